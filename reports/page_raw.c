/*
 * page_raw.c -- the stored numbers, under the names that scripts and user templates
 * rely on ("schema"), and the data needed to reproduce them: prompts, versions,
 * hashes.
 */
#include <math.h>
#include <stdio.h>

#include "eval/base/arena.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "reports/page.h"

enum { PROMPT_BYTES = 4000 };

static const char schema[] = "assay-report/1";

static void set_text(struct json *o, const char *key, str text)
{
    json_set(o, key, json_new_string(text));
}

static void set_number(struct json *o, const char *key, double x)
{
    json_set(o, key, json_new_number(x));
}

static void set_count(struct json *o, const char *key, size_t n)
{
    json_set(o, key, json_new_int((int64_t)n));
}

static struct json *interval(double low, double high)
{
    struct json *pair = json_new_array();

    if (isnan(low) || isnan(high)) {
        json_free(pair);
        return json_new_null();
    }
    json_push(pair, json_new_number(low));
    json_push(pair, json_new_number(high));
    return pair;
}

/* --- models, tasks, scores ------------------------------------------------- */

static struct json *models(const struct run_view *v)
{
    struct json *list = json_new_array();

    for (size_t i = 0; i < v->n_models; i++) {
        const struct run_model *m = &v->models[i];
        struct json *o = json_new_object();
        set_text(o, "id", m->id);
        set_text(o, "label", view_model_label(v, m->id));
        set_text(o, "base", m->base);
        set_text(o, "backend", m->backend);
        set_text(o, "path", m->path);
        set_text(o, "adapter", m->adapter);
        set_text(o, "quantize", m->quantize);
        set_text(o, "identity", m->identity);
        json_set(o, "info", m->info ? json_clone(m->info) : json_new_object());
        json_set(o, "answers", page_raw_usage(v, i));
        json_set(o, "parameters", page_raw_parameters(m));
        json_set(o, "losses", page_raw_losses(v, m));
        json_push(list, o);
    }
    return list;
}

static struct json *score(const struct run_view *v, const struct run_score *s)
{
    const struct run_comparison *c = view_find_comparison(v, s, s->model);
    struct json *o = json_new_object();

    set_text(o, "model", s->model);
    set_text(o, "metric", s->metric);
    set_text(o, "component", s->component);
    set_text(o, "label", s->label.n ? s->label : s->component);
    set_number(o, "score", s->score);
    json_set(o, "ci", interval(s->ci_low, s->ci_high));
    set_text(o, "ci_method", s->ci_method);
    set_count(o, "n", s->n);
    set_count(o, "missing", s->missing);
    set_number(o, "common_score", s->n_common ? s->common_score : NAN);
    set_count(o, "n_common", s->n_common);
    json_set(o, "headline", json_new_bool(s->is_headline));
    json_set(o, "higher_is_better", json_new_bool(s->higher_is_better));
    set_count(o, "decimals", (size_t)(s->decimals > 0 ? s->decimals : 0));
    json_set(o, "best", json_new_bool(view_is_best(v, s)));
    json_set(o, "significant", json_new_bool(c && c->significant));
    set_text(o, "signature", s->signature);
    return o;
}

static struct json *comparison(const struct run_comparison *c)
{
    struct json *o = json_new_object();

    set_text(o, "base", c->base);
    set_text(o, "model", c->model);
    set_text(o, "metric", c->metric);
    set_text(o, "component", c->component);
    set_text(o, "test", c->test);
    set_number(o, "base_score", c->base_score);
    set_number(o, "score", c->score);
    set_number(o, "difference", c->difference);
    json_set(o, "ci", interval(c->ci_low, c->ci_high));
    set_number(o, "statistic", c->statistic);
    set_number(o, "df", c->df);
    set_number(o, "p_value", c->p_value);
    set_number(o, "p_adjusted", c->p_adjusted);
    set_text(o, "correction", c->correction);
    set_number(o, "effect_size", c->effect_size);
    set_count(o, "win", c->win);
    set_count(o, "tie", c->tie);
    set_count(o, "loss", c->loss);
    set_count(o, "n", c->n);
    json_set(o, "significant", json_new_bool(c->significant));
    set_number(o, "detectable", c->detectable);
    set_number(o, "relative", c->relative);
    json_set(o, "relative_ci", interval(c->relative_low, c->relative_high));
    set_number(o, "surface", c->surface);
    set_number(o, "p_floor", c->p_floor);
    set_count(o, "n_tests", c->n_tests);
    set_number(o, "alpha", c->alpha);
    set_text(o, "family", c->family_of_metric ? S("metric") : S("task"));
    set_text(o, "main", c->main);
    set_count(o, "compare", c->compare + 1);
    return o;
}

static struct json *findings(const struct run_view *v, str task)
{
    struct json *list = json_new_array();

    for (size_t i = 0; i < v->n_findings; i++) {
        const struct run_finding *f = &v->findings[i];
        struct json *o;
        if (!str_equal(f->task, task))
            continue;
        o = json_new_object();
        set_text(o, "kind", finding_kind_name(f->kind));
        set_text(o, "model", f->model);
        set_text(o, "category", f->category);
        set_text(o, "field", f->field);
        set_text(o, "bin", f->bin);
        set_text(o, "text", f->text);
        json_set(o, "hits", json_new_int((int64_t)f->hits));
        json_set(o, "n", json_new_int((int64_t)f->n));
        set_number(o, "estimate", f->estimate);
        set_number(o, "low", f->low);
        set_number(o, "high", f->high);
        set_number(o, "statistic", f->statistic);
        set_number(o, "p_value", f->p_value);
        set_number(o, "p_adjusted", f->p_adjusted);
        json_push(list, o);
    }
    return list;
}

static struct json *ranks(const struct run_view *v, str task)
{
    struct json *list = json_new_array();

    for (size_t i = 0; i < v->n_ranks; i++) {
        const struct run_rank *r = &v->ranks[i];
        if (!str_equal(r->task, task))
            continue;
        struct json *o = json_new_object();
        set_text(o, "metric", r->metric);
        set_text(o, "component", r->component);
        set_text(o, "model", r->model);
        set_number(o, "mean_rank", r->mean_rank);
        set_number(o, "friedman", r->statistic);
        set_number(o, "df", r->df);
        set_number(o, "p_value", r->p_value);
        set_number(o, "critical_difference", r->critical);
        set_number(o, "nemenyi_p_base", r->p_base);
        set_count(o, "n", r->n);
        json_push(list, o);
    }
    return list;
}

static struct json *errors(const struct run_view *v, str task)
{
    struct json *list = json_new_array();

    for (size_t k = 0; view_task_is_judged(v, task) && k < v->n_categories; k++) {
        struct json *o = json_new_object(), *counts = json_new_array();
        set_text(o, "category", v->categories[k].name);
        set_text(o, "label", v->categories[k].label);
        set_text(o, "help", v->categories[k].help);
        for (size_t m = 0; m < v->n_models; m++)
            json_push(counts,
                      json_new_int((int64_t)view_count_labels(v, task, v->models[m].id, v->categories[k].name)));
        json_set(o, "counts", counts); /* in the order of `models` */
        json_push(list, o);
    }
    return list;
}

struct json *page_raw_task(const struct run_view *v, const struct run_task *t, struct arena *a)
{
    struct json *o = json_new_object(), *scores = json_new_array(), *comparisons = json_new_array();
    const struct run_score *main = view_main_component(v, t->id, a);
    struct json *settings = json_parse(t->settings, NULL);

    set_text(o, "id", t->id);
    set_text(o, "kind", t->kind);
    set_text(o, "data", t->data);
    set_text(o, "data_sha256", t->data_sha256);
    set_text(o, "prompt", t->prompt);
    set_count(o, "n_items", t->n_items);
    json_set(o, "words", page_raw_words(v, t));
    if (t->detectable_d > 0) {
        set_count(o, "n_compared", t->n_compared);
        set_number(o, "detectable_d", t->detectable_d);
        set_number(o, "power", t->power);
    }
    json_set(o, "settings", settings ? settings : json_new_object());
    set_text(o, "main_component", main ? main->component : S(""));
    for (size_t i = 0; i < v->n_scores; i++)
        if (str_equal(v->scores[i].task, t->id))
            json_push(scores, score(v, &v->scores[i]));
    for (size_t i = 0; i < v->n_comparisons; i++)
        if (str_equal(v->comparisons[i].task, t->id))
            json_push(comparisons, comparison(&v->comparisons[i]));
    json_set(o, "scores", scores);
    json_set(o, "comparisons", comparisons);
    json_set(o, "ranks", ranks(v, t->id));
    json_set(o, "findings", findings(v, t->id));
    json_set(o, "errors", errors(v, t->id));
    return o;
}

static struct json *selections(const struct run_view *v)
{
    struct json *list = json_new_array();

    for (size_t i = 0; i < v->n_selections; i++) {
        const struct run_selection *x = &v->selections[i];
        struct json *o = json_new_object(), *scores = json_new_object();
        set_text(o, "as", x->as);
        set_text(o, "task", x->task);
        set_text(o, "data", x->data);
        set_text(o, "component", x->component);
        set_text(o, "chosen", x->chosen);
        set_count(o, "n", x->n);
        set_count(o, "n_items", x->n_items);
        for (size_t m = 0; m < x->n_models; m++) {
            char id[256];
            snprintf(id, sizeof id, STR_FMT, STR_ARG(x->models[m]));
            set_number(scores, id, x->scores[m]);
        }
        json_set(o, "scores", scores);
        json_push(list, o);
    }
    return list;
}

void page_raw(struct json *document, const struct run_view *v, struct arena *a)
{
    struct json *versions = view_environment(v);

    set_text(document, "schema", str_from(schema));
    set_text(document, "name", v->name);
    set_text(document, "title", format_one_line(v->title.n ? v->title : v->name, a));
    set_text(document, "date", v->finished);
    set_text(document, "started", v->started);
    set_text(document, "finished", v->finished);
    set_number(document, "seconds", v->seconds);
    set_number(document, "tokens_per_second", v->tokens_per_second);
    set_text(document, "seed", arena_printf(a, "%llu", (unsigned long long)v->seed));
    set_text(document, "command_line", v->command_line);
    set_text(document, "base", v->base);
    set_number(document, "alpha", v->alpha);
    json_set(document, "environment", versions ? versions : json_new_object());
    json_set(document, "models", models(v));
    json_set(document, "n_tasks", json_new_int((int64_t)v->n_tasks));
    json_set(document, "ranks_over_tasks", ranks(v, S("")));
    json_set(document, "selections", selections(v));
}

void page_raw_tasks(struct json *document, const struct run_view *v, const struct tasks_shown *shown, struct arena *a)
{
    const struct run_view *of_task = run_split_tasks(v, a);
    struct json *tasks = json_new_array();

    for (size_t i = 0; i < (shown ? shown->n : v->n_tasks); i++) {
        size_t t = shown ? shown->list[i] : i;
        json_push(tasks, page_raw_task(&of_task[t], &v->tasks[t], a));
    }
    json_set(document, "tasks", tasks);
}

/* --- appendix A and D ------------------------------------------------------ */

/* A task whose prompts differ between models: each prompt once, with its models. */
static void model_prompts(struct page *p, const struct json *list)
{
    for (size_t i = 0; i < json_length(list); i++) {
        str prompt = json_as_string(json_get(json_at(list, i), "prompt")), names = S("");
        size_t first = 0;
        while (!str_equal(json_as_string(json_get(json_at(list, first), "prompt")), prompt))
            first++;
        if (first < i)
            continue;
        for (size_t k = i; k < json_length(list); k++) {
            const struct json *other = json_at(list, k);
            int64_t shots = json_int(json_get(other, "fewshot"));
            if (!str_equal(json_as_string(json_get(other, "prompt")), prompt))
                continue;
            names = TEXT(STR_FMT "%s" STR_FMT, STR_ARG(names), names.n ? view_name_separator(p->v) : "",
                         STR_ARG(view_model_name(p->v, json_as_string(json_get(other, "model")), p->a)));
            if (shots > 0)
                names = TEXT(STR_FMT " (after %lld solved examples of " STR_FMT ")", STR_ARG(names), (long long)shots,
                             STR_ARG(path_base(json_to_text(json_get(other, "fewshot_data"), p->a))));
        }
        page_paragraph(p, TEXT("For " STR_FMT ":", STR_ARG(names)));
        page_code(p, prompt);
    }
}

/* The first prompt of a task as a model got it: with its system message, its examples and the chat template. */
static void rendered_prompt(struct page *p, size_t task)
{
    const struct run_view *v = p->v;

    for (size_t i = 0; i < v->n_answers; i++) {
        const struct run_answer *x = &v->answers[i];
        const struct run_model *m = &v->models[x->model];
        if (x->task != task || !x->prompt.n || (view_is_replayed(m) && !json_get(m->info, "arch")))
            continue; /* ratings, for example, are stored as answers that no prompt was sent for */
        page_paragraph(p, TEXT("The prompt of item " STR_FMT ", as it was sent to " STR_FMT "%s:",
                               STR_ARG(v->items[x->item].id), STR_ARG(view_model_name(v, v->models[x->model].id, p->a)),
                               x->prompt.n > PROMPT_BYTES ? " (its beginning)" : ""));
        page_code(p, utf8_truncate(x->prompt, PROMPT_BYTES));
        return;
    }
}

void page_prompts(struct page *p)
{
    for (size_t i = 0; i < p->shown.n; i++) {
        size_t t = p->shown.list[i];
        struct json *settings = json_parse(p->v->tasks[t].settings, NULL);
        const struct json *list = json_get(settings, "wordings");
        page_paragraph(p, TEXT("Task " STR_FMT ":", STR_ARG(p->v->tasks[t].id)));
        if (json_length(list))
            model_prompts(p, list);
        else
            page_code(p, p->v->tasks[t].prompt);
        rendered_prompt(p, t);
        json_free(settings);
    }
}

static void add_fact(struct json *rows, const char *name, str value)
{
    struct json *row = json_new_object();

    if (!value.n) {
        json_free(row);
        return;
    }
    set_text(row, "name", str_from(name));
    set_text(row, "value", value);
    json_push(rows, row);
}

static void version_facts(struct page *p, struct json *rows)
{
    struct json *versions = view_environment(p->v);
    void *at = NULL;
    str key;
    const struct json *value;

    while (versions && json_next(versions, &at, &key, &value)) {
        char name[64];
        size_t n = key.n < sizeof name - 1 ? key.n : sizeof name - 1;
        for (size_t i = 0; i < n; i++)
            name[i] = key.s[i] == '_' ? ' ' : key.s[i];
        name[n] = 0;
        add_fact(rows, name, json_to_text(value, p->a));
    }
    json_free(versions);
}

/* Shapes of the models that ran on the built-in engine. */
void page_model_details(struct page *p)
{
    static const struct {
        const char *key, *head;
    } columns[] = {
        { "n_layers", "Layers" },        { "n_embd", "Width" },          { "n_vocab", "Vocabulary" },
        { "context_length", "Context" }, { "file_bytes", "File bytes" },
    };
    const struct run_view *v = p->v;
    bool any = false;

    for (size_t m = 0; m < v->n_models; m++)
        any = any || json_get(v->models[m].info, "n_layers");
    if (!any)
        return;
    struct table t = table_start(p, S("model-details"));
    table_add_column(&t, S("Model"), COLUMN_TEXT);
    for (size_t k = 0; k < COUNT_OF(columns); k++)
        table_add_column(&t, str_from(columns[k].head), COLUMN_NUMBER);
    table_add_column(&t, S("Adapter on"), COLUMN_TEXT);
    for (size_t m = 0; m < v->n_models; m++) {
        const struct json *info = v->models[m].info, *targets = json_get(info, "targets");
        table_row(&t, false);
        table_cell(&t, view_model_name(v, v->models[m].id, p->a));
        for (size_t k = 0; k < COUNT_OF(columns); k++) {
            const struct json *x = json_get(info, columns[k].key);
            table_cell(&t, x && json_int(x) >= 0 ? format_count((uint64_t)json_int(x), p->a) : NO_NUMBER);
        }
        table_cell(&t, targets ? json_to_text(targets, p->a) : NO_NUMBER);
    }
    table_end(&t, S("Shapes of the models, and the modules that the adapters change."));
}

static void hashes(struct page *p)
{
    const struct run_view *v = p->v;
    struct table t = table_start(p, S("hashes"));

    table_add_column(&t, S("What"), COLUMN_TEXT);
    table_add_column(&t, S("File"), COLUMN_TEXT);
    table_add_column(&t, S("SHA-256"), COLUMN_TEXT);
    for (size_t i = 0; i < v->n_models; i++) {
        table_row(&t, false);
        table_cell(&t, view_model_name(v, v->models[i].id, p->a));
        table_cell(&t, v->models[i].adapter.n ? v->models[i].adapter : v->models[i].path);
        table_cell(&t, v->models[i].identity.n ? v->models[i].identity : NO_NUMBER);
    }
    for (size_t i = 0; i < p->shown.n; i++) {
        const struct run_task *task = &v->tasks[p->shown.list[i]];
        table_row(&t, i == 0);
        table_cell(&t, TEXT("Task " STR_FMT, STR_ARG(task->id)));
        table_cell(&t, task->data);
        table_cell(&t, task->data_sha256.n ? task->data_sha256 : NO_NUMBER);
    }
    table_end(&t, TEXT("Content hashes. A model's hash covers its weights, its adapter, the quantization and the "
                       "version of the engine's numerics; a task's hash is that of its data file.%s",
                       p->shown.worst ? " manifest.json has the hashes of all tasks." : ""));
}

void page_environment(struct page *p)
{
    const struct run_view *v = p->v;
    struct json *rows = json_new_array();

    add_fact(rows, "command", v->command_line);
    add_fact(rows, "suite, seed", TEXT(STR_FMT ", %llu", STR_ARG(v->name), (unsigned long long)v->seed));
    version_facts(p, rows);
    add_fact(rows, "started, finished",
             TEXT(STR_FMT ", " STR_FMT "%s" STR_FMT, STR_ARG(v->started), STR_ARG(v->finished),
                  v->seconds >= 1 ? "; answering " : "",
                  STR_ARG(v->seconds >= 1 ? TEXT("%.0f s, %.0f tokens/s", v->seconds, v->tokens_per_second) : S(""))));
    for (size_t i = 0; p->text && i < p->text->n_sources; i++)
        if (p->text->sources[i].url.n)
            add_fact(rows, TEXT("data of " STR_FMT, STR_ARG(p->text->sources[i].task)).s, p->text->sources[i].url);
    add_fact(
        rows, "again",
        S("assay report DIR --bundle FILE.zip packs suite, answers and hashes; assay run suite.xml in its folder"));
    json_set(page_block(p, "facts"), "rows", rows);
    hashes(p);
}
