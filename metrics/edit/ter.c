/*
 * ter.c -- translation edit rate (Snover et al. 2006) as sacreBLEU 2 computes it after Tercom: the edits found by a
 * greedy search, where moving a block of words is one edit, over the mean length of the references.  Scale 0 to 100 and
 * above; lower is better.
 *
 * The heuristics of the original determine the scores and are kept: blocks of at most
 * 10 words, moved at most 50 places; of all shifts that touch an error on both
 * sides the one with the largest gain, then the longest, then the leftmost,
 * then the nearest target; no more than 1000 candidates per sentence, and the
 * shift at which that number is reached is not made; edit distance within
 * 25 places of the diagonal.
 *
 * The distance of a candidate is computed on bits (edits.h) from the first place
 * where it differs from the previous sentence; if the result shows that the cheapest
 * path stays near the diagonal, the beam has no effect.  Only otherwise, and for the
 * alignment, the table is filled as in the original.
 */
#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "metrics/edit/edits.h"
#include "metrics/metric.h"
#include "eval/text/words.h"

enum { EDITS, REF_LEN, N_STATS };
enum { MAX_SHIFT_SIZE = 10, MAX_SHIFT_DISTANCE = 50, BEAM = 25, MAX_CANDIDATES = 1000, BITS = 64 };
enum { UNREACHED = 1 << 29 };

enum op { OP_NONE, OP_MATCH, OP_DELETE, OP_INSERT }; /* MATCH: equal or substituted */

struct band { /* of one row of the table */
    size_t low, high;
    int32_t *cost; /* [high - low] */
};

struct search {
    int32_t *hyp, *candidate; /* the sentence so far, and a candidate */
    struct ids ref;
    size_t n;         /* words of hyp                         */
    uint64_t *places; /* [n_ids] for short references, else NULL */
    size_t n_ids;
    struct edit_state *prefix; /* [n + 1] states along hyp */
    double ratio;
    size_t beam;
    struct band *rows;                /* [n + 1] of hyp */
    struct band spare[2];             /* of a candidate */
    uint8_t **ops;                    /* same shape as rows: the operation of each cell */
    int32_t *align;                   /* [ref.n] hypothesis place of each reference word */
    int32_t *hyp_errors, *ref_errors; /* number of errors before each place */
    size_t candidates;
};

/* ---- edit distance ---- */

/* Columns [low, high) of row i within the beam. */
static void band_of(const struct search *s, size_t i, size_t *low, size_t *high)
{
    size_t width = s->ref.n + 1, middle = (size_t)floor((double)i * s->ratio);

    *low = middle > s->beam ? middle - s->beam : 0;
    *high = middle + s->beam < width && i < s->n ? middle + s->beam : width;
    if (i == 0)
        *low = 0, *high = width;
}

/* Computes a row from the one above; `op` may be NULL.  Ties go to a match, then to a
 * deletion, then to an insertion. */
static void next_row(const struct search *s, int32_t word, size_t i, const struct band *above, struct band *row,
                     uint8_t *op)
{
    band_of(s, i, &row->low, &row->high);
    for (size_t j = row->low; j < row->high; j++) {
        int32_t best = UNREACHED, left = j > row->low ? row->cost[j - 1 - row->low] : UNREACHED;
        uint8_t way = OP_NONE;
        if (j > above->low && j <= above->high)
            best = above->cost[j - 1 - above->low] + (word != s->ref.id[j - 1]), way = OP_MATCH;
        if (j >= above->low && j < above->high && above->cost[j - above->low] + 1 < best)
            best = above->cost[j - above->low] + 1, way = OP_DELETE;
        if (left + 1 < best)
            best = left + 1, way = OP_INSERT;
        row->cost[j - row->low] = best < UNREACHED ? best : UNREACHED;
        if (op)
            op[j - row->low] = best < UNREACHED ? way : OP_NONE;
    }
}

static int band_end(const struct search *s, const struct band *last)
{
    return last->cost[s->ref.n - last->low];
}

/* Fills the table of hyp, with the operation of each cell. */
static int fill_table(struct search *s)
{
    for (size_t j = 0; j <= s->ref.n; j++) {
        s->rows[0].cost[j] = (int32_t)j;
        s->ops[0][j] = OP_INSERT;
    }
    for (size_t i = 1; i <= s->n; i++)
        next_row(s, s->hyp[i - 1], i, &s->rows[i - 1], &s->rows[i], s->ops[i]);
    return band_end(s, &s->rows[s->n]);
}

/* True if the row differs from that of hyp by the constant *more. */
static bool rows_are_parallel(const struct band *row, const struct band *of_hyp, int32_t *more)
{
    size_t n = row->high - row->low;

    if (row->low != of_hyp->low || row->high != of_hyp->high || n == 0)
        return false;
    *more = row->cost[0] - of_hyp->cost[0];
    for (size_t k = 0; k < n; k++)
        if (row->cost[k] - of_hyp->cost[k] != *more || row->cost[k] >= UNREACHED || of_hyp->cost[k] >= UNREACHED)
            return false;
    return true;
}

/* Distance of the candidate by the table.  Its first rows equal those of hyp; its words after `changed` do too, so
 * its rows soon differ from hyp's only by a constant. */
static int finish_table(struct search *s, size_t same, size_t changed)
{
    const struct band *above = &s->rows[same];
    int32_t more;

    for (size_t i = same + 1; i <= s->n; i++) {
        struct band *row = &s->spare[i % 2];
        next_row(s, s->candidate[i - 1], i, above, row, NULL);
        above = row;
        if (i >= changed && i < s->n && rows_are_parallel(row, &s->rows[i], &more))
            return band_end(s, &s->rows[s->n]) + more;
    }
    return band_end(s, above);
}

static void prepare_table(struct search *s, struct arena *a)
{
    s->ratio = s->n ? (double)s->ref.n / (double)s->n : 1;
    s->beam = BEAM < s->ratio / 2 ? (size_t)ceil(s->ratio / 2 + BEAM) : BEAM;
    s->rows = ARENA_NEW(a, struct band, s->n + 1);
    s->ops = ARENA_NEW(a, uint8_t *, s->n + 1);
    for (size_t i = 0; i <= s->n; i++) {
        struct band *row = &s->rows[i];
        band_of(s, i, &row->low, &row->high);
        row->cost = ARENA_NEW(a, int32_t, row->high - row->low);
        s->ops[i] = ARENA_NEW(a, uint8_t, row->high - row->low);
    }
    for (int k = 0; k < 2; k++)
        s->spare[k].cost = ARENA_NEW(a, int32_t, s->ref.n + 1);
}

static uint64_t places_of(const struct search *s, int32_t word)
{
    return word >= 0 && (size_t)word < s->n_ids ? s->places[word] : 0;
}

/* A path of cost d leaves the diagonal by at most (|length difference| + d) / 2. */
static bool beam_has_no_effect(const struct search *s, int distance)
{
    size_t difference = s->n > s->ref.n ? s->n - s->ref.n : s->ref.n - s->n;
    return difference + (size_t)distance + 4 <= 2 * BEAM;
}

/* Distance of the candidate, which has s->hyp's words before `same` and from
 * `changed` on. */
static int try_distance(struct search *s, size_t same, size_t changed)
{
    if (s->places) {
        struct edit_state state = s->prefix[same];
        uint64_t last = 1ull << (s->ref.n - 1);
        for (size_t i = same; i < s->n; i++)
            state = edit_step(state, places_of(s, s->candidate[i]), last);
        if (beam_has_no_effect(s, state.distance))
            return state.distance;
    }
    return finish_table(s, same, changed);
}

/* Computes errors and alignment of the current sentence; returns its distance. */
static int align(struct search *s)
{
    int distance = fill_table(s);
    size_t i = s->n, j = s->ref.n;

    while (i > 0 || j > 0) {
        const struct band *row = &s->rows[i];
        enum op op = j >= row->low && j < row->high ? s->ops[i][j - row->low] : OP_NONE;
        if (op == OP_NONE) /* no path within the beam (the original raises an exception here) */
            op = j > 0 ? OP_INSERT : OP_DELETE;
        bool wrong = op != OP_MATCH || s->hyp[i - 1] != s->ref.id[j - 1];
        if (op != OP_DELETE) {
            s->align[j - 1] = (int32_t)i - 1;
            s->ref_errors[j] = wrong;
        }
        if (op != OP_INSERT)
            s->hyp_errors[i] = wrong;
        i -= op != OP_INSERT;
        j -= op != OP_DELETE;
    }
    for (size_t k = 0; k < s->n; k++)
        s->hyp_errors[k + 1] += s->hyp_errors[k];
    for (size_t k = 0; k < s->ref.n; k++)
        s->ref_errors[k + 1] += s->ref_errors[k];
    if (s->places) {
        s->prefix[0] = edit_start(s->ref.n);
        for (size_t k = 0; k < s->n; k++)
            s->prefix[k + 1] = edit_step(s->prefix[k], places_of(s, s->hyp[k]), 1ull << (s->ref.n - 1));
    }
    return distance;
}

/* ---- shifts ---- */

struct shift {
    int gain;
    size_t length, start, target;
    bool any;
};

static int32_t *copy_words(int32_t *to, const int32_t *from, size_t n)
{
    memcpy(to, from, n * sizeof *to);
    return to + n;
}

/* Writes to `candidate` the words of hyp with the block moved before `target`; returns the place from which they equal
 * hyp's again. */
static size_t move_block(struct search *s, size_t start, size_t length, size_t target)
{
    const int32_t *h = s->hyp, *block = h + start;
    int32_t *to = s->candidate;

    if (target < start) {
        to = copy_words(to, h, target);
        to = copy_words(to, block, length);
        to = copy_words(to, h + target, start - target);
        copy_words(to, block + length, s->n - start - length);
        return start + length;
    }
    /* The target is after the block; a target inside the block counts from its end. */
    size_t end = target > start + length ? target : length + target;
    if (end > s->n)
        end = s->n;
    to = copy_words(to, h, start);
    to = copy_words(to, block + length, end - start - length);
    to = copy_words(to, block, length);
    copy_words(to, h + end, s->n - end);
    return end;
}

static bool better(const struct shift *a, const struct shift *b)
{
    if (!b->any || a->gain != b->gain)
        return !b->any || a->gain > b->gain;
    if (a->length != b->length)
        return a->length > b->length;
    return a->start != b->start ? a->start < b->start : a->target < b->target;
}

/* Tries all targets of a block that equals the reference's words from start_r on. */
static void try_targets(struct search *s, int before, size_t start, size_t start_r, size_t length, struct shift *best)
{
    int32_t previous = -1;

    for (size_t k = 0; k <= length; k++) { /* after the word before the block's place, then after each of its words */
        int32_t target = start_r + k == 0 ? 0 : s->align[start_r + k - 1] + 1;
        if (target == previous)
            continue;
        previous = target;
        size_t changed = move_block(s, start, length, (size_t)target);
        size_t same = (size_t)target < start ? (size_t)target : start;
        struct shift now = { before - try_distance(s, same, changed), length, start, (size_t)target, true };
        s->candidates++;
        if (better(&now, best))
            *best = now;
    }
}

static struct shift best_shift(struct search *s, int before)
{
    struct shift best = { 0 };

    for (size_t start = 0; start < s->n; start++) {
        size_t low = start > MAX_SHIFT_DISTANCE ? start - MAX_SHIFT_DISTANCE : 0;
        for (size_t r = low; r < s->ref.n && r <= start + MAX_SHIFT_DISTANCE; r++)
            for (size_t length = 1; length <= MAX_SHIFT_SIZE && start + length <= s->n && r + length <= s->ref.n;
                 length++) {
                if (s->hyp[start + length - 1] != s->ref.id[r + length - 1])
                    break;
                if (s->hyp_errors[start + length] == s->hyp_errors[start] ||
                    s->ref_errors[r + length] == s->ref_errors[r] ||
                    (s->align[r] >= (int32_t)start && s->align[r] < (int32_t)(start + length)))
                    continue;
                try_targets(s, before, start, r, length, &best);
                if (s->candidates >= MAX_CANDIDATES)
                    return best;
            }
    }
    return best;
}

static size_t count_edits(struct ids hyp, struct ids ref, size_t n_ids, struct arena *a)
{
    struct search s = { .n = hyp.n, .ref = ref, .n_ids = n_ids };
    size_t shifts = 0;

    if (ref.n == 0)
        return hyp.n;
    s.hyp = ARENA_NEW(a, int32_t, hyp.n);
    s.candidate = ARENA_NEW(a, int32_t, hyp.n);
    copy_words(s.hyp, hyp.id, hyp.n);
    s.prefix = ARENA_NEW(a, struct edit_state, hyp.n + 1);
    prepare_table(&s, a);
    s.align = ARENA_NEW(a, int32_t, ref.n);
    s.hyp_errors = ARENA_NEW(a, int32_t, hyp.n + 1);
    s.ref_errors = ARENA_NEW(a, int32_t, ref.n + 1);
    if (ref.n <= BITS) {
        s.places = ARENA_NEW(a, uint64_t, n_ids);
        for (size_t j = 0; j < ref.n; j++)
            s.places[ref.id[j]] |= 1ull << j;
    }
    for (;;) {
        int distance = align(&s);
        struct shift best = best_shift(&s, distance);
        if (s.candidates >= MAX_CANDIDATES || best.gain <= 0)
            return shifts + (size_t)distance;
        move_block(&s, best.start, best.length, best.target);
        copy_words(s.hyp, s.candidate, s.n);
        shifts++;
    }
}

/* ---- the metric ---- */

static bool open_ter(struct metric_args *args, struct err *e)
{
    struct ter_tokens *o = xcalloc(1, sizeof *o);

    (void)e;
    o->normalized = param_bool(&args->params, "normalized");
    o->no_punct = param_bool(&args->params, "no_punct");
    o->asian = param_bool(&args->params, "asian_support");
    o->case_sensitive = param_bool(&args->params, "case_sensitive");
    args->state = o;
    return true;
}

static void close_ter(struct metric_args *args)
{
    free(args->state);
}

/* sacreBLEU preprocesses references twice (once like all its metrics, once in TER's own
 * code), which matters where a rule applies only after the first pass: "Sotheby's." is
 * "Sotheby's ." in a hypothesis and "Sotheby 's ." in a reference. */
static struct words ref_words(str text, const struct ter_tokens *o, struct arena *a)
{
    struct words w = words_ter(text, o, a);
    size_t n = 0;

    if (!o->normalized)
        return w;
    for (size_t k = 0; k < w.n; k++)
        n += w.text[k].n + 1;
    char *line = arena_alloc(a, n + TEXT_PADDING);
    n = 0;
    for (size_t k = 0; k < w.n; k++) {
        memcpy(line + n, w.text[k].s, w.text[k].n);
        n += w.text[k].n;
        line[n++] = ' ';
    }
    return words_ter((str){ line, n }, o, a);
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    const struct ter_tokens *o = c->args->state;
    struct words hyp = words_ter(c->gen->text, o, scratch);
    double length = 0;

    (void)e;
    for (size_t k = 0; k < c->sample->n_refs; k++) {
        struct vocabulary v = { 0 };
        struct words ref = ref_words(c->sample->refs[k], o, scratch);
        words_number(&ref, &v, scratch);
        words_find(&hyp, &v, scratch);
        double edits = (double)count_edits((struct ids){ hyp.id, hyp.n }, (struct ids){ ref.id, ref.n }, v.n, scratch);
        stats[EDITS] = k == 0 || edits < stats[EDITS] ? edits : stats[EDITS];
        length += (double)ref.n;
    }
    stats[REF_LEN] = length / (double)c->sample->n_refs;
    return true;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    scores[0] = 100 * (sum[REF_LEN] > 0 ? sum[EDITS] / sum[REF_LEN] : sum[EDITS] > 0);
}

/* sacreBLEU's keys. */
static void sign(const struct metric_args *args, struct strbuf *out)
{
    const struct ter_tokens *o = args->state;
    strbuf_printf(out, "|case:%s|tok:tercom|norm:%s|punct:%s|asian:%s", o->case_sensitive ? "mixed" : "lc",
                  o->normalized ? "yes" : "no", o->no_punct ? "no" : "yes", o->asian ? "yes" : "no");
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    static const struct metric_component list[] = {
        { .name = "ter", .label = "TER", .best = 0, .worst = INFINITY, .decimals = 1, .of_the_set = true }
    };
    (void)args;
    *out = list;
    return 1;
}

static size_t n_stats(const struct metric_args *args)
{
    (void)args;
    return N_STATS;
}

static const struct param params[] = {
    { "normalized", PARAM_BOOL, "false", NULL, "split off punctuation, resolve entities", NULL },
    { "no_punct", PARAM_BOOL, "false", NULL, "leave out punctuation", NULL },
    { "asian_support", PARAM_BOOL, "false", NULL, "with the two above: also Asian characters and punctuation", NULL },
    { "case_sensitive", PARAM_BOOL, "false", NULL, "keep case", NULL },
    { 0 },
};

const struct metric metric_ter = {
    .name = "ter",
    .summary = "translation edit rate as sacreBLEU computes it (0-100 and more; lower is better)",
    .needs = NEEDS_REFS,
    .params = params,
    .open = open_ter,
    .close = close_ter,
    .sign = sign,
    .components = components,
    .n_stats = n_stats,
    .row = row,
    .score = score,
};
