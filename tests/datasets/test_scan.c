/*
 * test_scan.c -- test sets read item by item: the same items and errors as when it is read at once, without holding the
 * file in memory.
 */
#include "tests/test.h"

#include <stdlib.h>
#include <unistd.h>

#include "datasets/dataset.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/lines.h"
#include "tests/measure.h"

static const struct dataset_fields usual;

static const char *write_text(str content, struct arena *a)
{
    struct err e = { 0 };
    const char *path = arena_printf(a, "/tmp/assay-scan-%d.jsonl", (int)getpid()).s;
    CHECK_MSG(file_write(path, content, &e), "%s", e.text);
    return path;
}

static void add_visit(void *context, const struct sample *s)
{
    strbuf_printf(context, STR_FMT "|" STR_FMT "|%zu|%zu|" STR_FMT "\n", STR_ARG(s->id), STR_ARG(s->input), s->line,
                  s->n_refs, STR_ARG(json_as_string(json_get(s->fields, "answer"))));
}

void test_datasets_scan_equals_open(void)
{
    struct arena a = { 0 };
    struct dataset all, one;
    struct err e = { 0 };
    struct strbuf seen = { 0 }, expected = { 0 };
    const char *path = write_text(S("\xEF\xBB\xBF{\"id\":\"a\",\"question\":\"x\",\"answer\":\"1\"}\r\n\r\n"
                                    "  {\"question\":\" y\\n\"}\n{\"id\":7,\"question\":\"\"}"),
                                  &a);

    CHECK_MSG(dataset_open(path, &usual, 0, &all, &a, &e), "%s", e.text);
    CHECK_MSG(dataset_scan(path, &usual, add_visit, &seen, &one, &a, &e), "%s", e.text);
    for (size_t i = 0; i < all.n; i++)
        add_visit(&expected, &all.samples[i]);
    CHECK(all.n == 3 && one.n == 3 && one.n_notes == all.n_notes && all.n_notes == 2);
    CHECK_STR(strbuf_str(&seen), strbuf_str(&expected));
    CHECK_STR(str_from(one.sha256), str_from(all.sha256));
    char whole[65];
    CHECK(file_sha256(path, whole, &e));
    CHECK_STR(str_from(whole), str_from(one.sha256));
    dataset_close(&all);
    remove(path);
    strbuf_release(&seen);
    strbuf_release(&expected);
    arena_free(&a);
}

/* Both readers must give the same result. */
static void expect_error(str content, const char *message)
{
    struct arena a = { 0 };
    struct dataset d;
    struct err e = { 0 };
    struct strbuf seen = { 0 };
    const char *path = write_text(content, &a);

    CHECK(!dataset_scan(path, &usual, add_visit, &seen, &d, &a, &e));
    CHECK_STR(str_from(e.text), arena_printf(&a, "%s%s", path, message));
    CHECK(!dataset_open(path, &usual, 0, &d, &a, &e));
    CHECK_STR(str_from(e.text), arena_printf(&a, "%s%s", path, message));
    remove(path);
    strbuf_release(&seen);
    arena_free(&a);
}

void test_datasets_scan_errors(void)
{
    expect_error(S("{\"id\":\"a\",\"question\":\"x\"}\n\n{\"id\":\"b\",\"question\":\"x\"}\n"
                   "{\"id\":\"a\",\"question\":\"y\"}\n"),
                 ":4: duplicate id (found \"a\", already on line 1)");
    /* the second item has the id 2, by its number */
    expect_error(S("{\"id\":\"2\",\"question\":\"x\"}\n{\"question\":\"y\"}\n"),
                 ":2: duplicate id (found \"2\", already on line 1)");
    expect_error(S("{\"question\":\"x\"}\n[1]\n"), ":2: not an object (found an array, expected an object)");
    expect_error(S("\n \n"), ": empty test set (found 0 items)");
    expect_error(S("{\"question\":\"\xFF\"}\n"), ":1: byte 13: not UTF-8 (found 0xff, expected a valid sequence)");
}

/* A line that never ends is refused, and memory stays within the limit. */
void test_datasets_long_line(void)
{
    struct arena a = { 0 };
    char *path = arena_cstr(&a, arena_printf(&a, "/tmp/assay-scan-%d.jsonl", (int)getpid()));
    char *argv[] = { (char *)(uintptr_t)test_program(), (char *)(uintptr_t) "inspect", path, NULL };
    struct outcome o;
    FILE *f = fopen(path, "wb");

    CHECK(f && fputs("{\"question\":\"x\"}\n{\"question\":\"", f) >= 0);
    CHECK(f && fseek(f, 100 << 20, SEEK_CUR) == 0 && fputs("\"}\n", f) >= 0 && fclose(f) == 0);
    CHECK(measure_program(argv, &o, &a) && o.status == 3);
    CHECK_MSG(str_search(o.text, S(":2: line is too long (found more than 33554432 bytes")) != SIZE_MAX, STR_FMT,
              STR_ARG(o.text));
#ifndef SANITIZED
    CHECK_MSG(o.mb <= 80, "%.1f MiB", o.mb);
#endif
    remove(path);
    arena_free(&a);
}

#ifndef SANITIZED
/* The peak of `inspect` over one item whose input has n bytes. */
static double peak_of_input(int n, struct arena *a)
{
    char *path = arena_cstr(a, arena_printf(a, "/tmp/assay-scan-%d.jsonl", (int)getpid()));
    char *argv[] = { (char *)(uintptr_t)test_program(), (char *)(uintptr_t) "inspect", path, NULL };
    struct outcome o = { .status = -1 };
    FILE *f = fopen(path, "wb");

    CHECK(f && fputs("{\"question\":\"", f) >= 0);
    for (int i = 0; f && i < n / 4; i++)
        fputs("x y ", f);
    CHECK(f && fputs("\"}\n", f) >= 0 && fclose(f) == 0);
    CHECK(measure_program(argv, &o, a) && o.status == 0);
    remove(path);
    return o.mb;
}

static double peak_of_rows(int n, struct arena *a)
{
    char *path = arena_cstr(a, arena_printf(a, "/tmp/assay-scan-%d.jsonl", (int)getpid()));
    char *argv[] = { (char *)(uintptr_t)test_program(), (char *)(uintptr_t) "inspect", path, NULL };
    struct outcome o = { .status = -1 };
    FILE *f = fopen(path, "wb");

    for (int i = 0; f && i < n; i++)
        fprintf(f, "{\"id\":\"q%d\",\"question\":\"what is %d plus one?\",\"answer\":\"%d\",\"more\":\"text %d\"}\n", i,
                i, i + 1, i);
    CHECK(f && fclose(f) == 0);
    CHECK(measure_program(argv, &o, a) && o.status == 0);
    remove(path);
    return o.mb;
}
#endif

/* A line that is read takes three times its size, and 2 MiB of blocks and buffers. */
void test_datasets_line_memory(void)
{
#ifdef SANITIZED
    test_skip("the sanitizers' own memory");
#else
    struct arena a = { 0 };
    double small = peak_of_input(8, &a), large = peak_of_input(16 << 20, &a);
    CHECK_MSG(large - small <= 3 * 16 + 2, "%.1f MiB", large - small);
    arena_free(&a);
#endif
}

/* Ten million rows in 512 MB are 51 bytes a row. */
void test_datasets_scan_memory(void)
{
#ifdef SANITIZED
    test_skip("the sanitizers' own memory");
#else
    struct arena a = { 0 };
    double few = peak_of_rows(1000, &a), many = peak_of_rows(101000, &a);
    CHECK_MSG((many - few) * (1 << 20) <= 51 * 100000, "%.1f bytes a row", (many - few) * (1 << 20) / 100000);
    arena_free(&a);
#endif
}

void test_base_hash_set(void)
{
    struct hash_set s = { 0 };
    size_t n_new = 0, n_known = 0;

    CHECK(!hash_set_has(&s, 5));
    for (uint64_t i = 0; i < 20000; i++)
        n_new += hash_set_add(&s, hash64_mix(i / 2));
    for (uint64_t i = 0; i < 20000; i++)
        n_known += hash_set_has(&s, hash64_mix(i));
    CHECK(n_new == 10000 && s.n == 10000 && n_known == 10000);
    CHECK(!hash_set_add(&s, 0) && hash_set_has(&s, 0)); /* hash64_mix(0) is 0 */
    hash_set_release(&s);
}
