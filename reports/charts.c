/*
 * charts.c -- axes, legends and the two files of a chart (see chart.h).
 */
#include "reports/chart.h"

#include <math.h>
#include <stdio.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"

/* cairo needs the size of a drawing before its first stroke, so the first pass
 * measures on a canvas that is discarded. */
static bool paint_one(const struct report_chart *chart, const struct run_view *v, const char *path,
                      enum canvas_kind kind, struct chart_size size, struct arena *a, struct err *e)
{
    struct canvas *c = canvas_new(path, kind, size.width, 10, size.dpi);
    double height = chart->paint(c, v, a);

    if (!canvas_drop(c, e))
        return false;
    c = canvas_new(path, kind, size.width, height, size.dpi);
    chart->paint(c, v, a);
    return canvas_finish(c, e);
}

bool chart_write(const struct report_chart *chart, const struct run_view *v, struct chart_size size, str stem,
                 struct arena *a, struct err *e)
{
    static const char *const ends[] = { [CANVAS_PDF] = ".pdf", [CANVAS_SVG] = ".svg", [CANVAS_PNG] = ".png" };

    size.width = size.width > 0 ? fmax(size.width, CHART_MIN_WIDTH) : CHART_WIDTH;
    size.dpi = size.dpi ? size.dpi : CANVAS_DPI;
    for (size_t kind = 0; kind < COUNT_OF(ends); kind++) {
        str path = arena_printf(a, STR_FMT "%s", STR_ARG(stem), ends[kind]);
        if (!paint_one(chart, v, path.s, (enum canvas_kind)kind, size, a, e))
            return false;
    }
    struct strbuf b = { 0 };
    chart->data(v, &b, a);
    bool ok = file_write(arena_printf(a, STR_FMT ".csv", STR_ARG(stem)).s, strbuf_str(&b), e);
    strbuf_release(&b);
    return ok;
}

struct axis axis_for(double low, double high, double from, double to, int ticks)
{
    struct axis x = { .from = from, .to = to };

    if (!isfinite(low) || !isfinite(high) || high <= low) {
        double middle = isfinite(low) ? low : 0, reach = fabs(middle) > 0 ? fabs(middle) / 2 : 1;
        low = middle - (middle > 0 ? reach : 0);
        high = middle + reach;
    }
    low = fmax(low, -1e300); /* so that no sum overflows */
    high = fmin(high, 1e300);
    double raw = (high - low) / ticks, power = pow(10, floor(log10(raw)));
    x.step = power * (raw / power <= 1 ? 1 : raw / power <= 2 ? 2 : raw / power <= 5 ? 5 : 10);
    x.low = floor(low / x.step + 1e-9) * x.step;
    x.high = ceil(high / x.step - 1e-9) * x.step;
    x.decimals = (int)fmax(0, -floor(log10(x.step) + 1e-9));
    return x;
}

double axis_at(const struct axis *x, double value)
{
    double share = (value - x->low) / (x->high - x->low);

    if (isnan(share))
        return NAN;
    share = share < 0 ? 0 : share > 1 ? 1 : share;
    return x->from + share * (x->to - x->from);
}

str axis_number(const struct axis *x, double value, char *text, size_t size)
{
    bool plain = fabs(value) < 1e6 && x->decimals <= 6;

    value = fabs(value) < x->step / 1e6 ? 0 : value;    /* avoid -0.0 */
    const char *sign = value < 0 ? "\xE2\x88\x92" : ""; /* a true minus sign */
    int n = plain ? snprintf(text, size, "%s%.*f", sign, x->decimals, fabs(value))
                  : snprintf(text, size, "%s%.3g", sign, fabs(value));
    return (str){ text, n < 0 ? 0 : (size_t)n < size ? (size_t)n : size - 1 };
}

void axis_draw_horizontal(struct canvas *c, const struct axis *x, double y_top, double y)
{
    int n = (int)lround((x->high - x->low) / x->step);

    for (int i = 0; i <= n; i++) {
        double value = x->low + i * x->step, at = axis_at(x, value);
        char text[32];
        canvas_grey(c, 0.88);
        canvas_line(c, at, y_top, at, y, 0.5);
        canvas_grey(c, 0.3);
        canvas_text(c, at, y + 6, axis_number(x, value, text, sizeof text), CHART_FONT - 1, ALIGN_CENTRE, 0);
    }
    canvas_grey(c, 0.5);
    canvas_line(c, x->from, y, x->to, y, 0.6);
}

void axis_draw_vertical(struct canvas *c, const struct axis *y, double left, double right)
{
    int n = (int)lround((y->high - y->low) / y->step);

    for (int i = 0; i <= n; i++) {
        double value = y->low + i * y->step;
        char text[32];
        canvas_grey(c, 0.88);
        canvas_line(c, left, axis_at(y, value), right, axis_at(y, value), 0.5);
        canvas_grey(c, 0.3);
        canvas_text(c, left - 5, axis_at(y, value), axis_number(y, value, text, sizeof text), CHART_FONT - 1,
                    ALIGN_RIGHT, 0);
    }
}

double axis_name_horizontal(struct canvas *c, const struct axis *x, double y, str name)
{
    canvas_grey(c, 0.1);
    canvas_text(c, (x->from + x->to) / 2, y + 18, name, CHART_FONT, ALIGN_CENTRE, fabs(x->to - x->from));
    return y + 28;
}

void axis_name_vertical(struct canvas *c, const struct axis *y, str name)
{
    canvas_grey(c, 0.1);
    canvas_text_up(c, 6, (y->from + y->to) / 2, name, CHART_FONT, fabs(y->to - y->from) + 20);
}

double chart_name_width(struct canvas *c, const struct run_view *v)
{
    struct arena a = { 0 };
    double widest = 20;

    for (size_t m = 0; m < v->n_models; m++)
        widest = fmax(widest, canvas_text_width(c, view_model_name(v, v->models[m].id, &a), CHART_FONT) + 2);
    arena_free(&a);
    return fmin(widest, CHART_MAX_NAME);
}

double chart_legend(struct canvas *c, const struct run_view *v, const bool *shown, bool bars, double y)
{
    struct arena a = { 0 };
    str *names = ARENA_NEW(&a, str, v->n_models + 1);

    for (size_t m = 0; m < v->n_models; m++)
        names[m] = view_model_name(v, v->models[m].id, &a);
    double height = chart_legend_of(c, names, v->n_models, shown, bars, y);
    arena_free(&a);
    return height;
}

double chart_legend_of(struct canvas *c, const str *names, size_t n, const bool *shown, bool bars, double y)
{
    double x = 0, top = y;

    for (size_t m = 0; m < n; m++) {
        str label = names[m];
        double w = fmin(canvas_text_width(c, label, CHART_FONT), CHART_MAX_NAME) + 1;
        if (shown && !shown[m])
            continue;
        if (x > 0 && x + 14 + w > canvas_width(c)) {
            x = 0;
            y += 12;
        }
        if (bars)
            canvas_bar(c, m, x + 1, y + 2, 9, 7);
        else
            canvas_marker(c, m, x + 5, y + 6, 2.6);
        canvas_grey(c, 0.1);
        canvas_text(c, x + 13, y + 6, label, CHART_FONT, ALIGN_LEFT, w);
        x += 13 + w + 14;
    }
    return y - top + 16;
}

void chart_csv_text(struct strbuf *b, str text, char end)
{
    strbuf_add_char(b, '"');
    if (text.n && strchr("=+-@\t\r", text.s[0])) /* spreadsheets would run it as a formula */
        strbuf_add_char(b, '\'');
    for (size_t i = 0; i < text.n; i++) {
        if (text.s[i] == '"')
            strbuf_add_char(b, '"');
        strbuf_add_char(b, text.s[i] ? text.s[i] : ' ');
    }
    strbuf_add_char(b, '"');
    strbuf_add_char(b, end);
}

void chart_csv_number(struct strbuf *b, double x, char end)
{
    if (isfinite(x))
        strbuf_printf(b, "%.17g", x);
    strbuf_add_char(b, end);
}
