/*
 * lookup.h -- guesses the next tokens of a sequence from repeated text, so that one pass verifies several of them: a
 * pass of a few rows costs little more than a pass of one.  Sources: see lookup.c.
 *
 * Guesses change speed, not results: a guessed token is kept only if the logits before it choose it, and a row has the
 * same bits in any pass.
 */
#ifndef EVAL_ENGINE_RUN_LOOKUP_H
#define EVAL_ENGINE_RUN_LOOKUP_H

#include <stddef.h>
#include <stdint.h>

enum { LOOKUP_MAX = 15 };

struct lookup {
    size_t length, pause, next_pause; /* length of the next guess; steps without a guess */
};

/* Writes up to `max` guesses for the tokens that follow tokens[0 .. n - 1] to out; returns their number. */
size_t lookup_guess(struct lookup *l, const int32_t *tokens, size_t n, int32_t *out, size_t max);
/* Reports how many of the last `guessed` tokens were right. */
void lookup_update(struct lookup *l, size_t guessed, size_t right);

#endif
