/*
 * terminal.c -- the results table for a terminal: models by metrics, split into
 * blocks of columns that fit the width.  The best of a column is bold (marked !
 * without colour); significance marks follow the numbers.  Control characters in
 * names are made visible.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/text.h"
#include "reports/compares.h"
#include "reports/notices.h"
#include "reports/result_cells.h"
#include "reports/tasks_shown.h"
#include "reports/view.h"

enum { COUNT_WIDTH = 7, MIN_WIDTH = 40 };

struct screen {
    const struct run_view *v;
    const struct run_task *task;
    const struct run_score *columns;
    size_t n_columns, names, heads; /* widths: of the column of names; at most, of a heading */
    struct result_cells results;
    const size_t *widths; /* [n_columns] */
    bool colour;
    struct strbuf *out;
    struct arena *a;
};

static void pad(struct strbuf *out, size_t n)
{
    for (size_t i = 0; i < n; i++)
        strbuf_add_char(out, ' ');
}

/* Truncated in the middle: run names often differ in their last characters. */
static str fitted(const struct screen *s, str text, size_t width)
{
    text = text_visible(s->a, text);
    size_t have = text_width(text), half = (width - 1) / 2, head = 0, tail = text.n, used = 0;

    if (have <= width)
        return text;
    for (size_t at = 0; at < text.n;) {
        size_t w = (size_t)unicode_width(utf8_next(text, &at));
        if (used + w > half)
            break;
        used += w;
        head = at;
    }
    for (size_t at = 0, seen = 0; at < text.n; tail = at) {
        if (have - seen <= width - 1 - used)
            break;
        seen += (size_t)unicode_width(utf8_next(text, &at));
        tail = at;
    }
    return arena_printf(s->a, STR_FMT "\xE2\x80\xA6" STR_FMT, (int)head, text.s, (int)(text.n - tail), text.s + tail);
}

static str column_head(const struct screen *s, size_t c)
{
    return fitted(s, view_column_label(s->columns, s->n_columns, c), s->heads);
}

static const struct result_cell *cell_of(const struct screen *s, size_t c, size_t model)
{
    return &s->results.cells[model * s->n_columns + c];
}

static size_t column_width(const struct screen *s, size_t c)
{
    size_t widest = text_width(column_head(s, c)) + 1; /* one for the marks */

    for (size_t m = 0; m < s->v->n_models; m++) {
        const struct run_score *x = cell_of(s, c, m)->score;
        size_t w = x ? text_width(format_number(x->score, x->decimals, s->a)) + 2 : 2;
        widest = w > widest ? w : widest;
    }
    return widest;
}

static void number_cell(const struct screen *s, size_t c, size_t model)
{
    const struct result_cell *cell = cell_of(s, c, model);
    const struct run_score *x = cell->score;
    const char *mark = view_significance_mark(x, cell->comparison);
    str text = x ? format_number(x->score, x->decimals, s->a) : NO_NUMBER;
    bool best = x && cell->best;
    size_t width = text_width(text) + (best && !s->colour) + 1;

    pad(s->out, s->widths[c] + 2 - width);
    strbuf_printf(s->out, best && s->colour ? "\033[1m" STR_FMT "\033[0m" : STR_FMT, STR_ARG(text));
    strbuf_printf(s->out, "%s%s", best && !s->colour ? "!" : "", *mark ? mark : " ");
}

static void count_cell(const struct screen *s, size_t model)
{
    size_t min = SIZE_MAX, max = 0;

    for (size_t c = 0; c < s->n_columns; c++) {
        const struct run_score *x = cell_of(s, c, model)->score;
        min = x && x->n < min ? x->n : min;
        max = x && x->n > max ? x->n : max;
    }
    str text = view_count_of_items(min, max, s->task->n_items, s->a);

    pad(s->out, text.n < 5 ? 7 - text.n : 2);
    strbuf_add(s->out, text);
}

/* Of model m, without a search for its id. */
static str label_of(const struct screen *s, size_t m)
{
    return s->v->models[m].label.n ? s->v->models[m].label : s->v->models[m].id;
}

static void block(const struct screen *s, size_t from, size_t to)
{
    bool last = to == s->n_columns;

    strbuf_add(s->out, S("model"));
    pad(s->out, s->names - 5);
    for (size_t c = from; c < to; c++) {
        str head = column_head(s, c);
        pad(s->out, s->widths[c] + 2 - text_width(head) - 1);
        strbuf_printf(s->out, STR_FMT " ", STR_ARG(head));
    }
    strbuf_add(s->out, last ? S("      n\n") : S("\n"));
    for (size_t m = 0; m < s->v->n_models; m++) {
        str name = fitted(s, label_of(s, m), s->names);
        if (!s->results.has_model[m])
            continue;
        strbuf_add(s->out, name);
        pad(s->out, s->names - text_width(name));
        for (size_t c = from; c < to; c++)
            number_cell(s, c, m);
        if (last)
            count_cell(s, m);
        strbuf_add_char(s->out, '\n');
    }
}

static void task_table(struct screen *s, size_t width)
{
    size_t widest = 5;

    s->n_columns = view_headline_components(s->v, s->task->id, &s->columns, s->a);
    for (size_t m = 0; m < s->v->n_models; m++) {
        size_t w = text_width(text_visible(s->a, label_of(s, m)));
        widest = w > widest ? w : widest;
    }
    s->results = result_cells_of(s->v, s->task->id, s->columns, s->n_columns, s->a);
    s->names = widest > width * 2 / 5 ? width * 2 / 5 : widest;
    s->heads = width - s->names - COUNT_WIDTH - 3 < 24 ? width - s->names - COUNT_WIDTH - 3 : 24;
    size_t *widths = ARENA_NEW(s->a, size_t, s->n_columns + 1);
    for (size_t c = 0; c < s->n_columns; c++)
        widths[c] = column_width(s, c);
    s->widths = widths;
    strbuf_printf(s->out, "\n" STR_FMT "  (%zu items)\n", STR_ARG(text_visible(s->a, s->task->id)), s->task->n_items);
    for (size_t from = 0; from < s->n_columns;) {
        size_t to = from, used = s->names;
        while (to < s->n_columns &&
               (to == from || used + s->widths[to] + 2 <= width - (to + 1 == s->n_columns ? COUNT_WIDTH : 0)))
            used += s->widths[to++] + 2;
        strbuf_add_char(s->out, '\n');
        block(s, from, to);
        from = to;
    }
}

/* A piece of a sentence, wrapped at the width. */
static void piece(const struct screen *s, str text, size_t width, size_t *column)
{
    if (*column > 0 && *column + text_width(text) > width) {
        strbuf_add(s->out, S("\n "));
        *column = 1;
    }
    strbuf_add(s->out, text);
    *column += text_width(text);
}

/* Mean ranks of three or more models in the main component. */
static void rank_line(const struct screen *s, size_t width)
{
    const struct run_view *v = s->v;
    const struct run_score *main = view_main_component(v, s->task->id, s->a);
    const struct run_rank *last = NULL;
    size_t column = 0, names = width > 60 ? 24 : 12;

    for (size_t i = 0; main && i < v->n_ranks; i++) {
        const struct run_rank *r = &v->ranks[i];
        if (!str_equal(r->task, s->task->id) || !str_equal(r->component, main->component) ||
            !str_equal(r->metric, main->metric))
            continue;
        if (!last) {
            strbuf_add_char(s->out, '\n');
            piece(s, arena_printf(s->a, "mean ranks, " STR_FMT ":", STR_ARG(fitted(s, main->label, names))), width,
                  &column);
        }
        piece(s,
              arena_printf(s->a, " " STR_FMT " " STR_FMT ";", STR_ARG(fitted(s, view_model_label(v, r->model), names)),
                           STR_ARG(format_number(r->mean_rank, 2, s->a))),
              width, &column);
        last = r;
    }
    if (!last)
        return;
    piece(s, arena_printf(s->a, " critical difference " STR_FMT ",", STR_ARG(format_number(last->critical, 2, s->a))),
          width, &column);
    piece(s, arena_printf(s->a, " Friedman p " STR_FMT, STR_ARG(format_p_relation(last->p_value, s->a))), width,
          &column);
    strbuf_add_char(s->out, '\n');
}

/* What the marks of a table mean: "* better, (dagger) worse than a (paired t-test, ...)". */
static void marks_line(const struct screen *s, const char *before)
{
    if (s->v->n_comparisons)
        strbuf_printf(s->out, "%s* better, \xE2\x80\xA0 worse than " STR_FMT " (" STR_FMT ")", before,
                      STR_ARG(text_visible(s->a, view_model_label(s->v, s->v->base))),
                      STR_ARG(view_significance_rule(s->v, s->a)));
}

/* The comparisons that the marks do not show, in the main component: one line each. */
static void other_compares(const struct screen *s, const struct run_view *parts, size_t n)
{
    for (size_t k = 1; k < n; k++) {
        const struct run_score *main = view_main_component(&parts[k], s->task->id, s->a);
        struct run_view own = view_of_task(&parts[k], (size_t)(s->task - s->v->tasks), s->a);
        strbuf_printf(s->out, "\nagainst " STR_FMT " (" STR_FMT "):\n",
                      STR_ARG(text_visible(s->a, view_model_label(&own, own.base))),
                      STR_ARG(view_significance_rule(&own, s->a)));
        for (size_t m = 0; main && m < s->v->n_models; m++) {
            str sentence = view_summary_sentence(&parts[k], main, m, s->a);
            if (sentence.n)
                strbuf_printf(s->out, "  " STR_FMT "\n", STR_ARG(text_visible(s->a, sentence)));
        }
    }
}

/* Text below a table: the meaning of its marks, where tasks differ in it, and comparisons that have no marks. */
static void task_compares(const struct screen *s, const struct run_view *rows, bool with_rule)
{
    const struct run_view *parts;
    size_t n = compares_of_task(rows, &parts, s->a);
    struct run_view own = view_of_task(s->v, (size_t)(s->task - s->v->tasks), s->a);
    struct screen marked = *s;

    marked.v = &own;
    if (with_rule && own.n_comparisons) {
        marks_line(&marked, "\n");
        strbuf_add_char(s->out, '\n');
    }
    other_compares(s, parts, n);
}

void report_terminal(const struct run_view *v, bool colour, int width, struct strbuf *out)
{
    struct arena a = { 0 };
    size_t columns = width <= 0 ? 10000 : width < MIN_WIDTH ? MIN_WIDTH : (size_t)width;

    const struct run_view *rows = run_split_tasks(v, &a), *first = compares_split(v, &a);
    struct run_view all = compares_first(v, first, &a);
    bool one = compares_all_have_same_rules(&all);
    struct tasks_shown shown = tasks_shown_of(v, first, 0, &a);
    for (size_t i = 0; i < shown.n; i++) {
        size_t t = shown.list[i];
        struct screen s = { .v = &first[t], .task = &v->tasks[t], .colour = colour, .out = out, .a = &a };
        task_table(&s, columns);
        rank_line(&s, columns);
        task_compares(&s, &rows[t], !one);
    }
    strbuf_printf(out, "\n%s best of its column", colour ? "bold" : "!");
    struct screen whole = { .v = &all, .colour = colour, .out = out, .a = &a };
    if (one)
        marks_line(&whole, "; ");
    strbuf_add(out, S("\n"));
    if (shown.worst)
        strbuf_printf(out,
                      "%zu of %zu tasks shown, the worst; scores.csv and comparisons.csv of the report have all.\n",
                      shown.n, v->n_tasks);
    str *notices;
    size_t n_notices = notices_list(v, &notices, &a);
    for (size_t i = 0; i < n_notices; i++)
        strbuf_printf(out, STR_FMT "\n", STR_ARG(text_visible(&a, notices[i])));
    arena_free(&a);
}
