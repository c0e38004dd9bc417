/*
 * inspect_suite.c -- see inspect_suite.h.  If all files exist, plans the suite as a run would, without running any
 * model.
 */
#include "eval/cli/inspect_suite.h"

#include "datasets/dataset.h"
#include "eval/backends/hub.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/harness/plan.h"
#include "eval/harness/run_options.h"
#include "eval/harness/suite.h"
#include "eval/store/store.h"

enum { MAX_WARNINGS = 20 };

static void warn(struct json *warnings, str text)
{
    if (json_length(warnings) < MAX_WARNINGS)
        json_push(warnings, json_new_string(text));
    else if (json_length(warnings) == MAX_WARNINGS)
        json_push(warnings, json_new_string(S("more files are missing")));
}

static bool check_file(const char *what, str id, str path, struct json *warnings, struct arena *a)
{
    if (!path.n || hub_is_spec(path) || file_exists(arena_cstr(a, path)))
        return true;
    warn(warnings, arena_printf(a, "%s " STR_FMT ": " STR_FMT ": no such file", what, STR_ARG(id), STR_ARG(path)));
    return false;
}

/* True if all files exist; missing ones are warnings. */
static bool files_exist(const struct suite *s, struct json *warnings, struct arena *a)
{
    bool all = true;

    for (size_t i = 0; i < s->n_tasks; i++)
        all = check_file("task", s->tasks[i].id, s->tasks[i].data, warnings, a) && all;
    for (size_t i = 0; i < s->n_models; i++) {
        all = check_file("model", s->models[i].id, s->models[i].path, warnings, a) && all;
        all = check_file("model", s->models[i].id, s->models[i].adapter, warnings, a) && all;
    }
    return all;
}

/* Inspecting a suite must not start the programs that it names. */
static bool runs_code(const struct suite *s, struct json *warnings, struct arena *a)
{
    bool any = false;

    for (size_t i = 0; i < s->n_models; i++) {
        const struct backend *b = backend_find(s->models[i].backend);
        if (!b || !b->runs_code)
            continue;
        any = true;
        warn(warnings, arena_printf(a, "model " STR_FMT ": not opened, since backend %s runs a program",
                                    STR_ARG(s->models[i].id), b->name));
    }
    return any;
}

/* With missing files the suite cannot be planned; existing test sets are still read. */
static bool read_data(const struct suite *s, struct arena *a, struct err *e)
{
    for (size_t i = 0; i < s->n_tasks; i++) {
        const struct suite_task *t = &s->tasks[i];
        const char *path = arena_cstr(a, t->data);
        struct dataset d;
        if (str_search(t->data, S("://")) != SIZE_MAX)
            return err_set(e, ERR_PARSE,
                           STR_FMT ": task " STR_FMT ": dataset is a URL (found \"%s\", expected a regular file)",
                           STR_ARG(s->path), STR_ARG(t->id), path);
        if (dataset_format_of(t->data) && !file_exists(path))
            continue;
        if (!dataset_open(path, &t->fields, 0, &d, a, e))
            return err_wrap(e, STR_FMT ": task " STR_FMT ": dataset", STR_ARG(s->path), STR_ARG(t->id));
        dataset_close(&d);
    }
    return true;
}

static struct json *counts_of(struct overlap o)
{
    struct json *v = json_new_object();
    json_set(v, "equal", json_new_int((int64_t)o.equal));
    json_set(v, "near", json_new_int((int64_t)o.near));
    return v;
}

static void add_counts(const struct plan *p, struct json *o, struct arena *a)
{
    struct json *items = json_new_object(), *repeated = json_new_object();

    for (size_t t = 0; t < p->suite->n_tasks; t++) {
        const char *id = arena_cstr(a, p->suite->tasks[t].id);
        json_set(items, id, json_new_int((int64_t)p->tasks[t].data.n));
        json_set(repeated, id, counts_of(p->inputs[t]));
    }
    json_set(o, "items", items);
    json_set(o, "repeated inputs", repeated);
}

/* [n_tasks][n_models] the request of the first item of the test set; NULL if the model is not asked. */
static const struct request **first_requests(const struct plan *p, struct arena *a)
{
    size_t n_models = p->suite->n_models;
    const struct request **first = ARENA_NEW(a, const struct request *, p->suite->n_tasks *n_models);

    for (size_t i = 0; i < p->n_requests; i++) {
        const struct request *r = &p->requests[i], **at = &first[r->task * n_models + r->model];
        if (!*at || r->item < (*at)->item)
            *at = r;
    }
    return first;
}

/* "TASK: MODEL MODEL ..." for the models from `model` on whose first prompt has this text; first[n_models]. */
static str same_prompt(const struct suite *s, size_t task, size_t model, const struct request **first, bool *named,
                       struct arena *a)
{
    str text = first[model]->prompt.text;
    struct strbuf b = { 0 };

    strbuf_printf(&b, STR_FMT ":", STR_ARG(s->tasks[task].id));
    for (size_t m = model; m < s->n_models; m++) {
        if (!first[m] || !str_equal(first[m]->prompt.text, text))
            continue;
        named[m] = true;
        strbuf_printf(&b, " " STR_FMT, STR_ARG(s->models[m].id));
    }
    str key = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return key;
}

/* {"first prompts": {"TASK: MODEL MODEL": "..."}} */
static void add_prompts(const struct plan *p, struct json *o, struct arena *a)
{
    const struct suite *s = p->suite;
    const struct request **all = first_requests(p, a);
    struct json *prompts = json_new_object();

    for (size_t t = 0; t < s->n_tasks; t++) {
        const struct request **first = &all[t * s->n_models];
        bool *named = ARENA_NEW(a, bool, s->n_models);
        for (size_t m = 0; m < s->n_models && !s->tasks[t].kind->whole_text; m++) {
            if (named[m] || !first[m])
                continue;
            str key = same_prompt(s, t, m, first, named, a);
            json_set(prompts, key.s, json_new_string(first[m]->prompt.text));
        }
    }
    json_set(o, "first prompts", prompts);
}

/* Something missing on this machine (a key, a server) is a warning; a fault of the suite is an error. */
static bool plan_suite(const struct suite *s, struct json *o, struct json *warnings, struct arena *a, struct err *e)
{
    struct run_options options = { .quiet = true, .offline = true };
    struct store *store = store_open(NULL, true, e);
    struct err why = { 0 };
    struct plan p;

    if (!store)
        return false;
    bool ok = plan_build(s, &options, store, &p, a, &why);
    if (ok) {
        add_counts(&p, o, a);
        add_prompts(&p, o, a);
        plan_close(&p);
    } else if (why.code == ERR_USAGE || why.code == ERR_IO || why.code == ERR_REMOTE) {
        warn(warnings, arena_str(a, str_from(why.text)));
        ok = true;
    } else if (e) {
        *e = why;
    }
    store_close(store);
    return ok;
}

static struct json *ids_of_models(const struct suite *s)
{
    struct json *list = json_new_array();
    for (size_t i = 0; i < s->n_models; i++)
        json_push(list, json_new_string(s->models[i].id));
    return list;
}

static struct json *ids_of_tasks(const struct suite *s)
{
    struct json *list = json_new_array();
    for (size_t i = 0; i < s->n_tasks; i++)
        json_push(list, json_new_string(s->tasks[i].id));
    return list;
}

struct json *inspect_suite(const char *path, struct err *e)
{
    struct json *o = json_new_object(), *warnings = json_new_array();
    struct arena a = { 0 };
    struct suite s;

    json_set(o, "kind", json_new_string(S("suite")));
    json_set(o, "warnings", warnings);
    bool ok = suite_read(path, &s, &a, e);
    if (ok) {
        json_set(o, "models", ids_of_models(&s));
        json_set(o, "tasks", ids_of_tasks(&s));
        json_set(o, "name", json_new_string(s.name));
        ok = read_data(&s, &a, e) &&
             (!files_exist(&s, warnings, &a) || runs_code(&s, warnings, &a) || plan_suite(&s, o, warnings, &a, e));
    }
    arena_free(&a);
    if (ok)
        return o;
    json_free(o);
    return NULL;
}
