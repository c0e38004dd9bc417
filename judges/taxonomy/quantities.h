/*
 * quantities.h -- numbers with their units of measure, as sizes that can be compared.
 */
#ifndef JUDGES_TAXONOMY_QUANTITIES_H
#define JUDGES_TAXONOMY_QUANTITIES_H

#include "judges/taxonomy/internal.h"

enum dimension {
    TIME,
    LENGTH,
    MASS,
    VOLUME,
    TEMPERATURE,
    SHARE,
    DATA,
    VOLTAGE,
    CURRENT,
    RESISTANCE,
    POWER,
    ENERGY,
    FORCE,
    PRESSURE,
    FREQUENCY,
    EURO,
    DOLLAR,
    N_DIMENSIONS
};

/* "10 to 20 minutes": 600 to 1200 seconds. */
struct quantity {
    double low, high; /* in the dimension's own unit; equal for a single value */
    double value;     /* the number as written; of a range its end */
    enum dimension dimension;
    uint32_t unit;   /* equal for the same name of a unit */
    uint32_t per;    /* of a rate, 1 + the dimension it is divided by; 0 = no rate */
    size_t from, to; /* words of the numbers */
};

/* Writes at most `max` quantities of the passage, whose numbers are `list`; returns how many. */
size_t quantities_read(const struct passage *p, struct numbers list, struct quantity *out, size_t max);
/* Their ranges meet, or are at most 6 % of the larger value apart; both have the same dimension. */
bool quantities_agree(const struct quantity *a, const struct quantity *b);
/* Numbers of p that are the same quantity as one of `known`, in another unit, get its value: 500 for 0.5 kilograms
 * where `known` says 500 grams.  Those that `known` has are left as they are. */
struct numbers quantities_convert(const struct passage *p, struct numbers list, const struct passage *known,
                                  struct numbers known_list, struct arena *a);
/* True for the name of a unit, in lower case: "kilogram", "kg". */
bool quantity_unit_known(str low);
/* The passage has one such unit without a number: "an hour" for 60 minutes. */
bool quantity_is_one(const struct passage *p, const struct quantity *q);

#endif
