/*
 * hf_bnb.c -- see hf_bnb.h.
 *
 * Four bits: bitsandbytes' QuantState.as_dict(packed=True): "X.weight" holds two
 * elements a byte (the first in the high nibble), ".absmax" one magnitude per
 * block, as float32 or, with double quantization, as bytes that
 * ".nested_quant_map" and ".nested_absmax" decode, and
 * ".quant_state.bitsandbytes__nf4" (fp4) the other parameters as JSON text.  The
 * bytes may be stored as elements of any dtype.
 *
 * Eight bits (LLM.int8): "X.weight" holds integers, "X.SCB" the largest magnitude
 * of each row; a weight is integer * SCB / 127.
 */
#include "eval/engine/files/hf_bnb.h"

#include <math.h>
#include <stdlib.h>

#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/engine/quant/blocks.h"
#include "eval/engine/quant/nf4.h"
#include "eval/engine/quant/quant.h"

struct layout {
    size_t n, block, n_blocks, nested_block;
    double offset;
    int type;       /* TYPE_NF4, TYPE_NF4_BF16, TYPE_NF4_F16 */
    int float_type; /* type that dequantized weights are rounded to */
};

/* One sign, two exponent and one mantissa bit: the library's table, divided by 12. */
static const float fp4_levels[16] = { 0,     0.0625f / 12,  8.0f / 12,  1,  4.0f / 12,  0.5f,  2.0f / 12,  0.25f,
                                      -0.0f, -0.0625f / 12, -8.0f / 12, -1, -4.0f / 12, -0.5f, -2.0f / 12, -0.25f };

bool bnb_is_part(str name)
{
    static const char *const ends[] = { ".weight.absmax",
                                        ".weight.quant_map",
                                        ".weight.nested_absmax",
                                        ".weight.nested_quant_map",
                                        ".weight.quant_state.bitsandbytes__nf4",
                                        ".weight.quant_state.bitsandbytes__fp4",
                                        ".SCB",
                                        ".weight_format" };
    for (size_t i = 0; i < COUNT_OF(ends); i++)
        if (str_ends(name, str_from(ends[i])))
            return true;
    return false;
}

static bool bad(const struct bnb_stored *s, const char *what, struct err *e)
{
    return err_set(e, ERR_PARSE, "tensor " STR_FMT ": bitsandbytes weights: %s", STR_ARG(s->weights->name), what);
}

static bool block_size(const struct json *v)
{
    int64_t n = json_int(v);
    return json_kind(v) == JSON_INT_KIND && n >= 32 && n <= 4096 && (n & (n - 1)) == 0;
}

static bool read_state(const struct bnb_stored *s, const struct json *j, size_t out, size_t in, struct layout *l,
                       struct err *e)
{
    const struct json *shape = json_get(j, "shape");
    str dtype = json_as_string(json_get(j, "dtype"));

    if (!str_is(json_as_string(json_get(j, "quant_type")), s->fp4 ? "fp4" : "nf4"))
        return bad(s, s->fp4 ? "quant_type (expected fp4)" : "quant_type (expected nf4)", e);
    if (!block_size(json_get(j, "blocksize")))
        return bad(s, "blocksize (expected a power of two from 32 to 4096)", e);
    if (json_length(shape) != 2 || json_int(json_at(shape, 0)) != (int64_t)out ||
        json_int(json_at(shape, 1)) != (int64_t)in)
        return bad(s, "shape does not fit config.json", e);
    l->n = out * in;
    l->block = (size_t)json_int(json_get(j, "blocksize"));
    l->n_blocks = (l->n + l->block - 1) / l->block;
    l->type = str_is(dtype, "bfloat16") ? TYPE_NF4_BF16 : str_is(dtype, "float16") ? TYPE_NF4_F16 : TYPE_NF4;
    l->float_type = str_is(dtype, "bfloat16") ? TYPE_BF16 : str_is(dtype, "float16") ? TYPE_F16 : TYPE_F32;
    if (l->type == TYPE_NF4 && !str_is(dtype, "float32"))
        return bad(s, "dtype (expected float32, float16 or bfloat16)", e);
    if (s->nested_absmax) {
        l->offset = json_number(json_get(j, "nested_offset"));
        if (!block_size(json_get(j, "nested_blocksize")) || !json_is_numeric(json_get(j, "nested_offset")) ||
            !isfinite(l->offset))
            return bad(s, "nested_blocksize or nested_offset", e);
        l->nested_block = (size_t)json_int(json_get(j, "nested_blocksize"));
    }
    return true;
}

static bool has(const struct st_tensor *t, enum st_dtype dtype, size_t n)
{
    return t && t->dtype == dtype && st_elements(t) == n;
}

static float float_at(const struct st_tensor *t, size_t i)
{
    float f;
    memcpy(&f, t->data + 4 * i, 4);
    return f;
}

/* The magnitude (absmax) of every block, [n_blocks]; NULL on error. */
static float *read_magnitudes(const struct bnb_stored *s, const struct layout *l, struct err *e)
{
    float *m = xcalloc(l->n_blocks, sizeof *m);
    bool ok = true;

    if (s->nested_absmax) {
        size_t n_outer = (l->n_blocks + l->nested_block - 1) / l->nested_block;
        ok = has(s->absmax, ST_U8, l->n_blocks) && has(s->nested_absmax, ST_F32, n_outer) &&
             has(s->nested_map, ST_F32, 256);
        for (size_t i = 0; ok && i < l->n_blocks; i++)
            m[i] = float_at(s->nested_map, s->absmax->data[i]) * float_at(s->nested_absmax, i / l->nested_block) +
                   (float)l->offset;
    } else {
        ok = has(s->absmax, ST_F32, l->n_blocks);
        for (size_t i = 0; ok && i < l->n_blocks; i++)
            m[i] = float_at(s->absmax, i);
    }
    if (!ok)
        bad(s, "absmax or nested_absmax has the wrong type or length", e);
    for (size_t i = 0; ok && i < l->n_blocks; i++)
        if (!isfinite(m[i]))
            ok = bad(s, "a magnitude is not finite (found NaN or Inf)", e);
    if (ok)
        return m;
    free(m);
    return NULL;
}

static int nibble(const struct st_tensor *weights, size_t i)
{
    return i % 2 ? weights->data[i / 2] & 15 : weights->data[i / 2] >> 4;
}

static const void *as_blocks(struct checkpoint *c, const struct bnb_stored *s, const struct layout *l, const float *m)
{
    struct block_nf4 *to = checkpoint_block(c, l->n / NF4_BLOCK * sizeof *to);

    for (size_t b = 0; b < l->n / NF4_BLOCK; b++) {
        to[b].magnitude = m[b * NF4_BLOCK / l->block];
        memcpy(to[b].q, s->weights->data + b * NF4_BLOCK / 2, sizeof to[b].q);
    }
    return to;
}

/* Dequantized weights, for rows that end inside a block and for other level tables. */
static const void *as_floats(struct checkpoint *c, const struct bnb_stored *s, const struct layout *l, const float *m)
{
    uint8_t *to = checkpoint_block(c, l->n * type_block_bytes(l->float_type));

    for (size_t i = 0; i < l->n; i++) {
        int level = nibble(s->weights, i);
        float v = s->fp4 ? fp4_levels[level] * m[i / l->block] : nf4_value(l->type, level, m[i / l->block]);
        quant_pack(l->float_type, &v, to + i * type_block_bytes(l->float_type), 1);
    }
    return to;
}

static const void *read_integers(struct checkpoint *c, const struct bnb_stored *s, size_t out, size_t in, int type,
                                 struct err *e)
{
    size_t size = type_block_bytes(type);
    const struct st_tensor *w = s->weights;

    if (w->n_dims != 2 || w->shape[0] != out || w->shape[1] != in || !has(s->scb, ST_F32, out)) {
        bad(s, "8 bits: shape of the integers or of SCB does not fit config.json", e);
        return NULL;
    }
    if (s->format && (s->format->n_bytes != 1 || s->format->data[0] != 0)) {
        bad(s, "weight_format is not supported (expected 0, by rows)", e);
        return NULL;
    }
    uint8_t *to = checkpoint_block(c, out * in * size);
    for (size_t r = 0; r < out; r++) {
        float scale = float_at(s->scb, r) * (float)(1.0 / 127.0);
        if (!isfinite(scale)) {
            bad(s, "SCB is not finite (found NaN or Inf)", e);
            return NULL;
        }
        for (size_t i = r * in; i < (r + 1) * in; i++) {
            float v = (float)(int8_t)w->data[i] * scale;
            quant_pack(type, &v, to + i * size, 1);
        }
    }
    return to;
}

const void *bnb_read(struct checkpoint *c, const struct bnb_stored *s, size_t out, size_t in, int *type, struct err *e)
{
    if (s->scb)
        return read_integers(c, s, out, in, *type, e);
    struct layout l = { 0 };
    const void *data = NULL;
    struct json *state = s->state->dtype == ST_U8
                             ? json_parse((str){ (const char *)s->state->data, s->state->n_bytes }, e)
                             : NULL;

    if (!state) {
        bad(s, "quant_state is not JSON in bytes", e);
        return NULL;
    }
    bool ok = read_state(s, state, out, in, &l, e);
    if (ok && s->weights->n_bytes != (l.n + 1) / 2)
        ok = bad(s, "wrong length (expected half a byte for each weight)", e);
    float *m = ok ? read_magnitudes(s, &l, e) : NULL;
    if (m) {
        bool fits = !s->fp4 && in % NF4_BLOCK == 0 && l.block % NF4_BLOCK == 0;
        *type = fits ? l.type : l.float_type;
        data = fits ? as_blocks(c, s, &l, m) : as_floats(c, s, &l, m);
    }
    free(m);
    json_free(state);
    return data;
}
