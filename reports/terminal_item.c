/*
 * terminal_item.c -- one item with the answers of the models, for a terminal and as
 * JSON (`assay show`).  Control characters in texts are made visible.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/base/text.h"
#include "reports/view.h"

enum { INDENT = 2, MIN_WIDTH = 40, DEFAULT_WIDTH = 100 };

struct item_screen {
    const struct run_view *v;
    const struct report_item_options *o;
    size_t task, item, width;
    struct strbuf *out;
    struct arena *a;
};

static const char *colour(const struct item_screen *s, const char *code)
{
    return s->o->colour ? code : "";
}

static size_t task_of(const struct run_view *v, size_t item)
{
    size_t t = 0;
    while (t < v->n_tasks && !str_equal(v->tasks[t].id, v->items[item].task))
        t++;
    return t;
}

/* Wraps paragraphs at the width; a word longer than a line gets its own line. */
static void add_wrapped(const struct item_screen *s, str text)
{
    str line, word;

    text = str_trim(text);
    while (str_split_next(&text, '\n', &line)) {
        size_t used = 0;
        line = text_visible(s->a, line);
        while (str_split_next(&line, ' ', &word)) {
            size_t n = text_width(word);
            if (used && used + 1 + n > s->width - INDENT) {
                strbuf_add_char(s->out, '\n');
                used = 0;
            }
            strbuf_printf(s->out, "%*s" STR_FMT, used ? 1 : INDENT, "", STR_ARG(word));
            used += (used > 0) + n;
        }
        strbuf_add_char(s->out, '\n');
    }
}

static void add_part(const struct item_screen *s, const char *head, str text)
{
    strbuf_printf(s->out, "%s%s%s\n", colour(s, "\033[1m"), head, colour(s, "\033[0m"));
    add_wrapped(s, text.n ? text : S("(none)"));
}

static bool is_shown(const struct item_screen *s, size_t model)
{
    const struct run_view *v = s->v;
    return !s->o->model.n || str_equal(v->models[model].id, s->o->model) || str_equal(v->models[model].id, v->base);
}

/* "ROUGE-L 0.286 (+0.243)": green better than the base, red worse. */
static void add_scores(const struct item_screen *s, size_t model)
{
    const struct run_view *v = s->v;
    const struct run_score *columns;
    size_t n = view_headline_components(v, v->tasks[s->task].id, &columns, s->a);
    size_t row = s->item - view_first_item(v, s->task);

    for (size_t c = 0; c < n; c++) {
        const struct run_score *x = view_find_score(v, &columns[c], v->models[model].id);
        const struct run_score *b = view_find_score(v, &columns[c], v->base);
        double d = x && b && x != b && x->items && b->items ? x->items[row] - b->items[row] : NAN;
        bool good = columns[c].higher_is_better ? d > 0 : d < 0;
        strbuf_printf(s->out, "%s" STR_FMT " " STR_FMT, c ? "  " : "   ", STR_ARG(view_column_label(columns, n, c)),
                      STR_ARG(format_number(x && x->items ? x->items[row] : NAN, columns[c].decimals, s->a)));
        if (isfinite(d) && d != 0)
            strbuf_printf(s->out, " %s(" STR_FMT ")%s", colour(s, good ? "\033[32m" : "\033[31m"),
                          STR_ARG(format_difference(d, columns[c].decimals, s->a)), colour(s, "\033[0m"));
    }
}

static str category_label(const struct run_view *v, str name)
{
    for (size_t i = 0; i < v->n_categories; i++)
        if (str_equal(v->categories[i].name, name) && v->categories[i].label.n)
            return v->categories[i].label;
    return name;
}

static void add_labels(const struct item_screen *s, size_t model)
{
    const struct run_view *v = s->v;

    for (size_t k = 0; k < v->n_labels; k++) {
        const struct run_label *l = &v->labels[k];
        if (str_equal(l->item, v->items[s->item].id) && str_equal(l->model, v->models[model].id) &&
            str_equal(l->task, v->items[s->item].task))
            add_wrapped(s, arena_printf(s->a, "- " STR_FMT ": " STR_FMT, STR_ARG(category_label(v, l->category)),
                                        STR_ARG(l->evidence)));
    }
}

/* True if it concerns this model's answer to this item. */
static bool is_about(const struct item_screen *s, const struct run_question *x, size_t model)
{
    str item = s->v->items[s->item].id, id = s->v->models[model].id;
    size_t n = item.n + 1 + id.n + 1;

    return str_equal(x->task, s->v->items[s->item].task) && x->item.n > n && str_starts(x->item, item) &&
           x->item.s[item.n] == '|' && str_equal(str_slice(x->item, item.n + 1, n - 1), id) &&
           x->item.s[n - 1] == '|' && str_search(str_slice(x->item, n, x->item.n), S("|")) == SIZE_MAX;
}

static str reply_text(const struct run_question *x)
{
    return x->gen.error.n ? x->gen.error : str_trim(x->gen.raw);
}

static void add_verdicts(const struct item_screen *s, size_t model)
{
    for (size_t k = 0; k < s->v->n_questions; k++) {
        const struct run_question *x = &s->v->questions[k];
        if (is_about(s, x, model))
            add_wrapped(s, arena_printf(s->a, "- " STR_FMT " by " STR_FMT ": " STR_FMT, STR_ARG(x->name),
                                        STR_ARG(x->model), STR_ARG(reply_text(x))));
    }
}

static void add_answer(const struct item_screen *s, size_t model)
{
    const struct run_view *v = s->v;
    const struct run_answer *w = view_find_answer(v, v->models[model].id, s->item);

    strbuf_printf(s->out, "%s" STR_FMT "%s", colour(s, "\033[1m"),
                  STR_ARG(text_visible(s->a, view_model_label(v, v->models[model].id))), colour(s, "\033[0m"));
    add_scores(s, model);
    if (w && w->gen.finish == FINISH_LENGTH)
        strbuf_add(s->out, S("  cut at the token limit"));
    strbuf_add_char(s->out, '\n');
    if (!w)
        add_wrapped(s, S("(no answer)"));
    else if (w->gen.error.n)
        add_wrapped(s, arena_printf(s->a, "error: " STR_FMT, STR_ARG(w->gen.error)));
    else
        add_wrapped(s, str_trim(w->gen.text).n ? w->gen.text : S("(empty)"));
    add_labels(s, model);
    add_verdicts(s, model);
}

/* As it was sent, line by line; models with one prompt share it. */
static void add_prompts(const struct item_screen *s)
{
    const struct run_view *v = s->v;
    str last = S(""), line;

    for (size_t m = 0; m < v->n_models; m++) {
        const struct run_answer *w = view_find_answer(v, v->models[m].id, s->item);
        if (!is_shown(s, m) || !w || !w->prompt.n || str_equal(w->prompt, v->items[s->item].input) ||
            str_equal(w->prompt, last))
            continue;
        strbuf_printf(s->out, "%sPrompt, as it was sent to " STR_FMT "%s\n", colour(s, "\033[1m"),
                      STR_ARG(text_visible(s->a, view_model_label(v, v->models[m].id))), colour(s, "\033[0m"));
        for (str rest = last = w->prompt; str_split_next(&rest, '\n', &line);)
            strbuf_printf(s->out, "%*s" STR_FMT "\n", line.n ? INDENT : 0, "", STR_ARG(text_visible(s->a, line)));
    }
}

void report_item(const struct run_view *v, size_t item, const struct report_item_options *o, struct strbuf *out)
{
    struct arena a = { 0 };
    const struct run_item *i = &v->items[item];
    size_t width = o->width <= 0 ? DEFAULT_WIDTH : o->width < MIN_WIDTH ? MIN_WIDTH : (size_t)o->width;
    struct item_screen s = { v, o, task_of(v, item), item, width, out, &a };

    strbuf_printf(out, "%s" STR_FMT "/" STR_FMT "%s%s" STR_FMT "\n", colour(&s, "\033[1;36m"),
                  STR_ARG(text_visible(&a, i->task)), STR_ARG(text_visible(&a, i->id)), colour(&s, "\033[0m"),
                  i->group.n ? "  " : "", STR_ARG(text_visible(&a, i->group)));
    add_part(&s, "Question", i->input);
    if (o->prompts)
        add_prompts(&s);
    add_part(&s, "Reference", i->reference);
    for (size_t m = 0; m < v->n_models; m++)
        if (is_shown(&s, m))
            add_answer(&s, m);
    arena_free(&a);
}

/* --- JSON -------------------------------------------------------------------- */

static struct json *scores_json(const struct item_screen *s, size_t model)
{
    const struct run_view *v = s->v;
    size_t row = s->item - view_first_item(v, s->task);
    struct json *o = json_new_object();

    for (size_t k = 0; k < v->n_scores; k++) {
        const struct run_score *x = &v->scores[k];
        const char *key = arena_cstr(s->a, x->component);
        if (str_equal(x->task, v->tasks[s->task].id) && str_equal(x->model, v->models[model].id) && x->items &&
            !json_get(o, key))
            json_set(o, key, json_new_number(x->items[row]));
    }
    return o;
}

static struct json *labels_json(const struct item_screen *s, size_t model)
{
    const struct run_view *v = s->v;
    struct json *list = json_new_array();

    for (size_t k = 0; k < v->n_labels; k++) {
        const struct run_label *l = &v->labels[k];
        if (!str_equal(l->item, v->items[s->item].id) || !str_equal(l->model, v->models[model].id) ||
            !str_equal(l->task, v->items[s->item].task))
            continue;
        struct json *o = json_new_object();
        json_set(o, "category", json_new_string(l->category));
        json_set(o, "evidence", json_new_string(l->evidence));
        json_push(list, o);
    }
    return list;
}

static struct json *verdicts_json(const struct item_screen *s, size_t model)
{
    struct json *list = json_new_array();

    for (size_t k = 0; k < s->v->n_questions; k++) {
        const struct run_question *x = &s->v->questions[k];
        if (!is_about(s, x, model))
            continue;
        struct json *o = json_new_object();
        json_set(o, "judge", json_new_string(x->name));
        json_set(o, "model", json_new_string(x->model));
        json_set(o, "id", json_new_string(x->item));
        json_set(o, "reply", json_new_string(reply_text(x)));
        json_push(list, o);
    }
    return list;
}

static struct json *answer_json(const struct item_screen *s, size_t model)
{
    const struct run_answer *w = view_find_answer(s->v, s->v->models[model].id, s->item);
    struct json *o = json_new_object();

    json_set(o, "model", json_new_string(s->v->models[model].id));
    json_set(o, "text", w && !w->gen.error.n ? json_new_string(w->gen.text) : json_new_null());
    json_set(o, "error", json_new_string(w ? w->gen.error : S("")));
    json_set(o, "truncated", json_new_bool(w && w->gen.finish == FINISH_LENGTH));
    json_set(o, "tokens", json_new_int(w ? w->gen.n_tokens : 0));
    if (w && w->gen.n_cached_tokens)
        json_set(o, "cached_tokens", json_new_int(w->gen.n_cached_tokens));
    if (w && w->gen.n_reasoning_tokens)
        json_set(o, "reasoning_tokens", json_new_int(w->gen.n_reasoning_tokens));
    if (w && w->gen.reasoning.n)
        json_set(o, "reasoning", json_new_string(w->gen.reasoning));
    json_set(o, "prompt", json_new_string(w ? w->prompt : S("")));
    json_set(o, "scores", scores_json(s, model));
    json_set(o, "labels", labels_json(s, model));
    if (s->v->n_questions)
        json_set(o, "verdicts", verdicts_json(s, model));
    return o;
}

struct json *report_item_json(const struct run_view *v, size_t item, const struct report_item_options *o)
{
    struct arena a = { 0 };
    const struct run_item *i = &v->items[item];
    struct item_screen s = { v, o, task_of(v, item), item, 0, NULL, &a };
    struct json *object = json_new_object(), *answers = json_new_array();

    json_set(object, "task", json_new_string(i->task));
    json_set(object, "item", json_new_string(i->id));
    json_set(object, "group", json_new_string(i->group));
    json_set(object, "input", json_new_string(i->input));
    json_set(object, "reference", json_new_string(i->reference));
    for (size_t m = 0; m < v->n_models; m++)
        if (is_shown(&s, m))
            json_push(answers, answer_json(&s, m));
    json_set(object, "answers", answers);
    arena_free(&a);
    return object;
}

const struct run_score *report_main_score(const struct run_view *v, str task, str model, struct arena *a)
{
    const struct run_score *main = view_main_component(v, task, a);
    return main ? view_find_score(v, main, model) : NULL;
}
