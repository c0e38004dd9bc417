/*
 * test_files_folder_faults.c -- folders with missing, damaged or contradicting files: each is refused with a message
 * that names the file, or opens with a warning.
 */
#include "tests/test.h"

#include <unistd.h>

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/engine/engine.h"
#include "eval/engine/files/safetensors.h"
#include "tests/engine/hf_folder.h"

#define MISTRAL "tests/golden/engine-hf/mistral"
#define ADAPTER "tests/golden/engine-hf/mistral.embed"
#define QWEN2   "tests/golden/engine-hf/qwen2"

static void copy_into(const char *dir, const char *from, const char *name)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str data;

    CHECK_MSG(file_read_bytes(path_join(&a, str_from(from), str_from(name)).s, 1 << 26, &a, &data, &e), "%s", e.text);
    hf_folder_text(dir, name, data);
    arena_free(&a);
}

/* Opens the folder as a model, or with a base as an adapter; the message, or "" and its first warning that has `words`.
 */
static const char *outcome(const char *dir, const char *base, const char *words, bool *opens, struct arena *a)
{
    struct engine_options o = { .n_threads = 1 };
    struct err e = { 0 };
    struct engine_model *m = engine_model_open(base ? base : dir, &o, &e);
    struct engine_adapter *ad = m && base ? engine_adapter_open(m, dir, 1, &e) : NULL;
    const char *said = e.text;

    *opens = base ? ad != NULL : m != NULL;
    for (size_t i = 0; *opens && !base && words && engine_model_warning(m, i); i++)
        if (strstr(engine_model_warning(m, i), words))
            said = engine_model_warning(m, i);
    said = arena_cstr(a, str_from(said));
    engine_adapter_close(ad);
    engine_model_close(m);
    return said;
}

static void check_refused(const char *dir, const char *base, const char *message)
{
    struct arena a = { 0 };
    bool opens;
    const char *said = outcome(dir, base, NULL, &opens, &a);

    CHECK_MSG(!opens && strstr(said, message) && strstr(said, dir), "%s: %s", message, opens ? "opens" : said);
    arena_free(&a);
}

/* --- one file of the folder with another text ------------------------------------------- */

void test_files_faults_of_texts(void)
{
    static const struct {
        const char *name, *text, *message; /* NULL message: opens */
    } cases[] = {
        { "config.json", "[]", "config.json: not an object (found an array)" },
        { "config.json", "{\"model_type\":\"mistral\"", "config.json" },
        { "config.json", "{\"model_type\":\"unheard_of\"}", "unknown model_type (found \"unheard_of\")" },
        { "config.json", "{\"model_type\":\"unheard_of\",\"auto_map\":{}}", "code named by auto_map is never run" },
        { "generation_config.json", "{", "generation_config.json" },
        { "generation_config.json", "{\"eos_token_id\":[282,283]}",
          "eos_token_id is out of range (found 283, expected 0 to 282)" },
        { "generation_config.json", "{\"eos_token_id\":-1}", NULL },
        { "generation_config.json", "{\"bos_token_id\":283}", "bos_token_id" },
        { "tokenizer_config.json", "{\"bos_token\":7}",
          "tokenizer_config.json: bos_token (found an integer, expected" },
        { "tokenizer_config.json", "{\"bos_token\":{\"lstrip\":true}}", "bos_token (found an object, expected" },
        { "tokenizer_config.json", "{\"eos_token\":[\"<|im_end|>\",1]}", "eos_token (found an integer, expected" },
        { "tokenizer_config.json", "{\"eos_token\":[1,2,3,4,5,6,7,8,9]}",
          "eos_token (found a list of 9, expected at most 8)" },
        { "tokenizer_config.json", "{\"eos_token\":null}", NULL },
        { "tokenizer_config.json", "7", NULL },
        { "special_tokens_map.json", "{\"eos_token\":", "special_tokens_map.json" },
        { "tokenizer.json", "{}", "tokenizer.json: model: found null, expected an object" },
        { "tokenizer.json", "[]", "tokenizer.json: found an array, expected a JSON object" },
    };
    static const char *const names[] = { "config.json", "model.safetensors", "tokenizer.json" };
    struct arena a = { 0 };
    const char *dir = arena_cstr(&a, str_from(hf_folder_new("texts")));

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        bool opens;
        for (size_t k = 0; k < COUNT_OF(names); k++)
            copy_into(dir, QWEN2, names[k]);
        hf_folder_text(dir, cases[i].name, str_from(cases[i].text));
        const char *said = outcome(dir, NULL, NULL, &opens, &a);
        CHECK_MSG(opens == !cases[i].message && (opens || strstr(said, cases[i].message)), "%s %s: %s", cases[i].name,
                  cases[i].text, opens ? "opens" : said);
        unlink(path_join(&a, str_from(dir), str_from(cases[i].name)).s);
    }
    hf_folder_remove(dir);
    arena_free(&a);
}

/* Names that no file of the folder knows: a warning, and the other tokens still end answers. */
void test_files_faults_of_token_names(void)
{
    static const char *const names[] = { "config.json", "model.safetensors", "tokenizer.json" };
    static const char *const cases[][2] = {
        { "{\"bos_token\":\"<nothing>\"}", "<nothing>" },
        { "{\"eos_token\":[\"<nothing>\",\"<|im_end|>\"]}", "<nothing>" },
    };
    struct arena a = { 0 };
    const char *dir = arena_cstr(&a, str_from(hf_folder_new("names")));

    for (size_t k = 0; k < COUNT_OF(names); k++)
        copy_into(dir, QWEN2, names[k]);
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        bool opens;
        hf_folder_text(dir, "tokenizer_config.json", str_from(cases[i][0]));
        const char *said = outcome(dir, NULL, cases[i][1], &opens, &a);
        CHECK_MSG(opens && strstr(said, cases[i][1]), "%s: %s", cases[i][0], said);
    }
    hf_folder_remove(dir);
    arena_free(&a);
}

/* --- what is in the folder ----------------------------------------------------------------- */

static void make_subfolders(const char *dir, bool make)
{
    static const char *const names[] = { "checkpoint-9", "checkpoint-100", "checkpoint-20", "checkpoint-x" };
    struct arena a = { 0 };
    struct err e = { 0 };

    for (size_t i = 0; i < COUNT_OF(names); i++) {
        const char *path = path_join(&a, str_from(dir), str_from(names[i])).s;
        if (make)
            CHECK_MSG(file_make_directories(path, &e), "%s", e.text);
        else
            rmdir(path);
    }
    arena_free(&a);
}

void test_files_faults_of_folders(void)
{
    struct arena a = { 0 };
    const char *dir = arena_cstr(&a, str_from(hf_folder_new("folders")));

    check_refused(dir, NULL, "config.json: no such file (expected the config.json of a checkpoint)");
    make_subfolders(dir, true); /* the newest by number, not by name */
    check_refused(dir, NULL, "found the folder checkpoint-100 in it");
    check_refused(dir, MISTRAL, "found checkpoint-100 in the folder, the newest of its checkpoints");
    make_subfolders(dir, false);
    copy_into(dir, MISTRAL, "config.json");
    check_refused(dir, NULL, "no weights (expected model.safetensors or model.safetensors.index.json)");
    hf_folder_text(dir, "pytorch_model.bin", S("PK"));
    check_refused(dir, NULL, "pytorch_model.bin is a pickle, which is never loaded");
    copy_into(dir, ADAPTER, "adapter_config.json");
    hf_folder_text(dir, "adapter_model.bin", S("PK"));
    check_refused(dir, MISTRAL, "adapter_model.bin is a pickle, which is never loaded");
    hf_folder_safetensors(path_join(&a, str_from(dir), S("adapter_model.safetensors")).s, NULL, 0);
    check_refused(dir, MISTRAL, "adapter_model.safetensors: no tensor in the adapter (found an empty file)");
    hf_folder_remove(dir);
    arena_free(&a);
}

/* --- shards ---------------------------------------------------------------------------------- */

/* The tensors of mistral in two shards, `twice` of them in both; the index is written by the caller. */
static size_t write_shards(const char *dir, size_t twice, struct st_out **list, struct arena *a)
{
    struct err e = { 0 };
    static struct file_map m;
    struct st_tensor *own = NULL;
    size_t n = 0;

    CHECK_MSG(safetensors_open(MISTRAL "/model.safetensors", &m, a, &own, &n, &e), "%s", e.text);
    struct st_out *out = ARENA_NEW(a, struct st_out, n);
    for (size_t i = 0; i < n; i++) {
        out[i] = (struct st_out){ .n_dims = own[i].n_dims, .n_bytes = own[i].n_bytes, .data = own[i].data };
        snprintf(out[i].name, sizeof out[i].name, STR_FMT, STR_ARG(own[i].name));
        snprintf(out[i].dtype, sizeof out[i].dtype, "%s", st_dtype_name(own[i].dtype));
        for (int k = 0; k < own[i].n_dims && k < 2; k++)
            out[i].shape[k] = (size_t)own[i].shape[k];
    }
    hf_folder_safetensors(path_join(a, str_from(dir), S("one.safetensors")).s, out, n / 2 + twice);
    hf_folder_safetensors(path_join(a, str_from(dir), S("two.safetensors")).s, out + n / 2, n - n / 2);
    file_map_close(&m);
    *list = out;
    return n;
}

/* An index of the tensors from `first` on, of which those before `n_one` are in one.safetensors. */
static void write_index(const char *dir, const struct st_out *list, size_t n, size_t first, size_t n_one)
{
    struct strbuf b = { 0 };

    strbuf_printf(&b, "{\"metadata\":{\"total_size\":1},\"weight_map\":{");
    for (size_t i = first; i < n; i++)
        strbuf_printf(&b, "%s\"%s\":\"%s.safetensors\"", i > first ? "," : "", list[i].name, i < n_one ? "one" : "two");
    strbuf_printf(&b, "}}");
    hf_folder_text(dir, "model.safetensors.index.json", strbuf_str(&b));
    strbuf_release(&b);
}

void test_files_faults_of_shards(void)
{
    static const char index[] = "model.safetensors.index.json";
    struct arena a = { 0 };
    struct st_out *list = NULL;
    bool opens;
    const char *dir = arena_cstr(&a, str_from(hf_folder_new("shards")));
    size_t n = write_shards(dir, 0, &list, &a);

    copy_into(dir, MISTRAL, "config.json");
    write_index(dir, list, n, 0, n / 2);
    const char *said = outcome(dir, NULL, "total_size", &opens, &a);
    CHECK_MSG(opens && strstr(said, "total_size of model.safetensors.index.json is wrong (found 1, expected"), "%s",
              said);
    write_index(dir, list, n, 1, n / 2);
    said = outcome(dir, NULL, "is not in the index", &opens, &a);
    CHECK_MSG(opens && strstr(said, list[0].name) && strstr(said, "is not in the index"), "%s", said);
    write_index(dir, list, n, 0, n / 2 + 1);
    check_refused(dir, NULL, "is missing in its shard (expected it in one.safetensors)");
    hf_folder_text(dir, index, S("{\"weight_map\":[]}"));
    check_refused(dir, NULL, "weight_map (found an array, expected an object of tensors)");
    hf_folder_text(dir, index, S("{\"weight_map\":{}}"));
    check_refused(dir, NULL, "weight_map (found an object, expected an object of tensors)");
    hf_folder_text(dir, index, S("{\"weight_map\":{\"w\":\"../one.safetensors\"}}"));
    check_refused(dir, NULL, "shard outside the folder (found \"../one.safetensors\"");
    hf_folder_text(dir, index, S("{\"weight_map\":{\"w\":\"three.safetensors\"}}"));
    check_refused(dir, NULL, "three.safetensors");
    write_shards(dir, 1, &list, &a);
    write_index(dir, list, n, 0, n / 2);
    check_refused(dir, NULL, "two.safetensors: tensor");
    hf_folder_remove(dir);
    arena_free(&a);
}
