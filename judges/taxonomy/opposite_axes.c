/*
 * opposite_axes.c -- closed lists of English words that stand on one of two sides: more or less, first or last, allowed
 * or prevented, inside or outside, all or none.
 *
 * Entries of five letters or more match words that begin with them, shorter ones the word itself and its plural.
 */
#include "judges/taxonomy/signals.h"

#include <pthread.h>

#include "eval/base/err.h"

struct axis {
    const char *plus, *minus; /* words with a blank between */
};

static const struct axis axes[] = {
    { "increas rais rise rose risen rising grow grew growing grown growth higher high highest more most larger large "
      "largest greater greatest great stronger strong strongest strengthen boost up upward climb expand gain improv "
      "surplus elevat maxim excess abundan accumulat longer long longest prolong double tripl heavier enlarg intensif "
      "amplif widen wider deeper dearer dear expensiv costlier appreciat multipl surge soar exceed above",
      "decreas reduc lower low lowest fall fell fallen falling drop dropp declin less least fewer few fewest smaller "
      "small smallest weaker weak weaken cheaper cheap down downward shrink shrank shrunk diminish deplet shortage "
      "scarc narrow minim sink sank sunk lack deficien flatten halv lessen insufficien shorter short shorten shallow "
      "lighter depreciat plung dwindl below" },
    { "fast faster fastest quick quicker rapid immediat instant accelerat speed prompt hasten",
      "slow slower slowest gradual delay decelerat postpon" },
    { "after later late latest last final following afterwards subsequent newest newer end",
      "before earlier early earliest first prior initial precede preced oldest older previous" },
    { "open opens start begin began begun launch activat enable allow permit promot stimulat encourag support trigger "
      "approv grant agree accept admit facilitat",
      "close closes closed shut stop halt deactivat disable block inhibit prevent forbid forbad prohibit discourag "
      "suppress oppos reject refus deny denied denies hinder cease" },
    { "internal inside inner interior include inclu enter input receiv import inward inflow inhal within indoor intra",
      "external outside outer exterior exclu omit exit output send sent export outward outflow exhal outdoor extra "
      "out beyond" },
    { "same equal identical simultan synchron uniform constant fixed shared share together similar unchanged stable",
      "different unequal differ asynchron separate separat distinct varying variab varies divid split apart unstable" },
    { "hot hotter warm warmer heat heats heated hottest", "cold colder cool cooler cools cooled coldest" },
    { "win wins won profit save saves saved keep keeps kept retain preserv maintain conserv gains remain",
      "lose loses lost loss losses losing forfeit waste wastes remov delet destroy discard" },
    { "must shall require requir mandatory compuls obligat oblig necessar need needs needed",
      "may optional voluntar might unnecessar" },
    { "all every any each always everyone everything everybody whole entire whenever",
      "none no nobody never nothing neither only nowhere rarely seldom" },
    { "can could able possib capab manage", "cannot unable impossib incapab can't couldn't" },
    { "positiv true valid correct right legal lawful guilty succeed success pass passes",
      "negativ false invalid incorrect wrong illegal unlawful innocent fail fails failed failure" },
    { "overfit overestimat overvalu overstat overload overpric overheat oversupply overshoot complex complicat flexib",
      "underfit underestimat undervalu understat underload underpric undersupply undershoot simple simpler rigid" },
    { "forward ahead ascend upstream northern north eastern east top",
      "backward behind descend downstream southern south western west bottom" },
    { "mutabl dynamic volatil temporar changeabl", "immutabl static permanent unchangeabl" },
};
_Static_assert(COUNT_OF(axes) <= MAX_AXES, "bits of a side fit");

enum { MAX_WORDS = 40, LETTERS = 26, SECOND = 8, BUCKETS = LETTERS * SECOND, WHOLE_BELOW = 5 };

/* The entries by their first two letters, built once per process. */
struct entry {
    str word;
    signed char side;
};
static struct entry entries[BUCKETS][MAX_WORDS];
static size_t n_entries[BUCKETS];
static pthread_once_t made = PTHREAD_ONCE_INIT;

static size_t bucket_of(str low)
{
    return (size_t)(low.s[0] - 'a') * SECOND + ((unsigned char)low.s[1] & (SECOND - 1));
}

static void add(const char *list, int side)
{
    str rest = str_from(list), word;

    while (str_split_next(&rest, ' ', &word)) {
        size_t bucket = bucket_of(word);
        ASSERT(n_entries[bucket] < MAX_WORDS);
        entries[bucket][n_entries[bucket]++] = (struct entry){ word, (signed char)side };
    }
}

static void make(void)
{
    for (size_t i = 0; i < COUNT_OF(axes); i++) {
        add(axes[i].plus, (int)i + 1);
        add(axes[i].minus, -(int)i - 1);
    }
}

static bool fits(str low, str entry)
{
    if (entry.n >= WHOLE_BELOW)
        return str_starts(low, entry);
    return str_equal(low, entry) || (low.n == entry.n + 1 && low.s[low.n - 1] == 's' && str_starts(low, entry));
}

int word_axis(str low)
{
    const struct entry *best = NULL;

    if (low.n < 2 || low.s[0] < 'a' || low.s[0] > 'z')
        return 0;
    pthread_once(&made, make);
    size_t bucket = bucket_of(low);
    for (size_t i = 0; i < n_entries[bucket]; i++) {
        const struct entry *e = &entries[bucket][i];
        if (low.s[1] == e->word.s[1] && fits(low, e->word) && (!best || e->word.n > best->word.n))
            best = e;
    }
    return best ? best->side : 0;
}
