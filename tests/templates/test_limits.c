/*
 * test_limits.c -- hostile templates: each ends with an error that names the line, in bounded steps
 * and memory; and the origin of each byte of an output.
 */
#include "tests/test.h"

#include "eval/base/json.h"
#include "templates/template.h"

/* clang-format off */
static const struct {
    const char *source, *error; /* error NULL: any outcome, as long as it is quick */
} hostile[] = {
    { "\n{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}", "x:2: " },
    { "{% for a in range(99999) %}{% for b in range(99999) %}{{ a * b }}{% endfor %}{% endfor %}", "too" },
    { "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "nested too deeply" },
    { "{% macro a() %}{{ b() }}{% endmacro %}{% macro b() %}{{ a() }}{% endmacro %}{{ a() }}", "nested too deeply" },
    { "{% macro m(x) %}{% call m(x) %}{{ caller() }}{% endcall %}{% endmacro %}{{ m(1) }}", "nested too deeply" },
    { "{% for a in [1] recursive %}{{ loop([1]) }}{% endfor %}", "nested too deeply" },
    { "{{ 'a' * 999999999999 }}", "too long" },
    { "{{ 'a' * 16000000 * 16000000 }}", "too long" },
    { "{{ [0] * 999999999999 }}", "too" },
    { "{% set ns = namespace(s='ab') %}{% for i in range(60) %}{% set ns.s = ns.s ~ ns.s %}{% endfor %}", "too" },
    { "{% set ns = namespace(l=[1]) %}{% for i in range(60) %}{% set ns.l = ns.l + ns.l %}{% endfor %}", "too" },
    { "{% set ns = namespace(l=[1]) %}{% for i in range(60) %}{% set ns.l = [ns.l, ns.l] %}{% endfor %}{{ ns.l }}", "too large" },
    { "{% set ns = namespace(l=[1]) %}{% for i in range(9999) %}{% set ns.l = [ns.l] %}{% endfor %}{{ ns.l }}", "too deeply" },
    { "{% set ns = namespace(l=[1], k=[1]) %}{% for i in range(60) %}{% set ns.l = [ns.l, ns.l] %}{% set ns.k = [ns.k, ns.k] %}"
      "{% endfor %}{{ ns.l == ns.k }}", "too large" },
    { "{{ 9223372036854775807 + 1 }}", "too large" },
    { "{{ 9223372036854775807 * 2 }}", "too large" },
    { "{{ -9223372036854775807 - 2 }}", "too large" },
    { "{{ (-9223372036854775807 - 1) // -1 }}", "too large" },
    { "{{ (-9223372036854775807 - 1) % -1 }}", NULL },
    { "{{ (-9223372036854775807 - 1)|abs }}", "too large" },
    { "{{ 10 ** 10 ** 10 }}", "too large" },
    { "{{ 99999999999999999999 }}", "out of range" },
    { "{{ 1e400|int }}", NULL },
    { "{{ 'x'.center(99999999999) }}", "too long" },
    { "{{ '%99999999d' % 1 }}", "width" },
    { "{{ '{:99999999}'.format(1) }}", "width" },
    { "{{ 'x'|indent(99999999) }}", "too wide" },
    { "{{ range(99999999999) }}", "range too big" },
    { "{{ 'abc'[::9223372036854775807] }}{{ 'abc'[-9223372036854775807:9223372036854775807] }}{{ [1, 2][::-9223372036854775807] }}", NULL },
    { "{{ ('a' * 1000000)|replace('a', 'b' * 1000) }}", "too long" },
    { "{{ ('a' * 1000000).replace('', 'b' * 1000) }}", "too long" },
    { "{{ ','.join(['a' * 1000000] * 1000) }}", "too long" },
    { "{% for i in range(99999) %}{{ ('a' * 1000000).split('a')|length }}{% endfor %}", "too" },
    { "{% for i in range(99999) %}{{ ('a' * 1000000).find('b') }}{% endfor %}", "too" },
    { "{% for i in range(99999) %}{{ 'a' * 100000 == 'a' * 100000 }}{% endfor %}", "too" },
    { "{% for i in range(99999) %}{{ ('a' * 100000)|upper }}{% endfor %}", "too" },
    { "{% for i in range(999) %}{% for j in range(99) %}{{ [1, 2, 3] * 10000 }}{% endfor %}{% endfor %}", "too" },
    { "{{ ().__class__.__bases__[0].__subclasses__() }}", "unsafe" },
    { "{{ ''.format.__globals__.x }}", "unsafe" },
    { "{{ self.__init__ }}{{ cycler.__init__.__globals__.os.popen('id').read() }}", "'self' is undefined" },
    { "{% include '/etc/passwd' %}", "cannot read other files" },
    { "{{ '{0.__class__}'.format(1).x.y }}", NULL },
    { "{{ messages.append(1) }}", "unsafe" },
};
/* clang-format on */

static bool render(const char *source, unsigned flags, struct strbuf *out, struct err *e)
{
    struct arena a = { 0 };
    struct value *vars = value_dict(&a), *messages = value_list(&a);

    value_set(&a, vars, S("messages"), messages);
    bool ok = template_render_text(str_from(source), "x", flags, ESCAPE_NONE, vars, out, e);
    arena_free(&a);
    return ok;
}

void test_hostile_templates(void)
{
    for (size_t i = 0; i < COUNT_OF(hostile); i++) {
        struct strbuf out = { 0 };
        struct err e = { 0 };
        bool ok = render(hostile[i].source, TEMPLATE_CHAT, &out, &e);
        CHECK_MSG(!hostile[i].error ||
                      (!ok && strstr(e.text, hostile[i].error) && str_starts(str_from(e.text), S("x:"))),
                  "%s: %s, expected %s", hostile[i].source, ok ? "renders" : e.text, hostile[i].error);
        strbuf_release(&out);
    }
}

static void repeat(struct strbuf *b, const char *text, size_t n)
{
    for (size_t i = 0; i < n; i++)
        strbuf_add(b, str_from(text));
}

/* Sources whose nesting or length would exhaust the stack of a naive parser, or the time limit of a test. */
void test_hostile_template_sources(void)
{
    static const struct {
        const char *before, *piece, *after;
    } rows[] = {
        { "{{ ", "(", "" },
        { "{{ ", "[", "" },
        { "{{ ", "- ", "1 }}" },
        { "{{ ", "not ", "1 }}" },
        { "{{ 1", "+1", " }}" },
        { "{{ a", ".a", " }}" },
        { "{{ a", "[0]", " }}" },
        { "{{ a", "|e", " }}" },
        { "{{ 1", " if 1", " }}" },
        { "", "{% if 1 %}", "" },
        { "", "{% for a in b %}", "" },
        { "{{ 'a'", "'a'", " }}" },
        { "", "{{ 1 }}", "" },
        { "{{ a(", "a(", "" },
        { "{{ 1", " ~ 1", " }}" },
        { "", "{# ", "" },
        { "{{ [", "1,", "] }}" },
        { "{% if 1 %}", "{% elif 1 %}", "" },
        { "{{ 1", " < 1", " }}" },
        { "{{ ", "{1:", "" },
        { "{% raw %}", "{% raw %}", "" },
        { "", "{% macro a() %}", "" },
        { "{{ 1", " is odd", " }}" },
        { "", "{%", "" },
        { "{{ a or ", "a and ", "1 }}" },
        { "{% set a", ", a", " = 1 %}" },
        { "{{ 1", "\\", " }}" },
        { "{{ '", "\\", "" },
    };

    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct strbuf source = { 0 }, out = { 0 };
        struct err e = { 0 };
        strbuf_add(&source, str_from(rows[i].before));
        repeat(&source, rows[i].piece, 100000);
        strbuf_add(&source, str_from(rows[i].after));
        render(source.s, TEMPLATE_CHAT, &out, &e);
        strbuf_release(&source);
        strbuf_release(&out);
    }
}

/* Every prefix of a template that uses everything: an error or text, no crash. */
void test_cut_templates(void)
{
    static const char source[] = "{%- macro m(a, b=[1, {'k': 2}]) -%}{{ caller(a)|upper }}{% endmacro %}{% call(x) "
                                 "m('q') %}{{ x ~ loop }}{% endcall %}"
                                 "{% for k, v in {'a': 1}.items() if v is not none recursive %}{{ loop.index }}{% else "
                                 "%}{% endfor %}{# c #}{% set ns = "
                                 "namespace(a=1) %}{% set ns.a = ns.a + 1 %}{% filter indent(2) %}{{ 'x'[::-1] }}{% "
                                 "endfilter %}{% raw %}{{ }}{% endraw %}";

    for (size_t n = 0; n <= sizeof source - 1; n++) {
        struct strbuf out = { 0 };
        struct err e = { 0 };
        template_render_text((str){ source, n }, "x", TEMPLATE_CHAT, ESCAPE_NONE, NULL, &out, &e);
        strbuf_release(&out);
    }
    CHECK(sizeof source > 1);
}

/* --- where text comes from ------------------------------------------------ */

static void check_marks(const char *source, const char *expected)
{
    struct arena a = { 0 };
    struct strbuf out = { 0 }, marks = { 0 }, shown = { 0 };
    struct err e = { 0 };
    struct json *j = json_parse(S("{\"role\":\"user\",\"content\":\" a<b> \",\"list\":[\"x\",\"y\"]}"), &e);
    struct value *vars = value_dict(&a), *message = value_from_json(&a, j);
    struct template *t = template_open(str_from(source), "x", TEMPLATE_CHAT, ESCAPE_NONE, &e);

    value_mark_input(message);
    value_set(&a, vars, S("m"), message);
    value_set_text(&a, vars, S("eos"), S("</s>"));
    CHECK_MSG(t && template_render_marked(t, vars, NULL, &out, &marks, &e), "%s: %s", source, e.text);
    CHECK(marks.n == out.n);
    for (size_t i = 0; i < out.n && i < marks.n; i++) /* input in brackets */
        strbuf_printf(&shown, "%s%c%s", marks.s[i] && (i == 0 || !marks.s[i - 1]) ? "[" : "", out.s[i],
                      marks.s[i] && (i + 1 == out.n || !marks.s[i + 1]) ? "]" : "");
    CHECK_MSG(str_equal(strbuf_str(&shown), str_from(expected)), "%s: %s, expected %s", source, shown.s, expected);
    template_close(t);
    json_free(j);
    strbuf_release(&out);
    strbuf_release(&marks);
    strbuf_release(&shown);
    arena_free(&a);
}

void test_output_knows_its_origin(void)
{
    check_marks("<b>{{ m.content }}{{ eos }}", "<b>[ a<b> ]</s>");
    check_marks("{{ '<b>' + m.content + eos }}", "<b>[ a<b> ]</s>");
    check_marks("{{ ('<b>' ~ m.content ~ '<e>')[1:-1] }}", "b>[ a<b> ]<e");
    check_marks("{{ m.content.strip()|upper }}|", "[A<B>]|");
    check_marks("{% set x %}<s>{{ m.content|trim }}</s>{% endset %}{{ x }}", "<s>[a<b>]</s>");
    check_marks("{% macro q(t) %}<q>{{ t }}{% endmacro %}{{ q(m.role) }}{{ q('z') }}", "<q>[user]<q>z");
    check_marks("{{ ('-' ~ m.role).replace('-', '<b>') }}", "<b>[user]");
    check_marks("{{ 'a|b|c'.replace('b', m.role).split('|')|join('<s>') }}", "a<s>[user]<s>c");
    check_marks("{{ m.list|join('<s>') }}{{ m.list|tojson }}", "[x]<s>[y[\"x\", \"y\"]]");
    check_marks("{{ '{}<e>'.format(m.role) }}{{ '%s!' % m.role }}", "[user]<e>[user]!");
    check_marks("{% for k, v in m.items() %}{{ k }};{% endfor %}", "[role];[content];[list];");
    check_marks("{% filter replace('u', '<u>') %}{{ m.role }}{% endfilter %}", "<u>[ser]");
    check_marks("{{ m.content|length }}{{ m.role == 'user' }}", "6True");
    check_marks("{% for c in m.role %}{{ c }}.{% endfor %}{{ m.role[1:3] }}{{ m.role[::-1] }}",
                "[u].[s].[e].[r].[seresu]");
}
