/*
 * logits_kl.c -- see logits_kl.h.
 */
#include "tests/engine/logits_kl.h"

#include <math.h>

double logits_kl(const float *p, const float *q, size_t n)
{
    double mp = -INFINITY, mq = -INFINITY, sp = 0, sq = 0, sum = 0;

    for (size_t i = 0; i < n; i++) {
        mp = p[i] > mp ? p[i] : mp;
        mq = q[i] > mq ? q[i] : mq;
    }
    for (size_t i = 0; i < n; i++) {
        sp += exp(p[i] - mp);
        sq += exp(q[i] - mq);
    }
    for (size_t i = 0; i < n; i++) {
        double lp = p[i] - mp - log(sp), lq = q[i] - mq - log(sq);
        sum += exp(lp) * (lp - lq);
    }
    return sum;
}
