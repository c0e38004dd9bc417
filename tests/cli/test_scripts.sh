#!/bin/sh
# tests/scripts.sh itself: a script that stops halfway, or that checks nothing, is a failed test.
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/test_scripts.sh"; fi
}
echo 'echo "ok one"; echo "skip two: no tool"' >"$dir/whole.sh"
echo 'echo "ok one"; exit 3; echo "ok two"' >"$dir/halfway.sh"
echo 'echo "ok one"; kill -9 $$' >"$dir/killed.sh"
echo 'if true; then echo "ok one"' >"$dir/syntax.sh"
echo 'echo nothing' >"$dir/silent.sh"
sh tests/scripts.sh "$dir" >"$dir/out" 2>/dev/null; check scripts_run_to_the_end $?
grep -q '^ok script_whole$' "$dir/out" && grep -q '^skip two' "$dir/out"; check scripts_whole $?
grep -q '^not ok script_halfway: exit status 3 after 1 tests' "$dir/out"; check scripts_halfway $?
grep -q '^not ok script_killed: exit status 137' "$dir/out"; check scripts_killed $?
grep -q '^not ok script_syntax: exit status 2' "$dir/out"; check scripts_syntax $?
grep -q '^not ok script_silent: it printed no result' "$dir/out"; check scripts_silent $?
