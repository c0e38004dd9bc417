/*
 * hf_reader.c -- see hf_reader.h.
 */
#include "eval/engine/files/hf_reader.h"

#include <math.h>
#include <stdio.h>

#include "eval/base/err.h"
#include "eval/base/json.h"

const struct json *hf_value(const struct hf_reader *r, const char *key)
{
    const struct json *v = json_get(r->json, key);
    bool is_new;

    if (v)
        map_put(r->used, arena_printf(&r->c->a, "%s%s", r->place, key), &is_new);
    return json_kind(v) == JSON_NULL_KIND ? NULL : v;
}

bool hf_reject(const struct hf_reader *r, const char *key, const char *found, const char *expected)
{
    return err_set(r->e, ERR_UNSUPPORTED, "%s: %s%s (found %s, expected %s)", r->path, r->place, key, found, expected);
}

bool hf_whole(const struct hf_reader *r, const char *key, uint64_t min, uint64_t max, uint64_t *out)
{
    const struct json *v = hf_value(r, key);
    int64_t n = json_int(v);

    if (json_kind(v) != JSON_INT_KIND)
        return err_set(r->e, ERR_PARSE, "%s: %s%s (found %s, expected a whole number)", r->path, r->place, key,
                       v ? json_kind_name(v) : "nothing");
    if (n < 0 || (uint64_t)n < min || (uint64_t)n > max)
        return err_set(r->e, ERR_PARSE, "%s: %s%s (found %lld, expected %llu to %llu)", r->path, r->place, key,
                       (long long)n, (unsigned long long)min, (unsigned long long)max);
    *out = (uint64_t)n;
    return true;
}

bool hf_whole_or(const struct hf_reader *r, const char *key, uint64_t fallback, uint64_t min, uint64_t max,
                 uint64_t *out)
{
    *out = fallback;
    return !hf_value(r, key) || hf_whole(r, key, min, max, out);
}

bool hf_real(const struct hf_reader *r, const char *key, double *out)
{
    const struct json *v = hf_value(r, key);

    *out = json_number(v);
    if (!json_is_numeric(v))
        return err_set(r->e, ERR_PARSE, "%s: %s%s (found %s, expected a number)", r->path, r->place, key,
                       v ? json_kind_name(v) : "nothing");
    if (!(fabs(*out) < 1e30))
        return err_set(r->e, ERR_PARSE, "%s: %s%s (found %g, expected a finite number)", r->path, r->place, key, *out);
    return true;
}

bool hf_real_or(const struct hf_reader *r, const char *key, double fallback, double *out)
{
    *out = fallback;
    return !hf_value(r, key) || hf_real(r, key, out);
}

bool hf_flag_or(const struct hf_reader *r, const char *key, bool fallback, bool *out)
{
    const struct json *v = hf_value(r, key);

    *out = v ? json_bool(v) : fallback;
    return !v || json_kind(v) == JSON_BOOL_KIND || hf_reject(r, key, json_kind_name(v), "true or false");
}

bool hf_one_of(const struct hf_reader *r, const char *key, const char *const *allowed, size_t n)
{
    const struct json *v = hf_value(r, key);
    str found = json_as_string(v);

    if (!v)
        return true;
    for (size_t i = 0; i < n; i++)
        if (str_is(found, allowed[i]))
            return true;
    return err_set(r->e, ERR_UNSUPPORTED, "%s: %s%s (found \"" STR_FMT "\", expected %s)", r->path, r->place, key,
                   STR_ARG(found), allowed[0]);
}

const char *hf_spelling(const struct hf_reader *r, const char *one, const char *other)
{
    const struct json *v = json_get(r->json, one), *w = json_get(r->json, other);

    if (json_kind(v) == JSON_NULL_KIND && json_kind(w) != JSON_NULL_KIND)
        return other;
    if (json_is_numeric(v) && json_is_numeric(w) && json_number(v) == json_number(w))
        hf_value(r, other); /* they agree; if not, the second stays unread and hf_check_members rejects it */
    return one;
}

bool hf_object(const struct hf_reader *r, const char *key, struct hf_reader *sub)
{
    const struct json *v = hf_value(r, key);

    *sub = *r;
    sub->json = v;
    sub->place = arena_printf(&r->c->a, "%s%s.", r->place, key).s;
    return !v || json_kind(v) == JSON_OBJECT_KIND ||
           err_set(r->e, ERR_PARSE, "%s: %s%s (found %s, expected an object)", r->path, r->place, key,
                   json_kind_name(v));
}

bool hf_agree(const struct hf_reader *r, const char *key, bool both, double one, double other)
{
    return !both || one == other ||
           err_set(r->e, ERR_PARSE, "%s: %s%s is given twice with different values (found %g and %g)", r->path,
                   r->place, key, one, other);
}
