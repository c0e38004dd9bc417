/*
 * suite_models.c -- the <model> elements of a suite, and the lists of model ids
 * that other elements hold.
 *
 * adapter="out/checkpoint-*" (or path=) makes one model of each folder of that
 * name, in the order of the steps at its end: <model id="ep"> becomes ep-23,
 * ep-46, ...  A list of ids may say "ep" for all of them.
 */
#include <stdlib.h>

#include "eval/backends/backend.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/xml.h"
#include "eval/harness/suite.h"
#include "eval/harness/suite_schema.h"
#include "eval/store/store.h"

enum { MAX_SERIES = 1000 };

/* --- helpers of all readers ----------------------------------------------------- */

str suite_resolve_path(struct suite_reader *r, const struct suite *s, str path)
{
    bool of_hub = str_starts(path, S("hf:"));

    return path.n && s->path.n && !of_hub ? path_join(r->a, s->directory, path) : path;
}

size_t suite_split_words(struct suite_reader *r, str text, const str **out)
{
    str *list = ARENA_NEW(r->a, str, text.n + 1);
    size_t n = 0;
    str word;

    for (str rest = text; str_split_next(&rest, ' ', &word);)
        if (str_trim(word).n)
            list[n++] = str_trim(word);
    *out = list;
    return n;
}

const struct xml_node *suite_child(const struct xml_node *n, const char *name)
{
    for (size_t i = 0; i < n->n_children; i++)
        if (str_is(n->children[i]->name, name))
            return n->children[i];
    return NULL;
}

size_t suite_count_children(const struct xml_node *n, const char *name)
{
    size_t count = 0;
    for (size_t i = 0; i < n->n_children; i++)
        count += str_is(n->children[i]->name, name);
    return count;
}

/* --- one model -------------------------------------------------------------------- */

static struct suite_model read_model(struct suite_reader *r, const struct xml_node *n, const struct suite *s)
{
#define ATTR(name) suite_text(n, "model", name)
    return (struct suite_model){ .id = ATTR("id"),
                                 .label = ATTR("label").n ? ATTR("label") : ATTR("id"),
                                 .path = suite_resolve_path(r, s, ATTR("path")),
                                 .adapter = suite_resolve_path(r, s, ATTR("adapter")),
                                 .log = suite_resolve_path(r, s, ATTR("log")),
                                 .base = ATTR("base"),
                                 .quantize = ATTR("quantize"),
                                 .kv_cache = ATTR("kv-cache"),
                                 .backend = ATTR("backend"),
                                 .url = ATTR("url"),
                                 .name = ATTR("name"),
                                 .key_env = ATTR("key-env"),
                                 .key_file = suite_resolve_path(r, s, ATTR("key-file")),
                                 .command = ATTR("command"),
                                 .chat_template = suite_resolve_path(r, s, ATTR("chat-template")),
                                 .request = suite_child(n, "request") ? str_trim(suite_child(n, "request")->text)
                                                                      : S(""),
                                 .requests_per_minute = suite_number(n, "model", "requests-per-minute"),
                                 .tokens_per_minute = suite_number(n, "model", "tokens-per-minute"),
                                 .line = n->line,
                                 .scale = suite_number(n, "model", "scale"),
                                 .price_in = suite_number(n, "model", "price-in"),
                                 .price_out = suite_number(n, "model", "price-out"),
                                 .concurrency = (int)suite_number(n, "model", "concurrency") };
#undef ATTR
}

/* A model with base= runs on the base's checkpoint, with the base's quantization by default; without an adapter it is
 * the base itself with another prompt. */
static bool resolve_base(struct suite_reader *r, const struct suite *s, struct suite_model *m)
{
    size_t b = suite_model_index(s, m->base);

    if (!m->base.n)
        return true;
    if (b == s->n_models || m == &s->models[b] || s->models[b].base.n)
        return suite_fail(r, m->line,
                          "model \"" STR_FMT "\": bad base (found \"" STR_FMT "\", expected the id of a model"
                          " that is not an adapter itself)",
                          STR_ARG(m->id), STR_ARG(m->base));
    const struct suite_model *base = &s->models[b];
    m->path = base->path;
    m->quantize = m->quantize.n ? m->quantize : base->quantize;
    m->kv_cache = str_is(m->kv_cache, "q8") ? m->kv_cache : base->kv_cache;
    if (!m->adapter.n) {
        struct suite_model own = *m;
        *m = *base;
        m->id = own.id;
        m->label = own.label;
        m->base = own.base;
        m->quantize = own.quantize;
        m->kv_cache = own.kv_cache;
        m->line = own.line;
    }
    return true;
}

/* --- series ------------------------------------------------------------------------- */

/* The number at the end of a name; false if there is none. */
static bool step_of(str name, int64_t *step)
{
    size_t at = name.n;

    while (at > 0 && name.s[at - 1] >= '0' && name.s[at - 1] <= '9')
        at--;
    return at < name.n && str_to_int(str_slice(name, at, name.n), step);
}

struct found {
    str name;
    int64_t step;
};

static int compare_found(const void *x, const void *y)
{
    const struct found *a = x, *b = y;
    return (a->step > b->step) - (a->step < b->step);
}

/* The models of the series that the run has: "ep-23", ... */
static size_t stored_series(struct suite_reader *r, const struct suite_model *m, struct found **out)
{
    size_t n = 0;

    *out = ARENA_NEW(r->a, struct found, r->stored->n_models + 1);
    for (size_t i = 0; i < r->stored->n_models; i++) {
        const struct run_model *stored = &r->stored->models[i];
        int64_t step;
        if (stored->id.n > m->id.n + 1 && str_starts(stored->id, m->id) && stored->id.s[m->id.n] == '-' &&
            str_to_int(str_slice(stored->id, m->id.n + 1, stored->id.n), &step))
            (*out)[n++] = (struct found){ stored->adapter.n ? stored->adapter : stored->path, step };
    }
    return n;
}

/* Entries of the pattern's folder that match its last part, which holds one "*". */
static bool find_series(struct suite_reader *r, const struct suite_model *m, str pattern, struct found **out,
                        size_t *n_out, struct err *e)
{
    str dir = path_directory(pattern), base = path_base(pattern), *names;
    size_t star = str_search(base, S("*")), n;

    if (r->stored) {
        *n_out = stored_series(r, m, out);
        return true;
    }
    str head = str_slice(base, 0, star), tail = str_slice(base, star + 1, base.n);

    if (!file_list(arena_cstr(r->a, dir), r->a, &names, &n, e))
        return suite_error_at(r, m->line);
    *out = ARENA_NEW(r->a, struct found, n + 1);
    *n_out = 0;
    for (size_t i = 0; i < n; i++) {
        bool fits = names[i].n >= head.n + tail.n && str_starts(names[i], head) && str_ends(names[i], tail);
        int64_t step;
        if (!fits)
            continue;
        if (!step_of(str_slice(names[i], 0, names[i].n - tail.n), &step))
            return suite_fail(r, m->line,
                              "model \"" STR_FMT "\": no step at the end of a name (found \"" STR_FMT
                              "\", expected for example checkpoint-100)",
                              STR_ARG(m->id), STR_ARG(names[i]));
        (*out)[(*n_out)++] = (struct found){ path_join(r->a, dir, names[i]), step };
    }
    qsort(*out, *n_out, sizeof **out, compare_found);
    if (*n_out == 0 || *n_out > MAX_SERIES)
        return suite_fail(r, m->line,
                          "model \"" STR_FMT "\": bad number of checkpoints (found %zu that match " STR_FMT
                          ", expected 1 to %d)",
                          STR_ARG(m->id), *n_out, STR_ARG(pattern), MAX_SERIES);
    for (size_t i = 1; i < *n_out; i++)
        if ((*out)[i].step == (*out)[i - 1].step)
            return suite_fail(
                r, m->line, "model \"" STR_FMT "\": two checkpoints of step %lld (found " STR_FMT " and " STR_FMT ")",
                STR_ARG(m->id), (long long)(*out)[i].step, STR_ARG((*out)[i - 1].name), STR_ARG((*out)[i].name));
    return true;
}

static bool has_star(str path)
{
    return str_search(path_base(path), S("*")) != SIZE_MAX && !str_starts(path, S("hf:"));
}

/* "{n}" in a label stands for the place in the series, "{step}" for the step; without either the step is appended. */
static str label_of_step(struct arena *a, str label, size_t n, int64_t step)
{
    str texts[] = { S("{n}"), S("{step}") },
        values[] = { arena_printf(a, "%zu", n), arena_printf(a, "%lld", (long long)step) };
    bool found = false;

    for (size_t k = 0; k < COUNT_OF(texts); k++) {
        size_t at = str_search(label, texts[k]);
        if (at == SIZE_MAX)
            continue;
        found = true;
        label = arena_printf(a, STR_FMT STR_FMT STR_FMT, STR_ARG(str_slice(label, 0, at)), STR_ARG(values[k]),
                             STR_ARG(str_slice(label, at + texts[k].n, label.n)));
    }
    return found ? label : arena_printf(a, STR_FMT ", step %lld", STR_ARG(label), (long long)step);
}

/* Appends the model, or the models of its series, to list[]. */
static bool add_model(struct suite_reader *r, struct suite *s, struct suite_model **list, size_t *capacity,
                      struct suite_model m)
{
    bool by_adapter = has_star(m.adapter);
    struct found one = { m.adapter, 0 }, *all = &one;
    size_t n = 1;

    if ((by_adapter || has_star(m.path)) && !find_series(r, &m, by_adapter ? m.adapter : m.path, &all, &n, r->e))
        return false;
    if (s->n_models + n > *capacity) {
        struct suite_model *more = ARENA_NEW(r->a, struct suite_model, 2 * *capacity + n);
        if (s->n_models)
            memcpy(more, *list, s->n_models * sizeof *more);
        *list = more;
        *capacity = 2 * *capacity + n;
    }
    for (size_t i = 0; i < n; i++) {
        struct suite_model *x = &(*list)[s->n_models++];
        *x = m;
        if (all == &one)
            continue;
        *(by_adapter ? &x->adapter : &x->path) = all[i].name;
        x->series = m.id;
        x->step = all[i].step;
        x->id = arena_printf(r->a, STR_FMT "-%lld", STR_ARG(m.id), (long long)x->step);
        x->label = label_of_step(r->a, m.label, i + 1, x->step);
    }
    s->models = *list;
    return true;
}

static bool runs_locally(const struct suite_model *m)
{
    const struct backend *b = backend_find(m->backend);
    return b && b->distributes;
}

/* Settings that a model with base= has from its base, and would silently lose. */
static bool check_inherited(struct suite_reader *r, const struct xml_node *n, const struct suite_model *m)
{
    static const char *const inherited[] = { "path",
                                             "backend",
                                             "url",
                                             "name",
                                             "key-env",
                                             "key-file",
                                             "command",
                                             "chat-template",
                                             "concurrency",
                                             "requests-per-minute",
                                             "tokens-per-minute",
                                             "price-in",
                                             "price-out",
                                             "log" };
    static const char *const of_adapter[] = { "path", "url", "name", "key-env", "key-file", "command" };
    const char *const *names = m->adapter.n ? of_adapter : inherited;
    size_t count = m->adapter.n ? COUNT_OF(of_adapter) : COUNT_OF(inherited);

    for (size_t i = 0; i < count && m->base.n; i++)
        if (xml_attribute(n, names[i]).n)
            return suite_fail(r, n->line, "model \"" STR_FMT "\": base and %s (found %s=\"" STR_FMT "\", expected %s)",
                              STR_ARG(m->id), names[i], names[i], STR_ARG(xml_attribute(n, names[i])),
                              strcmp(names[i], "path") == 0 && !m->adapter.n
                                  ? "adapter=\"...\" for an adapter, or no base"
                                  : "it at the base, or no base");
    if (m->base.n && !m->adapter.n && m->request.n)
        return suite_fail(r, n->line, "model \"" STR_FMT "\": base and <request> (expected it at the base, or no base)",
                          STR_ARG(m->id));
    return true;
}

/* Rejects settings that would be silently ignored. */
static bool check_model(struct suite_reader *r, const struct xml_node *n, const struct suite_model *m)
{
    if (!r->stored && !check_inherited(r, n, m))
        return false;
    if (xml_attribute(n, "scale").n && !m->adapter.n)
        return suite_fail(r, n->line, "model \"" STR_FMT "\": scale without an adapter (found scale=\"%g\")",
                          STR_ARG(m->id), m->scale);
    if (runs_locally(m) && !m->path.n && !m->base.n && (m->url.n || m->command.n))
        return suite_fail(r, n->line,
                          "model \"" STR_FMT "\": %s without its backend (found backend=\"local\", expected %s)",
                          STR_ARG(m->id), m->url.n ? "url" : "command",
                          m->url.n ? "for example backend=\"openai\"" : "backend=\"process\"");
    return true;
}

/* --- all of them -------------------------------------------------------------------- */

bool suite_read_models(struct suite_reader *r, const struct xml_node *root, struct suite *s)
{
    struct suite_model *list = NULL;
    size_t capacity = 0;

    for (size_t g = 0; g < root->n_children; g++) {
        const struct xml_node *group = root->children[g];
        for (size_t i = 0; str_is(group->name, "models") && i < group->n_children; i++) {
            struct suite_model m = read_model(r, group->children[i], s);
            if (!check_model(r, group->children[i], &m) || !add_model(r, s, &list, &capacity, m))
                return false;
        }
    }
    if (s->n_models == 0)
        return suite_fail(r, root->line, "no model (found no <model>, expected at least one)");
    suite_sort_models(s, r->a);
    for (size_t i = 0; i < s->n_models; i++) /* "ep" would name two things */
        if (s->models[i].series.n && suite_model_index(s, s->models[i].series) < s->n_models)
            return suite_fail(r, s->models[i].line, "duplicate model id (found \"" STR_FMT "\" twice)",
                              STR_ARG(s->models[i].series));
    for (size_t i = 0; i < s->n_models; i++) {
        struct suite_model *m = &list[i];
        if (suite_model_index(s, m->id) != i)
            return suite_fail(r, m->line, "duplicate model id (found \"" STR_FMT "\" twice)", STR_ARG(m->id));
        if (!resolve_base(r, s, m))
            return false;
        if (!m->path.n && !m->url.n && !m->command.n && !m->name.n)
            return suite_fail(r, m->line, "model \"" STR_FMT "\" has no path, base, url, name or command",
                              STR_ARG(m->id));
    }
    return true;
}

bool suite_read_ids(struct suite_reader *r, const struct suite *s, const struct xml_node *n, const char *attribute,
                    const str **out, size_t *n_out)
{
    const str *words;
    size_t n_words = suite_split_words(r, xml_attribute(n, attribute), &words);
    str *list = ARENA_NEW(r->a, str, n_words * (s->n_models + 1));

    *n_out = 0;
    for (size_t i = 0; i < n_words; i++) {
        size_t before = *n_out;
        for (size_t m = 0; m < s->n_models; m++)
            if (str_equal(s->models[m].id, words[i]) ||
                (s->models[m].series.n && str_equal(s->models[m].series, words[i])))
                list[(*n_out)++] = s->models[m].id;
        if (*n_out == before && (suite_find_select(s, words[i]) || r->stored)) /* a series that was not run */
            list[(*n_out)++] = words[i];
        if (*n_out == before)
            return suite_fail(r, n->line, "<" STR_FMT "> names an unknown model (found \"" STR_FMT "\")",
                              STR_ARG(n->name), STR_ARG(words[i]));
    }
    *out = list;
    return true;
}

/* --- choice of a model --------------------------------------------------------------- */

bool suite_read_selects(struct suite_reader *r, const struct xml_node *root, struct suite *s)
{
    struct suite_select *list = ARENA_NEW(r->a, struct suite_select, suite_count_children(root, "select"));

    for (size_t i = 0; i < root->n_children; i++) {
        const struct xml_node *n = root->children[i];
        struct suite_select *x = &list[s->n_selects];
        if (!str_is(n->name, "select"))
            continue;
        *x = (struct suite_select){ .task = suite_text(n, "select", "task"),
                                    .component = suite_text(n, "select", "component"),
                                    .as = suite_text(n, "select", "as"),
                                    .line = n->line };
        if (!suite_read_ids(r, s, n, "from", &x->from, &x->n_from))
            return false;
        for (size_t k = 0; k < x->n_from; k++)
            if (!suite_has_model(s, x->from[k]) && !r->stored)
                return suite_fail(r, n->line,
                                  "<select> names a <select> in from (found \"" STR_FMT "\", expected models)",
                                  STR_ARG(x->from[k]));
        if (x->n_from < 2 && !r->stored)
            return suite_fail(r, n->line, "<select> needs two models or more (found %zu models, expected 2 or more)",
                              x->n_from);
        bool taken = suite_has_model(s, x->as) || suite_find_select(s, x->as);
        for (size_t k = 0; k < s->n_models; k++)
            taken = taken || str_equal(s->models[k].series, x->as);
        if (taken)
            return suite_fail(r, n->line, "<select> as: this id is taken (found \"" STR_FMT "\" twice)",
                              STR_ARG(x->as));
        s->selects = list;
        s->n_selects++;
    }
    return true;
}

/* A reported task must not select models: its scores would be too good. */
bool suite_check_selects(struct suite_reader *r, const struct suite *s)
{
    for (size_t i = 0; i < s->n_selects; i++) {
        const struct suite_select *x = &s->selects[i];
        size_t t = suite_task_index(s, x->task);
        if (t == s->n_tasks)
            return suite_fail(r, x->line, "<select> names an unknown task (found \"" STR_FMT "\")", STR_ARG(x->task));
        if (!s->tasks[t].unreported)
            return suite_fail(r, x->line,
                              "<select> chooses by a reported task (found \"" STR_FMT "\", expected a task with"
                              " report=\"false\", on validation data): its scores would be too good",
                              STR_ARG(x->task));
        for (size_t k = 0; k < s->n_tasks; k++)
            if (!s->tasks[k].unreported && str_equal(s->tasks[k].data, s->tasks[t].data))
                return suite_fail(r, x->line,
                                  "<select> chooses by data that task " STR_FMT " reports (found " STR_FMT
                                  ", expected other data)",
                                  STR_ARG(s->tasks[k].id), STR_ARG(s->tasks[t].data));
    }
    return true;
}
