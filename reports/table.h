/*
 * table.h -- a table of the document, and its layout in print.
 *
 * Print must not scale a table, and it must not run off the page.  So the widths of
 * all cells are estimated in points of \footnotesize, text columns are wrapped where
 * the whole is too wide, and a table that is still too wide is split into panels of
 * columns, one below the other, that repeat the key columns.  `wide` is the layout
 * for the full width of a page, `narrow` for one column of a two-column page:
 *   {"columns":[{"align":"l"|"r"|"p","width":"0.31","head":[lines]}], "panels":[[0,1,2],[0,3]]}
 * where width is a share of \linewidth.
 */
#ifndef REPORTS_TABLE_H
#define REPORTS_TABLE_H

#include "eval/base/str.h"

struct arena;
struct json;
struct page;

enum column { COLUMN_TEXT, COLUMN_NUMBER };

struct table_cell {
    str text;
    size_t column;
};

struct table {
    struct json *object, *rows, *cells;
    struct table_column *columns;
    struct table_cell *texts; /* [n_texts] of all rows, in order */
    size_t n_columns, cap_columns, n_texts, cap_texts, n_rows, column;
    size_t n_keys; /* leading columns that every panel repeats; 1 unless set */
    bool grouped;  /* rows form groups: the table cannot be sorted */
    struct arena *a;
};

/* The width of a text in points of \footnotesize, slightly overestimated. */
double table_text_points(str text);

/* id: the name of the file tables/ID.tex.  Text of labels, cells and captions may be untrusted. */
struct table table_start(struct page *p, str id);
/* Adds a column; all come before the first row. */
void table_add_column(struct table *t, str label, enum column kind);
/* rule: space before the row, where a group of rows begins. */
void table_row(struct table *t, bool rule);
/* The next cell of the row; `mark` is printed behind the number, `bold` marks the best of a column. */
void table_cell(struct table *t, str text);
void table_cell_marked(struct table *t, str text, bool bold, const char *mark);
/* Adds the layout; releases what table_start took. */
void table_end(struct table *t, str caption);

#endif
