/*
 * table.c -- see table.h.
 */
#include "reports/table.h"

#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/base/text.h"
#include "reports/glyph_pdf.h"
#include "reports/page.h"

enum {
    WIDE = 440,        /* points available to a table in a text width of WIDE_LINE */
    WIDE_LINE = 455,   /* A4 with margins of 2.3 cm */
    NARROW = 232,      /* the same for a column of NARROW_LINE, as in IEEEtran or acmart */
    NARROW_LINE = 240, /* points */
    SEPARATION = 8,    /* twice \tabcolsep = 4pt */
    MIN_TEXT = 62,     /* minimum width of a wrapped text column */
    LONG_PIECE = 112,  /* 24 characters, after which LaTeX may break a word (escape_latex.c) */
    HEAD = 58,         /* a heading may take this much even above narrower numbers */
    MAX_LINES = 38,    /* longer tables break across pages */
    MAX_COLUMNS = 64
};

struct table_column {
    str label;
    enum column kind;
    double natural; /* widest cell, in points */
    double longest_word;
    bool has_value; /* a cell that is neither empty nor a dash */
};

/* Width of a character in 8 pt Computer Modern, slightly overestimated. */
static double character_points(uint32_t c)
{
    if (c < 0x80 && c && strchr("iljtfI.,;:'|![]()", (int)c))
        return 2.7;
    if (c == ' ' || c == 0x202F || c == 0xA0)
        return 3;
    if (c < 0x80 && c && strchr("mwMW%@", (int)c))
        return 7.6;
    if (c >= 'A' && c <= 'Z')
        return 6.2;
    if (c >= 0x370 && (unicode_width(c) == 2 || unicode_is_letter(c)) && !glyph_pdf_covers(c))
        return 36; /* "[U+6A21]" */
    if (unicode_width(c) == 2)
        return 8.8;
    if (c >= 0x370 && unicode_is_letter(c))
        return 6;
    return c >= '0' && c <= '9' ? 4.3 : unicode_width(c) == 0 ? 0 : c == 0x2212 ? 6.7 : 4.45;
}

double table_text_points(str text)
{
    double sum = 0;

    for (size_t at = 0; at < text.n;)
        sum += character_points(utf8_next(text, &at));
    return sum;
}

static double longest_word(str text)
{
    double longest = 0;
    str word;

    while (str_split_next(&text, ' ', &word))
        longest = fmax(longest, table_text_points(word));
    return longest;
}

struct table table_start(struct page *p, str id)
{
    struct table t = { .object = page_block(p, "table"), .rows = json_new_array(), .n_keys = 1, .a = p->a };
    json_set(t.object, "id", json_new_string(id));
    return t;
}

void table_add_column(struct table *t, str label, enum column kind)
{
    if (t->n_columns == MAX_COLUMNS) /* more models than a printed table can have */
        return;
    label = format_one_line(label, t->a);
    VEC_PUSH(t->columns, t->n_columns, t->cap_columns) = (struct table_column){ .label = label, .kind = kind };
}

void table_row(struct table *t, bool rule)
{
    struct json *row = json_new_object();

    t->cells = json_new_array();
    t->column = 0;
    t->grouped = t->grouped || (rule && t->n_rows > 0);
    json_set(row, "rule", json_new_bool(rule && t->n_rows > 0));
    json_set(row, "cells", t->cells);
    json_push(t->rows, row);
    t->n_rows++;
}

void table_cell_marked(struct table *t, str text, bool bold, const char *mark)
{
    if (t->column == t->n_columns)
        return;
    struct json *cell = json_new_object();
    struct table_column *column = &t->columns[t->column];

    text = format_one_line(text, t->a);
    json_set(cell, "text", json_new_string(text));
    json_set(cell, "bold", json_new_bool(bold));
    json_set(cell, "mark", json_new_string(str_from(mark)));
    json_push(t->cells, cell);
    column->has_value = column->has_value || (text.n && !str_equal(text, NO_NUMBER));
    column->natural = fmax(column->natural, table_text_points(text) * (bold ? 1.15 : 1));
    column->longest_word = fmax(column->longest_word, longest_word(text));
    VEC_PUSH(t->texts, t->n_texts, t->cap_texts) = (struct table_cell){ text, t->column++ };
}

void table_cell(struct table *t, str text)
{
    table_cell_marked(t, text, false, "");
}

/* --- layout ------------------------------------------------------------------ */

/* The next word of a heading, with a last word of one or two characters: "epoch 3" stays together. */
static bool next_head_word(str *rest, str *word)
{
    str all = *rest, last;

    if (!str_split_next(rest, ' ', word))
        return false;
    last = *rest;
    if (last.n && last.n <= 2 && !memchr(last.s, ' ', last.n)) {
        *word = all;
        *rest = S("");
        rest->s = NULL;
    }
    return true;
}

/* The heading in lines that fit the column; returns the widest line. */
static double head_lines(const struct table_column *c, struct json *lines, struct arena *a)
{
    double room = fmax(c->natural, HEAD), widest = 0;
    str rest = c->label, word, line = S("");

    while (next_head_word(&rest, &word)) {
        str longer = line.n ? arena_printf(a, STR_FMT " " STR_FMT, STR_ARG(line), STR_ARG(word)) : word;
        if (line.n && table_text_points(longer) > room) {
            json_push(lines, json_new_string(line));
            widest = fmax(widest, table_text_points(line));
            line = word;
        } else {
            line = longer;
        }
    }
    json_push(lines, json_new_string(line));
    return fmax(widest, table_text_points(line));
}

struct layout {
    double width[MAX_COLUMNS]; /* points; of a wrapped column, what it is wrapped to */
    bool wrapped[MAX_COLUMNS];
    double line; /* \linewidth */
};

/* Minimum width of a column: numbers are not wrapped, and a wrapped text must fit its longest unbroken piece. */
static double min_width(const struct table *t, const struct layout *l, size_t c)
{
    double piece = fmin(t->columns[c].longest_word, LONG_PIECE);
    return t->columns[c].kind == COLUMN_NUMBER ? l->width[c] : fmin(l->width[c], fmax(MIN_TEXT, piece));
}

/* Gives text columns the width that they need while the other columns still fit; the rest share what is left. */
static void share_width(const struct table *t, const size_t *columns, size_t n, double room, struct layout *l)
{
    bool settled[MAX_COLUMNS] = { false };
    size_t open = 0;

    for (size_t k = 0; k < n; k++) {
        settled[k] = t->columns[columns[k]].kind == COLUMN_NUMBER || l->wrapped[columns[k]];
        if (settled[k])
            room -= l->width[columns[k]];
        else
            open++;
    }
    for (bool more = true; more && open;) {
        more = false;
        for (size_t k = 0; k < n; k++) {
            size_t c = columns[k];
            double share = room / (double)open, min = min_width(t, l, c);
            if (settled[k] || (l->width[c] > share && min <= share))
                continue;
            settled[k] = more = true;
            l->wrapped[c] = l->width[c] > share;
            l->width[c] = l->wrapped[c] ? min : l->width[c];
            room -= l->width[c];
            open--;
        }
    }
    for (size_t k = 0; k < n && open; k++)
        if (!settled[k]) {
            l->wrapped[columns[k]] = true;
            l->width[columns[k]] = fmax(room / (double)open, MIN_TEXT);
        }
}

/* The next panel: the key columns, then columns from *next on that fit; returns how many. */
static size_t next_panel(const struct table *t, const struct layout *l, double room, size_t *next, size_t *panel)
{
    size_t n = 0;
    double used = 0;

    for (; n < t->n_keys && n < t->n_columns; n++) {
        used += min_width(t, l, n) + (n ? SEPARATION : 0);
        panel[n] = n;
    }
    for (; *next < t->n_columns; ++*next) {
        double more = min_width(t, l, *next) + SEPARATION;
        if (n > t->n_keys && used + more > room)
            break;
        used += more;
        panel[n++] = *next;
    }
    return n;
}

static struct json *layout_json(const struct table *t, const struct layout *l, struct json *heads, struct json *panels)
{
    struct json *o = json_new_object(), *columns = json_new_array();

    for (size_t c = 0; c < t->n_columns; c++) {
        struct json *column = json_new_object();
        json_set(column, "align", json_new_string(l->wrapped[c] ? S("p") : t->columns[c].kind ? S("r") : S("l")));
        json_set(column, "width",
                 json_new_string(l->wrapped[c] ? arena_printf(t->a, "%.3f", l->width[c] / l->line) : S("")));
        json_set(column, "head", json_clone(json_at(heads, c)));
        json_push(columns, column);
    }
    json_set(o, "columns", columns);
    json_set(o, "panels", panels);
    json_free(heads);
    return o;
}

/* Lays the table out; *lines: of all its rows, wrapped. */
static struct json *lay_out(const struct table *t, double room, double line, double *lines)
{
    struct layout l = { .line = line };
    struct json *heads = json_new_array(), *panels = json_new_array();

    for (size_t c = 0; c < t->n_columns; c++) {
        struct json *head = json_new_array();
        l.width[c] = fmax(t->columns[c].natural, head_lines(&t->columns[c], head, t->a));
        json_push(heads, head);
    }
    size_t n_panels = 0;
    for (size_t next = t->n_keys; n_panels == 0 || next < t->n_columns; n_panels++) {
        size_t panel[MAX_COLUMNS], n = next_panel(t, &l, room, &next, panel);
        struct json *list = json_new_array();
        share_width(t, panel, n, room - SEPARATION * (double)(n - 1), &l);
        for (size_t k = 0; k < n; k++)
            json_push(list, json_new_int((int64_t)panel[k]));
        json_push(panels, list);
    }
    double here = 1;
    *lines = 0;
    for (size_t i = 0; i < t->n_texts; i++) {
        const struct table_cell *cell = &t->texts[i];
        if (cell->column == 0 && i > 0) {
            *lines += here;
            here = 1;
        }
        if (cell->column < t->n_columns && l.wrapped[cell->column])
            here = fmax(here, ceil(table_text_points(cell->text) * 1.1 / l.width[cell->column]));
    }
    *lines = (*lines + here) * (double)n_panels;
    return layout_json(t, &l, heads, panels);
}

/* --- columns without a value ----------------------------------------------------- */

static bool is_kept(const struct table *t, size_t c)
{
    return c < t->n_keys || t->columns[c].has_value;
}

static void drop_cells(struct table *t)
{
    for (size_t r = 0; r < json_length(t->rows); r++) {
        struct json *row = json_edit_at(t->rows, r), *kept = json_new_array();
        const struct json *cells = json_get(row, "cells");
        for (size_t c = 0; c < json_length(cells); c++)
            if (is_kept(t, c))
                json_push(kept, json_clone(json_at(cells, c)));
        json_set(row, "cells", kept);
    }
}

/* Leaves out columns in which every cell is a dash or empty; the caption then names them.  A table in which no column
 * has a value stays as it is. */
static str drop_empty_columns(struct table *t, str caption)
{
    size_t place[MAX_COLUMNS], n = 0, kept = 0;
    str names = S("");

    for (size_t c = 0; c < t->n_columns; c++)
        if (!is_kept(t, c))
            names = arena_printf(t->a, STR_FMT "%s" STR_FMT, STR_ARG(names), names.n ? ", " : "",
                                 STR_ARG(t->columns[c].label));
        else
            kept++;
    if (!names.n || t->n_rows == 0 || kept <= t->n_keys)
        return caption;
    drop_cells(t);
    for (size_t c = 0; c < t->n_columns; c++)
        place[c] = is_kept(t, c) ? n++ : SIZE_MAX;
    size_t texts = 0;
    for (size_t i = 0; i < t->n_texts; i++)
        if (place[t->texts[i].column] != SIZE_MAX)
            t->texts[texts++] = (struct table_cell){ t->texts[i].text, place[t->texts[i].column] };
    for (size_t c = 0; c < t->n_columns; c++)
        if (place[c] != SIZE_MAX)
            t->columns[place[c]] = t->columns[c];
    t->n_texts = texts;
    t->n_columns = n;
    return arena_printf(t->a, STR_FMT " Without a value in any row: " STR_FMT ".", STR_ARG(caption), STR_ARG(names));
}

void table_end(struct table *t, str caption)
{
    struct json *columns = json_new_array();
    double lines, narrow_lines;

    caption = drop_empty_columns(t, caption);
    for (size_t c = 0; c < t->n_columns; c++) {
        struct json *column = json_new_object();
        json_set(column, "label", json_new_string(t->columns[c].label));
        json_set(column, "align",
                 json_new_string(t->columns[c].kind == COLUMN_NUMBER ? S("r")
                                 : t->columns[c].natural > 160       ? S("p")
                                                                     : S("l")));
        json_push(columns, column);
    }
    json_set(t->object, "caption", json_new_string(format_one_line(caption, t->a)));
    json_set(t->object, "columns", columns);
    json_set(t->object, "rows", t->rows);
    json_set(t->object, "sortable", json_new_bool(!t->grouped && t->n_rows > 2));
    json_set(t->object, "wide", lay_out(t, WIDE, WIDE_LINE, &lines));
    json_set(t->object, "narrow", lay_out(t, NARROW, NARROW_LINE, &narrow_lines));
    json_set(t->object, "long", json_new_bool(lines > MAX_LINES));
    free(t->columns);
    free(t->texts);
}
