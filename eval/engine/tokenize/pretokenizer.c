/*
 * pretokenizer.c -- how byte-level BPE vocabularies cut text before merging,
 * by the name that GGUF files carry (tokenizer.ggml.pre).
 *
 * The patterns are facts published with each model's tokenizer.json.  Where a
 * row has several, each cuts the pieces that the one before left over or made.
 */
#include "eval/engine/tokenize/internal.h"

#define GPT2 "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+"
#define LLAMA3(digits)                                                                                     \
    "(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}" digits \
    "| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+"

static const char *const gpt2[] = { GPT2 };
static const char *const llama3[] = { LLAMA3("{1,3}") };
static const char *const qwen2[] = { LLAMA3("") };
static const char *const starcoder[] = { "\\p{N}", GPT2 };
static const char *const falcon[] = { "[\\p{P}\\$\\+<=>\\^~\\|`]+", GPT2, "[0-9][0-9][0-9]" };

static const struct {
    const char *name;
    const char *const *patterns;
    size_t n;
} rows[] = {
    { "default", gpt2, 1 },    { "gpt-2", gpt2, 1 },      { "gpt2", gpt2, 1 },       { "mpt", gpt2, 1 },
    { "olmo", gpt2, 1 },       { "jais", gpt2, 1 },       { "llama3", llama3, 1 },   { "llama-bpe", llama3, 1 },
    { "llama-v3", llama3, 1 }, { "falcon3", llama3, 1 },  { "qwen2", qwen2, 1 },     { "stablelm2", qwen2, 1 },
    { "deepseek-r1-qwen", qwen2, 1 },                     { "starcoder", starcoder, 2 }, { "refact", starcoder, 2 },
    { "command-r", starcoder, 2 },                        { "smollm", starcoder, 2 }, { "codeshell", starcoder, 2 },
    { "falcon", falcon, 3 },
};

bool pretokenizer_find(str name, const char *const **patterns, size_t *n)
{
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        if (str_is(name, rows[i].name)) {
            *patterns = rows[i].patterns;
            *n = rows[i].n;
            return true;
        }
    return false;
}
