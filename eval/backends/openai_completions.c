/*
 * openai_completions.c -- servers that speak OpenAI's older completions: vLLM,
 * `assay serve` and others.  The prompt is plain text, without a chat template.
 *
 *     POST URL/completions    {"model", "prompt", "max_tokens", "echo", "logprobs", ...}
 *
 * Log-likelihoods come from "echo" with "logprobs" (platform.openai.com, API
 * reference, "Create completion"), as lm-evaluation-harness's local-completions
 * requests them: one prompt per choice (context and continuation), and one more
 * token, which is ignored.  The token texts must concatenate to the prompt, and
 * a token must begin where the continuation does; otherwise the item fails,
 * because the likelihood would be that of another text.
 */
#include <stdio.h>

#include "eval/backends/chat_server.h"
#include "eval/backends/openai_finish.h"
#include "eval/base/arena.h"
#include "eval/base/json.h"

static struct json *prompts_of(const struct backend_request *q)
{
    struct json *list = json_new_array();
    struct strbuf b = { 0 };

    for (size_t i = 0; i < q->n_choices; i++) {
        strbuf_reset(&b);
        strbuf_add(&b, q->prompt);
        strbuf_add(&b, q->choices[i]);
        json_push(list, json_new_string(strbuf_str(&b)));
    }
    if (!q->n_choices)
        json_push(list, json_new_string(q->prompt));
    strbuf_release(&b);
    return list;
}

static struct json *request(const struct chat_server *s, const struct backend_request *q)
{
    struct json *body = json_new_object(), *stop = json_new_array();
    bool scored = q->n_choices || q->whole_text;

    json_set(body, "model", json_new_string(chat_server_model_name(s, q)));
    json_set(body, "prompt", scored ? prompts_of(q) : json_new_string(q->prompt));
    json_set(body, "max_tokens", json_new_int(scored ? 1 : q->max_tokens));
    json_set(body, "temperature", json_new_number(scored ? 0 : (double)q->temperature));
    if (scored) {
        json_set(body, "echo", json_new_bool(true));
        json_set(body, "logprobs", json_new_int(1));
    }
    if (!scored && q->top_p < 1)
        json_set(body, "top_p", json_new_number((double)q->top_p));
    if (!scored && q->temperature > 0)
        json_set(body, "seed", json_new_int(chat_seed(q)));
    for (size_t i = 0; !scored && i < q->n_stop; i++)
        json_push(stop, json_new_string(q->stop[i]));
    if (json_length(stop))
        json_set(body, "stop", stop);
    else
        json_free(stop);
    return body;
}

/* --- likelihoods ------------------------------------------------------------ */

/* The scored part of one echoed prompt: bytes [from, whole.n). */
struct echo {
    str whole;
    size_t from;
    double logprob;
    int n_tokens, n_greedy, n_without_top; /* n_without_top: tokens for which the server gave no other candidate */
};

/* The bytes of a token text; incomplete characters are written "bytes:\\xe2\\x80". */
static str token_bytes(str token, struct arena *a)
{
    static const char mark[] = "bytes:";
    char *out = arena_alloc(a, token.n + 1);
    size_t n = 0;
    unsigned value;

    if (!str_starts(token, S(mark)))
        return token;
    for (size_t i = sizeof mark - 1; i + 4 <= token.n; i += 4) {
        if (sscanf(arena_cstr(a, str_slice(token, i, i + 4)), "\\x%2x", &value) != 1)
            return token;
        out[n++] = (char)value;
    }
    return (str){ out, n };
}

/* True if no other token of the list is more likely. */
static bool is_greedy(const struct json *top, double logprob)
{
    const struct json *v;
    void *at = NULL;
    str key;

    while (json_next(top, &at, &key, &v))
        if (json_is_numeric(v) && json_number(v) > logprob)
            return false;
    return json_length(top) > 0;
}

/* Why the tokens cannot be scored; NULL if *e is filled. */
static const char *read_echo(const struct json *logprobs, struct echo *e, struct arena *a)
{
    const struct json *tokens = json_get(logprobs, "tokens"), *values = json_get(logprobs, "token_logprobs"),
                      *tops = json_get(logprobs, "top_logprobs");
    size_t at = 0;
    bool begun = e->from == 0;

    if (json_length(tokens) == 0 || json_length(values) != json_length(tokens))
        return "the server returns no log-likelihoods of a prompt (no logprobs with echo)";
    for (size_t i = 0; i < json_length(tokens) && at < e->whole.n; i++) {
        const struct json *value = json_at(values, i);
        str token = token_bytes(json_as_string(json_at(tokens, i)), a);
        bool joins = str_starts(str_slice(e->whole, at, e->whole.n), token);
        if (!joins && i == 0 && !json_is_numeric(value))
            continue; /* a beginning-of-text token */
        if (!joins)
            return "the server's tokens do not add up to the text";
        begun = begun || at == e->from;
        if (begun && json_is_numeric(value)) {
            e->logprob += json_number(value);
            e->n_tokens++;
            e->n_greedy += is_greedy(json_at(tops, i), json_number(value));
            e->n_without_top += json_length(json_at(tops, i)) == 0;
        } else if (begun && at > 0) {
            return "a token of the continuation has no log-likelihood";
        }
        at += token.n;
    }
    if (at != e->whole.n)
        return "the server's tokens do not add up to the text";
    return begun ? NULL : "a token of the server spans the end of the prompt and the start of the continuation";
}

static const struct json *choice_of(const struct json *root, size_t index)
{
    const struct json *choices = json_get(root, "choices");

    for (size_t i = 0; i < json_length(choices); i++)
        if (json_int(json_get(json_at(choices, i), "index")) == (int64_t)index)
            return json_at(choices, i);
    return NULL;
}

static void read_likelihoods(const struct json *root, const struct backend_request *q, struct chat_reply *out,
                             struct arena *a)
{
    size_t n = q->n_choices ? q->n_choices : 1;
    double *logprobs = ARENA_NEW(a, double, n);
    int *lengths = ARENA_NEW(a, int, n);
    struct echo e = { 0 };

    for (size_t i = 0; i < n && !out->problem.n; i++) {
        str continuation = q->n_choices ? q->choices[i] : S("");
        e = (struct echo){ .whole = arena_printf(a, STR_FMT STR_FMT, STR_ARG(q->prompt), STR_ARG(continuation)),
                           .from = q->n_choices ? q->prompt.n : 0 };
        const char *why = read_echo(json_get(choice_of(root, i), "logprobs"), &e, a);
        if (why)
            out->problem = arena_str(a, str_from(why));
        logprobs[i] = e.logprob;
        lengths[i] = (int)str_trim(continuation).n;
    }
    if (out->problem.n)
        return;
    if (q->n_choices) {
        out->choice_logprobs = logprobs;
        out->choice_lengths = lengths;
        return;
    }
    struct scored_text *scored = ARENA_NEW(a, struct scored_text, 1);
    *scored = (struct scored_text){ .n_greedy = e.n_greedy };
    if (e.n_without_top)
        out->missing_feature = "the server returns no top_logprobs, so there is no token accuracy";
    else
        out->scored = scored;
    out->logprob = e.logprob;
    out->n_tokens = e.n_tokens;
}

static void read(const struct json *root, const struct backend_request *q, struct chat_reply *out, struct arena *a)
{
    const struct json *first = choice_of(root, 0), *text = json_get(first, "text");

    out->n_prompt_tokens = chat_token_count(root, "usage.prompt_tokens");
    out->n_tokens = chat_token_count(root, "usage.completion_tokens");
    if (!first) {
        out->by_server = true;
        out->problem = S("choices: no answer in it (expected a list)");
    } else if (json_kind(json_get(first, "error")) == JSON_OBJECT_KIND) {
        openai_read_finish(first, out, a);
    } else if (q->n_choices || q->whole_text) {
        read_likelihoods(root, q, out, a);
    } else if (json_kind(text) != JSON_STRING_KIND) {
        out->problem = arena_printf(a, "choices[0].text: not a text (found %s, expected a string)",
                                    json_kind_name(text));
    } else {
        out->text = json_as_string(text);
        openai_read_finish(first, out, a);
    }
}

static const struct chat_dialect dialect = {
    .name = "openai-completions",
    .path = "completions",
    .key_header = "Authorization: Bearer ",
    .max_stops = 4,
    .has_likelihoods = true,
    .request = request,
    .read = read,
};

static bool completions_open(const struct backend_model *models, size_t n, const struct backend_options *o,
                             void **state, struct err *e)
{
    return chat_server_open(&dialect, models, n, o, state, e);
}

const struct backend backend_openai_completions = {
    .name = "openai-completions",
    .summary = "a server with OpenAI's older completions, log-likelihoods included: url, name, key-env",
    .likelihoods = true,
    .skips_first_token = true,
    .open = completions_open,
    CHAT_SERVER_FUNCTIONS,
};
