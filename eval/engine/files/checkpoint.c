/*
 * checkpoint.c -- GGUF v2 and v3, mapped read-only.
 *
 * Format: github.com/ggml-org/ggml, docs/gguf.md.  The file is untrusted:
 * every count is bounded by the bytes left (a string needs at least 8, a
 * tensor at least 24), every product is checked, names are unique, tensor data
 * lies aligned inside the file and does not overlap.  So memory stays below a
 * small multiple of the file and time linear in it.
 */
#include "eval/engine/files/checkpoint.h"

#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/hash.h"
#include "eval/base/map.h"
#include "eval/base/text.h"

enum { MAX_KEY_BYTES = 65535, MAX_NAME_BYTES = 63, MAX_DIMS = 4, MAX_TENSORS = 65536, MAX_KEYS = 65536 };

struct checkpoint {
    char *path;
    struct file_map file;
    struct arena a;
    struct tensor *tensors;
    size_t n_tensors;
    struct map by_name; /* tensor name -> index */
    struct meta *values;
    str *keys;
    size_t n_keys;
    struct map by_key;
    char arch[64];
    uint64_t trailing;
};

/* A cursor over the file; `bad` sticks. */
struct reader {
    const uint8_t *p;
    size_t n, at;
    struct checkpoint *c;
    struct err *e;
};

static bool fail(struct reader *r, const char *fmt, ...) PRINTF(2, 3);
static bool fail(struct reader *r, const char *fmt, ...)
{
    struct strbuf b = { 0 };
    va_list ap;

    va_start(ap, fmt);
    strbuf_vprintf(&b, fmt, ap);
    va_end(ap);
    err_set(r->e, ERR_PARSE, "%s: byte %zu: %s", r->c->path, r->at, b.s);
    strbuf_release(&b);
    return false;
}

static bool take(struct reader *r, void *out, size_t n)
{
    if (n > r->n - r->at)
        return fail(r, "the file is truncated (found %zu bytes left, expected %zu more)", r->n - r->at, n);
    memcpy(out, r->p + r->at, n);
    r->at += n;
    return true;
}

static bool take_u32(struct reader *r, uint32_t *v)
{
    return take(r, v, 4);
}

static bool take_u64(struct reader *r, uint64_t *v)
{
    return take(r, v, 8);
}

static bool take_string(struct reader *r, size_t most, const char *what, str *out)
{
    uint64_t n = 0;

    if (!take_u64(r, &n))
        return false;
    if (n > r->n - r->at)
        return fail(r, "%s: string length runs past the end, the file is truncated (found %llu bytes, expected at most"
                    " %zu)", what, (unsigned long long)n, r->n - r->at);
    if (n > most)
        return fail(r, "%s: string is too long (found length %llu, expected at most %zu)", what,
                    (unsigned long long)n, most);
    *out = (str){ (const char *)r->p + r->at, (size_t)n };
    r->at += (size_t)n;
    return true;
}

static size_t scalar_bytes(uint32_t kind)
{
    static const size_t bytes[GGUF_N_KINDS] = { 1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8 };
    return kind < GGUF_N_KINDS ? bytes[kind] : 0;
}

static bool take_scalar(struct reader *r, uint32_t kind, struct meta *m)
{
    union { uint8_t u8; int8_t i8; uint16_t u16; int16_t i16; uint32_t u32; int32_t i32; float f32; uint64_t u64;
            int64_t i64; double f64; } v = { 0 };

    if (!take(r, &v, scalar_bytes(kind)))
        return false;
    *m = (struct meta){ .kind = META_UINT, .stored = (int)kind };
    switch (kind) {
    case GGUF_U8: m->u = v.u8; break;
    case GGUF_U16: m->u = v.u16; break;
    case GGUF_U32: m->u = v.u32; break;
    case GGUF_U64: m->u = v.u64; break;
    case GGUF_BOOL:
        if (v.u8 > 1)
            return fail(r, "bad bool (found %u, expected 0 or 1)", v.u8);
        m->kind = META_BOOL;
        m->u = v.u8;
        break;
    case GGUF_I8: m->kind = META_INT; m->i = v.i8; break;
    case GGUF_I16: m->kind = META_INT; m->i = v.i16; break;
    case GGUF_I32: m->kind = META_INT; m->i = v.i32; break;
    case GGUF_I64: m->kind = META_INT; m->i = v.i64; break;
    case GGUF_F32: m->kind = META_FLOAT; m->f = v.f32; break;
    default: m->kind = META_FLOAT; m->f = v.f64; break;
    }
    if (m->kind == META_INT) {
        m->u = m->i < 0 ? 0 : (uint64_t)m->i;
        m->f = (double)m->i;
    } else if (m->kind != META_FLOAT) {
        m->i = m->u > INT64_MAX ? INT64_MAX : (int64_t)m->u;
        m->f = (double)m->u;
    }
    return true;
}

static bool take_array(struct reader *r, str key, struct meta *m)
{
    uint32_t kind = 0;
    uint64_t n = 0;

    if (!take_u32(r, &kind) || !take_u64(r, &n))
        return false;
    if (kind == GGUF_ARRAY)
        return fail(r, STR_FMT ": nested array (found an array of arrays, expected scalars or strings)", STR_ARG(key));
    if (kind >= GGUF_N_KINDS)
        return fail(r, STR_FMT ": unknown array type (found %u, expected 0 to 12)", STR_ARG(key), kind);
    size_t least = kind == GGUF_STRING ? 8 : scalar_bytes(kind);
    if (n > (r->n - r->at) / least)
        return fail(r, STR_FMT ": array count runs past the end, the file is truncated (found %llu elements, expected at"
                    " most %zu)", STR_ARG(key), (unsigned long long)n, (r->n - r->at) / least);
    *m = (struct meta){ .kind = META_ARRAY, .stored = (int)kind, .n = (size_t)n };
    if (kind == GGUF_STRING) {
        str *list = ARENA_NEW(&r->c->a, str, (size_t)n);
        m->element = META_STRING;
        m->strings = list;
        for (uint64_t i = 0; i < n; i++)
            if (!take_string(r, 1 << 20, "array element", &list[i]))
                return false;
        return true;
    }
    double *list = ARENA_NEW(&r->c->a, double, (size_t)n);
    struct meta one = { .kind = META_UINT };
    for (uint64_t i = 0; i < n; i++) {
        if (!take_scalar(r, kind, &one))
            return false;
        list[i] = one.f;
    }
    m->element = one.kind;
    m->numbers = list;
    return true;
}

/* Names end up in messages and look-ups: valid UTF-8 without control characters. */
static bool clean_name(str name)
{
    for (size_t i = 0; i < name.n; i++)
        if ((unsigned char)name.s[i] < 0x20 || name.s[i] == 0x7f)
            return false;
    return name.n > 0 && utf8_valid(name, NULL);
}

static bool read_pair(struct reader *r, size_t i)
{
    struct checkpoint *c = r->c;
    struct meta *m = &c->values[i];
    uint32_t kind = 0;
    bool is_new;

    if (!take_string(r, MAX_KEY_BYTES, "key", &c->keys[i]))
        return false;
    str key = c->keys[i];
    if (!clean_name(key))
        return fail(r, "bad key name (found %s, expected UTF-8 text)",
                    key.n ? "a control character or invalid UTF-8" : "an empty name");
    int64_t *slot = map_put(&c->by_key, key, &is_new);
    if (!is_new)
        return fail(r, "duplicate key (found \"" STR_FMT "\" twice)", STR_ARG(key));
    *slot = (int64_t)i;
    if (!take_u32(r, &kind))
        return false;
    if (kind == GGUF_ARRAY)
        return take_array(r, key, m);
    if (kind == GGUF_STRING) {
        *m = (struct meta){ .kind = META_STRING, .stored = GGUF_STRING };
        return take_string(r, SIZE_MAX, "value", &m->s);
    }
    if (kind >= GGUF_N_KINDS)
        return fail(r, STR_FMT ": unknown value type (found %u, expected 0 to 12)", STR_ARG(key), kind);
    return take_scalar(r, kind, m);
}

static bool read_tensor(struct reader *r, size_t i, uint64_t *offset)
{
    struct checkpoint *c = r->c;
    struct tensor *t = &c->tensors[i];
    uint32_t n_dims = 0, type = 0;
    bool is_new;
    size_t elements = 1;

    if (!take_string(r, MAX_NAME_BYTES, "tensor name", &t->name) || !take_u32(r, &n_dims))
        return false;
    if (!clean_name(t->name))
        return fail(r, "bad tensor name (found %s, expected UTF-8 text)",
                    t->name.n ? "a control character or invalid UTF-8" : "an empty name");
    int64_t *slot = map_put(&c->by_name, t->name, &is_new);
    if (!is_new)
        return fail(r, "duplicate tensor (found \"" STR_FMT "\" twice)", STR_ARG(t->name));
    *slot = (int64_t)i;
    if (n_dims < 1 || n_dims > MAX_DIMS)
        return fail(r, STR_FMT ": bad number of dimensions (found %u, expected 1 to %d)", STR_ARG(t->name), n_dims,
                    MAX_DIMS);
    t->n_dims = (int)n_dims;
    for (int d = 0; d < MAX_DIMS; d++) {
        t->shape[d] = 1;
        if (d < (int)n_dims && !take_u64(r, &t->shape[d]))
            return false;
        if (t->shape[d] == 0 || !mul_ok(elements, t->shape[d], &elements) || elements > SIZE_MAX / 16)
            return fail(r, STR_FMT ": bad dimension, overflow or zero (found %llu)", STR_ARG(t->name),
                        (unsigned long long)t->shape[d]);
    }
    if (!take_u32(r, &type) || !take_u64(r, offset))
        return false;
    t->type = (int)type;
    if (!type_name(t->type))
        return fail(r, STR_FMT ": unknown or unsupported tensor type (found %u)", STR_ARG(t->name), type);
    if (t->shape[0] % type_block_elements(t->type))
        return fail(r, STR_FMT ": rows are no multiple of the block of %s (found %llu, expected a multiple of %zu)",
                    STR_ARG(t->name), type_name(t->type), (unsigned long long)t->shape[0],
                    type_block_elements(t->type));
    t->n_bytes = elements / type_block_elements(t->type) * type_block_bytes(t->type);
    return true;
}

struct extent {
    uint64_t from, to;
};

static int compare_extents(const void *x, const void *y)
{
    const struct extent *a = x, *b = y;
    return a->from != b->from ? (a->from > b->from) - (a->from < b->from) : (a->to > b->to) - (a->to < b->to);
}

static bool place_tensors(struct reader *r, const uint64_t *offsets, size_t alignment)
{
    struct checkpoint *c = r->c;
    size_t base = (r->at + alignment - 1) / alignment * alignment;
    struct extent *extents = ARENA_NEW(&c->a, struct extent, c->n_tensors);

    for (size_t i = 0; i < c->n_tensors; i++) {
        struct tensor *t = &c->tensors[i];
        if (offsets[i] % alignment)
            return fail(r, STR_FMT ": misaligned offset (found %llu, expected a multiple of %zu)", STR_ARG(t->name),
                        (unsigned long long)offsets[i], alignment);
        if (base > r->n || offsets[i] > r->n - base || t->n_bytes > r->n - base - offsets[i])
            return fail(r, STR_FMT ": tensor data lies outside the file, which is truncated or has a bad offset (found"
                        " %llu + %zu, expected at most %zu)", STR_ARG(t->name), (unsigned long long)offsets[i],
                        t->n_bytes, base > r->n ? 0 : r->n - base);
        t->data = r->p + base + offsets[i];
        extents[i] = (struct extent){ offsets[i], offsets[i] + t->n_bytes };
    }
    if (c->n_tensors)
        qsort(extents, c->n_tensors, sizeof *extents, compare_extents);
    /* The format packs tensors: each starts where the one before ends, rounded up. */
    uint64_t expected = 0, end = 0;
    for (size_t i = 0; i < c->n_tensors; i++) {
        if (extents[i].from != expected)
            return fail(r, "%s (found data at offset %llu, expected %llu)",
                        extents[i].from < end ? "tensors overlap" : "a gap between tensors",
                        (unsigned long long)extents[i].from, (unsigned long long)expected);
        end = extents[i].to; /* at most the file's size, so rounding up cannot wrap */
        expected = (end + alignment - 1) / alignment * alignment;
    }
    uint64_t used = base + expected;
    c->trailing = c->n_tensors && r->n > used ? r->n - used : 0;
    return true;
}

static bool read_gguf(struct checkpoint *c, struct err *e)
{
    struct reader r = { c->file.data, c->file.n, 0, c, e };
    char magic[4];
    uint32_t version = 0;
    uint64_t n_tensors = 0, n_keys = 0;

    if (c->file.n == 0)
        return fail(&r, "the file is empty (expected the magic \"GGUF\")");
    if (!take(&r, magic, 4))
        return false;
    if (memcmp(magic, "GGUF", 4)) {
        r.at = 0;
        return fail(&r, "bad magic (found %02x %02x %02x %02x, expected \"GGUF\")", (unsigned char)magic[0],
                    (unsigned char)magic[1], (unsigned char)magic[2], (unsigned char)magic[3]);
    }
    if (!take_u32(&r, &version))
        return false;
    if (version != 2 && version != 3)
        return fail(&r, "unsupported version%s (found %u, expected 2 or 3)",
                    version == 0x03000000 || version == 0x02000000 ? ", a big-endian file" : "", version);
    if (!take_u64(&r, &n_tensors) || !take_u64(&r, &n_keys))
        return false;
    if (n_tensors > MAX_TENSORS || n_tensors > (r.n - r.at) / 24)
        return fail(&r, "tensor count is too large or the file is truncated (found %llu, expected at most %zu)",
                    (unsigned long long)n_tensors, (r.n - r.at) / 24 < MAX_TENSORS ? (r.n - r.at) / 24 : MAX_TENSORS);
    if (n_keys > MAX_KEYS || n_keys > (r.n - r.at) / 13)
        return fail(&r, "metadata count is too large or the file is truncated (found %llu, expected at most %zu)",
                    (unsigned long long)n_keys, (r.n - r.at) / 13 < MAX_KEYS ? (r.n - r.at) / 13 : MAX_KEYS);
    c->n_keys = (size_t)n_keys;
    c->keys = ARENA_NEW(&c->a, str, c->n_keys);
    c->values = ARENA_NEW(&c->a, struct meta, c->n_keys);
    for (size_t i = 0; i < c->n_keys; i++)
        if (!read_pair(&r, i))
            return false;
    const struct meta *align = checkpoint_meta(c, "general.alignment");
    if (align && align->stored != GGUF_U32)
        return fail(&r, "general.alignment: wrong type (found type %d, expected a 32-bit unsigned integer)",
                    align->stored);
    size_t alignment = align ? (size_t)align->u : 32;
    if (alignment == 0 || alignment % 8 || alignment > 1 << 20 || (alignment & (alignment - 1)))
        return fail(&r, "bad general.alignment (found %zu, expected a power of two from 8 to 1048576)", alignment);
    c->n_tensors = (size_t)n_tensors;
    c->tensors = ARENA_NEW(&c->a, struct tensor, c->n_tensors);
    uint64_t *offsets = ARENA_NEW(&c->a, uint64_t, c->n_tensors);
    for (size_t i = 0; i < c->n_tensors; i++)
        if (!read_tensor(&r, i, &offsets[i]))
            return false;
    return place_tensors(&r, offsets, alignment);
}

/* What a model's metadata must say, whatever its architecture; files without
 * tensors (vocabularies) and adapters have none of it. */
static bool check_model(struct checkpoint *c, struct err *e)
{
    const struct meta *arch = checkpoint_meta(c, "general.architecture");
    const struct meta *tokens = checkpoint_meta(c, "tokenizer.ggml.tokens");
    uint64_t heads, kv, width;

    if (!arch || arch->kind != META_STRING)
        return err_set(e, ERR_PARSE, "%s: metadata general.architecture: %s (expected a string)", c->path,
                       arch ? "wrong type" : "missing");
    snprintf(c->arch, sizeof c->arch, STR_FMT, STR_ARG(arch->s));
    if (!c->n_tensors || str_is(checkpoint_find_string(c, "general.type"), "adapter"))
        return true;
    const struct meta *size = checkpoint_meta(c, "%s.vocab_size");
    if (tokens && tokens->kind == META_ARRAY && size && (size->kind != META_UINT || size->u != tokens->n))
        return err_set(e, ERR_PARSE, "%s: metadata vocab_size differs from the token list (found %llu, expected %zu)",
                       c->path, (unsigned long long)size->u, tokens->n);
    const struct meta *h = checkpoint_meta(c, "%s.attention.head_count");
    if (!h || h->kind != META_UINT || h->u == 0) /* no attention, or a count per layer */
        return true;
    if (!checkpoint_get_uint(c, "%s.attention.head_count", 1, 65536, &heads, e) ||
        !checkpoint_get_uint(c, "%s.embedding_length", 1, 1 << 20, &width, e))
        return false;
    if (width % heads && !checkpoint_meta(c, "%s.attention.key_length"))
        return err_set(e, ERR_PARSE, "%s: metadata attention.head_count does not divide embedding_length (found %llu"
                       " and %llu)", c->path, (unsigned long long)heads, (unsigned long long)width);
    h = checkpoint_meta(c, "%s.attention.head_count_kv");
    return (h && h->kind == META_ARRAY) ||
           checkpoint_find_uint(c, "%s.attention.head_count_kv", heads, 1, heads, &kv, e);
}

struct checkpoint *checkpoint_open(const char *path, struct err *e)
{
    struct checkpoint *c = xcalloc(1, sizeof *c);

    c->path = xstrdup(path);
    bool ok = file_is_directory(path)
                  ? err_set(e, ERR_UNSUPPORTED, "%s: a folder is not supported as a model by this version (found a"
                            " directory, expected a GGUF file)", path)
                  : file_map_open(&c->file, path, e) && read_gguf(c, e) && check_model(c, e);
    if (!ok) {
        checkpoint_close(c);
        return NULL;
    }
    return c;
}

void checkpoint_close(struct checkpoint *c)
{
    if (!c)
        return;
    map_release(&c->by_name);
    map_release(&c->by_key);
    arena_free(&c->a);
    file_map_close(&c->file);
    free(c->path);
    free(c);
}

bool checkpoint_is_gguf(const struct checkpoint *c)
{
    (void)c;
    return true;
}

const char *checkpoint_path(const struct checkpoint *c)
{
    return c->path;
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
    return err_set(e, ERR_PARSE, "%s: metadata %s%s: bad value (found %s, expected %s)", c->path,
                   dotted ? c->arch : "", dotted ? key + 2 : key, found, expected);
}

static bool ranged(const struct checkpoint *c, const char *key, const struct meta *m, uint64_t lowest,
                   uint64_t highest, uint64_t *out, struct err *e)
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
        return bad_value(c, key, "no finite number", "a finite number", e);
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

uint64_t checkpoint_file_bytes(const struct checkpoint *c)
{
    return c->file.n;
}

uint64_t checkpoint_trailing_bytes(const struct checkpoint *c)
{
    return c->trailing;
}

bool checkpoint_sha256(const struct checkpoint *c, char hex[65], struct err *e)
{
    struct sha256 s;

    (void)e;
    sha256_init(&s);
    sha256_add(&s, c->file.data, c->file.n);
    sha256_hex(&s, hex);
    return true;
}
