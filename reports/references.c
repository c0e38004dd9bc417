/*
 * references.c -- the publications that define what a run uses: metrics, tests,
 * corrections, fine-tuning methods, model families and libraries.
 */
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "reports/page.h"

/* clang-format off */
static const struct reference rows[] = {
    { "abdin2024phi3", "Abdin, Marah and others", "2024", "Phi-3 Technical Report: A Highly Capable Language Model Locally on Your Phone", "arXiv:2404.14219", "misc" },
    { "allal2025smollm2", "Allal, Loubna Ben and others", "2025", "SmolLM2: When Smol Goes Big -- Data-Centric Training of a Small Language Model", "arXiv:2502.02737", "misc" },
    { "almazrouei2023falcon", "Almazrouei, Ebtesam and others", "2023", "The Falcon Series of Open Language Models", "arXiv:2311.16867", "misc" },
    { "banerjee2005meteor", "Banerjee, Satanjeev and Lavie, Alon", "2005", "METEOR: An Automatic Metric for MT Evaluation with Improved Correlation with Human Judgments", "Proceedings of the ACL Workshop on Intrinsic and Extrinsic Evaluation Measures for Machine Translation and/or Summarization, pages 65--72", "inproceedings" },
    { "bellagente2024stablelm", "Bellagente, Marco and others", "2024", "Stable LM 2 1.6B Technical Report", "arXiv:2402.17834", "misc" },
    { "benjamini1995fdr", "Benjamini, Yoav and Hochberg, Yosef", "1995", "Controlling the False Discovery Rate: A Practical and Powerful Approach to Multiple Testing", "Journal of the Royal Statistical Society B, 57(1):289--300", "article" },
    { "black2022gptneox", "Black, Sid and others", "2022", "GPT-NeoX-20B: An Open-Source Autoregressive Language Model", "arXiv:2204.06745", "misc" },
    { "brier1950verification", "Brier, Glenn W.", "1950", "Verification of Forecasts Expressed in Terms of Probability", "Monthly Weather Review, 78(1):1--3", "article" },
    { "cohen1960kappa", "Cohen, Jacob", "1960", "A Coefficient of Agreement for Nominal Scales", "Educational and Psychological Measurement, 20(1):37--46", "article" },
    { "cohen1988power", "Cohen, Jacob", "1988", "Statistical Power Analysis for the Behavioral Sciences", "Lawrence Erlbaum Associates, second edition", "book" },
    { "demsar2006comparisons", "Dem\xC5\xA1" "ar, Janez", "2006", "Statistical Comparisons of Classifiers over Multiple Data Sets", "Journal of Machine Learning Research, 7:1--30", "article" },
    { "denkowski2014meteor", "Denkowski, Michael and Lavie, Alon", "2014", "Meteor Universal: Language Specific Translation Evaluation for Any Target Language", "Proceedings of the Ninth Workshop on Statistical Machine Translation, pages 376--380", "inproceedings" },
    { "dettmers2023qlora", "Dettmers, Tim and Pagnoni, Artidoro and Holtzman, Ari and Zettlemoyer, Luke", "2023", "QLoRA: Efficient Finetuning of Quantized LLMs", "Advances in Neural Information Processing Systems 36", "inproceedings" },
    { "dixon1946sign", "Dixon, Wilfrid J. and Mood, Alexander M.", "1946", "The Statistical Sign Test", "Journal of the American Statistical Association, 41(236):557--566", "article" },
    { "dunn1961comparisons", "Dunn, Olive Jean", "1961", "Multiple Comparisons among Means", "Journal of the American Statistical Association, 56(293):52--64", "article" },
    { "friedman1937ranks", "Friedman, Milton", "1937", "The Use of Ranks to Avoid the Assumption of Normality Implicit in the Analysis of Variance", "Journal of the American Statistical Association, 32(200):675--701", "article" },
    { "gao2024harness", "Gao, Leo and others", "2024", "A Framework for Few-shot Language Model Evaluation", "Zenodo, 10.5281/zenodo.12608602", "misc" },
    { "gemma2024gemma", "Gemma Team", "2024", "Gemma: Open Models Based on Gemini Research and Technology", "arXiv:2403.08295", "misc" },
    { "gemma2024gemma2", "Gemma Team", "2024", "Gemma 2: Improving Open Language Models at a Practical Size", "arXiv:2408.00118", "misc" },
    { "gemma2025gemma3", "Gemma Team", "2025", "Gemma 3 Technical Report", "arXiv:2503.19786", "misc" },
    { "glm2024chatglm", "GLM Team", "2024", "ChatGLM: A Family of Large Language Models from GLM-130B to GLM-4 All Tools", "arXiv:2406.12793", "misc" },
    { "gunasekar2023textbooks", "Gunasekar, Suriya and others", "2023", "Textbooks Are All You Need", "arXiv:2306.11644", "misc" },
    { "guo2017calibration", "Guo, Chuan and Pleiss, Geoff and Sun, Yu and Weinberger, Kilian Q.", "2017", "On Calibration of Modern Neural Networks", "Proceedings of the 34th International Conference on Machine Learning, pages 1321--1330", "inproceedings" },
    { "holm1979sequential", "Holm, Sture", "1979", "A Simple Sequentially Rejective Multiple Test Procedure", "Scandinavian Journal of Statistics, 6(2):65--70", "article" },
    { "hu2022lora", "Hu, Edward J. and Shen, Yelong and Wallis, Phillip and Allen-Zhu, Zeyuan and Li, Yuanzhi and Wang, Shean and Wang, Lu and Chen, Weizhu", "2022", "LoRA: Low-Rank Adaptation of Large Language Models", "International Conference on Learning Representations", "inproceedings" },
    { "jelinek1977perplexity", "Jelinek, Frederick and Mercer, Robert L. and Bahl, Lalit R. and Baker, James K.", "1977", "Perplexity: A Measure of the Difficulty of Speech Recognition Tasks", "The Journal of the Acoustical Society of America, 62(S1):S63", "article" },
    { "koehn2004significance", "Koehn, Philipp", "2004", "Statistical Significance Tests for Machine Translation Evaluation", "Proceedings of the 2004 Conference on Empirical Methods in Natural Language Processing, pages 388--395", "inproceedings" },
    { "kullback1951information", "Kullback, Solomon and Leibler, Richard A.", "1951", "On Information and Sufficiency", "The Annals of Mathematical Statistics, 22(1):79--86", "article" },
    { "levenshtein1966codes", "Levenshtein, Vladimir I.", "1966", "Binary Codes Capable of Correcting Deletions, Insertions, and Reversals", "Soviet Physics Doklady, 10(8):707--710", "article" },
    { "li2016diversity", "Li, Jiwei and Galley, Michel and Brockett, Chris and Gao, Jianfeng and Dolan, Bill", "2016", "A Diversity-Promoting Objective Function for Neural Conversation Models", "Proceedings of NAACL-HLT 2016, pages 110--119", "inproceedings" },
    { "lin2004rouge", "Lin, Chin-Yew", "2004", "ROUGE: A Package for Automatic Evaluation of Summaries", "Text Summarization Branches Out, pages 74--81", "inproceedings" },
    { "liu2024dora", "Liu, Shih-Yang and Wang, Chien-Yi and Yin, Hongxu and Molchanov, Pavlo and Wang, Yu-Chiang Frank and Cheng, Kwang-Ting and Chen, Min-Hung", "2024", "DoRA: Weight-Decomposed Low-Rank Adaptation", "Proceedings of the 41st International Conference on Machine Learning", "inproceedings" },
    { "lozhkov2024starcoder2", "Lozhkov, Anton and others", "2024", "StarCoder 2 and The Stack v2: The Next Generation", "arXiv:2402.19173", "misc" },
    { "mangrulkar2022peft", "Mangrulkar, Sourab and Gugger, Sylvain and Debut, Lysandre and Belkada, Younes and Paul, Sayak and Bossan, Benjamin", "2022", "PEFT: State-of-the-art Parameter-Efficient Fine-Tuning Methods", "https://github.com/huggingface/peft", "misc" },
    { "matthews1975comparison", "Matthews, Brian W.", "1975", "Comparison of the Predicted and Observed Secondary Structure of T4 Phage Lysozyme", "Biochimica et Biophysica Acta, 405(2):442--451", "article" },
    { "mcnemar1947sampling", "McNemar, Quinn", "1947", "Note on the Sampling Error of the Difference between Correlated Proportions or Percentages", "Psychometrika, 12(2):153--157", "article" },
    { "miller1995wordnet", "Miller, George A.", "1995", "WordNet: A Lexical Database for English", "Communications of the ACM, 38(11):39--41", "article" },
    { "naeini2015calibrated", "Naeini, Mahdi Pakdaman and Cooper, Gregory F. and Hauskrecht, Milos", "2015", "Obtaining Well Calibrated Probabilities Using Bayesian Binning", "Proceedings of the Twenty-Ninth AAAI Conference on Artificial Intelligence, pages 2901--2907", "inproceedings" },
    { "nemenyi1963comparisons", "Nemenyi, Peter", "1963", "Distribution-free Multiple Comparisons", "PhD thesis, Princeton University", "phdthesis" },
    { "noreen1989computer", "Noreen, Eric W.", "1989", "Computer-Intensive Methods for Testing Hypotheses: An Introduction", "Wiley", "book" },
    { "olmo2024olmo2", "OLMo Team", "2024", "2 OLMo 2 Furious", "arXiv:2501.00656", "misc" },
    { "papineni2002bleu", "Papineni, Kishore and Roukos, Salim and Ward, Todd and Zhu, Wei-Jing", "2002", "Bleu: a Method for Automatic Evaluation of Machine Translation", "Proceedings of the 40th Annual Meeting of the Association for Computational Linguistics, pages 311--318", "inproceedings" },
    { "popovic2015chrf", "Popovi\xC4\x87, Maja", "2015", "chrF: character n-gram F-score for automatic MT evaluation", "Proceedings of the Tenth Workshop on Statistical Machine Translation, pages 392--395", "inproceedings" },
    { "porter1980suffix", "Porter, Martin F.", "1980", "An Algorithm for Suffix Stripping", "Program, 14(3):130--137", "article" },
    { "post2018clarity", "Post, Matt", "2018", "A Call for Clarity in Reporting BLEU Scores", "Proceedings of the Third Conference on Machine Translation, pages 186--191", "inproceedings" },
    { "qwen2025qwen25", "Qwen Team", "2024", "Qwen2.5 Technical Report", "arXiv:2412.15115", "misc" },
    { "qwen2025qwen3", "Qwen Team", "2025", "Qwen3 Technical Report", "arXiv:2505.09388", "misc" },
    { "radford2019gpt2", "Radford, Alec and Wu, Jeffrey and Child, Rewon and Luan, David and Amodei, Dario and Sutskever, Ilya", "2019", "Language Models are Unsupervised Multitask Learners", "OpenAI technical report", "techreport" },
    { "rajpurkar2016squad", "Rajpurkar, Pranav and Zhang, Jian and Lopyrev, Konstantin and Liang, Percy", "2016", "SQuAD: 100,000+ Questions for Machine Comprehension of Text", "Proceedings of the 2016 Conference on Empirical Methods in Natural Language Processing, pages 2383--2392", "inproceedings" },
    { "rcore2023r", "R Core Team", "2023", "R: A Language and Environment for Statistical Computing", "R Foundation for Statistical Computing", "misc" },
    { "salton1988weighting", "Salton, Gerard and Buckley, Christopher", "1988", "Term-Weighting Approaches in Automatic Text Retrieval", "Information Processing and Management, 24(5):513--523", "article" },
    { "snover2006ter", "Snover, Matthew and Dorr, Bonnie and Schwartz, Rich and Micciulla, Linnea and Makhoul, John", "2006", "A Study of Translation Edit Rate with Targeted Human Annotation", "Proceedings of the 7th Conference of the Association for Machine Translation in the Americas, pages 223--231", "inproceedings" },
    { "student1908mean", "Student", "1908", "The Probable Error of a Mean", "Biometrika, 6(1):1--25", "article" },
    { "touvron2023llama2", "Touvron, Hugo and others", "2023", "Llama 2: Open Foundation and Fine-Tuned Chat Models", "arXiv:2307.09288", "misc" },
    { "wilcoxon1945ranking", "Wilcoxon, Frank", "1945", "Individual Comparisons by Ranking Methods", "Biometrics Bulletin, 1(6):80--83", "article" },
    { "wolf2020transformers", "Wolf, Thomas and others", "2020", "Transformers: State-of-the-Art Natural Language Processing", "Proceedings of the 2020 Conference on Empirical Methods in Natural Language Processing: System Demonstrations, pages 38--45", "inproceedings" },
    { "wu2016gnmt", "Wu, Yonghui and others", "2016", "Google's Neural Machine Translation System: Bridging the Gap between Human and Machine Translation", "arXiv:1609.08144", "misc" },
    { "zhu2018texygen", "Zhu, Yaoming and Lu, Sidi and Zheng, Lei and Guo, Jiaxian and Zhang, Weinan and Wang, Jun and Yu, Yong", "2018", "Texygen: A Benchmarking Platform for Text Generation Models", "The 41st International ACM SIGIR Conference on Research and Development in Information Retrieval, pages 1097--1100", "inproceedings" },
};

/* The publication for a name in the suite or checkpoint; a metric may have two. */
static const struct {
    const char *kind, *id, *key;
} uses[] = {
    { "metric", "rouge", "lin2004rouge" },
    { "metric", "bleu", "papineni2002bleu" },
    { "metric", "bleu", "post2018clarity" },
    { "metric", "chrf", "popovic2015chrf" },
    { "metric", "ter", "snover2006ter" },
    { "metric", "meteor", "banerjee2005meteor" },
    { "metric", "meteor", "denkowski2014meteor" },
    { "metric", "squad", "rajpurkar2016squad" },
    { "metric", "diversity", "li2016diversity" },
    { "metric", "self_bleu", "zhu2018texygen" },
    { "metric", "calibration", "guo2017calibration" },
    { "metric", "gleu", "wu2016gnmt" },
    { "metric", "wer", "levenshtein1966codes" },
    { "metric", "cer", "levenshtein1966codes" },
    { "metric", "edit_similarity", "levenshtein1966codes" },
    { "metric", "corpus_distinct", "li2016diversity" },
    { "metric", "tfidf_relevance", "salton1988weighting" },
    { "metric", "classification", "cohen1960kappa" },
    { "metric", "classification", "matthews1975comparison" },
    { "metric", "probability", "brier1950verification" },
    { "metric", "probability", "naeini2015calibrated" },
    { "metric", "calibration", "naeini2015calibrated" },
    { "metric", "acc", "gao2024harness" },
    { "metric", "perplexity", "jelinek1977perplexity" },
    { "metric", "divergence", "kullback1951information" },
    { "test", "sign", "dixon1946sign" },
    { "test", "paired-t", "student1908mean" },
    { "test", "bootstrap", "koehn2004significance" },
    { "test", "wilcoxon", "wilcoxon1945ranking" },
    { "test", "permutation", "noreen1989computer" },
    { "test", "randomization", "noreen1989computer" },
    { "test", "mcnemar", "mcnemar1947sampling" },
    { "correction", "holm", "holm1979sequential" },
    { "correction", "bh", "benjamini1995fdr" },
    { "correction", "bonferroni", "dunn1961comparisons" },
    { "arch", "llama", "touvron2023llama2" },
    { "arch", "qwen2", "qwen2025qwen25" },
    { "arch", "qwen3", "qwen2025qwen3" },
    { "arch", "falcon", "almazrouei2023falcon" },
    { "arch", "gpt2", "radford2019gpt2" },
    { "arch", "gemma2", "gemma2024gemma2" },
    { "arch", "gemma3", "gemma2025gemma3" },
    { "arch", "phi3", "abdin2024phi3" },
    { "arch", "gemma", "gemma2024gemma" },
    { "arch", "glm", "glm2024chatglm" },
    { "arch", "glm4", "glm2024chatglm" },
    { "arch", "gptneox", "black2022gptneox" },
    { "arch", "olmo2", "olmo2024olmo2" },
    { "arch", "phi2", "gunasekar2023textbooks" },
    { "arch", "smollm3", "allal2025smollm2" },
    { "arch", "stablelm", "bellagente2024stablelm" },
    { "arch", "starcoder2", "lozhkov2024starcoder2" },
    { "library", "peft", "mangrulkar2022peft" },
    { "library", "transformers", "wolf2020transformers" },
    { "library", "r", "rcore2023r" },
    { "library", "wordnet", "miller1995wordnet" },
    { "library", "porter", "porter1980suffix" },
    { "method", "dora", "liu2024dora" },
    { "method", "lora", "hu2022lora" },
    { "method", "qlora", "dettmers2023qlora" },
    { "method", "ranks", "friedman1937ranks" },
    { "method", "ranks", "nemenyi1963comparisons" },
    { "method", "ranks", "demsar2006comparisons" },
    { "method", "effect", "cohen1988power" },
};
/* clang-format on */

const char *reference_key(const char *kind, str id)
{
    for (size_t i = 0; i < COUNT_OF(uses); i++)
        if (strcmp(uses[i].kind, kind) == 0 && str_is(id, uses[i].id))
            return uses[i].key;
    return NULL;
}

static const struct reference *find(const char *key)
{
    for (size_t i = 0; key && i < COUNT_OF(rows); i++)
        if (strcmp(rows[i].key, key) == 0)
            return &rows[i];
    return NULL;
}

size_t references_for(const char *kind, str id, const struct reference **out, size_t max)
{
    size_t n = 0;

    for (size_t i = 0; i < COUNT_OF(uses) && n < max; i++)
        if (strcmp(uses[i].kind, kind) == 0 && str_is(id, uses[i].id))
            out[n++] = find(uses[i].key);
    return n;
}

str metric_base_name(str metric)
{
    size_t n = 0;
    while (n < metric.n && metric.s[n] != ':')
        n++;
    return str_slice(metric, 0, n);
}

str metric_display_name(str id, struct arena *a)
{
    static const struct {
        const char *id, *name;
    } names[] = {
        { "rouge", "ROUGE" },
        { "bleu", "BLEU" },
        { "chrf", "chrF" },
        { "ter", "TER" },
        { "meteor", "METEOR" },
        { "gleu", "GLEU" },
        { "squad", "SQuAD's exact match and F1" },
        { "wer", "word error rate" },
        { "cer", "character error rate" },
        { "self_bleu", "self-BLEU" },
        { "acc", "accuracy" },
        { "mse", "mean squared error" },
        { "json_valid", "validity of the JSON" },
        { "tfidf_relevance", "TF-IDF relevance" },
        { "classification", "accuracy, macro F1 and kappa" },
        { "probability", "Brier score, log loss and AUC" },
        { "calibration", "calibration error" },
    };
    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (str_is(id, names[i].id))
            return str_from(names[i].name);
    return format_name(id, a);
}

static void use(bool *used, const char *kind, str id)
{
    for (size_t i = 0; i < COUNT_OF(uses); i++)
        if (strcmp(uses[i].kind, kind) == 0 && str_is(id, uses[i].id))
            used[find(uses[i].key) - rows] = true;
}

static void use_model(bool *used, const struct run_model *m)
{
    use(used, "arch", json_as_string(json_get(m->info, "arch")));
    if (!m->adapter.n)
        return;
    use(used, "method", str_is(m->quantize, "nf4") ? S("qlora") : S("lora"));
    if (json_bool(json_get(m->info, "dora")))
        use(used, "method", S("dora"));
    if (!str_ends(m->adapter, S(".gguf")))
        use(used, "library", S("peft"));
}

/* Libraries on which the numbers depend: R's distribution functions, the stemmer, WordNet, the trainer. */
static void use_libraries(bool *used, const struct run_view *v)
{
    if (v->n_comparisons)
        use(used, "library", S("r"));
    if (v->n_categories)
        use(used, "library", S("wordnet"));
    if (v->n_curves)
        use(used, "library", S("transformers"));
    for (size_t i = 0; i < v->n_scores; i++)
        if (str_search(v->scores[i].signature, S("stem:true")) != SIZE_MAX)
            use(used, "library", S("porter"));
}

static int by_authors(const void *x, const void *y)
{
    const struct reference *a = x, *b = y;
    int order = strcmp(a->authors, b->authors);
    return order ? order : strcmp(a->year, b->year);
}

size_t references_of(const struct run_view *v, const struct reference **out, struct arena *a)
{
    bool used[COUNT_OF(rows)] = { false };
    struct reference *list = ARENA_NEW(a, struct reference, COUNT_OF(rows));
    size_t n = 0;

    for (size_t i = 0; i < v->n_scores; i++)
        use(used, "metric", metric_base_name(v->scores[i].metric));
    for (size_t i = 0; i < v->n_comparisons; i++) {
        use(used, "test", v->comparisons[i].test);
        use(used, "correction", v->comparisons[i].correction);
    }
    for (size_t i = 0; i < v->n_models; i++)
        use_model(used, &v->models[i]);
    use_libraries(used, v);
    if (v->n_ranks)
        use(used, "method", S("ranks"));
    if (v->n_comparisons)
        use(used, "method", S("effect"));
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        if (used[i])
            list[n++] = rows[i];
    qsort(list, n, sizeof *list, by_authors);
    *out = list;
    return n;
}

str references_bibtex(const struct run_view *v, struct arena *a)
{
    const struct reference *list;
    size_t n = references_of(v, &list, a);
    struct strbuf b = { 0 };

    for (size_t i = 0; i < n; i++)
        strbuf_printf(&b, "@%s{%s,\n  author = {%s},\n  title = {{%s}},\n  %s = {%s},\n  year = {%s}\n}\n\n",
                      list[i].type, list[i].key, list[i].authors, list[i].title,
                      strcmp(list[i].type, "article") == 0         ? "journal"
                      : strcmp(list[i].type, "inproceedings") == 0 ? "booktitle"
                      : strcmp(list[i].type, "book") == 0          ? "publisher"
                      : strcmp(list[i].type, "misc") == 0          ? "howpublished"
                      : strcmp(list[i].type, "phdthesis") == 0     ? "school"
                                                                   : "institution",
                      list[i].where, list[i].year);
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}
