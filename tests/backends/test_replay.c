/*
 * test_replay.c -- lines of a file of answers: which are read, and which are rejected because they would silently
 * change scores.
 */
#include "tests/test.h"

#include <math.h>

#include <stdlib.h>
#include <unistd.h>

#include "eval/backends/backend.h"
#include "eval/backends/replay_record.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"

static bool read_record(const char *line, struct generation *g, struct arena *a, struct err *e)
{
    struct json *o = json_parse(str_from(line), e);
    str key;
    bool ok = o && replay_record_read(o, g, &key, a, e);

    json_free(o);
    return ok;
}

void test_replay_refuses(void)
{
    static const struct {
        const char *line, *says;
    } cases[] = {
        { "{\"id\":\"1\",\"answer\":\"gold\",\"output\":\"other\"}", "\"answer\" and \"output\"" },
        { "{\"id\":\"1\",\"text\":\"the question\",\"response\":\"x\"}", "ambiguous answer" },
        { "{\"id\":\"1\",\"prediction\":[\"a\",\"b\"]}", "several answers" },
        { "{\"id\":\"1\",\"prediction\":\"a\",\"finish\":\"cut\"}", "unknown reason" },
        { "{\"id\":\"1\",\"prediction\":\"a\",\"finish\":7}", "found 7" },
        { "{\"id\":\"1\",\"prediction\":\"a\",\"n_tokens\":\"3\"}", "n_tokens: not a number of tokens" },
        { "{\"id\":\"1\",\"prediction\":\"a\",\"n_tokens\":-1}", "n_tokens" },
        { "{\"id\":\"1\",\"prediction\":\"a\",\"n_prompt_tokens\":2.5}", "n_prompt_tokens" },
        { "{\"id\":\"1\",\"prediction\":\"a\",\"seconds\":\"fast\"}", "seconds" },
        { "{\"id\":\"1\",\"prediction\":\"a\",\"logprob\":0.7}", "not the logarithm" },
        { "{\"id\":\"1\",\"choice_logprobs\":[0.7,0.3]}", "not the logarithm" },
        { "{\"id\":\"1\",\"choice_logprobs\":[-1,null]}", "choice_logprobs" },
        { "{\"id\":\"1\",\"choice_logprobs\":[[-1,3,-2],[-1,3]]}", "without the prompt" },
        { "{\"id\":1.5,\"prediction\":\"a\"}", "id of the wrong type" },
        { "{\"id\":\"1\",\"task\":3,\"prediction\":\"a\"}", "task of the wrong type" },
        { "{\"prediction\":\"a\"}", "without id" },
        { "{\"id\":\"1\"}", "no answer" },
    };
    struct arena a = { 0 };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct generation g;
        struct err e = { 0 };
        CHECK_MSG(!read_record(cases[i].line, &g, &a, &e) && strstr(e.text, cases[i].says), "%s: %s", cases[i].line,
                  e.text);
    }
    arena_free(&a);
}

void test_replay_reads(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    struct generation g;

    CHECK(read_record("{\"id\":1,\"answer\":\"x\",\"output\":\"x\",\"finish_reason\":\"MAX_TOKENS\",\"n_tokens\":3.0}",
                      &g, &a, &e));
    CHECK(str_is(g.raw, "x") && g.finish == FINISH_LENGTH && g.n_tokens == 3 && isnan(g.logprob) && isnan(g.seconds));
    CHECK(read_record("{\"id\":\"1\",\"prediction\":\"x\",\"output\":\"y\",\"logprob\":null,\"finish\":null}", &g, &a,
                      &e));
    CHECK(str_is(g.raw, "x") && g.finish == FINISH_STOP && isnan(g.logprob));
    CHECK(read_record("{\"id\":\"1\",\"prediction\":null}", &g, &a, &e) && g.error.n && g.finish == FINISH_ERROR);
    CHECK(read_record("{\"id\":\"1\",\"prediction\":\"half\",\"finish\":\"error\"}", &g, &a, &e) && g.error.n);
    CHECK(read_record("{\"id\":\"1\",\"choice_logprobs\":[[-1,3,-2],[-1.5,4,0]]}", &g, &a, &e));
    CHECK(g.n_choices == 2 && g.choice_lengths[1] == 4 && g.choice_unconditional && g.choice_unconditional[0] == -2);
    arena_free(&a);
}

void test_replay_names_a_misspelt_member(void)
{
    static const struct {
        const char *line, *meant;
    } cases[] = {
        { "{\"id\":\"1\",\"prediction\":\"a\",\"n_token\":3}", "n_tokens" },
        { "{\"id\":\"1\",\"prediction\":\"a\",\"finsh\":\"length\"}", "finish" },
        { "{\"id\":\"1\",\"prediction\":\"a\",\"model_name\":\"m\",\"reference\":\"r\"}", NULL },
        { "{\"id\":\"1\",\"prediction\":\"a\",\"finish\":\"stop\",\"finsh\":1}", NULL },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct json *o = json_parse(str_from(cases[i].line), NULL);
        const char *meant = NULL;
        str name;
        bool found = replay_record_misspelt(o, &name, &meant);
        CHECK_MSG(found == (cases[i].meant != NULL) && (!found || strcmp(meant, cases[i].meant) == 0), "%s: %s",
                  cases[i].line, found ? meant : "nothing");
        json_free(o);
    }
}

static void identity_of(const char *line, char hex[65])
{
    const struct backend *b = backend_find(S("replay"));
    char path[] = "/tmp/assay-replay-XXXXXX";
    struct backend_model m = { .id = S("m"), .path = str_from(path) };
    struct backend_options o = { .seed = 1 };
    struct err e = { 0 };
    void *state = NULL;
    int fd = mkstemp(path);

    hex[0] = 0;
    CHECK(fd >= 0 && close(fd) == 0);
    bool ok = file_write(path, str_from(line), &e) && b->open(&m, 1, &o, &state, &e) && b->identity(state, 0, hex, &e);
    CHECK_MSG(ok, "%s: %s", line, e.text);
    if (state)
        b->close(state);
    unlink(path);
}

/* A run that is resumed with an edited file reads its answers again: whatever scores use is part of the identity. */
void test_replay_identity(void)
{
    static const char *const pairs[][2] = {
        { "{\"id\":\"1\",\"prediction\":\"a\"}", "{\"id\":\"1\",\"prediction\":\"b\"}" },
        { "{\"id\":\"1\",\"logprob\":-1}", "{\"id\":\"1\",\"logprob\":-2}" },
        { "{\"id\":\"1\",\"prediction\":\"a\",\"n_tokens\":3}", "{\"id\":\"1\",\"prediction\":\"a\",\"n_tokens\":4}" },
        { "{\"id\":\"1\",\"prediction\":\"a\",\"n_prompt_tokens\":3}",
          "{\"id\":\"1\",\"prediction\":\"a\",\"n_prompt_tokens\":4}" },
        { "{\"id\":\"1\",\"prediction\":\"a\"}", "{\"id\":\"1\",\"prediction\":\"a\",\"finish\":\"length\"}" },
        { "{\"id\":\"1\",\"choice_logprobs\":[[-1,3],[-2,4]]}", "{\"id\":\"1\",\"choice_logprobs\":[[-1,3],[-2,9]]}" },
        { "{\"id\":\"1\",\"choice_logprobs\":[[-1,3,-2],[-2,4,-3]]}",
          "{\"id\":\"1\",\"choice_logprobs\":[[-1,3,-2],[-2,4,-4]]}" },
    };

    for (size_t i = 0; i < COUNT_OF(pairs); i++) {
        char one[65], same[65], other[65];
        identity_of(pairs[i][0], one);
        identity_of(pairs[i][0], same);
        identity_of(pairs[i][1], other);
        CHECK_MSG(strcmp(one, same) == 0, "%s: twice", pairs[i][0]);
        CHECK_MSG(strcmp(one, other) != 0, "%s and %s", pairs[i][0], pairs[i][1]);
    }
}
