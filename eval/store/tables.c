/*
 * tables.c -- see tables.h.
 */
#include "eval/store/tables.h"

STORE_TABLES(TABLE_COLUMNS)

const struct table tables[N_TABLES] = {
#define Y(table, record, COLUMNS, first, type, value, constraints, order) \
    [TABLE_##table] = TABLE_ROW(table, record, COLUMNS, first, type, value, constraints, order),
    STORE_TABLES(Y)
#undef Y
};
