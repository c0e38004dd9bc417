/*
 * step_summary.h -- the job summary of GitHub Actions: Markdown that is appended to the file which the service names in
 * the variable GITHUB_STEP_SUMMARY.  Without the variable nothing is written.
 */
#ifndef EVAL_HARNESS_STEP_SUMMARY_H
#define EVAL_HARNESS_STEP_SUMMARY_H

#include "eval/base/str.h"

struct err;
struct run_view;
struct strbuf;

/* Text from outside: escaped, on one line, cut after 300 bytes; step_summary_add_cell with the bar in front of it. */
void step_summary_add_text(struct strbuf *b, str text);
void step_summary_add_cell(struct strbuf *b, str text);

/* Appends Markdown and an empty line.  ERR_IO names the variable and the file. */
bool step_summary_write(str markdown, struct err *e);

/* The main scores of a run: a row for each task and model, at most 200. */
bool step_summary_scores(const struct run_view *v, struct err *e);

#endif
