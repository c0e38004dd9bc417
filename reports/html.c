/*
 * html.c -- the report as one self-contained HTML page: style, scripts, figures and
 * the data of the item browser are inline, nothing is fetched.  More than 20 MB of
 * data go to report_data/ next to the page.  Its content security policy allows
 * only the page's own style and script, by hash, so that injected markup cannot
 * run; for that, the style attributes of cairo's SVG become presentation
 * attributes.
 */
#include <stdlib.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/hash.h"
#include "eval/base/json.h"
#include "eval/base/outdir.h"
#include "reports/items_data.h"
#include "reports/render.h"

/* Rewrites style="fill:none;stroke-width:1;" as fill="none" stroke-width="1". */
static size_t add_style(struct strbuf *b, str rest)
{
    static const char open[] = "style=\"";
    str text = str_slice(rest, sizeof open - 1, rest.n), pair;
    size_t end = str_search(text, S("\""));

    if (end == SIZE_MAX)
        return 0;
    text.n = end;
    for (bool first = true; str_split_next(&text, ';', &pair); first = false) {
        size_t colon = str_search(pair, S(":"));
        if (colon == SIZE_MAX)
            continue;
        strbuf_printf(b, "%s" STR_FMT "=\"" STR_FMT "\"", first ? "" : " ", (int)colon, pair.s,
                      STR_ARG(str_slice(pair, colon + 1, pair.n)));
    }
    return sizeof open - 1 + end + 1;
}

/* The drawing as an inline element, with ids that are unique in the page. */
static str inline_svg(str svg, const struct report_figure *f, struct arena *a)
{
    static const char *const ids[] = { "id=\"", "href=\"#", "url(#" };
    size_t start = str_search(svg, S("<svg"));
    struct strbuf b = { 0 };

    svg = str_slice(svg, start == SIZE_MAX ? svg.n : start + 4, svg.n);
    strbuf_add(&b, S("<svg role=\"group\" aria-label=\""));
    template_escape_text(ESCAPE_HTML, str_from(report_chart_at(f->chart)->summary), &b);
    strbuf_add_char(&b, '"');
    for (size_t i = 0; i < svg.n;) {
        str rest = str_slice(svg, i, svg.n);
        size_t k = 0, n = str_starts(rest, S("style=\"")) ? add_style(&b, rest) : 0;
        while (n == 0 && k < COUNT_OF(ids) && !str_starts(rest, str_from(ids[k])))
            k++;
        if (n == 0 && k < COUNT_OF(ids)) {
            strbuf_printf(&b, "%s" STR_FMT "-", ids[k], STR_ARG(f->name));
            n = strlen(ids[k]);
        }
        if (n == 0)
            strbuf_add_char(&b, svg.s[i]);
        i += n ? n : 1;
    }
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

static bool add_drawings(struct value *vars, str directory, const struct report_drawn *drawn, struct arena *a,
                         struct err *e)
{
    struct value *svg = value_dict(a);

    for (size_t i = 0; i < drawn->n; i++) {
        const struct report_figure *f = &drawn->figures[i];
        str text, path = path_join(a, directory, arena_printf(a, "figures/" STR_FMT ".svg", STR_ARG(f->name)));
        if (!file_read(path.s, 256 << 20, a, &text, e))
            return false;
        value_set(a, svg, f->name, value_string(a, inline_svg(text, f, a)));
    }
    value_set(a, vars, S("svg"), svg);
    return true;
}

/* 'sha256-...' with the digest in base64, in the form of the policy. */
static str policy_hash(str text, struct arena *a)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    struct sha256 h;
    char hex[65], out[45];
    uint8_t bytes[33] = { 0 };

    sha256_init(&h);
    sha256_add(&h, text.s, text.n);
    sha256_hex(&h, hex);
    for (size_t i = 0; i < 32; i++) {
        char pair[3] = { hex[2 * i], hex[2 * i + 1], 0 };
        bytes[i] = (uint8_t)strtoul(pair, NULL, 16);
    }
    for (size_t i = 0; i < 11; i++) {
        uint32_t group = (uint32_t)bytes[3 * i] << 16 | (uint32_t)bytes[3 * i + 1] << 8 | bytes[3 * i + 2];
        for (size_t k = 0; k < 4; k++)
            out[4 * i + k] = digits[group >> (18 - 6 * k) & 63];
    }
    out[43] = '=';
    return arena_printf(a, "'sha256-%.44s'", out);
}

enum { MAX_INLINE_DATA = 20 << 20, MAX_FILE_DATA = 1 << 20 };

#define DATA_DIRECTORY "report_data"

/* The page has one script: report.js followed by the item browser. */
static bool read_scripts(const struct report_options *o, str *script, struct arena *a, struct err *e)
{
    str tables, browser;

    if (!render_source(o, "html/report.js", &tables, a, e) || !render_source(o, "html/browser.js", &browser, a, e))
        return false;
    *script = arena_printf(a, STR_FMT "\n" STR_FMT, STR_ARG(tables), STR_ARG(browser));
    return true;
}

static str chunk_name(size_t i, struct arena *a)
{
    return arena_printf(a, DATA_DIRECTORY "/%04zu.js", i);
}

/* Removes files of an earlier report with more data. */
static void remove_data(str directory, size_t from, struct arena *a)
{
    for (size_t i = from;; i++)
        if (!outdir_remove(path_join(a, directory, chunk_name(i, a)).s))
            break;
    if (from == 1)
        rmdir(path_join(a, directory, S(DATA_DIRECTORY)).s);
}

/* The result of a first pass over the data.  Up to MAX_INLINE_DATA the chunks are kept for the page. */
struct item_features {
    struct sha256 hash;
    struct value *chunks; /* a list; NULL: too much data, which is written to files in a second pass */
    size_t bytes;
    struct arena a; /* of the chunks */
};

static bool collect_chunk(void *ctx, str chunk)
{
    struct item_features *s = ctx;

    sha256_add_str(&s->hash, chunk);
    s->bytes += chunk.n;
    if (s->bytes > MAX_INLINE_DATA && s->chunks) {
        s->chunks = NULL;
        arena_free(&s->a);
    }
    if (s->chunks)
        value_push(&s->a, s->chunks, value_string(&s->a, arena_str(&s->a, chunk)));
    return true;
}

/* report_data/0001.js and so on.  A chunk holds items of one task; small ones share a file. */
struct chunk_files {
    str directory, nonce;
    size_t n;
    struct strbuf text; /* of the next file */
    struct err *e;
};

static bool write_chunk_file(struct chunk_files *f)
{
    struct arena a = { 0 };
    bool ok = f->text.n == 0 ||
              file_write(path_join(&a, f->directory, chunk_name(++f->n, &a)).s, strbuf_str(&f->text), f->e);

    strbuf_reset(&f->text);
    arena_free(&a);
    return ok;
}

static bool add_chunk_to_file(void *ctx, str chunk)
{
    struct chunk_files *f = ctx;

    if (f->text.n + chunk.n > MAX_FILE_DATA && !write_chunk_file(f))
        return false;
    strbuf_printf(&f->text, "(window.assayChunks = window.assayChunks || []).push([\"" STR_FMT "\",",
                  STR_ARG(f->nonce));
    strbuf_add(&f->text, chunk);
    strbuf_add(&f->text, S("]);\n"));
    return true;
}

static bool write_chunks(struct chunk_files *f, const struct run_view *v)
{
    bool ok = items_data_walk(v, add_chunk_to_file, f) && write_chunk_file(f);

    strbuf_release(&f->text);
    return ok;
}

/* An id of the data in the page and its files, so that files of another report are detected. */
static str stamp_of(struct item_features *s, struct arena *a)
{
    char hex[65];

    sha256_hex(&s->hash, hex);
    return arena_str(a, (str){ hex, 32 });
}

static void collect(struct item_features *s, const struct run_view *v, str head)
{
    *s = (struct item_features){ .bytes = head.n };
    s->chunks = value_list(&s->a);
    sha256_init(&s->hash);
    sha256_add_str(&s->hash, head);
    items_data_walk(v, collect_chunk, s);
}

/* Adds the item data: inline up to 20 MB, else as scripts in report_data/.  Those are allowed by a nonce: browsers
 * refuse `integrity` on file:// pages, because checking it needs CORS.  The chunks live in `found`. */
static bool add_items(struct value *vars, const struct run_view *v, const struct report_options *o,
                      struct item_features *found, str *nonce, struct arena *a, struct err *e)
{
    struct value *files = value_list(a);
    str head = items_data_head(v, a);

    collect(found, v, head);
    *nonce = stamp_of(found, a);
    value_set(a, vars, S("items_head"), value_string(a, head));
    value_set(a, vars, S("items_stamp"), value_string(a, *nonce));
    if (found->chunks)
        remove_data(o->directory, 1, a);
    if (!found->chunks) {
        struct chunk_files to = { .directory = o->directory, .nonce = *nonce, .e = e };
        if (!outdir_make_below(path_join(a, o->directory, S(DATA_DIRECTORY)).s, e) || !write_chunks(&to, v))
            return false;
        remove_data(o->directory, to.n + 1, a);
        for (size_t i = 1; i <= to.n; i++)
            value_push(a, files, value_string(a, chunk_name(i, a)));
    }
    value_set(a, vars, S("items_chunks"), found->chunks ? found->chunks : value_list(a));
    value_set(a, vars, S("items_files"), files);
    return true;
}

static bool add_style_and_scripts(struct value *vars, const struct run_view *v, const struct report_options *o,
                                  struct item_features *found, struct arena *a, struct err *e)
{
    str style, script, nonce;

    bool ok = render_source(o, "html/report.css", &style, a, e) && read_scripts(o, &script, a, e) &&
              add_items(vars, v, o, found, &nonce, a, e);
    if (ok) {
        value_set(a, vars, S("style"), value_string(a, style));
        value_set(a, vars, S("script"), value_string(a, script));
        value_set(a, vars, S("policy"),
                  value_string(a, arena_printf(a,
                                               "default-src 'none'; style-src " STR_FMT "; script-src " STR_FMT
                                               " 'nonce-" STR_FMT "'"
                                               "; base-uri 'none'; form-action 'none'",
                                               STR_ARG(policy_hash(style, a)), STR_ARG(policy_hash(script, a)),
                                               STR_ARG(nonce))));
    }
    return ok;
}

static bool write_html(const struct run_view *v, const struct report_options *o, str *path, struct arena *a,
                       struct err *e)
{
    struct report_drawn drawn = { 0 };
    struct item_features found = { 0 };

    if (!document_draw_figures(v, o, &drawn, a, e))
        return false;
    struct json *document = document_new(v, o, &drawn, a);
    struct value *vars = value_from_json(a, document);
    bool ok = add_drawings(vars, o->directory, &drawn, a, e) && add_style_and_scripts(vars, v, o, &found, a, e) &&
              render_file(o, "html/report.html", vars, S("report.html"), a, e);
    json_free(document);
    arena_free(&found.a);
    *path = path_join(a, o->directory, S("report.html"));
    return ok;
}

const struct report_format report_html = {
    .name = "html",
    .summary = "one self-contained page",
    .write = write_html,
};
