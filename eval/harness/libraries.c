/*
 * libraries.c -- see libraries.h.  Symbols are looked up by name, because each
 * library's header belongs to its one glue file.  libstemmer has no version
 * symbol.
 */
#include "eval/harness/libraries.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

#include "eval/base/arena.h"
#include "metrics/stats/stats.h"

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

/* "libcurl/7.88.1 OpenSSL/3.0.19 zlib/..." reduced to curl and TLS. */
static str curl(const char *symbol, struct arena *a)
{
    str text = by_function(symbol, a), own = { "", 0 }, tls = { "", 0 };

    str_split_next(&text, ' ', &own);
    str_split_next(&text, ' ', &tls);
    if (str_starts(own, S("libcurl/")))
        own = str_slice(own, sizeof "libcurl/" - 1, own.n);
    return tls.n ? arena_printf(a, STR_FMT ", " STR_FMT, STR_ARG(own), STR_ARG(tls)) : own;
}

/* "20914" means 2.9.14. */
static str xml2(const char *symbol, struct arena *a)
{
    const char *const *variable = dlsym(RTLD_DEFAULT, symbol);
    int64_t n = 0;

    if (!variable || !str_to_int(str_slice(str_from(*variable), 0, strspn(*variable, "0123456789")), &n))
        return S("");
    return arena_printf(a, "%d.%d.%d", (int)(n / 10000), (int)(n / 100 % 100), (int)(n % 100));
}

/* The version of R that libRmath was built from: its header has it, the library does not. */
static str rmath(const char *symbol, struct arena *a)
{
    (void)symbol, (void)a;
    return str_from(stats_library_version);
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

size_t library_versions(struct library out[LIBRARY_MAX], struct arena *a)
{
    static const struct {
        const char *name, *symbol;
        str (*version)(const char *symbol, struct arena *a);
    } rows[] = {
        { "jansson", "jansson_version_str", by_function },
        { "SQLite", "sqlite3_libversion", by_function },
        { "PCRE2", "pcre2_config_8", pcre2 },
        { "libxml2", "xmlParserVersion", xml2 },
        { "utf8proc", "utf8proc_version", by_function },
        { "Unicode", "utf8proc_unicode_version", by_function },
        { "cairo", "cairo_version_string", by_function },
        { "pango", "pango_version_string", by_function },
        { "libcurl", "curl_version", curl },
        { "libRmath", "", rmath },
    };
    _Static_assert(COUNT_OF(rows) <= LIBRARY_MAX, "room for all");
    size_t n = 0;

    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        str version = rows[i].version(rows[i].symbol, a);
        if (version.n)
            out[n++] = (struct library){ rows[i].name, version };
    }
    return n;
}
