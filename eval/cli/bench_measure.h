/*
 * bench_measure.h -- runs and times the engine for `bench`.
 *
 * Each repetition is a fresh batch; its time is split at the last prompt token,
 * and tokens generated before that count in neither rate.  With adapters the
 * sequences alternate between the base and each adapter, in one batch.
 * End-of-text is ignored.
 */
#ifndef EVAL_CLI_BENCH_MEASURE_H
#define EVAL_CLI_BENCH_MEASURE_H

#include "eval/base/str.h"

struct cli_args;
struct cli_model;
struct err;

enum { BENCH_MAX_REPEAT = 99 };

struct bench_plan {
    size_t n_prompt, n_shared; /* tokens of each prompt; the first n_shared are the same in all */
    size_t n_sequences;
    size_t n_gen, n_choices; /* tokens of each answer or option; options of each question */
    int32_t *tokens;         /* [n_sequences][n_prompt] */
    int32_t *options;        /* [n_sequences][n_choices][n_gen] */
};

/* One entry for each repetition. */
struct bench_rates {
    double prompt[BENCH_MAX_REPEAT];   /* prompt tokens per second, shared ones counted for each prompt */
    double computed[BENCH_MAX_REPEAT]; /* prompt tokens per second, shared ones counted once */
    double gen[BENCH_MAX_REPEAT];      /* generated tokens per second */
    double right[BENCH_MAX_REPEAT];    /* share of speculative guesses that were right */
    double wall[BENCH_MAX_REPEAT];     /* seconds */
    double shared_s[BENCH_MAX_REPEAT],
        separate_s[BENCH_MAX_REPEAT]; /* bench_choices: seconds with and without sharing */
};

/* A prompt of one token and two generated tokens: reads the weights, then lets the engine repack them.
 * *first_token_s: seconds from `opened_at` (clock_seconds) to the first token. */
bool bench_warm_up(const struct cli_args *a, const struct cli_model *o, double opened_at, double *first_token_s,
                   struct err *e);

/* Repetition i: generates n_gen tokens after each prompt. */
bool bench_generate(const struct cli_args *a, const struct cli_model *o, const struct bench_plan *p,
                    struct bench_rates *rates, size_t i, struct err *e);

/* Repetition i: scores the options of each question by log-likelihood, once with a shared question and once with each
 * option as a separate prompt.  Different log-likelihoods are ERR_INTERNAL. */
bool bench_choices(const struct cli_args *a, const struct cli_model *o, const struct bench_plan *p,
                   struct bench_rates *rates, size_t i, struct err *e);

#endif
