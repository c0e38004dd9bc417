/*
 * blocks.c -- the blocks of a layer: attention (Vaswani et al. 2017, with grouped keys and values, Ainslie et al.
 * 2023) and feed-forward, gated (Shazeer 2020) or not.
 */
#include "eval/engine/run/blocks.h"

#include "eval/engine/run/attention.h"
#include "eval/engine/run/linear.h"

static struct product product_of(const struct pass *p, int layer, enum linear which, float *out)
{
    return (struct product){ &p->m->layers[layer].linear[which], out, false, which };
}

static const struct input *attention(struct worker *me, const struct pass *p, int layer)
{
    const struct product list[] = { product_of(p, layer, LINEAR_Q, p->w->q), product_of(p, layer, LINEAR_K, p->w->k),
                                    product_of(p, layer, LINEAR_V, p->w->v) };

    linear_apply(me, p, &(struct products){ &p->w->h, list, 3, layer });
    attention_store(me, p, layer, ATTENTION_QUERIES | ATTENTION_CACHE);
    attention_apply(me, p, layer);
    return &p->w->att;
}

static void store_keys_and_values(struct worker *me, const struct pass *p, int layer)
{
    const struct product list[] = { product_of(p, layer, LINEAR_K, p->w->k), product_of(p, layer, LINEAR_V, p->w->v) };

    linear_apply(me, p, &(struct products){ &p->w->h, list, 2, layer });
    attention_store(me, p, layer, ATTENTION_CACHE);
}

static const struct input *attend_to_stored(struct worker *me, const struct pass *p, int layer)
{
    const struct product query = product_of(p, layer, LINEAR_Q, p->w->q);

    linear_apply(me, p, &(struct products){ &p->w->h, &query, 1, layer });
    attention_store(me, p, layer, ATTENTION_QUERIES);
    attention_apply(me, p, layer);
    return &p->w->att;
}

static const struct input *feed_forward(struct worker *me, const struct pass *p, int layer)
{
    const struct product list[] = { product_of(p, layer, LINEAR_GATE, NULL), product_of(p, layer, LINEAR_UP, NULL) };
    bool gated = p->m->arch->gated;

    const struct products products = { &p->w->h, gated ? list : list + 1, gated ? 2 : 1, layer };

    linear_activated(me, p, &products, &p->w->ffn, &p->m->layers[layer].linear[LINEAR_DOWN]);
    return &p->w->ffn;
}

const struct block_ops *block_ops_of(enum block_kind kind)
{
    static const struct block_ops ops[N_BLOCK_KINDS] = {
        [BLOCK_ATTENTION] = { .compute = attention,
                              .store = store_keys_and_values,
                              .compute_stored = attend_to_stored,
                              .output = LINEAR_O },
        [BLOCK_FEED_FORWARD] = { .compute = feed_forward, .output = LINEAR_DOWN },
    };

    return &ops[kind];
}
