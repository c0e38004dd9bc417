/*
 * lcs.c -- see lcs.h: longest common subsequences, 64 columns per step.
 *
 * Bit j of row V is 0 where the length grows from column j to j + 1.  The next row is
 * V = (V + (V & M)) | (V & ~M), where M are the places of its word (Hyyro 2004, "Bit-parallel LCS-length computation
 * revisited"; after Crochemore et al. 2001).
 */
#include "metrics/edit/lcs.h"

#include <string.h>

#include "eval/base/arena.h"

enum { BITS = 64, FREQUENT = 4 };

struct id_places id_places_find(struct ids text, size_t n_ids, struct arena *a)
{
    struct id_places p = { .width = (text.n + BITS - 1) / BITS, .n_ids = n_ids };

    p.first = ARENA_NEW(a, uint32_t, n_ids + 2);
    p.places = ARENA_NEW(a, uint32_t, text.n);
    p.bits = ARENA_NEW(a, uint64_t *, n_ids);
    p.row = ARENA_NEW(a, uint64_t, p.width);
    for (size_t j = 0; j < text.n; j++)
        p.first[text.id[j] + 2]++;
    for (size_t i = 2; i < n_ids + 2; i++)
        p.first[i] += p.first[i - 1];
    for (size_t j = 0; j < text.n; j++)
        p.places[p.first[text.id[j] + 1]++] = (uint32_t)j;
    for (size_t i = 0; i < n_ids; i++) {
        if (p.first[i + 1] - p.first[i] <= p.width / FREQUENT)
            continue;
        p.bits[i] = ARENA_NEW(a, uint64_t, p.width);
        for (uint32_t k = p.first[i]; k < p.first[i + 1]; k++)
            p.bits[i][p.places[k] / BITS] |= 1ull << (p.places[k] % BITS);
    }
    return p;
}

const uint64_t *id_places_bits(struct id_places *p, int32_t id)
{
    if (id < 0 || (size_t)id >= p->n_ids || p->first[id] == p->first[id + 1])
        return NULL;
    if (p->bits[id])
        return p->bits[id];
    for (uint32_t k = p->first[id]; k < p->first[id + 1]; k++)
        p->row[p->places[k] / BITS] |= 1ull << (p->places[k] % BITS);
    return p->row;
}

void id_places_put_back(struct id_places *p, int32_t id)
{
    for (uint32_t k = p->first[id]; !p->bits[id] && k < p->first[id + 1]; k++)
        p->row[p->places[k] / BITS] = 0;
}

static void next_row(const uint64_t *above, const uint64_t *match, uint64_t *row, size_t width)
{
    unsigned long long carry = 0;

    for (size_t w = 0; w < width; w++) {
        unsigned long long v = above[w], m = match[w], sum, u = v & m;
        bool over = __builtin_add_overflow(v, u, &sum);
        over |= __builtin_add_overflow(sum, carry, &sum);
        carry = over;
        row[w] = sum | (v & ~m);
    }
}

/* Number of the first n columns in which the length grows. */
static size_t count_growth(const uint64_t *row, size_t n)
{
    size_t count = 0;
    for (size_t w = 0; w < n / BITS; w++)
        count += (size_t)__builtin_popcountll(~row[w]);
    if (n % BITS)
        count += (size_t)__builtin_popcountll(~row[n / BITS] & ((1ull << n % BITS) - 1));
    return count;
}

static size_t lcs_short(struct ids ref, struct ids hyp, size_t n_ids, struct arena *a)
{
    uint64_t *places = ARENA_NEW(a, uint64_t, n_ids), v = ~0ull;

    for (size_t j = 0; j < ref.n; j++)
        places[ref.id[j]] |= 1ull << j;
    for (size_t i = 0; i < hyp.n; i++) {
        uint64_t m = hyp.id[i] >= 0 && (size_t)hyp.id[i] < n_ids ? places[hyp.id[i]] : 0;
        v = (v + (v & m)) | (v & ~m);
    }
    return count_growth(&v, ref.n);
}

size_t lcs_length(struct ids ref, struct ids hyp, size_t n_ids, struct arena *a)
{
    if (ref.n == 0 || hyp.n == 0)
        return 0;
    if (ref.n <= BITS)
        return lcs_short(ref, hyp, n_ids, a);
    struct id_places p = id_places_find(ref, n_ids, a);
    uint64_t *row = ARENA_NEW(a, uint64_t, p.width);
    memset(row, 0xFF, p.width * sizeof *row);
    for (size_t i = 0; i < hyp.n; i++) {
        const uint64_t *match = id_places_bits(&p, hyp.id[i]);
        if (!match)
            continue;
        next_row(row, match, row, p.width);
        id_places_put_back(&p, hyp.id[i]);
    }
    return count_growth(row, ref.n);
}

void lcs_mark(struct ids ref, struct ids hyp, size_t n_ids, bool *hit, struct arena *a)
{
    if (ref.n == 0 || hyp.n == 0)
        return;
    struct id_places p = id_places_find(hyp, n_ids, a);
    uint64_t *rows = ARENA_NEW(a, uint64_t, (ref.n + 1) * p.width); /* row i: after i reference words */

    memset(rows, 0xFF, p.width * sizeof *rows);
    for (size_t i = 0; i < ref.n; i++) {
        uint64_t *above = rows + i * p.width, *row = above + p.width;
        const uint64_t *match = id_places_bits(&p, ref.id[i]);
        if (!match) {
            memcpy(row, above, p.width * sizeof *row);
            continue;
        }
        next_row(above, match, row, p.width);
        id_places_put_back(&p, ref.id[i]);
    }
    /* Backtracking of rouge_score: on equal words both step back; otherwise the hypothesis if the rest is then strictly
     * longer, otherwise the reference. */
    size_t i = ref.n, j = hyp.n, length = count_growth(rows + i * p.width, j);
    while (i > 0 && j > 0 && length > 0) {
        const uint64_t *row = rows + i * p.width, *above = row - p.width;
        bool grows = !(row[(j - 1) / BITS] >> ((j - 1) % BITS) & 1);
        if (ref.id[i - 1] == hyp.id[j - 1]) {
            hit[i - 1] = true;
            i--;
            j--;
            length--;
        } else if (!grows && count_growth(above, j) < length) {
            j--;
        } else {
            i--; /* the length is the same: otherwise the column would have been taken */
        }
    }
}
