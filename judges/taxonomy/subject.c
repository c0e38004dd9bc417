/*
 * subject.c -- similarity of the subjects of an answer and its question and reference, which may have no word in
 * common: the cosine of their vectors in the gloss space (eval/text/gloss_space.h).
 *
 * The space is read or made on first use, once per process and copy of WordNet.
 */
#include "judges/taxonomy/signals.h"

#include <pthread.h>
#include <stdlib.h>

#include "eval/base/arena.h"

struct shared_space {
    char *folder;
    struct gloss_space *space;
    struct shared_space *next;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct shared_space *spaces;

const struct gloss_space *subject_space(const struct judge_context *c)
{
    struct shared_space *s;

    pthread_mutex_lock(&lock);
    for (s = spaces; s && !str_is(c->wordnet_folder, s->folder); s = s->next)
        continue;
    if (!s) {
        s = xcalloc(1, sizeof *s);
        s->folder = xmalloc(c->wordnet_folder.n + 1);
        memcpy(s->folder, c->wordnet_folder.s, c->wordnet_folder.n);
        s->folder[c->wordnet_folder.n] = 0;
        s->space = gloss_space_open(c->wordnet);
        s->next = spaces;
        spaces = s;
    }
    pthread_mutex_unlock(&lock);
    return s->space;
}

int32_t subject_place(const struct gloss_space *space, const struct word *w)
{
    int32_t kept = w->gloss ? atomic_load_explicit(w->gloss, memory_order_relaxed) : 0;

    if (kept)
        return kept - 2;
    int32_t at = gloss_find(space, w->low);
    if (w->gloss)
        atomic_store_explicit(w->gloss, at < 0 ? 1 : at + 2, memory_order_relaxed);
    return at;
}

/* Each content word of the span once, but not those that `known` (may be NULL) has. */
static void add_words(struct gloss_sum *sum, const struct gloss_space *space, const struct passage *p, struct span s,
                      const struct passage *known)
{
    enum { FEW = 1024 };
    bool few[FEW], *seen = p->stems.n <= FEW ? few : xmalloc(p->stems.n); /* by number of the stem */

    memset(seen, 0, p->stems.n);
    for (size_t i = s.from; i < s.to; i++) {
        const struct word *w = &p->words[i];
        if (!w->content || w->low.n <= 2 || seen[w->stem_number] || (known && passage_has_word(known, w)))
            continue;
        seen[w->stem_number] = true;
        gloss_sum_add_at(sum, space, subject_place(space, w));
    }
    if (seen != few)
        free(seen);
}

/* Half of all answers are nearer to their subject. */
static const double NEUTRAL = 0.6;

bool word_fits_subject(const struct analysis *r, const struct word *w)
{
    static const double NEAR = 0.3;
    struct gloss_sum word = { .n = 0 }, ref = { .n = 0 };

    if (!r->ctx->wordnet)
        return false;
    const struct gloss_space *space = subject_space(r->ctx);
    gloss_sum_add_at(&word, space, subject_place(space, w));
    add_words(&ref, space, &r->question, (struct span){ 0, r->question.n }, NULL);
    add_words(&ref, space, &r->reference, (struct span){ 0, r->reference.n }, NULL);
    return gloss_cosine(&word, &ref) >= NEAR;
}

double subject_nearness(const struct analysis *r)
{
    struct gloss_sum ans = { .n = 0 }, ref = { .n = 0 };

    if (!r->ctx->wordnet)
        return NEUTRAL;
    const struct gloss_space *space = subject_space(r->ctx);
    add_words(&ans, space, &r->answer, (struct span){ 0, r->answer.n }, NULL);
    add_words(&ref, space, &r->question, (struct span){ 0, r->question.n }, NULL);
    add_words(&ref, space, &r->reference, (struct span){ 0, r->reference.n }, NULL);
    return ans.n && ref.n ? gloss_cosine(&ans, &ref) : NEUTRAL;
}

double part_nearness(const struct analysis *r, struct span part)
{
    struct gloss_sum ref = { .n = 0 };
    double best = 0;

    if (!r->ctx->wordnet)
        return 0;
    const struct gloss_space *space = subject_space(r->ctx);
    struct spans ans = passage_split(&r->answer, SPLIT_CLAUSES, r->a);
    add_words(&ref, space, &r->reference, part, &r->question);
    for (size_t i = 0; i < ans.n; i++) {
        struct gloss_sum clause = { .n = 0 };
        add_words(&clause, space, &r->answer, ans.list[i], &r->question);
        double near = gloss_cosine(&clause, &ref);
        best = near > best ? near : best;
    }
    return best;
}

double restated_subjects(const struct analysis *r)
{
    enum { FEWEST = 4, MOST = 32 };
    static const double SAME = 0.75; /* of right answers, at most a third of the sentences have one so near */
    size_t n = 0, again = 0;

    if (!r->ctx->wordnet || r->sentences.n < FEWEST)
        return 0;
    const struct gloss_space *space = subject_space(r->ctx);
    struct gloss_sum *sums = ARENA_UNINIT(r->a, struct gloss_sum, MOST);
    for (size_t i = 0; i < r->sentences.n && n < MOST; i++) {
        sums[n] = (struct gloss_sum){ .n = 0 };
        add_words(&sums[n], space, &r->answer, r->sentences.list[i], NULL);
        n += sums[n].n >= 2;
    }
    for (size_t i = 1; i < n; i++) {
        bool same = false;
        for (size_t k = 0; k < i && !same; k++)
            same = gloss_cosine(&sums[i], &sums[k]) > SAME;
        again += same;
    }
    return n >= FEWEST ? (double)again / (double)(n - 1) : 0;
}
