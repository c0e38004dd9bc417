/*
 * jsonl.c -- one JSON object a line (jsonl), or one array of objects (json).
 */
#include "datasets/dataset.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"

static bool read_lines(str text, struct json *array, size_t **lines, struct arena *a, struct err *e)
{
    size_t n = 1, at = 0;
    str line;

    for (size_t i = 0; i < text.n; i++)
        n += text.s[i] == '\n';
    *lines = ARENA_NEW(a, size_t, n);
    for (size_t number = 1; str_split_next(&text, '\n', &line); number++) {
        line = str_trim(line);
        if (line.n == 0)
            continue;
        struct json *v = json_parse(line, e);
        if (!v)
            return err_wrap(e, "%zu", number);
        if (json_kind(v) != JSON_OBJECT_KIND) {
            err_set(e, ERR_PARSE, "%zu: not an object (found %s, expected an object)", number, json_kind_name(v));
            json_free(v);
            return false;
        }
        (*lines)[at++] = number;
        json_push(array, v);
    }
    return true;
}

static bool read_array(str text, struct json *array, size_t **lines, struct arena *a, struct err *e)
{
    struct json *root = json_parse(text, e);
    size_t n = json_length(root);
    bool ok = root != NULL;

    if (!root)
        return err_wrap(e, "1");
    *lines = ARENA_NEW(a, size_t, n);
    if (json_kind(root) != JSON_ARRAY_KIND)
        ok = err_set(e, ERR_PARSE, "1: not an array of objects (found %s)", json_kind_name(root));
    for (size_t i = 0; ok && i < n; i++) {
        const struct json *v = json_at(root, i);
        (*lines)[i] = i + 1;
        if (json_kind(v) != JSON_OBJECT_KIND)
            ok = err_set(e, ERR_PARSE, "%zu: element is not an object (found %s)", i + 1, json_kind_name(v));
        else
            json_push(array, json_clone(v));
    }
    json_free(root);
    return ok;
}

const struct dataset_format dataset_jsonl = { "jsonl", "jsonl ndjson", "one JSON object a line", read_lines };
const struct dataset_format dataset_json = { "json", "json", "one JSON array of objects", read_array };
