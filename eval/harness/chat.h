/*
 * chat.h -- renders messages to the text format that a model was trained on: a chat template with its BOS and EOS
 * tokens.
 *
 * The content of a message is user input: the output marks its bytes, so that
 * text which looks like a special token stays text.  A role that is a plain word
 * is not marked, since templates build special tokens from it.
 */
#ifndef EVAL_HARNESS_CHAT_H
#define EVAL_HARNESS_CHAT_H

#include "eval/base/str.h"
#include "templates/template.h"

struct chat_source {
    str text;     /* source of the template */
    str bos, eos; /* NULL s: the variable is undefined */
    str other;    /* other special tokens as a JSON object {"pad_token": "..."}; may be empty */
};

struct chat;

/* Owns: chat_close.  `name` appears in errors. */
struct chat *chat_open(const struct chat_source *s, const char *name, struct err *e);
/* Frees the chat; NULL is allowed. */
void chat_close(struct chat *c);
/* True if `c` was opened from this source, so that it can be reused; c may be NULL. */
bool chat_is(const struct chat *c, const struct chat_source *s);

/* The variables every template gets; the caller adds messages and its own. */
struct value *chat_vars(const struct chat *c, struct arena *a);
/* A message as the templates read it; its content is marked as input. */
struct value *chat_message(struct arena *a, str role, str content);
/* Sets a variable from outside: its text is input, except special tokens (..._token). */
void chat_set(struct value *vars, str name, const struct json *v, struct arena *a);
/* From a file: an array of messages, or an object whose members are the
 * template's variables (messages, tools, ...). */
bool chat_read_messages(const char *path, struct value *vars, struct arena *a, struct err *e);

/* (*input)[i] is 1 where out's byte i comes from input. */
bool chat_render(const struct chat *c, const struct value *vars, str *out, const char **input, struct arena *a,
                 struct err *e);

#endif
