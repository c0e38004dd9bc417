/*
 * test_metrics_corpus.c -- scores of whole corpora: metrics that look at all
 * items against NLTK and scikit-learn (corpus-peers.tsv, see
 * make_corpus_peers.py), and with ASSAY_REFERENCE the corpus scores of
 * sacreBLEU, rouge_score's bootstrap aggregation and METEOR 1.5.
 */
#include "tests/metrics/golden.h"

#include <stdlib.h>

#include "eval/base/json.h"
#include "eval/base/map.h"
#include "metrics/metric.h"

struct corpus {
    struct sample *samples;
    struct generation *gens;
    size_t n;
    bool first_ref, prompts; /* prompts: the first reference is the prompt */
};

enum { MAX_ITEMS = 8192 };

/* False if an item lacks such a text or has an empty reference. */
static bool read_item(const struct json *o, const char *hyp, struct corpus *c, struct arena *a)
{
    const struct json *refs = json_get(o, "refs") ? json_get(o, "refs") : json_get(o, "ref");
    const struct json *text = json_path(o, str_from(hyp));
    bool many = json_kind(refs) == JSON_ARRAY_KIND;
    size_t n = many ? json_length(refs) : 1, kept = 0;
    str *list = ARENA_NEW(a, str, n + 1);

    for (size_t k = 0; k < n; k++) {
        const struct json *one = many ? json_at(refs, k) : refs;
        if (json_kind(one) == JSON_STRING_KIND)
            list[kept++] = arena_str(a, json_as_string(one));
    }
    if (json_kind(text) != JSON_STRING_KIND || kept == 0)
        return false;
    c->samples[c->n] = (struct sample){ .id = arena_str(a, json_to_text(json_get(o, "id"), a)),
                                        .input = c->prompts ? list[0] : S(""),
                                        .refs = list,
                                        .n_refs = c->first_ref ? 1 : kept };
    c->gens[c->n].text = c->gens[c->n].raw = arena_str(a, json_as_string(text));
    c->n++;
    return true;
}

/* Appends the items of a file; `scores` names a table that says which (NULL: all). */
static void read_items(struct corpus *c, const char *where, const char *texts, const char *hyp, const char *scores,
                       struct arena *a)
{
    str rest = golden_read(where, "text", texts, a), line;
    struct err e = { 0 };
    struct map wanted = { 0 };

    if (!c->samples) {
        c->samples = ARENA_NEW(a, struct sample, MAX_ITEMS);
        c->gens = ARENA_NEW(a, struct generation, MAX_ITEMS);
    }
    if (scores) {
        str table = golden_read(where, "scores", scores, a);
        while (str_split_next(&table, '\n', &line))
            *map_put(&wanted, golden_cell(line, 0), NULL) = 1;
    }
    while (str_split_next(&rest, '\n', &line)) {
        struct json *o = line.n ? json_parse(line, &e) : NULL;
        if (o && (!scores || map_find(&wanted, json_to_text(json_get(o, "id"), a))))
            read_item(o, hyp, c, a);
        json_free(o);
    }
    map_release(&wanted);
}

static double corpus_score(const struct corpus *c, const char *spec, const char *component)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct metric_use u;
    double scores[METRIC_MAX_COMPONENTS], out = NAN;

    if (!metric_use_open(str_from(spec), &u, &a, &e)) {
        test_fail(__FILE__, __LINE__, "%s", e.text);
        return NAN;
    }
    double *rows = ARENA_NEW(&a, double, c->n *u.n_stats);
    bool *valid = ARENA_NEW(&a, bool, c->n);
    CHECK_MSG(metric_rows(&u, &(struct metric_items){ c->samples, c->gens, c->n }, rows, valid, 2, &e), "%s", e.text);
    metric_corpus_score(&u, rows, valid, c->n, scores);
    for (size_t k = 0; k < u.n_components; k++)
        out = strcmp(u.components[k].name, component) == 0 ? scores[k] : out;
    metric_use_close(&u);
    arena_free(&a);
    return out;
}

static void check_score(const struct corpus *c, const char *name, const char *spec, const char *component, str want)
{
    double number = NAN, got = corpus_score(c, spec, component);

    CHECK_MSG(str_to_double(want, &number) && fabs(got - number) <= 1e-12 * fmax(fabs(number), 1),
              "%s %s %s: %.17g, expected " STR_FMT, name, spec, component, got, STR_ARG(want));
}

void test_metrics_corpus_equals_nltk_and_scikit_learn(void)
{
    struct arena a = { 0 };
    struct corpus c = { .prompts = true };
    str table = golden_read(NULL, NULL, "corpus-peers.tsv", &a), line;
    size_t n = 0;

    read_items(&c, NULL, "squad-like.jsonl", "hyp", NULL, &a);
    read_items(&c, NULL, "edge.jsonl", "hyp", "texts-peers.tsv", &a);
    for (; str_split_next(&table, '\n', &line) && line.n; n++)
        check_score(&c, "peers", arena_cstr(&a, golden_cell(line, 0)), arena_cstr(&a, golden_cell(line, 1)),
                    golden_cell(line, 2));
    CHECK(n == 9);
    arena_free(&a);
}

/* The same answers give the same rows, however they are divided into chunks. */
void test_metrics_collect_in_chunks(void)
{
    static const char *const specs[] = { "self_bleu", "corpus_distinct", "duplicates", "tfidf_relevance" };
    struct arena a = { 0 };
    struct err e = { 0 };
    struct corpus c = { .prompts = true };

    read_items(&c, NULL, "squad-like.jsonl", "hyp", NULL, &a);
    for (size_t k = 0; k < COUNT_OF(specs); k++) {
        struct metric_use u;
        struct metric_corpus s = { 0 };
        CHECK_MSG(metric_use_open(str_from(specs[k]), &u, &a, &e), "%s", e.text);
        double *whole = ARENA_NEW(&a, double, c.n *u.n_stats), *parts = ARENA_NEW(&a, double, c.n *u.n_stats);
        bool *valid = ARENA_NEW(&a, bool, c.n);
        CHECK(metric_rows(&u, &(struct metric_items){ c.samples, c.gens, c.n }, whole, valid, 2, &e));
        for (size_t i = 0; i < c.n; i += 100)
            CHECK(metric_corpus_collect(
                &u, &(struct metric_items){ c.samples + i, c.gens + i, c.n - i < 100 ? c.n - i : 100 }, &s, &e));
        for (size_t i = 0; i < c.n; i += 70)
            CHECK(metric_rows_in_corpus(
                &u, &s, &(struct metric_items){ c.samples + i, c.gens + i, c.n - i < 70 ? c.n - i : 70 },
                parts + i * u.n_stats, valid, 1, &e));
        CHECK_MSG(memcmp(whole, parts, c.n * u.n_stats * sizeof *whole) == 0, "%s", specs[k]);
        metric_corpus_release(&s);
        metric_use_close(&u);
    }
    arena_free(&a);
}

/* One answer alone resembles nothing; equal answers are all alike. */
void test_metrics_self_bleu_of_few(void)
{
    struct sample s[2] = { { .id = S("1") }, { .id = S("2") } };
    struct generation g[2] = { { .text = S("one two three four five") }, { .text = S("one two three four five") } };
    struct corpus one = { s, g, 1, false, false }, two = { s, g, 2, false, false };

    CHECK(isnan(corpus_score(&one, "self_bleu", "self_bleu")));
    CHECK_NEAR(corpus_score(&two, "self_bleu", "self_bleu"), 1, 1e-15);
    CHECK_NEAR(corpus_score(&two, "corpus_distinct", "corpus_distinct1"), 0.5, 1e-15);
}

/* Five answers of which three are different: case, punctuation and spaces do not count.  Counted by hand. */
void test_metrics_duplicates_counts_repeated_answers(void)
{
    struct sample s[5] = { { .id = S("1") }, { .id = S("2") }, { .id = S("3") }, { .id = S("4") }, { .id = S("5") } };
    struct generation g[5] = { { .text = S("How do you test it?") },
                               { .text = S("how do  you test it") },
                               { .text = S("How do you test them?") },
                               { .text = S("") },
                               { .text = S("How do you test it?!") } };
    struct corpus all = { s, g, 5, false, false }, two = { s, g, 2, false, false }, one = { s, g, 1, false, false };

    CHECK_NEAR(corpus_score(&all, "duplicates", "duplicates"), 0.4, 1e-15);
    CHECK_NEAR(corpus_score(&two, "duplicates", "duplicates"), 0.5, 1e-15);
    CHECK_NEAR(corpus_score(&one, "duplicates", "duplicates"), 0, 1e-15);
    g[4].text = S(" \n"); /* two empty answers are equal */
    CHECK_NEAR(corpus_score(&all, "duplicates", "duplicates"), 0.4, 1e-15);
    g[4].text = S("How?");
    CHECK_NEAR(corpus_score(&all, "duplicates", "duplicates"), 0.2, 1e-15);
}

/* ---- data that only the reference folder has ---- */

struct reference_file {
    const char *name, *texts, *hyp, *scores;
};

static const struct reference_file corpora[] = {
    { "wmt17-ende.uedin-nmt", "wmt17-ende.jsonl", "hyps.uedin-nmt", NULL },
    { "wmt17-ende.online-F", "wmt17-ende.jsonl", "hyps.online-F", NULL },
    { "wmt17-ende.PROMT-Rule-based", "wmt17-ende.jsonl", "hyps.PROMT-Rule-based", NULL },
    { "news09-en.cmu-combo", "news09-en.jsonl", "hyps.cmu-combo", NULL },
    { "xray-en.sys1", "xray-en.jsonl", "hyps.sys1", NULL },
    { "multiref-ende", "multiref-ende.jsonl", "hyp", NULL },
    { "edge", "edge.jsonl", "hyp", NULL },
};

static const char *const corpus_metrics[][2] = {
    { "bleu.13a.add-k.eff0", "bleu:smooth=add-k" },
    { "bleu.13a.add-k.eff1", "bleu:smooth=add-k,effective_order=true" },
    { "bleu.13a.addk2.eff1", "bleu:smooth=add-k,smooth_value=2,effective_order=true" },
    { "bleu.13a.exp.eff0", "bleu" },
    { "bleu.13a.exp.eff1", "bleu:effective_order=true" },
    { "bleu.13a.exp.eff1.lc", "bleu:effective_order=true,lowercase=true" },
    { "bleu.13a.floor.eff0", "bleu:smooth=floor" },
    { "bleu.13a.floor.eff1", "bleu:smooth=floor,effective_order=true" },
    { "bleu.13a.floor0.5.eff1", "bleu:smooth=floor,smooth_value=0.5,effective_order=true" },
    { "bleu.13a.none.eff0", "bleu:smooth=none" },
    { "bleu.13a.none.eff1", "bleu:smooth=none,effective_order=true" },
    { "bleu.char.exp.eff0", "bleu:tokenize=char" },
    { "bleu.char.exp.eff1", "bleu:tokenize=char,effective_order=true" },
    { "bleu.intl.exp.eff0", "bleu:tokenize=intl" },
    { "bleu.intl.exp.eff1", "bleu:tokenize=intl,effective_order=true" },
    { "bleu.intl.exp.eff1.lc", "bleu:tokenize=intl,effective_order=true,lowercase=true" },
    { "bleu.none.exp.eff0", "bleu:tokenize=none" },
    { "bleu.none.exp.eff1", "bleu:tokenize=none,effective_order=true" },
    { "bleu.zh.exp.eff0", "bleu:tokenize=zh" },
    { "bleu.zh.exp.eff1", "bleu:tokenize=zh,effective_order=true" },
    { "bleu2.13a.exp.eff1", "bleu:max_ngram=2,effective_order=true" },
    { "chrf", "chrf" },
    { "chrf+", "chrf:word_order=1" },
    { "chrf++", "chrf:word_order=2" },
    { "chrf++.eps", "chrf:word_order=2,eps_smoothing=true" },
    { "chrf.beta1", "chrf:beta=1" },
    { "chrf.beta3", "chrf:beta=3" },
    { "chrf.lc", "chrf:lowercase=true" },
    { "chrf.ws", "chrf:whitespace=true" },
    { "ter", "ter" },
    { "ter.cased", "ter:case_sensitive=true" },
    { "ter.nopunct", "ter:no_punct=true" },
    { "ter.norm", "ter:normalized=true" },
    { "ter.norm.asian", "ter:normalized=true,asian_support=true" },
    { "ter.norm.asian.nopunct", "ter:normalized=true,asian_support=true,no_punct=true" },
};

static bool reference_missing(void)
{
    if (test_reference())
        return false;
    test_skip("ASSAY_REFERENCE is not set");
    return true;
}

void test_metrics_corpus_scores_equal_sacrebleu(void)
{
    struct arena a = { 0 };
    size_t compared = 0;
    str line;

    if (reference_missing())
        return;
    str table = golden_read(test_reference(), "scores", "sacrebleu-corpus.tsv", &a);
    for (size_t f = 0; f < COUNT_OF(corpora); f++) {
        struct corpus c = { 0 };
        read_items(&c, test_reference(), corpora[f].texts, corpora[f].hyp, NULL, &a);
        for (str rest = table; str_split_next(&rest, '\n', &line);)
            for (size_t m = 0; m < COUNT_OF(corpus_metrics); m++) {
                const char *spec = corpus_metrics[m][1];
                if (!str_is(golden_cell(line, 0), corpora[f].name) ||
                    !str_is(golden_cell(line, 1), corpus_metrics[m][0]))
                    continue;
                str family = str_slice(str_from(spec), 0, str_search(str_from(spec), S(":")));
                CHECK_MSG(str_equal(golden_cell(line, 2), arena_printf(&a, "%zu", c.n)), "%s: %zu items",
                          corpora[f].name, c.n);
                check_score(&c, corpora[f].name, spec, arena_cstr(&a, family), golden_cell(line, 3));
                compared++;
            }
    }
    CHECK(compared == COUNT_OF(corpora) * COUNT_OF(corpus_metrics));
    arena_free(&a);
}

/* corpus, stemmer, seed, type, level, precision, recall, F */
static size_t check_aggregate(const struct corpus *c, const char *name, str line, struct arena *a)
{
    bool plain = str_is(golden_cell(line, 2), "plain-mean");
    const char *stem = str_is(golden_cell(line, 1), "stem") ? "true" : "false";
    str spec = arena_printf(a, "rouge:types=1+2+3+L+Lsum,stem=%s", stem);
    static const char *const parts[] = { "p", "r", "f" };

    if (!str_is(golden_cell(line, 0), name) || (!plain && !str_is(golden_cell(line, 4), "mid")))
        return 0;
    if (!plain)
        spec = arena_printf(a, "rouge:types=1+2+3+L+Lsum,stem=%s,aggregate=bootstrap,seed=" STR_FMT, stem,
                            STR_ARG(golden_cell(line, 2)));
    for (int k = 0; k < 3; k++)
        check_score(c, name, spec.s, arena_printf(a, STR_FMT "_%s", STR_ARG(golden_cell(line, 3)), parts[k]).s,
                    golden_cell(line, 5 + k));
    return 1;
}

void test_metrics_rouge_aggregates_equal_rouge_score(void)
{
    static const struct reference_file files[] = {
        { "news09-en.cmu-combo", "news09-en.jsonl", "hyps.cmu-combo", "rouge.news09-en.cmu-combo.tsv" },
        { "xray-en.sys2", "xray-en.jsonl", "hyps.sys2", "rouge.xray-en.sys2.tsv" },
        { "wmt17-ende.uedin-nmt", "wmt17-ende.jsonl", "hyps.uedin-nmt", "rouge.wmt17-ende.uedin-nmt.tsv" },
        { "docs-en", "docs-en.jsonl", "hyp", "rouge.docs-en.tsv" },
        { "edge", "edge.jsonl", "hyp", "rouge.edge.tsv" },
    };
    struct arena a = { 0 };
    size_t compared = 0;
    str line;

    if (reference_missing())
        return;
    str table = golden_read(test_reference(), "scores", "rouge-aggregate.tsv", &a);
    for (size_t f = 0; f < COUNT_OF(files); f++) {
        struct corpus c = { 0 };
        read_items(&c, test_reference(), files[f].texts, files[f].hyp, files[f].scores, &a);
        for (str rest = table; str_split_next(&rest, '\n', &line);)
            compared += check_aggregate(&c, files[f].name, line, &a);
    }
    CHECK(compared == COUNT_OF(files) * 2 * 3 * 5);
    arena_free(&a);
}

/* "norm.exact_stem_syn" as arguments. */
static str meteor_spec(str config, struct arena *a)
{
    static const char *const modules[][2] = { { "exact", "exact" },
                                              { "exact_stem", "exact+stem" },
                                              { "exact_stem_syn", "exact+stem+synonym" } };
    size_t dot = str_search(config, S("."));

    for (size_t k = 0; k < COUNT_OF(modules); k++)
        if (str_is(str_slice(config, dot + 1, config.n), modules[k][0]))
            return arena_printf(a, "meteor:version=1.5,data=%s/metrics/meteor15-data,tokenize=" STR_FMT ",modules=%s",
                                test_reference(), STR_ARG(str_slice(config, 0, dot)), modules[k][1]);
    return S("");
}

void test_metrics_meteor15_corpus_equals_java(void)
{
    static const struct reference_file files[] = {
        { "news09-en.cmu-combo", "news09-en.jsonl", "hyps.cmu-combo", "meteor15.news09-en.cmu-combo.tsv" },
        { "xray-en.sys1", "xray-en.jsonl", "hyps.sys1", "meteor15.xray-en.sys1.tsv" },
        { "xray-en.sys2", "xray-en.jsonl", "hyps.sys2", "meteor15.xray-en.sys2.tsv" },
        { "edge", "edge.jsonl", "hyp", "meteor15.edge.tsv" },
    };
    struct arena a = { 0 };
    size_t compared = 0;
    str line;

    if (reference_missing())
        return;
    str table = golden_read(test_reference(), "scores", "meteor15-corpus.tsv", &a);
    for (size_t f = 0; f < COUNT_OF(files); f++) {
        struct corpus c = { .first_ref = true };
        read_items(&c, test_reference(), files[f].texts, files[f].hyp, files[f].scores, &a);
        for (str rest = table; str_split_next(&rest, '\n', &line);) {
            if (!str_is(golden_cell(line, 0), files[f].name))
                continue;
            str spec = meteor_spec(golden_cell(line, 1), &a);
            check_score(&c, files[f].name, spec.s, "meteor", golden_cell(line, 3));
            check_score(&c, files[f].name, spec.s, "meteor_p", golden_cell(line, 4));
            check_score(&c, files[f].name, spec.s, "meteor_r", golden_cell(line, 5));
            compared++;
        }
    }
    CHECK(compared == COUNT_OF(files) * 6);
    arena_free(&a);
}
