/*
 * from_json.c -- builds the tokenizer that a Hugging Face tokenizer.json describes.
 *
 * The file is untrusted: every id, text and merge is checked here, so that
 * encoding needs no checks.  Unknown types are errors that name them, and so is
 * dropout, which would make tokenization random.  Truncation and padding in the
 * file are ignored with a warning: scoring needs the whole text.
 */
#include <math.h>
#include <stdio.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/text.h"
#include "eval/engine/tokenize/internal.h"

enum { MAX_DEPTH = 8, MAX_GAPS = 4096 };

/* --- vocabulary ----------------------------------------------------------- */

static bool check_id(const struct json *v, const char *what, str text, struct err *e)
{
    if (json_kind(v) == JSON_INT_KIND && json_int(v) >= 0 && json_int(v) < MAX_VOCABULARY)
        return true;
    return err_set(e, ERR_PARSE, "%s: id of \"" STR_FMT "\" (found %s %lld, expected an integer of 0 to %d)", what,
                   STR_ARG(str_slice(text, 0, 60)), json_kind_name(v), (long long)json_int(v), MAX_VOCABULARY - 1);
}

static bool check_text(str text, const char *what, struct err *e)
{
    return (text.n > 0 && text.n <= MAX_TOKEN_BYTES) ||
           err_set(e, ERR_PARSE, "%s: token is empty or too long (found %zu bytes, expected 1 to %d)", what, text.n,
                   MAX_TOKEN_BYTES);
}

static bool check_sparse(int64_t highest, size_t n_known, struct err *e)
{
    return highest + 1 <= (int64_t)(2 * n_known + MAX_GAPS) ||
           err_set(e, ERR_PARSE, "vocab: ids are too sparse (found id %lld with %zu tokens)", (long long)highest,
                   n_known);
}

static bool grow_to(struct tokenizer *t, int64_t highest, size_t n_known, struct err *e)
{
    if (!check_sparse(highest, n_known, e))
        return false;
    size_t n = (size_t)highest + 1;
    str *texts = ARENA_NEW(t->mem, str, n);
    uint8_t *kinds = ARENA_NEW(t->mem, uint8_t, n);
    double *scores = ARENA_NEW(t->mem, double, n);
    if (t->n) {
        memcpy(texts, t->texts, t->n * sizeof *texts);
        memcpy(kinds, t->kinds, t->n * sizeof *kinds);
        memcpy(scores, t->scores, t->n * sizeof *scores);
    }
    for (size_t i = t->n; i < n; i++) {
        texts[i] = S("");
        kinds[i] = TOKEN_UNUSED;
    }
    t->texts = texts;
    t->kinds = kinds;
    t->scores = scores;
    t->n = n;
    return true;
}

static bool put_token(struct tokenizer *t, int64_t id, str text, struct err *e)
{
    bool is_new;

    if (t->texts[id].n)
        return err_set(e, ERR_PARSE, "vocab: duplicate id (found %lld for \"" STR_FMT "\" and \"" STR_FMT "\")",
                       (long long)id, STR_ARG(str_slice(t->texts[id], 0, 60)), STR_ARG(str_slice(text, 0, 60)));
    t->texts[id] = arena_str(t->mem, text);
    t->kinds[id] = TOKEN_NORMAL;
    *map_put(&t->by_text, t->texts[id], &is_new) = id;
    return is_new || err_set(e, ERR_PARSE, "vocab: duplicate token (found \"" STR_FMT "\" twice)",
                             STR_ARG(str_slice(text, 0, 60)));
}

/* {"text": id, ...} */
static bool read_vocab_object(struct tokenizer *t, const struct json *vocab, struct err *e)
{
    void *at = NULL;
    str text;
    const struct json *id;
    int64_t highest = -1;

    if (json_kind(vocab) != JSON_OBJECT_KIND || json_length(vocab) == 0)
        return err_set(e, ERR_PARSE, "vocab: found %s of %zu tokens, expected an object with tokens and ids",
                       json_kind_name(vocab), json_length(vocab));
    while (json_next(vocab, &at, &text, &id)) {
        if (!check_text(text, "vocab", e) || !check_id(id, "vocab", text, e))
            return false;
        highest = json_int(id) > highest ? json_int(id) : highest;
    }
    if (!grow_to(t, highest, json_length(vocab), e))
        return false;
    for (at = NULL; json_next(vocab, &at, &text, &id);)
        if (!put_token(t, json_int(id), text, e))
            return false;
    return true;
}

/* [["text", score], ...] */
static bool read_vocab_scores(struct tokenizer *t, const struct json *vocab, struct err *e)
{
    size_t n = json_length(vocab);

    if (json_kind(vocab) != JSON_ARRAY_KIND || n == 0 || n > MAX_VOCABULARY)
        return err_set(e, ERR_PARSE, "vocab: found %s of %zu tokens, expected an array of tokens with scores",
                       json_kind_name(vocab), n);
    if (!grow_to(t, (int64_t)n - 1, n, e))
        return false;
    double *scores = ARENA_NEW(t->mem, double, n); /* [n] */
    t->scores = scores;
    t->unknown_score = INFINITY;
    for (size_t i = 0; i < n; i++) {
        const struct json *pair = json_at(vocab, i);
        str text = json_as_string(json_at(pair, 0));
        if (json_length(pair) != 2 || !json_is_numeric(json_at(pair, 1)))
            return err_set(e, ERR_PARSE, "vocab: token %zu is not a pair of a text and a score", i);
        if (!check_text(text, "vocab", e))
            return false;
        double score = json_number(json_at(pair, 1));
        scores[i] = score;
        t->unknown_score = score < t->unknown_score ? score : t->unknown_score;
        bool is_new;
        t->texts[i] = arena_str(t->mem, text);
        t->kinds[i] = TOKEN_NORMAL;
        *map_put(&t->by_text, t->texts[i],
                 &is_new) = (int64_t)i; /* the last of equal texts wins, as in the reference */
    }
    t->unknown_score -= 10;
    return true;
}

/* --- models --------------------------------------------------------------- */

static bool unknown_token(struct tokenizer *t, const struct json *model, const char *fallback, struct err *e)
{
    const struct json *v = json_get(model, "unk_token");
    str text = json_kind(v) == JSON_STRING_KIND ? json_as_string(v) : str_from(fallback);
    const int64_t *id = text.n ? map_find(&t->by_text, text) : NULL;

    if (!id && json_kind(v) == JSON_STRING_KIND && text.n)
        return err_set(e, ERR_PARSE, "unk_token is not in the vocabulary (found \"" STR_FMT "\")", STR_ARG(text));
    t->unknown = id ? (int)*id : -1;
    return true;
}

static bool read_merge(struct tokenizer *t, const struct json *v, size_t rank, struct err *e)
{
    str left, right;

    if (json_kind(v) == JSON_STRING_KIND) {
        str text = json_as_string(v);
        size_t cut = str_search(text, S(" "));
        left = str_slice(text, 0, cut);
        right = cut == SIZE_MAX ? S("") : str_slice(text, cut + 1, text.n);
        if (str_search(right, S(" ")) != SIZE_MAX)
            right = S("");
    } else {
        left = json_length(v) == 2 ? json_as_string(json_at(v, 0)) : S("");
        right = json_length(v) == 2 ? json_as_string(json_at(v, 1)) : S("");
    }
    if (!left.n || !right.n)
        return err_set(e, ERR_PARSE, "merge %zu is not a pair (found %s, expected two tokens)", rank,
                       json_kind_name(v));
    return tokenizer_add_merge(t, left, right, rank, true, e);
}

static bool is_on(const struct json *model, const char *key)
{
    return json_bool(json_get(model, key));
}

static bool read_bpe(struct tokenizer *t, const struct json *model, struct err *e)
{
    const struct json *merges = json_get(model, "merges"), *dropout = json_get(model, "dropout");

    if (json_kind(dropout) != JSON_NULL_KIND && json_number(dropout) != 0)
        return err_set(e, ERR_UNSUPPORTED, "dropout would make tokenization random (found %g, expected null)",
                       json_number(dropout));
    t->subword_prefix = arena_str(t->mem, json_as_string(json_get(model, "continuing_subword_prefix")));
    t->word_suffix = arena_str(t->mem, json_as_string(json_get(model, "end_of_word_suffix")));
    t->fuse_unknown = is_on(model, "fuse_unk");
    t->ignore_merges = is_on(model, "ignore_merges");
    t->byte_fallback = is_on(model, "byte_fallback");
    if (!read_vocab_object(t, json_get(model, "vocab"), e) || !unknown_token(t, model, NULL, e))
        return false;
    if (json_kind(merges) != JSON_ARRAY_KIND)
        return err_set(e, ERR_PARSE, "merges: found %s, expected an array", json_kind_name(merges));
    for (size_t i = 0; i < json_length(merges); i++)
        if (!read_merge(t, json_at(merges, i), i, e))
            return false;
    return true;
}

static bool read_unigram(struct tokenizer *t, const struct json *model, struct err *e)
{
    const struct json *id = json_get(model, "unk_id");

    t->byte_fallback = is_on(model, "byte_fallback");
    if (!read_vocab_scores(t, json_get(model, "vocab"), e))
        return false;
    if (json_kind(id) == JSON_NULL_KIND)
        return true;
    if (json_kind(id) != JSON_INT_KIND || json_int(id) < 0 || json_int(id) >= (int64_t)t->n)
        return err_set(e, ERR_PARSE, "unk_id is out of range (found %lld, expected 0 to %zu)", (long long)json_int(id),
                       t->n - 1);
    t->unknown = (int)json_int(id);
    t->fuse_unknown = true;
    return true;
}

static bool read_wordpiece(struct tokenizer *t, const struct json *model, struct err *e)
{
    const struct json *prefix = json_get(model, "continuing_subword_prefix"),
                      *max_chars = json_get(model, "max_input_chars_per_word");

    t->subword_prefix = prefix ? arena_str(t->mem, json_as_string(prefix)) : S("##");
    t->max_word_chars = max_chars && json_int(max_chars) >= 0 ? (size_t)json_int(max_chars) : 100;
    return read_vocab_object(t, json_get(model, "vocab"), e) && unknown_token(t, model, "[UNK]", e);
}

static bool read_wordlevel(struct tokenizer *t, const struct json *model, struct err *e)
{
    return read_vocab_object(t, json_get(model, "vocab"), e) && unknown_token(t, model, "<unk>", e);
}

static const struct {
    const char *type;
    const struct token_model *model;
    bool (*read)(struct tokenizer *t, const struct json *model, struct err *e);
} models[] = {
    { "BPE", &model_bpe, read_bpe },
    { "Unigram", &model_unigram, read_unigram },
    { "WordPiece", &model_wordpiece, read_wordpiece },
    { "WordLevel", &model_wordlevel, read_wordlevel },
};

/* Older files have no type; it is inferred from the other fields. */
static str model_type(const struct json *model)
{
    if (json_get(model, "type"))
        return json_as_string(json_get(model, "type"));
    if (json_get(model, "merges"))
        return S("BPE");
    if (json_kind(json_get(model, "vocab")) == JSON_ARRAY_KIND)
        return S("Unigram");
    return json_get(model, "continuing_subword_prefix") ? S("WordPiece") : S("WordLevel");
}

static bool read_model(struct tokenizer *t, const struct json *model, struct err *e)
{
    if (json_kind(model) != JSON_OBJECT_KIND)
        return err_set(e, ERR_PARSE, "model: found %s, expected an object", json_kind_name(model));
    str type = model_type(model);
    for (size_t i = 0; i < COUNT_OF(models); i++)
        if (str_is(type, models[i].type)) {
            bool wants_bytes = is_on(model, "byte_fallback");
            t->model = models[i].model;
            snprintf(t->kind, sizeof t->kind, "%s", t->model->name);
            if (!models[i].read(t, model, e))
                return err_wrap(e, "model");
            t->n_model = t->model == &model_unigram ? t->n : t->by_text.n;
            for (int b = 0; wants_bytes && b < 256; b++) {
                char text[8];
                snprintf(text, sizeof text, "<0x%02X>", (unsigned)b);
                wants_bytes = map_find(&t->by_text, str_from(text)) != NULL;
            }
            if (is_on(model, "byte_fallback") && !wants_bytes)
                tokenizer_warn(t, "tokenizer.json: byte_fallback without all byte tokens: it has no effect");
            return true;
        }
    return err_set(e, ERR_UNSUPPORTED,
                   "model: unknown type (found \"" STR_FMT "\", expected BPE, Unigram, WordPiece or"
                   " WordLevel)",
                   STR_ARG(str_slice(type, 0, 60)));
}

/* --- added tokens --------------------------------------------------------- */

static bool read_added(struct tokenizer *t, const struct json *v, struct added *out, struct err *e)
{
    str text = json_as_string(json_get(v, "content"));

    if (!check_text(text, "added_tokens", e) || !check_id(json_get(v, "id"), "added_tokens", text, e))
        return false;
    *out = (struct added){ .id = (int32_t)json_int(json_get(v, "id")),
                           .text = arena_str(t->mem, text),
                           .special = is_on(v, "special"),
                           .single_word = is_on(v, "single_word"),
                           .lstrip = is_on(v, "lstrip"),
                           .rstrip = is_on(v, "rstrip") };
    out->normalized = json_get(v, "normalized") ? is_on(v, "normalized") : !out->special;
    return true;
}

int32_t tokenizer_added_id(const struct tokenizer *t, str text)
{
    const int64_t *id = map_find(&t->by_text, text);

    if (!id)
        id = map_find(&t->added_ids, text);
    return (int32_t)(id ? *id : (int64_t)(t->n_model + t->added_ids.n));
}

static void note_added(struct tokenizer *t, const struct added *a)
{
    bool is_new;

    if (!map_find(&t->by_text, a->text))
        *map_put(&t->added_ids, a->text, &is_new) = a->id;
}

static bool check_free(const struct tokenizer *t, int64_t id, str text, struct err *e)
{
    str there = id < (int64_t)t->n ? t->texts[id] : S("");

    return !there.n || str_equal(there, text) ||
           err_set(e, ERR_PARSE, "added_tokens: id %lld of \"" STR_FMT "\" is taken (found \"" STR_FMT "\" there)",
                   (long long)id, STR_ARG(str_slice(text, 0, 60)), STR_ARG(str_slice(there, 0, 60)));
}

static bool place_added(struct tokenizer *t, const struct added *a, struct err *e)
{
    if (!check_free(t, a->id, a->text, e))
        return false;
    t->texts[a->id] = a->text;
    t->kinds[a->id] = a->special ? TOKEN_CONTROL : TOKEN_USER;
    return true;
}

/* The library does not use the ids of added_tokens: it gives every token the next free one. */
static bool read_added_tokens(struct tokenizer *t, const struct json *list, struct err *e)
{
    size_t n = json_length(list), n_moved = 0;
    int64_t highest = (int64_t)t->n - 1;

    if (n > MAX_VOCABULARY)
        return err_set(e, ERR_PARSE, "added_tokens: too many (found %zu)", n);
    t->added = ARENA_NEW(t->mem, struct added, n);
    for (size_t i = 0; i < n; i++) {
        struct added *a = &t->added[i];
        if (!read_added(t, json_at(list, i), a, e) || !check_free(t, a->id, a->text, e))
            return false;
        if (!check_sparse(a->id, t->n + n, e))
            return err_wrap(e, "added_tokens");
        int32_t given = a->id;
        a->id = tokenizer_added_id(t, a->text);
        note_added(t, a);
        highest = a->id > highest ? a->id : highest;
        if (a->id != given && n_moved++ == 0)
            tokenizer_warn(t, arena_printf(t->mem,
                                           "tokenizer.json: added token \"" STR_FMT "\" has id %d there and %d in the"
                                           " Hugging Face library, which is used; check that the model was trained so",
                                           STR_ARG(str_slice(a->text, 0, 60)), given, a->id)
                                  .s);
    }
    t->n_added = n;
    if (highest >= (int64_t)t->n && !grow_to(t, highest, t->n + n, e))
        return err_wrap(e, "added_tokens");
    for (size_t i = 0; i < n; i++)
        if (!place_added(t, &t->added[i], e))
            return false;
    return true;
}

bool tokenizer_put_added(struct tokenizer *t, const struct added *token, struct err *e)
{
    struct added *list = ARENA_NEW(t->mem, struct added, t->n_added + 1);

    if (t->n_added)
        memcpy(list, t->added, t->n_added * sizeof *list);
    list[t->n_added] = *token;
    note_added(t, token);
    t->added = list;
    if (token->id >= (int64_t)t->n && !grow_to(t, token->id, t->n + 1, e))
        return false;
    return place_added(t, &t->added[t->n_added++], e);
}

/* --- steps ---------------------------------------------------------------- */

/* `list` is the member that holds the steps of a Sequence. */
static bool read_steps(struct steps *out, const struct step_kind *table, const struct json *v, const char *list,
                       int depth, struct arena *a, struct err *e)
{
    str type = json_as_string(json_get(v, "type"));

    if (json_kind(v) == JSON_NULL_KIND)
        return true;
    if (str_is(type, "Sequence")) {
        const struct json *steps = json_get(v, list);
        if (depth == MAX_DEPTH)
            return err_set(e, ERR_PARSE, "Sequence is nested too deep (expected at most %d levels)", MAX_DEPTH);
        for (size_t i = 0; i < json_length(steps); i++)
            if (!read_steps(out, table, json_at(steps, i), list, depth + 1, a, e))
                return false;
        return true;
    }
    const struct step_kind *kind = step_kind_find(table, type);
    if (!kind)
        return err_set(e, ERR_UNSUPPORTED, "unknown type (found \"" STR_FMT "\")", STR_ARG(str_slice(type, 0, 60)));
    if (out->n + 2 > MAX_STEPS)
        return err_set(e, ERR_PARSE, "too many steps (expected at most %d)", MAX_STEPS / 2);
    struct step *s = steps_add(out, table, kind->type, a);
    return !kind->parse || kind->parse(s, v, a, e) || err_wrap(e, "%s", kind->type);
}

/* If ByteLevel is last and the model is BPE, pieces stay bytes; otherwise they are spelled in GPT-2's alphabet. */
static void spell_bytes(struct tokenizer *t)
{
    struct steps in = t->splitters;

    t->splitters = (struct steps){ 0 };
    for (size_t i = 0; i < in.n; i++) {
        bool bytes = strcmp(in.list[i].kind->type, "ByteLevel") == 0;
        *steps_add(&t->splitters, splitter_kinds, in.list[i].kind->type, t->mem) = in.list[i];
        t->spells_bytes = t->spells_bytes || bytes;
        if (bytes && i + 1 == in.n && t->model == &model_bpe && !t->word_suffix.n && !t->subword_prefix.n)
            t->byte_level = true;
        else if (bytes)
            steps_add(&t->splitters, splitter_kinds, "spelled bytes", t->mem);
    }
    for (size_t i = 0; i < t->normalizers.n; i++)
        t->spells_bytes = t->spells_bytes || strcmp(t->normalizers.list[i].kind->type, "ByteLevel") == 0;
}

static bool read_pipeline(struct tokenizer *t, const struct json *root, struct err *e)
{
    const struct json *decoder = json_get(root, "decoder");

    if (!read_steps(&t->normalizers, normalizer_kinds, json_get(root, "normalizer"), "normalizers", 0, t->mem, e))
        return err_wrap(e, "normalizer");
    if (!read_steps(&t->splitters, splitter_kinds, json_get(root, "pre_tokenizer"), "pretokenizers", 0, t->mem, e))
        return err_wrap(e, "pre_tokenizer");
    if (!read_steps(&t->decoders, decoder_kinds, decoder, "decoders", 0, t->mem, e))
        return err_wrap(e, "decoder");
    if (json_kind(decoder) == JSON_NULL_KIND)
        steps_add(&t->decoders, decoder_kinds, "joined by blanks", t->mem);
    spell_bytes(t);
    return true;
}

/* --- special tokens around a text ----------------------------------------- */

static bool push_id(struct tokenizer *t, int32_t *list, size_t *n, const struct json *v, struct err *e)
{
    if (json_kind(v) != JSON_INT_KIND || json_int(v) < 0 || json_int(v) >= (int64_t)t->n)
        return err_set(e, ERR_PARSE, "id of a special token (found %lld, expected 0 to %zu)", (long long)json_int(v),
                       t->n - 1);
    if (*n == MAX_STEPS)
        return err_set(e, ERR_PARSE, "too many special tokens (expected at most %d)", MAX_STEPS);
    list[(*n)++] = (int32_t)json_int(v);
    return true;
}

static bool read_template(struct tokenizer *t, const struct json *v, struct err *e)
{
    const struct json *single = json_get(v, "single"), *tokens = json_get(v, "special_tokens");
    bool after = false;

    for (size_t i = 0; i < json_length(single); i++) {
        const struct json *special = json_get(json_at(single, i), "SpecialToken");
        if (!special) {
            after = true;
            continue;
        }
        str name = json_as_string(json_get(special, "id"));
        const struct json *ids = json_get(json_get(tokens, arena_cstr(t->mem, name)), "ids");
        if (json_length(ids) == 0)
            return err_set(e, ERR_PARSE, "special token is not defined (found \"" STR_FMT "\")",
                           STR_ARG(str_slice(name, 0, 60)));
        for (size_t k = 0; k < json_length(ids); k++)
            if (!push_id(t, after ? t->suffix : t->prefix, after ? &t->n_suffix : &t->n_prefix, json_at(ids, k), e))
                return false;
    }
    return after || err_set(e, ERR_PARSE, "template has no place for the text (expected a Sequence)");
}

static bool read_post_processor(struct tokenizer *t, const struct json *v, int depth, struct err *e)
{
    str type = json_as_string(json_get(v, "type"));

    if (json_kind(v) == JSON_NULL_KIND || str_is(type, "ByteLevel")) /* as a post-processor it only changes offsets */
        return true;
    if (str_is(type, "TemplateProcessing"))
        return read_template(t, v, e);
    if (str_is(type, "BertProcessing") || str_is(type, "RobertaProcessing"))
        return push_id(t, t->prefix, &t->n_prefix, json_at(json_get(v, "cls"), 1), e) &&
               push_id(t, t->suffix, &t->n_suffix, json_at(json_get(v, "sep"), 1), e);
    if (!str_is(type, "Sequence"))
        return err_set(e, ERR_UNSUPPORTED, "unknown type (found \"" STR_FMT "\")", STR_ARG(str_slice(type, 0, 60)));
    const struct json *list = json_get(v, "processors");
    if (depth == MAX_DEPTH)
        return err_set(e, ERR_PARSE, "Sequence is nested too deep (expected at most %d levels)", MAX_DEPTH);
    for (size_t i = 0; i < json_length(list); i++)
        if (!read_post_processor(t, json_at(list, i), depth + 1, e))
            return false;
    return true;
}

static bool read_root(struct tokenizer *t, const struct json *root, struct err *e)
{
    if (json_kind(root) != JSON_OBJECT_KIND)
        return err_set(e, ERR_PARSE, "found %s, expected a JSON object", json_kind_name(root));
    if (json_kind(json_get(root, "truncation")) != JSON_NULL_KIND ||
        json_kind(json_get(root, "padding")) != JSON_NULL_KIND)
        tokenizer_warn(t, "tokenizer.json: truncation and padding are ignored");
    t->prefix = ARENA_NEW(t->mem, int32_t, MAX_STEPS);
    t->suffix = ARENA_NEW(t->mem, int32_t, MAX_STEPS);
    if (!read_model(t, json_get(root, "model"), e) || !read_added_tokens(t, json_get(root, "added_tokens"), e) ||
        !read_pipeline(t, root, e))
        return false;
    if (!read_post_processor(t, json_get(root, "post_processor"), 0, e))
        return err_wrap(e, "post_processor");
    if (t->n_prefix)
        t->bos = t->prefix[0];
    if (t->byte_level)
        snprintf(t->kind, sizeof t->kind, "bpe (byte-level)");
    return true;
}

bool tokenizer_read_json(struct tokenizer *t, str json, struct err *e)
{
    if (str_starts(json, S("\xEF\xBB\xBF"))) /* skip a byte order mark */
        json = str_slice(json, 3, json.n);
    struct json *root = json_parse(json, e);
    bool ok = root && read_root(t, root, e);
    json_free(root);
    return ok;
}
