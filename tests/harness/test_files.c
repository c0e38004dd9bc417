/*
 * test_files.c -- answers and scores from files: segments.c, score_file.c.
 */
#include "tests/test.h"

#include "eval/base/file.h"
#include "eval/base/strbuf.h"
#include "eval/harness/score_file.h"
#include "eval/harness/segments.h"
#include "tests/harness/fixture.h"

static str path_of(struct harness_fixture *f, const char *name)
{
    return path_join(&f->a, str_from(f->dir), str_from(name));
}

void test_harness_segments_text(void)
{
    struct harness_fixture f;
    struct segments s;
    struct segment_chunk t;

    harness_fixture_open(&f);
    harness_fixture_write(&f, "h", "a\r\n\nc");
    harness_fixture_write(&f, "r", "x\ny\nz\n");
    str hyp = path_of(&f, "h"), ref = path_of(&f, "r");
    struct segment_files files = { .hyps = &hyp, .n_hyps = 1, .refs = &ref, .n_refs = 1, .format = S("auto") };
    CHECK(segments_open(&s, &files, &f.a, &f.e) && segments_next(&s, &t, &f.a, &f.e) && t.n == 3);
    CHECK_STR(t.gens[0][0].text, S("a"));
    CHECK_STR(t.gens[0][1].text, S(""));
    CHECK_STR(t.samples[2].refs[0], S("z"));
    CHECK_STR(t.samples[2].id, S("3"));
    CHECK(segments_next(&s, &t, &f.a, &f.e) && t.n == 0);
    segments_close(&s);
    harness_fixture_close(&f);
}

void test_harness_segments_jsonl(void)
{
    struct harness_fixture f;
    struct segments s;
    struct segment_chunk t;

    harness_fixture_open(&f);
    harness_fixture_write(&f, "h.jsonl",
                          "{\"id\":\"q\",\"prediction\":\"a\",\"reference\":[\"x\",null,\"\"]}\n"
                          "{\"id\":7,\"prediction\":null,\"reference\":null}\n");
    str hyp = path_of(&f, "h.jsonl");
    struct segment_files files = { .hyps = &hyp, .n_hyps = 1, .format = S("auto") };
    CHECK(segments_open(&s, &files, &f.a, &f.e) && segments_next(&s, &t, &f.a, &f.e) && t.n == 2);
    CHECK(t.samples[0].n_refs == 2 && t.samples[1].n_refs == 0 && t.gens[0][1].error.n > 0);
    CHECK_STR(t.samples[1].id, S("7"));
    segments_close(&s);
    harness_fixture_close(&f);
}

/* Bytes in another encoding would be scored as different words. */
void test_harness_segments_are_utf8(void)
{
    static const struct {
        const char *why, *hyp, *message;
    } cases[] = {
        { "UTF-16",
          "\xFF\xFE"
          "a",
          "h:1: byte 1: not UTF-8 (found 0xff, as UTF-16 begins" },
        { "Latin-1", "x caf\xE9\n", "h:1: byte 6: not UTF-8 (found 0xe9, expected UTF-8" },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct harness_fixture f;
        struct segments s;
        struct segment_chunk t;
        harness_fixture_open(&f);
        harness_fixture_write(&f, "h", cases[i].hyp);
        harness_fixture_write(&f, "r", "x\n");
        str hyp = path_of(&f, "h"), ref = path_of(&f, "r");
        struct segment_files files = { .hyps = &hyp, .n_hyps = 1, .refs = &ref, .n_refs = 1, .format = S("text") };
        CHECK_MSG(segments_open(&s, &files, &f.a, &f.e), "%s: %s", cases[i].why, f.e.text);
        CHECK_MSG(!segments_next(&s, &t, &f.a, &f.e), "%s is accepted", cases[i].why);
        CHECK_MSG(strstr(f.e.text, cases[i].message) != NULL, "%s: %s", cases[i].why, f.e.text);
        segments_close(&s);
        harness_fixture_close(&f);
    }
}

void test_harness_segments_refuse(void)
{
    static const struct {
        const char *why, *hyp, *ref, *message;
    } cases[] = {
        { "two lines against one", "a\nb\n", "x\n", "found 1, expected 2" },
        { "an empty file", "", "x\n", "empty file" },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct harness_fixture f;
        struct segments s;
        harness_fixture_open(&f);
        harness_fixture_write(&f, "h", cases[i].hyp);
        harness_fixture_write(&f, "r", cases[i].ref);
        str hyp = path_of(&f, "h"), ref = path_of(&f, "r");
        struct segment_files files = { .hyps = &hyp, .n_hyps = 1, .refs = &ref, .n_refs = 1, .format = S("text") };
        CHECK_MSG(!segments_open(&s, &files, &f.a, &f.e), "%s is accepted", cases[i].why);
        CHECK_MSG(strstr(f.e.text, cases[i].message) != NULL, "%s: %s", cases[i].why, f.e.text);
        harness_fixture_close(&f);
    }
}

void test_harness_segments_ids_must_agree(void)
{
    struct harness_fixture f;
    struct segments s;
    struct segment_chunk t;

    harness_fixture_open(&f);
    harness_fixture_write(&f, "h.jsonl", "{\"id\":\"1\",\"prediction\":\"a\"}\n");
    harness_fixture_write(&f, "r.jsonl", "{\"id\":\"2\",\"reference\":\"x\"}\n");
    str hyp = path_of(&f, "h.jsonl"), ref = path_of(&f, "r.jsonl");
    struct segment_files files = { .hyps = &hyp, .n_hyps = 1, .refs = &ref, .n_refs = 1, .format = S("auto") };
    CHECK(segments_open(&s, &files, &f.a, &f.e));
    CHECK(!segments_next(&s, &t, &f.a, &f.e) && strstr(f.e.text, "another item"));
    segments_close(&s);
    harness_fixture_close(&f);
}

/* Records are parsed in batches on several threads: order and line numbers stay, also after a rewind. */
void test_harness_segments_read_ahead(void)
{
    enum { N = 1500, BAD = 1300 };
    struct harness_fixture f;
    struct segments s;
    struct segment_chunk t;
    struct strbuf text = { 0 };

    harness_fixture_open(&f);
    for (int i = 1; i <= N; i++)
        strbuf_printf(&text, "{\"id\":%d,\"prediction\":\"%d %0200d\",\"reference\":\"\"}\n%s", i, i, 0,
                      i % 7 ? "" : "\n");
    harness_fixture_write(&f, "h.jsonl", text.s);
    str hyp = path_of(&f, "h.jsonl");
    struct segment_files files = { .hyps = &hyp, .n_hyps = 1, .format = S("auto"), .n_threads = 3 };
    CHECK(segments_open(&s, &files, &f.a, &f.e));
    for (int times = 0; times < 2; times++) {
        CHECK(segments_next(&s, &t, &f.a, &f.e) && t.n == N);
        for (size_t i = 0; i < t.n; i++)
            CHECK_STR(t.samples[i].id, arena_printf(&f.a, "%zu", i + 1));
        segments_rewind(&s);
    }
    segments_close(&s);

    char *bad = strstr(text.s, "\"id\":1300,");
    if (bad)
        bad[0] = '!';
    harness_fixture_write(&f, "h.jsonl", text.s);
    str line = arena_printf(&f.a, "h.jsonl:%d", BAD + BAD / 7);
    CHECK(segments_open(&s, &files, &f.a, &f.e));
    CHECK(!segments_next(&s, &t, &f.a, &f.e) && bad);
    CHECK_MSG(strstr(f.e.text, line.s) != NULL, "%s", f.e.text);
    segments_close(&s);
    strbuf_release(&text);
    harness_fixture_close(&f);
}

void test_harness_score_file(void)
{
    static const struct {
        const char *why, *content, *component;
        size_t n; /* 0: refused */
        double last;
    } cases[] = {
        { "numbers", "1\n2.5\n", "", 2, 2.5 },
        { "blank lines and NaN", "\n1\n\nnan\n", "", 2, NAN },
        { "null", "1\nnull\n", "", 2, NAN },
        { "the only number", "{\"id\":1,\"a\":\"x\",\"b\":0.5}\n", "", 1, 0.5 },
        { "one of two numbers", "{\"id\":1,\"n_tokens\":7,\"f1\":0.5}\n", "", 0, 0 },
        { "the score of two numbers", "{\"id\":1,\"n_tokens\":7,\"score\":0.5}\n", "", 1, 0.5 },
        { "by name", "{\"id\":1,\"b\":0.5,\"c\":2}\n", "c", 1, 2 },
        { "by path", "{\"id\":1,\"s\":{\"c\":3}}\n", "s.c", 1, 3 },
        { "true is 1", "{\"ok\":true}\n", "ok", 1, 1 },
        { "a word", "1\ntwo\n", "", 0, 0 },
        { "infinity", "inf\n", "", 0, 0 },
        { "no such member", "{\"a\":1}\n", "b", 0, 0 },
        { "text is not a score", "{\"a\":\"1\"}\n", "a", 0, 0 },
        { "broken JSON", "{\"a\":\n", "a", 0, 0 },
        { "nothing", "\n", "", 0, 0 },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct harness_fixture f;
        struct score_column c = { 0 };
        harness_fixture_open(&f);
        harness_fixture_write(&f, "s", cases[i].content);
        bool ok = score_file_read(path_of(&f, "s"), str_from(cases[i].component), &c, &f.a, &f.e);
        CHECK_MSG(ok == (cases[i].n > 0), "%s: %s", cases[i].why, f.e.text);
        CHECK_MSG(!ok || c.n == cases[i].n, "%s: %zu scores", cases[i].why, c.n);
        if (ok && c.n == cases[i].n)
            CHECK_NEAR(c.values[c.n - 1], cases[i].last, 0);
        harness_fixture_close(&f);
    }
}

void test_harness_score_files_join_by_id(void)
{
    double x[] = { 1, 2, 3 }, y[] = { 30, 10, 90 };
    str x_ids[] = { S("a"), S("b"), S("c") }, y_ids[] = { S("c"), S("a"), S("z") }, none[3] = { { 0 } };
    struct score_column columns[] = { { S("x"), x, x_ids, 3 }, { S("y"), y, y_ids, 3 } };
    struct arena a = { 0 };
    struct err e = { 0 };
    size_t dropped = 9;

    CHECK(score_file_align(columns, 2, &dropped, &a, &e) && dropped == 1);
    CHECK_NEAR(columns[1].values[0], 10, 0);
    CHECK_NEAR(columns[1].values[1], NAN, 0);
    CHECK_NEAR(columns[1].values[2], 30, 0);
    struct score_column lines[] = { { S("x"), x, none, 3 }, { S("y"), y, none, 2 } };
    CHECK(!score_file_align(lines, 2, &dropped, &a, &e)); /* without ids, lengths must agree */
    y_ids[2] = S("c");
    struct score_column twice[] = { { S("x"), x, x_ids, 3 }, { S("y"), y, y_ids, 3 } };
    CHECK(!score_file_align(twice, 2, &dropped, &a, &e) && strstr(e.text, "duplicate id"));
    arena_free(&a);
}
