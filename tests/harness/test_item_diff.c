/*
 * test_item_diff.c -- two runs compared item by item.
 */
#include "eval/harness/item_diff.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/store/store.h"
#include "tests/test.h"

static struct run_item item(const char *id, const char *input)
{
    return (struct run_item){ .task = S("t"), .id = str_from(id), .input = str_from(input), .reference = S("r") };
}

/* One item is equal, one better, two worse by different amounts, one has another question, one no score,
 * one is new, one is gone. */
void test_item_diff_sorts_and_counts(void)
{
    const struct run_item now_items[] = { item("a", "1"),       item("b", "2"), item("c", "3"),  item("d", "4"),
                                          item("e", "changed"), item("f", "6"), item("new", "7") };
    const struct run_item old_items[] = { item("gone", "0"), item("f", "6"), item("d", "4"), item("c", "3"),
                                          item("b", "2"),    item("a", "1"), item("e", "5") };
    const double now_scores[] = { 0.5, 0.9, 0.1, 0.4, 0.0, NAN, 1.0 };
    const double old_scores[] = { 1.0, 0.3, 0.5, 0.8, 0.2, 0.5, 1.0 };
    struct run_view now = { .items = now_items, .n_items = COUNT_OF(now_items) };
    struct run_view old = { .items = old_items, .n_items = COUNT_OF(old_items) };
    struct run_score score = { .task = S("t"), .higher_is_better = true, .items = now_scores };
    struct run_score before = { .task = S("t"), .higher_is_better = true, .items = old_scores };
    struct arena a = { 0 };

    struct item_diff d = item_diff_new(&now, &score, &old, &before, &a);
    CHECK(d.n == 4 && d.n_better == 1 && d.n_worse == 2 && d.n_same == 1);
    CHECK(d.n_changed == 1 && d.n_unscored == 1 && d.n_only_now == 1 && d.n_only_before == 1);
    CHECK_STR(now_items[d.changes[0].now_item].id, S("c"));
    CHECK_STR(old_items[d.changes[0].before_item].id, S("c"));
    CHECK(d.changes[0].before == 0.8 && d.changes[0].now == 0.1);
    CHECK_STR(now_items[d.changes[1].now_item].id, S("d"));
    CHECK_STR(now_items[d.changes[3].now_item].id, S("b"));

    score.higher_is_better = false; /* an error rate: an increase is worse */
    d = item_diff_new(&now, &score, &old, &before, &a);
    CHECK(d.n_better == 2 && d.n_worse == 1);
    CHECK_STR(now_items[d.changes[0].now_item].id, S("b"));
    arena_free(&a);
}
