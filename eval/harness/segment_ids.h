/*
 * segment_ids.h -- finds items that come twice among the segments of `assay score`:
 * several systems, passes or filters in one file.
 */
#ifndef EVAL_HARNESS_SEGMENT_IDS_H
#define EVAL_HARNESS_SEGMENT_IDS_H

#include <stddef.h>

#include "eval/base/str.h"

struct err;
struct json;
struct segment_ids;

/* Free with segment_ids_free; NULL is fine there. */
struct segment_ids *segment_ids_new(void);
void segment_ids_free(struct segment_ids *ids);
/* Forgets the ids, for a second reading, but not that a warning was given. */
void segment_ids_reset(struct segment_ids *ids);

/* Counts the id if it was added before; `item` is its number, from 1.  The text is copied. */
void segment_ids_add(struct segment_ids *ids, str id, size_t item);

/* False with an error if the record of lm-evaluation-harness has another "filter" than the records before it: that
 * program writes a line for each filter of an item, and the scores of two filters are two results. */
bool segment_ids_check_filter(struct segment_ids *ids, const struct json *record, const char *path, size_t line,
                              struct err *e);

/* Warns once if ids came again. */
void segment_ids_warn(struct segment_ids *ids, const char *path);

#endif
