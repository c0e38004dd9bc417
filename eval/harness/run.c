/*
 * run.c -- stage 3: ask every request that has no answer yet, and keep each
 * answer as it comes.
 *
 * An item that fails is data: its error is stored with it, counted and
 * reported.  A failure of the backend itself stops the run; what was stored
 * stays and the same command goes on from there.
 */
#include <math.h>
#include <stdlib.h>

#include "eval/base/clock.h"
#include "eval/base/map.h"
#include "eval/base/signals.h"
#include "eval/harness/harness.h"

enum { MAX_REPLIES = 64, IN_FLIGHT = 4096 };

/* The first 16 digits of the request id: a function of the item and the seed alone. */
static uint64_t item_seed(str request_id)
{
    uint64_t seed = 0;
    for (size_t i = 0; i < 16 && i < request_id.n; i++) {
        char c = request_id.s[i];
        seed = seed << 4 | (uint64_t)(c <= '9' ? c - '0' : c - 'a' + 10);
    }
    return seed;
}

static struct backend_request make_request(const struct plan *p, const struct suite *s, size_t index)
{
    const struct request *r = &p->requests[index];
    const struct suite_task *t = &s->tasks[r->task];

    struct backend_request request = {
        .model = p->index_in_group[r->model],
        .item_id = p->tasks[r->task].data.samples[r->item].id,
        .task_id = t->id,
        .prompt = r->prompt,
        .prompt_special = r->prompt_special,
        .prompt_input = r->prompt_input,
        .max_tokens = t->decoding.max_tokens,
        .temperature = (float)t->decoding.temperature,
        .top_k = t->decoding.top_k,
        .top_p = (float)t->decoding.top_p,
        .seed = item_seed(r->id),
        .stop = t->decoding.stop,
        .n_stop = t->decoding.n_stop,
        .choices = r->choices,
        .n_choices = r->n_choices,
        .unconditional = r->unconditional,
        .context = t->context,
        .stride = t->stride,
        .whole_text = str_is(t->kind, "perplexity"),
        .index = index,
    };
    if (r->against)
        request.against = &p->models[r->against - 1];
    return request;
}

static bool keep_reply(struct plan *p, const struct suite *s, struct store *store, const struct backend_reply *reply,
                       struct progress *progress, struct err *e)
{
    struct request *r = &p->requests[reply->index];

    progress->done++;
    progress->errors += reply->gen.error.n > 0;
    progress->tokens += (uint64_t)(reply->gen.n_tokens + reply->gen.n_prompt_tokens);
    progress->cost += (s->models[r->model].price_in * reply->gen.n_prompt_tokens +
                       s->models[r->model].price_out * reply->gen.n_tokens) /
                      1e6;
    r->done = true;
    progress_show(progress, p->tasks[r->task].data.samples[r->item].id, s->models[r->model].label);
    return store_put_generation(store, r->id, &reply->gen, e);
}

static bool fail_item(struct plan *p, const struct suite *s, struct store *store, size_t index, const struct err *why,
                      struct progress *progress, struct err *e)
{
    struct backend_reply reply = { .index = index };
    reply.gen = (struct generation){
        .raw = S(""), .finish = FINISH_ERROR, .error = str_from(why->text), .logprob = NAN, .seconds = NAN
    };
    return keep_reply(p, s, store, &reply, progress, e);
}

/* Items with one and the same question are one request: marks all but the first as done. */
static void skip_repeats(struct plan *p, size_t first, size_t last, struct progress *progress)
{
    struct map asked = { 0 };

    for (size_t i = first; i < last; i++) {
        bool is_new = true;
        if (p->requests[i].done)
            continue;
        map_put(&asked, p->requests[i].id, &is_new);
        p->requests[i].done = !is_new;
        progress->done += !is_new;
    }
    map_release(&asked);
}

/* One group of variants on its backend, from request `first` to `last`. */
static bool run_group(struct plan *p, const struct suite *s, const struct run_options *o, struct store *store,
                      struct group *g, size_t first, size_t last, struct progress *progress, struct err *e)
{
    struct backend_reply replies[MAX_REPLIES];
    size_t next = first, in_flight = 0, n;

    skip_repeats(p, first, last, progress);
    for (;;) {
        if (!store_begin(store, e))
            return false;
        for (; next < last && in_flight < IN_FLIGHT; next++) {
            struct err why = { 0 };
            if (p->requests[next].done)
                continue;
            struct backend_request request = make_request(p, s, next);
            if (g->backend->submit(g->state, &request, &why))
                in_flight++;
            else if (why.code == ERR_IO) /* not the item's fault: nothing else will do better */
                return store_commit(store, e) && (*e = why, false);
            else if (!fail_item(p, s, store, next, &why, progress, e))
                return false;
        }
        n = 0;
        bool polled = g->backend->poll(g->state, replies, MAX_REPLIES, &n, e);
        struct err kept = { 0 }; /* of the store, while the backend's is to be told */
        for (size_t i = 0; i < n; i++)
            if (!keep_reply(p, s, store, &replies[i], progress, polled ? e : &kept))
                return false;
        in_flight -= n;
        if (!store_commit(store, polled ? e : &kept) || !polled)
            return false;
        if (o->max_cost > 0 && progress->cost >= o->max_cost)
            return err_set(e, ERR_INTERRUPTED,
                           "stopped after %zu of %zu answers at %.4f USD (run again with a higher"
                           " --max-cost to resume)",
                           progress->done, progress->total, progress->cost);
        if (signals_interrupted())
            return err_set(e, ERR_INTERRUPTED,
                           "stopped after %zu of %zu answers (run the same command again to resume)", progress->done,
                           progress->total);
        if (n == 0 && next == last && (in_flight == 0 || !g->backend->poll_may_be_empty))
            return in_flight == 0 ||
                   err_set(e, ERR_INTERNAL, "backend %s lost %zu requests", g->backend->name, in_flight);
    }
}

bool answers_collect(struct plan *p, const struct suite *s, const struct run_options *o, struct store *store,
                     struct arena *a, struct err *e)
{
    struct progress progress;
    double started = clock_seconds();
    bool ok = true;
    size_t first = 0;

    progress_start(&progress, p->n_requests - p->n_done, o->quiet);
    progress_show(&progress, S(""), S(""));
    for (size_t g = 0; ok && g < p->n_groups; g++) {
        size_t last = first;
        while (last < p->n_requests && p->group_of[p->requests[last].model] == g)
            last++;
        ok = run_group(p, s, o, store, &p->groups[g], first, last, &progress, e);
        first = last;
    }
    progress_end(&progress);
    double seconds = clock_seconds() - started;
    if (ok && progress.done > 0)
        ok = store_put_meta(store, "seconds", arena_printf(a, "%.3f", seconds), e) &&
             store_put_meta(store, "tokens_per_second", arena_printf(a, "%.1f", (double)progress.tokens / seconds), e);
    return ok;
}
