/*
 * batch.c -- continuous batching: prefill chunks and decode rows share one
 * forward pass; finished sequences leave at once and waiting ones take their
 * place.
 *
 * A new sequence shares the pages of the longest common beginning that another
 * sequence with the same adapters has computed (running, or the last finished
 * one in a slot) and computes only the rest; shared values are the bits that
 * would have been computed, so a hit changes nothing.  The queue is kept in the
 * order of the tokens, so that equal beginnings meet, and a sequence waits while
 * another computes what both begin with: a few-shot prompt is computed once.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/clock.h"
#include "eval/base/err.h"
#include "eval/engine/run/batch.h"
#include "eval/engine/run/sampler.h"

enum { CHUNK_ROWS = 256, MAX_SLOTS = 64, WAIT_TOKENS = 16, SCAN = 256 };

static void free_sequence(struct sequence *s)
{
    if (!s)
        return;
    for (size_t i = 0; i < s->q.n_stop; i++)
        free((char *)(uintptr_t)s->stops[i].s);
    free(s->stops);
    free(s->tokens);
    free(s->logprobs);
    free(s->top_tokens);
    free(s->top_logprobs);
    free(s->rope);
    strbuf_release(&s->text);
    free(s);
}

/* Half of what the machine has to spare. */
static size_t spare_memory(void)
{
    size_t kib = 0;
    char line[128];
    FILE *f = fopen("/proc/meminfo", "r");

    while (f && fgets(line, sizeof line, f))
        if (sscanf(line, "MemAvailable: %zu", &kib) == 1)
            break;
    if (f)
        fclose(f);
    return kib ? kib * 512 : (size_t)1 << 30;
}

struct engine_batch *engine_batch_new(struct engine_model *m, const struct engine_options *o, struct err *e)
{
    struct engine_batch *b = xcalloc(1, sizeof *b);

    (void)e;
    b->m = m;
    b->n_threads = o->n_threads > 0 ? o->n_threads : m->n_threads;
    b->pool = kv_pool_new(m);
    b->max_pages = (o->max_memory ? o->max_memory : spare_memory()) / kv_page_bytes(&b->pool);
    b->n_slots = o->max_batch > 0 ? (size_t)o->max_batch : MAX_SLOTS;
    if (b->n_slots > MAX_SLOTS)
        b->n_slots = MAX_SLOTS;
    b->no_prefix_cache = o->no_prefix_cache;
    b->context = o->context > 0 && o->context < m->context ? o->context : m->context;
    b->w = workspace_new(m, CHUNK_ROWS + MAX_SLOTS, b->n_threads);
    return b;
}

void engine_batch_free(struct engine_batch *b)
{
    if (!b)
        return;
    for (size_t i = 0; i < MAX_SLOTS; i++) {
        free_sequence(b->slots[i].s);
        kv_release(&b->pool, &b->slots[i].cache);
        free(b->slots[i].held);
    }
    for (size_t i = 0; i < b->n_queue; i++)
        free_sequence(b->queue[i]);
    for (size_t i = 0; i < b->n_finished; i++)
        free_sequence(b->finished[i]);
    for (size_t i = 0; i < b->n_handed; i++)
        free_sequence(b->handed[i]);
    free(b->queue);
    free(b->finished);
    free(b->handed);
    kv_pool_free(&b->pool);
    workspace_free(b->w);
    free(b);
}

static void copy_stops(struct sequence *s, const struct engine_request *r)
{
    s->stops = xcalloc(r->n_stop, sizeof *s->stops);
    for (size_t i = 0; i < r->n_stop; i++) {
        char *text = xmalloc(r->stop[i].n + 1);
        if (r->stop[i].n)
            memcpy(text, r->stop[i].s, r->stop[i].n);
        s->stops[i] = (str){ text, r->stop[i].n };
    }
    s->q.stop = s->stops;
}

bool engine_submit(struct engine_batch *b, const struct engine_request *r, struct err *e)
{
    size_t most = r->n_prompt + (size_t)(r->max_tokens > 0 ? r->max_tokens : 0);

    if (r->n_prompt == 0)
        return err_set(e, ERR_PARSE, "the prompt is empty (found 0 tokens, expected at least 1)");
    if (r->n_prompt > (size_t)b->context)
        return err_set(e, ERR_PARSE, "the prompt is longer than the context (found %zu tokens, expected at most %d)",
                       r->n_prompt, b->context);
    if (r->n_score >= r->n_prompt && r->n_score > 0)
        return err_set(e, ERR_PARSE, "nothing stands before the text to score (found %zu of %zu tokens)", r->n_score,
                       r->n_prompt);
    for (size_t i = 0; i < r->n_prompt; i++)
        if (r->prompt[i] < 0 || r->prompt[i] >= b->m->n_vocab)
            return err_set(e, ERR_PARSE, "token out of range (found %d, expected 0 to %d)", r->prompt[i],
                           b->m->n_vocab - 1);
    struct sequence *s = xcalloc(1, sizeof *s);
    s->q = *r;
    s->capacity = most < (size_t)b->context ? most : (size_t)b->context;
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
    b->sorted = false;
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

/* --- starting sequences --------------------------------------------------- */

static bool same_adapters(const struct slot *slot, const struct sequence *s)
{
    return slot->n_adapters == s->q.n_adapters &&
           memcmp(slot->adapters, s->q.adapters, s->q.n_adapters * sizeof *slot->adapters) == 0;
}

static int by_tokens(const void *x, const void *y)
{
    const struct sequence *a = *(struct sequence *const *)x, *b = *(struct sequence *const *)y;
    size_t n = a->q.n_prompt < b->q.n_prompt ? a->q.n_prompt : b->q.n_prompt, i = 0;
    int adapters = a->q.n_adapters != b->q.n_adapters
                       ? (a->q.n_adapters > b->q.n_adapters) - (a->q.n_adapters < b->q.n_adapters)
                       : memcmp(a->q.adapters, b->q.adapters, a->q.n_adapters * sizeof *a->q.adapters);

    if (adapters)
        return adapters;
    while (i < n && a->tokens[i] == b->tokens[i])
        i++;
    if (i < n)
        return (a->tokens[i] > b->tokens[i]) - (a->tokens[i] < b->tokens[i]);
    return (a->number > b->number) - (a->number < b->number);
}

/* Tokens that both begin with, at most all but the last prompt token, whose logits are needed. */
static size_t common_prefix(const int32_t *tokens, size_t n_tokens, const struct sequence *s)
{
    size_t n = 0, most = s->q.n_prompt - 1;

    if (s->q.n_score && most > s->q.n_prompt - s->q.n_score - 1)
        most = s->q.n_prompt - s->q.n_score - 1; /* those before the first scored token */
    while (n < most && n < n_tokens && tokens[n] == s->tokens[n])
        n++;
    return n;
}

struct donor {
    struct slot *slot;
    size_t n;  /* tokens to share */
    bool wait; /* somebody is computing more of them */
};

static struct donor find_donor(struct engine_batch *b, const struct sequence *s)
{
    struct donor d = { 0 };
    size_t coming = 0;

    for (size_t i = 0; i < b->n_slots && !b->no_prefix_cache; i++) {
        struct slot *slot = &b->slots[i];
        if (!slot->held || !same_adapters(slot, s) || slot->rope_class != s->rope_class)
            continue;
        size_t n = common_prefix(slot->held, slot->n_held, s);
        size_t more = slot->s ? common_prefix(slot->s->tokens, slot->s->q.n_prompt, s) : 0;
        coming = more > coming ? more : coming;
        if (n > d.n)
            d = (struct donor){ slot, n, false };
    }
    d.wait = coming >= d.n + WAIT_TOKENS;
    return d;
}

static size_t pages_of(size_t n)
{
    return (n + KV_PAGE - 1) / KV_PAGE;
}

/* Pages in use when all running sequences have become as long as they may. */
static size_t committed_pages(const struct engine_batch *b)
{
    size_t n = b->pool.n_used;

    for (size_t i = 0; i < b->n_slots; i++)
        if (b->slots[i].s)
            n += pages_of(b->slots[i].s->capacity) + 1 - b->slots[i].cache.n_pages;
    return n;
}

/* The free slot whose cache will be missed least; not the donor's if there is another. */
static struct slot *free_slot(struct engine_batch *b, const struct slot *donor, bool holding)
{
    struct slot *best = NULL;

    for (size_t i = 0; i < b->n_slots; i++) {
        struct slot *slot = &b->slots[i];
        if (slot->s || (holding && (slot == donor || slot->cache.n_pages == 0)))
            continue;
        if (!best || best == donor || (slot != donor && slot->used < best->used))
            best = slot;
    }
    return best;
}

static void forget(struct engine_batch *b, struct slot *slot, size_t keep)
{
    kv_cut(&b->pool, &slot->cache, keep);
    slot->n_held = keep;
}

/* Makes room for a sequence that adds so many pages; false if it has to wait. */
static bool make_room(struct engine_batch *b, const struct slot *donor, size_t pages)
{
    while (committed_pages(b) + pages > b->max_pages) {
        struct slot *idle = free_slot(b, donor, true);
        if (!idle)
            return b->n_running == 0;
        forget(b, idle, 0);
    }
    return true;
}

static void start(struct engine_batch *b, struct slot *slot, struct sequence *s, const struct donor *d)
{
    forget(b, slot, d->slot == slot ? d->n : 0);
    if (d->n && d->slot != slot)
        kv_share(&b->pool, &slot->cache, &d->slot->cache, d->n);
    slot->held = xrealloc(slot->held, s->capacity * sizeof *slot->held);
    memcpy(slot->held, s->tokens, d->n * sizeof *slot->held);
    slot->n_held = d->n;
    memcpy(slot->adapters, s->q.adapters, sizeof slot->adapters);
    slot->n_adapters = s->q.n_adapters;
    slot->rope_class = s->rope_class;
    slot->used = b->counts.steps;
    slot->s = s;
    s->started = clock_seconds();
    s->n_done = d->n;
    b->counts.cached_tokens += d->n;
    b->n_running++;
}

static void admit(struct engine_batch *b)
{
    size_t kept = 0, seen = 0;

    if (b->n_running == b->n_slots || b->n_queue == 0)
        return;
    if (!b->sorted)
        qsort(b->queue, b->n_queue, sizeof *b->queue, by_tokens);
    b->sorted = true;
    for (; seen < b->n_queue && seen < SCAN + MAX_SLOTS && b->n_running < b->n_slots; seen++) {
        struct sequence *s = b->queue[seen];
        struct donor d = find_donor(b, s);
        if (d.wait || !make_room(b, d.slot, pages_of(s->capacity) + 1 - d.n / KV_PAGE))
            b->queue[kept++] = s;
        else
            start(b, free_slot(b, d.slot, false), s, &d);
    }
    memmove(b->queue + kept, b->queue + seen, (b->n_queue - seen) * sizeof *b->queue);
    b->n_queue -= seen - kept;
}

/* --- one step ------------------------------------------------------------- */

struct step_row {
    struct slot *slot;
    size_t position;
};

static bool wants_logits(const struct sequence *s, size_t position)
{
    if (s->q.n_score)
        return position + 1 >= s->q.n_prompt - s->q.n_score && position + 1 < s->q.n_prompt;
    return position + 1 == s->n_tokens && s->q.max_tokens > 0;
}

static int by_adapters(const void *x, const void *y)
{
    const struct slot *a = *(struct slot *const *)x, *b = *(struct slot *const *)y;
    int order = a->n_adapters != b->n_adapters ? (a->n_adapters > b->n_adapters) - (a->n_adapters < b->n_adapters)
                                               : memcmp(a->adapters, b->adapters, a->n_adapters * sizeof *a->adapters);

    return order ? order : (a > b) - (a < b);
}

/* Decode rows first, then prefill chunks until the pass is full; those of one variant next to each other. */
static size_t fill_rows(struct engine_batch *b, struct row *rows, struct step_row *where)
{
    struct slot *order[MAX_SLOTS];
    size_t n = 0;

    for (size_t i = 0; i < b->n_slots; i++)
        order[i] = &b->slots[i];
    qsort(order, b->n_slots, sizeof *order, by_adapters);
    for (int prefill = 0; prefill < 2; prefill++)
        for (size_t i = 0; i < b->n_slots; i++) {
            struct slot *slot = order[i];
            struct sequence *s = slot->s;
            if (!s || (s->n_tokens - s->n_done > 1) != prefill)
                continue;
            size_t first = n, limit = prefill ? CHUNK_ROWS : CHUNK_ROWS + MAX_SLOTS;
            for (size_t p = s->n_done; p < s->n_tokens && n < limit; p++) {
                where[n] = (struct step_row){ slot, p };
                rows[n++] = (struct row){ s->tokens[p],       (int)p, &slot->cache, s->q.adapters, s->q.n_adapters,
                                          wants_logits(s, p), s->rope };
            }
            if (n > first) {
                kv_reserve(&b->pool, &slot->cache, s->n_done, s->n_done + (n - first));
                slot->used = b->counts.steps;
            }
        }
    return n;
}

static void fail(struct sequence *s, const char *what)
{
    err_set(&s->error, ERR_PARSE, "%s", what);
    s->failed = true;
}

static void score(struct sequence *s, const float *logits, const struct summary *u, size_t position)
{
    int32_t token = s->tokens[position + 1];
    size_t i = position + 1 - (s->q.n_prompt - s->q.n_score);
    float logprob = (float)((double)logits[token] - u->log_sum);

    if (!isfinite(logprob)) {
        fail(s, "the model's logits are not finite (found NaN or infinity)");
        return;
    }
    s->logprobs[i] = logprob;
    s->n_greedy += u->best == token;
}

/* Cut the text before the first stop string that it holds; true if there was one. */
static bool cut_at_stop(struct sequence *s)
{
    size_t first = SIZE_MAX;

    for (size_t i = 0; i < s->q.n_stop; i++) {
        size_t at = s->stops[i].n ? str_search(strbuf_str(&s->text), s->stops[i]) : SIZE_MAX;
        first = at < first ? at : first;
    }
    if (first == SIZE_MAX)
        return false;
    s->text.n = first;
    s->text.s[first] = 0;
    return true;
}

static void generate(struct engine_batch *b, struct sequence *s, const float *logits, const struct summary *u)
{
    size_t n_vocab = (size_t)b->m->n_vocab, i = s->n_generated;
    float logprob;
    int32_t token = sample(logits, n_vocab, u, &s->q, i, &logprob);

    if (token < 0) {
        fail(s, "the model's logits are not finite (found NaN or infinity)");
        return;
    }
    if (!s->q.ignore_eos && tokenizer_is_end(b->m->tokenizer, token)) {
        token_stream_end(&s->stream, &s->text);
        s->ended = true;
        s->finish = FINISH_STOP;
        return;
    }
    s->logprobs[i] = logprob;
    if (s->q.n_top > 0)
        top_logprobs(logits, n_vocab, u, (size_t)s->q.n_top, s->top_tokens + i * (size_t)s->q.n_top,
                     s->top_logprobs + i * (size_t)s->q.n_top);
    s->tokens[s->n_tokens++] = token;
    s->n_generated++;
    b->counts.generated_tokens++;
    token_stream_add(&s->stream, b->m->tokenizer, token, &s->text);
    if (cut_at_stop(s)) {
        s->ended = true;
        s->finish = FINISH_STOP;
    } else if ((int)s->n_generated >= s->q.max_tokens || s->n_tokens >= s->capacity) {
        token_stream_end(&s->stream, &s->text);
        s->ended = true;
        s->finish = FINISH_LENGTH;
    }
}

/* A text that outgrows its class of rotation is computed again in the next one. */
static void outgrow(struct engine_batch *b, struct slot *slot)
{
    struct sequence *s = slot->s;

    if (s->rope_class || !model_rope_class(b->m, s->n_tokens))
        return;
    s->rope_class = slot->rope_class = model_rope_class(b->m, s->capacity);
    s->rope = model_rope_new(b->m, s->rope_class);
    s->n_done = slot->n_held = 0;
}

static void finish_slot(struct engine_batch *b, struct slot *slot)
{
    struct sequence *s = slot->s;

    s->seconds = clock_seconds() - s->started;
    VEC_PUSH(b->finished, b->n_finished, b->cap_finished) = s;
    slot->s = NULL;
    b->n_running--;
}

static void run_step(struct engine_batch *b)
{
    struct row rows[CHUNK_ROWS + MAX_SLOTS];
    struct step_row where[CHUNK_ROWS + MAX_SLOTS];
    size_t n = fill_rows(b, rows, where), wanted = 0, n_vocab = (size_t)b->m->n_vocab;
    const struct summary *summaries;
    const float *logits = forward(b->m, b->w, rows, n, &summaries);

    b->counts.steps++;
    for (size_t r = 0; r < n; r++) {
        struct slot *slot = where[r].slot;
        struct sequence *s = slot->s;
        b->counts.prompt_tokens += where[r].position < s->q.n_prompt;
        slot->held[where[r].position] = rows[r].token;
        slot->n_held = s->n_done = where[r].position + 1;
        if (!rows[r].wants_logits)
            continue;
        const float *mine = logits + wanted * n_vocab;
        const struct summary *summary = &summaries[wanted++];
        if (s->failed)
            continue;
        if (s->q.n_score)
            score(s, mine, summary, where[r].position);
        else
            generate(b, s, mine, summary);
    }
    for (size_t i = 0; i < b->n_slots; i++) {
        struct sequence *s = b->slots[i].s;
        bool scored = s && (s->q.n_score || s->q.max_tokens <= 0) && s->n_done == s->n_tokens;
        if (s && (s->ended || s->failed || scored))
            finish_slot(b, &b->slots[i]);
        else if (s)
            outgrow(b, &b->slots[i]);
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

bool engine_step(struct engine_batch *b, struct engine_result *out, size_t max, size_t *n_out, struct err *e)
{
    (void)e;
    for (size_t i = 0; i < b->n_handed; i++)
        free_sequence(b->handed[i]);
    b->n_handed = 0;
    *n_out = 0;
    if (b->n_finished == 0) {
        admit(b);
        if (b->n_running)
            run_step(b);
    }
    while (*n_out < max && *n_out < b->n_finished) {
        struct sequence *s = b->finished[*n_out];
        out[(*n_out)++] = result_of(s);
        VEC_PUSH(b->handed, b->n_handed, b->cap_handed) = s;
    }
    if (*n_out < b->n_finished)
        memmove(b->finished, b->finished + *n_out, (b->n_finished - *n_out) * sizeof *b->finished);
    b->n_finished -= *n_out;
    return true;
}
