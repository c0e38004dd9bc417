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
#include "eval/cli/inspect_suite.h"
#include "eval/harness/overlap.h"

enum { HEAD_BYTES = 4096, MAX_GROUPS = 20, MAX_COLUMN_BYTES = 64 << 20 };

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
    struct overlap repeated = overlap_within(d->samples, d->n);
    json_set(o, "equal_inputs", json_new_int((int64_t)repeated.equal));
    json_set(o, "near_inputs", json_new_int((int64_t)repeated.near));
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
    json_set(o, "format", json_new_string(str_from(dataset_format_of(str_from(path))->name)));
    add_items(o, &d);
    struct json *warnings = json_new_array();
    for (size_t i = 0; i < d.n_notes; i++)
        json_push(warnings, json_new_string(d.notes[i]));
    json_set(o, "warnings", warnings);
    dataset_close(&d);
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
