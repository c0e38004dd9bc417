/*
 * test_gloss_space.c -- word vectors of WordNet's definitions: near and far subjects, and a space kept in a file.
 */
#include "tests/test.h"

#include <math.h>
#include <stdlib.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/text/gloss_space.h"
#include "eval/text/wordnet.h"

static double nearness(const struct gloss_space *s, const char *a, const char *b)
{
    struct gloss_sum x = { .n = 0 }, y = { .n = 0 };

    gloss_sum_add(&x, s, str_from(a));
    gloss_sum_add(&y, s, str_from(b));
    CHECK_MSG(x.n == 1 && y.n == 1, "%s or %s has no vector", a, b);
    return gloss_cosine(&x, &y);
}

static struct wordnet *open_wordnet(struct arena *a)
{
    struct err e = { 0 };
    str folder = wordnet_folder((str){ "", 0 }, a);
    struct wordnet *w = folder.n ? wordnet_open(folder, &e) : NULL;

    if (!w)
        test_skip("no WordNet on this machine");
    return w;
}

void test_gloss_space_tells_subjects_apart(void)
{
    static const char *const rows[][3] = {
        { "cash", "payment", "bacteria" },  { "court", "plaintiff", "guitar" }, { "database", "software", "kidney" },
        { "insulin", "pancreas", "theft" }, { "volcano", "lava", "salary" },    { "violin", "orchestra", "virus" },
    };
    struct arena a = { 0 };
    struct wordnet *w = open_wordnet(&a);

    if (w) {
        struct gloss_space *s = gloss_space_open(w);
        for (size_t i = 0; i < COUNT_OF(rows); i++) {
            double near = nearness(s, rows[i][0], rows[i][1]), far = nearness(s, rows[i][0], rows[i][2]);
            CHECK_MSG(near > far + 0.3, "%s: %s %.2f, %s %.2f", rows[i][0], rows[i][1], near, rows[i][2], far);
        }
        gloss_space_free(s);
    }
    wordnet_close(w);
    arena_free(&a);
}

/* Sums and cosines are the same bits as one operation after the other in plain doubles, whatever loops the processor
 * has: a vector's numbers are small integers, so their products and sums are exact. */
void test_gloss_space_loops_are_exact(void)
{
    static const char *const words[] = { "cash", "court", "insulin", "volcano", "violin", "river", "xqzzy" };
    enum { N = COUNT_OF(words) };
    struct arena a = { 0 };
    struct wordnet *w = open_wordnet(&a);

    if (w) {
        struct gloss_space *s = gloss_space_open(w);
        struct gloss_sum one[N] = { { .n = 0 } }, all = { .n = 0 };
        double expected[GLOSS_DIMENSIONS] = { 0 };
        int32_t at[N];
        float cosines[N];
        for (size_t k = 0; k < N; k++) {
            at[k] = gloss_find(s, str_from(words[k]));
            gloss_sum_add_at(&one[k], s, at[k]);
            gloss_sum_add_at(&all, s, at[k]);
            for (int i = 0; i < GLOSS_DIMENSIONS; i++)
                expected[i] += one[k].v[i];
        }
        CHECK(at[N - 1] == -1 && one[N - 1].n == 0 && all.n == N - 1);
        CHECK(memcmp(all.v, expected, sizeof expected) == 0);
        for (size_t x = 0; x < N; x++) {
            gloss_compare_at(s, at[x], at, N, cosines);
            for (size_t y = 0; y < N; y++) {
                double dot = 0, p = gloss_rarity_at(s, at[x]), q = gloss_rarity_at(s, at[y]);
                for (int i = 0; i < GLOSS_DIMENSIONS && at[x] >= 0 && at[y] >= 0; i++)
                    dot += round(one[x].v[i] / p) * round(one[y].v[i] / q);
                CHECK_MSG(cosines[y] == (float)dot / (127.0F * 127.0F), "%s and %s: %a", words[x], words[y],
                          (double)cosines[y]);
            }
        }
        gloss_space_free(s);
    }
    wordnet_close(w);
    arena_free(&a);
}

/* A space read back equals the one written; a damaged file, or one made from another WordNet, is not used. */
void test_gloss_space_is_kept_in_a_file(void)
{
    enum { HEADER_KEY = 8, CUT = 100 };
    struct arena a = { 0 };
    struct err e = { 0 };
    struct wordnet *w = open_wordnet(&a);
    char path[] = "/tmp/assay-gloss-XXXXXX";
    int fd = mkstemp(path);
    struct strbuf twice = { 0 };
    str bytes;

    if (w && fd >= 0) {
        struct gloss_space *s = gloss_space_open(w);
        CHECK(gloss_space_save(s, path, &e));
        struct gloss_space *t = gloss_space_load(w, path);
        CHECK(t != NULL);
        CHECK(t && nearness(s, "cash", "payment") == nearness(t, "cash", "payment"));
        CHECK(file_read_bytes(path, 1 << 26, &a, &bytes, &e));
        char *copy = arena_cstr(&a, bytes);
        size_t last = bytes.n - 1; /* the last stem once more: no vector has its number */
        while (last > 0 && copy[last - 1] != '\n')
            last--;
        strbuf_add(&twice, bytes);
        strbuf_add(&twice, str_slice(bytes, last, bytes.n));
        CHECK(file_write(path, strbuf_str(&twice), &e) && !gloss_space_load(w, path));
        strbuf_release(&twice);
        CHECK(file_write(path, (str){ copy, bytes.n - CUT }, &e) && !gloss_space_load(w, path));
        copy[HEADER_KEY] ^= 1;
        CHECK(file_write(path, (str){ copy, bytes.n }, &e) && !gloss_space_load(w, path));
        CHECK(file_write(path, (str){ copy, 10 }, &e) && !gloss_space_load(w, path));
        gloss_space_free(s);
        gloss_space_free(t);
    }
    if (fd >= 0) {
        close(fd);
        unlink(path);
    }
    wordnet_close(w);
    arena_free(&a);
}

/* Cosines of many sums equal those of pairs, for each number of sums up to two groups, and with an empty sum. */
void test_gloss_cosines_equal_those_of_pairs(void)
{
    enum { MOST = 9 };
    struct gloss_sum list[MOST] = { { .n = 0 } }, x = { .n = 1 };
    double squares[MOST], out[MOST];

    for (int i = 0; i < GLOSS_DIMENSIONS; i++) {
        x.v[i] = sin(i + 0.5) / 3;
        for (int k = 0; k < MOST; k++)
            list[k].v[i] = k == 3 ? 0 : cos(i * (k + 1) + 0.1) * 7;
    }
    for (size_t n = 0; n <= MOST; n++) {
        gloss_squares(list, n, squares);
        gloss_cosines(&x, list, squares, n, out);
        for (size_t i = 0; i < n; i++)
            CHECK_MSG(out[i] == gloss_cosine(&x, &list[i]), "%zu of %zu", i, n);
    }
    CHECK(out[3] == 0 && out[4] != 0);
}
