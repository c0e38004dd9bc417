/*
 * cli_model.c -- see cli_model.h.
 */
#include "eval/cli/cli_model.h"

#include <stdio.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/log.h"
#include "eval/harness/hub_path.h"

void cli_close_model(struct cli_model *o)
{
    for (size_t i = 0; i < o->n_adapters; i++)
        engine_adapter_close(o->adapters[i]);
    engine_model_close(o->model);
}

str split_quantize(str *path)
{
    static const char mark[] = ":quantize=";
    size_t at = str_search(*path, S(mark));
    str type = { "", 0 };

    if (at != SIZE_MAX) {
        type = str_slice(*path, at + sizeof mark - 1, path->n);
        *path = str_slice(*path, 0, at);
    }
    return type;
}

bool cli_model_path(const struct cli_args *a, str *path, struct err *e)
{
    return hub_path_resolve(path, NULL, false, a->mem, e);
}

/* Cuts ":SCALE" off the end of the path. */
static double cut_scale(str *path)
{
    double scale = 1;

    for (size_t k = path->n; k-- > 0 && path->s[k] != '/';)
        if (path->s[k] == ':' && str_to_double(str_slice(*path, k + 1, path->n), &scale)) {
            *path = str_slice(*path, 0, k);
            break;
        }
    return scale;
}

static bool open_adapter(const struct cli_args *a, struct cli_model *o, str path, struct err *e)
{
    double scale = cut_scale(&path);
    struct engine_adapter *adapter = NULL;

    if (cli_model_path(a, &path, e))
        adapter = engine_adapter_open(o->model, arena_cstr(a->mem, path), (float)scale, e);
    if (!adapter)
        return false;
    for (size_t k = 0; engine_adapter_warning(adapter, k); k++)
        log_warn(STR_FMT ": %s", STR_ARG(path), engine_adapter_warning(adapter, k));
    o->adapters[o->n_adapters++] = adapter;
    return true;
}

bool cli_open_model(const struct cli_args *a, struct cli_model *o, struct err *e)
{
    const str *paths = NULL;
    struct engine_options options = { .n_threads = (int)cli_int(a, "--threads") };
    size_t n = cli_texts(a, "--adapter", &paths);

    *o = (struct cli_model){ 0 };
    if (!cli_has(a, "--model"))
        return err_set(e, ERR_USAGE, "--model is missing (expected a checkpoint)");
    if (n > ENGINE_MAX_ADAPTERS)
        return err_set(e, ERR_USAGE, "too many adapters (found %zu, expected at most %d)", n, ENGINE_MAX_ADAPTERS);
    str model = cli_text(a, "--model"), quantize = split_quantize(&model);
    options.quantize = quantize.n ? arena_cstr(a->mem, quantize) : NULL;
    options.kv_cache = arena_cstr(a->mem, cli_text(a, "--kv-cache"));
    if (!cli_model_path(a, &model, e))
        return false;
    o->model = engine_model_open(arena_cstr(a->mem, model), &options, e);
    bool ok = o->model != NULL;
    for (size_t i = 0; ok && engine_model_warning(o->model, i); i++)
        log_warn(STR_FMT ": %s", STR_ARG(model), engine_model_warning(o->model, i));
    for (size_t i = 0; ok && i < n; i++)
        ok = open_adapter(a, o, paths[i], e);
    if (!ok)
        cli_close_model(o);
    return ok;
}

bool cli_read_ids(const struct cli_args *a, const char *option, int32_t **ids, size_t *n, struct err *e)
{
    str text = cli_text(a, option), word;
    int64_t id;

    *ids = ARENA_NEW(a->mem, int32_t, text.n + 1);
    *n = 0;
    while (str_split_next(&text, ',', &word)) {
        if (!str_to_int(str_trim(word), &id) || id < 0 || id > INT32_MAX)
            return err_set(e, ERR_USAGE, "%s: bad id (found \"" STR_FMT "\", expected 1,2,3)", option, STR_ARG(word));
        (*ids)[(*n)++] = (int32_t)id;
    }
    return true;
}
