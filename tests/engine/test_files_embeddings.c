/*
 * test_files_embeddings.c -- adapters of embeddings and heads: a GGUF file equals the
 * PEFT folder, tied adapters of tied heads, and adapters that must be rejected.
 * test_logits.c compares the logits with PEFT's.
 */
#include "tests/test.h"

#include <stdlib.h>
#include <unistd.h>

#include "eval/base/file.h"
#include "eval/engine/engine.h"
#include "eval/engine/files/gguf_write.h"
#include "tests/engine/hf_folder.h"

#define HF "tests/golden/engine-hf/"

enum { N_TOKENS = 12 };

/* NULL without an adapter, or if it is rejected. */
static float *logits_with(const char *base, const char *adapter, size_t *n, struct arena *a, struct err *e)
{
    struct engine_options o = { .n_threads = 2 };
    struct engine_model *m = engine_model_open(base, &o, e);
    struct engine_adapter *ad = m && adapter ? engine_adapter_open(m, adapter, 1, e) : NULL;
    struct engine_info info;
    int32_t tokens[N_TOKENS];
    float *out = NULL;

    for (int i = 0; i < N_TOKENS; i++)
        tokens[i] = (i * 37 + 5) % 280;
    if (m && (ad || !adapter) && engine_model_info(m, &info, e)) {
        *n = N_TOKENS * (size_t)info.n_vocab;
        out = ARENA_NEW(a, float, *n);
        if (!engine_logits(m, &ad, adapter != NULL, tokens, N_TOKENS, out, e))
            out = NULL;
    }
    engine_adapter_close(ad);
    engine_model_close(m);
    return out;
}

static float *turned(const float *x, size_t rows, size_t columns, struct arena *a)
{
    float *out = ARENA_NEW(a, float, rows *columns);

    for (size_t i = 0; i < rows * columns; i++)
        out[i % columns * rows + i / columns] = x[i];
    return out;
}

/* As llama.cpp's converter writes it: A of the embeddings has a row for each token. */
static bool write_gguf(const char *path, const struct lora_file *l, struct arena *a, struct err *e)
{
    struct gguf_writer *w = gguf_writer_open(path, e);
    bool ok = w != NULL;
    static const char *const words[][2] = { { "general.architecture", "llama" },
                                            { "general.type", "adapter" },
                                            { "adapter.type", "lora" } };

    for (size_t i = 0; ok && i < COUNT_OF(words); i++)
        gguf_writer_meta(w, str_from(words[i][0]),
                         &(struct meta){ .kind = META_STRING, .stored = GGUF_STRING, .s = str_from(words[i][1]) });
    if (ok)
        gguf_writer_meta(w, S("adapter.lora.alpha"),
                         &(struct meta){ .kind = META_FLOAT, .stored = GGUF_F32, .f = lora_file_alpha(l) });
    for (int data = 0; ok && data < 2; data++)
        for (size_t i = 0; ok && i < lora_file_count(l); i++) {
            const struct lora_pair *p = lora_file_at(l, i);
            size_t r = (size_t)p->rank;
            const float *first = p->table ? turned(p->a, r, p->n_in, a) : p->a;
            uint64_t shape[2][4] = { { p->n_in, r, 1, 1 }, { r, p->n_out, 1, 1 } };
            if (p->table)
                shape[0][0] = r, shape[0][1] = p->n_in;
            for (int k = 0; !data && k < 2; k++)
                gguf_writer_tensor(w, arena_printf(a, STR_FMT ".lora_%c", STR_ARG(p->target), "ab"[k]), TYPE_F32, 2,
                                   shape[k]);
            ok = !data ||
                 (gguf_writer_data(w, first, 4 * r * p->n_in, e) && gguf_writer_data(w, p->b, 4 * r * p->n_out, e));
        }
    return (w ? gguf_writer_close(w, ok, e) : false) && ok;
}

void test_files_embeddings_of_gguf_adapters(void)
{
    static const char *const cases[][2] = { { HF "mistral", HF "mistral.embed" } };
    const char *path = "out/test-embeddings.gguf";

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct arena a = { 0 };
        struct err e = { 0 };
        size_t n = 0;
        struct checkpoint *base = checkpoint_open(cases[i][0], &e);
        struct lora_file *l = base ? lora_file_open(cases[i][1], base, &e) : NULL;
        CHECK_MSG(l && write_gguf(path, l, &a, &e), "%s", e.text);
        const float *none = logits_with(cases[i][0], NULL, &n, &a, &e);
        const float *peft = logits_with(cases[i][0], cases[i][1], &n, &a, &e);
        const float *gguf = logits_with(cases[i][0], path, &n, &a, &e);
        CHECK_MSG(none && peft && gguf, "%s", e.text);
        if (none && peft && gguf) {
            CHECK(memcmp(peft, gguf, n * sizeof *peft) == 0);
            CHECK(memcmp(peft, none, n * sizeof *peft) != 0);
        }
        lora_file_close(l);
        checkpoint_close(base);
        unlink(path);
        arena_free(&a);
    }
}

/* ensure_weight_tying: a tied head gets the embeddings' factors transposed, whether or not the file repeats them. */
void test_files_embeddings_tied_to_the_head(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    size_t n = 0;
    str weights = { 0 };
    const char *dir = arena_cstr(&a, str_from(hf_folder_new("tying")));
    struct checkpoint *base = checkpoint_open(HF "llama-biases", &e);

    CHECK(file_read_bytes(HF "llama-biases.embed/adapter_model.safetensors", 1 << 24, &a, &weights, &e));
    hf_folder_text(dir, "adapter_model.safetensors", weights);
    hf_folder_text(dir, "adapter_config.json",
                   S("{\"peft_type\":\"LORA\",\"r\":4,\"lora_alpha\":8,\"ensure_weight_tying\":true,"
                     "\"target_modules\":[\"embed_tokens\",\"q_proj\",\"down_proj\"]}\n"));
    struct lora_file *l = base ? lora_file_open(dir, base, &e) : NULL;
    CHECK_MSG(l != NULL, "%s", e.text);
    const struct lora_pair *embed = NULL, *head = NULL;
    for (size_t i = 0; l && i < lora_file_count(l); i++) {
        embed = lora_file_at(l, i)->table ? lora_file_at(l, i) : embed;
        head = str_is(lora_file_at(l, i)->target, "output.weight") ? lora_file_at(l, i) : head;
    }
    CHECK(embed && head && head->scale == embed->scale && head->rank == embed->rank);
    if (embed && head) {
        size_t r = (size_t)embed->rank;
        CHECK(memcmp(head->a, turned(embed->b, embed->n_out, r, &a), r * embed->n_out * sizeof(float)) == 0);
        CHECK(memcmp(head->b, turned(embed->a, r, embed->n_in, &a), r * embed->n_in * sizeof(float)) == 0);
    }
    const float *tied = logits_with(HF "llama-biases", dir, &n, &a, &e);
    const float *loose = logits_with(HF "llama-biases", HF "llama-biases.embed", &n, &a, &e);
    CHECK(tied && loose && memcmp(tied, loose, n * sizeof *tied) != 0);
    lora_file_close(l);
    checkpoint_close(base);
    hf_folder_remove(dir);
    arena_free(&a);
}

/* PEFT saves the base's table too in these adapters: a different table means a different model. */
void test_files_embeddings_of_another_base(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    size_t n;

    CHECK(!logits_with(HF "llama-biases", HF "mistral.embed", &n, &a, &e));
    CHECK_MSG(strstr(e.text, "whole modules"), "%s", e.text);
    arena_free(&a);
}
