/*
 * signal_trees.c -- see decide.c: written by datasets/recipe/judge/fit_trees.py.
 *
 * A tree: category, splits (signal, threshold, left, right) from the first on, values of the leaves.
 */
#include "judges/taxonomy/signals.h"

#define AT(signal, threshold, left, right) { SIGNAL_##signal, left, right, threshold },

/* clang-format off */
const double signal_bias[N_DECIDED] = { 0.052409, 0.12457, 0.26472, -0.79798, 0.010834, -1.8208, 0.068101, 2.0981 };

const struct signal_tree signal_trees[] = {
    { 0, { AT(rare, 0.410089225F, 1, 5) AT(rare, 0.370070636F, 2, 3) AT(rule_unsupported, 0.300000012F, -1, -2)
        AT(p_unsupported_near, 0.310000002F, -3, 4) AT(log_ratio, 1.46040237F, -4, -5) AT(stray_name, 0.5F, -6, 6)
        AT(unsupported, 1.35000002F, -7, -8) }, { -0.0950F, 0.1324F, -0.0815F, 0.5956F, -0.0209F, -0.0320F, -0.0109F,
        0.9436F } },
    { 1, { AT(rule_generic, 0.0F, 1, 6) AT(subject, 0.398243695F, 2, 4) AT(filler_share, 0.0769230798F, -1, 3) AT(rare,
        0.328681797F, -2, -3) AT(specific_share, 0.222222224F, 5, -6) AT(log_answer, 4.06899023F, -4, -5) AT(back_new,
        0.571926951F, -7, -8) }, { -0.0747F, 0.1397F, -0.0076F, -0.0518F, 0.0424F, -0.0949F, 0.9875F, 0.0843F } },
    { 2, { AT(strong, 0.5F, 1, 6) AT(question_rare, 0.685038805F, 2, 4) AT(rule_technical, 0.300000012F, 3, -3)
        AT(swap_share, 0.0F, -1, -2) AT(covered_new, 0.897368431F, 5, -6) AT(p_stray, 0.144087642F, -4, -5)
        AT(p_stray_high, 0.109517455F, -7, -8) }, { -0.0756F, 0.0672F, 0.2194F, 0.1656F, -0.0572F, -0.0433F, 0.6360F,
        0.0473F } },
    { 3, { AT(log_answer, 4.51632404F, 1, -8) AT(p_uncovered_near, 0.388888896F, 2, 5) AT(log_ratio, -0.229574442F, 3,
        4) AT(covered, 0.511904776F, -1, -2) AT(log_ratio, 1.46040237F, -3, -4) AT(p_log_ratio_2, 0.164401948F, -5, 6)
        AT(subject, 0.807010055F, -6, -7) }, { -0.0113F, 0.0480F, -0.0890F, 0.0278F, -0.0204F, 0.1045F, -0.0071F,
        1.5905F } },
    { 4, { AT(near_content, 0.285714298F, -1, 1) AT(last_statement, 0.550505102F, 2, 4) AT(p_uncovered_near,
        0.131868139F, -2, 3) AT(rule_unsupported, 0.725000024F, -3, -4) AT(part_worst, 0.354166687F, 5, -8)
        AT(match_tail, 0.0665006712F, -5, 6) AT(p_unsupported_near, 0.164705887F, -6, -7) }, { -0.0799F, 0.0646F,
        0.7228F, -0.0002F, 0.0051F, 0.3115F, -0.0349F, -0.0773F } },
    { 5, { AT(distinct, 0.720000029F, 1, 3) AT(p_again_high, 0.00325219892F, 2, -3) AT(p_uncovered_stray, 0.0137870777F,
        -1, -2) AT(p_again_long, 0.453858167F, 4, 5) AT(sentences, 4.5F, -4, -5) AT(last_place, 0.458333343F, 6, -8)
        AT(distinct, 0.857142866F, -6, -7) }, { -0.0147F, 0.0828F, 0.9278F, -0.0838F, 0.0152F, 0.1111F, -0.0215F,
        -0.0436F } },
    { 6, { AT(rule_off_topic, 0.0F, 1, 4) AT(covered, 0.314144731F, 2, -4) AT(specific_share, 0.326086968F, -1, 3)
        AT(p_absolute_near, 0.100000001F, -2, -3) AT(rule_generic, 0.0F, 5, -8) AT(negations, 1.5F, 6, -7) AT(rare,
        0.460479736F, -5, -6) }, { -0.0168F, 0.2308F, 0.0152F, -0.0889F, 0.6839F, 0.0239F, 0.0106F, -0.0641F } },
    { 7, { AT(p_covered_near, 0.894736826F, 1, 6) AT(unsupported, 1.35000002F, 2, -6) AT(filler_share, 0.13333334F, 3,
        -5) AT(question_covered, 0.236111119F, -1, 4) AT(last_place, 0.5F, 5, -4) AT(shared, 2.5F, -2, -3)
        AT(rule_technical, 0.300000012F, -7, -8) }, { 0.0656F, -0.0096F, -0.1016F, 0.0170F, -0.1843F, -0.1827F, 0.1556F,
        -0.0928F } },
    { 0, { AT(p_unsupported_near, 0.176470593F, 1, 4) AT(back_new, 0.27195102F, 2, -4) AT(unsupported, 1.95000005F, -1,
        3) AT(subject_new, 0.286479563F, -2, -3) AT(unsupported, 1.75F, 5, 6) AT(unsupported, 1.25F, -5, -6)
        AT(p_again_long, 0.70465529F, -7, -8) }, { -0.0716F, -0.0132F, 0.2768F, -0.0949F, -0.0645F, 0.0785F, 0.4630F,
        -0.0512F } },
    { 1, { AT(rule_generic, 0.0F, 1, -8) AT(specific_share, 0.208333328F, 2, 6) AT(part_near_worst, 0.277648687F, 3, 5)
        AT(negations, 1.5F, 4, -3) AT(p_stray_high, 0.16537793F, -1, -2) AT(again_near, 0.489892781F, -4, -5)
        AT(log_ratio, -0.3726753F, -6, -7) }, { -0.0012F, 0.1329F, -0.0230F, -0.0549F, 0.0010F, -0.0017F, -0.0926F,
        0.3989F } },
    { 2, { AT(stray_share, 0.641537189F, 1, -8) AT(rule_technical, 0.300000012F, 2, -7) AT(log_ratio, 0.148420006F, -1,
        3) AT(question_covered, 0.559027791F, 4, 5) AT(covered_new, 0.489130437F, -2, -3) AT(first_half, 0.759615421F,
        6, -6) AT(unsupported, 2.45000005F, -4, -5) }, { -0.0740F, -0.0560F, 0.0791F, 0.2018F, -0.0417F, 0.0375F,
        0.3824F, -0.0821F } },
    { 3, { AT(p_again_long, 0.679679573F, 1, 6) AT(sentences, 5.5F, 2, 5) AT(p_short_near, 0.322274059F, 3, -4)
        AT(p_log_ratio_2, 1.25572467F, -1, 4) AT(part_near_mean, 0.361189783F, -2, -3) AT(part_worst, 0.522727311F, -5,
        -6) AT(log_answer, 4.47162247F, -7, -8) }, { -0.0889F, 0.0376F, -0.0374F, 0.1436F, -0.0175F, 0.0725F, -0.0353F,
        0.5092F } },
    { 4, { AT(p_asked_uncovered, 0.126769394F, -1, 1) AT(match_tail, 0.0774304867F, 2, 4) AT(p_uncovered_near,
        0.168750003F, -2, 3) AT(both_share, 0.224747479F, -3, -4) AT(p_covered_near, 0.0454545468F, -5, 5) AT(parts,
        3.5F, -6, 6) AT(stray_rare, 0.275683939F, -7, -8) }, { -0.0771F, -0.0642F, -0.0183F, 0.2159F, 0.0034F, 0.1078F,
        0.4355F, -0.0186F } },
    { 5, { AT(restated_subjects, 0.138095245F, 1, 4) AT(restated, 0.15476191F, 2, 3) AT(sentences, 4.5F, -1, -2)
        AT(rule_repetitive, 0.375F, -3, -4) AT(near_content, 0.319999993F, -5, 5) AT(p_negation_covered, 0.63961041F, 6,
        -8) AT(distinct, 0.839999974F, -6, -7) }, { -0.0824F, 0.0438F, -0.0053F, 0.1442F, 0.0139F, 0.7484F, -0.0049F,
        -0.0030F } },
    { 6, { AT(p_covered_near, 0.0432900451F, 1, -8) AT(absolute_added, 0.5F, 2, -7) AT(refers_back, 0.5F, 3, -6)
        AT(near_reference, 0.160714284F, 4, -5) AT(filler_share, 0.13636364F, 5, -4) AT(p_pronouns_uncovered,
        0.0862068981F, 6, -3) AT(unsupported, 3.95000005F, -1, -2) }, { 0.4064F, 0.0232F, 0.0358F, -0.0373F, 0.0229F,
        0.0468F, 0.0054F, -0.0815F } },
    { 7, { AT(covered, 0.919871807F, 1, 6) AT(p_asked_uncovered, 0.191486746F, 2, 4) AT(rule_generic, 0.0F, 3, -3)
        AT(shared, 3.5F, -1, -2) AT(rule_unsupported, 0.300000012F, 5, -6) AT(match_worst, 0.409758747F, -4, -5)
        AT(rule_long, 0.302173913F, -7, -8) }, { 0.0618F, -0.0401F, -0.1567F, -0.1063F, -0.0201F, -0.1612F, 0.1248F,
        -0.1534F } },
    { 0, { AT(number_new, 1.5F, 1, 4) AT(p_unsupported_near, 0.100000001F, 2, 3) AT(rule_unsupported, 0.725000024F, -1,
        -2) AT(back_new, 0.35007146F, -3, -4) AT(rule_unsupported, 0.300000012F, -5, 5) AT(number_hits, 1.5F, 6, -8)
        AT(log_answer, 4.4367342F, -6, -7) }, { -0.0940F, 0.0808F, 0.2286F, -0.0342F, -0.0678F, 0.3067F, -0.0398F,
        0.0077F } },
    { 1, { AT(rule_generic, 0.0F, 1, 6) AT(filler_share, 0.0930232555F, 2, 3) AT(specific_share, 0.166666672F, -1, -2)
        AT(part_near_mean, 0.488239408F, 4, -6) AT(rare, 0.312830597F, 5, -5) AT(sentences, 2.5F, -3, -4)
        AT(back_second, 0.626090229F, -7, -8) }, { 0.0108F, -0.0931F, -0.0029F, 0.1870F, -0.0041F, -0.0834F, 0.2797F,
        0.0347F } },
    { 2, { AT(rule_technical, 0.300000012F, 1, 6) AT(inversions, 0.0454545468F, 2, 3) AT(p_negated_covered,
        0.452272743F, -1, -2) AT(p_stray, 0.128340587F, 4, -6) AT(swap_share, 0.15544042F, 5, -5) AT(back_new,
        0.606865048F, -3, -4) AT(unsupported, 1.6500001F, -7, -8) }, { -0.0768F, 0.0753F, 0.0883F, -0.0198F, 0.1714F,
        -0.0549F, 0.2800F, -0.0178F } },
    { 3, { AT(inversions, 0.142857149F, 1, 3) AT(rule_long, 0.788194478F, 2, -3) AT(p_short_near, 0.322274059F, -1, -2)
        AT(log_answer, 4.51632404F, 4, -8) AT(match, 0.380326301F, 5, 6) AT(near_any, 0.479153186F, -4, -5)
        AT(log_ratio, -0.160342649F, -6, -7) }, { -0.0884F, 0.1301F, 0.2503F, -0.0203F, 0.0455F, 0.0054F, -0.0810F,
        0.3128F } },
    { 4, { AT(match_tail, 0.0840482786F, 1, 4) AT(p_both, 0.5F, -1, 2) AT(p_stray_high, 0.0509672649F, 3, -4)
        AT(both_hit, 4.5F, -2, -3) AT(p_uncovered_stray, 0.163940057F, 5, -8) AT(match_worst, 0.409758747F, 6, -7)
        AT(p_again_long, 0.493458658F, -5, -6) }, { -0.0726F, 0.2196F, -0.0339F, -0.0331F, 0.3040F, 0.0097F, 0.0569F,
        -0.0385F } },
    { 5, { AT(log_ratio, 0.829279363F, 1, 3) AT(rule_repetitive, 0.375F, 2, -3) AT(sentences, 4.5F, -1, -2)
        AT(stray_rare, 0.179290533F, 4, -8) AT(names_new, 1.5F, 5, -7) AT(distinct, 0.839999974F, 6, -6) AT(unsupported,
        0.150000006F, -4, -5) }, { -0.0802F, 0.0438F, 0.2436F, 0.5467F, -0.0048F, -0.0211F, -0.0060F, -0.0336F } },
    { 6, { AT(p_covered_near, 0.0668896288F, 1, -8) AT(absolute_added, 0.5F, 2, 6) AT(refers_back, 0.5F, 3, -5)
        AT(near_any, 0.336734742F, 4, -4) AT(p_unsupported_long, 3.78863049F, 5, -3) AT(pronouns, 0.0819672123F, -1, -2)
        AT(p_pronouns_uncovered, 0.0244897958F, -6, -7) }, { 0.2964F, 0.0495F, -0.0173F, 0.0376F, 0.0341F, 0.1358F,
        -0.0337F, -0.0866F } },
    { 7, { AT(near_reference, 0.899999976F, 1, 6) AT(rule_unsupported, 0.300000012F, 2, -6) AT(rule_generic, 0.0F, 3,
        -5) AT(question_rare, 0.312419891F, 4, 5) AT(again_near, 0.552148402F, -1, -2) AT(last_place, 0.5F, -3, -4)
        AT(rule_technical, 0.300000012F, -7, -8) }, { 0.0599F, -0.0616F, -0.0684F, 0.0152F, -0.1388F, -0.1341F, 0.1265F,
        -0.0961F } },
    { 0, { AT(p_unsupported_long, 1.11923158F, 1, 3) AT(rule_unsupported, 0.300000012F, -1, 2) AT(specific_share,
        0.384615391F, -2, -3) AT(sentences, 5.5F, 4, -8) AT(rule_unsupported, 0.725000024F, 5, -7) AT(stray_share,
        0.770800292F, 6, -6) AT(back_new, 0.364994794F, -4, -5) }, { -0.0926F, 0.0077F, 0.1841F, 0.1684F, -0.0297F,
        -0.0326F, 0.2420F, -0.0496F } },
    { 1, { AT(covered, 0.108187139F, 1, 5) AT(filler_share, 0.0930232555F, 2, 4) AT(part_near_worst, 0.0683044717F, -1,
        3) AT(specific_share, 0.151515156F, -2, -3) AT(specific_share, 0.290909082F, -4, -5) AT(filler_share,
        0.13333334F, -6, 6) AT(p_stray_high, 0.0778868869F, -7, -8) }, { 0.0063F, 0.0148F, -0.0808F, 0.2190F, -0.0042F,
        -0.0905F, -0.0639F, 0.1534F } },
    { 2, { AT(near_content, 0.285714298F, -1, 1) AT(rule_technical, 0.300000012F, 2, -8) AT(p_log_ratio_2,
        0.0100166984F, -2, 3) AT(inversions, 0.214285716F, -3, 4) AT(subject, 0.773617327F, -4, 5) AT(sentences, 3.5F,
        6, -7) AT(bound_with, 4.5F, -5, -6) }, { -0.0827F, -0.0783F, 0.0175F, 0.0167F, 0.1952F, -0.0025F, 0.0107F,
        0.2106F } },
    { 3, { AT(p_again_long, 0.679679573F, 1, 6) AT(p_again_long, -0.0918297768F, 2, 3) AT(p_short_near, 0.322274059F,
        -1, -2) AT(log_ratio, 1.17007124F, -3, 4) AT(both_hit, 0.5F, -4, 5) AT(p_uncovered_stray, 0.191334262F, -5, -6)
        AT(rule_long, 0.749444425F, -7, -8) }, { -0.0153F, 0.1364F, -0.0873F, -0.0235F, 0.0944F, -0.0093F, -0.0350F,
        0.2581F } },
    { 4, { AT(p_first_only, 0.333333343F, 1, 3) AT(p_both, 0.5F, -1, 2) AT(p_stray, 0.119821861F, -2, -3)
        AT(p_uncovered_near, 0.131868139F, -4, 4) AT(near_content, 0.257142872F, -5, 5) AT(rare, 0.377865374F, 6, -8)
        AT(rule_technical, 0.300000012F, -6, -7) }, { -0.0743F, 0.1013F, -0.0439F, -0.0184F, -0.0234F, 0.2633F, 0.0149F,
        0.0660F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(distinct, 0.793103456F, 2, 6) AT(p_asked_uncovered, 0.203753442F, -1,
        3) AT(log_reference, 2.86179256F, -2, 4) AT(subject, 0.850609004F, 5, -5) AT(asks, 1.5F, -3, -4) AT(last_place,
        0.230769232F, -6, -7) }, { -0.0405F, -0.0108F, 0.2425F, -0.0059F, -0.0082F, -0.0097F, -0.0830F, 0.4826F } },
    { 6, { AT(covered, 0.30384618F, 1, -8) AT(specific_share, 0.300000012F, -1, 2) AT(negations, 1.5F, 3, -7) AT(match,
        0.517982721F, 4, 6) AT(unsupported, 3.95000005F, 5, -4) AT(stray_rare, 0.185281023F, -2, -3) AT(stray_repeat,
        0.264586955F, -5, -6) }, { -0.0319F, -0.0084F, 0.2666F, -0.0004F, 0.0360F, 0.1701F, -0.0376F, -0.0835F } },
    { 7, { AT(near_reference, 0.899999976F, 1, 6) AT(unsupported, 1.6500001F, 2, -6) AT(rule_generic, 0.0F, 3, -5)
        AT(negations, 0.5F, 4, 5) AT(p_asked_uncovered, 0.203753442F, -1, -2) AT(shared, 3.5F, -3, -4) AT(match_worst,
        0.923450351F, -7, -8) }, { -0.0049F, -0.0797F, 0.0831F, -0.0207F, -0.1246F, -0.1239F, -0.0938F, 0.1179F } },
    { 0, { AT(unsupported, 1.85000002F, 1, 3) AT(unsupported, 1.25F, -1, 2) AT(names_missing, 0.5F, -2, -3)
        AT(log_answer, 4.4367342F, 4, -8) AT(near_content, 0.115384616F, 5, 6) AT(stray_rare, 0.359962404F, -4, -5)
        AT(back_new, 0.518401563F, -6, -7) }, { -0.0917F, 0.0646F, -0.0468F, -0.0486F, 0.0808F, 0.2061F, 0.0119F,
        -0.0560F } },
    { 1, { AT(specific_share, 0.222222224F, 1, 5) AT(covered, 0.289915979F, 2, -5) AT(rule_generic, 0.0F, 3, -4)
        AT(rare, 0.302803576F, 4, -3) AT(number_new, 0.5F, -1, -2) AT(subject_first, 0.1465092F, -6, 6) AT(filler_share,
        0.119999997F, -7, -8) }, { 0.1173F, -0.0184F, -0.0273F, 0.1804F, -0.0445F, -0.0090F, -0.0915F, -0.0211F } },
    { 2, { AT(pairs_lost, 0.0F, 1, 5) AT(p_uncovered_near, 0.0925925896F, 2, 3) AT(rule_technical, 0.300000012F, -1, -2)
        AT(subject, 0.773617327F, -3, 4) AT(last_statement, 0.71825397F, -4, -5) AT(strong, 0.5F, 6, -8) AT(both_share,
        0.341666669F, -6, -7) }, { -0.0818F, 0.1053F, -0.0418F, 0.0153F, 0.1707F, 0.0633F, -0.0364F, 0.1740F } },
    { 3, { AT(stray_repeat, 0.292912096F, 1, 5) AT(p_again_long, 0.616334379F, 2, -5) AT(log_answer, 2.60200334F, -1, 3)
        AT(p_short_near, 0.320018679F, 4, -4) AT(log_ratio, 1.12059116F, -2, -3) AT(sentences, 4.5F, -6, 6)
        AT(log_ratio, 1.27840543F, -7, -8) }, { 0.0430F, -0.0857F, 0.0258F, 0.0533F, 0.0909F, -0.0739F, -0.0321F,
        0.2100F } },
    { 4, { AT(p_statements_first, 0.21825397F, 1, 6) AT(match_tail, 0.0696348026F, 2, 3) AT(rule_incomplete,
        0.300000012F, -1, -2) AT(near_content, 0.291666657F, -3, 4) AT(unsupported, 0.949999988F, 5, -6) AT(parts, 3.5F,
        -4, -5) AT(p_uncovered_stray, 0.174170688F, -7, -8) }, { -0.0686F, 0.1106F, -0.0580F, 0.0272F, 0.1774F,
        -0.0482F, 0.2062F, -0.0471F } },
    { 5, { AT(p_log_ratio_2, 0.627641201F, 1, 3) AT(restated, 0.11805556F, -1, 2) AT(p_asked_uncovered, 0.25974834F, -2,
        -3) AT(restated, 0.0954545513F, 4, 5) AT(distinct, 0.857142866F, -4, -5) AT(near_any, 0.303876638F, -6, 6)
        AT(p_again_long, 0.486037612F, -7, -8) }, { -0.0755F, -0.0235F, 0.1934F, 0.0855F, -0.0639F, -0.0061F, -0.0045F,
        0.3382F } },
    { 6, { AT(stray_share, 0.623050809F, -1, 1) AT(refers_back, 0.5F, 2, -8) AT(covered, 0.511904776F, 3, -7)
        AT(again_near, 0.410453051F, 4, 6) AT(part_near_mean, 0.338611811F, -2, 5) AT(near_any, 0.236825407F, -3, -4)
        AT(specific_share, 0.275862068F, -5, -6) }, { -0.0793F, 0.1512F, 0.0705F, -0.0246F, -0.0464F, 0.2632F, -0.0669F,
        -0.0086F } },
    { 7, { AT(p_covered_near, 0.894736826F, 1, 6) AT(unsupported, 1.95000005F, 2, -6) AT(rule_generic, 0.0F, 3, -5)
        AT(first_asked, 0.5F, 4, 5) AT(p_pronouns_uncovered, 0.0238095243F, -1, -2) AT(p_asked_uncovered, 0.272727281F,
        -3, -4) AT(swap_share, 0.0F, -7, -8) }, { -0.0145F, 0.0776F, -0.0023F, -0.0706F, -0.1147F, -0.1164F, 0.1160F,
        -0.0995F } },
    { 0, { AT(unsupported, 1.35000002F, -1, 1) AT(rare, 0.350912631F, 2, 3) AT(filler_share, 0.0508474559F, -2, -3)
        AT(p_again_long, 0.70465529F, 4, -8) AT(near_content, 0.130434781F, 5, 6) AT(stray_rare, 0.359962404F, -4, -5)
        AT(back_new, 0.529231191F, -6, -7) }, { -0.0898F, -0.0448F, 0.0479F, -0.0298F, 0.0842F, 0.1790F, -0.0024F,
        -0.0413F } },
    { 1, { AT(p_uncovered_unasked, 0.48735708F, 1, 3) AT(p_covered_low, 0.117783286F, -1, 2) AT(filler_share,
        0.0588235296F, -2, -3) AT(number_new, 0.5F, 4, -8) AT(filler_share, 0.073170729F, -4, 5) AT(p_unsupported_long,
        0.0F, 6, -7) AT(specific_share, 0.300000012F, -5, -6) }, { -0.0893F, -0.0517F, 0.0943F, -0.0793F, 0.1653F,
        -0.0192F, -0.0076F, -0.0747F } },
    { 2, { AT(near_content, 0.285714298F, -1, 1) AT(rule_technical, 0.675000012F, 2, -8) AT(p_uncovered_near,
        0.0535714291F, 3, 4) AT(pairs_lost, 0.0F, -2, -3) AT(last_statement, 0.577380955F, 5, 6) AT(both_share,
        0.224747479F, -4, -5) AT(unsupported, 2.04999995F, -6, -7) }, { -0.0793F, -0.0793F, 0.0374F, 0.0523F, -0.0651F,
        0.0842F, -0.0552F, 0.1600F } },
    { 3, { AT(p_log_ratio_2, 1.79100716F, 1, -6) AT(p_again_long, -0.0918297768F, 2, 3) AT(near_reference, 0.647058845F,
        -1, -2) AT(log_ratio, 1.12059116F, -3, 4) AT(both_hit, 2.5F, -4, -5) }, { -0.0104F, 0.1073F, -0.0864F, -0.0438F,
        0.0479F, 0.1848F } },
    { 4, { AT(half_drop, 0.300000012F, 1, 5) AT(ask_worst, 0.759615421F, 2, 4) AT(near_reference, 0.833333313F, 3, -3)
        AT(near_content, 0.206896558F, -1, -2) AT(p_both, 0.5F, -4, -5) AT(near_content, 0.259259254F, -6, 6) AT(parts,
        3.5F, -7, -8) }, { -0.0432F, 0.1586F, -0.0687F, -0.0748F, -0.0030F, -0.0501F, 0.0617F, 0.1826F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(sentences, 4.5F, 2, 4) AT(restated_subjects, 0.261363655F, -1, 3)
        AT(p_asked_uncovered, 0.295793176F, -2, -3) AT(back_second, 0.317057073F, -4, 5) AT(p_uncovered_stray,
        0.03110829F, -5, 6) AT(distinct, 0.842105269F, -6, -7) }, { -0.0794F, -0.0143F, 0.0556F, -0.0304F, -0.0086F,
        0.2306F, -0.0071F, 0.3065F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(specific_share, 0.298245609F, -1, 2) AT(again_near, 0.437461317F, 3,
        5) AT(covered, 0.13484849F, 4, -4) AT(rule_off_topic, 0.726791203F, -2, -3) AT(p_covered_high, 0.0042412281F, 6,
        -7) AT(p_unsupported_long, 2.13600183F, -5, -6) }, { -0.0304F, 0.0435F, 0.1851F, -0.0074F, 0.2182F, 0.0149F,
        -0.0557F, -0.0891F } },
    { 7, { AT(match, 0.992905736F, 1, 5) AT(negations, 0.5F, 2, 3) AT(second_half, 0.449494958F, -1, -2) AT(shared,
        3.5F, 4, -5) AT(filler_share, 0.095238097F, -3, -4) AT(stray_share, 0.550967276F, 6, -8) AT(pairs_lost, 0.0F,
        -6, -7) }, { -0.0838F, -0.0275F, 0.0689F, -0.0810F, -0.0334F, 0.1079F, 0.0075F, -0.0925F } },
    { 0, { AT(stray_name, 0.5F, 1, 2) AT(rule_unsupported, 0.300000012F, -1, -2) AT(p_unsupported_long, 0.901091337F, 3,
        4) AT(p_unsupported_near, 0.461538464F, -3, -4) AT(log_answer, 4.4367342F, 5, -8) AT(near_content, 0.148148149F,
        6, -7) AT(p_unsupported_long, 3.2839222F, -5, -6) }, { -0.0909F, 0.1120F, -0.0679F, 0.1070F, -0.0310F, 0.0950F,
        0.1464F, -0.0568F } },
    { 1, { AT(specific_share, 0.222222224F, 1, 4) AT(near_content, 0.344827592F, 2, -4) AT(filler_share, 0.0645161271F,
        -1, 3) AT(part_near_mean, 0.517955184F, -2, -3) AT(p_covered_low, 0.125824183F, 5, 6) AT(filler_share,
        0.170212761F, -5, -6) AT(log_reference, 3.51143408F, -7, -8) }, { -0.0457F, 0.1487F, 0.0274F, -0.0476F,
        -0.0909F, 0.0042F, -0.0604F, 0.0333F } },
    { 2, { AT(p_stray, 0.131819189F, 1, -8) AT(strong, 0.5F, 2, -7) AT(p_far_uncovered, 0.0F, 3, 4) AT(near_reference,
        0.899999976F, -1, -2) AT(both_share, 0.341666669F, 5, -6) AT(first_half, 0.535897493F, 6, -5) AT(p_subject_high,
        0.120715939F, -3, -4) }, { 0.0260F, -0.0805F, 0.0038F, 0.1612F, 0.0405F, -0.0557F, 0.1408F, -0.0680F } },
    { 3, { AT(log_ratio, 1.46040237F, 1, -7) AT(p_short_near, 0.322274059F, 2, -6) AT(rule_long, 0.660990357F, 3, 5)
        AT(p_log_ratio_2, 1.43687153F, -1, 4) AT(inversions, 0.200000003F, -2, -3) AT(p_stray_high, 0.102289863F, -4,
        -5) }, { -0.0859F, -0.0192F, 0.0179F, 0.0293F, -0.0182F, 0.1250F, 0.1645F } },
    { 4, { AT(p_uncovered_near, 0.131868139F, 1, 3) AT(half_drop, 0.45714286F, -1, 2) AT(back_new, 0.332230031F, -2, -3)
        AT(rule_incomplete, 0.625F, 4, -8) AT(ask_worst, 0.759615421F, -4, 5) AT(statements_missing, 0.225000009F, -5,
        6) AT(part_best, 0.809090912F, -6, -7) }, { -0.0786F, -0.0552F, 0.0945F, 0.1507F, -0.0139F, -0.0149F, 0.1074F,
        0.2109F } },
    { 5, { AT(restated, 0.0954545513F, 1, 5) AT(match_tail, 0.133546352F, 2, 4) AT(log_ratio, 0.998528838F, -1, 3)
        AT(distinct, 0.857142866F, -2, -3) AT(again_near, 0.509776473F, -4, -5) AT(distinct, 0.730769217F, 6, -8)
        AT(subject_new, 0.908410907F, -6, -7) }, { -0.0749F, 0.0423F, -0.0375F, -0.0260F, 0.0875F, 0.2621F, -0.0101F,
        -0.0086F } },
    { 6, { AT(p_covered_near, 0.0743801668F, 1, -8) AT(specific_share, 0.317073166F, -1, 2) AT(negations, 1.5F, 3, -7)
        AT(p_unsupported_near, 0.300000012F, 4, -6) AT(distinct, 0.965517223F, 5, 6) AT(p_asked_uncovered, 0.600000024F,
        -2, -3) AT(match, 0.454645216F, -4, -5) }, { -0.0182F, 0.1748F, 0.0116F, 0.1316F, 0.0147F, -0.0390F, -0.0423F,
        -0.0825F } },
    { 7, { AT(near_reference, 0.899999976F, 1, 6) AT(p_asked_uncovered, 0.171072364F, 2, -6) AT(log_answer, 4.51632404F,
        3, -5) AT(match, 0.466064423F, -1, 4) AT(rule_technical, 0.675000012F, 5, -4) AT(filler_share, 0.095238097F, -2,
        -3) AT(match_worst, 0.923450351F, -7, -8) }, { -0.0481F, 0.0472F, -0.0573F, -0.0703F, -0.1047F, -0.0523F,
        -0.0810F, 0.1005F } },
    { 0, { AT(p_unsupported_near, 0.100000001F, 1, 3) AT(unsupported, 1.95000005F, -1, 2) AT(rare, 0.416465342F, -2, -3)
        AT(rule_unsupported, 0.300000012F, -4, 4) AT(log_ratio, 1.69644928F, 5, -8) AT(number_new, 0.5F, -5, 6) AT(rare,
        0.350912631F, -6, -7) }, { -0.0905F, -0.0366F, 0.0827F, -0.0485F, 0.0176F, 0.0240F, 0.1466F, -0.0438F } },
    { 1, { AT(rule_generic, 0.0F, 1, 5) AT(specific_share, 0.217391297F, 2, 4) AT(subject, 0.423925608F, -1, 3)
        AT(p_again_long, 0.41184777F, -2, -3) AT(log_ratio, -0.3726753F, -4, -5) AT(p_pronouns_uncovered, 0.150273219F,
        6, -8) AT(back_second, 0.626090229F, -6, -7) }, { 0.0856F, -0.0430F, 0.0240F, 0.0063F, -0.0869F, 0.1348F,
        0.0071F, 0.0277F } },
    { 2, { AT(rule_technical, 0.300000012F, 1, -8) AT(subject_question, 0.628491879F, 2, 3) AT(pairs_lost, 0.0F, -1, -2)
        AT(p_covered_near, 0.894736826F, 4, -7) AT(near_content, 0.285714298F, -3, 5) AT(unsupported, 1.95000005F, 6,
        -6) AT(log_ratio, 0.613104463F, -4, -5) }, { -0.0701F, 0.0047F, -0.0592F, 0.0252F, 0.0995F, -0.0515F, -0.0702F,
        0.1148F } },
    { 3, { AT(log_answer, 4.47162247F, 1, 6) AT(rule_incomplete, 0.300000012F, 2, 4) AT(log_ratio, -0.229574442F, 3, -3)
        AT(log_answer, 3.02012753F, -1, -2) AT(rule_incomplete, 0.625F, -4, 5) AT(p_again_long, -0.0641370565F, -5, -6)
        AT(rule_long, 0.71714288F, -7, -8) }, { 0.0443F, -0.0080F, -0.0850F, 0.1049F, 0.0077F, -0.0385F, -0.0231F,
        0.1503F } },
    { 4, { AT(p_uncovered_near, 0.131868139F, 1, 2) AT(half_drop, 0.45714286F, -1, -2) AT(ask_worst, 0.759615421F, -3,
        3) AT(p_uncovered_near, 0.187969923F, 4, 5) AT(p_statements_first, 0.145502657F, -4, -5) AT(half_drop,
        -0.0202020202F, -6, 6) AT(back_new, 0.39965114F, -7, -8) }, { -0.0766F, 0.0371F, 0.1532F, -0.0390F, 0.0561F,
        -0.0286F, -0.0261F, 0.1038F } },
    { 5, { AT(distinct, 0.793103456F, 1, 6) AT(p_asked_uncovered, 0.171072364F, 2, 3) AT(distinct, 0.642857134F, -1, -2)
        AT(back_new, 0.319260359F, -3, 4) AT(second_half, 0.78174603F, 5, -6) AT(rule_incomplete, 0.300000012F, -4, -5)
        AT(specific_share, 0.75F, -7, -8) }, { 0.0645F, -0.0324F, -0.0054F, 0.2538F, 0.0062F, -0.0080F, -0.0731F,
        0.0147F } },
    { 6, { AT(near_any, 0.336734742F, 1, 6) AT(specific_share, 0.275862068F, -1, 2) AT(rule_off_topic, 0.0F, 3, -6)
        AT(p_again_high, 0.0F, 4, -5) AT(negations, 1.5F, 5, -4) AT(again_near, 0.403416067F, -2, -3) AT(covered,
        0.405882359F, -7, -8) }, { -0.0266F, 0.0061F, 0.1092F, -0.0578F, 0.1729F, 0.1402F, -0.0164F, -0.0872F } },
    { 7, { AT(near_reference, 0.899999976F, 1, -8) AT(match_worst, 0.409758747F, 2, 4) AT(question_rare, 0.0F, 3, -3)
        AT(negations, 0.5F, -1, -2) AT(log_ratio, 1.33828509F, 5, -7) AT(rule_technical, 0.675000012F, 6, -6)
        AT(unsupported, 1.1500001F, -4, -5) }, { -0.0484F, 0.0596F, -0.0682F, 0.0390F, -0.0741F, -0.0742F, -0.1017F,
        0.0877F } },
    { 0, { AT(unsupported, 1.25F, -1, 1) AT(rare, 0.350912631F, 2, 3) AT(p_asked_uncovered, 0.285714298F, -2, -3)
        AT(p_again_long, 0.70465529F, 4, -8) AT(number_new, 0.5F, 5, 6) AT(stray_name, 2.5F, -4, -5) AT(ask_worst,
        0.759615421F, -6, -7) }, { -0.0888F, -0.0565F, 0.0405F, 0.0455F, -0.0383F, 0.0040F, 0.1342F, -0.0353F } },
    { 1, { AT(rule_generic, 0.0F, 1, 6) AT(statements_missing, 0.875F, 2, 5) AT(specific_share, 0.229166672F, 3, -4)
        AT(distinct, 0.961538434F, -1, 4) AT(sentences, 2.5F, -2, -3) AT(polar_sum, 0.5F, -5, -6) AT(shared, 2.5F, -7,
        -8) }, { -0.0557F, -0.0175F, 0.0926F, -0.0883F, -0.0456F, 0.0567F, 0.1229F, 0.0215F } },
    { 2, { AT(near_content, 0.275862068F, -1, 1) AT(rule_technical, 0.675000012F, 2, -8) AT(near_reference,
        0.863636374F, 3, 6) AT(subject_question, 0.830400646F, 4, -5) AT(half_drop, -0.333333343F, -2, 5) AT(both_share,
        0.258333355F, -3, -4) AT(p_short_near, 0.0383920893F, -6, -7) }, { -0.0765F, 0.0861F, 0.0323F, -0.0254F,
        0.0963F, -0.0761F, 0.0901F, 0.1087F } },
    { 3, { AT(sentences, 4.5F, 1, 6) AT(p_again_long, -0.0918297768F, 2, 4) AT(p_subject_high, 0.224227801F, 3, -3)
        AT(near_reference, 0.600000024F, -1, -2) AT(p_uncovered_near, 0.342857152F, 5, -6) AT(rule_long, 0.786057711F,
        -4, -5) AT(log_answer, 4.47162247F, -7, -8) }, { -0.0084F, 0.1267F, -0.0103F, -0.0842F, 0.0442F, 0.0092F,
        -0.0348F, 0.1322F } },
    { 4, { AT(ask_worst, 0.759615421F, 1, 3) AT(match_tail, 0.0282743666F, -1, 2) AT(p_uncovered_unasked, 0.571428597F,
        -2, -3) AT(rule_incomplete, 0.300000012F, 4, -8) AT(half_drop, 0.300000012F, 5, 6) AT(p_uncovered_near,
        0.166666672F, -4, -5) AT(subject_question, 0.585161507F, -6, -7) }, { -0.0277F, 0.1513F, -0.0131F, -0.0807F,
        -0.0057F, -0.0319F, 0.0638F, 0.1461F } },
    { 5, { AT(distinct, 0.793103456F, 1, 6) AT(again_near, 0.518870652F, -1, 2) AT(back_second, 0.274385124F, -2, 3)
        AT(p_unsupported_near, 0.0299999993F, 4, -6) AT(subject_new, 0.908410907F, 5, -5) AT(second_half, 0.78174603F,
        -3, -4) AT(sentences, 5.5F, -7, -8) }, { 0.0003F, -0.0069F, 0.2191F, 0.0100F, 0.0042F, 0.0011F, -0.0754F,
        0.0272F } },
    { 6, { AT(p_covered_near, 0.0743801668F, 1, -8) AT(negations, 1.5F, 2, -7) AT(filler_share, 0.13636364F, 3, -6)
        AT(first_half, 0.486842126F, 4, -5) AT(p_absolute_near, 0.0588235296F, 5, -4) AT(rare, 0.438564122F, 6, -3)
        AT(again_near, 0.437461317F, -1, -2) }, { 0.0767F, 0.1691F, -0.0211F, 0.0109F, 0.0142F, -0.0658F, -0.0544F,
        -0.0793F } },
    { 7, { AT(covered, 0.904545486F, 1, 5) AT(p_uncovered_unasked, 0.512260914F, 2, 3) AT(p_best_missing, 0.204166666F,
        -1, -2) AT(again_near, 0.437461317F, 4, -5) AT(parts_missing, 0.58571434F, -3, -4) AT(p_covered_near, 0.375F,
        -6, 6) AT(pairs_lost, 0.0F, -7, -8) }, { -0.0244F, -0.0772F, 0.0667F, -0.0065F, -0.0497F, -0.0726F, 0.0958F,
        0.0173F } },
    { 0, { AT(unsupported, 1.25F, -1, 1) AT(specific_share, 0.404255331F, 2, 3) AT(near_content, 0.210526317F, -2, -3)
        AT(p_log_ratio_2, 2.87794018F, 4, -8) AT(ask_worst, 0.514705896F, -4, 5) AT(shared, 0.5F, -5, 6) AT(stray_share,
        0.460075468F, -6, -7) }, { -0.0881F, -0.0451F, 0.0332F, -0.0144F, 0.0332F, 0.0063F, 0.1250F, -0.0299F } },
    { 1, { AT(filler_share, 0.0930232555F, 1, 4) AT(specific_share, 0.166666672F, 2, 3) AT(p_pronouns_uncovered,
        0.105263159F, -1, -2) AT(rare, 0.257125407F, -3, -4) AT(near_content, 0.384615391F, 5, -8) AT(specific_share,
        0.290909082F, 6, -7) AT(number_new, 0.5F, -5, -6) }, { -0.0231F, 0.0395F, -0.0163F, -0.0885F, 0.1270F, -0.0190F,
        -0.0215F, -0.0700F } },
    { 2, { AT(rule_technical, 0.675000012F, 1, -8) AT(covered, 0.325757593F, -1, 2) AT(p_log_ratio_2, 0.0195334014F, 3,
        4) AT(p_short_near, 0.0096282037F, -2, -3) AT(p_unsupported_long, 1.60083759F, 5, -7) AT(parts, 3.5F, 6, -6)
        AT(swap_net, -6.5F, -4, -5) }, { -0.0700F, -0.0678F, 0.0609F, -0.0268F, 0.0755F, 0.0008F, -0.0680F, 0.0965F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -7) AT(p_short_near, 0.322274059F, 2, -6) AT(p_uncovered_near, 0.342857152F,
        3, 5) AT(unit_clash, 0.850000024F, -1, 4) AT(last_place, 0.323529422F, -2, -3) AT(log_answer, 3.99815869F, -4,
        -5) }, { -0.0838F, 0.0055F, -0.0091F, -0.0240F, 0.0338F, 0.1160F, 0.1274F } },
    { 4, { AT(p_first_only, 0.257142872F, 1, 3) AT(p_both, 0.5F, -1, 2) AT(distinct, 0.892857134F, -2, -3) AT(shared,
        1.5F, -4, 4) AT(p_unsupported_long, 0.638087392F, 5, -8) AT(part_best, 0.84523809F, -5, 6) AT(distinct,
        0.677685976F, -6, -7) }, { -0.0698F, 0.0829F, -0.0341F, -0.0584F, 0.0192F, -0.0236F, 0.1140F, -0.0451F } },
    { 5, { AT(distinct, 0.793103456F, 1, 5) AT(again_near, 0.518870652F, -1, 2) AT(back_second, 0.274385124F, -2, 3)
        AT(names_new, 1.5F, 4, -5) AT(p_covered_antonym, 4.0454545F, -3, -4) AT(p_missing_first, 0.314980179F, 6, -8)
        AT(sentences, 5.5F, -6, -7) }, { 0.0007F, -0.0065F, 0.1845F, -0.0096F, -0.0071F, -0.0780F, 0.0144F, 0.0052F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(refers_back, 0.5F, 2, 6) AT(specific_share, 0.244897962F, -1, 3)
        AT(covered, 0.511904776F, 4, -5) AT(again_near, 0.518870652F, 5, -4) AT(p_stray_high, 0.321693331F, -2, -3)
        AT(distinct, 0.90322578F, -6, -7) }, { -0.0401F, 0.0265F, 0.0935F, 0.1623F, -0.0615F, 0.0573F, -0.0309F,
        -0.0855F } },
    { 7, { AT(swap_net, -5.5F, 1, 2) AT(part_worst, 0.58571434F, -1, -2) AT(match_worst, 0.271994531F, 3, 4)
        AT(negations, 1.5F, -3, -4) AT(first_asked, 1.5F, 5, 6) AT(again_near, 0.52504766F, -5, -6) AT(p_covered_near,
        0.357142866F, -7, -8) }, { -0.0320F, 0.0839F, -0.0700F, 0.0491F, 0.0435F, -0.0410F, -0.0551F, 0.0105F } },
    { 0, { AT(unsupported, 1.25F, -1, 1) AT(sentences, 5.5F, 2, -8) AT(specific_share, 0.388888896F, -2, 3) AT(rare,
        0.350912631F, 4, 5) AT(subject_first, 0.580904007F, -3, -4) AT(covered, 0.0851449296F, -5, 6) AT(number_new,
        0.5F, -6, -7) }, { -0.0873F, -0.0117F, -0.0464F, 0.0443F, 0.0198F, 0.0268F, 0.1209F, -0.0326F } },
    { 1, { AT(filler_share, 0.0930232555F, 1, 4) AT(near_content, 0.0F, -1, 2) AT(p_far_uncovered, 0.774005353F, -2, 3)
        AT(back_new, 0.308113337F, -3, -4) AT(near_content, 0.384615391F, 5, -8) AT(number_new, 0.5F, -5, 6)
        AT(back_new, 0.373313755F, -6, -7) }, { -0.0059F, -0.0867F, -0.0319F, 0.0419F, 0.1176F, -0.0504F, 0.0205F,
        -0.0679F } },
    { 2, { AT(near_content, 0.275862068F, -1, 1) AT(strong, 0.5F, 2, -8) AT(p_covered_near, 0.894736826F, 3, -7)
        AT(both_share, 0.341666669F, 4, -6) AT(rule_unsupported, 0.300000012F, 5, -5) AT(p_uncovered_stray,
        0.0437031239F, -2, 6) AT(parts, 3.5F, -3, -4) }, { -0.0730F, 0.0189F, 0.1137F, 0.0198F, -0.0530F, -0.0409F,
        -0.0708F, 0.0947F } },
    { 3, { AT(log_answer, 4.47162247F, 1, 4) AT(p_short_near, 0.322274059F, 2, -4) AT(p_uncovered_near, 0.342857152F,
        -1, 3) AT(back_new, 0.319260359F, -2, -3) AT(p_log_ratio_2, 1.63551903F, -5, -6) }, { -0.0827F, 0.0344F,
        -0.0236F, 0.1111F, -0.0115F, 0.1206F } },
    { 4, { AT(match_tail, 0.0774304867F, 1, 5) AT(asks, 1.5F, 2, 3) AT(rule_incomplete, 0.300000012F, -1, -2)
        AT(covered, 0.702941179F, 4, -5) AT(covered, 0.310096174F, -3, -4) AT(near_content, 0.235294119F, -6, 6)
        AT(both_missing, 0.5F, -7, -8) }, { -0.0666F, 0.0773F, -0.0174F, 0.1282F, -0.0554F, -0.0535F, 0.0240F, 0.1174F }
        },
    { 5, { AT(restated, 0.0954545513F, 1, 4) AT(p_again_long, 0.453858167F, 2, 3) AT(p_uncovered_near, 0.247058824F, -1,
        -2) AT(p_stray, 0.0797562599F, -3, -4) AT(match_tail, 3.705699e-17F, -5, 5) AT(stray_name, 0.5F, 6, -8)
        AT(distinct, 0.785714269F, -6, -7) }, { -0.0762F, 0.0054F, 0.0813F, -0.0210F, 0.0021F, 0.1505F, -0.0081F,
        -0.0072F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(match, 0.640099049F, 2, -7) AT(specific_share, 0.361702114F, 3, 5)
        AT(absolute_added, 0.5F, 4, -3) AT(names_new, 0.5F, -1, -2) AT(rule_unsupported, 0.725000024F, -4, 6) AT(rare,
        0.435950994F, -5, -6) }, { 0.0151F, 0.0956F, -0.0311F, 0.0981F, 0.0643F, -0.0631F, -0.0226F, -0.0844F } },
    { 7, { AT(p_covered_near, 0.894736826F, 1, -8) AT(unsupported, 1.95000005F, 2, -7) AT(rule_incomplete, 0.300000012F,
        3, -6) AT(negations, 0.5F, 4, 5) AT(part_near_worst, 0.198465496F, -1, -2) AT(p_again_long, 0.563328445F, 6, -5)
        AT(filler_share, 0.0930232555F, -3, -4) }, { -0.0684F, -0.0121F, 0.0505F, -0.0486F, -0.0581F, -0.1010F,
        -0.0875F, 0.0857F } },
    { 0, { AT(rule_unsupported, 0.300000012F, -1, 1) AT(stray_share, 0.815409184F, 2, 5) AT(ask_worst, 0.759615421F, -2,
        3) AT(back_new, 0.463713318F, 4, -5) AT(log_answer, 4.4367342F, -3, -4) AT(rare, 0.435950994F, 6, -8)
        AT(near_content, 0.151515156F, -6, -7) }, { -0.0845F, -0.0233F, 0.1193F, -0.0267F, -0.0031F, -0.0637F, 0.0223F,
        0.0871F } },
    { 1, { AT(covered, 0.114379086F, 1, 4) AT(filler_share, 0.0645161271F, -1, 2) AT(near_content, 0.310344815F, 3, -4)
        AT(p_unsupported_long, 0.0364082567F, -2, -3) AT(specific_share, 0.222222224F, 5, -8) AT(covered, 0.289915979F,
        6, -7) AT(distinct, 0.923076928F, -5, -6) }, { -0.0768F, 0.1056F, -0.0126F, -0.0198F, -0.0193F, 0.0791F,
        -0.0342F, -0.0856F } },
    { 2, { AT(subject, 0.69106108F, -1, 1) AT(shared, 11.5F, 2, -8) AT(near_content, 0.275862068F, -2, 3) AT(parts,
        3.5F, 4, 6) AT(rare, 0.399499118F, 5, -5) AT(roles_straight, 1.5F, -3, -4) AT(both_share, 0.224747479F, -6, -7)
        }, { -0.0583F, -0.0380F, 0.0873F, -0.0001F, -0.0128F, 0.0472F, -0.0292F, -0.0202F } },
    { 3, { AT(log_answer, 4.47162247F, 1, 6) AT(p_again_long, -0.0918297768F, 2, 4) AT(subject_new, 0.427935511F, -1, 3)
        AT(p_subject_high, 0.224227801F, -2, -3) AT(p_uncovered_near, 0.342857152F, -4, 5) AT(back_new, 0.319260359F,
        -5, -6) AT(p_log_ratio_2, 1.63551903F, -7, -8) }, { -0.0107F, 0.1167F, -0.0086F, -0.0816F, 0.0344F, -0.0198F,
        -0.0112F, 0.1140F } },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(p_uncovered_near, 0.0925925896F, -1, 2) AT(both_share,
        0.240384623F, -2, 3) AT(subject, 0.678131521F, -3, 4) AT(last_place, 0.583333313F, 5, -7) AT(back_second,
        0.906618655F, 6, -6) AT(again_near, 0.702917457F, -4, -5) }, { -0.0718F, -0.0328F, -0.0319F, 0.1249F, -0.0322F,
        0.0069F, -0.0157F, 0.1212F } },
    { 5, { AT(again_near, 0.507252157F, 1, 2) AT(distinct, 0.720000029F, -1, -2) AT(p_stray, 0.105030544F, 3, 6)
        AT(second_half, 0.78174603F, 4, -6) AT(ask_worst, 0.267857164F, -3, 5) AT(distinct, 0.842105269F, -4, -5)
        AT(p_asked_uncovered, 0.643255711F, -7, -8) }, { 0.0228F, -0.0721F, -0.0063F, 0.1587F, -0.0137F, -0.0088F,
        -0.0357F, 0.0556F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(distinct, 0.93617022F, 2, 4) AT(log_ratio, 1.46040237F, 3, -3)
        AT(question_rare, 0.785919666F, -1, -2) AT(rule_off_topic, 0.0F, 5, 6) AT(absolute_added, 0.5F, -4, -5)
        AT(p_pronouns_uncovered, 0.0833333358F, -6, -7) }, { 0.0942F, -0.0291F, -0.0506F, 0.0047F, -0.0561F, 0.0846F,
        -0.0270F, -0.0832F } },
    { 7, { AT(match_worst, 0.409758747F, 1, 3) AT(first_asked, 1.5F, 2, -3) AT(negations, 0.5F, -1, -2) AT(swap_net,
        -5.5F, 4, 5) AT(strong, 0.5F, -4, -5) AT(p_again_long, 0.511823833F, 6, -8) AT(first_asked, 1.5F, -6, -7) }, {
        -0.0451F, 0.0367F, -0.0693F, 0.0765F, -0.0457F, 0.0444F, -0.0099F, -0.0662F } },
    { 0, { AT(p_unsupported_long, 0.901091337F, 1, 4) AT(stray_name, 1.5F, 2, 3) AT(unsupported, 1.1500001F, -1, -2)
        AT(p_log_ratio_2, 0.092223011F, -3, -4) AT(rare, 0.350912631F, -5, 5) AT(rule_unsupported, 0.725000024F, -6, 6)
        AT(log_ratio, 1.69644928F, -7, -8) }, { -0.0872F, 0.0262F, 0.0677F, -0.0471F, -0.0321F, 0.0178F, 0.1018F,
        -0.0237F } },
    { 1, { AT(rule_generic, 0.0F, 1, 5) AT(part_near_mean, 0.281499296F, 2, 4) AT(parts, 4.5F, 3, -3) AT(filler_share,
        0.0769230798F, -1, -2) AT(p_subject_low, 0.0742388815F, -4, -5) AT(rule_generic, 0.746391296F, 6, -8)
        AT(subject_new, 0.479641616F, -6, -7) }, { -0.0582F, 0.0383F, 0.0511F, -0.0799F, 0.0072F, 0.0516F, -0.0239F,
        0.1020F } },
    { 2, { AT(rule_technical, 0.300000012F, 1, 5) AT(near_content, 0.275862068F, -1, 2) AT(p_covered_near, 0.894736826F,
        3, -5) AT(subject_question, 0.834193766F, 4, -4) AT(log_ratio, 0.650587559F, -2, -3) AT(restated, 0.211111113F,
        6, -8) AT(log_answer, 3.44986153F, -6, -7) }, { -0.0735F, -0.0097F, 0.0316F, 0.0749F, -0.0705F, 0.1258F,
        0.0493F, -0.0354F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -7) AT(rule_incomplete, 0.300000012F, 2, 4) AT(p_again_long, -0.0918297768F,
        3, -3) AT(match_worst, 0.393073946F, -1, -2) AT(sentences, 1.5F, 5, -6) AT(p_log_ratio_2, 0.152776465F, -4, -5)
        }, { -0.0092F, 0.0437F, -0.0803F, -0.0096F, 0.1059F, -0.0279F, 0.1090F } },
    { 4, { AT(p_uncovered_near, 0.131868139F, 1, 2) AT(pair_missing, 0.5F, -1, -2) AT(asks, 1.5F, 3, 6) AT(half_drop,
        0.0476190485F, -3, 4) AT(both_share, 0.240384623F, -4, 5) AT(p_subject_high, 0.0781315118F, -5, -6) AT(both_hit,
        3.5F, -7, -8) }, { -0.0590F, 0.0574F, -0.0380F, -0.0201F, -0.0078F, 0.0915F, 0.1002F, -0.0138F } },
    { 5, { AT(distinct, 0.842105269F, 1, -8) AT(p_again_long, 0.284598529F, 2, 3) AT(parts_missing, 0.449494958F, -1,
        -2) AT(second_half, 0.78174603F, 4, -7) AT(unsupported, 0.0500000007F, 5, -6) AT(ask_worst, 0.0625F, -3, 6)
        AT(subject_first, 0.424607545F, -4, -5) }, { -0.0320F, 0.0314F, -0.0049F, -0.0093F, 0.1547F, -0.0051F, -0.0049F,
        -0.0719F } },
    { 6, { AT(covered, 0.366028726F, 1, -8) AT(specific_share, 0.357142866F, 2, 4) AT(pronouns, 0.0727272704F, 3, -3)
        AT(names_new, 0.5F, -1, -2) AT(part_near_mean, 0.345974803F, -4, 5) AT(stray_repeat, 0.264586955F, 6, -7)
        AT(filler_share, 0.0181818176F, -5, -6) }, { -0.0012F, 0.0631F, -0.0355F, 0.0968F, -0.0465F, 0.0310F, 0.0705F,
        -0.0753F } },
    { 7, { AT(covered, 0.93095237F, 1, 5) AT(p_uncovered_unasked, 0.512260914F, 2, 3) AT(parts_missing, 0.0954545513F,
        -1, -2) AT(p_far_uncovered, 0.58560437F, 4, -5) AT(p_again_high, 0.0F, -3, -4) AT(near_any, 0.462432086F, -6, 6)
        AT(rule_technical, 0.775000036F, -7, -8) }, { -0.0102F, -0.0548F, 0.0375F, -0.0785F, -0.0475F, -0.0668F,
        0.0785F, -0.0654F } },
    { 0, { AT(stray_rare, 0.199101433F, 1, 2) AT(rule_unsupported, 0.300000012F, -1, -2) AT(unsupported, 1.25F, -3, 3)
        AT(specific_share, 0.404255331F, -4, 4) AT(p_again_high, 0.0153380707F, 5, -8) AT(covered, 0.0741758272F, -5, 6)
        AT(rare, 0.350912631F, -6, -7) }, { -0.0832F, 0.0281F, -0.0786F, -0.0098F, -0.0006F, -0.0031F, 0.1016F, -0.0275F
        } },
    { 1, { AT(specific_share, 0.229166672F, 1, 6) AT(subject_worst, 0.52006042F, 2, 5) AT(rule_generic, 0.746391296F, 3,
        -4) AT(negations, 1.5F, 4, -3) AT(number_new, 0.5F, -1, -2) AT(stray_share, 0.726994574F, -5, -6)
        AT(p_subject_low, 0.0742388815F, -7, -8) }, { 0.0799F, -0.0319F, -0.0342F, 0.1000F, -0.0427F, 0.0366F, -0.0803F,
        0.0063F } },
    { 2, { AT(p_subject_high, 0.0721129477F, 1, 2) AT(p_covered_near, 0.142857149F, -1, -2) AT(rule_technical,
        0.675000012F, 3, -8) AT(swap_share, 0.15544042F, 4, -7) AT(p_uncovered_near, 0.0535714291F, -3, 5) AT(half_drop,
        -0.333333343F, -4, 6) AT(both_share, 0.224747479F, -5, -6) }, { -0.0706F, 0.0214F, -0.0480F, 0.0708F, 0.0245F,
        -0.0265F, 0.0610F, 0.0760F } },
    { 3, { AT(p_unsupported_long, 1.73371339F, 1, 5) AT(rule_long, 0.794444442F, 2, -5) AT(log_ratio, -0.229574442F, 3,
        4) AT(subject_new, 0.427935511F, -1, -2) AT(first_half, 0.129166678F, -3, -4) AT(distinct, 0.956521749F, 6, -8)
        AT(rule_long, 0.729411781F, -6, -7) }, { -0.0108F, 0.0962F, -0.0082F, -0.0797F, 0.0916F, -0.0194F, 0.0951F,
        -0.0271F } },
    { 4, { AT(p_first_only, 0.257142872F, 1, 3) AT(ask_worst, 0.677083373F, 2, -3) AT(p_asked_uncovered, 0.138879433F,
        -1, -2) AT(near_content, 0.257142872F, -4, 4) AT(p_unsupported_near, 0.233333334F, 5, -8) AT(log_answer,
        4.03420162F, 6, -7) AT(both_share, 0.240384623F, -5, -6) }, { -0.0375F, 0.0683F, -0.0641F, -0.0533F, 0.0204F,
        0.1056F, -0.0090F, -0.0327F } },
    { 5, { AT(distinct, 0.842105269F, 1, -8) AT(again_near, 0.507252157F, 2, 3) AT(part_best, 0.732142866F, -1, -2)
        AT(second_half, 0.78174603F, 4, -7) AT(back_second, 0.274385124F, -3, 5) AT(p_unsupported_long, 0.819440901F, 6,
        -6) AT(stray_name, 0.5F, -4, -5) }, { 0.0287F, -0.0339F, -0.0092F, 0.1390F, -0.0047F, -0.0066F, -0.0032F,
        -0.0705F } },
    { 6, { AT(p_uncovered_stray, 0.0937182456F, -1, 1) AT(refers_back, 0.5F, 2, 6) AT(near_content, 0.363636374F, 3, -6)
        AT(again_near, 0.534834981F, 4, 5) AT(negations, 1.5F, -2, -3) AT(rule_generic, 0.0F, -4, -5) AT(negations,
        0.5F, -7, -8) }, { -0.0813F, 0.0424F, -0.0512F, 0.1193F, -0.0386F, -0.0504F, 0.0134F, -0.0522F } },
    { 7, { AT(p_covered_near, 0.894736826F, 1, 6) AT(back_second, 0.317057073F, 2, 3) AT(specific_share, 0.375F, -1, -2)
        AT(negations, 0.5F, -3, 4) AT(near_content, 0.300000012F, -4, 5) AT(subject, 0.869139194F, -5, -6)
        AT(rule_technical, 0.300000012F, -7, -8) }, { -0.0184F, -0.0888F, -0.0213F, 0.0596F, -0.0344F, 0.0441F, 0.0888F,
        -0.0540F } },
    { 0, { AT(rare, 0.365340561F, 1, 2) AT(unsupported, 2.25F, -1, -2) AT(unsupported, 1.25F, -3, 3) AT(number_new,
        0.5F, 4, 5) AT(rare, 0.435950994F, -4, -5) AT(back_new, 0.500748694F, 6, -8) AT(near_content, 0.178571433F, -6,
        -7) }, { -0.0838F, 0.0283F, -0.0649F, -0.0450F, 0.0447F, 0.0415F, 0.1073F, -0.0119F } },
    { 1, { AT(filler_share, 0.0930232555F, 1, 3) AT(rare, 0.257125407F, -1, 2) AT(parts_missing_n, 4.5F, -2, -3)
        AT(p_uncovered_stray, 0.0962760523F, -4, 4) AT(number_new, 0.5F, 5, -8) AT(back_second, 0.616182268F, 6, -7)
        AT(specific_share, 0.290909082F, -5, -6) }, { 0.0002F, -0.0845F, 0.0108F, -0.0562F, 0.1071F, -0.0118F, 0.0057F,
        -0.0321F } },
    { 2, { AT(covered, 0.379807711F, 1, 2) AT(both_share, 0.258333355F, -1, -2) AT(strong, 0.5F, 3, -8) AT(inversions,
        0.214285716F, 4, 6) AT(half_drop, -0.224999994F, -3, 5) AT(p_again_long, 0.0F, -4, -5) AT(bound_with, 4.5F, -6,
        -7) }, { 0.0318F, -0.0694F, 0.0500F, 0.0573F, -0.0307F, 0.0566F, -0.0405F, 0.0810F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -7) AT(p_short_near, 0.322274059F, 2, -6) AT(rule_long, 0.660990357F, 3, 5)
        AT(log_ratio, 1.19869578F, -1, 4) AT(both_hit, 1.5F, -2, -3) AT(subject_first, 0.680399597F, -4, -5) }, {
        -0.0789F, -0.0154F, 0.0179F, -0.0148F, 0.0177F, 0.0972F, 0.1003F } },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(asks, 1.5F, 2, 5) AT(p_asked_uncovered, 0.157997519F, -1, 3)
        AT(parts, 3.5F, -2, 4) AT(log_answer, 3.96076775F, -3, -4) AT(last_place, 0.623376608F, 6, -7) AT(both_share,
        0.170289859F, -5, -6) }, { -0.0690F, -0.0544F, 0.0569F, -0.0277F, -0.0110F, 0.0859F, -0.0413F, 0.1021F } },
    { 5, { AT(sentences, 3.5F, 1, 2) AT(rule_repetitive, 0.375F, -1, -2) AT(subject_first, 0.394926667F, -3, 3)
        AT(back_second, 0.332223773F, -4, 4) AT(stray_name, 0.5F, 5, -8) AT(near_content, 0.178571433F, -5, 6)
        AT(distinct, 0.857142866F, -6, -7) }, { -0.0691F, 0.0660F, -0.0235F, -0.0050F, -0.0042F, 0.1474F, -0.0117F,
        -0.0089F } },
    { 6, { AT(near_reference, 0.294117659F, 1, -8) AT(pronouns, 0.0263157897F, 2, 3) AT(question_rare, 0.670483112F, -1,
        -2) AT(absolute_added, 0.5F, 4, -7) AT(again_near, 0.512253344F, 5, -6) AT(filler_share, 0.055555556F, 6, -5)
        AT(subject_new, 0.308192641F, -3, -4) }, { 0.0813F, -0.0401F, 0.0727F, -0.0351F, 0.0615F, 0.0861F, -0.0332F,
        -0.0786F } },
    { 7, { AT(match_worst, 0.409758747F, 1, 4) AT(shared, 3.5F, 2, -4) AT(again_near, 0.457537115F, 3, -3)
        AT(filler_share, 0.0833333358F, -1, -2) AT(p_covered_near, 0.894736826F, 5, 6) AT(p_again_long, 0.563328445F,
        -5, -6) AT(swap_share, 0.0F, -7, -8) }, { 0.0204F, -0.0701F, -0.0573F, -0.0699F, 0.0158F, -0.0627F, 0.0886F,
        -0.0887F } },
    { 0, { AT(rule_unsupported, 0.300000012F, -1, 1) AT(specific_share, 0.404255331F, 2, 3) AT(p_asked_uncovered,
        0.200000003F, -2, -3) AT(again_near, 0.483821929F, 4, 6) AT(shared, 0.5F, 5, -6) AT(p_uncovered_unasked,
        0.46536094F, -4, -5) AT(p_log_ratio_2, 0.554191649F, -7, -8) }, { -0.0807F, -0.0442F, 0.0239F, 0.0530F,
        -0.0278F, 0.0924F, -0.0324F, 0.0366F } },
    { 1, { AT(rule_generic, 0.0F, 1, 6) AT(filler_share, 0.0679611638F, -1, 2) AT(part_near_mean, 0.488239408F, 3, -6)
        AT(p_both, 0.5F, 4, -5) AT(again_near, 0.424701542F, -2, 5) AT(number_new, 0.5F, -3, -4) AT(distinct,
        0.90322578F, -7, -8) }, { -0.0842F, 0.0082F, 0.1363F, -0.0120F, -0.0330F, -0.0649F, -0.0206F, 0.0897F } },
    { 2, { AT(both_share, 0.386752158F, 1, 6) AT(rule_technical, 0.775000036F, 2, -6) AT(bound_against, 0.5F, 3, -5)
        AT(swap_share, 0.15544042F, 4, -4) AT(p_asked_uncovered, 0.0288288034F, -1, 5) AT(sentences, 3.5F, -2, -3)
        AT(p_far_uncovered, 0.188541308F, -7, -8) }, { -0.0491F, 0.0091F, -0.0510F, 0.0433F, 0.0620F, 0.0776F, 0.0029F,
        -0.0742F } },
    { 3, { AT(log_answer, 4.47162247F, 1, 6) AT(log_ratio, -0.229574442F, 2, 3) AT(p_short_near, 0.322274059F, -1, -2)
        AT(match, 0.262818515F, 4, 5) AT(both_hit, 2.5F, -3, -4) AT(types_missing, 0.5F, -5, -6) AT(rule_long,
        0.794444442F, -7, -8) }, { -0.0124F, 0.0932F, -0.0168F, 0.0355F, -0.0788F, -0.0046F, -0.0163F, 0.0986F } },
    { 4, { AT(near_content, 0.257142872F, -1, 1) AT(second_half, 0.464102566F, 2, 3) AT(unsupported, 1.05000007F, -2,
        -3) AT(both_missing, 0.5F, 4, 5) AT(p_uncovered_near, 0.168750003F, -4, -5) AT(subject_new, 0.569912732F, -6, 6)
        AT(question_rare, 0.196217522F, -7, -8) }, { -0.0671F, 0.0709F, -0.0282F, -0.0704F, -0.0008F, -0.0390F,
        -0.0353F, 0.0926F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(again_near, 0.481402427F, -1, 2) AT(half_drop, 0.075000003F, -2, 3)
        AT(sentences, 3.5F, -3, 4) AT(part_near_worst, 0.408012241F, 5, -7) AT(stray_rare, 0.224183768F, 6, -6)
        AT(p_subject_high, 0.25060901F, -4, -5) }, { -0.0660F, -0.0411F, -0.0208F, 0.1489F, -0.0036F, -0.0099F,
        -0.0145F, 0.1051F } },
    { 6, { AT(p_covered_near, 0.106837608F, 1, -8) AT(pronouns, 0.0263157897F, 2, 4) AT(question_covered, 0.677083373F,
        3, -3) AT(subject_question, 0.679078102F, -1, -2) AT(stray_name, 0.5F, 5, 6) AT(negations, 0.5F, -4, -5)
        AT(p_unsupported_long, 3.78863049F, -6, -7) }, { 0.0817F, -0.0174F, -0.0410F, 0.0093F, -0.0472F, 0.0531F,
        -0.0400F, -0.0764F } },
    { 7, { AT(p_asked_uncovered, 0.0F, 1, 4) AT(rule_off_topic, 0.0F, 2, -4) AT(pairs_lost, 0.0F, 3, -3) AT(back_second,
        0.397960812F, -1, -2) AT(last_place, 0.5F, 5, 6) AT(negations, 1.5F, -5, -6) AT(p_best_missing, 0.03125F, -7,
        -8) }, { 0.0061F, 0.0611F, -0.0136F, -0.0539F, -0.0417F, 0.0332F, 0.0290F, -0.0211F } },
    { 0, { AT(number_new, 0.5F, 1, 2) AT(rule_unsupported, 0.725000024F, -1, -2) AT(unsupported, 1.25F, -3, 3)
        AT(near_content, 0.192307696F, 4, 6) AT(back_new, 0.285811692F, 5, -6) AT(term_rare, 0.189906538F, -4, -5)
        AT(back_new, 0.463713318F, -7, -8) }, { -0.0822F, 0.0130F, -0.0706F, -0.0164F, 0.0635F, -0.0638F, 0.1027F,
        -0.0094F } },
    { 1, { AT(specific_share, 0.229166672F, 1, 3) AT(back_second, 0.524091363F, 2, -3) AT(distinct, 0.896551728F, -1,
        -2) AT(statements_missing, 0.583333373F, 4, 6) AT(filler_share, 0.108108111F, -4, 5) AT(stray_sentences,
        0.0416666679F, -5, -6) AT(filler_share, 0.0588235296F, -7, -8) }, { -0.0220F, 0.0895F, -0.0088F, -0.0851F,
        -0.0447F, 0.0434F, -0.0396F, 0.0618F } },
    { 2, { AT(p_subject_high, 0.0666800961F, -1, 1) AT(bound_against, 0.5F, 2, 6) AT(rule_technical, 0.625F, 3, -6)
        AT(subject_question, 0.834193766F, 4, -5) AT(name_frame, 1.5F, 5, -4) AT(specific_share, 0.423076928F, -2, -3)
        AT(again_near, 0.507252157F, -7, -8) }, { -0.0537F, -0.0068F, -0.0493F, 0.0712F, 0.0498F, 0.0533F, 0.0914F,
        0.0025F } },
    { 3, { AT(log_answer, 4.47162247F, 1, 6) AT(log_ratio, -0.229574442F, 2, 4) AT(subject_new, 0.427935511F, -1, 3)
        AT(log_answer, 3.06778264F, -2, -3) AT(rule_incomplete, 0.300000012F, -4, 5) AT(both_hit, 3.5F, -5, -6)
        AT(parts, 3.5F, -7, -8) }, { -0.0110F, 0.0980F, -0.0074F, -0.0761F, -0.0220F, 0.0354F, 0.0925F, 0.0144F } },
    { 4, { AT(match_tail, 0.0396281034F, 1, 2) AT(reference_code, 0.5F, -1, -2) AT(covered_new, 0.1785537F, -3, 3)
        AT(last_place, 0.583333313F, 4, -8) AT(parts, 4.5F, 5, -7) AT(log_answer, 3.94153476F, 6, -6) AT(part_worst,
        0.296703309F, -4, -5) }, { -0.0562F, 0.0336F, -0.0524F, 0.0612F, -0.0010F, -0.0376F, 0.0996F, -0.0388F } },
    { 5, { AT(restated, 0.0954545513F, 1, 5) AT(match_tail, 0.133546352F, 2, -5) AT(log_ratio, 0.998528838F, 3, 4)
        AT(sentences, 4.5F, -1, -2) AT(distinct, 0.857142866F, -3, -4) AT(distinct, 0.642857134F, -6, 6) AT(sentences,
        3.5F, -7, -8) }, { -0.0669F, 0.0180F, 0.0420F, -0.0234F, 0.0410F, 0.1000F, -0.0282F, 0.0325F } },
    { 6, { AT(p_stray, 0.081302546F, -1, 1) AT(first_half, 0.486842126F, 2, 6) AT(specific_share, 0.151515156F, -2, 3)
        AT(negations, 0.5F, -3, 4) AT(distinct, 0.96875F, 5, -6) AT(refers_back, 0.5F, -4, -5) AT(distinct,
        0.879999995F, -7, -8) }, { -0.0763F, -0.0590F, 0.0587F, 0.0558F, -0.0303F, -0.0455F, 0.0445F, -0.0349F } },
    { 7, { AT(p_asked_uncovered, 0.0F, 1, 5) AT(stray_sentences, 0.0416666679F, 2, -5) AT(p_again_long, -0.00860248227F,
        -1, 3) AT(p_roles, 1.5F, 4, -4) AT(rule_off_topic, 0.629346728F, -2, -3) AT(unsupported, 1.1500001F, 6, -8)
        AT(p_best_missing, 0.239047617F, -6, -7) }, { -0.0610F, 0.0568F, -0.0442F, -0.0582F, -0.0171F, 0.0034F,
        -0.0369F, -0.0677F } },
    { 0, { AT(rare, 0.391558409F, 1, 5) AT(p_unsupported_near, 0.329411775F, -1, 2) AT(names_missing, 0.5F, 3, -5)
        AT(specific_share, 0.415094346F, -2, 4) AT(back_new, 0.515564859F, -3, -4) AT(rule_unsupported, 0.300000012F,
        -6, 6) AT(specific_share, 0.388888896F, -7, -8) }, { -0.0808F, -0.0198F, 0.0765F, -0.0151F, -0.0368F, -0.0414F,
        -0.0005F, 0.0851F } },
    { 1, { AT(filler_share, 0.0930232555F, 1, 3) AT(specific_share, 0.166666672F, -1, 2) AT(part_near_mean,
        0.149603486F, -2, -3) AT(p_uncovered_stray, 0.0962760523F, -4, 4) AT(specific_share, 0.290909082F, 5, -8)
        AT(p_pronouns_uncovered, 0.150273219F, 6, -7) AT(back_second, 0.616182268F, -5, -6) }, { 0.0129F, 0.0050F,
        -0.0814F, -0.0502F, 0.0970F, 0.0051F, -0.0136F, -0.0193F } },
    { 2, { AT(stray_share, 0.694700122F, 1, -8) AT(both_share, 0.366028726F, 2, -7) AT(roles_straight, 2.5F, 3, 6)
        AT(bound_against, 0.5F, 4, -4) AT(polar_sum, -0.5F, -1, 5) AT(p_first_only, 0.533333361F, -2, -3)
        AT(subject_new, 0.514175177F, -5, -6) }, { -0.0117F, 0.0403F, -0.0279F, 0.0814F, 0.0490F, -0.0481F, -0.0360F,
        -0.0599F } },
    { 3, { AT(log_answer, 4.47162247F, 1, 6) AT(p_uncovered_near, 0.198347107F, -1, 2) AT(log_answer, 3.31402087F, 3, 5)
        AT(question_rare, 0.312419891F, 4, -4) AT(match_tail, 0.112683266F, -2, -3) AT(log_ratio, 1.11185753F, -5, -6)
        AT(p_uncovered_near, 0.057692308F, -7, -8) }, { -0.0774F, 0.1115F, -0.0069F, -0.0112F, -0.0453F, 0.0344F,
        0.0918F, 0.0032F } },
    { 4, { AT(p_uncovered_near, 0.168750003F, 1, 3) AT(p_first_only, 0.518518507F, 2, -3) AT(p_asks_uncovered,
        0.174242437F, -1, -2) AT(rule_incomplete, 0.625F, 4, -8) AT(parts, 2.5F, -4, 5) AT(both_share, 0.184659094F, -5,
        6) AT(subject, 0.642884076F, -6, -7) }, { -0.0562F, 0.0230F, 0.0542F, -0.0403F, -0.0105F, -0.0303F, 0.0701F,
        0.1049F } },
    { 5, { AT(sentences, 4.5F, 1, 5) AT(again_near, 0.579988718F, 2, 4) AT(rule_long, 0.786057711F, 3, -3) AT(restated,
        0.348484874F, -1, -2) AT(restated, 0.15476191F, -4, -5) AT(rule_long, 0.794444442F, 6, -8) AT(again_near,
        0.507252157F, -6, -7) }, { -0.0669F, 0.0163F, 0.0163F, -0.0268F, 0.0522F, -0.0066F, 0.1209F, -0.0085F } },
    { 6, { AT(covered, 0.405882359F, 1, -8) AT(pronouns, 0.0263157897F, 2, 3) AT(question_rare, 0.771602571F, -1, -2)
        AT(distinct, 0.965517223F, 4, 6) AT(absolute_added, 0.5F, 5, -5) AT(number_missing, 0.5F, -3, -4)
        AT(part_near_mean, 0.231623515F, -6, -7) }, { 0.0624F, -0.0421F, 0.0255F, 0.1010F, -0.0159F, 0.0578F, -0.0339F,
        -0.0725F } },
    { 7, { AT(p_covered_near, 0.894736826F, 1, -8) AT(last_place, 0.5F, 2, -7) AT(negations, 1.5F, 3, -6)
        AT(p_again_long, 0.447099924F, 4, -5) AT(shared, 1.5F, 5, -4) AT(match, 0.458162159F, -1, 6) AT(again_near,
        0.501090407F, -2, -3) }, { -0.0450F, 0.0517F, -0.0583F, -0.0377F, -0.0723F, 0.0407F, 0.0185F, 0.0690F } },
    { 0, { AT(rule_unsupported, 0.300000012F, 1, 2) AT(unsupported, 1.25F, -1, -2) AT(rare, 0.350912631F, -3, 3)
        AT(shared, 0.5F, -4, 4) AT(log_answer, 4.4367342F, 5, -8) AT(number_new, 0.5F, 6, -7) AT(rare, 0.415017307F, -5,
        -6) }, { -0.0825F, 0.0068F, -0.0207F, -0.0006F, -0.0453F, 0.0561F, 0.0873F, -0.0251F } },
    { 1, { AT(filler_share, 0.0930232555F, 1, 2) AT(part_near_worst, 0.0683044717F, -1, -2) AT(near_content,
        0.344827592F, 3, -8) AT(distinct, 0.875F, -3, 4) AT(stray_rare, 0.319476485F, 5, -7) AT(back_second,
        0.626090229F, 6, -6) AT(number_new, 0.5F, -4, -5) }, { 0.0166F, -0.0793F, -0.0282F, 0.0999F, -0.0187F, -0.0013F,
        -0.0121F, -0.0526F } },
    { 2, { AT(subject, 0.666680098F, -1, 1) AT(polar_against, 1.5F, 2, -8) AT(roles_straight, 1.5F, 3, -7)
        AT(number_new, 2.5F, 4, -6) AT(swap_net, -3.5F, 5, 6) AT(half_drop, -0.214285716F, -2, -3) AT(near_content,
        0.233333334F, -4, -5) }, { -0.0493F, 0.0623F, -0.0164F, -0.0403F, 0.0398F, -0.0565F, -0.0333F, 0.0635F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(log_ratio, -0.229574442F, 2, 4) AT(first_half, 0.289915979F, -1, 3)
        AT(p_short_near, 0.322274059F, -2, -3) AT(sentences, 1.5F, 5, -7) AT(match, 0.380326301F, -4, 6) AT(inversions,
        0.075000003F, -5, -6) }, { -0.0117F, -0.0082F, 0.0937F, 0.0461F, -0.0476F, 0.0085F, -0.0779F, 0.0887F } },
    { 4, { AT(ask_worst, 0.759615421F, 1, 3) AT(p_asked_uncovered, 0.0931392089F, -1, 2) AT(last_statement, 0.78174603F,
        -2, -3) AT(rule_incomplete, 0.300000012F, 4, -8) AT(last_place, 0.300000012F, 5, 6) AT(subject, 0.678131521F,
        -4, -5) AT(subject_question, 0.603587985F, -6, -7) }, { -0.0245F, 0.0886F, 0.0107F, -0.0377F, 0.0494F, -0.0648F,
        -0.0223F, 0.0762F } },
    { 5, { AT(distinct, 0.857142866F, 1, -8) AT(second_half, 0.78174603F, 2, -7) AT(roles_straight, 0.5F, 3, -6)
        AT(p_unsupported_near, 0.0F, 4, -5) AT(back_new, 0.344943941F, -1, 5) AT(ask_worst, 0.267857164F, -2, 6)
        AT(covered_new, 0.804761946F, -3, -4) }, { -0.0068F, -0.0070F, 0.1254F, -0.0035F, -0.0101F, -0.0104F, -0.0163F,
        -0.0670F } },
    { 6, { AT(near_any, 0.336734742F, 1, 5) AT(distinct, 0.928571403F, 2, 3) AT(specific_share, 0.315789461F, -1, -2)
        AT(part_near_mean, 0.218147382F, -3, 4) AT(back_new, 0.378728181F, -4, -5) AT(p_uncovered_stray, 0.0750290155F,
        -6, 6) AT(distinct, 0.909090936F, -7, -8) }, { -0.0027F, 0.0708F, 0.0913F, 0.0170F, -0.0281F, -0.0772F, 0.0254F,
        -0.0421F } },
    { 7, { AT(stray_sentences, 0.0416666679F, 1, 6) AT(p_uncovered_near, 0.1875F, 2, -6) AT(bound_with, 3.5F, 3, -5)
        AT(p_pronouns_uncovered, 0.0283333343F, 4, -4) AT(roles_straight, 1.5F, 5, -3) AT(inversions, 0.269230783F, -1,
        -2) AT(first_asked, 0.5F, -7, -8) }, { -0.0024F, -0.0550F, 0.0671F, 0.0412F, 0.0593F, -0.0320F, 0.0086F,
        -0.0496F } },
    { 0, { AT(rare, 0.391558409F, 1, 4) AT(names_new, 1.5F, -1, 2) AT(subject_first, 0.713038445F, -2, 3) AT(number_new,
        1.5F, -3, -4) AT(near_reference, 0.470588237F, 5, -8) AT(near_content, 0.178571433F, 6, -7)
        AT(p_unsupported_long, 3.2839222F, -5, -6) }, { -0.0807F, -0.0456F, -0.0168F, 0.0796F, -0.0195F, 0.0539F,
        0.0818F, -0.0379F } },
    { 1, { AT(covered, 0.193750009F, 1, 6) AT(filler_share, 0.0588235296F, -1, 2) AT(p_pronouns_uncovered, 0.13333334F,
        3, -6) AT(back_second, 0.616182268F, 4, -5) AT(term_frame, 1.5F, 5, -4) AT(number_new, 0.5F, -2, -3)
        AT(statements_missing, 0.875F, -7, -8) }, { -0.0707F, 0.1005F, -0.0125F, -0.0166F, -0.0098F, -0.0054F, -0.0766F,
        0.0139F } },
    { 2, { AT(covered, 0.275252551F, -1, 1) AT(number_new, 2.5F, 2, -8) AT(back_new, 0.512538552F, 3, 4) AT(rare,
        0.393519431F, -2, -3) AT(rule_technical, 0.675000012F, 5, -7) AT(inversions, 0.214285716F, -4, 6) AT(distinct,
        0.833333313F, -5, -6) }, { -0.0528F, 0.0660F, -0.0266F, -0.0252F, -0.0332F, 0.0501F, 0.0527F, -0.0532F } },
    { 3, { AT(rule_long, 0.660990357F, 1, 6) AT(p_short_near, 0.322274059F, 2, -6) AT(term_frame, 3.5F, 3, 5)
        AT(types_missing, 0.5F, -1, 4) AT(parts, 5.5F, -2, -3) AT(match_tail, 0.00606263941F, -4, -5) AT(log_answer,
        4.18202114F, -7, -8) }, { -0.0749F, -0.0150F, 0.0154F, 0.0205F, -0.0117F, 0.0803F, -0.0056F, 0.0851F } },
    { 4, { AT(p_uncovered_near, 0.0925925896F, -1, 1) AT(parts, 4.5F, 2, 5) AT(p_first_only, 0.533333361F, 3, 4)
        AT(pair_missing, 0.5F, -2, -3) AT(both_share, 0.224747479F, -4, -5) AT(covered, 0.212406024F, -6, 6)
        AT(negations, 1.5F, -7, -8) }, { -0.0540F, -0.0271F, 0.0609F, -0.0207F, 0.0819F, -0.0370F, 0.0741F, -0.0249F }
        },
    { 5, { AT(distinct, 0.857142866F, 1, -8) AT(sentences, 3.5F, 2, 4) AT(near_any, 0.775656402F, -1, 3)
        AT(last_statement, 0.935416698F, -2, -3) AT(p_unsupported_long, 0.112905964F, 5, -7) AT(contrast, 1.5F, 6, -6)
        AT(both_hit, 2.5F, -4, -5) }, { -0.0345F, -0.0140F, 0.0581F, 0.1203F, 0.0110F, -0.0045F, -0.0096F, -0.0656F } },
    { 6, { AT(p_uncovered_unasked, 0.181818187F, -1, 1) AT(p_again_high, 0.0F, 2, -8) AT(negations, 0.5F, 3, 6)
        AT(part_near_mean, 0.359012485F, -2, 4) AT(p_missing_first, 0.101346098F, 5, -5) AT(back_second, 0.750289381F,
        -3, -4) AT(pronouns, 0.024390243F, -6, -7) }, { -0.0697F, 0.0515F, 0.0527F, -0.0411F, -0.0247F, 0.0290F,
        -0.0402F, 0.0824F } },
    { 7, { AT(p_covered_near, 0.894736826F, 1, 6) AT(negations, 1.5F, 2, -6) AT(stray_sentences, 0.0416666679F, 3, -5)
        AT(rule_incomplete, 0.300000012F, 4, -4) AT(p_again_long, 0.0195160657F, -1, 5) AT(p_best_missing, 0.239047617F,
        -2, -3) AT(rule_technical, 0.300000012F, -7, -8) }, { -0.0546F, 0.0188F, -0.0164F, -0.0906F, -0.0400F, 0.0453F,
        0.0787F, -0.0443F } },
    { 0, { AT(back_new, 0.374882072F, 1, 6) AT(unsupported, 1.25F, -1, 2) AT(first_half, 0.261363655F, 3, 4)
        AT(unsupported, 3.95000005F, -2, -3) AT(stray_share, 0.854830742F, 5, -6) AT(log_answer, 4.29726267F, -4, -5)
        AT(p_unsupported_near, 0.461538464F, -7, -8) }, { -0.0559F, -0.0226F, 0.0504F, 0.0896F, -0.0147F, -0.0006F,
        -0.0833F, 0.0164F } },
    { 1, { AT(rule_generic, 0.746391296F, 1, -8) AT(specific_share, 0.290909082F, 2, 6) AT(filler_share, 0.0645161271F,
        -1, 3) AT(number_new, 0.5F, 4, -5) AT(part_near_mean, 0.488239408F, 5, -4) AT(p_stray, 0.133123115F, -2, -3)
        AT(part_near_mean, 0.149603486F, -6, -7) }, { -0.0621F, -0.0039F, 0.1114F, -0.0394F, -0.0437F, 0.0081F,
        -0.0805F, 0.0798F } },
    { 2, { AT(near_content, 0.275862068F, -1, 1) AT(p_again_long, 0.0F, -2, 2) AT(p_log_ratio_2, 0.383209556F, 3, 5)
        AT(rule_technical, 0.725000024F, 4, -5) AT(p_absolute_near, 0.625F, -3, -4) AT(number_new, 2.5F, 6, -8)
        AT(shared, 9.5F, -6, -7) }, { -0.0550F, 0.0628F, -0.0289F, 0.0503F, 0.0343F, 0.0584F, -0.0258F, -0.0507F } },
    { 3, { AT(covered_new, 0.697826087F, 1, 4) AT(p_uncovered_near, 0.342857152F, 2, 3) AT(rule_long, 0.749444425F, -1,
        -2) AT(p_log_ratio_2, 0.510729432F, -3, -4) AT(near_reference, 0.321428567F, -5, 5) AT(subject, 0.82422781F, 6,
        -8) AT(stray_share, 0.116799869F, -6, -7) }, { -0.0723F, 0.0478F, -0.0145F, 0.0900F, 0.0734F, 0.0691F, -0.0142F,
        -0.0454F } },
    { 4, { AT(near_content, 0.269230783F, -1, 1) AT(part_worst, 0.522727311F, 2, -8) AT(last_place, 0.615384638F, 3, -7)
        AT(both_share, 0.240384623F, 4, 5) AT(p_log_ratio_2, 0.331043899F, -2, -3) AT(inversions, 0.466666669F, 6, -6)
        AT(subject, 0.580417454F, -4, -5) }, { -0.0573F, 0.0269F, -0.0406F, -0.0368F, 0.0843F, -0.0074F, -0.0301F,
        -0.0427F } },
    { 5, { AT(sentences, 4.5F, 1, 4) AT(distinct, 0.571428597F, -1, 2) AT(parts_missing_n, 3.5F, 3, -4) AT(rule_long,
        0.786057711F, -2, -3) AT(back_second, 0.317057073F, 5, 6) AT(p_asked_uncovered, 0.619579136F, -5, -6)
        AT(stray_name, 0.5F, -7, -8) }, { 0.0629F, -0.0616F, 0.0161F, 0.0159F, -0.0183F, 0.0151F, 0.1081F, -0.0035F } },
    { 6, { AT(near_reference, 0.294117659F, 1, -8) AT(distinct, 0.965517223F, 2, 5) AT(question_covered, 0.677083373F,
        3, -4) AT(again_near, 0.563957393F, 4, -3) AT(specific_share, 0.369230777F, -1, -2) AT(p_far_uncovered,
        0.639088035F, 6, -7) AT(stray_share, 0.807716966F, -5, -6) }, { 0.0039F, 0.0545F, 0.0860F, -0.0400F, -0.0496F,
        0.0029F, 0.0425F, -0.0708F } },
    { 7, { AT(p_again_long, 0.440217137F, 1, -8) AT(part_near_worst, 0.198465496F, -1, 2) AT(swap_share, 0.207317069F,
        3, -7) AT(match, 0.992905736F, 4, -6) AT(p_uncovered_unasked, 0.512260914F, -2, 5) AT(again_near, 0.495589167F,
        6, -5) AT(filler_share, 0.0851063803F, -3, -4) }, { -0.0286F, -0.0032F, 0.0586F, -0.0394F, -0.0296F, 0.0611F,
        -0.0383F, -0.0409F } },
    { 0, { AT(p_unsupported_long, 0.901091337F, 1, 2) AT(unsupported, 1.25F, -1, -2) AT(rare, 0.40565002F, 3, -8)
        AT(near_content, 0.210526317F, -3, 4) AT(rule_unsupported, 0.725000024F, 5, 6) AT(both_hit, 3.5F, -4, -5)
        AT(number_new, 1.5F, -6, -7) }, { -0.0796F, 0.0395F, -0.0493F, -0.0389F, 0.0327F, -0.0164F, 0.0748F, 0.0756F }
        },
    { 1, { AT(filler_share, 0.0930232555F, 1, 4) AT(filler_share, 0.0645161271F, -1, 2) AT(match, 0.517982721F, 3, -4)
        AT(p_asked_uncovered, 0.277996361F, -2, -3) AT(shared, 2.5F, 5, 6) AT(rare, 0.335971713F, -5, -6)
        AT(near_content, 0.344827592F, -7, -8) }, { -0.0798F, 0.0691F, -0.0176F, -0.0542F, 0.0824F, -0.0121F, 0.0165F,
        -0.0526F } },
    { 2, { AT(p_stray_high, 0.194700107F, 1, -8) AT(bound_against, 2.5F, 2, -7) AT(name_frame, 1.5F, 3, -6)
        AT(subject_question, 0.776869118F, 4, 6) AT(roles_cross, 1.5F, 5, -3) AT(p_short_near, 0.0096282037F, -1, -2)
        AT(swap_net, -1.5F, -4, -5) }, { -0.0192F, 0.0497F, 0.0644F, 0.0034F, 0.0674F, 0.0735F, 0.0944F, -0.0519F } },
    { 3, { AT(log_ratio, 1.17007124F, 1, -8) AT(log_answer, 3.34975028F, 2, -7) AT(subject_first, 0.826851904F, 3, -6)
        AT(back_new, 0.475924373F, -1, 4) AT(match_tail, 0.121225789F, 5, -5) AT(p_uncovered_unasked, 0.083787851F, -2,
        6) AT(near_any, 0.479153186F, -3, -4) }, { -0.0191F, -0.0077F, -0.0051F, 0.1196F, -0.0102F, -0.0358F, -0.0734F,
        0.0751F } },
    { 4, { AT(near_content, 0.235294119F, -1, 1) AT(p_first_only, 0.1875F, -2, 2) AT(both_share, 0.240384623F, 3, 4)
        AT(covered, 0.468627453F, -3, -4) AT(back_second, 0.760243356F, 5, 6) AT(p_pronouns_uncovered, 0.0421875007F,
        -5, -6) AT(p_stray, 0.010731752F, -7, -8) }, { -0.0625F, -0.0333F, 0.0279F, -0.0376F, 0.0877F, -0.0037F,
        0.0780F, -0.0235F } },
    { 5, { AT(inversions, 0.178571433F, 1, 3) AT(p_asked_uncovered, 0.498439193F, -1, 2) AT(distinct, 0.839999974F, -2,
        -3) AT(p_again_long, 0.284598529F, -4, 4) AT(unsupported, 0.0500000007F, 5, -8) AT(p_first_only, 0.148148149F,
        -5, 6) AT(distinct, 0.857142866F, -6, -7) }, { -0.0536F, 0.0622F, -0.0156F, -0.0173F, 0.0076F, 0.1004F,
        -0.0073F, -0.0215F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(negations, 1.5F, 2, -7) AT(near_any, 0.336734742F, 3, 6)
        AT(again_near, 0.403416067F, 4, 5) AT(p_far_uncovered, 0.639088035F, -1, -2) AT(filler_share, 0.13333334F, -3,
        -4) AT(stray_repeat, 0.494438291F, -5, -6) }, { -0.0034F, 0.0538F, 0.0646F, -0.0407F, -0.0313F, 0.0564F,
        -0.0417F, -0.0726F } },
    { 7, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(p_asked_uncovered, 0.549126863F, 2, -7) AT(back_second,
        0.395089239F, -1, 3) AT(p_uncovered_unasked, 0.0141906943F, -2, 4) AT(p_uncovered_unasked, 0.285714298F, -3, 5)
        AT(distinct, 0.935483873F, -4, 6) AT(filler_share, 0.075000003F, -5, -6) }, { -0.0207F, 0.0438F, -0.0238F,
        -0.0199F, 0.0632F, -0.0240F, -0.0562F, -0.0724F } },
    { 0, { AT(p_unsupported_near, 0.0857142881F, 1, 2) AT(back_second, 0.165237859F, -1, -2) AT(number_new, 0.5F, 3, 4)
        AT(rare, 0.435950994F, -3, -4) AT(unsupported, 1.95000005F, -5, 5) AT(stray_share, 0.818360686F, -6, 6)
        AT(back_new, 0.248805761F, -7, -8) }, { 0.0351F, -0.0803F, -0.0579F, 0.0420F, -0.0033F, 0.0820F, 0.0419F,
        -0.0542F } },
    { 1, { AT(p_far_uncovered, 0.28433004F, 1, 2) AT(specific_share, 0.222222224F, -1, -2) AT(rule_generic,
        0.746391296F, 3, 6) AT(filler_share, 0.0588235296F, -3, 4) AT(number_new, 0.5F, 5, -6) AT(stray_share,
        0.709638119F, -4, -5) AT(p_pronouns_uncovered, 0.150273219F, -7, -8) }, { 0.0016F, -0.0791F, -0.0690F, -0.0197F,
        0.0785F, -0.0472F, 0.0810F, -0.0152F } },
    { 2, { AT(covered, 0.275252551F, 1, 2) AT(back_second, 0.920913517F, -1, -2) AT(rule_technical, 0.775000036F, 3, -8)
        AT(back_second, 0.560022891F, 4, 5) AT(p_again_long, 0.217862204F, -3, -4) AT(rule_exchanged_words, 0.375F, 6,
        -7) AT(p_covered_polar, 1.51923084F, -5, -6) }, { -0.0596F, 0.0256F, -0.0158F, 0.0423F, -0.0174F, 0.0525F,
        0.1008F, 0.0571F } },
    { 3, { AT(p_again_long, 0.636600673F, 1, -8) AT(sentences, 1.5F, 2, 6) AT(subject_first, 0.826851904F, 3, -5)
        AT(p_uncovered_near, 0.198347107F, -1, 4) AT(half_drop, 0.5F, 5, -4) AT(number_hits, 0.5F, -2, -3) AT(log_ratio,
        1.33828509F, -6, -7) }, { -0.0081F, 0.1139F, -0.0065F, -0.0083F, -0.0317F, -0.0744F, 0.0119F, 0.0666F } },
    { 4, { AT(ask_worst, 0.759615421F, 1, 3) AT(question_rare, 0.354201794F, 2, -3) AT(p_statements_first, 0.183501691F,
        -1, -2) AT(half_drop, 0.571428597F, 4, -8) AT(near_content, 0.314285725F, -4, 5) AT(covered_new, 0.693979979F,
        6, -7) AT(rare, 0.363173217F, -5, -6) }, { -0.0365F, 0.0476F, 0.0668F, -0.0668F, 0.0236F, -0.0400F, -0.0530F,
        0.0422F } },
    { 5, { AT(distinct, 0.857142866F, 1, -8) AT(sentences, 3.5F, 2, 5) AT(near_content, 0.607142866F, -1, 3)
        AT(log_reference, 3.31402087F, 4, -4) AT(pairs_lost, 0.13333334F, -2, -3) AT(subject_first, 0.39029482F, -5, 6)
        AT(unsupported, 0.150000006F, -6, -7) }, { -0.0348F, 0.0652F, -0.0136F, -0.0193F, -0.0135F, 0.0998F, -0.0055F,
        -0.0618F } },
    { 6, { AT(covered, 0.511904776F, 1, -8) AT(specific_share, 0.375F, 2, 4) AT(stray_name, 0.5F, 3, -3) AT(rare,
        0.299958467F, -1, -2) AT(again_near, 0.515401006F, 5, -7) AT(part_near_mean, 0.338611811F, -4, 6)
        AT(filler_share, 0.0204081628F, -5, -6) }, { 0.0229F, -0.0389F, 0.0441F, 0.0556F, -0.0401F, 0.0306F, 0.0943F,
        -0.0773F } },
    { 7, { AT(rule_unsupported, 0.725000024F, 1, -8) AT(p_asked_uncovered, 0.549126863F, 2, -7) AT(p_uncovered_unasked,
        0.0141906943F, -1, 3) AT(negations, 0.5F, 4, 6) AT(shared, 3.5F, 5, -4) AT(filler_share, 0.0370370373F, -2, -3)
        AT(near_content, 0.300000012F, -5, -6) }, { 0.0328F, 0.0275F, -0.0373F, -0.0408F, 0.0429F, -0.0061F, -0.0500F,
        -0.0657F } },
    { 0, { AT(p_unsupported_near, 0.0857142881F, 1, 2) AT(back_second, 0.165237859F, -1, -2) AT(back_new, 0.456331253F,
        3, 6) AT(stray_share, 0.818360686F, 4, 5) AT(ask_worst, 0.892045498F, -3, -4) AT(rare, 0.435950994F, -5, -6)
        AT(p_again_long, 0.165977538F, -7, -8) }, { 0.0337F, -0.0791F, -0.0266F, 0.0783F, -0.0459F, 0.0444F, 0.0188F,
        -0.0602F } },
    { 1, { AT(filler_share, 0.0930232555F, 1, 3) AT(part_near_worst, 0.0683044717F, -1, 2) AT(specific_share,
        0.137254909F, -2, -3) AT(near_content, 0.28125F, 4, 6) AT(number_new, 0.5F, 5, -6) AT(back_new, 0.543482661F,
        -4, -5) AT(p_subject_high, 0.0F, -7, -8) }, { 0.0231F, 0.0150F, -0.0774F, 0.0832F, 0.0043F, -0.0352F, 0.0234F,
        -0.0533F } },
    { 2, { AT(both_share, 0.386752158F, 1, -8) AT(near_content, 0.238095239F, -1, 2) AT(name_frame, 1.5F, 3, -7)
        AT(distinct, 0.730769217F, -2, 4) AT(bound_against, 0.5F, 5, -6) AT(swap_net, -0.5F, 6, -5) AT(strong, 0.5F, -3,
        -4) }, { -0.0473F, -0.0517F, -0.0219F, 0.0507F, 0.0313F, 0.0600F, 0.0794F, -0.0428F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(p_uncovered_near, 0.198347107F, -1, 2) AT(p_subject_high, 0.224227801F,
        3, -7) AT(sentences, 1.5F, 4, -6) AT(p_missing_first, 0.258201063F, 5, -5) AT(p_quoted_uncovered, 0.0250000004F,
        6, -4) AT(p_uncovered_unasked, 0.159641638F, -2, -3) }, { -0.0708F, -0.0041F, 0.1114F, -0.0058F, -0.0077F,
        -0.0246F, -0.0288F, 0.0784F } },
    { 4, { AT(match_tail, 0.0396281034F, 1, 2) AT(p_uncovered_near, 0.192000002F, -1, -2) AT(subject_question,
        0.389021039F, -3, 3) AT(names_missing, 0.5F, 4, -8) AT(part_best, 0.809090912F, -4, 5) AT(both_share,
        0.240384623F, -5, 6) AT(question_rare, 0.217760608F, -6, -7) }, { -0.0548F, 0.0081F, -0.0475F, -0.0355F,
        -0.0250F, -0.0148F, 0.0677F, 0.0709F } },
    { 5, { AT(sentences, 4.5F, 1, 5) AT(distinct, 0.571428597F, -1, 2) AT(half_drop, 0.555555582F, 3, -5)
        AT(parts_missing, 0.58571434F, -2, 4) AT(again_near, 0.481402427F, -3, -4) AT(p_unsupported_long, 0.112905964F,
        6, -8) AT(subject_first, 0.39029482F, -6, -7) }, { 0.0561F, -0.0636F, -0.0227F, 0.0288F, 0.0067F, -0.0063F,
        0.0938F, -0.0111F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(again_near, 0.403416067F, 2, 5) AT(part_near_mean, 0.231623515F, -1,
        3) AT(first_half, 0.129166678F, -2, 4) AT(stray_repeat, 0.800000012F, -3, -4) AT(absolute_added, 0.5F, 6, -7)
        AT(log_answer, 3.99815869F, -5, -6) }, { 0.0607F, 0.0350F, -0.0310F, 0.0427F, 0.0784F, 0.0132F, 0.0047F,
        -0.0699F } },
    { 7, { AT(part_near_worst, 0.198465496F, -1, 1) AT(p_pronouns_uncovered, 0.0714285746F, 2, -8) AT(back_second,
        0.589471936F, 3, 4) AT(subject_first, 0.464205563F, -2, -3) AT(rule_technical, 0.675000012F, 5, 6)
        AT(p_covered_near, 0.894736826F, -4, -5) AT(log_answer, 3.62425208F, -6, -7) }, { -0.0293F, 0.0154F, -0.0313F,
        0.0138F, 0.0717F, -0.0767F, 0.0342F, 0.0447F } },
    { 0, { AT(unsupported, 1.25F, 1, 2) AT(back_second, 0.136153549F, -1, -2) AT(number_new, 0.5F, 3, 4)
        AT(p_asked_uncovered, 0.478075951F, -3, -4) AT(back_new, 0.463713318F, 5, -8) AT(near_content, 0.192307696F, 6,
        -7) AT(stray_rare, 0.359962404F, -5, -6) }, { 0.0214F, -0.0769F, -0.0519F, 0.0218F, -0.0340F, 0.0483F, 0.0854F,
        -0.0206F } },
    { 1, { AT(near_content, 0.272727281F, 1, 6) AT(rare, 0.333654076F, 2, -6) AT(again_near, 0.437461317F, 3, 5)
        AT(rule_generic, 0.746391296F, 4, -3) AT(p_subject_high, 0.0781315118F, -1, -2) AT(number_new, 0.5F, -4, -5)
        AT(log_reference, 3.51143408F, -7, -8) }, { -0.0476F, 0.0247F, 0.0516F, 0.0832F, -0.0288F, -0.0455F, -0.0783F,
        0.0037F } },
    { 2, { AT(p_uncovered_unasked, 0.290799528F, 1, 5) AT(order_net, 0.5F, 2, -5) AT(roles_straight, 0.5F, 3, -4)
        AT(bound_against, 0.5F, 4, -3) AT(number_new, 2.5F, -1, -2) AT(log_answer, 3.23848629F, -6, 6) AT(covered,
        0.527863801F, -7, -8) }, { 0.0141F, -0.0553F, 0.0558F, -0.0291F, 0.0870F, 0.0423F, -0.0584F, 0.0350F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(p_short_near, 0.322274059F, 2, -7) AT(p_uncovered_near, 0.342857152F,
        3, 6) AT(inversions, 0.733333349F, 4, -4) AT(back_new, 0.782026291F, -1, 5) AT(part_near_worst, 0.367082536F,
        -2, -3) AT(near_reference, 0.444444448F, -5, -6) }, { -0.0731F, 0.0269F, -0.0290F, 0.0015F, 0.0327F, -0.0130F,
        0.0645F, 0.0763F } },
    { 4, { AT(near_content, 0.235294119F, -1, 1) AT(both_share, 0.240384623F, -2, 2) AT(subject, 0.580417454F, -3, 3)
        AT(last_place, 0.583333313F, 4, -8) AT(back_second, 0.920913517F, 5, 6) AT(log_answer, 4.05174732F, -4, -5)
        AT(rule_incomplete, 0.300000012F, -6, -7) }, { -0.0575F, -0.0273F, -0.0418F, 0.0830F, -0.0181F, -0.0269F,
        0.0701F, -0.0201F } },
    { 5, { AT(restated_subjects, 0.138095245F, 1, 6) AT(log_answer, 4.05174732F, 2, 3) AT(rule_repetitive, 0.375F, -1,
        -2) AT(last_statement, 0.935416698F, -3, 4) AT(log_answer, 4.33726931F, 5, -6) AT(distinct, 0.857142866F, -4,
        -5) AT(swap_share, 0.15544042F, -7, -8) }, { -0.0601F, 0.0301F, -0.0235F, 0.0893F, -0.0093F, -0.0086F, 0.0730F,
        -0.0113F } },
    { 6, { AT(near_any, 0.336734742F, 1, 6) AT(rare, 0.290925503F, 2, 3) AT(names_missing, 1.5F, -1, -2) AT(pronouns,
        0.0465116277F, 4, -6) AT(covered, 0.13484849F, 5, -5) AT(polar_with, 0.5F, -3, -4) AT(near_reference,
        0.333333343F, -7, -8) }, { 0.0819F, -0.0291F, 0.0603F, -0.0255F, -0.0045F, -0.0132F, -0.0161F, -0.0724F } },
    { 7, { AT(p_asked_uncovered, 0.469052851F, 1, -8) AT(negations, 1.5F, 2, -7) AT(swap_net, -5.5F, 3, 4)
        AT(both_missing, 0.5F, -1, -2) AT(again_near, 0.434021324F, 5, 6) AT(p_stray, 0.00740142865F, -3, -4)
        AT(question_covered, 0.904545486F, -5, -6) }, { 0.0454F, -0.0351F, -0.0745F, 0.0108F, -0.0426F, 0.0336F,
        0.0452F, -0.0394F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 4) AT(back_new, 0.27494365F, -1, 2) AT(p_unsupported_near,
        0.644444466F, -2, 3) AT(p_again_long, 0.204339817F, -3, -4) AT(p_stray_high, 0.318360686F, 5, 6) AT(log_answer,
        4.29726267F, -5, -6) AT(p_stray, 0.331027687F, -7, -8) }, { 0.0183F, -0.0768F, 0.0533F, -0.0359F, 0.0767F,
        -0.0169F, -0.0302F, 0.0398F } },
    { 1, { AT(filler_share, 0.0679611638F, 1, 2) AT(p_short_near, 0.296874613F, -1, -2) AT(near_content, 0.310344815F,
        3, -8) AT(antonym_context, 0.5F, 4, -7) AT(number_new, 0.5F, 5, -6) AT(specific_share, 0.315789461F, 6, -5)
        AT(part_near_mean, 0.488239408F, -3, -4) }, { -0.0763F, 0.0144F, 0.0882F, 0.0011F, -0.0138F, -0.0414F, -0.0225F,
        -0.0463F } },
    { 2, { AT(p_uncovered_unasked, 0.290799528F, 1, 6) AT(half_drop, -0.449999988F, -1, 2) AT(bound_against, 2.5F, 3,
        -6) AT(distinct, 0.782608688F, -2, 4) AT(inversions, 0.214285716F, 5, -5) AT(rule_technical, 0.725000024F, -3,
        -4) AT(p_stray, 0.0797562599F, -7, -8) }, { 0.0779F, -0.0377F, -0.0135F, 0.0451F, 0.0350F, 0.0833F, 0.0179F,
        -0.0483F } },
    { 3, { AT(p_log_ratio_2, 1.25572467F, 1, 5) AT(log_answer, 3.34975028F, 2, -5) AT(parts, 3.5F, -1, 3)
        AT(p_subject_high, 0.22068508F, 4, -4) AT(rare, 0.302803576F, -2, -3) AT(both_share, 0.341666669F, 6, -8)
        AT(p_uncovered_unasked, 0.62758863F, -6, -7) }, { -0.0222F, -0.0058F, 0.0912F, -0.0156F, -0.0710F, 0.0751F,
        -0.0046F, -0.0051F } },
    { 4, { AT(rule_incomplete, 0.625F, 1, -8) AT(asks, 1.5F, 2, 5) AT(p_first_only, 0.571428597F, 3, -4)
        AT(pair_missing, 0.5F, 4, -3) AT(first_asked, 1.5F, -1, -2) AT(both_share, 0.310096174F, -5, 6) AT(distinct,
        0.90322578F, -6, -7) }, { -0.0684F, -0.0243F, 0.0420F, 0.0318F, -0.0066F, 0.1047F, 0.0104F, 0.0698F } },
    { 5, { AT(p_first_only, 0.355555564F, 1, 5) AT(restated, 0.0954545513F, 2, 3) AT(sentences, 4.5F, -1, -2)
        AT(covered, 0.386752158F, -3, 4) AT(log_ratio, 0.897941589F, -4, -5) AT(p_stray, 0.105030544F, 6, -8)
        AT(distinct, 0.842105269F, -6, -7) }, { -0.0542F, 0.0162F, 0.0472F, -0.0268F, 0.0172F, 0.0879F, -0.0119F,
        -0.0137F } },
    { 6, { AT(p_uncovered_unasked, 0.181818187F, -1, 1) AT(specific_share, 0.400000006F, 2, 5) AT(rare, 0.290925503F,
        -2, 3) AT(distinct, 0.875F, -3, 4) AT(first_half, 0.148351654F, -4, -5) AT(distinct, 0.969696999F, -6, 6)
        AT(p_far_uncovered, 0.450610518F, -7, -8) }, { -0.0635F, 0.0415F, 0.0415F, 0.0168F, -0.0356F, 0.0638F, -0.0273F,
        0.0444F } },
    { 7, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(negations, 1.5F, 2, -7) AT(roles_straight, 2.5F, 3, -6)
        AT(back_second, 0.397960812F, -1, 4) AT(subject_question, 0.46070838F, 5, 6) AT(match, 0.458162159F, -2, -3)
        AT(p_quoted_uncovered, 0.458041966F, -4, -5) }, { -0.0323F, -0.0303F, 0.0368F, -0.0135F, 0.0567F, 0.0467F,
        0.0391F, -0.0672F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(back_new, 0.308113337F, 2, 5) AT(covered, 0.0851449296F, -2, 3)
        AT(specific_share, 0.388888896F, -3, 4) AT(p_stray, 0.111942537F, -4, -5) AT(near_content, 0.259259254F, -6, 6)
        AT(subject_first, 0.627854049F, -7, -8) }, { -0.0773F, -0.0037F, -0.0149F, -0.0095F, 0.0799F, -0.0567F,
        -0.0186F, 0.0382F } },
    { 1, { AT(filler_share, 0.0645161271F, -1, 1) AT(shared, 2.5F, 2, -8) AT(subject_worst, 0.35042119F, 3, 5)
        AT(number_new, 0.5F, 4, -4) AT(specific_share, 0.351851851F, -2, -3) AT(filler_share, 0.13333334F, 6, -7)
        AT(pronouns, 0.105263159F, -5, -6) }, { -0.0746F, 0.0921F, -0.0133F, -0.0272F, -0.0581F, 0.0126F, 0.0576F,
        -0.0436F } },
    { 2, { AT(both_share, 0.541958094F, 1, -8) AT(number_new, 2.5F, 2, -7) AT(strong, 0.5F, 3, -6) AT(p_covered_near,
        0.237037033F, 4, -5) AT(stray_share, 0.707491815F, 5, -4) AT(back_second, 0.560022891F, 6, -3) AT(subject,
        0.617911935F, -1, -2) }, { -0.0306F, 0.0719F, 0.0051F, -0.0340F, -0.0069F, 0.0512F, -0.0529F, -0.0476F } },
    { 3, { AT(log_ratio, 1.12059116F, 1, 6) AT(stray_share, 0.23187986F, 2, -6) AT(p_subject_high, 0.224227801F, 3, -5)
        AT(p_first_only, 0.100000001F, -1, 4) AT(p_first_only, 0.5F, 5, -4) AT(subject_new, 0.431326568F, -2, -3)
        AT(covered, 0.386752158F, -7, -8) }, { -0.0086F, -0.0039F, 0.0947F, -0.0063F, -0.0392F, -0.0630F, 0.0005F,
        0.0709F } },
    { 4, { AT(parts, 4.5F, 1, 6) AT(rule_incomplete, 0.300000012F, 2, -6) AT(reference_code, 0.5F, 3, -5)
        AT(pair_missing, 0.5F, 4, -4) AT(second_half, 0.174242437F, 5, -3) AT(p_uncovered_unasked, 0.363636374F, -1, -2)
        AT(last_place, 0.600000024F, -7, -8) }, { 0.0603F, -0.0399F, -0.0516F, 0.0502F, 0.0403F, 0.0502F, 0.0516F,
        -0.0318F } },
    { 5, { AT(distinct, 0.857142866F, 1, -8) AT(both_hit, 2.5F, 2, 6) AT(subject, 0.833161533F, 3, 5) AT(log_reference,
        2.86179256F, -1, 4) AT(p_again_long, 0.284598529F, -2, -3) AT(rule_repetitive, 0.375F, -4, -5) AT(shared, 10.5F,
        -6, -7) }, { -0.0036F, -0.0015F, 0.1046F, -0.0293F, 0.0349F, -0.0342F, 0.0232F, -0.0569F } },
    { 6, { AT(p_uncovered_unasked, 0.181818187F, -1, 1) AT(distinct, 0.909090936F, 2, 3) AT(p_missing_first,
        0.288690478F, -2, -3) AT(rare, 0.290925503F, -4, 4) AT(part_near_mean, 0.218147382F, -5, 5) AT(first_half,
        0.129166678F, -6, 6) AT(sentences, 2.5F, -7, -8) }, { -0.0613F, 0.0565F, -0.0218F, 0.0394F, 0.0528F, 0.0234F,
        -0.0517F, -0.0106F } },
    { 7, { AT(p_asked_uncovered, 0.549126863F, 1, -8) AT(negations, 0.5F, 2, -7) AT(p_covered_near, 0.894736826F, 3, 6)
        AT(question_covered, 0.954545498F, -1, 4) AT(half_drop, -0.300000012F, -2, 5) AT(pairs_lost, 0.119999997F, -3,
        -4) AT(pairs_lost, 0.0F, -5, -6) }, { -0.0194F, -0.0530F, -0.0095F, 0.0711F, 0.0649F, -0.0599F, 0.0207F,
        -0.0463F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(back_new, 0.456331253F, 2, 6) AT(p_stray_high, 0.313322157F, 3, 5)
        AT(specific_share, 0.404255331F, -2, 4) AT(ask_worst, 0.892045498F, -3, -4) AT(rare, 0.435950994F, -5, -6)
        AT(back_second, 0.920913517F, -7, -8) }, { -0.0763F, 0.0027F, -0.0173F, 0.0786F, -0.0478F, 0.0462F, -0.0524F,
        0.0388F } },
    { 1, { AT(specific_share, 0.241379306F, 1, 5) AT(number_new, 0.5F, 2, -5) AT(back_second, 0.524091363F, 3, 4)
        AT(filler_share, 0.0425531901F, -1, -2) AT(part_near_worst, 0.301616669F, -3, -4) AT(statements_missing,
        0.583333373F, 6, -8) AT(near_content, 0.0357142873F, -6, -7) }, { -0.0160F, 0.0792F, 0.0287F, -0.0502F,
        -0.0493F, 0.0093F, -0.0755F, 0.0276F } },
    { 2, { AT(near_content, 0.233333334F, 1, 2) AT(back_second, 0.920913517F, -1, -2) AT(p_covered_polar, 1.51923084F,
        3, -8) AT(back_new, 0.491702974F, 4, 6) AT(rare, 0.410089225F, 5, -5) AT(both_missing, 2.5F, -3, -4) AT(p_roles,
        2.5F, -6, -7) }, { -0.0622F, 0.0473F, 0.0471F, -0.0344F, -0.0397F, -0.0110F, 0.0633F, 0.0627F } },
    { 3, { AT(p_again_long, 0.468507946F, 1, 5) AT(sentences, 1.5F, 2, -5) AT(parts, 3.5F, 3, 4) AT(stray_rare,
        0.0307133291F, -1, -2) AT(subject_first, 0.821107388F, -3, -4) AT(rule_long, 0.794444442F, 6, -8)
        AT(rule_incomplete, 0.300000012F, -6, -7) }, { 0.0150F, -0.0350F, 0.0821F, -0.0158F, -0.0667F, -0.0354F,
        0.0312F, 0.0714F } },
    { 4, { AT(near_content, 0.235294119F, -1, 1) AT(covered, 0.693979979F, 2, -8) AT(distinct, 0.956521749F, 3, 6)
        AT(log_answer, 3.9796381F, 4, -5) AT(part_best, 0.679487228F, -2, 5) AT(subject_question, 0.332722843F, -3, -4)
        AT(second_half, 0.30384618F, -6, -7) }, { -0.0539F, 0.0013F, -0.0201F, 0.0772F, -0.0077F, 0.0372F, -0.0285F,
        -0.0366F } },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(again_near, 0.481402427F, -1, 2) AT(refers_back, 0.5F, 3, -5)
        AT(near_content, 0.314285725F, -2, 4) AT(half_drop, -0.0333333351F, -3, -4) AT(rule_repetitive, 0.375F, 6, -8)
        AT(p_best_missing, 0.738636374F, -6, -7) }, { -0.0198F, -0.0059F, -0.0035F, 0.0967F, -0.0003F, -0.0581F,
        0.0155F, 0.0408F } },
    { 6, { AT(match, 0.656453609F, 1, 6) AT(names_new, 0.5F, 2, 5) AT(number_missing, 0.5F, 3, -4) AT(specific_share,
        0.375F, 4, -3) AT(pronouns, 0.0399999991F, -1, -2) AT(match_tail, 0.062103264F, -5, -6) AT(stray_repeat,
        0.477105647F, -7, -8) }, { 0.0083F, -0.0467F, 0.0213F, 0.0338F, 0.0613F, -0.0038F, -0.0520F, 0.0160F } },
    { 7, { AT(negations, 1.5F, 1, -8) AT(stray_sentences, 0.0416666679F, 2, 6) AT(roles_straight, 1.5F, 3, -5)
        AT(distinct, 0.933333337F, 4, 5) AT(covered, 0.638181806F, -1, -2) AT(antonym_context, 1.5F, -3, -4) AT(rare,
        0.29935953F, -6, -7) }, { -0.0464F, 0.0073F, 0.0195F, -0.0492F, 0.0508F, -0.0700F, -0.0138F, 0.0336F } },
    { 0, { AT(p_unsupported_near, 0.128571436F, 1, 2) AT(rule_unsupported, 0.300000012F, -1, -2) AT(name_frame, 0.5F, 3,
        6) AT(log_answer, 4.10260916F, 4, -6) AT(again_near, 0.537984371F, 5, -5) AT(back_new, 0.444401145F, -3, -4)
        AT(rare, 0.438564122F, -7, -8) }, { -0.0779F, 0.0167F, 0.0779F, -0.0050F, -0.0103F, -0.0155F, -0.0408F, 0.0383F
        } },
    { 1, { AT(p_uncovered_unasked, 0.458333343F, 1, 2) AT(p_asked_uncovered, 0.75F, -1, -2) AT(again_near, 0.406279713F,
        3, 4) AT(rule_generic, 0.954415321F, -3, -4) AT(unsupported, 0.0500000007F, 5, -8) AT(filler_share,
        0.0645161271F, -5, 6) AT(number_new, 0.5F, -6, -7) }, { -0.0711F, 0.0175F, -0.0467F, 0.0350F, -0.0251F, 0.0861F,
        -0.0140F, -0.0243F } },
    { 2, { AT(log_ratio, 0.0F, -1, 1) AT(subject, 0.617911935F, -2, 2) AT(back_second, 0.560022891F, 3, 5)
        AT(specific_share, 0.464285702F, 4, -5) AT(p_absolute_near, 0.15384616F, -3, -4) AT(inversions, 0.380952388F,
        -6, 6) AT(match_worst, 0.747615635F, -7, -8) }, { 0.0503F, -0.0512F, 0.0173F, 0.0673F, -0.0298F, -0.0174F,
        -0.0055F, 0.0772F } },
    { 3, { AT(p_log_ratio_2, 1.25572467F, 1, 6) AT(sentences, 1.5F, 2, -6) AT(p_subject_high, 0.224227801F, 3, -5)
        AT(parts, 3.5F, 4, 5) AT(p_far_uncovered, 0.0314569548F, -1, -2) AT(p_covered_polar, 0.0238095243F, -3, -4)
        AT(first_asked, 0.5F, -7, -8) }, { 0.0188F, -0.0263F, 0.0814F, -0.0050F, -0.0306F, -0.0667F, 0.0020F, 0.0667F }
        },
    { 4, { AT(asks, 1.5F, 1, 5) AT(p_subject_high, 0.0604969412F, -1, 2) AT(contrast, 1.5F, 3, -5) AT(p_uncovered_near,
        0.187969923F, -2, 4) AT(rare, 0.310939521F, -3, -4) AT(both_hit, 3.5F, 6, -8) AT(question_rare, 0.354201794F,
        -6, -7) }, { -0.0549F, -0.0354F, 0.0513F, -0.0067F, 0.0910F, -0.0047F, 0.0597F, -0.0369F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(stray_share, 0.225215524F, 2, 3) AT(subject_new, 0.705244124F, -1, -2)
        AT(near_any, 0.928105354F, -3, -4) AT(distinct, 0.857142866F, 5, -8) AT(back_second, 0.332223773F, -5, 6)
        AT(rare, 0.378570735F, -6, -7) }, { 0.0437F, -0.0183F, -0.0563F, 0.0200F, -0.0094F, 0.0890F, 0.0001F, -0.0183F }
        },
    { 6, { AT(p_uncovered_unasked, 0.181818187F, -1, 1) AT(again_near, 0.501090407F, 2, 6) AT(part_near_worst,
        0.193775311F, -2, 3) AT(filler_share, 0.075000003F, 4, -6) AT(distinct, 0.913043499F, 5, -5) AT(specific_share,
        0.342857152F, -3, -4) AT(log_answer, 3.99815869F, -7, -8) }, { -0.0587F, 0.0267F, -0.0197F, 0.0595F, -0.0403F,
        0.0386F, 0.0642F, 0.0046F } },
    { 7, { AT(first_asked, 0.5F, 1, 2) AT(rule_off_topic, 0.821790695F, -1, -2) AT(covered, 0.710084081F, 3, 5)
        AT(question_rare, 0.501342893F, 4, -5) AT(sentences, 2.5F, -3, -4) AT(back_new, 0.45962885F, -6, 6)
        AT(inversions, 0.321428567F, -7, -8) }, { 0.0263F, -0.0549F, 0.0210F, -0.0326F, -0.0442F, -0.0331F, 0.0341F,
        -0.0279F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(again_near, 0.495589167F, 2, -8) AT(rule_unsupported, 0.725000024F,
        3, 5) AT(log_ratio, 0.502091944F, -2, 4) AT(back_new, 0.347461104F, -3, -4) AT(near_content, 0.15625F, 6, -7)
        AT(rare, 0.435950994F, -5, -6) }, { -0.0740F, 0.0493F, 0.0185F, -0.0607F, -0.0339F, 0.0492F, 0.0693F, -0.0285F }
        },
    { 1, { AT(filler_share, 0.0645161271F, 1, 2) AT(p_asked_uncovered, 0.877537012F, -1, -2) AT(again_near,
        0.403416067F, 3, 5) AT(first_half, 0.190909103F, -3, 4) AT(filler_share, 0.173913047F, -4, -5) AT(distinct,
        0.896551728F, -6, 6) AT(p_pronouns_uncovered, 0.13333334F, -7, -8) }, { -0.0758F, 0.0179F, 0.0242F, -0.0515F,
        0.0210F, -0.0361F, 0.0826F, -0.0153F } },
    { 2, { AT(covered, 0.468627453F, 1, 3) AT(log_answer, 3.11326838F, -1, 2) AT(p_asked_uncovered, 0.501856565F, -2,
        -3) AT(p_covered_polar, 1.51923084F, 4, -8) AT(asks, 1.5F, 5, -7) AT(inversions, 0.380952388F, 6, -6)
        AT(half_drop, -0.333333343F, -4, -5) }, { 0.0568F, -0.0515F, 0.0085F, 0.0489F, -0.0164F, 0.0356F, 0.0373F,
        0.0569F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(log_ratio, -0.229574442F, 2, 3) AT(p_short_near, 0.322274059F, -1, -2)
        AT(first_half, 0.129166678F, 4, 5) AT(inversions, 0.200000003F, -3, -4) AT(filler_share, 0.150000006F, 6, -7)
        AT(reference_code, 0.5F, -5, -6) }, { -0.0110F, 0.0559F, -0.0192F, 0.0449F, -0.0687F, 0.0028F, 0.0091F, 0.0679F
        } },
    { 4, { AT(covered_new, 0.18122749F, -1, 1) AT(second_half, 0.258333355F, -2, 2) AT(covered, 0.735087752F, 3, -8)
        AT(parts, 4.5F, 4, 6) AT(distinct, 0.956521749F, -3, 5) AT(stray_rare, 0.0861733928F, -4, -5)
        AT(p_uncovered_unasked, 0.46536094F, -6, -7) }, { -0.0442F, 0.0598F, 0.0056F, 0.0216F, -0.0646F, 0.0535F,
        -0.0296F, -0.0430F } },
    { 5, { AT(restated_subjects, 0.138095245F, 1, 6) AT(inversions, 0.186813191F, 2, 3) AT(p_asked_uncovered,
        0.619579136F, -1, -2) AT(half_drop, 0.200000003F, 4, 5) AT(subject_worst, 0.777581811F, -3, -4)
        AT(last_statement, 0.839743614F, -5, -6) AT(antonym_context, 2.5F, -7, -8) }, { -0.0550F, 0.0111F, -0.0280F,
        0.0195F, -0.0154F, 0.0673F, 0.0634F, -0.0126F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(rare, 0.290925503F, -1, 2) AT(filler_share, 0.055555556F, 3, 6)
        AT(specific_share, 0.400000006F, 4, -5) AT(stray_name, 0.5F, 5, -4) AT(p_pronouns_uncovered, 0.0197530873F, -2,
        -3) AT(p_covered_low, 0.00476190494F, -6, -7) }, { 0.0461F, 0.0196F, -0.0526F, 0.0094F, 0.0220F, -0.0232F,
        0.0447F, -0.0634F } },
    { 7, { AT(parts_missing_n, 2.5F, 1, -8) AT(p_uncovered_unasked, 0.571428597F, 2, 6) AT(names_missing, 0.5F, 3, -5)
        AT(roles_straight, 0.5F, 4, -4) AT(rare, 0.296522468F, -1, 5) AT(p_log_ratio_2, 0.584622562F, -2, -3)
        AT(filler_share, 0.068965517F, -6, -7) }, { -0.0360F, 0.0156F, -0.0243F, 0.0402F, -0.0618F, 0.0375F, -0.0218F,
        -0.0354F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 5) AT(stray_sentences, 0.387500018F, 2, 4) AT(back_second,
        0.240991279F, -1, 3) AT(back_new, 0.240402699F, -2, -3) AT(rare, 0.372324347F, -4, -5) AT(p_stray_high,
        0.318360686F, -6, 6) AT(rare, 0.435950994F, -7, -8) }, { 0.0190F, 0.0229F, -0.0717F, -0.0367F, 0.0317F, 0.0611F,
        -0.0396F, 0.0467F } },
    { 1, { AT(rule_generic, 0.746391296F, 1, 6) AT(sentences, 3.5F, 2, 4) AT(subject_worst, 0.191016436F, 3, -3)
        AT(filler_share, 0.0645161271F, -1, -2) AT(filler_share, 0.0679611638F, -4, 5) AT(distinct, 0.896551728F, -5,
        -6) AT(p_pronouns_uncovered, 0.150273219F, -7, -8) }, { -0.0283F, 0.0401F, -0.0635F, -0.0403F, -0.0198F,
        0.0804F, 0.0690F, -0.0203F } },
    { 2, { AT(both_share, 0.386752158F, 1, 6) AT(p_again_long, 0.0F, -1, 2) AT(both_hit, 2.5F, 3, 5) AT(name_frame,
        2.5F, 4, -4) AT(shared, 7.5F, -2, -3) AT(p_again_long, 0.112666443F, -5, -6) AT(p_far_uncovered, 0.188541308F,
        -7, -8) }, { 0.0584F, 0.0057F, -0.0339F, 0.0619F, -0.0220F, 0.0417F, 0.0118F, -0.0577F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(near_any, 0.759211779F, 2, 3) AT(p_uncovered_near, 0.342857152F, -1,
        -2) AT(p_subject_high, 0.224227801F, 4, -7) AT(log_reference, 2.86179256F, -3, 5) AT(match_tail, 0.121225789F,
        6, -6) AT(p_quoted_second, 0.0357142873F, -4, -5) }, { -0.0616F, 0.0130F, -0.0088F, 0.0935F, -0.0046F, -0.0082F,
        -0.0363F, 0.0660F } },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(pair_missing, 0.5F, 2, -7) AT(p_uncovered_unasked, 0.505061626F,
        3, -6) AT(covered, 0.61721617F, 4, 6) AT(last_place, 0.358974367F, -1, 5) AT(ask_worst, 0.514705896F, -2, -3)
        AT(parts, 4.5F, -4, -5) }, { 0.0393F, 0.0368F, -0.0179F, -0.0516F, 0.0096F, -0.0600F, 0.0762F, 0.0547F } },
    { 5, { AT(sentences, 4.5F, 1, 6) AT(distinct, 0.571428597F, -1, 2) AT(specific_share, 0.545454562F, 3, -6)
        AT(rule_long, 0.786057711F, 4, -5) AT(last_place, 0.294117659F, 5, -4) AT(p_again_long, 0.479948997F, -2, -3)
        AT(part_near_worst, 0.435746551F, -7, -8) }, { 0.0454F, -0.0230F, 0.0192F, -0.0639F, 0.0163F, 0.0262F, 0.0770F,
        -0.0015F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(distinct, 0.879999995F, -1, 2) AT(part_near_mean, 0.268934965F, -2,
        3) AT(stray_share, 0.827420056F, 4, -7) AT(rare, 0.328238398F, 5, -6) AT(filler_share, 0.0285714287F, -3, 6)
        AT(subject_question, 0.42466566F, -4, -5) }, { 0.0446F, 0.0370F, -0.0250F, -0.0162F, 0.0601F, -0.0495F, 0.0126F,
        -0.0616F } },
    { 7, { AT(stray_name, 4.5F, 1, -8) AT(pronouns, 0.0769230798F, 2, 6) AT(negation_lost, 0.5F, 3, -5) AT(order_net,
        -0.5F, -1, 4) AT(refers_back, 0.5F, 5, -4) AT(roles_straight, 0.5F, -2, -3) AT(specific_share, 0.233333334F, -6,
        -7) }, { 0.0281F, -0.0209F, 0.0230F, 0.0139F, -0.0478F, -0.0203F, 0.0370F, -0.0555F } },
    { 0, { AT(rule_unsupported, 0.300000012F, 1, 2) AT(p_unsupported_near, 0.272727281F, -1, -2) AT(number_new, 0.5F, 3,
        4) AT(part_near_worst, 0.189355254F, -3, -4) AT(name_frame, 0.5F, 5, 6) AT(log_answer, 4.11900425F, -5, -6)
        AT(p_unsupported_long, 3.54915857F, -7, -8) }, { -0.0734F, 0.0135F, 0.0269F, -0.0490F, 0.0645F, -0.0096F,
        -0.0179F, 0.0372F } },
    { 1, { AT(rule_generic, 0.746391296F, 1, 6) AT(specific_share, 0.290909082F, 2, 5) AT(subject_worst, 0.347248405F,
        3, 4) AT(part_best, 0.43650794F, -1, -2) AT(pronouns, 0.100000001F, -3, -4) AT(parts_missing_n, 2.5F, -5, -6)
        AT(pronouns, 0.145161286F, -7, -8) }, { -0.0152F, 0.0606F, -0.0556F, 0.0058F, -0.0757F, 0.0094F, 0.0669F,
        -0.0172F } },
    { 2, { AT(near_reference, 0.15384616F, 1, 2) AT(log_answer, 3.02012753F, -1, -2) AT(order_net, 0.5F, 3, -8)
        AT(strong, 0.5F, 4, -7) AT(name_frame, 1.5F, 5, -6) AT(log_ratio, 0.625705898F, 6, -5) AT(p_absolute_near,
        0.600000024F, -3, -4) }, { 0.0645F, -0.0506F, -0.0265F, 0.0397F, 0.0086F, 0.0595F, 0.0379F, 0.0706F } },
    { 3, { AT(p_log_ratio_2, 1.36906672F, 1, 5) AT(p_short_near, 0.322274059F, 2, -5) AT(stray_share, 0.116799869F, 3,
        4) AT(part_near_worst, 0.367082536F, -1, -2) AT(part_near_worst, 0.0927689448F, -3, -4) AT(question_covered,
        0.236111119F, -6, 6) AT(both_share, 0.341666669F, -7, -8) }, { 0.0305F, -0.0183F, 0.0019F, -0.0661F, 0.0493F,
        -0.0039F, 0.0644F, -0.0024F } },
    { 4, { AT(shared, 1.5F, -1, 1) AT(both_share, 0.184659094F, 2, 3) AT(last_place, 0.303571433F, -2, -3) AT(rare,
        0.356949389F, 4, -8) AT(antonyms, 0.5F, 5, -7) AT(last_place, 0.583333313F, 6, -6) AT(inversions, 0.530303001F,
        -4, -5) }, { -0.0477F, 0.0232F, -0.0384F, 0.0749F, -0.0101F, -0.0054F, -0.0146F, -0.0129F } },
    { 5, { AT(p_first_only, 0.355555564F, 1, 5) AT(covered, 0.0976190493F, 2, 3) AT(distinct, 0.75F, -1, -2)
        AT(rule_repetitive, 0.375F, 4, -5) AT(rule_long, 0.627157927F, -3, -4) AT(again_near, 0.481402427F, -6, 6)
        AT(last_place, 0.400000006F, -7, -8) }, { 0.0473F, -0.0190F, -0.0548F, 0.0108F, 0.0282F, -0.0148F, 0.0810F,
        -0.0074F } },
    { 6, { AT(stray_share, 0.533053458F, -1, 1) AT(pronouns, 0.0263157897F, 2, 3) AT(subject_question, 0.694579661F, -2,
        -3) AT(subject_question, 0.495124459F, 4, -8) AT(names_new, 2.5F, 5, -7) AT(filler_share, 0.0612244904F, 6, -6)
        AT(specific_share, 0.406779647F, -4, -5) }, { -0.0541F, 0.0368F, -0.0378F, -0.0541F, 0.0099F, 0.0151F, 0.0390F,
        0.0188F } },
    { 7, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(last_place, 0.235294119F, -1, 2) AT(parts_missing_n, 2.5F, 3, -7)
        AT(agent_net, 0.5F, 4, -6) AT(p_again_long, 0.447099924F, 5, -5) AT(unsupported, 1.75F, 6, -4) AT(bound_against,
        2.5F, -2, -3) }, { -0.0310F, 0.0221F, -0.0549F, -0.0384F, -0.0181F, -0.0551F, -0.0273F, -0.0587F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(back_new, 0.308113337F, 2, 4) AT(near_content, 0.130434781F, 3, -4)
        AT(unsupported, 3.95000005F, -2, -3) AT(p_again_long, 0.19177261F, 5, 6) AT(covered_new, 0.379807711F, -5, -6)
        AT(subject_first, 0.658092499F, -7, -8) }, { -0.0705F, -0.0351F, 0.0289F, 0.0632F, -0.0179F, 0.0674F, -0.0628F,
        -0.0016F } },
    { 1, { AT(filler_share, 0.0645161271F, 1, 2) AT(p_asked_uncovered, 0.877537012F, -1, -2) AT(subject_worst,
        0.35042119F, 3, 4) AT(number_new, 0.5F, -3, -4) AT(p_uncovered_stray, 0.20687227F, 5, -8) AT(filler_share,
        0.200000003F, 6, -7) AT(p_stray_high, 0.232391F, -5, -6) }, { -0.0728F, 0.0189F, 0.0761F, -0.0274F, -0.0619F,
        0.0163F, 0.0220F, 0.0265F } },
    { 2, { AT(p_covered_polar, 1.51923084F, 1, -8) AT(both_share, 0.386752158F, 2, -7) AT(first_half, 0.535897493F, -1,
        3) AT(names_missing, 0.5F, 4, -6) AT(p_roles, 0.5F, 5, -5) AT(filler_share, 0.0769230798F, 6, -4)
        AT(p_unsupported_long, 0.0857450217F, -2, -3) }, { 0.0296F, 0.0006F, -0.0375F, -0.0549F, 0.0507F, 0.0385F,
        -0.0314F, 0.0530F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(p_short_near, 0.322274059F, 2, -7) AT(match, 0.380326301F, 3, 5)
        AT(near_reference, 0.235294119F, -1, 4) AT(p_uncovered_stray, 0.118471339F, -2, -3) AT(near_content,
        0.863636374F, -4, 6) AT(subject, 0.814117134F, -5, -6) }, { -0.0174F, -0.0034F, 0.0443F, -0.0649F, 0.0276F,
        -0.0219F, 0.0506F, 0.0624F } },
    { 4, { AT(rule_incomplete, 0.675000012F, 1, -8) AT(pair_missing, 0.5F, 2, -7) AT(p_covered_near, 0.0101010101F, -1,
        3) AT(parts, 4.5F, 4, 6) AT(match_worst, 0.376682639F, -2, 5) AT(reference_code, 0.5F, -3, -4) AT(first_asked,
        2.5F, -5, -6) }, { -0.0627F, 0.0045F, -0.0447F, 0.0381F, -0.0054F, 0.0569F, 0.0713F, 0.0605F } },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(near_content, 0.314285725F, -1, 2) AT(subject, 0.855036795F, 3, -5)
        AT(covered_new, 0.804761946F, 4, -4) AT(p_again_long, 0.0776624084F, -2, -3) AT(again_near, 0.753761947F, 6, -8)
        AT(p_far_uncovered, 0.524066269F, -6, -7) }, { -0.0180F, -0.0074F, 0.0841F, -0.0059F, -0.0070F, -0.0538F,
        0.0129F, 0.0323F } },
    { 6, { AT(covered, 0.511904776F, 1, -8) AT(specific_share, 0.375F, 2, 4) AT(filler_share, 0.055555556F, -1, 3)
        AT(filler_share, 0.13636364F, -2, -3) AT(p_missing_first, 0.068278946F, 5, 6) AT(p_negation_covered,
        0.127717391F, -4, -5) AT(part_near_mean, 0.338611811F, -6, -7) }, { -0.0223F, 0.0323F, -0.0289F, 0.0599F,
        -0.0200F, 0.0393F, -0.0132F, -0.0675F } },
    { 7, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(first_asked, 1.5F, 2, 3) AT(log_ratio, 0.0F, -1, -2) AT(back_new,
        0.45962885F, 4, 5) AT(p_quoted_uncovered, 0.483333349F, -3, -4) AT(parts_missing, 0.0954545513F, 6, -7)
        AT(swap_net, -2.5F, -5, -6) }, { -0.0428F, 0.0175F, -0.0532F, 0.0382F, 0.0352F, -0.0110F, -0.0298F, -0.0549F }
        },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(specific_share, 0.464285702F, 2, 5) AT(half_drop, 0.0416666679F, 3,
        4) AT(refers_back, 0.5F, -2, -3) AT(p_asked_uncovered, 0.191486746F, -4, -5) AT(again_near, 0.537984371F, 6, -8)
        AT(inversions, 0.533333361F, -6, -7) }, { -0.0692F, -0.0649F, 0.0131F, -0.0269F, 0.0530F, 0.0708F, -0.0125F,
        -0.0215F } },
    { 1, { AT(rule_generic, 0.746391296F, 1, -8) AT(statements_missing, 0.583333373F, 2, 5) AT(specific_share,
        0.275862068F, 3, -4) AT(stray_sentences, 0.162280709F, 4, -3) AT(again_near, 0.518870652F, -1, -2) AT(back_new,
        0.370690137F, -5, 6) AT(match_worst, 0.336278915F, -6, -7) }, { -0.0539F, 0.0298F, 0.0223F, -0.0726F, -0.0172F,
        0.0737F, -0.0141F, 0.0537F } },
    { 2, { AT(subject_question, 0.834193766F, 1, -8) AT(back_second, 0.97966373F, 2, 5) AT(asks, 1.5F, 3, -4)
        AT(near_content, 0.233333334F, -1, 4) AT(back_new, 0.45962885F, -2, -3) AT(rule_technical, 0.300000012F, 6, -7)
        AT(first_asked, 2.5F, -5, -6) }, { -0.0609F, 0.0249F, -0.0245F, 0.0190F, 0.0330F, -0.0393F, 0.0795F, 0.0395F }
        },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(p_again_long, -0.0918297768F, 2, 3) AT(first_half, 0.289915979F, -1,
        -2) AT(sentences, 1.5F, 4, -7) AT(p_uncovered_unasked, 0.083787851F, -3, 5) AT(inversions, 0.075000003F, -4, 6)
        AT(p_first_only, 0.125F, -5, -6) }, { -0.0114F, 0.0496F, -0.0231F, -0.0164F, 0.0742F, -0.0063F, -0.0625F,
        0.0603F } },
    { 4, { AT(parts, 3.5F, 1, 4) AT(log_ratio, 0.532804549F, 2, -4) AT(asks, 1.5F, 3, -3) AT(stray_rare, 0.0861733928F,
        -1, -2) AT(back_second, 0.906618655F, 5, -8) AT(near_content, 0.178571433F, -5, 6) AT(log_answer, 3.94153476F,
        -6, -7) }, { 0.0266F, -0.0480F, 0.0584F, -0.0506F, -0.0502F, 0.0618F, -0.0028F, -0.0371F } },
    { 5, { AT(p_again_long, 0.479948997F, 1, 5) AT(second_half, 0.310096174F, 2, 4) AT(p_uncovered_stray, 0.191334262F,
        3, -3) AT(last_statement, 0.369318187F, -1, -2) AT(rule_long, 0.665942073F, -4, -5) AT(back_second,
        0.332223773F, -6, 6) AT(subject_first, 0.464205563F, -7, -8) }, { -0.0079F, 0.0620F, -0.0162F, -0.0550F,
        0.0139F, -0.0100F, -0.0095F, 0.0615F } },
    { 6, { AT(near_any, 0.336734742F, 1, -8) AT(log_answer, 4.06899023F, 2, -7) AT(tail_missing, 0.261363655F, 3, 6)
        AT(again_near, 0.403416067F, 4, 5) AT(match, 0.571718574F, -1, -2) AT(subject_question, 0.41195029F, -3, -4)
        AT(log_reference, 3.15677404F, -5, -6) }, { 0.0362F, -0.0245F, 0.0129F, 0.0858F, -0.0295F, 0.0338F, -0.0250F,
        -0.0268F } },
    { 7, { AT(pronouns, 0.0769230798F, 1, 5) AT(p_covered_near, 0.894736826F, 2, 4) AT(last_place, 0.235294119F, -1, 3)
        AT(first_half, 0.138095245F, -2, -3) AT(swap_share, 0.0F, -4, -5) AT(rare, 0.293561846F, -6, 6)
        AT(log_reference, 2.86179256F, -7, -8) }, { -0.0420F, -0.0407F, -0.0020F, 0.0631F, -0.0740F, -0.0258F, -0.0235F,
        0.0437F } },
    { 0, { AT(back_new, 0.308113337F, 1, 3) AT(specific_share, 0.390243888F, 2, -3) AT(term_rare, 0.540600181F, -1, -2)
        AT(unsupported, 2.04999995F, 4, 6) AT(back_second, 0.240991279F, -4, 5) AT(term_frame, 4.5F, -5, -6)
        AT(p_uncovered_unasked, 0.328859925F, -7, -8) }, { -0.0441F, 0.0199F, 0.0549F, 0.0177F, -0.0712F, 0.0156F,
        0.0390F, -0.0415F } },
    { 1, { AT(specific_share, 0.290909082F, 1, 6) AT(number_new, 0.5F, 2, -6) AT(sentences, 2.5F, 3, 4) AT(p_stray_high,
        0.232391F, -1, -2) AT(filler_share, 0.0645161271F, -3, 5) AT(p_covered_antonym, 0.0294117648F, -4, -5)
        AT(statements_missing, 0.875F, -7, -8) }, { -0.0487F, 0.0302F, -0.0157F, 0.0760F, -0.0141F, -0.0499F, -0.0732F,
        0.0242F } },
    { 2, { AT(bound_against, 2.5F, 1, -8) AT(order_net, 0.5F, 2, -7) AT(distinct, 0.839999974F, -1, 3)
        AT(rule_technical, 0.625F, 4, 6) AT(inversions, 0.190476194F, -2, 5) AT(p_log_ratio_2, 0.140395179F, -3, -4)
        AT(last_place, 0.75F, -5, -6) }, { -0.0257F, -0.0196F, -0.0218F, 0.0355F, 0.0547F, -0.0424F, 0.0563F, 0.0655F }
        },
    { 3, { AT(shared, 4.5F, 1, 4) AT(log_ratio, 1.69644928F, 2, -4) AT(match_worst, 0.143250719F, 3, -3) AT(back_new,
        0.475924373F, -1, -2) AT(p_log_ratio_2, 0.696887195F, 5, -8) AT(question_rare, 0.227922902F, 6, -7) AT(p_stray,
        0.00594271906F, -5, -6) }, { -0.0142F, 0.0273F, -0.0541F, 0.0232F, 0.0528F, -0.0108F, -0.0448F, 0.0569F } },
    { 4, { AT(shared, 0.5F, -1, 1) AT(names_missing, 1.5F, 2, -8) AT(second_half, 0.258333355F, -2, 3) AT(near_content,
        0.370370358F, -3, 4) AT(covered, 0.693979979F, 5, -7) AT(log_answer, 3.38424659F, -4, 6) AT(both_missing, 0.5F,
        -5, -6) }, { -0.0614F, 0.0364F, -0.0484F, -0.0359F, -0.0051F, 0.0531F, -0.0310F, 0.0666F } },
    { 5, { AT(distinct, 0.857142866F, 1, -8) AT(covered, 0.468627453F, 2, 5) AT(p_stray, 0.190706193F, 3, -4)
        AT(ask_worst, 0.759615421F, -1, 4) AT(part_near_mean, 0.558726668F, -2, -3) AT(rule_repetitive, 0.375F, 6, -7)
        AT(rule_long, 0.627157927F, -5, -6) }, { -0.0056F, 0.0843F, 0.0023F, -0.0057F, -0.0330F, 0.0210F, 0.0295F,
        -0.0487F } },
    { 6, { AT(swap_net, -1.5F, -1, 1) AT(filler_share, 0.0357142873F, 2, 5) AT(part_near_worst, 0.193775311F, 3, 4)
        AT(first_half, 0.447222233F, -2, -3) AT(distinct, 0.928571403F, -4, -5) AT(back_second, 0.664467871F, 6, -8)
        AT(number_missing, 0.5F, -6, -7) }, { -0.0537F, 0.0367F, -0.0313F, 0.0093F, -0.0389F, 0.0156F, 0.0670F, -0.0320F
        } },
    { 7, { AT(negations, 1.5F, 1, -8) AT(stray_sentences, 0.0416666679F, 2, 6) AT(rule_incomplete, 0.300000012F, 3, -5)
        AT(roles_straight, 0.5F, 4, -4) AT(first_half, 0.148351654F, -1, 5) AT(p_uncovered_unasked, 0.48735708F, -2, -3)
        AT(rare, 0.29935953F, -6, -7) }, { -0.0567F, -0.0086F, 0.0277F, 0.0436F, -0.0655F, -0.0625F, -0.0102F, 0.0300F }
        },
    { 0, { AT(specific_share, 0.464285702F, 1, 5) AT(p_unsupported_long, 2.13600183F, 2, -5) AT(p_first_only, 0.5625F,
        3, -4) AT(back_new, 0.236230507F, 4, -3) AT(subject_first, 0.634867609F, -1, -2) AT(subject_new, 0.688425779F,
        6, -8) AT(stray_share, 0.829848945F, -6, -7) }, { -0.0319F, 0.0289F, -0.0694F, 0.0118F, 0.0252F, 0.0687F,
        0.0020F, 0.0006F } },
    { 1, { AT(filler_share, 0.0588235296F, 1, 3) AT(part_near_mean, 0.115200922F, -1, 2) AT(specific_share,
        0.151515156F, -2, -3) AT(near_content, 0.344827592F, 4, -8) AT(number_new, 0.5F, 5, -7) AT(term_frame, 1.5F, 6,
        -6) AT(log_answer, 2.97008562F, -4, -5) }, { 0.0101F, 0.0110F, -0.0723F, -0.0232F, 0.0676F, -0.0182F, -0.0413F,
        -0.0446F } },
    { 2, { AT(stray_share, 0.0643367618F, -1, 1) AT(both_missing, 1.5F, 2, 6) AT(both_hit, 2.5F, 3, 4) AT(log_ratio,
        0.0327898227F, -2, -3) AT(last_statement, 0.839743614F, -4, 5) AT(log_answer, 3.51143408F, -5, -6) AT(log_ratio,
        0.728238523F, -7, -8) }, { 0.0515F, 0.0496F, -0.0089F, -0.0059F, -0.0187F, 0.0568F, -0.0544F, 0.0242F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(sentences, 1.5F, 2, -7) AT(subject_first, 0.826851904F, 3, -6)
        AT(near_content, 0.272727281F, -1, 4) AT(match_tail, 0.121225789F, 5, -5) AT(part_near_mean, 0.239453658F, -2,
        6) AT(p_uncovered_unasked, 0.083787851F, -3, -4) }, { -0.0092F, -0.0071F, -0.0062F, 0.0960F, -0.0092F, -0.0257F,
        -0.0608F, 0.0573F } },
    { 4, { AT(subject_question, 0.389021039F, -1, 1) AT(names_missing, 0.5F, 2, -8) AT(both_missing, 0.5F, 3, 5)
        AT(last_place, 0.283333331F, -2, 4) AT(subject_first, 0.720222592F, -3, -4) AT(question_rare, 0.550875783F, 6,
        -7) AT(distinct, 0.933333337F, -5, -6) }, { -0.0455F, 0.0262F, -0.0024F, -0.0578F, 0.0316F, -0.0407F, 0.0631F,
        0.0510F } },
    { 5, { AT(second_half, 0.345238119F, 1, 5) AT(near_content, 0.25F, -1, 2) AT(back_new, 0.347461104F, -2, 3)
        AT(last_statement, 0.369318187F, -3, 4) AT(match, 0.742355227F, -4, -5) AT(log_ratio, 0.829279363F, -6, 6)
        AT(stray_share, 0.392168462F, -7, -8) }, { -0.0252F, -0.0123F, -0.0030F, 0.0904F, -0.0022F, -0.0486F, 0.0443F,
        -0.0082F } },
    { 6, { AT(p_uncovered_unasked, 0.181818187F, -1, 1) AT(distinct, 0.965517223F, 2, 5) AT(log_answer, 3.77269506F, -2,
        3) AT(bound_with, 0.5F, 4, -5) AT(refers_back, 0.5F, -3, -4) AT(stray_name, 4.5F, 6, -8) AT(part_near_mean,
        0.218147382F, -6, -7) }, { -0.0530F, -0.0151F, 0.0603F, 0.0090F, -0.0196F, 0.0387F, -0.0297F, 0.0445F } },
    { 7, { AT(first_asked, 0.5F, 1, 3) AT(filler_share, 0.073170729F, 2, -3) AT(p_far_uncovered, 0.0720743239F, -1, -2)
        AT(stray_sentences, 0.261363655F, 4, -8) AT(swap_net, -3.5F, 5, 6) AT(part_worst, 0.174242437F, -4, -5)
        AT(near_content, 0.13333334F, -6, -7) }, { -0.0442F, 0.0343F, -0.0270F, -0.0284F, 0.0361F, 0.0444F, -0.0174F,
        -0.0339F } },
    { 0, { AT(number_new, 0.5F, 1, 2) AT(reference_code, 0.5F, -1, -2) AT(specific_share, 0.375F, -3, 3) AT(back_new,
        0.463713318F, 4, 6) AT(near_content, 0.192307696F, 5, -6) AT(stray_rare, 0.359962404F, -4, -5) AT(half_drop,
        0.142857149F, -7, -8) }, { -0.0601F, 0.0149F, -0.0311F, -0.0306F, 0.0391F, 0.0702F, -0.0497F, 0.0150F } },
    { 1, { AT(rule_generic, 0.746391296F, 1, 6) AT(filler_share, 0.0588235296F, -1, 2) AT(polar_sum, 0.5F, 3, -6)
        AT(both_share, 0.976190507F, 4, 5) AT(names_missing, 2.5F, -2, -3) AT(subject_new, 0.510259688F, -4, -5)
        AT(p_pronouns_uncovered, 0.150273219F, -7, -8) }, { -0.0643F, -0.0555F, 0.0250F, 0.0449F, -0.0208F, 0.0521F,
        0.0592F, -0.0218F } },
    { 2, { AT(bound_against, 0.5F, 1, 5) AT(name_frame, 1.5F, 2, -5) AT(subject_question, 0.834193766F, 3, 4)
        AT(p_negation_covered, 0.379807711F, -1, -2) AT(log_ratio, 0.426084399F, -3, -4) AT(again_near, 0.507252157F, 6,
        -8) AT(stray_share, 0.335317224F, -6, -7) }, { -0.0214F, 0.0220F, -0.0148F, 0.0542F, 0.0512F, 0.0847F, 0.0148F,
        -0.0157F } },
    { 3, { AT(p_log_ratio_2, 1.25572467F, 1, 5) AT(p_short_near, 0.322274059F, 2, -5) AT(stray_share, 0.116799869F, 3,
        4) AT(subject, 0.814117134F, -1, -2) AT(types_missing, 0.5F, -3, -4) AT(both_share, 0.341666669F, 6, -8)
        AT(subject_first, 0.296195894F, -6, -7) }, { 0.0274F, -0.0167F, -0.0610F, 0.0095F, 0.0408F, -0.0005F, 0.0589F,
        -0.0056F } },
    { 4, { AT(parts, 3.5F, 1, 3) AT(stray_share, 0.258298516F, 2, -3) AT(swap_net, -2.5F, -1, -2) AT(refers_back, 0.5F,
        4, -8) AT(back_second, 0.906618655F, 5, -7) AT(polar_against, 0.5F, 6, -6) AT(p_covered_low, 0.104545459F, -4,
        -5) }, { -0.0240F, 0.0515F, -0.0331F, 0.0601F, -0.0240F, -0.0041F, -0.0289F, -0.0291F } },
    { 5, { AT(distinct, 0.857142866F, 1, -8) AT(covered, 0.468627453F, 2, 5) AT(unsupported, 0.0500000007F, 3, -4)
        AT(second_half, 0.43650794F, 4, -3) AT(log_ratio, 0.182321563F, -1, -2) AT(rule_repetitive, 0.375F, 6, -7)
        AT(log_ratio, 0.79850769F, -5, -6) }, { -0.0016F, 0.0811F, -0.0017F, -0.0055F, -0.0340F, 0.0078F, 0.0279F,
        -0.0468F } },
    { 6, { AT(p_uncovered_unasked, 0.181818187F, -1, 1) AT(distinct, 0.965517223F, 2, 6) AT(contrast, 1.5F, 3, -6)
        AT(number_new, 1.5F, 4, 5) AT(subject_worst, 0.219297469F, -2, -3) AT(both_share, 0.51666671F, -4, -5)
        AT(subject, 0.44355908F, -7, -8) }, { -0.0506F, -0.0017F, 0.0489F, 0.0288F, -0.0438F, -0.0392F, 0.0180F,
        -0.0232F } },
    { 7, { AT(rare, 0.296522468F, 1, 2) AT(subject_question, 0.483626693F, -1, -2) AT(negations, 0.5F, 3, 6)
        AT(p_quoted_uncovered, 0.105555557F, 4, -6) AT(p_asked_uncovered, 0.408008456F, 5, -5) AT(polar_with, 0.5F, -3,
        -4) AT(inversions, 0.252747267F, -7, -8) }, { 0.0032F, -0.0343F, -0.0152F, 0.0187F, -0.0386F, 0.0384F, 0.0297F,
        -0.0087F } },
    { 0, { AT(number_new, 0.5F, -1, 1) AT(half_drop, 0.0416666679F, 2, 4) AT(specific_share, 0.461538464F, 3, -4)
        AT(unsupported, 3.95000005F, -2, -3) AT(p_unsupported_near, 0.0666666701F, -5, 5) AT(inversions, 0.5F, 6, -8)
        AT(log_answer, 4.11900425F, -6, -7) }, { -0.0500F, -0.0451F, 0.0147F, 0.0254F, -0.0117F, 0.0718F, -0.0089F,
        -0.0118F } },
    { 1, { AT(specific_share, 0.290909082F, 1, 6) AT(number_new, 0.5F, 2, -6) AT(back_second, 0.524091363F, 3, 5)
        AT(p_covered_antonym, 0.0294117648F, 4, -3) AT(filler_share, 0.0645161271F, -1, -2) AT(part_near_mean,
        0.281499296F, -4, -5) AT(parts_missing_n, 2.5F, -7, -8) }, { -0.0136F, 0.0708F, -0.0204F, 0.0244F, -0.0360F,
        -0.0468F, -0.0697F, 0.0167F } },
    { 2, { AT(filler_share, 0.0816326514F, 1, -8) AT(subject, 0.617911935F, 2, 3) AT(log_answer, 3.06778264F, -1, -2)
        AT(distinct, 0.833333313F, 4, 5) AT(back_new, 0.49492079F, -3, -4) AT(covered, 0.379807711F, 6, -7)
        AT(both_share, 0.258333355F, -5, -6) }, { 0.0379F, -0.0486F, 0.0177F, -0.0339F, 0.0386F, -0.0407F, 0.0238F,
        -0.0355F } },
    { 3, { AT(log_answer, 4.55911255F, 1, -8) AT(log_answer, 3.34975028F, 2, 6) AT(question_rare, 0.312419891F, 3, -5)
        AT(log_reference, 2.86179256F, -1, 4) AT(p_first_only, 0.0808080807F, -2, 5) AT(last_place, 0.266666681F, -3,
        -4) AT(match, 0.262818515F, -6, -7) }, { -0.0088F, -0.0069F, -0.0060F, 0.0796F, -0.0189F, 0.0227F, -0.0536F,
        0.0546F } },
    { 4, { AT(log_answer, 3.94153476F, 1, 6) AT(distinct, 0.956521749F, 2, 4) AT(covered, 0.78174603F, 3, -3)
        AT(near_content, 0.241379306F, -1, -2) AT(statements_missing, 0.100000001F, 5, -6) AT(rule_incomplete,
        0.300000012F, -4, -5) AT(asks, 1.5F, -7, -8) }, { -0.0255F, 0.0423F, -0.0219F, -0.0408F, 0.0376F, 0.0280F,
        -0.0466F, 0.0035F } },
    { 5, { AT(again_near, 0.481402427F, 1, 2) AT(distinct, 0.720000029F, -1, -2) AT(sentences, 3.5F, 3, 5)
        AT(back_second, 0.97966373F, 4, -5) AT(shared, 11.5F, -3, -4) AT(covered, 0.468627453F, -6, 6) AT(subject_first,
        0.720222592F, -7, -8) }, { 0.0183F, -0.0460F, -0.0346F, 0.0086F, 0.0232F, 0.0739F, -0.0160F, 0.0188F } },
    { 6, { AT(p_uncovered_unasked, 0.181818187F, -1, 1) AT(specific_share, 0.400000006F, 2, 6) AT(term_rare,
        0.172794312F, -2, 3) AT(distinct, 0.839999974F, -3, 4) AT(filler_share, 0.0357142873F, -4, 5) AT(rare,
        0.301675826F, -5, -6) AT(log_answer, 3.81765199F, -7, -8) }, { -0.0486F, 0.0377F, 0.0348F, -0.0385F, 0.0446F,
        -0.0105F, -0.0000F, 0.0479F } },
    { 7, { AT(log_ratio, -0.0240975507F, -1, 1) AT(refers_back, 0.5F, 2, -8) AT(swap_net, -2.5F, 3, 4) AT(first_half,
        0.759615421F, -2, -3) AT(distinct, 0.9375F, 5, -7) AT(subject, 0.572760761F, -4, 6) AT(p_unsupported_near,
        0.300000012F, -5, -6) }, { -0.0452F, -0.0172F, 0.0307F, 0.0037F, -0.0566F, 0.0344F, -0.0015F, 0.0172F } },
    { 0, { AT(rare, 0.435950994F, 1, -8) AT(unsupported, 1.25F, -1, 2) AT(near_content, 0.185185179F, -2, 3)
        AT(p_first_only, 0.25F, 4, 5) AT(stray_rare, 0.219156355F, -3, -4) AT(back_new, 0.545852304F, 6, -7)
        AT(number_new, 0.5F, -5, -6) }, { -0.0627F, -0.0422F, -0.0378F, 0.0247F, -0.0099F, 0.0677F, -0.0161F, 0.0631F }
        },
    { 1, { AT(rule_generic, 0.746391296F, 1, 6) AT(polar_sum, 0.5F, 2, 5) AT(part_near_worst, 0.0637379587F, -1, 3)
        AT(p_pronouns_uncovered, 0.105263159F, -2, 4) AT(pronouns, 0.13333334F, -3, -4) AT(statements_missing,
        0.583333373F, -5, -6) AT(p_pronouns_uncovered, 0.150273219F, -7, -8) }, { 0.0256F, -0.0612F, 0.0317F, -0.0276F,
        -0.0144F, 0.0619F, 0.0564F, -0.0215F } },
    { 2, { AT(subject_worst, 0.841475427F, 1, -8) AT(subject_question, 0.834193766F, 2, -7) AT(name_frame, 2.5F, 3, -6)
        AT(p_absolute_near, 0.130434781F, 4, 5) AT(parts, 1.5F, -1, -2) AT(back_new, 0.532139003F, 6, -5)
        AT(p_far_uncovered, 0.227879554F, -3, -4) }, { 0.0213F, -0.0239F, 0.0599F, -0.0071F, -0.0125F, 0.0482F, 0.0368F,
        0.0324F } },
    { 3, { AT(sentences, 5.5F, 1, -8) AT(sentences, 1.5F, 2, 6) AT(p_uncovered_unasked, 0.083787851F, -1, 3) AT(shared,
        1.5F, -2, 4) AT(p_first_only, 0.5F, 5, -5) AT(quoted, 0.5F, -3, -4) AT(log_ratio, 1.69644928F, -6, -7) }, {
        -0.0194F, -0.0109F, 0.0829F, -0.0060F, -0.0074F, -0.0590F, 0.0161F, 0.0479F } },
    { 4, { AT(ask_worst, 0.514705896F, 1, 2) AT(question_rare, 0.354201794F, -1, -2) AT(contrast, 1.5F, 3, -8) AT(rare,
        0.311420709F, 4, 5) AT(near_reference, 0.294117659F, -3, -4) AT(match_worst, 0.0F, -5, 6) AT(p_stray,
        0.00791575015F, -6, -7) }, { -0.0084F, 0.0526F, -0.0364F, 0.0336F, 0.0412F, 0.0203F, -0.0471F, 0.0548F } },
    { 5, { AT(back_new, 0.39965114F, -1, 1) AT(distinct, 0.857142866F, 2, -8) AT(p_covered_antonym, 3.03846169F, 3, -7)
        AT(last_place, 0.5625F, 4, -6) AT(bound_with, 4.5F, 5, -5) AT(p_asks_uncovered, 0.0384615399F, 6, -4)
        AT(p_unsupported_long, 0.112905964F, -2, -3) }, { -0.0267F, 0.0778F, -0.0040F, -0.0052F, -0.0040F, -0.0084F,
        -0.0149F, -0.0355F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(again_near, 0.403416067F, 2, 5) AT(rule_off_topic, 0.772159398F, 3,
        -4) AT(log_reference, 3.27696681F, -1, 4) AT(subject, 0.651190996F, -2, -3) AT(subject_first, 0.547826707F, 6,
        -7) AT(contrast, 0.5F, -5, -6) }, { -0.0294F, 0.0363F, -0.0318F, 0.0428F, 0.0209F, -0.0338F, 0.0482F, -0.0536F }
        },
    { 7, { AT(negations, 1.5F, 1, -8) AT(parts_missing_n, 2.5F, 2, -7) AT(p_negation_covered, 0.759615421F, 3, -6)
        AT(log_answer, 4.1351347F, 4, -5) AT(log_answer, 4.03420162F, 5, -4) AT(p_covered_near, 0.894736826F, -1, 6)
        AT(swap_share, 0.0F, -2, -3) }, { -0.0024F, 0.0646F, -0.0606F, 0.0382F, -0.0378F, -0.0469F, -0.0398F, 0.0268F }
        },
    { 0, { AT(rare, 0.411171079F, 1, 5) AT(subject_first, 0.806548297F, 2, 4) AT(p_unsupported_long, 3.2839222F, 3, -3)
        AT(match_worst, 0.786345005F, -1, -2) AT(number_new, 1.5F, -4, -5) AT(back_new, 0.333570302F, 6, -8)
        AT(antonyms, 0.5F, -6, -7) }, { -0.0612F, 0.0093F, 0.0079F, -0.0281F, 0.0473F, 0.0638F, -0.0105F, -0.0100F } },
    { 1, { AT(covered_new, 0.21825397F, 1, -8) AT(log_reference, 3.48112178F, 2, -7) AT(again_near, 0.473611534F, 3, 5)
        AT(stray_sentences, 0.788888931F, 4, -3) AT(rule_generic, 0.954415321F, -1, -2) AT(filler_share, 0.0434782617F,
        -4, 6) AT(term_frame, 1.5F, -5, -6) }, { -0.0486F, 0.0274F, 0.0123F, -0.0184F, 0.0573F, -0.0186F, 0.0579F,
        -0.0560F } },
    { 2, { AT(distinct, 0.75F, -1, 1) AT(bound_against, 0.5F, 2, -8) AT(name_frame, 1.5F, 3, -7) AT(inversions,
        0.190476194F, 4, 5) AT(rule_technical, 0.725000024F, -2, -3) AT(p_negation_covered, 0.467611343F, 6, -6)
        AT(match_worst, 0.342612594F, -4, -5) }, { -0.0369F, -0.0270F, 0.0399F, -0.0428F, 0.0144F, 0.0570F, 0.0449F,
        0.0331F } },
    { 3, { AT(p_again_long, 0.447099924F, 1, 5) AT(sentences, 1.5F, 2, -5) AT(parts, 3.5F, -1, 3) AT(subject_worst,
        0.821944535F, 4, -4) AT(parts_missing, 0.679487228F, -2, -3) AT(log_ratio, 1.12059116F, -6, 6) AT(covered,
        0.386752158F, -7, -8) }, { -0.0191F, 0.0678F, -0.0036F, -0.0113F, -0.0509F, -0.0154F, -0.0020F, 0.0542F } },
    { 4, { AT(pair_missing, 0.5F, 1, -8) AT(p_pronouns_uncovered, 0.0376470573F, 2, -7) AT(covered, 0.61721617F, 3, 6)
        AT(asks, 1.5F, 4, 5) AT(contrast, 0.5F, -1, -2) AT(covered, 0.541958094F, -3, -4) AT(p_stray, 0.0601303168F, -5,
        -6) }, { -0.0135F, 0.0488F, 0.0634F, -0.0117F, -0.0043F, -0.0620F, -0.0375F, 0.0623F } },
    { 5, { AT(distinct, 0.857142866F, 1, -8) AT(second_half, 0.405882359F, 2, 5) AT(subject_worst, 0.223764271F, -1, 3)
        AT(last_statement, 0.343137264F, -2, 4) AT(back_new, 0.340975165F, -3, -4) AT(rule_repetitive, 0.375F, 6, -7)
        AT(subject, 0.833161533F, -5, -6) }, { -0.0142F, 0.0027F, -0.0035F, 0.0790F, 0.0086F, -0.0337F, 0.0254F,
        -0.0438F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(specific_share, 0.375F, 2, 6) AT(names_new, 0.5F, 3, 4)
        AT(stray_rare, 0.236801758F, -1, -2) AT(match, 0.640099049F, 5, -5) AT(match_tail, 0.0696348026F, -3, -4)
        AT(again_near, 0.515401006F, -6, -7) }, { 0.0104F, -0.0420F, 0.0603F, -0.0112F, -0.0292F, 0.0072F, 0.0673F,
        -0.0517F } },
    { 7, { AT(negations, 0.5F, 1, 6) AT(names_missing, 0.5F, 2, 4) AT(p_negation_covered, 0.433035731F, 3, -3)
        AT(bound_with, 0.5F, -1, -2) AT(subject_question, 0.549308062F, 5, -6) AT(p_asked_uncovered, 0.0909090936F, -4,
        -5) AT(last_place, 0.466666669F, -7, -8) }, { -0.0119F, 0.0176F, -0.0510F, 0.0278F, -0.0458F, -0.0695F,
        -0.0135F, 0.0228F } },
    { 0, { AT(back_second, 0.297573924F, 1, 3) AT(stray_share, 0.818360686F, -1, 2) AT(back_new, 0.175484046F, -2, -3)
        AT(rule_unsupported, 0.725000024F, 4, 6) AT(p_unsupported_near, 0.347826093F, -4, 5) AT(p_again_long,
        0.204339817F, -5, -6) AT(again_near, 0.406279713F, -7, -8) }, { 0.0541F, 0.0270F, -0.0307F, -0.0638F, 0.0433F,
        -0.0403F, 0.0359F, -0.0281F } },
    { 1, { AT(filler_share, 0.0588235296F, -1, 1) AT(p_stray_high, 0.191218778F, 2, 4) AT(parts, 5.5F, 3, -4)
        AT(subject_first, 0.407860845F, -2, -3) AT(number_new, 0.5F, 5, -8) AT(p_unsupported_long, 0.335428655F, 6, -7)
        AT(number_hits, 0.5F, -5, -6) }, { -0.0595F, 0.0097F, -0.0536F, 0.0237F, 0.0681F, -0.0129F, -0.0104F, -0.0405F }
        },
    { 2, { AT(match_tail, 0.0185991917F, 1, 4) AT(swap_share, 0.15544042F, 2, -4) AT(near_content, 0.839999974F, 3, -3)
        AT(p_pronouns_uncovered, 0.0382653065F, -1, -2) AT(p_uncovered_stray, 0.00421066536F, -5, 5)
        AT(p_asked_uncovered, 0.877537012F, 6, -8) AT(log_answer, 4.15100908F, -6, -7) }, { 0.0306F, -0.0322F, -0.0367F,
        0.0572F, 0.0451F, -0.0176F, 0.0357F, 0.0620F } },
    { 3, { AT(log_answer, 4.48298693F, 1, -8) AT(sentences, 1.5F, 2, -7) AT(p_uncovered_unasked, 0.083787851F, -1, 3)
        AT(stray_share, 0.627227187F, 4, -6) AT(p_missing_first, 0.258201063F, 5, -5) AT(number_hits, 1.5F, 6, -4)
        AT(names_new, 0.5F, -2, -3) }, { -0.0244F, 0.0794F, -0.0059F, -0.0054F, -0.0073F, -0.0092F, -0.0547F, 0.0483F }
        },
    { 4, { AT(shared, 0.5F, -1, 1) AT(second_half, 0.258333355F, 2, 4) AT(rare, 0.35633418F, 3, -4) AT(polar_against,
        0.5F, -2, -3) AT(parts, 4.5F, 5, -8) AT(reference_code, 0.5F, 6, -7) AT(contrast, 1.5F, -5, -6) }, { -0.0569F,
        0.0643F, -0.0131F, -0.0055F, -0.0341F, 0.0360F, 0.0439F, 0.0189F } },
    { 5, { AT(sentences, 3.5F, 1, 3) AT(distinct, 0.571428597F, -1, 2) AT(sentences, 1.5F, -2, -3) AT(covered,
        0.468627453F, 4, 5) AT(distinct, 0.857142866F, -4, -5) AT(log_ratio, 0.858661592F, -6, 6) AT(subject_first,
        0.673310518F, -7, -8) }, { 0.0271F, 0.0069F, -0.0509F, 0.0685F, -0.0077F, -0.0202F, -0.0096F, 0.0263F } },
    { 6, { AT(p_uncovered_unasked, 0.181818187F, -1, 1) AT(tail_missing, 0.261363655F, 2, -8) AT(p_absolute_near,
        0.100000001F, 3, -7) AT(distinct, 0.928571403F, 4, 5) AT(log_answer, 3.99815869F, -2, -3) AT(p_stray_high,
        0.315409184F, 6, -6) AT(question_rare, 0.342953354F, -4, -5) }, { -0.0455F, 0.0685F, 0.0018F, -0.0375F, 0.0210F,
        0.0402F, -0.0237F, -0.0136F } },
    { 7, { AT(p_asked_uncovered, 0.549126863F, 1, -8) AT(value_clash, 0.5F, 2, -7) AT(question_rare, 0.907049298F, 3,
        -6) AT(subject_first, 0.648557603F, 4, 6) AT(shared, 3.5F, 5, -3) AT(again_near, 0.537984371F, -1, -2)
        AT(back_second, 0.606743336F, -4, -5) }, { 0.0237F, -0.0245F, -0.0219F, -0.0465F, 0.0013F, 0.0292F, -0.0608F,
        -0.0334F } },
    { 0, { AT(number_new, 0.5F, 1, 3) AT(first_asked, 2.5F, -1, 2) AT(p_pronouns_uncovered, 0.0151515156F, -2, -3)
        AT(rare, 0.349552691F, -4, 4) AT(subject, 0.904289544F, 5, -8) AT(again_near, 0.537984371F, 6, -7)
        AT(name_frame, 1.5F, -5, -6) }, { -0.0576F, -0.0276F, 0.0233F, -0.0274F, 0.0551F, -0.0019F, -0.0112F, -0.0220F }
        },
    { 1, { AT(filler_share, 0.0588235296F, -1, 1) AT(subject_worst, 0.35042119F, 2, 4) AT(p_pronouns_uncovered,
        0.13333334F, 3, -4) AT(stray_rare, 0.290143162F, -2, -3) AT(near_content, 0.272727281F, 5, -8)
        AT(question_covered, 0.0773809552F, 6, -7) AT(filler_share, 0.15384616F, -5, -6) }, { -0.0580F, 0.0725F,
        -0.0104F, -0.0304F, -0.0419F, 0.0172F, 0.0389F, -0.0431F } },
    { 2, { AT(stray_share, 0.0643367618F, -1, 1) AT(p_absolute_near, 0.130434781F, 2, -8) AT(distinct, 0.764705896F, -2,
        3) AT(rule_technical, 0.300000012F, 4, -7) AT(asks, 1.5F, 5, 6) AT(p_covered_polar, 0.156923085F, -3, -4)
        AT(log_ratio, 0.497838438F, -5, -6) }, { 0.0457F, -0.0504F, -0.0292F, 0.0157F, -0.0362F, 0.0446F, 0.0390F,
        0.0168F } },
    { 3, { AT(log_ratio, 1.12059116F, 1, 5) AT(log_answer, 3.34975028F, 2, -5) AT(parts, 3.5F, -1, 3)
        AT(subject_question, 0.689710677F, 4, -4) AT(part_near_worst, 0.367082536F, -2, -3) AT(rule_long, 0.794444442F,
        6, -8) AT(number_missing, 0.5F, -6, -7) }, { -0.0161F, 0.0651F, -0.0068F, -0.0067F, -0.0526F, -0.0226F, 0.0252F,
        0.0524F } },
    { 4, { AT(pair_missing, 0.5F, 1, -8) AT(p_covered_near, 0.0101010101F, -1, 2) AT(both_share, 0.275252551F, 3, 5)
        AT(parts, 4.5F, 4, -4) AT(p_asked_uncovered, 0.643255711F, -2, -3) AT(p_uncovered_unasked, 0.349521518F, 6, -7)
        AT(rare, 0.357526392F, -5, -6) }, { -0.0563F, -0.0472F, 0.0327F, 0.0197F, 0.0463F, -0.0058F, -0.0178F, 0.0577F }
        },
    { 5, { AT(p_again_long, 0.479948997F, 1, 5) AT(last_place, 0.25F, 2, 3) AT(shared, 4.5F, -1, -2) AT(near_any,
        0.928105354F, 4, -5) AT(specific_share, 0.545454562F, -3, -4) AT(p_unsupported_long, 0.0F, 6, -8) AT(back_new,
        0.319260359F, -6, -7) }, { -0.0103F, 0.0327F, -0.0509F, 0.0087F, 0.0190F, -0.0110F, 0.0512F, -0.0097F } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(match_tail, 0.062103264F, 2, 6) AT(match, 0.640099049F, 3, -5) AT(stray_name,
        0.5F, 4, -4) AT(p_pronouns_uncovered, 0.0480000004F, -1, 5) AT(p_again_long, 0.0593680032F, -2, -3)
        AT(back_second, 0.347420216F, -6, -7) }, { 0.0338F, 0.0509F, -0.0234F, 0.0556F, -0.0148F, 0.0186F, -0.0286F,
        -0.0373F } },
    { 7, { AT(value_clash, 0.5F, 1, -8) AT(roles_straight, 2.5F, 2, -7) AT(shared, 1.5F, 3, 5) AT(filler_share,
        0.0679611638F, 4, -3) AT(rule_off_topic, 0.796063662F, -1, -2) AT(question_covered, 0.954545498F, -4, 6)
        AT(log_answer, 3.72562099F, -5, -6) }, { 0.0296F, -0.0470F, -0.0316F, -0.0199F, -0.0288F, 0.0395F, 0.0337F,
        -0.0591F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 4) AT(back_new, 0.27494365F, 2, 3) AT(specific_share, 0.411764711F, -1,
        -2) AT(log_answer, 3.51143408F, -3, -4) AT(stray_share, 0.818360686F, 5, 6) AT(back_new, 0.468690276F, -5, -6)
        AT(back_new, 0.236230507F, -7, -8) }, { -0.0236F, 0.0444F, 0.0092F, -0.0611F, 0.0570F, -0.0159F, 0.0305F,
        -0.0507F } },
    { 1, { AT(filler_share, 0.0588235296F, 1, 2) AT(parts_missing, 0.763888896F, -1, -2) AT(p_stray, 0.133123115F, 3, 4)
        AT(parts, 5.5F, -3, -4) AT(again_near, 0.395160258F, -5, 5) AT(match, 0.523152351F, 6, -8) AT(number_new, 0.5F,
        -6, -7) }, { -0.0640F, 0.0075F, -0.0424F, 0.0243F, -0.0180F, 0.0661F, -0.0124F, 0.0031F } },
    { 2, { AT(rule_exchanged_words, 0.375F, 1, -8) AT(order_net, 0.5F, 2, -7) AT(value_clash, 0.5F, 3, -6)
        AT(roles_cross, 0.5F, 4, -5) AT(antonyms, 0.5F, 5, -4) AT(name_frame, 1.5F, 6, -3) AT(negated_shared, 0.5F, -1,
        -2) }, { -0.0249F, 0.0067F, 0.0333F, 0.0226F, 0.0307F, 0.0518F, 0.0539F, 0.0825F } },
    { 3, { AT(log_answer, 4.55911255F, 1, -8) AT(sentences, 1.5F, 2, -7) AT(p_uncovered_unasked, 0.083787851F, -1, 3)
        AT(p_quoted_uncovered, 0.0250000004F, 4, -6) AT(match_tail, 0.121225789F, 5, -5) AT(near_any, 0.479153186F, -2,
        6) AT(p_subject_high, 0.224227801F, -3, -4) }, { -0.0189F, -0.0088F, 0.0796F, -0.0038F, -0.0098F, -0.0086F,
        -0.0503F, 0.0488F } },
    { 4, { AT(last_place, 0.583333313F, 1, -8) AT(names_missing, 1.5F, 2, -7) AT(subject_question, 0.389021039F, -1, 3)
        AT(both_missing, 0.5F, 4, 5) AT(contrast, 0.5F, -2, -3) AT(inversions, 0.416666657F, 6, -6) AT(question_rare,
        0.550875783F, -4, -5) }, { -0.0446F, -0.0283F, 0.0448F, 0.0115F, 0.0763F, -0.0313F, 0.0638F, -0.0379F } },
    { 5, { AT(again_near, 0.481402427F, 1, 3) AT(specific_share, 0.275862068F, 2, -3) AT(term_rare, 0.0F, -1, -2)
        AT(last_place, 0.318181813F, 4, 5) AT(stray_rare, 0.224183768F, -4, -5) AT(p_again_high, 0.115895055F, 6, -8)
        AT(log_ratio, 1.0388931F, -6, -7) }, { 0.0260F, -0.0120F, -0.0411F, 0.0606F, -0.0053F, -0.0350F, 0.0143F,
        0.0248F } },
    { 6, { AT(rare, 0.315432578F, 1, 4) AT(near_content, 0.363636374F, 2, -4) AT(name_frame, 0.5F, 3, -3)
        AT(number_missing, 0.5F, -1, -2) AT(stray_name, 0.5F, 5, 6) AT(stray_repeat, 0.776628375F, -5, -6)
        AT(names_missing, 1.5F, -7, -8) }, { 0.0191F, 0.0783F, -0.0365F, -0.0406F, -0.0339F, 0.0213F, 0.0289F, -0.0210F
        } },
    { 7, { AT(order_net, -0.5F, -1, 1) AT(first_asked, 1.5F, 2, 5) AT(negations, 1.5F, 3, -5) AT(p_again_long, 0.0F, -2,
        4) AT(pronouns, 0.0217391308F, -3, -4) AT(swap_net, -0.5F, 6, -8) AT(roles_straight, 0.5F, -6, -7) }, { 0.0225F,
        -0.0507F, -0.0213F, 0.0133F, 0.0447F, -0.0131F, 0.0408F, -0.0320F } },
    { 0, { AT(back_new, 0.248805761F, 1, 3) AT(specific_share, 0.390243888F, -1, 2) AT(p_stray, 0.111942537F, -2, -3)
        AT(p_unsupported_near, 0.644444466F, 4, 5) AT(number_new, 2.5F, -4, -5) AT(second_half, 0.605555594F, -6, 6)
        AT(back_second, 0.82997185F, -7, -8) }, { -0.0094F, -0.0146F, 0.0636F, -0.0589F, 0.0046F, 0.0508F, -0.0340F,
        0.0338F } },
    { 1, { AT(parts, 4.5F, 1, 5) AT(filler_share, 0.200000003F, 2, -5) AT(sentences, 3.5F, 3, 4) AT(subject,
        0.390755147F, -1, -2) AT(stray_repeat, 0.14795056F, -3, -4) AT(filler_share, 0.0588235296F, -6, 6)
        AT(second_half, 0.620192349F, -7, -8) }, { 0.0169F, -0.0642F, 0.0365F, -0.0220F, 0.0349F, -0.0208F, 0.0611F,
        -0.0114F } },
    { 2, { AT(distinct, 0.839999974F, -1, 1) AT(both_share, 0.541958094F, 2, -8) AT(p_covered_antonym, 1.1833334F, 3,
        -7) AT(inversions, 0.190476194F, -2, 4) AT(p_log_ratio_2, 0.173189476F, 5, 6) AT(stray_rare, 0.0371426493F, -3,
        -4) AT(p_first_only, 0.300000012F, -5, -6) }, { -0.0191F, -0.0036F, 0.0435F, -0.0391F, 0.0549F, -0.0071F,
        0.0439F, -0.0324F } },
    { 3, { AT(p_log_ratio_2, 1.25572467F, 1, 5) AT(p_short_near, 0.322274059F, 2, -5) AT(stray_share, 0.116799869F, 3,
        4) AT(term_rare, 0.21119684F, -1, -2) AT(first_half, 0.129166678F, -3, -4) AT(question_covered, 0.236111119F,
        -6, 6) AT(last_statement, 0.759615421F, -7, -8) }, { -0.0164F, 0.0310F, 0.0038F, -0.0539F, 0.0301F, -0.0043F,
        -0.0012F, 0.0515F } },
    { 4, { AT(pair_missing, 0.5F, 1, -8) AT(log_answer, 3.96076775F, 2, -7) AT(part_best, 0.866071463F, -1, 3)
        AT(back_second, 0.920913517F, 4, -6) AT(last_place, 0.550000012F, 5, -5) AT(both_share, 0.258333355F, -2, 6)
        AT(bound_against, 0.5F, -3, -4) }, { -0.0270F, 0.0084F, 0.0738F, -0.0127F, -0.0199F, -0.0176F, -0.0341F, 0.0525F
        } },
    { 5, { AT(distinct, 0.857142866F, 1, -8) AT(both_hit, 0.5F, 2, 3) AT(p_statements_first, 0.145502657F, -1, -2)
        AT(p_uncovered_near, 0.317460328F, 4, -7) AT(sentences, 5.5F, 5, 6) AT(p_again_long, 0.70465529F, -3, -4)
        AT(both_hit, 2.5F, -5, -6) }, { 0.0644F, -0.0033F, -0.0362F, 0.0105F, 0.0314F, -0.0077F, 0.0332F, -0.0405F } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(rare, 0.328238398F, 2, 3) AT(log_reference, 3.31402087F, -1, -2) AT(back_second,
        0.352692544F, 4, 5) AT(tail_missing, 0.261363655F, -3, -4) AT(stray_repeat, 0.350611299F, 6, -7)
        AT(subject_worst, 0.105530865F, -5, -6) }, { 0.0116F, 0.0470F, 0.0463F, -0.0144F, 0.0424F, -0.0549F, 0.0089F,
        -0.0357F } },
    { 7, { AT(p_absolute_near, 0.625F, 1, -8) AT(refers_back, 0.5F, 2, -7) AT(last_place, 0.25F, -1, 3) AT(back_new,
        0.491702974F, 4, 6) AT(first_asked, 1.5F, -2, 5) AT(both_missing, 2.5F, -3, -4) AT(p_uncovered_unasked,
        0.0232563335F, -5, -6) }, { -0.0377F, 0.0020F, -0.0563F, 0.0213F, 0.0314F, -0.0033F, 0.0148F, -0.0400F } },
    { 0, { AT(number_new, 0.5F, 1, 3) AT(specific_share, 0.460000008F, -1, 2) AT(subject, 0.82232368F, -2, -3)
        AT(unsupported, 1.25F, -4, 4) AT(stray_share, 0.807716966F, 5, 6) AT(subject, 0.904289544F, -5, -6) AT(back_new,
        0.236230507F, -7, -8) }, { -0.0550F, 0.0298F, -0.0240F, -0.0336F, 0.0505F, -0.0190F, 0.0326F, -0.0472F } },
    { 1, { AT(match, 0.523152351F, 1, 6) AT(parts, 4.5F, 2, -6) AT(term_rare, 0.290754944F, 3, -5) AT(p_stray,
        0.2525841F, 4, -4) AT(stray_share, 0.715156615F, -1, 5) AT(filler_share, 0.0645161271F, -2, -3) AT(again_near,
        0.489892781F, -7, -8) }, { -0.0136F, -0.0123F, 0.0561F, -0.0211F, -0.0324F, 0.0503F, -0.0584F, 0.0096F } },
    { 2, { AT(order_net, 0.5F, 1, -8) AT(subject_worst, 0.845765829F, 2, 5) AT(negation_lost, 0.5F, 3, -4) AT(asks,
        1.5F, -1, 4) AT(p_first_only, 0.24242425F, -2, -3) AT(subject, 0.949271023F, 6, -7) AT(subject_worst,
        0.90508914F, -5, -6) }, { -0.0152F, 0.0326F, -0.0199F, 0.0281F, 0.0327F, -0.0330F, 0.0667F, 0.0507F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(p_short_near, 0.322274059F, 2, -7) AT(match, 0.380326301F, 3, 4)
        AT(match_tail, 0.000325591274F, -1, -2) AT(p_stray, 0.00594271906F, 5, -6) AT(near_any, 0.911718965F, 6, -5)
        AT(subject, 0.834711373F, -3, -4) }, { 0.0358F, -0.0131F, 0.0319F, -0.0026F, -0.0154F, -0.0547F, 0.0308F,
        0.0476F } },
    { 4, { AT(names_missing, 0.5F, 1, -8) AT(stray_rare, 0.229911178F, 2, -7) AT(last_statement, 0.258333355F, -1, 3)
        AT(contrast, 1.5F, 4, -6) AT(both_missing, 0.5F, -2, 5) AT(p_far_uncovered, 0.169822782F, 6, -5)
        AT(p_again_long, 0.0953644067F, -3, -4) }, { 0.0344F, -0.0331F, -0.0152F, 0.0632F, -0.0270F, 0.0561F, -0.0485F,
        0.0330F } },
    { 5, { AT(second_half, 0.345238119F, 1, 4) AT(distinct, 0.857142866F, 2, -4) AT(last_statement, 0.343137264F, -1, 3)
        AT(back_new, 0.340975165F, -2, -3) AT(shared, 9.5F, 5, 6) AT(pronouns, 0.0701754391F, -5, -6)
        AT(rule_repetitive, 0.375F, -7, -8) }, { -0.0089F, -0.0074F, 0.0720F, -0.0201F, -0.0384F, 0.0050F, -0.0099F,
        0.0289F } },
    { 6, { AT(stray_share, 0.827420056F, 1, 3) AT(again_near, 0.515401006F, -1, 2) AT(match_worst, 0.237646475F, -2, -3)
        AT(names_new, 0.5F, -4, 4) AT(second_half, 0.148351654F, 5, 6) AT(question_covered, 0.174242437F, -5, -6)
        AT(contrast, 0.5F, -7, -8) }, { -0.0179F, -0.0260F, 0.0393F, -0.0024F, -0.0450F, 0.0476F, 0.0764F, -0.0142F } },
    { 7, { AT(negations, 0.5F, 1, -8) AT(names_missing, 0.5F, 2, 6) AT(rule_off_topic, 0.0F, 3, -5) AT(p_absolute_near,
        0.400000006F, 4, -4) AT(log_ratio, 0.728238523F, 5, -3) AT(p_stray, 0.000141928715F, -1, -2)
        AT(p_asked_uncovered, 0.100000001F, -6, -7) }, { -0.0481F, 0.0196F, -0.0187F, -0.0425F, -0.0446F, 0.0144F,
        -0.0622F, 0.0105F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(subject_first, 0.64234525F, 2, 4) AT(rare, 0.411171079F, -2, 3)
        AT(back_new, 0.248805761F, -3, -4) AT(inversions, 0.362637371F, 5, -8) AT(half_drop, -0.333333343F, -5, 6)
        AT(again_near, 0.595410168F, -6, -7) }, { -0.0562F, -0.0396F, 0.0450F, -0.0135F, -0.0131F, 0.0612F, -0.0123F,
        -0.0099F } },
    { 1, { AT(filler_share, 0.0588235296F, -1, 1) AT(subject_worst, 0.347248405F, 2, 4) AT(p_pronouns_uncovered,
        0.13333334F, 3, -4) AT(stray_rare, 0.28624469F, -2, -3) AT(match, 0.595180094F, 5, -8) AT(filler_share,
        0.142857149F, 6, -7) AT(subject, 0.69106108F, -5, -6) }, { -0.0528F, 0.0674F, -0.0095F, -0.0303F, -0.0298F,
        0.0232F, 0.0330F, -0.0383F } },
    { 2, { AT(rule_exchanged_words, 0.375F, 1, -8) AT(number_new, 2.5F, 2, -7) AT(parts, 3.5F, 3, -6) AT(match_worst,
        0.786345005F, 4, -5) AT(last_statement, 0.809090912F, -1, 5) AT(p_quoted_second, 0.345238119F, 6, -4)
        AT(p_uncovered_unasked, 0.496089071F, -2, -3) }, { -0.0057F, 0.0512F, -0.0075F, -0.0331F, -0.0089F, -0.0116F,
        -0.0440F, 0.0766F } },
    { 3, { AT(shared, 4.5F, 1, 3) AT(parts, 5.5F, 2, -3) AT(log_ratio, 1.69644928F, -1, -2) AT(p_subject_high,
        0.237010896F, 4, 6) AT(p_negation_covered, 0.0238095243F, -4, 5) AT(log_ratio, 1.69644928F, -5, -6)
        AT(log_answer, 4.48298693F, -7, -8) }, { -0.0459F, 0.0165F, 0.0179F, 0.0542F, -0.0163F, 0.0185F, -0.0320F,
        0.0200F } },
    { 4, { AT(p_pronouns_uncovered, 0.0382653065F, 1, -8) AT(both_hit, 3.5F, 2, -7) AT(subject_question, 0.389021039F,
        3, 4) AT(rule_incomplete, 0.300000012F, -1, -2) AT(p_unsupported_near, 0.0619047619F, 5, -6) AT(covered,
        0.674242437F, -3, 6) AT(part_near_worst, 0.408012241F, -4, -5) }, { -0.0496F, 0.0246F, 0.0461F, 0.0347F,
        -0.0261F, -0.0163F, -0.0369F, -0.0310F } },
    { 5, { AT(sentences, 3.5F, 1, 3) AT(distinct, 0.571428597F, -1, 2) AT(sentences, 1.5F, -2, -3) AT(back_second,
        0.332223773F, -4, 4) AT(subject_first, 0.39029482F, -5, 5) AT(p_unsupported_long, 0.819440901F, 6, -8)
        AT(contrast, 1.5F, -6, -7) }, { 0.0235F, 0.0072F, -0.0479F, -0.0133F, -0.0109F, 0.0593F, -0.0057F, -0.0057F } },
    { 6, { AT(p_uncovered_unasked, 0.300000012F, 1, 2) AT(near_content, 0.225806445F, -1, -2) AT(tail_missing,
        0.0954545513F, -3, 3) AT(rule_off_topic, 0.75266701F, 4, -8) AT(filler_share, 0.075000003F, 5, -7)
        AT(again_near, 0.52504766F, 6, -6) AT(term_rare, 0.171794474F, -4, -5) }, { 0.0116F, -0.0594F, 0.0208F, 0.0266F,
        -0.0455F, 0.0185F, 0.0213F, 0.0411F } },
    { 7, { AT(half_drop, -0.5F, -1, 1) AT(second_half, 0.369318187F, 2, -8) AT(stray_share, 0.630786479F, -2, 3)
        AT(rule_off_topic, 0.0F, 4, -7) AT(subject_first, 0.547826707F, 5, 6) AT(subject_question, 0.419716179F, -3, -4)
        AT(distinct, 0.896551728F, -5, -6) }, { -0.0406F, -0.0428F, 0.0478F, -0.0063F, -0.0710F, 0.0014F, -0.0382F,
        0.0076F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 5) AT(p_missing_first, 0.199264705F, 2, 4) AT(p_first_only, 0.400000006F,
        3, -3) AT(rule_unsupported, 0.725000024F, -1, -2) AT(p_unsupported_long, 1.06121504F, -4, -5) AT(again_near,
        0.537984371F, 6, -8) AT(back_new, 0.529231191F, -6, -7) }, { -0.0620F, -0.0138F, 0.0052F, -0.0275F, 0.0385F,
        0.0569F, -0.0120F, -0.0213F } },
    { 1, { AT(filler_share, 0.0588235296F, 1, 2) AT(tail_missing, 0.775000036F, -1, -2) AT(polar_sum, 0.5F, 3, 6)
        AT(subject_first, 0.509996176F, 4, 5) AT(rare, 0.330566645F, -3, -4) AT(stray_share, 0.732391F, -5, -6)
        AT(part_best, 0.15476191F, -7, -8) }, { -0.0603F, 0.0126F, 0.0350F, -0.0191F, -0.0470F, 0.0055F, -0.0102F,
        0.0580F } },
    { 2, { AT(filler_share, 0.0816326514F, 1, -8) AT(both_share, 0.541958094F, 2, -7) AT(p_unsupported_near,
        0.111111112F, 3, 6) AT(rule_incomplete, 0.300000012F, 4, -4) AT(log_answer, 3.31402087F, -1, 5) AT(back_second,
        0.616182268F, -2, -3) AT(pairs_lost, 0.100000001F, -5, -6) }, { 0.0461F, 0.0286F, -0.0060F, -0.0404F, 0.0192F,
        -0.0352F, -0.0286F, -0.0319F } },
    { 3, { AT(p_log_ratio_2, 1.25572467F, 1, 6) AT(back_second, 0.97966373F, -1, 2) AT(p_subject_high, 0.224227801F, 3,
        -6) AT(back_new, 0.475924373F, -2, 4) AT(specific_share, 0.314285725F, -3, 5) AT(polar_against, 0.5F, -4, -5)
        AT(question_rare, 0.294451147F, -7, -8) }, { -0.0446F, -0.0151F, -0.0074F, 0.0579F, -0.0057F, -0.0222F,
        -0.0059F, 0.0451F } },
    { 4, { AT(last_place, 0.583333313F, 1, -8) AT(shared, 0.5F, -1, 2) AT(order_net, -0.5F, -2, 3) AT(antonyms, 0.5F, 4,
        -7) AT(both_share, 0.148351654F, -3, 5) AT(specific_share, 0.470588237F, 6, -6) AT(number_new, 0.5F, -4, -5) },
        { -0.0488F, -0.0301F, -0.0053F, 0.0626F, -0.0019F, -0.0118F, -0.0302F, -0.0339F } },
    { 5, { AT(second_half, 0.345238119F, 1, 4) AT(back_new, 0.347461104F, -1, 2) AT(distinct, 0.857142866F, 3, -4)
        AT(roles_straight, 0.5F, -2, -3) AT(distinct, 0.571428597F, -5, 5) AT(rule_long, 0.613750041F, 6, -8)
        AT(parts_missing, 0.58571434F, -6, -7) }, { -0.0193F, 0.0612F, -0.0038F, -0.0130F, 0.0252F, -0.0464F, 0.0037F,
        0.0170F } },
    { 6, { AT(first_half, 0.486842126F, 1, -8) AT(term_rare, 0.182002231F, -1, 2) AT(filler_share, 0.0816326514F, 3, -7)
        AT(specific_share, 0.298245609F, -2, 4) AT(rare, 0.330566645F, 5, 6) AT(again_near, 0.430321306F, -3, -4)
        AT(p_unsupported_long, 0.0364082567F, -5, -6) }, { 0.0544F, -0.0407F, 0.0036F, 0.0594F, -0.0385F, 0.0085F,
        0.0492F, -0.0174F } },
    { 7, { AT(subject_question, 0.834193766F, 1, -8) AT(p_both, 2.5F, 2, -7) AT(value_clash, 0.5F, 3, -6) AT(log_ratio,
        -0.0240975507F, -1, 4) AT(shared, 7.5F, 5, 6) AT(p_pronouns_uncovered, 0.027777778F, -2, -3) AT(both_share,
        0.30384618F, -4, -5) }, { -0.0481F, -0.0204F, 0.0105F, 0.0300F, -0.0578F, -0.0598F, 0.0474F, -0.0322F } },
    { 0, { AT(p_unsupported_near, 0.0666666701F, 1, 2) AT(match_worst, 0.100688457F, -1, -2) AT(again_near,
        0.483821929F, 3, -8) AT(near_content, 0.151515156F, -3, 4) AT(back_new, 0.4266828F, 5, 6) AT(name_frame, 2.5F,
        -4, -5) AT(back_second, 0.86616981F, -6, -7) }, { 0.0162F, -0.0542F, -0.0185F, 0.0584F, -0.0160F, -0.0321F,
        0.0293F, -0.0242F } },
    { 1, { AT(covered_new, 0.21825397F, 1, -8) AT(again_near, 0.473611534F, 2, 6) AT(subject_question, 0.582039714F, 3,
        5) AT(specific_share, 0.1875F, 4, -3) AT(stray_rare, 0.198076904F, -1, -2) AT(covered_new, 0.0540935695F, -4,
        -5) AT(parts_missing_n, 1.5F, -6, -7) }, { -0.0233F, 0.0301F, -0.0491F, 0.0468F, -0.0145F, 0.0010F, 0.0521F,
        -0.0473F } },
    { 2, { AT(bound_against, 2.5F, 1, -8) AT(match_tail, 0.0185991917F, 2, 4) AT(distinct, 0.823529422F, -1, 3)
        AT(near_content, 0.857142866F, -2, -3) AT(p_covered_high, 0.35164836F, 5, -7) AT(log_answer, 4.1351347F, 6, -6)
        AT(number_swapped, 0.5F, -4, -5) }, { -0.0158F, 0.0334F, -0.0111F, -0.0209F, 0.0380F, 0.0320F, 0.0263F, 0.0525F
        } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(p_uncovered_near, 0.198347107F, 2, 3) AT(reference_code, 0.5F, -1, -2)
        AT(p_uncovered_unasked, 0.159641638F, -3, 4) AT(number_hits, 0.5F, 5, -7) AT(p_missing_first, 0.258201063F, 6,
        -6) AT(negated_shared, 1.25F, -4, -5) }, { -0.0504F, 0.0092F, -0.0158F, 0.0588F, -0.0045F, -0.0071F, -0.0101F,
        0.0447F } },
    { 4, { AT(ask_worst, 0.514705896F, 1, 3) AT(question_rare, 0.501342893F, -1, 2) AT(p_log_ratio_2, 0.456645399F, -2,
        -3) AT(last_place, 0.375F, 4, -8) AT(subject, 0.678131521F, -4, 5) AT(p_covered_polar, 0.0238095243F, 6, -7)
        AT(unsupported, 0.350000024F, -5, -6) }, { 0.0014F, 0.0755F, -0.0062F, -0.0341F, 0.0475F, -0.0281F, -0.0195F,
        -0.0242F } },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(near_content, 0.314285725F, -1, 2) AT(p_subject_high, 0.25060901F, 3,
        -5) AT(p_log_ratio_2, 0.0402687266F, -2, 4) AT(log_reference, 2.80290103F, -3, -4) AT(p_again_long,
        0.654179454F, 6, -8) AT(specific_share, 0.545454562F, -6, -7) }, { -0.0124F, -0.0064F, -0.0055F, 0.0621F,
        -0.0083F, -0.0391F, 0.0091F, 0.0162F } },
    { 6, { AT(p_uncovered_unasked, 0.181818187F, 1, 2) AT(near_content, 0.15625F, -1, -2) AT(distinct, 0.879999995F, -3,
        3) AT(rare, 0.315432578F, 4, 5) AT(absolute_added, 1.5F, -4, -5) AT(names_new, 4.5F, 6, -8) AT(rule_off_topic,
        0.0F, -6, -7) }, { 0.0226F, -0.0565F, 0.0363F, 0.0267F, -0.0356F, -0.0320F, 0.0091F, 0.0304F } },
    { 7, { AT(roles_straight, 0.5F, 1, 6) AT(p_absolute_near, 0.600000024F, 2, -6) AT(p_again_long, 0.447099924F, 3, -5)
        AT(back_new, 0.950425863F, 4, -4) AT(order_net, -0.5F, -1, 5) AT(subject_question, 0.819853485F, -2, -3)
        AT(part_near_worst, 0.297587574F, -7, -8) }, { 0.0294F, 0.0034F, -0.0462F, -0.0619F, -0.0252F, -0.0568F,
        -0.0207F, 0.0419F } },
    { 0, { AT(back_new, 0.248805761F, 1, 2) AT(shared, 0.5F, -1, -2) AT(p_again_long, 0.202037975F, 3, 5) AT(covered,
        0.414215684F, -3, 4) AT(unsupported, 0.949999988F, -4, -5) AT(rule_unsupported, 0.725000024F, -6, 6)
        AT(near_content, 0.178571433F, -7, -8) }, { -0.0049F, 0.0533F, -0.0252F, -0.0278F, 0.0603F, -0.0580F, -0.0327F,
        0.0161F } },
    { 1, { AT(parts_missing_n, 1.5F, 1, 3) AT(p_stray_high, 0.232391F, -1, 2) AT(filler_share, 0.068965517F, -2, -3)
        AT(back_new, 0.342804074F, -4, 4) AT(term_frame, 1.5F, 5, -8) AT(p_pronouns_uncovered, 0.13333334F, 6, -7)
        AT(match, 0.612264335F, -5, -6) }, { -0.0551F, -0.0261F, 0.0276F, -0.0244F, 0.0713F, -0.0036F, -0.0100F,
        -0.0184F } },
    { 2, { AT(rule_exchanged_words, 0.375F, 1, -8) AT(order_net, 0.5F, 2, -7) AT(rule_technical, 0.675000012F, 3, 6)
        AT(specific_share, 0.431034476F, 4, -4) AT(negated_shared, 0.5F, -1, 5) AT(part_worst, 0.916083932F, -2, -3)
        AT(sentences, 1.5F, -5, -6) }, { -0.0059F, 0.0083F, 0.0708F, -0.0277F, 0.0640F, -0.0084F, 0.0453F, 0.0725F } },
    { 3, { AT(p_uncovered_stray, 0.191334262F, 1, -8) AT(p_asked_uncovered, 0.0402203389F, 2, 4) AT(p_subject_high,
        0.275965184F, 3, -3) AT(part_best, 0.84523809F, -1, -2) AT(rule_incomplete, 0.300000012F, 5, 6)
        AT(p_log_ratio_2, 1.79100716F, -4, -5) AT(question_covered, 0.677083373F, -6, -7) }, { -0.0095F, 0.0524F,
        -0.0056F, -0.0443F, 0.0249F, 0.0365F, -0.0078F, -0.0218F } },
    { 4, { AT(log_answer, 3.94153476F, 1, -8) AT(parts, 4.5F, 2, 5) AT(shared, 1.5F, -1, 3) AT(specific_share,
        0.400000006F, 4, -4) AT(covered, 0.61721617F, -2, -3) AT(first_asked, 1.5F, -5, 6) AT(log_ratio, 0.216223106F,
        -6, -7) }, { -0.0451F, 0.0424F, -0.0118F, -0.0284F, -0.0123F, 0.0023F, 0.0726F, -0.0268F } },
    { 5, { AT(sentences, 4.5F, 1, 5) AT(distinct, 0.571428597F, -1, 2) AT(number_new, 1.5F, 3, 4) AT(near_reference,
        0.769230783F, -2, -3) AT(parts_missing, 0.522727311F, -4, -5) AT(p_covered_antonym, 2.19090915F, 6, -8)
        AT(last_place, 0.688888907F, -6, -7) }, { 0.0281F, -0.0499F, 0.0081F, -0.0107F, 0.0284F, 0.0486F, -0.0031F,
        -0.0093F } },
    { 6, { AT(contrast, 1.5F, 1, -8) AT(number_hits, 0.5F, 2, -7) AT(names_missing, 1.5F, 3, -6) AT(near_any,
        0.35398227F, 4, 6) AT(names_new, 0.5F, 5, -3) AT(p_pronouns_uncovered, 0.0714285746F, -1, -2) AT(again_near,
        0.509776473F, -4, -5) }, { 0.0221F, -0.0222F, 0.0511F, -0.0343F, 0.0305F, -0.0261F, -0.0358F, -0.0492F } },
    { 7, { AT(negations, 1.5F, 1, 6) AT(p_best_missing, 0.239047617F, 2, -6) AT(negation_lost, 0.5F, 3, -5)
        AT(stray_rare, 0.0196134616F, -1, 4) AT(rule_long, 0.630372822F, 5, -4) AT(first_half, 0.226495728F, -2, -3)
        AT(p_subject_high, 0.0119404653F, -7, -8) }, { -0.0308F, -0.0175F, 0.0141F, -0.0537F, -0.0334F, -0.0202F,
        0.0521F, 0.0037F } },
    { 0, { AT(rare, 0.435950994F, 1, -8) AT(number_new, 0.5F, -1, 2) AT(shared, 2.5F, 3, 4) AT(half_drop, 0.125F, -2,
        -3) AT(subject_new, 0.8062253F, 5, -7) AT(back_new, 0.39445141F, 6, -6) AT(number_hits, 1.5F, -4, -5) }, {
        -0.0575F, -0.0399F, 0.0055F, 0.0588F, -0.0079F, -0.0029F, -0.0199F, 0.0522F } },
    { 1, { AT(filler_share, 0.0588235296F, 1, 2) AT(parts_missing, 0.763888896F, -1, -2) AT(number_new, 0.5F, 3, -8)
        AT(p_stray_high, 0.191218778F, 4, 6) AT(sentences, 2.5F, -3, 5) AT(p_again_long, 0.326704443F, -4, -5)
        AT(p_unsupported_long, 0.335428655F, -6, -7) }, { -0.0571F, 0.0101F, -0.0369F, 0.0266F, -0.0182F, 0.0513F,
        -0.0093F, -0.0388F } },
    { 2, { AT(order_net, 0.5F, 1, -8) AT(subject_worst, 0.845765829F, 2, 3) AT(subject_question, 0.834193766F, -1, -2)
        AT(part_near_mean, 0.56542927F, -3, 4) AT(distinct, 0.842105269F, -4, 5) AT(inversions, 0.027777778F, 6, -7)
        AT(p_uncovered_unasked, 0.0F, -5, -6) }, { -0.0082F, 0.0229F, -0.0350F, -0.0104F, -0.0254F, 0.0478F, 0.0829F,
        0.0435F } },
    { 3, { AT(p_log_ratio_2, 1.25572467F, 1, 6) AT(log_answer, 3.34975028F, 2, -6) AT(question_rare, 0.279441804F, 3,
        -5) AT(first_asked, 0.5F, -1, 4) AT(match_worst, 0.758491516F, 5, -4) AT(tail_missing, 0.15476191F, -2, -3)
        AT(question_rare, 0.294451147F, -7, -8) }, { -0.0075F, 0.0641F, -0.0033F, -0.0036F, -0.0187F, -0.0449F,
        -0.0058F, 0.0416F } },
    { 4, { AT(names_missing, 1.5F, 1, -8) AT(pair_missing, 0.5F, 2, -7) AT(near_content, 0.552631557F, 3, 5)
        AT(p_asked_uncovered, 0.4456788F, 4, -3) AT(parts, 4.5F, -1, -2) AT(rule_technical, 0.300000012F, 6, -6)
        AT(specific_share, 0.400000006F, -4, -5) }, { -0.0541F, 0.0051F, 0.0037F, 0.0409F, -0.0101F, -0.0433F, 0.0409F,
        0.0435F } },
    { 5, { AT(distinct, 0.857142866F, 1, -8) AT(last_statement, 0.935416698F, 2, 3) AT(shared, 9.5F, -1, -2)
        AT(both_hit, 2.5F, 4, -7) AT(second_half, 0.759615421F, 5, -6) AT(p_stray, 0.190706193F, 6, -5)
        AT(log_reference, 2.67355394F, -3, -4) }, { -0.0218F, 0.0106F, -0.0027F, 0.0677F, -0.0038F, -0.0052F, -0.0069F,
        -0.0362F } },
    { 6, { AT(again_near, 0.403416067F, 1, 2) AT(back_second, 0.246177495F, -1, -2) AT(contrast, 0.5F, 3, 6)
        AT(bound_with, 0.5F, 4, -6) AT(asks, 1.5F, 5, -5) AT(specific_share, 0.304347813F, -3, -4) AT(stray_rare,
        0.212904662F, -7, -8) }, { 0.0328F, -0.0177F, 0.0060F, 0.0569F, -0.0103F, -0.0242F, 0.0204F, -0.0362F } },
    { 7, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(agent_net, 2.5F, 2, -7) AT(p_asked_uncovered, 0.549126863F, 3,
        -6) AT(question_covered, 0.954545498F, 4, -5) AT(shared, 1.5F, 5, 6) AT(p_uncovered_near, 0.0729166642F, -1, -2)
        AT(roles_straight, 2.5F, -3, -4) }, { -0.0002F, 0.0363F, -0.0127F, 0.0366F, 0.0241F, -0.0292F, -0.0493F,
        -0.0429F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 4) AT(p_unsupported_long, 2.13600183F, 2, -4) AT(back_new, 0.340975165F,
        3, -3) AT(subject_first, 0.634867609F, -1, -2) AT(subject_new, 0.688425779F, 5, -8) AT(inversions, 0.600000024F,
        6, -7) AT(match_tail, 0.136629328F, -5, -6) }, { -0.0377F, 0.0302F, -0.0608F, 0.0189F, 0.0579F, -0.0079F,
        -0.0143F, -0.0019F } },
    { 1, { AT(covered_new, 0.21825397F, 1, -8) AT(parts, 4.5F, 2, 6) AT(number_new, 0.5F, 3, -5) AT(distinct,
        0.959999979F, -1, 4) AT(match_tail, 0.0714446679F, 5, -4) AT(pronouns, 0.0322580636F, -2, -3) AT(name_frame,
        0.5F, -6, -7) }, { -0.0324F, -0.0183F, 0.0509F, -0.0129F, -0.0461F, 0.0515F, -0.0132F, -0.0442F } },
    { 2, { AT(p_quoted_second, 0.316666692F, 1, -8) AT(distinct, 0.839999974F, 2, 4) AT(specific_share, 0.409090906F, 3,
        -3) AT(unsupported, 0.25000003F, -1, -2) AT(p_uncovered_unasked, 0.622869253F, 5, 6) AT(p_absolute_near,
        0.666666687F, -4, -5) AT(log_answer, 2.97008562F, -6, -7) }, { 0.0156F, -0.0460F, -0.0448F, 0.0100F, 0.0648F,
        0.0433F, -0.0495F, -0.0424F } },
    { 3, { AT(p_log_ratio_2, 1.25572467F, 1, 6) AT(near_content, 0.70588237F, 2, 3) AT(parts, 5.5F, -1, -2)
        AT(question_rare, 0.279441804F, 4, 5) AT(p_subject_high, 0.224227801F, -3, -4) AT(match_worst, 0.107187428F, -5,
        -6) AT(last_statement, 0.759615421F, -7, -8) }, { -0.0453F, 0.0051F, 0.0452F, -0.0055F, 0.0100F, -0.0235F,
        -0.0032F, 0.0404F } },
    { 4, { AT(names_missing, 1.5F, 1, -8) AT(p_uncovered_unasked, 0.349521518F, 2, 6) AT(both_missing, 0.5F, 3, -5)
        AT(specific_share, 0.333333343F, -1, 4) AT(p_stray, 0.0237618238F, 5, -4) AT(p_first_only, 0.100000001F, -2, -3)
        AT(second_half, 0.226495728F, -6, -7) }, { 0.0150F, -0.0381F, 0.0472F, -0.0511F, 0.0292F, 0.0092F, -0.0492F,
        0.0399F } },
    { 5, { AT(distinct, 0.857142866F, 1, -8) AT(last_statement, 0.935416698F, 2, 3) AT(restated_subjects, 0.03125F, -1,
        -2) AT(p_both, 0.5F, 4, -7) AT(subject_first, 0.325471222F, -3, 5) AT(second_half, 0.759615421F, 6, -6)
        AT(log_answer, 4.36307859F, -4, -5) }, { -0.0288F, 0.0135F, -0.0054F, 0.0646F, -0.0017F, -0.0012F, -0.0132F,
        -0.0354F } },
    { 6, { AT(rare, 0.290925503F, -1, 1) AT(rule_off_topic, 0.0F, 2, -8) AT(log_reference, 3.27696681F, 3, 4)
        AT(log_answer, 3.65057397F, -2, -3) AT(last_place, 0.541666687F, 5, -7) AT(p_missing_first, 0.0931712985F, -4,
        6) AT(p_pronouns_uncovered, 0.0293040294F, -5, -6) }, { 0.0291F, -0.0662F, -0.0108F, 0.0599F, 0.0413F, -0.0319F,
        -0.0264F, 0.0204F } },
    { 7, { AT(shared, 0.5F, 1, 3) AT(filler_share, 0.0508474559F, 2, -3) AT(log_ratio, 0.171850264F, -1, -2)
        AT(bound_with, 0.5F, 4, 6) AT(p_quoted_uncovered, 0.353571445F, 5, -6) AT(first_asked, 1.5F, -4, -5)
        AT(back_new, 0.548503995F, -7, -8) }, { -0.0334F, 0.0380F, -0.0267F, 0.0020F, -0.0417F, 0.0388F, -0.0144F,
        0.0162F } },
    { 0, { AT(back_new, 0.248805761F, 1, 3) AT(near_content, 0.119999997F, -1, 2) AT(stray_rare, 0.207492992F, -2, -3)
        AT(subject_first, 0.651710153F, -4, 4) AT(back_new, 0.463713318F, 5, 6) AT(specific_share, 0.388888896F, -5, -6)
        AT(rule_name, 0.375F, -7, -8) }, { -0.0047F, -0.0120F, 0.0595F, -0.0497F, -0.0085F, 0.0477F, -0.0440F, 0.0207F }
        },
    { 1, { AT(filler_share, 0.13333334F, 1, 6) AT(p_far_uncovered, 0.491700441F, 2, 4) AT(parts_missing, 0.707142889F,
        -1, 3) AT(near_content, 0.159999996F, -2, -3) AT(part_best, 0.43650794F, -4, 5) AT(number_new, 0.5F, -5, -6)
        AT(pronouns, 0.145161286F, -7, -8) }, { -0.0581F, -0.0204F, 0.0405F, -0.0294F, 0.0490F, -0.0146F, 0.0415F,
        -0.0152F } },
    { 2, { AT(p_unsupported_long, 0.0F, 1, 6) AT(roles_straight, 2.5F, 2, -6) AT(p_negation_covered, 0.759615421F, 3,
        -5) AT(both_missing, 1.5F, 4, -4) AT(p_stray, 0.0195764937F, -1, 5) AT(subject_question, 0.747752786F, -2, -3)
        AT(asks, 1.5F, -7, -8) }, { -0.0124F, 0.0076F, 0.0604F, -0.0343F, 0.0584F, -0.0238F, -0.0293F, 0.0186F } },
    { 3, { AT(p_again_long, 0.447099924F, 1, 5) AT(log_ratio, 0.27763173F, 2, -5) AT(question_covered, 0.405882359F, 3,
        -4) AT(match_worst, 0.758491516F, 4, -3) AT(first_asked, 0.5F, -1, -2) AT(log_answer, 3.99815869F, -6, 6)
        AT(question_rare, 0.318870395F, -7, -8) }, { -0.0052F, 0.0558F, -0.0091F, -0.0182F, -0.0386F, -0.0111F,
        -0.0059F, 0.0412F } },
    { 4, { AT(pair_missing, 0.5F, 1, -8) AT(covered_new, 0.18122749F, -1, 2) AT(rare, 0.319101453F, -2, 3)
        AT(parts_missing, 0.27922079F, 4, -7) AT(shared, 6.5F, 5, -6) AT(p_uncovered_unasked, 0.237720087F, 6, -5)
        AT(rare, 0.330094516F, -3, -4) }, { -0.0400F, 0.0207F, -0.0250F, 0.0635F, -0.0549F, -0.0543F, 0.0144F, 0.0447F }
        },
    { 5, { AT(distinct, 0.857142866F, 1, -8) AT(covered, 0.468627453F, 2, 5) AT(sentences, 3.5F, 3, 4) AT(stray_rare,
        0.0789281279F, -1, -2) AT(p_stray, 0.227887988F, -3, -4) AT(log_ratio, 0.79850769F, -5, 6) AT(back_new,
        0.454568446F, -6, -7) }, { 0.0160F, -0.0170F, 0.0564F, -0.0029F, -0.0290F, -0.0160F, 0.0349F, -0.0345F } },
    { 6, { AT(covered, 0.511904776F, 1, -8) AT(contrast, 1.5F, 2, -7) AT(names_missing, 1.5F, 3, 6) AT(rare,
        0.290925503F, 4, 5) AT(near_any, 0.428954393F, -1, -2) AT(tail_missing, 0.690476239F, -3, -4)
        AT(p_asked_uncovered, 0.142857149F, -5, -6) }, { 0.0564F, -0.0140F, 0.0113F, -0.0263F, -0.0556F, 0.0095F,
        -0.0448F, -0.0536F } },
    { 7, { AT(value_clash, 0.5F, 1, -8) AT(order_net, -0.5F, -1, 2) AT(p_stray, 0.00609893538F, -2, 3) AT(refers_back,
        0.5F, 4, 5) AT(p_asked_uncovered, 0.536267817F, -3, -4) AT(p_absolute_near, 0.333333343F, 6, -7)
        AT(subject_first, 0.673310518F, -5, -6) }, { 0.0206F, -0.0379F, -0.0032F, -0.0461F, 0.0304F, -0.0089F, -0.0335F,
        -0.0526F } },
    { 0, { AT(number_new, 0.5F, 1, 2) AT(rare, 0.435950994F, -1, -2) AT(back_new, 0.374882072F, 3, 6) AT(name_frame,
        0.5F, -3, 4) AT(rare, 0.435950994F, 5, -6) AT(stray_share, 0.807716966F, -4, -5) AT(both_hit, 4.5F, -7, -8) }, {
        -0.0539F, 0.0246F, 0.0491F, 0.0150F, -0.0437F, 0.0295F, -0.0349F, 0.0186F } },
    { 1, { AT(polar_sum, 0.5F, 1, 6) AT(absolute_added, 1.5F, 2, -6) AT(filler_share, 0.200000003F, 3, -5)
        AT(part_near_worst, 0.0327271335F, -1, 4) AT(log_ratio, 0.653926492F, -2, 5) AT(specific_share, 0.25F, -3, -4)
        AT(p_log_ratio_2, 0.450466841F, -7, -8) }, { 0.0145F, -0.0643F, 0.0146F, -0.0347F, 0.0232F, 0.0319F, 0.0457F,
        -0.0033F } },
    { 2, { AT(filler_share, 0.0816326514F, 1, -8) AT(subject_worst, 0.841475427F, 2, -7) AT(subject_question,
        0.834193766F, 3, -6) AT(back_new, 0.82586652F, 4, -5) AT(p_log_ratio_2, 0.00510638347F, -1, 5) AT(log_answer,
        4.1351347F, 6, -4) AT(p_covered_near, 0.631578922F, -2, -3) }, { 0.0428F, -0.0118F, 0.0449F, 0.0352F, -0.0489F,
        0.0305F, 0.0318F, -0.0298F } },
    { 3, { AT(shared, 4.5F, 1, 3) AT(types_missing, 0.5F, 2, -3) AT(log_answer, 4.47162247F, -1, -2) AT(bound_with,
        3.5F, 4, 6) AT(subject_worst, 0.82948041F, 5, -6) AT(pairs_lost, 0.571428597F, -4, -5) AT(log_answer,
        4.52719402F, -7, -8) }, { -0.0423F, 0.0130F, 0.0204F, 0.0455F, -0.0080F, -0.0112F, -0.0192F, 0.0114F } },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(first_asked, 1.5F, 2, 4) AT(ask_worst, 0.809090912F, 3, -3)
        AT(distinct, 0.964285731F, -1, -2) AT(both_hit, 1.5F, 5, 6) AT(bound_with, 0.5F, -4, -5) AT(rare, 0.312287807F,
        -6, -7) }, { 0.0334F, -0.0374F, -0.0496F, 0.0464F, -0.0071F, 0.0162F, -0.0296F, 0.0338F } },
    { 5, { AT(distinct, 0.857142866F, 1, -8) AT(both_hit, 0.5F, 2, 4) AT(last_statement, 0.43650794F, -1, 3)
        AT(near_content, 0.206896558F, -2, -3) AT(sentences, 4.5F, 5, 6) AT(distinct, 0.571428597F, -4, -5)
        AT(antonym_context, 1.5F, -6, -7) }, { -0.0030F, -0.0032F, 0.0567F, 0.0189F, -0.0374F, 0.0291F, -0.0069F,
        -0.0337F } },
    { 6, { AT(p_uncovered_unasked, 0.300000012F, 1, 2) AT(p_subject_high, 0.0604969412F, -1, -2) AT(term_rare,
        0.181461975F, -3, 3) AT(log_reference, 3.02012753F, -4, 4) AT(absolute_added, 0.5F, 5, -8) AT(names_missing,
        2.5F, 6, -7) AT(types_missing, 0.5F, -5, -6) }, { 0.0111F, -0.0553F, 0.0398F, -0.0224F, 0.0372F, -0.0423F,
        -0.0285F, -0.0195F } },
    { 7, { AT(negations, 1.5F, 1, -8) AT(parts_missing_n, 2.5F, 2, -7) AT(number_new, 3.5F, 3, -6) AT(back_second,
        0.501758814F, 4, 6) AT(stray_share, 0.703934908F, 5, -3) AT(swap_net, -1.5F, -1, -2) AT(rule_exchanged_words,
        0.375F, -4, -5) }, { -0.0035F, -0.0556F, 0.0037F, 0.0065F, -0.0636F, 0.0469F, -0.0338F, 0.0213F } },
    { 0, { AT(back_new, 0.248805761F, 1, 3) AT(both_share, 0.605555594F, 2, -3) AT(stray_rare, 0.207492992F, -1, -2)
        AT(subject_first, 0.651710153F, -4, 4) AT(p_unsupported_near, 0.200000003F, -5, 5) AT(back_new, 0.463713318F,
        -6, 6) AT(log_answer, 3.51143408F, -7, -8) }, { -0.0115F, 0.0544F, -0.0058F, -0.0467F, -0.0358F, 0.0434F,
        0.0240F, -0.0327F } },
    { 1, { AT(specific_share, 0.151515156F, 1, 2) AT(near_content, 0.304761916F, -1, -2) AT(sentences, 3.5F, 3, 6)
        AT(subject, 0.423925608F, -3, 4) AT(log_reference, 3.48112178F, 5, -6) AT(rare, 0.267262071F, -4, -5)
        AT(stray_repeat, 0.200035453F, -7, -8) }, { 0.0462F, -0.0137F, 0.0187F, 0.0044F, -0.0679F, 0.0093F, 0.0417F,
        -0.0180F } },
    { 2, { AT(number_new, 3.5F, 1, -8) AT(p_quoted_second, 0.316666692F, 2, -7) AT(value_clash, 0.5F, 3, -6)
        AT(distinct, 0.739130437F, -1, 4) AT(p_absolute_near, 0.625F, 5, -5) AT(back_second, 0.566370547F, 6, -4)
        AT(near_content, 0.233333334F, -2, -3) }, { -0.0348F, -0.0381F, 0.0295F, -0.0075F, 0.0414F, 0.0605F, -0.0392F,
        -0.0483F } },
    { 3, { AT(log_answer, 4.55911255F, 1, -8) AT(near_reference, 0.647058845F, 2, 5) AT(first_half, 0.129166678F, 3, 4)
        AT(match_tail, 0.000325591274F, -1, -2) AT(foreign_sentences, 0.527777791F, -3, -4) AT(term_rare, 0.216404632F,
        -5, 6) AT(near_content, 0.736842096F, -6, -7) }, { 0.0298F, -0.0091F, -0.0464F, 0.0060F, -0.0086F, -0.0065F,
        0.0472F, 0.0386F } },
    { 4, { AT(log_answer, 3.94153476F, 1, -8) AT(shared, 1.5F, -1, 2) AT(both_hit, 3.5F, 3, -7) AT(term_frame, 3.5F, 4,
        -6) AT(p_log_ratio_2, 0.0353636406F, 5, 6) AT(match_tail, 0.0803146139F, -2, -3) AT(number_hits, 1.5F, -4, -5)
        }, { -0.0301F, -0.0444F, 0.0269F, 0.0443F, -0.0222F, -0.0434F, -0.0293F, -0.0240F } },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(refers_back, 0.5F, 2, -5) AT(near_any, 0.415759057F, -1, 3)
        AT(p_again_long, 0.202037975F, -2, 4) AT(distinct, 0.857142866F, -3, -4) AT(match, 0.501109183F, -6, 6)
        AT(again_near, 0.779957771F, -7, -8) }, { -0.0073F, -0.0083F, 0.0576F, -0.0037F, -0.0139F, 0.0129F, -0.0428F,
        0.0129F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(rare, 0.328238398F, 2, 6) AT(subject_worst, 0.327496171F, -1, 3)
        AT(shared, 0.5F, 4, 5) AT(filler_share, 0.0270270277F, -2, -3) AT(p_uncovered_unasked, 0.306538433F, -4, -5)
        AT(names_new, 0.5F, -6, -7) }, { -0.0056F, -0.0335F, 0.0268F, -0.0203F, 0.0627F, -0.0272F, 0.0095F, -0.0414F }
        },
    { 7, { AT(number_missing, 0.5F, 1, 3) AT(pronouns, 0.0819672123F, 2, -3) AT(second_half, 0.240384623F, -1, -2)
        AT(quoted, 0.5F, 4, -8) AT(number_clash, 0.5F, -4, 5) AT(swap_net, -0.5F, -5, 6) AT(part_near_worst,
        0.196708426F, -6, -7) }, { -0.0256F, 0.0029F, 0.0232F, -0.0582F, -0.0509F, -0.0401F, 0.0445F, 0.0230F } },
    { 0, { AT(rare, 0.431293696F, 1, 6) AT(number_new, 1.5F, 2, 3) AT(log_ratio, 0.298492998F, -1, -2) AT(near_content,
        0.151515156F, -3, 4) AT(back_new, 0.463713318F, 5, -6) AT(unsupported, 1.25F, -4, -5) AT(log_reference,
        3.27696681F, -7, -8) }, { 0.0010F, -0.0527F, -0.0324F, -0.0120F, 0.0524F, -0.0190F, 0.0540F, -0.0073F } },
    { 1, { AT(filler_share, 0.0588235296F, 1, 3) AT(p_uncovered_near, 0.5F, 2, -3) AT(rare, 0.246762082F, -1, -2)
        AT(number_new, 0.5F, 4, -8) AT(stray_share, 0.691218793F, -4, 5) AT(match_worst, 0.528306842F, 6, -7)
        AT(match_tail, 0.0754145905F, -5, -6) }, { 0.0140F, -0.0552F, 0.0162F, -0.0158F, 0.0600F, -0.0023F, -0.0097F,
        -0.0351F } },
    { 2, { AT(match_tail, 0.0185991917F, 1, 6) AT(roles_straight, 0.5F, 2, -6) AT(p_covered_near, 0.0769230798F, -1, 3)
        AT(p_uncovered_stray, 0.0163854994F, 4, 5) AT(swap_share, 0.15544042F, -2, -3) AT(second_half, 0.577380955F, -4,
        -5) AT(p_covered_near, 0.631578922F, -7, -8) }, { -0.0187F, -0.0125F, 0.0479F, -0.0110F, 0.0685F, -0.0183F,
        -0.0091F, 0.0397F } },
    { 3, { AT(inversions, 0.220588237F, 1, 6) AT(p_uncovered_stray, 0.00729395123F, 2, 4) AT(half_drop, 0.0833333358F,
        3, -3) AT(rule_long, 0.619523823F, -1, -2) AT(near_content, 0.809523821F, 5, -6) AT(log_ratio, 1.69644928F, -4,
        -5) AT(p_both, 1.5F, -7, -8) }, { -0.0172F, 0.0084F, 0.0295F, -0.0449F, 0.0132F, 0.0131F, 0.0361F, -0.0062F } },
    { 4, { AT(ask_worst, 0.514705896F, 1, 2) AT(distinct, 0.969696999F, -1, -2) AT(rule_incomplete, 0.300000012F, 3, -8)
        AT(first_asked, 1.5F, -3, 4) AT(reference_code, 0.5F, 5, -7) AT(parts, 3.5F, -4, 6) AT(rare, 0.309042007F, -5,
        -6) }, { 0.0407F, -0.0186F, -0.0440F, -0.0343F, 0.0348F, -0.0133F, 0.0520F, 0.0320F } },
    { 5, { AT(distinct, 0.857142866F, 1, -8) AT(back_new, 0.39965114F, -1, 2) AT(last_statement, 0.935416698F, -2, 3)
        AT(covered, 0.71825397F, 4, 6) AT(ask_worst, 0.677083373F, -3, 5) AT(both_hit, 2.5F, -4, -5) AT(p_again_long,
        0.563328445F, -6, -7) }, { -0.0146F, -0.0036F, -0.0030F, 0.0571F, -0.0028F, -0.0134F, 0.0159F, -0.0324F } },
    { 6, { AT(match, 0.640099049F, 1, -8) AT(part_worst, 0.190909103F, 2, 6) AT(names_missing, 2.5F, 3, -5) AT(rare,
        0.290925503F, -1, 4) AT(stray_name, 0.5F, 5, -4) AT(both_hit, 0.5F, -2, -3) AT(stray_repeat, 0.250003994F, -6,
        -7) }, { 0.0343F, 0.0005F, -0.0476F, 0.0266F, -0.0395F, 0.0039F, 0.0831F, -0.0213F } },
    { 7, { AT(part_near_worst, 0.0927689448F, -1, 1) AT(p_pronouns_uncovered, 0.0725274757F, 2, -8) AT(negation_lost,
        0.5F, 3, 6) AT(filler_share, 0.100000001F, 4, 5) AT(bound_against, 2.5F, -2, -3) AT(part_near_mean,
        0.507549942F, -4, -5) AT(near_content, 0.235294119F, -6, -7) }, { -0.0327F, -0.0005F, -0.0476F, -0.0132F,
        0.0690F, 0.0047F, -0.0556F, 0.0243F } },
    { 0, { AT(log_reference, 3.06778264F, 1, 4) AT(p_stray, 0.0721712559F, -1, 2) AT(asks, 1.5F, 3, -4)
        AT(specific_share, 0.412698418F, -2, -3) AT(back_second, 0.82997185F, 5, -8) AT(number_new, 3.5F, 6, -7)
        AT(p_unsupported_long, 1.91646171F, -5, -6) }, { -0.0256F, -0.0083F, 0.0506F, -0.0188F, -0.0503F, -0.0000F,
        0.0229F, 0.0218F } },
    { 1, { AT(specific_share, 0.151515156F, 1, 2) AT(back_second, 0.548689425F, -1, -2) AT(log_reference, 3.48112178F,
        3, 6) AT(p_far_uncovered, 0.722792625F, 4, -6) AT(p_again_long, 0.429416329F, -3, 5) AT(rare, 0.283419937F, -4,
        -5) AT(p_best_missing, 0.211309522F, -7, -8) }, { 0.0550F, -0.0167F, -0.0498F, 0.0246F, -0.0209F, 0.0122F,
        -0.0176F, 0.0525F } },
    { 2, { AT(agent_net, 4.5F, 1, -8) AT(polar_sum, -0.5F, 2, 6) AT(asks, 1.5F, 3, -5) AT(subject_new, 0.963774979F, 4,
        -4) AT(log_answer, 4.15100908F, 5, -3) AT(part_near_worst, 0.382090151F, -1, -2) AT(pairs_lost, 0.5F, -6, -7) },
        { -0.0104F, -0.0564F, 0.0310F, 0.0401F, 0.0207F, 0.0119F, -0.0182F, 0.0545F } },
    { 3, { AT(log_ratio, 1.17007124F, 1, 6) AT(near_content, 0.736842096F, 2, 4) AT(inversions, 0.733333349F, 3, -3)
        AT(stray_rare, 0.0332328975F, -1, -2) AT(p_subject_high, 0.224227801F, 5, -6) AT(parts, 3.5F, -4, -5)
        AT(question_rare, 0.318870395F, -7, -8) }, { 0.0063F, -0.0461F, 0.0113F, -0.0063F, 0.0501F, -0.0131F, -0.0047F,
        0.0356F } },
    { 4, { AT(parts, 3.5F, 1, 2) AT(stray_rare, 0.0861733928F, -1, -2) AT(back_second, 0.906618655F, 3, -8)
        AT(log_answer, 3.94153476F, 4, 6) AT(last_place, 0.538461566F, 5, -5) AT(subject_worst, 0.283728153F, -3, -4)
        AT(subject_question, 0.608021915F, -6, -7) }, { 0.0270F, -0.0322F, -0.0151F, 0.0594F, -0.0087F, -0.0340F,
        0.0232F, -0.0350F } },
    { 5, { AT(distinct, 0.857142866F, 1, -8) AT(last_statement, 0.935416698F, 2, 3) AT(distinct, 0.642857134F, -1, -2)
        AT(p_covered_antonym, 0.27922079F, 4, -7) AT(p_both, 0.5F, 5, -6) AT(p_negation_covered, 0.504241228F, 6, -5)
        AT(last_place, 0.5625F, -3, -4) }, { 0.0083F, -0.0215F, 0.0566F, -0.0019F, -0.0031F, -0.0097F, -0.0063F,
        -0.0317F } },
    { 6, { AT(covered, 0.511904776F, 1, -8) AT(again_near, 0.403416067F, 2, 4) AT(subject_question, 0.286395162F, -1, 3)
        AT(log_ratio, 0.070204258F, -2, -3) AT(specific_share, 0.400000006F, 5, -7) AT(rare, 0.321844816F, 6, -6)
        AT(p_stray_high, 0.105539627F, -4, -5) }, { 0.0240F, 0.0340F, -0.0222F, -0.0376F, 0.0345F, -0.0207F, 0.0535F,
        -0.0498F } },
    { 7, { AT(agent_net, 0.5F, 1, -8) AT(match, 0.458162159F, 2, 5) AT(log_answer, 4.01634264F, 3, -4)
        AT(p_best_missing, 0.0645833388F, 4, -3) AT(specific_share, 0.314285725F, -1, -2) AT(rare, 0.322251618F, -5, 6)
        AT(back_new, 0.240402699F, -6, -7) }, { 0.0442F, -0.0264F, -0.0456F, 0.0188F, -0.0064F, -0.0390F, 0.0158F,
        -0.0365F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 4) AT(rule_unsupported, 0.725000024F, 2, 3) AT(p_first_only,
        0.583333313F, -1, -2) AT(refers_back, 0.5F, -3, -4) AT(back_new, 0.529231191F, 5, -8) AT(name_frame, 0.5F, 6,
        -7) AT(last_statement, 0.121323533F, -5, -6) }, { -0.0498F, 0.0062F, -0.0187F, 0.0310F, -0.0048F, 0.0600F,
        -0.0088F, -0.0113F } },
    { 1, { AT(filler_share, 0.0588235296F, 1, 2) AT(tail_missing, 0.775000036F, -1, -2) AT(sentences, 3.5F, 3, 5)
        AT(second_half, 0.27922079F, 4, -5) AT(p_uncovered_near, 0.0666666701F, -3, -4) AT(rare, 0.344459534F, 6, -8)
        AT(distinct, 0.896551728F, -6, -7) }, { -0.0509F, 0.0150F, 0.0329F, -0.0090F, -0.0273F, -0.0118F, 0.0604F,
        -0.0149F } },
    { 2, { AT(distinct, 0.839999974F, -1, 1) AT(p_covered_antonym, 1.52777779F, 2, -8) AT(subject_question,
        0.751114726F, 3, -7) AT(number_hits, 0.5F, 4, 6) AT(back_new, 0.532139003F, -2, 5) AT(p_subject_high,
        0.318197191F, -3, -4) AT(part_near_worst, 0.229636014F, -5, -6) }, { -0.0155F, 0.0022F, -0.0457F, 0.0238F,
        -0.0313F, 0.0310F, 0.0211F, 0.0379F } },
    { 3, { AT(log_answer, 4.55911255F, 1, -8) AT(sentences, 1.5F, 2, -7) AT(part_near_worst, 0.367082536F, 3, -6)
        AT(p_missing_first, 0.258201063F, 4, -5) AT(negated_shared, 1.25F, 5, -4) AT(subject_new, 0.190972447F, -1, 6)
        AT(near_any, 0.479153186F, -2, -3) }, { -0.0047F, -0.0036F, 0.0628F, -0.0060F, -0.0075F, -0.0119F, -0.0410F,
        0.0366F } },
    { 4, { AT(ask_worst, 0.514705896F, 1, 2) AT(log_reference, 3.11326838F, -1, -2) AT(rule_incomplete, 0.300000012F, 3,
        6) AT(last_place, 0.283333331F, -3, 4) AT(parts, 7.5F, 5, -6) AT(contrast, 1.5F, -4, -5) AT(back_new,
        0.612136781F, -7, -8) }, { -0.0161F, 0.0383F, 0.0138F, -0.0326F, 0.0307F, 0.0332F, -0.0091F, 0.0629F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(near_content, 0.607142866F, -1, 2) AT(p_log_ratio_2, 0.507222235F, -2, 3)
        AT(pairs_lost, 0.13333334F, -3, -4) AT(back_new, 0.39965114F, -5, 5) AT(p_far_uncovered, 0.0796118155F, -6, 6)
        AT(near_any, 0.379921317F, -7, -8) }, { -0.0375F, -0.0145F, 0.0334F, -0.0063F, -0.0096F, -0.0021F, -0.0024F,
        0.0467F } },
    { 6, { AT(bound_with, 0.5F, 1, -8) AT(contrast, 1.5F, 2, -7) AT(distinct, 0.965517223F, 3, 6) AT(both_share,
        0.275252551F, -1, 4) AT(number_hits, 1.5F, 5, -4) AT(negations, 2.5F, -2, -3) AT(part_near_mean, 0.231623515F,
        -5, -6) }, { -0.0171F, 0.0389F, -0.0339F, -0.0329F, 0.0381F, -0.0184F, -0.0469F, -0.0296F } },
    { 7, { AT(roles_straight, 0.5F, 1, 5) AT(shared, 0.5F, 2, -5) AT(filler_share, 0.0285714287F, 3, 4) AT(subject_new,
        0.198536009F, -1, -2) AT(first_half, 0.369318187F, -3, -4) AT(part_near_mean, 0.527306378F, 6, -8)
        AT(p_log_ratio_2, 0.033241149F, -6, -7) }, { -0.0282F, 0.0448F, -0.0332F, 0.0194F, -0.0082F, 0.0425F, -0.0506F,
        0.0346F } },
    { 0, { AT(number_new, 0.5F, 1, 2) AT(first_asked, 2.5F, -1, -2) AT(back_second, 0.301200032F, 3, 5)
        AT(part_near_worst, 0.160633549F, -3, 4) AT(rule_long, 0.705756605F, -4, -5) AT(p_uncovered_unasked,
        0.251991749F, -6, 6) AT(unsupported, 4.05000019F, -7, -8) }, { -0.0453F, 0.0077F, -0.0108F, 0.0559F, -0.0093F,
        0.0171F, -0.0449F, 0.0127F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(parts_missing_n, 1.5F, 2, 5) AT(back_second, 0.410203129F, 3, 4)
        AT(specific_share, 0.290909082F, -1, -2) AT(p_subject_low, 0.0F, -3, -4) AT(p_pronouns_uncovered, 0.13333334F,
        6, -7) AT(term_frame, 1.5F, -5, -6) }, { 0.0389F, -0.0148F, -0.0475F, 0.0084F, 0.0514F, -0.0163F, -0.0188F,
        -0.0442F } },
    { 2, { AT(rule_exchanged_words, 0.375F, 1, -8) AT(log_answer, 4.1351347F, 2, -7) AT(first_half, 0.261363655F, 3, 4)
        AT(subject_first, 0.582706571F, -1, -2) AT(sentences, 3.5F, 5, -6) AT(match_tail, 0.0194126535F, 6, -5) AT(rare,
        0.389735818F, -3, -4) }, { -0.0166F, 0.0549F, 0.0242F, -0.0306F, -0.0101F, -0.0436F, 0.0302F, 0.0632F } },
    { 3, { AT(p_log_ratio_2, 1.25572467F, 1, -8) AT(log_answer, 3.34975028F, 2, -7) AT(question_rare, 0.279441804F, 3,
        6) AT(first_asked, 0.5F, -1, 4) AT(match_tail, 0.112683266F, 5, -4) AT(p_first_only, 0.0F, -2, -3)
        AT(last_place, 0.222222224F, -5, -6) }, { -0.0070F, -0.0036F, 0.0586F, -0.0030F, 0.0075F, -0.0236F, -0.0387F,
        0.0306F } },
    { 4, { AT(p_pronouns_uncovered, 0.0382653065F, 1, -8) AT(names_missing, 0.5F, 2, 5) AT(rare, 0.314492494F, -1, 3)
        AT(p_asks_uncovered, 0.174242437F, 4, -4) AT(subject_new, 0.545636237F, -2, -3) AT(second_half, 0.63961041F, 6,
        -7) AT(question_covered, 0.174242437F, -5, -6) }, { 0.0179F, -0.0485F, -0.0079F, 0.0263F, -0.0172F, 0.0573F,
        -0.0223F, -0.0267F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(part_near_worst, 0.880420208F, 2, -4) AT(distinct, 0.571428597F, -1, 3)
        AT(parts_missing_n, 4.5F, -2, -3) AT(covered, 0.468627453F, 5, 6) AT(again_near, 0.481402427F, -5, -6)
        AT(back_new, 0.526578784F, -7, -8) }, { 0.0111F, -0.0438F, 0.0068F, 0.0156F, -0.0052F, 0.0477F, -0.0203F,
        0.0088F } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(names_missing, 0.5F, 2, -7) AT(term_frame, 0.5F, -1, 3) AT(p_pronouns_uncovered,
        0.0769230798F, 4, 6) AT(contrast, 1.5F, 5, -4) AT(bound_with, 0.5F, -2, -3) AT(p_asked_uncovered, 0.268402487F,
        -5, -6) }, { -0.0061F, 0.0509F, -0.0094F, -0.0321F, -0.0463F, 0.0392F, -0.0171F, -0.0305F } },
    { 7, { AT(value_clash, 0.5F, 1, -8) AT(swap_share, 0.207317069F, 2, -7) AT(swap_share, 0.0791788846F, 3, 5)
        AT(p_absolute_near, 0.600000024F, 4, -3) AT(unsupported, 1.95000005F, -1, -2) AT(term_rare, 0.314305007F, 6, -6)
        AT(p_uncovered_stray, 0.00861653686F, -4, -5) }, { 0.0052F, -0.0397F, -0.0431F, -0.0172F, 0.0794F, -0.0290F,
        -0.0208F, -0.0493F } },
    { 0, { AT(unsupported, 0.949999988F, 1, 2) AT(p_far_uncovered, 0.996521235F, -1, -2) AT(back_second, 0.82997185F, 3,
        -8) AT(filler_share, 0.0175438598F, 4, 5) AT(p_unsupported_long, 3.78863049F, -3, -4) AT(number_missing, 0.5F,
        6, -7) AT(name_frame, 0.5F, -5, -6) }, { -0.0503F, 0.0113F, -0.0387F, 0.0158F, 0.0403F, -0.0058F, -0.0154F,
        0.0513F } },
    { 1, { AT(again_near, 0.461082488F, 1, 4) AT(polar_sum, 0.5F, 2, -4) AT(filler_share, 0.200000003F, 3, -3)
        AT(part_near_mean, 0.18639268F, -1, -2) AT(number_new, 0.5F, 5, -8) AT(specific_share, 0.300000012F, 6, -7)
        AT(name_frame, 0.5F, -5, -6) }, { 0.0139F, -0.0503F, 0.0161F, 0.0156F, 0.0542F, -0.0071F, -0.0235F, -0.0191F }
        },
    { 2, { AT(p_quoted_second, 0.316666692F, 1, -8) AT(specific_share, 0.257142872F, -1, 2) AT(distinct, 0.839999974F,
        -2, 3) AT(p_covered_antonym, 1.1833334F, 4, 6) AT(shared, 4.5F, -3, 5) AT(p_missing_first, 0.0574175827F, -4,
        -5) AT(again_near, 0.507252157F, -6, -7) }, { 0.0314F, -0.0198F, -0.0179F, -0.0025F, 0.0367F, 0.0535F, -0.0108F,
        -0.0385F } },
    { 3, { AT(shared, 6.5F, 1, 4) AT(match_worst, 0.143250719F, 2, 3) AT(log_ratio, 0.125163138F, -1, -2)
        AT(p_log_ratio_2, 2.87794018F, -3, -4) AT(p_subject_high, 0.237010896F, 5, 6) AT(subject_question, 0.468791276F,
        -5, -6) AT(rule_long, 0.769852936F, -7, -8) }, { 0.0276F, -0.0068F, -0.0366F, 0.0165F, -0.0001F, 0.0456F,
        -0.0200F, 0.0122F } },
    { 4, { AT(last_statement, 0.404545456F, -1, 1) AT(question_rare, 0.504649639F, 2, 5) AT(stray_rare, 0.12792635F, 3,
        -5) AT(both_share, 0.28174606F, -2, 4) AT(p_again_long, 0.0496210605F, -3, -4) AT(first_asked, 2.5F, -6, 6)
        AT(shared, 5.5F, -7, -8) }, { 0.0184F, -0.0394F, -0.0153F, 0.0556F, -0.0466F, -0.0222F, 0.0550F, -0.0020F } },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(distinct, 0.857142866F, 2, -5) AT(p_subject_high, 0.25060901F, 3, -4)
        AT(log_reference, 2.80290103F, -1, 4) AT(p_again_long, 0.0776624084F, -2, -3) AT(again_near, 0.753761947F, 6,
        -8) AT(p_asked_uncovered, 0.643255711F, -6, -7) }, { -0.0057F, -0.0034F, 0.0519F, -0.0062F, -0.0148F, -0.0413F,
        0.0076F, 0.0166F } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(p_uncovered_unasked, 0.581815243F, 2, 5) AT(first_half, 0.72077924F, 3, -4)
        AT(p_best_missing, 0.408333331F, 4, -3) AT(log_answer, 3.77269506F, -1, -2) AT(filler_share, 0.0740740746F, 6,
        -7) AT(stray_share, 0.858714998F, -5, -6) }, { -0.0000F, 0.0542F, -0.0250F, -0.0348F, -0.0221F, 0.0077F,
        0.0314F, -0.0285F } },
    { 7, { AT(value_clash, 0.5F, 1, -8) AT(order_net, -0.5F, -1, 2) AT(negations, 1.5F, 3, -7) AT(agent_net, 0.5F, 4,
        -6) AT(match_tail, 0.136629328F, 5, -5) AT(roles_straight, 0.5F, 6, -4) AT(first_asked, 0.5F, -2, -3) }, {
        0.0187F, 0.0066F, -0.0182F, 0.0265F, 0.0332F, -0.0510F, 0.0253F, -0.0474F } },
    { 0, { AT(rare, 0.435950994F, 1, -8) AT(p_first_only, 0.25F, 2, 3) AT(term_rare, 0.540600181F, -1, -2)
        AT(specific_share, 0.390243888F, -3, 4) AT(back_new, 0.545852304F, 5, -7) AT(names_missing, 1.5F, 6, -6)
        AT(distinct, 0.857142866F, -4, -5) }, { -0.0416F, 0.0150F, -0.0272F, -0.0099F, 0.0543F, -0.0108F, -0.0175F,
        0.0436F } },
    { 1, { AT(parts, 4.5F, 1, 4) AT(both_missing, 2.5F, 2, 3) AT(subject_worst, 0.200104222F, -1, -2) AT(match,
        0.612264335F, -3, -4) AT(p_far_uncovered, 0.235443085F, -5, 5) AT(stray_rare, 0.266294152F, 6, -8)
        AT(name_frame, 0.5F, -6, -7) }, { 0.0034F, -0.0414F, 0.0385F, -0.0096F, -0.0143F, 0.0529F, -0.0097F, -0.0076F }
        },
    { 2, { AT(rule_exchanged_words, 0.375F, 1, -8) AT(order_net, 0.5F, 2, -7) AT(subject_question, 0.0745016113F, -1, 3)
        AT(roles_cross, 0.5F, 4, -6) AT(polar_sum, 0.5F, 5, 6) AT(asks, 1.5F, -2, -3) AT(covered, 0.35504204F, -4, -5)
        }, { 0.0502F, -0.0173F, 0.0122F, -0.0339F, 0.0380F, 0.0273F, 0.0369F, 0.0601F } },
    { 3, { AT(inversions, 0.0454545468F, 1, 3) AT(p_short_near, 0.260096699F, 2, -3) AT(p_log_ratio_2, 2.87794018F, -1,
        -2) AT(p_first_only, 0.125F, 4, 5) AT(p_stray, 0.00275643496F, -4, -5) AT(p_log_ratio_2, 2.13277507F, 6, -8)
        AT(log_reference, 3.56943369F, -6, -7) }, { -0.0389F, 0.0138F, 0.0186F, -0.0064F, 0.0502F, -0.0278F, 0.0089F,
        0.0142F } },
    { 4, { AT(pair_missing, 0.5F, 1, -8) AT(asks, 2.5F, 2, -7) AT(near_content, 0.552631557F, 3, 5) AT(parts, 3.5F, -1,
        4) AT(last_place, 0.5625F, -2, -3) AT(specific_share, 0.474999994F, 6, -6) AT(order_net, -0.5F, -4, -5) }, {
        -0.0444F, 0.0090F, -0.0379F, -0.0268F, 0.0330F, -0.0296F, 0.0495F, 0.0435F } },
    { 5, { AT(near_any, 0.775656402F, 1, 6) AT(covered, 0.405882359F, 2, 4) AT(near_any, 0.383661002F, -1, 3)
        AT(log_ratio, 0.538996518F, -2, -3) AT(log_ratio, 1.06289423F, 5, -6) AT(half_drop, 0.633333325F, -4, -5)
        AT(bound_with, 4.5F, -7, -8) }, { -0.0142F, -0.0066F, 0.0329F, -0.0383F, 0.0040F, 0.0021F, 0.0364F, -0.0068F }
        },
    { 6, { AT(stray_repeat, 0.776628375F, 1, 5) AT(covered_new, 0.310096174F, 2, -5) AT(near_any, 0.35398227F, 3, -4)
        AT(filler_share, 0.0740740746F, 4, -3) AT(first_asked, 0.5F, -1, -2) AT(pronouns, 0.0980392173F, 6, -8)
        AT(question_rare, 0.758390307F, -6, -7) }, { -0.0174F, 0.0180F, 0.0407F, -0.0247F, -0.0365F, 0.0546F, -0.0299F,
        -0.0299F } },
    { 7, { AT(half_drop, -0.5F, 1, 2) AT(log_answer, 3.48112178F, -1, -2) AT(roles_straight, 0.5F, 3, -8)
        AT(first_asked, 0.5F, 4, 6) AT(p_covered_high, 0.220779225F, 5, -5) AT(filler_share, 0.073170729F, -3, -4)
        AT(second_half, 0.240384623F, -6, -7) }, { 0.0192F, -0.0515F, 0.0273F, -0.0181F, -0.0495F, -0.0356F, -0.0014F,
        0.0223F } },
    { 0, { AT(p_asked_uncovered, 0.380493104F, 1, 6) AT(back_second, 0.843675673F, 2, 5) AT(subject_new, 0.43963185F, 3,
        4) AT(both_share, 0.467611343F, -1, -2) AT(back_new, 0.2512784F, -3, -4) AT(p_unsupported_near, 0.1875F, -5, -6)
        AT(specific_share, 0.394736856F, -7, -8) }, { 0.0199F, -0.0176F, 0.0109F, -0.0507F, -0.0208F, 0.0456F, -0.0108F,
        0.0393F } },
    { 1, { AT(filler_share, 0.13333334F, 1, 4) AT(p_far_uncovered, 0.491700441F, 2, 3) AT(match, 0.347689688F, -1, -2)
        AT(part_best, 0.43650794F, -3, -4) AT(p_pronouns_uncovered, 0.150273219F, 5, -8) AT(sentences, 1.5F, -5, 6)
        AT(distinct, 0.875F, -6, -7) }, { 0.0226F, -0.0462F, -0.0261F, 0.0347F, -0.0120F, -0.0099F, 0.0532F, -0.0147F }
        },
    { 2, { AT(log_answer, 4.1351347F, 1, -8) AT(sentences, 3.5F, 2, -7) AT(bound_against, 0.5F, 3, 5) AT(names_missing,
        0.5F, -1, 4) AT(parts, 3.5F, -2, -3) AT(log_ratio, 0.159064695F, -4, 6) AT(swap_net, -4.5F, -5, -6) }, {
        -0.0093F, 0.0608F, -0.0042F, 0.0652F, -0.0234F, 0.0304F, -0.0433F, 0.0287F } },
    { 3, { AT(log_answer, 4.55911255F, 1, -8) AT(part_near_worst, 0.367082536F, 2, 6) AT(near_any, 0.479153186F, -1, 3)
        AT(match_tail, 0.121225789F, 4, -5) AT(back_second, 0.97966373F, -2, 5) AT(p_quoted_second, 0.0954545513F, -3,
        -4) AT(p_short_near, 0.165846333F, -6, -7) }, { -0.0183F, -0.0090F, 0.0576F, -0.0050F, -0.0110F, -0.0377F,
        0.0067F, 0.0338F } },
    { 4, { AT(reference_code, 0.5F, 1, -8) AT(second_half, 0.240384623F, -1, 2) AT(p_uncovered_unasked, 0.349521518F, 3,
        6) AT(contrast, 0.5F, 4, 5) AT(both_missing, 0.5F, -2, -3) AT(p_first_only, 0.1875F, -4, -5) AT(p_subject_high,
        0.198405102F, -6, -7) }, { 0.0219F, -0.0296F, 0.0141F, -0.0215F, 0.0472F, -0.0532F, 0.0098F, 0.0369F } },
    { 5, { AT(distinct, 0.857142866F, 1, -8) AT(last_place, 0.458333343F, 2, 5) AT(asks, 1.5F, 3, -4) AT(covered,
        0.71825397F, 4, -3) AT(log_ratio, 0.194156021F, -1, -2) AT(rule_repetitive, 0.375F, 6, -7) AT(p_uncovered_stray,
        0.18977344F, -5, -6) }, { -0.0032F, 0.0463F, -0.0019F, -0.0057F, -0.0326F, 0.0086F, 0.0167F, -0.0290F } },
    { 6, { AT(number_hits, 0.5F, 1, 6) AT(distinct, 0.909090936F, -1, 2) AT(part_near_mean, 0.231623515F, -2, 3)
        AT(filler_share, 0.0679611638F, 4, -6) AT(p_again_high, 0.000722886645F, 5, -5) AT(specific_share, 0.357142866F,
        -3, -4) AT(term_frame, 1.5F, -7, -8) }, { 0.0246F, 0.0432F, -0.0426F, -0.0041F, 0.0363F, 0.0255F, -0.0521F,
        0.0200F } },
    { 7, { AT(p_unsupported_near, 0.0931034461F, 1, 6) AT(subject_question, 0.464801729F, 2, 3) AT(log_ratio,
        0.287682086F, -1, -2) AT(p_quoted_second, 0.267857164F, 4, -6) AT(swap_net, -3.5F, 5, -5)
        AT(p_uncovered_unasked, 0.12781772F, -3, -4) AT(back_new, 0.435173243F, -7, -8) }, { -0.0215F, 0.0169F, 0.0220F,
        -0.0440F, -0.0239F, 0.0259F, -0.0115F, 0.0360F } },
    { 0, { AT(rare, 0.431293696F, 1, -8) AT(number_new, 1.5F, 2, 4) AT(match, 0.241078585F, -1, 3) AT(p_log_ratio_2,
        0.085655503F, -2, -3) AT(p_stray_high, 0.327420086F, 5, -7) AT(names_new, 1.5F, -4, 6) AT(question_rare,
        0.180265993F, -5, -6) }, { 0.0134F, 0.0015F, -0.0522F, -0.0139F, -0.0115F, 0.0446F, -0.0278F, 0.0397F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(covered_new, 0.21825397F, 2, -7) AT(term_frame, 1.5F, 3, -6) AT(again_near,
        0.450395972F, 4, -5) AT(subject_question, 0.536485136F, 5, -4) AT(rule_generic, 0.879141331F, 6, -3)
        AT(p_log_ratio_2, 0.0431141071F, -1, -2) }, { 0.0082F, -0.0393F, 0.0145F, 0.0394F, 0.0496F, -0.0192F, -0.0281F,
        -0.0409F } },
    { 2, { AT(bound_against, 2.5F, 1, -8) AT(names_missing, 0.5F, 2, -7) AT(p_unsupported_long, 0.0F, 3, -6)
        AT(p_asked_uncovered, 0.0756472498F, 4, 5) AT(swap_share, 0.15544042F, -1, -2) AT(p_covered_near, 0.25F, 6, -5)
        AT(shared, 4.5F, -3, -4) }, { 0.0051F, 0.0656F, -0.0161F, 0.0345F, -0.0227F, -0.0262F, 0.0221F, 0.0429F } },
    { 3, { AT(log_answer, 4.55911255F, 1, -8) AT(sentences, 1.5F, 2, -7) AT(subject_worst, 0.82948041F, 3, -6)
        AT(near_any, 0.479153186F, -1, 4) AT(match_tail, 0.121225789F, 5, -5) AT(names_new, 0.5F, 6, -4)
        AT(both_missing, 2.5F, -2, -3) }, { -0.0078F, 0.0590F, -0.0038F, -0.0056F, -0.0078F, -0.0134F, -0.0377F, 0.0331F
        } },
    { 4, { AT(names_missing, 1.5F, 1, -8) AT(p_uncovered_stray, 0.0324526057F, 2, 3) AT(covered, 0.78174603F, -1, -2)
        AT(distinct, 0.958333313F, 4, 6) AT(p_both, 0.5F, 5, -5) AT(contrast, 0.5F, -3, -4) AT(p_asked_uncovered,
        0.4456788F, -6, -7) }, { 0.0469F, -0.0188F, -0.0336F, 0.0281F, 0.0202F, -0.0463F, 0.0062F, 0.0346F } },
    { 5, { AT(near_any, 0.775656402F, 1, 5) AT(log_answer, 4.03420162F, 2, 3) AT(p_again_high, 0.129942015F, -1, -2)
        AT(covered, 0.340579718F, 4, -5) AT(near_content, 0.176470593F, -3, -4) AT(bound_with, 4.5F, 6, -8)
        AT(log_ratio, 0.194156021F, -6, -7) }, { -0.0395F, 0.0127F, -0.0050F, 0.0334F, -0.0087F, -0.0030F, 0.0376F,
        -0.0066F } },
    { 6, { AT(specific_share, 0.400000006F, 1, 5) AT(number_missing, 0.5F, 2, 3) AT(names_new, 0.5F, -1, -2) AT(match,
        0.352096915F, -3, 4) AT(names_missing, 1.5F, -4, -5) AT(subject_worst, 0.550003171F, -6, 6) AT(log_answer,
        3.77269506F, -7, -8) }, { -0.0258F, 0.0117F, -0.0290F, 0.0518F, -0.0262F, 0.0272F, -0.0609F, 0.0269F } },
    { 7, { AT(part_near_worst, 0.0927689448F, -1, 1) AT(subject_question, 0.834193766F, 2, 6) AT(p_both, 2.5F, 3, 5)
        AT(log_ratio, -0.0240975507F, -2, 4) AT(refers_back, 0.5F, -3, -4) AT(rare, 0.314892083F, -5, -6)
        AT(subject_worst, 0.872559607F, -7, -8) }, { -0.0295F, -0.0368F, -0.0035F, 0.0150F, -0.0186F, 0.0703F, -0.0431F,
        0.0198F } },
    { 0, { AT(back_new, 0.248805761F, 1, 2) AT(rare, 0.411171079F, -1, -2) AT(subject_first, 0.651710153F, -3, 3)
        AT(unsupported, 0.949999988F, -4, 4) AT(p_again_long, 0.204339817F, 5, 6) AT(part_near_worst, 0.145297751F, -5,
        -6) AT(names_new, 4.5F, -7, -8) }, { -0.0039F, 0.0446F, -0.0405F, -0.0313F, -0.0094F, 0.0590F, -0.0227F, 0.0165F
        } },
    { 1, { AT(again_near, 0.461082488F, 1, 3) AT(log_reference, 3.51143408F, -1, 2) AT(first_half, 0.386752158F, -2, -3)
        AT(term_frame, 1.5F, 4, -8) AT(number_new, 0.5F, 5, -7) AT(filler_share, 0.0434782617F, -4, 6)
        AT(specific_share, 0.300000012F, -5, -6) }, { -0.0319F, 0.0356F, -0.0080F, -0.0121F, 0.0553F, -0.0072F,
        -0.0111F, -0.0244F } },
    { 2, { AT(rule_exchanged_words, 0.375F, 1, -8) AT(names_missing, 0.5F, 2, 6) AT(value_clash, 0.5F, 3, -5)
        AT(p_unsupported_near, 0.021428572F, 4, 5) AT(specific_share, 0.423076928F, -1, -2) AT(covered, 0.702941179F,
        -3, -4) AT(rare, 0.313825995F, -6, -7) }, { 0.0082F, -0.0186F, -0.0031F, -0.0558F, 0.0487F, -0.0198F, 0.0396F,
        0.0565F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(question_rare, 0.312419891F, 2, 6) AT(near_any, 0.479153186F, -1, 3)
        AT(p_uncovered_near, 0.0795454532F, -2, 4) AT(first_asked, 0.5F, -3, 5) AT(p_first_only, 0.428571433F, -4, -5)
        AT(match, 0.318865448F, -6, -7) }, { -0.0184F, -0.0064F, -0.0032F, 0.0538F, -0.0030F, 0.0147F, -0.0415F, 0.0342F
        } },
    { 4, { AT(ask_worst, 0.514705896F, 1, 2) AT(log_reference, 3.11326838F, -1, -2) AT(stray_rare, 0.0789281279F, 3, 4)
        AT(swap_net, -3.5F, -3, -4) AT(term_rare, 0.143083423F, 5, -8) AT(polar_with, 0.5F, 6, -7) AT(covered,
        0.702941179F, -5, -6) }, { -0.0151F, 0.0363F, -0.0190F, 0.0454F, 0.0691F, -0.0152F, -0.0258F, -0.0223F } },
    { 5, { AT(distinct, 0.857142866F, 1, -8) AT(last_statement, 0.935416698F, 2, 3) AT(restated_subjects, 0.03125F, -1,
        -2) AT(back_second, 0.340642333F, -3, 4) AT(p_covered_antonym, 3.03846169F, 5, -7) AT(unsupported,
        0.0500000007F, 6, -6) AT(code, 0.5F, -4, -5) }, { -0.0258F, 0.0095F, -0.0111F, 0.0490F, -0.0044F, -0.0022F,
        -0.0060F, -0.0279F } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(log_reference, 3.27696681F, 2, 3) AT(again_near, 0.417611837F, -1, -2)
        AT(stray_share, 0.8236866F, 4, 6) AT(covered, 0.28174606F, -3, 5) AT(swap_net, -2.5F, -4, -5) AT(p_log_ratio_2,
        0.367400616F, -6, -7) }, { -0.0161F, 0.0175F, -0.0108F, -0.0211F, 0.0748F, 0.0733F, -0.0078F, -0.0274F } },
    { 7, { AT(negation_lost, 0.5F, 1, 6) AT(p_unsupported_near, 0.0931034461F, 2, 3) AT(p_again_long, 0.486037612F, -1,
        -2) AT(stray_share, 0.617897153F, 4, 5) AT(pairs_lost, 0.1875F, -3, -4) AT(p_uncovered_unasked, 0.533699214F,
        -5, -6) AT(subject_question, 0.429782122F, -7, -8) }, { 0.0008F, -0.0282F, 0.0026F, 0.0539F, -0.0500F, 0.0247F,
        0.0152F, -0.0417F } },
    { 0, { AT(back_second, 0.297573924F, 1, 4) AT(p_stray_high, 0.313322157F, 2, 3) AT(p_covered_high, 0.105555557F, -1,
        -2) AT(unsupported, 3.75F, -3, -4) AT(p_unsupported_long, 1.91646171F, 5, -8) AT(p_unsupported_near,
        0.461538464F, -5, 6) AT(back_second, 0.82997185F, -6, -7) }, { 0.0471F, -0.0074F, -0.0281F, 0.0177F, -0.0473F,
        -0.0282F, 0.0491F, 0.0167F } },
    { 1, { AT(specific_share, 0.151515156F, 1, 2) AT(back_second, 0.548689425F, -1, -2) AT(subject_new, 0.277927369F,
        -3, 3) AT(sentences, 3.5F, 4, -8) AT(number_missing, 0.5F, 5, 6) AT(filler_share, 0.117647059F, -4, -5)
        AT(shared, 0.5F, -6, -7) }, { 0.0507F, -0.0145F, 0.0229F, -0.0614F, -0.0011F, 0.0249F, -0.0206F, 0.0163F } },
    { 2, { AT(filler_share, 0.0816326514F, 1, 6) AT(subject_worst, 0.841475427F, 2, 5) AT(specific_share, 0.432432443F,
        3, 4) AT(p_absolute_near, 0.130434781F, -1, -2) AT(rule_technical, 0.775000036F, -3, -4) AT(part_near_mean,
        0.586345792F, -5, -6) AT(match_worst, 0.113832228F, -7, -8) }, { -0.0040F, 0.0274F, -0.0243F, 0.0358F, -0.0287F,
        0.0447F, 0.0330F, -0.0355F } },
    { 3, { AT(log_answer, 4.48298693F, 1, 6) AT(sentences, 1.5F, 2, -6) AT(term_rare, 0.208945453F, -1, 3)
        AT(part_near_worst, 0.367082536F, 4, -5) AT(question_covered, 0.677083373F, 5, -4) AT(near_reference,
        0.230769232F, -2, -3) AT(rule_long, 0.704904318F, -7, -8) }, { -0.0111F, -0.0027F, 0.0575F, -0.0063F, -0.0058F,
        -0.0376F, -0.0071F, 0.0360F } },
    { 4, { AT(parts, 5.5F, 1, 5) AT(second_half, 0.240384623F, -1, 2) AT(match, 0.841519892F, 3, -5) AT(bound_with,
        2.5F, 4, -4) AT(p_uncovered_near, 0.179487184F, -2, -3) AT(p_again_long, 0.089754492F, -6, 6) AT(p_again_long,
        0.415195704F, -7, -8) }, { 0.0185F, -0.0498F, -0.0101F, 0.0166F, 0.0141F, -0.0139F, 0.0512F, -0.0230F } },
    { 5, { AT(both_hit, 0.5F, 1, 3) AT(distinct, 0.857142866F, 2, -3) AT(p_statements_first, 0.145502657F, -1, -2)
        AT(near_any, 0.689065814F, 4, 6) AT(sentences, 5.5F, 5, -6) AT(restated, 0.414285719F, -4, -5) AT(shared, 11.5F,
        -7, -8) }, { 0.0447F, -0.0027F, -0.0153F, -0.0372F, 0.0032F, 0.0082F, -0.0101F, 0.0227F } },
    { 6, { AT(tail_missing, 0.211111113F, 1, 5) AT(match, 0.640099049F, 2, -5) AT(subject_question, 0.516954482F, 3, 4)
        AT(statements_missing, 0.100000001F, -1, -2) AT(pronouns, 0.0F, -3, -4) AT(rule_off_topic, 0.821790695F, 6, -8)
        AT(log_reference, 3.27696681F, -6, -7) }, { 0.0211F, -0.0208F, -0.0113F, 0.0565F, -0.0182F, -0.0306F, 0.0084F,
        0.0358F } },
    { 7, { AT(negations, 2.5F, 1, -8) AT(stray_sentences, 0.261363655F, 2, -7) AT(p_quoted_second, 0.316666692F, 3, -6)
        AT(term_rare, 0.312617481F, 4, 6) AT(polar_sum, 0.5F, 5, -3) AT(p_short_near, 0.0300490502F, -1, -2)
        AT(subject_first, 0.428860426F, -4, -5) }, { 0.0139F, -0.0499F, -0.0223F, 0.0193F, -0.0257F, 0.0445F, -0.0159F,
        0.0353F } },
    { 0, { AT(number_new, 0.5F, 1, 2) AT(rule_technical, 0.725000024F, -1, -2) AT(back_new, 0.378728181F, 3, 5)
        AT(p_pronouns_uncovered, 0.0638297871F, 4, -5) AT(stray_share, 0.813322127F, -3, -4) AT(both_hit, 4.5F, 6, -8)
        AT(half_drop, 0.150000006F, -6, -7) }, { -0.0336F, 0.0196F, 0.0485F, 0.0003F, -0.0072F, -0.0435F, 0.0076F,
        0.0154F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(match, 0.523152351F, 2, 5) AT(covered_new, 0.0871212184F, 3, 4)
        AT(p_best_missing, 0.204166666F, -1, -2) AT(rare, 0.292155147F, -3, -4) AT(again_near, 0.427386671F, -5, 6)
        AT(filler_share, 0.0930232555F, -6, -7) }, { 0.0029F, 0.0558F, 0.0188F, -0.0242F, -0.0410F, -0.0138F, 0.0329F,
        -0.0384F } },
    { 2, { AT(bound_against, 0.5F, 1, 3) AT(name_frame, 1.5F, 2, -3) AT(subject_question, 0.234434307F, -1, -2)
        AT(again_near, 0.507252157F, 4, 6) AT(part_near_mean, 0.644840539F, 5, -6) AT(p_best_missing, 0.163333341F, -4,
        -5) AT(subject_new, 0.761368692F, -7, -8) }, { 0.0370F, -0.0089F, 0.0310F, -0.0253F, 0.0467F, 0.0656F, 0.0248F,
        -0.0408F } },
    { 3, { AT(log_answer, 4.55911255F, 1, -8) AT(sentences, 1.5F, 2, 6) AT(term_rare, 0.208945453F, 3, 4)
        AT(p_short_near, 0.266337186F, -1, -2) AT(question_covered, 0.677083373F, 5, -5) AT(both_share, 0.341666669F,
        -3, -4) AT(near_any, 0.0443447754F, -6, -7) }, { -0.0201F, 0.0065F, 0.0541F, -0.0035F, -0.0069F, 0.0036F,
        -0.0385F, 0.0308F } },
    { 4, { AT(p_covered_low, 0.0187725145F, 1, -8) AT(second_half, 0.258333355F, -1, 2) AT(log_answer, 3.94153476F, 3,
        -7) AT(parts, 5.5F, 4, 5) AT(both_hit, 2.5F, -2, -3) AT(log_ratio, 0.125163138F, -4, 6) AT(match_tail,
        0.125261292F, -5, -6) }, { 0.0324F, 0.0070F, -0.0254F, -0.0108F, 0.0775F, -0.0162F, -0.0270F, -0.0275F } },
    { 5, { AT(distinct, 0.857142866F, 1, -8) AT(covered, 0.468627453F, 2, 5) AT(second_half, 0.43650794F, 3, -4)
        AT(back_new, 0.344943941F, -1, 4) AT(near_content, 0.25F, -2, -3) AT(log_ratio, 0.79850769F, -5, 6) AT(back_new,
        0.454568446F, -6, -7) }, { -0.0039F, -0.0021F, 0.0481F, -0.0067F, -0.0268F, -0.0140F, 0.0275F, -0.0270F } },
    { 6, { AT(p_uncovered_unasked, 0.300000012F, 1, 2) AT(subject, 0.66049695F, -1, -2) AT(specific_share, 0.400000006F,
        3, -8) AT(tail_missing, 0.261363655F, 4, -7) AT(question_rare, 0.348472685F, 5, 6) AT(p_stray_high,
        0.370216131F, -3, -4) AT(last_place, 0.569444418F, -5, -6) }, { 0.0098F, -0.0507F, -0.0191F, 0.0331F, 0.0604F,
        -0.0121F, -0.0228F, 0.0248F } },
    { 7, { AT(first_half, 0.138095245F, -1, 1) AT(shared, 0.5F, -2, 2) AT(last_place, 0.25F, 3, 4) AT(subject,
        0.898033917F, -3, -4) AT(asks, 1.5F, 5, -8) AT(subject_new, 0.963774979F, -5, 6) AT(subject_worst, 0.845765829F,
        -6, -7) }, { -0.0234F, 0.0194F, -0.0411F, 0.0300F, 0.0078F, 0.0305F, -0.0645F, -0.0187F } },
    { 0, { AT(rare, 0.349552691F, -1, 1) AT(back_new, 0.248805761F, 2, 4) AT(last_place, 0.649999976F, 3, -4)
        AT(both_share, 0.605555594F, -2, -3) AT(near_content, 0.185185179F, -5, 5) AT(back_new, 0.456331253F, 6, -8)
        AT(distinct, 0.857142866F, -6, -7) }, { -0.0360F, 0.0526F, -0.0014F, -0.0110F, -0.0401F, -0.0123F, 0.0380F,
        -0.0133F } },
    { 1, { AT(specific_share, 0.151515156F, 1, 2) AT(sentences, 2.5F, -1, -2) AT(log_reference, 3.48112178F, 3, 6)
        AT(both_share, 0.942810476F, -3, 4) AT(both_missing, 1.5F, -4, 5) AT(stray_share, 0.732391F, -5, -6)
        AT(parts_missing, 0.27922079F, -7, -8) }, { -0.0047F, 0.0457F, -0.0400F, -0.0203F, -0.0127F, 0.0305F, -0.0139F,
        0.0394F } },
    { 2, { AT(pronouns, 0.0465116277F, 1, 6) AT(p_negated_covered, 1.47916675F, 2, 5) AT(rule_technical, 0.675000012F,
        -1, 3) AT(p_clash_near, 0.226495728F, 4, -4) AT(swap_net, -3.5F, -2, -3) AT(again_near, 0.503625572F, -5, -6)
        AT(log_answer, 3.48112178F, -7, -8) }, { -0.0016F, 0.0054F, 0.0725F, -0.0188F, 0.0794F, -0.0070F, 0.0278F,
        -0.0206F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(back_second, 0.97966373F, -1, 2) AT(match_worst, 0.758491516F, 3, -7)
        AT(subject, 0.82422781F, 4, -6) AT(part_near_mean, 0.239453658F, -2, 5) AT(match_tail, 0.121225789F, 6, -5)
        AT(near_content, 0.28125F, -3, -4) }, { -0.0366F, -0.0072F, -0.0039F, 0.0530F, -0.0078F, -0.0090F, -0.0133F,
        0.0318F } },
    { 4, { AT(names_missing, 0.5F, 1, -8) AT(match, 0.846253991F, 2, 6) AT(near_content, 0.580645144F, 3, -5)
        AT(p_asks_uncovered, 0.289915979F, 4, -4) AT(types_missing, 0.5F, 5, -3) AT(parts, 7.5F, -1, -2) AT(swap_net,
        -5.5F, -6, -7) }, { -0.0396F, 0.0213F, 0.0273F, 0.0111F, 0.0120F, -0.0235F, 0.0415F, 0.0240F } },
    { 5, { AT(distinct, 0.571428597F, -1, 1) AT(rule_long, 0.627157927F, 2, -8) AT(covered_new, 0.313704938F, 3, 5)
        AT(near_content, 0.314285725F, -2, 4) AT(subject_question, 0.658629537F, -3, -4) AT(strong, 0.5F, 6, -7)
        AT(p_asked_uncovered, 0.498439193F, -5, -6) }, { 0.0298F, -0.0157F, 0.0345F, -0.0119F, -0.0437F, 0.0026F,
        0.0058F, 0.0190F } },
    { 6, { AT(rare, 0.290925503F, -1, 1) AT(stray_repeat, 0.776628375F, 2, -8) AT(p_uncovered_near, 0.127272725F, 3, 6)
        AT(match_worst, 0.100688457F, -2, 4) AT(log_answer, 3.99815869F, 5, -5) AT(part_near_worst, 0.202989519F, -3,
        -4) AT(p_unsupported_long, 0.0610796884F, -6, -7) }, { 0.0229F, -0.0359F, 0.0393F, 0.0010F, -0.0205F, -0.0555F,
        0.0121F, 0.0243F } },
    { 7, { AT(value_clash, 0.5F, 1, -8) AT(part_near_worst, 0.0927689448F, -1, 2) AT(inversions, 0.198830411F, -2, 3)
        AT(bound_with, 4.5F, 4, -7) AT(p_unsupported_near, 0.021428572F, 5, -6) AT(inversions, 0.600000024F, 6, -5)
        AT(roles_straight, 2.5F, -3, -4) }, { -0.0270F, 0.0064F, -0.0412F, 0.0189F, 0.0163F, 0.0126F, 0.0332F, -0.0464F
        } },
    { 0, { AT(specific_share, 0.464285702F, 1, 3) AT(p_unsupported_long, 2.13600183F, 2, -3) AT(p_absolute_near,
        0.0588235296F, -1, -2) AT(name_frame, 0.5F, 4, -8) AT(again_near, 0.534834981F, 5, -7) AT(log_reference,
        3.44986153F, 6, -6) AT(rare, 0.335452676F, -4, -5) }, { -0.0441F, 0.0016F, 0.0146F, -0.0060F, 0.0634F, -0.0066F,
        -0.0100F, -0.0158F } },
    { 1, { AT(polar_sum, 0.5F, 1, 6) AT(specific_share, 0.173913047F, 2, 3) AT(subject_worst, 0.52006042F, -1, -2)
        AT(rare, 0.265991747F, -3, 4) AT(p_best_missing, 0.72077924F, 5, -6) AT(sentences, 3.5F, -4, -5)
        AT(log_reference, 3.23848629F, -7, -8) }, { 0.0372F, -0.0253F, 0.0175F, -0.0580F, 0.0025F, 0.0156F, -0.0038F,
        0.0404F } },
    { 2, { AT(bound_against, 2.5F, 1, -8) AT(polar_sum, -0.5F, -1, 2) AT(rule_technical, 0.625F, 3, 6) AT(log_answer,
        3.62425208F, -2, 4) AT(subject_question, 0.776869118F, -3, 5) AT(sentences, 3.5F, -4, -5) AT(inversions,
        0.109890111F, -6, -7) }, { -0.0127F, -0.0213F, -0.0022F, 0.0475F, -0.0263F, 0.0618F, -0.0018F, 0.0387F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(sentences, 1.5F, 2, -7) AT(p_uncovered_unasked, 0.083787851F, -1, 3)
        AT(first_asked, 0.5F, -2, 4) AT(part_near_mean, 0.239453658F, -3, 5) AT(match_tail, 0.121225789F, 6, -6)
        AT(p_quoted_uncovered, 0.0250000004F, -4, -5) }, { -0.0163F, -0.0062F, -0.0068F, 0.0547F, -0.0036F, -0.0049F,
        -0.0366F, 0.0312F } },
    { 4, { AT(pair_missing, 0.5F, 1, -8) AT(p_covered_near, 0.00823045243F, -1, 2) AT(last_place, 0.583333313F, 3, 5)
        AT(parts, 4.5F, -2, 4) AT(log_reference, 3.56943369F, -3, -4) AT(specific_share, 0.326086968F, -5, 6)
        AT(p_asks_uncovered, 0.422619045F, -6, -7) }, { -0.0459F, -0.0064F, 0.0424F, -0.0166F, 0.0168F, -0.0631F,
        0.0210F, 0.0409F } },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(p_subject_high, 0.25060901F, 2, 4) AT(near_content, 0.314285725F, -1,
        3) AT(match, 0.855297089F, -2, -3) AT(p_again_high, 0.115895055F, -4, -5) AT(rule_repetitive, 0.375F, 6, -8)
        AT(match, 0.443745971F, -6, -7) }, { -0.0083F, 0.0416F, -0.0061F, -0.0182F, 0.0085F, 0.0060F, -0.0384F, 0.0142F
        } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(names_missing, 0.5F, 2, 5) AT(number_missing, 0.5F, 3, -4) AT(subject_first,
        0.544017136F, -1, 4) AT(back_second, 0.730199099F, -2, -3) AT(subject_worst, 0.13342461F, -5, 6)
        AT(p_asked_uncovered, 0.304066092F, -6, -7) }, { -0.0062F, 0.0359F, -0.0364F, 0.0485F, 0.0374F, -0.0422F,
        0.0112F, -0.0261F } },
    { 7, { AT(distinct, 0.692307711F, 1, 2) AT(p_covered_near, 0.102272727F, -1, -2) AT(p_again_long, 0.447099924F, 3,
        -8) AT(p_negation_covered, 0.773504317F, 4, -7) AT(first_half, 0.138095245F, -3, 5) AT(p_covered_antonym,
        2.10882354F, 6, -6) AT(log_answer, 3.65057397F, -4, -5) }, { -0.0329F, 0.0531F, -0.0246F, 0.0209F, 0.0014F,
        -0.0295F, -0.0366F, -0.0216F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 4) AT(p_asked_uncovered, 0.380493104F, 2, -4) AT(term_rare, 0.743308127F,
        3, -3) AT(p_unsupported_long, 2.13600183F, -1, -2) AT(again_near, 0.537984371F, 5, -8) AT(near_any,
        0.683808923F, 6, -7) AT(inversions, 0.600000024F, -5, -6) }, { -0.0503F, 0.0009F, 0.0111F, 0.0137F, 0.0478F,
        -0.0129F, -0.0109F, -0.0180F } },
    { 1, { AT(polar_sum, 0.5F, 1, 6) AT(specific_share, 0.173913047F, 2, 4) AT(distinct, 0.956521749F, -1, 3)
        AT(p_pronouns_uncovered, 0.0199999996F, -2, -3) AT(p_log_ratio_2, 0.616153955F, -4, 5) AT(stray_rare,
        0.209815547F, -5, -6) AT(log_reference, 3.23848629F, -7, -8) }, { -0.0175F, -0.0169F, 0.0452F, -0.0429F,
        0.0252F, -0.0156F, -0.0039F, 0.0390F } },
    { 2, { AT(log_answer, 4.1351347F, 1, -8) AT(match_tail, 0.0185991917F, 2, 3) AT(match_worst, 0.740555704F, -1, -2)
        AT(log_ratio, 0.256719857F, -3, 4) AT(stray_sentences, 0.261363655F, 5, -7) AT(rare, 0.35305661F, -4, 6)
        AT(near_any, 0.559999406F, -5, -6) }, { 0.0353F, -0.0021F, 0.0162F, -0.0351F, -0.0286F, 0.0324F, 0.0186F,
        0.0276F } },
    { 3, { AT(inversions, 0.0454545468F, 1, 3) AT(p_short_near, 0.260096699F, 2, -3) AT(rule_long, 0.788194478F, -1, -2)
        AT(both_share, 0.405882359F, 4, -8) AT(near_reference, 0.800000012F, 5, -7) AT(p_first_only, 0.125F, -4, 6)
        AT(rule_long, 0.73606813F, -5, -6) }, { -0.0345F, 0.0106F, 0.0149F, 0.0453F, -0.0127F, 0.0121F, -0.0071F,
        -0.0086F } },
    { 4, { AT(pair_missing, 0.5F, 1, -8) AT(rule_incomplete, 0.675000012F, 2, -7) AT(subject, 0.535922229F, -1, 3)
        AT(both_hit, 3.5F, 4, -6) AT(specific_share, 0.403846145F, 5, 6) AT(covered_new, 0.269696981F, -2, -3)
        AT(near_reference, 0.352941185F, -4, -5) }, { -0.0510F, -0.0208F, 0.0261F, 0.0196F, -0.0409F, -0.0344F, 0.0365F,
        0.0384F } },
    { 5, { AT(second_half, 0.345238119F, 1, 4) AT(last_statement, 0.369318187F, -1, 2) AT(back_new, 0.347461104F, -2, 3)
        AT(stray_share, 0.726994574F, -3, -4) AT(p_log_ratio_2, 0.687704265F, -5, 5) AT(back_new, 0.503485918F, -6, 6)
        AT(inversions, 0.163636357F, -7, -8) }, { -0.0116F, -0.0089F, 0.0428F, -0.0024F, -0.0347F, -0.0123F, -0.0044F,
        0.0301F } },
    { 6, { AT(p_uncovered_unasked, 0.181818187F, -1, 1) AT(distinct, 0.909090936F, 2, 3) AT(match_worst, 0.113832228F,
        -2, -3) AT(absolute_added, 1.5F, 4, -8) AT(subject_worst, 0.0986407623F, -4, 5) AT(filler_share, 0.075000003F,
        6, -7) AT(rare, 0.315432578F, -5, -6) }, { -0.0341F, -0.0277F, 0.0376F, 0.0470F, 0.0101F, -0.0246F, 0.0267F,
        -0.0469F } },
    { 7, { AT(number_missing, 0.5F, 1, 5) AT(p_pronouns_uncovered, 0.0714285746F, 2, 4) AT(shared, 9.5F, -1, 3)
        AT(p_uncovered_unasked, 0.0415092818F, -2, -3) AT(specific_share, 0.233333334F, -4, -5) AT(number_new, 0.5F, -6,
        6) AT(specific_share, 0.357142866F, -7, -8) }, { -0.0065F, 0.0353F, -0.0157F, -0.0135F, 0.0357F, -0.0402F,
        0.0428F, -0.0216F } },
    { 0, { AT(unsupported, 0.949999988F, 1, 2) AT(p_far_uncovered, 0.996521235F, -1, -2) AT(again_near, 0.483821929F, 3,
        -8) AT(name_frame, 0.5F, 4, 6) AT(shared, 1.5F, -3, 5) AT(number_missing, 0.5F, -4, -5) AT(p_uncovered_stray,
        0.38067174F, -6, -7) }, { -0.0436F, 0.0097F, -0.0113F, 0.0567F, -0.0096F, -0.0213F, 0.0148F, -0.0223F } },
    { 1, { AT(parts, 4.5F, 1, 5) AT(distinct, 0.959999979F, -1, 2) AT(question_rare, 0.3268224F, 3, -5) AT(pronouns,
        0.100000001F, 4, -4) AT(distinct, 0.971428573F, -2, -3) AT(term_frame, 1.5F, 6, -8) AT(part_near_worst,
        0.284411162F, -6, -7) }, { -0.0402F, 0.0188F, -0.0248F, 0.0412F, -0.0178F, 0.0408F, -0.0081F, -0.0133F } },
    { 2, { AT(p_quoted_uncovered, 0.43650794F, 1, -8) AT(p_clash_near, 0.379807711F, 2, -7) AT(specific_share,
        0.233333334F, -1, 3) AT(bound_against, 2.5F, 4, -6) AT(log_answer, 4.1351347F, 5, -5) AT(sentences, 3.5F, 6, -4)
        AT(subject_question, 0.27209872F, -2, -3) }, { 0.0370F, 0.0354F, -0.0055F, -0.0453F, 0.0274F, 0.0380F, 0.0405F,
        -0.0440F } },
    { 3, { AT(p_log_ratio_2, 1.10689819F, 1, 6) AT(question_rare, 0.279441804F, 2, -6) AT(p_again_long, 0.112666443F, 3,
        -5) AT(part_best, 0.809090912F, -1, 4) AT(covered_new, 0.891812861F, 5, -4) AT(half_drop, 0.428571433F, -2, -3)
        AT(match_tail, 0.0648944378F, -7, -8) }, { -0.0074F, 0.0462F, -0.0027F, -0.0045F, -0.0112F, -0.0316F, 0.0296F,
        -0.0021F } },
    { 4, { AT(order_net, -0.5F, -1, 1) AT(refers_back, 0.5F, 2, 6) AT(names_missing, 0.5F, 3, -6) AT(question_rare,
        0.308010936F, -2, 4) AT(p_again_long, 0.249738052F, 5, -5) AT(both_hit, 3.5F, -3, -4) AT(p_covered_antonym,
        0.379807711F, -7, -8) }, { -0.0300F, -0.0339F, 0.0404F, -0.0114F, -0.0070F, 0.0391F, -0.0303F, 0.0277F } },
    { 5, { AT(distinct, 0.571428597F, -1, 1) AT(both_hit, 0.5F, 2, 5) AT(near_any, 0.383661002F, -2, 3) AT(distinct,
        0.857142866F, 4, -5) AT(log_reference, 2.80290103F, -3, -4) AT(sentences, 5.5F, 6, -8) AT(p_uncovered_near,
        0.342857152F, -6, -7) }, { 0.0288F, -0.0077F, -0.0028F, 0.0378F, -0.0068F, -0.0412F, 0.0033F, 0.0126F } },
    { 6, { AT(number_hits, 0.5F, 1, 6) AT(refers_back, 0.5F, 2, 3) AT(match_worst, 0.100688457F, -1, -2) AT(stray_share,
        0.827420056F, -3, 4) AT(log_ratio, 0.810930192F, 5, -6) AT(log_reference, 3.27696681F, -4, -5) AT(inversions,
        0.555555582F, -7, -8) }, { -0.0219F, 0.0177F, -0.0270F, -0.0047F, 0.0699F, -0.0238F, -0.0427F, 0.0269F } },
    { 7, { AT(negations, 2.5F, 1, -8) AT(shared, 9.5F, 2, 6) AT(again_near, 0.403416067F, 3, -5) AT(shared, 3.5F, 4, -4)
        AT(names_new, 2.5F, 5, -3) AT(p_again_long, 0.0216268878F, -1, -2) AT(p_uncovered_unasked, 0.0415092818F, -6,
        -7) }, { -0.0287F, 0.0221F, -0.0295F, -0.0138F, -0.0177F, 0.0313F, -0.0187F, 0.0334F } },
    { 0, { AT(p_uncovered_unasked, 0.390896589F, 1, 6) AT(subject_new, 0.682030261F, 2, 4) AT(asks, 1.5F, 3, -3)
        AT(p_unsupported_near, 0.119047619F, -1, -2) AT(last_statement, 0.514705896F, -4, 5) AT(back_new, 0.39445141F,
        -5, -6) AT(match, 0.241078585F, -7, -8) }, { -0.0053F, 0.0456F, -0.0090F, 0.0207F, 0.0101F, -0.0379F, 0.0163F,
        -0.0307F } },
    { 1, { AT(filler_share, 0.0434782617F, 1, 2) AT(p_best_missing, 0.738636374F, -1, -2) AT(near_content, 0.275862068F,
        3, -8) AT(p_pronouns_uncovered, 0.13333334F, 4, -7) AT(log_reference, 3.06778264F, 5, 6) AT(pronouns,
        0.057692308F, -3, -4) AT(number_new, 0.5F, -5, -6) }, { -0.0411F, 0.0148F, -0.0222F, 0.0165F, 0.0497F, -0.0070F,
        -0.0200F, -0.0233F } },
    { 2, { AT(p_absolute_near, 0.666666687F, 1, 6) AT(value_clash, 0.5F, 2, -6) AT(names_missing, 0.5F, 3, 5)
        AT(order_net, 0.5F, 4, -3) AT(subject_new, 0.963774979F, -1, -2) AT(parts, 4.5F, -4, -5) AT(p_again_long,
        0.2525087F, -7, -8) }, { -0.0124F, 0.0241F, 0.0344F, 0.0364F, -0.0164F, 0.0444F, 0.0608F, -0.0201F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(sentences, 1.5F, 2, -7) AT(p_uncovered_unasked, 0.083787851F, -1, 3)
        AT(term_rare, 0.208945453F, 4, 5) AT(p_covered_near, 0.664835155F, -2, -3) AT(near_any, 0.479153186F, -4, 6)
        AT(both_missing, 1.5F, -5, -6) }, { -0.0151F, -0.0124F, 0.0104F, -0.0051F, 0.0494F, -0.0031F, -0.0350F, 0.0297F
        } },
    { 4, { AT(reference_code, 0.5F, 1, 6) AT(last_statement, 0.404545456F, -1, 2) AT(contrast, 1.5F, 3, -6)
        AT(log_reference, 2.441401F, -2, 4) AT(subject_new, 0.883250356F, -3, 5) AT(shared, 6.5F, -4, -5) AT(log_answer,
        3.48112178F, -7, -8) }, { 0.0155F, 0.0452F, -0.0287F, 0.0553F, -0.0159F, 0.0407F, -0.0252F, 0.0517F } },
    { 5, { AT(sentences, 3.5F, 1, 3) AT(near_content, 0.607142866F, -1, 2) AT(log_ratio, 0.712195396F, -2, -3)
        AT(back_second, 0.356747419F, -4, 4) AT(subject_first, 0.39029482F, -5, 5) AT(p_far_uncovered, 0.107795343F, 6,
        -8) AT(restated_subjects, 0.405882359F, -6, -7) }, { -0.0323F, -0.0125F, 0.0223F, -0.0085F, -0.0083F, -0.0113F,
        0.0104F, 0.0404F } },
    { 6, { AT(contrast, 1.5F, 1, -8) AT(term_rare, 0.172794312F, 2, 3) AT(subject, 0.66049695F, -1, -2) AT(last_place,
        0.142857149F, -3, 4) AT(types_missing, 0.5F, 5, -7) AT(absolute_added, 0.5F, 6, -6) AT(tail_missing,
        0.261363655F, -4, -5) }, { 0.0605F, -0.0268F, 0.0345F, 0.0217F, -0.0152F, -0.0218F, -0.0567F, -0.0406F } },
    { 7, { AT(rule_off_topic, 0.840984941F, 1, -8) AT(shared, 0.5F, 2, 3) AT(filler_share, 0.0508474559F, -1, -2)
        AT(negation_lost, 0.5F, 4, -7) AT(number_new, 3.5F, 5, -6) AT(bound_with, 0.5F, -3, 6) AT(match, 0.735972643F,
        -4, -5) }, { 0.0311F, -0.0199F, -0.0132F, -0.0159F, 0.0165F, 0.0439F, -0.0356F, -0.0426F } },
    { 0, { AT(rare, 0.431293696F, 1, -8) AT(half_drop, 0.0416666679F, 2, 5) AT(p_unsupported_long, 3.2839222F, 3, -4)
        AT(refers_back, 0.5F, 4, -3) AT(both_hit, 4.5F, -1, -2) AT(question_covered, 0.27922079F, -5, 6)
        AT(p_uncovered_stray, 0.0456992537F, -6, -7) }, { -0.0553F, 0.0063F, 0.0003F, 0.0100F, -0.0165F, -0.0152F,
        0.0275F, 0.0354F } },
    { 1, { AT(specific_share, 0.151515156F, 1, 2) AT(subject_worst, 0.534066439F, -1, -2) AT(p_statements_first,
        0.129166678F, 3, 6) AT(rare, 0.267262071F, -3, 4) AT(filler_share, 0.15384616F, 5, -6) AT(part_near_mean,
        0.231623515F, -4, -5) AT(match, 0.492378086F, -7, -8) }, { 0.0391F, -0.0116F, 0.0175F, 0.0038F, -0.0467F,
        0.0087F, 0.0301F, -0.0144F } },
    { 2, { AT(roles_cross, 0.5F, 1, 5) AT(p_uncovered_unasked, 0.290799528F, 2, 4) AT(roles_straight, 0.5F, 3, -3)
        AT(near_reference, 0.266666681F, -1, -2) AT(tail_missing, 0.472222239F, -4, -5) AT(log_reference, 3.38424659F,
        6, -8) AT(p_unsupported_near, 0.176470593F, -6, -7) }, { 0.0372F, 0.0028F, -0.0352F, -0.0318F, 0.0251F, 0.0621F,
        -0.0230F, -0.0103F } },
    { 3, { AT(inversions, 0.0454545468F, 1, 3) AT(p_log_ratio_2, 0.696887195F, 2, -3) AT(log_answer, 2.60200334F, -1,
        -2) AT(p_first_only, 0.125F, 4, 5) AT(p_stray, 0.00275643496F, -4, -5) AT(rule_long, 0.794444442F, 6, -8)
        AT(ask_worst, 0.267857164F, -6, -7) }, { 0.0044F, -0.0279F, 0.0098F, -0.0058F, 0.0424F, 0.0086F, -0.0243F,
        0.0111F } },
    { 4, { AT(parts, 3.5F, 1, 3) AT(log_ratio, 0.532804549F, -1, 2) AT(back_second, 0.750289381F, -2, -3) AT(log_answer,
        3.38424659F, -4, 4) AT(subject, 0.5763641F, -5, 5) AT(polar_with, 0.5F, 6, -8) AT(p_statements_first,
        0.412878782F, -6, -7) }, { 0.0108F, -0.0492F, 0.0185F, -0.0408F, -0.0356F, 0.0467F, -0.0310F, -0.0041F } },
    { 5, { AT(both_hit, 0.5F, 1, 5) AT(near_content, 0.25F, -1, 2) AT(distinct, 0.857142866F, 3, -5) AT(p_covered_high,
        0.304761916F, 4, -4) AT(last_statement, 0.43650794F, -2, -3) AT(sentences, 4.5F, 6, -8) AT(rule_repetitive,
        0.375F, -6, -7) }, { -0.0098F, -0.0018F, 0.0431F, -0.0022F, -0.0064F, -0.0352F, 0.0070F, 0.0143F } },
    { 6, { AT(stray_repeat, 0.776628375F, 1, 4) AT(both_hit, 1.5F, 2, -4) AT(part_near_worst, 0.202989519F, -1, 3)
        AT(match_worst, 0.295612782F, -2, -3) AT(log_answer, 4.06899023F, 5, -8) AT(pronouns, 0.0980392173F, 6, -7)
        AT(log_ratio, 0.356674939F, -5, -6) }, { 0.0179F, -0.0329F, 0.0058F, -0.0349F, -0.0256F, 0.0666F, -0.0214F,
        -0.0244F } },
    { 7, { AT(value_clash, 0.5F, 1, -8) AT(order_net, 0.5F, 2, -7) AT(p_absolute_near, 0.625F, 3, 6) AT(p_best_missing,
        0.239047617F, 4, 5) AT(swap_net, -3.5F, -1, -2) AT(negations, 1.5F, -3, -4) AT(p_again_long, 0.295039564F, -5,
        -6) }, { 0.0239F, 0.0021F, -0.0151F, 0.0274F, -0.0504F, 0.0185F, -0.0346F, -0.0434F } },
    { 0, { AT(filler_share, 0.0166666675F, 1, 3) AT(back_second, 0.82997185F, 2, -3) AT(p_asked_uncovered, 0.45405215F,
        -1, -2) AT(refers_back, 0.5F, 4, 5) AT(specific_share, 0.464285702F, -4, -5) AT(specific_share, 0.322580636F,
        -6, 6) AT(rule_unsupported, 0.300000012F, -7, -8) }, { -0.0400F, 0.0037F, 0.0129F, -0.0286F, 0.0320F, -0.0109F,
        -0.0075F, 0.0478F } },
    { 1, { AT(specific_share, 0.151515156F, -1, 1) AT(sentences, 3.5F, 2, 6) AT(subject_new, 0.277927369F, -2, 3)
        AT(filler_share, 0.179487184F, 4, -6) AT(subject_first, 0.189130351F, -3, 5) AT(stray_sentences, 0.683333337F,
        -4, -5) AT(rare, 0.344459534F, -7, -8) }, { 0.0274F, 0.0205F, 0.0070F, -0.0515F, 0.0076F, 0.0135F, 0.0275F,
        -0.0160F } },
    { 2, { AT(p_uncovered_stray, 0.00421066536F, 1, 4) AT(last_place, 0.393750012F, -1, 2) AT(inversions, 0.109890111F,
        -2, 3) AT(stray_rare, 0.100922838F, -3, -4) AT(back_new, 0.512538552F, 5, -8) AT(log_ratio, 0.991640151F, 6, -7)
        AT(quoted, 0.5F, -5, -6) }, { -0.0190F, 0.0015F, 0.0825F, -0.0078F, 0.0244F, -0.0366F, -0.0243F, -0.0107F } },
    { 3, { AT(p_log_ratio_2, 1.25572467F, 1, -8) AT(question_rare, 0.279441804F, 2, 6) AT(part_best, 0.866071463F, -1,
        3) AT(first_asked, 0.5F, -2, 4) AT(p_uncovered_near, 0.0795454532F, -3, 5) AT(match_tail, 0.112683266F, -4, -5)
        AT(statements_missing, 0.708333373F, -6, -7) }, { -0.0132F, -0.0050F, -0.0032F, 0.0469F, -0.0026F, -0.0348F,
        0.0027F, 0.0241F } },
    { 4, { AT(pair_missing, 0.5F, 1, -8) AT(rule_incomplete, 0.675000012F, 2, -7) AT(asks, 2.5F, 3, -6) AT(match,
        0.846253991F, 4, 6) AT(p_best_missing, 0.245000005F, 5, -3) AT(log_reference, 3.31402087F, -1, -2)
        AT(number_hits, 0.5F, -4, -5) }, { -0.0526F, -0.0019F, -0.0023F, 0.0370F, -0.0276F, 0.0413F, 0.0339F, 0.0358F }
        },
    { 5, { AT(near_any, 0.775656402F, 1, 6) AT(covered, 0.203448281F, 2, 4) AT(again_near, 0.481402427F, -1, 3)
        AT(back_new, 0.319260359F, -2, -3) AT(restated, 0.414285719F, 5, -6) AT(sentences, 5.5F, -4, -5)
        AT(p_again_long, 0.202037975F, -7, -8) }, { -0.0126F, -0.0045F, 0.0280F, -0.0342F, 0.0081F, 0.0063F, -0.0060F,
        0.0307F } },
    { 6, { AT(log_answer, 3.77269506F, 1, 2) AT(near_content, 0.0666666701F, -1, -2) AT(log_answer, 3.99815869F, 3, 6)
        AT(subject_first, 0.544017136F, 4, 5) AT(p_uncovered_unasked, 0.5F, -3, -4) AT(covered_new, 0.310096174F, -5,
        -6) AT(back_second, 0.274385124F, -7, -8) }, { 0.0216F, -0.0271F, 0.0347F, -0.0086F, 0.0581F, -0.0156F, 0.0224F,
        -0.0233F } },
    { 7, { AT(half_drop, -0.5F, -1, 1) AT(roles_straight, 0.5F, 2, 6) AT(subject_first, 0.648557603F, 3, 4) AT(shared,
        4.5F, -2, -3) AT(near_any, 0.451782644F, -4, 5) AT(question_covered, 0.954545498F, -5, -6) AT(part_near_worst,
        0.238957286F, -7, -8) }, { -0.0281F, 0.0119F, -0.0241F, -0.0481F, -0.0125F, 0.0272F, -0.0287F, 0.0319F } },
    { 0, { AT(rare, 0.433445066F, 1, -8) AT(half_drop, 0.0416666679F, 2, 4) AT(only_lost, 0.5F, 3, -3)
        AT(p_far_uncovered, 0.0F, -1, -2) AT(number_new, 0.5F, -4, 5) AT(near_content, 0.151515156F, -5, 6) AT(distinct,
        0.857142866F, -6, -7) }, { 0.0044F, -0.0451F, 0.0132F, -0.0205F, -0.0161F, -0.0097F, 0.0391F, 0.0347F } },
    { 1, { AT(parts, 4.5F, 1, 6) AT(distinct, 0.959999979F, -1, 2) AT(both_share, 0.743421078F, -2, 3) AT(number_hits,
        0.5F, 4, -6) AT(number_clash, 0.5F, 5, -5) AT(covered, 0.171568632F, -3, -4) AT(part_near_worst, 0.281880945F,
        -7, -8) }, { -0.0378F, -0.0185F, 0.0495F, -0.0074F, -0.0092F, -0.0111F, 0.0317F, -0.0108F } },
    { 2, { AT(subject_new, 0.294911712F, 1, 2) AT(question_covered, 0.20714286F, -1, -2) AT(p_asked_uncovered,
        0.877537012F, 3, -8) AT(near_reference, 0.150000006F, -3, 4) AT(back_new, 0.41835624F, -4, 5) AT(sentences,
        1.5F, -5, 6) AT(subject_question, 0.651092768F, -6, -7) }, { 0.0331F, -0.0410F, -0.0318F, 0.0291F, 0.0218F,
        -0.0211F, 0.0091F, 0.0557F } },
    { 3, { AT(rare, 0.338744581F, 1, 4) AT(log_answer, 4.55911255F, 2, -4) AT(p_short_near, 0.296874613F, 3, -3)
        AT(p_absolute_near, 1.16666663F, -1, -2) AT(p_subject_high, 0.230448559F, 5, -8) AT(shared, 1.5F, -5, 6)
        AT(first_asked, 0.5F, -6, -7) }, { -0.0343F, 0.0049F, 0.0105F, 0.0163F, -0.0057F, -0.0030F, 0.0394F, -0.0067F }
        },
    { 4, { AT(ask_worst, 0.514705896F, -1, 1) AT(number_missing, 0.5F, 2, 6) AT(log_reference, 2.441401F, -2, 3)
        AT(contrast, 0.5F, 4, 5) AT(p_uncovered_stray, 0.0163854994F, -3, -4) AT(subject_question, 0.392210484F, -5, -6)
        AT(p_clash_near, 0.0571895428F, -7, -8) }, { 0.0189F, 0.0323F, 0.0107F, -0.0342F, -0.0386F, 0.0269F, 0.0455F,
        -0.0211F } },
    { 5, { AT(distinct, 0.571428597F, -1, 1) AT(p_best_missing, 0.341666669F, 2, 6) AT(stray_repeat, 0.340006024F, 3, 4)
        AT(pronouns, 0.117647059F, -2, -3) AT(last_place, 0.444444448F, 5, -6) AT(stray_rare, 0.172612906F, -4, -5)
        AT(rare, 0.378570735F, -7, -8) }, { 0.0274F, -0.0383F, 0.0035F, 0.0224F, -0.0051F, -0.0119F, 0.0225F, -0.0095F }
        },
    { 6, { AT(contrast, 1.5F, 1, -8) AT(names_missing, 1.5F, 2, 6) AT(number_missing, 0.5F, 3, 5) AT(p_unsupported_long,
        0.0F, -1, 4) AT(match, 0.656453609F, -2, -3) AT(p_pronouns_uncovered, 0.0347222239F, -4, -5)
        AT(p_asked_uncovered, 0.142857149F, -6, -7) }, { -0.0093F, 0.0357F, -0.0200F, -0.0055F, 0.0617F, -0.0497F,
        0.0079F, -0.0385F } },
    { 7, { AT(distinct, 0.692307711F, 1, 2) AT(covered, 0.468627453F, -1, -2) AT(p_uncovered_unasked, 0.505061626F, 3,
        4) AT(filler_share, 0.100000001F, -3, -4) AT(term_rare, 0.172794312F, -5, 5) AT(negations, 0.5F, 6, -8)
        AT(filler_share, 0.0740740746F, -6, -7) }, { -0.0347F, 0.0529F, -0.0098F, 0.0323F, -0.0349F, 0.0114F, -0.0417F,
        0.0309F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(p_uncovered_unasked, 0.390896589F, 2, 5) AT(subject_new,
        0.867313027F, 3, -5) AT(antonym_context, 0.5F, 4, -4) AT(inversions, 0.362637371F, -2, -3) AT(half_drop,
        0.190476194F, 6, -8) AT(p_unsupported_long, 3.2839222F, -6, -7) }, { -0.0346F, 0.0455F, -0.0085F, -0.0079F,
        -0.0183F, -0.0408F, 0.0166F, 0.0178F } },
    { 1, { AT(again_near, 0.461082488F, 1, 4) AT(log_reference, 3.51143408F, 2, 3) AT(filler_share, 0.200000003F, -1,
        -2) AT(p_log_ratio_2, 0.092223011F, -3, -4) AT(distinct, 0.90625F, -5, 5) AT(number_new, 0.5F, 6, -8)
        AT(p_first_only, 0.257142872F, -6, -7) }, { -0.0358F, 0.0152F, -0.0108F, 0.0362F, -0.0229F, 0.0519F, -0.0030F,
        -0.0106F } },
    { 2, { AT(pronouns, 0.0465116277F, 1, 5) AT(p_uncovered_stray, 0.00421066536F, 2, 4) AT(specific_share,
        0.326086968F, -1, 3) AT(swap_share, 0.15544042F, -2, -3) AT(back_second, 0.616182268F, -4, -5) AT(log_answer,
        3.48112178F, 6, -8) AT(stray_share, 0.258298516F, -6, -7) }, { 0.0734F, -0.0111F, 0.0509F, 0.0166F, -0.0137F,
        -0.0171F, 0.0520F, -0.0195F } },
    { 3, { AT(covered_new, 0.697826087F, 1, 6) AT(match, 0.380326301F, 2, 4) AT(stray_rare, 0.214081451F, 3, -3)
        AT(subject_first, 0.772485316F, -1, -2) AT(log_ratio, 1.69644928F, 5, -6) AT(log_reference, 3.74943495F, -4, -5)
        AT(p_covered_antonym, 0.0294117648F, -7, -8) }, { 0.0272F, -0.0041F, -0.0047F, -0.0354F, 0.0076F, 0.0094F,
        0.0267F, -0.0024F } },
    { 4, { AT(log_answer, 3.96076775F, 1, -8) AT(specific_share, 0.400000006F, 2, 6) AT(p_uncovered_stray,
        0.0490911976F, -1, 3) AT(shared, 1.5F, -2, 4) AT(p_again_long, 0.089754492F, -3, 5) AT(covered, 0.541958094F,
        -4, -5) AT(stray_rare, 0.194740072F, -6, -7) }, { 0.0465F, -0.0396F, -0.0287F, 0.0464F, -0.0248F, -0.0286F,
        0.0276F, -0.0216F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(part_near_worst, 0.880420208F, 2, -4) AT(rule_repetitive, 0.375F, 3, -3)
        AT(p_best_missing, 0.539393961F, -1, -2) AT(antonym_context, 2.5F, 5, -8) AT(stray_rare, 0.224183768F, 6, -7)
        AT(last_place, 0.5625F, -5, -6) }, { -0.0349F, 0.0023F, 0.0044F, 0.0145F, 0.0376F, -0.0043F, -0.0056F, -0.0098F
        } },
    { 6, { AT(p_uncovered_unasked, 0.306538433F, -1, 1) AT(specific_share, 0.400000006F, 2, 6) AT(log_reference,
        3.31402087F, 3, 5) AT(refers_back, 0.5F, 4, -4) AT(p_subject_high, 0.0571691208F, -2, -3) AT(first_half,
        0.514705896F, -5, -6) AT(filler_share, 0.0188679248F, -7, -8) }, { -0.0256F, -0.0138F, 0.0457F, -0.0323F,
        0.0362F, -0.0281F, -0.0033F, 0.0392F } },
    { 7, { AT(p_unsupported_near, 0.0931034461F, 1, 4) AT(number_hits, 2.5F, 2, -4) AT(p_pronouns_uncovered,
        0.0725274757F, -1, 3) AT(number_missing, 0.5F, -2, -3) AT(stray_share, 0.617897153F, 5, 6) AT(ask_worst,
        0.607692361F, -5, -6) AT(p_unsupported_near, 0.1875F, -7, -8) }, { -0.0087F, 0.0231F, -0.0334F, 0.0320F,
        -0.0219F, 0.0379F, 0.0144F, -0.0479F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(stray_share, 0.807716966F, 2, 6) AT(back_new, 0.456331253F, 3, 5)
        AT(code, 0.5F, 4, -4) AT(name_frame, 2.5F, -2, -3) AT(back_second, 0.920913517F, -5, -6) AT(unsupported,
        3.95000005F, -7, -8) }, { -0.0337F, 0.0440F, -0.0120F, -0.0135F, -0.0315F, 0.0223F, -0.0308F, 0.0141F } },
    { 1, { AT(polar_sum, 0.5F, 1, 6) AT(distinct, 0.962962985F, 2, 3) AT(inversions, 0.733333349F, -1, -2)
        AT(p_log_ratio_2, 0.427619815F, 4, -6) AT(specific_share, 0.173913047F, -3, 5) AT(names_missing, 2.5F, -4, -5)
        AT(again_near, 0.395160258F, -7, -8) }, { -0.0433F, 0.0064F, 0.0109F, -0.0388F, 0.0096F, 0.0346F, -0.0093F,
        0.0303F } },
    { 2, { AT(log_answer, 4.1351347F, 1, 6) AT(pairs_lost, 0.461538464F, 2, 5) AT(log_answer, 3.94153476F, 3, -4)
        AT(both_missing, 1.5F, 4, -3) AT(p_absolute_near, 0.444444448F, -1, -2) AT(subject_question, 0.770076871F, -5,
        -6) AT(part_near_worst, 0.410780668F, -7, -8) }, { 0.0105F, 0.0506F, -0.0272F, -0.0180F, -0.0350F, 0.0120F,
        -0.0065F, 0.0540F } },
    { 3, { AT(log_answer, 4.48298693F, 1, 6) AT(question_rare, 0.312419891F, 2, 5) AT(subject_worst, 0.483359456F, -1,
        3) AT(p_first_only, 0.0833333358F, -2, 4) AT(specific_share, 0.314285725F, -3, -4) AT(p_uncovered_near,
        0.342857152F, -5, -6) AT(p_uncovered_near, 0.057692308F, -7, -8) }, { -0.0134F, -0.0071F, -0.0043F, 0.0395F,
        -0.0327F, 0.0060F, 0.0298F, -0.0041F } },
    { 4, { AT(pair_missing, 0.5F, 1, -8) AT(asks, 2.5F, 2, -7) AT(rare, 0.312830597F, 3, 5) AT(covered, 0.310096174F,
        -1, 4) AT(covered_new, 0.702941179F, -2, -3) AT(p_uncovered_stray, 0.0297030434F, -4, 6) AT(subject_worst,
        0.851340294F, -5, -6) }, { -0.0216F, 0.0317F, -0.0183F, 0.0173F, -0.0310F, 0.0272F, 0.0412F, 0.0332F } },
    { 5, { AT(log_ratio, 0.829279363F, 1, 4) AT(second_half, 0.345238119F, 2, -4) AT(last_statement, 0.369318187F, -1,
        3) AT(back_new, 0.382888794F, -2, -3) AT(log_reference, 2.86179256F, 5, 6) AT(rule_repetitive, 0.375F, -5, -6)
        AT(distinct, 0.857142866F, -7, -8) }, { -0.0066F, -0.0068F, 0.0252F, -0.0315F, -0.0193F, 0.0122F, 0.0355F,
        -0.0054F } },
    { 6, { AT(bound_with, 0.5F, 1, 6) AT(distinct, 0.965517223F, 2, 5) AT(both_hit, 1.5F, 3, -4) AT(back_new,
        0.209568232F, -1, 4) AT(second_half, 0.630681813F, -2, -3) AT(part_near_worst, 0.134494051F, -5, -6)
        AT(p_log_ratio_2, 0.24899219F, -7, -8) }, { -0.0247F, 0.0319F, -0.0115F, -0.0208F, 0.0264F, -0.0211F, 0.0176F,
        -0.0426F } },
    { 7, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(order_net, -0.5F, -1, 2) AT(p_pronouns_uncovered, 0.0197530873F,
        3, -7) AT(specific_share, 0.431034476F, 4, 5) AT(log_answer, 3.06778264F, -2, -3) AT(p_covered_near,
        0.0125000002F, -4, 6) AT(filler_share, 0.0270270277F, -5, -6) }, { 0.0162F, 0.0349F, -0.0267F, -0.0408F,
        -0.0012F, 0.0412F, 0.0055F, -0.0310F } },
    { 0, { AT(filler_share, 0.0166666675F, 1, 3) AT(half_drop, 0.261904776F, 2, -3) AT(p_asked_uncovered, 0.433365881F,
        -1, -2) AT(unsupported, 0.949999988F, -4, 4) AT(number_missing, 0.5F, 5, -8) AT(rare, 0.358259499F, -5, 6)
        AT(antonyms, 0.5F, -6, -7) }, { -0.0443F, 0.0042F, 0.0096F, -0.0233F, -0.0061F, 0.0513F, -0.0098F, -0.0118F } },
    { 1, { AT(specific_share, 0.151515156F, 1, 2) AT(subject_worst, 0.534066439F, -1, -2) AT(log_reference, 3.48112178F,
        3, -8) AT(rare, 0.267262071F, -3, 4) AT(p_subject_low, 0.0162748825F, 5, -7) AT(filler_share, 0.173913047F, 6,
        -6) AT(subject_worst, 0.200104222F, -4, -5) }, { 0.0369F, -0.0113F, 0.0187F, 0.0028F, -0.0565F, 0.0128F,
        0.0071F, 0.0244F } },
    { 2, { AT(match_tail, 0.0185991917F, -1, 1) AT(second_half, 0.825757563F, 2, 5) AT(both_share, 0.541958094F, 3, -5)
        AT(number_new, 3.5F, 4, -4) AT(term_frame, 1.5F, -2, -3) AT(rare, 0.369274318F, 6, -8) AT(p_both, 0.5F, -6, -7)
        }, { 0.0116F, 0.0196F, -0.0060F, -0.0447F, -0.0341F, -0.0510F, 0.0202F, 0.0254F } },
    { 3, { AT(covered_new, 0.697826087F, 1, 6) AT(match_worst, 0.222960308F, 2, 5) AT(back_second, 0.957029581F, -1, 3)
        AT(polar_with, 1.5F, 4, -4) AT(subject_first, 0.806548297F, -2, -3) AT(p_log_ratio_2, 2.87794018F, -5, -6)
        AT(subject, 0.852920651F, -7, -8) }, { -0.0066F, 0.0318F, -0.0026F, -0.0055F, -0.0325F, 0.0094F, 0.0305F,
        -0.0054F } },
    { 4, { AT(filler_share, 0.10204082F, 1, -8) AT(last_place, 0.583333313F, 2, -7) AT(near_content, 0.151515156F, -1,
        3) AT(both_share, 0.148351654F, -2, 4) AT(sentences, 1.5F, -3, 5) AT(log_answer, 4.05174732F, 6, -6)
        AT(subject_question, 0.29794237F, -4, -5) }, { -0.0371F, -0.0097F, -0.0108F, -0.0241F, 0.0470F, -0.0125F,
        -0.0237F, -0.0390F } },
    { 5, { AT(last_statement, 0.96875F, 1, 3) AT(restated_subjects, 0.03125F, -1, 2) AT(covered, 0.585784316F, -2, -3)
        AT(distinct, 0.857142866F, 4, -8) AT(p_both, 0.5F, 5, -7) AT(both_hit, 2.5F, 6, -6) AT(match_tail,
        0.0185991917F, -4, -5) }, { -0.0280F, 0.0156F, -0.0076F, -0.0007F, 0.0422F, -0.0014F, -0.0110F, -0.0155F } },
    { 6, { AT(match_worst, 0.100688457F, -1, 1) AT(number_missing, 0.5F, 2, 5) AT(types_missing, 0.5F, 3, -5)
        AT(refers_back, 0.5F, 4, -4) AT(match_worst, 0.635254681F, -2, -3) AT(p_subject_high, 0.0511910133F, 6, -8)
        AT(p_asks_uncovered, 0.806250036F, -6, -7) }, { -0.0262F, 0.0175F, -0.0318F, -0.0175F, -0.0474F, 0.0521F,
        -0.0227F, -0.0137F } },
    { 7, { AT(rule_long, 0.604554892F, 1, -8) AT(log_answer, 3.99815869F, 2, -7) AT(log_answer, 3.74943495F, -1, 3)
        AT(shared, 7.5F, 4, 6) AT(subject_first, 0.555063963F, 5, -4) AT(again_near, 0.403416067F, -2, -3)
        AT(stray_share, 0.311178356F, -5, -6) }, { 0.0059F, 0.0212F, -0.0268F, -0.0411F, -0.0278F, 0.0320F, 0.0135F,
        -0.0359F } },
    { 0, { AT(rare, 0.435950994F, 1, 6) AT(log_ratio, 0.323787063F, 2, 3) AT(p_unsupported_near, 0.13333334F, -1, -2)
        AT(p_unsupported_long, 1.48802137F, -3, 4) AT(subject_question, 0.741492808F, 5, -6) AT(p_missing_first,
        0.188155591F, -4, -5) AT(filler_share, 0.012820513F, -7, -8) }, { -0.0166F, 0.0333F, -0.0390F, -0.0251F,
        0.0187F, 0.0257F, -0.0038F, 0.0438F } },
    { 1, { AT(near_any, 0.239826009F, 1, 3) AT(stray_sentences, 0.387500018F, 2, -3) AT(rule_generic, 0.746391296F, -1,
        -2) AT(covered_new, 0.21825397F, 4, -8) AT(parts_missing_n, 1.5F, 5, 6) AT(stray_share, 0.732391F, -4, -5)
        AT(near_content, 0.121951222F, -6, -7) }, { -0.0418F, 0.0126F, 0.0091F, -0.0212F, 0.0258F, -0.0049F, 0.0487F,
        -0.0236F } },
    { 2, { AT(agent_net, 4.5F, 1, -8) AT(distinct, 0.942857146F, 2, 4) AT(near_reference, 0.266666681F, 3, -3)
        AT(near_reference, 0.160714284F, -1, -2) AT(shared, 3.5F, -4, 5) AT(match_worst, 0.807771742F, -5, 6) AT(match,
        0.970610261F, -6, -7) }, { -0.0265F, 0.0469F, -0.0132F, -0.0196F, 0.0343F, -0.0320F, 0.0222F, 0.0441F } },
    { 3, { AT(log_answer, 4.48298693F, 1, 6) AT(log_answer, 3.34975028F, 2, 5) AT(parts, 3.5F, -1, 3)
        AT(part_near_worst, 0.367082536F, 4, -4) AT(question_covered, 0.677083373F, -2, -3) AT(sentences, 1.5F, -5, -6)
        AT(rule_long, 0.704904318F, -7, -8) }, { -0.0142F, 0.0413F, -0.0042F, -0.0061F, 0.0036F, -0.0299F, -0.0059F,
        0.0296F } },
    { 4, { AT(order_net, -0.5F, -1, 1) AT(shared, 1.5F, 2, 3) AT(subject, 0.62698257F, -2, -3) AT(log_answer,
        3.94153476F, 4, -8) AT(log_answer, 3.38424659F, -4, 5) AT(inversions, 0.416666657F, 6, -7) AT(match_tail,
        0.138653368F, -5, -6) }, { -0.0276F, -0.0529F, 0.0129F, -0.0121F, 0.0419F, -0.0173F, -0.0171F, -0.0144F } },
    { 5, { AT(near_any, 0.775656402F, 1, 5) AT(last_place, 0.230769232F, 2, 3) AT(again_near, 0.481402427F, -1, -2)
        AT(p_again_high, 0.153761938F, 4, -5) AT(match, 0.241078585F, -3, -4) AT(p_again_long, 0.202037975F, -6, 6)
        AT(negated_shared, 1.25F, -7, -8) }, { -0.0072F, 0.0220F, 0.0040F, -0.0347F, 0.0094F, -0.0055F, 0.0325F,
        -0.0034F } },
    { 6, { AT(contrast, 1.5F, 1, -8) AT(number_hits, 0.5F, 2, 6) AT(near_any, 0.317649484F, 3, 4) AT(rare, 0.328238398F,
        -1, -2) AT(stray_repeat, 0.494438291F, 5, -5) AT(subject_new, 0.43963185F, -3, -4) AT(back_new, 0.428866088F,
        -6, -7) }, { 0.0300F, -0.0004F, 0.0200F, -0.0420F, 0.0370F, -0.0498F, 0.0140F, -0.0372F } },
    { 7, { AT(value_clash, 0.5F, 1, -8) AT(rule_off_topic, 0.840984941F, 2, -7) AT(shared, 0.5F, 3, 4)
        AT(subject_question, 0.549308062F, -1, -2) AT(part_near_worst, 0.475464255F, 5, 6) AT(last_place, 0.25F, -3, -4)
        AT(pairs_lost, 0.300000012F, -5, -6) }, { 0.0242F, -0.0184F, -0.0419F, -0.0036F, -0.0050F, 0.0299F, -0.0397F,
        -0.0421F } },
    { 0, { AT(back_second, 0.297573924F, 1, 3) AT(specific_share, 0.421052635F, 2, -3) AT(half_drop, 0.178571433F, -1,
        -2) AT(p_uncovered_unasked, 0.251991749F, 4, -8) AT(p_unsupported_near, 0.257142872F, -4, 5) AT(p_again_long,
        0.200578332F, -5, 6) AT(near_content, 0.366666675F, -6, -7) }, { -0.0238F, 0.0090F, 0.0340F, -0.0232F, 0.0453F,
        0.0229F, -0.0226F, -0.0402F } },
    { 1, { AT(filler_share, 0.0434782617F, 1, 2) AT(p_far_uncovered, 0.817019403F, -1, -2) AT(near_any, 0.236825407F, 3,
        4) AT(both_missing, 1.5F, -3, -4) AT(shared, 2.5F, 5, -8) AT(back_new, 0.529231191F, 6, -7) AT(back_second,
        0.602119327F, -5, -6) }, { -0.0354F, 0.0110F, -0.0260F, 0.0188F, 0.0540F, -0.0045F, -0.0094F, -0.0192F } },
    { 2, { AT(rule_exchanged_words, 0.375F, 1, -8) AT(p_covered_polar, 1.51923084F, 2, -7) AT(log_answer, 4.1351347F, 3,
        -6) AT(pairs_lost, 0.535714269F, 4, -5) AT(stray_sentences, 0.261363655F, -1, 5) AT(both_share, 0.0801282078F,
        6, -4) AT(stray_repeat, 0.29648912F, -2, -3) }, { -0.0063F, 0.0634F, -0.0125F, -0.0089F, -0.0278F, 0.0271F,
        0.0257F, 0.0503F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(sentences, 1.5F, 2, -7) AT(parts, 3.5F, 3, 5) AT(log_ratio,
        0.847297847F, 4, -3) AT(subject_new, 0.85057503F, -1, -2) AT(term_rare, 0.21119684F, -4, 6) AT(question_covered,
        0.677083373F, -5, -6) }, { -0.0188F, 0.0028F, 0.0097F, -0.0038F, 0.0407F, -0.0049F, -0.0315F, 0.0259F } },
    { 4, { AT(last_statement, 0.404545456F, 1, 4) AT(p_log_ratio_2, 0.667098761F, 2, -4) AT(subject, 0.801378906F, 3,
        -3) AT(log_reference, 3.56943369F, -1, -2) AT(p_uncovered_unasked, 0.285714298F, 5, -8) AT(covered, 0.61721617F,
        -5, 6) AT(parts, 4.5F, -6, -7) }, { 0.0478F, -0.0185F, -0.0077F, -0.0227F, 0.0249F, -0.0336F, 0.0172F, -0.0316F
        } },
    { 5, { AT(distinct, 0.571428597F, -1, 1) AT(last_place, 0.318181813F, 2, 4) AT(p_first_only, 0.355555564F, -2, 3)
        AT(stray_rare, 0.224183768F, -3, -4) AT(both_hit, 0.5F, 5, -8) AT(p_asked_uncovered, 0.203753442F, -5, 6)
        AT(distinct, 0.75F, -6, -7) }, { 0.0258F, -0.0074F, 0.0248F, -0.0046F, -0.0091F, 0.0220F, -0.0065F, -0.0344F }
        },
    { 6, { AT(stray_repeat, 0.776628375F, 1, 6) AT(rare, 0.315432578F, -1, 2) AT(near_reference, 0.160714284F, 3, -6)
        AT(log_answer, 3.9796381F, 4, -5) AT(match, 0.606149614F, 5, -4) AT(p_again_long, 0.183133245F, -2, -3)
        AT(p_pronouns_uncovered, 0.0570652187F, -7, -8) }, { 0.0098F, 0.0213F, -0.0193F, 0.0389F, -0.0286F, -0.0399F,
        0.0417F, -0.0164F } },
    { 7, { AT(distinct, 0.692307711F, 1, 2) AT(covered, 0.468627453F, -1, -2) AT(rule_long, 0.623268425F, 3, -8)
        AT(order_net, 0.5F, 4, -7) AT(p_covered_antonym, 2.10882354F, 5, -6) AT(shared, 9.5F, 6, -5) AT(p_both, 2.5F,
        -3, -4) }, { -0.0331F, 0.0495F, -0.0029F, 0.0365F, 0.0213F, -0.0255F, -0.0350F, -0.0424F } },
    { 0, { AT(filler_share, 0.0166666675F, 1, 2) AT(half_drop, 0.261904776F, -1, -2) AT(specific_share, 0.404255331F, 3,
        4) AT(match, 0.241078585F, -3, -4) AT(name_frame, 0.5F, 5, -8) AT(p_uncovered_near, 0.259259254F, 6, -7)
        AT(part_near_worst, 0.5F, -5, -6) }, { -0.0330F, 0.0099F, 0.0110F, -0.0263F, 0.0535F, 0.0005F, -0.0099F,
        -0.0026F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(term_frame, 1.5F, 2, -7) AT(first_half, 0.447222233F, 3, 5)
        AT(p_covered_antonym, 0.0294117648F, 4, -3) AT(p_unsupported_long, 0.0364082567F, -1, -2) AT(p_uncovered_near,
        0.138888896F, 6, -6) AT(stray_sentences, 0.236111119F, -4, -5) }, { 0.0406F, -0.0050F, -0.0141F, -0.0354F,
        0.0127F, 0.0155F, -0.0227F, -0.0318F } },
    { 2, { AT(p_quoted_uncovered, 0.43650794F, 1, -8) AT(p_clash_near, 0.379807711F, 2, -7) AT(specific_share,
        0.233333334F, 3, 4) AT(near_reference, 0.131578952F, -1, -2) AT(bound_against, 2.5F, 5, -6) AT(subject_question,
        0.0745016113F, -3, 6) AT(name_frame, 2.5F, -4, -5) }, { -0.0231F, 0.0519F, 0.0421F, -0.0070F, 0.0311F, 0.0349F,
        0.0379F, -0.0400F } },
    { 3, { AT(p_covered_high, 0.197826087F, 1, 5) AT(match_worst, 0.219028085F, 2, 4) AT(near_any, 0.479153186F, -1, 3)
        AT(polar_with, 1.5F, -2, -3) AT(sentences, 4.5F, -4, -5) AT(subject_worst, 0.82948041F, 6, -8) AT(subject,
        0.892642379F, -6, -7) }, { -0.0066F, 0.0278F, -0.0055F, -0.0307F, 0.0064F, 0.0306F, -0.0037F, -0.0061F } },
    { 4, { AT(parts, 5.5F, 1, 6) AT(log_reference, 2.441401F, -1, 2) AT(distinct, 0.9375F, 3, 5) AT(p_uncovered_unasked,
        0.0689892694F, -2, 4) AT(p_again_long, 0.260826677F, -3, -4) AT(p_asked_uncovered, 0.619579136F, -5, -6)
        AT(pronouns, 0.0196078438F, -7, -8) }, { 0.0405F, -0.0231F, 0.0371F, -0.0070F, -0.0331F, 0.0296F, -0.0134F,
        0.0394F } },
    { 5, { AT(near_any, 0.775656402F, 1, 6) AT(last_place, 0.230769232F, 2, 3) AT(p_again_long, 0.331443876F, -1, -2)
        AT(again_near, 0.753761947F, 4, -6) AT(names_missing, 3.5F, 5, -5) AT(last_statement, 0.174242437F, -3, -4)
        AT(inversions, 0.178571433F, -7, -8) }, { -0.0056F, 0.0196F, 0.0022F, -0.0366F, 0.0053F, 0.0092F, -0.0037F,
        0.0279F } },
    { 6, { AT(log_answer, 3.77269506F, 1, 2) AT(rule_off_topic, 0.629346728F, -1, -2) AT(number_missing, 0.5F, 3, -8)
        AT(contrast, 0.5F, 4, -7) AT(p_uncovered_unasked, 0.512260914F, 5, 6) AT(p_uncovered_unasked, 0.423076928F, -3,
        -4) AT(names_new, 0.5F, -5, -6) }, { -0.0274F, 0.0208F, 0.0029F, 0.0652F, -0.0257F, 0.0219F, -0.0265F, 0.0330F }
        },
    { 7, { AT(match_tail, 0.136629328F, 1, -8) AT(match, 0.458162159F, 2, 6) AT(p_pronouns_uncovered, 0.0441176482F, 3,
        4) AT(p_both, 0.5F, -1, -2) AT(p_log_ratio_2, 0.02235974F, -3, 5) AT(filler_share, 0.0679611638F, -4, -5)
        AT(near_content, 0.300000012F, -6, -7) }, { -0.0498F, 0.0114F, -0.0499F, 0.0243F, -0.0311F, 0.0102F, -0.0047F,
        0.0239F } },
    { 0, { AT(rare, 0.349552691F, 1, 2) AT(subject_first, 0.846882045F, -1, -2) AT(back_new, 0.248805761F, -3, 3)
        AT(back_second, 0.82997185F, 4, 6) AT(p_absolute_near, 0.0476190485F, 5, -6) AT(subject_first, 0.914701462F, -4,
        -5) AT(near_any, 0.683808923F, -7, -8) }, { -0.0388F, 0.0070F, 0.0314F, -0.0386F, 0.0128F, 0.0179F, 0.0405F,
        -0.0073F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(p_far_uncovered, 0.479699224F, 2, 3) AT(match_tail, 0.0224451404F, -1, -2)
        AT(log_answer, 2.67355394F, -3, 4) AT(antonym_context, 0.5F, 5, -7) AT(distinct, 0.896551728F, -4, 6)
        AT(specific_share, 0.357142866F, -5, -6) }, { 0.0213F, -0.0249F, -0.0164F, -0.0096F, 0.0515F, -0.0080F,
        -0.0124F, -0.0308F } },
    { 2, { AT(rule_exchanged_words, 0.375F, 1, -8) AT(filler_share, 0.073170729F, 2, -7) AT(subject_question,
        0.0745016113F, -1, 3) AT(p_clash_near, 0.459935904F, 4, -6) AT(specific_share, 0.424242437F, 5, -5)
        AT(p_absolute_near, 0.0869565234F, 6, -4) AT(subject_question, 0.753474355F, -2, -3) }, { 0.0492F, -0.0141F,
        0.0210F, 0.0228F, -0.0149F, 0.0453F, -0.0222F, 0.0485F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(sentences, 1.5F, 2, -7) AT(parts, 3.5F, 3, 4) AT(pairs_lost,
        0.166666672F, -1, -2) AT(p_subject_high, 0.22068508F, 5, -6) AT(match_tail, 0.121225789F, 6, -5)
        AT(p_covered_near, 0.0476190485F, -3, -4) }, { -0.0151F, 0.0090F, -0.0023F, 0.0393F, -0.0038F, -0.0064F,
        -0.0306F, 0.0247F } },
    { 4, { AT(second_half, 0.258333355F, 1, 3) AT(p_again_long, 0.17532979F, 2, -3) AT(term_rare, 0.21119684F, -1, -2)
        AT(p_pronouns_uncovered, 0.0382653065F, 4, -8) AT(pronouns, 0.0196078438F, 5, 6) AT(p_negation_covered,
        0.315340906F, -4, -5) AT(shared, 9.5F, -6, -7) }, { 0.0301F, -0.0370F, 0.0341F, -0.0326F, 0.0286F, 0.0238F,
        -0.0354F, -0.0412F } },
    { 5, { AT(distinct, 0.571428597F, -1, 1) AT(both_hit, 0.5F, 2, 5) AT(distinct, 0.857142866F, 3, -5)
        AT(subject_question, 0.562465787F, 4, -4) AT(p_absolute_near, 0.230769232F, -2, -3) AT(number_new, 3.5F, 6, -8)
        AT(log_answer, 4.16663551F, -6, -7) }, { 0.0254F, 0.0339F, -0.0021F, -0.0050F, -0.0117F, -0.0359F, 0.0057F,
        0.0047F } },
    { 6, { AT(again_near, 0.403416067F, 1, 6) AT(inversions, 0.555555582F, 2, -6) AT(back_second, 0.246177495F, -1, 3)
        AT(distinct, 0.933333337F, 4, 5) AT(p_asked_uncovered, 0.37290433F, -2, -3) AT(covered_new, 0.114379086F, -4,
        -5) AT(specific_share, 0.400000006F, -7, -8) }, { 0.0312F, 0.0277F, -0.0317F, -0.0084F, -0.0528F, 0.0359F,
        0.0010F, 0.0384F } },
    { 7, { AT(half_drop, -0.5F, -1, 1) AT(second_half, 0.369318187F, 2, 5) AT(term_rare, 0.181461975F, -2, 3)
        AT(question_rare, 0.519159377F, 4, -5) AT(again_near, 0.518870652F, -3, -4) AT(part_near_mean, 0.644840539F, 6,
        -8) AT(p_absolute_near, 0.137254909F, -6, -7) }, { -0.0266F, -0.0404F, 0.0146F, -0.0366F, -0.0284F, 0.0209F,
        -0.0127F, -0.0056F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 4) AT(unsupported, 2.1500001F, -1, 2) AT(match_tail, 0.0320989788F, -2,
        3) AT(number_new, 0.5F, -3, -4) AT(names_missing, 0.5F, 5, -8) AT(covered, 0.820855618F, 6, -7)
        AT(log_reference, 3.44986153F, -5, -6) }, { -0.0336F, -0.0131F, -0.0110F, 0.0307F, 0.0552F, -0.0071F, -0.0039F,
        -0.0124F } },
    { 1, { AT(again_near, 0.461082488F, 1, 5) AT(statements_missing, 0.875F, 2, -5) AT(absolute_added, 1.5F, 3, -4)
        AT(specific_share, 0.114754096F, -1, 4) AT(p_log_ratio_2, 0.616153955F, -2, -3) AT(distinct, 0.896551728F, -6,
        6) AT(p_first_only, 0.257142872F, -7, -8) }, { 0.0084F, -0.0468F, 0.0024F, 0.0076F, 0.0181F, -0.0212F, 0.0392F,
        -0.0053F } },
    { 2, { AT(roles_cross, 0.5F, 1, 6) AT(parts, 3.5F, 2, -6) AT(stray_share, 0.258298516F, -1, 3) AT(p_stray,
        0.0336122587F, -2, 4) AT(last_statement, 0.809090912F, -3, 5) AT(p_stray, 0.0508447066F, -4, -5)
        AT(subject_question, 0.689710677F, -7, -8) }, { -0.0138F, 0.0525F, -0.0187F, -0.0184F, 0.0209F, -0.0112F,
        0.0534F, -0.0092F } },
    { 3, { AT(shared, 6.5F, 1, 5) AT(parts_missing_n, 2.5F, 2, 4) AT(log_ratio, 1.69644928F, 3, -3) AT(log_answer,
        2.52492809F, -1, -2) AT(tail_missing, 0.15476191F, -4, -5) AT(part_near_worst, 0.367082536F, -6, 6)
        AT(p_log_ratio_2, 2.13277507F, -7, -8) }, { 0.0048F, -0.0327F, 0.0105F, 0.0193F, -0.0065F, 0.0288F, -0.0169F,
        0.0162F } },
    { 4, { AT(both_share, 0.310096174F, 1, 6) AT(names_missing, 0.5F, 2, -6) AT(distinct, 0.814814806F, -1, 3)
        AT(subject_first, 0.720222592F, -2, 4) AT(last_place, 0.318181813F, 5, -5) AT(near_content, 0.583333313F, -3,
        -4) AT(subject, 0.773617327F, -7, -8) }, { -0.0498F, 0.0133F, -0.0206F, 0.0477F, -0.0414F, 0.0210F, -0.0089F,
        0.0405F } },
    { 5, { AT(sentences, 3.5F, 1, 3) AT(part_near_worst, 0.880420208F, 2, -3) AT(stray_share, 0.225215524F, -1, -2)
        AT(antonym_context, 2.5F, 4, -8) AT(subject_worst, 0.223764271F, -4, 5) AT(reference_code, 0.5F, 6, -7)
        AT(again_near, 0.481402427F, -5, -6) }, { 0.0031F, -0.0298F, 0.0132F, -0.0048F, -0.0049F, 0.0356F, -0.0034F,
        -0.0086F } },
    { 6, { AT(rare, 0.290925503F, -1, 1) AT(distinct, 0.879999995F, -2, 2) AT(near_reference, 0.160714284F, 3, -8)
        AT(rare, 0.362526476F, 4, 6) AT(match_tail, 0.0604744107F, 5, -5) AT(filler_share, 0.0227272734F, -3, -4)
        AT(unsupported, 2.25F, -6, -7) }, { 0.0204F, 0.0198F, -0.0080F, 0.0362F, -0.0155F, -0.0401F, 0.0193F, -0.0401F }
        },
    { 7, { AT(p_covered_near, 0.894736826F, 1, -8) AT(p_far_uncovered, 0.00395983504F, 2, 4) AT(near_reference,
        0.733333349F, 3, -3) AT(specific_share, 0.352941185F, -1, -2) AT(last_place, 0.150000006F, -4, 5) AT(match_tail,
        0.136629328F, -5, 6) AT(p_unsupported_long, 0.0F, -6, -7) }, { -0.0450F, 0.0133F, -0.0678F, -0.0333F, 0.0006F,
        0.0007F, 0.0668F, 0.0283F } },
    { 0, { AT(p_asked_uncovered, 0.395065427F, 1, 4) AT(back_second, 0.855836332F, 2, -4) AT(unsupported, 3.04999995F,
        3, -3) AT(subject_first, 0.914701462F, -1, -2) AT(stray_share, 0.807716966F, 5, -8) AT(stray_rare, 0.165203258F,
        -5, 6) AT(p_both, 1.5F, -6, -7) }, { -0.0407F, 0.0051F, 0.0109F, 0.0221F, -0.0060F, 0.0402F, -0.0055F, -0.0093F
        } },
    { 1, { AT(filler_share, 0.13333334F, 1, 5) AT(parts_missing, 0.679487228F, 2, 4) AT(subject, 0.417306393F, -1, 3)
        AT(p_log_ratio_2, 1.04005611F, -2, -3) AT(subject, 0.637373447F, -4, -5) AT(p_stray, 0.142933249F, -6, 6)
        AT(back_new, 0.240402699F, -7, -8) }, { 0.0170F, -0.0445F, 0.0047F, -0.0126F, 0.0399F, -0.0099F, -0.0051F,
        0.0389F } },
    { 2, { AT(agent_net, 4.5F, 1, -8) AT(term_frame, 4.5F, 2, -7) AT(asks, 1.5F, -1, 3) AT(half_drop, 0.214285716F, 4,
        -6) AT(log_answer, 3.65057397F, -2, 5) AT(log_reference, 3.34975028F, 6, -5) AT(number_new, 2.5F, -3, -4) }, {
        -0.0062F, -0.0278F, 0.0681F, -0.0176F, -0.0024F, -0.0139F, 0.0437F, 0.0423F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(back_second, 0.97966373F, -1, 2) AT(subject_worst, 0.82948041F, 3, -7)
        AT(shared, 1.5F, -2, 4) AT(match_tail, 0.121225789F, 5, -6) AT(quoted, 0.5F, 6, -5) AT(p_uncovered_unasked,
        0.083787851F, -3, -4) }, { -0.0288F, -0.0063F, -0.0039F, 0.0413F, -0.0039F, -0.0068F, -0.0128F, 0.0241F } },
    { 4, { AT(filler_share, 0.10204082F, 1, -8) AT(distinct, 0.939393938F, 2, 5) AT(both_share, 0.275252551F, 3, 4)
        AT(log_ratio, 0.579818487F, -1, -2) AT(again_near, 0.609163225F, -3, -4) AT(second_half, 0.190909103F, -5, 6)
        AT(shared, 3.5F, -6, -7) }, { 0.0114F, -0.0291F, 0.0424F, -0.0294F, 0.0230F, -0.0443F, -0.0028F, -0.0370F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(near_content, 0.607142866F, -1, 2) AT(pairs_lost, 0.13333334F, 3, -4)
        AT(subject_new, 0.908410907F, -2, -3) AT(both_hit, 2.5F, 5, -8) AT(stray_rare, 0.224183768F, 6, -7) AT(contrast,
        1.5F, -5, -6) }, { -0.0274F, 0.0225F, -0.0066F, -0.0094F, 0.0323F, -0.0032F, -0.0041F, -0.0079F } },
    { 6, { AT(number_hits, 0.5F, 1, 6) AT(log_answer, 4.03420162F, 2, -6) AT(again_near, 0.515401006F, 3, -5)
        AT(subject_question, 0.673415363F, 4, -4) AT(types_missing, 0.5F, 5, -3) AT(part_near_worst, 0.189355254F, -1,
        -2) AT(subject_new, 0.456439674F, -7, -8) }, { 0.0392F, 0.0015F, -0.0383F, -0.0392F, 0.0371F, -0.0204F,
        -0.0552F, 0.0052F } },
    { 7, { AT(negations, 0.5F, 1, 3) AT(p_negation_covered, 0.433035731F, 2, -3) AT(rule_incomplete, 0.300000012F, -1,
        -2) AT(p_negated_covered, 0.235384613F, -4, 4) AT(log_ratio, 0.367724776F, -5, 5) AT(part_near_worst,
        0.475464255F, 6, -8) AT(term_rare, 0.309878975F, -6, -7) }, { -0.0018F, -0.0449F, -0.0421F, 0.0161F, -0.0432F,
        -0.0450F, 0.0199F, 0.0291F } },
    { 0, { AT(rare, 0.349552691F, -1, 1) AT(name_frame, 0.5F, 2, 5) AT(specific_share, 0.464285702F, 3, 4)
        AT(filler_share, 0.0185185187F, -2, -3) AT(p_uncovered_near, 0.266666681F, -4, -5) AT(p_unsupported_long,
        3.54915857F, 6, -8) AT(p_absolute_near, 0.055555556F, -6, -7) }, { -0.0281F, -0.0216F, 0.0139F, 0.0490F,
        -0.0073F, -0.0304F, 0.0103F, 0.0186F } },
    { 1, { AT(specific_share, 0.1875F, 1, 3) AT(absolute_added, 0.5F, -1, 2) AT(half_drop, -0.416666657F, -2, -3)
        AT(p_best_missing, 0.211309522F, 4, 5) AT(near_content, 0.0357142873F, -4, -5) AT(parts_missing, 0.707142889F,
        6, -8) AT(near_content, 0.178571433F, -6, -7) }, { -0.0114F, -0.0089F, 0.0399F, 0.0067F, -0.0381F, -0.0247F,
        0.0120F, 0.0311F } },
    { 2, { AT(filler_share, 0.0816326514F, 1, 5) AT(subject_worst, 0.841475427F, 2, 3) AT(back_new, 0.82586652F, -1, -2)
        AT(inversions, 0.0357142873F, -3, 4) AT(part_near_mean, 0.70360446F, -4, -5) AT(match_worst, 0.113832228F, -6,
        6) AT(again_near, 0.381957799F, -7, -8) }, { 0.0030F, -0.0461F, -0.0081F, -0.0079F, 0.0624F, 0.0305F, 0.0266F,
        -0.0402F } },
    { 3, { AT(p_asked_uncovered, 0.0402203389F, 1, 4) AT(part_best, 0.916083932F, -1, 2) AT(p_subject_high,
        0.233161509F, 3, -4) AT(first_asked, 0.5F, -2, -3) AT(p_log_ratio_2, 1.36906672F, 5, -8) AT(p_asks_parts,
        0.261363655F, 6, -7) AT(match_worst, 0.0446387865F, -5, -6) }, { -0.0096F, -0.0023F, 0.0384F, -0.0030F, 0.0015F,
        -0.0314F, 0.0053F, 0.0152F } },
    { 4, { AT(reference_code, 0.5F, 1, -8) AT(log_reference, 2.441401F, -1, 2) AT(statements_missing, 0.100000001F, 3,
        -7) AT(log_reference, 3.31402087F, 4, 5) AT(contrast, 1.5F, -2, -3) AT(p_uncovered_near, 0.1875F, 6, -6)
        AT(ask_worst, 0.514705896F, -4, -5) }, { 0.0462F, -0.0339F, 0.0355F, 0.0209F, -0.0448F, 0.0255F, 0.0130F,
        0.0274F } },
    { 5, { AT(distinct, 0.571428597F, -1, 1) AT(subject_question, 0.523305416F, 2, 5) AT(p_again_long, 0.287882179F, -2,
        3) AT(log_reference, 2.91740537F, -3, 4) AT(near_content, 0.25F, -4, -5) AT(last_place, 0.21794872F, -6, 6)
        AT(specific_share, 0.1875F, -7, -8) }, { 0.0238F, -0.0095F, -0.0057F, -0.0045F, 0.0326F, 0.0036F, 0.0030F,
        -0.0321F } },
    { 6, { AT(swap_net, -1.5F, -1, 1) AT(contrast, 1.5F, 2, -8) AT(term_rare, 0.172794312F, -2, 3) AT(types_missing,
        0.5F, 4, -7) AT(log_answer, 3.72562099F, 5, 6) AT(log_reference, 3.19846487F, -3, -4) AT(log_answer,
        4.06899023F, -5, -6) }, { -0.0318F, 0.0398F, -0.0349F, 0.0222F, 0.0183F, -0.0183F, -0.0500F, -0.0335F } },
    { 7, { AT(value_clash, 0.5F, 1, -8) AT(last_place, 0.588235319F, 2, 3) AT(swap_share, 0.233333334F, -1, -2)
        AT(inversions, 0.25F, 4, -7) AT(last_statement, 0.85164839F, -3, 5) AT(subject_first, 0.739017308F, -4, 6)
        AT(match_worst, 0.480962813F, -5, -6) }, { -0.0006F, -0.0234F, 0.0344F, -0.0164F, -0.0273F, 0.0435F, -0.0180F,
        -0.0400F } },
    { 0, { AT(back_new, 0.248805761F, 1, 2) AT(p_stray, 0.111942537F, -1, -2) AT(p_unsupported_near, 0.644444466F, 3, 4)
        AT(part_worst, 0.961538494F, -3, -4) AT(second_half, 0.605555594F, -5, 5) AT(match, 0.800901353F, -6, 6)
        AT(question_rare, 0.5F, -7, -8) }, { -0.0129F, 0.0317F, -0.0366F, 0.0120F, 0.0308F, -0.0280F, 0.0278F, -0.0102F
        } },
    { 1, { AT(again_near, 0.461082488F, 1, 4) AT(p_asked_uncovered, 0.833333313F, 2, -4) AT(rule_generic, 0.954415321F,
        3, -3) AT(both_missing, 2.5F, -1, -2) AT(distinct, 0.896551728F, -5, 5) AT(p_first_only, 0.257142872F, 6, -8)
        AT(number_new, 0.5F, -6, -7) }, { -0.0361F, 0.0077F, 0.0125F, 0.0186F, -0.0200F, 0.0456F, -0.0066F, -0.0051F }
        },
    { 2, { AT(rule_exchanged_words, 0.375F, 1, -8) AT(name_frame, 2.5F, 2, -7) AT(specific_share, 0.431034476F, 3, 5)
        AT(p_asked_uncovered, 0.0713881552F, -1, 4) AT(back_second, 0.589471936F, -2, -3) AT(p_log_ratio_2,
        0.425528139F, -4, 6) AT(names_new, 0.5F, -5, -6) }, { 0.0222F, 0.0133F, -0.0175F, -0.0278F, 0.0309F, -0.0224F,
        0.0318F, 0.0459F } },
    { 3, { AT(inversions, 0.0454545468F, 1, 3) AT(p_log_ratio_2, 0.696887195F, 2, -3) AT(stray_share, 0.0886920989F, -1,
        -2) AT(p_first_only, 0.125F, 4, 5) AT(p_again_long, 0.0115950145F, -4, -5) AT(sentences, 5.5F, 6, -8)
        AT(p_asks_parts, 0.414285719F, -6, -7) }, { 0.0024F, -0.0234F, 0.0071F, -0.0052F, 0.0361F, -0.0194F, 0.0053F,
        0.0083F } },
    { 4, { AT(both_hit, 3.5F, 1, -8) AT(near_content, 0.151515156F, -1, 2) AT(log_answer, 3.96076775F, 3, 6)
        AT(back_second, 0.501758814F, -2, 4) AT(specific_share, 0.400000006F, 5, -5) AT(near_content, 0.391304344F, -3,
        -4) AT(part_near_worst, 0.327090472F, -6, -7) }, { -0.0393F, 0.0444F, -0.0253F, 0.0353F, -0.0246F, 0.0112F,
        -0.0451F, -0.0257F } },
    { 5, { AT(distinct, 0.571428597F, -1, 1) AT(parts_missing, 0.550505102F, 2, 6) AT(rule_long, 0.627157927F, 3, -6)
        AT(last_place, 0.21794872F, 4, 5) AT(sentences, 3.5F, -2, -3) AT(p_covered_polar, 0.966666698F, -4, -5)
        AT(p_again_long, 0.415195704F, -7, -8) }, { 0.0233F, -0.0075F, 0.0115F, -0.0372F, 0.0008F, 0.0139F, -0.0085F,
        0.0219F } },
    { 6, { AT(distinct, 0.909090936F, 1, 2) AT(match, 0.331961185F, -1, -2) AT(part_near_mean, 0.387722671F, -3, 3)
        AT(rare, 0.337589622F, 4, -8) AT(p_absolute_near, 0.0F, 5, -7) AT(part_near_worst, 0.24403207F, -4, 6)
        AT(near_reference, 0.150000006F, -5, -6) }, { -0.0343F, 0.0239F, 0.0088F, -0.0331F, 0.0420F, -0.0287F, -0.0371F,
        -0.0386F } },
    { 7, { AT(negations, 2.5F, 1, -8) AT(stray_sentences, 0.261363655F, 2, 5) AT(p_quoted_second, 0.316666692F, 3, -4)
        AT(both_share, 0.0741758272F, 4, -3) AT(names_missing, 0.5F, -1, -2) AT(first_asked, 0.5F, -5, 6) AT(p_both,
        1.5F, -6, -7) }, { 0.0169F, -0.0331F, -0.0073F, 0.0414F, 0.0110F, -0.0344F, 0.0100F, 0.0307F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(filler_share, 0.0199999996F, 2, 5) AT(p_uncovered_unasked,
        0.390896589F, 3, -5) AT(log_ratio, 0.479573071F, -2, 4) AT(unsupported, 3.6500001F, -3, -4) AT(pairs_lost,
        0.222222224F, 6, -8) AT(name_frame, 0.5F, -6, -7) }, { -0.0293F, 0.0254F, -0.0208F, 0.0146F, -0.0250F, 0.0454F,
        -0.0015F, -0.0057F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(covered_new, 0.0871212184F, 2, 6) AT(log_answer, 2.67355394F, -1, 3)
        AT(term_rare, 0.295129001F, 4, 5) AT(half_drop, 0.375F, -2, -3) AT(p_asked_uncovered, 0.362410277F, -4, -5)
        AT(subject_worst, 0.332450897F, -6, -7) }, { -0.0157F, 0.0407F, -0.0040F, 0.0206F, -0.0231F, 0.0167F, -0.0265F,
        -0.0285F } },
    { 2, { AT(bound_against, 0.5F, 1, 4) AT(rare, 0.279144019F, -1, 2) AT(names_missing, 0.5F, 3, -4) AT(log_answer,
        4.1351347F, -2, -3) AT(p_again_long, 0.142610863F, -5, 5) AT(swap_net, -4.5F, 6, -8) AT(match, 0.953318536F, -6,
        -7) }, { -0.0269F, -0.0074F, 0.0315F, 0.0253F, 0.0496F, -0.0509F, 0.0194F, 0.0195F } },
    { 3, { AT(p_far_uncovered, 0.0314569548F, 1, 3) AT(subject_worst, 0.82948041F, 2, -3) AT(subject, 0.889636159F, -1,
        -2) AT(rule_incomplete, 0.300000012F, 4, 6) AT(log_ratio, 1.69644928F, 5, -6) AT(inversions, 0.733333349F, -4,
        -5) AT(p_log_ratio_2, 0.507222235F, -7, -8) }, { 0.0313F, -0.0034F, -0.0070F, -0.0329F, 0.0081F, 0.0121F,
        -0.0070F, 0.0202F } },
    { 4, { AT(ask_worst, 0.514705896F, 1, 3) AT(p_log_ratio_2, 0.401605815F, 2, -3) AT(question_rare, 0.416040301F, -1,
        -2) AT(log_reference, 2.441401F, -4, 4) AT(number_missing, 0.5F, 5, 6) AT(parts, 7.5F, -5, -6) AT(p_clash_near,
        0.0571895428F, -7, -8) }, { -0.0032F, 0.0516F, -0.0100F, 0.0382F, -0.0221F, 0.0276F, 0.0373F, -0.0184F } },
    { 5, { AT(distinct, 0.857142866F, 1, -8) AT(log_ratio, 0.829279363F, 2, 5) AT(subject, 0.69106108F, -1, 3)
        AT(p_missing_first, 0.278888911F, 4, -4) AT(name_frame, 0.5F, -2, -3) AT(p_unsupported_long, 0.0F, 6, -7)
        AT(subject_first, 0.509996176F, -5, -6) }, { 0.0155F, -0.0246F, 0.0025F, 0.0061F, -0.0048F, 0.0335F, -0.0078F,
        -0.0197F } },
    { 6, { AT(match_worst, 0.100688457F, -1, 1) AT(subject_new, 0.168569356F, -2, 2) AT(p_uncovered_unasked,
        0.181818187F, -3, 3) AT(distinct, 0.909090936F, -4, 4) AT(again_near, 0.427386671F, 5, -8) AT(match,
        0.375849873F, -5, 6) AT(back_new, 0.269413501F, -6, -7) }, { -0.0240F, 0.0431F, -0.0380F, 0.0295F, 0.0267F,
        0.0257F, -0.0337F, 0.0176F } },
    { 7, { AT(match_tail, 0.136629328F, 1, 4) AT(match, 0.458162159F, 2, 3) AT(specific_share, 0.324999988F, -1, -2)
        AT(shared, 1.5F, -3, -4) AT(term_rare, 0.201871127F, -5, 5) AT(unsupported, 0.0500000007F, 6, -8)
        AT(question_rare, 0.387734443F, -6, -7) }, { 0.0113F, -0.0358F, 0.0148F, -0.0048F, -0.0225F, -0.0374F, 0.0343F,
        0.0679F } },
    { 0, { AT(filler_share, 0.0172413792F, 1, 4) AT(p_first_only, 0.25F, 2, 3) AT(p_unsupported_long, 3.78863049F, -1,
        -2) AT(subject_first, 0.654792726F, -3, -4) AT(rare, 0.40565002F, 5, -8) AT(number_new, 1.5F, -5, 6)
        AT(subject_first, 0.582706571F, -6, -7) }, { -0.0373F, 0.0097F, -0.0151F, 0.0230F, -0.0275F, -0.0163F, 0.0254F,
        0.0403F } },
    { 1, { AT(distinct, 0.959999979F, 1, 2) AT(statements_missing, 0.583333373F, -1, -2) AT(number_new, 0.5F, 3, -8)
        AT(question_covered, 0.093073599F, 4, 5) AT(subject, 0.423925608F, -3, -4) AT(pronouns, 0.13333334F, 6, -7)
        AT(covered_new, 0.20714286F, -5, -6) }, { -0.0274F, 0.0095F, 0.0183F, -0.0202F, 0.0476F, -0.0080F, -0.0123F,
        -0.0147F } },
    { 2, { AT(near_reference, 0.600000024F, 1, 2) AT(near_reference, 0.545454562F, -1, -2) AT(near_any, 0.82874465F, 3,
        5) AT(first_half, 0.72077924F, -3, 4) AT(log_ratio, 0.287682086F, -4, -5) AT(stray_share, 0.131567255F, 6, -8)
        AT(pairs_lost, 0.100000001F, -6, -7) }, { 0.0004F, -0.0315F, -0.0101F, 0.0790F, 0.0103F, -0.0062F, 0.0503F,
        -0.0320F } },
    { 3, { AT(p_far_uncovered, 0.0314569548F, 1, 2) AT(subject, 0.875965178F, -1, -2) AT(inversions, 0.238095239F, 3, 5)
        AT(rule_long, 0.788194478F, 4, -5) AT(part_near_worst, 0.0683044717F, -3, -4) AT(match_tail, 0.000325591274F,
        -6, 6) AT(log_ratio, 1.33828509F, -7, -8) }, { 0.0286F, -0.0077F, 0.0063F, -0.0316F, 0.0078F, 0.0202F, -0.0098F,
        0.0065F } },
    { 4, { AT(filler_share, 0.10204082F, 1, -8) AT(refers_back, 0.5F, 2, -7) AT(parts, 3.5F, 3, 4) AT(log_ratio,
        0.616186142F, -1, -2) AT(p_again_long, 0.172741815F, -3, 5) AT(term_frame, 2.5F, 6, -6) AT(unsupported,
        0.949999988F, -4, -5) }, { 0.0121F, -0.0436F, -0.0087F, 0.0551F, -0.0102F, -0.0102F, -0.0149F, -0.0357F } },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(p_again_long, 0.287882179F, -1, 2) AT(subject, 0.83701086F, 3, 4)
        AT(back_new, 0.378728181F, -2, -3) AT(p_stray, 0.0140054869F, -4, -5) AT(distinct, 0.571428597F, -6, 6)
        AT(covered, 0.093073599F, -7, -8) }, { -0.0083F, -0.0039F, 0.0355F, 0.0071F, -0.0121F, 0.0126F, 0.0074F,
        -0.0326F } },
    { 6, { AT(tail_missing, 0.211111113F, 1, -8) AT(stray_share, 0.829848945F, 2, 6) AT(distinct, 0.909090936F, 3, 5)
        AT(subject_first, 0.424607545F, -1, 4) AT(p_uncovered_unasked, 0.34375F, -2, -3) AT(number_missing, 0.5F, -4,
        -5) AT(p_negation_covered, 0.127717391F, -6, -7) }, { -0.0233F, -0.0123F, 0.0598F, -0.0252F, 0.0207F, 0.0385F,
        -0.0246F, -0.0121F } },
    { 7, { AT(order_net, 0.5F, 1, 6) AT(value_clash, 0.5F, 2, -6) AT(half_drop, -0.5F, 3, 4) AT(log_answer, 3.48112178F,
        -1, -2) AT(last_place, 0.533333361F, 5, -5) AT(subject_question, 0.685309112F, -3, -4) AT(p_pronouns_uncovered,
        0.0191489365F, -7, -8) }, { 0.0237F, -0.0427F, -0.0076F, 0.0143F, 0.0135F, -0.0393F, -0.0531F, 0.0094F } },
    { 0, { AT(rare, 0.349552691F, 1, 2) AT(foreign_sentences, 0.29285717F, -1, -2) AT(filler_share, 0.0166666675F, 3, 4)
        AT(p_uncovered_unasked, 0.230321273F, -3, -4) AT(shared, 0.5F, -5, 5) AT(antonym_context, 0.5F, 6, -8)
        AT(number_missing, 0.5F, -6, -7) }, { -0.0344F, 0.0069F, 0.0098F, -0.0228F, -0.0085F, 0.0439F, -0.0034F,
        -0.0051F } },
    { 1, { AT(specific_share, 0.151515156F, -1, 1) AT(statements_missing, 0.583333373F, 2, 6) AT(rare, 0.267262071F, -2,
        3) AT(subject, 0.417306393F, -3, 4) AT(filler_share, 0.179487184F, 5, -6) AT(names_missing, 0.5F, -4, -5)
        AT(log_reference, 3.44986153F, -7, -8) }, { 0.0235F, 0.0139F, 0.0039F, -0.0496F, 0.0020F, 0.0104F, -0.0101F,
        0.0332F } },
    { 2, { AT(pronouns, 0.0465116277F, 1, -8) AT(distinct, 0.839999974F, 2, 5) AT(p_uncovered_near, 0.107142858F, -1, 3)
        AT(subject_first, 0.778879046F, 4, -4) AT(log_answer, 3.83939457F, -2, -3) AT(rule_technical, 0.675000012F, 6,
        -7) AT(pronouns, 0.0188679248F, -5, -6) }, { 0.0160F, -0.0313F, 0.0291F, -0.0584F, -0.0127F, 0.0190F, 0.0425F,
        -0.0083F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(sentences, 1.5F, 2, -7) AT(p_uncovered_unasked, 0.083787851F, -1, 3)
        AT(p_first_only, 0.5F, 4, -6) AT(near_any, 0.479153186F, -2, 5) AT(names_new, 0.5F, 6, -5) AT(quoted, 0.5F, -3,
        -4) }, { -0.0129F, -0.0052F, 0.0389F, -0.0035F, -0.0043F, -0.0051F, -0.0276F, 0.0226F } },
    { 4, { AT(match, 0.846253991F, 1, 5) AT(match, 0.72350949F, 2, 4) AT(term_rare, 0.17865923F, -1, 3) AT(ask_worst,
        0.759615421F, -2, -3) AT(part_near_worst, 0.25965181F, -4, -5) AT(covered, 0.911067247F, 6, -8) AT(last_place,
        0.550000012F, -6, -7) }, { 0.0302F, 0.0241F, -0.0164F, 0.0071F, -0.0435F, 0.0473F, -0.0175F, -0.0294F } },
    { 5, { AT(p_again_long, 0.479948997F, 1, 4) AT(distinct, 0.75F, 2, -4) AT(both_hit, 0.5F, -1, 3) AT(covered,
        0.468627453F, -2, -3) AT(p_unsupported_long, 0.0F, 5, -8) AT(back_new, 0.319260359F, -5, 6) AT(p_absolute_near,
        0.230769232F, -6, -7) }, { 0.0173F, 0.0083F, -0.0180F, -0.0211F, -0.0072F, 0.0301F, -0.0023F, -0.0057F } },
    { 6, { AT(term_frame, 0.5F, 1, 2) AT(number_hits, 0.5F, -1, -2) AT(p_log_ratio_2, 0.564626157F, 3, -8)
        AT(parts_missing, 0.261363655F, 4, 6) AT(last_place, 0.615384638F, 5, -5) AT(p_pronouns_uncovered,
        0.0754716992F, -3, -4) AT(both_hit, 1.5F, -6, -7) }, { -0.0035F, -0.0577F, 0.0662F, -0.0180F, -0.0202F, 0.0144F,
        -0.0417F, -0.0109F } },
    { 7, { AT(negations, 1.5F, 1, 5) AT(number_new, 3.5F, 2, 4) AT(p_best_missing, 0.239047617F, 3, -3) AT(covered_new,
        0.8619048F, -1, -2) AT(names_new, 2.5F, -4, -5) AT(subject_worst, 0.306705505F, -6, 6) AT(last_place,
        0.464285702F, -7, -8) }, { 0.0048F, -0.0168F, -0.0170F, 0.0506F, -0.0326F, 0.0454F, -0.0300F, 0.0207F } },
    { 0, { AT(back_new, 0.456331253F, 1, 6) AT(near_content, 0.193548381F, 2, 3) AT(p_unsupported_long, 3.2839222F, -1,
        -2) AT(stray_rare, 0.160263672F, -3, 4) AT(asks, 1.5F, 5, -6) AT(p_both, 1.5F, -4, -5) AT(term_frame, 4.5F, -7,
        -8) }, { -0.0298F, 0.0163F, -0.0116F, 0.0442F, -0.0034F, -0.0067F, -0.0331F, 0.0154F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(match, 0.612264335F, 2, 6) AT(first_asked, 0.5F, -1, 3) AT(half_drop, 0.375F,
        4, -5) AT(p_stray, 0.27011615F, 5, -4) AT(again_near, 0.615338087F, -2, -3) AT(foreign_sentences, 0.183333337F,
        -6, -7) }, { -0.0102F, 0.0470F, -0.0052F, -0.0072F, -0.0086F, -0.0255F, 0.0122F, -0.0266F } },
    { 2, { AT(negation_lost, 0.5F, 1, -8) AT(term_frame, 4.5F, 2, -7) AT(reference_code, 0.5F, 3, -6) AT(asks, 1.5F, 4,
        -5) AT(back_new, 0.45962885F, 5, 6) AT(p_negation_covered, 0.0238095243F, -1, -2) AT(p_covered_polar,
        1.29910719F, -3, -4) }, { 0.0238F, -0.0260F, -0.0169F, 0.0270F, 0.0176F, -0.0355F, 0.0453F, 0.0246F } },
    { 3, { AT(inversions, 0.0454545468F, 1, 4) AT(part_near_worst, 0.0683044717F, -1, 2) AT(log_answer, 4.47162247F, 3,
        -4) AT(log_answer, 2.60200334F, -2, -3) AT(part_near_worst, 0.367082536F, 5, 6) AT(subject_question,
        0.621625364F, -5, -6) AT(log_answer, 4.55911255F, -7, -8) }, { 0.0063F, 0.0036F, -0.0270F, 0.0083F, 0.0334F,
        -0.0030F, -0.0199F, 0.0156F } },
    { 4, { AT(pair_missing, 0.5F, 1, -8) AT(p_covered_near, 0.00823045243F, -1, 2) AT(match, 0.584943414F, 3, 4)
        AT(half_drop, -0.107142858F, -2, -3) AT(distinct, 0.958333313F, 5, 6) AT(parts, 2.5F, -4, -5) AT(stray_rare,
        0.0837510973F, -6, -7) }, { -0.0394F, -0.0235F, 0.0303F, -0.0291F, 0.0122F, 0.0164F, -0.0436F, 0.0298F } },
    { 5, { AT(distinct, 0.571428597F, -1, 1) AT(subject_question, 0.523305416F, 2, 6) AT(distinct, 0.857142866F, 3, -6)
        AT(p_both, 0.5F, 4, -5) AT(stray_rare, 0.224183768F, 5, -4) AT(subject, 0.833161533F, -2, -3) AT(sentences,
        5.5F, -7, -8) }, { 0.0218F, 0.0318F, -0.0022F, -0.0032F, -0.0049F, -0.0096F, -0.0300F, 0.0074F } },
    { 6, { AT(names_missing, 1.5F, 1, -8) AT(number_missing, 0.5F, 2, 6) AT(specific_share, 0.369230777F, -1, 3)
        AT(again_near, 0.342768908F, -2, 4) AT(p_uncovered_unasked, 0.300000012F, -3, 5) AT(log_answer, 3.34975028F, -4,
        -5) AT(p_pronouns_uncovered, 0.0347222239F, -6, -7) }, { -0.0139F, -0.0218F, -0.0171F, -0.0205F, 0.0400F,
        -0.0081F, 0.0517F, -0.0271F } },
    { 7, { AT(subject_question, 0.834193766F, 1, 6) AT(both_hit, 1.5F, -1, 2) AT(subject_new, 0.589874864F, 3, 5)
        AT(rare, 0.293901861F, -2, 4) AT(subject_worst, 0.428228468F, -3, -4) AT(part_near_worst, 0.59861362F, -5, -6)
        AT(specific_share, 0.479999989F, -7, -8) }, { -0.0033F, -0.0218F, 0.0026F, 0.0607F, -0.0174F, 0.0261F, -0.0403F,
        0.0215F } },
    { 0, { AT(p_unsupported_near, 0.128571436F, 1, 2) AT(again_near, 0.316476405F, -1, -2) AT(pairs_lost, 0.13333334F,
        3, -8) AT(subject_first, 0.64234525F, 4, 5) AT(back_new, 0.240402699F, -3, -4) AT(strong, 0.5F, 6, -7)
        AT(half_drop, -0.355555564F, -5, -6) }, { 0.0110F, -0.0330F, 0.0194F, -0.0250F, -0.0090F, 0.0498F, -0.0070F,
        -0.0110F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(p_pronouns_uncovered, 0.0357142873F, 2, 3) AT(statements_missing, 0.875F, -1,
        -2) AT(question_rare, 0.3268224F, 4, -7) AT(p_asked_uncovered, 0.0497695431F, 5, -6) AT(subject, 0.423925608F,
        -3, 6) AT(rule_generic, 0.746391296F, -4, -5) }, { -0.0309F, 0.0244F, 0.0210F, -0.0230F, 0.0116F, 0.0440F,
        -0.0103F, -0.0257F } },
    { 2, { AT(p_quoted_uncovered, 0.43650794F, 1, -8) AT(sentences, 3.5F, 2, -7) AT(near_reference, 0.600000024F, 3, -6)
        AT(back_new, 0.512538552F, -1, 4) AT(first_half, 0.651515186F, 5, 6) AT(p_uncovered_stray, 0.101981848F, -2, -3)
        AT(inversions, 0.380952388F, -4, -5) }, { 0.0162F, 0.0426F, -0.0355F, -0.0366F, 0.0237F, 0.0180F, -0.0159F,
        -0.0378F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(back_second, 0.97966373F, -1, 2) AT(p_uncovered_unasked, 0.083787851F,
        -2, 3) AT(p_first_only, 0.5F, 4, -7) AT(both_missing, 1.5F, 5, -6) AT(first_asked, 0.5F, -3, 6) AT(number_hits,
        1.5F, -4, -5) }, { -0.0260F, -0.0133F, -0.0036F, 0.0378F, -0.0028F, -0.0040F, -0.0052F, 0.0222F } },
    { 4, { AT(subject_question, 0.389021039F, 1, 2) AT(rule_incomplete, 0.300000012F, -1, -2) AT(p_unsupported_near,
        0.0931034461F, 3, -8) AT(parts, 3.5F, 4, -7) AT(p_again_long, 0.246484637F, 5, -6) AT(question_rare,
        0.599228323F, -3, 6) AT(part_near_mean, 0.502397239F, -4, -5) }, { -0.0404F, 0.0230F, -0.0126F, -0.0158F,
        0.0479F, -0.0329F, 0.0202F, -0.0190F } },
    { 5, { AT(last_statement, 0.96875F, 1, 2) AT(restated_subjects, 0.03125F, -1, -2) AT(log_reference, 2.91740537F, 3,
        4) AT(p_again_high, 0.153761938F, -3, -4) AT(p_again_long, 0.284598529F, -5, 5) AT(negated_shared, 1.25F, 6, -8)
        AT(swap_share, 0.0F, -6, -7) }, { -0.0243F, 0.0069F, -0.0154F, 0.0097F, -0.0078F, 0.0360F, -0.0034F, -0.0045F }
        },
    { 6, { AT(p_again_high, 0.00325219892F, 1, 6) AT(subject_worst, 0.505311072F, 2, -6) AT(p_again_long, 0.180794045F,
        -1, 3) AT(filler_share, 0.0357142873F, 4, 5) AT(term_rare, 0.172794312F, -2, -3) AT(log_ratio, 0.889857471F, -4,
        -5) AT(log_answer, 4.06899023F, -7, -8) }, { 0.0248F, 0.0279F, -0.0249F, 0.0194F, -0.0171F, -0.0254F, 0.0455F,
        -0.0228F } },
    { 7, { AT(p_negation_covered, 0.919871807F, 1, -8) AT(number_missing, 0.5F, 2, 3) AT(half_drop, 0.142857149F, -1,
        -2) AT(rule_technical, 0.825000048F, 4, 6) AT(question_rare, 0.511407256F, 5, -5) AT(rare, 0.314892083F, -3, -4)
        AT(specific_share, 0.378378391F, -6, -7) }, { 0.0086F, -0.0078F, -0.0364F, 0.0132F, -0.0597F, 0.0575F, -0.0191F,
        -0.0341F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 4) AT(p_unsupported_long, 2.13600183F, 2, -4) AT(p_again_long,
        0.165977538F, -1, 3) AT(p_missing_first, 0.194624826F, -2, -3) AT(names_missing, 0.5F, 5, 6) AT(near_any,
        0.683808923F, -5, -6) AT(back_new, 0.209568232F, -7, -8) }, { 0.0052F, -0.0450F, 0.0018F, 0.0114F, 0.0403F,
        -0.0080F, 0.0167F, -0.0254F } },
    { 1, { AT(near_any, 0.239826009F, 1, 3) AT(rule_generic, 0.746391296F, 2, -3) AT(match_worst, 0.196106389F, -1, -2)
        AT(near_content, 0.272727281F, 4, 6) AT(back_second, 0.616182268F, 5, -6) AT(specific_share, 0.315789461F, -4,
        -5) AT(p_short_near, 0.266337186F, -7, -8) }, { 0.0076F, -0.0401F, 0.0137F, 0.0407F, -0.0040F, -0.0065F,
        -0.0269F, 0.0162F } },
    { 2, { AT(inversions, 0.600000024F, 1, 6) AT(p_clash_near, 0.459935904F, 2, -6) AT(swap_share, 0.848484874F, 3, -5)
        AT(p_unsupported_near, 0.0769230798F, 4, -4) AT(subject_worst, 0.428228468F, -1, 5) AT(back_new, 0.500748694F,
        -2, -3) AT(first_half, 0.912878811F, -7, -8) }, { -0.0142F, 0.0324F, 0.0013F, -0.0216F, 0.0325F, 0.0415F,
        -0.0361F, 0.0219F } },
    { 3, { AT(inversions, 0.0454545468F, 1, 3) AT(p_short_near, 0.260096699F, 2, -3) AT(log_answer, 4.47162247F, -1, -2)
        AT(rare, 0.338744581F, 4, 6) AT(rule_long, 0.660434783F, 5, -6) AT(ask_worst, 0.0625F, -4, -5) AT(log_ratio,
        0.0289875362F, -7, -8) }, { -0.0268F, 0.0080F, 0.0097F, 0.0048F, -0.0185F, 0.0094F, -0.0035F, 0.0311F } },
    { 4, { AT(specific_share, 0.217391297F, -1, 1) AT(both_hit, 3.5F, 2, -8) AT(stray_sentences, 0.27922079F, 3, -7)
        AT(near_content, 0.314285725F, -2, 4) AT(specific_share, 0.403846145F, 5, 6) AT(p_unsupported_long,
        0.213658616F, -3, -4) AT(p_uncovered_stray, 0.0750290155F, -5, -6) }, { -0.0368F, -0.0285F, 0.0282F, -0.0267F,
        -0.0342F, 0.0215F, 0.0308F, -0.0228F } },
    { 5, { AT(log_ratio, 0.829279363F, 1, 5) AT(second_half, 0.345238119F, 2, -5) AT(stray_share, 0.630786479F, 3, -4)
        AT(back_new, 0.378728181F, -1, 4) AT(p_again_long, 0.202037975F, -2, -3) AT(near_any, 0.548182666F, 6, -8)
        AT(sentences, 4.5F, -6, -7) }, { -0.0055F, -0.0021F, 0.0223F, -0.0052F, -0.0267F, -0.0176F, 0.0076F, 0.0285F }
        },
    { 6, { AT(names_missing, 1.5F, 1, -8) AT(names_new, 0.5F, 2, 5) AT(specific_share, 0.369230777F, 3, -4)
        AT(stray_rare, 0.236801758F, -1, 4) AT(p_subject_low, 0.167048231F, -2, -3) AT(near_any, 0.330762535F, 6, -7)
        AT(contrast, 0.5F, -5, -6) }, { 0.0064F, -0.0397F, 0.0275F, 0.0110F, 0.0420F, -0.0118F, -0.0189F, -0.0252F } },
    { 7, { AT(subject_question, 0.834193766F, 1, 5) AT(subject_question, 0.685309112F, 2, 3) AT(subject_question,
        0.628491879F, -1, -2) AT(swap_net, -1.5F, 4, -5) AT(contrast, 0.5F, -3, -4) AT(inversions, 0.269230783F, 6, -8)
        AT(back_new, 0.543482661F, -6, -7) }, { 0.0018F, -0.0309F, 0.0436F, -0.0207F, -0.0062F, -0.0433F, 0.0208F,
        -0.0548F } },
    { 0, { AT(again_near, 0.483821929F, 1, -8) AT(rare, 0.415017307F, 2, 5) AT(shared, 2.5F, -1, 3) AT(stray_share,
        0.454891205F, -2, 4) AT(subject_first, 0.634867609F, -3, -4) AT(term_rare, 0.216404632F, -5, 6) AT(filler_share,
        0.0144927539F, -6, -7) }, { -0.0279F, -0.0186F, -0.0117F, 0.0317F, -0.0038F, -0.0031F, 0.0469F, -0.0219F } },
    { 1, { AT(log_reference, 3.48112178F, 1, 6) AT(p_again_long, 0.257019609F, 2, 3) AT(part_near_mean, 0.231623515F,
        -1, -2) AT(specific_share, 0.300000012F, 4, -6) AT(rare, 0.313414931F, 5, -5) AT(half_drop, 0.0595238097F, -3,
        -4) AT(p_covered_low, 0.0722826123F, -7, -8) }, { 0.0062F, -0.0356F, 0.0427F, -0.0027F, -0.0103F, -0.0214F,
        -0.0065F, 0.0304F } },
    { 2, { AT(subject_new, 0.294911712F, -1, 1) AT(near_content, 0.233333334F, -2, 2) AT(p_stray, 0.109903492F, 3, 6)
        AT(polar_sum, 0.5F, 4, -6) AT(again_near, 0.430321306F, -3, 5) AT(shared, 6.5F, -4, -5) AT(p_again_long,
        0.209299251F, -7, -8) }, { -0.0240F, -0.0260F, 0.0062F, 0.0163F, -0.0328F, 0.0339F, -0.0276F, 0.0503F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(question_covered, 0.405882359F, 2, 6) AT(first_asked, 0.5F, -1, 3)
        AT(back_second, 0.97966373F, -2, 4) AT(p_first_only, 0.0714285746F, -3, 5) AT(tail_missing, 0.15476191F, -4, -5)
        AT(p_asked_uncovered, 0.523885787F, -6, -7) }, { -0.0117F, -0.0066F, -0.0048F, 0.0372F, -0.0030F, -0.0260F,
        0.0044F, 0.0214F } },
    { 4, { AT(names_missing, 1.5F, 1, -8) AT(match, 0.841519892F, 2, 6) AT(second_half, 0.258333355F, -1, 3)
        AT(p_uncovered_near, 0.179487184F, 4, -5) AT(both_share, 0.325757593F, -2, 5) AT(p_covered_near, 0.0714285746F,
        -3, -4) AT(covered, 0.911067247F, -6, -7) }, { 0.0092F, -0.0576F, -0.0375F, 0.0165F, -0.0015F, 0.0301F,
        -0.0284F, 0.0258F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(distinct, 0.720000029F, 2, 3) AT(shared, 9.5F, -1, -2) AT(specific_share, 0.75F,
        -3, -4) AT(both_hit, 2.5F, 5, 6) AT(p_asked_uncovered, 0.285714298F, -5, -6) AT(p_quoted_uncovered,
        0.0801282078F, -7, -8) }, { -0.0068F, 0.0147F, -0.0263F, 0.0036F, -0.0017F, 0.0286F, -0.0129F, 0.0060F } },
    { 6, { AT(contrast, 1.5F, 1, -8) AT(bound_with, 0.5F, 2, -7) AT(distinct, 0.93617022F, 3, 4) AT(tail_missing,
        0.816666663F, -1, -2) AT(absolute_added, 1.5F, 5, -6) AT(first_asked, 0.5F, 6, -5) AT(p_best_missing,
        0.309090912F, -3, -4) }, { 0.0306F, -0.0270F, -0.0316F, 0.0238F, 0.0174F, -0.0508F, -0.0224F, -0.0348F } },
    { 7, { AT(rule_long, 0.604554892F, 1, -8) AT(negations, 0.5F, 2, 3) AT(p_absolute_near, 0.400000006F, -1, -2)
        AT(term_rare, 0.323294431F, 4, -7) AT(match_worst, 0.605968595F, 5, -6) AT(pronouns, 0.0526315793F, 6, -5)
        AT(p_log_ratio_2, 0.0730568618F, -3, -4) }, { -0.0016F, -0.0356F, 0.0128F, -0.0446F, 0.0137F, 0.0260F, 0.0271F,
        -0.0325F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 4) AT(specific_share, 0.464285702F, -1, 2) AT(pairs_lost, 0.173913047F,
        3, -4) AT(first_asked, 2.5F, -2, -3) AT(refers_back, 0.5F, 5, -8) AT(log_answer, 4.03420162F, 6, -7)
        AT(half_drop, 0.0416666679F, -5, -6) }, { -0.0302F, -0.0036F, 0.0361F, -0.0147F, -0.0287F, 0.0108F, 0.0140F,
        0.0323F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(match_worst, 0.534139097F, 2, -7) AT(p_uncovered_unasked, 0.48735708F, 3, 4)
        AT(parts_missing_n, 3.5F, -1, -2) AT(again_near, 0.400000006F, 5, -6) AT(back_new, 0.405007392F, 6, -5)
        AT(specific_share, 0.315789461F, -3, -4) }, { -0.0244F, 0.0178F, 0.0281F, -0.0082F, -0.0243F, 0.0358F, -0.0161F,
        -0.0246F } },
    { 2, { AT(agent_net, 4.5F, 1, -8) AT(p_quoted_uncovered, 0.43650794F, 2, -7) AT(distinct, 0.942857146F, 3, -6)
        AT(polar_sum, -0.5F, 4, -5) AT(near_reference, 0.321428567F, 5, 6) AT(match_tail, 0.100141697F, -1, -2)
        AT(p_covered_near, 0.631578922F, -3, -4) }, { 0.0373F, -0.0276F, -0.0380F, 0.0122F, 0.0019F, 0.0106F, -0.0388F,
        0.0388F } },
    { 3, { AT(inversions, 0.0454545468F, 1, 3) AT(log_answer, 2.60200334F, -1, 2) AT(p_log_ratio_2, 2.87794018F, -2, -3)
        AT(log_ratio, 0.029852964F, -4, 4) AT(match_tail, 0.0458526798F, 5, 6) AT(p_first_only, 0.125F, -5, -6)
        AT(log_ratio, 1.33828509F, -7, -8) }, { 0.0088F, -0.0247F, 0.0079F, -0.0063F, 0.0334F, -0.0013F, -0.0119F,
        0.0063F } },
    { 4, { AT(subject, 0.535922229F, -1, 1) AT(second_half, 0.258333355F, 2, 3) AT(p_log_ratio_2, 0.188040167F, -2, -3)
        AT(inversions, 0.5F, 4, -8) AT(p_covered_antonym, 0.919871807F, 5, -7) AT(log_reference, 3.41759229F, 6, -6)
        AT(reference_code, 0.5F, -4, -5) }, { -0.0327F, -0.0093F, 0.0358F, -0.0229F, 0.0297F, 0.0185F, 0.0317F, -0.0374F
        } },
    { 5, { AT(both_hit, 0.5F, 1, 5) AT(near_content, 0.210526317F, -1, 2) AT(p_again_long, 0.331443876F, -2, 3)
        AT(log_reference, 2.80290103F, -3, 4) AT(subject, 0.833161533F, -4, -5) AT(distinct, 0.571428597F, -6, 6)
        AT(log_answer, 4.16663551F, -7, -8) }, { -0.0077F, -0.0035F, -0.0017F, 0.0334F, -0.0020F, 0.0153F, -0.0284F,
        0.0048F } },
    { 6, { AT(filler_share, 0.0740740746F, 1, -8) AT(p_pronouns_uncovered, 0.0725274757F, 2, -7) AT(names_missing, 0.5F,
        3, -6) AT(near_reference, 0.15384616F, 4, -5) AT(subject_worst, 0.18000707F, 5, 6) AT(parts_missing_n, 3.5F, -1,
        -2) AT(subject_question, 0.679078102F, -3, -4) }, { -0.0386F, 0.0384F, 0.0368F, -0.0225F, -0.0176F, -0.0208F,
        -0.0292F, 0.0207F } },
    { 7, { AT(agent_net, 2.5F, 1, -8) AT(subject_worst, 0.0426709354F, -1, 2) AT(rare, 0.322251618F, 3, -7)
        AT(subject_question, 0.455886126F, 4, 5) AT(subject_new, 0.833357215F, -2, -3) AT(p_uncovered_unasked,
        0.148482218F, -4, 6) AT(log_answer, 3.56943369F, -5, -6) }, { -0.0363F, 0.0177F, -0.0429F, 0.0030F, 0.0091F,
        -0.0387F, 0.0065F, -0.0330F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 4) AT(unsupported, 2.1500001F, -1, 2) AT(p_asked_uncovered, 0.142857149F,
        -2, 3) AT(p_first_only, 0.177777782F, -3, -4) AT(names_missing, 0.5F, 5, -8) AT(p_stray, 0.0151969064F, -5, 6)
        AT(part_near_worst, 0.61384511F, -6, -7) }, { -0.0292F, -0.0130F, -0.0088F, 0.0291F, -0.0065F, 0.0439F,
        -0.0033F, -0.0110F } },
    { 1, { AT(specific_share, 0.1875F, 1, 3) AT(log_answer, 2.97008562F, -1, 2) AT(distinct, 0.956521749F, -2, -3)
        AT(log_reference, 3.44986153F, 4, -8) AT(filler_share, 0.095238097F, 5, 6) AT(rare, 0.257125407F, -4, -5)
        AT(pronouns, 0.130434781F, -6, -7) }, { -0.0142F, -0.0086F, 0.0373F, 0.0085F, -0.0448F, 0.0168F, -0.0196F,
        0.0171F } },
    { 2, { AT(p_covered_polar, 1.51923084F, 1, -8) AT(log_answer, 4.1351347F, 2, -7) AT(pairs_lost, 0.461538464F, -1, 3)
        AT(p_covered_near, 0.178571433F, 4, 5) AT(filler_share, 0.0384615399F, -2, -3) AT(number_hits, 0.5F, 6, -6)
        AT(subject_question, 0.834193766F, -4, -5) }, { 0.0023F, -0.0249F, 0.0371F, -0.0588F, 0.0109F, 0.0065F, 0.0245F,
        0.0250F } },
    { 3, { AT(rare, 0.338744581F, 1, 4) AT(p_short_near, 0.296874613F, 2, -4) AT(log_answer, 4.55911255F, 3, -3)
        AT(match_worst, 0.0F, -1, -2) AT(both_share, 0.405882359F, 5, -8) AT(near_any, 0.928105354F, 6, -7)
        AT(question_covered, 0.677083373F, -5, -6) }, { 0.0033F, -0.0278F, 0.0119F, 0.0082F, 0.0306F, -0.0015F,
        -0.0031F, -0.0059F } },
    { 4, { AT(p_uncovered_unasked, 0.332587481F, 1, -8) AT(both_share, 0.310096174F, 2, -7) AT(bound_with, 0.5F, 3, 6)
        AT(first_asked, 1.5F, -1, 4) AT(stray_rare, 0.10942255F, -2, 5) AT(term_rare, 0.470897168F, -3, -4)
        AT(p_short_near, 0.0328336172F, -5, -6) }, { -0.0284F, -0.0137F, 0.0547F, -0.0162F, -0.0301F, 0.0248F, 0.0285F,
        -0.0156F } },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(refers_back, 0.5F, 2, -5) AT(p_again_long, 0.202037975F, -1, 3)
        AT(near_any, 0.415759057F, -2, 4) AT(unsupported, 0.0500000007F, -3, -4) AT(again_near, 0.753761947F, 6, -8)
        AT(p_far_uncovered, 0.524066269F, -6, -7) }, { -0.0062F, -0.0040F, 0.0339F, -0.0025F, -0.0097F, -0.0285F,
        0.0051F, 0.0107F } },
    { 6, { AT(filler_share, 0.0740740746F, 1, -8) AT(term_rare, 0.182002231F, -1, 2) AT(specific_share, 0.298245609F,
        -2, 3) AT(first_asked, 0.5F, 4, 5) AT(distinct, 0.928571403F, -3, -4) AT(both_hit, 0.5F, -5, 6)
        AT(part_near_mean, 0.297817588F, -6, -7) }, { 0.0226F, -0.0374F, 0.0171F, -0.0336F, 0.0278F, 0.0326F, -0.0228F,
        0.0193F } },
    { 7, { AT(part_near_worst, 0.0927689448F, -1, 1) AT(subject_question, 0.834193766F, 2, 6) AT(p_both, 2.5F, 3, -6)
        AT(p_uncovered_unasked, 0.533699214F, 4, -5) AT(both_share, 0.0741758272F, 5, -4) AT(bound_against, 0.5F, -2,
        -3) AT(back_new, 0.629982173F, -7, -8) }, { -0.0235F, 0.0182F, -0.0225F, -0.0176F, 0.0107F, 0.0382F, -0.0470F,
        0.0061F } },
    { 0, { AT(back_new, 0.456331253F, 1, -8) AT(p_stray_high, 0.241396889F, 2, 6) AT(stray_share, 0.440782696F, -1, 3)
        AT(code, 0.5F, 4, -5) AT(name_frame, 2.5F, 5, -4) AT(question_rare, 0.36106056F, -2, -3) AT(back_new,
        0.248805761F, -6, -7) }, { -0.0112F, -0.0051F, 0.0475F, -0.0088F, -0.0082F, 0.0130F, -0.0295F, -0.0232F } },
    { 1, { AT(near_any, 0.239826009F, 1, 3) AT(rule_generic, 0.746391296F, 2, -3) AT(p_far_uncovered, 0.310289025F, -1,
        -2) AT(near_content, 0.272727281F, 4, 6) AT(covered, 0.193750009F, 5, -6) AT(log_answer, 3.27696681F, -4, -5)
        AT(log_ratio, -0.3726753F, -7, -8) }, { 0.0081F, -0.0310F, 0.0131F, -0.0095F, 0.0409F, -0.0058F, 0.0146F,
        -0.0250F } },
    { 2, { AT(p_uncovered_unasked, 0.290799528F, 1, 6) AT(question_rare, 0.184380054F, -1, 2) AT(subject_first,
        0.535677552F, -2, 3) AT(first_half, 0.43650794F, -3, 4) AT(both_missing, 0.5F, -4, 5) AT(last_statement,
        0.696153879F, -5, -6) AT(tail_missing, 0.472222239F, -7, -8) }, { 0.0522F, 0.0317F, 0.0323F, -0.0140F, -0.0232F,
        0.0340F, -0.0257F, 0.0217F } },
    { 3, { AT(rare, 0.338744581F, 1, 5) AT(log_ratio, 1.69644928F, 2, -5) AT(match_worst, 0.0918119177F, -1, 3)
        AT(p_covered_near, 0.736363649F, 4, -4) AT(unit_clash, 0.850000024F, -2, -3) AT(inversions, 0.0454545468F, -6,
        6) AT(p_asked_uncovered, 0.0931392089F, -7, -8) }, { 0.0103F, -0.0282F, 0.0016F, 0.0027F, 0.0117F, -0.0057F,
        0.0306F, -0.0023F } },
    { 4, { AT(order_net, -0.5F, -1, 1) AT(refers_back, 0.5F, 2, -8) AT(question_rare, 0.308010936F, -2, 3)
        AT(subject_first, 0.72406739F, 4, 5) AT(p_far_uncovered, 0.227879554F, -3, -4) AT(shared, 4.5F, -5, 6)
        AT(last_place, 0.383333325F, -6, -7) }, { -0.0249F, -0.0195F, 0.0587F, 0.0061F, 0.0249F, 0.0096F, -0.0394F,
        -0.0157F } },
    { 5, { AT(near_any, 0.775656402F, 1, 6) AT(sentences, 3.5F, 2, 3) AT(match_tail, 0.174407229F, -1, -2)
        AT(covered_new, 0.20714286F, -3, 4) AT(last_place, 0.21794872F, -4, 5) AT(question_rare, 0.929046512F, -5, -6)
        AT(bound_with, 4.5F, -7, -8) }, { -0.0267F, 0.0022F, 0.0213F, 0.0097F, -0.0214F, 0.0029F, 0.0224F, -0.0050F } },
    { 6, { AT(p_statements_first, 0.145502657F, 1, 6) AT(log_reference, 3.34975028F, 2, 5) AT(second_half, 0.514705896F,
        3, 4) AT(parts, 3.5F, -1, -2) AT(back_new, 0.396905333F, -3, -4) AT(last_place, 0.538461566F, -5, -6)
        AT(part_worst, 0.236111119F, -7, -8) }, { -0.0053F, 0.0259F, 0.0103F, -0.0418F, 0.0504F, -0.0140F, -0.0243F,
        0.0312F } },
    { 7, { AT(only_lost, 0.5F, 1, 6) AT(order_net, -0.5F, -1, 2) AT(stray_share, 0.298209518F, 3, 5) AT(back_second,
        0.807546973F, 4, -4) AT(p_again_long, 0.290317059F, -2, -3) AT(refers_back, 0.5F, -5, -6) AT(p_uncovered_near,
        0.153061226F, -7, -8) }, { 0.0169F, -0.0689F, -0.0022F, -0.0039F, -0.0043F, 0.0149F, -0.0540F, 0.0242F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 4) AT(subject_first, 0.634867609F, -1, 2) AT(near_any, 0.565205276F, 3,
        -4) AT(distinct, 0.882352948F, -2, -3) AT(name_frame, 0.5F, 5, -8) AT(p_uncovered_stray, 0.0269230194F, -5, 6)
        AT(again_near, 0.548799753F, -6, -7) }, { -0.0260F, -0.0099F, 0.0248F, -0.0188F, -0.0053F, 0.0473F, -0.0096F,
        -0.0122F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(p_far_uncovered, 0.479699224F, 2, 5) AT(match_tail, 0.0224451404F, 3, 4)
        AT(stray_share, 0.585888326F, -1, -2) AT(foreign_sentences, 0.183333337F, -3, -4) AT(part_best, 0.387500018F,
        -5, 6) AT(back_new, 0.236230507F, -6, -7) }, { -0.0071F, 0.0283F, -0.0279F, 0.0045F, -0.0027F, -0.0096F,
        0.0388F, -0.0235F } },
    { 2, { AT(part_near_mean, 0.644840539F, -1, 1) AT(term_rare, 0.314305007F, 2, -8) AT(p_negated_covered,
        0.433035731F, 3, -7) AT(pairs_lost, 0.428571433F, 4, -6) AT(again_near, 0.507252157F, 5, -5) AT(log_answer,
        3.67622066F, 6, -4) AT(sentences, 1.5F, -2, -3) }, { -0.0054F, 0.0090F, -0.0424F, 0.0410F, -0.0302F, -0.0372F,
        0.0329F, 0.0401F } },
    { 3, { AT(rare, 0.338744581F, 1, 3) AT(rule_long, 0.660434783F, 2, -3) AT(p_short_near, 0.296874613F, -1, -2)
        AT(part_near_worst, 0.370646775F, 4, 6) AT(sentences, 1.5F, 5, -6) AT(part_near_mean, 0.211281061F, -4, -5)
        AT(log_answer, 4.47162247F, -7, -8) }, { -0.0262F, 0.0080F, 0.0111F, -0.0034F, 0.0324F, -0.0044F, -0.0131F,
        0.0095F } },
    { 4, { AT(filler_share, 0.10204082F, 1, -8) AT(shared, 10.5F, 2, -7) AT(match, 0.846253991F, 3, -6)
        AT(subject_worst, 0.47729212F, 4, 5) AT(p_log_ratio_2, 0.286779791F, -1, -2) AT(log_reference, 2.80290103F, -3,
        6) AT(p_covered_antonym, 0.828431368F, -4, -5) }, { 0.0375F, -0.0057F, 0.0299F, -0.0268F, 0.0259F, 0.0371F,
        -0.0286F, -0.0339F } },
    { 5, { AT(last_statement, 0.96875F, 1, 2) AT(p_both, 3.5F, -1, -2) AT(both_hit, 2.5F, 3, 6) AT(distinct,
        0.857142866F, 4, -6) AT(log_reference, 2.86179256F, -3, 5) AT(p_subject_high, 0.243455529F, -4, -5)
        AT(again_near, 0.715895057F, -7, -8) }, { -0.0175F, 0.0055F, -0.0020F, 0.0355F, -0.0038F, -0.0102F, -0.0133F,
        0.0056F } },
    { 6, { AT(log_answer, 3.67622066F, 1, 2) AT(subject_question, 0.357310563F, -1, -2) AT(log_answer, 3.99815869F, 3,
        6) AT(distinct, 0.90625F, 4, 5) AT(contrast, 0.5F, -3, -4) AT(near_any, 0.317649484F, -5, -6) AT(part_near_mean,
        0.327400863F, -7, -8) }, { 0.0138F, -0.0371F, 0.0481F, -0.0133F, 0.0146F, -0.0215F, 0.0238F, -0.0206F } },
    { 7, { AT(value_clash, 0.5F, 1, -8) AT(distinct, 0.692307711F, -1, 2) AT(inversions, 0.198830411F, -2, 3)
        AT(specific_share, 0.327272713F, 4, 5) AT(p_uncovered_stray, 0.111205354F, -3, -4) AT(agent_net, 1.5F, 6, -7)
        AT(subject_new, 0.863750279F, -5, -6) }, { 0.0286F, 0.0032F, -0.0528F, 0.0100F, 0.0128F, -0.0232F, -0.0523F,
        -0.0358F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 3) AT(filler_share, 0.0508474559F, 2, -3) AT(p_asked_uncovered,
        0.433365881F, -1, -2) AT(rare, 0.335452676F, -4, 4) AT(p_first_only, 0.428571433F, 5, -8) AT(names_missing,
        1.5F, 6, -7) AT(number_clash, 0.5F, -5, -6) }, { -0.0302F, 0.0078F, 0.0090F, -0.0120F, 0.0458F, -0.0044F,
        -0.0071F, -0.0071F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(shared, 1.5F, 2, -7) AT(near_content, 0.138888896F, 3, 6) AT(again_near,
        0.44472751F, 4, -4) AT(filler_share, 0.15384616F, 5, -3) AT(log_ratio, 0.207639366F, -1, -2) AT(p_log_ratio_2,
        0.0688350052F, -5, -6) }, { 0.0060F, -0.0349F, 0.0102F, 0.0119F, -0.0038F, 0.0395F, -0.0111F, -0.0228F } },
    { 2, { AT(inversions, 0.600000024F, 1, 5) AT(roles_straight, 0.5F, 2, 4) AT(part_near_mean, 0.644840539F, -1, 3)
        AT(filler_share, 0.0465116277F, -2, -3) AT(distinct, 0.894736826F, -4, -5) AT(covered_new, 0.504241228F, -6, 6)
        AT(log_answer, 3.77269506F, -7, -8) }, { -0.0034F, 0.0272F, -0.0088F, -0.0311F, 0.0189F, -0.0439F, -0.0243F,
        0.0424F } },
    { 3, { AT(inversions, 0.0454545468F, 1, 3) AT(p_short_near, 0.260096699F, 2, -3) AT(p_log_ratio_2, 2.87794018F, -1,
        -2) AT(part_near_worst, 0.367082536F, 4, 6) AT(subject_question, 0.621625364F, 5, -6) AT(p_statements_first,
        0.204166666F, -4, -5) AT(p_log_ratio_2, 2.13277507F, -7, -8) }, { -0.0247F, 0.0077F, 0.0091F, 0.0316F, -0.0015F,
        -0.0028F, -0.0177F, 0.0128F } },
    { 4, { AT(pair_missing, 0.5F, 1, -8) AT(p_covered_low, 0.117783286F, 2, -7) AT(last_place, 0.230769232F, -1, 3)
        AT(inversions, 0.416666657F, 4, -6) AT(p_covered_antonym, 0.369318187F, 5, 6) AT(last_place, 0.583333313F, -2,
        -3) AT(swap_net, -3.5F, -4, -5) }, { 0.0211F, 0.0007F, -0.0308F, -0.0106F, 0.0418F, -0.0356F, -0.0378F, 0.0275F
        } },
    { 5, { AT(second_half, 0.345238119F, 1, 4) AT(near_content, 0.25F, -1, 2) AT(back_new, 0.347461104F, -2, 3)
        AT(distinct, 0.857142866F, -3, -4) AT(rule_long, 0.627157927F, 5, -8) AT(distinct, 0.571428597F, -5, 6)
        AT(parts_missing, 0.58571434F, -6, -7) }, { -0.0087F, -0.0069F, 0.0296F, -0.0023F, 0.0090F, -0.0307F, 0.0031F,
        0.0111F } },
    { 6, { AT(stray_repeat, 0.776628375F, 1, -8) AT(p_stray_high, 0.0330534354F, -1, 2) AT(match_worst, 0.100688457F,
        -2, 3) AT(stray_rare, 0.205028743F, -3, 4) AT(filler_share, 0.055555556F, 5, 6) AT(part_near_worst,
        0.171440512F, -4, -5) AT(match_tail, 0.062103264F, -6, -7) }, { -0.0402F, -0.0302F, 0.0265F, 0.0191F, -0.0189F,
        0.0381F, -0.0169F, 0.0216F } },
    { 7, { AT(part_near_worst, 0.0927689448F, -1, 1) AT(negations, 1.5F, 2, -8) AT(log_answer, 3.67622066F, 3, 5)
        AT(antonym_context, 1.5F, 4, -4) AT(p_negated_covered, 0.71825397F, -2, -3) AT(question_rare, 0.839553654F, -5,
        6) AT(part_near_worst, 0.797293007F, -6, -7) }, { -0.0215F, 0.0207F, -0.0369F, -0.0314F, -0.0133F, 0.0210F,
        -0.0502F, 0.0185F } },
    { 0, { AT(back_second, 0.297573924F, 1, 3) AT(parts, 4.5F, 2, -3) AT(number_new, 0.5F, -1, -2)
        AT(p_unsupported_near, 0.461538464F, -4, 4) AT(p_again_long, 0.200578332F, 5, 6) AT(p_uncovered_unasked,
        0.390896589F, -5, -6) AT(p_unsupported_long, 1.91646171F, -7, -8) }, { -0.0060F, 0.0319F, -0.0084F, -0.0317F,
        0.0398F, -0.0083F, -0.0262F, 0.0138F } },
    { 1, { AT(specific_share, 0.1875F, 1, 3) AT(subject_worst, 0.422499716F, -1, 2) AT(filler_share, 0.200000003F, -2,
        -3) AT(log_reference, 3.51143408F, 4, 6) AT(rare, 0.265991747F, -4, 5) AT(sentences, 3.5F, -5, -6)
        AT(p_best_missing, 0.211309522F, -7, -8) }, { 0.0347F, -0.0224F, 0.0088F, 0.0117F, -0.0375F, 0.0016F, -0.0120F,
        0.0290F } },
    { 2, { AT(rule_exchanged_words, 0.375F, 1, -8) AT(log_answer, 4.1351347F, 2, -7) AT(first_half, 0.20714286F, -1, 3)
        AT(asks, 1.5F, 4, 5) AT(stray_rare, 0.113935769F, -2, -3) AT(subject_question, 0.575217426F, -4, 6)
        AT(log_answer, 3.74943495F, -5, -6) }, { 0.0266F, 0.0030F, -0.0192F, -0.0235F, -0.0117F, 0.0424F, 0.0208F,
        0.0414F } },
    { 3, { AT(p_asked_uncovered, 0.0402203389F, 1, 4) AT(first_asked, 0.5F, -1, 2) AT(second_half, 0.912878811F, 3, -4)
        AT(specific_share, 0.300000012F, -2, -3) AT(match_worst, 0.0566366762F, 5, 6) AT(p_uncovered_near, 0.333333343F,
        -5, -6) AT(log_ratio, 1.19869578F, -7, -8) }, { -0.0088F, -0.0018F, 0.0333F, -0.0013F, -0.0034F, 0.0130F,
        -0.0272F, 0.0114F } },
    { 4, { AT(log_answer, 3.79542613F, 1, 4) AT(log_answer, 3.38424659F, -1, 2) AT(parts, 2.5F, -2, 3) AT(refers_back,
        0.5F, -3, -4) AT(term_rare, 0.300712585F, 5, 6) AT(match, 0.879029632F, -5, -6) AT(p_unsupported_near,
        0.119047619F, -7, -8) }, { -0.0143F, -0.0168F, 0.0444F, -0.0073F, -0.0312F, 0.0137F, 0.0202F, -0.0279F } },
    { 5, { AT(sentences, 3.5F, 1, 3) AT(back_second, 0.97966373F, 2, -3) AT(stray_share, 0.128734693F, -1, -2)
        AT(second_half, 0.405882359F, 4, 6) AT(match_worst, 0.400444627F, 5, -6) AT(p_absolute_near, 0.117647059F, -4,
        -5) AT(p_again_long, 0.70465529F, -7, -8) }, { 0.0063F, -0.0262F, 0.0075F, 0.0297F, -0.0032F, -0.0043F,
        -0.0130F, 0.0093F } },
    { 6, { AT(term_frame, 0.5F, -1, 1) AT(p_missing_first, 0.101346098F, 2, -8) AT(match, 0.656453609F, 3, -7)
        AT(subject_new, 0.541894019F, 4, 6) AT(p_again_long, 0.188001454F, -2, 5) AT(part_near_worst, 0.314803988F, -3,
        -4) AT(last_place, 0.615384638F, -5, -6) }, { -0.0115F, 0.0381F, -0.0329F, 0.0251F, 0.0668F, -0.0050F, -0.0130F,
        -0.0059F } },
    { 7, { AT(p_covered_near, 0.894736826F, 1, 6) AT(part_near_mean, 0.937326312F, 2, 5) AT(code, 0.5F, 3, -4)
        AT(parts_missing_n, 2.5F, -1, 4) AT(log_answer, 4.1351347F, -2, -3) AT(p_negation_covered, 0.681159437F, -5, -6)
        AT(back_new, 0.950425863F, -7, -8) }, { 0.0004F, -0.0284F, 0.0282F, 0.0372F, -0.0568F, 0.0158F, 0.0445F,
        -0.0213F } },
    { 0, { AT(back_new, 0.456331253F, 1, 6) AT(stray_share, 0.807716966F, 2, 5) AT(distinct, 0.793103456F, -1, 3)
        AT(question_rare, 0.36106056F, -2, 4) AT(name_frame, 2.5F, -3, -4) AT(rare, 0.435950994F, -5, -6) AT(rule_name,
        0.375F, -7, -8) }, { -0.0111F, -0.0066F, 0.0387F, -0.0096F, -0.0228F, 0.0108F, -0.0305F, 0.0146F } },
    { 1, { AT(p_uncovered_near, 0.130434781F, 1, 5) AT(polar_sum, 0.5F, 2, -5) AT(stray_sentences, 0.387500018F, 3, -4)
        AT(filler_share, 0.173913047F, 4, -3) AT(subject_first, 0.189130351F, -1, -2) AT(distinct, 0.90625F, -6, 6)
        AT(term_frame, 1.5F, -7, -8) }, { 0.0079F, -0.0449F, 0.0093F, 0.0072F, 0.0150F, -0.0135F, 0.0345F, -0.0063F } },
    { 2, { AT(filler_share, 0.0816326514F, 1, 4) AT(distinct, 0.942857146F, -1, 2) AT(shared, 3.5F, 3, -4) AT(match,
        0.325561494F, -2, -3) AT(near_any, 0.365476221F, -5, 5) AT(half_drop, -0.214285716F, -6, 6) AT(again_near,
        0.361469269F, -7, -8) }, { -0.0032F, 0.0382F, -0.0263F, 0.0233F, 0.0204F, 0.0195F, 0.0285F, -0.0500F } },
    { 3, { AT(subject, 0.833161533F, 1, 6) AT(specific_share, 0.314285725F, -1, 2) AT(shared, 1.5F, -2, 3)
        AT(first_asked, 0.5F, -3, 4) AT(match_tail, 0.131983802F, 5, -6) AT(p_quoted_second, 0.0357142873F, -4, -5)
        AT(log_ratio, 1.12059116F, -7, -8) }, { -0.0084F, -0.0056F, -0.0033F, 0.0341F, -0.0028F, -0.0028F, -0.0161F,
        0.0053F } },
    { 4, { AT(names_missing, 1.5F, 1, -8) AT(both_share, 0.148351654F, 2, 4) AT(p_log_ratio_2, 0.331043899F, 3, -3)
        AT(first_half, 0.894444466F, -1, -2) AT(antonyms, 0.5F, 5, 6) AT(near_content, 0.370370358F, -4, -5)
        AT(stray_repeat, 0.529696822F, -6, -7) }, { 0.0217F, -0.0332F, -0.0438F, -0.0128F, 0.0246F, -0.0471F, 0.0202F,
        0.0247F } },
    { 5, { AT(distinct, 0.75F, 1, 4) AT(p_covered_antonym, 0.585784316F, 2, -4) AT(last_statement, 0.343137264F, -1, 3)
        AT(p_both, 0.5F, -2, -3) AT(number_new, 1.5F, 5, 6) AT(pairs_lost, 0.857142866F, -5, -6) AT(unsupported,
        0.0500000007F, -7, -8) }, { -0.0036F, 0.0287F, -0.0010F, -0.0089F, -0.0224F, 0.0028F, 0.0110F, -0.0044F } },
    { 6, { AT(names_missing, 1.5F, 1, -8) AT(names_new, 0.5F, 2, 4) AT(number_missing, 0.5F, 3, -3) AT(absolute_added,
        0.5F, -1, -2) AT(p_stray, 0.208611876F, 5, 6) AT(refers_back, 0.5F, -4, -5) AT(second_half, 0.133928582F, -6,
        -7) }, { -0.0023F, -0.0326F, 0.0309F, 0.0164F, -0.0312F, -0.0159F, 0.0449F, -0.0232F } },
    { 7, { AT(subject_worst, 0.0426709354F, -1, 1) AT(order_net, 0.5F, 2, 6) AT(p_unsupported_near, 0.0931034461F, -2,
        3) AT(rare, 0.34810257F, 4, 5) AT(subject_worst, 0.393908203F, -3, -4) AT(log_reference, 2.74031949F, -5, -6)
        AT(pronouns, 0.0392156877F, -7, -8) }, { -0.0346F, -0.0014F, -0.0044F, 0.0479F, 0.0436F, -0.0209F, -0.0529F,
        0.0064F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 3) AT(rule_unsupported, 0.725000024F, -1, 2) AT(refers_back, 0.5F, -2,
        -3) AT(names_missing, 0.5F, 4, -8) AT(part_near_worst, 0.61384511F, 5, -7) AT(number_clash, 0.5F, 6, -6)
        AT(p_again_high, 0.0F, -4, -5) }, { -0.0273F, -0.0099F, 0.0217F, 0.0451F, -0.0053F, -0.0029F, -0.0062F, -0.0095F
        } },
    { 1, { AT(absolute_added, 1.5F, 1, 5) AT(polar_sum, 0.5F, 2, 3) AT(part_near_mean, 0.231623515F, -1, -2)
        AT(near_content, 0.135135129F, -3, 4) AT(shared, 2.5F, -4, -5) AT(specific_share, 0.241379306F, 6, -8)
        AT(distinct, 0.947368443F, -6, -7) }, { 0.0100F, -0.0266F, -0.0052F, 0.0309F, -0.0059F, -0.0045F, 0.0345F,
        -0.0066F } },
    { 2, { AT(specific_share, 0.257142872F, 1, 2) AT(p_covered_low, 0.00476190494F, -1, -2) AT(pronouns, 0.0465116277F,
        3, 6) AT(filler_share, 0.0500000007F, 4, 5) AT(covered, 0.511904776F, -3, -4) AT(p_uncovered_stray,
        0.0579872951F, -5, -6) AT(log_ratio, 0.0289875362F, -7, -8) }, { 0.0351F, -0.0148F, -0.0118F, 0.0177F, -0.0344F,
        0.0169F, 0.0241F, -0.0175F } },
    { 3, { AT(inversions, 0.0454545468F, 1, 3) AT(log_answer, 2.60200334F, -1, 2) AT(sentences, 4.5F, -2, -3)
        AT(p_first_only, 0.125F, 4, 5) AT(log_answer, 3.19846487F, -4, -5) AT(p_unsupported_long, 1.23905349F, 6, -8)
        AT(parts, 6.5F, -6, -7) }, { 0.0082F, -0.0214F, 0.0055F, -0.0048F, 0.0300F, -0.0168F, 0.0053F, 0.0062F } },
    { 4, { AT(rule_technical, 0.300000012F, 1, -8) AT(p_uncovered_stray, 0.0490911976F, 2, 3) AT(question_rare,
        0.83354193F, -1, -2) AT(stray_share, 0.485276461F, -3, 4) AT(shared, 1.5F, -4, 5) AT(second_half, 0.458041966F,
        6, -7) AT(both_hit, 1.5F, -5, -6) }, { 0.0304F, -0.0151F, -0.0281F, -0.0215F, 0.0527F, -0.0052F, -0.0146F,
        -0.0314F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(p_stray, 0.00417279592F, -1, 2) AT(rule_long, 0.689444482F, 3, -4) AT(negations,
        2.5F, -2, -3) AT(covered, 0.468627453F, 5, 6) AT(subject_worst, 0.235070705F, -5, -6) AT(p_uncovered_unasked,
        0.0F, -7, -8) }, { 0.0060F, -0.0263F, 0.0023F, 0.0089F, -0.0020F, 0.0269F, 0.0061F, -0.0130F } },
    { 6, { AT(again_near, 0.592444897F, 1, -8) AT(subject_worst, 0.505311072F, 2, -7) AT(specific_share, 0.405405402F,
        3, 6) AT(log_reference, 3.31402087F, 4, 5) AT(p_asked_uncovered, 0.3125F, -1, -2) AT(subject_new, 0.61431253F,
        -3, -4) AT(again_near, 0.350963175F, -5, -6) }, { -0.0252F, 0.0122F, 0.0396F, -0.0217F, -0.0194F, 0.0346F,
        -0.0250F, 0.0250F } },
    { 7, { AT(last_place, 0.857142866F, 1, 6) AT(match, 0.458162159F, 2, 4) AT(back_new, 0.370690137F, 3, -3)
        AT(specific_share, 0.317073166F, -1, -2) AT(distinct, 0.692307711F, -4, 5) AT(shared, 1.5F, -5, -6)
        AT(p_first_only, 0.0808080807F, -7, -8) }, { 0.0238F, -0.0168F, -0.0377F, 0.0337F, 0.0131F, -0.0059F, -0.0182F,
        0.0369F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(again_near, 0.483821929F, 2, -8) AT(first_half, 0.472136229F, 3, 5)
        AT(unsupported, 3.95000005F, 4, -4) AT(subject_question, 0.628491879F, -2, -3) AT(strong, 0.5F, 6, -7)
        AT(log_answer, 4.24130106F, -5, -6) }, { -0.0252F, -0.0379F, 0.0075F, 0.0238F, 0.0390F, -0.0047F, -0.0073F,
        -0.0174F } },
    { 1, { AT(filler_share, 0.13333334F, 1, 5) AT(near_any, 0.322436184F, 2, 4) AT(stray_sentences, 0.387500018F, 3, -3)
        AT(subject_first, 0.189130351F, -1, -2) AT(covered, 0.233031675F, -4, -5) AT(p_stray, 0.142933249F, -6, 6)
        AT(stray_rare, 0.313671231F, -7, -8) }, { 0.0054F, -0.0360F, 0.0022F, 0.0251F, -0.0195F, -0.0078F, 0.0352F,
        -0.0064F } },
    { 2, { AT(negation_lost, 0.5F, 1, -8) AT(reference_code, 0.5F, 2, 6) AT(back_new, 0.491702974F, -1, 3)
        AT(p_uncovered_stray, 0.101981848F, 4, -5) AT(term_frame, 4.5F, 5, -4) AT(p_best_missing, 0.384920657F, -2, -3)
        AT(rare, 0.317963034F, -6, -7) }, { 0.0139F, -0.0066F, 0.0428F, 0.0443F, -0.0342F, 0.0119F, -0.0501F, 0.0220F }
        },
    { 3, { AT(p_asked_uncovered, 0.0402203389F, 1, 5) AT(inversions, 0.0454545468F, 2, 3) AT(p_again_long,
        -0.0918297768F, -1, -2) AT(first_asked, 0.5F, -3, 4) AT(rare, 0.317505807F, -4, -5) AT(log_ratio, 1.17007124F,
        6, -8) AT(match_worst, 0.0566366762F, -6, -7) }, { 0.0054F, -0.0092F, -0.0031F, -0.0018F, 0.0294F, 0.0064F,
        -0.0257F, 0.0120F } },
    { 4, { AT(number_missing, 0.5F, 1, 6) AT(asks, 1.5F, 2, 4) AT(polar_with, 0.5F, 3, -3) AT(distinct, 0.9375F, -1, -2)
        AT(both_share, 0.386752158F, -4, 5) AT(question_rare, 0.21295622F, -5, -6) AT(p_clash_near, 0.0571895428F, -7,
        -8) }, { 0.0123F, -0.0215F, -0.0357F, -0.0060F, -0.0193F, 0.0458F, 0.0357F, -0.0202F } },
    { 5, { AT(both_hit, 0.5F, 1, 4) AT(distinct, 0.857142866F, 2, -4) AT(p_statements_first, 0.145502657F, 3, -3)
        AT(near_any, 0.239826009F, -1, -2) AT(distinct, 0.571428597F, -5, 5) AT(sentences, 5.5F, 6, -8)
        AT(names_missing, 2.5F, -6, -7) }, { -0.0018F, 0.0282F, -0.0022F, -0.0090F, 0.0145F, -0.0289F, 0.0015F, 0.0072F
        } },
    { 6, { AT(contrast, 1.5F, 1, -8) AT(match_worst, 0.100688457F, -1, 2) AT(names_missing, 1.5F, 3, 6)
        AT(number_missing, 0.5F, 4, -5) AT(names_new, 0.5F, -2, 5) AT(subject_worst, 0.287332416F, -3, -4)
        AT(part_near_worst, 0.181212708F, -6, -7) }, { -0.0212F, -0.0078F, -0.0094F, 0.0416F, 0.0334F, 0.0189F,
        -0.0427F, -0.0325F } },
    { 7, { AT(only_lost, 0.5F, 1, 6) AT(order_net, -0.5F, -1, 2) AT(stray_share, 0.298209518F, 3, 4) AT(specific_share,
        0.407407403F, -2, -3) AT(filler_share, 0.0212765951F, -4, 5) AT(polar_with, 0.5F, -5, -6) AT(p_uncovered_near,
        0.153061226F, -7, -8) }, { 0.0162F, -0.0438F, 0.0065F, 0.0125F, -0.0126F, 0.0140F, -0.0499F, 0.0217F } },
    { 0, { AT(back_new, 0.248805761F, 1, 3) AT(p_stray, 0.111942537F, -1, 2) AT(near_content, 0.119999997F, -2, -3)
        AT(p_unsupported_near, 0.644444466F, 4, 5) AT(part_worst, 0.961538494F, -4, -5) AT(p_first_only, 0.0476190485F,
        -6, 6) AT(again_near, 0.495589167F, -7, -8) }, { -0.0110F, -0.0055F, 0.0366F, -0.0321F, 0.0106F, -0.0154F,
        0.0343F, -0.0142F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(p_covered_low, 0.112878792F, 2, 3) AT(filler_share, 0.0930232555F, -1, -2)
        AT(near_content, 0.137931034F, 4, 6) AT(rule_generic, 0.879141331F, 5, -5) AT(again_near, 0.447755963F, -3, -4)
        AT(first_half, 0.72077924F, -6, -7) }, { -0.0263F, 0.0132F, -0.0259F, 0.0093F, 0.0166F, 0.0346F, -0.0065F,
        -0.0214F } },
    { 2, { AT(inversions, 0.600000024F, 1, -8) AT(inversions, 0.416666657F, 2, 6) AT(question_rare, 0.48330915F, -1, 3)
        AT(p_missing_first, 0.0636574104F, -2, 4) AT(p_subject_high, 0.237010896F, 5, -5) AT(p_asked_uncovered,
        0.833333313F, -3, -4) AT(bound_with, 3.5F, -6, -7) }, { 0.0148F, -0.0146F, -0.0201F, 0.0419F, 0.0409F, 0.0459F,
        -0.0197F, -0.0207F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(back_new, 0.721270442F, 2, 4) AT(p_pronouns_uncovered, 0.0816326514F,
        3, -3) AT(first_half, 0.0357142873F, -1, -2) AT(p_first_only, 0.107142858F, -4, 5) AT(half_drop, 0.428571433F,
        6, -7) AT(question_rare, 0.312419891F, -5, -6) }, { 0.0030F, -0.0280F, 0.0079F, -0.0070F, 0.0259F, -0.0039F,
        -0.0039F, 0.0193F } },
    { 4, { AT(parts, 5.5F, 1, 5) AT(stray_rare, 0.0789281279F, -1, 2) AT(distinct, 0.958333313F, 3, -5) AT(covered,
        0.702941179F, 4, -4) AT(match, 0.850565672F, -2, -3) AT(p_stray, 0.0380010903F, -6, 6) AT(log_reference,
        3.34975028F, -7, -8) }, { 0.0165F, 0.0008F, 0.0461F, -0.0305F, -0.0312F, -0.0169F, 0.0553F, 0.0007F } },
    { 5, { AT(last_statement, 0.96875F, 1, 2) AT(subject_question, 0.819853485F, -1, -2) AT(p_again_long, 0.284598529F,
        -3, 3) AT(p_covered_antonym, 0.27922079F, 4, -8) AT(p_both, 0.5F, 5, -7) AT(near_any, 0.239826009F, -4, 6)
        AT(back_second, 0.340642333F, -5, -6) }, { -0.0171F, 0.0054F, -0.0084F, -0.0030F, -0.0016F, 0.0316F, -0.0063F,
        -0.0043F } },
    { 6, { AT(inversions, 0.290909082F, 1, 6) AT(covered, 0.127717391F, 2, 5) AT(subject_first, 0.566111207F, -1, 3)
        AT(pronouns, 0.0166666675F, -2, 4) AT(p_both, 0.5F, -3, -4) AT(p_far_uncovered, 0.54603231F, -5, -6)
        AT(p_covered_near, 0.0125000002F, -7, -8) }, { -0.0026F, -0.0258F, 0.0625F, -0.0114F, -0.0254F, 0.0180F,
        -0.0253F, 0.0403F } },
    { 7, { AT(negations, 2.5F, 1, 6) AT(p_again_long, 0.636600673F, 2, -6) AT(match_worst, 0.786345005F, 3, 4)
        AT(p_stray, 0.00791575015F, -1, -2) AT(p_uncovered_stray, 0.0385913923F, 5, -5) AT(agent_net, 1.5F, -3, -4)
        AT(near_any, 0.53316462F, -7, -8) }, { -0.0402F, -0.0011F, 0.0242F, -0.0344F, -0.0228F, -0.0318F, 0.0412F,
        -0.0189F } },
    { 0, { AT(p_unsupported_near, 0.128571436F, 1, 2) AT(rare, 0.420418829F, -1, -2) AT(back_second, 0.82997185F, 3, -8)
        AT(back_new, 0.248805761F, -3, 4) AT(filler_share, 0.0476190485F, 5, -7) AT(pronouns, 0.0500000007F, 6, -6)
        AT(quoted, 0.5F, -4, -5) }, { -0.0321F, 0.0094F, 0.0230F, -0.0386F, 0.0070F, 0.0032F, 0.0137F, 0.0341F } },
    { 1, { AT(term_frame, 1.5F, 1, -8) AT(p_pronouns_uncovered, 0.13333334F, 2, -7) AT(log_reference, 3.06778264F, -1,
        3) AT(part_near_mean, 0.540623665F, 4, -6) AT(stray_rare, 0.287572235F, 5, -5) AT(number_new, 0.5F, 6, -4)
        AT(p_log_ratio_2, 0.0147284577F, -2, -3) }, { -0.0110F, -0.0056F, 0.0444F, -0.0057F, -0.0065F, -0.0077F,
        -0.0163F, -0.0218F } },
    { 2, { AT(roles_cross, 0.5F, 1, -8) AT(parts, 4.5F, 2, -7) AT(stray_repeat, 0.369883418F, 3, -6) AT(polar_sum, 0.5F,
        4, -5) AT(last_statement, 0.935416698F, 5, -4) AT(question_rare, 0.48330915F, 6, -3) AT(subject_worst,
        0.534066439F, -1, -2) }, { -0.0184F, 0.0476F, -0.0238F, 0.0096F, 0.0329F, -0.0225F, -0.0148F, 0.0215F } },
    { 3, { AT(shared, 6.5F, 1, 4) AT(parts, 5.5F, 2, -4) AT(log_ratio, 1.69644928F, 3, -3) AT(rare, 0.428462088F, -1,
        -2) AT(near_reference, 0.800000012F, 5, -8) AT(parts, 4.5F, 6, -7) AT(filler_share, 0.0F, -5, -6) }, { -0.0262F,
        0.0015F, 0.0082F, 0.0135F, -0.0008F, 0.0272F, -0.0044F, -0.0060F } },
    { 4, { AT(ask_worst, 0.514705896F, 1, 2) AT(distinct, 0.969696999F, -1, -2) AT(parts, 5.5F, 3, -8) AT(stray_share,
        0.195040897F, 4, 5) AT(match_worst, 0.677564204F, -3, -4) AT(contrast, 0.5F, 6, -7) AT(p_log_ratio_2,
        1.00126421F, -5, -6) }, { 0.0290F, -0.0194F, 0.0396F, -0.0265F, -0.0309F, 0.0216F, 0.0129F, 0.0184F } },
    { 5, { AT(p_again_high, 0.115895055F, 1, 6) AT(both_hit, 0.5F, 2, 3) AT(distinct, 0.857142866F, -1, -2)
        AT(p_uncovered_near, 0.342857152F, 4, -6) AT(number_new, 3.5F, 5, -5) AT(log_answer, 4.41277981F, -3, -4)
        AT(distinct, 0.730769217F, -7, -8) }, { 0.0182F, -0.0087F, -0.0297F, 0.0012F, 0.0021F, 0.0083F, 0.0198F,
        -0.0032F } },
    { 6, { AT(types_missing, 0.5F, 1, -8) AT(near_content, 0.225806445F, 2, 6) AT(p_statements_first, 0.145502657F, 3,
        -5) AT(both_share, 0.976190507F, 4, 5) AT(term_rare, 0.357831955F, -1, -2) AT(back_new, 0.428866088F, -3, -4)
        AT(inversions, 0.290909082F, -6, -7) }, { 0.0356F, -0.0103F, -0.0193F, 0.0357F, -0.0162F, -0.0278F, 0.0226F,
        -0.0339F } },
    { 7, { AT(p_negation_covered, 0.919871807F, 1, -8) AT(p_covered_near, 0.894736826F, 2, 6) AT(part_near_mean,
        0.937326312F, 3, 5) AT(code, 0.5F, 4, -3) AT(rule_long, 0.604554892F, -1, -2) AT(back_second, 0.683557272F, -4,
        -5) AT(pairs_lost, 0.0F, -6, -7) }, { 0.0003F, -0.0338F, 0.0369F, 0.0067F, -0.0690F, 0.0487F, -0.0293F, -0.0317F
        } },
    { 0, { AT(back_new, 0.419967264F, 1, 6) AT(near_content, 0.15384616F, 2, 3) AT(rare, 0.435950994F, -1, -2)
        AT(p_unsupported_near, 0.0857142881F, -3, 4) AT(again_near, 0.457537115F, 5, -6) AT(name_frame, 2.5F, -4, -5)
        AT(term_frame, 4.5F, -7, -8) }, { -0.0247F, 0.0104F, -0.0087F, 0.0396F, -0.0079F, -0.0045F, -0.0268F, 0.0137F }
        },
    { 1, { AT(distinct, 0.959999979F, 1, 2) AT(log_reference, 3.51143408F, -1, -2) AT(covered_new, 0.145835996F, 3, -8)
        AT(log_answer, 2.67355394F, -3, 4) AT(near_any, 0.235101953F, 5, -7) AT(specific_share, 0.1875F, -4, 6)
        AT(near_content, 0.159999996F, -5, -6) }, { -0.0242F, 0.0081F, -0.0132F, 0.0155F, -0.0214F, 0.0111F, 0.0364F,
        -0.0117F } },
    { 2, { AT(subject_question, 0.0745016113F, -1, 1) AT(subject, 0.617911935F, 2, 3) AT(p_stray, 0.358139694F, -2, -3)
        AT(log_answer, 3.74943495F, 4, -8) AT(near_reference, 0.600000024F, 5, 6) AT(match_worst, 0.168597847F, -4, -5)
        AT(match_worst, 0.766997337F, -6, -7) }, { 0.0344F, -0.0307F, 0.0354F, 0.0339F, -0.0304F, 0.0296F, -0.0101F,
        0.0085F } },
    { 3, { AT(inversions, 0.0454545468F, 1, 3) AT(log_answer, 2.60200334F, -1, 2) AT(back_second, 0.255577415F, -2, -3)
        AT(part_near_worst, 0.367082536F, 4, 6) AT(match_tail, 0.045005206F, 5, -6) AT(both_share, 0.30384618F, -4, -5)
        AT(p_again_long, 0.799035847F, -7, -8) }, { 0.0078F, 0.0049F, -0.0197F, 0.0295F, -0.0018F, -0.0022F, -0.0141F,
        0.0094F } },
    { 4, { AT(shared, 10.5F, 1, -8) AT(p_uncovered_unasked, 0.285714298F, 2, -7) AT(term_frame, 0.5F, 3, 4)
        AT(p_covered_near, 0.5F, -1, -2) AT(stray_share, 0.510065734F, 5, -6) AT(p_stray, 0.0195764937F, -3, 6)
        AT(pairs_lost, 0.352941185F, -4, -5) }, { 0.0484F, -0.0118F, 0.0274F, -0.0494F, 0.0098F, 0.0256F, -0.0115F,
        -0.0269F } },
    { 5, { AT(p_again_long, 0.479948997F, 1, 5) AT(near_any, 0.928105354F, 2, -5) AT(p_negation_covered, 0.107279696F,
        3, 4) AT(near_reference, 0.692307711F, -1, -2) AT(second_half, 0.30384618F, -3, -4) AT(back_new, 0.319260359F,
        -6, 6) AT(names_new, 1.5F, -7, -8) }, { -0.0252F, 0.0022F, 0.0100F, -0.0056F, 0.0081F, -0.0076F, 0.0215F,
        -0.0026F } },
    { 6, { AT(p_uncovered_unasked, 0.306538433F, 1, 2) AT(part_near_mean, 0.399255693F, -1, -2) AT(part_best,
        0.190909103F, -3, 3) AT(names_missing, 1.5F, 4, -8) AT(p_uncovered_unasked, 0.512260914F, 5, 6) AT(last_place,
        0.600000024F, -4, -5) AT(last_statement, 0.174242437F, -6, -7) }, { 0.0173F, -0.0392F, -0.0222F, 0.0460F,
        -0.0173F, 0.0472F, -0.0033F, -0.0273F } },
    { 7, { AT(order_net, 0.5F, 1, -8) AT(value_clash, 0.5F, 2, -7) AT(number_hits, 1.5F, 3, 6) AT(p_first_only, 0.625F,
        4, -4) AT(negations, 0.5F, 5, -3) AT(p_absolute_near, 0.400000006F, -1, -2) AT(filler_share, 0.0270270277F, -5,
        -6) }, { -0.0019F, -0.0413F, 0.0094F, -0.0348F, -0.0034F, 0.0362F, -0.0350F, -0.0272F } },
    { 0, { AT(rare, 0.435950994F, 1, 6) AT(p_first_only, 0.25F, 2, 4) AT(log_answer, 4.03420162F, 3, -3) AT(back_second,
        0.136153549F, -1, -2) AT(part_near_mean, 0.521277487F, -4, 5) AT(shared, 10.5F, -5, -6) AT(p_log_ratio_2,
        0.0100166984F, -7, -8) }, { 0.0058F, -0.0317F, 0.0036F, -0.0105F, 0.0278F, -0.0090F, -0.0095F, 0.0308F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(p_stray_high, 0.209638149F, 2, 4) AT(p_uncovered_near, 0.165289253F, -1, 3)
        AT(covered, 0.233031675F, -2, -3) AT(log_answer, 2.97008562F, -4, 5) AT(p_covered_antonym, 0.0294117648F, 6, -7)
        AT(p_unsupported_long, 0.335428655F, -5, -6) }, { -0.0232F, 0.0246F, -0.0081F, -0.0130F, 0.0314F, -0.0068F,
        -0.0115F, -0.0206F } },
    { 2, { AT(p_quoted_uncovered, 0.43650794F, 1, -8) AT(parts, 7.5F, 2, -7) AT(specific_share, 0.257142872F, -1, 3)
        AT(distinct, 0.839999974F, 4, 5) AT(covered, 0.340579718F, -2, -3) AT(rule_technical, 0.625F, -4, 6)
        AT(pairs_lost, 0.352941185F, -5, -6) }, { 0.0258F, 0.0336F, -0.0205F, 0.0004F, 0.0511F, -0.0239F, -0.0305F,
        -0.0349F } },
    { 3, { AT(first_asked, 0.5F, -1, 1) AT(p_asked_uncovered, 0.0402203389F, 2, 4) AT(p_covered_near, 0.804761887F, 3,
        -4) AT(pairs_lost, 0.75F, -2, -3) AT(p_log_ratio_2, 0.510729432F, -5, 5) AT(shared, 2.5F, -6, 6)
        AT(p_covered_near, 0.228758171F, -7, -8) }, { -0.0109F, 0.0287F, -0.0016F, -0.0035F, -0.0203F, -0.0031F,
        0.0192F, -0.0037F } },
    { 4, { AT(filler_share, 0.10204082F, 1, -8) AT(near_content, 0.151515156F, -1, 2) AT(rule_technical, 0.300000012F,
        3, -7) AT(last_place, 0.583333313F, 4, 5) AT(antonyms, 0.5F, -2, -3) AT(first_half, 0.585784316F, 6, -6)
        AT(near_content, 0.384615391F, -4, -5) }, { -0.0336F, 0.0189F, -0.0231F, -0.0233F, 0.0433F, -0.0362F, -0.0290F,
        -0.0318F } },
    { 5, { AT(sentences, 3.5F, 1, 3) AT(part_near_worst, 0.880420208F, 2, -3) AT(distinct, 0.571428597F, -1, -2)
        AT(back_new, 0.319260359F, -4, 4) AT(second_half, 0.405882359F, 5, 6) AT(p_absolute_near, 0.117647059F, -5, -6)
        AT(p_again_high, 0.115895055F, -7, -8) }, { 0.0032F, -0.0238F, 0.0095F, -0.0069F, 0.0291F, -0.0030F, -0.0107F,
        0.0084F } },
    { 6, { AT(sentences, 2.5F, 1, 2) AT(distinct, 0.916666687F, -1, -2) AT(types_missing, 0.5F, 3, -8)
        AT(number_missing, 0.5F, 4, 6) AT(refers_back, 0.5F, -3, 5) AT(filler_share, 0.055555556F, -4, -5)
        AT(p_first_only, 0.375F, -6, -7) }, { 0.0137F, -0.0191F, 0.0142F, -0.0349F, 0.0245F, 0.0486F, -0.0174F, -0.0341F
        } },
    { 7, { AT(p_quoted_uncovered, 0.458041966F, 1, 6) AT(match_tail, 0.136629328F, 2, 5) AT(number_hits, 2.5F, 3, -4)
        AT(number_missing, 0.5F, -1, 4) AT(part_near_worst, 0.565219939F, -2, -3) AT(p_asked_uncovered, 0.176176906F,
        -5, -6) AT(p_far_uncovered, 0.600000024F, -7, -8) }, { -0.0019F, -0.0380F, 0.0126F, 0.0261F, -0.0176F, 0.0451F,
        0.0440F, -0.0181F } },
    { 0, { AT(number_new, 1.5F, 1, 5) AT(subject_question, 0.503542125F, 2, 4) AT(near_content, 0.257142872F, -1, 3)
        AT(subject_question, 0.377276331F, -2, -3) AT(back_second, 0.136153549F, -4, -5) AT(again_near, 0.483821929F, 6,
        -8) AT(p_unsupported_near, 0.0666666701F, -6, -7) }, { -0.0089F, -0.0069F, 0.0297F, 0.0050F, -0.0287F, -0.0047F,
        0.0271F, -0.0104F } },
    { 1, { AT(parts, 4.5F, 1, 6) AT(both_share, 0.743421078F, 2, 4) AT(rule_generic, 0.746391296F, 3, -3)
        AT(subject_worst, 0.200104222F, -1, -2) AT(distinct, 0.959999979F, -4, 5) AT(pronouns, 0.0F, -5, -6)
        AT(part_near_mean, 0.338611811F, -7, -8) }, { 0.0040F, -0.0395F, 0.0040F, -0.0110F, -0.0078F, 0.0281F, 0.0267F,
        -0.0032F } },
    { 2, { AT(rule_exchanged_words, 0.375F, 1, -8) AT(log_answer, 4.1351347F, 2, -7) AT(pairs_lost, 0.173913047F, 3, 4)
        AT(near_content, 0.857142866F, -1, -2) AT(part_near_worst, 0.396679014F, 5, 6) AT(term_frame, 1.5F, -3, -4)
        AT(subject_question, 0.81222111F, -5, -6) }, { 0.0124F, -0.0276F, 0.0389F, -0.0155F, -0.0366F, 0.0193F, 0.0205F,
        0.0390F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(sentences, 1.5F, 2, -7) AT(term_rare, 0.208945453F, 3, 4)
        AT(filler_share, 0.0816326514F, -1, -2) AT(inversions, 0.075000003F, -3, 5) AT(subject_first, 0.813957214F, 6,
        -6) AT(specific_share, 0.407407403F, -4, -5) }, { -0.0133F, 0.0042F, -0.0024F, 0.0316F, -0.0019F, -0.0019F,
        -0.0230F, 0.0180F } },
    { 4, { AT(distinct, 0.692307711F, -1, 1) AT(both_hit, 3.5F, 2, -8) AT(reference_code, 0.5F, 3, -7) AT(term_rare,
        0.312617481F, 4, 5) AT(p_first_only, 0.571428597F, -2, -3) AT(p_uncovered_near, 0.179487184F, 6, -6)
        AT(ask_worst, 0.809090912F, -4, -5) }, { -0.0329F, -0.0155F, 0.0275F, 0.0264F, -0.0269F, 0.0393F, 0.0386F,
        -0.0200F } },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(log_answer, 3.83939457F, -1, 2) AT(subject, 0.850609004F, 3, -5)
        AT(contrast, 1.5F, 4, -4) AT(distinct, 0.857142866F, -2, -3) AT(restated_subjects, 0.612500012F, 6, -8)
        AT(second_half, 0.174242437F, -6, -7) }, { -0.0064F, 0.0301F, -0.0028F, -0.0033F, -0.0034F, 0.0054F, -0.0243F,
        0.0086F } },
    { 6, { AT(rare, 0.290925503F, -1, 1) AT(subject_question, 0.286395162F, 2, 5) AT(p_pronouns_uncovered,
        0.0421875007F, -2, 3) AT(subject_question, 0.234434307F, 4, -5) AT(back_new, 0.269413501F, -3, -4)
        AT(part_worst, 0.211111113F, 6, -8) AT(match_tail, 0.0684795678F, -6, -7) }, { 0.0165F, 0.0352F, 0.0230F,
        -0.0525F, 0.0300F, -0.0037F, -0.0390F, 0.0133F } },
    { 7, { AT(p_asked_uncovered, 0.586667836F, 1, 5) AT(specific_share, 0.431034476F, 2, 4) AT(shared, 3.5F, -1, 3)
        AT(near_content, 0.384615391F, -2, -3) AT(p_log_ratio_2, 0.419938654F, -4, -5) AT(second_half, 0.386752158F, -6,
        6) AT(covered, 0.340579718F, -7, -8) }, { 0.0051F, -0.0408F, -0.0050F, 0.0210F, -0.0090F, -0.0393F, 0.0336F,
        -0.0205F } },
    { 0, { AT(back_new, 0.308113337F, 1, 3) AT(filler_share, 0.0153846154F, -1, 2) AT(specific_share, 0.394736856F, -2,
        -3) AT(p_unsupported_near, 0.461538464F, -4, 4) AT(p_log_ratio_2, 0.238488421F, 5, 6) AT(p_uncovered_unasked,
        0.328859925F, -5, -6) AT(p_unsupported_long, 1.91646171F, -7, -8) }, { -0.0072F, -0.0074F, 0.0328F, -0.0315F,
        0.0359F, -0.0086F, -0.0213F, 0.0077F } },
    { 1, { AT(again_near, 0.461082488F, 1, 5) AT(match, 0.506733119F, 2, -5) AT(p_subject_high, 0.0758781582F, 3, 4)
        AT(both_share, 0.912878811F, -1, -2) AT(p_covered_near, 0.00333333341F, -3, -4) AT(distinct, 0.896551728F, -6,
        6) AT(specific_share, 0.300000012F, -7, -8) }, { -0.0220F, 0.0087F, 0.0315F, -0.0075F, -0.0282F, -0.0144F,
        0.0291F, -0.0080F } },
    { 2, { AT(number_new, 3.5F, 1, -8) AT(value_clash, 0.5F, 2, -7) AT(negation_lost, 0.5F, 3, 6) AT(subject_new,
        0.286479563F, 4, 5) AT(match_worst, 0.0446387865F, -1, -2) AT(stray_sentences, 0.577380955F, -3, -4)
        AT(absolute_added, 0.5F, -5, -6) }, { 0.0324F, -0.0456F, -0.0013F, 0.0402F, -0.0022F, 0.0483F, 0.0412F, -0.0331F
        } },
    { 3, { AT(p_asked_uncovered, 0.0402203389F, 1, 4) AT(first_asked, 0.5F, -1, 2) AT(p_first_only, 0.0833333358F, -2,
        3) AT(specific_share, 0.300000012F, -3, -4) AT(p_log_ratio_2, 1.36906672F, 5, -8) AT(p_statements_first,
        0.198039219F, -5, 6) AT(match_worst, 0.0566366762F, -6, -7) }, { -0.0077F, -0.0019F, -0.0014F, 0.0291F,
        -0.0230F, 0.0077F, -0.0044F, 0.0120F } },
    { 4, { AT(number_missing, 0.5F, 1, 6) AT(bound_with, 2.5F, 2, 3) AT(second_half, 0.369318187F, -1, -2) AT(shared,
        8.5F, 4, -6) AT(p_pronouns_uncovered, 0.0263929628F, 5, -5) AT(p_again_long, 0.217862204F, -3, -4)
        AT(number_new, 0.5F, -7, -8) }, { 0.0043F, -0.0198F, 0.0672F, -0.0033F, -0.0199F, -0.0156F, 0.0351F, -0.0172F }
        },
    { 5, { AT(distinct, 0.571428597F, -1, 1) AT(parts_missing, 0.550505102F, 2, 6) AT(near_any, 0.775656402F, 3, 5)
        AT(subject, 0.491036475F, -2, 4) AT(pronouns, 0.0638297871F, -3, -4) AT(stray_repeat, 0.264586955F, -5, -6)
        AT(p_again_long, 0.415195704F, -7, -8) }, { 0.0178F, 0.0029F, -0.0290F, 0.0011F, -0.0076F, 0.0132F, -0.0066F,
        0.0168F } },
    { 6, { AT(p_again_high, 0.00325219892F, 1, -8) AT(subject_question, 0.673415363F, 2, -7) AT(term_frame, 0.5F, 3, 5)
        AT(back_second, 0.380728424F, 4, -3) AT(both_share, 0.976190507F, -1, -2) AT(subject_first, 0.547826707F, 6, -6)
        AT(log_ratio, 0.505094945F, -4, -5) }, { 0.0332F, -0.0199F, -0.0286F, 0.0285F, -0.0139F, 0.0255F, -0.0312F,
        0.0250F } },
    { 7, { AT(roles_straight, 0.5F, 1, 3) AT(match_tail, 0.136629328F, -1, 2) AT(last_place, 0.230769232F, -2, -3)
        AT(distinct, 0.886597931F, 4, 6) AT(p_uncovered_near, 0.0562499985F, -4, 5) AT(p_missing_first, 0.239047617F,
        -5, -6) AT(p_log_ratio_2, 0.033241149F, -7, -8) }, { -0.0041F, -0.0232F, 0.0367F, -0.0156F, 0.0548F, -0.0182F,
        0.0293F, -0.0373F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 4) AT(rule_unsupported, 0.725000024F, 2, 3) AT(unsupported, 2.25F, -1,
        -2) AT(refers_back, 0.5F, -3, -4) AT(p_first_only, 0.428571433F, 5, -8) AT(log_reference, 3.27696681F, 6, -7)
        AT(p_far_uncovered, 0.0239999779F, -5, -6) }, { -0.0298F, 0.0056F, -0.0090F, 0.0195F, -0.0023F, 0.0374F,
        -0.0086F, -0.0086F } },
    { 1, { AT(specific_share, 0.1875F, 1, 2) AT(back_second, 0.520478845F, -1, -2) AT(log_reference, 3.51143408F, 3, 6)
        AT(rare, 0.265991747F, -3, 4) AT(filler_share, 0.095238097F, -4, 5) AT(pronouns, 0.127659574F, -5, -6)
        AT(p_best_missing, 0.211309522F, -7, -8) }, { 0.0255F, -0.0065F, 0.0103F, -0.0408F, 0.0135F, -0.0162F, -0.0109F,
        0.0233F } },
    { 2, { AT(p_uncovered_unasked, 0.290799528F, 1, 5) AT(question_rare, 0.184380054F, -1, 2) AT(near_reference,
        0.416666657F, 3, -5) AT(part_near_worst, 0.299569637F, -2, 4) AT(question_rare, 0.771602571F, -3, -4)
        AT(specific_share, 0.474999994F, 6, -8) AT(both_share, 0.133928582F, -6, -7) }, { 0.0487F, 0.0425F, 0.0223F,
        -0.0182F, -0.0072F, 0.0136F, -0.0323F, 0.0323F } },
    { 3, { AT(log_answer, 4.55911255F, 1, -8) AT(part_near_worst, 0.367082536F, 2, 6) AT(sentences, 1.5F, 3, -5)
        AT(term_rare, 0.20690237F, -1, 4) AT(question_covered, 0.677083373F, 5, -4) AT(shared, 1.5F, -2, -3)
        AT(log_answer, 2.60200334F, -6, -7) }, { -0.0048F, -0.0018F, 0.0321F, -0.0039F, -0.0101F, 0.0028F, -0.0239F,
        0.0179F } },
    { 4, { AT(p_covered_antonym, 0.919871807F, 1, -8) AT(both_share, 0.310096174F, 2, 5) AT(bound_with, 0.5F, -1, 3)
        AT(p_uncovered_stray, 0.0507175773F, 4, -4) AT(p_uncovered_unasked, 0.102490537F, -2, -3) AT(subject,
        0.776357949F, 6, -7) AT(p_uncovered_near, 0.144628093F, -5, -6) }, { 0.0056F, -0.0240F, 0.0283F, -0.0551F,
        0.0138F, -0.0235F, 0.0309F, 0.0227F } },
    { 5, { AT(last_statement, 0.96875F, 1, 2) AT(distinct, 0.642857134F, -1, -2) AT(back_second, 0.372098684F, -3, 3)
        AT(p_asked_uncovered, 0.199812293F, -4, 4) AT(distinct, 0.857142866F, 5, -8) AT(term_rare, 0.330552697F, 6, -7)
        AT(log_reference, 2.67355394F, -5, -6) }, { 0.0038F, -0.0166F, -0.0079F, -0.0022F, -0.0018F, 0.0305F, -0.0027F,
        -0.0037F } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(question_rare, 0.342953354F, 2, 6) AT(back_second, 0.719031036F, 3, -5)
        AT(p_again_long, 0.209299251F, 4, 5) AT(p_pronouns_uncovered, 0.0500000007F, -1, -2) AT(covered, 0.127717391F,
        -3, -4) AT(p_pronouns_uncovered, 0.0142857144F, -6, -7) }, { 0.0466F, -0.0040F, 0.0038F, -0.0295F, -0.0371F,
        -0.0190F, 0.0292F, -0.0219F } },
    { 7, { AT(p_statements_first, 0.283882797F, 1, 6) AT(roles_straight, 0.5F, 2, -6) AT(p_unsupported_near,
        0.0931034461F, 3, -5) AT(subject_question, 0.464801729F, 4, 5) AT(filler_share, 0.0212765951F, -1, -2)
        AT(log_answer, 3.65057397F, -3, -4) AT(log_ratio, 0.298492998F, -7, -8) }, { 0.0228F, -0.0063F, 0.0057F,
        -0.0234F, 0.0091F, 0.0157F, -0.0347F, 0.0360F } },
    { 0, { AT(rare, 0.349552691F, -1, 1) AT(near_content, 0.15384616F, -2, 2) AT(again_near, 0.481402427F, 3, -8)
        AT(p_unsupported_near, 0.0857142881F, -3, 4) AT(names_missing, 2.5F, 5, -7) AT(number_hits, 1.5F, 6, -6)
        AT(strong, 0.5F, -4, -5) }, { -0.0210F, -0.0087F, -0.0079F, 0.0455F, -0.0072F, -0.0037F, -0.0098F, -0.0086F } },
    { 1, { AT(specific_share, 0.137254909F, 1, 2) AT(near_content, 0.304761916F, -1, -2) AT(sentences, 3.5F, 3, 4)
        AT(subject_new, 0.277927369F, -3, -4) AT(filler_share, 0.073170729F, -5, 5) AT(rare, 0.344459534F, 6, -8)
        AT(distinct, 0.894736826F, -6, -7) }, { 0.0256F, -0.0067F, 0.0120F, -0.0272F, -0.0089F, -0.0050F, 0.0292F,
        -0.0067F } },
    { 2, { AT(match_tail, 0.0185991917F, -1, 1) AT(p_asked_uncovered, 0.877537012F, 2, -8) AT(question_covered,
        0.904545486F, 3, -7) AT(p_first_only, 0.148148149F, 4, 5) AT(stray_rare, 0.193446621F, -2, -3)
        AT(p_subject_high, 0.0721129477F, -4, 6) AT(log_ratio, 0.426084399F, -5, -6) }, { 0.0111F, -0.0355F, 0.0211F,
        -0.0325F, -0.0054F, 0.0313F, -0.0236F, 0.0467F } },
    { 3, { AT(log_answer, 4.55911255F, 1, -8) AT(sentences, 1.5F, 2, -7) AT(filler_share, 0.0F, 3, 4) AT(near_content,
        0.736842096F, -1, -2) AT(p_uncovered_unasked, 0.083787851F, -3, 5) AT(log_reference, 3.31402087F, 6, -6)
        AT(both_missing, 1.5F, -4, -5) }, { -0.0099F, 0.0050F, -0.0049F, 0.0277F, -0.0018F, -0.0027F, -0.0218F, 0.0176F
        } },
    { 4, { AT(subject, 0.541256666F, -1, 1) AT(shared, 10.5F, 2, -8) AT(inversions, 0.555555582F, 3, -7)
        AT(log_reference, 3.31402087F, 4, -6) AT(both_hit, 1.5F, 5, 6) AT(back_second, 0.498534381F, -2, -3)
        AT(p_far_uncovered, 0.133360118F, -4, -5) }, { -0.0286F, 0.0423F, -0.0032F, 0.0152F, -0.0365F, 0.0231F,
        -0.0212F, -0.0246F } },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(subject, 0.850609004F, 2, -5) AT(distinct, 0.857142866F, 3, -4)
        AT(asks, 1.5F, 4, -3) AT(second_half, 0.759615421F, -1, -2) AT(covered_new, 0.114379086F, -6, 6) AT(stray_share,
        0.118292749F, -7, -8) }, { 0.0284F, -0.0024F, -0.0029F, -0.0055F, -0.0065F, 0.0052F, 0.0035F, -0.0204F } },
    { 6, { AT(contrast, 1.5F, 1, -8) AT(types_missing, 0.5F, 2, -7) AT(names_missing, 1.5F, 3, -6) AT(part_best,
        0.190909103F, 4, 5) AT(filler_share, 0.0217391308F, -1, -2) AT(stray_share, 0.832568884F, 6, -5) AT(back_new,
        0.419967264F, -3, -4) }, { -0.0453F, 0.0060F, -0.0114F, 0.0128F, 0.0332F, -0.0193F, -0.0310F, -0.0307F } },
    { 7, { AT(p_quoted_uncovered, 0.458041966F, 1, 5) AT(number_missing, 0.5F, -1, 2) AT(rule_technical, 0.675000012F,
        3, 4) AT(p_uncovered_near, 0.105978258F, -2, -3) AT(swap_net, -4.5F, -4, -5) AT(subject_new, 0.155384392F, -6,
        6) AT(p_pronouns_uncovered, 0.053215079F, -7, -8) }, { 0.0011F, -0.0002F, -0.0498F, -0.0329F, 0.0397F, -0.0247F,
        0.0517F, -0.0130F } },
    { 0, { AT(unsupported, 3.54999995F, 1, -8) AT(p_asked_uncovered, 0.380493104F, 2, 6) AT(log_answer, 3.11326838F, 3,
        4) AT(log_answer, 3.06778264F, -1, -2) AT(covered_new, 0.897368431F, 5, -5) AT(half_drop, 0.261904776F, -3, -4)
        AT(near_content, 0.200000003F, -6, -7) }, { -0.0073F, 0.0230F, -0.0386F, -0.0016F, 0.0020F, -0.0101F, 0.0194F,
        0.0196F } },
    { 1, { AT(term_frame, 1.5F, 1, -8) AT(again_near, 0.450395972F, 2, 5) AT(match, 0.506733119F, 3, -4) AT(first_asked,
        0.5F, -1, 4) AT(match, 0.291484356F, -2, -3) AT(half_drop, 0.166666672F, 6, -7) AT(specific_share, 0.300000012F,
        -5, -6) }, { -0.0126F, -0.0070F, 0.0252F, -0.0245F, 0.0330F, -0.0067F, -0.0063F, -0.0203F } },
    { 2, { AT(match_tail, 0.0185991917F, -1, 1) AT(p_asked_uncovered, 0.877537012F, 2, -8) AT(polar_with, 2.5F, 3, 6)
        AT(covered, 0.795833349F, 4, 5) AT(number_swapped, 0.5F, -2, -3) AT(p_again_long, 0.28269884F, -4, -5)
        AT(specific_share, 0.423076928F, -6, -7) }, { 0.0101F, -0.0208F, 0.0341F, 0.0344F, -0.0142F, 0.0359F, -0.0121F,
        0.0449F } },
    { 3, { AT(first_asked, 0.5F, -1, 1) AT(subject_question, 0.568815112F, 2, 6) AT(specific_share, 0.314285725F, -2, 3)
        AT(p_uncovered_stray, 0.187539518F, 4, -6) AT(tail_missing, 0.15476191F, 5, -5) AT(subject, 0.833161533F, -3,
        -4) AT(p_log_ratio_2, 0.696887195F, -7, -8) }, { -0.0103F, -0.0033F, 0.0309F, -0.0012F, -0.0029F, -0.0020F,
        -0.0178F, 0.0097F } },
    { 4, { AT(parts, 3.5F, 1, 2) AT(log_ratio, 0.367724776F, -1, -2) AT(p_again_long, 0.089754492F, -3, 3)
        AT(subject_question, 0.341249824F, -4, 4) AT(log_answer, 4.03420162F, 5, -8) AT(shared, 8.5F, 6, -7)
        AT(bound_against, 0.5F, -5, -6) }, { 0.0151F, -0.0264F, -0.0222F, -0.0270F, 0.0487F, -0.0093F, -0.0066F,
        -0.0086F } },
    { 5, { AT(distinct, 0.75F, 1, 4) AT(term_rare, 0.28266865F, 2, -4) AT(p_covered_antonym, 0.585784316F, 3, -3)
        AT(reference_code, 0.5F, -1, -2) AT(p_missing_first, 0.262962967F, 5, 6) AT(stray_repeat, 0.776628375F, -5, -6)
        AT(p_again_long, 0.453858167F, -7, -8) }, { 0.0258F, -0.0021F, -0.0044F, -0.0052F, -0.0225F, 0.0016F, -0.0043F,
        0.0117F } },
    { 6, { AT(rule_incomplete, 0.775000036F, 1, -8) AT(term_rare, 0.172794312F, 2, 3) AT(p_subject_high, 0.0604969412F,
        -1, -2) AT(stray_name, 4.5F, 4, -7) AT(tail_missing, 0.211111113F, 5, -6) AT(p_negation_covered, 0.127717391F,
        6, -5) AT(distinct, 0.928571403F, -3, -4) }, { 0.0397F, -0.0245F, 0.0248F, -0.0025F, -0.0267F, -0.0199F,
        0.0289F, 0.0402F } },
    { 7, { AT(subject_worst, 0.0426709354F, -1, 1) AT(order_net, 0.5F, 2, 6) AT(p_unsupported_near, 0.0931034461F, 3, 4)
        AT(again_near, 0.348065048F, -2, -3) AT(rare, 0.349552691F, -4, 5) AT(subject_question, 0.495124459F, -5, -6)
        AT(p_missing_first, 0.179029316F, -7, -8) }, { -0.0318F, 0.0188F, -0.0031F, 0.0316F, -0.0375F, 0.0095F,
        -0.0397F, 0.0193F } },
    { 0, { AT(number_new, 1.5F, 1, 6) AT(reference_code, 0.5F, 2, -6) AT(p_pronouns_uncovered, 0.0376470573F, 3, -5)
        AT(part_worst, 0.961538494F, 4, -4) AT(foreign_sentences, 0.43650794F, 5, -3) AT(only_lost, 0.5F, -1, -2)
        AT(unsupported, 1.25F, -7, -8) }, { -0.0420F, 0.0040F, 0.0045F, 0.0048F, 0.0034F, 0.0191F, -0.0107F, 0.0193F }
        },
    { 1, { AT(filler_share, 0.13333334F, 1, 6) AT(log_reference, 3.51143408F, 2, 5) AT(both_share, 0.732057452F, 3, 4)
        AT(subject_worst, 0.200104222F, -1, -2) AT(match_tail, 0.0147335641F, -3, -4) AT(p_log_ratio_2, 0.0688350052F,
        -5, -6) AT(stray_share, 0.754677773F, -7, -8) }, { 0.0026F, -0.0386F, 0.0200F, -0.0085F, -0.0083F, 0.0215F,
        -0.0052F, 0.0250F } },
    { 2, { AT(names_missing, 0.5F, 1, 6) AT(shared, 1.5F, 2, 3) AT(log_answer, 3.02012753F, -1, -2) AT(antonyms, 0.5F,
        4, 5) AT(stray_share, 0.568897426F, -3, -4) AT(stray_repeat, 0.181551695F, -5, -6) AT(last_statement,
        0.320512831F, -7, -8) }, { 0.0189F, -0.0403F, -0.0072F, 0.0185F, 0.0376F, -0.0158F, -0.0283F, 0.0240F } },
    { 3, { AT(rule_long, 0.749444425F, 1, -8) AT(p_uncovered_near, 0.198347107F, 2, 3) AT(p_asks_uncovered,
        0.0884615406F, -1, -2) AT(match_tail, 0.121225789F, 4, -7) AT(subject_question, 0.717690051F, 5, -6)
        AT(names_new, 0.5F, 6, -5) AT(rare, 0.272543758F, -3, -4) }, { -0.0262F, 0.0083F, -0.0019F, 0.0239F, -0.0032F,
        -0.0054F, -0.0060F, 0.0168F } },
    { 4, { AT(near_content, 0.151515156F, -1, 1) AT(last_statement, 0.404545456F, 2, 5) AT(subject_worst, 0.47729212F,
        -2, 3) AT(stray_rare, 0.0861733928F, -3, 4) AT(p_best_missing, 0.239047617F, -4, -5) AT(last_place, 0.125F, -6,
        6) AT(reference_code, 0.5F, -7, -8) }, { -0.0331F, 0.0387F, 0.0332F, -0.0410F, 0.0074F, 0.0266F, -0.0145F,
        0.0256F } },
    { 5, { AT(distinct, 0.571428597F, -1, 1) AT(last_place, 0.318181813F, 2, 4) AT(again_near, 0.481402427F, -2, 3)
        AT(p_subject_high, 0.25060901F, -3, -4) AT(subject_question, 0.476993352F, 5, 6) AT(subject_first, 0.575427532F,
        -5, -6) AT(pronouns, 0.0819672123F, -7, -8) }, { 0.0170F, -0.0072F, 0.0194F, -0.0047F, -0.0077F, 0.0121F,
        -0.0268F, 0.0013F } },
    { 6, { AT(specific_share, 0.375F, 1, 2) AT(term_rare, 0.172794312F, -1, -2) AT(back_second, 0.380728424F, -3, 3)
        AT(filler_share, 0.0217391308F, 4, 5) AT(shared, 0.5F, -4, -5) AT(distinct, 0.971428573F, 6, -8)
        AT(negation_odd, 0.5F, -6, -7) }, { 0.0214F, -0.0114F, 0.0291F, -0.0506F, 0.0053F, 0.0604F, -0.0201F, -0.0199F }
        },
    { 7, { AT(rule_off_topic, 0.840984941F, 1, -8) AT(shared, 0.5F, 2, -7) AT(near_any, 0.322436184F, 3, 6)
        AT(p_stray_high, 0.246473268F, -1, 4) AT(filler_share, 0.0270270277F, 5, -4) AT(p_first_only, 0.317460328F, -2,
        -3) AT(near_any, 0.576085031F, -5, -6) }, { -0.0378F, 0.0436F, -0.0219F, -0.0091F, 0.0541F, -0.0192F, -0.0029F,
        -0.0334F } },
    { 0, { AT(rare, 0.435950994F, 1, 6) AT(p_again_long, 0.202037975F, 2, 4) AT(p_unsupported_near, 0.347826093F, -1, 3)
        AT(match_worst, 0.139603481F, -2, -3) AT(back_new, 0.248805761F, -4, 5) AT(filler_share, 0.0508474559F, -5, -6)
        AT(half_drop, -0.333333343F, -7, -8) }, { -0.0148F, -0.0058F, 0.0325F, 0.0069F, -0.0324F, 0.0054F, -0.0076F,
        0.0293F } },
    { 1, { AT(specific_share, 0.1875F, 1, 3) AT(log_answer, 2.97008562F, -1, 2) AT(absolute_added, 0.5F, -2, -3)
        AT(first_asked, 0.5F, -4, 4) AT(match, 0.492378086F, 5, -8) AT(parts_missing, 0.84523809F, 6, -7)
        AT(p_covered_low, 0.13933824F, -5, -6) }, { -0.0121F, -0.0057F, 0.0306F, -0.0294F, -0.0039F, 0.0357F, -0.0075F,
        -0.0167F } },
    { 2, { AT(p_clash_near, 0.379807711F, 1, 6) AT(term_frame, 4.5F, 2, -6) AT(specific_share, 0.424242437F, 3, -5)
        AT(absolute_added, 0.5F, -1, 4) AT(p_uncovered_stray, 0.111205354F, 5, -4) AT(covered, 0.64142859F, -2, -3)
        AT(pairs_lost, 0.300000012F, -7, -8) }, { -0.0045F, 0.0493F, 0.0042F, -0.0135F, -0.0133F, 0.0372F, 0.0488F,
        -0.0104F } },
    { 3, { AT(rule_long, 0.749444425F, 1, -8) AT(near_content, 0.736842096F, 2, 5) AT(match, 0.380326301F, 3, 4)
        AT(near_any, 0.479153186F, -1, -2) AT(p_covered_near, 0.736363649F, -3, -4) AT(parts, 3.5F, -5, 6)
        AT(p_first_only, 0.107142858F, -6, -7) }, { -0.0033F, 0.0131F, -0.0287F, 0.0028F, -0.0080F, -0.0032F, 0.0233F,
        0.0165F } },
    { 4, { AT(specific_share, 0.217391297F, -1, 1) AT(specific_share, 0.333333343F, -2, 2) AT(number_missing, 1.5F, 3,
        -8) AT(match, 0.81869185F, 4, -7) AT(names_missing, 0.5F, 5, -6) AT(both_share, 0.30384618F, 6, -5)
        AT(p_uncovered_near, 0.259259254F, -3, -4) }, { -0.0323F, 0.0144F, -0.0565F, 0.0078F, -0.0044F, 0.0166F,
        0.0116F, 0.0340F } },
    { 5, { AT(near_any, 0.775656402F, 1, 5) AT(last_place, 0.230769232F, 2, 3) AT(p_covered_low, 0.0248081852F, -1, -2)
        AT(first_half, 0.289915979F, -3, 4) AT(again_near, 0.779957771F, -4, -5) AT(rule_negation, 0.324999988F, 6, -8)
        AT(distinct, 0.839999974F, -6, -7) }, { 0.0117F, -0.0033F, 0.0054F, -0.0249F, 0.0029F, 0.0208F, -0.0034F,
        -0.0039F } },
    { 6, { AT(bound_with, 0.5F, 1, 6) AT(distinct, 0.93617022F, 2, 3) AT(parts_missing, 0.816666663F, -1, -2)
        AT(p_asked_uncovered, 0.304066092F, 4, 5) AT(back_second, 0.392912924F, -3, -4) AT(subject, 0.640314341F, -5,
        -6) AT(log_ratio, 0.502091944F, -7, -8) }, { 0.0223F, -0.0239F, 0.0045F, -0.0343F, 0.0369F, -0.0150F, 0.0201F,
        -0.0386F } },
    { 7, { AT(last_place, 0.733333349F, 1, 4) AT(roles_cross, 1.5F, 2, -4) AT(bound_with, 0.5F, 3, -3) AT(subject_first,
        0.611761272F, -1, -2) AT(p_log_ratio_2, 0.506227016F, 5, -8) AT(bound_against, 0.5F, 6, -7) AT(parts_missing,
        0.43650794F, -5, -6) }, { 0.0037F, -0.0210F, 0.0067F, -0.0313F, 0.0479F, -0.0038F, -0.0240F, -0.0151F } },
    { 0, { AT(rare, 0.435950994F, 1, 6) AT(p_first_only, 0.25F, 2, 4) AT(refers_back, 0.5F, 3, -3) AT(back_new,
        0.167076409F, -1, -2) AT(specific_share, 0.390243888F, -4, 5) AT(p_subject_high, 0.303041935F, -5, -6)
        AT(last_statement, 0.343137264F, -7, -8) }, { 0.0085F, -0.0331F, 0.0075F, -0.0131F, 0.0217F, -0.0080F, -0.0052F,
        0.0299F } },
    { 1, { AT(p_uncovered_near, 0.130434781F, 1, 5) AT(match, 0.347689688F, -1, 2) AT(rule_generic, 0.879141331F, 3, -5)
        AT(sentences, 3.5F, 4, -4) AT(negation_lost, 0.5F, -2, -3) AT(specific_share, 0.272727281F, -6, 6)
        AT(rule_incomplete, 0.300000012F, -7, -8) }, { 0.0119F, -0.0397F, 0.0046F, 0.0051F, 0.0131F, 0.0265F, -0.0189F,
        0.0120F } },
    { 2, { AT(match_worst, 0.181515977F, 1, 2) AT(both_share, 0.341666669F, -1, -2) AT(p_negated_covered, 1.47916675F,
        3, -8) AT(rare, 0.279144019F, 4, 6) AT(filler_share, 0.0232558139F, -3, 5) AT(half_drop, 0.472222209F, -4, -5)
        AT(p_log_ratio_2, 0.561355531F, -6, -7) }, { 0.0408F, -0.0274F, 0.0068F, -0.0558F, 0.0172F, -0.0057F, 0.0125F,
        0.0257F } },
    { 3, { AT(first_asked, 0.5F, -1, 1) AT(both_missing, 1.5F, 2, -8) AT(p_subject_high, 0.214117154F, 3, 6)
        AT(names_missing, 2.5F, 4, -5) AT(shared, 1.5F, -2, 5) AT(part_near_mean, 0.239453658F, -3, -4) AT(log_answer,
        4.48298693F, -6, -7) }, { -0.0100F, -0.0019F, -0.0013F, 0.0289F, -0.0025F, -0.0140F, 0.0074F, -0.0069F } },
    { 4, { AT(bound_with, 2.5F, 1, 4) AT(first_asked, 1.5F, 2, 3) AT(last_statement, 0.0954545513F, -1, -2) AT(antonyms,
        0.5F, -3, -4) AT(p_again_long, 0.263561755F, 5, -8) AT(second_half, 0.881944478F, 6, -7)
        AT(p_pronouns_uncovered, 0.0250000004F, -5, -6) }, { 0.0231F, -0.0272F, 0.0107F, -0.0293F, 0.0564F, -0.0130F,
        -0.0185F, -0.0190F } },
    { 5, { AT(last_statement, 0.96875F, 1, 2) AT(sentences, 4.5F, -1, -2) AT(back_second, 0.372098684F, -3, 3)
        AT(log_ratio, 0.502091944F, -4, 4) AT(distinct, 0.857142866F, 5, -8) AT(swap_share, 0.0F, 6, -7)
        AT(p_again_long, 0.284598529F, -5, -6) }, { -0.0163F, 0.0049F, -0.0073F, -0.0053F, -0.0011F, 0.0269F, -0.0028F,
        -0.0044F } },
    { 6, { AT(last_place, 0.583333313F, 1, -8) AT(number_hits, 1.5F, 2, -7) AT(log_answer, 4.03420162F, 3, -6)
        AT(again_near, 0.563957393F, 4, -5) AT(match, 0.68902117F, 5, -4) AT(subject_worst, 0.505311072F, 6, -3)
        AT(p_pronouns_uncovered, 0.0833333358F, -1, -2) }, { 0.0277F, -0.0161F, -0.0189F, -0.0257F, 0.0443F, -0.0135F,
        -0.0324F, -0.0160F } },
    { 7, { AT(first_half, 0.138095245F, 1, 2) AT(back_second, 0.268815309F, -1, -2) AT(rare, 0.322251618F, -3, 3)
        AT(match_worst, 0.173228353F, -4, 4) AT(term_frame, 1.5F, 5, -8) AT(subject_first, 0.665014863F, 6, -7)
        AT(pairs_lost, 0.285714298F, -5, -6) }, { 0.0179F, -0.0306F, -0.0061F, -0.0202F, 0.0253F, -0.0246F, -0.0141F,
        0.0242F } },
    { 0, { AT(back_new, 0.456331253F, 1, 6) AT(p_stray_high, 0.307716936F, 2, 5) AT(question_rare, 0.36106056F, -1, 3)
        AT(distinct, 0.8125F, -2, 4) AT(rule_number, 0.425000012F, -3, -4) AT(unsupported, 3.95000005F, -5, -6)
        AT(term_rare, 0.40310508F, -7, -8) }, { -0.0071F, -0.0071F, 0.0356F, -0.0055F, -0.0234F, 0.0106F, -0.0284F,
        0.0113F } },
    { 1, { AT(filler_share, 0.13333334F, 1, 6) AT(p_uncovered_near, 0.165289253F, 2, 5) AT(foreign_sentences,
        0.472222239F, 3, -4) AT(parts_missing_n, 4.5F, 4, -3) AT(half_drop, -0.5F, -1, -2) AT(p_missing_first,
        0.142016813F, -5, -6) AT(stray_rare, 0.206023276F, -7, -8) }, { 0.0045F, -0.0328F, 0.0087F, 0.0080F, -0.0073F,
        0.0238F, -0.0080F, 0.0256F } },
    { 2, { AT(name_frame, 2.5F, 1, -8) AT(p_unsupported_long, 0.0F, 2, 5) AT(both_share, 0.386752158F, 3, -4)
        AT(subject_first, 0.77629137F, -1, 4) AT(distinct, 0.839999974F, -2, -3) AT(stray_share, 0.630786479F, 6, -7)
        AT(negation_lost, 0.5F, -5, -6) }, { 0.0171F, -0.0302F, 0.0062F, -0.0206F, -0.0300F, 0.0379F, 0.0198F, 0.0277F }
        },
    { 3, { AT(rule_long, 0.660990357F, 1, -8) AT(question_rare, 0.312419891F, 2, 6) AT(parts, 3.5F, -1, 3)
        AT(part_near_worst, 0.367082536F, 4, -5) AT(log_answer, 3.34975028F, 5, -4) AT(tail_missing, 0.15476191F, -2,
        -3) AT(match, 0.318865448F, -6, -7) }, { -0.0070F, 0.0281F, -0.0020F, -0.0024F, -0.0042F, 0.0021F, -0.0233F,
        0.0155F } },
    { 4, { AT(p_covered_antonym, 0.919871807F, 1, -8) AT(statements_missing, 0.583333373F, 2, 6) AT(log_reference,
        2.441401F, -1, 3) AT(refers_back, 0.5F, 4, 5) AT(part_near_worst, 0.418144733F, -2, -3) AT(part_near_worst,
        0.138506487F, -4, -5) AT(subject_worst, 0.585739017F, -6, -7) }, { 0.0306F, 0.0068F, -0.0195F, 0.0221F,
        -0.0380F, 0.0418F, -0.0163F, 0.0223F } },
    { 5, { AT(distinct, 0.75F, 1, 5) AT(both_hit, 2.5F, 2, 4) AT(contrast, 1.5F, 3, -3) AT(p_both, 0.5F, -1, -2)
        AT(log_answer, 4.16663551F, -4, -5) AT(log_answer, 4.05174732F, -6, 6) AT(near_any, 0.543857455F, -7, -8) }, {
        0.0240F, -0.0022F, -0.0040F, -0.0110F, 0.0062F, -0.0178F, -0.0071F, 0.0105F } },
    { 6, { AT(both_hit, 1.5F, 1, 5) AT(names_missing, 0.5F, 2, 3) AT(p_pronouns_uncovered, 0.0714285746F, -1, -2)
        AT(subject_worst, 0.140215918F, -3, 4) AT(p_asked_uncovered, 0.304066092F, -4, -5) AT(distinct, 0.720000029F,
        -6, 6) AT(subject_new, 0.257447004F, -7, -8) }, { 0.0155F, -0.0099F, 0.0285F, -0.0371F, 0.0111F, 0.0377F,
        0.0145F, -0.0437F } },
    { 7, { AT(negations, 2.5F, 1, -8) AT(back_new, 0.477896392F, 2, -7) AT(subject_new, 0.582218766F, 3, -6)
        AT(both_hit, 1.5F, 4, 6) AT(specific_share, 0.405405402F, 5, -3) AT(p_again_long, 0.0685786605F, -1, -2)
        AT(p_uncovered_stray, 0.066155456F, -4, -5) }, { -0.0470F, 0.0097F, -0.0405F, -0.0186F, 0.0376F, -0.0230F,
        0.0037F, 0.0263F } },
    { 0, { AT(rare, 0.435950994F, 1, 6) AT(back_second, 0.796941221F, 2, 5) AT(back_second, 0.297573924F, 3, 4)
        AT(p_stray, 0.238078699F, -1, -2) AT(polar_with, 3.5F, -3, -4) AT(stray_share, 0.454891205F, -5, -6)
        AT(log_reference, 3.23848629F, -7, -8) }, { 0.0159F, -0.0130F, -0.0306F, 0.0030F, -0.0075F, 0.0231F, 0.0297F,
        -0.0082F } },
    { 1, { AT(again_near, 0.461082488F, 1, 5) AT(statements_missing, 0.875F, 2, -5) AT(p_again_long, 0.257019609F, 3, 4)
        AT(absolute_added, 1.5F, -1, -2) AT(specific_share, 0.25F, -3, -4) AT(rare, 0.306090981F, 6, -8)
        AT(specific_share, 0.300000012F, -6, -7) }, { -0.0314F, 0.0062F, 0.0142F, -0.0110F, 0.0113F, 0.0281F, -0.0060F,
        -0.0076F } },
    { 2, { AT(p_clash_near, 0.459935904F, 1, -8) AT(types_missing, 0.5F, 2, -7) AT(sentences, 3.5F, 3, -6)
        AT(question_covered, 0.79285717F, -1, 4) AT(first_half, 0.607692361F, -2, 5) AT(rare, 0.346838444F, 6, -5)
        AT(p_covered_near, 0.413533837F, -3, -4) }, { -0.0040F, 0.0468F, -0.0358F, 0.0199F, 0.0341F, -0.0165F, -0.0377F,
        0.0309F } },
    { 3, { AT(shared, 6.5F, 1, 4) AT(parts, 5.5F, 2, -4) AT(back_second, 0.19458507F, -1, 3) AT(rare, 0.428462088F, -2,
        -3) AT(parts, 4.5F, 5, -8) AT(log_answer, 3.27696681F, -5, 6) AT(p_covered_near, 0.664835155F, -6, -7) }, {
        0.0054F, -0.0231F, 0.0018F, 0.0115F, -0.0050F, 0.0231F, -0.0014F, -0.0038F } },
    { 4, { AT(order_net, -0.5F, -1, 1) AT(p_uncovered_unasked, 0.332587481F, 2, -8) AT(subject_question, 0.726635337F,
        3, 4) AT(number_hits, 0.5F, -2, -3) AT(number_missing, 0.5F, 5, -7) AT(specific_share, 0.324999988F, -4, 6)
        AT(stray_share, 0.23187986F, -5, -6) }, { -0.0210F, 0.0336F, -0.0235F, 0.0121F, 0.0118F, -0.0479F, 0.0288F,
        -0.0117F } },
    { 5, { AT(p_asked_uncovered, 0.199812293F, 1, 3) AT(sentences, 5.5F, 2, -3) AT(rule_repetitive, 0.375F, -1, -2)
        AT(log_reference, 2.86179256F, -4, 4) AT(both_hit, 2.5F, 5, -8) AT(p_again_long, 0.284598529F, -5, 6)
        AT(subject, 0.833161533F, -6, -7) }, { -0.0219F, 0.0051F, 0.0052F, -0.0068F, -0.0044F, 0.0277F, -0.0020F,
        -0.0055F } },
    { 6, { AT(p_uncovered_unasked, 0.306538433F, -1, 1) AT(pronouns, 0.0263157897F, 2, 4) AT(p_stray, 0.151250601F, -2,
        3) AT(stray_rare, 0.254872322F, -3, -4) AT(filler_share, 0.055555556F, 5, 6) AT(term_rare, 0.172794312F, -5, -6)
        AT(rare, 0.359942406F, -7, -8) }, { -0.0201F, 0.0468F, -0.0254F, 0.0163F, 0.0268F, -0.0179F, 0.0295F, -0.0324F }
        },
    { 7, { AT(agent_net, 2.5F, 1, 6) AT(negations, 0.5F, -1, 2) AT(match_worst, 0.618252397F, 3, -6) AT(p_stray_high,
        0.177918836F, 4, -5) AT(subject, 0.869139194F, 5, -4) AT(p_uncovered_unasked, 0.505061626F, -2, -3)
        AT(specific_share, 0.357142866F, -7, -8) }, { -0.0038F, -0.0372F, 0.0147F, 0.0187F, 0.0159F, 0.0253F, 0.0105F,
        -0.0518F } },
    { 0, { AT(p_unsupported_long, 2.13600183F, 1, 5) AT(specific_share, 0.464285702F, 2, 4) AT(p_again_long,
        0.165977538F, -1, 3) AT(order_net, -1.5F, -2, -3) AT(names_missing, 0.5F, -4, -5) AT(parts, 4.5F, 6, -8)
        AT(log_ratio, 1.27840543F, -6, -7) }, { 0.0046F, 0.0060F, -0.0326F, 0.0192F, -0.0101F, 0.0281F, -0.0061F,
        -0.0058F } },
    { 1, { AT(specific_share, 0.1875F, 1, 2) AT(back_second, 0.520478845F, -1, -2) AT(first_asked, 0.5F, -3, 3)
        AT(covered_new, 0.0606617667F, 4, 6) AT(match, 0.492378086F, 5, -6) AT(tail_missing, 0.816666663F, -4, -5)
        AT(specific_share, 0.272727281F, -7, -8) }, { 0.0232F, -0.0059F, -0.0267F, 0.0348F, -0.0071F, -0.0102F, 0.0095F,
        -0.0210F } },
    { 2, { AT(filler_share, 0.0816326514F, 1, 6) AT(roles_cross, 0.5F, 2, 4) AT(number_hits, 0.5F, -1, 3) AT(match,
        0.584943414F, -2, -3) AT(p_unsupported_near, 0.176470593F, 5, -6) AT(log_reference, 3.38424659F, -4, -5)
        AT(log_reference, 3.59721851F, -7, -8) }, { -0.0051F, -0.0301F, 0.0218F, 0.0533F, -0.0043F, -0.0220F, -0.0263F,
        0.0231F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(back_second, 0.97966373F, -1, 2) AT(term_rare, 0.208945453F, 3, 4)
        AT(parts, 7.5F, -2, -3) AT(near_any, 0.479153186F, -4, 5) AT(question_covered, 0.677083373F, 6, -7)
        AT(part_near_worst, 0.367082536F, -5, -6) }, { -0.0201F, -0.0127F, 0.0040F, -0.0034F, 0.0278F, -0.0021F,
        -0.0034F, 0.0159F } },
    { 4, { AT(names_missing, 1.5F, 1, -8) AT(types_missing, 0.5F, 2, -7) AT(both_share, 0.148351654F, 3, 4) AT(back_new,
        0.629982173F, -1, -2) AT(near_content, 0.370370358F, -3, 5) AT(rare, 0.356949389F, 6, -6) AT(subject_worst,
        0.754421592F, -4, -5) }, { -0.0341F, 0.0075F, -0.0214F, 0.0376F, -0.0120F, -0.0111F, 0.0322F, 0.0221F } },
    { 5, { AT(p_again_long, 0.479948997F, 1, 4) AT(p_uncovered_near, 0.247058824F, 2, 3) AT(again_near, 0.753761947F,
        -1, -2) AT(polar_sum, -0.5F, -3, -4) AT(back_second, 0.297573924F, -5, 5) AT(subject_first, 0.464205563F, -6, 6)
        AT(p_covered_polar, 1.03333342F, -7, -8) }, { -0.0246F, 0.0045F, -0.0040F, 0.0147F, -0.0054F, -0.0039F, 0.0200F,
        -0.0018F } },
    { 6, { AT(sentences, 2.5F, -1, 1) AT(part_near_mean, 0.413572997F, 2, 3) AT(tail_missing, 0.873015881F, -2, -3)
        AT(p_negation_covered, 0.127717391F, 4, -8) AT(absolute_added, 0.5F, 5, -7) AT(part_near_worst, 0.265156478F,
        -4, 6) AT(stray_rare, 0.284135312F, -5, -6) }, { -0.0099F, 0.0243F, -0.0152F, -0.0256F, 0.0406F, -0.0069F,
        -0.0233F, -0.0347F } },
    { 7, { AT(negations, 2.5F, 1, 6) AT(match, 0.458162159F, 2, -6) AT(p_pronouns_uncovered, 0.0300751887F, -1, 3)
        AT(p_again_long, 0.0776624084F, -2, 4) AT(stray_name, 0.5F, 5, -5) AT(subject_new, 0.257447004F, -3, -4)
        AT(stray_share, 0.537498355F, -7, -8) }, { -0.0349F, -0.0408F, -0.0224F, 0.0311F, -0.0306F, 0.0005F, -0.0141F,
        0.0378F } },
    { 0, { AT(p_unsupported_long, 2.13600183F, 1, 6) AT(p_again_long, 0.202037975F, 2, 4) AT(part_near_mean,
        0.507549942F, -1, 3) AT(unsupported, 0.949999988F, -2, -3) AT(p_log_ratio_2, 1.01533937F, 5, -6) AT(stray_rare,
        0.341940165F, -4, -5) AT(parts, 4.5F, -7, -8) }, { -0.0113F, -0.0088F, 0.0365F, -0.0369F, 0.0034F, 0.0084F,
        0.0222F, -0.0055F } },
    { 1, { AT(near_any, 0.239826009F, 1, 3) AT(rule_generic, 0.746391296F, 2, -3) AT(match_worst, 0.196106389F, -1, -2)
        AT(p_covered_low, 0.0505925789F, 4, 5) AT(filler_share, 0.117647059F, -4, -5) AT(match, 0.791805506F, 6, -8)
        AT(p_missing_first, 0.404081643F, -6, -7) }, { 0.0056F, -0.0305F, 0.0103F, -0.0183F, 0.0088F, 0.0274F, -0.0046F,
        -0.0060F } },
    { 2, { AT(term_frame, 4.5F, 1, -8) AT(first_half, 0.20714286F, -1, 2) AT(subject, 0.617911935F, -2, 3)
        AT(term_frame, 1.5F, 4, 5) AT(p_covered_polar, 0.163333341F, -3, -4) AT(match_tail, 0.0952761769F, -5, 6)
        AT(rare, 0.322251618F, -6, -7) }, { 0.0212F, -0.0332F, 0.0005F, 0.0283F, -0.0012F, 0.0053F, -0.0564F, 0.0370F }
        },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(back_second, 0.97966373F, -1, 2) AT(term_rare, 0.208945453F, 3, 4)
        AT(p_short_near, 0.27280277F, -2, -3) AT(part_near_worst, 0.367082536F, 5, -7) AT(subject, 0.814117134F, 6, -6)
        AT(match_tail, 0.121225789F, -4, -5) }, { -0.0197F, -0.0126F, 0.0025F, 0.0263F, -0.0020F, -0.0024F, -0.0036F,
        0.0156F } },
    { 4, { AT(ask_worst, 0.514705896F, -1, 1) AT(polar_with, 0.5F, 2, -8) AT(subject_question, 0.336085945F, -2, 3)
        AT(part_near_mean, 0.338611811F, -3, 4) AT(parts, 3.5F, -4, 5) AT(refers_back, 0.5F, 6, -7) AT(log_answer,
        3.41759229F, -5, -6) }, { 0.0155F, -0.0327F, -0.0297F, -0.0047F, -0.0184F, 0.0432F, -0.0080F, -0.0233F } },
    { 5, { AT(p_again_long, 0.479948997F, 1, 5) AT(parts, 1.5F, -1, 2) AT(p_uncovered_near, 0.342857152F, 3, -5)
        AT(p_best_missing, 0.707142889F, 4, -4) AT(pairs_lost, 0.857142866F, -2, -3) AT(both_missing, 0.5F, 6, -8)
        AT(p_unsupported_long, 0.819440901F, -6, -7) }, { 0.0070F, -0.0270F, 0.0022F, 0.0051F, 0.0071F, 0.0189F,
        -0.0037F, -0.0049F } },
    { 6, { AT(term_frame, 0.5F, 1, -8) AT(number_hits, 0.5F, 2, -7) AT(filler_share, 0.0270270277F, 3, 4) AT(quoted,
        0.5F, -1, -2) AT(p_statements_first, 0.145502657F, 5, -6) AT(subject_new, 0.624120235F, 6, -5)
        AT(specific_share, 0.181818187F, -3, -4) }, { -0.0336F, 0.0214F, -0.0189F, 0.0436F, -0.0175F, -0.0230F,
        -0.0511F, 0.0056F } },
    { 7, { AT(only_lost, 0.5F, 1, 5) AT(parts, 5.5F, -1, 2) AT(half_drop, 0.142857149F, 3, -5) AT(back_new,
        0.745340049F, 4, -4) AT(p_uncovered_near, 0.1875F, -2, -3) AT(log_answer, 3.48112178F, -6, 6) AT(last_place,
        0.588235319F, -7, -8) }, { 0.0026F, 0.0050F, -0.0472F, 0.0319F, -0.0416F, 0.0253F, -0.0506F, 0.0150F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 4) AT(rule_unsupported, 0.725000024F, 2, 3) AT(unsupported, 2.25F, -1,
        -2) AT(refers_back, 0.5F, -3, -4) AT(name_frame, 0.5F, 5, -8) AT(covered, 0.820855618F, 6, -7) AT(p_clash_near,
        0.0166666675F, -5, -6) }, { -0.0266F, 0.0052F, -0.0072F, 0.0181F, 0.0367F, -0.0039F, -0.0047F, -0.0105F } },
    { 1, { AT(again_near, 0.450395972F, 1, 4) AT(subject_question, 0.582039714F, 2, 3) AT(absolute_added, 1.5F, -1, -2)
        AT(covered_new, 0.0488095246F, -3, -4) AT(term_frame, 1.5F, 5, -8) AT(p_far_uncovered, 0.205210745F, -5, 6)
        AT(filler_share, 0.0434782617F, -6, -7) }, { -0.0230F, 0.0043F, 0.0209F, -0.0102F, -0.0041F, -0.0071F, 0.0286F,
        -0.0117F } },
    { 2, { AT(rule_exchanged_words, 0.375F, 1, -8) AT(back_new, 0.82586652F, 2, 5) AT(inversions, 0.600000024F, 3, 4)
        AT(question_rare, 0.431323886F, -1, -2) AT(sentences, 2.5F, -3, -4) AT(rule_technical, 0.625F, 6, -7)
        AT(specific_share, 0.3125F, -5, -6) }, { 0.0191F, -0.0005F, -0.0409F, 0.0153F, 0.0149F, -0.0465F, 0.0094F,
        0.0372F } },
    { 3, { AT(p_log_ratio_2, 1.10689819F, 1, -8) AT(p_asked_uncovered, 0.0402203389F, 2, 6) AT(p_uncovered_near,
        0.0795454532F, -1, 3) AT(last_place, 0.272727281F, -2, 4) AT(p_uncovered_near, 0.233333334F, 5, -5)
        AT(filler_share, 0.0408163257F, -3, -4) AT(match_worst, 0.0566366762F, -6, -7) }, { -0.0087F, -0.0023F,
        -0.0017F, 0.0231F, -0.0022F, 0.0040F, -0.0211F, 0.0140F } },
    { 4, { AT(pair_missing, 0.5F, 1, -8) AT(asks, 2.5F, 2, -7) AT(p_uncovered_unasked, 0.349521518F, 3, 6) AT(covered,
        0.440972239F, -1, 4) AT(term_frame, 1.5F, 5, -4) AT(term_rare, 0.264283717F, -2, -3) AT(p_log_ratio_2,
        1.00126421F, -5, -6) }, { 0.0209F, -0.0106F, 0.0311F, -0.0269F, -0.0303F, 0.0279F, 0.0338F, 0.0246F } },
    { 5, { AT(distinct, 0.571428597F, -1, 1) AT(subject_question, 0.575217426F, 2, 5) AT(near_any, 0.543857455F, 3, 4)
        AT(specific_share, 0.535714269F, -2, -3) AT(subject, 0.833161533F, -4, -5) AT(p_quoted_second, 0.679487228F, 6,
        -8) AT(pronouns, 0.09375F, -6, -7) }, { 0.0159F, -0.0107F, 0.0045F, 0.0201F, -0.0034F, -0.0247F, 0.0023F,
        0.0036F } },
    { 6, { AT(stray_repeat, 0.776628375F, 1, -8) AT(names_missing, 0.5F, 2, 6) AT(near_reference, 0.15384616F, 3, -5)
        AT(stray_repeat, 0.573560834F, 4, -4) AT(term_rare, 0.387591839F, 5, -3) AT(near_content, 0.225806445F, -1, -2)
        AT(subject_worst, 0.140215918F, -6, -7) }, { 0.0294F, -0.0146F, -0.0182F, -0.0268F, -0.0243F, 0.0233F, -0.0295F,
        0.0204F } },
    { 7, { AT(stray_repeat, 0.776628375F, 1, 6) AT(rule_off_topic, 0.840984941F, 2, -6) AT(shared, 0.5F, 3, -5)
        AT(filler_share, 0.0454545468F, 4, -4) AT(subject, 0.32576111F, -1, 5) AT(part_near_mean, 0.536759853F, -2, -3)
        AT(first_asked, 0.5F, -7, -8) }, { -0.0203F, 0.0355F, -0.0174F, -0.0111F, -0.0012F, -0.0331F, 0.0129F, -0.0395F
        } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(filler_share, 0.0172413792F, 2, 4) AT(p_first_only, 0.285714298F, 3,
        -4) AT(unsupported, 3.04999995F, -2, -3) AT(shared, 0.5F, -5, 5) AT(rare, 0.312830597F, -6, 6)
        AT(number_missing, 0.5F, -7, -8) }, { -0.0207F, -0.0292F, 0.0047F, 0.0085F, -0.0063F, -0.0063F, 0.0338F,
        -0.0048F } },
    { 1, { AT(sentences, 3.5F, 1, 6) AT(subject_new, 0.277927369F, -1, 2) AT(specific_share, 0.151515156F, 3, 4)
        AT(distinct, 0.956521749F, -2, -3) AT(p_subject_low, 0.0339566544F, 5, -6) AT(stray_sentences, 0.683333337F, -4,
        -5) AT(filler_share, 0.073170729F, -7, -8) }, { 0.0124F, -0.0072F, 0.0192F, -0.0299F, 0.0048F, 0.0046F,
        -0.0081F, 0.0220F } },
    { 2, { AT(part_near_mean, 0.707984686F, 1, -8) AT(part_near_worst, 0.475464255F, 2, 4) AT(p_again_long,
        0.215598598F, -1, 3) AT(near_content, 0.235294119F, -2, -3) AT(p_uncovered_near, 0.0729166642F, 5, 6)
        AT(near_content, 0.439999998F, -4, -5) AT(both_share, 0.433035731F, -6, -7) }, { -0.0092F, -0.0245F, 0.0205F,
        0.0453F, -0.0209F, -0.0473F, 0.0151F, 0.0094F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(near_content, 0.736842096F, 2, 5) AT(part_near_mean, 0.361189783F, 3,
        4) AT(refers_back, 0.5F, -1, -2) AT(p_covered_near, 0.736363649F, -3, -4) AT(p_first_only, 0.107142858F, -5, 6)
        AT(match_tail, 0.121225789F, -6, -7) }, { -0.0059F, 0.0107F, -0.0245F, 0.0026F, -0.0080F, 0.0210F, -0.0029F,
        0.0153F } },
    { 4, { AT(p_covered_antonym, 0.919871807F, 1, -8) AT(second_half, 0.258333355F, -1, 2) AT(subject_new, 0.740843356F,
        3, 5) AT(log_reference, 3.44986153F, 4, -4) AT(parts, 4.5F, -2, -3) AT(subject_new, 0.788032711F, -5, 6)
        AT(part_near_mean, 0.572833776F, -6, -7) }, { 0.0109F, -0.0423F, 0.0056F, 0.0105F, 0.0316F, 0.0233F, -0.0182F,
        0.0208F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(part_near_worst, 0.880420208F, 2, -4) AT(specific_share, 0.550000012F, 3, -3)
        AT(few_specific, 0.5F, -1, -2) AT(subject_first, 0.394926667F, -5, 5) AT(p_absolute_near, 0.117647059F, 6, -8)
        AT(subject, 0.850609004F, -6, -7) }, { -0.0238F, 0.0031F, 0.0040F, 0.0080F, -0.0067F, 0.0246F, -0.0029F,
        -0.0041F } },
    { 6, { AT(stray_repeat, 0.776628375F, 1, 4) AT(swap_net, -1.5F, -1, 2) AT(both_missing, 0.5F, 3, -4) AT(back_second,
        0.506094396F, -2, -3) AT(pronouns, 0.0980392173F, 5, -8) AT(log_answer, 4.05174732F, 6, -7) AT(p_log_ratio_2,
        0.128841579F, -5, -6) }, { -0.0400F, 0.0244F, -0.0195F, -0.0079F, -0.0218F, 0.0611F, -0.0193F, -0.0250F } },
    { 7, { AT(p_statements_first, 0.283882797F, 1, 6) AT(last_statement, 0.174242437F, 2, 3) AT(specific_share,
        0.283018857F, -1, -2) AT(rule_incomplete, 0.300000012F, 4, -6) AT(only_lost, 0.5F, -3, 5) AT(near_reference,
        0.529411793F, -4, -5) AT(p_log_ratio_2, 0.0953175947F, -7, -8) }, { 0.0154F, -0.0425F, 0.0022F, -0.0450F,
        0.0206F, -0.0353F, -0.0289F, 0.0327F } },
    { 0, { AT(rare, 0.349552691F, -1, 1) AT(log_ratio, 0.751416087F, 2, 6) AT(log_ratio, 0.356674939F, 3, 5)
        AT(inversions, 0.200000003F, 4, -4) AT(p_asked_uncovered, 0.0834889486F, -2, -3) AT(part_near_worst,
        0.189355254F, -5, -6) AT(specific_share, 0.394736856F, -7, -8) }, { -0.0188F, -0.0071F, 0.0309F, -0.0095F,
        0.0081F, -0.0249F, -0.0072F, 0.0268F } },
    { 1, { AT(again_near, 0.450395972F, 1, 5) AT(match, 0.506733119F, 2, -5) AT(subject, 0.675878167F, 3, 4)
        AT(both_missing, 1.5F, -1, -2) AT(p_covered_near, 0.00333333341F, -3, -4) AT(specific_share, 0.300000012F, 6,
        -8) AT(match_tail, 0.0754145905F, -6, -7) }, { -0.0204F, 0.0121F, 0.0271F, -0.0069F, -0.0235F, 0.0261F,
        -0.0041F, -0.0127F } },
    { 2, { AT(filler_share, 0.0500000007F, 1, -8) AT(rule_technical, 0.300000012F, 2, 6) AT(log_reference, 2.80290103F,
        3, 4) AT(covered, 0.804761946F, -1, -2) AT(subject_question, 0.834193766F, 5, -5) AT(p_covered_antonym,
        2.64583349F, -3, -4) AT(sentences, 1.5F, -6, -7) }, { -0.0409F, 0.0118F, -0.0051F, 0.0345F, 0.0284F, 0.0545F,
        0.0020F, -0.0096F } },
    { 3, { AT(p_far_uncovered, 0.0314569548F, 1, 2) AT(subject_worst, 0.82948041F, -1, -2) AT(match_tail,
        0.000325591274F, 3, 4) AT(both_share, 0.341666669F, -3, -4) AT(log_answer, 4.62004662F, 5, -8) AT(p_short_near,
        0.327376097F, 6, -7) AT(covered, 0.894444466F, -5, -6) }, { 0.0179F, -0.0045F, 0.0141F, -0.0015F, -0.0272F,
        0.0011F, 0.0046F, 0.0057F } },
    { 4, { AT(shared, 3.5F, 1, 3) AT(question_rare, 0.555549681F, 2, -3) AT(p_log_ratio_2, 1.31653237F, -1, -2)
        AT(covered, 0.61721617F, 4, -8) AT(p_log_ratio_2, 0.286779791F, 5, -7) AT(log_ratio, 0.216223106F, -4, 6)
        AT(rare, 0.406994104F, -5, -6) }, { -0.0379F, 0.0281F, 0.0157F, -0.0050F, 0.0605F, -0.0134F, -0.0036F, -0.0116F
        } },
    { 5, { AT(distinct, 0.571428597F, -1, 1) AT(subject_question, 0.575217426F, 2, 6) AT(subject_first, 0.509996176F,
        -2, 3) AT(log_ratio, 0.502091944F, -3, 4) AT(p_asked_uncovered, 0.203753442F, -4, 5) AT(p_unsupported_long,
        0.0F, -5, -6) AT(last_place, 0.21794872F, -7, -8) }, { 0.0159F, -0.0072F, -0.0034F, -0.0027F, 0.0224F, -0.0013F,
        0.0018F, -0.0221F } },
    { 6, { AT(contrast, 1.5F, 1, -8) AT(distinct, 0.839999974F, 2, 4) AT(stray_sentences, 0.211111113F, 3, -3)
        AT(log_ratio, 0.384411693F, -1, -2) AT(match_tail, 0.0730341747F, 5, -7) AT(match_tail, 0.0307807196F, -4, 6)
        AT(back_new, 0.378728181F, -5, -6) }, { -0.0164F, 0.0575F, -0.0122F, -0.0073F, 0.0322F, -0.0022F, -0.0156F,
        -0.0291F } },
    { 7, { AT(negations, 2.5F, 1, -8) AT(ask_worst, 0.514705896F, 2, -7) AT(match_tail, 0.096117042F, 3, 6)
        AT(p_covered_near, 0.894736826F, 4, -4) AT(stray_rare, 0.259501755F, 5, -3) AT(filler_share, 0.108108111F, -1,
        -2) AT(near_content, 0.391304344F, -5, -6) }, { -0.0552F, 0.0142F, 0.0024F, 0.0286F, 0.0412F, -0.0190F, 0.0007F,
        0.0243F } },
    { 0, { AT(filler_share, 0.0172413792F, 1, 3) AT(term_rare, 0.193069816F, -1, 2) AT(number_new, 3.5F, -2, -3)
        AT(p_unsupported_near, 0.0666666701F, 4, 5) AT(match_worst, 0.0692765862F, -4, -5) AT(number_missing, 0.5F, 6,
        -8) AT(sentences, 4.5F, -6, -7) }, { 0.0072F, -0.0258F, 0.0052F, 0.0089F, -0.0184F, 0.0304F, -0.0037F, -0.0093F
        } },
    { 1, { AT(filler_share, 0.095238097F, 1, 4) AT(part_near_worst, 0.0683044717F, -1, 2) AT(p_absolute_near,
        0.318181813F, 3, -4) AT(parts_missing_n, 4.5F, -2, -3) AT(log_answer, 2.97008562F, -5, 5)
        AT(p_pronouns_uncovered, 0.13333334F, 6, -8) AT(distinct, 0.875F, -6, -7) }, { 0.0117F, -0.0318F, 0.0069F,
        0.0093F, -0.0110F, -0.0103F, 0.0348F, -0.0139F } },
    { 2, { AT(names_missing, 0.5F, 1, 6) AT(bound_against, 0.5F, -1, 2) AT(filler_share, 0.0204081628F, 3, 4)
        AT(inversions, 0.142857149F, -2, -3) AT(p_again_long, 0.142610863F, -4, 5) AT(log_ratio, 0.630626798F, -5, -6)
        AT(p_first_only, 0.270000011F, -7, -8) }, { -0.0062F, 0.0186F, -0.0307F, 0.0642F, -0.0197F, 0.0255F, 0.0278F,
        -0.0105F } },
    { 3, { AT(p_log_ratio_2, 1.10689819F, 1, 6) AT(question_rare, 0.279441804F, 2, -6) AT(part_best, 0.866071463F, -1,
        3) AT(match_worst, 0.758491516F, 4, -5) AT(tail_missing, 0.15476191F, 5, -4) AT(log_answer, 3.34975028F, -2, -3)
        AT(pairs_lost, 0.642857134F, -7, -8) }, { -0.0070F, 0.0231F, -0.0016F, -0.0025F, -0.0031F, -0.0192F, 0.0159F,
        -0.0024F } },
    { 4, { AT(ask_worst, 0.514705896F, 1, 4) AT(question_rare, 0.501342893F, 2, -4) AT(distinct, 0.888888896F, -1, 3)
        AT(p_statements_first, 0.15192309F, -2, -3) AT(p_covered_low, 0.117783286F, 5, -8) AT(polar_with, 0.5F, 6, -7)
        AT(filler_share, 0.0175438598F, -5, -6) }, { 0.0276F, -0.0428F, 0.0111F, 0.0323F, -0.0104F, 0.0186F, -0.0191F,
        -0.0344F } },
    { 5, { AT(p_again_high, 0.115895055F, 1, -8) AT(subject_question, 0.575217426F, 2, 5) AT(question_rare,
        0.537698209F, 3, 4) AT(log_answer, 4.1351347F, -1, -2) AT(subject_first, 0.509996176F, -3, -4) AT(pronouns,
        0.117647059F, 6, -7) AT(roles_cross, 4.5F, -5, -6) }, { -0.0100F, 0.0039F, -0.0023F, 0.0163F, -0.0222F, 0.0029F,
        0.0040F, 0.0141F } },
    { 6, { AT(types_missing, 0.5F, 1, -8) AT(subject_question, 0.673415363F, 2, -7) AT(match_tail, 0.062103264F, 3, 4)
        AT(p_absolute_near, 0.0588235296F, -1, -2) AT(question_covered, 0.449494958F, 5, -6) AT(distinct, 0.913043499F,
        -3, 6) AT(p_missing_first, 0.311399728F, -4, -5) }, { 0.0188F, -0.0168F, 0.0154F, -0.0446F, 0.0249F, 0.0162F,
        -0.0195F, -0.0302F } },
    { 7, { AT(value_clash, 0.5F, 1, -8) AT(p_absolute_near, 0.625F, 2, 4) AT(rule_long, 0.604554892F, 3, -3)
        AT(back_new, 0.483610421F, -1, -2) AT(p_again_long, 0.274975926F, 5, 6) AT(roles_straight, 2.5F, -4, -5)
        AT(part_near_worst, 0.410780668F, -6, -7) }, { -0.0039F, 0.0086F, -0.0270F, -0.0575F, 0.0116F, -0.0234F,
        0.0395F, -0.0316F } },
    { 0, { AT(rare, 0.435950994F, 1, 6) AT(subject_first, 0.691595018F, 2, 3) AT(only_lost, 0.5F, -1, -2) AT(back_new,
        0.518401563F, 4, -6) AT(distinct, 0.875F, -3, 5) AT(shared, 2.5F, -4, -5) AT(p_log_ratio_2, 0.0123711415F, -7,
        -8) }, { -0.0262F, 0.0116F, -0.0089F, -0.0044F, 0.0307F, -0.0156F, -0.0086F, 0.0260F } },
    { 1, { AT(distinct, 0.959999979F, 1, 2) AT(p_stray_high, 0.209638149F, -1, -2) AT(covered_new, 0.145835996F, 3, -8)
        AT(match_worst, 0.703230917F, 4, -7) AT(term_rare, 0.295129001F, 5, 6) AT(names_new, 0.5F, -3, -4)
        AT(absolute_added, 1.5F, -5, -6) }, { -0.0221F, 0.0030F, 0.0340F, -0.0038F, -0.0152F, 0.0110F, -0.0078F,
        -0.0087F } },
    { 2, { AT(term_frame, 4.5F, 1, -8) AT(term_frame, 1.5F, -1, 2) AT(first_asked, 0.5F, -2, 3) AT(match_tail,
        0.0314727835F, 4, 6) AT(covered_new, 0.730303049F, 5, -5) AT(p_log_ratio_2, 0.876270771F, -3, -4)
        AT(p_again_long, 0.324372083F, -6, -7) }, { 0.0044F, 0.0246F, 0.0329F, -0.0210F, -0.0198F, -0.0344F, -0.0013F,
        0.0358F } },
    { 3, { AT(p_far_uncovered, 0.0314569548F, 1, 3) AT(subject, 0.875965178F, 2, -3) AT(p_covered_near, 0.804761887F,
        -1, -2) AT(log_ratio, 1.12059116F, 4, -8) AT(parts, 5.5F, 5, 6) AT(rare, 0.428462088F, -4, -5) AT(question_rare,
        0.312419891F, -6, -7) }, { 0.0203F, -0.0019F, -0.0053F, -0.0248F, 0.0018F, 0.0129F, -0.0028F, 0.0076F } },
    { 4, { AT(asks, 2.5F, 1, -8) AT(covered, 0.310096174F, -1, 2) AT(term_frame, 0.5F, 3, 4) AT(rare, 0.330566645F, -2,
        -3) AT(p_stray_high, 0.00394898467F, 5, -7) AT(rare, 0.320833266F, -4, 6) AT(last_place, 0.230769232F, -5, -6)
        }, { -0.0202F, -0.0051F, 0.0408F, 0.0131F, 0.0124F, -0.0464F, 0.0131F, 0.0304F } },
    { 5, { AT(restated_subjects, 0.138095245F, 1, 5) AT(last_statement, 0.96875F, -1, 2) AT(last_place, 0.458333343F, 3,
        -5) AT(p_again_long, 0.287882179F, -2, 4) AT(inversions, 0.178571433F, -3, -4) AT(antonym_context, 2.5F, 6, -8)
        AT(reference_code, 0.5F, -6, -7) }, { -0.0178F, -0.0035F, -0.0032F, 0.0188F, -0.0075F, 0.0206F, -0.0028F,
        -0.0056F } },
    { 6, { AT(rule_incomplete, 0.775000036F, 1, -8) AT(specific_share, 0.375F, -1, 2) AT(number_hits, 0.5F, 3, -7)
        AT(first_asked, 0.5F, 4, 6) AT(p_again_long, 0.3563371F, 5, -4) AT(subject_question, 0.309908271F, -2, -3)
        AT(ask_worst, 0.85164839F, -5, -6) }, { -0.0083F, 0.0098F, -0.0368F, 0.0374F, -0.0285F, 0.0353F, -0.0343F,
        0.0367F } },
    { 7, { AT(stray_sentences, 0.261363655F, 1, 6) AT(quoted, 0.5F, 2, -6) AT(log_answer, 3.96076775F, 3, -5)
        AT(pairs_lost, 0.300000012F, -1, 4) AT(last_statement, 0.63961041F, -2, 5) AT(inversions, 0.380952388F, -3, -4)
        AT(stray_repeat, 0.301681757F, -7, -8) }, { -0.0143F, -0.0331F, 0.0398F, -0.0105F, 0.0107F, 0.0328F, -0.0194F,
        0.0157F } },
    { 0, { AT(back_new, 0.308113337F, 1, 4) AT(p_stray, 0.111942537F, -1, 2) AT(stray_share, 0.829848945F, -2, 3)
        AT(p_unsupported_long, 3.2839222F, -3, -4) AT(match, 0.884165525F, 5, -8) AT(p_unsupported_near, 1.10769236F, 6,
        -7) AT(subject_first, 0.932049751F, -5, -6) }, { -0.0131F, 0.0314F, -0.0155F, 0.0111F, -0.0316F, 0.0052F,
        0.0075F, 0.0133F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(first_asked, 0.5F, 2, 4) AT(rule_generic, 0.746391296F, 3, -3)
        AT(p_subject_low, 0.0162748825F, -1, -2) AT(term_frame, 1.5F, 5, -7) AT(match_worst, 0.598167002F, 6, -6)
        AT(half_drop, 0.375F, -4, -5) }, { -0.0273F, 0.0082F, 0.0141F, 0.0303F, -0.0066F, -0.0074F, -0.0100F, -0.0183F }
        },
    { 2, { AT(inversions, 0.600000024F, 1, -8) AT(inversions, 0.416666657F, 2, 6) AT(sentences, 2.5F, 3, 5)
        AT(pairs_lost, 0.352941185F, 4, -3) AT(match_worst, 0.758491516F, -1, -2) AT(negation_lost, 0.5F, -4, -5)
        AT(last_place, 0.383333325F, -6, -7) }, { 0.0282F, -0.0043F, -0.0205F, -0.0144F, 0.0304F, -0.0051F, 0.0530F,
        -0.0194F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(part_near_worst, 0.367082536F, 2, 6) AT(sentences, 1.5F, 3, -5)
        AT(p_subject_high, 0.214117154F, 4, -4) AT(term_rare, 0.205574825F, -1, 5) AT(names_new, 0.5F, -2, -3)
        AT(p_again_long, -0.0918297768F, -6, -7) }, { -0.0029F, 0.0247F, -0.0019F, -0.0041F, -0.0088F, 0.0011F,
        -0.0195F, 0.0146F } },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, 6) AT(log_answer, 3.38424659F, 2, 3) AT(log_ratio, 0.356674939F, -1, -2)
        AT(covered, 0.735087752F, 4, -6) AT(match, 0.865056276F, 5, -5) AT(log_answer, 3.79542613F, -3, -4)
        AT(near_reference, 0.294117659F, -7, -8) }, { -0.0416F, 0.0257F, 0.0212F, -0.0147F, 0.0451F, -0.0249F, -0.0187F,
        0.0357F } },
    { 5, { AT(again_near, 0.715895057F, 1, -8) AT(both_hit, 0.5F, 2, 5) AT(near_content, 0.210526317F, -1, 3)
        AT(subject, 0.833161533F, 4, -4) AT(log_reference, 2.80290103F, -2, -3) AT(log_answer, 4.16663551F, 6, -7)
        AT(p_pronouns_uncovered, 0.0833333358F, -5, -6) }, { -0.0055F, -0.0024F, 0.0180F, -0.0030F, -0.0230F, 0.0025F,
        0.0038F, 0.0137F } },
    { 6, { AT(again_near, 0.403416067F, 1, -8) AT(back_second, 0.255577415F, -1, 2) AT(inversions, 0.555555582F, 3, -7)
        AT(part_near_worst, 0.333858132F, 4, 5) AT(subject_new, 0.0992326587F, -2, -3) AT(p_uncovered_near,
        0.131868139F, 6, -6) AT(p_uncovered_stray, 0.300780565F, -4, -5) }, { 0.0266F, 0.0326F, -0.0376F, 0.0408F,
        -0.0284F, -0.0385F, 0.0272F, 0.0081F } },
    { 7, { AT(negations, 1.5F, 1, 4) AT(p_again_long, 0.636600673F, 2, -4) AT(order_net, -0.5F, -1, 3) AT(stray_share,
        0.30517298F, -2, -3) AT(last_place, 0.464285702F, 5, 6) AT(pairs_lost, 0.13333334F, -5, -6) AT(pronouns,
        0.048780486F, -7, -8) }, { 0.0129F, -0.0186F, 0.0003F, -0.0325F, 0.0064F, -0.0434F, 0.0058F, 0.0458F } },
    { 0, { AT(back_new, 0.444401145F, 1, 6) AT(stray_share, 0.829848945F, 2, 5) AT(question_rare, 0.239811838F, -1, 3)
        AT(number_hits, 1.5F, 4, -4) AT(stray_rare, 0.15111874F, -2, -3) AT(unsupported, 3.95000005F, -5, -6)
        AT(term_frame, 4.5F, -7, -8) }, { -0.0078F, -0.0065F, 0.0313F, -0.0079F, -0.0199F, 0.0076F, -0.0244F, 0.0115F }
        },
    { 1, { AT(p_uncovered_near, 0.130434781F, 1, 5) AT(covered, 0.0851449296F, 2, -5) AT(tail_missing, 0.211111113F, 3,
        4) AT(match_worst, 0.703230917F, -1, -2) AT(term_rare, 0.225321442F, -3, -4) AT(distinct, 0.90625F, -6, 6)
        AT(p_uncovered_stray, 0.101981848F, -7, -8) }, { 0.0211F, -0.0081F, 0.0073F, -0.0165F, -0.0256F, -0.0103F,
        -0.0046F, 0.0261F } },
    { 2, { AT(term_frame, 4.5F, 1, -8) AT(specific_share, 0.431034476F, 2, 4) AT(subject_question, 0.753474355F, 3, -3)
        AT(p_absolute_near, 0.130434781F, -1, -2) AT(log_ratio, 0.650587559F, 5, -7) AT(name_frame, 0.5F, 6, -6)
        AT(stray_share, 0.0643367618F, -4, -5) }, { -0.0104F, 0.0144F, 0.0192F, 0.0127F, -0.0378F, 0.0208F, 0.0119F,
        0.0341F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(sentences, 1.5F, 2, -7) AT(p_subject_high, 0.224227801F, 3, -6)
        AT(first_asked, 0.5F, -1, 4) AT(part_near_mean, 0.239453658F, -2, 5) AT(question_covered, 0.677083373F, 6, -5)
        AT(near_any, 0.479153186F, -3, -4) }, { -0.0044F, -0.0041F, -0.0018F, 0.0248F, -0.0022F, -0.0072F, -0.0189F,
        0.0144F } },
    { 4, { AT(filler_share, 0.10204082F, 1, -8) AT(last_place, 0.583333313F, 2, 5) AT(part_near_mean, 0.742279589F, 3,
        -4) AT(term_rare, 0.300712585F, -1, 4) AT(term_rare, 0.398616672F, -2, -3) AT(first_half, 0.585784316F, 6, -7)
        AT(p_uncovered_unasked, 0.275907129F, -5, -6) }, { -0.0077F, 0.0293F, -0.0110F, 0.0282F, 0.0395F, -0.0286F,
        -0.0347F, -0.0299F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(near_content, 0.607142866F, -1, 2) AT(pairs_lost, 0.13333334F, 3, -4)
        AT(log_reference, 3.31402087F, -2, -3) AT(covered, 0.468627453F, 5, 6) AT(again_near, 0.481402427F, -5, -6)
        AT(p_uncovered_unasked, 0.0F, -7, -8) }, { -0.0183F, 0.0133F, -0.0038F, -0.0059F, -0.0026F, 0.0219F, 0.0045F,
        -0.0096F } },
    { 6, { AT(rare, 0.290925503F, 1, 2) AT(part_near_mean, 0.521277487F, -1, -2) AT(distinct, 0.827586234F, -3, 3)
        AT(covered_new, 0.114379086F, 4, 5) AT(part_near_mean, 0.536759853F, -4, -5) AT(match, 0.640099049F, 6, -8)
        AT(back_second, 0.265141249F, -6, -7) }, { 0.0240F, -0.0193F, 0.0222F, -0.0026F, 0.0469F, 0.0347F, -0.0167F,
        -0.0412F } },
    { 7, { AT(number_hits, 2.5F, 1, -8) AT(match_tail, 0.136629328F, 2, 3) AT(p_missing_first, 0.301515162F, -1, -2)
        AT(half_drop, 0.200000003F, -3, 4) AT(distinct, 0.827586234F, -4, 5) AT(p_uncovered_stray, 0.176954225F, 6, -7)
        AT(p_uncovered_near, 0.213333338F, -5, -6) }, { -0.0017F, -0.0244F, 0.0466F, 0.0299F, -0.0518F, 0.0098F,
        0.0203F, 0.0184F } },
    { 0, { AT(unsupported, 3.54999995F, 1, -8) AT(p_asked_uncovered, 0.380493104F, 2, 5) AT(log_answer, 3.11326838F, -1,
        3) AT(only_lost, 0.5F, 4, -4) AT(subject_first, 0.739017308F, -2, -3) AT(last_place, 0.495671004F, -5, 6)
        AT(p_pronouns_uncovered, 0.0740740746F, -6, -7) }, { 0.0117F, -0.0335F, -0.0021F, 0.0047F, -0.0092F, 0.0223F,
        -0.0066F, 0.0179F } },
    { 1, { AT(distinct, 0.959999979F, 1, 2) AT(p_stray_high, 0.209638149F, -1, -2) AT(near_any, 0.236825407F, 3, 4)
        AT(stray_sentences, 0.345238119F, -3, -4) AT(match_worst, 0.703230917F, 5, -8) AT(covered_new, 0.20714286F, 6,
        -7) AT(specific_share, 0.357142866F, -5, -6) }, { -0.0216F, 0.0025F, -0.0152F, 0.0111F, 0.0305F, -0.0042F,
        -0.0049F, -0.0075F } },
    { 2, { AT(part_near_mean, 0.707984686F, 1, 4) AT(part_near_worst, 0.475464255F, 2, 3) AT(p_covered_antonym,
        1.1833334F, -1, -2) AT(p_subject_high, 0.203282222F, -3, -4) AT(term_rare, 0.225675106F, -5, 5) AT(pairs_lost,
        0.173913047F, -6, 6) AT(part_worst, 0.607692361F, -7, -8) }, { -0.0016F, 0.0341F, 0.0076F, -0.0441F, -0.0055F,
        0.0547F, 0.0346F, -0.0168F } },
    { 3, { AT(p_log_ratio_2, 1.10689819F, 1, 6) AT(subject_new, 0.85057503F, 2, 5) AT(match_worst, 0.176204354F, 3, -4)
        AT(p_covered_near, 0.0454545468F, -1, 4) AT(match_tail, 0.121225789F, -2, -3) AT(p_uncovered_unasked,
        0.083787851F, -5, -6) AT(question_rare, 0.294451147F, -7, -8) }, { -0.0030F, 0.0125F, -0.0026F, -0.0233F,
        -0.0059F, 0.0152F, -0.0020F, 0.0148F } },
    { 4, { AT(statements_missing, 0.583333373F, 1, -8) AT(p_covered_antonym, 0.919871807F, 2, -7) AT(last_place,
        0.222222224F, -1, 3) AT(refers_back, 0.5F, 4, -6) AT(p_again_long, 0.2525087F, 5, 6) AT(subject_worst,
        0.483359456F, -2, -3) AT(subject_first, 0.744486988F, -4, -5) }, { 0.0151F, 0.0298F, -0.0061F, 0.0026F,
        -0.0452F, -0.0318F, 0.0190F, 0.0249F } },
    { 5, { AT(p_asked_uncovered, 0.199812293F, 1, 3) AT(sentences, 5.5F, 2, -3) AT(stray_sentences, 0.633333385F, -1,
        -2) AT(back_new, 0.347461104F, -4, 4) AT(p_again_long, 0.202037975F, -5, 5) AT(term_rare, 0.308808476F, 6, -8)
        AT(p_unsupported_long, 0.0F, -6, -7) }, { -0.0180F, 0.0033F, 0.0046F, -0.0075F, -0.0042F, 0.0252F, -0.0019F,
        -0.0039F } },
    { 6, { AT(refers_back, 0.5F, 1, 5) AT(both_missing, 1.5F, -1, 2) AT(part_near_worst, 0.30996725F, 3, 4) AT(both_hit,
        0.5F, -2, -3) AT(unsupported, 0.949999988F, -4, -5) AT(pronouns, 0.13333334F, 6, -8) AT(only_lost, 0.5F, -6, -7)
        }, { 0.0128F, -0.0478F, 0.0033F, 0.0378F, -0.0274F, -0.0222F, 0.0266F, 0.0278F } },
    { 7, { AT(order_net, 0.5F, 1, 6) AT(match_worst, 0.786345005F, 2, 3) AT(p_uncovered_stray, 0.0199646465F, -1, -2)
        AT(inversions, 0.321428567F, 4, 5) AT(covered, 0.71825397F, -3, -4) AT(log_ratio, 0.405465096F, -5, -6)
        AT(p_pronouns_uncovered, 0.0191489365F, -7, -8) }, { -0.0287F, 0.0013F, -0.0156F, 0.0288F, 0.0185F, -0.0437F,
        -0.0445F, 0.0087F } },
    { 0, { AT(filler_share, 0.0172413792F, 1, 3) AT(match_worst, 0.896312177F, 2, -3) AT(back_new, 0.190968856F, -1, -2)
        AT(pairs_lost, 0.222222224F, 4, -8) AT(rare, 0.402466059F, 5, 6) AT(p_unsupported_near, 0.329411775F, -4, -5)
        AT(term_rare, 0.225321442F, -6, -7) }, { 0.0056F, -0.0223F, 0.0103F, -0.0186F, 0.0140F, -0.0030F, 0.0352F,
        -0.0068F } },
    { 1, { AT(distinct, 0.959999979F, 1, 2) AT(polar_sum, 0.5F, -1, -2) AT(log_answer, 2.67355394F, -3, 3) AT(term_rare,
        0.290754944F, 4, 6) AT(covered_new, 0.170289859F, 5, -6) AT(term_frame, 1.5F, -4, -5) AT(subject_new,
        0.606244981F, -7, -8) }, { -0.0248F, 0.0115F, -0.0113F, 0.0312F, -0.0033F, -0.0062F, -0.0131F, 0.0075F } },
    { 2, { AT(subject_new, 0.286479563F, 1, 2) AT(match_worst, 0.0446387865F, -1, -2) AT(p_uncovered_unasked,
        0.290799528F, 3, 6) AT(stray_rare, 0.180800945F, 4, -6) AT(near_any, 0.61203295F, 5, -5) AT(half_drop,
        0.444444448F, -3, -4) AT(tail_missing, 0.387500018F, -7, -8) }, { 0.0269F, -0.0330F, -0.0240F, 0.0276F, 0.0095F,
        0.0289F, -0.0227F, 0.0180F } },
    { 3, { AT(covered_new, 0.697826087F, 1, 5) AT(rule_incomplete, 0.300000012F, 2, 4) AT(match_tail, 0.000325591274F,
        -1, 3) AT(sentences, 5.5F, -2, -3) AT(half_drop, 0.5F, -4, -5) AT(p_covered_near, 0.804761887F, 6, -8)
        AT(match_worst, 0.380742759F, -6, -7) }, { 0.0065F, -0.0224F, 0.0022F, 0.0115F, -0.0027F, -0.0026F, 0.0165F,
        -0.0041F } },
    { 4, { AT(rule_technical, 0.300000012F, 1, -8) AT(subject, 0.535922229F, -1, 2) AT(antonyms, 0.5F, 3, 5)
        AT(both_share, 0.258333355F, -2, 4) AT(term_rare, 0.421620786F, -3, -4) AT(subject_worst, 0.432035655F, -5, 6)
        AT(subject_first, 0.808182776F, -6, -7) }, { -0.0274F, -0.0059F, 0.0235F, -0.0184F, 0.0183F, -0.0440F, 0.0164F,
        -0.0268F } },
    { 5, { AT(p_asked_uncovered, 0.199812293F, 1, 2) AT(rule_repetitive, 0.375F, -1, -2) AT(term_rare, 0.28266865F, 3,
        6) AT(back_new, 0.347461104F, -3, 4) AT(distinct, 0.857142866F, 5, -6) AT(p_again_long, 0.202037975F, -4, -5)
        AT(sentences, 4.5F, -7, -8) }, { -0.0168F, 0.0065F, -0.0051F, -0.0015F, 0.0252F, -0.0033F, -0.0099F, 0.0035F }
        },
    { 6, { AT(question_covered, 0.607692361F, 1, -8) AT(subject_first, 0.698556662F, 2, -7) AT(p_uncovered_unasked,
        0.505061626F, 3, 5) AT(subject, 0.583687961F, -1, 4) AT(rare, 0.306090981F, -2, -3) AT(last_statement,
        0.174242437F, -4, 6) AT(subject_new, 0.435366333F, -5, -6) }, { 0.0460F, 0.0341F, -0.0264F, 0.0279F, -0.0290F,
        -0.0025F, 0.0308F, -0.0212F } },
    { 7, { AT(order_net, 0.5F, 1, 6) AT(log_answer, 3.74943495F, 2, -6) AT(p_absolute_near, 0.600000024F, 3, -5)
        AT(match_worst, 0.216866866F, -1, 4) AT(subject, 0.945645392F, 5, -4) AT(subject_question, 0.286395162F, -2, -3)
        AT(p_pronouns_uncovered, 0.0191489365F, -7, -8) }, { -0.0306F, -0.0112F, 0.0272F, -0.0158F, -0.0325F, -0.0038F,
        -0.0426F, 0.0080F } },
    { 0, { AT(rare, 0.349552691F, -1, 1) AT(p_log_ratio_2, 0.564626157F, 2, 5) AT(p_again_long, 0.202037975F, 3, -5)
        AT(p_asked_uncovered, 0.0665528923F, -2, 4) AT(p_first_only, 0.0833333358F, -3, -4) AT(specific_share,
        0.411764711F, -6, 6) AT(stray_share, 0.480722487F, -7, -8) }, { -0.0171F, -0.0071F, -0.0107F, 0.0315F, -0.0249F,
        -0.0053F, -0.0052F, 0.0290F } },
    { 1, { AT(absolute_added, 1.5F, 1, -8) AT(polar_sum, 0.5F, 2, -7) AT(p_best_missing, 0.707142889F, 3, -6)
        AT(filler_share, 0.200000003F, 4, -5) AT(sentences, 3.5F, 5, -4) AT(last_place, 0.0416666679F, -1, 6)
        AT(foreign_sentences, 0.343137264F, -2, -3) }, { 0.0036F, -0.0370F, 0.0035F, 0.0017F, 0.0078F, 0.0104F, 0.0124F,
        0.0153F } },
    { 2, { AT(log_answer, 4.1351347F, 1, -8) AT(sentences, 3.5F, 2, -7) AT(question_covered, 0.773504317F, 3, 4)
        AT(question_rare, 0.498281062F, -1, -2) AT(first_half, 0.607692361F, -3, 5) AT(question_covered, 0.894444466F,
        -4, 6) AT(inversions, 0.380952388F, -5, -6) }, { 0.0098F, -0.0145F, 0.0397F, 0.0458F, -0.0253F, 0.0263F,
        -0.0303F, 0.0186F } },
    { 3, { AT(rule_long, 0.749444425F, 1, -8) AT(filler_share, 0.073170729F, 2, 5) AT(part_near_worst, 0.181212708F, 3,
        4) AT(first_asked, 2.5F, -1, -2) AT(p_far_uncovered, 0.722792625F, -3, -4) AT(subject_worst, 0.686906517F, -5,
        6) AT(last_place, 0.272727281F, -6, -7) }, { 0.0108F, -0.0044F, -0.0249F, 0.0021F, -0.0034F, -0.0024F, 0.0172F,
        0.0137F } },
    { 4, { AT(both_hit, 3.5F, 1, 6) AT(stray_sentences, 0.27922079F, 2, -6) AT(rule_incomplete, 0.300000012F, 3, 5)
        AT(first_asked, 1.5F, -1, 4) AT(p_subject_high, 0.263166606F, -2, -3) AT(near_reference, 0.294117659F, -4, -5)
        AT(log_reference, 3.27696681F, -7, -8) }, { -0.0291F, 0.0150F, -0.0187F, -0.0198F, 0.0461F, 0.0217F, -0.0378F,
        0.0074F } },
    { 5, { AT(distinct, 0.571428597F, -1, 1) AT(covered, 0.267948747F, 2, 5) AT(sentences, 3.5F, 3, 4) AT(back_new,
        0.661319673F, -2, -3) AT(p_uncovered_stray, 0.247584984F, -4, -5) AT(rule_long, 0.627157927F, 6, -8)
        AT(sentences, 5.5F, -6, -7) }, { 0.0146F, -0.0087F, 0.0027F, 0.0150F, -0.0018F, -0.0238F, 0.0023F, 0.0065F } },
    { 6, { AT(match_worst, 0.100688457F, -1, 1) AT(back_second, 0.246177495F, -2, 2) AT(subject_first, 0.290903658F, -3,
        3) AT(rare, 0.328238398F, -4, 4) AT(p_first_only, 0.321428567F, 5, -8) AT(names_new, 0.5F, -5, 6)
        AT(match_worst, 0.362700731F, -6, -7) }, { -0.0209F, 0.0271F, -0.0299F, 0.0164F, -0.0392F, -0.0184F, 0.0280F,
        0.0196F } },
    { 7, { AT(p_statements_first, 0.283882797F, 1, 6) AT(second_half, 0.36038962F, 2, -6) AT(first_asked, 0.5F, 3, 4)
        AT(p_asked_uncovered, 0.0834889486F, -1, -2) AT(log_answer, 3.72562099F, 5, -5) AT(p_pronouns_uncovered,
        0.053215079F, -3, -4) AT(log_answer, 3.77269506F, -7, -8) }, { -0.0082F, 0.0376F, 0.0236F, -0.0324F, -0.0382F,
        0.0013F, -0.0200F, 0.0320F } },
    { 0, { AT(p_uncovered_unasked, 0.390896589F, 1, 6) AT(p_far_uncovered, 0.0429455563F, -1, 2) AT(specific_share,
        0.388888896F, -2, 3) AT(name_frame, 2.5F, 4, -6) AT(again_near, 0.483821929F, 5, -5) AT(inversions,
        0.431159407F, -3, -4) AT(part_best, 0.43650794F, -7, -8) }, { -0.0105F, -0.0102F, 0.0392F, -0.0028F, -0.0075F,
        -0.0043F, 0.0081F, -0.0237F } },
    { 1, { AT(near_any, 0.322436184F, 1, 4) AT(rule_generic, 0.746391296F, 2, -4) AT(half_drop, -0.449999988F, -1, 3)
        AT(term_rare, 0.480353028F, -2, -3) AT(near_content, 0.272727281F, 5, 6) AT(log_answer, 3.27696681F, -5, -6)
        AT(p_uncovered_near, 0.428571433F, -7, -8) }, { 0.0054F, -0.0277F, 0.0047F, 0.0142F, -0.0069F, 0.0265F,
        -0.0181F, 0.0109F } },
    { 2, { AT(p_clash_near, 0.379807711F, 1, 6) AT(p_unsupported_long, 0.602996111F, 2, -6) AT(back_new, 0.512538552F,
        -1, 3) AT(covered_new, 0.8619048F, -2, 4) AT(p_first_only, 0.159999996F, 5, -5) AT(polar_with, 0.5F, -3, -4)
        AT(near_content, 0.583333313F, -7, -8) }, { 0.0125F, -0.0100F, 0.0221F, -0.0217F, 0.0530F, -0.0195F, 0.0498F,
        -0.0069F } },
    { 3, { AT(part_near_worst, 0.367082536F, 1, 6) AT(covered, 0.179144397F, -1, 2) AT(subject, 0.814117134F, 3, -6)
        AT(both_share, 0.341666669F, 4, -5) AT(p_first_only, 0.5F, 5, -4) AT(number_hits, 1.5F, -2, -3) AT(log_answer,
        4.55911255F, -7, -8) }, { -0.0053F, 0.0262F, -0.0019F, -0.0028F, -0.0030F, -0.0037F, -0.0179F, 0.0120F } },
    { 4, { AT(subject_question, 0.324712604F, 1, 2) AT(back_new, 0.919236839F, -1, -2) AT(shared, 10.5F, 3, -8)
        AT(log_reference, 3.65057397F, 4, -7) AT(pronouns, 0.0625F, 5, -6) AT(log_reference, 3.31402087F, 6, -5)
        AT(both_hit, 1.5F, -3, -4) }, { -0.0371F, 0.0213F, 0.0185F, -0.0162F, 0.0325F, -0.0130F, -0.0274F, -0.0228F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, 6) AT(last_place, 0.230769232F, 2, 3) AT(again_near, 0.481402427F, -1, -2)
        AT(p_best_missing, 0.58571434F, 4, -6) AT(part_near_worst, 0.880420208F, 5, -5) AT(names_missing, 2.5F, -3, -4)
        AT(log_reference, 3.31402087F, -7, -8) }, { -0.0039F, 0.0116F, -0.0252F, 0.0028F, 0.0047F, 0.0050F, 0.0168F,
        -0.0049F } },
    { 6, { AT(specific_share, 0.375F, 1, 5) AT(log_reference, 3.31402087F, 2, 4) AT(p_subject_high, 0.0758781582F, 3,
        -3) AT(stray_share, 0.732391F, -1, -2) AT(subject, 0.669535398F, -4, -5) AT(p_again_long, 0.3563371F, 6, -8)
        AT(first_asked, 0.5F, -6, -7) }, { 0.0085F, -0.0295F, 0.0137F, 0.0283F, -0.0219F, -0.0202F, 0.0136F, 0.0350F }
        },
    { 7, { AT(negations, 0.5F, -1, 1) AT(log_reference, 2.80290103F, -2, 2) AT(last_place, 0.464285702F, 3, 6)
        AT(match_tail, 0.0342026949F, -3, 4) AT(stray_share, 0.328906298F, -4, 5) AT(p_subject_high, 0.0324937031F, -5,
        -6) AT(rare, 0.279144019F, -7, -8) }, { -0.0044F, 0.0339F, 0.0137F, 0.0062F, -0.0023F, -0.0610F, -0.0288F,
        0.0175F } },
    { 0, { AT(number_new, 1.5F, 1, 5) AT(pronouns, 0.0441176482F, 2, 4) AT(contrast, 0.5F, 3, -3) AT(reference_code,
        0.5F, -1, -2) AT(p_unsupported_near, 0.128571436F, -4, -5) AT(unsupported, 1.25F, -6, 6) AT(again_near,
        0.483821929F, -7, -8) }, { -0.0349F, 0.0047F, 0.0099F, -0.0082F, 0.0160F, -0.0090F, 0.0241F, -0.0054F } },
    { 1, { AT(filler_share, 0.095238097F, 1, 5) AT(p_covered_low, 0.13933824F, 2, 3) AT(p_absolute_near, 0.400000006F,
        -1, -2) AT(p_uncovered_stray, 0.148045629F, -3, 4) AT(match_worst, 0.173228353F, -4, -5) AT(p_again_long,
        0.257019609F, 6, -8) AT(p_far_uncovered, 0.655176163F, -6, -7) }, { -0.0284F, 0.0043F, 0.0183F, 0.0073F,
        -0.0146F, 0.0079F, -0.0155F, 0.0207F } },
    { 2, { AT(part_near_mean, 0.644840539F, -1, 1) AT(near_reference, 0.388888896F, 2, 3) AT(names_new, 0.5F, -2, -3)
        AT(p_again_long, 0.235114664F, 4, -8) AT(p_far_uncovered, 0.0429455563F, 5, -7) AT(pairs_lost, 0.0F, 6, -6)
        AT(p_covered_near, 0.894736826F, -4, -5) }, { -0.0044F, 0.0418F, -0.0104F, 0.0240F, -0.0397F, 0.0491F, -0.0190F,
        -0.0128F } },
    { 3, { AT(first_asked, 0.5F, -1, 1) AT(subject_question, 0.568815112F, 2, 5) AT(p_first_only, 0.0857142881F, -2, 3)
        AT(tail_missing, 0.15476191F, 4, -5) AT(p_asked_uncovered, 0.272727281F, -3, -4) AT(p_log_ratio_2, 0.696887195F,
        -6, 6) AT(p_covered_near, 0.200000003F, -7, -8) }, { -0.0089F, -0.0027F, 0.0247F, -0.0015F, -0.0033F, -0.0146F,
        0.0106F, -0.0024F } },
    { 4, { AT(rule_technical, 0.300000012F, 1, -8) AT(p_uncovered_stray, 0.0490911976F, 2, 3) AT(covered, 0.61721617F,
        -1, -2) AT(stray_share, 0.485276461F, 4, 6) AT(first_half, 0.563492119F, -3, 5) AT(p_uncovered_near,
        0.272727281F, -4, -5) AT(p_log_ratio_2, 0.193557128F, -6, -7) }, { 0.0421F, -0.0012F, 0.0087F, -0.0506F,
        0.0089F, -0.0160F, 0.0176F, -0.0257F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(subject_worst, 0.716981113F, 2, 3) AT(p_stray, 0.00417279592F, -1, -2)
        AT(log_ratio, 0.820980549F, -3, -4) AT(subject_first, 0.394926667F, -5, 5) AT(p_subject_high, 0.25060901F, 6,
        -8) AT(part_near_worst, 0.435746551F, -6, -7) }, { 0.0033F, -0.0189F, -0.0062F, 0.0103F, -0.0060F, 0.0213F,
        -0.0014F, -0.0030F } },
    { 6, { AT(log_answer, 4.03420162F, 1, 6) AT(stray_repeat, 0.776628375F, 2, 4) AT(near_content, 0.25F, 3, -3)
        AT(names_missing, 0.5F, -1, -2) AT(p_pronouns_uncovered, 0.0570652187F, 5, -6) AT(p_again_long, 0.149668276F,
        -4, -5) AT(part_near_mean, 0.327400863F, -7, -8) }, { 0.0122F, -0.0176F, -0.0207F, -0.0182F, 0.0612F, -0.0099F,
        0.0261F, -0.0243F } },
    { 7, { AT(agent_net, 2.5F, 1, 6) AT(number_missing, 0.5F, -1, 2) AT(p_quoted_uncovered, 0.353571445F, 3, -6)
        AT(p_uncovered_near, 0.105978258F, 4, 5) AT(p_uncovered_near, 0.0808080807F, -2, -3) AT(question_rare,
        0.150245681F, -4, -5) AT(filler_share, 0.0465116277F, -7, -8) }, { 0.0021F, -0.0166F, 0.0365F, 0.0114F,
        -0.0541F, 0.0247F, -0.0472F, 0.0189F } },
    { 0, { AT(rare, 0.435950994F, 1, 6) AT(p_again_long, 0.202037975F, 2, 3) AT(stray_share, 0.821693301F, -1, -2)
        AT(filler_share, 0.0508474559F, 4, -6) AT(p_unsupported_long, 3.78863049F, 5, -5) AT(subject_new, 0.214927882F,
        -3, -4) AT(p_log_ratio_2, 0.0123711415F, -7, -8) }, { 0.0174F, -0.0112F, 0.0067F, -0.0303F, 0.0070F, 0.0056F,
        -0.0078F, 0.0243F } },
    { 1, { AT(distinct, 0.959999979F, 1, 2) AT(log_reference, 3.48112178F, -1, -2) AT(p_log_ratio_2, 0.388364017F, 3, 6)
        AT(filler_share, 0.15384616F, 4, -6) AT(part_near_mean, 0.231623515F, -3, 5) AT(sentences, 3.5F, -4, -5)
        AT(p_unsupported_long, 0.0F, -7, -8) }, { -0.0192F, 0.0054F, 0.0077F, -0.0282F, 0.0046F, 0.0119F, 0.0242F,
        -0.0065F } },
    { 2, { AT(match_tail, 0.0185991917F, 1, 3) AT(rare, 0.387367636F, 2, -3) AT(p_covered_near, 0.0769230798F, -1, -2)
        AT(p_first_only, 0.148148149F, 4, 5) AT(first_half, 0.11805556F, -4, -5) AT(p_unsupported_long, 0.0857450217F,
        6, -8) AT(both_share, 0.541958094F, -6, -7) }, { -0.0171F, 0.0211F, -0.0165F, 0.0271F, -0.0266F, 0.0132F,
        -0.0257F, -0.0188F } },
    { 3, { AT(log_answer, 4.55911255F, 1, -8) AT(sentences, 1.5F, 2, 6) AT(parts, 3.5F, 3, 4) AT(log_answer,
        3.72562099F, -1, -2) AT(question_rare, 0.312419891F, 5, -5) AT(p_first_only, 0.075000003F, -3, -4) AT(near_any,
        0.0443447754F, -6, -7) }, { -0.0103F, 0.0063F, -0.0013F, 0.0195F, -0.0031F, 0.0015F, -0.0195F, 0.0146F } },
    { 4, { AT(bound_with, 2.5F, 1, 5) AT(names_missing, 0.5F, 2, -5) AT(match_tail, 0.0F, -1, 3) AT(rare, 0.35633418F,
        -2, 4) AT(types_missing, 0.5F, -3, -4) AT(p_first_only, 0.222222224F, 6, -8) AT(asks, 1.5F, -6, -7) }, {
        0.0267F, -0.0050F, -0.0445F, 0.0214F, 0.0135F, -0.0371F, 0.0213F, 0.0319F } },
    { 5, { AT(again_near, 0.715895057F, 1, 6) AT(both_hit, 0.5F, 2, 3) AT(question_rare, 0.537698209F, -1, -2)
        AT(sentences, 5.5F, 4, 5) AT(p_uncovered_near, 0.342857152F, -3, -4) AT(restated_subjects, 0.261363655F, -5, -6)
        AT(restated, 0.0727513283F, -7, -8) }, { -0.0042F, 0.0124F, -0.0232F, 0.0037F, 0.0075F, -0.0034F, -0.0019F,
        0.0149F } },
    { 6, { AT(match_worst, 0.100688457F, -1, 1) AT(part_near_worst, 0.202989519F, 2, 5) AT(p_statements_first,
        0.129166678F, 3, -5) AT(first_half, 0.43650794F, -2, 4) AT(back_second, 0.304794401F, -3, -4) AT(subject_first,
        0.331746429F, -6, 6) AT(filler_share, 0.0212765951F, -7, -8) }, { -0.0197F, 0.0452F, 0.0284F, -0.0334F,
        -0.0164F, -0.0283F, -0.0127F, 0.0122F } },
    { 7, { AT(value_clash, 0.5F, 1, -8) AT(number_hits, 2.5F, 2, -7) AT(half_drop, -0.5F, -1, 3) AT(negations, 1.5F, 4,
        -6) AT(p_negation_covered, 0.759615421F, 5, -5) AT(back_second, 0.780069888F, 6, -4) AT(stray_share,
        0.311178356F, -2, -3) }, { -0.0244F, -0.0320F, -0.0004F, 0.0101F, -0.0304F, 0.0156F, 0.0205F, -0.0306F } },
    { 0, { AT(p_unsupported_long, 2.13600183F, 1, 6) AT(log_ratio, 0.348306686F, 2, 4) AT(inversions, 0.200000003F, 3,
        -3) AT(p_unsupported_near, 0.142857149F, -1, -2) AT(back_second, 0.240991279F, -4, 5) AT(part_near_worst,
        0.181212708F, -5, -6) AT(log_answer, 4.29726267F, -7, -8) }, { -0.0089F, 0.0270F, -0.0073F, 0.0080F, 0.0031F,
        -0.0303F, 0.0196F, -0.0063F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(first_half, 0.447222233F, 2, 6) AT(first_asked, 0.5F, 3, 4) AT(specific_share,
        0.166666672F, -1, -2) AT(term_frame, 1.5F, 5, -5) AT(p_uncovered_stray, 0.290697753F, -3, -4)
        AT(stray_sentences, 0.236111119F, -6, -7) }, { 0.0103F, -0.0147F, 0.0293F, -0.0047F, -0.0061F, -0.0170F,
        0.0097F, -0.0174F } },
    { 2, { AT(subject_first, 0.77629137F, -1, 1) AT(rule_technical, 0.625F, 2, 6) AT(antonyms, 0.5F, 3, -6)
        AT(part_near_mean, 0.878939927F, 4, -5) AT(p_absolute_near, 0.625F, -2, 5) AT(inversions, 0.220588237F, -3, -4)
        AT(distinct, 0.916666687F, -7, -8) }, { 0.0065F, -0.0253F, 0.0380F, -0.0218F, 0.0121F, 0.0237F, -0.0112F,
        0.0441F } },
    { 3, { AT(rule_long, 0.660990357F, 1, -8) AT(question_rare, 0.312419891F, 2, 6) AT(near_any, 0.479153186F, -1, 3)
        AT(p_first_only, 0.0857142881F, -2, 4) AT(first_asked, 0.5F, -3, 5) AT(p_first_only, 0.428571433F, -4, -5)
        AT(match, 0.318865448F, -6, -7) }, { -0.0068F, -0.0037F, -0.0020F, 0.0231F, -0.0019F, 0.0017F, -0.0195F, 0.0132F
        } },
    { 4, { AT(distinct, 0.692307711F, -1, 1) AT(near_content, 0.151515156F, -2, 2) AT(log_reference, 2.441401F, -3, 3)
        AT(last_statement, 0.404545456F, 4, 6) AT(p_statements_first, 0.283882797F, -4, 5) AT(rare, 0.329144567F, -5,
        -6) AT(question_rare, 0.504649639F, -7, -8) }, { -0.0284F, -0.0288F, 0.0365F, 0.0356F, 0.0201F, -0.0264F,
        -0.0215F, 0.0045F } },
    { 5, { AT(distinct, 0.75F, 1, 5) AT(antonym_context, 2.5F, 2, -5) AT(bound_with, 4.5F, 3, -4) AT(code, 0.5F, 4, -3)
        AT(subject_worst, 0.223764271F, -1, -2) AT(last_place, 0.294117659F, 6, -8) AT(covered, 0.256578952F, -6, -7) },
        { -0.0020F, 0.0229F, -0.0035F, -0.0025F, -0.0064F, 0.0090F, -0.0042F, -0.0164F } },
    { 6, { AT(match, 0.640099049F, 1, 6) AT(parts_missing_n, 0.5F, 2, 3) AT(p_uncovered_near, 0.0434782617F, -1, -2)
        AT(both_missing, 1.5F, -3, 4) AT(log_ratio, 0.194156021F, -4, 5) AT(term_rare, 0.172794312F, -5, -6)
        AT(p_uncovered_unasked, 0.954545438F, -7, -8) }, { -0.0167F, 0.0350F, 0.0080F, 0.0265F, 0.0223F, -0.0359F,
        -0.0214F, 0.0257F } },
    { 7, { AT(rule_long, 0.604554892F, 1, -8) AT(log_answer, 3.99815869F, 2, 3) AT(pairs_lost, 0.642857134F, -1, -2)
        AT(question_rare, 0.855427384F, 4, -7) AT(covered, 0.184659094F, -3, 5) AT(pairs_lost, 0.3125F, -4, 6)
        AT(p_asked_uncovered, 0.150339276F, -5, -6) }, { -0.0055F, 0.0276F, 0.0254F, 0.0049F, 0.0038F, -0.0774F,
        0.0344F, -0.0255F } },
};
/* clang-format on */
const size_t n_signal_trees = COUNT_OF(signal_trees);
