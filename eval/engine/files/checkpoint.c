/*
 * checkpoint.c -- look-ups in an open checkpoint, its hash, and closing it: the same for GGUF files and Hugging Face
 * folders (open.c reads either).
 */
#include "eval/engine/files/internal.h"

#include <stdio.h>
#include <stdlib.h>

#include "eval/base/err.h"
#include "eval/base/hash.h"
#include "eval/base/strbuf.h"

void checkpoint_close(struct checkpoint *c)
{
    if (!c)
        return;
    map_release(&c->by_name);
    map_release(&c->by_key);
    for (size_t i = 0; i < c->n_blocks; i++)
        free(c->blocks[i]);
    free(c->blocks);
    free(c->warnings);
    for (size_t i = 0; i < c->n_parts; i++)
        checkpoint_close(c->parts[i]);
    for (size_t i = 0; i < c->n_shards; i++)
        file_map_close(&c->shards[i]);
    arena_free(&c->a);
    file_map_close(&c->file);
    free(c->path);
    free(c);
}

void checkpoint_warn(struct checkpoint *c, const char *fmt, ...)
{
    struct strbuf b = { .max = 500 };
    va_list ap;

    va_start(ap, fmt);
    strbuf_vprintf(&b, fmt, ap);
    va_end(ap);
    VEC_PUSH(c->warnings, c->n_warnings, c->cap_warnings) = arena_cstr(&c->a, strbuf_str(&b));
    strbuf_release(&b);
}

const char *checkpoint_warning_at(const struct checkpoint *c, size_t i)
{
    return i < c->n_warnings ? c->warnings[i] : NULL;
}

str checkpoint_newest(const char *dir, struct arena *a)
{
    static const char prefix[] = "checkpoint-";
    str *names = NULL, newest = { "", 0 };
    size_t n = 0;
    int64_t best = -1, number;
    struct err ignored;

    if (!file_list(dir, a, &names, &n, &ignored))
        return newest;
    for (size_t i = 0; i < n; i++)
        if (str_starts(names[i], S(prefix)) &&
            str_to_int(str_slice(names[i], sizeof prefix - 1, names[i].n), &number) && number > best) {
            best = number;
            newest = names[i];
        }
    return newest;
}

void *checkpoint_block(struct checkpoint *c, size_t bytes)
{
    return VEC_PUSH(c->blocks, c->n_blocks, c->cap_blocks) = xcalloc(1, bytes ? bytes : 1);
}

int tensor_block(str name, str *rest)
{
    size_t dot = str_starts(name, S("blk.")) ? str_search(str_slice(name, 4, name.n), S(".")) : SIZE_MAX;
    int64_t layer;

    *rest = name;
    if (dot == SIZE_MAX || !str_to_int(str_slice(name, 4, 4 + dot), &layer) || layer < 0 || layer > INT32_MAX)
        return -1;
    *rest = str_slice(name, 5 + dot, name.n);
    return (int)layer;
}

bool checkpoint_is_gguf(const struct checkpoint *c)
{
    return !c->is_folder;
}

size_t checkpoint_tensor_count(const struct checkpoint *c)
{
    return c->n_tensors;
}

const struct tensor *checkpoint_tensor_at(const struct checkpoint *c, size_t i)
{
    return &c->tensors[i];
}

const struct tensor *checkpoint_tensor(const struct checkpoint *c, const char *name)
{
    const int64_t *at = map_find(&c->by_name, str_from(name));
    return at ? &c->tensors[*at] : NULL;
}

const struct meta *checkpoint_meta(const struct checkpoint *c, const char *key)
{
    char name[256];

    if (strncmp(key, "%s", 2) == 0) {
        snprintf(name, sizeof name, "%s%s", c->arch, key + 2);
        key = name;
    }
    const int64_t *at = map_find(&c->by_key, str_from(key));
    if (at && c->key_read && !c->key_read[*at])
        c->key_read[*at] = true;
    return at ? &c->values[*at] : NULL;
}

size_t checkpoint_meta_count(const struct checkpoint *c)
{
    return c->n_keys;
}

const struct meta *checkpoint_meta_at(const struct checkpoint *c, size_t i, str *key)
{
    *key = c->keys[i];
    return &c->values[i];
}

static bool is_number(const struct meta *m)
{
    return m->kind == META_UINT || m->kind == META_INT || m->kind == META_FLOAT;
}

static bool bad_value(const struct checkpoint *c, const char *key, const char *found, const char *expected,
                      struct err *e)
{
    bool dotted = strncmp(key, "%s", 2) == 0;
    return err_set(e, ERR_PARSE, "%s: metadata %s%s: bad value (found %s, expected %s)", c->path, dotted ? c->arch : "",
                   dotted ? key + 2 : key, found, expected);
}

static bool ranged(const struct checkpoint *c, const char *key, const struct meta *m, uint64_t lowest, uint64_t highest,
                   uint64_t *out, struct err *e)
{
    char found[32], expected[64];

    if (m->kind != META_UINT && m->kind != META_INT)
        return bad_value(c, key, "another type", "a whole number", e);
    if ((m->kind == META_INT && m->i < 0) || m->u < lowest || m->u > highest) {
        snprintf(found, sizeof found, "%lld", (long long)m->i);
        snprintf(expected, sizeof expected, "%llu to %llu", (unsigned long long)lowest, (unsigned long long)highest);
        return bad_value(c, key, found, expected, e);
    }
    *out = m->u;
    return true;
}

bool checkpoint_get_uint(const struct checkpoint *c, const char *key, uint64_t lowest, uint64_t highest, uint64_t *out,
                         struct err *e)
{
    const struct meta *m = checkpoint_meta(c, key);
    return m ? ranged(c, key, m, lowest, highest, out, e) : bad_value(c, key, "no such key", "a whole number", e);
}

bool checkpoint_find_uint(const struct checkpoint *c, const char *key, uint64_t fallback, uint64_t lowest,
                          uint64_t highest, uint64_t *out, struct err *e)
{
    const struct meta *m = checkpoint_meta(c, key);
    *out = fallback;
    return !m || ranged(c, key, m, lowest, highest, out, e);
}

bool checkpoint_find_float(const struct checkpoint *c, const char *key, double fallback, double *out, struct err *e)
{
    const struct meta *m = checkpoint_meta(c, key);

    *out = fallback;
    if (!m)
        return true;
    if (!is_number(m) || !(m->f > -1e30 && m->f < 1e30))
        return bad_value(c, key, "a number that is not finite", "a finite number", e);
    *out = m->f;
    return true;
}

bool checkpoint_find_bool(const struct checkpoint *c, const char *key, bool fallback)
{
    const struct meta *m = checkpoint_meta(c, key);
    return m && m->kind == META_BOOL ? m->u != 0 : fallback;
}

str checkpoint_find_string(const struct checkpoint *c, const char *key)
{
    const struct meta *m = checkpoint_meta(c, key);
    return m && m->kind == META_STRING ? m->s : (str){ "", 0 };
}

str checkpoint_arch(const struct checkpoint *c)
{
    return str_from(c->arch);
}

const char *checkpoint_path(const struct checkpoint *c)
{
    return c->path;
}

uint64_t checkpoint_file_bytes(const struct checkpoint *c)
{
    uint64_t n = c->is_folder ? 0 : c->file.n;

    for (size_t i = 0; i < c->n_parts; i++)
        n += c->parts[i]->file.n;
    for (size_t i = 0; i < c->n_shards; i++)
        n += c->shards[i].n;
    return n;
}

uint64_t checkpoint_trailing_bytes(const struct checkpoint *c)
{
    return c->trailing;
}

/* Read in pieces, not mapped: mapped pages would stay resident along with the weights. */
static void hash_file(const struct checkpoint *c, const struct file_map *m, struct sha256 *s)
{
    enum { PIECE = 1 << 24 };

    for (size_t at = 0; at < m->n; at += PIECE) {
        size_t n = m->n - at < PIECE ? m->n - at : PIECE;
        sha256_add(s, m->data + at, n);
        checkpoint_drop(c, m->data + at, n);
    }
}

/* Hashes the weights and, for a folder, the other files that can change an answer. */
bool checkpoint_sha256(const struct checkpoint *c, char hex[65], struct err *e)
{
    static const char *const texts[] = { "config.json",         "generation_config.json",  "tokenizer_config.json",
                                         "chat_template.jinja", "special_tokens_map.json", "added_tokens.json" };
    struct sha256 s;
    struct arena a = { 0 };
    bool ok = true;

    sha256_init(&s);
    hash_file(c, &c->file, &s);
    for (size_t i = 0; i < c->n_parts; i++)
        hash_file(c, &c->parts[i]->file, &s);
    for (size_t i = 0; i < c->n_shards; i++)
        hash_file(c, &c->shards[i], &s);
    for (size_t i = 0; ok && c->is_folder && i < COUNT_OF(texts); i++) {
        const char *path = path_join(&a, str_from(c->path), str_from(texts[i])).s;
        char one[65];
        if (!file_exists(path))
            continue;
        ok = file_sha256(path, one, e);
        if (ok)
            sha256_add(&s, one, 64);
    }
    arena_free(&a);
    if (ok)
        sha256_hex(&s, hex);
    return ok;
}
