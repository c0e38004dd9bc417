/*
 * perplexity.c -- perplexity of scored texts, as EleutherAI's lm-evaluation-harness defines it (api/metrics.py):
 *
 *     perplexity       exp(-L / tokens)   for one tokenizer only
 *     bits_per_byte    -L / (bytes ln 2)  comparable between tokenizers
 *     byte_perplexity  exp(-L / bytes)
 *     word_perplexity  exp(-L / words), words of Python's re.split(r"\s+"):
 *                      white space at an end counts as one more word
 *     token_accuracy   share of tokens that were the model's most likely next token
 *
 * L is the sum over all texts of the log-likelihood of their tokens.
 */
#include <math.h>

#include "eval/base/err.h"
#include "eval/base/text.h"
#include "metrics/metric.h"

enum { LOGPROB, N_TOKENS, N_BYTES, N_WORDS, GREEDY, GREEDY_OF, N_STATS };

static size_t count_words(str text)
{
    size_t n = 1;
    bool in_space = false;

    for (size_t at = 0; at < text.n;) {
        bool space = unicode_is_space(utf8_next(text, &at));
        n += space && !in_space;
        in_space = space;
    }
    return n;
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    (void)scratch;
    if (!isfinite(c->gen->logprob) || c->gen->n_tokens <= 0)
        return err_set(e, ERR_PARSE, "the answer has no log-likelihood of the text (expected logprob and n_tokens)");
    stats[LOGPROB] = c->gen->logprob;
    stats[N_TOKENS] = c->gen->n_tokens;
    stats[N_BYTES] = (double)c->sample->input.n;
    stats[N_WORDS] = (double)count_words(c->sample->input);
    if (c->gen->scored) { /* servers report only the likelihood */
        stats[GREEDY] = c->gen->scored->n_greedy;
        stats[GREEDY_OF] = c->gen->n_tokens;
    }
    return true;
}

static double perplexity(double logprob, double n)
{
    return n > 0 ? exp(-logprob / n) : NAN;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    scores[0] = perplexity(sum[LOGPROB], sum[N_TOKENS]);
    scores[1] = sum[N_BYTES] > 0 ? -sum[LOGPROB] / (sum[N_BYTES] * log(2)) : NAN;
    scores[2] = perplexity(sum[LOGPROB], sum[N_BYTES]);
    scores[3] = perplexity(sum[LOGPROB], sum[N_WORDS]);
    scores[4] = sum[GREEDY_OF] > 0 ? sum[GREEDY] / sum[GREEDY_OF] : NAN;
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    static const struct metric_component list[] = {
        { .name = "perplexity",
          .label = "Perplexity",
          .best = 1,
          .worst = INFINITY,
          .decimals = 2,
          .of_the_set = true },
        { .name = "bits_per_byte",
          .label = "Bits per byte",
          .best = 0,
          .worst = INFINITY,
          .decimals = 3,
          .of_the_set = true },
        { .name = "byte_perplexity", .best = 1, .worst = INFINITY, .decimals = 3, .of_the_set = true },
        { .name = "word_perplexity", .best = 1, .worst = INFINITY, .decimals = 2, .of_the_set = true },
        { .name = "token_accuracy",
          .label = "Token accuracy",
          .higher_is_better = true,
          .best = 1,
          .worst = 0,
          .decimals = 3,
          .of_the_set = true }
    };
    (void)args;
    *out = list;
    return COUNT_OF(list);
}

static size_t n_stats(const struct metric_args *args)
{
    (void)args;
    return N_STATS;
}

const struct metric metric_perplexity = {
    .name = "perplexity",
    .summary = "perplexity by token, byte and word, bits per byte, token accuracy, of scored text",
    .needs = NEEDS_LOGPROBS,
    .components = components,
    .n_stats = n_stats,
    .row = row,
    .score = score,
};
