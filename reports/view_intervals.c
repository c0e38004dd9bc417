/*
 * view_intervals.c -- how the intervals of scores were computed, in words: captions, set-up and methods say it.
 */
#include "eval/base/arena.h"
#include "reports/view.h"

enum { MAX_NAMED_SHARES = 4 };

static bool in_intervals(const struct run_view *v, const struct run_score *s, bool main_only, struct arena *a)
{
    if (!s->is_headline || !s->ci_method.n)
        return false;
    const struct run_score *main = main_only ? view_main_component(v, s->task, a) : NULL;
    return !main_only || (main && str_equal(main->metric, s->metric) && str_equal(main->component, s->component));
}

str view_interval_methods(const struct run_view *v, bool main_only, struct arena *a)
{
    str shares[MAX_NAMED_SHARES];
    size_t n = 0, n_bootstrap = 0;
    struct strbuf b = { 0 };

    for (size_t i = 0; i < v->n_scores; i++) {
        const struct run_score *s = &v->scores[i];
        if (!in_intervals(v, s, main_only, a))
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
