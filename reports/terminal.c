/*
 * terminal.c -- the results table for a terminal: models by metrics.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/text.h"
#include "reports/model.h"

static void cell(struct strbuf *out, str text, size_t width, bool left, bool bold)
{
    size_t have = utf8_length(text), pad = have < width ? width - have : 0;

    for (size_t i = 0; !left && i < pad; i++)
        strbuf_add_char(out, ' ');
    strbuf_printf(out, bold ? "\033[1m" STR_FMT "\033[0m" : STR_FMT, STR_ARG(text));
    for (size_t i = 0; left && i < pad; i++)
        strbuf_add_char(out, ' ');
}

static size_t column_width(str label)
{
    size_t n = utf8_length(label) + 1;
    return n < 10 ? 10 : n;
}

static void task_table(const struct run_view *v, const struct run_task *t, bool colour, struct strbuf *out,
                       struct arena *a)
{
    const struct run_score *columns;
    size_t n = headline_components(v, t->id, &columns, a), widest = 5;

    for (size_t m = 0; m < v->n_models; m++) {
        size_t w = utf8_length(v->models[m].label);
        widest = w > widest ? w : widest;
    }
    strbuf_printf(out, "\n" STR_FMT "  (%zu items)\n\n", STR_ARG(t->id), t->n_items);
    cell(out, S("model"), widest, true, false);
    for (size_t c = 0; c < n; c++) {
        strbuf_add(out, S("  "));
        cell(out, columns[c].label, column_width(columns[c].label), false, false);
    }
    strbuf_add(out, S("        n\n"));
    for (size_t m = 0; m < v->n_models; m++) {
        size_t scored = 0;
        cell(out, v->models[m].label, widest, true, false);
        for (size_t c = 0; c < n; c++) {
            const struct run_score *s = find_score(v, &columns[c], v->models[m].id);
            const struct run_comparison *k = find_comparison(v, &columns[c], v->models[m].id);
            bool best = s && is_best(v, s);
            str text = s ? number_text(s->score, s->decimals, a) : S("\xE2\x80\x93");
            scored = s && s->n > scored ? s->n : scored;
            strbuf_add(out, S("  "));
            cell(out, arena_printf(a, STR_FMT "%s%s", STR_ARG(text), best && !colour ? "!" : "",
                                   k && k->significant ? "*" : " "), column_width(columns[c].label), false,
                 best && colour);
        }
        strbuf_printf(out, scored < t->n_items ? "  %zu of %zu\n" : "  %5zu\n", scored, t->n_items);
    }
}

void report_terminal(const struct run_view *v, bool colour, int width, struct strbuf *out)
{
    struct arena a = { 0 };

    (void)width;
    for (size_t t = 0; t < v->n_tasks; t++)
        task_table(v, &v->tasks[t], colour, out, &a);
    strbuf_printf(out, "\n%s best of its column", colour ? "bold" : "!");
    if (v->n_comparisons)
        strbuf_printf(out, "; * differs from " STR_FMT " (" STR_FMT ", " STR_FMT "-corrected p < %g)",
                      STR_ARG(model_label(v, v->base)), STR_ARG(v->comparisons[0].test),
                      STR_ARG(v->comparisons[0].correction), v->alpha);
    strbuf_add(out, S("\n"));
    arena_free(&a);
}
