/*
 * hf_config.c -- config.json of a Hugging Face folder as GGUF metadata.
 *
 * Keys and defaults: the configuration classes of the transformers library;
 * what they become: ggml's docs/gguf.md.  What the engine would silently
 * compute otherwise (another activation, another kind of layer) is refused.
 */
#include "eval/engine/files/hf.h"

#include <math.h>
#include <stdio.h>

#include "eval/base/err.h"
#include "eval/base/json.h"

/* Absent and null are the same: transformers writes null for what it derives. */
static const struct json *value_of(const struct json *config, const char *key)
{
    const struct json *v = json_get(config, key);
    return json_kind(v) == JSON_NULL_KIND ? NULL : v;
}

static bool whole(const struct json *config, const char *path, const char *key, uint64_t lowest, uint64_t highest,
                  uint64_t *out, struct err *e)
{
    const struct json *v = value_of(config, key);
    int64_t n = json_int(v);

    if (json_kind(v) != JSON_INT_KIND)
        return err_set(e, ERR_PARSE, "%s: %s (found %s, expected a whole number)", path, key,
                       v ? json_kind_name(v) : "nothing");
    if (n < 0 || (uint64_t)n < lowest || (uint64_t)n > highest)
        return err_set(e, ERR_PARSE, "%s: %s (found %lld, expected %llu to %llu)", path, key, (long long)n,
                       (unsigned long long)lowest, (unsigned long long)highest);
    *out = (uint64_t)n;
    return true;
}

static bool whole_or(const struct json *config, const char *path, const char *key, uint64_t fallback, uint64_t lowest,
                     uint64_t highest, uint64_t *out, struct err *e)
{
    *out = fallback;
    return !value_of(config, key) || whole(config, path, key, lowest, highest, out, e);
}

static bool real_or(const struct json *config, const char *path, const char *key, double fallback, double *out,
                    struct err *e)
{
    const struct json *v = value_of(config, key);

    *out = v ? json_number(v) : fallback;
    if (v && !json_is_numeric(v))
        return err_set(e, ERR_PARSE, "%s: %s (found %s, expected a number)", path, key, json_kind_name(v));
    if (!(fabs(*out) < 1e30))
        return err_set(e, ERR_PARSE, "%s: %s (found %g, expected a finite number)", path, key, *out);
    return true;
}

/* The first of several spellings that is there. */
static const char *spelling(const struct json *config, const char *one, const char *other)
{
    return value_of(config, one) || !value_of(config, other) ? one : other;
}

static bool one_of(const struct json *config, const char *path, const char *key, const char *const *allowed, size_t n,
                   struct err *e)
{
    str found = json_as_string(value_of(config, key));

    if (!value_of(config, key))
        return true;
    for (size_t i = 0; i < n; i++)
        if (str_is(found, allowed[i]))
            return true;
    return err_set(e, ERR_UNSUPPORTED, "%s: %s (found \"" STR_FMT "\", expected %s)", path, key, STR_ARG(found),
                   allowed[0]);
}

/* Layers, widths and heads, which every type has under some name. */
static bool put_sizes(struct checkpoint *c, const struct json *config, const char *path, struct hf_sizes *s,
                      struct err *e)
{
    const char *layers = spelling(config, "num_hidden_layers", "n_layer");
    const char *heads = spelling(config, "num_attention_heads", "n_head");
    const char *width = spelling(config, "hidden_size", "n_embd");

    if (!whole(config, path, layers, 1, 4096, &s->layers, e) || !whole(config, path, width, 1, 1 << 20, &s->d, e) ||
        !whole(config, path, heads, 1, 65536, &s->heads, e) || !whole(config, path, "vocab_size", 1, 1 << 24, &s->v, e))
        return false;
    if (!value_of(config, "head_dim") && s->d % s->heads)
        return err_set(e, ERR_PARSE, "%s: %s does not divide %s (found %llu and %llu)", path, heads, width,
                       (unsigned long long)s->heads, (unsigned long long)s->d);
    if (!whole_or(config, path, "head_dim", s->d / s->heads, 1, 65536, &s->h, e))
        return false;
    hf_put_uint(c, "%s.block_count", s->layers);
    hf_put_uint(c, "%s.embedding_length", s->d);
    hf_put_uint(c, "%s.attention.head_count", s->heads);
    hf_put_uint(c, "%s.vocab_size", s->v);
    if (value_of(config, "head_dim")) {
        hf_put_uint(c, "%s.attention.key_length", s->h);
        hf_put_uint(c, "%s.attention.value_length", s->h);
    }
    return true;
}

static bool put_kv_heads(struct checkpoint *c, const char *path, const char *key, struct hf_sizes *s, struct err *e)
{
    if (s->kv < 1 || s->heads % s->kv)
        return err_set(e, ERR_PARSE, "%s: %s does not divide the attention heads (found %llu and %llu)", path, key,
                       (unsigned long long)s->kv, (unsigned long long)s->heads);
    hf_put_uint(c, "%s.attention.head_count_kv", s->kv);
    return true;
}

/* Wave lengths beyond the original context are stretched, those well inside
 * are kept, between the two they are blended: divisors of each pair's angle. */
static bool llama3_factors(struct checkpoint *c, const struct json *scaling, const char *path, double theta,
                           const struct hf_sizes *s, struct err *e)
{
    double factor, low, high, original;

    if (!real_or(scaling, path, "factor", 8, &factor, e) || !real_or(scaling, path, "low_freq_factor", 1, &low, e) ||
        !real_or(scaling, path, "high_freq_factor", 4, &high, e) ||
        !real_or(scaling, path, "original_max_position_embeddings", 8192, &original, e))
        return false;
    if (!(factor >= 1) || !(low > 0) || !(high > low) || !(original >= 1))
        return err_set(e, ERR_PARSE,
                       "%s: rope_scaling of type llama3: values out of range (found factor %g, low %g,"
                       " high %g, original %g)",
                       path, factor, low, high, original);
    float *out = ARENA_NEW(&c->a, float, s->h / 2);
    for (uint64_t i = 0; i < s->h / 2; i++) {
        double wave = 2 * M_PI * pow(theta, 2 * (double)i / (double)s->h);
        double smooth = (original / wave - low) / (high - low);
        out[i] = wave < original / high  ? 1.0f
                 : wave > original / low ? (float)factor
                                         : (float)(1 / ((1 - smooth) / factor + smooth));
    }
    hf_put_vector(c, "rope_freqs.weight", out, s->h / 2);
    return true;
}

/* mscale of YaRN: what the library multiplies cosine and sine by. */
static double yarn_scale(double factor, double weight)
{
    return factor > 1 ? 0.1 * weight * log(factor) + 1 : 1;
}

static bool put_yarn(struct checkpoint *c, const struct json *scaling, const char *path, double factor,
                     uint64_t context, struct err *e)
{
    double original, fast, slow, attention, mscale, mscale_all;

    if (!real_or(scaling, path, "original_max_position_embeddings", (double)context, &original, e) ||
        !real_or(scaling, path, "beta_fast", 32, &fast, e) || !real_or(scaling, path, "beta_slow", 1, &slow, e) ||
        !real_or(scaling, path, "mscale", 0, &mscale, e) ||
        !real_or(scaling, path, "mscale_all_dim", 0, &mscale_all, e))
        return false;
    double usual = mscale != 0 && mscale_all != 0 ? yarn_scale(factor, mscale) / yarn_scale(factor, mscale_all)
                                                  : yarn_scale(factor, 1);
    if (!real_or(scaling, path, "attention_factor", usual, &attention, e))
        return false;
    if (!(original >= 1 && original < 1e9) || !(fast > slow) || !(slow > 0) || !(attention > 0))
        return err_set(e, ERR_PARSE,
                       "%s: rope_scaling of type yarn: values out of range (found original %g, beta %g and"
                       " %g, attention factor %g)",
                       path, original, fast, slow, attention);
    hf_put_uint(c, "%s.rope.scaling.original_context_length", (uint64_t)original);
    if (fast != 32)
        hf_put_float(c, "%s.rope.scaling.yarn_beta_fast", fast);
    if (slow != 1)
        hf_put_float(c, "%s.rope.scaling.yarn_beta_slow", slow);
    if (fabs(attention - yarn_scale(factor, 1)) > 1e-9) /* GGUF's factor comes on top of the usual one */
        hf_put_float(c, "%s.rope.scaling.attn_factor", attention / yarn_scale(factor, 1));
    return true;
}

static bool put_factor_list(struct checkpoint *c, const struct json *scaling, const char *path, const char *key,
                            const char *name, size_t n, struct err *e)
{
    const struct json *list = value_of(scaling, key);
    float *out = ARENA_NEW(&c->a, float, n);

    if (json_kind(list) != JSON_ARRAY_KIND || json_length(list) != n)
        return err_set(e, ERR_PARSE, "%s: rope_scaling: %s (found %zu numbers, expected %zu)", path, key,
                       json_length(list), n);
    for (size_t i = 0; i < n; i++) {
        out[i] = (float)json_number(json_at(list, i));
        if (!(out[i] > 0 && out[i] < 1e9f))
            return err_set(e, ERR_PARSE, "%s: rope_scaling: %s (found %g, expected positive numbers)", path, key,
                           (double)out[i]);
    }
    hf_put_vector(c, name, out, n);
    return true;
}

/* Phi-3: one list of divisors up to the original context, another beyond it. */
static bool put_longrope(struct checkpoint *c, const struct json *config, const struct json *scaling, const char *path,
                         uint64_t rotary, uint64_t context, struct err *e)
{
    uint64_t original;
    double attention;

    if (!whole_or(config, path, "original_max_position_embeddings", context, 1, 1 << 26, &original, e) ||
        !whole_or(scaling, path, "original_max_position_embeddings", original, 1, 1 << 26, &original, e) ||
        !put_factor_list(c, scaling, path, "long_factor", "rope_factors_long.weight", rotary / 2, e) ||
        !put_factor_list(c, scaling, path, "short_factor", "rope_factors_short.weight", rotary / 2, e))
        return false;
    double ratio = (double)context / (double)original;
    double usual = ratio > 1 && original > 1 ? sqrt(1 + log(ratio) / log((double)original)) : 1;
    if (!real_or(scaling, path, "attention_factor", usual, &attention, e))
        return false;
    hf_put_uint(c, "%s.rope.scaling.original_context_length", original);
    hf_put_float(c, "%s.rope.scaling.attn_factor", attention);
    return true;
}

/* Rotary base and scaling, in the spelling of old (rope_theta, rope_scaling)
 * and new (rope_parameters) files. */
static bool put_rope(struct checkpoint *c, const struct json *config, const char *path, const struct hf_sizes *s,
                     uint64_t rotary, double default_theta, struct err *e)
{
    const struct json *scaling = value_of(config, "rope_scaling");
    double theta, factor;

    if (value_of(config, "rope_parameters"))
        scaling = value_of(config, "rope_parameters");
    if (value_of(scaling, "full_attention")) /* one set for each kind of layer */
        scaling = value_of(scaling, "full_attention");
    if (scaling && json_kind(scaling) != JSON_OBJECT_KIND)
        return err_set(e, ERR_PARSE, "%s: rope_scaling (found %s, expected an object)", path, json_kind_name(scaling));
    if (!real_or(scaling, path, "rope_theta", default_theta, &theta, e) ||
        !real_or(config, path, "rope_theta", theta, &theta, e) || !real_or(scaling, path, "factor", 1, &factor, e))
        return false;
    if (!(theta > 0) || !(factor > 0))
        return err_set(e, ERR_PARSE,
                       "%s: rope_theta or the factor of rope_scaling (found %g and %g, expected positive"
                       " numbers)",
                       path, theta, factor);
    hf_put_float(c, "%s.rope.freq_base", theta);
    hf_put_uint(c, "%s.rope.dimension_count", rotary);
    str type = json_as_string(value_of(scaling, value_of(scaling, "rope_type") ? "rope_type" : "type"));
    if (!type.n || str_is(type, "default"))
        return true;
    if (str_is(type, "llama3"))
        return llama3_factors(c, scaling, path, theta, s, e);
    if (str_is(type, "longrope") || str_is(type, "su"))
        return put_longrope(c, config, scaling, path, rotary, s->c, e);
    hf_put_string(c, "%s.rope.scaling.type", type);
    hf_put_float(c, "%s.rope.scaling.factor", factor);
    if (str_is(type, "yarn"))
        return put_yarn(c, scaling, path, factor, s->c, e);
    if (str_is(type, "dynamic")) {
        uint64_t original;
        if (!whole_or(scaling, path, "original_max_position_embeddings", s->c, 1, 1 << 26, &original, e))
            return false;
        hf_put_uint(c, "%s.rope.scaling.original_context_length", original);
        return true;
    }
    return str_is(type, "linear") ||
           err_set(e, ERR_UNSUPPORTED,
                   "%s: rope_scaling (found type \"" STR_FMT "\", expected linear, dynamic, yarn,"
                   " llama3 or longrope)",
                   path, STR_ARG(type));
}

static bool put_common(struct checkpoint *c, const struct json *config, const char *path, struct hf_sizes *s,
                       struct err *e)
{
    double eps;

    if (!put_sizes(c, config, path, s, e) ||
        !whole_or(config, path, "num_key_value_heads", s->heads, 1, s->heads, &s->kv, e) ||
        !put_kv_heads(c, path, "num_key_value_heads", s, e) ||
        !whole(config, path, "intermediate_size", 1, 1 << 22, &s->f, e) ||
        !whole_or(config, path, "max_position_embeddings", 2048, 1, 1 << 26, &s->c, e) ||
        !real_or(config, path, "rms_norm_eps", 1e-6, &eps, e))
        return false;
    hf_put_uint(c, "%s.feed_forward_length", s->f);
    hf_put_uint(c, "%s.context_length", s->c);
    hf_put_float(c, "%s.attention.layer_norm_rms_epsilon", eps);
    return true;
}

/* The layers that look back over a window: from layer_types; else from layer `first` on, of which every
 * period-th looks at everything (0: none does). */
static bool list_windows(const struct json *config, const char *path, size_t n_layers, uint64_t first, uint64_t period,
                         double *list, struct err *e)
{
    const struct json *types = value_of(config, "layer_types");

    if (types && (json_kind(types) != JSON_ARRAY_KIND || json_length(types) != n_layers))
        return err_set(e, ERR_PARSE, "%s: layer_types (found %s of %zu, expected one for each of %zu layers)", path,
                       json_kind_name(types), json_length(types), n_layers);
    for (size_t i = 0; i < n_layers; i++) {
        str type = json_as_string(json_at(types, i));
        list[i] = types ? str_is(type, "sliding_attention") : i >= first && (period == 0 || i % period + 1 < period);
        if (types && list[i] == 0 && !str_is(type, "full_attention"))
            return err_set(e, ERR_UNSUPPORTED,
                           "%s: layer_types (found \"" STR_FMT "\", expected full_attention or sliding_attention)",
                           path, STR_ARG(type));
    }
    return true;
}

/* As GGUF says it: nothing where all layers have the window, a period where there is one, else a list. */
static bool put_windows(struct checkpoint *c, const struct json *config, const char *path, const struct hf_sizes *s,
                        uint64_t first, uint64_t period, struct err *e)
{
    static const char key[] = "%s.attention.sliding_window_pattern";
    size_t n = (size_t)s->layers, whole_at = 0;
    double *list = ARENA_NEW(&c->a, double, n);
    uint64_t window;
    bool any = false, regular = true;

    if (!whole_or(config, path, "sliding_window", 0, 1, 1 << 26, &window, e) ||
        !list_windows(config, path, n, first, period, list, e))
        return false;
    while (whole_at < n && list[whole_at] != 0)
        whole_at++;
    for (size_t i = 0; i < n; i++) {
        any |= list[i] != 0;
        regular &= whole_at == n || (list[i] == 0) == (i % (whole_at + 1) == whole_at);
    }
    if (!window || !any) /* 1: every layer looks at everything */
        whole_at = 0;
    else
        hf_put_uint(c, "%s.attention.sliding_window", window);
    if (!regular && window)
        hf_put_bools(c, key, list, n);
    else if (period || (whole_at < n && any && window))
        hf_put_uint(c, key, whole_at < n ? whole_at + 1 : 0);
    return true;
}

bool hf_configure_llama(struct checkpoint *c, const struct json *config, const char *path, struct hf_sizes *s,
                        struct err *e)
{
    static const char *const acts[] = { "silu", "swish" };
    str type = json_as_string(json_get(config, "model_type"));
    uint64_t first;

    if (!put_common(c, config, path, s, e) || !one_of(config, path, "hidden_act", acts, COUNT_OF(acts), e) ||
        !put_rope(c, config, path, s, s->h, 10000, e))
        return false;
    if (strcmp(c->arch, "llama") == 0)
        hf_put_bool(c, "%s.rope.halves", true);
    if (str_is(type, "mistral"))
        return put_windows(c, config, path, s, 0, 0, e);
    if (!json_bool(json_get(config, "use_sliding_window")))
        return true;
    /* Qwen: only the layers from max_window_layers on have the window. */
    return whole_or(config, path, "max_window_layers", 28, 0, 4096, &first, e) &&
           put_windows(c, config, path, s, first, 0, e);
}

bool hf_configure_gemma(struct checkpoint *c, const struct json *config, const char *path, struct hf_sizes *s,
                        struct err *e)
{
    static const char *const acts[] = { "gelu_pytorch_tanh", "gelu_new" };
    static const char *const caps[][2] = { { "attn_logit_softcapping", "%s.attn_logit_softcapping" },
                                           { "final_logit_softcapping", "%s.final_logit_softcapping" } };
    bool third = strcmp(c->arch, "gemma3") == 0;
    uint64_t pattern;
    double scalar, cap, local;

    if (!put_common(c, config, path, s, e) || !one_of(config, path, "hidden_activation", acts, COUNT_OF(acts), e) ||
        !real_or(config, path, "query_pre_attn_scalar", 256, &scalar, e) ||
        !whole_or(config, path, spelling(config, "sliding_window_pattern", "_sliding_window_pattern"), third ? 6 : 2, 1,
                  4096, &pattern, e) ||
        !put_windows(c, config, path, s, 0, third ? pattern : 2, e) ||
        !put_rope(c, config, path, s, s->h, third ? 1000000 : 10000, e) ||
        !real_or(config, path, "rope_local_base_freq", 10000, &local, e))
        return false;
    if (!(scalar > 0) || !(local > 0))
        return err_set(e, ERR_PARSE,
                       "%s: query_pre_attn_scalar or rope_local_base_freq (found %g and %g, expected"
                       " positive numbers)",
                       path, scalar, local);
    hf_put_uint(c, "%s.attention.key_length", s->h);
    hf_put_uint(c, "%s.attention.value_length", s->h);
    hf_put_float(c, "%s.attention.scale", 1 / sqrt(scalar));
    for (size_t i = 0; i < COUNT_OF(caps); i++) {
        if (!real_or(config, path, caps[i][0], 0, &cap, e))
            return false;
        if (json_get(config, caps[i][0])) /* null is none; Gemma 2 has both where the file is silent */
            hf_put_float(c, caps[i][1], cap);
    }
    const struct json *sliding = json_path(config, S("rope_parameters.sliding_attention"));
    if (!real_or(sliding, path, "rope_theta", local, &local, e))
        return false;
    if (third)
        hf_put_float(c, "%s.rope.freq_base_swa", local);
    return true;
}

bool hf_configure_phi3(struct checkpoint *c, const struct json *config, const char *path, struct hf_sizes *s,
                       struct err *e)
{
    static const char *const acts[] = { "silu", "swish" };
    double partial;

    if (!put_common(c, config, path, s, e) || !one_of(config, path, "hidden_act", acts, COUNT_OF(acts), e) ||
        !real_or(json_get(config, "rope_parameters"), path, "partial_rotary_factor", 1, &partial, e) ||
        !real_or(config, path, "partial_rotary_factor", partial, &partial, e))
        return false;
    uint64_t rotary = partial > 0 && partial <= 1 ? (uint64_t)(partial * (double)s->h) : 0;
    if (rotary < 2 || rotary % 2)
        return err_set(e, ERR_PARSE, "%s: partial_rotary_factor (found %g, expected an even number of dimensions)",
                       path, partial);
    return put_windows(c, config, path, s, 0, 0, e) && put_rope(c, config, path, s, rotary, 10000, e);
}

bool hf_configure_falcon(struct checkpoint *c, const struct json *config, const char *path, struct hf_sizes *s,
                         struct err *e)
{
    static const char *const acts[] = { "gelu" };
    bool is_new = json_bool(json_get(config, "new_decoder_architecture"));
    /* Files of before the type was in the library: RefinedWeb is the 40B. */
    bool is_40b = str_is(json_as_string(json_get(config, "model_type")), "RefinedWeb") &&
                  value_of(config, spelling(config, "num_kv_heads", "n_head_kv"));
    bool multi_query = value_of(config, "multi_query") ? json_bool(json_get(config, "multi_query")) : true;
    const char *kv = spelling(config, "num_kv_heads", "n_head_kv");
    bool parallel = value_of(config, "parallel_attn") ? json_bool(json_get(config, "parallel_attn")) : true;
    double eps;

    is_new = is_new || is_40b;
    if (!put_sizes(c, config, path, s, e) || !one_of(config, path, "activation", acts, COUNT_OF(acts), e))
        return false;
    if (is_new) {
        if (!whole_or(config, path, kv, s->heads, 1, s->heads, &s->kv, e))
            return false;
    } else {
        s->kv = multi_query ? 1 : s->heads;
    }
    if (!put_kv_heads(c, path, kv, s, e) ||
        !whole_or(config, path, spelling(config, "ffn_hidden_size", "intermediate_size"), 4 * s->d, 1, 1 << 22, &s->f,
                  e) ||
        !whole_or(config, path, "max_position_embeddings", 2048, 1, 1 << 26, &s->c, e) ||
        !real_or(config, path, "layer_norm_epsilon", 1e-5, &eps, e))
        return false;
    hf_put_uint(c, "%s.feed_forward_length", s->f);
    hf_put_uint(c, "%s.context_length", s->c);
    hf_put_float(c, "%s.attention.layer_norm_epsilon", eps);
    hf_put_string(c, "%s.tensor_data_layout", S("jploski"));
    hf_put_bool(c, "%s.use_parallel_residual", is_new || parallel);
    if (json_bool(json_get(config, "alibi"))) {
        hf_put_float(c, "%s.attention.max_alibi_bias", 8);
        return true;
    }
    return put_rope(c, config, path, s, s->h, 10000, e);
}

bool hf_configure_gpt2(struct checkpoint *c, const struct json *config, const char *path, struct hf_sizes *s,
                       struct err *e)
{
    static const char *const acts[] = { "gelu_new", "gelu_pytorch_tanh" };
    const char *context = spelling(config, "n_positions", "n_ctx");
    double eps;

    if (!put_sizes(c, config, path, s, e) || !one_of(config, path, "activation_function", acts, COUNT_OF(acts), e) ||
        !whole_or(config, path, context, 1024, 1, 1 << 26, &s->c, e) ||
        !whole_or(config, path, "n_inner", 4 * s->d, 1, 1 << 22, &s->f, e) ||
        !real_or(config, path, "layer_norm_epsilon", 1e-5, &eps, e))
        return false;
    if (json_bool(json_get(config, "scale_attn_by_inverse_layer_idx")))
        return err_set(e, ERR_UNSUPPORTED, "%s: scale_attn_by_inverse_layer_idx (found true, expected false)", path);
    if (value_of(config, "scale_attn_weights") && !json_bool(json_get(config, "scale_attn_weights")))
        hf_put_float(c, "%s.attention.scale", 1);
    s->kv = s->heads;
    hf_put_uint(c, "%s.feed_forward_length", s->f);
    hf_put_uint(c, "%s.context_length", s->c);
    hf_put_float(c, "%s.attention.layer_norm_epsilon", eps);
    return true;
}
