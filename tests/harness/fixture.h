/*
 * fixture.h -- a folder with a test set, answers to replay and a suite, for the
 * tests of the harness.
 */
#ifndef TESTS_HARNESS_FIXTURE_H
#define TESTS_HARNESS_FIXTURE_H

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/harness/suite.h"
#include "eval/store/store.h"

struct harness_fixture {
    char dir[64];
    const char *models; /* further <model> elements; NULL = none */
    struct arena a;
    struct err e;
};

void harness_fixture_open(struct harness_fixture *f);
void harness_fixture_close(struct harness_fixture *f);
void harness_fixture_write(struct harness_fixture *f, const char *name, const char *content);
/* The suite around these elements, with the models m and n that replay m.jsonl and n.jsonl. */
bool harness_fixture_suite(struct harness_fixture *f, const char *elements, struct suite *out);
/* Plans, answers and scores that suite in a store in memory; on an error the test fails and it returns false. */
bool harness_fixture_run(struct harness_fixture *f, const char *elements, struct run_view *v);

#endif
