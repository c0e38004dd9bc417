/*
 * repetitive.c -- loops: repeated 4-grams, repeated list entries, and sentences that
 * restate earlier ones.
 */
#include "judges/taxonomy/signals.h"

#include "eval/base/arena.h"
#include "eval/base/text.h"

/* A number for each word, the same for equal ones: by stem. */
static uint32_t *number_stems(const struct passage *p, struct arena *a)
{
    uint32_t *ids = ARENA_UNINIT(a, uint32_t, p->n + 1);

    for (size_t i = 0; i < p->n; i++)
        ids[i] = p->words[i].stem_number;
    return ids;
}

/* The same by lower case: the place of the first equal word, which has the same stem. */
static uint32_t *number_words(const struct passage *p, struct arena *a)
{
    uint32_t *ids = ARENA_UNINIT(a, uint32_t, p->n + 1);
    uint32_t *last = ARENA_NEW(a, uint32_t, p->n + 1);      /* by number of the stem: 1 + the last different word */
    uint32_t *before = ARENA_UNINIT(a, uint32_t, p->n + 1); /* the one before it with that stem, the same way */

    for (size_t i = 0; i < p->n; i++) {
        const struct word *w = &p->words[i];
        uint32_t same = last[w->stem_number];
        while (same && !str_equal(p->words[same - 1].low, w->low))
            same = before[same - 1];
        ids[i] = same ? same - 1 : (uint32_t)i;
        if (same)
            continue;
        before[i] = last[w->stem_number];
        last[w->stem_number] = (uint32_t)i + 1;
    }
    return ids;
}

/* Share of repeated 4-grams; *worst is the most frequent one. */
static double repeated_share(const struct analysis *r, str *worst, size_t *count)
{
    struct map seen = { 0 };
    size_t n = r->answer.n >= 4 ? r->answer.n - 3 : 0, repeated = 0;
    uint32_t *ids = number_words(&r->answer, r->a);

    *worst = (str){ "", 0 };
    *count = 0;
    map_reserve(&seen, n);
    for (size_t i = 0; i < n; i++) {
        const struct word *w = &r->answer.words[i];
        int64_t *times = map_put(&seen, (str){ (const char *)&ids[i], 4 * sizeof *ids }, NULL);
        repeated += ++*times > 1;
        if ((size_t)*times > *count) {
            *count = (size_t)*times;
            *worst = str_slice(r->answer.text, w->at, w[3].at + w[3].text.n);
        }
    }
    map_release(&seen);
    return n ? (double)repeated / (double)n : 0;
}

struct content {
    size_t n, n_distinct;
};

/* Content words of the answer; ids: by stem. */
static struct content count_content(const struct passage *p, const uint32_t *ids, struct arena *a)
{
    bool *seen = ARENA_NEW(a, bool, p->n + 1);
    struct content c = { 0 };

    for (size_t i = 0; i < p->n; i++) {
        if (!p->words[i].content)
            continue;
        c.n++;
        c.n_distinct += !seen[ids[i]];
        seen[ids[i]] = true;
    }
    return c;
}

static size_t content_in(const struct passage *p, struct span s)
{
    size_t n = 0;
    for (size_t i = s.from; i < s.to; i++)
        n += p->words[i].content;
    return n;
}

enum { MAX_PIECES = 64 }; /* quadratic: a loop shows in its first pieces */

/* The largest share of piece i's content stems that one earlier piece has; in[stem]: the pieces that have it. */
static double most_restated(const struct passage *p, struct span piece, size_t i, const uint32_t *ids,
                            const uint64_t *in)
{
    size_t shared[MAX_PIECES] = { 0 }, n = 0, max = 0;

    for (size_t k = piece.from; k < piece.to; k++) {
        bool again = !p->words[k].content;
        for (size_t x = piece.from; x < k && !again; x++)
            again = ids[x] == ids[k] && p->words[x].content;
        n += !again;
        for (uint64_t earlier = again ? 0 : in [ids[k]] & (((uint64_t)1 << i) - 1); earlier; earlier &= earlier - 1) {
            size_t times = ++shared[__builtin_ctzll(earlier)];
            max = times > max ? times : max;
        }
    }
    return n ? (double)max / (double)n : 0;
}

/* Number of pieces that restate an earlier one. */
static double restated_share(const struct analysis *r, const uint32_t *ids, size_t *n_pieces)
{
    const struct passage *p = &r->answer;
    struct spans all = passage_split(p, SPLIT_CLAUSES, r->a);
    struct span pieces[MAX_PIECES];
    uint64_t *in = ARENA_NEW(r->a, uint64_t, p->n + 1);
    size_t n = 0, again = 0;

    for (size_t i = 0; i < all.n && n < MAX_PIECES; i++)
        if (content_in(p, all.list[i]) >= 2)
            pieces[n++] = all.list[i];
    for (size_t i = 0; i < n; i++) {
        again += most_restated(p, pieces[i], i, ids, in) >= 0.6;
        for (size_t k = pieces[i].from; k < pieces[i].to; k++)
            if (p->words[k].content)
                in[ids[k]] |= (uint64_t)1 << i;
    }
    *n_pieces = n;
    return n > 1 ? (double)again / (double)(n - 1) : 0;
}

/* "1. Python 2. Java 3. Python": entries of a numbered list, and how many differ. */
static bool is_list_number(const struct passage *p, size_t i)
{
    const struct word *w = &p->words[i];
    size_t end = w->at + w->text.n;

    return w->number >= 1 && w->number < 1000 && end < p->text.n && (p->text.s[end] == '.' || p->text.s[end] == ')');
}

static bool list_repeats(struct analysis *r)
{
    enum { FEWEST = 4 };
    struct map seen = { 0 };
    struct strbuf entry = { 0 };
    size_t n = 0, marks = 0;

    for (size_t i = 0; i < r->answer.n; i++)
        marks += is_list_number(&r->answer, i);
    if (marks + 1 < FEWEST)
        return false;
    for (size_t i = 0; i <= r->answer.n; i++) {
        const struct word *w = i < r->answer.n ? &r->answer.words[i] : NULL;
        if (!w || is_list_number(&r->answer, i)) {
            if (entry.n) {
                map_put(&seen, arena_str(r->a, strbuf_str(&entry)), NULL);
                n++;
            }
            strbuf_reset(&entry);
        } else {
            strbuf_printf(&entry, STR_FMT " ", STR_ARG(w->low));
        }
    }
    size_t distinct = seen.n;
    strbuf_release(&entry);
    map_release(&seen);
    if (n < FEWEST || (double)distinct > 0.67 * (double)n)
        return false;
    add_label(r, "repetitive", "repeated_entries", 0.9,
              arena_printf(r->a, "%zu different entries in a list of %zu", distinct, n));
    return true;
}

/* Code repeats its names: one character of thirty is punctuation of code, words in backquotes aside. */
static bool is_code(str text)
{
    size_t n = 0;
    bool quoted = false;

    for (size_t i = 0; i < text.n; i++) {
        quoted = quoted != (text.s[i] == '`');
        n += !quoted && strchr("(){}[];=<>", text.s[i]) != NULL;
    }
    return text.n > 0 && n * 30 >= text.n;
}

/* Loops in other words still repeat some of them. */
static const double MAX_VARIED = 0.8;

void find_repetitive(struct analysis *r)
{
    const struct param_set *p = r->ctx->params;
    uint32_t *ids = number_stems(&r->answer, r->a);
    struct content c = count_content(&r->answer, ids, r->a);
    size_t times, n_pieces;
    str worst;

    if (list_repeats(r))
        return;
    double share = repeated_share(r, &worst, &times);
    if (share > param_number(p, "repeat_share")) {
        add_label(r, "repetitive", "repeated_4_grams", 0.9,
                  arena_printf(r->a, "%.0f %% of its 4-grams are repeats; \"" STR_FMT "\" occurs %zu times",
                               100 * share, STR_ARG(utf8_truncate(worst, 60)), times));
        return;
    }
    double restated = restated_share(r, ids, &n_pieces), distinct = c.n ? (double)c.n_distinct / (double)c.n : 1;
    bool few = distinct <= param_number(p, "distinct_share") && n_pieces >= 2;
    if (c.n < 12 && restated == 0) /* short, and no clause restates another: a formula or a line of code */
        few = false;
    bool loops = c.n >= 8 && (few || (restated >= 0.65 && n_pieces >= 3)) && !is_code(r->answer.text);
    if (loops) {
        add_label(r, "repetitive", "restated", distinct < 0.45 || restated > 0.8 ? 0.9 : 0.75,
                  arena_printf(r->a, "%zu distinct content words of %zu; %.0f %% of its clauses restate another",
                               c.n_distinct, c.n, 100 * restated));
        return;
    }
    double same = distinct <= MAX_VARIED && !is_code(r->answer.text) ? restated_subjects(r) : 0;
    if (same >= 0.5)
        add_label(r, "repetitive", "same_subject", 0.75,
                  arena_printf(r->a, "%.0f %% of its sentences are about the same as an earlier one", 100 * same));
}

void signals_read_repetition(const struct analysis *r, struct signals *s)
{
    uint32_t *ids = number_stems(&r->answer, r->a);
    struct content c = count_content(&r->answer, ids, r->a);
    size_t n_pieces;

    s->v[SIGNAL_distinct] = c.n ? (double)c.n_distinct / (double)c.n : 1;
    s->v[SIGNAL_restated] = restated_share(r, ids, &n_pieces);
    s->v[SIGNAL_restated_subjects] = restated_subjects(r);
}
