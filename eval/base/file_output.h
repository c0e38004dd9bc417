/*
 * file_output.h -- writes a file of any size piece by piece, so that it is never held in memory as a whole.
 *
 * The file appears under its name only when it is complete, as with file_write (file.h), which is the short form of
 * this.  The first error is kept and reported by file_output_close, so that writers need not check each row:
 *
 *     struct file_output f;
 *     file_output_open(&f, path);
 *     for (each row) {
 *         strbuf_printf(&f.text, ...);
 *         file_output_next(&f);
 *     }
 *     return file_output_close(&f, true, e);
 */
#ifndef EVAL_BASE_FILE_OUTPUT_H
#define EVAL_BASE_FILE_OUTPUT_H

#include "eval/base/strbuf.h"

struct err;

struct file_output {
    struct strbuf text; /* text not yet written; writers append to it */
    size_t n_written;   /* bytes in the file, without `text` */
    /* private */
    const char *path;
    struct strbuf temporary;
    int fd, error;
    bool is_special;
};

/* `path` must live until file_output_close.  Each open ends with a close. */
void file_output_open(struct file_output *f, const char *path);
/* Called after each row: writes the text out once it is large. */
void file_output_next(struct file_output *f);
/* Writes a long text without a copy, after the text so far. */
void file_output_add(struct file_output *f, str content);
/* Syncs the file and renames it to its path; keep = false removes it instead.  False if the file was not written, with
 * ERR_IO if it was to be kept. */
bool file_output_close(struct file_output *f, bool keep, struct err *e);

#endif
