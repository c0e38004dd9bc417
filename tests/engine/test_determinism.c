/*
 * test_determinism.c -- with the shipped checkpoint and adapters, and with a small model of every architecture, answers
 * and log-probabilities have the same bits for any batch size, thread count (also one that changes from step to step),
 * prefix cache and instruction set; adapters in the batch do not change the base.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "eval/engine/engine.h"
#include "eval/engine/kernels/kernels.h"
#include "eval/engine/run/batch.h"
#include "eval/engine/threads/team.h"
#include "eval/engine/run/workspace.h"

enum { N_PROMPTS = 6, MAX_TOKENS = 24 };

static const char *const prompts[N_PROMPTS] = {
    "Question: What is overfitting?\nAnswer:",
    "Question: What is a p-value?\nAnswer:",
    "The database",
    "Machine learning is",
    "Question: What is a decision tree?\nAnswer:",
    "In statistics,",
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
        struct engine_request q = { .max_tokens = MAX_TOKENS,
                                    .top_p = 1,
                                    .ignore_eos = true,
                                    .user = &out[i],
                                    .temperature = i == 3 ? 0.8f : 0,
                                    .seed = 7 };
        int32_t *ids;
        q.n_adapters = i % 2;
        q.adapters[0] = ad;
        ok = engine_tokenize(m, str_from(prompts[i]), ENCODE_ADD_SPECIAL, &ids, &q.n_prompt, &a, &e);
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
    static const struct {
        int batch, threads;
        bool no_cache;
    } ways[] = { { 2, 1, false }, { 7, 1, true }, { 32, 2, false }, { 7, 3, false }, { 32, 8, true } };
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
    static const char *const sets[] = { "generic", "avx2", "avxvnni", "avx512", "amx", "neon" };

    if (!answer_all(7, 2, false, first))
        return;
    for (size_t i = 0; i < COUNT_OF(sets); i++) {
        if (!kernels_find(sets[i]))
            continue;
        setenv("ASSAY_ISA", sets[i], 1);
        memset(other, 0, sizeof other);
        if (answer_all(7, 2, false, other))
            expect_equal(first, other, sets[i]);
        unsetenv("ASSAY_ISA");
    }
}

/* --- every architecture --------------------------------------------------- */

enum { N_TEXTS = 6, N_NEW = 4, MAX_TEXT_TOKENS = 300 };

struct text_bits {
    int32_t tokens[N_NEW];
    float logprobs[N_NEW];
    size_t n;
};

/* Texts share prefixes; one is longer than a chunk of a pass, others exceed the original context of scaled rotations.
 */
static size_t make_text(size_t which, int32_t *ids)
{
    static const size_t lengths[N_TEXTS] = { 14, 20, 20, 7, 33, 290 };

    for (size_t i = 0; i < lengths[which]; i++)
        ids[i] = (int32_t)((i < 10 + which ? i * 37 + 5 : i * 53 + which * 11) % 280);
    return lengths[which];
}

/* threads < 0: up to -threads, and the width changes with each step. */
static bool run_texts(struct engine_model *m, struct engine_adapter *ad, int batch, int threads, bool no_cache,
                      struct text_bits *out)
{
    bool changes = threads < 0;
    int step = 0;
    struct engine_options o = { .n_threads = abs(threads), .max_batch = batch, .no_prefix_cache = no_cache };
    int32_t ids[N_TEXTS][MAX_TEXT_TOKENS];
    struct engine_info info;
    struct err e = { 0 };
    struct engine_batch *b = engine_batch_new(m, &o, &e);
    bool ok = b && engine_model_info(m, &info, &e);

    memset(out, 0, N_TEXTS * sizeof *out);
    for (size_t i = 0; ok && i < N_TEXTS; i++) {
        struct engine_request q = { .prompt = ids[i],
                                    .n_prompt = make_text(i, ids[i]),
                                    .top_p = 1,
                                    .ignore_eos = true,
                                    .max_tokens = N_NEW,
                                    .user = &out[i],
                                    .adapters = { ad },
                                    .n_adapters = ad && i % 2 };
        if (q.n_prompt + N_NEW > (size_t)info.context_length)
            continue;
        if (i == 4) /* scores its last tokens instead of generating */
            q.n_score = N_NEW;
        ok = engine_submit(b, &q, &e);
    }
    while (ok && engine_pending(b)) {
        struct engine_result r[8];
        size_t n;
        if (changes)
            team_fix_width(b->w->team, 1 + step++ * 5 % -threads);
        ok = engine_step(b, r, 8, &n, &e);
        for (size_t i = 0; ok && i < n; i++) {
            struct text_bits *to = r[i].user;
            bool scored = r[i].n_tokens == 0;
            to->n = scored ? N_NEW : r[i].n_tokens;
            memcpy(to->tokens, r[i].tokens, r[i].n_tokens * sizeof *to->tokens);
            memcpy(to->logprobs, r[i].logprobs, to->n * sizeof *to->logprobs);
        }
    }
    CHECK_MSG(ok, "%s", e.text);
    engine_batch_free(b);
    return ok;
}

/* Runs the first model in every way, the others in some ways that together use every value. */
static void check_model(const char *model, const char *adapter, bool every_way)
{
    static const int batches[] = { 1, 2, 7, 32 }, threads[] = { 1, 2, 3, -4 }, some[] = { 1, 7, 10, 14, 31 };
    struct text_bits first[N_TEXTS], other[N_TEXTS];
    struct err e = { 0 };
    struct engine_model *m = engine_model_open(model, NULL, &e);
    struct engine_adapter *ad = m && adapter ? engine_adapter_open(m, adapter, 1, &e) : NULL;

    CHECK_MSG(m && (ad || !adapter), "%s", e.text);
    if (m && run_texts(m, ad, 1, 1, true, first)) {
        CHECK(first[0].n == N_NEW && first[4].n == N_NEW && isfinite(first[4].logprobs[0]));
        for (size_t i = 0; i < (every_way ? 32 : COUNT_OF(some)); i++) {
            int way = every_way ? (int)i : some[i], batch = batches[way % 4], n = threads[way / 4 % 4];
            if (run_texts(m, ad, batch, n, way >= 16, other))
                CHECK_MSG(memcmp(first, other, sizeof first) == 0, "%s: batch %d, %d threads%s, %s prefix cache", model,
                          batch, abs(n), n < 0 ? " or fewer" : "", way >= 16 ? "no" : "with");
        }
    }
    engine_adapter_close(ad);
    engine_model_close(m);
}

/* --- several adapters ----------------------------------------------------- */

enum { N_LISTS = 6, LIST_TOKENS = 12, LIST_NEW = N_NEW, N_RUNS = 3 };

/* One text for each list of adapters, of ranks 8, 4 and 2; `which`: only that one, or all (-1). */
static bool run_lists(struct engine_model *m, struct engine_adapter *const *ads, int which, int threads,
                      struct text_bits *out)
{
    static const int lists[N_LISTS][4] = { { 0 }, { 1, 0 }, { 1, 1 }, { 2, 0, 1 }, { 2, 1, 0 }, { 3, 2, 1, 0 } };
    struct engine_options o = { .n_threads = threads, .max_batch = which < 0 ? 32 : 1 };
    struct err e = { 0 };
    struct engine_batch *b = engine_batch_new(m, &o, &e);
    int32_t ids[LIST_TOKENS];
    bool ok = b != NULL;

    for (int i = 0; ok && i < N_LISTS; i++) {
        struct engine_request q = { .prompt = ids,
                                    .n_prompt = LIST_TOKENS,
                                    .top_p = 1,
                                    .ignore_eos = true,
                                    .max_tokens = LIST_NEW,
                                    .user = &out[i],
                                    .n_adapters = (size_t)lists[i][0] };
        for (int k = 0; k < lists[i][0]; k++)
            q.adapters[k] = ads[lists[i][k + 1]];
        for (int k = 0; k < LIST_TOKENS; k++)
            ids[k] = 20 + (k * 37 + i / 5) % 200;
        ok = (which >= 0 && which != i) || engine_submit(b, &q, &e);
    }
    while (ok && engine_pending(b)) {
        struct engine_result r[8];
        size_t n;
        ok = engine_step(b, r, 8, &n, &e);
        for (size_t i = 0; ok && i < n; i++) {
            struct text_bits *to = r[i].user;
            to->n = r[i].n_tokens;
            memcpy(to->tokens, r[i].tokens, to->n * sizeof *to->tokens);
            memcpy(to->logprobs, r[i].logprobs, to->n * sizeof *to->logprobs);
        }
    }
    CHECK_MSG(ok, "%s", e.text);
    engine_batch_free(b);
    return ok;
}

void test_engine_bits_of_adapters_beside_others(void)
{
    static const char *const paths[N_RUNS] = { "datasets/checkpoints/run-a", "datasets/checkpoints/run-b",
                                               "datasets/checkpoints/run-c" };
    struct text_bits alone[N_LISTS] = { 0 }, together[N_LISTS];
    struct engine_adapter *ads[N_RUNS] = { 0 };
    struct err e = { 0 };
    struct engine_model *m = engine_model_open("datasets/checkpoints/base.gguf", NULL, &e);
    bool ok = m != NULL;

    for (size_t i = 0; ok && i < N_RUNS; i++)
        ok = (ads[i] = engine_adapter_open(m, paths[i], 1, &e)) != NULL;
    CHECK_MSG(ok, "%s", e.text);
    for (int i = 0; ok && i < N_LISTS; i++)
        ok = run_lists(m, ads, i, 1, alone);
    for (int threads = 1; ok && threads <= 3; threads++) {
        memset(together, 0, sizeof together);
        ok = run_lists(m, ads, -1, threads, together);
        for (size_t i = 0; ok && i < N_LISTS; i++) {
            CHECK(together[i].n == LIST_NEW);
            CHECK_MSG(memcmp(&alone[i], &together[i], sizeof alone[i]) == 0, "list %zu, %d threads", i, threads);
        }
    }
    CHECK_MSG(memcmp(&alone[0], &alone[1], sizeof alone[0]) != 0 && memcmp(&alone[1], &alone[2], sizeof alone[0]) != 0,
              "adapters change nothing");
    for (size_t i = 0; i < N_RUNS; i++)
        engine_adapter_close(ads[i]);
    engine_model_close(m);
}

#define HF "tests/golden/engine-hf/"

void test_engine_bits_of_every_architecture(void)
{
    static const char *const models[][2] = {
        { HF "falcon-rw", HF "falcon-rw.lora" },
        { HF "falcon-7b", NULL },
        { HF "falcon-40b", HF "falcon-40b.lora" },
        { HF "gpt2", HF "gpt2.lora" },
        { HF "gemma2", HF "gemma2.lora" },
        { HF "gemma3", NULL },
        { HF "phi3", HF "phi3.lora" },
        { HF "phi3-longrope", NULL },
        { HF "llama-dynamic", NULL },
        { HF "mistral", NULL },
        { HF "qwen2", NULL },
        { HF "qwen3", NULL },
        { "tests/golden/engine/llama-k.Q4_K.pure.gguf", NULL },
    };
    for (size_t i = 0; i < COUNT_OF(models); i++)
        check_model(models[i][0], models[i][1], i == 0);
}

#undef HF
