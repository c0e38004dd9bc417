/*
 * prompts_file.c -- see prompts_file.h.
 */
#include "eval/harness/prompts_file.h"

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file_output.h"
#include "eval/base/json.h"
#include "eval/harness/plan.h"
#include "eval/harness/request_id.h"
#include "eval/harness/suite.h"

static struct json *texts(const str *list, size_t n)
{
    struct json *out = json_new_array();
    for (size_t i = 0; i < n; i++)
        json_push(out, json_new_string(list[i]));
    return out;
}

static struct json *messages_of(const struct prompt *p)
{
    struct json *out = json_new_array();

    for (size_t i = 0; i < p->n_messages; i++) {
        struct json *m = json_new_object();
        json_set(m, "role", json_new_string(p->messages[i].role));
        json_set(m, "content", json_new_string(p->messages[i].content));
        json_push(out, m);
    }
    return out;
}

static struct json *line_of(const struct plan *p, const struct request *r)
{
    const struct suite_task *t = &p->suite->tasks[r->task];
    const struct suite_decoding *d = &t->decoding;
    struct json *o = json_new_object();

    json_set(o, "id", json_new_string(p->tasks[r->task].data.samples[r->item].id));
    json_set(o, "task", json_new_string(t->id));
    json_set(o, "model", json_new_string(p->suite->models[r->model].id));
    json_set(o, "prompt", json_new_string(r->prompt.text));
    if (r->prompt.n_messages)
        json_set(o, "messages", messages_of(&r->prompt));
    if (r->n_choices)
        json_set(o, "choices", texts(r->choices, r->n_choices));
    json_set(o, "max_tokens", json_new_int(d->max_tokens));
    json_set(o, "temperature", json_new_number(d->temperature));
    json_set(o, "top_k", json_new_int(d->top_k));
    json_set(o, "top_p", json_new_number(d->top_p));
    json_set(o, "seed", json_new_int((int64_t)(request_seed(r->id) >> 33)));
    json_set(o, "stop", texts(d->stop, d->n_stop));
    return o;
}

bool prompts_write(const struct plan *p, str path, struct err *e)
{
    struct file_output f;

    file_output_open(&f, arena_cstr(p->mem, path));
    for (size_t i = 0; i < p->n_requests; i++) {
        struct json *o = line_of(p, &p->requests[i]);
        json_write(o, 0, &f.text);
        strbuf_add_char(&f.text, '\n');
        json_free(o);
        file_output_next(&f);
    }
    return file_output_close(&f, true, e);
}
