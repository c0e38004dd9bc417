/*
 * reply_bytes.c -- see reply_bytes.h.
 */
#include "eval/harness/reply_bytes.h"

#include "eval/base/arena.h"

static void put_text(struct strbuf *b, str text)
{
    strbuf_add(b, (str){ (const char *)&text.n, sizeof text.n });
    strbuf_add(b, text);
}

static void put_array(struct strbuf *b, const void *data, size_t n)
{
    put_text(b, data ? (str){ data, n } : S(""));
}

void reply_to_bytes(const struct backend_reply *r, struct strbuf *b)
{
    const struct generation *g = &r->gen;

    strbuf_reset(b);
    put_array(b, r, sizeof *r); /* numbers; its pointers are replaced by those of the texts below */
    put_text(b, g->text);
    put_text(b, g->raw);
    put_text(b, g->error);
    put_text(b, g->extract_error);
    put_text(b, g->reasoning);
    put_array(b, g->choice_logprobs, g->n_choices * sizeof *g->choice_logprobs);
    put_array(b, g->choice_lengths, g->n_choices * sizeof *g->choice_lengths);
    put_array(b, g->choice_unconditional, g->n_choices * sizeof *g->choice_unconditional);
    put_array(b, g->scored, g->scored ? sizeof *g->scored : 0);
}

static bool read_text(str *rest, str *out, struct arena *a)
{
    size_t n;

    if (rest->n < sizeof n)
        return false;
    memcpy(&n, rest->s, sizeof n);
    *rest = str_slice(*rest, sizeof n, rest->n);
    if (n > rest->n)
        return false;
    *out = arena_str(a, str_slice(*rest, 0, n));
    *rest = str_slice(*rest, n, rest->n);
    return true;
}

/* An array of n bytes, aligned; NULL where there was none. */
static bool read_array(str *rest, const void **out, size_t n, struct arena *a)
{
    str bytes;

    if (!read_text(rest, &bytes, a) || (bytes.n != 0 && bytes.n != n))
        return false;
    void *copy = bytes.n ? ARENA_NEW(a, double, bytes.n / sizeof(double) + 1) : NULL;
    if (copy)
        memcpy(copy, bytes.s, bytes.n);
    *out = copy;
    return true;
}

static bool read_texts(str *rest, struct generation *g, struct arena *a)
{
    str *const texts[] = { &g->text, &g->raw, &g->error, &g->extract_error, &g->reasoning };

    for (size_t i = 0; i < COUNT_OF(texts); i++)
        if (!read_text(rest, texts[i], a))
            return false;
    return true;
}

/* A bool is 0 or 1; a byte of another value must not be read as one. */
static bool is_flag(const bool *flag)
{
    unsigned char byte;

    memcpy(&byte, flag, 1);
    return byte <= 1;
}

bool reply_from_bytes(str bytes, struct backend_reply *r, struct arena *a)
{
    struct generation *g = &r->gen;
    const void *head, *logprobs, *lengths, *unconditional, *scored;

    if (!read_array(&bytes, &head, sizeof *r, a) || !head)
        return false;
    memcpy(r, head, sizeof *r);
    size_t n = g->n_choices;
    if (n > bytes.n || !read_texts(&bytes, g, a) || !read_array(&bytes, &logprobs, n * sizeof(double), a) ||
        !read_array(&bytes, &lengths, n * sizeof(int), a) ||
        !read_array(&bytes, &unconditional, n * sizeof(double), a) ||
        !read_array(&bytes, &scored, sizeof(struct scored_text), a))
        return false;
    g->choice_logprobs = logprobs;
    g->choice_lengths = lengths;
    g->choice_unconditional = unconditional;
    g->scored = scored;
    bool has_choices = logprobs && lengths;
    return bytes.n == 0 && g->finish <= FINISH_ERROR &&
           (n > 0 ? has_choices : !logprobs && !lengths && !unconditional) &&
           (!g->scored || is_flag(&g->scored->compared));
}
