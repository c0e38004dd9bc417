/*
 * dry_run.h -- what `run --dry-run` prints: how many requests a run would send, what they could cost, and its first
 * prompts.
 */
#ifndef EVAL_HARNESS_DRY_RUN_H
#define EVAL_HARNESS_DRY_RUN_H

#include <stdbool.h>

struct plan;

/* On standard output, as text or as one JSON object: {"requests", "answered", "spent_usd", "cost_at_most_usd", "first":
 * [{"task", "model", "item", "prompt"}]}. */
void dry_run_print(const struct plan *p, bool json);

#endif
