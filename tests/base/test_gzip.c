/*
 * test_gzip.c -- lines of gzip-compressed, plain and truncated files.
 */
#include "tests/test.h"

#include <stdlib.h>
#include <unistd.h>
#include <zlib.h>

#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/gzip.h"

static size_t count_lines(const char *path, struct err *e)
{
    struct gzip *g = gzip_open(path, e);
    size_t n = 0;
    str line;

    while (g && gzip_next_line(g, &line, e)) {
        CHECK(line.n == (n == 2 ? 0 : 100000));
        n++;
    }
    gzip_close(g);
    return n;
}

void test_gzip_reads_packed_and_plain_lines(void)
{
    char path[] = "/tmp/assay-gzip-XXXXXX", *line = malloc(100001);
    int fd = mkstemp(path);
    struct err e = { 0 };

    memset(line, 'x', 100000);
    line[100000] = '\n';
    for (int packed = 0; packed < 2; packed++) {
        gzFile out = gzopen(path, packed ? "wb" : "wbT");
        gzwrite(out, line, 100001);
        gzwrite(out, line, 100001);
        gzwrite(out, "\n", 1);
        gzwrite(out, line, 100000); /* the last line has no end */
        gzclose(out);
        CHECK_MSG(count_lines(path, &e) == 4 && e.code == ERR_OK, "%s", e.text);
    }
    CHECK(truncate(path, 150) == 0);
    count_lines(path, &e);
    CHECK(e.code == ERR_PARSE);
    close(fd);
    unlink(path);
    free(line);
}

void test_gzip_says_what_is_missing(void)
{
    struct err e = { 0 };
    CHECK(gzip_open("/nowhere/paraphrase.gz", &e) == NULL && e.code == ERR_PARSE);
}
