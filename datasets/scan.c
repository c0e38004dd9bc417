/*
 * scan.c -- reads a test set item by item (dataset_scan), for files that do not fit into memory.
 *
 * Duplicate ids must still be found.  The ids do not fit either, so a set holds their hashes; only when a hash is
 * already there is the file read again, up to this line, to find the earlier one.
 */
#include "datasets/dataset.h"
#include "datasets/sample.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/lines.h"
#include "eval/base/signals.h"

struct scan {
    const struct dataset_format *format;
    const struct dataset_fields *fields;
    struct lines lines;
    struct hash_set ids;
    struct sample_counts counts;
    struct arena mem; /* of the current item */
};

/* The next item; *found = false at the end.  An item without an id has its number. */
static bool next_sample(struct scan *x, size_t number, struct sample *s, struct json **item, bool *found, struct err *e)
{
    arena_reset(&x->mem);
    if (!dataset_next_row(x->format, &x->lines, item, e))
        return false;
    *found = *item != NULL;
    if (!*found)
        return true;
    if (!sample_read(*item, x->lines.number, x->fields, x->lines.path, s, &x->mem, e)) {
        json_free(*item);
        return false;
    }
    if (s->id.n == 0)
        s->id = arena_printf(&x->mem, "%zu", number);
    return true;
}

/* An id whose hash occurred before: an error if an item before line `before` has the same id. */
static bool check_repeated(const struct scan *x, str id, size_t before, struct err *e)
{
    struct scan again = { .format = x->format, .fields = x->fields };
    struct sample s;
    struct json *item;
    bool found = true, same = false, ok = lines_open(&again.lines, x->lines.path, e);
    size_t line = 0;

    for (size_t number = 1; ok && found && !same; number++) {
        ok = next_sample(&again, number, &s, &item, &found, e);
        if (!ok || !found)
            break;
        line = s.line;
        same = str_equal(s.id, id);
        json_free(item);
        if (line >= before)
            break;
    }
    arena_free(&again.mem);
    lines_close(&again.lines);
    return ok && (line >= before || !same ||
                  err_set(e, ERR_PARSE, "%s:%zu: duplicate id (found \"" STR_FMT "\", already on line %zu)",
                          x->lines.path, before, STR_ARG(str_slice(id, 0, 200)), line));
}

static bool scan_rows(struct scan *x, dataset_visit *visit, void *context, struct err *e)
{
    struct sample s;
    struct json *item;
    bool found = true;

    while (found) {
        if (signals_interrupted())
            return err_set(e, ERR_INTERRUPTED, "stopped after %zu items", x->counts.n);
        if (!next_sample(x, x->counts.n + 1, &s, &item, &found, e))
            return false;
        if (!found)
            break;
        samples_count(&x->counts, &s);
        bool ok = hash_set_add(&x->ids, hash64(s.id)) || check_repeated(x, s.id, s.line, e);
        if (ok)
            visit(context, &s);
        json_free(item);
        if (!ok)
            return false;
    }
    return x->counts.n > 0 || err_set(e, ERR_PARSE, "%s: empty test set (found 0 items)", x->lines.path);
}

/* Formats that are not read by lines. */
static bool scan_whole(const char *path, const struct dataset_fields *fields, dataset_visit *visit, void *context,
                       struct dataset *out, struct arena *a, struct err *e)
{
    if (!dataset_open(path, fields, 0, out, a, e))
        return false;
    for (size_t i = 0; i < out->n; i++)
        visit(context, &out->samples[i]);
    dataset_close(out);
    out->samples = NULL;
    return true;
}

bool dataset_scan(const char *path, const struct dataset_fields *fields, dataset_visit *visit, void *context,
                  struct dataset *out, struct arena *a, struct err *e)
{
    struct scan x = { .fields = fields };
    char separator;

    if (!dataset_find_format(path, fields, &x.format, &separator, e))
        return false;
    if (!x.format->read_line)
        return scan_whole(path, fields, visit, context, out, a, e);
    if (!lines_open(&x.lines, path, e))
        return false;
    struct dataset_notes *notes = ARENA_NEW(a, struct dataset_notes, 1);
    bool ok = scan_rows(&x, visit, context, e);
    *out = (struct dataset){ .path = arena_str(a, str_from(path)), .n = x.counts.n, .n_total = x.counts.n };
    lines_sha256(&x.lines, out->sha256);
    samples_note_missing(&x.counts, notes, a);
    out->notes = notes->list;
    out->n_notes = notes->n;
    lines_close(&x.lines);
    hash_set_release(&x.ids);
    arena_free(&x.mem);
    return ok;
}
