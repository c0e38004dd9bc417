/*
 * verdicts.c -- asks; see verdicts.h.  verdict_scores.c reads the replies.
 */
#include "eval/harness/verdicts.h"

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/strbuf.h"
#include "eval/harness/plan.h"
#include "eval/harness/questions.h"
#include "eval/harness/suite.h"
#include "judges/judge.h"

enum { MAX_TEMPLATE_BYTES = 1 << 20 };

/* The questions of one judge about the answers of one task. */
struct question_builder {
    struct plan *plan;
    const struct suite_model_judge *judge;
    struct answers answers;
    struct json *fields; /* owns the variables of the questions */
    struct sample *list; /* [n] */
    size_t n;
};

str verdict_id(str item, str model, int sample, struct arena *a)
{
    return arena_printf(a, STR_FMT "|" STR_FMT "|%d", STR_ARG(item), STR_ARG(model), sample);
}

/* The prompt of the element, of its file, or of the judge. */
static bool judge_prompt(const struct plan *p, const struct suite_model_judge *j, str *out, struct err *e)
{
    str file = param_text(&j->params, "template");

    *out = j->prompt.n ? j->prompt : str_from(j->judge->model->prompt);
    if (!file.n)
        return true;
    if (!file_read(arena_cstr(p->mem, file), MAX_TEMPLATE_BYTES, p->mem, out, e))
        return err_wrap(e, "judge %s", j->judge->name) || suite_wrap(p->suite, j->line, e);
    *out = str_trim(*out);
    return true;
}

static bool make_judge_task(const struct plan *p, size_t task, const struct suite_model_judge *j,
                            struct suite_task *out, struct err *e)
{
    const struct suite_task *t = &p->suite->tasks[task];

    *out = (struct suite_task){ .id = questions_task_id(t, j->name, p->mem),
                                .kind = task_kind_find(S("generate")),
                                .data = t->data,
                                .chat = S("auto"),
                                .line = t->line,
                                .prompt_line = j->line };
    out->decoding = (struct suite_decoding){ .max_tokens = (int)param_number(&j->params, "max_tokens"),
                                             .temperature = param_number(&j->params, "temperature"),
                                             .top_p = 1 };
    return judge_prompt(p, j, &out->prompt, e);
}

/* The variables of the prompt; owned by the caller. */
static bool question_of(const struct plan *p, const struct suite_model_judge *j, const struct sample *item, str answer,
                        struct json **out, struct err *e)
{
    const str texts[] = { item->input, answer };
    struct json *o = *out = json_new_object(), *references = json_new_array();

    for (size_t i = 0; i < item->n_refs; i++)
        json_push(references, json_new_string(item->refs[i]));
    json_set(o, "question", json_new_string(item->input));
    json_set(o, "reference", json_new_string(item->n_refs ? item->refs[0] : S("")));
    json_set(o, "references", references);
    json_set(o, "answer", json_new_string(answer));
    json_set(o, "item", item->fields ? json_clone(item->fields) : json_new_object());
    json_set(o, "mark", json_new_string(questions_mark(texts, COUNT_OF(texts), p->mem)));
    return !j->judge->model->add_variables || j->judge->model->add_variables(&j->params, item, o, e) ||
           suite_wrap(p->suite, j->line, e);
}

static bool add_question(struct question_builder *x, const struct sample *item, str model, str answer, struct err *e)
{
    int n_samples = (int)param_number(&x->judge->params, "samples");
    struct json *o;
    bool ok = question_of(x->plan, x->judge, item, answer, &o, e);

    json_push(x->fields, o);
    for (int k = 1; ok && k <= n_samples; k++)
        x->list[x->n++] = (struct sample){
            .id = verdict_id(item->id, model, k, x->plan->mem), .input = item->input, .fields = o, .line = item->line
        };
    return ok;
}

/* Answers that could not be extracted get the worst verdict without asking.  not_stored: instead, those about answers
 * that are planned and not stored. */
static bool list_questions(struct question_builder *x, bool not_stored, struct err *e)
{
    const struct plan *p = x->plan;
    const struct task_data *data = &p->tasks[x->answers.task];
    size_t n_samples = (size_t)param_number(&x->judge->params, "samples");

    x->n = 0;
    x->list = ARENA_NEW(p->mem, struct sample, data->n_selected * p->suite->n_models * n_samples);
    for (size_t m = 0; m < p->suite->n_models; m++)
        for (size_t i = 0; i < data->n_selected; i++) {
            enum answer_state state;
            str answer = S("");
            if (!answers_find(&x->answers, m, data->selected[i], &answer, &state, e))
                return false;
            if ((not_stored ? answers_expect(&x->answers, m, data->selected[i]) : state == ANSWER_READ) &&
                !add_question(x, &data->data.samples[data->selected[i]], p->suite->models[m].id, answer, e))
                return false;
        }
    return true;
}

static bool add_judge_questions(struct plan *p, size_t task, const struct suite_model_judge *j, struct err *e)
{
    struct question_builder x = { .plan = p, .judge = j, .fields = json_new_array() };
    struct suite_task as;
    bool ok = make_judge_task(p, task, j, &as, e) && answers_open(p, task, &x.answers, e) &&
              list_questions(&x, false, e);

    for (size_t k = 0; ok && k < j->n_models; k++)
        ok = questions_run(p, &as, suite_model_index(p->suite, j->models[k]), x.list, x.n, e);
    if (ok && p->only_counts)
        ok = list_questions(&x, true, e);
    for (size_t k = 0; ok && p->only_counts && k < j->n_models; k++)
        ok = questions_estimate(p, &as, suite_model_index(p->suite, j->models[k]), x.list, x.n,
                                p->suite->tasks[task].decoding.max_tokens, e);
    answers_close(&x.answers);
    json_free(x.fields);
    return ok;
}

bool verdicts_collect(struct plan *p, struct err *e)
{
    for (size_t t = 0; t < p->suite->n_tasks; t++)
        for (size_t k = 0; k < p->suite->tasks[t].n_model_judges && p->tasks[t].n_selected > 0; k++)
            if (!add_judge_questions(p, t, &p->suite->tasks[t].model_judges[k], e))
                return false;
    return true;
}

/* --- checks before the run ---------------------------------------------------------- */

static bool check_models(const struct plan *p, size_t task, const struct suite_model_judge *j, struct err *e)
{
    for (size_t k = 0; k < j->n_models; k++) {
        size_t m = suite_model_index(p->suite, j->models[k]);
        if (m == p->suite->n_models || !groups_of(&p->groups, m))
            return err_set(e, ERR_USAGE,
                           "task " STR_FMT ": its judge is not among the models of this run (found no \"" STR_FMT "\")",
                           STR_ARG(p->suite->tasks[task].id), STR_ARG(j->models[k]));
    }
    return true;
}

/* Every item has what the judge needs, and the first one makes a prompt. */
static bool check_items(const struct plan *p, size_t task, const struct suite_model_judge *j, struct err *e)
{
    const struct task_data *data = &p->tasks[task];
    struct suite_task as;
    bool ok = make_judge_task(p, task, j, &as, e);

    for (size_t i = 0; ok && i < data->n_selected; i++) {
        const struct sample *item = &data->data.samples[data->selected[i]];
        struct sample question = { .id = item->id, .input = item->input };
        struct json *o;
        ok = question_of(p, j, item, S(""), &o, e);
        question.fields = o;
        if (ok && i == 0)
            ok = questions_check_prompt(p, &as, &question, e);
        json_free(o);
        if (!j->judge->model->add_variables)
            break;
    }
    return ok;
}

bool verdicts_check(const struct plan *p, struct err *e)
{
    for (size_t t = 0; t < p->suite->n_tasks; t++)
        for (size_t k = 0; k < p->suite->tasks[t].n_model_judges && p->tasks[t].n_selected > 0; k++) {
            const struct suite_model_judge *j = &p->suite->tasks[t].model_judges[k];
            if (!check_models(p, t, j, e) || !check_items(p, t, j, e))
                return false;
        }
    return true;
}
