/*
 * test_hidden.c -- untrusted text in messages, patterns that would run forever, bytes that end a text early.
 */
#include "tests/test.h"

#include <string.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/regex.h"
#include "eval/base/xml.h"

void test_messages_show_no_controls(void)
{
    static const struct {
        const char *why, *text, *want;
    } cases[] = {
        { "escape sequence", "a\033[2Jb", "a [2Jb" },
        { "C1 control sequence introducer",
          "a\xC2\x9B"
          "2Jb",
          "a?2Jb" },
        { "right-to-left override",
          "a\xE2\x80\xAE"
          "b",
          "a?b" },
        { "isolate",
          "a\xE2\x81\xA6"
          "b",
          "a?b" },
        { "Arabic letter mark",
          "\xD8\x9C"
          "b",
          "?b" },
        { "byte order mark",
          "\xEF\xBB\xBF"
          "b",
          "?b" },
        { "tag character",
          "\xF3\xA0\x81\x81"
          "b",
          "?b" },
        { "line separator",
          "a\xE2\x80\xA8"
          "b",
          "a?b" },
        { "letters next to them stay", "\xC2\xA0\xD8\x9D\xE2\x80\x99\xE2\x82\xAC\xEF\xBC\xA1",
          "\xC2\xA0\xD8\x9D\xE2\x80\x99\xE2\x82\xAC\xEF\xBC\xA1" },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct err e = { 0 };
        err_set(&e, ERR_PARSE, "%s", cases[i].text);
        CHECK_MSG(strcmp(e.text, cases[i].want) == 0, "%s: found %s", cases[i].why, e.text);
        err_wrap(&e, "%s", cases[i].text);
        CHECK_MSG(strncmp(e.text, cases[i].want, strlen(cases[i].want)) == 0, "%s, wrapped", cases[i].why);
    }
}

/* PCRE2's match limit starts again at each place, so quadratic patterns stay below it; the steps are therefore
 * summed over all places. */
void test_regex_bounded_ends(void)
{
    static char many[200000];
    struct err e = { 0 };
    struct regex_match m;
    static const char *const patterns[] = { "(a+)+$", "a.*a.*[bc]", "(a|aa)+[cd]" };

    memset(many, 'a', sizeof many);
    for (size_t i = 0; i < COUNT_OF(patterns); i++) {
        struct regex *r = regex_open(str_from(patterns[i]), REGEX_BOUNDED, &e);
        CHECK(r && !regex_find(r, (str){ many, sizeof many - 1 }, 0, &m, &e) == (i > 0));
        CHECK_MSG(i == 0 || e.code == ERR_PARSE, "%s: no limit", patterns[i]);
        CHECK(regex_find(r, S("xaabab aac"), 0, &m, &e) || i == 0);
        regex_close(r);
    }
    /* Needs more than the default stack of the JIT compiler, and few steps: a match, not an error. */
    struct regex *deep = regex_open(S("^(?:(a)|b)*$"), REGEX_BOUNDED, &e);
    CHECK_MSG(deep && regex_find(deep, (str){ many, 100000 }, 0, &m, &e), "%s", e.text);
    regex_close(deep);
    struct regex *r = regex_open(S("answer: (\\w+)"), REGEX_BOUNDED, &e);
    CHECK(r && regex_find(r, S("so the answer: Paris"), 0, &m, &e) && str_is(m.group[1], "Paris"));
    static char large[(1 << 20) + 2];
    memset(large, 'a', sizeof large - 1);
    CHECK(!regex_find(r, str_from(large), 0, &m, &e) && strstr(e.text, "too long"));
    regex_close(r);
}

void test_xml_refuses_nul(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };

    CHECK(xml_read(S("<a/>"), "f.xml", &a, &e) != NULL);
    CHECK(!xml_read((str){ "<a/>\0<b/>", 9 }, "f.xml", &a, &e) && strstr(e.text, "byte 4"));
    arena_free(&a);
}
