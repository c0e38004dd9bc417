#!/bin/sh
# coverage.sh OUT ROOM... -- line coverage by gcov, per room and in total.
out=$1
shift
for room in "$@"; do
    find "$out/$room" -name '*.gcda' 2>/dev/null | while read -r data; do
        gcov -n -o "$(dirname "$data")" "$data" 2>/dev/null |
            awk -v room="$room" '/^File/ { own = index($0, "\047" room "/") > 0 && /\.c\047/ }
                                 own && /^Lines executed/ { split($2, p, /[:%]/); print room, p[2] * $4 / 100, $4; own = 0 }'
    done
done | awk '{ ran[$1] += $2; all[$1] += $3; r += $2; a += $3 }
            END { for (room in all) printf "%-16s %5.1f %% of %d lines\n", room, 100 * ran[room] / all[room], all[room] | "sort"
                  close("sort"); if (a) printf "%-16s %5.1f %% of %d lines\n", "all", 100 * r / a, a }'
