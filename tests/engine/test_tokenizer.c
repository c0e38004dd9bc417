/*
 * test_tokenizer.c -- ids of test strings equal llama.cpp's, for every vocabulary in
 * the golden files with a known pre-tokenizer; and round trips.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "eval/base/file.h"
#include "eval/engine/files/checkpoint.h"
#include "eval/engine/tokenize/tokenizer.h"

static void compare_vocabulary(const char *name)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str texts, ids, line;
    str stem = arena_printf(&a, "%s/tokenizers/ggml-vocab-%s.gguf", test_reference(), name);
    struct checkpoint *c = checkpoint_open(stem.s, &e);
    struct tokenizer *t = c ? tokenizer_new(c, &e) : NULL;
    static const char mark[] = "\n__ggml_vocab_test__\n";
    size_t number = 0;

    CHECK_MSG(t != NULL, "%s: %s", name, e.text);
    bool ok = t && file_read(arena_printf(&a, STR_FMT ".inp", STR_ARG(stem)).s, 1 << 24, &a, &texts, &e) &&
              file_read(arena_printf(&a, STR_FMT ".out", STR_ARG(stem)).s, 1 << 24, &a, &ids, &e);
    CHECK_MSG(ok, "%s", e.text);
    while (ok && ids.n) {
        size_t cut = str_search(texts, S(mark));
        size_t end = str_search(ids, S("\n"));
        str text = str_slice(texts, 0, cut);
        int32_t *got;
        size_t n;
        struct strbuf b = { 0 };
        line = str_trim(str_slice(ids, 0, end));
        CHECK(tokenizer_encode(t, text, ENCODE_PLAIN, &got, &n, &a, &e));
        for (size_t i = 0; i < n; i++)
            strbuf_printf(&b, "%s%d", i ? " " : "", got[i]);
        CHECK_MSG(str_equal(strbuf_str(&b), line), "%s: text %zu: \"%s\", expected \"" STR_FMT "\"", name, number, b.s,
                  STR_ARG(line));
        strbuf_release(&b);
        CHECK_STR(tokenizer_decode(t, got, n, &a), text);
        number++;
        texts = cut == SIZE_MAX ? S("") : str_slice(texts, cut + sizeof mark - 1, texts.n);
        ids = end == SIZE_MAX ? S("") : str_slice(ids, end + 1, ids.n);
    }
    tokenizer_free(t);
    checkpoint_close(c);
    arena_free(&a);
}

#define VOCABULARY_TEST(id, name)                    \
    static void check_##id(void)                     \
    {                                                \
        if (test_reference())                        \
            compare_vocabulary(name);                \
        else                                         \
            test_skip("ASSAY_REFERENCE is not set"); \
    }
VOCABULARY_TEST(gpt2, "gpt-2")
VOCABULARY_TEST(llama_spm, "llama-spm")
VOCABULARY_TEST(falcon, "falcon")
VOCABULARY_TEST(starcoder, "starcoder")
VOCABULARY_TEST(mpt, "mpt")
VOCABULARY_TEST(phi3, "phi-3")
VOCABULARY_TEST(deepseek_llm, "deepseek-llm")
VOCABULARY_TEST(deepseek_coder, "deepseek-coder")

void test_tokenizer_gpt2_equals_reference(void)
{
    check_gpt2();
}

void test_tokenizer_llama_spm_equals_reference(void)
{
    check_llama_spm();
}

void test_tokenizer_falcon_equals_reference(void)
{
    check_falcon();
}

void test_tokenizer_starcoder_equals_reference(void)
{
    check_starcoder();
}

void test_tokenizer_mpt_equals_reference(void)
{
    check_mpt();
}

void test_tokenizer_phi3_equals_reference(void)
{
    check_phi3();
}

void test_tokenizer_deepseek_llm_equals_reference(void)
{
    check_deepseek_llm();
}

void test_tokenizer_deepseek_coder_equals_reference(void)
{
    check_deepseek_coder();
}
