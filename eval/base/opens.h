/*
 * opens.h -- notices files that a library could not open or read.
 *
 * fontconfig, FreeType and Cairo go on without a file that fails: with another font, or without the text.  The figure
 * would be wrong and nobody would say so.
 */
#ifndef EVAL_BASE_OPENS_H
#define EVAL_BASE_OPENS_H

#include <stdbool.h>

struct err;

/* From the first call on, every open and read of the process that fails for lack of a resource or by an error of the
 * device is remembered.  A file that does not exist is none of those. */
void opens_watch(void);

/* ERR_IO if there was one. */
bool opens_check(const char *path, struct err *e);

#endif
