/*
 * extract.c -- see extract.h.
 *
 * Reasoning (<think>...</think>) is not part of the answer: only the text after it is read, unless the pattern itself
 * names the tag.  regex: the first group with text of the first match (as lm-evaluation-harness), or the whole match.
 * json: the value at a path ("$.a.b[0]") of a JSON value in the text.  Models write prose, code fences and brackets of
 * their own ("see [1]", "the set {a, b}") around their JSON: every balanced {...} and [...] is tried in order, and the
 * first that is valid JSON and has the path is used.  With both rules, json reads the regex match.
 */
#include "eval/harness/extract.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/regex.h"
#include "eval/base/text.h"
#include "eval/harness/suite.h"
#include "eval/text/json_text.h"

/* Each unbalanced bracket costs a pass over the rest of the text. */
enum { MAX_CANDIDATES = 1000 };

struct extractor {
    struct regex *regex;      /* NULL = none */
    str path;                 /* "a.b.0"; empty = the whole value */
    bool json, reads_thought; /* the pattern asks for <think> blocks */
};

/* "$.a.b[0]" as "a.b.0". */
static str dotted_path(str path)
{
    char *out = xcalloc(path.n + 1, 1);
    size_t n = 0;

    for (size_t i = 0; i < path.n; i++) {
        char c = path.s[i] == '[' ? '.' : path.s[i];
        if ((i == 0 && c == '$') || c == ']' || (c == '.' && n == 0))
            continue;
        out[n++] = c;
    }
    return (str){ out, n };
}

struct extractor *extractor_open(const struct suite_task *t, struct err *e)
{
    struct extractor *x = xcalloc(1, sizeof *x);

    if (t->extract_regex.n && !(x->regex = regex_open(t->extract_regex, REGEX_BOUNDED, e))) {
        err_wrap(e, "<extract> regex");
        free(x);
        return NULL;
    }
    x->reads_thought = str_search(t->extract_regex, S("think>")) != SIZE_MAX;
    x->json = t->extract_json.n > 0;
    x->path = dotted_path(t->extract_json);
    return x;
}

void extractor_close(struct extractor *x)
{
    if (!x)
        return;
    regex_close(x->regex);
    free((char *)x->path.s);
    free(x);
}

/* The text after the last <think> block; empty if it is unterminated. */
static str without_thought(str raw)
{
    static const str close = { "</think>", 8 };

    for (size_t at; (at = str_search(raw, close)) != SIZE_MAX;)
        raw = str_slice(raw, at + close.n, raw.n);
    return str_slice(raw, 0, str_search(raw, S("<think>")));
}

/* The first group with text; the whole match of a pattern without groups. */
static str found_text(const struct regex_match *m)
{
    size_t g = m->n_captures > 0;

    while (g < m->n_groups && m->n_captures > 0 && m->group[g].n == 0)
        g++;
    return g < m->n_groups ? m->group[g] : (str){ NULL, 0 };
}

static bool by_regex(const struct extractor *x, str raw, str *answer, str *error, struct arena *a)
{
    struct regex_match m;
    struct err problem = { 0 };

    if (!utf8_valid(raw, NULL)) {
        *error = S("the answer is not UTF-8, so the extraction pattern cannot be applied");
        return false;
    }
    if (!regex_find(x->regex, x->reads_thought ? raw : without_thought(raw), 0, &m, &problem)) {
        *error = problem.code ? arena_str(a, str_from(problem.text)) : S("the extraction pattern does not match");
        return false;
    }
    *answer = arena_str(a, found_text(&m));
    if (m.n_captures > 0 && answer->n == 0)
        *error = S("the extraction pattern matches, but none of its groups has text");
    return m.n_captures == 0 || answer->n > 0;
}

/* End of the balanced brackets that open at `from`; 0 if they do not close. */
static size_t balanced_end(str text, size_t from)
{
    size_t depth = 0;
    bool quoted = false;

    for (size_t k = from; k < text.n; k++) {
        char c = text.s[k];
        if (quoted) {
            k += c == '\\';
            quoted = c != '"';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            depth++;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return k + 1;
        }
    }
    return 0;
}

/* The value of `part` at the path, as text. */
static bool value_at(const struct extractor *x, str part, str *answer, bool *is_json, struct arena *a)
{
    struct json *v = json_parse(part, NULL);
    const struct json *found = v && x->path.n ? json_path(v, x->path) : v;

    *is_json = *is_json || v != NULL;
    if (found)
        *answer = json_to_text(found, a);
    json_free(v);
    return found != NULL;
}

static bool by_json(const struct extractor *x, str raw, str *answer, str *error, struct arena *a)
{
    bool is_json = false, is_cut = false;
    str text = str_trim(without_thought(raw));
    int tried = 0;

    if (value_at(x, text, answer, &is_json, a))
        return true;
    for (size_t i = 0; i < text.n && tried < MAX_CANDIDATES; i++) {
        if (text.s[i] != '{' && text.s[i] != '[')
            continue;
        size_t end = balanced_end(text, i);
        tried++;
        is_cut = !end && json_text_is_cut(str_slice(text, i, text.n), a);
        if (is_cut)
            break; /* the members of an unfinished object are not the answer */
        bool inner = false;
        if (end && value_at(x, str_slice(text, i, end), answer, &inner, a))
            return true;
        is_json = is_json || inner;
        if (inner)
            i = end - 1; /* skip brackets nested in JSON */
    }
    *error = is_cut    ? S("the answer's JSON is cut off")
             : is_json ? arena_printf(a, "the answer's JSON has no value at " STR_FMT, STR_ARG(x->path))
                       : S("the answer holds no JSON");
    return false;
}

bool answer_extract(const struct extractor *x, str raw, str *answer, str *error, struct arena *a)
{
    str text = raw, problem;

    if (x->regex && !by_regex(x, raw, &text, error ? error : &problem, a))
        return false;
    if (x->json)
        return by_json(x, text, answer, error ? error : &problem, a);
    *answer = x->regex ? text : str_trim(text);
    return true;
}
