/*
 * incomplete.c -- answers that stop early: cut at the token limit, ending in words
 * that announce more, announced lists that are missing, one of two questions answered.
 */
#include "judges/taxonomy/internal.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/text.h"

static uint32_t last_character(str text)
{
    uint32_t last = 0;

    for (size_t at = 0; at < text.n;)
        last = utf8_next(text, &at);
    return last;
}

/* True if the text closes a sentence, a quotation or a bracket, in any script. */
static bool is_closed(str text)
{
    uint32_t last = last_character(text);

    if (last < 0x80)
        return last && strchr(".!?)\"'`]}%", (int)last);
    const char *c = unicode_category(last);
    return strcmp(c, "Po") == 0 || strcmp(c, "Pf") == 0 || strcmp(c, "Pe") == 0;
}

void find_cut(struct analysis *r)
{
    str text = str_trim(r->answer.text);

    if (r->gen->finish == FINISH_LENGTH && text.n && !is_closed(text))
        add_label(r, "incomplete", "token_limit", 0.9,
                  arena_printf(r->a, "cut off at the token limit after \"" STR_FMT "\"", STR_ARG(text_tail(text, 30))));
}

/* --- announced lists ---------------------------------------------------- */

static bool is_one_of(str low, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_is(low, list[i]))
            return true;
    return false;
}

static bool ends_open(const struct analysis *r, str text)
{
    static const char *const words[] = { "and",  "or",   "but", "because", "the", "a",  "an", "of",  "to",  "with",
                                         "such", "than", "for", "from",    "by",  "as", "is", "are", "that" };
    uint32_t last = last_character(text);

    if (last && last < 0x80 && strchr(":,(", (int)last))
        return last_character(str_trim(r->reference.text)) != last;
    return !is_closed(text) && r->answer.n >= 3 &&
           is_one_of(r->answer.words[r->answer.n - 1].low, words, COUNT_OF(words));
}

static bool starts_sentence(const struct passage *p, size_t i)
{
    size_t at = p->words[i].at;

    while (at > 0 && strchr(" \"'*(", p->text.s[at - 1]))
        at--;
    return at == 0 || strchr(".!?:;\n", p->text.s[at - 1]) != NULL;
}

/* "2." as the last line: an empty list entry. */
static bool ends_in_empty_item(str text)
{
    size_t at = text.n, digits = 0;

    if (at < 2 || (text.s[at - 1] != '.' && text.s[at - 1] != ')'))
        return false;
    for (at--; at > 0 && text.s[at - 1] >= '0' && text.s[at - 1] <= '9'; at--)
        digits++;
    return digits && digits <= 3 && at > 0 && text.s[at - 1] == '\n';
}

/* Items after word `from`: entries of a list, or "first", "second", "finally". */
static size_t count_items(const struct passage *p, size_t from)
{
    static const char *const ordinals[] = { "first", "second", "third", "fourth", "another", "finally", "next" };
    size_t marks = 0, n_ordinals = 0;

    for (size_t i = from; i < p->n; i++) {
        size_t end = p->words[i].at + p->words[i].text.n;
        bool line_start = p->words[i].at == 0 || p->text.s[p->words[i].at - 1] == '\n';
        marks += line_start && p->words[i].number >= 1 && end < p->text.n && strchr(".)", p->text.s[end]) != NULL &&
                 str_trim(str_slice(p->text, end + 1, p->text.n)).n > 0;
        n_ordinals += starts_sentence(p, i) && is_one_of(p->words[i].low, ordinals, COUNT_OF(ordinals));
        if (p->words[i].at >= 3 && p->text.s[p->words[i].at - 1] == ' ' &&
            strchr("-*", p->text.s[p->words[i].at - 2]) && p->text.s[p->words[i].at - 3] == '\n')
            marks++;
    }
    return marks > n_ordinals ? marks : n_ordinals;
}

static size_t sentences_after(const struct analysis *r, size_t word)
{
    size_t n = 0;
    for (size_t i = 0; i < r->sentences.n; i++)
        n += r->sentences.list[i].from > word;
    return n;
}

/* Words [from, to) may stand between a number and what it counts, "three main reasons", unlike those of "ten tries
 * leave things as they are". */
static bool may_describe(const struct passage *p, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        str low = p->words[i].low;
        if (str_ends(low, S("s")) && !str_ends(low, S("ous")) && !str_ends(low, S("ss")))
            return false;
    }
    return passage_runs_on(p, from - 1, to);
}

/* "There are three reasons" followed by fewer than three: returns the number announced, otherwise 0.  "One or two
 * reasons" announces nothing. */
static int announced_list(const struct analysis *r)
{
    static const char *const things[] = { "reasons", "causes", "tips",  "steps", "signals", "ways",
                                          "parts",   "things", "kinds", "types", "tricks",  "rules" };
    const struct passage *p = &r->answer;

    for (size_t i = 0; i < p->n; i++) {
        double n = p->words[i].named;
        size_t k = i + 1;
        if (!(n >= 2 && n <= 10) || (i > 0 && str_is(p->words[i - 1].low, "or")))
            continue;
        while (k < p->n && k <= i + 3 && !is_one_of(p->words[k].low, things, COUNT_OF(things)))
            k++;
        if (k >= p->n || k > i + 3 || !may_describe(p, i + 1, k))
            continue;
        size_t items = count_items(p, k + 1), separators = 0;
        for (size_t w = k + 1; w < p->n; w++)
            separators += str_is(p->words[w].low, "and");
        for (size_t b = p->words[k].at; b < p->text.n; b++)
            separators += p->text.s[b] == ',' || p->text.s[b] == ';';
        if (items ? items < (size_t)n : sentences_after(r, k) <= 1 && separators + 1 < (size_t)n)
            return (int)n;
    }
    return 0;
}

void find_announced(struct analysis *r)
{
    str text = str_trim(r->answer.text);
    int announced = announced_list(r);

    if (text.n && (ends_open(r, text) || ends_in_empty_item(text)))
        add_label(r, "incomplete", "announces_more", 0.85,
                  arena_printf(r->a, "ends in \"" STR_FMT "\"", STR_ARG(text_tail(text, 30))));
    else if (announced)
        add_label(r, "incomplete", "announced_list", 0.8,
                  arena_printf(r->a, "announces %d items but gives fewer", announced));
}

/* --- unanswered parts of the question ----------------------------------------- */

/* "is in Python" is about "is": a term ends before a preposition. */
static struct span term_at(const struct passage *q, size_t from, size_t to)
{
    static const char *const ends[] = { "in", "of", "for", "on", "at", "when", "with", "and", "or" };

    for (size_t i = from + 1; i < to; i++)
        if (is_one_of(q->words[i].low, ends, COUNT_OF(ends)))
            return (struct span){ from, i };
    return (struct span){ from, to };
}

static bool is_quoted(const struct passage *p, size_t i)
{
    return p->words[i].at > 0 && p->text.s[p->words[i].at - 1] == '`';
}

/* The two things of "difference between X and Y", "how does X differ from Y", as words of the question. */
static bool compared_terms(const struct passage *q, struct span out[2])
{
    for (size_t i = 0; i + 3 < q->n; i++) {
        bool between = str_is(q->words[i].low, "difference") && str_is(q->words[i + 1].low, "between");
        bool differ = str_is(q->words[i].low, "differ") && str_is(q->words[i + 1].low, "from");
        size_t middle = i + 2;
        if (!between && !differ)
            continue;
        while (between && middle < q->n && !str_is(q->words[middle].low, "and") && !str_is(q->words[middle].low, "or"))
            middle++;
        if (middle + 1 >= q->n) /* "What is the difference between the two?" */
            continue;
        out[0] = between ? term_at(q, i + 2, middle) : (struct span){ 0, i };
        out[1] = term_at(q, between ? middle + 1 : i + 2, q->n);
        if (out[1].to - out[1].from > out[0].to - out[0].from && between) /* "civil and criminal law" */
            out[1].to = out[1].from + (out[0].to - out[0].from);
        return out[1].from < out[1].to;
    }
    return false;
}

/* "VM" stands for "virtual machine". */
static bool has_initials(const struct analysis *r, struct span term)
{
    char initials[8];
    size_t n = 0;

    for (size_t i = term.from; i < term.to && n < sizeof initials; i++)
        if (r->question.words[i].low.n > 1)
            initials[n++] = r->question.words[i].low.s[0];
    for (size_t i = 0; i < r->answer.n && n >= 2; i++)
        if (str_equal(r->answer.words[i].low, (str){ initials, n }))
            return true;
    return false;
}

/* True if the answer contains a word of the term that is not in the other term. */
static bool has_term(const struct analysis *r, struct span term, struct span other)
{
    const struct passage *q = &r->question;
    bool any = false;

    for (size_t i = term.from; i < term.to; i++) {
        bool quoted = is_quoted(q, i), shared = !quoted && !q->words[i].content && q->words[i].low.n > 1;
        for (size_t k = other.from; k < other.to && !shared; k++)
            shared = str_equal(q->words[i].stem, q->words[k].stem);
        if (shared || (!quoted && q->words[i].low.n < 2))
            continue;
        any = true;
        if (passage_has(&r->answer, q->words[i].stem))
            return true;
        for (size_t k = 0; k < r->answer.n; k++)
            if (words_are_near(&r->answer.words[k], &q->words[i]))
                return true;
    }
    return !any || has_initials(r, term);
}

/* "The other ...", "the latter ...", "the gentler one": refers to a second thing without naming it. */
static bool has_contrast_word(const struct passage *p)
{
    static const char *const words[] = { "other", "others", "latter", "former", "second", "another", "conversely" };

    for (size_t i = 0; i < p->n; i++)
        if (is_one_of(p->words[i].low, words, COUNT_OF(words)) ||
            (i >= 2 && str_is(p->words[i].low, "one") && str_is(p->words[i - 2].low, "the")))
            return true;
    return false;
}

static bool has_word(const struct analysis *r, const struct word *w)
{
    return passage_has_word(&r->answer, w);
}

static bool is_informative(const struct word *w)
{
    return w->specific || !isnan(w->number) || !isnan(w->named);
}

/* "Summarise the text: ...": the question has all that an answer must say. */
static bool is_summary(const struct passage *q)
{
    enum { OPENING = 8 };

    for (size_t i = 0; i < q->n && i < OPENING; i++)
        if (str_starts(q->words[i].low, S("summar")) ||
            (i > 0 && str_is(q->words[i].low, "up") && str_is(q->words[i - 1].low, "sum")))
            return true;
    return false;
}

static double part_coverage(const struct analysis *r, struct span part, size_t *n)
{
    bool summary = is_summary(&r->question);
    size_t covered = 0;

    *n = 0;
    for (size_t i = part.from; i < part.to; i++) {
        const struct word *w = &r->reference.words[i];
        if (!is_informative(w) || (!summary && passage_has_word(&r->question, w)))
            continue;
        ++*n;
        if ((!isnan(w->number) || !isnan(w->named)) && r->numbers.n > 0) {
            covered++; /* "four months" may be "120 days" */
            continue;
        }
        for (size_t k = 0; k < r->answer.n; k++)
            if (r->answer.words[k].content &&
                (words_are_near(&r->answer.words[k], w) || word_is_broader(&r->answer.words[k], w))) {
                covered++;
                break;
            }
    }
    return *n ? (double)covered / (double)*n : 1;
}

/* The answer may paraphrase the part: one of its clauses is near in subject, or many of its words are related
 * to nothing in the reference. */
static const double MAX_DOUBT = 1.05, MAX_DOUBT_ASKED = 1.35;

static double omission_doubt(const struct analysis *r, struct span part)
{
    return part_nearness(r, part) + 1 - r->overlap.near_reference;
}

/* A part of the reference that the answer omits although it covers another part. */
static bool missing_part(const struct analysis *r, struct span *missing)
{
    struct spans parts = passage_split(&r->reference, SPLIT_PARTS, r->a);
    double worst = 1, best = 0;
    size_t n_parts = 0, at = 0;

    if (parts.n < 2)
        parts = passage_split(&r->reference, SPLIT_PHRASES, r->a);
    for (size_t i = 0; i < parts.n; i++) {
        size_t n;
        double coverage = part_coverage(r, parts.list[i], &n);
        if (n < 2)
            continue;
        n_parts++;
        best = coverage > best ? coverage : best;
        if (coverage < worst) {
            worst = coverage;
            at = n_parts;
            *missing = parts.list[i];
        }
    }
    return n_parts >= 2 && at > 1 && worst < param_number(r->ctx->params, "part_covered") && best >= 0.5;
}

/* A part of the reference is not covered, or the answer is the shorter one and says little else. */
static bool leaves_answer_out(const struct analysis *r)
{
    struct span part;

    if (r->overlap.near_reference >= 0.6 && r->answer.n < r->reference.n)
        return true;
    return missing_part(r, &part) && omission_doubt(r, part) < MAX_DOUBT_ASKED;
}

static const double SHORTER = 0.75; /* of the reference's words; summaries may leave out details */

/* A shorter answer that says what the reference says, and less than half of it. */
static bool says_less(const struct analysis *r)
{
    const struct overlap *o = &r->overlap;
    return (double)r->answer.n <= SHORTER * (double)r->reference.n && o->near_reference >= 0.6 &&
           o->covered_new < 0.5 && o->n_new >= 5;
}

/* "... and why?": the reference gives a reason, and the shorter answer has no word that introduces one. */
static bool missing_reason(const struct analysis *r)
{
    static const char *const words[] = { "because", "since", "as",    "so",     "due",    "therefore", "thus",
                                         "reason",  "cause", "by",    "thanks", "result", "hence",     "for",
                                         "if",      "when",  "every", "each",   "would",  "avoid",     "prevent" };
    bool model = false;

    for (size_t i = 1; i < r->question.n; i++)
        model = model || (str_is(r->question.words[i].low, "why") && str_is(r->question.words[i - 1].low, "and"));
    if (!model || (double)r->answer.n > 0.6 * (double)r->reference.n)
        return false;
    for (size_t i = 0; i < r->answer.n; i++)
        if (is_one_of(r->answer.words[i].low, words, COUNT_OF(words)))
            return false;
    return true;
}

static bool has_duration(const struct passage *p)
{
    static const char *const units[] = { "second", "minut", "hour", "day", "week", "month", "year", "decad", "centur" };

    for (size_t i = 0; i < p->n; i++)
        if (is_one_of(p->words[i].stem, units, COUNT_OF(units)))
            return true;
    return false;
}

/* "... and how large should it be?": the second question asks for a number, the reference has one, the answer none. */
static bool missing_number(const struct analysis *r)
{
    static const char *const kinds[] = { "large", "many", "much", "often", "long", "old",  "far",
                                         "high",  "big",  "fast", "deep",  "wide", "heavy" };
    static const char *const words[] = { "half",      "quarter", "dozen",  "once",    "twice",  "couple",
                                         "daily",     "weekly",  "yearly", "monthly", "annual", "always",
                                         "fortnight", "single",  "double", "forever" };
    const struct passage *q = &r->question;
    bool model = false, joined = false, duration = false;

    for (size_t i = 0; i + 1 < q->n; i++) {
        joined = joined || str_is(q->words[i].low, "and");
        model = model ||
                (joined && str_is(q->words[i].low, "how") && is_one_of(q->words[i + 1].low, kinds, COUNT_OF(kinds)));
        duration = duration || (joined && str_is(q->words[i].low, "how") && str_is(q->words[i + 1].low, "long"));
    }
    if (!model || !r->reference_numbers.n || (duration ? has_duration(&r->answer) : r->numbers.n > 0))
        return false;
    for (size_t i = 0; i < r->answer.n; i++) /* "half", "weekly" also count as numbers */
        if (is_one_of(word_stem(r->answer.words[i].low), words, COUNT_OF(words)) ||
            is_one_of(r->answer.words[i].low, words, COUNT_OF(words)))
            return false;
    return true;
}

/* "by whom": the reference opens with a name that the answer does not contain. */
static bool missing_name(const struct analysis *r)
{
    bool model = false;
    size_t n = 0;

    for (size_t i = 1; i < r->question.n; i++) {
        bool asks = str_is(r->question.words[i - 1].low, "and") || str_is(r->question.words[i - 1].low, "by") ||
                    starts_sentence(&r->question, i);
        model = model ||
                (asks && (str_is(r->question.words[i].low, "who") || str_is(r->question.words[i].low, "whom")));
    }
    for (size_t i = 0; i < 2 && i < r->reference.n; i++) {
        const struct word *w = &r->reference.words[i];
        n += w->text.s[0] >= 'A' && w->text.s[0] <= 'Z' && !w->function && !has_word(r, w);
    }
    return model && n == 2;
}

static bool follows_comma(const struct passage *p, size_t i)
{
    return p->words[i].at >= 2 && p->text.s[p->words[i].at - 2] == ',';
}

/* "What is X? Give an example.", "... Name one.": a request for an example after the question. */
static bool requests_example(const struct passage *q)
{
    static const char *const verbs[] = { "give", "name", "mention", "cite" };

    for (size_t i = 2; i + 1 < q->n; i++)
        if (is_one_of(q->words[i].low, verbs, COUNT_OF(verbs)) &&
            (starts_sentence(q, i) || str_is(q->words[i - 1].low, "and") || follows_comma(q, i)))
            for (size_t k = i + 1; k < q->n && k <= i + 3; k++)
                if (str_is(q->words[k].low, "one") || str_is(q->words[k].low, "example"))
                    return true;
    return false;
}

/* An example is introduced ("for example", "such as", "if you ..."), has a name or a number, or is code. */
static bool has_example(const struct passage *p)
{
    static const char *const words[] = { "example",   "instance", "such",    "like",   "eg",         "say",   "imagine",
                                         "suppose",   "if",       "when",    "one",    "consider",   "think", "e",
                                         "including", "typical",  "classic", "famous", "illustrates" };

    for (size_t i = 0; i < p->n; i++) {
        char c = p->words[i].text.s[0];
        if (is_one_of(p->words[i].low, words, COUNT_OF(words)) || !isnan(p->words[i].number) ||
            (c >= 'A' && c <= 'Z' && !starts_sentence(p, i)) || is_quoted(p, i))
            return true;
    }
    return false;
}

static size_t answered_items(const struct analysis *r)
{
    size_t marks = count_items(&r->answer, 0), lines = count_list_lines(r->answer.text),
           from = str_search(r->answer.text, S(":")), pieces = 0;
    str text = str_slice(r->answer.text, from == SIZE_MAX ? 0 : from + 1, r->answer.text.n);
    bool filled = false;

    for (size_t i = 0; i <= text.n; i++) {
        bool cut = i == text.n || text.s[i] == ',' || text.s[i] == ';' ||
                   (i + 5 <= text.n && memcmp(text.s + i, " and ", 5) == 0);
        pieces += cut && filled;
        filled = !cut && (filled || (text.s[i] != ' ' && text.s[i] != '.' && text.s[i] != '\n'));
    }
    marks = lines > marks ? lines : marks;
    return marks > 1 ? marks : pieces;
}

/* Two question marks, each after several words. */
static bool has_two_questions(const struct passage *q)
{
    size_t n = 0, since = 0;

    for (size_t i = 0; i < q->n; i++) {
        size_t end = q->words[i].at + q->words[i].text.n;
        since++;
        if (end < q->text.n && q->text.s[end] == '?' && since >= 3) {
            n++;
            since = 0;
        }
    }
    return n >= 2;
}

/* The last line is an entry of a list of which an earlier entry ends without punctuation, too: the list is in that
 * style, and not cut. */
static bool is_open_list(str text)
{
    str rest = text, line;
    size_t n = 0, open = 0;
    bool last_listed = false;

    while (str_split_next(&rest, '\n', &line)) {
        line = str_trim(line);
        if (!line.n)
            continue;
        last_listed = count_list_lines(line) == 1;
        n += last_listed;
        open += last_listed && !is_closed(line);
    }
    return last_listed && n >= 2 && open >= 2;
}

void find_missing_parts(struct analysis *r, const struct requested_form *requested_form)
{
    str text = str_trim(r->answer.text), ref = str_trim(r->reference.text);
    struct span terms[2];
    struct span part, asked;
    bool two = false;

    if (r->answer.n > 5 && !requested_form->items && !requested_form->code && text.n && !is_closed(text) && ref.n &&
        is_closed(ref) && !is_open_list(text))
        add_label(r, "incomplete", "no_final_punctuation", 0.6,
                  arena_printf(r->a, "ends in \"" STR_FMT "\"", STR_ARG(text_tail(text, 30))));
    for (size_t i = 0; i < r->question.n; i++)
        two = two || str_is(r->question.words[i].low, "and");
    two = two || has_two_questions(&r->question) || is_summary(&r->question);
    if (requested_form->items && answered_items(r) < (size_t)requested_form->items)
        add_label(r, "incomplete", "too_few_items", 0.8,
                  arena_printf(r->a, "fewer than the %d requested items", requested_form->items));
    if (compared_terms(&r->question, terms) && !has_contrast_word(&r->answer)) {
        bool first = has_term(r, terms[0], terms[1]), second = has_term(r, terms[1], terms[0]);
        if (first != second)
            add_label(r, "incomplete", "one_of_two", 0.8,
                      arena_printf(r->a, "says nothing about \"" STR_FMT "\"",
                                   STR_ARG(span_text(&r->question, terms[first ? 1 : 0]))));
    } else if (missing_number(r)) {
        add_label(r, "incomplete", "missing_number", 0.75,
                  S("the question also asks for a number, and the answer has none"));
    } else if (requests_example(&r->question) && !has_example(&r->answer)) {
        add_label(r, "incomplete", "missing_example", 0.75,
                  S("the question also asks for an example, and the answer has none"));
    } else if (missing_reason(r)) {
        add_label(r, "incomplete", "missing_reason", 0.75,
                  S("the question also asks why, and the answer gives no reason"));
    } else if (find_unanswered(r, &asked) && leaves_answer_out(r)) {
        add_label(r, "incomplete", "unanswered", 0.75,
                  arena_printf(r->a, "has no word about \"" STR_FMT "\"", STR_ARG(span_text(&r->question, asked))));
    } else if (two && !requested_form->items && (double)r->answer.n <= 2 * (double)r->reference.n &&
               missing_part(r, &part) &&
               (!is_summary(&r->question) || (double)r->answer.n <= SHORTER * (double)r->reference.n) &&
               omission_doubt(r, part) < MAX_DOUBT) {
        add_label(r, "incomplete", "missing_part", 0.65,
                  arena_printf(r->a, "leaves out \"" STR_FMT "\"",
                               STR_ARG(utf8_truncate(span_text(&r->reference, part), 80))));
    } else if (says_less(r)) {
        add_label(r, "incomplete", "says_less", 0.6,
                  arena_printf(r->a, "%.0f %% of what the reference adds", 100 * r->overlap.covered_new));
    } else if (two && missing_name(r)) {
        add_label(r, "incomplete", "missing_name", 0.7,
                  arena_printf(r->a, "does not name \"" STR_FMT "\"",
                               STR_ARG(span_text(&r->reference, (struct span){ 0, 2 }))));
    }
}
