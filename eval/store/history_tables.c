/*
 * history_tables.c -- see history_tables.h.
 */
#include "eval/store/history_tables.h"

HISTORY_TABLES(TABLE_COLUMNS)

const struct table history_tables[N_HISTORY_TABLES] = {
#define Y(table, record, COLUMNS, first, type, value, constraints, order) \
    [HISTORY_##table] = TABLE_ROW(table, record, COLUMNS, first, type, value, constraints, order),
    HISTORY_TABLES(Y)
#undef Y
};
