/*
 * meteor15.c -- METEOR 1.5 (Denkowski and Lavie 2014, the Java program), for
 * English and its task "rank".  The paraphrase table, a large separate download, is used if the user has it; without it
 * scores equal those of the program's -m "exact stem synonym".  Pairs of texts whose candidates would need gigabytes
 * (texts of a megabyte) count as missing.
 *
 * Matches are weighted by module (1, 0.6, 0.8) and by kind of word (delta for
 * content words, 1 - delta for function words).  As in the original, words are
 * compared by Java's 32-bit hash.  Synonyms are words with a common base form in a
 * common WordNet synset; synsets are numbered by their byte offset in WordNet 3.0
 * without the part of speech, so that a few hundred unrelated ones coincide, as in
 * the original.
 */
#include "metrics/meteor/meteor15.h"

#include <libstemmer.h>
#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/map.h"
#include "eval/base/text.h"
#include "eval/text/lexicon.h"
#include "metrics/metric.h"
#include "eval/text/wordnet.h"

enum {
    TEST_LENGTH,
    REF_LENGTH,
    TEST_FUNCTION,
    REF_FUNCTION,
    STAGES,
    CHUNKS = STAGES + 4 * METEOR15_MODULES,
    TEST_MATCHES,
    REF_MATCHES,
    CORPUS_CHUNKS
};
enum { CONTENT_T, CONTENT_R, FUNCTION_T, FUNCTION_R }; /* of each stage */
enum { MAX_BYTES = 1 << 28 };

static const double weights[METEOR15_MODULES] = { 1, 0.6, 0.8, 0.6 };

struct base { /* of an irregular form */
    str word;
    int64_t next; /* + 1 in bases */
};

struct meteor15 {
    struct meteor15_options how;
    struct arena arena;
    struct meteor15_prefixes *prefixes;
    struct map functions;
    struct map irregular; /* form -> + 1 in bases */
    struct base *bases;   /* [n_bases] */
    size_t n_bases, cap_bases;
    struct map synsets; /* lemma -> line of its numbers; unused with wordnet */
    struct wordnet *wordnet;
    struct meteor15_paraphrases *paraphrases;
};

/* ---- data ---- */

static bool read_file(struct meteor15 *m, str folder, const char *name, str *text, struct err *e)
{
    return file_read(path_join(&m->arena, folder, str_from(name)).s, MAX_BYTES, &m->arena, text, e);
}

/* A line with the base, a line with its forms. */
static void read_exceptions(struct meteor15 *m, str text)
{
    str base, forms;

    while (str_split_next(&text, '\n', &base) && str_split_next(&text, '\n', &forms)) {
        struct words w = meteor15_split(forms, &m->arena);
        for (size_t i = 0; i < w.n; i++) {
            int64_t *first = map_put(&m->irregular, w.text[i], NULL);
            VEC_PUSH(m->bases, m->n_bases, m->cap_bases) = (struct base){ base, *first };
            *first = (int64_t)m->n_bases;
        }
    }
}

/* A line with the lemma, a line with the numbers of its synsets. */
static void read_synsets(struct meteor15 *m, str text)
{
    str lemma, numbers;
    const char *start = text.s;

    while (str_split_next(&text, '\n', &lemma) && str_split_next(&text, '\n', &numbers))
        *map_put(&m->synsets, lemma, NULL) = (int64_t)(numbers.s - start) << 16 | (int64_t)(numbers.n & 0xFFFF);
    VEC_PUSH(m->bases, m->n_bases, m->cap_bases) = (struct base){ { start, 0 }, 0 };
}

static bool read_synonyms(struct meteor15 *m, str folder, str wordnet, struct err *e)
{
    struct arena a = { 0 };
    str text, where = wordnet_folder(wordnet, &a);
    bool unpacked = file_exists(path_join(&m->arena, folder, S("english.synsets")).s), ok;

    if (unpacked) {
        if ((ok = read_file(m, folder, "english.synsets", &text, e)))
            read_synsets(m, text);
    } else if (where.n == 0) {
        ok = err_set(e, ERR_IO,
                     "no synonyms: neither english.synsets in " STR_FMT
                     " nor WordNet (Debian package wordnet-base, or wordnet=FOLDER)",
                     STR_ARG(folder));
    } else {
        m->wordnet = wordnet_open(where, e);
        ok = m->wordnet != NULL;
    }
    if (ok && (ok = read_file(m, folder, "english.exceptions", &text, e)))
        read_exceptions(m, text);
    arena_free(&a);
    return ok;
}

static bool read_paraphrases(struct meteor15 *m, str folder, struct err *e)
{
    const char *path = m->how.paraphrases.n ? arena_cstr(&m->arena, m->how.paraphrases)
                                            : meteor15_paraphrase_file(folder, &m->arena);
    if (!path)
        return err_set(e, ERR_IO, "no paraphrases: neither paraphrase-en nor paraphrase-en.gz in " STR_FMT,
                       STR_ARG(folder));
    m->paraphrases = meteor15_paraphrases_open(path, e);
    return m->paraphrases != NULL;
}

const char *meteor15_paraphrase_file(str folder, struct arena *a)
{
    const char *plain = path_join(a, folder, S("paraphrase-en")).s,
               *packed = path_join(a, folder, S("paraphrase-en.gz")).s;
    return file_exists(plain) ? plain : file_exists(packed) ? packed : NULL;
}

size_t meteor15_n_paraphrases(const struct meteor15 *m)
{
    return m->paraphrases ? meteor15_paraphrases_count(m->paraphrases) : 0;
}

struct meteor15 *meteor15_open(str folder, str wordnet, const struct meteor15_options *o, struct err *e)
{
    struct meteor15 *m = xcalloc(1, sizeof *m);
    str text;
    bool ok = read_file(m, folder, "english.words", &text, e);

    m->how = *o;
    if (ok) {
        struct words w = meteor15_split(text, &m->arena);
        for (size_t i = 0; i < w.n; i++)
            *map_put(&m->functions, w.text[i], NULL) = 1;
        ok = !o->normalize || read_file(m, folder, "english.prefixes", &text, e);
    }
    if (ok && o->normalize)
        m->prefixes = meteor15_prefixes_read(text);
    ok = ok && (o->n_modules < 3 || read_synonyms(m, folder, wordnet, e)) &&
         (o->n_modules < 4 || read_paraphrases(m, folder, e));
    if (ok)
        return m;
    meteor15_close(m);
    return NULL;
}

void meteor15_close(struct meteor15 *m)
{
    if (!m)
        return;
    meteor15_prefixes_free(m->prefixes);
    map_release(&m->functions);
    map_release(&m->irregular);
    map_release(&m->synsets);
    wordnet_close(m->wordnet);
    meteor15_paraphrases_close(m->paraphrases);
    free(m->bases);
    arena_free(&m->arena);
    free(m);
}

/* ---- words ---- */

/* String.hashCode: over UTF-16 units, modulo 2^32. */
static int32_t java_hash(str text)
{
    uint32_t h = 0;

    for (size_t at = 0; at < text.n;) {
        uint32_t c = utf8_next(text, &at);
        if (c >= 0x10000) {
            h = h * 31 + (0xD800 + ((c - 0x10000) >> 10));
            c = 0xDC00 + ((c - 0x10000) & 0x3FF);
        }
        h = h * 31 + c;
    }
    return (int32_t)h;
}

static int32_t stem_hash(str word)
{
    struct sb_stemmer *s = sb_stemmer_new("english", "UTF_8");
    if (!s || word.n > INT32_MAX)
        return java_hash(word);
    const sb_symbol *stem = sb_stemmer_stem(s, (const sb_symbol *)word.s, (int)word.n);
    int32_t hash = stem ? java_hash((str){ (const char *)stem, (size_t)sb_stemmer_length(s) }) : java_hash(word);
    sb_stemmer_delete(s);
    return hash;
}

struct numbers {
    uint32_t *list; /* [n] */
    size_t n, cap;
};

static void add_number(struct numbers *s, uint32_t v)
{
    VEC_PUSH(s->list, s->n, s->cap) = v;
}

/* Adds the synsets of a lemma; false if there is no such lemma. */
static bool add_lemma(const struct meteor15 *m, str lemma, struct numbers *out)
{
    struct arena a = { 0 };
    bool found;

    if (m->wordnet) {
        struct synsets s = wordnet_of_lemma(m->wordnet, wordnet_find(m->wordnet, lemma), &a);
        for (size_t i = 0; out && i < s.n; i++)
            add_number(out, wordnet_original_offset(m->wordnet, s.list[i]));
        found = s.n > 0;
    } else {
        const int64_t *at = map_find(&m->synsets, lemma);
        str line = { m->bases[0].word.s, 0 }, word;
        found = at != NULL;
        if (at)
            line = (str){ line.s + (*at >> 16), (size_t)(*at & 0xFFFF) };
        while (out && str_split_next(&line, ' ', &word)) {
            int64_t v;
            if (str_to_int(word, &v))
                add_number(out, (uint32_t)v);
        }
    }
    arena_free(&a);
    return found;
}

/* METEOR's version of WordNet's morphy: the first suffix that leads to a lemma.  For a word in -ful, another -ful is
 * appended to the result, as in the Java program. */
static void add_base(const struct meteor15 *m, str word, struct numbers *out, struct arena *a)
{
    static const struct {
        str from, to;
    } rules[] = {
#define R(from, to)                 \
    {                               \
        { from, sizeof(from) - 1 }, \
        {                           \
            to, sizeof(to) - 1      \
        }                           \
    }
        R("s", ""),    R("ses", "s"), R("xes", "x"), R("zes", "z"), R("ches", "ch"), R("shes", "sh"), R("men", "man"),
        R("ies", "y"), R("s", ""),    R("ies", "y"), R("es", "e"),  R("es", ""),     R("ed", "e"),    R("ed", ""),
        R("ing", "e"), R("ing", ""),  R("er", ""),   R("est", ""),  R("er", "e"),    R("est", "e"),
#undef R
    };
    if (str_ends(word, S("ss")) || utf8_length(word) <= 2) {
        add_lemma(m, word, out);
        return;
    }
    for (size_t i = 0; i < COUNT_OF(rules); i++) {
        if (!str_ends(word, rules[i].from))
            continue;
        str base = arena_printf(a, "%.*s%s", (int)(word.n - rules[i].from.n), word.s, rules[i].to.s);
        if (!add_lemma(m, base, NULL))
            continue;
        add_lemma(m, str_ends(word, S("ful")) ? arena_printf(a, STR_FMT "ful", STR_ARG(base)) : base, out);
        return;
    }
}

static int compare_numbers(const void *x, const void *y)
{
    uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;
    return (a > b) - (a < b);
}

static void find_synsets(const struct meteor15 *m, str word, struct meteor15_word *w, struct arena *a)
{
    struct numbers all = { 0 };
    struct arena scratch = { 0 };
    const int64_t *first = map_find(&m->irregular, word);

    add_lemma(m, word, &all);
    for (int64_t k = first ? *first : 0; k; k = m->bases[k - 1].next)
        add_lemma(m, m->bases[k - 1].word, &all);
    if (!first)
        add_base(m, word, &all, &scratch);
    if (all.n)
        qsort(all.list, all.n, sizeof *all.list, compare_numbers);
    uint32_t *list = ARENA_NEW(a, uint32_t, all.n);
    for (size_t i = 0; i < all.n; i++) {
        list[i] = all.list[i];
        meteor15_sketch_add(&w->sketch, all.list[i]);
    }
    w->synsets = list;
    w->n_synsets = all.n;
    free(all.list);
    arena_free(&scratch);
}

static const struct meteor15_word *word_of(const struct meteor15 *m, struct lexicon *l, str text)
{
    int32_t id = lexicon_number_padded(l, text);
    struct lexicon_entry *entry = &l->entries[id];

    if (!entry->note) {
        struct meteor15_word *w = ARENA_NEW(&l->arena, struct meteor15_word, 1);
        w->hash = java_hash(entry->text);
        w->stem = m->how.n_modules > 1 ? stem_hash(entry->text) : 0;
        w->function = map_find(&m->functions, text_lower_fast(&l->arena, entry->text)) != NULL;
        w->paraphrase = m->paraphrases ? meteor15_paraphrases_number(m->paraphrases, entry->text) : -1;
        if (m->how.n_modules > 2)
            find_synsets(m, entry->text, w, &l->arena);
        entry->note = w;
    }
    return entry->note;
}

struct side {
    const struct meteor15_word **words; /* [n] */
    size_t n;
};

static struct side read_side(const struct meteor15 *m, struct lexicon *l, str text, struct arena *a)
{
    struct words w;

    if (m->how.normalize)
        w = meteor15_normalize(text, m->prefixes, m->how.punctuation, a);
    else
        w = meteor15_split(m->how.lowercase ? text_lower_fast(a, text) : text, a);
    struct side s = { ARENA_NEW(a, const struct meteor15_word *, w.n), w.n };
    for (size_t i = 0; i < w.n; i++)
        s.words[i] = word_of(m, l, w.text[i]);
    return s;
}

/* ---- statistics and score ---- */

static size_t count_functions(const struct side *s)
{
    size_t n = 0;
    for (size_t i = 0; i < s->n; i++)
        n += s->words[i]->function;
    return n;
}

/* If all words are equal, only exact matches are searched. */
static bool same_words(const struct side *hyp, const struct side *ref)
{
    bool same = hyp->n == ref->n;
    for (size_t j = 0; same && j < ref->n; j++)
        same = hyp->words[j]->hash == ref->words[j]->hash;
    return same;
}

static void fill_row(const struct meteor15 *m, const struct side *hyp, const struct side *ref, double *stats,
                     struct arena *a)
{
    struct meteor15_match *best = ARENA_UNINIT(a, struct meteor15_match, ref->n);
    struct meteor15_stage stage = { .n_hyp = hyp->n, .n_ref = ref->n };

    memset(stats, 0, METEOR15_STATS * sizeof *stats);
    bool same = same_words(hyp, ref);
    struct meteor15_phrase *phrases = NULL;
    size_t n_phrases = 0;
    if (m->paraphrases && !same)
        n_phrases = meteor15_paraphrases_find(m->paraphrases, hyp->words, hyp->n, ref->words, ref->n, &phrases, a);
    if (!meteor15_match(&stage, hyp->words, ref->words, same ? 1 : m->how.n_modules, phrases, n_phrases, a)) {
        stats[0] = METRIC_MISSING;
        return;
    }
    stats[CHUNKS] = (double)meteor15_align(&stage, best, a);
    stats[TEST_LENGTH] = (double)hyp->n;
    stats[REF_LENGTH] = (double)ref->n;
    stats[TEST_FUNCTION] = (double)count_functions(hyp);
    stats[REF_FUNCTION] = (double)count_functions(ref);
    for (size_t j = 0; j < ref->n; j++) {
        const struct meteor15_match *b = &best[j];
        double *stage_of = stats + STAGES + 4 * b->module;
        if (b->module < 0)
            continue;
        for (int32_t i = b->hyp; i < b->hyp + b->n_hyp; i++)
            stage_of[hyp->words[i]->function ? FUNCTION_T : CONTENT_T]++;
        for (size_t i = j; i < j + (size_t)b->n_ref; i++)
            stage_of[ref->words[i]->function ? FUNCTION_R : CONTENT_R]++;
        stats[TEST_MATCHES] += b->n_hyp;
        stats[REF_MATCHES] += b->n_ref;
    }
    bool perfect = stats[TEST_MATCHES] == stats[TEST_LENGTH] && stats[REF_MATCHES] == stats[REF_LENGTH] &&
                   stats[CHUNKS] == 1;
    stats[CORPUS_CHUNKS] = perfect ? 0 : stats[CHUNKS];
}

struct meteor15_score meteor15_score(const struct meteor15 *m, const double *s)
{
    const struct meteor15_options *o = &m->how;
    double test = 0, ref = 0, content = o->delta, function = 1 - o->delta;
    double test_length = content * (s[TEST_LENGTH] - s[TEST_FUNCTION]) + function * s[TEST_FUNCTION];
    double ref_length = content * (s[REF_LENGTH] - s[REF_FUNCTION]) + function * s[REF_FUNCTION];

    for (size_t i = 0; i < o->n_modules; i++) {
        test += s[STAGES + 4 * i + CONTENT_T] * weights[i] * content;
        ref += s[STAGES + 4 * i + CONTENT_R] * weights[i] * content;
    }
    for (size_t i = 0; i < o->n_modules; i++) {
        test += s[STAGES + 4 * i + FUNCTION_T] * weights[i] * function;
        ref += s[STAGES + 4 * i + FUNCTION_R] * weights[i] * function;
    }
    struct meteor15_score out = { 0 };
    if (test_length > 0)
        out.precision = test / test_length;
    if (ref_length > 0)
        out.recall = ref / ref_length;
    if (out.precision <= 0 || out.recall <= 0 || s[TEST_MATCHES] + s[REF_MATCHES] <= 0)
        return out;
    double mean = 1 / ((1 - o->alpha) / out.precision + o->alpha / out.recall);
    double fragments = s[CORPUS_CHUNKS] / ((s[TEST_MATCHES] + s[REF_MATCHES]) / 2);
    out.penalty = o->gamma * pow(fragments, o->beta);
    out.score = fmax(mean * (1 - out.penalty), 0);
    return out;
}

void meteor15_row(const struct meteor15 *m, str hyp, const str *refs, size_t n_refs, struct lexicon *l, double *stats,
                  struct arena *a)
{
    struct side h = read_side(m, l, hyp, a);
    double best = -1;

    stats[0] = METRIC_MISSING; /* unless a reference can be compared */
    for (size_t k = 0; k < n_refs; k++) {
        double now[METEOR15_STATS];
        struct side r = read_side(m, l, refs[k], a);
        fill_row(m, &h, &r, now, a);
        if (isnan(now[0]))
            continue;
        double score = n_refs > 1 ? meteor15_score(m, now).score : 0;
        if (score > best) {
            best = score;
            memcpy(stats, now, sizeof now);
        }
    }
}
