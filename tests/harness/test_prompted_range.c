/*
 * test_prompted_range.c -- "rate it from 0 to 10" in a task's prompt: numbers near the reference's are no errors.
 */
#include <math.h>

#include "eval/store/store.h"
#include "eval/text/number_range.h"
#include "tests/harness/fixture.h"
#include "tests/test.h"

void test_text_number_range(void)
{
    static const struct {
        const char *text;
        bool found;
        double low, high;
    } rows[] = {
        { "Rate the speech from 0 to 10 on six traits.", true, 0, 10 },
        { "Reply to the user.  Use 1 to 5.", true, 1, 5 },
        { "from 5 to 1", false, 0, 0 },
        { "5 to 1, or 2 to 3", true, 2, 3 },
        { "add 3 to it", false, 0, 0 },
        { " to 5", false, 0, 0 },
        { "", false, 0, 0 },
    };

    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        double low = 0, high = 0;
        CHECK_MSG(text_number_range(str_from(rows[i].text), &low, &high) == rows[i].found, "%s", rows[i].text);
        CHECK(low == rows[i].low && high == rows[i].high);
    }
}

/* m rates 1 apart from the reference, n 3 apart. */
static size_t count_labels(const char *prompt, const char *model)
{
    struct harness_fixture f;
    struct run_view v;
    size_t n = 0;

    harness_fixture_open(&f);
    harness_fixture_write(&f, "d.jsonl", "{\"id\":\"1\",\"question\":\"Friends!\",\"answer\":{\"tone\":5}}\n");
    harness_fixture_write(&f, "m.jsonl", "{\"id\":\"1\",\"prediction\":\"{\\\"tone\\\":6}\"}\n");
    harness_fixture_write(&f, "n.jsonl", "{\"id\":\"1\",\"prediction\":\"{\\\"tone\\\":8}\"}\n");
    str task = arena_printf(&f.a,
                            "<task id='t' kind='json' data='d.jsonl'><prompt>%s {{ question }}</prompt>"
                            "<judge name='taxonomy'/></task>",
                            prompt);
    if (harness_fixture_run(&f, task.s, &v))
        for (size_t i = 0; i < v.n_labels; i++)
            n += str_is(v.labels[i].model, model) && str_is(v.labels[i].category, "technical_error");
    harness_fixture_close(&f);
    return n;
}

void test_harness_judge_reads_the_range_of_the_prompt(void)
{
    CHECK(count_labels("Give the tone as JSON:", "m") == 1 && count_labels("Give the tone as JSON:", "n") == 1);
    CHECK(count_labels("Rate the tone from 0 to 10 as JSON:", "m") == 0);
    CHECK(count_labels("Rate the tone from 0 to 10 as JSON:", "n") == 1);
    /* Numbers of something else. */
    CHECK(count_labels("In 1 to 2 words, give the tone as JSON:", "m") == 1);
}
