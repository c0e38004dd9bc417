/*
 * dispatch.c -- the command line from argv to exit status: finds the command,
 * reads its options, runs it, prints its error as one line.
 */
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/log.h"
#include "eval/base/signals.h"
#include "eval/base/version.h"
#include "eval/cli/commands.h"
#include "eval/cli/help.h"
#include "eval/engine/engine.h"
#include "eval/harness/environment.h"

static bool run_command(const struct cli_command *c, int argc, char **argv, struct err *e)
{
    struct arena mem = { 0 };
    struct cli_args a = { .mem = &mem };
    bool ok = cli_read(&a, c, argc, argv, e);

    if (ok && cli_has(&a, "--help")) {
        help_print_command(c);
    } else if (ok) {
        log_set_quiet(cli_has(&a, "--quiet"));
        log_set_json(cli_has(&a, "--log-json"));
        ok = c->run(&a, e);
    }
    arena_free(&mem);
    return ok;
}

static bool is_one_of(const char *word, const char *a, const char *b, const char *c)
{
    return strcmp(word, a) == 0 || strcmp(word, b) == 0 || strcmp(word, c) == 0;
}

/* `help` and `--version` take no options, so that `--version --json` does not silently ignore --json. */
static bool no_more_words(int argc, char **argv, int n, struct err *e)
{
    return argc <= n ||
           err_set(e, ERR_USAGE, "%s: unexpected argument (found \"%.80s\", expected nothing)", argv[1], argv[n]);
}

static bool dispatch(int argc, char **argv, struct err *e)
{
    if (argc < 2) {
        help_print_overview();
        return true;
    }
    if (is_one_of(argv[1], "help", "--help", "-h"))
        return no_more_words(argc, argv, 4, e) && help_print(argc > 2 ? argv[2] : NULL, argc > 3 ? argv[3] : NULL, e);
    if (is_one_of(argv[1], "--version", "-V", "version")) {
        if (!no_more_words(argc, argv, 2, e))
            return false;
        puts("assay " ASSAY_VERSION);
        return true;
    }
    const struct cli_command *c = command_find(argv[1]);
    return c ? run_command(c, argc - 2, argv + 2, e) : command_unknown(argv[1], e);
}

/* Standard output is a pipe whose other end is closed. */
static bool reader_is_gone(void)
{
    struct pollfd out = { .fd = STDOUT_FILENO, .events = POLLOUT };

    return (fflush(stdout) != 0 || ferror(stdout)) && poll(&out, 1, 0) == 1 && (out.revents & POLLERR);
}

/* Warns if ASSAY_ISA is unknown or names an instruction set that this processor lacks. */
static void check_forced_isa(void)
{
    const char *forced = getenv("ASSAY_ISA");

    if (forced && *forced && strcmp(engine_isa(), forced) != 0)
        log_warn("ASSAY_ISA: not an instruction set of this processor (found \"%s\", using %s)", forced, engine_isa());
}

int cli_main(int argc, char **argv)
{
    struct err e = { 0 };

    signals_install();
    check_forced_isa();
    bool ok = dispatch(argc, argv, &e);
    if (reader_is_gone())
        return ok ? 0 : err_exit_status(e.code); /* the reader closed early, as in `| head` */
    if ((fflush(stdout) != 0 || ferror(stdout)) && ok)
        ok = err_set(&e, ERR_IO, "standard output: cannot write");
    if (ok)
        return 0;
    log_error(e.text);
    return err_exit_status(e.code ? e.code : ERR_INTERNAL);
}
