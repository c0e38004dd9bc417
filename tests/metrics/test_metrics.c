/*
 * test_metrics.c -- item scores against the reference tools' numbers.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/base/text.h"
#include "metrics/metric.h"
#include "metrics/porter.h"

/* Column of a TSV header, or -1. */
static int column_of(str header, const char *name)
{
    str word;
    for (int i = 0; str_split_next(&header, '\t', &word); i++)
        if (str_is(word, name))
            return i;
    return -1;
}

static str cell(str line, int column)
{
    str word = { "", 0 };
    for (int i = 0; i <= column && str_split_next(&line, '\t', &word); i++)
        continue;
    return word;
}

struct check {
    const char *spec, *component, *column;
    bool all_refs;
};

/* Every text of a JSONL file against one TSV of scores. */
static void compare_file(const char *texts, const char *field, const char *scores, const struct check *checks,
                         size_t n_checks)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct map by_id = { 0 };
    str text, table, line, header;
    size_t compared = 0;
    str root = str_from(test_reference());

    CHECK_MSG(file_read(arena_printf(&a, STR_FMT "/metrics/text/%s", STR_ARG(root), texts).s, 1u << 28, &a, &text, &e) &&
              file_read(arena_printf(&a, STR_FMT "/metrics/scores/%s", STR_ARG(root), scores).s, 1u << 28, &a, &table,
                        &e), "%s", e.text);
    if (e.code)
        return;
    str_split_next(&table, '\n', &header);
    struct json *all = json_new_array();
    while (str_split_next(&text, '\n', &line)) {
        struct json *o = line.n ? json_parse(line, &e) : NULL;
        if (!o)
            continue;
        *map_put(&by_id, arena_str(&a, json_text(json_get(o, "id"), &a)), NULL) = (int64_t)json_length(all);
        json_push(all, o);
    }
    struct metric_use uses[8];
    for (size_t c = 0; c < n_checks; c++) {
        CHECK_MSG(metric_use_open(str_from(checks[c].spec), &uses[c], &a, &e), "%s", e.text);
        uses[c].args.segment_level = true;
    }
    while (str_split_next(&table, '\n', &line)) {
        const int64_t *at = map_find(&by_id, cell(line, 0));
        const struct json *o = at ? json_at(all, (size_t)*at) : NULL;
        const struct json *refs = json_get(o, "refs") ? json_get(o, "refs") : json_get(o, "ref");
        const struct json *hyp = json_path(o, str_from(field));
        if (!o || !hyp || json_kind(hyp) != JSON_STRING_KIND)
            continue;
        size_t n_refs = json_kind(refs) == JSON_ARRAY_KIND ? json_length(refs) : 1;
        str *list = ARENA_NEW(&a, str, n_refs + 1);
        bool missing = n_refs == 0;
        for (size_t k = 0; k < n_refs; k++) {
            const struct json *r = json_kind(refs) == JSON_ARRAY_KIND ? json_at(refs, k) : refs;
            missing |= json_kind(r) != JSON_STRING_KIND;
            list[k] = json_text(r, &a);
        }
        if (missing)
            continue;
        for (size_t c = 0; c < n_checks; c++) {
            int column = column_of(header, checks[c].column);
            struct sample s = { .id = cell(line, 0), .refs = list, .n_refs = checks[c].all_refs ? n_refs : 1 };
            struct generation g = { .text = json_text_of(hyp), .raw = json_text_of(hyp) };
            double row[64] = { 0 }, got[METRIC_MAX_COMPONENTS], want;
            struct arena scratch = { 0 };
            struct metric_case mc = { &s, &g, &uses[c].args };
            size_t k = 0;
            while (k < uses[c].n_components && strcmp(uses[c].components[k].name, checks[c].component))
                k++;
            if (column < 0 || !str_to_double(cell(line, column), &want)) {
                test_fail(__FILE__, __LINE__, "no column %s", checks[c].column);
                continue;
            }
            CHECK(uses[c].metric->row(&mc, row, &scratch, &e));
            metric_item_score(&uses[c], row, got);
            CHECK_MSG(fabs(got[k] - want) <= 1e-12 * (fabs(want) > 1 ? fabs(want) : 1),
                      "%s " STR_FMT " %s: %.17g, expected %.17g", scores, STR_ARG(s.id), checks[c].column, got[k], want);
            arena_free(&scratch);
            compared++;
        }
    }
    CHECK_MSG(compared >= 10, "%s: only %zu numbers compared", scores, compared);
    for (size_t c = 0; c < n_checks; c++)
        metric_use_close(&uses[c]);
    json_free(all);
    map_release(&by_id);
    arena_free(&a);
}

void test_metrics_rouge_equals_rouge_score(void)
{
    static const struct check checks[] = {
        { "rouge:stem=false", "rouge1_f", "rouge1.nostem.f", true }, { "rouge:stem=false", "rouge2_p", "rouge2.nostem.p", true },
        { "rouge:stem=false", "rougeL_r", "rougeL.nostem.r", true }, { "rouge", "rouge1_f", "rouge1.stem.f", true },
        { "rouge", "rougeL_f", "rougeL.stem.f", true },              { "rouge", "rougeLsum_f", "rougeLsum.stem.f", true },
    };
    if (!test_reference()) {
        test_skip("ASSAY_REFERENCE is not set");
        return;
    }
    compare_file("edge.jsonl", "hyp", "rouge.edge.tsv", checks, COUNT_OF(checks));
    compare_file("news09-en.jsonl", "hyps.cmu-combo", "rouge.news09-en.cmu-combo.tsv", checks, COUNT_OF(checks));
    compare_file("docs-en.jsonl", "hyp", "rouge.docs-en.tsv", checks, COUNT_OF(checks));
}

void test_metrics_bleu_equals_sacrebleu(void)
{
    static const struct check checks[] = {
        { "bleu", "bleu", "bleu.13a.exp.eff1", true },
        { "bleu:effective_order=false", "bleu", "bleu.13a.exp.eff0", true },
        { "bleu:smooth=floor", "bleu", "bleu.13a.floor.eff1", true },
        { "bleu:smooth=add-k", "bleu", "bleu.13a.add-k.eff1", true },
        { "bleu:smooth=none", "bleu", "bleu.13a.none.eff1", true },
        { "bleu:tokenize=char", "bleu", "bleu.char.exp.eff1", true },
        { "bleu:tokenize=none", "bleu", "bleu.none.exp.eff1", true },
        { "bleu:lowercase=true", "bleu", "bleu.13a.exp.eff1.lc", true },
    };
    if (!test_reference()) {
        test_skip("ASSAY_REFERENCE is not set");
        return;
    }
    compare_file("edge.jsonl", "hyp", "sacrebleu-sentence.edge.tsv", checks, COUNT_OF(checks));
    compare_file("news09-en.jsonl", "hyps.cmu-combo", "sacrebleu-sentence.news09-en.cmu-combo.tsv", checks,
                 COUNT_OF(checks));
    compare_file("multiref-ende.jsonl", "hyp", "sacrebleu-sentence.multiref-ende.tsv", checks, COUNT_OF(checks));
}

void test_metrics_meteor_equals_nltk_without_wordnet(void)
{
    static const struct check checks[] = { { "meteor", "meteor", "ws.exact+stem", true },
                                           { "meteor:modules=exact", "meteor", "ws.exact", true } };
    if (!test_reference()) {
        test_skip("ASSAY_REFERENCE is not set");
        return;
    }
    compare_file("edge.jsonl", "hyp", "meteor-nltk.edge.tsv", checks, COUNT_OF(checks));
    compare_file("news09-en.jsonl", "hyps.cmu-combo", "meteor-nltk.news09-en.cmu-combo.tsv", checks, COUNT_OF(checks));
}

void test_metrics_keyword_overlap_equals_reference(void)
{
    static const struct check checks[] = { { "keyword_overlap", "keyword_overlap", "recall.ws.lower", false } };
    if (!test_reference()) {
        test_skip("ASSAY_REFERENCE is not set");
        return;
    }
    compare_file("edge.jsonl", "hyp", "keyword-overlap.tsv", checks, COUNT_OF(checks));
}

void test_metrics_porter_equals_nltk(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str table, line;
    size_t n = 0, bad = 0;

    if (!test_reference()) {
        test_skip("ASSAY_REFERENCE is not set");
        return;
    }
    CHECK(file_read(arena_printf(&a, "%s/metrics/scores/stems.tsv", test_reference()).s, 1u << 28, &a, &table, &e));
    str_split_next(&table, '\n', &line);
    while (str_split_next(&table, '\n', &line)) {
        str word = cell(line, 0), want = cell(line, 1);
        str low = text_lower(&a, word);
        if (!str_equal(low, word)) /* our stemmer takes lower-case words, as its callers in the field give them */
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

/* What every metric, present and future, must give on equal text. */
void test_metrics_every_metric_is_best_on_equal_text(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };

    for (size_t i = 0; i < metric_count(); i++) {
        const struct metric *m = metric_at(i);
        struct metric_use u;
        str ref = S("{\"clarity\": 3}");
        struct sample s = { .id = S("1"), .refs = &ref, .n_refs = 1 };
        struct generation g = { .text = ref, .raw = ref };
        double row[64] = { 0 }, scores[METRIC_MAX_COMPONENTS];
        bool valid;
        if (m->needs & (NEEDS_LOGPROBS | NEEDS_CHOICES))
            continue;
        CHECK_MSG(metric_use_open(str_from(m->name), &u, &a, &e), "%s", e.text);
        u.args.segment_level = true;
        CHECK(metric_rows(&u, &s, &g, 1, row, &valid, 1, &e) && valid);
        metric_item_score(&u, row, scores);
        for (size_t c = 0; c < u.n_components; c++)
            if (u.components[c].label && strcmp(m->name, "meteor"))
                CHECK_MSG(isnan(scores[c]) || fabs(scores[c] - u.components[c].best) < 1e-9 ||
                          strcmp(u.components[c].name, "rouge2_f") == 0,
                          "%s: %g on equal text, expected %g", u.components[c].name, scores[c], u.components[c].best);
        metric_use_close(&u);
    }
    arena_free(&a);
}
