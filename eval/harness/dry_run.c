/*
 * dry_run.c -- see dry_run.h.
 */
#include "eval/harness/dry_run.h"

#include <stdio.h>

#include "eval/base/json.h"
#include "eval/base/text.h"
#include "eval/harness/cost.h"
#include "eval/harness/plan.h"
#include "eval/harness/questions.h"
#include "eval/harness/suite.h"

enum { MAX_SHOWN = 3 }; /* prompts */

/* Upper bound in USD of the cost of unanswered requests and questions. */
static double remaining_cost(const struct plan *p)
{
    double cost = p->questions->usd_expected;

    for (size_t i = 0; i < p->n_requests; i++) {
        const struct request *r = &p->requests[i];
        cost += r->done ? 0 : cost_at_most(p, r);
    }
    return cost;
}

static size_t n_shown(const struct plan *p)
{
    return p->n_requests < MAX_SHOWN ? p->n_requests : MAX_SHOWN;
}

static str visible(str text, const struct plan *p)
{
    return text_visible(p->mem, text);
}

static void print_text(const struct plan *p)
{
    const struct suite *s = p->suite;
    const struct question_count *q = p->questions;
    double cost = remaining_cost(p);

    printf("%zu requests, %zu already answered\n", p->n_requests, p->n_done);
    if (has_judge_questions(s))
        printf("%zu questions to the judging models, %zu already answered\n", q->n + q->n_expected, q->n_done);
    if (p->spent->usd > 0 || cost > 0)
        printf("spent %.4f USD so far, at most %.4f USD to come%s\n", p->spent->usd, cost,
               q->n_expected
                   ? ", assuming that no answer has more tokens than max-tokens in the judging model's tokenizer"
                   : "");
    for (size_t i = 0; i < n_shown(p); i++) {
        const struct request *r = &p->requests[i];
        printf("--- task " STR_FMT ", model " STR_FMT ", item " STR_FMT "\n", STR_ARG(visible(s->tasks[r->task].id, p)),
               STR_ARG(visible(s->models[r->model].id, p)),
               STR_ARG(visible(p->tasks[r->task].data.samples[r->item].id, p)));
        for (str rest = r->prompt.text, line; str_split_next(&rest, '\n', &line);)
            printf(STR_FMT "\n", STR_ARG(visible(line, p)));
    }
}

static struct json *first_prompts(const struct plan *p)
{
    struct json *list = json_new_array();

    for (size_t i = 0; i < n_shown(p); i++) {
        const struct request *r = &p->requests[i];
        struct json *o = json_new_object();
        json_set(o, "task", json_new_string(p->suite->tasks[r->task].id));
        json_set(o, "model", json_new_string(p->suite->models[r->model].id));
        json_set(o, "item", json_new_string(p->tasks[r->task].data.samples[r->item].id));
        json_set(o, "prompt", json_new_string(r->prompt.text));
        json_push(list, o);
    }
    return list;
}

static void print_object(const struct plan *p)
{
    struct json *o = json_new_object();
    struct strbuf b = { 0 };

    json_set(o, "requests", json_new_int((int64_t)p->n_requests));
    json_set(o, "answered", json_new_int((int64_t)p->n_done));
    json_set(o, "spent_usd", json_new_number(p->spent->usd));
    json_set(o, "cost_at_most_usd", json_new_number(remaining_cost(p)));
    json_set(o, "questions", json_new_int((int64_t)(p->questions->n + p->questions->n_expected)));
    json_set(o, "questions_answered", json_new_int((int64_t)p->questions->n_done));
    json_set(o, "first", first_prompts(p));
    json_write(o, 0, &b);
    puts(b.s);
    strbuf_release(&b);
    json_free(o);
}

void dry_run_print(const struct plan *p, bool json)
{
    if (json)
        print_object(p);
    else
        print_text(p);
}
