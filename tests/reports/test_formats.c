/*
 * test_formats.c -- every format over made-up runs: golden tables, hostile
 * text in every slot, the same bytes twice, large runs, and machines without LaTeX.
 */
#include <math.h>
#include <stdlib.h>

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/text.h"
#include "eval/base/xml.h"
#include "reports/page.h"
#include "reports/report.h"
#include "tests/reports/fixture.h"
#include "tests/test.h"

static str written(const struct run_view *v, const char *format, str folder, const char *file, struct arena *a)
{
    struct report_options o = { .directory = folder };
    struct err e = { 0 };
    str path, text = S("");

    bool ok = report_format_find(str_from(format))->write(v, &o, &path, a, &e);
    CHECK_MSG(ok, "%s: %s", format, e.text);
    if (ok)
        CHECK_MSG(file_read_bytes(path_join(a, folder, str_from(file)).s, 1 << 28, a, &text, &e), "%s", e.text);
    return text;
}

/* Guards against change only: the files are this program's own output.  Whether the numbers and marks in them are right
 * is for test_report_tables_hold_the_scores. */
void test_report_tables_golden(void)
{
    static const char *const tables[] = { "results", "comparisons", "groups", "errors" };
    struct arena a = { 0 };
    struct fixture f = { 3, 3, 8, NULL };
    struct run_view v = fixture_view(&f, &a);
    str folder = fixture_folder(&a);

    for (size_t i = 0; i < COUNT_OF(tables); i++) {
        struct err e = { 0 };
        str want, got = written(&v, "tex", folder, arena_printf(&a, "tables/%s.tex", tables[i]).s, &a);
        str path = arena_printf(&a, "tests/golden/reports/%s.tex", tables[i]);
        if (getenv("ASSAY_REWRITE_GOLDEN"))
            file_write(path.s, got, &e);
        CHECK_MSG(file_read(path.s, 1 << 20, &a, &want, &e), "%s", e.text);
        CHECK_MSG(str_equal(got, want), "%s.tex differs from tests/golden/reports", tables[i]);
    }
    fixture_remove(folder);
    arena_free(&a);
}

/* Two bytes of a PNG, the first one more significant. */
static int pair_at(str png, size_t at)
{
    return at + 2 <= png.n ? (uint8_t)png.s[at] << 8 | (uint8_t)png.s[at + 1] : -1;
}

/* Dots per inch: as the number of dots, and in the file, so that a text program shows the figure in its size.  The
 * checksum is zlib's: crc32(b"pHYs" + struct.pack(">IIB", 11811, 11811, 1)) in Python. */
void test_report_png_states_its_resolution(void)
{
    static const str checksum = { "\x78\xA5\x3F\x76", 4 };
    enum { WIDTH = 16 + 2, PHYS = 37, DENSITY = 41 + 2, CHECKSUM = 50 };
    struct arena a = { 0 };
    struct fixture f = { 2, 1, 8, NULL };
    struct run_view v = fixture_view(&f, &a);
    str folder = fixture_folder(&a), png = written(&v, "tex", folder, "figures/scores.png", &a), coarse;
    struct report_options o = { .directory = folder, .chart_dpi = 72 };
    struct report_drawn drawn;
    struct err e = { 0 };

    CHECK(str_equal(str_slice(png, PHYS, PHYS + 4), S("pHYs")) && pair_at(png, DENSITY) == 11811);
    CHECK(str_equal(str_slice(png, CHECKSUM, CHECKSUM + 4), checksum));
    CHECK(str_equal(str_slice(png, 12, 16), S("IHDR")) && str_search(png, S("IEND")) != SIZE_MAX);
    CHECK(pair_at(png, WIDTH) == (440 * 300 + 71) / 72);

    CHECK_MSG(document_draw_figures(&v, &o, &drawn, &a, &e), "%s", e.text);
    CHECK(file_read_bytes(path_join(&a, folder, S("figures/scores.png")).s, 1 << 28, &a, &coarse, &e));
    CHECK(pair_at(coarse, WIDTH) == 440);
    CHECK(pair_at(coarse, DENSITY) == 2835);
    fixture_remove(folder);
    arena_free(&a);
}

/* The row of results.tex that the scores give: three decimals, the best of each column in bold. */
static str row_of(const struct run_view *v, size_t model, struct arena *a)
{
    str row = arena_printf(a, "model %zu", model);

    for (size_t c = 0; c < v->n_scores / v->n_models; c++) {
        const struct run_score *column = &v->scores[c * v->n_models], *own = &column[model];
        bool best = true;
        for (size_t m = 0; m < v->n_models; m++)
            best = best && (own->higher_is_better ? own->score >= column[m].score : own->score <= column[m].score);
        row = arena_printf(a, STR_FMT " & %s%.3f%s", STR_ARG(row), best ? "\\textbf{" : "", own->score,
                           best ? "}" : "");
    }
    return arena_printf(a, "\n" STR_FMT " & %zu \\\\\n", STR_ARG(row), v->tasks[0].n_items);
}

void test_report_tables_hold_the_scores(void)
{
    struct arena a = { 0 };
    struct fixture f = { 5, 4, 7, NULL };
    struct run_view v = fixture_view(&f, &a);
    str folder = fixture_folder(&a), results = written(&v, "tex", folder, "tables/results.tex", &a);
    str differences = written(&v, "tex", folder, "tables/comparisons.tex", &a);

    for (size_t m = 0; m < v.n_models; m++) {
        str row = row_of(&v, m, &a);
        CHECK_MSG(str_search(results, row) != SIZE_MAX, "no row" STR_FMT "in" STR_FMT, STR_ARG(row), STR_ARG(results));
    }
    for (size_t i = 0; i < v.n_comparisons; i++) {
        const struct run_comparison *c = &v.comparisons[i];
        str cells = arena_printf(&a, "model %s & %s%.3f & ", c->model.s + 1, c->difference < 0 ? "$-$" : "+",
                                 fabs(c->difference));
        CHECK_MSG(str_search(differences, cells) != SIZE_MAX, "no " STR_FMT "in" STR_FMT, STR_ARG(cells),
                  STR_ARG(differences));
    }
    fixture_remove(folder);
    arena_free(&a);
}

/* A table goes into somebody's paper with no more than the packages it names. */
void test_report_tables_stand_alone(void)
{
    struct arena a = { 0 };
    struct fixture f = { 3, 4, 40, NULL };
    struct run_view v = fixture_view(&f, &a);
    str folder = fixture_folder(&a), *names;
    struct strbuf b = { 0 };
    struct err e = { 0 };
    size_t n = 0;

    if (!fixture_has_latex()) {
        test_skip("latexmk is not installed");
        return;
    }
    written(&v, "tex", folder, "report.tex", &a);
    CHECK(file_list(path_join(&a, folder, S("tables")).s, &a, &names, &n, &e) && n > 5);
    strbuf_add(&b, S("\\documentclass{article}\n\\usepackage{booktabs,array,longtable,textcomp,amssymb}\n"
                     "\\usepackage[utf8]{inputenc}\n\\usepackage[T1]{fontenc}\n\\begin{document}\n"));
    for (size_t i = 0; i < n; i++)
        strbuf_printf(&b, "\\input{tables/" STR_FMT "}\n\n", STR_ARG(names[i]));
    strbuf_add(&b, S("\\end{document}\n"));
    CHECK(file_write(path_join(&a, folder, S("paper.tex")).s, strbuf_str(&b), &e));
    CHECK(system(arena_printf(&a,
                              "cd " STR_FMT " && pdflatex -interaction=nonstopmode -halt-on-error paper.tex >/dev/null",
                              STR_ARG(folder))
                     .s) == 0);
    strbuf_release(&b);
    fixture_remove(folder);
    arena_free(&a);
}

/* --- hostile text ----------------------------------------------------------- */

static str hostile[128];
static size_t n_hostile;

static str hostile_text(const char *slot, size_t k, struct arena *a)
{
    (void)a;
    return hostile[(k * 7 + (unsigned char)slot[0] + (unsigned char)slot[1]) % n_hostile];
}

/* All strings reach each of the large slots; labels and titles get the rest. */
static str every_answer(const char *slot, size_t k, struct arena *a)
{
    if (strcmp(slot, "answer") != 0 && strcmp(slot, "question") != 0 && strcmp(slot, "reference") != 0)
        return hostile_text(slot, k, a);
    return hostile[k % n_hostile];
}

static size_t count(str text, const char *needle)
{
    size_t n = 0, at;

    while ((at = str_search(text, str_from(needle))) != SIZE_MAX) {
        n++;
        text = str_slice(text, at + 1, text.n);
    }
    return n;
}

void test_report_html_takes_hostile_text(void)
{
    struct arena a = { 0 };
    struct fixture f = { 3, 3, 85, every_answer }, plain = { 3, 3, 85, NULL };
    str folder = fixture_folder(&a);

    n_hostile = fixture_injections(hostile, COUNT_OF(hostile), &a);
    struct run_view v = fixture_view(&f, &a), harmless = fixture_view(&plain, &a);
    str page = written(&v, "html", folder, "report.html", &a);
    str control = written(&harmless, "html", folder, "report.html", &a);
    static const char *const tags[] = { "<script",  "</script", "<style", "<img",   "<iframe",
                                        "<form",    "<base",    "<meta",  "<table", "<tr",
                                        "<article", "<section", "<h2",    "<title", "<!--" };
    for (size_t i = 0; i < COUNT_OF(tags); i++)
        CHECK_MSG(count(page, tags[i]) == count(control, tags[i]), "%zu of %s, expected %zu", count(page, tags[i]),
                  tags[i], count(control, tags[i]));
    CHECK(count(page, "http://www.w3.org") > 0); /* the SVG name space */
    CHECK(count(page, "src=\"http") == 0 && count(page, "href=\"http") == 0);
    CHECK(count(page, "default-src &#39;none&#39;") + count(page, "default-src 'none'") == 1);
    CHECK(utf8_valid(page, NULL));
    fixture_remove(folder);
    arena_free(&a);
}

/* Rows of a Markdown table have as many bars as its delimiter row, whatever they contain. */
void test_report_markdown_takes_hostile_text(void)
{
    struct arena a = { 0 };
    struct fixture f = { 3, 3, 85, every_answer };
    str folder = fixture_folder(&a), line;
    size_t bars = 0, tables = 0, rows = 0;

    n_hostile = fixture_injections(hostile, COUNT_OF(hostile), &a);
    struct run_view v = fixture_view(&f, &a);
    str page = written(&v, "md", folder, "report.md", &a);
    while (str_split_next(&page, '\n', &line)) {
        size_t here = count(line, "|") - count(line, "\\|");
        if (str_starts(line, S("|---"))) {
            CHECK_MSG(here == bars, "a delimiter row of %zu below %zu", here, bars);
            tables++;
        } else if (str_starts(line, S("|"))) {
            rows += bars == here;
            bars = here;
        } else {
            bars = 0;
        }
    }
    CHECK(tables >= 6 && rows > 100);
    CHECK(count(page, "<script") == 0 && count(page, "<img") == 0);
    fixture_remove(folder);
    arena_free(&a);
}

void test_report_charts_take_hostile_labels(void)
{
    struct arena a = { 0 };
    struct fixture f = { 9, 5, 12, hostile_text };
    str folder = fixture_folder(&a), *names;
    struct err e = { 0 };
    size_t n = 0;

    n_hostile = fixture_injections(hostile, COUNT_OF(hostile), &a);
    struct run_view v = fixture_view(&f, &a);
    written(&v, "md", folder, "report.md", &a);
    CHECK(file_list(path_join(&a, folder, S("figures")).s, &a, &names, &n, &e) && n >= 10);
    for (size_t i = 0; i < n; i++) {
        str path = path_join(&a, path_join(&a, folder, S("figures")), names[i]);
        if (str_ends(names[i], S(".svg")))
            CHECK_MSG(xml_read_file(path.s, 64 << 20, &a, &e) != NULL, "%s", e.text);
    }
    fixture_remove(folder);
    arena_free(&a);
}

/* One field of a CSV record, unquoted; false at the end of the file. */
static bool csv_field(str *rest, struct strbuf *out, bool *last)
{
    bool quoted = rest->n && rest->s[0] == '"';
    size_t i = quoted;

    strbuf_reset(out);
    if (!rest->n)
        return false;
    for (; i < rest->n; i++) {
        if (quoted && rest->s[i] == '"') {
            if (i + 1 < rest->n && rest->s[i + 1] == '"')
                i++;
            else
                break;
        } else if (!quoted && (rest->s[i] == ',' || rest->s[i] == '\n')) {
            break;
        }
        strbuf_add_char(out, rest->s[i]);
    }
    i += quoted;
    *last = i >= rest->n || rest->s[i] == '\n';
    *rest = str_slice(*rest, i + 1, rest->n);
    return true;
}

void test_report_csv_takes_hostile_text(void)
{
    struct arena a = { 0 };
    struct fixture f = { 1, 1, 85, every_answer };
    str folder = fixture_folder(&a);
    struct strbuf cell = { 0 };
    size_t rows = 0, column = 0;
    bool last = false;

    n_hostile = fixture_injections(hostile, COUNT_OF(hostile), &a);
    struct run_view v = fixture_view(&f, &a);
    str rest = written(&v, "csv", folder, "answers.csv", &a);
    while (csv_field(&rest, &cell, &last)) {
        str text = strbuf_str(&cell);
        if (rows > 0 && column == 6) {
            str want = v.answers[rows - 1].gen.text;
            bool formula = text.n && text.s[0] == '\'' && !(want.n && want.s[0] == '\'');
            CHECK_MSG(!(text.n && strchr("=@\t\r", text.s[0])), "row %zu would be a formula", rows);
            if (formula)
                text = str_slice(text, 1, text.n);
            if (!memchr(want.s, 0, want.n) && utf8_valid(want, NULL))
                CHECK_STR(text, want);
        }
        column++;
        if (last) {
            CHECK_MSG(column == 10, "row %zu has %zu columns", rows, column);
            rows++;
            column = 0;
        }
    }
    CHECK(rows == 86);
    strbuf_release(&cell);
    fixture_remove(folder);
    arena_free(&a);
}

/* Everything at once through real LaTeX; then the text is searched for in the PDF. */
void test_report_pdf_takes_hostile_text(void)
{
    static const char *const literal[] = { "\\write18{touch pwned}",
                                           "\\input{/etc/passwd}",
                                           "100% of $5 & #1_2^3~4",
                                           "\\end{document}",
                                           "<script>alert(1)</script>",
                                           "=1+1",
                                           "${7*7}" };
    struct arena a = { 0 };
    struct fixture f = { 2, 1, 85, every_answer };
    str folder = fixture_folder(&a), text;
    struct err e = { 0 };

    if (!fixture_has_latex() || system("command -v pdftotext >/dev/null 2>&1") != 0) {
        test_skip("latexmk or pdftotext is not installed");
        return;
    }
    n_hostile = fixture_injections(hostile, COUNT_OF(hostile), &a);
    struct run_view v = fixture_view(&f, &a);
    struct run_item *items = (struct run_item *)(uintptr_t)v.items;
    for (size_t i = 0; i < f.n_items; i++)
        items[i].id = hostile[i]; /* the appendix prints every id */
    CHECK(written(&v, "pdf", folder, "report.pdf", &a).n > 10000);
    str command = arena_printf(
        &a, "cd " STR_FMT " && pdftotext -layout report.pdf report.txt && ! ls -R | grep -q pwned", STR_ARG(folder));
    CHECK(system(command.s) == 0);
    CHECK(file_read(path_join(&a, folder, S("report.txt")).s, 1 << 24, &a, &text, &e));
    for (size_t i = 0; i < COUNT_OF(literal); i++)
        CHECK_MSG(count(text, literal[i]) > 0, "the PDF does not show %s", literal[i]);
    CHECK(count(text, "root:") == 0);
    CHECK(!file_exists(path_join(&a, folder, S("build")).s));
    fixture_remove(folder);
    arena_free(&a);
}

/* --- same bytes, large runs, missing LaTeX ------------------------------------------------- */

void test_report_same_bytes_twice(void)
{
    static const char *const formats[][2] = { { "pdf", "report.pdf" },   { "tex", "report.tex" },
                                              { "html", "report.html" }, { "md", "report.md" },
                                              { "csv", "items.csv" },    { "json", "report.json" } };
    struct arena a = { 0 };
    struct fixture f = { 3, 2, 9, NULL };
    struct run_view v = fixture_view(&f, &a);
    str one = fixture_folder(&a), two = fixture_folder(&a);

    for (size_t i = fixture_has_latex() ? 0 : 1; i < COUNT_OF(formats); i++)
        CHECK_MSG(str_equal(written(&v, formats[i][0], one, formats[i][1], &a),
                            written(&v, formats[i][0], two, formats[i][1], &a)),
                  "%s differs", formats[i][1]);
    fixture_remove(one);
    fixture_remove(two);
    arena_free(&a);
}

void test_report_without_latex(void)
{
    struct arena a = { 0 };
    struct fixture f = { 2, 1, 3, NULL };
    struct run_view v = fixture_view(&f, &a);
    str folder = fixture_folder(&a), path;
    struct report_options o = { .directory = folder };
    struct err e = { 0 };
    char *before = xstrdup(getenv("PATH") ? getenv("PATH") : "");

    setenv("PATH", "/nonexistent", 1);
    CHECK(!report_format_find(S("pdf"))->write(&v, &o, &path, &a, &e));
    setenv("PATH", before, 1);
    free(before);
    CHECK(e.code == ERR_UNSUPPORTED && strstr(e.text, "latexmk is not installed") && strstr(e.text, "report.tex"));
    CHECK(file_exists(path_join(&a, folder, S("report.tex")).s) &&
          !file_exists(path_join(&a, folder, S("report.pdf")).s));
    fixture_remove(folder);
    arena_free(&a);
}

void test_report_json_is_the_data(void)
{
    struct arena a = { 0 };
    struct fixture f = { 2, 2, 4, NULL };
    struct run_view v = fixture_view(&f, &a);
    str folder = fixture_folder(&a);
    struct err e = { 0 };
    struct json *j = json_parse(written(&v, "json", folder, "report.json", &a), &e);

    CHECK_STR(json_as_string(json_get(j, "schema")), S("assay-report/1"));
    CHECK(json_number(json_path(j, S("tasks.0.scores.1.score"))) == v.scores[1].score);
    CHECK(json_number(json_path(j, S("tasks.0.comparisons.0.difference"))) == v.comparisons[0].difference);
    CHECK_STR(json_as_string(json_path(j, S("items.0.items.3.answers.1.text"))), S("answer 10"));
    CHECK(json_length(json_get(j, "sections")) > 6);
    json_free(j);
    fixture_remove(folder);
    arena_free(&a);
}

void test_report_of_odd_numbers(void)
{
    const double odd[] = { NAN, INFINITY, -INFINITY, 1e308, -1e308, 0 };
    struct arena a = { 0 };
    str folder = fixture_folder(&a);

    for (size_t n = 0; n <= 3; n++) { /* 0 to 3 models and items */
        struct fixture f = { n, n, n, NULL };
        struct run_view v = fixture_view(&f, &a);
        struct run_score *scores = (struct run_score *)(uintptr_t)v.scores;
        struct run_comparison *comparisons = (struct run_comparison *)(uintptr_t)v.comparisons;
        for (size_t i = 0; i < v.n_scores; i++) {
            scores[i].score = scores[i].ci_low = scores[i].ci_high = odd[(i + n) % COUNT_OF(odd)];
            for (size_t k = 0; k < n; k++)
                ((double *)(uintptr_t)scores[i].items)[k] = odd[(i + k) % COUNT_OF(odd)];
        }
        for (size_t i = 0; i < v.n_comparisons; i++)
            comparisons[i].difference = comparisons[i].ci_low = comparisons[i].p_adjusted = odd[i % COUNT_OF(odd)];
        str page = written(&v, "html", folder, "report.html", &a);
        CHECK(count(page, ">nan<") == 0 && count(page, ">inf<") == 0 && count(page, "nan\"") == 0);
        written(&v, "tex", folder, "report.tex", &a);
        written(&v, "json", folder, "report.json", &a);
    }
    fixture_remove(folder);
    arena_free(&a);
}

static str long_name(const char *slot, size_t k, struct arena *a)
{
    bool name = strcmp(slot, "model") == 0 || strcmp(slot, "metric") == 0;
    return arena_printf(a, "%s %zu%s", slot, k,
                        name && k % 5 == 3 ? " of the second series, with a rather long name that "
                                             "goes on/and-on_and_on"
                                           : "");
}

void test_report_of_a_large_run(void)
{
    struct arena a = { 0 };
    struct fixture f = { 20, 15, 500, long_name };
    struct run_view v = fixture_view(&f, &a);
    str folder = fixture_folder(&a), *names;
    struct err e = { 0 };
    size_t n = 0;

    str page = written(&v, "html", folder, "report.html", &a);
    CHECK(page.n > 50000 && page.n < 20u << 20);
    str tex = written(&v, "tex", folder, "report.tex", &a);
    CHECK(tex.n < 2u << 20);
    CHECK(file_list(path_join(&a, folder, S("tables")).s, &a, &names, &n, &e) && n > 6);
    for (size_t i = 0; i < n; i++) { /* no table is wider than a page */
        str table, line;
        CHECK(file_read(path_join(&a, path_join(&a, folder, S("tables")), names[i]).s, 1 << 24, &a, &table, &e));
        while (str_split_next(&table, '\n', &line))
            CHECK_MSG(count(line, " & ") < 11, STR_FMT " has %zu columns", STR_ARG(names[i]), count(line, " & ") + 1);
    }
    fixture_remove(folder);
    arena_free(&a);
}

void test_report_terminal_keeps_to_its_width(void)
{
    const int widths[] = { 0, 40, 80, 132 };
    struct arena a = { 0 };
    struct fixture f = { 6, 12, 5, long_name }, bad = { 40, 2, 5, hostile_text };

    n_hostile = fixture_injections(hostile, COUNT_OF(hostile), &a);
    for (size_t i = 0; i < 2 * COUNT_OF(widths); i++) {
        struct run_view v = fixture_view(i % 2 ? &bad : &f, &a);
        struct strbuf b = { 0 };
        report_terminal(&v, false, widths[i / 2], &b);
        str text = strbuf_str(&b), line, note = S("! best");
        CHECK(!memchr(text.s, '\033', text.n) && utf8_valid(text, NULL));
        while (str_split_next(&text, '\n', &line))
            if (widths[i / 2] && !str_starts(line, note))
                CHECK_MSG(text_width(line) <= (size_t)widths[i / 2], "%d: " STR_FMT, widths[i / 2], STR_ARG(line));
        strbuf_release(&b);
    }
    arena_free(&a);
}
