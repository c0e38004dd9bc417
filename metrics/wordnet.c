/*
 * wordnet.c -- see wordnet.h.  File formats: wndb(5WN), WordNet 3.0; base
 * forms as NLTK 3.8's WordNetCorpusReader._morphy finds them.
 *
 *     index.POS  lemma pos n_synsets n_pointers pointer... n_senses n_tagged offset...
 *     data.POS   offset file pos n_words(hex) word lex_id(hex) ... pointers | gloss
 *     POS.exc    form base...
 *
 * The indexes go into one table by lemma.  The data files stay mapped and are
 * only looked at to see in which case a synset writes a word: an index folds
 * "China" and "china" into one lemma, NLTK's lemma names do not.
 */
#include "metrics/wordnet.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "metrics/words.h"

enum { NOUN, VERB, ADJECTIVE, ADVERB, N_PARTS };
enum { LONGEST_FORM = 255, MAX_FORMS = 64, PART_SHIFT = 28, SEEN_MASK = (1 << 18) - 1 };

static const char *const part_names[N_PARTS] = { "noun", "verb", "adj", "adv" };

struct entry { /* a lemma, or a form of the exception lists, or both */
    str word;
    uint64_t hash;
    uint32_t first[N_PARTS], n[N_PARTS]; /* as a lemma: in offsets[]               */
    uint32_t bases[N_PARTS];             /* as a form: place of its line + 1, or 0 */
};

struct wordnet {
    struct file_map index[N_PARTS], data[N_PARTS], exceptions[N_PARTS];
    struct entry *entries;
    size_t n_entries, cap_entries;
    uint32_t *slots;
    size_t n_slots;
    uint8_t *seen; /* a bit for each hash there is: most suffix rules lead to no word */
    uint32_t *offsets;
    size_t n_offsets, cap_offsets;
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

static void grow_slots(struct wordnet *w)
{
    free(w->slots);
    w->n_slots = w->n_slots ? 2 * w->n_slots : 1 << 16;
    w->slots = xcalloc(w->n_slots, sizeof *w->slots);
    for (size_t k = 0; k < w->n_entries; k++) {
        size_t i = w->entries[k].hash & (w->n_slots - 1);
        while (w->slots[i])
            i = (i + 1) & (w->n_slots - 1);
        w->slots[i] = (uint32_t)k + 1;
    }
}

/* The slot of a word, taken or where it would go. */
static size_t slot_of(const struct wordnet *w, str word, uint64_t hash)
{
    size_t i = hash & (w->n_slots - 1);
    for (; w->slots[i]; i = (i + 1) & (w->n_slots - 1)) {
        const struct entry *entry = &w->entries[w->slots[i] - 1];
        if (entry->hash == hash && word_equal(entry->word, word))
            break;
    }
    return i;
}

static bool is_debian(const struct wordnet *w);

static struct entry *entry_put(struct wordnet *w, str word)
{
    uint64_t hash = word_hash(word);

    if (2 * (w->n_entries + 1) > w->n_slots)
        grow_slots(w);
    size_t i = slot_of(w, word, hash);
    if (!w->slots[i]) {
        VEC_PUSH(w->entries, w->n_entries, w->cap_entries) = (struct entry){ .word = word, .hash = hash };
        w->slots[i] = (uint32_t)w->n_entries;
        w->seen[hash >> 40 & SEEN_MASK] |= (uint8_t)(1u << (hash >> 37 & 7));
    }
    return &w->entries[w->slots[i] - 1];
}

static const struct entry *entry_find(const struct wordnet *w, str word)
{
    uint64_t hash = word_hash(word);
    uint32_t at = w->seen[hash >> 40 & SEEN_MASK] >> (hash >> 37 & 7) & 1 ? w->slots[slot_of(w, word, hash)] : 0;
    return at ? &w->entries[at - 1] : NULL;
}

static bool read_count(str *rest, size_t most, size_t *out)
{
    str word;
    int64_t v;

    if (!next_word(rest, &word) || !str_to_int(word, &v) || v < 0 || (uint64_t)v > most)
        return false;
    *out = (size_t)v;
    return true;
}

static bool read_index_line(struct wordnet *w, int part, str line)
{
    str lemma, word;
    size_t n_synsets, n_pointers, n_senses, skip, offset, most = w->data[part].n;

    if (!next_word(&line, &lemma) || !next_word(&line, &word) || !read_count(&line, line.n, &n_synsets) ||
        n_synsets == 0 || !read_count(&line, line.n, &n_pointers))
        return false;
    for (size_t i = 0; i < n_pointers; i++)
        if (!next_word(&line, &word))
            return false;
    if (!read_count(&line, line.n, &n_senses) || n_senses != n_synsets || !read_count(&line, SIZE_MAX, &skip))
        return false;
    struct entry *entry = entry_put(w, lemma);
    entry->first[part] = (uint32_t)w->n_offsets;
    entry->n[part] = (uint32_t)n_synsets;
    for (size_t i = 0; i < n_synsets; i++) {
        if (!read_count(&line, most, &offset))
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

    while (str_split_next(&rest, '\n', &line))
        if (next_word(&line, &form)) /* the last line of a form counts */
            entry_put(w, form)->bases[part] = (uint32_t)(line.n ? line.s - text.s : 0) + 1;
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

struct wordnet *wordnet_open(str folder, struct err *e)
{
    struct wordnet *w = xcalloc(1, sizeof *w);
    struct arena a = { 0 };
    bool ok = true;

    w->seen = xcalloc(SEEN_MASK + 1, 1);
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
    free(w->entries);
    free(w->slots);
    free(w->seen);
    free(w->offsets);
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
    const struct entry *list[N_PARTS * MAX_FORMS];
    int part[N_PARTS * MAX_FORMS];
    size_t n;
};

/* Forms that are lemmas of this part of speech, each once. */
static size_t keep_lemmas(const struct wordnet *w, int part, const str *forms, size_t n, struct found *out)
{
    size_t before = out->n;

    for (size_t i = 0; i < n && out->n < COUNT_OF(out->list); i++) {
        const struct entry *entry = entry_find(w, forms[i]);
        bool is_new = entry && entry->n[part] > 0;
        for (size_t k = before; is_new && k < out->n; k++)
            is_new = out->list[k] != entry;
        if (is_new) {
            out->part[out->n] = part;
            out->list[out->n++] = entry;
        }
    }
    return out->n - before;
}

static bool ends_in(str text, str suffix)
{
    return text.n >= suffix.n && text.s[text.n - 1] == suffix.s[suffix.n - 1] &&
           memcmp(text.s + text.n - suffix.n, suffix.s, suffix.n) == 0;
}

/* All rules on all forms.  Forms that are there already add nothing, and
 * leaving them out keeps a word of many endings from growing without bound. */
static size_t apply_rules(int part, const str *forms, size_t n, str *out, struct arena *a)
{
    size_t made = 0;

    for (size_t i = 0; i < n; i++)
        for (const struct rule *r = rules[part]; r->from.n && made < MAX_FORMS; r++) {
            if (!ends_in(forms[i], r->from))
                continue;
            size_t kept = forms[i].n - r->from.n, k = 0;
            char *text = arena_alloc(a, kept + r->to.n);
            memcpy(text, forms[i].s, kept);
            memcpy(text + kept, r->to.s, r->to.n);
            str form = { text, kept + r->to.n };
            while (k < made && !str_equal(out[k], form))
                k++;
            if (k == made)
                out[made++] = form;
        }
    return made;
}

static void base_forms(const struct wordnet *w, int part, const struct entry *entry, str form, struct found *out,
                       struct arena *a)
{
    str one[MAX_FORMS + 1] = { form }, two[MAX_FORMS];

    if (entry && entry->bases[part]) {
        str bases = text_of(&w->exceptions[part]);
        size_t n = 1;
        bases = str_slice(bases, entry->bases[part] - 1, bases.n);
        bases = str_slice(bases, 0, str_search(bases, S("\n")));
        while (n < MAX_FORMS && next_word(&bases, &one[n]))
            n++;
        keep_lemmas(w, part, one, n, out);
        return;
    }
    size_t n = apply_rules(part, &form, 1, one + 1, a);
    if (keep_lemmas(w, part, one, n + 1, out))
        return;
    memmove(one, one + 1, n * sizeof *one);
    while (n > 0) {
        n = apply_rules(part, one, n, two, a);
        memcpy(one, two, n * sizeof *two);
        if (keep_lemmas(w, part, one, n, out))
            return;
    }
}

static struct synsets gather(const struct wordnet *w, const struct found *f, struct arena *a)
{
    struct synsets s = { 0 };
    size_t most = 0;

    for (size_t i = 0; i < f->n; i++)
        most += f->list[i]->n[f->part[i]];
    uint32_t *list = ARENA_NEW(a, uint32_t, most);
    for (size_t i = 0; i < f->n; i++)
        for (size_t k = 0; k < f->list[i]->n[f->part[i]]; k++) {
            uint32_t synset = w->offsets[f->list[i]->first[f->part[i]] + k];
            list[s.n++] = synset;
            s.sketch |= 1ull << (synset * 0x9E3779B9u >> 26);
        }
    s.list = list;
    return s;
}

struct synsets wordnet_of_form(const struct wordnet *w, str form, struct arena *a)
{
    struct found f;
    struct arena scratch = { 0 };

    f.n = 0;
    if (form.n > LONGEST_FORM)
        return (struct synsets){ 0 };
    const struct entry *entry = entry_find(w, form);
    for (int p = 0; p < N_PARTS; p++)
        base_forms(w, p, entry, form, &f, &scratch);
    arena_free(&scratch);
    return gather(w, &f, a);
}

struct synsets wordnet_of_lemma(const struct wordnet *w, str lemma, struct arena *a)
{
    struct found f;

    f.n = 0;
    for (int p = 0; p < N_PARTS; p++)
        keep_lemmas(w, p, &lemma, 1, &f);
    return gather(w, &f, a);
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

/* Without the marker of an adjective's place: "galore(ip)". */
static str without_marker(str word)
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
        if (str_equal(without_marker(word), wanted))
            return true;
    }
    return false;
}

bool wordnet_lists(const struct wordnet *w, const struct synsets *form, const struct synsets *lemma, str word)
{
    if (!(form->sketch & lemma->sketch))
        return false;
    for (size_t i = 0; i < form->n; i++)
        for (size_t k = 0; k < lemma->n; k++)
            if (form->list[i] == lemma->list[k] && synset_lists(w, form->list[i], word))
                return true;
    return false;
}
