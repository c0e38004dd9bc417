#!/bin/sh
# arm64.sh -- builds for arm64 and demands the same bits as the native build, under qemu's user emulation: logits of
# every checkpoint in tests/golden/engine (and of ASSAY_REFERENCE/engine, where that is set) and a greedy answer.
#
#   sh tests/arm64.sh           run; a missing tool or library is a skip
#   sh tests/arm64.sh --needs   what to install on Debian
#
# LIBRARIES names the -dev packages that the build needs (GNUmakefile passes them).
#
# r-mathlib has no multiarch package, so its arm64 library is unpacked into out/, not installed.
set -u
triplet=aarch64-linux-gnu
packages='gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user-static libgomp1:arm64'

needs() {
    echo 'dpkg --add-architecture arm64 && apt-get update'
    printf 'apt-get install --no-install-recommends %s' "$packages"
    for l in ${LIBRARIES:-}; do printf ' %s:arm64' "$l"; done
    echo
}

skip() {
    echo "skip arm64: $1; install:"
    needs
    exit 0
}

[ "${1:-}" != --needs ] || { needs; exit 0; }
native=${ASSAY:-out/release/assay}
command -v $triplet-gcc >/dev/null || skip "no $triplet-gcc"
qemu=$(command -v qemu-aarch64-static || command -v qemu-aarch64) || skip 'no qemu-aarch64'
for l in libgomp1 ${LIBRARIES:-}; do
    dpkg -s "$l:arm64" >/dev/null 2>&1 || skip "no $l:arm64"
done

math=$PWD/out/arm64-rmath
if [ ! -f "$math/usr/lib/libRmath.so" ]; then
    mkdir -p "$math"
    (cd "$math" && apt-get download -qq r-mathlib:arm64 && dpkg -x r-mathlib_*_arm64.deb .) >/dev/null 2>&1 ||
        skip 'apt-get cannot download r-mathlib:arm64'
fi
built=out/release-aarch64
${MAKE:-make} --no-print-directory -j"$(nproc)" CC="${ARM64_CC:-$triplet-gcc}" LDFLAGS="-L$math/usr/lib" $built/assay $built/unit || exit 1

arm() { "$qemu" -E LD_LIBRARY_PATH="$math/usr/lib" "$@"; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
result() { # NAME STATUS
    if [ "$2" = 0 ]; then echo "ok arm64 $1"; else echo "not ok arm64 $1: other bits than $native"; failed=1; fi
}

compared=0
for model in tests/golden/engine/*.gguf ${ASSAY_REFERENCE:+"$ASSAY_REFERENCE"/engine/*.gguf}; do
    case $model in *.adapter.gguf) continue ;; esac
    set -- logits --model "$model" --tokens 1,5,9,20,3,77,14,60,33,8 --threads 1 --quiet --output
    "$native" "$@" "$work/x86" >/dev/null && arm $built/assay "$@" "$work/arm" >/dev/null && cmp -s "$work/x86" "$work/arm"
    result "logits of ${model##*/}" $?
    compared=$((compared + 1))
done
[ "$compared" -gt 0 ] || { echo 'not ok arm64: no checkpoint to compare'; failed=1; }

set -- generate --model datasets/checkpoints/base.gguf --adapter datasets/checkpoints/run-a \
    --prompt 'Question: What is overfitting? Answer:' --max-tokens 24 --ignore-eos --threads 1 --quiet
"$native" "$@" >"$work/x86" && arm $built/assay "$@" >"$work/arm" && [ -s "$work/x86" ] && cmp -s "$work/x86" "$work/arm"
result 'greedy answer' $?

TEST_SLOWDOWN=10 arm $built/unit kernels >"$work/unit" 2>&1
sed -n 's/^ok /ok arm64 /p; s/^not ok /not ok arm64 /p' "$work/unit"
! grep -q '^not ok' "$work/unit" && grep -q '^ok' "$work/unit" || failed=1
exit $failed
