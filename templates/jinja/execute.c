/*
 * execute.c -- statements, loops and macros.
 *
 * A loop's body, a macro, a with block and a captured block have scopes of
 * their own; an if has not.  A macro sees the scope it was defined in.
 */
#include "templates/jinja/machine.h"

static bool emit(struct machine *m, struct value *v)
{
    if (m->escape != ESCAPE_NONE && !(v = escaped(m, v)))
        return false;
    writer_value(m->out, v);
    if (m->out->text.full)
        return fail(m, "the output is too long (limit %zu bytes)", m->limits.max_output_bytes);
    return true;
}

static enum flow execute_text(struct machine *m, const struct node *n)
{
    writer_own(m->out, n->name);
    if (m->out->text.full)
        fail(m, "the output is too long (limit %zu bytes)", m->limits.max_output_bytes);
    return !m->out->text.full && spend_bytes(m, n->name.n) ? FLOW_NEXT : FLOW_FAILED;
}

static enum flow execute_output(struct machine *m, const struct node *n)
{
    struct value *v = evaluate(m, n->a);
    return v && emit(m, v) ? FLOW_NEXT : FLOW_FAILED;
}

static enum flow execute_block(struct machine *m, const struct node *n)
{
    for (size_t i = 0; i < n->n; i++) {
        enum flow flow = execute(m, n->items[i]);
        if (flow != FLOW_NEXT)
            return flow;
    }
    return FLOW_NEXT;
}

static enum flow execute_if(struct machine *m, const struct node *n)
{
    struct value *holds = evaluate(m, n->a);

    if (!holds)
        return FLOW_FAILED;
    if (value_truth(holds))
        return execute(m, n->body);
    return n->c ? execute(m, n->c) : FLOW_NEXT;
}

/* --- assignment ----------------------------------------------------------- */

static bool assign_target(struct machine *m, const struct node *target, struct value *v)
{
    if (target->kind == NODE_NAME) {
        assign(m, target->name.s, v);
        return true;
    }
    if (target->kind == NODE_MEMBER) {
        struct value *ns = lookup(m, target->a->name.s);
        if (ns->kind != VALUE_OBJECT || ns->flavour != OBJECT_NAMESPACE)
            return fail(m, "cannot assign attribute on non-namespace object");
        m->bytes += 6 * sizeof v;
        value_set(m->a, ns->object, target->name, v);
        return true;
    }
    struct value *items = iterate(m, v);
    if (!items)
        return false;
    if (items->n != target->n)
        return fail(m, "%s values to unpack (found %u, expected %zu)", items->n < target->n ? "not enough" : "too many",
                    items->n, target->n);
    for (size_t i = 0; i < target->n; i++)
        if (!assign_target(m, target->items[i], items->items[i]))
            return false;
    return true;
}

static enum flow execute_set(struct machine *m, const struct node *n)
{
    struct value *v = evaluate(m, n->b);
    return v && assign_target(m, n->a, v) ? FLOW_NEXT : FLOW_FAILED;
}

/* What `body` prints, run in a scope of its own; NULL if it failed. */
static struct value *capture(struct machine *m, const struct node *body, struct scope *scope)
{
    struct writer w = new_writer(m), *out = m->out;
    struct scope *before = m->scope;

    m->out = &w;
    m->scope = scope;
    enum flow flow = execute(m, body);
    m->out = out;
    m->scope = before;
    if (flow == FLOW_NEXT)
        return take_text(m, &w, m->escape != ESCAPE_NONE);
    writer_release(&w);
    return flow == FLOW_FAILED ? NULL : fail(m, "break and continue cannot leave this block");
}

static struct value *filtered(struct machine *m, const struct node *filters, struct value *v)
{
    if (filters && filters->a)
        v = filtered(m, filters->a, v);
    return filters && v ? apply_filter(m, filters, v) : v;
}

static enum flow execute_set_block(struct machine *m, const struct node *n)
{
    struct value *v = capture(m, n->body, scope_new(m, m->scope));

    if (v)
        v = filtered(m, n->b, v);
    return v && assign_target(m, n->a, v) ? FLOW_NEXT : FLOW_FAILED;
}

static enum flow execute_filter_block(struct machine *m, const struct node *n)
{
    struct value *v = capture(m, n->body, scope_new(m, m->scope));

    if (v)
        v = filtered(m, n->b, v);
    return v && emit(m, v) ? FLOW_NEXT : FLOW_FAILED;
}

static enum flow execute_scope(struct machine *m, const struct node *n)
{
    struct scope *before = m->scope;

    m->scope = scope_new(m, before);
    enum flow flow = execute(m, n->body);
    m->scope = before;
    return flow;
}

static enum flow execute_with(struct machine *m, const struct node *n)
{
    struct scope *before = m->scope, *inner = scope_new(m, before);
    enum flow flow = FLOW_FAILED;

    for (size_t i = 0; i + 1 < n->n; i += 2) { /* values see the outer scope */
        struct value *v = evaluate(m, n->items[i + 1]);
        m->scope = inner;
        bool ok = v && assign_target(m, n->items[i], v);
        m->scope = before;
        if (!ok)
            return FLOW_FAILED;
    }
    m->scope = inner;
    flow = execute(m, n->body);
    m->scope = before;
    return flow;
}

static enum flow execute_autoescape(struct machine *m, const struct node *n)
{
    enum template_escape before = m->escape;
    struct value *on = evaluate(m, n->a);

    if (!on)
        return FLOW_FAILED;
    m->escape = !value_truth(on) ? ESCAPE_NONE : m->kind != ESCAPE_NONE ? m->kind : ESCAPE_HTML;
    enum flow flow = execute_scope(m, n);
    m->escape = before;
    return flow;
}

static enum flow execute_do(struct machine *m, const struct node *n)
{
    return evaluate(m, n->a) ? FLOW_NEXT : FLOW_FAILED;
}

static enum flow execute_break(struct machine *m, const struct node *n)
{
    (void)m;
    return n->kind == NODE_BREAK ? FLOW_BREAK : FLOW_CONTINUE;
}

/* --- loops ---------------------------------------------------------------- */

struct value *loop_member(struct machine *m, struct loop *l, str name)
{
    int64_t at = (int64_t)l->at, n = l->list->n;

    if (str_is(name, "index") || str_is(name, "index0"))
        return new_int(m, at + (name.n == 5));
    if (str_is(name, "first"))
        return new_bool(m, at == 0);
    if (str_is(name, "last"))
        return new_bool(m, at + 1 == n);
    if (str_is(name, "length"))
        return new_int(m, n);
    if (str_is(name, "revindex") || str_is(name, "revindex0"))
        return new_int(m, n - at - (name.n == 9));
    if (str_is(name, "depth") || str_is(name, "depth0"))
        return new_int(m, l->depth - (name.n == 6));
    if (str_is(name, "previtem"))
        return at > 0 ? l->list->items[at - 1] : new_undefined(m, UNDEFINED_NAME, S("previtem"), NULL);
    if (str_is(name, "nextitem"))
        return at + 1 < n ? l->list->items[at + 1] : new_undefined(m, UNDEFINED_NAME, S("nextitem"), NULL);
    return NULL;
}

/* The scope of one round: the same again, unless a macro still sees it. */
static struct scope *round_scope(struct machine *m, struct scope *inner, struct scope *outer)
{
    if (!inner || inner->captured)
        return scope_new(m, outer);
    inner->n = 0;
    return inner;
}

static struct value *chosen(struct machine *m, const struct node *n, struct value *list)
{
    struct value *out = new_list(m, SEQUENCE_LIST);
    struct scope *outer = m->scope, *inner = NULL;

    for (uint32_t i = 0; i < list->n; i++) {
        m->scope = inner = round_scope(m, inner, outer);
        struct value *holds = assign_target(m, n->a, list->items[i]) ? evaluate(m, n->c) : NULL;
        if (!holds)
            return NULL;
        if (value_truth(holds))
            push(m, out, list->items[i]);
    }
    m->scope = outer;
    return out;
}

static enum flow run_loop(struct machine *m, const struct node *n, struct value *items, int depth)
{
    struct value *list = iterate(m, items);
    struct scope *outer = m->scope, *inner = NULL;
    enum flow flow = FLOW_NEXT;

    if (list && n->c)
        list = chosen(m, n, list);
    if (!list)
        return FLOW_FAILED;
    if (list->n == 0)
        return n->d ? execute_scope(m, &(struct node){ .body = n->d }) : FLOW_NEXT;
    struct loop *l = ARENA_NEW(m->a, struct loop, 1);
    struct value *loop = value_object(m->a, OBJECT_LOOP, l);
    *l = (struct loop){ .list = list, .node = n->flag ? n : NULL, .scope = outer, .depth = depth };
    m->bytes += sizeof *l + sizeof *loop;
    for (l->at = 0; l->at < list->n; l->at++) {
        m->scope = inner = round_scope(m, inner, outer);
        if (!spend(m, 1) || !assign_target(m, n->a, list->items[l->at]))
            return FLOW_FAILED;
        assign(m, name_loop, loop);
        flow = execute(m, n->body);
        if (flow == FLOW_FAILED || flow == FLOW_BREAK)
            break;
    }
    m->scope = outer;
    return flow == FLOW_FAILED ? FLOW_FAILED : FLOW_NEXT;
}

static enum flow execute_for(struct machine *m, const struct node *n)
{
    struct value *items = evaluate(m, n->b);
    return items ? run_loop(m, n, items, 1) : FLOW_FAILED;
}

struct value *call_loop(struct machine *m, struct loop *l, struct value *items)
{
    struct writer w = new_writer(m), *out = m->out;
    struct scope *before = m->scope;

    if (!l->node)
        return fail(m, "the loop must have the 'recursive' marker to be called recursively");
    m->out = &w;
    m->scope = l->scope;
    enum flow flow = run_loop(m, l->node, items, l->depth + 1);
    m->out = out;
    m->scope = before;
    if (flow != FLOW_FAILED)
        return take_text(m, &w, m->escape != ESCAPE_NONE);
    writer_release(&w);
    return NULL;
}

/* --- macros --------------------------------------------------------------- */

static struct value *new_macro(struct machine *m, const struct node *n)
{
    struct macro *macro = ARENA_NEW(m->a, struct macro, 1);

    *macro = (struct macro){ n, m->scope, m->escape };
    for (struct scope *s = m->scope; s && !s->captured; s = s->parent)
        s->captured = true;
    m->bytes += sizeof *macro + sizeof(struct value);
    return value_object(m->a, OBJECT_MACRO, macro);
}

static enum flow execute_macro(struct machine *m, const struct node *n)
{
    assign(m, n->name.s, new_macro(m, n));
    return FLOW_NEXT;
}

static enum flow execute_call_block(struct machine *m, const struct node *n)
{
    struct value *v = call_node(m, n->a, new_macro(m, n->b));
    return v && emit(m, v) ? FLOW_NEXT : FLOW_FAILED;
}

/* The named argument, which is marked as taken in `used`. */
static struct value *take_named(const struct arguments *a, str name, bool *used)
{
    for (size_t i = a->n_positional; i < a->n; i++)
        if (!used[i] && str_equal(a->names[i - a->n_positional], name)) {
            used[i] = true;
            return a->items[i];
        }
    return NULL;
}

static bool bind_rest(struct machine *m, const struct node *n, const struct arguments *a, bool *used)
{
    bool explicit_caller = false;

    for (size_t i = 0; i < n->n; i++)
        explicit_caller |= n->items[i]->name.s == name_caller;
    if (n->flag & MACRO_CALLER && !explicit_caller) {
        struct value *caller = take_named(a, S("caller"), used);
        assign(m, name_caller, caller ? caller : new_undefined(m, UNDEFINED_NAME, S("caller"), NULL));
    }
    struct value *kwargs = value_dict(m->a), *varargs = new_list(m, SEQUENCE_TUPLE);
    for (size_t i = a->n_positional; i < a->n; i++) {
        str name = a->names[i - a->n_positional];
        if (used[i])
            continue;
        if (!(n->flag & MACRO_KWARGS))
            return fail(m, "macro '" STR_FMT "' takes no keyword argument '" STR_FMT "'", STR_ARG(n->name),
                        STR_ARG(name));
        value_set(m->a, kwargs, name, a->items[i]);
    }
    for (size_t i = n->n; i < a->n_positional; i++)
        push(m, varargs, a->items[i]);
    if (varargs->n && !(n->flag & MACRO_VARARGS))
        return fail(m, "macro '" STR_FMT "' takes not more than %zu argument(s)", STR_ARG(n->name), n->n);
    if (n->flag & MACRO_KWARGS)
        assign(m, name_kwargs, kwargs);
    if (n->flag & MACRO_VARARGS)
        assign(m, name_varargs, varargs);
    return true;
}

static bool bind_macro(struct machine *m, const struct node *n, const struct arguments *a)
{
    bool *used = ARENA_NEW(m->a, bool, a->n + 1);

    m->bytes += a->n + 16;
    for (size_t i = 0; i < n->n; i++) {
        const struct node *parameter = n->items[i];
        struct value *v = i < a->n_positional ? a->items[i] : take_named(a, parameter->name, used);
        if (!v && parameter->a && !(v = evaluate(m, parameter->a)))
            return false;
        assign(m, parameter->name.s, v ? v : new_undefined(m, UNDEFINED_NAME, parameter->name, NULL));
    }
    return bind_rest(m, n, a, used);
}

struct value *call_macro(struct machine *m, struct macro *macro, const struct arguments *a)
{
    struct scope *before = m->scope;
    enum template_escape escape = m->escape;
    struct value *v = NULL;

    m->scope = scope_new(m, macro->scope);
    m->escape = macro->escape;
    if (bind_macro(m, macro->node, a))
        v = capture(m, macro->node->body, m->scope);
    m->scope = before;
    m->escape = escape;
    return v;
}

/* --- dispatch ------------------------------------------------------------- */

static enum flow (*const executors[])(struct machine *m, const struct node *n) = {
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

enum flow execute(struct machine *m, const struct node *n)
{
    m->line = n->line;
    if (!spend(m, 1))
        return FLOW_FAILED;
    if (++m->depth > m->limits.max_depth) {
        fail(m, "the template is nested too deeply (limit %zu)", m->limits.max_depth);
        return FLOW_FAILED;
    }
    enum flow flow = executors[n->kind](m, n);
    m->depth--;
    return flow;
}
