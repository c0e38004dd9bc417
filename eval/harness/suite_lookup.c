/*
 * suite_lookup.c -- look-ups in a suite that has been read.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/harness/suite.h"
#include "eval/harness/suite_schema.h"

#include <stdlib.h>

static int by_id(const void *x, const void *y)
{
    const struct suite_name *a = x, *b = y;
    int order = str_compare(a->id, b->id);

    return order ? order : (a->place > b->place) - (a->place < b->place);
}

/* Place of an id; SIZE_MAX if the list has none.  The first of equal ids. */
static size_t find_name(const struct suite_names *names, str id)
{
    size_t from = 0, to = names->n;

    while (from < to) {
        size_t middle = from + (to - from) / 2;
        if (str_compare(names->list[middle].id, id) < 0)
            from = middle + 1;
        else
            to = middle;
    }
    return from < names->n && str_equal(names->list[from].id, id) ? names->list[from].place : SIZE_MAX;
}

void suite_sort_models(struct suite *s, struct arena *a)
{
    struct suite_name *list = ARENA_NEW(a, struct suite_name, s->n_models);

    for (size_t i = 0; i < s->n_models; i++)
        list[i] = (struct suite_name){ s->models[i].id, i };
    qsort(list, s->n_models, sizeof *list, by_id);
    s->model_names = (struct suite_names){ list, s->n_models };
}

void suite_sort_tasks(struct suite *s, struct arena *a)
{
    struct suite_name *list = ARENA_NEW(a, struct suite_name, s->n_tasks);

    for (size_t i = 0; i < s->n_tasks; i++)
        list[i] = (struct suite_name){ s->tasks[i].id, i };
    qsort(list, s->n_tasks, sizeof *list, by_id);
    s->task_names = (struct suite_names){ list, s->n_tasks };
}

/* The names do not exist yet while tasks are being read. */
size_t suite_task_index(const struct suite *s, str id)
{
    if (s->task_names.n == s->n_tasks && s->n_tasks) {
        size_t place = find_name(&s->task_names, id);
        return place == SIZE_MAX ? s->n_tasks : place;
    }
    size_t i = 0;
    while (i < s->n_tasks && !str_equal(s->tasks[i].id, id))
        i++;
    return i;
}

size_t suite_model_index(const struct suite *s, str id)
{
    if (s->model_names.n == s->n_models && s->n_models) {
        size_t place = find_name(&s->model_names, id);
        return place == SIZE_MAX ? s->n_models : place;
    }
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

    for (int named = 0; named < 2; named++) { /* first the default, then the element that names the model */
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
