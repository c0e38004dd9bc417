/*
 * meteor.c -- METEOR (Banerjee and Lavie 2005; Lavie and Agarwal 2007 for the
 * parameters), equal to NLTK 3.8: words are matched exactly, then by
 * Porter stem, then by WordNet, each word once and from the end of the texts;
 * the harmonic mean of precision and recall is lowered by fragmentation.  With
 * several references the best counts.  The corpus score is the mean over items.
 *
 * As in NLTK, the WordNet stage works on the stems of the previous stage, so that
 * "automobile" (stem "automobil", not in WordNet) never matches "car".  WordNet is
 * read from the user's copy (Debian: wordnet-base); without one the stage is skipped,
 * and the signature has wn:none.
 *
 * version=1.5 is a different algorithm, in meteor15*.c.
 */
#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/text/lexicon.h"
#include "metrics/meteor/meteor15.h"
#include "metrics/metric.h"
#include "eval/text/treebank.h"
#include "eval/text/wordnet.h"
#include "eval/text/words.h"

enum { SCORE, N_ITEMS, N_STATS };

struct options {
    struct meteor15 *v15; /* version 1.5; NULL = NLTK's, which the members below are for */
    bool stem, synonym;
    struct treebank *treebank; /* NULL = white space    */
    double alpha, beta, gamma, delta;
    struct wordnet *wordnet; /* NULL = no such stage */
};

/* A text during matching. */
struct side {
    int32_t *word;      /* [n] numbers in the lexicon: words, later stems */
    int32_t *match;     /* [n] place in the other text, -1 = none         */
    int32_t *unmatched; /* [n_unmatched] places without a match, ascending     */
    size_t n, n_unmatched;
};

static struct side read_side(struct lexicon *l, const struct options *o, str text, struct arena *a)
{
    struct words w = o->treebank ? treebank_words(o->treebank, text, a) : words_split(text_lower_fast(a, text), a);
    struct side s = { ARENA_UNINIT(a, int32_t, w.n), ARENA_UNINIT(a, int32_t, w.n), ARENA_UNINIT(a, int32_t, w.n), w.n,
                      w.n };

    for (size_t i = 0; i < w.n; i++) {
        s.word[i] = lexicon_number_padded(l, o->treebank ? text_lower_fast(a, w.text[i]) : w.text[i]);
        s.match[i] = -1;
        s.unmatched[i] = (int32_t)i;
    }
    return s;
}

/* Removes the matched words.  Branch-free, because matches are unpredictable. */
static void remove_matched(struct side *s)
{
    size_t n = 0;

    for (size_t k = 0; k < s->n_unmatched; k++) {
        s->unmatched[n] = s->unmatched[k];
        n += s->match[s->unmatched[n]] < 0;
    }
    s->n_unmatched = n;
}

/* Matches equal numbers among the unmatched words, last with last: each number's places in the reference form a chain
 * from the last to the first. */
static void match_equal(struct lexicon *l, struct side *hyp, struct side *ref, struct arena *a)
{
    int32_t *before = ARENA_UNINIT(a, int32_t, ref->n);

    l->now++;
    for (size_t k = 0; k < ref->n_unmatched; k++) {
        int32_t j = ref->unmatched[k];
        struct lexeme *w = &l->words[ref->word[j]];
        before[j] = w->stamp == l->now ? w->last : -1;
        w->stamp = l->now;
        w->last = j;
    }
    for (size_t k = hyp->n_unmatched; k-- > 0;) {
        int32_t i = hyp->unmatched[k];
        struct lexeme *w = &l->words[hyp->word[i]];
        if (w->stamp != l->now || w->last < 0)
            continue;
        hyp->match[i] = w->last;
        ref->match[w->last] = i;
        w->last = before[w->last];
    }
    remove_matched(hyp);
    remove_matched(ref);
}

static void stem_unmatched(struct lexicon *l, struct side *s)
{
    for (size_t k = 0; k < s->n_unmatched; k++)
        s->word[s->unmatched[k]] = lexicon_stem(l, s->word[s->unmatched[k]]);
}

/* How to look up a word's synsets: as a form with base forms, or as a lemma. */
enum { AS_FORM, AS_LEMMA };

struct word_synsets { /* cached in the lexicon: a word's WordNet synsets */
    const struct wordnet_entry *entry;
    bool cached[2];
    struct synsets synsets[2];
};

static __attribute__((noinline)) void lookup_synsets(const struct wordnet *w, struct lexicon *l, struct word_synsets *k,
                                                     str word, int how)
{
    bool several = word.n && memchr(word.s, '_', word.n); /* NLTK leaves out such names */

    k->cached[how] = true;
    if (how == AS_FORM)
        k->synsets[how] = wordnet_of_form(w, k->entry, word, &l->arena);
    else if (!several)
        k->synsets[how] = wordnet_of_lemma(w, k->entry, &l->arena);
}

static const struct synsets *synsets_of(struct lexicon *l, const struct wordnet *w, int32_t word, int how)
{
    struct lexicon_entry *entry = &l->entries[word];
    struct word_synsets *k = entry->note;

    if (!k) {
        entry->note = k = ARENA_NEW(&l->arena, struct word_synsets, 1);
        k->entry = wordnet_find(w, entry->text);
    }
    if (!k->cached[how])
        lookup_synsets(w, l, k, entry->text, how);
    return &k->synsets[how];
}

struct candidate { /* an unmatched word of the reference that WordNet knows */
    const struct synsets *synsets;
    size_t place;
};

/* A hash set of the synsets of all candidates: rejects most words of the hypothesis with one look-up per synset. */
enum { FILTER_BITS = 8192 };

struct filter {
    uint64_t bits[FILTER_BITS / 64];
};

static size_t filter_place(uint32_t synset)
{
    return synset * 0x9E3779B9u >> (32 - 13);
}

static void filter_add(struct filter *f, const struct synsets *s)
{
    for (size_t i = 0; i < s->n; i++) {
        size_t at = filter_place(s->list[i]);
        f->bits[at / 64] |= 1ull << (at % 64);
    }
}

static bool filter_may_match(const struct filter *f, const struct synsets *s)
{
    uint64_t any = 0;
    for (size_t i = 0; i < s->n; i++) {
        size_t at = filter_place(s->list[i]);
        any |= f->bits[at / 64] >> (at % 64) & 1;
    }
    return any;
}

/* Matches the remaining words by synsets, from the last to the first. */
static const struct synsets **unmatched_synsets(struct lexicon *l, const struct wordnet *w, const struct side *s,
                                                int how, struct arena *a)
{
    const struct synsets **list = ARENA_UNINIT(a, const struct synsets *, s->n_unmatched);

    for (size_t k = 0; k < s->n_unmatched; k++)
        list[k] = synsets_of(l, w, s->word[s->unmatched[s->n_unmatched - 1 - k]], how);
    return list;
}

static void match_synonyms(struct lexicon *l, const struct wordnet *w, struct side *hyp, struct side *ref,
                           struct arena *a)
{
    if (hyp->n_unmatched == 0 || ref->n_unmatched == 0)
        return;
    const struct synsets **lemmas = unmatched_synsets(l, w, ref, AS_LEMMA, a),
                         **forms = unmatched_synsets(l, w, hyp, AS_FORM, a);
    struct candidate *unmatched = ARENA_UNINIT(a, struct candidate, ref->n_unmatched);
    struct filter *filter = ARENA_NEW(a, struct filter, 1);
    size_t n = 0;

    for (size_t k = 0; k < ref->n_unmatched; k++) {
        unmatched[n] = (struct candidate){ lemmas[k], (size_t)ref->unmatched[ref->n_unmatched - 1 - k] };
        n += lemmas[k]->n > 0;
        filter_add(filter, lemmas[k]);
    }
    for (size_t h = 0; h < hyp->n_unmatched && n > 0; h++) {
        if (!filter_may_match(filter, forms[h]))
            continue;
        size_t k = 0, i = (size_t)hyp->unmatched[hyp->n_unmatched - 1 - h];
        while (k < n &&
               !wordnet_lists(w, forms[h], unmatched[k].synsets, lexicon_text(l, ref->word[unmatched[k].place])))
            k++;
        if (k == n)
            continue;
        hyp->match[i] = (int32_t)unmatched[k].place;
        ref->match[unmatched[k].place] = (int32_t)i;
        memmove(unmatched + k, unmatched + k + 1, (--n - k) * sizeof *unmatched);
    }
}

static double score_match(const struct options *o, const struct side *hyp, const struct side *ref)
{
    double matches = 0, chunks = 0;
    size_t last = 0;

    for (size_t i = 0; i < hyp->n; i++) {
        if (hyp->match[i] < 0)
            continue;
        chunks += matches == 0 || i != last + 1 || hyp->match[i] != hyp->match[last] + 1;
        matches++;
        last = i;
    }
    if (matches == 0)
        return 0;
    double precision = matches / (double)hyp->n, recall = matches / (double)ref->n;
    double mean = precision * recall / (o->alpha * precision + (1 - o->alpha) * recall);
    return (1 - o->gamma * pow(chunks / matches, o->beta)) * mean;
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    const struct options *o = c->args->state;
    struct lexicon own = { 0 }, *l = c->words ? c->words : &own;

    (void)e;
    if (o->v15)
        meteor15_row(o->v15, c->gen->text, c->sample->refs, c->sample->n_refs, l, stats, scratch);
    for (size_t k = 0; !o->v15 && k < c->sample->n_refs; k++) {
        struct side hyp = read_side(l, o, c->gen->text, scratch), ref = read_side(l, o, c->sample->refs[k], scratch);
        match_equal(l, &hyp, &ref, scratch);
        if (o->stem) {
            stem_unmatched(l, &hyp);
            stem_unmatched(l, &ref);
            match_equal(l, &hyp, &ref, scratch);
        }
        if (o->wordnet)
            match_synonyms(l, o->wordnet, &hyp, &ref, scratch);
        double s = score_match(o, &hyp, &ref);
        stats[SCORE] = k == 0 || s > stats[SCORE] ? s : stats[SCORE];
    }
    if (!o->v15)
        stats[N_ITEMS] = 1;
    lexicon_release(&own);
    return true;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    const struct options *o = args->state;

    if (!o->v15) {
        scores[0] = sum[SCORE] / sum[N_ITEMS];
        return;
    }
    struct meteor15_score s = meteor15_score(o->v15, sum);
    scores[0] = s.score;
    scores[1] = s.precision;
    scores[2] = s.recall;
    scores[3] = s.penalty;
}

/* If the user names WordNet it must exist; by default it is used if it exists. */
static bool open_wordnet(const struct param_set *p, struct options *o, struct err *e)
{
    struct arena a = { 0 };
    str folder = wordnet_folder(param_text(p, "wordnet"), &a);
    bool cached = param_get(p, "modules")->given || param_get(p, "wordnet")->given, ok = true;

    if (folder.n) {
        o->wordnet = wordnet_open(folder, e);
        ok = o->wordnet || err_wrap(e, "WordNet (Debian package wordnet-base, or wordnet=FOLDER)");
    } else if (cached) {
        ok = err_set(e, ERR_IO,
                     "no WordNet (expected one in /usr/share/wordnet, as Debian's wordnet-base installs it, "
                     "in $ASSAY_WORDNET or by wordnet=FOLDER)");
    }
    arena_free(&a);
    return ok;
}

static void close_meteor(struct metric_args *args)
{
    struct options *o = args->state;
    if (o) {
        wordnet_close(o->wordnet);
        treebank_close(o->treebank);
        meteor15_close(o->v15);
    }
    free(o);
    args->state = NULL;
}

/* Arguments that are not given get the defaults of the version. */
static double number_or(const struct param_set *p, const char *name, double otherwise)
{
    const struct param_value *v = param_get(p, name);
    return v->given ? v->number : otherwise;
}

static bool has_paraphrases(str folder)
{
    struct arena a = { 0 };
    bool has = meteor15_paraphrase_file(folder, &a) != NULL;
    arena_free(&a);
    return has;
}

/* The Java program's default is all four modules; here too, if the paraphrase table exists. */
static bool open_15(const struct param_set *p, struct options *o, struct err *e)
{
    str text = param_get(p, "tokenize")->given ? param_text(p, "tokenize") : S("norm"),
        modules = param_text(p, "modules");
    str folder = param_text(p, "data");
    const char *set = getenv("ASSAY_METEOR");
    bool nopunct = str_is(text, "norm-nopunct"), norm = nopunct || str_is(text, "norm");
    struct meteor15_options how = {
        .n_modules = str_is(modules, "exact")                ? 1
                     : str_is(modules, "exact+stem")         ? 2
                     : str_is(modules, "exact+stem+synonym") ? 3
                                                             : 4,
        .paraphrases = param_text(p, "paraphrases"),
        .alpha = o->alpha,
        .beta = o->beta,
        .gamma = o->gamma,
        .delta = o->delta,
        .normalize = norm,
        .lowercase = norm || str_is(text, "lower"),
        .punctuation = !nopunct,
    };
    if (!how.lowercase && !str_is(text, "raw"))
        return err_set(e, ERR_USAGE,
                       "tokenize: bad value for version 1.5 (found \"" STR_FMT
                       "\", expected norm|lower|raw|norm-nopunct)",
                       STR_ARG(text));
    if (folder.n == 0 && set)
        folder = str_from(set);
    if (folder.n == 0)
        return err_set(e, ERR_USAGE,
                       "version 1.5 needs METEOR's data (expected data=FOLDER or $ASSAY_METEOR with "
                       "english.words, english.prefixes, english.exceptions)");
    if (!param_get(p, "modules")->given && (how.paraphrases.n || has_paraphrases(folder)))
        how.n_modules = 4;
    o->v15 = meteor15_open(folder, param_text(p, "wordnet"), &how, e);
    return o->v15 != NULL;
}

static bool open_nltk(const struct param_set *p, struct options *o, struct err *e)
{
    str modules = param_text(p, "modules"), text = param_text(p, "tokenize");

    o->stem = !str_is(modules, "exact");
    o->synonym = str_is(modules, "exact+stem+synonym");
    if (str_is(modules, "exact+stem+synonym+paraphrase"))
        return err_set(e, ERR_USAGE, "modules: paraphrase needs version=1.5 (found version=nltk)");
    if (!str_is(text, "ws") && !str_is(text, "treebank"))
        return err_set(e, ERR_USAGE,
                       "tokenize: bad value for version nltk (found \"" STR_FMT "\", expected ws|treebank)",
                       STR_ARG(text));
    return (str_is(text, "ws") || (o->treebank = treebank_open(e))) && (!o->synonym || open_wordnet(p, o, e));
}

static bool open_meteor(struct metric_args *args, struct err *e)
{
    struct options *o = xcalloc(1, sizeof *o);
    const struct param_set *p = &args->params;
    bool v15 = str_is(param_text(p, "version"), "1.5");

    o->alpha = number_or(p, "alpha", v15 ? 0.85 : 0.9);
    o->beta = number_or(p, "beta", v15 ? 0.2 : 3);
    o->gamma = number_or(p, "gamma", v15 ? 0.6 : 0.5);
    o->delta = number_or(p, "delta", 0.75);
    args->state = o;
    bool ok = v15 ? open_15(p, o, e) : open_nltk(p, o, e);
    if (!ok)
        close_meteor(args);
    return ok;
}

static void sign(const struct metric_args *args, struct strbuf *out)
{
    const struct options *o = args->state;
    const struct param_value *text = param_get(&args->params, "tokenize");
    str tokens = o->v15 && !text->given ? S("norm") : text->text;
    str version = o->wordnet ? wordnet_version(o->wordnet) : S("none");

    strbuf_printf(out, "|tok:" STR_FMT "|alpha:%g|beta:%g|gamma:%g", STR_ARG(tokens), o->alpha, o->beta, o->gamma);
    if (o->v15)
        strbuf_printf(out, meteor15_n_paraphrases(o->v15) ? "|delta:%g|paraphrase:%zu" : "|delta:%g|paraphrase:none",
                      o->delta, meteor15_n_paraphrases(o->v15));
    else
        strbuf_printf(out, "|wn:" STR_FMT, STR_ARG(version));
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    /* NLTK's METEOR of a corpus is the mean over its items; version 1.5 adds up statistics. */
    static const struct metric_component nltk[] = {
        { .name = "meteor", .label = "METEOR", .higher_is_better = true, .best = 1, .decimals = 3 },
    };
    static const struct metric_component v15[] = {
        { .name = "meteor", .label = "METEOR", .higher_is_better = true, .best = 1, .decimals = 3, .of_the_set = true },
        { .name = "meteor_p", .higher_is_better = true, .best = 1, .decimals = 3, .of_the_set = true },
        { .name = "meteor_r", .higher_is_better = true, .best = 1, .decimals = 3, .of_the_set = true },
        { .name = "meteor_frag", .worst = 1, .decimals = 3, .of_the_set = true },
    };
    bool is_v15 = ((const struct options *)args->state)->v15 != NULL;

    *out = is_v15 ? v15 : nltk;
    return is_v15 ? COUNT_OF(v15) : COUNT_OF(nltk);
}

static size_t n_stats(const struct metric_args *args)
{
    return ((const struct options *)args->state)->v15 ? METEOR15_STATS : N_STATS;
}

static const struct param params[] = {
    { "version", PARAM_CHOICE, "nltk", "nltk|1.5", "NLTK's METEOR, or the Java program's of 2014", "ver" },
    { "tokenize", PARAM_CHOICE, "ws", "ws|treebank|norm|lower|raw|norm-nopunct",
      "nltk: white space or word_tokenize; 1.5: its normalizer (norm), lower case, nothing", NULL },
    { "modules", PARAM_CHOICE, "exact+stem+synonym",
      "exact+stem+synonym|exact+stem|exact|exact+stem+synonym+paraphrase",
      "matching stages; 1.5: with paraphrases by default where there is a table", "mod" },
    { "alpha", PARAM_NUMBER, NULL, "0..1", "weight of recall (0.9; 1.5: 0.85)", NULL },
    { "beta", PARAM_NUMBER, NULL, NULL, "exponent of fragmentation (3; 1.5: 0.2)", NULL },
    { "gamma", PARAM_NUMBER, NULL, "0..1", "largest penalty (0.5; 1.5: 0.6)", NULL },
    { "delta", PARAM_NUMBER, NULL, "0..1", "1.5: weight of content words (0.75)", NULL },
    { "wordnet", PARAM_FILE, "", NULL, "folder of WordNet's index, data and exception files", NULL },
    { "data", PARAM_FILE, "", NULL, "1.5: folder of METEOR's word lists, optionally with paraphrase-en[.gz]", NULL },
    { "paraphrases", PARAM_FILE, "", NULL, "1.5: another paraphrase table, gzip-compressed or plain", NULL },
    { 0 },
};

const struct metric metric_meteor = {
    .name = "meteor",
    .summary = "METEOR, equal to NLTK's or to METEOR 1.5: exact, stem and WordNet matches (0-1)",
    .needs = NEEDS_REFS,
    .overlap = true,
    .params = params,
    .open = open_meteor,
    .close = close_meteor,
    .sign = sign,
    .components = components,
    .n_stats = n_stats,
    .row = row,
    .score = score,
};
