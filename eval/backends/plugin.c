/*
 * plugin.c -- the backend "plugin": answers from a shared object (plugin.h).
 */
#include "eval/backends/plugin.h"

#include <dlfcn.h>
#include <math.h>
#include <stdlib.h>

#include "eval/backends/backend.h"
#include "eval/base/arena.h"
#include "eval/base/clock.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/hash.h"
#include "eval/base/json.h"
#include "eval/base/text.h"

enum { MAX_ERROR = 256, MAX_OBJECT_BYTES = 1 << 30 };

struct plugin {
    struct arena a, replies;
    void *object; /* of dlopen */
    const struct assay_backend_table_v1 *table;
    void *state;
    const char *path;
    char identity[65];
    struct backend_request *queue; /* [next .. n_queue) wait; texts live as long as the plan */
    size_t next, n_queue, cap_queue;
};

static void plugin_close(void *state)
{
    struct plugin *p = state;

    if (!p)
        return;
    if (p->state)
        p->table->close(p->state);
    if (p->object)
        dlclose(p->object);
    free(p->queue);
    arena_free(&p->replies);
    arena_free(&p->a);
    free(p);
}

/* dlsym returns functions as data pointers; ISO C has no cast between the two. */
static const struct assay_backend_table_v1 *call_entry(void *symbol)
{
    const struct assay_backend_table_v1 *(*entry)(void);

    memcpy(&entry, &symbol, sizeof entry);
    return entry();
}

static bool load(struct plugin *p, str path, struct err *e)
{
    if (!path.n)
        return err_set(e, ERR_PARSE, "no path (expected path=\"NAME.so\")");
    p->path = file_exists(arena_cstr(&p->a, path)) && str_search(path, S("/")) == SIZE_MAX
                  ? arena_printf(&p->a, "./" STR_FMT, STR_ARG(path)).s /* dlopen searches names without a slash */
                  : arena_cstr(&p->a, path);
    if (!file_is_regular_or_new(p->path, e))
        return false;
    p->object = dlopen(p->path, RTLD_NOW | RTLD_LOCAL);
    if (!p->object)
        return err_set(e, ERR_IO, "%s", dlerror());
    void *symbol = dlsym(p->object, "assay_backend_v1");
    if (!symbol)
        return err_set(e, ERR_UNSUPPORTED, "%s: no function assay_backend_v1 (see eval/backends/plugin.h)", p->path);
    p->table = call_entry(symbol);
    if (!p->table || p->table->version != ASSAY_BACKEND_VERSION)
        return err_set(e, ERR_UNSUPPORTED, "%s: wrong version of the interface (found %d, expected %d)", p->path,
                       p->table ? p->table->version : 0, ASSAY_BACKEND_VERSION);
    return true;
}

/* The plugin's own identity and the hash of its file, because a rebuilt plugin may give other answers. */
static bool identify(struct plugin *p, str name, struct err *e)
{
    struct sha256 h;
    str content;

    if (!file_read_bytes(p->path, MAX_OBJECT_BYTES, &p->replies, &content, e))
        return false;
    sha256_init(&h);
    sha256_add_str(&h, S("plugin 1"));
    sha256_add_str(&h, content);
    sha256_add_str(&h, str_from(p->table->identity(p->state)));
    sha256_add_str(&h, name);
    sha256_hex(&h, p->identity);
    arena_reset(&p->replies);
    return true;
}

static bool plugin_open(const struct backend_model *models, size_t n, const struct backend_options *o, void **state,
                        struct err *e)
{
    struct plugin *p = xcalloc(1, sizeof *p);
    char why[MAX_ERROR] = "";
    bool ok = load(p, models[0].path, e);

    (void)n;
    (void)o;
    if (ok && !(p->state = p->table->open(arena_cstr(&p->a, models[0].name), why, sizeof why)))
        ok = err_set(e, ERR_IO, "%s: %.*s", p->path, MAX_ERROR - 1, why);
    if (!ok || !identify(p, models[0].name, e)) {
        err_wrap(e, "model " STR_FMT, STR_ARG(models[0].id));
        plugin_close(p);
        return false;
    }
    *state = p;
    return true;
}

static bool plugin_identity(void *state, size_t model, char hex[65], struct err *e)
{
    (void)model;
    (void)e;
    memcpy(hex, ((struct plugin *)state)->identity, 65);
    return true;
}

static str plugin_describe(void *state, size_t model, struct arena *a)
{
    const struct plugin *p = state;
    struct json *info = json_new_object();

    (void)model;
    json_set(info, "plugin", json_new_string(str_from(p->table->name)));
    json_set(info, "file", json_new_string(str_from(p->path)));
    str text = json_to_text(info, a);
    json_free(info);
    return text;
}

static str plugin_template(void *state, size_t model)
{
    (void)state;
    (void)model;
    return S("");
}

static bool plugin_submit(void *state, const struct backend_request *q, struct err *e)
{
    struct plugin *p = state;

    if (q->whole_text || q->unconditional)
        return err_set(e, ERR_UNSUPPORTED,
                       "a plugin cannot score whole texts (expected kinds generate, json or choice)");
    VEC_PUSH(p->queue, p->n_queue, p->cap_queue) = *q;
    return true;
}

/* --- answering ------------------------------------------------------------ */

static const char *const *c_strings(struct arena *a, const str *list, size_t n)
{
    const char **out = ARENA_NEW(a, const char *, n + 1);

    for (size_t i = 0; i < n; i++)
        out[i] = arena_cstr(a, list[i]);
    return out;
}

static struct assay_request_v1 request_of(struct arena *a, const struct backend_request *q)
{
    size_t n = q->n_messages ? q->n_messages : 1;
    struct assay_message_v1 *messages = ARENA_NEW(a, struct assay_message_v1, n);
    const char *prompt = arena_cstr(a, q->prompt);

    messages[0] = (struct assay_message_v1){ "user", prompt };
    for (size_t i = 0; i < q->n_messages; i++)
        messages[i] = (struct assay_message_v1){ arena_cstr(a, q->messages[i].role),
                                                 arena_cstr(a, q->messages[i].content) };
    return (struct assay_request_v1){ .item_id = arena_cstr(a, q->item_id),
                                      .task_id = arena_cstr(a, q->task_id),
                                      .prompt = prompt,
                                      .messages = messages,
                                      .n_messages = n,
                                      .max_tokens = q->max_tokens,
                                      .top_k = q->top_k,
                                      .temperature = (double)q->temperature,
                                      .top_p = (double)q->top_p,
                                      .seed = q->seed,
                                      .stop = c_strings(a, q->stop, q->n_stop),
                                      .n_stop = q->n_stop,
                                      .choices = c_strings(a, q->choices, q->n_choices),
                                      .n_choices = q->n_choices };
}

/* NaN would be compared with the other options without a word: the first one would be the answer. */
static bool read_choices(struct arena *a, const struct backend_request *q, const double *logprobs, struct generation *g)
{
    double *copy = ARENA_NEW(a, double, q->n_choices);
    int *lengths = ARENA_NEW(a, int, q->n_choices);

    for (size_t i = 0; i < q->n_choices; i++) {
        if (!isfinite(logprobs[i]) || logprobs[i] > RECORD_MAX_LOGPROB) {
            g->error = arena_printf(a,
                                    "the plugin's choice_logprobs: not the logarithm of a probability (found %g, "
                                    "expected a number of 0 or less)",
                                    logprobs[i]);
            return false;
        }
        copy[i] = logprobs[i];
        lengths[i] = (int)str_trim(q->choices[i]).n;
    }
    g->choice_logprobs = copy;
    g->choice_lengths = lengths;
    g->n_choices = q->n_choices;
    return true;
}

static struct generation read_reply(struct arena *a, const struct backend_request *q, const struct assay_reply_v1 *r)
{
    struct generation g = { .raw = S(""), .text = S(""), .logprob = NAN };

    if (r->error)
        g.error = arena_str(a, str_from(r->error));
    else if (q->n_choices ? !r->choice_logprobs : !r->text)
        g.error = q->n_choices ? S("the plugin returned no choice_logprobs") : S("the plugin returned no text");
    else if (r->text && !utf8_valid(str_from(r->text), NULL))
        g.error = S("the plugin's text is not UTF-8");
    g.finish = g.error.n ? FINISH_ERROR : r->truncated ? FINISH_LENGTH : FINISH_STOP;
    if (g.error.n)
        return g;
    g.raw = g.text = arena_str(a, str_from(r->text ? r->text : ""));
    g.n_prompt_tokens = r->n_prompt_tokens > 0 ? r->n_prompt_tokens : 0;
    g.n_tokens = r->n_tokens > 0 ? r->n_tokens : 0;
    if (q->n_choices && !read_choices(a, q, r->choice_logprobs, &g))
        g.finish = FINISH_ERROR;
    return g;
}

/* One answer per call, so that progress and signals are handled in between. */
static bool plugin_poll(void *state, struct backend_reply *out, size_t max, size_t *n, struct err *e)
{
    struct plugin *p = state;

    *n = 0;
    arena_reset(&p->replies);
    if (p->next == p->n_queue || max == 0) {
        p->next = p->n_queue = 0;
        return true;
    }
    const struct backend_request *q = &p->queue[p->next++];
    struct assay_request_v1 request = request_of(&p->replies, q);
    struct assay_reply_v1 reply = { 0 };
    double start = clock_seconds();
    if (p->table->answer(p->state, &request, &reply) != 0)
        return err_set(e, ERR_REMOTE, "%s: stopped the run at item " STR_FMT ": %s", p->path, STR_ARG(q->item_id),
                       reply.error ? reply.error : "no reason given");
    out[0] = (struct backend_reply){ .index = q->index, .gen = read_reply(&p->replies, q, &reply) };
    out[0].gen.seconds = clock_seconds() - start;
    *n = 1;
    return true;
}

const struct backend backend_plugin = {
    .name = "plugin",
    .summary = "a shared object with assay_backend_v1 (eval/backends/plugin.h): path, name",
    .messages = true,
    .runs_code = true,
    .likelihoods = true, /* of choices, if the plugin gives them */
    .poll_may_be_empty = true,
    .open = plugin_open,
    .close = plugin_close,
    .identity = plugin_identity,
    .describe = plugin_describe,
    .chat_template = plugin_template,
    .submit = plugin_submit,
    .poll = plugin_poll,
};
