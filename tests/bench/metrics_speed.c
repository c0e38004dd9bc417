/*
 * metrics_speed.c -- pairs per second of each metric; a program of its own, which `make bench` runs.
 *
 *     ASSAY_REFERENCE=... out/release/bench_metrics [rouge | =meteor]
 *
 * An argument chooses the metrics whose name contains it, or with "=" the one of exactly that name.
 * ASSAY_BENCH_REPEAT=200 is for a profiler; ASSAY_BENCH_TWO=1 measures two threads as well.  Each row has the rate of
 * the reference tool on the same texts (single thread, loading excluded, as tests/bench/metrics_peers.py measures
 * it); the bars are multiples of that.  Nothing fails on a slow machine.
 */
#include "tests/metrics/golden.h"

#include <stdarg.h>
#include <stdlib.h>
#include <time.h>

#include "eval/base/clock.h"
#include "eval/base/json.h"
#include "metrics/metric.h"

enum { REPEAT = 5, COPIES = 10, MAX_REPEAT = 1000, MAX_PAIRS = 20000 };

static const char *only; /* the argument */

struct pairs {
    struct sample *samples;
    struct generation *gens;
    size_t n, n_bytes;
};

static void add_pairs(struct pairs *p, str text, const char *hyp, struct arena *a)
{
    struct err e = { 0 };
    str line;

    while (str_split_next(&text, '\n', &line) && p->n < MAX_PAIRS) {
        struct json *o = line.n ? json_parse(line, &e) : NULL;
        const struct json *h = json_path(o, str_from(hyp)), *r = json_get(o, "ref");
        if (h && r) {
            str *ref = ARENA_NEW(a, str, 1);
            *ref = json_to_text(r, a);
            p->samples[p->n] = (struct sample){ .id = S("x"), .refs = ref, .n_refs = 1 };
            p->gens[p->n] = (struct generation){ .text = json_to_text(h, a) };
            p->gens[p->n].raw = p->gens[p->n].text;
            p->n_bytes += ref->n + p->gens[p->n].text.n;
            p->n++;
        }
        json_free(o);
    }
}

static struct pairs no_pairs(struct arena *a)
{
    return (struct pairs){ ARENA_NEW(a, struct sample, MAX_PAIRS), ARENA_NEW(a, struct generation, MAX_PAIRS), 0, 0 };
}

static void read_pairs(struct pairs *p, const char *file, const char *const *hyps, struct arena *a)
{
    str text = golden_read(test_reference(), "text", file, a);

    for (size_t i = 0; hyps[i]; i++)
        add_pairs(p, text, hyps[i], a);
}

static int by_value(const void *x, const void *y)
{
    double a = *(const double *)x, b = *(const double *)y;
    return (a > b) - (a < b);
}

static double cpu_seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static int n_repeats(void)
{
    const char *given = getenv("ASSAY_BENCH_REPEAT");
    int64_t n;
    return given && str_to_int(str_from(given), &n) && n > 0 && n <= MAX_REPEAT ? (int)n : REPEAT;
}

/* Median seconds of a pass over the pairs on one thread, of processor time, which
 * other processes disturb less.  `cold`: every pass starts with empty word caches, as a new process would. */
static double time_pass(struct metric_use *u, const struct pairs *p, bool cold, struct arena *a)
{
    double *rows = ARENA_NEW(a, double, p->n * u->n_stats), seconds[MAX_REPEAT];
    bool *valid = ARENA_NEW(a, bool, p->n);
    int repeats = n_repeats();
    struct lexicon_pool *known = u->words;
    struct err e = { 0 };

    if (cold)
        u->words = NULL;
    for (int i = 0; i < repeats; i++) {
        double start = cpu_seconds();
        CHECK_MSG(metric_rows(u, &(struct metric_items){ p->samples, p->gens, p->n }, rows, valid, 1, &e), "%s",
                  e.text);
        seconds[i] = cpu_seconds() - start;
    }
    u->words = known;
    qsort(seconds, (size_t)repeats, sizeof *seconds, by_value);
    return seconds[repeats / 2];
}

/* How much faster two threads are, by the clock: on many copies of the pairs, because a thread may have to wait for a
 * processor, and the best of several passes each, because other load on the machine only adds time. */
static double two_threads(struct metric_use *u, const struct pairs *p, struct arena *a)
{
    size_t n = p->n * COPIES;
    struct sample *samples = ARENA_NEW(a, struct sample, n);
    struct generation *gens = ARENA_NEW(a, struct generation, n);
    double *rows = ARENA_NEW(a, double, n * u->n_stats), best[2] = { INFINITY, INFINITY };
    bool *valid = ARENA_NEW(a, bool, n);
    struct err e = { 0 };

    for (size_t i = 0; i < n; i++) {
        samples[i] = p->samples[i % p->n];
        gens[i] = p->gens[i % p->n];
    }
    for (int k = 0; k < 2; k++)
        for (int i = 0; i < REPEAT; i++) {
            double start = clock_seconds();
            CHECK_MSG(metric_rows(u, &(struct metric_items){ samples, gens, n }, rows, valid, k + 1, &e), "%s", e.text);
            best[k] = fmin(best[k], clock_seconds() - start);
        }
    return best[0] / best[1];
}

/* The goals are for a cold start, except that of METEOR 1.5, whose peer is timed warm. */
static void report(const char *spec, const struct pairs *p, double peer, double bar, struct arena *a)
{
    struct metric_use u;
    struct err e = { 0 };
    bool steady = strstr(spec, "1.5") != NULL;

    if (only[0] == '=' ? strcmp(spec, only + 1) != 0 : !strstr(spec, only))
        return;
    if (!metric_use_open(str_from(spec), &u, a, &e)) {
        printf("  %-34s %s\n", spec, e.text);
        return;
    }
    const char *phase = getenv("ASSAY_BENCH_ONLY"); /* cold or warm, for a profiler */
    double cold = phase && !strcmp(phase, "warm") ? NAN : time_pass(&u, p, true, a);
    double warm = phase && !strcmp(phase, "cold") ? NAN : time_pass(&u, p, false, a);
    double two = getenv("ASSAY_BENCH_TWO") ? two_threads(&u, p, a) : NAN;
    double n = (double)p->n, rate = n / (steady ? warm : cold);
    printf("  %-34.34s %9.0f pairs/s (warm %9.0f) %6.1f MB/s", spec, n / cold, n / warm,
           (double)p->n_bytes / cold / 1e6);
    if (peer > 0)
        printf("  peer %6.0f  %5.0fx (bar %3.0fx)", peer, rate / peer, bar);
    if (!isnan(two))
        printf("  two threads %.2fx", two);
    printf("\n");
    metric_use_close(&u);
}

/* What tests/metrics/golden.c needs from a test program. */
void test_fail(const char *file, int line, const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    fprintf(stderr, "%s:%d: ", file, line);
    vfprintf(stderr, fmt, ap);
    fputc('\n', stderr);
    va_end(ap);
    exit(1);
}

const char *test_reference(void)
{
    const char *path = getenv("ASSAY_REFERENCE");
    return path && *path ? path : NULL;
}

int main(int argc, char **argv)
{
    static const char *const news[] = { "hyps.cmu-combo", NULL }, *const xray[] = { "hyps.sys1", "hyps.sys2", NULL };
    static const char *const systems[] = { "hyps.uedin-nmt", "hyps.online-F", "hyps.PROMT-Rule-based", NULL };
    struct arena a = { 0 };

    only = argc > 1 ? argv[1] : "";
    if (!test_reference()) {
        printf("metrics: not run: ASSAY_REFERENCE names no folder of reference texts\n");
        return 0;
    }
    struct pairs en = no_pairs(&a), de = no_pairs(&a);
    read_pairs(&en, "news09-en.jsonl", news, &a);
    read_pairs(&en, "xray-en.jsonl", xray, &a);
    read_pairs(&de, "wmt17-ende.jsonl", systems, &a);
    printf("  %zu pairs en, %zu pairs en-de\n", en.n, de.n);
    report("bleu", &de, 9470, 60, &a);
    report("bleu:tokenize=none", &de, 18700, 35, &a);
    report("bleu:tokenize=intl", &de, 11300, 60, &a);
    report("chrf", &de, 3450, 60, &a);
    report("chrf:word_order=2", &de, 3320, 60, &a);
    report("ter", &de, 1130, 30, &a);
    report("rouge:types=1+2+L", &en, 2800, 150, &a);
    report("rouge:types=1+2+L,stem=false", &en, 7000, 60, &a);
    report("rouge:types=L,stem=false", &en, 9300, 60, &a);
    report("rouge", &en, 0, 0, &a);
    report("meteor", &en, 1570, 150, &a);
    str data = arena_printf(&a, "meteor:version=1.5,data=%s/metrics/meteor15-data", test_reference());
    report(data.s, &en, 2360, 30, &a);
    report("keyword_overlap", &en, 0, 0, &a);
    report("exact_match", &en, 0, 0, &a);
    report("length", &en, 0, 0, &a);
    arena_free(&a);
    return 0;
}
