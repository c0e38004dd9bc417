/*
 * gloss_space.c -- see gloss_space.h.
 *
 * In round 1 every stem has a sparse random vector seeded by its name.  A document is the weighted sum of its stems; in
 * the next round a stem is the sum of the documents that contain it.  Every sum has a fixed order.
 */
#include "eval/text/gloss_space.h"

#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/hash.h"
#include "eval/base/map.h"
#include "eval/base/text.h"
#include "eval/text/word_stem.h"
#include "eval/text/wordnet.h"

enum { D = GLOSS_DIMENSIONS, ROUNDS = 3, SEEDS = 16, N_PARTS = 4, PART_SHIFT = 28, MAX_WORDS = 400, MAX_WORD = 60 };
enum {
    MIN_DOCUMENTS = 2,
    COMMON = 5
}; /* stems in fewer documents have no vector; stems in fewer than COMMON do not count in the common direction */

struct gloss_space {
    struct map stems; /* stem -> number; the keys live in the arena */
    struct arena arena;
    int8_t *vectors; /* [n][D], of length about 127 */
    float *weights;  /* [n] squared inverse document frequency, 0..1; 0 = no vector */
    size_t n;
};

/* Documents as lists of stem numbers, concatenated. */
struct documents {
    uint32_t *stems; /* [first[n]] */
    size_t n_stems, cap_stems;
    uint32_t *first; /* [n + 1] */
    size_t n, cap;
};

struct builder {
    struct gloss_space *space;
    const struct wordnet *wordnet;
    struct documents docs;
    uint32_t *frequency; /* [n] documents that hold a stem */
    size_t cap_frequency;
    float (*vectors)[D], (*next)[D]; /* [n] */
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
    const int64_t *known = map_find(&b->space->stems, stem);

    if (known)
        return (uint32_t)*known;
    *map_put(&b->space->stems, arena_str(&b->space->arena, stem), &is_new) = (int64_t)b->space->n;
    VEC_PUSH(b->frequency, b->space->n, b->cap_frequency) = 0;
    return (uint32_t)b->space->n - 1;
}

/* Adds a text's stems to the last document, each once. */
static void add_text(struct builder *b, str text)
{
    struct documents *d = &b->docs;
    size_t from = d->first[d->n - 1], n = 0;
    char word[MAX_WORD];

    for (size_t i = 0; i <= text.n; i++) {
        char c = i < text.n ? text.s[i] : ' ';
        c = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
        if (c >= 'a' && c <= 'z') {
            if (n < sizeof word)
                word[n++] = c;
            continue;
        }
        if (n > 2 && d->n_stems - from < MAX_WORDS && !is_common((str){ word, n })) {
            uint32_t stem = number_of(b, word_stem((str){ word, n }));
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
    struct documents *d = &b->docs;
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

/* --- vectors -------------------------------------------------------------- */

static void normalize(float v[D])
{
    double sum = 0;

    for (int i = 0; i < D; i++)
        sum += (double)v[i] * (double)v[i];
    float scale = sum > 0 ? (float)(1 / sqrt(sum)) : 0;
    for (int i = 0; i < D; i++)
        v[i] *= scale;
}

static void fill_random(float v[D], str name)
{
    uint64_t x = 14695981039346656037u; /* FNV-1a, then xorshift */

    for (size_t i = 0; i < name.n; i++)
        x = (x ^ (unsigned char)name.s[i]) * 1099511628211u;
    for (int k = 0; k < SEEDS; k++) {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        v[(x >> 8) % D] += x & 1 ? 1.0f : -1.0f;
    }
    normalize(v);
}

static void add_scaled(float *restrict to, const float *restrict from, float scale)
{
    for (int i = 0; i < D; i++)
        to[i] += scale * from[i];
}

static void remove_common_direction(struct builder *b)
{
    float mean[D] = { 0 };

    for (size_t i = 0; i < b->space->n; i++) {
        normalize(b->next[i]);
        if (b->frequency[i] >= COMMON)
            add_scaled(mean, b->next[i], 1);
    }
    normalize(mean);
    for (size_t i = 0; i < b->space->n; i++) {
        double along = 0;
        for (int k = 0; k < D; k++)
            along += (double)b->next[i][k] * (double)mean[k];
        add_scaled(b->next[i], mean, (float)-along);
        normalize(b->next[i]);
    }
}

static void run_round(struct builder *b)
{
    const struct documents *d = &b->docs;
    float(*old)[D] = b->vectors;

    memset(b->next, 0, b->space->n * sizeof *b->next);
    for (size_t i = 0; i < d->n; i++) {
        float document[D] = { 0 };
        for (size_t k = d->first[i]; k < d->first[i + 1]; k++)
            if (b->space->weights[d->stems[k]] > 0)
                add_scaled(document, b->vectors[d->stems[k]], b->space->weights[d->stems[k]]);
        normalize(document);
        for (size_t k = d->first[i]; k < d->first[i + 1]; k++)
            if (b->space->weights[d->stems[k]] > 0)
                add_scaled(b->next[d->stems[k]], document, 1);
    }
    remove_common_direction(b);
    b->vectors = b->next;
    b->next = old;
}

static void weigh_stems(struct builder *b)
{
    double n = (double)(b->docs.n ? b->docs.n : 1) + 1;

    b->space->weights = xmalloc((b->space->n + 1) * sizeof *b->space->weights);
    for (size_t i = 0; i < b->space->n; i++) {
        double w = log(n / (1 + (double)b->frequency[i])) / log(n);
        b->space->weights[i] = b->frequency[i] < MIN_DOCUMENTS ? 0 : (float)(w * w);
    }
}

struct gloss_space *gloss_space_new(const struct wordnet *w)
{
    struct gloss_space *s = xcalloc(1, sizeof *s);
    struct builder b = { .space = s, .wordnet = w };

    read_documents(&b);
    weigh_stems(&b);
    b.vectors = xcalloc(s->n + 1, sizeof *b.vectors);
    b.next = xcalloc(s->n + 1, sizeof *b.next);
    for (size_t i = 0; i < s->n; i++)
        fill_random(b.vectors[i], s->stems.entries[i].key);
    for (int i = 0; i < ROUNDS; i++)
        run_round(&b);
    s->vectors = xmalloc(s->n * D + 1);
    for (size_t i = 0; i < s->n; i++)
        for (int k = 0; k < D; k++)
            s->vectors[i * D + (size_t)k] = (int8_t)lrintf(127 * b.vectors[i][k]);
    free(b.vectors);
    free(b.next);
    free(b.frequency);
    free(b.docs.stems);
    free(b.docs.first);
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

/* --- texts ------------------------------------------------------------------ */

void gloss_sum_add(struct gloss_sum *sum, const struct gloss_space *s, str stem)
{
    const int64_t *at = map_find(&s->stems, stem);

    if (!at || !(s->weights[*at] > 0))
        return;
    const int8_t *v = s->vectors + (size_t)*at * D;
    for (int i = 0; i < D; i++)
        sum->v[i] += (double)s->weights[*at] * (double)v[i];
    sum->n++;
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
