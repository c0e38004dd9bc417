/*
 * test_files_hf.c -- Hugging Face folders against the GGUF files of the same
 * weights: the reference's checkpoints are written as folders (hf_folder.c),
 * opened, and must give the same tensors, metadata and logits; the logits are
 * compared with the other engine's.
 */
#include "tests/test.h"

#include <stdlib.h>
#include <unistd.h>

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/engine/engine.h"
#include "eval/engine/files/checkpoint.h"
#include "eval/engine/files/quantize.h"
#include "tests/engine/hf_folder.h"
#include "tests/engine/logits_kl.h"

static const struct {
    const char *name, *file; /* of the reference */
    int n_shards;
    const char *extra;
} cases[] = {
    { "llama", "llama.F32", 1, "" },
    { "llama-f16", "llama.F16", 3, "" },
    { "llama-bf16", "llama.BF16", 1, "" },
    { "llama3", "llama3-rope.F32", 2,
      ",\"rope_scaling\":{\"rope_type\":\"llama3\",\"factor\":8.0,\"low_freq_factor\":1.0,"
      "\"high_freq_factor\":4.0,\"original_max_position_embeddings\":32}" },
    { "linear", "llama-linear-rope.F32", 1, ",\"rope_scaling\":{\"type\":\"linear\",\"factor\":4.0}" },
    { "qwen2", "qwen2.F32", 1, ",\"use_sliding_window\":false,\"sliding_window\":4096,\"max_window_layers\":1" },
    { "qwen3", "qwen3.F32", 2, "" },
    { "falcon7b", "falcon7b.F32", 1, "" },
    { "falcon40b", "falcon40b.F32", 1, "" },
    { "gpt2", "gpt2.F32", 1, "" },
};

/* GGUF's interleaved q and k rows against the folder's halves. */
static bool rows_in_halves(const struct tensor *gguf, const struct tensor *hf, size_t heads)
{
    size_t rows = (size_t)gguf->shape[1], bytes = gguf->n_bytes / rows, d = rows / heads;

    for (size_t r = 0; r < rows; r++) {
        size_t inside = r % d, to = r - inside + (inside % 2 ? d / 2 : 0) + inside / 2;
        if (memcmp((const uint8_t *)gguf->data + r * bytes, (const uint8_t *)hf->data + to * bytes, bytes) != 0)
            return false;
    }
    return true;
}

static void compare_tensors(const struct checkpoint *gguf, const struct checkpoint *hf, const char *name)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    uint64_t heads = 1, kv = 1;

    checkpoint_get_uint(gguf, "%s.attention.head_count", 1, 65536, &heads, &e);
    checkpoint_find_uint(gguf, "%s.attention.head_count_kv", heads, 1, 65536, &kv, &e);
    CHECK_MSG(checkpoint_tensor_count(gguf) == checkpoint_tensor_count(hf), "%s: %zu tensors, expected %zu", name,
              checkpoint_tensor_count(hf), checkpoint_tensor_count(gguf));
    for (size_t i = 0; i < checkpoint_tensor_count(gguf); i++) {
        const struct tensor *t = checkpoint_tensor_at(gguf, i), *u = checkpoint_tensor(hf, arena_cstr(&a, t->name));
        bool q = str_ends(t->name, S("attn_q.weight")), k = str_ends(t->name, S("attn_k.weight"));
        if (!u || u->type != t->type || u->n_dims != t->n_dims || u->n_bytes != t->n_bytes ||
            memcmp(u->shape, t->shape, sizeof t->shape) != 0) {
            test_fail(__FILE__, __LINE__, "%s: tensor " STR_FMT " differs in type or shape", name, STR_ARG(t->name));
        } else if (str_is(checkpoint_arch(gguf), "llama") && (q || k)) {
            CHECK_MSG(rows_in_halves(t, u, (size_t)(q ? heads : kv)), "%s: rows of " STR_FMT, name, STR_ARG(t->name));
        } else if (str_is(t->name, "rope_freqs.weight")) {
            for (uint64_t d = 0; d < t->shape[0]; d++)
                CHECK_NEAR(((const float *)u->data)[d], ((const float *)t->data)[d], 1e-6);
        } else {
            CHECK_MSG(memcmp(t->data, u->data, t->n_bytes) == 0, "%s: data of " STR_FMT, name, STR_ARG(t->name));
        }
    }
    arena_free(&a);
}

/* The folder has all metadata about the architecture that the GGUF file has. */
static void compare_metadata(const struct checkpoint *gguf, const struct checkpoint *hf, const char *name)
{
    struct arena a = { 0 };
    str arch = checkpoint_arch(gguf), key;

    CHECK_STR(checkpoint_arch(hf), arch);
    for (size_t i = 0; i < checkpoint_meta_count(gguf); i++) {
        const struct meta *m = checkpoint_meta_at(gguf, i, &key);
        if (!str_starts(key, arch))
            continue;
        const struct meta *h = checkpoint_meta(hf, arena_cstr(&a, key));
        CHECK_MSG(h && h->kind == m->kind && h->u == m->u && h->f == m->f && str_equal(h->s, m->s),
                  "%s: metadata " STR_FMT " differs", name, STR_ARG(key));
    }
    arena_free(&a);
}

/* The reference's prompt through the folder. */
static void compare_logits(const char *reference, const char *file, const char *dir)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct engine_options o = { .n_threads = 2 };
    struct json *index = json_parse_file(path_join(&a, str_from(reference), S("index.json")).s, 1 << 24, &e);
    const struct json *c = NULL, *list = json_get(index, "cases");
    int32_t tokens[64];
    str want = { 0 };

    for (size_t i = 0; i < json_length(list); i++)
        if (str_is(json_as_string(json_get(json_at(list, i), "name")), file))
            c = json_at(list, i);
    CHECK(c != NULL);
    struct engine_model *m = engine_model_open(dir, &o, &e);
    size_t n = json_length(json_get(c, "prompt")), v = (size_t)json_int(json_at(json_get(c, "shape"), 1));
    CHECK_MSG(m != NULL, "%s: %s", file, e.text);
    str name = json_as_string(json_get(c, json_get(c, "exact_logits") ? "exact_logits" : "logits"));
    if (!m || n > 64 || !file_read_bytes(path_join(&a, str_from(reference), name).s, 1 << 26, &a, &want, &e))
        goto done;
    for (size_t i = 0; i < n; i++)
        tokens[i] = (int32_t)json_int(json_at(json_get(c, "prompt"), i));
    float *got = ARENA_NEW(&a, float, n *v);
    CHECK_MSG(engine_logits(m, NULL, 0, tokens, n, got, &e), "%s: %s", file, e.text);
    for (size_t i = 0; i < n; i++) {
        double d = logits_kl((const float *)(const void *)want.s + i * v, got + i * v, v);
        CHECK_MSG(d <= 1e-5, "%s as a folder: position %zu: KL %.3g", file, i, d);
    }
done:
    engine_model_close(m);
    json_free(index);
    arena_free(&a);
}

static void run(const char *reference, size_t i)
{
    struct strbuf path = { 0 };
    struct err e = { 0 };
    struct hf_folder_options o = { cases[i].n_shards, cases[i].extra };

    strbuf_printf(&path, "%s/%s.gguf", reference, cases[i].file);
    struct checkpoint *gguf = checkpoint_open(path.s, &e);
    CHECK_MSG(gguf != NULL, "%s", e.text);
    const char *dir = hf_folder_new(cases[i].name);
    CHECK(gguf && hf_folder_write(gguf, dir, &o));
    struct checkpoint *hf = checkpoint_open(dir, &e);
    CHECK_MSG(hf != NULL, "%s", e.text);
    if (gguf && hf) {
        CHECK_MSG(!checkpoint_warning_at(hf, 0), "%s", checkpoint_warning_at(hf, 0));
        compare_tensors(gguf, hf, cases[i].name);
        compare_metadata(gguf, hf, cases[i].name);
        compare_logits(reference, cases[i].file, dir);
    }
    checkpoint_close(gguf);
    checkpoint_close(hf);
    hf_folder_remove(dir);
    strbuf_release(&path);
}

void test_files_folders_equal_their_gguf(void)
{
    struct strbuf dir = { 0 };

    if (!test_reference()) {
        test_skip("ASSAY_REFERENCE is not set");
        return;
    }
    strbuf_printf(&dir, "%s/engine", test_reference());
    for (size_t i = 0; i < COUNT_OF(cases); i++)
        run(dir.s, i);
    strbuf_release(&dir);
}

/* The one that every clone has. */
void test_files_folder_equals_golden_gguf(void)
{
    for (size_t i = 0; i < COUNT_OF(cases); i++)
        if (strcmp(cases[i].file, "llama.F16") == 0)
            run("tests/golden/engine", i);
}

/* --- layers of two kinds --------------------------------------------------- */

#define HF "tests/golden/engine-hf/"

static float *logits_of(const char *path, size_t *n, struct arena *a)
{
    struct engine_options o = { .n_threads = 1 };
    struct engine_info info;
    struct err e = { 0 };
    struct engine_model *m = engine_model_open(path, &o, &e);
    int32_t tokens[20];
    float *out = NULL;

    for (int i = 0; i < 20; i++)
        tokens[i] = (i * 53 + 7) % 280;
    if (m && engine_model_info(m, &info, &e)) {
        *n = 20 * (size_t)info.n_vocab;
        out = ARENA_NEW(a, float, *n);
        if (!engine_logits(m, NULL, 0, tokens, 20, out, &e))
            out = NULL;
    }
    CHECK_MSG(out != NULL, "%s: %s", path, e.text);
    engine_model_close(m);
    return out;
}

/* A list of windows survives as a GGUF file. */
void test_files_window_lists_in_gguf(void)
{
    static const char *const names[] = { HF "gemma3-list", HF "gemma2-list", HF "qwen3-list", HF "qwen2-late" };
    const char *path = "out/test-windows.gguf";

    for (size_t i = 0; i < COUNT_OF(names); i++) {
        struct arena a = { 0 };
        struct err e = { 0 };
        size_t n = 0;
        struct checkpoint *c = checkpoint_open(names[i], &e);
        CHECK_MSG(c && checkpoint_export(c, "f16", path, 1, &e), "%s: %s", names[i], e.text);
        const float *folder = logits_of(names[i], &n, &a), *file = logits_of(path, &n, &a);
        CHECK_MSG(folder && file && memcmp(folder, file, n * sizeof *file) == 0, "%s", names[i]);
        checkpoint_close(c);
        unlink(path);
        arena_free(&a);
    }
}

/* Published Gemma 3: the language model's settings are in text_config, and most are the library's defaults. */
void test_files_nested_settings_and_defaults(void)
{
    static const char *const names[] = { "model.safetensors", "tokenizer.json" };
    const char *dir = hf_folder_new("nested");
    struct arena a = { 0 };
    struct err e = { 0 };
    size_t n = 0;
    str text;

    for (size_t i = 0; i < COUNT_OF(names); i++) {
        CHECK(file_read_bytes(path_join(&a, S(HF "gemma3-list"), str_from(names[i])).s, 1 << 24, &a, &text, &e));
        hf_folder_text(dir, names[i], text);
    }
    hf_folder_text(dir, "config.json",
                   S("{\"model_type\":\"gemma3\",\"eos_token_id\":[280,281],\"text_config\":{"
                     "\"model_type\":\"gemma3_text\",\"hidden_size\":26,\"intermediate_size\":32,\"vocab_size\":283,"
                     "\"num_hidden_layers\":4,\"num_attention_heads\":2,\"num_key_value_heads\":1,\"head_dim\":12,"
                     "\"query_pre_attn_scalar\":20,\"sliding_window\":5,\"layer_types\":[\"full_attention\","
                     "\"sliding_attention\",\"sliding_attention\",\"full_attention\"]}}\n"));
    const float *nested = logits_of(dir, &n, &a), *plain = logits_of(HF "gemma3-list", &n, &a);
    CHECK(nested && plain && memcmp(nested, plain, n * sizeof *plain) == 0);
    hf_folder_text(dir, "config.json", S("{\"model_type\":\"gemma3\",\"text_config\":{\"num_hidden_layers\":4}}\n"));
    CHECK(!checkpoint_open(dir, &e) && strstr(e.text, "expected [262208, 2304]"));
    hf_folder_remove(dir);
    arena_free(&a);
}

#undef HF
