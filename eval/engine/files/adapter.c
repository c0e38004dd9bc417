/*
 * adapter.c -- opens a LoRA adapter: a PEFT folder (peft.c) or a GGUF file.
 *
 * Format of the file: llama.cpp's GGUF adapters (general.type = adapter, adapter.type = lora; tensors NAME.lora_a
 * [rank][n_in] and NAME.lora_b [n_out][rank]).
 */
#include "eval/engine/files/lora_pairs.h"

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"

static bool read_gguf_tensors(struct lora_file *l, const struct checkpoint *c, const struct checkpoint *base,
                              const char *path, struct half_list *halves, struct err *e)
{
    for (size_t i = 0; i < checkpoint_tensor_count(c); i++) {
        const struct tensor *t = checkpoint_tensor_at(c, i);
        bool is_b = str_ends(t->name, S(".lora_b"));
        if (!is_b && !str_ends(t->name, S(".lora_a")))
            return err_set(e, ERR_PARSE,
                           "%s: unexpected tensor in an adapter (found \"" STR_FMT "\", expected .lora_a or"
                           " .lora_b)",
                           path, STR_ARG(t->name));
        if (t->type != TYPE_F32 && t->type != TYPE_F16 && t->type != TYPE_BF16)
            return err_set(e, ERR_UNSUPPORTED, "%s: tensor " STR_FMT ": type (found %s, expected F32, F16 or BF16)",
                           path, STR_ARG(t->name), type_name(t->type));
        if (t->n_dims != 2)
            return err_set(e, ERR_PARSE, "%s: tensor " STR_FMT ": shape (found %d dimensions, expected 2)", path,
                           STR_ARG(t->name), t->n_dims);
        size_t columns = (size_t)t->shape[0], rows = (size_t)t->shape[1];
        const float *data = lora_floats(&l->weights, t->type, t->data, rows * columns, path, t->name, e);
        str module = arena_str(&l->a, str_slice(t->name, 0, t->name.n - 7));
        if (!data)
            return false;
        bool turn = !is_b && lora_is_table(module); /* an embedding's A is stored transposed */
        if (turn)
            data = lora_transposed(&l->weights, data, rows, columns);
        if (!lora_store(halves, module, is_b, data, turn ? (size_t[]){ columns, rows } : (size_t[]){ rows, columns },
                        path, e))
            return false;
    }
    if (halves->n == 0)
        return err_set(e, ERR_PARSE, "%s: no tensor in the adapter (found an empty file)", path);
    struct lora_source from = { path, base, LORA_ROWS_INTERLEAVED, false, false };
    for (size_t i = 0; i < halves->n; i++)
        if (!lora_add(l, &from, &halves->list[i], halves->list[i].module, l->alpha, e))
            return false;
    l->rank = (int)halves->list[0].rank_a;
    return true;
}

static bool read_gguf_lora(struct lora_file *l, const char *path, const struct checkpoint *base, struct err *e)
{
    struct checkpoint *c = checkpoint_open(path, e);
    struct half_list halves = { 0 };
    double alpha = 0;
    bool ok = false;

    if (!c)
        return false;
    str type = checkpoint_find_string(c, "general.type"), kind = checkpoint_find_string(c, "adapter.type");
    if (!str_is(type, "adapter") || !str_is(kind, "lora"))
        err_set(e, ERR_PARSE,
                "%s: not a LoRA adapter (found general.type \"" STR_FMT "\", adapter.type \"" STR_FMT
                "\", expected adapter and lora)",
                path, STR_ARG(type), STR_ARG(kind));
    else if (base && !str_equal(checkpoint_arch(c), checkpoint_arch(base)))
        err_set(e, ERR_PARSE, "%s: adapter for another architecture (found \"" STR_FMT "\", expected \"" STR_FMT "\")",
                path, STR_ARG(checkpoint_arch(c)), STR_ARG(checkpoint_arch(base)));
    else if (!checkpoint_meta(c, "adapter.lora.alpha"))
        err_set(e, ERR_PARSE, "%s: adapter without alpha (expected metadata adapter.lora.alpha)", path);
    else
        ok = checkpoint_find_float(c, "adapter.lora.alpha", 0, &alpha, e);
    l->alpha = alpha;
    l->targets = S("");
    ok = ok && read_gguf_tensors(l, c, base, path, &halves, e);
    if (ok && alpha == 0)
        lora_warn(l, "alpha is 0: the adapter has no effect");
    lora_release(&halves);
    checkpoint_close(c);
    return ok;
}

struct lora_file *lora_file_open(const char *path, const struct checkpoint *base, struct err *e)
{
    struct lora_file *l = xcalloc(1, sizeof *l);
    bool ok = file_is_directory(path) ? peft_read(l, path, base, e) : read_gguf_lora(l, path, base, e);

    if (!ok) {
        lora_file_close(l);
        return NULL;
    }
    return l;
}
