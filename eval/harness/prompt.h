/*
 * prompt.h -- stage 2a: an item becomes the text that a model reads.
 */
#ifndef EVAL_HARNESS_PROMPT_H
#define EVAL_HARNESS_PROMPT_H

#include "eval/base/record.h"

struct arena;
struct chat_source;
struct err;
struct suite_task;

struct prompt {
    str text;
    bool special;      /* rendered by a chat template: its special tokens count */
    const char *input; /* [text.n] 1 = not the template's own text; NULL = unknown */
};

struct fewshot_pool { /* solved examples */
    const struct sample *samples;
    size_t n;     /* in the pool */
    size_t n_use; /* put before each question */
};

struct prompt_maker;

/* Owns: prompt_maker_free.  Keeps the task and the pool. */
struct prompt_maker *prompt_maker_new(const struct suite_task *t, const struct fewshot_pool *pool, struct err *e);
void prompt_maker_free(struct prompt_maker *m);

/* The prompt of one item for one model.  `chat` may have no template. */
bool prompt_render(struct prompt_maker *m, const struct chat_source *chat, const struct sample *item,
                   struct prompt *out, struct arena *a, struct err *e);

#endif
