/*
 * replay_record.h -- one line of a file of answers to replay:
 *
 *     {"id": "q1", "prediction": "Paris", "finish": "stop", "n_tokens": 3}
 *
 * A member that is read has the right type and a possible value, or the line is an error: a count that is a text, or a
 * log-likelihood above 0, would otherwise silently change scores.
 */
#ifndef EVAL_BACKENDS_REPLAY_RECORD_H
#define EVAL_BACKENDS_REPLAY_RECORD_H

#include "eval/base/record.h"

struct arena;
struct err;
struct json;

/* Reads a line; the answer is out->raw, and out->text is empty.  `key` is "id", or "task\nid" where the line names a
 * task.  Texts are in the arena.  The error message does not name file or line. */
bool replay_record_read(const struct json *line, struct generation *out, str *key, struct arena *a, struct err *e);

/* Finds a member that is not read, but whose name is close to that of one that is read and that the line lacks. */
bool replay_record_misspelt(const struct json *line, str *name, const char **meant);

#endif
