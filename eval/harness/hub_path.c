/*
 * hub_path.c -- see hub_path.h.
 */
#include "eval/harness/hub_path.h"

#include <stdio.h>
#include <unistd.h>

#include "eval/backends/hub.h"
#include "eval/base/clock.h"
#include "eval/base/log.h"
#include "eval/base/signals.h"

/* On a terminal, a progress line that is redrawn; elsewhere one line per file. */
struct fetch_line {
    str file;
    double shown;
    bool open;
};

static void end_line(struct fetch_line *l)
{
    if (l->open)
        fputc('\n', stderr);
    l->open = false;
}

static bool show(void *user, str file, uint64_t done, uint64_t total)
{
    struct fetch_line *l = user;
    bool is_new = l->file.s != file.s;

    if (is_new) {
        end_line(l);
        log_note("fetching " STR_FMT, STR_ARG(file));
        l->file = file;
    }
    if (isatty(STDERR_FILENO) && total > 0 && clock_seconds() - l->shown > 0.2) {
        fprintf(stderr, "\r  %.1f of %.1f MB", (double)done / 1e6, (double)total / 1e6);
        l->shown = clock_seconds();
        l->open = true;
    }
    return !signals_interrupted();
}

bool hub_path_resolve(str *path, str *commit, bool offline, struct arena *a, struct err *e)
{
    struct fetch_line line = { 0 };
    struct hub_options o = { .offline = offline, .progress = show, .user = &line };

    if (!hub_is_spec(*path))
        return true;
    bool ok = hub_resolve(*path, &o, path, commit, a, e);
    end_line(&line);
    return ok;
}
