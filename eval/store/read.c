/*
 * read.c -- rows back into records: single generations for resuming, and the
 * whole run as one view for comparing, gating and reporting.
 */
#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/store/sql.h"

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

#define GENERATION_COLUMNS                                                                                     \
    "g.text,g.finish,g.error,g.n_prompt_tokens,g.n_tokens,g.seconds,g.logprob,g.choices,x.n_greedy,x.n_agree," \
    "x.kl,x.kl_reverse,x.js"

static const struct scored_text *text_scores(sqlite3_stmt *q, int first, struct arena *a)
{
    struct scored_text *t = ARENA_NEW(a, struct scored_text, 1);

    *t = (struct scored_text){ .n_greedy = sqlite3_column_int(q, first),
                               .shifted = sqlite3_column_type(q, first + 1) != SQLITE_NULL,
                               .n_agree = sqlite3_column_int(q, first + 1),
                               .kl = sql_number(q, first + 2),
                               .kl_reverse = sql_number(q, first + 3),
                               .js = sql_number(q, first + 4) };
    return t;
}

/* GENERATION_COLUMNS from `first` on; x is text_scores. */
static struct generation generation_from_row(sqlite3_stmt *q, int first, struct arena *a)
{
    struct generation g = {
        .raw = sql_str(q, first, a),
        .finish = (enum finish)sqlite3_column_int(q, first + 1),
        .error = sql_str(q, first + 2, a),
        .n_prompt_tokens = sqlite3_column_int(q, first + 3),
        .n_tokens = sqlite3_column_int(q, first + 4),
        .seconds = sql_number(q, first + 5),
        .logprob = sql_number(q, first + 6),
    };
    g.text = g.raw;
    choices_from_json(&g, sql_str(q, first + 7, a), a);
    if (sqlite3_column_type(q, first + 8) != SQLITE_NULL)
        g.scored = text_scores(q, first + 8, a);
    return g;
}

bool store_find_generation(struct store *s, str request_id, bool retry_errors, struct generation *g, bool *found,
                           struct arena *a, struct err *e)
{
    sqlite3_stmt *q = sql_prepare(s,
                                  "SELECT " GENERATION_COLUMNS " FROM generations g LEFT JOIN text_scores x"
                                  " ON x.request=g.request WHERE g.request=?",
                                  e);
    if (!q)
        return false;
    sql_bind_str(q, 1, request_id);
    if (!sql_step(s, q, found, e))
        return false;
    if (*found) {
        *g = generation_from_row(q, 0, a);
        if (retry_errors && g->error.n)
            *found = false;
    }
    sqlite3_reset(q);
    return true;
}

#define READ_ROWS(type, sql, fill)                                                                               \
    static bool read_##type(struct store *s, const struct type **out, size_t *n, struct arena *a, struct err *e) \
    {                                                                                                            \
        struct type *list = NULL;                                                                                \
        size_t cap = 0;                                                                                          \
        bool row;                                                                                                \
        sqlite3_stmt *q = sql_prepare(s, sql, e);                                                                \
        *n = 0;                                                                                                  \
        bool ok = q != NULL;                                                                                     \
        while (ok && (ok = sql_step(s, q, &row, e)) && row)                                                      \
            VEC_PUSH(list, *n, cap) = fill(s, q, a);                                                             \
        struct type *kept = ARENA_NEW(a, struct type, *n);                                                       \
        if (*n)                                                                                                  \
            memcpy(kept, list, *n * sizeof *list);                                                               \
        free(list);                                                                                              \
        *out = kept;                                                                                             \
        return ok;                                                                                               \
    }

static struct run_model fill_model(struct store *s, sqlite3_stmt *q, struct arena *a)
{
    struct run_model m = {
        .id = sql_str(q, 0, a),
        .label = sql_str(q, 1, a),
        .base = sql_str(q, 2, a),
        .path = sql_str(q, 3, a),
        .adapter = sql_str(q, 4, a),
        .backend = sql_str(q, 5, a),
        .quantize = sql_str(q, 6, a),
        .identity = sql_str(q, 7, a),
        .info_text = sql_str(q, 8, a),
        .log = sql_str(q, 9, a),
    };
    m.info = m.info_text.n ? json_parse(m.info_text, NULL) : NULL;
    if (m.info)
        VEC_PUSH(s->owned, s->n_owned, s->cap_owned) = m.info;
    return m;
}

static struct run_task fill_task(struct store *s, sqlite3_stmt *q, struct arena *a)
{
    (void)s;
    return (struct run_task){
        .id = sql_str(q, 0, a),
        .kind = sql_str(q, 1, a),
        .data = sql_str(q, 2, a),
        .data_sha256 = sql_str(q, 3, a),
        .prompt = sql_str(q, 4, a),
        .n_items = (size_t)sqlite3_column_int64(q, 5),
        .settings = sql_str(q, 6, a),
    };
}

static struct run_item fill_item(struct store *s, sqlite3_stmt *q, struct arena *a)
{
    (void)s;
    return (struct run_item){
        .task = sql_str(q, 0, a),
        .id = sql_str(q, 1, a),
        .input = sql_str(q, 2, a),
        .reference = sql_str(q, 3, a),
        .group = sql_str(q, 4, a),
        .line = (size_t)sqlite3_column_int64(q, 5),
    };
}

static struct run_score fill_score(struct store *s, sqlite3_stmt *q, struct arena *a)
{
    (void)s;
    return (struct run_score){
        .task = sql_str(q, 0, a),
        .model = sql_str(q, 1, a),
        .metric = sql_str(q, 2, a),
        .component = sql_str(q, 3, a),
        .label = sql_str(q, 4, a),
        .score = sql_number(q, 5),
        .ci_low = sql_number(q, 6),
        .ci_high = sql_number(q, 7),
        .n = (size_t)sqlite3_column_int64(q, 8),
        .missing = (size_t)sqlite3_column_int64(q, 9),
        .higher_is_better = sqlite3_column_int(q, 10),
        .is_headline = sqlite3_column_int(q, 11),
        .decimals = sqlite3_column_int(q, 12),
        .signature = sql_str(q, 13, a),
    };
}

static struct run_comparison fill_comparison(struct store *s, sqlite3_stmt *q, struct arena *a)
{
    (void)s;
    return (struct run_comparison){
        .task = sql_str(q, 0, a),
        .base = sql_str(q, 1, a),
        .model = sql_str(q, 2, a),
        .metric = sql_str(q, 3, a),
        .component = sql_str(q, 4, a),
        .test = sql_str(q, 5, a),
        .base_score = sql_number(q, 6),
        .score = sql_number(q, 7),
        .difference = sql_number(q, 8),
        .ci_low = sql_number(q, 9),
        .ci_high = sql_number(q, 10),
        .statistic = sql_number(q, 11),
        .df = sql_number(q, 12),
        .p_value = sql_number(q, 13),
        .p_adjusted = sql_number(q, 14),
        .correction = sql_str(q, 15, a),
        .effect_size = sql_number(q, 16),
        .win = (size_t)sqlite3_column_int64(q, 17),
        .tie = (size_t)sqlite3_column_int64(q, 18),
        .loss = (size_t)sqlite3_column_int64(q, 19),
        .n = (size_t)sqlite3_column_int64(q, 20),
        .significant = sqlite3_column_int(q, 21),
        .detectable = sql_number(q, 22),
    };
}

static struct run_rank fill_rank(struct store *s, sqlite3_stmt *q, struct arena *a)
{
    (void)s;
    return (struct run_rank){
        .task = sql_str(q, 0, a),
        .metric = sql_str(q, 1, a),
        .component = sql_str(q, 2, a),
        .model = sql_str(q, 3, a),
        .mean_rank = sql_number(q, 4),
        .statistic = sql_number(q, 5),
        .df = sql_number(q, 6),
        .p_value = sql_number(q, 7),
        .critical = sql_number(q, 8),
        .p_base = sql_number(q, 9),
        .n = (size_t)sqlite3_column_int64(q, 10),
    };
}

static struct run_label fill_label(struct store *s, sqlite3_stmt *q, struct arena *a)
{
    (void)s;
    return (struct run_label){
        .task = sql_str(q, 0, a),
        .model = sql_str(q, 1, a),
        .judge = sql_str(q, 2, a),
        .item = sql_str(q, 3, a),
        .category = sql_str(q, 4, a),
        .rule = sql_str(q, 5, a),
        .evidence = sql_str(q, 6, a),
        .severity = sql_number(q, 7),
    };
}

static struct run_category fill_category(struct store *s, sqlite3_stmt *q, struct arena *a)
{
    (void)s;
    return (struct run_category){ sql_str(q, 0, a), sql_str(q, 1, a), sql_str(q, 2, a), sql_str(q, 3, a) };
}

/* clang-format off */
READ_ROWS(run_model, "SELECT id,label,base,path,adapter,backend,quantize,identity,info,log FROM models"
          " ORDER BY position", fill_model)
READ_ROWS(run_task, "SELECT id,kind,data,data_sha256,prompt,n_items,settings FROM tasks ORDER BY position", fill_task)
READ_ROWS(run_item, "SELECT i.task,i.id,i.input,i.reference,i.grp,i.line FROM items i JOIN tasks t ON t.id=i.task"
          " ORDER BY t.position,i.position", fill_item)
READ_ROWS(run_score, "SELECT task,model,metric,component,label,score,ci_low,ci_high,n,missing,higher_is_better,"
          "is_headline,decimals,signature FROM scores ORDER BY position", fill_score)
READ_ROWS(run_comparison, "SELECT task,base,model,metric,component,test,base_score,score,difference,ci_low,ci_high,"
          "statistic,df,p_value,p_adjusted,correction,effect_size,win,tie,loss,n,significant,detectable"
          " FROM comparisons ORDER BY position", fill_comparison)
READ_ROWS(run_rank, "SELECT task,metric,component,model,mean_rank,statistic,df,p_value,critical,p_base,n FROM ranks"
          " ORDER BY position", fill_rank)
READ_ROWS(run_label, "SELECT task,model,judge,item,category,rule,evidence,severity FROM labels ORDER BY rowid",
          fill_label)
READ_ROWS(run_category, "SELECT judge,name,label,help FROM categories ORDER BY position", fill_category)
/* clang-format on */

/* Where each task's items begin in view->items. */
static size_t first_item(const struct run_view *v, str task)
{
    size_t first = 0;
    while (first < v->n_items && !str_equal(v->items[first].task, task))
        first++;
    return first;
}

static size_t find_task(const struct run_view *v, str id)
{
    size_t i = 0;
    while (i < v->n_tasks && !str_equal(v->tasks[i].id, id))
        i++;
    return i;
}

static size_t find_model(const struct run_view *v, str id)
{
    size_t i = 0;
    while (i < v->n_models && !str_equal(v->models[i].id, id))
        i++;
    return i;
}

static void index_items(const struct run_view *v, struct map *by_name, struct arena *a)
{
    for (size_t i = 0; i < v->n_items; i++) {
        str key = arena_printf(a, STR_FMT "\n" STR_FMT, STR_ARG(v->items[i].task), STR_ARG(v->items[i].id));
        *map_put(by_name, key, NULL) = (int64_t)i;
    }
}

static const int64_t *find_item(const struct map *by_name, str task, str id, struct arena *a)
{
    return map_find(by_name, arena_printf(a, STR_FMT "\n" STR_FMT, STR_ARG(task), STR_ARG(id)));
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

static bool read_answers(struct store *s, struct run_view *v, const struct map *by_name, struct arena *a, struct err *e)
{
    struct run_answer *list = NULL;
    size_t n = 0, cap = 0;
    bool row = false, ok;
    sqlite3_stmt *q = sql_prepare(
        s,
        "SELECT r.task,r.model,r.item,r.request,w.text,r.prompt,u.error," GENERATION_COLUMNS
        " FROM requests r JOIN generations g ON g.request=r.request LEFT JOIN text_scores x ON x.request=r.request"
        " JOIN tasks t ON t.id=r.task JOIN models m ON m.id=r.model JOIN items i ON i.task=r.task AND i.id=r.item"
        " LEFT JOIN answers w ON w.task=r.task AND w.model=r.model AND w.item=r.item"
        " LEFT JOIN extract_errors u ON u.task=r.task AND u.model=r.model AND u.item=r.item"
        " ORDER BY t.position,m.position,i.position",
        e);

    ok = q != NULL;
    while (ok && (ok = sql_step(s, q, &row, e)) && row) {
        str task = sql_str(q, 0, a);
        const int64_t *item = find_item(by_name, task, sql_str(q, 2, a), a);
        if (!item)
            continue;
        struct run_answer answer = {
            .task = find_task(v, task),
            .model = find_model(v, sql_str(q, 1, a)),
            .item = (size_t)*item,
            .request_id = sql_str(q, 3, a),
            .gen = generation_from_row(q, 7, a),
            .prompt = sql_str(q, 5, a),
        };
        if (sqlite3_column_type(q, 4) != SQLITE_NULL)
            answer.gen.text = sql_str(q, 4, a);
        if (sqlite3_column_type(q, 6) != SQLITE_NULL)
            answer.gen.extract_error = sql_str(q, 6, a);
        VEC_PUSH(list, n, cap) = answer;
    }
    struct run_answer *kept = ARENA_NEW(a, struct run_answer, n);
    if (n)
        memcpy(kept, list, n * sizeof *list);
    free(list);
    v->answers = kept;
    v->n_answers = n;
    return ok;
}

static bool read_item_scores(struct store *s, struct run_view *v, const struct map *by_name, struct arena *a,
                             struct err *e)
{
    for (size_t k = 0; k < v->n_scores; k++) {
        struct run_score *score = (struct run_score *)(uintptr_t)&v->scores[k];
        size_t task = find_task(v, score->task), first = first_item(v, score->task);
        size_t n = task < v->n_tasks ? v->tasks[task].n_items : 0;
        double *items = ARENA_NEW(a, double, n);
        bool row = false, ok;
        sqlite3_stmt *q = sql_prepare(
            s, "SELECT item,score FROM item_scores WHERE task=? AND model=? AND metric=? AND component=?", e);
        if (!q)
            return false;
        for (size_t i = 0; i < n; i++)
            items[i] = NAN;
        const str texts[] = { score->task, score->model, score->metric, score->component };
        for (size_t i = 0; i < COUNT_OF(texts); i++)
            sql_bind_str(q, (int)i + 1, texts[i]);
        while ((ok = sql_step(s, q, &row, e)) && row) {
            const int64_t *item = find_item(by_name, score->task, sql_str(q, 0, a), a);
            if (item && (size_t)*item >= first && (size_t)*item - first < n)
                items[(size_t)*item - first] = sql_number(q, 1);
        }
        if (!ok)
            return false;
        score->items = items;
    }
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
              store_get_meta(s, "seed", &seed, a, e);
    if (!ok)
        return false;
    v->alpha = 0.05;
    v->seconds = v->tokens_per_second = NAN;
    str_to_double(alpha, &v->alpha);
    str_to_double(seconds, &v->seconds);
    str_to_double(rate, &v->tokens_per_second);
    str_to_int(seed, &number);
    v->seed = (uint64_t)number;
    return true;
}

static bool read_warnings(struct store *s, struct run_view *v, struct arena *a, struct err *e)
{
    str *list = NULL;
    size_t n = 0, cap = 0;
    bool row = false, ok;
    sqlite3_stmt *q = sql_prepare(s, "SELECT text FROM warnings ORDER BY stage,rowid", e);

    ok = q != NULL;
    while (ok && (ok = sql_step(s, q, &row, e)) && row)
        VEC_PUSH(list, n, cap) = sql_str(q, 0, a);
    str *kept = ARENA_NEW(a, str, n);
    if (n)
        memcpy(kept, list, n * sizeof *list);
    free(list);
    v->warnings = kept;
    v->n_warnings = n;
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

size_t run_model_index(const struct run_view *v, str id)
{
    return find_model(v, id);
}

bool store_read_view(struct store *s, struct run_view *out, struct arena *a, struct err *e)
{
    struct run_view v = { 0 };
    struct map by_name = { 0 };

    bool ok = read_meta(s, &v, a, e) && read_run_model(s, &v.models, &v.n_models, a, e) &&
              read_run_task(s, &v.tasks, &v.n_tasks, a, e) && read_run_item(s, &v.items, &v.n_items, a, e) &&
              read_run_score(s, &v.scores, &v.n_scores, a, e) &&
              read_run_comparison(s, &v.comparisons, &v.n_comparisons, a, e) &&
              read_run_rank(s, &v.ranks, &v.n_ranks, a, e) && read_run_label(s, &v.labels, &v.n_labels, a, e) &&
              read_run_category(s, &v.categories, &v.n_categories, a, e) && read_curves(s, &v, a, e);
    if (ok) {
        index_items(&v, &by_name, a);
        ok = read_answers(s, &v, &by_name, a, e) && read_item_scores(s, &v, &by_name, a, e) &&
             read_warnings(s, &v, a, e) && count_requests(s, &v, e);
    }
    map_release(&by_name);
    if (ok)
        *out = v;
    return ok;
}
