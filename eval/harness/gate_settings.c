/*
 * gate_settings.c -- the first setting of a task that differs between a run and its baseline.  After such a change a
 * lower score says nothing about the model.
 */
#include "eval/harness/gate_values.h"

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/store/store.h"

/* Members that change what a model is asked, or where its answer ends. */
static const char *const settings[] = { "max_tokens", "temperature", "top_k",  "top_p",
                                        "stop",       "chat",        "system", "extract" };

/* The prompt and examples of one model, where models have their own; else those of the task. */
static const struct json *model_prompt_settings(const struct json *o, str model)
{
    const struct json *list = json_get(o, "wordings");

    for (size_t i = 0; i < json_length(list); i++)
        if (str_equal(json_as_string(json_get(json_at(list, i), "model")), model))
            return json_at(list, i);
    return o;
}

static str difference(const char *name, const struct json *now, const struct json *before, struct arena *a)
{
    str x = json_to_text(json_get(now, name), a), y = json_to_text(json_get(before, name), a);

    if (str_equal(x, y))
        return S("");
    return arena_printf(a, "%s differs from the baseline's (found \"" STR_FMT "\", baseline \"" STR_FMT "\")", name,
                        STR_ARG(utf8_truncate(x, 60)), STR_ARG(utf8_truncate(y, 60)));
}

str gate_other_setting(const struct run_task *now, const struct run_task *before, str model_now, str model_before,
                       struct arena *a)
{
    static const char *const prompt_fields[] = { "prompt", "fewshot", "fewshot_data" };
    struct json *x = json_parse(now->settings, NULL), *y = json_parse(before->settings, NULL);
    const struct json *own = model_prompt_settings(x, model_now), *other = model_prompt_settings(y, model_before);
    bool both = json_get(x, "wordings") && json_get(y, "wordings");
    str found = S("");

    for (size_t i = 0; x && y && i < COUNT_OF(settings) && !found.n; i++)
        found = difference(settings[i], x, y, a);
    for (size_t i = both ? 0 : 1; x && y && i < COUNT_OF(prompt_fields) && !found.n; i++)
        found = difference(prompt_fields[i], own, other, a);
    json_free(x);
    json_free(y);
    return found;
}
