/*
 * training_log.c -- see training_log.h.
 */
#include "datasets/training_log.h"

#include <math.h>
#include <stdlib.h>

#include "datasets/dataset.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/mem.h"
#include "eval/base/strbuf.h"

enum { MAX_LOG_BYTES = 64 << 20, MAX_NAMES = 7 };

/* --- numbers --------------------------------------------------------------------- */

/* A number, or text that is one (a field of a CSV file).  Empty is NaN; other text is an error. */
static bool read_number(const struct json *v, double *out)
{
    str text = json_as_string(v);

    *out = json_is_numeric(v) ? json_number(v) : NAN;
    if (json_kind(v) != JSON_STRING_KIND || !str_trim(text).n)
        return true;
    return str_to_double(str_trim(text), out);
}

static double number_of(const struct json *o, const char *key)
{
    double x;
    return read_number(json_get(o, key), &x) ? x : NAN;
}

/* --- the curve ------------------------------------------------------------------------ */

/* Names of a quantity in logs, the usual one first. */
struct quantity {
    const char *names[MAX_NAMES];
    size_t offset; /* in struct training_point */
};

#define AT(member) offsetof(struct training_point, member)
static const struct quantity quantities[] = {
    { { "step", "global_step", "train/global_step", "trainer/global_step", "Step", "_step" }, AT(step) },
    { { "epoch", "train/epoch", "Epoch" }, AT(epoch) },
    { { "loss", "train/loss", "train_loss", "training_loss", "Training Loss" }, AT(loss) },
    { { "eval_loss", "eval/loss", "val_loss", "valid_loss", "val/loss", "validation_loss", "Validation Loss" },
      AT(eval_loss) },
    { { "learning_rate", "train/learning_rate", "lr", "train/lr" }, AT(learning_rate) },
};
#undef AT

/* "run-7 - train/loss" of a chart that Weights & Biases exports; not "... __MIN". */
static bool is_of_run(str column, const char *name)
{
    str ending = str_from(name);
    size_t at = column.n - ending.n;

    return column.n > ending.n + 3 && str_ends(column, ending) && str_equal(str_slice(column, at - 3, at), S(" - "));
}

/* The usual name that any row has; empty if none has one.  Rows of JSON lines need not have the same members: one that
 * has only W&B's own counter has no step of the training. */
static str usual_column(const struct json *rows, const struct quantity *q)
{
    for (size_t i = 0; i < MAX_NAMES && q->names[i]; i++)
        for (size_t k = 0; k < json_length(rows); k++)
            if (json_get(json_at(rows, k), q->names[i]))
                return str_from(q->names[i]);
    return (str){ "", 0 };
}

/* The column of a run's chart that holds the quantity; empty if there is none.  Two runs in one table are an error. */
static bool find_column(const struct json *row, const struct quantity *q, str *out, struct err *e)
{
    const struct json *v;
    void *at = NULL;
    str key;

    *out = (str){ "", 0 };
    while (json_next(row, &at, &key, &v))
        for (size_t i = 0; i < MAX_NAMES && q->names[i]; i++) {
            if (!is_of_run(key, q->names[i]))
                continue;
            if (out->n && !str_equal(*out, key))
                return err_set(e, ERR_PARSE,
                               "the log of several runs (found \"" STR_FMT "\" and \"" STR_FMT "\", expected one run)",
                               STR_ARG(str_slice(*out, 0, 80)), STR_ARG(str_slice(key, 0, 80)));
            *out = key;
        }
    return true;
}

/* True if a log has the quantity as NaN or infinite: of a training that has diverged. */
static bool is_lost(const struct json *v, double x)
{
    return (json_is_numeric(v) || str_trim(json_as_string(v)).n) && !isfinite(x);
}

/* `usual`: the usual column of each quantity.  *n_not_finite counts losses that are NaN or infinite. */
static bool read_point(const struct json *row, const str *usual, struct training_point *out, size_t *n_not_finite,
                       struct arena *a, struct err *e)
{
    for (size_t i = 0; i < COUNT_OF(quantities); i++) {
        double *x = (double *)((char *)out + quantities[i].offset);
        str column = usual[i];
        if (!column.n && !find_column(row, &quantities[i], &column, e))
            return false;
        const struct json *v = column.n ? json_get(row, arena_cstr(a, column)) : NULL;
        if (!read_number(v, x))
            return err_set(e, ERR_PARSE, STR_FMT ": not a number (found \"" STR_FMT "\")", STR_ARG(column),
                           STR_ARG(str_slice(json_as_string(v), 0, 40)));
        if (x == &out->loss || x == &out->eval_loss)
            *n_not_finite += is_lost(v, *x);
    }
    return true;
}

static bool has_value(const struct training_point *x)
{
    return isfinite(x->loss) || isfinite(x->eval_loss);
}

/* A point and its place in the file. */
struct placed {
    struct training_point point;
    size_t at;
};

static int by_step(const void *x, const void *y)
{
    const struct placed *a = x, *b = y;
    double p = isnan(a->point.step) ? INFINITY : a->point.step, q = isnan(b->point.step) ? INFINITY : b->point.step;

    if (p != q)
        return p < q ? -1 : 1;
    return a->at < b->at ? -1 : a->at > b->at;
}

/* Orders the points by step, if each loss has one; equal steps stay in the file's order. */
static void sort_points(struct training_log *log)
{
    bool all = true;

    for (size_t i = 0; i < log->n; i++)
        all = all && (!has_value(&log->points[i]) || isfinite(log->points[i].step));
    if (!all)
        return;
    struct placed *list = xcalloc(log->n + 1, sizeof *list);
    for (size_t i = 0; i < log->n; i++)
        list[i] = (struct placed){ log->points[i], i };
    qsort(list, log->n, sizeof *list, by_step);
    for (size_t i = 0; i < log->n; i++)
        log->points[i] = list[i].point;
    free(list);
}

/* Rows of a log; `lines` NULL: their line numbers are not known. */
static bool read_points(const struct json *rows, const char *path, const size_t *lines, struct training_log *out,
                        struct arena *a, struct err *e)
{
    size_t n_values = 0;
    str usual[COUNT_OF(quantities)];

    for (size_t i = 0; i < COUNT_OF(quantities); i++)
        usual[i] = usual_column(rows, &quantities[i]);
    out->points = ARENA_NEW(a, struct training_point, json_length(rows));
    for (size_t i = 0; i < json_length(rows); i++) {
        struct training_point *x = &out->points[out->n];
        if (!read_point(json_at(rows, i), usual, x, &out->n_not_finite, a, e))
            return lines ? err_wrap(e, "%s:%zu", path, lines[i]) : err_wrap(e, "%s: log_history[%zu]", path, i);
        x->loss = isfinite(x->loss) ? x->loss : NAN;
        x->eval_loss = isfinite(x->eval_loss) ? x->eval_loss : NAN;
        n_values += has_value(x);
        out->n++;
    }
    sort_points(out);
    return n_values > 0 || err_set(e, ERR_PARSE,
                                   "%s: no loss in the training log (found %zu entries, expected some with step and"
                                   " loss or eval_loss)",
                                   path, json_length(rows));
}

/* --- settings and times ----------------------------------------------------------------- */

/* Names of a fact in training_args.json or the Trainer's log; the first that is present is used. */
static const struct {
    const char *fact, *names[3];
    double factor;
} facts[] = {
    { "method", { "method", "peft_type" }, 1 },
    { "optimizer", { "optimizer", "optim" }, 1 },
    { "schedule", { "schedule", "lr_scheduler_type" }, 1 },
    { "learning_rate", { "learning_rate" }, 1 },
    { "weight_decay", { "weight_decay" }, 1 },
    { "warmup_steps", { "warmup_steps" }, 1 },
    { "warmup_ratio", { "warmup_ratio" }, 1 },
    { "batch", { "batch" }, 1 },
    { "epochs", { "epochs", "num_train_epochs" }, 1 },
    { "patience", { "patience", "early_stopping_patience" }, 1 },
    { "seed", { "seed" }, 1 },
    { "r", { "r", "lora_r" }, 1 },
    { "alpha", { "alpha", "lora_alpha" }, 1 },
    { "train_items", { "train_items" }, 1 },
    { "validation_items", { "validation_items" }, 1 },
    { "trainable_parameters", { "trainable_parameters" }, 1 },
    { "total_parameters", { "total_parameters" }, 1 },
    { "final_loss", { "final_loss" }, 1 },
    { "minutes", { "minutes" }, 1 },
    { "minutes", { "train_runtime" }, 1.0 / 60 },
    { "cpu_minutes", { "cpu_minutes" }, 1 },
    { "samples_per_second", { "samples_per_second", "train_samples_per_second" }, 1 },
    { "joules", { "joules" }, 1 },
    { "precision", { "precision" }, 1 },
    { "weights", { "weights" }, 1 }, /* "nf4": how the frozen weights were stored */
    { "saved_bytes", { "saved_bytes" }, 1 },
};

static void add_facts(struct json *out, const struct json *from)
{
    for (size_t i = 0; i < COUNT_OF(facts); i++)
        for (size_t k = 0; k < COUNT_OF(facts[i].names) && facts[i].names[k]; k++) {
            const struct json *v = json_get(from, facts[i].names[k]);
            if (!v || json_get(out, facts[i].fact) || json_kind(v) == JSON_NULL_KIND)
                continue;
            bool scaled = json_is_numeric(v) && facts[i].factor < 1;
            json_set(out, facts[i].fact, scaled ? json_new_number(json_number(v) * facts[i].factor) : json_clone(v));
        }
}

/* Examples of one step: those of all devices and of the steps that gradients are summed over. */
static void add_batch_size(struct json *out, const struct json *args)
{
    double each = number_of(args, "per_device_train_batch_size"), sums = number_of(args, "gradient_accumulation_steps");

    if (!json_get(out, "batch") && isfinite(each))
        json_set(out, "batch", json_new_number(each * (isfinite(sums) ? sums : 1)));
}

/* Mean of the losses that were logged in the last epoch, else the last loss.  A loss without an epoch belongs to that
 * of the last entry that has one. */
static void add_final_loss(struct json *out, const struct training_log *log)
{
    double last_epoch = NAN, epoch = NAN, sum = 0, last = NAN;
    size_t n = 0;

    for (size_t i = 0; i < log->n; i++)
        if (isfinite(log->points[i].loss)) {
            last = log->points[i].loss;
            last_epoch = fmax(last_epoch, log->points[i].epoch); /* fmax ignores NaN */
        }
    for (size_t i = 0; i < log->n; i++) {
        epoch = isnan(log->points[i].epoch) ? epoch : log->points[i].epoch;
        if (isfinite(log->points[i].loss) && epoch > last_epoch - 1) {
            sum += log->points[i].loss;
            n++;
        }
    }
    if (!json_get(out, "final_loss") && isfinite(last))
        json_set(out, "final_loss", json_new_number(n ? sum / (double)n : last));
}

static void add_best_eval_loss(struct json *out, const struct training_log *log)
{
    const struct training_point *best = NULL;

    for (size_t i = 0; i < log->n; i++)
        if (isfinite(log->points[i].eval_loss) && (!best || log->points[i].eval_loss < best->eval_loss))
            best = &log->points[i];
    if (!best)
        return;
    json_set(out, "best_loss", json_new_number(best->eval_loss));
    if (isfinite(best->step))
        json_set(out, "best_step", json_new_number(best->step));
}

/* The size of an adapter next to the log. */
static void add_saved_bytes(struct json *out, const char *path, struct arena *a)
{
    const char *beside = arena_cstr(a, path_join(a, path_directory(str_from(path)), S("adapter_model.safetensors")));
    struct file_map f;
    struct err none = { 0 };

    if (json_get(out, "saved_bytes") || !file_exists(beside) || !file_map_open(&f, beside, &none))
        return;
    json_set(out, "saved_bytes", json_new_int((int64_t)f.n));
    file_map_close(&f);
}

/* training_args.json next to the log, if there is one. */
static bool read_args(const char *path, struct json *out, struct arena *a, struct err *e)
{
    const char *beside = arena_cstr(a, path_join(a, path_directory(str_from(path)), S("training_args.json")));

    if (!file_exists(beside))
        return true;
    struct json *args = json_parse_file(beside, MAX_LOG_BYTES, e);
    if (!args)
        return false;
    bool ok = json_kind(args) == JSON_OBJECT_KIND ||
              err_set(e, ERR_PARSE, "%s: not an object (found %s)", beside, json_kind_name(args));
    add_facts(out, args);
    add_batch_size(out, args);
    json_free(args);
    return ok;
}

/* --- formats -------------------------------------------------------------------------------- */

/* The Trainer ends its log with times and with train_loss, the mean over the whole run, which is not a point of the
 * curve.
 */
static struct json *without_summary(const struct json *log)
{
    struct json *out = json_new_array();

    for (size_t i = 0; i < json_length(log); i++)
        if (!json_get(json_at(log, i), "train_runtime"))
            json_push(out, json_clone(json_at(log, i)));
    return out;
}

/* Python writes NaN, Infinity and -Infinity, which JSON does not have: they become strings. */
static str quote_not_finite(str text, struct arena *a)
{
    static const char *const words[] = { "-Infinity", "Infinity", "NaN" };
    struct strbuf b = { 0 };
    bool in_string = false;

    for (size_t i = 0; i < text.n; i++) {
        str rest = str_slice(text, i, text.n), found = { "", 0 };
        for (size_t k = 0; k < COUNT_OF(words) && !in_string && !found.n; k++)
            if (str_starts(rest, str_from(words[k])))
                found = str_from(words[k]);
        if (found.n) {
            strbuf_printf(&b, "\"" STR_FMT "\"", STR_ARG(found));
            i += found.n - 1;
            continue;
        }
        if (in_string && text.s[i] == '\\' && i + 1 < text.n)
            strbuf_add_char(&b, text.s[i++]);
        else if (text.s[i] == '"')
            in_string = !in_string;
        strbuf_add_char(&b, text.s[i]);
    }
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

static bool read_trainer_state(const char *path, struct training_log *out, struct json *known, struct arena *a,
                               struct err *e)
{
    str text;
    struct json *root = file_read(path, MAX_LOG_BYTES, a, &text, e) ? json_parse(quote_not_finite(text, a), e) : NULL;
    const struct json *log = json_get(root, "log_history");

    if (!root)
        return e->code == ERR_PARSE && err_wrap(e, "%s", path);
    bool ok = json_kind(log) == JSON_ARRAY_KIND ||
              err_set(e, ERR_PARSE, "%s: no log_history (found %s, expected an array)", path, json_kind_name(log));
    struct json *points = ok ? without_summary(log) : NULL;
    ok = ok && read_points(points, path, NULL, out, a, e);
    json_free(points);
    for (size_t i = 0; ok && i < json_length(log); i++) { /* the last entry has the times */
        struct json *times = json_new_object();
        static const char *const names[] = { "train_runtime", "train_samples_per_second" };
        for (size_t k = 0; k < COUNT_OF(names); k++)
            if (json_get(json_at(log, i), names[k]))
                json_set(times, names[k], json_clone(json_get(json_at(log, i), names[k])));
        add_facts(known, times);
        json_free(times);
    }
    json_free(root);
    return ok;
}

/* What the columns of a log are separated by, for dataset_rows: names of quantities hold no semicolon, so a first line
 * with semicolons, no comma and no tab settles it.  A data set must name this separator, since its header is any text.
 */
static char find_separator(str text)
{
    const char *end = text.n ? memchr(text.s, '\n', text.n) : NULL;
    size_t n = end ? (size_t)(end - text.s) : text.n;
    return n && memchr(text.s, ';', n) && !memchr(text.s, ',', n) && !memchr(text.s, '\t', n) ? ';' : 0;
}

static bool read_table(const char *path, const struct dataset_format *format, struct training_log *out, struct arena *a,
                       struct err *e)
{
    bool is_jsonl = str_is(str_from(format->name), "jsonl");
    struct json *rows = json_new_array();
    struct dataset_rows about = { 0 };
    str text;
    bool ok = file_read(path, MAX_LOG_BYTES, a, &text, e);

    if (ok) {
        about.separator = is_jsonl ? 0 : find_separator(text);
        ok = (format->read(is_jsonl ? quote_not_finite(text, a) : text, rows, &about, a, e) ||
              err_wrap(e, "%s", path)) &&
             read_points(rows, path, about.lines, out, a, e);
    }
    json_free(rows);
    return ok;
}

bool training_log_read(const char *path, struct training_log *out, struct arena *a, struct err *e)
{
    const struct dataset_format *format = dataset_format_of(str_from(path));
    struct json *known = json_new_object();
    bool is_table = format && !str_is(str_from(format->name), "json") && !str_is(str_from(format->name), "txt") &&
                    !str_is(str_from(format->name), "xml");

    *out = (struct training_log){ 0 };
    bool ok = read_args(path, known, a, e) &&
              (is_table ? read_table(path, format, out, a, e) : read_trainer_state(path, out, known, a, e));
    if (ok) {
        add_final_loss(known, out);
        add_best_eval_loss(known, out);
        add_saved_bytes(known, path, a);
        if (out->n_not_finite)
            json_set(known, "losses_left_out", json_new_int((int64_t)out->n_not_finite));
        out->facts = json_to_text(known, a);
    }
    json_free(known);
    return ok;
}
