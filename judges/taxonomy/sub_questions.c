/*
 * sub_questions.c -- "What is X, and what happens to it at Y?": a second question whose own words the answer has none
 * of, or an entry of a list in the question ("financial, social and intellectual") that it leaves out.
 *
 * The words alone do not decide, since a paraphrase has none of them either: the caller also requires a part of the
 * reference that is not covered.
 */
#include "judges/taxonomy/signals.h"

#include "eval/base/arena.h"

/* A longer question holds a text to work on. */
enum { MAX_QUESTION = 60, MAX_ASKS = 8, MAX_ENTRY = 3 };

static bool is_any(str low, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_is(low, list[i]))
            return true;
    return false;
}

static str gap_before(const struct passage *p, size_t i)
{
    size_t from = i ? p->words[i - 1].at + p->words[i - 1].text.n : 0;
    return str_slice(p->text, from, i < p->n ? p->words[i].at : p->text.n);
}

static bool gap_has(str gap, const char *marks)
{
    for (size_t i = 0; i < gap.n; i++)
        if (gap.s[i] && strchr(marks, gap.s[i]))
            return true;
    return false;
}

static const char *const ask_words[] = { "what", "why",  "how",     "when",    "where",   "who",   "which",
                                         "whom", "give", "say",     "name",    "explain", "add",   "describe",
                                         "list", "show", "mention", "include", "compare", "state", "also" };

/* A question word or a request, after "and", a comma or the end of a sentence. */
static bool begins_ask(const struct passage *q, size_t i)
{
    str gap = gap_before(q, i);

    return i > 0 && is_any(q->words[i].low, ask_words, COUNT_OF(ask_words)) &&
           (gap_has(gap, ",;.?:") || str_is(q->words[i - 1].low, "and"));
}

static size_t split_asks(const struct passage *q, struct span out[MAX_ASKS])
{
    size_t n = 0, from = 0;

    for (size_t i = 1; i <= q->n && n < MAX_ASKS; i++)
        if (i == q->n || begins_ask(q, i)) {
            out[n++] = (struct span){ from, i };
            from = i;
        }
    return n;
}

/* A question or request about something; "In one sentence," is none. */
static bool asks_something(const struct passage *q, struct span s)
{
    bool specific = false, asks = s.to - s.from > 4;

    for (size_t i = s.from; i < s.to; i++) {
        specific = specific || q->words[i].specific;
        asks = asks || is_any(q->words[i].low, ask_words, COUNT_OF(ask_words));
    }
    return specific && asks;
}

static bool span_has(const struct passage *p, struct span s, const struct word *w)
{
    for (size_t i = s.from; i < s.to; i++)
        if (same_stem(&p->words[i], w) || share_prefix(&p->words[i], w))
            return true;
    return false;
}

static bool answer_has(const struct analysis *r, const struct word *w)
{
    for (size_t i = 0; i < r->answer.n; i++)
        if (r->answer.words[i].content &&
            (words_are_near(&r->answer.words[i], w) || word_is_broader(&r->answer.words[i], w)))
            return true;
    return false;
}

/* True if the ask has words of its own, and the answer has none of them. */
static bool is_unanswered(const struct analysis *r, const struct span *asks, size_t n, size_t k)
{
    const struct passage *q = &r->question;
    bool any = false;

    for (size_t i = asks[k].from; i < asks[k].to; i++) {
        const struct word *w = &q->words[i];
        bool own = w->specific;
        for (size_t x = 0; x < n && own; x++)
            own = x == k || !span_has(q, asks[x], w);
        if (own && answer_has(r, w))
            return false;
        any = any || own;
    }
    return any;
}

/* "...: financial, social and intellectual": entries of a few words each after the last colon. */
static size_t split_entries(const struct passage *q, struct span out[MAX_ASKS])
{
    size_t from = q->n, n = 0;

    for (size_t i = 1; i < q->n; i++)
        if (gap_has(gap_before(q, i), ":"))
            from = i;
    for (size_t i = from + 1; i <= q->n && n < MAX_ASKS; i++) {
        bool joined = i < q->n && str_is(q->words[i].low, "and");
        if (i < q->n && !joined && !gap_has(gap_before(q, i), ","))
            continue;
        if (i - from > MAX_ENTRY)
            return 0;
        out[n++] = (struct span){ from, i };
        from = joined ? i + 1 : i;
        i += joined;
    }
    return n >= 2 ? n : 0;
}

bool find_unanswered(const struct analysis *r, struct span *out)
{
    struct span parts[MAX_ASKS];
    size_t n = 0, missing = 0;
    bool asked = false;

    if (r->question.n > MAX_QUESTION)
        return false;
    n = split_asks(&r->question, parts);
    for (size_t k = 0; k < n; k++) { /* "In one sentence, explain ..." asks one thing; a reason has words of its own */
        bool second = asked;
        asked = asked || asks_something(&r->question, parts[k]);
        if (second && !str_is(r->question.words[parts[k].from].low, "why") && is_unanswered(r, parts, n, k)) {
            *out = parts[k];
            return true;
        }
    }
    n = split_entries(&r->question, parts);
    for (size_t k = 0; k < n; k++)
        if (is_unanswered(r, parts, n, k)) {
            *out = missing++ ? *out : parts[k];
        }
    return missing > 0 && missing < n;
}

void signals_read_asks(const struct analysis *r, struct signals *s)
{
    struct span parts[MAX_ASKS];
    const struct passage *q = &r->question;
    double worst = 1, missing = 0, asks = 0;
    size_t n = q->n <= MAX_QUESTION ? split_asks(q, parts) : 0;

    for (size_t k = 0; k < n; k++) {
        double own = 0, hit = 0;
        if (!asks_something(q, parts[k]))
            continue;
        asks++;
        for (size_t i = parts[k].from; i < parts[k].to; i++) {
            const struct word *w = &q->words[i];
            bool mine = w->specific;
            for (size_t x = 0; x < n && mine; x++)
                mine = x == k || !span_has(q, parts[x], w);
            own += mine;
            hit += mine && answer_has(r, w);
        }
        if (own > 0) {
            missing += hit == 0;
            worst = hit / own < worst ? hit / own : worst;
        }
    }
    s->v[SIGNAL_asks] = asks < 4 ? asks : 4;
    s->v[SIGNAL_asks_missing] = asks > 1 ? missing : 0;
    s->v[SIGNAL_ask_worst] = asks > 1 ? worst : 1;
}
