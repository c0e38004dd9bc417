/*
 * split.c -- splits a passage into sentences, statements, clauses, and the parts that a reference lists one by one.
 */
#include "judges/taxonomy/internal.h"

#include "eval/base/arena.h"

/* The text between word i - 1 and word i. */
static str gap_before(const struct passage *p, size_t i)
{
    const struct word *before = &p->words[i - 1];
    return str_slice(p->text, before->at + before->text.n, p->words[i].at);
}

static bool gap_has(str gap, const char *marks)
{
    for (size_t i = 0; i < gap.n; i++)
        if (gap.s[i] && strchr(marks, gap.s[i]))
            return true;
    return false;
}

static bool ends_sentence(str gap)
{
    for (size_t i = 0; i < gap.n; i++) {
        bool space = i + 1 < gap.n && (gap.s[i + 1] == ' ' || gap.s[i + 1] == '\n' || gap.s[i + 1] == '"');
        if (gap.s[i] == '\n' || (gap.s[i] && strchr(".!?", gap.s[i]) && space))
            return true;
    }
    return false;
}

static bool is_one_of(str low, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_is(low, list[i]))
            return true;
    return false;
}

static bool begins_part(const struct passage *p, size_t i, str gap)
{
    static const char *const after_comma[] = { "whereas", "while", "but", "and", "so" };
    static const char *const anywhere[] = { "who", "which", "because" };
    size_t end = p->words[i].at + p->words[i].text.n;
    bool formula = p->words[i].text.n == 1 && end < p->text.n && p->text.s[end] == '('; /* "O(1) ..., O(log n) ..." */

    return gap_has(gap, ";") || is_one_of(p->words[i].low, anywhere, COUNT_OF(anywhere)) ||
           (gap_has(gap, ",") && (formula || is_one_of(p->words[i].low, after_comma, COUNT_OF(after_comma))));
}

static bool begins_piece(const struct passage *p, size_t i, enum split how)
{
    static const char *const contrast[] = { "while", "whereas", "but" };
    str gap = gap_before(p, i);

    if (ends_sentence(gap))
        return true;
    switch (how) {
    case SPLIT_SENTENCES:
        return false;
    case SPLIT_STATEMENTS:
        return gap_has(gap, ";");
    case SPLIT_CLAUSES:
        return gap_has(gap, ";:,") || is_one_of(p->words[i].low, contrast, COUNT_OF(contrast));
    case SPLIT_PARTS:
        return begins_part(p, i, gap);
    case SPLIT_PHRASES:
        return gap_has(gap, ",;") || str_is(p->words[i].low, "and");
    case N_SPLITS:
        break;
    }
    return false;
}

struct spans passage_split(const struct passage *p, enum split how, struct arena *a)
{
    if (p->splits && p->splits[how].list)
        return p->splits[how];
    struct span *list = ARENA_NEW(a, struct span, p->n + 1);
    size_t n = 0, from = 0;

    for (size_t i = 1; i <= p->n; i++)
        if (i == p->n || begins_piece(p, i, how)) {
            list[n++] = (struct span){ from, i };
            from = i;
        }
    struct spans out = { list, n };
    if (p->splits)
        p->splits[how] = out;
    return out;
}
