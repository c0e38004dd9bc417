/*
 * test_trend.c -- change points in simulated nights: alarms without a change, drops that are found, flaky items.
 */
#include "tests/test.h"

#include "eval/base/rng.h"
#include "eval/harness/trend.h"

enum { HISTORIES = 50, ITEMS = 1000, NIGHTS = 30 };

static const double alpha = 0.01;

/* A night's score in points: ITEMS items, of which `steady` of a hundred always have the same outcome, and the others
 * are right with probability `share`. */
static double night(struct rng *rng, int steady, double share)
{
    int right = 0, n_steady = ITEMS * steady / 100;

    for (int i = n_steady; i < ITEMS; i++)
        right += rng_double(rng) < share;
    return 100.0 * (0.7 * n_steady + right) / ITEMS;
}

static size_t n_changes(const double *x, size_t n, struct trend_change *first)
{
    struct arena a = { 0 };
    struct trend_change *list;
    size_t found = trend_changes(x, n, alpha, 42, &list, &a);

    if (found && first)
        *first = list[0];
    arena_free(&a);
    return found;
}

/* Of 50 histories without a change, no more are reported than alpha allows: at most 2, which binomially distributed
 * alarms exceed in 1.4 % of all seeds; the seeds here are fixed. */
void test_trend_false_alarms(void)
{
    size_t alarms = 0;

    for (uint64_t h = 0; h < HISTORIES; h++) {
        struct rng rng = rng_new(h, 1);
        double x[2 * NIGHTS];
        for (size_t i = 0; i < COUNT_OF(x); i++)
            x[i] = night(&rng, 80, 0.7);
        alarms += n_changes(x, COUNT_OF(x), NULL) > 0;
    }
    CHECK_MSG(alarms <= 2, "%zu alarms in %d histories", alarms, HISTORIES);
}

/* The same histories, looked at after every night: a night's verdict is an alarm with at most the probability alpha,
 * but sixty nights are sixty looks (trend.h). */
void test_trend_alarms_every_night(void)
{
    size_t alarms = 0, alarmed = 0, looks = 0;

    for (uint64_t h = 0; h < HISTORIES; h++) {
        struct rng rng = rng_new(h, 1);
        double x[2 * NIGHTS];
        size_t before = alarms;
        for (size_t i = 0; i < COUNT_OF(x); i++) {
            x[i] = night(&rng, 80, 0.7);
            alarms += n_changes(x, i + 1, NULL) > 0;
            looks++;
        }
        alarmed += alarms > before;
    }
    /* Of 500 histories, 1.1 % of the nights and 14 % of the histories had one: alarms of consecutive nights are mostly
     * the same. */
    CHECK_MSG(alarms <= looks * 2 / 100, "alarms in %zu of %zu nights", alarms, looks);
    CHECK_MSG(alarmed <= HISTORIES * 20 / 100, "alarms in %zu of %d histories", alarmed, HISTORIES);
}

/* A drop of two points is named within three nights in at least 80 % of 50 histories. */
void test_trend_finds_two_points(void)
{
    size_t found = 0, right_night = 0;

    for (uint64_t h = 0; h < HISTORIES; h++) {
        struct rng rng = rng_new(h, 2);
        struct trend_change first = { 0 };
        double x[NIGHTS + 3];
        for (size_t i = 0; i < COUNT_OF(x); i++)
            x[i] = night(&rng, 80, i < NIGHTS ? 0.7 : 0.6); /* 10 % of 200 items: 2 points */
        bool named = n_changes(x, COUNT_OF(x), &first) > 0 && first.after < first.before;
        found += named;
        right_night += named && first.at + 1 >= NIGHTS && first.at <= NIGHTS + 1;
    }
    CHECK_MSG(found >= HISTORIES * 8 / 10, "found %zu of %d", found, HISTORIES);
    CHECK_MSG(right_night >= HISTORIES * 7 / 10, "at the right night %zu of %d", right_night, HISTORIES);
}

/* Scores without noise, as a local model gives them at temperature 0. */
void test_trend_without_noise(void)
{
    double x[17] = { 0 };
    struct arena a = { 0 };
    struct trend_change *list;

    for (size_t i = 0; i < COUNT_OF(x); i++)
        x[i] = i == 5 ? NAN : i < 14 ? 0.5 : 0.48;
    size_t n = trend_changes(x, COUNT_OF(x), alpha, 1, &list, &a);
    CHECK_MSG(n == 1, "%zu changes", n);
    CHECK(n < 1 || (list[0].at == 14 && list[0].before == 0.5 && list[0].after == 0.48 && list[0].p < alpha));
    CHECK(n_changes(x, 13, NULL) == 0);
    CHECK(n_changes(x, 0, NULL) == 0 && n_changes(x, 1, NULL) == 0);
    double four[] = { 1, 1, 1, 2 }; /* one night may be chance */
    CHECK(n_changes(four, 4, NULL) == 0);
    arena_free(&a);
}

void test_trend_flips(void)
{
    const double scores[] = { 1, 0, NAN, 1, 1, 1, 1, 0, NAN, 1, 1, 0 }; /* [4][3] */
    size_t flips[3];

    trend_flips(scores, 4, 3, flips);
    CHECK_MSG(flips[0] == 0 && flips[1] == 3 && flips[2] == 1, "%zu %zu %zu", flips[0], flips[1], flips[2]);
}
