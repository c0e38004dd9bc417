/*
 * hf.c -- reads a Hugging Face folder as a checkpoint: config.json, tensors (hf_stored.c), generation_config.json, chat
 * template (hf_text.c).
 *
 * Tensors stay mapped; only those that GGUF orders differently (GPT-2's transposed weights, Falcon's grouped q, k and
 * v, Gemma's norms) and those that are not aligned are copied.  The folder is untrusted: no code is run, and every
 * tensor must have the shape that config.json implies.
 */
#include "eval/engine/files/hf.h"

#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/engine/files/hf_bnb.h"
#include "eval/engine/files/hf_packed.h"
#include "eval/engine/files/hf_quantization.h"
#include "eval/engine/files/hf_stored.h"
#include "eval/engine/quant/half.h"

enum { MAX_CONFIG_BYTES = 16 << 20 };

struct folder {
    struct checkpoint *c;
    const struct hf_family *family;
    struct json *config, *text; /* text: the language model's part, with the library's defaults */
    struct hf_sizes sizes;
    bool tied;
    struct hf_stored stored;
    struct map used;                /* members of config.json that were read */
    const struct hf_packed *packed; /* format of the matrices; NULL for floats and bitsandbytes */
    size_t n_packed;                /* matrices in that format */
    size_t n_unused;
    str first_unused;
};

static const char *config_path(struct folder *f)
{
    return path_join(&f->c->a, str_from(f->c->path), S("config.json")).s;
}

/* --- tensors -------------------------------------------------------------- */

static const void *plus_one(struct folder *f, const uint8_t *data, int *type, size_t n)
{
    float *out = checkpoint_block(f->c, n * sizeof *out);

    for (size_t i = 0; i < n; i++) {
        uint16_t half;
        if (*type == TYPE_F32) {
            memcpy(&out[i], data + 4 * i, 4);
        } else {
            memcpy(&half, data + 2 * i, 2);
            out[i] = *type == TYPE_F16 ? half_to_float(half) : bfloat_to_float(half);
        }
        out[i] += 1;
    }
    *type = TYPE_F32;
    return out;
}

/* The data in GGUF's order; a view of the file where the orders are the same. */
static const void *reorder(struct folder *f, const uint8_t *data, enum hf_change change, size_t rows, size_t columns,
                           int *type)
{
    size_t size = type_block_bytes(*type), row_bytes = type_row_bytes(*type, columns);
    uint8_t *to;

    if ((change == HF_QKV && f->sizes.kv == 1) || (change == HF_TRANSPOSE && columns == 1))
        change = HF_AS_IS;
    if (change == HF_PLUS_ONE)
        return plus_one(f, data, type, rows * columns);
    if (change == HF_AS_IS && (uintptr_t)data % (size < 4 ? size : 4) == 0)
        return data;
    to = checkpoint_block(f->c, rows * row_bytes);
    for (size_t r = 0; r < rows; r++) {
        if (change == HF_TRANSPOSE)
            for (size_t k = 0; k < columns; k++)
                memcpy(to + r * row_bytes + k * size, data + (k * rows + r) * size, size);
        else
            memcpy(to + r * row_bytes,
                   data + (change == HF_QKV
                               ? hf_grouped_row((size_t)f->sizes.heads, (size_t)f->sizes.kv, (size_t)f->sizes.h, r)
                               : r) *
                              row_bytes,
                   row_bytes);
    }
    return to;
}

static const struct st_tensor *find_part(struct folder *f, const struct st_tensor *t, const char *part)
{
    struct arena *a = &f->c->a;
    return hf_stored_find(&f->stored, arena_printf(a, STR_FMT ".%s", STR_ARG(t->name), part));
}

static bool bad_shape(struct folder *f, const struct st_tensor *t, str found, size_t rows, size_t columns,
                      struct err *e)
{
    return err_set(e, ERR_PARSE,
                   "%s: tensor " STR_FMT ": shape does not fit config.json (found " STR_FMT ", expected"
                   " [%zu%s%.0zu])",
                   f->c->path, STR_ARG(t->name), STR_ARG(found), rows, columns ? ", " : "", columns);
}

/* "X.SCB" of "X.weight". */
static const struct st_tensor *find_module_tensor(struct folder *f, const struct st_tensor *t, const char *end)
{
    str module = str_slice(t->name, 0, t->name.n - strlen("weight"));
    return hf_stored_find(&f->stored, arena_printf(&f->c->a, STR_FMT "%s", STR_ARG(module), end));
}

/* The tensors that bitsandbytes stores along with a matrix; false if there are none. */
static bool find_bnb(struct folder *f, const struct st_tensor *from, struct bnb_stored *s)
{
    const struct st_tensor *fp4 = find_part(f, from, "quant_state.bitsandbytes__fp4");

    *s = (struct bnb_stored){ .weights = from,
                              .absmax = find_part(f, from, "absmax"),
                              .nested_absmax = find_part(f, from, "nested_absmax"),
                              .nested_map = find_part(f, from, "nested_quant_map"),
                              .state = fp4 ? fp4 : find_part(f, from, "quant_state.bitsandbytes__nf4"),
                              .scb = from->dtype == ST_I8 ? find_module_tensor(f, from, "SCB") : NULL,
                              .format = find_module_tensor(f, from, "weight_format"),
                              .fp4 = fp4 != NULL };
    return s->state || s->scb;
}

static bool add_bnb(struct folder *f, const struct bnb_stored *s, struct tensor *t, enum hf_change change, size_t out,
                    size_t in, struct err *e)
{
    str computed = json_as_string(json_get(f->config, json_get(f->config, "torch_dtype") ? "torch_dtype" : "dtype"));

    t->type = str_is(computed, "bfloat16") ? TYPE_BF16 : str_is(computed, "float32") ? TYPE_F32 : TYPE_F16;
    const void *data = bnb_read(f->c, s, out, in, &t->type, e);
    if (!data)
        return err_wrap(e, "%s", f->c->path);
    t->data = reorder(f, data, change == HF_TRANSPOSE ? HF_AS_IS : change, out, in, &t->type);
    return true;
}

/* A matrix in a packed format; false without an error if it is stored as floats. */
static bool add_packed(struct folder *f, const struct st_tensor *from, struct tensor *t, enum hf_change change,
                       size_t out, size_t in, struct err *e)
{
    str module = str_slice(from->name, 0, from->name.n - strlen(hf_packed_weight(f->packed)));
    struct packed_stored s = { .weight = from, .out = out, .in = in };

    for (size_t i = 0; hf_packed_part(f->packed, i); i++) {
        str name = arena_printf(&f->c->a, STR_FMT "%s", STR_ARG(module), hf_packed_part(f->packed, i));
        s.parts[i] = hf_stored_find(&f->stored, name);
    }
    const void *data = hf_packed_read(f->packed, json_get(f->config, "quantization_config"), f->c, &s, e);
    if (!data)
        return err_wrap(e, "%s", f->c->path);
    f->n_packed++;
    t->type = TYPE_F32;
    t->data = reorder(f, data, change == HF_TRANSPOSE ? HF_AS_IS : change, out, in, &t->type);
    return true;
}

static bool add_tensor(struct folder *f, const struct st_tensor *from, const struct hf_name *row, int layer,
                       bool is_bias, struct err *e)
{
    struct checkpoint *c = f->c;
    struct tensor *t = &c->tensors[c->n_tensors];
    size_t out = (size_t)hf_size(&f->sizes, row->out),
           in = row->in && !is_bias ? (size_t)hf_size(&f->sizes, row->in) : 1;
    bool matrix = row->in && !is_bias, turned = matrix && row->change == HF_TRANSPOSE, is_new;
    struct bnb_stored bnb;

    t->type = st_float_type(from);
    if (matrix && f->packed && t->type == TYPE_UNKNOWN) {
        if (!add_packed(f, from, t, row->change, out, in, e))
            return false;
    } else if (matrix && find_bnb(f, from, &bnb)) {
        if (!add_bnb(f, &bnb, t, row->change, out, in, e))
            return false;
    } else if (t->type == TYPE_UNKNOWN) {
        return err_set(e, ERR_UNSUPPORTED, "%s: tensor " STR_FMT ": dtype (found %s, expected F32, F16 or BF16)",
                       c->path, STR_ARG(from->name), st_dtype_name(from->dtype));
    } else {
        size_t want0 = turned ? in : out, want1 = turned ? out : in;
        if (from->n_dims != (matrix ? 2 : 1) || from->shape[0] != want0 || (matrix && from->shape[1] != want1))
            return bad_shape(f, from, st_shape_text(from, &c->a), want0, matrix ? want1 : 0, e);
        enum hf_change change = is_bias && row->change == HF_PLUS_ONE ? HF_AS_IS : row->change;
        t->data = reorder(f, from->data, change, out, in, &t->type);
    }
    t->name = hf_name_to_gguf(row, layer, is_bias ? ".bias" : ".weight", &c->a);
    t->n_dims = matrix ? 2 : 1;
    t->shape[0] = matrix ? in : out;
    t->shape[1] = matrix ? out : 1;
    t->shape[2] = t->shape[3] = 1;
    t->n_bytes = type_row_bytes(t->type, out * in);
    int64_t *at = map_put(&c->by_name, t->name, &is_new);
    if (!is_new)
        return err_set(e, ERR_PARSE, "%s: tensor " STR_FMT ": duplicate (found two tensors for " STR_FMT ")", c->path,
                       STR_ARG(from->name), STR_ARG(t->name));
    *at = (int64_t)c->n_tensors++;
    return true;
}

static void note_unused(struct folder *f, str name)
{
    if (f->n_unused++ == 0)
        f->first_unused = name;
}

/* Falcon's three kinds of layers have norms of different names. */
static bool norm_applies(const struct hf_sizes *s, const struct hf_name *row)
{
    bool after = strcmp(row->gguf, "blk.%.ffn_norm") == 0, ln = str_search(str_from(row->hf), S(".ln_")) != SIZE_MAX;

    if (!s->falcon_norms || row->in || str_is(str_from(row->gguf), "output_norm"))
        return true;
    return after ? s->falcon_norms == 's' : ln ? s->falcon_norms == '2' : s->falcon_norms != '2';
}

/* True if the file has embeddings with the same bytes as its head, as some programs write for tied models. */
static bool is_tied_copy(const struct folder *f, const struct st_tensor *head)
{
    for (size_t i = 0; i < f->stored.n; i++) {
        const struct st_tensor *t = &f->stored.list[i];
        int layer;
        const struct hf_name *row = str_ends(t->name, S(".weight"))
                                        ? hf_name_find(f->family, str_slice(t->name, 0, t->name.n - 7), &layer)
                                        : NULL;
        if (row && strcmp(row->gguf, "token_embd") == 0 && t->dtype == head->dtype && t->n_bytes == head->n_bytes &&
            memcmp(t->data, head->data, t->n_bytes) == 0)
            return true;
    }
    return false;
}

/* A stored head in a model with tied embeddings: since 5.0 the library uses it if it differs. */
static void use_stored_head(struct folder *f, const struct st_tensor *head)
{
    f->tied = false;
    checkpoint_warn(f->c,
                    "tensor " STR_FMT " is used, although tie_word_embeddings is true: it differs from the embeddings,"
                    " and Transformers 5 uses it then (Transformers 4 did not)",
                    STR_ARG(head->name));
}

static bool map_tensors(struct folder *f, struct err *e)
{
    for (size_t i = 0; i < f->stored.n; i++) {
        const struct st_tensor *t = &f->stored.list[i];
        bool is_bias = str_ends(t->name, S(".bias"));
        size_t end = is_bias                                         ? strlen(".bias")
                     : str_ends(t->name, S(".weight"))               ? strlen(".weight")
                     : f->packed && str_ends(t->name, S(".qweight")) ? strlen(".qweight")
                                                                     : 0;
        int layer = -1;
        const struct hf_name *row = end ? hf_name_find(f->family, str_slice(t->name, 0, t->name.n - end), &layer)
                                        : NULL;
        if (hf_name_ignored(t->name) || bnb_is_part(t->name) || (f->packed && hf_packed_is_part(f->packed, t->name)))
            continue;
        if (row && f->tied && !is_bias && strcmp(row->gguf, "output") == 0) {
            if (is_tied_copy(f, t))
                continue;
            use_stored_head(f, t);
        }
        if (!row || layer >= (int)f->sizes.layers || (is_bias && !hf_has_bias(&f->sizes, row)) ||
            !norm_applies(&f->sizes, row))
            note_unused(f, t->name);
        else if (!add_tensor(f, t, row, layer, is_bias, e))
            return false;
    }
    if (f->packed && f->n_packed == 0)
        return err_set(e, ERR_PARSE,
                       "%s: quantization_config names a format that no tensor is stored in (found floats)", f->c->path);
    if (f->n_unused)
        checkpoint_warn(f->c, "unknown tensors are unused (found %zu, the first is \"" STR_FMT "\")", f->n_unused,
                        STR_ARG(f->first_unused));
    return true;
}

/* The loader would report a missing tensor by its GGUF name; this reports it by the folder's name. */
static bool check_complete(struct folder *f, struct err *e)
{
    struct checkpoint *c = f->c;

    for (const struct hf_name *n = f->family->names; n->hf; n++) {
        bool per_layer = strchr(n->hf, '%') != NULL, head = strcmp(n->gguf, "output") == 0;
        bool norm = f->sizes.falcon_norms && !n->in && per_layer && norm_applies(&f->sizes, n);
        if (!n->required && !(head && !f->tied) && !norm)
            continue;
        for (int i = 0; i < (per_layer ? (int)f->sizes.layers : 1); i++)
            for (int bias = 0; bias <= (hf_has_bias(&f->sizes, n) ? 1 : 0); bias++) {
                const char *suffix = bias ? ".bias" : ".weight";
                if (!checkpoint_tensor(c, hf_name_to_gguf(n, i, suffix, &c->a).s))
                    return err_set(e, ERR_PARSE, "%s: tensor " STR_FMT " is missing", c->path,
                                   STR_ARG(hf_name_from_gguf(f->family, n, i, suffix, &c->a)));
            }
    }
    return true;
}

/* --- the folder ----------------------------------------------------------- */

static bool read_config(struct folder *f, struct err *e)
{
    const char *path = config_path(f);

    if (!file_exists(path)) {
        str newest = checkpoint_newest(f->c->path, &f->c->a);
        return err_set(e, ERR_PARSE, "%s: no such file (expected the config.json of a checkpoint%s" STR_FMT "%s)", path,
                       newest.n ? "; found the folder " : "", STR_ARG(newest), newest.n ? " in it" : "");
    }
    f->config = json_parse_file(path, MAX_CONFIG_BYTES, e);
    if (!f->config)
        return false;
    if (json_kind(f->config) != JSON_OBJECT_KIND)
        return err_set(e, ERR_PARSE, "%s: not an object (found %s)", path, json_kind_name(f->config));
    str type = json_as_string(json_get(f->config, "model_type"));
    f->family = hf_family_find(type);
    if (!f->family)
        return err_set(e, ERR_UNSUPPORTED, "%s: unknown model_type (found \"" STR_FMT "\"%s)", path, STR_ARG(type),
                       json_get(f->config, "auto_map") ? "; code named by auto_map is never run" : "");
    const struct json *q = json_get(f->config, "quantization_config");
    if (!hf_quantization_check(q, path, e))
        return false;
    f->packed = q ? hf_packed_find(q, path, e) : NULL;
    return true;
}

/* The part of config.json about text, with the library's defaults for missing members. */
static bool complete_config(struct folder *f, const char *path, struct err *e)
{
    const struct json *text = json_get(f->config, "text_config"), *v;
    struct json *defaults = f->family->defaults ? json_parse(str_from(f->family->defaults), e) : NULL;
    void *it = NULL;
    str key;

    if (text && json_kind(text) != JSON_OBJECT_KIND)
        return err_set(e, ERR_PARSE, "%s: text_config (found %s, expected an object)", path, json_kind_name(text));
    f->text = json_clone(text ? text : f->config);
    while (json_next(defaults, &it, &key, &v))
        if (!json_get(f->text, key.s))
            json_set(f->text, key.s, json_clone(v));
    json_free(defaults);
    return true;
}

/* Members that this file or the reader of a weight format checks. */
static void note_read_elsewhere(struct map *used)
{
    static const char *const here[] = { "model_type",   "tie_word_embeddings", "bos_token_id",
                                        "eos_token_id", "pad_token_id",        "torch_dtype",
                                        "dtype",        "text_config",         "quantization_config" };

    for (size_t i = 0; i < COUNT_OF(here); i++)
        *map_put(used, str_from(here[i]), NULL) = HF_CHECKED;
}

/* Besides text_config, only members about the other parts of the model are allowed. */
static bool check_outer_members(struct folder *f, struct hf_reader r)
{
    r.json = f->config;
    map_reset(&f->used);
    note_read_elsewhere(&f->used);
    return hf_check_members(&r);
}

static bool configure(struct folder *f, struct err *e)
{
    struct checkpoint *c = f->c;
    const char *path = config_path(f);

    if (!complete_config(f, path, e))
        return false;
    const struct json *tie = json_get(f->text, "tie_word_embeddings");
    tie = tie ? tie : json_get(f->config, "tie_word_embeddings");
    if (json_kind(tie) != JSON_BOOL_KIND && json_kind(tie) != JSON_NULL_KIND)
        return err_set(e, ERR_PARSE, "%s: tie_word_embeddings (found %s, expected true or false)", path,
                       json_kind_name(tie));
    memcpy(c->arch, f->family->arch, strlen(f->family->arch) + 1);
    str name = path_base(str_from(c->path));
    hf_put_string(c, "general.architecture", str_from(f->family->arch));
    hf_put_string(c, "general.name", name);
    f->tied = json_kind(tie) == JSON_BOOL_KIND ? json_bool(tie) : f->family->tied;
    c->tensors = ARENA_NEW(&c->a, struct tensor,
                           f->stored.n + 4); /* up to four more that the configuration implies (hf_put_vector) */
    struct hf_reader r = {
        .c = c, .json = f->text, .path = path, .place = "", .used = &f->used, .s = &f->sizes, .e = e
    };
    note_read_elsewhere(&f->used);
    return f->family->configure(&r) && hf_check_members(&r) &&
           (!json_get(f->config, "text_config") || check_outer_members(f, r));
}

bool hf_read(struct checkpoint *c, struct err *e)
{
    struct folder f = { .c = c };
    bool ok = read_config(&f, e) && hf_stored_open(c, &f.stored, e) && configure(&f, e) && map_tensors(&f, e) &&
              check_complete(&f, e) && hf_read_texts(c, f.config, e);

    json_free(f.config);
    json_free(f.text);
    hf_stored_release(&f.stored);
    map_release(&f.used);
    return ok;
}
