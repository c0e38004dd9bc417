/*
 * read.c -- reads rows into records: single generations for resuming, and the
 * whole run as one view for comparing, gating and reporting.
 */
#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/clock.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/base/text.h"
#include "eval/store/tables.h"

static void choices_from_json(struct generation *g, str text, struct arena *a)
{
    struct json *list = text.n ? json_parse(text, NULL) : NULL;
    size_t n = json_length(list);
    double *logprobs = ARENA_NEW(a, double, n), *alone = ARENA_NEW(a, double, n);
    int *lengths = ARENA_NEW(a, int, n);
    bool have_alone = n > 0;

    for (size_t i = 0; i < n; i++) {
        const struct json *one = json_at(list, i);
        logprobs[i] = json_number(json_at(one, 0));
        lengths[i] = (int)json_int(json_at(one, 1));
        have_alone = have_alone && json_is_numeric(json_at(one, 2));
        alone[i] = json_number(json_at(one, 2));
    }
    g->choice_unconditional = have_alone ? alone : NULL;
    if (n) {
        g->choice_logprobs = logprobs;
        g->choice_lengths = lengths;
        g->n_choices = n;
    }
    json_free(list);
}

/* request, GENERATION_COLUMNS of g, request, TEXT_SCORE_COLUMNS of x. */
#define SELECT_GENERATION "g.request" GENERATION_COLUMNS(SQL_OF_g, ) ",x.request" TEXT_SCORE_COLUMNS(SQL_OF_x, )

/* SELECT_GENERATION from column `first` on. */
static bool generation_from_row(const struct store *s, sqlite3_stmt *q, int first, struct generation *g,
                                struct arena *a, struct err *e)
{
    const int scores = first + 1 + (int)tables[TABLE_generations].n_columns;
    struct generation_row row = { 0 };

    if (!table_fill(s, &tables[TABLE_generations], q, first + 1, &row, a, e))
        return false;
    if (row.gen.finish > FINISH_ERROR)
        return err_set(e, ERR_PARSE, "%s: generations.finish: bad value (found %u, expected 0 to %d)", s->path,
                       (unsigned)row.gen.finish, FINISH_ERROR);
    row.gen.text = row.gen.raw;
    choices_from_json(&row.gen, row.choices, a);
    if (sqlite3_column_type(q, scores) != SQLITE_NULL) {
        struct scored_text *t = ARENA_NEW(a, struct scored_text, 1);
        if (!table_fill(s, &tables[TABLE_text_scores], q, scores + 1, t, a, e))
            return false;
        t->compared = sqlite3_column_type(q, scores + 2) != SQLITE_NULL; /* n_agree */
        row.gen.scored = t;
    }
    *g = row.gen;
    return true;
}

bool store_find_generation(struct store *s, str request_id, bool retry_errors, struct generation *g, bool *found,
                           struct arena *a, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(s,
                                  "SELECT " SELECT_GENERATION " FROM generations g LEFT JOIN text_scores x"
                                  " ON x.request=g.request WHERE g.request=?",
                                  e);
    if (!q)
        return false;
    sql_bind_str(q, 1, request_id);
    if (!sql_step(s, q, found, e))
        return false;
    bool ok = !*found || generation_from_row(s, q, 0, g, a, e);
    if (*found && ok && retry_errors && g->error.n)
        *found = false;
    sqlite3_reset(q);
    return ok;
}

/* `near`: where to look first; rows come in the order of the models, so it is mostly this one or the next. */
static size_t find_model(const struct run_view *v, str id, size_t near)
{
    for (size_t i = near; i < v->n_models && i < near + 2; i++)
        if (str_equal(v->models[i].id, id))
            return i;
    size_t i = 0;
    while (i < v->n_models && !str_equal(v->models[i].id, id))
        i++;
    return i;
}

/* Finds tasks and items by name.  Rows come mostly in the order of the items, so the item after the last one is tried
 * first; the index is built only when that fails. */
struct row_index {
    const struct run_view *v;
    struct map tasks; /* see run_index_tasks */
    size_t next;
    struct map by_name; /* "TASK\nID" -> item */
    struct arena names;
    struct strbuf key;
};

static str item_key(struct row_index *x, str task, str id)
{
    strbuf_reset(&x->key);
    strbuf_add(&x->key, task);
    strbuf_add_char(&x->key, '\n');
    strbuf_add(&x->key, id);
    return strbuf_str(&x->key);
}

static bool is_item(const struct row_index *x, size_t i, str task, str id)
{
    return i < x->v->n_items && str_equal(x->v->items[i].id, id) && str_equal(x->v->items[i].task, task);
}

static const int64_t *look_up(struct row_index *x, str task, str id)
{
    for (size_t i = x->by_name.n; i < x->v->n_items; i++)
        *map_put(&x->by_name, arena_str(&x->names, item_key(x, x->v->items[i].task, x->v->items[i].id)),
                 NULL) = (int64_t)i;
    return map_find(&x->by_name, item_key(x, task, id));
}

/* Index of the item in the view, or n_items. */
static size_t find_item(struct row_index *x, str task, str id)
{
    size_t i = x->next;

    if (!is_item(x, i, task, id)) {
        const int64_t *found = look_up(x, task, id);
        i = found ? (size_t)*found : x->v->n_items;
    }
    x->next = i + 1;
    return i;
}

static void row_index_release(struct row_index *x)
{
    map_release(&x->tasks);
    map_release(&x->by_name);
    arena_free(&x->names);
    strbuf_release(&x->key);
}

bool store_request_of(struct store *s, str task, str model, str item, str *request_id, struct arena *a, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(s, "SELECT request FROM requests WHERE task=? AND model=? AND item=?", e);
    bool row;

    if (!q)
        return false;
    sql_bind_str(q, 1, task);
    sql_bind_str(q, 2, model);
    sql_bind_str(q, 3, item);
    if (!sql_step(s, q, &row, e))
        return false;
    *request_id = row ? sql_str(q, 0, a) : S("");
    sqlite3_reset(q);
    return true;
}

/* r.task, r.model, r.item, r.request, w.text, r.prompt, u.error, SELECT_GENERATION. */
#define SELECT_ANSWERS                                                                                          \
    "SELECT r.task,r.model,r.item,r.request,w.text,r.prompt,u.error," SELECT_GENERATION                         \
    " FROM requests r JOIN generations g ON g.request=r.request LEFT JOIN text_scores x ON x.request=r.request" \
    " JOIN tasks t ON t.id=r.task JOIN models m ON m.id=r.model JOIN items i ON i.task=r.task AND i.id=r.item"  \
    " LEFT JOIN answers w ON w.task=r.task AND w.model=r.model AND w.item=r.item"                               \
    " LEFT JOIN extract_errors u ON u.task=r.task AND u.model=r.model AND u.item=r.item"                        \
    " ORDER BY t.position,m.position,i.position"

static bool answer_from_row(const struct store *s, sqlite3_stmt *q, enum view_parts parts, struct run_answer *out,
                            struct arena *a, struct err *e)
{
    if (!generation_from_row(s, q, 7, &out->gen, a, e))
        return false;
    if (parts & VIEW_PROMPTS) {
        out->request_id = sql_str(q, 3, a);
        out->prompt = sql_str(q, 5, a);
    }
    if (clock_is_fixed())
        out->gen.seconds = NAN;
    if (sqlite3_column_type(q, 4) != SQLITE_NULL) {
        str text = sql_peek(q, 4);
        out->gen.text = str_equal(text, out->gen.raw) ? out->gen.raw : arena_str(a, text);
    }
    if (sqlite3_column_type(q, 6) != SQLITE_NULL)
        out->gen.extract_error = sql_str(q, 6, a);
    return true;
}

/* There is at most one answer for each request. */
static bool read_answers(struct store *s, struct run_view *v, enum view_parts parts, struct row_index *rows,
                         struct arena *a, struct err *e)
{
    size_t n = 0, near_model = 0;
    bool row = false;
    sqlite3_stmt *q = sql_prepare(s, SELECT_ANSWERS, e);
    struct run_answer *list = arena_alloc_array_uninit(a, v->n_requests, sizeof *list);
    bool ok = q != NULL;

    while (ok && (ok = sql_step(s, q, &row, e)) && row && n < v->n_requests) {
        str task = sql_peek(q, 0);
        size_t item = find_item(rows, task, sql_peek(q, 2));
        size_t t = run_find_task(v, &rows->tasks, task), m = near_model = find_model(v, sql_peek(q, 1), near_model);
        if (item == v->n_items || t == v->n_tasks || m == v->n_models)
            continue; /* a foreign schema may join other rows, by its collation */
        if (item - run_first_item(v, t) >= v->tasks[t].n_items) {
            ok = err_set(e, ERR_PARSE,
                         "%s: items: an item of task " STR_FMT " is not next to the others (found \"" STR_FMT "\")",
                         s->path, STR_ARG(v->tasks[t].id), STR_ARG(v->items[item].id));
            break;
        }
        list[n] = (struct run_answer){ .task = t, .model = m, .item = item };
        ok = answer_from_row(s, q, parts, &list[n++], a, e);
    }
    if (q)
        sqlite3_reset(q);
    v->answers = list;
    v->n_answers = n;
    return ok;
}

static bool read_scores_of_items(struct store *s, const struct run_view *v, struct run_score *score,
                                 struct row_index *rows, struct arena *a, struct err *e)
{
    size_t task = run_find_task(v, &rows->tasks, score->task);
    size_t first = task < v->n_tasks ? run_first_item(v, task) : v->n_items;
    size_t n = task < v->n_tasks ? v->tasks[task].n_items : 0;
    double *list = ARENA_NEW(a, double, n);
    bool row = false, ok = true;
    sqlite3_stmt *q = sql_prepare(
        s, "SELECT item,score FROM item_scores WHERE task=? AND model=? AND metric=? AND component=?", e);

    if (!q)
        return false;
    for (size_t i = 0; i < n; i++)
        list[i] = NAN;
    const str texts[] = { score->task, score->model, score->metric, score->component };
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        sql_bind_str(q, (int)i + 1, texts[i]);
    while ((ok = sql_step(s, q, &row, e)) && row) {
        size_t item = find_item(rows, score->task, sql_peek(q, 0));
        if (item < v->n_items && item >= first && item - first < n)
            list[item - first] = sql_number(q, 1);
    }
    score->items = list;
    return ok;
}

static bool read_item_scores(struct store *s, const struct run_view *v, struct run_score *scores,
                             struct row_index *rows, struct arena *a, struct err *e)
{
    for (size_t k = 0; k < v->n_scores; k++)
        if (!read_scores_of_items(s, v, &scores[k], rows, a, e))
            return false;
    return true;
}

static bool read_curves(struct store *s, struct run_view *v, struct arena *a, struct err *e)
{
    struct run_curve *curves = ARENA_NEW(a, struct run_curve, v->n_models);

    for (size_t m = 0; m < v->n_models; m++) {
        struct train_curve_point *points = NULL;
        size_t n = 0, cap = 0;
        bool row = false, ok;
        sqlite3_stmt *q = sql_prepare(
            s, "SELECT step,epoch,loss,eval_loss,learning_rate FROM curves WHERE model=? ORDER BY point", e);
        if (!q)
            return false;
        sql_bind_str(q, 1, v->models[m].id);
        while ((ok = sql_step(s, q, &row, e)) && row)
            VEC_PUSH(points, n, cap) = (struct train_curve_point){ sql_number(q, 0), sql_number(q, 1), sql_number(q, 2),
                                                                   sql_number(q, 3), sql_number(q, 4) };
        struct train_curve_point *kept = ARENA_NEW(a, struct train_curve_point, n);
        if (n)
            memcpy(kept, points, n * sizeof *points);
        free(points);
        if (!ok)
            return false;
        if (n)
            curves[v->n_curves++] = (struct run_curve){ v->models[m].id, kept, n };
    }
    v->curves = curves;
    return true;
}

static bool bad_meta(const struct store *s, const char *key, str found, const char *expected, struct err *e)
{
    struct strbuf quoted = { 0 };

    strbuf_add_quoted(&quoted, found, 80);
    err_set(e, ERR_PARSE, "%s: meta: bad value of %s (found %s, expected %s)", s->path, key, quoted.s, expected);
    strbuf_release(&quoted);
    return false;
}

static bool read_meta(struct store *s, struct run_view *v, struct arena *a, struct err *e)
{
    str alpha, seconds, rate, seed;
    int64_t number = 0;
    bool ok = store_get_meta(s, "name", &v->name, a, e) && store_get_meta(s, "title", &v->title, a, e) &&
              store_get_meta(s, "base", &v->base, a, e) && store_get_meta(s, "suite", &v->suite_xml, a, e) &&
              store_get_meta(s, "command_line", &v->command_line, a, e) &&
              store_get_meta(s, "versions", &v->versions, a, e) && store_get_meta(s, "started", &v->started, a, e) &&
              store_get_meta(s, "finished", &v->finished, a, e) && store_get_meta(s, "alpha", &alpha, a, e) &&
              store_get_meta(s, "seconds", &seconds, a, e) && store_get_meta(s, "tokens_per_second", &rate, a, e) &&
              store_get_meta(s, "seed", &seed, a, e) && store_get_meta(s, "run_id", &v->run_id, a, e);
    if (!ok)
        return false;
    v->alpha = 0.05;
    v->seconds = v->tokens_per_second = NAN;
    if (alpha.n && !(str_to_double(alpha, &v->alpha) && v->alpha > 0 && v->alpha < 1))
        return bad_meta(s, "alpha", alpha, "a number between 0 and 1", e);
    if (!clock_is_fixed()) {
        str_to_double(seconds, &v->seconds);
        str_to_double(rate, &v->tokens_per_second);
    }
    str_to_int(seed, &number);
    v->seed = (uint64_t)number;
    return true;
}

static bool read_warnings(struct store *s, struct run_view *v, struct arena *a, struct err *e)
{
    void *rows;

    if (!table_read(s, &tables[TABLE_warnings], &rows, &v->n_warnings, a, e))
        return false;
    const struct warning_row *list = rows;
    str *texts = ARENA_NEW(a, str, v->n_warnings);
    for (size_t i = 0; i < v->n_warnings; i++)
        texts[i] = list[i].text;
    v->warnings = texts;
    return true;
}

/* Requests of tasks that the run does not have: TASK#NAME. */
#define FROM_QUESTIONS                                                                                          \
    " FROM requests r JOIN generations g ON g.request=r.request LEFT JOIN text_scores x ON x.request=r.request" \
    " WHERE r.task NOT IN (SELECT id FROM tasks)"

static bool question_from_row(const struct store *s, sqlite3_stmt *q, struct run_question *x, struct arena *a,
                              struct err *e)
{
    str task = sql_str(q, 0, a);
    size_t mark = task.n;

    while (mark > 0 && task.s[mark - 1] != RUN_QUESTION_MARK)
        mark--;
    x->task = str_slice(task, 0, mark ? mark - 1 : task.n);
    x->name = mark ? str_slice(task, mark, task.n) : S("");
    x->model = sql_str(q, 1, a);
    x->item = sql_str(q, 2, a);
    x->request_id = sql_str(q, 3, a);
    x->prompt = sql_str(q, 4, a);
    return generation_from_row(s, q, 5, &x->gen, a, e);
}

static bool read_questions(struct store *s, struct run_view *v, struct arena *a, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(s, "SELECT count(*)" FROM_QUESTIONS, e);
    size_t n = 0, max = 0;
    bool row = false;

    if (!q || !sql_step(s, q, &row, e))
        return false;
    max = row ? (size_t)sqlite3_column_int64(q, 0) : 0;
    sqlite3_reset(q);
    struct run_question *list = ARENA_NEW(a, struct run_question, max + 1);
    q = sql_prepare(s,
                    "SELECT r.task,r.model,r.item,r.request,r.prompt," SELECT_GENERATION FROM_QUESTIONS
                    " ORDER BY r.task,r.model,r.item",
                    e);
    bool ok = q != NULL;
    while (ok && (ok = sql_step(s, q, &row, e)) && row && n < max)
        ok = question_from_row(s, q, &list[n++], a, e);
    if (q)
        sqlite3_reset(q);
    v->questions = list;
    v->n_questions = n;
    return ok;
}

static bool count_requests(struct store *s, struct run_view *v, struct err *e)
{
    bool row = false;
    sqlite3_stmt *q = sql_prepare(s, "SELECT count(*) FROM requests r JOIN tasks t ON t.id=r.task", e);

    if (!q || !sql_step(s, q, &row, e))
        return false;
    v->n_requests = row ? (size_t)sqlite3_column_int64(q, 0) : 0;
    sqlite3_reset(q);
    return true;
}

size_t run_model_index_near(const struct run_view *v, str id, size_t near)
{
    return find_model(v, id, near);
}

size_t run_model_index(const struct run_view *v, str id)
{
    return find_model(v, id, 0);
}

/* Checks that the rows are consistent: a run.db is untrusted input. */
static bool check_view(const struct store *s, const struct run_view *v, struct err *e)
{
    for (size_t t = 0; t < v->n_tasks; t++) {
        size_t n = 0;
        for (size_t i = run_first_item(v, t); i < v->n_items && str_equal(v->items[i].task, v->tasks[t].id); i++)
            n++;
        if (v->tasks[t].n_items != n)
            return err_set(e, ERR_PARSE, "%s: task " STR_FMT ": wrong number of items (found %zu, expected %zu)",
                           s->path, STR_ARG(v->tasks[t].id), n, v->tasks[t].n_items);
    }
    for (size_t i = 0; i < v->n_scores; i++)
        if (v->scores[i].decimals < 0 || v->scores[i].decimals > STORE_MAX_DECIMALS)
            return err_set(e, ERR_PARSE, "%s: scores.decimals: bad value (found %d, expected 0 to %d)", s->path,
                           v->scores[i].decimals, STORE_MAX_DECIMALS);
    return true;
}

static bool parse_infos(struct store *s, struct run_model *models, size_t n, struct err *e)
{
    for (size_t i = 0; i < n; i++) {
        if (!models[i].info_text.n)
            continue;
        models[i].info = json_parse(models[i].info_text, e);
        if (!models[i].info)
            return err_wrap(e, "%s: models.info", s->path);
        VEC_PUSH(s->owned, s->n_owned, s->cap_owned) = models[i].info;
    }
    return true;
}

/* The component that the suite calls the main one. */
static bool parse_settings(const struct store *s, struct run_task *tasks, size_t n, struct arena *a, struct err *e)
{
    for (size_t i = 0; i < n; i++) {
        struct json *settings = tasks[i].settings.n ? json_parse(tasks[i].settings, e) : NULL;
        if (tasks[i].settings.n && !settings)
            return err_wrap(e, "%s: tasks.settings", s->path);
        tasks[i].main = arena_str(a, json_as_string(json_get(settings, "main")));
        json_free(settings);
    }
    return true;
}

/* Rows that refer to other rows. */
static bool read_details(struct store *s, struct run_view *v, struct run_score *scores, enum view_parts parts,
                         struct arena *a, struct err *e)
{
    struct row_index rows = { .v = v };

    run_index_tasks(v, &rows.tasks);
    bool ok = read_curves(s, v, a, e) && count_requests(s, v, e) &&
              (!(parts & VIEW_ANSWERS) || read_answers(s, v, parts, &rows, a, e)) &&
              (!(parts & VIEW_QUESTIONS) || read_questions(s, v, a, e)) &&
              read_item_scores(s, v, scores, &rows, a, e) && read_warnings(s, v, a, e) &&
              store_get_selections(s, &v->selections, &v->n_selections, a, e);

    row_index_release(&rows);
    return ok;
}

bool store_read_parts(struct store *s, enum view_parts parts, struct run_view *out, struct arena *a, struct err *e)
{
    struct run_view v = { 0 };
    void *models = NULL, *tasks = NULL, *items = NULL, *scores = NULL, *comparisons = NULL, *ranks = NULL;
    void *labels = NULL, *categories = NULL, *findings = NULL;

    bool ok = read_meta(s, &v, a, e) && table_read(s, &tables[TABLE_models], &models, &v.n_models, a, e) &&
              table_read(s, &tables[TABLE_tasks], &tasks, &v.n_tasks, a, e);
    if (ok && parts & VIEW_ANSWERS)
        ok = table_read(s, &tables[TABLE_items], &items, &v.n_items, a, e);
    if (ok && parts & VIEW_DERIVED)
        ok = table_read(s, &tables[TABLE_scores], &scores, &v.n_scores, a, e) &&
             table_read(s, &tables[TABLE_comparisons], &comparisons, &v.n_comparisons, a, e) &&
             table_read(s, &tables[TABLE_ranks], &ranks, &v.n_ranks, a, e) &&
             table_read(s, &tables[TABLE_labels], &labels, &v.n_labels, a, e) &&
             table_read(s, &tables[TABLE_categories], &categories, &v.n_categories, a, e) &&
             table_read(s, &tables[TABLE_findings], &findings, &v.n_findings, a, e);
    if (!ok || !parse_infos(s, models, v.n_models, e) || !parse_settings(s, tasks, v.n_tasks, a, e))
        return false;
    v.models = models;
    v.tasks = tasks;
    v.items = items;
    run_place_items(&v, tasks);
    v.scores = scores;
    v.comparisons = comparisons;
    v.ranks = ranks;
    v.labels = labels;
    v.categories = categories;
    v.findings = findings;
    if ((parts & VIEW_ANSWERS && !check_view(s, &v, e)) || !read_details(s, &v, scores, parts, a, e))
        return false;
    *out = v;
    return true;
}

bool store_read_view(struct store *s, struct run_view *out, struct arena *a, struct err *e)
{
    return store_read_parts(s, VIEW_ALL, out, a, e);
}
