/*
 * gate_ci.c -- see gate_ci.h.  Formats: GitHub's "Workflow commands for GitHub
 * Actions" (error messages, escaping of %, CR, LF; adding a job summary).
 */
#include "eval/cli/gate_ci.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/strbuf.h"

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

/* A cell of a Markdown table. */
static void add_cell(struct strbuf *b, str text)
{
    strbuf_add(b, S("| "));
    for (size_t i = 0; i < text.n; i++) {
        char c = text.s[i];
        if (c == '|' || c == '\\' || c == '<' || c == '`' || c == '*' || c == '_' || c == '[')
            strbuf_add_char(b, '\\');
        strbuf_add_char(b, c == '\n' ? ' ' : c);
    }
    strbuf_add_char(b, ' ');
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
    strbuf_printf(&b, "### Gates of " STR_FMT ": %zu of %zu passed\n\n", STR_ARG(run), n - failed, n);
    strbuf_add(&b, S("| | Rule | Score | Baseline | |\n|---|---|---:|---:|---|\n"));
    for (size_t i = 0; i < n; i++) {
        add_cell(&b, outcomes[i].passed ? S("pass") : outcomes[i].checked ? S("FAIL") : S("NOT CHECKED"));
        add_cell(&b, rules[i].text);
        add_number(&b, outcomes[i].score);
        add_number(&b, outcomes[i].baseline);
        add_cell(&b, outcomes[i].message);
        strbuf_add(&b, S("|\n"));
    }
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

bool gate_step_summary(str run, const struct gate_rule *rules, const struct gate_outcome *outcomes, size_t n,
                       struct arena *a, struct err *e)
{
    const char *path = getenv("GITHUB_STEP_SUMMARY");

    if (!is_set("GITHUB_STEP_SUMMARY"))
        return true;
    str text = gate_markdown(run, rules, outcomes, n, a);
    FILE *f = fopen(path, "ab");
    bool ok = f && fwrite(text.s, 1, text.n, f) == text.n && fputc('\n', f) != EOF;
    int error = errno;
    if (f && fclose(f) != 0)
        ok = false;
    return ok || err_set(e, ERR_IO, "GITHUB_STEP_SUMMARY: %s: %s", path, strerror(error));
}
