/*
 * test_metrics_golden.c -- item scores against the numbers of sacreBLEU 2.6.0,
 * rouge_score and NLTK 3.8.  What ships with the project: hand-written edge
 * cases and long texts; the rest (news, several references) with
 * ASSAY_REFERENCE.
 */
#include "tests/metrics/golden.h"

#include <stdlib.h>

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/text.h"
#include "metrics/metric.h"
#include "eval/text/porter.h"
#include "eval/text/wordnet.h"

static bool reference_missing(void)
{
    if (test_reference())
        return false;
    test_skip("ASSAY_REFERENCE is not set");
    return true;
}

#define PRF(spec, type, column)                                         \
    { spec, type "_p", column ".p" }, { spec, type "_r", column ".r" }, \
    {                                                                   \
        spec, type "_f", column ".f"                                    \
    }
#define ROUGE(spec, how)                                                                                        \
    PRF(spec, "rouge1", "rouge1." how), PRF(spec, "rouge2", "rouge2." how), PRF(spec, "rouge3", "rouge3." how), \
        PRF(spec, "rougeL", "rougeL." how), PRF(spec, "rougeLsum", "rougeLsum." how)

static const struct golden_check rouge_checks[] = {
    ROUGE("rouge:stem=false,types=1+2+3+L+Lsum", "nostem"),
    ROUGE("rouge:types=1+2+3+L+Lsum", "stem"),
};

void test_metrics_rouge_edge_cases(void)
{
    struct golden_files files = { NULL, "edge.jsonl", "hyp", "rouge.edge.tsv" };
    golden_items(files, GOLDEN_ALL_REFS, rouge_checks, COUNT_OF(rouge_checks), 1e-15);
}

void test_metrics_rouge_long_texts(void)
{
    static const struct golden_check checks[] = { PRF("rouge:stem=false", "rouge1", "rouge1"),
                                                  PRF("rouge:stem=false", "rouge2", "rouge2"),
                                                  PRF("rouge:stem=false", "rougeL", "rougeL") };
    struct golden_files files = { NULL, "long.jsonl", "hyp", "rouge.long.tsv" };
    golden_items(files, GOLDEN_ALL_REFS, checks, COUNT_OF(checks), 1e-15);
}

void test_metrics_rouge_equals_rouge_score(void)
{
    if (reference_missing())
        return;
    const char *where = test_reference();
    struct golden_files files[] = {
        { where, "news09-en.jsonl", "hyps.cmu-combo", "rouge.news09-en.cmu-combo.tsv" },
        { where, "xray-en.jsonl", "hyps.sys2", "rouge.xray-en.sys2.tsv" },
        { where, "wmt17-ende.jsonl", "hyps.uedin-nmt", "rouge.wmt17-ende.uedin-nmt.tsv" },
        { where, "docs-en.jsonl", "hyp", "rouge.docs-en.tsv" },
    };
    for (size_t i = 0; i < COUNT_OF(files); i++)
        golden_items(files[i], GOLDEN_ALL_REFS, rouge_checks, COUNT_OF(rouge_checks), 1e-15);
}

#define TOKENIZER(name)                                                                    \
    { "bleu:tokenize=" name, "bleu", "bleu." name ".exp.eff1" },                           \
        { "bleu:effective_order=false,tokenize=" name, "bleu", "bleu." name ".exp.eff0" }, \
    {                                                                                      \
        "bleu:tokenize=" name, NULL, "stats." name                                         \
    }
#define SMOOTH(name)                                                                \
    { "bleu:smooth=" name, "bleu", "bleu.13a." name ".eff1" },                      \
    {                                                                               \
        "bleu:effective_order=false,smooth=" name, "bleu", "bleu.13a." name ".eff0" \
    }

static const struct golden_check bleu_checks[] = {
    TOKENIZER("13a"),
    TOKENIZER("intl"),
    TOKENIZER("zh"),
    TOKENIZER("char"),
    TOKENIZER("none"),
    SMOOTH("floor"),
    SMOOTH("add-k"),
    SMOOTH("none"),
    { "bleu:smooth=floor,smooth_value=0.5", "bleu", "bleu.13a.floor0.5.eff1" },
    { "bleu:smooth=add-k,smooth_value=2", "bleu", "bleu.13a.addk2.eff1" },
    { "bleu:lowercase=true", "bleu", "bleu.13a.exp.eff1.lc" },
    { "bleu:lowercase=true,tokenize=intl", "bleu", "bleu.intl.exp.eff1.lc" },
    { "bleu:max_ngram=2", "bleu", "bleu2.13a.exp.eff1" },
};

void test_metrics_bleu_edge_cases(void)
{
    struct golden_files files = { NULL, "edge.jsonl", "hyp", "sacrebleu-sentence.edge.tsv" };
    golden_items(files, GOLDEN_ALL_REFS, bleu_checks, COUNT_OF(bleu_checks), 1e-12);
}

void test_metrics_bleu_long_texts(void)
{
    static const struct golden_check checks[] = { { "bleu", "bleu", "bleu.13a.exp.eff1" },
                                                  { "bleu:tokenize=none", NULL, "stats.none" } };
    struct golden_files files = { NULL, "long.jsonl", "hyp", "sacrebleu-sentence.long.tsv" };
    golden_items(files, GOLDEN_ALL_REFS, checks, COUNT_OF(checks), 1e-12);
}

static const struct golden_files *sacrebleu_files(void)
{
    static struct golden_files files[] = {
        { NULL, "multiref-ende.jsonl", "hyp", "sacrebleu-sentence.multiref-ende.tsv" },
        { NULL, "news09-en.jsonl", "hyps.cmu-combo", "sacrebleu-sentence.news09-en.cmu-combo.tsv" },
        { NULL, "wmt17-ende.jsonl", "hyps.PROMT-Rule-based", "sacrebleu-sentence.wmt17-ende.PROMT-Rule-based.tsv" },
        { NULL, "wmt17-ende.jsonl", "hyps.online-F", "sacrebleu-sentence.wmt17-ende.online-F.tsv" },
        { NULL, "wmt17-ende.jsonl", "hyps.uedin-nmt", "sacrebleu-sentence.wmt17-ende.uedin-nmt.tsv" },
        { NULL, "xray-en.jsonl", "hyps.sys1", "sacrebleu-sentence.xray-en.sys1.tsv" },
        { NULL, NULL, NULL, NULL },
    };
    for (size_t i = 0; files[i].texts; i++)
        files[i].where = test_reference();
    return files;
}

void test_metrics_bleu_equals_sacrebleu(void)
{
    if (reference_missing())
        return;
    for (const struct golden_files *f = sacrebleu_files(); f->texts; f++)
        golden_items(*f, GOLDEN_ALL_REFS, bleu_checks, COUNT_OF(bleu_checks), 1e-12);
}

static const struct golden_check chrf_checks[] = {
    { "chrf", "chrf", "chrf" },
    { "chrf:word_order=1", "chrf", "chrf+" },
    { "chrf:word_order=2", "chrf", "chrf++" },
    { "chrf:lowercase=true", "chrf", "chrf.lc" },
    { "chrf:whitespace=true", "chrf", "chrf.ws" },
    { "chrf:word_order=2,eps_smoothing=true", "chrf", "chrf++.eps" },
    { "chrf:beta=1", "chrf", "chrf.beta1" },
    { "chrf:beta=3", "chrf", "chrf.beta3" },
};

#define TER(spec, column)                  \
    { spec, "ter", column },               \
    {                                      \
        spec, NULL, column ".edits/reflen" \
    }

static const struct golden_check ter_checks[] = {
    TER("ter", "ter"),
    TER("ter:normalized=true", "ter.norm"),
    TER("ter:no_punct=true", "ter.nopunct"),
    TER("ter:normalized=true,asian_support=true", "ter.norm.asian"),
    TER("ter:normalized=true,asian_support=true,no_punct=true", "ter.norm.asian.nopunct"),
    TER("ter:case_sensitive=true", "ter.cased"),
};

void test_metrics_chrf_ter_edge_cases(void)
{
    struct golden_files files = { NULL, "edge.jsonl", "hyp", "sacrebleu-sentence.edge.tsv" };
    golden_items(files, GOLDEN_ALL_REFS, chrf_checks, COUNT_OF(chrf_checks), 1e-12);
    golden_items(files, GOLDEN_ALL_REFS, ter_checks, COUNT_OF(ter_checks), 1e-12);
}

void test_metrics_chrf_ter_long_texts(void)
{
    static const struct golden_check checks[] = { { "chrf", "chrf", "chrf" },
                                                  { "chrf:word_order=2", "chrf", "chrf++" },
                                                  TER("ter", "ter") };
    struct golden_files files = { NULL, "long.jsonl", "hyp", "sacrebleu-sentence.long.tsv" };
    golden_items(files, GOLDEN_ALL_REFS, checks, COUNT_OF(checks), 1e-12);
}

void test_metrics_chrf_ter_equal_sacrebleu(void)
{
    if (reference_missing())
        return;
    for (const struct golden_files *f = sacrebleu_files(); f->texts; f++) {
        golden_items(*f, GOLDEN_ALL_REFS, chrf_checks, COUNT_OF(chrf_checks), 1e-12);
        golden_items(*f, GOLDEN_ALL_REFS, ter_checks, COUNT_OF(ter_checks), 1e-12);
    }
}

static const struct golden_check meteor_checks[] = {
    { "meteor:modules=exact", "meteor", "ws.exact" },
    { "meteor:modules=exact+stem", "meteor", "ws.exact+stem" },
    { "meteor", "meteor", "ws.full" },
    { "meteor:alpha=0.8,beta=1.5,gamma=0.6", "meteor", "ws.full.a0.8b1.5g0.6" },
    { "meteor:tokenize=treebank", "meteor", "treebank.full" },
};

/* The stages that need WordNet only where there is one. */
static size_t meteor_count(void)
{
    struct arena a = { 0 };
    bool there = wordnet_folder(S(""), &a).n > 0;
    arena_free(&a);
    if (!there)
        test_skip("no WordNet (wordnet-base)");
    return there ? COUNT_OF(meteor_checks) : 2;
}

void test_metrics_meteor_edge_cases(void)
{
    struct golden_files files = { NULL, "edge.jsonl", "hyp", "meteor-nltk.edge.tsv" };
    golden_items(files, GOLDEN_ALL_REFS, meteor_checks, meteor_count(), 1e-12);
}

void test_metrics_meteor_equals_nltk(void)
{
    if (reference_missing())
        return;
    struct golden_files news = { test_reference(), "news09-en.jsonl", "hyps.cmu-combo",
                                 "meteor-nltk.news09-en.cmu-combo.tsv" };
    struct golden_files xray = { test_reference(), "xray-en.jsonl", "hyps.sys1", "meteor-nltk.xray-en.sys1.tsv" };
    golden_items(news, GOLDEN_ALL_REFS, meteor_checks, meteor_count(), 1e-12);
    golden_items(xray, GOLDEN_ALL_REFS, meteor_checks, meteor_count(), 1e-12);
}

/* Modules and texts of METEOR 1.5 against the Java program; its data, which is
 * not this project's, only with the reference folder. */
void test_metrics_meteor15_equals_java(void)
{
    static const char *const configs[][2] = {
        { "tokenize=norm,modules=exact", "norm.exact" },
        { "tokenize=norm,modules=exact+stem", "norm.exact_stem" },
        { "tokenize=norm,modules=exact+stem+synonym", "norm.exact_stem_syn" },
        { "tokenize=lower,modules=exact+stem+synonym", "lower.exact_stem_syn" },
        { "tokenize=raw,modules=exact+stem+synonym", "raw.exact_stem_syn" },
        { "tokenize=norm-nopunct,modules=exact+stem+synonym", "norm-nopunct.exact_stem_syn" },
    };
    static const char *const parts[][2] = {
        { "meteor", "score" }, { "meteor_p", "p" }, { "meteor_r", "r" }, { "meteor_frag", "fragpen" }, { NULL, "stats" }
    };
    struct golden_check checks[COUNT_OF(configs) * COUNT_OF(parts)];
    struct arena a = { 0 };
    size_t n = 0;

    if (reference_missing())
        return;
    for (size_t c = 0; c < COUNT_OF(configs); c++)
        for (size_t k = 0; k < COUNT_OF(parts); k++)
            checks[n++] = (struct golden_check){ arena_printf(&a, "meteor:version=1.5,data=%s/metrics/meteor15-data,%s",
                                                              test_reference(), configs[c][0])
                                                     .s,
                                                 parts[k][0], arena_printf(&a, "%s.%s", configs[c][1], parts[k][1]).s };
    struct golden_files files[] = {
        { NULL, "edge.jsonl", "hyp", "meteor15.edge.tsv" },
        { test_reference(), "news09-en.jsonl", "hyps.cmu-combo", "meteor15.news09-en.cmu-combo.tsv" },
        { test_reference(), "xray-en.jsonl", "hyps.sys1", "meteor15.xray-en.sys1.tsv" },
        { test_reference(), "xray-en.jsonl", "hyps.sys2", "meteor15.xray-en.sys2.tsv" },
    };
    struct golden_files three = { NULL, "edge.jsonl", "hyp", "meteor15.edge-3refs.tsv" };
    for (size_t i = 0; i < COUNT_OF(files); i++)
        golden_items(files[i], GOLDEN_FIRST_REF, checks, n, 1e-12);
    golden_items(three, GOLDEN_ALL_REFS, checks, n, 1e-12);
    arena_free(&a);
}

/* Sentences and a phrase table written for this test, scored by the Java program
 * (make_meteor15.py): overlapping phrases of several words, full beams. */
void test_metrics_meteor15_paraphrases_equal_java(void)
{
    static const char *const parts[][2] = { { "meteor", "score" }, { NULL, "stats" } };
    struct golden_check checks[COUNT_OF(parts)];
    struct arena a = { 0 };

    if (reference_missing())
        return;
    for (size_t k = 0; k < COUNT_OF(parts); k++)
        checks[k] = (struct golden_check){ arena_printf(&a,
                                                        "meteor:version=1.5,data=%s/metrics/meteor15-data,"
                                                        "paraphrases=tests/golden/metrics/meteor15-paraphrases.txt",
                                                        test_reference())
                                               .s,
                                           parts[k][0], parts[k][1] };
    struct golden_files files = { NULL, "meteor15-paraphrases.jsonl", "hyp", "meteor15-paraphrases.tsv" };
    golden_items(files, GOLDEN_FIRST_REF, checks, COUNT_OF(checks), 1e-12);
    arena_free(&a);
}

void test_metrics_keyword_overlap_equals_definition(void)
{
    static const struct golden_check checks[] = {
        { "keyword_overlap", "keyword_overlap", "recall.ws.lower" },
        { "keyword_overlap:lowercase=false", "keyword_overlap", "recall.ws.cased" },
        { "keyword_overlap:tokenize=words", "keyword_overlap", "recall.ws.lower.strip_ascii_punct" },
        { "keyword_overlap:tokenize=words,stopwords=en", "keyword_overlap", "recall.strip_punct.stopwords" },
        { "keyword_overlap:denominator=union", "keyword_overlap", "jaccard.ws.lower" },
    };
    if (reference_missing())
        return;
    struct golden_files edge = { test_reference(), "edge.jsonl", "hyp", "keyword-overlap.tsv" };
    struct golden_files news = { test_reference(), "xray-en.jsonl", "hyps.sys1", "keyword-overlap.tsv" };
    golden_items(edge, GOLDEN_FIRST_REF, checks, COUNT_OF(checks), 1e-15);
    golden_items(news, GOLDEN_FIRST_REF, checks, COUNT_OF(checks), 1e-15);
}

void test_metrics_squad_equals_official_scripts(void)
{
    static const struct golden_check checks[] = {
        { "squad", "squad_em", "em_v1" },
        { "squad", "squad_f1", "f1_v1" },
        { "squad:version=2.0", "squad_em", "em_v2" },
        { "squad:version=2.0", "squad_f1", "f1_v2" },
    };
    static const struct golden_check first[] = {
        { "exact_match:strip=false", "exact_match", "em_raw_ref0" },
        { "exact_match:ignore_case=true,strip=false", "exact_match", "em_ignorecase_ref0" },
        { "exact_match:ignore_punctuation=true,strip=false", "exact_match", "em_ignorepunct_ref0" },
    };
    struct golden_files files = { NULL, "squad-like.jsonl", "hyp", "squad.tsv" };
    golden_items(files, GOLDEN_ALL_REFS, checks, COUNT_OF(checks), 1e-15);
    golden_items(files, GOLDEN_FIRST_REF, first, COUNT_OF(first), 1e-15);
}

void test_metrics_gleu_and_distances_equal_nltk(void)
{
    static const struct golden_check gleu[] = { { "gleu:tokenize=none", "gleu", "gleu" },
                                                { "gleu:tokenize=none,min_len=2,max_len=3", "gleu", "gleu.2-3" } };
    static const struct golden_check edits[] = { { "wer", NULL, "words" }, { "cer", NULL, "characters" } };
    struct golden_files files = { NULL, "edge.jsonl", "hyp", "peers.tsv" };
    golden_items(files, GOLDEN_ALL_REFS, gleu, COUNT_OF(gleu), 1e-15);
    golden_items(files, GOLDEN_FIRST_REF, edits, COUNT_OF(edits), 1e-15);
}

/* distinct-n, entropy, type-token ratio and edit similarity by NLTK, SciPy, NumPy
 * and Levenshtein (make_corpus_peers.py). */
void test_metrics_diversity_and_similarity_equal_peers(void)
{
    static const struct golden_check checks[] = {
        { "diversity", "distinct1", "distinct1" },   { "diversity", "distinct2", "distinct2" },
        { "diversity", "distinct3", "distinct3" },   { "diversity", "distinct4", "distinct4" },
        { "diversity", "entropy1", "entropy1" },     { "diversity", "entropy2", "entropy2" },
        { "diversity", "mattr", "mattr" },           { "diversity:window=3", "mattr", "mattr3" },
        { "diversity", "repetition", "repetition" }, { "edit_similarity", "edit_similarity", "similarity" },
    };
    struct golden_files files = { NULL, "edge.jsonl", "hyp", "texts-peers.tsv" };
    golden_items(files, GOLDEN_ALL_REFS, checks, COUNT_OF(checks), 1e-14);
}

void test_metrics_porter_equals_nltk(void)
{
    struct arena a = { 0 };
    str table = golden_read(NULL, NULL, "stems.tsv", &a), line;
    size_t n = 0, bad = 0;

    str_split_next(&table, '\n', &line);
    while (str_split_next(&table, '\n', &line)) {
        str word = golden_cell(line, 0), want = golden_cell(line, 1), low = text_lower(&a, word);
        if (!str_equal(low, word)) /* assay's stemmer takes lower-case words, which is what its callers pass */
            continue;
        char *copy = arena_alloc(&a, low.n + 2);
        memcpy(copy, low.s, low.n);
        str got = { copy, porter_stem(copy, low.n) };
        bad += !str_equal(got, want);
        if (!str_equal(got, want) && bad < 2)
            test_fail(__FILE__, __LINE__, STR_FMT ": stem " STR_FMT ", expected " STR_FMT, STR_ARG(word), STR_ARG(got),
                      STR_ARG(want));
        n++;
    }
    CHECK_MSG(n > 1000 && bad == 0, "%zu of %zu stems differ", bad, n);
    arena_free(&a);
}

void test_metrics_diversity_equals_definition(void)
{
    static const char *const files[][3] = { { "xray-en", "xray-en.jsonl", "hyps.sys1" },
                                            { "news09-en", "news09-en.jsonl", "hyps.cmu-combo" } };
    enum { FIRST = 100 };
    struct arena a = { 0 };
    struct err e = { 0 };

    if (reference_missing())
        return;
    for (size_t f = 0; f < COUNT_OF(files); f++) {
        str rest = golden_read(test_reference(), "text", files[f][1], &a), line, table;
        double mean[4] = { 0 }, scores[METRIC_MAX_COMPONENTS], want;
        for (int n = 0; n < FIRST && str_split_next(&rest, '\n', &line); n++) {
            struct json *o = json_parse(line, &e);
            golden_score("diversity", json_as_string(json_path(o, str_from(files[f][2]))), NULL, 0, scores);
            for (int k = 0; k < 4; k++)
                mean[k] += scores[k] / FIRST;
            json_free(o);
        }
        table = golden_read(test_reference(), "scores", "diversity.tsv", &a);
        while (str_split_next(&table, '\n', &line))
            for (int k = 0; k < 4; k++)
                if (str_is(golden_cell(line, 0), files[f][0]) &&
                    str_equal(golden_cell(line, 1), arena_printf(&a, "distinct-%d.mean-per-text", k + 1)) &&
                    str_to_double(golden_cell(line, 2), &want))
                    CHECK_NEAR(mean[k], want, 1e-12);
    }
    arena_free(&a);
}
