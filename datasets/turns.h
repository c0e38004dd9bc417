/*
 * turns.h -- the turns of a conversation in an item: [{"role": ..., "content": ...}], as OpenAI's API and most chat
 * data sets write them.
 */
#ifndef DATASETS_TURNS_H
#define DATASETS_TURNS_H

#include "eval/base/record.h"

struct arena;
struct err;
struct json;

/* Checks and copies a list of messages: turns[*n] in the arena.  Roles are system, user and assistant ("developer" is
 * OpenAI's newer name of system); content is a text or a list of text parts, which are joined.  Errors: anything that
 * would be lost, such as images and calls of tools, and an empty list. */
bool turns_read(const struct json *list, const struct sample_turn **turns, size_t *n, struct arena *a, struct err *e);

#endif
