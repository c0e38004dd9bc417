/*
 * latex_pdf.c -- see latex_pdf.h.
 *
 * LaTeX runs without shell escape, with paths as its only environment, without access to files outside the report's
 * folder, with a fixed date and a time limit.  It works in a private folder; the finished PDF is moved into place.
 * LaTeX runs under a guard process: when the program ends for any reason, the kernel signals the guard, which kills
 * latexmk and all its children.
 */
#include "reports/latex_pdf.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/outdir.h"
#include "eval/base/signals.h"

enum { LATEX_SECONDS = 180, MAX_LOG = 64 << 20, NO_LATEXMK = 127, NOT_STARTED = 126 };

/* Everything that the child needs, made before the fork: it may only make system calls. */
struct command {
    const char *directory;
    const char *program; /* NULL: not installed */
    char *arguments[12], *environment[16];
};

static const char *find_program(const char *name, struct arena *a)
{
    const char *path = getenv("PATH");
    str rest = str_from(path ? path : "/usr/local/bin:/usr/bin:/bin"), dir;

    while (str_split_next(&rest, ':', &dir)) {
        str full = path_join(a, dir, str_from(name));
        if (dir.n && access(full.s, X_OK) == 0 && !file_is_directory(full.s))
            return full.s;
    }
    return NULL;
}

static void set_command(struct command *c, str directory, str build, long long epoch, struct arena *a)
{
    static const char *const kept[] = { "PATH", "HOME", "TMPDIR", "TEXMFHOME", "TEXMFVAR", "TEXMFCONFIG", "TEXMFCNF" };
    const str arguments[] = { S("latexmk"),
                              S("-norc"),
                              S("-pdf"),
                              S("-interaction=nonstopmode"),
                              S("-halt-on-error"),
                              S("-no-shell-escape"),
                              arena_printf(a, "-output-directory=" STR_FMT, STR_ARG(path_base(build))),
                              S("report.tex") };
    const str fixed[] = { arena_printf(a, "SOURCE_DATE_EPOCH=%lld", epoch),
                          S("FORCE_SOURCE_DATE=1"),
                          S("openin_any=p"), /* kpathsea: no file above the working folder */
                          S("openout_any=p"),
                          S("LC_ALL=C.UTF-8"),
                          S("TZ=UTC") };
    size_t n = 0;

    c->directory = arena_cstr(a, directory);
    c->program = find_program("latexmk", a);
    for (size_t i = 0; i < COUNT_OF(arguments); i++)
        c->arguments[i] = arena_cstr(a, arguments[i]);
    for (size_t i = 0; i < COUNT_OF(kept); i++)
        if (getenv(kept[i]))
            c->environment[n++] = arena_cstr(a, arena_printf(a, "%s=%s", kept[i], getenv(kept[i])));
    for (size_t i = 0; i < COUNT_OF(fixed); i++)
        c->environment[n++] = arena_cstr(a, fixed[i]);
}

/* --- the guard: system calls only, as after a fork of a program with threads ------------------------------------ */

static void kill_group(int number)
{
    (void)number;
    kill(0, SIGKILL);
}

/* Ends with the guard, too, should that be killed. */
static _Noreturn void exec_latexmk(const struct command *c, pid_t guard)
{
    int null = open("/dev/null", O_RDWR);

    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || getppid() != guard)
        _exit(NOT_STARTED);
    for (int fd = 0; fd < 3; fd++)
        dup2(null, fd);
    signal(SIGTERM, SIG_DFL);
    signal(SIGXFSZ, SIG_DFL);
    signal(SIGPIPE, SIG_DFL);
    execve(c->program, c->arguments, c->environment);
    _exit(NO_LATEXMK);
}

static _Noreturn void guard(const struct command *c, pid_t parent)
{
    int status = 0;

    setpgid(0, 0);
    signal(SIGTERM, kill_group);
    signal(SIGINT, SIG_IGN); /* the program decides how to react to a stop */
    signal(SIGHUP, SIG_IGN);
    if (prctl(PR_SET_PDEATHSIG, SIGTERM) != 0 || getppid() != parent || chdir(c->directory) != 0)
        _exit(NOT_STARTED);
    pid_t self = getpid(), child = fork();
    if (child == 0)
        exec_latexmk(c, self);
    if (child < 0 || waitpid(child, &status, 0) != child)
        _exit(NOT_STARTED);
    _exit(WIFEXITED(status) ? WEXITSTATUS(status) : NOT_STARTED);
}

/* --- running it ----------------------------------------------------------- */

/* The exit status; -1 if it was killed: by the time limit, or because the program is to stop. */
static int run_latexmk(const struct command *c)
{
    int status = -1;
    pid_t parent = getpid(), child = fork();

    if (child == 0)
        guard(c, parent);
    if (child < 0)
        return -1;
    setpgid(child, child); /* parent and child both call it, since either may run first */
    for (int tenths = 0;; tenths++) {
        pid_t ended = waitpid(child, &status, WNOHANG);
        if (ended == child)
            return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        if (ended < 0 && errno != EINTR)
            return -1;
        if (tenths >= 10 * LATEX_SECONDS || signals_interrupted())
            kill(-child, SIGKILL);
        usleep(tenths < 10 ? 20000 : 100000);
    }
}

/* The first error line of the log ("! ..."). */
static str latex_error(str build, struct arena *a)
{
    str log, line;
    struct err ignored;

    if (file_read_bytes(path_join(a, build, S("report.log")).s, MAX_LOG, a, &log, &ignored))
        while (str_split_next(&log, '\n', &line))
            if (str_starts(line, S("!")))
                return line;
    return S("no error line in the log");
}

/* Keeps the log, and nothing that looks like a finished report. */
static bool explain(int status, str directory, str build, struct arena *a, struct err *e)
{
    str tex = path_join(a, directory, S("report.tex")), log = path_join(a, directory, S("report.log"));
    struct err ignored;

    if (signals_interrupted())
        return err_set(e, ERR_INTERRUPTED, STR_FMT ": stopped before LaTeX ended", STR_ARG(tex));
    if (status == NO_LATEXMK)
        return err_set(e, ERR_UNSUPPORTED,
                       "latexmk is not installed (apt install latexmk texlive-latex-extra lmodern);"
                       " only " STR_FMT " was written",
                       STR_ARG(tex));
    str why = latex_error(build, a);
    bool kept = outdir_move(path_join(a, build, S("report.log")).s, log.s, &ignored);
    return err_set(e, ERR_UNSUPPORTED, STR_FMT ": LaTeX %s (" STR_FMT ")%s", STR_ARG(tex),
                   status < 0 ? "did not end in time" : "failed", STR_ARG(why),
                   kept ? "; see report.log in its folder" : "");
}

bool latex_pdf_make(str directory, long long epoch, struct arena *a, struct err *e)
{
    struct command c = { 0 };
    str build, pdf = path_join(a, directory, S("report.pdf"));
    char *folder = arena_cstr(a, directory);

    if (!outdir_make_private(folder, "build", &build, a, e))
        return false;
    set_command(&c, directory, build, epoch, a);
    int status = c.program ? run_latexmk(&c) : NO_LATEXMK;
    bool ok = status == 0 ? outdir_move(path_join(a, build, S("report.pdf")).s, pdf.s, e)
                          : explain(status, directory, build, a, e);
    outdir_remove(ok ? path_join(a, directory, S("report.log")).s : pdf.s);
    outdir_remove_private(build.s);
    return ok;
}
