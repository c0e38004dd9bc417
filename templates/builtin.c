/*
 * builtin.c -- the template files compiled into the program.
 */
#include "templates/builtin.h"
#include "templates/template.h"

str template_builtin(const char *name)
{
    for (size_t i = 0; template_files[i].name; i++)
        if (strcmp(template_files[i].name, name) == 0)
            return template_files[i].text;
    return (str){ NULL, 0 };
}
