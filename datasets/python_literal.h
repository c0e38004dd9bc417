/*
 * python_literal.h -- Python's lists and dictionaries as text, as `datasets.to_csv` and `str()` write them.
 */
#ifndef DATASETS_PYTHON_LITERAL_H
#define DATASETS_PYTHON_LITERAL_H

#include "eval/base/str.h"

struct json;

/* "['a', \"b's\"]", "{'text': ['x'], 'start': [1]}", and numpy's "array(['a', 'b'], dtype=object)" as JSON; NULL if
 * the whole text is not one list, tuple or dictionary.  Free with json_free. */
struct json *python_literal_parse(str text);

#endif
