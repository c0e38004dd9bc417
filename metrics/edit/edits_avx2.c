/*
 * edits_avx2.c -- 8 columns of the edit-distance table at once (edits_lanes.h).
 */
#if defined(__x86_64__)
#define LANES      4
#define GROUP_NAME edit_group_avx2
#endif
#include "metrics/edit/edits_lanes.h"
