/*
 * batch.c -- continuous batching: prefill chunks and decode rows share one forward pass; finished sequences leave at
 * once and waiting ones take their place (schedule.c).
 *
 * A new sequence shares the KV pages of a prefix that another sequence has computed and computes only the rest.
 * Shared values have the bits that it would have computed itself, so a cache hit changes no result.  A few-shot
 * prompt is computed once, and so is the context of all options of a question.
 */
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/clock.h"
#include "eval/base/err.h"
#include "eval/base/machine.h"
#include "eval/base/strbuf.h"
#include "eval/engine/run/lora.h"
#include "eval/engine/run/batch.h"
#include "eval/engine/threads/team.h"

static void free_sequence(struct sequence *s)
{
    if (!s)
        return;
    free(s->stop_text);
    free(s->stops);
    free(s->tokens);
    free(s->logprobs);
    free(s->top_tokens);
    free(s->top_logprobs);
    free(s->rope);
    strbuf_release(&s->text);
    free(s);
}

enum {
    MIN_ROWS = 32,
    MAX_LOOKUP_SEQUENCES = 4 /* prompt lookup guesses only with this many sequences or fewer; more fill a pass anyway */
};

/* Half of the memory that is free once the weights are packed, divided among the ranks of an MPI job on this machine.
 */
static size_t memory_budget(const struct engine_model *m)
{
    size_t spare = machine_memory_spare(), weights = model_bytes_to_pack(m);

    return (spare > weights ? spare - weights : 0) / 2 / (size_t)machine_ranks();
}

/* The workspace takes at most half and the KV cache the rest; its pages then limit how many sequences run at once. */
static void divide_memory(struct engine_batch *b, size_t asked)
{
    size_t all = asked ? asked : memory_budget(b->m), work;

    b->memory_from_option = asked > 0;
    b->chunk_rows = CHUNK_ROWS;
    while ((work = workspace_bytes(b->m, b->chunk_rows + b->n_slots, b->n_threads)) > all / 2) {
        if (b->chunk_rows <= MIN_ROWS && b->n_slots == 1)
            break;
        b->chunk_rows = b->chunk_rows > MIN_ROWS ? b->chunk_rows / 2 : b->chunk_rows;
        b->n_slots = b->n_slots > 1 ? b->n_slots / 2 : 1;
    }
    b->work_bytes = work;
    b->max_pages = all > work ? (all - work) / kv_page_bytes(&b->pool) : 0;
}

struct engine_batch *engine_batch_new(struct engine_model *m, const struct engine_options *o, struct err *e)
{
    struct engine_batch *b = xcalloc(1, sizeof *b);

    (void)e;
    b->m = m;
    b->n_threads = o->n_threads > 0 ? o->n_threads : m->n_threads;
    b->pool = kv_pool_new(m);
    b->n_slots = o->max_batch > 0 && o->max_batch < MAX_SLOTS ? (size_t)o->max_batch : MAX_SLOTS;
    divide_memory(b, o->max_memory);
    b->no_prefix_cache = o->no_prefix_cache;
    b->no_lookup = o->no_lookup;
    b->context = o->context > 0 && o->context < m->context ? o->context : m->context;
    b->w = workspace_new(m, b->chunk_rows + b->n_slots, b->n_threads);
    return b;
}

void engine_batch_free(struct engine_batch *b)
{
    if (!b)
        return;
    for (size_t i = 0; i < MAX_SLOTS; i++) {
        free_sequence(b->slots[i].s);
        kv_release(&b->pool, &b->slots[i].cache);
        free(b->slots[i].cached);
    }
    for (size_t i = 0; i < b->n_queue; i++)
        free_sequence(b->queue[i]);
    for (size_t i = 0; i < b->n_finished; i++)
        free_sequence(b->finished[i]);
    for (size_t i = 0; i < b->n_delivered; i++)
        free_sequence(b->delivered[i]);
    free(b->queue);
    free(b->finished);
    free(b->delivered);
    kv_pool_free(&b->pool);
    workspace_free(b->w);
    free(b);
}

static void copy_stops(struct sequence *s, const struct engine_request *r)
{
    size_t n = 0, at = 0;

    for (size_t i = 0; i < r->n_stop; i++)
        n += r->stop[i].n;
    s->stop_text = xmalloc(n);
    s->stops = xcalloc(r->n_stop, sizeof *s->stops);
    for (size_t i = 0; i < r->n_stop; i++) {
        s->stops[i] = (str){ s->stop_text + at, r->stop[i].n };
        if (r->stop[i].n)
            memcpy(s->stop_text + at, r->stop[i].s, r->stop[i].n);
        at += r->stop[i].n;
    }
    s->q.stop = s->stops;
}

static bool memory_error(const struct engine_batch *b, size_t n_tokens, struct err *e)
{
    size_t page = kv_page_bytes(&b->pool);

    return err_set(e, ERR_IO,
                   "memory for one sequence of %zu tokens: too little%s (found %zu bytes, expected at least %zu)",
                   n_tokens, b->memory_from_option ? "" : " on this machine", b->work_bytes + b->max_pages * page,
                   b->work_bytes + batch_pages_of(n_tokens) * page);
}

bool engine_submit(struct engine_batch *b, const struct engine_request *r, struct err *e)
{
    size_t max = r->n_prompt + (size_t)(r->max_tokens > 0 ? r->max_tokens : 0);

    if (r->n_prompt == 0)
        return err_set(e, ERR_PARSE, "the prompt is empty (found 0 tokens, expected at least 1)");
    if (r->n_prompt > (size_t)b->context)
        return err_set(e, ERR_PARSE, "the prompt is longer than the context (found %zu tokens, expected at most %d)",
                       r->n_prompt, b->context);
    if (!lora_may_combine(r->adapters, r->n_adapters, e))
        return false;
    if (r->n_score >= r->n_prompt && r->n_score > 0)
        return err_set(e, ERR_PARSE, "no context token before the text to score (found %zu of %zu tokens)", r->n_score,
                       r->n_prompt);
    for (size_t i = 0; i < r->n_prompt; i++)
        if (r->prompt[i] < 0 || r->prompt[i] >= b->m->n_vocab)
            return err_set(e, ERR_PARSE, "token out of range (found %d, expected 0 to %d)", r->prompt[i],
                           b->m->n_vocab - 1);
    size_t capacity = max < (size_t)b->context ? max : (size_t)b->context;
    if (batch_pages_of(capacity) > b->max_pages)
        return memory_error(b, capacity, e);
    struct sequence *s = xcalloc(1, sizeof *s);
    s->q = *r;
    s->capacity = capacity;
    s->tokens = xcalloc(s->capacity + 1, sizeof *s->tokens);
    memcpy(s->tokens, r->prompt, r->n_prompt * sizeof *r->prompt);
    s->n_tokens = r->n_prompt;
    size_t n_logprobs = r->n_score ? r->n_score : s->capacity - r->n_prompt;
    s->logprobs = xcalloc(n_logprobs, sizeof *s->logprobs);
    if (r->n_top > 0) {
        s->top_tokens = xcalloc(n_logprobs * (size_t)r->n_top, sizeof *s->top_tokens);
        s->top_logprobs = xcalloc(n_logprobs * (size_t)r->n_top, sizeof *s->top_logprobs);
    }
    s->rope_class = model_rope_class(b->m, r->n_prompt);
    s->rope = model_rope_new(b->m, s->rope_class);
    copy_stops(s, r);
    s->number = b->n_submitted++;
    VEC_PUSH(b->queue, b->n_queue, b->cap_queue) = s;
    return true;
}

size_t engine_pending(const struct engine_batch *b)
{
    return b->n_queue + b->n_running + b->n_finished;
}

struct engine_counts engine_batch_counts(const struct engine_batch *b)
{
    return b->counts;
}

/* --- one step ------------------------------------------------------------- */

struct step {
    struct engine_batch *b;
    struct row rows[CHUNK_ROWS + MAX_SLOTS];
    struct slot *slots[CHUNK_ROWS + MAX_SLOTS]; /* [n] slot of each row */
    struct sampled_token samples[CHUNK_ROWS + MAX_SLOTS];
    size_t n, max_guesses; /* for each sequence */
    bool any_sampling;     /* some sequence has a temperature above 0 */
};

static int compare_adapters(const void *x, const void *y)
{
    const struct slot *a = *(struct slot *const *)x, *b = *(struct slot *const *)y;
    int order = adapters_compare(a->adapters, a->n_adapters, b->adapters, b->n_adapters);

    return order ? order : (a > b) - (a < b);
}

static void add_row(struct step *t, struct slot *slot, int32_t token, size_t position, bool wants)
{
    const struct sequence *s = slot->s;

    t->slots[t->n] = slot;
    t->rows[t->n++] =
        (struct row){ token, (int)position, &slot->cache, s->q.adapters, s->q.n_adapters, wants, s->rope };
}

/* Guesses tokens of a sequence that generates, within its capacity and its RoPE class. */
static size_t guess_tokens(const struct step *t, struct sequence *s, int32_t *out)
{
    const struct engine_model *m = t->b->m;
    size_t left = s->capacity - s->n_tokens, max = left < t->max_guesses ? left : t->max_guesses;

    if (s->q.n_score || max == 0 || model_rope_class(m, s->n_tokens + max) != model_rope_class(m, s->n_tokens))
        return 0;
    return lookup_guess(&s->lookup, s->tokens, s->n_tokens, out, max);
}

static void add_rows(struct step *t, struct slot *slot, size_t limit)
{
    struct sequence *s = slot->s;
    int32_t guesses[LOOKUP_MAX];
    size_t first = t->n;

    for (size_t p = s->n_done; p < rows_needed(s) && t->n < limit; p++)
        add_row(t, slot, s->tokens[p], p, wants_logits(s, p));
    s->n_guessed = t->max_guesses ? guess_tokens(t, s, guesses) : 0;
    s->n_sure = s->n_tokens;
    for (size_t i = 0; i < s->n_guessed; i++)
        add_row(t, slot, guesses[i], s->n_tokens + i, true);
    if (t->n == first)
        return;
    t->any_sampling |= s->q.n_score == 0 && s->q.temperature > 0;
    kv_reserve(&t->b->pool, &slot->cache, s->n_done, s->n_done + (t->n - first));
    slot->used = t->b->counts.steps;
}

/* Decode rows first, then prefill chunks until the pass is full; rows with the same adapters next to each other. */
static void fill_rows(struct step *t)
{
    struct engine_batch *b = t->b;
    struct slot *order[MAX_SLOTS];

    bool prefilling = false;
    for (size_t i = 0; i < b->n_slots; i++) {
        order[i] = &b->slots[i];
        prefilling |= order[i]->s && rows_needed(order[i]->s) - order[i]->s->n_done > 1;
    }
    if (!prefilling && !b->no_lookup && b->n_running <= MAX_LOOKUP_SEQUENCES)
        t->max_guesses = LOOKUP_MAX / b->n_running;
    qsort(order, b->n_slots, sizeof *order, compare_adapters);
    for (int prefill = 0; prefill < 2; prefill++)
        for (size_t i = 0; i < b->n_slots; i++)
            if (order[i]->s && (rows_needed(order[i]->s) - order[i]->s->n_done > 1) == prefill)
                add_rows(t, order[i], prefill ? b->chunk_rows : b->chunk_rows + b->n_slots);
}

static void record_cached(struct slot *slot, const struct row *row)
{
    size_t position = (size_t)row->position;

    slot->cached[position] = row->token;
    slot->n_cached = slot->s->n_done = position + 1;
}

/* Called by any thread: a draw depends only on the row's logits and its position. */
static void sample_row(void *arg, size_t row, const float *logits, const struct logit_stats *u)
{
    struct step *t = arg;
    const struct sequence *s = t->slots[row]->s;

    if (s->q.n_score == 0)
        t->samples[row] = sample_token(t->b->m, s, (size_t)t->rows[row].position, logits, u);
}

static void on_logits(void *arg, size_t row, const float *logits, const struct logit_stats *u)
{
    struct step *t = arg;
    const struct row *r = &t->rows[row];
    struct slot *slot = t->slots[row];

    if (!guess_holds(slot->s, (size_t)r->position, r->token)) /* a wrong guess, or a row after one */
        return;
    record_cached(slot, r);
    apply_logits(t->b, slot, (size_t)r->position, logits, u, t->any_sampling ? &t->samples[row] : NULL);
}

/* A sequence that grows past the limit of its RoPE class is recomputed with the next one. */
static void switch_rope(struct engine_batch *b, struct slot *slot)
{
    struct sequence *s = slot->s;

    if (s->rope_class || !model_rope_class(b->m, s->n_tokens))
        return;
    s->rope_class = slot->rope_class = model_rope_class(b->m, s->capacity);
    s->rope = model_rope_new(b->m, s->rope_class);
    s->n_done = slot->n_cached = 0;
}

static void update_lookup(struct engine_batch *b, struct sequence *s)
{
    size_t right = s->n_guessed ? s->n_done - s->n_sure : 0;

    lookup_update(&s->lookup, s->n_guessed, right);
    b->counts.guessed_tokens += s->n_guessed;
    b->counts.right_guesses += right;
    s->n_guessed = 0;
}

static void run_step(struct engine_batch *b)
{
    struct step t = { .b = b };

    fill_rows(&t);
    for (size_t r = 0; r < t.n; r++)
        if ((size_t)t.rows[r].position < t.slots[r]->s->n_tokens) {
            b->counts.prompt_tokens += (size_t)t.rows[r].position < t.slots[r]->s->q.n_prompt;
            record_cached(t.slots[r], &t.rows[r]);
        }
    forward(b->m, b->w, t.rows, t.n, t.any_sampling ? sample_row : NULL, on_logits, &t);
    b->counts.steps++;
    for (size_t i = 0; i < b->n_slots; i++) {
        struct slot *slot = &b->slots[i];
        struct sequence *s = slot->s;
        if (!s)
            continue;
        update_lookup(b, s);
        bool read = s->q.n_score == 0 && s->q.max_tokens <= 0 && s->n_done == s->n_tokens;
        if (s->ended || s->failed || scores_known(s) || read)
            batch_finish(b, s, slot);
        else
            switch_rope(b, slot);
    }
}

static struct engine_result result_of(struct sequence *s)
{
    struct engine_result r = { .user = s->q.user,
                               .tokens = s->tokens + s->q.n_prompt,
                               .n_tokens = s->n_generated,
                               .text = strbuf_str(&s->text),
                               .finish = s->finish,
                               .logprobs = s->logprobs,
                               .n_greedy = s->n_greedy,
                               .top_tokens = s->top_tokens,
                               .top_logprobs = s->top_logprobs,
                               .n_prompt = s->q.n_prompt,
                               .seconds = s->seconds,
                               .error = s->failed ? &s->error : NULL };
    size_t n = s->q.n_score ? s->q.n_score : s->n_generated;

    for (size_t i = 0; i < n; i++)
        r.logprob += (double)s->logprobs[i];
    return r;
}

bool engine_peek(const struct engine_batch *b, const void *user, struct engine_result *out)
{
    for (size_t i = 0; i < b->n_slots; i++) {
        struct sequence *s = b->slots[i].s;
        if (!s || s->q.user != user)
            continue;
        *out = result_of(s);
        return true;
    }
    return false;
}

static void cancel(struct sequence *s)
{
    s->failed = true;
    err_set(&s->error, ERR_INTERRUPTED, "cancelled");
}

void engine_cancel(struct engine_batch *b, const void *user)
{
    for (size_t i = 0; i < b->n_slots; i++)
        if (b->slots[i].s && b->slots[i].s->q.user == user)
            cancel(b->slots[i].s);
    for (size_t i = 0; i < b->n_queue; i++)
        if (b->queue[i]->q.user == user)
            cancel(b->queue[i]);
}

bool engine_step(struct engine_batch *b, struct engine_result *out, size_t max, size_t *n_out, struct err *e)
{
    (void)e;
    for (size_t i = 0; i < b->n_delivered; i++)
        free_sequence(b->delivered[i]);
    b->n_delivered = 0;
    *n_out = 0;
    if (b->n_finished == 0) {
        batch_admit(b);
        if (b->n_running && b->n_finished == 0)
            run_step(b);
    }
    while (*n_out < max && *n_out < b->n_finished) {
        struct sequence *s = b->finished[*n_out];
        out[(*n_out)++] = result_of(s);
        VEC_PUSH(b->delivered, b->n_delivered, b->cap_delivered) = s;
    }
    if (*n_out < b->n_finished)
        memmove(b->finished, b->finished + *n_out, (b->n_finished - *n_out) * sizeof *b->finished);
    b->n_finished -= *n_out;
    return true;
}
