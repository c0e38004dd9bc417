/*
 * test_files_quantize.c -- writing GGUF files: packed bytes and errors against
 * another tool's files of the same weights, the mix of types, round trips, and
 * files in parts.
 *
 * tests/golden/engine/llama-k.attn_q.rows.f32: the first 16 rows of
 * blk.0.attn_q.weight that the reference's llama-k files were quantized from.
 */
#include "tests/test.h"

#include <stdlib.h>
#include <unistd.h>

#include "eval/base/file.h"
#include "eval/engine/files/checkpoint.h"
#include "eval/engine/files/gguf_write.h"
#include "eval/engine/files/quantize.h"
#include "eval/engine/quant/quant.h"
#include "tests/engine/hf_folder.h"

static struct checkpoint *open_file(const char *dir, const char *name)
{
    struct strbuf path = { 0 };
    struct err e = { 0 };

    strbuf_printf(&path, "%s/%s", dir, name);
    struct checkpoint *c = checkpoint_open(path.s, &e);
    CHECK_MSG(c != NULL, "%s", e.text);
    strbuf_release(&path);
    return c;
}

/* `c` written as `how` and opened again. */
static struct checkpoint *exported(const struct checkpoint *c, const char *how)
{
    const char *dir = hf_folder_new("quantize");
    struct strbuf path = { 0 };
    struct err e = { 0 };

    strbuf_printf(&path, "%s/out.gguf", dir);
    CHECK_MSG(c && checkpoint_export(c, how, path.s, 2, &e), "%s", e.text);
    struct checkpoint *out = checkpoint_open(path.s, &e);
    CHECK_MSG(out != NULL, "%s", e.text);
    strbuf_release(&path);
    hf_folder_remove(dir); /* the mapping stays */
    return out;
}

static const struct tensor *find(const struct checkpoint *c, str name)
{
    char text[128];
    snprintf(text, sizeof text, STR_FMT, STR_ARG(name));
    return checkpoint_tensor(c, text);
}

/* Tensors with the same type must have the same bytes; returns their number. */
static size_t equal_tensors(const struct checkpoint *want, const struct checkpoint *got)
{
    size_t n = 0;

    for (size_t i = 0; want && got && i < checkpoint_tensor_count(want); i++) {
        const struct tensor *w = checkpoint_tensor_at(want, i), *g = find(got, w->name);
        CHECK_MSG(g != NULL, "no tensor " STR_FMT, STR_ARG(w->name));
        if (!g || g->type != w->type)
            continue;
        CHECK_MSG(g->n_bytes == w->n_bytes && memcmp(g->data, w->data, w->n_bytes) == 0, "bytes of " STR_FMT,
                  STR_ARG(w->name));
        n++;
    }
    return n;
}

static double rms(const int type, const void *packed, const float *x, size_t n)
{
    float *y = xmalloc(n * sizeof *y);
    double sum = 0;

    quant_find(type)->unpack(packed, y, n);
    for (size_t i = 0; i < n; i++)
        sum += (double)(x[i] - y[i]) * (double)(x[i] - y[i]);
    free(y);
    return sqrt(sum / (double)n);
}

/* The same rows packed by both; ours must not be worse. */
static void compare_error(const char *dir, const char *file, int type)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str rows;
    size_t n = 16 * 256;

    CHECK_MSG(file_read_bytes("tests/golden/engine/llama-k.attn_q.rows.f32", 1 << 20, &a, &rows, &e), "%s", e.text);
    CHECK(rows.n == n * sizeof(float));
    float *x = ARENA_NEW(&a, float, n);
    memcpy(x, rows.s, n * sizeof *x);
    uint8_t *packed = arena_alloc(&a, n / type_block_elements(type) * type_block_bytes(type));
    CHECK(quant_pack(type, x, packed, n));
    struct checkpoint *c = open_file(dir, file);
    const struct tensor *t = c ? checkpoint_tensor(c, "blk.0.attn_q.weight") : NULL;
    CHECK(t && t->type == type);
    if (t) {
        double ours = rms(type, packed, x, n), theirs = rms(type, t->data, x, n);
        CHECK_MSG(ours <= theirs && ours > 0.5 * theirs, "%s: error %.6f, theirs %.6f", type_name(type), ours, theirs);
    }
    checkpoint_close(c);
    arena_free(&a);
}

void test_files_quantize_error_is_within_the_golden_one(void)
{
    compare_error("tests/golden/engine", "llama-k.Q4_K.pure.gguf", TYPE_Q4_K);
}

void test_files_quantize_equals_reference(void)
{
    struct strbuf dir = { 0 };
    static const char *const mixed[] = { "llama-k.Q4_K_M.gguf", "gpt2-k.Q4_K_M.gguf", "qwen2-k.Q4_K_M.gguf",
                                         "qwen3-k.Q4_K_M.gguf" };

    if (!test_reference()) {
        test_skip("ASSAY_REFERENCE is not set");
        return;
    }
    strbuf_printf(&dir, "%s/engine", test_reference());
    compare_error(dir.s, "llama-k.Q5_K.pure.gguf", TYPE_Q5_K);
    compare_error(dir.s, "llama-k.Q6_K.pure.gguf", TYPE_Q6_K);
    struct checkpoint *c = open_file(dir.s, "llama.F32.gguf"), *q8 = open_file(dir.s, "llama.Q8_0.gguf");
    struct checkpoint *q4 = open_file(dir.s, "llama.Q4_0.gguf"), *ours8 = exported(c, "Q8_0"),
                      *ours4 = exported(c, "q4_0");
    CHECK(q8 && equal_tensors(q8, ours8) == checkpoint_tensor_count(q8));
    CHECK(q4 && equal_tensors(q4, ours4) == checkpoint_tensor_count(q4) - 1); /* the head gets more bits */
    checkpoint_close(c);
    checkpoint_close(q8);
    checkpoint_close(q4);
    checkpoint_close(ours8);
    checkpoint_close(ours4);
    for (size_t i = 0; i < COUNT_OF(mixed); i++) {
        c = open_file(dir.s, mixed[i]);
        struct checkpoint *again = exported(c, "q4_k_m");
        for (size_t k = 0; c && again && k < checkpoint_tensor_count(c); k++) {
            const struct tensor *t = checkpoint_tensor_at(c, k), *u = find(again, t->name);
            CHECK_MSG(u && u->type == t->type, "%s: " STR_FMT " is %s, expected %s", mixed[i], STR_ARG(t->name),
                      u ? type_name(u->type) : "missing", type_name(t->type));
        }
        checkpoint_close(c);
        checkpoint_close(again);
    }
    strbuf_release(&dir);
}

void test_files_quantize_keeps_metadata_and_floats(void)
{
    struct checkpoint *c = open_file("tests/golden/engine", "llama.F16.gguf"), *again = exported(c, "f16");
    str key;

    CHECK(c && again && equal_tensors(c, again) == checkpoint_tensor_count(c));
    for (size_t i = 0; c && again && i < checkpoint_meta_count(c); i++) {
        const struct meta *m = checkpoint_meta_at(c, i, &key);
        char text[128];
        snprintf(text, sizeof text, STR_FMT, STR_ARG(key));
        const struct meta *u = checkpoint_meta(again, text);
        CHECK_MSG(u && u->kind == m->kind && u->stored == m->stored && u->n == m->n && u->u == m->u && u->f == m->f &&
                      str_equal(u->s, m->s),
                  "metadata " STR_FMT, STR_ARG(key));
        for (size_t k = 0; u && m->kind == META_ARRAY && k < m->n; k++)
            CHECK(m->strings ? str_equal(m->strings[k], u->strings[k]) : m->numbers[k] == u->numbers[k]);
    }
    checkpoint_close(c);
    checkpoint_close(again);
}

/* A folder's rows of q and k go back into the order of GGUF files. */
void test_files_quantize_writes_folders_as_gguf(void)
{
    struct checkpoint *c = open_file("tests/golden/engine", "llama.F16.gguf");
    struct err e = { 0 };
    char dir[512];

    snprintf(dir, sizeof dir, "%s", hf_folder_new("folder"));
    CHECK(c && hf_folder_write(c, dir, NULL));
    struct checkpoint *folder = checkpoint_open(dir, &e);
    CHECK_MSG(folder != NULL, "%s", e.text);
    struct checkpoint *again = exported(folder, "f16");
    CHECK(c && again && equal_tensors(c, again) == checkpoint_tensor_count(c));
    CHECK(again && !checkpoint_find_bool(again, "%s.rope.halves", false));
    checkpoint_close(c);
    checkpoint_close(folder);
    checkpoint_close(again);
    hf_folder_remove(dir);
}

/* --- files in parts ------------------------------------------------------- */

/* What a part says of itself; a part as it should be says its own numbers. */
struct part {
    uint64_t no, count, n_tensors;
};

static void write_part(const struct checkpoint *c, const char *path, uint64_t no, uint64_t count,
                       const struct part *says)
{
    struct err e = { 0 };
    struct gguf_writer *w = gguf_writer_open(path, &e);
    size_t n = checkpoint_tensor_count(c), from = n * no / count, to = n * (no + 1) / count;
    str key;

    CHECK_MSG(w != NULL, "%s", e.text);
    for (size_t i = 0; w && no == 0 && i < checkpoint_meta_count(c); i++) {
        const struct meta *m = checkpoint_meta_at(c, i, &key);
        gguf_writer_meta(w, key, m);
    }
    gguf_writer_uint(w, "split.no", says ? says->no : no);
    gguf_writer_uint(w, "split.count", says ? says->count : count);
    gguf_writer_uint(w, "split.tensors.count", says ? says->n_tensors : n);
    for (size_t i = from; i < to; i++) {
        const struct tensor *t = checkpoint_tensor_at(c, i);
        gguf_writer_tensor(w, t->name, t->type, t->n_dims, t->shape);
    }
    for (size_t i = from; i < to; i++)
        CHECK(gguf_writer_data(w, checkpoint_tensor_at(c, i)->data, checkpoint_tensor_at(c, i)->n_bytes, &e));
    CHECK_MSG(gguf_writer_close(w, true, &e), "%s", e.text);
}

void test_files_split_gguf(void)
{
    struct checkpoint *c = open_file("tests/golden/engine", "llama.Q4_0.gguf");
    struct err e = { 0 };
    char dir[512], path[600], second[600];

    snprintf(dir, sizeof dir, "%s", hf_folder_new("split"));
    for (uint64_t i = 0; c && i < 3; i++) {
        snprintf(path, sizeof path, "%s/m-%05d-of-00003.gguf", dir, (int)i + 1);
        write_part(c, path, i, 3, NULL);
    }
    snprintf(path, sizeof path, "%s/m-00001-of-00003.gguf", dir);
    snprintf(second, sizeof second, "%s/m-00002-of-00003.gguf", dir);
    struct checkpoint *parts = checkpoint_open(path, &e);
    CHECK_MSG(parts != NULL, "%s", e.text);
    CHECK(c && parts && checkpoint_tensor_count(parts) == checkpoint_tensor_count(c) &&
          equal_tensors(c, parts) == checkpoint_tensor_count(c));
    checkpoint_close(parts);
    CHECK(!checkpoint_open(second, &e) && str_search(str_from(e.text), S("split")) != SIZE_MAX);
    unlink(second);
    CHECK(!checkpoint_open(path, &e) && str_search(str_from(e.text), S("m-00002-of-00003.gguf")) != SIZE_MAX);
    checkpoint_close(c);
    hf_folder_remove(dir);
}

void test_files_split_gguf_of_other_parts(void)
{
    struct checkpoint *c = open_file("tests/golden/engine", "llama.Q4_0.gguf");
    size_t n = c ? checkpoint_tensor_count(c) : 0;
    const struct {
        uint64_t written[2]; /* the parts that are written as the two files */
        struct part says[2];
        const char *message;
    } cases[] = {
        { { 0, 1 }, { { 0, 2, n }, { 1, 2, n } }, NULL },
        { { 0, 1 }, { { 0, 2, n }, { 0, 2, n } }, "m-00002-of-00002.gguf: part of a split file (found number 1 of 2" },
        { { 0, 1 }, { { 0, 2, n }, { 1, 3, n } }, "part of a split file (found number 2 of 3, expected 2 of 2)" },
        { { 0, 0 }, { { 0, 2, n }, { 1, 2, n } }, "m-00002-of-00002.gguf: duplicate tensor (found \"" },
        { { 0, 1 }, { { 0, 2, n + 1 }, { 1, 2, n } }, "m-00001-of-00002.gguf: split.tensors.count differs from the" },
        { { 0, 1 },
          { { 0, 3, n }, { 1, 3, n } },
          "bad name for the first part of a split file (expected -00001-of-00003" },
    };
    char dir[512], paths[2][600];

    snprintf(dir, sizeof dir, "%s", hf_folder_new("split-faults"));
    for (size_t i = 0; c && i < COUNT_OF(cases); i++) {
        struct err e = { 0 };
        for (size_t k = 0; k < 2; k++) {
            snprintf(paths[k], sizeof paths[k], "%s/m-%05d-of-00002.gguf", dir, (int)k + 1);
            write_part(c, paths[k], cases[i].written[k], 2, &cases[i].says[k]);
        }
        struct checkpoint *parts = checkpoint_open(paths[0], &e);
        CHECK_MSG((parts != NULL) == !cases[i].message, "case %zu: %s", i, e.text);
        CHECK_MSG(parts || strstr(e.text, cases[i].message), "case %zu: %s", i, e.text);
        checkpoint_close(parts);
    }
    checkpoint_close(c);
    hf_folder_remove(dir);
}
