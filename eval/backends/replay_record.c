/*
 * replay_record.c -- see replay_record.h.
 */
#include "eval/backends/replay_record.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"

enum { MAX_COUNT = 1000000000 };

static const char *const answer_names[] = { "prediction", "text", "answer", "output", "response", "generation" };
static const char *const other_names[] = { "id",       "task",    "error",   "finish",          "finish_reason",
                                           "n_tokens", "seconds", "logprob", "n_prompt_tokens", "choice_logprobs" };

/* --- the answer ------------------------------------------------------------- */

/* "prediction" is the answer.  Other programs use other names for it, and may store the question or the right answer
 * under one of them: two of them with different values are an error. */
static bool find_answer(const struct json *o, const struct json **out, struct arena *a, struct err *e)
{
    const char *name = NULL;

    *out = json_get(o, answer_names[0]);
    for (size_t i = 1; !json_get(o, answer_names[0]) && i < COUNT_OF(answer_names); i++) {
        const struct json *v = json_get(o, answer_names[i]);
        if (v && *out && !str_equal(json_to_text(v, a), json_to_text(*out, a)))
            return err_set(e, ERR_PARSE,
                           "ambiguous answer (found \"%s\" and \"%s\" with different values,"
                           " expected \"%s\")",
                           name, answer_names[i], answer_names[0]);
        if (v && !*out)
            name = answer_names[i];
        *out = *out ? *out : v;
    }
    *out = json_single(*out);
    return json_kind(*out) != JSON_ARRAY_KIND ||
           err_set(e, ERR_PARSE, "several answers for one item (found a list of %zu, expected one text)",
                   json_length(*out));
}

/* The value as the message quotes it. */
static str quoted(const struct json *v, struct arena *a)
{
    struct strbuf b = { 0 };

    json_write(v, 0, &b);
    str text = arena_str(a, str_slice(strbuf_str(&b), 0, 40));
    strbuf_release(&b);
    return text;
}

static bool is_absent(const struct json *v)
{
    return !v || json_kind(v) == JSON_NULL_KIND;
}

static bool read_finish(const struct json *o, struct generation *g, struct arena *a, struct err *e)
{
    const struct json *v = json_get(o, "finish") ? json_get(o, "finish") : json_get(o, "finish_reason");

    g->finish = FINISH_STOP;
    return is_absent(v) || finish_parse(json_as_string(v), &g->finish) ||
           err_set(e, ERR_PARSE, "finish: unknown reason (found " STR_FMT ", expected stop, length or error)",
                   STR_ARG(quoted(v, a)));
}

/* --- numbers ------------------------------------------------------------------ */

static bool read_count(const struct json *o, const char *name, int *out, struct arena *a, struct err *e)
{
    const struct json *v = json_get(o, name);
    double n = json_is_numeric(v) ? json_number(v) : is_absent(v) ? 0 : -1;

    if (n < 0 || n > MAX_COUNT || n != floor(n))
        return err_set(e, ERR_PARSE, "%s: not a number of tokens (found " STR_FMT ", expected a whole number)", name,
                       STR_ARG(quoted(v, a)));
    *out = (int)n;
    return true;
}

/* NaN where there is none. */
static bool read_seconds(const struct json *v, double *out, struct arena *a, struct err *e)
{
    *out = json_is_numeric(v) ? json_number(v) : NAN;
    return is_absent(v) || *out >= 0 ||
           err_set(e, ERR_PARSE, "seconds: bad value (found " STR_FMT ", expected a number of 0 or more)",
                   STR_ARG(quoted(v, a)));
}

static bool read_logprob(const struct json *v, const char *name, double *out, struct arena *a, struct err *e)
{
    *out = json_is_numeric(v) ? json_number(v) : NAN;
    return is_absent(v) || *out <= RECORD_MAX_LOGPROB ||
           err_set(e, ERR_PARSE,
                   "%s: not the logarithm of a probability (found " STR_FMT ", expected a number of 0 or less)", name,
                   STR_ARG(quoted(v, a)));
}

/* --- options ------------------------------------------------------------------ */

struct choice {
    double logprob, unconditional; /* unconditional: without the question; NaN = not given */
    int length;                    /* bytes */
};

/* One option: l, [l, bytes] or [l, bytes, l without the question]. */
static bool read_choice(const struct json *v, struct choice *out, struct arena *a, struct err *e)
{
    bool is_list = json_kind(v) == JSON_ARRAY_KIND;
    const struct json *l = is_list ? json_at(v, 0) : v, *bytes = is_list ? json_at(v, 1) : NULL;

    if (!json_is_numeric(l) || (bytes && json_kind(bytes) != JSON_INT_KIND) || json_length(v) > 3)
        return err_set(e, ERR_PARSE,
                       "choice_logprobs (found " STR_FMT ", expected a list of numbers or of [number, bytes])",
                       STR_ARG(quoted(v, a)));
    out->length = bytes ? (int)json_int(bytes) : 1;
    return read_logprob(l, "choice_logprobs", &out->logprob, a, e) &&
           read_logprob(is_list ? json_at(v, 2) : NULL, "choice_logprobs", &out->unconditional, a, e);
}

static bool read_choices(const struct json *list, struct generation *g, struct arena *a, struct err *e)
{
    size_t n = json_length(list), n_unconditional = 0;
    double *logprobs = ARENA_NEW(a, double, n), *unconditional = ARENA_NEW(a, double, n);
    int *lengths = ARENA_NEW(a, int, n);

    if (is_absent(list))
        return true;
    if (json_kind(list) != JSON_ARRAY_KIND || n == 0)
        return err_set(e, ERR_PARSE,
                       "choice_logprobs (found " STR_FMT ", expected a list of numbers or of [number, bytes])",
                       STR_ARG(quoted(list, a)));
    for (size_t i = 0; i < n; i++) {
        struct choice one;
        if (!read_choice(json_at(list, i), &one, a, e))
            return false;
        logprobs[i] = one.logprob;
        lengths[i] = one.length;
        unconditional[i] = one.unconditional;
        n_unconditional += isnan(one.unconditional) ? 0 : 1;
    }
    if (n_unconditional > 0 && n_unconditional < n)
        return err_set(e, ERR_PARSE,
                       "choice_logprobs: the number without the prompt is missing for some options (found %zu of %zu)",
                       n_unconditional, n);
    g->choice_unconditional = n_unconditional ? unconditional : NULL;
    g->choice_logprobs = logprobs;
    g->choice_lengths = lengths;
    g->n_choices = n;
    return true;
}

/* --- the line ------------------------------------------------------------------- */

static bool read_key(const struct json *o, str *key, struct arena *a, struct err *e)
{
    const struct json *id = json_get(o, "id"), *task = json_get(o, "task");

    if (!id)
        return err_set(e, ERR_PARSE, "answer without id (expected a field \"id\")");
    if (json_kind(id) != JSON_STRING_KIND && json_kind(id) != JSON_INT_KIND)
        return err_set(e, ERR_PARSE, "id of the wrong type (found %s, expected a string or an integer)",
                       json_kind_name(id));
    if (task && json_kind(task) != JSON_STRING_KIND)
        return err_set(e, ERR_PARSE, "task of the wrong type (found %s, expected a string)", json_kind_name(task));
    *key = json_to_text(id, a);
    if (task)
        *key = arena_printf(a, STR_FMT "\n" STR_FMT, STR_ARG(json_as_string(task)), STR_ARG(*key));
    return true;
}

bool replay_record_read(const struct json *o, struct generation *out, str *key, struct arena *a, struct err *e)
{
    struct generation g = { .text = S("") };
    const struct json *text, *choices = json_get(o, "choice_logprobs");

    if (json_kind(o) != JSON_OBJECT_KIND)
        return err_set(e, ERR_PARSE, "not an object (found %s, expected an object)", json_kind_name(o));
    if (!read_key(o, key, a, e) || !find_answer(o, &text, a, e))
        return false;
    if (!text && !choices && !json_get(o, "error") && !json_get(o, "logprob"))
        return err_set(e, ERR_PARSE, "no answer (expected a field \"prediction\")");
    g.raw = json_to_text(text, a);
    g.error = json_to_text(json_get(o, "error"), a);
    if (!read_finish(o, &g, a, e) || !read_count(o, "n_tokens", &g.n_tokens, a, e) ||
        !read_count(o, "n_prompt_tokens", &g.n_prompt_tokens, a, e) ||
        !read_seconds(json_get(o, "seconds"), &g.seconds, a, e) ||
        !read_logprob(json_get(o, "logprob"), "logprob", &g.logprob, a, e) || !read_choices(choices, &g, a, e))
        return false;
    if (json_kind(text) == JSON_NULL_KIND && text && !choices && !g.error.n)
        g.error = S("no answer: the prediction is null");
    if (g.finish == FINISH_ERROR && !g.error.n)
        g.error = S("the answer ended in an error without a reason");
    if (g.error.n)
        g.finish = FINISH_ERROR;
    *out = g;
    return true;
}

static bool is_known_member(const char *name)
{
    for (size_t i = 0; i < COUNT_OF(answer_names); i++)
        if (strcmp(name, answer_names[i]) == 0)
            return true;
    for (size_t i = 0; i < COUNT_OF(other_names); i++)
        if (strcmp(name, other_names[i]) == 0)
            return true;
    return false;
}

bool replay_record_misspelt(const struct json *o, str *name, const char **meant)
{
    const struct json *v;
    void *at = NULL;

    while (json_next(o, &at, name, &v)) {
        char known[32];
        if (name->n < 4 || name->n >= sizeof known) /* short names are all close to each other */
            continue;
        memcpy(known, name->s, name->n);
        known[name->n] = 0;
        if (is_known_member(known))
            continue;
        *meant = str_nearest(*name, other_names, COUNT_OF(other_names));
        if (*meant && !json_get(o, *meant))
            return true;
    }
    return false;
}
