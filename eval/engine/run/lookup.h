/*
 * lookup.h -- guesses at what a sequence writes next, out of what it has read
 * and written: a pass of few rows costs hardly more than one of a single row, so
 * that several guessed tokens are checked at once.
 *
 * Nothing depends on a guess but the time: a guessed token is kept only where
 * the logits before it choose it, and rows of a pass have the same bits as rows
 * of a pass of their own.
 */
#ifndef EVAL_ENGINE_RUN_LOOKUP_H
#define EVAL_ENGINE_RUN_LOOKUP_H

#include <stddef.h>
#include <stdint.h>

enum { LOOKUP_MAX = 15 };

struct lookup {
    size_t length, pause, next_pause; /* of the next guess; steps without one */
};

/* Up to `most` tokens behind tokens[n]; how many. */
size_t lookup_guess(struct lookup *l, const int32_t *tokens, size_t n, int32_t *out, size_t max);
void lookup_learn(struct lookup *l, size_t guessed, size_t right);

#endif
