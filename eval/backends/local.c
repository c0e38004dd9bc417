/*
 * local.c -- answers from the built-in engine: one checkpoint, all its
 * variants (the base and its adapters) in one batch.
 *
 * Choices and whole texts become one request a continuation or window
 * (eval/engine/score.c says how tokens are cut); the batch computes what they
 * have in common once.  Texts that are compared with another model's
 * distributions go past the batch, window by window through both models.
 */
#include <math.h>
#include <stdlib.h>

#include "eval/backends/backend.h"
#include "eval/base/arena.h"
#include "eval/base/clock.h"
#include "eval/base/err.h"
#include "eval/base/hash.h"
#include "eval/base/json.h"
#include "eval/engine/engine.h"

/* One harness request and the engine requests it became. */
struct job {
    size_t index;
    size_t n_parts, n_done, n_choices;
    double *logprobs; /* [n_parts] */
    int *lengths;     /* [n_parts] bytes of each choice */
    bool is_choice, is_text;
    struct scored_text scored;
    int n_prompt_tokens, n_scored;
    double seconds;
    char *error; /* first one, or NULL */
    err_code code;
};

struct part {
    struct job *job;
    size_t number;
};

/* A text to be compared with another model's distributions. */
struct shift {
    struct job *job;
    size_t model, n_tokens, n_windows, n_done;
    int32_t *tokens;
    struct engine_window *windows;
    const struct backend_model *against;
};

struct variant {
    str id;
    struct engine_adapter *adapter;
    char identity[65];
};

struct local {
    struct engine_model *model;
    struct engine_batch *batch;
    struct engine_info info;
    char sha256[65]; /* of the checkpoint */
    struct variant *variants;
    size_t n_variants;
    struct shift *shifts; /* [next_shift .. n_shifts) wait */
    size_t next_shift, n_shifts, cap_shifts;
    str other_id;               /* the model of another checkpoint that texts are compared with */
    struct engine_model *other; /* NULL = none is open */
    struct engine_adapter *other_adapter;
    struct engine_options options;
    struct arena replies; /* text of the replies of one poll */
    struct arena names;
};

static void close_other(struct local *l)
{
    engine_adapter_close(l->other_adapter);
    engine_model_close(l->other);
    l->other = NULL;
    l->other_adapter = NULL;
}

static void free_job(struct job *j)
{
    free(j->logprobs);
    free(j->lengths);
    free(j->error);
    free(j);
}

static void free_shift(struct shift *s)
{
    if (s->job)
        free_job(s->job);
    free(s->tokens);
    free(s->windows);
}

static void local_close(void *state)
{
    struct local *l = state;

    if (!l)
        return;
    engine_batch_free(l->batch);
    close_other(l);
    for (; l->next_shift < l->n_shifts; l->next_shift++)
        free_shift(&l->shifts[l->next_shift]);
    free(l->shifts);
    arena_free(&l->names);
    for (size_t i = 0; i < l->n_variants; i++)
        engine_adapter_close(l->variants[i].adapter);
    engine_model_close(l->model);
    arena_free(&l->replies);
    free(l->variants);
    free(l);
}

static bool identify(struct local *l, const struct backend_model *m, struct variant *v, struct err *e)
{
    struct sha256 h;
    char adapter[65] = "";

    if (m->adapter.n && !engine_adapter_sha256(arena_cstr(&l->replies, m->adapter), adapter, e))
        return false;
    sha256_init(&h);
    sha256_add_str(&h, S("local engine " ENGINE_NUMERICS_VERSION));
    sha256_add_str(&h, str_from(engine_isa()));
    sha256_add_str(&h, str_from(l->sha256));
    sha256_add_str(&h, m->quantize);
    if (str_is(m->kv_cache, "q8"))
        sha256_add_str(&h, S("cache q8"));
    sha256_add_str(&h, str_from(adapter));
    sha256_add(&h, &m->scale, sizeof m->scale);
    sha256_hex(&h, v->identity);
    return true;
}

static bool open_variant(struct local *l, const struct backend_model *m, struct variant *v, struct err *e)
{
    v->id = arena_str(&l->names, m->id);
    if (m->adapter.n) {
        v->adapter = engine_adapter_open(l->model, arena_cstr(&l->replies, m->adapter), (float)m->scale, e);
        if (!v->adapter)
            return err_wrap(e, "model " STR_FMT, STR_ARG(m->id));
    }
    return identify(l, m, v, e);
}

static bool local_open(const struct backend_model *models, size_t n, const struct backend_options *o, void **state,
                       struct err *e)
{
    struct local *l = xcalloc(1, sizeof *l);
    struct engine_options options = { .n_threads = o->n_threads,
                                      .max_batch = o->max_batch,
                                      .max_memory = o->max_memory };
    if (models[0].quantize.n)
        options.quantize = arena_cstr(&l->names, models[0].quantize);
    options.kv_cache = arena_cstr(&l->names, models[0].kv_cache);
    l->options = options;
    l->model = engine_model_open(arena_cstr(&l->replies, models[0].path), &options, e);
    bool ok = l->model && engine_model_info(l->model, &l->info, e) && engine_model_sha256(l->model, l->sha256, e);
    l->variants = xcalloc(n, sizeof *l->variants);
    for (size_t i = 0; ok && i < n; i++) {
        l->n_variants++;
        ok = open_variant(l, &models[i], &l->variants[i], e);
    }
    if (ok) {
        l->batch = engine_batch_new(l->model, &options, e);
        ok = l->batch != NULL;
    }
    if (!ok) {
        local_close(l);
        return false;
    }
    *state = l;
    return true;
}

static bool local_identity(void *state, size_t model, char hex[65], struct err *e)
{
    struct local *l = state;
    (void)e;
    memcpy(hex, l->variants[model].identity, 65);
    return true;
}

static str local_chat_template(void *state, size_t model)
{
    struct local *l = state;
    (void)model;
    return l->info.chat_template;
}

static void local_chat_tokens(void *state, size_t model, str *bos, str *eos)
{
    struct local *l = state;
    struct engine_chat chat = engine_chat(l->model);
    (void)model;
    *bos = chat.bos;
    *eos = chat.eos;
}

static str local_describe(void *state, size_t model, struct arena *a)
{
    struct local *l = state;
    struct json *o = json_new_object();
    struct strbuf b = { 0 };

    json_set(o, "arch", json_new_string(l->info.arch));
    json_set(o, "quantization", json_new_string(l->info.quantization));
    json_set(o, "parameters", json_new_int((int64_t)l->info.n_parameters));
    json_set(o, "n_layers", json_new_int(l->info.n_layers));
    json_set(o, "n_embd", json_new_int(l->info.n_embd));
    json_set(o, "n_vocab", json_new_int(l->info.n_vocab));
    json_set(o, "context_length", json_new_int(l->info.context_length));
    json_set(o, "file_bytes", json_new_int((int64_t)l->info.file_bytes));
    json_set(o, "sha256", json_new_string(str_from(l->sha256)));
    if (l->variants[model].adapter) {
        struct engine_adapter_info ai;
        engine_adapter_info(l->variants[model].adapter, &ai);
        json_set(o, "rank", json_new_int(ai.rank));
        json_set(o, "alpha", json_new_number(ai.alpha));
        json_set(o, "scale", json_new_number(ai.scale));
        json_set(o, "targets", json_new_string(ai.targets));
        json_set(o, "adapter_parameters", json_new_int((int64_t)ai.n_parameters));
    }
    json_write(o, 0, &b);
    json_free(o);
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

/* --- submitting ----------------------------------------------------------- */

static struct job *new_job(size_t index, size_t n_parts)
{
    struct job *j = xcalloc(1, sizeof *j);
    *j = (struct job){ .index = index, .n_parts = n_parts };
    j->logprobs = xcalloc(n_parts, sizeof *j->logprobs);
    j->lengths = xcalloc(n_parts, sizeof *j->lengths);
    return j;
}

static void part_done(struct job *j, const char *error)
{
    j->n_done++;
    if (error && !j->error)
        j->error = xstrdup(error);
}

/* A part that cannot be submitted is done with an error; the job ends when all parts are. */
static void submit_part(struct local *l, struct engine_request *q, struct job *j, size_t number)
{
    struct part *p = xcalloc(1, sizeof *p);
    struct err why = { 0 };

    *p = (struct part){ j, number };
    q->user = p;
    if (engine_submit(l->batch, q, &why))
        return;
    free(p);
    j->code = why.code;
    part_done(j, why.text);
}

static bool tokenize(const struct local *l, const struct backend_request *r, str text, const char *input, int32_t **ids,
                     size_t *n, struct arena *a, struct err *e)
{
    return r->prompt_special ? engine_tokenize_chat(l->model, text, input, ids, n, a, e)
                             : engine_tokenize(l->model, text, true, false, ids, n, a, e);
}

static bool submit_generation(struct local *l, const struct backend_request *r, struct engine_request *q,
                              struct arena *a, struct err *e)
{
    int32_t *ids;

    if (!tokenize(l, r, r->prompt, r->prompt_input, &ids, &q->n_prompt, a, e))
        return false;
    q->prompt = ids;
    q->max_tokens = r->max_tokens;
    q->temperature = r->temperature;
    q->top_k = r->top_k;
    q->top_p = r->top_p;
    q->seed = r->seed;
    q->stop = r->stop;
    q->n_stop = r->n_stop;
    struct part *p = xcalloc(1, sizeof *p);
    *p = (struct part){ new_job(r->index, 1), 0 };
    q->user = p;
    if (engine_submit(l->batch, q, e))
        return true;
    free_job(p->job);
    free(p);
    return false;
}

/* The job is under way unless every part failed at once. */
static bool under_way(struct job *j, struct err *e)
{
    if (j->n_done < j->n_parts)
        return true;
    err_set(e, j->code ? j->code : ERR_PARSE, "%s", j->error);
    free_job(j);
    return false;
}

/* Parts 0 to n-1 are the options after the prompt, n to 2n-1 the same after nothing. */
static bool submit_choices(struct local *l, const struct backend_request *r, struct engine_request *q, struct arena *a,
                           struct err *e)
{
    size_t n = r->n_choices;
    struct job *j = new_job(r->index, r->unconditional ? 2 * n : n);

    j->is_choice = true;
    j->n_choices = n;
    for (size_t i = 0; i < j->n_parts; i++) {
        struct engine_pair pair = { .context = r->prompt,
                                    .continuation = r->choices[i % n],
                                    .special = r->prompt_special,
                                    .input = r->prompt_input };
        struct engine_request part = *q;
        struct err why = { 0 };
        int32_t *ids;
        if (i >= n)
            pair = (struct engine_pair){ .context = S(""), .continuation = pair.continuation };
        j->lengths[i] = (int)str_trim(pair.continuation).n;
        if (!engine_encode_pair(l->model, &pair, &ids, &part.n_prompt, &part.n_score, a, &why)) {
            part_done(j, why.text);
            continue;
        }
        part.prompt = ids;
        j->n_prompt_tokens = (int)(part.n_prompt - part.n_score);
        submit_part(l, &part, j, i);
    }
    return under_way(j, e);
}

static bool submit_text(struct local *l, const struct backend_request *r, struct engine_request *q, struct arena *a,
                        struct err *e)
{
    struct engine_window *windows;
    int32_t *ids;
    size_t n, n_windows;

    if (!engine_encode_text(l->model, r->prompt, &ids, &n, a, e) ||
        !engine_windows(l->model, n, r->context, r->stride, &windows, &n_windows, a, e))
        return false;
    struct job *j = new_job(r->index, n_windows);
    j->is_text = true;
    j->n_prompt_tokens = (int)n;
    j->n_scored = (int)(n - 1);
    if (r->against) {
        struct shift s = { .job = j, .model = r->model, .n_tokens = n, .n_windows = n_windows, .against = r->against };
        s.tokens = xmalloc(n * sizeof *ids);
        memcpy(s.tokens, ids, n * sizeof *ids);
        s.windows = xmalloc(n_windows * sizeof *windows);
        memcpy(s.windows, windows, n_windows * sizeof *windows);
        VEC_PUSH(l->shifts, l->n_shifts, l->cap_shifts) = s;
        return true;
    }
    for (size_t i = 0; i < n_windows; i++) {
        struct engine_request part = *q;
        part.prompt = ids + windows[i].from;
        part.n_prompt = windows[i].n_prompt;
        part.n_score = windows[i].n_score;
        submit_part(l, &part, j, i);
    }
    return under_way(j, e);
}

static bool local_submit(void *state, const struct backend_request *r, struct err *e)
{
    struct local *l = state;
    struct arena a = { 0 };
    struct engine_request q = { .top_p = 1 };

    if (l->variants[r->model].adapter) {
        q.adapters[0] = l->variants[r->model].adapter;
        q.n_adapters = 1;
    }
    bool ok = r->whole_text  ? submit_text(l, r, &q, &a, e)
              : r->n_choices ? submit_choices(l, r, &q, &a, e)
                             : submit_generation(l, r, &q, &a, e);
    arena_free(&a);
    return ok;
}

/* --- results -------------------------------------------------------------- */

static struct generation generated(struct local *l, const struct engine_result *r)
{
    struct generation g = { .finish = r->finish,
                            .n_prompt_tokens = (int)r->n_prompt,
                            .n_tokens = (int)r->n_tokens,
                            .seconds = r->seconds,
                            .logprob = r->logprob };
    g.raw = g.text = arena_str(&l->replies, r->text);
    return g;
}

/* A scored job as one generation, when its last part came in. */
static struct generation scored(struct local *l, const struct job *j)
{
    struct generation g = { .raw = S(""), .text = S(""), .n_prompt_tokens = j->n_prompt_tokens, .seconds = j->seconds };
    double *logprobs = ARENA_NEW(&l->replies, double, j->n_parts);
    int *lengths = ARENA_NEW(&l->replies, int, j->n_parts);

    for (size_t i = 0; i < j->n_parts; i++) {
        logprobs[i] = j->logprobs[i];
        lengths[i] = j->lengths[i];
        g.logprob += j->logprobs[i];
    }
    if (j->is_choice) {
        g.choice_unconditional = j->n_parts > j->n_choices ? logprobs + j->n_choices : NULL;
        g.choice_logprobs = logprobs;
        g.choice_lengths = lengths;
        g.n_choices = j->n_choices;
        g.logprob = NAN;
    }
    g.n_tokens = j->n_scored;
    if (j->is_text) {
        struct scored_text *t = ARENA_NEW(&l->replies, struct scored_text, 1);
        *t = j->scored;
        g.scored = t;
    }
    return g;
}

static struct generation failed(struct local *l, const char *why)
{
    return (struct generation){
        .raw = S(""), .finish = FINISH_ERROR, .logprob = NAN, .error = arena_str(&l->replies, str_from(why))
    };
}

static bool take_result(struct local *l, const struct engine_result *r, struct backend_reply *out)
{
    struct part *p = r->user;
    struct job *j = p->job;
    size_t number = p->number;

    free(p);
    part_done(j, r->error ? r->error->text : NULL);
    j->logprobs[number] = r->logprob;
    j->scored.n_greedy += (int)r->n_greedy;
    j->seconds += r->seconds;
    if (j->n_done < j->n_parts)
        return false;
    *out = (struct backend_reply){ .index = j->index };
    if (j->error)
        out->gen = failed(l, j->error);
    else
        out->gen = j->is_choice || j->is_text ? scored(l, j) : generated(l, r);
    free_job(j);
    return true;
}

/* The model to compare with: a variant of this checkpoint, or another that is opened for it. */
static bool other_side(struct local *l, const struct backend_model *m, struct engine_side *out, struct err *e)
{
    for (size_t i = 0; i < l->n_variants; i++)
        if (str_equal(l->variants[i].id, m->id)) {
            *out = (struct engine_side){ l->model, &l->variants[i].adapter, l->variants[i].adapter != NULL };
            return true;
        }
    if (!l->other || !str_equal(l->other_id, m->id)) {
        struct engine_options options = l->options;
        close_other(l);
        options.quantize = m->quantize.n ? arena_cstr(&l->names, m->quantize) : NULL;
        options.kv_cache = arena_cstr(&l->names, m->kv_cache);
        l->other_id = arena_str(&l->names, m->id);
        l->other = engine_model_open(arena_cstr(&l->names, m->path), &options, e);
        if (l->other && m->adapter.n)
            l->other_adapter = engine_adapter_open(l->other, arena_cstr(&l->names, m->adapter), (float)m->scale, e);
        if (!l->other || (m->adapter.n && !l->other_adapter)) {
            close_other(l);
            return err_wrap(e, "model " STR_FMT, STR_ARG(m->id));
        }
    }
    *out = (struct engine_side){ l->other, &l->other_adapter, l->other_adapter != NULL };
    return true;
}

/* The next window of the text that waits longest; true when it was the last. */
static bool shift_step(struct local *l, struct backend_reply *out)
{
    struct shift *s = &l->shifts[l->next_shift];
    struct job *j = s->job;
    const struct engine_window *w = &s->windows[s->n_done];
    struct engine_adapter *own = l->variants[s->model].adapter;
    struct engine_side base, tuned = { l->model, &own, own != NULL };
    struct engine_divergence sums = { 0 };
    struct err why = { 0 };
    double start = clock_seconds();
    bool ok = other_side(l, s->against, &base, &why) &&
              engine_divergence(&base, &tuned, s->tokens + w->from, w->n_prompt, w->n_score, &sums, &why);

    j->logprobs[s->n_done++] = sums.logprob[1];
    j->seconds += clock_seconds() - start;
    j->scored.shifted = true;
    j->scored.n_greedy += (int)sums.n_greedy[1];
    j->scored.n_agree += (int)sums.n_agree;
    j->scored.kl += sums.kl;
    j->scored.kl_reverse += sums.kl_reverse;
    j->scored.js += sums.js;
    if (ok && s->n_done < s->n_windows)
        return false;
    *out = (struct backend_reply){ .index = j->index, .gen = ok ? scored(l, j) : failed(l, why.text) };
    free_shift(s);
    l->next_shift++;
    return true;
}

static bool local_poll(void *state, struct backend_reply *out, size_t max, size_t *n, struct err *e)
{
    struct local *l = state;
    struct engine_result results[64];
    size_t n_results;

    *n = 0;
    arena_reset(&l->replies);
    while (*n == 0 && engine_pending(l->batch) > 0) {
        if (!engine_step(l->batch, results, max < COUNT_OF(results) ? max : COUNT_OF(results), &n_results, e))
            return false;
        for (size_t i = 0; i < n_results; i++)
            *n += take_result(l, &results[i], &out[*n]);
    }
    if (*n == 0 && l->next_shift < l->n_shifts)
        *n = shift_step(l, out);
    return true;
}

const struct backend backend_local = {
    .name = "local",
    .summary = "the built-in engine: GGUF or Hugging Face checkpoints, LoRA adapters",
    .likelihoods = true,
    .compares_models = true,
    .poll_may_be_empty = true, /* one window of a long text is done */
    .open = local_open,
    .close = local_close,
    .identity = local_identity,
    .describe = local_describe,
    .chat_template = local_chat_template,
    .chat_tokens = local_chat_tokens,
    .submit = local_submit,
    .poll = local_poll,
};
