/*
 * junit.c -- gate results as JUnit XML, which every CI service reads.
 */
#include "eval/base/arena.h"
#include "eval/base/xml.h"
#include "reports/report.h"

str report_junit(const char *suite, const struct gate_result *results, size_t n, struct arena *a)
{
    struct xml_writer *w = xml_writer_new();
    size_t failed = 0;

    for (size_t i = 0; i < n; i++)
        failed += !results[i].passed;
    xml_start(w, "testsuite");
    xml_attr(w, "name", str_from(suite));
    xml_attr(w, "tests", arena_printf(a, "%zu", n));
    xml_attr(w, "failures", arena_printf(a, "%zu", failed));
    for (size_t i = 0; i < n; i++) {
        xml_start(w, "testcase");
        xml_attr(w, "classname", results[i].model);
        xml_attr(w, "name", results[i].rule);
        if (!results[i].passed) {
            xml_start(w, "failure");
            xml_attr(w, "message", results[i].message);
            xml_end(w);
        }
        xml_end(w);
    }
    xml_end(w);
    return xml_writer_finish(w, a);
}
