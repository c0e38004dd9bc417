#!/bin/sh
# build.sh -- the demo checkpoints from nothing: texts, vocabulary, base model, LoRA runs.
# Resumable: what is already in work/ is not made again.  MINUTES = training time of the base.
set -e
cd "$(dirname "$0")"
sh ../../tests/deps.sh python3-torch python3-numpy libopenblas0-pthread
mkdir -p work/debs
python=${PYTHON:-/usr/bin/python3}
for p in debian-handbook debian-reference-en git-doc postgresql-doc-15 python-dask-doc python-django-doc \
         python-pandas-doc python-scipy-doc python-skimage-doc python-sklearn-doc python-statsmodels-doc \
         python3.11-doc r-doc-html rust-doc sqlite3-doc; do
    ls work/debs/"$p"_*.deb >/dev/null 2>&1 || (cd work/debs && apt-get download -qq "$p")
done
[ -s work/text.txt ] || $python collect.py work/debs work/text.txt
[ -s work/vocabulary.json ] || $python bpe.py work/text.txt work/vocabulary.json 4096
$python train_base.py work "${MINUTES:-26}"
$python gguf.py work ../checkpoints/base.gguf
$python train_lora.py work ../interview ../checkpoints
