/*
 * hub.c -- see hub.h.
 *
 * The hub's replies are untrusted: names are checked before they become paths,
 * sizes and hashes before a file is renamed into the cache.
 */
#include "eval/backends/hub.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <fcntl.h>
#include <unistd.h>

#include "eval/backends/fetch.h"
#include "eval/backends/redact.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"

enum { MAX_LISTING = 64 << 20, MAX_NAME = 200 };
static const uint64_t max_file_bytes = 1ull << 40;

struct hub {
    const struct hub_options *o;
    struct arena *a;
    str owner, name, revision, file; /* file: empty = the whole model */
    const char *endpoint, *key;
    str folder; /* models--OWNER--NAME in the cache */
    str commit; /* 40 hex digits; empty until known */
    bool offline;
};

/* --- names ------------------------------------------------------------------ */

bool hub_is_spec(str path)
{
    return str_starts(path, S("hf:"));
}

/* True for a name that may become part of a path or an address. */
static bool is_plain_name(str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!isalnum((unsigned char)s.s[i]) && !strchr("._-+", s.s[i]))
            return false;
    return s.n > 0 && s.n <= MAX_NAME && s.s[0] != '.';
}

static bool is_commit(str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!strchr("0123456789abcdef", s.s[i]))
            return false;
    return s.n == 40;
}

static bool parse_spec(struct hub *h, str spec, struct err *e)
{
    str rest = str_slice(spec, 3, spec.n), revision = S("main");

    str_split_next(&rest, '/', &h->owner);
    size_t slash = str_search(rest, S("/")), at = str_search(rest, S("@"));
    size_t end = slash < at ? slash : at;
    h->name = str_slice(rest, 0, end);
    if (at != SIZE_MAX && (slash == SIZE_MAX || at < slash))
        revision = str_slice(rest, at + 1, slash);
    h->revision = revision;
    h->file = slash == SIZE_MAX ? S("") : str_slice(rest, slash + 1, rest.n);
    if (is_plain_name(h->owner) && is_plain_name(h->name) && is_plain_name(h->revision) &&
        (!h->file.n || is_plain_name(h->file)))
        return true;
    return err_set(e, ERR_PARSE,
                   "not a model of the hub (found \"" STR_FMT "\", expected hf:OWNER/NAME[@REVISION][/FILE])",
                   STR_ARG(str_slice(spec, 0, 120)));
}

/* --- paths ------------------------------------------------------------------ */

static str environment(struct arena *a, const char *name)
{
    const char *value = getenv(name);
    return value && *value ? arena_str(a, str_from(value)) : S("");
}

static str home_folder(struct arena *a)
{
    str home = environment(a, "HF_HOME");
    return home.n ? home : path_join(a, environment(a, "HOME"), S(".cache/huggingface"));
}

static str cache_folder(struct arena *a)
{
    str cache = environment(a, "HF_HUB_CACHE");
    return cache.n ? cache : path_join(a, home_folder(a), S("hub"));
}

static bool open_settings(struct hub *h, struct err *e)
{
    str endpoint = environment(h->a, "HF_ENDPOINT"), key = environment(h->a, "HF_TOKEN"), ignored;
    str offline = environment(h->a, "HF_HUB_OFFLINE");
    const char *file = path_join(h->a, home_folder(h->a), S("token")).s;

    h->offline = h->o->offline || str_is(offline, "1") || str_is(offline, "true");
    h->endpoint = endpoint.n ? endpoint.s : "https://huggingface.co";
    if (!str_starts(str_from(h->endpoint), S("https://")) && !str_starts(str_from(h->endpoint), S("http://")))
        return err_set(e, ERR_USAGE, "HF_ENDPOINT: not an address (found \"%.80s\", expected https://...)",
                       h->endpoint);
    if (!key.n && file_exists(file) && file_read(file, 4096, h->a, &ignored, e))
        key = str_trim(ignored);
    h->key = key.n ? arena_cstr(h->a, str_trim(key)) : NULL;
    h->folder = path_join(h->a, cache_folder(h->a),
                          arena_printf(h->a, "models--" STR_FMT "--" STR_FMT, STR_ARG(h->owner), STR_ARG(h->name)));
    return true;
}

static str snapshot(const struct hub *h)
{
    return arena_printf(h->a, STR_FMT "/snapshots/" STR_FMT, STR_ARG(h->folder), STR_ARG(h->commit));
}

/* The commit of the revision in the cache; empty if there is none. */
static void find_commit(struct hub *h)
{
    const char *ref = arena_printf(h->a, STR_FMT "/refs/" STR_FMT, STR_ARG(h->folder), STR_ARG(h->revision)).s;
    str text;

    if (is_commit(h->revision))
        h->commit = h->revision;
    else if (file_exists(ref) && file_read(ref, 4096, h->a, &text, NULL) && is_commit(str_trim(text)))
        h->commit = str_trim(text);
}

/* --- completeness ----------------------------------------------------------- */

static bool has_file(const struct hub *h, const char *file)
{
    return file_exists(path_join(h->a, snapshot(h), str_from(file)).s);
}

/* True if every shard that an index names is present. */
static bool has_shards(const struct hub *h)
{
    struct json *index = json_parse_file(path_join(h->a, snapshot(h), S("model.safetensors.index.json")).s, 64 << 20,
                                         NULL);
    const struct json *map = json_get(index, "weight_map"), *v;
    bool all = json_length(map) > 0;
    void *at = NULL;
    str key;

    while (all && json_next(map, &at, &key, &v))
        all = is_plain_name(json_as_string(v)) && has_file(h, arena_cstr(h->a, json_as_string(v)));
    json_free(index);
    return all;
}

static bool is_complete(const struct hub *h)
{
    if (!h->commit.n)
        return false;
    if (h->file.n)
        return has_file(h, arena_cstr(h->a, h->file));
    if (has_file(h, "adapter_config.json"))
        return has_file(h, "adapter_model.safetensors");
    return has_file(h, "config.json") && (has_file(h, "model.safetensors") || has_shards(h));
}

/* --- fetching --------------------------------------------------------------- */

struct entry {
    str file, hash; /* hash: SHA-256 of a large file, otherwise git's id of the blob */
    uint64_t size;
    bool is_large;
};

static bool status_error(const struct hub *h, long status, str what, struct err *e)
{
    const char *why = status == 401 || status == 403
                          ? h->key ? "the token is not accepted, or the model's terms were not agreed to"
                                   : "access needs HF_TOKEN, or there is no such model"
                      : status == 404 ? "there is no such model, revision or file"
                                      : "the hub failed";
    return err_set(e, ERR_REMOTE, "hf:" STR_FMT "/" STR_FMT "@" STR_FMT ": " STR_FMT ": %s (status %ld)",
                   STR_ARG(h->owner), STR_ARG(h->name), STR_ARG(h->revision), STR_ARG(what), why, status);
}

static struct json *list_files(struct hub *h, struct err *e)
{
    struct fetch f = { .key = h->key, .max_bytes = MAX_LISTING };
    struct strbuf text = { 0 };
    struct json *root = NULL;
    long status = 0;

    f.url = arena_printf(h->a, "%s/api/models/" STR_FMT "/" STR_FMT "/revision/" STR_FMT "?blobs=true", h->endpoint,
                         STR_ARG(h->owner), STR_ARG(h->name), STR_ARG(h->revision))
                .s;
    if (fetch_text(&f, &text, &status, e)) {
        if (status != 200)
            status_error(h, status, S("list of files"), e);
        else if ((root = json_parse(strbuf_str(&text), e)) && !is_commit(json_as_string(json_get(root, "sha")))) {
            err_set(e, ERR_REMOTE, "%s: sha: expected a commit of 40 hex digits", f.url);
            json_free(root);
            root = NULL;
        }
    }
    strbuf_release(&text);
    return root;
}

/* Configuration, tokenizer, and weights that the engine reads. */
static bool is_needed_file(const struct hub *h, str file)
{
    static const char *const endings[] = { ".json", ".safetensors", ".model", ".jinja", "merges.txt", "vocab.txt" };

    if (h->file.n)
        return str_equal(file, h->file);
    for (size_t i = 0; i < COUNT_OF(endings); i++)
        if (is_plain_name(file) && str_ends(file, str_from(endings[i])))
            return true;
    return false;
}

static bool read_entry(struct hub *h, const struct json *sibling, struct entry *out)
{
    const struct json *lfs = json_get(sibling, "lfs");

    out->file = arena_str(h->a, json_as_string(json_get(sibling, "rfilename")));
    out->is_large = json_kind(lfs) == JSON_OBJECT_KIND;
    out->hash = arena_str(h->a, json_as_string(out->is_large ? json_get(lfs, "sha256") : json_get(sibling, "blobId")));
    out->size = (uint64_t)json_int(json_get(out->is_large ? lfs : sibling, "size"));
    return is_plain_name(out->hash) && (!out->is_large || out->hash.n == 64);
}

struct progress_context {
    const struct hub *h;
    str file;
};

static bool report(void *user, uint64_t done, uint64_t total)
{
    const struct progress_context *r = user;
    return !r->h->o->progress || r->h->o->progress(r->h->o->user, r->file, done, total);
}

/* Checks a large file's SHA-256; for a small file only the size is known. */
static bool check_blob(const struct hub *h, const struct entry *x, const char *part, struct err *e)
{
    char hex[65];

    if (!x->is_large)
        return true;
    if (!file_sha256(part, hex, e))
        return false;
    if (str_equal(str_from(hex), x->hash))
        return true;
    unlink(part);
    return err_set(e, ERR_REMOTE,
                   "hf:" STR_FMT "/" STR_FMT ": " STR_FMT ": damaged in transfer (found SHA-256 %.12s...,"
                   " expected " STR_FMT "...); run again to download it again",
                   STR_ARG(h->owner), STR_ARG(h->name), STR_ARG(x->file), hex, STR_ARG(str_slice(x->hash, 0, 12)));
}

static bool fetch_blob(struct hub *h, const struct entry *x, const char *blob, struct err *e)
{
    const char *part = arena_printf(h->a, "%s.incomplete", blob).s;
    struct progress_context r = { h, x->file };
    struct fetch f = { .key = h->key, .max_bytes = x->size ? x->size : max_file_bytes, .progress = report, .user = &r };
    long status = 0;

    f.url = arena_printf(h->a, "%s/" STR_FMT "/" STR_FMT "/resolve/" STR_FMT "/" STR_FMT, h->endpoint,
                         STR_ARG(h->owner), STR_ARG(h->name), STR_ARG(h->commit), STR_ARG(x->file))
                .s;
    if (!fetch_file(&f, part, &status, e))
        return false;
    if (status != 200 && status != 206)
        return status_error(h, status, x->file, e);
    if (!check_blob(h, x, part, e))
        return false;
    return rename(part, blob) == 0 || err_set(e, ERR_IO, "%s: %s", blob, strerror(errno));
}

static bool fetch_entry(struct hub *h, const struct entry *x, struct err *e)
{
    const char *blob = arena_printf(h->a, STR_FMT "/blobs/" STR_FMT, STR_ARG(h->folder), STR_ARG(x->hash)).s;
    const char *link = path_join(h->a, snapshot(h), x->file).s;
    const char *target = arena_printf(h->a, "../../blobs/" STR_FMT, STR_ARG(x->hash)).s;

    if (file_exists(link))
        return true;
    if (!file_exists(blob) && !fetch_blob(h, x, blob, e))
        return false;
    unlink(link); /* a link whose blob was missing */
    return symlink(target, link) == 0 || errno == EEXIST || err_set(e, ERR_IO, "%s: %s", link, strerror(errno));
}

/* One process at a time fetches a model. */
static int lock_folder(const struct hub *h, struct err *e)
{
    const char *path = path_join(h->a, h->folder, S("assay.lock")).s;
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);

    if (fd < 0 || flock(fd, LOCK_EX) != 0)
        err_set(e, ERR_IO, "%s: %s", path, strerror(errno));
    return fd;
}

static bool fetch_model(struct hub *h, struct err *e)
{
    struct json *root = list_files(h, e);
    const struct json *siblings = json_get(root, "siblings");
    size_t n = 0;

    if (!root)
        return false;
    h->commit = arena_str(h->a, json_as_string(json_get(root, "sha")));
    const char *blobs = path_join(h->a, h->folder, S("blobs")).s, *refs = path_join(h->a, h->folder, S("refs")).s;
    bool ok = file_make_directories(snapshot(h).s, e) && file_make_directories(blobs, e) &&
              file_make_directories(refs, e);
    int lock = ok ? lock_folder(h, e) : -1;
    ok = lock >= 0;
    for (size_t i = 0; ok && i < json_length(siblings); i++) {
        struct entry x;
        if (!is_needed_file(h, json_as_string(json_get(json_at(siblings, i), "rfilename"))))
            continue;
        ok = read_entry(h, json_at(siblings, i), &x)
                 ? fetch_entry(h, &x, e)
                 : err_set(e, ERR_REMOTE, "hf:" STR_FMT "/" STR_FMT ": the hub names a file without a hash",
                           STR_ARG(h->owner), STR_ARG(h->name));
        n++;
    }
    if (ok && n == 0)
        ok = status_error(h, 404, h->file.n ? h->file : S("weights"), e);
    if (ok && !is_commit(h->revision))
        ok = file_write(path_join(h->a, str_from(refs), h->revision).s, h->commit, e);
    if (lock >= 0)
        close(lock);
    json_free(root);
    return ok;
}

bool hub_resolve(str spec, const struct hub_options *o, str *path, str *commit, struct arena *a, struct err *e)
{
    struct hub h = { .o = o, .a = a };

    if (!parse_spec(&h, spec, e) || !open_settings(&h, e))
        return false;
    find_commit(&h);
    if (!is_complete(&h)) {
        if (h.offline)
            return err_set(e, ERR_IO, STR_FMT ": not in the cache " STR_FMT " (offline: nothing is fetched)",
                           STR_ARG(spec), STR_ARG(h.folder));
        if (!fetch_model(&h, e))
            return false;
    }
    *path = h.file.n ? path_join(a, snapshot(&h), h.file) : snapshot(&h);
    if (commit)
        *commit = h.commit;
    return true;
}
