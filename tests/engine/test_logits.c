/*
 * test_logits.c -- logits and greedy continuations against other engines.
 *
 * tests/golden/engine and the reference's engine folder: llama.cpp on random
 * checkpoints of every tensor type, with adapters (see the reference's README).
 * tests/golden/engine-hf: Hugging Face's transformers 4.56 and peft 0.13.2 on
 * torch, float32, for folders and adapters of architectures, odd head counts,
 * vocabularies and rotary scalings (random weights, rounded to float16).
 *
 * The rule: float types KL <= 1e-5 at every position; block types in the mean
 * over positions within twice the reference's own distance to its float32
 * result, and at no position above 5e-3; 16 greedy tokens are equal as long as the two
 * best logits differ by more than the reference's rounding error.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/engine/engine.h"
#include "tests/engine/logits_kl.h"

enum { MAX_TOKENS = 512, N_GREEDY = 16 };

struct golden {
    const char *dir;
    const struct json *json;
    str name;
    struct engine_model *m;
    struct engine_adapter *adapters[8];
    size_t n_adapters;
    int32_t tokens[MAX_TOKENS];
    size_t n, n_rows, v; /* prompt, positions with logits, vocabulary */
    const float *want, *exact;
    struct arena a;
};

static const char *path_of(struct golden *g, str file)
{
    return path_join(&g->a, str_from(g->dir), file).s;
}

static const float *read_logits(struct golden *g, const char *key)
{
    str text;
    struct err e = { 0 };

    if (!json_get(g->json, key))
        return NULL;
    if (!file_read_bytes(path_of(g, json_as_string(json_get(g->json, key))), 1 << 26, &g->a, &text, &e) ||
        text.n != g->n_rows * g->v * sizeof(float)) {
        test_fail(__FILE__, __LINE__, STR_FMT ": %s: %s", STR_ARG(g->name), key, e.text[0] ? e.text : "wrong size");
        return NULL;
    }
    return (const float *)(const void *)text.s;
}

static bool open_golden(struct golden *g)
{
    struct engine_options o = { .n_threads = 2 };
    struct err e = { 0 };
    const struct json *prompt = json_get(g->json, "prompt"), *list = json_get(g->json, "adapters");
    const struct json *path = json_get(g->json, "model_path") ? json_get(g->json, "model_path")
                                                              : json_get(g->json, "model");

    g->name = json_as_string(json_get(g->json, "name"));
    g->n = json_length(prompt);
    g->n_rows = (size_t)json_int(json_at(json_get(g->json, "shape"), 0));
    g->v = (size_t)json_int(json_at(json_get(g->json, "shape"), 1));
    for (size_t i = 0; i < g->n && i < MAX_TOKENS; i++)
        g->tokens[i] = (int32_t)json_int(json_at(prompt, i));
    g->m = engine_model_open(path_of(g, json_as_string(path)), &o, &e);
    for (size_t i = 0; g->m && i < json_length(list); i++) {
        const struct json *ad = json_at(list, i);
        g->adapters[i] = engine_adapter_open(g->m, path_of(g, json_as_string(json_get(ad, "file"))),
                                             (float)json_number(json_get(ad, "scale")), &e);
        g->n_adapters += g->adapters[i] != NULL;
    }
    if (!g->m || g->n_adapters != json_length(list) || g->n > MAX_TOKENS) {
        test_fail(__FILE__, __LINE__, STR_FMT ": %s", STR_ARG(g->name), e.text);
        return false;
    }
    g->want = read_logits(g, "logits");
    g->exact = read_logits(g, "exact_logits");
    return g->want != NULL;
}

static void close_golden(struct golden *g)
{
    for (size_t i = 0; i < g->n_adapters; i++)
        engine_adapter_close(g->adapters[i]);
    engine_model_close(g->m);
    arena_free(&g->a);
}

/* The largest difference that the reference's own rounding makes in a logit. */
static double noise_of(const struct golden *g)
{
    double max = 1e-3;

    for (size_t i = 0; g->exact && i < g->n_rows * g->v; i++)
        max = fmax(max, fabs((double)(g->want[i] - g->exact[i])));
    return max;
}

static void check_logits(struct golden *g)
{
    struct engine_info info;
    struct err e = { 0 };
    str type = json_as_string(json_get(g->json, "file_type"));
    bool is_float = str_is(type, "F32") || str_is(type, "F16");
    const struct json *rows = json_get(g->json, "rows");
    double sum_mine = 0, sum_theirs = 0;

    if (!engine_model_info(g->m, &info, &e) || (size_t)info.n_vocab != g->v) {
        test_fail(__FILE__, __LINE__, STR_FMT ": vocabulary %d, expected %zu", STR_ARG(g->name), info.n_vocab, g->v);
        return;
    }
    float *got = ARENA_NEW(&g->a, float, g->n * g->v);
    CHECK_MSG(engine_logits(g->m, g->adapters, g->n_adapters, g->tokens, g->n, got, &e), "%s", e.text);
    for (size_t i = 0; i < g->n_rows; i++) {
        const float *mine = got + (rows ? (size_t)json_int(json_at(rows, i)) : i) * g->v, *want = g->want + i * g->v;
        const float *exact = g->exact ? g->exact + i * g->v : want;
        double distance = logits_kl(exact, mine, g->v), other = logits_kl(want, mine, g->v);
        sum_mine += distance;
        sum_theirs += logits_kl(exact, want, g->v);
        if (!is_float && !(distance <= 5e-3))
            test_fail(__FILE__, __LINE__, STR_FMT ": position %zu: KL %.3g, expected at most 5e-3", STR_ARG(g->name), i,
                      distance);
        if (is_float && !(distance <= 1e-5 && other <= 1e-5))
            test_fail(__FILE__, __LINE__, STR_FMT ": position %zu: KL %.3g and %.3g, expected at most 1e-5",
                      STR_ARG(g->name), i, distance, other);
    }
    if (!(sum_mine <= 2 * sum_theirs + 1e-5 * (double)g->n_rows))
        test_fail(__FILE__, __LINE__, STR_FMT ": mean KL %.3g, the reference's own is %.3g", STR_ARG(g->name),
                  sum_mine / (double)g->n_rows, sum_theirs / (double)g->n_rows);
}

/* Equal until the two best are closer than the rounding error: from there on the texts may differ. */
static void compare_greedy(const struct golden *g, const int32_t *tokens, size_t n)
{
    const struct json *want = json_get(g->json, g->exact ? "exact_greedy" : "greedy");
    const struct json *top = json_get(g->json, g->exact ? "exact_top5" : "top5");
    double noise = 2 * noise_of(g);

    for (size_t i = 0; i < n && i < json_length(want); i++) {
        const struct json *best = json_at(top, i);
        double margin = json_number(json_at(json_at(best, 0), 1)) - json_number(json_at(json_at(best, 1), 1));
        if (margin <= noise)
            return;
        if (tokens[i] != json_int(json_at(want, i))) {
            test_fail(__FILE__, __LINE__, STR_FMT ": greedy token %zu is %d, expected %lld (margin %.3g, noise %.3g)",
                      STR_ARG(g->name), i, tokens[i], (long long)json_int(json_at(want, i)), margin, noise);
            return;
        }
    }
}

static void check_greedy(struct golden *g)
{
    struct engine_options o = { .n_threads = 2 };
    struct engine_request q = { .prompt = g->tokens,
                                .n_prompt = g->n,
                                .max_tokens = N_GREEDY,
                                .top_p = 1,
                                .ignore_eos = true,
                                .n_adapters = g->n_adapters };
    struct err e = { 0 };

    if (!json_get(g->json, "greedy"))
        return;
    memcpy(q.adapters, g->adapters, sizeof g->adapters);
    struct engine_batch *b = engine_batch_new(g->m, &o, &e);
    bool ok = b && engine_submit(b, &q, &e);
    while (ok && engine_pending(b)) {
        struct engine_result r;
        size_t n;
        ok = engine_step(b, &r, 1, &n, &e);
        if (ok && n)
            compare_greedy(g, r.tokens, r.n_tokens);
    }
    CHECK_MSG(ok, STR_FMT ": %s", STR_ARG(g->name), e.text);
    engine_batch_free(b);
}

static void run_index(const char *dir)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct json *index = json_parse_file(path_join(&a, str_from(dir), S("index.json")).s, 1 << 24, &e);
    const struct json *cases = json_get(index, "cases") ? json_get(index, "cases") : index;

    CHECK_MSG(json_length(cases) > 3, "%s: %zu cases %s", dir, json_length(cases), e.text);
    for (size_t i = 0; i < json_length(cases); i++) {
        struct golden g = { .dir = dir, .json = json_at(cases, i) };
        if (open_golden(&g)) {
            check_logits(&g);
            check_greedy(&g);
        }
        close_golden(&g);
    }
    json_free(index);
    arena_free(&a);
}

void test_engine_logits_equal_reference(void)
{
    struct strbuf dir = { 0 };

    if (!test_reference()) {
        test_skip("ASSAY_REFERENCE is not set");
        return;
    }
    strbuf_printf(&dir, "%s/engine", test_reference());
    run_index(dir.s);
    strbuf_release(&dir);
}

/* The part of the reference data in the repository. */
void test_engine_logits_equal_golden(void)
{
    run_index("tests/golden/engine");
}

/* Folders, architectures and scalings, compared with the library that they were made for. */
void test_engine_logits_equal_transformers(void)
{
    run_index("tests/golden/engine-hf");
}
