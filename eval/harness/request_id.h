/*
 * request_id.h -- the id of a request: SHA-256 of everything that can change
 * its answer.  Equal ids share one stored answer, which makes caching, resuming
 * after a kill and sharing between suites the same thing.
 */
#ifndef EVAL_HARNESS_REQUEST_ID_H
#define EVAL_HARNESS_REQUEST_ID_H

#include "eval/base/str.h"

struct arena;
struct request;
struct suite_task;

struct request_source {
    char identity[65];          /* of the model's content, hex */
    char compared_identity[65]; /* of the model that its distributions are compared with; "" = none */
    uint64_t seed;              /* of the suite */
    bool answers_by_item;       /* the backend stores answers by item */
};

/* 64 hex digits. */
str request_id(const struct request *r, const struct suite_task *t, const struct request_source *from, str item_id,
               struct arena *a);

/* Seed of sampling: a function of the request alone. */
uint64_t request_seed(str id);

#endif
