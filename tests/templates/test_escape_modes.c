/*
 * test_escape_modes.c -- templates of reports: autoescape by kind of output, LaTeX delimiters.
 */
#include "tests/test.h"

#include "templates/template.h"

static void check(const char *source, unsigned flags, enum template_escape escape, const char *expected)
{
    struct arena a = { 0 };
    struct strbuf out = { 0 };
    struct err e = { 0 };
    struct value *vars = value_dict(&a), *rows = value_list(&a);

    value_set_text(&a, vars, S("x"), S("a_b & 50% <i> \\write18 {q}"));
    value_set(&a, vars, S("safe"), value_safe_string(&a, S("\\emph{x} <b>")));
    for (int i = 0; i < 2; i++) {
        struct value *row = value_dict(&a);
        value_set_int(&a, row, S("n"), i);
        value_set_float(&a, row, S("score"), 0.5 * i);
        value_push(&a, rows, row);
    }
    value_set(&a, vars, S("rows"), rows);
    bool ok = template_render_text(str_from(source), "t", flags, escape, vars, &out, &e);
    CHECK_MSG(ok && str_equal(strbuf_str(&out), str_from(expected)), "%s: %s, expected %s", source,
              ok ? out.s ? out.s : "" : e.text, expected);
    strbuf_release(&out);
    arena_free(&a);
}

void test_templates_escape_by_output(void)
{
    check("{{ x }}|{{ safe }}", 0, ESCAPE_NONE, "a_b & 50% <i> \\write18 {q}|\\emph{x} <b>");
    check("{{ x }}|{{ safe }}", 0, ESCAPE_HTML, "a_b &amp; 50% &lt;i&gt; \\write18 {q}|\\emph{x} <b>");
    check("{{ x }}|{{ safe }}", 0, ESCAPE_LATEX,
          "a\\_b \\& 50\\% \\textless{}i\\textgreater{} \\textbackslash{}write18 \\{q\\}|\\emph{x} <b>");
    check("{{ x|safe }}|{{ x|latex }}", 0, ESCAPE_HTML,
          "a_b & 50% <i> \\write18 {q}|a\\_b \\& 50\\% \\textless{}i\\textgreater{} \\textbackslash{}write18 \\{q\\}");
    check("{% macro m(t) %}<b>{{ t }}</b>{% endmacro %}{{ m('<') }}{{ m('<')|upper }}", 0, ESCAPE_HTML,
          "<b>&lt;</b><B>&LT;</B>");
    check("{% autoescape false %}{{ '&' }}{% endautoescape %}{{ '&' }}", 0, ESCAPE_LATEX, "&\\&");
}

/* n, p, d, r and z are italic as separate words, but not within words and names; text stays escaped. */
void test_templates_symbols_are_italic(void)
{
    check("{{ 'with n = 46, p < 0.01; d'|symbols }}", 0, ESCAPE_LATEX, "with $n = {}$46, $p < {}$0.01; $d$");
    check("{{ 'n & p (t)'|symbols }}", 0, ESCAPE_HTML, "<i>n</i> &amp; <i>p</i> (t)");
    check("{{ 'p < 1'|symbols }}", 0, ESCAPE_HTML, "<i>p</i>&nbsp;&lt;&nbsp;1");
    check("{{ 'n-gram x_n don\\'t n.b. top-p'|symbols }}", 0, ESCAPE_LATEX, "n-gram x\\_n don't n.b. top-p");
    check("{{ 'n = 1'|symbols }}", 0, ESCAPE_MARKDOWN, "n = 1");
    check("{{ 'Holm\\'s and the trainers\\' logs, 5\\''|symbols }}", 0, ESCAPE_HTML,
          "Holm\xE2\x80\x99s and the trainers\xE2\x80\x99 logs, 5&#39;");
    check("{{ 'ends in \"an n\", (\"b\")'|symbols }}", 0, ESCAPE_HTML,
          "ends in \xE2\x80\x9C"
          "an n\xE2\x80\x9D, (\xE2\x80\x9C"
          "b\xE2\x80\x9D)");
    check("{{ '{\"a\": 1} 5\" \" x\"y'|symbols }}", 0, ESCAPE_HTML, "{&#34;a&#34;: 1} 5&#34; &#34; x&#34;y");
    check("{{ 'Holm\\'s \"q\"'|symbols }}", 0, ESCAPE_MARKDOWN, "Holm's \"q\"");
    check("{{ '\xD7\xA9 n'|symbols }}", 0, ESCAPE_HTML, "\xD7\xA9 n");
}

void test_templates_emphasis_of_an_author(void)
{
    const char *source = "{{ 'a *b & c*, **d_e** and `f_g` of 2 * 3 *'|emphasis }}";

    check(source, 0, ESCAPE_LATEX, "a \\emph{b \\& c}, \\textbf{d\\_e} and \\texttt{f\\_g} of 2 {*} 3 {*}");
    check(source, 0, ESCAPE_HTML, "a <em>b &amp; c</em>, <b>d_e</b> and <code>f_g</code> of 2 * 3 *");
    check(source, 0, ESCAPE_MARKDOWN, "a *b &amp; c*, **d\\_e** and `f_g` of 2 \\* 3 \\*");
    check("{{ '*n = 3* <b>'|emphasis }}", 0, ESCAPE_HTML, "<em><i>n</i>&nbsp;=&nbsp;3</em> &lt;b&gt;");
    check("{{ '**a'|emphasis }}{{ '``'|emphasis }}", 0, ESCAPE_HTML, "**a``");
}

void test_templates_with_latex_delimiters(void)
{
    check("\\VAR{ x[:3] } {{ x }} {% if %}", TEMPLATE_LATEX, ESCAPE_LATEX, "a\\_b {{ x }} {% if %}");
    check("\\BLOCK{ for r in rows }\\VAR{ r.n } & \\VAR{ '%.2f'|format(r.score) } \\\\\n\\BLOCK{ endfor }",
          TEMPLATE_LATEX | TEMPLATE_TRIM, ESCAPE_LATEX, "0 & 0.00 \\\\\n1 & 0.50 \\\\\n");
    check("a\\#{ a comment with {braces} in it }b", TEMPLATE_LATEX, ESCAPE_LATEX, "ab");
    check("\\textbf{\\VAR{ {'k': '}'}['k'] }}", TEMPLATE_LATEX, ESCAPE_LATEX, "\\textbf{\\}}");
    check("\\BLOCK{ set a = {'x': {'y': 1}} }\\VAR{ a.x.y }\\VAR{- '!' -} z", TEMPLATE_LATEX, ESCAPE_LATEX, "1!z");
}
