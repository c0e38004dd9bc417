/*
 * test_files_gguf_adapters.c -- a GGUF adapter of the golden files with one tensor or one key changed: each is refused,
 * and the message names the file and what was found.
 */
#include "tests/test.h"

#include <unistd.h>

#include "eval/base/file.h"
#include "eval/engine/engine.h"
#include "eval/engine/files/gguf_write.h"

#define BASE    "tests/golden/engine/llama.Q4_0.gguf"
#define ADAPTER "tests/golden/engine/lora-all-r16.0.adapter.gguf"

enum change { NONE, RENAME, DROP, FLATTEN, INTEGERS, INFINITE, NO_TENSORS, NO_KEY, TEXT_KEY, FLOAT_KEY };

static const struct damage {
    const char *at; /* the tensor, or the key */
    enum change change;
    const char *with;
    double number;
    const char *message; /* NULL: opens */
} damages[] = {
    { "", NONE, "", 0, NULL },
    { "blk.0.attn_q.weight.lora_a", RENAME, "blk.0.attn_q.weight", 0,
      "unexpected tensor in an adapter (found \"blk.0.attn_q.weight\", expected .lora_a or .lora_b)" },
    { "blk.0.attn_q.weight.lora_a", RENAME, "blk.0.attn_x.weight.lora_a", 0,
      "module blk.0.attn_x.weight: lora_B tensor is missing" },
    { "blk.0.attn_q.weight.lora_b", DROP, "", 0, "module blk.0.attn_q.weight: lora_B tensor is missing" },
    { "blk.0.attn_q.weight.lora_a", FLATTEN, "", 0,
      "blk.0.attn_q.weight.lora_a: shape (found 1 dimensions, expected 2)" },
    { "blk.0.attn_q.weight.lora_a", INTEGERS, "", 0,
      "blk.0.attn_q.weight.lora_a: type (found I32, expected F32, F16 or" },
    { "blk.0.attn_q.weight.lora_b", INFINITE, "", 0, "blk.0.attn_q.weight.lora_b: element 0 is not finite" },
    { "", NO_TENSORS, "", 0, "no tensor in the adapter (found an empty file)" },
    { "adapter.lora.alpha", NO_KEY, "", 0, "adapter without alpha (expected metadata adapter.lora.alpha)" },
    { "adapter.lora.alpha", FLOAT_KEY, "", 0, NULL },
    { "adapter.lora.alpha", FLOAT_KEY, "", 1e308, "metadata adapter.lora.alpha: bad value" },
    { "general.type", TEXT_KEY, "model", 0, "not a LoRA adapter (found general.type \"model\", adapter.type \"lora\"" },
    { "adapter.type", TEXT_KEY, "control_vector", 0, "adapter.type \"control_vector\", expected adapter and lora)" },
    { "general.architecture", TEXT_KEY, "qwen2", 0,
      "adapter for another architecture (found \"qwen2\", expected \"llama\")" },
};

static void write_key(struct gguf_writer *w, str key, struct meta m, const struct damage *d)
{
    bool here = str_is(key, d->at);

    if (here && d->change == NO_KEY)
        return;
    if (here && d->change == TEXT_KEY)
        m.s = str_from(d->with);
    if (here && d->change == FLOAT_KEY)
        m = (struct meta){ .kind = META_FLOAT, .stored = GGUF_F64, .f = d->number };
    gguf_writer_meta(w, key, &m);
}

static void declare_tensor(struct gguf_writer *w, const struct tensor *t, const struct damage *d)
{
    bool here = str_is(t->name, d->at);
    uint64_t flat[4] = { t->shape[0] * t->shape[1], 1, 1, 1 };

    gguf_writer_tensor(w, here && d->change == RENAME ? str_from(d->with) : t->name,
                       here && d->change == INTEGERS ? TYPE_I32 : t->type, here && d->change == FLATTEN ? 1 : t->n_dims,
                       here && d->change == FLATTEN ? flat : t->shape);
}

static bool is_left_out(const struct tensor *t, const struct damage *d)
{
    return d->change == NO_TENSORS || (d->change == DROP && str_is(t->name, d->at));
}

static void write_damaged(const char *path, const struct damage *d)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct checkpoint *c = checkpoint_open(ADAPTER, &e);
    struct gguf_writer *w = c ? gguf_writer_open(path, &e) : NULL;
    str key;

    CHECK_MSG(w != NULL, "%s", e.text);
    for (size_t i = 0; w && i < checkpoint_meta_count(c); i++) {
        const struct meta *m = checkpoint_meta_at(c, i, &key);
        write_key(w, key, *m, d);
    }
    for (size_t i = 0; w && i < checkpoint_tensor_count(c); i++)
        if (!is_left_out(checkpoint_tensor_at(c, i), d))
            declare_tensor(w, checkpoint_tensor_at(c, i), d);
    for (size_t i = 0; w && i < checkpoint_tensor_count(c); i++) {
        const struct tensor *t = checkpoint_tensor_at(c, i);
        float *data = arena_alloc(&a, t->n_bytes);
        memcpy(data, t->data, t->n_bytes);
        if (d->change == INFINITE && str_is(t->name, d->at))
            data[0] = INFINITY;
        CHECK(is_left_out(t, d) || gguf_writer_data(w, data, t->n_bytes, &e));
    }
    CHECK_MSG(!w || gguf_writer_close(w, true, &e), "%s", e.text);
    checkpoint_close(c);
    arena_free(&a);
}

void test_files_gguf_adapters_refused(void)
{
    struct engine_options o = { .n_threads = 1 };
    struct err e = { 0 };
    struct engine_model *m = engine_model_open(BASE, &o, &e);
    char path[64];

    CHECK_MSG(m != NULL, "%s", e.text);
    snprintf(path, sizeof path, "out/test-adapter-%d.gguf", (int)getpid());
    for (size_t i = 0; m && i < COUNT_OF(damages); i++) {
        const struct damage *d = &damages[i];
        write_damaged(path, d);
        struct engine_adapter *ad = engine_adapter_open(m, path, 1, &e);
        CHECK_MSG((ad != NULL) == !d->message, "%s %s: %s", d->at, d->with, ad ? "opens" : e.text);
        CHECK_MSG(ad || (strstr(e.text, d->message) && strstr(e.text, path)), "%s %s: %s", d->at, d->with, e.text);
        engine_adapter_close(ad);
        unlink(path);
    }
    engine_model_close(m);
}
