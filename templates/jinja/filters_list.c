/*
 * filters_list.c -- filters over sequences and mappings.  Those that Jinja2
 * evaluates lazily return a generator here too: it has no length and is read
 * once, but its items are made at once.
 */
#include "templates/jinja/machine.h"
#include "templates/jinja/text_ops.h"

/* item.a.0.b, as the attribute arguments of filters are written */
struct value *attribute_of(struct machine *m, struct value *item, struct value *path)
{
    int64_t i;
    str rest, piece;

    if (path->kind == VALUE_INT)
        return get_index(m, item, path);
    if (path->kind != VALUE_STRING)
        return fail(m, "an attribute is a string or an integer (found %s)", value_type(path));
    rest = path->s;
    while (item && str_split_next(&rest, '.', &piece)) {
        bool number = piece.n && strspn(arena_cstr(m->a, piece), "0123456789") == piece.n && str_to_int(piece, &i);
        item = number ? get_index(m, item, new_int(m, i))
                      : get_member(m, item, &(struct value){ .kind = VALUE_STRING, .s = piece }, false);
    }
    return item;
}

static struct value *filter_length(struct machine *m, struct value *v, const struct arguments *a)
{
    (void)a;
    if (v->kind == VALUE_STRING)
        return spend_bytes(m, v->s.n) ? new_int(m, (int64_t)utf8_length(v->s)) : NULL;
    if (v->kind == VALUE_UNDEFINED)
        return new_int(m, 0);
    if (v->kind == VALUE_DICT || (v->kind == VALUE_LIST && v->flavour != SEQUENCE_GENERATOR))
        return new_int(m, v->n);
    return fail(m, "object of type '%s' has no len()", value_type(v));
}

static struct value *filter_list(struct machine *m, struct value *v, const struct arguments *a)
{
    struct value *items = iterate(m, v), *list = new_list(m, SEQUENCE_LIST);

    (void)a;
    if (!items || !spend(m, items->n))
        return NULL;
    for (uint32_t i = 0; i < items->n; i++)
        push(m, list, items->items[i]);
    return list;
}

static struct value *end_of(struct machine *m, struct value *v, bool last)
{
    struct value *items = iterate(m, v);

    if (!items)
        return NULL;
    if (!items->n)
        return new_undefined(m, UNDEFINED_NAME, S("an item of an empty sequence"), NULL);
    return items->items[last ? items->n - 1 : 0];
}

static struct value *filter_first(struct machine *m, struct value *v, const struct arguments *a)
{
    (void)a;
    return end_of(m, v, false);
}

static struct value *filter_last(struct machine *m, struct value *v, const struct arguments *a)
{
    (void)a;
    return end_of(m, v, true);
}

static struct value *filter_reverse(struct machine *m, struct value *v, const struct arguments *a)
{
    struct value *items = iterate(m, v), *list = new_list(m, SEQUENCE_GENERATOR);
    struct writer w = new_writer(m);

    (void)a;
    if (!items || !spend(m, items->n))
        return NULL;
    for (uint32_t i = items->n; i-- > 0;) {
        if (v->kind == VALUE_STRING)
            writer_value(&w, items->items[i]);
        else
            push(m, list, items->items[i]);
    }
    return v->kind == VALUE_STRING ? take_text(m, &w, v->safe) : list;
}

static struct value *filter_items(struct machine *m, struct value *v, const struct arguments *a)
{
    (void)a;
    if (v->kind == VALUE_UNDEFINED)
        return new_list(m, SEQUENCE_GENERATOR);
    if (v->kind != VALUE_DICT)
        return fail(m, "can only get item pairs from a mapping (found %s)", value_type(v));
    return dict_view(m, v, SEQUENCE_GENERATOR);
}

static struct value *filter_attr(struct machine *m, struct value *v, const struct arguments *a)
{
    if (a->items[0]->kind != VALUE_STRING || v->kind == VALUE_DICT) /* attributes only: a dict has no others */
        return new_undefined(m, UNDEFINED_MEMBER, S("attr"), value_type(v));
    return get_member(m, v, a->items[0], true);
}

/* --- keys ----------------------------------------------------------------- */

struct keyed {
    struct value *key, *item;
};

struct ordering {
    struct machine *m;
    bool reverse;
    bool failed;
};

static struct value *folded(struct machine *m, struct value *v, bool fold)
{
    return fold && v->kind == VALUE_STRING ? text_lowered(m, v) : v;
}

/* "a,b.c" gives a list of both. */
static struct value *key_of(struct machine *m, struct value *item, struct value *attribute, bool fold)
{
    str rest, piece;

    if (!attribute || attribute->kind == VALUE_NONE)
        return folded(m, item, fold);
    if (attribute->kind != VALUE_STRING || !memchr(attribute->s.s, ',', attribute->s.n)) {
        struct value *v = attribute_of(m, item, attribute);
        return v ? folded(m, v, fold) : NULL;
    }
    struct value *keys = new_list(m, SEQUENCE_LIST);
    rest = attribute->s;
    while (str_split_next(&rest, ',', &piece)) {
        struct value *v = attribute_of(m, item, new_text(m, str_trim(piece), NULL));
        if (!v || !(v = folded(m, v, fold)))
            return NULL;
        push(m, keys, v);
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
        if (o->failed || !ordered(o->m, v[i].key, v[k].key, &order)) {
            o->failed = true;
            return;
        }
        room[to++] = (o->reverse ? order < 0 : order > 0) ? v[k++] : v[i++];
    }
    while (i < half)
        room[to++] = v[i++];
    memcpy(v, room, to * sizeof *v);
}

static struct value *sorted(struct machine *m, struct value *items, struct value *attribute, bool fold, bool reverse)
{
    struct keyed *v = ARENA_NEW(m->a, struct keyed, items->n * 2 + 1);
    struct ordering o = { m, reverse, false };
    struct value *out = new_list(m, SEQUENCE_LIST);

    m->bytes += items->n * 2 * sizeof *v;
    for (uint32_t i = 0; i < items->n; i++) {
        v[i] = (struct keyed){ key_of(m, items->items[i], attribute, fold), items->items[i] };
        if (!v[i].key || !spend(m, 1))
            return NULL;
    }
    merge_sort(v, v + items->n, items->n, &o);
    for (uint32_t i = 0; !o.failed && i < items->n; i++)
        push(m, out, v[i].item);
    return o.failed ? NULL : out;
}

static struct value *filter_sort(struct machine *m, struct value *v, const struct arguments *a)
{
    struct value *items = iterate(m, v);

    if (!items)
        return NULL;
    return sorted(m, items, a->items[2], !bool_argument(a->items[1], false), bool_argument(a->items[0], false));
}

static struct value *filter_dictsort(struct machine *m, struct value *v, const struct arguments *a)
{
    str by = S("key");

    if (v->kind == VALUE_UNDEFINED)
        return fail_undefined(m, v);
    if (v->kind != VALUE_DICT)
        return fail(m, "dictsort needs a mapping (found %s)", value_type(v));
    if (!text_argument(m, a->items[1], &by))
        return NULL;
    if (!str_is(by, "key") && !str_is(by, "value"))
        return fail(m, "you can only sort by either \"key\" or \"value\"");
    struct value *pairs = dict_view(m, v, SEQUENCE_LIST);
    if (!pairs)
        return NULL;
    return sorted(m, pairs, new_int(m, str_is(by, "value")), !bool_argument(a->items[0], false),
                  bool_argument(a->items[2], false));
}

static struct value *extreme(struct machine *m, struct value *v, const struct arguments *a, bool most)
{
    struct value *items = iterate(m, v), *best = NULL, *best_key = NULL;
    int order = 0;

    for (uint32_t i = 0; items && i < items->n; i++) {
        struct value *key = key_of(m, items->items[i], a->items[1], !bool_argument(a->items[0], false));
        if (!key || (best && !ordered(m, key, best_key, &order)))
            return NULL;
        if (!best || (most ? order > 0 : order < 0)) {
            best = items->items[i];
            best_key = key;
        }
    }
    if (items && !best)
        return new_undefined(m, UNDEFINED_NAME, S("an item of an empty sequence"), NULL);
    return best;
}

static struct value *filter_min(struct machine *m, struct value *v, const struct arguments *a)
{
    return extreme(m, v, a, false);
}

static struct value *filter_max(struct machine *m, struct value *v, const struct arguments *a)
{
    return extreme(m, v, a, true);
}

static struct value *filter_unique(struct machine *m, struct value *v, const struct arguments *a)
{
    struct value *items = iterate(m, v), *seen = value_dict(m->a), *out = new_list(m, SEQUENCE_GENERATOR);

    for (uint32_t i = 0; items && i < items->n; i++) {
        struct value *key = key_of(m, items->items[i], a->items[1], !bool_argument(a->items[0], false));
        if (!key || !spend(m, 1))
            return NULL;
        if (!value_hashable(key))
            return fail(m, "unhashable type: '%s'", value_type(key));
        if (value_find(seen, key))
            continue;
        m->bytes += 6 * sizeof key;
        value_put(m->a, seen, key, m->none);
        push(m, out, items->items[i]);
    }
    return items ? out : NULL;
}

/* Sorted by the attribute, then cut where it changes. */
static struct value *filter_groupby(struct machine *m, struct value *v, const struct arguments *a)
{
    struct value *items = iterate(m, v), *out = new_list(m, SEQUENCE_LIST), *last = NULL, *members = NULL;
    bool fold = !bool_argument(a->items[2], false);

    if (!items || !(items = sorted(m, items, a->items[0], fold, false)))
        return NULL;
    for (uint32_t i = 0; i <= items->n; i++) {
        struct value *key = i < items->n ? key_of(m, items->items[i], a->items[0], fold) : NULL;
        if (i < items->n && !key)
            return NULL;
        if (members && (!key || !value_equal(key, last))) {
            struct value *group = new_list(m, SEQUENCE_GROUP);
            struct value *name = key_of(m, members->items[0], a->items[0], false);
            if (!name)
                return NULL;
            push(m, group, name);
            push(m, group, members);
            push(m, out, group);
            members = NULL;
        }
        if (!key)
            break;
        if (!members)
            members = new_list(m, SEQUENCE_LIST);
        push(m, members, items->items[i]);
        last = key;
    }
    return out;
}

static struct value *filter_sum(struct machine *m, struct value *v, const struct arguments *a)
{
    struct value *items = iterate(m, v), *sum = a->items[1] ? a->items[1] : new_int(m, 0), *item;

    for (uint32_t i = 0; items && sum && i < items->n; i++) {
        item = items->items[i];
        if (a->items[0] && a->items[0]->kind != VALUE_NONE)
            item = attribute_of(m, item, a->items[0]);
        sum = item && spend(m, 1) ? arithmetic(m, S("+"), sum, item) : NULL;
    }
    return items ? sum : NULL;
}

/* --- pieces --------------------------------------------------------------- */

static struct value *filter_batch(struct machine *m, struct value *v, const struct arguments *a)
{
    struct value *items = iterate(m, v), *out = new_list(m, SEQUENCE_GENERATOR), *piece = NULL;
    int64_t size;

    if (!items || !int_argument(m, a->items[0], 0, &size) || !spend(m, items->n))
        return NULL;
    if (size < 1 || size > 100000)
        return fail(m, "batch: expected a size from 1 to 100000 (found %lld)", (long long)size);
    for (uint32_t i = 0; i < items->n; i++) {
        if (!piece)
            piece = new_list(m, SEQUENCE_LIST);
        push(m, piece, items->items[i]);
        for (; i + 1 == items->n && a->items[1] && a->items[1]->kind != VALUE_NONE && piece->n < size;)
            push(m, piece, a->items[1]);
        if (i + 1 == items->n || piece->n == size) {
            push(m, out, piece);
            piece = NULL;
        }
    }
    return out;
}

static struct value *filter_slice(struct machine *m, struct value *v, const struct arguments *a)
{
    struct value *items = iterate(m, v), *out = new_list(m, SEQUENCE_GENERATOR);
    int64_t n;

    if (!items || !int_argument(m, a->items[0], 0, &n) || !spend(m, items->n))
        return NULL;
    if (n < 1 || n > 100000)
        return fail(m, "slice: expected a count from 1 to 100000 (found %lld)", (long long)n);
    uint32_t each = items->n / (uint32_t)n, more = items->n % (uint32_t)n, at = 0;
    for (uint32_t i = 0; i < n; i++) {
        struct value *piece = new_list(m, SEQUENCE_LIST);
        for (uint32_t k = 0; k < each + (i < more); k++)
            push(m, piece, items->items[at++]);
        if (a->items[1] && a->items[1]->kind != VALUE_NONE && i >= more)
            push(m, piece, a->items[1]);
        push(m, out, piece);
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

static struct value *mapped(struct machine *m, struct value *item, const struct arguments *a)
{
    struct value *attribute = named_argument(a, "attribute"), *otherwise = named_argument(a, "default");

    if (attribute) {
        struct value *v = attribute_of(m, item, attribute);
        return v && v->kind == VALUE_UNDEFINED && otherwise ? otherwise : v;
    }
    if (!a->n_positional || a->items[0]->kind != VALUE_STRING)
        return fail(m, "map requires a filter argument");
    struct arguments rest = without_first(a, 1);
    return call_by_name(m, a->items[0]->s, item, &rest);
}

static struct value *filter_map(struct machine *m, struct value *v, const struct arguments *a)
{
    struct value *items = !value_truth(v) ? new_list(m, SEQUENCE_LIST) : iterate(m, v);
    struct value *out = new_list(m, SEQUENCE_GENERATOR);

    for (uint32_t i = 0; items && i < items->n; i++) {
        struct value *item = spend(m, 1) ? mapped(m, items->items[i], a) : NULL;
        if (!item)
            return NULL;
        push(m, out, item);
    }
    return items ? out : NULL;
}

static int holds(struct machine *m, struct value *v, const struct arguments *a)
{
    if (!a->n_positional)
        return value_truth(v);
    const struct test *t = a->items[0]->kind == VALUE_STRING ? test_find(a->items[0]->s) : NULL;
    if (!t) {
        struct value *name = text_of(m, a->items[0]);
        return fail(m, "no test named '" STR_FMT "'", name ? (int)name->s.n : 0, name ? name->s.s : ""), -1;
    }
    struct arguments rest = without_first(a, 1);
    if (rest.n != t->n_arguments)
        return fail(m, "test %s takes %d argument(s) (found %zu)", t->name, t->n_arguments, rest.n), -1;
    return t->holds(m, v, &rest);
}

static struct value *chosen(struct machine *m, struct value *v, const struct arguments *a, bool by_attribute, bool keep)
{
    struct value *items = !value_truth(v) ? new_list(m, SEQUENCE_LIST) : iterate(m, v);
    struct value *out = new_list(m, SEQUENCE_GENERATOR);

    if (by_attribute && !a->n_positional)
        return fail(m, "missing parameter for attribute name");
    struct arguments rest = without_first(a, by_attribute);
    for (uint32_t i = 0; items && i < items->n; i++) {
        struct value *item = items->items[i], *asked = by_attribute ? attribute_of(m, item, a->items[0]) : item;
        int found = asked && spend(m, 1) ? holds(m, asked, &rest) : -1;
        if (found < 0)
            return NULL;
        if (found == keep)
            push(m, out, item);
    }
    return items ? out : NULL;
}

static struct value *filter_select(struct machine *m, struct value *v, const struct arguments *a)
{
    return chosen(m, v, a, false, true);
}

static struct value *filter_reject(struct machine *m, struct value *v, const struct arguments *a)
{
    return chosen(m, v, a, false, false);
}

static struct value *filter_selectattr(struct machine *m, struct value *v, const struct arguments *a)
{
    return chosen(m, v, a, true, true);
}

static struct value *filter_rejectattr(struct machine *m, struct value *v, const struct arguments *a)
{
    return chosen(m, v, a, true, false);
}

const struct function filters_list[] = {
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
