/*
 * Signals end every command with its exit code and a state that can be resumed.  No clock: a process that does not end
 * is ended by the limit of the test program.
 */
#include "tests/test.h"

#include <fcntl.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "eval/base/file.h"
#include "eval/base/signals.h"
#include "tests/backends/server.h"

#define HEAD "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"

struct place {
    struct arena a;
    char dir[64];
    str errors; /* the file of standard error */
    int input;  /* end of the child's standard input that the test writes to */
};

static void open_place(struct place *p)
{
    *p = (struct place){ .dir = "/tmp/assay-signals-XXXXXX", .input = -1 };
    CHECK(mkdtemp(p->dir) != NULL);
    p->errors = arena_printf(&p->a, "%s/errors", p->dir);
    setenv("ASSAY_TEST_KEY", "sk-test-KEY0123456789", 1);
}

static void close_place(struct place *p)
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

static str write_file(struct place *p, const char *name, str content)
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

/* Starts the program with these arguments; `prepare` runs in its process first. */
static pid_t start(struct place *p, void (*prepare)(void), const char *const *words)
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

/* Its exit status, or minus the signal that ended it. */
static int end_of(pid_t pid)
{
    int status = 0;
    CHECK(waitpid(pid, &status, 0) == pid);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

static bool says(const struct place *p, const char *text)
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

/* A suite of two questions to a server. */
static str server_suite(struct place *p, const char *url)
{
    write_file(p, "data.jsonl", S("{\"question\":\"a\",\"answer\":\"4\"}\n{\"question\":\"b\",\"answer\":\"4\"}\n"));
    return write_file(p, "s.xml",
                      arena_printf(&p->a,
                                   "<suite name='s'><models><model id='m' backend='openai' url='%s' name='tiny'"
                                   " key-env='ASSAY_TEST_KEY'/></models><task id='t' data='data.jsonl'>"
                                   "<metric name='exact_match'/></task></suite>",
                                   url));
}

static pid_t start_run(struct place *p, str suite, void (*prepare)(void))
{
    const char *words[] = { "run", suite.s, "--no-report", "--out", arena_printf(&p->a, "%s/run", p->dir).s, NULL };
    return start(p, prepare, words);
}

/* Waits until the program has sent a request, so that it is in the middle of its work. */
static void await_request(struct server *s, pid_t pid)
{
    while (server_requests(s) == 0 && waitpid(pid, NULL, WNOHANG) == 0)
        usleep(10000);
}

#define GOOD                                                                                       \
    HEAD "{\"choices\":[{\"message\":{\"content\":\"4\"},\"finish_reason\":\"stop\"}],\"usage\":{" \
         "\"prompt_tokens\":1,\"completion_tokens\":1}}"

static const char good_text[] = GOOD;
static const str good = { good_text, sizeof good_text - 1 };

static void ignore_hangup(void)
{
    signal(SIGHUP, SIG_IGN);
}

void test_signals_stop_a_run(void)
{
    static const int numbers[] = { SIGINT, SIGTERM, SIGHUP };

    for (size_t i = 0; i < COUNT_OF(numbers); i++) {
        struct place p;
        open_place(&p);
        str never = S("");
        struct server *silent = server_start(&never, 1), *answers = server_start(&good, 1);
        server_set_delay(silent, 10000);
        pid_t pid = start_run(&p, server_suite(&p, server_url(silent)), NULL);
        await_request(silent, pid);
        kill(pid, numbers[i]);
        int status = end_of(pid);
        CHECK_MSG(status == 5, "signal %d: %d", numbers[i], status);
        says(&p, "stopped after 0 of 2 answers");
        pid = start_run(&p, server_suite(&p, server_url(answers)), NULL);
        CHECK(end_of(pid) == 0);
        server_stop(silent);
        server_stop(answers);
        close_place(&p);
    }
}

void test_signals_ignored_stay_ignored(void)
{
    struct place p;
    open_place(&p);
    struct server *s = server_start(&good, 1);
    server_set_delay(s, 300);
    pid_t pid = start_run(&p, server_suite(&p, server_url(s)), ignore_hangup);
    await_request(s, pid);
    kill(pid, SIGHUP);
    kill(pid, SIGHUP);
    CHECK(end_of(pid) == 0);
    server_stop(s);
    close_place(&p);
}

/* True if the program, after exec, has this file open. */
static bool has_open(pid_t pid, str path, struct arena *a)
{
    struct stat its, own;
    str dir = arena_printf(a, "/proc/%d/fd", (int)pid), *names;
    struct err e;
    size_t n = 0;
    char link[4096];

    if (stat(arena_printf(a, "/proc/%d/exe", (int)pid).s, &its) != 0 || stat("/proc/self/exe", &own) != 0 ||
        its.st_ino == own.st_ino || !file_list(dir.s, a, &names, &n, &e))
        return false;
    for (size_t i = 0; i < n; i++) {
        ssize_t got = readlink(path_join(a, dir, names[i]).s, link, sizeof link);
        if (got > 0 && str_equal((str){ link, (size_t)got }, path))
            return true;
    }
    return false;
}

/* SQLite waits half a minute for another program's lock, and none of the program's loops runs meanwhile. */
void test_signals_stop_what_does_not_ask(void)
{
    static const int times[] = { 1, 2 };

    for (size_t i = 0; i < COUNT_OF(times); i++) {
        struct place p;
        sqlite3 *db = NULL;
        open_place(&p);
        struct server *s = server_start(&good, 1);
        CHECK(end_of(start_run(&p, server_suite(&p, server_url(s)), NULL)) == 0);
        str path = arena_printf(&p.a, "%s/run/run.db", p.dir);
        const char *words[] = { "show", arena_printf(&p.a, "%s/run", p.dir).s, NULL };
        CHECK(sqlite3_open(path.s, &db) == SQLITE_OK &&
              sqlite3_exec(db, "PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE meta SET value=value", NULL,
                           NULL, NULL) == SQLITE_OK);
        pid_t pid = start(&p, NULL, words);
        while (!has_open(pid, path, &p.a) && waitpid(pid, NULL, WNOHANG) == 0)
            usleep(10000);
        for (int k = 0; k < times[i]; k++) {
            kill(pid, SIGINT);
            usleep(100000);
        }
        int status = end_of(pid);
        CHECK_MSG(status == 5, "%d signals: %d", times[i], status);
        if (times[i] == 1)
            says(&p, "assay: error: stopped");
        sqlite3_close(db);
        server_stop(s);
        close_place(&p);
    }
}

static void limit_files(void)
{
    struct rlimit small = { 20000, 20000 };
    setrlimit(RLIMIT_FSIZE, &small);
}

void test_signals_file_size_limit(void)
{
    struct place p;
    open_place(&p);
    struct server *s = server_start(&good, 1);
    int status = end_of(start_run(&p, server_suite(&p, server_url(s)), limit_files));
    CHECK_MSG(status == 4, "%d", status);
    says(&p, "assay: error: ");
    says(&p, "run.db");
    server_stop(s);
    close_place(&p);
}

void test_signals_fifo_never_blocks(void)
{
    struct place p;
    open_place(&p);
    static const char *const names[] = { "f.jsonl", "f.csv", "f.gguf", "f.json", "f.xml" };

    for (size_t i = 0; i < COUNT_OF(names); i++) {
        str fifo = arena_printf(&p.a, "%s/%s", p.dir, names[i]);
        CHECK(mkfifo(fifo.s, 0600) == 0);
        const char *inspect[] = { "inspect", fifo.s, NULL };
        int status = end_of(start(&p, NULL, inspect));
        CHECK_MSG(status == 3, "inspect %s: %d", names[i], status);
        says(&p, "not a regular file");
    }
    str fifo = arena_printf(&p.a, "%s/f.xml", p.dir), json = arena_printf(&p.a, "%s/f.json", p.dir);
    const char *run[] = { "run", fifo.s, NULL }, *tokenize[] = { "tokenize", "--model", json.s, "--text", "a", NULL },
               *show[] = { "show", fifo.s, NULL };
    CHECK(end_of(start(&p, NULL, run)) == 3);
    CHECK(end_of(start(&p, NULL, tokenize)) == 3);
    CHECK(end_of(start(&p, NULL, show)) == 3);
    close_place(&p);
}

/* In a process of its own: maps a file that then becomes shorter, and reads on. */
static _Noreturn void read_shortened(struct place *p, const char *path)
{
    struct file_map m;
    struct err e;
    int fd = open(p->errors.s, O_WRONLY | O_CREAT | O_TRUNC, 0600);

    alarm(0);
    if (fd < 0 || dup2(fd, 2) < 0)
        _exit(126);
    signals_install();
    if (!file_map_open(&m, path, &e) || truncate(path, 4096) != 0)
        _exit(125);
    volatile const uint8_t *at = m.data;
    _exit(at[m.n - 1] ? 1 : 0); /* the page is gone */
}

void test_signals_shortened_file(void)
{
    struct place p;
    open_place(&p);
    char *content = arena_alloc(&p.a, 1 << 20);
    str path = write_file(&p, "model.gguf", (str){ content, 1 << 20 });
    pid_t pid = fork();

    if (pid == 0)
        read_shortened(&p, path.s);
    int status = end_of(pid);
    CHECK_MSG(status == 4, "%d", status);
    says(&p, arena_printf(&p.a, "assay: error: %s: the file became shorter", path.s).s);
    close_place(&p);
}
