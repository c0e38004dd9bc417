/*
 * jsonl.c -- one JSON object per line (jsonl), one array of objects, or SQuAD's file of paragraphs (json).
 */
#include "datasets/dataset.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"

static struct json *read_line(str line, struct err *e)
{
    struct json *v = json_parse(line, e);

    if (v && json_kind(v) != JSON_OBJECT_KIND) {
        err_set(e, ERR_PARSE, "not an object (found %s, expected an object)", json_kind_name(v));
        json_free(v);
        return NULL;
    }
    return v;
}

static bool read_lines(str text, struct json *array, struct dataset_rows *rows, struct arena *a, struct err *e)
{
    size_t n = 1, at = 0;
    str line;

    for (size_t i = 0; i < text.n; i++)
        n += text.s[i] == '\n';
    rows->lines = ARENA_NEW(a, size_t, n);
    for (size_t number = 1; str_split_next(&text, '\n', &line); number++) {
        line = str_trim(line);
        if (line.n == 0)
            continue;
        struct json *v = read_line(line, e);
        if (!v)
            return err_wrap(e, "%zu", number);
        rows->lines[at++] = number;
        json_push(array, v);
    }
    return true;
}

/* SQuAD (Rajpurkar et al., 2016): {"data": [{"paragraphs": [{"context", "qas": [{"question", "id", "answers"}]}]}]}.
 * Each question becomes an item that has its context. */
static void add_paragraph(const struct json *paragraph, struct json *array)
{
    const struct json *questions = json_get(paragraph, "qas"), *context = json_get(paragraph, "context");

    for (size_t i = 0; i < json_length(questions); i++) {
        struct json *item = json_clone(json_at(questions, i));
        if (json_kind(item) == JSON_OBJECT_KIND && context)
            json_set(item, "context", json_clone(context));
        const struct json *answers = json_get(item, "answers");
        if (json_kind(answers) == JSON_ARRAY_KIND && json_length(answers) == 0) { /* SQuAD 2.0: no answer is right */
            struct json *none = json_new_object();
            json_set(none, "text", json_new_array());
            json_set(item, "answers", none);
        }
        json_push(array, item);
    }
}

static bool read_squad(const struct json *root, struct json *array)
{
    const struct json *articles = json_get(root, "data");

    for (size_t i = 0; i < json_length(articles); i++) {
        const struct json *paragraphs = json_get(json_at(articles, i), "paragraphs");
        for (size_t k = 0; k < json_length(paragraphs); k++)
            add_paragraph(json_at(paragraphs, k), array);
    }
    return json_length(array) > 0;
}

/* {"question": [...], "answer": [...]}, or {"question": {"0": ..., "1": ...}} as pandas writes by default. */
static bool is_columns(const struct json *root)
{
    const struct json *v;
    void *at = NULL;
    str key;
    bool all = json_length(root) > 0;

    while (all && json_next(root, &at, &key, &v))
        all = json_length(v) > 0 && (json_kind(v) == JSON_ARRAY_KIND || json_get(v, "0"));
    return all;
}

static bool read_elements(const struct json *root, struct json *array, struct err *e)
{
    if (json_kind(root) == JSON_OBJECT_KIND && read_squad(root, array))
        return true;
    if (json_kind(root) == JSON_OBJECT_KIND && is_columns(root))
        return err_set(e, ERR_PARSE,
                       "1: JSON by columns (found an object of %zu columns, expected an array with one object per item:"
                       " pandas writes it with to_json(orient=\"records\"))",
                       json_length(root));
    if (json_kind(root) != JSON_ARRAY_KIND)
        return err_set(e, ERR_PARSE, "1: not an array of objects (found %s)", json_kind_name(root));
    for (size_t i = 0; i < json_length(root); i++)
        json_push(array, json_clone(json_at(root, i)));
    return true;
}

static bool read_array(str text, struct json *array, struct dataset_rows *rows, struct arena *a, struct err *e)
{
    struct json *root = json_parse(text, e);

    if (!root)
        return err_wrap(e, "1");
    bool ok = read_elements(root, array, e);
    json_free(root);
    rows->lines = ARENA_NEW(a, size_t, json_length(array));
    for (size_t i = 0; ok && i < json_length(array); i++) {
        rows->lines[i] = i + 1;
        if (json_kind(json_at(array, i)) != JSON_OBJECT_KIND)
            ok = err_set(e, ERR_PARSE, "%zu: element is not an object (found %s)", i + 1,
                         json_kind_name(json_at(array, i)));
    }
    return ok;
}

const struct dataset_format dataset_jsonl = { "jsonl", "jsonl ndjson", "one JSON object per line", read_lines,
                                              read_line };
const struct dataset_format dataset_json = { "json", "json", "one JSON array of objects, or SQuAD's paragraphs",
                                             read_array, NULL };
