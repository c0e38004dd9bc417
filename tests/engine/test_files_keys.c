/*
 * test_files_keys.c -- metadata and tensors of a GGUF file that the engine does not read: rejected, unless they
 * change nothing.
 *
 * Keys and their meaning: ggml's docs/gguf.md and gguf-py's constants.
 */
#include "tests/test.h"

#include <unistd.h>

#include "eval/base/err.h"
#include "eval/engine/engine.h"
#include "eval/engine/files/gguf_write.h"

#define SOURCE "tests/golden/engine-hf/phi3.gguf"

/* A copy of the file with one more key (m is NULL: none) or one more tensor of four zeros (NULL: none). */
static void copy_with(const char *path, const char *key, const struct meta *m, const char *tensor)
{
    static const float zeros[4];
    struct err e = { 0 };
    struct checkpoint *c = checkpoint_open(SOURCE, &e);
    struct gguf_writer *w = c ? gguf_writer_open(path, &e) : NULL;
    str name;

    CHECK_MSG(w != NULL, "%s", e.text);
    for (size_t i = 0; w && i < checkpoint_meta_count(c); i++) {
        const struct meta *own = checkpoint_meta_at(c, i, &name);
        gguf_writer_meta(w, name, own);
    }
    if (w && m)
        gguf_writer_meta(w, str_from(key), m);
    for (size_t i = 0; w && i < checkpoint_tensor_count(c); i++) {
        const struct tensor *t = checkpoint_tensor_at(c, i);
        gguf_writer_tensor(w, t->name, t->type, t->n_dims, t->shape);
    }
    if (w && tensor)
        gguf_writer_tensor(w, str_from(tensor), TYPE_F32, 1, (uint64_t[4]){ 4, 1, 1, 1 });
    for (size_t i = 0; w && i < checkpoint_tensor_count(c); i++) {
        const struct tensor *t = checkpoint_tensor_at(c, i);
        CHECK(gguf_writer_data(w, t->data, t->n_bytes, &e));
    }
    CHECK(!w || !tensor || gguf_writer_data(w, zeros, sizeof zeros, &e));
    CHECK_MSG(!w || gguf_writer_close(w, true, &e), "%s", e.text);
    checkpoint_close(c);
}

static void check_copy(const char *what, bool opens, const char *path)
{
    struct engine_options o = { .n_threads = 1 };
    struct err e = { 0 };
    struct engine_model *m = engine_model_open(path, &o, &e);

    CHECK_MSG((m != NULL) == opens, "%s: %s", what, m ? "opens" : e.text);
    CHECK_MSG(m || strstr(e.text, what), "%s: %s", what, e.text);
    engine_model_close(m);
    unlink(path);
}

void test_files_keys_that_nobody_reads(void)
{
    static const struct {
        const char *key;
        double value;
        bool opens;
    } cases[] = {
        { "phi3.attention.clamp_kqv", 8, false },
        { "phi3.attention.clamp_kqv", 0, true },
        { "phi3.attention.temperature_scale", 0.1, false },
        { "phi3.attention.output_scale", 1, true },
        { "phi3.rope.scaling.yarn_ext_factor", 0.5, false },
        { "phi3.rope.scaling.attn_factor", 1.19, false },
        { "phi3.rope.scale_linear", 4, false },
        { "phi3.rope.scale_linear", 1, true },
        { "phi3.rope.scaling.yarn_beta_fast", 16, true }, /* the type is not yarn */
        { "phi3.swiglu_clamp_exp", 7, false },
        { "phi3.nextn_predict_layers", 1, false },
        { "phi3.pooling_type", 1, true },
        { "phi3x.attention.clamp_kqv", 8, true }, /* of another architecture */
        { "general.quantized", 1, true },
    };
    const char *path = "out/test-keys.gguf";

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct meta m = { .kind = META_FLOAT, .stored = GGUF_F32, .f = cases[i].value };
        copy_with(path, cases[i].key, &m, NULL);
        check_copy(cases[i].key, cases[i].opens, path);
    }
    struct meta yes = { .kind = META_BOOL, .stored = GGUF_BOOL, .u = 1, .f = 1 };
    struct meta no = { .kind = META_BOOL, .stored = GGUF_BOOL };
    copy_with(path, "phi3.attention.causal", &yes, NULL);
    check_copy("phi3.attention.causal", true, path);
    copy_with(path, "phi3.attention.causal", &no, NULL);
    check_copy("phi3.attention.causal", false, path);
    copy_with(path, "phi3.use_parallel_residual", &yes, NULL);
    check_copy("phi3.use_parallel_residual", false, path);
}

void test_files_keys_tensors_that_nobody_reads(void)
{
    const char *path = "out/test-keys.gguf";

    copy_with(path, NULL, NULL, "token_embd_norm.weight");
    check_copy("token_embd_norm.weight", false, path);
    copy_with(path, NULL, NULL, NULL);
    check_copy("the same file", true, path);
}
