/*
 * format.c -- see format.h.
 */
#include "reports/format.h"

#include <math.h>

#include "eval/base/arena.h"

str format_number(double x, int decimals, struct arena *a)
{
    if (!isfinite(x))
        return isinf(x) ? (x > 0 ? S("\xE2\x88\x9E") : S(MINUS "\xE2\x88\x9E")) : NO_NUMBER;
    if (fabs(x) >= 1e9)
        return arena_printf(a, "%s%.3g", x < 0 ? MINUS : "", fabs(x));
    str text = arena_printf(a, "%.*f", decimals, fabs(x));
    bool zero = true;
    for (size_t i = 0; i < text.n; i++)
        zero = zero && (text.s[i] == '0' || text.s[i] == '.');
    return x < 0 && !zero ? arena_printf(a, MINUS STR_FMT, STR_ARG(text)) : text;
}

str format_difference(double x, int decimals, struct arena *a)
{
    str text = format_number(x, decimals, a);
    double half = 0.5 * pow(10, -decimals);
    return isfinite(x) && x >= half ? arena_printf(a, "+" STR_FMT, STR_ARG(text)) : text;
}

str format_interval(double low, double high, int decimals, struct arena *a)
{
    if (isnan(low) || isnan(high))
        return NO_NUMBER;
    return arena_printf(a, "[" STR_FMT ", " STR_FMT "]", STR_ARG(format_number(low, decimals, a)),
                        STR_ARG(format_number(high, decimals, a)));
}

str format_p(double p, struct arena *a)
{
    if (!isfinite(p))
        return NO_NUMBER;
    return p < 0.001 ? S("<" THIN "0.001") : arena_printf(a, "%.3f", p);
}

str format_p_relation(double p, struct arena *a)
{
    if (!isfinite(p))
        return S("undefined");
    return p < 0.001 ? S("< 0.001") : arena_printf(a, "= %.3f", p);
}

str format_count(uint64_t n, struct arena *a)
{
    str digits = arena_printf(a, "%llu", (unsigned long long)n);
    struct strbuf b = { 0 };

    for (size_t i = 0; i < digits.n; i++) {
        if (i > 0 && digits.n > 4 && (digits.n - i) % 3 == 0)
            strbuf_add(&b, S(THIN));
        strbuf_add_char(&b, digits.s[i]);
    }
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

str format_name(str id, struct arena *a)
{
    if (memchr(id.s, ' ', id.n) || !memchr(id.s, '_', id.n))
        return id;
    char *copy = arena_cstr(a, id);
    for (size_t i = 0; i < id.n; i++)
        if (copy[i] == '_')
            copy[i] = ' ';
    return str_trim((str){ copy, id.n });
}

str format_one_line(str text, struct arena *a)
{
    if (str_search(text, S("\n")) == SIZE_MAX && str_search(text, S("\r")) == SIZE_MAX)
        return text;
    char *copy = arena_cstr(a, text);
    for (size_t i = 0; i < text.n; i++)
        if (copy[i] == '\n' || copy[i] == '\r')
            copy[i] = ' ';
    return (str){ copy, text.n };
}
