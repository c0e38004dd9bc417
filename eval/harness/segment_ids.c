/*
 * segment_ids.c -- the ids of segments, to find those that come twice.
 */
#include "eval/harness/segment_ids.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/log.h"
#include "eval/base/map.h"
#include "eval/base/mem.h"

/* Ids that are kept: two systems, filters or passes in one file repeat them from the start. */
enum { MAX_IDS = 1 << 18 };

struct segment_ids {
    struct map seen;
    struct arena texts;
    size_t n_repeated, first_item;
    str first, filter; /* the first repeated id; lm-evaluation-harness's filter */
    bool warned;
};

struct segment_ids *segment_ids_new(void)
{
    return xcalloc(1, sizeof(struct segment_ids));
}

void segment_ids_reset(struct segment_ids *ids)
{
    bool warned = ids->warned;

    map_release(&ids->seen);
    arena_free(&ids->texts);
    *ids = (struct segment_ids){ .warned = warned };
}

void segment_ids_free(struct segment_ids *ids)
{
    if (ids)
        segment_ids_reset(ids);
    free(ids);
}

void segment_ids_add(struct segment_ids *ids, str id, size_t item)
{
    bool is_new = true;

    if (ids->seen.n < MAX_IDS)
        map_put_copy(&ids->seen, id, &ids->texts, &is_new);
    if (!is_new && ids->n_repeated++ == 0) {
        ids->first = arena_str(&ids->texts, id);
        ids->first_item = item;
    }
}

bool segment_ids_check_filter(struct segment_ids *ids, const struct json *record, const char *path, size_t line,
                              struct err *e)
{
    str filter = json_as_string(json_get(record, "filter"));

    if (!filter.n || !json_get(record, "filtered_resps"))
        return true;
    if (!ids->filter.n)
        ids->filter = arena_str(&ids->texts, filter);
    return str_equal(ids->filter, filter) ||
           err_set(e, ERR_PARSE,
                   "%s:%zu: another filter than in the lines before (found \"" STR_FMT "\", expected \"" STR_FMT
                   "\": lm-evaluation-harness writes each item once for each filter; keep the lines of one)",
                   path, line, STR_ARG(filter), STR_ARG(ids->filter));
}

void segment_ids_warn(struct segment_ids *ids, const char *path)
{
    if (ids->n_repeated && !ids->warned)
        log_warn("%s: %zu ids are repeated (the first is \"" STR_FMT "\", item %zu); each line counts as an item", path,
                 ids->n_repeated, STR_ARG(ids->first), ids->first_item);
    ids->warned = ids->warned || ids->n_repeated > 0;
}
