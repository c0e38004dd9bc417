/*
 * test_bundle.c -- limits of the ZIP file of a report (its contents: tests/cli/bundle.sh).
 */
#include <string.h>

#include "eval/base/err.h"
#include "eval/base/file.h"
#include "reports/report.h"
#include "tests/reports/fixture.h"
#include "tests/test.h"

enum { MOST = 65534, OWN = 4 /* README.md, suite.xml, manifest.json, run.db */ };

static uint16_t count_in(str zip)
{
    const uint8_t *end = (const uint8_t *)zip.s + zip.n - 22; /* the last record, which has no comment */

    return (uint16_t)(end[10] | end[11] << 8);
}

/* The number of members has 16 bits, of which the largest value announces another format. */
void test_report_bundle_refuses_more_members_than_zip_counts(void)
{
    struct arena a = { 0 };
    struct fixture f = { 1, 1, 1, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct report_member *members = ARENA_NEW(&a, struct report_member, MOST);
    str folder = fixture_folder(&a), zip;
    str path = path_join(&a, folder, S("x.zip"));
    struct report_bundle from = {
        .run_dir = folder, .report_dir = path_join(&a, folder, S("report")), .members = members, .n_members = MOST - OWN
    };
    struct err e = { 0 };

    for (size_t i = 0; i < MOST; i++)
        members[i].name = S("m");
    CHECK(file_make_directories(from.report_dir.s, &e));
    CHECK(file_write(path_join(&a, folder, S("manifest.json")).s, S("{}"), &e) &&
          file_write(path_join(&a, folder, S("run.db")).s, S(""), &e));
    CHECK_MSG(report_bundle(&v, &from, path.s, &a, &e), "%s", e.text);
    CHECK(file_read_bytes(path.s, 1 << 28, &a, &zip, &e) && count_in(zip) == MOST);
    from.n_members++;
    CHECK(!report_bundle(&v, &from, path.s, &a, &e));
    CHECK_MSG(strstr(e.text, "x.zip: too many files for a ZIP file (found 65535, expected up to 65534)"), "%s", e.text);
    fixture_remove(folder);
    arena_free(&a);
}
