/*
 * questions.c -- see questions.h.
 */
#include "eval/harness/questions.h"

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/hash.h"
#include "eval/harness/cost.h"
#include "eval/harness/extract.h"
#include "eval/harness/plan.h"
#include "eval/harness/plan_store.h"
#include "eval/harness/run.h"
#include "eval/harness/suite.h"
#include "eval/store/store.h"

enum { MARK_DIGITS = 8 };

bool has_judge_questions(const struct suite *s)
{
    bool follow = false;

    for (size_t t = 0; t < s->n_tasks; t++)
        follow = follow || s->tasks[t].n_model_judges || s->tasks[t].pairwise.model.n;
    return follow;
}

static const size_t *index_requests(const struct plan *p, size_t task)
{
    size_t n = p->tasks[task].data.n, n_models = p->suite->n_models, *out = ARENA_NEW(p->mem, size_t, n * n_models);

    for (size_t i = 0; i < n * n_models; i++)
        out[i] = SIZE_MAX;
    for (size_t i = 0; i < p->n_requests; i++)
        if (p->requests[i].task == task)
            out[p->requests[i].model * n + p->requests[i].item] = i;
    return out;
}

bool answers_open(const struct plan *p, size_t task, struct answers *out, struct err *e)
{
    *out = (struct answers){ .plan = p, .task = task, .extract = extractor_open(&p->suite->tasks[task], e) };
    if (!out->extract)
        return false;
    out->request_of = index_requests(p, task);
    return true;
}

void answers_close(struct answers *x)
{
    extractor_close(x->extract);
    x->extract = NULL;
}

bool answers_find(const struct answers *x, size_t model, size_t item, str *text, enum answer_state *state,
                  struct err *e)
{
    const struct plan *p = x->plan;
    size_t request = x->request_of[model * p->tasks[x->task].data.n + item];
    struct generation g;
    bool found = false;
    str problem;

    *state = ANSWER_NONE;
    if (request == SIZE_MAX)
        return true;
    if (!store_find_generation(p->store, p->requests[request].id, false, &g, &found, p->mem, e))
        return false;
    if (found && g.error.n == 0)
        *state = answer_extract(x->extract, g.raw, text, &problem, p->mem) ? ANSWER_READ : ANSWER_UNEXTRACTED;
    return true;
}

bool answers_expect(const struct answers *x, size_t model, size_t item)
{
    size_t request = x->request_of[model * x->plan->tasks[x->task].data.n + item];
    return request != SIZE_MAX && !x->plan->requests[request].done;
}

str questions_task_id(const struct suite_task *t, str name, struct arena *a)
{
    return arena_printf(a, STR_FMT "#" STR_FMT, STR_ARG(t->id), STR_ARG(name));
}

/* The author of a text cannot know its hash in advance; the counter avoids a chance match. */
str questions_mark(const str *texts, size_t n, struct arena *a)
{
    char hex[65];
    str mark;

    for (uint64_t number = 0;; number++) {
        struct sha256 h;
        bool inside = false;
        sha256_init(&h);
        sha256_add(&h, &number, sizeof number);
        for (size_t i = 0; i < n; i++)
            sha256_add_str(&h, texts[i]);
        sha256_hex(&h, hex);
        mark = (str){ hex, MARK_DIGITS };
        for (size_t i = 0; i < n; i++)
            inside = inside || str_search(texts[i], mark) != SIZE_MAX;
        if (!inside)
            return arena_str(a, mark);
    }
}

/* The suite with this one task. */
static struct suite suite_of(const struct plan *p, const struct suite_task *as)
{
    struct suite one = *p->suite;

    one.tasks = as;
    one.n_tasks = 1;
    one.task_names = (struct suite_names){ 0 };
    return one;
}

bool questions_run(struct plan *p, const struct suite_task *as, size_t model, const struct sample *list, size_t n,
                   struct err *e)
{
    struct suite one = suite_of(p, as);
    struct dataset data = { .samples = list, .n = n };
    struct plan questions;

    if (n == 0)
        return true;
    if (!plan_questions(p, &one, model, &data, &questions, e))
        return false;
    if (!p->only_counts)
        return plan_store_requests(&questions, e) && answers_collect(&questions, e);
    p->questions->n += questions.n_requests;
    p->questions->n_done += questions.n_done;
    for (size_t i = 0; i < questions.n_requests; i++)
        p->questions->usd_expected += questions.requests[i].done ? 0 : cost_at_most(&questions, &questions.requests[i]);
    return true;
}

bool questions_estimate(struct plan *p, const struct suite_task *as, size_t model, const struct sample *list, size_t n,
                        int answer_tokens, struct err *e)
{
    struct suite one = suite_of(p, as);
    struct dataset data = { .samples = list, .n = n };
    struct plan questions;

    if (n == 0)
        return true;
    if (!plan_questions(p, &one, model, &data, &questions, e))
        return false;
    p->questions->n_expected += questions.n_requests;
    for (size_t i = 0; i < questions.n_requests; i++)
        p->questions->usd_expected += cost_at_most(&questions, &questions.requests[i]) +
                                      p->suite->models[model].price_in * answer_tokens / 1e6;
    return true;
}

bool questions_check_prompt(const struct plan *p, const struct suite_task *as, const struct sample *list, struct err *e)
{
    struct prompt_maker *maker = prompt_maker_new(as, &(struct fewshot_pool){ 0 }, e);
    struct prompt_reader reader = { .takes_messages = true };
    struct prompt ignored;
    bool ok = maker && prompt_render(maker, &reader, list, &ignored, p->mem, e);

    prompt_maker_free(maker);
    return ok || suite_wrap(p->suite, as->prompt_line, e);
}

bool questions_find_reply(struct store *s, const struct question_key *key, struct generation *out, bool *found,
                          struct arena *a, struct err *e)
{
    str id;

    *found = false;
    return store_request_of(s, key->task, key->model, key->item, &id, a, e) &&
           (!id.n || store_find_generation(s, id, false, out, found, a, e));
}
