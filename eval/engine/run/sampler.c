/*
 * sampler.c -- see sampler.h.  Sampling keeps top-k first, then the smallest
 * set whose probability reaches top-p (Holtzman et al. 2020), then draws.
 *
 * The definition is by rank, over the sorted vocabulary; but of 150,000 tokens
 * only those are sorted that the draw can reach: the k best by a heap, else all
 * within some distance of the best, and further ones only if their probability
 * does not suffice.  (Sorting all of them took 15 ms a token, more than a step of
 * a small model.)
 */
#include "eval/engine/run/sampler.h"

#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/rng.h"

enum { PIECE = 4096, FIRST_REACH = 4 /* of the best, in units of the temperature; then 8, 16... */ };

struct ranked {
    float logit;
    int32_t id;
};

struct ranking {
    struct ranked *list; /* the best ones, sorted */
    size_t n, cap;
};

static bool is_better(const struct ranked *a, const struct ranked *b)
{
    return a->logit != b->logit ? a->logit > b->logit : a->id < b->id;
}

static int best_first(const void *x, const void *y)
{
    return is_better(x, y) ? -1 : is_better(y, x);
}

static void sort(struct ranking *r)
{
    if (r->n)
        qsort(r->list, r->n, sizeof *r->list, best_first);
}

/* --- the best ------------------------------------------------------------- */

/* The worst of heap[n] on top: c takes its place and sinks. */
static void replace_worst(struct ranked *heap, size_t n, struct ranked c)
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

static struct ranking best_k(const float *logits, size_t n, size_t k)
{
    struct ranking r = { .list = xmalloc(k * sizeof *r.list), .n = k };

    for (size_t i = 0; i < k; i++)
        r.list[i] = (struct ranked){ logits[i], (int32_t)i };
    qsort(r.list, k, sizeof *r.list, best_first);
    for (size_t i = 0; i < k / 2; i++) { /* worst first is a heap */
        struct ranked t = r.list[i];
        r.list[i] = r.list[k - 1 - i];
        r.list[k - 1 - i] = t;
    }
    for (size_t i = k; k && i < n; i++)
        if (logits[i] > r.list[0].logit) /* of equals the lower id, which is there, stays */
            replace_worst(r.list, k, (struct ranked){ logits[i], (int32_t)i });
    sort(&r);
    return r;
}

static void best_down_to(struct ranking *r, const float *logits, size_t n, float least)
{
    r->n = 0;
    for (size_t i = 0; i < n; i++)
        if (logits[i] >= least)
            VEC_PUSH(r->list, r->n, r->cap) = (struct ranked){ logits[i], (int32_t)i };
    sort(r);
}

/* --- the draw ------------------------------------------------------------- */

static double weight(float logit, float best, const struct engine_request *q)
{
    return exp((double)(logit - best) / (double)q->temperature);
}

/* Sum of all weights, from float sums of pieces that are the same on every machine. */
static double sum_weights(const struct kernels *k, const float *logits, size_t n, float best,
                          const struct engine_request *q)
{
    float piece[PIECE], most, part;
    double sum = 0;
    size_t at;

    for (size_t from = 0; from < n; from += PIECE) {
        size_t count = n - from < PIECE ? n - from : PIECE;
        for (size_t i = 0; i < count; i++)
            piece[i] = (logits[from + i] - best) / q->temperature;
        k->summarize(piece, count, &most, &at, &part);
        if (most != -INFINITY)
            sum += (double)part * exp((double)most);
    }
    return sum;
}

/* Walks down the ranks to the one that `draw` (0..1) falls on; -1 if the ranking ends before. */
static int32_t fall(const struct ranking *r, const struct engine_request *q, double sum, double draw, bool is_all)
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

static int32_t draw_token(const struct kernels *k, const float *logits, size_t n, float best,
                          const struct engine_request *q, double draw)
{
    struct ranking r = { 0 };
    int32_t token = -1;

    if (q->top_k > 0 && (size_t)q->top_k < n) {
        double sum = 0;
        r = best_k(logits, n, (size_t)q->top_k);
        for (size_t i = 0; i < r.n; i++)
            sum += weight(r.list[i].logit, best, q);
        token = fall(&r, q, sum, draw, true);
    } else {
        double sum = sum_weights(k, logits, n, best, q);
        for (float reach = FIRST_REACH; token < 0; reach *= 2) {
            best_down_to(&r, logits, n, best - reach * q->temperature);
            token = fall(&r, q, sum, draw, r.n == n || !isfinite(reach));
        }
    }
    free(r.list);
    return token;
}

int32_t sample(const struct kernels *k, const float *logits, size_t n, const struct summary *u,
               const struct engine_request *q, size_t position, float *logprob)
{
    int32_t token = u->best;

    if (!isfinite(u->log_sum) || !isfinite(u->most))
        return -1;
    if (q->temperature > 0) {
        struct rng r = rng_new(q->seed, position);
        token = draw_token(k, logits, n, u->most, q, rng_double(&r));
    }
    *logprob = (float)((double)logits[token] - u->log_sum);
    return token;
}

void top_logprobs(const float *logits, size_t n, const struct summary *u, size_t k, int32_t *tokens, float *logprobs)
{
    struct ranking r = best_k(logits, n, k < n ? k : n);

    for (size_t i = 0; i < k; i++) {
        tokens[i] = i < r.n ? r.list[i].id : -1;
        logprobs[i] = i < r.n ? (float)((double)r.list[i].logit - u->log_sum) : -INFINITY;
    }
    free(r.list);
}
