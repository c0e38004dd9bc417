/*
 * progress.c -- see progress.h.  The line never wraps (a wrapped line cannot be
 * erased), shows names as text_visible does, and counts only the answers of
 * this run, so that the speed of a resumed run is right.
 */
#include "eval/harness/progress.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/clock.h"
#include "eval/base/log.h"
#include "eval/base/text.h"

enum { BAR = 16, NAME = 20 };

/* Tests must not wait for a minute. */
static double heartbeat_seconds(void)
{
    const char *text = getenv("ASSAY_HEARTBEAT_MS");
    double ms;
    return text && str_to_double(str_from(text), &ms) && ms > 0 && ms <= 60000 ? ms / 1000 : 60;
}

void progress_start(struct progress *p, size_t total, bool quiet)
{
    const char *term = getenv("TERM");
    bool terminal = isatty(STDERR_FILENO) && !(term && strcmp(term, "dumb") == 0) && !log_is_json();

    *p = (struct progress){ .total = total,
                            .started = clock_seconds(),
                            .on = !quiet && terminal,
                            .beat_s = quiet || terminal ? 0 : heartbeat_seconds() };
    p->last_shown = terminal ? 0 : p->started;
}

/* "8 s", "3 min 20 s", "2 h 05 min" */
static str duration(double seconds, struct arena *a)
{
    if (!isfinite(seconds) || seconds > 1e7)
        return S("?");
    long s = lround(seconds);
    if (s < 100)
        return arena_printf(a, "%ld s", s);
    if (s < 6000)
        return arena_printf(a, "%ld min %02ld s", s / 60, s % 60);
    return arena_printf(a, "%ld h %02ld min", s / 3600, s / 60 % 60);
}

static str bar(double share, struct arena *a)
{
    struct strbuf b = { 0 };

    for (int i = 0; i < BAR; i++)
        strbuf_add_char(&b, (double)i + 0.5 < share * BAR ? '#' : '.');
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

static str name(str text, struct arena *a)
{
    size_t at = 0, width = 0, end = 0;

    text = text_visible(a, text);
    while (at < text.n && width < NAME) {
        width += (size_t)unicode_width(utf8_next(text, &at));
        end = width <= NAME ? at : end;
    }
    return str_slice(text, 0, end);
}

/* Parts in order of importance; those that do not fit are left out. */
static void show(const str *parts, size_t n)
{
    size_t room = (size_t)terminal_width(STDERR_FILENO), used = 0;
    struct strbuf b = { 0 };

    strbuf_add(&b, S("\r"));
    for (size_t i = 0; i < n; i++) {
        size_t w = text_width(parts[i]) + (used ? 2 : 0);
        if (!parts[i].n || used + w >= room)
            continue;
        strbuf_printf(&b, "%s" STR_FMT, used ? "  " : "", STR_ARG(parts[i]));
        used += w;
    }
    strbuf_add(&b, S("\033[K"));
    fwrite(b.s, 1, b.n, stderr);
    fflush(stderr);
    strbuf_release(&b);
}

/* What the whole run will have cost at this rate. */
static double projected_cost(const struct progress *p)
{
    double per_answer = p->done ? (p->cost - p->cost_before) / (double)p->done : 0;
    return p->cost + per_answer * (double)(p->total - p->done);
}

static str cost_text(const struct progress *p, struct arena *a)
{
    if (p->cost <= 0 || p->done == 0)
        return S("");
    return arena_printf(a, "%s%.4g USD of about %.4g", p->cost_is_estimated ? "at most " : "", p->cost,
                        projected_cost(p));
}

/* Prints one line to a log. */
static void print_heartbeat(struct progress *p, double now)
{
    double elapsed = now - p->started, speed = elapsed > 0 ? (double)p->tokens / elapsed : 0;
    double rest = p->done ? elapsed / (double)p->done * (double)(p->total - p->done) : NAN;
    struct arena a = { 0 };

    p->last_shown = now;
    str cost = cost_text(p, &a);
    if (log_is_json())
        log_event("progress",
                  "\"done\": %zu, \"total\": %zu, \"errors\": %zu, \"tokens_per_s\": %.1f, \"elapsed_s\": %.1f,"
                  " \"cost_usd\": %.6f, \"projected_cost_usd\": %.6f",
                  p->done, p->total, p->errors, speed, elapsed, p->cost, projected_cost(p));
    else
        log_note("%zu of %zu answers, %zu errors, %.0f tokens/s, ETA " STR_FMT "%s" STR_FMT, p->done, p->total,
                 p->errors, speed, STR_ARG(duration(rest, &a)), cost.n ? ", " : "", STR_ARG(cost));
    arena_free(&a);
}

void progress_show(struct progress *p, str item, str model)
{
    double now = clock_seconds(), elapsed = now - p->started;
    struct arena a = { 0 };

    if (p->beat_s > 0 && now - p->last_shown >= p->beat_s)
        print_heartbeat(p, now);
    if (!p->on || (now - p->last_shown < 0.1 && p->done < p->total))
        return;
    p->last_shown = now;
    double share = p->total ? (double)p->done / (double)p->total : 1;
    double rest = p->done ? elapsed / (double)p->done * (double)(p->total - p->done) : NAN;
    const str parts[] = {
        arena_printf(&a, "[" STR_FMT "] %zu/%zu", STR_ARG(bar(share, &a)), p->done, p->total),
        cost_text(p, &a),
        item.n ? arena_printf(&a, STR_FMT ", item " STR_FMT, STR_ARG(name(model, &a)), STR_ARG(name(item, &a)))
               : S("reading the prompts"),
        arena_printf(&a, "%.0f tokens/s", elapsed > 0 ? (double)p->tokens / elapsed : 0.0),
        arena_printf(&a, "ETA " STR_FMT, STR_ARG(duration(rest, &a))),
        p->errors ? arena_printf(&a, "%zu errors", p->errors) : S(""),
    };
    show(parts, COUNT_OF(parts));
    arena_free(&a);
}

void progress_end(struct progress *p)
{
    if (p->on && p->last_shown > 0)
        fprintf(stderr, "\r\033[K");
}
