/*
 * groups.c -- see groups.h.
 */
#include "eval/harness/groups.h"

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/map.h"
#include "eval/harness/hub_path.h"
#include "eval/harness/mpi.h"
#include "eval/harness/run_options.h"
#include "eval/harness/suite.h"

/* Equal for models that share a checkpoint; empty for a model that shares none, because stored answers are one file per
 * model. Limits of a server (of requests, of tokens) are part of it; for the built-in engine they mean nothing. */
static str checkpoint_key(const struct suite_model *m, struct arena *a)
{
    const struct backend *b = backend_find(m->backend);
    str limits = S("");

    if (b && b->answers_by_item)
        return S("");
    if (!(b && b->distributes))
        limits = arena_printf(a, "%d %.17g %.17g", m->concurrency, m->requests_per_minute, m->tokens_per_minute);
    return arena_printf(
        a,
        STR_FMT "\n" STR_FMT "\n" STR_FMT "\n" STR_FMT "\n" STR_FMT "\n" STR_FMT "\n" STR_FMT "\n" STR_FMT "\n" STR_FMT,
        STR_ARG(m->path), STR_ARG(m->backend), STR_ARG(m->quantize), STR_ARG(m->kv_cache), STR_ARG(m->url),
        STR_ARG(m->key_env), STR_ARG(m->key_file), STR_ARG(m->command), STR_ARG(limits));
}

/* The group of each model, and its index within the group. */
static void number_groups(const struct suite *s, const struct run_options *o, struct groups *g, struct arena *a)
{
    struct map by_key = { 0 };

    for (size_t m = 0; m < s->n_models; m++) {
        g->of[m] = SIZE_MAX;
        if (!suite_selects(o->only_models, o->n_only_models, s->models[m].id))
            continue;
        str key = checkpoint_key(&s->models[m], a);
        bool is_new = true;
        int64_t *place = key.n ? map_put(&by_key, key, &is_new) : NULL;
        size_t k = is_new ? g->n++ : (size_t)*place;
        if (place)
            *place = (int64_t)k;
        g->of[m] = k;
        g->index[m] = g->list[k].n_models++;
    }
    map_release(&by_key);
}

static void assign(const struct suite *s, const struct run_options *o, struct groups *g, struct arena *a)
{
    g->list = ARENA_NEW(a, struct group, s->n_models);
    g->of = ARENA_NEW(a, size_t, s->n_models);
    g->index = ARENA_NEW(a, size_t, s->n_models);
    number_groups(s, o, g, a);
    for (size_t k = 0; k < g->n; k++)
        g->list[k].models = ARENA_NEW(a, size_t, g->list[k].n_models);
    for (size_t m = 0; m < s->n_models; m++)
        if (g->of[m] != SIZE_MAX)
            g->list[g->of[m]].models[g->index[m]] = m;
}

/* Resolves the hub models that are used to paths on disk. */
static bool fetch_models(const struct suite *s, const struct run_options *o, struct groups *g, struct arena *a,
                         struct err *e)
{
    for (size_t i = 0; i < s->n_models; i++) {
        struct backend_model *m = &g->models[i];
        if (g->of[i] != SIZE_MAX && (!hub_path_resolve(&m->path, &m->commit, o->offline, a, e) ||
                                     !hub_path_resolve(&m->adapter, &m->adapter_commit, o->offline, a, e)))
            return err_wrap(e, STR_FMT ":%d: model " STR_FMT, STR_ARG(s->path), s->models[i].line, STR_ARG(m->id));
    }
    return true;
}

static struct backend_model *backend_models(const struct suite *s, struct arena *a)
{
    struct backend_model *all = ARENA_NEW(a, struct backend_model, s->n_models);

    for (size_t i = 0; i < s->n_models; i++) {
        const struct suite_model *m = &s->models[i];
        all[i] = (struct backend_model){ .id = m->id,
                                         .path = m->path,
                                         .adapter = m->adapter,
                                         .scale = m->scale,
                                         .quantize = m->quantize,
                                         .kv_cache = m->kv_cache,
                                         .url = m->url,
                                         .name = m->name,
                                         .key_env = m->key_env,
                                         .key_file = m->key_file,
                                         .command = m->command,
                                         .request = m->request,
                                         .requests_per_minute = m->requests_per_minute,
                                         .tokens_per_minute = m->tokens_per_minute,
                                         .concurrency = m->concurrency };
    }
    return all;
}

static bool unknown_backend(const struct suite *s, const struct suite_model *m, struct err *e)
{
    const char *known[32];
    size_t n = backend_count() < COUNT_OF(known) ? backend_count() : COUNT_OF(known);

    for (size_t i = 0; i < n; i++)
        known[i] = backend_at(i)->name;
    err_unknown(e, ERR_PARSE, "unknown backend", m->backend, known, n, "one that `assay list backends` shows");
    return suite_wrap(s, m->line, e);
}

/* only_distributed: this process computes what another one hands out; it opens nothing else, because its machine need
 * not have the keys, programs and recorded answers. */
static bool open_group(const struct suite *s, const struct backend_options *o, const struct backend_model *all,
                       bool only_distributed, struct group *g, struct arena *a, struct err *e)
{
    struct backend_model *models = ARENA_NEW(a, struct backend_model, g->n_models);
    const struct suite_model *first = &s->models[g->models[0]];

    for (size_t i = 0; i < g->n_models; i++)
        models[i] = all[g->models[i]];
    g->backend = backend_find(first->backend);
    if (!g->backend)
        return unknown_backend(s, first, e);
    if (only_distributed && !g->backend->distributes)
        return true;
    if (g->backend->open(models, g->n_models, o, &g->state, e))
        return true;
    if (g->backend->paid) /* what a server's model says in the suite; the others name their files */
        suite_wrap(s, first->line, e);
    g->backend = NULL;
    return false;
}

/* A server cannot give log-likelihoods, which some kinds of task need. */
static bool check_kinds(const struct suite *s, const struct groups *g, struct err *e)
{
    for (size_t t = 0; t < s->n_tasks; t++)
        for (size_t m = 0; m < s->n_models; m++) {
            const struct suite_task *task = &s->tasks[t];
            const struct group *group = groups_of(g, m);
            if (!group || !suite_selects(task->models, task->n_models, s->models[m].id) ||
                !(task->kind->choices || task->kind->whole_text))
                continue;
            if (!group->backend->likelihoods && !group->backend->answers_by_item)
                return err_set(e, ERR_UNSUPPORTED,
                               "task " STR_FMT ": backend %s gives no log-likelihoods, which kind %s needs (found"
                               " model \"" STR_FMT "\", expected one of backend local, or models=\"...\" without it)",
                               STR_ARG(task->id), group->backend->name, task->kind->name, STR_ARG(s->models[m].id)) ||
                       suite_wrap(s, task->line, e);
        }
    return true;
}

/* A backend that takes messages applies the model's template: it cannot be replaced.  (plan_checks.c warns of
 * chat="none".) */
static bool check_templates(const struct suite *s, const struct groups *g, struct err *e)
{
    for (size_t m = 0; m < s->n_models; m++) {
        const struct suite_model *model = &s->models[m];
        const struct group *group = groups_of(g, m);
        if (!group || !group->backend->messages)
            continue;
        if (model->chat_template.n)
            return err_set(e, ERR_UNSUPPORTED,
                           "model \"" STR_FMT
                           "\": chat-template with backend %s, which gets messages and applies its own"
                           " template (expected a backend that gets text, such as openai-completions)",
                           STR_ARG(model->id), group->backend->name) ||
                   suite_wrap(s, model->line, e);
    }
    return true;
}

bool groups_open(const struct suite *s, const struct run_options *o, struct groups *out, struct arena *a, struct err *e)
{
    struct backend_options options = {
        .n_threads = o->n_threads, .max_batch = o->batch, .max_memory = o->max_memory, .seed = s->seed
    };

    *out = (struct groups){ .models = backend_models(s, a) };
    assign(s, o, out, a);
    if (!fetch_models(s, o, out, a, e))
        return false;
    for (size_t g = 0; g < out->n; g++)
        if (!open_group(s, &options, out->models, o->mpi && mpi_rank(o->mpi) > 0, &out->list[g], a, e))
            return false;
    return check_kinds(s, out, e) && check_templates(s, out, e);
}

void groups_close(struct groups *g)
{
    for (size_t i = 0; i < g->n; i++)
        if (g->list[i].state)
            g->list[i].backend->close(g->list[i].state);
    *g = (struct groups){ 0 };
}

const struct group *groups_of(const struct groups *g, size_t model)
{
    return g->of[model] == SIZE_MAX ? NULL : &g->list[g->of[model]];
}
