/*
 * run.c -- see run.h.
 *
 * An item that fails is data: its error is stored with it, counted and
 * reported.  A failure of the backend itself stops the run; stored answers
 * stay, and the same command resumes.
 */
#include "eval/harness/run.h"

#include <math.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/clock.h"
#include "eval/base/err.h"
#include "eval/base/log.h"
#include "eval/base/map.h"
#include "eval/base/signals.h"
#include "eval/harness/backend_request.h"
#include "eval/harness/budget.h"
#include "eval/harness/cost.h"
#include "eval/harness/distribute.h"
#include "eval/harness/plan.h"
#include "eval/harness/progress.h"
#include "eval/harness/run_options.h"
#include "eval/harness/suite.h"
#include "eval/store/store.h"

enum { MAX_REPLIES = 64, MAX_IN_FLIGHT = 4096, LOOK_MICROSECONDS = 2000 };

/* The requests of one group, [first, last) of the plan. */
struct group_run {
    struct plan *plan;
    const struct group *group;
    struct progress *progress;
    struct budget budget;
    size_t next, last, in_flight; /* in_flight: of this process */
    struct distribution shared;   /* with other ranks; mpi NULL = not shared */
    struct arena replies;         /* of other ranks, until they are stored */
    double synced;                /* when paid answers were last forced to the disk */
};

static bool store_reply(struct group_run *g, const struct backend_reply *reply, struct err *e)
{
    struct plan *p = g->plan;
    struct progress *progress = g->progress;
    struct request *r = &p->requests[reply->index];
    double before = p->spent->usd;

    spending_add(p->spent, p, r, &reply->gen);
    budget_answered(&g->budget, cost_at_most(p, r), p->spent->usd - before);
    progress->done++;
    progress->errors += reply->gen.error.n > 0;
    progress->tokens += (uint64_t)(reply->gen.n_tokens + reply->gen.n_prompt_tokens);
    progress->cost = p->spent->usd;
    progress->cost_is_estimated = p->spent->is_estimated;
    r->done = true;
    progress_show(progress, p->tasks[r->task].data.samples[r->item].id, p->suite->models[r->model].label);
    return store_put_generation(p->store, r->id, &reply->gen, e);
}

static bool store_failure(struct group_run *g, size_t index, const struct err *why, struct err *e)
{
    struct backend_reply reply = backend_reply_failed(index, why);
    return store_reply(g, &reply, e);
}

/* Items that ask the same question share one request: all but the first are done. */
static void skip_repeats(const struct group_run *g)
{
    struct map asked = { 0 };

    for (size_t i = g->next; i < g->last; i++) {
        struct request *r = &g->plan->requests[i];
        bool is_new = true;
        if (r->done)
            continue;
        map_put(&asked, r->id, &is_new);
        r->done = !is_new;
        g->progress->done += !is_new;
    }
    map_release(&asked);
}

/* Sends requests to ranks that are running out of work. */
static bool distribute_requests(struct group_run *g, struct err *e)
{
    size_t chunk[MAX_REPLIES], n = 0, max = distribution_chunk(&g->shared, g->last - g->next);
    int rank;

    while (g->next < g->last && (rank = distribution_idle_rank(&g->shared, max)) > 0) {
        for (n = 0; n < max && n < MAX_REPLIES && g->next < g->last; g->next++) {
            if (g->plan->requests[g->next].done)
                continue;
            budget_sent(&g->budget, cost_at_most(g->plan, &g->plan->requests[g->next]));
            chunk[n++] = g->next;
        }
        if (n && !distribution_send(&g->shared, rank, chunk, n, e))
            return false;
    }
    return true;
}

/* Answers of other ranks; *n = how many. */
static bool collect_answers(struct group_run *g, size_t *n, struct err *e)
{
    struct backend_reply reply;
    bool found = g->shared.mpi != NULL;

    for (*n = 0; found; *n += found) {
        arena_reset(&g->replies);
        if (!distribution_receive(&g->shared, &reply, &found, &g->replies, e))
            return false;
        if (found && (reply.index >= g->plan->n_requests || g->plan->requests[reply.index].done))
            return err_set(e, ERR_IO, "a rank answers request %zu of %zu, which it was not sent", reply.index,
                           g->plan->n_requests);
        if (found && !store_reply(g, &reply, e))
            return false;
    }
    return true;
}

/* With a limit on the cost no more are queued than can be in flight, because a queued request cannot be taken back. */
static size_t max_in_flight(const struct group_run *g)
{
    int concurrency = g->plan->suite->models[g->plan->requests[g->next].model].concurrency;

    if (g->shared.mpi)
        return distribution_chunk(&g->shared, g->last - g->next);
    return g->group->backend->paid && g->budget.limit > 0 && concurrency > 0 ? (size_t)concurrency : MAX_IN_FLIGHT;
}

static bool submit_some(struct group_run *g, struct err *e)
{
    if (g->shared.mpi && !distribute_requests(g, e))
        return false;
    for (; g->next < g->last && g->in_flight < max_in_flight(g); g->next++) {
        struct err why = { 0 };
        const struct request *r = &g->plan->requests[g->next];
        if (r->done)
            continue;
        if (!budget_allows(&g->budget, cost_at_most(g->plan, r)))
            return true;
        struct backend_request request = backend_request_make(g->plan, g->next);
        budget_sent(&g->budget, cost_at_most(g->plan, r));
        if (g->group->backend->submit(g->group->state, &request, &why))
            g->in_flight++;
        else if (why.code == ERR_IO) /* the backend's fault, not the item's: the others would also fail */
            return store_commit(g->plan->store, e) && (*e = why, false);
        else if (!store_failure(g, g->next, &why, e))
            return false;
    }
    return true;
}

static bool has_requests_left(const struct group_run *g)
{
    for (size_t i = g->next; i < g->last; i++)
        if (!g->plan->requests[i].done)
            return true;
    return false;
}

static bool may_continue(const struct group_run *g, struct err *e)
{
    const struct progress *p = g->progress;

    if (budget_is_spent(&g->budget) && g->in_flight == 0 && has_requests_left(g))
        return err_set(
            e, ERR_INTERRUPTED,
            "stopped after %zu of %zu answers at %s%.4f USD%s (run again with a higher --max-cost to resume)", p->done,
            p->total, p->cost_is_estimated ? "at most " : "", p->cost,
            g->plan->options->n_shards > 1 ? ", this shard's part of the limit" : "");
    return !signals_interrupted() ||
           err_set(e, ERR_INTERRUPTED, "stopped after %zu of %zu answers (run the same command again to resume)",
                   p->done, p->total);
}

/* Paid answers are synced every second, so a power cut loses at most the last second. */
static bool sync_paid(struct group_run *g, bool at_end, struct err *e)
{
    double now = clock_seconds();

    if (!g->group->backend->paid || (!at_end && now - g->synced < 1))
        return true;
    g->synced = now;
    return store_sync(g->plan->store, e);
}

static bool run_group(struct group_run *g, struct err *e)
{
    const struct backend *backend = g->group->backend;
    struct store *store = g->plan->store;
    struct backend_reply replies[MAX_REPLIES];

    skip_repeats(g);
    if (!may_continue(g, e)) /* the limit on the cost was reached before */
        return false;
    for (;;) {
        size_t n = 0, n_in_flight = 0;
        struct err second = { 0 }; /* the backend's error is the one to report */
        if (!store_begin(store, e) || !submit_some(g, e))
            return false;
        bool polled = backend->poll(g->group->state, replies, MAX_REPLIES, &n, e);
        for (size_t i = 0; i < n; i++)
            if (!store_reply(g, &replies[i], polled ? e : &second))
                return false;
        g->in_flight -= n;
        if (polled && !collect_answers(g, &n_in_flight, e))
            polled = false;
        if (!store_commit(store, polled ? e : &second) || !polled || !may_continue(g, e) || !sync_paid(g, false, e))
            return false;
        if (n == 0 && n_in_flight == 0 && g->shared.n_in_flight > 0) {
            usleep(LOOK_MICROSECONDS);
            continue;
        }
        if (n == 0 && n_in_flight == 0 && g->next == g->last && (g->in_flight == 0 || !backend->poll_may_be_empty))
            return g->in_flight == 0
                       ? sync_paid(g, true, e)
                       : err_set(e, ERR_INTERNAL, "backend %s lost %zu requests", backend->name, g->in_flight);
    }
}

/* Replayed answers have no speed of their own. */
static bool any_replayed(const struct plan *p)
{
    for (size_t g = 0; g < p->groups.n; g++)
        if (p->groups.list[g].backend->answers_by_item)
            return true;
    return false;
}

static bool store_speed(const struct plan *p, const struct progress *progress, struct err *e)
{
    double seconds = clock_seconds() - progress->started;

    return progress->done == 0 || any_replayed(p) ||
           (store_put_meta(p->store, "seconds", arena_printf(p->mem, "%.3f", seconds), e) &&
            store_put_meta(p->store, "tokens_per_second",
                           arena_printf(p->mem, "%.1f", (double)progress->tokens / seconds), e));
}

/* A cost limit works only if every paid model has a price. */
static bool check_prices(const struct plan *p, struct err *e)
{
    for (size_t m = 0; p->options->max_cost > 0 && m < p->suite->n_models; m++) {
        const struct suite_model *model = &p->suite->models[m];
        const struct group *g = groups_of(&p->groups, m);
        if (g && g->backend->paid && model->price_in <= 0 && model->price_out <= 0)
            return err_set(e, ERR_USAGE,
                           "--max-cost: no price for model " STR_FMT " (expected price-in and price-out in USD per"
                           " million tokens)",
                           STR_ARG(model->id));
    }
    return true;
}

/* Stored answers without an item can only be recognized in a run over all items. */
bool answers_warn(struct plan *p, struct err *e)
{
    const struct run_options *o = p->options;
    bool whole = p->n_done == 0 && o->limit <= 0 && o->n_shards <= 1 && o->n_only_tasks == 0;

    if (p->spent->is_estimated && o->max_cost > 0)
        log_warn("--max-cost: answers without token counts were charged at their maximum cost");
    for (size_t g = 0; g < p->groups.n; g++) {
        const struct group *group = &p->groups.list[g];
        str text;
        if (group->backend->answers_by_item && !whole)
            continue;
        for (size_t i = 0; group->backend->warning && (text = group->backend->warning(group->state, i)).s; i++) {
            log_warn(STR_FMT, STR_ARG(text));
            if (!store_put_warning(p->store, "run", text, e))
                return false;
        }
    }
    return true;
}

/* The shards of a suite share the limit: they cannot see what the others cost. */
static double cost_limit(const struct plan *p)
{
    return p->options->max_cost / (p->options->n_shards > 1 ? p->options->n_shards : 1);
}

bool answers_collect(struct plan *p, struct err *e)
{
    struct progress progress;
    size_t first = 0;
    bool ok = true;

    if (!check_prices(p, e))
        return false;
    progress_start(&progress, p->n_requests - p->n_done, p->options->quiet);
    progress.cost = progress.cost_before = p->spent->usd; /* the limit is on the whole run, resumed or not */
    progress.cost_is_estimated = p->spent->is_estimated;
    progress_show(&progress, S(""), S(""));
    for (size_t g = 0; ok && g < p->groups.n; g++) {
        size_t last = first;
        while (last < p->n_requests && p->groups.of[p->requests[last].model] == g)
            last++;
        struct group_run run = {
            .plan = p, .group = &p->groups.list[g], .progress = &progress, .next = first, .last = last
        };
        run.budget = (struct budget){ .limit = cost_limit(p), .spent = p->spent->usd };
        if (p->options->mpi && run.group->backend->distributes)
            distribution_init(&run.shared, p->options->mpi, p->mem);
        ok = run_group(&run, e);
        arena_free(&run.replies);
        first = last;
    }
    progress_end(&progress);
    return ok && (p->is_followup || store_speed(p, &progress, e));
}
