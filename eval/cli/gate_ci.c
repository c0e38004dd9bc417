/*
 * gate_ci.c -- see gate_ci.h.  Formats: GitHub's "Workflow commands for GitHub
 * Actions" (error messages, escaping of %, CR, LF; adding a job summary).
 */
#include "eval/cli/gate_ci.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/strbuf.h"
#include "eval/harness/step_summary.h"

/* GitHub shows ten annotations of a step, takes a summary of 1 MiB and a comment of 65,536 characters. */
enum { MAX_ANNOTATIONS = 10, MAX_ROWS = 200 };

static bool is_set(const char *variable)
{
    const char *value = getenv(variable);
    return value && *value;
}

static str escape_command(str text, struct arena *a)
{
    struct strbuf b = { 0 };

    for (size_t i = 0; i < text.n; i++) {
        char c = text.s[i];
        if (c == '%' || c == '\r' || c == '\n')
            strbuf_printf(&b, "%%%02X", (unsigned)(unsigned char)c);
        else
            strbuf_add_char(&b, c);
    }
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

void gate_annotate(const struct gate_rule *rules, const struct gate_outcome *outcomes, size_t n, struct arena *a)
{
    size_t failed = 0, shown = 0;

    if (!is_set("GITHUB_ACTIONS"))
        return;
    for (size_t i = 0; i < n; i++)
        failed += !outcomes[i].passed;
    size_t max = failed > MAX_ANNOTATIONS ? MAX_ANNOTATIONS - 1 : failed;
    for (size_t i = 0; i < n && shown < max; i++)
        if (!outcomes[i].passed && ++shown)
            fprintf(stderr, "::error title=%s::" STR_FMT ": " STR_FMT "\n",
                    outcomes[i].checked ? "gate failed" : "gate not checked", STR_ARG(escape_command(rules[i].text, a)),
                    STR_ARG(escape_command(outcomes[i].message, a)));
    if (failed > shown)
        fprintf(stderr, "::error title=gate failed::%zu more rules did not pass\n", failed - shown);
}

static void add_number(struct strbuf *b, double v)
{
    if (isnan(v))
        strbuf_add(b, S("| "));
    else
        strbuf_printf(b, "| %.4g ", v);
}

static void add_outcome(struct strbuf *b, const struct gate_rule *rule, const struct gate_outcome *o)
{
    step_summary_add_cell(b, o->skipped   ? S("skipped")
                             : o->passed  ? S("pass")
                             : o->checked ? S("FAIL")
                                          : S("NOT CHECKED"));
    step_summary_add_cell(b, rule->text);
    add_number(b, o->score);
    add_number(b, o->baseline);
    step_summary_add_cell(b, o->message);
    strbuf_add(b, S("|\n"));
}

str gate_markdown(str run, const struct gate_rule *rules, const struct gate_outcome *outcomes, size_t n,
                  struct arena *a)
{
    struct strbuf b = { 0 };
    size_t failed = 0, n_rows = 0;

    for (size_t i = 0; i < n; i++)
        failed += !outcomes[i].passed;
    strbuf_add(&b, S("### Gates of "));
    step_summary_add_text(&b, run);
    strbuf_printf(&b, ": %zu of %zu passed\n\n", n - failed, n);
    strbuf_add(&b, S("| | Rule | Score | Baseline | |\n|---|---|---:|---:|---|\n"));
    for (size_t i = 0; i < n && n <= MAX_ROWS; i++)
        add_outcome(&b, &rules[i], &outcomes[i]);
    /* Of many rules those that did not pass come first, since a summary has a limit. */
    for (int passed = 0; passed <= 1; passed++)
        for (size_t i = 0; i < n && n > MAX_ROWS; i++)
            if (outcomes[i].passed == passed && n_rows++ < MAX_ROWS)
                add_outcome(&b, &rules[i], &outcomes[i]);
    if (n > MAX_ROWS)
        strbuf_printf(&b, "\n%zu more rules, of which %zu did not pass, are not shown here.\n", n - MAX_ROWS,
                      failed > MAX_ROWS ? failed - MAX_ROWS : 0);
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

bool gate_step_summary(str run, const struct gate_rule *rules, const struct gate_outcome *outcomes, size_t n,
                       struct arena *a, struct err *e)
{
    return !is_set("GITHUB_STEP_SUMMARY") || step_summary_write(gate_markdown(run, rules, outcomes, n, a), e);
}
