/*
 * opens.h -- notices files that a library could not open or read.
 *
 * If fontconfig, FreeType or Cairo cannot read a file, they continue with another font or without the text: the figure
 * would be silently wrong.
 */
#ifndef EVAL_BASE_OPENS_H
#define EVAL_BASE_OPENS_H

#include <stdbool.h>

struct err;

/* From the first call on, every open and read of the process that fails for lack of a resource or because of a device
 * error is remembered.  A missing file does not count. */
void opens_watch(void);

/* ERR_IO if there was such a failure. */
bool opens_check(const char *path, struct err *e);

#endif
