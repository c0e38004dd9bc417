/*
 * test_http_limits.c -- headers about rate limits, as RFC 9110, OpenAI and Anthropic document them.
 */
#include "tests/test.h"

#include <math.h>

#include "eval/backends/http_limits.h"

static struct rate_limits read_lines(const char *const lines[4])
{
    struct rate_limits l;

    rate_limits_clear(&l);
    for (int i = 0; i < 4 && lines[i]; i++)
        rate_limits_read(&l, str_from(lines[i]));
    return l;
}

void test_http_limits_retry_after(void)
{
    static const struct {
        const char *lines[4];
        double want;
    } cases[] = {
        { { "Retry-After: 7\r\n" }, 7 },
        { { "retry-after: 0.5" }, 0.5 },
        { { "retry-after-ms: 250" }, 0.25 },
        { { "Retry-After: -5" }, NAN },
        { { "Retry-After: soon" }, NAN },
        { { "Retry-After: Mon, 30 Nov 2026 10:00:09 GMT", "Date: Mon, 30 Nov 2026 10:00:05 GMT" }, 4 },
        { { "Date: Mon, 30 Nov 2026 10:00:05 GMT", "Retry-After: Mon, 30 Nov 2026 09:00:00 GMT" }, 0 },
        { { "X-Retry-After: 7" }, NAN },
        { { "Retry-After-Not: 7" }, NAN },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct rate_limits l = read_lines(cases[i].lines);
        double got = rate_limits_retry_after(&l);
        CHECK_MSG(isnan(cases[i].want) ? isnan(got) : fabs(got - cases[i].want) < 1e-9, "%s: %g", cases[i].lines[0],
                  got);
        CHECK(rate_limits_wait(&l) <= 0);
    }
}

void test_http_limits_windows(void)
{
    static const struct {
        const char *lines[4];
        double want;
    } cases[] = {
        { { "x-ratelimit-remaining-requests: 0", "x-ratelimit-reset-requests: 6m0s" }, 360 },
        { { "x-ratelimit-remaining-tokens: 0", "x-ratelimit-reset-tokens: 20ms" }, 0.02 },
        { { "x-ratelimit-remaining-requests: 0", "x-ratelimit-reset-requests: 1h1s" }, 3601 },
        { { "x-ratelimit-remaining-requests: 3", "x-ratelimit-reset-requests: 6m0s" }, 0 },
        { { "x-ratelimit-remaining-requests: 0" }, 0 },
        { { "anthropic-ratelimit-requests-remaining: 0", "anthropic-ratelimit-requests-reset: 2026-11-30T10:00:35Z",
            "date: Mon, 30 Nov 2026 10:00:05 GMT" },
          30 },
        { { "Anthropic-RateLimit-Input-Tokens-Remaining: 0",
            "anthropic-ratelimit-input-tokens-reset: 2026-11-30T10:00:08Z", "date: Mon, 30 Nov 2026 10:00:05 GMT" },
          3 },
        { { "anthropic-ratelimit-output-tokens-remaining: 0", "anthropic-ratelimit-output-tokens-reset: 12" }, 12 },
        { { "anthropic-ratelimit-tokens-remaining: 9000", "anthropic-ratelimit-tokens-reset: 2026-11-30T10:00:08Z",
            "date: Mon, 30 Nov 2026 10:00:05 GMT" },
          0 },
        { { "anthropic-ratelimit-tokens-remaining: 0", "anthropic-ratelimit-tokens-reset: tomorrow" }, 0 },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct rate_limits l = read_lines(cases[i].lines);
        CHECK_MSG(fabs(rate_limits_wait(&l) - cases[i].want) < 1e-9, "%s: %g", cases[i].lines[0], rate_limits_wait(&l));
    }
}
