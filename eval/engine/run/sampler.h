/*
 * sampler.h -- from logits to a token and its log-probability.
 */
#ifndef EVAL_ENGINE_RUN_SAMPLER_H
#define EVAL_ENGINE_RUN_SAMPLER_H

#include "eval/engine/run/forward.h"

/* Temperature 0: the largest logit, the lowest id among equals.  Otherwise temperature, top-k, top-p, and draw number
 * `position` of the request's seed.  logits [n].  Returns -1 if a logit is not finite.  *logprob is of the unmodified
 * softmax(logits). */
int32_t sample_from_logits(const struct kernels *k, const float *logits, size_t n, const struct logit_stats *u,
                           const struct engine_request *q, size_t position, float *logprob);

/* The k most probable tokens, best first, to tokens[k] and logprobs[k]; -1 fills up a short vocabulary. */
void top_logprobs(const float *logits, size_t n, const struct logit_stats *u, size_t k, int32_t *tokens,
                  float *logprobs);

#endif
