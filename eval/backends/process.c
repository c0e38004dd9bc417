/*
 * process.c -- the backend "process": answers from any program, one JSON line in, one
 * JSON line out.
 *
 *     in   {"id": "q1", "task": "qa", "prompt": "...", "messages": [{"role": "user", "content": "..."}],
 *           "max_tokens": 64, "temperature": 0, "top_p": 1, "top_k": 0, "seed": 7, "stop": ["\n"]}
 *          for kind choice also "choices": ["yes", "no"]
 *     out  {"id": "q1", "text": "..."}  optionally with "finish": "length", "n_tokens", "n_prompt_tokens", "logprob"
 *          {"id": "q1", "choice_logprobs": [-1.5, -0.3]}
 *          {"id": "q1", "error": "why there is no answer"}
 *
 * `concurrency` copies run at the same time; each has one request at a time.  A copy that exits is restarted, and its
 * pending request fails.  The same happens to a copy whose lines do not match its requests: a line with another
 * id, a line that is not an answer, or one that was not requested; otherwise every later answer would belong to the
 * item before.  The id may be left out: then the copy's input is closed, and the line is the answer only if it was the
 * last one until the copy ended, which is slow, and a warning says so.  The same holds where the id does not tell two
 * requests apart: items of two tasks may have the same id, so a copy that was asked both must return "task", too.
 * Twenty exits in a row without an answer stop the run.
 */
#include <math.h>
#include <stdlib.h>

#include "eval/backends/backend.h"
#include "eval/backends/worker.h"
#include "eval/base/arena.h"
#include "eval/base/clock.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/hash.h"
#include "eval/base/json.h"
#include "eval/base/map.h"

enum {
    MAX_COPIES = 64,
    MAX_FAILURES_IN_ROW = 20,
    TOTAL_SECONDS = 600,
    LAST_SECONDS = 10, /* for a copy to end after an answer without id */
    MAX_PROGRAM_BYTES = 64 << 20,
    END_MILLISECONDS = 1000
};

/* Of a line: that of another request, of this one, or unknown (no id, or one that does not tell requests apart). */
enum reply_match { REPLY_NONE, REPLY_WITH_ID, REPLY_WITHOUT_ID };
/* What a line must have so that it cannot be a late second answer to an earlier request to the same process. */
enum needs { NEEDS_ID, NEEDS_TASK, NEEDS_END };

struct copy {
    struct worker *worker; /* NULL = to be started */
    size_t request;        /* index in the queue, while busy */
    bool busy;
    double started_s;
    struct map ids, tasks_and_ids; /* of the requests that this process has got */
    struct arena names;            /* the keys of both */
    enum needs needs;              /* of the answer that is awaited */
    struct strbuf pending_line;    /* an answer of unknown request, until the process has ended */
    double ending;                 /* when its input was closed after it; 0 = it was not */
};

struct process {
    struct arena a, replies;
    const struct backend_model *models;
    const char *command;
    struct copy *copies;     /* [n_copies] */
    struct worker **workers; /* [n_copies] for worker_wait */
    size_t n_copies;
    struct backend_request *queue; /* [next .. n_queue) wait; texts live as long as the plan */
    size_t next, n_queue, cap_queue, n_busy;
    int n_failures_in_row; /* in a row */
    size_t n_answers, n_without_id, n_without_task;
    size_t n_unexpected; /* times that a copy wrote more lines than it got requests */
    char identity[65];
};

static void stop_copy(struct process *p, size_t i)
{
    struct copy *c = &p->copies[i];

    worker_stop(c->worker);
    c->worker = p->workers[i] = NULL;
    c->ending = 0;
    map_reset(&c->ids);
    map_reset(&c->tasks_and_ids);
    arena_free(&c->names);
}

static void process_close(void *state)
{
    struct process *p = state;

    if (!p)
        return;
    for (size_t i = 0; i < p->n_copies; i++) {
        stop_copy(p, i);
        map_release(&p->copies[i].ids);
        map_release(&p->copies[i].tasks_and_ids);
        strbuf_release(&p->copies[i].pending_line);
    }
    free(p->queue);
    arena_free(&p->replies);
    arena_free(&p->a);
    free(p);
}

/* The command and the contents of the files that it names. */
static bool identify(struct process *p, str command, struct err *e)
{
    struct sha256 h;
    str rest = command, word;

    sha256_init(&h);
    sha256_add_str(&h, S("process"));
    sha256_add_str(&h, command);
    while (str_split_next(&rest, ' ', &word)) {
        const char *path = arena_cstr(&p->a, word);
        str content;
        if (!word.n || !file_exists(path) || file_is_directory(path))
            continue;
        if (!file_read_bytes(path, MAX_PROGRAM_BYTES, &p->replies, &content, e))
            return false;
        sha256_add_str(&h, content);
        arena_reset(&p->replies);
    }
    sha256_hex(&h, p->identity);
    return true;
}

static bool process_open(const struct backend_model *models, size_t n, const struct backend_options *o, void **state,
                         struct err *e)
{
    struct process *p = xcalloc(1, sizeof *p);
    int copies = models[0].concurrency > 0 ? models[0].concurrency : 1;

    (void)n;
    (void)o;
    p->models = models;
    p->n_copies = (size_t)(copies < MAX_COPIES ? copies : MAX_COPIES);
    p->copies = ARENA_NEW(&p->a, struct copy, p->n_copies);
    p->workers = ARENA_NEW(&p->a, struct worker *, p->n_copies);
    p->command = arena_cstr(&p->a, models[0].command);
    bool ok = models[0].command.n > 0 ||
              err_set(e, ERR_PARSE, "model " STR_FMT ": no command (expected command=\"PROGRAM ARGUMENTS\")",
                      STR_ARG(models[0].id));
    if (!ok || !identify(p, models[0].command, e)) {
        process_close(p);
        return false;
    }
    *state = p;
    return true;
}

static bool process_identity(void *state, size_t model, char hex[65], struct err *e)
{
    (void)model;
    (void)e;
    memcpy(hex, ((struct process *)state)->identity, 65);
    return true;
}

static str process_describe(void *state, size_t model, struct arena *a)
{
    const struct process *p = state;
    struct json *info = json_new_object();

    (void)model;
    json_set(info, "command", json_new_string(str_from(p->command)));
    str text = json_to_text(info, a);
    json_free(info);
    return text;
}

static str process_template(void *state, size_t model)
{
    (void)state;
    (void)model;
    return S("");
}

static str process_warning(void *state, size_t i)
{
    struct process *p = state;
    str list[3];
    size_t n = 0;

    if (p->n_unexpected)
        list[n++] = arena_printf(&p->a, "%s: wrote more lines than it got requests, %zu times, and was restarted",
                                 p->command, p->n_unexpected);
    if (p->n_without_id)
        list[n++] = arena_printf(&p->a,
                                 "%s: %zu of %zu answers without \"id\": the process was restarted after each of"
                                 " them (expected the id of the request in every line, which is faster)",
                                 p->command, p->n_without_id, p->n_answers);
    if (p->n_without_task)
        list[n++] = arena_printf(&p->a,
                                 "%s: %zu of %zu answers have an id that other requests have, too: the process was"
                                 " started again after each of them (expected also the \"task\" of the request in every"
                                 " line, which is faster)",
                                 p->command, p->n_without_task, p->n_answers);
    return i < n ? list[i] : (str){ NULL, 0 };
}

/* --- requests --------------------------------------------------------------- */

static struct json *strings(const str *list, size_t n)
{
    struct json *out = json_new_array();
    for (size_t i = 0; i < n; i++)
        json_push(out, json_new_string(list[i]));
    return out;
}

static struct json *messages_of(const struct backend_request *q)
{
    struct json *out = json_new_array();

    for (size_t i = 0; i < (q->n_messages ? q->n_messages : 1); i++) {
        struct json *m = json_new_object();
        json_set(m, "role", json_new_string(q->n_messages ? q->messages[i].role : S("user")));
        json_set(m, "content", json_new_string(q->n_messages ? q->messages[i].content : q->prompt));
        json_push(out, m);
    }
    return out;
}

static void send_request(struct worker *w, const struct backend_request *q)
{
    struct json *o = json_new_object();
    struct strbuf b = { 0 };

    json_set(o, "id", json_new_string(q->item_id));
    json_set(o, "task", json_new_string(q->task_id));
    json_set(o, "prompt", json_new_string(q->prompt));
    json_set(o, "messages", messages_of(q));
    json_set(o, "max_tokens", json_new_int(q->max_tokens));
    json_set(o, "temperature", json_new_number((double)q->temperature));
    json_set(o, "top_p", json_new_number((double)q->top_p));
    json_set(o, "top_k", json_new_int(q->top_k));
    json_set(o, "seed", json_new_int((int64_t)(q->seed >> 33)));
    json_set(o, "stop", strings(q->stop, q->n_stop));
    if (q->n_choices)
        json_set(o, "choices", strings(q->choices, q->n_choices));
    json_write(o, 0, &b);
    worker_send(w, strbuf_str(&b));
    strbuf_release(&b);
    json_free(o);
}

static bool process_submit(void *state, const struct backend_request *q, struct err *e)
{
    struct process *p = state;

    if (q->whole_text || q->unconditional)
        return err_set(e, ERR_UNSUPPORTED,
                       "a process cannot score whole texts (expected kinds generate, json or choice)");
    VEC_PUSH(p->queue, p->n_queue, p->cap_queue) = *q;
    return true;
}

/* --- replies ---------------------------------------------------------------- */

static struct generation failed(str why)
{
    return (struct generation){ .raw = S(""), .text = S(""), .finish = FINISH_ERROR, .logprob = NAN, .error = why };
}

static bool read_choices(struct process *p, const struct json *list, const struct backend_request *q,
                         struct generation *g)
{
    double *logprobs = ARENA_NEW(&p->replies, double, q->n_choices);
    int *lengths = ARENA_NEW(&p->replies, int, q->n_choices);

    if (json_length(list) != q->n_choices)
        return false;
    for (size_t i = 0; i < q->n_choices; i++) {
        if (!json_is_numeric(json_at(list, i)))
            return false;
        logprobs[i] = json_number(json_at(list, i));
        lengths[i] = (int)str_trim(q->choices[i]).n;
    }
    g->choice_logprobs = logprobs;
    g->choice_lengths = lengths;
    g->n_choices = q->n_choices;
    return true;
}

static int count_of(const struct json *o, const char *key)
{
    double n = json_number(json_get(o, key));
    return n >= 0 && n <= 1e9 ? (int)n : 0;
}

/* Why the line is not an answer to the request, or the answer in *g. */
static str read_answer(struct process *p, const struct json *o, const struct backend_request *q, struct generation *g)
{
    const struct json *text = json_get(o, "text"), *logprob = json_get(o, "logprob");

    *g = (struct generation){ .raw = S(""), .text = S(""), .finish = FINISH_STOP, .logprob = NAN };
    if (q->n_choices && !read_choices(p, json_get(o, "choice_logprobs"), q, g))
        return arena_printf(&p->replies, "choice_logprobs: expected a list of %zu numbers", q->n_choices);
    if (!q->n_choices && json_kind(text) != JSON_STRING_KIND)
        return arena_printf(&p->replies, "text: not a text (found %s, expected a string)", json_kind_name(text));
    g->raw = g->text = arena_str(&p->replies, json_as_string(text));
    g->finish = str_is(json_as_string(json_get(o, "finish")), "length") ? FINISH_LENGTH : FINISH_STOP;
    g->n_tokens = count_of(o, "n_tokens");
    g->n_prompt_tokens = count_of(o, "n_prompt_tokens");
    g->logprob = json_is_numeric(logprob) ? json_number(logprob) : NAN;
    return S("");
}

/* The id may come back as a number. */
static bool is_id(const struct json *id, str wanted, struct arena *a)
{
    return str_equal(json_is_numeric(id) ? json_to_text(id, a) : json_as_string(id), wanted);
}

/* Whose answer the line is, by its id and task. */
static enum reply_match match_reply(struct process *p, const struct json *o, const struct backend_request *q,
                                    enum needs needs)
{
    const struct json *id = json_get(o, "id");
    str task = json_as_string(json_get(o, "task"));

    if (!o || (id && !is_id(id, q->item_id, &p->replies)) || (task.n && !str_equal(task, q->task_id)))
        return REPLY_NONE;
    return id && (needs == NEEDS_ID || (needs == NEEDS_TASK && task.n)) ? REPLY_WITH_ID : REPLY_WITHOUT_ID;
}

static struct generation read_line(struct process *p, str line, const struct backend_request *q, enum needs needs,
                                   enum reply_match *reply_match)
{
    struct err why = { 0 };
    struct json *o = json_parse(line, &why);
    const struct json *id = json_get(o, "id");
    struct generation g;

    *reply_match = match_reply(p, o, q, needs);
    if (!o)
        g = failed(arena_printf(&p->replies, "the process's line is not JSON: %s", why.text));
    else if (*reply_match == REPLY_NONE && id && !is_id(id, q->item_id, &p->replies))
        g = failed(arena_printf(&p->replies,
                                "the process answered another item (found id %s, expected \"" STR_FMT "\")",
                                json_to_text(id, &p->replies).s, STR_ARG(q->item_id)));
    else if (*reply_match == REPLY_NONE)
        g = failed(arena_printf(&p->replies,
                                "the process answered another task (found task %s, expected \"" STR_FMT "\")",
                                json_to_text(json_get(o, "task"), &p->replies).s, STR_ARG(q->task_id)));
    else if (json_kind(json_get(o, "error")) == JSON_STRING_KIND)
        g = failed(arena_str(&p->replies, json_as_string(json_get(o, "error"))));
    else {
        str problem = read_answer(p, o, q, &g);
        *reply_match = problem.n && *reply_match == REPLY_WITHOUT_ID ? REPLY_NONE : *reply_match;
        g = problem.n ? failed(problem) : g;
    }
    json_free(o);
    return g;
}

/* --- copies ----------------------------------------------------------------- */

/* A copy that exited between two requests, or wrote a line that was not requested, is replaced before it gets the next
 * one. */
static void check_idle(struct process *p, size_t i)
{
    if (!p->copies[i].worker)
        return;
    bool quiet = worker_is_quiet(p->copies[i].worker);
    p->n_unexpected += !quiet;
    if (!quiet || !worker_is_ready(p->copies[i].worker))
        stop_copy(p, i);
}

/* After the last answer: checks what the copies write until they end. */
static void drain_copies(struct process *p)
{
    for (size_t i = 0; i < p->n_copies; i++)
        if (p->copies[i].worker)
            worker_close_input(p->copies[i].worker);
    for (size_t i = 0; i < p->n_copies; i++) {
        if (!p->copies[i].worker)
            continue;
        p->n_unexpected += !worker_ends_quietly(p->copies[i].worker, END_MILLISECONDS);
        stop_copy(p, i);
    }
}

/* Notes that the process gets this request, and what its answer must have. */
static void remember_request(struct copy *c, const struct backend_request *q)
{
    bool new_id, new_pair;

    map_put_copy(&c->ids, q->item_id, &c->names, &new_id);
    map_put(&c->tasks_and_ids, arena_printf(&c->names, STR_FMT "\n" STR_FMT, STR_ARG(q->task_id), STR_ARG(q->item_id)),
            &new_pair);
    c->needs = new_id ? NEEDS_ID : new_pair ? NEEDS_TASK : NEEDS_END;
}

/* Gives waiting requests to free copies. */
static bool start_copies(struct process *p, struct err *e)
{
    for (size_t i = 0; i < p->n_copies && p->next < p->n_queue; i++) {
        struct copy *c = &p->copies[i];
        if (c->busy)
            continue;
        check_idle(p, i);
        if (!c->worker && !(c->worker = worker_start(p->command, e)))
            return false;
        p->workers[i] = c->worker;
        c->request = p->next++;
        c->busy = true;
        c->started_s = clock_seconds();
        p->n_busy++;
        remember_request(c, &p->queue[c->request]);
        send_request(c->worker, &p->queue[c->request]);
    }
    return true;
}

/* Nothing tells whether a line without id is this request's answer until the copy has ended without another one. */
static void close_copy_input(struct copy *c, str line)
{
    strbuf_reset(&c->pending_line);
    strbuf_add(&c->pending_line, line);
    c->ending = clock_seconds();
    worker_close_input(c->worker);
}

/* The answer without id, once the copy has ended; false if it has not. */
static bool read_unnamed_reply(struct process *p, struct copy *c, const struct backend_request *q, struct generation *g,
                               enum reply_match *reply_match)
{
    char why[128];
    str line;

    *reply_match = REPLY_NONE;
    if (worker_next_line(c->worker, &line) || !worker_is_quiet(c->worker))
        *g = failed(S("the process wrote two lines for one request (expected one, with its id)"));
    else if (worker_has_failed(c->worker, why))
        *g = failed(arena_printf(&p->replies, "%s its answer, which had no id, was known to be the last", why));
    else if (worker_has_ended(c->worker, why))
        *g = read_line(p, strbuf_str(&c->pending_line), q, c->needs, reply_match);
    else if (clock_seconds() - c->ending > LAST_SECONDS)
        *g = failed(S("the process answered without an id and did not end when its input was closed (expected the id of"
                      " the request in its answer)"));
    else
        return false;
    p->n_without_id += *reply_match == REPLY_WITHOUT_ID && c->needs == NEEDS_ID;
    p->n_without_task += *reply_match == REPLY_WITHOUT_ID && c->needs != NEEDS_ID;
    return true;
}

/* The copy's answer or the reason why there will be none; false if it is not known yet. */
static bool poll_copy(struct process *p, struct copy *c, const struct backend_request *q, struct generation *g,
                      enum reply_match *reply_match)
{
    char why[128];
    str line;

    *reply_match = REPLY_NONE;
    if (c->ending > 0)
        return read_unnamed_reply(p, c, q, g, reply_match);
    if (worker_next_line(c->worker, &line)) {
        *g = read_line(p, line, q, c->needs, reply_match);
        if (*reply_match == REPLY_WITHOUT_ID)
            close_copy_input(c, line);
        return *reply_match != REPLY_WITHOUT_ID;
    }
    if (worker_has_ended(c->worker, why))
        *g = failed(arena_printf(&p->replies, "%s it answered", why));
    else if (clock_seconds() - c->started_s > TOTAL_SECONDS)
        *g = failed(S("the process did not answer within 600 s"));
    else
        return false;
    return true;
}

/* Takes the copy's answer or handles its exit, if there is one. */
static bool collect_reply(struct process *p, size_t i, struct backend_reply *out)
{
    struct copy *c = &p->copies[i];
    enum reply_match reply_match;

    if (!c->busy)
        return false;
    *out = (struct backend_reply){ .index = p->queue[c->request].index };
    if (!poll_copy(p, c, &p->queue[c->request], &out->gen, &reply_match))
        return false;
    p->n_answers += reply_match != REPLY_NONE;
    p->n_failures_in_row = reply_match == REPLY_NONE ? p->n_failures_in_row + 1 : 0;
    if (reply_match != REPLY_WITH_ID)
        stop_copy(p, i);
    out->gen.seconds = clock_seconds() - c->started_s;
    c->busy = false;
    p->n_busy--;
    return true;
}

static bool process_poll(void *state, struct backend_reply *out, size_t max, size_t *n, struct err *e)
{
    struct process *p = state;

    *n = 0;
    arena_reset(&p->replies);
    if (!start_copies(p, e))
        return false;
    if (p->n_busy && !worker_wait(p->workers, p->n_copies, 1000, e))
        return false;
    for (size_t i = 0; i < p->n_copies && *n < max; i++)
        *n += collect_reply(p, i, &out[*n]);
    if (p->next == p->n_queue && p->n_busy == 0) {
        p->next = p->n_queue = 0;
        drain_copies(p);
    }
    return p->n_failures_in_row < MAX_FAILURES_IN_ROW ||
           err_set(e, ERR_REMOTE, "%s: %d times in a row without an answer: " STR_FMT, p->command, p->n_failures_in_row,
                   STR_ARG(*n ? out[*n - 1].gen.error : S("")));
}

const struct backend backend_process = {
    .name = "process",
    .summary = "any program: one JSON line in, one out (command, concurrency = copies)",
    .messages = true,
    .runs_code = true,
    .likelihoods = true, /* of choices, if the program gives them */
    .poll_may_be_empty = true,
    .open = process_open,
    .close = process_close,
    .identity = process_identity,
    .describe = process_describe,
    .chat_template = process_template,
    .warning = process_warning,
    .submit = process_submit,
    .poll = process_poll,
};
