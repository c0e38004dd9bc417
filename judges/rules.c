/*
 * rules.c -- a judge defined by a file: patterns (PCRE2) that an answer must or must not contain, each with a
 * category.
 *
 *     <judge name="policy">
 *       <category name="refusal" label="Refusal" help="Declines to answer."/>
 *       <rule name="cannot" category="refusal" match="(?i)\bI (cannot|can't) (help|answer)\b" severity="0.5"/>
 *       <rule name="no_number" category="format" missing="\d" of="answer"/>
 *     </judge>
 *
 * `match` labels an answer that contains the pattern and keeps the match as evidence;
 * `missing` labels one that does not.  With `unless`, a pattern on the reference
 * excuses the answer.  A category without a <category> element has its name as label.
 */
#include "judges/judge.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/regex.h"
#include "eval/base/text.h"
#include "eval/base/xml.h"

enum { MAX_RULES = 1000, MAX_BYTES = 4 << 20, EVIDENCE = 120 };

struct rule {
    const char *name, *category;
    str pattern;
    bool missing, of_question;
    double severity;
    struct regex *regex, *unless;
};

struct judge_context {
    struct rule *rules;
    size_t n_rules;
    struct judge_category *categories;
    size_t n_categories;
};

/* --- reading the file --------------------------------------------------------- */

static bool fail(const char *path, const struct xml_node *n, struct err *e, const char *what, str found)
{
    return err_set(e, ERR_PARSE, "%s:%d: <" STR_FMT "> %s (found \"" STR_FMT "\")", path, n->line, STR_ARG(n->name),
                   what, STR_ARG(found));
}

static bool check_names(const char *path, const struct xml_node *n, const char *const *known, struct err *e)
{
    for (size_t i = 0; i < n->n_attributes; i++) {
        size_t k = 0;
        while (known[k] && !str_is(n->attributes[i].name, known[k]))
            k++;
        if (!known[k])
            return fail(path, n, e, "has an unknown attribute", n->attributes[i].name);
    }
    return true;
}

/* The category's row; a new one when no <category> described it. */
static struct judge_category *category_of(struct judge_context *c, str name, struct arena *a)
{
    for (size_t i = 0; i < c->n_categories; i++)
        if (str_is(name, c->categories[i].name))
            return &c->categories[i];
    struct judge_category *new = &c->categories[c->n_categories++];
    *new = (struct judge_category){ arena_cstr(a, name), arena_cstr(a, name), "" };
    return new;
}

static bool read_category(struct judge_context *c, const char *path, const struct xml_node *n, struct arena *a,
                          struct err *e)
{
    static const char *const known[] = { "name", "label", "help", NULL };
    str name = xml_attribute(n, "name"), label = xml_attribute(n, "label"), help = xml_attribute(n, "help");

    if (!check_names(path, n, known, e))
        return false;
    if (!name.n)
        return fail(path, n, e, "lacks a name", S(""));
    struct judge_category *row = category_of(c, name, a);
    row->label = label.n ? arena_cstr(a, label) : row->name;
    row->help = help.s ? arena_cstr(a, help) : "";
    return true;
}

static bool open_pattern(const char *path, const struct xml_node *n, str pattern, struct regex **out, struct err *e)
{
    *out = regex_open(pattern, REGEX_BOUNDED, e);
    if (!*out)
        e->code = ERR_PARSE;
    return *out || err_wrap(e, "%s:%d: <rule>", path, n->line);
}

static bool read_rule(struct judge_context *c, const char *path, const struct xml_node *n, struct arena *a,
                      struct err *e)
{
    static const char *const known[] = { "name", "category", "match", "missing", "unless", "of", "severity", NULL };
    str match = xml_attribute(n, "match"), missing = xml_attribute(n, "missing"), of = xml_attribute(n, "of");
    str name = xml_attribute(n, "name"), category = xml_attribute(n, "category");
    str severity = xml_attribute(n, "severity"), unless = xml_attribute(n, "unless");
    struct rule *r = &c->rules[c->n_rules];

    if (!check_names(path, n, known, e))
        return false;
    if (!name.n || !category.n)
        return fail(path, n, e, "lacks name or category", name);
    if ((match.n > 0) == (missing.n > 0))
        return fail(path, n, e, "takes one of match and missing", name);
    *r = (struct rule){ .name = arena_cstr(a, name),
                        .category = category_of(c, category, a)->name,
                        .pattern = match.n ? match : missing,
                        .missing = missing.n > 0,
                        .severity = 0.5,
                        .of_question = str_is(of, "question") };
    if (of.n && !str_is(of, "answer") && !r->of_question)
        return fail(path, n, e, "of: expected answer or question", of);
    if (severity.n && (!str_to_double(severity, &r->severity) || !(r->severity >= 0 && r->severity <= 1)))
        return fail(path, n, e, "severity: expected a number from 0 to 1", severity);
    c->n_rules++; /* from here on release() closes what was opened */
    return open_pattern(path, n, r->pattern, &r->regex, e) &&
           (!unless.n || open_pattern(path, n, unless, &r->unless, e));
}

static void release(struct judge_context *c)
{
    for (size_t i = 0; i < c->n_rules; i++) {
        regex_close(c->rules[i].regex);
        regex_close(c->rules[i].unless);
    }
    c->n_rules = 0;
}

static bool read_file(struct judge_context *c, const char *path, struct arena *a, struct err *e)
{
    const struct xml_node *root = xml_read_file(path, MAX_BYTES, a, e);

    if (!root)
        return false;
    if (!str_is(root->name, "judge"))
        return fail(path, root, e, "is not a judge file: expected <judge>", root->name);
    if (root->n_children > MAX_RULES)
        return err_set(e, ERR_PARSE, "%s: too many rules (found %zu, at most %d)", path, root->n_children, MAX_RULES);
    c->rules = ARENA_NEW(a, struct rule, root->n_children);
    c->categories = ARENA_NEW(a, struct judge_category, root->n_children);
    for (size_t i = 0; i < root->n_children; i++) {
        const struct xml_node *n = root->children[i];
        bool ok = str_is(n->name, "category") ? read_category(c, path, n, a, e)
                  : str_is(n->name, "rule")   ? read_rule(c, path, n, a, e)
                                              : fail(path, n, e, "is unknown: expected <category> or <rule>", n->name);
        if (!ok)
            return false;
    }
    if (c->n_categories > JUDGE_MAX_CATEGORIES)
        return err_set(e, ERR_PARSE, "%s: too many categories (found %zu, at most %d)", path, c->n_categories,
                       JUDGE_MAX_CATEGORIES);
    return c->n_rules > 0 || err_set(e, ERR_PARSE, "%s: no rule (found none, expected <rule>)", path);
}

static bool prepare(const struct param_set *params, const struct sample *samples, size_t n, struct judge_context **out,
                    struct arena *a, struct err *e)
{
    struct judge_context *c = ARENA_NEW(a, struct judge_context, 1);
    str file = param_text(params, "file");

    (void)samples, (void)n;
    if (!file.n)
        return err_set(e, ERR_USAGE, "rules: no file given (expected file=FILE.xml)");
    if (!read_file(c, arena_cstr(a, file), a, e)) {
        release(c);
        return false;
    }
    *out = c;
    return true;
}

/* --- judging -------------------------------------------------------------------- */

/* PCRE2 needs valid UTF-8: invalid bytes become U+FFFD. */
static str clean(str text, struct arena *a)
{
    struct strbuf b = { 0 };

    if (utf8_valid(text, NULL))
        return text;
    for (size_t at = 0; at < text.n;) {
        char bytes[4];
        strbuf_add(&b, (str){ bytes, utf8_encode(utf8_next(text, &at), bytes) });
    }
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

/* An error if the pattern exceeds its limits: that is not a verdict on the answer. */
static bool matches(const struct regex *r, str text, str *what, const char *rule, struct err *e)
{
    struct regex_match m;
    struct err why = { 0 };

    if (regex_find_valid(r, text, 0, &m, &why)) {
        *what = m.group[0];
        return true;
    }
    if (why.code) {
        *e = why;
        err_wrap(e, "rule %s", rule);
    }
    return false;
}

/* The label of a rule that holds; `what`: what its pattern found, if it has to be there. */
static struct judge_label label_of(const struct rule *r, str answer, str what, struct arena *a)
{
    bool inside = !r->missing && what.s >= answer.s && what.s <= answer.s + answer.n; /* not of the question */
    size_t from = inside ? (size_t)(what.s - answer.s) : 0;

    return (struct judge_label){
        .category = str_from(r->category),
        .rule = str_from(r->name),
        .evidence = r->missing
                        ? arena_printf(a, "does not contain " STR_FMT, STR_ARG(utf8_truncate(r->pattern, EVIDENCE)))
                        : arena_printf(a, "\"" STR_FMT "\"", STR_ARG(utf8_truncate(what, EVIDENCE))),
        .severity = r->severity,
        .from = from,
        .to = inside ? from + what.n : 0,
    };
}

static bool label_answer(const struct judge_context *c, const struct sample *sample, const struct generation *gen,
                         struct judge_label *labels, size_t *n_labels, struct arena *a, struct err *e)
{
    str answer = clean(gen->text, a), question = clean(sample->input, a), what = S("");
    str reference = clean(sample->n_refs ? sample->refs[0] : S(""), a);
    struct err wild = { 0 };

    *n_labels = 0;
    for (size_t i = 0; i < c->n_rules; i++) {
        const struct rule *r = &c->rules[i];
        bool found = matches(r->regex, r->of_question ? question : answer, &what, r->name, &wild);
        bool hit = found != r->missing && !(r->unless && matches(r->unless, reference, &(str){ 0 }, r->name, &wild));
        if (wild.code) {
            *e = wild;
            return false;
        }
        if (hit && *n_labels == JUDGE_MAX_LABELS) /* none is left out without a word */
            return err_set(e, ERR_PARSE, "more than %d rules hold for the answer", JUDGE_MAX_LABELS);
        if (hit)
            labels[(*n_labels)++] = label_of(r, gen->text, what, a);
    }
    return true;
}

static size_t list_categories(const struct judge_context *c, const struct judge_category **out)
{
    *out = c->categories;
    return c->n_categories;
}

static const struct param params[] = {
    { "file", PARAM_FILE, "", NULL, "XML file with the rules", "file" },
    { 0 },
};

const struct judge judge_rules = {
    .name = "rules",
    .summary = "patterns and categories from an XML file (also --judge FILE.xml)",
    .params = params,
    .list_categories = list_categories,
    .prepare = prepare,
    .release = release,
    .label = label_answer,
};
