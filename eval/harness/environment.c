/*
 * environment.c -- see environment.h.
 */
#include "eval/harness/environment.h"

#include <stdio.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/engine/engine.h"
#include "eval/harness/libraries.h"

const char assay_version[] = "0.1.0";

static str cpu_name(struct arena *a)
{
    char line[256];
    FILE *f = fopen("/proc/cpuinfo", "r");
    str name = S("unknown");

    while (f && fgets(line, sizeof line, f)) {
        str text = str_from(line);
        size_t colon = str_search(text, S(":"));
        if (str_starts(text, S("model name")) && colon != SIZE_MAX) {
            name = arena_str(a, str_trim(str_slice(text, colon + 1, text.n)));
            break;
        }
    }
    if (f)
        fclose(f);
    return name;
}

str environment_json(int n_threads, struct arena *a)
{
    struct json *v = json_new_object();
    struct strbuf b = { 0 };
    struct utsname u;
    struct library libraries[LIBRARY_MAX];
    size_t n_libraries = library_versions(libraries, a);

    uname(&u);
    json_set(v, "assay", json_new_string(str_from(assay_version)));
    json_set(v, "engine_numerics", json_new_string(S(ENGINE_NUMERICS_VERSION)));
    json_set(v, "compiler", json_new_string(S("gcc " __VERSION__)));
    json_set(v, "system", json_new_string(arena_printf(a, "%s %s", u.sysname, u.machine)));
    json_set(v, "cpu", json_new_string(cpu_name(a)));
    json_set(v, "isa", json_new_string(str_from(engine_isa())));
    json_set(v, "threads", json_new_int(n_threads > 0 ? n_threads : sysconf(_SC_NPROCESSORS_ONLN)));
    for (size_t i = 0; i < n_libraries; i++)
        json_set(v, libraries[i].name, json_new_string(libraries[i].version));
    json_write(v, 0, &b);
    json_free(v);
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}
