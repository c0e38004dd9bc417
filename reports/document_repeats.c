/*
 * document_repeats.c -- avoids showing a table next to a chart of the same numbers.  A chart names the table that it
 * repeats.  Where the chart shows more, it replaces the table, which moves to the appendix of all metrics; without
 * that appendix, or where the table shows more, the chart is left out of the text. figures/ and tables/ have both.
 */
#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "reports/page.h"

enum { LEFT_OUT = 1, MOVED = 2 };

static str id_of(const struct json *block)
{
    return json_as_string(json_get(block, "id"));
}

static bool is_kind(const struct json *block, const char *kind)
{
    return str_is(json_as_string(json_get(block, "kind")), kind);
}

static bool has_table(const struct json *blocks, str id)
{
    for (size_t k = 0; k < json_length(blocks); k++)
        if (is_kind(json_at(blocks, k), "table") && str_equal(id_of(json_at(blocks, k)), id))
            return true;
    return false;
}

static bool has_section(const struct json *sections, const char *id)
{
    for (size_t i = 0; i < json_length(sections); i++)
        if (str_is(id_of(json_at(sections, i)), id))
            return true;
    return false;
}

/* The key of a block that is moved or left out: "table:ID" or "figure:ID". */
static str key_of(const char *kind, str id, struct arena *a)
{
    return arena_printf(a, "%s:" STR_FMT, kind, STR_ARG(id));
}

static void find_repeats(struct page *p, const struct json *sections, struct map *fate)
{
    bool appendix = has_section(sections, "metrics");

    for (size_t i = 0; i < p->drawn->n; i++) {
        const struct report_figure *f = &p->drawn->figures[i];
        const struct report_chart *c = report_chart_at(f->chart);
        if (!c->repeats)
            continue;
        str table = c->whole_run ? str_from(c->repeats) : page_table_id(p, c->repeats, f->task);
        bool beside = false;
        for (size_t s = 0; s < json_length(sections); s++)
            beside |= str_is(id_of(json_at(sections, s)), c->section) &&
                      has_table(json_get(json_at(sections, s), "blocks"), table);
        if (beside && c->replaces && appendix)
            *map_put(fate, key_of("table", table, p->a), NULL) = MOVED;
        else if (beside)
            *map_put(fate, key_of("figure", f->name, p->a), NULL) = LEFT_OUT;
    }
}

/* Adds copies of the blocks with this fate (0: neither moved nor left out) to `out`. */
static void copy_blocks(const struct json *blocks, const struct map *fate, int64_t wanted, struct json *out,
                        struct arena *a)
{
    for (size_t k = 0; k < json_length(blocks); k++) {
        const struct json *block = json_at(blocks, k);
        const int64_t *its = is_kind(block, "table")    ? map_find(fate, key_of("table", id_of(block), a))
                             : is_kind(block, "figure") ? map_find(fate, key_of("figure", id_of(block), a))
                                                        : NULL;
        if ((its ? *its : 0) == wanted)
            json_push(out, json_clone(block));
    }
}

struct json *document_without_repeats(struct page *p, const struct json *sections)
{
    struct json *out = json_new_array(), *moved = json_new_array();
    struct map fate = { 0 };

    find_repeats(p, sections, &fate);
    for (size_t i = 0; i < json_length(sections); i++)
        copy_blocks(json_get(json_at(sections, i), "blocks"), &fate, MOVED, moved, p->a);
    for (size_t i = 0; i < json_length(sections); i++) {
        struct json *section = json_clone(json_at(sections, i)), *blocks = json_new_array();
        if (str_is(id_of(section), "metrics"))
            for (size_t k = 0; k < json_length(moved); k++)
                json_push(blocks, json_clone(json_at(moved, k)));
        copy_blocks(json_get(section, "blocks"), &fate, 0, blocks, p->a);
        json_set(section, "blocks", blocks);
        json_push(out, section);
    }
    json_free(moved);
    map_release(&fate);
    return out;
}
