/*
 * sampler.c -- see sampler.h.  Sampling keeps top-k first, then the smallest
 * set whose probability reaches top-p (Holtzman et al. 2020), then draws.
 */
#include "eval/engine/run/sampler.h"

#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/rng.h"

struct ranked {
    float logit;
    int32_t id;
};

static int best_first(const void *x, const void *y)
{
    const struct ranked *a = x, *b = y;
    return a->logit != b->logit ? (a->logit < b->logit) - (a->logit > b->logit) : (a->id > b->id) - (a->id < b->id);
}

static struct ranked *rank(const float *logits, size_t n)
{
    struct ranked *list = xmalloc(n * sizeof *list);

    for (size_t i = 0; i < n; i++)
        list[i] = (struct ranked){ logits[i], (int32_t)i };
    qsort(list, n, sizeof *list, best_first);
    return list;
}

int32_t sample(const float *logits, size_t n, const struct summary *u, const struct engine_request *q, size_t position,
               float *logprob)
{
    int32_t token = u->best;

    if (!isfinite(u->log_sum) || !isfinite(u->most))
        return -1;
    if (q->temperature > 0) {
        struct ranked *list = rank(logits, n);
        size_t kept = q->top_k > 0 && (size_t)q->top_k < n ? (size_t)q->top_k : n;
        double *p = xmalloc(kept * sizeof *p), sum = 0, nucleus = 0;
        struct rng r = rng_new(q->seed, position);
        for (size_t i = 0; i < kept; i++)
            sum += p[i] = exp((double)(list[i].logit - list[0].logit) / (double)q->temperature);
        size_t last = 0;
        for (; last < kept && (last == 0 || nucleus < (double)q->top_p * sum); last++)
            nucleus += p[last];
        double draw = rng_double(&r) * nucleus, reached = 0;
        size_t i = 0;
        for (reached = p[0]; i + 1 < last && reached <= draw; reached += p[i])
            i++;
        token = list[i].id;
        free(p);
        free(list);
    }
    *logprob = (float)((double)logits[token] - u->log_sum);
    return token;
}

void top_logprobs(const float *logits, size_t n, const struct summary *u, size_t k, int32_t *tokens, float *logprobs)
{
    struct ranked *list = rank(logits, n);

    for (size_t i = 0; i < k; i++) {
        tokens[i] = i < n ? list[i].id : -1;
        logprobs[i] = i < n ? (float)((double)list[i].logit - u->log_sum) : -INFINITY;
    }
    free(list);
}
