/*
 * notices.c -- see notices.h.
 */
#include "reports/notices.h"

#include "eval/base/arena.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/base/task_kind.h"
#include "eval/store/store.h"
#include "eval/text/json_text.h"
#include "reports/view.h"

enum { MAX_NOTICES = 40 };

struct notices {
    const struct run_view *v;
    struct arena *a;
    str *lines; /* [MAX_NOTICES + 1] */
    size_t n, left_out;
};

static void add(struct notices *k, str line)
{
    if (k->n < MAX_NOTICES)
        k->lines[k->n++] = line;
    else
        k->left_out++;
}

#define TEXT(...) arena_printf(k->a, __VA_ARGS__)

/* "Task qa: ", or nothing if there is only one task. */
static str task_prefix(struct notices *k, size_t task)
{
    return k->v->n_tasks > 1 ? TEXT("Task " STR_FMT ": ", STR_ARG(k->v->tasks[task].id)) : S("");
}

static void part_of_data(struct notices *k, size_t task)
{
    const struct run_task *t = &k->v->tasks[task];
    struct json *settings = json_parse(t->settings, NULL);
    int64_t total = json_int(json_get(settings, "items_in_data"));
    str shard = arena_str(k->a, json_as_string(json_get(settings, "shard")));

    json_free(settings);
    if (total <= (int64_t)t->n_items)
        return;
    if (shard.n)
        add(k, TEXT(STR_FMT "shard " STR_FMT ": %zu of %lld items of " STR_FMT ".", STR_ARG(task_prefix(k, task)),
                    STR_ARG(shard), t->n_items, (long long)total, STR_ARG(path_base(t->data))));
    else
        add(k, TEXT(STR_FMT "only the first %zu of %lld items of " STR_FMT ".", STR_ARG(task_prefix(k, task)),
                    t->n_items, (long long)total, STR_ARG(path_base(t->data))));
}

/* Answers to one task by one model. */
struct counts {
    size_t answered, truncated, unextracted, empty, reasoning;
    size_t json_without_path; /* of the unextracted: they hold JSON, but nothing at the path that <extract> names */
};

/* What <extract json=...> names, as the run keeps it ("$.scores"); empty if the task extracts otherwise. */
static str extracted_path(const struct run_task *t, struct arena *a)
{
    struct json *settings = json_parse(t->settings, NULL);
    str path = arena_str(a, json_as_string(json_get(settings, "extract")));

    json_free(settings);
    return str_starts(path, S("$")) ? path : S("");
}

/* Empty answers and reasoning are scored unchanged, which is rarely intended. */
static void count_text(const struct run_view *v, const struct run_answer *answer, struct counts *c)
{
    const struct task_kind *kind = task_kind_find(v->tasks[answer->task].kind);
    str text = str_trim(answer->gen.text);

    if (!kind || kind->choices || kind->whole_text || answer->gen.extract_error.n)
        return;
    c->empty += text.n == 0;
    c->reasoning += str_starts(text, S("<think>"));
}

static bool holds_json(const struct generation *gen)
{
    struct arena a = { 0 };
    bool found = json_text_extract(gen->raw.n ? gen->raw : gen->text, &a).n > 0;

    arena_free(&a);
    return found;
}

static void count_answers(const struct run_view *v, const str *paths, struct counts *out)
{
    for (size_t i = 0; i < v->n_answers; i++) {
        const struct run_answer *answer = &v->answers[i];
        struct counts *c = &out[answer->task * v->n_models + answer->model];
        if (answer->gen.error.n)
            continue;
        c->answered++;
        c->truncated += answer->gen.finish == FINISH_LENGTH;
        c->unextracted += answer->gen.extract_error.n > 0;
        c->json_without_path += answer->gen.extract_error.n && paths[answer->task].n && holds_json(&answer->gen);
        count_text(v, answer, c);
    }
}

enum { TRUNCATED, UNREAD, EMPTY, REASONING, N_ODD };

static size_t unusual_count(const struct counts *c, size_t kind)
{
    const size_t counts[N_ODD] = { c->truncated, c->unextracted, c->empty, c->reasoning };
    return counts[kind];
}

/* A sentence for one model, a list for several: "could not be extracted: 3 of 64 answers of A; 2 of 64 of B." */
static void unusual_answers(struct notices *k, size_t task, size_t kind, str path, const struct counts *counts)
{
    static const char *const one[N_ODD] = { "was cut at max-tokens (truncated)", "could not be extracted", "is empty",
                                            "begins with <think>" };
    static const char *const many[N_ODD] = { "were cut at max-tokens (truncated)", "could not be extracted",
                                             "are empty", "begin with <think>" };
    static const char *const heads[N_ODD] = { "Cut at max-tokens (truncated)", "Not extracted", "Empty",
                                              "Begins with <think>" };
    const char *end = kind == REASONING ? ", and the reasoning is scored with the answer; <extract regex=...> extracts"
                                          " what follows it."
                                        : ".";
    size_t models = 0, last = 0;
    str list = S("");

    for (size_t m = 0; m < k->v->n_models; m++) {
        size_t n = unusual_count(&counts[m], kind);
        if (!n)
            continue;
        list = TEXT(STR_FMT "%s%zu of %zu%s of " STR_FMT, STR_ARG(list), models ? "; " : "", n, counts[m].answered,
                    models ? "" : " answers", STR_ARG(view_model_label(k->v, k->v->models[m].id)));
        if (kind == UNREAD && counts[m].json_without_path)
            list = TEXT(STR_FMT " (%zu with JSON that has no " STR_FMT ")", STR_ARG(list), counts[m].json_without_path,
                        STR_ARG(path));
        models++;
        last = n;
    }
    if (models == 1)
        add(k, TEXT(STR_FMT STR_FMT " %s%s", STR_ARG(task_prefix(k, task)), STR_ARG(list),
                    last == 1 ? one[kind] : many[kind], end));
    else if (models > 1)
        add(k, TEXT(STR_FMT "%s: " STR_FMT "%s", STR_ARG(task_prefix(k, task)), heads[kind], STR_ARG(list), end));
}

enum { MAX_NAMED = 3 };

/* Tasks with the same warning. */
struct alike {
    str first, names, what;
    size_t n;
};

static void add_alike(struct notices *k, const struct alike *w)
{
    if (w->n <= 1)
        add(k, TEXT("Warning: " STR_FMT ".", STR_ARG(w->first)));
    else
        add(k, TEXT("Warning: tasks " STR_FMT "%s" STR_FMT ".", STR_ARG(w->names),
                    w->n > MAX_NAMED ? TEXT(" and %zu more", w->n - MAX_NAMED).s : "", STR_ARG(w->what)));
}

/* One line for all tasks with the same warning, in the order of the first of them. */
static void add_warnings(struct notices *k)
{
    struct alike *list = ARENA_NEW(k->a, struct alike, k->v->n_warnings + 1);
    struct map places = { 0 };
    size_t n = 0;

    for (size_t i = 0; i < k->v->n_warnings; i++) {
        str text = k->v->warnings[i], task, what;
        bool is_new = true, of_task = run_warning_split(text, &task, &what);
        int64_t *place = map_put(&places, what, &is_new);
        if (is_new) {
            *place = (int64_t)n;
            list[n++] = (struct alike){ .first = text, .names = task, .what = what, .n = 1 };
            continue;
        }
        struct alike *w = &list[*place];
        if (of_task && ++w->n <= MAX_NAMED)
            w->names = TEXT(STR_FMT ", " STR_FMT, STR_ARG(w->names), STR_ARG(task));
    }
    map_release(&places);
    for (size_t i = 0; i < n; i++)
        add_alike(k, &list[i]);
}

/* A training that has diverged: its curve and its final loss are of the finite losses alone. */
static void losses_left_out(struct notices *k, const struct run_model *m)
{
    int64_t n = json_int(json_get(json_get(m->info, "training"), "losses_left_out"));

    if (n > 0)
        add(k, TEXT("Warning: " STR_FMT ": %lld loss%s of the training log %s NaN or infinite and %s left out.",
                    STR_ARG(view_model_label(k->v, m->id)), (long long)n, n == 1 ? "" : "es", n == 1 ? "is" : "are",
                    n == 1 ? "is" : "are"));
}

size_t notices_list(const struct run_view *v, str **out, struct arena *a)
{
    struct notices list = { .v = v, .a = a, .lines = ARENA_NEW(a, str, MAX_NOTICES + 1) }, *k = &list;
    struct counts *counts = ARENA_NEW(a, struct counts, v->n_tasks * v->n_models);
    str *paths = ARENA_NEW(a, str, v->n_tasks + 1);

    if (!v->finished.n)
        add(k, TEXT("UNFINISHED: %zu of %zu answers are stored. Run the same command again to resume.", v->n_answers,
                    v->n_requests));
    for (size_t t = 0; t < v->n_tasks; t++)
        part_of_data(k, t);
    for (size_t t = 0; t < v->n_tasks; t++)
        paths[t] = extracted_path(&v->tasks[t], a);
    count_answers(v, paths, counts);
    for (size_t t = 0; t < v->n_tasks; t++)
        for (size_t kind = 0; kind < N_ODD; kind++)
            unusual_answers(k, t, kind, paths[t], &counts[t * v->n_models]);
    for (size_t m = 0; m < v->n_models; m++)
        losses_left_out(k, &v->models[m]);
    add_warnings(k);
    if (k->left_out)
        k->lines[k->n++] = TEXT("%zu more notices are not shown.", k->left_out);
    *out = k->lines;
    return k->n;
}
