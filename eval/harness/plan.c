/*
 * plan.c -- stage 2: the exact list of requests that a suite implies.
 *
 * A request's id is the SHA-256 of everything that can change its answer:
 * prompt, decoding, seed, sample, and the model's content identity.  Caching,
 * resuming after a kill, and sharing between suites all follow from that.
 * Requests are ordered by backend group, then by prompt, so that prompts with
 * a common beginning meet in the engine's prefix cache.
 */
#include "eval/harness/harness.h"

#include <stdio.h>
#include <stdlib.h>

#include "eval/base/file.h"
#include "eval/base/hash.h"
#include "eval/base/json.h"
#include "eval/base/text.h"
#include "eval/harness/chat.h"
#include "metrics/metric.h"

static bool listed(str id, const str *only, size_t n)
{
    if (n == 0)
        return true;
    for (size_t i = 0; i < n; i++)
        if (str_equal(only[i], id))
            return true;
    return false;
}

/* --- data ----------------------------------------------------------------- */

static bool load_task(const struct suite *s, const struct suite_task *t, const struct run_options *o,
                      struct task_data *out, struct arena *a, struct err *e)
{
    size_t limit = o->limit > 0 ? (size_t)o->limit : 0;

    if (!dataset_open(arena_cstr(a, t->data), &t->fields, limit, &out->data, a, e))
        return err_wrap(e, STR_FMT ":%d: task " STR_FMT, STR_ARG(s->path), t->line, STR_ARG(t->id));
    size_t *selected = ARENA_NEW(a, size_t, out->data.n);
    for (size_t i = 0; i < out->data.n; i++)
        if (o->n_shards <= 1 || i % (size_t)o->n_shards == (size_t)o->shard - 1)
            selected[out->n_selected++] = i;
    out->selected = selected;
    return true;
}

/* --- backends ------------------------------------------------------------- */

static void assign_groups(const struct suite *s, const struct run_options *o, struct plan *p, struct arena *a)
{
    p->groups = ARENA_NEW(a, struct group, s->n_models);
    p->group_of = ARENA_NEW(a, size_t, s->n_models);
    p->index_in_group = ARENA_NEW(a, size_t, s->n_models);
    for (size_t m = 0; m < s->n_models; m++) {
        const struct suite_model *model = &s->models[m];
        size_t g = 0;
        p->group_of[m] = SIZE_MAX;
        if (!listed(model->id, o->only_models, o->n_only_models))
            continue;
        for (; g < p->n_groups; g++) {
            const struct suite_model *first = &s->models[p->groups[g].models[0]];
            if (str_equal(first->path, model->path) && str_equal(first->backend, model->backend) &&
                str_equal(first->quantize, model->quantize) && str_equal(first->kv_cache, model->kv_cache) &&
                str_equal(first->url, model->url) && str_equal(first->key_env, model->key_env) &&
                !str_is(model->backend, "replay"))
                break;
        }
        if (g == p->n_groups) {
            p->groups[g].models = ARENA_NEW(a, size_t, s->n_models);
            p->n_groups++;
        }
        p->group_of[m] = g;
        p->index_in_group[m] = p->groups[g].n_models;
        p->groups[g].models[p->groups[g].n_models++] = m;
    }
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
                                         .concurrency = m->concurrency };
    }
    return all;
}

static bool open_group(const struct suite *s, const struct run_options *o, const struct backend_model *all,
                       struct group *g, struct arena *a, struct err *e)
{
    struct backend_model *models = ARENA_NEW(a, struct backend_model, g->n_models);
    const struct suite_model *first = &s->models[g->models[0]];
    struct backend_options options = {
        .n_threads = o->n_threads, .max_batch = o->batch, .max_memory = o->max_memory, .seed = s->seed
    };

    for (size_t i = 0; i < g->n_models; i++)
        models[i] = all[g->models[i]];
    g->backend = backend_find(first->backend);
    if (!g->backend) {
        const char *known[32];
        size_t n = backend_count() < 32 ? backend_count() : 32;
        for (size_t i = 0; i < n; i++)
            known[i] = backend_at(i)->name;
        const char *near = str_nearest(first->backend, known, n);
        return err_set(e, ERR_PARSE, STR_FMT ":%d: unknown backend (found \"" STR_FMT "\", expected %s)",
                       STR_ARG(s->path), first->line, STR_ARG(first->backend),
                       near ? near : "one that `assay list backends` shows");
    }
    if (!g->backend->open(models, g->n_models, &options, &g->state, e)) {
        g->backend = NULL;
        return false;
    }
    return true;
}

/* --- requests ------------------------------------------------------------- */

static void add_number(struct sha256 *h, double v)
{
    sha256_add(h, &v, sizeof v);
}

/* `against`: identity of the model that a text is compared with, or NULL. */
static str request_id(const struct request *r, const struct suite_task *t, uint64_t seed, const char *identity,
                      const char *against, str item_id, bool by_item, struct arena *a)
{
    struct sha256 h;
    char hex[65];
    const struct suite_decoding *d = &t->decoding;

    sha256_init(&h);
    sha256_add_str(&h, S("assay request 1"));
    sha256_add_str(&h, str_from(identity));
    sha256_add_str(&h, t->kind);
    sha256_add_str(&h, r->prompt);
    add_number(&h, r->prompt_special);
    if (r->prompt_input)
        sha256_add(&h, r->prompt_input, r->prompt.n);
    add_number(&h, d->max_tokens);
    add_number(&h, d->temperature);
    if (d->temperature > 0) { /* greedy answers do not depend on these */
        add_number(&h, d->top_k);
        add_number(&h, d->top_p);
        sha256_add(&h, &seed, sizeof seed);
        sha256_add_str(&h, item_id);
    }
    if (by_item) /* a replayed answer belongs to an item, whatever the prompt */
        sha256_add_str(&h, item_id);
    for (size_t i = 0; i < d->n_stop; i++)
        sha256_add_str(&h, d->stop[i]);
    for (size_t i = 0; i < r->n_choices; i++)
        sha256_add_str(&h, r->choices[i]);
    if (r->unconditional)
        sha256_add_str(&h, S("unconditional"));
    if (against)
        sha256_add_str(&h, str_from(against));
    if (t->context || t->stride) {
        add_number(&h, t->context);
        add_number(&h, t->stride);
    }
    sha256_hex(&h, hex);
    return arena_str(a, str_from(hex));
}

/* NEEDS_* of all metrics of a task. */
static bool task_needs(const struct suite_task *t, unsigned *needs, struct err *e)
{
    unsigned of_one;

    for (size_t i = 0; i < t->n_metrics; i++) {
        if (!metric_spec_needs(t->metrics[i], &of_one, e))
            return false;
        *needs |= of_one;
    }
    return true;
}

static bool read_choices(const struct suite_task *t, const struct sample *item, struct request *r, struct arena *a,
                         struct err *e)
{
    str field = t->fields.choices.n ? t->fields.choices : S("choices");
    const struct json *list = json_path(item->fields, field);
    size_t n = json_length(list);

    if (json_kind(list) != JSON_ARRAY_KIND || n < 2)
        return err_set(e, ERR_PARSE,
                       STR_FMT ":%zu: item has no choices (found %s in field " STR_FMT
                               ", expected an array of at least 2)",
                       STR_ARG(t->data), item->line, json_kind_name(list), STR_ARG(field));
    str *choices = ARENA_NEW(a, str, n);
    /* One blank stands between question and option, unless the prompt ends with one. */
    bool blank = r->prompt.n && unicode_is_space((unsigned char)r->prompt.s[r->prompt.n - 1]);
    for (size_t i = 0; i < n; i++)
        choices[i] = arena_printf(a, "%s" STR_FMT, blank ? "" : " ",
                                  STR_ARG(str_trim(json_to_text(json_at(list, i), a))));
    r->choices = choices;
    r->n_choices = n;
    unsigned needs = 0;
    bool ok = task_needs(t, &needs, e);
    r->unconditional = needs & NEEDS_UNCONDITIONAL;
    return ok;
}

/* A text whose task has a metric that needs the base (`divergence`) is compared with the base of the
 * suite's comparisons, where the built-in engine runs both in this run. */
static bool plan_shift(const struct suite *s, const struct plan *p, struct request *r, char identity[65], bool *found,
                       struct err *e)
{
    const struct suite_task *t = &s->tasks[r->task];
    unsigned needs = 0;

    *found = false;
    if (!task_needs(t, &needs, e))
        return false;
    for (size_t m = 0; (needs & NEEDS_BASE) && m < s->n_models; m++) {
        if (!str_equal(s->models[m].id, s->base) || m == r->model || p->group_of[m] == SIZE_MAX)
            continue;
        if (!str_is(s->models[m].backend, "local") || !str_is(s->models[r->model].backend, "local"))
            continue;
        r->against = m + 1;
        *found = true;
        const struct group *g = &p->groups[p->group_of[m]];
        return g->backend->identity(g->state, p->index_in_group[m], identity, e);
    }
    return true;
}

static bool plan_item(const struct suite *s, struct plan *p, struct request *r, struct prompt_maker *maker,
                      struct arena *a, struct err *e)
{
    const struct suite_task *t = &s->tasks[r->task];
    const struct group *g = &p->groups[p->group_of[r->model]];
    const struct sample *item = &p->tasks[r->task].data.samples[r->item];
    char identity[65], base[65];
    bool against = false;

    if (!g->backend->identity(g->state, p->index_in_group[r->model], identity, e))
        return false;
    if (str_is(t->kind, "perplexity")) {
        r->prompt = item->input;
        if (!plan_shift(s, p, r, base, &against, e))
            return false;
    } else {
        struct chat_source chat = { .text = g->backend->chat_template(g->state, p->index_in_group[r->model]) };
        if (g->backend->chat_tokens)
            g->backend->chat_tokens(g->state, p->index_in_group[r->model], &chat.bos, &chat.eos);
        if (!prompt_render(maker, &chat, item, &r->prompt, &r->prompt_special, &r->prompt_input, a, e))
            return err_wrap(e, STR_FMT ":%d", STR_ARG(s->path), t->prompt_line);
    }
    if (str_is(t->kind, "choice") && !read_choices(t, item, r, a, e))
        return false;
    r->id = request_id(r, t, s->seed, identity, against ? base : NULL, item->id,
                       strcmp(g->backend->name, "replay") == 0, a);
    return true;
}

static bool is_asked(const struct plan *p, const struct suite *s, size_t task, size_t model)
{
    const struct suite_task *t = &s->tasks[task];
    return p->group_of[model] != SIZE_MAX && listed(s->models[model].id, t->models, t->n_models);
}

static bool plan_task(const struct suite *s, const struct run_options *o, struct plan *p, size_t task, struct arena *a,
                      struct err *e)
{
    const struct suite_task *t = &s->tasks[task];
    struct dataset shots = { 0 };
    struct dataset_fields fields = t->fields;
    bool ok = true;

    if (t->n_fewshot > 0 && !dataset_open(arena_cstr(a, t->fewshot_data), &fields, (size_t)t->n_fewshot, &shots, a, e))
        return err_wrap(e, "task " STR_FMT ": few-shot examples", STR_ARG(t->id));
    struct prompt_maker *maker = prompt_maker_new(t, shots.samples, shots.n, e);
    if (!maker)
        ok = err_wrap(e, STR_FMT ":%d", STR_ARG(s->path), t->prompt_line);
    for (size_t m = 0; ok && m < s->n_models; m++)
        for (size_t i = 0; ok && is_asked(p, s, task, m) && i < p->tasks[task].n_selected; i++) {
            struct request *r = &p->requests[p->n_requests++];
            *r = (struct request){ .task = task, .model = m, .item = p->tasks[task].selected[i] };
            ok = plan_item(s, p, r, maker, a, e);
        }
    prompt_maker_free(maker);
    dataset_close(&shots);
    (void)o;
    return ok;
}

static const struct plan *sorting; /* qsort has no context argument */

static int compare_requests(const void *x, const void *y)
{
    const struct request *a = x, *b = y;
    size_t ga = sorting->group_of[a->model], gb = sorting->group_of[b->model];
    int order = ga != gb ? (ga > gb) - (ga < gb) : str_compare(a->prompt, b->prompt);

    if (order == 0)
        order = (a->task > b->task) - (a->task < b->task);
    if (order == 0)
        order = (a->item > b->item) - (a->item < b->item);
    return order ? order : (a->model > b->model) - (a->model < b->model);
}

static bool find_done(struct plan *p, const struct run_options *o, struct store *store, struct err *e)
{
    struct arena scratch = { 0 };
    bool ok = true;

    for (size_t i = 0; ok && i < p->n_requests; i++) {
        struct generation g;
        arena_reset(&scratch);
        ok = store_find_generation(store, p->requests[i].id, o->retry_errors, &g, &p->requests[i].done, &scratch, e);
        p->n_done += p->requests[i].done;
    }
    arena_free(&scratch);
    return ok;
}

static bool check_names(const struct suite *s, const struct run_options *o, struct err *e)
{
    for (size_t i = 0; i < o->n_only_models; i++) {
        size_t k = 0;
        while (k < s->n_models && !str_equal(s->models[k].id, o->only_models[i]))
            k++;
        if (k == s->n_models)
            return err_set(e, ERR_USAGE, "--model: no such model in the suite (found \"" STR_FMT "\")",
                           STR_ARG(o->only_models[i]));
    }
    for (size_t i = 0; i < o->n_only_tasks; i++) {
        size_t k = 0;
        while (k < s->n_tasks && !str_equal(s->tasks[k].id, o->only_tasks[i]))
            k++;
        if (k == s->n_tasks)
            return err_set(e, ERR_USAGE, "--task: no such task in the suite (found \"" STR_FMT "\")",
                           STR_ARG(o->only_tasks[i]));
    }
    return true;
}

bool plan_build(const struct suite *s, const struct run_options *o, struct store *store, struct plan *out,
                struct arena *a, struct err *e)
{
    struct plan p = { .tasks = ARENA_NEW(a, struct task_data, s->n_tasks) };
    size_t n_items = 0;
    bool ok = check_names(s, o, e);

    for (size_t t = 0; ok && t < s->n_tasks; t++)
        if (listed(s->tasks[t].id, o->only_tasks, o->n_only_tasks)) {
            ok = load_task(s, &s->tasks[t], o, &p.tasks[t], a, e);
            n_items += p.tasks[t].n_selected;
        }
    p.models = backend_models(s, a);
    assign_groups(s, o, &p, a);
    for (size_t g = 0; ok && g < p.n_groups; g++)
        ok = open_group(s, o, p.models, &p.groups[g], a, e);
    p.requests = ARENA_NEW(a, struct request, n_items * s->n_models);
    for (size_t t = 0; ok && t < s->n_tasks; t++)
        ok = plan_task(s, o, &p, t, a, e);
    if (ok) {
        sorting = &p;
        qsort(p.requests, p.n_requests, sizeof *p.requests, compare_requests);
        ok = find_done(&p, o, store, e);
    }
    *out = p;
    if (!ok)
        plan_close(out, s);
    return ok;
}

bool plan_extra(const struct suite *s, const struct plan *opened, size_t model, const struct sample *samples, size_t n,
                const struct run_options *o, struct store *store, struct plan *out, struct arena *a, struct err *e)
{
    struct prompt_maker *maker = prompt_maker_new(&s->tasks[0], NULL, 0, e);
    bool ok = maker != NULL || err_wrap(e, STR_FMT ":%d", STR_ARG(s->path), s->tasks[0].prompt_line);

    *out = *opened;
    out->tasks = ARENA_NEW(a, struct task_data, 1);
    out->tasks[0].data = (struct dataset){ .samples = samples, .n = n };
    out->requests = ARENA_NEW(a, struct request, n);
    out->n_requests = out->n_done = 0;
    for (size_t i = 0; ok && i < n; i++) {
        struct request *r = &out->requests[out->n_requests++];
        *r = (struct request){ .model = model, .item = i };
        ok = plan_item(s, out, r, maker, a, e);
    }
    prompt_maker_free(maker);
    return ok && find_done(out, o, store, e);
}

void plan_close(struct plan *p, const struct suite *s)
{
    for (size_t g = 0; g < p->n_groups; g++)
        if (p->groups[g].backend)
            p->groups[g].backend->close(p->groups[g].state);
    for (size_t t = 0; p->tasks && t < s->n_tasks; t++)
        dataset_close(&p->tasks[t].data);
    *p = (struct plan){ 0 };
}

/* --- into the store ------------------------------------------------------- */

static bool write_curve(const struct suite_model *m, struct store *store, struct arena *a, struct err *e)
{
    struct train_point *points;
    size_t n;

    if (!m->log.n)
        return true;
    if (!dataset_read_trainer_state(arena_cstr(a, m->log), &points, &n, a, e))
        return err_wrap(e, "model " STR_FMT, STR_ARG(m->id));
    struct train_curve_point *curve = ARENA_NEW(a, struct train_curve_point, n);
    for (size_t i = 0; i < n; i++)
        curve[i] = (struct train_curve_point){ points[i].step, points[i].epoch, points[i].loss, points[i].eval_loss,
                                               points[i].learning_rate };
    return store_put_curve(store, &(struct run_curve){ m->id, curve, n }, e);
}

static bool write_model(const struct plan *p, const struct suite *s, size_t m, struct store *store, struct arena *a,
                        struct err *e)
{
    const struct suite_model *model = &s->models[m];
    const struct group *g = &p->groups[p->group_of[m]];
    char identity[65];

    if (!g->backend->identity(g->state, p->index_in_group[m], identity, e))
        return false;
    struct run_model row = { .id = model->id,
                             .label = model->label,
                             .base = model->base,
                             .path = model->path,
                             .adapter = model->adapter,
                             .backend = model->backend,
                             .quantize = model->quantize,
                             .identity = str_from(identity),
                             .log = model->log };
    if (g->backend->describe)
        row.info_text = g->backend->describe(g->state, p->index_in_group[m], a);
    return store_put_model(store, m, &row, e) && write_curve(model, store, a, e);
}

static str settings_json(const struct suite_task *t, struct arena *a)
{
    struct json *o = json_new_object(), *stops = json_new_array();
    struct strbuf b = { 0 };

    json_set(o, "max_tokens", json_new_int(t->decoding.max_tokens));
    json_set(o, "temperature", json_new_number(t->decoding.temperature));
    json_set(o, "top_k", json_new_int(t->decoding.top_k));
    json_set(o, "top_p", json_new_number(t->decoding.top_p));
    for (size_t i = 0; i < t->decoding.n_stop; i++)
        json_push(stops, json_new_string(t->decoding.stop[i]));
    json_set(o, "stop", stops);
    json_set(o, "fewshot", json_new_int(t->n_fewshot));
    json_write(o, 0, &b);
    json_free(o);
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

static bool write_task(const struct plan *p, const struct suite *s, size_t t, struct store *store, struct arena *a,
                       struct err *e)
{
    const struct suite_task *task = &s->tasks[t];
    const struct task_data *d = &p->tasks[t];
    struct run_task row = { .id = task->id,
                            .kind = task->kind,
                            .data = task->data,
                            .data_sha256 = str_from(d->data.sha256),
                            .prompt = task->prompt,
                            .n_items = d->n_selected,
                            .settings = settings_json(task, a) };

    if (!store_put_task(store, t, &row, e))
        return false;
    for (size_t i = 0; i < d->n_selected; i++) {
        const struct sample *item = &d->data.samples[d->selected[i]];
        struct run_item it = { .task = task->id,
                               .id = item->id,
                               .input = str_is(task->kind, "perplexity") ? str_slice(item->input, 0, 500) : item->input,
                               .reference = item->n_refs ? item->refs[0] : (str){ "", 0 },
                               .group = item->group,
                               .line = item->line };
        if (!store_put_item(store, i, &it, e))
            return false;
    }
    return true;
}

static bool write_meta(const struct suite *s, const struct run_options *o, struct store *store, struct arena *a,
                       struct err *e)
{
    struct strbuf gates = { 0 };

    for (size_t i = 0; i < s->n_gates; i++)
        strbuf_printf(&gates, STR_FMT "\n", STR_ARG(s->gates[i]));
    bool ok = store_put_meta(store, "name", s->name, e) && store_put_meta(store, "title", s->title, e) &&
              store_put_meta(store, "suite", s->xml, e) && store_put_meta(store, "suite_path", s->path, e) &&
              store_put_meta(store, "base", s->base, e) &&
              store_put_meta(store, "alpha", arena_printf(a, "%.17g", s->alpha), e) &&
              store_put_meta(store, "seed", arena_printf(a, "%llu", (unsigned long long)s->seed), e) &&
              store_put_meta(store, "gates", strbuf_str(&gates), e) &&
              store_put_meta(store, "command_line", o->command_line, e) &&
              store_put_meta(store, "versions", environment_json(o, a), e);
    strbuf_release(&gates);
    return ok;
}

bool plan_write(const struct plan *p, const struct suite *s, const struct run_options *o, struct store *store,
                struct arena *a, struct err *e)
{
    bool ok = store_begin(store, e) && store_clear_plan(store, e) && write_meta(s, o, store, a, e);

    for (size_t m = 0; ok && m < s->n_models; m++)
        ok = p->group_of[m] == SIZE_MAX || write_model(p, s, m, store, a, e);
    for (size_t t = 0; ok && t < s->n_tasks; t++)
        ok = p->tasks[t].n_selected == 0 || write_task(p, s, t, store, a, e);
    for (size_t i = 0; ok && i < p->n_requests; i++) {
        const struct request *r = &p->requests[i];
        ok = store_put_request(store, s->tasks[r->task].id, s->models[r->model].id,
                               p->tasks[r->task].data.samples[r->item].id, r->id,
                               str_is(s->tasks[r->task].kind, "perplexity") ? S("") : r->prompt, e);
    }
    return ok && store_commit(store, e);
}
