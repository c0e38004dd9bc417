/*
 * record.c -- see record.h.
 */
#include "eval/base/record.h"

#include "eval/base/json.h"

size_t sample_right_choice(const struct sample *s)
{
    str ref = s->n_refs ? str_trim(s->refs[0]) : S("");

    for (size_t i = 0; i < s->n_choices; i++)
        if (str_equal(ref, str_trim(s->choices[i])))
            return i;
    return SIZE_MAX;
}

/* The first row of each reason has its canonical name. */
static const struct {
    const char *name;
    enum finish finish;
} finishes[] = {
    { "stop", FINISH_STOP },         { "length", FINISH_LENGTH }, { "error", FINISH_ERROR },
    { "end_turn", FINISH_STOP },     { "eos", FINISH_STOP },      { "stop_sequence", FINISH_STOP },
    { "max_tokens", FINISH_LENGTH },
};

const char *finish_name(enum finish f)
{
    size_t i = 0;

    while (i + 1 < COUNT_OF(finishes) && finishes[i].finish != f)
        i++;
    return finishes[i].name;
}

bool finish_parse(str name, enum finish *out)
{
    for (size_t i = 0; i < COUNT_OF(finishes); i++) {
        str known = str_from(finishes[i].name);
        size_t k = 0;
        while (k < known.n && k < name.n && (name.s[k] | 32) == (known.s[k] | 32))
            k++;
        if (k < known.n || name.n != known.n)
            continue;
        *out = finishes[i].finish;
        return true;
    }
    return false;
}

struct json *generation_choices_to_json(const struct generation *g)
{
    struct json *list = json_new_array();

    for (size_t i = 0; i < g->n_choices; i++) {
        struct json *one = json_new_array();
        json_push(one, json_new_number(g->choice_logprobs[i]));
        json_push(one, json_new_int(g->choice_lengths[i]));
        if (g->choice_unconditional)
            json_push(one, json_new_number(g->choice_unconditional[i]));
        json_push(list, one);
    }
    return list;
}
