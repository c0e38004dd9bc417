/*
 * sample.c -- see sample.h.
 */
#include "datasets/sample.h"

#include "datasets/choices.h"
#include "datasets/dataset.h"
#include "datasets/references.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/strbuf.h"

/* The named field, or the first of the usual names that is present. */
static const struct json *part(const struct json *item, str name, const char *const *usual, size_t n)
{
    if (name.n)
        return json_path(item, name);
    for (size_t i = 0; i < n; i++)
        if (json_get(item, usual[i]))
            return json_get(item, usual[i]);
    return NULL;
}

static const char *const input_names[] = { "question", "input", "prompt", "instruction", "text" };
static const char *const reference_names[] = { "answer", "reference", "output", "response", "target", "answers" };
static const char *const group_names[] = { "group", "category", "subfield", "topic" };

/* Alpaca's records (Taori et al., 2023): the instruction, and optionally its `input`.  Both together are
 * the question unless the suite names a field. */
static bool is_alpaca(const struct json *item, const struct dataset_fields *f)
{
    return !f->input.n && !json_get(item, "question") && json_kind(json_get(item, "instruction")) == JSON_STRING_KIND &&
           json_kind(json_get(item, "input")) == JSON_STRING_KIND;
}

static str alpaca_input(const struct json *item, struct arena *a)
{
    str instruction = json_as_string(json_get(item, "instruction")), input = json_as_string(json_get(item, "input"));

    return input.n ? arena_printf(a, STR_FMT "\n\n" STR_FMT, STR_ARG(instruction), STR_ARG(input))
                   : arena_str(a, instruction);
}

/* Options and references; the reference of an item with options is the right one's text. */
static bool fill_choices(struct sample *s, const struct json *item, const struct dataset_fields *f,
                         const struct json *ref, struct arena *a, struct err *e)
{
    const struct json *label = f->label.n ? json_path(item, f->label) : ref;
    struct choice_options o;
    size_t right = SIZE_MAX;

    if (f->label.n && label)
        ref = label;
    if (!choice_options_read(item, f, &o, a, e))
        return false;
    if (o.n) {
        s->choices = o.texts;
        s->n_choices = o.n;
        if (label && !choice_find_right(&o, label, &right, a, e))
            return false;
    }
    if (right == SIZE_MAX) {
        s->refs = references_read(ref, &s->n_refs, a);
        return true;
    }
    s->refs = &s->choices[right];
    s->n_refs = 1;
    return true;
}

static bool no_input(const struct json *item, const struct dataset_fields *f, const char *path, size_t line,
                     struct err *e)
{
    struct strbuf found = { 0 }, names = { 0 };
    const struct json *v;
    void *at = NULL;
    str key;

    while (json_next(item, &at, &key, &v))
        strbuf_printf(&found, "%s" STR_FMT, found.n ? ", " : "", STR_ARG(key));
    for (size_t i = 0; i < COUNT_OF(input_names) && !f->input.n; i++)
        strbuf_printf(&names, "%s%s", i ? ", " : "", input_names[i]);
    err_set(e, ERR_PARSE,
            "%s:%zu: item without its input (found the fields or columns " STR_FMT ", expected %s" STR_FMT
            "; name others with <fields input=...> or --input)",
            path, line, STR_ARG(str_slice(strbuf_str(&found), 0, 200)), f->input.n ? "" : "one of ",
            STR_ARG(f->input.n ? f->input : strbuf_str(&names)));
    strbuf_release(&found);
    strbuf_release(&names);
    return false;
}

/* The last user message of a conversation; NULL if there is none. */
static const struct json *last_user_turn(const struct json *turns)
{
    for (size_t i = json_length(turns); i-- > 0;)
        if (str_is(json_as_string(json_get(json_at(turns, i), "role")), "user"))
            return json_get(json_at(turns, i), "content");
    return NULL;
}

bool sample_read(const struct json *item, size_t line, const struct dataset_fields *f, const char *path,
                 struct sample *s, struct arena *a, struct err *e)
{
    const struct json *input = f->messages.n && !f->input.n ? last_user_turn(json_path(item, f->messages))
                                                            : part(item, f->input, input_names, COUNT_OF(input_names));
    const struct json *ref = part(item, f->reference, reference_names, COUNT_OF(reference_names));
    const struct json *id = json_path(item, f->id.n ? f->id : S("id"));

    if (!input)
        return no_input(item, f, path, line, e);
    if (json_kind(input) != JSON_STRING_KIND)
        return err_set(e, ERR_PARSE, "%s:%zu: input is of the wrong type (found %s, expected a string)", path, line,
                       json_kind_name(input));
    if (f->reference.n && !ref)
        return err_set(e, ERR_PARSE, "%s:%zu: item without its reference (expected a field \"" STR_FMT "\")", path,
                       line, STR_ARG(f->reference));
    if (json_kind(ref) == JSON_ARRAY_KIND && json_length(ref) == 0)
        return err_set(e, ERR_PARSE,
                       "%s:%zu: reference of the wrong type (found an empty array, expected a string or"
                       " several)",
                       path, line);
    if (id && json_kind(id) != JSON_STRING_KIND && json_kind(id) != JSON_INT_KIND)
        return err_set(e, ERR_PARSE, "%s:%zu: id of the wrong type (found %s, expected a string or an integer)", path,
                       line, json_kind_name(id));
    if (f->id.n && !id)
        return err_set(e, ERR_PARSE, "%s:%zu: item without its id (expected a field \"" STR_FMT "\")", path, line,
                       STR_ARG(f->id));
    *s = (struct sample){ .fields = item, .line = line, .input_is_joined = is_alpaca(item, f) };
    s->input = s->input_is_joined ? alpaca_input(item, a) : json_to_text(input, a);
    s->id = id ? json_to_text(id, a) : (str){ "", 0 };
    s->group = json_to_text(part(item, f->group, group_names, COUNT_OF(group_names)), a);
    return fill_choices(s, item, f, ref, a, e) || err_wrap(e, "%s:%zu", path, line);
}

void samples_count(struct sample_counts *c, const struct sample *s)
{
    c->n++;
    if (str_trim(s->input).n == 0 && c->n_empty++ == 0)
        c->first_empty = s->line;
    if (s->n_refs == 0 && c->n_bare++ == 0)
        c->first_bare = s->line;
}

void samples_note_missing(const struct sample_counts *c, struct dataset_notes *notes, struct arena *a)
{
    if (c->n_empty)
        dataset_note(notes, a, "%zu of %zu items have an empty input (the first on line %zu)", c->n_empty, c->n,
                     c->first_empty);
    if (c->n_bare && c->n_bare < c->n)
        dataset_note(notes, a, "%zu of %zu items have no reference (the first on line %zu)", c->n_bare, c->n,
                     c->first_bare);
}
