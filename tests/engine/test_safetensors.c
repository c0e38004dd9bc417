/*
 * test_safetensors.c -- headers of .safetensors files: names with JSON's escapes, and what the format forbids.
 */
#include "tests/test.h"

#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/engine/files/safetensors.h"

/* A file with this header and `n_data` zero bytes; the name of its first tensor, or the message. */
static str read_header(const char *header, size_t n_data, bool *ok, struct arena *a)
{
    const char *path = arena_printf(a, "/tmp/assay-st-%d.safetensors", (int)getpid()).s;
    size_t n = strlen(header), n_tensors = 0;
    char *bytes = arena_alloc(a, 8 + n + n_data);
    struct st_tensor *list = NULL;
    struct file_map m = { 0 };
    struct err e = { 0 };

    memset(bytes, 0, 8 + n + n_data);
    for (int i = 0; i < 8; i++)
        bytes[i] = (char)((uint64_t)n >> 8 * i & 255);
    memcpy(bytes + 8, header, n);
    CHECK(file_write(path, (str){ bytes, 8 + n + n_data }, &e));
    *ok = safetensors_open(path, &m, a, &list, &n_tensors, &e);
    unlink(path);
    str out = *ok ? arena_str(a, n_tensors ? list[0].name : S("")) : arena_str(a, str_from(e.text));
    if (*ok)
        file_map_close(&m);
    return out;
}

#define VALUE "{\"dtype\":\"F16\",\"shape\":[2],\"data_offsets\":[0,4]}"

/* The names are those of Python's json.loads. */
void test_files_safetensors_names(void)
{
    static const char *const cases[][2] = {
        { "{\"w\":" VALUE "}", "w" },
        { "{\n\t\"w\" : " VALUE " } ", "w" },
        { "{\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\":" VALUE "}", "a\"\\/\b\f\n\r\t" },
        { "{\"\\u0041\\u00e9\\u20AC\":" VALUE "}", "A\xC3\xA9\xE2\x82\xAC" },
        { "{\"\\ud83d\\ude00\":" VALUE "}", "\xF0\x9F\x98\x80" },
        { "{\"__metadata__\":{\"format\":\"pt\"},\"w\":" VALUE "}", "w" },
        { "{\"__metadata__\":{},\"w\":" VALUE "}", "w" },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct arena a = { 0 };
        bool ok = false;
        str name = read_header(cases[i][0], 4, &ok, &a);
        CHECK_MSG(ok, "%s: " STR_FMT, cases[i][0], STR_ARG(name));
        CHECK_STR(name, str_from(cases[i][1]));
        arena_free(&a);
    }
}

void test_files_safetensors_refused(void)
{
    static const char *const cases[][2] = {
        { "[]", "not a JSON object" },
        { "{\"w\":" VALUE, "invalid JSON" },
        { "{\"w\":" VALUE ",}", "invalid JSON" },
        { "{\"w\\q\":" VALUE "}", "expected an escape" },
        { "{\"w\\u00\":" VALUE "}", "four hexadecimal digits" },
        { "{\"\\ud83d\":" VALUE "}", "half a surrogate pair" },
        { "{\"\\ud83dx\":" VALUE "}", "half a surrogate pair" },
        { "{\"\\ude00\":" VALUE "}", "half a surrogate pair" },
        { "{\"\\ud83d\\u0041\":" VALUE "}", "half a surrogate pair" },
        { "{\"w\nx\":" VALUE "}", "a control character" },
        { "{\"\":" VALUE "}", "bad tensor name" },
        { "{\"w\":" VALUE ",\"w\":" VALUE "}", "duplicate tensor name" },
        { "{\"w\":{\"dtype\":\"F17\",\"shape\":[2],\"data_offsets\":[0,4]}}", "unknown dtype" },
        { "{\"w\":{\"dtype\":\"F16\",\"dtype\":\"F16\",\"shape\":[2],\"data_offsets\":[0,4]}}",
          "duplicate field dtype" },
        { "{\"w\":{\"dtype\":\"F16\",\"shape\":[2],\"shape\":[2],\"data_offsets\":[0,4]}}", "duplicate field shape" },
        { "{\"w\":{\"dtype\":\"F16\",\"shape\":[2],\"data_offsets\":[0,4],\"data_offsets\":[0,4]}}",
          "duplicate field data_offsets" },
        { "{\"w\":{\"dtype\":\"F16\",\"shape\":[2],\"data_offsets\":[0,4],\"more\":1}}", "unknown field" },
        { "{\"w\":{\"shape\":[2],\"data_offsets\":[0,4]}}", "dtype is missing" },
        { "{\"w\":{\"dtype\":\"F16\",\"data_offsets\":[0,4]}}", "shape is missing" },
        { "{\"w\":{\"dtype\":\"F16\",\"shape\":[2]}}", "data_offsets is missing" },
        { "{\"w\":{\"dtype\":\"F16\",\"shape\":[2],\"data_offsets\":[4,0]}}", "bad data_offsets" },
        { "{\"w\":{\"dtype\":\"F16\",\"shape\":[2],\"data_offsets\":[0]}}", "bad data_offsets" },
        { "{\"w\":{\"dtype\":\"F16\",\"shape\":[3],\"data_offsets\":[0,4]}}", "do not agree in size" },
        { "{\"w\":{\"dtype\":\"F16\",\"shape\":[-2],\"data_offsets\":[0,4]}}", "bad number" },
        { "{\"w\":{\"dtype\":\"F16\",\"shape\":[99999999999999999999],\"data_offsets\":[0,4]}}",
          "number is too large" },
        { "{\"w\":{\"dtype\":\"F16\",\"shape\":[4294967296,4294967296],\"data_offsets\":[0,4]}}",
          "its product overflows" },
        { "{\"w\":{\"dtype\":\"F16\",\"shape\":[1,1,1,1,1,1,1,1,2],\"data_offsets\":[0,4]}}", "too many numbers" },
        { "{\"w\":{\"dtype\":\"F16\",\"shape\":[1],\"data_offsets\":[0,2]}}", "" },
        { "{\"w\":{\"dtype\":\"F16\",\"shape\":[1],\"data_offsets\":[2,4]}}", "a hole" },
        { "{\"w\":" VALUE ",\"x\":{\"dtype\":\"F16\",\"shape\":[1],\"data_offsets\":[2,4]}}", "overlap" },
        { "{\"__metadata__\":1,\"w\":" VALUE "}", "__metadata__ is not an object" },
        { "{\"__metadata__\":{\"a\":1},\"w\":" VALUE "}", "a value is not a string" },
        { "{\"__metadata__\":{},\"__metadata__\":{},\"w\":" VALUE "}", "duplicate __metadata__" },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct arena a = { 0 };
        bool ok = true;
        str message = read_header(cases[i][0], 4, &ok, &a);
        CHECK_MSG(!ok && str_search(message, str_from(cases[i][1])) != SIZE_MAX, "%s: %s" STR_FMT, cases[i][0],
                  ok ? "was read: " : "", STR_ARG(message));
        arena_free(&a);
    }
}
