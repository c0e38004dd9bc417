/*
 * page.c -- the blocks that a section is made of (see page.h).
 */
#include "reports/page.h"

#include <ctype.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/base/text.h"

/* --- blocks ---------------------------------------------------------------- */

struct json *page_block(struct page *p, const char *kind)
{
    struct json *block = json_new_object();
    json_set(block, "kind", json_new_string(str_from(kind)));
    json_push(p->blocks, block);
    return block;
}

void page_paragraph(struct page *p, str text)
{
    if (text.n)
        json_set(page_block(p, "paragraph"), "text", json_new_string(text));
}

/* A Markdown fence must be longer than any run of backticks in the text. */
void page_code(struct page *p, str text)
{
    struct json *block = page_block(p, "code");
    size_t run = 0, longest = 2;
    char fence[64];

    for (size_t i = 0; i < text.n; i++) {
        run = text.s[i] == '`' ? run + 1 : 0;
        longest = run > longest ? run : longest;
    }
    longest = longest + 1 < sizeof fence ? longest + 1 : sizeof fence;
    memset(fence, '`', longest);
    json_set(block, "text", json_new_string(text));
    json_set(block, "fence", json_new_string((str){ fence, longest }));
}

void page_figure(struct page *p, const char *name)
{
    for (size_t i = 0; i < report_chart_count(); i++) {
        const struct report_chart *c = report_chart_at(i);
        if (strcmp(c->name, name) != 0 || !p->figures[i])
            continue;
        struct json *block = page_block(p, "figure");
        json_set(block, "name", json_new_string(str_from(name)));
        str caption = c->caption ? c->caption(p->v, p->a) : TEXT("%s.", c->summary);
        json_set(block, "caption", json_new_string(format_one_line(caption, p->a)));
        json_set(block, "alt", json_new_string(str_from(c->summary)));
    }
}

struct table table_start(struct page *p, str id)
{
    struct table t = { page_block(p, "table"), json_new_array(), json_new_array(), NULL, 0, false, false, p->a };
    json_set(t.object, "id", json_new_string(id));
    return t;
}

enum { LONG_TABLE = 34, LONG_HEAD = 13, MAX_TWO_UP = 48 };

void table_column(struct table *t, str label, enum column kind, int width)
{
    struct json *column = json_new_object();

    json_set(column, "label", json_new_string(format_one_line(label, t->a)));
    json_set(column, "align", json_new_string(kind == COLUMN_TEXT ? S("l") : kind == COLUMN_NUMBER ? S("r") : S("p")));
    json_set(column, "tall", json_new_bool(kind == COLUMN_NUMBER && utf8_length(label) > LONG_HEAD));
    if (kind == COLUMN_WRAPPED)
        json_set(column, "width", json_new_string(arena_printf(t->a, "0.%02d", width)));
    json_push(t->columns, column);
}

void table_row(struct table *t, bool rule)
{
    struct json *row = json_new_object();

    t->cells = json_new_array();
    t->grouped = t->grouped || (rule && t->n_rows > 0);
    json_set(row, "rule", json_new_bool(rule && t->n_rows > 0));
    json_set(row, "cells", t->cells);
    json_push(t->rows, row);
    t->n_rows++;
}

void table_cell_marked(struct table *t, str text, bool bold, const char *mark)
{
    struct json *cell = json_new_object();

    json_set(cell, "text", json_new_string(format_one_line(text, t->a)));
    json_set(cell, "bold", json_new_bool(bold));
    json_set(cell, "mark", json_new_string(str_from(mark)));
    json_push(t->cells, cell);
}

void table_cell(struct table *t, str text)
{
    table_cell_marked(t, text, false, "");
}

void table_end(struct table *t, str caption)
{
    json_set(t->object, "caption", json_new_string(format_one_line(caption, t->a)));
    json_set(t->object, "columns", t->columns);
    json_set(t->object, "rows", t->rows);
    json_set(t->object, "sortable", json_new_bool(!t->grouped && t->n_rows > 2));
    bool two_up = t->narrow && t->n_rows > LONG_TABLE / 2 && t->n_rows <= 2 * MAX_TWO_UP;
    json_set(t->object, "half", json_new_int(two_up ? (int64_t)(t->n_rows + 1) / 2 : 0));
    json_set(t->object, "long", json_new_bool(t->n_rows > LONG_TABLE || two_up));
}

str page_table_id(struct page *p, const char *what, size_t task)
{
    char safe[33];
    size_t n = 0;
    str id = p->v->tasks[task].id;

    if (p->v->n_tasks == 1)
        return str_from(what);
    for (size_t i = 0; i < id.n && n + 1 < sizeof safe; i++)
        if (isalnum((unsigned char)id.s[i]))
            safe[n++] = (char)tolower((unsigned char)id.s[i]);
    return TEXT("%s-%zu%s%.*s", what, task + 1, n ? "-" : "", (int)n, safe);
}
