/*
 * test_tokenizer_text.c -- properties for any text: round trips, cost, text that looks
 * like special tokens, incomplete characters while streaming, and hostile
 * tokenizer.json files.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/text.h"
#include "eval/engine/files/checkpoint.h"
#include "eval/engine/tokenize/tokenizer.h"

#define GOLDEN  "tests/golden/tokenizers/"
#define HOSTILE "tests/golden/hostile/tokenizer"

static struct tokenizer *open_json(const char *path, struct arena *a, struct err *e)
{
    str json;
    return file_read(path, 1 << 26, a, &json, e) ? tokenizer_open_json(json, e) : NULL;
}

/* --- round trips and cost ------------------------------------------------- */

static str repeated(struct arena *a, str unit, size_t n_bytes)
{
    struct strbuf b = { 0 };
    while (b.n + unit.n <= n_bytes)
        strbuf_add(&b, unit);
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

/* Text of a linear congruential generator: letters, or bytes in any order (but
 * those that no UTF-8 has, for which some vocabularies have no token). */
static str random_text(struct arena *a, size_t n, bool any_byte)
{
    char *out = arena_alloc(a, n + 1);
    uint32_t state = 1;

    for (size_t i = 0; i < n; i++) {
        state = state * 1664525u + 1013904223u;
        unsigned byte = any_byte ? state >> 24 : 'a' + (state >> 16) % 26;
        out[i] = (char)(byte == 0xC0 || byte == 0xC1 || byte > 0xF0 ? byte & 0x7F : byte);
    }
    return (str){ out, n };
}

enum { MAX_STEPS_PER_BYTE = 400 };

/* Encoding takes a number of steps that is linear in the text (with a logarithm, for heaps): twice the text at most
 * 2.3 times the steps. */
static void check_text(const char *name, const struct tokenizer *t, str text, const char *what, bool comes_back)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    size_t half = text.n / 2, n = 0, n_half;
    int32_t *ids;

    while (half > 0 && ((unsigned char)text.s[half] & 0xC0) == 0x80)
        half--;
    bool ok = tokenizer_encode(t, str_slice(text, 0, half), ENCODE_PLAIN, &ids, &n_half, &a, &e);
    uint64_t steps_half = tokenizer_steps();
    ok = ok && tokenizer_encode(t, text, ENCODE_PLAIN, &ids, &n, &a, &e);
    CHECK_MSG(ok, "%s: %s: %s", name, what, e.text);
    CHECK_MSG((double)tokenizer_steps() <= 2.3 * (double)steps_half + 1000 &&
                  tokenizer_steps() <= MAX_STEPS_PER_BYTE * text.n,
              "%s: %s: %zu bytes take %llu steps, half of them %llu", name, what, text.n,
              (unsigned long long)tokenizer_steps(), (unsigned long long)steps_half);
    if (ok && comes_back)
        CHECK_MSG(str_equal(tokenizer_decode(t, ids, n, &a), text), "%s: %s do not come back", name, what);
    arena_free(&a);
}

static bool is_one_of(const char *name, const char *const *list)
{
    while (*list && strcmp(name, *list) != 0)
        list++;
    return *list != NULL;
}

static void check_any_text(const char *name, const struct tokenizer *t, size_t size, bool comes_back)
{
    static const char *const units[][2] = {
        { "a", "letters a" },
        { " ", "blanks" },
        { "\n", "line ends" },
        { "\xF0\x9F\x91\x8D", "emoji" },
        { "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7", "joined emoji" },
        { "1234567890", "digits" },
        { "<|", "beginnings of special tokens" },
        { "'s", "contractions" },
        { "e\xCC\x81", "combining marks" },
        { "\xE4\xBD\xA0\xE5\xA5\xBD", "ideographs" },
        { "\r\n \t", "blanks of all kinds" },
        { "?!.", "punctuation" },
        { "The answer, of course, isn't 42. ", "sentences" },
        { "\t", "tabulators" },
        { "_", "underscores" },
        { "A", "capitals" },
        { "\xE3\x80\x80", "ideographic spaces" },
        { "\xCC\x81", "accents without letters" },
        { "\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB", "parts of hangul" },
        { "\xEF\xB7\xBA", "one character that stands for eighteen" },
        { "</s>", "ends of text" },
        { "\xEF\xBF\xBD", "replacement characters" },
    };
    /* U+2581 is a space there, and is decoded to one. */
    static const char *const marking[] = { "llama2", "gemma", "llama-spm", "phi-3", NULL };
    struct arena a = { 0 };

    for (size_t i = 0; i < COUNT_OF(units); i++)
        check_text(name, t, repeated(&a, str_from(units[i][0]), size), units[i][1], comes_back);
    check_text(name, t, repeated(&a, (str){ "\0", 1 }, size), "zeros", comes_back && strcmp(name, "falcon") != 0);
    check_text(name, t, repeated(&a, S("\xE2\x96\x81"), size), "marks of SentencePiece",
               comes_back && !is_one_of(name, marking));
    check_text(name, t, random_text(&a, size, false), "random letters", comes_back);
    /* Falcon has no tokens for control characters: its own library drops them too. */
    check_text(name, t, random_text(&a, size, true), "random bytes", comes_back && strcmp(name, "falcon") != 0);
    arena_free(&a);
}

void test_tokenizer_any_text_comes_back(void)
{
    static const char *const names[] = { "gpt2", "llama3", "llama2", "falcon", "gemma" };

    for (size_t i = 0; i < COUNT_OF(names); i++) {
        struct arena a = { 0 };
        struct err e = { 0 };
        struct tokenizer *t = open_json(arena_printf(&a, GOLDEN "%s.json", names[i]).s, &a, &e);
        CHECK_MSG(t != NULL, "%s", e.text);
        if (t)
            check_any_text(names[i], t, 1 << 17, true);
        tokenizer_free(t);
        arena_free(&a);
    }
}

/* Tokenizers that change the text must be linear too: WordPiece, Unigram, normalizers, every pattern. */
void test_tokenizer_every_kind_takes_any_text(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str *names = NULL;
    size_t n = 0;

    CHECK(file_list(GOLDEN, &a, &names, &n, &e));
    for (size_t i = 0; i < n; i++) {
        if (!str_ends(names[i], S(".json")))
            continue;
        struct tokenizer *t = open_json(path_join(&a, S(GOLDEN), names[i]).s, &a, &e);
        CHECK_MSG(t != NULL, "%s", e.text);
        if (t)
            check_any_text(names[i].s, t, 1 << 16, false);
        tokenizer_free(t);
    }
    arena_free(&a);
}

void test_tokenizer_any_text_comes_back_with_real_vocabularies(void)
{
    static const char *const names[] = { "gpt-2",        "llama-spm",      "falcon", "starcoder",
                                         "deepseek-llm", "deepseek-coder", "mpt",    "phi-3" };

    if (!test_reference()) {
        test_skip("ASSAY_REFERENCE is not set");
        return;
    }
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        struct arena a = { 0 };
        struct err e = { 0 };
        str path = arena_printf(&a, "%s/tokenizers/ggml-vocab-%s.gguf", test_reference(), names[i]);
        struct checkpoint *c = checkpoint_open(path.s, &e);
        struct tokenizer *t = c ? tokenizer_new(c, &e) : NULL;
        CHECK_MSG(t != NULL, "%s", e.text);
        if (t)
            check_any_text(names[i], t, 1 << 17, true);
        tokenizer_free(t);
        checkpoint_close(c);
        arena_free(&a);
    }
}

/* --- special tokens ------------------------------------------------------- */

void test_tokenizer_text_like_special_tokens_stays_text(void)
{
    static const char *const names[] = { "gpt2", "llama3", "llama2", "bert", "t5" };
    str text = S("a <|begin|> b <s>c</s> [SEP] <|end|>");

    for (size_t i = 0; i < COUNT_OF(names); i++) {
        struct arena a = { 0 };
        struct err e = { 0 };
        int32_t *ids;
        size_t n = 0, n_special = 0;
        struct tokenizer *t = open_json(arena_printf(&a, GOLDEN "%s.json", names[i]).s, &a, &e);
        CHECK_MSG(t != NULL, "%s", e.text);
        CHECK(t && tokenizer_encode(t, text, ENCODE_PLAIN, &ids, &n, &a, &e));
        for (size_t k = 0; t && k < n; k++)
            CHECK_MSG(!tokenizer_is_special(t, ids[k]) || str_is(tokenizer_text(t, ids[k]), "<unk>") ||
                          str_is(tokenizer_text(t, ids[k]), "[UNK]"),
                      "%s: token %zu is special", names[i], k);
        CHECK(t && tokenizer_encode(t, text, ENCODE_PARSE_SPECIAL, &ids, &n, &a, &e));
        for (size_t k = 0; t && k < n; k++)
            n_special += tokenizer_is_special(t, ids[k]);
        CHECK_MSG(n_special > 0, "%s: nothing was parsed as special", names[i]);
        tokenizer_free(t);
        arena_free(&a);
    }
}

/* --- streaming ------------------------------------------------------------ */

void test_tokenizer_stream_holds_back_parts_of_characters(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct tokenizer *t = open_json(GOLDEN "gpt2.json", &a, &e);
    struct token_stream s = { { 0 }, 0 };
    struct strbuf out = { 0 };
    str text = S("na\xC3\xAFve \xF0\x9F\x91\x8D\xE4\xBD\xA0");
    int32_t *ids;
    size_t n = 0;

    CHECK(t && tokenizer_encode(t, text, ENCODE_PLAIN, &ids, &n, &a, &e));
    for (size_t i = 0; i < n; i++) {
        token_stream_add(&s, t, ids[i], &out);
        CHECK(utf8_valid(strbuf_str(&out), NULL));
    }
    token_stream_end(&s, &out);
    CHECK_STR(strbuf_str(&out), text);

    /* A truncated character, a byte that starts no character, and text again. */
    strbuf_reset(&out);
    CHECK(t && tokenizer_encode(t,
                                S("\xF0\x9F\x91"
                                  "ab\x80"
                                  "c\xE2\x82"),
                                ENCODE_PLAIN, &ids, &n, &a, &e));
    for (size_t i = 0; i < n; i++)
        token_stream_add(&s, t, ids[i], &out);
    CHECK_STR(strbuf_str(&out), S("\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"
                                  "ab\xEF\xBF\xBD"
                                  "c"));
    token_stream_end(&s, &out);
    CHECK_STR(strbuf_str(&out), S("\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"
                                  "ab\xEF\xBF\xBD"
                                  "c\xEF\xBF\xBD\xEF\xBF\xBD"));
    strbuf_release(&out);
    tokenizer_free(t);
    arena_free(&a);
}

/* --- GGUF with the vocabularies of bert.json and t5.json ------------------ */

/* White space other than ' ' and long words have different results by design. */
static bool comparable(str text)
{
    size_t word = 0;

    for (size_t at = 0; at < text.n;) {
        uint32_t c = utf8_next(text, &at);
        word = c == ' ' ? 0 : word + 1;
        if ((c != ' ' && unicode_is_space(c)) || word > 20 || c == '[' || c == '<' || c == 0x2581 ||
            unicode_category(c)[0] == 'C')
            return false;
    }
    return true;
}

static bool any_text(str text)
{
    (void)text;
    return true;
}

/* Ids of NAME.gguf against those that NAME.json gave its own library. */
static void compare_gguf(const char *name, bool (*wanted)(str text))
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct checkpoint *c = checkpoint_open(arena_printf(&a, GOLDEN "%s.gguf", name).s, &e);
    struct tokenizer *t = c ? tokenizer_new(c, &e) : NULL;
    str lines, line;
    size_t n_compared = 0;

    CHECK_MSG(t != NULL, "%s: %s", name, e.text);
    CHECK(file_read(arena_printf(&a, GOLDEN "%s.jsonl", name).s, 1 << 24, &a, &lines, &e));
    while (t && str_split_next(&lines, '\n', &line)) {
        struct json *v = json_parse(line, &e);
        str text = json_as_string(json_get(v, "text"));
        const struct json *want = json_get(v, "ids");
        int32_t *ids;
        size_t n = 0;
        if (wanted(text)) {
            n_compared++;
            CHECK(tokenizer_encode(t, text, ENCODE_ADD_SPECIAL, &ids, &n, &a, &e));
            CHECK_MSG(n == json_length(want), "%s: \"" STR_FMT "\": %zu ids", name, STR_ARG(text), n);
            for (size_t i = 0; i < n && n == json_length(want); i++)
                CHECK_MSG(ids[i] == json_int(json_at(want, i)), "%s: \"" STR_FMT "\": id %zu is %d", name,
                          STR_ARG(text), i, ids[i]);
        }
        json_free(v);
    }
    CHECK(n_compared > 15);
    tokenizer_free(t);
    checkpoint_close(c);
    arena_free(&a);
}

void test_tokenizer_gguf_wordpiece_equals_tokenizer_json(void)
{
    compare_gguf("bert", comparable);
}

void test_tokenizer_gguf_unigram_equals_tokenizer_json(void)
{
    compare_gguf("t5", comparable);
}

void test_tokenizer_gguf_pretokenizers_equal_their_patterns(void)
{
    static const char *const names[] = { "pre-llama-bpe", "pre-qwen2",       "pre-gpt-4o",
                                         "pre-tekken",    "pre-deepseek-v3", "pre-deepseek-coder" };

    for (size_t i = 0; i < COUNT_OF(names); i++)
        compare_gguf(names[i], any_text);
}

/* Merges that build symbols which are no tokens, and bytes without a token: ids by llama.cpp. */
void test_tokenizer_gguf_holes_equal_reference(void)
{
    static const char *const names[] = { "holes", "holes-unknown", "holes-bytes" };

    for (size_t i = 0; i < COUNT_OF(names); i++)
        compare_gguf(names[i], any_text);
}

/* --- hostile files -------------------------------------------------------- */

enum { HOSTILE_ROWS = 274 }; /* of the checkpoint that the cases belong to */

static void hostile_case(const struct json *one)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str file = json_as_string(json_get(one, "file")), outcome = json_as_string(json_get(one, "outcome"));
    str subject = json_as_string(json_get(one, "subject"));
    struct tokenizer *t = open_json(arena_printf(&a, HOSTILE "/" STR_FMT, STR_ARG(file)).s, &a, &e);
    const char *const *warnings;
    int32_t *ids;
    size_t n;
    bool ok = t && tokenizer_encode(t, subject.n ? subject : S("hello world, the 123"),
                                    ENCODE_ADD_SPECIAL | ENCODE_PARSE_SPECIAL, &ids, &n, &a, &e);

    if (ok && tokenizer_size(t) > HOSTILE_ROWS) /* what loading the model says */
        ok = err_set(&e, ERR_PARSE, "vocab: more tokens than rows of the embedding");
    if (str_is(outcome, "reject"))
        CHECK_MSG(!ok, STR_FMT ": accepted, must be rejected", STR_ARG(file));
    if (str_starts(outcome, S("accept")) && !str_is(outcome, "accept_or_reject"))
        CHECK_MSG(ok, STR_FMT ": %s, must be accepted", STR_ARG(file), e.text);
    if (str_is(outcome, "accept_warn"))
        CHECK_MSG(t && tokenizer_warnings(t, &warnings) > 0, STR_FMT ": no warning", STR_ARG(file));
    tokenizer_free(t);
    arena_free(&a);
}

void test_tokenizer_hostile_files_end_as_the_index_says(void)
{
    struct err e = { 0 };
    struct json *index = json_parse_file(HOSTILE "/index.json", 1 << 24, &e);
    const struct json *cases = json_get(index, "cases");

    CHECK_MSG(json_length(cases) > 40, "%s", e.text);
    for (size_t i = 0; i < json_length(cases); i++)
        hostile_case(json_at(cases, i));
    json_free(index);
}
