/*
 * document_number.c -- numbers tables and figures in the order of the document and resolves references to them.  A
 * table or figure that no text refers to gets a sentence before it: "See Table 1 for models and Figure 2 for mean
 * ranks."
 */
#include <ctype.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "reports/page.h"

enum { MAX_EACH = 64 };

static int by_number(const void *x, const void *y)
{
    int64_t a = *(const int64_t *)x, b = *(const int64_t *)y;

    return a < b ? -1 : a > b;
}

/* "3", "3 and 4", "3, 5-8 and 10": ascending, three or more in a row as a range. */
static void add_numbers(struct strbuf *b, int64_t *list, size_t n)
{
    qsort(list, n, sizeof *list, by_number);
    for (size_t i = 0, end; i < n; i = end) {
        for (end = i + 1; end < n && list[end] == list[end - 1] + 1;)
            end++;
        end = end - i < 3 ? i + 1 : end;
        strbuf_add(b, i == 0 ? S("") : end < n ? S(", ") : S(" and "));
        strbuf_printf(b, end - i > 2 ? "%lld\xE2\x80\x93%lld" : "%lld", (long long)list[i], (long long)list[end - 1]);
    }
}

/* One marker "table:ID|ID...": "Table 3", "Tables 3 and 5"; "the table" where there is none. */
static void add_reference(struct strbuf *b, str marker, const struct map *numbers, struct arena *a)
{
    int64_t found[MAX_EACH];
    size_t n = 0, colon = str_search(marker, S(":"));
    str kind = str_slice(marker, 0, colon), ids = str_slice(marker, colon + 1, marker.n), id;
    bool table = str_is(kind, "table");

    while (str_split_next(&ids, '|', &id)) {
        const int64_t *number = map_find(numbers, arena_printf(a, STR_FMT ":" STR_FMT, STR_ARG(kind), STR_ARG(id)));
        if (number && n < MAX_EACH)
            found[n++] = *number;
    }
    if (n == 0) {
        strbuf_add(b, table ? S("the table") : S("the figure"));
        return;
    }
    strbuf_printf(b, "%s%s\xC2\xA0", table ? "Table" : "Figure", n > 1 ? "s" : "");
    add_numbers(b, found, n);
}

/* The text with numbers in place of the markers of page_reference. */
static str resolved(str text, const struct map *numbers, struct arena *a)
{
    struct strbuf b = { 0 };

    if (!memchr(text.s ? text.s : "", 1, text.n))
        return text;
    for (size_t at; (at = str_search(text, S("\x01"))) != SIZE_MAX;) {
        str rest = str_slice(text, at + 1, text.n);
        size_t end = str_search(rest, S("\x01"));
        if (end == SIZE_MAX)
            break;
        strbuf_add(&b, str_slice(text, 0, at));
        add_reference(&b, str_slice(rest, 0, end), numbers, a);
        text = str_slice(rest, end + 1, rest.n);
    }
    strbuf_add(&b, text);
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

static void number_blocks(const struct json *sections, struct map *numbers, struct arena *a)
{
    int64_t tables = 0, figures = 0;

    for (size_t i = 0; i < json_length(sections); i++) {
        const struct json *blocks = json_get(json_at(sections, i), "blocks");
        for (size_t k = 0; k < json_length(blocks); k++) {
            str kind = json_as_string(json_get(json_at(blocks, k), "kind"));
            str id = json_as_string(json_get(json_at(blocks, k), "id"));
            if (str_is(kind, "table") || str_is(kind, "figure"))
                *map_put(numbers, arena_printf(a, STR_FMT ":" STR_FMT, STR_ARG(kind), STR_ARG(id)),
                         NULL) = str_is(kind, "table") ? ++tables : ++figures;
        }
    }
}

static struct json *finished_block(const struct json *block, const struct map *numbers, struct arena *a)
{
    struct json *out = json_clone(block);
    str kind = json_as_string(json_get(block, "kind")), id = json_as_string(json_get(block, "id"));
    const int64_t *n = map_find(numbers, arena_printf(a, STR_FMT ":" STR_FMT, STR_ARG(kind), STR_ARG(id)));

    if (n)
        json_set(out, "number", json_new_int(*n));
    if (str_is(kind, "paragraph"))
        json_set(out, "text", json_new_string(resolved(json_as_string(json_get(block, "text")), numbers, a)));
    if (str_is(kind, "list")) {
        const struct json *entries = json_get(block, "entries");
        struct json *list = json_new_array();
        for (size_t i = 0; i < json_length(entries); i++)
            json_push(list, json_new_string(resolved(json_as_string(json_at(entries, i)), numbers, a)));
        json_set(out, "entries", list);
    }
    return out;
}

/* --- references that the text lacks -------------------------------------------------- */

/* Adds every reference in a paragraph or list to `used`. */
static void collect_references(str text, struct map *used, struct arena *a)
{
    for (size_t at; (at = str_search(text, S("\x01"))) != SIZE_MAX;) {
        text = str_slice(text, at + 1, text.n);
        size_t end = str_search(text, S("\x01"));
        if (end == SIZE_MAX)
            return;
        str marker = str_slice(text, 0, end), id;
        size_t colon = str_search(marker, S(":"));
        str kind = str_slice(marker, 0, colon), ids = str_slice(marker, colon + 1, marker.n);
        while (str_split_next(&ids, '|', &id))
            *map_put(used, arena_printf(a, STR_FMT ":" STR_FMT, STR_ARG(kind), STR_ARG(id)), NULL) = 1;
        text = str_slice(text, end + 1, text.n);
    }
}

static void find_references(const struct json *sections, struct map *used, struct arena *a)
{
    for (size_t i = 0; i < json_length(sections); i++) {
        const struct json *blocks = json_get(json_at(sections, i), "blocks");
        for (size_t k = 0; k < json_length(blocks); k++) {
            const struct json *entries = json_get(json_at(blocks, k), "entries");
            collect_references(json_as_string(json_get(json_at(blocks, k), "text")), used, a);
            for (size_t j = 0; j < json_length(entries); j++)
                collect_references(json_as_string(json_at(entries, j)), used, a);
        }
    }
}

/* ".", ":", ";" and "," before a blank end a clause, and so does a bracket, unless it belongs to the name of a model:
 * "Change against Base (F16): ...". */
static bool ends_clause(str text, size_t at)
{
    str rest = str_slice(text, at, text.n);

    if (text.s[at] == '(') {
        size_t end = str_search(rest, S(")"));
        rest = str_slice(rest, end == SIZE_MAX ? rest.n : end + 1, rest.n);
        return !str_starts(rest, S(":")) && !str_starts(rest, S(" on ")) && !str_starts(rest, S(" in "));
    }
    return strchr(".:;,", text.s[at]) && (rest.n == 1 || rest.s[1] == ' ');
}

/* Without " on task NAME". */
static str without_task(str caption, struct arena *a)
{
    str phrase = S(" on task ");
    size_t at = str_search(caption, phrase);

    if (at == SIZE_MAX)
        return caption;
    str rest = str_slice(caption, at + phrase.n, caption.n);
    size_t end = str_search(rest, S(" "));
    rest = str_slice(rest, end == SIZE_MAX ? rest.n : end, rest.n);
    return arena_printf(a, STR_FMT STR_FMT, STR_ARG(str_slice(caption, 0, at)), STR_ARG(rest));
}

/* The subject of a table or figure: the first clause of its caption, without the name of the task. */
static str subject_of(str caption, struct arena *a)
{
    size_t start = str_starts(caption, S("Task ")) ? str_search(caption, S(". ")) : SIZE_MAX, end = 0;

    if (start != SIZE_MAX)
        caption = str_slice(caption, start + 2, caption.n);
    while (end < caption.n && !ends_clause(caption, end)) {
        size_t close = caption.s[end] == '(' ? str_search(str_slice(caption, end, caption.n), S(")")) : SIZE_MAX;
        end += close == SIZE_MAX ? 1 : close + 1; /* a comma inside a name ends nothing */
    }
    caption = str_slice(caption, 0, end);
    caption = str_trim(without_task(caption, a));
    if (caption.n < 2 || !isupper((unsigned char)caption.s[0]) || !islower((unsigned char)caption.s[1]))
        return caption;
    char *text = arena_cstr(a, caption);
    text[0] = (char)tolower((unsigned char)text[0]);
    return (str){ text, caption.n };
}

enum { MAX_SUBJECTS = 16 };

/* Tables, or figures, about the same subject. */
struct subject {
    str text, ids[MAX_EACH];
    bool table;
    size_t n;
};

static void add_subject(struct subject *list, size_t *n, const struct json *block, bool table, struct arena *a)
{
    str text = subject_of(json_as_string(json_get(block, "caption")), a);
    size_t k = 0;

    while (k < *n && !(list[k].table == table && str_equal(list[k].text, text)))
        k++;
    if (k == MAX_SUBJECTS)
        return;
    if (k == *n)
        list[(*n)++] = (struct subject){ .text = text, .table = table };
    if (list[k].n < MAX_EACH)
        list[k].ids[list[k].n++] = json_as_string(json_get(block, "id"));
}

static str sentence_of(const struct subject *list, size_t n, struct arena *a)
{
    struct strbuf b = { 0 };

    for (size_t i = 0; i < n; i++) {
        strbuf_add(&b, i == 0 ? S("See ") : i + 1 < n ? S(", ") : S(" and "));
        strbuf_printf(&b, "\x01%s:", list[i].table ? "table" : "figure");
        for (size_t k = 0; k < list[i].n; k++)
            strbuf_printf(&b, "%s" STR_FMT, k ? "|" : "", STR_ARG(list[i].ids[k]));
        strbuf_add_char(&b, 1);
        strbuf_printf(&b, " for " STR_FMT, STR_ARG(list[i].text));
    }
    strbuf_add_char(&b, '.');
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

/* A sentence on the tables and figures of a section that no text refers to; *first: the first of them. */
static str missing_references(const struct json *blocks, const struct map *used, size_t *first, struct arena *a)
{
    struct subject *list = ARENA_NEW(a, struct subject, MAX_SUBJECTS);
    size_t n = 0;

    *first = json_length(blocks);
    for (size_t k = 0; k < json_length(blocks); k++) {
        const struct json *block = json_at(blocks, k);
        str kind = json_as_string(json_get(block, "kind")), id = json_as_string(json_get(block, "id"));
        bool table = str_is(kind, "table");
        if ((!table && !str_is(kind, "figure")) ||
            map_find(used, arena_printf(a, STR_FMT ":" STR_FMT, STR_ARG(kind), STR_ARG(id))))
            continue;
        *first = k < *first ? k : *first;
        add_subject(list, &n, block, table, a);
    }
    return n ? sentence_of(list, n, a) : S("");
}

/* --- the whole document --------------------------------------------------------------- */

static struct json *finished_section(const struct json *section, const struct map *numbers, const struct map *used,
                                     struct arena *a)
{
    const struct json *blocks = json_get(section, "blocks");
    struct json *out = json_clone(section), *list = json_new_array();
    size_t first;
    str sentence = missing_references(blocks, used, &first, a);

    for (size_t k = 0; k < json_length(blocks); k++) {
        if (k == first) {
            struct json *paragraph = json_new_object();
            json_set(paragraph, "kind", json_new_string(S("paragraph")));
            json_set(paragraph, "text", json_new_string(resolved(sentence, numbers, a)));
            json_push(list, paragraph);
        }
        json_push(list, finished_block(json_at(blocks, k), numbers, a));
    }
    json_set(out, "blocks", list);
    return out;
}

struct json *document_number(const struct json *sections, struct arena *a)
{
    struct json *kept = json_new_array();
    struct map numbers = { 0 }, used = { 0 };

    number_blocks(sections, &numbers, a);
    find_references(sections, &used, a);
    for (size_t i = 0; i < json_length(sections); i++)
        if (json_length(json_get(json_at(sections, i), "blocks")))
            json_push(kept, finished_section(json_at(sections, i), &numbers, &used, a));
    map_release(&numbers);
    map_release(&used);
    return kept;
}
