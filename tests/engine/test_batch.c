/*
 * test_batch.c -- what a batch shares and what it must not: a common beginning
 * is computed once per variant, choices share their context, and log-likelihoods
 * are the same with and without.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "eval/engine/engine.h"

enum { N_ITEMS = 8, SHARED = 150, OWN = 10, CHOICE = 3 };

static struct engine_model *open_model(struct engine_adapter **ad)
{
    struct engine_options o = { .n_threads = 2 };
    struct err e = { 0 };
    struct engine_model *m = engine_model_open("datasets/checkpoints/base.gguf", &o, &e);

    CHECK_MSG(m != NULL, "%s", e.text);
    *ad = m ? engine_adapter_open(m, "datasets/checkpoints/run-a", 1, &e) : NULL;
    CHECK_MSG(*ad != NULL, "%s", e.text);
    return m;
}

/* Item i: tokens that all share, then its own. */
static void make_prompt(int32_t *tokens, size_t i)
{
    for (size_t k = 0; k < SHARED + OWN; k++)
        tokens[k] = (int32_t)(k < SHARED ? 20 + k * 7 % 300 : 30 + (k * 13 + i * 29) % 300);
}

struct scores {
    double logprob[2 * N_ITEMS];
    struct engine_counts counts;
};

/* Every prompt for base and adapter; log-likelihood of the last CHOICE tokens, or two generated ones. */
static void run_items(struct engine_model *m, struct engine_adapter *ad, const struct engine_options *o, bool score,
                      struct scores *out)
{
    struct err e = { 0 };
    struct engine_batch *b = engine_batch_new(m, o, &e);
    int32_t tokens[SHARED + OWN];

    for (size_t i = 0; i < 2 * N_ITEMS; i++) {
        struct engine_request q = { .prompt = tokens,
                                    .n_prompt = SHARED + OWN,
                                    .top_p = 1,
                                    .ignore_eos = true,
                                    .user = &out->logprob[i],
                                    .n_adapters = i % 2,
                                    .adapters = { i % 2 ? ad : NULL } };
        q.n_score = score ? CHOICE : 0;
        q.max_tokens = score ? 0 : 2;
        make_prompt(tokens, i / 2);
        CHECK_MSG(engine_submit(b, &q, &e), "%s", e.text);
    }
    while (engine_pending(b)) {
        struct engine_result r[4];
        size_t n;
        if (!engine_step(b, r, COUNT_OF(r), &n, &e))
            break;
        for (size_t i = 0; i < n; i++)
            *(double *)r[i].user = r[i].logprob;
    }
    out->counts = engine_batch_counts(b);
    engine_batch_free(b);
}

void test_engine_batch_computes_a_shared_prompt_once(void)
{
    struct engine_adapter *ad;
    struct engine_model *m = open_model(&ad);
    struct scores s = { 0 };

    if (m && ad)
        run_items(m, ad, &(struct engine_options){ .max_batch = 32 }, false, &s);
    CHECK_MSG(s.counts.prompt_tokens <= 2 * (SHARED + N_ITEMS * OWN), "%zu prompt tokens computed, expected at most %d",
              (size_t)s.counts.prompt_tokens, 2 * (SHARED + N_ITEMS * OWN));
    CHECK(s.counts.cached_tokens >= 2 * (N_ITEMS - 1) * SHARED);
    CHECK(s.counts.generated_tokens == 4 * N_ITEMS);
    engine_adapter_close(ad);
    engine_model_close(m);
}

void test_engine_batch_scores_do_not_depend_on_sharing_or_memory(void)
{
    static const struct engine_options ways[] = { { .max_batch = 1 },
                                                  { .max_batch = 5, .max_memory = 1 },
                                                  { .max_batch = 32 },
                                                  { .max_batch = 16, .n_threads = 3, .max_memory = 1 << 20 } };
    struct engine_adapter *ad;
    struct engine_model *m = open_model(&ad);
    struct scores first = { 0 }, other;

    if (!m || !ad)
        return;
    run_items(m, ad, &(struct engine_options){ .max_batch = 1, .no_prefix_cache = true }, true, &first);
    CHECK(first.logprob[0] != first.logprob[1] && first.logprob[0] < 0);
    for (size_t i = 0; i < COUNT_OF(ways); i++) {
        memset(&other, 0, sizeof other);
        run_items(m, ad, &ways[i], true, &other);
        CHECK_MSG(memcmp(first.logprob, other.logprob, sizeof first.logprob) == 0, "way %zu differs", i);
    }
    engine_adapter_close(ad);
    engine_model_close(m);
}
