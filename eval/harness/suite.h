/*
 * suite.h -- what to evaluate: models, tasks, comparison, gates, report.
 *
 * Read from XML by one table of elements and attributes (suite_schema), from
 * which checking, `assay help suite` and the messages about unknown names come.
 */
#ifndef EVAL_HARNESS_SUITE_H
#define EVAL_HARNESS_SUITE_H

#include "datasets/dataset.h"
#include "eval/base/strbuf.h"

struct arena;
struct err;

struct suite_model {
    str id, label, path, base, adapter, quantize, kv_cache, backend, log, url, name, key_env;
    double scale, price_in, price_out; /* USD per million tokens */
    int concurrency;
    int line;
};

struct suite_decoding {
    int max_tokens, top_k;
    double temperature, top_p;
    const str *stop;
    size_t n_stop;
};

struct suite_pairwise { /* who decides: a component, a rule judge, or a model */
    str component, judge, model, prompt;
    double rope;
    int line;
};

struct suite_task {
    str id, kind, data; /* generate, choice, json, pairwise, perplexity */
    const str *models;  /* ids; none = all */
    size_t n_models;
    struct dataset_fields fields;
    str fewshot_data;
    int n_fewshot;
    str prompt, chat;
    int prompt_line;
    struct suite_decoding decoding;
    int context, stride; /* kind perplexity: window and step in tokens; 0 = the model's, half of it */
    str extract_regex, extract_json;
    const str *metrics; /* "rouge:stem=false" */
    size_t n_metrics;
    const str *judges;
    size_t n_judges;
    struct suite_pairwise pairwise;
    int line;
};

struct suite {
    str path, directory, name, title, xml;
    uint64_t seed;
    const struct suite_model *models;
    size_t n_models;
    const struct suite_task *tasks;
    size_t n_tasks;
    str base;
    const str *tuned;
    size_t n_tuned;
    const str *tests;
    size_t n_tests;
    str correct;
    double alpha;
    int resamples;
    const str *gates;
    size_t n_gates; /* rule lines */
    const str *formats;
    size_t n_formats;
    str appendix;
};

/* Errors: "FILE:LINE: ...".  Everything lives in the arena. */
bool suite_read(const char *path, struct suite *out, struct arena *a, struct err *e);
bool suite_parse(str xml, const char *path, struct suite *out, struct arena *a, struct err *e);

/* The documentation of every element and attribute, as text. */
void suite_describe(struct strbuf *out);

#endif
