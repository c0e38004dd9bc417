/*
 * test_files_adapters.c -- the reference's adapters as PEFT folders and as GGUF
 * files, on bases that are GGUF files and folders: every way must give the
 * logits of the other engine.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/engine/engine.h"
#include "eval/engine/files/checkpoint.h"
#include "tests/engine/hf_folder.h"
#include "tests/engine/logits_kl.h"

/* Mean divergence from the case's logits with one adapter on one base. */
static double divergence(const char *dir, const struct json *c, const char *base, const char *adapter)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct engine_options o = { .n_threads = 2 };
    double scale = json_number(json_path(c, S("adapters.0.scale"))), sum = 0;
    size_t n = json_length(json_get(c, "prompt")), v = (size_t)json_int(json_at(json_get(c, "shape"), 1));
    str name = json_as_string(json_get(c, json_get(c, "exact_logits") ? "exact_logits" : "logits")), want;
    int32_t tokens[64];

    struct engine_model *m = engine_model_open(base, &o, &e);
    CHECK_MSG(m != NULL, "%s", e.text);
    struct engine_adapter *ad = m ? engine_adapter_open(m, adapter, (float)scale, &e) : NULL;
    CHECK_MSG(ad != NULL, "%s", e.text);
    bool ok = ad && n <= 64 && file_read_bytes(path_join(&a, str_from(dir), name).s, 1 << 26, &a, &want, &e);
    for (size_t i = 0; ok && i < n; i++)
        tokens[i] = (int32_t)json_int(json_at(json_get(c, "prompt"), i));
    float *got = ARENA_NEW(&a, float, n *v);
    ok = ok && engine_logits(m, &ad, 1, tokens, n, got, &e);
    CHECK_MSG(ok, "%s", e.text);
    for (size_t i = 0; ok && i < n; i++)
        sum += logits_kl((const float *)(const void *)want.s + i * v, got + i * v, v);
    engine_adapter_close(ad);
    engine_model_close(m);
    arena_free(&a);
    return ok ? sum / (double)n : INFINITY;
}

static void run_case(const char *dir, const struct json *c)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str name = json_as_string(json_get(c, "name"));
    const char *base = path_join(&a, str_from(dir), json_as_string(json_get(c, "model"))).s;
    const char *gguf = path_join(&a, str_from(dir), json_as_string(json_path(c, S("adapters.0.file")))).s;
    struct checkpoint *b = checkpoint_open(base, &e), *ad = checkpoint_open(gguf, &e);
    bool floats = str_is(json_as_string(json_get(c, "file_type")), "F32");
    /* Integer types differ by the rounding of activations: no more with a folder than with the file. */
    double max = floats ? 1e-5 : divergence(dir, c, base, gguf) * 1.001 + 1e-9;

    CHECK_MSG(b && ad, "%s", e.text);
    for (int v = HF_PLAIN; b && ad && v <= HF_RSLORA; v++) {
        const char *peft = arena_cstr(&a, str_from(hf_folder_new("adapter")));
        hf_folder_adapter(b, ad, peft, (enum hf_variant)v);
        double d = divergence(dir, c, base, peft);
        CHECK_MSG(d <= max, STR_FMT " as a PEFT folder, variant %d: KL %.3g, at most %.3g", STR_ARG(name), v, d, max);
        if (floats && v == HF_PLAIN) {
            const char *folder = arena_cstr(&a, str_from(hf_folder_new("base")));
            CHECK(hf_folder_write(b, folder, NULL));
            d = divergence(dir, c, folder, peft);
            CHECK_MSG(d <= max, STR_FMT ": PEFT on a folder: KL %.3g", STR_ARG(name), d);
            d = divergence(dir, c, folder, gguf);
            CHECK_MSG(d <= max, STR_FMT ": GGUF adapter on a folder: KL %.3g", STR_ARG(name), d);
            hf_folder_remove(folder);
        }
        hf_folder_remove(peft);
    }
    checkpoint_close(b);
    checkpoint_close(ad);
    arena_free(&a);
}

static void run(const char *dir)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct json *index = json_parse_file(path_join(&a, str_from(dir), S("index.json")).s, 1 << 24, &e);
    const struct json *cases = json_get(index, "cases");
    size_t n = 0;

    CHECK_MSG(index != NULL, "%s", e.text);
    for (size_t i = 0; i < json_length(cases); i++)
        if (json_length(json_get(json_at(cases, i), "adapters")) == 1) {
            run_case(dir, json_at(cases, i));
            n++;
        }
    CHECK_MSG(n > 0, "no case with an adapter");
    json_free(index);
    arena_free(&a);
}

void test_files_adapters_equal_reference(void)
{
    struct strbuf dir = { 0 };

    if (!test_reference()) {
        test_skip("ASSAY_REFERENCE is not set");
        return;
    }
    strbuf_printf(&dir, "%s/engine", test_reference());
    run(dir.s);
    strbuf_release(&dir);
}

void test_files_adapters_equal_golden(void)
{
    run("tests/golden/engine");
}
