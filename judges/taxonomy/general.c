/*
 * general.c -- general English words, which carry no topic: function words, and words
 * of praise, advice and filler.  The lists were written by hand for this project.
 */
#include "judges/taxonomy/internal.h"

#include <pthread.h>

#include "eval/base/hash.h"

/* clang-format off */
static const char *const general[] = {
    "able", "about", "above", "according", "account", "accountable", "across", "actually", "adapt", "additional",
    "adjust", "advantage", "advantages", "advice", "advise", "after", "again", "against", "aim", "alike", "all",
    "almost", "along", "already", "also", "although", "always", "am", "amazing", "ambitious", "among", "an", "and",
    "another", "answer", "any", "anyone", "anything", "appreciate", "approach", "appropriate", "are", "area",
    "areas", "around", "as", "ask", "aspect", "aspects", "assess", "at", "attention", "attitude", "available",
    "avoid", "aware", "away", "back", "balance", "based", "be", "became", "because", "become", "been", "before",
    "beginner", "beginners", "behind", "being", "believe", "below", "benefit", "benefits", "best", "better",
    "between", "big", "bit", "book", "books", "both", "bring", "broad", "but", "by", "call", "called", "calm",
    "came", "can", "cannot", "care", "cared", "career", "careful", "carefully", "case", "certain", "certainly",
    "challenge", "challenges", "change", "changes", "choice", "choose", "choosing", "circumstances", "clear",
    "collaborate", "collaboration", "colleague", "colleagues", "come", "commitment", "common", "communicate",
    "communication", "community", "complex", "complicated", "concept", "confidence", "confident", "consider",
    "considering", "consistent", "constantly", "consult", "context", "contribute", "contribution", "could",
    "countless", "create", "created", "crucial", "culture", "curiosity", "curious", "daily", "deal", "decision",
    "dedicated", "dedication", "depend", "depending", "depends", "deserve", "deserves", "detail", "determination",
    "determined", "develop", "developers", "development", "did", "different", "difficult", "difficulties",
    "disadvantage", "disadvantages", "discouraged", "discover", "discussion", "diverse", "do", "does", "doing",
    "done", "down", "driven", "during", "each", "eager", "easy", "effect", "effective", "effectively", "efficiency",
    "efficient", "effort", "either", "else", "encourage", "encourages", "engineer", "enhance", "enjoy", "enough",
    "ensure", "enthusiasm", "enthusiastic", "essential", "etc", "even", "ever", "every", "everybody", "everyday",
    "everyone", "everything", "evolve", "evolving", "example", "excellent", "excited", "expectations", "experience",
    "expert", "expertise", "experts", "explain", "explore", "fact", "factor", "factors", "fail", "failure",
    "family", "famous", "far", "fascinating", "feel", "few", "field", "find", "first", "fit", "flexibility",
    "flexible", "focus", "follow", "following", "follows", "for", "forget", "found", "from", "full", "fun",
    "fundamental", "further", "future", "gain", "gave", "general", "generation", "generations", "get", "give",
    "given", "go", "goal", "goals", "going", "good", "got", "grateful", "great", "grow", "growth", "guidance",
    "guide", "guidelines", "had", "half", "handle", "happen", "happy", "hard", "has", "have", "having", "he",
    "health", "healthy", "heart", "help", "her", "here", "hesitate", "high", "highly", "him", "his", "home",
    "homes", "honest", "honesty", "hope", "how", "however", "human", "idea", "ideal", "if", "impact", "importance",
    "important", "improve", "in", "include", "incredible", "individual", "industry", "influence", "information",
    "initiative", "innovation", "innovative", "insight", "insights", "inspire", "inspired", "inspires", "inspiring",
    "instead", "instincts", "instructions", "interest", "interested", "interesting", "interplay", "into",
    "intricate", "invest", "involve", "involved", "involvement", "involves", "is", "issue", "issues", "it", "its",
    "itself", "journey", "just", "justice", "keep", "key", "kind", "know", "knowledge", "known", "landscape",
    "language", "large", "last", "later", "lead", "leadership", "leads", "learn", "learned", "learning", "least",
    "legacy", "less", "lesson", "lessons", "let", "level", "life", "like", "likely", "list", "listen", "listening",
    "little", "live", "lives", "long", "long-term", "look", "lot", "love", "made", "main", "major", "make",
    "manage", "manner", "many", "matter", "may", "maybe", "me", "mean", "meaningful", "means", "might", "milestone",
    "mind", "mindful", "mindset", "mistake", "mistakes", "modern", "moment", "more", "moreover", "most",
    "motivated", "motivation", "much", "multiple", "must", "my", "name", "namely", "natural", "nature", "necessary",
    "need", "needs", "never", "new", "next", "no", "none", "nor", "not", "nothing", "now", "nuanced", "number",
    "objective", "objectives", "obstacle", "obstacles", "of", "off", "offer", "often", "old", "on", "once", "one",
    "ones", "only", "onto", "open", "opinion", "opinions", "opportunities", "opportunity", "options", "or", "order",
    "organised", "other", "our", "out", "over", "overall", "overcome", "overview", "own", "part", "passion",
    "passionate", "past", "path", "patience", "pay", "peace", "people", "perfect", "perhaps", "person",
    "perspective", "perspectives", "place", "plan", "planning", "play", "plays", "point", "positive", "possible",
    "potential", "power", "powerful", "practical", "practice", "practices", "preference", "preferences", "prepare",
    "priorities", "priority", "proactive", "problem", "problems", "process", "productive", "professional",
    "professionals", "progress", "project", "projects", "proper", "protect", "proud", "proven", "provide",
    "purpose", "pursue", "put", "qualified", "quality", "question", "quickly", "quite", "range", "rather", "reach",
    "ready", "real", "realise", "really", "reason", "recommend", "recommended", "reflect", "regular", "regularly",
    "relationship", "relevant", "reliable", "remarkable", "remember", "reputable", "requirement", "requirements",
    "researching", "resource", "resources", "respect", "respected", "respectful", "responsibility", "responsible",
    "result", "rewarding", "rich", "right", "role", "safe", "safety", "said", "same", "satisfied", "say", "science",
    "second", "see", "seek", "seem", "set", "several", "shall", "shape", "shaped", "share", "she", "should", "show",
    "shown", "side", "sides", "significant", "simple", "simply", "since", "single", "situation", "situations",
    "skill", "skills", "small", "so", "society", "solid", "solution", "solutions", "solve", "some", "someone",
    "something", "sometimes", "soon", "sort", "special", "specific", "spend", "stakeholder", "stakeholders",
    "stand", "start", "stay", "step", "still", "story", "strategies", "strategy", "strength", "strengths", "strive",
    "strong", "structure", "structured", "studying", "style", "subject", "succeed", "success", "successful", "such",
    "suit", "suitable", "suited", "suits", "support", "sure", "system", "tailored", "take", "talk", "task", "tasks",
    "team", "teams", "teamwork", "technique", "tell", "test", "than", "that", "the", "their", "them", "then",
    "there", "therefore", "these", "they", "thing", "think", "third", "this", "thoroughly", "those", "thoughtful",
    "three", "thrive", "through", "thus", "time", "tips", "to", "today", "together", "too", "took", "tool", "tools",
    "topic", "topics", "touch", "tradition", "trend", "trends", "tricky", "truly", "trust", "truth", "try", "two",
    "type", "typical", "unclear", "under", "understand", "understanding", "understood", "unique", "until", "up",
    "upon", "us", "use", "used", "useful", "using", "usual", "usually", "valuable", "value", "valued", "values",
    "varies", "variety", "various", "vary", "versatile", "very", "view", "viewpoint", "vital", "want", "was", "way",
    "we", "weigh", "welcome", "well", "went", "were", "what", "when", "where", "whether", "which", "while", "who",
    "whole", "whom", "whose", "why", "will", "willing", "wisdom", "wise", "with", "within", "without", "wonder",
    "wonderful", "word", "words", "work", "world", "worry", "worth", "would", "write", "year", "years", "yes",
    "yet", "you", "young", "your",
};

/* General words of praise, advice and filler. */
static const char *const fillers[] = {
    "account", "accountable", "adapt", "additional", "adjust", "advantage", "advantages", "advice", "advise", "aim",
    "alike", "always", "amazing", "ambitious", "appreciate", "approach", "appropriate", "area", "areas", "aspect",
    "aspects", "assess", "attention", "attitude", "available", "avoid", "aware", "balance", "based", "beginner",
    "beginners", "behind", "believe", "benefit", "benefits", "big", "bit", "book", "books", "broad", "calm", "care",
    "cared", "career", "careful", "carefully", "certainly", "challenge", "challenges", "change", "changes",
    "choose", "choosing", "circumstances", "collaborate", "collaboration", "colleague", "colleagues", "commitment",
    "communicate", "communication", "community", "complex", "complicated", "concept", "confidence", "confident",
    "consider", "considering", "consistent", "constantly", "consult", "context", "contribute", "contribution",
    "countless", "crucial", "culture", "curiosity", "curious", "daily", "deal", "decision", "dedicated",
    "dedication", "depending", "depends", "deserve", "deserves", "detail", "determination", "determined", "develop",
    "developers", "development", "difficult", "difficulties", "disadvantage", "disadvantages", "discouraged",
    "discover", "discussion", "diverse", "driven", "eager", "effective", "effectively", "efficiency", "efficient",
    "effort", "encourage", "encourages", "engineer", "enhance", "enjoy", "ensure", "enthusiasm", "enthusiastic",
    "essential", "everybody", "everyday", "everyone", "evolve", "evolving", "excellent", "excited", "expectations",
    "experience", "expert", "expertise", "experts", "explore", "factor", "factors", "fail", "failure", "family",
    "famous", "fascinating", "feel", "field", "fit", "flexibility", "flexible", "focus", "forget", "fun",
    "fundamental", "future", "gain", "generation", "generations", "goal", "goals", "grateful", "grow", "growth",
    "guidance", "guide", "guidelines", "handle", "happen", "happy", "hard", "health", "healthy", "heart",
    "hesitate", "highly", "home", "homes", "honest", "honesty", "hope", "however", "human", "ideal", "impact",
    "importance", "important", "improve", "incredible", "individual", "industry", "influence", "information",
    "initiative", "innovation", "innovative", "insight", "insights", "inspire", "inspired", "inspires", "inspiring",
    "instincts", "instructions", "interest", "interested", "interesting", "interplay", "intricate", "invest",
    "involve", "involved", "involvement", "involves", "issue", "issues", "journey", "justice", "key", "knowledge",
    "landscape", "language", "lead", "leadership", "leads", "learn", "learned", "learning", "legacy", "lesson",
    "lessons", "level", "life", "listen", "listening", "live", "lives", "long-term", "love", "major", "manage",
    "manner", "matter", "meaningful", "milestone", "mind", "mindful", "mindset", "mistake", "mistakes", "modern",
    "moment", "motivated", "motivation", "multiple", "natural", "nature", "necessary", "needs", "nuanced",
    "objective", "objectives", "obstacle", "obstacles", "offer", "open", "opinion", "opinions", "opportunities",
    "opportunity", "options", "organised", "overall", "overcome", "overview", "passion", "passionate", "past",
    "path", "patience", "pay", "peace", "perfect", "perspective", "perspectives", "plan", "planning", "play",
    "plays", "positive", "potential", "power", "powerful", "practical", "practice", "practices", "preference",
    "preferences", "prepare", "priorities", "priority", "proactive", "problem", "problems", "process", "productive",
    "professional", "professionals", "progress", "project", "projects", "proper", "protect", "proud", "proven",
    "purpose", "pursue", "qualified", "quality", "quickly", "range", "reach", "ready", "real", "realise",
    "recommend", "recommended", "reflect", "regular", "regularly", "relationship", "relevant", "reliable",
    "remarkable", "remember", "reputable", "requirement", "requirements", "researching", "resource", "resources",
    "respect", "respected", "respectful", "responsibility", "responsible", "rewarding", "rich", "role", "safe",
    "safety", "satisfied", "science", "seek", "shape", "shaped", "share", "side", "sides", "significant",
    "situation", "situations", "skill", "skills", "society", "solid", "solution", "solutions", "solve", "special",
    "specific", "spend", "stakeholder", "stakeholders", "stand", "stay", "story", "strategies", "strategy",
    "strength", "strengths", "strive", "strong", "structure", "structured", "studying", "style", "subject",
    "succeed", "success", "successful", "suit", "suitable", "suited", "suits", "support", "system", "tailored",
    "task", "tasks", "team", "teams", "teamwork", "technique", "test", "thoroughly", "thoughtful", "thrive", "tips",
    "today", "together", "tool", "tools", "topic", "topics", "touch", "tradition", "trend", "trends", "tricky",
    "truly", "trust", "truth", "typical", "unclear", "understand", "understanding", "understood", "unique",
    "useful", "valuable", "value", "valued", "values", "varies", "variety", "vary", "versatile", "view",
    "viewpoint", "vital", "weigh", "welcome", "whole", "willing", "wisdom", "wise", "wonder", "wonderful", "world",
    "worry", "worth", "write", "year", "years", "young",
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
    { "increase", "reduce" }, { "raise", "reduce" }, { "raise", "low" }, { "best", "worst" }, { "better", "worse" }, { "earlier", "later" }, { "cheaper", "dearer" }, { "easier", "harder" }, { "warmer", "colder" },
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

bool stem_has_opposite(str stem)
{
    if (!stem.n || stem.s[0] < 'a' || stem.s[0] > 'z')
        return false;
    pthread_once(&stems_made, make_stems);
    size_t letter = (size_t)(stem.s[0] - 'a');
    for (size_t k = 0; k < stems.n[letter]; k++)
        if (str_equal(stem, stems.pairs[stems.of_letter[letter][k]][0]))
            return true;
    return false;
}
