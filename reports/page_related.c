/*
 * page_related.c -- parts that a suite asks for: related work in three sentences (how the models were made, how their
 * answers are scored, how differences are tested), cited as in the list of references; and a place for ethics.
 */
#include "eval/base/arena.h"
#include "reports/page.h"

enum { MAX_NAMES = 24 };

/* "Hu et al., 2022" of "Hu, Edward J. and Shen, Yelong and ...". */
static str short_citation(struct page *p, const struct reference *r)
{
    str authors = str_from(r->authors), first = authors;
    size_t comma = str_search(authors, S(",")), and = str_search(authors, S(" and "));

    if (comma != SIZE_MAX && (and == SIZE_MAX || comma < and))
        first = str_slice(authors, 0, comma);
    else if (and != SIZE_MAX)
        first = str_slice(authors, 0, and);
    if (and == SIZE_MAX)
        return TEXT(STR_FMT ", %s", STR_ARG(first), r->year);
    str rest = str_slice(authors, and+5, authors.n);
    if (str_search(rest, S(" and ")) != SIZE_MAX || str_is(rest, "others"))
        return TEXT(STR_FMT " et al., %s", STR_ARG(first), r->year);
    size_t end = str_search(rest, S(","));
    return TEXT(STR_FMT " and " STR_FMT ", %s", STR_ARG(first),
                STR_ARG(str_slice(rest, 0, end == SIZE_MAX ? rest.n : end)), r->year);
}

/* " (Papineni et al., 2002; Post, 2018)"; empty if nothing is cited for it. */
static str citations(struct page *p, const char *kind, str id)
{
    const struct reference *list[4];
    size_t n = references_for(kind, id, list, COUNT_OF(list));
    str text = S("");

    for (size_t i = 0; i < n; i++)
        text = TEXT(STR_FMT "%s" STR_FMT, STR_ARG(text), i ? "; " : "", STR_ARG(short_citation(p, list[i])));
    return n ? TEXT(" (" STR_FMT ")", STR_ARG(text)) : text;
}

struct names {
    str list[MAX_NAMES];
    size_t n;
};

static bool add_name(struct names *names, str name)
{
    for (size_t i = 0; i < names->n; i++)
        if (str_equal(names->list[i], name))
            return false;
    if (names->n < MAX_NAMES)
        names->list[names->n++] = name;
    return true;
}

/* "BLEU (Papineni et al., 2002), chrF (...) and length" */
static str joined(struct page *p, const char *kind, const struct names *ids, const struct names *labels)
{
    str text = S("");

    for (size_t i = 0; i < ids->n; i++)
        text = TEXT(STR_FMT "%s" STR_FMT STR_FMT, STR_ARG(text),
                    i == 0           ? ""
                    : i + 1 < ids->n ? ", "
                                     : " and ",
                    STR_ARG(labels->list[i]), STR_ARG(citations(p, kind, ids->list[i])));
    return text;
}

static void methods_sentence(struct page *p)
{
    const struct run_view *v = p->v;
    bool lora = false, quantized = false;

    for (size_t m = 0; m < v->n_models; m++) {
        lora = lora || v->models[m].adapter.n;
        quantized = quantized || (v->models[m].adapter.n && str_is(v->models[m].quantize, "nf4"));
    }
    if (lora)
        page_paragraph(p,
                       TEXT("Low-rank adaptation freezes a model's weights and trains small additional matrices" STR_FMT
                            "%s" STR_FMT ".",
                            STR_ARG(citations(p, "method", S("lora"))),
                            quantized ? "; QLoRA does so over weights quantized to four bits" : "",
                            STR_ARG(quantized ? citations(p, "method", S("qlora")) : S(""))));
    else
        page_paragraph(p, S("Language models are compared by their answers to the same prompts on a held-out test "
                            "set."));
}

static void metrics_sentence(struct page *p)
{
    const struct run_view *v = p->v;
    struct names ids = { .n = 0 }, labels = { .n = 0 };

    for (size_t i = 0; i < v->n_scores; i++) {
        str id = metric_base_name(v->scores[i].metric);
        if (v->scores[i].is_headline && add_name(&ids, id) && labels.n < MAX_NAMES)
            labels.list[labels.n++] = metric_display_name(id, p->a);
    }
    if (ids.n)
        page_paragraph(p, TEXT("Answers are scored by " STR_FMT ".", STR_ARG(joined(p, "metric", &ids, &labels))));
}

static void tests_sentence(struct page *p)
{
    const struct run_view *v = p->run;
    struct names ids = { .n = 0 }, labels = { .n = 0 };
    str tests[16];
    size_t n = view_tests(v, tests, COUNT_OF(tests));

    for (size_t i = 0; i < n; i++) {
        add_name(&ids, tests[i]);
        labels.list[labels.n++] = view_test_name(tests[i]);
    }
    if (!n)
        return;
    str correction = v->comparisons[0].correction;
    page_paragraph(p, TEXT("The significance of differences is tested by %s" STR_FMT "%s" STR_FMT STR_FMT ".",
                           n == 1 ? "the " : "", STR_ARG(joined(p, "test", &ids, &labels)),
                           view_correction_name(correction).n ? ", with p values corrected by the method of " : "",
                           STR_ARG(view_correction_name(correction)), STR_ARG(citations(p, "correction", correction))));
}

void page_related(struct page *p)
{
    if (!p->text->related)
        return;
    methods_sentence(p);
    metrics_sentence(p);
    tests_sentence(p);
}

void page_ethics(struct page *p)
{
    if (p->text->ethics)
        page_paragraph(p,
                       S("To be written by the authors: where the data come from and whether people are in them, who "
                         "may be harmed by wrong answers, and which uses of the models are excluded."));
}
