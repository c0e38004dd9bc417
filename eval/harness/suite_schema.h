/*
 * suite_schema.h -- what a suite file may hold: one table of elements and
 * attributes, from which checking, defaults and `assay help suite` are made.
 */
#ifndef EVAL_HARNESS_SUITE_SCHEMA_H
#define EVAL_HARNESS_SUITE_SCHEMA_H

#include "eval/base/str.h"

struct arena;
struct err;
struct xml_node;

/* The file being read. */
struct suite_reader {
    const char *path;
    struct arena *a;
    struct err *e;
};

/* Puts "PATH:LINE: " in front of an error; nothing if the suite has no file.  Returns false. */
bool suite_error_at(struct suite_reader *r, int line);
/* An error with its place; false. */
bool suite_fail(struct suite_reader *r, int line, const char *fmt, ...) PRINTF(3, 4);

/* Names, places and number formats, of the element and all in it. */
bool suite_check(struct suite_reader *r, const struct xml_node *n, const char *parent);

/* The attribute of <element>, or its default; n may be NULL. */
str suite_text(const struct xml_node *n, const char *element, const char *name);
double suite_number(const struct xml_node *n, const char *element, const char *name);

struct suite;

/* What the suite adds to the report (suite_text.c). */
bool suite_read_report_text(struct suite_reader *r, const struct xml_node *root, struct suite *s);

#endif
