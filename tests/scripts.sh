#!/bin/sh
# scripts.sh DIR -- runs the command-line tests DIR/*.sh and prints what they print.
#
# A test prints "ok NAME", "not ok NAME: why" or "skip NAME: why" for each thing that it checks.  A script that ends
# with a nonzero exit status stopped halfway, and one that prints none of these lines checked nothing: each is a
# failed test with the script's name.
mine=$(mktemp) || exit 1
trap 'rm -f "$mine"' EXIT
for script in "$1"/*.sh; do
    sh "$script" >"$mine" 2>&1
    status=$?
    cat "$mine"
    name=script_$(basename "$script" .sh)
    if [ "$status" != 0 ]; then
        echo "not ok $name: exit status $status after $(grep -c -E '^(ok|not ok|skip) ' "$mine") tests"
    elif ! grep -q -E '^(ok|not ok|skip) ' "$mine"; then
        echo "not ok $name: it printed no result"
    else
        echo "ok $name"
    fi
done
