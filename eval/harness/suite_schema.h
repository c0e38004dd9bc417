/*
 * suite_schema.h -- the schema of suite files: one table of elements and attributes
 * for checking, defaults and `assay help suite`.
 */
#ifndef EVAL_HARNESS_SUITE_SCHEMA_H
#define EVAL_HARNESS_SUITE_SCHEMA_H

#include "eval/base/str.h"

struct arena;
struct err;
struct run_view;
struct xml_node;

/* The file being read. */
struct suite_reader {
    const char *path;
    struct arena *a;
    struct err *e;
    const struct run_view
        *stored; /* the suite of this run: a series has the models that were run; NULL = the folders */
};

/* Puts "PATH:LINE: " in front of an error; nothing if the suite has no file.  Returns false. */
bool suite_error_at(struct suite_reader *r, int line);
/* An error with its place; false. */
bool suite_fail(struct suite_reader *r, int line, const char *fmt, ...) PRINTF(3, 4);

/* Checks names, places and values of the element and all its children. */
bool suite_check(struct suite_reader *r, const struct xml_node *n, const char *parent);

/* The attribute of <element>, or its default; n may be NULL. */
str suite_text(const struct xml_node *n, const char *element, const char *name);
double suite_number(const struct xml_node *n, const char *element, const char *name);
bool suite_flag(const struct xml_node *n, const char *element, const char *name);

struct suite;
struct suite_task;

/* A path relative to the suite file. */
str suite_resolve_path(struct suite_reader *r, const struct suite *s, str path);
/* Words separated by blanks, in the arena; returns how many. */
size_t suite_split_words(struct suite_reader *r, str text, const str **out);
/* The first child of this name or NULL; how many there are. */
const struct xml_node *suite_child(const struct xml_node *n, const char *name);
size_t suite_count_children(const struct xml_node *n, const char *name);

/* Parts of the file (suite_models.c, suite_prompts.c). */
bool suite_read_models(struct suite_reader *r, const struct xml_node *root, struct suite *s);
bool suite_read_selects(struct suite_reader *r, const struct xml_node *root, struct suite *s);
bool suite_check_selects(struct suite_reader *r, const struct suite *s); /* once the tasks are read */
bool suite_read_prompts(struct suite_reader *r, const struct xml_node *task, const struct suite *s,
                        struct suite_task *t);
/* True if a model of the suite has this id. */
bool suite_has_model(const struct suite *s, str id);
/* An attribute that lists models: a series means all its models, a <select> itself. */
bool suite_read_ids(struct suite_reader *r, const struct suite *s, const struct xml_node *n, const char *attribute,
                    const str **out, size_t *n_out);

/* suite_judges.c: <judge>, <pairwise> and <people> of a task, whose metrics are read; and what holds between elements.
 */
bool suite_read_judges(struct suite_reader *r, const struct xml_node *task, const struct suite *s,
                       struct suite_task *t);
bool suite_check_judges(struct suite_reader *r, const struct suite *s);
/* True if a metric of the task has this component. */
bool suite_task_has_component(const struct suite_task *t, str name, struct arena *a);
/* <metric name="bleu" tokenize="intl"/> as "bleu:tokenize=intl". */
struct param;
struct param_set;
str suite_use_spec(struct suite_reader *r, const struct xml_node *n, const struct suite *s, const struct param *params);
/* Records the files that a metric or judge reads, since scores depend on their content. */
void suite_note_files(const struct param_set *set, struct suite_task *t, struct arena *a);

/* What the suite adds to the report (suite_text.c). */
bool suite_read_report_text(struct suite_reader *r, const struct xml_node *root, struct suite *s);

#endif
