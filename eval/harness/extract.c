/*
 * extract.c -- stage 4: the answer out of the text.
 *
 * regex: group 1 of the first match, or the whole match.  json: the value at a
 * path in the first JSON value of the text ("$.a.b[0]").  Neither: the text,
 * without white space at both ends.  An answer that cannot be extracted is an
 * item error, never an empty answer.
 */
#include "eval/harness/harness.h"

#include "eval/base/json.h"
#include "eval/base/regex.h"
#include "eval/base/text.h"

static bool by_regex(str pattern, str raw, str *answer, str *why, struct arena *a, struct err *e)
{
    struct regex_match m;
    struct err problem = { 0 };
    struct regex *r = regex_open(pattern, 0, e);

    if (!r)
        return err_wrap(e, "<extract regex>");
    if (!utf8_valid(raw, NULL))
        *why = S("the answer is not UTF-8, so that the extraction pattern cannot be applied");
    else if (regex_find(r, raw, 0, &m, &problem))
        *answer = arena_str(a, m.n_groups > 1 && m.group[1].s ? m.group[1] : m.group[0]);
    else
        *why = problem.code ? arena_str(a, str_from(problem.text)) : S("the extraction pattern does not match");
    regex_close(r);
    return true;
}

/* The first balanced {...} or [...] of the text. */
static str json_part(str raw)
{
    for (size_t i = 0; i < raw.n; i++) {
        int depth = 0;
        bool quoted = false;
        if (raw.s[i] != '{' && raw.s[i] != '[')
            continue;
        for (size_t k = i; k < raw.n; k++) {
            char c = raw.s[k];
            if (quoted) {
                k += c == '\\';
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return str_slice(raw, i, k + 1);
            }
        }
        break;
    }
    return raw;
}

/* "$.a.b[0]" as "a.b.0". */
static str dotted_path(str path, struct arena *a)
{
    char *out = arena_cstr(a, path);
    size_t n = 0;

    for (size_t i = 0; i < path.n; i++) {
        char c = path.s[i];
        if ((i == 0 && c == '$') || c == ']' || (c == '.' && n == 0))
            continue;
        out[n++] = c == '[' ? '.' : c;
    }
    return n && out[0] == '.' ? (str){ out + 1, n - 1 } : (str){ out, n };
}

static void by_json(str path, str raw, str *answer, str *why, struct arena *a)
{
    struct err problem = { 0 };
    struct json *v = json_parse(json_part(raw), &problem);
    str dotted = dotted_path(path, a);
    const struct json *found = dotted.n ? json_path(v, dotted) : v;

    if (!v)
        *why = arena_str(a, str_from(problem.text));
    else if (!found)
        *why = arena_printf(a, "the answer has no value at " STR_FMT, STR_ARG(path));
    else
        *answer = json_to_text(found, a);
    json_free(v);
}

bool answer_extract(const struct suite_task *t, str raw, str *answer, str *why, struct arena *a, struct err *e)
{
    *answer = str_trim(raw);
    *why = (str){ "", 0 };
    if (t->extract_regex.n && !by_regex(t->extract_regex, raw, answer, why, a, e))
        return false;
    if (t->extract_json.n && !why->n)
        by_json(t->extract_json, t->extract_regex.n ? *answer : raw, answer, why, a);
    return true;
}
