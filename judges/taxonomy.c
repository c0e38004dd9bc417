/*
 * taxonomy.c -- eight categories of error in an answer, by documented rules.
 *
 * The rules (judges/taxonomy/) compare an answer with question and reference by
 * words, near words, numbers and sentences.  They run in stages, from
 * errors that make others meaningless (no answer, a loop, another subject) to errors
 * in an otherwise sound answer (a wrong number, a missing part); a label in one stage
 * skips the later ones.  An answer that equals a reference gets no label.
 *
 * If there are several references, the one most similar to the answer is used.
 */
#include "judges/taxonomy/internal.h"
#include "judges/taxonomy/quantities.h"
#include "judges/taxonomy/signals.h"

#include "eval/base/arena.h"
#include "eval/base/hash.h"

static bool prepare(const struct param_set *params, const struct sample *samples, size_t n, struct judge_context **out,
                    struct arena *a, struct err *e)
{
    struct judge_context *c = ARENA_NEW(a, struct judge_context, 1);
    struct param_set *kept = ARENA_NEW(a, struct param_set, 1);
    struct arena scratch = { 0 };

    *kept = *params;
    c->params = kept;
    c->n_samples = n;
    c->words = word_table_new(a);
    c->items = item_index_new(a);
    *out = c;
    if (!meaning_open(c, a, e))
        return false;
    for (size_t i = 0; i < n; i++) {
        arena_reset(&scratch);
        item_index_learn(c, i, &samples[i], &scratch);
    }
    arena_free(&scratch);
    word_table_settle(c->words, c);
    return true;
}

static void release(struct judge_context *c)
{
    map_release(&c->frequency);
    map_release(&c->answers);
    word_table_free(c->words);
    c->words = NULL;
    item_index_free(c->items);
    c->items = NULL;
    wordnet_close(c->wordnet);
    c->wordnet = NULL;
}

/* How many different questions get the same answer, where their references differ. */
static bool collect(struct judge_context *c, const struct sample *samples, const struct generation *gens, size_t n,
                    struct arena *a, struct err *e)
{
    struct map pairs = { 0 };
    char key[17], other[17];

    (void)e;
    map_reset(&c->answers);
    c->most_given = 0;
    for (size_t i = 0; i < n; i++) {
        bool is_new;
        if (gens[i].error.n || gens[i].extract_error.n || samples[i].n_refs == 0)
            continue;
        str answer = arena_str(a, answer_key(gens[i].text, key));
        map_put(&pairs,
                arena_printf(a, STR_FMT STR_FMT, STR_ARG(answer), STR_ARG(answer_key(samples[i].refs[0], other))),
                &is_new);
        int64_t times = is_new ? ++*map_put(&c->answers, answer, NULL) : 0;
        c->most_given = times > c->most_given ? times : c->most_given;
    }
    map_release(&pairs);
    return true;
}

/* --- one answer ------------------------------------------------------------- */

static size_t shared_stems(const struct passage *a, const struct passage *b)
{
    size_t n = 0;
    for (size_t i = 0; i < a->stems.n; i++)
        n += map_find_hashed(&b->stems, a->stems.entries[i].key, a->stems.entries[i].hash) != NULL;
    return n;
}

/* The reference that shares most stems with the answer; the first of equals. */
static void read_reference(struct analysis *r)
{
    size_t best = 0;

    passage_read(&r->reference, r->sample->n_refs ? r->sample->refs[0] : (str){ "", 0 }, r->ctx, r->a);
    best = shared_stems(&r->reference, &r->answer);
    for (size_t i = 1; i < r->sample->n_refs; i++) {
        struct passage p;
        passage_read(&p, r->sample->refs[i], r->ctx, r->a);
        size_t shared = shared_stems(&p, &r->answer);
        if (shared > best) {
            struct passage worse = r->reference;
            r->reference = p;
            p = worse;
            best = shared;
        }
        passage_release(&p);
    }
}

static bool equals_reference(const struct sample *s, str text)
{
    for (size_t i = 0; i < s->n_refs; i++)
        if (str_trim(text).n && str_equal(str_trim(text), str_trim(s->refs[i])))
            return true;
    return false;
}

/* Confidence from which a rule needs no other signal. */
static const double CERTAIN = 0.9;

/* A label in one stage skips the later stages. */
static void find_errors(struct analysis *r)
{
    struct requested_form requested_form = find_requested_form(r);

    if (str_trim(r->answer.text).n == 0) {
        add_label(r, "format", "empty", 1, S("the answer is empty"));
        return;
    }
    find_format(r, &requested_form);
    if (requested_form.json) {
        if (!has_label(r, "format") || r->gen->finish == FINISH_LENGTH)
            find_json_errors(r);
        return;
    }
    if (has_label(r, "format"))
        return;
    find_changed_number(r);
    if (has_label(r, "technical_error"))
        return;
    find_cut(r);
    find_repetitive(r);
    if (has_label(r, "repetitive") && (r->labels[r->n - 1].severity >= CERTAIN || !r->reference.n))
        return;
    bool cut = has_label(r, "incomplete");
    r->n = cut; /* the content decides between a loop in other words and the other categories */
    if (!cut)
        find_announced(r);
    if (!r->reference.n || (!cut && has_label(r, "incomplete")))
        return;
    find_other_item(r);
    if (!has_label(r, "off_topic"))
        find_same_answer(r);
    if (has_label(r, "off_topic") || has_label(r, "generic") || find_requested_length_error(r, &requested_form) ||
        find_too_short(r))
        return;
    find_content_error(r, &requested_form);
    find_too_many_items(r, &requested_form);
}

static bool comes_before(const struct judge_label *a, const struct judge_label *b)
{
    return a->severity > b->severity;
}

/* Keeps the most confident label, and a second one if one of the two is the cut-off at the token limit.  If none
 * reaches the confidence threshold, keeps the best one, marked unclear. */
static void choose_labels(struct analysis *r)
{
    double min = param_number(r->ctx->params, "confidence");
    size_t n = 0;

    for (size_t i = 1; i < r->n; i++) /* stable: equal ones keep the order of the rules */
        for (size_t k = i; k > 0 && comes_before(&r->labels[k], &r->labels[k - 1]); k--) {
            struct judge_label moved = r->labels[k];
            r->labels[k] = r->labels[k - 1];
            r->labels[k - 1] = moved;
        }
    bool seen_cut = false, seen_other = false;
    for (size_t i = 0; i < r->n && r->labels[i].severity >= min; i++) {
        bool cut = str_is(r->labels[i].rule, "token_limit");
        bool keep = cut ? !seen_cut : !seen_other;
        if (keep && !cut && seen_cut && r->labels[i].severity < 0.7)
            keep = false;
        seen_cut = seen_cut || (keep && cut);
        seen_other = seen_other || (keep && !cut);
        if (keep)
            r->labels[n++] = r->labels[i];
    }
    if (n == 0 && r->n > 0) {
        r->labels[0].unclear = true;
        n = 1;
    }
    r->n = n;
}

static void analyse(struct analysis *r)
{
    const struct judge_context *ctx = r->ctx;
    struct arena *a = r->a;

    if (equals_reference(r->sample, r->gen->text))
        return;
    if (r->gen->extract_error.n) { /* no answer was extracted: the raw text is not in the requested form */
        add_label(r, "format", "not_extracted", 1, r->gen->extract_error);
        return;
    }
    passage_read(&r->answer, r->gen->text, ctx, a);
    passage_read(&r->question, r->sample->input, ctx, a);
    read_reference(r);
    r->sentences = passage_split(&r->answer, SPLIT_SENTENCES, a);
    r->numbers = passage_numbers(&r->answer, a);
    r->question_numbers = passage_numbers(&r->question, a);
    r->reference_numbers = passage_numbers(&r->reference, a);
    r->numbers = quantities_convert(&r->answer, r->numbers, &r->reference, r->reference_numbers, a);
    r->numbers = quantities_convert(&r->answer, r->numbers, &r->question, r->question_numbers, a);
    r->numbers = numbers_round(&r->answer, r->numbers, &r->reference, r->reference_numbers, a);
    r->overlap = overlap_of(r);
    find_errors(r);
    choose_labels(r);
    passage_release(&r->answer);
    passage_release(&r->question);
    passage_release(&r->reference);
}

static bool label_answer(const struct judge_context *ctx, const struct sample *sample, const struct generation *gen,
                         struct judge_label *labels, size_t *n_labels, struct arena *a, struct err *e)
{
    struct analysis r = { .ctx = ctx, .sample = sample, .gen = gen, .a = a, .labels = labels, .max = JUDGE_MAX_LABELS };

    (void)e;
    analyse(&r);
    *n_labels = r.n;
    return true;
}

static bool measure_answer(const struct judge_context *ctx, const struct sample *sample, const struct generation *gen,
                           double *values, struct arena *a)
{
    struct judge_label labels[JUDGE_MAX_LABELS];
    struct signals s = { .v = { 0 } };
    struct analysis r = {
        .ctx = ctx, .sample = sample, .gen = gen, .a = a, .labels = labels, .max = JUDGE_MAX_LABELS, .weighed = &s
    };

    analyse(&r);
    memcpy(values, s.v, sizeof s.v);
    return r.is_weighed;
}

/* clang-format off */
static const struct judge_category categories[] = {
    { "hallucination", "Hallucination", "Numbers, names, links, quotations or identifiers that occur neither in the "
      "question, the reference nor the test set, weighted by how verifiable they are; JSON members that were not requested." },
    { "generic", "Generic", "Few topic words and almost nothing of what the reference adds to the question, or the "
      "same answer given to several questions." },
    { "technical_error", "Technical error", "In a statement that matches one of the reference: another number, unit or name, an "
      "antonym, an extra or missing negation, two swapped descriptions, or the opposite answer to a yes-or-no question." },
    { "length_mismatch", "Length mismatch", "Nine words or fewer although the reference is much longer, several times the "
      "reference's length, or far from the words or paragraphs that the task requests." },
    { "incomplete", "Incomplete", "Cut off at the token limit, ending in words that announce more, fewer items than requested, "
      "only one of two questions answered, or a shorter answer with less than half of the reference." },
    { "repetitive", "Repetitive", "Repeated word sequences, list entries, clauses or subjects of sentences, in the same or in other "
      "words." },
    { "off_topic", "Off topic", "Another subject: almost no word is related to a word of the question or the reference." },
    { "format", "Format", "Empty, not UTF-8, not in the requested form (JSON, a table, CSV, code, one sentence), with leaked "
      "prompt markers, or a form that is not filled in." },
};

static const struct param params[] = {
    { "confidence", PARAM_NUMBER, "0.3", "0..1", "answers whose best label has a lower confidence are unclear", "conf" },
    { "error", PARAM_NUMBER, "0.65", "0..1", "probability of any error, by all signals, from which an answer is labelled", "err" },
    { "technical", PARAM_NUMBER, "0.5", "0..1", "the same where the likeliest error is a technical one", "tech" },
    { "length_low", PARAM_NUMBER, "0.34", "0..10", "shortest length, as a fraction of the reference's words", "low" },
    { "length_high", PARAM_NUMBER, "3", "0..100", "greatest length, as a multiple of the reference's words", "high" },
    { "repeat_share", PARAM_NUMBER, "0.2", "0..1", "share of repeated 4-grams above which an answer is repetitive", "rep" },
    { "distinct_share", PARAM_NUMBER, "0.58", "0..1", "share of distinct content words below which an answer is repetitive", "dist" },
    { "off_topic", PARAM_NUMBER, "0.45", "0..1", "probability (by words, related words, subject) above which an answer is off topic", "top" },
    { "generic", PARAM_NUMBER, "0.45", "0..1", "probability (by specific and general words) above which an answer is generic", "gen" },
    { "generic_repeats", PARAM_INT, "3", "2..1000000", "number of questions with the same answer that makes it generic", "genr" },
    { "unsupported_weight", PARAM_NUMBER, "1.6", "0..100", "weight of unsupported names and numbers", "uns" },
    { "part_covered", PARAM_NUMBER, "0.4", "0..1", "coverage of a part of the reference below which it counts as missing", "part" },
    { 0 },
};
/* clang-format on */

const struct judge judge_taxonomy = {
    .name = "taxonomy",
    .summary = "eight error categories by documented rules, with evidence",
    .params = params,
    .categories = categories,
    .n_categories = COUNT_OF(categories),
    .prepare = prepare,
    .collect = collect,
    .release = release,
    .label = label_answer,
    .signal_names = signal_names,
    .n_signals = N_SIGNALS,
    .measure = measure_answer,
};
