# layers.awk -- layers.txt, then sources: complains of every include that points the wrong way.
function room_of(path,   best, r) {
    best = ""
    for (r in rooms)
        if (index(path, r "/") == 1 && length(r) > length(best)) best = r
    return best
}
FNR == NR { if ($0 !~ /^(#|circle )/ && NF) { rooms[$1] = 1; for (i = 2; i <= NF; i++) allowed[$1, $i] = 1 } next }
/^#include "/ {
    split($0, part, "\""); target = part[2]
    from = room_of(FILENAME); to = room_of(target)
    if (to == "" || from == "" || from == to) next
    if ((from, to) in allowed || (from, target) in allowed) next
    printf "%s:%d: %s may not include %s\n", FILENAME, FNR, from, target
    bad = 1
}
END { exit bad }
