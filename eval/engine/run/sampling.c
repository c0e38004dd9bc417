/*
 * sampling.c -- applies the logits of a position to its sequence: chooses the next token, or records the log-likelihood
 * of a scored one.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/engine/run/batch.h"
#include "eval/engine/run/sampler.h"

enum { SCAN = 256 };

bool wants_logits(const struct sequence *s, size_t position)
{
    if (s->q.n_score)
        return position + 1 >= first_scored(s) + s->n_known && position + 1 < s->q.n_prompt;
    return position + 1 == s->n_tokens && s->q.max_tokens > 0;
}

static void fail(struct sequence *s, const char *what)
{
    err_set(&s->error, ERR_PARSE, "%s", what);
    s->failed = true;
}

/* Records the log-likelihood of the token after `position`.  The logits there are the same for every sequence with the
 * same tokens up to `position` and the same adapters, so other options of a question reuse them (score_queued). */
static bool record_score(struct sequence *s, const float *logits, size_t n_vocab, const struct logit_stats *u,
                         size_t position)
{
    size_t i = s->n_known;
    int32_t token = s->tokens[position + 1];
    float logprob = (float)((double)logits[token] - u->log_sum_exp);

    if (!isfinite(logprob))
        return false;
    s->logprobs[i] = logprob;
    if (s->q.n_top > 0)
        top_logprobs(logits, n_vocab, u, (size_t)s->q.n_top, s->top_tokens + i * (size_t)s->q.n_top,
                     s->top_logprobs + i * (size_t)s->q.n_top);
    s->n_greedy += u->best == token;
    s->n_known++;
    return true;
}

static void score_queued(struct engine_batch *b, const struct slot *slot, const float *logits,
                         const struct logit_stats *u, size_t position)
{
    const struct sequence *s = slot->s;

    for (size_t i = 0; i < b->n_queue && i < SCAN; i++) {
        struct sequence *other = b->queue[i];
        if (other->q.n_score == 0 || scores_known(other) || first_scored(other) + other->n_known != position + 1 ||
            other->rope_class != s->rope_class || !same_adapters(slot, other) ||
            memcmp(other->tokens, s->tokens, (position + 1) * sizeof *s->tokens) != 0)
            continue;
        /* a logit that is not finite is reported by the sequence's own row */
        record_score(other, logits, (size_t)b->m->n_vocab, u, position);
    }
}

/* Cuts the text before the first stop string that ends after byte `seen`; false if there is none. */
static bool cut_at_stop(struct sequence *s, size_t seen)
{
    size_t first = SIZE_MAX;

    for (size_t i = 0; i < s->q.n_stop; i++) {
        size_t n = s->stops[i].n, from = seen < n ? 0 : seen - n + 1;
        size_t at = n ? str_search(str_slice(strbuf_str(&s->text), from, s->text.n), s->stops[i]) : SIZE_MAX;
        first = at != SIZE_MAX && from + at < first ? from + at : first;
    }
    if (first == SIZE_MAX)
        return false;
    s->text.n = first;
    s->text.s[first] = 0;
    return true;
}

struct sampled_token sample_token(const struct engine_model *m, const struct sequence *s, size_t position,
                                  const float *logits, const struct logit_stats *u)
{
    struct sampled_token c;

    c.token = sample_from_logits(m->kernels, logits, (size_t)m->n_vocab, u, &s->q, position + 1 - s->q.n_prompt,
                                 &c.logprob);
    return c;
}

static void generate(struct engine_batch *b, struct sequence *s, const float *logits, const struct logit_stats *u,
                     struct sampled_token c)
{
    size_t n_vocab = (size_t)b->m->n_vocab, i = s->n_generated, seen = s->text.n;
    int32_t token = c.token;

    if (token < 0) {
        fail(s, "the model's logits are not finite (found NaN or infinity)");
        return;
    }
    if (!s->q.ignore_eos && engine_is_end(b->m, s->q.adapters, s->q.n_adapters, token)) {
        token_stream_end(&s->stream, &s->text);
        s->ended = true;
        s->finish = FINISH_STOP;
        return;
    }
    s->logprobs[i] = c.logprob;
    if (s->q.n_top > 0)
        top_logprobs(logits, n_vocab, u, (size_t)s->q.n_top, s->top_tokens + i * (size_t)s->q.n_top,
                     s->top_logprobs + i * (size_t)s->q.n_top);
    s->tokens[s->n_tokens++] = token;
    s->n_generated++;
    b->counts.generated_tokens++;
    token_stream_add(&s->stream, b->m->tokenizer, token, &s->text);
    if (cut_at_stop(s, seen)) {
        s->ended = true;
        s->finish = FINISH_STOP;
    } else if ((int)s->n_generated >= s->q.max_tokens || s->n_tokens >= s->capacity) {
        token_stream_end(&s->stream, &s->text);
        s->ended = true;
        s->finish = FINISH_LENGTH;
    }
}

bool guess_holds(const struct sequence *s, size_t position, int32_t token)
{
    return !s->ended && !s->failed && position < s->n_tokens && s->tokens[position] == token;
}

void apply_logits(struct engine_batch *b, struct slot *slot, size_t position, const float *logits,
                  const struct logit_stats *u, const struct sampled_token *chosen)
{
    struct sequence *s = slot->s;

    if (s->failed || s->ended)
        return;
    if (s->q.n_score == 0) {
        generate(b, s, logits, u, chosen ? *chosen : sample_token(b->m, s, position, logits, u));
    } else if (position + 1 == first_scored(s) + s->n_known) {
        if (!record_score(s, logits, (size_t)b->m->n_vocab, u, position))
            fail(s, "the model's logits are not finite (found NaN or infinity)");
        else
            score_queued(b, slot, logits, u, position);
    }
}
