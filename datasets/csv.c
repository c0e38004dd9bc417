/*
 * csv.c -- tables with a header line, separated by commas, tabs or what the suite names (RFC 4180: quotes double inside
 * quotes, quoted fields may contain line ends).
 *
 * Handles what spreadsheets and pandas write: trailing empty columns and rows are dropped, and a column of Python
 * lists is read as lists.
 */
#include "datasets/dataset.h"
#include "datasets/python_literal.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/map.h"

enum { MAX_COLUMNS = 1024 };

struct cursor {
    str text;
    size_t at, line;
    char separator;
};

/* --- one field after the other ---------------------------------------------- */

static char char_at(const struct cursor *c)
{
    return c->at < c->text.n ? c->text.s[c->at] : 0;
}

static bool at_field_end(const struct cursor *c)
{
    return c->at >= c->text.n || char_at(c) == c->separator || char_at(c) == '\n' || char_at(c) == '\r';
}

/* A quoted field; false if it is unterminated or followed by text. */
static bool read_quoted(struct cursor *c, struct strbuf *out)
{
    for (c->at++; c->at < c->text.n; c->at++) {
        if (char_at(c) == '"') { /* the end, or one half of a doubled quote */
            c->at++;
            if (char_at(c) != '"')
                return at_field_end(c);
        }
        c->line += char_at(c) == '\n';
        strbuf_add_char(out, char_at(c));
    }
    return false;
}

static void read_plain(struct cursor *c, struct strbuf *out)
{
    size_t from = c->at;

    while (c->at < c->text.n && char_at(c) != c->separator && char_at(c) != '\n')
        c->at++;
    str field = str_slice(c->text, from, c->at);
    strbuf_add(out, str_slice(field, 0, field.n - str_ends(field, S("\r"))));
}

/* The next field; *last at the end of a record.  In tab-separated tables a quote may be an ordinary character. */
static bool read_field(struct cursor *c, struct strbuf *out, bool *last, struct err *e)
{
    const struct cursor start = *c;

    strbuf_reset(out);
    if (char_at(c) == '"' && !read_quoted(c, out)) {
        if (c->separator != '\t')
            return c->at >= c->text.n
                       ? err_set(e, ERR_PARSE, "%zu: unterminated quoted field (expected \")", start.line)
                       : err_set(e, ERR_PARSE, "%zu: text after a quoted field (expected a separator)", c->line);
        *c = start;
        strbuf_reset(out);
    }
    if (c->at == start.at)
        read_plain(c, out);
    if (char_at(c) == '\r')
        c->at++;
    *last = c->at >= c->text.n || char_at(c) == '\n';
    if (!*last && char_at(c) != c->separator)
        return err_set(e, ERR_PARSE, "%zu: text after a quoted field (expected a separator)", c->line);
    c->line += char_at(c) == '\n';
    c->at++;
    return true;
}

/* --- which separator -------------------------------------------------------- */

/* True if this separator makes a table: more than one column, and the same number in each row. */
static bool is_consistent_table(const struct cursor *from, char separator, struct strbuf *field)
{
    struct cursor c = *from;
    size_t n_columns = 0, n_rows = 0;
    struct err ignored;

    for (c.separator = separator; c.at < c.text.n; n_rows++) {
        size_t n = 0;
        for (bool last = false; !last; n++)
            if (!read_field(&c, field, &last, &ignored))
                return false;
        if (n_rows && n != n_columns && !(n == 1 && field->n == 0))
            return false;
        n_columns = n_rows ? n_columns : n;
    }
    return n_columns > 1;
}

static str header_line(const struct cursor *c)
{
    const char *end = memchr(c->text.s + c->at, '\n', c->text.n - c->at);
    return str_slice(c->text, c->at, end ? (size_t)(end - c->text.s) : c->text.n);
}

static bool name_separator(char found, struct err *e)
{
    return err_set(e, ERR_PARSE,
                   "1: the columns of the header are separated by \"%c\" (expected commas or tabs; name another"
                   " separator with <fields separator=\"%c\"/> or --separator)",
                   found, found);
}

/* Commas or tabs, whichever the header has; if it has both, or semicolons, the separator that makes a table.  Any other
 * separator must be named, since semicolons also occur in ordinary text. */
static bool find_separator(struct cursor *c, char named, struct err *e)
{
    str header = header_line(c);
    bool excel = str_starts(header, S("sep=")) && header.n >= 5; /* Excel's line before the header */
    bool comma = header.n && memchr(header.s, ',', header.n), tab = header.n && memchr(header.s, '\t', header.n);
    bool semicolon = header.n && memchr(header.s, ';', header.n);
    struct strbuf field = { 0 };

    c->separator = named ? named : tab && !comma ? '\t' : ',';
    if (excel) {
        c->at = header.n + 1;
        c->line = 2;
    }
    if (named)
        return true;
    if (excel)
        return name_separator(header.s[4], e);
    bool odd = semicolon && !(comma && is_consistent_table(c, ',', &field)) &&
               !(tab && is_consistent_table(c, '\t', &field)) && is_consistent_table(c, ';', &field);
    if (comma && tab && !is_consistent_table(c, ',', &field) && is_consistent_table(c, '\t', &field))
        c->separator = '\t';
    strbuf_release(&field);
    return !odd || name_separator(';', e);
}

/* --- the table -------------------------------------------------------------- */

struct table {
    const char *names[MAX_COLUMNS]; /* [n] */
    size_t n;
    size_t *lines, n_rows;
};

/* Empty names at the end belong to unused columns. */
static bool read_header(struct cursor *c, struct table *t, struct strbuf *field, struct arena *a, struct err *e)
{
    struct map seen = { 0 };
    bool last = false, is_new = true;

    while (!last) {
        if (t->n == MAX_COLUMNS)
            return err_set(e, ERR_PARSE, "%zu: too many columns (expected at most %d)", c->line, MAX_COLUMNS);
        if (!read_field(c, field, &last, e))
            return false;
        t->names[t->n++] = arena_cstr(a, strbuf_str(field));
    }
    while (t->n > 1 && !*t->names[t->n - 1])
        t->n--;
    size_t i = 0;
    for (; i < t->n && is_new; i++)
        map_put(&seen, str_from(t->names[i]), &is_new);
    map_release(&seen);
    return is_new || err_set(e, ERR_PARSE, "1: duplicate column (found \"%s\" twice)", t->names[i - 1]);
}

/* One row as an object; *empty if all fields are empty: such a row is not an item. */
static bool read_row(struct cursor *c, const struct table *t, struct json *row, bool *empty, struct strbuf *field,
                     struct err *e)
{
    size_t line = c->line, n = 0, n_used = 0;

    *empty = true;
    for (bool last = false; !last; n++) {
        if (!read_field(c, field, &last, e))
            return false;
        if (n < t->n)
            json_set(row, t->names[n], json_new_string(strbuf_str(field)));
        if (field->n)
            n_used = n + 1;
        *empty = *empty && field->n == 0;
    }
    if (*empty || (n >= t->n && n_used <= t->n))
        return true;
    return err_set(e, ERR_PARSE, "%zu: wrong number of columns (found %zu, expected %zu)", line, n, t->n);
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

/* A list of texts, or a dictionary: what datasets.to_csv makes of such columns. */
static struct json *cell_list(const struct json *cell)
{
    struct json *v = python_literal_parse(json_as_string(cell));

    for (size_t i = 0; json_kind(v) == JSON_ARRAY_KIND && i < json_length(v); i++)
        if (json_kind(json_at(v, i)) != JSON_STRING_KIND) {
            json_free(v);
            return NULL;
        }
    return v;
}

/* A column whose cells are all lists, or empty, becomes one of lists. */
static void convert_column(struct json *array, const char *name, struct dataset_notes *notes, struct arena *a)
{
    size_t n = json_length(array), n_lists = 0;
    struct json **lists = ARENA_NEW(a, struct json *, n);
    bool all = true;

    for (size_t i = 0; all && i < n; i++) {
        str cell = str_trim(json_as_string(json_get(json_at(array, i), name)));
        if (cell.n == 0)
            continue;
        lists[i] = strchr("[{(a", cell.s[0]) ? cell_list(json_get(json_at(array, i), name)) : NULL;
        all = lists[i] != NULL;
        n_lists += all;
    }
    for (size_t i = 0; i < n; i++)
        if (lists[i] && all)
            json_set(json_edit_at(array, i), name, lists[i]);
        else
            json_free(lists[i]);
    if (all && n_lists)
        dataset_note(notes, a, "column %s holds lists as Python prints them: they are read as lists", name);
}

static bool read_table(struct cursor *c, struct json *array, struct dataset_rows *rows, struct arena *a, struct err *e)
{
    struct table *t = ARENA_NEW(a, struct table, 1);
    struct strbuf field = { 0 };
    size_t n_lines = 2;
    bool ok = check_text(c->text, e) && read_header(c, t, &field, a, e);

    for (size_t i = 0; i < c->text.n; i++)
        n_lines += c->text.s[i] == '\n';
    rows->lines = ARENA_NEW(a, size_t, n_lines);
    for (size_t n = 0; ok && c->at < c->text.n;) {
        struct json *row = json_new_object();
        size_t line = c->line;
        bool empty;
        ok = read_row(c, t, row, &empty, &field, e);
        if (!ok || empty) {
            json_free(row);
            continue;
        }
        rows->lines[n++] = line;
        json_push(array, row);
    }
    for (size_t i = 0; ok && i < t->n; i++)
        convert_column(array, t->names[i], &rows->notes, a);
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

static bool read_csv(str text, struct json *array, struct dataset_rows *rows, struct arena *a, struct err *e)
{
    struct cursor c = { with_line_ends(text, a), 0, 1, ',' };
    return check_text(text, e) && find_separator(&c, rows->separator, e) && read_table(&c, array, rows, a, e);
}

static bool read_tsv(str text, struct json *array, struct dataset_rows *rows, struct arena *a, struct err *e)
{
    struct cursor c = { with_line_ends(text, a), 0, 1, rows->separator ? rows->separator : '\t' };
    return read_table(&c, array, rows, a, e);
}

const struct dataset_format dataset_csv = { "csv", "csv", "table with a header, separated by commas or tabs", read_csv,
                                            NULL };
const struct dataset_format dataset_tsv = { "tsv", "tsv", "table with a header, separated by tabs", read_tsv, NULL };
