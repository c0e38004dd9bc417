/*
 * one_reference.c -- for metrics that read one reference of an item: further ones are an error, because the score would
 * silently ignore them.
 */
#include "eval/base/err.h"
#include "metrics/metric.h"

bool metric_one_reference(const struct sample *s, struct err *e)
{
    return s->n_refs <= 1 ||
           err_set(e, ERR_PARSE, "several references, but the metric reads only one (found %zu, expected 1)",
                   s->n_refs);
}
