/*
 * sampler.h -- from logits to a token and its log-probability.
 */
#ifndef EVAL_ENGINE_RUN_SAMPLER_H
#define EVAL_ENGINE_RUN_SAMPLER_H

#include "eval/engine/run/forward.h"

/* Greedy at temperature 0 (the lowest id among the largest); else temperature, top-k, top-p, with the draw number
 * `position` of the request's seed.  -1 if a logit is not finite.  logprob: of log softmax(logits). */
int32_t sample_from_logits(const struct kernels *k, const float *logits, size_t n, const struct logit_stats *u,
                           const struct engine_request *q, size_t position, float *logprob);

/* The k most probable tokens, best first. */
void top_logprobs(const float *logits, size_t n, const struct logit_stats *u, size_t k, int32_t *tokens,
                  float *logprobs);

#endif
