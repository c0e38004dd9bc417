/*
 * task_kind.c -- the table of task kinds; see task_kind.h.
 */
#include "eval/base/task_kind.h"

static const struct task_kind kinds[] = {
    { .name = "generate",
      .summary = "the model writes an answer",
      .default_metrics = "rouge bleu exact_match",
      .free_text = true },
    { .name = "choice",
      .summary = "the model's log-likelihood picks one of the item's options",
      .default_metrics = "acc",
      .choices = true },
    { .name = "json", .summary = "the model writes JSON", .default_metrics = "json_valid", .json = true },
    { .name = "pairwise",
      .summary = "each fine-tune's answer is compared with the base's",
      .default_metrics = "rouge bleu exact_match",
      .pairs = true },
    { .name = "perplexity",
      .summary = "the model's log-likelihood of a text",
      .default_metrics = "perplexity",
      .whole_text = true },
};

size_t task_kind_count(void)
{
    return COUNT_OF(kinds);
}

const struct task_kind *task_kind_at(size_t i)
{
    return &kinds[i];
}

const struct task_kind *task_kind_find(str name)
{
    for (size_t i = 0; i < COUNT_OF(kinds); i++)
        if (str_is(name, kinds[i].name))
            return &kinds[i];
    return NULL;
}

const struct task_kind *task_kind_for_options(bool likelihoods)
{
    size_t i = 0;

    while (likelihoods ? !kinds[i].choices : !kinds[i].free_text)
        i++;
    return &kinds[i];
}
