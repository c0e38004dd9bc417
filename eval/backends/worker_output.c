/*
 * worker_output.c -- see worker_output.h.  A shell keeps its own end of the pipe open while it waits, so that the end
 * of a program's output is not the end of the pipe; /proc/PID/fd (proc(5)) tells them apart.
 */
#include "eval/backends/worker_output.h"

#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MAX_DEPTH = 16 };

struct pipe_scan {
    ino_t pipe;
    int n_programs, n_open, n_closed;
};

/* Counts a program that holds the pipe, or that has closed its standard output. */
static void count_process(struct pipe_scan *l, pid_t pid)
{
    char path[64], name[320];
    struct stat st;
    bool has_pipe = false, has_output = false;

    snprintf(path, sizeof path, "/proc/%d/fd", (int)pid);
    DIR *dir = opendir(path);
    if (!dir) { /* ended, or not ours to read */
        l->n_open++;
        return;
    }
    for (const struct dirent *d; (d = readdir(dir));) {
        snprintf(name, sizeof name, "%s/%s", path, d->d_name);
        has_output = has_output || strcmp(d->d_name, "1") == 0;
        has_pipe = has_pipe || (stat(name, &st) == 0 && S_ISFIFO(st.st_mode) && st.st_ino == l->pipe);
    }
    closedir(dir);
    l->n_programs++;
    l->n_open += has_pipe;
    l->n_closed += !has_output;
}

static void count_children(struct pipe_scan *l, pid_t pid, int depth)
{
    char path[64];
    int child;

    snprintf(path, sizeof path, "/proc/%d/task/%d/children", (int)pid, (int)pid);
    FILE *f = depth < MAX_DEPTH ? fopen(path, "re") : NULL;
    while (f && fscanf(f, "%d", &child) == 1) {
        count_process(l, child);
        count_children(l, child, depth + 1);
    }
    if (f)
        fclose(f);
}

bool worker_output_is_closed(pid_t shell, int fd)
{
    struct pipe_scan l = { 0 };
    struct stat st;

    if (fstat(fd, &st) != 0)
        return false;
    l.pipe = st.st_ino;
    count_children(&l, shell, 0);
    return l.n_programs > 0 && l.n_open == 0 && l.n_closed > 0;
}
