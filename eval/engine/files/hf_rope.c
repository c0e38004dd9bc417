/*
 * hf_rope.c -- converts the rotary position settings of config.json to GGUF metadata.
 *
 * Source: modeling_rope_utils.py of the transformers library (5.24).  Old files have rope_theta and
 * rope_scaling, new ones rope_parameters, with one object per kind of layer in models that have two (Gemma 3).
 */
#include "eval/engine/files/hf.h"

#include <math.h>

#include "eval/base/err.h"
#include "eval/base/json.h"

/* Settings that all scaling types share. */
struct rotary {
    struct hf_reader r; /* the object that has the type; json is NULL if there is none */
    const char *type;   /* "default", ... */
    double theta;
    uint64_t dims; /* rotated dimensions per head */
    uint64_t context;
    bool by_layer; /* the object belongs to one kind of layer */
};

static bool out_of_range(const struct rotary *p, const char *what)
{
    return err_set(p->r.e, ERR_PARSE, "%s: rope_scaling of type %s: %s out of range", p->r.path, p->type, what);
}

/* original_max_position_embeddings: in the object, or at the top level (Phi-3). */
static bool original_context(const struct rotary *p, const struct hf_reader *outer, uint64_t fallback, uint64_t *out)
{
    static const char key[] = "original_max_position_embeddings";
    uint64_t top;

    return hf_whole_or(outer, key, fallback, 1, 1 << 26, &top) && hf_whole_or(&p->r, key, top, 1, 1 << 26, out) &&
           hf_agree(&p->r, key, hf_value(&p->r, key) && hf_value(outer, key), (double)*out, (double)top);
}

/* Llama 3.1: one divisor per pair of elements.  Wavelengths beyond the original context are stretched by `factor`, much
 * shorter ones are kept, and those in between are interpolated. */
static bool put_llama3(const struct rotary *p)
{
    double factor, low, high, original;

    if (!hf_real(&p->r, "factor", &factor) || !hf_real(&p->r, "low_freq_factor", &low) ||
        !hf_real(&p->r, "high_freq_factor", &high) || !hf_real(&p->r, "original_max_position_embeddings", &original))
        return false;
    if (!(factor >= 1) || !(low > 0) || !(high > low) || !(original >= 1))
        return out_of_range(p, "values");
    size_t n = (size_t)p->dims / 2;
    float *out = ARENA_NEW(&p->r.c->a, float, n); /* [dims/2] */
    for (size_t i = 0; i < n; i++) {
        double wave = 2 * M_PI * pow(p->theta, 2 * (double)i / (double)p->dims);
        double smooth = (original / wave - low) / (high - low);
        out[i] = wave < original / high  ? 1.0f
                 : wave > original / low ? (float)factor
                                         : (float)(1 / ((1 - smooth) / factor + smooth));
    }
    hf_put_vector(p->r.c, "rope_freqs.weight", out, n);
    return true;
}

/* YaRN (Peng et al. 2023): factor on cosine and sine. */
static double yarn_scale(double factor, double weight)
{
    return factor > 1 ? 0.1 * weight * log(factor) + 1 : 1;
}

static bool put_yarn(const struct rotary *p, const struct hf_reader *outer)
{
    struct checkpoint *c = p->r.c;
    double factor, fast, slow, attention, mscale, mscale_all;
    uint64_t original;
    bool truncate;

    if (!original_context(p, outer, p->context, &original) ||
        !hf_real_or(&p->r, "factor", (double)p->context / (double)original, &factor) ||
        !hf_real_or(&p->r, "beta_fast", 32, &fast) || !hf_real_or(&p->r, "beta_slow", 1, &slow) ||
        !hf_real_or(&p->r, "mscale", 0, &mscale) || !hf_real_or(&p->r, "mscale_all_dim", 0, &mscale_all) ||
        !hf_flag_or(&p->r, "truncate", !json_get(p->r.json, "truncate"), &truncate)) /* null counts as false */
        return false;
    if (!truncate && p->by_layer) /* read from the object around it, where it is not */
        return hf_reject(&p->r, "truncate", "false", "true for one kind of layer");
    if (!json_get(p->r.json, "factor")) /* null: the ratio of the contexts */
        return hf_reject(&p->r, "factor", "nothing", "a number");
    double usual = mscale != 0 && mscale_all != 0 ? yarn_scale(factor, mscale) / yarn_scale(factor, mscale_all)
                                                  : yarn_scale(factor, 1);
    if (!hf_real_or(&p->r, "attention_factor", usual, &attention))
        return false;
    if (!(factor > 0) || !(fast > slow) || !(slow > 0) || !(attention > 0))
        return out_of_range(p, "values");
    hf_put_float(c, "%s.rope.scaling.factor", factor);
    hf_put_uint(c, "%s.rope.scaling.original_context_length", original);
    if (fast != 32)
        hf_put_float(c, "%s.rope.scaling.yarn_beta_fast", fast);
    if (slow != 1)
        hf_put_float(c, "%s.rope.scaling.yarn_beta_slow", slow);
    if (!truncate)
        hf_put_bool(c, "%s.rope.scaling.yarn_truncate", false);
    if (fabs(attention - yarn_scale(factor, 1)) > 1e-9) /* GGUF stores the ratio to the usual factor */
        hf_put_float(c, "%s.rope.scaling.attn_factor", attention / yarn_scale(factor, 1));
    return true;
}

static bool put_factor_list(const struct rotary *p, const char *key, const char *name)
{
    const struct json *list = hf_value(&p->r, key);
    size_t n = (size_t)p->dims / 2;
    float *out = ARENA_NEW(&p->r.c->a, float, n); /* [dims/2] */

    if (json_kind(list) != JSON_ARRAY_KIND || json_length(list) != n)
        return err_set(p->r.e, ERR_PARSE, "%s: rope_scaling: %s (found %zu numbers, expected %zu)", p->r.path, key,
                       json_length(list), n);
    for (size_t i = 0; i < n; i++) {
        out[i] = (float)json_number(json_at(list, i));
        if (!(out[i] > 0 && out[i] < 1e9f))
            return err_set(p->r.e, ERR_PARSE, "%s: rope_scaling: %s (found %g, expected positive numbers)", p->r.path,
                           key, (double)out[i]);
    }
    hf_put_vector(p->r.c, name, out, n);
    return true;
}

/* LongRoPE (Ding et al. 2024), Phi-3: one list of divisors up to the original context, another beyond it. */
static bool put_longrope(const struct rotary *p, const struct hf_reader *outer)
{
    double factor, attention;
    uint64_t original;

    if (!original_context(p, outer, p->context, &original) ||
        !hf_real_or(&p->r, "factor", (double)p->context / (double)original, &factor) ||
        !put_factor_list(p, "long_factor", "rope_factors_long.weight") ||
        !put_factor_list(p, "short_factor", "rope_factors_short.weight"))
        return false;
    double usual = factor > 1 && original > 1 ? sqrt(1 + log(factor) / log((double)original)) : 1;
    if (!hf_real_or(&p->r, "attention_factor", usual, &attention))
        return false;
    hf_put_uint(p->r.c, "%s.rope.scaling.original_context_length", original);
    hf_put_float(p->r.c, "%s.rope.scaling.attn_factor", attention);
    return true;
}

static bool put_divided(const struct rotary *p)
{
    double factor;

    if (!hf_real(&p->r, "factor", &factor))
        return false;
    hf_put_float(p->r.c, "%s.rope.scaling.factor", factor);
    return factor > 0 || out_of_range(p, "factor");
}

/* The library's base grows beyond max_position_embeddings, whatever original_max_position_embeddings says. */
static bool put_dynamic(const struct rotary *p)
{
    static const char key[] = "original_max_position_embeddings";
    uint64_t original;

    if (!put_divided(p) || !hf_whole_or(&p->r, key, p->context, 1, 1 << 26, &original))
        return false;
    if (original != p->context)
        return hf_reject(&p->r, key, "another number", "that of max_position_embeddings for the type dynamic");
    hf_put_uint(p->r.c, "%s.rope.scaling.original_context_length", original);
    return true;
}

/* The type: member "rope_type", in old files "type". */
static bool read_type(const struct hf_reader *r, const char **out)
{
    static const char *const known[] = { "default", "linear", "dynamic", "yarn", "llama3", "longrope" };
    str old = json_as_string(hf_value(r, "type")), type = json_as_string(hf_value(r, "rope_type"));

    if (old.n && type.n && !str_equal(old, type))
        return err_set(r->e, ERR_PARSE, "%s: %stype and rope_type differ (found \"" STR_FMT "\" and \"" STR_FMT "\")",
                       r->path, r->place, STR_ARG(old), STR_ARG(type));
    type = type.n ? type : old;
    *out = !type.n ? known[0] : str_is(type, "su") ? "longrope" : NULL;
    for (size_t i = 0; i < COUNT_OF(known) && !*out; i++)
        if (str_is(type, known[i]))
            *out = known[i];
    return *out ||
           err_set(r->e, ERR_UNSUPPORTED,
                   "%s: rope_scaling (found type \"" STR_FMT "\", expected linear, dynamic, yarn, llama3 or longrope)",
                   r->path, STR_ARG(type));
}

/* rope_scaling or rope_parameters, which have the same meaning. */
static bool open_scaling(const struct hf_reader *r, struct hf_reader *out)
{
    struct hf_reader old;

    if (!hf_object(r, "rope_scaling", &old) || !hf_object(r, "rope_parameters", out))
        return false;
    if (old.json && out->json)
        return hf_reject(r, "rope_scaling", "rope_parameters too", "one of the two");
    if (old.json)
        *out = old;
    return true;
}

/* The base, from the object, the top level, or the family's default. */
static bool read_theta(const struct rotary *p, const struct hf_reader *outer, const char *key, double fallback,
                       double *theta)
{
    double top;
    bool both = hf_value(&p->r, "rope_theta") && hf_value(outer, key);

    if (!hf_real_or(outer, key, fallback, &top) || !hf_real_or(&p->r, "rope_theta", top, theta) ||
        !hf_agree(&p->r, "rope_theta", both, *theta, top))
        return false;
    return *theta > 0 ||
           err_set(p->r.e, ERR_PARSE, "%s: %s (found %g, expected a positive number)", p->r.path, key, *theta);
}

/* The settings of layers without a window: rope_parameters has one object per kind of layer where there are two kinds
 * (Gemma 3), and is the object itself elsewhere.  Old files have one object in either case. */
static bool open_rotary(const struct hf_reader *r, struct rotary *p)
{
    static const char key[] = "full_attention";
    struct hf_reader all;

    if (!open_scaling(r, &all))
        return false;
    p->r = all;
    if (strcmp(r->c->arch, "gemma3") != 0)
        return !hf_value(&all, key) || hf_reject(&all, key, "an object", "no such member for this model_type");
    p->by_layer = hf_value(r, "rope_parameters") != NULL;
    return !p->by_layer || hf_object(&all, key, &p->r);
}

bool hf_put_rope(const struct hf_reader *r, uint64_t dims, double default_theta)
{
    struct rotary p = { .dims = dims, .context = r->s->c };

    if (!open_rotary(r, &p) || !read_type(&p.r, &p.type) || !read_theta(&p, r, "rope_theta", default_theta, &p.theta))
        return false;
    hf_put_float(r->c, "%s.rope.freq_base", p.theta);
    hf_put_uint(r->c, "%s.rope.dimension_count", dims);
    if (strcmp(p.type, "default") == 0)
        return true;
    if (strcmp(p.type, "llama3") == 0)
        return put_llama3(&p);
    if (strcmp(p.type, "longrope") == 0)
        return put_longrope(&p, r);
    hf_put_string(r->c, "%s.rope.scaling.type", str_from(p.type));
    return strcmp(p.type, "yarn") == 0      ? put_yarn(&p, r)
           : strcmp(p.type, "dynamic") == 0 ? put_dynamic(&p)
                                            : put_divided(&p);
}

bool hf_put_rope_local(const struct hf_reader *r, double default_theta)
{
    struct rotary p = { 0 };
    struct hf_reader all;
    double theta, factor = 1;

    if (!open_scaling(r, &all) || !hf_object(&all, "sliding_attention", &p.r) || !read_type(&p.r, &p.type) ||
        !read_theta(&p, r, "rope_local_base_freq", default_theta, &theta))
        return false;
    bool divided = strcmp(p.type, "linear") == 0;
    if (!divided && strcmp(p.type, "default") != 0)
        return hf_reject(&p.r, "rope_type", p.type, "default or linear");
    if (divided && !hf_real(&p.r, "factor", &factor))
        return false;
    if (!(factor > 0))
        return out_of_range(&p, "factor");
    hf_put_float(r->c, "%s.rope.freq_base_swa", theta);
    if (factor != 1)
        hf_put_float(r->c, "%s.rope.scaling.factor_swa", factor);
    return true;
}

bool hf_read_partial(const struct hf_reader *r, double fallback, uint64_t *dims)
{
    double inside, partial;
    struct hf_reader all;
    static const char key[] = "partial_rotary_factor";

    if (json_get(r->json, key) && !hf_value(r, key)) /* null: whole heads, whatever the family's default is */
        fallback = 1;
    if (!open_scaling(r, &all) || !hf_real_or(r, key, fallback, &partial) || !hf_real_or(&all, key, partial, &inside) ||
        !hf_agree(r, key, hf_value(r, key) && hf_value(&all, key), partial, inside))
        return false;
    *dims = inside > 0 && inside <= 1 ? (uint64_t)(inside * (double)r->s->h) : 0;
    return (*dims >= 2 && *dims % 2 == 0) ||
           err_set(r->e, ERR_PARSE, "%s: %s (found %g, expected an even number of dimensions)", r->path, key, inside);
}
