/*
 * test_tokenizer_json.c -- tokenizer.json of every model, normalizer,
 * pre-tokenizer, decoder and post-processor: ids and decoded texts against the
 * tokenizers library (tests/golden/tokenizers/make_vectors.js).
 */
#include "tests/test.h"

#include <stdlib.h>

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/text.h"
#include "eval/engine/tokenize/tokenizer.h"

#define GOLDEN "tests/golden/tokenizers"

static void check_ids(const char *name, str text, const struct json *expected, const int32_t *ids, size_t n)
{
    struct strbuf got = { 0 }, want = { 0 };

    for (size_t i = 0; i < n; i++)
        strbuf_printf(&got, "%d ", ids[i]);
    for (size_t i = 0; i < json_length(expected); i++)
        strbuf_printf(&want, "%lld ", (long long)json_int(json_at(expected, i)));
    CHECK_MSG(str_equal(strbuf_str(&got), strbuf_str(&want)), "%s: \"" STR_FMT "\": " STR_FMT ", expected " STR_FMT,
              name, STR_ARG(text), STR_ARG(strbuf_str(&got)), STR_ARG(strbuf_str(&want)));
    strbuf_release(&got);
    strbuf_release(&want);
}

static void check_line(const char *name, const struct tokenizer *t, const struct json *line)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str text = json_as_string(json_get(line, "text"));
    int32_t *ids;
    size_t n = 0;
    bool ok = tokenizer_encode(t, text, ENCODE_ADD_SPECIAL | ENCODE_PARSE_SPECIAL, &ids, &n, &a, &e);

    CHECK_MSG(ok == !json_get(line, "error"), "%s: \"" STR_FMT "\": %s", name, STR_ARG(text), e.text);
    if (ok) {
        check_ids(name, text, json_get(line, "ids"), ids, n);
        str decoded = tokenizer_decode(t, ids, n, &a);
        CHECK_MSG(!utf8_valid(decoded, NULL) || str_equal(decoded, json_as_string(json_get(line, "decoded"))),
                  "%s: \"" STR_FMT "\" decoded as \"" STR_FMT "\", expected \"" STR_FMT "\"", name, STR_ARG(text),
                  STR_ARG(decoded), STR_ARG(json_as_string(json_get(line, "decoded"))));
        CHECK(tokenizer_encode(t, text, ENCODE_PARSE_SPECIAL, &ids, &n, &a, &e));
        check_ids(name, text, json_get(line, "plain"), ids, n);
    }
    arena_free(&a);
}

static void check_tokenizer(const char *dir, str file)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str json, lines, line;
    str stem = arena_printf(&a, "%s/" STR_FMT, dir, STR_ARG(str_slice(file, 0, file.n - 5)));
    bool ok = file_read(arena_printf(&a, STR_FMT ".json", STR_ARG(stem)).s, 1 << 24, &a, &json, &e) &&
              file_read(arena_printf(&a, STR_FMT ".jsonl", STR_ARG(stem)).s, 1 << 24, &a, &lines, &e);
    struct tokenizer *t = ok ? tokenizer_open_json(json, &e) : NULL;

    CHECK_MSG(t != NULL, STR_FMT ": %s", STR_ARG(stem), e.text);
    while (t && str_split_next(&lines, '\n', &line)) {
        struct json *v = json_parse(line, &e);
        CHECK(v != NULL);
        check_line(stem.s, t, v);
        json_free(v);
    }
    tokenizer_free(t);
    arena_free(&a);
}

void test_tokenizer_json_equals_reference(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    const char *dir = getenv("ASSAY_TOKENIZER_VECTORS");
    str *names;
    size_t n = 0, tested = 0;

    dir = dir ? dir : GOLDEN;
    CHECK(file_list(dir, &a, &names, &n, &e));
    for (size_t i = 0; i < n; i++)
        if (str_ends(names[i], S(".json"))) {
            check_tokenizer(dir, names[i]);
            tested++;
        }
    CHECK(tested > 20);
    arena_free(&a);
}
