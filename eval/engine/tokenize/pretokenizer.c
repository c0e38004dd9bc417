/*
 * pretokenizer.c -- the patterns by which byte-level BPE vocabularies split text before merging, by the name in GGUF
 * files (tokenizer.ggml.pre).
 *
 * The patterns are facts published with each model's tokenizer.json.  If a row has several patterns, each splits the
 * pieces that the previous one produced.
 */
#include "eval/engine/tokenize/internal.h"

#define GPT2 "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+"
#define LLAMA3(digits)                                                                                      \
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
#define NOT_LISTED                                                                                                     \
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

/* Splits words by case: a capital belongs to the lower-case letters after it; a run of capitals is a piece. */
#define UPPER "[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]"
#define LOWER "[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]"
#define BY_CASE(ending, digits)                                                                              \
    "[^\\r\\n\\p{L}\\p{N}]?" UPPER "*" LOWER "+" ending "|[^\\r\\n\\p{L}\\p{N}]?" UPPER "+" LOWER "*" ending \
    "|\\p{N}" digits "| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+"

static const char *const gpt4o[] = { BY_CASE("(?i:'s|'t|'re|'ve|'m|'ll|'d)?", "{1,3}") };
static const char *const tekken[] = { BY_CASE("", "") };
static const char *const deepseek_v3[] = {
    "\\p{N}{1,3}",
    "[\\x{4e00}-\\x{9fa5}\\x{3040}-\\x{309f}\\x{30a0}-\\x{30ff}]+",
    "[!-/:-@\\[-`{-~][A-Za-z]+|[^\\r\\n\\p{L}\\p{P}\\p{S}]?[\\p{L}\\p{M}]+| "
    "?[\\p{P}\\p{S}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)"
    "|\\s+",
};

#define ROW(name, patterns, whole)                \
    {                                             \
        name, patterns, COUNT_OF(patterns), whole \
    }

static const struct pretokenizer rows[] = {
    ROW("default", gpt2, false),
    ROW("gpt-2", gpt2, false),
    ROW("gpt2", gpt2, false),
    ROW("mpt", gpt2, false),
    ROW("olmo", gpt2, false),
    ROW("jais", gpt2, false),
    ROW("phi-2", gpt2, false),
    ROW("exaone", gpt2, false),
    ROW("llama3", llama3, true),
    ROW("llama-bpe", llama3, true),
    ROW("llama-v3", llama3, true),
    ROW("falcon3", llama3, true),
    ROW("dbrx", llama3, false),
    ROW("smaug-bpe", llama3, false),
    ROW("qwen2", qwen2, false),
    ROW("stablelm2", qwen2, false),
    ROW("deepseek-r1-qwen", qwen2, false),
    ROW("starcoder", starcoder, false),
    ROW("refact", starcoder, false),
    ROW("command-r", starcoder, false),
    ROW("smollm", starcoder, false),
    ROW("codeshell", starcoder, false),
    ROW("falcon", falcon, false),
    ROW("gpt-4o", gpt4o, false),
    ROW("tekken", tekken, true),
    ROW("deepseek-llm", deepseek_llm, false),
    ROW("deepseek-coder", deepseek_coder, false),
    ROW("deepseek-v3", deepseek_v3, false),
};

const struct pretokenizer *pretokenizer_find(str name)
{
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        if (str_is(name, rows[i].name))
            return &rows[i];
    return NULL;
}
