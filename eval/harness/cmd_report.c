/*
 * cmd_report.c -- `report`: write the pages of a run again; computes nothing.
 */
#include <stdio.h>

#include "eval/base/err.h"
#include "eval/harness/harness.h"
#include "reports/report.h"

static const struct cli_option options[] = {
    { "--format", CLI_TEXT, true, "NAME[,NAME]", NULL, NULL, "pdf, tex, html, md, csv (default pdf html md csv)" },
    { "--out", CLI_TEXT, false, "DIR", NULL, NULL, "where report/ is written (default: the run directory)" },
    { 0 },
};

static size_t read_formats(const struct cli_args *a, str *list, size_t most)
{
    const str *given;
    size_t n_given = cli_texts(a, "--format", &given), n = 0;
    str usual = S("pdf,html,md,csv");

    if (n_given == 0) {
        given = &usual;
        n_given = 1;
    }
    for (size_t i = 0; i < n_given; i++) {
        str rest = given[i], name;
        while (n < most && str_split_next(&rest, ',', &name))
            list[n++] = name;
    }
    return n;
}

static bool run(const struct cli_args *a, struct err *e)
{
    str formats[32], path, out = cli_text(a, "--out");
    size_t n = read_formats(a, formats, COUNT_OF(formats));
    struct run_view v;
    struct store *s = store_open(a->words[0], false, e);

    if (!s)
        return false;
    bool ok = store_read_view(s, &v, a->mem, e) &&
              reports_write(NULL, &v, out.s ? out : str_from(a->words[0]), formats, n, &path, a->mem, e);
    store_close(s);
    if (ok)
        printf(STR_FMT "\n", STR_ARG(path));
    return ok;
}

const struct cli_command cmd_report = {
    .name = "report",
    .operands = "DIR",
    .summary = "write the report of a run again, from what is stored",
    .example = "report runs/today --format pdf,html",
    .options = options,
    .min_words = 1,
    .max_words = 1,
    .run = run,
};
