/*
 * serve.c -- see serve.h: routes, the key, and the loop that alternates between
 * connections and the engine.  One thread owns both, so that a request joins the
 * batch between two steps.
 */
#include "eval/serve/serve.h"

#include <stdlib.h>

#include "eval/base/json.h"
#include "eval/base/signals.h"
#include "eval/base/text.h"
#include "eval/harness/chat.h"
#include "eval/serve/job.h"
#include "eval/serve/reply.h"

enum { MAX_BODY = 8 << 20, MAX_JOBS = 1024, IDLE_MILLISECONDS = 200 };

/* --- routes ----------------------------------------------------------------- */

static void get_health(struct serve *s, struct http_exchange *x, const struct json *body)
{
    struct json *o = json_new_object();

    (void)s;
    (void)body;
    json_set(o, "status", json_new_string(S("ok")));
    reply_json(x, o);
}

static void get_models(struct serve *s, struct http_exchange *x, const struct json *body)
{
    struct json *o = json_new_object(), *list = json_new_array();

    (void)body;
    for (size_t i = 0; i < s->n_models; i++) {
        struct json *m = json_new_object();
        json_set(m, "id", json_new_string(s->models[i].name));
        json_set(m, "object", json_new_string(S("model")));
        json_set(m, "owned_by", json_new_string(S("assay")));
        json_set(m, "max_model_len", json_new_int(s->info.context_length));
        json_push(list, m);
    }
    json_set(o, "object", json_new_string(S("list")));
    json_set(o, "data", list);
    reply_json(x, o);
}

static void post_job(struct serve *s, struct http_exchange *x, const struct json *body, bool chat)
{
    struct arena a = { 0 };
    struct job *j = ARENA_NEW(&a, struct job, 1);
    struct err e = { 0 };

    if (s->n_jobs >= MAX_JOBS) {
        arena_free(&a);
        reply_error(x, 429, "too many requests at once (expected at most %d)", MAX_JOBS);
        return;
    }
    j->x = x;
    j->a = a;
    j->chat = chat;
    j->number = ++s->n_requests;
    if (job_read(s, body, j, &e)) {
        job_submit(s, j);
        return;
    }
    reply_error(x, e.code == ERR_USAGE ? 404 : 400, "%s", e.text);
    job_free(j);
}

static void post_chat(struct serve *s, struct http_exchange *x, const struct json *body)
{
    post_job(s, x, body, true);
}

static void post_completions(struct serve *s, struct http_exchange *x, const struct json *body)
{
    post_job(s, x, body, false);
}

static struct json *text_or_null(str text)
{
    return text.n ? json_new_string(text) : json_new_null();
}

/* What lm-evaluation-harness's remote tokenizer reads. */
static void get_tokenizer_info(struct serve *s, struct http_exchange *x, const struct json *body)
{
    struct engine_chat chat = engine_chat(s->model, NULL, 0);
    struct json *o = json_new_object();

    (void)body;
    json_set(o, "tokenizer_class", json_new_string(s->info.tokenizer));
    json_set(o, "bos_token", text_or_null(chat.bos));
    json_set(o, "eos_token", text_or_null(chat.eos));
    json_set(o, "pad_token", json_new_null());
    json_set(o, "model_max_length", json_new_int(s->info.context_length));
    json_set(o, "chat_template", text_or_null(s->options->chat_template.n ? s->options->chat_template : chat.source));
    reply_json(x, o);
}

/* "add_special_tokens" and "parse_special" are true by default, as in vLLM and llama-server. */
static unsigned encode_flags(const struct json *body)
{
    const struct json *add = json_get(body, "add_special_tokens"), *parse = json_get(body, "parse_special");

    return (!add || json_bool(add) ? ENCODE_ADD_SPECIAL : 0u) |
           (!parse || json_bool(parse) ? ENCODE_PARSE_SPECIAL : 0u);
}

static void post_tokenize(struct serve *s, struct http_exchange *x, const struct json *body)
{
    const struct json *text = json_get(body, "prompt");
    struct json *o, *tokens;
    struct arena a = { 0 };
    struct err e = { 0 };
    int32_t *ids;
    size_t n;

    if (!text)
        text = json_get(body, "content");
    if (json_kind(text) != JSON_STRING_KIND) {
        reply_error(x, 400, "prompt: expected a text");
    } else if (!engine_tokenize(s->model, json_as_string(text), encode_flags(body), &ids, &n, &a, &e)) {
        reply_error(x, 400, "%s", e.text);
    } else {
        o = json_new_object();
        tokens = json_new_array();
        for (size_t i = 0; i < n; i++)
            json_push(tokens, json_new_int(ids[i]));
        json_set(o, "tokens", tokens);
        json_set(o, "count", json_new_int((int64_t)n));
        json_set(o, "max_model_len", json_new_int(s->info.context_length));
        reply_json(x, o);
    }
    arena_free(&a);
}

static void post_detokenize(struct serve *s, struct http_exchange *x, const struct json *body)
{
    const struct json *tokens = json_get(body, "tokens");
    struct strbuf text = { 0 };

    if (json_kind(tokens) != JSON_ARRAY_KIND) {
        reply_error(x, 400, "tokens: %s (expected a list of ids)", json_kind_name(tokens));
        return;
    }
    for (size_t i = 0; i < json_length(tokens); i++) {
        const struct json *v = json_at(tokens, i);
        if (json_kind(v) != JSON_INT_KIND || json_int(v) < 0 || json_int(v) >= s->info.n_vocab) {
            strbuf_release(&text);
            reply_error(x, 400, "tokens[%zu]: expected an id from 0 to %d", i, s->info.n_vocab - 1);
            return;
        }
        strbuf_add(&text, engine_token_bytes(s->model, (int32_t)json_int(v)));
    }
    struct json *o = json_new_object();
    json_set(o, "prompt", json_new_string(strbuf_str(&text)));
    json_set(o, "content", json_new_string(strbuf_str(&text)));
    strbuf_release(&text);
    reply_json(x, o);
}

static const struct {
    const char *method, *path;
    void (*run)(struct serve *s, struct http_exchange *x, const struct json *body);
} routes[] = {
    { "GET", "/health", get_health },
    { "GET", "/v1/models", get_models },
    { "POST", "/v1/chat/completions", post_chat },
    { "POST", "/v1/completions", post_completions },
    { "POST", "/tokenize", post_tokenize },
    { "POST", "/detokenize", post_detokenize },
    { "GET", "/tokenizer_info", get_tokenizer_info },
};

/* Takes a time that does not depend on where the keys differ. */
static bool same_key(str given, str key)
{
    unsigned char differ = given.n != key.n;

    for (size_t i = 0; i < given.n; i++)
        differ |= (unsigned char)(given.s[i] ^ key.s[key.n ? i % key.n : 0]);
    return !differ;
}

static bool has_capacity(const struct serve *s, const struct http_exchange *x)
{
    str header = http_exchange_header(x, "Authorization"), prefix = S("Bearer ");

    return !s->options->key || str_is(http_exchange_path(x), "/health") ||
           (header.s && str_starts(header, prefix) &&
            same_key(str_slice(header, prefix.n, header.n), str_from(s->options->key)));
}

static void run_route(struct serve *s, struct http_exchange *x, size_t i)
{
    str text = http_exchange_body(x);
    struct err e = { 0 };
    struct json *body = NULL;

    if (strcmp(routes[i].method, "POST") == 0) {
        body = utf8_valid(text, NULL) ? json_parse(text, &e) : NULL;
        if (json_kind(body) != JSON_OBJECT_KIND) {
            reply_error(x, 400, "the body is not a JSON object%s%s", e.text[0] ? ": " : "", e.text);
            json_free(body);
            return;
        }
    }
    routes[i].run(s, x, body);
    json_free(body);
}

static void handle(void *user, struct http_exchange *x)
{
    struct serve *s = user;
    bool known = false;

    if (!has_capacity(s, x)) {
        reply_error(x, 401, "the key is missing or wrong (expected \"Authorization: Bearer KEY\")");
        return;
    }
    for (size_t i = 0; i < COUNT_OF(routes); i++) {
        if (!str_is(http_exchange_path(x), routes[i].path))
            continue;
        known = true;
        if (str_is(http_exchange_method(x), routes[i].method)) {
            run_route(s, x, i);
            return;
        }
    }
    if (known)
        reply_error(x, 405, "the method is not allowed here");
    else
        reply_error(x, 404,
                    "unknown path (expected one of /v1/models, /v1/chat/completions,"
                    " /v1/completions, /tokenize, /detokenize, /tokenizer_info, /health)");
}

/* --- the loop --------------------------------------------------------------- */

static bool loop(struct serve *s, struct err *e)
{
    while (!signals_interrupted()) {
        bool busy = engine_pending(s->batch) > 0;
        if (!http_server_work(s->http, busy ? 0 : IDLE_MILLISECONDS, e) || (busy && !job_step(s, e)))
            return false;
    }
    return err_set(e, ERR_INTERRUPTED, "stopped after %llu requests", (unsigned long long)s->n_requests);
}

/* The template of each model: the adapter's own, if its folder has one. */
static bool open_chats(struct serve *s, struct err *e)
{
    str own = s->options->chat_template;

    s->chats = xcalloc(s->n_models, sizeof *s->chats);
    for (size_t i = 0; i < s->n_models; i++) {
        struct engine_adapter *adapter = s->models[i].adapter;
        struct engine_chat c = engine_chat(s->model, &adapter, adapter != NULL);
        struct chat_source source = { own.n ? own : c.source, c.bos, c.eos, c.other };
        if (source.text.n && !(s->chats[i] = chat_open(&source, "chat template", e)))
            return err_wrap(e, "model " STR_FMT, STR_ARG(s->models[i].name));
    }
    return true;
}

static void close_all(struct serve *s)
{
    while (s->n_jobs) {
        struct job *j = s->jobs[--s->n_jobs];
        err_set(&j->error, ERR_INTERRUPTED, "the server is stopping");
        j->failed = true;
        if (j->started)
            job_stream_end(s, j);
        else
            reply_error(j->x, 503, "%s", j->error.text);
        job_free(j);
    }
    http_server_close(s->http);
    engine_batch_free(s->batch);
    for (size_t i = 0; s->chats && i < s->n_models; i++)
        chat_close(s->chats[i]);
    free(s->chats);
    free(s->jobs);
}

bool serve_run(struct engine_model *m, const struct serve_model *models, size_t n, const struct serve_options *o,
               struct err *e)
{
    struct serve s = { .model = m, .models = models, .n_models = n, .options = o };
    struct http_server_settings http = { o->host, o->port, MAX_BODY, handle, &s };
    bool ok = engine_model_info(m, &s.info, e) && open_chats(&s, e) && (s.batch = engine_batch_new(m, &o->engine, e)) &&
              (s.http = http_server_open(&http, e));

    if (ok) {
        o->listening(o->host, http_server_port(s.http));
        ok = loop(&s, e);
    }
    close_all(&s);
    return ok;
}
