/*
 * test_charts_of_studies.c -- what charts of a study name and leave out, and how much of a page they take.
 */
#include <math.h>
#include <string.h>

#include "eval/base/json.h"
#include "reports/canvas.h"
#include "reports/chart.h"
#include "tests/reports/sheet.h"
#include "tests/test.h"

static const struct report_chart *chart_of(const char *name)
{
    for (size_t i = 0; i < report_chart_count(); i++)
        if (strcmp(report_chart_at(i)->name, name) == 0)
            return report_chart_at(i);
    CHECK_MSG(false, "no chart %s", name);
    return NULL;
}

static bool caption_has(const struct sheet *s, const char *chart, const char *part, struct arena *a)
{
    return str_search(chart_of(chart)->caption(&s->v, a), str_from(part)) != SIZE_MAX;
}

/* The score of the fixture: column c, model m. */
static struct run_score *score_at(struct sheet *s, size_t c, size_t m)
{
    return &s->scores[c * s->v.n_models + m];
}

void test_report_profile_names_what_it_leaves_out(void)
{
    struct sheet s;

    sheet_open(&s, 3, 5);
    CHECK(!caption_has(&s, "profile", "Left out", &s.a));
    for (size_t m = 0; m < 3; m++)
        score_at(&s, 1, m)->score = score_at(&s, 4, m)->score = 0.25;
    CHECK(caption_has(&s, "profile", "Left out, with the same score for all models: metric 1, metric 4.", &s.a));
    score_at(&s, 4, 2)->score = 0.5;
    CHECK(caption_has(&s, "profile", "Left out, with the same score for all models: metric 1.", &s.a));
    arena_free(&s.a);
}

/* Height of a chart on a page's width, in points. */
static double height_of(const struct sheet *s, const char *chart, struct arena *a)
{
    struct err e = { 0 };
    struct canvas *c = canvas_new("/dev/null", CANVAS_SVG, 440, 4000, CANVAS_DPI);
    double height = chart_of(chart)->paint(c, &s->v, a);

    CHECK_MSG(canvas_drop(c, &e), "%s", e.text);
    return height;
}

/* Six metrics against rate and rank leave a third of a page (about 690 points) to another figure. */
void test_report_sensitivity_leaves_room_on_the_page(void)
{
    struct sheet s;

    sheet_open(&s, 3, 6);
    for (size_t m = 0; m < 3; m++)
        s.models[m].info = json_parse(
            arena_printf(&s.a, "{\"rank\":%zu,\"training\":{\"learning_rate\":%g}}", m + 1, 0.001 * (double)(m + 1)),
            NULL);
    CHECK(height_of(&s, "sensitivity", &s.a) < 460);
    for (size_t m = 0; m < 3; m++)
        json_free(s.models[m].info);
    arena_free(&s.a);
}
