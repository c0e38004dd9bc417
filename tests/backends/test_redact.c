/*
 * test_redact.c -- keys in texts of servers.
 */
#include "tests/test.h"

#include "eval/base/arena.h"
#include "eval/backends/redact.h"

void test_redact_hides_every_occurrence(void)
{
    struct arena a = { 0 };

    CHECK(str_is(redact(S("sk-12345678 and sk-12345678sk-12345678."), S("sk-12345678"), &a), "*** and ******."));
    CHECK(str_is(redact(S("sk-1234567"), S("sk-12345678"), &a), "sk-1234567"));
    arena_free(&a);
}

/* A key of one letter, as local servers take, would blank words. */
void test_redact_leaves_words(void)
{
    struct arena a = { 0 };

    CHECK(str_is(redact(S("a banana"), S("a"), &a), "a banana"));
    CHECK(str_is(redact(S("the example"), S("example"), &a), "the example")); /* 7 bytes */
    CHECK(str_is(redact(S("no key"), S(""), &a), "no key"));
    arena_free(&a);
}
