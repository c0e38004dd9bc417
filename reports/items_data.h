/*
 * items_data.h -- every item with every answer as compact JSON, for the item
 * browser of the HTML report (templates/html/browser.js).
 *
 * The data is a head and chunks of rows.  The head names models, tasks and their
 * components; a chunk holds columns of consecutive items of one task:
 *   {"task":0, "id":[..], "group":[index..], "input":[..], "reference":[..], "prompts":[distinct prompts..],
 *    "answers":[ one per model: {"text":[..], "raw":{row: text}, "error":{row: why}, "unread":{row: why},
 *      "finish":[0 stop, 1 length, 2 error], "tokens":[..], "seconds":[..], "prompt":[index or -1..],
 *      "scores":[ one per component: [..] ], "labels":{row: [[category, evidence]..]} } ]}
 * "<" is written as \u003c, so that a chunk can be put inside a <script> element.
 */
#ifndef REPORTS_ITEMS_DATA_H
#define REPORTS_ITEMS_DATA_H

#include "reports/view.h"

struct items_data {
    str head;
    const str *chunks;      /* [n_chunks], each of about 2 MB */
    size_t n_chunks, bytes; /* of head and chunks */
};

/* Everything lives in the arena. */
struct items_data items_data_new(const struct run_view *v, struct arena *a);

#endif
