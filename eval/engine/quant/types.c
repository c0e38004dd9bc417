/*
 * types.c -- see types.h.
 */
#include "eval/engine/quant/types.h"

static const struct {
    int number;
    size_t elements, bytes;
    const char *name;
} rows[] = {
#define X(name, number, elements, bytes) { number, elements, bytes, #name },
    TENSOR_TYPES(X)
#undef X
};

enum { N_ROWS = sizeof rows / sizeof rows[0] };

size_t type_block_elements(int type)
{
    for (int i = 0; i < N_ROWS; i++)
        if (rows[i].number == type)
            return rows[i].elements;
    return 0;
}

size_t type_block_bytes(int type)
{
    for (int i = 0; i < N_ROWS; i++)
        if (rows[i].number == type)
            return rows[i].bytes;
    return 0;
}

const char *type_name(int type)
{
    for (int i = 0; i < N_ROWS; i++)
        if (rows[i].number == type)
            return rows[i].name;
    return NULL;
}
