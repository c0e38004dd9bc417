/*
 * test_memory.c -- memory per item of a run: the difference in bytes between a small run and a larger one.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "eval/base/file.h"
#include "tests/harness/fixture.h"
#include "tests/measure.h"

enum { FEW = 500, MANY = 4500 };

#ifndef SANITIZED
static str lines_of(const char *format, int n, struct arena *a)
{
    static const char text[] = "the answer of the model names the river, the city and the mountain of the question";
    struct strbuf b = { 0 };

    for (int i = 0; i < n; i++) {
        strbuf_printf(&b, "{\"id\":\"q%d\",\"%s\":\"%s %d\"", i, format, text, i);
        if (str_is(str_from(format), "question"))
            strbuf_printf(&b, ",\"answer\":\"%s\"", text);
        strbuf_add(&b, S("}\n"));
    }
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

/* Peak of a run of the fixture's s.xml; `report`: formats, empty for none. */
static double peak_of_run(struct harness_fixture *f, const char *report)
{
    struct outcome o = { .status = -1 };
    str dir = str_from(f->dir), suite = path_join(&f->a, dir, S("s.xml")), run = path_join(&f->a, dir, S("run"));
    char *argv[] = { (char *)(uintptr_t)test_program(),
                     (char *)(uintptr_t) "run",
                     arena_cstr(&f->a, suite),
                     (char *)(uintptr_t) "--quiet",
                     (char *)(uintptr_t) "--out",
                     arena_cstr(&f->a, run),
                     *report ? NULL : (char *)(uintptr_t) "--no-report",
                     NULL };

    CHECK(measure_program(argv, &o, &f->a));
    CHECK_MSG(o.status == 0, "%d: " STR_FMT, o.status, STR_ARG(str_slice(o.text, 0, 300)));
    CHECK(system(arena_printf(&f->a, "rm -r '" STR_FMT "'", STR_ARG(run)).s) == 0);
    return o.mb;
}

/* `elements`: metrics and judges of the task. */
static double peak_of_items(int n, const char *elements, const char *report)
{
    struct harness_fixture f;

    harness_fixture_open(&f);
    harness_fixture_write(&f, "data.jsonl", lines_of("question", n, &f.a).s);
    harness_fixture_write(&f, "m.jsonl", lines_of("prediction", n, &f.a).s);
    harness_fixture_write(&f, "n.jsonl", lines_of("prediction", n, &f.a).s);
    harness_fixture_write(&f, "s.xml",
                          arena_printf(&f.a,
                                       "<suite name='s'><models><model id='m' backend='replay' path='m.jsonl'/>"
                                       "<model id='n' backend='replay' path='n.jsonl'/></models>"
                                       "<task id='t' data='data.jsonl'>%s</task><compare base='m' tuned='n'/>"
                                       "<report formats='%s'/></suite>",
                                       elements, *report ? report : "md")
                              .s);
    double mb = peak_of_run(&f, report);
    harness_fixture_close(&f);
    return mb;
}

/* Two items per task, all models compared with the first. */
static double peak_of_suite(int n_tasks, int n_models)
{
    struct harness_fixture f;
    struct strbuf b = { 0 };

    harness_fixture_open(&f);
    harness_fixture_write(&f, "data.jsonl", lines_of("question", 2, &f.a).s);
    harness_fixture_write(&f, "m.jsonl", lines_of("prediction", 2, &f.a).s);
    strbuf_add(&b, S("<suite name='s'><models>"));
    for (int i = 0; i < n_models; i++)
        strbuf_printf(&b, "<model id='m%d' backend='replay' path='m.jsonl'/>", i);
    strbuf_add(&b, S("</models>"));
    for (int i = 0; i < n_tasks; i++)
        strbuf_printf(&b, "<task id='t%d' data='data.jsonl'><metric name='exact_match'/><metric name='rouge'/></task>",
                      i);
    strbuf_add(&b, S("<compare base='m0' resamples='100'/></suite>"));
    harness_fixture_write(&f, "s.xml", b.s);
    strbuf_release(&b);
    double mb = peak_of_run(&f, "");
    harness_fixture_close(&f);
    return mb;
}

static void check_growth(double few, double many, int more, double limit, const char *what)
{
    double bytes = (many - few) * (1 << 20) / more;
    CHECK_MSG(bytes <= limit, "%.0f bytes for each %s", bytes, what);
}
#endif

/* 100,000 items and two models in 600 MB are 6,000 bytes an item. */
void test_harness_memory_of_items(void)
{
#ifdef SANITIZED
    test_skip("the sanitizers' own memory");
#else
    static const char metrics[] = "<metric name='exact_match'/><metric name='rouge'/>";
    double few = peak_of_items(FEW, metrics, ""), many = peak_of_items(MANY, metrics, "");
    double bytes = (many - few) * (1 << 20) / (MANY - FEW);
    CHECK_MSG(bytes <= 6000, "%.0f bytes an item", bytes);
    static const char judged[] = "<metric name='exact_match'/><judge name='taxonomy'/>";
    few = peak_of_items(FEW, judged, "");
    many = peak_of_items(MANY, judged, "");
    bytes = (many - few) * (1 << 20) / (MANY - FEW);
    CHECK_MSG(bytes <= 6000, "%.0f bytes an item with the judge", bytes);
#endif
}

/* Reports are written item by item, and each format frees its memory: all of them together stay within the same
 * limit. */
void test_harness_memory_of_reports(void)
{
#ifdef SANITIZED
    test_skip("the sanitizers' own memory");
#else
    static const char metrics[] = "<metric name='exact_match'/>", formats[] = "html tex md csv json";
    double few = peak_of_items(FEW, metrics, formats), many = peak_of_items(MANY, metrics, formats);
    double bytes = (many - few) * (1 << 20) / (MANY - FEW);
    CHECK_MSG(bytes <= 6000, "%.0f bytes an item with reports", bytes);
#endif
}

/* 20,000 tasks, or 20,000 models, in a gigabyte: nothing of a task's comparisons is kept, and no table has a place for
 * each pair of models. */
void test_harness_memory_of_suites(void)
{
#ifdef SANITIZED
    test_skip("the sanitizers' own memory");
#else
    check_growth(peak_of_suite(100, 2), peak_of_suite(600, 2), 500, 50000, "task");
    check_growth(peak_of_suite(1, 200), peak_of_suite(1, 2200), 2000, 50000, "model");
#endif
}

#ifndef SANITIZED
static double peak_of_tasks(int n)
{
    static const char metrics[] = "<metric name='exact_match'/><metric name='rouge' types='1'/>";
    struct strbuf b = { 0 };

    strbuf_printf(&b, "%s", metrics);
    for (int i = 1; i < n; i++)
        strbuf_printf(&b, "</task><task id='t%d' data='data.jsonl'>%s", i, metrics);
    double mb = peak_of_items(2, b.s, "");
    strbuf_release(&b);
    return mb;
}
#endif

/* The memory of a task ends with the task: its resamples alone are 64 KB.  What is left of it are its requests, its
 * rows and its part of the suite. */
void test_harness_memory_of_tasks(void)
{
#ifdef SANITIZED
    test_skip("the sanitizers' own memory");
#else
    double few = peak_of_tasks(200), many = peak_of_tasks(1200);
    double bytes = (many - few) * (1 << 20) / 1000;
    CHECK_MSG(bytes <= 50000, "%.0f bytes a task", bytes);
#endif
}
