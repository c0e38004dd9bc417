/*
 * test_team.c -- how many threads: ranks of one job share the processors.
 */
#include "tests/test.h"

#include <sched.h>
#include <stdlib.h>

#include "eval/engine/run/memory.h"
#include "eval/engine/run/team.h"

void test_team_shares_processors_among_ranks(void)
{
    int alone = team_processors();
    cpu_set_t before, one;

    setenv("OMPI_COMM_WORLD_LOCAL_SIZE", "2", 1);
    CHECK(team_processors() >= 1 && team_processors() <= (alone + 1) / 2);
    setenv("OMPI_COMM_WORLD_LOCAL_SIZE", "1000", 1);
    CHECK(team_processors() == 1);
    setenv("OMPI_COMM_WORLD_LOCAL_SIZE", "no number", 1);
    CHECK(team_processors() == alone);
    unsetenv("OMPI_COMM_WORLD_LOCAL_SIZE");

    CPU_ZERO(&one); /* bound to a processor of its own */
    if (sched_getaffinity(0, sizeof before, &before) != 0)
        return;
    for (int i = 0; i < CPU_SETSIZE && CPU_COUNT(&one) == 0; i++)
        if (CPU_ISSET(i, &before))
            CPU_SET(i, &one);
    sched_setaffinity(0, sizeof one, &one);
    CHECK(team_processors() == 1);
    sched_setaffinity(0, sizeof before, &before);
}

void test_memory_spare_is_less_than_the_machine_has(void)
{
    size_t spare = memory_spare();

    CHECK_MSG(spare > 1 << 20 && spare < (size_t)1 << 46, "%zu bytes", spare);
}
