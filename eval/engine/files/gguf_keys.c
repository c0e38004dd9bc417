/*
 * gguf_keys.c -- metadata of a GGUF file that nothing reads.
 *
 * A key of the architecture ("llama.attention.clamp_kqv") that is not read could change what the model computes, so it
 * is rejected unless it is switched off, at the value that changes nothing, or in the list below.  Meaning of the keys:
 * ggml's docs/gguf.md and gguf-py's constants.
 */
#include "eval/engine/files/internal.h"

#include "eval/base/err.h"

static const char experts[] = "of mixtures of experts, which are rejected by expert_count";
static const char yarn[] = "of the scaling type yarn, which reads it";
static const char llama3[] = "of the scaling type llama3, which reads it";
static const char provenance[] = "how the file or the scaling was made";
static const char other_norm[] = "of a kind of norm that this architecture does not use";
static const char pooling[] = "of embeddings of texts";

static const struct irrelevant {
    const char *name; /* after the architecture; a "*" at the end matches any suffix */
    const char *why;
} irrelevant[] = {
    { "expert_used_count", experts },
    { "expert_feed_forward_length", experts },
    { "expert_shared_feed_forward_length", experts },
    { "expert_weights_*", experts },
    { "expert_gating_func", experts },
    { "expert_group_*", experts },
    { "leading_dense_block_count", experts },
    { "moe_every_n_layers", experts },
    { "interleave_moe_layer_step", experts },
    { "rope.scaling.yarn_beta_fast", yarn },
    { "rope.scaling.yarn_beta_slow", yarn },
    { "rope.scaling.yarn_attn_factor", yarn },
    { "rope.scaling.yarn_truncate", yarn },
    { "rope.scaling.low_freq_factor", llama3 },
    { "rope.scaling.high_freq_factor", llama3 },
    { "rope.scaling.finetuned", provenance },
    { "tensor_data_layout", provenance },
    { "attention.layer_norm_epsilon", other_norm },
    { "attention.layer_norm_rms_epsilon", other_norm },
    { "pooling_type", pooling },
};

/* Values at which a key changes nothing, besides 0. */
static const struct {
    const char *name;
    double value;
} neutral[] = {
    { "attention.output_scale", 1 },   { "attention.temperature_scale", 1 }, { "rope.scale_linear", 1 },
    { "rope.scaling.attn_factor", 1 }, { "rope.scaling.alpha", 1 },          { "rope.scaling.yarn_ext_factor", 1 },
};

static bool key_matches(const char *pattern, str name)
{
    size_t n = strlen(pattern);

    return n && pattern[n - 1] == '*' ? str_starts(name, (str){ pattern, n - 1 }) : str_is(name, pattern);
}

static bool is_irrelevant(str name)
{
    for (size_t i = 0; i < COUNT_OF(irrelevant); i++)
        if (key_matches(irrelevant[i].name, name))
            return true;
    return false;
}

static bool is_disabled(str name, const struct meta *m)
{
    double v = m->kind == META_BOOL ? (double)m->u : m->f;

    if (m->kind == META_STRING)
        return m->s.n == 0;
    if (m->kind == META_ARRAY)
        return m->n == 0;
    if (str_is(name, "attention.causal"))
        return v != 0;
    for (size_t i = 0; i < COUNT_OF(neutral); i++)
        if (str_is(name, neutral[i].name) && v == neutral[i].value)
            return true;
    return v == 0;
}

bool checkpoint_check_keys(const struct checkpoint *c, bool rotates, struct err *e)
{
    str arch = str_from(c->arch);

    for (size_t i = 0; c->key_read && i < c->n_keys; i++) {
        str key = c->keys[i];
        if (c->key_read[i] || !str_starts(key, arch) || key.n <= arch.n || key.s[arch.n] != '.')
            continue;
        str name = str_slice(key, arch.n + 1, key.n);
        if (is_disabled(name, &c->values[i]) || is_irrelevant(name) || (!rotates && str_starts(name, S("rope."))))
            continue;
        return err_set(e, ERR_UNSUPPORTED,
                       "metadata " STR_FMT " is not known and may change what the model computes"
                       " (expected no such key)",
                       STR_ARG(key));
    }
    return true;
}
