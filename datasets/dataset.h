/*
 * dataset.h -- reads test sets in common formats as samples.
 *
 * To add a format: datasets/NAME.c ending in `const struct dataset_format
 * dataset_NAME`, one row in registry.c.
 */
#ifndef DATASETS_DATASET_H
#define DATASETS_DATASET_H

#include "eval/base/record.h"

struct arena;
struct err;
struct json;

/* The field for each role; dotted paths.  Unset = guessed from usual names
 * (question|input|prompt, answer|reference|output, id, ...). */
struct dataset_fields {
    str id, input, reference, group, choices, label;
    str messages; /* turns of a conversation, [{"role": ..., "content": ...}]; the last user turn is the input */
    str labels;   /* names of the options, if the data has its own; see choices.h */
};

struct dataset {
    const struct sample *samples;
    size_t n;
    size_t n_total;    /* items in the file; more than n where a limit was given */
    struct json *root; /* owns the fields; freed by dataset_close */
    char sha256[65];   /* of the file */
    str path;
};

struct dataset_format {
    const char *name;       /* "jsonl" */
    const char *extensions; /* "jsonl ndjson" */
    const char *summary;
    /* An array of objects (one per item; "$line" is not needed: order and lines[i] give the position).  Errors carry
     * "line N". */
    bool (*read)(str text, struct json *array, size_t **lines, struct arena *a, struct err *e);
};

/* Errors: "FILE:LINE: what".  Missing input field, duplicate id, no items: errors.
 * Items without an id get their 1-based number.  limit 0 = all. */
bool dataset_open(const char *path, const struct dataset_fields *fields, size_t limit, struct dataset *out,
                  struct arena *a, struct err *e);
void dataset_close(struct dataset *d);

size_t dataset_format_count(void);
const struct dataset_format *dataset_format_at(size_t i);
/* By file name extension; NULL if no format has it. */
const struct dataset_format *dataset_format_of(str path);

/* Loss curve of one training run from a Hugging Face trainer_state.json. */
struct train_point {
    double step, epoch, loss, eval_loss, learning_rate; /* NaN where the entry has none */
};
bool dataset_read_trainer_state(const char *path, struct train_point **points, size_t *n, struct arena *a,
                                struct err *e);

#endif
