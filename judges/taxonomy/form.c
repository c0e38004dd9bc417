/*
 * form.c -- rules about how an answer is written: length mismatch, incomplete,
 * repetitive, format.
 */
#include "judges/taxonomy/reading.h"

#include "eval/base/arena.h"
#include "eval/base/text.h"

void find_length_mismatch(struct reading *r)
{
    double low = param_number(r->ctx->params, "length_low"), high = param_number(r->ctx->params, "length_high");
    double ratio = r->reference.n ? (double)r->answer.n / (double)r->reference.n : 1;

    if (ratio < low || ratio > high)
        add_label(r, "length_mismatch", ratio < low ? "too_short" : "too_long", 0.3,
                  arena_printf(r->a, "%zu words, the reference has %zu (allowed: %.1f to %.1f times)", r->answer.n,
                               r->reference.n, low, high));
}

/* --- incomplete --------------------------------------------------------------- */

static uint32_t last_character(str text)
{
    uint32_t last = 0;

    for (size_t at = 0; at < text.n;)
        last = utf8_next(text, &at);
    return last;
}

/* Does the text close a sentence, a quotation or a bracket?  In any script. */
static bool is_closed(str text)
{
    uint32_t last = last_character(text);

    if (last < 0x80)
        return last && strchr(".!?)\"'`]}", (int)last);
    const char *c = unicode_category(last);
    return strcmp(c, "Po") == 0 || strcmp(c, "Pf") == 0 || strcmp(c, "Pe") == 0;
}

/* "as follows:", "such as,", "(", "and": more was to come. */
static bool announces_more(const struct passage *p, str text)
{
    static const char *const words[] = { "and",  "or",   "but",  "because", "the",  "a",  "an", "of", "to",
                                         "with", "such", "than", "for",     "from", "by", "as", "is", "are" };
    uint32_t last = last_character(text);

    if (last && last < 0x80 && strchr(":,;([-=", (int)last))
        return true;
    if (is_closed(text) || p->n < 3)
        return false;
    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (str_is(p->words[p->n - 1].low, words[i]))
            return true;
    return false;
}

void find_incomplete(struct reading *r)
{
    str text = str_trim(r->answer.text), ref = str_trim(r->reference.text);
    const char *rule = NULL;

    if (text.n == 0 || is_closed(text))
        return;
    if (r->gen->finish == FINISH_LENGTH)
        rule = "token_limit";
    else if (announces_more(&r->answer, text) && !(ref.n && last_character(ref) == last_character(text)))
        rule = "announces_more";
    else if (ref.n == 0 || is_closed(ref)) /* references may be bare phrases */
        rule = "no_final_punctuation";
    if (rule)
        add_label(r, "incomplete", rule,
                  rule[0] == 't'   ? 0.5
                  : rule[0] == 'a' ? 0.5
                                   : 0.2,
                  arena_printf(r->a, "%s \"" STR_FMT "\"",
                               rule[0] == 't' ? "cut off at the token limit after" : "ends in",
                               STR_ARG(text_tail(text, 30))));
}

/* --- repetitive --------------------------------------------------------------- */

/* Sequences of four words, as often as they come; the worst is put in *worst. */
static double repeated_share(const struct reading *r, str *worst, size_t *most)
{
    struct map seen = { 0 };
    size_t n = r->answer.n >= 4 ? r->answer.n - 3 : 0, repeated = 0;
    struct strbuf gram = { 0 };

    *worst = (str){ "", 0 };
    *most = 0;
    for (size_t i = 0; i < n; i++) {
        const struct word *w = &r->answer.words[i];
        strbuf_reset(&gram);
        for (int k = 0; k < 4; k++)
            strbuf_printf(&gram, STR_FMT " ", STR_ARG(w[k].low));
        int64_t *count = map_put(&seen, arena_str(r->a, strbuf_str(&gram)), NULL);
        repeated += ++*count > 1;
        if ((size_t)*count > *most) {
            *most = (size_t)*count;
            *worst = str_slice(r->answer.text, w->at, w[3].at + w[3].text.n);
        }
    }
    strbuf_release(&gram);
    map_release(&seen);
    return n ? (double)repeated / (double)n : 0;
}

/* The stretch of fifty words with the fewest different ones (all of a shorter answer). */
static double fewest_distinct(const struct reading *r, size_t *distinct, size_t *of)
{
    enum { WINDOW = 50 };
    size_t size = r->answer.n < WINDOW ? r->answer.n : WINDOW;
    double least = 1;

    *distinct = *of = size;
    for (size_t from = 0; from + size <= r->answer.n; from += WINDOW / 2) {
        struct map seen = { 0 };
        for (size_t i = from; i < from + size; i++)
            map_put(&seen, r->answer.words[i].low, NULL);
        if ((double)seen.n < least * (double)size) {
            least = (double)seen.n / (double)size;
            *distinct = seen.n;
        }
        map_release(&seen);
    }
    return least;
}

void find_repetitive(struct reading *r)
{
    str worst;
    size_t most, distinct, of;
    double share = repeated_share(r, &worst, &most);

    if (share > param_number(r->ctx->params, "repeat_share"))
        add_label(r, "repetitive", "repeated_4_grams", share,
                  arena_printf(r->a, "%.0f %% of its 4-word runs are repeats; \"" STR_FMT "\" comes %zu times",
                               100 * share, STR_ARG(utf8_truncate(worst, 60)), most));
    else if (r->answer.n >= 12 && fewest_distinct(r, &distinct, &of) < param_number(r->ctx->params, "distinct_share"))
        add_label(r, "repetitive", "few_distinct_words", 0.4,
                  arena_printf(r->a, "%zu different words among %zu", distinct, of));
}

/* --- format ------------------------------------------------------------------- */

/* Role names count at the start of a line only; control tokens anywhere. */
static const char *leaked_marker(str text)
{
    static const char *const anywhere[] = { "<|",      "|>",    "[INST]", "[/INST]",         "<s>",          "</s>",
                                            "<<SYS>>", "<bos>", "<eos>",  "<start_of_turn>", "<end_of_turn>" };
    static const char *const at_line_start[] = { "Question:",       "Answer:",      "User:",  "Assistant:",
                                                 "System:",         "Human:",       "Q:",     "A:",
                                                 "### Instruction", "### Response", "Prompt:" };
    str rest = text, line;

    for (size_t i = 0; i < COUNT_OF(anywhere); i++)
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

void find_format(struct reading *r)
{
    str text = r->answer.text;
    size_t at;

    if (str_trim(text).n == 0) {
        add_label(r, "format", "empty", 1, S("the answer is empty"));
        return;
    }
    if (!utf8_valid(text, &at))
        add_label(r, "format", "invalid_utf8", 0.5, arena_printf(r->a, "byte %zu is not UTF-8", at));
    else if (str_search(text, S("\xEF\xBF\xBD")) != SIZE_MAX &&
             str_search(r->reference.text, S("\xEF\xBF\xBD")) == SIZE_MAX)
        add_label(r, "format", "invalid_utf8", 0.5, S("holds the replacement character U+FFFD"));
    if (has_control(text, &at))
        add_label(r, "format", "control_character", 0.4,
                  arena_printf(r->a, "byte %zu is the control character 0x%02X", at, (unsigned char)text.s[at]));
    const char *marker = leaked_marker(text);
    bool expected = marker && r->sample->n_refs && str_search(r->reference.text, str_from(marker)) != SIZE_MAX;
    if (marker && !expected)
        add_label(r, "format", "leaked_marker", 0.5, arena_printf(r->a, "holds \"%s\"", marker));
    if (count_of(text, "```") % 2)
        add_label(r, "format", "open_fence", 0.4, S("a code fence (```) is opened and not closed"));
}
