/*
 * methods.c -- methods of lists, dicts, loops and cyclers.  The sandbox refuses
 * methods that change a list or dict (see jinja_is_refused).
 */
#include "templates/jinja/interp.h"

/* --- lists ---------------------------------------------------------------- */

static struct value *list_index(struct interp *in, struct value *self, const struct arguments *a)
{
    for (uint32_t i = 0; i < self->n; i++) {
        int equal = jinja_compare(in, S("=="), self->items[i], a->items[0]);
        if (equal)
            return equal < 0 ? NULL : jinja_new_int(in, i);
    }
    return jinja_fail(in, "the value is not in the list");
}

static struct value *list_count(struct interp *in, struct value *self, const struct arguments *a)
{
    int64_t n = 0;

    for (uint32_t i = 0; i < self->n; i++) {
        int equal = jinja_compare(in, S("=="), self->items[i], a->items[0]);
        if (equal < 0)
            return NULL;
        n += equal;
    }
    return jinja_new_int(in, n);
}

static struct value *copy(struct interp *in, struct value *self, const struct arguments *a)
{
    (void)in, (void)a;
    return self; /* lists and dicts are immutable */
}

const struct function jinja_methods_list[] = {
    { "index", "value", 1, list_index },
    { "count", "value", 1, list_count },
    { "copy", "", 0, copy },
    { NULL, NULL, 0, NULL },
};

/* --- dicts ---------------------------------------------------------------- */

struct value *jinja_dict_view(struct interp *in, struct value *dict, enum value_flavour flavour)
{
    struct value *view = jinja_new_list(in, flavour);

    if (!jinja_charge(in, dict->n))
        return NULL;
    for (uint32_t i = 0; i < dict->n; i++) {
        if (flavour == SEQUENCE_KEYS || flavour == SEQUENCE_VALUES) {
            jinja_push(in, view, flavour == SEQUENCE_KEYS ? dict->keys[i] : dict->items[i]);
            continue;
        }
        struct value *pair = jinja_new_list(in, SEQUENCE_TUPLE);
        jinja_push(in, pair, dict->keys[i]);
        jinja_push(in, pair, dict->items[i]);
        jinja_push(in, view, pair);
    }
    return view;
}

static struct value *dict_items(struct interp *in, struct value *self, const struct arguments *a)
{
    (void)a;
    return jinja_dict_view(in, self, SEQUENCE_ITEMS);
}

static struct value *dict_keys(struct interp *in, struct value *self, const struct arguments *a)
{
    (void)a;
    return jinja_dict_view(in, self, SEQUENCE_KEYS);
}

static struct value *dict_values(struct interp *in, struct value *self, const struct arguments *a)
{
    (void)a;
    return jinja_dict_view(in, self, SEQUENCE_VALUES);
}

static struct value *dict_get(struct interp *in, struct value *self, const struct arguments *a)
{
    if (!value_hashable(a->items[0]))
        return jinja_fail(in, "unhashable type: '%s'", value_type(a->items[0]));
    struct value *v = value_find(self, a->items[0]);
    return v ? v : a->items[1] ? a->items[1] : in->none;
}

const struct function jinja_methods_dict[] = {
    { "items", "", 0, dict_items },        { "keys", "", 0, dict_keys }, { "values", "", 0, dict_values },
    { "get", "key default", 1, dict_get }, { "copy", "", 0, copy },      { NULL, NULL, 0, NULL },
};

/* --- objects -------------------------------------------------------------- */

static struct value *loop_cycle(struct interp *in, struct value *self, const struct arguments *a)
{
    const struct loop *l = self->object;
    return a->n ? a->items[l->at % a->n] : jinja_fail(in, "no items for cycling given");
}

static struct value *loop_changed(struct interp *in, struct value *self, const struct arguments *a)
{
    struct loop *l = self->object;
    struct value *now = jinja_new_list(in, SEQUENCE_TUPLE);

    for (size_t i = 0; i < a->n; i++)
        jinja_push(in, now, a->items[i]);
    int same = l->changed ? jinja_compare(in, S("=="), l->changed, now) : 0;
    l->changed = now;
    return same < 0 ? NULL : jinja_new_bool(in, !same);
}

static struct value *cycler_next(struct interp *in, struct value *self, const struct arguments *a)
{
    struct cycler *c = self->object;
    struct value *v = c->items->items[c->at];

    (void)in, (void)a;
    c->at = (c->at + 1) % c->items->n;
    return v;
}

static struct value *cycler_reset(struct interp *in, struct value *self, const struct arguments *a)
{
    (void)a;
    ((struct cycler *)self->object)->at = 0;
    return in->none;
}

const struct function jinja_methods_loop[] = {
    { "cycle", NULL, 0, loop_cycle },
    { "changed", NULL, 0, loop_changed },
    { NULL, NULL, 0, NULL },
};

const struct function jinja_methods_cycler[] = {
    { "next", "", 0, cycler_next },
    { "reset", "", 0, cycler_reset },
    { NULL, NULL, 0, NULL },
};
