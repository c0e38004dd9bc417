/*
 * stated_form.c -- forms that a task states in words: "begin with Yes or No", "with the letter only", "one per line",
 * "under the headings ...", "raw JSON and nothing else".
 */
#include "judges/taxonomy/internal.h"

#include "eval/base/arena.h"
#include "eval/base/text.h"

static bool is_any(str low, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_is(low, list[i]))
            return true;
    return false;
}

/* True if the words of `phrase`, separated by blanks, stand in a row at word i. */
static bool phrase_at(const struct passage *p, size_t i, const char *phrase)
{
    str rest = str_from(phrase), piece;

    for (; str_split_next(&rest, ' ', &piece); i++)
        if (i >= p->n || !str_equal(p->words[i].low, piece))
            return false;
    return true;
}

static bool has_phrase(const struct passage *p, const char *const *phrases, size_t n)
{
    for (size_t i = 0; i < p->n; i++)
        for (size_t k = 0; k < n; k++)
            if (phrase_at(p, i, phrases[k]))
                return true;
    return false;
}

static bool forbids_more(const struct passage *q)
{
    static const char *const phrases[] = { "nothing else", "nothing more",    "no other text", "no extra text",
                                           "no text",      "no explanation",  "no comment",    "no comments",
                                           "raw json",     "without comment", "no prose" };
    return has_phrase(q, phrases, COUNT_OF(phrases));
}

/* "Sure! Here is ...": words to the reader before the answer. */
static bool opens_with_chatter(const struct passage *p)
{
    static const char *const words[] = { "sure", "certainly", "here", "here's", "okay" };
    static const char *const phrases[] = { "of course" };

    return p->n > 0 && (is_any(p->words[0].low, words, COUNT_OF(words)) || phrase_at(p, 0, phrases[0]));
}

/* "Only the letter", "the number only", "a single word". */
static bool asks_one_word(const struct passage *q)
{
    static const char *const things[] = { "letter", "number", "digit", "word", "year" };

    for (size_t i = 0; i < q->n; i++) {
        if (!is_any(q->words[i].low, things, COUNT_OF(things)))
            continue;
        bool after = i + 1 < q->n && str_is(q->words[i + 1].low, "only") &&
                     q->words[i + 1].at == q->words[i].at + q->words[i].text.n + 1; /* in one sentence */
        bool before = i >= 2 && is_any(q->words[i - 1].low, (const char *const[]){ "the", "one", "a", "single" }, 4) &&
                      (str_is(q->words[i - 2].low, "only") || str_is(q->words[i - 2].low, "just"));
        if (after || before)
            return true;
    }
    return false;
}

static bool is_quoted_or_capital(const struct passage *p, size_t i)
{
    const struct word *w = &p->words[i];
    char before = w->at > 0 ? p->text.s[w->at - 1] : ' ';
    return (w->text.s[0] >= 'A' && w->text.s[0] <= 'Z') || before == '"' || before == '\'';
}

static bool sentence_begins(const struct passage *p, size_t i)
{
    for (size_t b = p->words[i - 1].at + p->words[i - 1].text.n; b < p->words[i].at; b++)
        if (strchr(".?!\n", p->text.s[b]))
            return true;
    return false;
}

/* "Begin your answer with the single word Yes or No": true if the first word is none of those stated. */
static bool begins_otherwise(const struct passage *q, const struct passage *ans)
{
    enum { REACH = 9 };
    static const char *const verbs[] = { "begin", "start", "open" };

    for (size_t i = 0; i < q->n; i++) {
        size_t k = i, n = 0;
        bool met = false;
        if (!is_any(q->words[i].low, verbs, COUNT_OF(verbs)))
            continue;
        while (k < q->n && k < i + 5 && !str_is(q->words[k].low, "with"))
            k++;
        if (k >= q->n || k == i + 5 || !passage_runs_on(q, i, k))
            continue;
        for (k++; k < q->n && k < i + REACH && !sentence_begins(q, k); k++)
            if (is_quoted_or_capital(q, k)) {
                n++;
                met = met || (ans->n > 0 && str_equal(ans->words[0].low, q->words[k].low));
            } else if (n > 0 && !str_is(q->words[k].low, "or")) {
                break;
            }
        if (n > 0)
            return !met;
    }
    return false;
}

static size_t filled_lines(str text)
{
    size_t n = 0;
    str rest = text, line;

    while (str_split_next(&rest, '\n', &line))
        n += str_trim(line).n > 0;
    return n;
}

/* "Under the headings Situation, Background, Assessment": how many of the names are missing as headings. */
static size_t missing_headings(const struct passage *q, const struct passage *ans, size_t *n)
{
    size_t missing = 0;

    *n = 0;
    for (size_t i = 1; i < q->n; i++) {
        if (!str_starts(q->words[i - 1].low, S("heading")))
            continue;
        for (size_t k = i; k < q->n && (is_quoted_or_capital(q, k) || str_is(q->words[k].low, "and")); k++) {
            const struct word *w = &q->words[k];
            bool met = str_is(w->low, "and");
            *n += !met;
            for (size_t x = 0; x < ans->n && !met; x++) {
                const struct word *a = &ans->words[x];
                size_t before = a->at, after = a->at + a->text.n;
                while (before > 0 && strchr(" *#", ans->text.s[before - 1]))
                    before--;
                bool line = before == 0 || ans->text.s[before - 1] == '\n';
                bool colon = after < ans->text.n && strchr(":*\n", ans->text.s[after]) != NULL;
                met = str_equal(a->low, w->low) && (line || colon);
            }
            missing += !met;
            size_t end = w->at + w->text.n;
            if (end < q->text.n && strchr(".:;", q->text.s[end]))
                break;
        }
        return missing;
    }
    return missing;
}

/* "Reply in the form 'Answer: <letter>'": a word with a colon that question and reference have, the reference at the
 * start of a line.  True if the answer has none of them. */
static bool lacks_marked_lines(const struct analysis *r)
{
    size_t n = 0, met = 0;
    str rest = r->reference.text, line;

    while (str_split_next(&rest, '\n', &line)) {
        const char *colon = memchr(line.s, ':', line.n);
        size_t length = colon ? (size_t)(colon - line.s) + 1 : 0;
        str mark = str_slice(line, 0, length);
        if (length < 3 || length > 24 || memchr(mark.s, '"', mark.n) || str_search(r->question.text, mark) == SIZE_MAX)
            continue;
        n++;
        met += str_search(r->answer.text, mark) != SIZE_MAX;
    }
    return n > 0 && met == 0;
}

static void check_lines(struct analysis *r, bool forbidden)
{
    static const char *const per_line[] = { "one per line",       "each on its own line", "one on each line",
                                            "each on a new line", "one name per line",    "one item per line" };
    static const char *const in_a_line[] = { "comma-separated line", "comma-separated list", "separated by commas",
                                             "comma separated line" };
    size_t lines = filled_lines(r->answer.text);

    if (has_phrase(&r->question, per_line, COUNT_OF(per_line)) && lines < 2 && r->answer.n > 6)
        add_label(r, "format", "not_one_per_line", 0.85, S("one line, although one entry per line was requested"));
    else if (forbidden && has_phrase(&r->question, in_a_line, COUNT_OF(in_a_line)) &&
             (lines > 1 || !memchr(r->answer.text.s, ',', r->answer.text.n)))
        add_label(r, "format", "not_one_line", 0.85,
                  arena_printf(r->a, "%zu lines, although one line with commas was requested", lines));
}

void find_stated_form(struct analysis *r, const struct requested_form *requested_form)
{
    enum { FEW = 4 };
    bool forbidden = forbids_more(&r->question);
    str text = str_trim(r->answer.text);
    size_t n_headings, missing = missing_headings(&r->question, &r->answer, &n_headings);

    if (requested_form->json && forbidden && text.n && !strchr("{[", text.s[0]))
        add_label(r, "format", "text_around_json", 0.95,
                  S("text around the JSON, although nothing else was requested"));
    else if (forbidden && opens_with_chatter(&r->answer))
        add_label_at(r, "format", "text_around", 0.9, S("an introduction, although nothing else was requested"),
                     (struct span){ 0, 1 });
    if (asks_one_word(&r->question) && r->answer.n > FEW)
        add_label(r, "format", "not_one_word", 0.9,
                  arena_printf(r->a, "%zu words where one was requested", r->answer.n));
    if (begins_otherwise(&r->question, &r->answer))
        add_label_at(r, "format", "opening", 0.9, S("does not begin with a word that was requested"),
                     (struct span){ 0, 1 });
    if (n_headings >= 2 && 2 * missing >= n_headings)
        add_label(r, "format", "headings", 0.9,
                  arena_printf(r->a, "%zu of %zu requested headings are missing", missing, n_headings));
    if (!requested_form->json && lacks_marked_lines(r))
        add_label(r, "format", "marked_lines", 0.9, S("lacks the marked lines that were requested"));
    check_lines(r, forbidden);
}
