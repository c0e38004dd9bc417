/*
 * test_files_damaged.c -- checkpoints and adapters of the golden files with one tensor or one member of their
 * configuration changed: each is refused, and the message names the file and what was found.
 *
 * The unchanged files are opened too, so that no message has another cause.
 */
#include "tests/test.h"

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/engine/engine.h"
#include "eval/engine/files/safetensors.h"
#include "tests/engine/hf_folder.h"

#define GOLDEN "tests/golden/"

/* What is done to the first tensor whose name ends with `at`, or for SET to the member `at` (a path) of the
 * configuration. */
enum change {
    NONE,
    RENAME, /* its name becomes `with` */
    DROP,
    DTYPE,   /* of elements of the same size */
    FLATTEN, /* one dimension */
    HALVE,   /* the first half of its rows */
    PATCH,   /* its first bytes become those of `with` */
    REPLACE, /* its bytes become those of `with` */
    SET,     /* the member's JSON becomes `with` */
    WHOLE,   /* the whole configuration becomes `with` */
};

struct damage {
    const char *at;
    enum change change;
    const char *with, *message; /* NULL message: opens */
};

#define NAN_F32 "\0\0\xC0\x7F"
#define NAN_F16 "\x00\x7E"

/* Strings of PATCH; the two that begin with NUL are NAN_F32 and NAN_F16. */
static size_t size_of_patch(const char *with)
{
    return with[0] ? strlen(with) : with[1] ? sizeof NAN_F16 - 1 : sizeof NAN_F32 - 1;
}

static void change_tensor(struct st_out *t, const struct damage *d, struct arena *a)
{
    size_t rows = t->shape[0];
    char *bytes = arena_alloc(a, t->n_bytes + 1);

    switch (d->change) {
    case RENAME:
        snprintf(t->name, sizeof t->name, "%s", d->with);
        break;
    case DTYPE:
        snprintf(t->dtype, sizeof t->dtype, "%s", d->with);
        break;
    case FLATTEN:
        t->shape[0] *= t->shape[1];
        t->n_dims = 1;
        break;
    case HALVE:
        t->shape[0] = rows / 2;
        t->n_bytes = t->n_bytes / rows * (rows / 2);
        break;
    case PATCH:
        memcpy(bytes, t->data, t->n_bytes);
        memcpy(bytes, d->with, size_of_patch(d->with));
        t->data = bytes;
        break;
    case REPLACE:
        t->data = d->with;
        t->n_bytes = t->shape[0] = strlen(d->with);
        break;
    case NONE:
    case DROP:
    case SET:
    case WHOLE:
        break;
    }
}

static void write_tensors(const char *from, const char *to, const struct damage *d)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct file_map m = { 0 };
    struct st_tensor *list = NULL;
    size_t n = 0, n_out = 0;
    bool found = d->change == NONE || d->change >= SET;

    CHECK_MSG(safetensors_open(from, &m, &a, &list, &n, &e), "%s", e.text);
    struct st_out *out = ARENA_NEW(&a, struct st_out, n);
    for (size_t i = 0; i < n; i++) {
        struct st_out *t = &out[n_out++];
        *t = (struct st_out){ .n_dims = list[i].n_dims, .n_bytes = list[i].n_bytes, .data = list[i].data };
        snprintf(t->name, sizeof t->name, STR_FMT, STR_ARG(list[i].name));
        snprintf(t->dtype, sizeof t->dtype, "%s", st_dtype_name(list[i].dtype));
        for (int k = 0; k < t->n_dims && k < 2; k++)
            t->shape[k] = (size_t)list[i].shape[k];
        if (found || !str_ends(list[i].name, str_from(d->at)))
            continue;
        found = true;
        change_tensor(t, d, &a);
        n_out -= d->change == DROP;
    }
    CHECK_MSG(found, "%s: no tensor %s", from, d->at);
    hf_folder_safetensors(to, out, n_out);
    file_map_close(&m);
    arena_free(&a);
}

/* Sets the member, which may be one of an object within the configuration ("quantization_config.bits"). */
static void set_member(struct json *config, const struct damage *d, struct arena *a)
{
    str at = str_from(d->at);
    size_t dot = str_search(at, S("."));
    struct json *inner = dot == SIZE_MAX ? NULL : json_clone(json_get(config, arena_cstr(a, str_slice(at, 0, dot))));
    struct err e = { 0 };
    struct json *value = json_parse(str_from(d->with), &e);

    CHECK_MSG(value != NULL, "%s", e.text);
    if (!inner) {
        json_set(config, d->at, value);
        return;
    }
    json_set(inner, arena_cstr(a, str_slice(at, dot + 1, at.n)), value);
    json_set(config, arena_cstr(a, str_slice(at, 0, dot)), inner);
}

static void write_config(const char *from, const char *dir, const char *name, const struct damage *d)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct strbuf text = { 0 };
    struct json *config = json_parse_file(from, 1 << 20, &e);

    CHECK_MSG(config != NULL, "%s", e.text);
    if (d->change == SET)
        set_member(config, d, &a);
    json_write(config, 1, &text);
    hf_folder_text(dir, name, d->change == WHOLE ? str_from(d->with) : strbuf_str(&text));
    json_free(config);
    strbuf_release(&text);
    arena_free(&a);
}

/* A copy of the golden folder with the damage; with a base, it is an adapter. */
static void check(const char *folder, const char *base, const struct damage *d)
{
    const char *config = base ? "adapter_config.json" : "config.json";
    const char *weights = base ? "adapter_model.safetensors" : "model.safetensors";
    struct engine_options o = { .n_threads = 1 };
    struct arena a = { 0 };
    struct err e = { 0 };
    const char *dir = arena_cstr(&a, str_from(hf_folder_new("damaged")));
    str from = arena_printf(&a, GOLDEN "%s", folder);

    write_config(path_join(&a, from, str_from(config)).s, dir, config, d);
    write_tensors(path_join(&a, from, str_from(weights)).s, path_join(&a, str_from(dir), str_from(weights)).s, d);
    struct engine_model *m = engine_model_open(base ? base : dir, &o, &e);
    struct engine_adapter *ad = m && base ? engine_adapter_open(m, dir, 1, &e) : NULL;
    bool opens = base ? ad != NULL : m != NULL;
    CHECK_MSG(opens == !d->message, "%s, %s %s: %s", folder, d->at, d->with, opens ? "opens" : e.text);
    CHECK_MSG(opens || (strstr(e.text, dir) && strstr(e.text, d->message)), "%s, %s %s: %s", folder, d->at, d->with,
              e.text);
    engine_adapter_close(ad);
    engine_model_close(m);
    hf_folder_remove(dir);
    arena_free(&a);
}

static void check_all(const char *folder, const char *base, const struct damage *list, size_t n)
{
    check(folder, base, &(struct damage){ "", NONE, "", NULL });
    for (size_t i = 0; i < n; i++)
        check(folder, base, &list[i]);
}

/* --- bitsandbytes --------------------------------------------------------------------- */

#define STATE(type, block, dtype, shape, nested)                                                                \
    "{\"quant_type\": \"" type "\", \"blocksize\": " block ", \"dtype\": \"" dtype "\", \"shape\": [" shape "]" \
    ", \"nested_blocksize\": " nested ", \"nested_offset\": 0.25}"

void test_files_damaged_nf4(void)
{
    static const char state[] = "q_proj.weight.quant_state.bitsandbytes__nf4";
    const struct damage list[] = {
        { state, REPLACE, "nf4", "quant_state is not JSON in bytes" },
        { state, DTYPE, "I8", "quant_state is not JSON in bytes" },
        { state, REPLACE, STATE("fp4", "64", "bfloat16", "128, 128", "256"), "quant_type (expected nf4)" },
        { state, REPLACE, STATE("nf4", "48", "bfloat16", "128, 128", "256"), "blocksize (expected a power of two" },
        { state, REPLACE, STATE("nf4", "16", "bfloat16", "128, 128", "256"), "blocksize (expected a power of two" },
        { state, REPLACE, STATE("nf4", "64", "bfloat16", "128, 64", "256"), "shape does not fit config.json" },
        { state, REPLACE, STATE("nf4", "64", "bfloat16", "128", "256"), "shape does not fit config.json" },
        { state, REPLACE, STATE("nf4", "64", "float8", "128, 128", "256"), "dtype (expected float32, float16 or" },
        { state, REPLACE, STATE("nf4", "64", "bfloat16", "128, 128", "100"), "nested_blocksize or nested_offset" },
        { state, REPLACE, STATE("nf4", "32", "bfloat16", "128, 128", "256"), "absmax or nested_absmax has the wrong" },
        { state, REPLACE, STATE("nf4", "64", "bfloat16", "128, 128", "64"), "absmax or nested_absmax has the wrong" },
        { "q_proj.weight.absmax", DTYPE, "I8", "absmax or nested_absmax has the wrong type or length" },
        { "q_proj.weight.nested_quant_map", HALVE, "", "absmax or nested_absmax has the wrong type or length" },
        { "q_proj.weight.nested_absmax", PATCH, NAN_F32, "q_proj.weight: bitsandbytes weights: a magnitude is not" },
        { "q_proj.weight", HALVE, "", "wrong length (expected half a byte for each weight)" },
    };

    check_all("engine/nf4/stored", NULL, list, COUNT_OF(list));
}

void test_files_damaged_fp4_and_int8(void)
{
    static const struct damage fp4[] = {
        { "q_proj.weight.absmax", HALVE, "", "absmax or nested_absmax has the wrong type or length" },
        { "q_proj.weight.absmax", PATCH, NAN_F32, "a magnitude is not finite (found NaN or Inf)" },
    };
    static const struct damage int8[] = {
        { "q_proj.SCB", DTYPE, "I32", "8 bits: shape of the integers or of SCB does not fit config.json" },
        { "q_proj.SCB", HALVE, "", "8 bits: shape of the integers or of SCB does not fit config.json" },
        { "q_proj.weight", HALVE, "", "8 bits: shape of the integers or of SCB does not fit config.json" },
        { "q_proj.weight", FLATTEN, "", "8 bits: shape of the integers or of SCB does not fit config.json" },
        { "q_proj.SCB", PATCH, NAN_F32, "q_proj.weight: bitsandbytes weights: SCB is not finite (found NaN or Inf)" },
        { "q_proj.weight_format", PATCH, "\1", "weight_format is not supported (expected 0, by rows)" },
        { "q_proj.SCB", DROP, "", "q_proj.weight" },
    };

    check_all("engine/nf4/stored-fp4", NULL, fp4, COUNT_OF(fp4));
    check_all("engine/nf4/stored-int8", NULL, int8, COUNT_OF(int8));
}

/* --- GPTQ, AWQ, FP8 -------------------------------------------------------------------- */

void test_files_damaged_packed(void)
{
    static const struct damage gptq[] = {
        { "quantization_config.bits", SET, "8", "quantization_config.bits (found 8, expected 4)" },
        { "quantization_config.group_size", SET, "0", "group_size, qzeros or scales do not fit config.json" },
        { "quantization_config.group_size", SET, "16", "group_size, qzeros or scales do not fit config.json" },
        { "q_proj.scales", PATCH, NAN_F16, "q_proj.qweight: a scale is not finite (found NaN or Inf)" },
        { "q_proj.scales", DROP, "", "group_size, qzeros or scales do not fit config.json" },
        { "q_proj.qweight", HALVE, "", "qweight or g_idx does not fit config.json" },
        { "q_proj.g_idx", HALVE, "", "qweight or g_idx does not fit config.json" },
        { "q_proj.g_idx", PATCH, "\2", "g_idx names a group that does not exist" },
        { "q_proj.qzeros", PATCH, "\xFF", "a zero point of 15 can mean 0 or 16" },
    };
    static const struct damage awq[] = {
        { "q_proj.qweight", HALVE, "", "q_proj.qweight: qweight does not fit config.json" },
        { "q_proj.scales", PATCH, NAN_F16, "a scale is not finite (found NaN or Inf)" },
        { "q_proj.qzeros", DTYPE, "F32", "group_size, qzeros or scales do not fit config.json" },
        { "quantization_config.bits", SET, "\"4\"", "quantization_config.bits" },
    };
    static const struct damage fp8[] = {
        { "q_proj.weight", PATCH, "\x7F", "q_proj.weight: a weight is not finite (found NaN or Inf)" },
        { "q_proj.weight_scale_inv", HALVE, "", "weight or weight_scale_inv does not fit config.json" },
        { "q_proj.weight_scale_inv", PATCH, NAN_F32, "a weight is not finite (found NaN or Inf)" },
        { "quantization_config.weight_block_size", SET, "[0, 32]", "expected weight_block_size of two numbers" },
        { "quantization_config.fmt", SET, "\"e5m2\"", "expected weight_block_size of two numbers, fmt e4m3" },
    };
    /* Without g_idx, desc_act says that the groups are in another order. */
    static const struct damage order[] = {
        { "q_proj.g_idx", DROP, "", NULL },
        { "quantization_config.desc_act", SET, "true", NULL },
    };

    check_all("hf/format_gptq", NULL, gptq, COUNT_OF(gptq));
    check_all("hf/format_gptq", NULL, order, COUNT_OF(order));
    check_all("hf/format_awq", NULL, awq, COUNT_OF(awq));
    check_all("hf/format_fp8", NULL, fp8, COUNT_OF(fp8));
}

/* --- adapters ---------------------------------------------------------------------------- */

#define V_PROJ "base_model.model.model.layers.0.self_attn.v_proj"
/* Tries every division of a name into parts: ends at the limit of steps. */
#define ENDLESS "(?:[a-z_.0-9]+)+[^a-z_.0-9]"

void test_files_damaged_adapters(void)
{
    static const struct damage list[] = {
        /* configuration */
        { "", WHOLE, "[]", "adapter_config.json: not an object (found an array)" },
        { "", WHOLE, "{", "adapter_config.json" },
        { "r", SET, "2.5", "r, the rank (found a number 2.5, expected 1 to" },
        { "r", SET, "0", "r, the rank (found an integer 0, expected 1 to" },
        { "lora_alpha", SET, "\"6\"", "lora_alpha (found a string, expected a finite number)" },
        { "rank_pattern", SET, "[3]", "rank_pattern (found an array of 1, expected an object)" },
        { "rank_pattern", SET, "{\"v_proj\":\"3\"}", "rank_pattern: v_proj (found a string, expected a number)" },
        { "alpha_pattern", SET, "{\"v_proj\":null}", "alpha_pattern: v_proj (found null, expected a number)" },
        { "rank_pattern", SET, "{\"(\":3}", "rank_pattern: regular expression" },
        { "rank_pattern", SET, "{\"" ENDLESS "\":3}", "limit" },
        { "alpha_pattern", SET, "{\"" ENDLESS "\":3}", "limit" },
        { "rank_pattern", SET, "{\"v_proj\":2}",
          "v_proj: rank and shape do not agree (found 3 rows in A, expected r = 2" },
        { "target_modules", SET, "\".*(embed_tokens|lm_head)|" ENDLESS "\"",
          "target_modules: regular expression: match limit" },
        { "target_modules", SET, "7", "target_modules (found an integer, expected a list of names)" },
        { "target_modules", SET, "[\"v_proj\",3]", "target_modules (found an integer in it, expected names)" },
        { "target_modules", SET, "\"(\"", "target_modules: regular expression" },
        { "target_modules", SET, "[\"embed_tokens\",\"lm_head\"]", "target_modules does not name a module that has" },
        { "target_modules", SET, "null", NULL },
        { "layers_to_transform", SET, "[0,1]", NULL },
        { "layers_to_transform", SET, "[0,2]", "layers_to_transform names a layer without tensors (found 2)" },
        { "layers_to_transform", SET, "-1", "layers_to_transform names a layer without tensors (found -1)" },
        { "lora_alpha", SET, "0", NULL },
        { "ensure_weight_tying", SET, "true", NULL }, /* the head is not tied and has an adapter of its own */
        /* tensors */
        { "v_proj.lora_A.weight", RENAME, V_PROJ ".lora_C.weight", "unexpected tensor (found \"" V_PROJ ".lora_C" },
        { "v_proj.lora_A.weight", RENAME, "model.layers.0.self_attn.v_proj.lora_A.weight", "unexpected tensor (found" },
        { "v_proj.lora_A.weight", RENAME, V_PROJ ".weight", "unexpected tensor (found \"" V_PROJ ".weight" },
        { "v_proj.lora_A.weight", RENAME, "base_model.model.model.layers.0.self_attn.x_proj.lora_A.weight",
          "unknown target module (found \"model.layers.0.self_attn.x_proj\")" },
        { "1.self_attn.v_proj.lora_A.weight", RENAME, V_PROJ ".lora_A.default.weight",
          "duplicate tensor for module model.layers.0.self_attn.v_proj" },
        { "v_proj.lora_B.weight", RENAME, V_PROJ ".lora_magnitude_vector", "v_proj: lora_B tensor is missing" },
        { "v_proj.lora_B.weight", DROP, "", "v_proj: lora_B tensor is missing" },
        { "v_proj.lora_A.weight", RENAME, V_PROJ ".lora_embedding_A",
          "model.layers.0.self_attn.v_proj: the tensors are an embedding's (expected lora_A)" },
        { "v_proj.lora_A.weight", DTYPE, "I32", "dtype (found I32, expected F32, F16 or BF16)" },
        { "v_proj.lora_A.weight", FLATTEN, "", "v_proj.lora_A.weight: shape (found [126], expected two sizes)" },
        { "v_proj.lora_A.weight", PATCH, NAN_F32, "v_proj.lora_A.weight: element 0 is not finite" },
        { "v_proj.lora_A.weight", HALVE, "", "rank and shape do not agree (found 1 rows in A, expected r = 3)" },
        { "v_proj.lora_B.weight", HALVE, "", "shape does not fit the base (found 3 x 42, expected 6 x 42)" },
        { "embed_tokens.base_layer.weight", PATCH, "\x7F\x7B\x7F\x7B",
          "is not the base's: whole modules in an adapter" },
        { "embed_tokens.base_layer.weight", HALVE, "", "is not the base's: whole modules in an adapter" },
        { "lm_head.base_layer.weight", DTYPE, "I16", "unexpected tensor (found \"base_model.model.lm_head.base_layer" },
    };

    check_all("engine-hf/mistral.embed", GOLDEN "engine-hf/mistral", list, COUNT_OF(list));
}
