/*
 * server.c -- a thread that accepts, a thread for each connection.
 */
#include "tests/backends/server.h"

#include <arpa/inet.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#include "eval/base/arena.h"

enum { MAX_REQUEST = 1 << 20 };

struct server {
    const str *replies;
    size_t n_replies;
    str rule, rule_reply; /* empty = none */
    int listener;
    char url[64];
    pthread_t acceptor;
    pthread_mutex_t mutex;
    atomic_int n_requests, n_open, n_working, max_at_once, delay;
    char last[MAX_REQUEST];
    size_t n_last;
};

struct connection {
    struct server *server;
    int fd;
};

/* Bytes that the head says will follow; SIZE_MAX while there is no whole head. */
static size_t request_size(const char *text, size_t n)
{
    const char *end = n ? memmem(text, n, "\r\n\r\n", 4) : NULL;
    size_t length = 0;

    if (!end)
        return SIZE_MAX;
    for (const char *line = text; line < end; line++)
        if (strncasecmp(line, "content-length:", 15) == 0)
            length = (size_t)strtoul(line + 15, NULL, 10);
    return (size_t)(end + 4 - text) + length;
}

static void *answer(void *arg)
{
    struct connection *c = arg;
    struct server *s = c->server;
    char *text = xcalloc(1, MAX_REQUEST);
    size_t n = 0;
    ssize_t got = 1;

    while (n + 1 < MAX_REQUEST && (request_size(text, n) == SIZE_MAX || n < request_size(text, n)) &&
           (got = recv(c->fd, text + n, MAX_REQUEST - 1 - n, 0)) > 0)
        n += (size_t)got;
    if (got > 0) {
        size_t k = (size_t)atomic_fetch_add(&s->n_requests, 1);
        int working = atomic_fetch_add(&s->n_working, 1) + 1;
        if (working > s->max_at_once)
            s->max_at_once = working;
        bool ruled = s->rule.n && memmem(text, n, s->rule.s, s->rule.n);
        str reply = ruled ? s->rule_reply : s->replies[k < s->n_replies ? k : s->n_replies - 1];
        pthread_mutex_lock(&s->mutex);
        memcpy(s->last, text, n);
        s->n_last = n;
        pthread_mutex_unlock(&s->mutex);
        usleep((useconds_t)s->delay * 1000);
        atomic_fetch_sub(&s->n_working, 1); /* before the client can notice and send another request */
        for (size_t at = 0; at < reply.n; at += (size_t)got)
            if ((got = send(c->fd, reply.s + at, reply.n - at, MSG_NOSIGNAL)) <= 0)
                break;
    }
    atomic_fetch_sub(&s->n_open, 1);
    close(c->fd);
    free(text);
    free(c);
    return NULL;
}

static void *accept_all(void *arg)
{
    struct server *s = arg;
    int fd;

    while ((fd = accept(s->listener, NULL, NULL)) >= 0) {
        struct connection *c = xcalloc(1, sizeof *c);
        pthread_t thread;
        *c = (struct connection){ s, fd };
        atomic_fetch_add(&s->n_open, 1); /* counted here, so that server_stop also waits for threads that have not
                                          * started yet */
        if (pthread_create(&thread, NULL, answer, c) == 0)
            pthread_detach(thread);
        else
            atomic_fetch_sub(&s->n_open, 1);
    }
    return NULL;
}

struct server *server_start(const str *replies, size_t n)
{
    struct server *s = xcalloc(1, sizeof *s);
    struct sockaddr_in at = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t size = sizeof at;

    s->replies = replies;
    s->n_replies = n;
    pthread_mutex_init(&s->mutex, NULL);
    s->listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (s->listener < 0 || bind(s->listener, (struct sockaddr *)&at, size) != 0 || listen(s->listener, 64) != 0 ||
        getsockname(s->listener, (struct sockaddr *)&at, &size) != 0 ||
        pthread_create(&s->acceptor, NULL, accept_all, s) != 0) {
        free(s);
        return NULL;
    }
    snprintf(s->url, sizeof s->url, "http://127.0.0.1:%d/v1", ntohs(at.sin_port));
    return s;
}

void server_stop(struct server *s)
{
    shutdown(s->listener, SHUT_RDWR);
    pthread_join(s->acceptor, NULL);
    close(s->listener);
    for (int i = 0; i < 1000 && s->n_open > 0; i++)
        usleep(10000);
    pthread_mutex_destroy(&s->mutex);
    free(s);
}

const char *server_url(const struct server *s)
{
    return s->url;
}

int server_requests(struct server *s)
{
    return s->n_requests;
}

int server_most_at_once(struct server *s)
{
    return s->max_at_once;
}

str server_last_request(struct server *s)
{
    pthread_mutex_lock(&s->mutex);
    str text = { s->last, s->n_last };
    pthread_mutex_unlock(&s->mutex);
    return text;
}

void server_set_rule(struct server *s, str text, str reply)
{
    s->rule = text;
    s->rule_reply = reply;
}

void server_set_delay(struct server *s, int milliseconds)
{
    s->delay = milliseconds;
}
