/*
 * machine.h -- what the parts of the interpreter share while one template
 * renders: the machine with its limits, text under construction, calls.
 *
 * Evaluation walks the tree.  Every function that can fail returns NULL or
 * false after fail(), which writes "NAME:LINE: why" once; the walk then unwinds.
 */
#ifndef TEMPLATES_JINJA_MACHINE_H
#define TEMPLATES_JINJA_MACHINE_H

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/text.h"
#include "templates/jinja/ast.h"
#include "templates/jinja/value.h"

/* Text under construction.  `marks` stays empty while all of it has one
 * origin, else it holds one byte per byte of text: 1 = came from input. */
struct writer {
    struct strbuf text, marks;
    bool input; /* origin of the text so far, while marks is empty */
};

void writer_add(struct writer *w, str text, const char *marks, bool input);
void writer_value(struct writer *w, const struct value *v); /* str(v) */
void writer_own(struct writer *w, str text);                /* the template's own text */
void writer_release(struct writer *w);

/* Names are interned by the parser: equal names have equal pointers. */
struct scope_entry {
    const char *name;
    struct value *value;
};

struct scope {
    struct scope *parent;
    struct scope_entry *entries;
    uint32_t n, cap;
    bool captured; /* a macro refers to it */
};

struct machine {
    const char *name;
    unsigned flags;
    enum template_escape kind, escape; /* of the template; as {% autoescape %} sets it now */
    struct template_limits limits;
    struct arena *a;
    const struct value *vars;
    struct scope *scope;
    struct writer *out;
    size_t steps, depth, bytes;
    int line;
    struct value *none, *yes, *no;
    struct value **ints; /* small integers made so far */
    struct err *e;
};

struct loop {
    struct value *list;
    const struct node *node; /* for recursive calls */
    struct scope *scope;     /* around the loop */
    size_t at;
    int depth;
    struct value *changed; /* what loop.changed() saw last */
};

struct macro {
    const struct node *node;
    struct scope *scope;
    enum template_escape escape;
};

struct arguments {
    struct value **items; /* positional first, then named */
    const str *names;     /* of items[n_positional...] */
    size_t n, n_positional;
};

/* A filter, method or global function.  With `parameters` (names separated by
 * blanks) `a->items` has one slot each, NULL where nothing was given; with
 * NULL the arguments come as they are. */
struct function {
    const char *name, *parameters;
    uint8_t n_required;
    struct value *(*call)(struct machine *m, struct value *self, const struct arguments *a);
};

struct method {
    struct value *self;
    const struct function *function;
};

struct cycler {
    struct value *items;
    uint32_t at;
};

struct joiner {
    struct value *separator;
    bool used;
};

struct test {
    const char *name;
    uint8_t n_arguments;
    /* 1, 0, or -1 after fail() */
    int (*holds)(struct machine *m, struct value *v, const struct arguments *a);
};

/* --- machine.c ------------------------------------------------------------ */

void *fail(struct machine *m, const char *fmt, ...) PRINTF(2, 3);
void *fail_undefined(struct machine *m, const struct value *v);
/* Count work: about one step for an operation, or for 16 bytes. */
bool spend(struct machine *m, size_t steps);
bool spend_bytes(struct machine *m, size_t bytes);

struct value *new_bool(struct machine *m, bool v);
struct value *new_int(struct machine *m, int64_t v);
struct value *new_float(struct machine *m, double v);
struct value *new_list(struct machine *m, enum value_flavour flavour);
struct value *new_undefined(struct machine *m, enum value_flavour why, str name, const char *owner);
void push(struct machine *m, struct value *list, struct value *item);
/* `s` lives as long as the machine; its origin and safety are those of `from`. */
struct value *new_text(struct machine *m, str s, const struct value *from);
struct value *new_literal(struct machine *m, const char *s);
/* Copies, and releases the writer; NULL when it grew beyond the limit. */
struct value *take_text(struct machine *m, struct writer *w, bool safe);
/* The same for a plain buffer with the origin of `from` (may be NULL). */
struct value *take_buffer(struct machine *m, struct strbuf *b, const struct value *from);
struct writer new_writer(const struct machine *m);
struct strbuf new_buffer(const struct machine *m);

bool is_input(const struct value *v); /* it, or anything in it, came from input */
struct value *sub_text(struct machine *m, const struct value *v, size_t from, size_t to);
struct value *text_of(struct machine *m, struct value *v); /* str(v), v itself if it is text */
struct value *escaped(struct machine *m, struct value *v);

struct value *lookup(struct machine *m, const char *name);
void assign(struct machine *m, const char *name, struct value *v);
struct scope *scope_new(struct machine *m, struct scope *parent);

/* --- evaluate.c, operators.c ---------------------------------------------- */

struct value *evaluate(struct machine *m, const struct node *n);
struct value *get_member(struct machine *m, struct value *v, struct value *name, bool dotted);
struct value *get_index(struct machine *m, struct value *v, struct value *key);
struct value *get_slice(struct machine *m, struct value *v, const struct value *from, const struct value *to,
                        const struct value *step);
/* A list of what iterating gives; NULL with an error if it cannot be iterated. */
struct value *iterate(struct machine *m, struct value *v);
struct value *arithmetic(struct machine *m, str op, struct value *a, struct value *b);
int compare(struct machine *m, str op, struct value *a, struct value *b); /* 1, 0, -1 = error */
bool ordered(struct machine *m, const struct value *a, const struct value *b, int *order);

/* --- execute.c ------------------------------------------------------------ */

enum flow { FLOW_FAILED, FLOW_NEXT, FLOW_BREAK, FLOW_CONTINUE };

enum flow execute(struct machine *m, const struct node *n);
struct value *call_macro(struct machine *m, struct macro *macro, const struct arguments *a);
struct value *call_loop(struct machine *m, struct loop *l, struct value *items);
struct value *loop_member(struct machine *m, struct loop *l, str name);

/* --- call.c --------------------------------------------------------------- */

struct value *call_node(struct machine *m, const struct node *n, struct value *caller);
struct value *call_value(struct machine *m, struct value *callee, const struct arguments *a);
struct value *call_function(struct machine *m, const struct function *f, struct value *self, const struct arguments *a);
struct value *apply_filter(struct machine *m, const struct node *n, struct value *v);
int apply_test(struct machine *m, const struct node *n, struct value *v);

const struct function *filter_find(str name);
const struct test *test_find(str name);
const struct function *method_find(const struct value *of, str name);
bool method_changes(const struct value *of, str name); /* refused by the sandbox */
const struct function *global_find(str name);
struct value *call_by_name(struct machine *m, str filter, struct value *v, const struct arguments *a);
struct value *dict_view(struct machine *m, struct value *dict, enum value_flavour flavour);
struct value *attribute_of(struct machine *m, struct value *item, struct value *path);

/* Tables, one per file; ended by a NULL name. */
extern const struct function filters_text[], filters_list[], filters_number[], filters_page[];
extern const struct function methods_text[], methods_list[], methods_dict[];

struct value *filter_pprint(struct machine *m, struct value *v, const struct arguments *a); /* pretty.c */

/* Reading arguments: false after fail(). */
bool int_argument(struct machine *m, const struct value *v, int64_t otherwise, int64_t *out);
bool text_argument(struct machine *m, const struct value *v, str *out);
bool bool_argument(const struct value *v, bool otherwise);

/* format.c: str.format and the % operator */
struct value *format_braces(struct machine *m, struct value *format, const struct arguments *a);
struct value *format_percent(struct machine *m, struct value *format, struct value *values);

#endif
