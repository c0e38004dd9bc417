/*
 * registry.c -- the table of metrics.
 *
 * To add one: write metrics/FOLDER/NAME.c ending in `const struct metric metric_NAME`,
 * add X(NAME) here, and test it against numbers of the defining tool in
 * tests/metrics.  The build finds the file, `list metrics` prints it.
 */
#include "metrics/metric.h"

#define METRICS(X)     \
    X(rouge)           \
    X(bleu)            \
    X(chrf)            \
    X(ter)             \
    X(meteor)          \
    X(gleu)            \
    X(keyword_overlap) \
    X(squad)           \
    X(wer)             \
    X(cer)             \
    X(edit_similarity) \
    X(exact_match)     \
    X(length)          \
    X(diversity)       \
    X(corpus_distinct) \
    X(duplicates)      \
    X(self_bleu)       \
    X(tfidf_relevance) \
    X(json_valid)      \
    X(mse)             \
    X(rating)          \
    X(classification)  \
    X(probability)     \
    X(acc)             \
    X(calibration)     \
    X(perplexity)      \
    X(divergence)

#define X(name) extern const struct metric metric_##name;
METRICS(X)
#undef X

static const struct metric *const all[] = {
#define X(name) &metric_##name,
    METRICS(X)
#undef X
};

size_t metric_count(void)
{
    return COUNT_OF(all);
}

const struct metric *metric_at(size_t i)
{
    return all[i];
}

/* Names that have changed; suites, gates and stored runs keep the old ones. */
static const struct {
    const char *old, *current;
} renamed[] = {
    { .old = "shift", .current = "divergence" },
    { .old = "shift_kl", .current = "divergence_kl" },
    { .old = "shift_kl_reverse", .current = "divergence_kl_reverse" },
    { .old = "shift_js", .current = "divergence_js" },
    { .old = "shift_top1", .current = "divergence_top1" },
};

str metric_current_name(str name)
{
    for (size_t i = 0; i < COUNT_OF(renamed); i++)
        if (str_is(name, renamed[i].old))
            return str_from(renamed[i].current);
    return name;
}

const struct metric *metric_find(str name)
{
    name = metric_current_name(name);
    for (size_t i = 0; i < COUNT_OF(all); i++)
        if (str_is(name, all[i]->name))
            return all[i];
    return NULL;
}
