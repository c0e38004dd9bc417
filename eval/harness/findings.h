/*
 * findings.h -- what the judges' labels say about a task: where errors are frequent, what a fine-tune cured and
 * introduced, which words failing items have in common, and suggestions by stated rules.
 */
#ifndef EVAL_HARNESS_FINDINGS_H
#define EVAL_HARNESS_FINDINGS_H

#include "eval/harness/score.h"

/* Writes the findings of a judged task (store.h: run_finding); none where no judge labelled it. */
bool findings_of_task(struct scoring *sc, const struct scored_task *d, struct err *e);

#endif
