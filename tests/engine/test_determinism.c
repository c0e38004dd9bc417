/*
 * test_determinism.c -- the shipped checkpoint and adapters: answers and
 * log-probabilities have the same bits for any batch, thread count, prefix
 * cache and instruction set; the base is untouched by adapters beside it.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "eval/engine/engine.h"

enum { N_PROMPTS = 6, MAX_TOKENS = 24 };

static const char *const prompts[N_PROMPTS] = {
    "Question: What is overfitting?\nAnswer:", "Question: What is a p-value?\nAnswer:", "The database",
    "Machine learning is", "Question: What is a decision tree?\nAnswer:", "In statistics,",
};

struct answer {
    int32_t tokens[MAX_TOKENS];
    float logprobs[MAX_TOKENS];
    size_t n;
};

/* Even prompts on the base, odd ones with the adapter. */
static bool answer_all(int batch, int threads, bool no_cache, struct answer *out)
{
    struct engine_options o = { .n_threads = threads, .max_batch = batch, .no_prefix_cache = no_cache };
    struct err e = { 0 };
    struct arena a = { 0 };
    struct engine_model *m = engine_model_open("datasets/checkpoints/base.gguf", &o, &e);
    struct engine_adapter *ad = m ? engine_adapter_open(m, "datasets/checkpoints/run-a", 1, &e) : NULL;
    struct engine_batch *b = ad ? engine_batch_new(m, &o, &e) : NULL;
    bool ok = b != NULL;

    for (size_t i = 0; ok && i < N_PROMPTS; i++) {
        struct engine_request q = { .max_tokens = MAX_TOKENS, .top_p = 1, .ignore_eos = true, .user = &out[i],
                                    .temperature = i == 3 ? 0.8f : 0, .seed = 7 };
        int32_t *ids;
        q.n_adapters = i % 2;
        q.adapters[0] = ad;
        ok = engine_tokenize(m, str_from(prompts[i]), true, false, &ids, &q.n_prompt, &a, &e);
        q.prompt = ids;
        ok = ok && engine_submit(b, &q, &e);
    }
    while (ok && engine_pending(b)) {
        struct engine_result r[8];
        size_t n;
        ok = engine_step(b, r, 8, &n, &e);
        for (size_t i = 0; i < n; i++) {
            struct answer *to = r[i].user;
            to->n = r[i].n_tokens;
            memcpy(to->tokens, r[i].tokens, r[i].n_tokens * sizeof *to->tokens);
            memcpy(to->logprobs, r[i].logprobs, r[i].n_tokens * sizeof *to->logprobs);
        }
    }
    CHECK_MSG(ok, "%s", e.text);
    engine_batch_free(b);
    engine_adapter_close(ad);
    engine_model_close(m);
    arena_free(&a);
    return ok;
}

static void expect_equal(const struct answer *x, const struct answer *y, const char *what)
{
    for (size_t i = 0; i < N_PROMPTS; i++)
        CHECK_MSG(x[i].n == y[i].n && memcmp(x[i].tokens, y[i].tokens, x[i].n * sizeof *x[i].tokens) == 0 &&
                  memcmp(x[i].logprobs, y[i].logprobs, x[i].n * sizeof *x[i].logprobs) == 0,
                  "%s: prompt %zu differs", what, i);
}

void test_engine_bits_do_not_depend_on_batch_threads_or_cache(void)
{
    static struct answer first[N_PROMPTS], other[N_PROMPTS];
    static const struct { int batch, threads; bool no_cache; } ways[] = { { 2, 1, false }, { 7, 1, true },
                                                                          { 32, 2, false }, { 7, 3, false },
                                                                          { 32, 8, true } };
    if (!answer_all(1, 1, true, first))
        return;
    CHECK(first[0].n == MAX_TOKENS);
    for (size_t i = 0; i < COUNT_OF(ways); i++) {
        memset(other, 0, sizeof other);
        if (answer_all(ways[i].batch, ways[i].threads, ways[i].no_cache, other))
            expect_equal(first, other, "batch, threads or cache");
    }
}

void test_engine_instruction_sets_give_the_same_bits(void)
{
    static struct answer first[N_PROMPTS], other[N_PROMPTS];
    static const char *const sets[] = { "generic", "avx2", "avx512" };

    if (!answer_all(7, 2, false, first))
        return;
    for (size_t i = 0; i < COUNT_OF(sets); i++) {
        setenv("ASSAY_ISA", sets[i], 1);
        memset(other, 0, sizeof other);
        if (answer_all(7, 2, false, other))
            expect_equal(first, other, sets[i]);
        unsetenv("ASSAY_ISA");
    }
}
