/*
 * measure.c -- see measure.h.
 */
#include "tests/measure.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"

int measure_main(char **argv)
{
    FILE *result = fopen(argv[0], "we");
    struct rusage used;
    int status = 0;

    pid_t pid = result ? fork() : -1;
    if (pid == 0) {
        execv(argv[1], argv + 1);
        _exit(127);
    }
    if (pid < 0 || wait4(pid, &status, 0, &used) != pid)
        return 1;
    fprintf(result, "%d %.3f\n", WIFEXITED(status) ? WEXITSTATUS(status) : -1, (double)used.ru_maxrss / 1024);
    return fclose(result) != 0;
}

static bool read_result(const char *path, struct outcome *o)
{
    FILE *f = fopen(path, "re");
    bool ok = f && fscanf(f, "%d %lf", &o->status, &o->mb) == 2;

    if (f)
        fclose(f);
    return ok;
}

bool measure_program(char *const argv[], struct outcome *o, struct arena *a)
{
    static char text[] = "out/test-measured.txt", result[] = "out/test-measured.result";
    struct err e = { 0 };
    int status = 0;
    size_t n = 0;

    while (argv[n])
        n++;
    char **all = ARENA_NEW(a, char *, n + 4);
    all[0] = (char *)(uintptr_t) "unit";
    all[1] = (char *)(uintptr_t) "--measure";
    all[2] = result;
    memcpy(all + 3, argv, n * sizeof *argv);
    unlink(result);
    pid_t pid = fork();
    if (pid == 0) {
        int fd = open(text, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        if (fd < 0 || dup2(fd, 1) < 0 || dup2(fd, 2) < 0)
            _exit(126);
        execv("/proc/self/exe", all);
        _exit(127);
    }
    bool ok = pid > 0 && waitpid(pid, &status, 0) == pid && read_result(result, o) &&
              file_read(text, 1 << 24, a, &o->text, &e);
    unlink(text);
    unlink(result);
    return ok;
}
