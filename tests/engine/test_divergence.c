/*
 * test_divergence.c -- divergences of single positions against SciPy (tests/golden/engine/divergence.tsv), and of a
 * text against the full logits of both models.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "eval/base/file.h"
#include "eval/engine/engine.h"
#include "eval/engine/run/divergence.h"

#define MODEL   "datasets/checkpoints/base.gguf"
#define ADAPTER "datasets/checkpoints/run-a"
#define GOLDEN  "tests/golden/engine/"

static double log_sum(const float *x, size_t n)
{
    double max = -INFINITY, sum = 0;

    for (size_t i = 0; i < n; i++)
        max = fmax(max, (double)x[i]);
    for (size_t i = 0; i < n; i++)
        sum += exp((double)x[i] - max);
    return max + log(sum);
}

static size_t likeliest(const float *x, size_t n)
{
    size_t best = 0;
    for (size_t i = 1; i < n; i++)
        best = x[i] > x[best] ? i : best;
    return best;
}

static const float *row_of(str name, size_t row, size_t n_vocab, struct arena *a)
{
    struct err e = { 0 };
    str bytes = { "", 0 };

    CHECK_MSG(file_read_bytes(arena_printf(a, GOLDEN STR_FMT ".f32", STR_ARG(name)).s, 1 << 20, a, &bytes, &e), "%s",
              e.text);
    float *out = ARENA_NEW(a, float, n_vocab);
    if (bytes.n >= (row + 1) * n_vocab * sizeof *out)
        memcpy(out, bytes.s + row * n_vocab * sizeof *out, n_vocab * sizeof *out);
    return out;
}

void test_engine_divergence_equals_scipy(void)
{
    enum { VOCABULARY = 320 };
    struct arena a = { 0 };
    struct err e = { 0 };
    str table = { "", 0 }, line, cells[7];
    size_t n = 0;

    CHECK_MSG(file_read(GOLDEN "divergence.tsv", 1 << 20, &a, &table, &e), "%s", e.text);
    for (; str_split_next(&table, '\n', &line) && line.n; n++) {
        double want[4] = { 0 };
        int64_t row = 0;
        for (size_t k = 0; k < COUNT_OF(cells); k++)
            CHECK(str_split_next(&line, '\t', &cells[k]));
        CHECK(str_to_int(cells[2], &row));
        for (size_t k = 0; k < COUNT_OF(want); k++)
            CHECK(str_to_double(cells[3 + k], &want[k]));
        const float *x = row_of(cells[0], (size_t)row, VOCABULARY, &a);
        const float *y = row_of(cells[1], (size_t)row, VOCABULARY, &a);
        struct divergence d = divergence_of_logits(x, x[likeliest(x, VOCABULARY)], y, y[likeliest(y, VOCABULARY)],
                                                   VOCABULARY);
        CHECK_NEAR(d.kl, want[0], 1e-12);
        CHECK_NEAR(d.kl_reverse, want[1], 1e-12);
        CHECK_NEAR(d.js, want[2], 1e-12);
        CHECK((likeliest(x, VOCABULARY) == likeliest(y, VOCABULARY)) == (want[3] > 0));
    }
    CHECK(n == 72);
    arena_free(&a);
}

/* The sums that engine_divergence should give, from all logits. */
static void expect(const float *x, const float *y, const int32_t *ids, size_t from, size_t n, size_t n_vocab,
                   struct engine_divergence *out)
{
    for (size_t i = from; i < n; i++) {
        const float *rows[2] = { x + (i - 1) * n_vocab, y + (i - 1) * n_vocab };
        double sums[2] = { log_sum(rows[0], n_vocab), log_sum(rows[1], n_vocab) };
        for (size_t k = 0; k < n_vocab; k++) {
            double p = exp((double)rows[0][k] - sums[0]), q = exp((double)rows[1][k] - sums[1]);
            out->kl += p * log(p / q);
            out->kl_reverse += q * log(q / p);
            out->js += (p * log(2 * p / (p + q)) + q * log(2 * q / (p + q))) / 2;
        }
        for (int k = 0; k < 2; k++) {
            out->logprob[k] += (double)rows[k][ids[i]] - sums[k];
            out->n_greedy[k] += likeliest(rows[k], n_vocab) == (size_t)ids[i];
        }
        out->n_agree += likeliest(rows[0], n_vocab) == likeliest(rows[1], n_vocab);
        out->n++;
    }
}

void test_engine_divergence_of_a_text(void)
{
    struct engine_options o = { .n_threads = 2 };
    struct arena a = { 0 };
    struct err e = { 0 };
    struct engine_info info;
    struct engine_divergence want = { 0 }, got = { 0 }, self = { 0 };
    int32_t *ids;
    size_t n, n_score = 40;

    struct engine_model *m = engine_model_open(MODEL, &o, &e);
    struct engine_adapter *ad = m ? engine_adapter_open(m, ADAPTER, 1, &e) : NULL;
    CHECK_MSG(m && ad && engine_model_info(m, &info, &e), "%s", e.text);
    str text = S("Tell me about a time when you had to work with somebody who did not agree with you. What did you do, "
                 "and what would you do in another way today? Please be as concrete as you can about it, and short.");
    CHECK_MSG(engine_encode_text(m, text, &ids, &n, &a, &e) && n > n_score + 1, "%zu tokens %s", n, e.text);
    size_t v = (size_t)info.n_vocab;
    float *x = ARENA_NEW(&a, float, n *v), *y = ARENA_NEW(&a, float, n *v);
    CHECK(engine_logits(m, NULL, 0, ids, n, x, &e) && engine_logits(m, &ad, 1, ids, n, y, &e));
    expect(x, y, ids, n - n_score, n, v, &want);
    struct engine_side base = { m, NULL, 0 }, tuned = { m, &ad, 1 };
    CHECK_MSG(engine_divergence(&base, &tuned, ids, n, n_score, &got, &e), "%s", e.text);
    CHECK(got.n == n_score && got.n_agree == want.n_agree && got.n_greedy[0] == want.n_greedy[0] &&
          got.n_greedy[1] == want.n_greedy[1]);
    CHECK_NEAR(got.kl, want.kl, 1e-9);
    CHECK_NEAR(got.kl_reverse, want.kl_reverse, 1e-9);
    CHECK_NEAR(got.js, want.js, 1e-9);
    CHECK_NEAR(got.logprob[0], want.logprob[0], 1e-4);
    CHECK_NEAR(got.logprob[1], want.logprob[1], 1e-4);
    CHECK(got.kl > 0.01);
    CHECK_MSG(engine_divergence(&base, &base, ids, n, n_score, &self, &e), "%s", e.text);
    CHECK(self.kl == 0 && self.kl_reverse == 0 && self.js < 1e-12 && self.n_agree == n_score);
    CHECK(!engine_divergence(&base, &tuned, ids, n, n, &self, &e) &&
          !engine_divergence(&base, &tuned, ids, 1, 1, &self, &e));
    engine_adapter_close(ad);
    engine_model_close(m);
    arena_free(&a);
}
