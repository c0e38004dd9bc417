/*
 * score_file.h -- item scores from files: one number per line, or JSON lines from `score --segments`.
 */
#ifndef EVAL_HARNESS_SCORE_FILE_H
#define EVAL_HARNESS_SCORE_FILE_H

#include "eval/base/str.h"

struct arena;
struct err;

struct score_column {
    str name;       /* of the file */
    double *values; /* NaN = missing: "nan", null, or an item the other files have */
    str *ids;       /* NULL s without ids */
    size_t n;
};

/* `component`: which member of JSON lines (dotted path); empty = "score", or the only number
 * besides the id. */
bool score_file_read(str path, str component, struct score_column *out, struct arena *a, struct err *e);

/* Aligns the others with the first: by id where all have ids (items that a
 * file lacks become NaN, items that the first lacks are counted), else by
 * line, and then all must be equally long. */
bool score_file_align(struct score_column *columns, size_t n, size_t *dropped, struct arena *a, struct err *e);

#endif
