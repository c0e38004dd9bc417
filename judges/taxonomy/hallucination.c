/*
 * hallucination.c -- unsupported details: numbers, names, links, quotations and
 * identifiers that occur in neither question nor reference.
 *
 * Each finding is weighted by how verifiable it is; one odd word gives no label,
 * two or three do.
 */
#include "judges/taxonomy/signals.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/text.h"

struct findings {
    double weight;
    size_t n;
    struct span first;
    struct strbuf list;
};

static void add_finding(struct findings *f, str what, double weight, size_t word)
{
    enum { MAX_LISTED = 6 };

    if (f->n == 0)
        f->first = (struct span){ word, word + 1 };
    if (f->n < MAX_LISTED)
        strbuf_printf(&f->list, "%s\"" STR_FMT "\"", f->n ? ", " : "", STR_ARG(what));
    f->weight += weight;
    f->n++;
}

static bool other_reference_has(const struct analysis *r, str text)
{
    for (size_t i = 0; i < r->sample->n_refs; i++)
        if (str_search(r->sample->refs[i], text) != SIZE_MAX)
            return true;
    return false;
}

static bool starts_line(const struct passage *p, size_t i)
{
    return p->words[i].at == 0 || p->text.s[p->words[i].at - 1] == '\n';
}

/* Right answers often add the year of an event. */
static bool is_year(const struct word *w)
{
    return w->low.n == 4 && w->number >= 1000 && w->number <= 2100;
}

static void weigh_numbers(const struct analysis *r, struct findings *f)
{
    for (size_t i = 0; i < r->numbers.n; i++) {
        const struct number *x = &r->numbers.list[i];
        const struct word *w = &r->answer.words[x->from];
        bool known = numbers_have(r->question_numbers, x->value) || numbers_have(r->reference_numbers, x->value) ||
                     other_reference_has(r, w->text);
        for (size_t k = 0; k < i && !known; k++)
            known = r->numbers.list[k].value == x->value;
        if (x->digits && !known && w->low.n >= 2 && !starts_line(&r->answer, x->from))
            add_finding(f, w->text, w->low.n >= 3 && !is_year(w) ? 1 : 0.6, x->from);
    }
}

static size_t capitals_in(str text)
{
    size_t n = 0;

    for (size_t at = 0; at < text.n;)
        n += strcmp(unicode_category(utf8_next(text, &at)), "Lu") == 0;
    return n;
}

static bool starts_sentence(const struct passage *p, size_t i)
{
    if (i == 0)
        return true;
    for (size_t k = p->words[i - 1].at + p->words[i - 1].text.n; k < p->words[i].at; k++)
        if (p->text.s[k] && strchr(".!?:\n(\"`", p->text.s[k]))
            return true;
    return false;
}

static bool is_abbreviation(str text)
{
    return capitals_in(text) == text.n && text.n <= 4;
}

/* Names of one person or place stand in a row: only a blank is between the word and the one before. */
static bool continues_name(const struct passage *p, size_t i)
{
    return i > 0 && p->words[i - 1].at + p->words[i - 1].text.n + 1 == p->words[i].at &&
           capitals_in(p->words[i - 1].text) > 0 && !p->words[i - 1].function;
}

/* "Count", "Professor": the name of a person begins after it. */
static bool is_title(str low)
{
    static const char *const words[] = { "baron",   "captain", "chief",     "count", "doctor", "dr",       "duke",
                                         "general", "judge",   "king",      "lord",  "mayor",  "minister", "president",
                                         "prince",  "prof",    "professor", "queen", "sir" };

    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (str_is(low, words[i]))
            return true;
    return false;
}

/* "Blue Nile", "German Democratic Republic": the dictionary has the whole name, of which word i is one. */
static bool is_known_name(const struct analysis *r, size_t i)
{
    enum { MAX_WORDS = 4 };
    const struct passage *p = &r->answer;
    size_t from = i, to = i + 1;
    struct strbuf name = { 0 };
    const struct wordnet_entry *found[1];

    while (from > 0 && continues_name(p, from))
        from--;
    while (to < p->n && continues_name(p, to) && capitals_in(p->words[to].text) > 0)
        to++;
    if (!r->ctx->wordnet || to - from < 2 || to - from > MAX_WORDS)
        return false;
    for (size_t k = from; k < to; k++)
        strbuf_printf(&name, "%s" STR_FMT, k > from ? "_" : "", STR_ARG(p->words[k].low));
    bool known = wordnet_bases(r->ctx->wordnet, (str){ name.s, name.n }, found, 1) > 0;
    strbuf_release(&name);
    return known;
}

/* "German Democratic Republic (GDR)": the words before the abbreviation begin with its letters. */
static bool abbreviates_words(const struct passage *p, size_t i)
{
    str letters = p->words[i].low;
    size_t k = i;

    for (size_t x = letters.n; x-- > 0; k--) {
        while (k > 0 && p->words[k - 1].function && p->words[k - 1].low.s[0] != letters.s[x])
            k--;
        if (k == 0 || p->words[k - 1].low.s[0] != letters.s[x])
            return false;
    }
    return letters.n > 1;
}

/* "Serbian" where the reference has "Serbia". */
static bool derives_from_name(const struct word *w, const struct passage *p)
{
    for (size_t i = 0; w->head && i < p->n; i++)
        if (p->words[i].head == w->head && capitals_in(p->words[i].text) > 0)
            return true;
    return false;
}

static const double KNOWN = 0.3; /* weight of a word that is in a dictionary, or of an abbreviation */

/* Weight of a name; 0 if the word is not a name. */
static double name_weight(const struct analysis *r, size_t i)
{
    const struct passage *p = &r->answer;
    const struct word *w = &p->words[i];
    size_t capitals = capitals_in(w->text);
    bool odd = memchr(w->text.s, '_', w->text.n) != NULL, digit = false;

    for (size_t k = 0; k < w->text.n; k++)
        digit = digit || (w->text.s[k] >= '0' && w->text.s[k] <= '9');
    bool name = (capitals == 1 && !starts_sentence(p, i) && w->low.n > 2) || (capitals > 1 && w->low.n > 1);
    if ((!name && !odd && !digit) || str_starts(w->low, S("i'")) || str_starts(w->low, S("i\xE2\x80\x99")))
        return 0; /* "I'd" is a pronoun */
    if (name_is_known(w->low))
        return 0.1;
    if (is_abbreviation(w->text))
        return abbreviates_words(p, i) ? 0 : KNOWN;
    if (memchr(w->text.s, '-', w->text.n))
        return KNOWN;
    if (derives_from_name(w, &r->question) || derives_from_name(w, &r->reference))
        return 0;
    if (is_known_name(r, i))
        return 0;
    if (!w->n_bases)
        return continues_name(p, i) && !is_title(p->words[i - 1].low) ? 0.4 : 1;
    return word_fits_subject(r, w) ? 0.1 : KNOWN;
}

static void weigh_names(const struct analysis *r, struct findings *f)
{
    struct map seen = { 0 };

    for (size_t i = 0; i < r->answer.n; i++) {
        const struct word *w = &r->answer.words[i];
        bool is_new, known = passage_has_word(&r->question, w) || passage_has_word(&r->reference, w) ||
                             map_find_hashed(&r->ctx->frequency, w->stem, w->hash);
        double weight = isnan(w->number) && !known && !other_reference_has(r, w->text) ? name_weight(r, i) : 0;
        if (weight == 0)
            continue;
        map_put(&seen, w->low, &is_new);
        if (is_new)
            add_finding(f, w->text, weight, i);
    }
    map_release(&seen);
}

/* A quotation of eight characters or more, if question and reference have no quotations. */
static bool has_quotation(const struct analysis *r)
{
    str t = r->answer.text;
    size_t open = str_search(t, S("\""));

    if (open == SIZE_MAX || str_search(r->question.text, S("\"")) != SIZE_MAX ||
        str_search(r->reference.text, S("\"")) != SIZE_MAX)
        return false;
    size_t length = str_search(str_slice(t, open + 1, t.n), S("\""));
    return length != SIZE_MAX && length >= 8;
}

static bool has_first_person(const struct passage *p)
{
    static const char *const words[] = { "i", "my", "me", "we", "our", "i'd", "i've", "i'm" };

    for (size_t i = 0; i < p->n; i++)
        for (size_t k = 0; k < COUNT_OF(words); k++)
            if (str_is(p->words[i].low, words[k]))
                return true;
    return false;
}

/* "Tell me about a time when ...", "describe a situation in which you ...": the answer is a story of one's own, with
 * names that a reference which describes a good answer cannot know.  A reference that is itself a story is one to
 * compare with. */
static bool asks_experience(const struct passage *q)
{
    static const char *const things[] = { "time", "situation", "project", "occasion", "yourself", "experience" };
    bool you = false, told = false;

    for (size_t i = 0; i < q->n; i++) {
        str low = q->words[i].low;
        you = you || str_is(low, "you") || str_is(low, "your") || str_is(low, "yourself");
        for (size_t k = 0; k < COUNT_OF(things) && i > 0; k++)
            told = told ||
                   (str_is(low, things[k]) && (str_is(q->words[0].low, "tell") || str_is(q->words[0].low, "describe")));
    }
    return you && told;
}

void find_hallucination(struct analysis *r)
{
    struct findings f = { 0 };
    size_t link = str_search(r->answer.text, S("http"));

    if (asks_experience(&r->question) && has_first_person(&r->answer) && !has_first_person(&r->reference)) {
        r->unsupported = 0;
        return;
    }
    weigh_numbers(r, &f);
    size_t n_numbers = f.n;
    f.weight = f.weight > 1 ? 1 : f.weight; /* numbers alone may be an example */
    weigh_names(r, &f);
    r->unsupported = f.weight;
    if (link != SIZE_MAX && str_search(r->question.text, S("http")) == SIZE_MAX && !other_reference_has(r, S("http")))
        add_finding(&f, utf8_truncate(str_slice(r->answer.text, link, r->answer.text.n), 60), 2, 0);
    if (has_quotation(r))
        add_finding(&f, S("a quotation"), 0.8, 0);
    if (f.weight >= param_number(r->ctx->params, "unsupported_weight"))
        add_label_at(r, "hallucination", "unsupported", f.weight >= 2.5 ? 0.85 : 0.6,
                     arena_printf(r->a, "in neither question nor reference: %s", f.list.s), f.first);
    else if (n_numbers && r->overlap.near_reference >= 0.6)
        add_label_at(r, "hallucination", "inserted_number", 0.6,
                     arena_printf(r->a, "a number that is not in the reference's statement: %s", f.list.s), f.first);
    strbuf_release(&f.list);
}

double unsupported_weight(const struct analysis *r)
{
    struct findings f = { 0 };
    if (!isnan(r->unsupported))
        return r->unsupported;
    weigh_numbers(r, &f);
    f.weight = f.weight > 1 ? 1 : f.weight;
    weigh_names(r, &f);
    strbuf_release(&f.list);
    return f.weight;
}
