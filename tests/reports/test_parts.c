/*
 * test_parts.c -- parts of the document: references to every table, the appendix, items by outcome, related work,
 * counts, publications, own text, and the template that `assay help template` shows.
 */
#include <stdlib.h>

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "metrics/metric.h"
#include "reports/page.h"
#include "tests/reports/fixture.h"
#include "tests/test.h"

static struct json *document_of(const struct run_view *v, const struct report_options *o, struct arena *a)
{
    struct report_drawn drawn;

    document_list_figures(v, NULL, &drawn, a);
    return document_new(v, o, &drawn, a);
}

static const struct json *section_of(const struct json *document, const char *id)
{
    const struct json *sections = json_get(document, "sections");

    for (size_t i = 0; i < json_length(sections); i++)
        if (str_is(json_as_string(json_get(json_at(sections, i), "id")), id))
            return json_at(sections, i);
    return NULL;
}

/* All paragraphs and list entries, one per line. */
static str text_of(const struct json *document, struct arena *a)
{
    const struct json *sections = json_get(document, "sections");
    struct strbuf b = { 0 };

    for (size_t i = 0; i < json_length(sections); i++) {
        const struct json *blocks = json_get(json_at(sections, i), "blocks");
        for (size_t k = 0; k < json_length(blocks); k++) {
            const struct json *entries = json_get(json_at(blocks, k), "entries");
            strbuf_printf(&b, STR_FMT "\n", STR_ARG(json_as_string(json_get(json_at(blocks, k), "text"))));
            for (size_t j = 0; j < json_length(entries); j++)
                strbuf_printf(&b, STR_FMT "\n", STR_ARG(json_as_string(json_at(entries, j))));
        }
    }
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

/* Sets named[n] for each number after "Table " or "Tables ": "Tables 2, 4-6 and 9". */
static void read_numbers(str text, const char *word, bool *named, size_t max)
{
    for (size_t at; (at = str_search(text, str_from(word))) != SIZE_MAX;) {
        text = str_slice(text, at + strlen(word), text.n);
        if (text.n && text.s[0] == 's')
            text = str_slice(text, 1, text.n);
        if (!str_starts(text, S("\xC2\xA0")))
            continue;
        for (str rest = str_slice(text, 2, text.n); rest.n && rest.s[0] >= '0' && rest.s[0] <= '9';) {
            size_t n = 0, i = 0;
            while (i < rest.n && rest.s[i] >= '0' && rest.s[i] <= '9')
                n = 10 * n + (size_t)(rest.s[i++] - '0');
            size_t last = n;
            rest = str_slice(rest, i, rest.n);
            i = 0;
            if (str_starts(rest, S("\xE2\x80\x93"))) /* a range */
                for (last = 0, i = 3; i < rest.n && rest.s[i] >= '0' && rest.s[i] <= '9';)
                    last = 10 * last + (size_t)(rest.s[i++] - '0');
            for (; n <= last && n < max; n++)
                named[n] = true;
            rest = str_slice(rest, i, rest.n);
            rest = str_starts(rest, S(", "))      ? str_slice(rest, 2, rest.n)
                   : str_starts(rest, S(" and ")) ? str_slice(rest, 5, rest.n)
                                                  : S("");
        }
    }
}

void test_report_text_refers_to_every_table_and_figure(void)
{
    enum { MAX = 200 };
    struct arena a = { 0 };
    struct fixture f = { 3, 3, 12, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct report_options o = { .directory = S("/nonexistent"), .text = { .listing = 2 } };
    struct json *d = document_of(&v, &o, &a);
    bool tables[MAX] = { false }, figures[MAX] = { false };
    const struct json *sections = json_get(d, "sections");
    size_t n = 0;

    read_numbers(text_of(d, &a), "Table", tables, MAX);
    read_numbers(text_of(d, &a), "Figure", figures, MAX);
    for (size_t i = 0; i < json_length(sections); i++) {
        const struct json *blocks = json_get(json_at(sections, i), "blocks");
        for (size_t k = 0; k < json_length(blocks); k++) {
            str kind = json_as_string(json_get(json_at(blocks, k), "kind"));
            size_t number = (size_t)json_int(json_get(json_at(blocks, k), "number"));
            if (str_is(kind, "table") || str_is(kind, "figure"))
                CHECK_MSG((str_is(kind, "table") ? tables : figures)[number], "no text refers to " STR_FMT " %zu",
                          STR_ARG(kind), number);
            n += str_is(kind, "figure");
        }
    }
    CHECK(n > 4);
    json_free(d);
    arena_free(&a);
}

static bool has_block(const struct json *document, const char *section, const char *kind, const char *id)
{
    const struct json *blocks = json_get(section_of(document, section), "blocks");

    for (size_t k = 0; k < json_length(blocks); k++)
        if (str_is(json_as_string(json_get(json_at(blocks, k), "kind")), kind) &&
            str_is(json_as_string(json_get(json_at(blocks, k), "id")), id))
            return true;
    return false;
}

/* The means of groups are drawn, and their table is in the appendix, if there is one; differences are in a table. */
void test_report_no_table_stands_beside_its_chart(void)
{
    struct arena a = { 0 };
    struct fixture f = { 3, 2, 12, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct report_options o = { .directory = S("/nonexistent") };
    struct json *with = document_of(&v, &o, &a);

    o.appendix = S("A");
    struct json *without = document_of(&v, &o, &a);
    CHECK(has_block(with, "groups", "figure", "groups") && !has_block(with, "groups", "table", "groups"));
    CHECK(has_block(with, "metrics", "table", "groups"));
    CHECK(has_block(without, "groups", "table", "groups") && !has_block(without, "groups", "figure", "groups"));
    CHECK(has_block(with, "comparison", "table", "comparisons") && !has_block(with, "comparison", "figure", "wins"));
    CHECK(has_block(with, "results", "table", "results") && has_block(with, "results", "figure", "scores"));
    json_free(with);
    json_free(without);
    arena_free(&a);
}

/* Every chart that repeats a table names one that exists, in its own section. */
void test_report_repeated_tables_exist(void)
{
    struct arena a = { 0 };
    struct fixture f = { 3, 2, 12, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct report_options o = { .directory = S("/nonexistent"), .appendix = S("A") };
    struct report_drawn none = { 0 };
    struct json *d = document_new(&v, &o, &none, &a);

    for (size_t i = 0; i < report_chart_count(); i++) {
        const struct report_chart *c = report_chart_at(i);
        if (c->repeats && !c->whole_run && c->has_data(&v, &a))
            CHECK_MSG(has_block(d, c->section, "table", c->repeats), "%s: no table %s", c->name, c->repeats);
    }
    json_free(d);
    arena_free(&a);
}

void test_report_appendix_has_its_letters(void)
{
    static const char *const ids[] = { "configurations", "metrics", "error-examples", "environment" };
    struct arena a = { 0 };
    struct fixture f = { 3, 2, 12, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct report_options o = { .directory = S("/nonexistent") };
    struct json *d = document_of(&v, &o, &a);

    for (size_t i = 0; i < COUNT_OF(ids); i++) {
        char letter = (char)('A' + i);
        CHECK_STR(json_as_string(json_get(section_of(d, ids[i]), "letter")), ((str){ &letter, 1 }));
    }
    json_free(d);
    o.appendix = S("B");
    d = document_of(&v, &o, &a);
    CHECK(section_of(d, "metrics") && !section_of(d, "configurations") && !section_of(d, "environment"));
    json_free(d);
    arena_free(&a);
}

/* Better, similar and worse are all items that both models answered, for each threshold. */
void test_report_listing_counts_every_item_once(void)
{
    static const double ties[] = { 0, 0.3, 2 };
    struct arena a = { 0 };
    struct fixture f = { 2, 1, 30, NULL };
    struct run_view v = fixture_view(&f, &a);

    for (size_t k = 0; k < COUNT_OF(ties); k++) {
        struct report_options o = { .directory = S("/nonexistent"), .text = { .listing = 4, .tie = ties[k] } };
        struct json *d = document_of(&v, &o, &a);
        const struct json *blocks = json_get(section_of(d, "listing"), "blocks");
        size_t cases = 0, headings = 0;
        int64_t sum = 0;
        for (size_t i = 0; i < json_length(blocks); i++) {
            const struct json *block = json_at(blocks, i), *row = json_path(block, S("rows.0.cells"));
            cases += str_is(json_as_string(json_get(block, "kind")), "case");
            headings += str_is(json_as_string(json_get(block, "kind")), "heading");
            for (size_t c = 1; row && c < 4; c++)
                sum += strtoll(arena_cstr(&a, json_as_string(json_get(json_at(row, c), "text"))), NULL, 10);
        }
        CHECK_MSG(sum == 30, "%lld items at tie %g", (long long)sum, ties[k]);
        CHECK(headings >= 1 && cases >= headings && cases <= 4 * headings);
        CHECK(ties[k] < 2 || headings == 1); /* all are similar */
        json_free(d);
    }
    struct report_options none = { .directory = S("/nonexistent") };
    struct json *d = document_of(&v, &none, &a);
    CHECK(!section_of(d, "listing") && !section_of(d, "related") && !section_of(d, "ethics"));
    json_free(d);
    arena_free(&a);
}

static str overlap_text(const char *slot, size_t k, struct arena *a)
{
    (void)k;
    return strcmp(slot, "reference") == 0 ? S("about 22 percent of the percent")
           : strcmp(slot, "answer") == 0  ? S("It is 22 Percent, of course.")
                                          : arena_str(a, str_from(slot));
}

/* The words that are marked in the first answer of a case: "22|Percent". */
static str marked_words(const struct json *block, struct arena *a)
{
    const struct json *parts = json_path(block, S("sides.0.parts"));
    str list = S("");

    for (size_t i = 0; i < json_length(parts); i++)
        if (json_bool(json_get(json_at(parts, i), "matched")))
            list = arena_printf(a, STR_FMT "%s" STR_FMT, STR_ARG(list), list.n ? "|" : "",
                                STR_ARG(json_as_string(json_get(json_at(parts, i), "text"))));
    return list;
}

/* Beside keyword overlap the line counts the words that the score counts: short ones, no stopwords, each once. */
void test_report_listing_counts_the_words_of_the_metric(void)
{
    struct arena a = { 0 };
    struct fixture f = { 2, 1, 3, overlap_text };
    struct run_view v = fixture_view(&f, &a);
    struct run_score scores[2] = { v.scores[0], v.scores[1] };
    struct report_options o = { .directory = S("/nonexistent"), .text = { .listing = 4 } };
    static const struct {
        const char *component, *signature, *line, *marked;
    } cases[] = {
        { "keyword_overlap", "k|nrefs:1|tok:words|stop:en|stem:false|lc:true|v:1",
          "2 of 2 words of the reference: 22, percent", "22|Percent" },
        { "keyword_overlap", "k|nrefs:1|tok:whitespace|stop:none|stem:false|lc:true|v:1",
          "2 of 5 words of the reference: 22, of", "22|of" },
        { "keyword_overlap", "k|nrefs:var|tok:words|stop:en|stem:false|lc:true|v:1",
          "1 of 3 words of the reference (three letters or more): percent", "Percent" },
        { "rougeL_f", "rouge|nrefs:1|v:1", "1 of 3 words of the reference (three letters or more): percent",
          "Percent" },
    };

    v.scores = scores;
    for (size_t k = 0; k < COUNT_OF(cases); k++) {
        scores[0].component = scores[1].component = str_from(cases[k].component);
        scores[0].signature = scores[1].signature = str_from(cases[k].signature);
        struct json *d = document_of(&v, &o, &a);
        const struct json *blocks = json_get(section_of(d, "listing"), "blocks");
        for (size_t i = 0; i < json_length(blocks); i++)
            if (str_is(json_as_string(json_get(json_at(blocks, i), "kind")), "case")) {
                CHECK_STR(json_as_string(json_path(json_at(blocks, i), S("sides.0.notes.0"))), str_from(cases[k].line));
                CHECK_STR(marked_words(json_at(blocks, i), &a), str_from(cases[k].marked));
            }
        json_free(d);
    }
    arena_free(&a);
}

void test_report_related_work_cites_the_reference_list(void)
{
    struct arena a = { 0 };
    struct fixture f = { 2, 2, 12, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct report_options o = { .directory = S("/nonexistent"), .text = { .related = true, .ethics = true } };
    struct json *d = document_of(&v, &o, &a);
    const struct json *blocks = json_get(section_of(d, "related"), "blocks");
    str last = json_as_string(json_get(json_at(blocks, 2), "text")), text = text_of(d, &a);

    CHECK(json_length(blocks) == 3 && section_of(d, "ethics"));
    CHECK(str_search(last, S("(Student, 1908)")) != SIZE_MAX && str_search(last, S("(Holm, 1979)")) != SIZE_MAX);
    CHECK(str_search(text, S("Student (1908)")) != SIZE_MAX && str_search(text, S("Holm, Sture (1979)")) != SIZE_MAX);
    json_free(d);
    arena_free(&a);
}

/* A metric without a publication must be one that needs none. */
void test_report_metrics_have_publications(void)
{
    static const char *const none[] = { "keyword_overlap", "exact_match", "length", "json_valid", "mse",
                                        "rating",          "duplicates" };

    for (size_t i = 0; i < metric_count(); i++) {
        bool needs_none = false;
        for (size_t k = 0; k < COUNT_OF(none); k++)
            needs_none = needs_none || strcmp(none[k], metric_at(i)->name) == 0;
        CHECK_MSG(needs_none != (reference_key("metric", str_from(metric_at(i)->name)) != NULL), "metric %s",
                  metric_at(i)->name);
    }
}

void test_report_counts_follow_the_document(void)
{
    struct arena a = { 0 };
    struct fixture f = { 2, 2, 12, NULL };
    struct run_view v = fixture_view(&f, &a);
    const struct report_section own[] = { { .title = S("Conclusion"), .text = S("five words are in here") } };
    struct report_options o = { .directory = S("/nonexistent") };
    struct report_counts before = report_count(&v, &o, &a);

    o.text.sections = own;
    o.text.n_sections = 1;
    struct report_counts after = report_count(&v, &o, &a);
    CHECK(after.words == before.words + 5 && after.tables == before.tables && after.figures == before.figures);
    CHECK(before.tables > 6 && before.figures > 3 && before.references >= 2 && before.caption_words > 50);
    arena_free(&a);
}

/* A pull-request comment holds 65,536 characters. */
void test_report_markdown_fits_a_comment(void)
{
    struct arena a = { 0 };
    struct fixture small = { 2, 1, 5, NULL }, large = { 8, 30, 290, NULL };
    str folder = fixture_folder(&a), path, text;

    for (int k = 0; k < 2; k++) {
        struct run_view v = fixture_view(k ? &large : &small, &a);
        struct report_options o = { .directory = folder };
        struct err e = { 0 };
        CHECK_MSG(report_format_find(S("md"))->write(&v, &o, &path, &a, &e), "%s", e.text);
        CHECK_MSG(file_read(path.s, 1 << 24, &a, &text, &e), "%s", e.text);
        CHECK_MSG(text.n <= 65536, "%zu bytes", text.n);
        CHECK((str_search(text, S("Left out")) != SIZE_MAX) == (k == 1));
    }
    fixture_remove(folder);
    arena_free(&a);
}

void test_report_own_text_is_typeset(void)
{
    struct arena a = { 0 };
    struct fixture f = { 2, 1, 3, NULL };
    struct run_view v = fixture_view(&f, &a);
    const struct report_section own[] = { { .title = S("Conclusion"),
                                            .text = S("\"It's so\" -- see [table:results], not `\"--\"`.") } };
    struct report_options o = { .directory = S("/nonexistent"), .text = { .sections = own, .n_sections = 1 } };
    struct json *d = document_of(&v, &o, &a);
    str text = json_as_string(json_path(section_of(d, "own-1"), S("blocks.0.text")));

    CHECK(str_starts(text, S("\xE2\x80\x9CIt\xE2\x80\x99s so\xE2\x80\x9D \xE2\x80\x93 see Table\xC2\xA0")));
    CHECK(str_ends(text, S(", not `\"--\"`.")));
    json_free(d);
    arena_free(&a);
}

/* A template of a user sees every answer with its labels. */
void test_report_templates_see_items_and_labels(void)
{
    struct arena a = { 0 };
    struct fixture f = { 2, 1, 4, NULL };
    struct run_view v = fixture_view(&f, &a);
    str folder = fixture_folder(&a), path, text;
    str template = path_join(&a, folder, S("list.txt.j2"));
    struct report_options o = { .directory = folder };
    struct err e = { 0 };

    CHECK(file_write(template.s,
                     S("{% for i in items[0]['items'] %}{{ i.id }}:{% for w in i.answers %}{{ w.model }}={{ w.text }}"
                       "[{% for l in w.labels %}{{ l.category }}{% endfor %}];{% endfor %}\n{% endfor %}"),
                     &e));
    CHECK_MSG(report_from_template(&v, &o, template, &path, &a, &e), "%s", e.text);
    CHECK_MSG(file_read(path.s, 1 << 20, &a, &text, &e), "%s", e.text);
    CHECK(str_search(text, S("item-0:m0=answer 0[two];m1=answer 1[];")) != SIZE_MAX);
    CHECK(str_search(text, S("item-2:m0=answer 6[];m1=answer 7[one];")) != SIZE_MAX);
    fixture_remove(folder);
    arena_free(&a);
}

/* The example of `assay help template`, as a user copies it. */
void test_report_template_example_renders(void)
{
    struct arena a = { 0 };
    struct fixture f = { 3, 8, 6, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct strbuf help = { 0 }, source = { 0 };
    str folder = fixture_folder(&a), styles = fixture_folder(&a), line, path, text;
    struct err e = { 0 };

    report_describe_template(&help);
    for (str rest = strbuf_str(&help); str_split_next(&rest, '\n', &line);)
        if (str_starts(line, S("    ")))
            strbuf_printf(&source, STR_FMT "\n", STR_ARG(str_slice(line, 4, line.n)));
    CHECK(file_make_directories(path_join(&a, styles, S("latex")).s, &e) &&
          file_write(path_join(&a, styles, S("latex/report.tex")).s, strbuf_str(&source), &e));
    struct report_options o = { .directory = folder, .template_dir = styles };
    CHECK_MSG(report_format_find(S("tex"))->write(&v, &o, &path, &a, &e), "%s", e.text);
    CHECK_MSG(file_read(path.s, 1 << 24, &a, &text, &e), "%s", e.text);
    CHECK(str_starts(text, S("\\documentclass[conference]{IEEEtran}")));
    CHECK(str_search(text, S("\\input{tables/results-narrow}")) != SIZE_MAX);
    CHECK(str_search(text, S("\\begin{table*}[t]")) != SIZE_MAX && str_search(text, S("{Please note}")) == SIZE_MAX);
    CHECK(str_search(text, S("\\includegraphics[width=\\columnwidth]{figures/scores}")) != SIZE_MAX);
    CHECK(str_search(text, S("VAR")) == SIZE_MAX && str_search(text, S("BLOCK")) == SIZE_MAX);
    strbuf_release(&help);
    strbuf_release(&source);
    fixture_remove(folder);
    fixture_remove(styles);
    arena_free(&a);
}
