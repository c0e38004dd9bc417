/*
 * fuzz.c -- mutates valid files at random and runs read-only commands on them:
 * each must end in time with a documented exit code, at most one error line, and
 * no sanitizer report.
 *
 *     fuzz SECONDS|rounds:N SEED FOLDER [NAME]
 *
 * NAME: only the targets with it in the path of their good file, or in their first argument.
 * Round 0 takes every file undamaged, and all must be accepted: a target that refuses its good file tests nothing.
 * `rounds:N` takes as many rounds and reads no clock, so it is the same every time.  Files that once broke the program
 * stay in tests/fuzz/corpus and are targets of their own.
 *
 * The mutated file is written to FOLDER first, so that it remains after a crash.
 * All cases run in one process, because starting one takes longer than most
 * cases; this also finds state that leaks between cases.  Mutations target
 * lengths and offsets: numbers at their limits, truncation, repetition, and
 * pieces of other files, mostly in the first pages, where headers are.
 */
#include <ctype.h>
#include <fcntl.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/rng.h"
#include "eval/cli/cli.h"
#include "tests/fuzz/messages.h"
#include "tests/fuzz/replies.h"
#include "tests/fuzz/requests.h"
#include "tests/store/history_year.h"

enum { MAX_SEED_BYTES = 16 << 20, MAX_ARGS = 12 };

/* A case that hangs is ended.  The judge reads all of WordNet first, which takes half a minute under the sanitizers. */
#ifdef __SANITIZE_ADDRESS__
enum { CASE_SECONDS = 300 };
#else
enum { CASE_SECONDS = 30 };
#endif

struct target {
    const char *seed;           /* the good file; NULL: made by messages.h or history_seed() */
    const char *file;           /* its name in the folder where the command reads it */
    const char *beside;         /* undamaged files next to it, or NULL */
    const char *args[MAX_ARGS]; /* "@" is the file, "." its folder; or a HARNESS of its own:
                                   { "reply", BACKEND }, { "worker" }, { "hub" } (replies.h), { "request" }
                                   (requests.h), { "message" } */
};

/* Files beside targets.  A path may be followed by ":" and the file's name there. */
#define GPT2          "tests/golden/engine-hf/gpt2/"
#define CORPUS        "tests/fuzz/corpus/"
#define BESIDE_CONFIG GPT2 "model.safetensors " GPT2 "tokenizer.json " GPT2 "tokenizer_config.json"
#define BESIDE_INDEX                                                              \
    GPT2 "config.json " GPT2 "tokenizer.json " GPT2 "tokenizer_config.json " GPT2 \
         "model.safetensors:model-00001-of-00001.safetensors"
#define WORDNET(part) CORPUS "wordnet/index." part " " CORPUS "wordnet/data." part " " CORPUS "wordnet/" part ".exc "
#define BESIDE_WORDNET \
    WORDNET("noun") WORDNET("verb") WORDNET("adj") WORDNET("adv") CORPUS "wordnet.xml " CORPUS "texts.jsonl"
#define BESIDE_METEOR                                                                                           \
    CORPUS "meteor/english.words " CORPUS "meteor/english.prefixes " CORPUS "meteor/english.exceptions " CORPUS \
           "meteor/english.synsets " CORPUS "meteor/paraphrase-en " CORPUS "meteor.xml " CORPUS "texts.jsonl"

static const struct target targets[] = {
    { "tests/golden/engine/llama.Q4_0.gguf", "m.gguf", NULL, { "inspect", "--strict", "@" } },
    { "tests/golden/engine/qwen2.Q8_0.gguf", "m.gguf", NULL, { "tokenize", "--model", "@", "--text", "The cat, 12" } },
    { "tests/golden/tokenizers/llama3.json",
      "t.json",
      NULL,
      { "tokenize", "--model", "@", "--text", "Don't, <|end|> 123" } },
    { "tests/golden/tokenizers/roberta.json",
      "t.json",
      NULL,
      { "tokenize", "--model", "@", "--text", "a <mask> word  both" } },
    { "tests/golden/tokenizers/t5.json",
      "t.json",
      NULL,
      { "tokenize", "--model", "@", "--text", "\xEF\xAC\x81ne \xE4\xBD\xA0" } },
    { "tests/golden/tokenizers/bert.json",
      "t.json",
      NULL,
      { "tokenize", "--model", "@", "--text", "na\xC3\xAFve words" } },
    { "tests/golden/tokenizers/t5.gguf",
      "t.gguf",
      NULL,
      { "tokenize", "--model", "@", "--text", "the model's answer" } },
    { "tests/golden/engine/lora-all-r16.0.adapter.gguf", "a.gguf", NULL, { "inspect", "@" } },
    { "datasets/checkpoints/run-c/adapter_config.json",
      "adapter_config.json",
      "datasets/checkpoints/run-c/adapter_model.safetensors",
      { "inspect", "." } },
    { "datasets/checkpoints/run-c/adapter_model.safetensors",
      "adapter_model.safetensors",
      "datasets/checkpoints/run-c/adapter_config.json",
      { "inspect", "." } },
    { "tests/golden/templates/everything.jinja",
      "t.jinja",
      "tests/golden/templates/messages.json",
      { "render", "--template", "@", "--messages", "./messages.json" } },
    { "tests/golden/templates/messages.json",
      "m.json",
      "tests/golden/templates/everything.jinja",
      { "render", "--template", "./everything.jinja", "--messages", "@" } },
    { "tests/golden/hostile/datasets/001-valid.jsonl", "d.jsonl", NULL, { "inspect", "@" } },
    { "tests/golden/hostile/datasets/040-csv-valid.csv", "d.csv", NULL, { "inspect", "@" } },
    { "tests/golden/hostile/datasets/057-xml-valid.xml", "d.xml", NULL, { "inspect", "@" } },
    { "tests/fuzz/corpus/suite.xml",
      "s.xml",
      "tests/fuzz/corpus/answers.jsonl tests/fuzz/corpus/valid.jsonl",
      { "run", "@", "--dry-run", "--out", "./no" } },
    { "datasets/interview/validation.jsonl",
      "h.jsonl",
      "datasets/interview/validation.jsonl",
      { "score", "--hyp", "@", "--ref", "./validation.jsonl", "--hyp-field", "answer", "--ref-field", "answer",
        "--metric", "rouge" } },
    { "datasets/interview/CARD.md",
      "h.txt",
      "datasets/interview/CARD.md",
      { "score", "--hyp", "@", "--ref", "./CARD.md" } },
    { "datasets/interview/CARD.md",
      "h.txt",
      "datasets/interview/CARD.md",
      { "judge", "--hyp", "@", "--ref", "./CARD.md" } },
    { "tests/fuzz/corpus/answers.jsonl",
      "answers.jsonl",
      "tests/fuzz/corpus/replay.xml datasets/checkpoints/run-c/trainer_state.json",
      { "run", "./replay.xml", "--no-report", "--quiet", "--out", "./run" } },
    { "datasets/checkpoints/run-c/trainer_state.json",
      "trainer_state.json",
      "tests/fuzz/corpus/replay.xml tests/fuzz/corpus/answers.jsonl",
      { "run", "./replay.xml", "--no-report", "--quiet", "--out", "./run" } },
    { "tests/fuzz/corpus/scores.jsonl",
      "a.jsonl",
      "tests/fuzz/corpus/scores.jsonl",
      { "stats", "--a", "@", "--b", "./scores.jsonl", "--component", "rouge1_f" } },
    { "tests/fuzz/corpus/rules.xml",
      "rules.xml",
      "datasets/interview/CARD.md",
      { "judge", "--hyp", "./CARD.md", "--ref", "./CARD.md", "--judge", "@" } },
    { "tests/fuzz/corpus/log.csv",
      "log.csv",
      "tests/fuzz/corpus/replay-csv.xml tests/fuzz/corpus/answers.jsonl",
      { "run", "./replay-csv.xml", "--no-report", "--quiet", "--out", "./run" } },
    { "tests/fuzz/corpus/lists.csv", "d.csv", NULL, { "inspect", "@" } },
    { "tests/fuzz/corpus/openai.http", "r.http", NULL, { "reply", "openai" } },
    { "tests/fuzz/corpus/openai-stream.http", "r.http", NULL, { "reply", "openai" } },
    { "tests/fuzz/corpus/anthropic.http", "r.http", NULL, { "reply", "anthropic" } },
    { "tests/fuzz/corpus/gemini.http", "r.http", NULL, { "reply", "gemini" } },
    { "tests/fuzz/corpus/completions.http", "r.http", NULL, { "reply", "openai-completions" } },
    { "tests/fuzz/corpus/serve-chat.http", "q.http", NULL, { "request" } },
    { "tests/fuzz/corpus/serve-text.http", "q.http", NULL, { "request" } },
    { "tests/fuzz/corpus/serve-tokens.http", "q.http", NULL, { "request" } },
    { "tests/golden/engine-hf/gpt2/config.json", "config.json", BESIDE_CONFIG, { "inspect", ".", "--strict" } },
    { "tests/fuzz/corpus/model.safetensors.index.json",
      "model.safetensors.index.json",
      BESIDE_INDEX,
      { "inspect", ".", "--strict" } },
    { "tests/fuzz/corpus/schema.json",
      "schema.json",
      "tests/fuzz/corpus/schema.xml tests/fuzz/corpus/answers.jsonl",
      { "run", "./schema.xml", "--no-report", "--quiet", "--out", "./run" } },
    { CORPUS "wordnet/index.noun",
      "index.noun",
      BESIDE_WORDNET,
      { "run", "./wordnet.xml", "--no-report", "--quiet", "--out", "./run" } },
    { CORPUS "wordnet/data.verb",
      "data.verb",
      BESIDE_WORDNET,
      { "run", "./wordnet.xml", "--no-report", "--quiet", "--out", "./run" } },
    { CORPUS "wordnet/adj.exc",
      "adj.exc",
      BESIDE_WORDNET,
      { "run", "./wordnet.xml", "--no-report", "--quiet", "--out", "./run" } },
    { "tests/fuzz/corpus/meteor/english.words",
      "english.words",
      BESIDE_METEOR,
      { "run", "./meteor.xml", "--no-report", "--quiet", "--out", "./run" } },
    { "tests/fuzz/corpus/meteor/english.exceptions",
      "english.exceptions",
      BESIDE_METEOR,
      { "run", "./meteor.xml", "--no-report", "--quiet", "--out", "./run" } },
    { "tests/fuzz/corpus/meteor/english.synsets",
      "english.synsets",
      BESIDE_METEOR,
      { "run", "./meteor.xml", "--no-report", "--quiet", "--out", "./run" } },
    { "tests/fuzz/corpus/meteor/paraphrase-en",
      "paraphrase-en",
      BESIDE_METEOR,
      { "run", "./meteor.xml", "--no-report", "--quiet", "--out", "./run" } },
    { "tests/fuzz/corpus/worker.jsonl", "w.jsonl", NULL, { "worker" } },
    { "tests/fuzz/corpus/hub.http", "h.http", NULL, { "hub" } },
    { NULL, "h.db", NULL, { "history", "--history", "@", "--json" } },
    { NULL, "m.bin", NULL, { "message" } },
};

static char current[4096];
static int real_stderr = 2;

static void say(const char *what)
{
    dprintf(real_stderr, "fuzz: %s: %s\n", current, what);
}

static void on_alarm(int number)
{
    (void)number;
    say("no answer in time");
    _exit(1);
}

/* --- mutations ------------------------------------------------------------ */

struct bytes {
    uint8_t *p;
    size_t n, room;
};

static size_t place(struct rng *r, const struct bytes *b)
{
    size_t head = b->n < 4096 ? b->n : 4096;
    return (size_t)rng_below(r, rng_below(r, 5) ? head : b->n);
}

static void overwrite_number(struct rng *r, struct bytes *b)
{
    static const uint64_t numbers[] = { 0,
                                        1,
                                        0x7f,
                                        0x80,
                                        0xff,
                                        0x7fff,
                                        0xffff,
                                        0x7fffffff,
                                        0x80000000,
                                        0xffffffff,
                                        0x7fffffffffffffff,
                                        0x8000000000000000,
                                        0xffffffffffffffff,
                                        0xfffffffffffffff0 };
    uint64_t v = numbers[rng_below(r, COUNT_OF(numbers))] + rng_below(r, 3) - 1;
    size_t width = (size_t)1 << rng_below(r, 4), at = place(r, b);
    memcpy(b->p + at, &v, at + width <= b->n ? width : b->n - at);
}

static void overwrite_digits(struct rng *r, struct bytes *b)
{
    size_t at = place(r, b);
    while (at < b->n && !isdigit(b->p[at]))
        at++;
    for (int digits = (int)rng_below(r, 24); at < b->n && digits > 0; digits--)
        b->p[at++] = (uint8_t)('0' + rng_below(r, 10));
}

static void copy_piece(struct rng *r, struct bytes *b)
{
    size_t from = place(r, b), to = place(r, b), max = b->n - (from > to ? from : to);
    memmove(b->p + to, b->p + from, (size_t)rng_below(r, max < 256 ? max + 1 : 256));
}

static void insert_piece(struct rng *r, struct bytes *b)
{
    size_t at = place(r, b), n = (size_t)rng_below(r, 64) + 1;
    if (b->n + n > b->room)
        return;
    memmove(b->p + at + n, b->p + at, b->n - at);
    for (size_t i = 0; i < n; i++)
        b->p[at + i] = (uint8_t)(rng_below(r, 2) ? rng_below(r, 256)
                                                 : (uint64_t) "{}[]<>\"\\:,%&'\n"[rng_below(r, 14)]);
    b->n += n;
}

static void drop_piece(struct rng *r, struct bytes *b)
{
    size_t at = place(r, b), n = (size_t)rng_below(r, b->n - at < 64 ? b->n - at : 64);
    memmove(b->p + at, b->p + at + n, b->n - at - n);
    b->n -= n;
}

static void mutate(struct rng *r, struct bytes *b)
{
    for (uint64_t times = 1 + rng_below(r, 6); times > 0 && b->n > 0; times--)
        switch (rng_below(r, 8)) {
        case 0:
            b->p[place(r, b)] ^= (uint8_t)(1u << rng_below(r, 8));
            break;
        case 1:
            b->p[place(r, b)] = (uint8_t)rng_below(r, 256);
            break;
        case 2:
            overwrite_number(r, b);
            break;
        case 3:
            overwrite_digits(r, b);
            break;
        case 4:
            copy_piece(r, b);
            break;
        case 5:
            insert_piece(r, b);
            break;
        case 6:
            drop_piece(r, b);
            break;
        case 7:
            b->n = rng_below(r, 4) ? b->n : place(r, b);
            break;
        }
}

/* --- one case ------------------------------------------------------------- */

static bool write_bytes(const char *path, const void *p, size_t n)
{
    FILE *f = fopen(path, "wb");
    bool ok = f && fwrite(p, 1, n, f) == n;
    return f && fclose(f) == 0 && ok;
}

/* Standard error of the case is one line that begins with assay:, or warnings and one line. */
static bool message_is_fit(FILE *captured, int code)
{
    char line[1024], last[1024] = "";

    rewind(captured);
    while (fgets(line, sizeof line, captured)) {
        if (strlen(line) > 501 || strncmp(line, "assay: ", 7) != 0)
            return say(line), false;
        snprintf(last, sizeof last, "%s", line);
    }
    if (code >= 2 && strncmp(last, "assay: error: ", 14) != 0)
        return say("ended with an error and without a line about it"), false;
    return true;
}

static bool run_case(const struct target *t, const char *folder, bool whole, FILE *captured)
{
    char words[MAX_ARGS + 1][512], *argv[MAX_ARGS + 2];
    int argc = 0;

    snprintf(words[argc++], sizeof words[0], "assay");
    for (; argc <= MAX_ARGS && t->args[argc - 1]; argc++) {
        const char *word = t->args[argc - 1];
        if (strcmp(word, "@") == 0)
            snprintf(words[argc], sizeof words[0], "%s/%s", folder, t->file);
        else if (strcmp(word, ".") == 0)
            snprintf(words[argc], sizeof words[0], "%s", folder);
        else if (strncmp(word, "./", 2) == 0)
            snprintf(words[argc], sizeof words[0], "%s/%s", folder, word + 2);
        else
            snprintf(words[argc], sizeof words[0], "%s", word);
    }
    for (int i = 0; i < argc; i++)
        argv[i] = words[i];
    argv[argc] = NULL;
    rewind(captured);
    if (ftruncate(fileno(captured), 0) != 0)
        return false;
    alarm(CASE_SECONDS);
    int code = cli_main(argc, argv);
    alarm(0);
    fflush(stderr);
    if (code < 0 || code > 5)
        return say("undocumented exit code"), false;
    if (whole && code > 1)
        return message_is_fit(captured, code), say("the undamaged file is refused"), false;
    return message_is_fit(captured, code);
}

/* --- all ------------------------------------------------------------------ */

static bool prepare(const struct target *t, const char *folder, struct arena *a, struct err *e)
{
    str whole;
    str rest = str_from(t->beside ? t->beside : ""), path;

    if (!file_make_directories(folder, e))
        return false;
    while (str_split_next(&rest, ' ', &path)) {
        size_t colon = str_search(path, S(":"));
        str name = colon == SIZE_MAX ? path_base(path) : str_slice(path, colon + 1, path.n);
        if (!file_read_bytes(arena_cstr(a, str_slice(path, 0, colon)), MAX_SEED_BYTES, a, &whole, e) ||
            !file_write(path_join(a, str_from(folder), name).s, whole, e))
            return false;
    }
    return true;
}

static bool is(const struct target *t, const char *harness)
{
    return strcmp(t->args[0], harness) == 0;
}

/* The targets that are not files of a command. */
static bool run_harness(const struct target *t, const char *path, const struct bytes *b, bool whole)
{
    const char *wrong = is(t, "reply")     ? reply_case(t->args[1], b->p, b->n, whole)
                        : is(t, "worker")  ? worker_case(path, whole)
                        : is(t, "hub")     ? hub_case(b->p, b->n, whole)
                        : is(t, "request") ? request_case(b->p, b->n, whole)
                                           : message_case(b->p, b->n, whole);

    if (wrong)
        say(wrong);
    return !wrong;
}

static bool is_harness(const struct target *t)
{
    return is(t, "reply") || is(t, "worker") || is(t, "hub") || is(t, "request") || is(t, "message");
}

/* A small history.db. */
static bool history_seed(const char *path, struct arena *a, str *out, struct err *e)
{
    unlink(path);
    return history_year_write(path, 3, 2, e) && file_read_bytes(path, MAX_SEED_BYTES, a, out, e);
}

static bool run_target(size_t which, const char *work, uint64_t seed, uint64_t round, FILE *captured)
{
    const struct target *t = &targets[which];
    struct arena a = { 0 };
    struct err e = { 0 };
    struct rng r = rng_new(seed, round * 64 + which);
    char folder[256], path[512];
    str whole;

    snprintf(folder, sizeof folder, "%s/%zu", work, which);
    snprintf(path, sizeof path, "%s/%s", folder, t->file);
    snprintf(current, sizeof current, "%s (seed %llu, round %llu)", path, (unsigned long long)seed,
             (unsigned long long)round);
    if (!prepare(t, folder, &a, &e) || (t->seed && !file_read_bytes(t->seed, MAX_SEED_BYTES, &a, &whole, &e)))
        return say(e.text), false;
    if (!t->seed && (is(t, "message") ? (whole = message_seed(&a), false) : !history_seed(path, &a, &whole, &e)))
        return say(e.text), false;
    struct bytes b = { ARENA_NEW(&a, uint8_t, whole.n + 4096), whole.n, whole.n + 4096 };
    memcpy(b.p, whole.s, whole.n);
    if (round > 0)
        mutate(&r, &b);
    bool ok = write_bytes(path, b.p, b.n);
    alarm(CASE_SECONDS);
    ok = ok && (is_harness(t) ? run_harness(t, path, &b, round == 0) : run_case(t, folder, round == 0, captured));
    alarm(0);
    arena_free(&a);
    return ok;
}

static bool is_named(const struct target *t, const char *name)
{
    return !name || (t->seed && strstr(t->seed, name)) || strstr(t->args[0], name);
}

/* Number of targets that one round runs; 0 after a failure. */
static size_t run_round(const char *work, uint64_t seed, uint64_t round, const char *name, FILE *captured)
{
    size_t n = 0;

    for (size_t i = 0; i < COUNT_OF(targets); i++)
        if (is_named(&targets[i], name)) {
            if (!run_target(i, work, seed, round, captured))
                return 0;
            n++;
        }
    if (n == 0)
        say("no target has this name");
    return n;
}

int main(int argc, char **argv)
{
    double seconds = HUGE_VAL;
    size_t n_kinds = 0;
    int64_t n_rounds = INT64_MAX;
    str limit = str_from(argc > 1 ? argv[1] : "");
    bool counts = str_starts(limit, S("rounds:")), is_each = str_starts(limit, S("each:"));

    if (argc < 4 || argc > 5 ||
        !(counts ? str_to_int(str_slice(limit, 7, limit.n), &n_rounds)
                 : str_to_double(str_slice(limit, is_each ? 5 : 0, limit.n), &seconds))) {
        fprintf(stderr, "fuzz SECONDS|each:SECONDS|rounds:N SEED FOLDER [NAME]\n");
        return 2;
    }
    if (is_each)
        seconds *= COUNT_OF(targets);
    const char *wrong = requests_open("tests/golden/engine/llama.Q4_0.gguf");
    if (wrong) {
        fprintf(stderr, "fuzz: %s\n", wrong);
        return 1;
    }
    uint64_t seed = strtoull(argv[2], NULL, 10), round = 0;
    FILE *captured = tmpfile();
    struct rusage usage;

    real_stderr = dup(2);
    if (!captured || dup2(fileno(captured), 2) < 0 || !freopen("/dev/null", "w", stdout))
        return 4;
    signal(SIGALRM, on_alarm);
    for (time_t began = counts ? 0 : time(NULL);
         (int64_t)round < n_rounds && (counts || difftime(time(NULL), began) < seconds); round++)
        if ((n_kinds = run_round(argv[3], seed, round, argv[4], captured)) == 0)
            return 1;
    if ((wrong = requests_close())) {
        say(wrong);
        return 1;
    }
    getrusage(RUSAGE_SELF, &usage);
    dprintf(real_stderr, "fuzz: %llu files of %zu kinds, none broke it (seed %llu, peak memory %ld MiB)\n",
            (unsigned long long)(round * n_kinds), n_kinds, (unsigned long long)seed, usage.ru_maxrss / 1024);
    return 0;
}
