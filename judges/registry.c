/*
 * registry.c -- every judge, one row each.
 */
#include "judges/judge.h"

extern const struct judge judge_checklist, judge_correct, judge_grade, judge_rules, judge_taxonomy;

static const struct judge *const all[] = { &judge_checklist, &judge_correct, &judge_grade, &judge_rules,
                                           &judge_taxonomy };

size_t judge_count(void)
{
    return COUNT_OF(all);
}

const struct judge *judge_at(size_t i)
{
    return all[i];
}

const struct judge *judge_find(str name)
{
    for (size_t i = 0; i < COUNT_OF(all); i++)
        if (str_is(name, all[i]->name))
            return all[i];
    return NULL;
}
