/*
 * json_format.c -- see json_format.h.  Dates and times: RFC 3339; durations: its
 * appendix A; addresses: RFC 5321, 1123, 2673, 4291; URIs: RFC 3986; UUIDs: RFC
 * 4122; pointers: RFC 6901 and draft-handrews-relative-json-pointer-01.
 */
#include "metrics/structured/json_format.h"

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/regex.h"
#include "eval/base/strbuf.h"
#include "metrics/structured/ecma_regex.h"

struct json_format {
    const char *name;
    bool (*matches)(str text);
};

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_hex(char c)
{
    return is_digit(c) || ((c | 32) >= 'a' && (c | 32) <= 'f');
}

static bool is_alnum(char c)
{
    return is_digit(c) || ((c | 32) >= 'a' && (c | 32) <= 'z');
}

/* Reads exactly n digits at *at, which advances. */
static bool parse_digits(str text, size_t *at, size_t n, int *out)
{
    *out = 0;
    for (size_t i = 0; i < n; i++) {
        if (*at >= text.n || !is_digit(text.s[*at]))
            return false;
        *out = *out * 10 + (text.s[(*at)++] - '0');
    }
    return true;
}

static bool accept_char(str text, size_t *at, const char *any)
{
    if (*at >= text.n || !text.s[*at] || !strchr(any, text.s[*at]))
        return false;
    (*at)++;
    return true;
}

/* ---- dates and times ---- */

static bool parse_date(str text, size_t *at)
{
    static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    int year, month, day;

    if (!parse_digits(text, at, 4, &year) || !accept_char(text, at, "-") || !parse_digits(text, at, 2, &month) ||
        !accept_char(text, at, "-") || !parse_digits(text, at, 2, &day) || month < 1 || month > 12)
        return false;
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day >= 1 && day <= days[month - 1] + (month == 2 && leap);
}

static bool parse_time(str text, size_t *at)
{
    int hour, minute, second, off_hour = 0, off_minute = 0, fraction;

    if (!parse_digits(text, at, 2, &hour) || !accept_char(text, at, ":") || !parse_digits(text, at, 2, &minute) ||
        !accept_char(text, at, ":") || !parse_digits(text, at, 2, &second))
        return false;
    if (accept_char(text, at, ".")) {
        if (!parse_digits(text, at, 1, &fraction))
            return false;
        while (*at < text.n && is_digit(text.s[*at]))
            (*at)++;
    }
    int sign = *at < text.n && text.s[*at] == '-' ? -1 : 1;
    if (!accept_char(text, at, "zZ") && !(accept_char(text, at, "+-") && parse_digits(text, at, 2, &off_hour) &&
                                          accept_char(text, at, ":") && parse_digits(text, at, 2, &off_minute)))
        return false;
    if (hour > 23 || minute > 59 || second > 60 || off_hour > 23 || off_minute > 59)
        return false;
    int utc = (hour * 60 + minute - sign * (off_hour * 60 + off_minute) + 2 * 24 * 60) % (24 * 60);
    return second < 60 || utc == 24 * 60 - 1; /* a leap second is the last second of a day in UTC */
}

static bool is_date(str text)
{
    size_t at = 0;
    return parse_date(text, &at) && at == text.n;
}

static bool is_time(str text)
{
    size_t at = 0;
    return parse_time(text, &at) && at == text.n;
}

static bool is_date_time(str text)
{
    size_t at = 0;
    return parse_date(text, &at) && accept_char(text, &at, "tT") && parse_time(text, &at) && at == text.n;
}

/* Number and unit in the order of `units`, each at most once and without gaps between. */
static bool parse_units(str text, size_t *at, const char *units)
{
    bool any = false;

    while (*at < text.n && is_digit(text.s[*at])) {
        while (*at < text.n && is_digit(text.s[*at]))
            (*at)++;
        const char *unit = *at < text.n && text.s[*at] ? strchr(units, text.s[*at]) : NULL;
        if (!unit || (any && unit != units))
            return false;
        units = unit + 1;
        (*at)++;
        any = true;
    }
    return any;
}

static bool is_duration(str text)
{
    size_t at = 0;

    if (!accept_char(text, &at, "P") || at == text.n)
        return false;
    if (str_ends(text, S("W")))
        return parse_units(text, &at, "W") && at == text.n;
    if (text.s[at] != 'T' && !parse_units(text, &at, "YMD"))
        return false;
    return at == text.n || (accept_char(text, &at, "T") && parse_units(text, &at, "HMS") && at == text.n);
}

/* ---- addresses ---- */

static bool is_hostname(str text)
{
    str label;

    if (text.n == 0 || text.n > 253)
        return false;
    for (str rest = text; str_split_next(&rest, '.', &label);) {
        if (label.n == 0 || label.n > 63 || label.s[0] == '-' || label.s[label.n - 1] == '-')
            return false;
        for (size_t i = 0; i < label.n; i++)
            if (!is_alnum(label.s[i]) && label.s[i] != '-')
                return false;
    }
    return text.s[text.n - 1] != '.';
}

static bool is_ipv4(str text)
{
    str part;
    int n = 0;

    for (str rest = text; str_split_next(&rest, '.', &part); n++) {
        int64_t value;
        for (size_t i = 0; i < part.n; i++)
            if (!is_digit(part.s[i]))
                return false;
        if (part.n == 0 || part.n > 3 || (part.n > 1 && part.s[0] == '0') || !str_to_int(part, &value) || value > 255)
            return false;
    }
    return n == 4 && text.s[text.n - 1] != '.';
}

/* Up to eight groups, of which one run may be "::"; the last two may be an IPv4 address. */
static bool is_ipv6(str text)
{
    int groups = 0;
    bool shortened = false;
    size_t at = 0;

    if (text.n < 2 || (text.s[0] == ':' && text.s[1] != ':'))
        return false;
    while (at < text.n) {
        if (text.s[at] == ':') {
            bool twice = at + 1 < text.n && text.s[at + 1] == ':';
            if ((twice && shortened) || (!twice && at == 0))
                return false;
            shortened = shortened || twice;
            at += twice ? 2 : 1;
            if (at == text.n)
                return twice && groups < 8;
            continue;
        }
        size_t start = at;
        while (at < text.n && is_hex(text.s[at]))
            at++;
        if (at < text.n && text.s[at] == '.')
            return is_ipv4(str_slice(text, start, text.n)) && (shortened ? groups <= 5 : groups == 6);
        if (at == start || at - start > 4 || (at < text.n && text.s[at] != ':') || ++groups > 8)
            return false;
    }
    return shortened ? groups < 8 : groups == 8;
}

static bool is_email(str text)
{
    size_t at = text.n;

    while (at > 0 && text.s[at - 1] != '@')
        at--;
    if (at < 2)
        return false;
    str local = str_slice(text, 0, at - 1), domain = str_slice(text, at, text.n);
    if (local.n >= 2 && local.s[0] == '"' && local.s[local.n - 1] == '"') {
        for (size_t i = 1; i + 1 < local.n; i++)
            if (local.s[i] == '"' || (local.s[i] == '\\' && i + 2 == local.n))
                return false;
            else if (local.s[i] == '\\')
                i++;
    } else {
        for (size_t i = 0; i < local.n; i++) {
            bool dot = local.s[i] == '.';
            if (dot ? i == 0 || i + 1 == local.n || local.s[i + 1] == '.'
                    : !is_alnum(local.s[i]) && !(local.s[i] && strchr("!#$%&'*+-/=?^_`{|}~", local.s[i])))
                return false;
        }
    }
    if (domain.n > 2 && domain.s[0] == '[' && domain.s[domain.n - 1] == ']') {
        str address = str_slice(domain, 1, domain.n - 1);
        return str_starts(address, S("IPv6:")) ? is_ipv6(str_slice(address, 5, address.n)) : is_ipv4(address);
    }
    return is_hostname(domain);
}

/* ---- identifiers ---- */

static bool is_uuid(str text)
{
    for (size_t i = 0; i < text.n; i++) {
        bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text.s[i] != '-' : !is_hex(text.s[i]))
            return false;
    }
    return text.n == 36;
}

/* Characters of RFC 3986, escapes complete, brackets only around a host. */
static bool has_uri_characters(str text)
{
    for (size_t i = 0; i < text.n; i++) {
        if (text.s[i] == '%') {
            if (i + 2 >= text.n || !is_hex(text.s[i + 1]) || !is_hex(text.s[i + 2]))
                return false;
            i += 2;
        } else if (!is_alnum(text.s[i]) && !(text.s[i] && strchr("-._~:/?#[]@!$&'()*+,;=", text.s[i]))) {
            return false;
        }
    }
    return true;
}

/* host[:port], the host a name or [address]. */
static bool is_authority(str text)
{
    size_t at = str_search(text, S("@"));
    str host = at == SIZE_MAX ? text : str_slice(text, at + 1, text.n);
    size_t colon;

    if (at != SIZE_MAX && (str_search(str_slice(text, 0, at), S("[")) != SIZE_MAX))
        return false;
    if (str_starts(host, S("["))) {
        size_t close = str_search(host, S("]"));
        if (close == SIZE_MAX || !is_ipv6(str_slice(host, 1, close)))
            return false;
        host = str_slice(host, close + 1, host.n);
        colon = host.n ? 0 : SIZE_MAX;
        if (host.n && host.s[0] != ':')
            return false;
    } else {
        colon = str_search(host, S(":"));
        if (str_search(host, S("]")) != SIZE_MAX)
            return false;
    }
    for (size_t i = colon == SIZE_MAX ? host.n : colon + 1; i < host.n; i++)
        if (!is_digit(host.s[i]))
            return false;
    return true;
}

static bool is_uri_reference(str text)
{
    size_t hash = str_search(text, S("#")), colon = str_search(text, S(":")), slash = str_search(text, S("/"));
    str rest = hash == SIZE_MAX ? text : str_slice(text, 0, hash);

    if (!has_uri_characters(text) ||
        (hash != SIZE_MAX && str_search(str_slice(text, hash + 1, text.n), S("#")) != SIZE_MAX))
        return false;
    if (colon != SIZE_MAX && colon < slash && colon < hash) {
        bool letter = colon > 0 && (text.s[0] | 32) >= 'a' && (text.s[0] | 32) <= 'z';
        for (size_t i = 0; i < colon; i++)
            letter = letter && (is_alnum(text.s[i]) || strchr("+-.", text.s[i]));
        if (!letter)
            return false;
        rest = str_slice(rest, colon + 1, rest.n);
    }
    if (str_starts(rest, S("//"))) {
        rest = str_slice(rest, 2, rest.n);
        size_t end = 0;
        while (end < rest.n && rest.s[end] != '/' && rest.s[end] != '?')
            end++;
        if (!is_authority(str_slice(rest, 0, end)))
            return false;
        rest = str_slice(rest, end, rest.n);
    }
    return str_search(rest, S("[")) == SIZE_MAX && str_search(rest, S("]")) == SIZE_MAX;
}

static bool is_uri(str text)
{
    size_t colon = str_search(text, S(":"));

    for (size_t i = 0; colon != SIZE_MAX && i < colon; i++)
        if (!is_alnum(text.s[i]) && !strchr("+-.", text.s[i]))
            return false;
    return colon != SIZE_MAX && colon > 0 && is_uri_reference(text);
}

static bool is_pointer(str text)
{
    if (text.n && text.s[0] != '/')
        return false;
    for (size_t i = 0; i < text.n; i++)
        if (text.s[i] == '~' && (i + 1 == text.n || (text.s[i + 1] != '0' && text.s[i + 1] != '1')))
            return false;
    return true;
}

static bool is_relative_pointer(str text)
{
    size_t n = 0;

    while (n < text.n && is_digit(text.s[n]))
        n++;
    if (n == 0 || (n > 1 && text.s[0] == '0'))
        return false;
    str rest = str_slice(text, n, text.n);
    return str_is(rest, "#") || is_pointer(rest);
}

static bool is_regex(str text)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str translated;
    struct regex *r = ecma_regex_translate(text, &translated, &a, &e) ? regex_open(translated, 0, &e) : NULL;

    regex_close(r);
    arena_free(&a);
    return r != NULL;
}

static const struct json_format formats[] = {
    { "date", is_date },
    { "time", is_time },
    { "date-time", is_date_time },
    { "duration", is_duration },
    { "email", is_email },
    { "hostname", is_hostname },
    { "ipv4", is_ipv4 },
    { "ipv6", is_ipv6 },
    { "uri", is_uri },
    { "uri-reference", is_uri_reference },
    { "uuid", is_uuid },
    { "json-pointer", is_pointer },
    { "relative-json-pointer", is_relative_pointer },
    { "regex", is_regex },
};

const struct json_format *json_format_find(str name)
{
    for (size_t i = 0; i < COUNT_OF(formats); i++)
        if (str_is(name, formats[i].name))
            return &formats[i];
    return NULL;
}

bool json_format_matches(const struct json_format *f, str text)
{
    return f->matches(text);
}

void json_format_list(struct strbuf *out)
{
    for (size_t i = 0; i < COUNT_OF(formats); i++)
        strbuf_printf(out, "%s%s", i ? ", " : "", formats[i].name);
}
