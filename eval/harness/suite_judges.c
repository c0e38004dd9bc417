/*
 * suite_judges.c -- the <judge>, <pairwise> and <people> elements of a task, and the metrics and judges that elements
 * name with their arguments.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/xml.h"
#include "eval/harness/suite.h"
#include "eval/harness/suite_schema.h"
#include "judges/judge.h"
#include "metrics/metric.h"

static bool is_file_parameter(const struct param *params, str name)
{
    for (const struct param *p = params; p && p->name; p++)
        if (str_is(name, p->name))
            return p->kind == PARAM_FILE;
    return false;
}

str suite_use_spec(struct suite_reader *r, const struct xml_node *n, const struct suite *s, const struct param *params)
{
    struct strbuf b = { 0 };
    bool first = true;

    strbuf_add(&b, xml_attribute(n, "name"));
    for (size_t i = 0; i < n->n_attributes; i++) {
        if (str_is(n->attributes[i].name, "name"))
            continue;
        str value = n->attributes[i].value;
        if (is_file_parameter(params, n->attributes[i].name))
            value = suite_resolve_path(r, s, value);
        const char *quote = str_search(value, S(",")) != SIZE_MAX ? "\"" : "";
        strbuf_printf(&b, "%c" STR_FMT "=%s" STR_FMT "%s", first ? ':' : ',', STR_ARG(n->attributes[i].name), quote,
                      STR_ARG(value), quote);
        first = false;
    }
    str out = arena_str(r->a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

static void note_file(str path, struct suite_task *t, struct arena *a)
{
    str *files = ARENA_NEW(a, str, t->n_files + 1);

    if (t->n_files)
        memcpy(files, t->files, t->n_files * sizeof *files);
    files[t->n_files++] = arena_str(a, path);
    t->files = files;
}

void suite_note_files(const struct param_set *set, struct suite_task *t, struct arena *a)
{
    for (size_t i = 0; set->table && set->table[i].name; i++)
        if (set->table[i].kind == PARAM_FILE && set->values[i].text.n > 0)
            note_file(set->values[i].text, t, a);
}

/* Arguments are written "NAME:k=v,k=\"a,b\"", in which some quotation marks would be read as part of the grammar. */
static bool use_spec_is_plain(struct suite_reader *r, const struct xml_node *n)
{
    for (size_t i = 0; i < n->n_attributes; i++) {
        str v = n->attributes[i].value;
        size_t quotes = 0;
        for (size_t k = 0; k < v.n; k++)
            quotes += v.s[k] == '"';
        if (quotes % 2 || (quotes && str_search(v, S(",")) != SIZE_MAX))
            return suite_fail(r, n->line,
                              "<" STR_FMT "> " STR_FMT ": double quotes cannot be read here (expected single"
                              " quotes)",
                              STR_ARG(n->name), STR_ARG(n->attributes[i].name));
    }
    return true;
}

bool suite_task_has_component(const struct suite_task *t, str name, struct arena *a)
{
    bool found = false;

    for (size_t i = 0; i < t->n_metrics && !found; i++) {
        struct metric_use use;
        struct err ignored;
        if (!metric_use_open(t->metrics[i], &use, a, &ignored))
            continue;
        for (size_t c = 0; c < use.n_components; c++)
            found = found || str_is(name, use.components[c].name);
        metric_use_close(&use);
    }
    return found;
}

/* Reads the file of rules of a judge that has one, so that a wrong file ends a run before a model is asked. */
static bool read_rules(struct judge_use *use, struct suite_reader *r)
{
    if (r->stored || !use->judge->list_categories)
        return true;
    bool ok = judge_use_prepare(use, NULL, 0, r->a, r->e);
    judge_use_close(use);
    return ok;
}

/* A judge may be named by its file of rules. */
static bool read_judge(struct suite_reader *r, const struct xml_node *n, const struct suite *s, struct suite_task *t,
                       str *spec, struct judge_use *use)
{
    str name = xml_attribute(n, "name");
    const struct judge *judge = judge_find(name);

    if (!use_spec_is_plain(r, n))
        return false;
    *spec = suite_use_spec(r, n, s, judge ? judge->params : NULL);
    if (str_ends(name, S(".xml")))
        *spec = arena_printf(r->a, "rules:file=\"" STR_FMT "\"", STR_ARG(suite_resolve_path(r, s, name)));
    if (!judge_use_open(*spec, use, r->a, r->e) || !read_rules(use, r)) {
        r->e->code = ERR_PARSE;
        return suite_error_at(r, n->line);
    }
    suite_note_files(&use->params, t, r->a);
    return true;
}

/* A model judge: who is asked, and the score's name. */
static bool read_model_judge(struct suite_reader *r, const struct xml_node *n, const struct suite *s,
                             struct suite_task *t, struct suite_model_judge *out)
{
    str as = param_text(&out->params, "as");

    out->name = as.n ? as : str_from(out->judge->name);
    out->prompt = str_trim(n->text);
    out->line = n->line;
    if (t->kind->whole_text || t->kind->choices)
        return suite_fail(r, n->line, "<judge> %s in a task of kind %s, which has no answers to read", out->judge->name,
                          t->kind->name);
    if (out->prompt.n && param_text(&out->params, "template").n)
        return suite_fail(r, n->line, "<judge> has both its own prompt and template (expected one)");
    if (param_number(&out->params, "samples") > 1 && param_number(&out->params, "temperature") <= 0)
        return suite_fail(
            r, n->line, "<judge> samples=\"%.0f\" at temperature 0, where all are equal (expected temperature=\"0.7\")",
            param_number(&out->params, "samples"));
    if (!suite_read_ids(r, s, n, "models", &out->models, &out->n_models))
        return false;
    for (size_t i = 0; i < s->n_models; i++)
        if (str_search(s->models[i].id, S("|")) != SIZE_MAX)
            return suite_fail(r, s->models[i].line,
                              "<model> id with \"|\" (found \"" STR_FMT "\"), which separates the"
                              " parts of a judge's questions",
                              STR_ARG(s->models[i].id));
    if (suite_finds_judge(t, out->name) || suite_task_has_component(t, out->name, r->a) || str_is(out->name, "pairs"))
        return suite_fail(r, n->line,
                          "<judge> has the name of another score (found \"" STR_FMT
                          "\", expected as=\"...\" with a new one)",
                          STR_ARG(out->name));
    return true;
}

static bool read_judges(struct suite_reader *r, const struct xml_node *task, const struct suite *s,
                        struct suite_task *t)
{
    size_t n = suite_count_children(task, "judge");
    str *list = ARENA_NEW(r->a, str, n + 1);
    struct suite_model_judge *asked = ARENA_NEW(r->a, struct suite_model_judge, n + 1);

    t->judges = list;
    t->model_judges = asked;
    for (size_t i = 0; i < task->n_children; i++) {
        const struct xml_node *c = task->children[i];
        struct judge_use use;
        if (!str_is(c->name, "judge"))
            continue;
        if (!read_judge(r, c, s, t, &list[t->n_judges], &use))
            return false;
        if (use.judge->model) {
            asked[t->n_model_judges] = (struct suite_model_judge){ .judge = use.judge, .params = use.params };
            if (!read_model_judge(r, c, s, t, &asked[t->n_model_judges]))
                return false;
            t->n_model_judges++;
            continue;
        }
        if (str_trim(c->text).n)
            return suite_fail(r, c->line, "<judge> has text, which only a judge that asks a model uses");
        for (size_t k = 0; k < t->n_judges; k++)
            if (str_equal(list[k], list[t->n_judges]))
                return suite_fail(r, c->line, "<judge> twice (found \"" STR_FMT "\")", STR_ARG(list[k]));
        t->n_judges++;
    }
    return true;
}

static bool read_pairwise(struct suite_reader *r, const struct xml_node *task, struct suite_task *t)
{
    const struct xml_node *n = suite_child(task, "pairwise");

    if (n && !t->kind->pairs)
        return suite_fail(r, n->line, "<pairwise> in a task of kind %s (expected kind=\"pairwise\")", t->kind->name);
    if (!n)
        return true;
    t->pairwise = (struct suite_pairwise){ .component = suite_text(n, "pairwise", "component"),
                                           .judge = suite_text(n, "pairwise", "judge"),
                                           .model = suite_text(n, "pairwise", "model"),
                                           .rope = suite_number(n, "pairwise", "rope"),
                                           .prompt = str_trim(n->text),
                                           .line = n->line };
    const struct suite_pairwise *p = &t->pairwise;
    if ((p->component.n > 0) + (p->judge.n > 0) + (p->model.n > 0) > 1)
        return suite_fail(r, n->line, "<pairwise> takes one of component, judge and model (found more)");
    for (size_t i = 0; i <= t->n_judges && p->judge.n; i++) {
        if (i == t->n_judges)
            return suite_fail(r, n->line,
                              "<pairwise> names a judge that the task lacks (found \"" STR_FMT "\", expected a"
                              " <judge> in the task)",
                              STR_ARG(p->judge));
        if (str_equal(str_slice(t->judges[i], 0, str_search(t->judges[i], S(":"))), p->judge))
            break;
    }
    return true;
}

static bool read_people(struct suite_reader *r, const struct xml_node *task, const struct suite *s,
                        struct suite_task *t)
{
    struct suite_people *list = ARENA_NEW(r->a, struct suite_people, suite_count_children(task, "people") + 1);

    t->people = list;
    for (size_t i = 0; i < task->n_children; i++) {
        const struct xml_node *n = task->children[i];
        struct suite_people *p = &list[t->n_people];
        if (!str_is(n->name, "people"))
            continue;
        *p = (struct suite_people){ .name = suite_text(n, "people", "name"),
                                    .note = suite_text(n, "people", "note"),
                                    .low = suite_number(n, "people", "low"),
                                    .high = suite_number(n, "people", "high"),
                                    .line = n->line };
        p->n_fields = suite_split_words(r, suite_text(n, "people", "field"), &p->fields);
        if (suite_text(n, "people", "data").n)
            p->data = suite_resolve_path(r, s, suite_text(n, "people", "data"));
        if ((p->n_fields > 0) == (p->data.n > 0))
            return suite_fail(r, n->line, "<people> takes field or data (found %s)", p->n_fields ? "both" : "neither");
        if (!(p->low < p->high))
            return suite_fail(r, n->line, "<people> has no scale (found low=%g and high=%g)", p->low, p->high);
        if (!suite_read_ids(r, s, n, "models", &p->models, &p->n_models))
            return false;
        for (size_t k = 0; k < t->n_people; k++)
            if (str_equal(list[k].name, p->name))
                return suite_fail(r, n->line, "two <people> with the same name (found \"" STR_FMT "\")",
                                  STR_ARG(p->name));
        if (p->data.n)
            note_file(p->data, t, r->a);
        t->n_people++;
    }
    return true;
}

bool suite_read_judges(struct suite_reader *r, const struct xml_node *task, const struct suite *s, struct suite_task *t)
{
    return read_judges(r, task, s, t) && read_pairwise(r, task, t) && read_people(r, task, s, t);
}

bool suite_finds_judge(const struct suite_task *t, str name)
{
    for (size_t i = 0; i < t->n_model_judges; i++)
        if (str_equal(t->model_judges[i].name, name))
            return true;
    return false;
}

static bool compares_others(const struct suite_compare *c)
{
    for (size_t i = 0; i < c->n_tuned; i++)
        if (!str_equal(c->tuned[i], c->base))
            return true;
    return false;
}

/* <compare> says which answers form the pairs. */
bool suite_check_judges(struct suite_reader *r, const struct suite *s)
{
    for (size_t i = 0; i < s->n_tasks; i++) {
        const struct suite_task *t = &s->tasks[i];
        if (!t->kind->pairs)
            continue;
        if (!s->compares[0].base.n)
            return suite_fail(r, t->line, "kind pairwise needs a base (found no <compare base=...>)");
        if (!compares_others(&s->compares[0]))
            return suite_fail(r, s->compares[0].line,
                              "kind pairwise needs a second model (found only the base \"" STR_FMT "\" in <compare>)",
                              STR_ARG(s->compares[0].base));
        if (t->pairwise.model.n && !suite_has_model(s, t->pairwise.model))
            return suite_fail(r, t->pairwise.line, "<pairwise> names an unknown model (found \"" STR_FMT "\")",
                              STR_ARG(t->pairwise.model));
        if (t->pairwise.component.n && !suite_finds_judge(t, t->pairwise.component) &&
            !suite_task_has_component(t, t->pairwise.component, r->a))
            return suite_fail(r, t->pairwise.line,
                              "<pairwise> names no component of the task's metrics (found \"" STR_FMT "\")",
                              STR_ARG(t->pairwise.component));
    }
    return true;
}
