/*
 * man.c -- manual pages; see man.h.
 */
#include "eval/cli/man.h"

#include <stdio.h>
#include <string.h>

#include "eval/base/err.h"
#include "eval/base/version.h"
#include "eval/cli/commands.h"

/* Text as man(7) reads it: a leading dot or quote, backslashes and hyphens are escaped. */
static void print_text(const char *text)
{
    if (*text == '.' || *text == '\'')
        fputs("\\&", stdout);
    for (; *text; text++) {
        if (*text == '\\')
            fputs("\\e", stdout);
        else if (*text == '-')
            fputs("\\-", stdout);
        else
            putchar(*text);
    }
}

static void print_head(const char *name, const char *section_name, const char *summary)
{
    printf(".\\\" generated from the option tables by `assay help man`\n.TH %s 1 \"\" \"assay %s\" \"User Commands\"\n",
           section_name, ASSAY_VERSION);
    puts(".SH NAME");
    print_text(name);
    fputs(" \\- ", stdout);
    print_text(summary);
    putchar('\n');
}

static void print_option(const struct param *o)
{
    fputs(".TP\n\\fB", stdout);
    print_text(o->name);
    fputs("\\fR", stdout);
    if (o->range) {
        fputs(" \\fI", stdout);
        print_text(o->range);
        fputs("\\fR", stdout);
    }
    putchar('\n');
    print_text(o->help);
    if (o->fallback) {
        fputs(" (default ", stdout);
        print_text(o->fallback);
        putchar(')');
    }
    puts(o->kind == CLI_TEXTS ? "; may be repeated." : ".");
}

static const char *group_of(const struct param *o)
{
    return o->label ? o->label : "Options";
}

/* Prints options in groups, under the headings of `assay help COMMAND`. */
static void print_options(const struct cli_command *c)
{
    struct param options[CLI_MAX_OPTIONS];
    size_t n = cli_collect_options(c, options);

    for (size_t i = 0; i < n; i++) {
        size_t first = 0;
        while (strcmp(group_of(&options[first]), group_of(&options[i])) != 0)
            first++;
        if (first != i)
            continue;
        fputs(".SH \"", stdout);
        print_text(group_of(&options[i]));
        puts("\"");
        for (size_t k = i; k < n; k++)
            if (strcmp(group_of(&options[k]), group_of(&options[i])) == 0)
                print_option(&options[k]);
    }
}

static void print_exits(void)
{
    puts(".SH \"EXIT STATUS\"");
#define X(status, meaning) printf(".TP\n.B %d\n%s\n", status, meaning);
    ERR_EXITS(X)
#undef X
}

static void print_command(const struct cli_command *c)
{
    char name[64];

    snprintf(name, sizeof name, "assay-%s", c->name);
    print_head(name, name, c->summary);
    printf(".SH SYNOPSIS\n.B assay %s\n", c->name);
    if (c->operands && *c->operands) {
        print_text(c->operands);
        putchar('\n');
    }
    puts("[\\fIOPTION\\fR]...");
    print_options(c);
    if (c->example) {
        fputs(".SH EXAMPLE\n.EX\nassay ", stdout);
        print_text(c->example);
        puts("\n.EE");
    }
    print_exits();
    puts(".SH SEE ALSO\n.BR assay (1)");
}

static void print_program(void)
{
    const char *group = "";

    print_head("assay", "assay", "evaluate language-model checkpoints: a base model against its fine-tunes");
    puts(".SH SYNOPSIS\n.B assay\n\\fICOMMAND\\fR [\\fIOPTION\\fR]...\n.SH DESCRIPTION\nRuns checkpoints and servers "
         "over test"
         " sets, scores the answers, tests which differences are significant, and\nwrites a report.  Each command has"
         " a page of its own, such as\n.BR assay\\-run (1).\nSuite files are described by \\fBassay help suite\\fR.");
    for (const struct command_row *r = command_rows; r->command; r++) {
        if (strcmp(group, r->group) != 0)
            printf(".SH \"%s\"\n", r->group);
        group = r->group;
        printf(".TP\n.B ");
        print_text(r->command->name);
        putchar('\n');
        print_text(r->command->summary);
        putchar('\n');
    }
    print_exits();
    puts(".SH ENVIRONMENT\n.TP\n.B NO_COLOR\nno colour on terminals.  TERM=dumb also turns off the progress"
         " line.\n.TP\n"
         ".B GITHUB_STEP_SUMMARY, GITHUB_ACTIONS\nset by GitHub Actions: run, merge, report and gate append a table to"
         " the job's summary,\nand gate prints an annotation for each rule that did not pass.\n.TP\n.B ASSAY_NOW\na "
         "fixed date and time for"
         " reports, as 2026\\-07\\-26T09:05:03.\n.TP\n.B ASSAY_ISA\nforces the kernels of one instruction set:\n"
         "generic, avx2 (without VNNI), avxvnni, avx512 (without AMX), amx or neon. Results do not depend on "
         "it.\n.TP\n.B"
         " HF_HOME, HF_TOKEN, HF_ENDPOINT\nthe cache, the key and the address of the model hub.\n.TP\n.B"
         " SSL_CERT_FILE\ncertificates to trust in place of the system's.");
}

void man_print(const struct cli_command *c)
{
    if (c)
        print_command(c);
    else
        print_program();
}
