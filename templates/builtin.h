/*
 * builtin.h -- the table that embed.awk generates from the template folders.
 */
#ifndef TEMPLATES_BUILTIN_H
#define TEMPLATES_BUILTIN_H

#include "eval/base/str.h"

struct template_file {
    const char *name; /* NULL ends the table */
    str text;
};

extern const struct template_file template_files[];

#endif
