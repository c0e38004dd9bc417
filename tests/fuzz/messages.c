/*
 * messages.c -- see messages.h.
 */
#include "tests/fuzz/messages.h"

#include "eval/base/arena.h"
#include "eval/harness/reply_bytes.h"

str message_seed(struct arena *a)
{
    static const double logprobs[] = { -1.5, -2.25, -0.5 }, alone[] = { -3, -4, -5 };
    static const int lengths[] = { 3, 7, 1 };
    const struct scored_text scored = { .n_greedy = 4, .compared = true, .n_agree = 3, .kl = 0.5 };
    const struct backend_reply r = { .index = 7,
                                     .gen = { .text = S("blue"),
                                              .raw = S("the sky is blue"),
                                              .extract_error = S("no match"),
                                              .reasoning = S("it scatters"),
                                              .n_tokens = 4,
                                              .logprob = -2,
                                              .choice_logprobs = logprobs,
                                              .choice_lengths = lengths,
                                              .choice_unconditional = alone,
                                              .n_choices = COUNT_OF(logprobs),
                                              .scored = &scored } };
    struct strbuf b = { 0 };

    reply_to_bytes(&r, &b);
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

/* Reads every value of the answer, so that a sanitizer sees a bad one. */
static double sum_of(const struct generation *g)
{
    double sum = (double)(g->text.n + g->raw.n + g->error.n + g->extract_error.n + g->reasoning.n);

    for (size_t i = 0; i < g->n_choices; i++)
        sum += g->choice_logprobs[i] + g->choice_lengths[i] +
               (g->choice_unconditional ? g->choice_unconditional[i] : 0);
    return sum + (g->scored ? g->scored->kl + g->scored->compared : 0);
}

const char *message_case(const uint8_t *bytes, size_t n, int whole)
{
    struct arena a = { 0 };
    struct strbuf again = { 0 };
    struct backend_reply r;
    const char *wrong = NULL;

    if (!reply_from_bytes((str){ (const char *)bytes, n }, &r, &a)) {
        wrong = whole ? "the undamaged message is refused" : NULL;
    } else {
        volatile double sum = sum_of(&r.gen);
        (void)sum;
        if (!finish_name(r.gen.finish))
            wrong = "an answer that ended in no known way";
        reply_to_bytes(&r, &again);
        if (again.n != n)
            wrong = "the message gives other bytes when it is sent again";
    }
    strbuf_release(&again);
    arena_free(&a);
    return wrong;
}
