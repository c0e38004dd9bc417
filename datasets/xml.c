/*
 * xml.c -- <items><item id="q1"><prompt>...</prompt>...</item></items>: an
 * item's attributes and elements are its fields; white space is kept.  A
 * repeated element becomes a list.
 */
#include "eval/base/xml.h"

#include "datasets/dataset.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"

static void put(struct json *item, str name, str text, struct arena *a)
{
    const char *key = arena_cstr(a, name);
    const struct json *before = json_get(item, key);

    if (!before) {
        json_set(item, key, json_new_string(text));
        return;
    }
    if (json_kind(before) != JSON_ARRAY_KIND) {
        struct json *list = json_new_array();
        json_push(list, json_clone(before));
        json_set(item, key, list);
    }
    json_push(json_edit(item, key), json_new_string(text));
}

static bool read_item(const struct xml_node *n, struct json *item, struct arena *a, struct err *e)
{
    for (size_t i = 0; i < n->n_attributes; i++)
        if (!str_is(n->attributes[i].name, "space")) /* xml:space: white space is always kept */
            put(item, n->attributes[i].name, n->attributes[i].value, a);
    for (size_t i = 0; i < n->n_children; i++) {
        const struct xml_node *field = n->children[i];
        if (field->n_children)
            return err_set(e, ERR_PARSE, "%d: markup inside <" STR_FMT "> (found element <" STR_FMT ">, expected text)",
                           field->line, STR_ARG(field->name), STR_ARG(field->children[0]->name));
        put(item, field->name, field->text, a);
    }
    return true;
}

static bool read_items(str text, struct json *array, struct dataset_rows *rows, struct arena *a, struct err *e)
{
    const struct xml_node *root = xml_read(text, "", a, e);

    if (!root) { /* ":LINE: why"; the caller prefixes the file */
        struct err inner = *e;
        str why = str_from(inner.text);
        return err_set(e, inner.code, STR_FMT, STR_ARG(str_slice(why, str_starts(why, S(":")), why.n)));
    }
    rows->lines = ARENA_NEW(a, size_t, root->n_children);
    for (size_t i = 0; i < root->n_children; i++) {
        const struct xml_node *n = root->children[i];
        struct json *item = json_new_object();
        rows->lines[i] = (size_t)n->line;
        json_push(array, item);
        if (!str_is(n->name, "item"))
            return err_set(e, ERR_PARSE, "%d: unknown element (found <" STR_FMT ">, expected <item>)", n->line,
                           STR_ARG(n->name));
        if (!read_item(n, item, a, e))
            return false;
    }
    return true;
}

const struct dataset_format dataset_xml = { "xml", "xml", "<items> of <item>, one element for each field", read_items,
                                            NULL };
