/*
 * request_id.c -- see request_id.h.  The order of hashed fields must never change, or stored answers would be requested
 * again.
 */
#include "eval/harness/request_id.h"

#include "eval/base/arena.h"
#include "eval/base/hash.h"
#include "eval/harness/plan.h"
#include "eval/harness/suite.h"

static void add_number(struct sha256 *h, double v)
{
    sha256_add(h, &v, sizeof v);
}

static void add_decoding(struct sha256 *h, const struct suite_task *t, const struct request_source *from, str item_id)
{
    const struct suite_decoding *d = &t->decoding;

    add_number(h, d->max_tokens);
    add_number(h, d->temperature);
    if (d->temperature > 0) { /* greedy answers do not depend on these */
        add_number(h, d->top_k);
        add_number(h, d->top_p);
        sha256_add(h, &from->seed, sizeof from->seed);
        sha256_add_str(h, item_id);
    }
    if (from->answers_by_item) { /* two tasks may ask the same and have different stored answers */
        sha256_add_str(h, item_id);
        sha256_add_str(h, t->id);
    }
    for (size_t i = 0; i < d->n_stop; i++)
        sha256_add_str(h, d->stop[i]);
}

str request_id(const struct request *r, const struct suite_task *t, const struct request_source *from, str item_id,
               struct arena *a)
{
    struct sha256 h;
    char hex[65];

    sha256_init(&h);
    sha256_add_str(&h, S("assay request 1"));
    sha256_add_str(&h, str_from(from->identity));
    sha256_add_str(&h, str_from(t->kind->name));
    sha256_add_str(&h, r->prompt.text);
    add_number(&h, r->prompt.special);
    if (r->prompt.input)
        sha256_add(&h, r->prompt.input, r->prompt.text.n);
    add_decoding(&h, t, from, item_id);
    for (size_t i = 0; i < r->n_choices; i++)
        sha256_add_str(&h, r->choices[i]);
    if (r->unconditional)
        sha256_add_str(&h, S("unconditional"));
    if (r->divergence_base)
        sha256_add_str(&h, str_from(from->compared_identity));
    if (t->context || t->stride) {
        add_number(&h, t->context);
        add_number(&h, t->stride);
    }
    sha256_hex(&h, hex);
    return arena_str(a, str_from(hex));
}

/* The first 16 digits as a number. */
uint64_t request_seed(str id)
{
    uint64_t seed = 0;

    for (size_t i = 0; i < 16 && i < id.n; i++) {
        char c = id.s[i];
        seed = seed << 4 | (uint64_t)(c <= '9' ? c - '0' : c - 'a' + 10);
    }
    return seed;
}
