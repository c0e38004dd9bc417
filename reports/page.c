/*
 * page.c -- the blocks that a section is made of (see page.h).
 */
#include "reports/page.h"

#include <ctype.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/base/text.h"

/* --- blocks ---------------------------------------------------------------- */

struct json *page_block(struct page *p, const char *kind)
{
    struct json *block = json_new_object();
    json_set(block, "kind", json_new_string(str_from(kind)));
    json_push(p->blocks, block);
    return block;
}

void page_paragraph(struct page *p, str text)
{
    if (text.n)
        json_set(page_block(p, "paragraph"), "text", json_new_string(text));
}

/* A Markdown fence must be longer than any run of backticks in the text. */
void page_code(struct page *p, str text)
{
    struct json *block = page_block(p, "code");
    size_t run = 0, longest = 2;
    char fence[64];

    for (size_t i = 0; i < text.n; i++) {
        run = text.s[i] == '`' ? run + 1 : 0;
        longest = run > longest ? run : longest;
    }
    longest = longest + 1 < sizeof fence ? longest + 1 : sizeof fence;
    memset(fence, '`', longest);
    json_set(block, "text", json_new_string(text));
    json_set(block, "fence", json_new_string((str){ fence, longest }));
}

void page_figure(struct page *p, const char *name)
{
    for (size_t i = 0; i < report_chart_count(); i++) {
        const struct report_chart *c = report_chart_at(i);
        if (strcmp(c->name, name) != 0 || !p->figures[i])
            continue;
        struct json *block = page_block(p, "figure");
        json_set(block, "name", json_new_string(str_from(name)));
        str caption = c->caption ? c->caption(p->v, p->a) : TEXT("%s.", c->summary);
        json_set(block, "caption", json_new_string(format_one_line(caption, p->a)));
        json_set(block, "alt", json_new_string(str_from(c->summary)));
    }
}

str page_table_id(struct page *p, const char *what, size_t task)
{
    char safe[33];
    size_t n = 0;
    str id = p->v->tasks[task].id;

    if (p->v->n_tasks == 1)
        return str_from(what);
    for (size_t i = 0; i < id.n && n + 1 < sizeof safe; i++)
        if (isalnum((unsigned char)id.s[i]))
            safe[n++] = (char)tolower((unsigned char)id.s[i]);
    return TEXT("%s-%zu%s%.*s", what, task + 1, n ? "-" : "", (int)n, safe);
}
