/*
 * hallucination.c -- unsupported details: numbers, names, links, quotations and
 * identifiers that occur in neither question nor reference.
 *
 * Each finding is weighted by how verifiable it is; one odd word gives no label,
 * two or three do.
 */
#include "judges/taxonomy/internal.h"

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
            add_finding(f, w->text, w->low.n >= 3 ? 1 : 0.6, x->from);
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

/* Weight of a name; 0 if the word is not a name. */
static double name_weight(const struct passage *p, size_t i)
{
    const struct word *w = &p->words[i];
    size_t capitals = capitals_in(w->text);
    bool odd = memchr(w->text.s, '_', w->text.n) != NULL, digit = false;

    for (size_t k = 0; k < w->text.n; k++)
        digit = digit || (w->text.s[k] >= '0' && w->text.s[k] <= '9');
    bool name = (capitals == 1 && !starts_sentence(p, i) && w->low.n > 2) || (capitals > 1 && w->low.n > 1);
    if (!name && !odd && !digit)
        return 0;
    if ((capitals == w->text.n && w->text.n <= 4) || memchr(w->text.s, '-', w->text.n))
        return 0.3; /* an abbreviation, a compound */
    return w->n_bases ? 0.3 : 1;
}

static void weigh_names(const struct analysis *r, struct findings *f)
{
    struct map seen = { 0 };

    for (size_t i = 0; i < r->answer.n; i++) {
        const struct word *w = &r->answer.words[i];
        bool is_new, known = passage_has_word(&r->question, w) || passage_has_word(&r->reference, w) ||
                             map_find_hashed(&r->ctx->frequency, w->stem, w->hash);
        double weight = isnan(w->number) && !known && !other_reference_has(r, w->text) ? name_weight(&r->answer, i) : 0;
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

void find_hallucination(struct analysis *r)
{
    struct findings f = { 0 };
    size_t link = str_search(r->answer.text, S("http"));

    weigh_numbers(r, &f);
    size_t n_numbers = f.n;
    f.weight = f.weight > 1 ? 1 : f.weight; /* numbers alone may be an example */
    weigh_names(r, &f);
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
