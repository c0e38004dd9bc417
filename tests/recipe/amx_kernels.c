/*
 * amx_kernels.c -- see amx_kernels.h.
 */
#include "tests/recipe/amx_kernels.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tests/test.h"

struct amx_kernels amx_kernels;

static bool has_amx(void)
{
    bool found = false;
#ifdef __x86_64__
    char line[8192];
    FILE *f = fopen("/proc/cpuinfo", "r");
    while (f && !found && fgets(line, sizeof line, f))
        found = strstr(line, "amx_bf16") != NULL;
    if (f)
        fclose(f);
#endif
    return found;
}

static bool find_kernels(void *library)
{
    const struct {
        const char *name;
        void *place;
    } rows[] = {
        { "amx_start", &amx_kernels.amx_start },
        { "add_norm", &amx_kernels.add_norm },
        { "norm_back", &amx_kernels.norm_back },
        { "swiglu", &amx_kernels.swiglu },
        { "swiglu_back", &amx_kernels.swiglu_back },
        { "rotate", &amx_kernels.rotate },
        { "rotate_back", &amx_kernels.rotate_back },
        { "merge_heads", &amx_kernels.merge_heads },
        { "cross_entropy", &amx_kernels.cross_entropy },
        { "embed", &amx_kernels.embed },
        { "embed_back", &amx_kernels.embed_back },
        { "pack_right", &amx_kernels.pack_right },
        { "pack_right_transposed", &amx_kernels.pack_right_transposed },
        { "multiply", &amx_kernels.multiply },
        { "add_outer", &amx_kernels.add_outer },
        { "attend", &amx_kernels.attend },
        { "attend_back", &amx_kernels.attend_back },
    };

    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        void *at = dlsym(library, rows[i].name);
        CHECK_MSG(at != NULL, "amx.c has no %s", rows[i].name);
        if (!at)
            return false;
        memcpy(rows[i].place, &at, sizeof at);
    }
    return true;
}

bool amx_kernels_open(void)
{
    static void *library;
    char folder[] = "/tmp/assay-amx-XXXXXX", path[64], command[256];

    if (library)
        return true;
    if (!has_amx()) {
        test_skip("this processor has no AMX");
        return false;
    }
    if (system("command -v gcc >/dev/null 2>&1") != 0) {
        test_skip("gcc is missing");
        return false;
    }
    if (!mkdtemp(folder)) {
        CHECK_MSG(false, "cannot make %s", folder);
        return false;
    }
    snprintf(path, sizeof path, "%s/k.so", folder);
    snprintf(command, sizeof command, "gcc -O3 -march=native -shared -fPIC -o %s datasets/recipe/kernels/amx.c -lm",
             path);
    bool compiled = system(command) == 0;
    library = compiled ? dlopen(path, RTLD_NOW | RTLD_LOCAL) : NULL;
    unlink(path);
    rmdir(folder);
    CHECK_MSG(library != NULL, "%s", compiled ? dlerror() : command);
    if (!library || !find_kernels(library))
        return false;
    if (amx_kernels.amx_start() != 0) {
        test_skip("the kernel does not grant AMX");
        library = NULL;
        return false;
    }
    return true;
}
