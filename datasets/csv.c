/*
 * csv.c -- comma- and tab-separated tables with a header line (RFC 4180: quotes
 * double inside quotes, quoted fields may contain line ends).
 */
#include "datasets/dataset.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
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

static bool check_names(const char *const *names, size_t n, struct err *e)
{
    struct map seen = { 0 };
    bool is_new = true;
    size_t i = 0;

    for (; i < n && is_new; i++)
        map_put(&seen, str_from(names[i]), &is_new);
    map_release(&seen);
    return is_new || err_set(e, ERR_PARSE, "1: duplicate column (found \"%s\" twice)", names[i - 1]);
}

/* Spreadsheets never write NUL: the file is something else. */
static bool check_text(str text, struct err *e)
{
    const char *nul = text.n ? memchr(text.s, 0, text.n) : NULL;
    size_t line = 1;

    for (const char *p = text.s; nul && p < nul; p++)
        line += *p == '\n';
    return !nul || err_set(e, ERR_PARSE, "%zu: NUL byte in a table", line);
}

static bool read_table(struct cursor *c, struct json *array, size_t **lines, struct arena *a, struct err *e)
{
    const char *names[MAX_COLUMNS];
    size_t n_names = 0, n_lines = 2, at = 0;
    struct strbuf field = { 0 };
    bool last = false, ok = check_text(c->text, e);

    for (size_t i = 0; i < c->text.n; i++)
        n_lines += c->text.s[i] == '\n';
    *lines = ARENA_NEW(a, size_t, n_lines);
    while (ok && !last && n_names < MAX_COLUMNS) {
        ok = take_field(c, &field, &last, e);
        names[n_names++] = arena_cstr(a, strbuf_str(&field));
    }
    if (ok && !last)
        ok = err_set(e, ERR_PARSE, "1: too many columns (expected at most %d)", MAX_COLUMNS);
    ok = ok && check_names(names, n_names, e);
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

/* Line ends of old spreadsheets: a CR alone. */
static str with_line_ends(str text, struct arena *a)
{
    if (!text.n || memchr(text.s, '\n', text.n) || !memchr(text.s, '\r', text.n))
        return text;
    char *copy = arena_cstr(a, text);
    for (size_t i = 0; i < text.n; i++)
        copy[i] = copy[i] == '\r' ? '\n' : copy[i];
    return (str){ copy, text.n };
}

static bool read_csv(str text, struct json *array, size_t **lines, struct arena *a, struct err *e)
{
    text = with_line_ends(text, a);
    return read_table(&(struct cursor){ text, 0, 1, ',' }, array, lines, a, e);
}

static bool read_tsv(str text, struct json *array, size_t **lines, struct arena *a, struct err *e)
{
    text = with_line_ends(text, a);
    return read_table(&(struct cursor){ text, 0, 1, '\t' }, array, lines, a, e);
}

const struct dataset_format dataset_csv = { "csv", "csv", "comma-separated table with a header", read_csv };
const struct dataset_format dataset_tsv = { "tsv", "tsv", "tab-separated table with a header", read_tsv };
