/*
 * replay.c -- existing answers: an earlier run's directory (the answers of the model with the same id, or of
 * name="..."), or a JSONL file with one object per item ({"id": ..., "prediction": ...}; also text, answer, output,
 * response), so that scoring, judging, reports and gates run without any model.
 *
 * With a "task" field, answers belong to that task only; with "error", the
 * item failed.  n_prompt_tokens, n_tokens, finish ("stop", "length") and seconds are
 * taken over.  One line may describe the model that answered instead:
 * {"model": {"info": {...}}, "source": "assay 1.2"}.
 */
#include <math.h>
#include <stdlib.h>

#include "eval/backends/backend.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/hash.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/store/store.h"

enum { MAX_FILE_BYTES = 1 << 30 };

struct answer {
    str text, error;
    double logprob;
    int n_prompt_tokens, n_tokens;
    double seconds; /* NaN = unknown */
    enum finish finish;
    const double *choice_logprobs, *choice_unconditional; /* [n_choices] */
    const int *choice_lengths;                            /* [n_choices] bytes */
    size_t n_choices;
    bool used; /* an item has requested it */
};

struct replay {
    struct arena a;
    struct map by_item;     /* "id" or "task\nid" -> answer number */
    struct answer *answers; /* [n_answers] */
    size_t n_answers, cap_answers;
    struct json *info; /* of the model that answered; NULL = not known */
    char identity[65];
    const char *path;
    str warning;                   /* about answers that no item requested; built on demand */
    struct backend_request *queue; /* [next .. n_queue) wait */
    size_t n_queue, cap_queue, next;
};

static void replay_close(void *state)
{
    struct replay *r = state;

    if (!r)
        return;
    map_release(&r->by_item);
    json_free(r->info);
    free(r->answers);
    free(r->queue);
    arena_free(&r->a);
    free(r);
}

static const struct json *answer_field(const struct json *o)
{
    static const char *const names[] = { "prediction", "text", "answer", "output", "response", "generation" };

    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (json_get(o, names[i]))
            return json_get(o, names[i]);
    return NULL;
}

/* [l, ...], [[l, bytes], ...] or [[l, bytes, l without the question], ...] */
static bool read_choices(struct replay *r, const struct json *list, struct answer *out)
{
    size_t n = json_length(list);
    double *logprobs = ARENA_NEW(&r->a, double, n), *alone = ARENA_NEW(&r->a, double, n);
    int *lengths = ARENA_NEW(&r->a, int, n);
    bool have_alone = n > 0;

    for (size_t i = 0; i < n; i++) {
        const struct json *v = json_at(list, i);
        if (!json_is_numeric(v) && !json_is_numeric(json_at(v, 0)))
            return false;
        logprobs[i] = json_is_numeric(v) ? json_number(v) : json_number(json_at(v, 0));
        lengths[i] = json_is_numeric(v) ? 1 : (int)json_int(json_at(v, 1));
        have_alone = have_alone && json_is_numeric(json_at(v, 2));
        alone[i] = json_number(json_at(v, 2));
    }
    out->choice_unconditional = have_alone ? alone : NULL;
    out->choice_logprobs = logprobs;
    out->choice_lengths = lengths;
    out->n_choices = n;
    return n > 0;
}

/* {"model": {"info": {...}}, "source": "..."} */
static bool read_model(struct replay *r, const struct json *o, size_t line, const char *path, struct err *e)
{
    const struct json *info = json_get(json_get(o, "model"), "info");

    if (r->info)
        return err_set(e, ERR_PARSE, "%s:%zu: a second description of the model", path, line);
    if (info && json_kind(info) != JSON_OBJECT_KIND)
        return err_set(e, ERR_PARSE, "%s:%zu: model.info (found %s, expected an object)", path, line,
                       json_kind_name(info));
    r->info = info ? json_clone(info) : json_new_object();
    if (json_get(o, "source"))
        json_set(r->info, "recorded_by", json_clone(json_get(o, "source")));
    return true;
}

static enum finish finish_of(const struct json *o, const struct answer *answer)
{
    if (answer->error.n)
        return FINISH_ERROR;
    return str_is(json_as_string(json_get(o, "finish")), "length") ? FINISH_LENGTH : FINISH_STOP;
}

static bool read_line(struct replay *r, const struct json *o, size_t line, const char *path, struct err *e)
{
    const struct json *id = json_get(o, "id"), *text = answer_field(o), *choices = json_get(o, "choice_logprobs");
    struct answer answer = { .logprob = json_get(o, "logprob") ? json_number(json_get(o, "logprob")) : NAN };
    bool is_new;

    if (json_kind(o) != JSON_OBJECT_KIND)
        return err_set(e, ERR_PARSE, "%s:%zu: not an object (found %s, expected an object)", path, line,
                       json_kind_name(o));
    if (!id && json_kind(json_get(o, "model")) == JSON_OBJECT_KIND)
        return read_model(r, o, line, path, e);
    if (!id)
        return err_set(e, ERR_PARSE, "%s:%zu: answer without id (expected a field \"id\")", path, line);
    if (!text && !choices && !json_get(o, "error") && !json_get(o, "logprob"))
        return err_set(e, ERR_PARSE, "%s:%zu: no answer (expected a field \"prediction\")", path, line);
    answer.n_tokens = (int)json_int(json_get(o, "n_tokens"));
    answer.n_prompt_tokens = (int)json_int(json_get(o, "n_prompt_tokens"));
    answer.seconds = json_is_numeric(json_get(o, "seconds")) ? json_number(json_get(o, "seconds")) : NAN;
    text = json_single(text);
    if (json_kind(text) == JSON_ARRAY_KIND)
        return err_set(e, ERR_PARSE, "%s:%zu: several answers for one item (found a list of %zu, expected one text)",
                       path, line, json_length(text));
    answer.text = json_to_text(text, &r->a);
    answer.error = json_to_text(json_get(o, "error"), &r->a);
    if (json_kind(text) == JSON_NULL_KIND && text && !choices && !answer.error.n)
        answer.error = S("no answer: the prediction is null");
    answer.finish = finish_of(o, &answer);
    if (choices && !read_choices(r, choices, &answer))
        return err_set(e, ERR_PARSE, "%s:%zu: choice_logprobs (expected a list of numbers or of [number, bytes])", path,
                       line);
    str key = json_to_text(id, &r->a);
    if (json_get(o, "task"))
        key = arena_printf(&r->a, STR_FMT "\n" STR_FMT, STR_ARG(json_to_text(json_get(o, "task"), &r->a)),
                           STR_ARG(key));
    int64_t *at = map_put(&r->by_item, key, &is_new);
    if (!is_new)
        return err_set(e, ERR_PARSE, "%s:%zu: two answers for one item (found id \"" STR_FMT "\" again)", path, line,
                       STR_ARG(key));
    *at = (int64_t)r->n_answers;
    VEC_PUSH(r->answers, r->n_answers, r->cap_answers) = answer;
    return true;
}

static bool read_answers(struct replay *r, const char *path, struct err *e)
{
    str text, line;

    if (!file_read(path, MAX_FILE_BYTES, &r->a, &text, e))
        return false;
    for (size_t number = 1; str_split_next(&text, '\n', &line); number++) {
        if (!str_trim(line).n)
            continue;
        struct json *o = json_parse(str_trim(line), e);
        if (!o)
            return err_wrap(e, "%s:%zu", path, number);
        bool ok = read_line(r, o, number, path, e);
        json_free(o);
        if (!ok)
            return false;
    }
    return true;
}

/* The stored answers of one model of an earlier run. */
static bool read_run(struct replay *r, const char *dir, str model, struct err *e)
{
    struct run_view v;
    struct store *s = store_open(dir, false, e);
    bool ok = s && store_read_view(s, &v, &r->a, e);

    for (size_t i = 0; ok && i < v.n_answers; i++) {
        const struct run_answer *from = &v.answers[i];
        if (!str_equal(v.models[from->model].id, model))
            continue;
        str key = arena_printf(&r->a, STR_FMT "\n" STR_FMT, STR_ARG(v.tasks[from->task].id),
                               STR_ARG(v.items[from->item].id));
        *map_put(&r->by_item, key, NULL) = (int64_t)r->n_answers;
        VEC_PUSH(r->answers, r->n_answers,
                 r->cap_answers) = (struct answer){ .text = from->gen.raw,
                                                    .error = from->gen.error,
                                                    .logprob = from->gen.logprob,
                                                    .n_prompt_tokens = from->gen.n_prompt_tokens,
                                                    .n_tokens = from->gen.n_tokens,
                                                    .seconds = from->gen.seconds,
                                                    .finish = from->gen.finish,
                                                    .choice_logprobs = from->gen.choice_logprobs,
                                                    .choice_unconditional = from->gen.choice_unconditional,
                                                    .choice_lengths = from->gen.choice_lengths,
                                                    .n_choices = from->gen.n_choices };
    }
    if (ok && r->n_answers == 0)
        ok = err_set(e, ERR_PARSE, "%s: no answer of model \"" STR_FMT "\" in this run", dir, STR_ARG(model));
    store_close(s);
    return ok;
}

/* A hash of all answers that are replayed. */
static void identify(struct replay *r)
{
    struct sha256 h;

    sha256_init(&h);
    for (size_t i = 0; i < r->by_item.n; i++) {
        const struct answer *answer = &r->answers[r->by_item.entries[i].value];
        sha256_add_str(&h, r->by_item.entries[i].key);
        sha256_add_str(&h, answer->text);
        sha256_add_str(&h, answer->error);
        sha256_add(&h, answer->choice_logprobs, answer->n_choices * sizeof *answer->choice_logprobs);
        if (answer->choice_unconditional)
            sha256_add(&h, answer->choice_unconditional, answer->n_choices * sizeof *answer->choice_unconditional);
        if (answer->n_tokens) {
            sha256_add(&h, &answer->n_tokens, sizeof answer->n_tokens);
            sha256_add(&h, &answer->logprob, sizeof answer->logprob);
        }
    }
    if (r->info)
        sha256_add_str(&h, json_to_text(r->info, &r->a));
    sha256_hex(&h, r->identity);
}

static bool replay_open(const struct backend_model *models, size_t n, const struct backend_options *o, void **state,
                        struct err *e)
{
    struct replay *r = xcalloc(1, sizeof *r);
    const char *path = r->path = arena_cstr(&r->a, models[0].path);

    (void)n;
    (void)o;
    str model = models[0].name.n ? models[0].name : models[0].id;
    bool ok = file_is_directory(path) ? read_run(r, path, model, e) : read_answers(r, path, e);
    if (ok)
        identify(r);
    if (!ok) {
        replay_close(r);
        return false;
    }
    *state = r;
    return true;
}

static bool replay_identity(void *state, size_t model, char hex[65], struct err *e)
{
    (void)model;
    (void)e;
    memcpy(hex, ((struct replay *)state)->identity, 65);
    return true;
}

static str replay_describe(void *state, size_t model, struct arena *a)
{
    struct replay *r = state;

    (void)model;
    return r->info ? json_to_text(r->info, a) : S("");
}

static str replay_chat_template(void *state, size_t model)
{
    (void)state;
    (void)model;
    return S("");
}

static bool replay_submit(void *state, const struct backend_request *q, struct err *e)
{
    struct replay *r = state;

    (void)e;
    VEC_PUSH(r->queue, r->n_queue, r->cap_queue) = *q;
    return true;
}

static struct generation find_answer(struct replay *r, const struct backend_request *q)
{
    str key = arena_printf(&r->a, STR_FMT "\n" STR_FMT, STR_ARG(q->task_id), STR_ARG(q->item_id));
    const int64_t *at = map_find(&r->by_item, key);

    if (!at)
        at = map_find(&r->by_item, q->item_id);
    if (!at)
        return (struct generation){ .raw = S(""),
                                    .finish = FINISH_ERROR,
                                    .logprob = NAN,
                                    .seconds = NAN,
                                    .error = S("the replayed file has no answer for this item") };
    struct answer *answer = &r->answers[*at];
    answer->used = true;
    return (struct generation){ .raw = answer->text,
                                .text = answer->text,
                                .error = answer->error,
                                .finish = answer->finish,
                                .logprob = answer->logprob,
                                .n_prompt_tokens = answer->n_prompt_tokens,
                                .n_tokens = answer->n_tokens,
                                .seconds = answer->seconds,
                                .choice_logprobs = answer->choice_logprobs,
                                .choice_unconditional = answer->choice_unconditional,
                                .choice_lengths = answer->choice_lengths,
                                .n_choices = answer->n_choices };
}

static bool replay_poll(void *state, struct backend_reply *out, size_t max, size_t *n, struct err *e)
{
    struct replay *r = state;

    (void)e;
    for (*n = 0; *n < max && r->next < r->n_queue; r->next++)
        out[(*n)++] = (struct backend_reply){ .index = r->queue[r->next].index,
                                              .gen = find_answer(r, &r->queue[r->next]) };
    if (r->next == r->n_queue)
        r->next = r->n_queue = 0;
    return true;
}

/* Counts answers that match no item: often the wrong file, or ids in another spelling. */
static str replay_warning(void *state, size_t i)
{
    struct replay *r = state;
    size_t unused = 0;
    str first = S("");

    for (size_t k = 0; k < r->by_item.n; k++) {
        const struct map_entry *entry = &r->by_item.entries[k];
        if (r->answers[entry->value].used)
            continue;
        first = unused++ ? first : entry->key;
    }
    if (i > 0 || unused == 0)
        return (str){ NULL, 0 };
    size_t newline = str_search(first, S("\n")); /* "task\nid" */
    first = newline == SIZE_MAX ? first : str_slice(first, newline + 1, first.n);
    r->warning = arena_printf(&r->a, "%s: %zu of %zu answers belong to no item (the first has id \"" STR_FMT "\")",
                              r->path, unused, r->n_answers, STR_ARG(first));
    return r->warning;
}

const struct backend backend_replay = {
    .name = "replay",
    .summary = "answers from a JSONL file or an earlier run: scoring, judging and gates without a model",
    .answers_by_item = true,
    .open = replay_open,
    .close = replay_close,
    .identity = replay_identity,
    .describe = replay_describe,
    .chat_template = replay_chat_template,
    .warning = replay_warning,
    .submit = replay_submit,
    .poll = replay_poll,
};
