/*
 * tables.h -- the tables of run.db, each a list of columns (table.h).
 *
 * Generations are stored under their request id alone, a hash of everything that can change the answer.  `requests`
 * says which (task, model, item) asks for which id, so that equal requests share one answer.  Scores, comparisons and
 * labels are derived: they can be computed again at any time from the rest.
 *
 * A new column is one line below: older databases get it when they are opened (NULL in their rows).
 */
#ifndef EVAL_STORE_TABLES_H
#define EVAL_STORE_TABLES_H

#include "eval/store/table.h"

/* Records that differ from the public structs. */
struct curve_row { /* key: model */
    size_t point;
    struct train_curve_point at;
};
struct request_row { /* key: task */
    str model, item, request, prompt;
};
struct generation_row { /* key: request */
    struct generation gen;
    str choices; /* [[log-likelihood, bytes], ...] or [[..., ..., log-likelihood without the question], ...] */
};
struct answer_row { /* key: task */
    str model, item, text;
};
struct extract_error_row { /* key: task */
    str model, item, error;
};
struct warning_row { /* key: stage */
    str text;
};
struct item_score_row { /* key: task */
    str model, metric, component, item;
    double score;
};

/* clang-format off */
#define MODEL_COLUMNS(X, T) \
    X(T, TEXT, id, id) X(T, TEXT, label, label) X(T, TEXT, base, base) X(T, TEXT, path, path) \
    X(T, TEXT, adapter, adapter) X(T, TEXT, backend, backend) X(T, TEXT, quantize, quantize) \
    X(T, TEXT, identity, identity) X(T, TEXT, info, info_text) X(T, TEXT, log, log)

#define CURVE_COLUMNS(X, T) \
    X(T, COUNT, point, point) X(T, REAL, step, at.step) X(T, REAL, epoch, at.epoch) X(T, REAL, loss, at.loss) \
    X(T, REAL, eval_loss, at.eval_loss) X(T, REAL, learning_rate, at.learning_rate)

#define TASK_COLUMNS(X, T) \
    X(T, TEXT, id, id) X(T, TEXT, kind, kind) X(T, TEXT, data, data) X(T, TEXT, data_sha256, data_sha256) \
    X(T, TEXT, prompt, prompt) X(T, COUNT, n_items, n_items) X(T, TEXT, settings, settings)

#define ITEM_COLUMNS(X, T) \
    X(T, TEXT, task, task) X(T, TEXT, id, id) X(T, TEXT, input, input) X(T, TEXT, reference, reference) \
    X(T, TEXT, grp, group) X(T, COUNT, line, line)

#define REQUEST_COLUMNS(X, T) \
    X(T, TEXT, model, model) X(T, TEXT, item, item) X(T, TEXT, request, request) X(T, TEXT, prompt, prompt)

#define GENERATION_COLUMNS(X, T) \
    X(T, TEXT, text, gen.raw) X(T, INT, finish, gen.finish) X(T, TEXT, error, gen.error) \
    X(T, INT, n_prompt_tokens, gen.n_prompt_tokens) X(T, INT, n_tokens, gen.n_tokens) \
    X(T, REAL, seconds, gen.seconds) X(T, REAL, logprob, gen.logprob) X(T, TEXT, choices, choices) \
    X(T, INT, n_cached_tokens, gen.n_cached_tokens) X(T, INT, n_reasoning_tokens, gen.n_reasoning_tokens) \
    X(T, TEXT, reasoning, gen.reasoning)

#define TEXT_SCORE_COLUMNS(X, T) \
    X(T, INT, n_greedy, n_greedy) X(T, INT, n_agree, n_agree) X(T, REAL, kl, kl) \
    X(T, REAL, kl_reverse, kl_reverse) X(T, REAL, js, js)

#define ANSWER_COLUMNS(X, T) \
    X(T, TEXT, model, model) X(T, TEXT, item, item) X(T, TEXT, text, text)

#define EXTRACT_ERROR_COLUMNS(X, T) \
    X(T, TEXT, model, model) X(T, TEXT, item, item) X(T, TEXT, error, error)

#define WARNING_COLUMNS(X, T) \
    X(T, TEXT, text, text)

#define SCORE_COLUMNS(X, T) \
    X(T, TEXT, task, task) X(T, TEXT, model, model) X(T, TEXT, metric, metric) X(T, TEXT, component, component) \
    X(T, TEXT, label, label) X(T, REAL, score, score) X(T, REAL, ci_low, ci_low) X(T, REAL, ci_high, ci_high) \
    X(T, COUNT, n, n) X(T, COUNT, missing, missing) X(T, FLAG, higher_is_better, higher_is_better) \
    X(T, FLAG, is_headline, is_headline) X(T, INT, decimals, decimals) X(T, TEXT, signature, signature) \
    X(T, REAL, common_score, common_score) X(T, COUNT, n_common, n_common) \
    X(T, TEXT, ci_method, ci_method)

#define ITEM_SCORE_COLUMNS(X, T) \
    X(T, TEXT, model, model) X(T, TEXT, metric, metric) X(T, TEXT, component, component) X(T, TEXT, item, item) \
    X(T, REAL, score, score)

#define COMPARISON_COLUMNS(X, T) \
    X(T, TEXT, task, task) X(T, TEXT, base, base) X(T, TEXT, model, model) X(T, TEXT, metric, metric) \
    X(T, TEXT, component, component) X(T, TEXT, test, test) X(T, REAL, base_score, base_score) \
    X(T, REAL, score, score) X(T, REAL, difference, difference) X(T, REAL, ci_low, ci_low) \
    X(T, REAL, ci_high, ci_high) X(T, REAL, statistic, statistic) X(T, REAL, df, df) X(T, REAL, p_value, p_value) \
    X(T, REAL, p_adjusted, p_adjusted) X(T, TEXT, correction, correction) X(T, REAL, effect_size, effect_size) \
    X(T, COUNT, win, win) X(T, COUNT, tie, tie) X(T, COUNT, loss, loss) X(T, COUNT, n, n) \
    X(T, FLAG, significant, significant) X(T, REAL, detectable, detectable) X(T, REAL, relative, relative) \
    X(T, REAL, relative_low, relative_low) X(T, REAL, relative_high, relative_high) X(T, REAL, surface, surface) X(T, COUNT, n_tests, n_tests) \
    X(T, REAL, p_floor, p_floor) X(T, REAL, rope, rope) X(T, COUNT, compare, compare) X(T, REAL, alpha, alpha) \
    X(T, FLAG, family_of_metric, family_of_metric) X(T, TEXT, main, main)

#define RANK_COLUMNS(X, T) \
    X(T, TEXT, task, task) X(T, TEXT, metric, metric) X(T, TEXT, component, component) X(T, TEXT, model, model) \
    X(T, REAL, mean_rank, mean_rank) X(T, REAL, statistic, statistic) X(T, REAL, df, df) \
    X(T, REAL, p_value, p_value) X(T, REAL, critical, critical) X(T, REAL, p_base, p_base) X(T, COUNT, n, n)

#define LABEL_COLUMNS(X, T) \
    X(T, TEXT, task, task) X(T, TEXT, model, model) X(T, TEXT, judge, judge) X(T, TEXT, item, item) \
    X(T, TEXT, category, category) X(T, TEXT, rule, rule) X(T, TEXT, evidence, evidence) X(T, REAL, severity, severity) \
    X(T, COUNT, from_byte, from) X(T, COUNT, to_byte, to)

#define FINDING_COLUMNS(X, T) \
    X(T, FINDING, kind, kind) X(T, TEXT, task, task) X(T, TEXT, model, model) X(T, TEXT, category, category) \
    X(T, TEXT, field, field) X(T, TEXT, bin, bin) X(T, TEXT, text, text) X(T, COUNT, hits, hits) X(T, COUNT, n, n) \
    X(T, REAL, estimate, estimate) X(T, REAL, low, low) X(T, REAL, high, high) X(T, REAL, statistic, statistic) \
    X(T, REAL, p_value, p_value) X(T, REAL, p_adjusted, p_adjusted)

#define CATEGORY_COLUMNS(X, T) \
    X(T, TEXT, judge, judge) X(T, TEXT, name, name) X(T, TEXT, label, label) X(T, TEXT, help, help)

/* Y: see TABLE_ROW. */
#define STORE_TABLES(Y) \
    Y(models, run_model, MODEL_COLUMNS, position, "INTEGER", "?", ", PRIMARY KEY(id))", "ORDER BY position") \
    Y(curves, curve_row, CURVE_COLUMNS, model, "TEXT", "?", ", PRIMARY KEY(model, point)) WITHOUT ROWID", \
      "ORDER BY point") \
    Y(tasks, run_task, TASK_COLUMNS, position, "INTEGER", "?", ", PRIMARY KEY(id))", "ORDER BY position") \
    Y(items, run_item, ITEM_COLUMNS, position, "INTEGER", "?", ", PRIMARY KEY(task, id)) WITHOUT ROWID", \
      "WHERE task IN (SELECT id FROM tasks)" \
      " ORDER BY (SELECT tasks.position FROM tasks WHERE tasks.id = items.task), items.position") \
    Y(requests, request_row, REQUEST_COLUMNS, task, "TEXT", "?", ", PRIMARY KEY(task, model, item)) WITHOUT ROWID", \
      "") \
    Y(generations, generation_row, GENERATION_COLUMNS, request, "TEXT", "?", ", PRIMARY KEY(request)) WITHOUT ROWID", \
      "") \
    Y(text_scores, scored_text, TEXT_SCORE_COLUMNS, request, "TEXT", "?", ", PRIMARY KEY(request)) WITHOUT ROWID", "") \
    Y(answers, answer_row, ANSWER_COLUMNS, task, "TEXT", "?", ", PRIMARY KEY(task, model, item)) WITHOUT ROWID", "") \
    Y(extract_errors, extract_error_row, EXTRACT_ERROR_COLUMNS, task, "TEXT", "?", \
      ", PRIMARY KEY(task, model, item)) WITHOUT ROWID", "") \
    Y(warnings, warning_row, WARNING_COLUMNS, stage, "TEXT", "?", ", PRIMARY KEY(stage, text))", \
      "ORDER BY stage, rowid") \
    Y(scores, run_score, SCORE_COLUMNS, position, "INTEGER", "?", ", PRIMARY KEY(task, model, metric, component))", \
      "ORDER BY position") \
    Y(item_scores, item_score_row, ITEM_SCORE_COLUMNS, task, "TEXT", "?", \
      ", PRIMARY KEY(task, model, metric, component, item)) WITHOUT ROWID", "") \
    Y(comparisons, run_comparison, COMPARISON_COLUMNS, position, "INTEGER", "?", \
      ", PRIMARY KEY(task, base, model, metric, component, test, compare))", "ORDER BY position") \
    Y(ranks, run_rank, RANK_COLUMNS, position, "INTEGER PRIMARY KEY", "?", ")", "ORDER BY position") \
    Y(labels, run_label, LABEL_COLUMNS, rowid, "INTEGER PRIMARY KEY", "NULL", ")", "ORDER BY rowid") \
    Y(findings, run_finding, FINDING_COLUMNS, rowid, "INTEGER PRIMARY KEY", "NULL", ")", "ORDER BY rowid") \
    Y(categories, run_category, CATEGORY_COLUMNS, position, "INTEGER", "(SELECT count(*) FROM categories)", \
      ", PRIMARY KEY(judge, name))", "ORDER BY position")
/* clang-format on */

/* "a.text,a.finish,..." for joins: COLUMNS(SQL_OF_a, ). */
#define SQL_OF_g(T, kind, column, member) ",g." #column
#define SQL_OF_x(T, kind, column, member) ",x." #column

enum table_id {
#define Y(name, record, COLUMNS, first, type, value, constraints, order) TABLE_##name,
    STORE_TABLES(Y)
#undef Y
        N_TABLES
};

extern const struct table tables[N_TABLES];

#endif
