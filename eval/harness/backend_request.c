/*
 * backend_request.c -- see backend_request.h.
 */
#include "eval/harness/backend_request.h"

#include <math.h>

#include "eval/base/err.h"
#include "eval/harness/plan.h"
#include "eval/harness/request_id.h"
#include "eval/harness/suite.h"

struct backend_request backend_request_make(const struct plan *p, size_t index)
{
    const struct request *r = &p->requests[index];
    const struct suite_task *t = &p->suite->tasks[r->task];

    return (struct backend_request){
        .model = p->groups.index[r->model],
        .item_id = p->tasks[r->task].data.samples[r->item].id,
        .task_id = t->id,
        .prompt = r->prompt.text,
        .messages = r->prompt.messages,
        .n_messages = r->prompt.n_messages,
        .prompt_special = r->prompt.special,
        .prompt_input = r->prompt.input,
        .max_tokens = t->decoding.max_tokens,
        .temperature = (float)t->decoding.temperature,
        .top_k = t->decoding.top_k,
        .top_p = (float)t->decoding.top_p,
        .seed = request_seed(r->id),
        .stop = t->decoding.stop,
        .n_stop = t->decoding.n_stop,
        .choices = r->choices,
        .n_choices = r->n_choices,
        .unconditional = r->unconditional,
        .context = t->context,
        .stride = t->stride,
        .whole_text = t->kind->whole_text,
        .divergence_base = r->divergence_base ? &p->groups.models[r->divergence_base - 1] : NULL,
        .index = index,
    };
}

struct backend_reply backend_reply_failed(size_t index, const struct err *why)
{
    return (struct backend_reply){
        .index = index,
        .gen = { .raw = S(""), .finish = FINISH_ERROR, .error = str_from(why->text), .logprob = NAN, .seconds = NAN }
    };
}
