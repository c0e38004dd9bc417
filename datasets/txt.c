/*
 * txt.c -- a text file as one item, for perplexity on held-out text.
 */
#include "datasets/dataset.h"
#include "eval/base/arena.h"
#include "eval/base/json.h"

static bool read_text(str text, struct json *array, struct dataset_rows *rows, struct arena *a, struct err *e)
{
    (void)e;
    rows->lines = ARENA_NEW(a, size_t, 1);
    rows->lines[0] = 1;
    if (str_trim(text).n == 0)
        return true; /* no item: dataset_open reports it */
    struct json *item = json_new_object();
    json_set(item, "text", json_new_string(text));
    json_push(array, item);
    return true;
}

const struct dataset_format dataset_txt = { "txt", "txt text", "a text as one item, for perplexity", read_text, NULL };
