/*
 * taxonomy.c -- eight categories of error in an answer, by documented rules.
 *
 * The rules are heuristics over words: they find candidates for reading, with
 * the evidence kept, and are the same for every model, so that counts can be
 * compared.  Content words are the lower-case words of three letters or more
 * that at most half of the test set's texts hold (any, in a set of under four).  An answer that equals one of
 * its references gets no label.
 */
#include "judges/judge.h"

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/base/text.h"

struct judge_context {
    const struct param_set *params;
    struct map frequency; /* word -> number of samples (question or reference) with it */
    size_t n_samples;
};

struct reading {
    const struct judge_context *ctx;
    const struct sample *sample;
    str answer;
    const str *words;
    size_t n_words;
    struct arena *a;
    struct judge_label *labels;
    size_t max, n;
};

static void label(struct reading *r, const char *category, const char *rule, double severity, str evidence)
{
    if (r->n < r->max)
        r->labels[r->n++] = (struct judge_label){ str_from(category), str_from(rule), evidence, severity };
}

/* Lower-case runs of letters and digits. */
static size_t split(str text, const str **out, struct arena *a)
{
    str low = text_lower(a, text);
    str *list = ARENA_NEW(a, str, low.n / 2 + 1);
    size_t n = 0, start = SIZE_MAX;

    for (size_t at = 0; at <= low.n;) {
        size_t from = at;
        uint32_t c = at < low.n ? utf8_next(low, &at) : ' ';
        bool inside = unicode_is_letter(c) || unicode_is_number(c);
        if (inside && start == SIZE_MAX)
            start = from;
        if (!inside && start != SIZE_MAX) {
            list[n++] = str_slice(low, start, from);
            start = SIZE_MAX;
        }
        if (from == low.n)
            break;
    }
    *out = list;
    return n;
}

/* In fewer samples than this, that half of them hold a word says nothing about it. */
enum { FEWEST_SAMPLES = 4 };

static bool is_content(const struct judge_context *c, str word)
{
    const int64_t *n = map_find(&c->frequency, word);
    return word.n >= 3 && (!n || c->n_samples < FEWEST_SAMPLES || (size_t)*n * 2 <= c->n_samples);
}

static bool has_word(const str *words, size_t n, str word)
{
    for (size_t i = 0; i < n; i++)
        if (str_equal(words[i], word))
            return true;
    return false;
}

static bool prepare(const struct param_set *params, const struct sample *samples, size_t n,
                    struct judge_context **out, struct arena *a, struct err *e)
{
    struct judge_context *c = ARENA_NEW(a, struct judge_context, 1);

    (void)e;
    struct param_set *kept = ARENA_NEW(a, struct param_set, 1);
    *kept = *params;
    c->params = kept;
    c->n_samples = n;
    for (size_t i = 0; i < n; i++) {
        struct map seen = { 0 };
        const str *words;
        str text = arena_printf(a, STR_FMT " " STR_FMT, STR_ARG(samples[i].input),
                                STR_ARG(samples[i].n_refs ? samples[i].refs[0] : samples[i].input));
        size_t n_words = split(text, &words, a);
        for (size_t k = 0; k < n_words; k++) {
            bool is_new;
            map_put(&seen, words[k], &is_new);
            if (is_new)
                (*map_put(&c->frequency, words[k], NULL))++;
        }
        map_release(&seen);
    }
    *out = c;
    return true;
}

static void release(struct judge_context *c)
{
    map_release(&c->frequency);
}

/* --- evidence ------------------------------------------------------------- */

/* The first or last `most` bytes, cut between characters. */
static str head_of(str text, size_t most)
{
    size_t n = text.n < most ? text.n : most;
    while (n > 0 && n < text.n && ((unsigned char)text.s[n] & 0xC0) == 0x80)
        n--;
    return str_slice(text, 0, n);
}

static str tail_of(str text, size_t most)
{
    size_t from = text.n > most ? text.n - most : 0;
    while (from < text.n && from > 0 && ((unsigned char)text.s[from] & 0xC0) == 0x80)
        from++;
    return str_slice(text, from, text.n);
}

/* Does the text close a sentence, a quotation or a bracket?  In any script. */
static bool is_closed(str text)
{
    uint32_t last = 0;

    for (size_t at = 0; at < text.n;)
        last = utf8_next(text, &at);
    if (last < 0x80)
        return last && strchr(".!?)\"'`:]}", (int)last);
    const char *c = unicode_category(last);
    return strcmp(c, "Po") == 0 || strcmp(c, "Pf") == 0 || strcmp(c, "Pe") == 0;
}

/* --- the rules, in the order of the categories ---------------------------- */

/* Numbers in the answer that neither question nor reference holds. */
static void hallucination(struct reading *r, const str *known, size_t n_known)
{
    struct strbuf found = { 0 };
    size_t n = 0;

    for (size_t i = 0; i < r->n_words; i++) {
        str w = r->words[i];
        if (w.n >= 2 && w.s[0] >= '0' && w.s[0] <= '9' && !has_word(known, n_known, w) && n < 5) {
            strbuf_printf(&found, "%s" STR_FMT, n ? ", " : "", STR_ARG(w));
            n++;
        }
    }
    if (n)
        label(r, "hallucination", "unsupported_number", 0.7,
              arena_printf(r->a, "numbers in neither question nor reference: %s", found.s));
    strbuf_release(&found);
}

static void generic(struct reading *r, size_t n_terms_hit, size_t n_content)
{
    double share = r->n_words ? (double)n_content / (double)r->n_words : 1;

    if (r->n_words >= 8 && n_terms_hit == 0 && share < param_number(r->ctx->params, "generic_share"))
        label(r, "generic", "few_content_words", 0.4,
              arena_printf(r->a, "%zu of %zu words are content words and no expected term occurs", n_content,
                           r->n_words));
}

static void technical_error(struct reading *r, const str *ref, size_t n_ref)
{
    static const char *const opposites[][2] = {
        { "increases", "decreases" }, { "supervised", "unsupervised" }, { "higher", "lower" },
        { "overfitting", "underfitting" }, { "maximises", "minimises" }, { "raises", "lowers" },
        { "labelled", "unlabelled" }, { "linear", "nonlinear" }, { "faster", "slower" },
        { "increase", "decrease" }, { "increasing", "decreasing" }, { "increased", "decreased" },
        { "raise", "lower" }, { "maximise", "minimise" }, { "maximize", "minimize" },
        { "maximizes", "minimizes" }, { "labeled", "unlabeled" }, { "overfits", "underfits" },
        { "convex", "nonconvex" }, { "parametric", "nonparametric" }, { "deterministic", "stochastic" },
    };
    for (size_t i = 0; i < COUNT_OF(opposites); i++)
        for (int k = 0; k < 2; k++) {
            str mine = str_from(opposites[i][k]), theirs = str_from(opposites[i][1 - k]);
            if (has_word(r->words, r->n_words, mine) && !has_word(ref, n_ref, mine) && has_word(ref, n_ref, theirs) &&
                !has_word(r->words, r->n_words, theirs)) {
                label(r, "technical_error", "opposite_term", 0.8,
                      arena_printf(r->a, "says \"%s\" where the reference says \"%s\"", mine.s, theirs.s));
                return;
            }
        }
}

static void length_mismatch(struct reading *r, size_t n_ref)
{
    double low = param_number(r->ctx->params, "length_low"), high = param_number(r->ctx->params, "length_high");
    double ratio = n_ref ? (double)r->n_words / (double)n_ref : 1;

    if (ratio < low || ratio > high)
        label(r, "length_mismatch", ratio < low ? "too_short" : "too_long", 0.3,
              arena_printf(r->a, "%zu words, the reference has %zu (allowed: %.1f to %.1f times)", r->n_words, n_ref,
                           low, high));
}

static void incomplete(struct reading *r, enum finish finish)
{
    str text = str_trim(r->answer), ref = r->sample->n_refs ? str_trim(r->sample->refs[0]) : (str){ "", 0 };

    if (finish == FINISH_LENGTH)
        label(r, "incomplete", "token_limit", 0.5,
              arena_printf(r->a, "cut off at the token limit after \"" STR_FMT "\"", STR_ARG(tail_of(text, 30))));
    else if (text.n && !is_closed(text) && (ref.n == 0 || is_closed(ref))) /* references may be bare phrases */
        label(r, "incomplete", "no_final_punctuation", 0.2,
              arena_printf(r->a, "ends in \"" STR_FMT "\"", STR_ARG(tail_of(text, 30))));
}

/* The four words that occur most often in this order. */
static void repetitive(struct reading *r)
{
    struct map seen = { 0 };
    size_t n = r->n_words >= 4 ? r->n_words - 3 : 0, repeated = 0, most = 0;
    str worst = { "", 0 };

    for (size_t i = 0; i < n; i++) {
        str gram = { r->words[i].s, (size_t)(r->words[i + 3].s + r->words[i + 3].n - r->words[i].s) };
        int64_t *count = map_put(&seen, gram, NULL);
        repeated += ++*count > 1;
        if ((size_t)*count > most) {
            most = (size_t)*count;
            worst = gram;
        }
    }
    double share = n ? (double)repeated / (double)n : 0;
    map_release(&seen);
    if (share > param_number(r->ctx->params, "repeat_share"))
        label(r, "repetitive", "repeated_4_grams", share,
              arena_printf(r->a, "%.0f %% of its 4-word runs are repeats; \"" STR_FMT "\" comes %zu times", 100 * share,
                           STR_ARG(head_of(worst, 60)), most));
}

static void off_topic(struct reading *r, const str *known, size_t n_known, size_t n_content)
{
    size_t shared = 0;

    for (size_t i = 0; i < r->n_words; i++)
        shared += is_content(r->ctx, r->words[i]) && has_word(known, n_known, r->words[i]);
    if (n_content >= 5 && (double)shared < param_number(r->ctx->params, "topic_share") * (double)n_content)
        label(r, "off_topic", "few_shared_words", 0.6,
              arena_printf(r->a, "%zu of %zu content words occur in question or reference", shared, n_content));
}

static void format(struct reading *r)
{
    static const char *const leaks[] = { "Question:", "Answer:", "<|", "User:", "Assistant:", "[INST]" };
    size_t bad;

    if (!utf8_valid(r->answer, &bad))
        label(r, "format", "invalid_utf8", 0.5, arena_printf(r->a, "byte %zu is not UTF-8", bad));
    if (str_trim(r->answer).n == 0)
        label(r, "format", "empty", 1, S("the answer is empty"));
    for (size_t i = 0; i < COUNT_OF(leaks); i++)
        if (str_search(r->answer, str_from(leaks[i])) != SIZE_MAX) {
            label(r, "format", "leaked_marker", 0.5, arena_printf(r->a, "holds \"%s\"", leaks[i]));
            return;
        }
}

static size_t count_terms(const struct reading *r)
{
    const struct json *terms = json_get(r->sample->fields, "terms");
    str low = text_lower(r->a, r->answer);
    size_t hit = 0;

    for (size_t i = 0; i < json_length(terms); i++)
        hit += str_search(low, text_lower(r->a, json_text_of(json_at(terms, i)))) != SIZE_MAX;
    return hit;
}

static bool read_answer(const struct judge_context *ctx, const struct sample *sample, const struct generation *gen,
                        struct judge_label *labels, size_t max_labels, size_t *n_labels, struct arena *a,
                        struct err *e)
{
    struct reading r = { .ctx = ctx, .sample = sample, .answer = gen->text, .a = a, .labels = labels,
                         .max = max_labels };
    str reference = sample->n_refs ? sample->refs[0] : (str){ "", 0 };
    const str *ref, *known;
    size_t n_ref = split(reference, &ref, a), n_content = 0;
    size_t n_known = split(arena_printf(a, STR_FMT " " STR_FMT, STR_ARG(sample->input), STR_ARG(reference)), &known, a);

    (void)e;
    *n_labels = 0;
    /* Nothing can be wrong with an accepted answer, word for word. */
    for (size_t i = 0; i < sample->n_refs; i++)
        if (str_trim(gen->text).n && str_equal(str_trim(gen->text), str_trim(sample->refs[i])))
            return true;
    if (gen->unread.n) { /* no answer to read: what stands in raw is not what was asked for */
        label(&r, "format", "not_extracted", 1, gen->unread);
        *n_labels = r.n;
        return true;
    }
    r.n_words = split(gen->text, &r.words, a);
    for (size_t i = 0; i < r.n_words; i++)
        n_content += is_content(ctx, r.words[i]);
    hallucination(&r, known, n_known);
    generic(&r, count_terms(&r), n_content);
    if (n_ref) {
        technical_error(&r, ref, n_ref);
        length_mismatch(&r, n_ref);
    }
    incomplete(&r, gen->finish);
    repetitive(&r);
    off_topic(&r, known, n_known, n_content);
    format(&r);
    *n_labels = r.n;
    return true;
}

static const struct judge_category categories[] = {
    { "hallucination", "Hallucination", "A number of two digits or more that stands neither in the question nor in the reference." },
    { "generic", "Generic", "At least eight words, none of the expected terms, and few content words." },
    { "technical_error", "Technical error", "A term where the reference has its opposite (increases/decreases ...)." },
    { "length_mismatch", "Length mismatch", "Fewer words than half or more than twice the reference's." },
    { "incomplete", "Incomplete", "Cut off at the token limit, or no final punctuation where the reference has it." },
    { "repetitive", "Repetitive", "More than a fifth of the answer's 4-word runs are repeats." },
    { "off_topic", "Off topic", "Fewer than 15 % of the content words occur in question or reference." },
    { "format", "Format", "Empty, not UTF-8, not in the form the task asks for, or with leaked role and prompt markers." },
};

static const struct param params[] = {
    { "length_low", PARAM_NUMBER, "0.5", "0..10", "shortest allowed, times the reference's words", "low" },
    { "length_high", PARAM_NUMBER, "2", "0..100", "longest allowed, times the reference's words", "high" },
    { "repeat_share", PARAM_NUMBER, "0.2", "0..1", "share of repeated 4-word runs", "rep" },
    { "topic_share", PARAM_NUMBER, "0.15", "0..1", "share of content words from question or reference", "top" },
    { "generic_share", PARAM_NUMBER, "0.5", "0..1", "share of content words below which an answer is generic", "gen" },
    { 0 },
};

const struct judge judge_taxonomy = {
    .name = "taxonomy",
    .summary = "eight error categories by documented word rules, with evidence",
    .params = params,
    .categories = categories,
    .n_categories = COUNT_OF(categories),
    .prepare = prepare,
    .release = release,
    .read = read_answer,
};
