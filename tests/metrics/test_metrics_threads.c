/*
 * test_metrics_threads.c -- every metric gives the same rows on any number of threads.  `make tsan` runs this test for
 * the threads of metrics/evaluate.c and what the metrics share (word lists, WordNet, statistics of the corpus).
 */
#include "tests/metrics/golden.h"

#include "eval/base/json.h"
#include "metrics/metric.h"

enum { N_ITEMS = 64, N_THREADS = 4 };

static size_t read_items(struct sample *samples, struct generation *gens, struct arena *a)
{
    str rest = golden_read(NULL, "text", "squad-like.jsonl", a), line;
    struct err e = { 0 };
    size_t n = 0;

    while (n < N_ITEMS && str_split_next(&rest, '\n', &line)) {
        struct json *o = line.n ? json_parse(line, &e) : NULL;
        str *refs = ARENA_NEW(a, str, 1);
        if (!o)
            continue;
        refs[0] = arena_str(a, json_as_string(json_at(json_get(o, "refs"), 0)));
        samples[n] = (struct sample){ .id = arena_printf(a, "%zu", n), .input = refs[0], .refs = refs, .n_refs = 1 };
        gens[n].text = gens[n].raw = arena_str(a, json_as_string(json_get(o, "hyp")));
        n += refs[0].n > 0;
        json_free(o);
    }
    return n;
}

/* The rows and their validity as bytes, after them the message of an error. */
static void rows_of(const struct metric_use *u, const struct metric_items *items, int n_threads, struct strbuf *out,
                    struct arena *a)
{
    struct err e = { 0 };
    double *rows = ARENA_NEW(a, double, items->n * u->n_stats);
    bool *valid = ARENA_NEW(a, bool, items->n);

    if (metric_rows(u, items, rows, valid, n_threads, &e)) {
        strbuf_add(out, (str){ (const char *)rows, items->n * u->n_stats * sizeof *rows });
        strbuf_add(out, (str){ (const char *)valid, items->n * sizeof *valid });
    }
    strbuf_add(out, str_from(e.text));
}

void test_metrics_threads_change_nothing(void)
{
    struct arena a = { 0 };
    struct sample *samples = ARENA_NEW(&a, struct sample, N_ITEMS);
    struct generation *gens = ARENA_NEW(&a, struct generation, N_ITEMS);
    struct metric_items items = { samples, gens, read_items(samples, gens, &a) };
    size_t n_compared = 0;

    CHECK_MSG(items.n == N_ITEMS, "%zu items", items.n);
    for (size_t i = 0; i < metric_count(); i++) {
        const struct metric *m = metric_at(i);
        struct metric_use u;
        struct err e = { 0 };
        struct strbuf one = { 0 }, many = { 0 };
        if ((m->needs & (NEEDS_LOGPROBS | NEEDS_CHOICES)) || !metric_use_open(str_from(m->name), &u, &a, &e))
            continue; /* a metric that needs arguments, or a program that is not there */
        rows_of(&u, &items, 1, &one, &a);
        rows_of(&u, &items, N_THREADS, &many, &a);
        CHECK_MSG(str_equal(strbuf_str(&one), strbuf_str(&many)), "%s: other rows on %d threads", m->name, N_THREADS);
        n_compared += one.n >= items.n * u.n_stats * sizeof(double);
        strbuf_release(&one);
        strbuf_release(&many);
        metric_use_close(&u);
    }
    CHECK_MSG(n_compared > 20, "%zu metrics were compared", n_compared);
    arena_free(&a);
}
