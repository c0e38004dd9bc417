/*
 * cli.c -- options from the tables, help from the same tables, errors as one
 * line, exit codes by error code.
 */
#include "eval/cli/cli.h"

#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/log.h"
#include "eval/base/signals.h"
#include "eval/harness/suite.h"

enum { MAX_OPTIONS = 64, MAX_WORDS = 4096 };

static const struct cli_option common[] = {
    { "--threads", CLI_INT, false, "N", "Common", "0", "threads; 0 = all cores this process may use" },
    { "--seed", CLI_INT, false, "N", "Common", "42", "seed of sampling and resampling" },
    { "--json", CLI_FLAG, false, NULL, "Common", NULL, "results as JSON" },
    { "--quiet", CLI_FLAG, false, NULL, "Common", NULL, "no progress and no notes" },
    { "--help", CLI_FLAG, false, NULL, "Common", NULL, "this text" },
    { 0 },
};

/* --- reading arguments ---------------------------------------------------- */

static size_t collect_options(const struct cli_command *c, struct cli_option *out)
{
    size_t n = 0;

    for (const struct cli_option *o = c->options; o && o->name; o++)
        out[n++] = *o;
    for (const struct cli_option *o = common; o->name; o++) {
        size_t i = 0;
        while (i < n && strcmp(out[i].name, o->name))
            i++;
        if (i == n)
            out[n++] = *o;
    }
    out[n] = (struct cli_option){ 0 };
    return n;
}

static size_t option_index(const struct cli_args *a, const char *name)
{
    size_t i = 0;
    while (a->options[i].name && strcmp(a->options[i].name, name))
        i++;
    return i;
}

static bool bad_option(const struct cli_args *a, str name, struct err *e)
{
    const char *known[MAX_OPTIONS];
    size_t n = 0;

    for (; a->options[n].name; n++)
        known[n] = a->options[n].name;
    return err_unknown(e, ERR_USAGE, "unknown option", name, known, n, "one that --help shows");
}

static bool check_value(const struct cli_option *o, str value, struct err *e)
{
    int64_t i;
    double d;
    uint64_t bytes;
    bool ok = o->kind == CLI_INT      ? str_to_int(value, &i)
              : o->kind == CLI_NUMBER ? str_to_double(value, &d)
              : o->kind == CLI_BYTES  ? str_to_bytes(value, &bytes)
                                      : true;
    static const char *const expected[] = { "", "text", "a whole number", "a number", "a size such as 512M" };
    return ok || err_set(e, ERR_USAGE, "%s: bad value (found \"" STR_FMT "\", expected %s)", o->name, STR_ARG(value),
                         expected[o->kind]);
}

static bool read_option(struct cli_args *a, char **argv, int argc, int *at, struct err *e)
{
    str word = str_from(argv[*at]), value = { NULL, 0 };
    size_t eq = str_search(word, S("="));
    str name = str_slice(word, 0, eq);
    const char *spelled = arena_cstr(a->mem, name);
    size_t i;

    if (str_is(name, "-n"))
        spelled = "--limit";
    else if (str_is(name, "-o"))
        spelled = "--out";
    else if (str_is(name, "-q"))
        spelled = "--quiet";
    else if (str_is(name, "-h"))
        spelled = "--help";
    else if (str_is(name, "-j"))
        spelled = "--threads";
    i = option_index(a, spelled);
    if (!a->options[i].name)
        return bad_option(a, name, e);
    if (a->options[i].kind == CLI_FLAG) {
        a->n_values[i]++;
        return true;
    }
    if (eq != SIZE_MAX)
        value = str_slice(word, eq + 1, word.n);
    else if (*at + 1 < argc)
        value = str_from(argv[++*at]);
    else
        return err_set(e, ERR_USAGE, "%s needs a value (found nothing, expected %s)", spelled, a->options[i].argument);
    if (!check_value(&a->options[i], value, e))
        return false;
    if (a->n_values[i] >= MAX_WORDS)
        return err_set(e, ERR_USAGE, "%s is given too often", spelled);
    if (!a->values[i])
        a->values[i] = ARENA_NEW(a->mem, str, MAX_WORDS);
    if (a->n_values[i] > 0 && !a->options[i].repeats)
        a->n_values[i] = 0; /* the last one counts */
    a->values[i][a->n_values[i]++] = value;
    /* `--tuned A B C`: an option of "FILE..." takes the words that follow. */
    while (eq == SIZE_MAX && str_ends(str_from(a->options[i].argument), S("...")) && *at + 1 < argc &&
           (argv[*at + 1][0] != '-' || !argv[*at + 1][1]) && a->n_values[i] < MAX_WORDS)
        a->values[i][a->n_values[i]++] = str_from(argv[++*at]);
    return true;
}

static bool read_arguments(struct cli_args *a, const struct cli_command *c, int argc, char **argv, struct err *e)
{
    const char **words = ARENA_NEW(a->mem, const char *, (size_t)argc + 1);
    bool only_words = false;

    for (int i = 0; i < argc; i++) {
        if (!only_words && strcmp(argv[i], "--") == 0)
            only_words = true;
        else if (!only_words && argv[i][0] == '-' && argv[i][1]) {
            if (!read_option(a, argv, argc, &i, e))
                return false;
        } else {
            words[a->n_words++] = argv[i];
        }
    }
    a->words = words;
    if (cli_has(a, "--help"))
        return true;
    if ((int)a->n_words < c->min_words)
        return err_set(e, ERR_USAGE, "%s needs %s (found nothing; see `assay help %s`)", c->name, c->operands, c->name);
    if (c->max_words >= 0 && (int)a->n_words > c->max_words)
        return err_set(e, ERR_USAGE, "%s: one operand too many (found \"%s\", expected %s)", c->name,
                       words[c->max_words], c->operands && *c->operands ? c->operands : "options only");
    return true;
}

bool cli_has(const struct cli_args *a, const char *option)
{
    return a->n_values[option_index(a, option)] > 0;
}

size_t cli_texts(const struct cli_args *a, const char *option, const str **values)
{
    size_t i = option_index(a, option);
    if (!a->options[i].name)
        return 0;
    *values = a->values[i];
    return a->n_values[i];
}

str cli_text(const struct cli_args *a, const char *option)
{
    size_t i = option_index(a, option);
    if (!a->options[i].name)
        return (str){ NULL, 0 };
    return a->n_values[i] ? a->values[i][a->n_values[i] - 1] : str_from(a->options[i].fallback);
}

int64_t cli_int(const struct cli_args *a, const char *option)
{
    int64_t v = 0;
    str_to_int(cli_text(a, option), &v);
    return v;
}

double cli_number(const struct cli_args *a, const char *option)
{
    double v = 0;
    str_to_double(cli_text(a, option), &v);
    return v;
}

uint64_t cli_bytes(const struct cli_args *a, const char *option)
{
    uint64_t v = 0;
    str_to_bytes(cli_text(a, option), &v);
    return v;
}

/* --- help ----------------------------------------------------------------- */

static void print_overview(FILE *to)
{
    fputs("assay -- evaluates language-model checkpoints: base against fine-tunes, from\n"
          "checkpoint to report.  The commands you need first:\n"
          "  assay run SUITE.xml             run a suite; again = resume or nothing to do\n"
          "  assay compare --base M --tuned A... --data FILE    the same without a suite\n"
          "  assay report DIR                write the report of a run again\n"
          "  assay gate DIR --baseline DIR   pass or fail, for nightly runs\n"
          "  assay score --hyp F --ref F     metrics on text files\n"
          "  assay list metrics              what is built in\n"
          "All commands: assay help.  One command: assay help COMMAND.  Suites: assay help suite.\n",
          to);
}

static void print_commands(void)
{
    puts("Commands (assay help COMMAND for one):");
    for (size_t i = 0; cli_commands[i]; i++)
        printf("  %-11s %s\n", cli_commands[i]->name, cli_commands[i]->summary);
}

static void print_group(const struct cli_option *options, const char *group)
{
    printf("\n%s:\n", group);
    for (const struct cli_option *o = options; o->name; o++) {
        char head[64];
        if (strcmp(o->group ? o->group : "Options", group))
            continue;
        snprintf(head, sizeof head, "%s%s%s", o->name, o->argument ? " " : "", o->argument ? o->argument : "");
        printf("  %-28s %s", head, o->help);
        if (o->fallback)
            printf(" (default %s)", o->fallback);
        puts(o->repeats ? "; may be repeated" : "");
    }
}

static void print_help(const struct cli_command *c)
{
    struct cli_option options[MAX_OPTIONS];
    const char *groups[16];
    size_t n_groups = 0, n = collect_options(c, options);

    printf("assay %s %s\n  %s\n", c->name, c->operands ? c->operands : "", c->summary);
    for (size_t i = 0; i < n; i++) {
        const char *group = options[i].group ? options[i].group : "Options";
        size_t g = 0;
        while (g < n_groups && strcmp(groups[g], group))
            g++;
        if (g == n_groups && n_groups < COUNT_OF(groups))
            groups[n_groups++] = group;
    }
    for (size_t g = 0; g < n_groups; g++)
        print_group(options, groups[g]);
    if (c->example)
        printf("\nExample:\n  assay %s\n", c->example);
}

static const struct cli_command *find_command(const char *name)
{
    for (size_t i = 0; cli_commands[i]; i++)
        if (strcmp(cli_commands[i]->name, name) == 0)
            return cli_commands[i];
    return NULL;
}

static bool unknown_command(const char *name, struct err *e)
{
    const char *known[MAX_OPTIONS];
    size_t n = 0;

    for (; cli_commands[n] && n < MAX_OPTIONS; n++)
        known[n] = cli_commands[n]->name;
    return err_unknown(e, ERR_USAGE, "unknown command", str_from(name), known, n, "one that `assay help` lists");
}

static bool help(int argc, char **argv, struct err *e)
{
    if (argc == 0) {
        print_overview(stdout);
        print_commands();
        return true;
    }
    if (strcmp(argv[0], "suite") == 0) {
        struct strbuf b = { 0 };
        suite_describe(&b);
        fwrite(b.s, 1, b.n, stdout);
        strbuf_release(&b);
        return true;
    }
    const struct cli_command *c = find_command(argv[0]);
    if (!c)
        return unknown_command(argv[0], e);
    print_help(c);
    return true;
}

static bool run_command(const struct cli_command *c, int argc, char **argv, struct err *e)
{
    struct arena mem = { 0 };
    struct cli_option options[MAX_OPTIONS];
    size_t n = collect_options(c, options);
    struct cli_args a = { .mem = &mem, .options = options };

    a.values = ARENA_NEW(&mem, str *, n + 1);
    a.n_values = ARENA_NEW(&mem, size_t, n + 1);
    bool ok = read_arguments(&a, c, argc, argv, e);
    if (ok && cli_has(&a, "--help")) {
        print_help(c);
    } else if (ok) {
        log_set_quiet(cli_has(&a, "--quiet"));
        ok = c->run(&a, e);
    }
    arena_free(&mem);
    return ok;
}

int cli_main(int argc, char **argv)
{
    struct err e = { 0 };
    bool ok = true;

    signals_install();
    if (argc < 2)
        print_overview(stdout);
    else if (strcmp(argv[1], "help") == 0 || strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)
        ok = help(argc - 2, argv + 2, &e);
    else if (find_command(argv[1]))
        ok = run_command(find_command(argv[1]), argc - 2, argv + 2, &e);
    else
        ok = unknown_command(argv[1], &e);
    if (fflush(stdout) != 0 && ok)
        ok = err_set(&e, ERR_IO, "standard output: cannot write");
    if (ok)
        return 0;
    fflush(stdout);
    fprintf(stderr, "assay: error: %s\n", e.text);
    return err_exit_status(e.code ? e.code : ERR_INTERNAL);
}
