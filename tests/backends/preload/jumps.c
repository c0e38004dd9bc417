/*
 * jumps.c -- an LD_PRELOAD library for tests/cli/server_faults.sh: a clock that is set while a program runs, and a name
 * that resolves only sometimes.
 *
 *     CLOCK_JUMPS=+       each reading of the time of day is an hour later than it would be after the last one
 *     CLOCK_JUMPS=+-      readings are an hour late and an hour early, in turn
 *     NAMES_FAIL=M-N      the M-th to N-th look-up of flaky.test fail; the others find 127.0.0.1
 *
 * The monotonic clock is left alone, as it is where an administrator or NTP sets the time.
 */
#include <dlfcn.h>
#include <netdb.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

enum { HOUR = 3600 };

static atomic_int n_readings, n_lookups;

static int jump(void)
{
    const char *how = getenv("CLOCK_JUMPS");
    int n = atomic_fetch_add(&n_readings, 1);

    return !how ? 0 : how[1] == '-' ? (n % 2 ? HOUR : -HOUR) : n * HOUR;
}

int clock_gettime(clockid_t clock, struct timespec *t)
{
    int rc = (int)syscall(SYS_clock_gettime, clock, t);

    if (rc == 0 && clock == CLOCK_REALTIME)
        t->tv_sec += jump();
    return rc;
}

time_t time(time_t *out)
{
    struct timespec t;

    clock_gettime(CLOCK_REALTIME, &t);
    if (out)
        *out = t.tv_sec;
    return t.tv_sec;
}

int gettimeofday(struct timeval *restrict out, void *restrict zone)
{
    struct timespec t;

    (void)zone;
    clock_gettime(CLOCK_REALTIME, &t);
    *out = (struct timeval){ t.tv_sec, t.tv_nsec / 1000 };
    return 0;
}

typedef int look_up(const char *, const char *, const struct addrinfo *, struct addrinfo **);

int getaddrinfo(const char *restrict name, const char *restrict service, const struct addrinfo *restrict hints,
                struct addrinfo **restrict out)
{
    look_up *real = (look_up *)dlsym(RTLD_NEXT, "getaddrinfo");
    const char *range = getenv("NAMES_FAIL");
    int first = 0, last = 0;

    if (!name || strcmp(name, "flaky.test") != 0)
        return real(name, service, hints, out);
    int n = atomic_fetch_add(&n_lookups, 1) + 1;
    if (range && sscanf(range, "%d-%d", &first, &last) == 2 && n >= first && n <= last)
        return EAI_AGAIN;
    return real("127.0.0.1", service, hints, out);
}
