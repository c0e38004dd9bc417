/*
 * sampler.h -- from logits to a token and its log-probability.
 */
#ifndef EVAL_ENGINE_RUN_SAMPLER_H
#define EVAL_ENGINE_RUN_SAMPLER_H

#include "eval/engine/engine.h"

/* The lowest id among the largest; -1 if a logit is NaN. */
int32_t argmax(const float *logits, size_t n);

/* log softmax(logits)[token], summed in double in index order. */
float logprob_of(const float *logits, size_t n, int32_t token);

/* Greedy at temperature 0; else temperature, top-k, top-p, with the draw
 * number `position` of the request's seed.  -1 if a logit is NaN. */
int32_t sample(const float *logits, size_t n, const struct engine_request *q, size_t position, float *logprob);

/* The k most probable tokens, best first. */
void top_logprobs(const float *logits, size_t n, size_t k, int32_t *tokens, float *logprobs);

#endif
