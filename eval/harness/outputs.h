/*
 * outputs.h -- stage 7: writes the outputs of a run: manifest.json, the table
 * on the terminal, and the report files.
 */
#ifndef EVAL_HARNESS_OUTPUTS_H
#define EVAL_HARNESS_OUTPUTS_H

#include "eval/base/str.h"

struct arena;
struct err;
struct report_options; /* reports/report.h */
struct run_view;
struct suite;

/* DIR/manifest.json: versions, hashes, seed, command line, machine. */
bool manifest_write(const struct suite *s, const struct run_view *v, str dir, struct arena *a, struct err *e);

/* The result table on standard output, as wide as the terminal. */
void table_print(const struct run_view *v);

/* Claims and locks a report's directory (see outdir.h); returns a descriptor for outdir_unlock, -1 on error. */
int reports_lock(str directory, struct arena *a, struct err *e);

/* One file for each format; *best_path is the first that was written. */
bool reports_write(const struct report_options *o, const struct run_view *v, const str *formats, size_t n_formats,
                   str *best_path, struct arena *a, struct err *e);

#endif
