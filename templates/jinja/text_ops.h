/*
 * text_ops.h -- operations on text that str methods and filters share.
 */
#ifndef TEMPLATES_JINJA_TEXT_OPS_H
#define TEMPLATES_JINJA_TEXT_OPS_H

#include "templates/jinja/value.h"

struct machine;

struct value *text_lowered(struct machine *m, struct value *v);
struct value *text_uppered(struct machine *m, struct value *v);
struct value *text_capitalized(struct machine *m, struct value *v);
/* characters NULL: white space. */
struct value *text_stripped(struct machine *m, struct value *v, const str *characters, bool left, bool right);
struct value *text_lines(struct machine *m, struct value *v, bool keep_ends);
struct value *text_replaced(struct machine *m, struct value *v, const struct value *old, const struct value *new,
                            int64_t most);
/* left_share: 0 nothing is added on the left, 1 half (as str.center rounds), 2 all. */
struct value *text_padded(struct machine *m, struct value *v, int64_t width, str fill, int64_t left_share);
/* Offset of `needle` at or behind `from`, or SIZE_MAX. */
size_t text_search_from(str text, str needle, size_t from);
bool text_has_case(str text, bool upper);

#endif
