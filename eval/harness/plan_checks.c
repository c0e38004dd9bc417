/*
 * plan_checks.c -- see plan_checks.h.
 */
#include "eval/harness/plan_checks.h"

#include <stdlib.h>

#include "eval/backends/backend.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/log.h"
#include "eval/base/map.h"
#include "eval/harness/references_check.h"
#include "eval/harness/run_options.h"
#include "eval/harness/suite.h"

void plan_warn(struct plan *p, str text)
{
    for (size_t i = 0; i < p->n_warnings; i++)
        if (str_equal(p->warnings[i], text))
            return;
    log_warn(STR_FMT, STR_ARG(text));
    VEC_PUSH(p->warnings, p->n_warnings, p->cap_warnings) = text;
}

/* --- test sets -------------------------------------------------------------- */

/* A group field that no item has is a mistake in its name; with a limit the others may have it. */
static bool check_group(const struct plan *p, size_t task, struct err *e)
{
    const struct suite_task *t = &p->suite->tasks[task];
    const struct dataset *d = &p->tasks[task].data;

    if (!t->fields.group.n || d->n < d->n_total)
        return true;
    for (size_t i = 0; i < d->n; i++)
        if (json_path(d->samples[i].fields, t->fields.group))
            return true;
    return err_set(e, ERR_PARSE, STR_FMT ": no item has the group field (found none of \"" STR_FMT "\" in %zu items)",
                   STR_ARG(t->data), STR_ARG(t->fields.group), d->n) ||
           suite_wrap(p->suite, t->line, e);
}

static bool check_references(struct plan *p, size_t task, struct err *e)
{
    str warning;

    if (!references_check(&p->suite->tasks[task], &p->tasks[task].data, &warning, p->mem, e))
        return false;
    if (warning.n)
        plan_warn(p, warning);
    return true;
}

/* Inputs that occur twice, or that the models have been trained on. */
static bool check_overlap(struct plan *p, size_t task, struct err *e)
{
    const struct suite_task *t = &p->suite->tasks[task];
    const struct dataset *d = &p->tasks[task].data;
    struct dataset train;

    if (t->kind->whole_text)
        return true;
    struct overlap within = p->inputs[task] = overlap_within(d->samples, d->n);
    if (within.equal)
        plan_warn(p, arena_printf(p->mem, "task " STR_FMT ": %zu of %zu inputs are equal to an earlier one",
                                  STR_ARG(t->id), within.equal, d->n));
    if (!t->train.n)
        return true;
    if (!dataset_open(arena_cstr(p->mem, t->train), &t->fields, 0, &train, p->mem, e))
        return err_wrap(e, "task " STR_FMT ": training data", STR_ARG(t->id)) || suite_wrap(p->suite, t->line, e);
    struct overlap shared = p->train[task] = overlap_with(d->samples, d->n, train.samples, train.n);
    if (shared.equal || shared.near)
        plan_warn(p, arena_printf(p->mem,
                                  "task " STR_FMT ": %zu of %zu inputs occur in the training data " STR_FMT
                                  ", and %zu more share 13 words in a row with it",
                                  STR_ARG(t->id), shared.equal, d->n, STR_ARG(t->train), shared.near));
    dataset_close(&train);
    return true;
}

/* Where the suite does not name the field of the reference, another usual one may be meant. */
static void warn_of_ambiguous_field(struct plan *p, const struct suite_task *t, const struct ambiguous_field *x,
                                    const char *what)
{
    if (x->n > 0)
        plan_warn(p,
                  arena_printf(p->mem,
                               "task " STR_FMT ": the %s is field \"%s\"; %zu items also have \"%s\" with another value"
                               " (<fields %s=\"...\"> chooses one)",
                               STR_ARG(t->id), what, x->used, x->n, x->other, what));
}

bool plan_check_data(struct plan *p, size_t task, struct err *e)
{
    const struct suite_task *t = &p->suite->tasks[task];

    if (!check_group(p, task, e) || !check_references(p, task, e) || !check_overlap(p, task, e))
        return false;
    if (t->needs_references)
        warn_of_ambiguous_field(p, t, &p->tasks[task].data.ambiguous_reference, "reference");
    return true;
}

/* --- prompts ------------------------------------------------------------------ */

void plan_warn_of_chat_none(struct plan *p, size_t task)
{
    const struct suite *s = p->suite;
    const struct run_options *o = p->options;

    for (size_t m = 0; m < s->n_models; m++) {
        const struct suite_model *model = &s->models[m];
        const struct backend *b = backend_find(model->backend);
        if (!b || !b->messages || !suite_selects(o->only_models, o->n_only_models, model->id))
            continue;
        struct suite_task own = suite_task_for(&s->tasks[task], model->id);
        if (!suite_selects(own.models, own.n_models, model->id) || !str_is(own.chat, "none"))
            continue;
        plan_warn(p, arena_printf(p->mem,
                                  "task " STR_FMT ": chat=\"none\" has no effect on model " STR_FMT ": backend " STR_FMT
                                  " sends messages, and the server applies its own template"
                                  " (openai-completions sends the text as it is)",
                                  STR_ARG(own.id), STR_ARG(model->id), STR_ARG(model->backend)));
        return;
    }
}

void plan_warn_of_subset(struct plan *p)
{
    const struct suite *s = p->suite;
    const struct run_options *o = p->options;
    size_t models = 0, tasks = 0;

    for (size_t m = 0; m < s->n_models; m++)
        models += suite_selects(o->only_models, o->n_only_models, s->models[m].id);
    for (size_t t = 0; t < s->n_tasks; t++)
        tasks += suite_selects(o->only_tasks, o->n_only_tasks, s->tasks[t].id);
    if (models < s->n_models && !o->n_unrecorded)
        plan_warn(p, arena_printf(p->mem, "only %zu of the %zu models of the suite (--model)", models, s->n_models));
    if (tasks < s->n_tasks)
        plan_warn(p, arena_printf(p->mem, "only %zu of the %zu tasks of the suite (--task)", tasks, s->n_tasks));
}

void plan_warn_of_prices(struct plan *p)
{
    for (size_t m = 0; m < p->suite->n_models; m++) {
        const struct suite_model *model = &p->suite->models[m];
        bool in = model->price_in > 0, out = model->price_out > 0;
        if (in != out && suite_selects(p->options->only_models, p->options->n_only_models, model->id))
            plan_warn(p, arena_printf(p->mem, "model " STR_FMT ": %s without %s: its %s tokens count as free",
                                      STR_ARG(model->id), in ? "price-in" : "price-out", in ? "price-out" : "price-in",
                                      in ? "answer" : "prompt"));
    }
}

/* The model is in this run and answers this task. */
static bool answers_task(const struct plan *p, size_t task, str model)
{
    const struct suite_task *t = &p->suite->tasks[task];
    const struct run_options *o = p->options;
    return suite_model_index(p->suite, model) < p->suite->n_models &&
           suite_selects(o->only_models, o->n_only_models, model) && suite_selects(t->models, t->n_models, model);
}

static void warn_of_missing_side(struct plan *p, size_t task)
{
    const struct suite_compare *c = &p->suite->compares[0];
    bool base = answers_task(p, task, c->base), other = false;
    str id = p->suite->tasks[task].id;

    for (size_t i = 0; i < c->n_tuned; i++)
        other = other || (!str_equal(c->tuned[i], c->base) && answers_task(p, task, c->tuned[i]));
    if (!base)
        plan_warn(p, arena_printf(p->mem,
                                  "task " STR_FMT ": no win rates: the base, " STR_FMT
                                  ", does not answer this task in this run",
                                  STR_ARG(id), STR_ARG(c->base)));
    else if (!other)
        plan_warn(p, arena_printf(p->mem,
                                  "task " STR_FMT ": no win rates: only the base, " STR_FMT
                                  ", answers this task in this run",
                                  STR_ARG(id), STR_ARG(c->base)));
}

void plan_warn_of_pairs(struct plan *p, size_t task)
{
    const struct suite *s = p->suite;

    if (s->tasks[task].kind->pairs)
        warn_of_missing_side(p, task);
    for (size_t k = 1; k < s->n_compares && s->tasks[task].kind->pairs; k++)
        plan_warn(p,
                  arena_printf(p->mem,
                               "task " STR_FMT ": no win rates for the <compare> with base " STR_FMT " on line %d: the"
                               " pairs of kind pairwise are those of the first <compare>",
                               STR_ARG(s->tasks[task].id), STR_ARG(s->compares[k].base), s->compares[k].line));
}

static bool same_question(const struct request *x, const struct request *y)
{
    bool same = str_equal(x->prompt.text, y->prompt.text) && x->n_choices == y->n_choices;

    for (size_t i = 0; same && i < x->n_choices; i++)
        same = str_equal(x->choices[i], y->choices[i]);
    return same;
}

bool plan_check_prompts_differ(const struct plan *p, const struct suite_task *t, const struct request *r, size_t n,
                               struct err *e)
{
    const struct sample *items = p->tasks[r->task].data.samples;
    bool inputs_differ = false;

    for (size_t i = 1; i < n; i++) {
        if (!same_question(&r[0], &r[i]))
            return true;
        inputs_differ = inputs_differ || !str_equal(items[r[0].item].input, items[r[i].item].input);
    }
    if (!inputs_differ)
        return true;
    return err_set(e, ERR_PARSE,
                   "task " STR_FMT ": the prompt is the same for all %zu items (found no variable of an item in it,"
                   " expected one in double braces, for example {{ input }})",
                   STR_ARG(t->id), n) ||
           suite_wrap(p->suite, t->prompt_line, e);
}

static bool is_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/* Calls `visit` for each name in the template: outside of {{ }} and {% %} for a {name} in single braces, inside for
 * each name that is not a member (x.name) or quoted. */
static void each_name(str source, void (*visit)(void *user, str name, bool inside), void *user)
{
    bool inside = false;
    char quote = 0;

    for (size_t i = 0; i < source.n;) {
        char c = source.s[i], next = i + 1 < source.n ? source.s[i + 1] : 0, before = i ? source.s[i - 1] : 0;
        size_t from = i + (c == '{' && !inside), end = from;
        if (quote || (inside && (c == '\'' || c == '"'))) {
            quote = quote == c ? 0 : quote ? quote : c;
            i++;
        } else if (!inside && c == '{' && (next == '{' || next == '%')) {
            inside = true;
            i += 2;
        } else if (inside && (c == '}' || c == '%') && next == '}') {
            inside = false;
            i += 2;
        } else {
            while (end < source.n && is_name(source.s[end]))
                end++;
            bool braces = !inside && c == '{' && end < source.n && source.s[end] == '}';
            if (end > from && (braces || (inside && before != '.')))
                visit(user, str_slice(source, from, end), inside);
            i = end > i ? end : i + 1;
        }
    }
}

struct names {
    struct plan *p;
    const struct suite_task *t;
    const struct sample *item;
    const struct dataset *data;
};

/* A field of the name "input" hides the input, which is another field. */
static bool has_other_input(const struct dataset *d)
{
    for (size_t i = 0; i < d->n; i++) {
        const struct json *own = json_get(d->samples[i].fields, "input");
        if (json_kind(own) == JSON_STRING_KIND && !d->samples[i].input_is_joined &&
            !str_equal(str_trim(json_as_string(own)), str_trim(d->samples[i].input)))
            return true;
    }
    return false;
}

static void check_name(void *user, str name, bool inside)
{
    struct names *x = user;
    const char *reference = x->data->reference_field;

    if (!inside && (str_is(name, "input") || json_get(x->item->fields, arena_cstr(x->p->mem, name))))
        plan_warn(x->p,
                  arena_printf(x->p->mem,
                               "task " STR_FMT ": the prompt has {" STR_FMT "} in single braces, which is not replaced"
                               " (expected {{ " STR_FMT " }} for the item's field)",
                               STR_ARG(x->t->id), STR_ARG(name), STR_ARG(name)));
    if (inside && reference && str_is(name, reference))
        plan_warn(x->p,
                  arena_printf(x->p->mem,
                               "task " STR_FMT ": the prompt uses the field \"%s\", which holds the reference: the"
                               " models see the right answer",
                               STR_ARG(x->t->id), reference));
    if (inside && str_is(name, "input") && has_other_input(x->data))
        plan_warn(x->p,
                  arena_printf(x->p->mem,
                               "task " STR_FMT ": {{ input }} in the prompt is the items' own field \"input\", not the"
                               " field that is their input",
                               STR_ARG(x->t->id)));
    else if (inside && str_is(name, "input"))
        warn_of_ambiguous_field(x->p, x->t, &x->data->ambiguous_input, "input");
}

/* Items whose inputs differ but whose prompts are equal. */
static size_t count_equal_prompts(const struct request *r, size_t n)
{
    struct map seen = { 0 };
    struct arena a = { 0 };
    size_t alike = 0;

    for (size_t i = 0; i < n; i++) {
        struct strbuf key = { 0 };
        bool is_new;
        strbuf_add(&key, r[i].prompt.text);
        for (size_t k = 0; k < r[i].n_choices; k++)
            strbuf_printf(&key, "%c" STR_FMT, 0, STR_ARG(r[i].choices[k]));
        map_put(&seen, arena_str(&a, strbuf_str(&key)), &is_new);
        alike += !is_new;
        strbuf_release(&key);
    }
    map_release(&seen);
    arena_free(&a);
    return alike;
}

void plan_warn_of_prompts(struct plan *p, const struct suite_task *t, const struct request *r, size_t n)
{
    if (n == 0 || t->kind->whole_text)
        return;
    size_t task = r[0].task, equal_inputs = p->inputs[task].equal, alike = count_equal_prompts(r, n);
    const struct dataset *d = &p->tasks[task].data;

    if (alike > equal_inputs)
        plan_warn(p, arena_printf(p->mem,
                                  "task " STR_FMT
                                  ": %zu of %zu prompts are equal to an earlier one, but only %zu inputs are:"
                                  " the prompt leaves out the fields in which the items differ",
                                  STR_ARG(t->id), alike, n, equal_inputs));
    struct names x = { p, t, &d->samples[r[0].item], d };
    each_name(t->prompt, check_name, &x);
    each_name(t->system, check_name, &x);
}
