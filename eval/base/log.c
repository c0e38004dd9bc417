/*
 * log.c -- see log.h.
 */
#include "eval/base/log.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/clock.h"
#include "eval/base/text.h"

static bool is_quiet, is_silent;

void log_set_silent(bool silent)
{
    is_quiet = is_silent = silent;
}

void log_set_quiet(bool quiet)
{
    is_quiet = quiet;
}

static bool is_json;

void log_set_json(bool json)
{
    is_json = json;
}

bool log_is_json(void)
{
    return is_json;
}

/* {"time": "2026-07-26T03:00:00", "event": "note"MEMBERS} */
static void print_object(const char *event, const char *members)
{
    struct tm now = clock_now();
    char time[32];

    strftime(time, sizeof time, "%Y-%m-%dT%H:%M:%S", &now);
    fprintf(stderr, "{\"time\": \"%s\", \"event\": \"%s\"%s}\n", time, event, members);
}

static void print_message(const char *event, const char *text)
{
    struct strbuf b = { 0 };

    strbuf_add(&b, S(", \"message\": \""));
    for (; *text; text++)
        strbuf_printf(&b, *text == '"' || *text == '\\' ? "\\%c" : "%c", *text);
    strbuf_add(&b, S("\""));
    print_object(event, b.s);
    strbuf_release(&b);
}

void log_event(const char *event, const char *members_fmt, ...)
{
    struct strbuf b = { 0 };
    va_list ap;

    if (!is_json || is_quiet)
        return;
    strbuf_add(&b, S(", "));
    va_start(ap, members_fmt);
    strbuf_vprintf(&b, members_fmt, ap);
    va_end(ap);
    print_object(event, b.s);
    strbuf_release(&b);
}

static void print_line(const char *prefix, const char *event, const char *fmt, va_list ap)
{
    struct arena a = { 0 };
    struct strbuf b = { 0 };

    strbuf_vprintf(&b, fmt, ap);
    for (size_t i = 0; i < b.n; i++)
        if ((unsigned char)b.s[i] < 0x20 || b.s[i] == 0x7F)
            b.s[i] = ' ';
    str line = text_visible(&a, strbuf_str(&b));
    if (is_json)
        print_message(event, line.s);
    else
        fprintf(stderr, "%s" STR_FMT "\n", prefix, STR_ARG(line));
    strbuf_release(&b);
    arena_free(&a);
}

void log_warn(const char *fmt, ...)
{
    va_list ap;
    if (is_silent)
        return;
    va_start(ap, fmt);
    print_line("assay: warning: ", "warning", fmt, ap);
    va_end(ap);
}

void log_note(const char *fmt, ...)
{
    va_list ap;
    if (is_quiet)
        return;
    va_start(ap, fmt);
    print_line("", "note", fmt, ap);
    va_end(ap);
}

void log_error(const char *text)
{
    if (is_silent)
        return;
    if (is_json)
        print_message("error", text);
    else
        fprintf(stderr, "assay: error: %s\n", text);
}

/* Under OpenMPI each rank's standard output is a terminal, even if mpirun writes to a log. */
static bool is_terminal(int fd)
{
    return isatty(fd) && !getenv("OMPI_COMM_WORLD_SIZE");
}

bool terminal_colour(int fd)
{
    const char *no = getenv("NO_COLOR"), *term = getenv("TERM");
    return is_terminal(fd) && !(no && *no) && !(term && strcmp(term, "dumb") == 0);
}

int terminal_width(int fd)
{
    struct winsize size;

    if (!is_terminal(fd))
        return 0;
    return ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}
