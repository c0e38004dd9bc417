/*
 * child.c -- see child.h.
 */
#include "tests/child.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "eval/base/err.h"
#include "eval/base/file.h"
#include "tests/test.h"

void place_open(struct place *p)
{
    *p = (struct place){ .dir = "/tmp/assay-signals-XXXXXX", .input = -1 };
    CHECK(mkdtemp(p->dir) != NULL);
    p->errors = arena_printf(&p->a, "%s/errors", p->dir);
    setenv("ASSAY_TEST_KEY", "sk-test-KEY0123456789", 1);
}

void place_close(struct place *p)
{
    const char *argv[] = { "rm", "-rf", p->dir, NULL };
    pid_t pid = fork();

    if (pid == 0)
        execvp("rm", (char *const *)(uintptr_t)argv);
    waitpid(pid, NULL, 0);
    if (p->input >= 0)
        close(p->input);
    arena_free(&p->a);
}

str place_write(struct place *p, const char *name, str content)
{
    struct err e = { 0 };
    str path = arena_printf(&p->a, "%s/%s", p->dir, name);
    CHECK_MSG(file_write(path.s, content, &e), "%s", e.text);
    return path;
}

/* Signals that this program was started with ignored (as jobs in the background of a shell are) act again. */
static void restore_signals(void)
{
    static const int numbers[] = { SIGINT, SIGTERM, SIGHUP };

    for (size_t i = 0; i < COUNT_OF(numbers); i++)
        signal(numbers[i], SIG_DFL);
}

pid_t place_start(struct place *p, void (*prepare)(void), const char *const *words)
{
    const char *argv[16] = { "assay" };
    int in[2], n = 1;

    for (; words[n - 1]; n++)
        argv[n] = words[n - 1];
    CHECK(pipe(in) == 0);
    pid_t pid = fork();
    if (pid == 0) {
        int fd = open(p->errors.s, O_WRONLY | O_CREAT | O_TRUNC, 0600), null = open("/dev/null", O_WRONLY);
        alarm(0);
        if (fd < 0 || dup2(in[0], 0) < 0 || dup2(null, 1) < 0 || dup2(fd, 2) < 0 || close(in[1]) != 0)
            _exit(126);
        restore_signals();
        if (prepare)
            prepare();
        execv(test_program(), (char *const *)(uintptr_t)argv);
        _exit(127);
    }
    close(in[0]);
    if (p->input >= 0)
        close(p->input);
    p->input = in[1];
    return pid;
}

int child_end(pid_t pid)
{
    int status = 0;
    CHECK(waitpid(pid, &status, 0) == pid);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

bool place_says(const struct place *p, const char *text)
{
    struct arena a = { 0 };
    struct err e;
    str all;
    bool found = file_read(p->errors.s, 1 << 20, &a, &all, &e) && str_search(all, str_from(text)) != SIZE_MAX;
    if (!found)
        test_fail(__FILE__, __LINE__, "expected \"%s\" in \"" STR_FMT "\"", text, STR_ARG(all));
    arena_free(&a);
    return found;
}
