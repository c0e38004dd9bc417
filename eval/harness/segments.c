/*
 * segments.c -- see segments.h.  A source is a file with one record per line; a part maps a field of a source to a
 * system's answer, a reference or the question.
 */
#include "eval/harness/segments.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/text.h"
#include "eval/harness/segment_ids.h"

/* Limits of one chunk and of what is parsed at once; a single line may be longer, up to MAX_LINE bytes. */
enum {
    AHEAD_LINES = 512,
    AHEAD_BYTES = 1 << 20,
    CHUNK_SEGMENTS = 8192,
    CHUNK_BYTES = 8 << 20,
    MAX_LINE = 256 << 20,
    MAX_FILES = 64
};

/* Lines of a JSONL file that are read and parsed, on all threads, before they are needed.  Of a pipe one at a time: its
 * writer may wait for another pipe to be read. */
struct ahead {
    str texts[AHEAD_LINES];
    struct json *records[AHEAD_LINES]; /* NULL: not JSON; parsed again for the error when its turn comes */
    size_t lines[AHEAD_LINES];
    size_t at, n;       /* used; read */
    size_t max;         /* lines to read at once */
    size_t line;        /* of the last one read */
    bool ended, failed; /* after the last one read */
    struct err error;
    struct arena arena; /* of texts */
};

struct segment_source {
    const char *path;
    struct ahead *ahead; /* JSONL only */
    int n_threads;
    FILE *file;
    bool jsonl, ended;
    size_t line, n; /* lines read; records read */
    char *buffer;
    size_t capacity;
    struct json **records; /* records of this chunk, JSONL only */
    str text;              /* the record just read */
    const struct json *record;
};

enum part_kind { PART_HYP, PART_REF, PART_INPUT };

struct segment_part {
    enum part_kind kind;
    size_t source, index; /* index: which system, or which reference file */
    str field;
};

/* --- lines ------------------------------------------------------------------ */

static bool is_utf16(const struct segment_source *src)
{
    return src->line == 1 && (str_starts(src->text, S("\xFF\xFE")) || str_starts(src->text, S("\xFE\xFF")));
}

/* The next record into src->text; at the end src->ended. */
static bool next_line(struct segment_source *src, struct err *e)
{
    for (;;) {
        ssize_t n = getline(&src->buffer, &src->capacity, src->file);
        if (n < 0) {
            src->ended = true;
            return !ferror(src->file) || err_set(e, ERR_IO, "%s: %s", src->path, strerror(errno));
        }
        src->line++;
        if (n > MAX_LINE)
            return err_set(e, ERR_PARSE, "%s:%zu: line too long (found %zd bytes, at most %d)", src->path, src->line, n,
                           MAX_LINE);
        size_t length = (size_t)n;
        length -= length && src->buffer[length - 1] == '\n';
        length -= length && src->buffer[length - 1] == '\r';
        src->text = (str){ src->buffer, length };
        if (src->line == 1)
            src->text = str_without_bom(src->text);
        if (!src->jsonl || str_trim(src->text).n)
            return true;
    }
}

static void forget_ahead(struct ahead *h)
{
    for (; h && h->at < h->n; h->at++)
        json_free(h->records[h->at]);
    if (h)
        h->at = h->n = 0;
}

static void read_ahead(struct segment_source *src)
{
    struct ahead *h = src->ahead;
    size_t bytes = 0;

    arena_reset(&h->arena);
    h->at = h->n = 0;
    src->line = h->line;
    while (h->n < h->max && bytes < AHEAD_BYTES && !h->failed && !h->ended) {
        h->failed = !next_line(src, &h->error);
        h->ended = src->ended;
        if (h->failed || h->ended)
            break;
        h->texts[h->n] = arena_str(&h->arena, src->text);
        h->lines[h->n++] = src->line;
        bytes += src->text.n;
    }
    h->line = src->line;
    src->ended = false;
#pragma omp parallel for schedule(dynamic, 8) num_threads(src->n_threads) if (bytes > AHEAD_BYTES / 16)
    for (size_t i = 0; i < h->n; i++) {
        struct err ignored = { 0 };
        h->records[i] = json_parse(h->texts[i], &ignored);
    }
}

/* The next record of a JSONL file; at the end src->ended. */
static bool next_parsed(struct segment_source *src, struct err *e)
{
    struct ahead *h = src->ahead;

    if (h->at == h->n)
        read_ahead(src);
    if (h->at == h->n) {
        src->ended = h->ended;
        if (h->failed)
            *e = h->error;
        return !h->failed;
    }
    size_t i = h->at++;
    src->line = h->lines[i];
    struct json *o = h->records[i] ? h->records[i] : json_parse(h->texts[i], e);
    if (!o)
        return err_wrap(e, "%s:%zu", src->path, src->line);
    src->records[src->n++ % CHUNK_SEGMENTS] = o;
    src->record = o;
    return true;
}

static bool next_record(struct segment_source *src, struct arena *a, struct err *e)
{
    size_t bad;

    if (src->jsonl)
        return next_parsed(src, e);
    if (!next_line(src, e))
        return false;
    if (src->ended)
        return true;
    if (!utf8_valid(src->text, &bad))
        return err_set(e, ERR_PARSE, "%s:%zu: byte %zu: not UTF-8 (found 0x%02x%s, expected UTF-8)", src->path,
                       src->line, bad + 1, (unsigned char)src->text.s[bad], is_utf16(src) ? ", as UTF-16 begins" : "");
    src->text = arena_str(a, src->text);
    src->n++;
    return true;
}

static size_t count_records(struct segment_source *src)
{
    struct err ignored = { 0 };
    size_t n = 0;

    if (src->ahead) {
        n = src->ahead->n - src->ahead->at;
        src->ended = src->ahead->ended || src->ahead->failed;
    }
    while (!src->ended && next_line(src, &ignored) && !src->ended)
        n++;
    return n;
}

static bool wrong_length(const struct segment_source *bad, size_t found, const struct segment_source *first,
                         size_t expected, struct err *e)
{
    return err_set(e, ERR_PARSE, "%s: wrong number of segments (found %zu, expected %zu as in %s)", bad->path, found,
                   expected, first->path);
}

/* --- opening ---------------------------------------------------------------- */

static bool is_jsonl(str path, str format)
{
    return str_is(format, "jsonl") ||
           (!str_is(format, "text") && (str_ends(path, S(".jsonl")) || str_ends(path, S(".ndjson"))));
}

/* A table or a JSON document read line by line would be scored as texts. */
static bool check_extension(str path, str format, struct err *e)
{
    static const char *const others[] = {
        ".csv", ".tsv", ".json", ".xml", ".parquet", ".arrow", ".xlsx", ".gz", ".zst"
    };

    for (size_t i = 0; i < COUNT_OF(others) && str_is(format, "auto"); i++)
        if (str_ends(path, str_from(others[i])))
            return err_set(e, ERR_USAGE,
                           STR_FMT
                           ": %s files are not supported here (expected .jsonl, or one text a line; --format text or"
                           " jsonl says how to read it)",
                           STR_ARG(path), others[i]);
    return true;
}

static bool open_source(struct segments *s, str path, str format, size_t *index, struct arena *a, struct err *e)
{
    bool jsonl = is_jsonl(path, format);
    const char *name = str_is(path, "-") ? "standard input" : arena_cstr(a, path);
    struct stat st;

    if (!check_extension(path, format, e))
        return false;
    for (*index = 0; *index < s->n_sources; (*index)++)
        if (strcmp(s->sources[*index].path, name) == 0 && jsonl)
            return true;
        else if (strcmp(s->sources[*index].path, name) == 0 && str_is(path, "-"))
            return err_set(e, ERR_USAGE, "standard input is named twice (found -, expected a file)");
    struct segment_source *src = &s->sources[s->n_sources];
    FILE *f = str_is(path, "-") ? stdin : file_open_stream(name);
    if (!f)
        return err_set(e, errno == EMFILE || errno == ENFILE || errno == ENOMEM ? ERR_IO : ERR_PARSE,
                       "%s: %s (expected a readable file)", name, strerror(errno));
    *src = (struct segment_source){ .path = name, .file = f, .jsonl = jsonl, .n_threads = s->n_threads };
    s->n_sources++;
    if (fstat(fileno(f), &st) != 0)
        st.st_mode = 0;
    if (S_ISDIR(st.st_mode))
        return err_set(e, ERR_PARSE, "%s: is a directory (expected a text file)", name);
    if (jsonl) {
        src->records = xcalloc(CHUNK_SEGMENTS, sizeof *src->records);
        src->ahead = xcalloc(1, sizeof *src->ahead);
        src->ahead->max = S_ISREG(st.st_mode) ? AHEAD_LINES : 1;
    }
    return true;
}

static bool add_part(struct segments *s, struct segment_part part, str path, str format, struct arena *a, struct err *e)
{
    if (s->n_parts == MAX_FILES)
        return err_set(e, ERR_USAGE, "too many files (at most %d)", MAX_FILES);
    if (!open_source(s, path, format, &part.source, a, e))
        return false;
    s->parts[s->n_parts++] = part;
    return true;
}

/* Entry i of a list that may hold one entry for all. */
static str one_of(const str *list, size_t n, size_t i, str fallback)
{
    return n == 0 ? fallback : list[i < n ? i : n - 1];
}

/* Counts lines of regular files before reading, so that a length mismatch is found before anything is printed. */
static bool compare_lengths(struct segments *s, struct err *e)
{
    size_t first = SIZE_MAX, expected = 0;

    for (size_t i = 0; i < s->n_sources; i++) {
        struct segment_source *src = &s->sources[i];
        struct stat st;
        if (fstat(fileno(src->file), &st) != 0 || !S_ISREG(st.st_mode) || src->file == stdin)
            continue;
        size_t n = count_records(src);
        rewind(src->file);
        src->ended = false;
        src->line = 0;
        if (n == 0)
            return err_set(e, ERR_PARSE, "%s: no segments (found an empty file)", src->path);
        if (first == SIZE_MAX) {
            first = i;
            expected = n;
        } else if (n != expected) {
            return wrong_length(src, n, &s->sources[first], expected, e);
        }
    }
    return true;
}

static str system_name(const struct segment_files *f, size_t i, struct arena *a)
{
    str path = one_of(f->hyps, f->n_hyps, i, S("-"));

    if (f->n_hyps <= 1 && f->n_hyp_fields > 1)
        return f->hyp_fields[i];
    return str_is(path, "-") ? S("-") : arena_str(a, path);
}

bool segments_open(struct segments *s, const struct segment_files *f, struct arena *a, struct err *e)
{
    size_t n_systems = f->n_hyps > 1 ? f->n_hyps : f->n_hyp_fields > 1 ? f->n_hyp_fields : 1;
    size_t n_refs = f->n_refs > 1 ? f->n_refs : f->n_ref_fields > 1 ? f->n_ref_fields : 1;
    str first = one_of(f->hyps, f->n_hyps, 0, S("-"));
    bool ok = true;

    *s = (struct segments){ .n_systems = n_systems,
                            .n_threads = f->n_threads > 0 ? f->n_threads : 1,
                            .ids = segment_ids_new() };
    s->sources = ARENA_NEW(a, struct segment_source, MAX_FILES);
    s->parts = ARENA_NEW(a, struct segment_part, MAX_FILES);
    str *names = ARENA_NEW(a, str, n_systems);
    for (size_t i = 0; ok && i < n_systems; i++) {
        names[i] = system_name(f, i, a);
        struct segment_part part = { PART_HYP, 0, i, one_of(f->hyp_fields, f->n_hyp_fields, i, S("prediction")) };
        ok = add_part(s, part, one_of(f->hyps, f->n_hyps, i, first), f->format, a, e);
    }
    /* Without --ref the references are in the answer records. */
    for (size_t i = 0; ok && i < n_refs && (f->n_refs || is_jsonl(first, f->format)); i++) {
        struct segment_part part = { PART_REF, 0, i, one_of(f->ref_fields, f->n_ref_fields, i, S("reference")) };
        ok = add_part(s, part, one_of(f->refs, f->n_refs, i, first), f->format, a, e);
    }
    struct segment_part questions = { PART_INPUT, 0, 0, f->input_field };
    if (ok && f->input.n)
        ok = add_part(s, questions, f->input, f->format, a, e);
    s->systems = names;
    ok = ok && compare_lengths(s, e);
    if (!ok)
        segments_close(s);
    return ok;
}

static void release_records(struct segments *s)
{
    for (size_t i = 0; i < s->n_sources; i++)
        for (size_t k = 0; s->sources[i].records && k < CHUNK_SEGMENTS; k++) {
            json_free(s->sources[i].records[k]);
            s->sources[i].records[k] = NULL;
        }
}

void segments_close(struct segments *s)
{
    release_records(s);
    for (size_t i = 0; i < s->n_sources; i++) {
        if (s->sources[i].file && s->sources[i].file != stdin)
            fclose(s->sources[i].file);
        free(s->sources[i].buffer);
        free(s->sources[i].records);
        if (s->sources[i].ahead) {
            forget_ahead(s->sources[i].ahead);
            arena_free(&s->sources[i].ahead->arena);
            free(s->sources[i].ahead);
        }
    }
    segment_ids_free(s->ids);
    *s = (struct segments){ 0 };
}

/* --- reading twice ------------------------------------------------------------- */

static bool copy_file(FILE *from, FILE *to)
{
    char block[1 << 16];
    size_t n;

    while ((n = fread(block, 1, sizeof block, from)) > 0)
        if (fwrite(block, 1, n, to) != n)
            return false;
    return !ferror(from) && fflush(to) == 0;
}

bool segments_make_rewindable(struct segments *s, struct err *e)
{
    for (size_t i = 0; i < s->n_sources; i++) {
        struct segment_source *src = &s->sources[i];
        struct stat st;
        if (fstat(fileno(src->file), &st) == 0 && S_ISREG(st.st_mode) && src->file != stdin)
            continue;
        FILE *copy = tmpfile();
        bool ok = copy && copy_file(src->file, copy);
        if (!ok) {
            err_set(e, ERR_IO, "%s: cannot be saved for a second pass: %s", src->path, strerror(errno));
            if (copy)
                fclose(copy);
            return false;
        }
        if (src->file != stdin)
            fclose(src->file);
        src->file = copy;
    }
    segments_rewind(s);
    return true;
}

void segments_rewind(struct segments *s)
{
    segment_ids_reset(s->ids);
    for (size_t i = 0; i < s->n_sources; i++) {
        struct segment_source *src = &s->sources[i];
        rewind(src->file);
        src->ended = false;
        src->line = src->n = 0;
        if (src->ahead) {
            forget_ahead(src->ahead);
            src->ahead->line = 0;
            src->ahead->ended = src->ahead->failed = false;
        }
    }
    s->n = 0;
}

bool segments_have_input(const struct segments *s)
{
    for (size_t i = 0; i < s->n_parts; i++)
        if (s->parts[i].kind == PART_INPUT)
            return true;
    return false;
}

/* --- reading ---------------------------------------------------------------- */

/* Advances every source by one record; *more is false when all have ended. */
static bool step(struct segments *s, bool *more, struct arena *a, struct err *e)
{
    size_t ended = 0;

    for (size_t i = 0; i < s->n_sources; i++) {
        if (!next_record(&s->sources[i], a, e))
            return false;
        ended += s->sources[i].ended;
    }
    *more = ended == 0;
    if (ended == 0 || ended == s->n_sources)
        return true;
    /* Only if a length was not known before: standard input, pipes. */
    const struct segment_source *first = &s->sources[0];
    size_t expected = first->n + count_records(&s->sources[0]);
    for (size_t i = 1; i < s->n_sources; i++) {
        size_t n = s->sources[i].n + count_records(&s->sources[i]);
        if (n != expected)
            return wrong_length(&s->sources[i], n, first, expected, e);
    }
    return err_set(e, ERR_PARSE, "%s: the number of segments changed while reading", first->path);
}

/* The texts of a part: none (null), one, or a list. */
static bool texts_of(const struct segments *s, const struct segment_part *p, str **out, size_t *n, struct arena *a,
                     struct err *e)
{
    const struct segment_source *src = &s->sources[p->source];
    const struct json *v = src->jsonl ? json_path(src->record, p->field) : NULL;
    bool many = json_kind(v) == JSON_ARRAY_KIND && p->kind == PART_REF;

    *n = 0;
    *out = ARENA_NEW(a, str, many ? json_length(v) : 1);
    if (!src->jsonl) {
        (*out)[(*n)++] = src->text;
        return true;
    }
    if (!v)
        return err_set(e, ERR_PARSE, "%s:%zu: no field (expected \"" STR_FMT "\")", src->path, src->line,
                       STR_ARG(p->field));
    if (!many)
        v = json_single(v); /* lists of one answer, as lm-evaluation-harness writes filtered_resps */
    if (p->kind != PART_REF && json_kind(v) == JSON_ARRAY_KIND)
        return err_set(e, ERR_PARSE, "%s:%zu: field \"" STR_FMT "\" is a list (found %zu texts, expected one)",
                       src->path, src->line, STR_ARG(p->field), json_length(v));
    for (size_t i = 0; i < (many ? json_length(v) : 1); i++) {
        const struct json *one = many ? json_at(v, i) : v;
        if (json_kind(one) != JSON_NULL_KIND)
            (*out)[(*n)++] = json_to_text(one, a);
    }
    return true;
}

static bool read_part(const struct segments *s, const struct segment_part *p, struct segment_chunk *out, size_t i,
                      size_t *bytes, struct arena *a, struct err *e)
{
    struct sample *item = &out->samples[i];
    str *texts;
    size_t n;

    if (!texts_of(s, p, &texts, &n, a, e))
        return false;
    for (size_t k = 0; k < n; k++)
        *bytes += texts[k].n;
    if (p->kind == PART_HYP) {
        struct generation *g = &out->gens[p->index][i];
        g->logprob = NAN;
        if (n)
            g->text = g->raw = texts[0];
        else
            g->error = S("no answer"); /* null: counted as missing */
    } else if (p->kind == PART_INPUT) {
        item->input = n ? texts[0] : (str){ "", 0 };
    } else if (item->n_refs == 0) {
        item->refs = texts;
        item->n_refs = n;
    } else {
        str *all = ARENA_NEW(a, str, item->n_refs + n);
        memcpy(all, item->refs, item->n_refs * sizeof *all);
        memcpy(all + item->n_refs, texts, n * sizeof *all);
        item->refs = all;
        item->n_refs += n;
    }
    return true;
}

/* Records that carry ids must carry the same one. */
static bool read_id(const struct segments *s, struct sample *item, struct arena *a, struct err *e)
{
    const struct segment_source *from = NULL;

    for (size_t i = 0; i < s->n_sources; i++) {
        const struct segment_source *src = &s->sources[i];
        const struct json *id = src->jsonl ? json_get(src->record, "id") : NULL;
        id = id || !src->jsonl ? id : json_get(src->record, "doc_id"); /* lm-evaluation-harness */
        if (src->jsonl && !segment_ids_check_filter(s->ids, src->record, src->path, src->line, e))
            return false;
        if (src->jsonl && (!item->fields || i > 0))
            item->fields = src->record;
        if (!id)
            continue;
        str text = json_to_text(id, a);
        if (from && !str_equal(text, item->id))
            return err_set(e, ERR_PARSE,
                           "%s:%zu: another item than in %s:%zu (found id \"" STR_FMT "\", expected \"" STR_FMT "\")",
                           src->path, src->line, from->path, from->line, STR_ARG(text), STR_ARG(item->id));
        item->id = text;
        from = src;
    }
    if (from)
        segment_ids_add(s->ids, item->id, item->line);
    else
        item->id = arena_printf(a, "%zu", item->line);
    return true;
}

bool segments_next(struct segments *s, struct segment_chunk *out, struct arena *a, struct err *e)
{
    size_t bytes = 0;
    bool more = true;

    release_records(s);
    *out = (struct segment_chunk){ .samples = ARENA_NEW(a, struct sample, CHUNK_SEGMENTS),
                                   .gens = ARENA_NEW(a, struct generation *, s->n_systems) };
    for (size_t i = 0; i < s->n_systems; i++)
        out->gens[i] = ARENA_NEW(a, struct generation, CHUNK_SEGMENTS);
    while (more && out->n < CHUNK_SEGMENTS && bytes < CHUNK_BYTES) {
        if (!step(s, &more, a, e))
            return false;
        if (!more)
            break;
        out->samples[out->n].line = s->n + 1;
        for (size_t k = 0; k < s->n_parts; k++)
            if (!read_part(s, &s->parts[k], out, out->n, &bytes, a, e))
                return false;
        if (!read_id(s, &out->samples[out->n], a, e))
            return false;
        out->n++;
        s->n++;
    }
    if (!more)
        segment_ids_warn(s->ids, s->sources[0].path);
    return s->n > 0 || err_set(e, ERR_PARSE, "%s: no segments (found an empty file)", s->sources[0].path);
}
