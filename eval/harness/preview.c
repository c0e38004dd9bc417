/*
 * preview.c -- see preview.h.
 */
#include "eval/harness/preview.h"

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/harness/chat.h"
#include "eval/harness/plan.h"
#include "eval/harness/run_options.h"
#include "eval/harness/suite.h"
#include "eval/store/store.h"

/* What of a suite is there. */
struct present {
    str *models, *tasks; /* ids */
    size_t n_models, n_tasks;
    str *missing; /* lines */
    size_t n_missing;
};

static bool is_there(struct present *p, const char *what, str id, str path, struct arena *a)
{
    if (path.n == 0 || file_exists(arena_cstr(a, path)))
        return true;
    p->missing[p->n_missing++] = arena_printf(a, "%s " STR_FMT ": " STR_FMT ": no such file", what, STR_ARG(id),
                                              STR_ARG(path));
    return false;
}

static struct present find_present(const struct suite *s, struct arena *a)
{
    struct present p = { .models = ARENA_NEW(a, str, s->n_models),
                         .tasks = ARENA_NEW(a, str, s->n_tasks),
                         .missing = ARENA_NEW(a, str, 2 * s->n_models + s->n_tasks) };

    for (size_t i = 0; i < s->n_models; i++) {
        const struct suite_model *m = &s->models[i];
        bool path = is_there(&p, "model", m->id, m->path, a),
             adapter = is_there(&p, "adapter of", m->id, m->adapter, a);
        if (path && adapter)
            p.models[p.n_models++] = m->id;
    }
    for (size_t i = 0; i < s->n_tasks; i++)
        if (is_there(&p, "task", s->tasks[i].id, s->tasks[i].data, a))
            p.tasks[p.n_tasks++] = s->tasks[i].id;
    return p;
}

/* Without a model there is no chat template, but the prompt can be rendered. */
static bool preview_without_model(const struct suite *s, const struct suite_task *t, struct preview *out,
                                  struct arena *a, struct err *e)
{
    struct fewshot_pool none = { 0 };
    struct prompt_reader reader = { .takes_messages = true };
    struct dataset d;
    struct prompt prompt = { 0 };

    *out = (struct preview){ .task = t->id };
    if (!dataset_open(arena_cstr(a, t->data), &t->fields, 1, &d, a, e))
        return err_wrap(e, "task " STR_FMT, STR_ARG(t->id)) || suite_wrap(s, t->line, e);
    struct prompt_maker *m = t->kind->whole_text ? NULL : prompt_maker_new(t, &none, e);
    bool ok = t->kind->whole_text || (m && prompt_render(m, &reader, &d.samples[0], &prompt, a, e)) ||
              suite_wrap(s, t->prompt_line, e);
    out->prompt = prompt.text;
    prompt_maker_free(m);
    dataset_close(&d);
    return ok;
}

/* The first item of each task and model in the plan. */
static void list_first(const struct plan *p, struct preview *out, size_t *n)
{
    const struct suite *s = p->suite;

    for (size_t t = 0; t < s->n_tasks; t++)
        for (size_t m = 0; m < s->n_models; m++) {
            const struct request *first = NULL;
            for (size_t i = 0; i < p->n_requests; i++) {
                const struct request *r = &p->requests[i];
                if (r->task == t && r->model == m && (!first || r->item < first->item))
                    first = r;
            }
            if (first)
                out[(*n)++] = (struct preview){ s->tasks[t].id, s->models[m].id,
                                                s->tasks[t].kind->whole_text ? S("") : first->prompt.text };
        }
}

static bool preview_models(const struct suite *s, const struct present *there, struct preview *out, size_t *n,
                           struct arena *a, struct err *e)
{
    struct run_options o = { .only_models = there->models,
                             .n_only_models = there->n_models,
                             .only_tasks = there->tasks,
                             .n_only_tasks = there->n_tasks,
                             .quiet = true };
    struct store *store = store_open(NULL, true, e);
    struct plan p;

    bool ok = store && plan_build(s, &o, store, &p, a, e);
    if (ok) {
        list_first(&p, out, n);
        plan_close(&p);
    }
    store_close(store);
    return ok;
}

bool preview_suite(const struct suite *s, struct preview **out, size_t *n, str **missing, size_t *n_missing,
                   struct arena *a, struct err *e)
{
    struct present there = find_present(s, a);
    bool ok = true;

    *n = 0;
    *out = ARENA_NEW(a, struct preview, s->n_tasks * s->n_models + s->n_tasks);
    *missing = there.missing;
    *n_missing = there.n_missing;
    if (there.n_models > 0 && there.n_tasks > 0)
        return preview_models(s, &there, *out, n, a, e);
    for (size_t t = 0; ok && t < s->n_tasks && there.n_tasks > 0; t++)
        if (suite_selects(there.tasks, there.n_tasks, s->tasks[t].id))
            ok = preview_without_model(s, &s->tasks[t], &(*out)[(*n)++], a, e);
    return ok;
}
