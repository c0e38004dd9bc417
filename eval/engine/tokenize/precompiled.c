/*
 * precompiled.c -- the normalization table of SentencePiece models: a
 * double-array trie (darts-clone) of byte sequences and the texts that replace
 * them, concatenated, each with a NUL at its end.
 *
 *     u32 size of the trie in bytes | trie, u32 each | texts
 *
 * Applied as in the tokenizers library: to a grapheme cluster of less than six
 * bytes as a whole, otherwise to its characters; the shortest entry that is a
 * prefix of the key is used.  Offsets in the table are untrusted and checked at
 * use.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/text.h"
#include "eval/engine/tokenize/internal.h"

struct charsmap {
    const uint32_t *units; /* [n_units] */
    size_t n_units;
    str texts;
};

static uint32_t little_endian(const unsigned char *p)
{
    return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

struct charsmap *charsmap_new(str bytes, struct arena *a, struct err *e)
{
    const unsigned char *p = (const unsigned char *)bytes.s;
    uint32_t size = bytes.n >= 4 ? little_endian(p) : 0;

    if (bytes.n < 4 || size % 4 || size > bytes.n - 4) {
        err_set(e, ERR_PARSE, "table of characters is truncated (found %zu bytes for a trie of %u)", bytes.n, size);
        return NULL;
    }
    struct charsmap *m = ARENA_NEW(a, struct charsmap, 1);
    uint32_t *units = ARENA_NEW(a, uint32_t, size / 4);
    for (size_t i = 0; i < size / 4; i++)
        units[i] = little_endian(p + 4 + 4 * i);
    *m = (struct charsmap){ units, size / 4, arena_str(a, str_slice(bytes, 4 + size, bytes.n)) };
    return m;
}

static size_t child_offset(uint32_t unit)
{
    return (size_t)(unit >> 10) << ((unit & (1u << 9)) >> 6);
}

/* The replacement of the shortest entry that is a prefix of `key`; false if there is none. */
static bool look_up(const struct charsmap *m, str key, str *out)
{
    size_t node = 0;

    if (m->n_units == 0)
        return false;
    node = child_offset(m->units[0]);
    for (size_t i = 0; i < key.n; i++) {
        unsigned char c = (unsigned char)key.s[i];
        node ^= c;
        if (node >= m->n_units || (m->units[node] & (1u << 31 | 0xFF)) != c)
            return false;
        uint32_t unit = m->units[node];
        node ^= child_offset(unit);
        if (!(unit >> 8 & 1))
            continue;
        if (node >= m->n_units)
            return false;
        size_t from = m->units[node] & ~(1u << 31);
        if (from > m->texts.n)
            return false;
        str rest = str_slice(m->texts, from, m->texts.n);
        const char *end = rest.n ? memchr(rest.s, 0, rest.n) : NULL;
        *out = str_slice(rest, 0, end ? (size_t)(end - rest.s) : rest.n);
        return true;
    }
    return false;
}

str charsmap_apply(const struct charsmap *m, str text, struct arena *a)
{
    struct strbuf b = { 0 };
    str with;

    for (size_t at = 0, end; at < text.n; at = end) {
        end = text_grapheme_end(text, at);
        if (end - at < 6 && look_up(m, str_slice(text, at, end), &with)) {
            strbuf_add(&b, with);
            continue;
        }
        for (size_t from = at, to = at; from < end; from = to) {
            utf8_next(text, &to);
            str one = str_slice(text, from, to);
            strbuf_add(&b, look_up(m, one, &with) ? with : one);
        }
    }
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

/* --- base64 --------------------------------------------------------------- */

static int digit(char c)
{
    return c >= 'A' && c <= 'Z'   ? c - 'A'
           : c >= 'a' && c <= 'z' ? c - 'a' + 26
           : c >= '0' && c <= '9' ? c - '0' + 52
           : c == '+'             ? 62
           : c == '/'             ? 63
                                  : -1;
}

static bool from_base64(str text, struct strbuf *out)
{
    uint32_t bits = 0;
    int n = 0;

    while (str_ends(text, S("=")))
        text.n--;
    for (size_t i = 0; i < text.n; i++) {
        int d = digit(text.s[i]);
        if (d < 0)
            return false;
        bits = bits << 6 | (uint32_t)d;
        n += 6;
        if (n >= 8) {
            n -= 8;
            strbuf_add_char(out, (char)(bits >> n & 0xFF));
        }
    }
    return true;
}

bool parse_precompiled(struct step *s, const struct json *v, struct arena *a, struct err *e)
{
    const struct json *map = json_get(v, "precompiled_charsmap");
    struct strbuf b = { 0 };

    if (json_kind(map) == JSON_NULL_KIND || json_as_string(map).n == 0)
        return true; /* the identity */
    bool ok = from_base64(json_as_string(map), &b) || err_set(e, ERR_PARSE, "precompiled_charsmap is not base64");
    if (ok)
        s->map = charsmap_new(strbuf_str(&b), a, e);
    strbuf_release(&b);
    return ok && s->map;
}
