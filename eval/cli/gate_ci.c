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
    if (!is_set("GITHUB_ACTIONS"))
        return;
    for (size_t i = 0; i < n; i++)
        if (!outcomes[i].passed)
            fprintf(stderr, "::error title=%s::" STR_FMT ": " STR_FMT "\n",
                    outcomes[i].checked ? "gate failed" : "gate not checked", STR_ARG(escape_command(rules[i].text, a)),
                    STR_ARG(escape_command(outcomes[i].message, a)));
}

static void add_number(struct strbuf *b, double v)
{
    if (isnan(v))
        strbuf_add(b, S("| "));
    else
        strbuf_printf(b, "| %.4g ", v);
}

str gate_markdown(str run, const struct gate_rule *rules, const struct gate_outcome *outcomes, size_t n,
                  struct arena *a)
{
    struct strbuf b = { 0 };
    size_t failed = 0;

    for (size_t i = 0; i < n; i++)
        failed += !outcomes[i].passed;
    strbuf_add(&b, S("### Gates of "));
    step_summary_add_text(&b, run);
    strbuf_printf(&b, ": %zu of %zu passed\n\n", n - failed, n);
    strbuf_add(&b, S("| | Rule | Score | Baseline | |\n|---|---|---:|---:|---|\n"));
    for (size_t i = 0; i < n; i++) {
        step_summary_add_cell(&b, outcomes[i].skipped   ? S("skipped")
                                  : outcomes[i].passed  ? S("pass")
                                  : outcomes[i].checked ? S("FAIL")
                                                        : S("NOT CHECKED"));
        step_summary_add_cell(&b, rules[i].text);
        add_number(&b, outcomes[i].score);
        add_number(&b, outcomes[i].baseline);
        step_summary_add_cell(&b, outcomes[i].message);
        strbuf_add(&b, S("|\n"));
    }
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

bool gate_step_summary(str run, const struct gate_rule *rules, const struct gate_outcome *outcomes, size_t n,
                       struct arena *a, struct err *e)
{
    return !is_set("GITHUB_STEP_SUMMARY") || step_summary_write(gate_markdown(run, rules, outcomes, n, a), e);
}
