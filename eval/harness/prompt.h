/*
 * prompt.h -- stage 2a: renders an item to the text that a model reads.
 */
#ifndef EVAL_HARNESS_PROMPT_H
#define EVAL_HARNESS_PROMPT_H

#include "eval/base/record.h"
#include "eval/harness/chat.h"

struct arena;
struct backend_message;
struct err;
struct suite_task;

struct prompt {
    str text;                               /* for a conversation sent as messages: the messages as JSON */
    const struct backend_message *messages; /* [n_messages] for backends that take messages, if there are more than
                                               one user message; else NULL */
    size_t n_messages;
    bool special;      /* rendered by a chat template: its special tokens are parsed */
    const char *input; /* [text.n] 1 = not the template's own text; NULL = unknown */
};

struct fewshot_pool { /* solved examples */
    const struct sample *samples;
    size_t n;     /* in the pool */
    size_t n_use; /* number of examples before each question: the first whose input differs from the question's */
};

struct prompt_maker;

/* Owns: prompt_maker_free.  Keeps the task and the pool. */
struct prompt_maker *prompt_maker_new(const struct suite_task *t, const struct fewshot_pool *pool, struct err *e);
/* Frees the compiled templates; NULL is allowed. */
void prompt_maker_free(struct prompt_maker *m);

/* Number of questions that were in the pool themselves and got other examples. */
size_t prompt_maker_n_dropped_shots(const struct prompt_maker *m);

/* How a model gets a conversation. */
struct prompt_reader {
    struct chat_source chat; /* its chat template; may be empty */
    bool takes_messages;     /* the backend sends messages as they are */
    bool answers_replayed;   /* the answers are replayed: the template that produced them is unknown */
};

/* The prompt of one item for one model.  A variable that the item lacks is an error. */
bool prompt_render(struct prompt_maker *m, const struct prompt_reader *reader, const struct sample *item,
                   struct prompt *out, struct arena *a, struct err *e);

#endif
