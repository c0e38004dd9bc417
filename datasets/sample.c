/*
 * sample.c -- see sample.h.
 */
#include "datasets/sample.h"

#include "datasets/choices.h"
#include "datasets/dataset.h"
#include "datasets/references.h"
#include "datasets/turns.h"
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

/* The item's conversation, from the field that `messages` names. */
static bool fill_turns(struct sample *s, const struct json *item, const struct dataset_fields *f, const char *path,
                       size_t line, struct arena *a, struct err *e)
{
    const struct json *list = json_path(item, f->messages);

    if (!f->messages.n)
        return true;
    if (!list)
        return err_set(e, ERR_PARSE, "%s:%zu: item without its messages (expected a field \"" STR_FMT "\")", path, line,
                       STR_ARG(f->messages));
    return turns_read(list, &s->turns, &s->n_turns, a, e) ||
           err_wrap(e, "%s:%zu: field " STR_FMT, path, line, STR_ARG(f->messages));
}

/* The last user message; s is NULL if there is none. */
static str last_question(const struct sample *s)
{
    for (size_t i = s->n_turns; i-- > 0;)
        if (str_is(s->turns[i].role, "user"))
            return s->turns[i].content;
    return (str){ NULL, 0 };
}

bool sample_read(const struct json *item, size_t line, const struct dataset_fields *f, const char *path,
                 struct sample *s, struct arena *a, struct err *e)
{
    bool by_turns = f->messages.n && !f->input.n;
    const struct json *input = part(item, f->input, input_names, COUNT_OF(input_names));
    const struct json *ref = part(item, f->reference, reference_names, COUNT_OF(reference_names));
    const struct json *id = json_path(item, f->id.n ? f->id : S("id"));

    *s = (struct sample){ .fields = item, .line = line };
    if (!fill_turns(s, item, f, path, line, a, e))
        return false;
    if (!by_turns && !input)
        return no_input(item, f, path, line, e);
    if (!by_turns && json_kind(input) != JSON_STRING_KIND)
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
    if (by_turns && !last_question(s).s)
        return err_set(e, ERR_PARSE, "%s:%zu: field " STR_FMT ": no user message (expected at least one)", path, line,
                       STR_ARG(f->messages));
    s->input_is_joined = !by_turns && is_alpaca(item, f);
    s->input = by_turns ? last_question(s) : s->input_is_joined ? alpaca_input(item, a) : json_to_text(input, a);
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

/* Counts items in which a second usual name has a different value from the first. */
static struct ambiguous_field find_ambiguous_field(const struct dataset *d, const char *const *usual, size_t n,
                                                   struct arena *a)
{
    struct ambiguous_field out = { 0 };

    for (size_t i = 0; i < d->n; i++) {
        const struct json *item = d->samples[i].fields, *used = NULL;
        for (size_t k = 0; k < n && !d->samples[i].input_is_joined; k++) {
            const struct json *v = json_get(item, usual[k]);
            if (v && used && !str_equal(str_trim(json_to_text(v, a)), str_trim(json_to_text(used, a)))) {
                out.other = out.n++ ? out.other : usual[k];
                break;
            }
            if (v && !used && out.n == 0)
                out.used = usual[k];
            used = used ? used : v;
        }
    }
    return out;
}

static void find_ambiguous_fields(struct dataset *d, const struct dataset_fields *f)
{
    struct arena a = { 0 };
    str named = f->label.n ? f->label : f->reference;

    if (!f->input.n && !f->messages.n)
        d->ambiguous_input = find_ambiguous_field(d, input_names, COUNT_OF(input_names), &a);
    if (!named.n)
        d->ambiguous_reference = find_ambiguous_field(d, reference_names, COUNT_OF(reference_names), &a);
    arena_free(&a);
}

/* The name of the field that holds the reference; NULL if it is not a field of the item itself. */
static const char *reference_field(const struct dataset *d, const struct dataset_fields *f, struct arena *a)
{
    str named = f->label.n ? f->label : f->reference;
    const struct json *item = d->n ? d->samples[0].fields : NULL;

    if (named.n)
        return json_get(item, arena_cstr(a, named)) ? arena_cstr(a, named) : NULL;
    for (size_t i = 0; i < COUNT_OF(reference_names); i++)
        if (json_get(item, reference_names[i]))
            return reference_names[i];
    return NULL;
}

void samples_describe_fields(struct dataset *d, const struct dataset_fields *f, struct arena *a)
{
    find_ambiguous_fields(d, f);
    d->reference_field = reference_field(d, f, a);
}
