/*
 * hf_reader.h -- members of config.json, read with checks and remembered (private to files/).
 *
 * Every member that is read is noted as used; hf_members.c rejects the others unless they are known not to affect the
 * logits.  Absent and null are the same: the library writes null for values that it derives.  Each function that can
 * fail sets r->e to an error with file, member, what was found and what was expected, and returns false.
 */
#ifndef EVAL_ENGINE_FILES_HF_READER_H
#define EVAL_ENGINE_FILES_HF_READER_H

#include "eval/engine/files/internal.h"

struct json;
struct hf_sizes;

struct hf_reader {
    struct checkpoint *c; /* receives the metadata */
    const struct json *json;
    const char *path;  /* of config.json */
    const char *place; /* of the object in it: "", "rope_scaling.", ... */
    struct map *used;  /* full names of the members that were read */
    struct hf_sizes *s;
    struct err *e;
};

const struct json *hf_value(const struct hf_reader *r, const char *key); /* NULL if absent or null */
bool hf_whole(const struct hf_reader *r, const char *key, uint64_t min, uint64_t max, uint64_t *out);
bool hf_whole_or(const struct hf_reader *r, const char *key, uint64_t fallback, uint64_t min, uint64_t max,
                 uint64_t *out);
bool hf_real(const struct hf_reader *r, const char *key, double *out);
bool hf_real_or(const struct hf_reader *r, const char *key, double fallback, double *out);
bool hf_flag_or(const struct hf_reader *r, const char *key, bool fallback, bool *out);
bool hf_one_of(const struct hf_reader *r, const char *key, const char *const *allowed, size_t n);
/* Of two spellings the one that is present; the first if neither is. */
const char *hf_spelling(const struct hf_reader *r, const char *one, const char *other);
/* Opens a nested object; sub->json is NULL if there is none. */
bool hf_object(const struct hf_reader *r, const char *key, struct hf_reader *sub);
/* Two members with the same meaning must agree; `both`: both are present. */
bool hf_agree(const struct hf_reader *r, const char *key, bool both, double one, double other);
bool hf_refuse(const struct hf_reader *r, const char *key, const char *found, const char *expected);

/* Value of a member in `used`: its own members are not checked either. */
enum { HF_CHECKED = 1 };

/* hf_members.c: true if every member of the object, and of the objects in it that were read, is used or harmless. */
bool hf_check_members(const struct hf_reader *r);
/* The reason why a member never affects the logits; NULL if it may affect them. */
const char *hf_member_irrelevant(const char *name);

#endif
