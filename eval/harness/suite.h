/*
 * suite.h -- what to evaluate: models, tasks, comparison, gates, report.
 *
 * Read from XML by one table of elements and attributes (suite_schema), from
 * which checking, `assay help suite` and the messages about unknown names come.
 */
#ifndef EVAL_HARNESS_SUITE_H
#define EVAL_HARNESS_SUITE_H

#include "datasets/dataset.h"
#include "eval/base/param.h"
#include "eval/base/strbuf.h"
#include "eval/base/task_kind.h"
#include "reports/report.h"

struct arena;
struct err;
struct judge;

struct suite_model {
    str id, label, path, base, adapter, quantize, kv_cache, backend, log, url, name, key_env;
    str key_file;                      /* in place of key_env */
    str chat_template;                 /* file of a chat template in place of the model's own; empty = none */
    str command;                       /* backend process */
    str request;                       /* JSON object of members for a server's requests; empty = none */
    double scale, price_in, price_out; /* USD per million tokens */
    double requests_per_minute, tokens_per_minute; /* 0 = no limit */
    int concurrency;
    str series;   /* for adapter="out/checkpoint-*": the id that names all of them; empty = none */
    int64_t step; /* in its series */
    int line;
};

struct suite_decoding {
    int max_tokens, top_k;
    double temperature, top_p;
    const str *stop;
    size_t n_stop;
};

struct suite_pairwise { /* what decides: a component, a rule judge, or a model */
    str component, judge, model, prompt;
    double rope; /* differences up to this are ties */
    int line;
};

struct suite_model_judge { /* one <judge> that asks models */
    const struct judge *judge;
    struct param_set params;
    str name;          /* of its score */
    const str *models; /* [n_models] ids of the models that judge */
    size_t n_models;
    str prompt; /* the element's text; empty = a file or the judge's own */
    int line;
};

struct suite_people {  /* one <people>: ratings of answers by people */
    str name, note;    /* note: for the captions of the tables of ratings */
    const str *fields; /* [n_fields] of the test set, one for each rater; none = data */
    size_t n_fields;
    str data;          /* file of ratings */
    const str *models; /* [n_models] whose answers were rated; none = all */
    size_t n_models;
    double low, high; /* scale */
    int line;
};

struct suite_prompt {  /* one <prompt> */
    const str *models; /* [n_models] ids; none = all that no other <prompt> names */
    size_t n_models;
    str text, chat; /* as in suite_task */
    int line;
};

struct suite_fewshot { /* one <fewshot> */
    const str *models; /* [n_models] as above */
    size_t n_models;
    str data;       /* file of solved examples; empty = none */
    int n;          /* examples before each question */
    bool multiturn; /* each example is a turn of the user and one of the assistant */
};

struct suite_task {
    str id, data;
    str train; /* training data to search for the test set's inputs; may be empty */
    const struct task_kind *kind;
    const str *models; /* ids; none = all */
    size_t n_models;
    struct dataset_fields fields;
    struct suite_fewshot fewshot;
    str system;       /* template of the system message; empty = none */
    str prompt, chat; /* template; "auto", "none" or "always".  Of the models that no <prompt> names; fewshot too */
    int prompt_line;
    const struct suite_prompt *prompts; /* [n_prompts] all of them, see suite_task_for */
    size_t n_prompts;
    const struct suite_fewshot *fewshots; /* [n_fewshots] */
    size_t n_fewshots;
    bool unreported; /* report="false": only <select> reads its scores */
    str note;        /* what captions add to the task's name */
    struct suite_decoding decoding;
    int context, stride; /* kind perplexity: window and step in tokens; 0 = the model's, half of it */
    str extract_regex, extract_json;
    bool unextracted_missing; /* an answer that cannot be extracted is missing, not wrong */
    const str *metrics;       /* "rouge:stem=false" */
    size_t n_metrics;
    bool needs_unconditional; /* a metric wants options scored without the prompt, too */
    bool needs_references;    /* a metric compares with the reference */
    bool needs_base;          /* a metric compares distributions with the base's */
    const str *judges;        /* rule judges */
    size_t n_judges;
    const struct suite_model_judge *model_judges;
    size_t n_model_judges;
    const struct suite_people *people;
    size_t n_people;
    const str *files; /* [n_files] that metrics and judges read: schemas, rules, word lists */
    size_t n_files;
    struct suite_pairwise pairwise;
    int line;
};

struct suite_compare { /* one <compare> */
    str base;          /* empty: the suite has no <compare>, these are the defaults */
    const str *tuned;
    size_t n_tuned;
    const str *tests; /* names, see paired_tests.h */
    size_t n_tests;
    str correct;           /* multiple-testing correction over a family */
    bool family_of_metric; /* all models on one metric; else all models and metrics of a task */
    str main;              /* component that is tested first; empty = none */
    double alpha;
    double rope; /* differences of item scores up to this are ties */
    int resamples;
    bool resamples_given; /* given by the suite, not the default */
    int line;
};

struct suite_select { /* one <select>: the best of some models on a task that is not reported */
    const str *from;  /* [n_from] ids */
    size_t n_from;
    str task, component;
    str as; /* the id by which <compare> and <gate> refer to the chosen model */
    int line;
};

/* The ids of models or tasks in sorted order. */
struct suite_names {
    const struct suite_name {
        str id;
        size_t place;
    } * list; /* [n]; of equal ids, the first in the suite comes first */
    size_t n;
};

struct suite {
    str path, directory, name, title, xml;
    uint64_t seed;
    const struct suite_model *models;
    size_t n_models;
    const struct suite_select *selects;
    size_t n_selects;
    const struct suite_task *tasks;
    size_t n_tasks;
    const struct suite_compare *compares; /* at least one */
    size_t n_compares;
    const str *gates;
    size_t n_gates; /* rule lines */
    struct suite_names model_names, task_names;
    const str *formats;
    size_t n_formats;
    str appendix;
    struct report_text text; /* authors, abstract, sections, sources of the data */
    double chart_width;      /* points; 0 = the text width of a page */
    int chart_dpi;           /* dots per inch of PNG; 0 = 300 */
    bool csv_bom;
};

/* Errors: "FILE:LINE: ...".  Everything lives in the arena.  `path` "" = the text is not a file: errors do not name a
 * place, and paths stay as they are. */
bool suite_read(const char *path, struct suite *out, struct arena *a, struct err *e);
/* The same from text; `path` names the file in errors and is where relative paths start. */
bool suite_parse(str xml, const char *path, struct suite *out, struct arena *a, struct err *e);
/* Parses the suite of an existing run: a series has the checkpoints that were run, not those in its folder now. */
bool suite_parse_stored(str xml, const char *path, const struct run_view *stored, struct suite *out, struct arena *a,
                        struct err *e);

/* The same suite whose tasks have these metrics, instead of or (`add`) after their own. */
bool suite_with_metrics(const struct suite *s, const str *metrics, size_t n, bool add, struct suite *out,
                        struct arena *a, struct err *e);

/* The task as this model is asked: with its own prompt, chat and few-shot examples. */
struct suite_task suite_task_for(const struct suite_task *t, str model);
/* The ids with each series replaced by its models; in the arena, returns how many. */
size_t suite_expand_series(const struct suite *s, const str *ids, size_t n, const str **out, struct arena *a);
/* The <select> with this `as`; NULL if there is none. */
const struct suite_select *suite_find_select(const struct suite *s, str id);

/* "FILE:LINE: " in front of an error; nothing if the suite has no file.  Returns false. */
bool suite_wrap(const struct suite *s, int line, struct err *e);

/* Index of a model; n_models if no model has this id.  The same for tasks. */
size_t suite_model_index(const struct suite *s, str id);
size_t suite_task_index(const struct suite *s, str id);
/* Once all models, or all tasks, are read: look-ups by id then take logarithmic time. */
void suite_sort_models(struct suite *s, struct arena *a);
void suite_sort_tasks(struct suite *s, struct arena *a);
/* True if the task has a model judge with this score. */
bool suite_finds_judge(const struct suite_task *t, str name);
/* True if `id` is in the list; an empty list selects everything. */
bool suite_selects(const str *ids, size_t n, str id);

/* The documentation of every element and attribute, as text. */
void suite_describe(struct strbuf *out);

#endif
