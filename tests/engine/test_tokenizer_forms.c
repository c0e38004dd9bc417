/*
 * test_tokenizer_forms.c -- rare forms of tokenizer.json and faults in them: ids and texts as the tokenizers library
 * has them (tests/golden/tokenizers/make_forms.py), and for what is refused, what the message names.
 */
#include "tests/test.h"

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/text.h"
#include "eval/engine/tokenize/tokenizer.h"

#define FORMS "tests/golden/tokenizers/forms.jsonl"

/* Every form that is refused here, and the message.  What the library refuses must be among them. */
static const struct {
    const char *why, *message;
} refused[] = {
    { "Unigram, unk_id beyond the vocabulary", "model: unk_id is out of range (found 99, expected 0 to 6)" },
    { "Unigram, unk_id negative", "model: unk_id is out of range (found -1, expected 0 to 6)" },
    { "Unigram, a text instead of a pair", "model: vocab: token 1 is not a pair of a text and a score" },
    { "Unigram, a score that is a text", "model: vocab: token 1 is not a pair of a text and a score" },
    { "Unigram, three in a pair", "model: vocab: token 1 is not a pair of a text and a score" },
    { "Unigram, the vocabulary is an object",
      "model: vocab: found an object of 1 tokens, expected an array of tokens with scores" },
    { "Unigram, no vocabulary", "model: vocab: found null of 0 tokens, expected an array of tokens with scores" },
    { "WordPiece, a word that is unknown, without an unknown token",
      "model: unk_token is not in the vocabulary (found \"[UNK]\")" },
    { "WordLevel, an unknown word, without an unknown token",
      "model: unk_token is not in the vocabulary (found \"<unk>\")" },
    { "a merge written with two spaces", "model: merge 2 is not a pair (found a string, expected two tokens)" },
    { "a merge without a space", "model: merge 2 is not a pair (found a string, expected two tokens)" },
    { "a merge of three", "model: merge 2 is not a pair (found an array, expected two tokens)" },
    { "a merge of nothing", "model: merge 2 is not a pair (found an array, expected two tokens)" },
    { "a merge whose result is not in the vocabulary",
      "model: merge 2 names a token that is not in the vocabulary (found \"e\" and \"f\")" },
    { "a merge of an unknown token",
      "model: merge 2 names a token that is not in the vocabulary (found \"x\" and \"a\")" },
    { "merges is an object", "model: merges: found an object, expected an array" },
    { "no merges", "model: merges: found null, expected an array" },
    { "a table of characters that is not base64", "normalizer: Precompiled: precompiled_charsmap is not base64" },
    { "a table of characters that is cut",
      "normalizer: Precompiled: table of characters is truncated (found 4 bytes for a trie of 1024)" },
    { "a table of characters of two bytes",
      "normalizer: Precompiled: table of characters is truncated (found 2 bytes for a trie of 0)" },
    { "an unknown normalizer", "normalizer: unknown type (found \"Upper\")" },
    { "an added token that is normalized to nothing", "added token \"X\": the normalizer leaves nothing of it" },
    { "Split between a and b by [a-c&&[^b]]",
      "pre_tokenizer: Split: pattern: regex: pattern has a class within a class (byte 4)" },
    { "Split between a and b by [a[b]]",
      "pre_tokenizer: Split: pattern: regex: pattern has a class within a class (byte 2)" },
    { "Split between a and b by [[:alpha:",
      "pre_tokenizer: Split: pattern: regular expression, byte 9: missing terminating ] for character class" },
    { "Split between a and b by [a",
      "pre_tokenizer: Split: pattern: regular expression, byte 2: missing terminating ] for character class" },
    { "FixedLength", "pre_tokenizer: unknown type (found \"FixedLength\")" },
    { "UnicodeScripts", "pre_tokenizer: unknown type (found \"UnicodeScripts\")" },
    { "the decoder CTC", "decoder: unknown type (found \"CTC\")" },
    { "an unknown behavior", "pre_tokenizer: Split: unknown behavior (found \"Merged\", expected Removed, Isolated, "
                             "MergedWithPrevious, MergedWithNext or Contiguous)" },
    { "no behavior", "pre_tokenizer: Split: no behavior (expected Removed, Isolated or another one)" },
    { "no pattern", "pre_tokenizer: Split: pattern is empty (expected a String or a Regex)" },
    { "an empty delimiter", "pre_tokenizer: CharDelimiterSplit: delimiter is empty (expected one character)" },
    { "a replacement of two characters",
      "pre_tokenizer: Metaspace: replacement of Metaspace (expected one character)" },
    { "Strip, a negative count", "decoder: Strip: Strip (expected a character and counts of 0 to 1000)" },
    { "Strip, no character", "decoder: Strip: Strip (expected a character and counts of 0 to 1000)" },
    { "an unknown decoder", "decoder: unknown type (found \"Unfuse\")" },
    { "a token that is not defined", "post_processor: special token is not defined (found \"s\")" },
    { "a token's id beyond the vocabulary", "post_processor: id of a special token (found 99, expected 0 to 16)" },
    { "no place for the text", "post_processor: template has no place for the text (expected a Sequence)" },
    { "an unknown processor", "post_processor: unknown type (found \"T5Processing\")" },
    { "an added token gets the id of another one", "added_tokens: id 15 of \"<x>\" is taken (found \"ab\" there)" },
};

/* The library refuses these: no table changes nothing. */
static const char *const opened[] = { "no table of characters", "a table of characters that is null" };

static const char *message_of(str why)
{
    for (size_t i = 0; i < COUNT_OF(refused); i++)
        if (str_is(why, refused[i].why))
            return refused[i].message;
    return NULL;
}

static bool may_open(str why, const struct json *form)
{
    bool may = json_bool(json_get(form, "loads"));

    for (size_t i = 0; i < COUNT_OF(opened); i++)
        may = may || str_is(why, opened[i]);
    return may;
}

static void check_ids(str why, str text, const struct json *want, const int32_t *ids, size_t n)
{
    bool same = n == json_length(want);

    for (size_t i = 0; same && i < n; i++)
        same = ids[i] == json_int(json_at(want, i));
    struct arena a = { 0 };
    str got = S("");
    for (size_t i = 0; !same && i < n; i++)
        got = arena_printf(&a, STR_FMT " %d", STR_ARG(got), ids[i]);
    CHECK_MSG(same, STR_FMT ": \"" STR_FMT "\":" STR_FMT ", expected " STR_FMT, STR_ARG(why), STR_ARG(text),
              STR_ARG(got), STR_ARG(json_to_text(want, &a)));
    arena_free(&a);
}

static void check_text(str why, const struct tokenizer *t, const struct json *one)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str text = json_as_string(json_get(one, "text"));
    int32_t *ids;
    size_t n = 0;
    bool ok = tokenizer_encode(t, text, ENCODE_ADD_SPECIAL | ENCODE_PARSE_SPECIAL, &ids, &n, &a, &e);

    CHECK_MSG(ok == !json_get(one, "error"), STR_FMT ": \"" STR_FMT "\": %s", STR_ARG(why), STR_ARG(text),
              ok ? "encoded" : e.text);
    if (ok && !json_get(one, "error")) {
        check_ids(why, text, json_get(one, "ids"), ids, n);
        str decoded = tokenizer_decode(t, ids, n, &a);
        const struct json *want = json_get(one, "decoded");
        CHECK_MSG(!want || str_equal(decoded, json_as_string(want)),
                  STR_FMT ": \"" STR_FMT "\" decoded as \"" STR_FMT "\"", STR_ARG(why), STR_ARG(text),
                  STR_ARG(decoded));
        CHECK(tokenizer_encode(t, text, ENCODE_PARSE_SPECIAL, &ids, &n, &a, &e));
        check_ids(why, text, json_get(one, "plain"), ids, n);
    }
    arena_free(&a);
}

static void check_form(const struct json *form)
{
    struct err e = { 0 };
    str why = json_as_string(json_get(form, "why"));
    const struct json *texts = json_get(form, "texts");
    const char *message = message_of(why);
    struct tokenizer *t = tokenizer_open_json(json_as_string(json_get(form, "json")), &e);

    if (message || !t)
        CHECK_MSG(!t && message && str_starts(str_from(e.text), S("tokenizer.json: ")) && strstr(e.text, message),
                  STR_FMT ": %s", STR_ARG(why), t ? "opens" : e.text);
    else
        CHECK_MSG(may_open(why, form), STR_FMT ": opens", STR_ARG(why));
    for (size_t i = 0; t && i < json_length(texts); i++)
        check_text(why, t, json_at(texts, i));
    tokenizer_free(t);
}

void test_tokenizer_rare_forms_equal_reference(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str lines = { 0 }, line;
    size_t n = 0;

    CHECK_MSG(file_read(FORMS, 1 << 20, &a, &lines, &e), "%s", e.text);
    for (; str_split_next(&lines, '\n', &line) && line.n; n++) {
        struct json *form = json_parse(line, &e);
        CHECK_MSG(form != NULL, "%s", e.text);
        check_form(form);
        json_free(form);
    }
    CHECK_MSG(n > 190, "%zu forms", n);
    arena_free(&a);
}

/* An added token gets another id than the file declares, as in the library: with a warning. */
void test_tokenizer_moved_ids_give_a_warning(void)
{
    static const char form[] = "{\"added_tokens\":[{\"id\":%d,\"content\":\"<x>\"}],"
                               "\"model\":{\"type\":\"BPE\",\"vocab\":{\"a\":0,\"b\":1},\"merges\":[]}}";
    const char *const *warnings;

    for (int id = 2; id < 4; id++) {
        struct arena a = { 0 };
        struct err e = { 0 };
        struct tokenizer *t = tokenizer_open_json(arena_printf(&a, form, id), &e);
        CHECK_MSG(t && tokenizer_find(t, S("<x>")) == 2, "%s", e.text);
        CHECK(t && tokenizer_warnings(t, &warnings) == (id == 2 ? 0 : 1));
        CHECK(id == 2 || (t && strstr(warnings[0], "\"<x>\" has id 3 there and 2 in the Hugging Face library")));
        tokenizer_free(t);
        arena_free(&a);
    }
}
