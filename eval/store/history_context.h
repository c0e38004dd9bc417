/*
 * history_context.h -- private to eval/store: the history's handle, and the parts of a run that history_context.c
 * writes.
 */
#ifndef EVAL_STORE_HISTORY_CONTEXT_H
#define EVAL_STORE_HISTORY_CONTEXT_H

#include "eval/store/history.h"
#include "eval/store/sql.h"

struct history {
    struct store sql; /* only the statement cache and the handle are used */
};

/* Environment, and hashes of models, data and prompts. */
bool history_put_context(struct history *h, int64_t run, const struct run_view *v, struct arena *a, struct err *e);
/* Item scores of the components that tables show; the others follow from the same answers. */
bool history_put_items(struct history *h, int64_t run, const struct run_view *v, struct arena *a, struct err *e);

#endif
