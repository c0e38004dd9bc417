/*
 * http_server.c -- see http_server.h: libmicrohttpd with external polling, so
 * that everything happens in one thread and nothing needs a lock.  It polls with
 * select: with epoll a client that hangs up inside its request stays connected
 * until the time limit (libmicrohttpd 0.9.75), and 256 of them would fill the
 * server.
 */
#include "eval/serve/http_server.h"

#include <arpa/inet.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"

enum { MAX_CONNECTIONS = 256, IDLE_SECONDS = 30 };

struct http_exchange {
    struct http_server *server;
    struct MHD_Connection *connection;
    char *method_text, *path_text;
    struct strbuf body, reply;
    unsigned status; /* of the reply; 0 = not given yet */
    const char *content_type;
    bool too_large, handler_called, suspended;
    bool streamed, ended; /* a reply in pieces; its last piece was written */
    size_t n_sent;        /* bytes of `reply` that libmicrohttpd has taken; streamed only */
    bool client_gone;     /* streamed, and the client hung up before the end: freed by http_exchange_end */
};

struct http_server {
    struct http_server_settings settings;
    struct MHD_Daemon *daemon;
};

enum { STREAM_BLOCK_BYTES = 16 << 10 };

static void suspend(struct http_exchange *x)
{
    x->suspended = true;
    MHD_suspend_connection(x->connection);
}

static void resume(struct http_exchange *x)
{
    if (x->suspended)
        MHD_resume_connection(x->connection);
    x->suspended = false;
}

/* libmicrohttpd requests the next piece of a streamed reply; if there is none, the connection is suspended until one
 * is written. */
static ssize_t next_piece(void *user, uint64_t position, char *out, size_t max)
{
    struct http_exchange *x = user;
    size_t left = x->reply.n - x->n_sent, n = left < max ? left : max;

    (void)position;
    if (n == 0 && x->ended)
        return MHD_CONTENT_READER_END_OF_STREAM;
    if (n == 0) {
        suspend(x);
        return 0;
    }
    memcpy(out, x->reply.s + x->n_sent, n);
    x->n_sent += n;
    if (x->n_sent == x->reply.n) {
        strbuf_reset(&x->reply);
        x->n_sent = 0;
    }
    return (ssize_t)n;
}

static enum MHD_Result send_reply(struct http_exchange *x)
{
    struct MHD_Response *r = x->streamed
                                 ? MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, STREAM_BLOCK_BYTES, next_piece,
                                                                     x, NULL)
                                 : MHD_create_response_from_buffer(x->reply.n, x->reply.s, MHD_RESPMEM_MUST_COPY);

    if (!r)
        return MHD_NO;
    MHD_add_response_header(r, "Content-Type", x->content_type);
    if (x->status == 429)
        MHD_add_response_header(r, "Retry-After", "1");
    enum MHD_Result ok = MHD_queue_response(x->connection, x->status, r);
    MHD_destroy_response(r);
    return ok;
}

static void set_reply(struct http_exchange *x, unsigned status, const char *content_type, str body)
{
    ASSERT(x->status == 0);
    x->status = status;
    x->content_type = content_type;
    strbuf_add(&x->reply, body);
}

void http_exchange_reply(struct http_exchange *x, unsigned status, const char *content_type, str body)
{
    set_reply(x, status, content_type, body);
    resume(x);
}

void http_exchange_begin(struct http_exchange *x, const char *content_type)
{
    set_reply(x, MHD_HTTP_OK, content_type, S(""));
    x->streamed = true;
    resume(x);
}

bool http_exchange_write(struct http_exchange *x, str piece)
{
    ASSERT(x->streamed && !x->ended);
    if (x->client_gone)
        return false;
    strbuf_add(&x->reply, piece);
    resume(x);
    return true;
}

static void free_exchange(struct http_exchange *x)
{
    free(x->path_text);
    free(x->method_text);
    strbuf_release(&x->body);
    strbuf_release(&x->reply);
    free(x);
}

void http_exchange_end(struct http_exchange *x)
{
    ASSERT(x->streamed && !x->ended);
    x->ended = true;
    if (x->client_gone)
        free_exchange(x);
    else
        resume(x);
}

static struct http_exchange *new_exchange(struct http_server *s, struct MHD_Connection *c, const char *path,
                                          const char *method)
{
    struct http_exchange *x = xcalloc(1, sizeof *x);

    x->server = s;
    x->connection = c;
    x->path_text = xstrdup(path);
    x->method_text = xstrdup(method);
    x->body.max = s->settings.max_body;
    return x;
}

static enum MHD_Result refuse_size(struct http_exchange *x)
{
    set_reply(x, MHD_HTTP_CONTENT_TOO_LARGE, "application/json",
              S("{\"error\": {\"message\": \"the body is too large\", \"type\": \"invalid_request_error\"}}"));
    return send_reply(x);
}

/* A request that declares too large a body is refused before the body is sent. */
static bool will_be_too_large(const struct http_exchange *x)
{
    double n;
    return str_to_double(http_exchange_header(x, MHD_HTTP_HEADER_CONTENT_LENGTH), &n) &&
           n > (double)x->server->settings.max_body;
}

/* libmicrohttpd calls this after the headers, for each piece of the body, and when the request is complete or
 * resumed. */
static enum MHD_Result on_request(void *user, struct MHD_Connection *c, const char *path, const char *method,
                                  const char *version, const char *data, size_t *n_data, void **state)
{
    struct http_server *s = user;
    struct http_exchange *x = *state;

    (void)version;
    if (!x) {
        *state = x = new_exchange(s, c, path, method);
        return will_be_too_large(x) ? refuse_size(x) : MHD_YES;
    }
    if (*n_data) {
        x->too_large = x->too_large || x->body.n + *n_data > s->settings.max_body;
        if (!x->too_large)
            strbuf_add(&x->body, (str){ data, *n_data });
        *n_data = 0;
        return MHD_YES;
    }
    if (x->too_large && !x->status)
        return refuse_size(x);
    if (!x->handler_called && !x->status) {
        x->handler_called = true;
        s->settings.handle(s->settings.user, x);
    }
    if (x->status)
        return send_reply(x);
    suspend(x);
    return MHD_YES;
}

static void on_completed(void *user, struct MHD_Connection *c, void **state, enum MHD_RequestTerminationCode why)
{
    struct http_exchange *x = *state;

    (void)user;
    (void)c;
    (void)why;
    if (!x)
        return;
    *state = NULL;
    x->client_gone = x->streamed && !x->ended;
    if (!x->client_gone)
        free_exchange(x);
}

static bool read_address(const struct http_server_settings *s, struct sockaddr_storage *out, bool *v6)
{
    struct sockaddr_in *four = (struct sockaddr_in *)out;
    struct sockaddr_in6 *six = (struct sockaddr_in6 *)out;

    memset(out, 0, sizeof *out);
    *v6 = false;
    if (inet_pton(AF_INET, s->host, &four->sin_addr) == 1) {
        four->sin_family = AF_INET;
        four->sin_port = htons((uint16_t)s->port);
        return true;
    }
    *v6 = true;
    six->sin6_family = AF_INET6;
    six->sin6_port = htons((uint16_t)s->port);
    return inet_pton(AF_INET6, s->host, &six->sin6_addr) == 1;
}

struct http_server *http_server_open(const struct http_server_settings *settings, struct err *e)
{
    struct http_server *s = xcalloc(1, sizeof *s);
    struct sockaddr_storage address;
    bool v6;

    s->settings = *settings;
    if (!read_address(settings, &address, &v6)) {
        free(s);
        err_set(e, ERR_USAGE, "--host: not an address (found \"%.80s\", expected one like 127.0.0.1)", settings->host);
        return NULL;
    }
    s->daemon = MHD_start_daemon(MHD_ALLOW_SUSPEND_RESUME | (v6 ? MHD_USE_IPv6 : 0), 0, NULL, NULL, on_request, s,
                                 MHD_OPTION_SOCK_ADDR, (struct sockaddr *)&address, MHD_OPTION_CONNECTION_LIMIT,
                                 (unsigned)MAX_CONNECTIONS, MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)IDLE_SECONDS,
                                 MHD_OPTION_NOTIFY_COMPLETED, on_completed, NULL, MHD_OPTION_END);
    if (s->daemon)
        return s;
    err_set(e, ERR_IO, "%s:%d: cannot listen (is the port in use?)", settings->host, settings->port);
    free(s);
    return NULL;
}

void http_server_close(struct http_server *s)
{
    if (!s)
        return;
    MHD_stop_daemon(s->daemon);
    free(s);
}

int http_server_port(const struct http_server *s)
{
    const union MHD_DaemonInfo *info = MHD_get_daemon_info(s->daemon, MHD_DAEMON_INFO_BIND_PORT);
    return info ? info->port : 0;
}

bool http_server_work(struct http_server *s, int milliseconds, struct err *e)
{
    return MHD_run_wait(s->daemon, milliseconds) == MHD_YES || err_set(e, ERR_IO, "libmicrohttpd failed");
}

str http_exchange_method(const struct http_exchange *x)
{
    return str_from(x->method_text);
}

str http_exchange_path(const struct http_exchange *x)
{
    return str_from(x->path_text);
}

str http_exchange_body(const struct http_exchange *x)
{
    return strbuf_str(&x->body);
}

str http_exchange_header(const struct http_exchange *x, const char *name)
{
    return str_from(MHD_lookup_connection_value(x->connection, MHD_HEADER_KIND, name));
}
