/*
 * page_data.c -- the test data in numbers: items, groups, words of questions and references.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/task_kind.h"
#include "eval/base/text.h"
#include "reports/page.h"

struct word_counts {
    size_t n, min, max, sum; /* n: texts */
};

struct data_counts {
    struct word_counts question, reference; /* of the references that are not empty */
    double terms;                           /* technical terms a question; NaN if they were not counted */
};

static void count(struct word_counts *c, str text)
{
    size_t n = text_count_words(text);

    c->min = c->n == 0 || n < c->min ? n : c->min;
    c->max = n > c->max ? n : c->max;
    c->sum += n;
    c->n++;
}

static double mean_of(const struct word_counts *c)
{
    return c->n ? (double)c->sum / (double)c->n : NAN;
}

static struct data_counts counts_of(const struct run_view *v, const struct run_task *t)
{
    struct data_counts c = { .terms = NAN };
    struct json *settings = json_parse(t->settings, NULL);
    const struct json *terms = json_get(settings, "input_terms");

    for (size_t i = t->first_item; i < t->first_item + t->n_items && i < v->n_items; i++) {
        count(&c.question, v->items[i].input);
        if (str_trim(v->items[i].reference).n)
            count(&c.reference, v->items[i].reference);
    }
    if (terms && t->n_items)
        c.terms = json_number(terms) / (double)t->n_items;
    json_free(settings);
    return c;
}

static str counts_text(struct page *p, const struct word_counts *c)
{
    return c->n ? TEXT("%.1f (%zu\xE2\x80\x93%zu)", mean_of(c), c->min, c->max) : NO_NUMBER;
}

void page_data_table(struct page *p)
{
    const struct run_view *v = p->v;
    struct table t = table_start(p, S("data"));

    table_add_column(&t, S("Task"), COLUMN_TEXT);
    table_add_column(&t, S("Data"), COLUMN_TEXT);
    table_add_column(&t, S("Items"), COLUMN_NUMBER);
    table_add_column(&t, S("Groups"), COLUMN_NUMBER);
    table_add_column(&t, S("Words per question"), COLUMN_NUMBER);
    table_add_column(&t, S("Terms per question"), COLUMN_NUMBER);
    table_add_column(&t, S("Words per reference"), COLUMN_NUMBER);
    table_add_column(&t, S("No reference"), COLUMN_NUMBER);
    for (size_t shown = 0; shown < p->shown.n; shown++) {
        const struct item_group *groups;
        size_t k = p->shown.list[shown], n = v->tasks[k].n_items;
        struct data_counts c = counts_of(v, &v->tasks[k]);
        table_row(&t, false);
        table_cell(&t, v->tasks[k].id);
        table_cell(&t, path_base(v->tasks[k].data));
        table_cell(&t, format_count(n, p->a));
        size_t n_groups = view_item_groups(v, k, &groups, p->a);
        table_cell(&t, n_groups ? format_count(n_groups, p->a) : NO_NUMBER);
        table_cell(&t, counts_text(p, &c.question));
        table_cell(&t, isfinite(c.terms) ? TEXT("%.1f", c.terms) : NO_NUMBER);
        table_cell(&t, view_task_kind(&v->tasks[k])->json ? NO_NUMBER : counts_text(p, &c.reference));
        table_cell(&t, format_count(n - c.reference.n, p->a));
    }
    table_end(
        &t, S("Test data: mean number of words, with the smallest and the largest in brackets; terms: technical terms "
              "in a question, on average."));
}

static struct json *raw_counts(const struct word_counts *c)
{
    struct json *o = json_new_object();

    json_set(o, "mean", json_new_number(mean_of(c)));
    json_set(o, "min", json_new_int((int64_t)c->min));
    json_set(o, "max", json_new_int((int64_t)c->max));
    json_set(o, "n", json_new_int((int64_t)c->n));
    return o;
}

struct json *page_raw_words(const struct run_view *v, const struct run_task *t)
{
    struct data_counts c = counts_of(v, t);
    struct json *o = json_new_object();

    json_set(o, "question", raw_counts(&c.question));
    json_set(o, "reference", raw_counts(&c.reference));
    json_set(o, "terms", json_new_number(c.terms));
    return o;
}
