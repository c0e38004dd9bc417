/*
 * test_batch.c -- sharing in a batch: a common prefix is computed once for each set of adapters, options share their
 * question, and log-likelihoods are the same with and without sharing.
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

/* Item i: tokens that all items share, then its own. */
static void make_prompt(int32_t *tokens, size_t i)
{
    for (size_t k = 0; k < SHARED + OWN; k++)
        tokens[k] = (int32_t)(k < SHARED ? 20 + k * 7 % 300 : 30 + (k * 13 + i * 29) % 300);
}

struct scores {
    double logprob[32];
    struct engine_counts counts;
};

/* Every prompt for the base and with the adapter: the log-likelihood of the last CHOICE tokens, or two generated
 * tokens. */
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

/* Whole MiB with which one item runs; with less there is an error. */
static size_t min_memory(struct engine_model *m)
{
    int32_t tokens[SHARED + OWN] = { 0 };
    struct engine_request q = { .prompt = tokens, .n_prompt = SHARED + OWN, .n_score = CHOICE };
    bool fits = false;
    size_t memory = 0;

    while (!fits && memory < (size_t)1 << 30) {
        struct err e = { 0 };
        struct engine_options o = { .max_batch = 5, .max_memory = memory += 1 << 20 };
        struct engine_batch *b = engine_batch_new(m, &o, &e);
        fits = engine_submit(b, &q, &e);
        CHECK_MSG(fits || strstr(e.text, "expected at least"), "%s", e.text);
        engine_batch_free(b);
    }
    return memory;
}

void test_engine_batch_scores_do_not_depend_on_sharing_or_memory(void)
{
    struct engine_adapter *ad;
    struct engine_model *m = open_model(&ad);
    struct scores first = { 0 }, other;

    if (!m || !ad)
        return;
    struct engine_options ways[] = { { .max_batch = 1 },
                                     { .max_batch = 5, .max_memory = min_memory(m) },
                                     { .max_batch = 32 },
                                     { .max_batch = 16, .n_threads = 3, .max_memory = 2 * min_memory(m) } };
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

enum { N_QUESTIONS = 5, N_OPTIONS = 4 };

/* Option k of a question has k tokens, and all but the last are the same in every option, so options are prefixes of
 * each other. */
static void run_options(struct engine_model *m, struct engine_adapter *ad, const struct engine_options *o, bool single,
                        struct scores *out)
{
    struct err e = { 0 };
    struct engine_batch *b = engine_batch_new(m, o, &e);
    int32_t tokens[SHARED + OWN + N_OPTIONS];

    for (size_t i = 0; i < N_QUESTIONS * N_OPTIONS; i++) {
        size_t n = single ? 1 : i % N_OPTIONS + 1;
        struct engine_request q = { .prompt = tokens,
                                    .n_prompt = SHARED + OWN + n,
                                    .n_score = n,
                                    .user = &out->logprob[i],
                                    .n_adapters = i / N_OPTIONS % 2,
                                    .adapters = { i / N_OPTIONS % 2 ? ad : NULL } };
        make_prompt(tokens, i / N_OPTIONS);
        for (size_t k = 0; k < n; k++)
            tokens[SHARED + OWN + k] = (int32_t)(40 + k + (size_t)(k + 1 == n ? 7 : 0) * (i % N_OPTIONS));
        CHECK_MSG(engine_submit(b, &q, &e), "%s", e.text);
    }
    while (engine_pending(b)) {
        struct engine_result r[4];
        size_t n;
        if (!engine_step(b, r, COUNT_OF(r), &n, &e))
            break;
        for (size_t i = 0; i < n; i++) {
            CHECK(!r[i].error);
            *(double *)r[i].user = r[i].logprob;
        }
    }
    out->counts = engine_batch_counts(b);
    engine_batch_free(b);
}

void test_engine_batch_computes_the_context_of_options_once(void)
{
    struct engine_adapter *ad;
    struct engine_model *m = open_model(&ad);
    struct scores first = { 0 }, other = { 0 };

    for (int single = 0; m && ad && single < 2; single++) {
        run_options(m, ad, &(struct engine_options){ .max_batch = 1, .no_prefix_cache = true }, single, &first);
        CHECK(first.logprob[0] < 0 && first.logprob[0] != first.logprob[1]);
        for (int batch = 1; batch < 64; batch += 9) {
            run_options(m, ad, &(struct engine_options){ .max_batch = batch }, single, &other);
            CHECK_MSG(memcmp(first.logprob, other.logprob, sizeof first.logprob) == 0, "batch of %d differs", batch);
            /* Computed once each: the common prefix for both sets of adapters and the questions' own tokens; of options
             * only their own tokens. */
            size_t max = 2 * SHARED + N_QUESTIONS * (OWN + (single ? 0 : 0 + 1 + 2 + 3));
            CHECK_MSG(other.counts.prompt_tokens <= max,
                      "batch %d, single %d: %zu prompt tokens computed, expected at most %zu", batch, single,
                      (size_t)other.counts.prompt_tokens, max);
        }
    }
    engine_adapter_close(ad);
    engine_model_close(m);
}

/* --- prompt lookup ---------------------------------------------------------- */

enum { N_WRITERS = 3, WRITTEN = 120, PERIOD = 9 };

struct written {
    int32_t tokens[WRITTEN];
    float logprobs[WRITTEN];
    size_t n;
};

/* Prompts with repetition, which generation continues for a while. */
static void write_on(struct engine_model *m, struct engine_adapter *ad, bool no_lookup, float temperature,
                     struct written *out, struct engine_counts *counts)
{
    struct engine_options o = { .max_batch = 4, .no_lookup = no_lookup };
    struct err e = { 0 };
    struct engine_batch *b = engine_batch_new(m, &o, &e);

    for (size_t i = 0; i < N_WRITERS; i++) {
        int32_t tokens[8 * PERIOD];
        struct engine_request q = { .prompt = tokens,
                                    .n_prompt = i == 1 ? PERIOD : 8 * PERIOD,
                                    .max_tokens = WRITTEN - (int)i,
                                    .temperature = temperature,
                                    .top_p = 0.9f,
                                    .seed = 5,
                                    .ignore_eos = true,
                                    .user = &out[i],
                                    .n_adapters = i % 2,
                                    .adapters = { i % 2 ? ad : NULL } };
        for (size_t k = 0; k < q.n_prompt; k++)
            tokens[k] = (int32_t)(30 + (k % PERIOD) * 17 + i);
        CHECK_MSG(engine_submit(b, &q, &e), "%s", e.text);
    }
    while (engine_pending(b)) {
        struct engine_result r[4];
        size_t n;
        if (!engine_step(b, r, COUNT_OF(r), &n, &e))
            break;
        for (size_t i = 0; i < n; i++) {
            struct written *to = r[i].user;
            to->n = r[i].n_tokens;
            memcpy(to->tokens, r[i].tokens, r[i].n_tokens * sizeof *to->tokens);
            memcpy(to->logprobs, r[i].logprobs, r[i].n_tokens * sizeof *to->logprobs);
        }
    }
    *counts = engine_batch_counts(b);
    engine_batch_free(b);
}

void test_engine_batch_guesses_change_nothing(void)
{
    static const float temperatures[] = { 0, 0.3f, 1 };
    static struct written plain[N_WRITERS], guessed[N_WRITERS];
    struct engine_counts slow, fast;
    struct engine_adapter *ad;
    struct engine_model *m = open_model(&ad);

    for (size_t i = 0; m && ad && i < COUNT_OF(temperatures); i++) {
        memset(plain, 0, sizeof plain);
        memset(guessed, 0, sizeof guessed);
        write_on(m, ad, true, temperatures[i], plain, &slow);
        write_on(m, ad, false, temperatures[i], guessed, &fast);
        CHECK(plain[0].n == WRITTEN && slow.guessed_tokens == 0);
        CHECK_MSG(memcmp(plain, guessed, sizeof plain) == 0, "temperature %g", (double)temperatures[i]);
        CHECK(fast.generated_tokens == slow.generated_tokens);
        if (i == 0)
            CHECK_MSG(fast.right_guesses > 10 && fast.steps < slow.steps,
                      "%zu of %zu guesses are right, %zu of %zu steps", (size_t)fast.right_guesses,
                      (size_t)fast.guessed_tokens, (size_t)fast.steps, (size_t)slow.steps);
    }
    engine_adapter_close(ad);
    engine_model_close(m);
}

/* --- 8-bit cache ------------------------------------------------------------ */

void test_engine_batch_of_an_8_bit_cache(void)
{
    struct engine_options o = { .n_threads = 2, .kv_cache = "q8" };
    struct err e = { 0 };
    struct scores exact = { 0 }, first = { 0 }, other = { 0 };
    struct engine_adapter *ad, *small_ad;
    struct engine_model *m = open_model(&ad), *small = engine_model_open("datasets/checkpoints/base.gguf", &o, &e);

    small_ad = small ? engine_adapter_open(small, "datasets/checkpoints/run-a", 1, &e) : NULL;
    CHECK_MSG(small_ad != NULL, "%s", e.text);
    if (m && ad && small_ad) {
        run_items(m, ad, &(struct engine_options){ .max_batch = 3 }, true, &exact);
        run_items(small, small_ad, &(struct engine_options){ .max_batch = 1, .no_prefix_cache = true }, true, &first);
        for (size_t i = 0; i < 2 * N_ITEMS; i++) {
            CHECK(first.logprob[i] != exact.logprob[i]);
            CHECK_NEAR(first.logprob[i] / exact.logprob[i], 1, 0.02);
        }
        for (int batch = 2; batch < 40; batch *= 3) {
            run_items(small, small_ad, &(struct engine_options){ .max_batch = batch, .n_threads = 3 }, true, &other);
            CHECK_MSG(memcmp(first.logprob, other.logprob, sizeof first.logprob) == 0, "batch of %d differs", batch);
        }
        size_t max = min_memory(m);
        CHECK_MSG(min_memory(small) <= max, "8 bits need more memory than %zu", max);
    }
    CHECK(!engine_model_open("datasets/checkpoints/base.gguf", &(struct engine_options){ .kv_cache = "q9" }, &e));
    CHECK(strstr(e.text, "expected f16 or q8"));
    engine_adapter_close(small_ad);
    engine_adapter_close(ad);
    engine_model_close(small);
    engine_model_close(m);
}
