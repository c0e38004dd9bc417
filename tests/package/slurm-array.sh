#!/bin/sh
# Shards of one suite as a Slurm array, one task a node, then merged:
#
#   sbatch --array=1-8 slurm-array.sh suite.xml runs/today
#   sbatch --dependency=afterok:JOBID slurm-merge.sh runs/today
#
# runs/today/shards keeps the number of shards, so that tasks that were stopped resume when they alone are submitted
# again: sbatch --array=3,5 slurm-array.sh suite.xml runs/today
#SBATCH --job-name=assay
#SBATCH --ntasks=1
#SBATCH --signal=B:TERM@60
set -e
suite=$1 out=$2
mkdir -p "$out"
if [ ! -s "$out/shards" ]; then
    if [ "$SLURM_ARRAY_TASK_MIN" != 1 ] || [ "$SLURM_ARRAY_TASK_MAX" != "$SLURM_ARRAY_TASK_COUNT" ]; then
        echo "$0: the first array of a folder has all shards (found $SLURM_ARRAY_TASK_MIN to $SLURM_ARRAY_TASK_MAX," \
            "$SLURM_ARRAY_TASK_COUNT tasks, expected --array=1-N)" >&2
        exit 2
    fi
    echo "$SLURM_ARRAY_TASK_COUNT" >"$out/shards.$SLURM_ARRAY_TASK_ID"
    mv "$out/shards.$SLURM_ARRAY_TASK_ID" "$out/shards"
fi
exec assay run "$suite" --shard "$SLURM_ARRAY_TASK_ID/$(cat "$out/shards")" --out "$out/shard-$SLURM_ARRAY_TASK_ID" \
    --no-report --threads "${SLURM_CPUS_PER_TASK:-${SLURM_CPUS_ON_NODE:-0}}"
