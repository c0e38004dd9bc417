/*
 * sampler.h -- chooses a token from logits and computes its log-probability (sources: sampler.c).
 */
#ifndef EVAL_ENGINE_RUN_SAMPLER_H
#define EVAL_ENGINE_RUN_SAMPLER_H

#include "eval/engine/run/forward.h"

/* Chooses a token from logits [n].  Temperature 0: the largest logit, the lowest id among equals.  Otherwise
 * temperature, top-k, top-p, then draw number `position` of the request's seed.  *logprob is the token's
 * log-probability under the unmodified softmax(logits).  Returns -1 if a logit is not finite. */
int32_t sample_from_logits(const struct kernels *k, const float *logits, size_t n, const struct logit_stats *u,
                           const struct engine_request *q, size_t position, float *logprob);

/* Writes the k most probable tokens, best first, to tokens[k] and logprobs[k]; -1 beyond the end of a short
 * vocabulary. */
void top_logprobs(const float *logits, size_t n, const struct logit_stats *u, size_t k, int32_t *tokens,
                  float *logprobs);

#endif
