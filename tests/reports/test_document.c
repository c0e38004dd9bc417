/*
 * test_document.c -- the document of a report: numbers of tables, references to them, own sections, documented
 * variables.
 */
#include <stdlib.h>

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "reports/items_data.h"
#include "reports/page.h"
#include "tests/reports/fixture.h"
#include "tests/test.h"

static struct json *document_of(const struct fixture *f, const struct report_options *o, struct arena *a)
{
    struct run_view *v = ARENA_NEW(a, struct run_view, 1);
    static const struct report_drawn none;

    *v = fixture_view(f, a);
    return document_new(v, o, &none, a);
}

void test_report_tables_are_numbered_in_order(void)
{
    struct arena a = { 0 };
    struct fixture f = { 3, 3, 8, NULL };
    struct report_options o = { .directory = S("/nonexistent") };
    struct json *d = document_of(&f, &o, &a);
    const struct json *sections = json_get(d, "sections");
    int64_t tables = 0;

    for (size_t i = 0; i < json_length(sections); i++) {
        const struct json *blocks = json_get(json_at(sections, i), "blocks");
        for (size_t k = 0; k < json_length(blocks); k++) {
            str text = json_as_string(json_get(json_at(blocks, k), "text"));
            CHECK(text.n == 0 || !memchr(text.s, 1, text.n)); /* every reference is resolved */
            if (str_is(json_as_string(json_get(json_at(blocks, k), "kind")), "table"))
                CHECK(json_int(json_get(json_at(blocks, k), "number")) == ++tables);
        }
    }
    CHECK(tables > 6);
    json_free(d);
    arena_free(&a);
}

void test_report_own_sections_have_their_place(void)
{
    struct arena a = { 0 };
    struct fixture f = { 2, 1, 3, NULL };
    const struct report_section own[] = {
        { .title = S("Questions"),
          .after = S("summary"),
          .text = S("First line\nof a paragraph.\n\n- one\n- two\n\n## Head") },
        { .title = S("Conclusion"), .after = S(""), .text = S("\\emph{x}"), .is_latex = true },
    };
    struct report_options o = { .directory = S("/nonexistent"),
                                .text = { .abstract = S("An abstract."), .sections = own, .n_sections = 2 } };
    struct json *d = document_of(&f, &o, &a);

    CHECK_STR(json_as_string(json_path(d, S("sections.0.id"))), S("abstract"));
    CHECK_STR(json_as_string(json_path(d, S("sections.2.title"))), S("Questions"));
    CHECK_STR(json_as_string(json_path(d, S("sections.2.blocks.0.text"))), S("First line of a paragraph."));
    CHECK(json_length(json_path(d, S("sections.2.blocks.1.entries"))) == 2);
    CHECK_STR(json_as_string(json_path(d, S("sections.2.blocks.2.kind"))), S("heading"));
    json_free(d);
    arena_free(&a);
}

/* Each member of the document is in `assay help template`. */
void test_report_template_variables_are_documented(void)
{
    struct arena a = { 0 };
    struct fixture f = { 3, 2, 4, NULL };
    struct report_options o = { .directory = S("/nonexistent") };
    struct json *d = document_of(&f, &o, &a);
    struct strbuf help = { 0 };
    const char *const roots[] = { "", "models.0", "tasks.0", "sections.0" };
    const char *const prefixes[] = { "", "models[].", "tasks[].", "sections[]." };

    report_describe_template(&help);
    for (size_t i = 0; i < COUNT_OF(roots); i++) {
        const struct json *o_ = *roots[i] ? json_path(d, str_from(roots[i])) : d, *value;
        void *at = NULL;
        str key;
        while (json_next(o_, &at, &key, &value)) {
            str path = arena_printf(&a, "  %s" STR_FMT, prefixes[i], STR_ARG(key));
            CHECK_MSG(str_search(strbuf_str(&help), path) != SIZE_MAX, "not documented:" STR_FMT, STR_ARG(path));
        }
    }
    strbuf_release(&help);
    json_free(d);
    arena_free(&a);
}

static bool add_chunk(void *text, str chunk)
{
    strbuf_add(text, chunk);
    return true;
}

/* Every answer is in the data of the item browser, and no text in it ends the script element. */
void test_report_items_data_holds_every_answer(void)
{
    struct arena a = { 0 };
    struct fixture f = { 3, 2, 40, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct strbuf text = { 0 };
    struct err e = { 0 };

    CHECK(items_data_walk(&v, add_chunk, &text) && !memchr(text.s, '<', text.n));
    struct json *chunk = json_parse(strbuf_str(&text), &e), *head = json_parse(items_data_head(&v, &a), &e);
    CHECK(json_length(json_get(head, "models")) == 3 && json_length(json_get(chunk, "id")) == 40);
    for (size_t k = 0; k < v.n_answers; k++) {
        const struct run_answer *w = &v.answers[k];
        const struct json *answers = json_at(json_get(chunk, "answers"), w->model);
        CHECK_STR(json_as_string(json_at(json_get(answers, "text"), w->item)), w->gen.text);
    }
    json_free(chunk);
    json_free(head);
    strbuf_release(&text);
    arena_free(&a);
}

/* Markers of several tables become one list of numbers: ascending, three or more in a row as a range. */
void test_report_references_to_several_tables(void)
{
    static const struct {
        const char *text, *shown; /* of `shown`, ~ is a space that does not break and - a dash */
    } cases[] = {
        { "See \\u0001table:t2\\u0001.", "See Table~2." },
        { "See \\u0001table:t2|t1\\u0001.", "See Tables~1 and 2." },
        { "See \\u0001table:t5|t1|t3|t2|gone\\u0001.", "See Tables~1-3 and 5." },
        { "See \\u0001table:t1|t2|t4\\u0001 and \\u0001figure:f1\\u0001.", "See Tables~1, 2 and 4 and Figure~1." },
        { "See \\u0001table:gone\\u0001.", "See the table." },
    };
    struct arena a = { 0 };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct strbuf b = { 0 }, shown = { 0 };
        strbuf_printf(&b, "[{\"blocks\":[{\"kind\":\"paragraph\",\"text\":\"%s\"}", cases[i].text);
        for (int k = 1; k <= 5; k++)
            strbuf_printf(&b, ",{\"kind\":\"table\",\"id\":\"t%d\",\"caption\":\"x\"}", k);
        strbuf_add(&b, S(",{\"kind\":\"figure\",\"id\":\"f1\",\"caption\":\"x\"}]}]"));
        struct json *sections = json_parse(strbuf_str(&b), NULL), *numbered = document_number(sections, &a);
        for (const char *c = cases[i].shown; *c; c++)
            strbuf_add(&shown, *c == '~' ? S("\xC2\xA0") : *c == '-' ? S("\xE2\x80\x93") : (str){ c, 1 });
        CHECK_STR(json_as_string(json_path(numbered, S("0.blocks.0.text"))), strbuf_str(&shown));
        json_free(numbered);
        json_free(sections);
        strbuf_release(&b);
        strbuf_release(&shown);
    }
    arena_free(&a);
}
