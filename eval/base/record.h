/*
 * record.h -- the records that all stages exchange.
 *
 * A sample is one item of a test set; a generation is the answer of one model.
 * Both point into memory that their loader owns.
 */
#ifndef EVAL_BASE_RECORD_H
#define EVAL_BASE_RECORD_H

#include "eval/base/str.h"

struct json;

/* One message of a conversation. */
struct sample_turn {
    str role; /* "system", "user", "assistant" */
    str content;
};

struct sample {
    str id;                    /* unique in its test set */
    str input;                 /* the question or other input of the model */
    bool input_is_joined;      /* input is the fields "instruction" and "input", joined */
    const str *refs;           /* [n_refs] accepted answers */
    size_t n_refs;             /* 0 if the task has none */
    str group;                 /* for scores by group (a subfield, ...); may be empty */
    const struct json *fields; /* the whole record as an object; may be NULL */
    size_t line;               /* line in its file, from 1 */
    const str *choices;        /* [n_choices] options of kind choice, white space stripped */
    size_t n_choices;
    const struct sample_turn *turns; /* [n_turns] the conversation that the item is or ends; usually none */
    size_t n_turns;
    str prompt; /* the task's template around the input; empty where none is known */
};

/* Index of the option whose text is the first reference; SIZE_MAX if there is none.  Readers of test sets have
 * resolved indices, letters and names by then (datasets/choices.h), so nothing is guessed here. */
size_t sample_right_choice(const struct sample *s);

/* Statistics of a scored text, in addition to its likelihood. */
struct scored_text {
    int n_greedy;              /* number of tokens that are the model's argmax */
    bool compared;             /* the members below are set: divergence from the base model, summed over tokens */
    int n_agree;               /* number of tokens at which both models have the same argmax */
    double kl, kl_reverse, js; /* KL(base || model), KL(model || base), Jensen-Shannon, in nats */
};

enum finish { FINISH_STOP, FINISH_LENGTH, FINISH_ERROR };

const char *finish_name(enum finish f); /* "stop", "length", "error" */
/* Reads a name, also those of the large providers ("end_turn", "max_tokens"), ignoring case; false if it is unknown. */
bool finish_parse(str name, enum finish *out);

/* Rounding of summed log-likelihoods may leave a little more than 0. */
#define RECORD_MAX_LOGPROB 1e-3

struct generation {
    str text; /* the answer (after extraction, if the task has one) */
    str raw;  /* the model's output */
    enum finish finish;
    str error;              /* why there is no answer; empty if there is one */
    str extract_error;      /* why no answer could be extracted from raw; empty if one was */
    str reasoning;          /* reasoning that a server returns apart from the answer; usually empty */
    int n_prompt_tokens;    /* as counted by the engine or the server */
    int n_cached_tokens;    /* tokens of n_prompt_tokens that came from the server's cache */
    int n_tokens;           /* of the answer, including reasoning */
    int n_reasoning_tokens; /* tokens of n_tokens that are reasoning */
    double seconds;
    double logprob;                     /* sum over the answer's tokens, in nats; NaN if unknown */
    const double *choice_logprobs;      /* [n_choices] in nats, for kind choice; else NULL */
    const int *choice_lengths;          /* [n_choices] bytes of each choice */
    const double *choice_unconditional; /* [n_choices] log-likelihood without the question, or NULL */
    size_t n_choices;
    const struct scored_text *scored; /* for kind perplexity; NULL if unknown */
};

/* The options of a generation as run.db and replay files hold them: [[log-likelihood, bytes], ...], or with the
 * log-likelihood without the question as a third number.  Owned by the caller. */
struct json *generation_choices_to_json(const struct generation *g);

#endif
