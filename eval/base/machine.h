/*
 * machine.h -- processors and memory that this process may use, and the processor's model.
 *
 * Read from /proc, sched_getaffinity and the control groups (versions 1 and 2) of the process, from its own group up to
 * the root: the smallest limit applies.  Containers and batch systems use either version.
 */
#ifndef EVAL_BASE_MACHINE_H
#define EVAL_BASE_MACHINE_H

#include <stddef.h>

#include "eval/base/str.h"

struct arena;

/* Processors that are online; at least 1. */
int machine_cpus_online(void);
int machine_cpus_allowed(void); /* by this process's affinity mask, or by OMP_PLACES */

/* Processes of one MPI job on this machine, from its launcher's environment variables; 1 without a launcher. */
int machine_ranks(void);

/* Number of threads to start: OMP_NUM_THREADS if it is set; otherwise the allowed processors, within the control
 * groups' quota, divided among the ranks of the job.  At least 1.  The quota is read at the first call. */
int machine_processors(void);

/* Number of threads for work in `portions` pieces: `asked` if positive, otherwise machine_processors(), but at most
 * one per piece, because starting a thread costs more than a small piece. */
int machine_threads_for(int asked, size_t portions);

struct machine_limits {
    double cpus;         /* CPU quota of the control groups, in processors; 0 = no limit */
    size_t memory_bytes; /* the smallest memory limit; SIZE_MAX = no limit */
    size_t spare_bytes;  /* unused bytes under the limits, counting page cache as free; SIZE_MAX = no limit */
};

/* `root` is the prefix of /proc and /sys ("" outside tests). */
struct machine_limits machine_limits(const char *root);

size_t machine_memory_total(void);     /* bytes; 0 if unknown */
size_t machine_memory_available(void); /* MemAvailable: without swapping, page cache counts as free */

/* Bytes that this process may still use, within the limits of the machine and its control groups; 1 GiB if unknown. */
size_t machine_memory_spare(void);

/* From /proc/cpuinfo: the model ("AMD EPYC 9554 64-Core Processor", or "unknown"), and the features, separated by
 * spaces ("flags" on x86, "Features" on arm64). */
str machine_cpu_name(struct arena *a);
str machine_cpu_features(struct arena *a);

#endif
