/*
 * test_logits.c -- logits against another engine's, on random checkpoints of
 * every tensor type (made by llama.cpp; see the reference's README), adapters,
 * and tokenizers.  The rule: float types KL <= 1e-5 at every position, block
 * types in the mean within twice the reference's own distance to its float32
 * result, and never above 5e-3.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/engine/engine.h"

static double kl(const float *p, const float *q, size_t n)
{
    double mp = -INFINITY, mq = -INFINITY, sp = 0, sq = 0, sum = 0;

    for (size_t i = 0; i < n; i++) {
        mp = p[i] > mp ? p[i] : mp;
        mq = q[i] > mq ? q[i] : mq;
    }
    for (size_t i = 0; i < n; i++) {
        sp += exp(p[i] - mp);
        sq += exp(q[i] - mq);
    }
    for (size_t i = 0; i < n; i++) {
        double lp = p[i] - mp - log(sp), lq = q[i] - mq - log(sq);
        sum += exp(lp) * (lp - lq);
    }
    return sum;
}

static bool read_logits(const char *dir, const struct json *name, size_t n, const float **out, struct arena *a)
{
    str text;
    struct err e = { 0 };
    if (!file_read(path_join(a, str_from(dir), json_text_of(name)).s, 1 << 26, a, &text, &e) ||
        text.n != n * sizeof(float))
        return false;
    *out = (const float *)(const void *)text.s;
    return true;
}

/* -1 = another architecture than ours; else whether the case holds. */
static int run_case(const char *dir, const struct json *c, struct arena *a)
{
    struct err e = { 0 };
    struct engine_options o = { .n_threads = 2 };
    str name = json_text_of(json_get(c, "name")), file = json_text_of(json_get(c, "model"));
    size_t n = json_length(json_get(c, "prompt")), v = (size_t)json_int(json_at(json_get(c, "shape"), 1));
    struct engine_adapter *adapters[8];
    const struct json *list = json_get(c, "adapters");
    const float *want, *exact = NULL;
    int32_t tokens[64];
    int holds = 1;

    if (!json_get(c, "model") || json_get(c, "model_path") || n > 64)
        return -1;
    struct engine_model *m = engine_model_open(path_join(a, str_from(dir), file).s, &o, &e);
    if (!m)
        return e.code == ERR_UNSUPPORTED ? -1 : (test_fail(__FILE__, __LINE__, STR_FMT ": %s", STR_ARG(name), e.text), 0);
    for (size_t i = 0; i < json_length(list); i++) {
        const struct json *ad = json_at(list, i);
        str path = json_kind(ad) == JSON_STRING_KIND ? json_text_of(ad)
                   : json_kind(ad) == JSON_ARRAY_KIND ? json_text_of(json_at(ad, 0)) : json_text_of(json_get(ad, "file"));
        double scale = json_kind(ad) == JSON_ARRAY_KIND ? json_number(json_at(ad, 1))
                       : json_get(ad, "scale") ? json_number(json_get(ad, "scale")) : 1;
        adapters[i] = engine_adapter_open(m, path_join(a, str_from(dir), path).s, (float)scale, &e);
        CHECK_MSG(adapters[i] != NULL, "%s", e.text);
    }
    for (size_t i = 0; i < n; i++)
        tokens[i] = (int32_t)json_int(json_at(json_get(c, "prompt"), i));
    float *got = ARENA_NEW(a, float, n * v);
    CHECK_MSG(engine_logits(m, adapters, json_length(list), tokens, n, got, &e), "%s", e.text);
    CHECK(read_logits(dir, json_get(c, "logits"), n * v, &want, a));
    if (json_get(c, "exact_logits"))
        CHECK(read_logits(dir, json_get(c, "exact_logits"), n * v, &exact, a));
    str type = json_text_of(json_get(c, "file_type"));
    bool is_float = str_is(type, "F32") || str_is(type, "F16");
    double sum_mine = 0, sum_theirs = 0;
    for (size_t i = 0; i < n; i++) {
        double mine = kl(exact ? exact + i * v : want + i * v, got + i * v, v);
        sum_mine += mine;
        sum_theirs += exact ? kl(exact + i * v, want + i * v, v) : 0;
        if (is_float && !(mine <= 1e-5)) {
            test_fail(__FILE__, __LINE__, STR_FMT ": position %zu: KL %.3g, expected at most 1e-5", STR_ARG(name), i,
                      mine);
            holds = 0;
        }
    }
    if (!(sum_mine <= 2 * sum_theirs + 1e-5 * (double)n) || !(sum_mine <= 5e-3 * (double)n)) {
        test_fail(__FILE__, __LINE__, STR_FMT ": mean KL %.3g, the reference's own is %.3g", STR_ARG(name),
                  sum_mine / (double)n, sum_theirs / (double)n);
        holds = 0;
    }
    for (size_t i = 0; i < json_length(list); i++)
        engine_adapter_close(adapters[i]);
    engine_model_close(m);
    return holds;
}

static void run_index(const char *dir)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct json *index = json_parse_file(path_join(&a, str_from(dir), S("index.json")).s, 1 << 24, &e);
    const struct json *cases = json_get(index, "cases") ? json_get(index, "cases") : index;
    size_t n_run = 0, n_other = 0;

    CHECK_MSG(index != NULL, "%s", e.text);
    if (json_kind(cases) == JSON_ARRAY_KIND) {
        for (size_t i = 0; i < json_length(cases); i++) {
            int r = run_case(dir, json_at(cases, i), &a);
            n_run += r >= 0;
            n_other += r < 0;
        }
    } else {
        void *it = NULL;
        str key;
        const struct json *c;
        while (json_next(cases, &it, &key, &c)) {
            int r = json_kind(c) == JSON_OBJECT_KIND ? run_case(dir, c, &a) : -1;
            n_run += r >= 0;
            n_other += r < 0;
        }
    }
    CHECK_MSG(n_run > 3, "only %zu cases ran (%zu of other architectures)", n_run, n_other);
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

/* The part of the reference that every clone has. */
void test_engine_logits_equal_golden(void)
{
    run_index("tests/golden/engine");
}
