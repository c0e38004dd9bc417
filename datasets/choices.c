/*
 * choices.c -- see choices.h.
 *
 * A whole number is an index, even if an option reads "1" (as in lm-evaluation-harness;
 * MMLU has such items).  Names given by the data take precedence over letters and digits:
 * ARC names its options "1" to "4" in some items. Text that can mean two different
 * options is an error.
 */
#include "datasets/choices.h"

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"

static const str *texts_of(const struct json *list, struct arena *a)
{
    str *out = ARENA_NEW(a, str, json_length(list));

    for (size_t i = 0; i < json_length(list); i++)
        out[i] = str_trim(json_to_text(json_at(list, i), a));
    return out;
}

/* {"A": "...", "B": "..."}: names and texts in file order. */
static void read_members(const struct json *o, struct choice_options *out, struct arena *a)
{
    str *texts = ARENA_NEW(a, str, json_length(o)), *names = ARENA_NEW(a, str, json_length(o)), key;
    const struct json *v;
    void *at = NULL;

    while (json_next(o, &at, &key, &v)) {
        names[out->n] = arena_str(a, key);
        texts[out->n++] = str_trim(json_to_text(v, a));
    }
    out->texts = texts;
    out->names = names;
}

/* [{"text": "...", "label": "A"}, ...], as CommonsenseQA has them; false if an element has no text. */
static bool read_records(const struct json *list, struct choice_options *out, struct arena *a)
{
    str *texts = ARENA_NEW(a, str, json_length(list)), *names = ARENA_NEW(a, str, json_length(list));

    out->n = json_length(list);
    out->texts = texts;
    out->names = names;
    for (size_t i = 0; i < out->n; i++) {
        const struct json *text = json_get(json_at(list, i), "text"), *label = json_get(json_at(list, i), "label");
        if (json_kind(text) != JSON_STRING_KIND)
            return false;
        texts[i] = str_trim(json_to_text(text, a));
        names[i] = str_trim(json_to_text(label, a));
        if (!label)
            out->names = NULL;
    }
    return true;
}

static bool has_element_of(const struct json *list, enum json_kind kind)
{
    for (size_t i = 0; i < json_length(list); i++)
        if (json_kind(json_at(list, i)) == kind)
            return true;
    return false;
}

/* With "choices.text" the names are in "choices.label". */
static const struct json *names_of_options(const struct json *item, str path, struct arena *a)
{
    static const str ends[] = { { ".text", 5 } };

    for (size_t i = 0; i < COUNT_OF(ends); i++)
        if (str_ends(path, ends[i]))
            return json_path(item, arena_printf(a, STR_FMT ".label", STR_ARG(str_slice(path, 0, path.n - ends[i].n))));
    return NULL;
}

bool choice_options_read(const struct json *item, const struct dataset_fields *f, struct choice_options *out,
                         struct arena *a, struct err *e)
{
    str path = f->choices.n ? f->choices : S("choices");
    const struct json *list = json_path(item, path), *names = f->labels.n ? json_path(item, f->labels) : NULL;

    *out = (struct choice_options){ 0 };
    if (json_kind(list) == JSON_OBJECT_KIND && json_kind(json_get(list, "text")) == JSON_ARRAY_KIND) {
        names = names ? names : json_get(list, "label");
        list = json_get(list, "text");
    } else if (json_kind(list) == JSON_OBJECT_KIND && f->choices.n) {
        read_members(list, out, a);
        return true;
    }
    if (json_kind(list) != JSON_ARRAY_KIND)
        return true;
    if (has_element_of(list, JSON_OBJECT_KIND))
        return read_records(list, out, a) || err_set(e, ERR_PARSE,
                                                     "a choice has no text (found an object without"
                                                     " the member \"text\", expected a string)");
    if (json_length(list) == 0 || has_element_of(list, JSON_ARRAY_KIND) || has_element_of(list, JSON_NULL_KIND))
        return err_set(e, ERR_PARSE, "item without choices (found %s, expected an array of texts)",
                       json_length(list) == 0 ? "an empty array" : "null or an array among them");
    names = names ? names : names_of_options(item, path, a);
    out->n = json_length(list);
    out->texts = texts_of(list, a);
    if (json_kind(names) == JSON_ARRAY_KIND && json_length(names) != out->n)
        return err_set(e, ERR_PARSE, "the choices and their names differ in number (found %zu and %zu)", out->n,
                       json_length(names));
    if (json_kind(names) == JSON_ARRAY_KIND)
        out->names = texts_of(names, a);
    return true;
}

static size_t find(const str *list, size_t n, str text)
{
    size_t i = 0;

    while (i < n && !str_equal(list[i], text))
        i++;
    return i < n ? i : SIZE_MAX;
}

static size_t by_letter(str text, size_t n)
{
    size_t i = text.n == 1 ? (size_t)((text.s[0] | 32) - 'a') : SIZE_MAX;
    return i < n && i < 26 ? i : SIZE_MAX;
}

static size_t by_digits(str text, size_t n)
{
    int64_t i;
    return str_to_int(text, &i) && i >= 0 && (uint64_t)i < n ? (size_t)i : SIZE_MAX;
}

static bool ambiguous(str text, const char *first, size_t i, const char *second, size_t k, struct err *e)
{
    return err_set(e, ERR_PARSE,
                   "ambiguous label (found \"" STR_FMT "\": %s names option %zu, %s option %zu;"
                   " expected a whole number, or the names of the options in <fields labels=...>)",
                   STR_ARG(text), first, i + 1, second, k + 1);
}

/* [0, 0, 1] for three options, as TruthfulQA has it: the only one that is 1 or true; SIZE_MAX for any other list. */
static size_t by_flags(const struct choice_options *o, const struct json *label)
{
    size_t right = SIZE_MAX, n_right = 0;

    if (json_length(label) != o->n)
        return SIZE_MAX;
    for (size_t i = 0; i < o->n; i++) {
        const struct json *v = json_at(label, i);
        bool set = json_kind(v) == JSON_BOOL_KIND ? json_bool(v) : json_int(v) == 1;
        if (json_kind(v) != JSON_BOOL_KIND && (json_kind(v) != JSON_INT_KIND || json_int(v) < 0 || json_int(v) > 1))
            return SIZE_MAX;
        right = set ? i : right;
        n_right += set;
    }
    return n_right == 1 ? right : SIZE_MAX;
}

bool choice_find_right(const struct choice_options *o, const struct json *label, size_t *right, struct arena *a,
                       struct err *e)
{
    if (json_kind(label) == JSON_ARRAY_KIND && json_length(label) == 1)
        label = json_at(label, 0);
    if (json_kind(label) == JSON_ARRAY_KIND) {
        *right = by_flags(o, label);
        return true;
    }
    str text = str_trim(json_to_text(label, a));
    size_t named = o->names ? find(o->names, o->n, text) : SIZE_MAX;
    size_t index = by_digits(text, o->n), letter = by_letter(text, o->n), same = find(o->texts, o->n, text);

    *right = SIZE_MAX;
    if (named != SIZE_MAX) {
        *right = named;
        return true;
    }
    if (json_kind(label) == JSON_INT_KIND) {
        *right = index;
        return index != SIZE_MAX || err_set(e, ERR_PARSE,
                                            "answer names no choice (found " STR_FMT ", expected 0 to %zu, a letter"
                                            " or a choice's text)",
                                            STR_ARG(text), o->n - 1);
    }
    if (same != SIZE_MAX && letter != SIZE_MAX && same != letter)
        return ambiguous(text, "the text", same, "the letter", letter, e);
    if (same != SIZE_MAX && index != SIZE_MAX && same != index)
        return ambiguous(text, "the text", same, "the index", index, e);
    *right = same != SIZE_MAX ? same : letter != SIZE_MAX ? letter : index;
    return true;
}
