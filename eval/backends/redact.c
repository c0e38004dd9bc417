/*
 * redact.c -- see redact.h.
 */
#include "eval/backends/redact.h"

#include "eval/base/arena.h"

enum { MIN_SECRET_BYTES = 8 };

str redact(str text, str secret, struct arena *a)
{
    struct strbuf b = { 0 };
    size_t at;

    if (secret.n < MIN_SECRET_BYTES || str_search(text, secret) == SIZE_MAX)
        return arena_str(a, text);
    while ((at = str_search(text, secret)) != SIZE_MAX) {
        strbuf_add(&b, str_slice(text, 0, at));
        strbuf_add(&b, S("***"));
        text = str_slice(text, at + secret.n, text.n);
    }
    strbuf_add(&b, text);
    str clean = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return clean;
}
