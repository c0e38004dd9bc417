/*
 * arch.c -- the architectures of the gated pre-norm family, one row each.
 *
 * llama covers Llama 2 and 3.x, Mistral, SmolLM, DeepSeek-LLM, R1-distill-Llama
 * and Falcon3; qwen2 also R1-distill-Qwen.
 */
#include "eval/engine/models/model.h"

/* clang-format off */
static const struct arch archs[] = {
    /* name     halves  bias   qk_norm */
    { "llama",  false,  false, false },
    { "qwen2",  true,   true,  false },
    { "qwen3",  true,   false, true  },
};
/* clang-format on */

static const char *const names[] = { "llama", "qwen2", "qwen3" };

const struct arch *arch_find(str name)
{
    for (size_t i = 0; i < COUNT_OF(archs); i++)
        if (str_is(name, archs[i].name))
            return &archs[i];
    return NULL;
}

const char *const *arch_names(size_t *n)
{
    *n = COUNT_OF(names);
    return names;
}
