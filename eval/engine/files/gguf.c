/*
 * gguf.c -- GGUF v2 and v3, whole or split, mapped read-only.
 *
 * Format: github.com/ggml-org/ggml, docs/gguf.md.  The file is untrusted:
 * every count is bounded by the bytes left (a string needs at least 8, a
 * tensor at least 24), every product is checked, names are unique, tensor data
 * is aligned, inside the file and without overlaps.  Memory is at most a small
 * multiple of the file's size, and time is linear in it.
 */
#include "eval/engine/files/internal.h"

#include <stdio.h>
#include <stdlib.h>

#include "eval/base/err.h"
#include "eval/base/text.h"

enum {
    MAX_KEY_BYTES = 65535,
    MAX_NAME_BYTES = 63,
    MAX_DIMS = 4,
    MAX_TENSORS = 65536,
    MAX_KEYS = 65536,
    MAX_PARTS = 9999
};

/* A cursor over the file. */
struct reader {
    const uint8_t *p; /* [n] the mapped file */
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

static bool read_bytes(struct reader *r, void *out, size_t n)
{
    if (n > r->n - r->at)
        return fail(r, "the file is truncated (found %zu bytes left, expected %zu more)", r->n - r->at, n);
    memcpy(out, r->p + r->at, n);
    r->at += n;
    return true;
}

static bool read_u32(struct reader *r, uint32_t *v)
{
    return read_bytes(r, v, 4);
}

static bool read_u64(struct reader *r, uint64_t *v)
{
    return read_bytes(r, v, 8);
}

static bool read_string(struct reader *r, size_t max, const char *what, str *out)
{
    uint64_t n = 0;

    if (!read_u64(r, &n))
        return false;
    if (n > r->n - r->at)
        return fail(r,
                    "%s: string length runs past the end, the file is truncated (found %llu bytes, expected at most"
                    " %zu)",
                    what, (unsigned long long)n, r->n - r->at);
    if (n > max)
        return fail(r, "%s: string is too long (found length %llu, expected at most %zu)", what, (unsigned long long)n,
                    max);
    *out = (str){ (const char *)r->p + r->at, (size_t)n };
    r->at += (size_t)n;
    return true;
}

size_t gguf_scalar_bytes(uint32_t kind)
{
    static const size_t bytes[GGUF_N_KINDS] = { 1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8 };
    return kind < GGUF_N_KINDS ? bytes[kind] : 0;
}

static double float_of(uint64_t raw, size_t n)
{
    float f;
    double d;

    memcpy(&f, &raw, sizeof f);
    memcpy(&d, &raw, sizeof d);
    return n == sizeof f ? (double)f : d;
}

/* Numbers are little-endian in the file and in memory (on all processors that assay runs on). */
static bool read_scalar(struct reader *r, uint32_t kind, struct meta *m)
{
    static const enum meta_kind kinds[GGUF_N_KINDS] = {
        [GGUF_U8] = META_UINT,   [GGUF_U16] = META_UINT,  [GGUF_U32] = META_UINT, [GGUF_U64] = META_UINT,
        [GGUF_I8] = META_INT,    [GGUF_I16] = META_INT,   [GGUF_I32] = META_INT,  [GGUF_I64] = META_INT,
        [GGUF_F32] = META_FLOAT, [GGUF_F64] = META_FLOAT, [GGUF_BOOL] = META_BOOL
    };
    size_t n = gguf_scalar_bytes(kind);
    uint64_t raw = 0;

    if (!read_bytes(r, &raw, n))
        return false;
    *m = (struct meta){ .kind = n ? kinds[kind] : META_NONE, .stored = (int)kind };
    if (m->kind == META_BOOL && raw > 1)
        return fail(r, "bad bool (found %u, expected 0 or 1)", (unsigned)raw);
    if (m->kind == META_FLOAT) {
        m->f = float_of(raw, n);
    } else if (m->kind == META_INT) {
        uint64_t sign = (uint64_t)1 << (8 * n - 1);
        m->i = (int64_t)((raw ^ sign) - sign);
        m->u = m->i < 0 ? 0 : (uint64_t)m->i;
        m->f = (double)m->i;
    } else {
        m->u = raw;
        m->i = m->u > INT64_MAX ? INT64_MAX : (int64_t)m->u;
        m->f = (double)m->u;
    }
    return true;
}

static bool read_array(struct reader *r, str key, struct meta *m)
{
    uint32_t kind = 0;
    uint64_t n = 0;

    if (!read_u32(r, &kind) || !read_u64(r, &n))
        return false;
    if (kind == GGUF_ARRAY)
        return fail(r, STR_FMT ": nested array (found an array of arrays, expected scalars or strings)", STR_ARG(key));
    if (kind >= GGUF_N_KINDS)
        return fail(r, STR_FMT ": unknown array type (found %u, expected 0 to 12)", STR_ARG(key), kind);
    size_t min = kind == GGUF_STRING ? 8 : gguf_scalar_bytes(kind);
    if (n > (r->n - r->at) / min)
        return fail(r,
                    STR_FMT ": array count runs past the end, the file is truncated (found %llu elements, expected at"
                            " most %zu)",
                    STR_ARG(key), (unsigned long long)n, (r->n - r->at) / min);
    *m = (struct meta){ .kind = META_ARRAY, .stored = (int)kind, .n = (size_t)n };
    if (kind == GGUF_STRING) {
        str *list = ARENA_NEW(&r->c->a, str, (size_t)n);
        m->element = META_STRING;
        m->strings = list;
        for (uint64_t i = 0; i < n; i++)
            if (!read_string(r, 1 << 20, "array element", &list[i]))
                return false;
        return true;
    }
    double *list = ARENA_NEW(&r->c->a, double, (size_t)n);
    struct meta one = { .kind = META_UINT };
    for (uint64_t i = 0; i < n; i++) {
        if (!read_scalar(r, kind, &one))
            return false;
        list[i] = one.f;
    }
    m->element = one.kind;
    m->numbers = list;
    return true;
}

/* Names appear in messages and look-ups: valid UTF-8 without control characters. */
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

    if (!read_string(r, MAX_KEY_BYTES, "key", &c->keys[i]))
        return false;
    str key = c->keys[i];
    if (!clean_name(key))
        return fail(r, "bad key name (found %s, expected UTF-8 text)",
                    key.n ? "a control character or invalid UTF-8" : "an empty name");
    int64_t *slot = map_put(&c->by_key, key, &is_new);
    if (!is_new)
        return fail(r, "duplicate key (found \"" STR_FMT "\" twice)", STR_ARG(key));
    *slot = (int64_t)i;
    if (!read_u32(r, &kind))
        return false;
    if (kind == GGUF_ARRAY)
        return read_array(r, key, m);
    if (kind == GGUF_STRING) {
        *m = (struct meta){ .kind = META_STRING, .stored = GGUF_STRING };
        return read_string(r, SIZE_MAX, "value", &m->s);
    }
    if (kind >= GGUF_N_KINDS)
        return fail(r, STR_FMT ": unknown value type (found %u, expected 0 to 12)", STR_ARG(key), kind);
    return read_scalar(r, kind, m);
}

static bool read_tensor(struct reader *r, size_t i, uint64_t *offset)
{
    struct checkpoint *c = r->c;
    struct tensor *t = &c->tensors[i];
    uint32_t n_dims = 0, type = 0;
    bool is_new;
    size_t elements = 1;

    if (!read_string(r, MAX_NAME_BYTES, "tensor name", &t->name) || !read_u32(r, &n_dims))
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
        if (d < (int)n_dims && !read_u64(r, &t->shape[d]))
            return false;
        if (t->shape[d] == 0 || !mul_ok(elements, t->shape[d], &elements) || elements > SIZE_MAX / 16)
            return fail(r, STR_FMT ": bad dimension, overflow or zero (found %llu)", STR_ARG(t->name),
                        (unsigned long long)t->shape[d]);
    }
    if (!read_u32(r, &type) || !read_u64(r, offset))
        return false;
    t->type = (int)type;
    if (!type_name(t->type))
        return fail(r, STR_FMT ": unknown or unsupported tensor type (found %u)", STR_ARG(t->name), type);
    if (t->shape[0] % type_block_elements(t->type))
        return fail(
            r, STR_FMT ": row length is not a multiple of the block of %s (found %llu, expected a multiple of %zu)",
            STR_ARG(t->name), type_name(t->type), (unsigned long long)t->shape[0], type_block_elements(t->type));
    t->n_bytes = type_row_bytes(t->type, elements);
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
            return fail(r,
                        STR_FMT ": tensor data lies outside the file, which is truncated or has a bad offset (found"
                                " %llu + %zu, expected at most %zu)",
                        STR_ARG(t->name), (unsigned long long)offsets[i], t->n_bytes, base > r->n ? 0 : r->n - base);
        t->data = r->p + base + offsets[i];
        extents[i] = (struct extent){ offsets[i], offsets[i] + t->n_bytes };
    }
    if (c->n_tensors)
        qsort(extents, c->n_tensors, sizeof *extents, compare_extents);
    /* The format packs tensors: each starts where the previous one ends, rounded up. */
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

static bool read_file(struct checkpoint *c, struct err *e)
{
    struct reader r = { c->file.data, c->file.n, 0, c, e };
    char magic[4];
    uint32_t version = 0;
    uint64_t n_tensors = 0, n_keys = 0;

    if (c->file.n == 0)
        return fail(&r, "the file is empty (expected the magic \"GGUF\")");
    if (!read_bytes(&r, magic, 4))
        return false;
    if (memcmp(magic, "PAR1", 4) == 0)
        return err_set(e, ERR_UNSUPPORTED,
                       "%s: a Parquet file, which is not supported (expected a checkpoint, or JSON Lines)", c->path);
    if (memcmp(magic, "GGUF", 4)) {
        r.at = 0;
        return fail(&r, "bad magic (found %02x %02x %02x %02x, expected \"GGUF\")", (unsigned char)magic[0],
                    (unsigned char)magic[1], (unsigned char)magic[2], (unsigned char)magic[3]);
    }
    if (!read_u32(&r, &version))
        return false;
    if (version != 2 && version != 3)
        return fail(&r, "unsupported version%s (found %u, expected 2 or 3)",
                    version == 0x03000000 || version == 0x02000000 ? ", a big-endian file" : "", version);
    if (!read_u64(&r, &n_tensors) || !read_u64(&r, &n_keys))
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
    c->key_read = ARENA_NEW(&c->a, bool, c->n_keys);
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

/* --- split files ---------------------------------------------------------- */

/* Replaces the number in "NAME-00001-of-00003.gguf" by that of part `no` (from 0); false if the path has another form.
 */
static bool part_path(struct checkpoint *c, uint64_t no, uint64_t count, const char **out)
{
    char end[48];
    str path = str_from(c->path);

    snprintf(end, sizeof end, "-00001-of-%05llu.gguf", (unsigned long long)count);
    if (!str_ends(path, str_from(end)))
        return false;
    *out = arena_printf(&c->a, STR_FMT "-%05llu-of-%05llu.gguf", STR_ARG(str_slice(path, 0, path.n - strlen(end))),
                        (unsigned long long)no + 1, (unsigned long long)count)
               .s;
    return true;
}

static bool check_part(const struct checkpoint *part, uint64_t no, uint64_t count, struct err *e)
{
    uint64_t found_no, found_count;

    if (!checkpoint_get_uint(part, "split.no", 0, MAX_PARTS, &found_no, e) ||
        !checkpoint_get_uint(part, "split.count", 0, MAX_PARTS, &found_count, e))
        return false;
    return (found_no == no && found_count == count) ||
           err_set(e, ERR_PARSE, "%s: part of a split file (found number %llu of %llu, expected %llu of %llu)",
                   part->path, (unsigned long long)found_no + 1, (unsigned long long)found_count,
                   (unsigned long long)no + 1, (unsigned long long)count);
}

/* Adds a part's tensors to those of the first; its metadata is not used. */
static bool add_part(struct checkpoint *c, uint64_t no, uint64_t count, struct err *e)
{
    struct checkpoint *part = xcalloc(1, sizeof *part);
    const char *path;
    bool is_new;

    c->parts[c->n_parts++] = part;
    if (!part_path(c, no, count, &path))
        return err_set(e, ERR_PARSE,
                       "%s: bad name for the first part of a split file (expected -00001-of-%05llu.gguf"
                       " at its end)",
                       c->path, (unsigned long long)count);
    part->path = xstrdup(path);
    if (!file_map_open(&part->file, path, e) || !read_file(part, e) || !check_part(part, no, count, e))
        return false;
    struct tensor *all = ARENA_NEW(&c->a, struct tensor, c->n_tensors + part->n_tensors);
    if (c->n_tensors)
        memcpy(all, c->tensors, c->n_tensors * sizeof *all);
    c->tensors = all;
    for (size_t i = 0; i < part->n_tensors; i++) {
        int64_t *at = map_put(&c->by_name, part->tensors[i].name, &is_new);
        if (!is_new)
            return err_set(e, ERR_PARSE, "%s: duplicate tensor (found \"" STR_FMT "\" in another part too)", path,
                           STR_ARG(part->tensors[i].name));
        *at = (int64_t)c->n_tensors;
        all[c->n_tensors++] = part->tensors[i];
    }
    c->trailing += part->trailing;
    return true;
}

bool gguf_read(struct checkpoint *c, struct err *e)
{
    uint64_t count, no, tensors;

    if (!read_file(c, e) || !checkpoint_find_uint(c, "split.count", 0, 0, MAX_PARTS, &count, e) ||
        !checkpoint_find_uint(c, "split.no", 0, 0, MAX_PARTS, &no, e))
        return false;
    if (count <= 1)
        return true;
    if (no != 0)
        return err_set(e, ERR_PARSE, "%s: part of a split file (found number %llu, expected the first)", c->path,
                       (unsigned long long)no + 1);
    c->parts = ARENA_NEW(&c->a, struct checkpoint *, (size_t)count);
    for (uint64_t i = 1; i < count; i++)
        if (!add_part(c, i, count, e))
            return false;
    if (!checkpoint_find_uint(c, "split.tensors.count", c->n_tensors, 0, UINT32_MAX, &tensors, e))
        return false;
    return tensors == c->n_tensors ||
           err_set(e, ERR_PARSE, "%s: split.tensors.count differs from the parts (found %zu tensors, expected %llu)",
                   c->path, c->n_tensors, (unsigned long long)tensors);
}
