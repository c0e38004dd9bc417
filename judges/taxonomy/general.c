/*
 * general.c -- general English words, which carry no topic: function words, and words
 * of praise, advice and filler.  The lists were written by hand for this project.
 */
#include "judges/taxonomy/internal.h"

#include <pthread.h>

#include "eval/base/hash.h"

/* clang-format off */
static const char *const general[] = {
    "able", "about", "above", "according", "across", "actually", "advantage", "advantages", "advice", "after",
    "again", "against", "all", "almost", "along", "already", "also", "although", "always", "am", "amazing", "among",
    "an", "and", "another", "answer", "any", "anyone", "anything", "appreciate", "approach", "are", "area", "areas",
    "around", "as", "ask", "aspect", "aspects", "at", "attention", "away", "back", "be", "became", "because",
    "become", "been", "before", "behind", "being", "believe", "below", "benefit", "best", "better", "between",
    "big", "bit", "book", "books", "both", "bring", "but", "by", "call", "called", "came", "can", "cannot",
    "career", "careful", "carefully", "case", "certain", "challenge", "challenges", "change", "changes", "choice",
    "choose", "choosing", "clear", "collaborate", "collaboration", "colleague", "colleagues", "come", "common",
    "communicate", "communication", "community", "complex", "concept", "consider", "considering", "consult",
    "context", "contribution", "could", "countless", "create", "created", "culture", "curious", "daily", "deal",
    "decision", "depend", "deserve", "deserves", "detail", "developers", "did", "different", "disadvantage",
    "disadvantages", "discussion", "do", "does", "doing", "done", "down", "during", "each", "easy", "effect",
    "effective", "effectively", "efficiency", "efficient", "effort", "either", "else", "engineer", "enough",
    "essential", "etc", "even", "ever", "every", "everybody", "everyday", "everyone", "everything", "example",
    "excellent", "experience", "expert", "experts", "explain", "fact", "factor", "factors", "family", "famous",
    "far", "fascinating", "feel", "few", "field", "find", "first", "focus", "follow", "following", "follows", "for",
    "forget", "found", "from", "full", "fundamental", "further", "future", "gave", "general", "generation",
    "generations", "get", "give", "given", "go", "goal", "goals", "going", "good", "got", "great", "had", "half",
    "happy", "hard", "has", "have", "having", "he", "health", "healthy", "heart", "help", "her", "here", "high",
    "him", "his", "home", "homes", "hope", "how", "however", "human", "idea", "if", "impact", "importance",
    "important", "improve", "in", "include", "individual", "industry", "influence", "information", "inspire",
    "inspired", "inspires", "inspiring", "instead", "interest", "interested", "interesting", "into", "involved",
    "is", "issue", "issues", "it", "its", "itself", "journey", "just", "justice", "keep", "key", "kind", "know",
    "knowledge", "known", "language", "large", "last", "later", "leadership", "learn", "learned", "learning",
    "least", "legacy", "less", "lesson", "lessons", "let", "life", "like", "likely", "list", "little", "live",
    "lives", "long", "look", "lot", "love", "made", "main", "major", "make", "manage", "manner", "many", "matter",
    "may", "maybe", "me", "mean", "means", "might", "milestone", "mind", "moment", "more", "moreover", "most",
    "motivated", "much", "must", "my", "name", "namely", "natural", "nature", "necessary", "need", "needs", "never",
    "new", "next", "no", "none", "nor", "not", "nothing", "now", "number", "of", "off", "offer", "often", "old",
    "on", "once", "one", "ones", "only", "onto", "open", "opinion", "opportunities", "opportunity", "or", "order",
    "organised", "other", "our", "out", "over", "own", "part", "pay", "peace", "people", "perfect", "perhaps",
    "person", "place", "plan", "planning", "play", "plays", "point", "positive", "possible", "potential", "power",
    "powerful", "practical", "practice", "practices", "prepare", "problem", "problems", "process", "productive",
    "professional", "professionals", "progress", "project", "projects", "proper", "protect", "proud", "provide",
    "put", "quality", "question", "quite", "rather", "reach", "ready", "real", "realise", "really", "reason",
    "relationship", "remarkable", "remember", "requirement", "requirements", "respect", "respected", "respectful",
    "responsibility", "responsible", "result", "rich", "right", "role", "safe", "safety", "said", "same",
    "satisfied", "say", "science", "second", "see", "seem", "set", "several", "shall", "shape", "shaped", "share",
    "she", "should", "show", "shown", "side", "sides", "simple", "simply", "since", "single", "situation",
    "situations", "skill", "skills", "small", "so", "society", "solution", "solutions", "some", "someone",
    "something", "sometimes", "soon", "sort", "special", "specific", "spend", "stakeholder", "stakeholders",
    "stand", "start", "stay", "step", "still", "story", "strength", "strengths", "strong", "structure",
    "structured", "style", "subject", "succeed", "success", "successful", "such", "suit", "suitable", "suits",
    "support", "sure", "system", "take", "talk", "task", "tasks", "team", "teams", "teamwork", "technique", "tell",
    "test", "than", "that", "the", "their", "them", "then", "there", "therefore", "these", "they", "thing", "think",
    "third", "this", "thoroughly", "those", "three", "through", "thus", "time", "to", "today", "together", "too",
    "took", "topic", "topics", "touch", "trust", "truth", "try", "two", "type", "typical", "under", "understand",
    "understanding", "understood", "unique", "until", "up", "upon", "us", "use", "used", "useful", "using", "usual",
    "usually", "valuable", "value", "values", "variety", "various", "very", "vital", "want", "was", "way", "we",
    "well", "went", "were", "what", "when", "where", "whether", "which", "while", "who", "whole", "whom", "whose",
    "why", "will", "wise", "with", "within", "without", "wonder", "wonderful", "word", "words", "work", "world",
    "worth", "would", "write", "year", "years", "yes", "yet", "you", "young", "your",
};

/* General words of praise, advice and filler. */
static const char *const fillers[] = {
    "advantage", "advantages", "advice", "always", "amazing", "appreciate", "approach", "area", "areas", "aspect",
    "aspects", "attention", "behind", "believe", "benefit", "big", "bit", "book", "books", "career", "careful",
    "carefully", "challenge", "challenges", "change", "changes", "choose", "choosing", "collaborate",
    "collaboration", "colleague", "colleagues", "communicate", "communication", "community", "complex", "concept",
    "consider", "considering", "consult", "context", "contribution", "countless", "culture", "curious", "daily",
    "deal", "decision", "deserve", "deserves", "detail", "developers", "disadvantage", "disadvantages",
    "discussion", "effective", "effectively", "efficiency", "efficient", "effort", "engineer", "essential",
    "everybody", "everyday", "excellent", "experience", "expert", "experts", "factor", "factors", "family",
    "famous", "fascinating", "feel", "field", "focus", "forget", "fundamental", "future", "generation",
    "generations", "goal", "goals", "happy", "hard", "health", "healthy", "heart", "home", "homes", "hope",
    "however", "human", "impact", "importance", "important", "improve", "individual", "industry", "influence",
    "information", "inspire", "inspired", "inspires", "inspiring", "interest", "interested", "interesting",
    "involved", "issue", "issues", "journey", "justice", "key", "knowledge", "language", "leadership", "learn",
    "learned", "learning", "legacy", "lesson", "lessons", "life", "live", "lives", "love", "major", "manage",
    "manner", "matter", "milestone", "mind", "moment", "motivated", "natural", "nature", "necessary", "needs",
    "offer", "open", "opinion", "opportunities", "opportunity", "organised", "pay", "peace", "perfect", "plan",
    "planning", "play", "plays", "positive", "potential", "power", "powerful", "practical", "practice", "practices",
    "prepare", "problem", "problems", "process", "productive", "professional", "professionals", "progress",
    "project", "projects", "proper", "protect", "proud", "quality", "reach", "ready", "real", "realise",
    "relationship", "remarkable", "remember", "requirement", "requirements", "respect", "respected", "respectful",
    "responsibility", "responsible", "rich", "role", "safe", "safety", "satisfied", "science", "shape", "shaped",
    "share", "side", "sides", "situation", "situations", "skill", "skills", "society", "solution", "solutions",
    "special", "specific", "spend", "stakeholder", "stakeholders", "stand", "stay", "story", "strength",
    "strengths", "strong", "structure", "structured", "style", "subject", "succeed", "success", "successful",
    "suit", "suitable", "suits", "support", "system", "task", "tasks", "team", "teams", "teamwork", "technique",
    "test", "thoroughly", "today", "together", "topic", "topics", "touch", "trust", "truth", "typical",
    "understand", "understanding", "understood", "unique", "useful", "valuable", "value", "values", "variety",
    "vital", "whole", "wise", "wonder", "wonderful", "world", "worth", "write", "year", "years", "young",
};

/* Function words; all others are content words. */
static const char *const function_words[] = {
    "a", "all", "also", "an", "and", "any", "are", "as", "at", "be", "been", "being", "both", "but",
    "by", "can", "could", "did", "do", "does", "down", "each", "for", "from", "had", "has", "have", "he",
    "her", "here", "his", "how", "i", "if", "in", "into", "is", "it", "its", "may", "me", "might",
    "must", "my", "no", "not", "of", "off", "on", "or", "our", "out", "over", "shall", "she", "should",
    "so", "some", "such", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those",
    "to", "under", "up", "us", "was", "we", "were", "what", "when", "where", "which", "who", "whom", "whose",
    "why", "will", "with", "would", "you", "your",
    
};
/* clang-format on */

/* The lists as hash tables, built once per process. */
enum { SLOTS = 4096 };
_Static_assert(2 * COUNT_OF(general) < SLOTS && 2 * COUNT_OF(fillers) < SLOTS && 2 * COUNT_OF(function_words) < SLOTS,
               "a search ends at an empty slot");

struct word_set {
    const char *const *list;
    size_t n;
    uint16_t slots[SLOTS]; /* 1 + place in the list; 0 = empty */
};

static struct word_set general_set = { general, COUNT_OF(general), { 0 } },
                       filler_set = { fillers, COUNT_OF(fillers), { 0 } },
                       function_set = { function_words, COUNT_OF(function_words), { 0 } };
static pthread_once_t sets_made = PTHREAD_ONCE_INIT;

static void fill_set(struct word_set *s)
{
    for (size_t i = 0; i < s->n; i++) {
        size_t at = hash64(str_from(s->list[i])) % SLOTS;
        while (s->slots[at])
            at = (at + 1) % SLOTS;
        s->slots[at] = (uint16_t)(i + 1);
    }
}

static void make_sets(void)
{
    fill_set(&general_set);
    fill_set(&filler_set);
    fill_set(&function_set);
}

static bool set_has(const struct word_set *s, str word)
{
    pthread_once(&sets_made, make_sets);
    for (size_t at = hash64(word) % SLOTS; s->slots[at]; at = (at + 1) % SLOTS)
        if (str_is(word, s->list[s->slots[at] - 1]))
            return true;
    return false;
}

bool word_is_general(str low)
{
    str stem = word_stem(low);
    char with_e[32];

    if (set_has(&general_set, low) || set_has(&general_set, stem))
        return true;
    if (stem.n + 1 >= sizeof with_e)
        return false;
    memcpy(with_e, stem.s, stem.n); /* "using" -> "us" -> "use" */
    with_e[stem.n] = 'e';
    if (set_has(&general_set, (str){ with_e, stem.n + 1 }))
        return true;
    with_e[stem.n] = 'y'; /* "qualities" -> "qualit" -> "quality" */
    return set_has(&general_set, (str){ with_e, stem.n + 1 });
}

bool word_is_filler(str low)
{
    return set_has(&filler_set, low);
}

bool word_is_function(str low)
{
    return set_has(&function_set, low);
}

static bool is_listed(str word, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_is(word, list[i]))
            return true;
    return false;
}

bool word_is_negation(str low)
{
    static const char *const words[] = { "barely", "cannot", "hardly", "neither", "never",    "no",     "nobody",
                                         "none",   "nor",    "not",    "nothing", "scarcely", "without" };
    return is_listed(low, words, COUNT_OF(words)) || str_ends(low, S("n't")) || str_ends(low, S("n\xE2\x80\x99t"));
}

bool word_is_denial(str stem)
{
    static const char *const words[] = { "avoid", "fail",   "forbid", "ignor", "lack", "prevent",
                                         "refus", "reject", "seldom", "stop",  "unabl" };
    return is_listed(stem, words, COUNT_OF(words));
}

/* Compared by stem.  WordNet does not list these as antonyms, or lists other forms. */
/* clang-format off */
static const char *const opposites[][2] = {
    { "increase", "decrease" }, { "raise", "lower" }, { "higher", "lower" }, { "highest", "lowest" },
    { "more", "fewer" }, { "more", "less" }, { "before", "after" }, { "first", "last" }, { "always", "never" },
    { "with", "without" }, { "supervised", "unsupervised" }, { "overfit", "underfit" }, { "maximize", "minimize" },
    { "maximise", "minimise" }, { "labelled", "unlabelled" }, { "linear", "nonlinear" }, { "faster", "slower" },
    { "convex", "nonconvex" }, { "deterministic", "stochastic" }, { "larger", "smaller" },
    { "largest", "smallest" }, { "stronger", "weaker" }, { "strongest", "weakest" }, { "upper", "lower" },
    { "dense", "sparse" }, { "positive", "negative" }, { "dependent", "independent" },
    { "correlated", "uncorrelated" }, { "biased", "unbiased" }, { "balanced", "imbalanced" },
    { "stable", "unstable" }, { "known", "unknown" }, { "encoder", "decoder" }, { "numerator", "denominator" },
    { "synchronous", "asynchronous" }, { "high", "low" }, { "local", "global" }, { "start", "end" },
    { "rise", "down" }, { "rise", "drop" }, { "begin", "end" }, { "start", "stop" }, { "began", "ended" },
    { "open", "close" }, { "rise", "fall" }, { "rise", "sink" }, { "up", "down" }, { "uphill", "downhill" },
    { "source", "mouth" }, { "loss", "profit" }, { "buy", "sell" }, { "bought", "sold" }, { "allow", "prevent" },
    { "allow", "forbid" }, { "add", "remove" }, { "strengthen", "weaken" }, { "win", "lose" }, { "in", "out" },
    { "same", "different" }, { "few", "most" }, { "few", "many" }, { "hot", "cold" }, { "summer", "winter" },
    { "east", "west" }, { "eastern", "western" }, { "north", "south" }, { "northern", "southern" },
    { "toward", "away" }, { "common", "rare" }, { "public", "private" }, { "keep", "lose" }, { "keep", "remove" },
    { "valid", "invalid" }, { "true", "false" }, { "yes", "no" }, { "can", "cannot" }, { "dangerous", "harmless" },
    { "guilty", "innocent" }, { "prosecution", "defence" }, { "release", "store" }, { "release", "absorb" },
    { "read", "write" }, { "dry", "humid" }, { "dry", "moist" }, { "warm", "cool" }, { "firm", "soft" },
    { "day", "night" }, { "encourage", "discourage" }, { "help", "hinder" }, { "support", "oppose" },
    { "above", "below" }, { "inside", "outside" }, { "early", "late" }, { "new", "old" }, { "long", "short" },
    { "strict", "loose" }, { "weak", "strong" }, { "weakest", "strictest" }, { "ignore", "enforce" },
    { "open", "closed" }, { "gain", "loss" }, { "accept", "reject" }, { "include", "exclude" },
    { "support", "contradict" }, { "suppress", "encourage" }, { "suppress", "promote" }, { "bind", "release" },
    { "expand", "contract" }, { "expand", "shrink" }, { "attract", "repel" }, { "create", "destroy" },
    { "concentrate", "dilute" }, { "harden", "soften" }, { "melt", "freeze" }, { "melt", "solidify" },
    { "evaporate", "condense" }, { "inhale", "exhale" }, { "import", "export" }, { "lend", "borrow" },
    { "ascending", "descending" }, { "wide", "narrow" }, { "deep", "shallow" }, { "thick", "thin" },
    { "heavy", "light" }, { "hard", "easy" }, { "rich", "poor" }, { "full", "empty" }, { "optional", "mandatory" },
    { "optional", "required" }, { "mutable", "immutable" }, { "static", "dynamic" }, { "input", "output" },
    { "push", "pop" }, { "upload", "download" }, { "leading", "trailing" }, { "inner", "outer" },
    { "internal", "external" }, { "explicit", "implicit" }, { "parallel", "serial" }, { "parallel", "series" },
    { "fixed", "variable" }, { "temporary", "permanent" }, { "legal", "illegal" }, { "benign", "malignant" },
    { "connect", "separate" }, { "push", "pull" }, { "speed", "slow" },
    { "farther", "closer" }, { "further", "closer" }, { "farther", "nearer" }, { "further", "nearer" },
    { "far", "close" }, { "lighter", "heavier" }, { "shorter", "longer" }, { "older", "younger" },
    { "best", "worst" }, { "better", "worse" }, { "earlier", "later" }, { "cheaper", "dearer" }, { "easier", "harder" }, { "warmer", "colder" },
};
/* clang-format on */

/* The stems of the table by their first letter, built once per process. */
enum { N_OPPOSITES = sizeof opposites / sizeof *opposites, LETTERS = 26 };

static struct {
    str pairs[2 * N_OPPOSITES][2];
    uint16_t of_letter[LETTERS][2 * N_OPPOSITES];
    size_t n[LETTERS];
} stems;
static pthread_once_t stems_made = PTHREAD_ONCE_INIT;

static void make_stems(void)
{
    for (size_t i = 0; i < 2 * N_OPPOSITES; i++) {
        const char *const *row = opposites[i / 2];
        stems.pairs[i][0] = word_stem(str_from(row[i % 2]));
        stems.pairs[i][1] = word_stem(str_from(row[1 - i % 2]));
        size_t letter = (size_t)(stems.pairs[i][0].s[0] - 'a');
        stems.of_letter[letter][stems.n[letter]++] = (uint16_t)i;
    }
}

bool words_are_opposite(str stem, str other)
{
    if (!stem.n || stem.s[0] < 'a' || stem.s[0] > 'z')
        return false;
    pthread_once(&stems_made, make_stems);
    size_t letter = (size_t)(stem.s[0] - 'a');
    for (size_t k = 0; k < stems.n[letter]; k++) {
        const str *pair = stems.pairs[stems.of_letter[letter][k]];
        if (str_equal(stem, pair[0]) && str_equal(other, pair[1]))
            return true;
    }
    return false;
}
