/*
 * registry.c -- every data format, one row each.
 */
#include "datasets/dataset.h"

#define FORMATS(X) \
    X(jsonl)       \
    X(json)        \
    X(csv)         \
    X(tsv)         \
    X(xml)         \
    X(txt)

#define X(name) extern const struct dataset_format dataset_##name;
FORMATS(X)
#undef X

static const struct dataset_format *const all[] = {
#define X(name) &dataset_##name,
    FORMATS(X)
#undef X
};

size_t dataset_format_count(void)
{
    return COUNT_OF(all);
}

const struct dataset_format *dataset_format_at(size_t i)
{
    return all[i];
}
