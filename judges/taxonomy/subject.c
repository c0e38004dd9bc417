/*
 * subject.c -- similarity of the subjects of an answer and its question and reference, which may share no word: the
 * cosine of their vectors in the gloss space (eval/text/gloss_space.h).
 *
 * The space is built on first use, once per process and copy of WordNet.
 */
#include "judges/taxonomy/internal.h"

#include <pthread.h>

#include "eval/base/arena.h"

struct shared_space {
    char *folder;
    struct gloss_space *space;
    struct shared_space *next;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct shared_space *spaces;

static const struct gloss_space *space_of(const struct judge_context *c)
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
        s->space = gloss_space_new(c->wordnet);
        s->next = spaces;
        spaces = s;
    }
    pthread_mutex_unlock(&lock);
    return s->space;
}

static void add_words(struct gloss_sum *sum, const struct gloss_space *space, const struct passage *p, bool specific)
{
    struct map seen = { 0 };

    for (size_t i = 0; i < p->n; i++) {
        const struct word *w = &p->words[i];
        bool is_new = false;
        if (specific ? w->specific : w->content && w->low.n > 2)
            map_put(&seen, w->stem, &is_new);
        if (is_new)
            gloss_sum_add(sum, space, w->stem);
    }
    map_release(&seen);
}

double subject_nearness(const struct reading *r)
{
    struct gloss_sum mine = { .n = 0 }, theirs = { .n = 0 };

    if (!r->ctx->wordnet)
        return 0;
    const struct gloss_space *space = space_of(r->ctx);
    add_words(&mine, space, &r->answer, true);
    add_words(&theirs, space, &r->question, false);
    add_words(&theirs, space, &r->reference, false);
    return gloss_cosine(&mine, &theirs);
}
