/*
 * libraries.c -- see libraries.h.  Symbols are looked up by name, because each
 * library's header belongs to its one glue file.  Two have no function that tells
 * a version: there the name of the file that was loaded does.
 */
#include "eval/harness/libraries.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

#include "eval/base/arena.h"

typedef const char *version_function(void);

/* ISO C has no cast from an object to a function. */
static bool find(const char *name, void *function)
{
    void *symbol = dlsym(RTLD_DEFAULT, name);

    memcpy(function, &symbol, sizeof symbol);
    return symbol != NULL;
}

static str by_function(const char *symbol, struct arena *a)
{
    version_function *version;

    return find(symbol, &version) ? arena_str(a, str_from(version())) : S("");
}

/* "libcurl/7.88.1 OpenSSL/3.0.19 zlib/..." without all that it is built on but TLS. */
static str curl(const char *symbol, struct arena *a)
{
    str text = by_function(symbol, a), own = { "", 0 }, tls = { "", 0 };

    str_split_next(&text, ' ', &own);
    str_split_next(&text, ' ', &tls);
    if (str_starts(own, S("libcurl/")))
        own = str_slice(own, sizeof "libcurl/" - 1, own.n);
    return tls.n ? arena_printf(a, STR_FMT ", " STR_FMT, STR_ARG(own), STR_ARG(tls)) : own;
}

static str by_variable(const char *symbol, struct arena *a)
{
    const char *const *variable = dlsym(RTLD_DEFAULT, symbol);

    return variable ? arena_str(a, str_from(*variable)) : S("");
}

static str by_file(const char *symbol, struct arena *a)
{
    void *address = dlsym(RTLD_DEFAULT, symbol);
    Dl_info info;

    if (!address || !dladdr(address, &info) || !info.dli_fname)
        return S("");
    char *path = realpath(info.dli_fname, NULL);
    const char *slash = path ? strrchr(path, '/') : NULL;
    str name = arena_str(a, str_from(slash ? slash + 1 : info.dli_fname));
    free(path);
    return name;
}

static str pcre2(const char *symbol, struct arena *a)
{
    enum { CONFIG_VERSION = 11 }; /* of pcre2.h */
    int (*config)(uint32_t, void *);
    char version[64] = "";

    if (!find(symbol, &config) || config(CONFIG_VERSION, version) <= 0)
        return S("");
    return arena_str(a, str_from(version));
}

bool library_has_jit(void)
{
    enum { CONFIG_JIT = 1 };
    int (*config)(uint32_t, void *);
    uint32_t jit = 0;

    return find("pcre2_config_8", &config) && config(CONFIG_JIT, &jit) >= 0 && jit;
}

size_t library_versions(struct library out[LIBRARY_MOST], struct arena *a)
{
    static const struct {
        const char *name, *symbol;
        str (*version)(const char *symbol, struct arena *a);
    } rows[] = {
        { "jansson", "jansson_version_str", by_function },
        { "SQLite", "sqlite3_libversion", by_function },
        { "PCRE2", "pcre2_config_8", pcre2 },
        { "libxml2", "xmlParserVersion", by_variable },
        { "utf8proc", "utf8proc_version", by_function },
        { "Unicode", "utf8proc_unicode_version", by_function },
        { "cairo", "cairo_version_string", by_function },
        { "pango", "pango_version_string", by_function },
        { "libcurl", "curl_version", curl },
        { "libstemmer", "sb_stemmer_new", by_file },
        { "libRmath", "ptukey", by_file },
    };
    _Static_assert(COUNT_OF(rows) <= LIBRARY_MOST, "room for all");
    size_t n = 0;

    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        str version = rows[i].version(rows[i].symbol, a);
        if (version.n)
            out[n++] = (struct library){ rows[i].name, version };
    }
    return n;
}
