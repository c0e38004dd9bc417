/*
 * server_urls.c -- see server_urls.h.
 */
#include "eval/backends/server_urls.h"

#include <string.h>

#include "eval/backends/http.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"

static str path_with_name(str path, str name, struct arena *a)
{
    str mark = S("{name}");
    size_t at = str_search(path, mark);
    struct strbuf b = { 0 };

    if (at == SIZE_MAX)
        return path;
    strbuf_add(&b, str_slice(path, 0, at));
    for (size_t i = 0; i < name.n; i++) {
        unsigned char c = (unsigned char)name.s[i];
        bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || strchr("-._~", c);
        strbuf_printf(&b, plain && c ? "%c" : "%%%02X", c);
    }
    strbuf_add(&b, str_slice(path, at + mark.n, path.n));
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

static bool add_url(str base, str path, const char **urls, size_t *n, struct arena *a, struct err *e)
{
    struct strbuf url = { 0 };
    bool two = str_search(base, S(",http")) != SIZE_MAX || str_search(base, S(";http")) != SIZE_MAX;
    bool ok = two ? err_set(e, ERR_PARSE,
                            "url: two addresses in one (found \"" STR_FMT "\", expected blanks between them)",
                            STR_ARG(str_slice(base, 0, 160)))
                  : http_join_url(base, path, &url, e);

    if (ok && *n == MAX_SERVERS)
        ok = err_set(e, ERR_PARSE, "url: too many servers (expected at most %d)", MAX_SERVERS);
    for (size_t i = 0; ok && i < *n; i++)
        if (str_equal(str_from(urls[i]), strbuf_str(&url)))
            ok = err_set(e, ERR_PARSE, "url: the same server twice (found " STR_FMT ")", STR_ARG(base));
    if (ok)
        urls[(*n)++] = arena_cstr(a, strbuf_str(&url));
    strbuf_release(&url);
    return ok;
}

bool server_urls_make(str list, str path, str name, const char ***urls, size_t *n, struct arena *a, struct err *e)
{
    str encoded = path_with_name(path, name, a), word;

    *urls = ARENA_NEW(a, const char *, MAX_SERVERS);
    *n = 0;
    for (str rest = str_trim(list); str_split_next(&rest, ' ', &word);)
        if (str_trim(word).n && !add_url(str_trim(word), encoded, *urls, n, a, e))
            return false;
    return *n > 0 || add_url(list, encoded, *urls, n, a, e); /* reports an empty address */
}
