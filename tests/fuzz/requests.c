/*
 * requests.c -- see requests.h.
 */
#include "tests/fuzz/requests.h"

#include <arpa/inet.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "eval/cli/cli.h"

static pid_t server;
static int port;

static _Noreturn void serve(const char *model, int out)
{
    char *argv[] = { (char *)(uintptr_t) "assay",
                     (char *)(uintptr_t) "serve",
                     (char *)(uintptr_t) "--model",
                     (char *)(uintptr_t)model,
                     (char *)(uintptr_t) "--port",
                     (char *)(uintptr_t) "0",
                     (char *)(uintptr_t) "--threads",
                     (char *)(uintptr_t) "1",
                     (char *)(uintptr_t) "--name",
                     (char *)(uintptr_t) "tiny",
                     (char *)(uintptr_t) "--chat-template",
                     (char *)(uintptr_t) "tests/fuzz/corpus/chat.jinja",
                     NULL };

    prctl(PR_SET_PDEATHSIG, SIGKILL);
    dup2(out, 1);
    exit(cli_main(12, argv));
}

const char *requests_open(const char *model)
{
    int ends[2];
    char line[256] = "";

    if (pipe(ends) != 0 || (server = fork()) < 0)
        return "the server cannot be started";
    if (server == 0)
        serve(model, ends[1]);
    close(ends[1]);
    FILE *f = fdopen(ends[0], "r"); /* http://127.0.0.1:PORT/v1 */
    const char *colon = f && fgets(line, sizeof line, f) ? strrchr(line, ':') : NULL;
    port = colon ? (int)strtol(colon + 1, NULL, 10) : 0;
    if (f)
        fclose(f);
    return port > 0 ? NULL : "the server does not start";
}

/* The status of the reply; 0 = closed without one, -1 = no connection.  After a truncated request the client closes
 * the connection, so that the server does not wait for the rest. */
static int ask(const void *bytes, size_t n, int cut)
{
    struct sockaddr_in to = { .sin_family = AF_INET,
                              .sin_port = htons((uint16_t)port),
                              .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    char head[64] = "", rest[4096];
    size_t got = 0;
    ssize_t k;
    int s = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), status = 0;

    if (s < 0 || connect(s, (const struct sockaddr *)&to, sizeof to) != 0) {
        close(s);
        return -1;
    }
    while (n > 0 && (k = send(s, bytes, n, MSG_NOSIGNAL)) > 0) {
        bytes = (const char *)bytes + k;
        n -= (size_t)k;
    }
    if (cut)
        shutdown(s, SHUT_WR);
    while (got < sizeof head - 1 && (k = read(s, head + got, sizeof head - 1 - got)) > 0)
        got += (size_t)k;
    while (got > 0 && read(s, rest, sizeof rest) > 0)
        ;
    close(s);
    return sscanf(head, "HTTP/1.%*d %d", &status) == 1 ? status : 0;
}

const char *request_case(const uint8_t *bytes, size_t n, int whole)
{
    static const char health[] = "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    static char why[80];
    int status = ask(bytes, n, !whole);

    if (status < 0)
        return "the server takes no connection";
    if ((status >= 500 && status != 505) || (whole && status != 200)) { /* 505: "HTTP/0.1" */
        snprintf(why, sizeof why, "the server replies with status %d", status);
        return why;
    }
    return ask(health, sizeof health - 1, 0) == 200 ? NULL : "the server is not well after the request";
}

const char *requests_close(void)
{
    int status;

    kill(server, SIGTERM);
    if (waitpid(server, &status, 0) != server)
        return "the server is lost";
    return WIFEXITED(status) && WEXITSTATUS(status) == 5 ? NULL : "the server does not end as a stopped command";
}
