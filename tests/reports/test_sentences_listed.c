/*
 * test_sentences_listed.c -- every sentence that the report can say about its numbers has a test by which it is said
 * for some data and not for others.  A new sentence without such a test fails here.
 */
#include "tests/reports/sentences.h"
#include "tests/test.h"

#include <glob.h>
#include <string.h>

enum { MAX_SENTENCES = 400 };

#define TEST(name) void name(void);
#include "tests_list.h"
#undef TEST

static const struct {
    const char *name;
    void (*run)(void);
} tests[] = {
#define TEST(name) { #name, name },
#include "tests_list.h"
#undef TEST
};

/* Tests that ask for sentences. */
static const char *const asking[] = { "test_report_turn_", "test_harness_findings", "test_report_study_" };

/* Where the report takes sentences from. */
static const char *const sources[] = { "reports/page_*.c",   "reports/notices.c",     "reports/view.c",
                                       "reports/document.c", "reports/tasks_shown.c", "eval/harness/findings.c" };

/* Beginnings of texts that are no sentence about the numbers, or whose verdict is listed apart. */
static const char *const exempt[] = {
    /* names of columns, rows, headings and fields */
    "All models side by side",
    "All metrics and statistics",
    "Ratings of the answers",
    "Early stopping after epochs",
    "Nothing extracted, cut at the token limit",
    "JSON without the requested members",
    "Text around the JSON",
    "A member of the wrong type",
    "A number out of range",
    "Agreement of the ratings with scores",
    "Agreement of judging models with each other",
    "technical terms of the question",
    "terms listed with the item",
    "words of the question",
    /* parts of captions, which describe their table */
    "the items that all answered",
    "the tasks, by each task's score",
    ", the best of a column is bold",
    ", all of them for ",
    ", from the fewest to the most of a column",
    "Models against %%: difference of the scores with its 95",
    " The file comparisons.csv has p by the other tests.",
    " JSON valid: the whole text is JSON, whatever its members", /* tests/cli/json_faults.sh turns it */
    /* where something else stands */
    "See % for the scores of all models and their intervals.",
    "The file items.csv has the scores of all ",
    "The prompt of item %, as it was sent to ",
    "% (after % solved examples of %)",
    "answers end at %; beginning token: ",
    "assay report DIR --bundle FILE.zip packs suite",
    /* the frame of "is significantly better than" and its opposites */
    "% % % on %: % against %, difference %",
};

static bool is_exempt(str text)
{
    for (size_t i = 0; i < COUNT_OF(exempt); i++)
        if (str_starts(text, str_from(exempt[i])))
            return true;
    return false;
}

static void run_tests(void)
{
    for (size_t i = 0; i < COUNT_OF(tests); i++)
        for (size_t k = 0; k < COUNT_OF(asking); k++)
            if (str_starts(str_from(tests[i].name), str_from(asking[k])))
                tests[i].run();
}

static size_t list_sentences(struct sentence *out, struct arena *a)
{
    size_t n = 0;

    for (size_t i = 0; i < COUNT_OF(sources); i++) {
        glob_t found;
        CHECK_MSG(glob(sources[i], 0, NULL, &found) == 0, "no file %s", sources[i]);
        for (size_t k = 0; k < found.gl_pathc; k++)
            sentences_of_file(arena_str(a, str_from(found.gl_pathv[k])), out, &n, MAX_SENTENCES, a);
        globfree(&found);
    }
    return n;
}

/* An exemption whose text is gone is an error, too. */
static void check_exemptions(const struct sentence *list, size_t n)
{
    for (size_t i = 0; i < COUNT_OF(exempt); i++) {
        size_t k = 0;
        while (k < n && !str_starts(list[k].text, str_from(exempt[i])))
            k++;
        CHECK_MSG(k < n, "no source says \"%s\"", exempt[i]);
    }
}

void test_report_sentences_have_tests_that_turn_them(void)
{
    static struct sentence list[MAX_SENTENCES];
    struct arena a = { 0 };
    size_t n = list_sentences(list, &a);

    CHECK(n > 50 && n < MAX_SENTENCES);
    check_exemptions(list, n);
    run_tests();
    for (size_t i = 0; i < n; i++) {
        struct sentence_seen seen = sentence_look_up(&list[i]);
        CHECK_MSG(is_exempt(list[i].text) || seen.said, STR_FMT ":%d: no test makes the report say \"" STR_FMT "\"",
                  STR_ARG(list[i].file), list[i].line, STR_ARG(list[i].text));
        CHECK_MSG(is_exempt(list[i].text) || seen.unsaid,
                  STR_FMT ":%d: no test has data without the sentence \"" STR_FMT "\"", STR_ARG(list[i].file),
                  list[i].line, STR_ARG(list[i].text));
    }
    arena_free(&a);
}
