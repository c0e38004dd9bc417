/*
 * outdir.h -- directories that the program writes into: which are its own, who writes now, what killed runs left.
 *
 * A directory is the program's own if it holds the marker file, was empty, or is a real directory beside a run.db; any
 * other is somebody else's and refused before the first write.  Inside it only names that the program itself makes are
 * removed or replaced, and only where they are regular files: links, devices and pipes stay as they are.
 */
#ifndef EVAL_BASE_OUTDIR_H
#define EVAL_BASE_OUTDIR_H

#include "eval/base/str.h"

struct arena;
struct err;

/* The empty file in directories of ours. */
#define OUTDIR_MARKER ".assay"

/* Makes the directory (and its parents) and marks it as ours; ERR_PARSE where it holds something else. */
bool outdir_claim(const char *dir, struct err *e);

/* Waits until no other process writes into the directory, then removes temporaries of killed ones.  A descriptor for
 * outdir_unlock (the end of the process unlocks too), -1 on errors; ERR_INTERRUPTED after a signal. */
int outdir_lock(const char *dir, struct err *e);
void outdir_unlock(int lock);

/* A directory below one of ours; a link in its place is an error. */
bool outdir_make_below(const char *dir, struct err *e);

/* Removes a file of ours, if there is a regular one.  True if it was removed. */
bool outdir_remove(const char *path);

/* A new directory below `dir` for files that must not be seen yet, mode 0700; its name is NAME.PID.N.tmp. */
bool outdir_make_private(const char *dir, const char *name, str *path, struct arena *a, struct err *e);
void outdir_remove_private(const char *path); /* with the files in it */

/* Moves a finished file into place, synced to the disk; what stands there must be a regular file or nothing. */
bool outdir_move(const char *from, const char *to, struct err *e);

/* Removes NAME.PID.N.tmp files and directories whose process is gone, in the directory and those in it. */
void outdir_sweep(const char *dir);

#endif
