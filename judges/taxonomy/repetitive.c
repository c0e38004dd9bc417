/*
 * repetitive.c -- loops: repeated 4-grams, repeated list entries, and sentences that
 * restate earlier ones.
 */
#include "judges/taxonomy/internal.h"

#include "eval/base/arena.h"
#include "eval/base/text.h"

/* Share of repeated 4-grams; *worst is the most frequent one. */
static double repeated_share(const struct analysis *r, str *worst, size_t *count)
{
    struct map seen = { 0 };
    size_t n = r->answer.n >= 4 ? r->answer.n - 3 : 0, repeated = 0;
    struct strbuf gram = { 0 };

    *worst = (str){ "", 0 };
    *count = 0;
    for (size_t i = 0; i < n; i++) {
        const struct word *w = &r->answer.words[i];
        strbuf_reset(&gram);
        for (int k = 0; k < 4; k++)
            strbuf_printf(&gram, STR_FMT " ", STR_ARG(w[k].low));
        int64_t *times = map_put(&seen, arena_str(r->a, strbuf_str(&gram)), NULL);
        repeated += ++*times > 1;
        if ((size_t)*times > *count) {
            *count = (size_t)*times;
            *worst = str_slice(r->answer.text, w->at, w[3].at + w[3].text.n);
        }
    }
    strbuf_release(&gram);
    map_release(&seen);
    return n ? (double)repeated / (double)n : 0;
}

struct content {
    size_t n, n_distinct;
};

static struct content count_content(const struct passage *p, struct span s)
{
    struct map seen = { 0 };
    struct content c = { 0 };

    for (size_t i = s.from; i < s.to; i++)
        if (p->words[i].content) {
            map_put(&seen, p->words[i].stem, NULL);
            c.n++;
        }
    c.n_distinct = seen.n;
    map_release(&seen);
    return c;
}

/* The share of a piece's content stems that occur in an earlier piece. */
static double share_in(const struct passage *p, struct span piece, struct span earlier)
{
    struct map seen = { 0 };
    size_t shared = 0;

    for (size_t i = piece.from; i < piece.to; i++) {
        bool is_new, found = false;
        if (!p->words[i].content)
            continue;
        map_put(&seen, p->words[i].stem, &is_new);
        for (size_t k = earlier.from; is_new && k < earlier.to && !found; k++)
            found = p->words[k].content && str_equal(p->words[k].stem, p->words[i].stem);
        shared += found;
    }
    double share = seen.n ? (double)shared / (double)seen.n : 0;
    map_release(&seen);
    return share;
}

/* Number of pieces that restate an earlier one. */
static double restated_share(const struct analysis *r, size_t *n_pieces)
{
    enum { MAX_PIECES = 64 }; /* quadratic: a loop shows in its first pieces */
    struct spans all = passage_split(&r->answer, SPLIT_CLAUSES, r->a);
    struct span pieces[MAX_PIECES];
    size_t n = 0, again = 0;

    for (size_t i = 0; i < all.n && n < MAX_PIECES; i++)
        if (count_content(&r->answer, all.list[i]).n >= 2)
            pieces[n++] = all.list[i];
    for (size_t i = 1; i < n; i++) {
        double best = 0;
        for (size_t k = 0; k < i; k++) {
            double share = share_in(&r->answer, pieces[i], pieces[k]);
            best = share > best ? share : best;
        }
        again += best >= 0.6;
    }
    *n_pieces = n;
    return n > 1 ? (double)again / (double)(n - 1) : 0;
}

/* "1. Python 2. Java 3. Python": entries of a numbered list, and how many differ. */
static bool list_repeats(struct analysis *r)
{
    struct map seen = { 0 };
    struct strbuf entry = { 0 };
    size_t n = 0;

    for (size_t i = 0; i <= r->answer.n; i++) {
        const struct word *w = i < r->answer.n ? &r->answer.words[i] : NULL;
        size_t end = w ? w->at + w->text.n : 0;
        bool mark = w && w->number >= 1 && w->number < 1000 && end < r->answer.text.n &&
                    strchr(".)", r->answer.text.s[end]) && r->answer.text.s[end];
        if (mark || !w) {
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
    if (n < 4 || (double)distinct > 0.67 * (double)n)
        return false;
    add_label(r, "repetitive", "repeated_entries", 0.9,
              arena_printf(r->a, "%zu different entries in a list of %zu", distinct, n));
    return true;
}

void find_repetitive(struct analysis *r)
{
    const struct param_set *p = r->ctx->params;
    struct content c = count_content(&r->answer, (struct span){ 0, r->answer.n });
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
    double restated = restated_share(r, &n_pieces), distinct = c.n ? (double)c.n_distinct / (double)c.n : 1;
    bool few = distinct <= param_number(p, "distinct_share") && n_pieces >= 2;
    if (c.n < 12 && restated == 0) /* short, and no clause restates another: a formula or a line of code */
        few = false;
    bool loops = c.n >= 8 && (few || (restated >= 0.65 && n_pieces >= 3));
    if (loops)
        add_label(r, "repetitive", "restated", distinct < 0.45 || restated > 0.8 ? 0.9 : 0.75,
                  arena_printf(r->a, "%zu distinct content words of %zu; %.0f %% of its clauses restate another",
                               c.n_distinct, c.n, 100 * restated));
}
