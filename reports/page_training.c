/*
 * page_training.c -- training of the fine-tunes: settings, progress and cost, and
 * trained parameters, from the trainers' logs and the adapters; unknown values are
 * dashes.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "reports/page.h"

static const struct json *trained_value(const struct run_model *m, const char *name)
{
    return json_get(json_get(m->info, "training"), name);
}

/* A number of the log, else of the checkpoint; NaN if neither has it. */
static double number(const struct run_model *m, const char *training, const char *info)
{
    const struct json *x = training ? trained_value(m, training) : NULL;

    x = json_is_numeric(x) ? x : info ? json_get(m->info, info) : NULL;
    return json_is_numeric(x) ? json_number(x) : NAN;
}

static bool is_trained(const struct run_model *m)
{
    return m->log.n > 0 || json_get(m->info, "training") || json_get(m->info, "rank");
}

static size_t count_trained(const struct run_view *v)
{
    size_t n = 0;

    for (size_t m = 0; m < v->n_models; m++)
        n += is_trained(&v->models[m]);
    return n;
}

/* --- settings -------------------------------------------------------------------- */

static const struct {
    const char *name, *training, *info;
} settings[] = {
    { "Method", "method", NULL },
    { "Rank", "r", "rank" },
    { "Alpha", "alpha", "alpha" },
    { "Adapted layers", NULL, "targets" },
    { "Peak learning rate", "learning_rate", NULL },
    { "Schedule", "schedule", NULL },
    { "Warm-up steps", "warmup_steps", NULL },
    { "Optimizer", "optimizer", NULL },
    { "Weight decay", "weight_decay", NULL },
    { "Examples per step", "batch", NULL },
    { "Precision of products", "precision", NULL },
    { "Maximum epochs", "epochs", NULL },
    { "Early stopping after epochs", "patience", NULL },
    { "Training items", "train_items", NULL },
    { "Validation items", "validation_items", NULL },
    { "Seed", "seed", NULL },
};

static const struct run_curve *curve_of(const struct run_view *v, str model)
{
    for (size_t k = 0; k < v->n_curves; k++)
        if (str_equal(v->curves[k].model, model))
            return &v->curves[k];
    return NULL;
}

/* The names of the methods as publications write them. */
static str method_name(str id)
{
    static const struct {
        const char *id, *name;
    } names[] = {
        { "full", "full fine-tuning" }, { "lora", "LoRA" }, { "qlora", "QLoRA" }, { "dora", "DoRA" }, { "ia3", "IA3" },
        { "rslora", "rsLoRA" }
    };

    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (str_is(id, names[i].id))
            return str_from(names[i].name);
    return id;
}

/* LoRA that was trained against 4-bit weights (Dettmers et al. 2023). */
static bool is_qlora(const struct run_model *m, str method)
{
    str weights = json_as_string(trained_value(m, "weights"));
    return str_is(method, "lora") && (str_is(weights, "nf4") || str_is(weights, "fp4"));
}

static str setting(struct page *p, const struct run_model *m, size_t row)
{
    const char *name = settings[row].training;
    const struct json *x = name ? trained_value(m, name) : NULL;
    double rate = view_peak_learning_rate(p->v, (size_t)(m - p->v->models));

    if (!x && name && strcmp(name, "learning_rate") == 0 && isfinite(rate))
        return TEXT("%.2g", rate);
    if (!x || json_kind(x) == JSON_NULL_KIND)
        x = settings[row].info ? json_get(m->info, settings[row].info) : NULL;
    if (!x || json_kind(x) == JSON_NULL_KIND)
        return NO_NUMBER;
    if (json_is_numeric(x))
        return TEXT("%.6g", json_number(x));
    str text = format_one_line(json_to_text(x, p->a), p->a);
    if (name && strcmp(name, "method") == 0)
        return method_name(is_qlora(m, text) ? S("qlora") : text);
    return text;
}

/* Settings are rows: there are more of them than runs.  Their columns are text, which wraps: names of layers are long.
 */
static void settings_table(struct page *p)
{
    const struct run_view *v = p->v;
    struct table t = table_start(p, S("training-settings"));

    table_add_column(&t, S("Setting"), COLUMN_TEXT);
    for (size_t m = 0; m < v->n_models; m++)
        if (is_trained(&v->models[m]))
            table_add_column(&t, view_model_name(v, v->models[m].id, p->a), COLUMN_TEXT);
    for (size_t row = 0; row < COUNT_OF(settings); row++) {
        bool any = false;
        for (size_t m = 0; m < v->n_models; m++)
            any = any || (is_trained(&v->models[m]) && !str_equal(setting(p, &v->models[m], row), NO_NUMBER));
        if (!any)
            continue;
        table_row(&t, false);
        table_cell(&t, str_from(settings[row].name));
        for (size_t m = 0; m < v->n_models; m++)
            if (is_trained(&v->models[m]))
                table_cell(&t, setting(p, &v->models[m], row));
    }
    table_end(&t, S("Configuration of the training runs, from their logs and adapters; a dash: not stated there."));
}

/* --- progress and cost ------------------------------------------------------------------ */

struct losses {
    double last, last_eval, best_eval, best_step, steps, epochs;
};

static struct losses losses_of(const struct run_curve *c)
{
    struct losses l = { NAN, NAN, NAN, NAN, NAN, NAN };

    for (size_t i = 0; c && i < c->n; i++) {
        const struct train_curve_point *x = &c->points[i];
        l.last = isfinite(x->loss) ? x->loss : l.last;
        l.last_eval = isfinite(x->eval_loss) ? x->eval_loss : l.last_eval;
        l.steps = fmax(l.steps, x->step); /* fmax ignores NaN */
        l.epochs = fmax(l.epochs, x->epoch);
        if (isfinite(x->eval_loss) && !(x->eval_loss >= l.best_eval)) {
            l.best_eval = x->eval_loss;
            l.best_step = x->step;
        }
    }
    return l;
}

struct json *page_raw_losses(const struct run_view *v, const struct run_model *m)
{
    struct losses l = losses_of(curve_of(v, m->id));
    struct json *o = json_new_object();

    json_set(o, "last", json_new_number(l.last));
    json_set(o, "last_validation", json_new_number(l.last_eval));
    json_set(o, "lowest_validation", json_new_number(l.best_eval));
    json_set(o, "lowest_step", json_new_number(l.best_step));
    json_set(o, "steps", json_new_number(l.steps));
    json_set(o, "epochs", json_new_number(l.epochs));
    return o;
}

static bool any_has(const struct run_view *v, const char *name)
{
    for (size_t m = 0; m < v->n_models; m++)
        if (trained_value(&v->models[m], name))
            return true;
    return false;
}

static void progress_row(struct page *p, struct table *t, const struct run_model *m, bool energy)
{
    struct losses l = losses_of(curve_of(p->v, m->id));
    double final_loss = number(m, "final_loss", NULL), joules = number(m, "joules", NULL);

    table_row(t, false);
    table_cell(t, view_model_name(p->v, m->id, p->a));
    table_cell(t, isfinite(l.steps) ? format_count((uint64_t)l.steps, p->a) : NO_NUMBER);
    table_cell(t, format_number(l.epochs, 1, p->a));
    table_cell(t, format_number(isfinite(final_loss) ? final_loss : l.last, 3, p->a));
    table_cell(t, format_number(l.last_eval, 3, p->a));
    table_cell(t, isfinite(l.best_eval)
                      ? TEXT(STR_FMT " (step %.0f)", STR_ARG(format_number(l.best_eval, 3, p->a)), l.best_step)
                      : NO_NUMBER);
    table_cell(t, format_number(number(m, "minutes", NULL), 1, p->a));
    table_cell(t, format_number(number(m, "cpu_minutes", NULL), 1, p->a));
    table_cell(t, format_number(number(m, "samples_per_second", NULL), 3, p->a));
    if (energy)
        table_cell(t, format_number(joules / 1000, 1, p->a));
}

static void progress_table(struct page *p)
{
    const struct run_view *v = p->v;
    bool energy = any_has(v, "joules");
    struct table t = table_start(p, S("training"));

    table_add_column(&t, S("Model"), COLUMN_TEXT);
    table_add_column(&t, S("Steps"), COLUMN_NUMBER);
    table_add_column(&t, S("Epochs"), COLUMN_NUMBER);
    table_add_column(&t, S("Final loss"), COLUMN_NUMBER);
    table_add_column(&t, S("Validation loss"), COLUMN_NUMBER);
    table_add_column(&t, S("Lowest validation loss"), COLUMN_NUMBER);
    table_add_column(&t, S("Minutes"), COLUMN_NUMBER);
    table_add_column(&t, S("CPU minutes"), COLUMN_NUMBER);
    table_add_column(&t, S("Samples/s"), COLUMN_NUMBER);
    if (energy)
        table_add_column(&t, S("Energy (kJ)"), COLUMN_NUMBER);
    for (size_t m = 0; m < v->n_models; m++)
        if (v->models[m].log.n)
            progress_row(p, &t, &v->models[m], energy);
    table_end(&t,
              S("Training, from the trainers' logs. Final loss: mean over the batches of the last epoch; losses are "
                "cross entropy in nats per token. Minutes are wall-clock time, including validation; on a "
                "shared machine, CPU minutes are more comparable."));
}

/* --- parameters ----------------------------------------------------------------------------- */

struct parameters {
    double total, trained, share, megabytes; /* share of the total, 0 to 1; NaN: unknown */
};

static struct parameters parameters_of(const struct run_model *m)
{
    double all = number(m, NULL, "parameters");
    struct parameters x = { .total = isfinite(all) ? all : number(m, "total_parameters", NULL),
                            .trained = number(m, "trainable_parameters", "adapter_parameters"),
                            .megabytes = number(m, "saved_bytes", "adapter_bytes") / 1e6 };

    x.share = x.trained / x.total;
    return x;
}

struct json *page_raw_parameters(const struct run_model *m)
{
    struct parameters x = parameters_of(m);
    struct json *o = json_new_object();

    json_set(o, "total", json_new_number(x.total));
    json_set(o, "trained", json_new_number(x.trained));
    json_set(o, "share", json_new_number(x.share));
    json_set(o, "reduction", json_new_number(1 - x.share));
    json_set(o, "megabytes", json_new_number(x.megabytes));
    return o;
}

static void parameters_row(struct page *p, struct table *t, const struct run_model *m)
{
    struct parameters x = parameters_of(m);
    double share = 100 * x.share;

    table_row(t, false);
    table_cell(t, view_model_name(p->v, m->id, p->a));
    table_cell(t, isfinite(x.total) ? format_count((uint64_t)x.total, p->a) : NO_NUMBER);
    table_cell(t, isfinite(x.trained) ? format_count((uint64_t)x.trained, p->a) : NO_NUMBER);
    table_cell(t, isfinite(share) ? TEXT("%.3g" THIN "%%", share) : NO_NUMBER);
    table_cell(t, isfinite(share) ? TEXT("%.4g" THIN "%%", 100 - share) : NO_NUMBER);
    table_cell(t, format_number(x.megabytes, 2, p->a));
}

static void parameters_table(struct page *p)
{
    const struct run_view *v = p->v;
    struct table t = table_start(p, S("parameters"));

    table_add_column(&t, S("Model"), COLUMN_TEXT);
    table_add_column(&t, S("Parameters"), COLUMN_NUMBER);
    table_add_column(&t, S("Trained"), COLUMN_NUMBER);
    table_add_column(&t, S("Share"), COLUMN_NUMBER);
    table_add_column(&t, S("Reduction"), COLUMN_NUMBER);
    table_add_column(&t, S("On disk (MB)"), COLUMN_NUMBER);
    for (size_t m = 0; m < v->n_models; m++)
        if (is_trained(&v->models[m]))
            parameters_row(p, &t, &v->models[m]);
    table_end(&t, S("Parameter efficiency: parameters of the base model, those that were trained, their share, and the "
                    "reduction against training all of them; on disk: what the training saved, without the base."));
}

void page_training(struct page *p)
{
    struct run_view runs = view_of_trainings(p->v, p->a);
    struct page own = *p;

    if (count_trained(p->v) == 0)
        return;
    own.v = &runs;
    p = &own;
    if (p->v->n_curves)
        settings_table(p);
    if (p->v->n_curves)
        progress_table(p);
    parameters_table(p);
}
