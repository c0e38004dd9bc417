/*
 * test_formats.c -- how the test set formats read valid files: fields, white space, lists, answers given as number or
 * letter.
 */
#include "tests/test.h"

#include <stdlib.h>
#include <unistd.h>

#include "datasets/dataset.h"

/* The content as a file, opened; the caller closes it and frees the arena. */
static bool open_text(const char *extension, str content, struct dataset *d, struct arena *a)
{
    struct dataset_fields usual = { 0 };
    struct err e = { 0 };
    const char *path = arena_printf(a, "/tmp/assay-formats-%d.%s", (int)getpid(), extension).s;
    FILE *f = fopen(path, "wb");

    CHECK(f && fwrite(content.s, 1, content.n, f) == content.n);
    if (f)
        fclose(f);
    bool ok = dataset_open(path, &usual, 0, d, a, &e);
    remove(path);
    CHECK_MSG(ok, "%s: %s", extension, e.text);
    return ok;
}

void test_datasets_xml(void)
{
    struct arena a = { 0 };
    struct dataset d;

    if (open_text("xml",
                  S("<items>\n<item id=\"q1\" group=\"g\"><question> a &lt;b&gt;\n </question><answer>x</answer>"
                    "<answer>y</answer></item>\n<item><question><![CDATA[<i>]]></question></item></items>"),
                  &d, &a)) {
        CHECK(d.n == 2 && d.samples[0].n_refs == 2 && d.samples[1].n_refs == 0);
        CHECK_STR(d.samples[0].id, S("q1"));
        CHECK_STR(d.samples[0].group, S("g"));
        CHECK_STR(d.samples[0].input, S(" a <b>\n "));
        CHECK_STR(d.samples[0].refs[1], S("y"));
        CHECK_STR(d.samples[1].input, S("<i>"));
        CHECK_STR(d.samples[1].id, S("2"));
        CHECK(d.samples[1].line == 4);
        dataset_close(&d);
    }
    arena_free(&a);
}

void test_datasets_plain_text(void)
{
    struct arena a = { 0 };
    struct dataset d;

    if (open_text("txt", S("one\n\ntwo\n"), &d, &a)) {
        CHECK(d.n == 1 && d.samples[0].n_refs == 0);
        CHECK_STR(d.samples[0].input, S("one\n\ntwo\n"));
        dataset_close(&d);
    }
    arena_free(&a);
}

void test_datasets_answers_of_choices(void)
{
    static const char lines[] = "{\"question\":\"q\",\"choices\":[\"x\",\"y\",\"z\"],\"answer\":2}\n"
                                "{\"question\":\"q\",\"choices\":[\"x\",\"y\"],\"answer\":\"B\"}\n"
                                "{\"question\":\"q\",\"choices\":[\"x\",\"B\",\"A\"],\"answer\":\"B\"}\n"
                                "{\"question\":\"q\",\"choices\":[3,4,0],\"answer\":0}\n"
                                "{\"question\":\"q\",\"choices\":[\"x\",\"y\"],\"answer\":\"y\"}\n"
                                "{\"question\":\"q\",\"choices\":[\"x\",\"y\",\"z\"],\"answer\":[0,0,1]}\n"
                                "{\"question\":\"q\",\"choices\":[\"x\",\"y\"],\"answer\":[true,false]}\n"
                                "{\"question\":\"q\",\"choices\":[\"x\",\"y\"],\"answer\":[1]}\n"
                                "{\"question\":\"q\",\"choices\":[{\"label\":\"1\",\"text\":\"x\"},"
                                "{\"label\":\"2\",\"text\":\"y\"}],\"answer\":\"1\"}\n";
    static const char *const expected[] = { "z", "y", "B", "3", "y", "z", "x", "y", "x" };
    struct arena a = { 0 };
    struct dataset d;

    if (open_text("jsonl", (str){ lines, sizeof lines - 1 }, &d, &a)) {
        CHECK(d.n == COUNT_OF(expected));
        for (size_t i = 0; i < d.n && i < COUNT_OF(expected); i++)
            CHECK_STR(d.samples[i].refs[0], str_from(expected[i]));
        dataset_close(&d);
    }
    arena_free(&a);
}

void test_datasets_line_ends(void)
{
    static const char *const texts[] = { "id,question\na,x\nb,y\n", "id,question\r\na,x\r\nb,y\r\n",
                                         "id,question\ra,x\rb,y\r", "\xEF\xBB\xBFid,question\na,x\nb,y" };

    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        struct arena a = { 0 };
        struct dataset d;
        if (open_text("csv", str_from(texts[i]), &d, &a)) {
            CHECK(d.n == 2);
            CHECK_STR(d.samples[1].id, S("b"));
            CHECK_STR(d.samples[1].input, S("y"));
            dataset_close(&d);
        }
        arena_free(&a);
    }
}

/* --- tables as spreadsheets and pandas write them ----------------------------- */

static void check_table(const char *extension, const char *content, const char *input, const char *reference)
{
    struct arena a = { 0 };
    struct dataset d;

    if (open_text(extension, str_from(content), &d, &a)) {
        CHECK_MSG(d.n == 2, "%zu items of %s", d.n, content);
        CHECK_STR(d.samples[1].input, str_from(input));
        CHECK_STR(d.samples[1].n_refs ? d.samples[1].refs[0] : S("(none)"), str_from(reference));
        dataset_close(&d);
    }
    arena_free(&a);
}

void test_datasets_tables_of_spreadsheets(void)
{
    check_table("csv", "question,answer,,\r\na,x,,\r\nb,y,,\r\n", "b", "y"); /* columns that nobody filled */
    check_table("csv", "question,answer\na,x\nb,y\n,\n,\n", "b", "y");       /* rows that nobody filled */
    check_table("csv", "question\tanswer\na, b\tx\nb, c\ty\n", "b, c", "y"); /* tabs in a .csv */
    check_table("csv", "question,answer; or not\na,x\nb,y; z\n", "b", "(none)");
    check_table("tsv", "question\tanswer\na\tx\nb\t\"say \"\"y\"\"\"\n", "b", "say \"y\"");
    check_table("tsv", "question\tanswer\na\tx\n\"b\" c\ty\n", "\"b\" c", "y"); /* quotes that quote nothing */
}

static void expect_refusal(const char *extension, const char *content, const char *word)
{
    struct arena a = { 0 };
    struct dataset d;
    struct dataset_fields usual = { 0 };
    struct err e = { 0 };
    const char *path = arena_printf(&a, "/tmp/assay-formats-%d.%s", (int)getpid(), extension).s;
    FILE *f = fopen(path, "wb");

    CHECK(f && fputs(content, f) >= 0);
    if (f)
        fclose(f);
    bool ok = dataset_open(path, &usual, 0, &d, &a, &e);
    remove(path);
    CHECK_MSG(!ok && strstr(e.text, word), "%s: %s", content, ok ? "accepted" : e.text);
    if (ok)
        dataset_close(&d);
    arena_free(&a);
}

void test_datasets_say_what_a_file_is(void)
{
    expect_refusal("csv", "id;question;answer\n1;a;x\n", "separated by \";\"");
    expect_refusal("csv", "sep=;\nid;question;answer\n1;a;x\n", "separator");
    expect_refusal("csv", "question,answer\na,x,z\n", ":2: wrong number of columns");
    expect_refusal("json", "{\"question\": [\"a\", \"b\"], \"answer\": [\"x\", \"y\"]}", "columns");
    expect_refusal("json", "{\"question\": {\"0\": \"a\"}, \"answer\": {\"0\": \"x\"}}", "columns");
    expect_refusal("parquet", "PAR1", "Parquet");
    expect_refusal("jsonl", "PAR1....", "Parquet");
    expect_refusal("jsonl", "{\"question\": \"a\", \"answer\": NaN}", "NaN");
}

void test_datasets_take_a_separator_by_name(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct dataset d;
    struct dataset_fields fields = { .separator = S(";") };
    const char *path = arena_printf(&a, "/tmp/assay-formats-%d.csv", (int)getpid()).s;
    FILE *f = fopen(path, "wb");

    CHECK(f && fputs("sep=;\nquestion;answer\na, b;x\n", f) >= 0);
    if (f)
        fclose(f);
    bool ok = dataset_open(path, &fields, 0, &d, &a, &e);
    remove(path);
    CHECK_MSG(ok, "%s", e.text);
    if (ok) {
        CHECK_STR(d.samples[0].input, S("a, b"));
        CHECK(d.samples[0].line == 3);
        dataset_close(&d);
    }
    arena_free(&a);
}

/* --- records as their publishers write them --------------------------------------- */

static void check_references(const char *extension, const char *content, const char *joined)
{
    struct arena a = { 0 };
    struct dataset d;
    struct strbuf all = { 0 };

    if (open_text(extension, str_from(content), &d, &a)) {
        for (size_t i = 0; i < d.samples[0].n_refs; i++)
            strbuf_printf(&all, "[" STR_FMT "]", STR_ARG(d.samples[0].refs[i]));
        CHECK_STR(strbuf_str(&all), str_from(joined));
        dataset_close(&d);
    }
    strbuf_release(&all);
    arena_free(&a);
}

void test_datasets_references_in_known_shapes(void)
{
#define ITEM(answer) "{\"question\":\"q\",\"answer\":" answer "}"
    check_references("jsonl", ITEM("0.1"), "[0.1]");
    check_references("jsonl", ITEM("5.0"), "[5.0]");
    check_references("jsonl", ITEM("1e16"), "[1e+16]");
    check_references("jsonl", ITEM("0.00001"), "[1e-05]");
    check_references("jsonl", ITEM("1000000000000000019884624838656"), "[1000000000000000019884624838656]");
    check_references("jsonl", ITEM("true"), "[true]");
    check_references("jsonl", ITEM("null"), "");
    check_references("jsonl", ITEM("[\"a\",null,\"b\",\"\"]"), "[a][b]");
    check_references("jsonl", ITEM("\"\""), "[]");
    check_references("jsonl", ITEM("{\"text\":[\"a\",\"b\"],\"answer_start\":[1,2]}"), "[a][b]");
    check_references("jsonl", ITEM("{\"text\":[],\"answer_start\":[]}"), "[]");
    check_references("jsonl", ITEM("[{\"text\":\"a\",\"answer_start\":1}]"), "[a]");
    check_references("jsonl", ITEM("{\"value\":\"a\",\"aliases\":[\"b\"]}"), "[a][b]");
    check_references("jsonl", ITEM("{\"x\":1.5}"), "[{\"x\":1.5}]");
#undef ITEM
    check_references("csv", "question,answer\nq,\"['a', \"\"b's\"\"]\"\n", "[a][b's]");
    check_references("csv", "question,answer\nq,['a' 'b']\n", "[a][b]");
    check_references("csv", "question,answer\nq,\"{'text': array(['a'], dtype=object), 'answer_start': [1]}\"\n",
                     "[a]");
    check_references("csv", "question,answer\nq,\"[1, 2]\"\n", "[[1, 2]]"); /* a number list is a text */
    check_references(
        "json",
        "{\"version\":\"1.1\",\"data\":[{\"title\":\"t\",\"paragraphs\":[{\"context\":\"c\",\"qas\":[{\"id\":\"1\","
        "\"question\":\"q\",\"answers\":[{\"text\":\"a\",\"answer_start\":0}]}]}]}]}",
        "[a]");
    check_references("json",
                     "{\"version\":\"v2.0\",\"data\":[{\"paragraphs\":[{\"context\":\"c\",\"qas\":[{\"id\":\"1\","
                     "\"question\":\"q\",\"answers\":[],\"is_impossible\":true}]}]}]}",
                     "[]");
}

void test_datasets_instruction_and_input_are_one_question(void)
{
    struct arena a = { 0 };
    struct dataset d;

    if (open_text("jsonl",
                  S("{\"instruction\":\"Sort.\",\"input\":\"b a\",\"output\":\"a b\"}\n"
                    "{\"instruction\":\"Greet.\",\"input\":\"\",\"output\":\"Hi\"}\n"),
                  &d, &a)) {
        CHECK_STR(d.samples[0].input, S("Sort.\n\nb a"));
        CHECK_STR(d.samples[1].input, S("Greet."));
        CHECK_STR(d.samples[0].refs[0], S("a b"));
        CHECK(d.samples[0].input_is_joined && d.n_notes == 0);
        dataset_close(&d);
    }
    arena_free(&a);
}

void test_datasets_count_what_is_missing(void)
{
    struct arena a = { 0 };
    struct dataset d;

    if (open_text("csv", S("question,answer\na,x\n,y\n  ,z\n"), &d, &a)) {
        CHECK(d.n == 3 && d.n_notes == 1);
        CHECK_STR(d.notes[0], S("2 of 3 items have an empty input (the first on line 3)"));
        dataset_close(&d);
    }
    if (open_text("jsonl", S("{\"question\":\"a\",\"answer\":\"x\"}\n{\"question\":\"b\",\"answer\":null}\n"), &d,
                  &a)) {
        CHECK(d.n_notes == 1);
        CHECK_STR(d.notes[0], S("1 of 2 items have no reference (the first on line 2)"));
        dataset_close(&d);
    }
    arena_free(&a);
}
