/*
 * plan_checks.h -- what is wrong or odd about test sets and prompts, found before any model is asked: errors stop the
 * plan, warnings go to the terminal and into the report.
 */
#ifndef EVAL_HARNESS_PLAN_CHECKS_H
#define EVAL_HARNESS_PLAN_CHECKS_H

#include "eval/harness/plan.h"

struct suite_task;

/* Warns once of each text, which is in the plan's arena. */
void plan_warn(struct plan *p, str text);

/* The group field, the references, and inputs that occur twice or in the training data. */
bool plan_check_data(struct plan *p, size_t task, struct err *e);

/* Warns of the task's first model whose backend sends the prompt as one message although chat="none" asks for text. */
void plan_warn_of_chat_none(struct plan *p, size_t task);

/* Warns of models and tasks of the suite that --model and --task leave out: otherwise the report would not mention
 * them. */
void plan_warn_of_subset(struct plan *p);

/* Warns of each model that has a price for one kind of tokens only. */
void plan_warn_of_prices(struct plan *p);

/* Of a task of kind pairwise: warns where only one side of its pairs answers in this run, and of each <compare> that it
 * leaves out, because its pairs are those of the first one. */
void plan_warn_of_pairs(struct plan *p, size_t task);

/* An error if all `n` requests of one model ask the same although the inputs differ: the prompt does not use the item.
 */
bool plan_check_prompts_differ(const struct plan *p, const struct suite_task *t, const struct request *r, size_t n,
                               struct err *e);

/* Warns of a prompt that holds {field} in single braces, shows the reference, or uses an input that could be another
 * field; and of items whose prompts are equal although their inputs differ.  `r`: the n requests of one model. */
void plan_warn_of_prompts(struct plan *p, const struct suite_task *t, const struct request *r, size_t n);

#endif
