/*
 * report.h -- writes a run as terminal table, LaTeX and PDF, HTML, Markdown, CSV, JSON.
 *
 * Reports read a run_view and compute no score, so that all formats agree.  To add
 * a format: reports/NAME.c that ends in `const struct report_format report_NAME`,
 * and one row in registry.c; a chart: see chart.h.
 */
#ifndef REPORTS_REPORT_H
#define REPORTS_REPORT_H

#include "eval/base/strbuf.h"
#include "eval/store/store.h"

struct json;
struct latex_unicode;

/* A chart that was drawn: figures/NAME.pdf, .svg, .png, .csv. */
struct report_figure {
    str name; /* "scores", or "scores-2-qa" in a run of several tasks */
    size_t chart, task;
    str caption;
};

/* The formats of one report share the drawings. */
struct report_drawn {
    bool done;
    struct arena *mem;                   /* of the figures; NULL: that of the first format */
    const struct report_figure *figures; /* [n] */
    size_t n;
};

/* What the author of the suite adds to the report. */
struct report_author {
    str name, affiliation, email;
};

struct report_section {
    str title, after, text; /* after: id of the section that it follows; empty = at the end of the body */
    bool is_latex;          /* else Markdown: paragraphs, lists, headings */
};

struct report_source { /* of a task's data */
    str task, source, licence, url;
};

struct report_text {
    const struct report_source *sources;
    size_t n_sources;
    const struct report_author *authors;
    size_t n_authors;
    str abstract;
    const struct report_section *sections;
    size_t n_sections;
    bool related, ethics; /* sections that are written only if the suite asks for them */
    size_t listing;       /* items of each outcome that are listed; 0 = none */
    double tie;           /* differences up to it are similar */
    size_t max_tasks;     /* shown in full; 0 = as tasks_shown.h says */
};

/* Whose stored numbers a document has: those of the tasks shown in full, of all, or none yet (document_write). */
enum raw_tasks { RAW_TASKS_SHOWN, RAW_TASKS_ALL, RAW_TASKS_LATER };

struct report_options {
    str directory;    /* DIR/report */
    str template_dir; /* folder of user templates that replace built-in ones; may be empty */
    str appendix;     /* "A B C D"; empty = all parts */
    struct report_text text;
    double chart_width;            /* points; 0 = the width of a page's text */
    int chart_dpi;                 /* dots per inch of PNG; 0 = 300 */
    bool csv_bom;                  /* CSV files begin with a byte order mark, for Excel */
    struct report_drawn *drawn;    /* NULL: every format draws the charts again */
    enum raw_tasks raw_tasks;      /* internal */
    struct latex_unicode *scripts; /* internal: collects \otherscript{...}; NULL: code points instead */
};

struct report_format {
    const char *name, *summary;
    /* Writes its files below o->directory; *path is the file to open first. */
    bool (*write)(const struct run_view *v, const struct report_options *o, str *path, struct arena *a, struct err *e);
};

/* The table of formats in the order of `list formats`; i < report_format_count(). */
size_t report_format_count(void);
const struct report_format *report_format_at(size_t i);
/* The format of that name; NULL if unknown. */
const struct report_format *report_format_find(str name);

/* Quantities that venues limit.  Words: text, lists and examples of the body, without code, tables and references. */
struct report_counts {
    size_t words, appendix_words, caption_words, tables, figures, references;
};
struct report_counts report_count(const struct run_view *v, const struct report_options *o, struct arena *a);

/* A file of a bundle that is not on the disk. */
struct report_member {
    str name, bytes;
};

/* Where a bundle takes its files from. */
struct report_bundle {
    str run_dir, report_dir;
    const struct report_member *members; /* [n_members] recorded/MODEL.jsonl */
    size_t n_members;
};

/* Packs run.db and manifest.json of the run directory, `report_dir` with its folders, the members, suite.xml and
 * README.md into `path`.  None of them contains a key: a suite only names the environment variable that does.  Equal
 * inputs give equal bytes.  Files are stored without compression. */
bool report_bundle(const struct run_view *v, const struct report_bundle *from, const char *path, struct arena *a,
                   struct err *e);

/* `assay help template`: the variables of templates, and an example. */
void report_describe_template(struct strbuf *out);

/* Renders one template of the user over the document (see page.h) into o->directory,
 * under the name of the template. */
bool report_from_template(const struct run_view *v, const struct report_options *o, str template_path, str *path,
                          struct arena *a, struct err *e);

struct canvas;

struct report_chart {
    const char *name, *summary;
    const char *section; /* id of the section that shows it */
    const char *repeats; /* the table of that section with the same numbers; NULL: none has them all */
    bool replaces;       /* says more than that table, which then moves to the appendix */
    bool whole_run;      /* one drawing; else one for each task, whose view then contains only that task */
    bool (*has_data)(const struct run_view *v, struct arena *a);
    /* Draws from the top and returns the height used.  The first call only measures. */
    double (*paint)(struct canvas *c, const struct run_view *v, struct arena *a);
    /* The caption: n, interval, marks.  NULL: the summary is used. */
    str (*caption)(const struct run_view *v, struct arena *a);
    /* The numbers that are drawn, as CSV with a heading. */
    void (*data)(const struct run_view *v, struct strbuf *out, struct arena *a);
};
/* The table of charts in the order of `list charts`; i < report_chart_count(). */
size_t report_chart_count(void);
const struct report_chart *report_chart_at(size_t i);

/* The results table for a terminal of `width` columns (0 = any): models by metrics,
 * the best in bold if `colour`, significance marks, n. */
void report_terminal(const struct run_view *v, bool colour, int width, struct strbuf *out);

/* One item: question, reference, and each model's answer with its scores and labels. */
struct report_item_options {
    str model; /* only this model and the base; empty = all */
    bool colour;
    bool prompts; /* also what the models were sent, where it is more than the item's input */
    int width;    /* columns; 0 = 100 */
};
void report_item(const struct run_view *v, size_t item, const struct report_item_options *o, struct strbuf *out);
/* The same as an object; owned by the caller. */
struct json *report_item_json(const struct run_view *v, size_t item, const struct report_item_options *o);
/* The score of a model in the task's main component, by which items are ranked; NULL if it has none. */
const struct run_score *report_main_score(const struct run_view *v, str task, str model, struct arena *a);

/* Ids of the sections of a report, which a section of the suite may follow. */
size_t report_section_count(void);
const char *report_section_at(size_t i);

/* JUnit XML of gate results. */
struct gate_result {
    str rule; /* as written in the suite */
    str model, metric;
    bool passed, missing, skipped;
    str message; /* what was found and what was expected */
};
str report_junit(const char *suite, const struct gate_result *results, size_t n, struct arena *a);

/* --- scores over many runs (trend.c) ------------------------------------------- */

struct report_trend_line {
    str name;                         /* of the model */
    const double *value, *low, *high; /* [n_nights] NaN = none */
    const bool *changed;              /* [n_nights] the level of the score changed here */
};
struct report_trend_panel {
    str title;
    const struct report_trend_line *lines; /* [n_lines] */
    size_t n_lines;
};
struct report_trend {
    const str *nights, *events; /* [n_nights] names, oldest first; what else changed (empty = nothing) */
    size_t n_nights;
    const struct report_trend_panel *panels; /* [n_panels] */
    size_t n_panels;
};
/* Draws into one file, whose name ends in .svg, .pdf or .png. */
bool report_trend_write(const struct report_trend *t, str path, struct arena *a, struct err *e);

#endif
