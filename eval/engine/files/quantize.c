/*
 * quantize.c -- see quantize.h.
 *
 * Types of the matrices follow llama.cpp's quantize tool: 6 bits for the head (or
 * the embeddings, if tied) and in Q4_K_M for some of the value and down
 * projections, and a type with blocks of 32 where rows are not a multiple of 256.
 * NF4 follows bitsandbytes: all linear layers of the blocks, not embeddings and
 * head.
 */
#include "eval/engine/files/quantize.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

#include "eval/base/err.h"
#include "eval/engine/files/gguf_write.h"
#include "eval/engine/files/internal.h"
#include "eval/engine/quant/blocks.h"
#include "eval/engine/quant/nf4.h"
#include "eval/engine/quant/quant.h"

struct recipe {
    const char *name;
    int type;      /* of most matrices */
    int head;      /* of the head; -1: the same */
    int more;      /* of the value and down projections that get more bits; -1: the same */
    int file_type; /* general.file_type; -1: none */
    bool nested;   /* NF4: magnitudes are quantized too (double quantization) */
};

/* clang-format off */
static const struct recipe recipes[] = {
    { "q8_0",       TYPE_Q8_0, -1,        -1,         7, false },
    { "q4_0",       TYPE_Q4_0, TYPE_Q6_K, -1,         2, false },
    { "q4_k_m",     TYPE_Q4_K, TYPE_Q6_K, TYPE_Q6_K, 15, false },
    { "q6_k",       TYPE_Q6_K, TYPE_Q6_K, -1,        18, false },
    { "nf4",        TYPE_NF4,  -1,        -1,        -1, true },
    { "nf4-single", TYPE_NF4,  -1,        -1,        -1, false },
    { "f16",        TYPE_F16,  -1,        -1,         1, false },
    { "bf16",       TYPE_BF16, -1,        -1,        32, false },
    { "f32",        TYPE_F32,  -1,        -1,         0, false },
};
/* clang-format on */

static const struct recipe *find(const char *how, struct err *e)
{
    for (size_t i = 0; i < COUNT_OF(recipes); i++)
        if (strcasecmp(how, recipes[i].name) == 0)
            return &recipes[i];
    err_set(e, ERR_USAGE,
            "quantization (found \"%s\", expected one of q8_0, q4_0, q4_k_m, q6_k, nf4, nf4-single, f16, bf16,"
            " f32)",
            how);
    return NULL;
}

/* --- which type ----------------------------------------------------------- */

/* The first and last eighth of the layers, and every third layer in between. */
static bool uses_more_bits(int layer, int n)
{
    return layer < n / 8 || layer >= 7 * n / 8 || (layer - n / 8) % 3 == 2;
}

static int falcon_down(int layer, int n)
{
    return layer < n / 16 ? TYPE_Q6_K : uses_more_bits(layer, n) ? TYPE_Q5_K : TYPE_Q4_K;
}

/* The type with blocks of 32 that replaces `type` where rows are not a multiple of 256. */
static int fallback_type(int type, uint64_t row)
{
    if (row % type_block_elements(type) == 0)
        return type;
    type = type == TYPE_Q4_K ? TYPE_Q5_0 : type == TYPE_Q5_K || type == TYPE_Q6_K ? TYPE_Q8_0 : type;
    return row % type_block_elements(type) == 0 ? type : TYPE_F16;
}

static bool is_matrix(const struct tensor *t)
{
    return t->n_dims == 2 && str_ends(t->name, S(".weight")) && str_search(t->name, S("_norm")) == SIZE_MAX &&
           !str_is(t->name, "position_embd.weight") && quant_find(t->type);
}

/* NF4 weights are dequantized to the type that they had.  Where the row length is not a multiple of the block, blocks
 * cross row ends, and the dequantized numbers are stored instead. */
static int nf4_type(const struct tensor *t)
{
    bool half = t->type == TYPE_BF16 || t->type == TYPE_F16;

    if (t->shape[0] % NF4_BLOCK)
        return half ? t->type : TYPE_F32;
    return t->type == TYPE_BF16 ? TYPE_NF4_BF16 : t->type == TYPE_F16 ? TYPE_NF4_F16 : TYPE_NF4;
}

static bool wants_nf4(const struct recipe *r, const struct tensor *t)
{
    str rest = { 0 };
    return r->type == TYPE_NF4 && is_matrix(t) && tensor_block(t->name, &rest) >= 0;
}

static int type_of(const struct recipe *r, const struct checkpoint *c, const struct tensor *t)
{
    str rest = { 0 };
    int layer = tensor_block(t->name, &rest);
    uint64_t n = 0;
    struct err ignored;
    bool falcon = str_is(checkpoint_arch(c), "falcon");

    checkpoint_get_uint(c, "%s.block_count", 1, 65536, &n, &ignored);
    if (!is_matrix(t)) /* norms, biases and positions stay float32 */
        return quant_find(t->type) && (t->n_dims == 1 || str_is(t->name, "position_embd.weight")) ? TYPE_F32 : t->type;
    if (r->type == TYPE_NF4)
        return layer >= 0 ? nf4_type(t) : t->type;
    bool is_head = str_is(t->name, "output.weight") ||
                   (str_is(t->name, "token_embd.weight") && !checkpoint_tensor(c, "output.weight"));
    if (is_head && r->head >= 0)
        return falcon || t->shape[0] % 256 ? fallback_type(TYPE_Q8_0, t->shape[0]) : r->head;
    if (layer >= 0 && r->more >= 0) {
        if (falcon && str_is(rest, "ffn_down.weight"))
            return fallback_type(falcon_down(layer, (int)n), t->shape[0]);
        if ((str_is(rest, "attn_v.weight") || str_is(rest, "attn_qkv.weight") || str_is(rest, "ffn_down.weight")) &&
            uses_more_bits(layer, (int)n))
            return fallback_type(r->more, t->shape[0]);
    }
    return fallback_type(r->type, t->shape[0]);
}

/* --- packing -------------------------------------------------------------- */

static size_t bytes_of(const struct tensor *t, int type)
{
    size_t n = (size_t)(t->shape[0] * t->shape[1] * t->shape[2] * t->shape[3]); /* checked when it was opened */
    return type_row_bytes(type, n);
}

static const uint8_t *row_data(const struct tensor *t, size_t row)
{
    return (const uint8_t *)t->data + row * type_row_bytes(t->type, t->shape[0]);
}

static bool all_finite(const float *x, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (!isfinite(x[i]))
            return false;
    return true;
}

static bool reject_nan(const struct checkpoint *c, const struct tensor *t, struct err *e)
{
    return err_set(e, ERR_PARSE,
                   "%s: tensor " STR_FMT ": non-finite weight (found NaN or Inf, expected finite numbers)", c->path,
                   STR_ARG(t->name));
}

static bool pack_rows(const struct checkpoint *c, const struct tensor *t, int type, uint8_t *out, int n_threads,
                      struct err *e)
{
    const struct quant *q = quant_find(t->type);
    size_t width = (size_t)t->shape[0], rows = (size_t)(t->shape[1] * t->shape[2] * t->shape[3]);
    size_t row_bytes = type_row_bytes(type, width), bad = 0;

#pragma omp parallel num_threads(n_threads) reduction(+ : bad)
    {
        float *x = xmalloc(width * sizeof *x);
#pragma omp for schedule(dynamic, 16)
        for (size_t r = 0; r < rows; r++) {
            q->unpack(row_data(t, r), x, width);
            if (all_finite(x, width))
                quant_pack(type, x, out + r * row_bytes, width);
            else
                bad++;
        }
        free(x);
    }
    return bad == 0 || reject_nan(c, t, e);
}

struct heads {
    uint64_t q, kv;
};

static bool read_heads(const struct checkpoint *c, struct heads *h, struct err *e)
{
    return checkpoint_find_uint(c, "%s.attention.head_count", 1, 1, 65536, &h->q, e) &&
           checkpoint_find_uint(c, "%s.attention.head_count_kv", h->q, 1, h->q, &h->kv, e);
}

/* Number of heads of llama's q or k, whose rows have a different order in folders and in GGUF files; 0 for other
 * tensors. */
static size_t rotated_heads(const struct checkpoint *c, const struct tensor *t, struct heads h)
{
    bool q = str_search(t->name, S("attn_q.")) != SIZE_MAX, k = str_search(t->name, S("attn_k.")) != SIZE_MAX;
    size_t rows = (size_t)(t->n_dims == 2 ? t->shape[1] : t->shape[0]), n = (size_t)(q ? h.q : h.kv);

    return str_is(checkpoint_arch(c), "llama") && (q || k) && rows % (2 * n) == 0 ? n : 0;
}

/* Row r in the library's order.  bitsandbytes numbers blocks in that order, which decides which magnitudes share an
 * outer block. */
static size_t hf_row(const struct checkpoint *c, const struct tensor *t, size_t r, struct heads h)
{
    size_t rows = (size_t)t->shape[1], rotated = rotated_heads(c, t, h);
    size_t all = (size_t)(h.q + 2 * h.kv), per = (size_t)(h.q / h.kv);

    if (rotated && !checkpoint_find_bool(c, "%s.rope.halves", false)) {
        size_t d = rows / rotated, inside = r % d;
        return r - inside + (inside < d / 2 ? 2 * inside : 2 * (inside - d / 2) + 1);
    }
    if (str_is(checkpoint_arch(c), "falcon") && str_ends(t->name, S("attn_qkv.weight")) && rows % all == 0 &&
        h.q % h.kv == 0) {
        size_t size = rows / all, group = r / size / (per + 2), member = r / size % (per + 2);
        size_t head = member < per ? group * per + member : (size_t)(member == per ? h.q : h.q + h.kv) + group;
        return head * size + r % size;
    }
    return r;
}

/* The whole matrix in the library's order; false if a weight is not finite. */
static bool unpack_all(const struct checkpoint *c, const struct tensor *t, struct heads h, float *x, int n_threads)
{
    const struct quant *q = quant_find(t->type);
    size_t width = (size_t)t->shape[0], bad = 0;

#pragma omp parallel for num_threads(n_threads) schedule(static) reduction(+ : bad)
    for (size_t r = 0; r < (size_t)t->shape[1]; r++) {
        q->unpack(row_data(t, hf_row(c, t, r, h)), x + r * width, width);
        bad += !all_finite(x + r * width, width);
    }
    return bad == 0;
}

/* Copies the numbers from index `from` on in the library's order to row `to` of the file. */
static void store_row(int type, const uint8_t *nibbles, const float *magnitudes, size_t from, size_t width, uint8_t *to)
{
    if (type_block_elements(type) == NF4_BLOCK) {
        struct block_nf4 *out = (struct block_nf4 *)(void *)to;
        for (size_t b = 0; b < width / NF4_BLOCK; b++) {
            size_t block = from / NF4_BLOCK + b;
            out[b].magnitude = magnitudes[block];
            memcpy(out[b].q, nibbles + block * NF4_BLOCK / 2, sizeof out[b].q);
        }
        return;
    }
    for (size_t i = from; i < from + width; i++, to += type_block_bytes(type)) {
        int nibble = i % 2 ? nibbles[i / 2] & 15 : nibbles[i / 2] >> 4;
        float v = nf4_value(type == TYPE_BF16  ? TYPE_NF4_BF16
                            : type == TYPE_F16 ? TYPE_NF4_F16
                                               : TYPE_NF4,
                            nibble, magnitudes[i / NF4_BLOCK]);
        quant_pack(type, &v, to, 1);
    }
}

/* Computes all magnitudes first: double quantization subtracts their mean. */
static bool pack_nf4(const struct checkpoint *c, const struct tensor *t, int type, bool nested, uint8_t *out,
                     int n_threads, struct err *e)
{
    size_t width = (size_t)t->shape[0], rows = (size_t)t->shape[1], n = width * rows;
    size_t n_blocks = (n + NF4_BLOCK - 1) / NF4_BLOCK, row_bytes = bytes_of(t, type) / rows;
    struct heads h;

    if (!read_heads(c, &h, e))
        return false;
    float *x = xmalloc(n * sizeof *x), *magnitudes = xmalloc(n_blocks * sizeof *magnitudes);
    uint8_t *nibbles = xmalloc(n_blocks * NF4_BLOCK / 2);
    bool ok = unpack_all(c, t, h, x, n_threads) || reject_nan(c, t, e);
    if (ok) {
#pragma omp parallel for num_threads(n_threads) schedule(static)
        for (size_t b = 0; b < n_blocks; b++) {
            size_t from = b * NF4_BLOCK, count = n - from < NF4_BLOCK ? n - from : NF4_BLOCK;
            magnitudes[b] = nf4_pack(x + from, count, nibbles + from / 2);
        }
        if (nested)
            nf4_double_quantize(magnitudes, n_blocks);
        for (size_t r = 0; r < rows; r++)
            store_row(type, nibbles, magnitudes, r * width, width, out + hf_row(c, t, r, h) * row_bytes);
    }
    free(x);
    free(magnitudes);
    free(nibbles);
    return ok;
}

static bool pack(const struct recipe *r, const struct checkpoint *c, const struct tensor *t, int type, uint8_t *out,
                 int n_threads, struct err *e)
{
    if (wants_nf4(r, t))
        return pack_nf4(c, t, type, r->nested, out, n_threads, e);
    return pack_rows(c, t, type, out, n_threads, e);
}

/* --- on load -------------------------------------------------------------- */

bool checkpoint_quantize(struct checkpoint *c, const char *how, int n_threads, struct err *e)
{
    const struct recipe *r = find(how, e);

    if (!r)
        return false;
    for (size_t i = 0; i < c->n_tensors; i++) {
        struct tensor *t = &c->tensors[i];
        int type = is_matrix(t) ? type_of(r, c, t) : t->type;
        if (type == t->type && !wants_nf4(r, t))
            continue;
        size_t n = bytes_of(t, type);
        uint8_t *out = checkpoint_block(c, n);
        if (!pack(r, c, t, type, out, n_threads, e))
            return false;
        checkpoint_drop(c, t->data, t->n_bytes);
        t->data = out;
        t->n_bytes = n;
        t->type = type;
    }
    return true;
}

/* --- to a file ------------------------------------------------------------ */

/* False for metadata about the form of the old file or the order of a folder's rows. */
static bool is_copied_key(str key, const struct checkpoint *c)
{
    static const char *const dropped[] = { "general.file_type", "general.quantization_version",
                                           "general.alignment", "split.no",
                                           "split.count",       "split.tensors.count" };

    for (size_t i = 0; i < COUNT_OF(dropped); i++)
        if (str_is(key, dropped[i]))
            return false;
    return !(str_is(checkpoint_arch(c), "llama") && str_ends(key, S(".rope.halves")));
}

/* Row r of the new file: GGUF interleaves llama's rows of q and k. */
static size_t gguf_row(const struct checkpoint *c, const struct tensor *t, size_t r, struct heads h)
{
    size_t rows = (size_t)(t->n_dims == 2 ? t->shape[1] : t->shape[0]), rotated = rotated_heads(c, t, h);

    if (!rotated || !checkpoint_find_bool(c, "%s.rope.halves", false))
        return r;
    size_t d = rows / rotated, inside = r % d;
    return r - inside + (inside % 2 ? d / 2 : 0) + inside / 2;
}

static bool write_tensor(struct gguf_writer *w, const struct recipe *r, const struct checkpoint *c,
                         const struct tensor *t, int type, int n_threads, struct err *e)
{
    struct heads heads;
    size_t n = bytes_of(t, type), rows = (size_t)(t->n_dims == 2 ? t->shape[1] : t->shape[0]), row_bytes = n / rows;
    uint8_t *packed = NULL, *ordered = NULL;
    const uint8_t *data = t->data;
    bool ok = read_heads(c, &heads, e);

    if (ok && (type != t->type || wants_nf4(r, t))) {
        packed = xmalloc(n);
        ok = pack(r, c, t, type, packed, n_threads, e);
        data = packed;
    }
    if (ok && rows > 1 && rotated_heads(c, t, heads)) {
        ordered = xmalloc(n);
        for (size_t i = 0; i < rows; i++)
            memcpy(ordered + i * row_bytes, data + gguf_row(c, t, i, heads) * row_bytes, row_bytes);
        data = ordered;
    }
    ok = ok && gguf_writer_data(w, data, n, e);
    free(packed);
    free(ordered);
    return ok;
}

bool checkpoint_export(const struct checkpoint *c, const char *how, const char *path, int n_threads, struct err *e)
{
    const struct recipe *r = find(how, e);
    struct gguf_writer *w = r ? gguf_writer_open(path, e) : NULL;
    bool ok = w != NULL;
    str key;

    for (size_t i = 0; ok && i < c->n_keys; i++) {
        const struct meta *m = checkpoint_meta_at(c, i, &key);
        if (is_copied_key(key, c))
            gguf_writer_meta(w, key, m);
    }
    if (ok && r->file_type >= 0)
        gguf_writer_uint(w, "general.file_type", (uint64_t)r->file_type);
    if (ok)
        gguf_writer_uint(w, "general.quantization_version", 2);
    for (size_t i = 0; ok && i < c->n_tensors; i++) {
        const struct tensor *t = &c->tensors[i];
        int type = type_of(r, c, t);
        gguf_writer_tensor(w, t->name, type, t->n_dims, t->shape);
    }
    for (size_t i = 0; ok && i < c->n_tensors; i++)
        ok = write_tensor(w, r, c, &c->tensors[i], type_of(r, c, &c->tensors[i]), n_threads, e);
    return w && gguf_writer_close(w, ok, e) && ok;
}
