/*
 * training_log.h -- reads the log of a training run: the loss curve, settings and
 * times.
 *
 * Reads trainer_state.json of Hugging Face's Trainer (with training_args.json next to it), and tables of step, loss
 * and eval_loss as CSV, TSV or JSON lines, as Weights & Biases exports them.
 */
#ifndef DATASETS_TRAINING_LOG_H
#define DATASETS_TRAINING_LOG_H

#include "eval/base/str.h"

struct arena;
struct err;

struct training_point {
    double step, epoch, loss, eval_loss, learning_rate; /* NaN where the entry has none */
};

/* A JSON object with the members that the log has: method, optimizer, schedule (text); learning_rate, weight_decay,
 * warmup_steps, warmup_ratio, batch (examples of an optimizer step), epochs, seed, r, alpha, patience;
 * trainable_parameters, total_parameters; final_loss (nats per token), minutes (wall clock), cpu_minutes,
 * samples_per_second, joules, losses_left_out, best_step, best_loss, precision (text); saved_bytes: the size of what
 * was saved, as stated or that of an adapter_model.safetensors next to the log. */
struct training_log {
    struct training_point *points; /* [n] by step, where each loss has one; else in the file's order */
    size_t n;
    size_t n_not_finite; /* losses that are NaN or infinite: they are left out */
    str facts;           /* JSON text */
};

/* Errors name file and line.  Everything lives in the arena. */
bool training_log_read(const char *path, struct training_log *out, struct arena *a, struct err *e);

#endif
