/*
 * hf_dense.c -- converts config.json of further dense decoders to GGUF metadata, one function per model type (see
 * hf_config.c for sources and rules).
 */
#include "eval/engine/files/hf.h"

#include <math.h>

#include "eval/base/err.h"
#include "eval/base/json.h"

static bool text_is(const struct hf_reader *r, const char *key, const char *name)
{
    return hf_one_of(r, key, &name, 1);
}

static bool put_layer_eps(const struct hf_reader *r, const char *key, double fallback)
{
    double eps;

    if (!hf_real_or(r, key, fallback, &eps))
        return false;
    hf_put_float(r->c, "%s.attention.layer_norm_epsilon", eps);
    return true;
}

/* Rotation of a part of each head. */
static bool put_partial_rope(const struct hf_reader *r, double default_part, double default_theta)
{
    uint64_t dims;

    return hf_read_partial(r, default_part, &dims) && hf_put_rope(r, dims, default_theta);
}

/* A boolean option that is not implemented. */
static bool require_disabled(const struct hf_reader *r, const char *key)
{
    bool on;

    return hf_flag_or(r, key, false, &on) && (!on || hf_reject(r, key, "true", "false"));
}

/* Settings that most llama-like types share. */
static bool put_llama_like(const struct hf_reader *r, double default_theta)
{
    return hf_put_common(r) && hf_put_rms_eps(r, 1e-6) && hf_put_whole_rope(r, default_theta) &&
           hf_flag_or(r, "attention_bias", false, &r->s->attention_bias) &&
           hf_flag_or(r, "mlp_bias", false, &r->s->mlp_bias);
}

bool hf_configure_gemma1(const struct hf_reader *r)
{
    /* GemmaConfig reads "gelu" of the first releases as the tanh approximation; hidden_activation is its old name. */
    static const char *const acts[] = { "gelu_pytorch_tanh", "gelu_new", "gelu" };

    if (!hf_put_common(r) || !hf_put_rms_eps(r, 1e-6) || !hf_put_whole_rope(r, 10000) ||
        !hf_one_of(r, "hidden_activation", acts, 2) || !hf_one_of(r, "hidden_act", acts, 3) ||
        !hf_flag_or(r, "attention_bias", false, &r->s->attention_bias) ||
        !require_disabled(r, "use_bidirectional_attention"))
        return false;
    hf_put_uint(r->c, "%s.attention.key_length", r->s->h);
    hf_put_uint(r->c, "%s.attention.value_length", r->s->h);
    return hf_check_no_windows(r);
}

bool hf_configure_granite(const struct hf_reader *r)
{
    double embedding, residual, attention, logits;

    if (!put_llama_like(r, 10000) || !text_is(r, "hidden_act", "silu") ||
        !hf_real_or(r, "embedding_multiplier", 1, &embedding) || !hf_real_or(r, "residual_multiplier", 1, &residual) ||
        !hf_real_or(r, "attention_multiplier", 1, &attention) || !hf_real_or(r, "logits_scaling", 1, &logits))
        return false;
    hf_put_bool(r->c, "%s.rope.halves", true);
    hf_put_float(r->c, "%s.embedding_scale", embedding);
    hf_put_float(r->c, "%s.residual_scale", residual);
    hf_put_float(r->c, "%s.attention.scale", attention);
    hf_put_float(r->c, "%s.logit_scale", logits);
    return hf_check_no_windows(r);
}

/* Layers without rotation: a list (1 = rotated), or every Nth layer. */
static bool put_rotated_layers(const struct hf_reader *r)
{
    const struct json *list = hf_value(r, "no_rope_layers");
    size_t n = (size_t)r->s->layers;
    double *rotated = ARENA_NEW(&r->c->a, double, n); /* [n_layers] */
    uint64_t period;

    if (!hf_whole_or(r, "no_rope_layer_interval", 4, 1, 4096, &period))
        return false;
    if (list && (json_kind(list) != JSON_ARRAY_KIND || json_length(list) != n))
        return hf_reject(r, "no_rope_layers", json_kind_name(list), "a list of 1 and 0, one for each layer");
    for (size_t i = 0; i < n; i++) {
        rotated[i] = list ? json_number(json_at(list, i)) : (i + 1) % period != 0;
        if (rotated[i] != 0 && rotated[i] != 1)
            return hf_reject(r, "no_rope_layers", "another number", "1 or 0");
    }
    hf_put_bools(r->c, "%s.rope.layers", rotated, n);
    return true;
}

bool hf_configure_smollm3(const struct hf_reader *r)
{
    bool windows;

    if (!put_llama_like(r, 2000000) || !text_is(r, "hidden_act", "silu") || !put_rotated_layers(r) ||
        !hf_flag_or(r, "use_sliding_window", false, &windows))
        return false;
    hf_put_bool(r->c, "%s.rope.halves", true);
    if (windows && hf_value(r, "sliding_window") && !hf_value(r, "layer_types"))
        return hf_reject(r, "layer_types", "nothing", "a list where use_sliding_window is true");
    if (windows)
        return hf_put_windows(r, 0, 0);
    hf_value(r, "sliding_window"); /* has no effect then */
    hf_value(r, "max_window_layers");
    return hf_check_no_windows(r);
}

bool hf_configure_arcee(const struct hf_reader *r)
{
    if (!put_llama_like(r, 10000) || !text_is(r, "hidden_act", "relu2"))
        return false;
    hf_put_bool(r->c, "%s.rope.halves", true);
    return hf_check_no_windows(r);
}

bool hf_configure_seed_oss(const struct hf_reader *r)
{
    return put_llama_like(r, 10000) && text_is(r, "hidden_act", "silu") &&
           hf_flag_or(r, "attention_bias", true, &r->s->attention_bias) &&
           hf_flag_or(r, "attention_out_bias", false, &r->s->attention_out_bias) && hf_check_no_windows(r);
}

bool hf_configure_ernie(const struct hf_reader *r)
{
    return hf_put_common(r) && hf_put_rms_eps(r, 1e-5) && hf_put_whole_rope(r, 500000) &&
           text_is(r, "hidden_act", "silu") && hf_flag_or(r, "use_bias", false, &r->s->linear_bias) &&
           hf_check_no_windows(r);
}

bool hf_configure_helium(const struct hf_reader *r)
{
    return put_llama_like(r, 100000) && text_is(r, "hidden_act", "silu") && hf_check_no_windows(r);
}

bool hf_configure_glm(const struct hf_reader *r)
{
    return hf_put_common(r) && hf_put_rms_eps(r, 1.5625e-7) && put_partial_rope(r, 0.5, 10000) &&
           text_is(r, "hidden_act", "silu") && hf_flag_or(r, "attention_bias", true, &r->s->attention_bias) &&
           hf_check_no_windows(r);
}

bool hf_configure_olmo2(const struct hf_reader *r)
{
    return hf_put_common(r) && hf_put_rms_eps(r, 1e-5) && hf_put_whole_rope(r, 10000) &&
           text_is(r, "hidden_act", "silu") && hf_flag_or(r, "attention_bias", false, &r->s->attention_bias) &&
           hf_check_no_windows(r);
}

bool hf_configure_starcoder2(const struct hf_reader *r)
{
    hf_value(r, "activation_function"); /* published files have this one; the library reads hidden_act */
    if (!text_is(r, "mlp_type", "default") || !text_is(r, "norm_type", "layer_norm"))
        return false;
    return hf_put_common(r) && put_layer_eps(r, "norm_epsilon", 1e-5) && hf_put_whole_rope(r, 10000) &&
           text_is(r, "hidden_act", "gelu_pytorch_tanh") && hf_flag_or(r, "use_bias", true, &r->s->linear_bias) &&
           hf_put_windows(r, 0, 0);
}

bool hf_configure_nemotron(const struct hf_reader *r)
{
    return hf_put_common(r) && put_layer_eps(r, "norm_eps", 1e-5) && put_partial_rope(r, 0.5, 10000) &&
           text_is(r, "hidden_act", "relu2") && hf_flag_or(r, "attention_bias", false, &r->s->attention_bias) &&
           hf_flag_or(r, "mlp_bias", false, &r->s->mlp_bias) && hf_check_no_windows(r);
}

bool hf_configure_stablelm(const struct hf_reader *r)
{
    bool parallel;

    if (!hf_put_common(r) || !put_layer_eps(r, "layer_norm_eps", 1e-5) || !put_partial_rope(r, 0.25, 10000) ||
        !text_is(r, "hidden_act", "silu") || !hf_flag_or(r, "use_qkv_bias", false, &r->s->attention_bias) ||
        !require_disabled(r, "qk_layernorm") || !hf_flag_or(r, "use_parallel_residual", false, &parallel))
        return false;
    if (parallel) /* a second norm in the file is not used then */
        r->s->falcon_norms = '1';
    hf_put_bool(r->c, "%s.use_parallel_residual", parallel);
    return hf_check_no_windows(r);
}

bool hf_configure_phi(const struct hf_reader *r)
{
    static const char *const acts[] = { "gelu_new", "gelu_pytorch_tanh" };

    if (!hf_put_common(r) || !put_layer_eps(r, "layer_norm_eps", 1e-5) || !put_partial_rope(r, 0.5, 10000) ||
        !hf_one_of(r, "hidden_act", acts, COUNT_OF(acts)) || !require_disabled(r, "qk_layernorm"))
        return false;
    hf_put_bool(r->c, "%s.use_parallel_residual", true);
    return hf_check_no_windows(r);
}

/* The value of a member under the only name that the class reads; if the other types' name is present too, it must
 * agree. */
static bool read_neox(const struct hf_reader *r, const char *key, const char *others, double fallback, double *out)
{
    double other;

    return hf_real_or(r, key, fallback, out) && hf_real_or(r, others, *out, &other) &&
           (other == *out || hf_reject(r, others, "another number", key));
}

bool hf_configure_gptneox(const struct hf_reader *r)
{
    bool parallel;
    double theta, part;

    if (!hf_put_common(r) || !put_layer_eps(r, "layer_norm_eps", 1e-5) ||
        !read_neox(r, "rotary_emb_base", "rope_theta", 10000, &theta) ||
        !read_neox(r, "rotary_pct", "partial_rotary_factor", 0.25, &part) || !put_partial_rope(r, part, theta) ||
        !text_is(r, "hidden_act", "gelu") || !hf_flag_or(r, "attention_bias", true, &r->s->attention_bias) ||
        !hf_flag_or(r, "use_parallel_residual", true, &parallel))
        return false;
    hf_put_string(r->c, "%s.tensor_data_layout", S("jploski"));
    hf_put_bool(r->c, "%s.use_parallel_residual", parallel);
    return hf_check_no_windows(r);
}
