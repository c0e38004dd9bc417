/*
 * requested_form.c -- the form and length that a task requests, read from its question and reference.
 */
#include "judges/taxonomy/internal.h"

#include "eval/base/arena.h"
#include "eval/base/text.h"
#include "eval/text/json_text.h"

static int count_word(const struct passage *p, size_t i)
{
    double n = i < p->n ? p->words[i].named : 0;
    if (i < p->n && str_is(p->words[i].low, "a"))
        return 1;
    return n >= 1 && n <= 20 ? (int)n : 0;
}

static bool is_structure(str text, struct arena *a)
{
    str trimmed = str_trim(text);
    return trimmed.n && (trimmed.s[0] == '{' || trimmed.s[0] == '[') && json_text_valid(trimmed, a);
}

/* "Only the query", "just the code", "only code". */
static bool only_code(const struct passage *q, size_t i)
{
    static const char *const kinds[] = { "code", "query", "function", "command", "program", "script", "regex" };
    size_t at = i + 1 < q->n && str_is(q->words[i + 1].low, "the") ? i + 2 : i + 1;

    if (!str_is(q->words[i].low, "only") && !str_is(q->words[i].low, "just"))
        return false;
    for (size_t k = 0; k < COUNT_OF(kinds) && at < q->n; k++)
        if (str_is(q->words[at].low, kinds[k]))
            return true;
    return false;
}

/* "A Markdown table", "as a table"; not "the rows of a table". */
static bool asks_table(const struct passage *q, size_t before)
{
    return str_is(q->words[before].low, "markdown") ||
           (before > 0 && str_is(q->words[before].low, "a") && str_is(q->words[before - 1].low, "as"));
}

/* "in two sentences", "in exactly one short sentence": a number and then the thing, within four words; `otherwise`
 * if there is none. */
static int count_before(const struct passage *q, size_t from, const char *thing, int otherwise)
{
    enum { WINDOW = 4 };
    int n = 0;

    for (size_t i = from; i < q->n && i < from + WINDOW; i++) {
        if (n && str_starts(q->words[i].low, str_from(thing)))
            return n;
        n = n ? n : count_word(q, i);
    }
    return otherwise;
}

static bool is_any(str low, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_is(low, list[i]))
            return true;
    return false;
}

/* "A short essay", "in detail", "half a page", "talk for two minutes": more than a few lines. */
static bool asks_at_length(const struct passage *q)
{
    static const char *const words[] = { "essay",   "detailed", "tutorial", "page",      "pages",
                                         "minutes", "in-depth", "one-page", "half-page", "two-page" };
    static const char *const after[] = { "length", "detail", "depth" };
    static const char *const verbs[] = {
        "write", "explain", "describe", "talk", "discuss", "speak", "compose", "draft"
    };
    bool told = false;

    for (size_t i = 0; i < q->n; i++) {
        bool said = i > 0 && (str_is(q->words[i - 1].low, "at") || str_is(q->words[i - 1].low, "in"));
        told = told || is_any(q->words[i].low, verbs, COUNT_OF(verbs));
        if (told && (is_any(q->words[i].low, words, COUNT_OF(words)) ||
                     (said && is_any(q->words[i].low, after, COUNT_OF(after)))))
            return true;
    }
    return false;
}

/* "At most 30 words", "about 150 to 200 words", "two full paragraphs". */
static void find_requested_length(const struct analysis *r, struct requested_form *f)
{
    static const char *const upper[] = { "most", "maximum", "max", "under", "than", "within", "limit" };
    static const char *const lower[] = { "least", "minimum" };
    const struct passage *q = &r->question;

    for (size_t k = 0; k < r->question_numbers.n; k++) {
        const struct number *x = &r->question_numbers.list[k];
        bool words = x->to < q->n && str_is(q->words[x->to].low, "words");
        str before = x->from > 0 ? q->words[x->from - 1].low : (str){ "", 0 };
        if (!words || x->value < 2 || x->value > 2000)
            continue;
        const struct number *from = k > 0 ? x - 1 : x;
        bool range = from->to + 1 == x->from && (str_is(before, "to") || str_is(before, "and"));
        f->max_words = is_any(before, lower, COUNT_OF(lower)) ? 0 : (size_t)x->value;
        f->min_words = is_any(before, upper, COUNT_OF(upper)) ? 0 : (size_t)(range ? from->value : x->value);
    }
    for (size_t i = 0; i < q->n; i++)
        if (count_word(q, i) > 1)
            f->paragraphs = count_before(q, i, "paragraph", f->paragraphs);
    enum { AT_LENGTH = 45, MAX_TASK = 60 }; /* a longer task holds a text, whose words are no request */
    if (!f->min_words && !f->max_words && !f->paragraphs && q->n <= MAX_TASK && asks_at_length(q))
        f->min_words = AT_LENGTH;
}

struct requested_form find_requested_form(const struct analysis *r)
{
    const struct passage *q = &r->question;
    struct requested_form requested_form = { 0 };

    for (size_t i = 0; i < q->n; i++) {
        str low = q->words[i].low;
        requested_form.json = requested_form.json || str_is(q->words[i].text, "JSON");
        if (str_is(low, "in"))
            requested_form.sentences = count_before(q, i + 1, "sentence", requested_form.sentences);
        if ((str_is(low, "name") || str_is(low, "list") || str_is(low, "give")) && i + 1 < q->n) {
            size_t at = i + 1;
            while (at + 1 < q->n && (str_is(q->words[at].low, "the") || str_is(q->words[at].low, "exactly")))
                at++;
            requested_form.items = at < q->n && count_word(q, at) > 1 ? count_word(q, at) : requested_form.items;
        }
        str next = i + 1 < q->n ? q->words[i + 1].low : (str){ "", 0 };
        bool list = str_is(next, "list") || str_is(next, "points");
        requested_form.list = requested_form.list ||
                              (list && (str_is(low, "numbered") || str_starts(low, S("bullet"))));
        requested_form.code = requested_form.code || (str_is(low, "code") && str_is(next, "only")) || only_code(q, i);
        requested_form.table = requested_form.table || (str_is(next, "table") && asks_table(q, i));
        requested_form.csv = requested_form.csv || (str_is(next, "csv") && (str_is(low, "as") || str_is(low, "in")));
        requested_form.code_block = requested_form.code_block ||
                                    (str_is(low, "code") && (str_is(next, "block") || str_is(next, "fence")) &&
                                     !(i > 0 && str_is(q->words[i - 1].low, "no")));
    }
    requested_form.json = requested_form.json || is_structure(r->reference.text, r->a);
    find_requested_length(r, &requested_form);
    return requested_form;
}
