/*
 * chart_registry.c -- every chart, one row each.
 */
#include "reports/report.h"

#define CHARTS(X)       \
    X(scores)           \
    X(profile)          \
    X(trend)            \
    X(calibration)      \
    X(forest)           \
    X(differences)      \
    X(wins)             \
    X(ranks)            \
    X(ranks_over_tasks) \
    X(groups)           \
    X(ratings)          \
    X(categories)       \
    X(shift)            \
    X(flow)             \
    X(confusion)        \
    X(length)           \
    X(training)         \
    X(checkpoints)      \
    X(loss_score)       \
    X(sensitivity)      \
    X(cost)

#define X(name) extern const struct report_chart chart_##name;
CHARTS(X)
#undef X

static const struct report_chart *const all[] = {
#define X(name) &chart_##name,
    CHARTS(X)
#undef X
};

size_t report_chart_count(void)
{
    return COUNT_OF(all);
}

const struct report_chart *report_chart_at(size_t i)
{
    return all[i];
}
