/*
 * suite_lookup.c -- look-ups in a suite that has been read.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/harness/suite.h"
#include "eval/harness/suite_schema.h"

size_t suite_model_index(const struct suite *s, str id)
{
    size_t i = 0;
    while (i < s->n_models && !str_equal(s->models[i].id, id))
        i++;
    return i;
}

bool suite_wrap(const struct suite *s, int line, struct err *e)
{
    return s->path.n ? err_wrap(e, STR_FMT ":%d", STR_ARG(s->path), line) : false;
}

bool suite_selects(const str *ids, size_t n, str id)
{
    for (size_t i = 0; i < n; i++)
        if (str_equal(ids[i], id))
            return true;
    return n == 0;
}

bool suite_has_model(const struct suite *s, str id)
{
    return suite_model_index(s, id) < s->n_models;
}

size_t suite_expand_series(const struct suite *s, const str *ids, size_t n, const str **out, struct arena *a)
{
    str *list = ARENA_NEW(a, str, n * (s->n_models + 1) + 1);
    size_t count = 0;

    for (size_t i = 0; i < n; i++) {
        size_t before = count;
        for (size_t m = 0; m < s->n_models; m++)
            if (s->models[m].series.n && str_equal(s->models[m].series, ids[i]))
                list[count++] = s->models[m].id;
        if (count == before)
            list[count++] = ids[i];
    }
    *out = list;
    return count;
}

const struct suite_select *suite_find_select(const struct suite *s, str id)
{
    for (size_t i = 0; i < s->n_selects; i++)
        if (str_equal(s->selects[i].as, id))
            return &s->selects[i];
    return NULL;
}

struct suite_task suite_task_for(const struct suite_task *t, str model)
{
    struct suite_task own = *t;

    for (int named = 0; named < 2; named++) { /* the default, then what names the model */
        for (size_t i = 0; i < t->n_prompts; i++) {
            const struct suite_prompt *p = &t->prompts[i];
            if (named ? !p->n_models || !suite_selects(p->models, p->n_models, model) : p->n_models > 0)
                continue;
            own.prompt = p->text;
            own.chat = p->chat;
            own.prompt_line = p->line;
        }
        for (size_t i = 0; i < t->n_fewshots; i++) {
            const struct suite_fewshot *f = &t->fewshots[i];
            if (named ? f->n_models && suite_selects(f->models, f->n_models, model) : f->n_models == 0)
                own.fewshot = *f;
        }
    }
    return own;
}
