/*
 * wordnet.c -- see wordnet.h.  File formats: wndb(5WN), WordNet 3.0; base forms:
 * WordNetCorpusReader._morphy of NLTK 3.8.
 *
 *     index.POS  lemma pos n_synsets n_pointers pointer... n_senses n_tagged offset...
 *     data.POS   offset file pos n_words(hex) word lex_id(hex) ... pointers | gloss
 *     POS.exc    form base...
 *
 * The indexes become one table by lemma.  The data files stay mapped and are read only for the spelling of a word in a
 * synset: an index folds "China" and "china" into one lemma, NLTK's lemma names do not.
 *
 * Look-ups are random accesses to megabytes, so their cost is cache misses: a slot holds part of the hash, so that an
 * absent form costs one miss, and an entry holds the word's first bytes, so that a present form costs two.
 */
#include "eval/text/wordnet.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/text/words.h"

enum { NOUN, VERB, ADJECTIVE, ADVERB, N_PARTS };
enum { MAX_FORM = 255, MAX_SUFFIX = 8, MAX_FORMS = 64, PART_SHIFT = 28, FIRST_SLOTS = 1 << 17 };

static const char *const part_names[N_PARTS] = { "noun", "verb", "adj", "adv" };

struct wordnet_entry { /* a lemma, or a form of the exception lists, or both */
    struct word_key key;
    const char *s;
    uint32_t length;
    uint32_t bases;          /* + 1 in bases[], or 0 */
    uint32_t first[N_PARTS]; /* as a lemma: in offsets[]     */
    uint16_t n[N_PARTS];
};

struct exception { /* of a form: place of its line + 1 in each file, or 0 */
    uint32_t line[N_PARTS];
};

struct slot {
    uint32_t tag; /* of the hash; with entry 0 = empty */
    uint32_t entry;
};

struct wordnet {
    struct file_map index[N_PARTS], data[N_PARTS], exceptions[N_PARTS];
    struct wordnet_entry *entries; /* [n_entries] */
    size_t n_entries, cap_entries;
    struct exception *bases; /* [n_bases] */
    size_t n_bases, cap_bases;
    struct slot *slots; /* [n_slots] */
    size_t n_slots;
    uint32_t *offsets; /* [n_offsets] */
    size_t n_offsets, cap_offsets;
    void *packed_tables; /* slots, entries and offsets, after reading */
    char version[16];
    bool debian; /* offsets as in Debian's copy */
};

str wordnet_folder(str given, struct arena *a)
{
    const char *set = getenv("ASSAY_WORDNET");

    if (given.n)
        return given;
    if (set && *set)
        return arena_str(a, str_from(set));
    return file_exists("/usr/share/wordnet/index.noun") ? S("/usr/share/wordnet") : S("");
}

static str text_of(const struct file_map *m)
{
    return (str){ (const char *)m->data, m->n };
}

static bool next_word(str *rest, str *word)
{
    while (rest->n && rest->s[0] == ' ')
        *rest = str_slice(*rest, 1, rest->n);
    return str_split_next(rest, ' ', word);
}

/* ---- reading ---- */

/* Words are copied with padding, so that reading 16 bytes never leaves the mapped files. */
static struct word_key key_of(str word)
{
    struct word_key k = { 0, 0 };
    if (word.n > WORD_INLINE)
        return word_key(word);
    memcpy(&k, word.s, word.n);
    return k;
}

static void grow_slots(struct wordnet *w)
{
    free(w->slots);
    w->n_slots = w->n_slots ? 2 * w->n_slots : FIRST_SLOTS;
    w->slots = xcalloc(w->n_slots, sizeof *w->slots);
    for (size_t k = 0; k < w->n_entries; k++) {
        uint64_t hash = word_key_hash(w->entries[k].key);
        size_t i = hash & (w->n_slots - 1);
        while (w->slots[i].entry)
            i = (i + 1) & (w->n_slots - 1);
        w->slots[i] = (struct slot){ (uint32_t)(hash >> 32), (uint32_t)k + 1 };
    }
}

/* The slot of a word, or the free slot where it would be inserted. */
static struct slot *slot_of(const struct wordnet *w, str word, struct word_key key)
{
    uint64_t hash = word_key_hash(key);

    for (size_t i = hash & (w->n_slots - 1);; i = (i + 1) & (w->n_slots - 1)) {
        struct slot *s = &w->slots[i];
        if (!s->entry)
            return s;
        if (s->tag != (uint32_t)(hash >> 32))
            continue;
        const struct wordnet_entry *entry = &w->entries[s->entry - 1];
        if (entry->key.low == key.low && entry->key.high == key.high && entry->length == word.n &&
            (word.n <= WORD_INLINE || memcmp(entry->s, word.s, word.n) == 0))
            return s;
    }
}

static bool is_debian(const struct wordnet *w);

static struct wordnet_entry *entry_put(struct wordnet *w, str word)
{
    struct word_key key = key_of(word);

    if (3 * (w->n_entries + 1) > 2 * w->n_slots)
        grow_slots(w);
    struct slot *s = slot_of(w, word, key);
    if (!s->entry) {
        VEC_PUSH(w->entries, w->n_entries,
                 w->cap_entries) = (struct wordnet_entry){ .key = key, .s = word.s, .length = (uint32_t)word.n };
        *s = (struct slot){ (uint32_t)(word_key_hash(key) >> 32), (uint32_t)w->n_entries };
    }
    return &w->entries[s->entry - 1];
}

const struct wordnet_entry *wordnet_find(const struct wordnet *w, str word)
{
    uint32_t at = slot_of(w, word, key_of(word))->entry;
    return at ? &w->entries[at - 1] : NULL;
}

static bool read_count(str *rest, size_t max, size_t *out)
{
    str word;
    int64_t v;

    if (!next_word(rest, &word) || !str_to_int(word, &v) || v < 0 || (uint64_t)v > max)
        return false;
    *out = (size_t)v;
    return true;
}

static bool read_index_line(struct wordnet *w, int part, str line)
{
    str lemma, word;
    size_t n_synsets, n_pointers, n_senses, skip, offset, max = w->data[part].n;

    if (!next_word(&line, &lemma) || !next_word(&line, &word) || !read_count(&line, line.n, &n_synsets) ||
        n_synsets == 0 || n_synsets > UINT16_MAX || !read_count(&line, line.n, &n_pointers))
        return false;
    for (size_t i = 0; i < n_pointers; i++)
        if (!next_word(&line, &word))
            return false;
    if (!read_count(&line, line.n, &n_senses) || n_senses != n_synsets || !read_count(&line, SIZE_MAX, &skip))
        return false;
    struct wordnet_entry *entry = entry_put(w, lemma);
    entry->first[part] = (uint32_t)w->n_offsets;
    entry->n[part] = (uint16_t)n_synsets;
    for (size_t i = 0; i < n_synsets; i++) {
        if (!read_count(&line, max, &offset))
            return false;
        VEC_PUSH(w->offsets, w->n_offsets, w->cap_offsets) = (uint32_t)part << PART_SHIFT | (uint32_t)offset;
    }
    return true;
}

static bool read_index(struct wordnet *w, int part, const char *path, struct err *e)
{
    str rest = text_of(&w->index[part]), line;

    for (size_t n = 1; str_split_next(&rest, '\n', &line); n++)
        if (line.n && line.s[0] != ' ' && !read_index_line(w, part, line))
            return err_set(e, ERR_PARSE, "%s:%zu: no index entry (expected a lemma and its synsets)", path, n);
    return true;
}

static void read_exceptions(struct wordnet *w, int part)
{
    str text = text_of(&w->exceptions[part]), rest = text, line, form;

    while (str_split_next(&rest, '\n', &line)) {
        if (!next_word(&line, &form))
            continue;
        struct wordnet_entry *entry = entry_put(w, form);
        if (!entry->bases) {
            VEC_PUSH(w->bases, w->n_bases, w->cap_bases) = (struct exception){ { 0 } };
            entry->bases = (uint32_t)w->n_bases;
        }
        w->bases[entry->bases - 1].line[part] = (uint32_t)(line.n ? line.s - text.s : 0) + 1; /* the last counts */
    }
}

/* From the licence at the head of the data: "WordNet 3.0 Copyright 2006 ...". */
static void read_version(struct wordnet *w)
{
    str head = str_slice(text_of(&w->data[0]), 0, 2048);
    size_t at = str_search(head, S(" Copyright")), from = at == SIZE_MAX ? 0 : at, n = 0;

    while (from > 0 && head.s[from - 1] != ' ')
        from--;
    for (size_t i = from; at != SIZE_MAX && i < at && n + 1 < sizeof w->version; i++)
        w->version[n++] = head.s[i];
    if (n == 0)
        memcpy(w->version, "unknown", 8);
}

/* Moves all look-up tables into one region of huge pages, because page-table walks dominate random accesses. */
static void pack_tables(struct wordnet *w)
{
    size_t entries = w->n_entries * sizeof *w->entries, slots = w->n_slots * sizeof *w->slots,
           offsets = w->n_offsets * sizeof *w->offsets;
    char *p = xcalloc_large(1, entries + slots + offsets);

    w->packed_tables = p;
    memcpy(p, w->slots, slots);
    memcpy(p + slots, w->entries, entries);
    if (offsets)
        memcpy(p + slots + entries, w->offsets, offsets);
    free(w->slots);
    free(w->entries);
    free(w->offsets);
    w->slots = (struct slot *)p;
    w->entries = (struct wordnet_entry *)(p + slots);
    w->offsets = (uint32_t *)(p + slots + entries);
}

struct wordnet *wordnet_open(str folder, struct err *e)
{
    struct wordnet *w = xcalloc(1, sizeof *w);
    struct arena a = { 0 };
    bool ok = true;

    grow_slots(w);
    for (int p = 0; ok && p < N_PARTS; p++) {
        const char *index = path_join(&a, folder, arena_printf(&a, "index.%s", part_names[p])).s;
        ok = file_map_open(&w->index[p], index, e) &&
             file_map_open(&w->data[p], path_join(&a, folder, arena_printf(&a, "data.%s", part_names[p])).s, e) &&
             file_map_open(&w->exceptions[p], path_join(&a, folder, arena_printf(&a, "%s.exc", part_names[p])).s, e);
        if (ok && w->data[p].n >= 1u << PART_SHIFT)
            ok = err_set(e, ERR_UNSUPPORTED, "%s: the data file is too large for WordNet", index);
        if (ok && (ok = read_index(w, p, index, e)))
            read_exceptions(w, p);
    }
    if (ok) {
        read_version(w);
        w->debian = is_debian(w);
        if (w->n_entries)
            pack_tables(w);
    }
    arena_free(&a);
    if (ok)
        return w;
    wordnet_close(w);
    return NULL;
}

void wordnet_close(struct wordnet *w)
{
    if (!w)
        return;
    for (int p = 0; p < N_PARTS; p++) {
        file_map_close(&w->index[p]);
        file_map_close(&w->data[p]);
        file_map_close(&w->exceptions[p]);
    }
    if (!w->packed_tables) {
        free(w->entries);
        free(w->slots);
        free(w->offsets);
    }
    free(w->packed_tables);
    free(w->bases);
    free(w);
}

str wordnet_version(const struct wordnet *w)
{
    return str_from(w->version);
}

/* ---- base forms ---- */

struct rule {
    str from, to;
};

#define R(from, to)                 \
    {                               \
        { from, sizeof(from) - 1 }, \
        {                           \
            to, sizeof(to) - 1      \
        }                           \
    }
static const struct rule noun_rules[] = {
    R("s", ""),      R("ses", "s"),   R("ves", "f"),   R("xes", "x"), R("zes", "z"),
    R("ches", "ch"), R("shes", "sh"), R("men", "man"), R("ies", "y"), R("", ""),
};
static const struct rule verb_rules[] = {
    R("s", ""),  R("ies", "y"), R("es", "e"), R("es", ""), R("ed", "e"),
    R("ed", ""), R("ing", "e"), R("ing", ""), R("", ""),
};
static const struct rule adjective_rules[] = { R("er", ""), R("est", ""), R("er", "e"), R("est", "e"), R("", "") };
static const struct rule no_rules[] = { R("", "") };
#undef R
static const struct rule *const rules[N_PARTS] = { noun_rules, verb_rules, adjective_rules, no_rules };

struct found {
    const struct wordnet_entry *list[N_PARTS * MAX_FORMS];
    int part[N_PARTS * MAX_FORMS];
    size_t n;
};

/* Adds a form if it is a lemma of this part of speech and not among those from `before` on. */
static void add_lemma(int part, const struct wordnet_entry *entry, size_t before, struct found *out)
{
    bool is_new = entry && entry->n[part] > 0 && out->n < COUNT_OF(out->list);

    for (size_t k = before; is_new && k < out->n; k++)
        is_new = out->list[k] != entry;
    if (is_new) {
        out->part[out->n] = part;
        out->list[out->n++] = entry;
    }
}

static bool ends_in(str text, str suffix)
{
    return text.n >= suffix.n && text.s[text.n - 1] == suffix.s[suffix.n - 1] &&
           memcmp(text.s + text.n - suffix.n, suffix.s, suffix.n) == 0;
}

/* `form` by one rule, into room for MAX_FORM + MAX_SUFFIX bytes. */
static str apply_rule(const struct rule *r, str form, char *out)
{
    size_t kept = form.n - r->from.n;

    memcpy(out, form.s, kept);
    memcpy(out + kept, r->to.s, r->to.n);
    return (str){ out, kept + r->to.n };
}

/* All rules on all forms.  Skipping forms already found bounds the work for words of many endings. */
static size_t apply_rules(int part, const str *forms, size_t n, str *out, struct arena *a)
{
    size_t made = 0;

    for (size_t i = 0; i < n; i++)
        for (const struct rule *r = rules[part]; r->from.n && made < MAX_FORMS; r++) {
            if (!ends_in(forms[i], r->from))
                continue;
            str form = apply_rule(r, forms[i], arena_alloc_uninit(a, forms[i].n + MAX_SUFFIX));
            size_t k = 0;
            while (k < made && !str_equal(out[k], form))
                k++;
            if (k == made)
                out[made++] = form;
        }
    return made;
}

/* The forms that an exception list gives. */
static void listed_bases(const struct wordnet *w, int part, const struct wordnet_entry *form, struct found *out)
{
    str bases = text_of(&w->exceptions[part]), base;
    size_t before = out->n;

    bases = str_slice(bases, w->bases[form->bases - 1].line[part] - 1, bases.n);
    bases = str_slice(bases, 0, str_search(bases, S("\n")));
    add_lemma(part, form, before, out);
    for (size_t n = 1; n < MAX_FORMS && next_word(&bases, &base); n++)
        add_lemma(part, wordnet_find(w, base), before, out);
}

static void base_forms(const struct wordnet *w, int part, const struct wordnet_entry *entry, str form,
                       struct found *out)
{
    size_t before = out->n;
    bool any = false;
    char text[MAX_FORM + MAX_SUFFIX];

    if (entry && entry->bases && w->bases[entry->bases - 1].line[part]) {
        listed_bases(w, part, entry, out);
        return;
    }
    add_lemma(part, entry, before, out);
    for (const struct rule *r = rules[part]; r->from.n; r++)
        if (ends_in(form, r->from)) {
            add_lemma(part, wordnet_find(w, apply_rule(r, form, text)), before, out);
            any = true;
        }
    if (out->n > before || !any)
        return;
    struct arena a = { 0 };
    str one[MAX_FORMS], two[MAX_FORMS];
    size_t n = apply_rules(part, &form, 1, one, &a);
    while (n > 0 && out->n == before) {
        n = apply_rules(part, one, n, two, &a);
        memcpy(one, two, n * sizeof *two);
        for (size_t i = 0; i < n; i++)
            add_lemma(part, wordnet_find(w, one[i]), before, out);
    }
    arena_free(&a);
}

/* The index's own list if there is only one. */
static struct synsets merge_synsets(const struct wordnet *w, const struct found *f, struct arena *a)
{
    size_t n = 0, k = 0;

    if (f->n == 0)
        return (struct synsets){ NULL, 0 };
    if (f->n == 1)
        return (struct synsets){ w->offsets + f->list[0]->first[f->part[0]], f->list[0]->n[f->part[0]] };
    for (size_t i = 0; i < f->n; i++)
        n += f->list[i]->n[f->part[i]];
    uint32_t *list = ARENA_UNINIT(a, uint32_t, n);
    for (size_t i = 0; i < f->n; i++) {
        const struct wordnet_entry *entry = f->list[i];
        memcpy(list + k, w->offsets + entry->first[f->part[i]], entry->n[f->part[i]] * sizeof *list);
        k += entry->n[f->part[i]];
    }
    return (struct synsets){ list, n };
}

struct synsets wordnet_of_form(const struct wordnet *w, const struct wordnet_entry *entry, str form, struct arena *a)
{
    struct found f;

    f.n = 0;
    if (form.n > MAX_FORM)
        return (struct synsets){ NULL, 0 };
    for (int p = 0; p < N_PARTS; p++)
        base_forms(w, p, entry, form, &f);
    return merge_synsets(w, &f, a);
}

struct synsets wordnet_of_lemma(const struct wordnet *w, const struct wordnet_entry *entry, struct arena *a)
{
    struct found f;

    f.n = 0;
    for (int p = 0; p < N_PARTS; p++)
        add_lemma(p, entry, f.n, &f);
    return merge_synsets(w, &f, a);
}

/* ---- offsets ---- */

/* Debian's data.verb is 18 bytes longer from here on than the original. */
static const uint32_t verbs_moved = 613036, verbs_moved_to = 2422681, verb_shift = 18;
static const uint32_t adjectives_moved = 1681478;

static bool is_debian(const struct wordnet *w)
{
    str line = str_slice(text_of(&w->data[VERB]), verbs_moved, verbs_moved + 9);
    return str_is(line, "00613036 ");
}

uint32_t wordnet_original_offset(const struct wordnet *w, uint32_t synset)
{
    uint32_t part = synset >> PART_SHIFT, offset = synset & ((1u << PART_SHIFT) - 1);

    if (!w->debian)
        return offset;
    if (part == VERB && offset >= verbs_moved && offset <= verbs_moved_to)
        return offset - verb_shift;
    return part == ADJECTIVE && offset >= adjectives_moved ? offset - 1 : offset;
}

/* ---- spelling ---- */

/* The word without an adjective's syntactic marker: "galore(ip)". */
static str strip_marker(str word)
{
    size_t open = str_search(word, S("("));
    return open != SIZE_MAX && str_ends(word, S(")")) ? str_slice(word, 0, open) : word;
}

static bool synset_lists(const struct wordnet *w, uint32_t synset, str wanted)
{
    str line = text_of(&w->data[synset >> PART_SHIFT]), word = { "", 0 };
    size_t n = 0;

    line = str_slice(line, synset & ((1u << PART_SHIFT) - 1), line.n);
    line = str_slice(line, 0, str_search(line, S("\n")));
    for (int i = 0; i < 4; i++)
        if (!next_word(&line, &word))
            return false;
    for (size_t i = 0; i < word.n && i < 4; i++) {
        char c = word.s[i];
        n = n * 16 + (size_t)(c >= 'a' ? c - 'a' + 10 : c >= 'A' ? c - 'A' + 10 : c - '0');
    }
    for (size_t i = 0; i < n; i++) {
        str lex_id;
        if (!next_word(&line, &word) || !next_word(&line, &lex_id))
            return false;
        if (str_equal(strip_marker(word), wanted))
            return true;
    }
    return false;
}

bool wordnet_lists(const struct wordnet *w, const struct synsets *form, const struct synsets *lemma, str word)
{
    for (size_t i = 0; i < form->n; i++)
        for (size_t k = 0; k < lemma->n; k++)
            if (form->list[i] == lemma->list[k] && synset_lists(w, form->list[i], word))
                return true;
    return false;
}

/* ---- relations ---- */

size_t wordnet_bases(const struct wordnet *w, str form, const struct wordnet_entry **out, size_t max)
{
    const struct wordnet_entry *entry = wordnet_find(w, form);
    struct found f;
    size_t n = 0;

    f.n = 0;
    if (form.n > MAX_FORM)
        return 0;
    for (int p = 0; p < N_PARTS; p++)
        base_forms(w, p, entry, form, &f);
    for (size_t i = 0; i < f.n && n < max; i++) {
        size_t k = 0;
        while (k < n && out[k] != f.list[i])
            k++;
        if (k == n)
            out[n++] = f.list[i];
    }
    return n;
}

str wordnet_entry_text(const struct wordnet_entry *entry)
{
    return (str){ entry->s, entry->length };
}

str wordnet_data(const struct wordnet *w, int part)
{
    return text_of(&w->data[part]);
}

str wordnet_synset_line(const struct wordnet *w, uint32_t synset)
{
    str data = text_of(&w->data[synset >> PART_SHIFT]);
    str line = str_slice(data, synset & ((1u << PART_SHIFT) - 1), data.n);
    return str_slice(line, 0, str_search(line, S("\n")));
}
