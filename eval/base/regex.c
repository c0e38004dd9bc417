/*
 * regex.c -- see regex.h.  Match and depth limits bound the time of hostile
 * patterns and texts; JIT is used when the pattern allows.
 */
#include "eval/base/regex.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"

enum { MATCH_LIMIT = 10000000, DEPTH_LIMIT = 100000, HEAP_LIMIT_KIB = 65536, MAX_STACK_BYTES = 256 << 20 };
enum { MAX_BOUNDED_BYTES = 1 << 20, MAX_STEPS = 10000000, TOO_MANY_STEPS = -1000 };

struct regex {
    pcre2_code *code;
    pcre2_match_context *limits;
    uint32_t n_captures;
    bool bounded;
};

/* Called at each item of the pattern; PCRE2's own match limit restarts at each start offset. */
static int count_step(pcre2_callout_block *block, void *steps)
{
    (void)block;
    return ++*(size_t *)steps > MAX_STEPS ? TOO_MANY_STEPS : 0;
}

struct regex *regex_open(str pattern, unsigned flags, struct err *e)
{
    int code;
    PCRE2_SIZE offset;
    uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C;

    options |= flags & REGEX_CASELESS ? PCRE2_CASELESS : 0;
    options |= flags & REGEX_DOTALL ? PCRE2_DOTALL : 0;
    options |= flags & REGEX_MULTILINE ? PCRE2_MULTILINE : 0;
    options |= flags & REGEX_BOUNDED ? PCRE2_AUTO_CALLOUT : 0;
    pcre2_code *compiled = pcre2_compile((PCRE2_SPTR)pattern.s, pattern.n, options, &code, &offset, NULL);
    if (!compiled) {
        PCRE2_UCHAR why[200];
        pcre2_get_error_message(code, why, sizeof why);
        err_set(e, ERR_PARSE, "regular expression, byte %zu: %s", (size_t)offset, (const char *)why);
        return NULL;
    }
    pcre2_jit_compile(compiled, PCRE2_JIT_COMPLETE); /* optional: without JIT the interpreter runs */
    struct regex *r = xcalloc(1, sizeof *r);
    r->code = compiled;
    pcre2_pattern_info(compiled, PCRE2_INFO_CAPTURECOUNT, &r->n_captures);
    r->bounded = (flags & REGEX_BOUNDED) != 0;
    r->limits = pcre2_match_context_create(NULL);
    if (!r->limits)
        err_out_of_memory(0);
    pcre2_set_match_limit(r->limits, MATCH_LIMIT);
    pcre2_set_depth_limit(r->limits, DEPTH_LIMIT);
    pcre2_set_heap_limit(r->limits, HEAP_LIMIT_KIB);
    return r;
}

void regex_close(struct regex *r)
{
    if (!r)
        return;
    pcre2_match_context_free(r->limits);
    pcre2_code_free(r->code);
    free(r);
}

/* One match, on a stack of its own for JIT if `stack` is given; steps are counted where the regex is bounded. */
static int match_once(const struct regex *r, str text, size_t from, uint32_t options, pcre2_match_data *data,
                      pcre2_jit_stack *stack)
{
    size_t steps = 0;
    pcre2_match_context *limits = r->limits;

    if (r->bounded || stack)
        limits = pcre2_match_context_copy(r->limits);
    if (!limits)
        err_out_of_memory(0);
    if (r->bounded)
        pcre2_set_callout(limits, count_step, &steps);
    if (stack)
        pcre2_jit_stack_assign(limits, NULL, stack);
    int n = pcre2_match(r->code, (PCRE2_SPTR)(text.s ? text.s : ""), text.n, from, options, data, limits);
    if (limits != r->limits)
        pcre2_match_context_free(limits);
    return n;
}

/* Groups that repeat many thousand times overflow the default JIT stack; then the match runs again with a larger one.
 */
static int match_on_any_stack(const struct regex *r, str text, size_t from, uint32_t options, pcre2_match_data *data)
{
    int n = match_once(r, text, from, options, data, NULL);

    if (n != PCRE2_ERROR_JIT_STACKLIMIT)
        return n;
    pcre2_jit_stack *stack = pcre2_jit_stack_create(1 << 20, MAX_STACK_BYTES, NULL);
    if (stack)
        n = match_once(r, text, from, options, data, stack);
    pcre2_jit_stack_free(stack);
    return n;
}

static void explain(int code, struct err *e)
{
    PCRE2_UCHAR why[200];

    if (code == TOO_MANY_STEPS) {
        err_set(e, ERR_PARSE, "regular expression: takes too many steps (found more than %d, expected fewer)",
                MAX_STEPS);
        return;
    }
    pcre2_get_error_message(code, why, sizeof why);
    err_set(e, ERR_PARSE, "regular expression: %s", (const char *)why);
}

static bool match(const struct regex *r, str text, size_t from, uint32_t options, struct regex_match *m, struct err *e)
{
    if (r->bounded && text.n > MAX_BOUNDED_BYTES)
        return err_set(e, ERR_PARSE, "regular expression: the text is too long (found %zu bytes, expected at most %d)",
                       text.n, MAX_BOUNDED_BYTES);
    /* One match block per thread would be faster, but creating one is cheap compared with JIT matching. */
    pcre2_match_data *data = pcre2_match_data_create(REGEX_MAX_GROUPS, NULL);
    if (!data)
        err_out_of_memory(0);
    int n = match_on_any_stack(r, text, from, options, data);
    e->code = ERR_OK;
    if (n >= 0) {
        const PCRE2_SIZE *at = pcre2_get_ovector_pointer(data);
        *m = (struct regex_match){
            .n_groups = n ? (size_t)n : REGEX_MAX_GROUPS, .n_captures = r->n_captures, .start = at[0], .end = at[1]
        };
        for (size_t i = 0; i < m->n_groups; i++)
            if (at[2 * i] != PCRE2_UNSET)
                m->group[i] = (str){ text.s + at[2 * i], at[2 * i + 1] - at[2 * i] };
    } else if (n != PCRE2_ERROR_NOMATCH) {
        explain(n, e);
    }
    pcre2_match_data_free(data);
    return n >= 0;
}

bool regex_find(const struct regex *r, str text, size_t from, struct regex_match *m, struct err *e)
{
    return match(r, text, from, 0, m, e);
}

bool regex_find_valid(const struct regex *r, str text, size_t from, struct regex_match *m, struct err *e)
{
    return match(r, text, from, PCRE2_NO_UTF_CHECK, m, e);
}
