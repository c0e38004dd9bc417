#!/bin/sh
# Shards of one suite as a Slurm array, one task a node, then merged:
#
#   sbatch --array=1-8 slurm-array.sh suite.xml runs/today
#   sbatch --dependency=afterok:JOBID slurm-merge.sh runs/today
#
# A task that was killed is submitted again with the same number and resumes.
#SBATCH --job-name=assay
#SBATCH --ntasks=1
#SBATCH --signal=TERM@60
set -e
suite=$1 out=$2
exec assay run "$suite" --shard "$SLURM_ARRAY_TASK_ID/${SLURM_ARRAY_TASK_COUNT:-$SLURM_ARRAY_TASK_MAX}" \
    --out "$out/shard-$SLURM_ARRAY_TASK_ID" --no-report --threads "${SLURM_CPUS_PER_TASK:-0}"
