/*
 * escape_ascii.c -- how ASCII characters are escaped in HTML, LaTeX and Markdown.
 */
#include "templates/escape.h"

/* clang-format off */
static const struct {
    char c;
    const char *html, *latex, *markdown;
} rows[] = {
    { '&',  "&amp;",  "\\&",                 "&amp;" },
    { '<',  "&lt;",   "\\textless{}",        "&lt;" },
    { '>',  "&gt;",   "\\textgreater{}",     "&gt;" },
    { '"',  "&#34;",  "\\char34{}",         NULL },
    { '\'', "&#39;",  "\\char39{}",         NULL },
    { '%',  NULL,     "\\%",                 NULL },
    { '$',  NULL,     "\\$",                 "\\$" },
    { '#',  NULL,     "\\#",                 "\\#" },
    { '_',  NULL,     "\\_",                 "\\_" },
    { '{',  NULL,     "\\{",                 NULL },
    { '}',  NULL,     "\\}",                 NULL },
    { '[',  NULL,     "{[}",                 "\\[" },
    { ']',  NULL,     "{]}",                 "\\]" },
    { '~',  NULL,     "\\textasciitilde{}",  "\\~" },
    { '^',  NULL,     "\\textasciicircum{}", NULL },
    { '\\', NULL,     "\\textbackslash{}",   "\\\\" },
    { '|',  NULL,     "\\textbar{}",         "\\|" },
    { '*',  NULL,     "{*}",                 "\\*" },
    { '`',  NULL,     "\\char96{}",         "\\`" },
};
/* clang-format on */

const char *escape_ascii(enum template_escape kind, char c)
{
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        if (rows[i].c == c)
            return kind == ESCAPE_HTML ? rows[i].html : kind == ESCAPE_MARKDOWN ? rows[i].markdown : rows[i].latex;
    return NULL;
}
