/*
 * inspect_run.c -- see inspect_run.h.
 */
#include "eval/cli/inspect_run.h"

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/store/store.h"

static void set_text(struct json *o, const char *key, str text)
{
    json_set(o, key, json_new_string(text));
}

static void set_count(struct json *o, const char *key, size_t n)
{
    json_set(o, key, json_new_int((int64_t)n));
}

bool inspect_is_run(const char *path)
{
    struct arena a = { 0 };
    bool yes = file_is_directory(path) && file_exists(path_join(&a, str_from(path), S("run.db")).s);
    arena_free(&a);
    return yes;
}

static struct json *describe(const char *path, const struct run_view *v, struct arena *a)
{
    struct json *o = json_new_object(), *models = json_new_array(), *tasks = json_new_object();
    size_t errors = 0;

    for (size_t i = 0; i < v->n_models; i++)
        json_push(models, json_new_string(v->models[i].id));
    for (size_t i = 0; i < v->n_tasks; i++)
        set_count(tasks, arena_cstr(a, v->tasks[i].id), v->tasks[i].n_items);
    for (size_t i = 0; i < v->n_answers; i++)
        errors += v->answers[i].gen.finish == FINISH_ERROR;
    set_text(o, "path", str_from(path));
    set_text(o, "kind", S("run"));
    set_text(o, "name", v->name);
    set_text(o, "title", v->title);
    set_text(o, "started", v->started);
    set_text(o, "finished", v->finished);
    json_set(o, "models", models);
    json_set(o, "items", tasks);
    set_count(o, "answers", v->n_answers);
    set_count(o, "errors", errors);
    set_count(o, "scores", v->n_scores);
    set_count(o, "comparisons", v->n_comparisons);
    json_set(o, "warnings", json_new_array());
    return o;
}

struct json *inspect_run(const char *path, struct err *e)
{
    struct arena a = { 0 };
    struct store *s = store_open(path, false, e);
    struct run_view v;
    struct json *o = s && store_read_view(s, &v, &a, e) ? describe(path, &v, &a) : NULL;

    store_close(s);
    arena_free(&a);
    return o;
}
