/*
 * arch.c -- the architectures, one row each: facts that the checkpoint does not contain.
 *
 * llama covers Llama 2 and 3.x, Mistral, SmolLM, DeepSeek-LLM, R1-distill-Llama
 * and Falcon3; qwen2 also R1-distill-Qwen; falcon the 7B and 40B decoders and
 * Falcon-RW (ALiBi, biases, attention before feed-forward); phi3 also Phi-4; phi2
 * Phi-1, Phi-1.5 and Phi-2; gptneox also Pythia; olmo2 OLMo 2.
 * Sources: the models' papers and the modelling code of the transformers library;
 * tensor and metadata names are GGUF's.
 */
#include "eval/engine/models/model.h"

static const struct arch archs[] = {
    { "llama", .activation = ACT_SILU, .gated = true },
    { "qwen2", .activation = ACT_SILU, .gated = true, .rope_halves = true, .qkv_bias = true },
    { "qwen3", .activation = ACT_SILU, .gated = true, .rope_halves = true, .qk_norm = true },
    { "falcon", .norm = NORM_LAYER, .activation = ACT_GELU, .rope_halves = true, .may_be_parallel = true },
    { "gpt2", .norm = NORM_LAYER, .activation = ACT_GELU_TANH, .qkv_bias = true, .learned_positions = true },
    { "gemma2", .activation = ACT_GELU_TANH, .gated = true, .rope_halves = true, .post_norms = true,
      .scaled_embeddings = true, .attn_cap = 50, .logit_cap = 30, .window_period = 2, .layers_27b = 46 },
    { "gemma3", .activation = ACT_GELU_TANH, .gated = true, .rope_halves = true, .post_norms = true, .qk_norm = true,
      .scaled_embeddings = true, .window_period = 6, .local_base = 10000, .layers_27b = 62 },
    { "phi3", .activation = ACT_SILU, .gated = true, .rope_halves = true },
    { "gemma", .activation = ACT_GELU_TANH, .gated = true, .rope_halves = true, .scaled_embeddings = true },
    { "granite", .activation = ACT_SILU, .gated = true, .divides_logits = true },
    { "smollm3", .activation = ACT_SILU, .gated = true, .no_rope_period = 4 },
    { "arcee", .activation = ACT_RELU2 },
    { "seed_oss", .activation = ACT_SILU, .gated = true, .rope_halves = true },
    { "ernie4_5", .activation = ACT_SILU, .gated = true },
    { "helium", .activation = ACT_SILU, .gated = true },
    { "glm", .activation = ACT_SILU, .gated = true },
    { "glm4", .activation = ACT_SILU, .gated = true, .post_norms = true },
    { "olmo2", .activation = ACT_SILU, .gated = true, .rope_halves = true, .post_norms = true, .no_pre_norms = true,
      .whole_qk_norm = true },
    { "starcoder2", .norm = NORM_LAYER, .activation = ACT_GELU_TANH, .rope_halves = true },
    { "nemotron", .norm = NORM_LAYER, .activation = ACT_RELU2, .rope_halves = true },
    { "stablelm", .norm = NORM_LAYER, .activation = ACT_SILU, .gated = true, .rope_halves = true,
      .may_be_parallel = true },
    { "phi2", .norm = NORM_LAYER, .activation = ACT_GELU_TANH, .rope_halves = true, .may_be_parallel = true },
    { "gptneox", .norm = NORM_LAYER, .activation = ACT_GELU, .rope_halves = true, .may_be_parallel = true },
};

const struct arch *arch_find(str name)
{
    for (size_t i = 0; i < COUNT_OF(archs); i++)
        if (str_is(name, archs[i].name))
            return &archs[i];
    return NULL;
}

const char *const *arch_names(size_t *n)
{
    static const char *names[COUNT_OF(archs)];

    for (size_t i = 0; i < COUNT_OF(archs); i++)
        names[i] = archs[i].name;
    *n = COUNT_OF(archs);
    return names;
}
