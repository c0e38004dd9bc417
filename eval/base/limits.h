/*
 * limits.h -- what happens where memory or threads run out (see limits.c).
 */
#ifndef EVAL_BASE_LIMITS_H
#define EVAL_BASE_LIMITS_H

#include <pthread.h>

/* pthread_create for callers that can do with fewer threads: an error is returned and does not end the process. */
int limits_try_thread(pthread_t *thread, void *(*start)(void *), void *argument);

#endif
