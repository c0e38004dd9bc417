#!/bin/sh
# Merges the shards that slurm-array.sh left in a folder: scores, comparisons and the report of the whole.
#SBATCH --job-name=assay-merge
#SBATCH --ntasks=1
set -e
exec assay merge "$1"/shard-* --out "$1/whole"
