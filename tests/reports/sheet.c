/*
 * sheet.c -- see sheet.h.
 */
#include "tests/reports/sheet.h"

#include <string.h>

#include "eval/base/json.h"
#include "eval/base/strbuf.h"
#include "reports/page.h"
#include "tests/reports/sentences.h"

void *sheet_copy(struct arena *a, const void *from, size_t n, size_t size)
{
    void *to = arena_alloc(a, (n + 1) * size);

    memcpy(to, from, n * size);
    return to;
}

void sheet_open(struct sheet *s, size_t n_models, size_t n_metrics)
{
    struct fixture f = { n_models, n_metrics, 12, NULL };

    *s = (struct sheet){ .task = NULL };
    s->v = fixture_view(&f, &s->a);
    s->v.tasks = s->task = sheet_copy(&s->a, s->v.tasks, s->v.n_tasks, sizeof *s->task);
    s->v.models = s->models = sheet_copy(&s->a, s->v.models, s->v.n_models, sizeof *s->models);
    s->v.scores = s->scores = sheet_copy(&s->a, s->v.scores, s->v.n_scores, sizeof *s->scores);
    s->v.comparisons = s->comparisons = sheet_copy(&s->a, s->v.comparisons, s->v.n_comparisons, sizeof *s->comparisons);
    s->v.answers = s->answers = sheet_copy(&s->a, s->v.answers, s->v.n_answers, sizeof *s->answers);
}

bool sheet_says(struct sheet *s, const char *part)
{
    struct report_options o = { .directory = S("/nonexistent"), .text = s->text };
    struct report_drawn drawn;
    struct strbuf plain = { 0 };

    document_list_figures(&s->v, &o, &drawn, &s->a);
    struct json *d = document_new(&s->v, &o, &drawn, &s->a);
    str text = json_to_text(json_get(d, "sections"), &s->a);
    for (size_t i = 0; i < text.n; i++) {
        bool narrow = str_starts(str_slice(text, i, text.n), S("\xE2\x80\xAF"));
        strbuf_add_char(&plain, narrow ? ' ' : text.s[i]);
        i += narrow ? 2 : 0;
    }
    bool found = sentence_in(strbuf_str(&plain), part);
    strbuf_release(&plain);
    json_free(d);
    return found;
}
