/*
 * canvas.h -- drawing for charts with cairo and pango.
 *
 * Sizes are points (1/72 inch).  The same calls make a PDF for print and an SVG
 * for the HTML report.  Colours are the palette of Okabe and Ito (2008), which
 * people with colour vision deficiencies can tell apart; series also differ in
 * hatching and in the shape of their markers.  NaN coordinates draw nothing.
 */
#ifndef REPORTS_CANVAS_H
#define REPORTS_CANVAS_H

#include "eval/base/str.h"

struct canvas;
struct err;

/* In place of a series: light grey, no hatching. */
#define CANVAS_PLAIN SIZE_MAX

enum align { ALIGN_LEFT, ALIGN_CENTRE, ALIGN_RIGHT };

enum canvas_kind { CANVAS_PDF, CANVAS_SVG, CANVAS_PNG };
enum { CANVAS_DPI = 300 }; /* of PNG, unless stated */

/* A page of width x height points, origin at the upper left; `dpi`: dots per inch of a PNG.  canvas_finish or
 * canvas_drop frees it. */
struct canvas *canvas_new(const char *path, enum canvas_kind kind, double width, double height, int dpi);
/* Width of the page in points. */
double canvas_width(const struct canvas *c);
/* Writes the file and frees the canvas; false if cairo failed. */
bool canvas_finish(struct canvas *c, struct err *e);
/* Frees the canvas without writing a file. */
bool canvas_drop(struct canvas *c, struct err *e);

void canvas_colour(struct canvas *c, size_t series); /* Okabe-Ito, cyclic */
/* The same, mixed with white: 0 = white, 1 = full. */
void canvas_tint(struct canvas *c, size_t series, double strength);
/* Sets the colour: 0 = black, 1 = white. */
void canvas_grey(struct canvas *c, double level);
/* These draw in the current colour; all measures in points. */
void canvas_line(struct canvas *c, double x0, double y0, double x1, double y1, double width);
void canvas_rectangle(struct canvas *c, double x, double y, double w, double h);
/* A band of height h along a smooth curve; (x0, y0) and (x1, y1) are its upper corners. */
void canvas_band(struct canvas *c, double x0, double y0, double x1, double y1, double h);
/* A filled disc. */
void canvas_dot(struct canvas *c, double x, double y, double radius);
/* A filled bar in the series' colour and hatching, so that series differ in greyscale. */
void canvas_bar(struct canvas *c, size_t series, double x, double y, double w, double h);
/* The series' shape (disc, square, triangle, diamond, ...) in its colour. */
void canvas_marker(struct canvas *c, size_t series, double x, double y, double radius);
/* In the SVG: text shown when the pointer is over the rectangle. */
void canvas_tip(struct canvas *c, double x, double y, double w, double h, str text);
/* Width in points of a text in one line at this font size. */
double canvas_text_width(struct canvas *c, str text, double size);
/* `y` is the vertical centre; text wider than `max` points is cut with an ellipsis (0 = never). */
void canvas_text(struct canvas *c, double x, double y, str text, double size, enum align align, double max);
/* The same, written upwards and centred at (x, y). */
void canvas_text_up(struct canvas *c, double x, double y, str text, double size, double max);

#endif
