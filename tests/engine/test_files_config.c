/*
 * test_files_config.c -- config.json and the other texts of a Hugging Face folder.
 *
 * Every member of every configuration in the golden files is changed, one at a time: then the folder is rejected, or
 * its logits differ, or the member is known not to affect them.  tests/golden/hf: logits of settings that are easily
 * overlooked, by the transformers library (version: index.json).
 */
#include "tests/test.h"

#include <stdlib.h>
#include <unistd.h>

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/engine/engine.h"
#include "eval/engine/files/hf_reader.h"
#include "tests/engine/hf_folder.h"

#define REFERENCE "tests/golden/hf/"
#define FOLDERS   "tests/golden/engine-hf/"

/* Texts beyond and within the original context of scaled models. */
enum { N_TOKENS = 60, N_SHORT = 8 };

static void copy_into(const char *dir, const char *from, const char *name)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str text;

    if (file_exists(path_join(&a, str_from(from), str_from(name)).s) &&
        file_read_bytes(path_join(&a, str_from(from), str_from(name)).s, 1 << 26, &a, &text, &e))
        hf_folder_text(dir, name, text);
    arena_free(&a);
}

/* Logits of fixed tokens, [N_TOKENS + N_SHORT][n_vocab]; NULL with the reason if the folder is rejected. */
static float *logits_of(const char *dir, size_t *n, struct arena *a, struct err *e)
{
    struct engine_options o = { .n_threads = 1 };
    struct engine_info info;
    struct engine_model *m = engine_model_open(dir, &o, e);
    int32_t tokens[N_TOKENS];
    float *out = NULL;

    for (int i = 0; i < N_TOKENS; i++)
        tokens[i] = 4 + (i * 53 + 7) % 250;
    if (m && engine_model_info(m, &info, e)) {
        size_t v = (size_t)info.n_vocab;
        *n = (N_TOKENS + N_SHORT) * v;
        out = ARENA_NEW(a, float, *n);
        if (!engine_logits(m, NULL, 0, tokens, N_TOKENS, out, e) ||
            !engine_logits(m, NULL, 0, tokens, N_SHORT, out + N_TOKENS * v, e))
            out = NULL;
    }
    engine_model_close(m);
    return out;
}

/* --- references ------------------------------------------------------------- */

static double divergence(const float *p, const float *q, size_t n)
{
    double mp = -INFINITY, mq = -INFINITY, sp = 0, sq = 0, sum = 0;

    for (size_t i = 0; i < n; i++) {
        mp = fmax(mp, (double)p[i]);
        mq = fmax(mq, (double)q[i]);
    }
    for (size_t i = 0; i < n; i++) {
        sp += exp((double)p[i] - mp);
        sq += exp((double)q[i] - mq);
    }
    for (size_t i = 0; i < n; i++) {
        double lp = (double)p[i] - mp - log(sp), lq = (double)q[i] - mq - log(sq);
        sum += exp(lp) * (lp - lq);
    }
    return sum;
}

/* Our logits of a case of an index in the folder `where` against the reference's. */
static void reference_case(const char *where, const struct json *c, const char *model, const struct json *sequence)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct engine_options o = { .n_threads = 1 };
    const struct json *list = json_get(sequence, "tokens");
    size_t n = json_length(list), v = (size_t)json_int(json_at(json_get(sequence, "shape"), 1));
    int32_t *tokens = ARENA_NEW(&a, int32_t, n);
    float *got = ARENA_NEW(&a, float, n *v);
    str want = { 0 }, adapter = json_as_string(json_get(c, "adapter"));
    struct engine_model *m = engine_model_open(path_join(&a, str_from(where), str_from(model)).s, &o, &e);
    struct engine_adapter *ad = m && adapter.n
                                    ? engine_adapter_open(m, path_join(&a, str_from(where), adapter).s, 1, &e)
                                    : NULL;

    for (size_t i = 0; i < n; i++)
        tokens[i] = (int32_t)json_int(json_at(list, i));
    bool ok = m && (ad || !adapter.n) && engine_logits(m, &ad, ad != NULL, tokens, n, got, &e) &&
              file_read_bytes(path_join(&a, str_from(where), json_as_string(json_get(sequence, "logits"))).s, 1 << 24,
                              &a, &want, &e);
    CHECK_MSG(ok, STR_FMT ": %s", STR_ARG(json_as_string(json_get(c, "name"))), e.text);
    for (size_t i = 0; ok && i < n; i++) {
        double d = divergence((const float *)(const void *)want.s + i * v, got + i * v, v);
        CHECK_MSG(d <= 1e-5, STR_FMT ": position %zu: KL %.3g", STR_ARG(json_as_string(json_get(c, "name"))), i, d);
    }
    engine_adapter_close(ad);
    engine_model_close(m);
    arena_free(&a);
}

void test_files_config_references(void)
{
    struct err e = { 0 };
    struct json *index = json_parse_file(REFERENCE "index.json", 1 << 20, &e);
    const struct json *cases = json_get(index, "cases");

    CHECK_MSG(json_length(cases) == 10, "%s", e.text);
    for (size_t i = 0; i < json_length(cases); i++) {
        struct arena a = { 0 };
        const struct json *c = json_at(cases, i);
        reference_case(REFERENCE, c, arena_cstr(&a, json_as_string(json_get(c, "name"))), c);
        arena_free(&a);
    }
    json_free(index);
}

/* Every family, adapter and format that is supported, if the reference data is there. */
void test_files_config_supported_families(void)
{
    static const char *const names[] = {
        "llama",          "qwen2",       "qwen3",      "mistral",    "gemma",      "gemma2",       "gemma3_text",
        "smollm3",        "olmo2",       "granite",    "stablelm",   "gpt_neox",   "gpt2",         "phi",
        "phi3",           "falcon_7b",   "falcon_40b", "falcon_rw",  "starcoder2", "glm",          "glm4",
        "nemotron",       "ernie4_5",    "seed_oss",   "helium",     "arcee",      "adapter_lora", "adapter_dora",
        "adapter_rslora", "format_gptq", "format_awq", "format_fp8",
    };
    struct arena a = { 0 };
    struct err e = { 0 };

    if (!test_reference()) {
        test_skip("ASSAY_REFERENCE is not set");
        return;
    }
    const char *where = arena_printf(&a, "%s/hf", test_reference()).s;
    struct json *index = json_parse_file(path_join(&a, str_from(where), S("index.json")).s, 1 << 26, &e);
    const struct json *cases = json_get(index, "cases");
    size_t n_held = 0;
    for (size_t i = 0; i < json_length(cases); i++)
        for (size_t k = 0; k < COUNT_OF(names); k++) {
            const struct json *c = json_at(cases, i);
            if (!str_is(json_as_string(json_get(c, "name")), names[k]))
                continue;
            n_held++;
            reference_case(where, c, arena_cstr(&a, json_as_string(json_get(c, "model"))),
                           json_at(json_get(c, "sequences"), 1));
        }
    CHECK_MSG(n_held == COUNT_OF(names), "%zu cases of the reference, expected %zu", n_held, COUNT_OF(names));
    json_free(index);
    arena_free(&a);
}

void test_files_config_bidirectional_attention_is_refused(void)
{
    struct engine_options o = { .n_threads = 1 };
    struct err e = { 0 };

    CHECK(!engine_model_open(REFERENCE "gemma3_bidirectional", &o, &e));
    CHECK_MSG(strstr(e.text, "use_bidirectional_attention"), "%s", e.text);
}

/* --- every member --------------------------------------------------------------- */

/* Read, and without effect on the logits of these texts in these folders ("" = in all). */
static const struct {
    const char *folder, *member, *why;
} without_effect[] = {
    { "", "max_position_embeddings", "a limit" },
    { "", "n_positions", "a limit, if the table of positions has as many rows" },
    { "", "bos_token_id", "put before texts" },
    { "", "eos_token_id", "ends answers" },
    { "", "pad_token_id", "not used" },
    { "", "tie_word_embeddings", "a stored head that differs is used anyway" },
    { "", "max_window_layers", "layer_types says it, or there are no windows" },
    { "", "_sliding_window_pattern", "layer_types says it" },
    { "", "sliding_window_pattern", "layer_types says it" },
    { "qwen", "sliding_window", "use_sliding_window is false" },
    { "falcon", "num_kv_heads", "of the new decoder only" },
    { "falcon", "multi_query", "of the old decoders only" },
    { "falcon", "rope_theta", "ALiBi instead" },
    { "falcon", "num_ln_in_parallel_attn", "of the new decoder only" },
    { "gemma", "hidden_act", "hidden_activation counts" },
    { "", "use_sliding_window", "the window is longer than the text" },
    { "phi3", "original_max_position_embeddings", "of longrope only" },
    { "mistral", "sliding_window", "longer than the text" },
    { "", "n_ctx", "n_positions counts" },
    { "llama-llama3", "low_freq_factor", "none of three wave lengths changes sides" },
    { "llama-llama3", "high_freq_factor", "none of three wave lengths changes sides" },
    { "llama-llama3", "original_max_position_embeddings", "none of three wave lengths changes sides" },
    { "llama-yarn", "original_max_position_embeddings", "rounded to the same bounds" },
    { "llama_yarn_exact", "beta_fast", "the bound is cut off at 0 before and after" },
    { "arcee", "beta_fast", "the bound is cut off at 0 before and after" },
    { "smollm3", "no_rope_layer_interval", "no_rope_layers says it" },
    { "smollm3", "sliding_window", "use_sliding_window is false" },
};

static bool has_no_effect(const char *folder, const char *member)
{
    if (hf_member_irrelevant(member))
        return true;
    for (size_t i = 0; i < COUNT_OF(without_effect); i++)
        if (strstr(folder, without_effect[i].folder) && strcmp(member, without_effect[i].member) == 0)
            return true;
    return false;
}

/* Another value of the same kind. */
static struct json *changed(const struct json *v)
{
    struct json *list;

    switch (json_kind(v)) {
    case JSON_BOOL_KIND:
        return json_new_bool(!json_bool(v));
    case JSON_INT_KIND:
        return json_new_int(json_int(v) > 1 ? json_int(v) / 2 : json_int(v) + 1);
    case JSON_REAL_KIND:
        return json_new_number(json_number(v) * 1.5 + 0.125);
    case JSON_STRING_KIND:
        return json_new_string(S("another"));
    case JSON_ARRAY_KIND:
        list = json_new_array();
        for (size_t i = 0; i < json_length(v); i++)
            json_push(list,
                      i == 0 || json_is_numeric(json_at(v, i)) ? changed(json_at(v, i)) : json_clone(json_at(v, i)));
        return list;
    default:
        return json_new_int(3);
    }
}

/* The configuration with the member at `path` (of n names) changed. */
static struct json *with_change(const struct json *config, const char *const *path, size_t n)
{
    struct json *out = json_clone(config);
    const struct json *v = json_get(config, path[0]);

    json_set(out, path[0], n > 1 ? with_change(v, path + 1, n - 1) : changed(v));
    return out;
}

struct walk {
    const char *folder, *dir; /* as it is here; with the changed configuration */
    const struct json *config;
    const float *logits;
    size_t n, n_changes, n_refused, n_differ;
};

static void change_member(struct walk *w, const char *const *path, size_t n)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct strbuf text = { 0 };
    struct json *config = with_change(w->config, path, n);
    size_t n_now = 0;

    json_write(config, 1, &text);
    hf_folder_text(w->dir, "config.json", strbuf_str(&text));
    const float *now = logits_of(w->dir, &n_now, &a, &e);
    bool differ = now && (n_now != w->n || memcmp(now, w->logits, w->n * sizeof *now) != 0);
    w->n_changes++;
    w->n_refused += !now;
    w->n_differ += differ;
    CHECK_MSG(!now || differ || hf_member_irrelevant(path[0]) || has_no_effect(w->folder, path[n - 1]),
              "%s: %s%s%s was changed without effect", w->folder, n > 1 ? path[0] : "", n > 1 ? "." : "", path[n - 1]);
    CHECK_MSG(now || strstr(e.text, w->dir) || strstr(e.text, "number of tokens"),
              "%s: %s: the message names no file: %s", w->folder, path[n - 1], e.text);
    json_free(config);
    strbuf_release(&text);
    arena_free(&a);
}

static void walk_members(struct walk *w, const struct json *object, const char **path, size_t n)
{
    const struct json *v;
    void *it = NULL;
    str key;

    while (json_next(object, &it, &key, &v)) {
        path[n] = key.s;
        if (json_kind(v) == JSON_OBJECT_KIND && n < 3 && strcmp(key.s, "quantization_config") != 0)
            walk_members(w, v, path, n + 1);
        else
            change_member(w, path, n + 1);
    }
}

static void walk_folder(const char *folder, bool all)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    const char *dir = arena_cstr(&a, str_from(hf_folder_new("members"))), *path[4];
    struct json *config = json_parse_file(path_join(&a, str_from(folder), S("config.json")).s, 1 << 20, &e);
    struct walk w = { .folder = folder, .dir = dir, .config = config };

    copy_into(dir, folder, "model.safetensors");
    copy_into(dir, folder, "config.json");
    w.logits = config ? logits_of(dir, &w.n, &a, &e) : NULL;
    if (!w.logits) /* a family or setting that is not supported */
        CHECK_MSG(!all, "%s: %s", folder, e.text);
    else
        walk_members(&w, config, path, 0);
    CHECK_MSG(!w.logits || (w.n_changes >= 15 && w.n_differ >= 1 && w.n_refused >= 3), "%s: %zu changes, %zu, %zu",
              folder, w.n_changes, w.n_differ, w.n_refused);
    json_free(config);
    hf_folder_remove(dir);
    arena_free(&a);
}

static void walk_all(const char *where, bool all)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str *names = NULL;
    size_t n = 0;

    CHECK_MSG(file_list(where, &a, &names, &n, &e), "%s", e.text);
    for (size_t i = 0; i < n; i++) {
        const char *folder = path_join(&a, str_from(where), names[i]).s;
        if (file_exists(path_join(&a, str_from(folder), S("config.json")).s) &&
            file_exists(path_join(&a, str_from(folder), S("model.safetensors")).s))
            walk_folder(folder, all);
    }
    arena_free(&a);
}

void test_files_config_every_member(void)
{
    walk_all(FOLDERS, true);
    walk_all(REFERENCE, false);
}

void test_files_config_every_member_of_the_reference(void)
{
    struct strbuf path = { 0 };

    if (!test_reference()) {
        test_skip("ASSAY_REFERENCE is not set");
        return;
    }
    strbuf_printf(&path, "%s/hf", test_reference());
    walk_all(path.s, false);
    strbuf_release(&path);
}

/* Members that no class of the library has. */
void test_files_config_unknown_members(void)
{
    static const struct {
        const char *member, *value;
        bool opens;
    } cases[] = {
        { "attention_magic", "2.5", false },      { "attention_magic", "true", false },
        { "attention_magic", "false", true },     { "attention_magic", "null", true },
        { "use_qk_norm", "true", false },         { "unsloth_version", "\"2026.1\"", true },
        { "transformers.js_config", "{}", true }, { "rope_interleaved", "true", false },
        { "is_causal", "false", false },          { "is_causal", "true", true },
        { "tie_word_embeddings", "1", false },    { "tie_word_embeddings", "null", true },
    };
    const char *dir = hf_folder_new("unknown");

    copy_into(dir, FOLDERS "mistral", "model.safetensors");
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct arena a = { 0 };
        struct err e = { 0 };
        struct strbuf text = { 0 };
        size_t n;
        struct json *config = json_parse_file(FOLDERS "mistral/config.json", 1 << 20, &e);
        json_set(config, cases[i].member, json_parse(str_from(cases[i].value), &e));
        json_write(config, 1, &text);
        hf_folder_text(dir, "config.json", strbuf_str(&text));
        bool opened = logits_of(dir, &n, &a, &e) != NULL;
        CHECK_MSG(opened == cases[i].opens, "%s %s: %s", cases[i].member, cases[i].value, opened ? "opens" : e.text);
        CHECK_MSG(opened || strstr(e.text, cases[i].member), "%s: %s", cases[i].member, e.text);
        json_free(config);
        strbuf_release(&text);
        arena_free(&a);
    }
    hf_folder_remove(dir);
}

static void write_or_remove(const char *dir, const char *name, const char *text)
{
    struct arena a = { 0 };

    if (text)
        hf_folder_text(dir, name, str_from(text));
    else
        unlink(path_join(&a, str_from(dir), str_from(name)).s);
    arena_free(&a);
}

/* Parameters that Transformers' generate() applies to greedy answers but this engine does not: a warning names them.
 */
void test_files_generation_parameters(void)
{
    static const struct {
        const char *member, *value, *generation, *warning; /* a member of config.json; generation_config.json */
    } cases[] = {
        { "repetition_penalty", "1.1", NULL, "config.json: repetition_penalty" },
        { "repetition_penalty", "1.0", NULL, NULL },
        { "repetition_penalty", "1.1", "{}", NULL }, /* generation_config.json replaces those of config.json */
        { "temperature", "0.7", "{\"repetition_penalty\":1.05}", "generation_config.json: repetition_penalty" },
        { "temperature", "0.7", "{\"do_sample\":true,\"temperature\":0.6,\"top_p\":0.9}", NULL },
        { "num_beams", "4", NULL, "config.json: num_beams" },
        { "num_beams", "1", "{\"num_beams\":1,\"suppress_tokens\":[],\"min_length\":0}", NULL },
        { "bad_words_ids", "[[5]]", NULL, "bad_words_ids" },
        { "eos_token_id", "\"</s>\"", NULL, "config.json: eos_token_id" },
    };
    const char *dir = hf_folder_new("generation");

    copy_into(dir, FOLDERS "mistral", "model.safetensors");
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct arena a = { 0 };
        struct err e = { 0 };
        struct strbuf text = { 0 };
        struct json *config = json_parse_file(FOLDERS "mistral/config.json", 1 << 20, &e);
        json_set(config, cases[i].member, json_parse(str_from(cases[i].value), &e));
        json_write(config, 1, &text);
        hf_folder_text(dir, "config.json", strbuf_str(&text));
        write_or_remove(dir, "generation_config.json", cases[i].generation);
        struct engine_model *m = engine_model_open(dir, &(struct engine_options){ .n_threads = 1 }, &e);
        const char *found = NULL;
        for (size_t k = 0; m && engine_model_warning(m, k); k++)
            if (!strstr(engine_model_warning(m, k), "tokenizer.json"))
                found = engine_model_warning(m, k);
        CHECK_MSG(m != NULL, "%s", e.text);
        CHECK_MSG(cases[i].warning ? found && strstr(found, cases[i].warning) != NULL : !found, "case %zu: %s", i,
                  found ? found : "no warning");
        engine_model_close(m);
        json_free(config);
        strbuf_release(&text);
        arena_free(&a);
    }
    hf_folder_remove(dir);
}

/* --- special tokens --------------------------------------------------------------- */

/* The vocabulary of qwen2's folder: <|endoftext|> 280, <|im_start|> 281, <|im_end|> 282. */
static const struct {
    const char *why, *tokenizer_config, *map, *generation, *bos, *eos, *ends;
} token_cases[] = {
    { "ids of config.json alone", NULL, NULL, NULL, "<|endoftext|>", "<|endoftext|>", "<|endoftext|>" },
    { "a text", "{\"eos_token\":\"<|im_end|>\"}", NULL, NULL, "<|endoftext|>", "<|im_end|>",
      "<|im_end|> <|endoftext|>" },
    { "an object", "{\"eos_token\":{\"content\":\"<|im_end|>\",\"lstrip\":false}}", NULL, NULL, "<|endoftext|>",
      "<|im_end|>", "<|im_end|> <|endoftext|>" },
    { "a list", "{\"eos_token\":[\"<|im_end|>\",\"<|im_start|>\"]}", NULL, NULL, "<|endoftext|>", "<|im_end|>",
      "<|im_end|> <|endoftext|> <|im_start|>" },
    { "null means no token", "{\"bos_token\":null,\"eos_token\":\"<|im_end|>\"}", NULL, NULL, NULL, "<|im_end|>",
      "<|im_end|> <|endoftext|>" },
    { "the map where the other is silent", "{\"model_max_length\":512}", "{\"eos_token\":\"<|im_end|>\"}", NULL,
      "<|endoftext|>", "<|im_end|>", "<|im_end|> <|endoftext|>" },
    { "the map before a tokenizer_config.json of old versions", "{\"eos_token\":\"<|im_start|>\"}",
      "{\"eos_token\":\"<|im_end|>\"}", NULL, "<|endoftext|>", "<|im_end|>", "<|im_end|> <|endoftext|>" },
    { "tokenizer_config.json before the map", "{\"eos_token\":\"<|im_start|>\",\"added_tokens_decoder\":{}}",
      "{\"eos_token\":\"<|im_end|>\"}", NULL, "<|endoftext|>", "<|im_start|>", "<|im_start|> <|endoftext|>" },
    { "a list of ids ends answers", NULL, NULL, "{\"eos_token_id\":[282,281]}", "<|endoftext|>", "<|im_end|>",
      "<|im_end|> <|im_start|>" },
    { "both: the tokenizer's name is the template's", "{\"eos_token\":\"<|im_start|>\"}", NULL,
      "{\"eos_token_id\":[280,282]}", "<|endoftext|>", "<|im_start|>", "<|im_start|> <|endoftext|> <|im_end|>" },
};

static bool text_is(str found, const char *want)
{
    return want ? str_is(found, want) : found.s == NULL;
}

void test_files_special_tokens(void)
{
    static const char *const names[] = { "config.json", "model.safetensors", "tokenizer.json" };
    const char *dir = hf_folder_new("special");
    struct engine_options o = { .n_threads = 1 };

    for (size_t i = 0; i < COUNT_OF(names); i++)
        copy_into(dir, FOLDERS "qwen2", names[i]);
    for (size_t i = 0; i < COUNT_OF(token_cases); i++) {
        struct arena a = { 0 };
        struct err e = { 0 };
        write_or_remove(dir, "tokenizer_config.json", token_cases[i].tokenizer_config);
        write_or_remove(dir, "special_tokens_map.json", token_cases[i].map);
        write_or_remove(dir, "generation_config.json", token_cases[i].generation);
        struct engine_model *m = engine_model_open(dir, &o, &e);
        CHECK_MSG(m != NULL, "%s: %s", token_cases[i].why, e.text);
        if (m) {
            struct engine_chat chat = engine_chat(m, NULL, 0);
            str ends = engine_end_tokens(m, NULL, 0, &a);
            CHECK_MSG(text_is(chat.bos, token_cases[i].bos), "%s: bos " STR_FMT, token_cases[i].why, STR_ARG(chat.bos));
            CHECK_MSG(text_is(chat.eos, token_cases[i].eos), "%s: eos " STR_FMT, token_cases[i].why, STR_ARG(chat.eos));
            CHECK_MSG(str_is(ends, token_cases[i].ends), "%s: ends " STR_FMT, token_cases[i].why, STR_ARG(ends));
        }
        engine_model_close(m);
        arena_free(&a);
    }
    hf_folder_remove(dir);
}

/* An adapter's folder may have its own end token and chat template; the base keeps the base's. */
void test_files_adapter_tokens_and_template(void)
{
    static const char *const names[] = { "adapter_config.json", "adapter_model.safetensors" };
    const char *dir = hf_folder_new("adapter-tokens");
    struct engine_options o = { .n_threads = 1 };
    struct arena a = { 0 };
    struct err e = { 0 };

    for (size_t i = 0; i < COUNT_OF(names); i++)
        copy_into(dir, FOLDERS "llama-biases.lora", names[i]);
    hf_folder_text(dir, "tokenizer_config.json",
                   S("{\"eos_token\":{\"content\":\"<|im_end|>\"},\"chat_template\":\"{{ messages }}\"}"));
    struct engine_model *m = engine_model_open(FOLDERS "llama-biases", &o, &e);
    struct engine_adapter *ad = m ? engine_adapter_open(m, dir, 1, &e) : NULL;
    CHECK_MSG(ad != NULL, "%s", e.text);
    if (ad) {
        struct engine_chat base = engine_chat(m, NULL, 0), own = engine_chat(m, &ad, 1);
        CHECK_STR(own.source, S("{{ messages }}"));
        CHECK(!str_equal(base.source, own.source));
        CHECK_STR(own.eos, S("<|im_end|>"));
        CHECK(engine_is_end(m, &ad, 1, 282) &&
              str_search(engine_end_tokens(m, &ad, 1, &a), S("<|im_end|>")) != SIZE_MAX);
    }
    engine_adapter_close(ad);
    engine_model_close(m);
    hf_folder_remove(dir);
    arena_free(&a);
}

/* --- a folder of weights only --------------------------------------------------------- */

void test_files_folder_without_tokenizer(void)
{
    const char *dir = hf_folder_new("weights-only");
    struct engine_options o = { .n_threads = 1 };
    struct arena a = { 0 };
    struct err e = { 0 };
    size_t n = 0, n_ids;
    int32_t *ids;

    copy_into(dir, FOLDERS "mistral", "config.json");
    copy_into(dir, FOLDERS "mistral", "model.safetensors");
    const float *alone = logits_of(dir, &n, &a, &e), *whole = logits_of(FOLDERS "mistral", &n, &a, &e);
    CHECK_MSG(alone && whole && memcmp(alone, whole, n * sizeof *whole) == 0, "%s", e.text);
    struct engine_model *m = engine_model_open(dir, &o, &e);
    CHECK(m && !engine_reads_text(m, &e) && strstr(e.text, "tokenizer.json"));
    CHECK(m && !engine_tokenize(m, S("text"), ENCODE_ADD_SPECIAL, &ids, &n_ids, &a, &e) &&
          strstr(e.text, "tokenizer.json"));
    CHECK(m && engine_model_warning(m, 0) && strstr(engine_model_warning(m, 0), "tokenizer.json"));
    engine_model_close(m);
    hf_folder_remove(dir);
    arena_free(&a);
}

/* A stored head in a model with tied embeddings, if it is another matrix: it is used, as in Transformers 5, with a
 * warning. */
void test_files_head_beside_tied_embeddings(void)
{
    const char *dir = hf_folder_new("tied-head");
    struct engine_options o = { .n_threads = 1 };
    struct err e = { 0 };
    struct strbuf text = { 0 };
    struct arena a = { 0 };
    size_t n = 0, n_untied = 0;
    struct json *config = json_parse_file(FOLDERS "mistral/config.json", 1 << 20, &e);

    copy_into(dir, FOLDERS "mistral", "model.safetensors");
    copy_into(dir, FOLDERS "mistral", "tokenizer.json");
    json_set(config, "tie_word_embeddings", json_new_bool(true));
    json_write(config, 1, &text);
    hf_folder_text(dir, "config.json", strbuf_str(&text));
    struct engine_model *m = engine_model_open(dir, &o, &e);
    CHECK_MSG(m && engine_model_warning(m, 0) && strstr(engine_model_warning(m, 0), "lm_head"), "%s", e.text);
    engine_model_close(m);
    const float *tied = logits_of(dir, &n, &a, &e), *untied = logits_of(FOLDERS "mistral", &n_untied, &a, &e);
    CHECK(tied && untied && n == n_untied && memcmp(tied, untied, n * sizeof *tied) == 0);
    arena_free(&a);
    json_free(config);
    strbuf_release(&text);
    hf_folder_remove(dir);
}
