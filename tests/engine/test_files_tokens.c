/*
 * test_files_tokens.c -- a folder's files other than tokenizer.json: tokens that they declare, and the forms of
 * chat_template.
 *
 * What Transformers 5.24 does with each was tried with AutoTokenizer.
 */
#include "tests/test.h"

#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/engine/engine.h"
#include "tests/engine/hf_folder.h"

#define FOLDER "tests/golden/engine-hf/qwen2"

static const char *warning_with(struct engine_model *m, const char *words)
{
    for (size_t i = 0; m && engine_model_warning(m, i); i++)
        if (strstr(engine_model_warning(m, i), words))
            return engine_model_warning(m, i);
    return NULL;
}

static const char *new_folder(const char *name, struct arena *a)
{
    static const char *const names[] = { "config.json", "model.safetensors", "tokenizer.json" };
    const char *dir = arena_cstr(a, str_from(hf_folder_new(name)));
    struct err e = { 0 };
    str data;

    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (file_read_bytes(path_join(a, S(FOLDER), str_from(names[i])).s, 1 << 26, a, &data, &e))
            hf_folder_text(dir, names[i], data);
    return dir;
}

void test_files_tokens_declared_elsewhere(void)
{
    static const struct {
        const char *file, *text, *warning; /* NULL: none */
    } cases[] = {
        { "tokenizer_config.json", "{\"additional_special_tokens\":[\"<|im_start|>\"]}", NULL },
        { "tokenizer_config.json", "{\"additional_special_tokens\":[\"<tool>\",{\"content\":\"<x>\"}]}", "<tool>" },
        { "tokenizer_config.json", "{\"extra_special_tokens\":{\"tool_token\":\"<tool>\"}}", "<tool>" },
        { "tokenizer_config.json", "{\"added_tokens_decoder\":{\"282\":{\"content\":\"<|im_end|>\"}}}",
          "flags of added tokens are those of tokenizer_config.json" },
        { "tokenizer_config.json",
          "{\"added_tokens_decoder\":{\"282\":{\"content\":\"<|im_end|>\",\"special\":true,\"normalized\":false}}}",
          NULL },
        { "tokenizer_config.json", "{\"added_tokens_decoder\":{\"283\":{\"content\":\"<tool>\"}}}", "<tool>" },
        { "tokenizer_config.json", "{\"pad_token\":\"<|endoftext|>\",\"unk_token\":null}", NULL },
        { "tokenizer_config.json", "{\"pad_token\":\"[PAD]\"}", "[PAD]" },
        { "special_tokens_map.json", "{\"additional_special_tokens\":[\"<tool>\"]}", "<tool>" },
        { "added_tokens.json", "{\"<|im_end|>\":282,\"<tool>\":283}", "found 1, the first is \"<tool>\"" },
        { "tokenizer_config.json", "{\"split_special_tokens\":true}", "split_special_tokens" },
        { "tokenizer_config.json", "{\"add_bos_token\":true,\"bos_token\":\"<|endoftext|>\"}", "add_bos_token" },
        { "tokenizer_config.json",
          "{\"add_bos_token\":true,\"bos_token\":\"<|endoftext|>\",\"tokenizer_class\":\"Qwen2Tokenizer\"}", NULL },
        { "tokenizer_config.json", "{\"add_eos_token\":true}", "add_eos_token" },
        { "tokenizer_config.json", "{\"add_prefix_space\":true}", "a space is added before a text here" },
        { "tokenizer_config.json", "{\"add_prefix_space\":false}", NULL },
        { "tokenizer_config.json", "{\"add_bos_token\":false,\"bos_token\":\"<|endoftext|>\"}", NULL },
    };
    struct engine_options o = { .n_threads = 1 };
    struct arena a = { 0 };
    const char *dir = new_folder("declared", &a);

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct err e = { 0 };
        hf_folder_text(dir, cases[i].file, str_from(cases[i].text));
        struct engine_model *m = engine_model_open(dir, &o, &e);
        CHECK_MSG(m != NULL, "%s: %s", cases[i].text, e.text);
        if (cases[i].warning)
            CHECK_MSG(warning_with(m, cases[i].warning) != NULL, "%s: no warning", cases[i].text);
        else
            CHECK_MSG(m && !engine_model_warning(m, 0), "%s: %s", cases[i].text, engine_model_warning(m, 0));
        engine_model_close(m);
        unlink(path_join(&a, str_from(dir), str_from(cases[i].file)).s);
    }
    hf_folder_remove(dir);
    arena_free(&a);
}

/* The files of one line of cases.jsonl, in `dir`. */
static void write_files(const char *dir, const struct json *files, struct arena *a)
{
    const struct json *v;
    void *at = NULL;
    str name;

    while (json_next(files, &at, &name, &v))
        hf_folder_text(dir, arena_cstr(a, name), json_as_string(v));
}

static void check_ids(struct engine_model *m, str text, const struct json *want, str files)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    int32_t *ids;
    size_t n;
    bool same = engine_tokenize(m, text, ENCODE_ADD_SPECIAL | ENCODE_PARSE_SPECIAL, &ids, &n, &a, &e) &&
                n == json_length(want);

    for (size_t i = 0; same && i < n; i++)
        same = ids[i] == json_int(json_at(want, i));
    CHECK_MSG(same, STR_FMT ": \"" STR_FMT "\": other ids %s", STR_ARG(files), STR_ARG(text), e.text);
    arena_free(&a);
}

/* The template's tokens as make.py prints them. */
static str printed_tokens(struct engine_model *m, struct arena *a)
{
    struct engine_chat chat = engine_chat(m, NULL, 0);
    struct json *other = chat.other.n ? json_parse(chat.other, NULL) : NULL;
    static const char *const names[] = { "pad_token", "unk_token", "image_token", "tool_token" };
    str out = arena_printf(a, "[" STR_FMT "|" STR_FMT, STR_ARG(chat.bos), STR_ARG(chat.eos));

    for (size_t i = 0; i < COUNT_OF(names); i++)
        out = arena_printf(a, STR_FMT "|" STR_FMT, STR_ARG(out), STR_ARG(json_as_string(json_get(other, names[i]))));
    json_free(other);
    return arena_printf(a, STR_FMT "]", STR_ARG(out));
}

void test_files_tokens_as_transformers(void)
{
    struct engine_options o = { .n_threads = 1 };
    struct arena a = { 0 };
    struct err e = { 0 };
    str tokenizer, lines, line;

    CHECK(file_read_bytes("tests/golden/engine-hf/declared/tokenizer.json", 1 << 26, &a, &tokenizer, &e) &&
          file_read("tests/golden/engine-hf/declared/cases.jsonl", 1 << 26, &a, &lines, &e));
    while (str_split_next(&lines, '\n', &line)) {
        struct json *row = line.n ? json_parse(line, &e) : NULL;
        const struct json *texts = json_get(row, "texts");
        if (!row)
            continue;
        const char *dir = new_folder("as-transformers", &a);
        hf_folder_text(dir, "tokenizer.json", tokenizer);
        write_files(dir, json_get(row, "files"), &a);
        struct engine_model *m = engine_model_open(dir, &o, &e);
        str files = json_to_text(json_get(row, "files"), &a);
        CHECK_MSG(m != NULL, STR_FMT ": %s", STR_ARG(files), e.text);
        for (size_t i = 0; m && i < json_length(texts); i++)
            check_ids(m, json_as_string(json_at(texts, i)), json_at(json_get(row, "ids"), i), files);
        if (m)
            CHECK_STR(printed_tokens(m, &a), json_as_string(json_get(row, "tokens")));
        engine_model_close(m);
        hf_folder_remove(dir);
        json_free(row);
    }
    arena_free(&a);
}

void test_files_tokens_forms_of_chat_template(void)
{
    static const struct {
        const char *value, *source; /* NULL: an error */
    } cases[] = {
        { "\"T\"", "T" },
        { "null", "" },
        { "[{\"name\":\"tool_use\",\"template\":\"U\"},{\"name\":\"default\",\"template\":\"T\"}]", "T" },
        { "{\"default\":\"T\",\"tool_use\":\"U\"}", "T" },
        { "[{\"name\":\"tool_use\",\"template\":\"U\"}]", NULL },
        { "{\"tool_use\":\"U\"}", NULL },
        { "7", NULL },
    };
    struct engine_options o = { .n_threads = 1 };
    struct arena a = { 0 };
    const char *dir = new_folder("template-forms", &a);

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct err e = { 0 };
        hf_folder_text(dir, "tokenizer_config.json", arena_printf(&a, "{\"chat_template\":%s}", cases[i].value));
        struct engine_model *m = engine_model_open(dir, &o, &e);
        CHECK_MSG((m != NULL) == (cases[i].source != NULL), "%s: %s", cases[i].value, m ? "opens" : e.text);
        CHECK_MSG(m || strstr(e.text, "chat_template"), "%s: %s", cases[i].value, e.text);
        if (m && cases[i].source)
            CHECK_STR(engine_chat(m, NULL, 0).source, str_from(cases[i].source));
        engine_model_close(m);
    }
    hf_folder_text(dir, "chat_template.jinja", S("J")); /* comes first */
    struct err e = { 0 };
    struct engine_model *m = engine_model_open(dir, &o, &e);
    CHECK_MSG(m && str_is(engine_chat(m, NULL, 0).source, "J"), "%s", e.text);
    engine_model_close(m);
    hf_folder_remove(dir);
    arena_free(&a);
}
