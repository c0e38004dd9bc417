/*
 * test_edits.c -- the edit distance against the full dynamic-programming table: short and long texts, few and many
 * letters, near and far.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "eval/base/rng.h"
#include "metrics/edit/edits.h"

static size_t by_table(const int32_t *a, size_t n, const int32_t *b, size_t m)
{
    size_t *row = xcalloc(m + 1, sizeof *row);

    for (size_t j = 0; j <= m; j++)
        row[j] = j;
    for (size_t i = 0; i < n; i++) {
        size_t corner = row[0];
        row[0] = i + 1;
        for (size_t j = 0; j < m; j++) {
            size_t best = corner + (a[i] != b[j]);
            corner = row[j + 1];
            best = corner + 1 < best ? corner + 1 : best;
            row[j + 1] = row[j] + 1 < best ? row[j] + 1 : best;
        }
    }
    size_t distance = row[m];
    free(row);
    return distance;
}

void test_edit_distance_is_the_tables(void)
{
    enum { MAX = 2400 };
    struct arena a = { 0 };
    struct rng g = rng_new(7, 0);
    int32_t *x = xcalloc(MAX, sizeof *x), *y = xcalloc(MAX, sizeof *y);

    for (size_t round = 0; round < 300; round++) {
        size_t max = round % 3 ? 400 : MAX, n = rng_below(&g, max), m = rng_below(&g, max);
        int32_t letters = 1 + (int32_t)rng_below(&g, round % 4 ? 30 : 500);
        for (size_t i = 0; i < n; i++)
            x[i] = (int32_t)rng_below(&g, (uint64_t)letters + 2) - 1; /* some that are not in the reference */
        for (size_t i = 0; i < m; i++) {
            bool same = round % 2 && i < n && x[i] >= 0 && x[i] < letters && rng_below(&g, 5);
            y[i] = same ? x[i] : (int32_t)rng_below(&g, (uint64_t)letters);
        }
        size_t got = edit_distance((struct ids){ x, n }, (struct ids){ y, m }, (size_t)letters, &a);
        size_t want = by_table(x, n, y, m);
        CHECK_MSG(got == want, "%zu against %zu of %d letters: %zu, expected %zu", n, m, (int)letters, got, want);
        arena_reset(&a);
    }
    free(x);
    free(y);
    arena_free(&a);
}
