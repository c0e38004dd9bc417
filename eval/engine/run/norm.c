/*
 * norm.c -- RMS norm (Zhang and Sennrich 2019) and layer norm (Ba et al. 2016).
 */
#include "eval/engine/run/norm.h"

#include <math.h>
#include <string.h>

/* If the sum of squares overflows, the result is NaN, not zeros, which would look valid. */
static float norm_scale(float mean_square, float eps)
{
    return isfinite(mean_square) ? 1.0f / sqrtf(mean_square + eps) : NAN;
}

void rms_norm(const struct kernels *k, const float *x, const float *weight, float *out, size_t n, float eps)
{
    float sum;

    k->dot_floats(x, 0, 1, x, 0, 1, n, &sum, 0);
    float scale = norm_scale(sum / (float)n, eps);
    for (size_t i = 0; i < n; i++)
        out[i] = x[i] * scale * weight[i];
}

static void layer_norm(const float *x, const struct norm *w, float *out, size_t n, float eps)
{
    double sum = 0, squares = 0;

    for (size_t i = 0; i < n; i++)
        sum += (double)x[i];
    float mean = (float)(sum / (double)n);
    for (size_t i = 0; i < n; i++)
        squares += (double)((x[i] - mean) * (x[i] - mean));
    float scale = norm_scale((float)(squares / (double)n), eps);
    for (size_t i = 0; i < n; i++)
        out[i] = (x[i] - mean) * scale * w->weight[i] + (w->bias ? w->bias[i] : 0);
}

void norm_row(const struct engine_model *m, const float *x, const struct norm *norm, float *out)
{
    if (!norm->weight) /* there is no norm */
        memcpy(out, x, (size_t)m->n_embd * sizeof *x);
    else if (m->arch->norm == NORM_LAYER)
        layer_norm(x, norm, out, (size_t)m->n_embd, m->norm_eps);
    else
        rms_norm(m->kernels, x, norm->weight, out, (size_t)m->n_embd, m->norm_eps);
}
