/*
 * csv.c -- comma- and tab-separated tables with a header line (RFC 4180:
 * quotes double inside quotes, quoted fields may hold line ends).
 */
#include "datasets/dataset.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/text.h"

enum { MAX_COLUMNS = 1024 };

struct cursor {
    str text;
    size_t at, line;
    char separator;
};

/* The next field; *last at the end of a record. */
static bool take_field(struct cursor *c, struct strbuf *out, bool *last, struct err *e)
{
    size_t start = c->line;

    strbuf_reset(out);
    if (c->separator == ',' && c->at < c->text.n && c->text.s[c->at] == '"') {
        for (c->at++;; c->at++) {
            if (c->at >= c->text.n)
                return err_set(e, ERR_PARSE, "%zu: quoted field never ends (expected \")", start);
            if (c->text.s[c->at] == '"') { /* the end, or one half of a doubled quote */
                c->at++;
                if (c->at >= c->text.n || c->text.s[c->at] != '"')
                    break;
            }
            c->line += c->text.s[c->at] == '\n';
            strbuf_add_char(out, c->text.s[c->at]);
        }
    } else {
        while (c->at < c->text.n && c->text.s[c->at] != c->separator && c->text.s[c->at] != '\n')
            strbuf_add_char(out, c->text.s[c->at++]);
        if (out->n && out->s[out->n - 1] == '\r')
            out->s[--out->n] = 0;
    }
    if (c->at < c->text.n && c->text.s[c->at] == '\r')
        c->at++;
    *last = c->at >= c->text.n || c->text.s[c->at] == '\n';
    if (!*last && c->text.s[c->at] != c->separator)
        return err_set(e, ERR_PARSE, "%zu: text after a quoted field (expected a separator)", c->line);
    c->line += c->at < c->text.n && c->text.s[c->at] == '\n';
    c->at++;
    return true;
}

static bool read_table(struct cursor *c, struct json *array, size_t **lines, struct arena *a, struct err *e)
{
    const char *names[MAX_COLUMNS];
    size_t n_names = 0, n_lines = 2, at = 0;
    struct strbuf field = { 0 };
    bool last = false, ok = true;

    for (size_t i = 0; i < c->text.n; i++)
        n_lines += c->text.s[i] == '\n';
    *lines = ARENA_NEW(a, size_t, n_lines);
    while (ok && !last && n_names < MAX_COLUMNS) {
        ok = take_field(c, &field, &last, e);
        names[n_names++] = arena_cstr(a, strbuf_str(&field));
    }
    while (ok && c->at < c->text.n) {
        struct json *row = json_new_object();
        size_t n = 0, line = c->line;
        for (last = false; ok && !last; n++) {
            ok = take_field(c, &field, &last, e);
            if (ok && n < n_names)
                json_set(row, names[n], json_new_string(strbuf_str(&field)));
        }
        if (ok && n == 1 && field.n == 0 && n_names > 1) { /* an empty line */
            json_free(row);
            continue;
        }
        if (ok && n != n_names)
            ok = err_set(e, ERR_PARSE, "%zu: wrong number of columns (found %zu, expected %zu)", line, n, n_names);
        (*lines)[at++] = line;
        json_push(array, row);
    }
    strbuf_release(&field);
    return ok;
}

static bool read_csv(str text, struct json *array, size_t **lines, struct arena *a, struct err *e)
{
    return read_table(&(struct cursor){ text, 0, 1, ',' }, array, lines, a, e);
}

static bool read_tsv(str text, struct json *array, size_t **lines, struct arena *a, struct err *e)
{
    return read_table(&(struct cursor){ text, 0, 1, '\t' }, array, lines, a, e);
}

const struct dataset_format dataset_csv = { "csv", "csv", "comma-separated table with a header", read_csv };
const struct dataset_format dataset_tsv = { "tsv", "tsv", "tab-separated table with a header", read_tsv };
