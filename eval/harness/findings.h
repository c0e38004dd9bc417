/*
 * findings.h -- error analysis of a judged task: error rates by fields, errors that a fine-tune cured or introduced,
 * words that are frequent in failing items, and suggestions by fixed rules.
 */
#ifndef EVAL_HARNESS_FINDINGS_H
#define EVAL_HARNESS_FINDINGS_H

#include "eval/harness/score.h"

/* Writes the findings of a judged task (store.h: run_finding); nothing if no judge labelled it. */
bool findings_of_task(struct scoring *sc, const struct scored_task *d, struct err *e);

#endif
