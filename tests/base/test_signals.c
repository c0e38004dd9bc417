/*
 * test_signals.c -- signals end every command with its exit code and a state that can be resumed.  No clock: a process
 * that does not end is ended by the limit of the test program.
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
#include "tests/child.h"

#define HEAD "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"

/* A suite of two questions to a server. */
static str server_suite(struct place *p, const char *url)
{
    place_write(p, "data.jsonl", S("{\"question\":\"a\",\"answer\":\"4\"}\n{\"question\":\"b\",\"answer\":\"4\"}\n"));
    return place_write(p, "s.xml",
                       arena_printf(&p->a,
                                    "<suite name='s'><models><model id='m' backend='openai' url='%s' name='tiny'"
                                    " key-env='ASSAY_TEST_KEY'/></models><task id='t' data='data.jsonl'>"
                                    "<metric name='exact_match'/></task></suite>",
                                    url));
}

static pid_t start_run(struct place *p, str suite, void (*prepare)(void))
{
    const char *words[] = { "run", suite.s, "--no-report", "--out", arena_printf(&p->a, "%s/run", p->dir).s, NULL };
    return place_start(p, prepare, words);
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
        place_open(&p);
        str never = S("");
        struct server *silent = server_start(&never, 1), *answers = server_start(&good, 1);
        server_set_delay(silent, 10000);
        pid_t pid = start_run(&p, server_suite(&p, server_url(silent)), NULL);
        await_request(silent, pid);
        kill(pid, numbers[i]);
        int status = child_end(pid);
        CHECK_MSG(status == 5, "signal %d: %d", numbers[i], status);
        place_says(&p, "stopped after 0 of 2 answers");
        pid = start_run(&p, server_suite(&p, server_url(answers)), NULL);
        CHECK(child_end(pid) == 0);
        server_stop(silent);
        server_stop(answers);
        place_close(&p);
    }
}

void test_signals_ignored_stay_ignored(void)
{
    struct place p;
    place_open(&p);
    struct server *s = server_start(&good, 1);
    server_set_delay(s, 300);
    pid_t pid = start_run(&p, server_suite(&p, server_url(s)), ignore_hangup);
    await_request(s, pid);
    kill(pid, SIGHUP);
    kill(pid, SIGHUP);
    CHECK(child_end(pid) == 0);
    server_stop(s);
    place_close(&p);
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
        place_open(&p);
        struct server *s = server_start(&good, 1);
        CHECK(child_end(start_run(&p, server_suite(&p, server_url(s)), NULL)) == 0);
        str path = arena_printf(&p.a, "%s/run/run.db", p.dir);
        const char *words[] = { "show", arena_printf(&p.a, "%s/run", p.dir).s, NULL };
        CHECK(sqlite3_open(path.s, &db) == SQLITE_OK &&
              sqlite3_exec(db, "PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE meta SET value=value", NULL,
                           NULL, NULL) == SQLITE_OK);
        pid_t pid = place_start(&p, NULL, words);
        while (!has_open(pid, path, &p.a) && waitpid(pid, NULL, WNOHANG) == 0)
            usleep(10000);
        for (int k = 0; k < times[i]; k++) {
            kill(pid, SIGINT);
            usleep(100000);
        }
        int status = child_end(pid);
        CHECK_MSG(status == 5, "%d signals: %d", times[i], status);
        if (times[i] == 1)
            place_says(&p, "assay: error: stopped");
        sqlite3_close(db);
        server_stop(s);
        place_close(&p);
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
    place_open(&p);
    struct server *s = server_start(&good, 1);
    int status = child_end(start_run(&p, server_suite(&p, server_url(s)), limit_files));
    CHECK_MSG(status == 4, "%d", status);
    place_says(&p, "assay: error: ");
    place_says(&p, "run.db");
    server_stop(s);
    place_close(&p);
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
    place_open(&p);
    char *content = arena_alloc(&p.a, 1 << 20);
    str path = place_write(&p, "model.gguf", (str){ content, 1 << 20 });
    pid_t pid = fork();

    if (pid == 0)
        read_shortened(&p, path.s);
    int status = child_end(pid);
    CHECK_MSG(status == 4, "%d", status);
    place_says(&p, arena_printf(&p.a, "assay: error: %s: the file became shorter", path.s).s);
    place_close(&p);
}

/* The model is open while another one, a server, is asked; then its file becomes shorter.  What is stored is kept, and
 * with the whole file the same command completes the run. */
void test_signals_model_shortened_in_a_run(void)
{
    struct place p;
    struct err e = { 0 };
    str model;

    place_open(&p);
    CHECK_MSG(file_read_bytes("tests/golden/engine/llama.Q8_0.gguf", 1 << 24, &p.a, &model, &e), "%s", e.text);
    struct server *s = server_start(&good, 1);
    server_set_delay(s, 1000);
    str path = place_write(&p, "m.gguf", model);
    place_write(&p, "data.jsonl", S("{\"question\":\"a\",\"answer\":\"4\"}\n{\"question\":\"b\",\"answer\":\"4\"}\n"));
    str suite = place_write(&p, "s.xml",
                            arena_printf(&p.a,
                                         "<suite name='s'><models><model id='far' backend='openai' url='%s' name='tiny'"
                                         " key-env='ASSAY_TEST_KEY'/><model id='near' path='m.gguf'/></models>"
                                         "<task id='t' data='data.jsonl'><generate max-tokens='2'/>"
                                         "<metric name='exact_match'/></task></suite>",
                                         server_url(s)));
    pid_t pid = start_run(&p, suite, NULL);
    await_request(s, pid);
    CHECK(truncate(path.s, 4096) == 0);
    int status = child_end(pid);
    CHECK_MSG(status == 4, "%d", status);
    place_says(&p, "m.gguf: the file became shorter");
    place_write(&p, "m.gguf", model);
    CHECK(child_end(start_run(&p, suite, NULL)) == 0);
    CHECK_MSG(server_requests(s) == 2, "%zu requests", (size_t)server_requests(s));
    server_stop(s);
    place_close(&p);
}
