/*
 * cmd_judge.c -- `judge`: labels of answers in text files, or a run directory's
 * labels again from its kept answers.
 *
 * Files are plain text, one segment a line.  The judges are heuristics over
 * words: they find candidates for reading and keep the evidence.
 */
#include <stdio.h>

#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/harness/harness.h"
#include "judges/judge.h"

enum { MAX_BYTES = 1 << 30 };

static const struct cli_option options[] = {
    { "--hyp", CLI_TEXT, false, "FILE", "Input", NULL, "answers, one a line" },
    { "--ref", CLI_TEXT, false, "FILE", "Input", NULL, "references, one a line" },
    { "--questions", CLI_TEXT, false, "FILE", "Input", NULL, "what was asked, one a line" },
    { "--judge", CLI_TEXT, false, "NAME[:k=v,...]", NULL, "taxonomy", "which judge (`assay list judges`)" },
    { 0 },
};

static bool read_lines(str path, str **out, size_t *n, struct arena *a, struct err *e)
{
    str text, line;
    size_t lines = 1;

    if (!file_read(arena_cstr(a, path), MAX_BYTES, a, &text, e))
        return false;
    for (size_t i = 0; i < text.n; i++)
        lines += text.s[i] == '\n';
    *out = ARENA_NEW(a, str, lines);
    *n = 0;
    while (str_split_next(&text, '\n', &line))
        (*out)[(*n)++] = str_ends(line, S("\r")) ? str_slice(line, 0, line.n - 1) : line;
    return true;
}

/* NULL list without the option; otherwise as many lines as there are answers. */
static bool read_beside(const struct cli_args *a, const char *option, size_t n, str **out, struct err *e)
{
    size_t found = 0;

    *out = NULL;
    if (!cli_has(a, option))
        return true;
    if (!read_lines(cli_text(a, option), out, &found, a->mem, e))
        return false;
    return found == n || err_set(e, ERR_PARSE, STR_FMT ": wrong number of lines (found %zu, expected %zu as in " STR_FMT
                                 ")", STR_ARG(cli_text(a, option)), found, n, STR_ARG(cli_text(a, "--hyp")));
}

static void print_label(size_t line, const struct judge_label *l, bool as_json)
{
    struct strbuf b = { 0 };

    if (as_json) {
        struct json *o = json_new_object();
        json_set(o, "id", json_new_int((int64_t)line));
        json_set(o, "category", json_new_string(l->category));
        json_set(o, "rule", json_new_string(l->rule));
        json_set(o, "severity", json_new_number(l->severity));
        json_set(o, "evidence", json_new_string(l->evidence));
        json_write(o, 0, &b);
        json_free(o);
    } else {
        /* Escaped: answers may hold control characters. */
        strbuf_printf(&b, "%zu  %-16.*s " STR_FMT ": ", line, STR_ARG(l->category), STR_ARG(l->rule));
        strbuf_add_quoted(&b, l->evidence, 200);
    }
    puts(b.s);
    strbuf_release(&b);
}

static bool read_all(const struct judge *j, struct judge_context *context, const struct sample *samples,
                     const str *answers, size_t n, const struct cli_args *a, struct err *e)
{
    struct arena scratch = { 0 };
    bool ok = true;

    for (size_t i = 0; ok && i < n && !cli_interrupted(); i++) {
        struct generation g = { .text = answers[i], .raw = answers[i] };
        struct judge_label labels[JUDGE_MAX_LABELS];
        size_t n_labels = 0;
        ok = j->read(context, &samples[i], &g, labels, JUDGE_MAX_LABELS, &n_labels, &scratch, e);
        for (size_t k = 0; ok && k < n_labels; k++)
            print_label(i + 1, &labels[k], cli_has(a, "--json"));
        arena_reset(&scratch);
    }
    arena_free(&scratch);
    return ok;
}

static bool judge_files(const struct cli_args *a, struct err *e)
{
    str spec = cli_text(a, "--judge"), *answers, *refs, *questions;
    size_t colon = str_search(spec, S(":")), n = 0;
    const struct judge *j = judge_find(str_slice(spec, 0, colon));
    struct judge_context *context = NULL;
    struct param_set params;

    if (!j)
        return err_set(e, ERR_USAGE, "unknown judge (found \"" STR_FMT "\", try: assay list judges)", STR_ARG(spec));
    if (!cli_has(a, "--hyp") || !cli_has(a, "--ref"))
        return err_set(e, ERR_USAGE, "judge needs DIR, or --hyp FILE and --ref FILE");
    if (!param_parse(j->params, colon == SIZE_MAX ? (str){ "", 0 } : str_slice(spec, colon + 1, spec.n), &params, a->mem,
                     e) ||
        !read_lines(cli_text(a, "--hyp"), &answers, &n, a->mem, e) || !read_beside(a, "--ref", n, &refs, e) ||
        !read_beside(a, "--questions", n, &questions, e))
        return false;
    struct sample *samples = ARENA_NEW(a->mem, struct sample, n);
    for (size_t i = 0; i < n; i++)
        samples[i] = (struct sample){ .id = arena_printf(a->mem, "%zu", i + 1), .refs = &refs[i], .n_refs = 1,
                                      .input = questions ? questions[i] : (str){ "", 0 }, .line = i + 1 };
    bool ok = j->prepare(&params, samples, n, &context, a->mem, e) &&
              read_all(j, context, samples, answers, n, a, e);
    if (context && j->release)
        j->release(context);
    return ok;
}

static bool run(const struct cli_args *a, struct err *e)
{
    return a->n_words ? harness_rescore(a->words[0], a, e) : judge_files(a, e);
}

const struct cli_command cmd_judge = {
    .name = "judge",
    .operands = "DIR | --hyp FILE --ref FILE",
    .summary = "label kinds of error in answers by word rules, with evidence",
    .example = "judge --hyp out.txt --ref ref.txt --questions asked.txt",
    .options = options,
    .max_words = 1,
    .run = run,
};
