/*
 * plan_store.c -- see plan_store.h.
 */
#include "eval/harness/plan_store.h"

#include "datasets/training_log.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/harness/environment.h"
#include "eval/harness/plan.h"
#include "eval/harness/run_options.h"
#include "eval/harness/suite.h"
#include "eval/store/store.h"
#include "judges/judge.h"

enum { TEXT_HEAD = 500 }; /* bytes of a long text that reports show */

static bool store_training_log(const struct plan *p, const struct suite_model *m, str *facts, struct err *e)
{
    struct training_log log;

    *facts = S("");
    if (!m->log.n)
        return true;
    if (!training_log_read(arena_cstr(p->mem, m->log), &log, p->mem, e))
        return err_wrap(e, "model " STR_FMT, STR_ARG(m->id)) || suite_wrap(p->suite, m->line, e);
    struct train_curve_point *curve = ARENA_NEW(p->mem, struct train_curve_point, log.n);
    for (size_t i = 0; i < log.n; i++) {
        const struct training_point *x = &log.points[i];
        curve[i] = (struct train_curve_point){ x->step, x->epoch, x->loss, x->eval_loss, x->learning_rate };
    }
    *facts = log.facts;
    return store_put_curve(p->store, &(struct run_curve){ m->id, curve, log.n }, e);
}

/* Whose chat template wrote the prompts, where the backend does not say; empty if it does. */
static str template_owner(const struct suite_model *m, const struct backend *b)
{
    return m->chat_template.n ? path_base(m->chat_template) : b->messages ? S("the backend's own") : S("");
}

/* A model's info: from the backend, from the suite (server, prices, chat template), and from its training log. */
static str model_info(const struct plan *p, size_t model, str described, str training)
{
    const struct suite_model *m = &p->suite->models[model];
    const struct backend_model *of_hub = &p->groups.models[model];
    str template = template_owner(m, groups_of(&p->groups, model)->backend);
    struct json *o = described.n ? json_parse(described, NULL) : NULL;

    if (!o)
        o = json_new_object();
    if (m->url.n) {
        json_set(o, "server", json_new_string(m->url));
        json_set(o, "server_model", json_new_string(m->name));
    }
    if (of_hub->commit.n)
        json_set(o, "commit", json_new_string(of_hub->commit));
    if (of_hub->adapter_commit.n)
        json_set(o, "adapter_commit", json_new_string(of_hub->adapter_commit));
    if (template.n)
        json_set(o, "chat_template", json_new_string(template));
    if (training.n)
        json_set(o, "training", json_parse(training, NULL));
    if (m->series.n) {
        json_set(o, "series", json_new_string(m->series));
        json_set(o, "step", json_new_int(m->step));
    }
    if (m->price_in > 0 || m->price_out > 0) {
        json_set(o, "price_in", json_new_number(m->price_in));
        json_set(o, "price_out", json_new_number(m->price_out));
    }
    str text = json_to_text(o, p->mem);
    json_free(o);
    return text;
}

static bool store_model(const struct plan *p, size_t m, struct err *e)
{
    const struct suite_model *model = &p->suite->models[m];
    const struct group *g = groups_of(&p->groups, m);
    char identity[65];
    str training;

    if (!g)
        return true;
    if (!g->backend->identity(g->state, p->groups.index[m], identity, e))
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
        row.info_text = g->backend->describe(g->state, p->groups.index[m], p->mem);
    if (!store_training_log(p, model, &training, e))
        return false;
    row.info_text = model_info(p, m, row.info_text, training);
    return store_put_model(p->store, m, &row, e);
}

static struct json *overlap_json(struct overlap o)
{
    struct json *out = json_new_object();

    json_set(out, "equal", json_new_int((int64_t)o.equal));
    json_set(out, "near", json_new_int((int64_t)o.near));
    return out;
}

/* The prompt and examples of each model, if they differ between models. */
static struct json *model_prompts_json(const struct plan *p, const struct suite_task *t)
{
    struct json *list = json_new_array();

    for (size_t m = 0; m < p->suite->n_models; m++) {
        const struct suite_model *model = &p->suite->models[m];
        struct suite_task own = suite_task_for(t, model->id);
        struct json *o = json_new_object();
        json_set(o, "model", json_new_string(model->id));
        json_set(o, "prompt", json_new_string(own.prompt));
        json_set(o, "fewshot", json_new_int(own.fewshot.n));
        json_set(o, "fewshot_data", json_new_string(own.fewshot.data));
        json_push(list, o);
    }
    return list;
}

/* True if not all models get the same prompt and examples. */
static bool has_model_prompts(const struct suite_task *t)
{
    bool own = false;

    for (size_t i = 0; i < t->n_prompts; i++)
        own = own || t->prompts[i].n_models > 0;
    for (size_t i = 0; i < t->n_fewshots; i++)
        own = own || t->fewshots[i].n_models > 0;
    return own;
}

/* Technical terms of the inputs, each counted once in an input; of all items, so that shards agree. */
static size_t count_terms(const struct dataset *d)
{
    size_t n = 0;

    for (size_t i = 0; i < d->n; i++)
        n += judge_count_terms(d->samples[i].input);
    return n;
}

/* The note of all <people> of a task; where they differ, each with the name: "jury: synthetic ratings". */
static str ratings_note(const struct suite_task *t, struct arena *a)
{
    str list = S("");
    bool same = true;

    for (size_t i = 0; i < t->n_people; i++) {
        const struct suite_people *p = &t->people[i];
        same = same && str_equal(p->note, t->people[0].note);
        if (p->note.n)
            list = arena_printf(a, STR_FMT "%s" STR_FMT ": " STR_FMT, STR_ARG(list), list.n ? "; " : "",
                                STR_ARG(p->name), STR_ARG(p->note));
    }
    return same && t->n_people ? t->people[0].note : list;
}

static str settings_json(const struct plan *p, size_t task)
{
    const struct suite_task *t = &p->suite->tasks[task];
    struct arena *a = p->mem;
    struct json *o = json_new_object(), *stops = json_new_array();

    json_set(o, "max_tokens", json_new_int(t->decoding.max_tokens));
    json_set(o, "temperature", json_new_number(t->decoding.temperature));
    json_set(o, "top_k", json_new_int(t->decoding.top_k));
    json_set(o, "top_p", json_new_number(t->decoding.top_p));
    for (size_t i = 0; i < t->decoding.n_stop; i++)
        json_push(stops, json_new_string(t->decoding.stop[i]));
    json_set(o, "stop", stops);
    json_set(o, "chat", json_new_string(t->chat));
    json_set(o, "fewshot", json_new_int(t->fewshot.n));
    json_set(o, "fewshot_data", json_new_string(t->fewshot.data));
    if (t->system.n)
        json_set(o, "system", json_new_string(t->system));
    if (t->extract_regex.n || t->extract_json.n)
        json_set(o, "extract", json_new_string(t->extract_regex.n ? t->extract_regex : t->extract_json));
    if (has_model_prompts(t))
        json_set(o, "wordings", model_prompts_json(p, t));
    if (t->unreported)
        json_set(o, "report", json_new_bool(false));
    if (t->note.n)
        json_set(o, "note", json_new_string(t->note));
    if (ratings_note(t, a).n)
        json_set(o, "ratings_note", json_new_string(ratings_note(t, a)));
    json_set(o, "items_in_data", json_new_int((int64_t)p->tasks[task].data.n_total));
    if (p->options->n_shards > 1)
        json_set(o, "shard", json_new_string(arena_printf(a, "%d/%d", p->options->shard, p->options->n_shards)));
    for (size_t i = 0; i < p->suite->n_compares; i++)
        if (p->suite->compares[i].main.n)
            json_set(o, "main", json_new_string(p->suite->compares[i].main));
    json_set(o, "repeated_inputs", overlap_json(p->inputs[task]));
    if (!t->kind->whole_text)
        json_set(o, "input_terms", json_new_int((int64_t)count_terms(&p->tasks[task].data)));
    if (t->train.n) {
        json_set(o, "train", json_new_string(t->train));
        json_set(o, "inputs_in_train", overlap_json(p->train[task]));
        json_set(o, "items_in_train", json_new_int((int64_t)p->train[task].of));
    }
    str out = json_to_text(o, a);
    json_free(o);
    return out;
}

static bool store_task(const struct plan *p, size_t t, struct err *e)
{
    const struct suite_task *task = &p->suite->tasks[t];
    const struct task_data *d = &p->tasks[t];
    struct run_task row = { .id = task->id,
                            .kind = str_from(task->kind->name),
                            .data = task->data,
                            .data_sha256 = str_from(d->data.sha256),
                            .prompt = task->prompt,
                            .n_items = d->n_selected,
                            .settings = settings_json(p, t) };

    if (d->n_selected == 0)
        return true;
    if (!store_put_task(p->store, t, &row, e))
        return false;
    for (size_t i = 0; i < d->n_selected; i++) {
        const struct sample *item = &d->data.samples[d->selected[i]];
        struct run_item it = { .task = task->id,
                               .id = item->id,
                               .input = task->kind->whole_text ? str_slice(item->input, 0, TEXT_HEAD) : item->input,
                               .reference = item->n_refs ? item->refs[0] : (str){ "", 0 },
                               .group = item->group,
                               .line = item->line };
        if (!store_put_item(p->store, d->selected[i], &it, e)) /* in data order, so that shards can be merged */
            return false;
    }
    return true;
}

static bool store_request(const struct plan *p, const struct request *r, struct err *e)
{
    const struct suite_task *t = &p->suite->tasks[r->task];

    return store_put_request(p->store, t->id, p->suite->models[r->model].id, p->tasks[r->task].data.samples[r->item].id,
                             r->id, t->kind->whole_text ? S("") : r->prompt.text, e);
}

/* The part of the suite that was requested: shards of different parts cannot be merged. */
static str part_text(const struct plan *p)
{
    const struct run_options *o = p->options;
    struct strbuf b = { 0 };

    strbuf_printf(&b, "--limit %lld", (long long)o->limit);
    for (size_t i = 0; i < o->n_only_models; i++)
        strbuf_printf(&b, " --model " STR_FMT, STR_ARG(o->only_models[i]));
    for (size_t i = 0; i < o->n_only_tasks; i++)
        strbuf_printf(&b, " --task " STR_FMT, STR_ARG(o->only_tasks[i]));
    str out = arena_str(p->mem, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

static bool store_suite(const struct plan *p, struct err *e)
{
    const struct suite *s = p->suite;
    struct strbuf gates = { 0 };

    for (size_t i = 0; i < s->n_gates; i++)
        strbuf_printf(&gates, STR_FMT "\n", STR_ARG(s->gates[i]));
    const struct {
        const char *key;
        str value;
    } meta[] = {
        { "name", s->name },
        { "title", s->title },
        { "suite", s->xml },
        { "suite_path", s->path },
        { "base", s->compares[0].base },
        { "alpha", arena_printf(p->mem, "%.17g", s->compares[0].alpha) },
        { "seed", arena_printf(p->mem, "%llu", (unsigned long long)s->seed) },
        { "gates", strbuf_str(&gates) },
        { "command_line", p->options->command_line },
        { "shard",
          p->options->n_shards > 1 ? arena_printf(p->mem, "%d/%d", p->options->shard, p->options->n_shards) : S("") },
        { "part", part_text(p) },
        { "versions", environment_json(p->options->n_threads, p->mem) },
    };
    bool ok = true;
    for (size_t i = 0; ok && i < COUNT_OF(meta); i++)
        ok = store_put_meta(p->store, meta[i].key, meta[i].value, e);
    strbuf_release(&gates);
    return ok;
}

bool plan_store(const struct plan *p, struct err *e)
{
    bool ok = store_begin(p->store, e) && store_clear_plan(p->store, e) && store_suite(p, e);

    for (size_t m = 0; ok && m < p->suite->n_models; m++)
        ok = store_model(p, m, e);
    for (size_t t = 0; ok && t < p->suite->n_tasks; t++)
        ok = store_task(p, t, e);
    for (size_t i = 0; ok && i < p->n_requests; i++)
        ok = store_request(p, &p->requests[i], e);
    for (size_t i = 0; ok && i < p->n_warnings; i++)
        ok = store_put_warning(p->store, "plan", p->warnings[i], e);
    return ok && store_commit(p->store, e);
}

bool plan_store_requests(const struct plan *p, struct err *e)
{
    bool ok = store_begin(p->store, e);

    for (size_t i = 0; ok && i < p->n_requests; i++)
        ok = store_request(p, &p->requests[i], e);
    return ok && store_commit(p->store, e);
}
