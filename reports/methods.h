/*
 * methods.h -- the methods paragraph of a paper.
 */
#ifndef REPORTS_METHODS_H
#define REPORTS_METHODS_H

#include "eval/store/store.h"

/* LaTeX with \cite of the keys in references.bib; lives in the arena. */
str methods_latex(const struct run_view *v, struct arena *a);

#endif
