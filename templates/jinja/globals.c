/*
 * globals.c -- the functions that every template can call by name.
 */
#include <time.h>

#include "eval/base/clock.h"
#include "templates/jinja/interp.h"

enum { MAX_RANGE = 100000, MAX_STRFTIME = 512 };

static struct value *global_range(struct interp *in, struct value *self, const struct arguments *a)
{
    int64_t from, to, step;

    (void)self;
    if (!jinja_int_argument(in, a->items[0], 0, &from) || !jinja_int_argument(in, a->items[1], 0, &to) ||
        !jinja_int_argument(in, a->items[2], 1, &step))
        return NULL;
    if (!a->items[1]) {
        to = from;
        from = 0;
    }
    if (step == 0)
        return jinja_fail(in, "range() arg 3 must not be zero");
    struct value *list = jinja_new_list(in, SEQUENCE_RANGE);
    for (int64_t i = from; step > 0 ? i < to : i > to;) {
        if (list->n == MAX_RANGE)
            return jinja_fail(in, "range too big (limit %d)", MAX_RANGE);
        if (!jinja_charge(in, 1))
            return NULL;
        jinja_push(in, list, jinja_new_int(in, i));
        if (__builtin_add_overflow(i, step, &i))
            break;
    }
    return list;
}

/* dict(mapping or pairs, name=value...) */
static struct value *global_dict(struct interp *in, struct value *self, const struct arguments *a)
{
    struct value *dict = value_dict(in->a), *from = a->n_positional ? a->items[0] : NULL;

    (void)self;
    if (a->n_positional > 1)
        return jinja_fail(in, "dict expected at most 1 argument (found %zu)", a->n_positional);
    struct value *pairs = from && from->kind == VALUE_DICT ? jinja_dict_view(in, from, SEQUENCE_ITEMS)
                          : from                           ? jinja_iterate(in, from)
                                                           : NULL;
    if (from && !pairs)
        return NULL;
    for (uint32_t i = 0; pairs && i < pairs->n; i++) {
        struct value *pair = jinja_iterate(in, pairs->items[i]);
        if (!pair)
            return NULL;
        if (pair->n != 2 || !value_hashable(pair->items[0]))
            return jinja_fail(in, "dict() needs pairs of key and value");
        in->bytes += 6 * sizeof pair;
        value_put(in->a, dict, pair->items[0], pair->items[1]);
    }
    for (size_t i = a->n_positional; i < a->n; i++)
        value_set(in->a, dict, a->names[i - a->n_positional], a->items[i]);
    return dict;
}

static struct value *global_namespace(struct interp *in, struct value *self, const struct arguments *a)
{
    struct value *dict = global_dict(in, self, a);

    in->bytes += 2 * sizeof(struct value);
    return dict ? value_object(in->a, OBJECT_NAMESPACE, dict) : NULL;
}

static struct value *global_cycler(struct interp *in, struct value *self, const struct arguments *a)
{
    struct cycler *c = ARENA_NEW(in->a, struct cycler, 1);

    (void)self;
    if (!a->n)
        return jinja_fail(in, "at least one item has to be provided");
    c->items = jinja_new_list(in, SEQUENCE_LIST);
    for (size_t i = 0; i < a->n; i++)
        jinja_push(in, c->items, a->items[i]);
    return value_object(in->a, OBJECT_CYCLER, c);
}

static struct value *global_joiner(struct interp *in, struct value *self, const struct arguments *a)
{
    struct joiner *j = ARENA_NEW(in->a, struct joiner, 1);

    (void)self;
    in->bytes += 4 * sizeof *j;
    j->separator = a->items[0] ? a->items[0] : jinja_new_literal(in, ", ");
    return value_object(in->a, OBJECT_JOINER, j);
}

static struct value *global_raise_exception(struct interp *in, struct value *self, const struct arguments *a)
{
    struct value *text = jinja_text_of(in, a->items[0]);

    (void)self;
    return text ? jinja_fail(in, STR_FMT, STR_ARG(text->s)) : NULL;
}

static struct value *global_strftime_now(struct interp *in, struct value *self, const struct arguments *a)
{
    struct tm now = clock_now();
    char text[MAX_STRFTIME];
    str format = { "", 0 };

    (void)self;
    if (!jinja_text_argument(in, a->items[0], &format))
        return NULL;
    size_t n = strftime(text, sizeof text, arena_cstr(in->a, format), &now);
    if (!n && format.n)
        return jinja_fail(in, "strftime_now: the date is too long (limit %d bytes)", MAX_STRFTIME - 1);
    return jinja_new_text(in, arena_str(in->a, (str){ text, n }), NULL);
}

const struct function jinja_globals[] = {
    { "range", "start stop step", 1, global_range },
    { "dict", NULL, 0, global_dict },
    { "namespace", NULL, 0, global_namespace },
    { "cycler", NULL, 0, global_cycler },
    { "joiner", "sep", 0, global_joiner },
    { "raise_exception", "message", 1, global_raise_exception },
    { "strftime_now", "format", 1, global_strftime_now },
    { NULL, NULL, 0, NULL },
};
