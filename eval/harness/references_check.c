/*
 * references_check.c -- see references_check.h.
 */
#include "eval/harness/references_check.h"

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/harness/plan.h"
#include "eval/harness/suite.h"
#include "metrics/metric.h"

static bool check_choice(const struct suite_task *t, const struct sample *item, struct err *e)
{
    if (!t->kind->choices || item->n_choices == 0 || item->n_refs == 0)
        return true;
    if (item->n_refs > 1)
        return err_set(e, ERR_PARSE, STR_FMT ":%zu: several references (found %zu, expected the one right choice)",
                       STR_ARG(t->data), item->line, item->n_refs);
    return sample_right_choice(item) != SIZE_MAX ||
           err_set(e, ERR_PARSE,
                   STR_FMT ":%zu: the reference is not one of the choices (found \"" STR_FMT
                           "\", expected a choice's text, letter or index)",
                   STR_ARG(t->data), item->line, STR_ARG(str_slice(item->refs[0], 0, 60)));
}

/* Every item has what a metric needs. */
static bool check_presence(const struct suite_task *t, const struct dataset *d, struct err *e)
{
    const struct sample *first = NULL;
    size_t n = 0;

    for (size_t i = 0; i < d->n && t->needs_references; i++) {
        const struct sample *item = &d->samples[i];
        if (!check_choice(t, item, e))
            return false;
        if (item->n_refs > 0)
            continue;
        first = first ? first : item;
        n++;
    }
    return n == 0 ||
           err_set(e, ERR_PARSE,
                   STR_FMT ":%zu: item without a reference (found %zu of %zu without one, expected one for each: a"
                           " metric of task " STR_FMT " compares with it)",
                   STR_ARG(t->data), first->line, n, d->n, STR_ARG(t->id));
}

/* The metric of a spec such as "mse:traits=a+b". */
static const struct metric *metric_of(str spec)
{
    str rest = spec, name = spec;

    str_split_next(&rest, ':', &name);
    return metric_find(name);
}

static bool check_with_metric(str spec, const struct suite_task *t, const struct dataset *d, struct err *e)
{
    struct metric_use use = { 0 };
    struct arena a = { 0 };
    bool ok = metric_use_open(spec, &use, &a, e);

    for (size_t i = 0; ok && i < d->n; i++) {
        const struct sample *item = &d->samples[i];
        ok = metric_check_reference(&use, item, e) ||
             err_wrap(e, STR_FMT ":%zu: metric %s", STR_ARG(t->data), item->line, use.metric->name);
    }
    metric_use_close(&use);
    arena_free(&a);
    return ok;
}

static bool is_json_tree(str text)
{
    if (text.n < 2 || (text.s[0] != '{' && text.s[0] != '['))
        return false;
    struct json *tree = json_parse(text, NULL);
    bool parsed = tree != NULL;
    json_free(tree);
    return parsed;
}

/* GSM8K's way to write a solution and its result: the last line is "#### RESULT". */
static bool is_worked_solution(str text)
{
    size_t at = text.n; /* of the last line */

    while (at > 0 && text.s[at - 1] != '\n')
        at--;
    return at > 0 && str_starts(str_slice(text, at, text.n), S("#### "));
}

static bool is_blank(str text)
{
    return str_trim(text).n == 0;
}

/* Forms of a reference that are probably a mistake where texts are compared: no answer equals them. */
static const struct suspicious_form {
    bool (*is)(str text);
    const char *what, *advice;
} odd_forms[] = {
    { is_blank, "are empty, so an empty answer counts as correct",
      "for an item without a reference use null or omit the field" },
    { is_json_tree, "are JSON and are compared as text",
      "use kind=\"json\" to compare values, or <fields reference=\"answer.text\"/> to select a member" },
    { is_worked_solution, "end in \"#### RESULT\" and are compared with their solution",
      "keep only the result in the data to compare results" },
};

static str warn_of_form(const struct suite_task *t, const struct dataset *d, const struct suspicious_form *form,
                        struct arena *a)
{
    const struct sample *first = NULL;
    size_t n = 0;

    for (size_t i = 0; i < d->n; i++) {
        const struct sample *item = &d->samples[i];
        if (item->n_refs == 0 || !form->is(item->refs[0]))
            continue;
        first = first ? first : item;
        n++;
    }
    return n == 0 ? S("")
                  : arena_printf(a, "task " STR_FMT ": %zu of %zu references %s (first: " STR_FMT ":%zu); %s",
                                 STR_ARG(t->id), n, d->n, form->what, STR_ARG(t->data), first->line, form->advice);
}

bool references_check(const struct suite_task *t, const struct dataset *d, str *warning, struct arena *a, struct err *e)
{
    bool reads_json = !t->kind->free_text;

    *warning = S("");
    if (!check_presence(t, d, e))
        return false;
    for (size_t k = 0; k < t->n_metrics; k++) {
        const struct metric *m = metric_of(t->metrics[k]);
        if (!m || !m->check_reference)
            continue;
        reads_json = true;
        if (!check_with_metric(t->metrics[k], t, d, e))
            return false;
    }
    for (size_t k = 0; k < COUNT_OF(odd_forms) && !warning->n && !reads_json && t->needs_references; k++)
        *warning = warn_of_form(t, d, &odd_forms[k], a);
    return true;
}
