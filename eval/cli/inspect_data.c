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
#include "eval/harness/overlap.h"
#include "eval/harness/preview.h"
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
    str text = str_trim(head_of(path, head));
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
    struct overlap twice = overlap_within(d->samples, d->n);
    json_set(o, "equal_inputs", json_new_int((int64_t)twice.equal));
    json_set(o, "near_equal_inputs", json_new_int((int64_t)twice.near));
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
    dataset_close(&d);
    return o;
}

static struct json *prompts_of(const struct preview *list, size_t n, struct arena *a)
{
    struct json *prompts = json_new_object();

    for (size_t i = 0; i < n; i++)
        if (list[i].prompt.n)
            json_set(prompts,
                     arena_printf(a, STR_FMT "%s" STR_FMT, STR_ARG(list[i].task), list[i].model.n ? ", " : "",
                                  STR_ARG(list[i].model))
                         .s,
                     json_new_string(list[i].prompt));
    return prompts;
}

static void add_warnings(struct json *warnings, const str *missing, size_t n)
{
    for (size_t i = 0; i < n && i < MAX_WARNINGS; i++)
        json_push(warnings, json_new_string(missing[i]));
    if (n > MAX_WARNINGS)
        json_push(warnings, json_new_string(S("more files are missing")));
}

/* What could not be a test set even if it were there. */
static bool check_data_paths(const struct suite *s, struct err *e)
{
    for (size_t i = 0; i < s->n_tasks; i++) {
        str data = s->tasks[i].data;
        if (str_search(data, S("://")) == SIZE_MAX && format_of(data))
            continue;
        return err_set(e, ERR_PARSE,
                       "task " STR_FMT ": data is no test set (found \"" STR_FMT "\", expected a regular file: .jsonl,"
                       " .json, .csv, .tsv, .xml or .txt)",
                       STR_ARG(s->tasks[i].id), STR_ARG(data)) ||
               suite_wrap(s, s->tasks[i].line, e);
    }
    return true;
}

/* Missing files are warnings, not errors: a suite may be read before its data is there. */
static struct json *inspect_suite(const char *path, struct arena *a, struct err *e)
{
    struct preview *prompts;
    str *missing;
    size_t n, n_missing;
    struct suite s;

    if (!suite_read(path, &s, a, e) || !check_data_paths(&s, e) ||
        !preview_suite(&s, &prompts, &n, &missing, &n_missing, a, e))
        return NULL;
    struct json *o = json_new_object(), *models = json_new_array(), *tasks = json_new_array();
    struct json *warnings = json_new_array();
    for (size_t i = 0; i < s.n_models; i++)
        json_push(models, json_new_string(s.models[i].id));
    for (size_t i = 0; i < s.n_tasks; i++)
        json_push(tasks, json_new_string(s.tasks[i].id));
    add_warnings(warnings, missing, n_missing);
    json_set(o, "kind", json_new_string(S("suite")));
    json_set(o, "models", models);
    json_set(o, "tasks", tasks);
    json_set(o, "warnings", warnings);
    json_set(o, "name", json_new_string(s.name));
    json_set(o, "first_prompts", prompts_of(prompts, n, a));
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
