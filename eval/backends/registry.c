/*
 * registry.c -- the table of backends.
 *
 * To add one: eval/backends/NAME.c ending in `const struct backend
 * backend_NAME`, and X(NAME) here.
 */
#include "eval/backends/backend.h"

#define BACKENDS(X)       \
    X(local)              \
    X(openai)             \
    X(openai_completions) \
    X(anthropic)          \
    X(gemini)             \
    X(process)            \
    X(plugin)             \
    X(replay)

#define X(name) extern const struct backend backend_##name;
BACKENDS(X)
#undef X

static const struct backend *const all[] = {
#define X(name) &backend_##name,
    BACKENDS(X)
#undef X
};

size_t backend_count(void)
{
    return COUNT_OF(all);
}

const struct backend *backend_at(size_t i)
{
    return all[i];
}

const struct backend *backend_find(str name)
{
    for (size_t i = 0; i < COUNT_OF(all); i++)
        if (str_is(name, all[i]->name))
            return all[i];
    return NULL;
}
