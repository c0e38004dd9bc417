/*
 * segments.h -- answers and references from text files, read in chunks of a few thousand segments.
 *
 * Files are plain text, one segment per line, or JSONL with a field for each part
 * (dotted paths; a reference that is a list means several references, null means
 * none).  The files are read in parallel, so that memory holds one chunk, however
 * long they are.  "-" is standard input.  A file named twice is read once.
 */
#ifndef EVAL_HARNESS_SEGMENTS_H
#define EVAL_HARNESS_SEGMENTS_H

#include "eval/base/record.h"

struct arena;
struct err;

struct segment_files {
    const str *hyps, *hyp_fields; /* fields: one, or one for each file; more fields than files: of the first file */
    size_t n_hyps, n_hyp_fields;
    const str *refs, *ref_fields;
    size_t n_refs, n_ref_fields;
    str input, input_field; /* questions; may be empty */
    str format;             /* "text", "jsonl", or "auto": by the name's ending */
    int n_threads;          /* that parse JSONL; 0 = one */
};

struct segments {
    struct segment_source *sources; /* private */
    size_t n_sources;
    const str *systems; /* names of the systems; lives in the arena of segments_open */
    size_t n_systems;
    size_t n;                   /* read so far */
    struct segment_part *parts; /* private */
    size_t n_parts;
    int n_threads; /* private */
};

/* Compares the lengths of regular files before anything is read. */
bool segments_open(struct segments *s, const struct segment_files *files, struct arena *a, struct err *e);
/* Closes all files; also after an error of segments_open. */
void segments_close(struct segments *s);

struct segment_chunk {
    struct sample *samples;   /* [n] */
    struct generation **gens; /* [n_systems][n] */
    size_t n;                 /* 0 = the end */
};

/* To read everything twice, call segments_make_rewindable before the first chunk (pipes are copied to an unlinked file)
 * and segments_rewind to start again. */
bool segments_make_rewindable(struct segments *s, struct err *e);
void segments_rewind(struct segments *s);

/* True if there is a file of questions. */
bool segments_have_input(const struct segments *s);

/* The next chunk, allocated in `a`; the previous chunk's texts become invalid. */
bool segments_next(struct segments *s, struct segment_chunk *out, struct arena *a, struct err *e);

#endif
