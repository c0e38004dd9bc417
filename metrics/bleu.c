/*
 * bleu.c -- BLEU (Papineni et al. 2002) as sacreBLEU 2 computes it (Post 2018):
 * geometric mean of clipped 1..4-gram precisions times the brevity penalty,
 * against the reference length nearest to the candidate's (the shorter of two
 * equally near).  Scale 0 to 100.
 */
#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "metrics/metric.h"
#include "metrics/words.h"

enum { ORDERS = 4, SYS_LEN = 0, REF_LEN, CORRECT, TOTAL = CORRECT + ORDERS, N_STATS = TOTAL + ORDERS };

struct gram {
    int32_t id[ORDERS];
};

static int compare_grams(const void *x, const void *y)
{
    return memcmp(x, y, sizeof(struct gram));
}

static size_t sorted_grams(const struct words *w, size_t n, struct gram **out, struct arena *a)
{
    size_t count = w->n >= n ? w->n - n + 1 : 0;
    struct gram *list = ARENA_NEW(a, struct gram, count);

    for (size_t i = 0; i < count; i++)
        memcpy(list[i].id, w->id + i, n * sizeof *w->id);
    if (count)
        qsort(list, count, sizeof *list, compare_grams);
    *out = list;
    return count;
}

/* How often a run of equal grams starts at i. */
static size_t run_length(const struct gram *list, size_t n, size_t i)
{
    size_t k = i + 1;
    while (k < n && compare_grams(&list[k], &list[i]) == 0)
        k++;
    return k - i;
}

static size_t count_in(const struct gram *list, size_t n, const struct gram *g)
{
    size_t low = 0, high = n;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (compare_grams(&list[mid], g) < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return low < n && compare_grams(&list[low], g) == 0 ? run_length(list, n, low) : 0;
}

static size_t clipped_matches(const struct words *hyp, const struct words *refs, size_t n_refs, size_t order,
                              struct arena *a)
{
    struct gram *h, **r = ARENA_NEW(a, struct gram *, n_refs);
    size_t *nr = ARENA_NEW(a, size_t, n_refs), nh = sorted_grams(hyp, order, &h, a), matches = 0;

    for (size_t k = 0; k < n_refs; k++)
        nr[k] = sorted_grams(&refs[k], order, &r[k], a);
    for (size_t i = 0; i < nh;) {
        size_t have = run_length(h, nh, i), most = 0;
        for (size_t k = 0; k < n_refs; k++) {
            size_t there = count_in(r[k], nr[k], &h[i]);
            most = there > most ? there : most;
        }
        matches += have < most ? have : most;
        i += have;
    }
    return matches;
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    struct map vocabulary = { 0 };
    str tokenizer = param_text(&c->args->params, "tokenize");
    bool lower = param_bool(&c->args->params, "lowercase");
    struct words hyp = words_bleu(c->gen->text, tokenizer, lower, scratch);
    struct words *refs = ARENA_NEW(scratch, struct words, c->sample->n_refs);

    (void)e;
    words_number(&hyp, &vocabulary, scratch);
    stats[SYS_LEN] = (double)hyp.n;
    for (size_t k = 0; k < c->sample->n_refs; k++) {
        refs[k] = words_bleu(c->sample->refs[k], tokenizer, lower, scratch);
        words_number(&refs[k], &vocabulary, scratch);
        double now = fabs((double)refs[k].n - stats[SYS_LEN]), best = fabs(stats[REF_LEN] - stats[SYS_LEN]);
        if (k == 0 || now < best || (now == best && (double)refs[k].n < stats[REF_LEN]))
            stats[REF_LEN] = (double)refs[k].n;
    }
    for (size_t n = 1; n <= ORDERS; n++) {
        stats[CORRECT + n - 1] = (double)clipped_matches(&hyp, refs, c->sample->n_refs, n, scratch);
        stats[TOTAL + n - 1] = hyp.n >= n ? (double)(hyp.n - n + 1) : 0;
    }
    map_release(&vocabulary);
    return true;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    str smooth = param_text(&args->params, "smooth");
    const struct param_value *given = param_get(&args->params, "smooth_value");
    double value = given->given ? given->number : str_is(smooth, "floor") ? 0.1 : 1, mteval = 1, logs = 0, any = 0;
    bool effective = param_get(&args->params, "effective_order")->given
                         ? param_bool(&args->params, "effective_order")
                         : args->segment_level;
    double precisions[ORDERS] = { 0 };
    int order = ORDERS;

    for (int n = 0; n < ORDERS; n++)
        any += sum[CORRECT + n];
    scores[0] = 0;
    if (any == 0)
        return;
    for (int n = 0; n < ORDERS; n++) {
        double correct = sum[CORRECT + n], total = sum[TOTAL + n];
        if (str_is(smooth, "add-k") && n > 0) {
            correct += value;
            total += value;
        }
        if (total == 0)
            break;
        if (effective)
            order = n + 1;
        if (correct > 0) {
            precisions[n] = 100 * correct / total;
        } else if (str_is(smooth, "exp")) {
            mteval *= 2;
            precisions[n] = 100 / (mteval * total);
        } else if (str_is(smooth, "floor")) {
            precisions[n] = 100 * value / total;
        }
    }
    double penalty = sum[SYS_LEN] >= sum[REF_LEN] ? 1 : sum[SYS_LEN] > 0 ? exp(1 - sum[REF_LEN] / sum[SYS_LEN]) : 0;
    for (int n = 0; n < order; n++)
        logs += precisions[n] == 0 ? -9999999999.0 : log(precisions[n]);
    scores[0] = penalty * exp(logs / order);
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    static const struct metric_component list[] = { { "bleu", "BLEU", true, 100, 0, 2 } };
    (void)args;
    *out = list;
    return 1;
}

static size_t n_stats(const struct metric_args *args)
{
    (void)args;
    return N_STATS;
}

static const struct param params[] = {
    { "lowercase", PARAM_BOOL, "false", NULL, "ignore case", "lc" },
    { "effective_order", PARAM_BOOL, "false", NULL, "leave out orders without n-grams (segments: true)", "eff" },
    { "tokenize", PARAM_CHOICE, "13a", "13a|char|none", "how words are cut", "tok" },
    { "smooth", PARAM_CHOICE, "exp", "exp|floor|add-k|none", "of orders without a match", "smooth" },
    { "smooth_value", PARAM_NUMBER, "1", NULL, "for floor (0.1) and add-k (1)", NULL },
    { 0 },
};

const struct metric metric_bleu = {
    .name = "bleu",
    .summary = "BLEU as sacreBLEU computes it (0-100)",
    .needs = NEEDS_REFS,
    .params = params,
    .components = components,
    .n_stats = n_stats,
    .row = row,
    .score = score,
};
