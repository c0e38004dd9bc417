/*
 * questions.h -- questions to models about the answers of a task, asked after those answers: verdicts, comparisons.
 *
 * The questions are requests like any other, under a task id of their own (TASK#NAME): stored, resumed, never sent
 * twice.  Their cost counts against the limit of the run.
 */
#ifndef EVAL_HARNESS_QUESTIONS_H
#define EVAL_HARNESS_QUESTIONS_H

#include "eval/base/record.h"

struct arena;
struct err;
struct plan;
struct suite;
struct suite_task;

/* True if models get questions about answers. */
bool has_judge_questions(const struct suite *s);

/* The stored answers of one task of a plan.  Initialize with answers_open; answers_close, also after an error. */
struct answers {
    const struct plan *plan;
    size_t task;
    struct extractor *extract;
    const size_t *request_of; /* [n_models][n_items] index in the plan; SIZE_MAX = not planned */
};
bool answers_open(const struct plan *p, size_t task, struct answers *out, struct err *e);
/* Frees the extractor. */
void answers_close(struct answers *x);

enum answer_state { ANSWER_NONE, ANSWER_UNEXTRACTED, ANSWER_READ };
/* The answer after extraction, in the plan's arena; ANSWER_NONE if there is none or it ended in error. */
bool answers_find(const struct answers *x, size_t model, size_t item, str *text, enum answer_state *state,
                  struct err *e);

/* True for an answer that the run will ask for. */
bool answers_expect(const struct answers *x, size_t model, size_t item);

/* TASK#NAME */
str questions_task_id(const struct suite_task *t, str name, struct arena *a);

/* An eight-digit code for the lines around the texts; no text contains it. */
str questions_mark(const str *texts, size_t n, struct arena *a);

/* Asks `model` the n questions, as items of the task `as`, and stores the replies; asks nothing if the plan only counts
 * what stored replies have cost. */
bool questions_run(struct plan *p, const struct suite_task *as, size_t model, const struct sample *list, size_t n,
                   struct err *e);

/* Where the plan only counts: adds to it the n questions about answers that are not stored yet, made with empty texts
 * in their place.  The answers in one question count as `answer_tokens` tokens. */
bool questions_estimate(struct plan *p, const struct suite_task *as, size_t model, const struct sample *list, size_t n,
                        int answer_tokens, struct err *e);

/* Before any model is asked: the prompt of `as` must be a template that item 0 of `list` can fill. */
bool questions_check_prompt(const struct plan *p, const struct suite_task *as, const struct sample *list,
                            struct err *e);

/* A question by its place in the store: the task's id (questions_task_id), the model asked, and the question's id. */
struct question_key {
    str task, model, item;
};

/* Reads the stored reply to a question into *out (its texts in `a`); *found is false if there is none. */
struct store;
bool questions_find_reply(struct store *s, const struct question_key *key, struct generation *out, bool *found,
                          struct arena *a, struct err *e);

#endif
