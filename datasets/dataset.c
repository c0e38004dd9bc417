/*
 * dataset.c -- a file as samples: format by extension, parts by field names.
 */
#include "datasets/dataset.h"

#include <stdlib.h>

#include "datasets/choices.h"
#include "datasets/references.h"
#include "datasets/turns.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/base/text.h"

enum { MAX_DATA_BYTES = 1 << 30, MAX_ITEMS = 10000000 };

const struct dataset_format *dataset_format_of(str path)
{
    size_t dot = path.n;

    while (dot > 0 && path.s[dot - 1] != '.' && path.s[dot - 1] != '/')
        dot--;
    str ext = str_slice(path, dot, path.n);
    for (size_t i = 0; i < dataset_format_count(); i++) {
        str rest = str_from(dataset_format_at(i)->extensions), word;
        while (str_split_next(&rest, ' ', &word))
            if (str_equal(word, ext))
                return dataset_format_at(i);
    }
    return NULL;
}

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

static bool make_sample(const struct json *item, size_t line, const struct dataset_fields *f, const char *path,
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
        return err_set(e, ERR_PARSE, "%s:%zu: field " STR_FMT ": no message of the user (expected at least one)", path,
                       line, STR_ARG(f->messages));
    s->input_is_joined = !by_turns && is_alpaca(item, f);
    s->input = by_turns ? last_question(s) : s->input_is_joined ? alpaca_input(item, a) : json_to_text(input, a);
    s->id = id ? json_to_text(id, a) : (str){ "", 0 };
    s->group = json_to_text(part(item, f->group, group_names, COUNT_OF(group_names)), a);
    return fill_choices(s, item, f, ref, a, e) || err_wrap(e, "%s:%zu", path, line);
}

static bool make_samples(struct dataset *d, const size_t *lines, const struct dataset_fields *f, const char *path,
                         struct arena *a, struct err *e)
{
    struct sample *list = ARENA_NEW(a, struct sample, d->n);
    struct map ids = { 0 };
    bool is_new, ok = true;

    for (size_t i = 0; ok && i < d->n; i++) {
        ok = make_sample(json_at(d->root, i), lines[i], f, path, &list[i], a, e);
        if (ok && list[i].id.n == 0)
            list[i].id = arena_printf(a, "%zu", i + 1);
        if (ok) {
            int64_t *first = map_put(&ids, list[i].id, &is_new);
            if (!is_new)
                ok = err_set(e, ERR_PARSE, "%s:%zu: duplicate id (found \"" STR_FMT "\", already on line %lld)", path,
                             lines[i], STR_ARG(list[i].id), (long long)*first);
            else
                *first = (int64_t)lines[i];
        }
    }
    map_release(&ids);
    d->samples = list;
    return ok;
}

/* Items in which a second usual name holds another value than the first. */
static struct dataset_rival find_rival(const struct dataset *d, const char *const *usual, size_t n, struct arena *a)
{
    struct dataset_rival out = { 0 };

    for (size_t i = 0; i < d->n; i++) {
        const struct json *item = d->samples[i].fields, *taken = NULL;
        for (size_t k = 0; k < n && !d->samples[i].input_is_joined; k++) {
            const struct json *v = json_get(item, usual[k]);
            if (v && taken && !str_equal(str_trim(json_to_text(v, a)), str_trim(json_to_text(taken, a)))) {
                out.other = out.n++ ? out.other : usual[k];
                break;
            }
            if (v && !taken && out.n == 0)
                out.taken = usual[k];
            taken = taken ? taken : v;
        }
    }
    return out;
}

static void find_rivals(struct dataset *d, const struct dataset_fields *f)
{
    struct arena a = { 0 };
    str named = f->label.n ? f->label : f->reference;

    if (!f->input.n && !f->messages.n)
        d->rival_input = find_rival(d, input_names, COUNT_OF(input_names), &a);
    if (!named.n)
        d->rival_reference = find_rival(d, reference_names, COUNT_OF(reference_names), &a);
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

/* Items that a model cannot answer, or a metric cannot score, are counted, not dropped. */
static void note_missing(const struct dataset *d, struct dataset_notes *notes, struct arena *a)
{
    size_t n_empty = 0, n_bare = 0, first_empty = 0, first_bare = 0;

    for (size_t i = 0; i < d->n; i++) {
        const struct sample *s = &d->samples[i];
        if (str_trim(s->input).n == 0 && n_empty++ == 0)
            first_empty = s->line;
        if (s->n_refs == 0 && n_bare++ == 0)
            first_bare = s->line;
    }
    if (n_empty)
        dataset_note(notes, a, "%zu of %zu items have an empty input (the first on line %zu)", n_empty, d->n,
                     first_empty);
    if (n_bare && n_bare < d->n)
        dataset_note(notes, a, "%zu of %zu items have no reference (the first on line %zu)", n_bare, d->n, first_bare);
}

static bool wrong_format(const char *path, const char *what, struct err *e)
{
    return err_set(e, ERR_PARSE,
                   "%s: unknown data format of a dataset (found %s, expected .jsonl, .json, .csv, .tsv, .xml or"
                   " .txt; in Python, datasets and pandas write JSON lines with to_json(FILE, orient=\"records\","
                   " lines=True))",
                   path, what);
}

static bool unknown_format(const char *path, struct err *e)
{
    static const struct {
        const char *ending, *what;
    } known[] = {
        { ".parquet", "a Parquet file" }, { ".arrow", "an Arrow file" }, { ".feather", "an Arrow file" },
        { ".xlsx", "a spreadsheet" },     { ".xls", "a spreadsheet" },   { ".ods", "a spreadsheet" },
        { ".gz", "a packed file" },       { ".zip", "a packed file" },   { ".zst", "a packed file" },
        { ".pkl", "a Python pickle" },
    };
    const char *what = NULL;

    for (size_t i = 0; i < COUNT_OF(known) && !what; i++)
        what = str_ends(str_from(path), str_from(known[i].ending)) ? known[i].what : NULL;
    return wrong_format(path, what ? what : "another ending", e);
}

static int line_of(str text, size_t byte)
{
    int line = 1;
    for (size_t i = 0; i < byte; i++)
        line += text.s[i] == '\n';
    return line;
}

bool dataset_open(const char *path, const struct dataset_fields *fields, size_t limit, struct dataset *out,
                  struct arena *a, struct err *e)
{
    const struct dataset_format *format = dataset_format_of(str_from(path));
    struct dataset d = { .path = arena_str(a, str_from(path)) };
    struct dataset_rows *rows = ARENA_NEW(a, struct dataset_rows, 1);
    size_t bad = 0;
    str text, separator = str_is(fields->separator, "tab") ? S("\t") : fields->separator;

    if (separator.n > 1)
        return err_set(e, ERR_USAGE, "separator: bad value (found \"" STR_FMT "\", expected one character, or tab)",
                       STR_ARG(separator));
    rows->separator = separator.n ? separator.s[0] : 0;
    if (!format)
        return unknown_format(path, e);
    if (!file_read(path, MAX_DATA_BYTES, a, &text, e) || !file_sha256(path, d.sha256, e))
        return false;
    if (str_starts(text, S("PAR1")))
        return wrong_format(path, "a Parquet file", e);
    if (!utf8_valid(text, &bad))
        return err_set(e, ERR_PARSE, "%s:%d: byte %zu: not UTF-8 (found 0x%02x)", path, line_of(text, bad), bad,
                       (unsigned char)text.s[bad]);
    d.root = json_new_array();
    bool ok = format->read(text, d.root, rows, a, e);
    if (!ok) { /* the reader's message begins with the line */
        struct err inner = *e;
        err_set(e, inner.code, "%s:%s", path, inner.text);
    }
    d.n = json_length(d.root);
    if (ok && d.n == 0)
        ok = err_set(e, ERR_PARSE, "%s: empty test set (found 0 items)", path);
    d.n_total = d.n;
    if (ok && limit && d.n > limit)
        d.n = limit;
    ok = ok && make_samples(&d, rows->lines, fields, path, a, e);
    if (!ok) {
        json_free(d.root);
        return false;
    }
    note_missing(&d, &rows->notes, a);
    find_rivals(&d, fields);
    d.reference_field = reference_field(&d, fields, a);
    d.notes = rows->notes.list;
    d.n_notes = rows->notes.n;
    *out = d;
    return true;
}

void dataset_close(struct dataset *d)
{
    json_free(d->root);
    d->root = NULL;
}
