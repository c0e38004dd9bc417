/*
 * schema.h -- the tables of run.db.
 *
 * Generations stand under their request id alone: a hash of everything that
 * can change the answer.  `requests` says which (task, model, item) asks for
 * which id, so that equal requests share one answer.  Scores, comparisons and
 * labels are derived and may be rebuilt at any time from the rest.
 */
#ifndef EVAL_STORE_SCHEMA_H
#define EVAL_STORE_SCHEMA_H

enum { STORE_VERSION = 1 };

static const char schema_sql[] =
    "CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS models(position INTEGER, id TEXT PRIMARY KEY, label TEXT, base TEXT, path TEXT,"
    " adapter TEXT, backend TEXT, quantize TEXT, identity TEXT, info TEXT, log TEXT);"
    "CREATE TABLE IF NOT EXISTS curves(model TEXT, point INTEGER, step REAL, epoch REAL, loss REAL, eval_loss REAL,"
    " learning_rate REAL, PRIMARY KEY(model, point)) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS tasks(position INTEGER, id TEXT PRIMARY KEY, kind TEXT, data TEXT, data_sha256 TEXT,"
    " prompt TEXT, n_items INTEGER, settings TEXT);"
    "CREATE TABLE IF NOT EXISTS items(task TEXT, position INTEGER, id TEXT, input TEXT, reference TEXT, grp TEXT,"
    " line INTEGER, PRIMARY KEY(task, id)) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS requests(task TEXT, model TEXT, item TEXT, request TEXT NOT NULL, prompt TEXT,"
    " PRIMARY KEY(task, model, item)) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS generations(request TEXT PRIMARY KEY, text TEXT, finish INTEGER, error TEXT,"
    " n_prompt_tokens INTEGER, n_tokens INTEGER, seconds REAL, logprob REAL, choices TEXT) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS text_scores(request TEXT PRIMARY KEY, n_greedy INTEGER, n_agree INTEGER, kl REAL,"
    " kl_reverse REAL, js REAL) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS answers(task TEXT, model TEXT, item TEXT, text TEXT, PRIMARY KEY(task, model, item))"
    " WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS extract_errors(task TEXT, model TEXT, item TEXT, error TEXT,"
    " PRIMARY KEY(task, model, item)) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS warnings(stage TEXT, text TEXT, PRIMARY KEY(stage, text));"
    "CREATE TABLE IF NOT EXISTS scores(position INTEGER, task TEXT, model TEXT, metric TEXT, component TEXT,"
    " label TEXT, score REAL, ci_low REAL, ci_high REAL, n INTEGER, missing INTEGER, higher_is_better INTEGER,"
    " is_headline INTEGER, decimals INTEGER, signature TEXT, PRIMARY KEY(task, model, metric, component));"
    "CREATE TABLE IF NOT EXISTS item_scores(task TEXT, model TEXT, metric TEXT, component TEXT, item TEXT, score REAL,"
    " PRIMARY KEY(task, model, metric, component, item)) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS comparisons(position INTEGER, task TEXT, base TEXT, model TEXT, metric TEXT,"
    " component TEXT, test TEXT, base_score REAL, score REAL, difference REAL, ci_low REAL, ci_high REAL,"
    " statistic REAL, df REAL, p_value REAL, p_adjusted REAL, correction TEXT, effect_size REAL, win INTEGER,"
    " tie INTEGER, loss INTEGER, n INTEGER, significant INTEGER, detectable REAL,"
    " PRIMARY KEY(task, base, model, metric, component, test));"
    "CREATE TABLE IF NOT EXISTS ranks(position INTEGER PRIMARY KEY, task TEXT, metric TEXT, component TEXT,"
    " model TEXT, mean_rank REAL, statistic REAL, df REAL, p_value REAL, critical REAL, p_base REAL, n INTEGER);"
    "CREATE TABLE IF NOT EXISTS labels(task TEXT, model TEXT, judge TEXT, item TEXT, category TEXT, rule TEXT,"
    " evidence TEXT, severity REAL);"
    "CREATE TABLE IF NOT EXISTS categories(position INTEGER, judge TEXT, name TEXT, label TEXT, help TEXT,"
    " PRIMARY KEY(judge, name));";

#endif
