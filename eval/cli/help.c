/*
 * help.c -- see help.h.  Topics that are not commands are rows of a table, so that their list is always complete.
 */
#include "eval/cli/help.h"

#include <stdio.h>

#include "eval/backends/backend.h"
#include "eval/base/err.h"
#include "eval/cli/commands.h"
#include "eval/cli/man.h"
#include "eval/harness/suite.h"
#include "reports/report.h"

enum { MAX_GROUPS = 16 };

void help_print_overview(void)
{
    fputs("assay evaluates language-model checkpoints: a base model against its\n"
          "fine-tunes, from checkpoint to report.  Start with:\n"
          "  assay compare --base M --tuned A... --data FILE    compare models, no suite file\n"
          "  assay run SUITE.xml             run a suite, or resume it\n"
          "  assay report DIR                write a run's report again\n"
          "  assay gate DIR --baseline DIR   pass or fail, for nightly runs\n"
          "  assay score --hyp F --ref F     metrics on text files\n"
          "All commands: assay help.  One command: assay help COMMAND.\n"
          "Suite files: assay help suite.\n",
          stdout);
}

/* --- topics --------------------------------------------------------------- */

static void print_suite(void)
{
    struct strbuf b = { 0 };

    suite_describe(&b);
    fwrite(b.s, 1, b.n, stdout);
    strbuf_release(&b);
}

static void print_template(void)
{
    struct strbuf b = { 0 };

    report_describe_template(&b);
    fwrite(b.s, 1, b.n, stdout);
    strbuf_release(&b);
}

static void print_replay(void)
{
    fputs("Replayed answers: <model id=\"old\" backend=\"replay\" path=\"PATH\"/>\n"
          "\n"
          "Scores, judges, reports and gates run without a model.  PATH is\n"
          "\n"
          "  a run directory   The stored answers of the model with the same id.  Attribute\n"
          "                    name=\"ID\" chooses another model of that run.\n"
          "  a JSONL file      One JSON object per line, one line per item:\n"
          "\n"
          "    {\"id\": \"q1\", \"prediction\": \"Paris\"}\n"
          "    {\"id\": \"q2\", \"task\": \"qa\", \"prediction\": \"42\", \"n_tokens\": 3}\n"
          "    {\"id\": \"q3\", \"error\": \"the server was down\"}\n"
          "    {\"id\": \"q4\", \"choice_logprobs\": [-3.1, -0.4]}\n"
          "\n"
          "  id                the item's id in the test set (required)\n"
          "  prediction        the answer; without it text, answer, output, response or\n"
          "                    generation; two of these with different values are an error\n"
          "  task              the answer belongs to this task only (default: to every task)\n"
          "  error             the item has no answer, for this reason\n"
          "  finish            why the answer ends: stop (default), length or error\n"
          "  n_tokens, logprob tokens of the answer, their summed log-probability\n"
          "  n_prompt_tokens, seconds\n"
          "  choice_logprobs   kind choice: a log-likelihood for each option, as a number, as\n"
          "                    [number, bytes of the option], or as [number, bytes, number\n"
          "                    without the prompt]\n"
          "\n"
          "An item without a line ends in error.  A warning counts the lines whose id no item\n"
          "has.  A value of the wrong type is an error; other members are ignored.\n",
          stdout);
}

static void print_backends(void)
{
    puts("Where answers come from: <model id=\"...\" backend=\"NAME\" .../>\n");
    for (size_t i = 0; i < backend_count(); i++)
        printf("  %-18s %s\n", backend_at(i)->name, backend_at(i)->summary);
    fputs("\n"
          "local      path= a GGUF file, a Hugging Face folder, or hf:OWNER/NAME[@REVISION][/FILE.gguf],\n"
          "           which is read from the Hugging Face cache or fetched into it (HF_HOME, HF_TOKEN,\n"
          "           HF_ENDPOINT; assay run --offline never fetches).\n"
          "servers    url= name= key-env=VARIABLE concurrency= requests-per-minute= tokens-per-minute=\n"
          "           price-in= price-out= in USD per million tokens.  A key comes from the environment, or\n"
          "           from key-file=FILE.\n"
          "           <request>{\"temperature\": null, \"reasoning_effort\": \"low\"}</request> inside <model>\n"
          "           adds members to each request; null removes one.\n"
          "           url=\"A B C\" names equal servers: each request goes to the least loaded one, and one\n"
          "           that fails is excluded with a warning.  concurrency= is the limit for each.  Answers are\n"
          "           stored under the first URL: when others are added or removed, no item is asked again.\n"
          "           Chat servers get messages and apply their own chat template; openai-completions\n"
          "           gets plain text, which chat-template=FILE may have written.\n"
          "process    command=\"PROGRAM ARGUMENTS\" concurrency=COPIES.  Each copy reads one JSON line per item\n"
          "           on standard input:\n"
          "             {\"id\", \"task\", \"prompt\", \"messages\", \"max_tokens\", \"temperature\", \"top_p\", "
          "\"top_k\",\n"
          "              \"seed\", \"stop\"} and, for kind choice, \"choices\"\n"
          "           and writes one line with the same \"id\" and \"text\", \"choice_logprobs\": [...] or \"error\";\n"
          "           optional: \"finish\": \"length\", \"n_tokens\", \"n_prompt_tokens\", \"logprob\".  A copy\n"
          "           that exits, or whose lines do not match its requests, is restarted and its item ends\n"
          "           in error; print everything except answers on standard error.  Without \"id\" the copy\n"
          "           is restarted for each request, and its line counts only if it is the last line before\n"
          "           the copy exits.  The same applies to an id that the copy got before (items of two\n"
          "           tasks can have the same id), unless the line also has the same \"task\".\n"
          "plugin     path=NAME.so name=ANY: a shared object with the C interface of eval/backends/plugin.h;\n"
          "           tests/backends/plugin/upper.c is an example of 60 lines.\n"
          "replay     see assay help replay.\n"
          "A suite can start programs (process, plugin): read a suite from someone else before you run it.\n",
          stdout);
}

static void print_exit(void)
{
    puts("Exit status of every command:");
#define X(status, meaning) printf("  %2d  %s\n", status, meaning);
    ERR_EXITS(X)
#undef X
    puts("A reader that closes the output early, as in `assay list metrics | head`, is not an error.  A\n"
         "command that is killed by a signal has the shell's status for it: 128 + the number of the\n"
         "signal (137 = SIGKILL, for example for lack of memory).");
    puts("An error is one line on standard error: assay: error: FILE:LINE: what is wrong");
    puts("(found X, expected Y).");
}

static const struct {
    const char *name, *summary;
    void (*print)(void);
} topics[] = {
    { "suite", "elements and attributes of a suite file", print_suite },
    { "backends", "where answers come from: files, servers, programs", print_backends },
    { "replay", "the format of replayed answers", print_replay },
    { "template", "variables of report templates", print_template },
    { "exit", "exit statuses", print_exit },
};

/* --- commands ------------------------------------------------------------- */

static void print_list(void)
{
    const char *group = "";

    help_print_overview();
    for (const struct command_row *r = command_rows; r->command; r++) {
        if (strcmp(r->group, group) != 0)
            printf("\n%s:\n", r->group);
        group = r->group;
        printf("  %-11s %s\n", r->command->name, r->command->summary);
    }
    puts("\nTopics (assay help TOPIC):");
    for (size_t i = 0; i < COUNT_OF(topics); i++)
        printf("  %-11s %s\n", topics[i].name, topics[i].summary);
    puts("  man         a manual page: assay help man [COMMAND]");
    puts("  completion  assay help completion bash|zsh|fish");
}

static const char *group_of(const struct param *o)
{
    return o->label ? o->label : "Options";
}

static void print_options(const struct param *options, const char *group)
{
    printf("\n%s:\n", group);
    for (const struct param *o = options; o->name; o++) {
        char head[64];
        if (strcmp(group_of(o), group) != 0)
            continue;
        snprintf(head, sizeof head, "%s%s%s", o->name, o->range ? " " : "", o->range ? o->range : "");
        printf("  %-28s %s", head, o->help);
        if (o->fallback)
            printf(" (default %s)", o->fallback);
        puts(o->kind == CLI_TEXTS ? "; may be repeated" : "");
    }
}

void help_print_command(const struct cli_command *c)
{
    struct param options[CLI_MAX_OPTIONS];
    const char *groups[MAX_GROUPS];
    size_t n_groups = 0, n = cli_collect_options(c, options);

    printf("assay %s %s\n  %s\n", c->name, c->operands ? c->operands : "", c->summary);
    for (size_t i = 0; i < n; i++) {
        size_t g = 0;
        while (g < n_groups && strcmp(groups[g], group_of(&options[i])) != 0)
            g++;
        if (g == n_groups && n_groups < COUNT_OF(groups))
            groups[n_groups++] = group_of(&options[i]);
    }
    for (size_t g = 0; g < n_groups; g++)
        print_options(options, groups[g]);
    if (c->example)
        printf("\nExample:\n  assay %s\n", c->example);
}

bool help_print(const char *topic, const char *detail, struct err *e)
{
    if (!topic) {
        print_list();
        return true;
    }
    if (strcmp(topic, "completion") == 0)
        return completion_print(detail, e);
    if (strcmp(topic, "man") == 0) {
        const struct cli_command *page = detail ? command_find(detail) : NULL;
        if (detail && !page)
            return command_unknown(detail, e);
        man_print(page);
        return true;
    }
    if (detail)
        return err_set(e, ERR_USAGE, "help %.80s: unexpected argument (found \"%.80s\", expected nothing)", topic,
                       detail);
    for (size_t i = 0; i < COUNT_OF(topics); i++)
        if (strcmp(topic, topics[i].name) == 0) {
            topics[i].print();
            return true;
        }
    const struct cli_command *c = command_find(topic);
    if (!c)
        return command_unknown(topic, e);
    help_print_command(c);
    return true;
}
