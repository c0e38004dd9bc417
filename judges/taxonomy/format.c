/*
 * format.c -- answers without the requested form (requested_form.c): empty, leaked prompt
 * markers, an unterminated <think> block, empty forms, prose instead of JSON, a table or a
 * code block, too many sentences.
 */
#include "judges/taxonomy/internal.h"

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/base/text.h"
#include "eval/text/json_text.h"

/* --- markers -------------------------------------------------------------- */

/* Role names count at the start of a line only; control tokens anywhere. */
static const char *leaked_marker(str text)
{
    static const char *const anywhere[] = { "<|",      "|>",    "[INST]", "[/INST]",         "<s>",          "</s>",
                                            "<<SYS>>", "<bos>", "<eos>",  "<start_of_turn>", "<end_of_turn>" };
    static const char *const at_line_start[] = { "Question:",       "Answer:",      "User:",  "Assistant:",
                                                 "System:",         "Human:",       "Q:",     "A:",
                                                 "### Instruction", "### Response", "Prompt:" };
    str rest = text, line;

    bool may = memchr(text.s, '<', text.n) || memchr(text.s, '[', text.n) || memchr(text.s, '|', text.n);
    for (size_t i = 0; i < COUNT_OF(anywhere) && may; i++)
        if (str_search(text, str_from(anywhere[i])) != SIZE_MAX)
            return anywhere[i];
    while (str_split_next(&rest, '\n', &line))
        for (size_t i = 0; i < COUNT_OF(at_line_start); i++)
            if (str_starts(str_trim(line), str_from(at_line_start[i])))
                return at_line_start[i];
    return NULL;
}

static bool has_control(str text, size_t *at)
{
    for (*at = 0; *at < text.n; (*at)++) {
        unsigned char c = (unsigned char)text.s[*at];
        if ((c < 0x20 && c != '\n' && c != '\t' && c != '\r') || c == 0x7F)
            return true;
    }
    return false;
}

static size_t count_of(str text, const char *piece)
{
    size_t n = 0, at;

    for (str rest = text; (at = str_search(rest, str_from(piece))) != SIZE_MAX; n++)
        rest = str_slice(rest, at + strlen(piece), rest.n);
    return n;
}

/* "3.", "Summary:", "| | |", "- ": a line of a form with nothing filled in. */
static bool is_empty_line(str line)
{
    bool only_marks = true, digits = line.n > 1;

    for (size_t i = 0; i < line.n; i++)
        only_marks = only_marks && strchr("|-: _*.", line.s[i]) != NULL;
    for (size_t i = 0; i + 1 < line.n; i++)
        digits = digits && line.s[i] >= '0' && line.s[i] <= '9';
    bool mark = digits && (line.s[line.n - 1] == '.' || line.s[line.n - 1] == ')');
    while (line.n && (line.s[line.n - 1] == '_' || line.s[line.n - 1] == ' '))
        line.n--;
    bool name = line.n > 1 && line.n <= 31 && line.s[line.n - 1] == ':';
    for (size_t i = 0; i + 1 < line.n && name; i++)
        name = strchr(".!?", line.s[i]) == NULL;
    return only_marks || mark || name;
}

static bool is_empty_form(str text)
{
    size_t n = 0, hollow = 0;
    str rest = text, line;

    while (str_split_next(&rest, '\n', &line)) {
        line = str_trim(line);
        if (!line.n)
            continue;
        n++;
        hollow += is_empty_line(line);
    }
    return hollow >= 2 && (double)hollow >= 0.6 * (double)n;
}

/* Nothing but opening tags: "<summary><sentence>". */
static bool is_open_tags(str text)
{
    str t = str_trim(text);
    bool any = false;

    while (t.n > 2 && t.s[0] == '<' && t.s[1] != '/') {
        size_t end = str_search(t, S(">"));
        if (end == SIZE_MAX)
            return false;
        any = true;
        t = str_trim(str_slice(t, end + 1, t.n));
    }
    return any && t.n == 0;
}

size_t count_list_lines(str text)
{
    size_t n = 0;
    str rest = text, line;

    while (str_split_next(&rest, '\n', &line)) {
        line = str_trim(line);
        size_t digits = 0;
        while (digits < line.n && line.s[digits] >= '0' && line.s[digits] <= '9')
            digits++;
        bool numbered = digits && digits + 1 < line.n && strchr(".)", line.s[digits]) && line.s[digits + 1] == ' ';
        n += numbered || str_starts(line, S("- ")) || str_starts(line, S("* "));
    }
    return n;
}

/* Two lines or more, code fences aside, each with as many commas as the first and with no mark of a list. */
static bool is_csv(str text)
{
    size_t n = 0, first = 0;
    str rest = text, line;

    while (str_split_next(&rest, '\n', &line)) {
        line = str_trim(line);
        size_t commas = count_of(line, ",");
        if (!line.n || str_starts(line, S("```")))
            continue;
        first = n++ ? first : commas;
        if (commas == 0 || commas != first || str_starts(line, S("- ")) || str_starts(line, S("* ")))
            return false;
    }
    return n >= 2;
}

/* Several words, and no character that code is full of. */
static bool is_prose(const struct passage *p)
{
    enum { FEW = 8 };

    for (size_t i = 0; i < p->text.n; i++)
        if (strchr("(){}[];=<>|$", p->text.s[i]))
            return false;
    return p->n > FEW;
}

/* --- the rule ------------------------------------------------------------- */

static void check_bytes(struct analysis *r)
{
    str text = r->answer.text;
    size_t at;

    if (!utf8_valid(text, &at))
        add_label(r, "format", "invalid_utf8", 0.9, arena_printf(r->a, "byte %zu is not UTF-8", at));
    else if (str_search(text, S("\xEF\xBF\xBD")) != SIZE_MAX &&
             str_search(r->reference.text, S("\xEF\xBF\xBD")) == SIZE_MAX)
        add_label(r, "format", "invalid_utf8", 0.9, S("holds the replacement character U+FFFD"));
    if (has_control(text, &at))
        add_label(r, "format", "control_character", 0.9,
                  arena_printf(r->a, "byte %zu is the control character 0x%02X", at, (unsigned char)text.s[at]));
}

static void check_markers(struct analysis *r)
{
    str text = r->answer.text;
    const char *marker = leaked_marker(text);

    if (marker && str_search(r->reference.text, str_from(marker)) == SIZE_MAX)
        add_label(r, "format", "leaked_marker", 0.95, arena_printf(r->a, "holds \"%s\"", marker));
    if (str_search(text, S("<think>")) != SIZE_MAX && str_search(text, S("</think>")) == SIZE_MAX)
        add_label(r, "format", "open_thinking", 0.95, S("a <think> block is opened and not closed"));
    if (count_of(text, "```") % 2)
        add_label(r, r->gen->finish == FINISH_LENGTH ? "incomplete" : "format", "open_fence", 0.9,
                  S("a code fence (```) is opened and not closed"));
}

static void check_shape(struct analysis *r, const struct requested_form *requested_form)
{
    str text = r->answer.text;

    if (is_empty_form(text) ||
        (str_search(text, S("___")) != SIZE_MAX && str_search(r->reference.text, S("___")) == SIZE_MAX))
        add_label(r, "format", "empty_form", 0.9, S("a form that is not filled in"));
    else if (is_open_tags(text))
        add_label(r, "format", "open_tags", 0.9, S("only opening tags"));
    if (requested_form->code_block && count_of(text, "```") == 0)
        add_label(r, "format", "no_code_block", 0.9, S("no code block, although one was requested"));
    else if (requested_form->code && is_prose(&r->answer))
        add_label(r, "format", "no_code", 0.85, S("prose, although only code was requested"));
    if (requested_form->table && count_of(text, "|") < 4)
        add_label(r, "format", "no_table", 0.85, S("no table, although one was requested"));
    if (requested_form->csv && !is_csv(text))
        add_label(r, "format", "no_csv", 0.85, S("no lines of comma-separated values, although they were requested"));
    if (requested_form->list && !requested_form->json && r->answer.n > 0 && count_list_lines(text) < 2)
        add_label(r, "format", "no_list", 0.85, S("no list, although one was requested"));
    str start = str_trim(text), ref = str_trim(r->reference.text);
    bool object = start.n && (str_starts(start, S("{\"")) || str_starts(start, S("[\"")) || str_starts(start, S("[{")));
    if (!requested_form->json && object && !(ref.n && strchr("{[", ref.s[0])))
        add_label(r, "format", "json_not_asked", 0.9, S("JSON instead of text"));
}

void find_format(struct analysis *r, const struct requested_form *requested_form)
{
    check_bytes(r);
    check_markers(r);
    check_shape(r, requested_form);
    find_stated_form(r, requested_form);
    if (requested_form->sentences && !requested_form->json && r->overlap.n_reference > 0 &&
        (double)r->answer.n <= 2.2 * (double)r->reference.n &&
        (r->sentences.n > (size_t)requested_form->sentences + 1 || count_list_lines(r->answer.text) >= 2))
        add_label(r, "format", "sentences", 0.85,
                  arena_printf(r->a, "%zu sentences or lines where %d %s requested", r->sentences.n,
                               requested_form->sentences, requested_form->sentences == 1 ? "is" : "are"));
}

void find_too_many_items(struct analysis *r, const struct requested_form *requested_form)
{
    size_t n = count_list_lines(r->answer.text);

    if (r->n == 0 && requested_form->items && n > (size_t)requested_form->items &&
        count_list_lines(r->reference.text) <= (size_t)requested_form->items)
        add_label(r, "format", "too_many_items", 0.8,
                  arena_printf(r->a, "a list of %zu where %d were requested", n, requested_form->items));
}
