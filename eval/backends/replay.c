/*
 * replay.c -- existing answers: an earlier run's directory (the answers of the model with the same id, or of
 * name="..."), or a JSONL file with one object per item (replay_record.h), so that scoring, judging, reports and gates
 * run without any model.
 *
 * One line may describe the model that answered instead: {"model": {"info": {...}}, "source": "assay 1.2"}.
 */
#include <math.h>
#include <stdlib.h>

#include "eval/backends/backend.h"
#include "eval/backends/replay_record.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/hash.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/store/store.h"

enum { MAX_FILE_BYTES = 1 << 30 };

struct answer {
    struct generation gen;
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
    str misspelt;                  /* warning about a member; empty = none */
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

/* {"model": {"info": {...}}, "source": "..."} */
static bool read_model(struct replay *r, const struct json *o, size_t line, struct err *e)
{
    const struct json *info = json_get(json_get(o, "model"), "info");

    if (r->info)
        return err_set(e, ERR_PARSE, "%s:%zu: a second description of the model", r->path, line);
    if (info && json_kind(info) != JSON_OBJECT_KIND)
        return err_set(e, ERR_PARSE, "%s:%zu: model.info (found %s, expected an object)", r->path, line,
                       json_kind_name(info));
    r->info = info ? json_clone(info) : json_new_object();
    if (json_get(o, "source"))
        json_set(r->info, "recorded_by", json_clone(json_get(o, "source")));
    return true;
}

/* A member that is not read, but whose name is close to that of one that is. */
static void note_misspelt(struct replay *r, const struct json *o, size_t line)
{
    const char *meant;
    str name;

    if (r->misspelt.n || !replay_record_misspelt(o, &name, &meant))
        return;
    r->misspelt = arena_printf(&r->a, "%s:%zu: unknown member \"" STR_FMT "\" (expected \"%s\")", r->path, line,
                               STR_ARG(name), meant);
}

static bool read_line(struct replay *r, const struct json *o, size_t line, struct err *e)
{
    struct answer answer = { 0 };
    bool is_new;
    str key;

    if (json_kind(o) == JSON_OBJECT_KIND && !json_get(o, "id") && json_kind(json_get(o, "model")) == JSON_OBJECT_KIND)
        return read_model(r, o, line, e);
    if (!replay_record_read(o, &answer.gen, &key, &r->a, e))
        return err_wrap(e, "%s:%zu", r->path, line);
    note_misspelt(r, o, line);
    int64_t *at = map_put(&r->by_item, key, &is_new);
    if (!is_new)
        return err_set(e, ERR_PARSE, "%s:%zu: two answers for one item (found id \"" STR_FMT "\" again)", r->path, line,
                       STR_ARG(key));
    *at = (int64_t)r->n_answers;
    VEC_PUSH(r->answers, r->n_answers, r->cap_answers) = answer;
    return true;
}

static bool read_answers(struct replay *r, struct err *e)
{
    str text, line;

    if (!file_read(r->path, MAX_FILE_BYTES, &r->a, &text, e))
        return false;
    for (size_t number = 1; str_split_next(&text, '\n', &line); number++) {
        if (!str_trim(line).n)
            continue;
        struct json *o = json_parse(str_trim(line), e);
        if (!o)
            return err_wrap(e, "%s:%zu", r->path, number);
        bool ok = read_line(r, o, number, e);
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
    bool ok = s && store_read_parts(s, VIEW_ALL | VIEW_QUESTIONS, &v, &r->a, e);

    for (size_t i = 0; ok && i < v.n_questions; i++) { /* verdicts, if the model is a judge */
        const struct run_question *from = &v.questions[i];
        if (!str_equal(from->model, model))
            continue;
        str key = arena_printf(&r->a, STR_FMT "%c" STR_FMT "\n" STR_FMT, STR_ARG(from->task), RUN_QUESTION_MARK,
                               STR_ARG(from->name), STR_ARG(from->item));
        *map_put(&r->by_item, key, NULL) = (int64_t)r->n_answers;
        VEC_PUSH(r->answers, r->n_answers, r->cap_answers) = (struct answer){ .gen = from->gen };
    }
    for (size_t i = 0; ok && i < v.n_answers; i++) {
        const struct run_answer *from = &v.answers[i];
        if (!str_equal(v.models[from->model].id, model))
            continue;
        str key = arena_printf(&r->a, STR_FMT "\n" STR_FMT, STR_ARG(v.tasks[from->task].id),
                               STR_ARG(v.items[from->item].id));
        *map_put(&r->by_item, key, NULL) = (int64_t)r->n_answers;
        VEC_PUSH(r->answers, r->n_answers, r->cap_answers) = (struct answer){ .gen = from->gen };
    }
    if (ok && r->n_answers == 0)
        ok = err_set(e, ERR_PARSE, "%s: this run has no answers of model \"" STR_FMT "\"", dir, STR_ARG(model));
    store_close(s);
    return ok;
}

static void add_scored(struct sha256 *h, const struct scored_text *t)
{
    sha256_add(h, &t->n_greedy, sizeof t->n_greedy);
    sha256_add(h, &t->n_agree, sizeof t->n_agree);
    sha256_add(h, &t->kl, sizeof t->kl);
    sha256_add(h, &t->kl_reverse, sizeof t->kl_reverse);
    sha256_add(h, &t->js, sizeof t->js);
}

/* Everything in the answers that scores or costs depend on. */
static void identify(struct replay *r)
{
    struct sha256 h;

    sha256_init(&h);
    sha256_add_str(&h, S("replay 2"));
    for (size_t i = 0; i < r->by_item.n; i++) {
        const struct generation *g = &r->answers[r->by_item.entries[i].value].gen;
        sha256_add_str(&h, r->by_item.entries[i].key);
        sha256_add_str(&h, g->raw);
        sha256_add_str(&h, g->error);
        sha256_add_str(&h, str_from(finish_name(g->finish)));
        sha256_add(&h, &g->n_prompt_tokens, sizeof g->n_prompt_tokens);
        sha256_add(&h, &g->n_tokens, sizeof g->n_tokens);
        sha256_add(&h, &g->logprob, sizeof g->logprob);
        sha256_add(&h, &g->n_choices, sizeof g->n_choices);
        sha256_add(&h, g->choice_logprobs, g->n_choices * sizeof *g->choice_logprobs);
        sha256_add(&h, g->choice_lengths, g->n_choices * sizeof *g->choice_lengths);
        if (g->choice_unconditional)
            sha256_add(&h, g->choice_unconditional, g->n_choices * sizeof *g->choice_unconditional);
        if (g->scored)
            add_scored(&h, g->scored);
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
    bool ok = file_is_directory(path) ? read_run(r, path, model, e) : read_answers(r, e);
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
    struct generation g = answer->gen;
    answer->used = true;
    g.text = g.raw;
    return g;
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
static str count_unused(struct replay *r)
{
    size_t unused = 0;
    str first = S("");

    for (size_t k = 0; k < r->by_item.n; k++) {
        const struct map_entry *entry = &r->by_item.entries[k];
        if (r->answers[entry->value].used)
            continue;
        first = unused++ ? first : entry->key;
    }
    if (unused == 0)
        return (str){ NULL, 0 };
    size_t newline = str_search(first, S("\n")); /* "task\nid" */
    first = newline == SIZE_MAX ? first : str_slice(first, newline + 1, first.n);
    return arena_printf(&r->a, "%s: %zu of %zu answers match no item (the first has id \"" STR_FMT "\")", r->path,
                        unused, r->n_answers, STR_ARG(first));
}

static str replay_warning(void *state, size_t i)
{
    struct replay *r = state;

    const str list[] = { r->misspelt, count_unused(r) };
    for (size_t k = 0; k < COUNT_OF(list); k++)
        if (list[k].n && i-- == 0)
            return list[k];
    return (str){ NULL, 0 };
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
