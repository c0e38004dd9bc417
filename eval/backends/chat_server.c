/*
 * chat_server.c -- see chat_server.h.
 *
 * Replies are untrusted: only what the dialect finds in the expected place is an
 * answer; anything else fails the item with an error that says what was found.
 * An error that would hit every further item stops the run: a refused key, model
 * or quota, a certificate that cannot be trusted, and SAME_ERRORS items in a row
 * with errors of the same class (status, or kind of connection failure; texts
 * differ in request numbers).  Answers of the model (a refusal, no text within
 * max-tokens) and prompts that are too long only fail their item.
 *
 * The key (server_key.c) is removed from a reply before the reply is parsed, and from all texts
 * again afterwards (JSON may contain it with escapes), so that no error message can quote it.
 */
#include "eval/backends/chat_server.h"

#include <math.h>
#include <stdlib.h>

#include "eval/backends/http.h"
#include "eval/backends/redact.h"
#include "eval/backends/server_error.h"
#include "eval/backends/server_key.h"
#include "eval/backends/server_urls.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/hash.h"
#include "eval/base/json.h"
#include "eval/base/text.h"

enum {
    RETRIES = 4,
    CONCURRENCY = 8,
    SAME_ERRORS = 20,
    MAX_REPLIES = 64,
    QUOTED_BYTES = 300,
    SILENT_SECONDS = 120,
    TOTAL_SECONDS = 600
};

/* A request in flight; its number is the tag of the HTTP request. */
struct pending {
    struct backend_request q;
    unsigned flags;   /* flags of the dialect when it was last sent */
    size_t next_free; /* in a free slot: the next free slot + 1; 0 = none */
};

struct chat_server {
    const struct chat_dialect *dialect;
    struct arena a, replies; /* replies: of the last poll */
    const struct backend_model *models;
    const char ***urls; /* [n models][n_servers] */
    size_t n_servers;
    struct json **requests; /* [n models] members of the suite's <request>; NULL = none */
    size_t n_models;
    str key; /* empty = none */
    str key_warning;
    size_t n_without_usage, n_missing_feature;
    const char *missing_feature; /* the first */
    struct http *http;
    struct pending *pending;
    size_t n_pending, cap_pending, first_free; /* first_free: the first free slot + 1; 0 = none */
    unsigned *flags;                           /* [n models] flags of the dialect */
    long error_class;
    int n_same_errors;
    str first_error; /* the first error of this class */
    size_t n_answers;
};

/* --- for dialects --------------------------------------------------------- */

str chat_server_model_name(const struct chat_server *s, const struct backend_request *q)
{
    return s->models[q->model].name;
}

unsigned chat_server_flags(const struct chat_server *s, const struct backend_request *q)
{
    return s->flags[q->model];
}

size_t chat_message_count(const struct backend_request *q)
{
    return q->n_messages ? q->n_messages : 1;
}

struct backend_message chat_message_at(const struct backend_request *q, size_t i)
{
    return q->n_messages ? q->messages[i] : (struct backend_message){ S("user"), q->prompt };
}

int chat_token_count(const struct json *root, const char *path)
{
    const struct json *v = json_path(root, str_from(path));
    double n = json_is_numeric(v) ? json_number(v) : 0;

    return n >= 0 && n <= 1e9 ? (int)n : 0;
}

int64_t chat_seed(const struct backend_request *q)
{
    return (int64_t)(q->seed >> 33);
}

/* --- opening -------------------------------------------------------------- */

/* A wait from the environment, in milliseconds, so that tests need not wait for seconds; else `usual`. */
static double wait_seconds(const char *variable, double usual)
{
    const char *text = getenv(variable);
    double ms;
    return text && str_to_double(str_from(text), &ms) && ms >= 0 && ms <= 120000 ? ms / 1000 : usual;
}

static bool open_model(struct chat_server *s, const struct backend_model *m, size_t i, struct err *e)
{
    str base = m->url.n || !s->dialect->default_url ? m->url : str_from(s->dialect->default_url);

    if (!m->name.n)
        return err_set(e, ERR_PARSE, "no name (expected name=\"...\" as the server knows the model)");
    if (!server_urls_make(base, str_from(s->dialect->path), m->name, &s->urls[i], &s->n_servers, &s->a, e))
        return false;
    if (!m->request.n)
        return true;
    s->requests[i] = json_parse(m->request, e);
    if (!s->requests[i])
        return err_wrap(e, "request");
    return json_kind(s->requests[i]) == JSON_OBJECT_KIND ||
           err_set(e, ERR_PARSE, "request: %s (expected an object)", json_kind_name(s->requests[i]));
}

static const char *prepare(void *user, size_t slot, size_t server, struct strbuf *body);
static enum http_verdict judge(void *user, struct http_reply *r, enum http_verdict usual);

static bool open_http(struct chat_server *s, const struct backend_options *options, struct err *e)
{
    const struct backend_model *m = &s->models[0];
    const char *headers[4] = { "Content-Type: application/json" };
    size_t n = 1;

    if (s->dialect->header)
        headers[n++] = s->dialect->header;
    if (s->key.n)
        headers[n++] = arena_printf(&s->a, "%s" STR_FMT, s->dialect->key_header, STR_ARG(s->key)).s;
    struct flow_settings flow = { .n_servers = s->n_servers,
                                  .concurrency = m->concurrency > 0 ? m->concurrency : CONCURRENCY,
                                  .retries = RETRIES,
                                  .backoff_seconds = wait_seconds("ASSAY_HTTP_BACKOFF_MS", 1),
                                  .seed = options->seed,
                                  .requests_per_minute = m->requests_per_minute,
                                  .tokens_per_minute = m->tokens_per_minute };
    struct http_settings settings = { .flow = flow,
                                      .silent_seconds = wait_seconds("ASSAY_HTTP_SILENT_MS", SILENT_SECONDS),
                                      .total_seconds = wait_seconds("ASSAY_HTTP_TOTAL_MS", TOTAL_SECONDS),
                                      .headers = headers,
                                      .prepare = prepare,
                                      .judge = judge,
                                      .user = s };
    s->http = http_new(&settings, e);
    return s->http != NULL;
}

bool chat_server_open(const struct chat_dialect *d, const struct backend_model *models, size_t n,
                      const struct backend_options *options, void **state, struct err *e)
{
    struct chat_server *s = xcalloc(1, sizeof *s);
    bool ok = true;

    s->dialect = d;
    s->models = models;
    s->n_models = n;
    s->urls = ARENA_NEW(&s->a, const char **, n);
    s->flags = ARENA_NEW(&s->a, unsigned, n);
    s->requests = ARENA_NEW(&s->a, struct json *, n);
    for (size_t i = 0; ok && i < n; i++)
        ok = open_model(s, &models[i], i, e) || err_wrap(e, "model " STR_FMT, STR_ARG(models[i].id));
    ok = ok && (server_key_read(&models[0], &s->a, &s->key, &s->key_warning, e) ||
                err_wrap(e, "model " STR_FMT, STR_ARG(models[0].id)));
    ok = ok && open_http(s, options, e);
    if (!ok) {
        chat_server_close(s);
        return false;
    }
    *state = s;
    return true;
}

void chat_server_close(void *state)
{
    struct chat_server *s = state;

    if (!s)
        return;
    http_free(s->http);
    for (size_t i = 0; i < s->n_models; i++)
        json_free(s->requests[i]);
    free(s->pending);
    arena_free(&s->replies);
    arena_free(&s->a);
    free(s);
}

/* A server does not reveal its weights: identity is dialect, address, model name and request members.  With several
 * equal servers only the first address counts, so that others can join or leave without asking a question twice. */
bool chat_server_identity(void *state, size_t model, char hex[65], struct err *e)
{
    const struct chat_server *s = state;
    struct sha256 h;

    (void)e;
    sha256_init(&h);
    sha256_add_str(&h, str_from(s->dialect->name));
    sha256_add_str(&h, str_from(s->urls[model][0]));
    sha256_add_str(&h, s->models[model].name);
    if (s->requests[model])
        sha256_add_str(&h, s->models[model].request);
    sha256_hex(&h, hex);
    return true;
}

str chat_server_describe(void *state, size_t model, struct arena *a)
{
    const struct chat_server *s = state;
    struct json *info = json_new_object();

    json_set(info, "dialect", json_new_string(str_from(s->dialect->name)));
    json_set(info, "server", json_new_string(str_from(s->urls[model][0])));
    if (s->n_servers > 1)
        json_set(info, "servers", json_new_int((int64_t)s->n_servers));
    json_set(info, "name", json_new_string(s->models[model].name));
    if (s->requests[model])
        json_set(info, "request", json_clone(s->requests[model]));
    str text = json_to_text(info, a);
    json_free(info);
    return text;
}

str chat_server_template(void *state, size_t model)
{
    (void)state;
    (void)model;
    return S("");
}

static str warning_at(struct chat_server *s, size_t i)
{
    if (i == 0)
        return s->key_warning;
    if (i == 1)
        return s->n_without_usage
                   ? arena_printf(
                         &s->a,
                         "%zu of %zu answers came without token counts (\"usage\"): the totals of tokens and cost"
                         " exclude them",
                         s->n_without_usage, s->n_answers)
                   : S("");
    if (i == 2)
        return s->missing_feature ? arena_printf(&s->a, "%zu of %zu answers: %s", s->n_missing_feature, s->n_answers,
                                                 s->missing_feature)
                                  : S("");
    str why = http_exclusion_reason(s->http, i - 3);
    return why.n ? arena_printf(&s->a, "%s was excluded and the other servers were used: " STR_FMT, s->urls[0][i - 3],
                                STR_ARG(why))
                 : S("");
}

str chat_server_warning(void *state, size_t i)
{
    struct chat_server *s = state;

    for (size_t k = 0; k < 3 + s->n_servers; k++) {
        str text = warning_at(s, k);
        if (text.n && i-- == 0)
            return text;
    }
    return (str){ NULL, 0 };
}

/* --- asking --------------------------------------------------------------- */

/* Members of the suite's <request> replace those of the body; null removes one. */
static struct json *with_members(struct json *body, const struct json *extra)
{
    struct json *out = json_new_object();
    struct arena a = { 0 };
    const struct json *v;
    void *at = NULL;
    str key;

    while (json_next(body, &at, &key, &v))
        if (!json_get(extra, arena_cstr(&a, key)))
            json_set(out, arena_cstr(&a, key), json_clone(v));
    at = NULL;
    while (json_next(extra, &at, &key, &v))
        if (json_kind(v) != JSON_NULL_KIND)
            json_set(out, arena_cstr(&a, key), json_clone(v));
    json_free(body);
    arena_free(&a);
    return out;
}

/* Built for each attempt, because an earlier reply may have called for another spelling (adapt). */
static const char *prepare(void *user, size_t slot, size_t server, struct strbuf *body)
{
    struct chat_server *s = user;
    const struct backend_request *q = &s->pending[slot].q;
    struct json *root = s->dialect->request(s, q);

    if (s->requests[q->model])
        root = with_members(root, s->requests[q->model]);
    json_write(root, 0, body);
    json_free(root);
    s->pending[slot].flags = s->flags[q->model];
    return s->urls[q->model][server];
}

static size_t free_slot(struct chat_server *s)
{
    size_t slot = s->first_free;

    if (slot) {
        s->first_free = s->pending[slot - 1].next_free;
        return slot - 1;
    }
    VEC_PUSH(s->pending, s->n_pending, s->cap_pending) = (struct pending){ 0 };
    return s->n_pending - 1;
}

/* Estimate for the limit per minute until the server's count is known: three bytes per token, and the longest answer.
 */
static double estimated_tokens(const struct backend_request *q)
{
    double bytes = q->n_messages ? 0 : (double)q->prompt.n;

    for (size_t i = 0; i < q->n_messages; i++)
        bytes += (double)q->messages[i].content.n;
    for (size_t i = 0; i < q->n_choices; i++) /* the prompt is sent once per choice */
        bytes += (double)(i ? q->prompt.n : 0) + (double)q->choices[i].n;
    return bytes / 3 + (q->n_choices || q->whole_text ? 1 : q->max_tokens);
}

bool chat_server_submit(void *state, const struct backend_request *q, struct err *e)
{
    struct chat_server *s = state;

    if ((q->choices || q->whole_text) && !s->dialect->has_likelihoods)
        return err_set(
            e, ERR_UNSUPPORTED,
            "a chat server returns no log-likelihoods (expected backend local or openai-completions for kinds"
            " choice and perplexity)");
    if (q->unconditional || q->divergence_base)
        return err_set(e, ERR_UNSUPPORTED,
                       "a server can only score texts after a prompt (expected backend local for %s)",
                       q->divergence_base ? "divergences" : "likelihoods without the prompt");
    if (q->top_k > 0 && !s->dialect->has_top_k)
        return err_set(e, ERR_UNSUPPORTED, "top-k: the protocol has no such option (found %d, expected 0)", q->top_k);
    if (q->n_stop > s->dialect->max_stops)
        return err_set(e, ERR_UNSUPPORTED, "stop: too many texts for the protocol (found %zu, expected at most %zu)",
                       q->n_stop, s->dialect->max_stops);
    size_t slot = free_slot(s);
    s->pending[slot] = (struct pending){ .q = *q };
    http_post(s->http, slot, estimated_tokens(q));
    return true;
}

/* --- reading replies ------------------------------------------------------ */

static bool has_error(const struct json *root)
{
    const struct json *error = json_get(root, "error");
    bool empty = json_kind(error) == JSON_STRING_KIND ? !json_as_string(error).n
                 : json_is_numeric(error)             ? json_number(error) == 0
                                                      : json_length(error) == 0;

    return error && json_kind(error) == JSON_BOOL_KIND ? json_bool(error) : error && !empty;
}

/* The server's error message, otherwise the whole text. */
static str server_words(const struct json *root, str body, struct arena *a)
{
    str message = server_error_message(root);
    struct strbuf b = { 0 };

    strbuf_add_quoted(&b, message.n ? message : str_trim(body), QUOTED_BYTES);
    str words = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return words;
}

/* An error with status 200 is transient, unless its code is that of a bad request. */
static void read_error(const struct json *root, str body, struct chat_reply *out, struct arena *a)
{
    const struct json *code = json_path(root, S("error.code"));
    int64_t status = json_is_numeric(code) ? json_int(code) : 500;

    out->by_server = true;
    out->is_transient = (status >= 500 || status == 408 || status == 409 || status == 425 || status == 429) &&
                        !server_error_read((long)status, body).refuses_all;
    out->limited = out->is_transient && status == 429;
    out->problem = arena_printf(a, "the server answered with an error: " STR_FMT, STR_ARG(server_words(root, body, a)));
}

static struct json *parse_body(const struct chat_server *s, str body, struct chat_reply *out, struct arena *a)
{
    struct err why = { 0 };
    struct json *root = NULL;
    bool stream;

    if (str_starts(body, S("\xEF\xBB\xBF"))) /* skip a byte order mark, as in files */
        body = str_slice(body, 3, body.n);
    stream = s->dialect->join_stream &&
             (str_starts(body, S("data:")) || str_starts(body, S("event:")) || str_starts(body, S(":")));
    out->by_server = true;
    if (!utf8_valid(body, NULL))
        out->problem = S("the reply is not UTF-8");
    else if (!str_trim(body).n)
        out->problem = S("the reply is empty (expected JSON)");
    else if (!(root = stream ? s->dialect->join_stream(body, &out->is_transient, &why) : json_parse(body, &why)))
        out->problem = arena_printf(a, "the reply is not JSON: %s", why.text);
    else if (json_kind(root) != JSON_OBJECT_KIND)
        out->problem = arena_printf(a, "the reply is %s (expected an object)", json_kind_name(root));
    else
        out->by_server = false;
    return root;
}

/* Reads a reply with status 200; texts in the arena. */
static void read_reply(const struct chat_server *s, const struct backend_request *q, str body, struct chat_reply *out,
                       struct arena *a)
{
    *out = (struct chat_reply){ .finish = FINISH_STOP, .logprob = NAN };
    body = redact(body, s->key, a);
    struct json *root = parse_body(s, body, out, a);
    if (!out->problem.n && has_error(root))
        read_error(root, body, out, a);
    else if (!out->problem.n)
        s->dialect->read(root, q, out, a);
    out->text = redact(out->text, s->key, a);
    out->reasoning = redact(out->reasoning, s->key, a);
    out->problem = redact(out->problem, s->key, a);
    json_free(root);
}

/* True if every further request to this server would fail in the same way. */
static bool refuses_all(const struct chat_server *s, const struct http_reply *r)
{
    return (r->status && r->status != 200 && server_error_read(r->status, r->body).refuses_all) ||
           http_is_tls_error(r->code) || (http_is_name_error(r->code) && s->n_answers == 0);
}

static enum http_verdict judge(void *user, struct http_reply *r, enum http_verdict usual)
{
    struct chat_server *s = user;
    struct arena a = { 0 };
    struct chat_reply reply;

    if (refuses_all(s, r))
        return HTTP_REFUSED;
    if (usual == HTTP_LIMITED && isnan(r->retry_after))
        r->retry_after = server_error_read(r->status, r->body).retry_after;
    if (r->status != 200)
        return usual;
    read_reply(s, &s->pending[r->tag].q, r->body, &reply, &a);
    bool again = reply.problem.n > 0 && reply.is_transient;
    arena_free(&a);
    return again && reply.limited ? HTTP_LIMITED : again ? HTTP_AGAIN : HTTP_FINAL;
}

/* The reason why there is no answer, for a status other than 200. */
static str status_problem(const struct chat_server *s, const struct http_reply *r, struct arena *a)
{
    str body = redact(r->body, s->key, a);
    struct json *root = utf8_valid(body, NULL) ? json_parse(body, NULL) : NULL;
    str times = r->attempts > 1 ? arena_printf(a, " after %d attempts", r->attempts) : S("");
    str words = str_trim(body).n ? server_words(root, body, a) : S("no reason given");
    if (r->status == 404 && str_search(words, S("model")) == SIZE_MAX)
        words = arena_printf(a, STR_FMT " (is the url right? OpenAI-compatible ones end in /v1)", STR_ARG(words));
    str why = r->status >= 300 && r->status < 400
                  ? arena_printf(a, "status %ld: the server redirects (expected the final address)", r->status)
                  : arena_printf(a, "status %ld" STR_FMT ": " STR_FMT, r->status, STR_ARG(times), STR_ARG(words));

    json_free(root);
    return redact(why, s->key, a);
}

static struct generation read_generation(struct chat_server *s, const struct http_reply *r,
                                         const struct backend_request *q, struct chat_reply *reply)
{
    struct generation g = {
        .raw = S(""), .text = S(""), .finish = FINISH_ERROR, .logprob = NAN, .seconds = r->seconds
    };

    *reply = (struct chat_reply){ .by_server = true };
    if (r->error.n)
        reply->problem = arena_printf(&s->replies, STR_FMT " (%d attempt%s)", STR_ARG(r->error), r->attempts,
                                      r->attempts == 1 ? "" : "s");
    else if (r->status != 200)
        reply->problem = status_problem(s, r, &s->replies);
    else
        read_reply(s, q, r->body, reply, &s->replies);
    g.error = !r->error.n
                  ? reply->problem
                  : arena_printf(&s->replies, "%s: " STR_FMT, s->urls[q->model][r->server], STR_ARG(reply->problem));
    g.n_prompt_tokens = reply->n_prompt_tokens;
    g.n_cached_tokens = reply->n_cached_tokens;
    g.n_tokens = reply->n_tokens;
    g.n_reasoning_tokens = reply->n_reasoning_tokens;
    g.reasoning = reply->reasoning;
    if (!g.error.n) {
        g.raw = g.text = reply->text;
        g.finish = reply->finish;
        g.logprob = reply->logprob;
        g.choice_logprobs = reply->choice_logprobs;
        g.choice_lengths = reply->choice_lengths;
        g.n_choices = reply->choice_logprobs ? q->n_choices : 0;
        g.scored = reply->scored;
    }
    return g;
}

/* --- errors that stop the run --------------------------------------------- */

/* 0 = no error of the server. */
static long error_class(const struct http_reply *r, const struct chat_reply *reply)
{
    if (!reply->problem.n || !reply->by_server || server_error_read(r->status, r->body).of_item)
        return 0;
    return r->status ? r->status : 1000 + r->code;
}

static bool check_error_streak(struct chat_server *s, const struct http_reply *r, size_t model,
                               const struct chat_reply *reply, struct err *e)
{
    long class = error_class(r, reply);
    bool refused = refuses_all(s, r);

    s->n_answers += class == 0;
    s->n_same_errors = class && class == s->error_class ? s->n_same_errors + 1 : 1;
    if (class != s->error_class)
        s->first_error = arena_str(&s->a, reply->problem);
    s->error_class = class;
    if (refused)
        return err_set(e, ERR_REMOTE, "%s: " STR_FMT, s->urls[model][r->server], STR_ARG(reply->problem));
    if (class && s->n_same_errors >= SAME_ERRORS)
        return err_set(e, ERR_REMOTE, "%s: %d items in a row ended in the same kind of error; the first: " STR_FMT,
                       s->urls[model][r->server], s->n_same_errors, STR_ARG(s->first_error));
    return true;
}

/* The dialect may know another spelling of a rejected member; each is tried once. */
static bool adapt_request(struct chat_server *s, const struct http_reply *r, const struct pending *pending)
{
    if ((r->status != 400 && r->status != 422) || !s->dialect->adapt || !utf8_valid(r->body, NULL))
        return false;
    struct json *root = json_parse(r->body, NULL);
    unsigned more = root ? s->dialect->adapt(root) & ~pending->flags : 0;

    json_free(root);
    s->flags[pending->q.model] |= more;
    return more != 0;
}

/* An answer without the server's count, and a broken connection, may have used the reserved tokens. */
static void count_tokens(struct chat_server *s, const struct http_reply *r, const struct chat_reply *reply)
{
    double tokens = (double)reply->n_prompt_tokens + reply->n_tokens;

    if (tokens > 0 || (r->status && r->status != 200))
        http_used_tokens(s->http, r, tokens);
}

bool chat_server_poll(void *state, struct backend_reply *out, size_t max, size_t *n, struct err *e)
{
    struct chat_server *s = state;
    struct http_reply replies[MAX_REPLIES];
    size_t n_replies;

    arena_reset(&s->replies);
    *n = 0;
    if (!http_wait(s->http, replies, max < MAX_REPLIES ? max : MAX_REPLIES, &n_replies, e))
        return false;
    for (size_t i = 0; i < n_replies; i++) {
        struct pending *pending = &s->pending[replies[i].tag];
        struct chat_reply reply;
        if (adapt_request(s, &replies[i], pending)) {
            http_post(s->http, replies[i].tag, estimated_tokens(&pending->q));
            continue;
        }
        out[*n] = (struct backend_reply){ .index = pending->q.index,
                                          .gen = read_generation(s, &replies[i], &pending->q, &reply) };
        count_tokens(s, &replies[i], &reply);
        s->n_without_usage += !reply.problem.n && reply.n_prompt_tokens + reply.n_tokens == 0;
        s->n_missing_feature += reply.missing_feature != NULL;
        s->missing_feature = s->missing_feature ? s->missing_feature : reply.missing_feature;
        if (!check_error_streak(s, &replies[i], pending->q.model, &reply, e))
            return false; /* earlier replies are still returned, because they are paid for */
        pending->next_free = s->first_free;
        s->first_free = replies[i].tag + 1;
        (*n)++;
    }
    return true;
}
