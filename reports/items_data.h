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

/* What all chunks share: models, tasks, names of scores; a JSON object, in the arena. */
str items_data_head(const struct run_view *v, struct arena *a);

/* Calls `got` for each chunk of about 2 MB.  A chunk is valid during the call; only one is in memory.
 * The same run gives the same chunks.  Stops where `got` returns false, and then returns false. */
bool items_data_walk(const struct run_view *v, bool (*got)(void *ctx, str chunk), void *ctx);

#endif
