/*
 * finding_kind.c -- the names of the kinds of findings (FINDING_KINDS in store.h).
 */
#include "eval/store/store.h"

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
