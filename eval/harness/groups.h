/*
 * groups.h -- models that share one checkpoint on one backend are opened
 * together, so that a base and its adapters run in one batch.
 */
#ifndef EVAL_HARNESS_GROUPS_H
#define EVAL_HARNESS_GROUPS_H

#include "eval/backends/backend.h"

struct run_options;
struct suite;

struct group {
    const struct backend *backend;
    void *state;    /* the backend's object; NULL = not open: another process asks it, and this one only counts its
                       requests */
    size_t *models; /* [n_models] indices in the suite */
    size_t n_models;
};

struct groups {
    struct group *list;
    size_t n;
    size_t *of;                   /* [suite.n_models] group of a model; SIZE_MAX = not in this run */
    size_t *index;                /* [suite.n_models] its index within the group */
    struct backend_model *models; /* [suite.n_models] as backends know them */
};

/* Opens the backends of the models that the options select; groups_close, also after an error. */
bool groups_open(const struct suite *s, const struct run_options *o, struct groups *out, struct arena *a,
                 struct err *e);
/* Closes all backends. */
void groups_close(struct groups *g);

/* The group of a model; NULL if it is not in this run. */
const struct group *groups_of(const struct groups *g, size_t model);

#endif
