/*
 * gloss_space.c -- see gloss_space.h: documents from WordNet, sums of vectors, and a space kept in a file.
 */
#include "eval/text/gloss_space.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/hash.h"
#include "eval/base/log.h"
#include "eval/base/map.h"
#include "eval/base/mem.h"
#include "eval/base/strbuf.h"
#include "eval/base/text.h"
#include "eval/text/porter.h"
#include "eval/text/wordnet.h"

enum { D = GLOSS_DIMENSIONS, N_PARTS = 4, PART_SHIFT = 28, MAX_WORDS = 400, MAX_WORD = 60 };

struct gloss_space {
    struct map stems; /* stem -> number; the keys live in the arena */
    struct arena arena;
    int8_t *vectors; /* [n][D], of length about 127 */
    float *weights;  /* [n] squared inverse document frequency, 0..1 */
    size_t n;
    uint64_t key; /* of the WordNet it was made from */
};

struct builder {
    const struct wordnet *wordnet;
    struct map stems; /* stem -> number; the keys live in the arena */
    struct arena arena;
    struct gloss_documents docs;
    uint32_t *frequency; /* [n] documents that hold a stem */
    size_t n, cap_frequency;
};

/* --- reading -------------------------------------------------------------- */

static bool is_common(str low)
{
    static const char *const words[] = {
        "the",  "and",   "for",     "that",       "with",          "from",    "are",    "was",   "not",    "but",
        "his",  "its",   "her",     "has",        "have",          "had",     "who",    "which", "used",   "any",
        "all",  "one",   "some",    "being",      "into",          "more",    "than",   "been",  "were",   "them",
        "they", "their", "you",     "your",       "out",           "off",     "she",    "him",   "when",   "where",
        "this", "such",  "very",    "especially", "some",          "often",   "person", "made",  "make",   "given",
        "can",  "may",   "usually", "something",  "someone",       "also",    "other",  "most",  "having", "upon",
        "over", "under", "about",   "between",    "characterized", "through",
    };

    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (str_is(low, words[i]))
            return true;
    return false;
}

static uint32_t number_of(struct builder *b, str stem)
{
    bool is_new;
    const int64_t *known = map_find(&b->stems, stem);

    if (known)
        return (uint32_t)*known;
    *map_put(&b->stems, arena_str(&b->arena, stem), &is_new) = (int64_t)b->n;
    VEC_PUSH(b->frequency, b->n, b->cap_frequency) = 0;
    return (uint32_t)b->n - 1;
}

/* Adds a text's stems to the last document, each once. */
static void add_text(struct builder *b, str text)
{
    struct gloss_documents *d = &b->docs;
    size_t from = d->first[d->n - 1], n = 0;
    char word[MAX_WORD + 1];

    for (size_t i = 0; i <= text.n; i++) {
        char c = i < text.n ? text.s[i] : ' ';
        c = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
        if (c >= 'a' && c <= 'z') {
            if (n < MAX_WORD)
                word[n++] = c;
            continue;
        }
        if (n > 2 && d->n_stems - from < MAX_WORDS && !is_common((str){ word, n })) {
            uint32_t stem = number_of(b, (str){ word, porter_stem(word, n) });
            bool known = false;
            for (size_t k = from; k < d->n_stems && !known; k++)
                known = d->stems[k] == stem;
            if (!known)
                VEC_PUSH(d->stems, d->n_stems, d->cap_stems) = stem;
        }
        n = 0;
    }
}

static bool next_word(str *rest, str *word)
{
    return str_split_next(rest, ' ', word) && word->n > 0;
}

static int64_t parse_hex(str word)
{
    int64_t v = 0;

    for (size_t i = 0; i < word.n && i < 6; i++) {
        char c = word.s[i];
        v = v * 16 + (c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : 0);
    }
    return v;
}

/* The words of a synset's line; *rest is the remainder of the line. */
static void add_words(struct builder *b, str line, str *rest)
{
    str word, id;

    *rest = line;
    for (int i = 0; i < 3; i++)
        if (!next_word(rest, &word))
            return;
    if (!next_word(rest, &word))
        return;
    for (int64_t n = parse_hex(word); n > 0 && next_word(rest, &word) && next_word(rest, &id); n--)
        add_text(b, word);
}

/* The words of hypernyms, derived forms, similar adjectives, wholes and domains. */
static void add_related(struct builder *b, str pointers)
{
    str word, offset, part, ends, ignored;
    int64_t n, at;

    if (!next_word(&pointers, &word) || !str_to_int(word, &n))
        return;
    for (; n > 0 && next_word(&pointers, &word) && next_word(&pointers, &offset) && next_word(&pointers, &part) &&
           next_word(&pointers, &ends);
         n--) {
        const char *parts = "nvar", *place = strchr(parts, part.s[0] == 's' ? 'a' : part.s[0]);
        if (!strchr("@+&;#%", word.s[0]) || !place || !str_to_int(offset, &at) || at < 0 || at >= 1 << PART_SHIFT)
            continue;
        add_words(b, wordnet_synset_line(b->wordnet, (uint32_t)(place - parts) << PART_SHIFT | (uint32_t)at), &ignored);
    }
}

static void read_documents(struct builder *b)
{
    struct gloss_documents *d = &b->docs;
    str line, rest;

    for (int part = 0; part < N_PARTS; part++)
        for (str text = wordnet_data(b->wordnet, part); str_split_next(&text, '\n', &line);) {
            size_t bar = str_search(line, S("|"));
            if (!line.n || line.s[0] == ' ' || bar == SIZE_MAX || d->n_stems > UINT32_MAX - MAX_WORDS)
                continue;
            VEC_PUSH(d->first, d->n, d->cap) = (uint32_t)d->n_stems;
            add_words(b, str_slice(line, 0, bar), &rest);
            add_text(b, str_slice(line, bar + 1, line.n));
            add_related(b, rest);
            for (size_t i = d->first[d->n - 1]; i < d->n_stems; i++)
                b->frequency[d->stems[i]]++;
        }
    VEC_PUSH(d->first, d->n, d->cap) = (uint32_t)d->n_stems;
    d->n--;
}

/* --- a space ---------------------------------------------------------------- */

/* Keeps the stems that have a vector; weights are squared inverse document frequencies, 0..1. */
static struct gloss_space *pack_used_stems(const struct builder *b, const int8_t *vectors)
{
    struct gloss_space *s = xcalloc(1, sizeof *s);
    double n = (double)(b->docs.n ? b->docs.n : 1) + 1;

    s->weights = xmalloc((b->stems.n + 1) * sizeof *s->weights);
    s->vectors = xmalloc(b->stems.n * D + 1);
    for (size_t i = 0; i < b->stems.n; i++) {
        if (b->frequency[i] < GLOSS_MIN_DOCUMENTS)
            continue;
        double w = log(n / (1 + (double)b->frequency[i])) / log(n);
        memcpy(s->vectors + s->n * D, vectors + i * D, D);
        s->weights[s->n] = (float)(w * w);
        *map_put(&s->stems, arena_str(&s->arena, b->stems.entries[i].key), NULL) = (int64_t)s->n++;
    }
    return s;
}

/* Changes with WordNet's data and with the order of bytes. */
static uint64_t key_of(const struct wordnet *w)
{
    uint64_t key = D;

    for (int part = 0; part < N_PARTS; part++)
        key = hash64_mix(key ^ hash64(wordnet_data(w, part)));
    return key;
}

struct gloss_space *gloss_space_new(const struct wordnet *w)
{
    struct builder b = { .wordnet = w };

    read_documents(&b);
    int8_t *vectors = gloss_vectors_new(&b.docs, b.frequency, b.stems.n);
    struct gloss_space *s = pack_used_stems(&b, vectors);
    s->key = key_of(w);
    free(vectors);
    free(b.frequency);
    free(b.docs.stems);
    free(b.docs.first);
    map_release(&b.stems);
    arena_free(&b.arena);
    return s;
}

void gloss_space_free(struct gloss_space *s)
{
    if (!s)
        return;
    map_release(&s->stems);
    arena_free(&s->arena);
    free(s->vectors);
    free(s->weights);
    free(s);
}

/* --- a space in a file ------------------------------------------------------ */

/* Then weights [n], vectors [n][D], and the stems, each ended by a line end.  The byte order is this machine's; on
 * machines with another one the key does not match. */
struct header {
    char magic[8];
    uint64_t key, n;
};
static const char magic[8] = "gloss 2\n";

bool gloss_space_save(const struct gloss_space *s, const char *path, struct err *e)
{
    struct header h = { .key = s->key, .n = s->n };
    struct strbuf b = { 0 };

    memcpy(h.magic, magic, sizeof h.magic);
    strbuf_add(&b, (str){ (const char *)&h, sizeof h });
    strbuf_add(&b, (str){ (const char *)s->weights, s->n * sizeof *s->weights });
    strbuf_add(&b, (str){ (const char *)s->vectors, s->n * D });
    for (size_t i = 0; i < s->stems.n; i++) {
        strbuf_add(&b, s->stems.entries[i].key);
        strbuf_add_char(&b, '\n');
    }
    bool ok = file_write(path, strbuf_str(&b), e);
    strbuf_release(&b);
    return ok;
}

static struct gloss_space *read_space(str bytes, uint64_t key)
{
    struct header h;
    str stem;
    int64_t n = 0;

    if (bytes.n < sizeof h)
        return NULL;
    memcpy(&h, bytes.s, sizeof h);
    size_t left = bytes.n - sizeof h, each = D + sizeof(float);
    if (memcmp(h.magic, magic, sizeof magic) != 0 || h.key != key || h.n > left / each)
        return NULL;
    struct gloss_space *s = xcalloc(1, sizeof *s);
    s->key = key;
    s->n = (size_t)h.n;
    s->weights = xmalloc(s->n * sizeof *s->weights + 1);
    s->vectors = xmalloc(s->n * D + 1);
    memcpy(s->weights, bytes.s + sizeof h, s->n * sizeof *s->weights);
    memcpy(s->vectors, bytes.s + sizeof h + s->n * sizeof *s->weights, s->n * D);
    str names = arena_str(&s->arena, str_slice(bytes, sizeof h + s->n * each, bytes.n));
    while (str_split_next(&names, '\n', &stem) && stem.n)
        *map_put(&s->stems, stem, NULL) = n++;
    if (s->stems.n == s->n && (size_t)n == s->n) /* a stem that occurs twice would have a number beyond the vectors */
        return s;
    gloss_space_free(s);
    return NULL;
}

struct gloss_space *gloss_space_load(const struct wordnet *w, const char *path)
{
    struct file_map m;
    struct err ignored = { 0 };

    if (!file_map_open(&m, path, &ignored))
        return NULL;
    struct gloss_space *s = read_space((str){ (const char *)m.data, m.n }, key_of(w));
    file_map_close(&m);
    return s;
}

struct gloss_space *gloss_space_open(const struct wordnet *w)
{
    static const char *const places[] = { "gloss.space", "../share/assay/gloss.space" };
    char program[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", program, sizeof program);
    struct arena a = { 0 };
    struct gloss_space *s = NULL;

    for (size_t i = 0; i < COUNT_OF(places) && n > 0 && n < PATH_MAX && !s; i++)
        s = gloss_space_load(w, path_join(&a, path_directory((str){ program, (size_t)n }), str_from(places[i])).s);
    arena_free(&a);
    if (!s) {
        log_note(
            "computing word vectors from WordNet, which takes seconds; `assay judge --word-vectors FILE` keeps them");
        s = gloss_space_new(w);
    }
    return s;
}

/* --- texts ------------------------------------------------------------------ */

int32_t gloss_find(const struct gloss_space *s, str low)
{
    char word[MAX_WORD + 1];
    size_t n = low.n > 2 && str_ends(low, S("'s")) ? low.n - 2 : low.n;

    if (n > MAX_WORD || !n)
        return -1;
    memcpy(word, low.s, n);
    const int64_t *at = map_find(&s->stems, (str){ word, porter_stem(word, n) });
    return at ? (int32_t)*at : -1;
}

double gloss_rarity_at(const struct gloss_space *s, int32_t at)
{
    return at >= 0 ? (double)s->weights[at] : -1;
}

double gloss_rarity(const struct gloss_space *s, str low)
{
    return gloss_rarity_at(s, gloss_find(s, low));
}

/* The loops over the dimensions, once more for processors with AVX2, where small integers widen in one instruction.
 * Both give the same bits. */
#define LOOPS(name, attributes)                                                             \
    attributes static void add_##name(double *restrict sum, const int8_t *v, double weight) \
    {                                                                                       \
        for (int i = 0; i < D; i++)                                                         \
            sum[i] += weight * (double)v[i];                                                \
    }                                                                                       \
    attributes static int32_t multiply_##name(const int16_t *restrict a, const int8_t *b)   \
    {                                                                                       \
        int32_t dot = 0;                                                                    \
        for (int i = 0; i < D; i++)                                                         \
            dot += a[i] * b[i];                                                             \
        return dot;                                                                         \
    }
LOOPS(plain, )
#if defined(__x86_64__)
LOOPS(avx2, __attribute__((target("avx2"))))
#define CHOOSE(name) (__builtin_cpu_supports("avx2") ? name##_avx2 : name##_plain)
#else
#define CHOOSE(name) name##_plain
#endif

void gloss_sum_add_at(struct gloss_sum *sum, const struct gloss_space *s, int32_t at)
{
    if (at < 0)
        return;
    CHOOSE(add)(sum->v, s->vectors + (size_t)at * D, (double)s->weights[at]);
    sum->n++;
}

void gloss_sum_add(struct gloss_sum *sum, const struct gloss_space *s, str low)
{
    gloss_sum_add_at(sum, s, gloss_find(s, low));
}

void gloss_compare_at(const struct gloss_space *s, int32_t at, const int32_t *list, size_t n, float *out)
{
    static const float LENGTH = 127; /* of each vector, but for rounding */

    int32_t (*multiply)(const int16_t *a, const int8_t *b) = CHOOSE(multiply);
    int16_t wide[D] = { 0 };

    for (int i = 0; i < D && at >= 0; i++)
        wide[i] = s->vectors[(size_t)at * D + (size_t)i];
    for (size_t k = 0; k < n; k++)
        out[k] = list[k] < 0 ? 0 : (float)multiply(wide, s->vectors + (size_t)list[k] * D) / (LENGTH * LENGTH);
}

double gloss_cosine(const struct gloss_sum *a, const struct gloss_sum *b)
{
    double dot = 0, aa = 0, bb = 0;

    for (int i = 0; i < D; i++) {
        dot += a->v[i] * b->v[i];
        aa += a->v[i] * a->v[i];
        bb += b->v[i] * b->v[i];
    }
    return aa > 0 && bb > 0 ? dot / sqrt(aa * bb) : 0;
}

/* out[k] = a[k] . b[k]; four sums at a time, because each addition waits for the one before it. */
static void dot_four(const struct gloss_sum *const a[4], const struct gloss_sum *const b[4], double out[4])
{
    double x = 0, y = 0, z = 0, w = 0;

    for (int i = 0; i < D; i++) {
        x += a[0]->v[i] * b[0]->v[i];
        y += a[1]->v[i] * b[1]->v[i];
        z += a[2]->v[i] * b[2]->v[i];
        w += a[3]->v[i] * b[3]->v[i];
    }
    out[0] = x, out[1] = y, out[2] = z, out[3] = w;
}

void gloss_squares(const struct gloss_sum *list, size_t n, double *squares)
{
    for (size_t i = 0; i < n; i += 4) {
        const struct gloss_sum *a[4];
        double dots[4];
        for (size_t k = 0; k < 4; k++)
            a[k] = &list[i + k < n ? i + k : n - 1];
        dot_four(a, a, dots);
        memcpy(squares + i, dots, (n - i < 4 ? n - i : 4) * sizeof *dots);
    }
}

void gloss_cosines(const struct gloss_sum *x, const struct gloss_sum *list, const double *squares, size_t n,
                   double *out)
{
    const struct gloss_sum *const same[4] = { x, x, x, x };
    double own = 0;

    for (size_t i = 0; i <= n; i += 4) { /* the last of n + 1 products is the square of x */
        const struct gloss_sum *b[4];
        double dots[4];
        for (size_t k = 0; k < 4; k++)
            b[k] = i + k < n ? &list[i + k] : x;
        dot_four(same, b, dots);
        if (n - i < 4)
            own = dots[n - i];
        memcpy(out + i, dots, (n - i < 4 ? n - i : 4) * sizeof *dots);
    }
    for (size_t i = 0; i < n; i++)
        out[i] = own > 0 && squares[i] > 0 ? out[i] / sqrt(own * squares[i]) : 0;
}
