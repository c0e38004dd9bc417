/*
 * escape.c -- escapes untrusted text for HTML and Markdown, so that it is shown literally and never interpreted.  LaTeX
 * is in escape_latex.c.
 */
#include "templates/escape.h"

#include "eval/base/text.h"

/* Control characters are replaced by their pictures (U+2400...): visible, without effect. */
static void add_control(uint32_t c, struct strbuf *out)
{
    char bytes[4];
    strbuf_add(out, (str){ bytes, utf8_encode(c == 0x7F ? 0x2421 : c < 0x20 ? 0x2400 + c : 0xFFFD, bytes) });
}

static bool is_line_start(str text, size_t at)
{
    while (at > 0 && text.s[at - 1] == ' ')
        at--;
    return at == 0 || text.s[at - 1] == '\n';
}

static void escape_markup(enum template_escape kind, str text, struct strbuf *out)
{
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        uint32_t c = utf8_next(text, &at);
        const char *escaped = c < 0x80 ? escape_ascii(kind, (char)c) : NULL;
        if (escaped)
            strbuf_add(out, str_from(escaped));
        else if (c == '\r' && at < text.n && text.s[at] == '\n')
            continue;
        else if ((c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0))
            add_control(c, out);
        else if (kind == ESCAPE_MARKDOWN && (c == '-' || c == '+' || c == '=') && is_line_start(text, from))
            strbuf_printf(out, "\\%c", (char)c); /* no list, no rule, no heading */
        else if (c == 0xFFFD)
            strbuf_add(out, S("\xEF\xBF\xBD"));
        else
            strbuf_add(out, str_slice(text, from, at));
    }
}

void template_escape_text(enum template_escape kind, str text, struct strbuf *out)
{
    if (kind == ESCAPE_NONE)
        strbuf_add(out, text);
    else if (kind == ESCAPE_HTML || kind == ESCAPE_MARKDOWN)
        escape_markup(kind, text, out);
    else
        escape_latex(text, kind == ESCAPE_LATEX_SCRIPTS, out);
}
