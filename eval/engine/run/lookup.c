/*
 * lookup.c -- prompt lookup (Saxena 2023): finds the longest match of the last tokens in the text before them (the
 * latest of equally long ones) and guesses that it continues.  One pass verifies the guess (Leviathan et al. 2023).
 *
 * A wrong guess costs a row of a pass, so guess lengths double while guesses are right and halve when they are wrong,
 * down to a pause that grows each time; a short match that is not confirmed yet yields a single token.
 */
#include "eval/engine/run/lookup.h"

enum { MIN_MATCH = 3, MAX_MATCH = 16, WINDOW = 8192, INITIAL_LENGTH = 3, INITIAL_PAUSE = 16, MAX_PAUSE = 512 };

static size_t match_length(const int32_t *tokens, size_t n, size_t end)
{
    size_t length = 1; /* the caller has checked that the last token matches */

    while (length < MAX_MATCH && length < end && tokens[end - 1 - length] == tokens[n - 1 - length])
        length++;
    return length;
}

size_t lookup_guess(struct lookup *l, const int32_t *tokens, size_t n, int32_t *out, size_t max)
{
    size_t best = 0, from = 0, oldest = n > WINDOW ? n - WINDOW : 0;

    if (l->length == 0 && l->pause == 0)
        *l = (struct lookup){ .length = INITIAL_LENGTH, .next_pause = INITIAL_PAUSE };
    if (l->pause > 0) {
        l->length = --l->pause == 0;
        return 0;
    }
    for (size_t end = n - 1; end > oldest && best < MAX_MATCH; end--) {
        size_t length = tokens[end - 1] == tokens[n - 1] ? match_length(tokens, n, end) : 0;
        if (length > best) {
            best = length;
            from = end;
        }
    }
    if (best < MIN_MATCH)
        return 0;
    size_t limit = l->length > INITIAL_LENGTH
                       ? best
                       : best / MIN_MATCH; /* number of tokens to guess after a match of this length */
    max = max < l->length ? max : l->length;
    max = max < limit ? max : limit;
    for (size_t i = 0; i < max; i++) /* repetition may continue into the guess itself */
        out[i] = from + i < n ? tokens[from + i] : out[from + i - n];
    return max;
}

void lookup_update(struct lookup *l, size_t guessed, size_t right)
{
    if (guessed == 0)
        return;
    if (right == guessed) {
        l->length = 2 * l->length < LOOKUP_MAX ? 2 * l->length : LOOKUP_MAX;
        l->next_pause = INITIAL_PAUSE;
    } else if (right * 4 < guessed) {
        l->length /= 2;
        if (l->length == 0) {
            l->pause = l->next_pause;
            l->next_pause = 2 * l->pause < MAX_PAUSE ? 2 * l->pause : MAX_PAUSE;
        }
    }
}
