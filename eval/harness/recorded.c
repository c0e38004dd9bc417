/*
 * recorded.c -- see recorded.h.
 */
#include "eval/harness/recorded.h"

#include <math.h>
#include <stdio.h>

#include "eval/backends/backend.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/file_output.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/base/strbuf.h"
#include "eval/base/version.h"
#include "eval/harness/run_options.h"
#include "eval/harness/suite.h"
#include "eval/store/store.h"

enum { MAX_FILE_BYTES = 1 << 30 };

static str file_of(str dir, str model, struct arena *a)
{
    return path_join(a, dir, arena_printf(a, STR_FMT ".jsonl", STR_ARG(model)));
}

/* --- replay ------------------------------------------------------------------- */

/* Splits the selected models into those with a file and those without. */
static void split_models(const struct suite *s, str dir, struct run_options *o, struct arena *a)
{
    str *kept = ARENA_NEW(a, str, s->n_models), *unrecorded = ARENA_NEW(a, str, s->n_models);
    size_t n_kept = 0;

    o->n_unrecorded = 0;
    for (size_t m = 0; m < s->n_models; m++) {
        str id = s->models[m].id;
        if (!suite_selects(o->only_models, o->n_only_models, id))
            continue;
        if (file_exists(file_of(dir, id, a).s))
            kept[n_kept++] = id;
        else
            unrecorded[o->n_unrecorded++] = id;
    }
    o->only_models = kept;
    o->n_only_models = n_kept;
    o->unrecorded = unrecorded;
}

bool recorded_use(const struct suite *s, struct run_options *o, struct suite *out, struct arena *a, struct err *e)
{
    str dir = o->recorded.n ? o->recorded : o->check;
    struct suite_model *models = ARENA_NEW(a, struct suite_model, s->n_models);

    *out = *s;
    split_models(s, dir, o, a);
    if (o->n_only_models == 0)
        return err_set(e, ERR_PARSE,
                       "no recorded answers in " STR_FMT " (found no file of %zu models, expected MODEL.jsonl)",
                       STR_ARG(dir), o->n_unrecorded);
    if (!o->recorded.n)
        return true;
    for (size_t m = 0; m < s->n_models; m++) {
        const struct suite_model *from = &s->models[m];
        models[m] = (struct suite_model){ .id = from->id,
                                          .label = from->label,
                                          .base = from->base,
                                          .path = file_of(dir, from->id, a),
                                          .quantize = from->quantize,
                                          .backend = S("replay"),
                                          .log = from->log,
                                          .scale = from->scale,
                                          .price_in = from->price_in,
                                          .price_out = from->price_out,
                                          .series = from->series,
                                          .step = from->step,
                                          .line = from->line };
    }
    out->models = models;
    return true;
}

/* --- recording ------------------------------------------------------------------- */

static void add_line(struct strbuf *b, struct json *o)
{
    json_write(o, 0, b);
    strbuf_add(b, S("\n"));
    json_free(o);
}

static bool is_replayed(const struct run_model *m)
{
    const struct backend *b = backend_find(m->backend);
    return b && b->answers_by_item;
}

/* The model's info, without the members that come from the suite in every run. */
static void add_model(struct strbuf *b, const struct run_view *v, const struct run_model *m, struct arena *a)
{
    static const char *const of_suite[] = { "recorded_by", "training", "price_in", "price_out",
                                            "series",      "step",     "warnings" };
    struct json *line = json_new_object(), *model = json_new_object(), *info = json_new_object();
    const struct json *value;
    struct json *versions = json_parse(v->versions, NULL);
    void *at = NULL;
    str key;

    while (json_next(m->info, &at, &key, &value)) {
        bool skip = false;
        for (size_t i = 0; i < COUNT_OF(of_suite); i++)
            skip = skip || str_is(key, of_suite[i]);
        if (!skip)
            json_set(info, arena_cstr(a, key), json_clone(value));
    }
    json_set(model, "id", json_new_string(m->id));
    json_set(model, "identity", json_new_string(m->identity));
    json_set(model, "info", info);
    json_set(line, "model", model);
    const struct json *by = json_get(m->info, "recorded_by");
    if (by) /* recorded before */
        json_set(line, "source", json_clone(by));
    else if (!is_replayed(m)) /* else nobody knows how the answers were decoded */
        json_set(line, "source", json_new_string(S("assay " ASSAY_VERSION)));
    if (json_get(versions, "isa"))
        json_set(line, "isa", json_clone(json_get(versions, "isa")));
    add_line(b, line);
    json_free(versions);
}

static void add_answer(struct strbuf *b, str task, str item, str request, const struct generation *g)
{
    struct json *o = json_new_object();

    json_set(o, "task", json_new_string(task));
    json_set(o, "id", json_new_string(item));
    if (g->error.n)
        json_set(o, "error", json_new_string(g->error));
    else
        json_set(o, "prediction", json_new_string(g->raw));
    json_set(o, "request", json_new_string(request));
    json_set(o, "n_prompt_tokens", json_new_int(g->n_prompt_tokens));
    json_set(o, "n_tokens", json_new_int(g->n_tokens));
    json_set(o, "finish", json_new_string(str_from(finish_name(g->finish))));
    if (isfinite(g->seconds))
        json_set(o, "seconds", json_new_number(round(g->seconds * 1000) / 1000));
    if (isfinite(g->logprob))
        json_set(o, "logprob", json_new_number(g->logprob));
    if (g->n_choices)
        json_set(o, "choice_logprobs", generation_choices_to_json(g));
    add_line(b, o);
}

static void add_run_answer(struct strbuf *b, const struct run_view *v, const struct run_answer *w)
{
    add_answer(b, v->tasks[w->task].id, v->items[w->item].id, w->request_id, &w->gen);
}

/* A verdict of a model that judges. */
static void add_question(struct strbuf *b, const struct run_question *x)
{
    struct arena a = { 0 };

    add_answer(b, arena_printf(&a, STR_FMT "%c" STR_FMT, STR_ARG(x->task), RUN_QUESTION_MARK, STR_ARG(x->name)),
               x->item, x->request_id, &x->gen);
    arena_free(&a);
}

/* The next question from `at` on that the model was asked; n_questions if there is none. */
static size_t next_question(const struct run_view *v, size_t model, size_t at)
{
    while (at < v->n_questions && !str_equal(v->questions[at].model, v->models[model].id))
        at++;
    return at;
}

/* The answers of each model, in the order of the run. */
struct answers_by_model {
    size_t *from;                   /* [n_models + 1] */
    const struct run_answer **list; /* model m: from[m] up to from[m + 1] */
};

static struct answers_by_model group_answers(const struct run_view *v, struct arena *a)
{
    struct answers_by_model g = { ARENA_NEW(a, size_t, v->n_models + 2),
                                  ARENA_NEW(a, const struct run_answer *, v->n_answers + 1) };

    for (size_t i = 0; i < v->n_answers; i++)
        g.from[v->answers[i].model + 2]++;
    for (size_t m = 2; m < v->n_models + 2; m++)
        g.from[m] += g.from[m - 1];
    for (size_t i = 0; i < v->n_answers; i++) /* from[m + 1] moves from the first of model m past its last */
        g.list[g.from[v->answers[i].model + 1]++] = &v->answers[i];
    return g;
}

const str *recorded_texts(const struct run_view *v, struct arena *a)
{
    struct answers_by_model g = group_answers(v, a);
    str *texts = ARENA_NEW(a, str, v->n_models);

    for (size_t m = 0; m < v->n_models; m++) {
        struct strbuf b = { 0 };
        add_model(&b, v, &v->models[m], a);
        for (size_t i = g.from[m]; i < g.from[m + 1]; i++)
            add_run_answer(&b, v, g.list[i]);
        bool any = g.from[m] < g.from[m + 1] || next_question(v, m, 0) < v->n_questions;
        for (size_t i = next_question(v, m, 0); i < v->n_questions; i = next_question(v, m, i + 1))
            add_question(&b, &v->questions[i]);
        texts[m] = any ? arena_str(a, strbuf_str(&b)) : S("");
        strbuf_release(&b);
    }
    return texts;
}

bool recorded_write(const struct run_view *v, str dir, struct arena *a, struct err *e)
{
    struct answers_by_model g = group_answers(v, a);

    if (!file_make_directories(arena_cstr(a, dir), e))
        return false;
    for (size_t m = 0; m < v->n_models; m++) {
        struct file_output f;
        bool any = g.from[m] < g.from[m + 1] || next_question(v, m, 0) < v->n_questions;
        if (is_replayed(&v->models[m]) /* recorded before */ || !any)
            continue;
        str path = file_of(dir, v->models[m].id, a);
        file_output_open(&f, path.s);
        add_model(&f.text, v, &v->models[m], a);
        for (size_t i = g.from[m]; i < g.from[m + 1]; i++) {
            add_run_answer(&f.text, v, g.list[i]);
            file_output_next(&f);
        }
        for (size_t i = next_question(v, m, 0); i < v->n_questions; i = next_question(v, m, i + 1)) {
            add_question(&f.text, &v->questions[i]);
            file_output_next(&f);
        }
        if (!file_output_close(&f, true, e))
            return false;
    }
    return true;
}

/* --- comparison ------------------------------------------------------------------- */

struct tally {
    size_t n, same, other_request; /* answers; equal answers; answers to a request with another id (prompt, decoding,
                                      weights or numerics differ) */
    size_t n_unused;               /* recorded answers that this run did not ask for */
    str first;                     /* the first that differs */
};

/* The lines of a recorded file by "task\nid". */
static bool read_lines(const char *path, struct map *by_item, const struct json ***lines, struct json **all,
                       struct arena *a, struct err *e)
{
    str text, line;
    size_t n = 0;

    if (!file_read(path, MAX_FILE_BYTES, a, &text, e))
        return false;
    *all = json_new_array();
    for (str rest = text; str_split_next(&rest, '\n', &line); n++) {
        if (!str_trim(line).n)
            continue;
        struct json *o = json_parse(line, e);
        if (!o)
            return err_wrap(e, "%s:%zu", path, n + 1);
        json_push(*all, o);
    }
    *lines = ARENA_NEW(a, const struct json *, json_length(*all) + 1);
    for (size_t i = 0; i < json_length(*all); i++) {
        const struct json *o = (*lines)[i] = json_at(*all, i);
        str key = arena_printf(a, STR_FMT "\n" STR_FMT, STR_ARG(json_to_text(json_get(o, "task"), a)),
                               STR_ARG(json_to_text(json_get(o, "id"), a)));
        *map_put(by_item, key, NULL) = (int64_t)i;
    }
    return true;
}

/* A number that was not recorded equals one that is not known. */
static bool same_number(const struct json *recorded, double x)
{
    return json_is_numeric(recorded) ? json_number(recorded) == x : !isfinite(x);
}

static bool same_choices(const struct generation *g, const struct json *list)
{
    if (json_length(list) != g->n_choices)
        return false;
    for (size_t i = 0; i < g->n_choices; i++) {
        const struct json *one = json_at(list, i);
        if (!same_number(json_at(one, 0), g->choice_logprobs[i]) ||
            !same_number(json_at(one, 2), g->choice_unconditional ? g->choice_unconditional[i] : NAN))
            return false;
    }
    return true;
}

static bool same_answer(const struct generation *g, const struct json *o)
{
    struct json *raw = json_new_string(g->raw); /* as recorded: invalid UTF-8 is replaced */
    bool same = str_equal(json_as_string(json_get(o, "prediction")), json_as_string(raw));

    json_free(raw);
    return same && !g->error.n && json_int(json_get(o, "n_tokens")) == g->n_tokens &&
           str_is(json_as_string(json_get(o, "finish")), finish_name(g->finish)) &&
           same_number(json_get(o, "logprob"), g->logprob) && same_choices(g, json_get(o, "choice_logprobs"));
}

static bool compare_model(const struct run_view *v, const struct answers_by_model *g, size_t m, const char *path,
                          struct tally *t, struct arena *a, struct err *e)
{
    struct map by_item = { 0 };
    const struct json **lines = NULL;
    struct json *all = NULL;
    size_t n_found = 0, n_recorded = 0;
    bool ok = read_lines(path, &by_item, &lines, &all, a, e);

    for (size_t i = g->from[m]; ok && i < g->from[m + 1]; i++) {
        const struct run_answer *w = g->list[i];
        str name = arena_printf(a, STR_FMT "\n" STR_FMT, STR_ARG(v->tasks[w->task].id), STR_ARG(v->items[w->item].id));
        const int64_t *at = map_find(&by_item, name);
        bool same = at && same_answer(&w->gen, lines[*at]);
        t->n++;
        t->same += same;
        n_found += at != NULL;
        t->other_request += at && !str_equal(json_as_string(json_get(lines[*at], "request")), w->request_id);
        if (!same && !t->first.n)
            t->first = arena_printf(a, "task " STR_FMT ", item " STR_FMT, STR_ARG(v->tasks[w->task].id),
                                    STR_ARG(v->items[w->item].id));
    }
    for (size_t i = 0; i < by_item.n; i++)
        n_recorded += json_get(lines[by_item.entries[i].value], "id") != NULL;
    t->n_unused = n_recorded - n_found;
    map_release(&by_item);
    json_free(all);
    return ok;
}

bool recorded_check(const struct run_view *v, str dir, struct arena *a, struct err *e)
{
    struct tally sum = { 0 };
    struct answers_by_model g = group_answers(v, a);
    size_t unchecked = 0;

    for (size_t m = 0; m < v->n_models; m++) {
        struct tally t = { 0 };
        size_t n = g.from[m + 1] - g.from[m];
        if (is_replayed(&v->models[m])) {
            printf(STR_FMT ": not checked: %zu answers, which were replayed\n", STR_ARG(v->models[m].id), n);
            unchecked += n;
            continue;
        }
        if (!compare_model(v, &g, m, file_of(dir, v->models[m].id, a).s, &t, a, e))
            return false;
        printf(STR_FMT ": %zu of %zu answers equal the recorded ones%s\n", STR_ARG(v->models[m].id), t.same, t.n,
               t.other_request ? "; prompts, decoding, weights or numerics differ" : "");
        if (t.n_unused)
            printf(STR_FMT ": %zu recorded answers were not needed\n", STR_ARG(v->models[m].id), t.n_unused);
        sum.n += t.n;
        sum.same += t.same;
        sum.other_request += t.other_request;
        sum.first = sum.first.n ? sum.first : t.first;
    }
    printf("checked: %zu answers; not checked: %zu answers\n", sum.n, unchecked);
    if (sum.same == sum.n && !sum.other_request)
        return true;
    return err_set(
        e, ERR_GATE,
        STR_FMT
        ": %zu of %zu answers differ from the recorded ones, and %zu were recorded for other requests (the first"
        " that differs: " STR_FMT ")",
        STR_ARG(dir), sum.n - sum.same, sum.n, sum.other_request, STR_ARG(sum.first.n ? sum.first : S("none")));
}
