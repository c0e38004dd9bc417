/*
 * hf_rows.c -- order of rows in fused q, k, v matrices: the library groups them by key-value head (Falcon, GPT-NeoX),
 * GGUF has all q, then all k, then all v.
 */
#include "eval/engine/files/hf.h"

#include "eval/base/err.h"

size_t hf_grouped_row(size_t heads, size_t kv, size_t h, size_t r)
{
    size_t per = heads / kv, head = r / h;
    size_t group = head < heads ? head / per : (head - heads) % kv;
    size_t member = head < heads ? head % per : head < heads + kv ? per : per + 1;

    return (group * (per + 2) + member) * h + r % h;
}

const float *checkpoint_group_rows(const struct checkpoint *c, const float *rows, size_t n, size_t width,
                                   struct arena *a, struct err *e)
{
    uint64_t heads, kv;

    if (!checkpoint_get_uint(c, "%s.attention.head_count", 1, 65536, &heads, e) ||
        !checkpoint_find_uint(c, "%s.attention.head_count_kv", heads, 1, 65536, &kv, e))
        return NULL;
    if (heads % kv || n % (heads + 2 * kv)) {
        err_set(e, ERR_PARSE, "the number of rows is not a multiple of the heads (found %zu)", n);
        return NULL;
    }
    float *out = ARENA_NEW(a, float, n *width);
    for (size_t r = 0; r < n; r++)
        memcpy(out + r * width,
               rows + hf_grouped_row((size_t)heads, (size_t)kv, n / (size_t)(heads + 2 * kv), r) * width,
               width * sizeof *out);
    return out;
}
