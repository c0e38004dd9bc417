/*
 * references.c -- see references.h.
 */
#include "datasets/references.h"

#include "eval/base/arena.h"
#include "eval/base/json.h"

struct list {
    str *refs; /* [n] */
    size_t n, cap;
    bool has_empty;
};

static void add(struct list *l, const struct json *v, struct arena *a)
{
    v = json_single(v);
    if (json_kind(v) == JSON_OBJECT_KIND && json_kind(json_get(v, "text")) == JSON_STRING_KIND)
        v = json_get(v, "text");
    if (json_kind(v) == JSON_NULL_KIND)
        return;
    str text = json_to_text(v, a);
    l->has_empty = l->has_empty || text.n == 0;
    if (text.n > 0 && l->n < l->cap)
        l->refs[l->n++] = text;
}

static void add_all(struct list *l, const struct json *array, struct arena *a)
{
    for (size_t i = 0; i < json_length(array); i++)
        add(l, json_at(array, i), a);
}

const str *references_read(const struct json *v, size_t *n, struct arena *a)
{
    const struct json *text = json_get(v, "text"), *aliases = json_get(v, "aliases"), *value = json_get(v, "value");
    bool squad = json_kind(v) == JSON_OBJECT_KIND && json_kind(text) == JSON_ARRAY_KIND;
    bool trivia = json_kind(v) == JSON_OBJECT_KIND && value && json_kind(aliases) == JSON_ARRAY_KIND;
    struct list l = { .cap = 1 + json_length(squad ? text : trivia ? aliases : v) };

    l.refs = ARENA_NEW(a, str, l.cap);
    if (squad) {
        add_all(&l, text, a);
        l.has_empty = l.has_empty || json_length(text) == 0; /* SQuAD 2: the question has no answer */
    } else if (trivia) {
        add(&l, value, a);
        add_all(&l, aliases, a);
    } else if (json_kind(v) == JSON_ARRAY_KIND) {
        add_all(&l, v, a);
    } else {
        add(&l, v, a);
    }
    if (l.n == 0 && l.has_empty)
        l.refs[l.n++] = S("");
    *n = l.n;
    return l.refs;
}
