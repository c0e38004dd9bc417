/*
 * recorded.h -- recorded answers: DIR/MODEL.jsonl, read by the replay backend.  They
 * replace the models of a suite (--recorded), or are compared with the answers that
 * the engine gives now (--check).
 *
 * The first line describes the model ({"model": {...}, "source": "assay 1.2"}); the
 * others are answers with task, id, prediction, the id of the request (see
 * request_id.h), token counts, why the answer ended, and seconds.
 */
#ifndef EVAL_HARNESS_RECORDED_H
#define EVAL_HARNESS_RECORDED_H

#include "eval/base/str.h"

struct arena;
struct err;
struct run_options;
struct run_view;
struct suite;

/* --recorded DIR: the suite with its models answered from DIR.  --check DIR: the suite itself.  Models without a file
 * in DIR are not asked: options->only_models has the others, unrecorded those. */
bool recorded_use(const struct suite *s, struct run_options *o, struct suite *out, struct arena *a, struct err *e);

/* [n_models] The file of each model, in `a`; empty if it gave no answer. */
const str *recorded_texts(const struct run_view *v, struct arena *a);

/* Writes the answers of every model that is not itself replayed. */
bool recorded_write(const struct run_view *v, str dir, struct arena *a, struct err *e);

/* Compares the run's answers with those in `dir`, prints a line for each model, and fails (ERR_GATE) unless all are
 * equal byte by byte.  Answers that were replayed are counted as not checked. */
bool recorded_check(const struct run_view *v, str dir, struct arena *a, struct err *e);

#endif
