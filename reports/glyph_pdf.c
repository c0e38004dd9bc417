/*
 * glyph_pdf.c -- see glyph_pdf.h.  Latin words use Latin Modern where fontconfig
 * finds it, to match the text around them; all else uses "serif" with fontconfig's
 * fallbacks.  Alphabetic scripts are drawn a little smaller, because the x-height
 * of common serif fonts is larger than that of Latin Modern.
 */
#include "reports/glyph_pdf.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/opens.h"
#include "eval/base/text.h"

static const double alphabet_size = 0.88; /* x-height of Latin Modern over that of the usual serif fonts */

struct glyph_pdf {
    cairo_surface_t *surface;
    cairo_t *cr;
    size_t n_pages;
    struct strbuf bytes;
};

static cairo_status_t add_bytes(void *closure, const unsigned char *data, unsigned int length)
{
    strbuf_add(closure, (str){ (const char *)data, length });
    return CAIRO_STATUS_SUCCESS;
}

struct glyph_pdf *glyph_pdf_new(void)
{
    struct glyph_pdf *s = xcalloc(1, sizeof *s);

    opens_watch();
    s->surface = cairo_pdf_surface_create_for_stream(add_bytes, &s->bytes, GLYPH_EM, GLYPH_EM);
    cairo_pdf_surface_set_metadata(s->surface, CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00");
    s->cr = cairo_create(s->surface);
    return s;
}

bool glyph_pdf_finish(struct glyph_pdf *s, const char *path, struct err *e)
{
    cairo_destroy(s->cr);
    cairo_surface_finish(s->surface);
    cairo_status_t status = cairo_surface_status(s->surface);
    cairo_surface_destroy(s->surface);
    bool ok = status == CAIRO_STATUS_SUCCESS ||
              err_set(e, ERR_IO, "%s: cannot draw: %s", path, cairo_status_to_string(status));
    ok = ok && opens_check(path, e) && file_write(path, strbuf_str(&s->bytes), e);
    strbuf_release(&s->bytes);
    free(s);
    return ok;
}

static PangoFontDescription *font_for(str text)
{
    bool wide = false, latin = false;

    for (size_t at = 0; at < text.n;) {
        uint32_t c = utf8_next(text, &at);
        wide = wide || unicode_width(c) == 2;
        latin = latin || (c < 0x80 && unicode_is_letter(c)) || (c >= 0x1E00 && c < 0x1F00);
    }
    PangoFontDescription *font = pango_font_description_from_string(latin ? "Latin Modern Roman,serif" : "serif");
    pango_font_description_set_absolute_size(font, GLYPH_EM * PANGO_SCALE * (wide || latin ? 1 : alphabet_size));
    return font;
}

static PangoLayout *layout_of(struct glyph_pdf *s, str text, const char *language, bool right_to_left)
{
    PangoLayout *layout = pango_cairo_create_layout(s->cr);
    PangoFontDescription *font = font_for(text);
    PangoContext *context = pango_layout_get_context(layout);
    cairo_font_options_t *options = cairo_font_options_create();

    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF); /* widths as the font has them */
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    pango_cairo_context_set_font_options(context, options);
    pango_context_set_round_glyph_positions(context, FALSE);
    cairo_font_options_destroy(options);
    pango_layout_set_font_description(layout, font);
    pango_context_set_language(context, pango_language_from_string(language));
    pango_context_set_base_dir(context, right_to_left ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
    pango_layout_context_changed(layout);
    pango_layout_set_auto_dir(layout, FALSE);
    pango_layout_set_single_paragraph_mode(layout, TRUE);
    pango_layout_set_text(layout, text.s, (int)text.n);
    pango_font_description_free(font);
    return layout;
}

size_t glyph_pdf_add(struct glyph_pdf *s, str text, const char *language, bool right_to_left, double *width)
{
    PangoLayout *layout = layout_of(s, text, language, right_to_left);
    size_t page = 0;
    int w, h;

    if (pango_layout_get_unknown_glyphs_count(layout) == 0) {
        pango_layout_get_size(layout, &w, &h);
        *width = (double)w / PANGO_SCALE;
        cairo_pdf_surface_set_size(s->surface, *width + 2 * GLYPH_MARGIN, GLYPH_ABOVE + GLYPH_BELOW);
        cairo_move_to(s->cr, GLYPH_MARGIN, GLYPH_ABOVE);
        pango_cairo_show_layout_line(s->cr, pango_layout_get_line_readonly(layout, 0));
        cairo_show_page(s->cr);
        page = ++s->n_pages;
    }
    g_object_unref(layout);
    return page;
}

void glyph_pdf_breaks(str text, const char *language, bool *breaks)
{
    size_t n = utf8_length(text), at = 0;
    PangoLogAttr *attributes = xcalloc(n + 1, sizeof *attributes);

    memset(breaks, 0, text.n + 1);
    pango_get_log_attrs(text.s, (int)text.n, -1, pango_language_from_string(language), attributes, (int)n + 1);
    for (size_t i = 0; i < n; i++) {
        breaks[at] = i > 0 && attributes[i].is_line_break;
        utf8_next(text, &at);
    }
    free(attributes);
}

static bool has_glyph(uint32_t c)
{
    struct glyph_pdf *s = glyph_pdf_new();
    char bytes[4];
    PangoLayout *layout = layout_of(s, (str){ bytes, utf8_encode(c, bytes) }, "en", false);
    bool known = pango_layout_get_unknown_glyphs_count(layout) == 0;

    g_object_unref(layout);
    cairo_destroy(s->cr);
    cairo_surface_destroy(s->surface);
    strbuf_release(&s->bytes);
    free(s);
    return known;
}

bool glyph_pdf_covers(uint32_t c)
{
    static uint8_t blocks[0x110000 >> 7]; /* 0 = unknown, 1 = no, 2 = yes */
    uint8_t *block = &blocks[c < 0x110000 ? c >> 7 : 0];

    if (*block == 0)
        *block = has_glyph(c) ? 2 : 1;
    return *block == 2;
}
