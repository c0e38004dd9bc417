#!/bin/sh
# coverage.sh OUT ROOM... -- line coverage by gcov: per room, of what has a goal of its own, and in total.
#
# Readers take bytes from outside; the store keeps results; retry decides what a failed request means.  Their goal is
# 95 %, that of all files 85 %.  FILES=1 lists each file instead.
out=$1
shift
for room in "$@"; do
    find "$out/$room" -name '*.gcda' 2>/dev/null | while read -r data; do
        gcov -n -o "$(dirname "$data")" "$data" 2>/dev/null |
            awk -v room="$room" -v data="$data" -v out="$out/" '
                 /^File/ { own = index($0, "\047" room "/") > 0 && /\.c\047/ }
                 own && /^Lines executed/ { split($2, p, /[:%]/); file = substr(data, length(out) + 1); sub(/\.gcda$/, ".c", file)
                                            print room, p[2] * $4 / 100, $4, file; own = 0 }'
    done
done | awk -v files="$FILES" '
    function group(f) {
        if (f ~ /^datasets\// || f ~ /^eval\/engine\/(files|tokenize)\// || f ~ /^eval\/base\/(json|xml|lines|gzip)\.c/) return "readers"
        if (f ~ /^eval\/store\//) return "store"
        if (f ~ /^eval\/backends\/(http|server_error|redact)/) return "retry"
        return ""
    }
    files { printf "%5.1f %% of %4d lines  %s\n", 100 * $2 / $3, $3, $4 | "sort -k6" }
    { ran[$1] += $2; all[$1] += $3; r += $2; a += $3; g = group($4); if (g) { g_ran[g] += $2; g_all[g] += $3 } }
    END { if (files) exit
          for (room in all) printf "%-16s %5.1f %% of %d lines\n", room, 100 * ran[room] / all[room], all[room] | "sort"
          close("sort")
          for (g in g_all) printf "%-16s %5.1f %% of %d lines, goal 95 %%\n", g, 100 * g_ran[g] / g_all[g], g_all[g] | "sort"
          close("sort")
          if (a) printf "%-16s %5.1f %% of %d lines, goal 85 %%\n", "all", 100 * r / a, a }'
