/*
 * limits.h -- the process ends when memory or threads run out (see limits.c).
 */
#ifndef EVAL_BASE_LIMITS_H
#define EVAL_BASE_LIMITS_H

#include <pthread.h>

/* pthread_create for callers that can run with fewer threads: returns the error instead of ending the process. */
int limits_try_thread(pthread_t *thread, void *(*start)(void *), void *argument);

#endif
