/*
 * test_refused.c -- test sets whose fields or bytes are not what the suite says: the message names file and line.
 */
#include "tests/test.h"

#include <unistd.h>

#include "datasets/dataset.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"

#define NAMED(text)           \
    {                         \
        text, sizeof text - 1 \
    }

static void check_refused(const char *extension, str content, const struct dataset_fields *fields, const char *message)
{
    struct arena a = { 0 };
    struct dataset d;
    struct err e = { 0 }, written = { 0 };
    const char *path = arena_printf(&a, "/tmp/assay-refused-%d.%s", (int)getpid(), extension).s;

    CHECK(file_write(path, content, &written));
    bool ok = dataset_open(path, fields, 0, &d, &a, &e);
    unlink(path);
    CHECK_MSG(!ok && strstr(e.text, message), "%s: %s", message, ok ? "was read" : e.text);
    if (ok)
        dataset_close(&d);
    arena_free(&a);
}

void test_datasets_refused_fields(void)
{
    static const char one[] = "{\"id\":\"1\",\"question\":\"q\",\"answer\":\"a\"}\n{\"question\":\"q\"}\n";
    static const struct {
        struct dataset_fields fields;
        const char *content, *message;
    } cases[] = {
        { { .input = NAMED("text") }, one, "jsonl:1: " },
        { { .id = NAMED("id") }, one, "jsonl:2: item without its id (expected a field \"id\")" },
        { { .reference = NAMED("answer") }, one, "jsonl:2: item without its reference (expected a field \"answer\")" },
        { { .messages = NAMED("turns") }, one, "jsonl:1: item without its messages (expected a field \"turns\")" },
        { { .messages = NAMED("m") }, "{\"m\":[{\"role\":\"system\",\"content\":\"c\"}]}\n", "no user message" },
        { { .messages = NAMED("m") }, "{\"m\":[{\"role\":\"user\"}]}\n", "jsonl:1: field m: " },
        { { .messages = NAMED("m") }, "{\"m\":\"text\"}\n", "jsonl:1: field m: " },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++)
        check_refused("jsonl", str_from(cases[i].content), &cases[i].fields, cases[i].message);
}

void test_datasets_refused_bytes(void)
{
    static const struct dataset_fields usual = { 0 }, two = { .separator = NAMED(";;") };

    check_refused("csv", S("id,question\n1,\xFF\n"), &usual, ":2: byte 14: not UTF-8 (found 0xff)");
    check_refused("csv", S("PAR1\x15\x04\x15"), &usual, "Parquet");
    check_refused("csv", S("id,question\n1,q\n"), &two, "separator: bad value (found \";;\"");
    check_refused("jsonl", S("{\"question\":\"\xFF\"}\n"), &usual, "jsonl:1: ");
}

/* The line, or the element of an array, is the one that is wrong. */
void test_datasets_refused_structure(void)
{
    static const struct dataset_fields usual = { 0 };
    static const char *const cases[][3] = {
        { "json", "[{\"question\":\"q\"},7]", "json:2: element is not an object (found an integer)" },
        { "json", "[{\"question\":\"q\"}", "json:1: " },
        { "json", "7", "json:1: not an array of objects (found an integer)" },
        { "json", "[]", "empty test set (found 0 items)" },
        { "json", "{\"question\":[\"q\"],\"answer\":[\"a\"]}", "JSON by columns (found an object of 2 columns" },
        { "jsonl", "\n\n{\"question\":\"q\"}\n\n{\"question\"}\n", "jsonl:5: " },
        { "jsonl", "{\"question\":\"q\"}\n[1]\n", "jsonl:2: " },
        { "jsonl", "\n \n", "empty test set (found 0 items)" },
        { "xml", "<items>\n<item><question>q</question></item>\n<row/></items>",
          "xml:3: unknown element (found <row>, expected <item>)" },
        { "csv", "id,question\n1,\"q\" and more\n", "csv:2: text after a quoted field (expected a separator)" },
        { "csv", "id,question\n1,\"q\n2,p\n", "csv:2: unterminated quoted field (expected \")" },
        { "csv", "sep=;\nid;question\n1;q\n", "columns of the header are separated by \";\"" },
        { "csv", "id,question,id\n1,q,2\n", "csv:1: duplicate column (found \"id\" twice)" },
        { "csv", "id,question\n1,q,3\n", "csv:2: " },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++)
        check_refused(cases[i][0], str_from(cases[i][1]), &usual, cases[i][2]);
}

void test_datasets_last_user_turn_is_the_input(void)
{
    static const struct dataset_fields fields = { .messages = NAMED("m") };
    struct arena a = { 0 };
    struct dataset d;
    struct err e = { 0 };
    const char *path = arena_printf(&a, "/tmp/assay-turns-%d.jsonl", (int)getpid()).s;

    CHECK(file_write(path,
                     S("{\"m\":[{\"role\":\"user\",\"content\":\"first\"},{\"role\":\"assistant\",\"content\":\"x\"},"
                       "{\"role\":\"user\",\"content\":\"last\"}]}\n"),
                     &e));
    if (dataset_open(path, &fields, 0, &d, &a, &e)) {
        CHECK_STR(d.samples[0].input, S("last"));
        CHECK(d.samples[0].n_turns == 3);
        dataset_close(&d);
    } else
        CHECK_MSG(false, "%s", e.text);
    unlink(path);
    arena_free(&a);
}
