/*
 * schema_uri.c -- see schema_uri.h.
 */
#include "metrics/structured/schema_uri.h"

#include "eval/base/arena.h"
#include "metrics/structured/json_value.h"

struct uri {
    str scheme, authority, path, query; /* s == NULL: undefined */
};

/* The text up to the first of `stops`. */
static str split_at(str *rest, const char *stops)
{
    size_t n = 0;

    while (n < rest->n && !(rest->s[n] && strchr(stops, rest->s[n])))
        n++;
    str out = str_slice(*rest, 0, n);
    *rest = str_slice(*rest, n, rest->n);
    return out;
}

/* The split of appendix B; the fragment must be removed first. */
static struct uri parse(str text)
{
    struct uri u = { { NULL, 0 }, { NULL, 0 }, { NULL, 0 }, { NULL, 0 } };
    str rest = text, scheme = split_at(&rest, ":/?#");

    if (rest.n && rest.s[0] == ':' && scheme.n) {
        u.scheme = scheme;
        text = str_slice(rest, 1, rest.n);
    }
    if (str_starts(text, S("//"))) {
        rest = str_slice(text, 2, text.n);
        u.authority = split_at(&rest, "/?#");
        text = rest;
    }
    u.path = split_at(&text, "?#");
    if (text.n && text.s[0] == '?')
        u.query = str_slice(text, 1, text.n);
    return u;
}

/* Section 5.2.4. */
static str remove_dot_segments(str path, struct arena *a)
{
    char *out = arena_alloc(a, path.n + 1);
    size_t n = 0;

    while (path.n) {
        bool up = str_starts(path, S("/../")) || str_equal(path, S("/.."));
        if (str_starts(path, S("../"))) {
            path = str_slice(path, 3, path.n);
        } else if (str_starts(path, S("./"))) {
            path = str_slice(path, 2, path.n);
        } else if (str_starts(path, S("/./"))) {
            path = str_slice(path, 2, path.n);
        } else if (str_equal(path, S("/."))) {
            path = S("/");
        } else if (up) {
            path = path.n > 3 ? str_slice(path, 3, path.n) : S("/");
            while (n > 0 && out[--n] != '/')
                continue;
        } else if (str_equal(path, S(".")) || str_equal(path, S(".."))) {
            path = S("");
        } else {
            do {
                out[n++] = path.s[0];
                path = str_slice(path, 1, path.n);
            } while (path.n && path.s[0] != '/');
        }
    }
    return (str){ out, n };
}

/* Section 5.2.3. */
static str merge(const struct uri *base, str path, struct arena *a)
{
    size_t slash = base->path.n;

    if (base->authority.s && base->path.n == 0)
        return arena_printf(a, "/" STR_FMT, STR_ARG(path));
    while (slash > 0 && base->path.s[slash - 1] != '/')
        slash--;
    return arena_printf(a, STR_FMT STR_FMT, STR_ARG(str_slice(base->path, 0, slash)), STR_ARG(path));
}

static str print(const struct uri *u, str fragment, bool has_fragment, struct arena *a)
{
    struct strbuf b = { 0 };

    if (u->scheme.s)
        strbuf_printf(&b, STR_FMT ":", STR_ARG(u->scheme));
    if (u->authority.s)
        strbuf_printf(&b, "//" STR_FMT, STR_ARG(u->authority));
    strbuf_add(&b, u->path);
    if (u->query.s)
        strbuf_printf(&b, "?" STR_FMT, STR_ARG(u->query));
    if (has_fragment)
        strbuf_printf(&b, "#" STR_FMT, STR_ARG(fragment));
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

str uri_split_fragment(str uri, str *fragment)
{
    size_t hash = str_search(uri, S("#"));

    *fragment = hash == SIZE_MAX ? (str){ "", 0 } : str_slice(uri, hash + 1, uri.n);
    return str_slice(uri, 0, hash == SIZE_MAX ? uri.n : hash);
}

str uri_resolve(str base, str reference, struct arena *a)
{
    str fragment, ignored;
    bool has_fragment = str_search(reference, S("#")) != SIZE_MAX;
    struct uri r = parse(uri_split_fragment(reference, &fragment)), b = parse(uri_split_fragment(base, &ignored));

    if (r.scheme.s) {
        r.path = remove_dot_segments(r.path, a);
        return print(&r, fragment, has_fragment, a);
    }
    r.scheme = b.scheme;
    if (r.authority.s) {
        r.path = remove_dot_segments(r.path, a);
        return print(&r, fragment, has_fragment, a);
    }
    r.authority = b.authority;
    if (r.path.n == 0) {
        r.path = b.path;
        r.query = r.query.s ? r.query : b.query;
    } else if (r.path.s[0] == '/') {
        r.path = remove_dot_segments(r.path, a);
    } else {
        r.path = remove_dot_segments(merge(&b, r.path, a), a);
    }
    return print(&r, fragment, has_fragment, a);
}

static int hex_value(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
}

str uri_percent_decode(str text, struct arena *a)
{
    char *out = arena_alloc(a, text.n + 1);
    size_t n = 0;

    for (size_t i = 0; i < text.n; i++) {
        bool escape = text.s[i] == '%' && i + 2 < text.n && hex_value(text.s[i + 1]) >= 0 &&
                      hex_value(text.s[i + 2]) >= 0;
        out[n++] = escape ? (char)(hex_value(text.s[i + 1]) * 16 + hex_value(text.s[i + 2])) : text.s[i];
        i += escape ? 2 : 0;
    }
    return (str){ out, n };
}

bool pointer_next(str *rest, str *part, struct arena *a)
{
    if (rest->n == 0)
        return false;
    *rest = str_slice(*rest, 1, rest->n);
    str raw = split_at(rest, "/");
    char *out = arena_alloc(a, raw.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < raw.n; i++) {
        bool escape = raw.s[i] == '~' && i + 1 < raw.n && (raw.s[i + 1] == '0' || raw.s[i + 1] == '1');
        out[n++] = !escape ? raw.s[i] : raw.s[i + 1] == '0' ? '~' : '/';
        i += escape;
    }
    *part = (str){ out, n };
    return true;
}

struct json_value *pointer_step(const struct json_value *v, str part)
{
    int64_t index;

    if (v->kind == JSON_VALUE_OBJECT)
        return json_value_get(v, part);
    bool found = v->kind == JSON_VALUE_ARRAY && str_to_int(part, &index) && index >= 0 && (size_t)index < v->n;
    return found ? &v->items[index] : NULL;
}
