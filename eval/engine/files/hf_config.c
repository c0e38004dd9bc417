/*
 * hf_config.c -- converts config.json of a Hugging Face folder to GGUF metadata, one function per group of model types.
 *
 * Keys and defaults: the configuration classes of the transformers library (5.24); GGUF keys: ggml's docs/gguf.md.
 * Rejects what the engine does not compute (another activation, another kind of layer) and every member that is
 * neither read here nor known not to affect the logits (hf_members.c).
 */
#include "eval/engine/files/hf.h"

#include <math.h>

#include "eval/base/err.h"
#include "eval/base/json.h"

/* Layers, widths and heads, which every type has under some name, and is_causal, which the library's mask code reads
 * for every type (masking_utils.py): false makes attention bidirectional. */
static bool put_sizes(const struct hf_reader *r)
{
    struct hf_sizes *s = r->s;
    bool causal;

    if (!hf_flag_or(r, "is_causal", true, &causal))
        return false;
    if (!causal)
        return hf_reject(r, "is_causal", "false", "true: attention is causal here");
    const char *layers = hf_spelling(r, "num_hidden_layers", "n_layer");
    const char *heads = hf_spelling(r, "num_attention_heads", "n_head");
    const char *width = hf_spelling(r, "hidden_size", "n_embd");

    if (!hf_whole(r, layers, 1, 4096, &s->layers) || !hf_whole(r, width, 1, 1 << 20, &s->d) ||
        !hf_whole(r, heads, 1, 65536, &s->heads) || !hf_whole(r, "vocab_size", 1, 1 << 24, &s->v))
        return false;
    if (!hf_value(r, "head_dim") && s->d % s->heads)
        return err_set(r->e, ERR_PARSE, "%s: %s does not divide %s (found %llu and %llu)", r->path, heads, width,
                       (unsigned long long)s->heads, (unsigned long long)s->d);
    if (!hf_whole_or(r, "head_dim", s->d / s->heads, 1, 65536, &s->h))
        return false;
    hf_put_uint(r->c, "%s.block_count", s->layers);
    hf_put_uint(r->c, "%s.embedding_length", s->d);
    hf_put_uint(r->c, "%s.attention.head_count", s->heads);
    hf_put_uint(r->c, "%s.vocab_size", s->v);
    if (hf_value(r, "head_dim")) {
        hf_put_uint(r->c, "%s.attention.key_length", s->h);
        hf_put_uint(r->c, "%s.attention.value_length", s->h);
    }
    return true;
}

static bool put_kv_heads(const struct hf_reader *r, const char *key)
{
    struct hf_sizes *s = r->s;

    if (s->kv < 1 || s->heads % s->kv)
        return err_set(r->e, ERR_PARSE, "%s: %s does not divide the attention heads (found %llu and %llu)", r->path,
                       key, (unsigned long long)s->kv, (unsigned long long)s->heads);
    hf_put_uint(r->c, "%s.attention.head_count_kv", s->kv);
    return true;
}

bool hf_put_common(const struct hf_reader *r)
{
    struct hf_sizes *s = r->s;

    if (!put_sizes(r) || !hf_whole_or(r, "num_key_value_heads", s->heads, 1, s->heads, &s->kv) ||
        !put_kv_heads(r, "num_key_value_heads") || !hf_whole(r, "intermediate_size", 1, 1 << 22, &s->f) ||
        !hf_whole_or(r, "max_position_embeddings", 2048, 1, 1 << 26, &s->c))
        return false;
    hf_put_uint(r->c, "%s.feed_forward_length", s->f);
    hf_put_uint(r->c, "%s.context_length", s->c);
    return true;
}

bool hf_put_rms_eps(const struct hf_reader *r, double fallback)
{
    double eps;

    if (!hf_real_or(r, "rms_norm_eps", fallback, &eps))
        return false;
    hf_put_float(r->c, "%s.attention.layer_norm_rms_epsilon", eps);
    return true;
}

/* --- windows ---------------------------------------------------------------- */

/* The layers with sliding-window attention: from layer_types; otherwise all from layer `first` on, except that every
 * period-th layer uses full attention (0: none does).  list [n_layers], 1 = window. */
static bool list_windows(const struct hf_reader *r, uint64_t first, uint64_t period, double *list)
{
    const struct json *types = hf_value(r, "layer_types");
    size_t n = (size_t)r->s->layers;

    if (types && (json_kind(types) != JSON_ARRAY_KIND || json_length(types) != n))
        return err_set(r->e, ERR_PARSE, "%s: layer_types (found %s of %zu, expected one for each of %zu layers)",
                       r->path, json_kind_name(types), json_length(types), n);
    for (size_t i = 0; i < n; i++) {
        str type = json_as_string(json_at(types, i));
        list[i] = types ? str_is(type, "sliding_attention") : i >= first && (period == 0 || i % period + 1 < period);
        if (types && list[i] == 0 && !str_is(type, "full_attention"))
            return err_set(r->e, ERR_UNSUPPORTED,
                           "%s: layer_types (found \"" STR_FMT "\", expected full_attention or sliding_attention)",
                           r->path, STR_ARG(type));
    }
    return true;
}

/* Writes GGUF's sliding_window_pattern: nothing if all layers have the window, a period if the pattern is regular,
 * otherwise a list with one entry per layer. */
bool hf_put_windows(const struct hf_reader *r, uint64_t first, uint64_t period)
{
    static const char key[] = "%s.attention.sliding_window_pattern";
    size_t n = (size_t)r->s->layers, whole_at = 0;
    double *list = ARENA_NEW(&r->c->a, double, n);
    uint64_t window;
    bool any = false, regular = true;

    if (!hf_whole_or(r, "sliding_window", 0, 1, 1 << 26, &window) || !list_windows(r, first, period, list))
        return false;
    while (whole_at < n && list[whole_at] != 0)
        whole_at++;
    for (size_t i = 0; i < n; i++) {
        any |= list[i] != 0;
        regular &= whole_at == n || (list[i] == 0) == (i % (whole_at + 1) == whole_at);
    }
    if (any && !window && hf_value(r, "layer_types"))
        return hf_reject(r, "layer_types", "sliding_attention", "full_attention where there is no sliding_window");
    if (!window || !any) /* 1: every layer uses full attention */
        whole_at = 0;
    else
        hf_put_uint(r->c, "%s.attention.sliding_window", window);
    if (!regular && window)
        hf_put_bools(r->c, key, list, n);
    else if (period || (whole_at < n && any && window))
        hf_put_uint(r->c, key, whole_at < n ? whole_at + 1 : 0);
    return true;
}

/* For types without windows: layer_types may only name full attention. */
bool hf_check_no_windows(const struct hf_reader *r)
{
    double *list = ARENA_NEW(&r->c->a, double, (size_t)r->s->layers);

    if (!list_windows(r, UINT64_MAX, 0, list))
        return false;
    for (size_t i = 0; i < (size_t)r->s->layers; i++)
        if (list[i] != 0)
            return hf_reject(r, "layer_types", "sliding_attention", "full_attention");
    return true;
}

/* --- families --------------------------------------------------------------- */

static const char *const silu[] = { "silu", "swish" };
static const char *const gelu_tanh[] = { "gelu_pytorch_tanh", "gelu_new" };

bool hf_put_whole_rope(const struct hf_reader *r, double default_theta)
{
    uint64_t dims;

    return hf_read_partial(r, 1, &dims) &&
           (dims == r->s->h || hf_reject(r, "partial_rotary_factor", "a part", "1 for this model_type")) &&
           hf_put_rope(r, dims, default_theta);
}

bool hf_configure_llama(const struct hf_reader *r)
{
    if (!hf_put_common(r) || !hf_put_rms_eps(r, 1e-6) || !hf_one_of(r, "hidden_act", silu, COUNT_OF(silu)) ||
        !hf_put_whole_rope(r, 10000) || !hf_flag_or(r, "attention_bias", false, &r->s->attention_bias) ||
        !hf_flag_or(r, "mlp_bias", false, &r->s->mlp_bias))
        return false;
    hf_put_bool(r->c, "%s.rope.halves", true);
    return hf_check_no_windows(r);
}

bool hf_configure_mistral(const struct hf_reader *r)
{
    if (!hf_put_common(r) || !hf_put_rms_eps(r, 1e-6) || !hf_one_of(r, "hidden_act", silu, COUNT_OF(silu)) ||
        !hf_put_whole_rope(r, 10000))
        return false;
    hf_put_bool(r->c, "%s.rope.halves", true);
    return hf_put_windows(r, 0, 0);
}

bool hf_configure_qwen(const struct hf_reader *r)
{
    bool windows;
    uint64_t first;

    if (!hf_put_common(r) || !hf_put_rms_eps(r, 1e-6) || !hf_one_of(r, "hidden_act", silu, COUNT_OF(silu)) ||
        !hf_put_whole_rope(r, 10000) || !hf_flag_or(r, "use_sliding_window", false, &windows) ||
        !hf_whole_or(r, "max_window_layers", 28, 0, 4096, &first))
        return false;
    if (strcmp(r->c->arch, "qwen3") == 0 && !hf_flag_or(r, "attention_bias", false, &r->s->attention_bias))
        return false;
    if (windows) /* layers from max_window_layers on have the window */
        return hf_put_windows(r, first, 0);
    hf_value(r, "sliding_window"); /* has no effect then */
    return hf_check_no_windows(r);
}

/* Where there is no layer_types: Gemma3TextConfig writes _sliding_window_pattern but does not read it. */
static bool read_gemma3_period(const struct hf_reader *r, uint64_t *period)
{
    static const char written[] = "_sliding_window_pattern";
    uint64_t other;

    if (!hf_whole_or(r, "sliding_window_pattern", 6, 1, 4096, period) ||
        !hf_whole_or(r, written, *period, 1, 4096, &other))
        return false;
    return other == *period || hf_value(r, "layer_types") ||
           hf_reject(r, written, "another number", "that of sliding_window_pattern, or layer_types");
}

bool hf_configure_gemma(const struct hf_reader *r)
{
    static const char *const caps[][2] = { { "attn_logit_softcapping", "%s.attn_logit_softcapping" },
                                           { "final_logit_softcapping", "%s.final_logit_softcapping" } };
    bool third = strcmp(r->c->arch, "gemma3") == 0, both_ways;
    uint64_t pattern = 2;
    double scalar, cap;

    if (!hf_put_common(r) || !hf_put_rms_eps(r, 1e-6) ||
        !hf_one_of(r, "hidden_activation", gelu_tanh, COUNT_OF(gelu_tanh)) ||
        !hf_real_or(r, "query_pre_attn_scalar", 256, &scalar) ||
        !hf_flag_or(r, "attention_bias", false, &r->s->attention_bias) ||
        !hf_flag_or(r, "use_bidirectional_attention", false, &both_ways))
        return false;
    if (both_ways)
        return hf_reject(r, "use_bidirectional_attention", "true", "false: attention is causal here");
    hf_value(r, "hidden_act"); /* published files have this one too; the library reads only hidden_activation */
    if (third && !read_gemma3_period(r, &pattern))
        return false;
    if (!hf_put_windows(r, 0, pattern) || !hf_put_whole_rope(r, third ? 1000000 : 10000) ||
        (third && !hf_put_rope_local(r, 10000)))
        return false;
    if (!(scalar > 0))
        return err_set(r->e, ERR_PARSE, "%s: query_pre_attn_scalar (found %g, expected a positive number)", r->path,
                       scalar);
    hf_put_uint(r->c, "%s.attention.key_length", r->s->h);
    hf_put_uint(r->c, "%s.attention.value_length", r->s->h);
    hf_put_float(r->c, "%s.attention.scale", 1 / sqrt(scalar));
    if (third && hf_value(r, caps[0][0])) /* Gemma3TextConfig has this member, and its attention does not apply it */
        return hf_reject(r, caps[0][0], "a number", "null for this model_type");
    for (size_t i = 0; i < COUNT_OF(caps); i++) {
        if (!hf_real_or(r, caps[i][0], 0, &cap))
            return false;
        if (json_get(r->json, caps[i][0])) /* null disables it; Gemma 2 has both unless the file says otherwise */
            hf_put_float(r->c, caps[i][1], cap);
    }
    return true;
}

/* Phi3Config has no other scaling than LongRoPE, and reads the type yarn as LongRoPE too. */
static bool check_phi3_scaling(const struct hf_reader *r)
{
    static const char *const types[] = { "longrope", "su", "default" };
    static const char *const places[] = { "rope_scaling", "rope_parameters" };
    struct hf_reader sub;

    for (size_t i = 0; i < COUNT_OF(places); i++)
        if (!hf_object(r, places[i], &sub) || (sub.json && (!hf_one_of(&sub, "type", types, COUNT_OF(types)) ||
                                                            !hf_one_of(&sub, "rope_type", types, COUNT_OF(types)))))
            return false;
    return true;
}

bool hf_configure_phi3(const struct hf_reader *r)
{
    uint64_t dims, one;

    /* Phi-4-mini has these two; the library reads neither */
    if (!hf_whole_or(r, "full_attn_mod", 1, 1, 1, &one) || !hf_whole_or(r, "interpolate_factor", 1, 1, 1, &one))
        return false;
    return hf_put_common(r) && hf_put_rms_eps(r, 1e-6) && hf_one_of(r, "hidden_act", silu, COUNT_OF(silu)) &&
           check_phi3_scaling(r) && hf_read_partial(r, 1, &dims) && hf_put_windows(r, 0, 0) &&
           hf_put_rope(r, dims, 10000) &&
           (hf_value(r, "original_max_position_embeddings"), true); /* read by longrope only */
}

/* Number of key-value heads: num_kv_heads (new decoder), one (multi_query), or one per head. */
static bool falcon_heads(const struct hf_reader *r, bool is_new)
{
    const char *key = hf_spelling(r, "num_kv_heads", "n_head_kv");
    bool multi_query;

    if (!hf_flag_or(r, "multi_query", true, &multi_query) || !hf_whole_or(r, key, r->s->heads, 1, 65536, &r->s->kv))
        return false;
    if (!is_new) /* num_kv_heads is ignored */
        r->s->kv = multi_query ? 1 : r->s->heads;
    return put_kv_heads(r, key);
}

bool hf_configure_falcon(const struct hf_reader *r)
{
    static const char *const acts[] = { "gelu" };
    struct hf_sizes *s = r->s;
    bool is_new, parallel, alibi;
    uint64_t n_norms;
    double eps;

    if (!hf_flag_or(r, "output_attentions", false, &is_new))
        return false;
    if (is_new) /* FalconAttention takes another path then, whose logits differ */
        return hf_reject(r, "output_attentions", "true", "false for this model_type");
    if (!hf_flag_or(r, "new_decoder_architecture", false, &is_new) ||
        !hf_flag_or(r, "parallel_attn", true, &parallel) || !hf_flag_or(r, "alibi", false, &alibi) ||
        !hf_flag_or(r, "bias", false, &s->linear_bias))
        return false;
    /* Files that are older than the library's class: RefinedWeb is the 40B. */
    is_new |= str_is(json_as_string(json_get(r->json, "model_type")), "RefinedWeb") && hf_value(r, "n_head_kv");
    if (!put_sizes(r) || !hf_one_of(r, "activation", acts, COUNT_OF(acts)) || !falcon_heads(r, is_new) ||
        !hf_whole_or(r, hf_spelling(r, "ffn_hidden_size", "intermediate_size"), 4 * s->d, 1, 1 << 22, &s->f) ||
        !hf_whole_or(r, "max_position_embeddings", 2048, 1, 1 << 26, &s->c) ||
        !hf_real_or(r, "layer_norm_epsilon", 1e-5, &eps) ||
        !hf_whole_or(r, "num_ln_in_parallel_attn", is_new ? 2 : 1, 1, 2, &n_norms))
        return false;
    if (is_new && !parallel)
        return hf_reject(r, "parallel_attn", "false", "true where new_decoder_architecture is");
    s->falcon_norms = !parallel ? 's' : n_norms == 2 && is_new ? '2' : '1';
    hf_put_uint(r->c, "%s.feed_forward_length", s->f);
    hf_put_uint(r->c, "%s.context_length", s->c);
    hf_put_float(r->c, "%s.attention.layer_norm_epsilon", eps);
    hf_put_string(r->c, "%s.tensor_data_layout", S("jploski"));
    hf_put_bool(r->c, "%s.use_parallel_residual", parallel);
    if (!alibi)
        return hf_put_whole_rope(r, 10000);
    hf_put_float(r->c, "%s.attention.max_alibi_bias", 8);
    hf_value(r, "rope_theta"); /* has no effect then */
    struct hf_reader unused;
    if (!hf_object(r, "rope_parameters", &unused))
        return false;
    hf_value(&unused, "rope_theta");
    return !unused.json || hf_one_of(&unused, "rope_type", (const char *const[]){ "default" }, 1);
}

bool hf_configure_gpt2(const struct hf_reader *r)
{
    struct hf_sizes *s = r->s;
    bool by_layer, scaled;
    double eps;

    hf_value(r, "n_ctx"); /* published files have n_positions too; the library reads only n_positions */
    if (!put_sizes(r) || !hf_one_of(r, "activation_function", gelu_tanh, COUNT_OF(gelu_tanh)) ||
        !hf_whole_or(r, hf_spelling(r, "n_positions", "n_ctx"), 1024, 1, 1 << 26, &s->c) ||
        !hf_whole_or(r, "n_inner", 4 * s->d, 1, 1 << 22, &s->f) || !hf_real_or(r, "layer_norm_epsilon", 1e-5, &eps) ||
        !hf_flag_or(r, "scale_attn_by_inverse_layer_idx", false, &by_layer) ||
        !hf_flag_or(r, "scale_attn_weights", true, &scaled))
        return false;
    if (by_layer)
        return hf_reject(r, "scale_attn_by_inverse_layer_idx", "true", "false");
    if (!scaled)
        hf_put_float(r->c, "%s.attention.scale", 1);
    s->kv = s->heads;
    hf_put_uint(r->c, "%s.feed_forward_length", s->f);
    hf_put_uint(r->c, "%s.context_length", s->c);
    hf_put_float(r->c, "%s.attention.layer_norm_epsilon", eps);
    return true;
}
