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

/* DeepSeek LLM lists cased letters one range at a time.  The list is Unicode's
 * property L& without these blocks (small Armenian and Georgian letters, later
 * additions, mathematical alphabets). */
#define NOT_LISTED                                                                                                 \
    "\\x{560}-\\x{588}\\x{10c7}-\\x{10ff}\\x{1c80}-\\x{1c8f}\\x{2d00}-\\x{2d2d}\\x{a790}-\\x{a7ff}\\x{ab30}-\\x{ab68}" \
    "\\x{10570}-\\x{105bc}\\x{10d50}-\\x{10d8f}\\x{16e40}-\\x{16eff}\\x{1d400}-\\x{1dfff}"
#define EAST_ASIAN "[\\x{4e00}-\\x{9fa5}\\x{800}-\\x{4e00}\\x{ac00}-\\x{d7ff}]+"

static const char *const deepseek_llm[] = {
    "[\r\n]",
    "\\s?(?:(?![" NOT_LISTED "])\\p{L&})+",
    "\\s?[!-/:-~\\x{ff01}-\\x{ff0f}\\x{ff1a}-\\x{ff5e}\\x{2018}-\\x{201f}\\x{3000}-\\x{3002}]+",
    "\\s+$",
    EAST_ASIAN,
    "\\p{N}+",
};
static const char *const deepseek_coder[] = { "[\r\n]", "\\s?\\p{L}+", "\\s?\\p{P}+", EAST_ASIAN, "\\p{N}" };

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
    { "falcon", falcon, 3 },   { "deepseek-llm", deepseek_llm, 6 },                 { "deepseek-coder", deepseek_coder, 5 },
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
