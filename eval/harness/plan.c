/*
 * plan.c -- see plan.h.
 */
#include "eval/harness/plan.h"

#include <stdlib.h>

#include "eval/backends/backend.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/file.h"
#include "eval/base/text.h"
#include "eval/harness/chat.h"
#include "eval/harness/cost.h"
#include "eval/harness/plan_checks.h"
#include "eval/harness/request_id.h"
#include "eval/harness/run_options.h"
#include "eval/harness/suite.h"
#include "eval/store/store.h"

enum { MAX_CHAT_TEMPLATE_BYTES = 8 << 20 };

/* One model in one task. */
struct model_task {
    const struct suite_task *task; /* as this model is asked */
    struct prompt_maker *maker;    /* NULL: kind of whole texts */
    struct prompt_reader reader;
    struct request_source source;
    size_t divergence_base; /* as in struct request */
};

/* --- test sets -------------------------------------------------------------- */

static bool in_shard(const struct run_options *o, size_t item)
{
    return o->n_shards <= 1 || item % (size_t)o->n_shards == (size_t)o->shard - 1;
}

static bool load_task(struct plan *p, size_t task, struct err *e)
{
    const struct run_options *o = p->options;
    const struct suite_task *t = &p->suite->tasks[task];
    struct task_data *out = &p->tasks[task];

    if (!dataset_open(arena_cstr(p->mem, t->data), &t->fields, o->limit > 0 ? (size_t)o->limit : 0, &out->data, p->mem,
                      e))
        return err_wrap(e, "task " STR_FMT, STR_ARG(t->id)) || suite_wrap(p->suite, t->line, e);
    for (size_t i = 0; i < out->data.n_notes; i++)
        plan_warn(p, arena_printf(p->mem, "task " STR_FMT ": " STR_FMT ": " STR_FMT, STR_ARG(t->id), STR_ARG(t->data),
                                  STR_ARG(out->data.notes[i])));
    size_t *selected = ARENA_NEW(p->mem, size_t, out->data.n);
    for (size_t i = 0; i < out->data.n; i++)
        if (in_shard(o, i))
            selected[out->n_selected++] = i;
    out->selected = selected;
    return true;
}

/* Options as continuations of the prompt, separated by one blank unless the prompt ends with one. */
static bool plan_choices(const struct suite_task *t, const struct sample *item, struct request *r, struct arena *a,
                         struct err *e)
{
    str prompt = r->prompt.text;

    if (item->n_choices < 2)
        return err_set(e, ERR_PARSE,
                       STR_FMT ":%zu: item has no choices (found %zu in field " STR_FMT
                               ", expected an array of at least 2)",
                       STR_ARG(t->data), item->line, item->n_choices,
                       STR_ARG(t->fields.choices.n ? t->fields.choices : S("choices")));
    str *choices = ARENA_NEW(a, str, item->n_choices);
    bool blank = prompt.n && unicode_is_space((unsigned char)prompt.s[prompt.n - 1]);
    for (size_t i = 0; i < item->n_choices; i++)
        choices[i] = arena_printf(a, "%s" STR_FMT, blank ? "" : " ", STR_ARG(item->choices[i]));
    r->choices = choices;
    r->n_choices = item->n_choices;
    r->unconditional = t->needs_unconditional;
    return true;
}

/* --- models and templates --------------------------------------------------- */

/* The base of the first comparison that the backend can make for this model; n_models if none. */
static size_t compared_model(const struct plan *p, size_t model)
{
    const struct suite *s = p->suite;

    for (size_t k = 0; k < s->n_compares; k++) {
        size_t base = suite_model_index(s, s->compares[k].base);
        const struct group *g = base < s->n_models ? groups_of(&p->groups, base) : NULL;
        if (g && base != model && g->backend->compares_models && g->backend == groups_of(&p->groups, model)->backend)
            return base;
    }
    return s->n_models;
}

/* The suite's template file for the model, or the model's own. */
static bool open_chat_template(struct chat_source *chat, const struct plan *p, const struct group *g, size_t model,
                               struct err *e)
{
    size_t i = p->groups.index[model];
    str file = p->suite->models[model].chat_template;

    *chat = (struct chat_source){ .text = S("") };
    if (g->state)
        chat->text = g->backend->chat_template(g->state, i);
    if (g->state && g->backend->chat_tokens)
        g->backend->chat_tokens(g->state, i, &chat->bos, &chat->eos, &chat->other);
    if (!file.n)
        return true;
    return file_read(arena_cstr(p->mem, file), MAX_CHAT_TEMPLATE_BYTES, p->mem, &chat->text, e) ||
           err_wrap(e, "chat-template") || suite_wrap(p->suite, p->suite->models[model].line, e);
}

static bool model_task_open(struct model_task *k, const struct plan *p, const struct suite_task *t, size_t model,
                            struct err *e)
{
    const struct group *g = groups_of(&p->groups, model), *other;
    size_t i = p->groups.index[model], base;

    k->source = (struct request_source){ .seed = p->suite->seed, .answers_by_item = g->backend->answers_by_item };
    k->divergence_base = 0;
    k->reader = (struct prompt_reader){ .takes_messages = g->backend->messages,
                                        .answers_replayed = g->backend->answers_by_item };
    if (!open_chat_template(&k->reader.chat, p, g, model, e))
        return false;
    if (g->state && !g->backend->identity(g->state, i, k->source.identity, e))
        return false;
    if (!g->state || !t->needs_base || (base = compared_model(p, model)) == p->suite->n_models)
        return true;
    k->divergence_base = base + 1;
    other = groups_of(&p->groups, base);
    return other->backend->identity(other->state, p->groups.index[base], k->source.compared_identity, e);
}

/* --- requests --------------------------------------------------------------- */

static bool plan_item(struct plan *p, const struct model_task *k, struct request *r, struct err *e)
{
    const struct suite_task *t = &p->suite->tasks[r->task];
    const struct sample *item = &p->tasks[r->task].data.samples[r->item];

    if (t->kind->whole_text)
        r->prompt.text = item->input;
    else if (!prompt_render(k->maker, &k->reader, item, &r->prompt, p->mem, e))
        return suite_wrap(p->suite, k->task->prompt_line, e);
    if (t->kind->choices && !plan_choices(t, item, r, p->mem, e))
        return false;
    r->divergence_base = t->kind->whole_text ? k->divergence_base : 0;
    r->id = request_id(r, t, &k->source, item->id, p->mem);
    return true;
}

static bool plan_model(struct plan *p, struct model_task *k, size_t task, size_t model, struct err *e)
{
    const struct suite_task *t = k->task;
    const struct task_data *d = &p->tasks[task];

    if (!groups_of(&p->groups, model))
        return true;
    if (!model_task_open(k, p, t, model, e))
        return false;
    size_t first = p->n_requests;
    for (size_t i = 0; i < d->data.n; i++) {
        struct request *r = &p->requests[p->n_requests++];
        *r = (struct request){ .task = task, .model = model, .item = i };
        if (!plan_item(p, k, r, e))
            return false;
    }
    if (t->kind->whole_text && groups_of(&p->groups, model)->backend->skips_first_token)
        plan_warn(p, arena_printf(p->mem,
                                  "task " STR_FMT ", model " STR_FMT
                                  ": the server returns no log-likelihood of a text's first"
                                  " token: perplexity and bits per byte cannot be compared with the built-in engine's",
                                  STR_ARG(t->id), STR_ARG(p->suite->models[model].id)));
    return plan_check_prompts_differ(p, k->task, &p->requests[first], d->data.n, e);
}

/* Drops the requests from `first` on that belong to other shards.  They were planned, too, so that every shard and the
 * whole run find the same faults. */
static void drop_other_shards(struct plan *p, size_t first)
{
    size_t kept = first;

    for (size_t i = first; i < p->n_requests; i++)
        if (in_shard(p->options, p->requests[i].item))
            p->requests[kept++] = p->requests[i];
    p->n_requests = kept;
}

/* Few-shot examples must not come from the test set, because they would give its answers away.  Items without a
 * reference are not examples. */
static bool open_pool(struct plan *p, size_t task, const struct suite_task *t, struct dataset *d,
                      struct fewshot_pool *pool, struct err *e)
{
    if (t->fewshot.n <= 0)
        return true;
    if (!dataset_open(arena_cstr(p->mem, t->fewshot.data), &t->fields, 0, d, p->mem, e))
        return err_wrap(e, "task " STR_FMT ": few-shot examples", STR_ARG(t->id));
    if (strcmp(d->sha256, p->tasks[task].data.sha256) == 0)
        return err_set(e, ERR_PARSE,
                       "task " STR_FMT ": few-shot examples are the test set itself (found " STR_FMT
                       ", expected another file)",
                       STR_ARG(t->id), STR_ARG(t->fewshot.data));
    size_t n = 0;
    struct sample *solved = ARENA_NEW(p->mem, struct sample, d->n);
    for (size_t i = 0; i < d->n; i++)
        if (d->samples[i].n_refs > 0)
            solved[n++] = d->samples[i];
    if (n < (size_t)t->fewshot.n)
        return err_set(e, ERR_PARSE,
                       "task " STR_FMT ": too few few-shot examples in " STR_FMT
                       " (found %zu with a reference, expected n=\"%d\" or more)",
                       STR_ARG(t->id), STR_ARG(t->fewshot.data), n, t->fewshot.n);
    if (n < d->n)
        plan_warn(p, arena_printf(p->mem,
                                  "task " STR_FMT ": %zu of %zu few-shot examples in " STR_FMT
                                  " have no reference and are left out",
                                  STR_ARG(t->id), d->n - n, d->n, STR_ARG(t->fewshot.data)));
    *pool = (struct fewshot_pool){ solved, n, (size_t)t->fewshot.n };
    return true;
}

/* A prompt and its examples, shared by models that follow each other. */
struct task_prompt {
    struct suite_task task;
    struct dataset shots;
    struct prompt_maker *maker;
};

/* Warns if a question was in its own pool of examples. */
static void task_prompt_close(struct plan *p, struct task_prompt *w)
{
    size_t n = w->maker ? prompt_maker_n_dropped_shots(w->maker) : 0;

    if (n > 0)
        plan_warn(p,
                  arena_printf(p->mem,
                               "task " STR_FMT ": %zu questions are themselves among the few-shot examples of " STR_FMT
                               " and got other examples",
                               STR_ARG(w->task.id), n, STR_ARG(w->task.fewshot.data)));
    prompt_maker_free(w->maker);
    dataset_close(&w->shots);
    *w = (struct task_prompt){ 0 };
}

static bool same_prompt(const struct suite_task *x, const struct suite_task *y)
{
    return x->prompt.s == y->prompt.s && str_equal(x->chat, y->chat) && x->fewshot.data.s == y->fewshot.data.s &&
           x->fewshot.n == y->fewshot.n && x->fewshot.multiturn == y->fewshot.multiturn;
}

/* Opens this model's prompt and examples, unless they are open already. */
static bool task_prompt_open(struct plan *p, size_t task, size_t model, struct task_prompt *w, struct err *e)
{
    struct suite_task own = suite_task_for(&p->suite->tasks[task], p->suite->models[model].id);
    struct fewshot_pool pool = { 0 };

    if (w->maker && same_prompt(&own, &w->task))
        return true;
    task_prompt_close(p, w);
    w->task = own;
    return (open_pool(p, task, &w->task, &w->shots, &pool, e) || suite_wrap(p->suite, own.line, e)) &&
           ((w->maker = prompt_maker_new(&w->task, &pool, e)) || suite_wrap(p->suite, own.prompt_line, e));
}

static bool plan_task(struct plan *p, size_t task, struct err *e)
{
    const struct suite_task *t = &p->suite->tasks[task];
    struct task_prompt w = { .task = *t };
    bool ok = true;

    if (p->tasks[task].data.n == 0)
        return true;
    for (size_t m = 0; ok && m < p->suite->n_models; m++) {
        struct model_task k = { .task = &w.task };
        if (!groups_of(&p->groups, m) || !suite_selects(t->models, t->n_models, p->suite->models[m].id))
            continue;
        ok = t->kind->whole_text || task_prompt_open(p, task, m, &w, e);
        k.maker = w.maker;
        size_t before = p->n_requests;
        ok = ok && plan_model(p, &k, task, m, e);
        if (ok)
            plan_warn_of_prompts(p, k.task, &p->requests[before], p->n_requests - before);
        drop_other_shards(p, before);
    }
    task_prompt_close(p, &w);
    return ok;
}

static int compare_numbers(size_t x, size_t y)
{
    return (x > y) - (x < y);
}

static int compare_requests(const void *x, const void *y, void *plan)
{
    const struct request *a = x, *b = y;
    const struct groups *g = &((const struct plan *)plan)->groups;
    int order = compare_numbers(g->of[a->model], g->of[b->model]);

    order = order ? order : str_compare(a->prompt.text, b->prompt.text);
    order = order ? order : compare_numbers(a->task, b->task);
    order = order ? order : compare_numbers(a->item, b->item);
    return order ? order : compare_numbers(a->model, b->model);
}

static bool find_done(struct plan *p, struct err *e)
{
    struct arena scratch = { 0 };
    bool ok = true;

    for (size_t i = 0; ok && i < p->n_requests; i++) {
        struct generation g;
        arena_reset(&scratch);
        bool found = false;
        ok = store_find_generation(p->store, p->requests[i].id, false, &g, &found, &scratch, e);
        p->requests[i].done = ok && found && !(p->options->retry_errors && g.error.n > 0);
        p->n_done += p->requests[i].done;
        if (ok && found)
            spending_add_stored(p->spent, p, &p->requests[i], &g);
    }
    arena_free(&scratch);
    return ok;
}

static bool check_names(const struct suite *s, const struct run_options *o, struct err *e)
{
    for (size_t i = 0; i < o->n_only_models; i++)
        if (suite_model_index(s, o->only_models[i]) == s->n_models)
            return err_set(e, ERR_USAGE, "--model: no such model in the suite (found \"" STR_FMT "\")",
                           STR_ARG(o->only_models[i]));
    for (size_t i = 0; i < o->n_only_tasks; i++) {
        if (suite_task_index(s, o->only_tasks[i]) == s->n_tasks)
            return err_set(e, ERR_USAGE, "--task: no such task in the suite (found \"" STR_FMT "\")",
                           STR_ARG(o->only_tasks[i]));
    }
    return true;
}

static bool load_tasks(struct plan *p, struct err *e)
{
    const struct run_options *o = p->options;
    size_t n_items = 0, longest = 0;

    for (size_t i = 0; i < o->n_unrecorded; i++)
        plan_warn(p,
                  arena_printf(p->mem, "model " STR_FMT ": no recorded answers (found no " STR_FMT ".jsonl); left out",
                               STR_ARG(o->unrecorded[i]), STR_ARG(o->unrecorded[i])));
    plan_warn_of_subset(p);
    plan_warn_of_prices(p);
    for (size_t t = 0; t < p->suite->n_tasks; t++) {
        if (!suite_selects(o->only_tasks, o->n_only_tasks, p->suite->tasks[t].id))
            continue;
        if (!load_task(p, t, e) || !plan_check_data(p, t, e))
            return false;
        plan_warn_of_chat_none(p, t);
        plan_warn_of_pairs(p, t);
        n_items += p->tasks[t].n_selected;
        longest = p->tasks[t].data.n > longest ? p->tasks[t].data.n : longest;
    }
    p->requests = ARENA_NEW(p->mem, struct request, n_items * p->suite->n_models + longest);
    return true;
}

bool plan_build(const struct suite *s, const struct run_options *o, struct store *store, struct plan *out,
                struct arena *a, struct err *e)
{
    *out = (struct plan){
        .suite = s,
        .options = o,
        .store = store,
        .mem = a,
        .tasks = ARENA_NEW(a, struct task_data, s->n_tasks),
        .inputs = ARENA_NEW(a, struct overlap, s->n_tasks),
        .train = ARENA_NEW(a, struct overlap, s->n_tasks),
        .spent = ARENA_NEW(a, struct spending, 1),
        .questions = ARENA_NEW(a, struct question_count, 1),
    };
    bool ok = check_names(s, o, e) && load_tasks(out, e) && groups_open(s, o, &out->groups, a, e);
    for (size_t t = 0; ok && t < s->n_tasks; t++)
        ok = plan_task(out, t, e);
    if (ok) {
        qsort_r(out->requests, out->n_requests, sizeof *out->requests, compare_requests, out);
        ok = find_done(out, e);
    }
    if (!ok)
        plan_close(out);
    return ok;
}

bool plan_questions(const struct plan *opened, const struct suite *s, size_t model, const struct dataset *questions,
                    struct plan *out, struct err *e)
{
    struct task_data *data = ARENA_NEW(opened->mem, struct task_data, 1);
    size_t *selected = ARENA_NEW(opened->mem, size_t, questions->n);
    struct model_task k = { .task = &s->tasks[0],
                            .maker = prompt_maker_new(&s->tasks[0], &(struct fewshot_pool){ 0 }, e) };

    for (size_t i = 0; i < questions->n; i++)
        selected[i] = i;
    *data = (struct task_data){ *questions, selected, questions->n };
    struct run_options *options = ARENA_NEW(opened->mem, struct run_options, 1);
    *options = *opened->options;
    options->mpi = NULL; /* the other ranks have no such plan */
    *out = *opened;
    out->options = options;
    out->is_followup = true;
    out->suite = s;
    out->tasks = data;
    out->requests = ARENA_NEW(opened->mem, struct request, questions->n);
    out->n_requests = out->n_done = 0;
    bool ok = k.maker ? plan_model(out, &k, 0, model, e) : suite_wrap(s, s->tasks[0].prompt_line, e);
    prompt_maker_free(k.maker);
    return ok && find_done(out, e);
}

void plan_close(struct plan *p)
{
    groups_close(&p->groups);
    for (size_t t = 0; p->tasks && t < p->suite->n_tasks; t++)
        dataset_close(&p->tasks[t].data);
    free(p->warnings);
    p->warnings = NULL;
    if (p->spent)
        map_release(&p->spent->ids);
    p->spent = NULL;
    p->tasks = NULL;
    p->n_requests = p->n_warnings = 0;
}
