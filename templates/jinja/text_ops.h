/*
 * text_ops.h -- operations on text that str methods and filters share.
 */
#ifndef TEMPLATES_JINJA_TEXT_OPS_H
#define TEMPLATES_JINJA_TEXT_OPS_H

#include "templates/jinja/value.h"

struct interp;

/* Python's str methods; origin and safety of the text are kept.  NULL on error. */
struct value *jinja_text_lowered(struct interp *in, struct value *v);
struct value *jinja_text_uppered(struct interp *in, struct value *v);
struct value *jinja_text_capitalized(struct interp *in, struct value *v);
/* characters NULL: white space. */
struct value *jinja_text_stripped(struct interp *in, struct value *v, const str *characters, bool left, bool right);
struct value *jinja_text_lines(struct interp *in, struct value *v, bool keep_ends);
struct value *jinja_text_replaced(struct interp *in, struct value *v, const struct value *old, const struct value *new,
                                  int64_t max);
/* left_share: 0 nothing is added on the left, 1 half (as str.center rounds), 2 all. */
struct value *jinja_text_padded(struct interp *in, struct value *v, int64_t width, str fill, int64_t left_share);
/* Offset of the first `needle` at or after `from`, or SIZE_MAX. */
size_t jinja_text_search_from(str text, str needle, size_t from);
/* Python's str.isupper and str.islower. */
bool jinja_text_has_case(str text, bool upper);

#endif
