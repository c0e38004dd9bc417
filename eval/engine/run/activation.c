/*
 * activation.c -- SiLU by the kernel table (all models with a gate but Gemma's), GELU
 * exact (GPT-2's kin, Falcon) or by tanh (Gemma; Hendrycks and Gimpel 2016).
 */
#include "eval/engine/run/activation.h"

#include <math.h>

static float gelu(float x)
{
    return 0.5f * x * (1.0f + erff(x * 0.70710678f));
}

static float gelu_tanh(float x)
{
    return 0.5f * x * (1.0f + tanhf(0.79788456f * (x + 0.044715f * x * x * x))); /* sqrt(2 / pi) */
}

void activate(const struct engine_model *m, float *x, const float *up, size_t n)
{
    enum activation a = m->arch->activation;

    if (a == ACT_SILU && up) {
        m->kernels->silu_times(x, up, n);
        return;
    }
    for (size_t i = 0; i < n; i++) {
        float y = a == ACT_SILU ? x[i] / (1.0f + expf(-x[i])) : a == ACT_GELU ? gelu(x[i]) : gelu_tanh(x[i]);
        x[i] = up ? y * up[i] : y;
    }
}
