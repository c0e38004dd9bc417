/*
 * test_judge_threads.c -- the taxonomy labels answers alike on any number of threads, as `assay judge` calls it.  `make
 * tsan` runs this test for what the threads share: the context, word lists, WordNet, word vectors.
 */
#include "tests/test.h"

#include "datasets/dataset.h"
#include "judges/judge.h"

enum { N_ITEMS = 48, N_THREADS = 4 };

struct verdict {
    size_t n;
    struct judge_label labels[JUDGE_MAX_LABELS];
};

/* Answers of several kinds: the reference, half of it, the next item's, twice the same sentence, another number. */
static str answer_of(const struct dataset *d, size_t i, struct arena *a)
{
    str own = d->samples[i].refs[0], next = d->samples[(i + 1) % d->n].refs[0];

    switch (i % 5) {
    case 0:
        return own;
    case 1:
        return str_slice(own, 0, own.n / 2);
    case 2:
        return next;
    case 3:
        return arena_printf(a, STR_FMT " " STR_FMT, STR_ARG(own), STR_ARG(own));
    default:
        return arena_printf(a, "In 1987, 43 of 97 cases: " STR_FMT, STR_ARG(own));
    }
}

static void label_all(const struct judge_use *u, const struct dataset *d, const struct generation *gens,
                      struct verdict *out, int n_threads, struct arena *arenas)
{
    bool ok = true;

#pragma omp parallel for schedule(dynamic, 1) num_threads(n_threads) reduction(&& : ok)
    for (size_t i = 0; i < N_ITEMS; i++) {
        struct err e = { 0 };
        ok = u->judge->label(u->context, &d->samples[i], &gens[i], out[i].labels, &out[i].n, &arenas[i], &e) && ok;
    }
    CHECK(ok);
}

static bool same(const struct judge_label *x, const struct judge_label *y)
{
    return str_equal(x->category, y->category) && str_equal(x->rule, y->rule) && str_equal(x->evidence, y->evidence) &&
           x->severity == y->severity && x->unclear == y->unclear && x->from == y->from && x->to == y->to;
}

void test_judge_threads_change_nothing(void)
{
    struct dataset_fields fields = { .id = S("id"), .input = S("question"), .reference = S("answer") };
    struct arena a = { 0 };
    struct err e = { 0 };
    struct dataset d;
    struct judge_use u;
    struct generation *gens = ARENA_NEW(&a, struct generation, N_ITEMS);
    struct verdict *one = ARENA_NEW(&a, struct verdict, N_ITEMS), *many = ARENA_NEW(&a, struct verdict, N_ITEMS);
    struct arena *arenas = ARENA_NEW(&a, struct arena, 2 * N_ITEMS);
    size_t n_labels = 0;

    CHECK_MSG(dataset_open("datasets/interview/train.jsonl", &fields, 0, &d, &a, &e) && d.n >= N_ITEMS, "%s", e.text);
    CHECK_MSG(judge_use_open(S("taxonomy"), &u, &a, &e) && judge_use_prepare(&u, d.samples, d.n, &a, &e), "%s", e.text);
    for (size_t i = 0; i < N_ITEMS; i++)
        gens[i].text = gens[i].raw = answer_of(&d, i, &a);
    label_all(&u, &d, gens, many, N_THREADS, arenas); /* first, when nothing is made yet */
    label_all(&u, &d, gens, one, 1, arenas + N_ITEMS);
    for (size_t i = 0; i < N_ITEMS; i++) {
        n_labels += one[i].n;
        CHECK_MSG(one[i].n == many[i].n, "item %zu: %zu labels on %d threads, %zu on one", i, many[i].n, N_THREADS,
                  one[i].n);
        for (size_t k = 0; k < one[i].n && k < many[i].n; k++)
            CHECK_MSG(same(&one[i].labels[k], &many[i].labels[k]), "item %zu: another label", i);
    }
    CHECK_MSG(n_labels > N_ITEMS / 4, "%zu labels", n_labels);
    for (size_t i = 0; i < 2 * N_ITEMS; i++)
        arena_free(&arenas[i]);
    judge_use_close(&u);
    dataset_close(&d);
    arena_free(&a);
}
