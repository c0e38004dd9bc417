/*
 * meteor15_paraphrase.c -- METEOR 1.5's paraphrase tables (Denkowski and Lavie
 * 2010): phrases of one side that the table lists for a phrase of the other.
 *
 * The file, which comes with the program for six languages (paraphrase-en.gz), has
 * three lines per entry: a probability, which is not used, a phrase, and a paraphrase
 * of it.  Both directions are searched, the reference's phrases first.  The order of
 * results matters (meteor15_align.c): by place, by length of the phrase, by line of
 * the table, by place in the other text.
 *
 * Phrases are paths of a trie over numbered words.  The paraphrases of a phrase are contiguous, each starting with the
 * number of its first word, so that a bit set of the other text's words rejects most.
 */
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/gzip.h"
#include "eval/base/map.h"
#include "metrics/meteor/meteor15.h"

enum { MAX_PHRASE = 64, MAX_WORDS = 1 << 30, MAX_FOUND = METEOR15_MAX_CANDIDATES / 16 };

struct edge {
    uint64_t key; /* node << 32 | word, + 1; 0 = empty */
    uint32_t node;
};

struct entry {
    uint32_t node, phrase; /* of the phrase; place in words[] of its paraphrase */
};

struct meteor15_paraphrases {
    struct map vocabulary;
    struct arena arena; /* words of the vocabulary */
    struct edge *edges; /* [n_slots] */
    size_t n_edges, n_slots;
    struct entry *entries; /* while reading: in the order of the file, then by node */
    size_t n_entries, cap_entries;
    uint32_t *first; /* [nodes + 1] in entries */
    int32_t *words;  /* per paraphrase: length, then its words */
    size_t n_words, cap_words;
};

/* ---- reading ---- */

static struct edge *edge_at(const struct meteor15_paraphrases *p, uint64_t key)
{
    size_t i = word_mix(key) & (p->n_slots - 1);
    while (p->edges[i].key && p->edges[i].key != key)
        i = (i + 1) & (p->n_slots - 1);
    return &p->edges[i];
}

static uint64_t edge_key(uint32_t node, int32_t word)
{
    return ((uint64_t)node << 32 | (uint32_t)word) + 1;
}

static void grow_edges(struct meteor15_paraphrases *p)
{
    struct edge *old = p->edges;
    size_t n_old = p->n_slots;

    p->n_slots = n_old ? 2 * n_old : 1 << 12;
    p->edges = xcalloc(p->n_slots, sizeof *p->edges);
    for (size_t i = 0; i < n_old; i++)
        if (old[i].key)
            *edge_at(p, old[i].key) = old[i];
    free(old);
}

static uint32_t add_edge(struct meteor15_paraphrases *p, uint32_t node, int32_t word)
{
    if (2 * (p->n_edges + 1) > p->n_slots)
        grow_edges(p);
    struct edge *e = edge_at(p, edge_key(node, word));
    if (!e->key)
        *e = (struct edge){ edge_key(node, word), (uint32_t)++p->n_edges };
    return e->node;
}

static size_t read_phrase(struct meteor15_paraphrases *p, str line, int32_t *words)
{
    size_t n = 0;
    str word;

    while (n < MAX_PHRASE && meteor15_next_word(&line, &word)) {
        const int64_t *known = map_find(&p->vocabulary, word);
        if (!known) {
            int64_t *added = map_put(&p->vocabulary, arena_str(&p->arena, word), NULL);
            *added = (int64_t)p->vocabulary.n - 1;
            known = added;
        }
        words[n++] = (int32_t)*known;
    }
    return n;
}

static void add_entry(struct meteor15_paraphrases *p, const int32_t *phrase, size_t n, const int32_t *other,
                      size_t n_other)
{
    uint32_t node = 0;

    for (size_t i = 0; i < n; i++)
        node = add_edge(p, node, phrase[i]);
    VEC_PUSH(p->entries, p->n_entries, p->cap_entries) = (struct entry){ node, (uint32_t)p->n_words };
    VEC_PUSH(p->words, p->n_words, p->cap_words) = (int32_t)n_other;
    for (size_t i = 0; i < n_other; i++)
        VEC_PUSH(p->words, p->n_words, p->cap_words) = other[i];
}

static bool read_entries(struct meteor15_paraphrases *p, struct gzip *file, const char *path, struct err *e)
{
    int32_t phrase[MAX_PHRASE], other[MAX_PHRASE];
    str line;

    while (gzip_next_line(file, &line, e)) {
        size_t n, n_other;
        bool whole = gzip_next_line(file, &line, e);
        if (whole) {
            n = read_phrase(p, line, phrase);
            whole = gzip_next_line(file, &line, e);
        }
        if (!whole)
            return e->code != ERR_OK ||
                   err_set(e, ERR_PARSE, "%s: the file ends within an entry (expected three lines for each)", path);
        n_other = read_phrase(p, line, other);
        if (n == 0 || n_other == 0)
            continue;
        if (p->n_words > MAX_WORDS)
            return err_set(e, ERR_UNSUPPORTED, "%s: more than %d words", path, MAX_WORDS);
        add_entry(p, phrase, n, other, n_other);
    }
    return e->code == ERR_OK;
}

/* By node, in the order of the table. */
static void sort_entries(struct meteor15_paraphrases *p)
{
    struct entry *sorted = xcalloc(p->n_entries, sizeof *sorted);

    p->first = xcalloc(p->n_edges + 3, sizeof *p->first);
    for (size_t i = 0; i < p->n_entries; i++)
        p->first[p->entries[i].node + 2]++;
    for (size_t i = 2; i < p->n_edges + 3; i++)
        p->first[i] += p->first[i - 1];
    for (size_t i = 0; i < p->n_entries; i++)
        sorted[p->first[p->entries[i].node + 1]++] = p->entries[i];
    free(p->entries);
    p->entries = sorted;
}

struct meteor15_paraphrases *meteor15_paraphrases_open(const char *path, struct err *e)
{
    struct gzip *file = gzip_open(path, e);
    struct err why = { 0 };

    if (!file)
        return NULL;
    struct meteor15_paraphrases *p = xcalloc(1, sizeof *p);
    grow_edges(p);
    bool ok = read_entries(p, file, path, &why);
    gzip_close(file);
    if (!ok) {
        *e = why;
        meteor15_paraphrases_close(p);
        return NULL;
    }
    sort_entries(p);
    return p;
}

void meteor15_paraphrases_close(struct meteor15_paraphrases *p)
{
    if (!p)
        return;
    map_release(&p->vocabulary);
    arena_free(&p->arena);
    free(p->edges);
    free(p->entries);
    free(p->first);
    free(p->words);
    free(p);
}

size_t meteor15_paraphrases_count(const struct meteor15_paraphrases *p)
{
    return p->n_entries;
}

int32_t meteor15_paraphrases_number(const struct meteor15_paraphrases *p, str word)
{
    const int64_t *number = map_find(&p->vocabulary, word);
    return number ? (int32_t)*number : -1;
}

/* ---- looking up ---- */

struct search {
    const struct meteor15_paraphrases *table;
    struct meteor15_phrase *list; /* [n] */
    size_t n, cap;
    struct arena *arena;
};

/* One of the two texts: its words, and a bit set of the low bits of their numbers. */
struct text {
    const struct meteor15_word *const *words; /* [n] */
    size_t n;
    uint64_t bits[8];
};

static uint32_t bit_of(int32_t number)
{
    return (uint32_t)number % 512;
}

static struct text read_text(const struct meteor15_word *const *words, size_t n)
{
    struct text t = { words, n, { 0 } };
    for (size_t i = 0; i < n; i++)
        if (words[i]->paraphrase >= 0)
            t.bits[bit_of(words[i]->paraphrase) / 64] |= 1ull << (bit_of(words[i]->paraphrase) % 64);
    return t;
}

static void add_phrase(struct search *f, struct meteor15_phrase p)
{
    if (f->n == MAX_FOUND)
        return;
    if (f->n == f->cap) {
        struct meteor15_phrase *wider = ARENA_UNINIT(f->arena, struct meteor15_phrase, f->cap = 2 * f->cap + 16);
        if (f->n)
            memcpy(wider, f->list, f->n * sizeof *wider);
        f->list = wider;
    }
    f->list[f->n++] = p;
}

/* Finds these words everywhere in `other`, for `length` words at `at`. */
static void find_words(struct search *f, const int32_t *words, const struct text *other, size_t at, size_t length,
                       bool at_in_ref)
{
    size_t n = (size_t)*words++;

    if (!(other->bits[bit_of(words[0]) / 64] >> (bit_of(words[0]) % 64) & 1))
        return;
    for (size_t i = 0; i + n <= other->n; i++) {
        size_t k = 0;
        while (k < n && other->words[i + k]->paraphrase == words[k])
            k++;
        if (k < n)
            continue;
        struct meteor15_phrase here = { (int32_t)at, (int32_t)length, (int32_t)i, (int32_t)n };
        struct meteor15_phrase there = { (int32_t)i, (int32_t)n, (int32_t)at, (int32_t)length };
        add_phrase(f, at_in_ref ? here : there);
    }
}

static void find_from(struct search *f, const struct text *text, const struct text *other, bool in_ref)
{
    const struct meteor15_paraphrases *p = f->table;

    for (size_t at = 0; at < text->n; at++) {
        uint32_t node = 0;
        for (size_t length = 1; at + length <= text->n; length++) {
            int32_t word = text->words[at + length - 1]->paraphrase;
            const struct edge *edge = word < 0 ? NULL : edge_at(p, edge_key(node, word));
            if (!edge || !edge->key)
                break;
            node = edge->node;
            for (uint32_t k = p->first[node]; k < p->first[node + 1]; k++)
                find_words(f, p->words + p->entries[k].phrase, other, at, length, in_ref);
        }
    }
}

size_t meteor15_paraphrases_find(const struct meteor15_paraphrases *p, const struct meteor15_word *const *hyp,
                                 size_t n_hyp, const struct meteor15_word *const *ref, size_t n_ref,
                                 struct meteor15_phrase **list, struct arena *a)
{
    struct search f = { .table = p, .arena = a };
    struct text h = read_text(hyp, n_hyp), r = read_text(ref, n_ref);

    find_from(&f, &r, &h, true);
    find_from(&f, &h, &r, false);
    *list = f.list;
    return f.n < MAX_FOUND ? f.n : METEOR15_MAX_CANDIDATES + (size_t)1; /* already more than the limit */
}
