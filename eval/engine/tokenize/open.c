/*
 * open.c -- opens a tokenizer: from GGUF metadata (from_gguf.c) or a tokenizer.json (from_json.c) with the special
 * tokens of the folder's other files.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/engine/files/checkpoint.h"
#include "eval/engine/tokenize/internal.h"

static struct tokenizer *new_tokenizer(void)
{
    struct tokenizer *t = xcalloc(1, sizeof *t);

    t->mem = xcalloc(1, sizeof *t->mem);
    t->bos = t->eos = t->unknown = -1;
    t->max_word_chars = SIZE_MAX;
    return t;
}

static struct tokenizer *check_result(struct tokenizer *t, bool ok)
{
    if (ok)
        return t;
    tokenizer_free(t);
    return NULL;
}

struct tokenizer *tokenizer_open_json(str json, struct err *e)
{
    struct tokenizer *t = new_tokenizer();
    return check_result(t, (tokenizer_read_json(t, json, e) && tokenizer_index(t, e)) || err_wrap(e, "tokenizer.json"));
}

/* --- the folder's other files ------------------------------------------------ */

static void warn_unknown(struct tokenizer *t, const char *what, str text)
{
    tokenizer_warn(t, arena_printf(t->mem, "tokenizer_config.json: %s \"" STR_FMT "\" is not in the vocabulary", what,
                                   STR_ARG(str_slice(text, 0, 60)))
                          .s);
}

/* Ids of config.json and generation_config.json. */
static bool read_ids(struct tokenizer *t, const struct checkpoint *c, struct err *e)
{
    const struct meta *eos = checkpoint_meta(c, "tokenizer.ggml.eos_token_id");
    uint64_t id, max = t->missing ? INT32_MAX : t->n - 1;

    if (checkpoint_meta(c, "tokenizer.ggml.bos_token_id")) {
        if (!checkpoint_get_uint(c, "tokenizer.ggml.bos_token_id", 0, max, &id, e))
            return false;
        t->bos = (int)id;
    }
    if (eos && eos->kind == META_ARRAY) {
        for (size_t i = 0; eos->numbers && i < eos->n; i++) {
            if (!(eos->numbers[i] >= 0 && eos->numbers[i] <= (double)max))
                return err_set(e, ERR_PARSE, "eos_token_id is out of range (found %g, expected 0 to %llu)",
                               eos->numbers[i], (unsigned long long)max);
            t->ends[t->n_ends++] = (int32_t)eos->numbers[i];
        }
        t->eos = t->n_ends ? t->ends[0] : -1;
    } else if (eos) {
        if (!checkpoint_get_uint(c, "tokenizer.ggml.eos_token_id", 0, max, &id, e))
            return false;
        t->eos = t->ends[t->n_ends++] = (int32_t)id;
    }
    return true;
}

/* Names from tokenizer_config.json take precedence; tokens given by id still end answers. */
static void read_names(struct tokenizer *t, const struct checkpoint *c)
{
    const struct meta *bos = checkpoint_meta(c, "tokenizer.huggingface.bos_token");
    const struct meta *eos = checkpoint_meta(c, "tokenizer.huggingface.eos_tokens");

    if (bos) {
        int32_t id = bos->s.n ? tokenizer_find(t, bos->s) : -1;
        if (bos->s.n && id < 0)
            warn_unknown(t, "bos_token", bos->s);
        else
            t->bos = id;
    }
    if (eos && eos->n == 0)
        t->eos = -1;
    for (size_t i = 0, found = 0; eos && i < eos->n; i++) {
        int32_t id = tokenizer_find(t, eos->strings[i]);
        if (id < 0) {
            warn_unknown(t, "eos_token", eos->strings[i]);
            continue;
        }
        t->ends[t->n_ends++] = id;
        if (found++ == 0)
            t->eos = id;
    }
}

/* Classes of Transformers 4 that put BOS before a text by add_bos_token, which is true by default; Transformers 5 and
 * all other classes use tokenizer.json alone.  A folder that names no class may belong to one of them. */
static bool class_adds_bos(const struct checkpoint *c)
{
    static const char *const names[] = { "LlamaTokenizer", "CodeLlamaTokenizer", "GemmaTokenizer", "CohereTokenizer",
                                         "GPTNeoXTokenizer" };
    str class = checkpoint_find_string(c, "tokenizer.huggingface.class");

    if (str_ends(class, S("Fast")))
        class = str_slice(class, 0, class.n - 4);
    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (str_is(class, names[i]))
            return true;
    return class.n == 0;
}

/* add_bos_token takes precedence over tokenizer.json in those classes; since Transformers 5 does otherwise, a
 * difference gives a warning. */
static void apply_add_bos(struct tokenizer *t, const struct checkpoint *c)
{
    bool add = checkpoint_find_bool(c, "tokenizer.ggml.add_bos_token", false);

    if (!checkpoint_meta(c, "tokenizer.ggml.add_bos_token") || t->bos < 0 || !class_adds_bos(c))
        return;
    if (add ? t->n_prefix == 0 : t->n_prefix == 1 && t->prefix[0] == t->bos)
        tokenizer_warn(t, add ? "tokenizer_config.json: add_bos_token is true, and tokenizer.json adds no token before"
                                " a text: it is added here; Transformers 5 would not add it"
                              : "tokenizer_config.json: add_bos_token is false, and tokenizer.json adds one before"
                                " a text: it is not added here, Transformers 5 would");
    if (add && t->n_prefix == 0) {
        t->prefix = ARENA_NEW(t->mem, int32_t, 1);
        t->prefix[t->n_prefix++] = t->bos;
    } else if (!add && t->n_prefix == 1 && t->prefix[0] == t->bos) {
        t->n_prefix = 0;
    }
}

/* add_eos_token: only Llama's and Gemma's classes of Transformers 4 add EOS after a text; ignored here, because a
 * prompt must not end with EOS. */
static void check_add_eos(struct tokenizer *t, const struct checkpoint *c)
{
    if (checkpoint_find_bool(c, "tokenizer.ggml.add_eos_token", false) && t->n_suffix == 0 && class_adds_bos(c))
        tokenizer_warn(t, "tokenizer_config.json: add_eos_token is true, and tokenizer.json adds no token after a text:"
                          " none is added here; Llama's class of Transformers 4 would add one");
}

/* add_prefix_space of a ByteLevel that splits alone.  It takes precedence over tokenizer.json, as in Transformers 4;
 * Transformers 5 uses it only in classes of its own, for some tokenizers.  No version changes a ByteLevel inside a
 * Sequence. */
static void apply_prefix_space(struct tokenizer *t, const struct checkpoint *c)
{
    const struct meta *given = checkpoint_meta(c, "tokenizer.ggml.add_space_prefix");
    bool wanted = checkpoint_find_bool(c, "tokenizer.ggml.add_space_prefix", false);
    struct step *s = splitter_alone(&t->splitters, "ByteLevel");

    if (!s || byte_level_adds_space(s) == wanted)
        return;
    if (given)
        byte_level_set_space(s, wanted);
    tokenizer_warn(t, !given ? "tokenizer.json: add_prefix_space is true, and tokenizer_config.json does not say so: a"
                               " space is added before a text here; Transformers 4 would add none"
                      : wanted
                          ? "tokenizer_config.json: add_prefix_space is true, tokenizer.json's is false: a space is"
                            " added before a text here; some classes of Transformers 5 would add none"
                          : "tokenizer_config.json: add_prefix_space is false, tokenizer.json's is true: no space"
                            " is added before a text here; some classes of Transformers 5 would add one");
}

static bool apply_metadata(struct tokenizer *t, const struct checkpoint *c, struct err *e)
{
    const struct meta *ids = checkpoint_meta(c, "tokenizer.ggml.eos_token_id"),
                      *names = checkpoint_meta(c, "tokenizer.huggingface.eos_tokens");

    t->ends = ARENA_NEW(t->mem, int32_t, (ids ? ids->n : 0) + (names ? names->n : 0) + 1);
    if (!read_ids(t, c, e))
        return false;
    if (!t->missing) {
        read_names(t, c);
        apply_add_bos(t, c);
        check_add_eos(t, c);
        apply_prefix_space(t, c);
        t->splits_special = checkpoint_find_bool(c, "tokenizer.huggingface.split_special_tokens", false);
    }
    return true;
}

struct tokenizer *tokenizer_new(const struct checkpoint *c, struct err *e)
{
    str json = checkpoint_find_string(c, "tokenizer.huggingface.json");
    struct tokenizer *t;

    if (checkpoint_meta(c, "tokenizer.huggingface.json") && !checkpoint_meta(c, "tokenizer.ggml.model")) {
        t = new_tokenizer();
        bool read = (tokenizer_read_json(t, json, e) && tokenizer_add_declared(t, c, e) && tokenizer_index(t, e)) ||
                    err_wrap(e, "tokenizer.json");
        return check_result(t, read && apply_metadata(t, c, e));
    }
    t = new_tokenizer();
    if (!checkpoint_is_gguf(c)) {
        t->missing = arena_printf(t->mem,
                                  "%s: no tokenizer.json in the folder (expected one for text; tokenizer.model and"
                                  " vocab.json are not read)",
                                  checkpoint_path(c))
                         .s;
        return check_result(t, apply_metadata(t, c, e));
    }
    t->is_gguf = true;
    return check_result(t, tokenizer_read_gguf(t, c, e) && tokenizer_index(t, e));
}
