/*
 * sampler.c -- top-k, then the smallest set whose probability reaches top-p (Holtzman et al. 2020), then a draw.
 *
 * The definition ranks the whole vocabulary, but only the tokens that the draw can reach are sorted: with top-k the k
 * best, by a heap; otherwise all within REACH of the best, if they are few and suffice; otherwise those of the bucket
 * of nearly equal probabilities that the draw falls into.
 */
#include "eval/engine/run/sampler.h"

#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/rng.h"

enum { PIECE = 4096, REACH = 6 /* distance from the best logit, in units of the temperature */, MAX_SORTED = 2048 };
enum { BUCKETS = 1024, BUCKETS_PER_UNIT = 32 /* the last bucket holds everything below e^-32 */ };

struct ranked {
    float logit;
    int32_t id;
};

struct ranking {
    struct ranked *list; /* [n], best first */
    size_t n, cap;
};

static bool is_better(const struct ranked *a, const struct ranked *b)
{
    return a->logit != b->logit ? a->logit > b->logit : a->id < b->id;
}

static int compare_ranked(const void *x, const void *y)
{
    return is_better(x, y) ? -1 : is_better(y, x);
}

static void sort(struct ranking *r)
{
    if (r->n)
        qsort(r->list, r->n, sizeof *r->list, compare_ranked);
}

/* --- the best tokens ------------------------------------------------------------ */

/* Replaces the root of a heap whose root is its worst element, and sifts down. */
static void heap_replace_root(struct ranked *heap, size_t n, struct ranked c)
{
    size_t i = 0;

    for (size_t child = 1; child < n; child = 2 * i + 1) {
        if (child + 1 < n && is_better(&heap[child], &heap[child + 1]))
            child++;
        if (!is_better(&c, &heap[child]))
            break;
        heap[i] = heap[child];
        i = child;
    }
    heap[i] = c;
}

static struct ranking top_k_ranking(const float *logits, size_t n, size_t k)
{
    struct ranking r = { .list = xmalloc(k * sizeof *r.list), .n = k };

    for (size_t i = 0; i < k; i++)
        r.list[i] = (struct ranked){ logits[i], (int32_t)i };
    qsort(r.list, k, sizeof *r.list, compare_ranked);
    for (size_t i = 0; i < k / 2; i++) { /* worst first is a valid heap */
        struct ranked t = r.list[i];
        r.list[i] = r.list[k - 1 - i];
        r.list[k - 1 - i] = t;
    }
    for (size_t i = k; k && i < n; i++)
        if (logits[i] > r.list[0].logit) /* among equal logits the lower id, already in the heap, stays */
            heap_replace_root(r.list, k, (struct ranked){ logits[i], (int32_t)i });
    sort(&r);
    return r;
}

/* Lists all tokens with a logit of at least `min`; false if there are more than MAX_SORTED. */
static bool tokens_above(struct ranking *r, const float *logits, size_t n, float min)
{
    for (size_t i = 0; i < n && r->n <= MAX_SORTED; i++)
        if (logits[i] >= min)
            VEC_PUSH(r->list, r->n, r->cap) = (struct ranked){ logits[i], (int32_t)i };
    sort(r);
    return r->n <= MAX_SORTED;
}

/* --- the draw ------------------------------------------------------------- */

static double weight(float logit, float best, const struct engine_request *q)
{
    return exp((double)(logit - best) / (double)q->temperature);
}

/* out[i] = (logit - best) / temperature, at most 0, for up to PIECE logits. */
static void scale_piece(const float *logits, size_t n, float best, const struct engine_request *q, float *out)
{
    for (size_t i = 0; i < n; i++)
        out[i] = (logits[i] - best) / q->temperature;
}

/* Sum of all weights; the float sums of pieces have the same bits on every machine. */
static double sum_weights(const struct kernels *k, const float *logits, size_t n, float best,
                          const struct engine_request *q)
{
    float piece[PIECE], max, part;
    double sum = 0;
    size_t at;

    for (size_t from = 0; from < n; from += PIECE) {
        size_t count = n - from < PIECE ? n - from : PIECE;
        scale_piece(logits + from, count, best, q, piece);
        k->logit_stats(piece, count, &max, &at, &part);
        if (max != -INFINITY)
            sum += (double)part * exp((double)max);
    }
    return sum;
}

/* The token at which the cumulative probability exceeds `draw` (0..1); -1 if the ranking ends before that. */
static int32_t token_at_draw(const struct ranking *r, const struct engine_request *q, double sum, double draw,
                             bool is_all)
{
    double nucleus = 0, reached = 0;
    size_t last = 0;

    if (q->top_p < 1) {
        for (; last < r->n && (last == 0 || nucleus < (double)q->top_p * sum); last++)
            nucleus += weight(r->list[last].logit, r->list[0].logit, q);
        if (!is_all && nucleus < (double)q->top_p * sum)
            return -1;
    } else {
        nucleus = sum;
        last = r->n;
    }
    for (size_t i = 0; i < last; i++) {
        reached += weight(r->list[i].logit, r->list[0].logit, q);
        if (reached > draw * nucleus)
            return r->list[i].id;
    }
    return is_all || q->top_p < 1 ? r->list[last - 1].id : -1;
}

/* --- drawing among many tokens ---------------------------------------------------- */

static size_t bucket_of(float scaled)
{
    float b = -scaled * BUCKETS_PER_UNIT;
    return b < BUCKETS - 1 ? (size_t)b : BUCKETS - 1;
}

static void fill_buckets(const struct kernels *k, const float *logits, size_t n, float best,
                         const struct engine_request *q, double *mass)
{
    float scaled[PIECE], weights[PIECE];

    for (size_t from = 0; from < n; from += PIECE) {
        size_t count = n - from < PIECE ? n - from : PIECE;
        float max = 0, sum[16] = { 0 }, factor;
        scale_piece(logits + from, count, best, q, scaled);
        size_t whole = (count + 15) / 16 * 16;
        memcpy(weights, scaled, count * sizeof *weights);
        for (size_t i = count; i < whole; i++)
            weights[i] = -INFINITY;
        k->softmax_step(weights, 0, 1, whole, NULL, &max, sum, &factor); /* exp(x - 0) */
        for (size_t i = 0; i < count; i++)
            mass[bucket_of(scaled[i])] += (double)weights[i];
    }
}

/* The tokens of bucket b, best first. */
static struct ranking sorted_bucket(const float *logits, size_t n, float best, const struct engine_request *q, size_t b)
{
    struct ranking r = { 0 };

    for (size_t i = 0; i < n; i++)
        if (bucket_of((logits[i] - best) / q->temperature) == b)
            VEC_PUSH(r.list, r.n, r.cap) = (struct ranked){ logits[i], (int32_t)i };
    sort(&r);
    return r;
}

/* The first token in rank order at which the cumulative weight exceeds `target`; *reached is that weight. */
static int32_t rank_at(const float *logits, size_t n, float best, const struct engine_request *q, const double *mass,
                       double target, double *reached)
{
    size_t b = 0;

    *reached = 0;
    for (; b < BUCKETS - 1 && *reached + mass[b] <= target; b++)
        *reached += mass[b];
    while (b > 0 && mass[b] == 0) /* rounding may lead past the last bucket that has tokens */
        b--;
    struct ranking r = sorted_bucket(logits, n, best, q, b);
    int32_t token = r.list[r.n - 1].id;
    for (size_t i = 0; i < r.n; i++) {
        *reached += weight(r.list[i].logit, best, q);
        if (*reached > target) {
            token = r.list[i].id;
            break;
        }
    }
    free(r.list);
    return token;
}

static int32_t draw_from_many(const struct kernels *k, const float *logits, size_t n, float best,
                              const struct engine_request *q, double draw)
{
    double mass[BUCKETS] = { 0 }, sum = 0, nucleus, reached;

    fill_buckets(k, logits, n, best, q, mass);
    for (size_t b = 0; b < BUCKETS; b++)
        sum += mass[b];
    nucleus = sum;
    if (q->top_p < 1)
        rank_at(logits, n, best, q, mass, (double)q->top_p * sum, &nucleus);
    return rank_at(logits, n, best, q, mass, draw * nucleus, &reached);
}

static int32_t draw_token(const struct kernels *k, const float *logits, size_t n, const struct logit_stats *u,
                          const struct engine_request *q, double draw)
{
    struct ranking r = { 0 };
    float best = u->max;
    int32_t token = -1;

    if (q->top_k > 0 && (size_t)q->top_k < n) {
        double sum = 0;
        r = top_k_ranking(logits, n, (size_t)q->top_k);
        for (size_t i = 0; i < r.n; i++)
            sum += weight(r.list[i].logit, best, q);
        token = token_at_draw(&r, q, sum, draw, true);
    } else {
        if (tokens_above(&r, logits, n, best - REACH * q->temperature)) {
            double sum = q->temperature < 1 || q->temperature > 1 ? sum_weights(k, logits, n, best, q)
                                                                  : exp(u->log_sum_exp - (double)best);
            token = token_at_draw(&r, q, sum, draw, r.n == n);
        }
        token = token < 0 ? draw_from_many(k, logits, n, best, q, draw) : token;
    }
    free(r.list);
    return token;
}

int32_t sample_from_logits(const struct kernels *k, const float *logits, size_t n, const struct logit_stats *u,
                           const struct engine_request *q, size_t position, float *logprob)
{
    int32_t token = u->best;

    if (!isfinite(u->log_sum_exp) || !isfinite(u->max))
        return -1;
    if (q->temperature > 0) {
        struct rng r = rng_new(q->seed, position);
        token = draw_token(k, logits, n, u, q, rng_double(&r));
    }
    *logprob = (float)((double)logits[token] - u->log_sum_exp);
    return token;
}

void top_logprobs(const float *logits, size_t n, const struct logit_stats *u, size_t k, int32_t *tokens,
                  float *logprobs)
{
    struct ranking r = top_k_ranking(logits, n, k < n ? k : n);

    for (size_t i = 0; i < k; i++) {
        tokens[i] = i < r.n ? r.list[i].id : -1;
        logprobs[i] = i < r.n ? (float)((double)r.list[i].logit - u->log_sum_exp) : -INFINITY;
    }
    free(r.list);
}
