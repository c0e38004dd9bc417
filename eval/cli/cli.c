/*
 * cli.c -- see cli.h.
 */
#include "eval/cli/cli.h"

#include <stdio.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"

enum { MAX_VALUES = 4096 };

static const struct param common[] = {
    { "--threads", CLI_INT, "0", "0..4096", "number of threads; 0 = all cores that this process may use", "Common" },
    { "--seed", CLI_INT, "42", "N", "seed of sampling and resampling", "Common" },
    { "--json", CLI_FLAG, NULL, NULL, "results as JSON, one value per line", "Common" },
    { "--quiet", CLI_FLAG, NULL, NULL, "no progress line and no notes", "Common" },
    { "--log-json", CLI_FLAG, NULL, NULL, "notes, warnings and progress as JSON, one event per line", "Common" },
    { "--help", CLI_FLAG, NULL, NULL, "print this text", "Common" },
    { 0 },
};

static const struct {
    const char *letter, *name;
} short_names[] = {
    { "-n", "--limit" }, { "-o", "--out" }, { "-q", "--quiet" }, { "-h", "--help" }, { "-j", "--threads" },
};

size_t cli_collect_options(const struct cli_command *c, struct param out[CLI_MAX_OPTIONS])
{
    size_t n = 0;

    for (const struct param *o = c->options; o && o->name; o++)
        out[n++] = *o;
    for (const struct param *o = common; o->name; o++) {
        size_t i = 0;
        while (i < n && strcmp(out[i].name, o->name) != 0)
            i++;
        if (i == n && !(c->no_json && strcmp(o->name, "--json") == 0))
            out[n++] = *o;
    }
    out[n] = (struct param){ 0 };
    return n;
}

/* The terminating row, if there is no such option. */
static size_t option_index(const struct cli_args *a, const char *name)
{
    size_t i = 0;
    while (a->options[i].name && strcmp(a->options[i].name, name) != 0)
        i++;
    return i;
}

/* --- reading arguments ---------------------------------------------------- */

static bool unknown_option(const struct cli_args *a, str name, struct err *e)
{
    const char *known[CLI_MAX_OPTIONS];
    size_t n = 0;

    for (; a->options[n].name; n++)
        known[n] = a->options[n].name;
    return err_unknown(e, ERR_USAGE, "unknown option", name, known, n, "one that --help shows");
}

static const char *full_name(const struct cli_args *a, str name)
{
    for (size_t i = 0; i < COUNT_OF(short_names); i++)
        if (str_is(name, short_names[i].letter))
            return short_names[i].name;
    return arena_cstr(a->mem, name);
}

static bool add_value(struct cli_args *a, size_t i, str value, struct err *e)
{
    const struct param *o = &a->options[i];
    struct param_value checked;

    if (!param_read(o, value, &checked, e))
        return false;
    if (a->n_values[i] >= MAX_VALUES)
        return err_set(e, ERR_USAGE, "%s: too many values (expected at most %d)", o->name, MAX_VALUES);
    if (!a->values[i])
        a->values[i] = ARENA_NEW(a->mem, str, MAX_VALUES);
    if (o->kind != CLI_TEXTS)
        a->n_values[i] = 0; /* the last one wins */
    a->values[i][a->n_values[i]++] = value;
    return true;
}

static bool is_option(const char *word)
{
    return word[0] == '-' && word[1];
}

/* The option at argv[*at] and its values; *at ends at the last word used. */
static bool read_option(struct cli_args *a, char **argv, int argc, int *at, struct err *e)
{
    str word = str_from(argv[*at]);
    size_t eq = str_search(word, S("="));
    const char *name = full_name(a, str_slice(word, 0, eq));
    size_t i = option_index(a, name);
    const struct param *o = &a->options[i];

    if (!o->name)
        return unknown_option(a, str_slice(word, 0, eq), e);
    if (o->kind == CLI_FLAG) {
        if (eq != SIZE_MAX)
            return err_set(e, ERR_USAGE, "%s takes no value (found \"" STR_FMT "\")", name,
                           STR_ARG(str_slice(word, eq + 1, word.n)));
        a->n_values[i]++;
        return true;
    }
    if (eq != SIZE_MAX)
        return add_value(a, i, str_slice(word, eq + 1, word.n), e);
    if (*at + 1 >= argc)
        return err_set(e, ERR_USAGE, "%s needs a value (found nothing, expected %s)", name, o->range);
    bool ok = add_value(a, i, str_from(argv[++*at]), e);
    while (ok && str_ends(str_from(o->range), S("...")) && *at + 1 < argc && !is_option(argv[*at + 1]))
        ok = add_value(a, i, str_from(argv[++*at]), e);
    return ok;
}

static bool check_words(const struct cli_args *a, const struct cli_command *c, struct err *e)
{
    if ((int)a->n_words < c->min_words)
        return err_set(e, ERR_USAGE, "%s needs %s (found nothing; see `assay help %s`)", c->name, c->operands, c->name);
    if (c->max_words >= 0 && (int)a->n_words > c->max_words)
        return err_set(e, ERR_USAGE, "%s: too many operands (found \"%s\", expected %s)", c->name,
                       a->words[c->max_words], c->operands && *c->operands ? c->operands : "options only");
    return true;
}

bool cli_read(struct cli_args *a, const struct cli_command *c, int argc, char **argv, struct err *e)
{
    struct param *options = ARENA_NEW(a->mem, struct param, CLI_MAX_OPTIONS);
    const char **words = ARENA_NEW(a->mem, const char *, (size_t)argc + 1);
    size_t n = cli_collect_options(c, options);
    bool only_words = false;

    a->options = options;
    a->values = ARENA_NEW(a->mem, str *, n + 1);
    a->n_values = ARENA_NEW(a->mem, size_t, n + 1);
    a->words = words;
    for (int i = 0; i < argc; i++) {
        if (!only_words && strcmp(argv[i], "--") == 0)
            only_words = true;
        else if (only_words || !is_option(argv[i]))
            words[a->n_words++] = argv[i];
        else if (!read_option(a, argv, argc, &i, e))
            return false;
    }
    return cli_has(a, "--help") || check_words(a, c, e);
}

/* --- queries of commands -------------------------------------------------- */

bool cli_has(const struct cli_args *a, const char *option)
{
    return a->n_values[option_index(a, option)] > 0;
}

size_t cli_texts(const struct cli_args *a, const char *option, const str **values)
{
    size_t i = option_index(a, option);
    if (!a->options[i].name)
        return 0;
    *values = a->values[i];
    return a->n_values[i];
}

str cli_text(const struct cli_args *a, const char *option)
{
    size_t i = option_index(a, option);
    if (!a->options[i].name)
        return (str){ NULL, 0 };
    return a->n_values[i] ? a->values[i][a->n_values[i] - 1] : str_from(a->options[i].fallback);
}

int64_t cli_int(const struct cli_args *a, const char *option)
{
    int64_t v = 0;
    str_to_int(cli_text(a, option), &v);
    return v;
}

double cli_number(const struct cli_args *a, const char *option)
{
    double v = 0;
    str_to_double(cli_text(a, option), &v);
    return v;
}

uint64_t cli_bytes(const struct cli_args *a, const char *option)
{
    uint64_t v = 0;
    str_to_bytes(cli_text(a, option), &v);
    return v;
}
