/*
 * people.c -- see people.h.
 *
 * Ratings are either in fields of the test set, one field for each rater, and then rate one model's answers; or in a
 * file with one rating per row: id, rating, and model and rater where there are several.  A rating that cannot be read
 * or that belongs to no answer is an error: an agreement over fewer ratings than people gave is a wrong number.
 */
#include "eval/harness/people.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/harness/agreement.h"
#include "eval/harness/mean_interval.h"
#include "eval/harness/plan.h"
#include "eval/harness/run_options.h"
#include "eval/harness/suite.h"
#include "metrics/stats/stats.h"

enum { MAX_FILE_BYTES = 1 << 30, MAX_RATERS = 100 };

/* The answers that can be rated. */
struct rated {
    const struct suite_task *task;
    const struct suite_people *people;
    const struct sample *samples;
    size_t n;
    const str *models; /* [n_models] ids */
    size_t n_models;
    bool is_part; /* of the test set: ratings of other items are left out */
};

struct ratings {
    double *values; /* [n_models * n][n_raters] NaN = none */
    str raters[MAX_RATERS];
    size_t n_raters;
};

/* A number on the scale; NaN for none.  `where` is the place in a file. */
static bool read_rating(const struct suite_people *p, const struct json *v, str where, double *out, struct arena *a,
                        struct err *e)
{
    str text = str_trim(json_to_text(v, a));

    *out = NAN;
    if (!text.n)
        return true;
    if (!str_to_double(text, out) || !(*out >= p->low && *out <= p->high))
        return err_set(e, ERR_PARSE, STR_FMT ": not a rating (found \"" STR_FMT "\", expected a number from %g to %g)",
                       STR_ARG(where), STR_ARG(utf8_truncate(text, 40)), p->low, p->high);
    return true;
}

static double *no_ratings(const struct rated *r, size_t n_raters, struct arena *a)
{
    size_t n = r->n * r->n_models * n_raters;
    double *out = ARENA_NEW(a, double, n);

    for (size_t i = 0; i < n; i++)
        out[i] = NAN;
    return out;
}

/* The one model that was rated, where ratings do not name it; n_models with an error. */
static size_t only_model(const struct rated *r, struct err *e)
{
    size_t m = 0, n_asked = 0, last = 0;

    for (size_t i = 0; i < r->n_models; i++)
        if (suite_selects(r->task->models, r->task->n_models, r->models[i])) {
            last = i;
            n_asked++;
        }
    if (r->people->n_models == 0 && n_asked == 1)
        return last;
    while (r->people->n_models == 1 && m < r->n_models && !str_equal(r->models[m], r->people->models[0]))
        m++;
    if (r->people->n_models == 1)
        return m; /* a model that this run leaves out has no answers */
    err_set(e, ERR_PARSE,
            "<people> of task " STR_FMT " rated the answers of one model (found %zu, expected models=\"ID\")",
            STR_ARG(r->task->id), r->people->n_models ? r->people->n_models : n_asked);
    return SIZE_MAX;
}

static bool read_fields(const struct rated *r, struct ratings *out, struct arena *a, struct err *e)
{
    const struct suite_people *p = r->people;
    size_t m = only_model(r, e);

    if (m == SIZE_MAX)
        return false;
    out->n_raters = p->n_fields < MAX_RATERS ? p->n_fields : MAX_RATERS;
    out->values = no_ratings(r, out->n_raters, a);
    for (size_t k = 0; k < out->n_raters; k++) {
        size_t n = 0;
        out->raters[k] = p->fields[k];
        for (size_t i = 0; i < r->n && m < r->n_models; i++) {
            const struct json *v = json_path(r->samples[i].fields, p->fields[k]);
            str where = arena_printf(a, STR_FMT ":%zu: " STR_FMT, STR_ARG(r->task->data), r->samples[i].line,
                                     STR_ARG(p->fields[k]));
            if (!read_rating(p, v, where, &out->values[(m * r->n + i) * out->n_raters + k], a, e))
                return false;
            n += v != NULL;
        }
        if (n == 0 && m < r->n_models && r->n)
            return err_set(e, ERR_PARSE, STR_FMT ": no item has the field of <people> (found no \"" STR_FMT "\")",
                           STR_ARG(r->task->data), STR_ARG(p->fields[k]));
    }
    return true;
}

/* --- a file of ratings -------------------------------------------------------------- */

/* The rows of a file and where they go. */
struct rating_file {
    const struct rated *r;
    struct json *rows;
    struct dataset_rows about;
    struct map items; /* id -> place in samples */
    struct arena *a;
};

static size_t find_text(const str *list, size_t n, str what)
{
    size_t i = 0;

    while (i < n && !str_equal(list[i], what))
        i++;
    return i;
}

static str member(const struct json *row, const char *name, struct arena *a)
{
    return str_trim(json_to_text(json_get(row, name), a));
}

/* The raters in the order of their first rating. */
static bool list_raters(const struct rating_file *f, struct ratings *out, struct err *e)
{
    for (size_t i = 0; i < json_length(f->rows); i++) {
        str name = member(json_at(f->rows, i), "rater", f->a);
        if (find_text(out->raters, out->n_raters, name) < out->n_raters)
            continue;
        if (out->n_raters == MAX_RATERS)
            return err_set(e, ERR_PARSE, STR_FMT ": more than %d raters", STR_ARG(f->r->people->data), MAX_RATERS);
        out->raters[out->n_raters++] = name;
    }
    return true;
}

static bool read_row(const struct rating_file *f, size_t i, size_t only, struct ratings *out, struct err *e)
{
    const struct rated *r = f->r;
    const struct json *row = json_at(f->rows, i);
    str where = arena_printf(f->a, STR_FMT ":%zu", STR_ARG(r->people->data),
                             f->about.lines ? f->about.lines[i] : i + 1);
    str id = member(row, "id", f->a), model = member(row, "model", f->a);
    const int64_t *item = map_find(&f->items, id);
    size_t m = model.n ? find_text(r->models, r->n_models, model) : only;
    double value;

    if (!id.n || !json_get(row, "rating"))
        return err_set(e, ERR_PARSE, STR_FMT ": not a rating (found no %s, expected id and rating)", STR_ARG(where),
                       id.n ? "rating" : "id");
    if (!item && !r->is_part)
        return err_set(e, ERR_PARSE,
                       STR_FMT ": a rating of an unknown item of task " STR_FMT " (found id \"" STR_FMT "\")",
                       STR_ARG(where), STR_ARG(r->task->id), STR_ARG(id));
    if (model.n && m == r->n_models && !r->is_part)
        return err_set(e, ERR_PARSE, STR_FMT ": a rating of an unknown model (found model \"" STR_FMT "\")",
                       STR_ARG(where), STR_ARG(model));
    if (!read_rating(r->people, json_get(row, "rating"), where, &value, f->a, e))
        return false;
    if (!item || m == r->n_models || (model.n && !suite_selects(r->people->models, r->people->n_models, model)))
        return true; /* of an item or a model that is not compared */
    size_t k = find_text(out->raters, out->n_raters, member(row, "rater", f->a));
    double *at = &out->values[(m * r->n + (size_t)*item) * out->n_raters + k];
    if (!isnan(*at))
        return err_set(e, ERR_PARSE,
                       STR_FMT ": two ratings of one answer by the same rater (found id \"" STR_FMT "\" again)",
                       STR_ARG(where), STR_ARG(id));
    *at = value;
    return true;
}

static bool names_models(const struct rating_file *f)
{
    bool all = true;

    for (size_t i = 0; all && i < json_length(f->rows); i++)
        all = member(json_at(f->rows, i), "model", f->a).n > 0;
    return all;
}

static bool read_rows(struct rating_file *f, struct ratings *out, struct err *e)
{
    size_t only = 0;

    if (!list_raters(f, out, e) || (!names_models(f) && (only = only_model(f->r, e)) == SIZE_MAX))
        return false;
    for (size_t i = 0; i < f->r->n; i++)
        *map_put(&f->items, f->r->samples[i].id, NULL) = (int64_t)i;
    out->values = no_ratings(f->r, out->n_raters, f->a);
    for (size_t i = 0; i < json_length(f->rows); i++)
        if (!read_row(f, i, only, out, e))
            return false;
    return true;
}

static bool read_file(const struct rated *r, struct ratings *out, struct arena *a, struct err *e)
{
    struct rating_file f = { .r = r, .rows = json_new_array(), .a = a };
    const struct dataset_format *format = dataset_format_of(r->people->data);
    str text;
    bool ok = format ? file_read(arena_cstr(a, r->people->data), MAX_FILE_BYTES, a, &text, e)
                     : err_set(e, ERR_PARSE, STR_FMT ": no known format (expected jsonl, json, csv, tsv or xml)",
                               STR_ARG(r->people->data));

    if (ok && !format->read(text, f.rows, &f.about, a, e)) {
        struct err inner = *e; /* the reader's message begins with the line */
        ok = err_set(e, inner.code, STR_FMT ":%s", STR_ARG(r->people->data), inner.text);
    }
    ok = ok && read_rows(&f, out, e);
    map_release(&f.items);
    json_free(f.rows);
    return ok;
}

static bool read_ratings(const struct rated *r, struct ratings *out, struct arena *a, struct err *e)
{
    *out = (struct ratings){ .n_raters = 0 };
    return r->people->n_fields ? read_fields(r, out, a, e) : read_file(r, out, a, e);
}

bool people_check(const struct plan *p, struct err *e)
{
    const struct suite *s = p->suite;
    str *ids = ARENA_NEW(p->mem, str, s->n_models + 1);
    struct ratings ignored;

    for (size_t m = 0; m < s->n_models; m++)
        ids[m] = s->models[m].id;
    for (size_t t = 0; t < s->n_tasks; t++) {
        const struct suite_task *task = &s->tasks[t];
        for (size_t k = 0; k < task->n_people && p->tasks[t].n_selected > 0; k++) {
            const struct dataset *data = &p->tasks[t].data;
            struct rated r = {
                task, &task->people[k], data->samples, data->n, ids, s->n_models, p->options->limit > 0
            };
            if (!read_ratings(&r, &ignored, p->mem, e))
                return suite_wrap(s, task->people[k].line, e);
        }
    }
    return true;
}

/* --- agreement ------------------------------------------------------------------------ */

/* The mean rating of each answer. */
static double *mean_ratings(const struct ratings *x, size_t n, struct arena *a)
{
    double *out = ARENA_NEW(a, double, n);

    for (size_t i = 0; i < n; i++) {
        double sum = 0;
        size_t rated = 0;
        for (size_t k = 0; k < x->n_raters; k++) {
            double v = x->values[i * x->n_raters + k];
            sum += isnan(v) ? 0 : v;
            rated += isnan(v) ? 0 : 1;
        }
        out[i] = rated ? sum / (double)rated : NAN;
    }
    return out;
}

/* The mean rating of each model's answers: findings of kind "rated". */
static bool put_means(struct scoring *sc, const struct scored_task *d, const struct agreement *x, size_t n_raters,
                      struct err *e)
{
    for (size_t m = 0; m < sc->view.n_models; m++) {
        struct stats_interval s = mean_interval(sc, x->a + m * d->n, d->n);
        struct run_finding f = run_finding_new(FINDING_RATED, d->task->id, sc->view.models[m].id);
        f.field = x->first;
        f.category = arena_printf(sc->mem, "%g to %g", x->low, x->high);
        f.hits = n_raters;
        f.n = s.n;
        f.estimate = s.estimate;
        f.low = s.low;
        f.high = s.high;
        if (s.n && !store_put_finding(sc->store, &f, e))
            return false;
    }
    return true;
}

/* One score on all answers, [n_models][n]; rated model by model, and of all if there are several. */
static bool put_score(struct scoring *sc, const struct scored_task *d, struct agreement all, struct err *e)
{
    struct agreement only = all; /* the one rated model, or all */
    size_t n_rated = 0;

    for (size_t m = 0; m < sc->view.n_models; m++) {
        struct agreement one = all;
        bool rated = false;
        one.model = sc->view.models[m].id;
        one.a += m * d->n;
        one.b += m * d->n;
        one.n = d->n;
        for (size_t i = 0; i < d->n && !rated; i++)
            rated = !isnan(one.a[i]) && !isnan(one.b[i]);
        if (!rated)
            continue;
        only = n_rated++ ? all : one;
        if (!agreement_put(sc, d, &one, e))
            return false;
    }
    return (n_rated < 2 || agreement_put(sc, d, &all, e)) &&
           (!n_rated || !all.same_scale || agreement_put_calibration(sc, d, &only, e));
}

/* True if the scores of a component are on the people's scale.  That of `rating` is in its arguments: an answer that is
 * no grade is missing, so the component has no worst score. */
static bool is_on_scale(const struct metric_use *use, size_t c, const struct agreement *x)
{
    const struct metric_component *mc = &use->components[c];
    bool rating = strcmp(use->metric->name, "rating") == 0 && strcmp(mc->name, "rating") == 0;
    double low = rating ? param_number(&use->args.params, "min") : fmin(mc->best, mc->worst);
    double high = rating ? param_number(&use->args.params, "max") : fmax(mc->best, mc->worst);

    return low == x->low && high == x->high && !mc->of_the_set;
}

static bool put_component(struct scoring *sc, const struct scored_task *d, const struct scored_metric *sm, size_t c,
                          struct agreement x, struct err *e)
{
    const struct metric_component *mc = &sm->use.components[c];
    double *values = ARENA_NEW(sc->mem, double, x.n);

    for (size_t m = 0; m < sc->view.n_models; m++)
        memcpy(values + m * d->n, sm->items[m] + c * d->n, d->n * sizeof *values);
    x.second = str_from(mc->name);
    x.b = values;
    x.same_scale = is_on_scale(&sm->use, c, &x);
    return put_score(sc, d, x, e);
}

static bool put_labels(struct scoring *sc, const struct scored_task *d, struct agreement x, struct err *e)
{
    double *values = ARENA_NEW(sc->mem, double, x.n);

    for (size_t m = 0; m < sc->view.n_models; m++)
        memcpy(values + m * d->n, d->severity[m], d->n * sizeof *values);
    x.second = S("severity of errors");
    x.b = values;
    return put_score(sc, d, x, e);
}

static bool compare_people(struct scoring *sc, const struct scored_task *d, const struct suite_people *p, struct err *e)
{
    str *ids = ARENA_NEW(sc->mem, str, sc->view.n_models + 1);
    struct ratings x;

    for (size_t m = 0; m < sc->view.n_models; m++)
        ids[m] = sc->view.models[m].id;
    struct rated r = { d->task, p, d->samples, d->n, ids, sc->view.n_models, true };
    if (!read_ratings(&r, &x, sc->mem, e))
        return false;
    size_t n = d->n * sc->view.n_models;
    struct agreement names = { .kind = FINDING_PEOPLE,
                               .model = S(""),
                               .first = p->name,
                               .second = S("raters"),
                               .a = mean_ratings(&x, n, sc->mem),
                               .n = n,
                               .low = p->low,
                               .high = p->high };
    if (!put_means(sc, d, &names, x.n_raters, e))
        return false;
    if (x.n_raters > 1 && !agreement_put_alpha(sc, d, &names, x.values, x.n_raters, e))
        return false;
    for (size_t m = 0; m < d->n_metrics; m++)
        for (size_t c = 0; c < d->metrics[m].use.n_components; c++)
            if (!put_component(sc, d, &d->metrics[m], c, names, e))
                return false;
    return d->n_categories == 0 || put_labels(sc, d, names, e);
}

bool people_compare(struct scoring *sc, const struct scored_task *d, struct err *e)
{
    for (size_t k = 0; k < d->task->n_people; k++)
        if (!compare_people(sc, d, &d->task->people[k], e))
            return false;
    return true;
}
