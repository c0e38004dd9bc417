/*
 * items_data.c -- see items_data.h.
 */
#include "reports/items_data.h"

#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/base/map.h"

enum { CHUNK_BYTES = 2 << 20 };

struct labelled {
    size_t row, category; /* row in the task; index into v->categories */
    str evidence;
};

/* One task, with answers and labels found by row. */
struct task_rows {
    const struct run_view *v;
    size_t task, first, n; /* items [first, first + n) of v->items */
    const struct run_score *columns;
    size_t n_columns;
    const struct run_answer **answers; /* [n_models][n], NULL = none */
    const struct run_score **scores;   /* [n_models][n_columns], NULL = none */
    const struct item_group *groups;
    size_t n_groups;
    struct map group_index;
    struct labelled **labels; /* [n_models] lists, ordered by row */
    size_t *n_labels;
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

static str head_of(const struct run_view *v, struct arena *a)
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

static int by_row(const void *x, const void *y)
{
    const struct labelled *a = x, *b = y;
    if (a->row != b->row)
        return a->row < b->row ? -1 : 1;
    return a->category < b->category ? -1 : a->category > b->category;
}

static void collect_labels(struct task_rows *r, struct arena *a)
{
    const struct run_view *v = r->v;
    struct map rows = { 0 }, categories = { 0 };

    for (size_t i = 0; i < r->n; i++)
        *map_put(&rows, v->items[r->first + i].id, NULL) = (int64_t)i;
    for (size_t k = 0; k < v->n_categories; k++)
        *map_put(&categories, v->categories[k].name, NULL) = (int64_t)k;
    for (size_t m = 0; m < v->n_models; m++) {
        r->labels[m] = ARENA_NEW(a, struct labelled, v->n_labels + 1);
        for (size_t k = 0; k < v->n_labels; k++) {
            const struct run_label *l = &v->labels[k];
            const int64_t *row = map_find(&rows, l->item), *category = map_find(&categories, l->category);
            if (row && category && str_equal(l->task, v->tasks[r->task].id) && str_equal(l->model, v->models[m].id))
                r->labels[m][r->n_labels[m]++] = (struct labelled){ (size_t)*row, (size_t)*category, l->evidence };
        }
        qsort(r->labels[m], r->n_labels[m], sizeof *r->labels[m], by_row);
    }
    map_release(&rows);
    map_release(&categories);
}

static struct task_rows rows_of(const struct run_view *v, size_t task, struct arena *a)
{
    struct task_rows r = { .v = v, .task = task, .first = view_first_item(v, task) };

    r.n = r.first + v->tasks[task].n_items <= v->n_items ? v->tasks[task].n_items : v->n_items - r.first;
    r.n_columns = view_headline_components(v, v->tasks[task].id, &r.columns, a);
    r.answers = ARENA_NEW(a, const struct run_answer *, v->n_models *r.n + 1);
    r.scores = ARENA_NEW(a, const struct run_score *, v->n_models *r.n_columns + 1);
    r.labels = ARENA_NEW(a, struct labelled *, v->n_models + 1);
    r.n_labels = ARENA_NEW(a, size_t, v->n_models + 1);
    for (size_t k = 0; k < v->n_answers; k++) {
        const struct run_answer *w = &v->answers[k];
        if (w->task == task && w->model < v->n_models && w->item >= r.first && w->item - r.first < r.n)
            r.answers[w->model * r.n + w->item - r.first] = w;
    }
    for (size_t m = 0; m < v->n_models; m++)
        for (size_t c = 0; c < r.n_columns; c++)
            r.scores[m * r.n_columns + c] = view_find_score(v, &r.columns[c], v->models[m].id);
    r.n_groups = view_item_groups(v, task, &r.groups, a);
    for (size_t g = 0; g < r.n_groups; g++)
        *map_put(&r.group_index, r.groups[g].name, NULL) = (int64_t)g;
    collect_labels(&r, a);
    return r;
}

static const struct run_answer *answer_at(const struct task_rows *r, size_t model, size_t row)
{
    return r->answers[model * r->n + row];
}

/* About the bytes of a row in the JSON. */
static size_t row_bytes(const struct task_rows *r, size_t row)
{
    const struct run_item *item = &r->v->items[r->first + row];
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

static str unread_of(const struct generation *g)
{
    return g->error.n ? S("") : g->extract_error;
}

/* The answer before extraction, if it differs. */
static str raw_of(const struct generation *g)
{
    return g->error.n || str_equal(str_trim(g->raw), str_trim(g->text)) ? S("") : g->raw;
}

/* {"row": text} of the rows that have one; rows count from `from`. */
static void add_sparse(struct strbuf *b, const struct task_rows *r, size_t model, size_t from, size_t to,
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

static void add_labels(struct strbuf *b, const struct task_rows *r, size_t model, size_t from, size_t to)
{
    const struct labelled *list = r->labels[model];
    size_t last = SIZE_MAX;

    strbuf_add_char(b, '{');
    for (size_t k = 0; k < r->n_labels[model]; k++) {
        if (list[k].row < from || list[k].row >= to)
            continue;
        if (list[k].row != last) {
            strbuf_printf(b, "%s\"%zu\":[", last == SIZE_MAX ? "" : "],", list[k].row - from);
            last = list[k].row;
        } else {
            strbuf_add_char(b, ',');
        }
        strbuf_printf(b, "[%zu,", list[k].category);
        add_text(b, list[k].evidence);
        strbuf_add_char(b, ']');
    }
    strbuf_add(b, last == SIZE_MAX ? S("}") : S("]}"));
}

static void add_scores(struct strbuf *b, const struct task_rows *r, size_t model, size_t from, size_t to)
{
    strbuf_add(b, S(",\"scores\":["));
    for (size_t c = 0; c < r->n_columns; c++) {
        const struct run_score *s = r->scores[model * r->n_columns + c];
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
static void add_answers(struct strbuf *b, const struct task_rows *r, size_t model, size_t from, size_t to,
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
    add_sparse(b, r, model, from, to, unread_of);
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

static void add_column(struct strbuf *b, const struct task_rows *r, const char *name, size_t from, size_t to,
                       str (*get)(const struct run_item *item))
{
    strbuf_printf(b, ",\"%s\":[", name);
    for (size_t i = from; i < to; i++) {
        comma(b, i - from);
        add_text(b, get(&r->v->items[r->first + i]));
    }
    strbuf_add_char(b, ']');
}

static str chunk_of(const struct task_rows *r, size_t from, size_t to, struct arena *a)
{
    struct strbuf b = { 0 };
    struct map prompts = { 0 };

    strbuf_printf(&b, "{\"task\":%zu", r->task);
    add_column(&b, r, "id", from, to, id_of);
    strbuf_add(&b, S(",\"group\":["));
    for (size_t i = from; i < to; i++) {
        const int64_t *g = map_find(&r->group_index, r->v->items[r->first + i].group);
        comma(&b, i - from);
        strbuf_printf(&b, "%lld", g ? (long long)*g : 0);
    }
    strbuf_add_char(&b, ']');
    add_column(&b, r, "input", from, to, input_of);
    add_column(&b, r, "reference", from, to, reference_of);
    strbuf_add(&b, S(",\"answers\":["));
    for (size_t m = 0; m < r->v->n_models; m++) {
        comma(&b, m);
        add_answers(&b, r, m, from, to, &prompts);
    }
    strbuf_add(&b, S("],\"prompts\":["));
    for (size_t i = 0; i < prompts.n; i++) {
        comma(&b, i);
        add_text(&b, prompts.entries[i].key);
    }
    strbuf_add(&b, S("]}"));
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    map_release(&prompts);
    return out;
}

struct items_data items_data_new(const struct run_view *v, struct arena *a)
{
    struct items_data d = { .head = head_of(v, a) };
    str *chunks = NULL;
    size_t cap = 0;

    d.bytes = d.head.n;
    const struct run_view *of_task = run_split_tasks(v, a);
    for (size_t t = 0; t < v->n_tasks; t++) {
        struct task_rows r = rows_of(&of_task[t], t, a);
        for (size_t from = 0, to; from < r.n; from = to) {
            size_t bytes = 0;
            for (to = from; to < r.n && (to == from || bytes < CHUNK_BYTES); to++)
                bytes += row_bytes(&r, to);
            str chunk = chunk_of(&r, from, to, a);
            d.bytes += chunk.n;
            VEC_PUSH(chunks, d.n_chunks, cap) = chunk;
        }
        map_release(&r.group_index);
    }
    str *kept = ARENA_NEW(a, str, d.n_chunks + 1);
    if (d.n_chunks)
        memcpy(kept, chunks, d.n_chunks * sizeof *kept);
    free(chunks);
    d.chunks = kept;
    return d;
}
