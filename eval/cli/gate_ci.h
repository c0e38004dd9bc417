/*
 * gate_ci.h -- gate results for CI services: annotations and the step summary of GitHub Actions.  (GitLab and Jenkins
 * read the JUnit file.)
 */
#ifndef EVAL_CLI_GATE_CI_H
#define EVAL_CLI_GATE_CI_H

#include "eval/harness/gate.h"

/* With GITHUB_ACTIONS: one "::error" line on stderr for each rule that did not pass. */
void gate_annotate(const struct gate_rule *rules, const struct gate_outcome *outcomes, size_t n, struct arena *a);

/* With GITHUB_STEP_SUMMARY: appends a Markdown table to the file that it names. */
bool gate_step_summary(str run, const struct gate_rule *rules, const struct gate_outcome *outcomes, size_t n,
                       struct arena *a, struct err *e);

/* The table as text. */
str gate_markdown(str run, const struct gate_rule *rules, const struct gate_outcome *outcomes, size_t n,
                  struct arena *a);

#endif
