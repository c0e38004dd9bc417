/*
 * filters_list.c -- filters over sequences and mappings.  Where Jinja2 evaluates
 * lazily, they return a generator: it has no length and can be read once, but its
 * items are computed at once.
 */
#include "templates/jinja/interp.h"
#include "templates/jinja/text_ops.h"

static struct value *filter_length(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)a;
    if (v->kind == VALUE_STRING)
        return jinja_charge_bytes(in, v->s.n) ? jinja_new_int(in, (int64_t)utf8_length(v->s)) : NULL;
    if (v->kind == VALUE_UNDEFINED)
        return jinja_new_int(in, 0);
    if (v->kind == VALUE_DICT || (v->kind == VALUE_LIST && v->flavour != SEQUENCE_GENERATOR))
        return jinja_new_int(in, v->n);
    return jinja_fail(in, "object of type '%s' has no len()", value_type(v));
}

static struct value *filter_list(struct interp *in, struct value *v, const struct arguments *a)
{
    struct value *items = jinja_iterate(in, v), *list = jinja_new_list(in, SEQUENCE_LIST);

    (void)a;
    if (!items || !jinja_charge(in, items->n))
        return NULL;
    for (uint32_t i = 0; i < items->n; i++)
        jinja_push(in, list, items->items[i]);
    return list;
}

static struct value *end_of(struct interp *in, struct value *v, bool last)
{
    struct value *items = jinja_iterate(in, v);

    if (!items)
        return NULL;
    if (!items->n)
        return jinja_new_undefined(in, UNDEFINED_NAME, S("an item of an empty sequence"), NULL);
    return items->items[last ? items->n - 1 : 0];
}

static struct value *filter_first(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)a;
    return end_of(in, v, false);
}

static struct value *filter_last(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)a;
    return end_of(in, v, true);
}

static struct value *filter_reverse(struct interp *in, struct value *v, const struct arguments *a)
{
    struct value *items = jinja_iterate(in, v), *list = jinja_new_list(in, SEQUENCE_GENERATOR);
    struct writer w = jinja_new_writer(in);

    (void)a;
    if (!items || !jinja_charge(in, items->n))
        return NULL;
    for (uint32_t i = items->n; i-- > 0;) {
        if (v->kind == VALUE_STRING)
            jinja_writer_value(&w, items->items[i]);
        else
            jinja_push(in, list, items->items[i]);
    }
    return v->kind == VALUE_STRING ? jinja_writer_text(in, &w, v->safe) : list;
}

static struct value *filter_items(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)a;
    if (v->kind == VALUE_UNDEFINED)
        return jinja_new_list(in, SEQUENCE_GENERATOR);
    if (v->kind != VALUE_DICT)
        return jinja_fail(in, "can only get item pairs from a mapping (found %s)", value_type(v));
    return jinja_dict_view(in, v, SEQUENCE_GENERATOR);
}

static struct value *filter_attr(struct interp *in, struct value *v, const struct arguments *a)
{
    if (a->items[0]->kind != VALUE_STRING || v->kind == VALUE_DICT) /* attributes only: a dict has no others */
        return jinja_new_undefined(in, UNDEFINED_MEMBER, S("attr"), value_type(v));
    return jinja_get_member(in, v, a->items[0], true);
}

/* --- keys ----------------------------------------------------------------- */

struct keyed {
    struct value *key, *item;
};

struct ordering {
    struct interp *in;
    bool reverse;
    bool failed;
};

static struct value *lower_if(struct interp *in, struct value *v, bool fold)
{
    return fold && v->kind == VALUE_STRING ? jinja_text_lowered(in, v) : v;
}

/* "a,b.c" gives a list of both. */
static struct value *key_of(struct interp *in, struct value *item, struct value *attribute, bool fold)
{
    str rest, piece;

    if (!attribute || attribute->kind == VALUE_NONE)
        return lower_if(in, item, fold);
    if (attribute->kind != VALUE_STRING || !memchr(attribute->s.s, ',', attribute->s.n)) {
        struct value *v = jinja_attribute_of(in, item, attribute);
        return v ? lower_if(in, v, fold) : NULL;
    }
    struct value *keys = jinja_new_list(in, SEQUENCE_LIST);
    rest = attribute->s;
    while (str_split_next(&rest, ',', &piece)) {
        struct value *v = jinja_attribute_of(in, item, jinja_new_text(in, str_trim(piece), NULL));
        if (!v || !(v = lower_if(in, v, fold)))
            return NULL;
        jinja_push(in, keys, v);
    }
    return keys;
}

/* Stable merge sort; the order of values that cannot be compared is an error. */
static void merge_sort(struct keyed *v, struct keyed *room, size_t n, struct ordering *o)
{
    size_t half = n / 2, i = 0, k = half, to = 0;
    int order = 0;

    if (n < 2 || o->failed)
        return;
    merge_sort(v, room, half, o);
    merge_sort(v + half, room, n - half, o);
    while (i < half && k < n) {
        if (o->failed || !jinja_ordered(o->in, v[i].key, v[k].key, &order)) {
            o->failed = true;
            return;
        }
        room[to++] = (o->reverse ? order < 0 : order > 0) ? v[k++] : v[i++];
    }
    while (i < half)
        room[to++] = v[i++];
    memcpy(v, room, to * sizeof *v);
}

static struct value *sorted(struct interp *in, struct value *items, struct value *attribute, bool fold, bool reverse)
{
    struct keyed *v = ARENA_NEW(in->a, struct keyed, items->n * 2 + 1);
    struct ordering o = { in, reverse, false };
    struct value *out = jinja_new_list(in, SEQUENCE_LIST);

    in->bytes += items->n * 2 * sizeof *v;
    for (uint32_t i = 0; i < items->n; i++) {
        v[i] = (struct keyed){ key_of(in, items->items[i], attribute, fold), items->items[i] };
        if (!v[i].key || !jinja_charge(in, 1))
            return NULL;
    }
    merge_sort(v, v + items->n, items->n, &o);
    for (uint32_t i = 0; !o.failed && i < items->n; i++)
        jinja_push(in, out, v[i].item);
    return o.failed ? NULL : out;
}

static struct value *filter_sort(struct interp *in, struct value *v, const struct arguments *a)
{
    struct value *items = jinja_iterate(in, v);

    if (!items)
        return NULL;
    return sorted(in, items, a->items[2], !jinja_bool_argument(a->items[1], false),
                  jinja_bool_argument(a->items[0], false));
}

static struct value *filter_dictsort(struct interp *in, struct value *v, const struct arguments *a)
{
    str by = S("key");

    if (v->kind == VALUE_UNDEFINED)
        return jinja_fail_undefined(in, v);
    if (v->kind != VALUE_DICT)
        return jinja_fail(in, "dictsort needs a mapping (found %s)", value_type(v));
    if (!jinja_text_argument(in, a->items[1], &by))
        return NULL;
    if (!str_is(by, "key") && !str_is(by, "value"))
        return jinja_fail(in, "you can only sort by either \"key\" or \"value\"");
    struct value *pairs = jinja_dict_view(in, v, SEQUENCE_LIST);
    if (!pairs)
        return NULL;
    return sorted(in, pairs, jinja_new_int(in, str_is(by, "value")), !jinja_bool_argument(a->items[0], false),
                  jinja_bool_argument(a->items[2], false));
}

static struct value *extreme(struct interp *in, struct value *v, const struct arguments *a, bool max)
{
    struct value *items = jinja_iterate(in, v), *best = NULL, *best_key = NULL;
    int order = 0;

    for (uint32_t i = 0; items && i < items->n; i++) {
        struct value *key = key_of(in, items->items[i], a->items[1], !jinja_bool_argument(a->items[0], false));
        if (!key || (best && !jinja_ordered(in, key, best_key, &order)))
            return NULL;
        if (!best || (max ? order > 0 : order < 0)) {
            best = items->items[i];
            best_key = key;
        }
    }
    if (items && !best)
        return jinja_new_undefined(in, UNDEFINED_NAME, S("an item of an empty sequence"), NULL);
    return best;
}

static struct value *filter_min(struct interp *in, struct value *v, const struct arguments *a)
{
    return extreme(in, v, a, false);
}

static struct value *filter_max(struct interp *in, struct value *v, const struct arguments *a)
{
    return extreme(in, v, a, true);
}

static struct value *filter_unique(struct interp *in, struct value *v, const struct arguments *a)
{
    struct value *items = jinja_iterate(in, v), *seen = value_dict(in->a),
                 *out = jinja_new_list(in, SEQUENCE_GENERATOR);

    for (uint32_t i = 0; items && i < items->n; i++) {
        struct value *key = key_of(in, items->items[i], a->items[1], !jinja_bool_argument(a->items[0], false));
        if (!key || !jinja_charge(in, 1))
            return NULL;
        if (!value_hashable(key))
            return jinja_fail(in, "unhashable type: '%s'", value_type(key));
        if (value_find(seen, key))
            continue;
        in->bytes += 6 * sizeof key;
        value_put(in->a, seen, key, in->none);
        jinja_push(in, out, items->items[i]);
    }
    return items ? out : NULL;
}

/* Sorted by the attribute, then cut where it changes. */
static struct value *filter_groupby(struct interp *in, struct value *v, const struct arguments *a)
{
    struct value *items = jinja_iterate(in, v), *out = jinja_new_list(in, SEQUENCE_LIST), *last = NULL, *members = NULL;
    bool fold = !jinja_bool_argument(a->items[2], false);

    if (!items || !(items = sorted(in, items, a->items[0], fold, false)))
        return NULL;
    for (uint32_t i = 0; i <= items->n; i++) {
        struct value *key = i < items->n ? key_of(in, items->items[i], a->items[0], fold) : NULL;
        if (i < items->n && !key)
            return NULL;
        if (members && (!key || !value_equal(key, last))) {
            struct value *group = jinja_new_list(in, SEQUENCE_GROUP);
            struct value *name = key_of(in, members->items[0], a->items[0], false);
            if (!name)
                return NULL;
            jinja_push(in, group, name);
            jinja_push(in, group, members);
            jinja_push(in, out, group);
            members = NULL;
        }
        if (!key)
            break;
        if (!members)
            members = jinja_new_list(in, SEQUENCE_LIST);
        jinja_push(in, members, items->items[i]);
        last = key;
    }
    return out;
}

static struct value *filter_sum(struct interp *in, struct value *v, const struct arguments *a)
{
    struct value *items = jinja_iterate(in, v), *sum = a->items[1] ? a->items[1] : jinja_new_int(in, 0), *item;

    for (uint32_t i = 0; items && sum && i < items->n; i++) {
        item = items->items[i];
        if (a->items[0] && a->items[0]->kind != VALUE_NONE)
            item = jinja_attribute_of(in, item, a->items[0]);
        sum = item && jinja_charge(in, 1) ? jinja_arithmetic(in, S("+"), sum, item) : NULL;
    }
    return items ? sum : NULL;
}

/* --- pieces --------------------------------------------------------------- */

static struct value *filter_batch(struct interp *in, struct value *v, const struct arguments *a)
{
    struct value *items = jinja_iterate(in, v), *out = jinja_new_list(in, SEQUENCE_GENERATOR), *piece = NULL;
    int64_t size;

    if (!items || !jinja_int_argument(in, a->items[0], 0, &size) || !jinja_charge(in, items->n))
        return NULL;
    if (size < 1 || size > 100000)
        return jinja_fail(in, "batch: expected a size from 1 to 100000 (found %lld)", (long long)size);
    for (uint32_t i = 0; i < items->n; i++) {
        if (!piece)
            piece = jinja_new_list(in, SEQUENCE_LIST);
        jinja_push(in, piece, items->items[i]);
        for (; i + 1 == items->n && a->items[1] && a->items[1]->kind != VALUE_NONE && piece->n < size;)
            jinja_push(in, piece, a->items[1]);
        if (i + 1 == items->n || piece->n == size) {
            jinja_push(in, out, piece);
            piece = NULL;
        }
    }
    return out;
}

static struct value *filter_slice(struct interp *in, struct value *v, const struct arguments *a)
{
    struct value *items = jinja_iterate(in, v), *out = jinja_new_list(in, SEQUENCE_GENERATOR);
    int64_t n;

    if (!items || !jinja_int_argument(in, a->items[0], 0, &n) || !jinja_charge(in, items->n))
        return NULL;
    if (n < 1 || n > 100000)
        return jinja_fail(in, "slice: expected a count from 1 to 100000 (found %lld)", (long long)n);
    uint32_t each = items->n / (uint32_t)n, more = items->n % (uint32_t)n, at = 0;
    for (uint32_t i = 0; i < n; i++) {
        struct value *piece = jinja_new_list(in, SEQUENCE_LIST);
        for (uint32_t k = 0; k < each + (i < more); k++)
            jinja_push(in, piece, items->items[at++]);
        if (a->items[1] && a->items[1]->kind != VALUE_NONE && i >= more)
            jinja_push(in, piece, a->items[1]);
        jinja_push(in, out, piece);
    }
    return out;
}

/* --- map, select, reject -------------------------------------------------- */

static struct value *named_argument(const struct arguments *a, const char *name)
{
    for (size_t i = a->n_positional; i < a->n; i++)
        if (str_is(a->names[i - a->n_positional], name))
            return a->items[i];
    return NULL;
}

static struct arguments without_first(const struct arguments *a, size_t n)
{
    return (struct arguments){ a->items + n, a->names, a->n - n, a->n_positional - n };
}

static struct value *map_item(struct interp *in, struct value *item, const struct arguments *a)
{
    struct value *attribute = named_argument(a, "attribute"), *otherwise = named_argument(a, "default");

    if (attribute) {
        struct value *v = jinja_attribute_of(in, item, attribute);
        return v && v->kind == VALUE_UNDEFINED && otherwise ? otherwise : v;
    }
    if (!a->n_positional || a->items[0]->kind != VALUE_STRING)
        return jinja_fail(in, "map requires a filter argument");
    struct arguments rest = without_first(a, 1);
    const struct function *f = in->library->filter_find(a->items[0]->s);
    return f ? jinja_call_function(in, f, item, &rest)
             : jinja_fail(in, "no filter named '" STR_FMT "'", STR_ARG(a->items[0]->s));
}

static struct value *filter_map(struct interp *in, struct value *v, const struct arguments *a)
{
    struct value *items = !value_truth(v) ? jinja_new_list(in, SEQUENCE_LIST) : jinja_iterate(in, v);
    struct value *out = jinja_new_list(in, SEQUENCE_GENERATOR);

    for (uint32_t i = 0; items && i < items->n; i++) {
        struct value *item = jinja_charge(in, 1) ? map_item(in, items->items[i], a) : NULL;
        if (!item)
            return NULL;
        jinja_push(in, out, item);
    }
    return items ? out : NULL;
}

static int passes_test(struct interp *in, struct value *v, const struct arguments *a)
{
    if (!a->n_positional)
        return value_truth(v);
    const struct test *t = a->items[0]->kind == VALUE_STRING ? in->library->test_find(a->items[0]->s) : NULL;
    if (!t) {
        struct value *name = jinja_text_of(in, a->items[0]);
        return jinja_fail(in, "no test named '" STR_FMT "'", name ? (int)name->s.n : 0, name ? name->s.s : ""), -1;
    }
    struct arguments rest = without_first(a, 1);
    if (rest.n != t->n_arguments)
        return jinja_fail(in, "test %s takes %d argument(s) (found %zu)", t->name, t->n_arguments, rest.n), -1;
    return t->check(in, v, &rest);
}

static struct value *select_items(struct interp *in, struct value *v, const struct arguments *a, bool by_attribute,
                                  bool keep)
{
    struct value *items = !value_truth(v) ? jinja_new_list(in, SEQUENCE_LIST) : jinja_iterate(in, v);
    struct value *out = jinja_new_list(in, SEQUENCE_GENERATOR);

    if (by_attribute && !a->n_positional)
        return jinja_fail(in, "missing parameter for attribute name");
    struct arguments rest = without_first(a, by_attribute);
    for (uint32_t i = 0; items && i < items->n; i++) {
        struct value *item = items->items[i], *asked = by_attribute ? jinja_attribute_of(in, item, a->items[0]) : item;
        int found = asked && jinja_charge(in, 1) ? passes_test(in, asked, &rest) : -1;
        if (found < 0)
            return NULL;
        if (found == keep)
            jinja_push(in, out, item);
    }
    return items ? out : NULL;
}

static struct value *filter_select(struct interp *in, struct value *v, const struct arguments *a)
{
    return select_items(in, v, a, false, true);
}

static struct value *filter_reject(struct interp *in, struct value *v, const struct arguments *a)
{
    return select_items(in, v, a, false, false);
}

static struct value *filter_selectattr(struct interp *in, struct value *v, const struct arguments *a)
{
    return select_items(in, v, a, true, true);
}

static struct value *filter_rejectattr(struct interp *in, struct value *v, const struct arguments *a)
{
    return select_items(in, v, a, true, false);
}

const struct function jinja_filters_list[] = {
    { "length", "", 0, filter_length },
    { "count", "", 0, filter_length },
    { "list", "", 0, filter_list },
    { "items", "", 0, filter_items },
    { "first", "", 0, filter_first },
    { "last", "", 0, filter_last },
    { "reverse", "", 0, filter_reverse },
    { "attr", "name", 1, filter_attr },
    { "sort", "reverse case_sensitive attribute", 0, filter_sort },
    { "dictsort", "case_sensitive by reverse", 0, filter_dictsort },
    { "min", "case_sensitive attribute", 0, filter_min },
    { "max", "case_sensitive attribute", 0, filter_max },
    { "unique", "case_sensitive attribute", 0, filter_unique },
    { "groupby", "attribute default case_sensitive", 1, filter_groupby },
    { "sum", "attribute start", 0, filter_sum },
    { "batch", "linecount fill_with", 1, filter_batch },
    { "slice", "slices fill_with", 1, filter_slice },
    { "map", NULL, 0, filter_map },
    { "select", NULL, 0, filter_select },
    { "reject", NULL, 0, filter_reject },
    { "selectattr", NULL, 0, filter_selectattr },
    { "rejectattr", NULL, 0, filter_rejectattr },
    { NULL, NULL, 0, NULL },
};
