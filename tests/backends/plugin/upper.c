/*
 * upper.c -- a minimal plugin: its answer is the last message in capitals.  Copy it to
 * start your own.
 *
 *     gcc -shared -fPIC -I. -o upper.so tests/backends/plugin/upper.c
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "eval/backends/plugin.h"

struct upper {
    char text[4096]; /* of the last answer */
};

static void *open_upper(const char *name, char *error, size_t error_size)
{
    if (strcmp(name, "upper") != 0) {
        snprintf(error, error_size, "unknown name (found \"%.40s\", expected upper)", name);
        return NULL;
    }
    return calloc(1, sizeof(struct upper));
}

static const char *identity(void *state)
{
    (void)state;
    return "upper 1";
}

static int answer(void *state, const struct assay_request_v1 *request, struct assay_reply_v1 *reply)
{
    struct upper *u = state;
    const char *content = request->messages[request->n_messages - 1].content;

    if (strlen(content) >= sizeof u->text) {
        reply->error = "the message is too long (expected less than 4096 bytes)";
        return 0; /* an error of this item; the run continues */
    }
    for (size_t i = 0; i <= strlen(content); i++)
        u->text[i] = (char)toupper((unsigned char)content[i]);
    reply->text = u->text;
    return 0;
}

static void close_upper(void *state)
{
    free(state);
}

const struct assay_backend_table_v1 *assay_backend_v1(void)
{
    static const struct assay_backend_table_v1 table = {
        ASSAY_BACKEND_VERSION, "upper", identity, open_upper, answer, close_upper
    };
    return &table;
}
