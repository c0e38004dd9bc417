/*
 * test_heat.c -- heat maps end with the page, however many there are and however narrow it is.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "reports/canvas.h"
#include "reports/heat.h"
#include "tests/test.h"

enum { N = 12, PAGE = 640 };

static double height_of(size_t n, double width)
{
    static const str others[] = { { "other", 5 } };
    static size_t counts[N * (N + 1)];
    struct heat maps[8];
    struct arena a = { 0 };
    struct err e = { 0 };
    str names[N];
    struct canvas *c = canvas_new("/dev/null", CANVAS_SVG, width, 4000, CANVAS_DPI);

    for (size_t i = 0; i < N; i++)
        names[i] = S("a label");
    for (size_t k = 0; k < n; k++)
        maps[k] = (struct heat){
            .title = S("map"), .names = names, .others = others, .n_rows = N, .n_columns = N + 1, .counts = counts
        };
    double height = heat_paint(c, maps, n, &a);
    CHECK_MSG(canvas_drop(c, &e), "%s", e.text);
    arena_free(&a);
    return height;
}

void test_report_heat_maps_fit_a_page(void)
{
    CHECK(height_of(2, 440) == height_of(1, 440)); /* side by side */
    CHECK(height_of(3, 440) == 2 * height_of(1, 440));
    CHECK(height_of(2, 160) == 2 * height_of(1, 160));
    for (size_t n = 1; n <= 8; n++)
        CHECK_MSG(height_of(n, 440) < PAGE && height_of(n, 160) < PAGE, "%zu maps", n);
}
