/*
 * test_files_tokens.c -- a folder's files other than tokenizer.json: tokens that they declare, and the forms of
 * chat_template.
 *
 * What Transformers 5.24 does with each was tried with AutoTokenizer.
 */
#include "tests/test.h"

#include <unistd.h>

#include "eval/base/file.h"
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
        { "tokenizer_config.json", "{\"added_tokens_decoder\":{\"282\":{\"content\":\"<|im_end|>\"}}}", NULL },
        { "tokenizer_config.json", "{\"added_tokens_decoder\":{\"283\":{\"content\":\"<tool>\"}}}", "<tool>" },
        { "tokenizer_config.json", "{\"pad_token\":\"<|endoftext|>\",\"unk_token\":null}", NULL },
        { "tokenizer_config.json", "{\"pad_token\":\"[PAD]\"}", "[PAD]" },
        { "special_tokens_map.json", "{\"additional_special_tokens\":[\"<tool>\"]}", "<tool>" },
        { "added_tokens.json", "{\"<|im_end|>\":282,\"<tool>\":283}", "found 1, the first is \"<tool>\"" },
        { "tokenizer_config.json", "{\"split_special_tokens\":true}", "split_special_tokens" },
        { "tokenizer_config.json", "{\"add_bos_token\":true,\"bos_token\":\"<|endoftext|>\"}", "add_bos_token" },
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
