/*
 * outdir.h -- output directories: ownership, locking, and removal of temporary files of killed processes.
 *
 * The program writes into a directory only if it contains the marker file, is empty, or is a real directory next to a
 * run.db; any other is rejected before the first write.  Inside, only files with the program's own names are removed or
 * replaced, and only regular files: links, devices and pipes are left alone.
 */
#ifndef EVAL_BASE_OUTDIR_H
#define EVAL_BASE_OUTDIR_H

#include "eval/base/str.h"

struct arena;
struct err;

/* The empty file that marks an output directory. */
#define OUTDIR_MARKER ".assay"

/* Creates the directory (and its parents) and the marker; ERR_PARSE if it contains other files. */
bool outdir_claim(const char *dir, struct err *e);

/* Waits until no other process writes into the directory, then removes temporary files of killed ones.  Returns a
 * descriptor for outdir_unlock (the end of the process also unlocks), -1 on error; ERR_INTERRUPTED after a signal. */
int outdir_lock(const char *dir, struct err *e);
void outdir_unlock(int lock);

/* Creates a directory inside an output directory; a link of that name is an error. */
bool outdir_make_below(const char *dir, struct err *e);

/* Removes a file if it is a regular one.  True if it was removed. */
bool outdir_remove(const char *path);

/* Creates NAME.PID.N.tmp in `dir`, mode 0700, for unfinished files. */
bool outdir_make_private(const char *dir, const char *name, str *path, struct arena *a, struct err *e);
void outdir_remove_private(const char *path); /* with the files in it */

/* Syncs a finished file and renames it to `to`, which must be a regular file or not exist. */
bool outdir_move(const char *from, const char *to, struct err *e);

/* Removes NAME.PID.N.tmp files and directories of processes that no longer run, in the directory and its children. */
void outdir_sweep(const char *dir);

#endif
