/*
 * document_figures.c -- the figures of a report, drawn into files: each chart once for each task, or once for the run.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/outdir.h"
#include "reports/chart.h"
#include "reports/compares.h"
#include "reports/page.h"
#include "reports/tasks_shown.h"

static void remove_figure(str stem, struct arena *a)
{
    static const char *const ends[] = { ".pdf", ".svg", ".png", ".csv" };

    for (size_t i = 0; i < COUNT_OF(ends); i++)
        outdir_remove(arena_printf(a, STR_FMT "%s", STR_ARG(stem), ends[i]).s);
}

/* True if the chart has data.  Sets the caption; `part`: the part of the run that the chart shows. */
static bool has_figure(const struct run_view *v, const struct run_view *part, struct report_figure *f, struct arena *a)
{
    const struct report_chart *c = report_chart_at(f->chart);

    if (!c->has_data(part, a))
        return false;
    str caption = c->caption ? c->caption(part, a) : arena_printf(a, "%s.", c->summary);
    f->caption = v->n_tasks > 1 && !c->whole_run
                     ? arena_printf(a, "Task " STR_FMT STR_FMT ". " STR_FMT, STR_ARG(v->tasks[f->task].id),
                                    STR_ARG(view_task_note(&v->tasks[f->task], a)), STR_ARG(caption))
                     : caption;
    return true;
}

/* The path of a figure's files without extension (empty: it is not drawn), and its size. */
struct target {
    str stem;
    struct chart_size size;
};

/* Memory of one chart is freed before the next: some store a value for each item. */
static bool add_figure(const struct run_view *v, const struct run_view *part, struct target to, struct report_figure *f,
                       bool *has, struct arena *a, struct err *e)
{
    struct arena scratch = { 0 };
    bool ok = true;

    *has = has_figure(v, part, f, &scratch);
    if (*has && to.stem.n)
        ok = chart_write(report_chart_at(f->chart), part, to.size, to.stem, &scratch, e);
    else if (to.stem.n)
        remove_figure(to.stem, &scratch); /* left by an earlier report of other data */
    f->caption = arena_str(a, f->caption);
    arena_free(&scratch);
    return ok;
}

/* The view of each task that is shown in full. */
static const struct run_view *shown_views(const struct run_view *v, size_t max, struct tasks_shown *shown,
                                          struct arena *a)
{
    const struct run_view *rows = compares_split(v, a);
    *shown = tasks_shown_of(v, rows, max, a);
    struct run_view *views = ARENA_NEW(a, struct run_view, shown->n + 1);

    for (size_t i = 0; i < shown->n; i++)
        views[i] = view_of_task(&rows[shown->list[i]], shown->list[i], a);
    return views;
}

/* Calls has_figure for every chart and task that is shown; draws into `directory` unless it is empty. */
static bool walk_figures(const struct run_view *v, const struct report_options *o, str directory,
                         struct report_drawn *drawn, struct arena *a, struct err *e)
{
    struct page page = { .v = v, .a = a };
    struct tasks_shown shown;
    const struct run_view *views = shown_views(v, o ? o->text.max_tasks : 0, &shown, a);
    struct report_figure *list = ARENA_NEW(a, struct report_figure, report_chart_count() * (shown.n + 1));
    struct chart_size size = { .width = o ? o->chart_width : 0, .dpi = o ? o->chart_dpi : 0 };
    bool ok = true;

    *drawn = (struct report_drawn){ .figures = list };
    for (size_t i = 0; ok && i < report_chart_count(); i++)
        for (size_t k = 0; ok && k < (report_chart_at(i)->whole_run ? 1 : shown.n); k++) {
            const struct report_chart *c = report_chart_at(i);
            size_t t = c->whole_run ? 0 : shown.list[k];
            str name = c->whole_run ? str_from(c->name) : page_table_id(&page, c->name, t);
            str stem = directory.n ? path_join(a, directory, name) : S("");
            const struct run_view *part = c->whole_run ? v : &views[k];
            list[drawn->n] = (struct report_figure){ .name = name, .chart = i, .task = t };
            bool has;
            ok = add_figure(v, part, (struct target){ stem, size }, &list[drawn->n], &has, a, e);
            drawn->n += ok && has;
        }
    return ok;
}

void document_list_figures(const struct run_view *v, const struct report_options *o, struct report_drawn *drawn,
                           struct arena *a)
{
    struct err none;
    walk_figures(v, o, S(""), drawn, a, &none);
}

bool document_draw_figures(const struct run_view *v, const struct report_options *o, struct report_drawn *drawn,
                           struct arena *a, struct err *e)
{
    if (o->drawn && o->drawn->done) {
        *drawn = *o->drawn;
        return true;
    }
    str directory = path_join(a, o->directory, S("figures"));
    struct arena *mem = o->drawn && o->drawn->mem ? o->drawn->mem : a;
    bool ok = outdir_make_below(directory.s, e) && walk_figures(v, o, directory, drawn, mem, e);
    drawn->done = ok;
    drawn->mem = mem;
    if (o->drawn)
        *o->drawn = *drawn;
    return ok;
}
