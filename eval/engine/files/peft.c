/*
 * peft.c -- PEFT adapter folders: adapter_config.json and
 * adapter_model.safetensors.
 *
 * Source: PEFT's LoraConfig and lora layers.  rank_pattern and alpha_pattern are
 * regular expressions over the end of a module's name; the scale is alpha / r
 * (rslora: alpha / sqrt(r)).  A and B are stored the same way for all layers, so
 * fan_in_fan_out, which is about the base's matrix, changes nothing here.
 * Embeddings have lora_embedding_A and _B; PEFT may also save the base's own
 * table, which must equal the base's.  Other members of adapter_config.json that could change the result are rejected
 * (peft_members.c).  The base model that the file names is never opened.
 */
#include "eval/engine/files/lora_pairs.h"

#include <math.h>

#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/regex.h"
#include "eval/engine/files/hf.h"
#include "eval/engine/files/peft_members.h"
#include "eval/engine/files/safetensors.h"
#include "eval/engine/quant/half.h"
#include "eval/engine/quant/quant.h"

enum { MAX_CONFIG_BYTES = 1 << 20, MAX_PATTERNS = 1024 };

struct pattern {
    struct regex *regex;
    double value;
};

struct peft {
    struct json *config;
    const char *path;               /* of adapter_config.json */
    bool rslora, dora, tying;       /* tying: a tied head gets the adapter of the embeddings */
    struct pattern *ranks, *alphas; /* [n_ranks], [n_alphas] */
    size_t n_ranks, n_alphas;
    struct regex *target; /* target_modules, if it is one expression */
};

enum part { PART_A, PART_B, PART_TABLE_A, PART_TABLE_B, PART_MAGNITUDE, PART_BASE, PART_UNKNOWN };

/* "base_model.model.MODULE.lora_A.weight" */
static enum part split_name(str name, str *module)
{
    static const char prefix[] = "base_model.model.";
    static const struct {
        const char *end;
        enum part part;
    } ends[] = { { ".lora_A.weight", PART_A },
                 { ".lora_B.weight", PART_B },
                 { ".lora_A.default.weight", PART_A },
                 { ".lora_B.default.weight", PART_B },
                 { ".lora_embedding_A", PART_TABLE_A },
                 { ".lora_embedding_B", PART_TABLE_B },
                 { ".lora_embedding_A.default", PART_TABLE_A },
                 { ".lora_embedding_B.default", PART_TABLE_B },
                 { ".lora_magnitude_vector", PART_MAGNITUDE },
                 { ".lora_magnitude_vector.weight", PART_MAGNITUDE },
                 { ".lora_magnitude_vector.default", PART_MAGNITUDE },
                 { ".lora_magnitude_vector.default.weight", PART_MAGNITUDE },
                 { ".base_layer.weight", PART_BASE },
                 { ".weight", PART_BASE } };

    for (size_t i = 0; str_starts(name, S(prefix)) && i < COUNT_OF(ends); i++)
        if (str_ends(name, str_from(ends[i].end))) {
            *module = str_slice(name, sizeof prefix - 1, name.n - strlen(ends[i].end));
            return ends[i].part;
        }
    return PART_UNKNOWN;
}

/* A module's GGUF tensor name; empty if unknown.  Without a base, the first family that has such a module decides: all
 * families that have it use the same GGUF name. */
static str gguf_target(str module, const struct checkpoint *base, struct arena *a, int *layer)
{
    static const char *const archs[] = { "llama", "qwen3", "phi3", "falcon", "gpt2", "gemma2", "gemma3" };

    for (size_t i = 0; i < COUNT_OF(archs); i++) {
        str arch = base ? checkpoint_arch(base) : str_from(archs[i]);
        const struct hf_family *f = hf_family_of_arch(arch);
        const struct hf_name *n = f ? hf_name_find(f, module, layer) : NULL;
        if (n)
            return n->in ? hf_name_to_gguf(n, *layer, ".weight", a) : (str){ "", 0 };
        if (base)
            break;
    }
    return (str){ "", 0 };
}

/* --- patterns ------------------------------------------------------------- */

/* PEFT: re.match("(.*\.)?(KEY)$", module), the first key wins. */
static bool compile(const struct peft *p, const char *key, struct arena *a, struct pattern **out, size_t *n,
                    struct err *e)
{
    const struct json *patterns = json_get(p->config, key), *v;
    size_t count = json_length(patterns);
    void *it = NULL;
    str name;

    if (json_kind(patterns) == JSON_NULL_KIND)
        return true;
    if (json_kind(patterns) != JSON_OBJECT_KIND || count > MAX_PATTERNS)
        return err_set(e, ERR_PARSE, "%s: %s (found %s of %zu, expected an object)", p->path, key,
                       json_kind_name(patterns), count);
    *out = ARENA_NEW(a, struct pattern, count);
    while (json_next(patterns, &it, &name, &v)) {
        double value = json_number(v);
        if (!json_is_numeric(v) || !isfinite(value))
            return err_set(e, ERR_PARSE, "%s: %s: " STR_FMT " (found %s, expected a number)", p->path, key,
                           STR_ARG(name), json_kind_name(v));
        str text = arena_printf(a, "^(?:.*\\.)?(?:" STR_FMT ")$", STR_ARG(name));
        struct regex *r = regex_open(text, 0, e);
        if (!r)
            return err_wrap(e, "%s: %s", p->path, key);
        (*out)[(*n)++] = (struct pattern){ r, value };
    }
    return true;
}

/* False with an error if a match reached its limit of steps. */
static bool matches(const struct regex *r, str module, bool *yes, struct err *e)
{
    struct regex_match m;
    struct err why = { 0 };

    *yes = regex_find(r, module, 0, &m, &why);
    if (!*yes && why.code != ERR_OK)
        return err_set(e, why.code, "%s", why.text);
    return true;
}

static bool patterned(const struct pattern *list, size_t n, str module, double fallback, double *out, struct err *e)
{
    *out = fallback;
    for (size_t i = 0; i < n; i++) {
        bool yes;
        if (!matches(list[i].regex, module, &yes, e))
            return false;
        if (yes) {
            *out = list[i].value;
            return true;
        }
    }
    return true;
}

/* --- configuration -------------------------------------------------------- */

/* A list of names (ends of module names), "all-linear", or one regular expression. */
static bool read_targets(struct peft *p, struct lora_file *l, struct err *e)
{
    const struct json *t = json_get(p->config, "target_modules");
    struct strbuf names = { 0 }, pattern = { 0 };
    bool ok = true, any = false;

    if (json_kind(t) == JSON_STRING_KIND) {
        strbuf_add(&names, json_as_string(t));
        any = !str_is(json_as_string(t), "all-linear");
        if (any)
            strbuf_printf(&pattern, "^(?:" STR_FMT ")$", STR_ARG(json_as_string(t)));
    } else if (json_kind(t) == JSON_ARRAY_KIND) {
        strbuf_printf(&pattern, "^(?:.*\\.)?(?:");
        for (size_t i = 0; i < json_length(t); i++) {
            str name = json_as_string(json_at(t, i));
            ok = ok && (name.n > 0 || err_set(e, ERR_PARSE, "%s: target_modules (found %s in it, expected names)",
                                              p->path, json_kind_name(json_at(t, i))));
            strbuf_printf(&names, "%s" STR_FMT, i ? " " : "", STR_ARG(name));
            strbuf_printf(&pattern, "%s\\Q" STR_FMT "\\E", i ? "|" : "", STR_ARG(name));
        }
        strbuf_printf(&pattern, ")$");
        any = json_length(t) > 0;
    } else if (json_kind(t) != JSON_NULL_KIND) {
        ok = err_set(e, ERR_PARSE, "%s: target_modules (found %s, expected a list of names)", p->path,
                     json_kind_name(t));
    }
    l->targets = arena_str(&l->a, strbuf_str(&names));
    if (ok && any) {
        p->target = regex_open(strbuf_str(&pattern), 0, e);
        ok = p->target || err_wrap(e, "%s: target_modules", p->path);
    }
    strbuf_release(&names);
    strbuf_release(&pattern);
    return ok;
}

static bool check_config(struct peft *p, struct lora_file *l, struct err *e)
{
    const struct json *c = p->config;
    double rank = json_number(json_get(c, "r"));
    str type = json_as_string(json_get(c, "peft_type")), from = json_as_string(json_get(c, "base_model_name_or_path"));

    if (json_kind(c) != JSON_OBJECT_KIND)
        return err_set(e, ERR_PARSE, "%s: not an object (found %s)", p->path, json_kind_name(c));
    if (type.n && !str_is(type, "LORA"))
        return err_set(e, ERR_UNSUPPORTED, "%s: peft_type (found \"" STR_FMT "\", expected LORA)", p->path,
                       STR_ARG(type));
    if (!(rank >= 1 && rank <= LORA_MAX_RANK) || rank != floor(rank))
        return err_set(e, ERR_PARSE, "%s: r, the rank (found %s %g, expected 1 to %d)", p->path,
                       json_kind_name(json_get(c, "r")), rank, LORA_MAX_RANK);
    if (!json_is_numeric(json_get(c, "lora_alpha")) || !isfinite(json_number(json_get(c, "lora_alpha"))))
        return err_set(e, ERR_PARSE, "%s: lora_alpha (found %s, expected a finite number)", p->path,
                       json_kind_name(json_get(c, "lora_alpha")));
    if (str_starts(from, S("/")) || str_search(from, S("..")) != SIZE_MAX)
        lora_warn(l, "base_model_name_or_path is a path, which is not opened (found \"" STR_FMT "\")",
                  STR_ARG(str_slice(from, 0, 200)));
    p->rslora = json_bool(json_get(c, "use_rslora"));
    p->dora = json_bool(json_get(c, "use_dora"));
    p->tying = json_bool(json_get(c, "ensure_weight_tying"));
    l->rank = (int)rank;
    l->alpha = json_number(json_get(c, "lora_alpha"));
    if (l->alpha == 0)
        lora_warn(l, "alpha is 0: the adapter has no effect");
    return peft_check_members(c, p->path, e) && compile(p, "rank_pattern", &l->a, &p->ranks, &p->n_ranks, e) &&
           compile(p, "alpha_pattern", &l->a, &p->alphas, &p->n_alphas, e) && read_targets(p, l, e);
}

/* layers_to_transform must be the layers that have tensors. */
static bool check_layers(const struct peft *p, const bool *seen, struct err *e)
{
    const struct json *list = json_get(p->config, "layers_to_transform");
    size_t n = json_kind(list) == JSON_INT_KIND ? 1 : json_length(list);

    for (size_t i = 0; i < n; i++) {
        const struct json *v = json_kind(list) == JSON_INT_KIND ? list : json_at(list, i);
        int64_t layer = json_int(v);
        if (json_kind(v) != JSON_INT_KIND || layer < 0 || layer >= LORA_MAX_PAIRS || !seen[layer])
            return err_set(e, ERR_PARSE, "%s: layers_to_transform names a layer without tensors (found %lld)", p->path,
                           (long long)layer);
    }
    return true;
}

/* --- tensors -------------------------------------------------------------- */

static double square(double x)
{
    return x * x;
}

/* Compares row by row; differences up to the rounding of the base's type are allowed. */
static bool same_table(const struct st_tensor *t, const struct tensor *base, struct arena *a)
{
    size_t n = (size_t)base->shape[0], row_bytes = type_row_bytes(base->type, n);
    float *saved_row = ARENA_NEW(a, float, 2 * n), *base_row = saved_row + n;
    double max = type_block_elements(base->type) > 1 ? 0.6 : 0.02;

    for (size_t r = 0; r < (size_t)base->shape[1]; r++) {
        double apart = 0, length = 0;
        quant_find(st_float_type(t))
            ->unpack(t->data + r * n * (size_t)type_block_bytes(st_float_type(t)), saved_row, n);
        quant_find(base->type)->unpack((const uint8_t *)base->data + r * row_bytes, base_row, n);
        for (size_t i = 0; i < n; i++) {
            apart += square((double)saved_row[i] - (double)base_row[i]);
            length += square((double)base_row[i]);
        }
        if (!(apart <= max * max * length + 1e-12 * (double)n))
            return false;
    }
    return true;
}

/* PEFT saves the base's matrix too if embeddings or head are targets; it must equal the base's. */
static bool check_base_table(struct lora_file *l, const struct st_tensor *t, str module, const struct checkpoint *base,
                             const char *path, struct err *e)
{
    int layer = -1;
    str target = gguf_target(module, base, &l->a, &layer);
    bool head = str_is(target, "output.weight");

    if (!target.n || layer >= 0 || st_float_type(t) < 0 || t->n_dims != 2)
        return err_set(e, ERR_UNSUPPORTED,
                       "%s: unexpected tensor (found \"" STR_FMT "\", expected"
                       " base_model.model.MODULE.lora_A.weight or lora_B)",
                       path, STR_ARG(t->name));
    const struct tensor *own = base ? checkpoint_tensor(base, target.s) : NULL;
    if (base && !own && head) /* tied */
        own = checkpoint_tensor(base, "token_embd.weight");
    if (base && (!own || !quant_find(own->type) || own->shape[0] != t->shape[1] || own->shape[1] != t->shape[0] ||
                 !same_table(t, own, &l->a)))
        return err_set(e, ERR_UNSUPPORTED,
                       "%s: tensor " STR_FMT " is not the base's: whole modules in an adapter are not supported", path,
                       STR_ARG(t->name));
    return true;
}

static bool read_tensors(struct lora_file *l, const char *path, const struct checkpoint *base, struct file_map *m,
                         struct half_list *halves, struct err *e)
{
    struct st_tensor *list = NULL;
    size_t n = 0;

    if (!safetensors_open(path, m, &l->a, &list, &n, e))
        return false;
    for (size_t i = 0; i < n; i++) {
        const struct st_tensor *t = &list[i];
        str module;
        enum part part = split_name(t->name, &module);
        bool is_b = part == PART_B || part == PART_TABLE_B;
        if (part == PART_UNKNOWN)
            return err_set(e, ERR_UNSUPPORTED,
                           "%s: unexpected tensor (found \"" STR_FMT "\", expected"
                           " base_model.model.MODULE.lora_A.weight or lora_B)",
                           path, STR_ARG(t->name));
        if (part == PART_BASE) {
            if (!check_base_table(l, t, module, base, path, e))
                return false;
            continue;
        }
        if (st_float_type(t) < 0)
            return err_set(e, ERR_UNSUPPORTED, "%s: tensor " STR_FMT ": dtype (found %s, expected F32, F16 or BF16)",
                           path, STR_ARG(t->name), st_dtype_name(t->dtype));
        if (part == PART_MAGNITUDE) {
            const float *data = lora_floats(&l->weights, st_float_type(t), t->data, st_elements(t), path, t->name, e);
            if (!data || !lora_store_magnitude(halves, arena_str(&l->a, module), data, st_elements(t), path, e))
                return false;
            continue;
        }
        if (t->n_dims != 2 || t->shape[0] == 0 || t->shape[1] == 0) {
            str shape = st_shape_text(t, &l->a);
            return err_set(e, ERR_PARSE, "%s: tensor " STR_FMT ": shape (found " STR_FMT ", expected two sizes)", path,
                           STR_ARG(t->name), STR_ARG(shape));
        }
        const float *data = lora_floats(&l->weights, st_float_type(t), t->data, st_elements(t), path, t->name, e);
        if (!data || !lora_store(halves, arena_str(&l->a, module), is_b, data,
                                 (size_t[]){ (size_t)t->shape[0], (size_t)t->shape[1] }, path, e))
            return false;
        halves->list[*map_find(&halves->by_module, module)].table |= part >= PART_TABLE_A;
    }
    return n > 0 || err_set(e, ERR_PARSE, "%s: no tensor in the adapter (found an empty file)", path);
}

static bool add_module(struct lora_file *l, const struct peft *p, const struct half_pair *h, const char *path,
                       const struct checkpoint *base, bool *seen, struct err *e)
{
    double rank, alpha;
    bool yes = true;
    int layer = -1;
    str target = gguf_target(h->module, base, &l->a, &layer);

    if (!target.n)
        return err_set(e, ERR_UNSUPPORTED, "%s: unknown target module (found \"" STR_FMT "\")", path,
                       STR_ARG(h->module));
    if (h->table != lora_is_table(target))
        return err_set(e, ERR_PARSE, "%s: module " STR_FMT ": the tensors are %san embedding's (expected lora_%sA)",
                       path, STR_ARG(h->module), h->table ? "" : "not ", h->table ? "" : "embedding_");
    if (p->target && !matches(p->target, h->module, &yes, e))
        return err_wrap(e, "%s: target_modules", p->path);
    yes |= p->tying && str_is(target, "output.weight");
    if (!yes)
        return err_set(e, ERR_PARSE,
                       "%s: target_modules does not name a module that has tensors (found \"" STR_FMT
                       "\", expected one of: " STR_FMT ")",
                       p->path, STR_ARG(h->module), STR_ARG(l->targets));
    if (!patterned(p->ranks, p->n_ranks, h->module, l->rank, &rank, e) ||
        !patterned(p->alphas, p->n_alphas, h->module, l->alpha, &alpha, e))
        return err_wrap(e, "%s", p->path);
    if (h->a && (double)h->rank_a != rank)
        return err_set(e, ERR_PARSE,
                       "%s: module " STR_FMT ": rank and shape do not agree (found %zu rows in A,"
                       " expected r = %g)",
                       path, STR_ARG(h->module), h->rank_a, rank);
    if (layer >= 0 && layer < LORA_MAX_PAIRS)
        seen[layer] = true;
    return lora_add(l, &(struct lora_source){ path, base, LORA_ROWS_HALVES, p->rslora, p->dora }, h, target, alpha, e);
}

/* The adapter of a tied head, which the file leaves out: its A is the embeddings' B transposed, its B their A
 * transposed. */
static bool tie_head(struct lora_file *l, const struct checkpoint *base, const char *path, struct err *e)
{
    const struct lora_pair *from = NULL;

    for (size_t i = 0; i < l->n; i++)
        if (str_is(l->pairs[i].target, "output.weight"))
            return true;
        else if (str_is(l->pairs[i].target, "token_embd.weight"))
            from = &l->pairs[i];
    if (!from || !base || checkpoint_tensor(base, "output.weight"))
        return true;
    size_t rank = (size_t)from->rank;
    struct half_pair h = { .module = S("lm_head"),
                           .a = lora_transposed(&l->weights, from->b, from->n_out, rank),
                           .b = lora_transposed(&l->weights, from->a, rank, from->n_in),
                           .rank_a = rank,
                           .rank_b = rank,
                           .n_in = from->n_out,
                           .n_out = from->n_in };
    double alpha = (double)from->scale * (double)rank;
    return lora_add(l, &(struct lora_source){ path, base, LORA_ROWS_HALVES, false, false }, &h, S("output.weight"),
                    alpha, e);
}

/* The output folder of a training run has its checkpoints one level down. */
static bool check_subfolders(struct lora_file *l, const char *dir, struct err *e)
{
    str newest = checkpoint_newest(dir, &l->a);

    return !newest.n || err_set(e, ERR_PARSE,
                                "%s: no adapter_config.json (found " STR_FMT " in the folder, the newest of its"
                                " checkpoints; expected such a folder: %s/" STR_FMT ")",
                                dir, STR_ARG(newest), dir, STR_ARG(newest));
}

bool peft_read(struct lora_file *l, const char *dir, const struct checkpoint *base, struct err *e)
{
    str config = path_join(&l->a, str_from(dir), S("adapter_config.json"));
    str weights = path_join(&l->a, str_from(dir), S("adapter_model.safetensors"));
    struct peft p = { .path = config.s };
    struct half_list halves = { 0 };
    struct file_map m = { 0 };

    if (!file_exists(weights.s) && file_exists(path_join(&l->a, str_from(dir), S("adapter_model.bin")).s))
        return err_set(e, ERR_UNSUPPORTED,
                       "%s: adapter_model.bin is a pickle, which is never loaded (expected"
                       " adapter_model.safetensors)",
                       dir);
    if (!file_exists(config.s) && !file_exists(weights.s) && !check_subfolders(l, dir, e))
        return false;
    p.config = json_parse_file(config.s, MAX_CONFIG_BYTES, e);
    bool ok = p.config && hf_read_token_names(dir, &l->tokens, &l->a, e) && check_config(&p, l, e) &&
              read_tensors(l, weights.s, base, &m, &halves, e);
    bool *seen = ARENA_NEW(&l->a, bool, LORA_MAX_PAIRS);
    for (size_t i = 0; ok && i < halves.n; i++)
        ok = add_module(l, &p, &halves.list[i], weights.s, base, seen, e);
    ok = ok && check_layers(&p, seen, e) && (!p.tying || tie_head(l, base, weights.s, e));
    for (size_t i = 0; i < p.n_ranks; i++)
        regex_close(p.ranks[i].regex);
    for (size_t i = 0; i < p.n_alphas; i++)
        regex_close(p.alphas[i].regex);
    regex_close(p.target);
    file_map_close(&m);
    lora_release(&halves);
    json_free(p.config);
    return ok;
}
