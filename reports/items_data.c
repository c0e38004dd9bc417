/*
 * items_data.c -- see items_data.h.
 */
#include "reports/items_data.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "reports/answer_rows.h"

enum { CHUNK_BYTES = 2 << 20 };

/* One task, with the index of each group and category. */
struct data_rows {
    const struct run_view *v;
    struct answer_rows rows;
    struct map group_index, categories;
};

static void add_text(struct strbuf *b, str text)
{
    struct strbuf quoted = { 0 };

    json_write_string(text, &quoted);
    str rest = strbuf_str(&quoted);
    for (size_t at; (at = str_search(rest, S("<"))) != SIZE_MAX; rest = str_slice(rest, at + 1, rest.n)) {
        strbuf_add(b, str_slice(rest, 0, at));
        strbuf_add(b, S("\\u003c"));
    }
    strbuf_add(b, rest);
    strbuf_release(&quoted);
}

static void add_number(struct strbuf *b, double x, const char *format)
{
    if (isfinite(x))
        strbuf_printf(b, format, x);
    else
        strbuf_add(b, S("null"));
}

static void comma(struct strbuf *b, size_t i)
{
    if (i > 0)
        strbuf_add_char(b, ',');
}

/* --- head -------------------------------------------------------------------- */

static str label_or(str label, str name)
{
    return label.n ? label : name;
}

static void add_task_head(struct strbuf *b, const struct run_view *v, size_t task, struct arena *a)
{
    const struct run_score *columns, *main = view_main_component(v, v->tasks[task].id, a);
    const struct item_group *groups;
    size_t n = view_headline_components(v, v->tasks[task].id, &columns, a), main_index = 0;
    size_t n_groups = view_item_groups(v, task, &groups, a);

    for (size_t c = 0; main && c < n; c++)
        if (str_equal(columns[c].component, main->component) && str_equal(columns[c].metric, main->metric))
            main_index = c;
    strbuf_add(b, S("{\"id\":"));
    add_text(b, v->tasks[task].id);
    strbuf_add(b, S(",\"kind\":"));
    add_text(b, v->tasks[task].kind);
    strbuf_printf(b, ",\"main\":%zu,\"components\":[", main_index);
    for (size_t c = 0; c < n; c++) {
        comma(b, c);
        strbuf_add(b, S("{\"label\":"));
        add_text(b, view_column_label(columns, n, c));
        strbuf_printf(b, ",\"higher\":%s,\"decimals\":%d}", columns[c].higher_is_better ? "true" : "false",
                      columns[c].decimals > 0 ? columns[c].decimals : 0);
    }
    strbuf_add(b, S("],\"groups\":["));
    for (size_t g = 0; g < n_groups; g++) {
        comma(b, g);
        add_text(b, groups[g].name);
    }
    strbuf_add(b, S("]}"));
}

str items_data_head(const struct run_view *v, struct arena *a)
{
    struct strbuf b = { 0 };
    size_t base = view_model_index(v, v->base);

    strbuf_printf(&b, "{\"base\":%d,\"models\":[", base < v->n_models ? (int)base : -1);
    for (size_t m = 0; m < v->n_models; m++) {
        comma(&b, m);
        strbuf_add(&b, S("{\"id\":"));
        add_text(&b, v->models[m].id);
        strbuf_add(&b, S(",\"label\":"));
        add_text(&b, view_model_label(v, v->models[m].id));
        strbuf_add_char(&b, '}');
    }
    strbuf_add(&b, S("],\"categories\":["));
    for (size_t k = 0; k < v->n_categories; k++) {
        comma(&b, k);
        strbuf_add(&b, S("{\"label\":"));
        add_text(&b, label_or(v->categories[k].label, v->categories[k].name));
        strbuf_add_char(&b, '}');
    }
    strbuf_add(&b, S("],\"tasks\":["));
    const struct run_view *of_task = run_split_tasks(v, a);
    for (size_t t = 0; t < v->n_tasks; t++) {
        comma(&b, t);
        add_task_head(&b, &of_task[t], t, a);
    }
    strbuf_add(&b, S("]}"));
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

/* --- rows -------------------------------------------------------------------- */

static struct data_rows rows_of(const struct run_view *v, size_t task, struct arena *a)
{
    struct data_rows r = { .v = v, .rows = answer_rows_of(v, task, a) };
    const struct item_group *groups;
    size_t n_groups = view_item_groups(v, task, &groups, a);

    for (size_t g = 0; g < n_groups; g++)
        *map_put(&r.group_index, groups[g].name, NULL) = (int64_t)g;
    for (size_t k = 0; k < v->n_categories; k++)
        *map_put(&r.categories, v->categories[k].name, NULL) = (int64_t)k;
    return r;
}

static void release_rows(struct data_rows *r)
{
    map_release(&r->group_index);
    map_release(&r->categories);
}

static const struct run_answer *answer_at(const struct data_rows *r, size_t model, size_t row)
{
    return answer_rows_get(&r->rows, model, row);
}

/* The approximate size of a row in the JSON, in bytes. */
static size_t row_bytes(const struct data_rows *r, size_t row)
{
    const struct run_item *item = &r->v->items[r->rows.first + row];
    size_t n = 64 + item->id.n + item->input.n + item->reference.n;

    for (size_t m = 0; m < r->v->n_models; m++) {
        const struct run_answer *w = answer_at(r, m, row);
        n += w ? 48 + w->gen.text.n + w->gen.error.n + w->prompt.n / 2 : 16;
    }
    return n;
}

static str error_of(const struct generation *g)
{
    return g->error;
}

static str extract_error_of(const struct generation *g)
{
    return g->error.n ? S("") : g->extract_error;
}

/* The answer before extraction, if it differs. */
static str raw_of(const struct generation *g)
{
    return g->error.n || str_equal(str_trim(g->raw), str_trim(g->text)) ? S("") : g->raw;
}

/* {"row": text} of the rows that have one; rows count from `from`. */
static void add_sparse(struct strbuf *b, const struct data_rows *r, size_t model, size_t from, size_t to,
                       str (*get)(const struct generation *g))
{
    size_t n = 0;

    strbuf_add_char(b, '{');
    for (size_t i = from; i < to; i++) {
        const struct run_answer *w = answer_at(r, model, i);
        str text = w ? get(&w->gen) : S("");
        if (!text.n)
            continue;
        comma(b, n++);
        strbuf_printf(b, "\"%zu\":", i - from);
        add_text(b, text);
    }
    strbuf_add_char(b, '}');
}

/* Labels of the answer by the order of their categories; those of unknown categories are left out. */
static void add_labels_of(struct strbuf *b, const struct data_rows *r, size_t model, size_t row, size_t from, bool *any)
{
    size_t n, n_added = 0;
    const struct answer_label *list = answer_rows_labels(&r->rows, model, row, &n);

    for (size_t k = 0; n && k < r->v->n_categories; k++)
        for (size_t i = 0; i < n; i++) {
            const int64_t *category = map_find(&r->categories, list[i].label->category);
            if (!category || (size_t)*category != k)
                continue;
            if (n_added++ == 0)
                strbuf_printf(b, "%s\"%zu\":[", *any ? "," : "", row - from);
            else
                strbuf_add_char(b, ',');
            strbuf_printf(b, "[%zu,", k);
            add_text(b, list[i].label->evidence);
            strbuf_add_char(b, ']');
        }
    if (n_added)
        strbuf_add_char(b, ']');
    *any = *any || n_added;
}

static void add_labels(struct strbuf *b, const struct data_rows *r, size_t model, size_t from, size_t to)
{
    bool any = false;

    strbuf_add_char(b, '{');
    for (size_t i = from; i < to; i++)
        add_labels_of(b, r, model, i, from, &any);
    strbuf_add_char(b, '}');
}

static void add_scores(struct strbuf *b, const struct data_rows *r, size_t model, size_t from, size_t to)
{
    strbuf_add(b, S(",\"scores\":["));
    for (size_t c = 0; c < r->rows.n_columns; c++) {
        const struct run_score *s = r->rows.scores[model * r->rows.n_columns + c];
        comma(b, c);
        strbuf_add_char(b, '[');
        for (size_t i = from; s && s->items && i < to; i++) {
            comma(b, i - from);
            add_number(b, s->items[i], "%.9g");
        }
        strbuf_add_char(b, ']');
    }
    strbuf_add_char(b, ']');
}

/* prompts: from each distinct prompt of the chunk to its index. */
static void add_answers(struct strbuf *b, const struct data_rows *r, size_t model, size_t from, size_t to,
                        struct map *prompts)
{
    strbuf_add(b, S("{\"text\":["));
    for (size_t i = from; i < to; i++) {
        const struct run_answer *w = answer_at(r, model, i);
        comma(b, i - from);
        if (w && !w->gen.error.n)
            add_text(b, w->gen.text);
        else
            strbuf_add(b, S("null"));
    }
    strbuf_add(b, S("],\"raw\":"));
    add_sparse(b, r, model, from, to, raw_of);
    strbuf_add(b, S(",\"error\":"));
    add_sparse(b, r, model, from, to, error_of);
    strbuf_add(b, S(",\"unread\":"));
    add_sparse(b, r, model, from, to, extract_error_of);
    strbuf_add(b, S(",\"finish\":["));
    for (size_t i = from; i < to; i++) {
        comma(b, i - from);
        strbuf_printf(b, "%d", answer_at(r, model, i) ? (int)answer_at(r, model, i)->gen.finish : FINISH_ERROR);
    }
    strbuf_add(b, S("],\"tokens\":["));
    for (size_t i = from; i < to; i++) {
        comma(b, i - from);
        strbuf_printf(b, "%d", answer_at(r, model, i) ? answer_at(r, model, i)->gen.n_tokens : 0);
    }
    strbuf_add(b, S("],\"seconds\":["));
    for (size_t i = from; i < to; i++) {
        comma(b, i - from);
        add_number(b, answer_at(r, model, i) ? answer_at(r, model, i)->gen.seconds : NAN, "%.3g");
    }
    strbuf_add(b, S("],\"prompt\":["));
    for (size_t i = from; i < to; i++) {
        const struct run_answer *w = answer_at(r, model, i);
        bool is_new;
        comma(b, i - from);
        if (!w || !w->prompt.n) {
            strbuf_add(b, S("-1"));
            continue;
        }
        int64_t *index = map_put(prompts, w->prompt, &is_new);
        if (is_new)
            *index = (int64_t)prompts->n - 1;
        strbuf_printf(b, "%lld", (long long)*index);
    }
    strbuf_add_char(b, ']');
    add_scores(b, r, model, from, to);
    strbuf_add(b, S(",\"labels\":"));
    add_labels(b, r, model, from, to);
    strbuf_add_char(b, '}');
}

static str id_of(const struct run_item *item)
{
    return item->id;
}

static str input_of(const struct run_item *item)
{
    return item->input;
}

static str reference_of(const struct run_item *item)
{
    return item->reference;
}

static void add_column(struct strbuf *b, const struct data_rows *r, const char *name, size_t from, size_t to,
                       str (*get)(const struct run_item *item))
{
    strbuf_printf(b, ",\"%s\":[", name);
    for (size_t i = from; i < to; i++) {
        comma(b, i - from);
        add_text(b, get(&r->v->items[r->rows.first + i]));
    }
    strbuf_add_char(b, ']');
}

static void add_chunk(struct strbuf *b, const struct data_rows *r, size_t from, size_t to)
{
    struct map prompts = { 0 };

    strbuf_printf(b, "{\"task\":%zu", r->rows.task);
    add_column(b, r, "id", from, to, id_of);
    strbuf_add(b, S(",\"group\":["));
    for (size_t i = from; i < to; i++) {
        const int64_t *g = map_find(&r->group_index, r->v->items[r->rows.first + i].group);
        comma(b, i - from);
        strbuf_printf(b, "%lld", g ? (long long)*g : 0);
    }
    strbuf_add_char(b, ']');
    add_column(b, r, "input", from, to, input_of);
    add_column(b, r, "reference", from, to, reference_of);
    strbuf_add(b, S(",\"answers\":["));
    for (size_t m = 0; m < r->v->n_models; m++) {
        comma(b, m);
        add_answers(b, r, m, from, to, &prompts);
    }
    strbuf_add(b, S("],\"prompts\":["));
    for (size_t i = 0; i < prompts.n; i++) {
        comma(b, i);
        add_text(b, prompts.entries[i].key);
    }
    strbuf_add(b, S("]}"));
    map_release(&prompts);
}

bool items_data_walk(const struct run_view *v, bool (*got)(void *ctx, str chunk), void *ctx)
{
    struct arena all = { 0 };
    struct strbuf b = { 0 };
    const struct run_view *of_task = run_split_tasks(v, &all);
    bool goes_on = true;

    for (size_t t = 0; t < v->n_tasks && goes_on; t++) {
        struct arena a = { 0 };
        struct data_rows r = rows_of(&of_task[t], t, &a);
        for (size_t from = 0, to; from < r.rows.n && goes_on; from = to) {
            size_t bytes = 0;
            for (to = from; to < r.rows.n && (to == from || bytes < CHUNK_BYTES); to++)
                bytes += row_bytes(&r, to);
            strbuf_reset(&b);
            add_chunk(&b, &r, from, to);
            goes_on = got(ctx, strbuf_str(&b));
        }
        release_rows(&r);
        arena_free(&a);
    }
    strbuf_release(&b);
    arena_free(&all);
    return goes_on;
}
