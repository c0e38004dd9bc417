/*
 * registry.c -- every metric this program knows, one row each.
 *
 * To add one: write metrics/NAME.c ending in `const struct metric metric_NAME`,
 * add X(NAME) here, and hold it against numbers of the defining tool in
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
    X(self_bleu)       \
    X(tfidf_relevance) \
    X(json_valid)      \
    X(mse)             \
    X(classification)  \
    X(probability)     \
    X(acc)             \
    X(calibration)     \
    X(perplexity)      \
    X(shift)

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

const struct metric *metric_find(str name)
{
    for (size_t i = 0; i < COUNT_OF(all); i++)
        if (str_is(name, all[i]->name))
            return all[i];
    return NULL;
}
