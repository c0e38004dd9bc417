/*
 * gguf_write.c -- see gguf_write.h.
 */
#include "eval/engine/files/gguf_write.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/engine/files/internal.h"

enum { ALIGNMENT = 32, MAX_METADATA = 1 << 30 };

struct gguf_writer {
    char *path, *temporary;
    FILE *file;
    struct strbuf keys, tensors;
    uint64_t n_keys, n_tensors, offset; /* offset: of the next declared tensor */
    bool head_done;
};

static void add_u32(struct strbuf *b, uint64_t v)
{
    uint32_t n = (uint32_t)v;
    strbuf_add(b, (str){ (const char *)&n, 4 });
}

static void add_u64(struct strbuf *b, uint64_t v)
{
    strbuf_add(b, (str){ (const char *)&v, 8 });
}

static void add_string(struct strbuf *b, str s)
{
    add_u64(b, s.n);
    strbuf_add(b, s);
}

static bool fail(struct gguf_writer *w, struct err *e)
{
    return err_set(e, ERR_IO, "%s: %s (expected to write a file)", w->path, strerror(errno));
}

struct gguf_writer *gguf_writer_open(const char *path, struct err *e)
{
    struct gguf_writer *w = xcalloc(1, sizeof *w);
    struct strbuf name = { 0 };

    if (!file_is_regular_or_new(path, e)) {
        free(w);
        return NULL;
    }
    strbuf_printf(&name, "%s.tmp-%ld", path, (long)getpid());
    w->keys.max = w->tensors.max = MAX_METADATA;
    w->path = xstrdup(path);
    w->temporary = xstrdup(name.s);
    strbuf_release(&name);
    int fd = open(w->temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0644);
    w->file = fd >= 0 ? fdopen(fd, "wb") : NULL;
    if (w->file)
        return w;
    fail(w, e);
    if (fd >= 0)
        close(fd);
    gguf_writer_close(w, false, e);
    return NULL;
}

/* Numbers are little-endian in the file and in memory. */
static void add_number(struct strbuf *b, int kind, const struct meta *m)
{
    float f = (float)m->f;
    uint64_t raw = m->u;

    if (kind == GGUF_I8 || kind == GGUF_I16 || kind == GGUF_I32 || kind == GGUF_I64)
        raw = (uint64_t)m->i;
    else if (kind == GGUF_F32)
        memcpy(&raw, &f, sizeof f);
    else if (kind == GGUF_F64)
        memcpy(&raw, &m->f, sizeof m->f);
    strbuf_add(b, (str){ (const char *)&raw, gguf_scalar_bytes((uint32_t)kind) });
}

/* Array elements are kept as doubles. */
static void add_element(struct strbuf *b, int kind, double x)
{
    struct meta m = { .f = x };

    if (kind != GGUF_F32 && kind != GGUF_F64) {
        m.i = (int64_t)x;
        m.u = x < 0 ? 0 : (uint64_t)x;
    }
    add_number(b, kind, &m);
}

void gguf_writer_meta(struct gguf_writer *w, str key, const struct meta *m)
{
    struct strbuf *b = &w->keys;

    w->n_keys++;
    add_string(b, key);
    if (m->kind == META_STRING) {
        add_u32(b, GGUF_STRING);
        add_string(b, m->s);
    } else if (m->kind == META_ARRAY) {
        add_u32(b, GGUF_ARRAY);
        add_u32(b, (uint64_t)m->stored);
        add_u64(b, m->n);
        for (size_t i = 0; i < m->n; i++) {
            if (m->stored == GGUF_STRING)
                add_string(b, m->strings[i]);
            else
                add_element(b, m->stored, m->numbers[i]);
        }
    } else {
        add_u32(b, (uint64_t)m->stored);
        add_number(b, m->stored, m);
    }
}

void gguf_writer_uint(struct gguf_writer *w, const char *key, uint64_t v)
{
    gguf_writer_meta(w, str_from(key), &(struct meta){ .kind = META_UINT, .stored = GGUF_U32, .u = v });
}

void gguf_writer_tensor(struct gguf_writer *w, str name, int type, int n_dims, const uint64_t shape[4])
{
    uint64_t bytes = type_block_bytes(type);

    w->n_tensors++;
    add_string(&w->tensors, name);
    add_u32(&w->tensors, (uint64_t)n_dims);
    for (int i = 0; i < n_dims; i++) {
        add_u64(&w->tensors, shape[i]);
        bytes *= i == 0 ? shape[i] / type_block_elements(type) : shape[i];
    }
    add_u32(&w->tensors, (uint64_t)type);
    add_u64(&w->tensors, w->offset);
    w->offset += (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

static bool put(struct gguf_writer *w, const void *data, size_t n, struct err *e)
{
    return fwrite(data, 1, n, w->file) == n || fail(w, e);
}

static bool pad(struct gguf_writer *w, uint64_t n, struct err *e)
{
    static const char zeros[ALIGNMENT];
    return put(w, zeros, (size_t)((ALIGNMENT - n % ALIGNMENT) % ALIGNMENT), e);
}

static bool put_head(struct gguf_writer *w, struct err *e)
{
    struct strbuf head = { 0 };

    w->head_done = true;
    strbuf_add(&head, S("GGUF"));
    add_u32(&head, 3);
    add_u64(&head, w->n_tensors);
    add_u64(&head, w->n_keys);
    bool ok = !w->keys.full && !w->tensors.full;
    if (!ok)
        err_set(e, ERR_UNSUPPORTED, "%s: metadata is too large to write (expected at most 1 GiB)", w->path);
    ok = ok && put(w, head.s, head.n, e) && put(w, strbuf_str(&w->keys).s, w->keys.n, e) &&
         put(w, strbuf_str(&w->tensors).s, w->tensors.n, e) && pad(w, head.n + w->keys.n + w->tensors.n, e);
    strbuf_release(&head);
    return ok;
}

bool gguf_writer_data(struct gguf_writer *w, const void *data, size_t n, struct err *e)
{
    return (w->head_done || put_head(w, e)) && put(w, data, n, e) && pad(w, n, e);
}

bool gguf_writer_close(struct gguf_writer *w, bool keep, struct err *e)
{
    bool ok = keep && (w->head_done || put_head(w, e));

    if (ok && (fflush(w->file) != 0 || fsync(fileno(w->file)) != 0))
        ok = fail(w, e);
    if (w->file && fclose(w->file) != 0 && ok)
        ok = fail(w, e);
    if (ok && rename(w->temporary, w->path) != 0)
        ok = fail(w, e);
    if (w->file && !ok)
        unlink(w->temporary);
    strbuf_release(&w->keys);
    strbuf_release(&w->tensors);
    free(w->path);
    free(w->temporary);
    free(w);
    return ok;
}
