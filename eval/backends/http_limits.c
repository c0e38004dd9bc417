/*
 * http_limits.c -- see http_limits.h.  Dates are compared with the reply's own Date header, because a server's clock
 * and this machine's may differ by more than the wait.
 */
#include "eval/backends/http_limits.h"

#include <curl/curl.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

static const struct {
    const char *left, *reset;
} kinds[RATE_LIMIT_KINDS] = {
    { "x-ratelimit-remaining-requests", "x-ratelimit-reset-requests" },
    { "x-ratelimit-remaining-tokens", "x-ratelimit-reset-tokens" },
    { "anthropic-ratelimit-requests-remaining", "anthropic-ratelimit-requests-reset" },
    { "anthropic-ratelimit-tokens-remaining", "anthropic-ratelimit-tokens-reset" },
    { "anthropic-ratelimit-input-tokens-remaining", "anthropic-ratelimit-input-tokens-reset" },
    { "anthropic-ratelimit-output-tokens-remaining", "anthropic-ratelimit-output-tokens-reset" },
};

void rate_limits_clear(struct rate_limits *l)
{
    *l = (struct rate_limits){ .retry.seconds = NAN };
    for (int i = 0; i < RATE_LIMIT_KINDS; i++)
        l->reset[i].seconds = NAN;
}

/* The value of the header line if it has this name; otherwise s is NULL. */
static str header_value(str line, const char *name)
{
    size_t n = strlen(name);
    bool same = line.n > n && line.s[n] == ':' && strncasecmp(line.s, name, n) == 0;

    return same ? str_trim(str_slice(line, n + 1, line.n)) : (str){ NULL, 0 };
}

/* The seconds of "6m0s", "1.5s", "20ms" or "2"; NaN for anything else. */
static double read_duration(str text)
{
    double total = 0, value;

    if (str_to_double(text, &value))
        return isfinite(value) ? value : NAN;
    while (text.n) {
        size_t n = 0, unit;
        while (n < text.n && ((text.s[n] >= '0' && text.s[n] <= '9') || text.s[n] == '.'))
            n++;
        for (unit = n; unit < text.n && text.s[unit] >= 'a' && text.s[unit] <= 'z';)
            unit++;
        str name = str_slice(text, n, unit);
        double seconds = str_is(name, "ms")  ? 1e-3
                         : str_is(name, "s") ? 1
                         : str_is(name, "m") ? 60
                         : str_is(name, "h") ? 3600
                                             : NAN;
        if (!str_to_double(str_slice(text, 0, n), &value))
            return NAN;
        total += value * seconds;
        text = str_slice(text, unit, text.n);
    }
    return total;
}

/* A date as HTTP writes it, or as RFC 3339 does; 0 for anything else. */
static time_t read_date(str value)
{
    struct tm t = { 0 };
    char text[64];

    if (value.n >= sizeof text)
        return 0;
    memcpy(text, value.s, value.n);
    text[value.n] = 0;
    if (sscanf(text, "%4d-%2d-%2dT%2d:%2d:%2d", &t.tm_year, &t.tm_mon, &t.tm_mday, &t.tm_hour, &t.tm_min, &t.tm_sec) ==
        6) {
        char zone = text[value.n - 1];
        t.tm_year -= 1900;
        t.tm_mon -= 1;
        return zone == 'Z' || zone == 'z' ? timegm(&t) : 0;
    }
    time_t at = curl_getdate(text, NULL);
    return at > 0 ? at : 0;
}

/* A negative number of seconds is not a moment. */
static void read_moment(str value, struct rate_limit_moment *out)
{
    double seconds = read_duration(value);

    *out = (struct rate_limit_moment){ .seconds = seconds >= 0 ? seconds : NAN };
    if (isnan(seconds))
        out->at = read_date(value);
}

void rate_limits_read(struct rate_limits *l, str line)
{
    str value = header_value(line, "date");
    double number;

    if (value.s)
        l->date = read_date(value);
    value = header_value(line, "retry-after");
    if (value.s)
        read_moment(value, &l->retry);
    value = header_value(line, "retry-after-ms");
    if (value.s && str_to_double(value, &number) && number >= 0)
        l->retry.seconds = number / 1000;
    for (int i = 0; i < RATE_LIMIT_KINDS; i++) {
        value = header_value(line, kinds[i].left);
        if (value.s && str_to_double(value, &number))
            l->used_up[i] = number <= 0;
        value = header_value(line, kinds[i].reset);
        if (value.s)
            read_moment(value, &l->reset[i]);
    }
}

/* Seconds from now until the moment; NaN if there is none. */
static double seconds_until(const struct rate_limits *l, const struct rate_limit_moment *m)
{
    double seconds;

    if (!m->at)
        return m->seconds;
    seconds = difftime(m->at, l->date ? l->date : time(NULL));
    return seconds > 0 ? seconds : 0;
}

double rate_limits_retry_after(const struct rate_limits *l)
{
    return seconds_until(l, &l->retry);
}

double rate_limits_wait(const struct rate_limits *l)
{
    double wait = 0;

    for (int i = 0; i < RATE_LIMIT_KINDS; i++)
        if (l->used_up[i])
            wait = fmax(wait, seconds_until(l, &l->reset[i])); /* fmax leaves out NaN */
    return wait;
}
