/*
 * notes.c -- collects warnings about a test set.
 */
#include "datasets/dataset.h"

#include <stdarg.h>

#include "eval/base/arena.h"

void dataset_note(struct dataset_notes *notes, struct arena *a, const char *fmt, ...)
{
    struct strbuf b = { 0 };
    va_list ap;

    va_start(ap, fmt);
    strbuf_vprintf(&b, fmt, ap);
    va_end(ap);
    if (notes->n < DATASET_MAX_NOTES)
        notes->list[notes->n++] = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
}
