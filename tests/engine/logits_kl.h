/*
 * logits_kl.h -- how far logits are from those of a reference.
 */
#ifndef TESTS_ENGINE_LOGITS_KL_H
#define TESTS_ENGINE_LOGITS_KL_H

#include <stddef.h>

/* KL(softmax(p) || softmax(q)) in nats; p and q [n]. */
double logits_kl(const float *p, const float *q, size_t n);

#endif
