/*
 * suite_place.c -- see suite_place.h.
 *
 * The path on the command line is relative to a working directory that another command need not have: there it names
 * no file, or another one, and the suite's data are relative to it.
 */
#include "eval/harness/suite_place.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/store/store.h"

static str absolute(str path, struct arena *a)
{
    char *real = path.n ? realpath(arena_cstr(a, path), NULL) : NULL;
    str out = real ? arena_str(a, str_from(real)) : S("");

    free(real);
    return out;
}

/* Both absolute: "../sub/suite.xml". */
static str path_between(str dir, str file, struct arena *a)
{
    size_t common = 0;
    str up = S("");

    for (size_t i = 0; i < file.n && (i == dir.n || file.s[i] == dir.s[i]); i++) {
        if (file.s[i] == '/')
            common = i + 1;
        if (i == dir.n)
            break;
    }
    for (size_t i = common; i < dir.n; i++)
        if (i == common || dir.s[i] == '/')
            up = arena_printf(a, "../" STR_FMT, STR_ARG(up));
    return arena_printf(a, STR_FMT STR_FMT, STR_ARG(up), STR_ARG(str_slice(file, common, file.n)));
}

bool suite_place_put(struct store *store, str dir, str suite_path, struct arena *a, struct err *e)
{
    str from = absolute(dir, a), to = absolute(suite_path, a);

    return store_put_meta(store, "suite_from_run", from.n && to.n ? path_between(from, to, a) : S(""), e);
}

bool suite_place_get(struct store *store, str dir, str *out, struct arena *a, struct err *e)
{
    str written, from_run;

    if (!store_get_meta(store, "suite_path", &written, a, e) ||
        !store_get_meta(store, "suite_from_run", &from_run, a, e))
        return false;
    str place = from_run.n ? path_join(a, dir, from_run) : S("");
    str real = absolute(place, a);
    *out = real.n && !str_equal(real, absolute(written, a)) ? place : written;
    return true;
}
