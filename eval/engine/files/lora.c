/*
 * lora.c -- LoRA adapters: PEFT folders (adapter_config.json and
 * adapter_model.safetensors) and GGUF adapter files, as pairs (A, B) under the
 * base's GGUF tensor names.
 *
 * Sources: huggingface.co/docs/safetensors (layout), PEFT's LoraConfig (names
 * and scaling), llama.cpp's GGUF adapters (general.type = adapter, lora_a and
 * lora_b).  PEFT keeps q and k rows in Hugging Face's rotate-half order; the
 * GGUF llama architecture means the interleaved one, so B's rows move.
 * What would silently change the result (DoRA, modules_to_save, trained
 * biases) is refused by name.
 */
#include "eval/engine/files/checkpoint.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/engine/quant/half.h"

enum { MAX_HEADER_BYTES = 100 << 20, MAX_CONFIG_BYTES = 1 << 20, MAX_RANK = 4096, MAX_PAIRS = 65536 };

struct lora_file {
    struct arena a;
    struct lora_pair *pairs;
    size_t n, cap;
    int rank;
    double alpha;
    str targets;
};

/* One half of a pair while reading. */
struct half_pair {
    str module; /* "model.layers.0.self_attn.q_proj" or "blk.0.attn_q.weight" */
    const float *a, *b;
    size_t rank_a, n_in, n_out, rank_b;
};

struct half_list {
    struct half_pair *list;
    size_t n, cap;
    struct map by_module;
};

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

static bool store_half(struct half_list *h, str module, bool is_b, const float *data, size_t rows, size_t columns,
                       const char *path, struct err *e)
{
    struct half_pair *p = half_of(h, module);

    if (is_b ? p->b != NULL : p->a != NULL)
        return err_set(e, ERR_PARSE, "%s: duplicate tensor for module " STR_FMT, path, STR_ARG(module));
    if (is_b) {
        p->b = data;
        p->n_out = rows;
        p->rank_b = columns;
    } else {
        p->a = data;
        p->rank_a = rows;
        p->n_in = columns;
    }
    return true;
}

/* To float32 in the arena; non-finite values are refused. */
static const float *to_float(struct arena *a, int type, const void *data, size_t n, const char *path, str name,
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

/* --- safetensors ---------------------------------------------------------- */

struct st_tensor {
    str name;
    int type;
    size_t rows, columns, from, to;
};

static bool st_fail(const char *path, size_t byte, struct err *e, const char *what)
{
    return err_set(e, ERR_PARSE, "%s: byte %zu: %s", path, byte, what);
}

static bool st_entry(const char *path, str name, const struct json *v, size_t n_data, struct st_tensor *t,
                     struct err *e)
{
    const struct json *shape = json_get(v, "shape"), *at = json_get(v, "data_offsets");
    str dtype = json_text_of(json_get(v, "dtype"));
    size_t elements;

    *t = (struct st_tensor){ .name = name,
                             .type = str_is(dtype, "F32")    ? TYPE_F32
                                     : str_is(dtype, "F16")  ? TYPE_F16
                                     : str_is(dtype, "BF16") ? TYPE_BF16
                                                             : TYPE_UNKNOWN };
    if (t->type == TYPE_UNKNOWN)
        return err_set(e, ERR_UNSUPPORTED, "%s: tensor " STR_FMT ": dtype (found \"" STR_FMT "\", expected F32, F16 or"
                       " BF16)", path, STR_ARG(name), STR_ARG(dtype));
    if (json_length(shape) != 2 || json_int(json_at(shape, 0)) <= 0 || json_int(json_at(shape, 1)) <= 0)
        return err_set(e, ERR_PARSE, "%s: tensor " STR_FMT ": shape (found %zu dimensions, expected 2 positive numbers)",
                       path, STR_ARG(name), json_length(shape));
    t->rows = (size_t)json_int(json_at(shape, 0));
    t->columns = (size_t)json_int(json_at(shape, 1));
    if (json_length(at) != 2 || json_int(json_at(at, 0)) < 0 || json_int(json_at(at, 1)) < json_int(json_at(at, 0)))
        return err_set(e, ERR_PARSE, "%s: tensor " STR_FMT ": data_offsets (expected begin <= end)", path,
                       STR_ARG(name));
    t->from = (size_t)json_int(json_at(at, 0));
    t->to = (size_t)json_int(json_at(at, 1));
    if (t->to > n_data)
        return err_set(e, ERR_PARSE, "%s: tensor " STR_FMT ": data_offsets outside the file, which may be truncated"
                       " (found end %zu, expected at most %zu)", path, STR_ARG(name), t->to, n_data);
    if (!mul_ok(t->rows, t->columns, &elements) || !mul_ok(elements, t->type == TYPE_F32 ? 4 : 2, &elements) ||
        elements != t->to - t->from)
        return err_set(e, ERR_PARSE, "%s: tensor " STR_FMT ": shape and data_offsets do not agree in size (found %zu"
                       " bytes)", path, STR_ARG(name), t->to - t->from);
    return true;
}

static int compare_entries(const void *x, const void *y)
{
    const struct st_tensor *a = x, *b = y;
    return (a->from > b->from) - (a->from < b->from);
}

/* Header length, JSON header, data: no gap, no overlap, nothing after. */
static bool st_read(const struct file_map *m, const char *path, struct arena *a, struct st_tensor **out, size_t *n_out,
                    size_t *data_at, struct err *e)
{
    uint64_t n_header;
    void *it = NULL;
    str key;
    const struct json *v;
    size_t n = 0;
    bool ok = true;

    if (m->n < 8)
        return st_fail(path, 0, e, "the file is truncated (expected an 8-byte header length)");
    memcpy(&n_header, m->data, 8);
    if (n_header > MAX_HEADER_BYTES || n_header > m->n - 8)
        return err_set(e, ERR_PARSE, "%s: byte 0: header length runs past the end or is too large (found %llu, expected"
                       " at most %zu)", path, (unsigned long long)n_header, m->n - 8);
    if (n_header == 0 || m->data[8] != '{')
        return st_fail(path, 8, e, "header is not a JSON object (expected \"{\")");
    struct json *header = json_parse((str){ (const char *)m->data + 8, (size_t)n_header }, e);
    if (!header)
        return err_wrap(e, "%s: header", path);
    struct st_tensor *list = ARENA_NEW(a, struct st_tensor, json_length(header));
    size_t n_data = m->n - 8 - (size_t)n_header;
    while (ok && json_next(header, &it, &key, &v))
        if (!str_is(key, "__metadata__"))
            ok = st_entry(path, arena_str(a, key), v, n_data, &list[n++], e);
    json_free(header);
    if (ok && n)
        qsort(list, n, sizeof *list, compare_entries);
    for (size_t i = 0, at = 0; ok && i < n; at = list[i++].to)
        if (list[i].from != at)
            ok = err_set(e, ERR_PARSE, "%s: tensor " STR_FMT ": %s before it (found offset %zu, expected %zu)", path,
                         STR_ARG(list[i].name), list[i].from < at ? "overlap" : "a hole", list[i].from, at);
    if (ok && (n ? list[n - 1].to : 0) != n_data)
        ok = err_set(e, ERR_PARSE, "%s: data after the last tensor (found %zu bytes, expected %zu)", path, n_data,
                     n ? list[n - 1].to : 0);
    *out = list;
    *n_out = n;
    *data_at = 8 + (size_t)n_header;
    return ok;
}

/* --- PEFT ----------------------------------------------------------------- */

struct peft {
    struct json *config;
    const char *path;
    bool rslora, fan_in_fan_out;
};

/* "base_model.model.MODULE.lora_A.weight" */
static bool split_name(str name, str *module, bool *is_b)
{
    static const char prefix[] = "base_model.model.";
    static const char *const ends[] = { ".lora_A.weight", ".lora_B.weight", ".lora_A.default.weight",
                                        ".lora_B.default.weight" };

    if (!str_starts(name, S(prefix)))
        return false;
    for (size_t i = 0; i < COUNT_OF(ends); i++)
        if (str_ends(name, str_from(ends[i]))) {
            *module = str_slice(name, sizeof prefix - 1, name.n - strlen(ends[i]));
            *is_b = i % 2;
            return true;
        }
    return false;
}

/* "model.layers.N.self_attn.q_proj" as "blk.N.attn_q.weight"; empty if unknown. */
static str gguf_target(str module, struct arena *a)
{
    static const struct { const char *theirs, *ours; } names[] = {
        { "self_attn.q_proj", "attn_q" }, { "self_attn.k_proj", "attn_k" },  { "self_attn.v_proj", "attn_v" },
        { "self_attn.o_proj", "attn_output" }, { "mlp.gate_proj", "ffn_gate" }, { "mlp.up_proj", "ffn_up" },
        { "mlp.down_proj", "ffn_down" },
    };
    size_t layers = str_search(module, S("layers."));
    if (layers == SIZE_MAX)
        return str_is(module, "lm_head") ? S("output.weight") : (str){ "", 0 };
    str rest = str_slice(module, layers + 7, module.n);
    size_t dot = str_search(rest, S("."));
    int64_t layer;
    if (dot == SIZE_MAX || !str_to_int(str_slice(rest, 0, dot), &layer) || layer < 0)
        return (str){ "", 0 };
    str tail = str_slice(rest, dot + 1, rest.n);
    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (str_is(tail, names[i].theirs))
            return arena_printf(a, "blk.%lld.%s.weight", (long long)layer, names[i].ours);
    return (str){ "", 0 };
}

/* A pattern of rank_pattern / alpha_pattern matches the end of the module's name. */
static double patterned(const struct json *config, const char *key, str module, double fallback)
{
    const struct json *patterns = json_get(config, key), *v;
    void *it = NULL;
    str name;

    while (json_next(patterns, &it, &name, &v))
        if (str_equal(module, name) ||
            (str_ends(module, name) && module.n > name.n && module.s[module.n - name.n - 1] == '.'))
            return json_number(v);
    return fallback;
}

static bool check_config(struct peft *p, struct lora_file *l, struct err *e)
{
    const struct json *c = p->config;
    double rank = json_number(json_get(c, "r"));
    str type = json_text_of(json_get(c, "peft_type")), bias = json_text_of(json_get(c, "bias"));
    struct strbuf targets = { 0 };

    if (json_kind(c) != JSON_OBJECT_KIND)
        return err_set(e, ERR_PARSE, "%s: not an object (found %s)", p->path, json_kind_name(c));
    if (type.n && !str_is(type, "LORA"))
        return err_set(e, ERR_UNSUPPORTED, "%s: peft_type (found \"" STR_FMT "\", expected LORA)", p->path,
                       STR_ARG(type));
    if (!(rank >= 1 && rank <= MAX_RANK) || rank != floor(rank))
        return err_set(e, ERR_PARSE, "%s: r, the rank (found %g, expected 1 to %d)", p->path, rank, MAX_RANK);
    if (!json_is_numeric(json_get(c, "lora_alpha")))
        return err_set(e, ERR_PARSE, "%s: lora_alpha (found %s, expected a number)", p->path,
                       json_kind_name(json_get(c, "lora_alpha")));
    if (json_bool(json_get(c, "use_dora")))
        return err_set(e, ERR_UNSUPPORTED, "%s: use_dora: DoRA adapters are not supported (found true)", p->path);
    if (json_length(json_get(c, "modules_to_save")))
        return err_set(e, ERR_UNSUPPORTED, "%s: modules_to_save is not supported (found %zu modules)", p->path,
                       json_length(json_get(c, "modules_to_save")));
    if (bias.n && !str_is(bias, "none"))
        return err_set(e, ERR_UNSUPPORTED, "%s: bias (found \"" STR_FMT "\", expected none)", p->path, STR_ARG(bias));
    p->rslora = json_bool(json_get(c, "use_rslora"));
    p->fan_in_fan_out = json_bool(json_get(c, "fan_in_fan_out"));
    l->rank = (int)rank;
    l->alpha = json_number(json_get(c, "lora_alpha"));
    const struct json *t = json_get(c, "target_modules");
    for (size_t i = 0; i < json_length(t); i++)
        strbuf_printf(&targets, "%s" STR_FMT, i ? " " : "", STR_ARG(json_text_of(json_at(t, i))));
    if (json_kind(t) == JSON_STRING_KIND)
        strbuf_add(&targets, json_text_of(t));
    l->targets = arena_str(&l->a, strbuf_str(&targets));
    strbuf_release(&targets);
    return true;
}

/* Row h * d + s * d/2 + j of B becomes row h * d + 2 j + s. */
static const float *interleave_rows(struct arena *a, const float *b, size_t rows, size_t rank, size_t n_heads)
{
    float *out = ARENA_NEW(a, float, rows * rank);
    size_t d = rows / n_heads, half = d / 2;

    for (size_t h = 0; h < n_heads; h++)
        for (size_t s = 0; s < 2; s++)
            for (size_t j = 0; j < half; j++)
                memcpy(out + (h * d + 2 * j + s) * rank, b + (h * d + s * half + j) * rank, rank * sizeof *b);
    return out;
}

static bool add_pair(struct lora_file *l, const struct half_pair *h, str target, double alpha, bool rslora,
                     const struct checkpoint *base, bool reorder, const char *path, struct err *e)
{
    struct lora_pair p = { .target = target, .rank = (int)h->rank_a, .n_in = h->n_in, .n_out = h->n_out, .a = h->a,
                           .b = h->b };

    if (!h->a || !h->b)
        return err_set(e, ERR_PARSE, "%s: module " STR_FMT " lacks its lora_%c tensor (a missing pair)", path,
                       STR_ARG(h->module), h->a ? 'B' : 'A');
    if (h->rank_a != h->rank_b || h->rank_a > MAX_RANK)
        return err_set(e, ERR_PARSE, "%s: module " STR_FMT ": rank and shape of A and B do not agree (found %zu and %zu)",
                       path, STR_ARG(h->module), h->rank_a, h->rank_b);
    p.scale = (float)(rslora ? alpha / sqrt((double)p.rank) : alpha / p.rank);
    if (!isfinite(p.scale))
        return err_set(e, ERR_PARSE, "%s: module " STR_FMT ": alpha is not finite", path, STR_ARG(h->module));
    const struct tensor *t = base ? checkpoint_tensor(base, arena_cstr(&l->a, target)) : NULL;
    if (base && !t)
        return err_set(e, ERR_PARSE, "%s: module " STR_FMT " does not exist in the base (expected tensor " STR_FMT ")",
                       path, STR_ARG(h->module), STR_ARG(target));
    if (t && (t->shape[0] != p.n_in || t->shape[1] != p.n_out))
        return err_set(e, ERR_PARSE, "%s: module " STR_FMT ": shape does not fit the base (found %zu x %zu, expected"
                       " %llu x %llu)", path, STR_ARG(h->module), p.n_out, p.n_in, (unsigned long long)t->shape[1],
                       (unsigned long long)t->shape[0]);
    bool is_q = str_ends(target, S("attn_q.weight")), is_k = str_ends(target, S("attn_k.weight"));
    if (base && reorder && str_is(checkpoint_arch(base), "llama") && (is_q || is_k)) {
        uint64_t heads, kv;
        if (!checkpoint_get_uint(base, "%s.attention.head_count", 1, 65536, &heads, e) ||
            !checkpoint_find_uint(base, "%s.attention.head_count_kv", heads, 1, 65536, &kv, e))
            return false;
        size_t n = (size_t)(is_q ? heads : kv);
        if (p.n_out % (2 * n))
            return err_set(e, ERR_PARSE, "%s: module " STR_FMT ": rows are no multiple of the heads (found %zu)", path,
                           STR_ARG(h->module), p.n_out);
        p.b = interleave_rows(&l->a, p.b, p.n_out, (size_t)p.rank, n);
    }
    VEC_PUSH(l->pairs, l->n, l->cap) = p;
    return true;
}

static const float *transpose(struct arena *a, const float *x, size_t rows, size_t columns)
{
    float *out = ARENA_NEW(a, float, rows * columns);
    for (size_t i = 0; i < rows; i++)
        for (size_t j = 0; j < columns; j++)
            out[j * rows + i] = x[i * columns + j];
    return out;
}

static bool read_peft_tensors(struct lora_file *l, struct peft *p, const struct checkpoint *base, const char *path,
                              const struct file_map *m, struct half_list *halves, struct err *e)
{
    struct st_tensor *list = NULL;
    size_t n = 0, data_at = 0;

    if (!st_read(m, path, &l->a, &list, &n, &data_at, e))
        return false;
    for (size_t i = 0; i < n; i++) {
        str module;
        bool is_b;
        if (!split_name(list[i].name, &module, &is_b))
            return err_set(e, ERR_UNSUPPORTED, "%s: unexpected tensor (found \"" STR_FMT "\", expected"
                           " base_model.model.MODULE.lora_A.weight or lora_B)", path, STR_ARG(list[i].name));
        const float *data = to_float(&l->a, list[i].type, m->data + data_at + list[i].from,
                                     list[i].rows * list[i].columns, path, list[i].name, e);
        if (!data || !store_half(halves, module, is_b, data, list[i].rows, list[i].columns, path, e))
            return false;
    }
    if (n == 0)
        return err_set(e, ERR_PARSE, "%s: no tensor in the adapter (found an empty file)", path);
    for (size_t i = 0; i < halves->n; i++) {
        struct half_pair *h = &halves->list[i];
        str target = gguf_target(h->module, &l->a);
        double rank = patterned(p->config, "rank_pattern", h->module, l->rank);
        double alpha = patterned(p->config, "alpha_pattern", h->module, l->alpha);
        if (!target.n)
            return err_set(e, ERR_UNSUPPORTED, "%s: unknown target module (found \"" STR_FMT "\")", path,
                           STR_ARG(h->module));
        if (h->a && (double)h->rank_a != rank)
            return err_set(e, ERR_PARSE, "%s: module " STR_FMT ": rank and shape do not agree (found %zu rows in A,"
                           " expected r = %g)", path, STR_ARG(h->module), h->rank_a, rank);
        if (p->fan_in_fan_out && h->a && h->b && h->n_in == h->rank_b) { /* stored transposed */
            h->a = transpose(&l->a, h->a, h->rank_a, h->n_in);
            h->b = transpose(&l->a, h->b, h->n_out, h->rank_b);
        }
        if (!add_pair(l, h, target, alpha, p->rslora, base, true, path, e))
            return false;
    }
    return true;
}

static bool read_peft(struct lora_file *l, const char *dir, const struct checkpoint *base, struct err *e)
{
    str config = path_join(&l->a, str_from(dir), S("adapter_config.json"));
    str weights = path_join(&l->a, str_from(dir), S("adapter_model.safetensors"));
    struct peft p = { .path = config.s };
    struct half_list halves = { 0 };
    struct file_map m = { 0 };

    if (!file_exists(weights.s) && file_exists(path_join(&l->a, str_from(dir), S("adapter_model.bin")).s))
        return err_set(e, ERR_UNSUPPORTED, "%s: adapter_model.bin is a pickle, which is never loaded (expected"
                       " adapter_model.safetensors)", dir);
    p.config = json_parse_file(config.s, MAX_CONFIG_BYTES, e);
    bool ok = p.config && check_config(&p, l, e) && file_map_open(&m, weights.s, e) &&
              read_peft_tensors(l, &p, base, weights.s, &m, &halves, e);
    file_map_close(&m);
    free(halves.list);
    map_release(&halves.by_module);
    json_free(p.config);
    return ok;
}

/* --- GGUF adapters -------------------------------------------------------- */

static bool read_gguf_tensors(struct lora_file *l, const struct checkpoint *c, const struct checkpoint *base,
                              const char *path, struct half_list *halves, struct err *e)
{
    for (size_t i = 0; i < checkpoint_tensor_count(c); i++) {
        const struct tensor *t = checkpoint_tensor_at(c, i);
        bool is_b = str_ends(t->name, S(".lora_b"));
        if (!is_b && !str_ends(t->name, S(".lora_a")))
            return err_set(e, ERR_PARSE, "%s: unexpected tensor in an adapter (found \"" STR_FMT "\", expected .lora_a or"
                           " .lora_b)", path, STR_ARG(t->name));
        if (t->type != TYPE_F32 && t->type != TYPE_F16 && t->type != TYPE_BF16)
            return err_set(e, ERR_UNSUPPORTED, "%s: tensor " STR_FMT ": type (found %s, expected F32, F16 or BF16)",
                           path, STR_ARG(t->name), type_name(t->type));
        if (t->n_dims != 2)
            return err_set(e, ERR_PARSE, "%s: tensor " STR_FMT ": shape (found %d dimensions, expected 2)", path,
                           STR_ARG(t->name), t->n_dims);
        const float *data = to_float(&l->a, t->type, t->data, (size_t)(t->shape[0] * t->shape[1]), path, t->name, e);
        str module = str_slice(t->name, 0, t->name.n - 7);
        if (!data || !store_half(halves, arena_str(&l->a, module), is_b, data, (size_t)t->shape[1], (size_t)t->shape[0],
                                 path, e))
            return false;
    }
    if (halves->n == 0)
        return err_set(e, ERR_PARSE, "%s: no tensor in the adapter (found an empty file)", path);
    for (size_t i = 0; i < halves->n; i++)
        if (!add_pair(l, &halves->list[i], halves->list[i].module, l->alpha, false, base, false, path, e))
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
        err_set(e, ERR_PARSE, "%s: not a LoRA adapter (found general.type \"" STR_FMT "\", adapter.type \"" STR_FMT
                "\", expected adapter and lora)", path, STR_ARG(type), STR_ARG(kind));
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
    free(halves.list);
    map_release(&halves.by_module);
    checkpoint_close(c);
    return ok;
}

struct lora_file *lora_file_open(const char *path, const struct checkpoint *base, struct err *e)
{
    struct lora_file *l = xcalloc(1, sizeof *l);
    bool ok = file_is_directory(path) ? read_peft(l, path, base, e) : read_gguf_lora(l, path, base, e);

    if (!ok) {
        lora_file_close(l);
        return NULL;
    }
    return l;
}

void lora_file_close(struct lora_file *l)
{
    if (!l)
        return;
    arena_free(&l->a);
    free(l->pairs);
    free(l);
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
