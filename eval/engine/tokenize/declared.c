/*
 * declared.c -- the tokens and flags that a folder's other files add to tokenizer.json.
 *
 * As in the transformers library: a declared token that tokenizer.json lacks gets the next free id (the one of its text
 * if the model has that), and flags of tokenizer_config.json's added_tokens_decoder replace those of tokenizer.json.  A
 * token that would lie above the embedding's rows is not added: there it could not be computed either.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/engine/files/checkpoint.h"
#include "eval/engine/tokenize/internal.h"

static struct added *find_added(struct tokenizer *t, str text)
{
    for (size_t i = 0; i < t->n_added; i++)
        if (str_equal(t->added[i].text, text))
            return &t->added[i];
    return NULL;
}

static bool flag(const struct json *o, const char *name)
{
    return json_bool(json_get(o, name));
}

static bool same_flags(const struct added *x, const struct added *y)
{
    return x->special == y->special && x->single_word == y->single_word && x->lstrip == y->lstrip &&
           x->rstrip == y->rstrip && x->normalized == y->normalized;
}

struct tally {
    size_t n_added, n_changed, n_left_out;
    str first_added, first_changed, first_left_out, moved; /* moved: another id than declared */
};

static bool declare(struct tokenizer *t, const struct json *o, uint64_t rows, struct tally *n, struct err *e)
{
    struct added want = { .text = arena_str(t->mem, json_as_string(json_get(o, "content"))),
                          .special = flag(o, "special"),
                          .single_word = flag(o, "single_word"),
                          .lstrip = flag(o, "lstrip"),
                          .rstrip = flag(o, "rstrip"),
                          .normalized = flag(o, "normalized") };
    struct added *known = find_added(t, want.text);
    const struct json *id = json_get(o, "id");

    if (known) {
        struct added before = *known;
        want.id = known->id;
        if (flag(o, "flags"))
            *known = want;
        known->special = known->special || flag(o, "named");
        t->kinds[known->id] = known->special ? TOKEN_CONTROL : TOKEN_USER;
        if (!same_flags(known, &before) && n->n_changed++ == 0)
            n->first_changed = want.text;
        return true;
    }
    want.id = tokenizer_added_id(t, want.text);
    if ((uint64_t)want.id >= rows || want.text.n > MAX_TOKEN_BYTES) {
        if (n->n_left_out++ == 0)
            n->first_left_out = want.text;
        return true;
    }
    if (id && json_int(id) != want.id && !n->moved.n)
        n->moved = want.text;
    if (n->n_added++ == 0)
        n->first_added = want.text;
    return tokenizer_put_added(t, &want, e);
}

static void warn_of(struct tokenizer *t, size_t n, str first, const char *what)
{
    if (n)
        tokenizer_warn(t, arena_printf(t->mem, "%s (found %zu, the first is \"" STR_FMT "\")", what, n,
                                       STR_ARG(str_slice(first, 0, 60)))
                              .s);
}

bool tokenizer_add_declared(struct tokenizer *t, const struct checkpoint *c, struct err *e)
{
    struct tally n = { 0 };
    uint64_t rows;
    str text = checkpoint_find_string(c, "tokenizer.huggingface.added_tokens");

    if (!text.n)
        return true;
    if (!checkpoint_find_uint(c, "%s.vocab_size", UINT64_MAX, 1, UINT64_MAX, &rows, e))
        return false;
    struct json *list = json_parse(text, e);
    bool ok = list != NULL;
    for (size_t i = 0; ok && i < json_length(list); i++)
        ok = declare(t, json_at(list, i), rows, &n, e);
    json_free(list);
    if (!ok)
        return err_wrap(e, "added tokens of tokenizer_config.json");
    warn_of(t, n.n_added, n.first_added,
            "tokens that tokenizer_config.json, special_tokens_map.json or added_tokens.json declare are not in"
            " tokenizer.json; they are added, as in Transformers");
    warn_of(t, n.moved.n > 0, n.moved, "a declared token has another id than declared, as in Transformers");
    warn_of(t, n.n_left_out, n.first_left_out,
            "tokens that tokenizer_config.json, special_tokens_map.json or added_tokens.json declare are not in"
            " tokenizer.json, and their ids are above the embedding's rows; they are read as text");
    warn_of(t, n.n_changed, n.first_changed,
            "flags of added tokens are those of tokenizer_config.json, which differ from tokenizer.json's");
    return true;
}
