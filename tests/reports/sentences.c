/*
 * sentences.c -- see sentences.h.
 *
 * The sources are read as C tokens: comments, directives, strings, names and brackets.
 */
#include "tests/reports/sentences.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/strbuf.h"
#include "tests/test.h"

enum { MAX_PARTS = 2000, MAX_DEPTH = 64, MIN_WORDS = 4, MIN_OVERLAP = 12 };

/* --- what the tests asked ------------------------------------------------------ */

static struct part {
    const char *text; /* a literal of a test */
    bool said, unsaid;
} parts[MAX_PARTS];
static size_t n_parts;

bool sentence_in(str text, const char *part)
{
    bool found = str_search(text, str_from(part)) != SIZE_MAX;
    size_t i = 0;

    while (i < n_parts && strcmp(parts[i].text, part) != 0)
        i++;
    if (i == n_parts && n_parts < MAX_PARTS)
        parts[n_parts++].text = strdup(part);
    if (i < n_parts) {
        parts[i].said = parts[i].said || found;
        parts[i].unsaid = parts[i].unsaid || !found;
    }
    return found;
}

/* --- the sources ----------------------------------------------------------------- */

/* What is written there is no sentence of the text. */
static const char *const not_text[] = { "table_end",     "table_add_column", "table_cell", "table_start",
                                        "page_table_id", "json_get",         "json_set",   "str_is",
                                        "str_starts",    "str_ends",         "str_search" };

struct reader {
    str source, names[MAX_DEPTH], last; /* names before the open brackets; the last name */
    size_t at, depth;
    int line, start; /* start: line of the literal */
    bool open;       /* inside a literal and its neighbours */
    struct strbuf text;
};

static bool is_text(const struct reader *r)
{
    for (size_t i = 0; i < r->depth && i < MAX_DEPTH; i++)
        for (size_t k = 0; k < COUNT_OF(not_text); k++)
            if (str_is(r->names[i], not_text[k]))
                return false;
    return true;
}

static size_t count_words(str text)
{
    size_t n = 0, letters = 0;

    for (size_t i = 0; i < text.n; i++) {
        letters = isalpha((unsigned char)text.s[i]) ? letters + 1 : 0;
        n += letters == 2;
    }
    return n;
}

/* From a quotation mark to behind the other one; what is filled in, and what has no letter, becomes %. */
static void read_literal(struct reader *r)
{
    const char *s = r->source.s;
    size_t i = r->at + 1;

    for (; i < r->source.n && s[i] != '"'; i++) {
        if (s[i] == '\\') {
            i++;
            strbuf_add_char(&r->text, s[i] == '"' || s[i] == '\\' ? s[i] : '%');
            i += s[i] == 'x' ? 2 : 0;
        } else if (s[i] == '%') {
            i++;
            while (i < r->source.n && strchr("0123456789.-*lz", s[i]))
                i++;
            strbuf_add_char(&r->text, '%');
        } else {
            strbuf_add_char(&r->text, s[i]);
        }
    }
    r->at = i + 1;
}

static void skip_to(struct reader *r, const char *end)
{
    size_t found = str_search(str_slice(r->source, r->at, r->source.n), str_from(end));
    size_t to = found == SIZE_MAX ? r->source.n : r->at + found + strlen(end);

    for (; r->at < to; r->at++)
        r->line += r->source.s[r->at] == '\n';
}

static str read_name(struct reader *r)
{
    size_t from = r->at;

    while (r->at < r->source.n && (isalnum((unsigned char)r->source.s[r->at]) || r->source.s[r->at] == '_'))
        r->at++;
    return str_slice(r->source, from, r->at);
}

/* Blanks and comments; false at the end of the source. */
static bool skip_blanks(struct reader *r)
{
    for (;;) {
        while (r->at < r->source.n && isspace((unsigned char)r->source.s[r->at]))
            r->line += r->source.s[r->at++] == '\n';
        str rest = str_slice(r->source, r->at, r->source.n);
        if (str_starts(rest, S("/*")))
            skip_to(r, "*/");
        else if (str_starts(rest, S("#")))
            skip_to(r, "\n");
        else
            return r->at < r->source.n;
    }
}

/* A bracket, a letter in quotes, or another sign. */
static void read_sign(struct reader *r)
{
    char c = r->source.s[r->at++];

    if (c == '\'') {
        r->at += r->source.s[r->at] == '\\';
        r->at++;
        skip_to(r, "'");
    } else if (c == '(') {
        if (r->depth < MAX_DEPTH)
            r->names[r->depth] = r->last;
        r->depth++;
    } else if (c == ')' && r->depth) {
        r->depth--;
    }
    r->last = S("");
}

void sentences_of_file(str file, struct sentence *out, size_t *n, size_t max, struct arena *a)
{
    struct reader r = { .line = 1 };
    struct err e = { 0 };

    if (!file_read(file.s, 1 << 20, a, &r.source, &e)) {
        CHECK_MSG(false, "%s", e.text);
        return;
    }
    while (skip_blanks(&r)) {
        bool is_name = isalpha((unsigned char)r.source.s[r.at]) || r.source.s[r.at] == '_';
        str name = is_name ? read_name(&r) : S("");
        bool filled = str_is(name, "STR_FMT") || str_is(name, "THIN");
        if (filled || (!is_name && r.source.s[r.at] == '"')) {
            r.start = r.open ? r.start : r.line;
            r.open = true;
            if (filled)
                strbuf_add_char(&r.text, '%');
            else
                read_literal(&r);
            continue;
        }
        if (r.open && *n < max && is_text(&r) && count_words(strbuf_str(&r.text)) >= MIN_WORDS)
            out[(*n)++] = (struct sentence){ file, arena_str(a, strbuf_str(&r.text)), r.start };
        r.open = false;
        r.text.n = 0;
        if (is_name)
            r.last = name;
        else
            read_sign(&r);
    }
    strbuf_release(&r.text);
}

/* --- both together ---------------------------------------------------------------- */

/* Longest text that ends `a` and begins `b`. */
static size_t overlap(str a, str b)
{
    size_t n = a.n < b.n ? a.n : b.n;

    while (n && !str_equal(str_slice(a, a.n - n, a.n), str_slice(b, 0, n)))
        n--;
    return n;
}

/* True if a test that asks for `part` asks for a text with this piece of a sentence. */
static bool asks_for(str part, str piece)
{
    size_t min = piece.n < MIN_OVERLAP ? piece.n : MIN_OVERLAP;

    return str_search(part, piece) != SIZE_MAX || (part.n >= min && str_search(piece, part) != SIZE_MAX) ||
           overlap(part, piece) >= min || overlap(piece, part) >= min;
}

struct sentence_seen sentence_look_up(const struct sentence *s)
{
    struct sentence_seen seen = { false, false };
    str rest = s->text, piece;

    while (str_split_next(&rest, '%', &piece))
        for (size_t i = 0; i < n_parts && count_words(piece) > 1; i++)
            if (asks_for(str_from(parts[i].text), piece)) {
                seen.said = seen.said || parts[i].said;
                seen.unsaid = seen.unsaid || parts[i].unsaid;
            }
    return seen;
}
