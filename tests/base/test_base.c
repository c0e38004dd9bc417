/*
 * test_base.c -- strings, maps, hashes, JSON, files.
 */
#include "tests/test.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/hash.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/base/param.h"
#include "eval/base/regex.h"
#include "eval/base/rng.h"
#include "eval/base/text.h"
#include "eval/base/xml.h"

void test_base_str_split(void)
{
    str rest = S("a,,b"), piece;
    CHECK(str_split_next(&rest, ',', &piece));
    CHECK_STR(piece, S("a"));
    CHECK(str_split_next(&rest, ',', &piece));
    CHECK_STR(piece, S(""));
    CHECK(str_split_next(&rest, ',', &piece));
    CHECK_STR(piece, S("b"));
    CHECK(!str_split_next(&rest, ',', &piece));
}

void test_base_str_bytes(void)
{
    uint64_t v = 0;
    CHECK(str_to_bytes(S("2G"), &v) && v == 2147483648u);
    CHECK(str_to_bytes(S("64MiB"), &v) && v == 67108864u);
    CHECK(!str_to_bytes(S("-1"), &v));
    CHECK(!str_to_bytes(S("3X"), &v));
}

/* FIPS 180-4 examples. */
void test_base_sha256(void)
{
    struct sha256 s;
    char hex[65];

    sha256_init(&s);
    sha256_add(&s, "abc", 3);
    sha256_hex(&s, hex);
    CHECK_STR(str_from(hex), S("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    sha256_init(&s);
    for (int i = 0; i < 1000000; i += 10)
        sha256_add(&s, "aaaaaaaaaa", 10);
    sha256_hex(&s, hex);
    CHECK_STR(str_from(hex), S("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
}

void test_base_utf8(void)
{
    uint32_t c[8];
    CHECK(utf8_decode(S("a\xC3\xA9\xE2\x82\xAC"), c) == 3 && c[1] == 0xE9 && c[2] == 0x20AC);
    CHECK(utf8_decode(S("\xED\xA0\x80"), c) == 3 && c[0] == 0xFFFD); /* a lone surrogate */
    CHECK(!utf8_valid(S("ok\xFF"), NULL));
    CHECK(utf8_valid(S("\xEF\xBF\xBD"), NULL)); /* U+FFFD itself */
    CHECK(utf8_incomplete_tail(S("a\xE2\x82")) == 2);
    struct arena a = { 0 };
    CHECK_STR(text_lower(&a, S("\xCE\x9F\xCE\x94\xCE\x9F\xCE\xA3")), S("\xCE\xBF\xCE\xB4\xCE\xBF\xCF\x82"));
    CHECK_STR(text_normalize(&a, S("e\xCC\x81"), "NFC"), S("\xC3\xA9"));
    arena_free(&a);
}

void test_base_json_round_trip(void)
{
    struct err e = { 0 };
    struct json *v = json_parse(S("{\"b\":[1,2.5,null,\"x\\u0000y\"],\"a\":{\"c\":true}}"), &e);
    struct strbuf b = { 0 };

    CHECK_MSG(v != NULL, "%s", e.text);
    json_write(v, 0, &b);
    CHECK_STR(strbuf_str(&b), S("{\"b\":[1,2.5,null,\"x\\u0000y\"],\"a\":{\"c\":true}}"));
    CHECK(json_bool(json_path(v, S("a.c"))));
    CHECK(json_number(json_path(v, S("b.1"))) == 2.5);
    CHECK(json_length(json_get(v, "b")) == 4);
    json_free(v);
    strbuf_release(&b);
    CHECK(!json_parse(S("{\"a\":1,\"a\":2}"), &e) && e.code == ERR_PARSE);
    CHECK(!json_parse(S("[1] x"), &e));
    CHECK(!json_parse(S("\"\xFF\""), &e));
}

void test_base_regex(void)
{
    struct err e = { 0 };
    struct regex *r = regex_open(S("(\\p{L}+)\\s*=\\s*(\\d+)"), 0, &e);
    struct regex_match m;

    CHECK(r && regex_find(r, S("  na\xC3\xAFve = 42"), 0, &m, &e));
    CHECK_STR(m.group[1], S("na\xC3\xAFve"));
    CHECK_STR(m.group[2], S("42"));
    CHECK(!regex_find(r, S("none"), 0, &m, &e) && e.code == ERR_OK);
    regex_close(r);
    CHECK(!regex_open(S("("), 0, &e) && e.code == ERR_PARSE);
}

void test_base_xml_refuses_doctype(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };

    CHECK(!xml_read(S("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"), "f.xml", &a, &e));
    CHECK(str_search(str_from(e.text), S("f.xml:1")) != SIZE_MAX);
    CHECK(!xml_read(S("<a>\n<b>\n</a>"), "f.xml", &a, &e) && str_starts(str_from(e.text), S("f.xml:3")));
    const struct xml_node *n = xml_read(S("<a x='1'>t<b/>\n<c y=\"&lt;\"/></a>"), "f.xml", &a, &e);
    CHECK(n && n->n_children == 2 && n->children[1]->line == 2);
    CHECK_STR(xml_attribute(n->children[1], "y"), S("<"));
    arena_free(&a);
}

void test_base_param(void)
{
    static const struct param table[] = {
        { "tokenize", PARAM_CHOICE, "13a", "13a|intl", "", "tok" },
        { "max_ngram", PARAM_INT, "4", "1..9", "", NULL },
        { "lowercase", PARAM_BOOL, "false", NULL, "", NULL },
        { 0 },
    };
    struct arena a = { 0 };
    struct param_set p;
    struct err e = { 0 };

    CHECK(param_parse(table, S("tokenize=intl,lowercase"), &p, &a, &e));
    CHECK_STR(param_text(&p, "tokenize"), S("intl"));
    CHECK(param_number(&p, "max_ngram") == 4 && param_bool(&p, "lowercase"));
    CHECK(!param_parse(table, S("max_ngram=12"), &p, &a, &e) && e.code == ERR_USAGE);
    CHECK_STR(str_from(e.text), S("max_ngram: bad value (found \"12\", expected a whole number from 1 to 9)"));
    CHECK(!param_parse(table, S("tokenise=intl"), &p, &a, &e));
    CHECK(str_search(str_from(e.text), S("tokenize")) != SIZE_MAX);
    arena_free(&a);
}

void test_base_param_ranges(void)
{
    static const struct {
        struct param p;
        const char *good, *bad, *expected;
    } cases[] = {
        { { "n", PARAM_INT, NULL, "1..9", "", NULL }, "9", "2.5", "a whole number from 1 to 9" },
        { { "n", PARAM_INT, NULL, "0..", "", NULL }, "1000000000000", "-1", "a whole number of 0 or more" },
        { { "alpha", PARAM_NUMBER, NULL, "(0..1)", "", NULL }, "0.5", "1", "a number from 0 to 1, both excluded" },
        { { "x", PARAM_NUMBER, NULL, NULL, "", NULL }, "-1e300", "inf", "a number" },
        { { "file", PARAM_NUMBER, NULL, "N", "", NULL }, "3", "nan", "a number" },
        { { "kind", PARAM_CHOICE, NULL, "a|b", "", NULL }, "b", "a|b", "a|b" },
        { { "size", PARAM_BYTES, NULL, NULL, "", NULL }, "2M", "2Q", "a size such as 512M" },
        { { "on", PARAM_BOOL, NULL, NULL, "", NULL }, "yes", "maybe", "true or false" },
    };
    static const struct param table[] = { { "name", PARAM_TEXT, PARAM_REQUIRED, NULL, "", NULL }, { 0 } };
    struct arena a = { 0 };
    struct param_value v;
    struct param_set set;
    struct err e = { 0 };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        CHECK_MSG(param_read(&cases[i].p, str_from(cases[i].good), &v, &e), "%s", e.text);
        CHECK(!param_read(&cases[i].p, str_from(cases[i].bad), &v, &e));
        CHECK_MSG(strstr(e.text, cases[i].expected), "%s", e.text);
    }
    CHECK(!param_parse(table, S(""), &set, &a, &e) && strstr(e.text, "name is missing"));
    CHECK(param_parse(table, S("name=x"), &set, &a, &e));
    arena_free(&a);
}

void test_base_map(void)
{
    struct map m = { 0 };
    char keys[2000][16];

    for (int i = 0; i < 2000; i++) {
        snprintf(keys[i], sizeof keys[i], "k%d", i);
        *map_put(&m, str_from(keys[i]), NULL) = i;
    }
    CHECK(m.n == 2000);
    for (int i = 0; i < 2000; i++)
        CHECK(map_find(&m, str_from(keys[i])) && *map_find(&m, str_from(keys[i])) == i);
    CHECK(!map_find(&m, S("absent")));
    map_reserve(&m, 5000);
    CHECK(m.n == 2000 && *map_find_hashed(&m, S("k77"), hash64(S("k77"))) == 77);
    *map_put_hashed(&m, S("one more"), hash64(S("one more")), NULL) = 5;
    CHECK(*map_find(&m, S("one more")) == 5);
    map_release(&m);
}

void test_base_rng_is_a_function_of_its_counter(void)
{
    struct rng a = rng_new(7, 3), b = rng_new(7, 3), c = rng_new(7, 4);
    uint64_t first = rng_u64(&a);

    CHECK(first == rng_u64(&b) && first != rng_u64(&c));
    size_t seen[6] = { 0 };
    for (int i = 0; i < 60000; i++)
        seen[rng_below(&a, 6)]++;
    for (int i = 0; i < 6; i++)
        CHECK(seen[i] > 9500 && seen[i] < 10500);
}

void test_base_err_is_one_line(void)
{
    struct err e = { 0 };
    err_set(&e, ERR_PARSE, "bad %s", "a\nb");
    err_wrap(&e, "file");
    CHECK_STR(str_from(e.text), S("file: bad a b"));
    CHECK(err_exit_status(ERR_PARSE) == 3 && err_exit_status(ERR_IO) == 4 && err_exit_status(ERR_INTERNAL) == 70);
}

/* Each status is listed once, and all of them are listed. */
void test_base_exit_statuses_are_listed(void)
{
#define X(status, meaning) status,
    static const int listed[] = { ERR_EXITS(X) };
#undef X
    for (int code = ERR_OK; code <= ERR_INTERNAL; code++) {
        size_t n = 0;
        for (size_t i = 0; i < COUNT_OF(listed); i++)
            n += listed[i] == err_exit_status((err_code)code);
        CHECK(n == 1);
    }
}

void test_base_violated_invariants_exit_with_70(void)
{
    int status = 0;
    fflush(NULL);
    pid_t child = fork();
    if (child == 0) {
        if (!freopen("/dev/null", "w", stderr))
            _Exit(1);
        ASSERT(child != 0);
        _Exit(0);
    }
    CHECK(child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 70);
}

void test_base_file_write_is_whole_or_not_at_all(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    char path[] = "/tmp/assay-test-XXXXXX";
    str text;

    int fd = mkstemp(path);
    CHECK(fd >= 0);
    CHECK(file_write(path, S("hello"), &e));
    CHECK(file_read(path, 100, &a, &text, &e) && str_equal(text, S("hello")));
    CHECK(!file_read(path, 3, &a, &text, &e) && e.code == ERR_PARSE);
    CHECK(!file_read("/nonexistent/x", 3, &a, &text, &e) && e.code == ERR_PARSE);
    CHECK(!file_read("/tmp", 3, &a, &text, &e));
    remove(path);
    arena_free(&a);
}

/* --- JSON as other programs write it ------------------------------------------- */

static void check_rewritten(const char *text, const char *expected)
{
    struct err e = { 0 };
    struct strbuf b = { 0 };
    struct json *v = json_parse(str_from(text), &e);

    CHECK_MSG(v != NULL, "%s: %s", text, e.text);
    if (v)
        json_write(v, 0, &b);
    CHECK_STR(strbuf_str(&b), str_from(expected));
    strbuf_release(&b);
    json_free(v);
}

/* Expected values: Python 3.11, json.dumps(json.loads(text), separators=(",", ":"), ensure_ascii=False). */
void test_base_json_numbers_as_python_writes_them(void)
{
    check_rewritten("[0.1,19.99,5.0,2.675,1e16,1e15,1e-5,0.0001,-0.0,1e22,123456789.123]",
                    "[0.1,19.99,5.0,2.675,1e+16,1000000000000000.0,1e-05,0.0001,-0.0,1e+22,123456789.123]");
    check_rewritten("[5e-324,1.7976931348623157e308,0.30000000000000004,100.0,9007199254740993.0,12345678901234567.0]",
                    "[5e-324,1.7976931348623157e+308,0.30000000000000004,100.0,9007199254740992.0,"
                    "1.2345678901234568e+16]");
    check_rewritten("[9223372036854775807,-9223372036854775808,9223372036854775808,-9223372036854775809]",
                    "[9223372036854775807,-9223372036854775808,9223372036854775808,-9223372036854775809]");
    check_rewritten(
        "{\"max\":1000000000000000019884624838656,\"s\":\"18446744073709551616 \\\" 18446744073709551616\"}",
        "{\"max\":1000000000000000019884624838656,\"s\":\"18446744073709551616 \\\" 18446744073709551616\"}");
    check_rewritten("[true,false,null,{},[],\"\\u0001\\n\\/\"]", "[true,false,null,{},[],\"\\u0001\\n/\"]");
}

void test_base_json_large_integers_are_numbers(void)
{
    struct err e = { 0 };
    struct json *v = json_parse(S("[1000000000000000019884624838656,-99999999999999999999,\"7\"]"), &e);

    CHECK_MSG(v != NULL, "%s", e.text);
    CHECK(json_kind(json_at(v, 0)) == JSON_INT_KIND && json_is_numeric(json_at(v, 0)));
    CHECK(!json_fits_int(json_at(v, 0)) && json_int(json_at(v, 0)) == INT64_MAX);
    CHECK(json_int(json_at(v, 1)) == INT64_MIN && json_number(json_at(v, 0)) == 1e30);
    CHECK(json_as_string(json_at(v, 0)).n == 0);
    json_free(v);
}

static void check_refused(const char *text, const char *word)
{
    struct err e = { 0 };
    struct json *v = json_parse(str_from(text), &e);

    CHECK_MSG(!v && strstr(e.text, word), "%s: %s", text, v ? "accepted" : e.text);
    json_free(v);
}

void test_base_json_refusals_name_the_place(void)
{
    check_refused("{\"a\": 1,\n \"b\": NaN}", "line 2");
    check_refused("{\"a\": 1, \"a\": 2}", "duplicate");
    check_refused("[1e999]", "overflow");
    check_refused("[99999999999999999999, 88888888888888888888,\n 77777777777777777777, x]", "line 2, column 24");
}

void test_base_json_path_prefers_a_name_with_dots(void)
{
    struct err e = { 0 };
    struct json *v = json_parse(S("{\"a.b\":1,\"a\":{\"b\":2,\"c.d\":[3,{\"e\":4}]},\"x.y\":{\"z\":5}}"), &e);

    CHECK(json_int(json_path(v, S("a.b"))) == 1 && json_int(json_path(v, S("a.c.d.0"))) == 3);
    CHECK(json_int(json_path(v, S("a.c.d.1.e"))) == 4 && json_int(json_path(v, S("x.y.z"))) == 5);
    CHECK(!json_path(v, S("a.q")) && !json_path(v, S("")) && !json_path(v, S("a.c.d.9")));
    json_free(v);
}

/* --- text files ----------------------------------------------------------------- */

static void check_file(str content, const char *expected)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    char path[] = "/tmp/assay-test-XXXXXX";
    str text = { "", 0 }, raw = { "", 0 };

    CHECK(mkstemp(path) >= 0 && file_write(path, content, &e));
    bool ok = file_read(path, 100, &a, &text, &e);
    CHECK_MSG(ok == (expected != NULL), "%s", ok ? "accepted" : e.text);
    if (expected)
        CHECK_STR(text, str_from(expected));
    CHECK(file_read_bytes(path, 100, &a, &raw, &e) && str_equal(raw, content));
    remove(path);
    arena_free(&a);
}

void test_base_file_read_drops_marks_and_carriage_returns(void)
{
    check_file(S("\xEF\xBB\xBFone\r\ntwo\r\n"), "one\ntwo\n");
    check_file(S("\r\n"), "\n");
    check_file(S("a\rb\r"), "a\rb\r"); /* a CR alone ends no line */
    check_file(S("\xEF\xBB\xBF"), "");
    check_file(S(""), "");
    check_file(S("\xFF\xFEo\0n\0"), NULL); /* UTF-16 */
}

void test_base_utf8_truncate_keeps_characters_whole(void)
{
    static const str text = { "a\xC3\xA9\xE2\x82\xAC", 6 };
    static const size_t expected[] = { 0, 1, 1, 3, 3, 3, 6, 6 };

    for (size_t max = 0; max < COUNT_OF(expected); max++)
        CHECK(utf8_truncate(text, max).n == expected[max]);
    CHECK(utf8_next_start(text, 2) == 3 && utf8_next_start(text, 4) == 6);
    for (size_t at = 6, before = 6; at > 0; before = at) {
        uint32_t c = utf8_previous(text, &at);
        size_t again = at;
        CHECK(utf8_next(text, &again) == c && again == before);
    }
    size_t at = 2;
    CHECK(utf8_previous(S("a\x80"), &at) == 0xFFFD && at == 1);
}

void test_base_err_unknown_names_the_nearest(void)
{
    static const char *const known[] = { "rouge", "bleu" };
    struct err e = { 0 };

    err_unknown(&e, ERR_USAGE, "unknown metric", S("rogue"), known, 2, "another");
    CHECK_STR(str_from(e.text), S("unknown metric (found \"rogue\", expected \"rouge\")"));
    err_unknown(&e, ERR_USAGE, "unknown metric", S("comet"), known, 2, "one that is listed");
    CHECK_STR(str_from(e.text), S("unknown metric (found \"comet\", expected one that is listed)"));
}

/* --- files of other programs ------------------------------------------------------ */

/* The name of the temporary file is taken by a link to a file of another program. */
void test_base_file_write_follows_no_link(void)
{
    char dir[] = "/tmp/assay-files-XXXXXX";
    struct arena a = { 0 };
    struct err e = { 0 };
    str text = { "", 0 };

    CHECK(mkdtemp(dir) != NULL);
    const char *other = arena_printf(&a, "%s/other", dir).s, *path = arena_printf(&a, "%s/ours", dir).s;
    const char *name = arena_printf(&a, "%s.%ld.0.tmp", path, (long)getpid()).s;
    CHECK(file_write(other, S("theirs"), &e) && symlink(other, name) == 0);
    CHECK_MSG(file_write(path, S("new"), &e), "%s", e.text);
    CHECK(file_read(other, 100, &a, &text, &e) && str_is(text, "theirs"));
    CHECK(file_read(path, 100, &a, &text, &e) && str_is(text, "new"));
    unlink(path);
    CHECK(symlink(other, path) == 0 && file_write(path, S("again"), &e)); /* the link is replaced */
    CHECK(file_read(other, 100, &a, &text, &e) && str_is(text, "theirs"));
    CHECK(mkfifo(arena_printf(&a, "%s/pipe", dir).s, 0600) == 0);
    CHECK(!file_write(arena_printf(&a, "%s/pipe", dir).s, S("x"), &e) && e.code == ERR_IO); /* no process reads it */
    CHECK(system(arena_printf(&a, "rm -rf '%s'", dir).s) == 0);
    arena_free(&a);
}

void test_base_file_mappings_know_their_path(void)
{
    struct err e = { 0 };
    struct file_map m;

    CHECK_MSG(file_map_open(&m, "README.md", &e), "%s", e.text);
    const uint8_t *inside = m.data + m.n / 2;
    CHECK(file_mapped_at(inside) && strcmp(file_mapped_at(inside), "README.md") == 0);
    CHECK(!file_mapped_at(m.data + m.n));
    file_map_close(&m);
    CHECK(!file_mapped_at(inside));
}
