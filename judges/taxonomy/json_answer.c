/*
 * json_answer.c -- tasks that request JSON: compares the answer with the reference
 * member by member (not JSON, wrong types, out of range, missing or extra members,
 * other values, values that are repetitive, too long or generic).
 *
 * Numbers inside JSON are compared as values and never labelled as hallucinations.
 */
#include "judges/taxonomy/technical.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/text.h"
#include "eval/text/json_text.h"
#include "eval/text/number_range.h"

/* "0 to 10", "1-5" of the question; false if it names none. */
static bool requested_range(const struct analysis *r, double *low, double *high)
{
    for (size_t i = 0; i + 1 < r->question_numbers.n; i++) {
        const struct number *a = &r->question_numbers.list[i], *b = &r->question_numbers.list[i + 1];
        bool to = b->from == a->to + 1 && str_is(r->question.words[a->to].low, "to");
        str gap = str_slice(r->question.text, r->question.words[a->to - 1].at + r->question.words[a->to - 1].text.n,
                            r->question.words[b->from].at);
        if (a->value < b->value && (to || str_is(gap, "-") || str_is(gap, "\xE2\x80\x93"))) {
            *low = a->value;
            *high = b->value;
            return true;
        }
    }
    return false;
}

/* The same of the task's prompt, which may speak of other numbers, too: the reference must be in the range. */
static bool prompted_range(const struct analysis *r, const struct json *ref, double *low, double *high)
{
    return text_number_range(r->sample->prompt, low, high) && json_number(ref) >= *low && json_number(ref) <= *high;
}

static bool are_of_one_kind(const struct json *a, const struct json *b)
{
    return json_kind(a) == json_kind(b) || (json_is_numeric(a) && json_is_numeric(b));
}

/* --- text values ------------------------------------------------------------ */

struct two_texts {
    struct passage ans, ref;
    size_t n_specific, n_shared;
};

static void read_pair(const struct analysis *r, str ans, str ref, struct two_texts *t)
{
    *t = (struct two_texts){ .n_specific = 0 };
    passage_read(&t->ans, ans, r->ctx, r->a);
    passage_read(&t->ref, ref, r->ctx, r->a);
    for (size_t i = 0; i < t->ans.n; i++) {
        bool near = false;
        for (size_t k = 0; k < t->ref.n && t->ans.words[i].specific && !near; k++)
            near = t->ref.words[k].specific && words_are_near(&t->ans.words[i], &t->ref.words[k]);
        t->n_specific += t->ans.words[i].specific;
        t->n_shared += near;
    }
}

static void release_pair(struct two_texts *t)
{
    passage_release(&t->ans);
    passage_release(&t->ref);
}

/* A remark that ends in a full stop is free text: different words do not make a different value. */
static bool is_sentence(str text)
{
    text = str_trim(text);
    return text.n && strchr(".!?", text.s[text.n - 1]);
}

/* "positive" where the reference has "mixed" and the question names both: two of the values to choose from. */
static bool is_other_choice(const struct analysis *r, const struct two_texts *t)
{
    if (t->ans.n != 1 || t->ref.n != 1)
        return false;
    const struct word *ans = &t->ans.words[0], *ref = &t->ref.words[0];
    return !same_stem(ans, ref) && passage_has_word(&r->question, ans) && passage_has_word(&r->question, ref);
}

/* "500 g" and "500 mg": one number each, the same, and another word after it; or another number with the same word. */
static bool quantities_differ(const struct analysis *r, const struct passage *ans, const struct passage *ref)
{
    struct numbers a = passage_numbers(ans, r->a), b = passage_numbers(ref, r->a);

    if (a.n != 1 || b.n != 1 || a.list[0].to >= ans->n || b.list[0].to >= ref->n)
        return false;
    str u = ans->words[a.list[0].to].stem, v = ref->words[b.list[0].to].stem;
    bool same = a.list[0].value == b.list[0].value, same_unit = str_equal(u, v);
    return same != same_unit && (same_unit || (stem_is_measure(u) && stem_is_measure(v)));
}

/* Skips a run of digits; returns its value, and an empty run as -1. */
static double skip_digits(str t, size_t *at)
{
    double v = -1;

    for (; *at < t.n && t.s[*at] >= '0' && t.s[*at] <= '9'; ++*at)
        v = 10 * (v < 0 ? 0 : v) + (t.s[*at] - '0');
    return v;
}

/* "14:30" and "15:30": equal but for the value of some digits. */
static bool digits_differ(str ans, str ref)
{
    bool differ = false;
    size_t i = 0, k = 0;

    ans = str_trim(ans);
    ref = str_trim(ref);
    while (i < ans.n && k < ref.n) {
        double a = skip_digits(ans, &i), b = skip_digits(ref, &k);
        if ((a < 0) != (b < 0))
            return false;
        differ = differ || a != b;
        if (a < 0 && ans.s[i++] != ref.s[k++])
            return false;
    }
    return differ && i == ans.n && k == ref.n;
}

static void compare_texts(struct analysis *r, const char *key, str ans, str ref)
{
    struct two_texts t;

    read_pair(r, ans, ref, &t);
    size_t n = t.ans.n, m = t.ref.n;
    size_t distinct = 0, content = 0, fillers = 0;
    struct map seen = { 0 };
    for (size_t i = 0; i < n; i++)
        if (t.ans.words[i].content) {
            map_put(&seen, t.ans.words[i].stem, NULL);
            content++;
        }
    for (size_t i = 0; i < n; i++)
        fillers += t.ans.words[i].filler;
    distinct = seen.n;
    map_release(&seen);
    double specific = n ? (double)t.n_specific / (double)n : 0;
    if (digits_differ(ans, ref))
        add_label(r, "technical_error", "json_value", 0.9,
                  arena_printf(r->a, "member \"%s\" is " STR_FMT ", the reference has " STR_FMT, key, STR_ARG(ans),
                               STR_ARG(ref)));
    else if (m <= 4 && n <= m + 1 && quantities_differ(r, &t.ans, &t.ref))
        add_label(r, "technical_error", "json_unit", 0.9,
                  arena_printf(r->a, "member \"%s\" is " STR_FMT ", the reference has " STR_FMT, key, STR_ARG(ans),
                               STR_ARG(ref)));
    else if (content >= 8 && (double)distinct <= 0.4 * (double)content)
        add_label(r, "repetitive", "json_value", 0.9, arena_printf(r->a, "member \"%s\" repeats itself", key));
    else if (n > 25 && n > 3 * (m > 6 ? m : 6))
        add_label(r, "length_mismatch", "json_value", 0.8,
                  arena_printf(r->a, "member \"%s\" has %zu words, the reference %zu", key, n, m));
    else if (m <= 4 && n <= m + 2 && !is_sentence(ref) && (t.n_specific || is_other_choice(r, &t)) && t.n_shared == 0 &&
             !str_equal(str_trim(ans), str_trim(ref)))
        add_label(r, "technical_error", "json_value", 0.85,
                  arena_printf(r->a, "member \"%s\" differs from the reference", key));
    else if (m > 4 && n >= 8 && fillers >= 2 && specific <= 0.25 &&
             (double)t.n_shared < 0.2 * (double)t.n_specific + 0.5)
        add_label(r, "generic", "json_value", 0.92, arena_printf(r->a, "member \"%s\" fits any answer", key));
    release_pair(&t);
}

/* --- objects ---------------------------------------------------------------- */

/* True for the model's stated confidence: two answers may differ in it, as in a rating. */
static bool is_certainty(const char *key, double ans, double ref)
{
    static const char *const keys[] = { "confidence", "certainty", "probability" };

    for (size_t i = 0; i < COUNT_OF(keys); i++)
        if (strcmp(key, keys[i]) == 0)
            return ans >= 0 && ans <= 1 && ref >= 0 && ref <= 1;
    return false;
}

/* Two people may be a point apart on a scale of five points or more. */
static double tolerance(double low, double high)
{
    enum { POINT = 1, MIN_POINTS = 4 };
    double part = 0.15 * (high - low);
    return high - low >= MIN_POINTS && part < POINT ? POINT : part;
}

/* A text of which the question has no word or number. */
static bool is_invented(const struct analysis *r, str text)
{
    struct passage p;
    bool known = false;

    passage_read(&p, text, r->ctx, r->a);
    for (size_t i = 0; i < p.n; i++)
        known = known || (p.words[i].content && passage_has_word(&r->question, &p.words[i]));
    size_t n = p.n;
    passage_release(&p);
    return n > 0 && !known;
}

static void compare_list(struct analysis *r, const char *key, const struct json *ans, const struct json *ref);

static void compare_member(struct analysis *r, const char *key, const struct json *ans, const struct json *ref)
{
    double low = 0, high = 0;
    bool ranged = json_is_numeric(ref) && (requested_range(r, &low, &high) || prompted_range(r, ref, &low, &high));

    if (json_kind(ref) == JSON_NULL_KIND && json_kind(ans) == JSON_STRING_KIND && is_invented(r, json_as_string(ans))) {
        add_label(r, "hallucination", "json_null", 0.96,
                  arena_printf(r->a, "member \"%s\" has a value that the question does not have, expected null", key));
    } else if (!are_of_one_kind(ans, ref)) {
        add_label(
            r, "format", "json_type", 0.95,
            arena_printf(r->a, "member \"%s\" is %s, expected %s", key, json_kind_name(ans), json_kind_name(ref)));
    } else if (ranged && (json_number(ans) < low || json_number(ans) > high)) {
        add_label(r, "format", "json_range", 0.95,
                  arena_printf(r->a, "member \"%s\" is %g, expected %g to %g", key, json_number(ans), low, high));
    } else if (json_is_numeric(ans)) {
        double apart = fabs(json_number(ans) - json_number(ref));
        if (!ranged && is_certainty(key, json_number(ans), json_number(ref))) {
            ranged = true;
            high = 1;
        }
        if (apart > (ranged ? tolerance(low, high) : 0))
            add_label(r, "technical_error", "json_value", 0.9,
                      arena_printf(r->a, "member \"%s\" is %g, the reference has %g", key, json_number(ans),
                                   json_number(ref)));
    } else if (json_kind(ans) == JSON_BOOL_KIND) {
        if (json_bool(ans) != json_bool(ref))
            add_label(r, "technical_error", "json_value", 0.9,
                      arena_printf(r->a, "member \"%s\" is %s", key, json_bool(ans) ? "true" : "false"));
    } else if (json_kind(ans) == JSON_STRING_KIND) {
        compare_texts(r, key, json_as_string(ans), json_as_string(ref));
    } else if (json_kind(ans) == JSON_ARRAY_KIND) {
        compare_list(r, key, ans, ref);
    }
}

/* More "key": in the text than members in the object. */
static bool keys_repeat(const struct analysis *r, size_t n_members)
{
    size_t n = 0;
    str t = r->answer.text;

    for (size_t i = 0; i + 1 < t.n; i++)
        n += t.s[i] == '"' && str_starts(str_trim(str_slice(t, i + 1, t.n)), S(":"));
    return n > n_members + 1;
}

/* Half of the values of the reference's object are values of the answer's. */
static bool has_same_values(const struct analysis *r, const struct json *ans, const struct json *ref)
{
    void *i = NULL, *k;
    const struct json *a, *b;
    size_t n = 0;
    str key;

    while (json_next(ref, &i, &key, &b))
        for (k = NULL; json_next(ans, &k, &key, &a);)
            n += str_equal(json_to_text(a, r->a), json_to_text(b, r->a));
    return 2 * n >= json_length(ref);
}

static void compare_objects(struct analysis *r, const struct json *ans, const struct json *ref)
{
    void *iterator = NULL;
    const struct json *value;
    size_t shared = 0, missing = 0, before = r->n;
    str key;

    if (keys_repeat(r, json_length(ans)) && json_length(ans) < json_length(ref)) {
        add_label(r, "repetitive", "json_keys", 0.95, S("a member is repeated many times"));
        return;
    }
    while (json_next(ref, &iterator, &key, &value)) {
        const char *name = arena_cstr(r->a, key);
        if (!json_get(ans, name)) {
            missing++;
            continue;
        }
        shared++;
        compare_member(r, name, json_get(ans, name), value);
    }
    if (shared && missing >= 2 && 2 * missing >= json_length(ref) && r->n == before + shared &&
        json_length(ans) >= shared + 2) {
        r->n = before;
        add_label(r, "off_topic", "json_members", 0.9, S("other members and other values than the reference"));
        return;
    }
    if (shared == 0 && json_length(ref) && has_same_values(r, ans, ref))
        add_label(r, "format", "json_keys", 0.9, S("the reference's values under other names"));
    else if (shared == 0 && json_length(ref))
        add_label(r, "off_topic", "json_members", 0.9, S("none of the reference's members"));
    else if (missing)
        add_label(r, "incomplete", "json_members", 0.85, arena_printf(r->a, "%zu members are missing", missing));
    if (shared && json_length(ans) > shared)
        add_label(r, "hallucination", "json_members", 0.85,
                  arena_printf(r->a, "%zu members that are not in the reference", json_length(ans) - shared));
}

/* --- arrays ----------------------------------------------------------------- */

static bool is_informative(const struct word *w)
{
    return w->content && !word_is_general(w->low) && isnan(w->named);
}

/* The content of an entry: of an object only its values, since all entries have the same keys. */
static str entry_text(const struct analysis *r, const struct json *entry)
{
    struct strbuf text = { 0 };
    void *iterator = NULL;
    const struct json *value;
    str key;

    if (json_kind(entry) != JSON_OBJECT_KIND)
        return json_to_text(entry, r->a);
    while (json_next(entry, &iterator, &key, &value))
        strbuf_printf(&text, STR_FMT " ", STR_ARG(json_to_text(value, r->a)));
    str out = arena_str(r->a, strbuf_str(&text));
    strbuf_release(&text);
    return out;
}

/* Stems that more than half of the entries have: "mg", or the subject that the question names. */
static void find_common(const struct analysis *r, const struct json *list, struct map *common)
{
    struct map times = { 0 };

    for (size_t i = 0; i < json_length(list); i++) {
        struct passage p;
        passage_read(&p, entry_text(r, json_at(list, i)), r->ctx, r->a);
        for (size_t k = 0; k < p.stems.n; k++)
            (*map_put_hashed(&times, p.stems.entries[k].key, p.stems.entries[k].hash, NULL))++;
        passage_release(&p);
    }
    for (size_t i = 0; i < times.n; i++)
        if (json_length(list) > 1 && 2 * (size_t)times.entries[i].value > json_length(list))
            map_put_hashed(common, times.entries[i].key, times.entries[i].hash, NULL);
    map_release(&times);
}

static bool tells_apart(const struct analysis *r, const struct word *w)
{
    return is_informative(w) && !(r->common && map_find_hashed(r->common, w->stem, w->hash));
}

/* Words of one entry that are related to a word of the other; all of them and one more for equal entries. */
static size_t shared_words(const struct analysis *r, const struct json *a, const struct json *b)
{
    struct passage p, q;
    size_t n = 0;

    passage_read(&p, entry_text(r, a), r->ctx, r->a);
    passage_read(&q, entry_text(r, b), r->ctx, r->a);
    for (size_t i = 0; i < p.n; i++) {
        bool found = false;
        for (size_t k = 0; k < q.n && !found && tells_apart(r, &p.words[i]); k++)
            found = tells_apart(r, &q.words[k]) && words_are_near(&p.words[i], &q.words[k]);
        n += found;
    }
    if (str_equal(json_to_text(a, r->a), json_to_text(b, r->a)))
        n = p.n + 1;
    passage_release(&p);
    passage_release(&q);
    return n;
}

static bool entries_match(const struct analysis *r, const struct json *a, const struct json *b)
{
    return shared_words(r, a, b) > 0;
}

/* The entry of `list` that shares most words with this one, the first of equals; NULL if none shares any. */
static const struct json *nearest_entry(const struct analysis *r, const struct json *entry, const struct json *list)
{
    const struct json *best = NULL;
    size_t max = 0;

    for (size_t k = 0; k < json_length(list); k++) {
        size_t n = shared_words(r, entry, json_at(list, k));
        best = n > max ? json_at(list, k) : best;
        max = n > max ? n : max;
    }
    return best;
}

/* "yellow" where the reference has "green": an extra entry of the same kind as a missing one. */
static bool entries_are_sisters(const struct analysis *r, const struct json *a, const struct json *b)
{
    struct passage p, q;
    bool sisters = false;

    passage_read(&p, json_to_text(a, r->a), r->ctx, r->a);
    passage_read(&q, json_to_text(b, r->a), r->ctx, r->a);
    sisters = p.n == 1 && q.n == 1 && words_are_sisters(r->ctx, &p.words[0], &q.words[0], r->a);
    passage_release(&p);
    passage_release(&q);
    return sisters || (json_is_numeric(a) && json_is_numeric(b));
}

static bool has_sisters(const struct analysis *r, const struct json *ans, const struct json *ref)
{
    for (size_t i = 0; i < json_length(ans); i++)
        for (size_t k = 0; k < json_length(ref); k++)
            if (!entries_match(r, json_at(ans, i), json_at(ref, k)) &&
                entries_are_sisters(r, json_at(ans, i), json_at(ref, k)))
                return true;
    return false;
}

/* Matched entries may be objects, which are compared member by member. */
static void compare_entries(struct analysis *r, const struct json *ans, const struct json *ref)
{
    size_t before = r->n;

    for (size_t i = 0; i < json_length(ans) && r->n == before; i++) {
        const struct json *a = json_at(ans, i), *b = nearest_entry(r, a, ref);
        if (json_kind(a) == JSON_OBJECT_KIND && b && json_kind(b) == JSON_OBJECT_KIND)
            compare_objects(r, a, b);
    }
}

/* An entry of which no informative word is in question or reference. */
static bool is_unsupported(const struct analysis *r, const struct json *entry, const struct json *ref)
{
    struct passage p;
    bool any = false, known = nearest_entry(r, entry, ref) != NULL;

    passage_read(&p, entry_text(r, entry), r->ctx, r->a);
    for (size_t i = 0; i < p.n && !known; i++) {
        any = any || is_informative(&p.words[i]);
        known = passage_has_word(&r->question, &p.words[i]) && is_informative(&p.words[i]);
    }
    passage_release(&p);
    return any && !known;
}

/* Entries that differ from all before them; of texts, those with a content word that none before them has. */
static size_t count_distinct(const struct analysis *r, const struct json *list)
{
    struct map seen = { 0 }, stems = { 0 };
    size_t n = 0;

    for (size_t i = 0; i < json_length(list); i++) {
        bool is_new, adds = json_kind(json_at(list, i)) != JSON_STRING_KIND, any = false;
        map_put(&seen, json_to_text(json_at(list, i), r->a), &is_new);
        struct passage p;
        passage_read(&p, json_as_string(json_at(list, i)), r->ctx, r->a);
        for (size_t k = 0; k < p.n; k++) {
            bool first = false;
            if (p.words[k].content || !isnan(p.words[k].number))
                map_put_hashed(&stems, p.words[k].stem, p.words[k].hash, &first);
            any = any || p.words[k].content;
            adds = adds || first;
        }
        n += is_new && (adds || !any);
        passage_release(&p);
    }
    map_release(&seen);
    map_release(&stems);
    return n;
}

/* Of a list of texts: entries about something else. */
static bool is_other_list(const struct json *ref, size_t n, size_t odd)
{
    return n >= 2 && json_length(ref) >= 2 && json_kind(json_at(ref, 0)) == JSON_STRING_KIND && 4 * odd >= 3 * n;
}

/* A list inside an object: its entries may be said in other words, so only what is clear without knowing them. */
static void compare_list(struct analysis *r, const char *key, const struct json *ans, const struct json *ref)
{
    enum { MAX_ENTRIES = 200 };
    size_t n = json_length(ans), m = json_length(ref), odd = 0;
    struct map common = { 0 };

    if (n > MAX_ENTRIES || m > MAX_ENTRIES)
        return;
    size_t distinct = count_distinct(r, ans);
    find_common(r, ref, &common);
    r->common = &common;
    for (size_t i = 0; i < n; i++)
        odd += is_unsupported(r, json_at(ans, i), ref);
    r->common = NULL;
    map_release(&common);
    if (n > m && (double)distinct <= 0.6 * (double)n)
        add_label(r, "repetitive", "json_entries", 0.9,
                  arena_printf(r->a, "member \"%s\" has %zu different entries of %zu", key, distinct, n));
    else if (n > 0 && 2 * n <= m && m >= 3)
        add_label(r, "incomplete", "json_entries", 0.85,
                  arena_printf(r->a, "member \"%s\" has %zu entries, the reference %zu", key, n, m));
    else if (n == 0 && m > 0)
        add_label(r, "incomplete", "json_entries", 0.85,
                  arena_printf(r->a, "member \"%s\" is empty, the reference has %zu entries", key, m));
    else if (n > m && odd)
        add_label(r, is_other_list(ref, n, odd) ? "off_topic" : "hallucination", "json_entries", 0.8,
                  arena_printf(r->a, "member \"%s\": neither question nor reference has %zu of its %zu entries", key,
                               odd, n));
}

/* Entries of one list that match an entry of the other. */
static size_t count_matched(const struct analysis *r, const struct json *list, const struct json *other)
{
    size_t n = 0;

    for (size_t i = 0; i < json_length(list); i++) {
        bool met = false;
        for (size_t k = 0; k < json_length(other) && !met; k++)
            met = entries_match(r, json_at(list, i), json_at(other, k));
        n += met;
    }
    return n;
}

static void compare_arrays(struct analysis *r, const struct json *ans, const struct json *ref)
{
    enum { MAX_ENTRIES = 200 };
    size_t n = json_length(ans), m = json_length(ref);
    struct map common = { 0 };

    if (n > MAX_ENTRIES || m > MAX_ENTRIES)
        return;
    find_common(r, ref, &common);
    r->common = &common;
    size_t odd = n - count_matched(r, ans, ref), hit = count_matched(r, ref, ans), distinct = count_distinct(r, ans);
    if (4 * n <= 3 * m) /* clearly fewer entries cannot match all */
        hit = hit < n ? hit : n;
    if (n > m && (double)distinct <= 0.6 * (double)n)
        add_label(r, "repetitive", "json_entries", 0.9,
                  arena_printf(r->a, "%zu different entries of %zu", distinct, n));
    else if (m && hit == 0)
        add_label(r, "off_topic", "json_entries", 0.9, S("none of the reference's entries"));
    else if (odd && n == m && 5 * hit >= 3 * m && !has_sisters(r, ans, ref))
        ; /* most entries match; the others may be paraphrases */
    else if (odd && is_other_list(ref, n, odd))
        add_label(r, "off_topic", "json_entries", 0.85,
                  arena_printf(r->a, "%zu of %zu entries are about something else", odd, n));
    else if (odd)
        add_label(r, n > m ? "hallucination" : "technical_error", "json_entries", 0.85,
                  arena_printf(r->a, "%zu entries that are not in the reference", odd));
    else if (hit < m)
        add_label(r, "incomplete", "json_entries", 0.85, arena_printf(r->a, "%zu of %zu entries", hit, m));
    else
        compare_entries(r, ans, ref);
    r->common = NULL;
    map_release(&common);
}

/* --- the rule --------------------------------------------------------------- */

void find_json_errors(struct analysis *r)
{
    struct err why = { 0 };
    struct json *ans = json_parse(json_text_extract(r->answer.text, r->a), &why), *ref;

    if (!ans) {
        bool cut = r->gen->finish == FINISH_LENGTH;
        add_label(r, cut ? "incomplete" : "format", cut ? "json_cut" : "no_json", 0.95,
                  cut ? S("the JSON is cut off at the token limit")
                      : S("JSON was requested, but the answer is not JSON"));
        return;
    }
    ref = json_parse(json_text_extract(r->reference.text, r->a), &why); /* it may add a remark */
    if (ref && (json_kind(ref) == JSON_OBJECT_KIND || json_kind(ref) == JSON_ARRAY_KIND)) {
        if (json_kind(ans) != json_kind(ref))
            add_label(r, "format", "json_type", 0.95,
                      arena_printf(r->a, "%s, expected %s", json_kind_name(ans), json_kind_name(ref)));
        else if (json_kind(ans) == JSON_OBJECT_KIND)
            compare_objects(r, ans, ref);
        else
            compare_arrays(r, ans, ref);
    }
    json_free(ref);
    json_free(ans);
}
