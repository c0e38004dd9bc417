/*
 * server_key.c -- see server_key.h.
 *
 * A suite names the variable or the file that holds the key, never the key itself, so that a suite can be shared.
 */
#include "eval/backends/server_key.h"

#include <stdlib.h>
#include <sys/stat.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"

enum { MAX_KEY_BYTES = 4096 };

static bool key_of_environment(str variable, struct arena *a, str *key, struct err *e)
{
    const char *value = getenv(arena_cstr(a, variable));

    if (!value || !*value)
        return err_set(e, ERR_USAGE, "key-env: no key in the environment (expected " STR_FMT " to hold one)",
                       STR_ARG(variable));
    *key = arena_str(a, str_from(value));
    return true;
}

static bool key_of_file(str path, struct arena *a, str *key, str *warning, struct err *e)
{
    const char *name = arena_cstr(a, path);
    struct stat about;
    str text;

    if (!file_read(name, MAX_KEY_BYTES, a, &text, e))
        return err_wrap(e, "key-file");
    *key = str_trim(text);
    if (stat(name, &about) == 0 && (about.st_mode & 077))
        *warning = arena_printf(a, "key-file %s: other users may read it (chmod 600 keeps them out)", name);
    return key->n > 0 || err_set(e, ERR_USAGE, "key-file: %s is empty (expected a key)", name);
}

bool server_key_read(const struct backend_model *m, struct arena *a, str *key, str *warning, struct err *e)
{
    *key = (str){ NULL, 0 };
    if (!m->key_env.n && !m->key_file.n)
        return true;
    if (m->key_file.n ? !key_of_file(m->key_file, a, key, warning, e) : !key_of_environment(m->key_env, a, key, e))
        return false;
    for (size_t i = 0; i < key->n; i++)
        if (key->s[i] <= ' ' || key->s[i] > '~')
            return err_set(e, ERR_USAGE,
                           "the key of " STR_FMT " cannot be a header value (found a blank or control byte)",
                           STR_ARG(m->key_file.n ? m->key_file : m->key_env));
    return true;
}
