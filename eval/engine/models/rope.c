/*
 * rope.c -- positions in attention: rotation (RoPE, Su et al. 2021) and its
 * scalings, ALiBi (Press et al. 2022), windows.
 *
 * Metadata, in addition to GGUF's usual keys: "%s.rope.scaling.type" is linear, yarn
 * (Peng et al. 2023), llama3, longrope or dynamic (NTK); GGUF files carry the
 * factors of llama3 as tensor rope_freqs.weight instead and those of longrope as
 * rope_factors_short.weight and rope_factors_long.weight.  The numbers are those
 * of modeling_rope_utils.py in the transformers library.
 */
#include <math.h>

#include "eval/base/err.h"
#include "eval/engine/models/model.h"
#include "eval/engine/quant/half.h"

static bool find(struct engine_model *m, const char *key, double fallback, double *out, struct err *e)
{
    return checkpoint_find_float(m->checkpoint, key, fallback, out, e);
}

static struct rope new_rope(struct engine_model *m, int dims, double base, double factor)
{
    struct rope r = { .dims = dims, .scale = 1, .inverse = ARENA_NEW(&m->a, float, (size_t)dims / 2) };

    for (int i = 0; i < dims / 2; i++)
        r.inverse[i] = (float)(pow(base, -2.0 * i / dims) / factor);
    return r;
}

/* YaRN: interpolates between divided and plain angles by wavelength. */
static bool apply_yarn(struct engine_model *m, double base, double factor, double original, struct err *e)
{
    struct rope *r = &m->rope;
    double d = r->dims, span = 2 * log(base), fast, slow, own, more;

    if (!find(m, "%s.rope.scaling.yarn_beta_fast", 32, &fast, e) ||
        !find(m, "%s.rope.scaling.yarn_beta_slow", 1, &slow, e) ||
        !find(m, "%s.rope.scaling.attn_factor", 1, &own, e) ||
        !find(m, "%s.rope.scaling.yarn_attn_factor", 1, &more, e))
        return false;
    double low = d * log(original / (fast * 2 * M_PI)) / span, high = d * log(original / (slow * 2 * M_PI)) / span;
    bool truncate = checkpoint_find_bool(m->checkpoint, "%s.rope.scaling.yarn_truncate", true);
    low = fmax(truncate ? floor(low) : low, 0);
    high = fmin(truncate ? ceil(high) : high, d - 1);
    if (!(low <= high))
        return err_set(e, ERR_PARSE, "YaRN's beta_fast and beta_slow are out of range (found %g and %g)", fast, slow);
    for (int i = 0; i < r->dims / 2; i++) {
        double ramp = (i - low) / fmax(high - low, 0.001), plain = pow(base, -2.0 * i / d);
        double divided = fmin(fmax(ramp, 0), 1);
        r->inverse[i] = (float)(plain / factor * divided + plain * (1 - divided));
    }
    r->scale = (float)(own * more * (factor > 1 ? 1 + 0.1 * log(factor) : 1));
    return true;
}

/* Llama 3.1: long wavelengths are divided, short ones kept, those in between interpolated. */
static bool apply_llama3(struct engine_model *m, double base, double factor, double original, struct err *e)
{
    double low, high;

    if (!find(m, "%s.rope.scaling.low_freq_factor", 1, &low, e) ||
        !find(m, "%s.rope.scaling.high_freq_factor", 4, &high, e))
        return false;
    if (!(low > 0) || !(high > low))
        return err_set(e, ERR_PARSE, "rotary low_freq_factor and high_freq_factor are out of range (found %g and %g)",
                       low, high);
    for (int i = 0; i < m->rope.dims / 2; i++) {
        double own = pow(base, -2.0 * i / m->rope.dims), turns = original * own / (2 * M_PI);
        double keep = fmin(fmax((turns - low) / (high - low), 0), 1);
        m->rope.inverse[i] = (float)((1 - keep) * own / factor + keep * own);
    }
    return true;
}

/* One divisor per angle, from a tensor or a metadata array; NULL if there is none. */
static const float *read_factors(struct engine_model *m, const char *tensor, const char *key, bool *ok, struct err *e)
{
    const struct tensor *t = checkpoint_tensor(m->checkpoint, tensor);
    const struct meta *list = key ? checkpoint_meta(m->checkpoint, key) : NULL;
    size_t n = (size_t)m->rope.dims / 2;
    float *out = ARENA_NEW(&m->a, float, n);

    if (!*ok || (!t && !list))
        return NULL;
    if (t ? t->n_dims != 1 || t->shape[0] != n || t->type != TYPE_F32
          : list->kind != META_ARRAY || list->n != n || !list->numbers) {
        *ok = err_set(e, ERR_PARSE, "%s: wrong shape or type (expected %zu numbers)", tensor, n);
        return NULL;
    }
    for (size_t i = 0; i < n; i++) {
        if (t)
            memcpy(&out[i], (const uint8_t *)t->data + 4 * i, 4);
        else
            out[i] = (float)list->numbers[i];
        if (!(out[i] > 0) || !isfinite(out[i])) {
            *ok = err_set(e, ERR_PARSE, "%s: factor %zu is out of range (found %g)", tensor, i, (double)out[i]);
            return NULL;
        }
    }
    return out;
}

static void divide(struct rope *r, const float *factors)
{
    for (int i = 0; factors && i < r->dims / 2; i++)
        r->inverse[i] /= factors[i];
}

/* LongRoPE (Phi-3): sequences longer than the original context use other factors. */
static bool apply_longrope(struct engine_model *m, double base, double original, struct err *e)
{
    bool ok = true;
    double scale, growth = m->context / original;
    const float *shorter = read_factors(m, "rope_factors_short.weight", "%s.rope.scaling.short_factor", &ok, e);
    const float *longer = read_factors(m, "rope_factors_long.weight", "%s.rope.scaling.long_factor", &ok, e);

    if (!ok || (!shorter && !longer))
        return ok;
    if (!shorter || !longer)
        return err_set(e, ERR_PARSE, "rope_factors_%s.weight: missing", shorter ? "long" : "short");
    double usual = growth > 1 ? sqrt(1 + log(growth) / log(original)) : 1;
    if (!find(m, "%s.rope.scaling.attn_factor", usual, &scale, e))
        return false;
    m->rope_long = new_rope(m, m->rope.dims, base, 1);
    m->rope.scale = m->rope_long.scale = (float)scale;
    m->rope_original = (int)original;
    divide(&m->rope, shorter);
    divide(&m->rope_long, longer);
    return true;
}

static bool scale_rope(struct engine_model *m, double base, double factor, struct err *e)
{
    str type = checkpoint_find_string(m->checkpoint, "%s.rope.scaling.type");
    double original;
    bool ok = true;

    if (!find(m, "%s.rope.scaling.original_context_length", m->context, &original, e))
        return false;
    if (!(original >= 1 && original <= 1 << 26))
        return err_set(e, ERR_PARSE, "rotary original_context_length is out of range (found %g)", original);
    if (str_is(type, "linear") || (!type.n && factor != 1)) {
        m->rope = new_rope(m, m->rope.dims, base, factor);
    } else if (str_is(type, "yarn")) {
        ok = apply_yarn(m, base, factor, original, e);
    } else if (str_is(type, "llama3")) {
        ok = apply_llama3(m, base, factor, original, e);
    } else if (str_is(type, "dynamic")) {
        m->rope_base = base;
        m->rope_dynamic = factor;
        m->rope_original = (int)original;
        if (m->context <= m->rope_original && original * factor < 1 << 26)
            m->context = (int)(original * factor);
    } else if (type.n && !str_is(type, "none") && !str_is(type, "longrope")) {
        return err_set(e, ERR_UNSUPPORTED,
                       "rotary scaling (found \"" STR_FMT "\", expected linear, yarn, llama3, longrope"
                       " or dynamic)",
                       STR_ARG(type));
    }
    if (!ok || !apply_longrope(m, base, original, e))
        return false;
    if (str_is(type, "longrope") && !m->rope_long.inverse)
        return err_set(e, ERR_PARSE, "rope_factors_long.weight: missing (found scaling type longrope)");
    if (!(m->rope.scale > 0 && m->rope.scale < 1e6f))
        return err_set(e, ERR_PARSE, "rotary attn_factor is out of range (found %g)", (double)m->rope.scale);
    divide(&m->rope, read_factors(m, "rope_freqs.weight", NULL, &ok, e));
    return ok;
}

static bool read_rotation(struct engine_model *m, struct err *e)
{
    double base, local, factor, local_factor;
    uint64_t dims;

    if (!checkpoint_find_uint(m->checkpoint, "%s.rope.dimension_count", (uint64_t)m->head_dim, 2, 65536, &dims, e) ||
        !find(m, "%s.rope.freq_base", 10000, &base, e) || !find(m, "%s.rope.scaling.factor", 1, &factor, e) ||
        !find(m, "%s.rope.freq_base_swa", m->arch->local_base > 0 ? (double)m->arch->local_base : base, &local, e) ||
        !find(m, "%s.rope.scaling.factor_swa", 1, &local_factor, e))
        return false;
    if (m->head_dim < 2 || dims > (uint64_t)m->head_dim || dims % 2)
        return err_set(e, ERR_PARSE,
                       "rotary size is out of range (found %llu, expected an even number up to the head size"
                       " %d)",
                       (unsigned long long)dims, m->head_dim);
    if (!(base > 1) || !(local > 1) || !(factor > 0) || !(local_factor > 0))
        return err_set(e, ERR_PARSE, "rotary base or scaling factor is out of range (found %g, %g, %g)", base, local,
                       factor);
    /* Hugging Face keeps llama's q and k rows in halves; GGUF files interleave them. */
    m->rope_halves = checkpoint_find_bool(m->checkpoint, "%s.rope.halves", m->arch->rope_halves);
    m->rope = new_rope(m, (int)dims, base, 1);
    if (m->arch->local_base > 0 || local != base) /* without the scaling of the other layers */
        m->rope_local = new_rope(m, (int)dims, local, local_factor);
    return scale_rope(m, base, factor, e);
}

size_t model_rope_class(const struct engine_model *m, size_t n_tokens)
{
    if (!m->rope_original || n_tokens <= (size_t)m->rope_original)
        return 0;
    return m->rope_dynamic > 0 ? n_tokens : 1;
}

struct rope *model_rope_new(const struct engine_model *m, size_t class)
{
    size_t half = (size_t)m->rope.dims / 2;
    double d = m->rope.dims, base = m->rope_base;

    if (class == 0)
        return NULL;
    struct rope *r = xmalloc(sizeof *r + half * sizeof(float));
    *r = (struct rope){ .dims = m->rope.dims, .scale = m->rope.scale, .inverse = (float *)(r + 1) };
    if (m->rope_dynamic > 0 && d > 2) /* the base grows so that the longest wavelength spans the text */
        base *= pow(m->rope_dynamic * (double)class / m->rope_original - (m->rope_dynamic - 1), d / (d - 2));
    for (size_t i = 0; i < half; i++)
        r->inverse[i] = m->rope_dynamic > 0 ? (float)pow(base, -2.0 * (double)i / d) : m->rope_long.inverse[i];
    return r;
}

/* Slopes of Press et al. 2022: a geometric sequence for a power of two of heads; the remaining heads take every other
 * slope of the next longer sequence.  Falcon rounds them to bfloat16. */
static float *alibi_slopes(struct engine_model *m, double max_bias)
{
    float *slopes = ARENA_NEW(&m->a, float, (size_t)m->n_heads);
    int power = 1;

    while (2 * power <= m->n_heads)
        power *= 2;
    for (int h = 0; h < m->n_heads; h++) {
        double exponent = h < power ? max_bias / power * (h + 1) : max_bias / (2 * power) * (2 * (h - power) + 1);
        slopes[h] = bfloat_round((float)pow(2, -exponent));
    }
    return slopes;
}

/* Layers with a window: all, all except every Nth, or those of a list. */
static bool read_windows(struct engine_model *m, struct err *e)
{
    const struct meta *list = checkpoint_meta(m->checkpoint, "%s.attention.sliding_window_pattern");
    uint64_t window, period = (uint64_t)m->arch->window_period;

    if (!checkpoint_find_uint(m->checkpoint, "%s.attention.sliding_window", 0, 0, 1 << 26, &window, e))
        return false;
    if (!list || list->kind != META_ARRAY)
        list = NULL;
    else if (!list->numbers || list->n != (size_t)m->n_layers)
        return err_set(e, ERR_PARSE, "sliding_window_pattern (found %zu values, expected one for each of %d layers)",
                       list->n, m->n_layers);
    if (!list &&
        !checkpoint_find_uint(m->checkpoint, "%s.attention.sliding_window_pattern", period, 0, 4096, &period, e))
        return false;
    for (int i = 0; window && i < m->n_layers; i++) {
        bool windowed = list ? list->numbers[i] != 0 : period == 0 || (uint64_t)i % period + 1 < period;
        m->layers[i].window = windowed ? (int)window : 0;
        if (windowed && m->rope_local.inverse)
            m->layers[i].rope = &m->rope_local;
    }
    return true;
}

/* Layers without rotation: every Nth, or those of a list (1 = rotated). */
static bool drop_rotations(struct engine_model *m, struct err *e)
{
    const struct meta *list = checkpoint_meta(m->checkpoint, "%s.rope.layers");
    int period = m->arch->no_rope_period;

    if (list && (list->kind != META_ARRAY || !list->numbers || list->n != (size_t)m->n_layers))
        return err_set(e, ERR_PARSE, "rope.layers (found %zu values, expected one for each of %d layers)", list->n,
                       m->n_layers);
    for (int i = 0; i < m->n_layers; i++)
        if (list ? list->numbers[i] == 0 : period > 0 && (i + 1) % period == 0)
            m->layers[i].rope = NULL;
    return true;
}

bool model_read_rope(struct engine_model *m, struct err *e)
{
    double bias;

    if (!find(m, "%s.attention.max_alibi_bias", 0, &bias, e))
        return false;
    if (bias < 0 || bias > 1024)
        return err_set(e, ERR_PARSE, "max_alibi_bias is out of range (found %g)", bias);
    if (bias > 0)
        m->alibi = alibi_slopes(m, bias);
    else if (!read_rotation(m, e))
        return false;
    for (int i = 0; i < m->n_layers && !m->alibi; i++)
        m->layers[i].rope = &m->rope;
    return read_windows(m, e) && drop_rotations(m, e);
}
