/*
 * kernels.c -- chooses the table of kernels for this processor.
 */
#include "eval/engine/kernels/kernels.h"

#include <stdlib.h>
#include <string.h>

static const struct kernels *const best_first[] = { &kernels_amx,     &kernels_avx512bf16, &kernels_avx512,
                                                    &kernels_avxvnni, &kernels_avx2,       &kernels_neon,
                                                    &kernels_generic };

const struct kernels *const *kernels_tables(size_t *n)
{
    *n = sizeof best_first / sizeof *best_first;
    return best_first;
}

const struct kernels *kernels_find(const char *name)
{
    for (size_t i = 0; i < sizeof best_first / sizeof *best_first; i++)
        if (strcmp(best_first[i]->name, name) == 0 && best_first[i]->supported())
            return best_first[i];
    return NULL;
}

const struct kernels *kernels_get(void)
{
    const char *forced = getenv("ASSAY_ISA");
    const struct kernels *k = forced && *forced ? kernels_find(forced) : NULL;

    for (size_t i = 0; !k; i++)
        if (best_first[i]->supported())
            k = best_first[i];
    return k;
}
