/*
 * template_help.c -- `assay help template`: the variables of report templates.
 */
#include "reports/report.h"

#include "eval/base/strbuf.h"

/* A path of the document: "a.b" is a member, "[]" every entry of a list.  A test finds each of them in a report, and
 * each member of a report among them. */
static const struct {
    const char *path, *help;
} rows[] = {
    { "schema", "assay-report/1: names below do not change within a version" },
    { "name", "name of the suite" },
    { "title", "title of the report" },
    { "date", "end of the run; empty while it is not finished" },
    { "started", "start of the run" },
    { "finished", "end of the run" },
    { "seconds", "time of answering" },
    { "tokens_per_second", "rate of answering" },
    { "seed", "seed of sampling and resampling, as text" },
    { "command_line", "how the run was started" },
    { "base", "id of the base model" },
    { "alpha", "level of significance" },
    { "unfinished", "true: answers or scores are missing" },
    { "keywords", "for the metadata of the PDF" },
    { "authors", "of the suite: name, affiliation, email" },
    { "environment", "versions and machine, an object" },
    { "models[].id", "id of a model" },
    { "models[].label", "its name in the report" },
    { "models[].base", "id of the model that an adapter belongs to" },
    { "models[].backend", "where its answers come from" },
    { "models[].path", "checkpoint or file" },
    { "models[].adapter", "adapter" },
    { "models[].quantize", "quantization on load" },
    { "models[].identity", "content hash" },
    { "models[].info", "what the backend knows: arch, parameters, rank, server, ..." },
    { "models[].answers", "n, failed, cut, tokens, tokens_per_answer, seconds_per_answer, cost_usd, ..." },
    { "models[].parameters", "total, trained, share, reduction, megabytes" },
    { "models[].losses", "last, last_validation, lowest_validation, lowest_step, steps, epochs" },
    { "n_tasks", "tasks of the run; `tasks` has those that the report shows in full, in report.json all" },
    { "tasks[].id", "id of a task" },
    { "tasks[].kind", "generate, choice, json, pairwise or perplexity" },
    { "tasks[].data", "file of the test set" },
    { "tasks[].data_sha256", "its hash" },
    { "tasks[].prompt", "prompt template" },
    { "tasks[].n_items", "items of the run" },
    { "tasks[].words", "question and reference: mean, min, max, n of their words; terms: mean of a question" },
    { "tasks[].settings", "decoding, few-shot examples, overlap with training data" },
    { "tasks[].main_component", "component that rankings and examples use" },
    { "tasks[].scores[]", "model, metric, component, label, score, ci, ci_method (bootstrap, wilson), n, missing, "
                          "headline, higher_is_better, decimals, best, "
                          "significant, signature" },
    { "tasks[].comparisons[]",
      "base, model, metric, component, test, base_score, score, difference, ci, statistic, df, p_value, "
      "p_adjusted, correction, effect_size, win, tie, loss, n, significant, detectable, n_tests, alpha, family, main, "
      "compare (1 = the suite's first <compare>)" },
    { "tasks[].findings",
      "about errors: kind (rate, trend, shift, regression, word, suggestion, unclear), model, "
      "category, field, bin, hits, n, estimate, low, high, p_value, ...; kind group: the mean item score of a group "
      "(bin) in a metric (category) and component (field) with its interval" },
    { "tasks[].ranks", "of three or more models: model, mean_rank, critical_difference, ..." },
    { "tasks[].errors", "category, label, help, counts in the order of models" },
    { "ranks_over_tasks", "the same over tasks" },
    { "items[].task", "only for user templates and in report.json: id of a task" },
    { "items[].items[]", "of it: id, group, input, reference, answers" },
    { "items[].items[].answers[]", "model, text, error, tokens, scores by component, labels" },
    { "items[].items[].answers[].labels[]", "category, evidence, severity" },
    { "selections", "of <select>: as, task, component, chosen, scores by model, n of n_items" },
    { "left_out", "Markdown: titles of the sections that do not fit into a comment" },
    { "sections[].id", "summary, setup, results, comparison, ..." },
    { "sections[].title", "heading" },
    { "sections[].appendix", "true in the appendix" },
    { "sections[].letter", "A, B, ... in the appendix" },
    { "sections[].before", "sections of the appendix before it" },
    { "sections[].blocks[].kind", "paragraph, list, code, facts, table, figure, case, notice, heading or latex" },
    { "sections[].blocks[].text", "of paragraph, code, heading, latex" },
    { "sections[].blocks[].own", "true: text of the suite, with marks of Markdown for the filter emphasis" },
    { "sections[].blocks[].entries", "of list and notice" },
    { "sections[].blocks[].rows", "of table: rule, cells of text, bold, mark; of facts: name, value" },
    { "sections[].blocks[].columns", "of table: label, align" },
    { "sections[].blocks[].wide", "of table: layout for the width of a page: columns of align, width, head; panels" },
    { "sections[].blocks[].narrow", "of table: layout for a column of a two-column page" },
    { "sections[].blocks[].long", "of table: true if it does not fit on a page; tables/ID-long.tex breaks over pages" },
    { "sections[].blocks[].id", "of table and figure" },
    { "sections[].blocks[].number", "of table and figure" },
    { "sections[].blocks[].caption", "of table and figure" },
    { "sections[].blocks[].name", "of figure: figures/NAME.pdf, .svg, .png, .csv" },
};

static const char example[] =
    "\nA style of your own for a conference: a folder with latex/report.tex, for example\n\n"
    "    \\documentclass[conference]{IEEEtran}\n"
    "    \\usepackage{booktabs,array,amssymb,graphicx}\n"
    "    \\begin{document}\n"
    "    \\title{\\VAR{title}}\n"
    "    \\author{\\BLOCK{for a in "
    "authors}\\IEEEauthorblockN{\\VAR{a.name}}\\IEEEauthorblockA{\\VAR{a.affiliation}}\\BLOCK{endfor}}\n"
    "    \\maketitle\n"
    "    \\BLOCK{for s in sections if not s.appendix and s.id not in ['references', 'notice']}\n"
    "    \\section{\\VAR{s.title}}\n"
    "    \\BLOCK{for b in s.blocks}\n"
    "    \\BLOCK{if b.kind == 'paragraph'}\n"
    "    \\VAR{b.text|symbols}\\par\n"
    "    \\BLOCK{elif b.kind == 'list'}\n"
    "    \\begin{itemize}\\BLOCK{for e in b.entries}\\item \\VAR{e|symbols}\\BLOCK{endfor}\\end{itemize}\n"
    "    \\BLOCK{elif b.kind == 'table' and b.rows|length <= 10}\n"
    "    \\begin{table}[t]\\caption{\\VAR{b.caption|symbols}}\\label{tab:\\VAR{b.id|safe}}\n"
    "    \\centering\\input{tables/\\VAR{b.id|safe}-narrow}\\end{table}\n"
    "    \\BLOCK{elif b.kind == 'table' and not b.long}\n"
    "    \\begin{table*}[t]\\caption{\\VAR{b.caption|symbols}}\\label{tab:\\VAR{b.id|safe}}\n"
    "    \\centering\\input{tables/\\VAR{b.id|safe}}\\end{table*}\n"
    "    \\BLOCK{elif b.kind == 'figure'}\n"
    "    \\begin{figure}[t]\\centering\\includegraphics[width=\\columnwidth]{figures/\\VAR{b.name|safe}}\n"
    "    \\caption{\\VAR{b.caption|symbols}}\\label{fig:\\VAR{b.name|safe}}\\end{figure}\n"
    "    \\BLOCK{endif}\\BLOCK{endfor}\\BLOCK{endfor}\n"
    "    \\nocite{*}\\bibliographystyle{IEEEtran}\\bibliography{references}\n"
    "    \\end{document}\n\n"
    "and `assay report DIR --format tex --template FOLDER`. Text is escaped for the kind of file. With\n"
    "<report chart-width=\"column\"/> in the suite, figures are drawn for a column. The example leaves out tables "
    "that\n"
    "are longer than a page and the sections of the appendix.\n";

void report_describe_template(struct strbuf *out)
{
    strbuf_add(
        out,
        S("Templates are Jinja2; LaTeX ones write \\BLOCK{...} and \\VAR{...} for {% %} and {{ }}. A folder given "
          "with\n"
          "--template may hold latex/report.tex, latex/table.tex, html/report.html, html/report.css, html/report.js,\n"
          "html/browser.js and markdown/report.md; a single file is rendered under its own name. The filter symbols "
          "sets\n"
          "n and p in italics, emphasis also **bold**, *emphasis* and `code`. Variables:\n\n"));
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        strbuf_printf(out, "  %-30s %s\n", rows[i].path, rows[i].help);
    strbuf_add(out, str_from(example));
}
