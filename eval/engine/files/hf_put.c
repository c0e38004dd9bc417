/*
 * hf_put.c -- adds metadata and tensors under GGUF names to the checkpoint of a Hugging Face folder.
 */
#include "eval/engine/files/hf.h"

#include "eval/base/err.h"

enum { MAX_PUT = 96 };

static struct meta *put(struct checkpoint *c, const char *key)
{
    str name = strncmp(key, "%s", 2) == 0 ? arena_printf(&c->a, "%s%s", c->arch, key + 2)
                                          : arena_str(&c->a, str_from(key));
    bool is_new;

    if (!c->keys) {
        c->keys = ARENA_NEW(&c->a, str, MAX_PUT);
        c->values = ARENA_NEW(&c->a, struct meta, MAX_PUT);
    }
    int64_t *at = map_put(&c->by_key, name, &is_new);
    if (is_new) {
        ASSERT(c->n_keys < MAX_PUT);
        *at = (int64_t)c->n_keys;
        c->keys[c->n_keys++] = name;
    }
    return &c->values[*at];
}

void hf_put_uint(struct checkpoint *c, const char *key, uint64_t v)
{
    *put(c, key) = (struct meta){ .kind = META_UINT, .stored = GGUF_U32, .u = v, .i = (int64_t)v, .f = (double)v };
}

/* Rounded to float32 as in a GGUF file, so that both formats give the same bits. */
void hf_put_float(struct checkpoint *c, const char *key, double v)
{
    *put(c, key) = (struct meta){ .kind = META_FLOAT, .stored = GGUF_F32, .f = (double)(float)v };
}

void hf_put_bool(struct checkpoint *c, const char *key, bool v)
{
    *put(c, key) = (struct meta){ .kind = META_BOOL, .stored = GGUF_BOOL, .u = v, .i = v, .f = v };
}

void hf_put_string(struct checkpoint *c, const char *key, str v)
{
    *put(c, key) = (struct meta){ .kind = META_STRING, .stored = GGUF_STRING, .s = arena_str(&c->a, v) };
}

void hf_put_view(struct checkpoint *c, const char *key, str v)
{
    *put(c, key) = (struct meta){ .kind = META_STRING, .stored = GGUF_STRING, .s = v };
}

void hf_put_strings(struct checkpoint *c, const char *key, const str *v, size_t n)
{
    str *list = ARENA_NEW(&c->a, str, n);

    for (size_t i = 0; i < n; i++)
        list[i] = arena_str(&c->a, v[i]);
    *put(c, key) =
        (struct meta){ .kind = META_ARRAY, .stored = GGUF_STRING, .element = META_STRING, .n = n, .strings = list };
}

void hf_put_uints(struct checkpoint *c, const char *key, const double *v, size_t n)
{
    *put(c, key) = (struct meta){ .kind = META_ARRAY, .stored = GGUF_U32, .element = META_UINT, .n = n, .numbers = v };
}

void hf_put_bools(struct checkpoint *c, const char *key, const double *v, size_t n)
{
    *put(c, key) = (struct meta){ .kind = META_ARRAY, .stored = GGUF_BOOL, .element = META_BOOL, .n = n, .numbers = v };
}

void hf_put_vector(struct checkpoint *c, const char *name, const float *v, size_t n)
{
    bool is_new;
    int64_t *at = map_put(&c->by_name, str_from(name), &is_new);

    if (is_new)
        *at = (int64_t)c->n_tensors++;
    c->tensors[*at] = (struct tensor){ .name = str_from(name),
                                       .type = TYPE_F32,
                                       .n_dims = 1,
                                       .shape = { n, 1, 1, 1 },
                                       .data = v,
                                       .n_bytes = n * sizeof *v };
}
