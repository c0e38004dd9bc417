/*
 * test_taxonomy_rules.c -- single rules of the taxonomy, on a question, a reference and an answer each: the label that
 * an answer must get, and answers near to it that must get none.
 */
#include "tests/test.h"

#include "eval/base/param.h"
#include "judges/judge.h"

static const struct {
    const char *why, *question, *reference, *answer, *category; /* NULL: no label */
} cases[] = {
    { "entries of an array are paired by most words, not by the unit that all share", "List the values as JSON.",
      "[{\"test\":\"sodium\",\"value\":140,\"unit\":\"mmol\"},{\"test\":\"potassium\",\"value\":4,\"unit\":\"mmol\"}]",
      "[{\"unit\":\"mmol\",\"test\":\"Sodium\",\"value\":140},{\"unit\":\"mmol\",\"test\":\"Potassium\",\"value\":4}]",
      NULL },
    { "another value in the second entry", "List the values as JSON.",
      "[{\"test\":\"sodium\",\"value\":140,\"unit\":\"mmol\"},{\"test\":\"potassium\",\"value\":4,\"unit\":\"mmol\"}]",
      "[{\"unit\":\"mmol\",\"test\":\"Sodium\",\"value\":140},{\"unit\":\"mmol\",\"test\":\"Potassium\",\"value\":7}]",
      "technical_error" },
    { "an empty list where the reference has entries", "Give the good and the bad as JSON: the soup was cold.",
      "{\"good\":[],\"bad\":[\"cold soup\"]}", "{\"good\":[],\"bad\":[]}", "incomplete" },
    { "entries in other words", "Give the good and the bad as JSON: the soup was cold.",
      "{\"good\":[],\"bad\":[\"cold soup\"]}", "{\"good\":[],\"bad\":[\"temperature\"]}", NULL },
    { "an entry that no text has", "Who comes? Answer as JSON. Anna meets Peter.", "{\"people\":[\"Anna\",\"Peter\"]}",
      "{\"people\":[\"Anna\",\"Peter\",\"Gwendolyn\"]}", "hallucination" },
    { "an entry more that is in the question", "Who comes? Answer as JSON. Anna meets Peter, not Paul.",
      "{\"people\":[\"Anna\",\"Peter\"]}", "{\"people\":[\"Anna\",\"Peter\",\"Paul\"]}", NULL },
    { "\"nor\" goes on with a negation", "Who should not take aspirin?",
      "People with an ulcer and children with an infection should not take aspirin.",
      "Aspirin should not be taken by people with an ulcer, nor by children with an infection.", NULL },
    { "a missing negation", "Who should not take aspirin?",
      "People with an ulcer and children with an infection should not take aspirin.",
      "People with an ulcer and children with an infection should take aspirin.", "technical_error" },
    { "a number and a thing of two sentences announce nothing", "Why is the plan cheaper?",
      "The plan needs fewer lorries and less storage, because two depots are merged into one.",
      "Two depots are merged, and instead of six lorries the plan needs three. Keeping things in one place also takes "
      "less storage.",
      NULL },
    { "one or two steps are no list", "Why is the plan cheaper?",
      "The plan needs fewer lorries and less storage, because two depots are merged into one.",
      "Two depots are merged into one, so with one or two steps fewer the plan needs fewer lorries and less storage.",
      NULL },
    { "a number that counts something else", "Why is the plan cheaper?",
      "The plan needs fewer lorries and less storage, because two depots are merged into one.",
      "Two depots are merged into one; with it six lorries move things that took ten, and the plan needs less storage.",
      NULL },
    { "an announced list that does not come", "Why is the plan cheaper?",
      "The plan needs fewer lorries and less storage, because two depots are merged into one.",
      "There are three main reasons why the plan is cheaper, when two depots are merged.", "incomplete" },
    { "a key named start is no request to start with something",
      "Give the tenant and the first day as JSON with the keys \"tenant\" and \"start\" (YYYY-MM-DD). Reply with JSON "
      "only. "
      "Ilse rents the flat from 1 September 2023.",
      "{\"tenant\": \"Ilse\", \"start\": \"2023-09-01\"}", "{\n  \"tenant\": \"Ilse\",\n  \"start\": \"2023-09-01\"\n}",
      NULL },
    { "what a team begins with is no opening, and the next sentence neither",
      "Should a small shop start with a stall or a hall? Return JSON with the keys \"advice\" and \"reason\".",
      "{\"advice\": \"a stall\", \"reason\": \"the rent is low\"}",
      "{\"advice\": \"a stall\", \"reason\": \"the rent is low\" }", NULL },
    { "a stated opening", "Is the bridge open? Begin your answer with Yes or No.", "Yes, the bridge is open again.",
      "The bridge is open again.", "format" },
    { "light verbs oppose nothing", "What happens when antibiotics are used for a cold?",
      "Taking antibiotics for a cold brings side effects and breeds resistant bacteria.",
      "Using antibiotics for a cold gives side effects and breeds resistant bacteria.", NULL },
    { "names in a story of one's own", "Tell me about a time when you disagreed with a colleague.",
      "A good answer describes a concrete disagreement, the evidence that was gathered, the decision, and a lesson.",
      "My colleague Kowalczyk and I had a disagreement about Kubernetes at Zalandix. I gathered evidence, the decision "
      "was mine, and the lesson was to measure.",
      NULL },
    { "the same names in an answer about facts", "What does a good answer about a disagreement describe?",
      "A good answer describes a concrete disagreement, the evidence that was gathered, the decision, and a lesson.",
      "My colleague Kowalczyk and I had a disagreement about Kubernetes at Zalandix. I gathered evidence, the decision "
      "was mine, and the lesson was to measure.",
      "hallucination" },
    { "an answer that says neither yes nor no in its opening", "Can a landlord enter a rented flat whenever he likes?",
      "No. Except in an emergency, the landlord must give notice and come at a reasonable time.",
      "The landlord has to give notice, except in an emergency, and must come at a reasonable time.", NULL },
    { "yes where the reference says no", "Can a landlord enter a rented flat whenever he likes?",
      "No. Except in an emergency, the landlord must give notice and come at a reasonable time.",
      "Yes, the landlord can come at a reasonable time or in an emergency, and must give no notice.",
      "technical_error" },
    { "\"most\" does not oppose \"at least\"", "How much notice must a landlord give?",
      "The landlord must give notice, at least 24 hours, before a visit for repairs.",
      "In most places the landlord must give notice of 24 hours before a visit for repairs.", NULL },
    { "\"at most\" opposes \"at least\"", "How much notice must a landlord give?",
      "The landlord must give notice, at least 24 hours, before a visit for repairs.",
      "The landlord must give notice, at most 24 hours, before a visit for repairs.", "technical_error" },
    { "an alternative is excluded", "Why did the republic fall?",
      "Civil wars between generals with armies loyal to them weakened the republic.",
      "Civil wars between generals with armies loyal to them, and not to the Senate, weakened the republic.", NULL },
    { "\"hardly\" is a negation", "What does the cold current do?",
      "The cold current cools the air over the coast, so that hardly any rain forms.",
      "The cold current cools the air over the coast, so that no rain forms.", NULL },
    { "a negative prefix", "What does binary search require?",
      "It halves the range with each comparison; the data must be sorted.",
      "It halves the range with each comparison; the data must be unsorted.", "technical_error" },
    { "the same said with a negation", "How is insulin stored?",
      "Unopened insulin is kept in the refrigerator at 2 to 8 degrees.",
      "Before it is opened, insulin is kept in the refrigerator at 2 to 8 degrees.", NULL },
    { "a verb is denied in a statement with another negation", "What does a rebase do?",
      "It rewrites the commits of a branch and should not be used on shared branches.",
      "It never rewrites the commits of a branch and can be used on shared branches.", "technical_error" },
    { "a part of another name is not another name", "Which is the longest river in Africa?",
      "The Nile; the White Nile runs through Sudan and Egypt to the Mediterranean.",
      "The longest river is the Nile; from Lake Victoria it runs through Sudan and Egypt to the Mediterranean.", NULL },
    { "another name than the one that is asked for", "What is the capital of Australia and why was it chosen?",
      "Canberra; it was built as a compromise between the rivals Sydney and Melbourne.",
      "The capital of Australia is Sydney; it was chosen because it was the largest city and the first colony.",
      "technical_error" },
    { "names that derive from the reference's or are in the dictionary", "What started the First World War?",
      "The assassination of Archduke Franz Ferdinand led Austria to declare war on Serbia.",
      "A Serbian killed the Austrian Archduke Franz Ferdinand, whereupon Austria declared war on Serbia and the German "
      "Democratic Republic (GDR) did not yet exist in Europe.",
      NULL },
    { "invented names", "What started the First World War?",
      "The assassination of Archduke Franz Ferdinand led Austria to declare war on Serbia.",
      "The assassination of Archduke Franz Ferdinand led Austria to declare war on Serbia, as Count Landauer and "
      "Baron Vildmark had planned.",
      "hallucination" },
    { "well-known technology", "What happens after you press Enter?",
      "The browser resolves the host name, opens a connection, sends a request and renders the page.",
      "The browser resolves the host name to an IP address, opens a TCP connection, sends an HTTP request and renders "
      "the page with its CSS and JavaScript.",
      NULL },
    { "one point apart on a scale of five", "Rate clarity from 1 to 5. Reply in JSON.", "{\"clarity\": 5}",
      "{\"clarity\": 4}", NULL },
    { "two points apart on a scale of five", "Rate clarity from 1 to 5. Reply in JSON.", "{\"clarity\": 5}",
      "{\"clarity\": 3}", "technical_error" },
    { "another of the values to choose from", "Reply in JSON with \"sentiment\": positive, negative or mixed.",
      "{\"sentiment\": \"mixed\"}", "{\"sentiment\": \"positive\"}", "technical_error" },
    { "a value where the reference has null", "Extract name and phone as JSON: Ask for Ines Duarte.",
      "{\"name\": \"Ines Duarte\", \"phone\": null}", "{\"name\": \"Ines Duarte\", \"phone\": \"+351 845\"}",
      "hallucination" },
    { "the values under other names", "Return JSON with \"seller\" and \"buyer\": Holm sells to Lind.",
      "{\"seller\": \"Holm\", \"buyer\": \"Lind\"}", "{\"party 1\": \"Holm\", \"party 2\": \"Lind\"}", "format" },
    { "a list that repeats its entries", "List the risks as JSON.", "{\"risks\": [\"rust\", \"fire\"]}",
      "{\"risks\": [\"rust\", \"fire\", \"rust\", \"fire\", \"rust\"]}", "repetitive" },
    { "half of a list", "List the risks as JSON.", "{\"risks\": [\"rust\", \"fire\", \"flood\", \"theft\"]}",
      "{\"risks\": [\"rust\", \"fire\"]}", "incomplete" },
    { "the reference adds a remark to its JSON", "List the risks as JSON.", "{\"risks\": [\"rust\"]} or the like",
      "{\"risks\": []}", "incomplete" },
    { "prose where a table was requested", "Compare CSV and Parquet in a Markdown table.",
      "A table with layout (rows, columns) and schema (none, embedded).",
      "The layout of CSV is rows and the layout of Parquet is columns; CSV has no schema, in Parquet it is embedded.",
      "format" },
    { "a list where CSV was requested", "Give the capitals of Norway and Portugal as CSV.",
      "Norway,Oslo\nPortugal,Lisbon", "* Norway: Oslo\n* Portugal: Lisbon", "format" },
    { "CSV", "Give the capitals of Norway and Portugal as CSV.", "Norway,Oslo\nPortugal,Lisbon",
      "country,capital\nNorway,Oslo\nPortugal,Lisbon", NULL },
    { "far fewer words than requested", "Explain inflation targeting in about 150 to 200 words.",
      "A central bank announces an inflation goal, steers interest rates to reach it, and anchors expectations.",
      "A central bank announces an inflation goal, steers interest rates to reach it, and anchors expectations so.",
      "length_mismatch" },
    { "as short as requested", "Explain inflation targeting in at most 30 words.",
      "A central bank announces an inflation goal, steers interest rates to reach it, and anchors expectations.",
      "A central bank announces an inflation goal, steers interest rates to reach it, and anchors expectations so.",
      NULL },
    { "a second question without an answer", "What is dropout, and what happens to it at inference?",
      "Dropout sets activations to zero during training; at inference it is switched off and activations are scaled.",
      "Dropout sets activations to zero at random during training.", "incomplete" },
    { "the same with an answer", "What is dropout, and what happens to it at inference?",
      "Dropout sets activations to zero during training; at inference it is switched off and activations are scaled.",
      "Dropout sets activations to zero at random during training, and is switched off for inference.", NULL },
    { "the same said in other words again and again", "Name advantages of trade.",
      "Specialisation, variety, economies of scale and lower prices through competition.",
      "1. Lower prices for consumers.\n2. Consumers pay less for goods.\n3. Products become cheaper for consumers.\n4. "
      "Goods "
      "cost consumers less money.\n5. Prices go down for consumers.\n6. Goods are bought at a lower price.",
      "repetitive" },
    { "code repeats its names", "Write a function that returns the largest even number. Only code.",
      "def f(xs):\n    return max((x for x in xs if x % 2 == 0), default=None)",
      "def f(numbers):\n    best = None\n    for n in numbers:\n        if n % 2 == 0 and (best is None or n > "
      "best):\n   "
      "         best = n\n    return best",
      NULL },
    { "types told apart by their numbers are swapped", "What is the difference between type 1 and type 2 diabetes?",
      "In type 1 the immune system destroys the cells that make insulin; in type 2 the body responds poorly to "
      "insulin.",
      "In type 2 the immune system destroys the cells that make insulin; in type 1 the body responds poorly to "
      "insulin.",
      "technical_error" },
    { "the terms of a compound are swapped", "Explain the bias-variance trade-off.",
      "High bias means a too simple model that underfits; high variance means a too flexible model that overfits.",
      "High variance means a too simple model that underfits; high bias means a too flexible model that overfits.",
      "technical_error" },
    { "another mass in another unit", "How much flour does the recipe need?",
      "The recipe needs 500 grams of flour and a pinch of salt.",
      "The recipe needs 5 kilograms of flour and a pinch of salt.", "technical_error" },
    { "a difference between things that have no names",
      "Summarise: Both teams scored. The difference between them was small.",
      "Both teams scored, and the difference was small.", "Both teams scored, and the difference was small.", NULL },
    { "half of a summary",
      "Summarise: Lisa sells cups to cafes. Customers pay a deposit. One in eight cups is lost. She expands.",
      "Lisa sells cups to cafes for a deposit; one cup in eight is lost, and she wants to expand to Leipzig next year.",
      "Lisa sells cups to cafes for a deposit.", "incomplete" },
    { "a whole summary",
      "Summarise: Lisa sells cups to cafes. Customers pay a deposit. One in eight cups is lost. She expands.",
      "Lisa sells cups to cafes for a deposit; one cup in eight is lost, and she wants to expand to Leipzig next year.",
      "Lisa sells cups for a deposit to cafes, one in eight is lost, and she will expand to Leipzig.", NULL },
    { "another time in a value of JSON", "When does the ferry leave? Answer as JSON with the key \"leaves\".",
      "{\"leaves\":\"18:05\"}", "{\"leaves\":\"17:05\"}", "technical_error" },
    { "the same time with a leading zero", "When does the ferry leave? Answer as JSON with the key \"leaves\".",
      "{\"leaves\":\"8:05\"}", "{\"leaves\":\"08:05\"}", NULL },
    { "the same number in another unit", "How much salt goes into the brine?",
      "The brine takes 35 grams of salt for each litre of water, stirred until it is clear.",
      "The brine takes 35 kilograms of salt for each litre of water, stirred until it is clear.", "technical_error" },
    { "a list without full stops", "Which parts does the loom have?",
      "The loom has a warp beam, heddles, a reed, a shuttle and a cloth beam.",
      "The loom has these parts:\n1. A warp beam\n2. Heddles\n3. A reed\n4. A shuttle\n5. A cloth beam", NULL },
    { "without for removing", "What does the sieve do with the seeds?",
      "It returns each kind of seed once, removing the husks.",
      "The sieve goes through the seeds and returns each kind of seed once, without the husks.", NULL },
    { "another ordinal", "Which gear is used on the slope, and why?",
      "Third gear, because it lets the engine turn fast enough to hold the car back on the slope.",
      "First gear is used, because it lets the engine turn fast enough to hold the car back on the slope.",
      "technical_error" },
};

static size_t judge_case(size_t i, struct judge_label *labels, struct arena *a)
{
    const struct judge *j = judge_find(S("taxonomy"));
    str ref = str_from(cases[i].reference), answer = str_from(cases[i].answer);
    struct sample s = { .input = str_from(cases[i].question), .refs = &ref, .n_refs = 1 };
    struct generation g = { .text = answer, .raw = answer, .finish = FINISH_STOP };
    struct judge_context *context = NULL;
    struct param_set params;
    struct err e = { 0 };
    size_t n = 0;

    CHECK(param_parse(j->params, (str){ "", 0 }, &params, a, &e) && j->prepare(&params, &s, 1, &context, a, &e) &&
          j->label(context, &s, &g, labels, &n, a, &e));
    if (context)
        j->release(context);
    return n && labels[0].unclear ? 0 : n;
}

void test_taxonomy_single_rules(void)
{
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct judge_label labels[JUDGE_MAX_LABELS];
        struct arena a = { 0 };
        size_t n = judge_case(i, labels, &a);
        str said = n ? labels[0].category : S("correct");
        const char *expected = cases[i].category ? cases[i].category : "correct";
        if (!str_is(said, expected))
            printf("# %s\n", cases[i].why);
        CHECK_MSG(str_is(said, expected), "%s: " STR_FMT ", expected %s (" STR_FMT ")", cases[i].why, STR_ARG(said),
                  expected, STR_ARG(n ? labels[0].evidence : S("")));
        arena_free(&a);
    }
}
