/*
 * reply.c -- see reply.h.
 */
#include "eval/serve/reply.h"

#include "eval/base/json.h"
#include "eval/serve/http_server.h"

void reply_json(struct http_exchange *x, struct json *body)
{
    struct strbuf b = { 0 };

    json_write(body, 0, &b);
    json_free(body);
    http_exchange_reply(x, 200, "application/json", strbuf_str(&b));
    strbuf_release(&b);
}

void reply_error(struct http_exchange *x, unsigned status, const char *fmt, ...)
{
    struct json *o = json_new_object(), *error = json_new_object();
    struct strbuf text = { 0 }, b = { 0 };
    va_list ap;

    va_start(ap, fmt);
    strbuf_vprintf(&text, fmt, ap);
    va_end(ap);
    json_set(error, "message", json_new_string(strbuf_str(&text)));
    json_set(error, "type",
             json_new_string(status >= 500   ? S("server_error")
                             : status == 401 ? S("authentication_error")
                                             : S("invalid_request_error")));
    json_set(error, "code", json_new_int((int64_t)status));
    json_set(o, "error", error);
    json_write(o, 0, &b);
    json_free(o);
    http_exchange_reply(x, status, "application/json", strbuf_str(&b));
    strbuf_release(&text);
    strbuf_release(&b);
}
