/*
 * canvas.c -- see canvas.h.
 */
#include "reports/canvas.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <math.h>
#include <pango/pangocairo.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/opens.h"
#include "eval/base/text.h"

enum { MAX_LABEL = 1000 }; /* bytes; longer than any label */

#define PRINT_SIZE 1.1 /* scales Latin Modern to look as large as DejaVu */

struct canvas {
    cairo_surface_t *surface;
    cairo_t *cr;
    char *path;
    enum canvas_kind kind;
    double width;
    int dpi;
    struct strbuf tips;  /* SVG elements */
    struct strbuf bytes; /* written at once, so that no partial file is left behind */
};

static cairo_status_t add_bytes(void *closure, const unsigned char *data, unsigned int length)
{
    strbuf_add(closure, (str){ (const char *)data, length });
    return CAIRO_STATUS_SUCCESS;
}

struct canvas *canvas_new(const char *path, enum canvas_kind kind, double width, double height, int dpi)
{
    double scale = dpi / 72.0;
    struct canvas *c = xcalloc(1, sizeof *c);

    opens_watch();
    c->path = xstrdup(path);
    c->kind = kind;
    c->width = width;
    c->dpi = dpi;
    c->surface = kind == CANVAS_SVG   ? cairo_svg_surface_create_for_stream(add_bytes, &c->bytes, width, height)
                 : kind == CANVAS_PDF ? cairo_pdf_surface_create_for_stream(add_bytes, &c->bytes, width, height)
                                      : cairo_image_surface_create(CAIRO_FORMAT_RGB24, (int)ceil(width * scale),
                                                                   (int)ceil(height * scale));
    if (kind == CANVAS_PDF) /* a fixed date: equal runs give equal bytes */
        cairo_pdf_surface_set_metadata(c->surface, CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00");
    c->cr = cairo_create(c->surface);
    if (kind == CANVAS_PNG) {
        cairo_set_source_rgb(c->cr, 1, 1, 1);
        cairo_paint(c->cr);
        cairo_scale(c->cr, scale, scale);
    }
    return c;
}

double canvas_width(const struct canvas *c)
{
    return c->width;
}

static void add_xml(struct strbuf *b, str text)
{
    for (size_t i = 0; i < text.n; i++) {
        char c = text.s[i];
        const char *escaped = c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : c == '"' ? "&quot;" : NULL;
        if (escaped)
            strbuf_add(b, str_from(escaped));
        else
            strbuf_add_char(b, (unsigned char)c < 0x20 ? ' ' : c);
    }
}

void canvas_tip(struct canvas *c, double x, double y, double w, double h, str text)
{
    struct arena a = { 0 };

    if (c->kind == CANVAS_SVG && isfinite(x) && isfinite(y) && isfinite(w) && isfinite(h)) {
        strbuf_printf(&c->tips, "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\"><title>", x, y, fmax(w, 1),
                      fmax(h, 1));
        add_xml(&c->tips, text_visible(&a, text));
        strbuf_add(&c->tips, S("</title></rect>\n"));
    }
    arena_free(&a);
}

/* cairo numbers surfaces across the process ("surface17"): remove the numbers, so
 * that the same drawing has the same bytes. */
static void add_without_numbers(struct strbuf *out, str svg)
{
    static const char mark[] = "id=\"surface";

    for (;;) {
        size_t at = str_search(svg, str_from(mark));
        if (at == SIZE_MAX)
            break;
        at += sizeof mark - 1;
        strbuf_add(out, str_slice(svg, 0, at));
        while (at < svg.n && svg.s[at] >= '0' && svg.s[at] <= '9')
            at++;
        svg = str_slice(svg, at, svg.n);
    }
    strbuf_add(out, svg);
}

/* Inserts the tooltips on top of the drawing. */
static void add_svg(struct canvas *c, struct strbuf *out)
{
    str svg = strbuf_str(&c->bytes);
    size_t end = str_search(svg, S("</svg>"));

    add_without_numbers(out, str_slice(svg, 0, end));
    if (end == SIZE_MAX)
        return;
    if (c->tips.n) {
        strbuf_add(out, S("<g fill=\"none\" pointer-events=\"all\">\n"));
        strbuf_add(out, strbuf_str(&c->tips));
        strbuf_add(out, S("</g>\n"));
    }
    strbuf_add(out, S("</svg>\n"));
}

static void put_big_endian(unsigned char *to, uint32_t x)
{
    for (int i = 0; i < 4; i++)
        to[i] = (unsigned char)(x >> (24 - 8 * i));
}

/* PNG specification, 2nd edition, annex D. */
static uint32_t png_crc(const unsigned char *data, size_t n)
{
    uint32_t crc = UINT32_MAX;

    for (size_t i = 0; i < n; i++) {
        crc ^= data[i];
        for (int bit = 0; bit < 8; bit++)
            crc = crc & 1 ? crc >> 1 ^ 0xEDB88320u : crc >> 1;
    }
    return ~crc;
}

/* Programs that place the picture at its size read the resolution from a chunk pHYs, which cairo does not write: dots
 * per metre, behind the signature and the chunk IHDR (PNG specification, 2nd edition, 11.3.5.3). */
static void add_png(const struct canvas *c, struct strbuf *out)
{
    enum { AFTER_IHDR = 8 + 25, TYPE = 4, ACROSS = 8, DOWN = 12, PER_METRE = 16, CRC = 17 };
    unsigned char chunk[CRC + 4] = "\0\0\0\x09pHYs";
    uint32_t density = (uint32_t)lround(c->dpi / 0.0254);
    str png = strbuf_str(&c->bytes);

    put_big_endian(chunk + ACROSS, density);
    put_big_endian(chunk + DOWN, density);
    chunk[PER_METRE] = 1;
    put_big_endian(chunk + CRC, png_crc(chunk + TYPE, CRC - TYPE));
    strbuf_add(out, str_slice(png, 0, AFTER_IHDR));
    strbuf_add(out, (str){ (const char *)chunk, sizeof chunk });
    strbuf_add(out, str_slice(png, AFTER_IHDR, png.n));
}

static bool finish(struct canvas *c, bool keep, struct err *e)
{
    struct strbuf clean = { 0 };

    cairo_destroy(c->cr);
    if (c->kind == CANVAS_PNG && keep)
        cairo_surface_write_to_png_stream(c->surface, add_bytes, &c->bytes);
    cairo_surface_finish(c->surface);
    cairo_status_t status = cairo_surface_status(c->surface);
    bool ok = status == CAIRO_STATUS_SUCCESS ||
              err_set(e, ERR_IO, "%s: cannot draw: %s", c->path, cairo_status_to_string(status));
    ok = ok && opens_check(c->path, e);
    cairo_surface_destroy(c->surface);
    if (ok && keep) {
        if (c->kind == CANVAS_SVG)
            add_svg(c, &clean);
        else if (c->kind == CANVAS_PNG)
            add_png(c, &clean);
        ok = file_write(c->path, strbuf_str(c->kind == CANVAS_PDF ? &c->bytes : &clean), e);
    }
    strbuf_release(&clean);
    strbuf_release(&c->bytes);
    strbuf_release(&c->tips);
    free(c->path);
    free(c);
    return ok;
}

bool canvas_finish(struct canvas *c, struct err *e)
{
    return finish(c, true, e);
}

bool canvas_drop(struct canvas *c, struct err *e)
{
    return finish(c, false, e);
}

static const double okabe_ito[][3] = { { 0.35, 0.35, 0.35 }, { 0.00, 0.45, 0.70 }, { 0.84, 0.37, 0.00 },
                                       { 0.00, 0.62, 0.45 }, { 0.80, 0.47, 0.65 }, { 0.90, 0.62, 0.00 },
                                       { 0.34, 0.71, 0.91 }, { 0.75, 0.68, 0.00 } };

void canvas_tint(struct canvas *c, size_t series, double strength)
{
    const double *rgb = okabe_ito[series % COUNT_OF(okabe_ito)];
    cairo_set_source_rgb(c->cr, 1 - strength * (1 - rgb[0]), 1 - strength * (1 - rgb[1]), 1 - strength * (1 - rgb[2]));
}

void canvas_colour(struct canvas *c, size_t series)
{
    canvas_tint(c, series, 1);
}

void canvas_grey(struct canvas *c, double level)
{
    cairo_set_source_rgb(c->cr, level, level, level);
}

/* A NaN would put the cairo context into an error state. */
static bool drawable(double a, double b, double c, double d)
{
    return isfinite(a) && isfinite(b) && isfinite(c) && isfinite(d);
}

void canvas_line(struct canvas *c, double x0, double y0, double x1, double y1, double width)
{
    if (!drawable(x0, y0, x1, y1))
        return;
    cairo_set_line_width(c->cr, width);
    cairo_move_to(c->cr, x0, y0);
    cairo_line_to(c->cr, x1, y1);
    cairo_stroke(c->cr);
}

void canvas_rectangle(struct canvas *c, double x, double y, double w, double h)
{
    if (!drawable(x, y, w, h))
        return;
    cairo_rectangle(c->cr, x, y, w, h);
    cairo_fill(c->cr);
}

void canvas_band(struct canvas *c, double x0, double y0, double x1, double y1, double h)
{
    double middle = (x0 + x1) / 2;

    if (!drawable(x0, y0, x1 - x0, h) || !drawable(x1, y1, 0, h))
        return;
    cairo_new_path(c->cr);
    cairo_move_to(c->cr, x0, y0);
    cairo_curve_to(c->cr, middle, y0, middle, y1, x1, y1);
    cairo_line_to(c->cr, x1, y1 + h);
    cairo_curve_to(c->cr, middle, y1 + h, middle, y0 + h, x0, y0 + h);
    cairo_close_path(c->cr);
    cairo_fill(c->cr);
}

void canvas_dot(struct canvas *c, double x, double y, double radius)
{
    if (!drawable(x, y, radius, 0))
        return;
    cairo_new_path(c->cr); /* else a line joins the arc to the end of the last text */
    cairo_arc(c->cr, x, y, radius, 0, 6.283185307179586);
    cairo_fill(c->cr);
}

/* Lines at the series' angle over a tinted bar; every eighth series repeats. */
static void hatch(struct canvas *c, size_t series, double x, double y, double w, double h)
{
    static const struct {
        double slope, gap;
    } styles[] = { { 0, 0 }, { 1, 4 }, { -1, 4 }, { 0, 0 }, { 1, 2.4 }, { -1, 2.4 }, { 1, 6 }, { -1, 6 } };
    double slope = styles[series % COUNT_OF(styles)].slope, gap = styles[series % COUNT_OF(styles)].gap;

    if (gap == 0)
        return;
    cairo_save(c->cr);
    cairo_rectangle(c->cr, x, y, w, h);
    cairo_clip(c->cr);
    for (double at = x - h; at < x + w + h; at += gap)
        canvas_line(c, at, slope > 0 ? y + h : y, at + h, slope > 0 ? y : y + h, 0.7);
    cairo_restore(c->cr);
}

void canvas_bar(struct canvas *c, size_t series, double x, double y, double w, double h)
{
    static const double strength[] = { 1, 0.35, 0.35, 1, 0.35, 0.35, 0.35, 0.35 };

    if (!drawable(x, y, w, h) || w <= 0 || w > 10000)
        return;
    if (series == CANVAS_PLAIN) {
        canvas_grey(c, 0.88);
        canvas_rectangle(c, x, y, w, h);
        canvas_grey(c, 0.5);
        cairo_set_line_width(c->cr, 0.6);
        cairo_rectangle(c->cr, x, y, w, h);
        cairo_stroke(c->cr);
        return;
    }
    canvas_tint(c, series, strength[series % COUNT_OF(strength)]);
    canvas_rectangle(c, x, y, w, h);
    canvas_colour(c, series);
    hatch(c, series, x, y, w, h);
    cairo_set_line_width(c->cr, 0.6);
    cairo_rectangle(c->cr, x, y, w, h);
    cairo_stroke(c->cr);
}

void canvas_marker(struct canvas *c, size_t series, double x, double y, double radius)
{
    static const struct {
        int sides;
        double turn;
    } shapes[] = { { 0, 0 }, { 4, 0.25 }, { 3, -0.5 }, { 4, 0 }, { 3, 0.5 }, { 5, -0.5 }, { 6, 0 }, { 8, 0.25 } };
    int sides = shapes[series % COUNT_OF(shapes)].sides;
    double turn = shapes[series % COUNT_OF(shapes)].turn;

    if (!drawable(x, y, radius, 0))
        return;
    canvas_colour(c, series);
    if (sides == 0) {
        canvas_dot(c, x, y, radius);
        return;
    }
    radius *= sides == 3 ? 1.35 : 1.2; /* about the area of the disc */
    cairo_new_path(c->cr);
    for (int i = 0; i < sides; i++) {
        double angle = 3.141592653589793 * (2.0 * i / sides + turn);
        cairo_line_to(c->cr, x + radius * cos(angle), y + radius * sin(angle));
    }
    cairo_close_path(c->cr);
    cairo_fill(c->cr);
}

static PangoLayout *layout_of(struct canvas *c, str text, double size)
{
    struct arena a = { 0 };
    PangoLayout *layout = pango_cairo_create_layout(c->cr);
    /* Print takes the sans serif of the document's family where LaTeX is installed; its letters are smaller. */
    bool print = c->kind != CANVAS_SVG;
    PangoFontDescription *font = pango_font_description_from_string(print ? "LM Sans 10,DejaVu Sans" : "DejaVu Sans");

    pango_font_description_set_absolute_size(font, size * (print ? PRINT_SIZE : 1) * PANGO_SCALE);
    pango_layout_set_font_description(layout, font);
    pango_layout_set_single_paragraph_mode(layout, TRUE);   /* a name with a line break stays on one line */
    text = text_visible(&a, str_slice(text, 0, MAX_LABEL)); /* pango requires valid UTF-8 */
    pango_layout_set_text(layout, text.s, (int)text.n);
    arena_free(&a);
    pango_font_description_free(font);
    return layout;
}

double canvas_text_width(struct canvas *c, str text, double size)
{
    PangoLayout *layout = layout_of(c, text, size);
    int width, height;

    pango_layout_get_size(layout, &width, &height);
    g_object_unref(layout);
    return (double)width / PANGO_SCALE;
}

void canvas_text(struct canvas *c, double x, double y, str text, double size, enum align align, double max)
{
    PangoLayout *layout;
    int width, height;

    if (!drawable(x, y, size, max))
        return;
    layout = layout_of(c, text, size);
    pango_layout_get_size(layout, &width, &height);
    if (max > 0 && width > max * PANGO_SCALE) {
        pango_layout_set_width(layout, (int)(max * PANGO_SCALE));
        pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_MIDDLE); /* run names often differ in their last letters */
        if (align != ALIGN_LEFT)
            pango_layout_set_alignment(layout, align == ALIGN_RIGHT ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_CENTER);
        pango_layout_get_size(layout, &width, &height);
        width = (int)(max * PANGO_SCALE);
    }
    double w = (double)width / PANGO_SCALE, h = (double)height / PANGO_SCALE;
    cairo_move_to(c->cr, align == ALIGN_LEFT ? x : align == ALIGN_RIGHT ? x - w : x - w / 2, y - h / 2);
    pango_cairo_show_layout(c->cr, layout);
    g_object_unref(layout);
}

void canvas_text_up(struct canvas *c, double x, double y, str text, double size, double max)
{
    if (!drawable(x, y, size, max))
        return;
    cairo_save(c->cr);
    cairo_translate(c->cr, x, y);
    cairo_rotate(c->cr, -1.5707963267948966);
    canvas_text(c, 0, 0, text, size, ALIGN_CENTRE, max);
    cairo_restore(c->cr);
}
