/*
 * tokenizer.c -- the vocabulary of a checkpoint, special tokens, and decoding.
 *
 * User-defined tokens are always found in text; control tokens only when the
 * caller asks, so that text which looks like a special token stays text.
 */
#include "eval/engine/tokenize/tokenizer.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/engine/files/checkpoint.h"
#include "eval/engine/tokenize/internal.h"

enum { MAX_VOCABULARY = 2000000, MAX_TOKEN_BYTES = 65536 };

static bool bad(struct err *e, const char *what)
{
    return err_set(e, ERR_PARSE, "tokenizer: %s", what);
}

static int hex_digit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* "<0x41>" as the byte, or -1: two hexadecimal digits exactly. */
static int byte_token(str text)
{
    if (text.n != 6 || !str_starts(text, S("<0x")) || text.s[5] != '>')
        return -1;
    int high = hex_digit(text.s[3]), low = hex_digit(text.s[4]);
    return high < 0 || low < 0 ? -1 : 16 * high + low;
}

static bool read_vocabulary(struct tokenizer *t, const struct checkpoint *c, struct err *e)
{
    const struct meta *tokens = checkpoint_meta(c, "tokenizer.ggml.tokens");
    const struct meta *kinds = checkpoint_meta(c, "tokenizer.ggml.token_type");
    const struct meta *scores = checkpoint_meta(c, "tokenizer.ggml.scores");
    bool is_new;

    if (!tokens)
        return bad(e, "no vocabulary (expected tokenizer.ggml.tokens)");
    if (tokens->kind != META_ARRAY || tokens->element != META_STRING || tokens->n == 0 || tokens->n > MAX_VOCABULARY)
        return bad(e, "tokenizer.ggml.tokens has the wrong type or length (expected an array of 1 to 2000000 strings)");
    t->texts = tokens->strings;
    t->n = tokens->n;
    t->bytes = ARENA_NEW(t->mem, str, t->n);
    t->kinds = ARENA_NEW(t->mem, uint8_t, t->n);
    if (kinds && (kinds->kind != META_ARRAY || (kinds->stored != GGUF_I32 && kinds->stored != GGUF_U32)))
        return bad(e, "tokenizer.ggml.token_type has the wrong type (expected an array of 32-bit integers)");
    if (kinds && kinds->n != t->n)
        return bad(e, "tokenizer.ggml.token_type has another length than tokens");
    if (scores && (scores->kind != META_ARRAY || scores->stored != GGUF_F32))
        return bad(e, "tokenizer.ggml.scores has the wrong type (expected an array of 32-bit floats)");
    if (scores && scores->n != t->n)
        return bad(e, "tokenizer.ggml.scores has another length than tokens");
    if (!scores && t->is_spm)
        return bad(e, "tokenizer.ggml.scores is missing (expected one for each token)");
    t->scores = scores ? scores->numbers : ARENA_NEW(t->mem, double, t->n);
    for (size_t i = 0; i < t->n; i++) {
        double kind = kinds ? kinds->numbers[i] : TOKEN_NORMAL;
        if (!(kind >= 0 && kind <= TOKEN_BYTE)) /* 0 = undefined, taken as normal */
            return err_set(e, ERR_PARSE, "tokenizer: token_type of token %zu (found %g, expected 0 to %d)", i, kind,
                           TOKEN_BYTE);
        t->kinds[i] = kind > 0 ? (uint8_t)kind : TOKEN_NORMAL;
        if (!isfinite(t->scores[i]))
            return err_set(e, ERR_PARSE, "tokenizer: scores: token %zu is not finite", i);
        if (t->texts[i].n == 0 || t->texts[i].n > MAX_TOKEN_BYTES)
            return err_set(e, ERR_PARSE, "tokenizer: token %zu is empty or too long (found %zu bytes, expected 1 to %d)",
                           i, t->texts[i].n, MAX_TOKEN_BYTES);
        if (t->kinds[i] == TOKEN_BYTE && byte_token(t->texts[i]) < 0)
            return err_set(e, ERR_PARSE, "tokenizer: token %zu is a malformed byte token (expected <0x00> to <0xFF>)",
                           i);
        int64_t *slot = map_put(&t->by_text, t->texts[i], &is_new);
        if (!is_new)
            return err_set(e, ERR_PARSE, "tokenizer: duplicate token (found the same text as %lld and %zu)",
                           (long long)*slot, i);
        *slot = (int64_t)i;
    }
    return true;
}

static bool read_merges(struct tokenizer *t, const struct checkpoint *c, struct err *e)
{
    const struct meta *merges = checkpoint_meta(c, "tokenizer.ggml.merges");
    bool is_new;

    if (!merges || merges->kind != META_ARRAY || merges->element != META_STRING)
        return bad(e, "no merges (expected tokenizer.ggml.merges, an array of strings)");
    for (size_t i = 0; i < merges->n; i++) {
        if (str_search(merges->strings[i], S(" ")) == SIZE_MAX)
            return bad(e, "a merge is no pair (expected two tokens with a blank between)");
        int64_t *rank = map_put(&t->merges, merges->strings[i], &is_new);
        if (is_new)
            *rank = (int64_t)i;
    }
    return true;
}

static bool open_patterns(struct tokenizer *t, const struct checkpoint *c, struct err *e)
{
    str name = checkpoint_find_string(c, "tokenizer.ggml.pre");
    const char *const *patterns;
    size_t n;

    if (!name.n)
        name = S("default");
    if (!pretokenizer_find(name, &patterns, &n))
        return err_set(e, ERR_UNSUPPORTED, "tokenizer: unknown pre-tokenizer (found \"" STR_FMT "\")", STR_ARG(name));
    for (; t->n_patterns < n; t->n_patterns++) {
        t->patterns[t->n_patterns] = regex_open(str_from(patterns[t->n_patterns]), 0, e);
        if (!t->patterns[t->n_patterns])
            return false;
    }
    t->ignore_merges = str_is(name, "llama-bpe") || str_is(name, "llama3") || str_is(name, "llama-v3");
    snprintf(t->kind, sizeof t->kind, "bpe (" STR_FMT ")", STR_ARG(str_slice(name, 0, 40)));
    return true;
}

static const struct tokenizer *sorting;

static int longest_first(const void *x, const void *y)
{
    int32_t a = *(const int32_t *)x, b = *(const int32_t *)y;
    size_t na = sorting->texts[a].n, nb = sorting->texts[b].n;
    return na != nb ? (na < nb) - (na > nb) : (a > b) - (a < b);
}

static void list_specials(struct tokenizer *t)
{
    t->specials = ARENA_NEW(t->mem, int32_t, t->n);
    for (size_t i = 0; i < t->n; i++)
        if ((t->kinds[i] == TOKEN_CONTROL || t->kinds[i] == TOKEN_USER || t->kinds[i] == TOKEN_UNKNOWN) &&
            t->texts[i].n) {
            t->specials[t->n_specials++] = (int32_t)i;
            t->special_start[(unsigned char)t->texts[i].s[0]] = true;
        }
    sorting = t;
    if (t->n_specials)
        qsort(t->specials, t->n_specials, sizeof *t->specials, longest_first);
}

static str spm_token_bytes(struct arena *a, str text)
{
    struct strbuf b = { 0 };

    for (size_t i = 0; i < text.n;) {
        if (str_starts(str_slice(text, i, text.n), S("\xE2\x96\x81"))) {
            strbuf_add_char(&b, ' ');
            i += 3;
        } else {
            strbuf_add_char(&b, text.s[i++]);
        }
    }
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

static void fill_bytes(struct tokenizer *t)
{
    for (int i = 0; i < 256; i++)
        t->byte_ids[i] = -1;
    for (size_t i = 0; i < t->n; i++) {
        int byte = t->kinds[i] == TOKEN_BYTE ? byte_token(t->texts[i]) : -1;
        if (byte >= 0) {
            char c = (char)byte;
            t->bytes[i] = arena_str(t->mem, (str){ &c, 1 });
            t->byte_ids[byte] = (int32_t)i;
        } else if (t->kinds[i] == TOKEN_CONTROL || t->kinds[i] == TOKEN_USER) {
            t->bytes[i] = t->texts[i];
        } else {
            t->bytes[i] = t->is_spm ? spm_token_bytes(t->mem, t->texts[i]) : bpe_token_bytes(t->mem, t->texts[i]);
        }
    }
}

static bool token_key(const struct tokenizer *t, const struct checkpoint *c, const char *key, int *out, struct err *e)
{
    uint64_t v;
    if (!checkpoint_meta(c, key)) {
        *out = -1;
        return true;
    }
    if (!checkpoint_get_uint(c, key, 0, t->n - 1, &v, e))
        return false;
    *out = (int)v;
    return true;
}

static bool build(struct tokenizer *t, const struct checkpoint *c, struct err *e)
{
    str model = checkpoint_find_string(c, "tokenizer.ggml.model");
    str json = checkpoint_find_string(c, "tokenizer.huggingface.json");

    if (!model.n && json.n) {
        (void)tokenizer_open_json(json, e);
        return false;
    }
    t->is_spm = str_is(model, "llama");
    if (!t->is_spm && !str_is(model, "gpt2"))
        return err_set(e, ERR_UNSUPPORTED, "tokenizer: unsupported model (found \"" STR_FMT "\", expected gpt2 or llama)",
                       STR_ARG(model));
    if (!read_vocabulary(t, c, e) || !token_key(t, c, "tokenizer.ggml.bos_token_id", &t->bos, e) ||
        !token_key(t, c, "tokenizer.ggml.eos_token_id", &t->eos, e) ||
        !token_key(t, c, "tokenizer.ggml.unknown_token_id", &t->unknown, e))
        return false;
    if (t->is_spm)
        snprintf(t->kind, sizeof t->kind, "spm");
    else if (!read_merges(t, c, e) || !open_patterns(t, c, e))
        return false;
    t->add_bos = checkpoint_find_bool(c, "tokenizer.ggml.add_bos_token", t->is_spm || t->ignore_merges) && t->bos >= 0;
    t->add_eos = checkpoint_find_bool(c, "tokenizer.ggml.add_eos_token", false) && t->eos >= 0;
    t->add_space_prefix = checkpoint_find_bool(c, "tokenizer.ggml.add_space_prefix", t->is_spm);
    list_specials(t);
    fill_bytes(t);
    return true;
}

struct tokenizer *tokenizer_new(const struct checkpoint *c, struct err *e)
{
    struct tokenizer *t = xcalloc(1, sizeof *t);

    t->mem = xcalloc(1, sizeof *t->mem);
    if (!build(t, c, e)) {
        tokenizer_free(t);
        return NULL;
    }
    return t;
}

struct tokenizer *tokenizer_open_json(str json, struct err *e)
{
    (void)json;
    err_set(e, ERR_UNSUPPORTED, "tokenizer.json is not supported by this version");
    return NULL;
}

void tokenizer_free(struct tokenizer *t)
{
    if (!t)
        return;
    for (size_t i = 0; i < t->n_patterns; i++)
        regex_close(t->patterns[i]);
    map_release(&t->by_text);
    map_release(&t->merges);
    arena_free(t->mem);
    free(t->mem);
    free(t);
}

/* The longest special token at the start of `text`, or -1. */
static int32_t special_at(const struct tokenizer *t, str text, bool parse_special)
{
    if (!t->special_start[(unsigned char)text.s[0]])
        return -1;
    for (size_t i = 0; i < t->n_specials; i++) {
        int32_t id = t->specials[i];
        if ((parse_special || t->kinds[id] == TOKEN_USER) && str_starts(text, t->texts[id]))
            return id;
    }
    return -1;
}

static bool encode_stretch(const struct tokenizer *t, str text, bool first, struct token_list *out, struct err *e)
{
    if (text.n == 0)
        return true;
    if (!t->is_spm)
        return bpe_encode(t, text, out, e);
    if (!(first && t->add_space_prefix))
        return spm_encode(t, text, out, e);
    struct strbuf b = { 0 };
    strbuf_add_char(&b, ' ');
    strbuf_add(&b, text);
    bool ok = spm_encode(t, strbuf_str(&b), out, e);
    strbuf_release(&b);
    return ok;
}

bool tokenizer_encode(const struct tokenizer *t, str text, bool add_special, bool parse_special, int32_t **ids,
                      size_t *n, struct arena *a, struct err *e)
{
    struct token_list list = { 0 };
    size_t from = 0;
    bool ok = true, first = true;

    if (add_special && t->add_bos)
        VEC_PUSH(list.ids, list.n, list.cap) = t->bos;
    for (size_t at = 0; ok && at <= text.n; at++) {
        int32_t id = at < text.n ? special_at(t, str_slice(text, at, text.n), parse_special) : -1;
        if (id < 0 && at < text.n)
            continue;
        ok = encode_stretch(t, str_slice(text, from, at), first, &list, e);
        if (id >= 0) {
            VEC_PUSH(list.ids, list.n, list.cap) = id;
            at += t->texts[id].n - 1;
            from = at + 1;
            first = true; /* the prefix space comes back after a special token */
        }
    }
    if (add_special && t->add_eos)
        VEC_PUSH(list.ids, list.n, list.cap) = t->eos;
    *ids = ARENA_NEW(a, int32_t, list.n);
    if (list.n)
        memcpy(*ids, list.ids, list.n * sizeof *list.ids);
    *n = list.n;
    free(list.ids);
    return ok;
}

str tokenizer_bytes(const struct tokenizer *t, int32_t id)
{
    return id >= 0 && (size_t)id < t->n ? t->bytes[id] : (str){ "", 0 };
}

bool tokenizer_is_special(const struct tokenizer *t, int32_t id)
{
    return id >= 0 && (size_t)id < t->n && t->kinds[id] == TOKEN_CONTROL;
}

bool tokenizer_is_end(const struct tokenizer *t, int32_t id)
{
    static const char *const ends[] = { "<|endoftext|>", "<|im_end|>", "<|eot_id|>", "<|eom_id|>", "<end_of_turn>",
                                        "<|end|>", "<|end_of_text|>" };
    if (id == t->eos)
        return id >= 0;
    if (!tokenizer_is_special(t, id))
        return false;
    for (size_t i = 0; i < COUNT_OF(ends); i++)
        if (str_is(t->texts[id], ends[i]))
            return true;
    return false;
}

str tokenizer_decode(const struct tokenizer *t, const int32_t *ids, size_t n, struct arena *a)
{
    struct strbuf b = { 0 };

    for (size_t i = 0; i < n; i++)
        if (!tokenizer_is_special(t, ids[i]))
            strbuf_add(&b, tokenizer_bytes(t, ids[i]));
    str text = strbuf_str(&b);
    if (t->add_space_prefix && str_starts(text, S(" "))) /* the one that encoding put there */
        text = str_slice(text, 1, text.n);
    str out = arena_str(a, text);
    strbuf_release(&b);
    return out;
}

size_t tokenizer_size(const struct tokenizer *t)
{
    return t->n;
}

int tokenizer_bos(const struct tokenizer *t)
{
    return t->bos;
}

int tokenizer_eos(const struct tokenizer *t)
{
    return t->eos;
}

str tokenizer_kind(const struct tokenizer *t)
{
    return str_from(t->kind);
}
