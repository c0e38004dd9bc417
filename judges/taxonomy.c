/*
 * taxonomy.c -- eight categories of error in an answer, by documented rules.
 *
 * The rules are heuristics over words (judges/taxonomy/): they find candidates
 * for reading, with the evidence kept, and are the same for every model, so that
 * counts can be compared.  They would rather miss an error than invent one.  An
 * answer that equals one of its references gets no label, and a category at most
 * a few (one a rule).
 */
#include "judges/taxonomy/reading.h"

#include "eval/base/arena.h"
#include "eval/base/hash.h"

static bool prepare(const struct param_set *params, const struct sample *samples, size_t n, struct judge_context **out,
                    struct arena *a, struct err *e)
{
    struct judge_context *c = ARENA_NEW(a, struct judge_context, 1);
    struct param_set *kept = ARENA_NEW(a, struct param_set, 1);

    (void)e;
    *kept = *params;
    c->params = kept;
    c->n_samples = n;
    for (size_t i = 0; i < n; i++) {
        struct passage p;
        passage_read(&p,
                     arena_printf(a, STR_FMT "\n" STR_FMT, STR_ARG(samples[i].input),
                                  STR_ARG(samples[i].n_refs ? samples[i].refs[0] : samples[i].input)),
                     NULL, a);
        for (size_t k = 0; k < p.stems.n; k++)
            (*map_put(&c->frequency, p.stems.entries[k].key, NULL))++;
        passage_release(&p);
    }
    *out = c;
    return true;
}

static void release(struct judge_context *c)
{
    map_release(&c->frequency);
    map_release(&c->answers);
}

/* Letters and digits only, in lower case, as a hash in hex. */
str answer_key(str text, char key[17])
{
    uint64_t h = 14695981039346656037u; /* FNV-1a */

    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.s[i];
        if (c >= 'A' && c <= 'Z')
            c = (unsigned char)(c + 32);
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80)
            h = (h ^ c) * 1099511628211u;
    }
    for (int i = 15; i >= 0; i--, h >>= 4)
        key[i] = "0123456789abcdef"[h & 15];
    key[16] = 0;
    return (str){ key, 16 };
}

/* How many different questions get the same answer, where their references differ. */
static bool survey(struct judge_context *c, const struct sample *samples, const struct generation *gens, size_t n,
                   struct arena *a, struct err *e)
{
    struct map pairs = { 0 };
    char key[17], other[17];

    (void)e;
    map_reset(&c->answers);
    for (size_t i = 0; i < n; i++) {
        bool is_new;
        if (gens[i].error.n || gens[i].extract_error.n || samples[i].n_refs == 0)
            continue;
        str answer = arena_str(a, answer_key(gens[i].text, key));
        map_put(&pairs,
                arena_printf(a, STR_FMT STR_FMT, STR_ARG(answer), STR_ARG(answer_key(samples[i].refs[0], other))),
                &is_new);
        if (is_new)
            (*map_put(&c->answers, answer, NULL))++;
    }
    map_release(&pairs);
    return true;
}

static bool read_answer(const struct judge_context *ctx, const struct sample *sample, const struct generation *gen,
                        struct judge_label *labels, size_t max_labels, size_t *n_labels, struct arena *a, struct err *e)
{
    struct reading r = { .ctx = ctx, .sample = sample, .gen = gen, .a = a, .labels = labels, .max = max_labels };
    size_t shared;

    (void)e;
    *n_labels = 0;
    /* Nothing can be wrong with an accepted answer, word for word. */
    for (size_t i = 0; i < sample->n_refs; i++)
        if (str_trim(gen->text).n && str_equal(str_trim(gen->text), str_trim(sample->refs[i])))
            return true;
    if (gen->extract_error.n) { /* no answer to read: what stands in raw is not what was asked for */
        add_label(&r, "format", "not_extracted", 1, gen->extract_error);
        *n_labels = r.n;
        return true;
    }
    passage_read(&r.answer, gen->text, ctx, a);
    passage_read(&r.question, sample->input, ctx, a);
    passage_read(&r.reference, sample->n_refs ? sample->refs[0] : (str){ "", 0 }, ctx, a);
    r.n_specific = specific_stems(&r.answer, &r.reference, &shared);
    find_hallucination(&r);
    if (r.reference.n) {
        find_generic(&r);
        find_technical_error(&r);
        find_length_mismatch(&r);
    }
    find_incomplete(&r);
    find_repetitive(&r);
    if (r.reference.n)
        find_off_topic(&r);
    find_format(&r);
    passage_release(&r.answer);
    passage_release(&r.question);
    passage_release(&r.reference);
    *n_labels = r.n;
    return true;
}

/* clang-format off */
static const struct judge_category categories[] = {
    { "hallucination", "Hallucination", "A number of two digits or more or a link that stands neither in question nor in "
      "reference, or a name that no text of the test set holds." },
    { "generic", "Generic", "Five words or more without any expected term: the same answer given to several questions, "
      "next to no specific words, or nothing but the question's own." },
    { "technical_error", "Technical error", "In a sentence that shares its subject with one of the reference: the opposite "
      "term (increases/decreases ...), a negation that the other lacks, or another number." },
    { "length_mismatch", "Length mismatch", "Fewer words than half or more than twice the reference's." },
    { "incomplete", "Incomplete", "Cut off at the token limit inside a sentence, ending in what announces more (a colon, a "
      "comma, \"and\"), or no final punctuation where the reference has it." },
    { "repetitive", "Repetitive", "More than a fifth of the answer's 4-word runs are repeats, or fewer than half of its words "
      "differ." },
    { "off_topic", "Off topic", "Three specific words or more, fewer than 15 % of which occur in question or reference." },
    { "format", "Format", "Empty, not UTF-8, not in the form the task asks for, with control characters, an open code fence, or "
      "leaked role and prompt markers." },
};

static const struct param params[] = {
    { "length_low", PARAM_NUMBER, "0.5", "0..10", "shortest allowed, times the reference's words", "low" },
    { "length_high", PARAM_NUMBER, "2", "0..100", "longest allowed, times the reference's words", "high" },
    { "repeat_share", PARAM_NUMBER, "0.2", "0..1", "share of repeated 4-word runs", "rep" },
    { "distinct_share", PARAM_NUMBER, "0.5", "0..1", "share of different words among twelve to fifty", "dist" },
    { "topic_share", PARAM_NUMBER, "0.15", "0..1", "share of specific words from question or reference", "top" },
    { "generic_words", PARAM_INT, "3", "1..100", "fewer specific words than this are generic", "genw" },
    { "generic_share", PARAM_NUMBER, "0.1", "0..1", "share of specific words below which an answer is generic", "gen" },
    { "generic_repeats", PARAM_INT, "3", "2..1000000", "questions with the very same answer", "genr" },
    { "same_share", PARAM_NUMBER, "0.5", "0..1", "share of specific words by which two sentences have one subject", "same" },
    { 0 },
};
/* clang-format on */

const struct judge judge_taxonomy = {
    .name = "taxonomy",
    .summary = "eight error categories by documented word rules, with evidence",
    .params = params,
    .categories = categories,
    .n_categories = COUNT_OF(categories),
    .prepare = prepare,
    .survey = survey,
    .release = release,
    .read = read_answer,
};
