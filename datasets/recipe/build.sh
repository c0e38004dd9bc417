#!/bin/sh
# build.sh -- trains the demo's checkpoints again: documentation packages to
# text, vocabulary, base model, GGUF, three LoRA runs.  `make checkpoints`
# calls it.  Each step is skipped if its result is in WORK, and the base resumes
# from its last save: after a stop, run it again.
#
#   WORK     work folder              (datasets/recipe/work)
#   OUT      where checkpoints go     (datasets/checkpoints)
#   MINUTES  training time of the base (95, what the shipped one had)
#   THREADS  cores used               (2)
#
# The schedule follows the clock: another machine takes other steps and gets
# other weights.  Needs Debian 12, its package archive, and about 1 GB of disk.
set -e
cd "$(dirname "$0")/../.."
WORK=${WORK:-datasets/recipe/work}
OUT=${OUT:-datasets/checkpoints}
MINUTES=${MINUTES:-95}
THREADS=${THREADS:-2}
export THREADS OMP_NUM_THREADS="$THREADS" PYTHONDONTWRITEBYTECODE=1
recipe=$PWD/datasets/recipe
python=/usr/bin/python3 # Debian's own: the packages below belong to it

# name=version as shipped; when the archive has moved on, its newer one is taken
packages="debian-handbook=11.20220922 debian-reference-en=2.100 git-doc=1:2.39.5-0+deb12u3
postgresql-doc-15=15.20-0+deb12u1 python-dask-doc=2022.12.1+dfsg-2 python-django-doc=3:3.2.25-0+deb12u7
python-pandas-doc=1.5.3+dfsg-2 python-scipy-doc=1.10.1-2 python-skimage-doc=0.19.3-8
python-sklearn-doc=1.2.1+dfsg-1 python-statsmodels-doc=0.13.5+dfsg-7 python3.11-doc=3.11.2-6+deb12u9
r-doc-html=4.2.2.20221110-2 rust-doc=1.63.0+dfsg1-2 sqlite3-doc=3.40.1-2+deb12u2"

download() {
    for p in $packages; do
        name=${p%%=*}
        ls "$WORK/debs/${name}_"*.deb >/dev/null 2>&1 && continue
        (cd "$WORK/debs" && { apt-get download -qq "$p" 2>/dev/null || apt-get download -qq "$name"; }) ||
            { echo "assay: error: cannot download $name (expected it in the package archive)" >&2; exit 4; }
    done
}

# make_file FILE COMMAND... -- runs COMMAND with FILE.tmp as the last word, unless FILE exists
make_file() {
    file=$1
    shift
    [ -s "$file" ] && return
    "$@" "$file.tmp"
    mv "$file.tmp" "$file"
}

vocabulary() { "$python" "$recipe/bpe.py" "$WORK/text.txt" "$1" 4096; }

sh tests/deps.sh python3-torch python3-numpy libopenblas0-pthread
mkdir -p "$WORK/debs" "$OUT"
if [ ! -s "$WORK/text.txt" ]; then
    download
fi
make_file "$WORK/text.txt" "$python" "$recipe/collect.py" "$WORK/debs"
make_file "$WORK/vocabulary.json" vocabulary
"$python" "$recipe/train_base.py" "$WORK" "$MINUTES"
"$python" "$recipe/gguf.py" "$WORK" "$OUT/base.gguf"
"$python" "$recipe/train_lora.py" "$WORK" datasets/interview "$OUT"
