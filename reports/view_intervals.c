/*
 * view_intervals.c -- how the intervals of scores were computed, in words: captions, set-up and methods say it.
 */
#include "eval/base/arena.h"
#include "eval/base/map.h"
#include "reports/view.h"

enum { MAX_NAMED_SHARES = 4 };

/* in[n_scores]: the scores with an interval that count: all headline ones, or those of each task's main component. */
static const bool *scores_with_interval(const struct run_view *v, bool main_only, struct arena *a)
{
    const struct run_view *of_task = run_split_tasks(v, a); /* a search through all scores for each would be square */
    const struct run_score **mains = ARENA_NEW(a, const struct run_score *, v->n_tasks + 1);
    bool *in = ARENA_NEW(a, bool, v->n_scores + 1);
    struct map by_id = { 0 };

    run_index_tasks(v, &by_id);
    for (size_t t = 0; main_only && t < v->n_tasks; t++)
        mains[t] = view_main_component(&of_task[t], v->tasks[t].id, a);
    for (size_t i = 0; i < v->n_scores; i++) {
        const struct run_score *s = &v->scores[i], *main = mains[run_find_task(v, &by_id, s->task)];
        in[i] = s->is_headline && s->ci_method.n &&
                (!main_only ||
                 (main && str_equal(main->metric, s->metric) && str_equal(main->component, s->component)));
    }
    map_release(&by_id);
    return in;
}

str view_interval_methods(const struct run_view *v, bool main_only, struct arena *a)
{
    str shares[MAX_NAMED_SHARES];
    size_t n = 0, n_bootstrap = 0;
    const bool *in = scores_with_interval(v, main_only, a);
    struct strbuf b = { 0 };

    for (size_t i = 0; i < v->n_scores; i++) {
        const struct run_score *s = &v->scores[i];
        if (!in[i])
            continue;
        bool share = str_is(s->ci_method, "wilson");
        n_bootstrap += !share;
        size_t known = 0;
        while (share && known < n && known < MAX_NAMED_SHARES && !str_equal(shares[known], s->label))
            known++;
        if (share && known == n && n < MAX_NAMED_SHARES)
            shares[n++] = s->label;
        else if (share && known == MAX_NAMED_SHARES)
            n = MAX_NAMED_SHARES + 1;
    }
    if (!n)
        return n_bootstrap ? S(" (bootstrap over items)") : S("");
    if (!n_bootstrap)
        return S(" (Wilson's)");
    strbuf_add(&b, S(" (Wilson's for "));
    if (n > MAX_NAMED_SHARES)
        strbuf_add(&b, S("shares of items"));
    for (size_t i = 0; n <= MAX_NAMED_SHARES && i < n; i++)
        strbuf_printf(&b, "%s" STR_FMT, i == 0 ? "" : i + 1 < n ? ", " : " and ", STR_ARG(shares[i]));
    strbuf_add(&b, S("; for the others a bootstrap over items)"));
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}
