/*
 * print_json.c -- see print_json.h.
 */
#include "eval/cli/print_json.h"

#include <stdio.h>

#include "eval/base/json.h"

void print_json(struct json *v)
{
    struct strbuf line = { 0 };

    json_write(v, 0, &line);
    strbuf_add_char(&line, '\n');
    fwrite(line.s, 1, line.n, stdout);
    strbuf_release(&line);
    json_free(v);
}
