/*
 * test_lower.c -- lower case equals Python's str.lower, for every character of Unicode
 * 14 and the final sigma (tests/golden/base/lower.tsv).
 */
#include "tests/test.h"

#include <stdlib.h>

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/text.h"

static const char sigma[] = "\xCE\xA3", small[] = "\xCF\x83", final[] = "\xCF\x82";

static str cell(str *line)
{
    str out = { "", 0 };
    str_split_next(line, '\t', &out);
    return out;
}

/* Hexadecimal code points, separated by spaces, as text. */
static str characters(str list, struct arena *a)
{
    struct strbuf b = { 0 };
    str word;

    while (str_split_next(&list, ' ', &word)) {
        char bytes[4];
        strbuf_add(&b, (str){ bytes, utf8_encode((uint32_t)strtoul(arena_cstr(a, word), NULL, 16), bytes) });
    }
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

static const char *kind_of(uint32_t c, struct arena *a)
{
    char bytes[4];
    str one = { bytes, utf8_encode(c, bytes) };
    str behind = text_lower(a, arena_printf(a, "a%s" STR_FMT, sigma, STR_ARG(one)));
    str between = text_lower(a, arena_printf(a, "a%s" STR_FMT "b", sigma, STR_ARG(one)));

    if (str_equal(str_slice(behind, 1, 3), str_from(small)))
        return "cased";
    CHECK(str_equal(str_slice(behind, 1, 3), str_from(final)));
    return str_equal(str_slice(between, 1, 3), str_from(small)) ? "ignorable" : "other";
}

static void check_range(str line, struct arena *a)
{
    uint32_t first = (uint32_t)strtoul(arena_cstr(a, cell(&line)), NULL, 16);
    uint32_t last = (uint32_t)strtoul(arena_cstr(a, cell(&line)), NULL, 16);

    for (uint32_t c = first ? first : 1; c <= last;
         c += last - first > 4096 && c > first + 64 && c < last - 64 ? 61 : 1) {
        struct arena scratch = { 0 };
        CHECK_MSG(str_is(line, kind_of(c, &scratch)), "U+%04X is not " STR_FMT, c, STR_ARG(line));
        arena_free(&scratch);
    }
}

void test_base_lower_equals_python(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str table = { "", 0 }, line;
    size_t n = 0;

    CHECK_MSG(file_read("tests/golden/base/lower.tsv", 1 << 20, &a, &table, &e), "%s", e.text);
    for (; str_split_next(&table, '\n', &line) && line.n; n++) {
        str kind = cell(&line);
        if (str_is(kind, "class")) {
            check_range(line, &a);
            continue;
        }
        str from = cell(&line), to = line;
        if (str_is(kind, "map")) {
            from = characters(from, &a);
            to = characters(to, &a);
        } else {
            struct json *x = json_parse(from, &e), *y = json_parse(to, &e);
            from = arena_str(&a, json_as_string(x));
            to = arena_str(&a, json_as_string(y));
            json_free(x);
            json_free(y);
        }
        CHECK_STR(text_lower(&a, from), to);
    }
    CHECK(n > 1500);
    arena_free(&a);
}

/* A device is written to, not replaced. */
void test_base_file_write_keeps_devices(void)
{
    struct err e = { 0 };

    CHECK_MSG(file_write("/dev/null", S("text"), &e), "%s", e.text);
    CHECK(system("test -c /dev/null") == 0);
}
