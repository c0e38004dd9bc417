/*
 * cost.c -- see cost.h.
 */
#include "eval/harness/cost.h"

#include "eval/harness/plan.h"
#include "eval/harness/suite.h"

static double max_prompt_tokens(const struct request *r)
{
    double bytes = (double)r->prompt.text.n;

    for (size_t i = 0; i < r->n_choices; i++) /* the prompt is sent once per choice */
        bytes += (double)(i ? r->prompt.text.n : 0) + (double)r->choices[i].n;
    return bytes;
}

static double max_answer_tokens(const struct plan *p, const struct request *r)
{
    const struct suite_task *t = &p->suite->tasks[r->task];

    if (r->n_choices || t->kind->whole_text) /* a server writes at least one token even if only the prompt is scored */
        return r->n_choices ? (double)r->n_choices : 1;
    return t->decoding.max_tokens;
}

double cost_at_most(const struct plan *p, const struct request *r)
{
    const struct suite_model *m = &p->suite->models[r->model];
    return (m->price_in * max_prompt_tokens(r) + m->price_out * max_answer_tokens(p, r)) / 1e6;
}

double cost_of_answer(const struct plan *p, const struct request *r, const struct generation *g, bool *estimated)
{
    const struct suite_model *m = &p->suite->models[r->model];
    double n_in = g->n_prompt_tokens, n_out = g->n_tokens;

    if (!g->error.n && n_in <= 0 && m->price_in > 0) {
        n_in = max_prompt_tokens(r);
        *estimated = true;
    }
    if (!g->error.n && n_out <= 0 && g->raw.n > 0 && m->price_out > 0) {
        n_out = max_answer_tokens(p, r);
        *estimated = true;
    }
    return (m->price_in * n_in + m->price_out * n_out) / 1e6;
}

void spending_add(struct spending *s, const struct plan *p, const struct request *r, const struct generation *g)
{
    double usd = cost_of_answer(p, r, g, &s->is_estimated);

    s->usd += usd;
    if (usd > 0)
        map_put(&s->ids, r->id, NULL);
}

void spending_add_stored(struct spending *s, const struct plan *p, const struct request *r, const struct generation *g)
{
    if (!map_find(&s->ids, r->id))
        spending_add(s, p, r, g);
}
