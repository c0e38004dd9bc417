#!/bin/sh
# One run on several nodes by mpirun, one rank a node:
#
#   sbatch --nodes=4 slurm-mpirun.sh suite.xml runs/today
#
# The folders must be on a file system that all nodes share.  A run that was stopped resumes when it is submitted again,
# with any number of nodes.
#SBATCH --job-name=assay
#SBATCH --ntasks-per-node=1
#SBATCH --exclusive
#SBATCH --signal=B:TERM@60
set -e
exec mpirun -n "$SLURM_NTASKS" --map-by node --bind-to none ${MPIRUN_OPTIONS:-} assay run "$1" --out "$2"
