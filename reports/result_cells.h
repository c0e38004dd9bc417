/*
 * result_cells.h -- the cells of a table of results, models by columns, found in one pass over the scores and
 * comparisons: a search for each cell would make a table of thousands of models take hours.
 */
#ifndef REPORTS_RESULT_CELLS_H
#define REPORTS_RESULT_CELLS_H

#include "eval/store/store.h"

struct result_cell {
    const struct run_score *score;           /* NULL = none */
    const struct run_comparison *comparison; /* the first of this model; NULL = none */
    bool best;                               /* of its column; as view_is_best */
};

struct result_cells {
    const struct result_cell *cells; /* [n_models][n_columns] */
    const bool *has_model;           /* [n_models] as view_task_has_model */
};

/* Of one task; `columns`: [n] of its components.  In the arena. */
struct result_cells result_cells_of(const struct run_view *v, str task, const struct run_score *columns, size_t n,
                                    struct arena *a);

#endif
