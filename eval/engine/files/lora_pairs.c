/*
 * lora_pairs.c -- LoRA adapters as pairs (A, B) under the base's GGUF tensor names, shared by PEFT folders (peft.c) and
 * GGUF files (adapter.c).
 *
 * B's rows are put into the order of the base's: PEFT keeps the rows of q and k in
 * halves, GGUF adapters interleave them (llama only), and a base may have either.
 */
#include "eval/engine/files/lora_pairs.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/engine/files/hf.h"
#include "eval/engine/quant/half.h"

static struct half_pair *half_of(struct half_list *h, str module)
{
    bool is_new;
    int64_t *at = map_put(&h->by_module, module, &is_new);

    if (is_new) {
        *at = (int64_t)h->n;
        VEC_PUSH(h->list, h->n, h->cap) = (struct half_pair){ .module = module };
        return &h->list[h->n - 1];
    }
    return &h->list[*at];
}

bool lora_is_table(str target)
{
    return str_is(target, "token_embd.weight") || str_is(target, "position_embd.weight");
}

const float *lora_transposed(struct arena *a, const float *x, size_t rows, size_t columns)
{
    float *out = ARENA_NEW(a, float, rows *columns);

    for (size_t r = 0; r < rows; r++)
        for (size_t c = 0; c < columns; c++)
            out[c * rows + r] = x[r * columns + c];
    return out;
}

bool lora_store(struct half_list *h, str module, bool is_b, const float *data, const size_t shape[2], const char *path,
                struct err *e)
{
    struct half_pair *p = half_of(h, module);

    if (is_b ? p->b != NULL : p->a != NULL)
        return err_set(e, ERR_PARSE, "%s: duplicate tensor for module " STR_FMT, path, STR_ARG(module));
    if (is_b) {
        p->b = data;
        p->n_out = shape[0];
        p->rank_b = shape[1];
    } else {
        p->a = data;
        p->rank_a = shape[0];
        p->n_in = shape[1];
    }
    return true;
}

bool lora_store_magnitude(struct half_list *h, str module, const float *data, size_t n, const char *path, struct err *e)
{
    struct half_pair *p = half_of(h, module);

    if (p->magnitude)
        return err_set(e, ERR_PARSE, "%s: duplicate magnitudes for module " STR_FMT, path, STR_ARG(module));
    p->magnitude = data;
    p->n_magnitude = n;
    return true;
}

const float *lora_floats(struct arena *a, int type, const void *data, size_t n, const char *path, str name,
                         struct err *e)
{
    float *out = ARENA_NEW(a, float, n);
    const uint8_t *p = data;

    for (size_t i = 0; i < n; i++) {
        uint16_t half;
        if (type == TYPE_F32) {
            memcpy(&out[i], p + 4 * i, 4);
        } else {
            memcpy(&half, p + 2 * i, 2);
            out[i] = type == TYPE_F16 ? half_to_float(half) : bfloat_to_float(half);
        }
        if (!isfinite(out[i])) {
            err_set(e, ERR_PARSE, "%s: tensor " STR_FMT ": element %zu is not finite (found NaN or infinity)", path,
                    STR_ARG(name), i);
            return NULL;
        }
    }
    return out;
}

void lora_release(struct half_list *h)
{
    free(h->list);
    map_release(&h->by_module);
}

void lora_warn(struct lora_file *l, const char *fmt, ...)
{
    struct strbuf b = { .max = 400 };
    va_list ap;

    va_start(ap, fmt);
    strbuf_vprintf(&b, fmt, ap);
    va_end(ap);
    VEC_PUSH(l->warnings, l->n_warnings, l->cap_warnings) = arena_cstr(&l->a, strbuf_str(&b));
    strbuf_release(&b);
}

/* --- rows ----------------------------------------------------------------- */

/* Row h * d + s * d/2 + j in halves is row h * d + 2 j + s interleaved. */
static const float *move_rows(struct arena *a, const float *b, size_t rows, size_t rank, size_t n_heads, bool to_halves)
{
    float *out = ARENA_NEW(a, float, rows *rank);
    size_t d = rows / n_heads, half = d / 2;

    for (size_t h = 0; h < n_heads; h++)
        for (size_t s = 0; s < 2; s++)
            for (size_t j = 0; j < half; j++) {
                size_t in_halves = h * d + s * half + j, interleaved = h * d + 2 * j + s;
                memcpy(out + (to_halves ? in_halves : interleaved) * rank,
                       b + (to_halves ? interleaved : in_halves) * rank, rank * sizeof *b);
            }
    return out;
}

/* Architectures whose GGUF files interleave the rows of q and k; folders have them in halves. */
static bool interleaves_rows(str arch)
{
    static const char *const archs[] = { "llama", "granite", "smollm3", "arcee" };

    for (size_t i = 0; i < COUNT_OF(archs); i++)
        if (str_is(arch, archs[i]))
            return true;
    return false;
}

/* B with its rows in the order of the base's matrix. */
static bool arrange(struct lora_file *l, struct lora_pair *p, str module, const struct lora_source *from, struct err *e)
{
    const struct checkpoint *base = from->base;
    const char *path = from->path;
    bool is_q = str_ends(p->target, S("attn_q.weight")), is_k = str_ends(p->target, S("attn_k.weight"));
    bool halves = checkpoint_find_bool(base, "%s.rope.halves", false);
    uint64_t heads, kv;

    if (str_ends(p->target, S("attn_qkv.weight")) &&
        (str_is(checkpoint_arch(base), "falcon") || str_is(checkpoint_arch(base), "gptneox")) &&
        from->rows == LORA_ROWS_HALVES) {
        p->b = checkpoint_group_rows(base, p->b, p->n_out, (size_t)p->rank, &l->weights, e);
        return p->b || err_wrap(e, "%s: module " STR_FMT, path, STR_ARG(module));
    }
    if (!interleaves_rows(checkpoint_arch(base)) || !(is_q || is_k) || halves == (from->rows == LORA_ROWS_HALVES))
        return true;
    if (!checkpoint_get_uint(base, "%s.attention.head_count", 1, 65536, &heads, e) ||
        !checkpoint_find_uint(base, "%s.attention.head_count_kv", heads, 1, 65536, &kv, e))
        return false;
    size_t n = (size_t)(is_q ? heads : kv);
    if (p->n_out % (2 * n))
        return err_set(e, ERR_PARSE,
                       "%s: module " STR_FMT ": the number of rows is not a multiple of the heads (found %zu)", path,
                       STR_ARG(module), p->n_out);
    p->b = move_rows(&l->weights, p->b, p->n_out, (size_t)p->rank, n, halves);
    return true;
}

/* DoRA needs one magnitude per output; other adapters must have none. */
static bool check_magnitude(const struct lora_pair *p, const struct half_pair *h, const struct lora_source *from,
                            struct err *e)
{
    if (!from->dora && !h->magnitude)
        return true;
    if (!from->dora || !h->magnitude || h->n_magnitude != p->n_out || p->table)
        return err_set(e, ERR_PARSE, "%s: module " STR_FMT ": lora_magnitude_vector (found %zu numbers, expected %zu)",
                       from->path, STR_ARG(h->module), h->n_magnitude, from->dora ? p->n_out : 0);
    return p->b == h->b ||
           err_set(e, ERR_UNSUPPORTED,
                   "%s: module " STR_FMT ": a DoRA adapter on a base with another order of rows (expected"
                   " the base as a Hugging Face folder)",
                   from->path, STR_ARG(h->module));
}

bool lora_add(struct lora_file *l, const struct lora_source *from, const struct half_pair *h, str target, double alpha,
              struct err *e)
{
    const struct checkpoint *base = from->base;
    const char *path = from->path;
    struct lora_pair p = { .target = target,
                           .table = lora_is_table(target),
                           .rank = (int)h->rank_a,
                           .n_in = h->n_in,
                           .n_out = h->n_out,
                           .a = h->a,
                           .b = h->b,
                           .magnitude = h->magnitude };

    if (!h->a || !h->b)
        return err_set(e, ERR_PARSE, "%s: module " STR_FMT ": lora_%c tensor is missing", path, STR_ARG(h->module),
                       h->a ? 'B' : 'A');
    if (h->rank_a != h->rank_b || h->rank_a > LORA_MAX_RANK)
        return err_set(e, ERR_PARSE,
                       "%s: module " STR_FMT ": rank and shape of A and B do not agree (found %zu and %zu)", path,
                       STR_ARG(h->module), h->rank_a, h->rank_b);
    p.scale = (float)(from->rslora ? alpha / sqrt((double)p.rank) : alpha / p.rank);
    if (!isfinite(p.scale))
        return err_set(e, ERR_PARSE, "%s: module " STR_FMT ": alpha is not finite", path, STR_ARG(h->module));
    const struct tensor *t = base ? checkpoint_tensor(base, arena_cstr(&l->a, target)) : NULL;
    if (base && !t && str_is(target, "output.weight")) /* a tied head */
        t = checkpoint_tensor(base, "token_embd.weight");
    if (base && !t)
        return err_set(e, ERR_PARSE, "%s: module " STR_FMT " does not exist in the base (expected tensor " STR_FMT ")",
                       path, STR_ARG(h->module), STR_ARG(target));
    if (t && (t->n_dims != 2 || t->shape[p.table] != p.n_in || t->shape[!p.table] != p.n_out))
        return err_set(e, ERR_PARSE,
                       "%s: module " STR_FMT ": shape does not fit the base (found %zu x %zu, expected"
                       " %llu x %llu)",
                       path, STR_ARG(h->module), p.n_out, p.n_in, (unsigned long long)t->shape[!p.table],
                       (unsigned long long)t->shape[p.table]);
    if (base && !arrange(l, &p, h->module, from, e))
        return false;
    if (!check_magnitude(&p, h, from, e))
        return false;
    VEC_PUSH(l->pairs, l->n, l->cap) = p;
    return true;
}

/* --- the opened file ------------------------------------------------------- */

void lora_file_close(struct lora_file *l)
{
    if (!l)
        return;
    arena_free(&l->a);
    arena_free(&l->weights);
    free(l->pairs);
    free(l->warnings);
    free(l);
}

void lora_file_drop_weights(struct lora_file *l)
{
    for (size_t i = 0; i < l->n; i++)
        l->pairs[i].a = l->pairs[i].b = l->pairs[i].magnitude = NULL;
    arena_free(&l->weights);
}

size_t lora_file_count(const struct lora_file *l)
{
    return l->n;
}

const struct lora_pair *lora_file_at(const struct lora_file *l, size_t i)
{
    return &l->pairs[i];
}

int lora_file_rank(const struct lora_file *l)
{
    return l->rank;
}

double lora_file_alpha(const struct lora_file *l)
{
    return l->alpha;
}

str lora_file_targets(const struct lora_file *l)
{
    return l->targets;
}

const struct token_names *lora_file_tokens(const struct lora_file *l)
{
    return &l->tokens;
}

const char *lora_file_warning_at(const struct lora_file *l, size_t i)
{
    return i < l->n_warnings ? l->warnings[i] : NULL;
}
