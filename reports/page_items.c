/*
 * page_items.c -- items with inputs, references, answers, item scores and labels, as part of the document: for the JSON
 * format, which writes them one by one, and for templates of users.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file_output.h"
#include "eval/base/json.h"
#include "reports/answer_rows.h"
#include "reports/page.h"

static struct json *labels_of(const struct answer_rows *r, size_t model, size_t row)
{
    size_t n;
    const struct answer_label *list = answer_rows_labels(r, model, row, &n);
    struct json *out = json_new_array();

    for (size_t k = 0; k < n; k++) {
        struct json *o = json_new_object();
        json_set(o, "category", json_new_string(list[k].label->category));
        json_set(o, "evidence", json_new_string(list[k].label->evidence));
        json_set(o, "severity", json_new_number(list[k].label->severity));
        json_push(out, o);
    }
    return out;
}

static struct json *answer_of(const struct answer_rows *r, size_t model, size_t row)
{
    const struct run_answer *w = answer_rows_get(r, model, row);
    struct json *o = json_new_object(), *scores = json_new_object();

    json_set(o, "model", json_new_string(r->v->models[model].id));
    json_set(o, "text", json_new_string(w->gen.text));
    json_set(o, "error", json_new_string(w->gen.error));
    json_set(o, "tokens", json_new_int(w->gen.n_tokens > 0 ? w->gen.n_tokens : 0));
    for (size_t c = 0; c < r->n_columns; c++) {
        const struct run_score *s = r->scores[model * r->n_columns + c];
        str component = r->columns[c].component;
        char key[128];
        size_t length = component.n < sizeof key - 1 ? component.n : sizeof key - 1;
        memcpy(key, component.s, length);
        key[length] = 0;
        if (s && !json_get(scores, key))
            json_set(scores, key, json_new_number(s->items[row]));
    }
    json_set(o, "scores", scores);
    json_set(o, "labels", labels_of(r, model, row));
    return o;
}

/* One item with its answers, in the order of the models. */
static struct json *item_of(const struct answer_rows *r, size_t row)
{
    const struct run_item *item = &r->v->items[r->first + row];
    struct json *o = json_new_object(), *answers = json_new_array();

    json_set(o, "id", json_new_string(item->id));
    json_set(o, "group", json_new_string(item->group));
    json_set(o, "input", json_new_string(item->input));
    json_set(o, "reference", json_new_string(item->reference));
    for (size_t m = 0; m < r->v->n_models; m++)
        if (answer_rows_get(r, m, row))
            json_push(answers, answer_of(r, m, row));
    json_set(o, "answers", answers);
    return o;
}

void document_add_items(struct json *document, const struct run_view *v, struct arena *a)
{
    struct json *tasks = json_new_array();
    const struct run_view *of_task = run_split_tasks(v, a);

    for (size_t t = 0; t < v->n_tasks; t++) {
        struct answer_rows r = answer_rows_of(&of_task[t], t, a);
        struct json *o = json_new_object(), *items = json_new_array();
        json_set(o, "task", json_new_string(v->tasks[t].id));
        for (size_t i = 0; i < r.n; i++)
            json_push(items, item_of(&r, i));
        json_set(o, "items", items);
        json_push(tasks, o);
    }
    json_set(document, "items", tasks);
}

/* --- written one by one -------------------------------------------------------- */

enum { INDENT = 1 };

/* The place of element i of a list that is `depth` values deep, as json_write does it. */
static void begin_element(struct strbuf *b, size_t i, int depth)
{
    strbuf_printf(b, "%s\n%*s", i ? "," : "", INDENT * depth, "");
}

static void end_list(struct strbuf *b, size_t n, int depth)
{
    if (n)
        strbuf_printf(b, "\n%*s", INDENT * depth, "");
    strbuf_add_char(b, ']');
}

/* The member `tasks`. */
static void write_numbers(struct file_output *f, const struct run_view *v, const struct run_view *of_task)
{
    strbuf_add(&f->text, S(",\n \"tasks\": ["));
    for (size_t t = 0; t < v->n_tasks; t++) {
        struct arena a = { 0 };
        struct json *task = page_raw_task(&of_task[t], &v->tasks[t], &a);
        begin_element(&f->text, t, 2);
        json_write_inside(task, INDENT, 2, &f->text);
        json_free(task);
        file_output_next(f);
        arena_free(&a);
    }
    end_list(&f->text, v->n_tasks, 1);
}

static void write_task(struct file_output *f, const struct run_view *v, size_t task)
{
    struct arena a = { 0 };
    struct answer_rows r = answer_rows_of(v, task, &a);

    strbuf_add(&f->text, S("{\n   \"task\": "));
    json_write_string(v->tasks[task].id, &f->text);
    strbuf_add(&f->text, S(",\n   \"items\": ["));
    for (size_t i = 0; i < r.n; i++) {
        struct json *item = item_of(&r, i);
        begin_element(&f->text, i, 4);
        json_write_inside(item, INDENT, 4, &f->text);
        json_free(item);
        file_output_next(f);
    }
    end_list(&f->text, r.n, 3);
    strbuf_add(&f->text, S("\n  }"));
    arena_free(&a);
}

bool document_write(const struct json *document, const struct run_view *v, const char *path, struct err *e)
{
    struct file_output f;
    struct arena a = { 0 };
    const struct run_view *of_task = run_split_tasks(v, &a);

    file_output_open(&f, path);
    json_write(document, INDENT, &f.text);
    ASSERT(f.text.n > 2 && f.text.s[f.text.n - 1] == '}'); /* its end: "\n}" */
    f.text.n -= 2;
    write_numbers(&f, v, of_task);
    strbuf_add(&f.text, S(",\n \"items\": ["));
    for (size_t t = 0; t < v->n_tasks; t++) {
        begin_element(&f.text, t, 2);
        write_task(&f, &of_task[t], t);
    }
    end_list(&f.text, v->n_tasks, 1);
    strbuf_add(&f.text, S("\n}\n"));
    arena_free(&a);
    return file_output_close(&f, true, e);
}
