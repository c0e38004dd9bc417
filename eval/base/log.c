/*
 * log.c -- see log.h.
 */
#include "eval/base/log.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/text.h"

static bool is_quiet;

void log_set_quiet(bool quiet)
{
    is_quiet = quiet;
}

static void print_line(const char *prefix, const char *fmt, va_list ap)
{
    struct arena a = { 0 };
    struct strbuf b = { 0 };

    strbuf_vprintf(&b, fmt, ap);
    for (size_t i = 0; i < b.n; i++)
        if ((unsigned char)b.s[i] < 0x20 || b.s[i] == 0x7F)
            b.s[i] = ' ';
    str line = text_visible(&a, strbuf_str(&b));
    fprintf(stderr, "%s" STR_FMT "\n", prefix, STR_ARG(line));
    strbuf_release(&b);
    arena_free(&a);
}

void log_warn(const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    print_line("assay: warning: ", fmt, ap);
    va_end(ap);
}

void log_note(const char *fmt, ...)
{
    va_list ap;
    if (is_quiet)
        return;
    va_start(ap, fmt);
    print_line("", fmt, ap);
    va_end(ap);
}

bool terminal_colour(int fd)
{
    const char *no = getenv("NO_COLOR");
    return isatty(fd) && !(no && *no);
}

int terminal_width(int fd)
{
    struct winsize size;

    if (!isatty(fd))
        return 0;
    return ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}
