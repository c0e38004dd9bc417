/*
 * hf_packed.c -- see hf_packed.h.
 *
 * GPTQ (Frantar et al. 2023; AutoGPTQ's QuantLinear): X.qweight [in / 8][out] int32, eight consecutive inputs of an
 * output in a word, lowest bits first; X.qzeros [groups][out / 8], eight outputs in a word, minus 1; X.scales
 * [groups][out]; X.g_idx [in], the group of each input.  w = scale * (q - (zero + 1)); in checkpoint_format gptq_v2
 * w = scale * (q - zero).  Programs read a stored zero of 15 as 16 or as 0, so it is rejected.
 *
 * AWQ (Lin et al. 2024; AutoAWQ's WQLinear_GEMM): X.qweight [in][out / 8], X.qzeros [groups][out / 8], X.scales
 * [groups][out]; output 8 k + j lies in nibble 0 4 1 5 2 6 3 7 [j] of word k.  w = scale * (q - zero).
 *
 * FP8 (E4M3 without infinities; Micikevicius et al. 2022), as in transformers' finegrained_fp8: X.weight [out][in]
 * bytes, X.weight_scale_inv [out / block][in / block] float32, block = weight_block_size.  w = value * scale_inv.
 */
#include "eval/engine/files/hf_packed.h"

#include <math.h>

#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/engine/quant/half.h"

enum { NIBBLES = 8 }; /* of a 32-bit word */

struct hf_packed {
    const char *method, *weight, *parts[3];
    bool (*check)(const struct json *q, const char *path, struct err *e);
    bool (*read)(const struct json *q, const struct packed_stored *s, float *w, struct err *e);
};

static bool bad(const struct packed_stored *s, const char *what, struct err *e)
{
    return err_set(e, ERR_PARSE, "tensor " STR_FMT ": %s", STR_ARG(s->weight->name), what);
}

static uint32_t word_at(const struct st_tensor *t, size_t i)
{
    uint32_t w;
    memcpy(&w, t->data + 4 * i, sizeof w);
    return w;
}

static float scale_at(const struct st_tensor *t, size_t i)
{
    uint16_t h;

    if (t->dtype == ST_F32)
        return bits_to_float(word_at(t, i));
    memcpy(&h, t->data + 2 * i, sizeof h);
    return t->dtype == ST_BF16 ? bfloat_to_float(h) : half_to_float(h);
}

static bool has_shape(const struct st_tensor *t, enum st_dtype type, size_t rows, size_t columns)
{
    return t && t->dtype == type && t->n_dims == 2 && t->shape[0] == rows && t->shape[1] == columns;
}

static bool check_bits(const struct json *q, const char *path, struct err *e)
{
    if (json_int(json_get(q, "bits")) == 4)
        return true;
    return err_set(e, ERR_UNSUPPORTED, "%s: quantization_config.bits (found %lld, expected 4)", path,
                   (long long)json_int(json_get(q, "bits")));
}

/* --- 4 bits in groups of inputs ---------------------------------------------------- */

/* Checks scales [groups][out] and zeros [groups][out / 8]; *group_size is the number of inputs of a group, of which
 * the last may have fewer.  Returns the number of groups, 0 on error. */
static size_t count_groups(const struct json *q, const struct packed_stored *s, size_t *group_size, struct err *e)
{
    int64_t size = json_int(json_get(q, "group_size"));
    const struct st_tensor *zeros = s->parts[0], *scales = s->parts[1];
    size_t group = size > 0 ? (size_t)size : s->in, n = (s->in + group - 1) / group;

    *group_size = group;
    if (size == 0 || size < -1 || s->out % NIBBLES || s->in % NIBBLES ||
        !has_shape(zeros, ST_I32, n, s->out / NIBBLES) || !scales || st_float_type(scales) < 0 || scales->n_dims != 2 ||
        scales->shape[0] != n || scales->shape[1] != s->out) {
        bad(s, "group_size, qzeros or scales do not fit config.json", e);
        return 0;
    }
    for (size_t i = 0; i < n * s->out; i++)
        if (!isfinite(scale_at(scales, i))) {
            bad(s, "a scale is not finite (found NaN or Inf)", e);
            return 0;
        }
    return n;
}

/* The first of two spellings that has a value. */
static str either_key(const struct json *q, const char *one, const char *other)
{
    str s = json_as_string(json_get(q, one));
    return s.n ? s : json_as_string(json_get(q, other));
}

static str gptq_format(const struct json *q)
{
    return either_key(q, "checkpoint_format", "format");
}

static bool check_gptq(const struct json *q, const char *path, struct err *e)
{
    str format = gptq_format(q);

    return check_bits(q, path, e) &&
           (!format.n || str_is(format, "gptq") || str_is(format, "gptq_v2") ||
            err_set(e, ERR_UNSUPPORTED,
                    "%s: quantization_config.checkpoint_format (found \"" STR_FMT "\", expected gptq or gptq_v2)", path,
                    STR_ARG(format)));
}

static bool read_gptq(const struct json *q, const struct packed_stored *s, float *w, struct err *e)
{
    const struct st_tensor *zeros = s->parts[0], *scales = s->parts[1], *index = s->parts[2];
    uint32_t minus_one = str_is(gptq_format(q), "gptq_v2") ? 0 : 1;
    size_t size, groups = count_groups(q, s, &size, e);

    if (!groups)
        return false;
    if (!has_shape(s->weight, ST_I32, s->in / NIBBLES, s->out) ||
        (index && (index->dtype != ST_I32 || index->n_dims != 1 || index->shape[0] != s->in)))
        return bad(s, "qweight or g_idx does not fit config.json", e);
    if (!index && groups > 1 && json_bool(json_get(q, "desc_act")))
        return bad(s, "g_idx is missing, which desc_act needs", e);
    for (size_t i = 0; i < s->in; i++) {
        size_t g = index ? word_at(index, i) : i / size;
        if (g >= groups)
            return bad(s, "g_idx names a group that does not exist", e);
        for (size_t o = 0; o < s->out; o++) {
            int v = (int)(word_at(s->weight, i / NIBBLES * s->out + o) >> (4 * (i % NIBBLES)) & 15);
            uint32_t z = word_at(zeros, g * (s->out / NIBBLES) + o / NIBBLES) >> (4 * (o % NIBBLES)) & 15;
            if (z + minus_one > 15)
                return bad(s, "a zero point of 15 can mean 0 or 16 (expected at most 14, or checkpoint_format gptq_v2)",
                           e);
            w[o * s->in + i] = scale_at(scales, g * s->out + o) * (float)(v - (int)(z + minus_one));
        }
    }
    return true;
}

static bool check_awq(const struct json *q, const char *path, struct err *e)
{
    str version = either_key(q, "version", "format");
    const struct json *zeros = json_get(q, "zero_point");

    if (str_is(json_as_string(json_get(q, "backend")), "llm-awq"))
        return err_set(e, ERR_UNSUPPORTED,
                       "%s: quantization_config.backend (found llm-awq, which packs in another order)", path);
    if (json_kind(zeros) == JSON_BOOL_KIND && !json_bool(zeros))
        return err_set(e, ERR_UNSUPPORTED, "%s: quantization_config.zero_point (found false, expected true)", path);
    return check_bits(q, path, e) &&
           (!version.n || str_is(version, "gemm") || str_is(version, "GEMM") ||
            err_set(e, ERR_UNSUPPORTED, "%s: quantization_config.version (found \"" STR_FMT "\", expected gemm)", path,
                    STR_ARG(version)));
}

static bool read_awq(const struct json *q, const struct packed_stored *s, float *w, struct err *e)
{
    static const unsigned nibble[NIBBLES] = { 0, 4, 1, 5, 2, 6, 3, 7 };
    const struct st_tensor *zeros = s->parts[0], *scales = s->parts[1];
    size_t size, groups = count_groups(q, s, &size, e), words = s->out / NIBBLES;

    if (!groups)
        return false;
    if (!has_shape(s->weight, ST_I32, s->in, words))
        return bad(s, "qweight does not fit config.json", e);
    for (size_t i = 0; i < s->in; i++)
        for (size_t o = 0; o < s->out; o++) {
            unsigned shift = 4 * nibble[o % NIBBLES];
            size_t g = i / size;
            int v = (int)(word_at(s->weight, i * words + o / NIBBLES) >> shift & 15);
            int z = (int)(word_at(zeros, g * words + o / NIBBLES) >> shift & 15);
            w[o * s->in + i] = scale_at(scales, g * s->out + o) * (float)(v - z);
        }
    return true;
}

/* --- FP8 --------------------------------------------------------------------------- */

/* One sign bit, four exponent bits (bias 7), three mantissa bits; 0x7F and 0xFF are NaN. */
static float e4m3_to_float(uint8_t b)
{
    int exponent = b >> 3 & 15, mantissa = b & 7;
    float v = exponent ? ldexpf((float)(8 + mantissa), exponent - 10) : ldexpf((float)mantissa, -9);

    if ((b & 0x7F) == 0x7F)
        return NAN;
    return b & 0x80 ? -v : v;
}

static bool block_of(const struct json *q, size_t i, size_t *out)
{
    int64_t n = json_int(json_at(json_get(q, "weight_block_size"), i));

    *out = n > 0 ? (size_t)n : 0;
    return n > 0 && n <= 1 << 20;
}

static bool check_fp8(const struct json *q, const char *path, struct err *e)
{
    size_t rows, columns;
    str fmt = json_as_string(json_get(q, "fmt"));

    if (json_length(json_get(q, "weight_block_size")) == 2 && block_of(q, 0, &rows) && block_of(q, 1, &columns) &&
        (!fmt.n || str_is(fmt, "e4m3")))
        return true;
    return err_set(e, ERR_UNSUPPORTED,
                   "%s: quantization_config of quant_method fp8 (expected weight_block_size of two numbers, fmt e4m3)",
                   path);
}

static bool read_fp8(const struct json *q, const struct packed_stored *s, float *w, struct err *e)
{
    const struct st_tensor *scales = s->parts[0];
    float values[256];
    size_t rows, columns;

    block_of(q, 0, &rows);
    block_of(q, 1, &columns);
    size_t wide = (s->in + columns - 1) / columns;
    if (!has_shape(s->weight, ST_F8_E4M3, s->out, s->in) ||
        !has_shape(scales, ST_F32, (s->out + rows - 1) / rows, wide))
        return bad(s, "weight or weight_scale_inv does not fit config.json", e);
    for (size_t i = 0; i < 256; i++)
        values[i] = e4m3_to_float((uint8_t)i);
    for (size_t o = 0; o < s->out; o++)
        for (size_t i = 0; i < s->in; i++) {
            w[o * s->in + i] = values[s->weight->data[o * s->in + i]] * scale_at(scales, o / rows * wide + i / columns);
            if (!isfinite(w[o * s->in + i]))
                return bad(s, "a weight is not finite (found NaN or Inf)", e);
        }
    return true;
}

/* --- the table ------------------------------------------------------------------------ */

static const struct hf_packed formats[] = {
    { "gptq", "qweight", { "qzeros", "scales", "g_idx" }, check_gptq, read_gptq },
    { "awq", "qweight", { "qzeros", "scales" }, check_awq, read_awq },
    { "fp8", "weight", { "weight_scale_inv" }, check_fp8, read_fp8 },
};

const struct hf_packed *hf_packed_find(const struct json *q, const char *path, struct err *e)
{
    for (size_t i = 0; i < COUNT_OF(formats); i++)
        if (str_is(json_as_string(json_get(q, "quant_method")), formats[i].method))
            return formats[i].check(q, path, e) ? &formats[i] : NULL;
    return NULL;
}

const char *hf_packed_weight(const struct hf_packed *p)
{
    return p->weight;
}

const char *hf_packed_part(const struct hf_packed *p, size_t i)
{
    return i < COUNT_OF(p->parts) ? p->parts[i] : NULL;
}

bool hf_packed_is_part(const struct hf_packed *p, str name)
{
    for (size_t i = 0; i < COUNT_OF(p->parts) && p->parts[i]; i++) {
        str part = str_from(p->parts[i]);
        if (str_ends(name, part) && name.n > part.n && name.s[name.n - part.n - 1] == '.')
            return true;
    }
    return false;
}

const float *hf_packed_read(const struct hf_packed *p, const struct json *q, struct checkpoint *c,
                            const struct packed_stored *s, struct err *e)
{
    float *w = checkpoint_block(c, s->out * s->in * sizeof *w);

    return p->read(q, s, w, e) ? w : NULL;
}
