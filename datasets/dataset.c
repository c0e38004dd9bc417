/*
 * dataset.c -- a file as samples: format by extension, parts by field names.
 */
#include "datasets/dataset.h"

#include <stdlib.h>

#include "datasets/sample.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/lines.h"
#include "eval/base/map.h"
#include "eval/base/text.h"

enum { MAX_DATA_BYTES = 1 << 30 };

const struct dataset_format *dataset_format_of(str path)
{
    size_t dot = path.n;

    while (dot > 0 && path.s[dot - 1] != '.' && path.s[dot - 1] != '/')
        dot--;
    str ext = str_slice(path, dot, path.n);
    for (size_t i = 0; i < dataset_format_count(); i++) {
        str rest = str_from(dataset_format_at(i)->extensions), word;
        while (str_split_next(&rest, ' ', &word))
            if (str_equal(word, ext))
                return dataset_format_at(i);
    }
    return NULL;
}

static bool make_samples(struct dataset *d, const size_t *lines, const struct dataset_fields *f, const char *path,
                         struct arena *a, struct err *e)
{
    struct sample *list = ARENA_NEW(a, struct sample, d->n);
    struct map ids = { 0 };
    bool is_new, ok = true;

    for (size_t i = 0; ok && i < d->n; i++) {
        ok = sample_read(json_at(d->root, i), lines[i], f, path, &list[i], a, e);
        if (ok && list[i].id.n == 0)
            list[i].id = arena_printf(a, "%zu", i + 1);
        if (ok) {
            int64_t *first = map_put(&ids, list[i].id, &is_new);
            if (!is_new)
                ok = err_set(e, ERR_PARSE, "%s:%zu: duplicate id (found \"" STR_FMT "\", already on line %lld)", path,
                             lines[i], STR_ARG(list[i].id), (long long)*first);
            else
                *first = (int64_t)lines[i];
        }
    }
    map_release(&ids);
    d->samples = list;
    return ok;
}

static bool wrong_format(const char *path, const char *what, struct err *e)
{
    return err_set(e, ERR_PARSE,
                   "%s: unknown data format of a dataset (found %s, expected .jsonl, .json, .csv, .tsv, .xml or"
                   " .txt; in Python, datasets and pandas write JSON lines with to_json(FILE, orient=\"records\","
                   " lines=True))",
                   path, what);
}

static bool unknown_format(const char *path, struct err *e)
{
    static const struct {
        const char *ending, *what;
    } known[] = {
        { ".parquet", "a Parquet file" }, { ".arrow", "an Arrow file" },   { ".feather", "an Arrow file" },
        { ".xlsx", "a spreadsheet" },     { ".xls", "a spreadsheet" },     { ".ods", "a spreadsheet" },
        { ".gz", "a compressed file" },   { ".zip", "a compressed file" }, { ".zst", "a compressed file" },
        { ".pkl", "a Python pickle" },
    };
    const char *what = NULL;

    for (size_t i = 0; i < COUNT_OF(known) && !what; i++)
        what = str_ends(str_from(path), str_from(known[i].ending)) ? known[i].what : NULL;
    return wrong_format(path, what ? what : "another ending", e);
}

static int line_of(str text, size_t byte)
{
    int line = 1;
    for (size_t i = 0; i < byte; i++)
        line += text.s[i] == '\n';
    return line;
}

/* The whole file at once. */
static bool read_text(const struct dataset_format *format, struct dataset *d, struct dataset_rows *rows,
                      struct arena *a, struct err *e)
{
    size_t bad = 0;
    const char *path = d->path.s;
    str text;

    if (!file_read(path, MAX_DATA_BYTES, a, &text, e) || !file_sha256(path, d->sha256, e))
        return false;
    if (str_starts(text, S("PAR1")))
        return wrong_format(path, "a Parquet file", e);
    if (!utf8_valid(text, &bad))
        return err_set(e, ERR_PARSE, "%s:%d: byte %zu: not UTF-8 (found 0x%02x)", path, line_of(text, bad), bad,
                       (unsigned char)text.s[bad]);
    if (format->read(text, d->root, rows, a, e))
        return true;
    struct err inner = *e; /* the reader's message begins with the line */
    return err_set(e, inner.code, "%s:%s", path, inner.text);
}

/* One record per line, without holding the text. */
static bool read_lines(const struct dataset_format *format, struct dataset *d, struct dataset_rows *rows,
                       struct arena *a, struct err *e)
{
    struct lines l;
    struct json *item = NULL;
    size_t *numbers = NULL, n = 0, cap = 0;

    if (!lines_open(&l, d->path.s, e))
        return false;
    bool ok;
    while ((ok = dataset_next_row(format, &l, &item, e)) && item) {
        json_push(d->root, item);
        VEC_PUSH(numbers, n, cap) = l.number;
    }
    lines_sha256(&l, d->sha256);
    lines_close(&l);
    rows->lines = ARENA_NEW(a, size_t, n + 1);
    if (n)
        memcpy(rows->lines, numbers, n * sizeof *numbers);
    free(numbers);
    return ok;
}

bool dataset_next_row(const struct dataset_format *format, struct lines *l, struct json **item, struct err *e)
{
    bool found = true;
    str line;

    for (*item = NULL; found && !*item;) {
        if (!lines_next(l, &line, &found, e))
            return false;
        if (found && l->number == 1 && str_starts(line, S("PAR1")))
            return wrong_format(l->path, "a Parquet file", e);
        line = str_trim(line);
        if (found && line.n && !(*item = format->read_line(line, e)))
            return err_wrap(e, "%s:%zu", l->path, l->number);
    }
    return true;
}

bool dataset_find_format(const char *path, const struct dataset_fields *fields, const struct dataset_format **format,
                         char *separator, struct err *e)
{
    str name = str_is(fields->separator, "tab") ? S("\t") : fields->separator;

    if (name.n > 1)
        return err_set(e, ERR_USAGE, "separator: bad value (found \"" STR_FMT "\", expected one character, or tab)",
                       STR_ARG(name));
    *separator = name.n ? name.s[0] : 0;
    *format = dataset_format_of(str_from(path));
    return *format || unknown_format(path, e);
}

bool dataset_open(const char *path, const struct dataset_fields *fields, size_t limit, struct dataset *out,
                  struct arena *a, struct err *e)
{
    const struct dataset_format *format;
    struct dataset d = { .path = arena_str(a, str_from(path)) };
    struct dataset_rows *rows = ARENA_NEW(a, struct dataset_rows, 1);
    struct sample_counts counts = { 0 };

    if (!dataset_find_format(path, fields, &format, &rows->separator, e))
        return false;
    d.root = json_new_array();
    bool ok = format->read_line ? read_lines(format, &d, rows, a, e) : read_text(format, &d, rows, a, e);
    d.n = json_length(d.root);
    if (ok && d.n == 0)
        ok = err_set(e, ERR_PARSE, "%s: empty test set (found 0 items)", path);
    d.n_total = d.n;
    if (ok && limit && d.n > limit)
        d.n = limit;
    ok = ok && make_samples(&d, rows->lines, fields, path, a, e);
    if (!ok) {
        json_free(d.root);
        return false;
    }
    for (size_t i = 0; i < d.n; i++)
        samples_count(&counts, &d.samples[i]);
    samples_note_missing(&counts, &rows->notes, a);
    samples_describe_fields(&d, fields, a);
    d.notes = rows->notes.list;
    d.n_notes = rows->notes.n;
    *out = d;
    return true;
}

void dataset_close(struct dataset *d)
{
    json_free(d->root);
    d->root = NULL;
}
