#!/bin/sh
# layers.sh OBJECTS_DIR ROOM... -- fails where an include points the wrong way (layers.awk) or where object files need
# each other in a circle (circles.awk); layers.txt lists what is allowed.
# datasets/recipe is no part of the program.
out=$1
shift
cd "$(dirname "$0")/.." || exit 2
failed=0

find "$@" ! -path '*/recipe/*' -name '*.[ch]' | LC_ALL=C sort | xargs awk -f tests/layers.awk tests/layers.txt || failed=1
# "D FILE SYMBOL": the file defines it; "U FILE SYMBOL": the file needs it.
# Objects whose source is gone are left over from an older tree and do not count.
find "$@" ! -path '*/recipe/*' -name '*.c' | LC_ALL=C sort | sed 's/c$/o/' | (cd "$out" && xargs nm -A) |
    awk '{ file = $1; sub(/\.o:.*/, ".c", file)
           if (NF >= 2 && $(NF - 1) == "U") print "U", file, $NF
           else if ($(NF - 1) ~ /^[TDRBVW]$/) print "D", file, $NF }' |
    LC_ALL=C sort -s -k1,1 | awk -f tests/circles.awk tests/layers.txt - || failed=1
exit $failed
