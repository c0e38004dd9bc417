/*
 * page_cases.c -- answers of base and fine-tune to single items, chosen by a
 * stated rule instead of by hand: for each fine-tune the item with the largest
 * gain in the task's main metric, the median one and the one with the largest
 * loss.  Ties go to the earlier item.
 */
#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/base/text.h"
#include "reports/page.h"

enum { MAX_MODELS = 4, MAX_TEXT = 1400, MAX_NOTE = 160, MAX_SIDE_LINES = 36, SIDE_POINTS = 190 };

/* At most `max` bytes, cut at a character boundary, with a note of how much is missing. */
static str shortened(struct page *p, str text, size_t max)
{
    text = str_trim(text);
    if (text.n <= max)
        return text;
    str head = str_slice(text, 0, max);
    head.n -= utf8_incomplete_tail(head);
    return TEXT(STR_FMT "\xE2\x80\xA6 [" STR_FMT " more bytes]", STR_ARG(head),
                STR_ARG(format_count(text.n - head.n, p->a)));
}

static str category_label(const struct run_view *v, str name)
{
    for (size_t i = 0; i < v->n_categories; i++)
        if (str_equal(v->categories[i].name, name) && v->categories[i].label.n)
            return v->categories[i].label;
    return name;
}

/* What was scored, where a rule took it out of the answer; a part of JSON is found in the answer without help. */
static str scored_part(struct page *p, const struct generation *g)
{
    bool whole = str_equal(str_trim(g->raw), str_trim(g->text)) || !g->raw.n || !g->text.n;

    return whole || g->text.s[0] == '{' || g->text.s[0] == '['
               ? S("")
               : TEXT("scored: " STR_FMT, STR_ARG(shortened(p, g->text, MAX_NOTE)));
}

static struct json *notes(struct page *p, size_t task, str model, str item, str scored)
{
    const struct run_view *v = p->v;
    struct json *list = json_new_array();

    if (scored.n)
        json_push(list, json_new_string(format_one_line(scored, p->a)));

    for (size_t k = 0; k < v->n_labels; k++) {
        const struct run_label *l = &v->labels[k];
        if (str_equal(l->item, item) && str_equal(l->model, model) && str_equal(l->task, v->tasks[task].id))
            json_push(list, json_new_string(
                                format_one_line(TEXT(STR_FMT ": " STR_FMT, STR_ARG(category_label(v, l->category)),
                                                     STR_ARG(shortened(p, l->evidence, MAX_NOTE))),
                                                p->a)));
    }
    return list;
}

static struct json *side(struct page *p, size_t task, size_t i, const struct run_score *s)
{
    const struct run_view *v = p->v;
    size_t item = view_first_item(v, task) + i;
    const struct run_answer *answer = view_find_answer(v, s->model, item);
    struct json *out = json_new_object();
    bool failed = !answer || answer->gen.error.n > 0;
    str whole = !answer ? S("") : answer->gen.raw.n ? answer->gen.raw : answer->gen.text;
    str text = !answer ? S("(no answer)") : failed ? answer->gen.error : whole;

    json_set(out, "label", json_new_string(format_one_line(view_model_label(v, s->model), p->a)));
    json_set(out, "score",
             json_new_string(
                 TEXT(STR_FMT " " STR_FMT, STR_ARG(s->label), STR_ARG(format_number(s->items[i], s->decimals, p->a)))));
    json_set(out, "failed", json_new_bool(failed));
    json_set(out, "answer", json_new_string(str_trim(text).n ? shortened(p, text, MAX_TEXT) : S("(empty)")));
    json_set(out, "notes", notes(p, task, s->model, v->items[item].id, failed ? S("") : scored_part(p, &answer->gen)));
    return out;
}

/* Printed lines of the longer answer: answers side by side cannot break across pages. */
static double side_lines(const struct json *sides)
{
    double longest = 0;

    for (size_t i = 0; i < json_length(sides); i++) {
        const struct json *one = json_at(sides, i), *list = json_get(one, "notes");
        double lines = 3;
        str text = json_as_string(json_get(one, "answer")), line;
        while (str_split_next(&text, '\n', &line))
            lines += ceil(fmax(1, table_text_points(line) * 1.15 / SIDE_POINTS));
        for (size_t k = 0; k < json_length(list); k++)
            lines += ceil(table_text_points(json_as_string(json_at(list, k))) / SIDE_POINTS);
        longest = fmax(longest, lines);
    }
    return longest;
}

static void add_case(struct page *p, size_t task, size_t i, const char *what, const struct run_score *base,
                     const struct run_score *tuned)
{
    const struct run_view *v = p->v;
    const struct run_item *item = &v->items[view_first_item(v, task) + i];
    struct json *block = page_block(p, "case"), *sides = json_new_array();

    json_set(block, "title",
             json_new_string(format_one_line(
                 TEXT(STR_FMT ", %s: " STR_FMT " (item " STR_FMT "%s" STR_FMT ")",
                      STR_ARG(view_model_name(v, tuned->model, p->a)), what,
                      STR_ARG(format_difference(tuned->items[i] - base->items[i], tuned->decimals, p->a)),
                      STR_ARG(item->id), item->group.n ? ", " : "", STR_ARG(format_name(item->group, p->a))),
                 p->a)));
    json_set(block, "question", json_new_string(shortened(p, item->input, MAX_TEXT)));
    json_set(block, "reference", json_new_string(shortened(p, item->reference, MAX_TEXT)));
    json_push(sides, side(p, task, i, base));
    json_push(sides, side(p, task, i, tuned));
    json_set(block, "sides", sides);
    json_set(block, "stacked", json_new_bool(side_lines(sides) > MAX_SIDE_LINES));
}

struct ranked {
    double gain; /* in the better direction */
    size_t item;
};

static int by_gain(const void *x, const void *y)
{
    const struct ranked *a = x, *b = y;
    if (a->gain != b->gain)
        return a->gain > b->gain ? -1 : 1;
    return a->item < b->item ? -1 : a->item > b->item;
}

/* The item with the largest gain, the median one and the one with the largest loss.  Each is chosen from all items,
 * even if it is already shown for another model. */
static void cases_of(struct page *p, size_t task, const struct run_score *base, const struct run_score *tuned)
{
    size_t n_items = p->v->tasks[task].n_items, n = 0;
    struct ranked *order = ARENA_NEW(p->a, struct ranked, n_items + 1);

    for (size_t i = 0; i < n_items; i++) {
        double d = tuned->items[i] - base->items[i];
        if (isfinite(d))
            order[n++] = (struct ranked){ tuned->higher_is_better ? d : -d, i };
    }
    if (n == 0)
        return;
    qsort(order, n, sizeof *order, by_gain);
    size_t worst = n - 1;
    while (worst > 0 && order[worst - 1].gain == order[n - 1].gain) /* the earlier of equal losses */
        worst--;
    if (order[0].gain > 0)
        add_case(p, task, order[0].item, "largest gain", base, tuned);
    if (n > 2 && n / 2 != worst)
        add_case(p, task, order[n / 2].item, "median difference", base, tuned);
    if (order[worst].gain < 0)
        add_case(p, task, order[worst].item, "largest loss", base, tuned);
}

void page_cases(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    const struct run_score *main = view_main_component(v, v->tasks[task].id, p->a);
    const struct run_score *base = main ? view_find_score(v, main, v->base) : NULL;
    size_t shown = 0, compared = 0;

    for (size_t m = 0; base && m < v->n_models; m++) {
        const struct run_comparison *c = view_find_comparison(v, main, v->models[m].id);
        compared += c && c->n > 0;
    }
    if (compared == 0)
        return;
    page_paragraph(
        p, TEXT(STR_FMT "Items are chosen by the difference in item " STR_FMT " between a model and " STR_FMT
                        ": for each model%s the largest gain, the median difference and the largest loss of all items; "
                        "of ties the earlier item is shown.%s",
                STR_ARG(v->n_tasks > 1 ? TEXT("Task " STR_FMT ". ", STR_ARG(v->tasks[task].id)) : S("")),
                STR_ARG(main->label), STR_ARG(view_model_name(v, v->base, p->a)),
                compared > MAX_MODELS ? " (the first four)" : "",
                view_task_is_judged(v, v->tasks[task].id) ? " Below each answer: what the judge found." : ""));
    for (size_t m = 0; m < v->n_models && shown < MAX_MODELS; m++)
        if (view_find_comparison(v, main, v->models[m].id)) {
            const struct run_score *tuned = view_find_score(v, main, v->models[m].id);
            if (tuned)
                cases_of(p, task, base, tuned);
            shown++;
        }
}
