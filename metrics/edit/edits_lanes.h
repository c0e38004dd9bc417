/*
 * edits_lanes.h -- several columns of the edit-distance table at once, for the
 * files named after an instruction set, which define LANES and GROUP_NAME.
 *
 * A word of 64 rows depends on the word above it in its column and on the same word
 * in the previous column.  So column k of a group is k words behind column 0: all
 * lanes of a step are independent (a wavefront), and lane k needs what lane k - 1
 * computed in the previous step.  Two such waves run LANES words apart, which hides
 * latency (timings: metrics/PERFORMANCE.md).  The block step is that of Myers 1999 with a difference carried in from
 * above, as in Hyyro 2003; the distances equal those of
 * one column at a time.
 */
#ifndef METRICS_EDIT_EDITS_LANES_H
#define METRICS_EDIT_EDITS_LANES_H

#include <stddef.h>
#include <stdint.h>

enum { EDIT_MAX_COLUMNS = 16 };

/* The last column of the table, and the places of the next words of the hypothesis. */
struct edit_group {
    uint64_t *up, *down;                     /* [width] */
    size_t width;                            /* at least the number of columns */
    const uint64_t *match[EDIT_MAX_COLUMNS]; /* rows [width] of lcs.h's id_places */
    uint64_t last;                           /* the reference's last place in the last word */
    int change;                              /* change of the distance over all columns */
};

void edit_group_avx2(struct edit_group *g);   /* 8 columns */
void edit_group_avx512(struct edit_group *g); /* 16 columns */

#ifdef LANES
typedef uint64_t lanes __attribute__((vector_size(8 * LANES)));

struct wave {
    lanes up, down, grow_in, shrink_in;
    lanes grow, shrink; /* of the last step */
};

/* Rotates by a lane: lane k gets lane k - 1, lane 0 the last one. */
static inline lanes shifted(lanes v)
{
#if LANES == 8
    return __builtin_shufflevector(v, v, 7, 0, 1, 2, 3, 4, 5, 6);
#else
    return __builtin_shufflevector(v, v, 3, 0, 1, 2);
#endif
}

/* Lane 0 gets `up` and `down` of the column before the group, every other lane its neighbour's. */
static inline void step(struct wave *v, lanes match, uint64_t up, uint64_t down)
{
    lanes u = shifted(v->up), d = shifted(v->down);

    u[0] = up;
    d[0] = down;
    lanes vertical = match | d, m = match | v->shrink_in;
    lanes zero = (((m & u) + u) ^ u) | m;
    v->grow = d | ~(zero | u);
    v->shrink = u & zero;
    lanes grow = v->grow << 1 | v->grow_in, shrink = v->shrink << 1 | v->shrink_in;
    v->grow_in = v->grow >> 63;
    v->shrink_in = v->shrink >> 63;
    v->up = shrink | ~(vertical | grow);
    v->down = grow & vertical;
}

/* A step at an end of a wave, where some lanes are above or below the table. */
static void step_at_end(struct edit_group *g, struct wave *v, const uint64_t *const *m, size_t t)
{
    lanes match = { 0 };

    for (size_t k = 0; k < LANES; k++)
        if (t >= k && t - k < g->width)
            match[k] = m[k][t - k];
    if (t < LANES) { /* this lane enters: the row above the table grows by one per column */
        v->grow_in[t] = 1;
        v->shrink_in[t] = 0;
    }
    step(v, match, t < g->width ? g->up[t] : 0, t < g->width ? g->down[t] : 0);
    if (t + 1 >= LANES) {
        g->up[t + 1 - LANES] = v->up[LANES - 1];
        g->down[t + 1 - LANES] = v->down[LANES - 1];
    }
    if (t + 1 >= g->width) { /* this lane is at the last word */
        size_t k = t + 1 - g->width;
        g->change += ((v->grow[k] & g->last) != 0) - ((v->shrink[k] & g->last) != 0);
    }
}

/* A step with all lanes inside the table: m[k][t - k] are the places of the word in lane k. */
static inline void step_inside(struct edit_group *g, struct wave *v, const uint64_t *const *m, size_t t)
{
#if LANES == 8
    lanes match = {
        m[0][t], m[1][t - 1], m[2][t - 2], m[3][t - 3], m[4][t - 4], m[5][t - 5], m[6][t - 6], m[7][t - 7]
    };
#else
    lanes match = { m[0][t], m[1][t - 1], m[2][t - 2], m[3][t - 3] };
#endif
    step(v, match, g->up[t], g->down[t]);
    g->up[t + 1 - LANES] = v->up[LANES - 1];
    g->down[t + 1 - LANES] = v->down[LANES - 1];
}

/* Advances a group of columns by all words of the hypothesis, LANES columns at a time. */
void GROUP_NAME(struct edit_group *g)
{
    const uint64_t *const *m = g->match;
    struct wave first = { 0 }, second = { 0 };
    size_t t = 0, steps = g->width + LANES - 1;

    for (; t < steps + LANES; t++) {
        for (; t >= 2 * LANES && t + 1 < g->width; t++) { /* both are inside the table */
            step_inside(g, &first, m, t);
            step_inside(g, &second, m + LANES, t - LANES);
        }
        if (t < steps)
            step_at_end(g, &first, m, t);
        if (t >= LANES)
            step_at_end(g, &second, m + LANES, t - LANES);
    }
}
#endif

#endif
