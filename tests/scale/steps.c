/*
 * steps.c -- counts the basic blocks that a program runs, so that a test can tell linear from quadratic work without a
 * clock.
 *
 * Linked into MODE=steps only, whose code calls __sanitizer_cov_trace_pc in every basic block (gcc's
 * -fsanitize-coverage=trace-pc).  At its end the program writes the count to the file named by ASSAY_STEPS.  This file
 * itself is compiled without that option.
 */
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

static _Thread_local unsigned long long own;
static atomic_ullong total;

enum { FLUSH = 1 << 12 };

void __sanitizer_cov_trace_pc(void);

/* Threads add what they counted in portions; the last, partial portions are lost, which is negligible. */
void __sanitizer_cov_trace_pc(void)
{
    if (++own == FLUSH) {
        atomic_fetch_add_explicit(&total, own, memory_order_relaxed);
        own = 0;
    }
}

__attribute__((destructor)) static void write_count(void)
{
    const char *path = getenv("ASSAY_STEPS");
    FILE *f = path ? fopen(path, "w") : NULL;

    if (!f)
        return;
    fprintf(f, "%llu\n", atomic_load(&total) + own);
    fclose(f);
}
