/*
 * inspect.c -- describes a checkpoint or adapter as a JSON object without running
 * it: format, hyper-parameters, element types, sizes, tokenizer.
 *
 * Strict also loads the model as a run would, which checks shapes and vocabulary,
 * and reads every weight, which must be finite.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/engine/engine.h"
#include "eval/engine/files/checkpoint.h"
#include "eval/engine/quant/quant.h"
#include "eval/engine/tokenize/tokenizer.h"

static void set_text(struct json *o, const char *key, str text)
{
    json_set(o, key, json_new_string(text));
}

static void set_int(struct json *o, const char *key, uint64_t v)
{
    json_set(o, key, json_new_int(v > INT64_MAX ? INT64_MAX : (int64_t)v));
}

static void warn(struct json *o, const char *text)
{
    json_push(json_edit(o, "warnings"), json_new_string(str_from(text)));
}

/* The numbers of an array. */
static void set_list(struct json *o, const char *name, const struct meta *m)
{
    struct json *list = json_new_array();

    for (size_t i = 0; i < m->n; i++)
        json_push(list,
                  m->element == META_FLOAT ? json_new_number(m->numbers[i]) : json_new_int((int64_t)m->numbers[i]));
    json_set(o, name, list);
}

/* Scalars and short lists of the metadata under "ARCH.". */
static struct json *hyper_parameters(const struct checkpoint *c)
{
    struct json *o = json_new_object();
    struct arena a = { 0 };
    str arch = checkpoint_arch(c), key;

    for (size_t i = 0; i < checkpoint_meta_count(c); i++) {
        const struct meta *m = checkpoint_meta_at(c, i, &key);
        if (!arch.n || !str_starts(key, arch) || key.n < arch.n + 2 || key.s[arch.n] != '.')
            continue;
        const char *name = arena_cstr(&a, str_slice(key, arch.n + 1, key.n));
        if (m->kind == META_UINT)
            set_int(o, name, m->u);
        else if (m->kind == META_INT)
            json_set(o, name, json_new_int(m->i));
        else if (m->kind == META_FLOAT)
            json_set(o, name, json_new_number(m->f));
        else if (m->kind == META_BOOL)
            json_set(o, name, json_new_bool(m->u != 0));
        else if (m->kind == META_STRING)
            set_text(o, name, m->s);
        else if (m->kind == META_ARRAY && m->numbers && m->n <= 256)
            set_list(o, name, m);
    }
    arena_free(&a);
    return o;
}

static uint64_t elements_of(const struct tensor *t)
{
    return t->shape[0] * t->shape[1] * t->shape[2] * t->shape[3];
}

/* Number of tensors per element type, and the type with the most bytes. */
static void add_types(struct json *o, const struct checkpoint *c)
{
    struct json *types = json_new_object();
    const char *max_name = NULL;
    uint64_t max = 0, parameters = 0;

#define X(name, number, ...)                                           \
    {                                                                  \
        uint64_t count = 0, total = 0;                                 \
        for (size_t i = 0; i < checkpoint_tensor_count(c); i++)        \
            if (checkpoint_tensor_at(c, i)->type == (number)) {        \
                count++;                                               \
                total += checkpoint_tensor_at(c, i)->n_bytes;          \
                parameters += elements_of(checkpoint_tensor_at(c, i)); \
            }                                                          \
        if (count)                                                     \
            set_int(types, #name, count);                              \
        if (total > max) {                                             \
            max = total;                                               \
            max_name = #name;                                          \
        }                                                              \
    }
    TENSOR_TYPES(X, X)
#undef X
    set_text(o, "quantization", str_from(max_name ? max_name : "none"));
    json_set(o, "tensor_types", types);
    set_int(o, "tensors", checkpoint_tensor_count(c));
    set_int(o, "parameters", parameters);
}

/* Keys and values are kept in 32 bits for float weights, in 16 for others. */
static uint64_t kv_element_bytes(const struct checkpoint *c)
{
    const struct tensor *q = checkpoint_tensor(c, "blk.0.attn_q.weight");

    q = q ? q : checkpoint_tensor(c, "blk.0.attn_qkv.weight");
    return q && type_block_elements(q->type) > 1 ? 2 : 4;
}

/* Memory of the weights, and of keys and values per token and for a full context. */
static struct json *memory_need(const struct checkpoint *c)
{
    struct json *o = json_new_object();
    uint64_t layers = 0, heads = 0, kv = 0, width = 0, context = 0, head_dim, per_token, total, weights = 0;
    struct err ignored;

    for (size_t i = 0; i < checkpoint_tensor_count(c); i++)
        weights += checkpoint_tensor_at(c, i)->n_bytes;
    set_int(o, "weight_bytes", weights);
    if (!checkpoint_get_uint(c, "%s.block_count", 1, 4096, &layers, &ignored) ||
        !checkpoint_get_uint(c, "%s.attention.head_count", 1, 65536, &heads, &ignored) ||
        !checkpoint_find_uint(c, "%s.attention.head_count_kv", heads, 1, 65536, &kv, &ignored) ||
        !checkpoint_get_uint(c, "%s.embedding_length", 1, 1 << 20, &width, &ignored) ||
        !checkpoint_find_uint(c, "%s.attention.key_length", width / heads, 1, 65536, &head_dim, &ignored) ||
        !checkpoint_get_uint(c, "%s.context_length", 1, 1 << 26, &context, &ignored))
        return o;
    per_token = layers * kv * head_dim * 2 * kv_element_bytes(c); /* below 2^63, given the ranges above */
    set_int(o, "cache_bytes_per_token", per_token);
    if (mul_ok(per_token, context, &total))
        set_int(o, "cache_bytes_full_context", total);
    return o;
}

/* Unpacks every weight row by row; names the first that is not finite. */
static bool check_finite(const struct checkpoint *c, const char *path, struct err *e)
{
    for (size_t i = 0; i < checkpoint_tensor_count(c); i++) {
        const struct tensor *t = checkpoint_tensor_at(c, i);
        const struct quant *q = quant_find(t->type);
        if (!q)
            continue;
        size_t n = (size_t)t->shape[0], rows = (size_t)(elements_of(t) / t->shape[0]), bad = SIZE_MAX;
        size_t row_bytes = type_row_bytes(t->type, n);
        float *row = xmalloc(n * sizeof *row);
        for (size_t r = 0; bad == SIZE_MAX && r < rows; r++) {
            q->unpack((const uint8_t *)t->data + r * row_bytes, row, n);
            for (size_t k = 0; bad == SIZE_MAX && k < n; k++)
                if (!isfinite(row[k]))
                    bad = r * n + k;
        }
        free(row);
        if (bad != SIZE_MAX)
            return err_set(e, ERR_PARSE,
                           "%s: tensor " STR_FMT ": non-finite weight (found NaN or Inf at element %zu,"
                           " expected finite numbers)",
                           path, STR_ARG(t->name), bad);
    }
    return true;
}

static struct json *tokenizer_object(const struct tokenizer *t)
{
    struct json *o = json_new_object(), *ends = json_new_array();
    const int32_t *ids;
    size_t n = tokenizer_ends(t, &ids);

    set_text(o, "kind", tokenizer_kind(t));
    set_int(o, "size", tokenizer_size(t));
    json_set(o, "bos", json_new_int(tokenizer_bos(t)));
    json_set(o, "eos", json_new_int(tokenizer_eos(t)));
    for (size_t i = 0; i < n; i++)
        json_push(ends, json_new_int(ids[i]));
    json_set(o, "ends", ends);
    return o;
}

static bool test_load(const char *path, struct err *e)
{
    struct engine_options options = { .n_threads = 1 };
    struct engine_model *m = engine_model_open(path, &options, e);

    engine_model_close(m);
    return m != NULL;
}

static bool fill_model(struct json *o, const struct checkpoint *c, const char *path, bool strict, struct err *e)
{
    str chat = checkpoint_find_string(c, "tokenizer.chat_template");
    struct err why = { 0 };

    if (checkpoint_trailing_bytes(c))
        warn(o, "trailing bytes after the tensor data");
    for (size_t i = 0; checkpoint_warning_at(c, i); i++)
        warn(o, checkpoint_warning_at(c, i));
    set_text(o, "kind", checkpoint_tensor_count(c) ? S("model") : S("tokenizer"));
    set_text(o, "format", checkpoint_is_gguf(c) ? S("gguf") : S("huggingface"));
    set_text(o, "name", checkpoint_find_string(c, "general.name"));
    set_text(o, "architecture", checkpoint_arch(c));
    add_types(o, c);
    set_int(o, "file_bytes", checkpoint_file_bytes(c));
    json_set(o, "hyperparameters", hyper_parameters(c));
    json_set(o, "memory", memory_need(c));
    struct tokenizer *t = tokenizer_new(c, &why);
    if (t && tokenizer_missing(t)) { /* checkpoint_warning_at has this one */
        json_set(o, "tokenizer", json_new_null());
        json_set(o, "chat_template", chat.n ? json_new_string(chat) : json_new_null());
        bool ok = !strict || err_set(e, ERR_PARSE, "%s", tokenizer_missing(t));
        tokenizer_free(t);
        return ok;
    }
    json_set(o, "tokenizer", t ? tokenizer_object(t) : json_new_null());
    const char *const *warnings;
    size_t n_warnings = t ? tokenizer_warnings(t, &warnings) : 0;
    for (size_t i = 0; i < n_warnings; i++)
        warn(o, warnings[i]);
    tokenizer_free(t);
    json_set(o, "chat_template", chat.n ? json_new_string(chat) : json_new_null());
    if (!t && strict) {
        *e = why;
        return err_wrap(e, "%s", path);
    }
    if (!t)
        warn(o, why.text);
    return !strict || (test_load(path, e) && check_finite(c, path, e));
}

/* The tensors that a GGUF adapter changes, without layer and suffix, each once. */
static void set_targets(struct json *o, const struct lora_file *l)
{
    struct strbuf b = { 0 };
    struct map seen = { 0 };
    bool is_new;

    for (size_t i = 0; i < lora_file_count(l); i++) {
        str name;
        tensor_block(lora_file_at(l, i)->target, &name);
        name = str_slice(name, 0, str_ends(name, S(".weight")) ? name.n - 7 : name.n);
        map_put(&seen, name, &is_new);
        if (is_new)
            strbuf_printf(&b, "%s" STR_FMT, b.n ? " " : "", STR_ARG(name));
    }
    set_text(o, "targets", lora_file_targets(l).n ? lora_file_targets(l) : strbuf_str(&b));
    map_release(&seen);
    strbuf_release(&b);
}

static uint64_t parameters_of(const struct checkpoint *c)
{
    uint64_t n = 0;
    for (size_t i = 0; i < checkpoint_tensor_count(c); i++)
        n += elements_of(checkpoint_tensor_at(c, i));
    return n;
}

static bool fill_adapter(struct json *o, const char *path, bool is_folder, const char *base_path, struct err *e)
{
    struct checkpoint *base = base_path ? checkpoint_open(base_path, e) : NULL;
    struct lora_file *l = base || !base_path ? lora_file_open(path, base, e) : NULL;
    uint64_t parameters = 0, all = base ? parameters_of(base) : 0;

    if (!l) {
        checkpoint_close(base);
        return false;
    }
    for (size_t i = 0; i < lora_file_count(l); i++)
        parameters += (uint64_t)lora_file_at(l, i)->rank * (lora_file_at(l, i)->n_in + lora_file_at(l, i)->n_out);
    set_text(o, "kind", S("adapter"));
    set_text(o, "format", is_folder ? S("peft") : S("gguf"));
    json_set(o, "rank", json_new_int(lora_file_rank(l)));
    json_set(o, "alpha", json_new_number(lora_file_alpha(l)));
    json_set(o, "scale", json_new_number(lora_file_count(l) ? (double)lora_file_at(l, 0)->scale : 0));
    set_targets(o, l);
    set_int(o, "pairs", lora_file_count(l));
    set_int(o, "parameters", parameters);
    if (base) { /* of base and adapter together, as PEFT prints it */
        set_int(o, "base_parameters", all);
        json_set(o, "share", json_new_number((double)parameters / (double)(all + parameters)));
    }
    for (size_t i = 0; lora_file_warning_at(l, i); i++)
        warn(o, lora_file_warning_at(l, i));
    lora_file_close(l);
    checkpoint_close(base);
    return true;
}

static bool is_gguf_adapter(const struct checkpoint *c)
{
    if (str_is(checkpoint_find_string(c, "general.type"), "adapter"))
        return true;
    for (size_t i = 0; i < checkpoint_tensor_count(c); i++)
        if (str_ends(checkpoint_tensor_at(c, i)->name, S(".lora_a")))
            return true;
    return false;
}

static bool is_peft_folder(const char *path)
{
    struct arena a = { 0 };
    bool found = false;

    if (file_is_directory(path)) {
        static const char *const names[] = { "adapter_config.json", "adapter_model.safetensors", "adapter_model.bin" };
        for (size_t i = 0; i < COUNT_OF(names); i++)
            found = found || file_exists(path_join(&a, str_from(path), str_from(names[i])).s);
    }
    arena_free(&a);
    return found;
}

/* A tokenizer.json, or a folder with one and without config.json. */
static bool is_bare_tokenizer(const char *path)
{
    struct arena a = { 0 };
    bool is_folder = file_is_directory(path);
    bool yes = is_folder ? file_exists(path_join(&a, str_from(path), S("tokenizer.json")).s) &&
                               !file_exists(path_join(&a, str_from(path), S("config.json")).s)
                         : str_ends(str_from(path), S(".json"));
    arena_free(&a);
    return yes;
}

static bool fill_tokenizer(struct json *o, const char *path, struct err *e)
{
    struct arena a = { 0 };
    const char *file = file_is_directory(path) ? path_join(&a, str_from(path), S("tokenizer.json")).s : path;
    str text;
    struct tokenizer *t = file_read(file, 256 << 20, &a, &text, e) ? tokenizer_open_json(text, e) : NULL;

    if (t) {
        const char *const *warnings;
        size_t n = tokenizer_warnings(t, &warnings);
        set_text(o, "kind", S("tokenizer"));
        set_text(o, "format", S("huggingface"));
        json_set(o, "tokenizer", tokenizer_object(t));
        for (size_t i = 0; i < n; i++)
            warn(o, warnings[i]);
    } else if (str_search(str_from(e->text), str_from(file)) == SIZE_MAX) {
        err_wrap(e, "%s", file);
    }
    tokenizer_free(t);
    arena_free(&a);
    return t != NULL;
}

struct json *engine_inspect(const char *path, const char *base, bool strict, struct err *e)
{
    struct json *o = json_new_object();
    bool ok;

    set_text(o, "path", str_from(path));
    json_set(o, "warnings", json_new_array());
    if (is_peft_folder(path)) {
        ok = fill_adapter(o, path, true, base, e);
    } else if (is_bare_tokenizer(path)) {
        ok = fill_tokenizer(o, path, e);
    } else {
        struct checkpoint *c = checkpoint_open(path, e);
        ok = c && (is_gguf_adapter(c) ? fill_adapter(o, path, false, base, e) : fill_model(o, c, path, strict, e));
        checkpoint_close(c);
    }
    if (ok)
        return o;
    json_free(o);
    return NULL;
}
