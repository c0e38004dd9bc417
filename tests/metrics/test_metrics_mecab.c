/*
 * test_metrics_mecab.c -- BLEU of Japanese against sacreBLEU's ja-mecab
 * (mecab.jsonl, see make_mecab.py), where MeCab is installed.
 */
#include "tests/metrics/golden.h"

#include "eval/base/json.h"
#include "eval/text/mecab.h"
#include "metrics/metric.h"

enum { MAX = 64 };

static void check_words(struct mecab *m, const struct json *o, struct arena *a)
{
    struct words got, want = words_split(json_as_string(json_get(o, "words")), a);
    struct err e = { 0 };

    CHECK_MSG(mecab_words(m, json_as_string(json_get(o, "hyp")), &got, a, &e), "%s", e.text);
    CHECK_MSG(got.n == want.n, "%zu words, expected %zu", got.n, want.n);
    for (size_t i = 0; i < got.n && i < want.n; i++)
        CHECK_STR(got.text[i], want.text[i]);
}

static void check_score(const struct json *o)
{
    str ref = json_as_string(json_get(o, "ref"));
    double scores[METRIC_MAX_COMPONENTS];

    if (golden_score("bleu:tokenize=ja-mecab", json_as_string(json_get(o, "hyp")), &ref, 1, scores))
        CHECK_NEAR(scores[0], json_number(json_get(o, "bleu")), 1e-12 * 100);
}

static void check_corpus(const struct sample *samples, const struct generation *gens, size_t n, double want,
                         struct arena *a)
{
    struct metric_use u;
    struct err e = { 0 };
    double rows[MAX * 16], scores[METRIC_MAX_COMPONENTS];
    bool valid[MAX];

    CHECK_MSG(metric_use_open(S("bleu:tokenize=ja-mecab"), &u, a, &e), "%s", e.text);
    CHECK(u.n_stats <= 16);
    CHECK_MSG(metric_rows(&u, &(struct metric_items){ samples, gens, n }, rows, valid, 2, &e), "%s", e.text);
    metric_corpus_score(&u, rows, valid, n, scores);
    CHECK_NEAR(scores[0], want, 1e-12 * 100);
    str signature = metric_signature(&u, 1, a);
    CHECK_MSG(str_search(signature, S("|tok:ja-mecab-0.996-IPA|")) != SIZE_MAX, STR_FMT, STR_ARG(signature));
    metric_use_close(&u);
}

void test_metrics_bleu_ja_mecab_equals_sacrebleu(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct mecab *m = mecab_open(S("ja-mecab"), &e);
    struct sample samples[MAX] = { 0 };
    struct generation gens[MAX] = { 0 };
    str rest, line;
    size_t n = 0;

    if (!m) {
        CHECK_MSG(str_search(str_from(e.text), S("apt-get install")) != SIZE_MAX, "%s", e.text);
        test_skip("MeCab with its IPA dictionary is not installed");
        return;
    }
    rest = golden_read(NULL, NULL, "mecab.jsonl", &a);
    while (n < MAX && str_split_next(&rest, '\n', &line) && line.n) {
        struct json *o = json_parse(line, &e);
        if (json_get(o, "corpus")) {
            check_corpus(samples, gens, n, json_number(json_get(o, "corpus")), &a);
        } else {
            str *ref = ARENA_NEW(&a, str, 1);
            check_words(m, o, &a);
            check_score(o);
            *ref = arena_str(&a, json_as_string(json_get(o, "ref")));
            samples[n] = (struct sample){ .id = S("x"), .refs = ref, .n_refs = 1 };
            gens[n].text = gens[n].raw = arena_str(&a, json_as_string(json_get(o, "hyp")));
            n++;
        }
        json_free(o);
    }
    CHECK(n == 14);
    mecab_close(m);
    arena_free(&a);
}

/* Korean needs another MeCab; one line says what is missing. */
void test_metrics_mecab_says_what_is_missing(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct metric_use u;

    if (metric_use_open(S("bleu:tokenize=ko-mecab"), &u, &a, &e))
        metric_use_close(&u);
    else
        CHECK_MSG(str_search(str_from(e.text), S("install MeCab-ko")) != SIZE_MAX, "%s", e.text);
    arena_free(&a);
}
