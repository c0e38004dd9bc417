/*
 * test_metrics_structured.c -- JSON and traits against Python's json,
 * jsonschema 4.10 and the trait errors of stats.jsonl (by definition, with
 * NumPy); files in tests/golden/metrics.
 */
#include "tests/metrics/golden.h"

#include "eval/base/json.h"
#include "eval/text/json_text.h"
#include "metrics/metric.h"
#include "metrics/structured/json_schema.h"

/* The next record of a JSONL text; NULL at the end. */
static struct json *next_record(str *rest)
{
    struct err e = { 0 };
    str line;

    if (!str_split_next(rest, '\n', &line) || line.n == 0)
        return NULL;
    struct json *o = json_parse(line, &e);
    CHECK_MSG(o != NULL, "%s", e.text);
    return o;
}

void test_metrics_json_valid_equals_python(void)
{
    struct arena a = { 0 };
    str rest = golden_read(NULL, NULL, "json_validity.jsonl", &a);
    size_t n = 0;

    for (struct json *o; (o = next_record(&rest)); n++) {
        str text = json_as_string(json_get(o, "text"));
        double scores[METRIC_MAX_COMPONENTS];
        if (golden_score("json_valid", text, NULL, 0, scores))
            CHECK_MSG(scores[0] == json_bool(json_get(o, "valid")), "\"" STR_FMT "\" is %g", STR_ARG(text), scores[0]);
        json_free(o);
    }
    CHECK(n > 70);
    arena_free(&a);
}

void test_metrics_json_schema_equals_jsonschema(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str rest = golden_read(NULL, NULL, "json_schema.jsonl", &a);
    size_t n = 0;

    for (struct json *o; (o = next_record(&rest)); n++) {
        str schema = json_to_text(json_get(o, "schema"), &a), text = json_as_string(json_get(o, "text"));
        struct json_schema *s = json_schema_new(schema, JSON_SCHEMA_FORMATS_ANNOTATED, &e);
        bool holds = false;
        CHECK_MSG(s && json_schema_validate(s, text, &holds, &e), "%s", e.text);
        CHECK_MSG(holds == json_bool(json_get(o, "valid")), STR_FMT " by " STR_FMT, STR_ARG(text), STR_ARG(schema));
        json_schema_close(s);
        json_free(o);
    }
    CHECK(n > 70);
    arena_free(&a);
}

static void check_metaschema(const struct json *row, const struct json *values)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str ref = json_as_string(json_get(row, "ref")), keyword = json_as_string(json_get(row, "keyword"));
    str valid = json_as_string(json_get(row, "valid"));
    str schema = arena_printf(&a, "{\"allOf\": [{\"$ref\": \"" STR_FMT "\"}]}", STR_ARG(ref));
    struct json_schema *s = json_schema_new(schema, JSON_SCHEMA_FORMATS_ANNOTATED, &e);

    CHECK_MSG(s, "%s", e.text);
    CHECK(valid.n == json_length(values));
    for (size_t i = 0; s && i < valid.n; i++) {
        str value = json_as_string(json_at(values, i));
        str text = keyword.n ? arena_printf(&a, "{\"" STR_FMT "\": " STR_FMT "}", STR_ARG(keyword), STR_ARG(value))
                             : value;
        bool holds = false;
        CHECK_MSG(json_schema_validate(s, text, &holds, &e) && holds == (valid.s[i] == '1'),
                  STR_FMT " by " STR_FMT ": %s", STR_ARG(text), STR_ARG(ref), e.text);
    }
    json_schema_close(s);
    arena_free(&a);
}

void test_metrics_metaschemas_equal_jsonschema(void)
{
    struct arena a = { 0 };
    str rest = golden_read(NULL, NULL, "metaschemas.jsonl", &a);
    struct json *first = next_record(&rest);
    size_t n = 0;

    for (struct json *o; (o = next_record(&rest)); n++) {
        check_metaschema(o, json_get(first, "values"));
        json_free(o);
    }
    CHECK(n > 400);
    json_free(first);
    arena_free(&a);
}

void test_metrics_json_is_found_in_prose(void)
{
    static const struct {
        const char *text, *inner;
    } cases[] = {
        { "{\"a\": 1}", "{\"a\": 1}" },
        { "Sure:\n```json\n{\"a\": 1}\n```\nDone.", "{\"a\": 1}" },
        { "```\n[1]\n```", "[1]" },
        { "The answer is {\"a\": {\"b\": \"}\"}} as asked", "{\"a\": {\"b\": \"}\"}}" },
        { "{broken} then {\"a\": 1}", "{\"a\": 1}" },
        { "```json\n{\"a\": 1", "" },
        { "{\"scores\": {\"a\": 1}, \"why\": {\"a\": \"it", "" }, /* cut off: a member is not the answer */
        { "Here: [{\"a\": 1}, {\"a\": tr", "" },
        { "{\"a\": {\"b\": 1}, \"c\": \"\\u00", "" },
        { "{x: {\"a\": 1}}", "{\"a\": 1}" }, /* not cut off, but no JSON */
        { "no JSON at all", "" },
        { "", "" },
    };
    struct arena a = { 0 };
    for (size_t i = 0; i < COUNT_OF(cases); i++)
        CHECK_STR(json_text_extract(str_from(cases[i].text), &a), str_from(cases[i].inner));
    char *deep = arena_alloc(&a, 1 << 20); /* linear, not a stack of a million frames */
    memset(deep, '[', 1 << 20);
    CHECK(json_text_extract((str){ deep, 1 << 20 }, &a).n == 0);
    arena_free(&a);
}

/* ---- traits ---- */

struct model_rows {
    double *rows;
    bool *valid;
};

static struct model_rows trait_rows(const struct metric_use *u, const struct json *gold, const struct json *outputs,
                                    struct arena *a)
{
    size_t n = json_length(gold);
    struct sample *samples = ARENA_NEW(a, struct sample, n);
    struct generation *gens = ARENA_NEW(a, struct generation, n);
    struct model_rows m = { ARENA_NEW(a, double, n * u->n_stats), ARENA_NEW(a, bool, n) };
    struct err e = { 0 };

    for (size_t i = 0; i < n; i++) {
        str *ref = ARENA_NEW(a, str, 1);
        *ref = json_to_text(json_at(gold, i), a);
        samples[i] = (struct sample){ .id = S("x"), .refs = ref, .n_refs = 1 };
        gens[i].text = gens[i].raw = json_as_string(json_at(outputs, i));
    }
    CHECK_MSG(metric_rows(u, &(struct metric_items){ samples, gens, n }, m.rows, m.valid, 2, &e), "%s", e.text);
    return m;
}

static void compare_traits(const struct metric_use *u, const double *rows, const bool *valid, size_t n,
                           const struct json *want)
{
    double scores[METRIC_MAX_COMPONENTS];
    str key;
    const struct json *v;
    void *it = NULL;

    metric_corpus_score(u, rows, valid, n, scores);
    while (json_next(want, &it, &key, &v)) {
        size_t c = 0;
        while (c < u->n_components && !(u->components[c].label && str_is(key, u->components[c].label)))
            c++;
        CHECK_NEAR(scores[str_is(key, "avg_of_traits") ? 0 : c], json_number(v), 1e-12);
    }
}

static void compare_models(const struct json *o, struct arena *a)
{
    const struct json *in = json_get(o, "input"), *want = json_get(o, "expected"), *gold = json_get(in, "gold");
    const struct json *outputs = json_get(in, "outputs"), *out;
    size_t n = json_length(gold), n_models = 0;
    struct model_rows models[8];
    bool *common = ARENA_NEW(a, bool, n);
    struct metric_use u;
    struct err e = { 0 };
    str name;
    void *it = NULL;

    CHECK_MSG(metric_use_open(S("mse:traits=Formality+Persuasiveness+Enthusiasm+Empathy+Filler Words+Transition Logic"),
                              &u, a, &e),
              "%s", e.text);
    memset(common, 1, n);
    while (json_next(outputs, &it, &name, &out)) {
        struct model_rows *m = &models[n_models++];
        *m = trait_rows(&u, gold, out, a);
        size_t n_valid = 0;
        for (size_t i = 0; i < n; i++) {
            n_valid += m->valid[i];
            common[i] = common[i] && m->valid[i];
        }
        CHECK_NEAR((double)n_valid / (double)n, json_number(json_get(json_get(want, "validity_rate"), name.s)), 1e-15);
        compare_traits(&u, m->rows, m->valid, n, json_get(json_get(want, "individual"), name.s));
    }
    it = NULL;
    for (size_t k = 0; json_next(outputs, &it, &name, &out); k++)
        compare_traits(&u, models[k].rows, common, n, json_get(json_get(want, "common"), name.s));
    CHECK(n_models == 3);
    metric_use_close(&u);
}

void test_metrics_mse_of_traits_common_and_individual(void)
{
    struct arena a = { 0 };
    str rest = golden_read(NULL, NULL, "stats.jsonl", &a);
    size_t n = 0;

    for (struct json *o; (o = next_record(&rest));) {
        if (str_is(json_as_string(json_get(o, "kind")), "trait_mse")) {
            compare_models(o, &a);
            n++;
        }
        json_free(o);
    }
    CHECK(n == 1);
    arena_free(&a);
}

void test_metrics_mse_of_plain_numbers(void)
{
    double scores[METRIC_MAX_COMPONENTS];
    str ref = S("3.5");

    CHECK(golden_score("mse", S(" 5 \n"), &ref, 1, scores));
    CHECK_NEAR(scores[0], 2.25, 0); /* mse, rmse, mae, bias */
    CHECK_NEAR(scores[1], 1.5, 0);
    CHECK_NEAR(scores[2], 1.5, 0);
    CHECK_NEAR(scores[3], 1.5, 0);
    CHECK(isnan(scores[4]) && scores[5] == 0);
}

/* Grades of the scale count, everything else is missing. */
void test_metrics_rating(void)
{
    static const char *const answers[] = { "4", " 5 ", "2", "6", "0", "good", "", "4.5" };
    enum { N = 8 };
    struct sample samples[N];
    struct generation gens[N] = { 0 };
    double rows[N * 3], scores[METRIC_MAX_COMPONENTS];
    bool valid[N];
    struct arena a = { 0 };
    struct metric_use u;
    struct err e = { 0 };

    for (size_t i = 0; i < N; i++) {
        samples[i] = (struct sample){ .id = S("x") };
        gens[i].text = gens[i].raw = str_from(answers[i]);
    }
    CHECK_MSG(metric_use_open(S("rating"), &u, &a, &e), "%s", e.text);
    CHECK_MSG(metric_rows(&u, &(struct metric_items){ samples, gens, N }, rows, valid, 1, &e), "%s", e.text);
    metric_corpus_score(&u, rows, valid, N, scores);
    CHECK(valid[0] && valid[1] && valid[2] && !valid[3] && !valid[4] && !valid[5] && !valid[6] && valid[7]);
    CHECK_NEAR(scores[0], 15.5 / 4, 1e-12);
    CHECK_NEAR(scores[1], 0.75, 1e-12);
    metric_use_close(&u);
    arena_free(&a);
}
