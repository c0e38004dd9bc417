/*
 * inspect_data.c -- see inspect_data.h.
 */
#include "eval/cli/inspect_data.h"

#include <ctype.h>
#include <stdio.h>

#include "datasets/dataset.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/base/text.h"
#include "eval/harness/suite.h"
#include "eval/store/store.h"

enum { HEAD_BYTES = 4096, MAX_GROUPS = 20, MAX_WARNINGS = 20 };

/* The first bytes of a regular file. */
static str head_of(const char *path, char head[HEAD_BYTES])
{
    struct file_map m;
    struct err ignored;
    size_t n = 0;

    if (file_is_directory(path) || !file_map_open(&m, path, &ignored))
        return (str){ head, 0 };
    n = m.n < HEAD_BYTES ? m.n : HEAD_BYTES;
    if (n)
        memcpy(head, m.data, n);
    file_map_close(&m);
    return (str){ head, n };
}

static const struct dataset_format *format_of(str path)
{
    for (size_t i = 0; i < dataset_format_count(); i++) {
        str rest = str_from(dataset_format_at(i)->extensions), word;
        while (str_split_next(&rest, ' ', &word))
            if (path.n > word.n && path.s[path.n - word.n - 1] == '.' && str_ends(path, word))
                return dataset_format_at(i);
    }
    return NULL;
}

static bool is_run(const char *path)
{
    struct arena a = { 0 };
    bool run = file_is_directory(path) && file_exists(path_join(&a, str_from(path), S("run.db")).s);

    arena_free(&a);
    return run;
}

bool inspect_knows(const char *path)
{
    const struct dataset_format *format = format_of(str_from(path));
    char head[HEAD_BYTES];

    if (is_run(path))
        return true;
    if (!format || file_is_directory(path) || !file_exists(path))
        return false;
    str text = str_trim(str_without_bom(head_of(path, head)));
    return strcmp(format->name, "json") != 0 || (text.n && text.s[0] == '[');
}

static void add_groups(struct json *o, const struct dataset *d)
{
    struct map counts = { 0 };

    for (size_t i = 0; i < d->n; i++)
        if (d->samples[i].group.n)
            ++*map_put(&counts, d->samples[i].group, NULL);
    struct json *groups = json_new_object();
    struct arena a = { 0 };
    for (size_t i = 0; i < counts.n && i < MAX_GROUPS; i++)
        json_set(groups, arena_cstr(&a, counts.entries[i].key), json_new_int(counts.entries[i].value));
    json_set(o, "groups", counts.n ? groups : json_new_null());
    if (!counts.n)
        json_free(groups);
    arena_free(&a);
    map_release(&counts);
}

static void add_items(struct json *o, const struct dataset *d)
{
    size_t longest = 0, bytes = 0, with_reference = 0, with_choices = 0;
    struct json *names = json_new_array();
    const struct json *v;
    void *at = NULL;
    str name;

    for (size_t i = 0; i < d->n; i++) {
        const struct sample *s = &d->samples[i];
        longest = s->input.n > longest ? s->input.n : longest;
        bytes += s->input.n;
        with_reference += s->n_refs > 0;
        with_choices += json_length(json_get(s->fields, "choices")) > 0;
    }
    while (json_next(d->samples[0].fields, &at, &name, &v))
        json_push(names, json_new_string(name));
    json_set(o, "items", json_new_int((int64_t)d->n));
    json_set(o, "fields", names);
    json_set(o, "with_reference", json_new_int((int64_t)with_reference));
    json_set(o, "with_choices", json_new_int((int64_t)with_choices));
    json_set(o, "longest_input_bytes", json_new_int((int64_t)longest));
    json_set(o, "mean_input_bytes", json_new_number((double)bytes / (double)d->n));
    add_groups(o, d);
    json_set(o, "sha256", json_new_string(str_from(d->sha256)));
}

static struct json *inspect_dataset(const char *path, struct arena *a, struct err *e)
{
    static const struct dataset_fields usual;
    struct dataset d;

    if (!dataset_open(path, &usual, 0, &d, a, e))
        return NULL;
    struct json *o = json_new_object();
    json_set(o, "kind", json_new_string(S("test set")));
    json_set(o, "format", json_new_string(str_from(format_of(str_from(path))->name)));
    add_items(o, &d);
    struct json *warnings = json_new_array();
    for (size_t i = 0; i < d.n_notes; i++)
        json_push(warnings, json_new_string(d.notes[i]));
    json_set(o, "warnings", warnings);
    dataset_close(&d);
    return o;
}

static void warn_missing(struct json *warnings, const char *what, str id, str path, struct arena *a)
{
    if (json_length(warnings) < MAX_WARNINGS)
        json_push(warnings, json_new_string(arena_printf(a, "%s " STR_FMT ": " STR_FMT ": no such file", what,
                                                         STR_ARG(id), STR_ARG(path))));
    else if (json_length(warnings) == MAX_WARNINGS)
        json_push(warnings, json_new_string(S("more files are missing")));
}

/* Missing files are told, not refused: a suite may be read before its data is there. */
static bool check_files(const struct suite *s, struct json *warnings, struct arena *a, struct err *e)
{
    for (size_t i = 0; i < s->n_tasks; i++) {
        const struct suite_task *t = &s->tasks[i];
        const char *path = arena_cstr(a, t->data);
        struct dataset d;
        if (str_search(t->data, S("://")) != SIZE_MAX)
            return err_set(e, ERR_PARSE,
                           STR_FMT ": task " STR_FMT ": dataset is a URL (found \"%s\", expected a regular"
                                   " file)",
                           STR_ARG(s->path), STR_ARG(t->id), path);
        if (format_of(t->data) && !file_exists(path)) {
            warn_missing(warnings, "task", t->id, t->data, a);
            continue;
        }
        if (!dataset_open(path, &t->fields, 0, &d, a, e))
            return err_wrap(e, STR_FMT ": task " STR_FMT ": dataset", STR_ARG(s->path), STR_ARG(t->id));
        dataset_close(&d);
    }
    for (size_t i = 0; i < s->n_models; i++)
        if (s->models[i].path.n && !file_exists(arena_cstr(a, s->models[i].path)))
            warn_missing(warnings, "model", s->models[i].id, s->models[i].path, a);
    return true;
}

static struct json *inspect_suite(const char *path, struct arena *a, struct err *e)
{
    struct json *warnings = json_new_array(), *tasks = json_new_array(), *models = json_new_array();
    struct json *o = json_new_object();
    struct suite s;

    json_set(o, "kind", json_new_string(S("suite")));
    json_set(o, "models", models);
    json_set(o, "tasks", tasks);
    json_set(o, "warnings", warnings);
    if (!suite_read(path, &s, a, e) || !check_files(&s, warnings, a, e)) {
        json_free(o);
        return NULL;
    }
    json_set(o, "name", json_new_string(s.name));
    for (size_t i = 0; i < s.n_models; i++)
        json_push(models, json_new_string(s.models[i].id));
    for (size_t i = 0; i < s.n_tasks; i++)
        json_push(tasks, json_new_string(s.tasks[i].id));
    return o;
}

static struct json *describe_run(const struct run_view *v)
{
    struct json *o = json_new_object(), *models = json_new_array(), *tasks = json_new_array();
    size_t n_errors = 0;

    for (size_t i = 0; i < v->n_answers; i++)
        n_errors += v->answers[i].gen.error.n > 0;
    for (size_t i = 0; i < v->n_models; i++)
        json_push(models, json_new_string(v->models[i].id));
    for (size_t i = 0; i < v->n_tasks; i++)
        json_push(tasks, json_new_string(v->tasks[i].id));
    json_set(o, "kind", json_new_string(S("run directory")));
    json_set(o, "name", json_new_string(v->name));
    json_set(o, "models", models);
    json_set(o, "tasks", tasks);
    json_set(o, "items", json_new_int((int64_t)v->n_items));
    json_set(o, "answers", json_new_int((int64_t)v->n_answers));
    json_set(o, "errors", json_new_int((int64_t)n_errors));
    json_set(o, "scores", json_new_int((int64_t)v->n_scores));
    json_set(o, "started", json_new_string(v->started));
    json_set(o, "finished", json_new_string(v->finished));
    return o;
}

static struct json *inspect_run(const char *path, struct arena *a, struct err *e)
{
    struct store *store = store_open(path, false, e);
    struct run_view v;
    struct json *o = NULL;

    if (store && store_read_view(store, &v, a, e))
        o = describe_run(&v);
    store_close(store);
    return o;
}

struct json *inspect_data(const char *path, struct err *e)
{
    struct arena a = { 0 };

    if (is_run(path)) {
        struct json *run = inspect_run(path, &a, e);
        arena_free(&a);
        return run;
    }
    char head[HEAD_BYTES];
    bool items = !str_ends(str_from(path), S(".xml")) || str_search(head_of(path, head), S("<items")) != SIZE_MAX;
    struct json *o = items ? inspect_dataset(path, &a, e) : inspect_suite(path, &a, e);

    arena_free(&a);
    return o;
}
