/*
 * activation.c -- SiLU (gated models except Gemma), GELU by the error function (GPT-2, Falcon) or by its tanh
 * approximation (Gemma; Hendrycks and Gimpel 2016), squared ReLU (Nemotron; So et al. 2021).
 */
#include "eval/engine/run/activation.h"

#include <math.h>

void activate(const struct engine_model *m, float *x, const float *up, size_t n)
{
    enum activation a = m->arch->activation;

    if (a == ACT_SILU && up) {
        m->kernels->silu_times(x, up, n);
        return;
    }
    if (a == ACT_GELU_TANH)
        m->kernels->gelu_tanh(x, n);
    if (a == ACT_GELU)
        m->kernels->gelu_erf(x, n);
    for (size_t i = 0; a == ACT_RELU2 && i < n; i++)
        x[i] = x[i] > 0 ? x[i] * x[i] : x[i] <= 0 ? 0 : x[i]; /* NaN stays NaN */
    for (size_t i = 0; a == ACT_SILU && i < n; i++)
        x[i] = x[i] / (1.0f + expf(-x[i]));
    for (size_t i = 0; up && i < n; i++)
        x[i] *= up[i];
}
