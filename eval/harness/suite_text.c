/*
 * suite_text.c -- the suite's own text for the report: authors, abstract,
 * sections, sources of the data, and the size of the charts.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/xml.h"
#include "eval/harness/suite.h"
#include "eval/harness/suite_schema.h"

enum { COLUMN_POINTS = 240, MAX_POINTS = 1000, MAX_SECTIONS = 40 };

static size_t count_children(const struct xml_node *n, const char *name)
{
    size_t count = 0;

    for (size_t i = 0; i < n->n_children; i++)
        count += str_is(n->children[i]->name, name);
    return count;
}

static void read_dpi(const struct xml_node *report, struct suite *s)
{
    int64_t dpi = 0;

    str_to_int(suite_text(report, "report", "chart-dpi"), &dpi);
    s->chart_dpi = (int)dpi;
}

/* Points of <report chart-width>; 0 = the width of a page's text. */
static bool read_width(struct suite_reader *r, const struct xml_node *report, struct suite *s)
{
    str width = suite_text(report, "report", "chart-width");

    s->chart_width = 0;
    if (str_is(width, "text"))
        return true;
    if (str_is(width, "column")) {
        s->chart_width = COLUMN_POINTS;
        return true;
    }
    return (str_to_double(width, &s->chart_width) && s->chart_width >= 150 && s->chart_width <= MAX_POINTS) ||
           suite_fail(r, report->line,
                      "<report> chart-width (found \"" STR_FMT "\", expected text, column or 150 to %d points)",
                      STR_ARG(width), MAX_POINTS);
}

/* Parts of the report that are written only if the suite asks for them. */
static void read_parts(const struct xml_node *report, struct report_text *t)
{
    int64_t listing = 0, tasks = 0;

    t->related = suite_flag(report, "report", "related");
    t->ethics = suite_flag(report, "report", "ethics");
    str_to_int(suite_text(report, "report", "listing"), &listing);
    t->listing = (size_t)listing;
    str_to_int(suite_text(report, "report", "tasks"), &tasks);
    t->max_tasks = (size_t)tasks;
    str_to_double(suite_text(report, "report", "tie"), &t->tie);
}

/* One source for each <task>; empty where the suite says nothing. */
static void read_source(const struct xml_node *n, struct report_source *out)
{
    *out = (struct report_source){ .task = xml_attribute(n, "id"),
                                   .source = suite_text(n, "task", "source"),
                                   .licence = suite_text(n, "task", "licence"),
                                   .url = suite_text(n, "task", "url") };
}

static bool check_after(struct suite_reader *r, const struct xml_node *section)
{
    const char *known[MAX_SECTIONS];
    size_t n = report_section_count();
    str after = suite_text(section, "section", "after");

    ASSERT(n <= MAX_SECTIONS);
    for (size_t i = 0; i < n; i++) {
        known[i] = report_section_at(i);
        if (!after.n || str_is(after, known[i]))
            return true;
    }
    err_unknown(r->e, ERR_PARSE, "<section> after: unknown section", after, known, n,
                "abstract, summary, setup, results, ..., limitations");
    return suite_error_at(r, section->line);
}

/* Checks the letters of the parts. */
static bool check_appendix(struct suite_reader *r, const struct xml_node *report)
{
    str parts = suite_text(report, "report", "appendix");

    for (size_t i = 0; i < parts.n; i++)
        if (!strchr("ABCD ,", parts.s[i]))
            return suite_fail(r, report->line,
                              "<report> appendix: unknown part (found \"" STR_FMT "\", expected letters from A to D)",
                              STR_ARG(parts));
    return true;
}

/* Checked before the run, not after it. */
static bool check_formats(struct suite_reader *r, const struct xml_node *report)
{
    const str *words;
    size_t n = suite_split_words(r, suite_text(report, "report", "formats"), &words);

    for (size_t i = 0; i < n; i++)
        if (!report_format_find(words[i]))
            return suite_fail(r, report->line,
                              "<report> formats: unknown format (found \"" STR_FMT
                              "\", expected names that `assay list formats` shows, with spaces between them)",
                              STR_ARG(words[i]));
    return true;
}

bool suite_read_report_text(struct suite_reader *r, const struct xml_node *root, struct suite *s)
{
    struct report_author *authors = ARENA_NEW(r->a, struct report_author, count_children(root, "author") + 1);
    struct report_section *sections = ARENA_NEW(r->a, struct report_section, count_children(root, "section") + 1);
    struct report_source *sources = ARENA_NEW(r->a, struct report_source, count_children(root, "task") + 1);
    struct report_text *t = &s->text;

    *t = (struct report_text){ .authors = authors, .sections = sections, .sources = sources };
    for (size_t i = 0; i < root->n_children; i++) {
        const struct xml_node *n = root->children[i];
        if (str_is(n->name, "section") && !check_after(r, n))
            return false;
        if (str_is(n->name, "author"))
            authors[t->n_authors++] = (struct report_author){ .name = xml_attribute(n, "name"),
                                                              .affiliation = suite_text(n, "author", "affiliation"),
                                                              .email = suite_text(n, "author", "email") };
        else if (str_is(n->name, "abstract"))
            t->abstract = str_trim(n->text);
        else if (str_is(n->name, "section"))
            sections[t->n_sections++] = (struct report_section){ .title = xml_attribute(n, "title"),
                                                                 .after = suite_text(n, "section", "after"),
                                                                 .text = str_trim(n->text),
                                                                 .is_latex = str_is(suite_text(n, "section", "format"),
                                                                                    "latex") };
        else if (str_is(n->name, "task"))
            read_source(n, &sources[t->n_sources++]);
        else if (str_is(n->name, "report")) {
            read_parts(n, t);
            read_dpi(n, s);
            if (!read_width(r, n, s) || !check_appendix(r, n) || !check_formats(r, n))
                return false;
        }
    }
    return true;
}
