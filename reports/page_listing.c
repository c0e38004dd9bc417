/*
 * page_listing.c -- items by outcome: for each fine-tune the items in which it is better than the base, similar, and
 * worse in the task's main metric, the first N of each with both answers, in which words of the reference are marked.
 * <report listing="N" tie="D"> asks for it; differences up to D are similar.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/base/text.h"
#include "eval/text/keywords.h"
#include "reports/page.h"

enum { MAX_TEXT = 700, MAX_WORDS = 12, MIN_WORD = 3, N_OUTCOMES = 3 };
enum outcome { BETTER, WORSE, SIMILAR, UNKNOWN };

static const char *const titles[] = { "better", "worse", "similar" };

static enum outcome outcome_of(const struct run_score *base, const struct run_score *tuned, size_t i, double tie)
{
    double d = tuned->items[i] - base->items[i];

    d = tuned->higher_is_better ? d : -d;
    return !isfinite(d) ? UNKNOWN : d > tie ? BETTER : d < -tie ? WORSE : SIMILAR;
}

static str shortened(struct page *p, str text)
{
    text = str_trim(text);
    if (text.n <= MAX_TEXT)
        return text;
    text = str_slice(text, 0, MAX_TEXT);
    text.n -= utf8_incomplete_tail(text);
    return TEXT(STR_FMT "\xE2\x80\xA6", STR_ARG(text));
}

/* The next run of letters and digits, in lower case. */
static bool next_word(str *text, str *word, struct arena *a)
{
    size_t at = 0, start = SIZE_MAX, end = 0;

    while (at < text->n) {
        size_t from = at;
        uint32_t c = utf8_next(*text, &at);
        bool inside = unicode_is_letter(c) || (c >= '0' && c <= '9');
        if (inside && start == SIZE_MAX)
            start = from;
        if (inside)
            end = at;
        else if (start != SIZE_MAX)
            break;
    }
    if (start == SIZE_MAX)
        return false;
    *word = str_slice(*text, start, end);
    char *copy = arena_cstr(a, *word);
    for (size_t i = 0; i < word->n; i++)
        copy[i] = copy[i] >= 'A' && copy[i] <= 'Z' ? (char)(copy[i] | 32) : copy[i];
    *word = (str){ copy, word->n };
    *text = str_slice(*text, end, text->n);
    return true;
}

static bool contains_word(str text, str wanted, struct arena *a)
{
    str word;

    while (next_word(&text, &word, a))
        if (str_equal(word, wanted))
            return true;
    return false;
}

/* The words of a reference and those of them that an answer has. */
struct matched {
    size_t n, found;
    str list; /* "gradient, loss": at most MAX_WORDS of those found */
};

static void add_match(struct page *p, struct matched *m, str word, bool found)
{
    m->n++;
    if (!found)
        return;
    if (m->found++ < MAX_WORDS)
        m->list = TEXT(STR_FMT "%s" STR_FMT, STR_ARG(m->list), m->list.n ? ", " : "", STR_ARG(word));
}

static struct matched match_long_words(struct page *p, str reference, str answer)
{
    struct matched m = { .list = S("") };
    str rest = reference, word;

    for (str before = S(""); next_word(&rest, &word, p->a);
         before = str_slice(reference, 0, (size_t)(rest.s - reference.s)))
        if (utf8_length(word) >= MIN_WORD && !contains_word(before, word, p->a))
            add_match(p, &m, word, contains_word(answer, word, p->a));
    return m;
}

/* The rule by which the score compares words; false if it is not keyword overlap with one reference (only one is
 * stored with an item: where there are several, the metric may have compared another one). */
static bool rule_of(const struct run_score *s, struct keyword_rule *out)
{
    str signature = s->signature;

    *out = (struct keyword_rule){ .words = str_search(signature, S("|tok:words")) != SIZE_MAX,
                                  .stopwords = str_search(signature, S("|stop:en")) != SIZE_MAX,
                                  .stem = str_search(signature, S("|stem:true")) != SIZE_MAX,
                                  .lowercase = str_search(signature, S("|lc:true")) != SIZE_MAX };
    return str_is(s->component, "keyword_overlap") && str_search(signature, S("|nrefs:1|")) != SIZE_MAX;
}

/* "5 of 9 words of the reference: gradient, loss".  Keyword overlap counts its own words; beside other metrics they
 * are words of three letters or more, each once. */
static str matched_words(struct page *p, const struct run_score *s, str reference, str answer)
{
    struct keyword_rule rule;
    struct keyword *words;
    struct matched m = { .list = S("") };
    bool own = rule_of(s, &rule);

    if (!own)
        m = match_long_words(p, reference, answer);
    for (size_t i = 0, n = own ? keywords_matched(&rule, reference, answer, &words, p->a) : 0; i < n; i++)
        add_match(p, &m, words[i].text, words[i].in_answer);
    if (m.n == 0)
        return S("");
    return TEXT("%zu of %zu word%s of the reference%s%s" STR_FMT "%s", m.found, m.n, m.n == 1 ? "" : "s",
                own ? "" : " (three letters or more)", m.found ? ": " : "", STR_ARG(m.list),
                m.found > MAX_WORDS ? ", \xE2\x80\xA6" : "");
}

/* True if the reference has a word of `text`, by the rule of matched_words. */
static bool is_matched(struct page *p, const struct run_score *s, str reference, str text)
{
    struct keyword_rule rule;
    struct keyword *words;
    str word;

    if (rule_of(s, &rule)) {
        size_t n = keywords_matched(&rule, reference, text, &words, p->a);
        for (size_t i = 0; i < n; i++)
            if (words[i].in_answer)
                return true;
        return false;
    }
    while (next_word(&text, &word, p->a))
        if (utf8_length(word) >= MIN_WORD && contains_word(reference, word, p->a))
            return true;
    return false;
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static void add_part(struct json *parts, str text, bool matched)
{
    struct json *o = json_new_object();

    if (text.n == 0) {
        json_free(o);
        return;
    }
    json_set(o, "text", json_new_string(text));
    json_set(o, "matched", json_new_bool(matched));
    json_push(parts, o);
}

/* The answer in parts: each word that counts as matched, without punctuation around it, and the text between them. */
static struct json *answer_parts(struct page *p, const struct run_score *s, str reference, str answer)
{
    struct json *parts = json_new_array();
    size_t plain = 0, at = 0;

    while (at < answer.n) {
        size_t start = at;
        while (at < answer.n && !is_space(answer.s[at]))
            at++;
        str chunk = str_slice(answer, start, at), word = chunk;
        while (word.n && ascii_punctuation((unsigned char)word.s[0]))
            word = str_slice(word, 1, word.n);
        while (word.n && ascii_punctuation((unsigned char)word.s[word.n - 1]))
            word.n--;
        if (word.n && is_matched(p, s, reference, chunk)) {
            size_t from = (size_t)(word.s - answer.s);
            add_part(parts, str_slice(answer, plain, from), false);
            add_part(parts, word, true);
            plain = from + word.n;
        }
        at += at < answer.n;
    }
    add_part(parts, str_slice(answer, plain, answer.n), false);
    return parts;
}

static struct json *side(struct page *p, const struct run_score *s, size_t i, size_t item)
{
    const struct run_view *v = p->v;
    const struct run_answer *w = view_find_answer(v, s->model, item);
    struct json *o = json_new_object(), *notes = json_new_array();
    bool failed = !w || w->gen.error.n > 0;
    str text = !w ? S("(no answer)") : failed ? w->gen.error : shortened(p, w->gen.text);

    json_set(o, "label", json_new_string(format_one_line(view_model_label(v, s->model), p->a)));
    json_set(o, "score",
             json_new_string(
                 TEXT(STR_FMT " " STR_FMT, STR_ARG(s->label), STR_ARG(format_number(s->items[i], s->decimals, p->a)))));
    json_set(o, "failed", json_new_bool(failed));
    json_set(o, "answer", json_new_string(text.n ? text : S("(empty)")));
    str matched = failed ? S("") : matched_words(p, s, v->items[item].reference, w->gen.text);
    if (matched.n) {
        json_push(notes, json_new_string(matched));
        json_set(o, "parts", answer_parts(p, s, v->items[item].reference, text));
    }
    json_set(o, "notes", notes);
    return o;
}

static void add_item(struct page *p, size_t task, size_t i, const struct run_score *base, const struct run_score *tuned)
{
    size_t at = view_first_item(p->v, task) + i;
    const struct run_item *item = &p->v->items[at];
    struct json *block = page_block(p, "case"), *sides = json_new_array();

    json_set(block, "title",
             json_new_string(format_one_line(
                 TEXT("Item " STR_FMT ": " STR_FMT, STR_ARG(item->id),
                      STR_ARG(format_difference(tuned->items[i] - base->items[i], tuned->decimals, p->a))),
                 p->a)));
    json_set(block, "question", json_new_string(shortened(p, item->input)));
    json_set(block, "reference", json_new_string(shortened(p, item->reference)));
    json_push(sides, side(p, base, i, at));
    json_push(sides, side(p, tuned, i, at));
    json_set(block, "sides", sides);
    json_set(block, "stacked", json_new_bool(false));
}

static size_t count(const struct run_view *v, size_t task, const struct run_score *base, const struct run_score *tuned,
                    enum outcome wanted, double tie)
{
    size_t n = 0;

    for (size_t i = 0; i < v->tasks[task].n_items; i++)
        n += outcome_of(base, tuned, i, tie) == wanted;
    return n;
}

/* Counts of all fine-tunes; p of the sign test where the suite names it with the same ties (<compare rope="D">). */
static void outcome_table(struct page *p, size_t task, const struct run_score *main, const struct run_score *base)
{
    const struct run_view *v = p->v;
    double tie = p->text->tie;
    struct table t = table_start(p, page_table_id(p, "outcomes", task));

    table_add_column(&t, S("Model"), COLUMN_TEXT);
    table_add_column(&t, S("Better"), COLUMN_NUMBER);
    table_add_column(&t, S("Similar"), COLUMN_NUMBER);
    table_add_column(&t, S("Worse"), COLUMN_NUMBER);
    table_add_column(&t, S("n"), COLUMN_NUMBER);
    table_add_column(&t, S("p (sign test)"), COLUMN_NUMBER);
    for (size_t m = 0; m < v->n_models; m++) {
        const struct run_score *tuned = view_find_score(v, main, v->models[m].id);
        const struct run_comparison *c = view_find_comparison_by(v, main, v->models[m].id, S("sign"));
        static const enum outcome columns[] = { BETTER, SIMILAR, WORSE };
        size_t counts[N_OUTCOMES], n = 0;
        if (!tuned || !tuned->items || tuned == base)
            continue;
        for (size_t k = 0; k < N_OUTCOMES; k++)
            n += counts[k] = count(v, task, base, tuned, columns[k], tie);
        table_row(&t, false);
        table_cell(&t, view_model_name(v, tuned->model, p->a));
        for (size_t k = 0; k < N_OUTCOMES; k++)
            table_cell(&t,
                       n ? TEXT("%zu (%.0f" THIN "%%)", counts[k], 100.0 * (double)counts[k] / (double)n) : NO_NUMBER);
        table_cell(&t, format_count(n, p->a));
        table_cell(&t, c && c->rope == tie ? format_p(c->p_adjusted, p->a) : NO_NUMBER);
    }
    table_end(&t, TEXT("Items by outcome against " STR_FMT "%s: " STR_FMT
                       " better, similar (differences up to %g) or worse; n: items that both answered.",
                       STR_ARG(view_model_name(v, base->model, p->a)),
                       v->n_tasks > 1 ? TEXT(" on task " STR_FMT, STR_ARG(v->tasks[task].id)).s : "",
                       STR_ARG(main->label), tie));
}

void page_listing(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    const struct run_score *main = view_main_component(v, v->tasks[task].id, p->a);
    const struct run_score *base = main ? view_find_score(v, main, v->base) : NULL;

    if (!p->text->listing || !base || !base->items || v->n_models < 2)
        return;
    outcome_table(p, task, main, base);
    for (size_t m = 0; m < v->n_models; m++) {
        const struct run_score *tuned = view_find_score(v, main, v->models[m].id);
        if (!tuned || !tuned->items || tuned == base)
            continue;
        for (enum outcome k = BETTER; k <= SIMILAR; k++) {
            size_t all = count(v, task, base, tuned, k, p->text->tie), shown = 0;
            if (!all)
                continue;
            json_set(page_block(p, "heading"), "text",
                     json_new_string(TEXT("%s" STR_FMT ", %s: %zu of %zu items%s",
                                          v->n_tasks > 1 ? TEXT(STR_FMT ": ", STR_ARG(v->tasks[task].id)).s : "",
                                          STR_ARG(view_model_name(v, tuned->model, p->a)), titles[k], all,
                                          v->tasks[task].n_items,
                                          all > p->text->listing ? TEXT(", the first %zu", p->text->listing).s : "")));
            for (size_t i = 0; i < v->tasks[task].n_items && shown < p->text->listing; i++)
                if (outcome_of(base, tuned, i, p->text->tie) == k) {
                    add_item(p, task, i, base, tuned);
                    shown++;
                }
        }
    }
}
