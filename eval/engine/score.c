/*
 * score.c -- tokenizes texts and continuations for scoring.
 *
 * A continuation after a context follows EleutherAI's lm-evaluation-harness
 * (api/model.py, _encode_pair):
 *   - trailing white space of the context is moved to the continuation;
 *   - context and continuation are encoded together, the context again alone, and
 *     the tokens after the context's number of tokens are scored: if a token spans
 *     the boundary, the joint encoding is used;
 *   - an empty context is replaced by the beginning-of-text token, or by the
 *     end-of-text token if there is none.
 * If a token that spans the boundary leaves nothing to score, which the harness
 * rejects, the tokens from the first that differs are scored.
 * A prompt longer than the model's context is an error; it is never truncated.
 *
 * A whole text is scored after the same first token, in overlapping windows: each
 * advances by `stride` tokens and scores only those, so every token outside the
 * first window has at least context - stride tokens before it.  With
 * stride = context - 1 this is the harness's loglikelihood_rolling at a
 * max_length of context - 1.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/text.h"
#include "eval/engine/engine.h"
#include "eval/engine/models/model.h"

int engine_prefix_token(const struct engine_model *m)
{
    int bos = tokenizer_bos(m->tokenizer);
    return bos >= 0 ? bos : tokenizer_eos(m->tokenizer);
}

/* --- continuations -------------------------------------------------------- */

/* Length of `text` without the white space at its end. */
static size_t end_of_words(str text)
{
    size_t end = 0;

    for (size_t at = 0; at < text.n;)
        if (!unicode_is_space(utf8_next(text, &at)))
            end = at;
    return end;
}

struct marked {
    str s;
    const char *input; /* [s.n] or NULL */
};

/* Encodes text; `input` marks the user's bytes (see engine_tokenize_chat). */
static bool encode(const struct engine_model *m, bool special, struct marked text, int32_t **ids, size_t *n,
                   struct arena *a, struct err *e)
{
    return special ? engine_tokenize_chat(m, text.s, text.input, ids, n, a, e)
                   : engine_tokenize(m, text.s, ENCODE_ADD_SPECIAL, ids, n, a, e);
}

/* The prefix token, then the text. */
static bool encode_separately(const struct engine_model *m, str text, int32_t **ids, size_t *n, struct arena *a,
                              struct err *e)
{
    int prefix = engine_prefix_token(m);
    int32_t *tokens;
    size_t n_tokens;

    if (prefix < 0)
        return err_set(e, ERR_UNSUPPORTED,
                       "no token to put before the text to score (found neither a beginning-of-text nor an"
                       " end-of-text token in the model)");
    if (!engine_tokenize(m, text, ENCODE_PLAIN, &tokens, &n_tokens, a, e))
        return false;
    *ids = ARENA_NEW(a, int32_t, n_tokens + 1);
    (*ids)[0] = prefix;
    if (n_tokens)
        memcpy(*ids + 1, tokens, n_tokens * sizeof *tokens);
    *n = n_tokens + 1;
    return true;
}

bool engine_encode_pair(const struct engine_model *m, const struct engine_pair *p, int32_t **ids, size_t *n,
                        size_t *n_score, struct arena *a, struct err *e)
{
    size_t n_words = end_of_words(p->context), n_head, same = 0;
    char *joined = arena_alloc(a, p->context.n + p->continuation.n + 1);
    str whole = { joined, p->context.n + p->continuation.n };
    char *input = p->input ? arena_alloc(a, whole.n + 1) : NULL;
    int32_t *head;

    for (size_t i = 0; i < whole.n; i++) {
        bool before = i < p->context.n;
        joined[i] = before ? p->context.s[i] : p->continuation.s[i - p->context.n];
        if (input)
            input[i] = before ? p->input[i] : 1; /* a continuation is user text */
    }
    if (n_words == 0 && !p->special) {
        if (!encode_separately(m, whole, ids, n, a, e))
            return false;
        *n_score = *n - 1;
    } else {
        if (!encode(m, p->special, (struct marked){ str_slice(whole, 0, n_words), input }, &head, &n_head, a, e) ||
            !encode(m, p->special, (struct marked){ whole, input }, ids, n, a, e))
            return false;
        while (same < n_head && same < *n && head[same] == (*ids)[same])
            same++;
        *n_score = *n > n_head ? *n - n_head : *n - same;
    }
    return *n_score > 0 || err_set(e, ERR_PARSE, "nothing to score (found no token after the context)");
}

/* --- whole texts ---------------------------------------------------------- */

bool engine_encode_text(const struct engine_model *m, str text, int32_t **ids, size_t *n, struct arena *a,
                        struct err *e)
{
    if (engine_prefix_token(m) >= 0 ? !encode_separately(m, text, ids, n, a, e)
                                    : !engine_tokenize(m, text, ENCODE_PLAIN, ids, n, a, e))
        return false;
    return *n >= 2 || err_set(e, ERR_PARSE, "text is too short to score (found %zu tokens, expected at least 2)", *n);
}

size_t engine_windows(const struct engine_model *m, size_t n, int context, int stride, struct engine_window **out,
                      struct arena *a, struct err *e)
{
    int max = m->context, size = context > 0 ? context : max, step = stride > 0 ? stride : size / 2;

    if (size < 2 || size > max) {
        err_set(e, ERR_USAGE, "context (found %d tokens, expected 2 to the model's %d)", size, max);
        return 0;
    }
    if (step < 1 || step >= size) {
        err_set(e, ERR_USAGE, "stride (found %d tokens, expected 1 to %d, less than the context)", step, size - 1);
        return 0;
    }
    size_t window = (size_t)size, further = (size_t)step;
    size_t n_out = n <= window ? 1 : 1 + (n - window + further - 1) / further;
    *out = ARENA_NEW(a, struct engine_window, n_out);
    for (size_t i = 0, scored = 1; i < n_out; i++) { /* the first token is never scored */
        size_t end = i == 0 ? window : scored + further;
        end = end < n ? end : n;
        (*out)[i].from = end > window ? end - window : 0;
        (*out)[i].n_prompt = end - (*out)[i].from;
        (*out)[i].n_score = end - scored;
        scored = end;
    }
    return n_out;
}
