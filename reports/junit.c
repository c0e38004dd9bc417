/*
 * junit.c -- gate results as JUnit XML, as Jenkins and GitLab read it: counts
 * and time on the suite, time on each case, a failure with type, message and
 * text.  A rule that could not be checked is an error, one that was missed is a
 * failure, and one that the first run of a history cannot check yet is skipped.
 * Gates report no time.
 */
#include <time.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/clock.h"
#include "eval/base/xml.h"
#include "reports/report.h"

static void add_problem(struct xml_writer *w, const struct gate_result *r)
{
    xml_start(w, r->missing ? "error" : "failure");
    xml_attr(w, "type", r->missing ? S("unchecked") : S("gate"));
    xml_attr(w, "message", r->message);
    xml_text(w, r->message);
    xml_end(w);
}

/* The same on all machines if the clock is fixed, since such files are compared. */
static str host_name(struct arena *a)
{
    char name[256] = "";

    if (clock_is_fixed() || gethostname(name, sizeof name - 1) != 0 || !name[0])
        return S("localhost");
    return arena_str(a, str_from(name));
}

str report_junit(const char *suite, const struct gate_result *results, size_t n, struct arena *a)
{
    struct xml_writer *w = xml_writer_new();
    struct tm now = clock_now();
    size_t failed = 0, unchecked = 0, skipped = 0;
    char text[32];

    strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &now);
    for (size_t i = 0; i < n; i++) {
        unchecked += !results[i].passed && results[i].missing;
        failed += !results[i].passed && !results[i].missing;
        skipped += results[i].skipped;
    }
    xml_start(w, "testsuite");
    xml_attr(w, "name", str_from(suite));
    xml_attr(w, "tests", arena_printf(a, "%zu", n));
    xml_attr(w, "failures", arena_printf(a, "%zu", failed));
    xml_attr(w, "errors", arena_printf(a, "%zu", unchecked));
    xml_attr(w, "skipped", arena_printf(a, "%zu", skipped));
    xml_attr(w, "time", S("0"));
    xml_attr(w, "timestamp", arena_str(a, str_from(text)));
    xml_attr(w, "hostname", host_name(a));
    xml_start(w, "properties"); /* Ant's schema requires this and the outputs below, even if empty */
    xml_end(w);
    for (size_t i = 0; i < n; i++) {
        xml_start(w, "testcase");
        xml_attr(w, "classname", results[i].model);
        xml_attr(w, "name", results[i].rule);
        xml_attr(w, "time", S("0"));
        if (!results[i].passed)
            add_problem(w, &results[i]);
        if (results[i].skipped) {
            xml_start(w, "skipped");
            xml_attr(w, "message", results[i].message);
            xml_text(w, results[i].message); /* GitLab shows the text, Jenkins the attribute */
            xml_end(w);
        }
        xml_end(w);
    }
    static const char *const printed[] = { "system-out", "system-err" };
    for (size_t i = 0; i < COUNT_OF(printed); i++) {
        xml_start(w, printed[i]);
        xml_end(w);
    }
    xml_end(w);
    return xml_writer_finish(w, a);
}
