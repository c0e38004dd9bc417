/*
 * finding_kind.c -- the kinds of findings and their names (FINDING_KINDS in store.h), and a blank finding.
 */
#include "eval/store/store.h"

#include <math.h>

#define X(KIND, name) [FINDING_##KIND] = #name,
static const char *const names[] = { FINDING_KINDS(X) };
#undef X

str finding_kind_name(enum finding_kind kind)
{
    return str_from(names[kind]);
}

bool finding_kind_find(str name, enum finding_kind *kind)
{
    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (str_is(name, names[i])) {
            *kind = (enum finding_kind)i;
            return true;
        }
    return false;
}

struct run_finding run_finding_new(enum finding_kind kind, str task, str model)
{
    return (struct run_finding){ .kind = kind,
                                 .task = task,
                                 .model = model,
                                 .category = S(""),
                                 .field = S(""),
                                 .bin = S(""),
                                 .text = S(""),
                                 .estimate = NAN,
                                 .low = NAN,
                                 .high = NAN,
                                 .statistic = NAN,
                                 .p_value = NAN,
                                 .p_adjusted = NAN };
}
