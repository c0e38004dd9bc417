/*
 * memory.h -- how much memory this process may still use.
 */
#ifndef EVAL_ENGINE_RUN_MEMORY_H
#define EVAL_ENGINE_RUN_MEMORY_H

#include <stddef.h>

/* Bytes that the machine, and the control groups that this process is in, have to spare; what can be given up at once
 * (the page cache) counts as spare.  1 GiB where nothing is known. */
size_t memory_spare(void);

#endif
