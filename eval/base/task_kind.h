/*
 * task_kind.h -- kinds of task: what the model produces, and the default metrics.
 * Code that depends on the kind reads a field of the row and never compares
 * names.
 *
 * To add one: a row in task_kind.c, and a field here for each new behaviour.
 */
#ifndef EVAL_BASE_TASK_KIND_H
#define EVAL_BASE_TASK_KIND_H

#include "eval/base/str.h"

struct task_kind {
    const char *name, *summary;
    const char *default_metrics; /* separated by blanks */
    bool whole_text;             /* the input itself is scored: no prompt, nothing is generated */
    bool json;                   /* answers are JSON: equal values are equal answers */
    bool choices;                /* each option of the item is scored as a continuation of the prompt */
    bool free_text;              /* answers are free text, compared with references word by word */
    bool pairs;                  /* compares a fine-tune's answer with the base's answer to the same item */
};

/* All kinds of task, for `list` and the tests; i < task_kind_count(). */
size_t task_kind_count(void);
const struct task_kind *task_kind_at(size_t i);
const struct task_kind *task_kind_find(str name); /* NULL if unknown */

/* For a question with options: their likelihoods are compared, or the model writes its choice. */
const struct task_kind *task_kind_for_options(bool likelihoods);

#endif
