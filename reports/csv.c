/*
 * csv.c -- every number of the run as tables for other programs (RFC 4180).
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/file_output.h"
#include "eval/base/map.h"
#include "eval/base/text.h"
#include "reports/view.h"

/* Spreadsheets execute cells that begin with these characters; a number is safe. */
static bool is_formula(str text)
{
    uint32_t c = 0;

    if (text.n && strchr("\t\r\n", text.s[0]))
        return true;
    for (size_t at = 0; at < text.n;) { /* after spaces and zero-width characters */
        c = utf8_next(text, &at);
        if (!unicode_is_space(c) && unicode_width(c) > 0)
            break;
    }
    bool starts = c == '=' || c == '+' || c == '-' || c == '@' || c == 0xFF1D || c == 0xFF0B || c == 0xFF0D ||
                  c == 0xFF20;
    return starts && !str_to_double(text, &(double){ 0 });
}

/* Invalid UTF-8 and NUL, which ends the field in many readers, become U+FFFD. */
static void field(struct strbuf *b, str text, char end)
{
    strbuf_add_char(b, '"');
    if (is_formula(text))
        strbuf_add_char(b, '\'');
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        uint32_t c = utf8_next(text, &at);
        if (c == '"')
            strbuf_add(b, S("\"\""));
        else if (c == 0 || c == 0xFFFD)
            strbuf_add(b, S("\xEF\xBF\xBD"));
        else
            strbuf_add(b, str_slice(text, from, at));
    }
    strbuf_add_char(b, '"');
    strbuf_add_char(b, end);
}

static void number(struct strbuf *b, double x, char end)
{
    if (isfinite(x))
        strbuf_printf(b, "%.17g", x);
    strbuf_add_char(b, end);
}

static void scores(const struct run_view *v, struct file_output *f)
{
    struct strbuf *b = &f->text;

    strbuf_add(b, S("task,model,metric,component,score,ci_low,ci_high,n,missing,signature,common_score,n_common,"
                    "ci_method\n"));
    for (size_t i = 0; i < v->n_scores; i++) {
        const struct run_score *s = &v->scores[i];
        field(b, s->task, ',');
        field(b, s->model, ',');
        field(b, s->metric, ',');
        field(b, s->component, ',');
        number(b, s->score, ',');
        number(b, s->ci_low, ',');
        number(b, s->ci_high, ',');
        strbuf_printf(b, "%zu,%zu,", s->n, s->missing);
        field(b, s->signature, ',');
        number(b, s->n_common ? s->common_score : NAN, ',');
        strbuf_printf(b, "%zu,", s->n_common);
        field(b, s->ci_method, '\n');
        file_output_next(f);
    }
}

static void comparisons(const struct run_view *v, struct file_output *f)
{
    struct strbuf *b = &f->text;

    strbuf_add(b, S("task,base,model,component,test,base_score,score,difference,ci_low,ci_high,statistic,df,p_value,"
                    "p_adjusted,effect_size,win,tie,loss,n,significant,relative,relative_low,relative_high,surface,p_"
                    "floor,n_tests,correction,alpha,compare\n"));
    for (size_t i = 0; i < v->n_comparisons; i++) {
        const struct run_comparison *c = &v->comparisons[i];
        const str texts[] = { c->task, c->base, c->model, c->component, c->test };
        const double numbers[] = { c->base_score, c->score, c->difference, c->ci_low,     c->ci_high,
                                   c->statistic,  c->df,    c->p_value,    c->p_adjusted, c->effect_size };
        for (size_t k = 0; k < COUNT_OF(texts); k++)
            field(b, texts[k], ',');
        for (size_t k = 0; k < COUNT_OF(numbers); k++)
            number(b, numbers[k], ',');
        strbuf_printf(b, "%zu,%zu,%zu,%zu,%d,", c->win, c->tie, c->loss, c->n, c->significant);
        number(b, c->relative, ',');
        number(b, c->relative_low, ',');
        number(b, c->relative_high, ',');
        number(b, c->surface, ',');
        number(b, c->p_floor, ',');
        strbuf_printf(b, "%zu,", c->n_tests);
        field(b, c->correction, ',');
        number(b, c->alpha, ',');
        strbuf_printf(b, "%zu\n", c->compare + 1);
        file_output_next(f);
    }
}

static void ranks(const struct run_view *v, struct file_output *f)
{
    struct strbuf *b = &f->text;

    strbuf_add(b,
               S("task,metric,component,model,mean_rank,friedman,df,p_value,critical_difference,nemenyi_p_base,n\n"));
    for (size_t i = 0; i < v->n_ranks; i++) {
        const struct run_rank *r = &v->ranks[i];
        const str texts[] = { r->task, r->metric, r->component, r->model };
        const double numbers[] = { r->mean_rank, r->statistic, r->df, r->p_value, r->critical, r->p_base };
        for (size_t k = 0; k < COUNT_OF(texts); k++)
            field(b, texts[k], ',');
        for (size_t k = 0; k < COUNT_OF(numbers); k++)
            number(b, numbers[k], ',');
        strbuf_printf(b, "%zu\n", r->n);
        file_output_next(f);
    }
}

static void items(const struct run_view *v, struct file_output *f)
{
    struct strbuf *b = &f->text;
    struct map tasks = { 0 };

    run_index_tasks(v, &tasks);
    strbuf_add(b, S("task,model,item,component,score\n"));
    for (size_t i = 0; i < v->n_scores; i++) {
        const int64_t *t = map_find(&tasks, v->scores[i].task);
        size_t first = t ? view_first_item(v, (size_t)*t) : 0;
        for (size_t k = 0; t && k < v->tasks[*t].n_items; k++) {
            field(b, v->scores[i].task, ',');
            field(b, v->scores[i].model, ',');
            field(b, v->items[first + k].id, ',');
            field(b, v->scores[i].component, ',');
            number(b, v->scores[i].items[k], '\n');
            file_output_next(f);
        }
    }
    map_release(&tasks);
}

static void labels(const struct run_view *v, struct file_output *f)
{
    struct strbuf *b = &f->text;

    strbuf_add(b, S("task,model,item,judge,category,rule,severity,evidence\n"));
    for (size_t i = 0; i < v->n_labels; i++) {
        const struct run_label *l = &v->labels[i];
        const str texts[] = { l->task, l->model, l->item, l->judge, l->category, l->rule };
        for (size_t k = 0; k < COUNT_OF(texts); k++)
            field(b, texts[k], ',');
        number(b, l->severity, ',');
        field(b, l->evidence, '\n');
        file_output_next(f);
    }
}

static void answers(const struct run_view *v, struct file_output *f)
{
    struct strbuf *b = &f->text;

    strbuf_add(b, S("task,model,item,group,question,reference,answer,error,tokens,seconds\n"));
    for (size_t i = 0; i < v->n_answers; i++) {
        const struct run_answer *w = &v->answers[i];
        const struct run_item *item = &v->items[w->item];
        const str texts[] = { v->tasks[w->task].id, v->models[w->model].id, item->id,    item->group,
                              item->input,          item->reference,        w->gen.text, w->gen.error };
        for (size_t k = 0; k < COUNT_OF(texts); k++)
            field(b, texts[k], ',');
        strbuf_printf(b, "%d,", w->gen.n_tokens);
        number(b, w->gen.seconds, '\n');
        file_output_next(f);
    }
}

static bool write_csv(const struct run_view *v, const struct report_options *o, str *path, struct arena *a,
                      struct err *e)
{
    static const struct {
        const char *name;
        void (*fill)(const struct run_view *v, struct file_output *f);
    } files[] = {
        { "scores.csv", scores }, { "comparisons.csv", comparisons }, { "ranks.csv", ranks },
        { "items.csv", items },   { "labels.csv", labels },           { "answers.csv", answers },
    };
    for (size_t i = 0; i < COUNT_OF(files); i++) {
        struct file_output f;
        str to = path_join(a, o->directory, str_from(files[i].name));
        file_output_open(&f, to.s);
        if (o->csv_bom)
            strbuf_add(&f.text, S("\xEF\xBB\xBF"));
        files[i].fill(v, &f);
        if (!file_output_close(&f, true, e))
            return false;
        if (i == 0)
            *path = to;
    }
    return true;
}

const struct report_format report_csv = {
    .name = "csv",
    .summary = "scores, comparisons, ranks, item scores, labels, answers",
    .write = write_csv,
};
