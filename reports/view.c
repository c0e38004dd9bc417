/*
 * view.c -- see view.h.  Selects and formats; computes no score.
 */
#include "reports/view.h"

#include <math.h>
#include <stdio.h>
#include <time.h>

#include "eval/base/arena.h"
#include "eval/base/map.h"

size_t model_number(const struct run_view *v, str id)
{
    size_t i = 0;
    while (i < v->n_models && !str_equal(v->models[i].id, id))
        i++;
    return i;
}

str model_label(const struct run_view *v, str id)
{
    size_t i = model_number(v, id);
    return i < v->n_models && v->models[i].label.n ? v->models[i].label : id;
}

static size_t components(const struct run_view *v, str task, bool all, const struct run_score **out, struct arena *a)
{
    struct run_score *list = ARENA_NEW(a, struct run_score, v->n_scores);
    size_t n = 0;

    for (size_t i = 0; i < v->n_scores; i++) {
        size_t k = 0;
        if (!(all || v->scores[i].is_headline) || !str_equal(v->scores[i].task, task))
            continue;
        while (k < n && !(str_equal(list[k].component, v->scores[i].component) &&
                          str_equal(list[k].metric, v->scores[i].metric)))
            k++;
        if (k == n)
            list[n++] = v->scores[i];
    }
    *out = list;
    return n;
}

size_t headline_components(const struct run_view *v, str task, const struct run_score **out, struct arena *a)
{
    return components(v, task, false, out, a);
}

size_t all_components(const struct run_view *v, str task, const struct run_score **out, struct arena *a)
{
    return components(v, task, true, out, a);
}

/* Two metrics may share a component's name (BLEU with two tokenizers). */
static bool same_column(const struct run_score *column, str task, str metric, str component)
{
    return str_equal(component, column->component) && str_equal(metric, column->metric) &&
           str_equal(task, column->task);
}

const struct run_score *find_score(const struct run_view *v, const struct run_score *column, str model)
{
    for (size_t i = 0; i < v->n_scores; i++)
        if (str_equal(v->scores[i].model, model) &&
            same_column(column, v->scores[i].task, v->scores[i].metric, v->scores[i].component))
            return &v->scores[i];
    return NULL;
}

const struct run_comparison *find_comparison_by(const struct run_view *v, const struct run_score *column, str model,
                                                str test)
{
    for (size_t i = 0; i < v->n_comparisons; i++) {
        const struct run_comparison *c = &v->comparisons[i];
        if ((!test.n || str_equal(c->test, test)) && str_equal(c->model, model) &&
            same_column(column, c->task, c->metric, c->component))
            return c;
    }
    return NULL;
}

const struct run_comparison *find_comparison(const struct run_view *v, const struct run_score *column, str model)
{
    return find_comparison_by(v, column, model, (str){ "", 0 });
}

size_t comparison_tests(const struct run_view *v, str *tests, size_t most)
{
    size_t n = 0;

    for (size_t i = 0; i < v->n_comparisons && n < most; i++) {
        size_t k = 0;
        while (k < n && !str_equal(tests[k], v->comparisons[i].test))
            k++;
        if (k == n)
            tests[n++] = v->comparisons[i].test;
    }
    return n;
}

bool is_best(const struct run_view *v, const struct run_score *s)
{
    size_t worse = 0; /* a column of equal scores has no best */

    for (size_t i = 0; i < v->n_models; i++) {
        const struct run_score *other = find_score(v, s, v->models[i].id);
        if (!other || isnan(other->score))
            continue;
        if (s->higher_is_better ? other->score > s->score : other->score < s->score)
            return false;
        worse += other->score != s->score;
    }
    return worse > 0 && !isnan(s->score);
}

const char *significance_mark(const struct run_score *s, const struct run_comparison *c)
{
    if (!s || !c || !c->significant)
        return "";
    return (s->higher_is_better ? c->difference > 0 : c->difference < 0) ? "*" : "\xE2\x80\xA0";
}

/* --- how things are written ------------------------------------------------ */

str test_name(str test)
{
    static const struct {
        const char *id, *name;
    } names[] = {
        { "paired-t", "paired t-test" },
        { "welch", "Welch's t-test" },
        { "bootstrap", "paired bootstrap" },
        { "wilcoxon", "Wilcoxon signed-rank test" },
        { "sign", "sign test" },
        { "permutation", "permutation test" },
        { "mcnemar", "McNemar's test" },
        { "randomization", "approximate randomization" },
    };
    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (str_is(test, names[i].id))
            return str_from(names[i].name);
    return test;
}

str correction_name(str correction)
{
    static const struct {
        const char *id, *name;
    } names[] = {
        { "holm", "Holm" },
        { "bh", "Benjamini\xE2\x80\x93Hochberg" },
        { "bonferroni", "Bonferroni" },
    };
    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (str_is(correction, names[i].id))
            return str_from(names[i].name);
    return str_is(correction, "none") ? S("") : correction;
}

str significance_rule(const struct run_view *v, struct arena *a)
{
    if (!v->n_comparisons)
        return S("");
    const struct run_comparison *c = &v->comparisons[0];
    str correction = correction_name(c->correction);
    return arena_printf(a, STR_FMT ", " STR_FMT "%sp < %g", STR_ARG(test_name(c->test)), STR_ARG(correction),
                        correction.n ? "-corrected " : "uncorrected ", v->alpha);
}

str number_text(double x, int decimals, struct arena *a)
{
    if (!isfinite(x))
        return isinf(x) ? (x > 0 ? S("\xE2\x88\x9E") : S(MINUS "\xE2\x88\x9E")) : NO_NUMBER;
    if (fabs(x) >= 1e9)
        return arena_printf(a, "%s%.3g", x < 0 ? MINUS : "", fabs(x));
    str text = arena_printf(a, "%.*f", decimals, fabs(x));
    bool zero = true;
    for (size_t i = 0; i < text.n; i++)
        zero = zero && (text.s[i] == '0' || text.s[i] == '.');
    return x < 0 && !zero ? arena_printf(a, MINUS STR_FMT, STR_ARG(text)) : text;
}

str difference_text(double x, int decimals, struct arena *a)
{
    str text = number_text(x, decimals, a);
    double half = 0.5 * pow(10, -decimals);
    return isfinite(x) && x >= half ? arena_printf(a, "+" STR_FMT, STR_ARG(text)) : text;
}

str interval_text(double low, double high, int decimals, struct arena *a)
{
    if (isnan(low) || isnan(high))
        return NO_NUMBER;
    return arena_printf(a, "[" STR_FMT ", " STR_FMT "]", STR_ARG(number_text(low, decimals, a)),
                        STR_ARG(number_text(high, decimals, a)));
}

str p_text(double p, struct arena *a)
{
    if (!isfinite(p))
        return NO_NUMBER;
    return p < 0.001 ? S("<" THIN "0.001") : arena_printf(a, "%.3f", p);
}

str p_relation(double p, struct arena *a)
{
    if (!isfinite(p))
        return S("undefined");
    return p < 0.001 ? S("< 0.001") : arena_printf(a, "= %.3f", p);
}

str count_text(uint64_t n, struct arena *a)
{
    str digits = arena_printf(a, "%llu", (unsigned long long)n);
    struct strbuf b = { 0 };

    for (size_t i = 0; i < digits.n; i++) {
        if (i > 0 && digits.n > 4 && (digits.n - i) % 3 == 0)
            strbuf_add(&b, S(THIN));
        strbuf_add_char(&b, digits.s[i]);
    }
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

str one_line(str text, struct arena *a)
{
    if (str_search(text, S("\n")) == SIZE_MAX && str_search(text, S("\r")) == SIZE_MAX)
        return text;
    char *copy = arena_cstr(a, text);
    for (size_t i = 0; i < text.n; i++)
        if (copy[i] == '\n' || copy[i] == '\r')
            copy[i] = ' ';
    return (str){ copy, text.n };
}

long long run_epoch(const struct run_view *v)
{
    struct tm tm = { 0 };
    char text[32] = "";

    if (v->finished.n < sizeof text)
        memcpy(text, v->finished.s, v->finished.n);
    if (sscanf(text, "%d-%d-%d %d:%d", &tm.tm_year, &tm.tm_mon, &tm.tm_mday, &tm.tm_hour, &tm.tm_min) != 5)
        return 946684800; /* 2000-01-01: any fixed date */
    tm.tm_year -= 1900;
    tm.tm_mon -= 1;
    long long epoch = (long long)timegm(&tm);
    return epoch > 0 ? epoch : 946684800;
}

size_t count_labels(const struct run_view *v, str task, str model, str category)
{
    size_t n = 0;
    str last = { "", 0 };

    for (size_t i = 0; i < v->n_labels; i++) {
        const struct run_label *l = &v->labels[i];
        if (str_equal(l->task, task) && str_equal(l->model, model) && str_equal(l->category, category)) {
            n += !str_equal(last, l->item); /* an item counts once a category */
            last = l->item;
        }
    }
    return n;
}

/* The store keeps no list of judged tasks; with one task the categories tell. */
bool task_is_judged(const struct run_view *v, str task)
{
    for (size_t i = 0; i < v->n_labels; i++)
        if (str_equal(v->labels[i].task, task))
            return true;
    return v->n_categories > 0 && v->n_tasks == 1;
}

size_t task_first_item(const struct run_view *v, size_t task)
{
    size_t i = 0;
    while (i < v->n_items && !str_equal(v->items[i].task, v->tasks[task].id))
        i++;
    return i;
}

const struct run_answer *find_answer(const struct run_view *v, str model, size_t item)
{
    for (size_t i = 0; i < v->n_answers; i++)
        if (v->answers[i].item == item && str_equal(v->models[v->answers[i].model].id, model))
            return &v->answers[i];
    return NULL;
}

str column_label(const struct run_score *columns, size_t n, size_t i)
{
    str label = columns[i].label.n ? columns[i].label : columns[i].component;

    for (size_t k = 0; k < n; k++)
        if (k != i && str_equal(columns[k].label, columns[i].label))
            return str_equal(columns[i].metric, columns[k].metric) ? columns[i].component : columns[i].metric;
    return label;
}

const struct run_score *main_component(const struct run_view *v, str task, struct arena *a)
{
    const struct run_score *list;
    size_t n = headline_components(v, task, &list, a);

    for (size_t i = 0; i < n; i++)
        if (str_is(list[i].component, "rougeL_f"))
            return &list[i];
    return n ? &list[0] : NULL;
}

str summary_sentence(const struct run_view *v, const struct run_score *main, size_t model, struct arena *a)
{
    const struct run_comparison *c = find_comparison(v, main, v->models[model].id);
    const struct run_score *s = find_score(v, main, v->models[model].id);

    if (!c || !s)
        return S("");
    const char *mark = significance_mark(s, c);
    return arena_printf(a,
                        STR_FMT " %s " STR_FMT " on " STR_FMT ": " STR_FMT " against " STR_FMT ", difference " STR_FMT
                                ", 95" THIN "%% interval " STR_FMT ", n = %zu, %sp " STR_FMT ".",
                        STR_ARG(model_label(v, c->model)),
                        !*mark         ? "does not differ significantly from"
                        : *mark == '*' ? "is significantly better than"
                                       : "is significantly worse than",
                        STR_ARG(model_label(v, c->base)), STR_ARG(s->label.n ? s->label : s->component),
                        STR_ARG(number_text(c->score, s->decimals, a)),
                        STR_ARG(number_text(c->base_score, s->decimals, a)),
                        STR_ARG(difference_text(c->difference, s->decimals, a)),
                        STR_ARG(interval_text(c->ci_low, c->ci_high, s->decimals, a)), c->n,
                        correction_name(c->correction).n ? "corrected " : "", STR_ARG(p_relation(c->p_adjusted, a)));
}

size_t item_groups(const struct run_view *v, size_t task, const struct item_group **out, struct arena *a)
{
    size_t first = task_first_item(v, task), n_items = v->tasks[task].n_items, n = 0;
    struct item_group *list = ARENA_NEW(a, struct item_group, n_items + 1);
    struct map places = { 0 };

    for (size_t i = 0; i < n_items && first + i < v->n_items; i++) {
        bool is_new;
        int64_t *place = map_put(&places, v->items[first + i].group, &is_new);
        if (is_new) {
            list[n].name = v->items[first + i].group;
            *place = (int64_t)n++;
        }
        list[*place].n++;
    }
    map_release(&places);
    *out = list;
    return n > 1 ? n : 0;
}

double group_mean(const struct run_view *v, size_t task, const struct run_score *s, str group)
{
    size_t first = task_first_item(v, task), n = 0;
    double sum = 0;

    for (size_t i = 0; i < v->tasks[task].n_items && first + i < v->n_items; i++)
        if (str_equal(v->items[first + i].group, group) && !isnan(s->items[i])) {
            sum += s->items[i];
            n++;
        }
    return n ? sum / (double)n : NAN;
}

str scored_items_text(const struct run_view *v, const struct run_score *columns, size_t from, size_t to, str model,
                      size_t n_items, struct arena *a)
{
    size_t least = SIZE_MAX, most = 0;

    for (size_t c = from; c < to; c++) {
        const struct run_score *s = find_score(v, &columns[c], model);
        if (!s)
            continue;
        least = s->n < least ? s->n : least;
        most = s->n > most ? s->n : most;
    }
    if (most > 0 && least < most)
        return arena_printf(a, "%zu to %zu of %zu", least, most, n_items);
    return most < n_items ? arena_printf(a, "%zu of %zu", most, n_items) : arena_printf(a, "%zu", most);
}
