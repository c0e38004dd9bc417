/*
 * edits.c -- see edits.h: Myers' bit-vector recurrence over several machine words with carries; with AVX2 or AVX-512, 8
 * or 16 columns at once (edits_lanes.h).
 */
#include "metrics/edit/edits.h"

#include <string.h>

#include "eval/base/arena.h"
#include "metrics/edit/edits_lanes.h"
#include "metrics/edit/lcs.h"

enum { BITS = 64 };

struct column {
    uint64_t *up, *down; /* [width] */
    size_t width;
};

/* Advances by one word of the hypothesis; returns the change of the last row's distance. */
static int step_wide(struct column *c, const uint64_t *places, uint64_t last)
{
    unsigned long long carry = 0;
    uint64_t grow_in = 1, shrink_in = 0;
    int change = 0;

    for (size_t w = 0; w < c->width; w++) {
        unsigned long long up = c->up[w], match = places ? places[w] : 0, down = c->down[w], sum;
        bool over = __builtin_add_overflow(match & up, up, &sum);
        over |= __builtin_add_overflow(sum, carry, &sum);
        carry = over;
        uint64_t zero = (sum ^ up) | match | down, grow = down | ~(zero | up), shrink = zero & up;
        if (w + 1 == c->width)
            change = ((grow & last) != 0) - ((shrink & last) != 0);
        uint64_t grow_out = grow >> (BITS - 1), shrink_out = shrink >> (BITS - 1);
        grow = grow << 1 | grow_in;
        shrink = shrink << 1 | shrink_in;
        grow_in = grow_out;
        shrink_in = shrink_out;
        c->up[w] = shrink | ~(zero | grow);
        c->down[w] = grow & zero;
    }
    return change;
}

/* Number of columns per group on this processor; 0 = one at a time. */
static size_t group_kernel(void (**kernel)(struct edit_group *g))
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f")) {
        *kernel = edit_group_avx512;
        return 16;
    }
    if (__builtin_cpu_supports("avx2")) {
        *kernel = edit_group_avx2;
        return 8;
    }
#endif
    *kernel = NULL;
    return 0;
}

/* A copy of the positions of a word: groups need several at once. */
static const uint64_t *places_row(const struct id_places *p, int32_t id, uint64_t *row)
{
    if (id < 0 || (size_t)id >= p->n_ids)
        return row;
    for (uint32_t k = p->first[id]; !p->bits[id] && k < p->first[id + 1]; k++)
        row[p->places[k] / BITS] |= 1ull << (p->places[k] % BITS);
    return p->bits[id] ? p->bits[id] : row;
}

/* Processes columns in whole groups; returns their number. */
static size_t step_groups(struct column *c, struct id_places *p, struct ids hyp, uint64_t last, size_t *distance,
                          struct arena *a)
{
    void (*kernel)(struct edit_group * g);
    size_t columns = group_kernel(&kernel), i = 0;
    struct edit_group g = { .up = c->up, .down = c->down, .width = c->width, .last = last };

    if (columns == 0 || c->width < columns)
        return 0;
    uint64_t *rows = ARENA_NEW(a, uint64_t, columns * c->width);
    for (; i + columns <= hyp.n; i += columns) {
        for (size_t k = 0; k < columns; k++)
            g.match[k] = places_row(p, hyp.id[i + k], rows + k * c->width);
        g.change = 0;
        kernel(&g);
        *distance = (size_t)((long long)*distance + g.change);
        for (size_t k = 0; k < columns; k++) {
            int32_t id = hyp.id[i + k];
            if (g.match[k] != rows + k * c->width || id < 0 || (size_t)id >= p->n_ids)
                continue;
            for (uint32_t j = p->first[id]; j < p->first[id + 1]; j++)
                rows[k * c->width + p->places[j] / BITS] = 0;
        }
    }
    return i;
}

static size_t distance_wide(struct ids hyp, struct ids ref, size_t n_ids, struct arena *a)
{
    struct id_places places = id_places_find(ref, n_ids, a);
    struct column c = { ARENA_UNINIT(a, uint64_t, places.width), ARENA_NEW(a, uint64_t, places.width), places.width };
    uint64_t last = 1ull << ((ref.n - 1) % BITS);
    size_t distance = ref.n;

    memset(c.up, 0xFF, c.width * sizeof *c.up);
    for (size_t i = step_groups(&c, &places, hyp, last, &distance, a); i < hyp.n; i++) {
        const uint64_t *match = id_places_bits(&places, hyp.id[i]);
        distance = (size_t)((long long)distance + step_wide(&c, match, last));
        if (match)
            id_places_put_back(&places, hyp.id[i]);
    }
    return distance;
}

size_t edit_distance(struct ids hyp, struct ids ref, size_t n_ids, struct arena *a)
{
    while (hyp.n && ref.n && hyp.id[0] == ref.id[0]) { /* strip the common prefix and suffix */
        hyp.id++, ref.id++;
        hyp.n--, ref.n--;
    }
    while (hyp.n && ref.n && hyp.id[hyp.n - 1] == ref.id[ref.n - 1])
        hyp.n--, ref.n--;
    if (ref.n == 0 || hyp.n == 0)
        return ref.n + hyp.n;
    if (ref.n > BITS)
        return distance_wide(hyp, ref, n_ids, a);
    uint64_t *places = ARENA_NEW(a, uint64_t, n_ids);
    struct edit_state s = edit_start(ref.n);
    for (size_t j = 0; j < ref.n; j++)
        places[ref.id[j]] |= 1ull << j;
    for (size_t i = 0; i < hyp.n; i++) {
        bool known = hyp.id[i] >= 0 && (size_t)hyp.id[i] < n_ids;
        s = edit_step(s, known ? places[hyp.id[i]] : 0, 1ull << (ref.n - 1));
    }
    return (size_t)s.distance;
}
