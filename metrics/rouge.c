/*
 * rouge.c -- ROUGE-1, 2, L and Lsum (Lin 2004) as Google's rouge_score
 * computes them: clipped n-gram overlap, longest common subsequence, and for
 * Lsum the union over the reference's lines of the hits in any candidate line.
 * With several references each type takes the one with the best F.  The corpus
 * score is the mean over items.
 */
#include <stdlib.h>

#include "eval/base/arena.h"
#include "metrics/metric.h"
#include "metrics/words.h"

enum { TYPE_1, TYPE_2, TYPE_L, TYPE_LSUM, N_TYPES, COUNT = 3 * N_TYPES, N_STATS };

struct prf {
    double p, r, f;
};

static struct prf prf(double hits, double n_hyp, double n_ref)
{
    struct prf s = { n_hyp > 0 ? hits / n_hyp : 0, n_ref > 0 ? hits / n_ref : 0, 0 };
    if (s.p + s.r > 0)
        s.f = 2 * s.p * s.r / (s.p + s.r);
    return s;
}

static int compare_u64(const void *x, const void *y)
{
    uint64_t a = *(const uint64_t *)x, b = *(const uint64_t *)y;
    return (a > b) - (a < b);
}

/* n-grams (n <= 2) as sorted 64-bit keys. */
static size_t grams(const struct words *w, size_t n, uint64_t **out, struct arena *a)
{
    size_t count = w->n >= n ? w->n - n + 1 : 0;
    uint64_t *keys = ARENA_NEW(a, uint64_t, count);

    for (size_t i = 0; i < count; i++)
        keys[i] = n == 1 ? (uint64_t)w->id[i] : (uint64_t)w->id[i] << 32 | (uint32_t)w->id[i + 1];
    if (count)
        qsort(keys, count, sizeof *keys, compare_u64);
    *out = keys;
    return count;
}

static struct prf overlap(const struct words *hyp, const struct words *ref, size_t n, struct arena *a)
{
    uint64_t *h, *r;
    size_t nh = grams(hyp, n, &h, a), nr = grams(ref, n, &r, a), hits = 0;

    for (size_t i = 0, j = 0; i < nh && j < nr;) {
        hits += h[i] == r[j];
        if (h[i] == r[j]) {
            i++;
            j++;
        } else if (h[i] < r[j]) {
            i++;
        } else {
            j++;
        }
    }
    return prf((double)hits, (double)nh, (double)nr);
}

/* Length only, with one row of the table. */
static size_t lcs_length(const struct words *a, const struct words *b, struct arena *mem)
{
    uint32_t *row = ARENA_NEW(mem, uint32_t, b->n + 1);

    for (size_t i = 0; i < a->n; i++) {
        uint32_t diagonal = 0;
        for (size_t j = 0; j < b->n; j++) {
            uint32_t above = row[j + 1];
            row[j + 1] = a->id[i] == b->id[j] ? diagonal + 1 : above > row[j] ? above : row[j];
            diagonal = above;
        }
    }
    return row[b->n];
}

/* Marks the reference words of one LCS; ties go the way rouge_score goes. */
static void mark_lcs(const struct words *ref, const struct words *hyp, bool *hit, struct arena *mem)
{
    size_t w = hyp->n + 1;
    uint32_t *t = ARENA_NEW(mem, uint32_t, (ref->n + 1) * w);

    for (size_t i = 1; i <= ref->n; i++)
        for (size_t j = 1; j <= hyp->n; j++)
            t[i * w + j] = ref->id[i - 1] == hyp->id[j - 1] ? t[(i - 1) * w + j - 1] + 1
                           : t[(i - 1) * w + j] > t[i * w + j - 1] ? t[(i - 1) * w + j] : t[i * w + j - 1];
    for (size_t i = ref->n, j = hyp->n; i > 0 && j > 0;) {
        if (ref->id[i - 1] == hyp->id[j - 1]) {
            hit[i - 1] = true;
            i--;
            j--;
        } else if (t[i * w + j - 1] > t[(i - 1) * w + j]) {
            j--;
        } else {
            i--;
        }
    }
}

static size_t split_lines(str text, bool stem, bool unicode, struct words **out, struct map *vocabulary,
                          struct arena *a)
{
    size_t most = 1, n = 0;
    str line;

    for (size_t i = 0; i < text.n; i++)
        most += text.s[i] == '\n';
    *out = ARENA_NEW(a, struct words, most);
    while (str_split_next(&text, '\n', &line)) {
        struct words w = words_rouge(line, stem, unicode, a);
        words_number(&w, vocabulary, a);
        if (line.n)
            (*out)[n++] = w;
    }
    return n;
}

static size_t total_words(const struct words *lines, size_t n)
{
    size_t total = 0;
    for (size_t i = 0; i < n; i++)
        total += lines[i].n;
    return total;
}

static void count_words(const struct words *lines, size_t n, int32_t *left)
{
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < lines[i].n; k++)
            left[lines[i].id[k]]++;
}

static struct prf lsum(str hyp, str ref, bool stem, bool unicode, struct arena *a)
{
    struct map vocabulary = { 0 };
    struct words *h, *r;
    size_t nr = split_lines(ref, stem, unicode, &r, &vocabulary, a);
    size_t nh = split_lines(hyp, stem, unicode, &h, &vocabulary, a), hits = 0;
    int32_t *left_h = ARENA_NEW(a, int32_t, vocabulary.n + 1), *left_r = ARENA_NEW(a, int32_t, vocabulary.n + 1);

    count_words(h, nh, left_h);
    count_words(r, nr, left_r);
    for (size_t i = 0; i < nr; i++) {
        bool *hit = ARENA_NEW(a, bool, r[i].n);
        for (size_t k = 0; k < nh; k++)
            mark_lcs(&r[i], &h[k], hit, a);
        for (size_t k = 0; k < r[i].n; k++) {
            int32_t id = r[i].id[k];
            if (hit[k] && left_h[id] > 0 && left_r[id] > 0) {
                hits++;
                left_h[id]--;
                left_r[id]--;
            }
        }
    }
    struct prf s = prf((double)hits, (double)total_words(h, nh), (double)total_words(r, nr));
    map_release(&vocabulary);
    return s;
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    bool stem = param_bool(&c->args->params, "stem");
    bool unicode = str_is(param_text(&c->args->params, "tokenize"), "unicode");

    (void)e;
    for (size_t k = 0; k < c->sample->n_refs; k++) {
        struct map vocabulary = { 0 };
        struct words hyp = words_rouge(c->gen->text, stem, unicode, scratch);
        struct words ref = words_rouge(c->sample->refs[k], stem, unicode, scratch);
        words_number(&hyp, &vocabulary, scratch);
        words_number(&ref, &vocabulary, scratch);
        map_release(&vocabulary);
        const struct prf all[N_TYPES] = {
            overlap(&hyp, &ref, 1, scratch), overlap(&hyp, &ref, 2, scratch),
            prf((double)lcs_length(&ref, &hyp, scratch), (double)hyp.n, (double)ref.n),
            lsum(c->gen->text, c->sample->refs[k], stem, unicode, scratch),
        };
        for (int t = 0; t < N_TYPES; t++)
            if (k == 0 || all[t].f > stats[3 * t + 2]) {
                stats[3 * t] = all[t].p;
                stats[3 * t + 1] = all[t].r;
                stats[3 * t + 2] = all[t].f;
            }
    }
    stats[COUNT] = 1;
    return true;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    for (int i = 0; i < COUNT; i++)
        scores[i] = sum[i] / sum[COUNT];
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
#define THREE(name, title)                                                             \
    { name "_p", NULL, true, 1, 0, 3 }, { name "_r", NULL, true, 1, 0, 3 }, { name "_f", title, true, 1, 0, 3 }
    static const struct metric_component list[] = { THREE("rouge1", "ROUGE-1"), THREE("rouge2", "ROUGE-2"),
                                                    THREE("rougeL", "ROUGE-L"), THREE("rougeLsum", NULL) };
    (void)args;
    *out = list;
    return COUNT_OF(list);
}

static size_t n_stats(const struct metric_args *args)
{
    (void)args;
    return N_STATS;
}

static const struct param params[] = {
    { "stem", PARAM_BOOL, "true", NULL, "Porter stems of words longer than three letters", "stem" },
    { "tokenize", PARAM_CHOICE, "ascii", "ascii|unicode", "ascii drops every other letter, as rouge_score does", "tok" },
    { 0 },
};

const struct metric metric_rouge = {
    .name = "rouge",
    .summary = "ROUGE-1, 2, L, Lsum: n-gram and subsequence overlap (0-1)",
    .needs = NEEDS_REFS,
    .params = params,
    .components = components,
    .n_stats = n_stats,
    .row = row,
    .score = score,
};
