/*
 * value.h -- the values of template expressions, which are Python's.
 *
 * Values are immutable once a template can see them (Jinja2's immutable
 * sandbox), so they are shared freely; only a namespace() object changes.
 */
#ifndef TEMPLATES_JINJA_VALUE_H
#define TEMPLATES_JINJA_VALUE_H

#include "templates/template.h"

struct function;

enum value_kind {
    VALUE_UNDEFINED, /* name, owner: for the message when it is used */
    VALUE_NONE,
    VALUE_BOOL,   /* i */
    VALUE_INT,    /* i */
    VALUE_FLOAT,  /* f */
    VALUE_STRING, /* s */
    VALUE_LIST,   /* items; flavour is the kind of sequence */
    VALUE_DICT,   /* keys, items, in insertion order */
    VALUE_OBJECT  /* object; flavour is its kind */
};

enum value_flavour {
    /* of VALUE_LIST */
    SEQUENCE_LIST,
    SEQUENCE_TUPLE,
    SEQUENCE_RANGE,
    SEQUENCE_ITEMS, /* dict.items() */
    SEQUENCE_KEYS,
    SEQUENCE_VALUES,
    SEQUENCE_GENERATOR, /* result of a lazy filter: no length, no JSON, can be read once */
    SEQUENCE_GROUP,     /* a tuple with the names grouper and list */
    /* of VALUE_OBJECT */
    OBJECT_NAMESPACE, /* struct value *: a dict */
    OBJECT_MACRO,     /* struct macro * */
    OBJECT_LOOP,      /* struct loop * */
    OBJECT_METHOD,    /* struct method * */
    OBJECT_FUNCTION,  /* const struct function * */
    OBJECT_CYCLER,    /* struct cycler * */
    OBJECT_JOINER,    /* bool *: already used */
    /* of VALUE_UNDEFINED */
    UNDEFINED_NAME,   /* 'x' is undefined */
    UNDEFINED_MEMBER, /* 'dict object' has no attribute 'x' */
    UNDEFINED_UNSAFE  /* access to attribute 'x' of 'list' object is unsafe */
};

/* Limits of a value, because printing and comparing traverse all of it. */
enum { VALUE_MAX_DEPTH = 1000, VALUE_MAX_WEIGHT = 4000000 };

struct value {
    uint8_t kind, flavour;
    bool safe;      /* a string that is not escaped again */
    bool input;     /* an input string, see template_render_marked */
    bool consumed;  /* a generator that was read */
    uint16_t depth; /* of containers: 1 + the deepest item */
    union {
        int64_t i;
        double f;
        struct {
            str s;
            const char *marks; /* origin of each byte (1 = input); NULL: all as `input` */
        };
        struct {
            struct value **items;
            struct value **keys; /* dict only */
            uint32_t n, cap;
            uint32_t *slots; /* dict: hash index over keys; NULL if small */
            uint32_t n_slots;
            uint32_t weight; /* number of values in it, at all levels */
        };
        void *object;
        const struct function *function; /* OBJECT_FUNCTION */
        struct {
            str name;
            const char *owner;
        };
    };
};

/* An empty list of this flavour; a wrapper around an object that the caller keeps. */
struct value *value_sequence(struct arena *a, enum value_flavour flavour);
struct value *value_object(struct arena *a, enum value_flavour flavour, void *object);

/* Python's bool(v). */
bool value_truth(const struct value *v);
bool value_is_number(const struct value *v); /* bool, int, float */
/* A number (value_is_number) as double. */
double value_number(const struct value *v);
/* Python's a == b. */
bool value_equal(const struct value *a, const struct value *b);
/* <0, 0, >0 into *order; false if Python cannot order the two. */
bool value_compare(const struct value *a, const struct value *b, int *order);

struct value *value_get(const struct value *dict, str key); /* NULL if absent */
/* The value of a key; NULL if absent. */
struct value *value_find(const struct value *dict, const struct value *key);
/* Sets a key, which must be hashable; an existing one keeps its place. */
void value_put(struct arena *a, struct value *dict, struct value *key, struct value *v);
/* False for lists and dictionaries, and for tuples that contain one. */
bool value_hashable(const struct value *v);
const char *value_type(const struct value *v); /* Python's name of the type */

/* print.c */
void value_text(const struct value *v, struct strbuf *out); /* str()  */
void value_repr(const struct value *v, struct strbuf *out); /* repr() */

struct json_style {
    int indent;    /* -1 = one line */
    str item, key; /* separators */
    bool sort_keys, ascii, html;
};
/* json.dumps; NULL, or the type that JSON cannot hold. */
const char *value_json(const struct value *v, const struct json_style *style, struct strbuf *out);

#endif
