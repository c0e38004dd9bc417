/*
 * test_numpy.c -- random streams against NumPy 1.24 (tests/golden/metrics/rng.jsonl).
 */
#include "tests/test.h"

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "metrics/stats/numpy.h"

static const struct json *find(const struct json *o, const char *prefix)
{
    void *at = NULL;
    str key;
    const struct json *v;

    while (json_next(o, &at, &key, &v))
        if (str_starts(key, str_from(prefix)))
            return v;
    CHECK_MSG(false, "no vector %s", prefix);
    return NULL;
}

static void check_line(const struct json *o)
{
    uint64_t seed = (uint64_t)json_int(json_get(o, "seed"));
    size_t n = (size_t)json_int(json_get(o, "n"));
    const struct json *legacy = find(o, "np.random.seed"), *choice = find(o, "default_rng.choice"),
                      *bits = find(o, "default_rng.integers");
    static struct mt19937 mt;
    struct pcg64 pcg;

    mt19937_seed_numpy(&mt, (uint32_t)seed);
    for (size_t i = 0; i < json_length(legacy); i++)
        CHECK((int64_t)mt19937_below(&mt, n) == json_int(json_at(legacy, i)));
    pcg64_seed(&pcg, seed);
    for (size_t i = 0; i < json_length(choice); i++)
        CHECK((int64_t)pcg64_below(&pcg, n) == json_int(json_at(choice, i)));
    pcg64_seed(&pcg, seed);
    pcg64_new_bits(&pcg);
    for (size_t i = 0; i < json_length(bits); i++)
        CHECK(pcg64_bit(&pcg) == (json_int(json_at(bits, i)) != 0));
}

void test_numpy_random_streams(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str text = { 0 }, line;
    size_t n = 0;

    CHECK_MSG(file_read("tests/golden/metrics/rng.jsonl", 1u << 20, &a, &text, &e), "%s", e.text);
    while (str_split_next(&text, '\n', &line)) {
        struct json *o = line.n ? json_parse(line, &e) : NULL;
        if (o) {
            check_line(o);
            n++;
        }
        json_free(o);
    }
    CHECK(n >= 10);
    arena_free(&a);
}
