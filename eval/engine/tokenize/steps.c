/*
 * steps.c -- lists of normalizers, pre-tokenizers and decoders, and helpers that
 * their rows share: patterns and character classes.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/text.h"
#include "eval/engine/tokenize/internal.h"

const struct step_kind *step_kind_find(const struct step_kind *table, str type)
{
    for (; table->type; table++)
        if (str_is(type, table->type))
            return table;
    return NULL;
}

/* The type must be in the table; at most MAX_STEPS. */
struct step *steps_add(struct steps *s, const struct step_kind *table, const char *type, struct arena *a)
{
    ASSERT(s->n < MAX_STEPS);
    if (!s->list)
        s->list = ARENA_NEW(a, struct step, MAX_STEPS);
    struct step *step = &s->list[s->n++];
    step->kind = step_kind_find(table, str_from(type));
    ASSERT(step->kind);
    return step;
}

void steps_release(struct steps *s)
{
    for (size_t i = 0; i < s->n; i++)
        regex_close(s->list[i].regex);
}

static int hex_digit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

/* "<0x41>", two hexadecimal digits exactly. */
int byte_token(str text)
{
    if (text.n != 6 || !str_starts(text, S("<0x")) || text.s[5] != '>')
        return -1;
    int high = hex_digit(text.s[3]), low = hex_digit(text.s[4]);
    return high < 0 || low < 0 ? -1 : 16 * high + low;
}

str concat(struct arena *a, str x, str y)
{
    char *out = arena_alloc(a, x.n + y.n + 1);

    if (x.n)
        memcpy(out, x.s, x.n);
    if (y.n)
        memcpy(out + x.n, y.s, y.n);
    return (str){ out, x.n + y.n };
}

bool is_white_space(uint32_t c)
{
    return (c >= 9 && c <= 13) || c == 32 || c == 0x85 || (c >= 0xA0 && unicode_category(c)[0] == 'Z');
}

/* Letters and their like, marks, digits, connectors, joiners (UTS 18, annex C). */
bool is_word_char(uint32_t c)
{
    if (c < 0x80)
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
    const char *k = unicode_category(c);
    return k[0] == 'L' || k[0] == 'M' || (k[0] == 'N' && (k[1] == 'd' || k[1] == 'l')) ||
           (k[0] == 'P' && k[1] == 'c') || c == 0x200C || c == 0x200D || (c >= 0x24B6 && c <= 0x24E9) ||
           (c >= 0x1F130 && c <= 0x1F149) || (c >= 0x1F150 && c <= 0x1F169) || (c >= 0x1F170 && c <= 0x1F189);
}
