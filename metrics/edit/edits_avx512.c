/*
 * edits_avx512.c -- 16 columns of the edit-distance table at once (edits_lanes.h).
 */
#if defined(__x86_64__)
#define LANES      8
#define GROUP_NAME edit_group_avx512
#endif
#include "metrics/edit/edits_lanes.h"
