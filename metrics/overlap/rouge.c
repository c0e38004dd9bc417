/*
 * rouge.c -- ROUGE-1 to 9, L and Lsum (Lin 2004), equal to Google's rouge_score:
 * clipped n-gram overlap, longest common subsequence, and for
 * Lsum the union over the reference's lines of the hits in any candidate line.
 * With several references each type uses the one with the best F (the first of
 * equals).  The corpus score is the mean over items; aggregate=bootstrap is the
 * median of 1000 means of resampled items, with the draws of NumPy's legacy
 * generator, as in rouge_score's BootstrapAggregator.
 *
 * rouge_score removes all characters except a-z0-9, so that text in other scripts
 * scores 0; tokenize=unicode keeps the letters of all scripts.
 */
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/text/lexicon.h"
#include "eval/text/words.h"
#include "metrics/edit/lcs.h"
#include "metrics/metric.h"
#include "metrics/overlap/medians.h"

/* A row: precision, recall and F of each type, then 1, then 1 if no reference has a word. */
enum { N_COUNTS = 2 };
enum { MAX_TYPES = 11, MAX_UNSTEMMED = 3, TYPE_L = 0, TYPE_LSUM = -1 };

struct options {
    int types[MAX_TYPES]; /* n of ROUGE-n, TYPE_L or TYPE_LSUM */
    size_t n_types, max_order;
    bool stem, unicode, bootstrap, lines;
    uint32_t seed;
    char names[MAX_TYPES][3][16], labels[MAX_TYPES][16];
    struct metric_component components[3 * MAX_TYPES];
};

struct prf {
    double p, r, f;
};

static struct prf prf(double hits, double n_hyp, double n_ref)
{
    struct prf s = { n_hyp > 0 ? hits / n_hyp : 0, n_ref > 0 ? hits / n_ref : 0, 0 };
    if (s.p + s.r > 0)
        s.f = 2 * s.p * s.r / (s.p + s.r);
    return s;
}

/* ---- words as small numbers in this pair of texts ---- */

struct text {
    struct ids all;
    const size_t *ends; /* [n_lines]: words up to the end of each line */
    size_t n_lines;
};

struct pair {
    struct lexicon *words;
    size_t n_ids; /* number of words so far */
};

/* The lexicon's `last` stores this pair's number of a stem. */
static int32_t pair_number(struct pair *p, const struct options *o, str word)
{
    int32_t id = lexicon_number_padded(p->words, word);
    if (o->stem && word.n > MAX_UNSTEMMED)
        id = lexicon_stem(p->words, id);
    struct lexeme *w = &p->words->words[id];
    if (w->stamp != p->words->now) {
        w->stamp = p->words->now;
        w->last = (int32_t)p->n_ids++;
    }
    return w->last;
}

static struct ids number_words(struct pair *p, const struct options *o, str text, struct arena *a)
{
    struct words w = words_rouge(text, o->unicode, a);
    int32_t *id = ARENA_NEW(a, int32_t, w.n);
    for (size_t i = 0; i < w.n; i++)
        id[i] = pair_number(p, o, w.text[i]);
    return (struct ids){ id, w.n };
}

/* A line break separates words, so the words of all lines in order are those of the text.  Empty lines are dropped,
 * lines without words are kept. */
static struct text read_text(struct pair *p, const struct options *o, str text, struct arena *a)
{
    struct text t = { .all = number_words(p, o, text, a) };
    size_t max = 1, at = 0;
    str line;

    if (!o->lines || text.n == 0 || !memchr(text.s, '\n', text.n)) {
        size_t *one = ARENA_NEW(a, size_t, 1);
        one[0] = t.all.n;
        t.ends = one;
        t.n_lines = text.n > 0;
        return t;
    }
    for (size_t i = 0; i < text.n; i++)
        max += text.s[i] == '\n';
    size_t *ends = ARENA_NEW(a, size_t, max);
    while (str_split_next(&text, '\n', &line)) {
        at += words_rouge(line, o->unicode, a).n;
        if (line.n)
            ends[t.n_lines++] = at;
    }
    t.ends = ends;
    return t;
}

static struct ids line_of(const struct text *t, size_t k)
{
    size_t from = k ? t->ends[k - 1] : 0;
    return (struct ids){ t->all.id + from, t->ends[k] - from };
}

/* ---- the types ---- */

/* Reference words matched by any line of the candidate, each word at most as often as in either text. */
static size_t lsum_hits(const struct text *hyp, const struct text *ref, size_t n_ids, struct arena *a)
{
    int32_t *left_h = ARENA_NEW(a, int32_t, n_ids), *left_r = ARENA_NEW(a, int32_t, n_ids);
    size_t hits = 0;

    for (size_t i = 0; i < hyp->all.n; i++)
        left_h[hyp->all.id[i]]++;
    for (size_t i = 0; i < ref->all.n; i++)
        left_r[ref->all.id[i]]++;
    for (size_t i = 0; i < ref->n_lines; i++) {
        struct ids line = line_of(ref, i);
        bool *hit = ARENA_NEW(a, bool, line.n);
        for (size_t k = 0; k < hyp->n_lines; k++)
            lcs_mark(line, line_of(hyp, k), n_ids, hit, a);
        for (size_t k = 0; k < line.n; k++)
            if (hit[k] && left_h[line.id[k]] > 0 && left_r[line.id[k]] > 0) {
                hits++;
                left_h[line.id[k]]--;
                left_r[line.id[k]]--;
            }
    }
    return hits;
}

static void score_pair(const struct options *o, const struct text *hyp, const struct text *ref, size_t n_ids,
                       struct prf *out, struct arena *a)
{
    size_t matches[NGRAM_MAX_ORDER], lcs = SIZE_MAX;
    double n_hyp = (double)hyp->all.n, n_ref = (double)ref->all.n;

    if (o->max_order)
        ngram_matches(hyp->all, &ref->all, 1, n_ids, o->max_order, matches, a);
    for (size_t t = 0; t < o->n_types; t++) {
        int n = o->types[t];
        bool lines = n == TYPE_LSUM && (hyp->n_lines > 1 || ref->n_lines > 1);
        if (n > 0) {
            out[t] = prf((double)matches[n - 1], n_hyp >= n ? n_hyp - n + 1 : 0, n_ref >= n ? n_ref - n + 1 : 0);
            continue;
        }
        if (lines) {
            out[t] = prf((double)lsum_hits(hyp, ref, n_ids, a), n_hyp, n_ref);
            continue;
        }
        if (lcs == SIZE_MAX) /* for two single lines Lsum is L */
            lcs = lcs_length(ref->all, hyp->all, n_ids, a);
        out[t] = prf((double)lcs, n_hyp, n_ref);
    }
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    const struct options *o = c->args->state;
    struct lexicon own = { 0 };
    struct pair p = { .words = c->words ? c->words : &own };
    bool wordless = c->sample->n_refs > 0; /* every reference has letters, but no word */

    (void)e;
    p.words->now++;
    struct text hyp = read_text(&p, o, c->gen->text, scratch);
    for (size_t k = 0; k < c->sample->n_refs; k++) {
        struct prf all[MAX_TYPES];
        struct text ref = read_text(&p, o, c->sample->refs[k], scratch);
        wordless = wordless && ref.all.n == 0 && text_strip(c->sample->refs[k]).n > 0;
        score_pair(o, &hyp, &ref, p.n_ids, all, scratch);
        for (size_t t = 0; t < o->n_types; t++)
            if (k == 0 || all[t].f > stats[3 * t + 2])
                memcpy(stats + 3 * t, (double[]){ all[t].p, all[t].r, all[t].f }, 3 * sizeof *stats);
    }
    stats[3 * o->n_types] = 1;
    stats[3 * o->n_types + 1] = wordless;
    lexicon_release(&own);
    return true;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    const struct options *o = args->state;
    for (size_t i = 0; i < 3 * o->n_types; i++)
        scores[i] = sum[i] / sum[3 * o->n_types];
}

static void warn(const struct metric_args *args, const double *sum, size_t n_valid, struct strbuf *out)
{
    const struct options *o = args->state;
    double wordless = sum[3 * o->n_types + 1];

    if (wordless > 0)
        strbuf_printf(out, "%.0f of %zu references have no words: %s", wordless, n_valid,
                      o->unicode
                          ? "they contain no letter or digit"
                          : "tokenize=ascii keeps only the letters a to z and digits; tokenize=unicode keeps all "
                            "scripts");
}

static void score_rows(const struct metric_args *args, const double *rows, size_t n, double *scores)
{
    const struct options *o = args->state;
    if (o->bootstrap)
        resampled_medians(rows, n, 3 * o->n_types + N_COUNTS, 3 * o->n_types, o->seed, scores);
}

static bool uses_sum(const struct metric_args *args)
{
    const struct options *o = args->state;
    return !o->bootstrap;
}

static bool read_types(struct options *o, str list, struct err *e)
{
    str word;

    while (str_split_next(&list, '+', &word)) {
        int type = str_is(word, "L") ? TYPE_L : str_is(word, "Lsum") ? TYPE_LSUM : -2;
        if (word.n == 1 && word.s[0] >= '1' && word.s[0] <= '9')
            type = word.s[0] - '0';
        if (type == -2 || o->n_types == MAX_TYPES)
            return err_set(e, ERR_USAGE,
                           "types: bad value (found \"" STR_FMT "\", expected 1 to 9, L or Lsum, joined by +)",
                           STR_ARG(word));
        for (size_t k = 0; k < o->n_types; k++)
            if (o->types[k] == type)
                return err_set(e, ERR_USAGE, "types: \"" STR_FMT "\" is given twice", STR_ARG(word));
        if (type > 0 && (size_t)type > o->max_order)
            o->max_order = (size_t)type;
        o->lines |= type == TYPE_LSUM;
        o->types[o->n_types++] = type;
    }
    return o->n_types > 0 || err_set(e, ERR_USAGE, "types: none given (expected 1 to 9, L or Lsum, joined by +)");
}

static void name_components(struct options *o)
{
    static const char *const parts[] = { "p", "r", "f" };

    for (size_t t = 0; t < o->n_types; t++) {
        char digit[2] = { (char)('0' + o->types[t]), 0 };
        const char *type = o->types[t] > 0 ? digit : o->types[t] == TYPE_L ? "L" : "Lsum";
        snprintf(o->labels[t], sizeof o->labels[t], "ROUGE-%s", type);
        for (int k = 0; k < 3; k++) {
            snprintf(o->names[t][k], sizeof o->names[t][k], "rouge%s_%s", type, parts[k]);
            bool shown = k == 2 && o->types[t] != TYPE_LSUM;
            o->components[3 * t + (size_t)k] = (struct metric_component){ .name = o->names[t][k],
                                                                          .label = shown ? o->labels[t] : NULL,
                                                                          .higher_is_better = true,
                                                                          .best = 1,
                                                                          .decimals = 3 };
        }
    }
}

static bool open_rouge(struct metric_args *args, struct err *e)
{
    struct options *o = xcalloc(1, sizeof *o);

    o->stem = param_bool(&args->params, "stem");
    o->unicode = str_is(param_text(&args->params, "tokenize"), "unicode");
    o->bootstrap = str_is(param_text(&args->params, "aggregate"), "bootstrap");
    o->seed = (uint32_t)param_number(&args->params, "seed");
    args->state = o;
    if (!read_types(o, param_text(&args->params, "types"), e)) {
        free(o);
        args->state = NULL;
        return false;
    }
    name_components(o);
    return true;
}

static void close_rouge(struct metric_args *args)
{
    free(args->state);
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    const struct options *o = args->state;
    *out = o->components;
    return 3 * o->n_types;
}

static size_t n_stats(const struct metric_args *args)
{
    return 3 * ((const struct options *)args->state)->n_types + N_COUNTS;
}

static const struct param params[] = {
    { "types", PARAM_TEXT, "1+2+L+Lsum", NULL, "1 to 9, L, Lsum, joined by +", NULL },
    { "stem", PARAM_BOOL, "true", NULL, "Porter stems of words longer than three letters", "stem" },
    { "tokenize", PARAM_CHOICE, "ascii", "ascii|unicode", "ascii removes all other letters, as rouge_score does",
      "tok" },
    { "aggregate", PARAM_CHOICE, "mean", "mean|bootstrap",
      "over items: mean, or rouge_score's median of 1000 resampled means", "agg" },
    { "seed", PARAM_INT, "0", "0..4294967295", "seed of aggregate=bootstrap (numpy.random.seed)", "seed" },
    { 0 },
};

const struct metric metric_rouge = {
    .name = "rouge",
    .summary = "ROUGE-N, L, Lsum: n-gram and subsequence overlap (0-1)",
    .needs = NEEDS_REFS,
    .overlap = true,
    .params = params,
    .open = open_rouge,
    .close = close_rouge,
    .components = components,
    .n_stats = n_stats,
    .row = row,
    .score = score,
    .score_rows = score_rows,
    .warn = warn,
    .uses_sum = uses_sum,
};
