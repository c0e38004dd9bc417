/*
 * canvas.c -- see canvas.h.
 */
#include "reports/canvas.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <pango/pangocairo.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"

struct canvas {
    cairo_surface_t *surface;
    cairo_t *cr;
    char *path;
};

struct canvas *canvas_new(const char *path, bool svg, double width, double height)
{
    struct canvas *c = xcalloc(1, sizeof *c);

    c->path = xstrdup(path);
    c->surface = svg ? cairo_svg_surface_create(path, width, height) : cairo_pdf_surface_create(path, width, height);
    if (!svg) /* no clock in the file: equal runs give equal bytes */
        cairo_pdf_surface_set_metadata(c->surface, CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00");
    c->cr = cairo_create(c->surface);
    return c;
}

bool canvas_finish(struct canvas *c, struct err *e)
{
    cairo_destroy(c->cr);
    cairo_surface_finish(c->surface);
    cairo_status_t status = cairo_surface_status(c->surface);
    bool ok = status == CAIRO_STATUS_SUCCESS ||
              err_set(e, ERR_IO, "%s: cannot draw: %s", c->path, cairo_status_to_string(status));
    cairo_surface_destroy(c->surface);
    free(c->path);
    free(c);
    return ok;
}

void canvas_colour(struct canvas *c, size_t series)
{
    static const double okabe_ito[][3] = { { 0.35, 0.35, 0.35 }, { 0.00, 0.45, 0.70 }, { 0.84, 0.37, 0.00 },
                                           { 0.00, 0.62, 0.45 }, { 0.80, 0.47, 0.65 }, { 0.90, 0.62, 0.00 },
                                           { 0.34, 0.71, 0.91 }, { 0.94, 0.89, 0.26 } };
    const double *rgb = okabe_ito[series % COUNT_OF(okabe_ito)];
    cairo_set_source_rgb(c->cr, rgb[0], rgb[1], rgb[2]);
}

void canvas_grey(struct canvas *c, double level)
{
    cairo_set_source_rgb(c->cr, level, level, level);
}

void canvas_line(struct canvas *c, double x0, double y0, double x1, double y1, double width)
{
    cairo_set_line_width(c->cr, width);
    cairo_move_to(c->cr, x0, y0);
    cairo_line_to(c->cr, x1, y1);
    cairo_stroke(c->cr);
}

void canvas_rectangle(struct canvas *c, double x, double y, double w, double h)
{
    cairo_rectangle(c->cr, x, y, w, h);
    cairo_fill(c->cr);
}

void canvas_dot(struct canvas *c, double x, double y, double radius)
{
    cairo_new_path(c->cr); /* else the arc is joined to where text ended */
    cairo_arc(c->cr, x, y, radius, 0, 6.283185307179586);
    cairo_fill(c->cr);
}

void canvas_text(struct canvas *c, double x, double y, str text, double size, enum align align, double most)
{
    PangoLayout *layout = pango_cairo_create_layout(c->cr);
    PangoFontDescription *font = pango_font_description_from_string("DejaVu Sans");
    int width, height;

    pango_font_description_set_absolute_size(font, size * PANGO_SCALE);
    pango_layout_set_font_description(layout, font);
    pango_layout_set_text(layout, text.s ? text.s : "", (int)text.n);
    pango_layout_get_size(layout, &width, &height);
    if (most > 0 && width > most * PANGO_SCALE) {
        pango_layout_set_width(layout, (int)(most * PANGO_SCALE));
        pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
        pango_layout_get_size(layout, &width, &height);
        width = (int)(most * PANGO_SCALE);
    }
    double w = (double)width / PANGO_SCALE, h = (double)height / PANGO_SCALE;
    bool narrowed = pango_layout_get_width(layout) > 0;
    cairo_move_to(c->cr, align == ALIGN_LEFT ? x : align == ALIGN_RIGHT ? x - w : x - w / 2, y - h / 2);
    if (narrowed && align != ALIGN_LEFT)
        pango_layout_set_alignment(layout, align == ALIGN_RIGHT ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_CENTER);
    pango_cairo_show_layout(c->cr, layout);
    pango_font_description_free(font);
    g_object_unref(layout);
}
