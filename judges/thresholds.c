/*
 * thresholds.c -- a file of thresholds for one of the judges, as `assay judge --fit` writes it:
 *
 *     <thresholds judge="taxonomy">
 *       <threshold name="off_topic" value="0.45"/>
 *     </thresholds>
 *
 * Parameters that are not in the file keep their defaults.
 */
#include "judges/thresholds.h"

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/xml.h"

enum { MAX_BYTES = 1 << 20 };

bool thresholds_is_file(str path, struct arena *a)
{
    struct err ignored = { 0 };
    const struct xml_node *root = xml_read_file(arena_cstr(a, path), MAX_BYTES, a, &ignored);

    return root && str_is(root->name, "thresholds");
}

bool thresholds_read(str path, struct judge_use *out, struct arena *a, struct err *e)
{
    const char *file = arena_cstr(a, path);
    const struct xml_node *root = xml_read_file(file, MAX_BYTES, a, e);

    if (!root)
        return false;
    str name = xml_attribute(root, "judge");
    const struct judge *j = judge_find(name);
    if (!j)
        return err_set(e, ERR_PARSE, "%s:%d: unknown judge (found \"" STR_FMT "\", expected e.g. taxonomy)", file,
                       root->line, STR_ARG(name));
    str *names = ARENA_NEW(a, str, root->n_children + 1), *values = ARENA_NEW(a, str, root->n_children + 1);
    for (size_t i = 0; i < root->n_children; i++) {
        const struct xml_node *n = root->children[i];
        names[i] = xml_attribute(n, "name");
        values[i] = xml_attribute(n, "value");
        if (!str_is(n->name, "threshold") || !names[i].n || !values[i].n || n->n_attributes != 2)
            return err_set(e, ERR_PARSE,
                           "%s:%d: bad element (found <" STR_FMT ">, expected <threshold name=\"...\" value=\"...\"/>)",
                           file, n->line, STR_ARG(n->name));
    }
    if (!param_set_pairs(j->params, names, values, root->n_children, &out->params, a, e))
        return err_wrap(e, "%s", file);
    out->judge = j;
    return true;
}

str thresholds_write(const struct judge *j, const struct param_set *params, struct arena *a)
{
    struct xml_writer *w = xml_writer_new();

    xml_start(w, "thresholds");
    xml_attr(w, "judge", str_from(j->name));
    for (size_t i = 0; j->params && j->params[i].name; i++)
        if (j->params[i].kind == PARAM_NUMBER || j->params[i].kind == PARAM_INT) {
            xml_start(w, "threshold");
            xml_attr(w, "name", str_from(j->params[i].name));
            xml_attr(w, "value", params->values[i].text);
            xml_end(w);
        }
    xml_end(w);
    return xml_writer_finish(w, a);
}
