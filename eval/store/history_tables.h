/*
 * history_tables.h -- the tables of history.db, each a list of columns (table.h).
 *
 * The item scores of one component of one night are one row: a list of doubles in the order of its item set, so that a
 * year of nights is read quickly.  A new column is one line below: older files get it when they are opened.
 */
#ifndef EVAL_STORE_HISTORY_TABLES_H
#define EVAL_STORE_HISTORY_TABLES_H

#include "eval/store/history.h"
#include "eval/store/table.h"

/* Records that differ from the public structs.  Key: the run. */
struct result_row { /* one rule */
    size_t position;
    struct history_result of;
};
struct context_row { /* environment; hashes of models, data and prompts */
    str what, value;
};
struct item_set_row { /* key: none */
    str sha256, data_sha256, ids;
};
struct component_row {
    str task, model, metric, component;
    size_t item_set;
    str scores; /* doubles */
};

/* clang-format off */
#define HISTORY_RUN_COLUMNS(X, T) \
    X(T, TEXT, suite, suite) X(T, TEXT, directory, directory) X(T, TEXT, finished, finished) \
    X(T, TEXT, recorded, recorded) X(T, FLAG, passed, passed) X(T, COUNT, rules, n_rules) \
    X(T, COUNT, failed, n_failed) X(T, TEXT, identity, identity)

#define HISTORY_RESULT_COLUMNS(X, T) \
    X(T, COUNT, position, position) X(T, TEXT, rule, of.rule) X(T, TEXT, model, of.model) \
    X(T, TEXT, metric, of.metric) X(T, FLAG, passed, of.passed) X(T, FLAG, missing, of.missing) \
    X(T, REAL, score, of.score) X(T, REAL, baseline, of.baseline) X(T, TEXT, message, of.message)

#define HISTORY_SCORE_COLUMNS(X, T) \
    X(T, TEXT, task, task) X(T, TEXT, model, model) X(T, TEXT, metric, metric) X(T, TEXT, component, component) \
    X(T, REAL, score, score) X(T, REAL, ci_low, ci_low) X(T, REAL, ci_high, ci_high) \
    X(T, COUNT, n, n) X(T, COUNT, missing, missing)

#define HISTORY_CONTEXT_COLUMNS(X, T) \
    X(T, TEXT, what, what) X(T, TEXT, value, value)

#define HISTORY_ITEM_SET_COLUMNS(X, T) \
    X(T, TEXT, sha256, sha256) X(T, TEXT, data_sha256, data_sha256) X(T, TEXT, ids, ids)

#define HISTORY_COMPONENT_COLUMNS(X, T) \
    X(T, TEXT, task, task) X(T, TEXT, model, model) X(T, TEXT, metric, metric) X(T, TEXT, component, component) \
    X(T, COUNT, item_set, item_set) X(T, BLOB, scores, scores)

/* Y: see TABLE_ROW.  The rows of a run are deleted with it. */
#define HISTORY_ROWS_OF_RUN(Y) \
    Y(results, result_row, HISTORY_RESULT_COLUMNS, run, "INTEGER", "?", ", PRIMARY KEY(run, position)) WITHOUT ROWID", \
      "") \
    Y(scores, run_score, HISTORY_SCORE_COLUMNS, run, "INTEGER", "?", \
      ", PRIMARY KEY(run, task, model, metric, component)) WITHOUT ROWID", "") \
    Y(context, context_row, HISTORY_CONTEXT_COLUMNS, run, "INTEGER", "?", ", PRIMARY KEY(run, what)) WITHOUT ROWID", "") \
    Y(item_scores, component_row, HISTORY_COMPONENT_COLUMNS, run, "INTEGER", "?", \
      ", PRIMARY KEY(run, task, model, metric, component))", "")
#define HISTORY_TABLES(Y) \
    Y(runs, history_run, HISTORY_RUN_COLUMNS, id, "INTEGER PRIMARY KEY", "NULL", ", UNIQUE(directory, finished))", "") \
    HISTORY_ROWS_OF_RUN(Y) \
    Y(item_sets, item_set_row, HISTORY_ITEM_SET_COLUMNS, id, "INTEGER PRIMARY KEY", "NULL", ", UNIQUE(sha256))", "")
/* clang-format on */

enum history_table_id {
#define Y(name, record, COLUMNS, first, type, value, constraints, order) HISTORY_##name,
    HISTORY_TABLES(Y)
#undef Y
        N_HISTORY_TABLES
};

extern const struct table history_tables[N_HISTORY_TABLES];

#endif
