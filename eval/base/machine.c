/*
 * machine.c -- see machine.h.
 *
 * Control groups: "cgroups v1" and "cgroup v2" in the Linux kernel's administration guide.  /proc/self/cgroup lists the
 * process's group in each hierarchy; each group up to the root may have a limit.
 */
#include "eval/base/machine.h"

#include <omp.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "eval/base/arena.h"

enum { MAX_PATH = 1024, MAX_LINE = 1024, MAX_RANKS = 1 << 16 };

/* --- small files ---------------------------------------------------------- */

static bool read_first_line(const char *path, char line[MAX_LINE])
{
    FILE *f = fopen(path, "r");

    if (!f)
        return false;
    bool read = fgets(line, MAX_LINE, f) != NULL;
    fclose(f);
    return read;
}

/* Reads a file that contains one number; false for "max", which means no limit. */
static bool read_number(const char *path, size_t *out)
{
    char line[MAX_LINE];
    return read_first_line(path, line) && sscanf(line, "%zu", out) == 1;
}

/* The number after `name` in a file of lines "name number". */
static bool read_named_number(const char *path, const char *name, size_t *out)
{
    char line[MAX_LINE], found[64];
    bool ok = false;
    FILE *f = fopen(path, "r");

    while (f && !ok && fgets(line, sizeof line, f))
        ok = sscanf(line, "%63s %zu", found, out) == 2 && strcmp(found, name) == 0;
    if (f)
        fclose(f);
    return ok;
}

/* --- control groups ------------------------------------------------------- */

/* One control group: a folder of a hierarchy. */
struct group {
    const char *root, *mount, *path; /* root + mount + path + "/" + file */
};

static const char *file_of(const struct group *g, const char *file, char path[MAX_PATH])
{
    int n = snprintf(path, MAX_PATH, "%s%s%s/%s", g->root, g->mount, g->path, file);
    return n > 0 && n < MAX_PATH ? path : "";
}

static void lower_memory(struct machine_limits *l, const struct group *g, const char *used_file, size_t limit,
                         const char *cache_name)
{
    char path[MAX_PATH];
    size_t used = 0, cached = 0;

    if (limit < l->memory_bytes)
        l->memory_bytes = limit;
    if (read_number(file_of(g, used_file, path), &used))
        read_named_number(file_of(g, "memory.stat", path), cache_name, &cached);
    used = used > cached ? used - cached : 0;
    size_t spare = limit > used ? limit - used : 0;
    if (spare < l->spare_bytes)
        l->spare_bytes = spare;
}

static void lower_cpus(struct machine_limits *l, double quota_us, double period_us)
{
    double cpus = period_us > 0 ? quota_us / period_us : 0;

    if (cpus > 0 && (l->cpus <= 0 || cpus < l->cpus))
        l->cpus = cpus;
}

static void read_v2(struct machine_limits *l, const struct group *g)
{
    char path[MAX_PATH], line[MAX_LINE];
    double quota, period;
    size_t limit;

    if (read_first_line(file_of(g, "cpu.max", path), line) && sscanf(line, "%lf %lf", &quota, &period) == 2)
        lower_cpus(l, quota, period); /* "max 100000" means no limit */
    if (read_number(file_of(g, "memory.max", path), &limit))
        lower_memory(l, g, "memory.current", limit, "file");
}

static void read_v1_cpu(struct machine_limits *l, const struct group *g)
{
    char path[MAX_PATH], quota[MAX_LINE];
    size_t period;

    if (read_first_line(file_of(g, "cpu.cfs_quota_us", path), quota) && /* -1 = no limit */
        read_number(file_of(g, "cpu.cfs_period_us", path), &period))
        lower_cpus(l, strtod(quota, NULL), (double)period);
}

static void read_v1_memory(struct machine_limits *l, const struct group *g)
{
    char path[MAX_PATH];
    size_t limit;

    if (read_number(file_of(g, "memory.limit_in_bytes", path), &limit) &&
        limit < SIZE_MAX / 4) /* otherwise there is no limit */
        lower_memory(l, g, "memory.usage_in_bytes", limit, "total_cache");
}

/* True if `name` is one of the controllers in "cpu,cpuacct". */
static bool has_controller(str controllers, const char *name)
{
    str one;
    while (str_split_next(&controllers, ',', &one))
        if (str_is(one, name))
            return true;
    return false;
}

/* A line "HIERARCHY:CONTROLLERS:PATH" of /proc/self/cgroup: its group and those above it. */
static void read_group_line(struct machine_limits *l, const char *root, char *line)
{
    static const struct {
        const char *controller, *mount;
        void (*read)(struct machine_limits *l, const struct group *g);
    } hierarchies[] = {
        { "", "/sys/fs/cgroup", read_v2 },
        { "cpu", "/sys/fs/cgroup/cpu", read_v1_cpu },
        { "memory", "/sys/fs/cgroup/memory", read_v1_memory },
    };
    char *first = strchr(line, ':'), *second = first ? strchr(first + 1, ':') : NULL;

    if (!second)
        return;
    str controllers = { first + 1, (size_t)(second - first - 1) };
    char *path = second + 1;
    path[strcspn(path, "\n")] = 0;
    for (;;) {
        for (size_t i = 0; i < COUNT_OF(hierarchies); i++)
            if (controllers.n == 0 ? i == 0 : i > 0 && has_controller(controllers, hierarchies[i].controller))
                hierarchies[i].read(l, &(struct group){ root, hierarchies[i].mount, path });
        char *last = strrchr(path, '/');
        if (!last)
            return;
        *last = 0; /* the parent group; the root's path is empty */
    }
}

struct machine_limits machine_limits(const char *root)
{
    struct machine_limits l = { .memory_bytes = SIZE_MAX, .spare_bytes = SIZE_MAX };
    char path[MAX_PATH], line[MAX_LINE];

    snprintf(path, sizeof path, "%s/proc/self/cgroup", root);
    FILE *f = fopen(path, "r");
    while (f && fgets(line, sizeof line, f))
        read_group_line(&l, root, line);
    if (f)
        fclose(f);
    return l;
}

/* --- processors ----------------------------------------------------------- */

int machine_cpus_online(void)
{
    long n = sysconf(_SC_NPROCESSORS_ONLN);
    return n < 1 ? 1 : (int)n;
}

static int count_allowed(pid_t process)
{
    cpu_set_t set;
    return sched_getaffinity(process, sizeof set, &set) == 0 ? CPU_COUNT(&set) : machine_cpus_online();
}

/* If OMP_PROC_BIND has bound this thread to one place, its mask is smaller than the process's, which OpenMP read first.
 */
int machine_cpus_allowed(void)
{
    return omp_get_proc_bind() == omp_proc_bind_false ? count_allowed(0) : omp_get_num_procs();
}

int machine_ranks(void)
{
    static const char *const names[] = { "OMPI_COMM_WORLD_LOCAL_SIZE", "MPI_LOCALNRANKS", "PMI_LOCAL_SIZE",
                                         "MV2_COMM_WORLD_LOCAL_SIZE", "PALS_LOCAL_SIZE" };

    for (size_t i = 0; i < COUNT_OF(names); i++) {
        const char *text = getenv(names[i]);
        long n = text ? strtol(text, NULL, 10) : 0;
        if (n > 1 && n <= MAX_RANKS)
            return (int)n;
    }
    return 1;
}

static double cpu_quota;

static void read_cpu_quota(void)
{
    cpu_quota = machine_limits("").cpus;
}

int machine_processors(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    int n = machine_cpus_allowed(), all = count_allowed(1), ranks = machine_ranks();
    const char *asked = getenv("OMP_NUM_THREADS");

    if (asked && *asked)
        return omp_get_max_threads();
    pthread_once(&once, read_cpu_quota); /* called for each metric of each task, and the files are a dozen */
    double quota = cpu_quota / ranks;
    /* If the launcher bound each rank to its own processors, they are already divided; otherwise ranks share evenly. */
    if ((long long)n * ranks > all)
        n = n < all ? n / ranks : all / ranks;
    if (quota > 0 && quota < n)
        n = (int)quota + (quota > (int)quota);
    return n < 1 ? 1 : n;
}

int machine_threads_for(int asked, size_t portions)
{
    if (asked > 0 || portions < 2)
        return asked > 0 ? asked : 1;
    int n = machine_processors();
    return (size_t)n > portions ? (int)portions : n;
}

/* --- memory --------------------------------------------------------------- */

static size_t meminfo_bytes(const char *name)
{
    size_t kib;
    return read_named_number("/proc/meminfo", name, &kib) ? kib * 1024 : 0;
}

size_t machine_memory_total(void)
{
    return meminfo_bytes("MemTotal:");
}

size_t machine_memory_available(void)
{
    return meminfo_bytes("MemAvailable:");
}

size_t machine_memory_spare(void)
{
    size_t available = machine_memory_available(), spare = machine_limits("").spare_bytes;

    if (!available)
        available = (size_t)1 << 30;
    return spare < available ? spare : available;
}

/* --- processor model ------------------------------------------------------ */

/* The value of the line "key : value" in /proc/cpuinfo; empty if there is none. */
static str cpuinfo_value(const char *key, struct arena *a)
{
    char line[8192]; /* x86 lists some 150 flags */
    str value = S("");
    FILE *f = fopen("/proc/cpuinfo", "r");

    while (f && !value.n && fgets(line, sizeof line, f)) {
        str text = str_from(line);
        size_t colon = str_search(text, S(":"));
        if (colon != SIZE_MAX && str_is(str_trim(str_slice(text, 0, colon)), key))
            value = arena_str(a, str_trim(str_slice(text, colon + 1, text.n)));
    }
    if (f)
        fclose(f);
    return value;
}

str machine_cpu_name(struct arena *a)
{
    str name = cpuinfo_value("model name", a);
    return name.n ? name : S("unknown");
}

str machine_cpu_features(struct arena *a)
{
    str flags = cpuinfo_value("flags", a);
    return flags.n ? flags : cpuinfo_value("Features", a);
}
