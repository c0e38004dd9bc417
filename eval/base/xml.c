/*
 * xml.c -- see xml.h.  The reader parses without network, entities or DTD.  A
 * DOCTYPE anywhere is rejected before libxml2 sees the document, because it would
 * expand internal entities while building the tree.
 */
#include "eval/base/xml.h"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <stdarg.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/text.h"

enum { MAX_DEPTH = 64, MAX_NODES = 200000, MAX_ATTRIBUTES = 256 };

struct reader {
    struct arena *a;
    const char *name;
    size_t n_nodes;
    struct err *e;
};

static str copy(struct arena *a, const xmlChar *s)
{
    return arena_str(a, str_from(s ? (const char *)s : ""));
}

static size_t read_attributes(struct reader *r, xmlNode *from, struct xml_node *n)
{
    size_t count = 0;

    for (xmlAttr *p = from->properties; p; p = p->next)
        count++;
    struct xml_attribute *list = ARENA_NEW(r->a, struct xml_attribute, count);
    count = 0;
    for (xmlAttr *p = from->properties; p; p = p->next) {
        xmlChar *value = xmlNodeListGetString(from->doc, p->children, 1);
        list[count++] = (struct xml_attribute){ copy(r->a, p->name), copy(r->a, value) };
        xmlFree(value);
    }
    n->attributes = list;
    return count;
}

static const struct xml_node *read_node(struct reader *r, xmlNode *from, int depth)
{
    struct xml_node *n = ARENA_NEW(r->a, struct xml_node, 1);
    struct strbuf text = { 0 };
    size_t n_children = 0;

    if (depth > MAX_DEPTH || ++r->n_nodes > MAX_NODES) {
        err_set(r->e, ERR_PARSE,
                "%s:%ld: too many or too deeply nested elements (expected depth <= %d, <= %d elements)", r->name,
                xmlGetLineNo(from), MAX_DEPTH, MAX_NODES);
        return NULL;
    }
    n->name = copy(r->a, from->name);
    n->line = (int)xmlGetLineNo(from);
    n->n_attributes = read_attributes(r, from, n);
    for (xmlNode *c = from->children; c; c = c->next)
        n_children += c->type == XML_ELEMENT_NODE;
    const struct xml_node **children = ARENA_NEW(r->a, const struct xml_node *, n_children);
    for (xmlNode *c = from->children; c; c = c->next) {
        if (c->type == XML_TEXT_NODE || c->type == XML_CDATA_SECTION_NODE) {
            strbuf_add(&text, str_from((const char *)c->content));
        } else if (c->type == XML_ELEMENT_NODE) {
            children[n->n_children] = read_node(r, c, depth + 1);
            if (!children[n->n_children++]) {
                strbuf_release(&text);
                return NULL;
            }
        }
    }
    n->children = children;
    n->text = arena_str(r->a, strbuf_str(&text));
    strbuf_release(&text);
    return n;
}

static void silence(void *context, const char *message, ...)
{
    (void)context;
    (void)message;
}

static int line_of(str text, size_t byte)
{
    int line = 1;
    for (size_t i = 0; i < byte && i < text.n; i++)
        line += text.s[i] == '\n';
    return line;
}

/* libxml2 takes quadratic time for the attributes of one element, so they are limited first.  Equals signs in comments
 * count too, but no reasonable document reaches the limit. */
static bool check_attributes(str text, const char *name, struct err *e)
{
    size_t n = 0;
    char quote = 0;

    for (size_t i = 0; i < text.n; i++) {
        char c = text.s[i];
        if (quote)
            quote = c == quote ? 0 : quote;
        else if (n && (c == '"' || c == '\''))
            quote = c;
        else if (c == '<' || c == '>')
            n = c == '<';
        else if (n && c == '=' && ++n > MAX_ATTRIBUTES)
            return err_set(e, ERR_PARSE, "%s:%d: too many attributes in one element (expected at most %d)", name,
                           line_of(text, i), MAX_ATTRIBUTES);
    }
    return true;
}

static const char *kind_of(const xmlError *why)
{
    bool encoding = why && (why->code == XML_ERR_INVALID_ENCODING || why->code == XML_ERR_UNKNOWN_ENCODING ||
                            why->code == XML_ERR_UNSUPPORTED_ENCODING || why->code == XML_ERR_INVALID_CHAR ||
                            (why->message && strstr(why->message, "labelled")));
    return encoding ? "encoding " : "";
}

const struct xml_node *xml_read(str text, const char *name, struct arena *a, struct err *e)
{
    struct reader r = { .a = a, .name = name, .e = e };
    const struct xml_node *root = NULL;
    size_t doctype = str_search(text, S("<!DOCTYPE"));

    if (doctype != SIZE_MAX) {
        err_set(e, ERR_PARSE, "%s:%d: DOCTYPE is not allowed (found \"<!DOCTYPE\", expected an element)", name,
                line_of(text, doctype));
        return NULL;
    }
    const char *nul = text.n ? memchr(text.s, 0, text.n) : NULL; /* libxml2 would silently stop there */
    if (nul) {
        err_set(e, ERR_PARSE, "%s:%d: a NUL byte (found it at byte %zu, expected XML text)", name,
                line_of(text, (size_t)(nul - text.s)), (size_t)(nul - text.s));
        return NULL;
    }
    if (!check_attributes(text, name, e))
        return NULL;
    xmlSetGenericErrorFunc(NULL, silence);
    xmlParserCtxt *parser = xmlNewParserCtxt();
    if (!parser)
        err_out_of_memory(0);
    xmlDoc *doc = text.n > INT32_MAX ? NULL
                                     : xmlCtxtReadMemory(parser, text.s, (int)text.n, name, NULL,
                                                         XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                                                             XML_PARSE_BIG_LINES);
    if (!doc) {
        const xmlError *why = xmlCtxtGetLastError(parser);
        str message = str_trim(str_from(why && why->message ? why->message : "not XML"));
        err_set(e, ERR_PARSE, "%s:%d: invalid XML %s(found \"" STR_FMT "\", expected a well-formed document)", name,
                why ? why->line : 1, kind_of(why), STR_ARG(message));
    } else if (doc->intSubset || doc->extSubset) {
        err_set(e, ERR_PARSE, "%s:1: DOCTYPE is not allowed", name);
    } else {
        root = read_node(&r, xmlDocGetRootElement(doc), 1);
    }
    xmlFreeDoc(doc);
    xmlFreeParserCtxt(parser);
    return root;
}

const struct xml_node *xml_read_file(const char *path, size_t max_bytes, struct arena *a, struct err *e)
{
    str text;
    return file_read(path, max_bytes, a, &text, e) ? xml_read(text, path, a, e) : NULL;
}

str xml_attribute(const struct xml_node *n, const char *name)
{
    for (size_t i = 0; i < n->n_attributes; i++)
        if (str_is(n->attributes[i].name, name))
            return n->attributes[i].value;
    return (str){ NULL, 0 };
}

/* --- writing -------------------------------------------------------------- */

struct xml_writer {
    xmlDoc *doc;
    xmlNode *at;
};

/* XML 1.0 cannot represent most control characters, U+FFFE and U+FFFF: they become U+FFFD, as does invalid UTF-8. */
static char *clean(str text)
{
    struct strbuf b = { 0 };

    for (size_t at = 0; at < text.n;) {
        uint32_t c = utf8_next(text, &at);
        char bytes[4];
        if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0xFFFE || c == 0xFFFF)
            c = 0xFFFD;
        strbuf_add(&b, (str){ bytes, utf8_encode(c, bytes) });
    }
    return b.s ? b.s : xstrdup("");
}

struct xml_writer *xml_writer_new(void)
{
    struct xml_writer *w = xcalloc(1, sizeof *w);
    w->doc = xmlNewDoc((const xmlChar *)"1.0");
    return w;
}

void xml_start(struct xml_writer *w, const char *name)
{
    xmlNode *n = xmlNewDocNode(w->doc, NULL, (const xmlChar *)name, NULL);
    if (w->at)
        xmlAddChild(w->at, n);
    else
        xmlDocSetRootElement(w->doc, n);
    w->at = n;
}

void xml_attr(struct xml_writer *w, const char *name, str value)
{
    char *text = clean(value);
    xmlSetProp(w->at, (const xmlChar *)name, (const xmlChar *)text);
    free(text);
}

void xml_text(struct xml_writer *w, str text)
{
    char *clean_text = clean(text);
    xmlAddChild(w->at, xmlNewDocText(w->doc, (const xmlChar *)clean_text));
    free(clean_text);
}

void xml_end(struct xml_writer *w)
{
    ASSERT(w->at);
    w->at = w->at->parent && w->at->parent->type == XML_ELEMENT_NODE ? w->at->parent : NULL;
}

str xml_writer_finish(struct xml_writer *w, struct arena *a)
{
    xmlChar *text = NULL;
    int n = 0;

    xmlDocDumpFormatMemoryEnc(w->doc, &text, &n, "UTF-8", 1);
    str out = arena_str(a, (str){ (const char *)text, n > 0 ? (size_t)n : 0 });
    xmlFree(text);
    xmlFreeDoc(w->doc);
    free(w);
    return out;
}
