/*
 * methods.c -- methods of lists, dicts and the interpreter's own objects, and
 * the global functions.  What would change a list or dict is refused.
 */
#include "templates/jinja/machine.h"

#include <time.h>

#include "eval/base/clock.h"

enum { MAX_RANGE = 100000, MAX_STRFTIME = 512 };

/* --- lists ---------------------------------------------------------------- */

static struct value *list_index(struct machine *m, struct value *self, const struct arguments *a)
{
    for (uint32_t i = 0; i < self->n; i++) {
        int equal = compare(m, S("=="), self->items[i], a->items[0]);
        if (equal)
            return equal < 0 ? NULL : new_int(m, i);
    }
    return fail(m, "the value is not in the list");
}

static struct value *list_count(struct machine *m, struct value *self, const struct arguments *a)
{
    int64_t n = 0;

    for (uint32_t i = 0; i < self->n; i++) {
        int equal = compare(m, S("=="), self->items[i], a->items[0]);
        if (equal < 0)
            return NULL;
        n += equal;
    }
    return new_int(m, n);
}

static struct value *copy(struct machine *m, struct value *self, const struct arguments *a)
{
    (void)m, (void)a;
    return self; /* neither can change */
}

const struct function methods_list[] = {
    { "index", "value", 1, list_index },
    { "count", "value", 1, list_count },
    { "copy", "", 0, copy },
    { NULL, NULL, 0, NULL },
};

/* --- dicts ---------------------------------------------------------------- */

struct value *dict_view(struct machine *m, struct value *dict, enum value_flavour flavour)
{
    struct value *view = new_list(m, flavour);

    if (!spend(m, dict->n))
        return NULL;
    for (uint32_t i = 0; i < dict->n; i++) {
        if (flavour == SEQUENCE_KEYS || flavour == SEQUENCE_VALUES) {
            push(m, view, flavour == SEQUENCE_KEYS ? dict->keys[i] : dict->items[i]);
            continue;
        }
        struct value *pair = new_list(m, SEQUENCE_TUPLE);
        push(m, pair, dict->keys[i]);
        push(m, pair, dict->items[i]);
        push(m, view, pair);
    }
    return view;
}

static struct value *dict_items(struct machine *m, struct value *self, const struct arguments *a)
{
    (void)a;
    return dict_view(m, self, SEQUENCE_ITEMS);
}

static struct value *dict_keys(struct machine *m, struct value *self, const struct arguments *a)
{
    (void)a;
    return dict_view(m, self, SEQUENCE_KEYS);
}

static struct value *dict_values(struct machine *m, struct value *self, const struct arguments *a)
{
    (void)a;
    return dict_view(m, self, SEQUENCE_VALUES);
}

static struct value *dict_get(struct machine *m, struct value *self, const struct arguments *a)
{
    if (!value_hashable(a->items[0]))
        return fail(m, "unhashable type: '%s'", value_type(a->items[0]));
    struct value *v = value_find(self, a->items[0]);
    return v ? v : a->items[1] ? a->items[1] : m->none;
}

const struct function methods_dict[] = {
    { "items", "", 0, dict_items },        { "keys", "", 0, dict_keys }, { "values", "", 0, dict_values },
    { "get", "key default", 1, dict_get }, { "copy", "", 0, copy },      { NULL, NULL, 0, NULL },
};

/* --- objects -------------------------------------------------------------- */

static struct value *loop_cycle(struct machine *m, struct value *self, const struct arguments *a)
{
    const struct loop *l = self->object;
    return a->n ? a->items[l->at % a->n] : fail(m, "no items for cycling given");
}

static struct value *loop_changed(struct machine *m, struct value *self, const struct arguments *a)
{
    struct loop *l = self->object;
    struct value *now = new_list(m, SEQUENCE_TUPLE);

    for (size_t i = 0; i < a->n; i++)
        push(m, now, a->items[i]);
    int same = l->changed ? compare(m, S("=="), l->changed, now) : 0;
    l->changed = now;
    return same < 0 ? NULL : new_bool(m, !same);
}

static struct value *cycler_next(struct machine *m, struct value *self, const struct arguments *a)
{
    struct cycler *c = self->object;
    struct value *v = c->items->items[c->at];

    (void)m, (void)a;
    c->at = (c->at + 1) % c->items->n;
    return v;
}

static struct value *cycler_reset(struct machine *m, struct value *self, const struct arguments *a)
{
    (void)a;
    ((struct cycler *)self->object)->at = 0;
    return m->none;
}

static const struct function methods_loop[] = {
    { "cycle", NULL, 0, loop_cycle },
    { "changed", NULL, 0, loop_changed },
    { NULL, NULL, 0, NULL },
};

static const struct function methods_cycler[] = {
    { "next", "", 0, cycler_next },
    { "reset", "", 0, cycler_reset },
    { NULL, NULL, 0, NULL },
};

static const struct function no_methods[] = { { NULL, NULL, 0, NULL } };

static const struct function *methods_of(const struct value *v)
{
    if (v->kind == VALUE_STRING)
        return methods_text;
    if (v->kind == VALUE_LIST && v->flavour <= SEQUENCE_RANGE)
        return methods_list;
    if (v->kind == VALUE_DICT)
        return methods_dict;
    if (v->kind == VALUE_OBJECT && v->flavour == OBJECT_LOOP)
        return methods_loop;
    return v->kind == VALUE_OBJECT && v->flavour == OBJECT_CYCLER ? methods_cycler : no_methods;
}

const struct function *method_find(const struct value *of, str name)
{
    for (const struct function *f = methods_of(of); f->name; f++)
        if (str_is(name, f->name))
            return f;
    return NULL;
}

bool method_changes(const struct value *of, str name)
{
    static const char *const list[] = { "append", "clear", "extend", "insert", "pop", "remove", "reverse", "sort" };
    static const char *const dict[] = { "clear", "pop", "popitem", "setdefault", "update" };
    bool is_list = of->kind == VALUE_LIST && of->flavour == SEQUENCE_LIST;
    const char *const *names = is_list ? list : dict;
    size_t n = is_list ? COUNT_OF(list) : of->kind == VALUE_DICT ? COUNT_OF(dict) : 0;

    for (size_t i = 0; i < n; i++)
        if (str_is(name, names[i]))
            return true;
    return name.n > 4 && str_starts(name, S("__")) && str_ends(name, S("__"));
}

/* --- global functions ----------------------------------------------------- */

static struct value *global_range(struct machine *m, struct value *self, const struct arguments *a)
{
    int64_t from, to, step;

    (void)self;
    if (!int_argument(m, a->items[0], 0, &from) || !int_argument(m, a->items[1], 0, &to) ||
        !int_argument(m, a->items[2], 1, &step))
        return NULL;
    if (!a->items[1]) {
        to = from;
        from = 0;
    }
    if (step == 0)
        return fail(m, "range() arg 3 must not be zero");
    struct value *list = new_list(m, SEQUENCE_RANGE);
    for (int64_t i = from; step > 0 ? i < to : i > to;) {
        if (list->n == MAX_RANGE)
            return fail(m, "range too big (limit %d)", MAX_RANGE);
        if (!spend(m, 1))
            return NULL;
        push(m, list, new_int(m, i));
        if (__builtin_add_overflow(i, step, &i))
            break;
    }
    return list;
}

/* dict(mapping or pairs, name=value...) */
static struct value *global_dict(struct machine *m, struct value *self, const struct arguments *a)
{
    struct value *dict = value_dict(m->a), *from = a->n_positional ? a->items[0] : NULL;

    (void)self;
    if (a->n_positional > 1)
        return fail(m, "dict expected at most 1 argument (found %zu)", a->n_positional);
    struct value *pairs = from && from->kind == VALUE_DICT ? dict_view(m, from, SEQUENCE_ITEMS)
                          : from                           ? iterate(m, from)
                                                           : NULL;
    if (from && !pairs)
        return NULL;
    for (uint32_t i = 0; pairs && i < pairs->n; i++) {
        struct value *pair = iterate(m, pairs->items[i]);
        if (!pair)
            return NULL;
        if (pair->n != 2 || !value_hashable(pair->items[0]))
            return fail(m, "dict() needs pairs of key and value");
        m->bytes += 6 * sizeof pair;
        value_put(m->a, dict, pair->items[0], pair->items[1]);
    }
    for (size_t i = a->n_positional; i < a->n; i++)
        value_set(m->a, dict, a->names[i - a->n_positional], a->items[i]);
    return dict;
}

static struct value *global_namespace(struct machine *m, struct value *self, const struct arguments *a)
{
    struct value *dict = global_dict(m, self, a);

    m->bytes += 2 * sizeof(struct value);
    return dict ? value_object(m->a, OBJECT_NAMESPACE, dict) : NULL;
}

static struct value *global_cycler(struct machine *m, struct value *self, const struct arguments *a)
{
    struct cycler *c = ARENA_NEW(m->a, struct cycler, 1);

    (void)self;
    if (!a->n)
        return fail(m, "at least one item has to be provided");
    c->items = new_list(m, SEQUENCE_LIST);
    for (size_t i = 0; i < a->n; i++)
        push(m, c->items, a->items[i]);
    return value_object(m->a, OBJECT_CYCLER, c);
}

static struct value *global_joiner(struct machine *m, struct value *self, const struct arguments *a)
{
    struct joiner *j = ARENA_NEW(m->a, struct joiner, 1);

    (void)self;
    m->bytes += 4 * sizeof *j;
    j->separator = a->items[0] ? a->items[0] : new_literal(m, ", ");
    return value_object(m->a, OBJECT_JOINER, j);
}

static struct value *global_raise_exception(struct machine *m, struct value *self, const struct arguments *a)
{
    struct value *text = text_of(m, a->items[0]);

    (void)self;
    return text ? fail(m, STR_FMT, STR_ARG(text->s)) : NULL;
}

static struct value *global_strftime_now(struct machine *m, struct value *self, const struct arguments *a)
{
    struct tm now = clock_now();
    char text[MAX_STRFTIME];
    str format = { "", 0 };

    (void)self;
    if (!text_argument(m, a->items[0], &format))
        return NULL;
    size_t n = strftime(text, sizeof text, arena_cstr(m->a, format), &now);
    if (!n && format.n)
        return fail(m, "strftime_now: the date is too long (limit %d bytes)", MAX_STRFTIME - 1);
    return new_text(m, arena_str(m->a, (str){ text, n }), NULL);
}

static const struct function globals[] = {
    { "range", "start stop step", 1, global_range },
    { "dict", NULL, 0, global_dict },
    { "namespace", NULL, 0, global_namespace },
    { "cycler", NULL, 0, global_cycler },
    { "joiner", "sep", 0, global_joiner },
    { "raise_exception", "message", 1, global_raise_exception },
    { "strftime_now", "format", 1, global_strftime_now },
    { NULL, NULL, 0, NULL },
};

const struct function *global_find(str name)
{
    for (const struct function *f = globals; f->name; f++)
        if (str_is(name, f->name))
            return f;
    return NULL;
}
