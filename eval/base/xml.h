/*
 * xml.h -- reads and writes XML (wraps libxml2).
 *
 * DOCTYPE, entities beyond the five predefined ones, XInclude and network access
 * are errors.  Every node has its line number.
 */
#ifndef EVAL_BASE_XML_H
#define EVAL_BASE_XML_H

#include "eval/base/str.h"

struct arena;
struct err;

struct xml_attribute {
    str name, value;
};

struct xml_node {
    str name;                               /* element name */
    const struct xml_attribute *attributes; /* [n_attributes] */
    size_t n_attributes;
    const struct xml_node *const *children; /* [n_children] elements only */
    size_t n_children;
    str text; /* all text directly inside, concatenated */
    int line;
};

/* Parses a document into a tree in the arena; `name` is the file in messages.  NULL on error ("FILE:LINE: ..."). */
const struct xml_node *xml_read_file(const char *path, size_t max_bytes, struct arena *a, struct err *e);
const struct xml_node *xml_read(str text, const char *name, struct arena *a, struct err *e);

/* The value of an attribute; s is NULL if it is absent. */
str xml_attribute(const struct xml_node *n, const char *name);

/* Writes a document: xml_start opens an element, xml_end closes the last open one; texts are escaped. */
struct xml_writer;
struct xml_writer *xml_writer_new(void);
void xml_start(struct xml_writer *w, const char *name);
void xml_attr(struct xml_writer *w, const char *name, str value);
void xml_text(struct xml_writer *w, str text); /* inside the open element */
void xml_end(struct xml_writer *w);
/* The finished document; frees the writer. */
str xml_writer_finish(struct xml_writer *w, struct arena *a);

#endif
