/*
 * server_key.h -- the API key of a chat server, from the environment or a file.
 */
#ifndef EVAL_BACKENDS_SERVER_KEY_H
#define EVAL_BACKENDS_SERVER_KEY_H

#include "eval/backends/backend.h"

/* Reads the key that key-env or key-file of the model names, into the arena; `key` is empty where the model names
 * neither.  `warning` is set where other users of the machine may read the file.  Fails if there is no key, or one that
 * cannot be the value of an HTTP header. */
bool server_key_read(const struct backend_model *m, struct arena *a, str *key, str *warning, struct err *e);

#endif
