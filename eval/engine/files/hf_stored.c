/*
 * hf_stored.c -- the tensors of a Hugging Face folder as stored: model.safetensors, or the shards of an index.
 *
 * The folder is untrusted: shard names may not leave it, and nothing but safetensors is read as weights.
 */
#include "eval/engine/files/hf_stored.h"

#include <stdlib.h>

#include "eval/base/err.h"
#include "eval/base/json.h"

enum { MAX_INDEX_BYTES = 64 << 20, MAX_SHARDS = 4096, MAX_TENSORS = 1 << 20 };

static const char *file_in(struct checkpoint *c, const char *name)
{
    return path_join(&c->a, str_from(c->path), str_from(name)).s;
}

static bool open_shard(struct checkpoint *c, struct hf_stored *s, const char *name, struct err *e)
{
    struct st_tensor *list;
    size_t n;
    bool is_new;

    if (!safetensors_open(file_in(c, name), &c->shards[c->n_shards++], &c->a, &list, &n, e))
        return false;
    if (n > MAX_TENSORS - s->n)
        return err_set(e, ERR_PARSE, "%s: too many tensors (found more than %d)", file_in(c, name), MAX_TENSORS);
    for (size_t i = 0; i < n; i++) {
        int64_t *at = map_put(&s->by_name, list[i].name, &is_new);
        if (!is_new)
            return err_set(e, ERR_PARSE, "%s: tensor " STR_FMT ": duplicate (found in another shard too)",
                           file_in(c, name), STR_ARG(list[i].name));
        *at = (int64_t)s->n;
        VEC_PUSH(s->list, s->n, s->cap) = list[i];
    }
    return true;
}

/* A file name without a path. */
static bool plain_name(str name)
{
    return str_ends(name, S(".safetensors")) && name.s[0] != '.' && !memchr(name.s, '/', name.n) &&
           !memchr(name.s, '\\', name.n) && !memchr(name.s, '\0', name.n) && name.n < 256;
}

/* The distinct shards of an index, in order of first appearance. */
static bool list_shards(const struct json *weight_map, const char *path, struct map *shards, struct err *e)
{
    const struct json *v;
    void *it = NULL;
    str tensor;
    bool is_new;

    while (json_next(weight_map, &it, &tensor, &v)) {
        str shard = json_as_string(v);
        if (!plain_name(shard))
            return err_set(e, ERR_PARSE,
                           "%s: weight_map: tensor " STR_FMT ": shard outside the folder (found \"" STR_FMT
                           "\", expected the name of a .safetensors file in the folder)",
                           path, STR_ARG(tensor), STR_ARG(shard));
        int64_t *at = map_put(shards, shard, &is_new);
        if (is_new)
            *at = (int64_t)shards->n - 1;
        if (shards->n > MAX_SHARDS)
            return err_set(e, ERR_PARSE, "%s: too many shards (found more than %d)", path, MAX_SHARDS);
    }
    return true;
}

/* Checks that every tensor is in the shard that the index names, and that the index names every tensor; first[k] is the
 * first tensor of shard k. */
static bool check_index(struct checkpoint *c, struct hf_stored *s, const struct json *index, const char *path,
                        const struct map *shards, const size_t *first, struct err *e)
{
    const struct json *weight_map = json_get(index, "weight_map"), *total = json_path(index, S("metadata.total_size"));
    const struct json *v;
    void *it = NULL;
    str tensor;
    uint64_t bytes = 0;

    while (json_next(weight_map, &it, &tensor, &v)) {
        const int64_t *at = map_find(&s->by_name, tensor), *shard = map_find(shards, json_as_string(v));
        if (!at || !shard || (size_t)*at < first[*shard] || (size_t)*at >= first[*shard + 1])
            return err_set(e, ERR_PARSE,
                           "%s: weight_map: tensor " STR_FMT " is missing in its shard (expected it in"
                           " " STR_FMT ")",
                           path, STR_ARG(tensor), STR_ARG(json_as_string(v)));
    }
    for (size_t i = 0; i < s->n; i++) {
        bytes += s->list[i].n_bytes;
        if (s->n != json_length(weight_map) && !json_get(weight_map, arena_cstr(&c->a, s->list[i].name)))
            checkpoint_warn(c, "tensor " STR_FMT " is not in the index", STR_ARG(s->list[i].name));
    }
    if (total && (json_kind(total) != JSON_INT_KIND || (uint64_t)json_int(total) != bytes))
        checkpoint_warn(c, "total_size of model.safetensors.index.json is wrong (found %lld, expected %llu)",
                        (long long)json_int(total), (unsigned long long)bytes);
    return true;
}

static bool open_indexed(struct checkpoint *c, struct hf_stored *s, const char *path, struct err *e)
{
    struct json *index = json_parse_file(path, MAX_INDEX_BYTES, e);
    const struct json *weight_map = json_get(index, "weight_map");
    struct map shards = { 0 };
    size_t *first = NULL;
    bool ok = index != NULL;

    if (ok && (json_kind(weight_map) != JSON_OBJECT_KIND || json_length(weight_map) == 0))
        ok = err_set(e, ERR_PARSE, "%s: weight_map (found %s, expected an object of tensors)", path,
                     json_kind_name(weight_map));
    ok = ok && list_shards(weight_map, path, &shards, e);
    if (ok) {
        c->shards = ARENA_NEW(&c->a, struct file_map, shards.n);
        first = ARENA_NEW(&c->a, size_t, shards.n + 1);
    }
    for (size_t i = 0; ok && i < shards.n; i++) {
        ok = open_shard(c, s, arena_cstr(&c->a, shards.entries[i].key), e);
        first[i + 1] = s->n;
    }
    ok = ok && check_index(c, s, index, path, &shards, first, e);
    map_release(&shards);
    json_free(index);
    return ok;
}

bool hf_stored_open(struct checkpoint *c, struct hf_stored *s, struct err *e)
{
    const char *index = file_in(c, "model.safetensors.index.json");

    if (file_exists(file_in(c, "model.safetensors"))) {
        c->shards = ARENA_NEW(&c->a, struct file_map, 1);
        return open_shard(c, s, "model.safetensors", e);
    }
    if (file_exists(index))
        return open_indexed(c, s, index, e);
    if (file_exists(file_in(c, "pytorch_model.bin")) || file_exists(file_in(c, "pytorch_model.bin.index.json")))
        return err_set(e, ERR_UNSUPPORTED,
                       "%s: pytorch_model.bin is a pickle, which is never loaded (expected"
                       " model.safetensors)",
                       c->path);
    return err_set(e, ERR_PARSE, "%s: no weights (expected model.safetensors or model.safetensors.index.json)",
                   c->path);
}

const struct st_tensor *hf_stored_find(const struct hf_stored *s, str name)
{
    const int64_t *at = map_find(&s->by_name, name);
    return at ? &s->list[*at] : NULL;
}

void hf_stored_release(struct hf_stored *s)
{
    free(s->list);
    map_release(&s->by_name);
}
