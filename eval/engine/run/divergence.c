/*
 * divergence.c -- divergences between the next-token distributions of two models on a text: a fine-tune and its
 * base, or two quantizations.
 *
 * Both models read the same tokens in lockstep, STEP positions at a time, so that at most STEP distributions of each
 * are in memory.  Divergences are in nats, summed over positions.  Probabilities and sums are double, in the order of
 * the vocabulary and of the positions, so that results have the same bits for any number of threads.
 */
#include "eval/engine/run/divergence.h"

#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/engine/run/forward.h"
#include "eval/engine/threads/team.h"

enum { STEP = 32 };

struct side_reader { /* one of the two models being run */
    const struct engine_side *side;
    struct kv_pool pool;
    struct kv_cache cache;
    struct rope *rope;
    struct workspace *w;
    float *logits; /* [n_done][n_vocab] of the last step's scored positions */
    struct logit_stats stats[STEP];
    size_t n_done;
};

struct step {
    struct side_reader *readers; /* [2]: base, tuned */
    size_t n, n_vocab;
    struct divergence out[STEP];
};

static void side_reader_open(struct side_reader *r, const struct engine_side *side, size_t n)
{
    struct engine_model *m = side->model;

    *r = (struct side_reader){ .side = side, .pool = kv_pool_new(m) };
    r->rope = model_rope_new(m, model_rope_class(m, n));
    r->w = workspace_new(m, STEP, m->n_threads);
    r->logits = xmalloc(STEP * (size_t)m->n_vocab * sizeof *r->logits);
    kv_reserve(&r->pool, &r->cache, 0, n);
}

static void side_reader_close(struct side_reader *r)
{
    workspace_free(r->w);
    free(r->logits);
    free(r->rope);
    kv_release(&r->pool, &r->cache);
    kv_pool_free(&r->pool);
}

static void copy_logits(void *arg, size_t row, const float *logits, const struct logit_stats *u)
{
    struct side_reader *r = arg;
    size_t n_vocab = (size_t)r->side->model->n_vocab;

    (void)row; /* called in row order */
    memcpy(r->logits + r->n_done * n_vocab, logits, n_vocab * sizeof *logits);
    r->stats[r->n_done++] = *u;
}

static void read_step(struct side_reader *r, const int32_t *tokens, size_t from, size_t to, size_t first_scored)
{
    struct row rows[STEP];

    for (size_t i = from; i < to; i++)
        rows[i - from] = (struct row){ tokens[i],         (int)i, &r->cache, r->side->adapters, r->side->n_adapters,
                                       i >= first_scored, r->rope };
    r->n_done = 0;
    forward(r->side->model, r->w, rows, to - from, NULL, copy_logits, r);
}

/* In double: the engine's own sum uses float exponentials, and differences of 1e-9 count here. */
static double log_of_sum(const float *x, float max, size_t n)
{
    double sum = 0;

    for (size_t i = 0; i < n; i++)
        sum += exp((double)x[i] - (double)max);
    return (double)max + log(sum);
}

/* p log(p / q) is 0 where p is 0.  Where both underflow nothing is lost. */
struct divergence divergence_of_logits(const float *x, float x_max, const float *y, float y_max, size_t n)
{
    struct divergence d = { 0 };
    double x_sum = log_of_sum(x, x_max, n), y_sum = log_of_sum(y, y_max, n);

    for (size_t i = 0; i < n; i++) {
        double lp = (double)x[i] - x_sum, lq = (double)y[i] - y_sum, p = exp(lp), q = exp(lq);
        d.kl += p > 0 ? p * (lp - lq) : 0;
        d.kl_reverse += q > 0 ? q * (lq - lp) : 0;
        if (p + q > 0) {
            double lm = log((p + q) / 2);
            d.js += ((p > 0 ? p * (lp - lm) : 0) + (q > 0 ? q * (lq - lm) : 0)) / 2;
        }
    }
    return (struct divergence){ fmax(d.kl, 0), fmax(d.kl_reverse, 0),
                                fmax(d.js, 0) }; /* rounding can make it negative for equal distributions */
}

static void compare_rows(struct worker *me, void *arg)
{
    struct step *s = arg;
    size_t from, to;

    while (team_next_chunk(me, s->n, 1, &from, &to))
        for (size_t i = from; i < to; i++) {
            const struct side_reader *b = &s->readers[0], *t = &s->readers[1];
            s->out[i] = divergence_of_logits(b->logits + i * s->n_vocab, b->stats[i].max, t->logits + i * s->n_vocab,
                                             t->stats[i].max, s->n_vocab);
        }
    team_barrier(me);
}

/* Adds the positions before each target; false if a model's logits are not finite. */
static bool add_step(const struct step *s, const int32_t *targets, struct engine_divergence *out, struct err *e)
{
    for (size_t i = 0; i < s->n; i++) {
        const struct logit_stats *base = &s->readers[0].stats[i], *tuned = &s->readers[1].stats[i];
        for (int k = 0; k < 2; k++) {
            const struct logit_stats *u = &s->readers[k].stats[i];
            float logprob = (float)((double)s->readers[k].logits[i * s->n_vocab + (size_t)targets[i]] - u->log_sum_exp);
            if (!isfinite(logprob))
                return err_set(e, ERR_PARSE, "the model's logits are not finite (found NaN or infinity)");
            out->logprob[k] += (double)logprob;
            out->n_greedy[k] += u->best == targets[i];
        }
        out->n++;
        out->n_agree += base->best == tuned->best;
        out->kl += s->out[i].kl;
        out->kl_reverse += s->out[i].kl_reverse;
        out->js += s->out[i].js;
    }
    return true;
}

static bool check_input(const struct engine_side *base, const struct engine_side *tuned, const int32_t *tokens,
                        size_t n, size_t n_score, struct err *e)
{
    const struct engine_model *b = base->model, *t = tuned->model;

    if (b->n_vocab != t->n_vocab)
        return err_set(e, ERR_PARSE, "models of different vocabularies cannot be compared (found %d and %d tokens)",
                       b->n_vocab, t->n_vocab);
    if (n < 2 || n_score == 0 || n_score >= n || n > (size_t)b->context || n > (size_t)t->context)
        return err_set(e, ERR_PARSE, "number of tokens (found %zu, of which %zu are scored; expected 2 to %d)", n,
                       n_score, b->context < t->context ? b->context : t->context);
    for (size_t i = 0; i < n; i++)
        if (tokens[i] < 0 || tokens[i] >= b->n_vocab)
            return err_set(e, ERR_PARSE, "token out of range (found %d, expected 0 to %d)", tokens[i], b->n_vocab - 1);
    return true;
}

bool engine_divergence(const struct engine_side *base, const struct engine_side *tuned, const int32_t *tokens, size_t n,
                       size_t n_score, struct engine_divergence *out, struct err *e)
{
    struct side_reader readers[2];
    struct step s = { .readers = readers };
    size_t last = n - 1, first_scored = last - n_score; /* the last token is only a target */
    bool ok = true;

    if (!check_input(base, tuned, tokens, n, n_score, e))
        return false;
    struct team *team = team_new(base->model->n_threads);
    s.n_vocab = (size_t)base->model->n_vocab;
    side_reader_open(&readers[0], base, n);
    side_reader_open(&readers[1], tuned, n);
    for (size_t at = 0; ok && at < last; at += STEP) {
        size_t end = at + STEP < last ? at + STEP : last, first = at > first_scored ? at : first_scored;
        for (int k = 0; k < 2; k++)
            read_step(&readers[k], tokens, at, end, first_scored);
        s.n = end > first ? end - first : 0;
        if (s.n == 0)
            continue;
        team_run(team, compare_rows, &s, s.n);
        ok = add_step(&s, tokens + first + 1, out, e);
    }
    side_reader_close(&readers[0]);
    side_reader_close(&readers[1]);
    team_free(team);
    return ok;
}
