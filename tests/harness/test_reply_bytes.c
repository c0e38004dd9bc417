/*
 * test_reply_bytes.c -- the messages between ranks: an answer arrives as it was sent, and bytes that are not an answer
 * are refused.
 */
#include "tests/test.h"

#include "eval/harness/reply_bytes.h"

static const double logprobs[] = { -1.5, -0.25 };
static const int lengths[] = { 4, 9 };
static const struct scored_text scored = { .n_greedy = 2, .compared = true, .kl = 0.25 };

static struct backend_reply sample_reply(void)
{
    return (struct backend_reply){ .index = 3,
                                   .gen = { .text = S("b"),
                                            .raw = S("a b"),
                                            .reasoning = S("c"),
                                            .n_tokens = 5,
                                            .logprob = -2,
                                            .choice_logprobs = logprobs,
                                            .choice_lengths = lengths,
                                            .n_choices = COUNT_OF(logprobs),
                                            .scored = &scored } };
}

void test_reply_bytes_round_trip(void)
{
    struct backend_reply r = sample_reply(), got;
    struct strbuf b = { 0 };
    struct arena a = { 0 };

    reply_to_bytes(&r, &b);
    CHECK(reply_from_bytes(strbuf_str(&b), &got, &a));
    CHECK(got.index == 3 && got.gen.n_tokens == 5 && got.gen.n_choices == 2 && !got.gen.choice_unconditional);
    CHECK_STR(got.gen.raw, S("a b"));
    CHECK_STR(got.gen.reasoning, S("c"));
    CHECK(got.gen.choice_logprobs[1] == -0.25 && got.gen.choice_lengths[1] == 9 && got.gen.scored->kl == 0.25);
    strbuf_release(&b);
    arena_free(&a);
}

/* Truncated anywhere, with an extra byte, with choices that have no numbers, and with an invalid end. */
void test_reply_bytes_refuse_others(void)
{
    struct backend_reply r = sample_reply(), got;
    struct strbuf b = { 0 };
    struct arena a = { 0 };

    reply_to_bytes(&r, &b);
    for (size_t n = 0; n < b.n; n++)
        CHECK_MSG(!reply_from_bytes((str){ b.s, n }, &got, &a), "cut to %zu of %zu bytes", n, b.n);
    strbuf_add_char(&b, 0);
    CHECK(!reply_from_bytes(strbuf_str(&b), &got, &a));
    r.gen.choice_lengths = NULL;
    reply_to_bytes(&r, &b);
    CHECK(!reply_from_bytes(strbuf_str(&b), &got, &a));
    r = sample_reply();
    r.gen.finish = (enum finish)7;
    reply_to_bytes(&r, &b);
    CHECK(!reply_from_bytes(strbuf_str(&b), &got, &a));
    strbuf_release(&b);
    arena_free(&a);
}
