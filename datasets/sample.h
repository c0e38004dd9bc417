/*
 * sample.h -- makes a sample from one record, reading each part from its named field.
 */
#ifndef DATASETS_SAMPLE_H
#define DATASETS_SAMPLE_H

#include "eval/base/record.h"

struct arena;
struct dataset;
struct dataset_fields;
struct dataset_notes;
struct err;

/* Keeps `item` as s->fields; texts are in the arena.  s->id is empty where the record has none.  Errors:
 * "PATH:LINE: what". */
bool sample_read(const struct json *item, size_t line, const struct dataset_fields *f, const char *path,
                 struct sample *s, struct arena *a, struct err *e);

/* Items that a model cannot answer, or a metric cannot score, are counted, not dropped. */
struct sample_counts {
    size_t n, n_empty, n_bare, first_empty, first_bare;
};
/* Counts one item; samples_note_missing turns the counts into at most two notes, once all items are counted. */
void samples_count(struct sample_counts *c, const struct sample *s);
void samples_note_missing(const struct sample_counts *c, struct dataset_notes *notes, struct arena *a);

/* Sets d->reference_field and the ambiguous fields. */
void samples_describe_fields(struct dataset *d, const struct dataset_fields *f, struct arena *a);

#endif
