/*
 * version.h -- the program's version, for --version, manifests, reports and the HTTP user agent.
 */
#ifndef EVAL_BASE_VERSION_H
#define EVAL_BASE_VERSION_H

#define ASSAY_VERSION "0.1.0"

#endif
