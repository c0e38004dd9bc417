/*
 * test_scoring.c -- the tokens that are scored, and their scores compared with the logits: windows over a text, and the
 * boundary between context and continuation.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "eval/base/json.h"
#include "eval/engine/engine.h"

#define MODEL "datasets/checkpoints/base.gguf"

static struct engine_model *open_model(struct err *e)
{
    struct engine_options o = { .n_threads = 1 };
    struct engine_model *m = engine_model_open(MODEL, &o, e);

    CHECK_MSG(m != NULL, "%s", e->text);
    return m;
}

/* Sum of log-softmax over the last n_score tokens, from all logits. */
static double expected_logprob(struct engine_model *m, const int32_t *ids, size_t n, size_t n_score, struct err *e)
{
    struct engine_info info;
    double total = 0;

    CHECK(engine_model_info(m, &info, e));
    size_t n_vocab = (size_t)info.n_vocab;
    float *logits = xcalloc(n * n_vocab, sizeof *logits);
    CHECK_MSG(engine_logits(m, NULL, 0, ids, n, logits, e), "%s", e->text);
    for (size_t i = n - n_score; i < n; i++) {
        const float *l = logits + (i - 1) * n_vocab;
        double sum = 0;
        for (size_t k = 0; k < n_vocab; k++)
            sum += exp((double)l[k] - (double)l[ids[i]]);
        total -= log(sum);
    }
    free(logits);
    return total;
}

static double scored_logprob(struct engine_model *m, const int32_t *ids, size_t n, size_t n_score, struct err *e)
{
    struct engine_options o = { .n_threads = 1 };
    struct engine_batch *b = engine_batch_new(m, &o, e);
    struct engine_request q = { .prompt = ids, .n_prompt = n, .n_score = n_score };
    struct engine_result r = { 0 };
    size_t n_out = 0;

    CHECK_MSG(engine_submit(b, &q, e), "%s", e->text);
    while (n_out == 0 && engine_pending(b))
        CHECK(engine_step(b, &r, 1, &n_out, e));
    CHECK(n_out == 1 && !r.error);
    double logprob = r.logprob;
    engine_batch_free(b);
    return logprob;
}

static void check_pair(struct engine_model *m, const char *context, const char *continuation, const char *scored)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct engine_pair p = { .context = str_from(context), .continuation = str_from(continuation) };
    struct strbuf got = { 0 };
    int32_t *ids;
    size_t n = 0, n_score = 0;

    CHECK_MSG(engine_encode_pair(m, &p, &ids, &n, &n_score, &a, &e), "%s", e.text);
    for (size_t i = n - n_score; i < n; i++)
        strbuf_add(&got, engine_token_bytes(m, ids[i]));
    CHECK_STR(strbuf_str(&got), str_from(scored));
    CHECK_NEAR(scored_logprob(m, ids, n, n_score, &e), expected_logprob(m, ids, n, n_score, &e), 1e-4);
    strbuf_release(&got);
    arena_free(&a);
}

void test_scoring_boundary_as_the_harness(void)
{
    struct err e = { 0 };
    struct engine_model *m = open_model(&e);

    if (!m)
        return;
    check_pair(m, "The model is", " good", " good");
    check_pair(m, "The model is ", "good", " good"); /* the blank belongs to the continuation */
    check_pair(m, "Question?\nAnswer:\n", "yes it is", "\nyes it is");
    check_pair(m, "", " good", " good"); /* after the prefix token */
    engine_model_close(m);
}

void test_scoring_nothing_is_an_error(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct engine_model *m = open_model(&e);
    struct engine_pair p = { .context = S("The model"), .continuation = S("") };
    int32_t *ids;
    size_t n, n_score;

    CHECK(m && !engine_encode_pair(m, &p, &ids, &n, &n_score, &a, &e));
    CHECK(m && !engine_encode_text(m, S(""), &ids, &n, &a, &e));
    engine_model_close(m);
    arena_free(&a);
}

void test_scoring_windows_score_every_token_once(void)
{
    struct err e = { 0 };
    struct engine_model *m = open_model(&e);

    for (size_t n = 2; m && n < 60; n += 3)
        for (int context = 2; context < 20; context += 3)
            for (int stride = 1; stride < context; stride++) {
                struct arena a = { 0 };
                struct engine_window *w;
                size_t n_windows = 0, scored = 1;
                n_windows = engine_windows(m, n, context, stride, &w, &a, &e);
                CHECK_MSG(n_windows > 0, "%s", e.text);
                for (size_t i = 0; i < n_windows; i++) {
                    CHECK(w[i].from + w[i].n_prompt - w[i].n_score ==
                          scored); /* starts where the previous window ended */
                    CHECK(w[i].n_prompt <= (size_t)context && w[i].n_score < w[i].n_prompt && w[i].n_score > 0);
                    CHECK(i == 0 || w[i].n_prompt - w[i].n_score >= (size_t)(context - stride));
                    scored += w[i].n_score;
                }
                CHECK(scored == n);
                arena_free(&a);
            }
    engine_model_close(m);
}

/* --- lm-evaluation-harness ------------------------------------------------- */

static void compare_pair(struct engine_model *m, const struct json *c)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct engine_pair p = { .context = json_as_string(json_get(c, "context")),
                             .continuation = json_as_string(json_get(c, "continuation")) };
    const struct json *want = json_get(c, "continuation_enc");
    size_t n = 0, n_score = 0;
    int32_t *ids;

    CHECK_MSG(engine_encode_pair(m, &p, &ids, &n, &n_score, &a, &e), "%s", e.text);
    CHECK_MSG(n_score == json_length(want) && n - n_score == json_length(json_get(c, "context_enc")),
              STR_FMT "|" STR_FMT ": %zu tokens, expected %zu", STR_ARG(p.context), STR_ARG(p.continuation), n_score,
              json_length(want));
    for (size_t i = 0; i < n_score && i < json_length(want); i++)
        CHECK_MSG(ids[n - n_score + i] == json_int(json_at(want, i)), STR_FMT "|" STR_FMT ": token %zu",
                  STR_ARG(p.context), STR_ARG(p.continuation), i);
    arena_free(&a);
}

/* In the golden file token i of the text is number 100 + i; ours have the prefix token in front. */
static void compare_windows(struct engine_model *m, const struct json *c)
{
    int max = (int)json_int(json_get(c, "max_length"));
    const struct json *list = json_get(c, "windows");
    struct engine_window *w = NULL;
    struct arena a = { 0 };
    struct err e = { 0 };
    size_t n = 0;

    n = engine_windows(m, (size_t)json_int(json_get(c, "n")) + 1, max + 1, max, &w, &a, &e);
    CHECK_MSG(n > 0, "%s", e.text);
    CHECK_MSG(n == json_length(list), "%zu windows, expected %zu", n, json_length(list));
    for (size_t i = 0; i < n && i < json_length(list); i++) {
        const struct json *before = json_at(json_at(list, i), 0), *scored = json_at(json_at(list, i), 1);
        size_t n_before = w[i].n_prompt - w[i].n_score;
        CHECK(n_before == json_length(before) && w[i].n_score == json_length(scored));
        CHECK((int64_t)(w[i].from + n_before) - 1 + 100 == json_int(json_at(scored, 0)));
    }
    arena_free(&a);
}

/* Pairs and long texts equal lm-evaluation-harness (versions: tests/golden/engine/lm-eval.json). */
void test_scoring_equals_lm_evaluation_harness(void)
{
    struct err e = { 0 };
    struct json *golden = json_parse_file("tests/golden/engine/lm-eval.json", 1 << 20, &e);
    const struct json *pairs = json_get(golden, "pairs"), *windows = json_get(golden, "windows");
    struct engine_model *m = open_model(&e);

    CHECK(json_length(pairs) > 10 && json_length(windows) > 10);
    for (size_t i = 0; m && i < json_length(pairs); i++)
        compare_pair(m, json_at(pairs, i));
    for (size_t i = 0; m && i < json_length(windows); i++)
        compare_windows(m, json_at(windows, i));
    engine_model_close(m);
    json_free(golden);
}
