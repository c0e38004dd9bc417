/*
 * step_summary.c -- see step_summary.h.  Format: GitHub's "Workflow commands for GitHub Actions", adding a job summary
 * (at most 1 MiB for a step, hence the limit of rows).
 */
#include "eval/harness/step_summary.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/err.h"
#include "eval/base/strbuf.h"
#include "eval/store/store.h"
#include "templates/template.h"

enum { MAX_ROWS = 200, MAX_CELL = 300 };

static const char *summary_path(void)
{
    const char *path = getenv("GITHUB_STEP_SUMMARY");

    return path && *path ? path : NULL;
}

void step_summary_add_text(struct strbuf *b, str text)
{
    struct strbuf line = { 0 };

    for (size_t i = 0; i < text.n && i < MAX_CELL; i++)
        strbuf_add_char(&line, text.s[i] == '\n' || text.s[i] == '\r' || text.s[i] == '\t' ? ' ' : text.s[i]);
    template_escape_text(ESCAPE_MARKDOWN, strbuf_str(&line), b);
    if (text.n > MAX_CELL)
        strbuf_add(b, S("..."));
    strbuf_release(&line);
}

void step_summary_add_cell(struct strbuf *b, str text)
{
    strbuf_add(b, S("| "));
    step_summary_add_text(b, text);
    strbuf_add_char(b, ' ');
}

bool step_summary_write(str markdown, struct err *e)
{
    const char *path = summary_path();

    if (!path)
        return true;
    errno = 0;
    int fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK,
                  0666); /* a pipe without a reader fails */
    FILE *f = fd >= 0 ? fdopen(fd, "ab") : NULL;
    bool ok = f && fwrite(markdown.s, 1, markdown.n, f) == markdown.n && fputc('\n', f) != EOF;
    int error = errno;
    if (f && fclose(f) != 0 && ok) {
        ok = false;
        error = errno;
    }
    return ok || err_set(e, ERR_IO, "GITHUB_STEP_SUMMARY: %s: %s", path, strerror(error));
}

static void add_row(struct strbuf *b, const struct run_score *s)
{
    step_summary_add_cell(b, s->task);
    step_summary_add_cell(b, s->model);
    step_summary_add_cell(b, s->label.n ? s->label : s->component);
    if (isnan(s->score))
        strbuf_add(b, S("| none "));
    else
        strbuf_printf(b, "| %.*f ", s->decimals, s->score);
    if (isnan(s->ci_low) || isnan(s->ci_high))
        strbuf_add(b, S("| "));
    else
        strbuf_printf(b, "| %.*f to %.*f ", s->decimals, s->ci_low, s->decimals, s->ci_high);
    strbuf_printf(b, "| %zu | %zu |\n", s->n, s->missing);
}

bool step_summary_scores(const struct run_view *v, struct err *e)
{
    struct strbuf b = { 0 };
    size_t n = 0;

    if (!summary_path())
        return true;
    strbuf_add(&b, S("### Scores of "));
    step_summary_add_text(&b, v->name);
    strbuf_add(&b, S("\n\n| Task | Model | Metric | Score | 95 % interval | Items | Without a score |\n"
                     "|---|---|---|---:|---|---:|---:|\n"));
    for (size_t i = 0; i < v->n_scores; i++)
        if (v->scores[i].is_headline && n++ < MAX_ROWS)
            add_row(&b, &v->scores[i]);
    if (n > MAX_ROWS)
        strbuf_printf(&b, "\n%zu more scores are in the report.\n", n - MAX_ROWS);
    bool ok = step_summary_write(strbuf_str(&b), e);
    strbuf_release(&b);
    return ok;
}
