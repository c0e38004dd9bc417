/*
 * record.h -- the plain records that all stages pass on.
 *
 * A sample is one item of a test set as metrics and judges see it; a generation
 * is what one model answered.  Both only point into memory owned by their
 * loader.
 */
#ifndef EVAL_BASE_RECORD_H
#define EVAL_BASE_RECORD_H

#include "eval/base/str.h"

struct json;

struct sample {
    str id;                    /* unique in its test set                           */
    str input;                 /* the question, or whatever the model is asked     */
    bool input_is_joined;      /* of the fields "instruction" and "input"          */
    const str *refs;           /* accepted answers                                 */
    size_t n_refs;             /* 0 where the task has none                        */
    str group;                 /* subfield etc. for break-downs; may be empty      */
    const struct json *fields; /* the whole record as an object; may be NULL       */
    size_t line;               /* line in its file, from 1                        */
    const str *choices;        /* [n_choices] options of kind choice, stripped */
    size_t n_choices;
};

/* Index of the option that the first reference names; SIZE_MAX if it names none.  Test sets give the option's text
 * (datasets/choices.h resolves indices, letters and names); an index from 0 or a letter from A is tried if no text is
 * equal. */
size_t sample_right_choice(const struct sample *s);

/* What a scored text has besides its likelihood. */
struct scored_text {
    int n_greedy;              /* tokens that were the model's likeliest */
    bool compared;             /* the members below are known: divergence from the base model, summed over tokens */
    int n_agree;               /* tokens where both models have the same likeliest token */
    double kl, kl_reverse, js; /* KL(base || model), KL(model || base), Jensen-Shannon, in nats */
};

enum finish { FINISH_STOP, FINISH_LENGTH, FINISH_ERROR };

struct generation {
    str text; /* the answer (after extraction, if the task has one) */
    str raw;  /* as the model wrote it                               */
    enum finish finish;
    str error;              /* why there is no answer; empty if there is one      */
    str extract_error;      /* why no answer could be extracted from raw; empty if one was */
    str reasoning;          /* what a server returned beside the answer as the model's reasoning; mostly empty */
    int n_prompt_tokens;    /* as the engine or the server counts them */
    int n_cached_tokens;    /* of n_prompt_tokens: read from the server's cache */
    int n_tokens;           /* of the answer, reasoning included */
    int n_reasoning_tokens; /* of n_tokens */
    double seconds;
    double logprob;                     /* sum over the answer's tokens; NaN if unknown       */
    const double *choice_logprobs;      /* [n_choices] for kind choice, else NULL        */
    const int *choice_lengths;          /* [n_choices] bytes of each choice              */
    const double *choice_unconditional; /* [n_choices] log-likelihood without the question, or NULL */
    size_t n_choices;
    const struct scored_text *scored; /* kind perplexity; NULL = not known */
};

#endif
