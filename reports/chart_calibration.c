/*
 * chart_calibration.c -- reliability diagram (Guo et al. 2017): answers in ten bins of stated probability, and how many
 * of each bin are right.  The probability is that of the chosen option (softmax of the log-likelihoods), or the answer
 * itself where a task asks for a probability.  Whether an answer is right is read from the stored item scores.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "reports/chart.h"
#include "reports/view.h"

enum { LEFT = 44, HEIGHT = 170, N_BINS = 10, MAX_SERIES = 6, MIN_ANSWERS = 20 };

struct bin {
    size_t n;
    double confidence, right; /* sums */
};

/* The component that says whether an answer is right, and how probabilities are read. */
enum source { SOURCE_NONE, SOURCE_CHOICE, SOURCE_ANSWER };

static enum source source_of(const struct run_view *v, const struct run_score **column)
{
    for (size_t i = 0; v->n_tasks && i < v->n_scores; i++) {
        const struct run_score *s = &v->scores[i];
        bool choice = str_is(s->component, "acc") && view_task_kind(&v->tasks[0])->choices;
        if (!str_equal(s->task, v->tasks[0].id) || !(choice || str_is(s->component, "brier")))
            continue;
        *column = s;
        return choice ? SOURCE_CHOICE : SOURCE_ANSWER;
    }
    return SOURCE_NONE;
}

/* Probability of the likeliest option; NaN without likelihoods. */
static double chosen_probability(const struct generation *g)
{
    double best = -INFINITY, sum = 0;

    for (size_t i = 0; i < g->n_choices; i++)
        best = fmax(best, g->choice_logprobs[i]);
    for (size_t i = 0; i < g->n_choices; i++)
        sum += exp(g->choice_logprobs[i] - best);
    return g->n_choices > 1 && isfinite(best) ? 1 / sum : NAN;
}

/* "1", "true" or "yes": the references of metric `probability`. */
static bool is_event(str reference)
{
    static const char *const words[] = { "1", "true", "yes" };
    str text = str_trim(reference);

    for (size_t k = 0; k < COUNT_OF(words); k++) {
        size_t i = 0;
        while (i < text.n && words[k][i] && (text.s[i] | 32) == (words[k][i] | 32))
            i++;
        if (i == text.n && !words[k][i])
            return true;
    }
    return false;
}

/* The item's Brier score (p - event)^2 tells which event happened, unless p is 1/2: then the reference does. */
static bool read_answer(const struct generation *g, double brier, str reference, double *p, double *right)
{
    if (!str_to_double(str_trim(g->text), p) || !(*p >= 0 && *p <= 1) || !isfinite(brier))
        return false;
    double of_event = fabs((1 - *p) * (1 - *p) - brier), of_none = fabs(*p * *p - brier);
    *right = of_event == of_none ? is_event(reference) : of_event < of_none;
    return true;
}

/* bins[N_BINS] of one model; returns the number of answers. */
static size_t collect(const struct run_view *v, size_t model, struct bin *bins)
{
    const struct run_score *column = NULL, *s;
    enum source source = source_of(v, &column);
    size_t first = v->n_tasks ? view_first_item(v, 0) : 0, n = 0;

    s = column ? view_find_score(v, column, v->models[model].id) : NULL;
    for (size_t i = 0; s && s->items && i < v->n_answers; i++) {
        const struct run_answer *w = &v->answers[i];
        if (w->model != model || w->gen.error.n || w->item < first || w->item - first >= v->tasks[0].n_items ||
            w->item >= v->n_items)
            continue;
        double score = s->items[w->item - first], p, right;
        if (source == SOURCE_CHOICE) {
            p = chosen_probability(&w->gen);
            right = score;
            if (!isfinite(p) || !isfinite(score))
                continue;
        } else if (!read_answer(&w->gen, score, v->items[w->item].reference, &p, &right)) {
            continue;
        }
        int k = (int)ceil(p * N_BINS) - 1; /* a bin includes its upper end */
        struct bin *b = &bins[k < 0 ? 0 : k];
        b->n++;
        b->confidence += p;
        b->right += right;
        n++;
    }
    return n;
}

static void paint_vertical(struct canvas *c, const struct axis *y, double width)
{
    for (int i = 0; i <= 5; i++) {
        double value = y->low + i * y->step;
        char text[32];
        canvas_grey(c, 0.88);
        canvas_line(c, LEFT, axis_at(y, value), width - 8, axis_at(y, value), 0.5);
        canvas_grey(c, 0.3);
        canvas_text(c, LEFT - 5, axis_at(y, value), axis_number(y, value, text, sizeof text), CHART_FONT - 1,
                    ALIGN_RIGHT, 0);
    }
}

static void paint_model(struct canvas *c, const struct run_view *v, size_t model, const struct axis *x,
                        const struct axis *y, struct arena *a)
{
    struct bin bins[N_BINS] = { { 0 } };
    double last_x = NAN, last_y = NAN;

    collect(v, model, bins);
    for (size_t k = 0; k < N_BINS; k++) {
        if (!bins[k].n)
            continue;
        double n = (double)bins[k].n, at = axis_at(x, bins[k].confidence / n), up = axis_at(y, bins[k].right / n);
        canvas_colour(c, model);
        canvas_line(c, last_x, last_y, at, up, 0.8);
        canvas_marker(c, model, at, up, 2.2 + fmin(2, sqrt(n) / 8));
        canvas_tip(c, at - 6, up - 6, 12, 12,
                   arena_printf(a, STR_FMT ": probability %.2f, correct %.2f, n = %zu",
                                STR_ARG(view_model_label(v, v->models[model].id)), bins[k].confidence / n,
                                bins[k].right / n, bins[k].n));
        last_x = at;
        last_y = up;
    }
}

static double paint(struct canvas *c, const struct run_view *v, struct arena *a)
{
    bool *shown = ARENA_NEW(a, bool, v->n_models + 1);
    double width = canvas_width(c);

    for (size_t m = 0; m < v->n_models && m < MAX_SERIES; m++)
        shown[m] = collect(v, m, (struct bin[N_BINS]){ { 0 } }) > 0;
    double top = chart_legend(c, v, shown, false, 0) + 4, bottom = top + HEIGHT;
    struct axis x = { .low = 0, .high = 1, .step = 0.2, .from = LEFT, .to = width - 8, .decimals = 1 };
    struct axis y = { .low = 0, .high = 1, .step = 0.2, .from = bottom, .to = top, .decimals = 1 };
    axis_draw_horizontal(c, &x, top, bottom);
    paint_vertical(c, &y, width);
    canvas_grey(c, 0.55);
    canvas_line(c, x.from, y.from, x.to, y.to, 0.8);
    for (size_t m = 0; m < v->n_models && m < MAX_SERIES; m++)
        if (shown[m])
            paint_model(c, v, m, &x, &y, a);
    canvas_grey(c, 0.1);
    canvas_text(c, (LEFT + width) / 2, bottom + 18, S("stated probability"), CHART_FONT, ALIGN_CENTRE, width);
    axis_name_vertical(c, &y, S("share correct"));
    return bottom + 28;
}

static bool has_data(const struct run_view *v, struct arena *a)
{
    const struct run_score *column;

    (void)a;
    for (size_t m = 0; source_of(v, &column) != SOURCE_NONE && m < v->n_models && m < MAX_SERIES; m++)
        if (collect(v, m, (struct bin[N_BINS]){ { 0 } }) >= MIN_ANSWERS)
            return true;
    return false;
}

static str caption(const struct run_view *v, struct arena *a)
{
    return arena_printf(
        a,
        "Reliability diagram: answers in ten bins of stated probability, and the share of correct "
        "answers in each bin. A model on the diagonal is calibrated, below it overconfident. Larger marks hold "
        "more answers.%s",
        v->n_models > MAX_SERIES ? " The first six models." : "");
}

static void data(const struct run_view *v, struct strbuf *out, struct arena *a)
{
    (void)a;
    strbuf_add(out, S("model,bin_from,bin_to,n,mean_probability,share_right\n"));
    for (size_t m = 0; m < v->n_models; m++) {
        struct bin bins[N_BINS] = { { 0 } };
        collect(v, m, bins);
        for (size_t k = 0; k < N_BINS; k++) {
            double n = (double)bins[k].n;
            chart_csv_text(out, v->models[m].id, ',');
            strbuf_printf(out, "%.1f,%.1f,%zu,", (double)k / N_BINS, (double)(k + 1) / N_BINS, bins[k].n);
            chart_csv_number(out, bins[k].n ? bins[k].confidence / n : NAN, ',');
            chart_csv_number(out, bins[k].n ? bins[k].right / n : NAN, '\n');
        }
    }
}

const struct report_chart chart_calibration = {
    .name = "calibration",
    .summary = "Reliability diagram: the share of correct answers for each stated probability, by model",
    .section = "results",
    .has_data = has_data,
    .paint = paint,
    .caption = caption,
    .data = data,
};
