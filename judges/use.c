/*
 * use.c -- opens a judge from a specification: a name with parameters, a file of rules, or a file of thresholds.
 */
#include "judges/judge.h"

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "judges/thresholds.h"

enum { MAX_JUDGES = 32 };

extern const struct judge judge_rules;

static const struct judge *find_judge(str name, struct err *e)
{
    const struct judge *j = judge_find(name);
    const char *known[MAX_JUDGES];
    size_t n = judge_count() < MAX_JUDGES ? judge_count() : MAX_JUDGES;

    for (size_t i = 0; i < n; i++)
        known[i] = judge_at(i)->name;
    if (!j)
        err_unknown(e, ERR_USAGE, "unknown judge", name, known, n,
                    "one that `assay list judges` shows, or a file that ends in .xml");
    return j;
}

bool judge_use_open(str spec, struct judge_use *out, struct arena *a, struct err *e)
{
    size_t colon = str_search(spec, S(":"));
    bool is_file = str_ends(spec, S(".xml")) && !str_starts(spec, S("rules:"));
    if (is_file && thresholds_is_file(spec, a)) {
        *out = (struct judge_use){ 0 };
        return thresholds_read(spec, out, a, e);
    }
    str arguments = colon == SIZE_MAX ? S("") : str_slice(spec, colon + 1, spec.n);
    struct judge_use u = { .judge = is_file ? &judge_rules : find_judge(str_slice(spec, 0, colon), e) };

    if (is_file)
        arguments = arena_printf(a, "file=\"" STR_FMT "\"", STR_ARG(spec));
    if (!u.judge)
        return false;
    if (!param_parse(u.judge->params, arguments, &u.params, a, e))
        return err_wrap(e, "judge %s", u.judge->name);
    *out = u;
    return true;
}

bool judge_use_prepare(struct judge_use *u, const struct sample *samples, size_t n, struct arena *a, struct err *e)
{
    if (u->judge->model)
        return err_set(e, ERR_USAGE,
                       "judge %s asks a model, which only a run can (expected it in a suite: <judge name=\"%s\" "
                       "models=\"...\"/>)",
                       u->judge->name, u->judge->name);
    if (!u->judge->prepare(&u->params, samples, n, &u->context, a, e))
        return err_wrap(e, "judge %s", u->judge->name);
    u->categories = u->judge->categories;
    u->n_categories = u->judge->n_categories;
    if (u->judge->list_categories)
        u->n_categories = u->judge->list_categories(u->context, &u->categories);
    return true;
}

void judge_use_close(struct judge_use *u)
{
    if (u->context && u->judge->release)
        u->judge->release(u->context);
    u->context = NULL;
}
