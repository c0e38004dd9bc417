/*
 * arguments.c -- binds the arguments of a call to a function's parameters, and
 * reads single arguments as C values.
 */
#include "templates/jinja/interp.h"

static int parameter_index(const char *parameters, str name)
{
    str rest = str_from(parameters), piece;

    for (int i = 0; str_split_next(&rest, ' ', &piece); i++)
        if (str_equal(piece, name))
            return i;
    return -1;
}

static size_t count_parameters(const char *parameters)
{
    size_t n = *parameters != 0;
    for (const char *p = parameters; *p; p++)
        n += *p == ' ';
    return n;
}

struct value *jinja_call_function(struct interp *in, const struct function *f, struct value *self,
                                  const struct arguments *a)
{
    struct value *slots[8] = { NULL };

    if (!f->parameters)
        return f->call(in, self, a);
    size_t n = count_parameters(f->parameters);
    if (a->n_positional > n)
        return jinja_fail(in, "%s takes at most %zu argument(s) (found %zu)", f->name, n, a->n_positional);
    for (size_t i = 0; i < a->n; i++) {
        int at = i < a->n_positional ? (int)i : parameter_index(f->parameters, a->names[i - a->n_positional]);
        if (at < 0)
            return jinja_fail(in, "%s got an unexpected keyword argument '" STR_FMT "'", f->name,
                              STR_ARG(a->names[i - a->n_positional]));
        if (slots[at])
            return jinja_fail(in, "%s got multiple values for one argument", f->name);
        slots[at] = a->items[i];
    }
    for (size_t i = 0; i < f->n_required; i++)
        if (!slots[i])
            return jinja_fail(in, "%s needs %d argument(s)", f->name, f->n_required);
    return f->call(in, self, &(struct arguments){ slots, NULL, n, n });
}

/* --- reading arguments ---------------------------------------------------- */

bool jinja_int_argument(struct interp *in, const struct value *v, int64_t otherwise, int64_t *out)
{
    *out = otherwise;
    if (!v || v->kind == VALUE_NONE)
        return true;
    if (v->kind != VALUE_INT && v->kind != VALUE_BOOL)
        return jinja_fail(in, "expected an integer (found %s)", value_type(v));
    *out = v->i;
    return true;
}

bool jinja_text_argument(struct interp *in, const struct value *v, str *out)
{
    if (!v || v->kind == VALUE_NONE)
        return true;
    if (v->kind != VALUE_STRING)
        return jinja_fail(in, "expected a string (found %s)", value_type(v));
    *out = v->s;
    return true;
}

bool jinja_bool_argument(const struct value *v, bool otherwise)
{
    return v ? value_truth(v) : otherwise;
}
