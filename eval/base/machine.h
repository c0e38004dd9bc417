/*
 * machine.h -- processors and memory that this process may use, and the processor's model.
 *
 * Read from /proc, sched_getaffinity and the control groups (versions 1 and 2) that the process is in, from its own
 * group up to the root: the smallest limit applies.  Containers and batch systems use either.
 */
#ifndef EVAL_BASE_MACHINE_H
#define EVAL_BASE_MACHINE_H

#include <stddef.h>

#include "eval/base/str.h"

struct arena;

int machine_cpus_online(void);
int machine_cpus_allowed(void); /* by this process's affinity mask, or by OMP_PLACES */

/* Processes of one MPI job on this machine, from its launcher's environment variables; 1 without a launcher. */
int machine_ranks(void);

/* Threads worth starting: OMP_NUM_THREADS if it is set; otherwise the allowed processors, within the control groups'
 * quota, shared with the job's other ranks.  At least 1. */
int machine_processors(void);

struct machine_limits {
    double cpus;         /* processors' worth of time that the control groups grant; 0 = no limit */
    size_t memory_bytes; /* the smallest memory limit; SIZE_MAX = no limit */
    size_t spare_bytes;  /* left under the limits, counting page cache as free; SIZE_MAX = no limit */
};

/* `root` is the prefix of /proc and /sys ("" outside tests). */
struct machine_limits machine_limits(const char *root);

size_t machine_memory_total(void);     /* bytes; 0 where nothing is known */
size_t machine_memory_available(void); /* MemAvailable: without swapping, page cache counts as free */

/* Bytes that this process may still use, by the machine and by its control groups; 1 GiB where nothing is known. */
size_t machine_memory_spare(void);

/* From /proc/cpuinfo: "AMD EPYC 9554 64-Core Processor", "unknown" where it does not say; and the features, separated
 * by blanks ("flags" on x86, "Features" on arm64). */
str machine_cpu_name(struct arena *a);
str machine_cpu_features(struct arena *a);

#endif
