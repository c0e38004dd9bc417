/*
 * hf_names.c -- the known model types of Hugging Face folders and their tensors: name in the folder, GGUF name, shape.
 *
 * Sources: the model classes of the transformers library (5.24); for GGUF ggml's
 * docs/gguf.md and the files that llama.cpp's convert_hf_to_gguf.py writes.
 */
#include "eval/engine/files/hf.h"

#include <stdio.h>

/* clang-format off */
#define BODY \
    { "embed_tokens",                 "token_embd",      'v', 'd', true,  HF_AS_IS, HF_NO_BIAS }, \
    { "lm_head",                      "output",          'v', 'd', false, HF_AS_IS, HF_NO_BIAS }
#define ATTENTION(QKV_BIAS, O_BIAS) \
    { "layers.%.self_attn.q_proj",    "blk.%.attn_q",      'q', 'd', true,  HF_AS_IS, QKV_BIAS }, \
    { "layers.%.self_attn.k_proj",    "blk.%.attn_k",      'k', 'd', true,  HF_AS_IS, QKV_BIAS }, \
    { "layers.%.self_attn.v_proj",    "blk.%.attn_v",      'k', 'd', true,  HF_AS_IS, QKV_BIAS }, \
    { "layers.%.self_attn.o_proj",    "blk.%.attn_output", 'd', 'q', true,  HF_AS_IS, O_BIAS }
#define GATED(BIAS) \
    { "layers.%.mlp.gate_proj",       "blk.%.ffn_gate",    'f', 'd', true,  HF_AS_IS, BIAS }, \
    { "layers.%.mlp.up_proj",         "blk.%.ffn_up",      'f', 'd', true,  HF_AS_IS, BIAS }, \
    { "layers.%.mlp.down_proj",       "blk.%.ffn_down",    'd', 'f', true,  HF_AS_IS, BIAS }
#define NORMS \
    { "norm",                              "output_norm",     'd', 0, true, HF_AS_IS, HF_NO_BIAS }, \
    { "layers.%.input_layernorm",          "blk.%.attn_norm", 'd', 0, true, HF_AS_IS, HF_NO_BIAS }, \
    { "layers.%.post_attention_layernorm", "blk.%.ffn_norm",  'd', 0, true, HF_AS_IS, HF_NO_BIAS }

static const struct hf_name llama_names[] = {
    BODY, ATTENTION(HF_BIAS_ATTENTION, HF_BIAS_ATTENTION), GATED(HF_BIAS_MLP), NORMS, { 0 } };

static const struct hf_name mistral_names[] = {
    BODY, ATTENTION(HF_NO_BIAS, HF_NO_BIAS), GATED(HF_NO_BIAS), NORMS, { 0 } };

static const struct hf_name qwen2_names[] = { BODY, ATTENTION(HF_BIAS, HF_NO_BIAS), GATED(HF_NO_BIAS), NORMS, { 0 } };

static const struct hf_name qwen3_names[] = {
    BODY, ATTENTION(HF_BIAS_ATTENTION, HF_BIAS_ATTENTION), GATED(HF_NO_BIAS), NORMS,
    { "layers.%.self_attn.q_norm",    "blk.%.attn_q_norm", 'h', 0, true, HF_AS_IS, HF_NO_BIAS },
    { "layers.%.self_attn.k_norm",    "blk.%.attn_k_norm", 'h', 0, true, HF_AS_IS, HF_NO_BIAS }, { 0 } };

#define GEMMA_NORMS \
    { "norm",                               "output_norm",              'd', 0, true, HF_PLUS_ONE, HF_NO_BIAS }, \
    { "layers.%.input_layernorm",           "blk.%.attn_norm",           'd', 0, true, HF_PLUS_ONE, HF_NO_BIAS }, \
    { "layers.%.post_attention_layernorm",  "blk.%.post_attention_norm", 'd', 0, true, HF_PLUS_ONE, HF_NO_BIAS }, \
    { "layers.%.pre_feedforward_layernorm", "blk.%.ffn_norm",            'd', 0, true, HF_PLUS_ONE, HF_NO_BIAS }, \
    { "layers.%.post_feedforward_layernorm","blk.%.post_ffw_norm",       'd', 0, true, HF_PLUS_ONE, HF_NO_BIAS }

static const struct hf_name gemma2_names[] = {
    BODY, ATTENTION(HF_BIAS_ATTENTION, HF_BIAS_ATTENTION), GATED(HF_NO_BIAS), GEMMA_NORMS, { 0 } };

static const struct hf_name gemma3_names[] = {
    BODY, ATTENTION(HF_BIAS_ATTENTION, HF_BIAS_ATTENTION), GATED(HF_NO_BIAS), GEMMA_NORMS,
    { "layers.%.self_attn.q_norm",    "blk.%.attn_q_norm", 'h', 0, true, HF_PLUS_ONE, HF_NO_BIAS },
    { "layers.%.self_attn.k_norm",    "blk.%.attn_k_norm", 'h', 0, true, HF_PLUS_ONE, HF_NO_BIAS }, { 0 } };

static const struct hf_name phi3_names[] = { BODY, NORMS,
    { "layers.%.self_attn.qkv_proj",  "blk.%.attn_qkv",    'x', 'd', true,  HF_AS_IS, HF_NO_BIAS },
    { "layers.%.self_attn.o_proj",    "blk.%.attn_output", 'd', 'q', true,  HF_AS_IS, HF_NO_BIAS },
    { "layers.%.mlp.gate_up_proj",    "blk.%.ffn_up",      'g', 'd', true,  HF_AS_IS, HF_NO_BIAS },
    { "layers.%.mlp.down_proj",       "blk.%.ffn_down",    'd', 'f', true,  HF_AS_IS, HF_NO_BIAS }, { 0 } };

/* Norms per layer: one (7B), one per parallel branch (40B), or two in sequence (RW). */
static const struct hf_name falcon_names[] = {
    { "word_embeddings",              "token_embd",  'v', 'd', true,  HF_AS_IS, HF_NO_BIAS },
    { "lm_head",                      "output",      'v', 'd', false, HF_AS_IS, HF_NO_BIAS },
    { "ln_f",                         "output_norm", 'd', 0,   true,  HF_AS_IS, HF_BIAS },
    { "h.%.input_layernorm",          "blk.%.attn_norm",   'd', 0,   false, HF_AS_IS, HF_BIAS },
    { "h.%.ln_mlp",                   "blk.%.attn_norm",   'd', 0,   false, HF_AS_IS, HF_BIAS },
    { "h.%.ln_attn",                  "blk.%.attn_norm_2", 'd', 0,   false, HF_AS_IS, HF_BIAS },
    { "h.%.post_attention_layernorm", "blk.%.ffn_norm",    'd', 0,   false, HF_AS_IS, HF_BIAS },
    { "h.%.self_attention.query_key_value", "blk.%.attn_qkv", 'x', 'd', true, HF_QKV, HF_BIAS_LINEAR },
    { "h.%.self_attention.dense",     "blk.%.attn_output", 'd', 'q', true,  HF_AS_IS, HF_BIAS_LINEAR },
    { "h.%.mlp.dense_h_to_4h",        "blk.%.ffn_up",      'f', 'd', true,  HF_AS_IS, HF_BIAS_LINEAR },
    { "h.%.mlp.dense_4h_to_h",        "blk.%.ffn_down",    'd', 'f', true,  HF_AS_IS, HF_BIAS_LINEAR }, { 0 } };

static const struct hf_name gpt2_names[] = {
    { "wte",             "token_embd",    'v', 'd', true,  HF_AS_IS, HF_NO_BIAS },
    { "wpe",             "position_embd", 'c', 'd', true,  HF_AS_IS, HF_NO_BIAS },
    { "lm_head",         "output",        'v', 'd', false, HF_AS_IS, HF_NO_BIAS },
    { "ln_f",            "output_norm",   'd', 0,   true,  HF_AS_IS, HF_BIAS },
    { "h.%.ln_1",        "blk.%.attn_norm",   'd', 0,   true, HF_AS_IS, HF_BIAS },
    { "h.%.ln_2",        "blk.%.ffn_norm",    'd', 0,   true, HF_AS_IS, HF_BIAS },
    { "h.%.attn.c_attn", "blk.%.attn_qkv",    'x', 'd', true, HF_TRANSPOSE, HF_BIAS },
    { "h.%.attn.c_proj", "blk.%.attn_output", 'd', 'q', true, HF_TRANSPOSE, HF_BIAS },
    { "h.%.mlp.c_fc",    "blk.%.ffn_up",      'f', 'd', true, HF_TRANSPOSE, HF_BIAS },
    { "h.%.mlp.c_proj",  "blk.%.ffn_down",    'd', 'f', true, HF_TRANSPOSE, HF_BIAS }, { 0 } };

static const struct hf_name seed_oss_names[] = {
    BODY, ATTENTION(HF_BIAS_ATTENTION, HF_BIAS_OUT), GATED(HF_BIAS_MLP), NORMS, { 0 } };

static const struct hf_name ernie_names[] = {
    BODY, ATTENTION(HF_BIAS_LINEAR, HF_BIAS_LINEAR), GATED(HF_BIAS_LINEAR), NORMS, { 0 } };

static const struct hf_name helium_names[] = {
    BODY, ATTENTION(HF_BIAS_ATTENTION, HF_NO_BIAS), GATED(HF_BIAS_MLP), NORMS, { 0 } };

#define UNGATED(UP, DOWN, BIAS) \
    { "layers.%.mlp." UP,             "blk.%.ffn_up",      'f', 'd', true,  HF_AS_IS, BIAS }, \
    { "layers.%.mlp." DOWN,           "blk.%.ffn_down",    'd', 'f', true,  HF_AS_IS, BIAS }

static const struct hf_name arcee_names[] = {
    BODY, ATTENTION(HF_BIAS_ATTENTION, HF_BIAS_ATTENTION), UNGATED("up_proj", "down_proj", HF_BIAS_MLP), NORMS, { 0 } };

#define LAYER_NORMS(CHANGE) \
    { "norm",                              "output_norm",     'd', 0, true, CHANGE, HF_BIAS }, \
    { "layers.%.input_layernorm",          "blk.%.attn_norm", 'd', 0, true, CHANGE, HF_BIAS }, \
    { "layers.%.post_attention_layernorm", "blk.%.ffn_norm",  'd', 0, true, CHANGE, HF_BIAS }

static const struct hf_name starcoder2_names[] = {
    BODY, ATTENTION(HF_BIAS_LINEAR, HF_BIAS_LINEAR), UNGATED("c_fc", "c_proj", HF_BIAS_LINEAR), LAYER_NORMS(HF_AS_IS),
    { 0 } };

/* Norms are stored as weight - 1. */
static const struct hf_name nemotron_names[] = {
    BODY, ATTENTION(HF_BIAS_ATTENTION, HF_BIAS_ATTENTION), UNGATED("up_proj", "down_proj", HF_BIAS_MLP),
    LAYER_NORMS(HF_PLUS_ONE), { 0 } };

/* With use_parallel_residual there is no second norm. */
static const struct hf_name stablelm_names[] = {
    BODY, ATTENTION(HF_BIAS_ATTENTION, HF_NO_BIAS), GATED(HF_NO_BIAS),
    { "norm",                              "output_norm",     'd', 0, true,  HF_AS_IS, HF_BIAS },
    { "layers.%.input_layernorm",          "blk.%.attn_norm", 'd', 0, true,  HF_AS_IS, HF_BIAS },
    { "layers.%.post_attention_layernorm", "blk.%.ffn_norm",  'd', 0, false, HF_AS_IS, HF_BIAS }, { 0 } };

static const struct hf_name phi_names[] = {
    { "embed_tokens",                 "token_embd",        'v', 'd', true,  HF_AS_IS, HF_NO_BIAS },
    { "lm_head",                      "output",            'v', 'd', false, HF_AS_IS, HF_BIAS },
    { "final_layernorm",              "output_norm",       'd', 0,   true,  HF_AS_IS, HF_BIAS },
    { "layers.%.input_layernorm",     "blk.%.attn_norm",   'd', 0,   true,  HF_AS_IS, HF_BIAS },
    { "layers.%.self_attn.q_proj",    "blk.%.attn_q",      'q', 'd', true,  HF_AS_IS, HF_BIAS },
    { "layers.%.self_attn.k_proj",    "blk.%.attn_k",      'k', 'd', true,  HF_AS_IS, HF_BIAS },
    { "layers.%.self_attn.v_proj",    "blk.%.attn_v",      'k', 'd', true,  HF_AS_IS, HF_BIAS },
    { "layers.%.self_attn.dense",     "blk.%.attn_output", 'd', 'q', true,  HF_AS_IS, HF_BIAS },
    UNGATED("fc1", "fc2", HF_BIAS), { 0 } };

/* q, k and v of each head are stored together. */
static const struct hf_name gptneox_names[] = {
    { "embed_in",                     "token_embd",        'v', 'd', true,  HF_AS_IS, HF_NO_BIAS },
    { "embed_out",                    "output",            'v', 'd', false, HF_AS_IS, HF_NO_BIAS },
    { "final_layer_norm",             "output_norm",       'd', 0,   true,  HF_AS_IS, HF_BIAS },
    { "layers.%.input_layernorm",     "blk.%.attn_norm",   'd', 0,   true,  HF_AS_IS, HF_BIAS },
    { "layers.%.post_attention_layernorm", "blk.%.ffn_norm", 'd', 0, true,  HF_AS_IS, HF_BIAS },
    { "layers.%.attention.query_key_value", "blk.%.attn_qkv", 'x', 'd', true, HF_QKV, HF_BIAS_ATTENTION },
    { "layers.%.attention.dense",     "blk.%.attn_output", 'd', 'q', true,  HF_AS_IS, HF_BIAS_ATTENTION },
    UNGATED("dense_h_to_4h", "dense_4h_to_h", HF_BIAS), { 0 } };

#define GATE_UP \
    { "layers.%.mlp.gate_up_proj",    "blk.%.ffn_up",      'g', 'd', true,  HF_AS_IS, HF_NO_BIAS }, \
    { "layers.%.mlp.down_proj",       "blk.%.ffn_down",    'd', 'f', true,  HF_AS_IS, HF_NO_BIAS }

static const struct hf_name glm_names[] = {
    BODY, ATTENTION(HF_BIAS_ATTENTION, HF_NO_BIAS), GATE_UP, NORMS, { 0 } };

static const struct hf_name glm4_names[] = {
    BODY, ATTENTION(HF_BIAS_ATTENTION, HF_NO_BIAS), GATE_UP, NORMS,
    { "layers.%.post_self_attn_layernorm", "blk.%.post_attention_norm", 'd', 0, true, HF_AS_IS, HF_NO_BIAS },
    { "layers.%.post_mlp_layernorm",       "blk.%.post_ffw_norm",       'd', 0, true, HF_AS_IS, HF_NO_BIAS }, { 0 } };

static const struct hf_name gemma_names[] = {
    BODY, ATTENTION(HF_BIAS_ATTENTION, HF_BIAS_ATTENTION), GATED(HF_NO_BIAS),
    { "norm",                              "output_norm",     'd', 0, true, HF_PLUS_ONE, HF_NO_BIAS },
    { "layers.%.input_layernorm",          "blk.%.attn_norm", 'd', 0, true, HF_PLUS_ONE, HF_NO_BIAS },
    { "layers.%.post_attention_layernorm", "blk.%.ffn_norm",  'd', 0, true, HF_PLUS_ONE, HF_NO_BIAS }, { 0 } };

/* Norms after each block only; the norms of q and k span all heads. */
static const struct hf_name olmo2_names[] = {
    BODY, ATTENTION(HF_BIAS_ATTENTION, HF_BIAS_ATTENTION), GATED(HF_NO_BIAS),
    { "norm",                                "output_norm",               'd', 0, true, HF_AS_IS, HF_NO_BIAS },
    { "layers.%.post_attention_layernorm",   "blk.%.post_attention_norm", 'd', 0, true, HF_AS_IS, HF_NO_BIAS },
    { "layers.%.post_feedforward_layernorm", "blk.%.post_ffw_norm",       'd', 0, true, HF_AS_IS, HF_NO_BIAS },
    { "layers.%.self_attn.q_norm",           "blk.%.attn_q_norm",         'q', 0, true, HF_AS_IS, HF_NO_BIAS },
    { "layers.%.self_attn.k_norm",           "blk.%.attn_k_norm",         'k', 0, true, HF_AS_IS, HF_NO_BIAS }, { 0 } };

/* Defaults of the library that differ from other families'.  Published Gemma 3 folders leave nearly all of them out. */
#define QWEN_DEFAULTS "\"max_position_embeddings\":32768,\"sliding_window\":4096"
#define GEMMA_DEFAULTS \
    "\"hidden_size\":2304,\"intermediate_size\":9216,\"num_hidden_layers\":26,\"num_attention_heads\":8," \
    "\"num_key_value_heads\":4,\"head_dim\":256,\"sliding_window\":4096,"
static const char mistral_defaults[] =
    "{\"num_key_value_heads\":8,\"max_position_embeddings\":131072,\"sliding_window\":4096}";
static const char qwen2_defaults[] = "{" QWEN_DEFAULTS "}", qwen3_defaults[] = "{\"head_dim\":128," QWEN_DEFAULTS "}";
static const char gemma2_defaults[] =
    "{" GEMMA_DEFAULTS "\"vocab_size\":256000,\"max_position_embeddings\":8192}";
static const char gemma3_defaults[] =
    "{" GEMMA_DEFAULTS "\"vocab_size\":262208,\"max_position_embeddings\":131072}";
static const char phi3_defaults[] =
    "{\"rms_norm_eps\":1e-5,\"max_position_embeddings\":4096,\"original_max_position_embeddings\":4096}";

static const struct hf_family families[] = {
    /* model_type         GGUF      names         tied   config               defaults */
    { "llama",            "llama",  llama_names,  false, hf_configure_llama,  NULL },
    { "mistral",          "llama",  mistral_names, false, hf_configure_mistral, mistral_defaults },
    { "qwen2",            "qwen2",  qwen2_names,  false, hf_configure_qwen,  qwen2_defaults },
    { "qwen3",            "qwen3",  qwen3_names,  false, hf_configure_qwen,  qwen3_defaults },
    { "gemma2",           "gemma2", gemma2_names, true,  hf_configure_gemma,  gemma2_defaults },
    { "gemma3_text",      "gemma3", gemma3_names, true,  hf_configure_gemma,  gemma3_defaults },
    { "gemma3",           "gemma3", gemma3_names, true,  hf_configure_gemma,  gemma3_defaults },
    { "phi3",             "phi3",   phi3_names,   false, hf_configure_phi3,   phi3_defaults },
    { "falcon",           "falcon", falcon_names, true,  hf_configure_falcon, NULL },
    { "RefinedWeb",       "falcon", falcon_names, true,  hf_configure_falcon, NULL },
    { "RefinedWebModel",  "falcon", falcon_names, true,  hf_configure_falcon, NULL },
    { "gpt2",             "gpt2",   gpt2_names,   true,  hf_configure_gpt2,   NULL },
    { "gemma",            "gemma",  gemma_names,  true,  hf_configure_gemma1, NULL },
    { "granite",          "granite", llama_names, false, hf_configure_granite, NULL },
    { "smollm3",          "smollm3", llama_names, true,  hf_configure_smollm3, NULL },
    { "arcee",            "arcee",  arcee_names,  false, hf_configure_arcee,  NULL },
    { "seed_oss",         "seed_oss", seed_oss_names, false, hf_configure_seed_oss, NULL },
    { "ernie4_5",         "ernie4_5", ernie_names, true, hf_configure_ernie,  NULL },
    { "helium",           "helium", helium_names, false, hf_configure_helium, NULL },
    { "glm",              "glm",    glm_names,    false, hf_configure_glm,    NULL },
    { "glm4",             "glm4",   glm4_names,   false, hf_configure_glm,    NULL },
    { "olmo2",            "olmo2",  olmo2_names,  false, hf_configure_olmo2,  NULL },
    { "starcoder2",       "starcoder2", starcoder2_names, true, hf_configure_starcoder2, NULL },
    { "nemotron",         "nemotron", nemotron_names, false, hf_configure_nemotron, NULL },
    { "stablelm",         "stablelm", stablelm_names, false, hf_configure_stablelm, NULL },
    { "phi",              "phi2",   phi_names,    false, hf_configure_phi,    NULL },
    { "gpt_neox",         "gptneox", gptneox_names, false, hf_configure_gptneox, NULL },
};
/* clang-format on */

const struct hf_family *hf_family_find(str model_type)
{
    for (size_t i = 0; i < COUNT_OF(families); i++)
        if (str_is(model_type, families[i].model_type))
            return &families[i];
    return NULL;
}

const struct hf_family *hf_family_of_arch(str arch)
{
    for (size_t i = 0; i < COUNT_OF(families); i++)
        if (str_is(arch, families[i].arch))
            return &families[i];
    return NULL;
}

/* Matches "layers.%.mlp.up_proj" with "layers.12.mlp.up_proj". */
static bool matches(const char *pattern, str name, int *layer)
{
    const char *hole = strchr(pattern, '%');
    size_t before = hole ? (size_t)(hole - pattern) : strlen(pattern), digits = 0;
    int64_t number;

    *layer = -1;
    if (!hole)
        return str_is(name, pattern);
    if (name.n < before || memcmp(name.s, pattern, before) != 0)
        return false;
    str rest = str_slice(name, before, name.n);
    while (digits < rest.n && rest.s[digits] >= '0' && rest.s[digits] <= '9')
        digits++;
    if (digits == 0 || digits > 6 || !str_is(str_slice(rest, digits, rest.n), hole + 1) ||
        !str_to_int(str_slice(rest, 0, digits), &number))
        return false;
    *layer = (int)number;
    return true;
}

const struct hf_name *hf_name_find(const struct hf_family *f, str name, int *layer)
{
    static const char *const prefixes[] = { "model.language_model.", "language_model.", "model.", "transformer.",
                                            "gpt_neox." };

    for (size_t i = 0; i < COUNT_OF(prefixes); i++)
        if (str_starts(name, str_from(prefixes[i])))
            name = str_slice(name, strlen(prefixes[i]), name.n);
    for (const struct hf_name *n = f->names; n->hf; n++)
        if (matches(n->hf, name, layer))
            return n;
    return NULL;
}

static str expand(const char *pattern, int layer, const char *suffix, struct arena *a)
{
    const char *hole = strchr(pattern, '%');

    return hole ? arena_printf(a, "%.*s%d%s%s", (int)(hole - pattern), pattern, layer, hole + 1, suffix)
                : arena_printf(a, "%s%s", pattern, suffix);
}

str hf_name_to_gguf(const struct hf_name *n, int layer, const char *suffix, struct arena *a)
{
    return expand(n->gguf, layer, suffix, a);
}

str hf_name_from_gguf(const struct hf_family *f, const struct hf_name *n, int layer, const char *suffix,
                      struct arena *a)
{
    bool transformer = strcmp(f->arch, "falcon") == 0 || strcmp(f->arch, "gpt2") == 0;
    bool neox = strcmp(f->arch, "gptneox") == 0, head = strcmp(n->gguf, "output") == 0;
    const char *prefix = head ? "" : transformer ? "transformer." : neox ? "gpt_neox." : "model.";
    str name = expand(n->hf, layer, suffix, a);
    return arena_printf(a, "%s" STR_FMT, prefix, STR_ARG(name));
}

bool hf_name_ignored(str name)
{
    static const char *const ends[] = { ".rotary_emb.inv_freq", ".attn.bias", ".attn.masked_bias" };
    static const char *const parts[] = { "vision_tower.", "multi_modal_projector.", "vision_model." };

    for (size_t i = 0; i < COUNT_OF(ends); i++)
        if (str_ends(name, str_from(ends[i])))
            return true;
    for (size_t i = 0; i < COUNT_OF(parts); i++)
        if (str_search(name, str_from(parts[i])) != SIZE_MAX)
            return true;
    return false;
}

bool hf_has_bias(const struct hf_sizes *s, const struct hf_name *n)
{
    switch (n->bias) {
    case HF_BIAS:
        return true;
    case HF_BIAS_ATTENTION:
        return s->attention_bias;
    case HF_BIAS_OUT:
        return s->attention_out_bias;
    case HF_BIAS_MLP:
        return s->mlp_bias;
    case HF_BIAS_LINEAR:
        return s->linear_bias;
    case HF_NO_BIAS:
        break;
    }
    return false;
}

uint64_t hf_size(const struct hf_sizes *s, char letter)
{
    switch (letter) {
    case 'd':
        return s->d;
    case 'f':
        return s->f;
    case 'g':
        return 2 * s->f;
    case 'h':
        return s->h;
    case 'q':
        return s->heads * s->h;
    case 'k':
        return s->kv * s->h;
    case 'x':
        return (s->heads + 2 * s->kv) * s->h;
    case 'v':
        return s->v;
    case 'c':
        return s->c;
    }
    return 1;
}
