/*
 * test_sampler.c -- the sampler draws the same token as the definition over the sorted vocabulary.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "eval/base/rng.h"
#include "eval/engine/run/sampler.h"

enum { N_VOCAB = 20011 };

static const float *ranked_by;

static int by_rank(const void *x, const void *y)
{
    int32_t a = *(const int32_t *)x, b = *(const int32_t *)y;
    return ranked_by[a] != ranked_by[b] ? (ranked_by[a] < ranked_by[b]) - (ranked_by[a] > ranked_by[b])
                                        : (a > b) - (a < b);
}

/* Sorts every token, as the definition says; false if rounding could move the draw to a neighbour. */
static bool defined(const int32_t *order, const float *logits, const struct engine_request *q, double draw,
                    int32_t *token)
{
    size_t kept = q->top_k > 0 && q->top_k < N_VOCAB ? (size_t)q->top_k : N_VOCAB, last = 0;
    double sum = 0, nucleus = 0, reached = 0;
    bool sure = true;

    for (size_t i = 0; i < kept; i++)
        sum += exp((double)(logits[order[i]] - logits[order[0]]) / (double)q->temperature);
    for (; last < kept && (last == 0 || nucleus < (double)q->top_p * sum); last++) {
        nucleus += exp((double)(logits[order[last]] - logits[order[0]]) / (double)q->temperature);
        sure = sure && (q->top_p >= 1 || fabs(nucleus / sum - (double)q->top_p) > 2e-6);
    }
    for (size_t i = 0; i < last; i++) {
        reached += exp((double)(logits[order[i]] - logits[order[0]]) / (double)q->temperature);
        sure = sure && fabs(reached / nucleus - draw) > 1e-5;
        *token = order[i];
        if (reached > draw * nucleus)
            break;
    }
    return sure;
}

static struct logit_stats stats_of(const float *logits, const int32_t *order)
{
    double sum = 0;

    for (size_t i = 0; i < N_VOCAB; i++)
        sum += exp((double)(logits[i] - logits[order[0]]));
    return (struct logit_stats){ order[0], logits[order[0]], (double)logits[order[0]] + log(sum) };
}

void test_sampler_picks_as_over_the_sorted_vocabulary(void)
{
    static const struct engine_request ways[] = {
        { .temperature = 1, .top_p = 1 },
        { .temperature = 0.7f, .top_p = 0.9f },
        { .temperature = 2.5f, .top_p = 0.999f },
        { .temperature = 1.3f, .top_p = 1, .top_k = 40 },
        { .temperature = 0.9f, .top_p = 0.5f, .top_k = 1000 },
        { .temperature = 0.01f, .top_p = 1 },
        { .temperature = 1, .top_p = 0.95f, .top_k = 1 },
        { .temperature = 1, .top_p = 1, .top_k = N_VOCAB - 1 },
    };
    float *logits = xcalloc(N_VOCAB, sizeof *logits);
    int32_t *order = xcalloc(N_VOCAB, sizeof *order);
    size_t n_sure = 0, n_all = 0;

    for (int spread = 0; spread < 3; spread++) {
        struct rng rng = rng_new(11, (uint64_t)spread);
        for (size_t i = 0; i < N_VOCAB; i++) { /* many of them equal */
            logits[i] = (float)(int)(rng_double(&rng) * 400) / 100 * (float)(1 + 4 * spread);
            order[i] = (int32_t)i;
        }
        ranked_by = logits;
        qsort(order, N_VOCAB, sizeof *order, by_rank);
        struct logit_stats u = stats_of(logits, order);
        for (size_t w = 0; w < COUNT_OF(ways); w++)
            for (size_t position = 0; position < 40; position++) {
                struct engine_request q = ways[w];
                q.seed = w + 17;
                struct rng r = rng_new(q.seed, position);
                float logprob;
                int32_t expected, got = sample_from_logits(kernels_get(), logits, N_VOCAB, &u, &q, position, &logprob);
                n_all++;
                if (!defined(order, logits, &q, rng_double(&r), &expected))
                    continue;
                n_sure++;
                CHECK_MSG(got == expected, "way %zu, draw %zu: %d, expected %d", w, position, got, expected);
                CHECK_NEAR((double)logprob, (double)logits[got] - u.log_sum_exp, 1e-5);
            }
        int32_t tokens[20];
        float logprobs[20];
        top_logprobs(logits, N_VOCAB, &u, 20, tokens, logprobs);
        CHECK(memcmp(tokens, order, sizeof tokens) == 0);
    }
    CHECK_MSG(n_sure * 10 > n_all * 8, "%zu of %zu draws are sure", n_sure, n_all);
    free(logits);
    free(order);
}
