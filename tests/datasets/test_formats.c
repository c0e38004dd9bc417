/*
 * What the formats of test sets make of good files: fields, white space, lists,
 * answers given as number or letter.
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
                                "{\"question\":\"q\",\"choices\":[\"x\",\"y\"],\"answer\":\"y\"}\n";
    static const char *const expected[] = { "z", "y", "B", "0", "y" };
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
