/*
 * test_pipes.c -- a named pipe without another end, in place of each file that a command or a suite names: it is
 * refused, and nothing waits for it.  A command that waits is ended by the limit of the test program.
 */
#include "tests/test.h"

#include <stdlib.h>
#include <sys/stat.h>

#include "eval/base/file.h"
#include "tests/child.h"

#define MODEL    "tests/golden/engine/llama.Q8_0.gguf"
#define RECORDED "backend='replay' path='m.jsonl'"
#define DATA     "data='data.jsonl'"
#define EXACT    "<metric name='exact_match'/>"

/* Files of a suite.  "@NAME" is the pipe NAME in the folder, "./NAME" a file in it, "$MODEL" a good model. */
static const struct {
    const char *what, *model, *task, *inside;
} suites[] = {
    { "recorded answers", "backend='replay' path='@f.jsonl'", DATA, EXACT },
    { "GGUF", "path='@f.gguf'", DATA, EXACT },
    { "config.json", "path='./hf'", DATA, EXACT },
    { "GGUF adapter", "path='$MODEL' adapter='@f.gguf'", DATA, EXACT },
    { "PEFT adapter", "path='$MODEL' adapter='./peft'", DATA, EXACT },
    { "training log, JSON", RECORDED " log='@f.json'", DATA, EXACT },
    { "training log, CSV", RECORDED " log='@f.csv'", DATA, EXACT },
    { "key", "backend='openai' url='http://127.0.0.1:9/v1' name='x' key-file='@f.txt'", DATA, EXACT },
    { "chat template", "path='$MODEL' chat-template='@f.jinja'", DATA, EXACT },
    { "plugin", "backend='plugin' path='@f.so'", DATA, EXACT },
    { "data, JSON lines", RECORDED, "data='@f.jsonl'", EXACT },
    { "data, CSV", RECORDED, "data='@f.csv'", EXACT },
    { "data, XML", RECORDED, "data='@f.xml'", EXACT },
    { "data, text", RECORDED, "data='@f.txt'", EXACT },
    { "solved examples", RECORDED, DATA, "<fewshot data='@f.jsonl' n='1'/>" EXACT },
    { "schema", RECORDED, DATA " kind='json'", "<metric name='json_valid' schema='@f.json'/>" },
    { "rules", RECORDED, DATA, EXACT "<judge name='rules' file='@f.xml'/>" },
    { "WordNet", RECORDED, DATA, "<metric name='meteor' wordnet='./wordnet'/>" },
    { "word lists", RECORDED, DATA, "<metric name='meteor' version='1.5' data='./words'/>" },
    { "paraphrases", RECORDED, DATA, "<metric name='meteor' version='1.5' data='./lists' paraphrases='@f.gz'/>" },
    { "ratings", RECORDED, DATA, EXACT "<people data='@f.jsonl'/>" },
};

/* Files of the command line: read ones are bad input (3), written ones an environment that refuses (4). */
static const struct {
    int status;
    const char *words[12];
} commands[] = {
    { 3, { "run", "@f.xml" } },
    { 4, { "run", "./good.xml", "--out", "./new", "--prompts", "@f.jsonl" } },
    { 3, { "run", "./good.xml", "--out", "./new", "--recorded", "./recorded" } },
    { 3, { "compare", "--base", "$MODEL", "--tuned", "@f.gguf", "--data", "./data.jsonl", "--out", "./new" } },
    { 3, { "compare", "--base", "$MODEL", "--tuned", "$MODEL", "--data", "@f.jsonl", "--out", "./new" } },
    { 3, { "init", "--base", "$MODEL", "--tuned", "$MODEL", "--data", "@f.jsonl", "--out", "./new.xml" } },
    { 3, { "report", "./bad" } },
    { 3, { "report", "./run", "--template", "@f.html" } },
    { 4, { "report", "./run", "--format", "md", "--bundle", "@f.zip" } },
    { 3, { "report", "./run", "--format", "md", "--history", "@f.db" } },
    { 3, { "merge", "./bad", "./run", "--out", "./new" } },
    { 3, { "show", "./bad" } },
    { 3, { "show", "@f.xml" } },
    { 3, { "gate", "./bad", "--baseline", "./run", "--rule", "t/exact_match m min=0" } },
    { 3, { "gate", "./run", "--baseline", "./bad", "--rule", "t/exact_match m min=0" } },
    { 4, { "gate", "./run", "--first-run", "--rule", "t/exact_match m min=0", "--junit", "@f.xml" } },
    { 4, { "gate", "./run", "--first-run", "--rule", "t/exact_match m min=0", "--markdown", "@f.md" } },
    { 3, { "gate", "./run", "--first-run", "--rule", "t/exact_match m min=0", "--history", "@f.db" } },
    { 3, { "history", "--history", "@f.db" } },
    { 3, { "score", "--hyp", "@f.txt" } },
    { 3, { "score", "--hyp", "./data.jsonl", "--hyp-field", "answer", "--ref", "@f.txt" } },
    { 3, { "score", "./bad" } },
    { 3, { "judge", "--hyp", "@f.txt" } },
    { 3, { "judge", "--hyp", "./m.jsonl", "--ref", "@f.txt" } },
    { 3, { "judge", "--hyp", "./m.jsonl", "--ref", "./m.jsonl", "--ref-field", "prediction", "--judge", "@f.xml" } },
    { 3, { "judge", "--fit", "@f.jsonl" } },
    { 3, { "stats", "--a", "@f.txt", "--b", "@f.txt" } },
    { 3, { "generate", "--model", "@f.gguf", "--prompt", "a" } },
    { 3, { "generate", "--model", "$MODEL", "--adapter", "@f.gguf", "--prompt", "a" } },
    { 3, { "generate", "--model", "datasets/checkpoints/base.gguf", "--messages", "@f.json" } },
    { 3, { "perplexity", "--model", "$MODEL", "--file", "@f.txt" } },
    { 3, { "perplexity", "--model", "$MODEL", "--against", "@f.gguf", "--file", "./data.jsonl" } },
    { 3, { "tokenize", "--model", "@f.json", "--text", "a" } },
    { 3, { "tokenize", "--model", "./hf", "--text", "a" } },
    { 3, { "tokenize", "--model", "$MODEL", "--file", "@f.txt" } },
    { 3, { "render", "--template", "@f.jinja", "--messages", "./m.json" } },
    { 3, { "render", "--template", "tests/golden/templates/everything.jinja", "--messages", "@f.json" } },
    { 4, { "logits", "--model", "$MODEL", "--tokens", "1,2", "--output", "@f.f32" } },
    { 3, { "quantize", "--model", "@f.gguf", "--type", "q8_0", "--output", "./new.gguf" } },
    { 3, { "quantize", "--model", "$MODEL", "--type", "q8_0", "--output", "@f.gguf" } },
    { 3, { "serve", "--model", "@f.gguf" } },
    { 3, { "serve", "--model", "$MODEL", "--chat-template", "@f.jinja" } },
    { 3, { "bench", "--model", "@f.gguf" } },
    { 3, { "inspect", "@f.gguf" } },
    { 3, { "inspect", "@f.jsonl" } },
    { 3, { "inspect", "@f.csv" } },
    { 3, { "inspect", "@f.json" } },
    { 3, { "inspect", "@f.xml" } },
    { 3, { "inspect", "./hf" } },
    { 3, { "inspect", "./peft" } },
    { 3, { "inspect", "./bad" } },
    { 3, { "list", "models", "./bad" } },
};

static void make_pipe(struct place *p, str name)
{
    str path = arena_printf(&p->a, "%s/" STR_FMT, p->dir, STR_ARG(name));
    struct err e = { 0 };

    CHECK_MSG(file_make_directories(arena_cstr(&p->a, path_directory(path)), &e), "%s", e.text);
    if (!file_exists(path.s))
        CHECK(mkfifo(path.s, 0600) == 0);
}

/* Replaces "@NAME", "./NAME" and "$MODEL"; makes the pipes. */
static str expand(struct place *p, str text)
{
    struct strbuf b = { 0 };

    for (size_t i = 0; i < text.n; i++) {
        str rest = str_slice(text, i, text.n);
        bool pipe = text.s[i] == '@', starts = i == 0 || text.s[i - 1] == '\'';
        if (str_starts(rest, S("$MODEL"))) {
            char *path = realpath(MODEL, NULL);
            strbuf_add(&b, str_from(path ? path : MODEL));
            free(path);
            i += strlen("$MODEL") - 1;
        } else if (pipe || (starts && str_starts(rest, S("./")))) {
            size_t n = pipe ? strcspn(rest.s + 1, "'") : 0;
            if (pipe)
                make_pipe(p, str_slice(rest, 1, n + 1));
            strbuf_printf(&b, "%s/", p->dir);
            i += !pipe;
        } else {
            strbuf_add_char(&b, text.s[i]);
        }
    }
    str out = arena_str(&p->a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

static int run_words(struct place *p, const char *const *words, size_t max)
{
    const char *argv[16] = { NULL };

    for (size_t i = 0; i < max && words[i]; i++)
        argv[i] = expand(p, str_from(words[i])).s;
    return child_end(place_start(p, NULL, argv));
}

static str suite_of(struct place *p, const char *name, const char *model, const char *task, const char *inside)
{
    str text = arena_printf(&p->a,
                            "<suite name='s'><models><model id='m' %s/></models><task id='t' %s>%s</task></suite>",
                            model, task, inside);
    return place_write(p, name, expand(p, text));
}

static void open_files(struct place *p)
{
    static const char *const folders[] = { "hf/config.json",   "peft/adapter_config.json", "bad/run.db",
                                           "recorded/m.jsonl", "wordnet/index.noun",       "words/english.words",
                                           "lists/pipe" };
    static const char *const lists[] = { "lists/english.words", "lists/english.prefixes", "lists/english.exceptions",
                                         "lists/english.synsets" };
    static const char *const first[] = { "run", "./good.xml", "--out", "./run", "--no-report", NULL };

    place_open(p);
    for (size_t i = 0; i < COUNT_OF(folders); i++)
        make_pipe(p, str_from(folders[i]));
    place_write(p, "data.jsonl", S("{\"id\":\"a\",\"question\":\"one?\",\"answer\":\"one\"}\n"));
    place_write(p, "m.jsonl", S("{\"id\":\"a\",\"prediction\":\"one\"}\n"));
    for (size_t i = 0; i < COUNT_OF(lists); i++)
        place_write(p, lists[i], S("a\nb\n"));
    place_write(p, "m.json", S("[{\"role\":\"user\",\"content\":\"a\"}]"));
    suite_of(p, "good.xml", RECORDED, DATA, EXACT);
    CHECK(run_words(p, first, COUNT_OF(first)) == 0);
}

void test_pipes_of_suites_never_block(void)
{
    struct place p;

    open_files(&p);
    for (size_t i = 0; i < COUNT_OF(suites); i++) {
        static const char *const words[] = { "run", "./s.xml", "--out", "./new", "--no-report", NULL };
        suite_of(&p, "s.xml", suites[i].model, suites[i].task, suites[i].inside);
        int status = run_words(&p, words, COUNT_OF(words));
        CHECK_MSG(status == 3, "%s: %d", suites[i].what, status);
        CHECK_MSG(place_says(&p, "not a regular file"), "%s", suites[i].what);
    }
    place_close(&p);
}

void test_pipes_of_commands_never_block(void)
{
    struct place p;

    open_files(&p);
    for (size_t i = 0; i < COUNT_OF(commands); i++) {
        const char *const *words = commands[i].words;
        int status = run_words(&p, words, COUNT_OF(commands[i].words));
        CHECK_MSG(status == commands[i].status, "%s %s %s %s: %d", words[0], words[1], words[2] ? words[2] : "",
                  words[3] ? words[3] : "", status);
        CHECK_MSG(place_says(&p, "assay: error: "), "%s %s", words[0], words[1]);
    }
    place_close(&p);
}

static struct place *summary_place;

static void set_summary(void)
{
    setenv("GITHUB_STEP_SUMMARY", expand(summary_place, S("@summary.md")).s, 1);
}

void test_pipes_step_summary_never_blocks(void)
{
    struct place p;

    open_files(&p);
    summary_place = &p;
    make_pipe(&p, S("summary.md"));
    const char *words[] = {
        "run", expand(&p, S("./good.xml")).s, "--out", expand(&p, S("./run")).s, "--no-report", NULL
    };
    CHECK(child_end(place_start(&p, set_summary, words)) == 4);
    place_says(&p, "GITHUB_STEP_SUMMARY");
    place_close(&p);
}
