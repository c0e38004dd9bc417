/*
 * print.c -- see print.h.
 */
#include "eval/cli/print.h"

#include <stdio.h>

#include "eval/base/json.h"

void print_json(struct json *v)
{
    struct strbuf b = { 0 };

    json_write(v, 0, &b);
    puts(b.s);
    strbuf_release(&b);
    json_free(v);
}

struct json *interval_json(double low, double high)
{
    struct json *list = json_new_array();

    json_push(list, json_new_number(low));
    json_push(list, json_new_number(high));
    return list;
}
