/*
 * page.c -- the blocks of a section (see page.h).
 */
#include "reports/page.h"

#include <ctype.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/base/text.h"
#include "reports/compares.h"

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

void page_figure(struct page *p, const struct report_figure *f)
{
    struct json *block = page_block(p, "figure");

    json_set(block, "id", json_new_string(f->name));
    json_set(block, "name", json_new_string(f->name));
    json_set(block, "caption", json_new_string(format_one_line(f->caption, p->a)));
    json_set(block, "alt", json_new_string(str_from(report_chart_at(f->chart)->summary)));
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

struct page *page_of_task(struct page *p, size_t task)
{
    struct page *own = ARENA_NEW(p->a, struct page, 1);

    *own = *p;
    own->v = &p->of_task[task];
    return own;
}

struct page *page_of_compare(struct page *p, size_t task, size_t k)
{
    struct page *own = ARENA_NEW(p->a, struct page, 1);

    *own = *p;
    own->v = &p->compares[task][k];
    return own;
}

bool page_has_one_compare(const struct page *p)
{
    for (size_t t = 0; t < p->v->n_tasks; t++)
        if (p->n_compares[t] > 1)
            return false;
    return compares_have_one_test(p->v);
}

const char *page_compare_id(struct page *p, const char *what, size_t k)
{
    return k ? TEXT("%s-with%zu", what, k + 1).s : what;
}

bool page_has_figure(const struct page *p, str name)
{
    return p->figure_names && map_find(p->figure_names, name);
}

/* A marker that document_number replaces when all tables and figures have their numbers. */
str page_reference(struct page *p, const char *kind, str id)
{
    return TEXT("\x01%s:" STR_FMT "\x01", kind, STR_ARG(id));
}

/* --- the suite's own text -------------------------------------------------------- */

static str without_prefix(str line, size_t n)
{
    return str_trim(str_slice(line, n, line.n));
}

/* A marker for "[table:results]" or "[figure:scores]" at the start of `text`; *n: its bytes, 0 if there is none. */
static str own_reference(struct page *p, str text, size_t *n)
{
    static const char *const kinds[] = { "table", "figure" };
    size_t end = str_search(text, S("]"));

    *n = 0;
    for (size_t i = 0; i < COUNT_OF(kinds) && end != SIZE_MAX; i++) {
        size_t skip = strlen(kinds[i]) + 2;
        if (end <= skip || !str_starts(text, TEXT("[%s:", kinds[i])))
            continue;
        *n = end + 1;
        return page_reference(p, kinds[i], str_slice(text, skip, end));
    }
    return S("");
}

/* Real quotes and dashes, and references to tables and figures; nothing changes between backticks. */
static str render_inline(struct page *p, str text)
{
    struct strbuf b = { 0 };
    bool code = false, open = true; /* open: a quote here is an opening one */

    for (size_t i = 0; i < text.n;) {
        str rest = str_slice(text, i, text.n);
        size_t n = 0;
        str reference = code ? S("") : own_reference(p, rest, &n);
        char c = text.s[i];
        code ^= c == '`';
        if (n) {
            strbuf_add(&b, reference);
        } else if (!code && str_starts(rest, S("---"))) {
            strbuf_add(&b, S("\xE2\x80\x94"));
            n = 3;
        } else if (!code && str_starts(rest, S("--"))) {
            strbuf_add(&b, S("\xE2\x80\x93"));
            n = 2;
        } else if (!code && c == '"') {
            strbuf_add(&b, open ? S("\xE2\x80\x9C") : S("\xE2\x80\x9D"));
        } else if (!code && c == '\'') {
            strbuf_add(&b, open ? S("\xE2\x80\x98") : S("\xE2\x80\x99"));
        } else {
            strbuf_add_char(&b, c);
        }
        open = c == ' ' || c == '(' || c == '[' || c == '-';
        i += n ? n : 1;
    }
    str out = arena_str(p->a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

/* A block whose text contains Markdown markup. */
static struct json *own_block(struct page *p, const char *kind)
{
    struct json *block = page_block(p, kind);

    json_set(block, "own", json_new_bool(true));
    return block;
}

static void own_paragraph(struct page *p, str text)
{
    if (text.n)
        json_set(own_block(p, "paragraph"), "text", json_new_string(text));
}

void page_own_text(struct page *p, str text, bool is_latex)
{
    struct json *list = NULL;
    str line, paragraph = S("");

    if (is_latex) {
        json_set(page_block(p, "latex"), "text", json_new_string(text));
        return;
    }
    for (bool more = true; more;) {
        more = str_split_next(&text, '\n', &line);
        line = more ? str_trim(line) : S("");
        bool entry = str_starts(line, S("- ")) || str_starts(line, S("* ")), heading = str_starts(line, S("#"));
        if (line.n == 0 || entry || heading) {
            own_paragraph(p, render_inline(p, paragraph));
            paragraph = S("");
        }
        if (!entry)
            list = NULL;
        if (entry) {
            if (!list)
                json_set(own_block(p, "list"), "entries", list = json_new_array());
            json_push(list, json_new_string(render_inline(p, without_prefix(line, 2))));
        } else if (heading) {
            json_set(page_block(p, "heading"), "text",
                     json_new_string(render_inline(p, without_prefix(line, strspn(line.s, "#")))));
        } else if (line.n) {
            paragraph = TEXT(STR_FMT "%s" STR_FMT, STR_ARG(paragraph), paragraph.n ? " " : "", STR_ARG(line));
        }
    }
}
