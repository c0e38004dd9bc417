/*
 * test_interview.c -- the shipped test set is as documented: fields, answer
 * lengths, terms, subfields, unique ids, and no near-copies within or across
 * splits (Jaccard of three-word sequences).
 */
#include "tests/test.h"

#include <stdlib.h>

#include "datasets/dataset.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/base/text.h"

enum { MAX_GRAMS = 128, MAX_ITEMS = 512 };

struct grams {
    uint64_t key[MAX_GRAMS];
    size_t n;
};

static int by_key(const void *x, const void *y)
{
    uint64_t a = *(const uint64_t *)x, b = *(const uint64_t *)y;
    return (a > b) - (a < b);
}

/* Distinct three-word sequences of the lower-case letters and digits. */
static struct grams grams_of(str text, struct arena *a)
{
    struct grams g = { .n = 0 };
    uint64_t last[3] = { 0 }, word = 0;
    str low = text_lower(a, text);
    size_t n_words = 0;

    for (size_t i = 0; i <= low.n; i++) {
        char c = i < low.n ? low.s[i] : ' ';
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            word = (word ^ (unsigned char)c) * 0x100000001b3u + 1;
        } else if (word) {
            last[0] = last[1];
            last[1] = last[2];
            last[2] = word;
            word = 0;
            if (++n_words >= 3 && g.n < MAX_GRAMS)
                g.key[g.n++] = last[0] * 31 + last[1] * 17 + last[2];
        }
    }
    qsort(g.key, g.n, sizeof *g.key, by_key);
    size_t kept = 0;
    for (size_t i = 0; i < g.n; i++)
        if (i == 0 || g.key[i] != g.key[i - 1])
            g.key[kept++] = g.key[i];
    g.n = kept;
    return g;
}

static double jaccard(const struct grams *a, const struct grams *b)
{
    size_t both = 0;

    for (size_t i = 0, j = 0; i < a->n && j < b->n;) {
        both += a->key[i] == b->key[j];
        if (a->key[i] <= b->key[j])
            i += 1;
        else
            j += 1;
    }
    size_t either = a->n + b->n - both;
    return either ? (double)both / (double)either : 0;
}

static void check_item(const struct sample *s, struct arena *a)
{
    const struct json *terms = json_get(s->fields, "terms");
    str low = text_lower(a, s->refs[0]), rest = s->refs[0], word;
    size_t words = 0;

    while (str_split_next(&rest, ' ', &word))
        words += word.n > 0;
    CHECK_MSG(words >= 25 && words <= 60, STR_FMT ": %zu words, expected 25 to 60", STR_ARG(s->id), words);
    CHECK_MSG(json_length(terms) > 0, STR_FMT ": no terms", STR_ARG(s->id));
    for (size_t i = 0; i < json_length(terms); i++)
        CHECK_MSG(str_search(low, text_lower(a, json_as_string(json_at(terms, i)))) != SIZE_MAX,
                  STR_FMT ": the answer lacks its term " STR_FMT, STR_ARG(s->id),
                  STR_ARG(json_as_string(json_at(terms, i))));
}

void test_datasets_interview_has_no_near_copies(void)
{
    static const char *const files[] = { "datasets/interview/train.jsonl", "datasets/interview/validation.jsonl",
                                         "datasets/interview/test.jsonl" };
    static struct grams questions[MAX_ITEMS], answers[MAX_ITEMS];
    struct arena a = { 0 };
    struct err e = { 0 };
    struct map ids = { 0 }, groups = { 0 };
    struct dataset_fields fields = { .input = S("question"), .reference = S("answer"), .group = S("subfield") };
    size_t n = 0;

    for (size_t f = 0; f < COUNT_OF(files); f++) {
        struct dataset d;
        bool is_new, ok = dataset_open(files[f], &fields, 0, &d, &a, &e);
        CHECK_MSG(ok, "%s", e.text);
        for (size_t i = 0; ok && i < d.n && n < MAX_ITEMS; i++) {
            check_item(&d.samples[i], &a);
            map_put(&ids, d.samples[i].id, &is_new);
            CHECK_MSG(is_new, "id " STR_FMT " is in two splits", STR_ARG(d.samples[i].id));
            map_put(&groups, d.samples[i].group, NULL);
            questions[n] = grams_of(d.samples[i].input, &a);
            answers[n++] = grams_of(d.samples[i].refs[0], &a);
        }
        if (ok)
            dataset_close(&d);
    }
    CHECK_MSG(groups.n == 8, "%zu subfields, expected 8", groups.n);
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < i; k++) {
            CHECK_MSG(jaccard(&questions[i], &questions[k]) <= 0.5, "questions %zu and %zu are near-copies", k, i);
            CHECK_MSG(jaccard(&answers[i], &answers[k]) <= 0.3, "answers %zu and %zu are near-copies", k, i);
        }
    map_release(&ids);
    map_release(&groups);
    arena_free(&a);
}

static void expect_error(const char *name, str content, const char *words)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct dataset d;
    struct dataset_fields fields = { 0 };
    str path = arena_printf(&a, "/tmp/assay-test-%d-%s", rand(), name);
    FILE *f = fopen(path.s, "wb");

    CHECK(f && fwrite(content.s, 1, content.n, f) == content.n);
    if (f)
        fclose(f);
    bool ok = dataset_open(path.s, &fields, 0, &d, &a, &e);
    CHECK_MSG(!ok && e.code == ERR_PARSE && str_search(str_from(e.text), str_from(words)) != SIZE_MAX,
              "%s: \"%s\", expected \"%s\"", name, ok ? "accepted" : e.text, words);
    if (ok)
        dataset_close(&d);
    remove(path.s);
    arena_free(&a);
}

void test_datasets_bad_files_name_their_line(void)
{
    expect_error("a.jsonl", S("{\"question\":\"x\"}\n{\"question\":\n"), ".jsonl:2");
    expect_error("b.jsonl", S("{\"id\":\"1\",\"question\":\"x\"}\n\n{\"id\":\"1\",\"question\":\"y\"}\n"),
                 "duplicate id");
    expect_error("c.jsonl", S("[1]\n"), "not an object");
    expect_error("d.jsonl", S(""), "empty test set");
    expect_error("e.jsonl", S("{\"question\":\"\xFF\"}\n"), "not UTF-8");
    expect_error("f.csv", S("question,answer\na,b,c\n"), ".csv:2");
    expect_error("g.csv", S("question,answer\n\"a,b\n"), "unterminated quoted field");
    expect_error("h.json", S("{\"a\":1}"), "not an array");
    expect_error("i.foo", S("x"), "unknown data format");
    expect_error("j.jsonl", S("{\"answer\":\"x\"}\n"), "without its input");
}

void test_datasets_csv_quotes(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct dataset d;
    struct dataset_fields fields = { 0 };
    str path = arena_printf(&a, "/tmp/assay-test-%d.csv", rand());
    FILE *f = fopen(path.s, "wb");

    CHECK(f && fputs("question,answer\r\n\"a, \"\"b\"\"\nc\",plain\r\nx,\"\"\n", f) >= 0);
    if (f)
        fclose(f);
    bool ok = dataset_open(path.s, &fields, 0, &d, &a, &e);
    CHECK_MSG(ok, "%s", e.text);
    if (ok) {
        CHECK(d.n == 2 && d.samples[1].line == 4);
        CHECK_STR(d.samples[0].input, S("a, \"b\"\nc"));
        CHECK_STR(d.samples[0].refs[0], S("plain"));
        CHECK_STR(d.samples[1].refs[0], S(""));
        dataset_close(&d);
    }
    remove(path.s);
    arena_free(&a);
}
