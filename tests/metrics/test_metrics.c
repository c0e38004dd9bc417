/*
 * test_metrics.c -- what every metric must do, found by walking the registry.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "metrics/metric.h"

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
        valid = metric_check_reference(&u, &s, &e);
        if (valid)
            CHECK_MSG(metric_rows(&u, &(struct metric_items){ &s, &g, 1 }, row, &valid, 1, &e), "%s", e.text);
        if (!valid) { /* this metric does not accept such an answer or reference */
            metric_use_close(&u);
            continue;
        }
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

/* Texts that break programs: nothing, spaces, stray bytes, NULs, one word, many
 * lines, long lines without and with words, many brackets. */
static size_t hostile_texts(str *out, struct arena *a)
{
    enum { LONG = 60000 };
    static const char bytes[] = "\xff\xfe\x00\xc3\xe2\x80 \xed\xa0\x80";
    char *letters = arena_alloc(a, LONG), *words = arena_alloc(a, LONG), *noise = arena_alloc(a, LONG);
    char *lines = arena_alloc(a, LONG);
    size_t n = 0;

    for (size_t i = 0; i < LONG; i++) {
        letters[i] = 'a';
        words[i] = i % 6 ? (char)('a' + i * i % 26) : ' ';
        noise[i] = (char)(i * 2654435761u >> 13);
        lines[i] = i % 2 ? '\n' : 'x';
    }
    out[n++] = S("");
    out[n++] = S(" \t\n ");
    out[n++] = S("word");
    out[n++] = S("...");
    out[n++] = (str){ bytes, sizeof bytes - 1 };
    out[n++] = (str){ bytes + 2, 1 };
    out[n++] = (str){ letters, LONG };
    out[n++] = (str){ words, LONG };
    out[n++] = (str){ noise, 4000 };
    out[n++] = (str){ lines, 2000 };
    return n;
}

static void check_hostile(const struct metric_use *u, str hyp, str ref)
{
    struct sample s = { .id = S("1"), .input = ref, .refs = &ref, .n_refs = 1 };
    struct generation g = { .text = hyp, .raw = hyp };
    double row[256] = { 0 }, scores[METRIC_MAX_COMPONENTS];
    struct err e = { 0 };
    bool valid;

    if (!metric_check_reference(u, &s, &e)) {
        CHECK(e.text[0] != '\0');
        return;
    }
    CHECK_MSG(metric_rows(u, &(struct metric_items){ &s, &g, 1 }, row, &valid, 1, &e), "%s", e.text);
    if (!valid)
        return;
    metric_item_score(u, row, scores);
    for (size_t c = 0; c < u->n_components; c++) {
        const struct metric_component *mc = &u->components[c];
        bool undefined = isnan(scores[c]) && (!u->metric->score || strncmp(mc->name, "correlation", 11) == 0);
        double low = mc->best < mc->worst ? mc->best : mc->worst, high = mc->best < mc->worst ? mc->worst : mc->best;
        CHECK_MSG(undefined || mc->is_target || (scores[c] >= low - 1e-9 && scores[c] <= high + 1e-9),
                  "%s: %g for texts of %zu and %zu bytes, expected %g to %g", mc->name, scores[c], hyp.n, ref.n, low,
                  high);
    }
}

void test_metrics_hostile_texts_give_numbers_in_range(void)
{
    static const char *const more[] = { "bleu:tokenize=intl",
                                        "bleu:tokenize=zh",
                                        "bleu:tokenize=char",
                                        "chrf:word_order=2",
                                        "ter:normalized=true,asian_support=true,no_punct=true",
                                        "rouge:tokenize=unicode",
                                        "meteor:tokenize=treebank",
                                        "squad:version=2.0" };
    struct arena a = { 0 };
    struct err e = { 0 };
    str texts[16];
    size_t n = hostile_texts(texts, &a);

    for (size_t i = 0; i < metric_count() + COUNT_OF(more); i++) {
        const char *spec = i < metric_count() ? metric_at(i)->name : more[i - metric_count()];
        struct metric_use u;
        if (i < metric_count() && (metric_at(i)->needs & (NEEDS_LOGPROBS | NEEDS_CHOICES)))
            continue;
        CHECK_MSG(metric_use_open(str_from(spec), &u, &a, &e), "%s", e.text);
        u.args.segment_level = true;
        for (size_t h = 0; h < n; h++)
            for (size_t r = 0; r < n; r++)
                check_hostile(&u, texts[h], texts[r]);
        metric_use_close(&u);
    }
    arena_free(&a);
}
