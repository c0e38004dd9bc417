/*
 * value.c -- making, comparing and looking up values.  Everything lives in the
 * caller's arena.
 */
#include "templates/jinja/value.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"

enum { SMALL_DICT = 8 }; /* dicts up to this size are searched linearly */

static struct value *make(struct arena *a, enum value_kind kind)
{
    struct value *v = ARENA_NEW(a, struct value, 1);
    v->kind = (uint8_t)kind;
    return v;
}

struct value *value_none(struct arena *a)
{
    return make(a, VALUE_NONE);
}

struct value *value_bool(struct arena *a, bool b)
{
    struct value *v = make(a, VALUE_BOOL);
    v->i = b;
    return v;
}

struct value *value_int(struct arena *a, int64_t i)
{
    struct value *v = make(a, VALUE_INT);
    v->i = i;
    return v;
}

struct value *value_float(struct arena *a, double f)
{
    struct value *v = make(a, VALUE_FLOAT);
    v->f = f;
    return v;
}

struct value *value_string(struct arena *a, str s)
{
    struct value *v = make(a, VALUE_STRING);
    v->s = s;
    return v;
}

struct value *value_safe_string(struct arena *a, str s)
{
    struct value *v = value_string(a, s);
    v->safe = true;
    return v;
}

struct value *value_sequence(struct arena *a, enum value_flavour flavour)
{
    struct value *v = make(a, VALUE_LIST);
    v->flavour = (uint8_t)flavour;
    v->depth = 1;
    return v;
}

struct value *value_list(struct arena *a)
{
    return value_sequence(a, SEQUENCE_LIST);
}

struct value *value_dict(struct arena *a)
{
    struct value *v = make(a, VALUE_DICT);
    v->depth = 1;
    return v;
}

struct value *value_object(struct arena *a, enum value_flavour flavour, void *object)
{
    struct value *v = make(a, VALUE_OBJECT);
    v->flavour = (uint8_t)flavour;
    v->object = object;
    return v;
}

static void grow(struct arena *a, struct value *v)
{
    if (v->n < v->cap)
        return;
    uint32_t cap = v->cap ? v->cap * 2 : 4;
    struct value **items = ARENA_NEW(a, struct value *, cap);
    struct value **keys = v->kind == VALUE_DICT ? ARENA_NEW(a, struct value *, cap) : NULL;
    if (v->n)
        memcpy(items, v->items, v->n * sizeof *items);
    if (v->n && keys)
        memcpy(keys, v->keys, v->n * sizeof *keys);
    v->items = items;
    v->keys = keys;
    v->cap = cap;
}

static void add_weight(struct value *v, const struct value *item)
{
    bool is_container = item->kind == VALUE_LIST || item->kind == VALUE_DICT;
    uint32_t weight = is_container ? item->weight + 1 : 1;

    if (is_container && item->depth >= v->depth && v->depth <= VALUE_MAX_DEPTH)
        v->depth = item->depth + 1;
    v->weight += v->weight <= VALUE_MAX_WEIGHT ? weight : 0;
}

void value_push(struct arena *a, struct value *list, struct value *item)
{
    grow(a, list);
    list->items[list->n++] = item;
    add_weight(list, item);
}

struct value *value_at(const struct value *list, size_t i)
{
    return list->kind == VALUE_LIST && i < list->n ? list->items[i] : NULL;
}

/* --- dicts ---------------------------------------------------------------- */

/* Equal values (1, 1.0, True) have equal hashes. */
static uint32_t hash_of(const struct value *v)
{
    uint64_t h = 0xCBF29CE484222325u;

    if (v->kind == VALUE_STRING) {
        for (size_t i = 0; i < v->s.n; i++)
            h = (h ^ (unsigned char)v->s.s[i]) * 0x100000001B3u;
    } else if (value_is_number(v)) {
        double d = value_number(v) + 0.0;
        uint64_t bits;
        memcpy(&bits, &d, sizeof bits);
        h = (h ^ bits) * 0x9E3779B97F4A7C15u;
    } else if (v->kind == VALUE_LIST) {
        for (uint32_t i = 0; i < v->n; i++)
            h = (h ^ hash_of(v->items[i])) * 0x100000001B3u;
    }
    return (uint32_t)(h ^ h >> 32);
}

static void index_key(struct value *dict, uint32_t at)
{
    uint32_t mask = dict->n_slots - 1, i = hash_of(dict->keys[at]) & mask;
    while (dict->slots[i])
        i = (i + 1) & mask;
    dict->slots[i] = at + 1;
}

static void index_keys(struct arena *a, struct value *dict)
{
    if (dict->n <= SMALL_DICT)
        return;
    if (dict->slots && dict->n * 2 <= dict->n_slots) {
        index_key(dict, dict->n - 1);
        return;
    }
    dict->n_slots = dict->n_slots ? dict->n_slots * 4 : 64;
    dict->slots = ARENA_NEW(a, uint32_t, dict->n_slots);
    for (uint32_t i = 0; i < dict->n; i++)
        index_key(dict, i);
}

static int64_t place_of(const struct value *dict, const struct value *key)
{
    if (!dict->slots) {
        for (uint32_t i = 0; i < dict->n; i++)
            if (value_equal(dict->keys[i], key))
                return i;
        return -1;
    }
    uint32_t mask = dict->n_slots - 1;
    for (uint32_t i = hash_of(key) & mask; dict->slots[i]; i = (i + 1) & mask)
        if (value_equal(dict->keys[dict->slots[i] - 1], key))
            return dict->slots[i] - 1;
    return -1;
}

struct value *value_find(const struct value *dict, const struct value *key)
{
    int64_t at = place_of(dict, key);
    return at < 0 ? NULL : dict->items[at];
}

struct value *value_get(const struct value *dict, str key)
{
    return value_find(dict, &(struct value){ .kind = VALUE_STRING, .s = key });
}

void value_put(struct arena *a, struct value *dict, struct value *key, struct value *v)
{
    int64_t at = place_of(dict, key);

    add_weight(dict, v);
    if (at >= 0) {
        dict->items[at] = v;
        return;
    }
    grow(a, dict);
    dict->keys[dict->n] = key;
    dict->items[dict->n++] = v;
    index_keys(a, dict);
}

void value_set(struct arena *a, struct value *dict, str key, struct value *v)
{
    value_put(a, dict, value_string(a, arena_str(a, key)), v);
}

void value_set_text(struct arena *a, struct value *dict, str key, str v)
{
    value_set(a, dict, key, value_string(a, v));
}

void value_set_int(struct arena *a, struct value *dict, str key, int64_t v)
{
    value_set(a, dict, key, value_int(a, v));
}

void value_set_float(struct arena *a, struct value *dict, str key, double v)
{
    value_set(a, dict, key, value_float(a, v));
}

void value_set_bool(struct arena *a, struct value *dict, str key, bool v)
{
    value_set(a, dict, key, value_bool(a, v));
}

void value_mark_input(struct value *v)
{
    if (v->kind == VALUE_STRING)
        v->input = true;
    for (uint32_t i = 0; (v->kind == VALUE_LIST || v->kind == VALUE_DICT) && i < v->n; i++) {
        value_mark_input(v->items[i]);
        if (v->kind == VALUE_DICT)
            value_mark_input(v->keys[i]);
    }
}

bool value_hashable(const struct value *v)
{
    if (v->kind == VALUE_DICT || (v->kind == VALUE_LIST && v->flavour != SEQUENCE_TUPLE))
        return false;
    for (uint32_t i = 0; v->kind == VALUE_LIST && i < v->n; i++)
        if (!value_hashable(v->items[i]))
            return false;
    return true;
}

struct value *value_from_json(struct arena *a, const struct json *j)
{
    struct value *v;
    void *it = NULL;
    str key;
    const struct json *member;

    switch (json_kind(j)) {
    case JSON_BOOL_KIND:
        return value_bool(a, json_bool(j));
    case JSON_INT_KIND:
        return json_fits_int(j) ? value_int(a, json_int(j)) : value_string(a, json_to_text(j, a)); /* all its digits */
    case JSON_REAL_KIND:
        return value_float(a, json_number(j));
    case JSON_STRING_KIND:
        return value_string(a, arena_str(a, json_as_string(j)));
    case JSON_ARRAY_KIND:
        v = value_list(a);
        for (size_t i = 0; i < json_length(j); i++)
            value_push(a, v, value_from_json(a, json_at(j, i)));
        return v;
    case JSON_OBJECT_KIND:
        v = value_dict(a);
        while (json_next(j, &it, &key, &member))
            value_set(a, v, key, value_from_json(a, member));
        return v;
    case JSON_NULL_KIND:
        break;
    }
    return value_none(a);
}

/* --- truth and order ------------------------------------------------------ */

bool value_truth(const struct value *v)
{
    switch ((enum value_kind)v->kind) {
    case VALUE_BOOL:
    case VALUE_INT:
        return v->i != 0;
    case VALUE_FLOAT:
        return v->f != 0;
    case VALUE_STRING:
        return v->s.n > 0;
    case VALUE_LIST:
        return v->flavour == SEQUENCE_GENERATOR || v->n > 0;
    case VALUE_DICT:
        return v->n > 0;
    case VALUE_OBJECT:
        return true;
    default:
        return false;
    }
}

bool value_is_number(const struct value *v)
{
    return v->kind == VALUE_INT || v->kind == VALUE_FLOAT || v->kind == VALUE_BOOL;
}

double value_number(const struct value *v)
{
    return v->kind == VALUE_FLOAT ? v->f : (double)v->i;
}

static bool numbers_equal(const struct value *a, const struct value *b)
{
    if (a->kind != VALUE_FLOAT && b->kind != VALUE_FLOAT)
        return a->i == b->i;
    return value_number(a) == value_number(b);
}

static bool is_view(const struct value *v)
{
    return v->flavour >= SEQUENCE_ITEMS && v->flavour <= SEQUENCE_GENERATOR;
}

static bool same_sequence_type(const struct value *a, const struct value *b)
{
    bool tuple_a = a->flavour == SEQUENCE_TUPLE || a->flavour == SEQUENCE_GROUP;
    bool tuple_b = b->flavour == SEQUENCE_TUPLE || b->flavour == SEQUENCE_GROUP;
    return a->flavour == b->flavour || (tuple_a && tuple_b);
}

static bool members_equal(const struct value *a, const struct value *b)
{
    if (a == b)
        return true;
    if (a->kind == VALUE_LIST && (!same_sequence_type(a, b) || is_view(a)))
        return false;
    if (a->n != b->n)
        return false;
    for (uint32_t i = 0; i < a->n; i++) {
        const struct value *other = a->kind == VALUE_DICT ? value_find(b, a->keys[i]) : b->items[i];
        if (!other || !value_equal(a->items[i], other))
            return false;
    }
    return true;
}

bool value_equal(const struct value *a, const struct value *b)
{
    if (value_is_number(a) && value_is_number(b))
        return numbers_equal(a, b);
    if (a->kind != b->kind)
        return false;
    switch ((enum value_kind)a->kind) {
    case VALUE_STRING:
        return str_equal(a->s, b->s);
    case VALUE_LIST:
    case VALUE_DICT:
        return members_equal(a, b);
    case VALUE_OBJECT:
        return a->object == b->object;
    default:
        return true; /* None is None, and one undefined value equals another */
    }
}

bool value_compare(const struct value *a, const struct value *b, int *order)
{
    if (value_is_number(a) && value_is_number(b)) {
        if (a->kind != VALUE_FLOAT && b->kind != VALUE_FLOAT)
            *order = (a->i > b->i) - (a->i < b->i);
        else
            *order = (value_number(a) > value_number(b)) - (value_number(a) < value_number(b));
        return true;
    }
    if (a->kind == VALUE_STRING && b->kind == VALUE_STRING) {
        *order = str_compare(a->s, b->s); /* UTF-8 sorts in code point order */
        return true;
    }
    if (a->kind != VALUE_LIST || b->kind != VALUE_LIST || !same_sequence_type(a, b) || is_view(a))
        return false;
    for (uint32_t i = 0; i < a->n && i < b->n; i++)
        if (!value_equal(a->items[i], b->items[i]))
            return value_compare(a->items[i], b->items[i], order);
    *order = (a->n > b->n) - (a->n < b->n);
    return true;
}

const char *value_type(const struct value *v)
{
    static const char *const kinds[] = { "Undefined", "NoneType", "bool", "int", "float", "str", "list", "dict" };
    static const char *const flavours[] = {
        [SEQUENCE_LIST] = "list",           [SEQUENCE_TUPLE] = "tuple",
        [SEQUENCE_RANGE] = "range",         [SEQUENCE_ITEMS] = "dict_items",
        [SEQUENCE_KEYS] = "dict_keys",      [SEQUENCE_VALUES] = "dict_values",
        [SEQUENCE_GENERATOR] = "generator", [SEQUENCE_GROUP] = "_GroupTuple",
        [OBJECT_NAMESPACE] = "Namespace",   [OBJECT_MACRO] = "Macro",
        [OBJECT_LOOP] = "LoopContext",      [OBJECT_METHOD] = "builtin_function_or_method",
        [OBJECT_FUNCTION] = "function",     [OBJECT_CYCLER] = "Cycler",
        [OBJECT_JOINER] = "Joiner",
    };
    return v->kind == VALUE_LIST || v->kind == VALUE_OBJECT ? flavours[v->flavour] : kinds[v->kind];
}
