/*
 * test_machine.c -- processors and memory: ranks of one job share the processors, and the smallest cgroup limit
 * counts, in the files of either cgroup version.
 */
#include "tests/test.h"

#include <sched.h>
#include <stdlib.h>
#include <unistd.h>

#include "eval/base/file.h"
#include "eval/base/machine.h"

void test_machine_shares_processors_among_ranks(void)
{
    int alone = machine_processors();
    cpu_set_t before, one;

    setenv("OMPI_COMM_WORLD_LOCAL_SIZE", "2", 1);
    CHECK(machine_processors() >= 1 && machine_processors() <= (alone + 1) / 2);
    setenv("OMPI_COMM_WORLD_LOCAL_SIZE", "1000", 1);
    CHECK(machine_processors() == 1);
    setenv("OMPI_COMM_WORLD_LOCAL_SIZE", "no number", 1);
    CHECK(machine_processors() == alone);
    unsetenv("OMPI_COMM_WORLD_LOCAL_SIZE");

    CPU_ZERO(&one); /* bound to its own processor */
    if (sched_getaffinity(0, sizeof before, &before) != 0)
        return;
    for (size_t i = 0; i < CPU_SETSIZE && CPU_COUNT(&one) == 0; i++)
        if (CPU_ISSET(i, &before))
            CPU_SET(i, &one);
    sched_setaffinity(0, sizeof one, &one);
    CHECK(machine_processors() == 1);
    sched_setaffinity(0, sizeof before, &before);
}

void test_machine_threads_are_no_more_than_portions(void)
{
    CHECK(machine_threads_for(0, 0) == 1 && machine_threads_for(0, 1) == 1);
    CHECK(machine_threads_for(0, 2) <= 2 && machine_threads_for(0, SIZE_MAX) == machine_processors());
    CHECK(machine_threads_for(7, 0) == 7 && machine_threads_for(7, 100) == 7);
}

void test_machine_memory_spare_is_less_than_the_machine_has(void)
{
    size_t spare = machine_memory_spare();

    CHECK_MSG(spare > 1 << 20 && spare < (size_t)1 << 46, "%zu bytes", spare);
}

static void write_file(const char *root, const char *path, const char *text)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str full = arena_printf(&a, "%s/%s", root, path);

    CHECK_MSG(file_make_directories(arena_cstr(&a, path_directory(full)), &e) && file_write(full.s, str_from(text), &e),
              "%s", e.text);
    arena_free(&a);
}

static void remove_tree(const char *root)
{
    char command[128];
    snprintf(command, sizeof command, "rm -rf '%s'", root);
    CHECK(system(command) == 0);
}

void test_machine_limits_of_control_groups_version_2(void)
{
    char root[] = "/tmp/assay-machine-XXXXXX";

    CHECK(mkdtemp(root) != NULL);
    write_file(root, "proc/self/cgroup", "0::/job/step\n");
    write_file(root, "sys/fs/cgroup/job/step/cpu.max", "max 100000\n");
    write_file(root, "sys/fs/cgroup/job/cpu.max", "250000 100000\n");
    write_file(root, "sys/fs/cgroup/job/step/memory.max", "max\n");
    write_file(root, "sys/fs/cgroup/job/memory.max", "1000000\n");
    write_file(root, "sys/fs/cgroup/job/memory.current", "700000\n");
    write_file(root, "sys/fs/cgroup/job/memory.stat", "anon 100\nfile 200000\n");
    struct machine_limits l = machine_limits(root);
    CHECK_NEAR(l.cpus, 2.5, 0);
    CHECK(l.memory_bytes == 1000000 && l.spare_bytes == 500000);
    remove_tree(root);
}

void test_machine_limits_of_control_groups_version_1(void)
{
    char root[] = "/tmp/assay-machine-XXXXXX";

    CHECK(mkdtemp(root) != NULL);
    write_file(root, "proc/self/cgroup", "7:cpuset:/a\n4:memory:/a\n3:cpu,cpuacct:/a\n");
    write_file(root, "sys/fs/cgroup/cpu/a/cpu.cfs_quota_us", "50000\n");
    write_file(root, "sys/fs/cgroup/cpu/a/cpu.cfs_period_us", "100000\n");
    write_file(root, "sys/fs/cgroup/cpu/cpu.cfs_quota_us", "-1\n");
    write_file(root, "sys/fs/cgroup/cpu/cpu.cfs_period_us", "100000\n");
    write_file(root, "sys/fs/cgroup/memory/a/memory.limit_in_bytes", "4096\n");
    write_file(root, "sys/fs/cgroup/memory/a/memory.usage_in_bytes", "1000\n");
    write_file(root, "sys/fs/cgroup/memory/a/memory.stat", "total_cache 96\n");
    write_file(root, "sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712\n");
    struct machine_limits l = machine_limits(root);
    CHECK_NEAR(l.cpus, 0.5, 0);
    CHECK(l.memory_bytes == 4096 && l.spare_bytes == 4096 - 904);
    remove_tree(root);
}

void test_machine_without_control_groups_has_no_limit(void)
{
    struct machine_limits l = machine_limits("/nonexistent");
    CHECK(l.cpus == 0 && l.memory_bytes == SIZE_MAX && l.spare_bytes == SIZE_MAX);
}
