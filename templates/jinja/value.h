/*
 * value.h -- what template expressions compute with.
 */
#ifndef TEMPLATES_JINJA_VALUE_H
#define TEMPLATES_JINJA_VALUE_H

#include "templates/template.h"

enum value_kind { VALUE_UNDEFINED, VALUE_NONE, VALUE_BOOL, VALUE_INT, VALUE_FLOAT, VALUE_STRING, VALUE_LIST,
                  VALUE_DICT };

struct value {
    enum value_kind kind;
    bool safe; /* a string that is not escaped again */
    int64_t i;
    double f;
    str s;
    struct value **items; /* list items or dict values */
    str *keys;            /* dict */
    size_t n, cap;
};

bool value_truth(const struct value *v);
bool value_equal(const struct value *a, const struct value *b);
struct value *value_get(const struct value *dict, str key); /* NULL if absent */
void value_text(const struct value *v, struct strbuf *out); /* Python's str() */
void value_json(const struct value *v, struct strbuf *out);

#endif
