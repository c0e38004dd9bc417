/*
 * memory.c -- see memory.h: /proc/meminfo, and of control groups, from ours up
 * to the root, the limit less what is used and is no page cache.
 */
#include "eval/engine/run/memory.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* The number behind `name` in a file of lines "name number"; an empty name: the file is the number. */
static bool read_number(const char *path, const char *name, size_t *out)
{
    char line[256], found[64];
    bool ok = false;
    FILE *f = fopen(path, "r");

    while (f && !ok && fgets(line, sizeof line, f))
        ok = *name ? sscanf(line, "%63s %zu", found, out) == 2 && strcmp(found, name) == 0
                   : sscanf(line, "%zu", out) == 1; /* not "max" */
    if (f)
        fclose(f);
    return ok;
}

/* How the two versions of control groups call things. */
static const struct hierarchy {
    const char *mark, *root, *limit, *used, *cached;
} hierarchies[] = {
    { "0::", "/sys/fs/cgroup", "memory.max", "memory.current", "file" },
    { ":memory:", "/sys/fs/cgroup/memory", "memory.limit_in_bytes", "memory.usage_in_bytes", "total_cache" },
};

static size_t group_spare(const struct hierarchy *h, const char *group)
{
    char path[640];
    size_t limit, used, cached = 0;

    snprintf(path, sizeof path, "%s%s/%s", h->root, group, h->limit);
    if (!read_number(path, "", &limit))
        return SIZE_MAX;
    snprintf(path, sizeof path, "%s%s/%s", h->root, group, h->used);
    if (!read_number(path, "", &used))
        return limit;
    snprintf(path, sizeof path, "%s%s/memory.stat", h->root, group);
    read_number(path, h->cached, &cached);
    used = used > cached ? used - cached : 0;
    return limit > used ? limit - used : 0;
}

/* The group that a line of /proc/self/cgroup names, and all above it. */
static size_t line_spare(char *line)
{
    size_t min = SIZE_MAX;

    line[strcspn(line, "\n")] = 0;
    for (size_t i = 0; i < sizeof hierarchies / sizeof *hierarchies; i++) {
        const struct hierarchy *h = &hierarchies[i];
        char *at = strstr(line, h->mark), *last;
        if (!at || (h->mark[0] == '0' && at != line))
            continue;
        char *group = at + strlen(h->mark);
        for (;;) {
            size_t n = group_spare(h, group);
            min = n < min ? n : min;
            if (!(last = strrchr(group, '/')))
                break;
            *last = 0;
        }
    }
    return min;
}

static size_t groups_spare(void)
{
    char line[512];
    size_t min = SIZE_MAX;
    FILE *f = fopen("/proc/self/cgroup", "r");

    while (f && fgets(line, sizeof line, f)) {
        size_t n = line_spare(line);
        min = n < min ? n : min;
    }
    if (f)
        fclose(f);
    return min;
}

size_t memory_spare(void)
{
    size_t kib, group = groups_spare(), machine = (size_t)1 << 30;

    if (read_number("/proc/meminfo", "MemAvailable:", &kib))
        machine = kib * 1024;
    return group < machine ? group : machine;
}
