/*
 * hf_reader.h -- typed reading of config.json that records which members were read (private to files/).
 *
 * hf_members.c rejects members that were not read, unless they are known not to affect the logits.  Absent and null are
 * the same: the library writes null for values that it derives.  Each function that can fail sets r->e (file, member,
 * found, expected) and returns false; bounds are inclusive.
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
    const char *place; /* prefix of the object's members: "", "rope_scaling.", ... */
    struct map *used;  /* full names of the members that were read */
    struct hf_sizes *s;
    struct err *e;
};

const struct json *hf_value(const struct hf_reader *r, const char *key); /* NULL if absent or null */
/* Members of config.json.  Each sets *out and returns true, or sets r->e to "PATH: KEY (found ..., expected ...)"
 * and returns false.  hf_whole and hf_real require the member; the forms with _or give `fallback` for one that is
 * absent or null. Whole numbers must lie in min..max, reals be finite. */
bool hf_whole(const struct hf_reader *r, const char *key, uint64_t min, uint64_t max, uint64_t *out);
bool hf_whole_or(const struct hf_reader *r, const char *key, uint64_t fallback, uint64_t min, uint64_t max,
                 uint64_t *out);
bool hf_real(const struct hf_reader *r, const char *key, double *out);
bool hf_real_or(const struct hf_reader *r, const char *key, double fallback, double *out);
bool hf_flag_or(const struct hf_reader *r, const char *key, bool fallback, bool *out);
/* True if the member is absent or one of allowed [n]; else the error names allowed[0]. */
bool hf_one_of(const struct hf_reader *r, const char *key, const char *const *allowed, size_t n);
/* The one of two spellings that is present; the first if neither is. */
const char *hf_spelling(const struct hf_reader *r, const char *one, const char *other);
/* Opens a nested object; sub->json is NULL if there is none. */
bool hf_object(const struct hf_reader *r, const char *key, struct hf_reader *sub);
/* Error if two members with the same meaning differ; `both`: both are present. */
bool hf_agree(const struct hf_reader *r, const char *key, bool both, double one, double other);
/* Sets the error "KEY (found ..., expected ...)" and returns false. */
bool hf_reject(const struct hf_reader *r, const char *key, const char *found, const char *expected);

/* Value in `used` of a member whose own members need no check either. */
enum { HF_CHECKED = 1 };

/* hf_members.c: false if a member of the object, or of an object in it that was read, is neither used nor harmless. */
bool hf_check_members(const struct hf_reader *r);
/* The reason why a member never affects the logits; NULL if it may affect them. */
const char *hf_member_irrelevant(const char *name);
/* Null, false, 0, or an empty string, list or object: a feature that is switched off. */
bool hf_member_is_disabled(const struct json *v);

#endif
