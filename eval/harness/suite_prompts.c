/*
 * suite_prompts.c -- the <prompt> and <fewshot> elements of a task.  An element
 * without models="..." applies to all models that no other element names, so that
 * prompts can be compared as a method, on the same items.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/xml.h"
#include "eval/harness/suite.h"
#include "eval/harness/suite_schema.h"

/* At most one per model, and at most one default. */
static bool check_duplicate(struct suite_reader *r, const struct xml_node *n, const str *ids, size_t n_ids,
                            const str *earlier, size_t n_earlier)
{
    if (n_ids == 0 && n_earlier == 0)
        return suite_fail(r, n->line, "a second <" STR_FMT "> for all models (expected models=\"...\" at one of them)",
                          STR_ARG(n->name));
    for (size_t i = 0; i < n_ids && n_earlier; i++)
        if (suite_selects(earlier, n_earlier, ids[i]))
            return suite_fail(r, n->line, "a second <" STR_FMT "> for one model (found \"" STR_FMT "\" again)",
                              STR_ARG(n->name), STR_ARG(ids[i]));
    return true;
}

static bool read_prompt(struct suite_reader *r, const struct xml_node *n, const struct suite *s,
                        const struct suite_task *t, struct suite_prompt *out)
{
    *out = (struct suite_prompt){ .text = n->text, .chat = suite_text(n, "prompt", "chat"), .line = n->line };
    if (!suite_read_ids(r, s, n, "models", &out->models, &out->n_models))
        return false;
    for (size_t i = 0; i < t->n_prompts; i++)
        if (!check_duplicate(r, n, out->models, out->n_models, t->prompts[i].models, t->prompts[i].n_models))
            return false;
    return true;
}

static bool read_fewshot(struct suite_reader *r, const struct xml_node *n, const struct suite *s,
                         const struct suite_task *t, struct suite_fewshot *out)
{
    *out = (struct suite_fewshot){ .data = suite_resolve_path(r, s, suite_text(n, "fewshot", "data")),
                                   .n = (int)suite_number(n, "fewshot", "n"),
                                   .multiturn = suite_flag(n, "fewshot", "multiturn") };
    if (!suite_read_ids(r, s, n, "models", &out->models, &out->n_models))
        return false;
    for (size_t i = 0; i < t->n_fewshots; i++)
        if (!check_duplicate(r, n, out->models, out->n_models, t->fewshots[i].models, t->fewshots[i].n_models))
            return false;
    return true;
}

/* A task whose prompts all name models must name every model that it asks. */
static bool check_all_have_one(struct suite_reader *r, const struct xml_node *task, const struct suite *s,
                               const struct suite_task *t)
{
    for (size_t i = 0; i < t->n_prompts; i++)
        if (t->prompts[i].n_models == 0)
            return true;
    for (size_t m = 0; m < s->n_models && t->n_prompts; m++) {
        bool named = !suite_selects(t->models, t->n_models, s->models[m].id);
        for (size_t i = 0; i < t->n_prompts; i++)
            named = named || suite_selects(t->prompts[i].models, t->prompts[i].n_models, s->models[m].id);
        if (!named)
            return suite_fail(r, task->line,
                              "task \"" STR_FMT "\" has no prompt for model \"" STR_FMT
                              "\" (expected its id in models=\"...\", or a <prompt> without)",
                              STR_ARG(t->id), STR_ARG(s->models[m].id));
    }
    return true;
}

bool suite_read_prompts(struct suite_reader *r, const struct xml_node *task, const struct suite *s,
                        struct suite_task *t)
{
    struct suite_prompt *prompts = ARENA_NEW(r->a, struct suite_prompt, suite_count_children(task, "prompt"));
    struct suite_fewshot *shots = ARENA_NEW(r->a, struct suite_fewshot, suite_count_children(task, "fewshot"));

    t->prompts = prompts;
    t->fewshots = shots;
    t->prompt = t->fields.messages.n ? S("") : S("{{ input }}");
    t->prompt_line = task->line;
    t->chat = suite_text(NULL, "prompt", "chat");
    for (size_t i = 0; i < task->n_children; i++) {
        const struct xml_node *n = task->children[i];
        bool is_prompt = str_is(n->name, "prompt");
        if (is_prompt ? !read_prompt(r, n, s, t, &prompts[t->n_prompts])
                      : str_is(n->name, "fewshot") && !read_fewshot(r, n, s, t, &shots[t->n_fewshots]))
            return false;
        t->n_prompts += is_prompt;
        t->n_fewshots += str_is(n->name, "fewshot");
    }
    *t = suite_task_for(t, S(""));
    return check_all_have_one(r, task, s, t);
}
