/*
 * interp.h -- the state of one rendering (struct interp), and the functions that
 * the parts of the interpreter share.
 *
 * The interpreter walks the tree.  A function that fails calls jinja_fail(), which
 * writes "NAME:LINE: why", and returns NULL or false; every caller then returns.
 */
#ifndef TEMPLATES_JINJA_INTERP_H
#define TEMPLATES_JINJA_INTERP_H

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

/* Appends text with the origin of each byte (marks [text.n]; NULL: all as `input`). */
void jinja_writer_add(struct writer *w, str text, const char *marks, bool input);
void jinja_writer_value(struct writer *w, const struct value *v); /* str(v) */
void jinja_writer_own(struct writer *w, str text);                /* the template's own text */
/* Frees a writer that no value was made of. */
void jinja_writer_release(struct writer *w);

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

struct interp {
    const char *name;
    unsigned flags;
    enum template_escape kind, escape; /* of the template; as currently set by {% autoescape %} */
    struct template_limits limits;
    struct arena *a;
    const struct value *vars;
    struct scope *scope;
    struct writer *out;
    const struct jinja_library *library;
    size_t steps, depth, bytes; /* used so far, against `limits` */
    int line;                   /* of the node being evaluated */
    struct value *none, *yes, *no;
    struct value **ints; /* [MAX_KEPT_INT] small integers made so far; NULL = none */
    struct err *e;
};

struct loop {
    struct value *list;
    const struct node *node; /* for recursive calls */
    struct scope *scope;     /* around the loop */
    size_t at;
    int depth;
    struct value *changed; /* last value of loop.changed() */
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
    struct value *(*call)(struct interp *in, struct value *self, const struct arguments *a);
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
    /* 1, 0, or -1 after jinja_fail() */
    int (*check)(struct interp *in, struct value *v, const struct arguments *a);
};

/* --- interp.c ------------------------------------------------------------- */

/* Set the error "NAME:LINE: ..."; return NULL.  The second says why a value is undefined. */
void *jinja_fail(struct interp *in, const char *fmt, ...) PRINTF(2, 3);
void *jinja_fail_undefined(struct interp *in, const struct value *v);
/* Charge work against the limits: one step an operation, or one for 16 bytes. False after jinja_fail(). */
bool jinja_charge(struct interp *in, size_t steps);
bool jinja_charge_bytes(struct interp *in, size_t bytes);

/* New values live as long as the interpreter and count against the memory limit. */
struct value *jinja_new_bool(struct interp *in, bool v);
struct value *jinja_new_int(struct interp *in, int64_t v);
struct value *jinja_new_float(struct interp *in, double v);
struct value *jinja_new_list(struct interp *in, enum value_flavour flavour);
/* `why` is the kind of UNDEFINED_...; name and owner are for its error. */
struct value *jinja_new_undefined(struct interp *in, enum value_flavour why, str name, const char *owner);
void jinja_push(struct interp *in, struct value *list, struct value *item);
/* `s` lives as long as the interpreter; its origin and safety are those of `from`. */
struct value *jinja_new_text(struct interp *in, str s, const struct value *from);
/* The same for a C string of the program. */
struct value *jinja_new_literal(struct interp *in, const char *s);
/* Copies, and releases the writer; NULL when it grew beyond the limit. */
struct value *jinja_writer_text(struct interp *in, struct writer *w, bool safe);
/* The same for a plain buffer with the origin of `from` (may be NULL). */
struct value *jinja_buffer_value(struct interp *in, struct strbuf *b, const struct value *from);
/* Empty, with the template's output limit as maximum. */
struct writer jinja_new_writer(const struct interp *in);
struct strbuf jinja_new_buffer(const struct interp *in);

bool jinja_is_input(const struct value *v); /* true if it or anything in it came from input */
/* Bytes [from, to) of a text with their origin. */
struct value *jinja_sub_text(struct interp *in, const struct value *v, size_t from, size_t to);
struct value *jinja_text_of(struct interp *in, struct value *v); /* str(v), v itself if it is text */
/* The text escaped for the output kind (HTML where there is none), safe from further escaping; NULL on error. */
struct value *jinja_escaped(struct interp *in, struct value *v);

/* The value of an interned name: scopes from the innermost, then variables and globals; undefined if there is
 * none. */
struct value *jinja_lookup(struct interp *in, const char *name);
/* Sets the name in the innermost scope. */
void jinja_assign(struct interp *in, const char *name, struct value *v);
/* An empty scope inside `parent`. */
struct scope *jinja_scope_new(struct interp *in, struct scope *parent);

/* --- evaluate.c ----------------------------------------------------------- */

struct value *jinja_evaluate(struct interp *in, const struct node *n); /* of an expression */
/* The same of an expression whose value is printed, tested, compared or iterated: with TEMPLATE_STRICT an undefined
 * one is an error. */
struct value *jinja_evaluate_defined(struct interp *in, const struct node *n);

/* --- members.c ------------------------------------------------------------ */

/* dotted: a.b, else a["b"]. */
struct value *jinja_get_member(struct interp *in, struct value *v, struct value *name, bool dotted);
/* v[key] and v[from:to:step], as in Python; an index out of range is undefined, other errors give NULL. */
struct value *jinja_get_index(struct interp *in, struct value *v, struct value *key);
struct value *jinja_get_slice(struct interp *in, struct value *v, const struct value *from, const struct value *to,
                              const struct value *step);
/* item.a.0.b, as filters write their attribute argument. */
struct value *jinja_attribute_of(struct interp *in, struct value *item, struct value *path);
/* True for methods that change a value, and for names like __class__, which Jinja2's sandbox refuses. */
bool jinja_is_refused(const struct value *of, str name);

/* --- operators.c ---------------------------------------------------------- */

/* The items as a list; NULL with an error if the value cannot be iterated. */
struct value *jinja_iterate(struct interp *in, struct value *v);
/* The value of a binary operator + - * / // % **; NULL on error. */
struct value *jinja_arithmetic(struct interp *in, str op, struct value *a, struct value *b);
int jinja_compare(struct interp *in, str op, struct value *a, struct value *b); /* 1, 0, -1 = error */
/* value_compare for `<` and sorting: false with an error where the types have no order. */
bool jinja_ordered(struct interp *in, const struct value *a, const struct value *b, int *order);

/* --- execute.c ------------------------------------------------------------ */

enum flow { FLOW_FAILED, FLOW_NEXT, FLOW_BREAK, FLOW_CONTINUE };

/* Runs a statement with its children; output goes to in->out. */
enum flow jinja_execute(struct interp *in, const struct node *n);
/* The output of a macro, or of a recursive loop over other items; NULL on error. */
struct value *jinja_call_macro(struct interp *in, struct macro *macro, const struct arguments *a);
struct value *jinja_call_loop(struct interp *in, struct loop *l, struct value *items);

/* --- call.c --------------------------------------------------------------- */

/* Evaluate a call, a filter (v | name) and a test (v is name): NULL, or -1 for a test, on error.  `caller` is the
 * body of a {% call %} block. */
struct value *jinja_call_node(struct interp *in, const struct node *n, struct value *caller);
struct value *jinja_call_value(struct interp *in, struct value *callee, const struct arguments *a);
struct value *jinja_apply_filter(struct interp *in, const struct node *n, struct value *v);
int jinja_apply_test(struct interp *in, const struct node *n, struct value *v);

/* --- registry.c ----------------------------------------------------------- */

/* NULL if the name is unknown. */
const struct function *jinja_filter_find(str name);
const struct test *jinja_test_find(str name);

struct jinja_library {
    const struct function *(*filter_find)(str name);
    const struct test *(*test_find)(str name);
    const struct function *(*method_find)(const struct value *of, str name);
    const struct function *(*global_find)(str name);
};
extern const struct jinja_library jinja_library;

/* The tables that the registry searches, one in each file; a NULL name ends them. */
extern const struct function jinja_filters_text[], jinja_filters_list[], jinja_filters_number[];
extern const struct function jinja_methods_text[], jinja_methods_list[], jinja_methods_dict[];
extern const struct function jinja_methods_loop[], jinja_methods_cycler[];
extern const struct function jinja_globals[];
extern const struct test jinja_tests[];

struct value *jinja_dict_view(struct interp *in, struct value *dict, enum value_flavour flavour); /* methods.c */

/* --- arguments.c ---------------------------------------------------------- */

/* Binds `a` to the parameters of `f` and calls it. */
struct value *jinja_call_function(struct interp *in, const struct function *f, struct value *self,
                                  const struct arguments *a);
/* Read one argument: false after jinja_fail(). */
bool jinja_int_argument(struct interp *in, const struct value *v, int64_t otherwise, int64_t *out);
/* *out is unchanged for a missing argument and for None. */
bool jinja_text_argument(struct interp *in, const struct value *v, str *out);
/* The truth of the argument, `otherwise` if it is missing. */
bool jinja_bool_argument(const struct value *v, bool otherwise);

/* format.c: str.format and the % operator */
struct value *jinja_format_braces(struct interp *in, struct value *format, const struct arguments *a);
struct value *jinja_format_percent(struct interp *in, struct value *format, struct value *values);

#endif
