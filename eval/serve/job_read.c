/*
 * job_read.c -- the JSON of a request (platform.openai.com, API reference) as a job.  Unsupported members that would
 * change the answer are rejected; members that do not affect it are ignored.
 */
#include <math.h>

#include "eval/base/json.h"
#include "eval/harness/chat.h"
#include "eval/serve/job.h"

enum { DEFAULT_COMPLETION_TOKENS = 16, DEFAULT_CHAT_TOKENS = 1024, MAX_N = 16 };

/* Unsupported members and the value that means "not used"; NULL = null, false, or empty only. */
static const char *const unsupported[] = { "tools",      "functions",         "response_format",
                                           "logit_bias", "frequency_penalty", "presence_penalty",
                                           "suffix",     "best_of",           "repetition_penalty",
                                           "min_p",      "guided_json",       "audio",
                                           "modalities", "tool_choice",       "function_call" };

static bool is_neutral(const char *name, const struct json *v)
{
    if (strcmp(name, "repetition_penalty") == 0 || strcmp(name, "best_of") == 0)
        return json_is_numeric(v) && json_number(v) == 1;
    if (strcmp(name, "response_format") == 0)
        return str_is(json_as_string(json_get(v, "type")), "text");
    if (strcmp(name, "tool_choice") == 0 || strcmp(name, "function_call") == 0)
        return str_is(json_as_string(v), "none") || str_is(json_as_string(v), "auto");
    if (strcmp(name, "modalities") == 0)
        return json_length(v) == 1 && str_is(json_as_string(json_at(v, 0)), "text");
    if (json_is_numeric(v))
        return json_number(v) == 0;
    return json_kind(v) == JSON_NULL_KIND || (json_kind(v) == JSON_STRING_KIND && !json_as_string(v).n) ||
           ((json_kind(v) == JSON_ARRAY_KIND || json_kind(v) == JSON_OBJECT_KIND) && json_length(v) == 0);
}

static bool check_unsupported(const struct json *body, struct err *e)
{
    for (size_t i = 0; i < COUNT_OF(unsupported); i++) {
        const struct json *v = json_get(body, unsupported[i]);
        if (v && json_kind(v) != JSON_NULL_KIND && !is_neutral(unsupported[i], v))
            return err_set(e, ERR_UNSUPPORTED, "%s is not supported", unsupported[i]);
    }
    return true;
}

/* --- members --------------------------------------------------------------- */

static bool read_number(const struct json *body, const char *name, double low, double high, double *out, struct err *e)
{
    const struct json *v = json_get(body, name);

    if (!v || json_kind(v) == JSON_NULL_KIND)
        return true;
    if (!json_is_numeric(v) || !(json_number(v) >= low && json_number(v) <= high))
        return err_set(e, ERR_PARSE, "%s: expected a number from %g to %g", name, low, high);
    *out = json_number(v);
    return true;
}

static bool read_integer(const struct json *body, const char *name, double low, double high, double *out, struct err *e)
{
    return read_number(body, name, low, high, out, e) &&
           (isnan(*out) || *out == floor(*out) ||
            err_set(e, ERR_PARSE, "%s: expected a whole number from %g to %g", name, low, high));
}

static bool read_bool(const struct json *body, const char *name, bool *out, struct err *e)
{
    const struct json *v = json_get(body, name);

    if (v && json_kind(v) != JSON_NULL_KIND && json_kind(v) != JSON_BOOL_KIND)
        return err_set(e, ERR_PARSE, "%s: expected true or false", name);
    *out = json_bool(v);
    return true;
}

static bool read_stops(const struct json *body, struct job *j, struct err *e)
{
    const struct json *v = json_get(body, "stop");
    size_t n = json_kind(v) == JSON_ARRAY_KIND ? json_length(v) : json_kind(v) == JSON_STRING_KIND ? 1 : 0;

    if (!v || json_kind(v) == JSON_NULL_KIND)
        return true;
    if (n > JOB_MAX_STOPS || (n == 0 && json_kind(v) != JSON_ARRAY_KIND))
        return err_set(e, ERR_PARSE, "stop: expected a text or at most %d texts", JOB_MAX_STOPS);
    for (size_t i = 0; i < n; i++) {
        const struct json *one = json_kind(v) == JSON_ARRAY_KIND ? json_at(v, i) : v;
        if (json_kind(one) != JSON_STRING_KIND)
            return err_set(e, ERR_PARSE, "stop: expected texts");
        if (json_as_string(one).n)
            j->stops[j->n_stops++] = arena_str(&j->a, json_as_string(one));
    }
    return true;
}

/* Completions: "logprobs" is a number.  Chats: "logprobs" is a flag, "top_logprobs" the number. */
static bool read_logprobs(const struct json *body, struct job *j, struct err *e)
{
    double n = -1;

    if (j->chat) {
        if (!read_bool(body, "logprobs", &j->logprobs, e) || !read_integer(body, "top_logprobs", 0, JOB_MAX_TOP, &n, e))
            return false;
        j->n_top = n > 0 ? (int)n : 0;
        return j->n_top == 0 || j->logprobs ||
               err_set(e, ERR_PARSE, "top_logprobs: expected \"logprobs\": true as well");
    }
    if (!read_integer(body, "logprobs", 0, JOB_MAX_TOP, &n, e))
        return false;
    j->logprobs = n >= 0;
    j->n_top = n > 0 ? (int)n : 0;
    return true;
}

static bool read_stream_options(const struct json *options, struct job *j, struct err *e)
{
    if (!options || json_kind(options) == JSON_NULL_KIND)
        return true;
    return json_kind(options) == JSON_OBJECT_KIND
               ? read_bool(options, "include_usage", &j->stream_usage, e)
               : err_set(e, ERR_PARSE, "stream_options: %s (expected an object)", json_kind_name(options));
}

static bool read_decoding(const struct json *body, struct job *j, struct err *e)
{
    double temperature = 1, top_p = 1, top_k = 0, tokens = j->chat ? DEFAULT_CHAT_TOKENS : DEFAULT_COMPLETION_TOKENS;

    if (!read_number(body, "temperature", 0, 100, &temperature, e) || !read_number(body, "top_p", 0, 1, &top_p, e) ||
        !read_integer(body, "top_k", -1, 1e6, &top_k, e) || !read_integer(body, "max_tokens", 0, 1e6, &tokens, e) ||
        (j->chat && !read_integer(body, "max_completion_tokens", 1, 1e6, &tokens, e)) || !read_stops(body, j, e) ||
        !read_logprobs(body, j, e) || !read_bool(body, "stream", &j->stream, e) ||
        !read_bool(body, "echo", &j->echo, e))
        return false;
    j->temperature = (float)temperature;
    j->top_p = top_p > 0 ? (float)top_p : 1;
    if (top_p == 0)
        j->temperature = 0;
    j->top_k = top_k > 0 ? (int)top_k : 0;
    j->max_tokens = (int)tokens;
    return read_stream_options(json_get(body, "stream_options"), j, e);
}

/* --- prompts ---------------------------------------------------------------- */

static bool prompt_of_text(const struct serve *s, struct job *j, str text, struct part *p, struct err *e)
{
    int32_t *ids;

    p->prompt = arena_str(&j->a, text);
    if (!engine_tokenize(s->model, p->prompt, ENCODE_ADD_SPECIAL, &ids, &p->n_ids, &j->a, e))
        return false;
    p->ids = ids;
    return true;
}

static bool prompt_of_ids(const struct serve *s, struct job *j, const struct json *list, struct part *p, struct err *e)
{
    size_t n = json_length(list);
    int32_t *ids = ARENA_NEW(&j->a, int32_t, n);
    struct strbuf text = { 0 };

    for (size_t i = 0; i < n; i++) {
        const struct json *v = json_at(list, i);
        if (json_kind(v) != JSON_INT_KIND || json_int(v) < 0 || json_int(v) >= s->info.n_vocab) {
            strbuf_release(&text);
            return err_set(e, ERR_PARSE, "prompt: token %zu is not an id of the model (expected 0 to %d)", i,
                           s->info.n_vocab - 1);
        }
        ids[i] = (int32_t)json_int(v);
        strbuf_add(&text, engine_token_bytes(s->model, ids[i]));
    }
    p->ids = ids;
    p->n_ids = n;
    p->prompt = arena_str(&j->a, strbuf_str(&text));
    strbuf_release(&text);
    return true;
}

static bool is_id_list(const struct json *v)
{
    return json_kind(v) == JSON_ARRAY_KIND && json_length(v) > 0 && json_kind(json_at(v, 0)) == JSON_INT_KIND;
}

static bool read_prompt(const struct serve *s, struct job *j, const struct json *v, struct part *p, struct err *e)
{
    if (json_kind(v) == JSON_STRING_KIND)
        return prompt_of_text(s, j, json_as_string(v), p, e);
    return is_id_list(v) ? prompt_of_ids(s, j, v, p, e)
                         : err_set(e, ERR_PARSE, "prompt: expected a text, token ids, or a list of either");
}

/* A message's text: a string, or the texts of its parts. */
static bool message_text(const struct json *content, struct strbuf *out)
{
    if (json_kind(content) == JSON_STRING_KIND) {
        strbuf_add(out, json_as_string(content));
        return true;
    }
    for (size_t i = 0; i < json_length(content); i++) {
        const struct json *text = json_get(json_at(content, i), "text");
        if (json_kind(text) != JSON_STRING_KIND)
            return false;
        strbuf_add(out, json_as_string(text));
    }
    return json_kind(content) == JSON_ARRAY_KIND;
}

static bool read_messages(const struct json *list, struct job *j, struct value *messages, struct err *e)
{
    struct strbuf text = { 0 };
    bool ok = json_length(list) > 0 || err_set(e, ERR_PARSE, "messages: expected a list with at least one message");

    for (size_t i = 0; ok && i < json_length(list); i++) {
        const struct json *m = json_at(list, i);
        str role = json_as_string(json_get(m, "role"));
        strbuf_reset(&text);
        if (str_is(role, "developer"))
            role = S("system");
        if (!str_is(role, "system") && !str_is(role, "user") && !str_is(role, "assistant"))
            ok = err_set(e, ERR_PARSE, "messages[%zu].role: expected system, user or assistant", i);
        else if (!message_text(json_get(m, "content"), &text))
            ok = err_set(e, ERR_PARSE, "messages[%zu].content: expected a text or parts of type text", i);
        else
            value_push(&j->a, messages,
                       chat_message(&j->a, arena_str(&j->a, role), arena_str(&j->a, strbuf_str(&text))));
    }
    strbuf_release(&text);
    return ok;
}

static bool read_chat(const struct serve *s, const struct json *body, struct job *j, struct part *p, struct err *e)
{
    struct value *vars, *messages = value_list(&j->a);
    const struct chat *chat = s->chats[j->model - s->models];
    const char *input;
    int32_t *ids;

    if (!chat)
        return err_set(e, ERR_UNSUPPORTED, "the model has no chat template (use /v1/completions)");
    if (!read_messages(json_get(body, "messages"), j, messages, e))
        return false;
    vars = chat_vars(chat, &j->a);
    value_set(&j->a, vars, S("messages"), messages);
    if (!chat_render(chat, vars, &p->prompt, &input, &j->a, e) ||
        !engine_tokenize_chat(s->model, p->prompt, input, &ids, &p->n_ids, &j->a, e))
        return false;
    p->ids = ids;
    return true;
}

/* Repeats each prompt n times, each with its own seed. */
static bool read_parts(const struct serve *s, const struct json *body, struct job *j, struct err *e)
{
    const struct json *prompt = json_get(body, "prompt");
    bool several = !j->chat && json_kind(prompt) == JSON_ARRAY_KIND && !is_id_list(prompt);
    size_t n_prompts = several ? json_length(prompt) : 1;
    double n = 1, seed = NAN;

    if (!read_integer(body, "n", 1, MAX_N, &n, e) || !read_integer(body, "seed", -9.3e18, 9.3e18, &seed, e))
        return false;
    size_t samples = (size_t)n;
    if (n_prompts == 0 || n_prompts * samples > JOB_MAX_PARTS)
        return err_set(e, ERR_PARSE, "prompt: expected 1 to %zu prompts", JOB_MAX_PARTS / samples);
    j->n_parts = n_prompts * samples;
    j->parts = ARENA_NEW(&j->a, struct part, j->n_parts);
    uint64_t base = isnan(seed) ? s->options->seed + (j->number << 8) : (uint64_t)(int64_t)seed;
    for (size_t i = 0; i < j->n_parts; i++) {
        struct part *p = &j->parts[i];
        if (i % samples)
            *p = j->parts[i - 1];
        else if (j->chat ? !read_chat(s, body, j, p, e)
                         : !read_prompt(s, j, several ? json_at(prompt, i / samples) : prompt, p, e))
            return false;
        p->job = j;
        p->seed = base + i % samples;
    }
    return true;
}

static bool check_lengths(const struct serve *s, struct job *j, struct err *e)
{
    int context = s->info.context_length, longest = 0;

    for (size_t i = 0; i < j->n_parts; i++)
        longest = (int)j->parts[i].n_ids > longest ? (int)j->parts[i].n_ids : longest;
    if (longest == 0)
        return err_set(e, ERR_PARSE, "prompt: no tokens in it");
    if (longest > context || (longest == context && j->max_tokens > 0))
        return err_set(e, ERR_PARSE,
                       "the model's maximum context length is %d tokens, but the prompt has %d"
                       " (context_length_exceeded)",
                       context, longest);
    if (j->max_tokens > context - longest)
        j->max_tokens = context - longest;
    return true;
}

/* The model a request names; no name = the first; NULL if there is none. */
static const struct serve_model *find_model(const struct serve *s, const struct json *name)
{
    str wanted = json_as_string(name);

    for (size_t i = 0; i < s->n_models; i++)
        if (!wanted.n || str_equal(wanted, s->models[i].name))
            return &s->models[i];
    return NULL;
}

bool job_read(struct serve *s, const struct json *body, struct job *j, struct err *e)
{
    const struct json *name = json_get(body, "model");

    if (name && json_kind(name) != JSON_NULL_KIND && json_kind(name) != JSON_STRING_KIND)
        return err_set(e, ERR_PARSE, "model: %s (expected a string)", json_kind_name(name));
    j->model = find_model(s, name);
    return (j->model || err_set(e, ERR_USAGE, "model: not served here (GET /v1/models lists the models)")) &&
           check_unsupported(body, e) && read_decoding(body, j, e) && read_parts(s, body, j, e) &&
           check_lengths(s, j, e);
}
