/*
 * counts.c -- counts words, tables, figures and references, which venues limit.
 */
#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/base/text.h"
#include "reports/page.h"

static size_t words_of(const struct json *block, const char *member)
{
    return text_count_words(json_as_string(json_get(block, member)));
}

static size_t block_words(const struct json *block)
{
    const struct json *entries = json_get(block, "entries"), *sides = json_get(block, "sides");
    size_t n = words_of(block, "text") + words_of(block, "question") + words_of(block, "reference");

    for (size_t i = 0; i < json_length(entries); i++)
        n += text_count_words(json_as_string(json_at(entries, i)));
    for (size_t i = 0; i < json_length(sides); i++)
        n += words_of(json_at(sides, i), "answer");
    return n;
}

static void count_section(const struct json *section, struct report_counts *out)
{
    const struct json *blocks = json_get(section, "blocks");
    bool references = str_is(json_as_string(json_get(section, "id")), "references");
    size_t *words = json_bool(json_get(section, "appendix")) ? &out->appendix_words : &out->words;

    for (size_t k = 0; k < json_length(blocks); k++) {
        const struct json *block = json_at(blocks, k);
        str kind = json_as_string(json_get(block, "kind"));
        if (references)
            out->references += json_length(json_get(block, "entries"));
        else if (!str_is(kind, "code"))
            *words += block_words(block);
        out->caption_words += words_of(block, "caption");
        out->tables += str_is(kind, "table");
        out->figures += str_is(kind, "figure");
    }
}

struct report_counts report_count(const struct run_view *v, const struct report_options *o, struct arena *a)
{
    struct report_counts out = { 0 };
    struct report_drawn drawn;

    document_list_figures(v, o, &drawn, a);
    struct json *document = document_new(v, o, &drawn, a);
    const struct json *sections = json_get(document, "sections");
    for (size_t i = 0; i < json_length(sections); i++)
        count_section(json_at(sections, i), &out);
    json_free(document);
    return out;
}
