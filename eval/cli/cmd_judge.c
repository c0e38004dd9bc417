/*
 * cmd_judge.c -- `judge`: labels answers in text files, or relabels the stored answers of a run directory.
 *
 * Files are read as in `score`, but kept in memory: a judge reads all items
 * and answers first.  The judges are heuristics over words: they select answers
 * for people to read and keep the evidence.
 */
#include <omp.h>
#include <stdio.h>

#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/log.h"
#include "eval/base/machine.h"
#include "eval/base/signals.h"
#include "eval/base/text.h"
#include "eval/cli/cli.h"
#include "eval/cli/judge_fit.h"
#include "eval/cli/print.h"
#include "eval/cli/run_jsonl.h"
#include "eval/base/arena.h"
#include "eval/base/record.h"
#include "eval/harness/harness.h"
#include "eval/harness/segments.h"
#include "eval/text/gloss_space.h"
#include "eval/text/wordnet.h"
#include "judges/judge.h"

static const struct param options[] = {
    { "--hyp", CLI_TEXTS, NULL, "FILE", "answers, one per line, or JSONL (- or no file: standard input)", "Input" },
    { "--ref", CLI_TEXTS, NULL, "FILE", "references (JSONL: a field of the answers)", "Input" },
    { "--questions", CLI_TEXT, NULL, "FILE", "the questions", "Input" },
    { "--hyp-field", CLI_TEXTS, NULL, "PATH", "JSONL: dotted path of the answer (default prediction)", "Input" },
    { "--ref-field", CLI_TEXTS, NULL, "PATH", "JSONL: path of the reference (default reference)", "Input" },
    { "--question-field", CLI_TEXT, "question", "PATH", "JSONL: path of the question", "Input" },
    { "--format", CLI_CHOICE, "auto", "auto|text|jsonl",
      "format of the files; auto: jsonl if the name ends in .jsonl or .ndjson", "Input" },
    { "--judge", CLI_TEXT, "taxonomy", "NAME[:k=v,...]|FILE.xml", "judge (`assay list judges`), or a file of rules",
      NULL },
    { "--fit", CLI_TEXT, NULL, "GOLD.jsonl",
      "evaluate the judge on labelled answers (question, reference, answer, labels); with --thresholds, fit it to "
      "them",
      NULL },
    { "--thresholds", CLI_TEXT, NULL, "FILE.xml",
      "with --fit: fit the thresholds and write them here, for --judge FILE.xml", NULL },
    { "--signals", CLI_TEXT, NULL, "FILE.jsonl",
      "with --fit: write the signals that the judge weighs, one line for each answer, to fit weights to them", NULL },
    { "--word-vectors", CLI_TEXT, NULL, "FILE",
      "write the word vectors computed from WordNet; the judge reads gloss.space from the folder of the program",
      NULL },
    { "--agreement", CLI_FLAG, NULL, NULL,
      "for a run: agreement of scores and judges with people's ratings, and of judges with each other", NULL },
    { "--summary", CLI_FLAG, NULL, NULL, "print counts of each category instead of labels", NULL },
    { 0 },
};

enum { CHUNK = 256, MAX_THREADS = 256 };

struct answers {
    struct sample *samples;
    struct generation *gens;
    struct json **fields; /* owned: what samples point to */
    size_t n, capacity;
};

static void print_label(str id, const struct judge_label *l, bool as_json)
{
    struct strbuf b = { 0 };

    if (as_json) {
        struct json *o = json_new_object();
        json_set(o, "id", json_new_string(id));
        json_set(o, "category", json_new_string(l->category));
        json_set(o, "rule", json_new_string(l->rule));
        json_set(o, "severity", json_new_number(l->severity));
        json_set(o, "evidence", json_new_string(l->evidence));
        if (l->to) { /* bytes of the answer */
            json_set(o, "from", json_new_int((int64_t)l->from));
            json_set(o, "to", json_new_int((int64_t)l->to));
        }
        print_json(o);
        return;
    }
    /* Escaped: answers may hold control characters. */
    strbuf_printf(&b, STR_FMT "  %-16.*s " STR_FMT ": ", STR_ARG(id), STR_ARG(l->category), STR_ARG(l->rule));
    strbuf_add_quoted(&b, l->evidence, 200);
    puts(b.s);
    strbuf_release(&b);
}

/* Number of answers with each category: an answer counts once per category. */
static void print_summary(const struct judge_use *j, const size_t *counts, size_t n, bool as_json)
{
    for (size_t c = 0; c < j->n_categories; c++) {
        if (!as_json) {
            printf("%-20s %zu of %zu\n", j->categories[c].label, counts[c], n);
            continue;
        }
        struct json *o = json_new_object();
        json_set(o, "category", json_new_string(str_from(j->categories[c].name)));
        json_set(o, "answers", json_new_int((int64_t)counts[c]));
        json_set(o, "n", json_new_int((int64_t)n));
        print_json(o);
    }
}

static void count_categories(const struct judge_use *j, const struct judge_label *labels, size_t n, size_t *counts)
{
    for (size_t c = 0; c < j->n_categories; c++) {
        bool found = false;
        for (size_t k = 0; k < n; k++)
            found = found || str_is(labels[k].category, j->categories[c].name);
        counts[c] += found;
    }
}

/* Labels of a chunk of answers, read on all threads and printed in order. */
struct chunk {
    size_t n[CHUNK]; /* labels of each answer */
    struct judge_label labels[CHUNK][JUDGE_MAX_LABELS];
    struct arena arenas[MAX_THREADS]; /* what the labels point to */
    struct err errors[MAX_THREADS];
};

static bool label_chunk(const struct judge_use *u, const struct answers *all, size_t from, size_t n, int n_threads,
                        struct chunk *c, struct err *e)
{
    bool ok = true;

#pragma omp parallel for schedule(dynamic, 8) num_threads(n_threads) reduction(&& : ok)
    for (size_t i = 0; i < n; i++) {
        int t = omp_get_thread_num();
        c->n[i] = 0;
        if (!all->gens[from + i].error.n)
            ok = u->judge->label(u->context, &all->samples[from + i], &all->gens[from + i], c->labels[i], &c->n[i],
                                 &c->arenas[t], &c->errors[t]) &&
                 ok;
    }
    for (int t = 0; t < n_threads && !ok; t++)
        if (c->errors[t].text[0]) {
            *e = c->errors[t];
            break;
        }
    return ok;
}

static int threads_of(const struct cli_args *a)
{
    int n = (int)cli_int(a, "--threads");

    n = n > 0 ? n : machine_processors();
    return n < MAX_THREADS ? n : MAX_THREADS;
}

static bool read_all(const struct judge_use *u, const struct answers *all, const struct cli_args *a, struct err *e)
{
    const struct judge *j = u->judge;
    size_t *counts = ARENA_NEW(a->mem, size_t, u->n_categories), judged = 0, unclear = 0;
    struct chunk *c = ARENA_NEW(a->mem, struct chunk, 1);
    int n_threads = threads_of(a);
    bool ok = !j->collect || j->collect(u->context, all->samples, all->gens, all->n, a->mem, e);

    for (size_t from = 0; ok && from < all->n; from += CHUNK) {
        size_t n = all->n - from < CHUNK ? all->n - from : CHUNK;
        if (signals_interrupted()) {
            ok = err_set(e, ERR_INTERRUPTED, "stopped after %zu of %zu answers", from, all->n);
            break;
        }
        ok = label_chunk(u, all, from, n, n_threads, c, e);
        for (size_t i = 0; ok && i < n; i++) {
            bool is_unclear = c->n[i] > 0 && c->labels[i][0].unclear;
            judged += !all->gens[from + i].error.n;
            unclear += is_unclear;
            c->n[i] = is_unclear ? 0 : c->n[i];
            count_categories(u, c->labels[i], c->n[i], counts);
            for (size_t k = 0; k < c->n[i] && !cli_has(a, "--summary"); k++)
                print_label(all->samples[from + i].id, &c->labels[i][k], cli_has(a, "--json"));
        }
        for (int t = 0; t < n_threads; t++)
            arena_reset(&c->arenas[t]);
    }
    if (ok && cli_has(a, "--summary"))
        print_summary(u, counts, judged, cli_has(a, "--json"));
    if (ok && unclear)
        log_warn("%zu of %zu answers are unclear: their labels are below the judge's confidence threshold", unclear,
                 judged);
    for (int t = 0; t < n_threads; t++)
        arena_free(&c->arenas[t]);
    return ok;
}

/* The chunk's texts stay in the command's arena; its records are copied.  A question in the same record as the
 * answer is read without --questions. */
static void append_chunk(struct answers *all, const struct segment_chunk *t, str question_field, struct arena *a)
{
    if (all->n + t->n > all->capacity) {
        struct answers old = *all;
        all->capacity = 2 * (all->n + t->n);
        all->samples = ARENA_NEW(a, struct sample, all->capacity);
        all->gens = ARENA_NEW(a, struct generation, all->capacity);
        all->fields = ARENA_NEW(a, struct json *, all->capacity);
        if (old.n) {
            memcpy(all->samples, old.samples, old.n * sizeof *old.samples);
            memcpy(all->gens, old.gens, old.n * sizeof *old.gens);
            memcpy(all->fields, old.fields, old.n * sizeof *old.fields);
        }
    }
    for (size_t i = 0; i < t->n; i++) {
        struct sample *s = &all->samples[all->n];
        *s = t->samples[i];
        all->fields[all->n] = s->fields ? json_clone(s->fields) : NULL;
        s->fields = all->fields[all->n];
        if (!s->input.n)
            s->input = json_as_string(json_path(s->fields, question_field));
        all->gens[all->n++] = t->gens[0][i];
    }
}

static bool load(const struct cli_args *a, struct answers *all, struct err *e)
{
    struct segment_files f = { .input = cli_text(a, "--questions"),
                               .input_field = cli_text(a, "--question-field"),
                               .format = cli_text(a, "--format"),
                               .n_threads = threads_of(a) };
    struct segments files;
    struct segment_chunk t;
    bool ok;

    f.n_hyps = cli_texts(a, "--hyp", &f.hyps);
    f.n_refs = cli_texts(a, "--ref", &f.refs);
    f.n_hyp_fields = cli_texts(a, "--hyp-field", &f.hyp_fields);
    f.n_ref_fields = cli_texts(a, "--ref-field", &f.ref_fields);
    if (f.n_hyps == 0 && f.n_refs == 0)
        return err_set(e, ERR_USAGE, "judge needs DIR, or --hyp FILE and --ref FILE");
    if (!segments_open(&files, &f, a->mem, e))
        return false;
    if (files.n_systems > 1)
        ok = err_set(e, ERR_USAGE, "judge takes one file of answers (found %zu)", files.n_systems);
    else
        while ((ok = segments_next(&files, &t, a->mem, e)) && t.n > 0)
            append_chunk(all, &t, f.input_field, a->mem);
    segments_close(&files);
    return ok;
}

static bool judge_files(const struct cli_args *a, struct err *e)
{
    struct answers all = { 0 };
    struct judge_use u = { 0 };
    bool ok = judge_use_open(cli_text(a, "--judge"), &u, a->mem, e) && load(a, &all, e) &&
              judge_use_prepare(&u, all.samples, all.n, a->mem, e) && read_all(&u, &all, a, e);

    judge_use_close(&u);
    for (size_t i = 0; i < all.n; i++)
        json_free(all.fields[i]);
    return ok;
}

static bool write_vectors(const char *path, struct arena *a, struct err *e)
{
    str folder = wordnet_folder((str){ "", 0 }, a);
    struct wordnet *w = folder.n ? wordnet_open(folder, e) : NULL;

    if (!w)
        return folder.n ? false : err_set(e, ERR_IO, "no WordNet (the package wordnet-base, or $ASSAY_WORDNET)");
    struct gloss_space *s = gloss_space_new(w);
    bool ok = gloss_space_save(s, path, e);
    gloss_space_free(s);
    wordnet_close(w);
    return ok;
}

static bool run(const struct cli_args *a, struct err *e)
{
    struct rescore_options o = { .n_threads = (int)cli_int(a, "--threads"),
                                 .print = cli_has(a, "--json") ? run_jsonl_labels : run_jsonl_categories };

    if (cli_has(a, "--agreement"))
        o.print = cli_has(a, "--json") ? run_jsonl_agreement : run_jsonl_agreement_table;
    if (cli_has(a, "--agreement") && a->n_words == 0)
        return err_set(e, ERR_USAGE, "--agreement needs the directory of a run");

    if (cli_has(a, "--signals") && !cli_has(a, "--fit"))
        return err_set(e, ERR_USAGE, "--signals needs --fit GOLD.jsonl");
    if (cli_has(a, "--word-vectors"))
        return write_vectors(arena_cstr(a->mem, cli_text(a, "--word-vectors")), a->mem, e);
    if (cli_has(a, "--fit")) {
        struct judge_fit_options f = {
            .gold = arena_cstr(a->mem, cli_text(a, "--fit")),
            .judge = cli_text(a, "--judge"),
            .out = cli_has(a, "--thresholds") ? arena_cstr(a->mem, cli_text(a, "--thresholds")) : NULL,
            .signals = cli_has(a, "--signals") ? arena_cstr(a->mem, cli_text(a, "--signals")) : NULL,
            .as_json = cli_has(a, "--json"),
        };
        return judge_fit(&f, a->mem, e);
    }
    return a->n_words ? harness_rescore(a->words[0], &o, a->mem, e) : judge_files(a, e);
}

const struct cli_command cmd_judge = {
    .name = "judge",
    .operands = "DIR | --hyp FILE --ref FILE",
    .summary = "label errors in answers by rules, with evidence",
    .example = "judge --hyp out.txt --ref ref.txt --questions asked.txt",
    .options = options,
    .max_words = 1,
    .run = run,
};
