/*
 * peft_members.h -- checks the members of a PEFT folder's adapter_config.json (private to files/).
 */
#ifndef EVAL_ENGINE_FILES_PEFT_MEMBERS_H
#define EVAL_ENGINE_FILES_PEFT_MEMBERS_H

#include <stdbool.h>

struct err;
struct json;

/* False with *e set if a member of `config`, an object, changes, or may change, the result in a way that is not
 * implemented; `path` is the file's path. */
bool peft_check_members(const struct json *config, const char *path, struct err *e);

#endif
