/*
 * from_gguf.c -- builds the tokenizer that GGUF metadata (tokenizer.ggml.*) describe.
 *
 * Kinds by tokenizer.ggml.model, with the results of llama.cpp:
 *     gpt2   byte-pair encoding on bytes, pre-tokenizer by name (pretokenizer.c)
 *     llama  SentencePiece merges by score, spaces as U+2581, byte fallback
 *     bert   WordPiece; words begin with U+2581, continuations have no prefix
 *     t5     Unigram with SentencePiece's normalization table
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/engine/files/checkpoint.h"
#include "eval/engine/tokenize/internal.h"

static bool bad(struct err *e, const char *what)
{
    return err_set(e, ERR_PARSE, "tokenizer: %s", what);
}

static bool check_arrays(const struct meta *tokens, const struct meta *kinds, const struct meta *scores,
                         bool needs_scores, struct err *e)
{
    if (!tokens)
        return bad(e, "no vocabulary (expected tokenizer.ggml.tokens)");
    if (tokens->kind != META_ARRAY || tokens->element != META_STRING || tokens->n == 0 || tokens->n > MAX_VOCABULARY)
        return bad(e, "tokenizer.ggml.tokens has the wrong type or length (expected an array of 1 to 2000000 strings)");
    if (kinds && (kinds->kind != META_ARRAY || (kinds->stored != GGUF_I32 && kinds->stored != GGUF_U32)))
        return bad(e, "tokenizer.ggml.token_type has the wrong type (expected an array of 32-bit integers)");
    if (kinds && kinds->n != tokens->n)
        return bad(e, "tokenizer.ggml.token_type and tokens differ in length");
    if (scores && (scores->kind != META_ARRAY || scores->stored != GGUF_F32))
        return bad(e, "tokenizer.ggml.scores has the wrong type (expected an array of 32-bit floats)");
    if (scores && scores->n != tokens->n)
        return bad(e, "tokenizer.ggml.scores and tokens differ in length");
    return scores || !needs_scores || bad(e, "tokenizer.ggml.scores is missing (expected one for each token)");
}

static bool read_token(struct tokenizer *t, size_t i, double kind, struct err *e)
{
    bool is_new;

    if (!(kind >= 0 && kind <= TOKEN_BYTE)) /* 0 = undefined, read as normal */
        return err_set(e, ERR_PARSE, "tokenizer: token_type of token %zu (found %g, expected 0 to %d)", i, kind,
                       TOKEN_BYTE);
    t->kinds[i] = kind > 0 ? (uint8_t)kind : TOKEN_NORMAL;
    if (!isfinite(t->scores[i]))
        return err_set(e, ERR_PARSE, "tokenizer: scores: token %zu is not finite", i);
    if (t->texts[i].n == 0 || t->texts[i].n > MAX_TOKEN_BYTES)
        return err_set(e, ERR_PARSE, "tokenizer: token %zu is empty or too long (found %zu bytes, expected 1 to %d)", i,
                       t->texts[i].n, MAX_TOKEN_BYTES);
    if (t->kinds[i] == TOKEN_BYTE && byte_token(t->texts[i]) < 0)
        return err_set(e, ERR_PARSE, "tokenizer: token %zu is a malformed byte token (expected <0x00> to <0xFF>)", i);
    int64_t *slot = map_put(&t->by_text, t->texts[i], &is_new);
    if (!is_new)
        return err_set(e, ERR_PARSE, "tokenizer: duplicate token (found the same text as %lld and %zu)",
                       (long long)*slot, i);
    *slot = (int64_t)i;
    return true;
}

static bool read_vocabulary(struct tokenizer *t, const struct checkpoint *c, struct err *e)
{
    const struct meta *tokens = checkpoint_meta(c, "tokenizer.ggml.tokens");
    const struct meta *kinds = checkpoint_meta(c, "tokenizer.ggml.token_type");
    const struct meta *scores = checkpoint_meta(c, "tokenizer.ggml.scores");
    bool needs_scores = t->model == &model_spm || t->model == &model_unigram;

    if (!check_arrays(tokens, kinds, scores, needs_scores, e))
        return false;
    t->n = tokens->n;
    t->texts = ARENA_NEW(t->mem, str, t->n);
    memcpy(t->texts, tokens->strings, t->n * sizeof *t->texts);
    t->kinds = ARENA_NEW(t->mem, uint8_t, t->n);
    t->scores = scores ? scores->numbers : ARENA_NEW(t->mem, double, t->n);
    t->unknown_score = INFINITY;
    for (size_t i = 0; i < t->n; i++) {
        if (!read_token(t, i, kinds ? kinds->numbers[i] : TOKEN_NORMAL, e))
            return false;
        if (t->kinds[i] == TOKEN_NORMAL && t->scores[i] < t->unknown_score)
            t->unknown_score = t->scores[i];
    }
    t->unknown_score -= 10;
    return true;
}

static bool token_key(const struct tokenizer *t, const struct checkpoint *c, const char *key, int fallback, int *out,
                      struct err *e)
{
    uint64_t v;

    *out = fallback >= 0 && (size_t)fallback < t->n ? fallback : -1;
    if (!checkpoint_meta(c, key))
        return true;
    if (!checkpoint_get_uint(c, key, 0, t->n - 1, &v, e))
        return false;
    *out = (int)v;
    return true;
}

/* Control and user-defined tokens are matched in text, the longest first. */
static void collect_added(struct tokenizer *t)
{
    t->added = ARENA_NEW(t->mem, struct added, t->n);
    for (size_t i = 0; i < t->n; i++)
        if (t->kinds[i] == TOKEN_CONTROL || t->kinds[i] == TOKEN_USER || t->kinds[i] == TOKEN_UNKNOWN)
            t->added[t->n_added++] =
                (struct added){ .id = (int32_t)i, .text = t->texts[i], .special = t->kinds[i] != TOKEN_USER };
}

static void set_prefix_suffix(struct tokenizer *t, int before, int after)
{
    t->prefix = ARENA_NEW(t->mem, int32_t, 2);
    t->suffix = t->prefix + 1;
    if (before >= 0)
        t->prefix[t->n_prefix++] = before;
    if (after >= 0)
        t->suffix[t->n_suffix++] = after;
}

static void escape_blanks(struct tokenizer *t, bool add_dummy_prefix)
{
    if (add_dummy_prefix)
        steps_add(&t->normalizers, normalizer_kinds, "Prepend", t->mem)->content = S(" ");
    struct step *s = steps_add(&t->normalizers, normalizer_kinds, "Replace", t->mem);
    s->pattern = S(" ");
    s->content = S(META_SPACE);
}

static void unescape_blanks(struct tokenizer *t, bool drop_first)
{
    struct step *s = steps_add(&t->decoders, decoder_kinds, "Replace", t->mem);

    s->pattern = S(META_SPACE);
    s->content = S(" ");
    steps_add(&t->decoders, decoder_kinds, "ByteFallback", t->mem);
    steps_add(&t->decoders, decoder_kinds, "Fuse", t->mem);
    if (!drop_first)
        return;
    s = steps_add(&t->decoders, decoder_kinds, "Strip", t->mem);
    s->content = S(" ");
    s->start = 1;
}

/* --- the four kinds ------------------------------------------------------- */

static bool read_merges(struct tokenizer *t, const struct checkpoint *c, struct err *e)
{
    const struct meta *merges = checkpoint_meta(c, "tokenizer.ggml.merges");

    if (!merges || merges->kind != META_ARRAY || merges->element != META_STRING)
        return bad(e, "no merges (expected tokenizer.ggml.merges, an array of strings)");
    for (size_t i = 0; i < merges->n; i++) {
        /* The first token may begin with a space, the second may not: cut at the first space after one character. */
        str text = merges->strings[i];
        size_t cut = str_search(str_slice(text, 1, text.n), S(" "));
        if (text.n < 3 || cut == SIZE_MAX)
            return bad(e, "a merge is not a pair (expected two tokens with a space between them)");
        if (!tokenizer_add_merge(t, str_slice(text, 0, cut + 1), str_slice(text, cut + 2, text.n), i, false, e))
            return err_wrap(e, "tokenizer");
    }
    return true;
}

static bool set_up_bpe(struct tokenizer *t, const struct checkpoint *c, struct err *e)
{
    str name = checkpoint_find_string(c, "tokenizer.ggml.pre");

    if (!name.n)
        name = S("default");
    const struct pretokenizer *p = pretokenizer_find(name);
    if (!p)
        return err_set(e, ERR_UNSUPPORTED, "tokenizer: unknown pre-tokenizer (found \"" STR_FMT "\")", STR_ARG(name));
    for (size_t i = 0; i < p->n; i++) {
        struct step *s = steps_add(&t->splitters, splitter_kinds, "Split", t->mem);
        s->behavior = SPLIT_ISOLATED;
        s->regex = regex_open(str_from(p->patterns[i]), 0, e);
        if (!s->regex)
            return false;
    }
    t->byte_level = t->spells_bytes = true;
    t->ignore_merges = p->whole_words;
    snprintf(t->kind, sizeof t->kind, "bpe (" STR_FMT ")", STR_ARG(str_slice(name, 0, 40)));
    steps_add(&t->decoders, decoder_kinds, "ByteLevel", t->mem);
    bool add_bos = checkpoint_find_bool(c, "tokenizer.ggml.add_bos_token", t->ignore_merges);
    bool add_eos = checkpoint_find_bool(c, "tokenizer.ggml.add_eos_token", false);
    set_prefix_suffix(t, add_bos ? t->bos : -1, add_eos ? t->eos : -1);
    return read_merges(t, c, e);
}

static int by_score(const void *x, const void *y, void *tokenizer)
{
    const struct tokenizer *t = tokenizer;
    double a = t->scores[*(const uint32_t *)x], b = t->scores[*(const uint32_t *)y];
    return (a < b) - (a > b);
}

static void rank_scores(struct tokenizer *t)
{
    uint32_t *order = xcalloc(t->n, sizeof *order);

    for (size_t i = 0; i < t->n; i++)
        order[i] = (uint32_t)i;
    qsort_r(order, t->n, sizeof *order, by_score, t);
    t->ranks = ARENA_NEW(t->mem, uint32_t, t->n);
    for (size_t i = 1; i < t->n; i++)
        t->ranks[order[i]] = t->ranks[order[i - 1]] + (t->scores[order[i]] < t->scores[order[i - 1]]);
    free(order);
}

static bool set_up_spm(struct tokenizer *t, const struct checkpoint *c, struct err *e)
{
    bool prefix = checkpoint_find_bool(c, "tokenizer.ggml.add_space_prefix", true);

    (void)e;
    snprintf(t->kind, sizeof t->kind, "spm");
    rank_scores(t);
    escape_blanks(t, prefix);
    unescape_blanks(t, prefix);
    set_prefix_suffix(t, checkpoint_find_bool(c, "tokenizer.ggml.add_bos_token", true) ? t->bos : -1,
                      checkpoint_find_bool(c, "tokenizer.ggml.add_eos_token", false) ? t->eos : -1);
    return true;
}

static bool set_up_wordpiece(struct tokenizer *t, const struct checkpoint *c, struct err *e)
{
    int separator;

    if (!token_key(t, c, "tokenizer.ggml.bos_token_id", 101, &t->bos, e) ||
        !token_key(t, c, "tokenizer.ggml.unknown_token_id", 100, &t->unknown, e) ||
        !token_key(t, c, "tokenizer.ggml.seperator_token_id", 102, &separator, e))
        return false; /* spelled like this in GGUF */
    snprintf(t->kind, sizeof t->kind, "wordpiece");
    t->word_prefix = S(META_SPACE);
    struct step *s = steps_add(&t->normalizers, normalizer_kinds, "BertNormalizer", t->mem);
    s->flags = NORMALIZE_BERT_ALL;
    steps_add(&t->splitters, splitter_kinds, "BertPreTokenizer", t->mem);
    unescape_blanks(t, true);
    set_prefix_suffix(t, checkpoint_find_bool(c, "tokenizer.ggml.add_bos_token", true) ? t->bos : -1, separator);
    return true;
}

static bool set_up_unigram(struct tokenizer *t, const struct checkpoint *c, struct err *e)
{
    const struct meta *map = checkpoint_meta(c, "tokenizer.ggml.precompiled_charsmap");
    bool prefix = checkpoint_find_bool(c, "tokenizer.ggml.add_space_prefix", true);
    struct strbuf b = { 0 };

    snprintf(t->kind, sizeof t->kind, "unigram");
    t->fuse_unknown = true;
    if (map && map->kind == META_ARRAY && map->numbers && map->n > 4) {
        for (size_t i = 0; i < map->n; i++)
            strbuf_add_char(&b, (char)(unsigned char)(int)map->numbers[i]);
        struct step *s = steps_add(&t->normalizers, normalizer_kinds, "Precompiled", t->mem);
        s->map = charsmap_new(strbuf_str(&b), t->mem, e);
        strbuf_release(&b);
        if (!s->map)
            return err_wrap(e, "tokenizer: precompiled_charsmap");
    }
    if (checkpoint_find_bool(c, "tokenizer.ggml.remove_extra_whitespaces", true)) {
        steps_add(&t->normalizers, normalizer_kinds, "Strip", t->mem)->flags = 3;
        struct step *s = steps_add(&t->normalizers, normalizer_kinds, "Replace", t->mem);
        s->content = S(" ");
        s->regex = regex_open(S(" {2,}"), 0, e);
        if (!s->regex)
            return false;
    }
    escape_blanks(t, prefix);
    unescape_blanks(t, prefix);
    set_prefix_suffix(t, checkpoint_find_bool(c, "tokenizer.ggml.add_bos_token", false) ? t->bos : -1,
                      checkpoint_find_bool(c, "tokenizer.ggml.add_eos_token", true) ? t->eos : -1);
    return true;
}

static const struct {
    const char *name;
    const struct token_model *model;
    bool (*set_up)(struct tokenizer *t, const struct checkpoint *c, struct err *e);
} models[] = {
    { "gpt2", &model_bpe, set_up_bpe },
    { "llama", &model_spm, set_up_spm },
    { "bert", &model_wordpiece, set_up_wordpiece },
    { "t5", &model_unigram, set_up_unigram },
};

bool tokenizer_read_gguf(struct tokenizer *t, const struct checkpoint *c, struct err *e)
{
    str name = checkpoint_find_string(c, "tokenizer.ggml.model");

    for (size_t i = 0; i < COUNT_OF(models); i++) {
        if (!str_is(name, models[i].name))
            continue;
        t->model = models[i].model;
        if (!read_vocabulary(t, c, e) || !token_key(t, c, "tokenizer.ggml.bos_token_id", -1, &t->bos, e) ||
            !token_key(t, c, "tokenizer.ggml.eos_token_id", -1, &t->eos, e) ||
            !token_key(t, c, "tokenizer.ggml.unknown_token_id", -1, &t->unknown, e))
            return false;
        collect_added(t);
        return models[i].set_up(t, c, e);
    }
    return err_set(e, ERR_UNSUPPORTED,
                   "tokenizer: unsupported model (found \"" STR_FMT "\", expected gpt2, llama, bert"
                   " or t5)",
                   STR_ARG(name));
}
