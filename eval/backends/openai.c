/*
 * openai.c -- servers that speak OpenAI's chat completions (OpenAI, vLLM,
 * llama-server, Ollama, ...): POST URL/chat/completions, one user message an
 * item, no streaming.
 *
 * What comes back is somebody else's text: only an object with a string at
 * choices[0].message.content is an answer; anything else is an item error that
 * says what was found where.  A key, a model or a quota that the server refuses
 * stops the run (the rest would fail the same way), and so do twenty items in a
 * row with one error.  The key is read from the environment and never kept:
 * should a server send it back, "***" is stored instead.
 */
#include <math.h>
#include <stdlib.h>

#include "eval/backends/backend.h"
#include "eval/backends/http.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/hash.h"
#include "eval/base/json.h"
#include "eval/base/text.h"

enum { RETRIES = 4, MAX_STOPS = 4, SAME_ERRORS = 20, MAX_REPLIES = 64, QUOTED_BYTES = 300 };

struct openai {
    struct arena a, replies; /* replies: of the last poll */
    const struct backend_model *models;
    struct strbuf url;
    str key;
    struct http *http;
    str last_error;
    int n_same_errors;
};

/* --- opening -------------------------------------------------------------- */

static bool is_quota(long status, str body)
{
    return status == 429 &&
           (str_search(body, S("insufficient_quota")) != SIZE_MAX || str_search(body, S("billing")) != SIZE_MAX);
}

/* Tests must not wait for seconds. */
static double backoff_seconds(void)
{
    const char *text = getenv("ASSAY_HTTP_BACKOFF_MS");
    double ms;
    return text && str_to_double(str_from(text), &ms) && ms >= 0 && ms <= 60000 ? ms / 1000 : 1;
}

static bool read_key(struct openai *o, str key_env, struct err *e)
{
    if (!key_env.n)
        return true;
    const char *key = getenv(arena_cstr(&o->a, key_env));
    if (!key || !*key)
        return err_set(e, ERR_USAGE,
                       "key-env: no key in the environment (found no " STR_FMT ", expected it to hold one)",
                       STR_ARG(key_env));
    for (const char *c = key; *c; c++)
        if (*c <= ' ' || *c > '~')
            return err_set(e, ERR_USAGE,
                           "key-env: " STR_FMT " cannot be a header value (found a blank or control byte)",
                           STR_ARG(key_env));
    o->key = arena_str(&o->a, str_from(key));
    return true;
}

static void openai_close(void *state)
{
    struct openai *o = state;

    if (!o)
        return;
    http_free(o->http);
    strbuf_release(&o->url);
    arena_free(&o->replies);
    arena_free(&o->a);
    free(o);
}

static bool openai_open(const struct backend_model *models, size_t n, const struct backend_options *options,
                        void **state, struct err *e)
{
    struct openai *o = xcalloc(1, sizeof *o);
    const char **headers = ARENA_NEW(&o->a, const char *, 3);
    struct http_settings settings = { .concurrency = models[0].concurrency > 0 ? models[0].concurrency : 8,
                                      .retries = RETRIES,
                                      .backoff_seconds = backoff_seconds(),
                                      .seed = options->seed,
                                      .headers = headers,
                                      .is_final = is_quota };
    bool ok = (http_join_url(models[0].url, "chat/completions", &o->url, e) && read_key(o, models[0].key_env, e)) ||
              err_wrap(e, "model " STR_FMT, STR_ARG(models[0].id));

    for (size_t i = 0; ok && i < n; i++)
        if (!models[i].name.n)
            ok = err_set(e, ERR_PARSE, "model " STR_FMT ": no name (expected name=\"...\" as the server knows it)",
                         STR_ARG(models[i].id));
    o->models = models;
    headers[0] = "Content-Type: application/json";
    if (o->key.n)
        headers[1] = arena_printf(&o->a, "Authorization: Bearer " STR_FMT, STR_ARG(o->key)).s;
    ok = ok && (o->http = http_new(&settings, e));
    if (!ok) {
        openai_close(o);
        return false;
    }
    *state = o;
    return true;
}

/* A server does not say what it runs: address and name are all there is. */
static bool openai_identity(void *state, size_t model, char hex[65], struct err *e)
{
    struct openai *o = state;
    struct sha256 h;

    (void)e;
    sha256_init(&h);
    sha256_add_str(&h, S("openai"));
    sha256_add_str(&h, strbuf_str(&o->url));
    sha256_add_str(&h, o->models[model].name);
    sha256_hex(&h, hex);
    return true;
}

static str openai_describe(void *state, size_t model, struct arena *a)
{
    struct openai *o = state;
    struct json *info = json_new_object();

    json_set(info, "server", json_new_string(strbuf_str(&o->url)));
    json_set(info, "name", json_new_string(o->models[model].name));
    str text = json_to_text(info, a);
    json_free(info);
    return text;
}

static str no_chat_template(void *state, size_t model)
{
    (void)state;
    (void)model;
    return S(""); /* the server wraps the message itself */
}

/* --- asking --------------------------------------------------------------- */

static struct json *request_body(const struct backend_request *q, str name)
{
    struct json *body = json_new_object(), *message = json_new_object(), *messages = json_new_array();
    struct json *stop = json_new_array();

    json_set(message, "role", json_new_string(S("user")));
    json_set(message, "content", json_new_string(q->prompt));
    json_push(messages, message);
    json_set(body, "model", json_new_string(name));
    json_set(body, "messages", messages);
    json_set(body, "max_tokens", json_new_int(q->max_tokens));
    json_set(body, "temperature", json_new_number((double)q->temperature));
    if (q->top_p < 1)
        json_set(body, "top_p", json_new_number((double)q->top_p));
    if (q->temperature > 0)
        json_set(body, "seed", json_new_int((int64_t)(q->seed >> 33)));
    for (size_t i = 0; i < q->n_stop; i++)
        json_push(stop, json_new_string(q->stop[i]));
    if (q->n_stop)
        json_set(body, "stop", stop);
    else
        json_free(stop);
    return body;
}

static bool openai_submit(void *state, const struct backend_request *q, struct err *e)
{
    struct openai *o = state;

    if (q->choices || q->whole_text)
        return err_set(e, ERR_UNSUPPORTED,
                       "a chat server gives no likelihoods (kinds choice and perplexity need the"
                       " local backend)");
    if (q->top_k > 0)
        return err_set(e, ERR_UNSUPPORTED, "top-k: the protocol has no such option (found %d, expected 0)", q->top_k);
    if (q->n_stop > MAX_STOPS)
        return err_set(e, ERR_UNSUPPORTED, "stop: more texts than the protocol takes (found %zu, expected at most %d)",
                       q->n_stop, MAX_STOPS);
    struct json *body = request_body(q, o->models[q->model].name);
    struct strbuf text = { 0 };
    json_write(body, 0, &text);
    http_post(o->http, o->url.s, strbuf_str(&text), q->index);
    strbuf_release(&text);
    json_free(body);
    return true;
}

/* --- reading the reply ---------------------------------------------------- */

/* The text without the key, in the memory of this poll. */
static str without_key(struct openai *o, str text)
{
    struct strbuf b = { 0 };
    size_t at;

    if (!o->key.n || str_search(text, o->key) == SIZE_MAX)
        return arena_str(&o->replies, text);
    while ((at = str_search(text, o->key)) != SIZE_MAX) {
        strbuf_add(&b, str_slice(text, 0, at));
        strbuf_add(&b, S("***"));
        text = str_slice(text, at + o->key.n, text.n);
    }
    strbuf_add(&b, text);
    str clean = arena_str(&o->replies, strbuf_str(&b));
    strbuf_release(&b);
    return clean;
}

static int token_count(const struct json *usage, const char *key)
{
    const struct json *v = json_get(usage, key);
    double n = json_is_numeric(v) ? json_number(v) : 0;
    return n >= 0 && n <= 1e9 ? (int)n : 0;
}

/* What the server says of an error: error.message, or the text as it is. */
static str server_words(struct openai *o, const struct json *root, str body)
{
    str message = json_as_string(json_path(root, S("error.message")));
    struct strbuf b = { 0 };

    if (!message.n)
        message = json_as_string(json_get(root, "error"));
    strbuf_add_quoted(&b, without_key(o, message.n ? message : str_trim(body)), QUOTED_BYTES);
    str words = arena_str(&o->replies, strbuf_str(&b));
    strbuf_release(&b);
    return words;
}

#define WHY(...) arena_printf(&o->replies, __VA_ARGS__)

/* Why the body is no answer; empty if *content is one. */
static str read_body(struct openai *o, const struct json *root, str body, str *content)
{
    const struct json *choices = json_get(root, "choices"), *first = json_at(choices, 0);
    const struct json *text = json_path(first, S("message.content"));

    if (json_kind(root) != JSON_OBJECT_KIND)
        return WHY("the reply is %s (expected an object with choices)", json_kind_name(root));
    if (json_get(root, "error") && json_kind(json_get(root, "error")) != JSON_NULL_KIND)
        return WHY("the server answered with an error: " STR_FMT, STR_ARG(server_words(o, root, body)));
    if (json_kind(choices) != JSON_ARRAY_KIND || json_length(choices) == 0)
        return WHY("choices: nothing in it (found %s, expected a list with an answer)", json_kind_name(choices));
    if (json_kind(text) != JSON_STRING_KIND)
        return WHY("choices[0].message.content: not a text (found %s, expected a string)", json_kind_name(text));
    *content = without_key(o, json_as_string(text));
    return S("");
}

static struct generation read_reply(struct openai *o, const struct http_reply *r)
{
    struct generation g = {
        .raw = S(""), .text = S(""), .finish = FINISH_ERROR, .logprob = NAN, .seconds = r->seconds
    };
    struct err problem = { 0 };

    if (r->error.n) {
        g.error = WHY("%s: " STR_FMT " (after %d attempts)", o->url.s, STR_ARG(r->error), r->attempts);
        return g;
    }
    struct json *root = utf8_valid(r->body, NULL) ? json_parse(r->body, &problem) : NULL;
    if (r->status >= 300 && r->status < 400)
        g.error = WHY("status %ld: the server redirects, which is not followed", r->status);
    else if (r->status != 200)
        g.error = WHY("status %ld after %d attempts: " STR_FMT, r->status, r->attempts,
                      STR_ARG(server_words(o, root, r->body)));
    else if (!utf8_valid(r->body, NULL))
        g.error = S("the reply is not UTF-8");
    else if (!root)
        g.error = r->body.n ? WHY("the reply is no JSON: %s", problem.text) : S("the reply is empty (expected JSON)");
    else
        g.error = read_body(o, root, r->body, &g.raw);
    if (!g.error.n) {
        str reason = json_as_string(json_path(root, S("choices.0.finish_reason")));
        g.finish = str_is(reason, "length") ? FINISH_LENGTH : FINISH_STOP;
        if (str_is(reason, "content_filter") && !g.raw.n)
            g.error = S("the server's filter held the answer back (finish_reason content_filter)");
        g.text = g.raw;
        g.n_prompt_tokens = token_count(json_get(root, "usage"), "prompt_tokens");
        g.n_tokens = token_count(json_get(root, "usage"), "completion_tokens");
    }
    json_free(root);
    return g;
}

/* Errors that every further item would meet as well. */
static bool go_on(struct openai *o, const struct http_reply *r, const struct generation *g, struct err *e)
{
    bool refused = r->status == 401 || r->status == 403 || r->status == 404 || is_quota(r->status, r->body);

    o->n_same_errors = !g->error.n                                              ? 0
                       : o->n_same_errors && str_equal(g->error, o->last_error) ? o->n_same_errors + 1
                                                                                : 1;
    if (g->error.n)
        o->last_error = o->n_same_errors == 1 ? arena_str(&o->a, g->error) : o->last_error;
    if (refused)
        return err_set(e, ERR_REMOTE, "%s: " STR_FMT, o->url.s, STR_ARG(g->error));
    if (o->n_same_errors >= SAME_ERRORS)
        return err_set(e, ERR_REMOTE, "%s: %d items in a row: " STR_FMT, o->url.s, SAME_ERRORS, STR_ARG(g->error));
    return true;
}

static bool openai_poll(void *state, struct backend_reply *out, size_t max, size_t *n, struct err *e)
{
    struct openai *o = state;
    struct http_reply replies[MAX_REPLIES];

    arena_reset(&o->replies);
    if (!http_wait(o->http, replies, max < MAX_REPLIES ? max : MAX_REPLIES, n, e))
        return false;
    for (size_t i = 0; i < *n; i++) {
        out[i] = (struct backend_reply){ .index = replies[i].tag, .gen = read_reply(o, &replies[i]) };
        if (!go_on(o, &replies[i], &out[i].gen, e)) {
            *n = i; /* what came before is paid for */
            return false;
        }
    }
    return true;
}

const struct backend backend_openai = {
    .name = "openai",
    .summary = "a server that speaks OpenAI's chat completions: url, name, key-env",
    .messages = true,
    .poll_may_be_empty = true,
    .open = openai_open,
    .close = openai_close,
    .identity = openai_identity,
    .describe = openai_describe,
    .chat_template = no_chat_template,
    .submit = openai_submit,
    .poll = openai_poll,
};
