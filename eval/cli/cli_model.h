/*
 * cli_model.h -- a model and its adapters from the command line, for the
 * commands that use the engine without a suite.
 */
#ifndef EVAL_CLI_CLI_MODEL_H
#define EVAL_CLI_CLI_MODEL_H

#include "eval/cli/cli.h"
#include "eval/engine/engine.h"

#define MODEL_OPTION                                             \
    {                                                            \
        "--model", CLI_TEXT, NULL, "PATH", "checkpoint", "Model" \
    }
#define KV_CACHE_OPTION                                                                                               \
    {                                                                                                                 \
        "--kv-cache", CLI_CHOICE, "f16", "f16|q8", "keys and values in 16 bits, or in 8 for half the memory", "Model" \
    }
#define BATCH_OPTION                                                                                  \
    {                                                                                                 \
        "--batch", CLI_INT, "0", "0..4096", "concurrent sequences; 0 = from free memory", "Resources" \
    }
#define MAX_MEMORY_OPTION                                                                                       \
    {                                                                                                           \
        "--max-memory", CLI_BYTES, "0", "SIZE", "for KV cache and workspace; 0 = from free memory", "Resources" \
    }
#define ADAPTER_OPTION                                                        \
    {                                                                         \
        "--adapter", CLI_TEXTS, NULL, "PATH[:SCALE]", "LoRA adapter", "Model" \
    }

struct cli_model {
    struct engine_model *model;
    struct engine_adapter *adapters[ENGINE_MAX_ADAPTERS];
    size_t n_adapters;
};

/* Splits "PATH:quantize=TYPE": shortens *path and returns the type, empty if there is none. */
str split_quantize(str *path);

/* Resolves a path of the command line: a hub name (hf:OWNER/NAME) becomes a path on disk. */
bool cli_model_path(const struct cli_args *a, str *path, struct err *e);

/* From --model, --adapter and --threads; owns: cli_close_model. */
bool cli_open_model(const struct cli_args *a, struct cli_model *o, struct err *e);
/* Closes adapters and model; a zeroed struct is allowed. */
void cli_close_model(struct cli_model *o);

/* Token ids of an option's "1,2,3". */
bool cli_read_ids(const struct cli_args *a, const char *option, int32_t **ids, size_t *n, struct err *e);

#endif
