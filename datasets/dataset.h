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
struct lines;

/* The field for each role; dotted paths (json_path).  Unset: the usual
 * names (question|input|prompt, answer|reference|output, id, ...). */
struct dataset_fields {
    str id, input, reference, group, choices, label;
    str messages;  /* turns of a conversation, [{"role": ..., "content": ...}]; the last user turn is the input */
    str separator; /* of the columns of a table: one character, or "tab" */
    str labels;    /* names of the options, if the data has its own; see choices.h */
};

/* A role without a named field, where two of the usual names are present. */
struct ambiguous_field {
    const char *used, *other; /* names of fields; NULL = none */
    size_t n;                 /* items in which both are present with different values */
};

struct dataset {
    const struct sample *samples;
    size_t n;
    size_t n_total;    /* items in the file; more than n where a limit was given */
    struct json *root; /* owns the fields; freed by dataset_close */
    char sha256[65];   /* of the file */
    str path;
    const char *reference_field; /* the field of the first item's reference or label; NULL = none */
    struct ambiguous_field ambiguous_input, ambiguous_reference;
    const str *notes; /* [n_notes] warnings about the file, one sentence each */
    size_t n_notes;
};

enum { DATASET_MAX_NOTES = 16 };

/* What a format's reader returns besides the items. */
struct dataset_rows {
    char separator; /* given: as named by the user; 0 = the format's own */
    size_t *lines;  /* [items] place of each in the file, from 1 */
    struct dataset_notes {
        str list[DATASET_MAX_NOTES];
        size_t n; /* more are dropped */
    } notes;
};

/* Adds a warning about the file, formatted in the arena; beyond DATASET_MAX_NOTES it is dropped. */
void dataset_note(struct dataset_notes *notes, struct arena *a, const char *fmt, ...) PRINTF(3, 4);

struct dataset_format {
    const char *name;       /* "jsonl" */
    const char *extensions; /* "jsonl ndjson" */
    const char *summary;
    /* Pushes one object per item to `array`.  The error text begins with the line: "3: duplicate column (...)". */
    bool (*read)(str text, struct json *array, struct dataset_rows *rows, struct arena *a, struct err *e);
    /* Formats of one record per line: the object on a line that is not empty, or NULL with an error. */
    struct json *(*read_line)(str line, struct err *e);
};

/* Errors: "FILE:LINE: what".  Missing input field, duplicate id, no items: errors.
 * Items without an id get their 1-based number.  limit 0 = all.  Owns: dataset_close. */
bool dataset_open(const char *path, const struct dataset_fields *fields, size_t limit, struct dataset *out,
                  struct arena *a, struct err *e);
/* Frees the items' fields; samples stay valid except for their `fields`. */
void dataset_close(struct dataset *d);

/* Reads the items one after the other: the sample and its texts are valid during the call.  A file of one record per
 * line is read without holding it: at most 24 bytes per item, for the hashes of the ids.  out: n, n_total, sha256,
 * path, notes. */
typedef void dataset_visit(void *context, const struct sample *s);
bool dataset_scan(const char *path, const struct dataset_fields *fields, dataset_visit *visit, void *context,
                  struct dataset *out, struct arena *a, struct err *e);

/* The table of formats in the order of `list formats`; i < dataset_format_count(). */
size_t dataset_format_count(void);
const struct dataset_format *dataset_format_at(size_t i);
/* By file name extension; NULL if no format has it. */
const struct dataset_format *dataset_format_of(str path);

/* For the readers: the format of a path with the named separator, or an error. */
bool dataset_find_format(const char *path, const struct dataset_fields *fields, const struct dataset_format **format,
                         char *separator, struct err *e);
/* The next record of a format with read_line; NULL at the end. */
bool dataset_next_row(const struct dataset_format *format, struct lines *l, struct json **item, struct err *e);

#endif
