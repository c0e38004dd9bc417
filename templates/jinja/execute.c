/*
 * execute.c -- statements, loops and macros.
 *
 * A loop's body, a macro, a with block and a captured block have their own scopes; an if does not.  A macro sees the
 * scope it was defined in.
 */
#include "templates/jinja/interp.h"

static bool emit(struct interp *in, struct value *v)
{
    if (in->escape != ESCAPE_NONE && !(v = jinja_escaped(in, v)))
        return false;
    jinja_writer_value(in->out, v);
    if (in->out->text.full)
        return jinja_fail(in, "the output is too long (limit %zu bytes)", in->limits.max_output_bytes);
    return true;
}

static enum flow execute_text(struct interp *in, const struct node *n)
{
    jinja_writer_own(in->out, n->name);
    if (in->out->text.full)
        jinja_fail(in, "the output is too long (limit %zu bytes)", in->limits.max_output_bytes);
    return !in->out->text.full && jinja_charge_bytes(in, n->name.n) ? FLOW_NEXT : FLOW_FAILED;
}

static enum flow execute_output(struct interp *in, const struct node *n)
{
    struct value *v = jinja_evaluate_defined(in, n->a);

    if (v && v->kind == VALUE_NONE && (in->flags & TEMPLATE_STRICT))
        jinja_fail(in, "a null value would be printed as \"None\" (to print nothing, write {{ ... or \"\" }})");
    else if (v && emit(in, v))
        return FLOW_NEXT;
    return FLOW_FAILED;
}

static enum flow execute_block(struct interp *in, const struct node *n)
{
    for (size_t i = 0; i < n->n; i++) {
        enum flow flow = jinja_execute(in, n->items[i]);
        if (flow != FLOW_NEXT)
            return flow;
    }
    return FLOW_NEXT;
}

static enum flow execute_if(struct interp *in, const struct node *n)
{
    struct value *result = jinja_evaluate_defined(in, n->a);

    if (!result)
        return FLOW_FAILED;
    if (value_truth(result))
        return jinja_execute(in, n->body);
    return n->c ? jinja_execute(in, n->c) : FLOW_NEXT;
}

/* --- assignment ----------------------------------------------------------- */

static bool assign_target(struct interp *in, const struct node *target, struct value *v)
{
    if (target->kind == NODE_NAME) {
        jinja_assign(in, target->name.s, v);
        return true;
    }
    if (target->kind == NODE_MEMBER) {
        struct value *ns = jinja_lookup(in, target->a->name.s);
        if (ns->kind != VALUE_OBJECT || ns->flavour != OBJECT_NAMESPACE)
            return jinja_fail(in, "cannot assign attribute on non-namespace object");
        in->bytes += 6 * sizeof v;
        value_set(in->a, ns->object, target->name, v);
        return true;
    }
    struct value *items = jinja_iterate(in, v);
    if (!items)
        return false;
    if (items->n != target->n)
        return jinja_fail(in, "%s values to unpack (found %u, expected %zu)",
                          items->n < target->n ? "not enough" : "too many", items->n, target->n);
    for (size_t i = 0; i < target->n; i++)
        if (!assign_target(in, target->items[i], items->items[i]))
            return false;
    return true;
}

static enum flow execute_set(struct interp *in, const struct node *n)
{
    struct value *v = jinja_evaluate(in, n->b);
    return v && assign_target(in, n->a, v) ? FLOW_NEXT : FLOW_FAILED;
}

/* The output of `body`, executed in `scope`; NULL if it failed. */
static struct value *capture(struct interp *in, const struct node *body, struct scope *scope)
{
    struct writer w = jinja_new_writer(in), *out = in->out;
    struct scope *before = in->scope;

    in->out = &w;
    in->scope = scope;
    enum flow flow = jinja_execute(in, body);
    in->out = out;
    in->scope = before;
    if (flow == FLOW_NEXT)
        return jinja_writer_text(in, &w, in->escape != ESCAPE_NONE);
    jinja_writer_release(&w);
    return flow == FLOW_FAILED ? NULL : jinja_fail(in, "break and continue cannot leave this block");
}

static struct value *apply_filters(struct interp *in, const struct node *filters, struct value *v)
{
    if (filters && filters->a)
        v = apply_filters(in, filters->a, v);
    return filters && v ? jinja_apply_filter(in, filters, v) : v;
}

static enum flow execute_set_block(struct interp *in, const struct node *n)
{
    struct value *v = capture(in, n->body, jinja_scope_new(in, in->scope));

    if (v)
        v = apply_filters(in, n->b, v);
    return v && assign_target(in, n->a, v) ? FLOW_NEXT : FLOW_FAILED;
}

static enum flow execute_filter_block(struct interp *in, const struct node *n)
{
    struct value *v = capture(in, n->body, jinja_scope_new(in, in->scope));

    if (v)
        v = apply_filters(in, n->b, v);
    return v && emit(in, v) ? FLOW_NEXT : FLOW_FAILED;
}

static enum flow execute_scope(struct interp *in, const struct node *n)
{
    struct scope *before = in->scope;

    in->scope = jinja_scope_new(in, before);
    enum flow flow = jinja_execute(in, n->body);
    in->scope = before;
    return flow;
}

static enum flow execute_with(struct interp *in, const struct node *n)
{
    struct scope *before = in->scope, *inner = jinja_scope_new(in, before);
    enum flow flow = FLOW_FAILED;

    for (size_t i = 0; i + 1 < n->n; i += 2) { /* values see the outer scope */
        struct value *v = jinja_evaluate(in, n->items[i + 1]);
        in->scope = inner;
        bool ok = v && assign_target(in, n->items[i], v);
        in->scope = before;
        if (!ok)
            return FLOW_FAILED;
    }
    in->scope = inner;
    flow = jinja_execute(in, n->body);
    in->scope = before;
    return flow;
}

static enum flow execute_autoescape(struct interp *in, const struct node *n)
{
    enum template_escape before = in->escape;
    struct value *on = jinja_evaluate(in, n->a);

    if (!on)
        return FLOW_FAILED;
    in->escape = !value_truth(on) ? ESCAPE_NONE : in->kind != ESCAPE_NONE ? in->kind : ESCAPE_HTML;
    enum flow flow = execute_scope(in, n);
    in->escape = before;
    return flow;
}

static enum flow execute_do(struct interp *in, const struct node *n)
{
    return jinja_evaluate(in, n->a) ? FLOW_NEXT : FLOW_FAILED;
}

static enum flow execute_break(struct interp *in, const struct node *n)
{
    (void)in;
    return n->kind == NODE_BREAK ? FLOW_BREAK : FLOW_CONTINUE;
}

/* --- loops ---------------------------------------------------------------- */

/* The scope of one iteration: reused, unless a macro has captured it. */
static struct scope *round_scope(struct interp *in, struct scope *inner, struct scope *outer)
{
    if (!inner || inner->captured)
        return jinja_scope_new(in, outer);
    inner->n = 0;
    return inner;
}

static struct value *filter_items(struct interp *in, const struct node *n, struct value *list)
{
    struct value *out = jinja_new_list(in, SEQUENCE_LIST);
    struct scope *outer = in->scope, *inner = NULL;

    for (uint32_t i = 0; i < list->n; i++) {
        in->scope = inner = round_scope(in, inner, outer);
        struct value *result = assign_target(in, n->a, list->items[i]) ? jinja_evaluate_defined(in, n->c) : NULL;
        if (!result)
            return NULL;
        if (value_truth(result))
            jinja_push(in, out, list->items[i]);
    }
    in->scope = outer;
    return out;
}

static enum flow run_loop(struct interp *in, const struct node *n, struct value *items, int depth)
{
    struct value *list = jinja_iterate(in, items);
    struct scope *outer = in->scope, *inner = NULL;
    enum flow flow = FLOW_NEXT;

    if (list && n->c)
        list = filter_items(in, n, list);
    if (!list)
        return FLOW_FAILED;
    if (list->n == 0)
        return n->d ? execute_scope(in, &(struct node){ .body = n->d }) : FLOW_NEXT;
    struct loop *l = ARENA_NEW(in->a, struct loop, 1);
    struct value *loop = value_object(in->a, OBJECT_LOOP, l);
    *l = (struct loop){ .list = list, .node = n->flag ? n : NULL, .scope = outer, .depth = depth };
    in->bytes += sizeof *l + sizeof *loop;
    for (l->at = 0; l->at < list->n; l->at++) {
        in->scope = inner = round_scope(in, inner, outer);
        if (!jinja_charge(in, 1) || !assign_target(in, n->a, list->items[l->at]))
            return FLOW_FAILED;
        jinja_assign(in, jinja_name_loop, loop);
        flow = jinja_execute(in, n->body);
        if (flow == FLOW_FAILED || flow == FLOW_BREAK)
            break;
    }
    in->scope = outer;
    return flow == FLOW_FAILED ? FLOW_FAILED : FLOW_NEXT;
}

static enum flow execute_for(struct interp *in, const struct node *n)
{
    struct value *items = jinja_evaluate_defined(in, n->b);
    return items ? run_loop(in, n, items, 1) : FLOW_FAILED;
}

struct value *jinja_call_loop(struct interp *in, struct loop *l, struct value *items)
{
    struct writer w = jinja_new_writer(in), *out = in->out;
    struct scope *before = in->scope;

    if (!l->node)
        return jinja_fail(in, "the loop must have the 'recursive' marker to be called recursively");
    in->out = &w;
    in->scope = l->scope;
    enum flow flow = run_loop(in, l->node, items, l->depth + 1);
    in->out = out;
    in->scope = before;
    if (flow != FLOW_FAILED)
        return jinja_writer_text(in, &w, in->escape != ESCAPE_NONE);
    jinja_writer_release(&w);
    return NULL;
}

/* --- macros --------------------------------------------------------------- */

static struct value *new_macro(struct interp *in, const struct node *n)
{
    struct macro *macro = ARENA_NEW(in->a, struct macro, 1);

    *macro = (struct macro){ n, in->scope, in->escape };
    for (struct scope *s = in->scope; s && !s->captured; s = s->parent)
        s->captured = true;
    in->bytes += sizeof *macro + sizeof(struct value);
    return value_object(in->a, OBJECT_MACRO, macro);
}

static enum flow execute_macro(struct interp *in, const struct node *n)
{
    jinja_assign(in, n->name.s, new_macro(in, n));
    return FLOW_NEXT;
}

static enum flow execute_call_block(struct interp *in, const struct node *n)
{
    struct value *v = jinja_call_node(in, n->a, new_macro(in, n->b));
    return v && emit(in, v) ? FLOW_NEXT : FLOW_FAILED;
}

/* The named argument, which is marked as taken in `used`. */
static struct value *named_argument(const struct arguments *a, str name, bool *used)
{
    for (size_t i = a->n_positional; i < a->n; i++)
        if (!used[i] && str_equal(a->names[i - a->n_positional], name)) {
            used[i] = true;
            return a->items[i];
        }
    return NULL;
}

static bool bind_varargs(struct interp *in, const struct node *n, const struct arguments *a, bool *used)
{
    bool explicit_caller = false;

    for (size_t i = 0; i < n->n; i++)
        explicit_caller |= n->items[i]->name.s == jinja_name_caller;
    if (n->flag & MACRO_CALLER && !explicit_caller) {
        struct value *caller = named_argument(a, S("caller"), used);
        jinja_assign(in, jinja_name_caller,
                     caller ? caller : jinja_new_undefined(in, UNDEFINED_NAME, S("caller"), NULL));
    }
    struct value *kwargs = value_dict(in->a), *varargs = jinja_new_list(in, SEQUENCE_TUPLE);
    for (size_t i = a->n_positional; i < a->n; i++) {
        str name = a->names[i - a->n_positional];
        if (used[i])
            continue;
        if (!(n->flag & MACRO_KWARGS))
            return jinja_fail(in, "macro '" STR_FMT "' takes no keyword argument '" STR_FMT "'", STR_ARG(n->name),
                              STR_ARG(name));
        value_set(in->a, kwargs, name, a->items[i]);
    }
    for (size_t i = n->n; i < a->n_positional; i++)
        jinja_push(in, varargs, a->items[i]);
    if (varargs->n && !(n->flag & MACRO_VARARGS))
        return jinja_fail(in, "macro '" STR_FMT "' takes not more than %zu argument(s)", STR_ARG(n->name), n->n);
    if (n->flag & MACRO_KWARGS)
        jinja_assign(in, jinja_name_kwargs, kwargs);
    if (n->flag & MACRO_VARARGS)
        jinja_assign(in, jinja_name_varargs, varargs);
    return true;
}

static bool bind_macro(struct interp *in, const struct node *n, const struct arguments *a)
{
    bool *used = ARENA_NEW(in->a, bool, a->n + 1);

    in->bytes += a->n + 16;
    for (size_t i = 0; i < n->n; i++) {
        const struct node *parameter = n->items[i];
        struct value *v = i < a->n_positional ? a->items[i] : named_argument(a, parameter->name, used);
        if (!v && parameter->a && !(v = jinja_evaluate(in, parameter->a)))
            return false;
        jinja_assign(in, parameter->name.s, v ? v : jinja_new_undefined(in, UNDEFINED_NAME, parameter->name, NULL));
    }
    return bind_varargs(in, n, a, used);
}

struct value *jinja_call_macro(struct interp *in, struct macro *macro, const struct arguments *a)
{
    struct scope *before = in->scope;
    enum template_escape escape = in->escape;
    struct value *v = NULL;

    in->scope = jinja_scope_new(in, macro->scope);
    in->escape = macro->escape;
    if (bind_macro(in, macro->node, a))
        v = capture(in, macro->node->body, in->scope);
    in->scope = before;
    in->escape = escape;
    return v;
}

/* --- dispatch ------------------------------------------------------------- */

static enum flow (*const executors[])(struct interp *in, const struct node *n) = {
    [NODE_TEXT] = execute_text,
    [NODE_OUTPUT] = execute_output,
    [NODE_BLOCK] = execute_block,
    [NODE_IF] = execute_if,
    [NODE_FOR] = execute_for,
    [NODE_SET] = execute_set,
    [NODE_SET_BLOCK] = execute_set_block,
    [NODE_MACRO] = execute_macro,
    [NODE_CALL_BLOCK] = execute_call_block,
    [NODE_FILTER_BLOCK] = execute_filter_block,
    [NODE_WITH] = execute_with,
    [NODE_SCOPE] = execute_scope,
    [NODE_AUTOESCAPE] = execute_autoescape,
    [NODE_DO] = execute_do,
    [NODE_BREAK] = execute_break,
    [NODE_CONTINUE] = execute_break,
};

enum flow jinja_execute(struct interp *in, const struct node *n)
{
    in->line = n->line;
    if (!jinja_charge(in, 1))
        return FLOW_FAILED;
    if (++in->depth > in->limits.max_depth) {
        jinja_fail(in, "the template is nested too deeply (limit %zu)", in->limits.max_depth);
        return FLOW_FAILED;
    }
    enum flow flow = executors[n->kind](in, n);
    in->depth--;
    return flow;
}
