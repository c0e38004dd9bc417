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
#include "eval/base/text.h"
#include "eval/cli/inspect_suite.h"
#include "eval/harness/overlap.h"

enum { HEAD_BYTES = 4096, MAX_GROUPS = 20, MAX_COLUMN_BYTES = 64 << 20, MAX_RUNS = 6 << 20 };

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

/* {"question": [...], "answer": [...]}: a test set by columns, not a tokenizer or configuration. */
static bool has_columns(const char *path)
{
    struct json *root = json_parse_file(path, MAX_COLUMN_BYTES, NULL);
    const struct json *v;
    void *at = NULL;
    bool all = json_kind(root) == JSON_OBJECT_KIND && json_length(root) > 0;
    str key;

    while (all && json_next(root, &at, &key, &v))
        all = json_kind(v) == JSON_ARRAY_KIND;
    json_free(root);
    return all;
}

bool inspect_knows(const char *path)
{
    const struct dataset_format *format = dataset_format_of(str_from(path));
    char head[HEAD_BYTES];

    if (!format || file_is_directory(path) || !file_exists(path))
        return false;
    str text = str_trim(str_without_bom(head_of(path, head)));
    return strcmp(format->name, "json") != 0 || (text.n && text.s[0] == '[') || has_columns(path);
}

/* What `inspect` counts while it reads the items. */
struct summary {
    size_t n, bytes, longest, with_reference, with_choices;
    struct json *names; /* names of the first item's fields */
    struct {
        str name;
        int64_t n;
    } groups[MAX_GROUPS]; /* the first */
    size_t n_groups;
    struct overlap_counter *inputs;
    struct arena mem;
};

static void count_group(struct summary *x, str group)
{
    size_t i = 0;

    while (i < x->n_groups && !str_equal(x->groups[i].name, group))
        i++;
    if (i == MAX_GROUPS)
        return;
    if (i == x->n_groups) {
        x->groups[i].name = arena_str(&x->mem, group);
        x->n_groups++;
    }
    x->groups[i].n++;
}

static void count_item(void *context, const struct sample *s)
{
    struct summary *x = context;
    const struct json *v;
    void *at = NULL;
    str name;

    while (x->n == 0 && json_next(s->fields, &at, &name, &v))
        json_push(x->names, json_new_string(name));
    x->n++;
    x->bytes += s->input.n;
    x->longest = s->input.n > x->longest ? s->input.n : x->longest;
    x->with_reference += s->n_refs > 0;
    x->with_choices += json_length(json_get(s->fields, "choices")) > 0;
    if (s->group.n)
        count_group(x, s->group);
    overlap_counter_add(x->inputs, s->input);
}

static struct json *groups_json(struct summary *x)
{
    struct json *groups = x->n_groups ? json_new_object() : json_new_null();

    for (size_t i = 0; i < x->n_groups; i++)
        json_set(groups, arena_cstr(&x->mem, x->groups[i].name), json_new_int(x->groups[i].n));
    return groups;
}

static struct json *summary_json(struct summary *x, const struct dataset *d)
{
    struct json *o = json_new_object(), *warnings = json_new_array();
    bool near_is_counted;
    struct overlap repeated = overlap_counter_result(x->inputs, &near_is_counted);

    json_set(o, "kind", json_new_string(S("test set")));
    json_set(o, "format", json_new_string(str_from(dataset_format_of(d->path)->name)));
    json_set(o, "items", json_new_int((int64_t)x->n));
    json_set(o, "fields", json_clone(x->names));
    json_set(o, "with_reference", json_new_int((int64_t)x->with_reference));
    json_set(o, "with_choices", json_new_int((int64_t)x->with_choices));
    json_set(o, "longest_input_bytes", json_new_int((int64_t)x->longest));
    json_set(o, "mean_input_bytes", json_new_number((double)x->bytes / (double)x->n));
    json_set(o, "equal_inputs", json_new_int((int64_t)repeated.equal));
    json_set(o, "near_inputs", near_is_counted ? json_new_int((int64_t)repeated.near) : json_new_null());
    json_set(o, "groups", groups_json(x));
    json_set(o, "sha256", json_new_string(str_from(d->sha256)));
    for (size_t i = 0; i < d->n_notes; i++)
        json_push(warnings, json_new_string(d->notes[i]));
    if (!near_is_counted)
        json_push(warnings, json_new_string(arena_printf(&x->mem,
                                                         "near_inputs is not counted (found more than %d different"
                                                         " runs of 13 words)",
                                                         MAX_RUNS)));
    json_set(o, "warnings", warnings);
    return o;
}

static struct json *inspect_dataset(const char *path, struct arena *a, struct err *e)
{
    static const struct dataset_fields usual;
    struct summary x = { .names = json_new_array(), .inputs = overlap_counter_new(MAX_RUNS) };
    struct dataset d;
    struct json *o = dataset_scan(path, &usual, count_item, &x, &d, a, e) ? summary_json(&x, &d) : NULL;

    json_free(x.names);
    overlap_counter_free(x.inputs);
    arena_free(&x.mem);
    return o;
}

struct json *inspect_data(const char *path, struct err *e)
{
    struct arena a = { 0 };
    char head[HEAD_BYTES];
    bool items = !str_ends(str_from(path), S(".xml")) || str_search(head_of(path, head), S("<items")) != SIZE_MAX;
    struct json *o = items ? inspect_dataset(path, &a, e) : inspect_suite(path, e);

    arena_free(&a);
    return o;
}
