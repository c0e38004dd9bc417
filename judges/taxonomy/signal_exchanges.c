/*
 * signal_exchanges.c -- signals of statements that are turned round: a thing on the other side of an axis (more and
 * less), descriptions of two things exchanged, cause and effect or source and destination exchanged.
 *
 * Both texts become sequences of marks.  The marks of a word are bits of a set: one bit for each word of the reference
 * that the answer has a near word for, and one for each side of an axis (opposite_axes.c).
 */
#include "judges/taxonomy/signals.h"

#include "eval/base/arena.h"

enum { MAX_CONCEPTS = 64 };

struct marks {
    uint64_t words, sides;
};

struct marked {
    const struct passage *p;
    struct marks *list; /* [p->n] */
    signed char *axis;  /* [p->n] word_axis(), on the other side after a negation */
    struct spans clauses;
};

static double at_most(double a, double b)
{
    return a < b ? a : b;
}

static int lesser(int a, int b)
{
    return a < b ? a : b;
}

static int greater(int a, int b)
{
    return a > b ? a : b;
}

static int bits(uint64_t x)
{
    return __builtin_popcountll(x);
}

/* --- marks -------------------------------------------------------------------- */

static uint64_t side_bit(int axis)
{
    return axis ? (uint64_t)1 << (axis > 0 ? 2 * (axis - 1) : 2 * (-axis - 1) + 1) : 0;
}

/* One of the three words before it in its clause is a negation. */
static bool follows_negation(const struct passage *p, struct span c, size_t i)
{
    enum { REACH = 3 };

    for (size_t k = i; k > c.from && i - k < REACH; k--)
        if (p->words[k - 1].negation)
            return true;
    return false;
}

static struct marked mark_sides(const struct passage *p, struct arena *a)
{
    struct marked m = { .p = p,
                        .list = ARENA_NEW(a, struct marks, p->n + 1),
                        .axis = ARENA_NEW(a, signed char, p->n + 1),
                        .clauses = passage_split(p, SPLIT_CLAUSES, a) };

    for (size_t c = 0; c < m.clauses.n; c++)
        for (size_t i = m.clauses.list[c].from; i < m.clauses.list[c].to; i++) {
            int axis = p->words[i].axis;
            if (!axis)
                continue;
            m.axis[i] = (signed char)(follows_negation(p, m.clauses.list[c], i) ? -axis : axis);
            m.list[i].sides = side_bit(m.axis[i]);
        }
    return m;
}

/* Gives each word of the reference that the answer has a bit, the same one to all words with its stem. */
static void mark_words(const struct analysis *r, const struct relation *v, struct marked *ans, struct marked *ref)
{
    const struct passage *a = ans->p, *b = ref->p;
    unsigned char *id = ARENA_NEW(r->a, unsigned char, b->stems.n + 1);
    unsigned char n = 0;

    for (size_t x = 0; x < v->n_near; x++) {
        const struct word *w = &b->words[v->near[x].ref];
        const struct word *said = &a->words[v->near[x].ans];
        if (said->axis || w->axis || (!same_stem(said, w) && passage_has_word(b, said)))
            continue; /* "mortgagor" is not "mortgagee" where the reference has both */
        if (!id[w->stem_number] && n < MAX_CONCEPTS)
            id[w->stem_number] = ++n;
        if (id[w->stem_number])
            ans->list[v->near[x].ans].words |= (uint64_t)1 << (id[w->stem_number] - 1);
    }
    for (size_t k = 0; k < b->n; k++) { /* short names: "L1", "T4" */
        const struct word *w = &b->words[k];
        if (w->low.n > 2 || !w->content || w->axis || w->text.s[0] > 'Z' || !passage_has_word(a, w))
            continue;
        if (!id[w->stem_number] && n < MAX_CONCEPTS)
            id[w->stem_number] = ++n;
        for (size_t i = 0; i < a->n && id[w->stem_number]; i++)
            if (same_stem(&a->words[i], w))
                ans->list[i].words |= (uint64_t)1 << (id[w->stem_number] - 1);
    }
    for (size_t k = 0; k < b->n; k++)
        if (id[b->words[k].stem_number])
            ref->list[k].words |= (uint64_t)1 << (id[b->words[k].stem_number] - 1);
}

static struct marks marks_of(const struct marked *m, struct span s)
{
    struct marks out = { 0, 0 };

    for (size_t i = s.from; i < s.to; i++) {
        out.words |= m->list[i].words;
        out.sides |= m->list[i].sides;
    }
    return out;
}

/* --- sides of one axis --------------------------------------------------------- */

/* The nearest words with a side before and after each word of the clause. */
struct bound {
    signed char axis[2];
    unsigned char apart[2];
};

static struct bound *bind_sides(const struct marked *m, struct arena *a)
{
    enum { REACH = 6 };
    struct bound *out = ARENA_NEW(a, struct bound, m->p->n + 1);

    for (size_t c = 0; c < m->clauses.n; c++) {
        struct span s = m->clauses.list[c];
        size_t last = SIZE_MAX;
        for (size_t i = s.from; i < s.to; i++) {
            if (last != SIZE_MAX && i - last <= REACH) {
                out[i].axis[0] = m->axis[last];
                out[i].apart[0] = (unsigned char)(i - last);
            }
            last = m->axis[i] ? i : last;
        }
        last = SIZE_MAX;
        for (size_t i = s.to; i-- > s.from;) {
            if (last != SIZE_MAX && last - i <= REACH) {
                out[i].axis[1] = m->axis[last];
                out[i].apart[1] = (unsigned char)(last - i);
            }
            last = m->axis[i] ? i : last;
        }
    }
    return out;
}

/* Words of the reference that stand near a word of an axis, by the nearest pair: on the other side in the answer, or
 * on the same side. */
static void bound_signals(const struct analysis *r, const struct relation *v, const struct marked *ans,
                          const struct marked *ref, struct signals *s)
{
    struct bound *a = bind_sides(ans, r->a), *b = bind_sides(ref, r->a);
    signed char *sign = ARENA_NEW(r->a, signed char, ref->p->stems.n + 1);
    unsigned char *best = ARENA_NEW(r->a, unsigned char, ref->p->stems.n + 1);
    double against = 0, with = 0;

    for (size_t x = 0; x < v->n_near; x++) {
        size_t i = v->near[x].ans, k = v->near[x].ref;
        uint32_t stem = ref->p->words[k].stem_number;
        if (ans->axis[i] || ref->axis[k])
            continue;
        for (int y = 0; y < 4; y++) {
            int p = a[i].axis[y & 1], q = b[k].axis[y >> 1], apart = a[i].apart[y & 1] + b[k].apart[y >> 1];
            if (!p || (p != q && p != -q) || (best[stem] && best[stem] <= apart))
                continue;
            best[stem] = (unsigned char)apart;
            sign[stem] = p == q ? 1 : -1;
        }
    }
    for (size_t k = 0; k < ref->p->stems.n; k++) {
        against += sign[k] < 0;
        with += sign[k] > 0;
    }
    s->v[SIGNAL_bound_against] = at_most(against, 5);
    s->v[SIGNAL_bound_with] = at_most(with, 5);
}

/* --- two things exchanged ------------------------------------------------------- */

/* Descriptions of two things. */
struct descriptions {
    struct marks of[2];
};

struct segments {
    const struct span *list;
    struct marks *marks;
    size_t n;
};

static bool opens_segment(str low)
{
    if (low.n < 3 || !strchr("abw", low.s[0]))
        return false; /* most words */
    return str_is(low, "and") || str_is(low, "because") || str_is(low, "who") || str_is(low, "which");
}

/* Clauses, also cut before "and", "because", "who", "which". */
static struct segments segments_of(const struct marked *m, struct arena *a)
{
    struct span *list = ARENA_UNINIT(a, struct span, m->p->n + 1);
    struct segments out = { .list = list };

    for (size_t c = 0; c < m->clauses.n; c++) {
        size_t from = m->clauses.list[c].from, to = m->clauses.list[c].to;
        for (size_t i = from + 1; i <= to; i++) {
            if (i == to || opens_segment(m->p->words[i].low)) {
                list[out.n++] = (struct span){ from, i };
                from = i;
            }
        }
    }
    out.marks = ARENA_UNINIT(a, struct marks, out.n + 1);
    for (size_t i = 0; i < out.n; i++)
        out.marks[i] = marks_of(m, list[i]);
    return out;
}

static void add_marks(struct marks *to, struct marks x)
{
    to->words |= x.words;
    to->sides |= x.sides;
}

/* A segment describes the thing that it names; one that names both describes each from its name on; one that names
 * neither goes on with the thing before. */
static struct descriptions describe(const struct marked *m, const struct segments *s, uint64_t first, uint64_t second)
{
    struct descriptions d = { { { 0, 0 }, { 0, 0 } } };
    int owner = -1;

    for (size_t x = 0; x < s->n; x++) {
        bool a = s->marks[x].words & first, b = s->marks[x].words & second;
        if (!(a && b)) {
            owner = a ? 0 : b ? 1 : owner;
            if (owner >= 0)
                add_marks(&d.of[owner], s->marks[x]);
            continue;
        }
        owner = -1;
        for (size_t i = s->list[x].from; i < s->list[x].to; i++) {
            bool is_a = m->list[i].words & first, is_b = m->list[i].words & second;
            owner = is_a != is_b ? is_b : owner;
            if (owner >= 0)
                add_marks(&d.of[owner], m->list[i]);
        }
    }
    uint64_t heads = first | second;
    struct marks *p = &d.of[0], *q = &d.of[1], common = { (p->words & q->words) | heads, p->sides & q->sides };
    for (int k = 0; k < 2; k++) {
        d.of[k].words &= ~common.words;
        d.of[k].sides &= ~common.sides;
    }
    return d;
}

static int shared(struct marks a, struct marks b)
{
    return bits(a.words & b.words) + bits(a.sides & b.sides);
}

/* Bits of words that may name a thing: specific words and names.  *subjects: those that are the first of a segment. */
static uint64_t heads_of(const struct marked *m, const struct segments *s, uint64_t *subjects)
{
    uint64_t heads = 0;

    *subjects = 0;
    for (size_t x = 0; x < s->n; x++) {
        bool first = true;
        for (size_t i = s->list[x].from; i < s->list[x].to; i++) {
            if (!m->list[i].words || !(m->p->words[i].specific || m->p->words[i].low.n <= 2))
                continue;
            heads |= m->list[i].words;
            *subjects |= first ? m->list[i].words : 0;
            first = false;
        }
    }
    return heads;
}

/* Words that stand by a head in both texts, such as the rest of its name. */
static uint64_t company_of(const struct marked *m, uint64_t head)
{
    enum { REACH = 2 };
    uint64_t out = 0;

    for (size_t i = 0; i < m->p->n; i++)
        for (size_t k = i > REACH ? i - REACH : 0; m->list[i].words & head && k <= i + REACH && k < m->p->n; k++)
            out |= m->list[k].words;
    return out;
}

/* Words of each of the answer's two descriptions that describe the same thing in the reference, and those that
 * describe the other one. */
struct exchange {
    int straight[2], cross[2];
};

static struct exchange compare_pair(const struct descriptions *said, const struct descriptions *meant)
{
    struct exchange x = { { shared(said->of[0], meant->of[0]), shared(said->of[1], meant->of[1]) },
                          { shared(said->of[0], meant->of[1]), shared(said->of[1], meant->of[0]) } };
    return x;
}

/* Over many pairs: the one that looks most exchanged, the largest number of words that a pair has kept, and sums. */
struct exchanges {
    int best, cross, straight, kept, all_cross, all_straight;
};

static void add_exchange(struct exchanges *to, struct exchange x)
{
    int straight = x.straight[0] + x.straight[1], cross = x.cross[0] && x.cross[1] ? x.cross[0] + x.cross[1] : 0,
        both = x.straight[0] && x.straight[1] ? straight : 0;

    to->all_cross += cross;
    to->all_straight += both;
    to->kept = greater(to->kept, both - cross);
    if (cross - straight > to->best) {
        to->best = cross - straight;
        to->cross = cross;
        to->straight = straight;
    }
}

/* The bits of `first`, then the others. */
static int list_heads(uint64_t first, uint64_t others, uint64_t *heads, int max)
{
    int n = 0;

    for (; first && n < max; first &= first - 1)
        heads[n++] = first & -first;
    for (; others && n < max; others &= others - 1)
        heads[n++] = others & -others;
    return n;
}

static void swap_signals(const struct analysis *r, const struct marked *ans, const struct marked *ref,
                         struct signals *s)
{
    enum { MAX_HEADS = 14, MOST = 8 };
    struct segments sa = segments_of(ans, r->a), sb = segments_of(ref, r->a);
    uint64_t heads[MAX_HEADS], company[MAX_HEADS], first_a, first_b, both = heads_of(ans, &sa, &first_a);
    both &= heads_of(ref, &sb, &first_b);
    uint64_t subjects = first_a & first_b;
    int n = list_heads(subjects, both & ~subjects, heads, MAX_HEADS);
    struct exchanges all = { 0 }, agents = { 0 };

    for (int i = 0; i < n; i++)
        company[i] = company_of(ans, heads[i]) & company_of(ref, heads[i]);
    for (int i = 0; i < n; i++)
        for (int k = i + 1; k < n; k++) {
            struct descriptions said = describe(ans, &sa, heads[i], heads[k]),
                                meant = describe(ref, &sb, heads[i], heads[k]);
            for (int x = 0; x < 2; x++)
                said.of[x].words &= ~(company[i] | company[k]);
            struct exchange x = compare_pair(&said, &meant);
            add_exchange(&all, x);
            if (heads[i] & subjects && heads[k] & subjects)
                add_exchange(&agents, x);
        }
    int sum = all.all_cross + all.all_straight;
    s->v[SIGNAL_swap_net] = at_most(all.cross, MOST) - at_most(all.straight, MOST) - at_most(all.kept, MOST);
    s->v[SIGNAL_swap_share] = sum ? (double)all.all_cross / sum : 0;
    s->v[SIGNAL_agent_net] = at_most(agents.cross, MOST) - at_most(agents.straight, MOST);
}

/* --- first and second -------------------------------------------------------------- */

enum relation_kind { EARLIER_LATER, SOURCE_TARGET, LESS_MORE };

/* What comes first (a cause, a source), and what follows. */
struct ordered {
    enum relation_kind kind;
    struct marks first, second;
};

/* "Caused by", "result of", "resulting from": what follows comes first. */
static enum word_pivot pivot_of(const struct passage *p, size_t i)
{
    enum word_pivot pivot = (enum word_pivot)p->words[i].pivot;

    if (pivot != PIVOT_SECOND || i + 1 == p->n)
        return pivot;
    str next = p->words[i + 1].low;
    return str_is(next, "by") || str_is(next, "of") || str_is(next, "from") ? PIVOT_FIRST : pivot;
}

enum { MAX_ORDERED = 12 };

struct orders {
    struct ordered list[MAX_ORDERED];
    size_t n;
};

static void add_ordered(struct orders *o, enum relation_kind kind, struct marks first, struct marks second)
{
    struct marks common = { first.words & second.words, first.sides & second.sides };

    first.words &= ~common.words;
    first.sides &= ~common.sides;
    second.words &= ~common.words;
    second.sides &= ~common.sides;
    if (o->n < MAX_ORDERED && (first.words | first.sides) && (second.words | second.sides))
        o->list[o->n++] = (struct ordered){ kind, first, second };
}

/* The end of the clause of word i. */
static size_t clause_end(const struct marked *m, size_t i)
{
    for (size_t c = 0; c < m->clauses.n; c++)
        if (i < m->clauses.list[c].to)
            return m->clauses.list[c].to;
    return m->p->n;
}

/* "From A to B": what stands up to "to" or "into", and the rest of the clause. */
static void read_from(const struct marked *m, size_t i, struct orders *o)
{
    size_t end = clause_end(m, i);

    for (size_t k = i + 1; k < end; k++)
        if (str_is(m->p->words[k].low, "to") || str_is(m->p->words[k].low, "into")) {
            add_ordered(o, SOURCE_TARGET, marks_of(m, (struct span){ i + 1, k }),
                        marks_of(m, (struct span){ k + 1, end }));
            return;
        }
}

/* The two sides of the pivot i of a sentence; `before` is the sentence before it, which may be empty. */
static void read_pivot(const struct marked *m, enum word_pivot pivot, struct span s, struct span before, size_t i,
                       struct orders *o)
{
    size_t end = clause_end(m, i);

    if (pivot == PIVOT_FROM) {
        read_from(m, i, o);
    } else if (pivot == PIVOT_THAN) {
        add_ordered(o, LESS_MORE, marks_of(m, (struct span){ s.from, i }), marks_of(m, (struct span){ i + 1, end }));
    } else if (pivot == PIVOT_SECOND) {
        struct marks first = marks_of(m, (struct span){ s.from, i });
        bool opens = !(first.words | first.sides); /* "As a result, ..." */
        add_ordered(o, EARLIER_LATER, opens ? marks_of(m, before) : first, marks_of(m, (struct span){ i + 1, s.to }));
    } else {
        bool swap = pivot == PIVOT_BEFORE;
        struct marks main = marks_of(m, i > s.from ? (struct span){ s.from, i } : (struct span){ end, s.to }),
                     other = marks_of(m, (struct span){ i + 1, i > s.from && pivot == PIVOT_BEFORE ? s.to : end });
        add_ordered(o, EARLIER_LATER, swap ? main : other, swap ? other : main);
    }
}

static struct orders orders_of(const struct marked *m, struct arena *a)
{
    struct spans sentences = passage_split(m->p, SPLIT_SENTENCES, a);
    struct orders o = { .n = 0 };
    struct span before = { 0, 0 };

    for (size_t x = 0; x < sentences.n; x++) {
        struct span s = sentences.list[x];
        for (size_t i = s.from; i < s.to; i++) {
            enum word_pivot pivot = pivot_of(m->p, i);
            if (pivot != PIVOT_NONE)
                read_pivot(m, pivot, s, before, i, &o);
        }
        before = s;
    }
    return o;
}

static void order_signals(const struct analysis *r, const struct marked *ans, const struct marked *ref,
                          struct signals *s)
{
    enum { MOST = 5 };
    struct orders a = orders_of(ans, r->a), b = orders_of(ref, r->a);
    int cross = 0, straight = 0;

    for (size_t k = 0; k < b.n; k++) {
        const struct ordered *y = &b.list[k];
        int crossed = 0, kept = 0;
        for (size_t i = 0; i < a.n; i++) {
            const struct ordered *x = &a.list[i];
            if (x->kind != y->kind)
                continue;
            crossed = greater(crossed, lesser(shared(x->first, y->second), shared(x->second, y->first)));
            kept = greater(kept, lesser(shared(x->first, y->first), shared(x->second, y->second)));
        }
        cross += crossed;
        straight += kept;
    }
    s->v[SIGNAL_order_net] = at_most(cross, MOST) - at_most(straight, MOST);
}

void signals_read_exchanges(const struct analysis *r, const struct relation *v, struct signals *s)
{
    struct marked ans = mark_sides(&r->answer, r->a), ref = mark_sides(&r->reference, r->a);

    mark_words(r, v, &ans, &ref);
    bound_signals(r, v, &ans, &ref, s);
    swap_signals(r, &ans, &ref, s);
    order_signals(r, &ans, &ref, s);
}
