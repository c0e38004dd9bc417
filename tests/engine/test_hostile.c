/*
 * test_hostile.c -- every hostile GGUF, safetensors, Hugging Face folder,
 * tokenizer and adapter has the outcome of its index: rejected with one line that
 * names the fault, or accepted, within 64 MB and without a crash; a hang ends at the
 * limit of tests/main.c.
 *
 * `inspect --strict` does what a run does before it computes: it loads, reads every
 * weight and compiles the chat template.  Faults that only running shows are tested by
 * generating or tokenizing.  A report of a sanitizer ends the process with its own
 * exit status, which fails the test; the limits are the same, shadow memory included.
 */
#include "tests/test.h"

#include <stdlib.h>
#include <string.h>

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/regex.h"
#include "tests/engine/hf_folder.h"
#include "tests/measure.h"

enum { MAX_MB = 64 };

static bool run_program(char *const argv[], struct outcome *o, struct arena *a)
{
    return measure_program(argv, o, a);
}

static bool mentions(str text, str pattern)
{
    struct err e = { 0 };
    struct regex_match m;
    struct arena a = { 0 };
    struct regex *r = regex_open(pattern, REGEX_CASELESS, &e);
    bool found = r && regex_find(r, text, 0, &m, &e);

    if (!r) /* "header|begin|{" is plain text */
        found = str_search(text, str_slice(pattern, 0, 6)) != SIZE_MAX;
    regex_close(r);
    arena_free(&a);
    return found;
}

static bool refused(int status)
{
    return status == 3 || status == 4;
}

/* A sanitizer's shadow and quarantine are not the program's memory: the limit is for builds without one. */
static void check_limits(str id, const struct outcome *o)
{
#ifndef SANITIZED
    CHECK_MSG(o->mb <= MAX_MB, STR_FMT ": %.0f MB, at most %d", STR_ARG(id), o->mb, MAX_MB);
#else
    (void)id, (void)o;
#endif
}

static void judge(const struct json *c, const struct outcome *o)
{
    str id = json_as_string(json_get(c, "id")), want = json_as_string(json_get(c, "outcome"));
    const struct json *words = json_get(c, "message_mentions");
    bool taken = o->status == 0, must_take = str_starts(want, S("accept")) && !str_is(want, "accept_or_reject");
    bool must_refuse = str_is(want, "reject") || str_is(want, "item_error");

    CHECK_MSG(taken || refused(o->status), STR_FMT ": exit status %d: " STR_FMT, STR_ARG(id), o->status,
              STR_ARG(o->text));
    CHECK_MSG(!must_take || taken, STR_FMT ": refused: " STR_FMT, STR_ARG(id), STR_ARG(o->text));
    CHECK_MSG(!must_refuse || !taken, STR_FMT ": accepted", STR_ARG(id));
    for (size_t i = 0; (!taken || str_is(want, "accept_warn")) && i < json_length(words); i++)
        CHECK_MSG(mentions(o->text, json_as_string(json_at(words, i))),
                  STR_FMT ": the message lacks " STR_FMT ": " STR_FMT, STR_ARG(id),
                  STR_ARG(json_as_string(json_at(words, i))), STR_ARG(o->text));
    if (!taken) {
        size_t end = str_search(o->text, S("\n"));
        CHECK_MSG(str_search(o->text, S("assay: error: ")) != SIZE_MAX, STR_FMT ": no error line: " STR_FMT,
                  STR_ARG(id), STR_ARG(o->text));
        CHECK_MSG(end == SIZE_MAX || end <= 600, STR_FMT ": a line of %zu bytes", STR_ARG(id), end);
    }
    CHECK_MSG(memchr(o->text.s, '\x1b', o->text.n) == NULL, STR_FMT ": control characters", STR_ARG(id));
    check_limits(id, o);
}

/* hf/base with one file replaced by the case. */
static char *folder_with(const char *set, const char *which, const char *path, struct arena *a)
{
    static const char *const names[] = { "config.json", "tokenizer.json", "model.safetensors" };
    const char *dir = hf_folder_new("hostile");
    struct err e = { 0 };
    str text;

    for (size_t i = 0; i < COUNT_OF(names); i++) {
        const char *from = strcmp(names[i], which) == 0 ? path : arena_printf(a, "%s/hf/base/%s", set, names[i]).s;
        CHECK_MSG(file_read_bytes(from, 1 << 24, a, &text, &e), "%s", e.text);
        hf_folder_text(dir, names[i], text);
    }
    return (char *)(uintptr_t)dir;
}

/* Texts on which patterns backtrack and replacements grow without bound. */
static void tokenize_texts(str id, char *dir, struct arena *a)
{
    static const char *const texts[] = { "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!",
                                         "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "a b c  d\n<s></s>" };

    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        struct outcome o = { 0 };
        char *argv[] = { (char *)(uintptr_t)test_program(), "tokenize", "--model", dir, "--text",
                         (char *)(uintptr_t)texts[i],       NULL };
        CHECK(run_program(argv, &o, a));
        CHECK_MSG(o.status == 0 || refused(o.status), STR_FMT ": text %zu: exit status %d: " STR_FMT, STR_ARG(id), i,
                  o.status, STR_ARG(o.text));
        check_limits(id, &o);
    }
}

enum how { ALONE, AS_WEIGHTS, AS_TOKENIZER, WITH_BASE };

static void walk(const char *kind, enum how how)
{
    struct arena a = { 0 };
    struct err e = { 0 };

    if (!test_reference()) {
        test_skip("ASSAY_REFERENCE is not set");
        return;
    }
    const char *set = arena_printf(&a, "%s/hostile", test_reference()).s;
    struct json *index = json_parse_file(arena_printf(&a, "%s/%s/index.json", set, kind).s, 1 << 24, &e);
    const struct json *cases = json_get(index, "cases");
    CHECK_MSG(json_length(cases) > 10, "%s", e.text);
    for (size_t i = 0; i < json_length(cases); i++) {
        const struct json *c = json_at(cases, i);
        struct arena one = { 0 };
        struct outcome o = { 0 };
        str base = json_as_string(json_get(c, "base"));
        char *path = (char *)(uintptr_t)arena_printf(&one, "%s/%s/" STR_FMT, set, kind,
                                                     STR_ARG(json_as_string(json_get(c, "file"))))
                         .s;
        char *model = (char *)(uintptr_t)arena_printf(&one, "%s/" STR_FMT, set, STR_ARG(base)).s;
        if (how == AS_WEIGHTS || how == AS_TOKENIZER)
            path = folder_with(set, how == AS_WEIGHTS ? "model.safetensors" : "tokenizer.json", path, &one);
        char *inspect[] = { (char *)(uintptr_t)test_program(),   "inspect", "--strict", path,
                            how == WITH_BASE ? "--model" : NULL, model,     NULL };
        char *generate[] = { inspect[0], "generate", "--model", path, "--prompt", "a", "--max-tokens", "2", NULL };
        CHECK(run_program(str_is(json_as_string(json_get(c, "outcome")), "item_error") ? generate : inspect, &o, &one));
        judge(c, &o);
        if (how == AS_TOKENIZER && o.status == 0)
            tokenize_texts(json_as_string(json_get(c, "id")), path, &one);
        if (how == AS_WEIGHTS || how == AS_TOKENIZER)
            hf_folder_remove(path);
        arena_free(&one);
    }
    json_free(index);
    arena_free(&a);
}

void test_hostile_gguf(void)
{
    walk("gguf", ALONE);
}

void test_hostile_safetensors(void)
{
    walk("safetensors", AS_WEIGHTS);
}

void test_hostile_tokenizers(void)
{
    walk("tokenizer", AS_TOKENIZER);
}

void test_hostile_hugging_face_folders(void)
{
    walk("hf", ALONE);
}

void test_hostile_peft_adapters(void)
{
    walk("peft", WITH_BASE);
}

void test_hostile_gguf_adapters(void)
{
    walk("lora-gguf", WITH_BASE);
}
