/*
 * test_rope.c -- rotary tables of folders against Transformers' (tests/golden/hf/make_rope.py): the inverse frequencies
 * and the factor on cosine and sine, for each type of scaling with unusual settings.
 */
#include "tests/test.h"

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/engine/engine.h"
#include "eval/engine/models/model.h"
#include "tests/engine/hf_folder.h"

#define GOLDEN "tests/golden/hf/"

/* float32 there, double rounded to float32 here */
static const double max_relative = 2e-6;

static void check_table(str why, const struct rope *r, const struct json *want, double scale)
{
    CHECK_MSG(r->inverse && (size_t)r->dims == 2 * json_length(want), STR_FMT ": %d dimensions", STR_ARG(why), r->dims);
    for (size_t i = 0; r->inverse && i < json_length(want); i++) {
        double expected = json_number(json_at(want, i)), found = (double)r->inverse[i];
        CHECK_MSG(fabs(found - expected) <= max_relative * expected, STR_FMT ": frequency %zu is %.9g, expected %.9g",
                  STR_ARG(why), i, found, expected);
    }
    CHECK_MSG(fabs((double)r->scale - scale) <= max_relative * scale, STR_FMT ": factor %.9g, expected %.9g",
              STR_ARG(why), (double)r->scale, scale);
}

static void check_row(const struct json *base, const struct json *row, const char *dir)
{
    struct engine_options o = { .n_threads = 1 };
    struct err e = { 0 };
    struct strbuf text = { 0 };
    struct json *config = json_clone(base);
    str why = json_as_string(json_get(row, "why"));

    json_set(config, "rope_parameters", json_clone(json_get(row, "rope")));
    json_set(config, "max_position_embeddings", json_clone(json_get(row, "context")));
    json_write(config, 1, &text);
    hf_folder_text(dir, "config.json", strbuf_str(&text));
    struct engine_model *m = engine_model_open(dir, &o, &e);
    CHECK_MSG(m != NULL, STR_FMT ": %s", STR_ARG(why), e.text);
    if (m)
        check_table(why, &m->rope, json_get(row, "inverse"), json_number(json_get(row, "scale")));
    if (m && json_get(row, "long"))
        check_table(why, &m->rope_long, json_get(row, "long"), json_number(json_get(row, "scale")));
    engine_model_close(m);
    json_free(config);
    strbuf_release(&text);
}

void test_rope_tables_equal_reference(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str lines = { 0 }, line, weights = { 0 };
    size_t n = 0;
    const char *dir = hf_folder_new("rope");
    struct json *base = json_parse_file(GOLDEN "llama_yarn_exact/config.json", 1 << 20, &e);

    CHECK_MSG(base && file_read_bytes(GOLDEN "llama_yarn_exact/model.safetensors", 1 << 24, &a, &weights, &e) &&
                  file_read(GOLDEN "rope.jsonl", 1 << 20, &a, &lines, &e),
              "%s", e.text);
    hf_folder_text(dir, "model.safetensors", weights);
    for (; base && str_split_next(&lines, '\n', &line) && line.n; n++) {
        struct json *row = json_parse(line, &e);
        CHECK_MSG(row != NULL, "%s", e.text);
        check_row(base, row, dir);
        json_free(row);
    }
    CHECK_MSG(n == 27, "%zu rows", n);
    json_free(base);
    hf_folder_remove(dir);
    arena_free(&a);
}
