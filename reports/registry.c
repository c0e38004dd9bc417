/*
 * registry.c -- every report format, one row each.
 */
#include "reports/report.h"

#define FORMATS(X) \
    X(pdf)         \
    X(tex)         \
    X(html)        \
    X(md)          \
    X(csv)         \
    X(json)

#define X(name) extern const struct report_format report_##name;
FORMATS(X)
#undef X

static const struct report_format *const all[] = {
#define X(name) &report_##name,
    FORMATS(X)
#undef X
};

size_t report_format_count(void)
{
    return COUNT_OF(all);
}

const struct report_format *report_format_at(size_t i)
{
    return all[i];
}

const struct report_format *report_format_find(str name)
{
    for (size_t i = 0; i < COUNT_OF(all); i++)
        if (str_is(name, all[i]->name))
            return all[i];
    return NULL;
}
