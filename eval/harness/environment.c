/*
 * environment.c -- see environment.h.
 */
#include "eval/harness/environment.h"

#include <sys/utsname.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/base/machine.h"
#include "eval/base/version.h"
#include "eval/engine/engine.h"
#include "eval/harness/libraries.h"

#ifdef __clang__
#define COMPILER __VERSION__
#else
#define COMPILER "gcc " __VERSION__
#endif

str environment_json(int n_threads, struct arena *a)
{
    struct json *v = json_new_object();
    struct utsname u;
    struct library libraries[LIBRARY_MAX];
    size_t n_libraries = library_versions(libraries, a);

    uname(&u);
    json_set(v, "assay", json_new_string(S(ASSAY_VERSION)));
    json_set(v, "engine_numerics", json_new_string(S(ENGINE_NUMERICS_VERSION)));
    json_set(v, "compiler", json_new_string(S(COMPILER)));
    json_set(v, "system", json_new_string(arena_printf(a, "%s %s", u.sysname, u.machine)));
    json_set(v, "cpu", json_new_string(machine_cpu_name(a)));
    json_set(v, "isa", json_new_string(str_from(engine_isa())));
    json_set(v, "threads", json_new_int(n_threads > 0 ? n_threads : machine_processors()));
    for (size_t i = 0; i < n_libraries; i++)
        json_set(v, libraries[i].name, json_new_string(libraries[i].version));
    str out = json_to_text(v, a);
    json_free(v);
    return out;
}
