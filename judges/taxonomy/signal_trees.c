/*
 * signal_trees.c -- see decide.c: written by datasets/recipe/judge/fit_trees.py.
 *
 * A tree: category, splits (signal, threshold, left, right) from the first on, values of the leaves.
 */
#include "judges/taxonomy/signals.h"

#define AT(signal, threshold, left, right) { SIGNAL_##signal, threshold, left, right },

/* clang-format off */
const double signal_bias[N_DECIDED] = { 0.13352, 0.19324, 0.27031, -0.75853, 0.045957, -1.8186, 0.13927, 1.7949 };

const struct signal_tree signal_trees[] = {
    { 0, { AT(p_unsupported_near, 0.3478261, 1, 4) AT(unsupported, 1.95, 2, 3) AT(rare, 0.4846204, -1, -2)
        AT(p_asked_uncovered, 0.2222222, -3, -4) AT(unsupported, 1.3, -5, 5) AT(p_unsupported_long, 5.954477, 6, -8)
        AT(unsupported, 1.7, -6, -7) }, { -0.09697, 0.04117, 0.04106, 0.5887, -0.06264, 0.1465, 0.8507, -0.03658 } },
    { 1, { AT(rule_generic, 0.6099923, 1, -8) AT(rule_off_topic, 0.7029953, 2, 6) AT(p_subject_low, 0.1185842, 3, -5)
        AT(near_content, 0.02941176, -1, 4) AT(filler_share, 0.1333333, -2, 5) AT(subject, 0.6942089, -3, -4) AT(rare,
        0.3008681, -6, -7) }, { -0.03176, -0.09731, 0.1521, -0.06567, -0.005222, 0.121, -0.07995, 0.8583 } },
    { 2, { AT(rule_technical, 0.3, 1, 6) AT(near_content, 0.3448276, -1, 2) AT(covered, 0.9455882, 3, -6) AT(parts, 3.5,
        4, -5) AT(rule_unsupported, 0.3, 5, -4) AT(both_share, 0.2613636, -2, -3) AT(stray_share, 0.682854, -7, -8) }, {
        -0.09054, 0.3029, 0.0783, -0.057, 0.01038, -0.05376, 0.4941, -0.02878 } },
    { 3, { AT(p_log_ratio_2, 1.688136, 1, -3) AT(asks, 0.5, -1, -2) }, { -0.01299, -0.091, 1.654 } },
    { 4, { AT(p_uncovered_near, 0.1923077, 1, 2) AT(p_asked_uncovered, 0.1628655, -1, -2) AT(p_statements_first,
        0.1464286, 3, 6) AT(half_drop, -0.01785714, -3, 4) AT(p_asked_uncovered, 0.1341742, -4, 5) AT(both_share,
        0.2264957, -5, -6) AT(near_any, 0.421995, -7, -8) }, { -0.08627, -0.01405, 0.01031, -0.03028, 0.08345, 0.515,
        -0.001546, 0.6769 } },
    { 5, { AT(restated, 0.09545455, 1, 6) AT(inversions, 0.2272727, -1, 2) AT(distinct, 0.8530761, 3, -6)
        AT(p_unsupported_near, 0, 4, -5) AT(half_drop, 0.08333333, -2, 5) AT(p_far_uncovered, 0.0760123, -3, -4)
        AT(p_again_high, 0.01538795, -7, -8) }, { -0.08177, -0.01377, -0.01239, 0.3761, -0.03301, -0.07129, 0.04485,
        1.002 } },
    { 6, { AT(covered, 0.3229167, 1, -8) AT(specific_share, 0.3191489, -1, 2) AT(p_absolute_near, 0.05409357, 3, -7)
        AT(negations, 1.5, 4, -6) AT(again_near, 0.4337227, 5, -5) AT(subject_new, 0.3082463, -2, 6) AT(pronouns,
        0.02380952, -3, -4) }, { -0.03373, 0.5125, 0.3256, 0.0599, 0.5666, -0.03349, 0.06332, -0.09033 } },
    { 7, { AT(p_covered_near, 0.4848485, 1, 6) AT(p_unsupported_long, 0.9321795, 2, -6) AT(filler_share, 0.09615385, 3,
        -5) AT(p_asked_uncovered, 0.1666667, -1, 4) AT(p_uncovered_unasked, 0.4858805, 5, -4) AT(p_best_missing,
        0.2390476, -2, -3) AT(covered, 0.9198718, -7, -8) }, { 0.0953, -0.01921, -0.1167, 0.06029, -0.1434, -0.1509,
        0.02093, 0.1595 } },
    { 0, { AT(rule_unsupported, 0.3, 1, 3) AT(p_unsupported_long, 1.144006, -1, 2) AT(log_ratio, 1.275069, -2, -3)
        AT(p_again_long, 0.6277774, 4, -8) AT(p_uncovered_unasked, 0.8238231, 5, -7) AT(again_near, 0.455546, -4, 6)
        AT(subject_question, 0.6342266, -5, -6) }, { -0.09653, 0.04968, -0.04987, 0.4152, -0.001083, 0.2046, -0.02841,
        -0.07559 } },
    { 1, { AT(covered_new, 0.1143791, 1, 5) AT(number_new, 0.5, 2, -5) AT(filler_share, 0.09375, 3, 4) AT(rare,
        0.2654369, -1, -2) AT(specific_share, 0.2745098, -3, -4) AT(stray_share, 0.7819957, -6, 6) AT(specific_share,
        0.2352941, -7, -8) }, { 0.05991, -0.08558, 0.3932, 0.02216, -0.08737, -0.09445, 0.1992, -0.08475 } },
    { 2, { AT(rule_technical, 0.3, 1, 5) AT(p_stray, 0.1295837, 2, -5) AT(p_asked_uncovered, 0, -1, 3) AT(covered,
        0.4868421, -2, 4) AT(half_drop, -0.2166667, -3, -4) AT(subject_worst, 0.2060763, -6, 6) AT(rule_negation, 0.7,
        -7, -8) }, { -0.05277, -0.01775, 0.2653, 0.08639, -0.09022, -0.02051, 0.3355, 0.04516 } },
    { 3, { AT(log_answer, 4.515966, 1, -3) AT(p_short_near, 0.2728028, -1, -2) }, { -0.09057, 0.04402, 0.4551 } },
    { 4, { AT(near_reference, 0.2714988, 1, 3) AT(p_first_only, 0.5333333, -1, 2) AT(near_content, 0.2580645, -2, -3)
        AT(second_half, 0.6547619, 4, -8) AT(both_share, 0.1846591, -4, 5) AT(near_content, 0.3243243, -5, 6)
        AT(question_covered, 0.1770833, -6, -7) }, { -0.08445, -0.06229, 0.287, 0.07858, -0.001981, 0.01759, 0.4451,
        -0.0608 } },
    { 5, { AT(rule_repetitive, 0.375, 1, -8) AT(distinct, 0.8052168, 2, 4) AT(sentences, 3.5, -1, 3)
        AT(p_asked_uncovered, 0.1341742, -2, -3) AT(stray_repeat, 0.4622262, -4, 5) AT(distinct, 0.8530761, 6, -7)
        AT(inversions, 0.33, -5, -6) }, { -0.04776, -0.02362, 0.5242, -0.08607, -0.03001, 0.1046, -0.06513, 0.7859 } },
    { 6, { AT(covered_new, 0.3100962, 1, -8) AT(p_pronouns_uncovered, 0.02756892, 2, 4) AT(covered, 0.1380952, 3, -3)
        AT(specific_share, 0.28, -1, -2) AT(specific_share, 0.3, -4, 5) AT(again_near, 0.4939619, 6, -7) AT(negations,
        0.5, -5, -6) }, { -0.03538, 0.4049, 0.07227, -0.05289, 0.1248, -0.03736, 0.3422, -0.08658 } },
    { 7, { AT(rule_unsupported, 0.3, 1, -8) AT(rule_generic, 0.6099923, 2, -7) AT(p_asked_uncovered, 0.1491138, 3, 5)
        AT(rule_long, 0.6125, 4, -3) AT(strong, 0.5, -1, -2) AT(shared, 1.5, -4, 6) AT(p_covered_high, 0.2207792, -5,
        -6) }, { 0.1097, -0.04867, -0.1272, 0.04933, -0.0784, 0.06446, -0.1449, -0.1287 } },
    { 0, { AT(p_unsupported_long, 0.9808293, 1, 3) AT(unsupported, 1.3, -1, 2) AT(subject_first, 0.5963533, -2, -3)
        AT(sentences, 5.5, 4, -8) AT(again_near, 0.5190942, 5, -7) AT(covered, 0.08712121, -4, 6) AT(stray_rare,
        0.1903817, -5, -6) }, { -0.09502, 0.003551, 0.2027, 0.06159, 0.07183, 0.2946, 0.01046, -0.0658 } },
    { 1, { AT(rule_generic, 0.6099923, 1, -8) AT(filler_share, 0.09375, 2, 5) AT(rare, 0.2416962, 3, 4) AT(near_content,
        0.4, -1, -2) AT(specific_share, 0.1632653, -3, -4) AT(stray_share, 0.7273138, -5, 6) AT(question_covered,
        0.03571429, -6, -7) }, { 0.04644, -0.03845, -0.01379, -0.0958, -0.08094, -0.03167, 0.2119, 0.2746 } },
    { 2, { AT(rule_technical, 0.3, 1, 6) AT(stray_share, 0.6391349, 2, -6) AT(p_asked_uncovered, 0, -1, 3)
        AT(p_statements_first, 0.2113095, 4, -5) AT(inversions, 0.4166667, 5, -4) AT(unsupported, 1.7, -2, -3)
        AT(p_stray, 0.1207721, -7, -8) }, { -0.04837, 0.0728, -0.07457, 0.2074, -0.04926, -0.08897, 0.2397, 0.0224 } },
    { 3, { AT(p_log_ratio_2, 1.688136, -1, 1) AT(log_answer, 4.714015, -2, -3) }, { -0.08951, 0.08489, 0.302 } },
    { 4, { AT(rule_incomplete, 0.3, 1, 6) AT(p_uncovered_near, 0.1700405, 2, 3) AT(asks, 2.5, -1, -2) AT(parts, 3.5, -3,
        4) AT(p_uncovered_stray, 0.1365236, 5, -6) AT(second_half, 0.6306818, -4, -5) AT(p_covered_near, 0.007936508,
        -7, -8) }, { -0.07192, 0.1107, 0.00485, 0.2815, 0.04122, -0.03267, -0.03342, 0.3641 } },
    { 5, { AT(rule_repetitive, 0.375, 1, -8) AT(p_log_ratio_2, 1.168372, 2, 5) AT(log_answer, 4.135135, 3, 4)
        AT(pairs_lost, 0.95, -1, -2) AT(distinct, 0.8784183, -3, -4) AT(log_reference, 2.917405, -5, 6)
        AT(p_unsupported_long, 0, -6, -7) }, { -0.07821, 0.04139, 0.1759, -0.03033, -0.04608, 0.3874, -0.01243, 0.5461 }
        },
    { 6, { AT(near_reference, 0.1589474, 1, -8) AT(refers_back, 0.5, 2, -7) AT(log_answer, 4.085941, 3, -6)
        AT(filler_share, 0.1428571, 4, -5) AT(specific_share, 0.2982456, -1, 5) AT(near_any, 0.4244227, 6, -4)
        AT(negations, 0.5, -2, -3) }, { 0.04119, 0.3353, 0.1265, -0.02151, -0.075, -0.03727, -0.01866, -0.07331 } },
    { 7, { AT(question_rare, 0.3167682, 1, 4) AT(rule_off_topic, 0.6328324, 2, -4) AT(negations, 0.5, 3, -3)
        AT(filler_share, 0.1521739, -1, -2) AT(p_covered_near, 0.4102564, 5, 6) AT(p_unsupported_long, 0.9808293, -5,
        -6) AT(strong, 0.5, -7, -8) }, { 0.05292, -0.1208, 0.1015, -0.08685, -0.04349, -0.1325, 0.09363, -0.08645 } },
    { 0, { AT(p_unsupported_near, 0.15, 1, 3) AT(unsupported, 1.95, -1, 2) AT(subject_question, 0.5132088, -2, -3)
        AT(rule_unsupported, 0.3, 4, 5) AT(p_stray, 0.17673, -4, -5) AT(sentences, 4.5, 6, -8) AT(number_new, 0.5, -6,
        -7) }, { -0.0947, -0.01836, 0.1875, -0.07383, 0.03959, 0.1032, 0.2273, -0.05344 } },
    { 1, { AT(filler_share, 0.1333333, 1, 6) AT(specific_share, 0.1538462, 2, 3) AT(part_near_mean, 0.4527416, -1, -2)
        AT(filler_share, 0.09375, 4, 5) AT(part_near_mean, 0.1275604, -3, -4) AT(covered_new, 0.08055005, -5, -6)
        AT(stray_share, 0.5192817, -7, -8) }, { 0.1451, -0.01107, 0.00561, -0.09481, 0.1122, -0.07105, -0.05967, 0.2219
        } },
    { 2, { AT(subject, 0.7392126, 1, 2) AT(rule_technical, 0.3, -1, -2) AT(rule_technical, 0.675, 3, -8)
        AT(p_covered_near, 0.8947368, 4, -7) AT(near_content, 0.3181818, -3, 5) AT(parts, 3.5, 6, -6) AT(shared, 7.5,
        -4, -5) }, { -0.0774, 0.07442, -0.06073, 0.1939, 0.05955, 0.001875, -0.08499, 0.196 } },
    { 3, { AT(log_answer, 4.515966, 1, -5) AT(log_reference, 3.901922, 2, -4) AT(reference_code, 0.5, -1, 3)
        AT(log_ratio, 0.03390155, -2, -3) }, { -0.0908, 0.05306, -0.05772, 0.04474, 0.2374 } },
    { 4, { AT(p_uncovered_near, 0.1333333, -1, 1) AT(ask_worst, 0.5505051, 2, 3) AT(p_covered_low, 0.0775, -2, -3)
        AT(half_drop, 0.3571429, 4, 5) AT(rule_incomplete, 0.625, -4, -5) AT(p_unsupported_long, 0.6216882, 6, -8)
        AT(distinct, 0.7171429, -6, -7) }, { -0.07446, 0.2822, -0.03227, -0.02058, 0.208, -0.05231, 0.2282, -0.05387 }
        },
    { 5, { AT(p_again_high, 0.008682453, 1, 4) AT(distinct, 0.8530761, 2, -4) AT(log_answer, 4.051747, -1, 3)
        AT(part_near_mean, 0.4888931, -2, -3) AT(covered_new, 0.6381818, 5, -8) AT(question_covered, 0.2928571, -5, 6)
        AT(subject_first, 0.542465, -6, -7) }, { -0.03889, 0.2786, -0.02806, -0.0851, -0.02421, -0.008982, 0.4746,
        0.02117 } },
    { 6, { AT(p_covered_near, 0.06722689, 1, -8) AT(specific_share, 0.2982456, -1, 2) AT(again_near, 0.4019066, 3, 5)
        AT(p_subject_high, 0.04189497, 4, -4) AT(negations, 0.5, -2, -3) AT(p_uncovered_unasked, 0.1780165, -5, 6)
        AT(negations, 1.5, -6, -7) }, { -0.0446, 0.1547, -0.003812, -0.02617, -0.05419, 0.2443, 0.003401, -0.08721 } },
    { 7, { AT(p_asked_uncovered, 0.1491138, 1, 5) AT(specific_share, 0.173913, -1, 2) AT(log_ratio, 1.600704, 3, -5)
        AT(rule_unsupported, 0.725, 4, -4) AT(rule_off_topic, 0.7794509, -2, -3) AT(first_asked, 0.5, -6, 6)
        AT(unsupported, 1.15, -7, -8) }, { -0.09841, 0.0805, -0.1057, -0.09432, -0.1186, 0.04722, -0.0453, -0.1228 } },
    { 0, { AT(rule_unsupported, 0.3, 1, 3) AT(p_unsupported_near, 0.3636364, -1, 2) AT(unsupported, 1.2, -2, -3)
        AT(log_ratio, 1.275069, 4, -8) AT(covered, 0.09545455, 5, 6) AT(p_again_long, 0.3185326, -4, -5) AT(rare,
        0.3500061, -6, -7) }, { -0.09473, -0.05662, 0.09122, 0.1108, -0.0695, 0.0266, 0.1936, -0.06479 } },
    { 1, { AT(rule_generic, 0.6099923, 1, -8) AT(rare, 0.2654369, 2, 4) AT(p_again_long, 0.4121074, 3, -3) AT(subject,
        0.3654299, -1, -2) AT(filler_share, 0.09375, -4, 5) AT(stray_share, 0.7273138, -5, 6) AT(specific_share,
        0.3157895, -6, -7) }, { 0.04014, -0.07369, 0.1175, -0.09383, -0.0765, 0.09333, -0.03919, 0.1873 } },
    { 2, { AT(p_stray_high, 0.1536247, 1, -8) AT(parts, 3.5, 2, 6) AT(first_half, 0.7888889, 3, 5)
        AT(p_uncovered_unasked, 0.3305598, 4, -3) AT(filler_share, 0.01886792, -1, -2) AT(rule_technical, 0.775, -4, -5)
        AT(strong, 0.5, -6, -7) }, { 0.08997, 0.2226, 0.002184, 0.01285, 0.1906, -0.02449, 0.1397, -0.08544 } },
    { 3, { AT(log_ratio, 1.275069, 1, -4) AT(parts_missing_n, 5.5, 2, -3) AT(subject_question, 0.9259297, -1, -2) }, {
        -0.08863, 0.001012, 0.02422, 0.1876 } },
    { 4, { AT(p_uncovered_near, 0.1333333, -1, 1) AT(ask_worst, 0.5505051, 2, 3) AT(near_content, 0.2380952, -2, -3)
        AT(p_first_only, 0.2666667, -4, 4) AT(p_stray, 0.1123176, 5, -8) AT(rule_technical, 0.3, 6, -7) AT(again_near,
        0.7269861, -5, -6) }, { -0.07192, -0.05738, 0.2363, -0.04918, 0.1814, -0.01653, -0.01364, -0.01481 } },
    { 5, { AT(distinct, 0.7883056, 1, 5) AT(covered, 0.6770833, 2, 4) AT(subject_first, 0.5531459, -1, 3) AT(again_near,
        0.5265134, -2, -3) AT(p_log_ratio_2, 0.6576078, -4, -5) AT(inversions, 0.33, -6, 6) AT(sentences, 3.5, -7, -8)
        }, { 0.0004778, -0.0006705, 0.4057, -0.04549, 0.0974, -0.08458, -0.06214, 0.1107 } },
    { 6, { AT(near_any, 0.3509087, 1, 6) AT(refers_back, 0.5, 2, 4) AT(covered, 0.4058824, 3, -3)
        AT(p_pronouns_uncovered, 0.06451613, -1, -2) AT(negations, 0.5, 5, -6) AT(specific_share, 0.1538462, -4, -5)
        AT(near_content, 0.3103448, -7, -8) }, { 0.1712, 0.02459, -0.077, -0.07463, 0.06812, -0.06315, -0.01022,
        -0.09097 } },
    { 7, { AT(rule_generic, 0.6099923, 1, -8) AT(question_rare, 0.3167682, 2, 4) AT(rule_off_topic, 0.6449126, 3, -3)
        AT(again_near, 0.5481836, -1, -2) AT(p_covered_high, 0.2207792, 5, 6) AT(specific_share, 0.3658537, -4, -5)
        AT(log_ratio, 0.8979416, -6, -7) }, { 0.08451, -0.0413, -0.04939, -0.02091, -0.08376, 0.06674, -0.09703, -0.118
        } },
    { 0, { AT(p_unsupported_long, 0.9010913, 1, 4) AT(specific_share, 0.5263158, 2, 3) AT(unsupported, 1.8, -1, -2)
        AT(unsupported, 0.65, -3, -4) AT(specific_share, 0.4042553, -5, 5) AT(p_again_long, 0.6277774, 6, -8) AT(rare,
        0.3500061, -6, -7) }, { -0.09335, 0.064, -0.07407, 0.1121, -0.01755, 0.01349, 0.1701, -0.05662 } },
    { 1, { AT(rule_generic, 0.6099923, 1, 6) AT(specific_share, 0.2096774, 2, 4) AT(part_near_mean, 0.3935512, 3, -3)
        AT(rare, 0.2915907, -1, -2) AT(part_near_mean, 0.1275604, 5, -6) AT(log_reference, 3.198465, -4, -5)
        AT(pronouns, 0.1538462, -7, -8) }, { 0.1141, -0.01897, -0.0597, -0.0316, 0.04268, -0.08997, 0.1645, 0.03848 } },
    { 2, { AT(near_content, 0.2898551, -1, 1) AT(rule_technical, 0.775, 2, -8) AT(parts, 3.5, 3, -7) AT(p_covered_near,
        0.7363636, 4, -6) AT(p_unsupported_long, 1.449751, 5, -5) AT(restated_subjects, 0.03125, 6, -4) AT(log_ratio,
        0.5831463, -2, -3) }, { -0.08782, 0.05156, 0.1626, -0.06721, -0.07398, -0.06023, -0.01284, 0.1618 } },
    { 3, { AT(log_ratio, 1.275069, 1, -5) AT(log_answer, 2.524928, 2, 3) AT(log_answer, 2.441401, -1, -2) AT(rule_long,
        0.6702517, -3, -4) }, { -0.01423, 0.04638, -0.08802, -0.000879, 0.1622 } },
    { 4, { AT(stray_share, 0.6467966, 1, -8) AT(second_half, 0.577381, 2, 5) AT(covered_new, 0.218254, -1, 3)
        AT(p_unsupported_long, 0.7514161, 4, -4) AT(parts, 3.5, -2, -3) AT(p_uncovered_near, 0.1875, -5, 6)
        AT(p_again_long, 0.3080433, -6, -7) }, { -0.01106, 0.06373, 0.2031, -0.05611, -0.07475, 0.09465, -0.0489,
        -0.07792 } },
    { 5, { AT(sentences, 3.5, 1, 2) AT(rule_repetitive, 0.375, -1, -2) AT(near_content, 0.3135593, 3, 4)
        AT(p_asked_uncovered, 0.576796, -3, -4) AT(p_far_uncovered, 0.03498012, -5, 5) AT(half_drop, -0.07142857, -6, 6)
        AT(p_again_long, 0.3287632, -7, -8) }, { -0.08341, 0.1306, -0.05888, 0.08362, -0.01239, -0.005133, -0.007121,
        0.3706 } },
    { 6, { AT(p_covered_near, 0.06722689, 1, -8) AT(pronouns, 0.02631579, 2, 4) AT(near_any, 0.356981, 3, -3)
        AT(subject_question, 0.6736922, -1, -2) AT(rule_generic, 0.3012762, 5, -7) AT(first_half, 0.3166667, -4, 6)
        AT(negations, 0.5, -5, -6) }, { 0.1857, -0.02757, -0.01257, 0.08749, 0.05417, -0.05729, -0.07888, -0.08413 } },
    { 7, { AT(p_asked_uncovered, 0, 1, 3) AT(rule_generic, 0.6099923, 2, -3) AT(p_again_long, 0.5772705, -1, -2)
        AT(unsupported, 1.3, 4, -8) AT(parts_missing_n, 1.5, 5, -7) AT(inversions, 0.2777778, 6, -6) AT(p_again_long,
        0.02051732, -4, -5) }, { 0.07584, -0.1032, -0.1057, -0.0969, 0.03352, -0.05862, -0.06645, -0.1094 } },
    { 0, { AT(rare, 0.36551, -1, 1) AT(unsupported, 1.3, 2, 3) AT(rare, 0.5018865, -2, -3) AT(rare, 0.4075134, 4, 6)
        AT(near_content, 0.1538462, -4, 5) AT(near_content, 0.4583333, -5, -6) AT(subject_new, 0.7630925, -7, -8) }, {
        -0.08263, -0.08732, 0.02239, -0.07111, 0.1322, 0.0306, 0.1697, 0.04419 } },
    { 1, { AT(covered_new, 0.1143791, 1, 5) AT(unsupported, 0.05, 2, 4) AT(filler_share, 0.07272727, -1, 3)
        AT(number_new, 0.5, -2, -3) AT(filler_share, 0.08333333, -4, -5) AT(filler_share, 0.1333333, -6, 6)
        AT(subject_first, 0.6236713, -7, -8) }, { -0.0811, 0.1457, -0.05695, -0.08314, 0.01394, -0.09295, 0.1432,
        -0.05105 } },
    { 2, { AT(stray_share, 0.6536247, 1, -8) AT(strong, 0.5, 2, -7) AT(inversions, 0.2142857, 3, 4) AT(log_ratio,
        0.7323679, -1, -2) AT(subject_question, 0.812047, 5, -6) AT(shared, 7.5, 6, -5) AT(p_missing_first, 0.1204396,
        -3, -4) }, { -0.02829, 0.05686, 0.1275, -0.008075, -0.003914, 0.1744, 0.1523, -0.08185 } },
    { 3, { AT(sentences, 5.5, 1, 3) AT(p_log_ratio_2, 1.524594, 2, -3) AT(log_answer, 4.2121, -1, -2) AT(log_answer,
        4.515966, -4, -5) }, { -0.08736, -0.004542, 0.05541, -0.03434, 0.1514 } },
    { 4, { AT(p_stray, 0.134671, 1, -8) AT(covered, 0.730303, 2, -7) AT(p_uncovered_unasked, 0.5309246, 3, -6)
        AT(both_share, 0.1602564, 4, 5) AT(parts_missing_n, 1.5, -1, -2) AT(half_drop, -0.01785714, -3, 6) AT(distinct,
        0.6708333, -4, -5) }, { -0.02032, 0.1129, -0.0008184, -0.01178, 0.1787, -0.0583, -0.07593, -0.0724 } },
    { 5, { AT(again_near, 0.5802536, 1, 4) AT(distinct, 0.8530761, 2, -4) AT(p_pronouns_uncovered, 0.01388889, -1, 3)
        AT(near_any, 0.4244227, -2, -3) AT(sentences, 3.5, 5, 6) AT(shared, 11.5, -5, -6) AT(p_uncovered_near,
        0.05882353, -7, -8) }, { -0.04219, -0.0252, 0.1589, -0.08293, -0.04049, 0.09971, -0.01209, 0.2426 } },
    { 6, { AT(covered, 0.3798077, 1, -8) AT(pronouns, 0.02631579, 2, 3) AT(subject_question, 0.6736922, -1, -2)
        AT(rule_generic, 0.3012762, 4, -7) AT(negations, 0.5, 5, -6) AT(near_any, 0.2966903, 6, -5) AT(rare, 0.36551,
        -3, -4) }, { 0.1416, -0.03892, 0.1626, 0.01627, 0.004605, -0.03169, -0.07638, -0.08784 } },
    { 7, { AT(negations, 0.5, 1, 4) AT(second_half, 0.7207792, -1, 2) AT(p_unsupported_long, 0.8266786, 3, -4)
        AT(strong, 0.5, -2, -3) AT(inversions, 0, 5, 6) AT(specific_share, 0.1538462, -5, -6) AT(log_ratio, 0.871839,
        -7, -8) }, { -0.05819, 0.07123, -0.07541, -0.0847, -0.0678, 0.07627, 0.01939, -0.08611 } },
    { 0, { AT(specific_share, 0.40625, 1, 2) AT(rule_unsupported, 0.725, -1, -2) AT(stray_rare, 0.1824351, 3, 4)
        AT(unsupported, 1.2, -3, -4) AT(rule_unsupported, 0.3, 5, 6) AT(unsupported, 1, -5, -6) AT(log_answer, 4.241301,
        -7, -8) }, { -0.09085, 0.04194, -0.08506, 0.0278, -0.08102, 0.06251, 0.1359, -0.04658 } },
    { 1, { AT(filler_share, 0.1020408, 1, 2) AT(p_pronouns_uncovered, 0.1122449, -1, -2) AT(p_pronouns_uncovered,
        0.01666667, 3, 4) AT(first_half, 0.4083333, -3, -4) AT(subject_question, 0.7011765, 5, -8) AT(p_uncovered_stray,
        0.1546941, -5, 6) AT(specific_share, 0.2745098, -6, -7) }, { -0.08938, -0.03303, 0.03851, -0.06993, 0.02037,
        0.1391, 0.003221, 0.00059 } },
    { 2, { AT(p_stray, 0.1295837, 1, -8) AT(strong, 0.5, 2, -7) AT(parts, 3.5, 3, -6) AT(first_half, 0.7888889, 4, 6)
        AT(p_uncovered_unasked, 0.4403071, 5, -3) AT(log_answer, 3.772695, -1, -2) AT(part_near_mean, 0.7759243, -4, -5)
        }, { 0.04089, 0.1478, -0.05372, 0.04321, -0.0446, -0.01798, 0.1312, -0.07555 } },
    { 3, { AT(p_again_long, 0.6277774, 1, 5) AT(p_short_near, 0.2728028, 2, -5) AT(rule_long, 0.6125, 3, -4)
        AT(p_log_ratio_2, 0.001149315, 4, -3) AT(pairs_lost, 0.3373984, -1, -2) AT(stray_share, 0.4820772, -6, 6)
        AT(log_answer, 4.310777, -7, -8) }, { -0.05596, 0.05922, -0.08888, -0.00044, 0.04383, -0.02574, -0.02197, 0.1393
        } },
    { 4, { AT(p_first_only, 0.3333333, 1, 3) AT(p_both, 0.5, -1, 2) AT(p_uncovered_stray, 0.1564729, -2, -3)
        AT(p_stray_high, 0.1761952, 4, -8) AT(last_statement, 0.6076923, 5, 6) AT(both_share, 0.02631579, -4, -5)
        AT(specific_share, 0.3636364, -6, -7) }, { -0.07183, 0.07672, -0.07058, 0.04273, 0.1771, 0.1152, -0.02404,
        -0.06026 } },
    { 5, { AT(restated, 0.09545455, 1, 5) AT(log_ratio, 1.001449, 2, 3) AT(distinct, 0.7171429, -1, -2) AT(unsupported,
        0.05, 4, -5) AT(half_drop, 0.07142857, -3, -4) AT(p_covered_polar, 0.6770833, 6, -8) AT(again_near, 0.5765566,
        -6, -7) }, { 0.04884, -0.07771, -0.02059, 0.216, -0.03946, -0.003549, 0.1874, -0.01958 } },
    { 6, { AT(near_content, 0.3243243, 1, -8) AT(refers_back, 0.5, 2, 5) AT(specific_share, 0.2631579, -1, 3)
        AT(negations, 1.5, 4, -4) AT(log_answer, 4.085941, -2, -3) AT(first_half, 0.1483516, 6, -7) AT(part_best,
        0.1547619, -5, -6) }, { -0.04834, 0.1252, -0.02987, -0.0226, -0.05329, 0.1282, -0.03735, -0.08203 } },
    { 7, { AT(p_covered_near, 0.8947368, 1, -8) AT(p_unsupported_long, 0.9321795, 2, -7) AT(filler_share, 0.1333333, 3,
        -6) AT(negations, 0.5, 4, 5) AT(part_near_worst, 0.2266952, -1, -2) AT(p_again_long, 0.5772705, 6, -5)
        AT(near_content, 0.3, -3, -4) }, { -0.07031, -0.002947, 0.09319, 0.002772, -0.119, -0.09601, -0.08582, 0.1023 }
        },
    { 0, { AT(p_unsupported_long, 0.9010913, 1, 3) AT(unsupported, 1.3, -1, 2) AT(p_unsupported_long, 0.7339692, -2, -3)
        AT(specific_share, 0.4042553, 4, 5) AT(p_again_long, 0.3209386, -4, -5) AT(again_near, 0.4590544, -6, 6)
        AT(both_share, 0.1180556, -7, -8) }, { -0.09171, 0.09742, -0.01161, 0.05002, -0.05885, 0.1278, 0.06515, -0.06595
        } },
    { 1, { AT(covered, 0.1081871, 1, 5) AT(filler_share, 0.07272727, -1, 2) AT(rare, 0.3448018, 3, -5) AT(subject_worst,
        0.5124167, -2, 4) AT(stray_rare, 0.2126727, -3, -4) AT(filler_share, 0.1333333, -6, 6) AT(p_stray, 0.08630164,
        -7, -8) }, { -0.08395, 0.1269, -0.01307, 0.06623, 0.008969, -0.0905, -0.04695, 0.1141 } },
    { 2, { AT(both_share, 0.2613636, 1, 6) AT(strong, 0.5, 2, -6) AT(p_uncovered_near, 0.04861111, -1, 3) AT(number_new,
        1.5, 4, -5) AT(log_reference, 3.34975, 5, -4) AT(both_hit, 2.5, -2, -3) AT(near_content, 0.3135593, -7, -8) }, {
        -0.04216, 0.05278, 0.168, -0.01239, -0.04043, 0.1405, -0.08712, 0.003229 } },
    { 3, { AT(rule_long, 0.7476471, 1, -5) AT(p_uncovered_near, 0.4666667, 2, -4) AT(rare, 0.4297713, -1, 3)
        AT(asks_missing, 0.5, -2, -3) }, { -0.08862, -0.05786, 0.05913, 0.03598, 0.1273 } },
    { 4, { AT(p_uncovered_unasked, 0.5309246, 1, -8) AT(last_statement, 0.6396104, 2, 5) AT(p_covered_near, 0.02380952,
        -1, 3) AT(ask_worst, 0.5147059, -2, 4) AT(near_content, 0.2857143, -3, -4) AT(p_first_only, 0.5555556, 6, -7)
        AT(p_uncovered_near, 0.1515152, -5, -6) }, { -0.05344, 0.1784, -0.05946, 0.0963, -0.06721, 0.008229, 0.09947,
        -0.08612 } },
    { 5, { AT(distinct, 0.8052168, 1, 5) AT(p_again_long, 0.4860376, 2, 4) AT(second_half, 0.2264957, 3, -3)
        AT(distinct, 0.7280431, -1, -2) AT(log_ratio, 1.600704, -4, -5) AT(log_ratio, 1.001449, 6, -8) AT(sentences,
        4.5, -6, -7) }, { 0.1088, -0.01095, -0.04342, 0.2158, -0.02211, -0.08234, 0.04616, -0.005424 } },
    { 6, { AT(covered, 0.4058824, 1, -8) AT(distinct, 0.966092, 2, 6) AT(specific_share, 0.2972973, -1, 3)
        AT(p_uncovered_unasked, 0.2516336, -2, 4) AT(rule_unsupported, 0.3, 5, -5) AT(near_any, 0.421995, -3, -4)
        AT(specific_share, 0.3571429, -6, -7) }, { -0.004842, -0.0523, 0.1449, -0.01101, 0.01474, -0.04542, 0.03967,
        -0.08908 } },
    { 7, { AT(rule_unsupported, 0.725, 1, -8) AT(again_near, 0.4971866, 2, 6) AT(p_asked_uncovered, 0, 3, 4)
        AT(rule_generic, 0.3012762, -1, -2) AT(shared, 2.5, -3, 5) AT(p_missing_first, 0.02159091, -4, -5)
        AT(p_subject_high, 0.2759294, -6, -7) }, { 0.07094, -0.07715, 0.04012, -0.001522, -0.08137, -0.06443, 0.03959,
        -0.0983 } },
    { 0, { AT(rare, 0.36551, 1, 3) AT(rule_unsupported, 0.3, -1, 2) AT(near_content, 0.2068966, -2, -3) AT(unsupported,
        1.3, -4, 4) AT(p_far_uncovered, 0.06326233, -5, 5) AT(number_new, 0.5, 6, -8) AT(subject_new, 0.5182976, -6, -7)
        }, { -0.09068, -0.0748, 0.07208, -0.07748, 0.05335, 0.06678, -0.0399, 0.1245 } },
    { 1, { AT(rule_generic, 0.6099923, 1, -8) AT(rare, 0.2654369, 2, 4) AT(p_uncovered_stray, 0.1295281, -1, 3)
        AT(first_asked, 0.5, -2, -3) AT(filler_share, 0.09375, -4, 5) AT(stray_share, 0.7273138, -5, 6)
        AT(subject_worst, 0.2300896, -6, -7) }, { -0.06116, -0.02304, 0.1103, -0.08991, -0.06725, 0.08574, -0.02861,
        0.1172 } },
    { 2, { AT(p_uncovered_unasked, 0.2921138, 1, 6) AT(strong, 0.5, 2, -6) AT(inversions, 0.2142857, -1, 3)
        AT(restated_subjects, 0.03125, 4, -5) AT(rule_unsupported, 0.3, 5, -4) AT(distinct, 0.7426407, -2, -3)
        AT(near_content, 0.4166667, -7, -8) }, { -0.006861, -0.03386, 0.1042, -0.05943, -0.06839, 0.1159, -0.08041,
        0.02742 } },
    { 3, { AT(log_answer, 4.515966, 1, -6) AT(parts_missing_n, 5.5, 2, -5) AT(p_log_ratio_2, 0.001149315, 3, -4)
        AT(rare, 0.4297713, -1, 4) AT(subject, 0.8206438, -2, -3) }, { -0.04993, 0.06308, -0.006127, -0.08829, 0.02934,
        0.1224 } },
    { 4, { AT(p_first_only, 0.3333333, 1, 4) AT(p_uncovered_near, 0.1875, -1, 2) AT(parts, 4.5, 3, -4) AT(pairs_lost,
        0.6381818, -2, -3) AT(near_content, 0.25, -5, 5) AT(parts, 3.5, 6, -8) AT(log_answer, 3.749435, -6, -7) }, {
        -0.06995, -0.0405, 0.08801, 0.1084, -0.0685, 0.06993, -0.02108, 0.1305 } },
    { 5, { AT(p_again_long, 0.4827893, 1, 4) AT(distinct, 0.7280431, 2, 3) AT(p_subject_high, 0.07722119, -1, -2)
        AT(log_answer, 4.135135, -3, -4) AT(stray_rare, 0.2328718, 5, -8) AT(distinct, 0.8530761, 6, -7) AT(log_ratio,
        1.600704, -5, -6) }, { 0.1025, -0.0216, -0.08179, 0.02775, 0.1964, -0.01556, -0.02581, -0.03971 } },
    { 6, { AT(covered_new, 0.3431373, 1, -8) AT(rule_off_topic, 0.3003181, 2, 6) AT(again_near, 0.5190942, 3, 5)
        AT(p_pronouns_uncovered, 0.02173913, 4, -3) AT(shared, 3.5, -1, -2) AT(absolute_added, 0.5, -4, -5)
        AT(rule_generic, 0.3012762, -6, -7) }, { 0.05739, -0.07428, -0.02623, 0.1475, 0.003524, 0.1232, -0.03961, -0.081
        } },
    { 7, { AT(unsupported, 1.9, 1, -8) AT(again_near, 0.4971866, 2, 5) AT(p_uncovered_near, 0.09090909, 3, 4)
        AT(rule_off_topic, 0.760195, -1, -2) AT(shared, 3.5, -3, -4) AT(p_covered_high, 0.04195804, -5, 6)
        AT(p_again_long, 0.5150741, -6, -7) }, { 0.0571, -0.09944, 0.04242, -0.04414, -0.06836, 0.06413, -0.07731,
        -0.0875 } },
    { 0, { AT(p_unsupported_near, 0.06666667, 1, 2) AT(stray_name, 4.5, -1, -2) AT(specific_share, 0.40625, 3, 4)
        AT(unsupported, 1.9, -3, -4) AT(rare, 0.3500061, -5, 5) AT(ask_worst, 0.8090909, -6, 6) AT(subject, 0.9033552,
        -7, -8) }, { -0.09118, 0.04977, -0.07739, 0.0183, -0.03183, -0.04715, 0.1104, -0.02214 } },
    { 1, { AT(rule_generic, 0.6099923, 1, 6) AT(filler_share, 0.09375, 2, 4) AT(part_near_worst, 0.0252221, -1, 3)
        AT(specific_share, 0.1632653, -2, -3) AT(p_uncovered_unasked, 0.4509135, -4, 5) AT(again_near, 0.4389704, -5,
        -6) AT(pronouns, 0.1538462, -7, -8) }, { -0.002483, 0.007383, -0.0896, -0.06252, -0.003292, 0.09847, 0.1142,
        0.007574 } },
    { 2, { AT(stray_share, 0.6561722, 1, -8) AT(both_share, 0.3416667, 2, -7) AT(p_uncovered_unasked, 0.01312815, 3, 6)
        AT(number_missing, 0.5, 4, -4) AT(inversions, 0.3809524, 5, -3) AT(first_half, 0.7207792, -1, -2)
        AT(log_reference, 3.314021, -5, -6) }, { 0.06751, -0.04697, 0.07545, 0.08919, 0.09078, 0.02675, -0.04851,
        -0.07473 } },
    { 3, { AT(p_again_long, 0.6277774, 1, 5) AT(p_short_near, 0.2728028, 2, -5) AT(subject_question, 0.9259297, 3, -4)
        AT(reference_code, 0.5, -1, 4) AT(p_log_ratio_2, 0.001424332, -2, -3) AT(rule_long, 0.7944444, 6, -8)
        AT(pronouns, 0.05, -6, -7) }, { -0.08747, 0.06257, -0.04103, 0.006503, 0.04105, -0.03611, 0.00635, 0.1144 } },
    { 4, { AT(near_content, 0.2898551, -1, 1) AT(p_missing_first, 0.02638889, 2, 5) AT(covered, 0.6961538, 3, -5)
        AT(p_both, 0.5, -2, 4) AT(subject_new, 0.6639443, -3, -4) AT(p_unsupported_near, 0.2190476, 6, -8)
        AT(both_share, 0.2264957, -6, -7) }, { -0.07594, -0.01915, 0.02083, 0.1571, -0.06825, 0.04642, 0.1291, -0.01679
        } },
    { 5, { AT(p_again_long, 0.4827893, 1, 3) AT(p_uncovered_near, 0.2474747, 2, -3) AT(specific_share, 0.5454545, -1,
        -2) AT(p_stray, 0.1748739, 4, -8) AT(sentences, 3.5, 5, 6) AT(near_any, 0.7029641, -4, -5) AT(log_answer,
        4.515966, -6, -7) }, { -0.07952, 0.04285, 0.03648, -0.03825, 0.07386, 0.1842, -0.02042, -0.03674 } },
    { 6, { AT(covered, 0.4058824, 1, -8) AT(distinct, 0.966092, 2, 6) AT(again_near, 0.5016356, 3, -5)
        AT(part_near_mean, 0.4224847, 4, 5) AT(negations, 1.5, -1, -2) AT(near_any, 0.3248081, -3, -4)
        AT(rule_off_topic, 0.3003181, -6, -7) }, { 0.08022, -0.03719, 0.03085, -0.06248, 0.1132, -0.02886, 0.06966,
        -0.0873 } },
    { 7, { AT(near_reference, 0.9642857, 1, -8) AT(negations, 0.5, 2, 4) AT(p_asked_uncovered, 0.5, 3, -3)
        AT(parts_missing_n, 1.5, -1, -2) AT(p_pronouns_uncovered, 0.03703704, -4, 5) AT(again_near, 0.5867595, 6, -7)
        AT(filler_share, 0.1041667, -5, -6) }, { -0.008705, -0.06651, -0.09497, -0.006307, 0.08991, -0.07217, -0.06384,
        0.08253 } },
    { 0, { AT(unsupported, 1.3, -1, 1) AT(number_new, 0.5, 2, 3) AT(question_rare, 0.4875977, -2, -3) AT(p_again_long,
        0.6277774, 4, -8) AT(stray_share, 0.8082731, -4, 5) AT(again_near, 0.3871697, -5, 6) AT(half_drop, 0.04166667,
        -6, -7) }, { -0.08813, -0.07437, 0.04414, 0.1148, 0.1003, -0.06744, 0.04524, -0.05231 } },
    { 1, { AT(filler_share, 0.09375, 1, 4) AT(specific_share, 0.1632653, -1, 2) AT(p_far_uncovered, 0.9032576, 3, -4)
        AT(types_missing, 0.5, -2, -3) AT(stray_share, 0.5650447, -5, 5) AT(p_stray, 0.2713018, 6, -8) AT(number_new,
        0.5, -6, -7) }, { 0.02449, -0.09034, -0.02319, 0.02131, -0.06466, 0.1119, -0.009586, 0.01038 } },
    { 2, { AT(p_subject_high, 0.08746958, -1, 1) AT(strong, 0.5, 2, -8) AT(p_covered_near, 0.8947368, 3, -7)
        AT(sentences, 3.5, 4, -6) AT(last_statement, 0.6961538, -2, 5) AT(unsupported, 2.1, 6, -5) AT(roles_straight,
        1.5, -3, -4) }, { -0.06403, -0.009412, 0.07294, -0.01481, -0.06989, -0.05885, -0.07073, 0.09263 } },
    { 3, { AT(p_log_ratio_2, 1.688136, 1, -6) AT(rare, 0.4297713, 2, 3) AT(asks, 0.5, -1, -2) AT(log_ratio, 0.03390155,
        4, -5) AT(p_again_long, 0, -3, -4) }, { 0.00284, -0.08685, -0.00879, 0.06346, -0.04801, 0.1062 } },
    { 4, { AT(p_first_only, 0.3333333, 1, 2) AT(p_uncovered_near, 0.1875, -1, -2) AT(p_covered_low, 0.00625, 3, -8)
        AT(rare, 0.3563342, 4, 5) AT(parts, 3.5, -3, -4) AT(log_ratio, 0.5753641, 6, -7) AT(last_statement, 0.6794872,
        -5, -6) }, { -0.06577, 0.02057, 0.03078, 0.1289, 0.112, -0.04552, -0.06779, -0.05432 } },
    { 5, { AT(distinct, 0.8530761, 1, -8) AT(sentences, 3.5, 2, 5) AT(stray_rare, 0.03507917, 3, 4) AT(restated,
        0.2111111, -1, -2) AT(near_any, 0.9122514, -3, -4) AT(stray_name, 0.5, 6, -7) AT(log_answer, 4.515966, -5, -6)
        }, { -0.009981, 0.09964, -0.05036, 0.03243, 0.1669, -0.01155, -0.02688, -0.07968 } },
    { 6, { AT(near_any, 0.3833505, 1, -8) AT(pronouns, 0.025, -1, 2) AT(specific_share, 0.2631579, -2, 3) AT(again_near,
        0.5036676, 4, -7) AT(p_first_only, 0.08888889, 5, 6) AT(rare, 0.3516883, -3, -4) AT(part_near_mean, 0.2210812,
        -5, -6) }, { 0.07472, -0.04398, 0.1259, -0.02458, 0.1218, -0.03132, 0.1161, -0.06476 } },
    { 7, { AT(stray_sentences, 0.04166667, 1, 5) AT(p_uncovered_near, 0.1857143, 2, -5) AT(rule_unsupported, 0.725, 3,
        -4) AT(p_roles, 0.5, 4, -3) AT(rule_generic, 0.7582341, -1, -2) AT(specific_share, 0.375, 6, -8) AT(again_near,
        0.4174403, -6, -7) }, { 0.04246, -0.07798, -0.09821, -0.07397, -0.03682, 0.031, -0.04537, -0.06786 } },
    { 0, { AT(rule_unsupported, 0.3, 1, 2) AT(p_stray, 0.2722696, -1, -2) AT(near_content, 0.1785714, 3, 4) AT(rare,
        0.402491, -3, -4) AT(log_ratio, 1.600704, 5, -8) AT(stray_share, 0.4704175, -5, 6) AT(question_rare, 0.2750563,
        -6, -7) }, { -0.08828, -0.0322, -0.0711, 0.07968, -0.008414, 0.03856, 0.1087, -0.03397 } },
    { 1, { AT(specific_share, 0.2142857, 1, 3) AT(filler_share, 0.06451613, -1, 2) AT(p_stray_high, 0.01553761, -2, -3)
        AT(covered, 0.06066176, 4, 6) AT(filler_share, 0.07142857, -4, 5) AT(log_answer, 3.921924, -5, -6)
        AT(filler_share, 0.1403509, -7, -8) }, { -0.05069, -0.02331, 0.105, -0.07629, -0.03754, 0.1, -0.08931, 0.002511
        } },
    { 2, { AT(covered, 0.2792208, -1, 1) AT(strong, 0.5, 2, 6) AT(first_half, 0.7596154, 3, 5) AT(last_statement,
        0.8397436, -2, 4) AT(near_content, 0.2857143, -3, -4) AT(p_uncovered_unasked, 0.02142327, -5, -6) AT(covered,
        0.5505051, -7, -8) }, { -0.07153, -0.01136, -0.05301, 0.08829, -0.04299, 0.02315, -0.003637, 0.1084 } },
    { 3, { AT(p_log_ratio_2, 1.688136, 1, -5) AT(reference_code, 0.5, 2, 3) AT(subject_question, 0.9259297, -1, -2)
        AT(log_ratio, 0.03390155, -3, -4) }, { -0.08641, 0.008352, 0.05929, -0.03725, 0.1013 } },
    { 4, { AT(rule_incomplete, 0.3, 1, -8) AT(p_first_only, 0.3333333, 2, 3) AT(parts, 5.5, -1, -2) AT(p_stray,
        0.1526614, 4, -7) AT(refers_back, 0.5, 5, -6) AT(log_answer, 4.034201, 6, -5) AT(p_asked_uncovered, 0.1807768,
        -3, -4) }, { -0.05822, 0.03453, -0.001281, 0.1069, -0.02861, -0.01374, -0.06129, 0.1171 } },
    { 5, { AT(restated_subjects, 0.19375, 1, 6) AT(log_ratio, 0.9753796, 2, 3) AT(subject_question, 0.1587422, -1, -2)
        AT(p_unsupported_long, 0, 4, -6) AT(specific_share, 0.3673469, -3, 5) AT(distinct, 0.8582589, -4, -5)
        AT(p_unsupported_near, 0, -7, -8) }, { 0.03087, -0.07145, -0.0138, 0.142, -0.006567, -0.02909, 0.1265, 0.00779 }
        },
    { 6, { AT(stray_share, 0.5985871, -1, 1) AT(p_uncovered_unasked, 0.1872528, -2, 2) AT(pronouns, 0.04651163, 3, 4)
        AT(refers_back, 0.5, -3, -4) AT(distinct, 0.966092, 5, -8) AT(subject_worst, 0.2629712, -5, 6) AT(asks, 1.5, -6,
        -7) }, { -0.07393, -0.05723, 0.08806, 0.006782, -0.03314, 0.1107, -0.03772, -0.02934 } },
    { 7, { AT(negations, 1.5, 1, -8) AT(p_best_missing, 0.03125, 2, 4) AT(p_covered_near, 0.8947368, 3, -3)
        AT(stray_sentences, 0.2613636, -1, -2) AT(shared, 1.5, 5, -7) AT(parts_missing, 0.5277778, 6, -6)
        AT(rule_generic, 0.3012762, -4, -5) }, { 0.01929, -0.04289, 0.08033, 0.02892, -0.08538, -0.05447, -0.06546,
        0.05946 } },
    { 0, { AT(number_new, 0.5, 1, 2) AT(unsupported, 1.95, -1, -2) AT(p_unsupported_near, 0.06666667, 3, 4) AT(rare,
        0.4075134, -3, -4) AT(log_answer, 4.241301, 5, -8) AT(unsupported, 1.3, -5, 6) AT(again_near, 0.5153035, -6, -7)
        }, { -0.08585, 0.003802, -0.07886, 0.06982, -0.06604, 0.1005, 0.007205, -0.05082 } },
    { 1, { AT(rule_generic, 0.6099923, 1, -8) AT(subject_worst, 0.2007475, 2, 5) AT(rare, 0.3126698, 3, -4) AT(parts,
        2.5, -1, 4) AT(filler_share, 0.05263158, -2, -3) AT(specific_share, 0.2045455, 6, -7) AT(parts_missing, 0.6125,
        -5, -6) }, { -0.02771, -0.03611, 0.1261, -0.05949, -0.04405, 0.03417, -0.08672, 0.09798 } },
    { 2, { AT(both_share, 0.2613636, 1, 6) AT(roles_cross, 0.5, 2, -6) AT(part_near_mean, 0.526645, 3, 5) AT(subject,
        0.6740109, -1, 4) AT(unsupported, 2.1, -2, -3) AT(rule_technical, 0.675, -4, -5) AT(p_uncovered_stray,
        0.1151566, -7, -8) }, { -0.03379, 0.1073, -0.05156, -0.007499, 0.06727, 0.1188, 0.004748, -0.08244 } },
    { 3, { AT(log_answer, 4.515966, 1, -5) AT(log_reference, 3.901922, 2, -4) AT(p_log_ratio_2, 0.001149315, 3, -3)
        AT(pairs_lost, 0.3373984, -1, -2) }, { -0.04066, 0.06163, -0.08642, 0.03952, 0.1039 } },
    { 4, { AT(near_content, 0.2424242, -1, 1) AT(both_missing, 0.5, 2, 4) AT(p_best_missing, 0.1889881, -2, 3) AT(parts,
        3.5, -3, -4) AT(asks, 1.5, 5, 6) AT(half_drop, -0.01785714, -5, -6) AT(p_quoted_second, 0.03571429, -7, -8) }, {
        -0.083, -0.05396, -0.01714, 0.07915, -0.04919, 0.07193, 0.1444, -0.01448 } },
    { 5, { AT(sentences, 3.5, 1, 2) AT(distinct, 0.6030303, -1, -2) AT(stray_rare, 0.2328718, 3, -8) AT(p_covered_high,
        0.1381818, 4, 6) AT(again_near, 0.4772666, -3, 5) AT(rule_generic, 0.3012762, -4, -5) AT(log_ratio, 0.8586616,
        -6, -7) }, { 0.08931, -0.07715, -0.01459, 0.1494, -0.005362, -0.02829, 0.04197, -0.03674 } },
    { 6, { AT(covered, 0.4058824, 1, -8) AT(refers_back, 0.5, 2, 6) AT(p_pronouns_uncovered, 0.08695652, 3, -5)
        AT(near_any, 0.449449, 4, -4) AT(specific_share, 0.2096774, -1, 5) AT(p_uncovered_unasked, 0.1872528, -2, -3)
        AT(negations, 0.5, -6, -7) }, { -0.06299, -0.04794, 0.07894, -0.03195, -0.02876, 0.01335, -0.05315, -0.08491 }
        },
    { 7, { AT(first_asked, 0.5, 1, 2) AT(pronouns, 0.06666667, -1, -2) AT(p_covered_near, 0.2509804, 3, 6)
        AT(question_rare, 0.2066664, -3, 4) AT(both_missing, 3.5, 5, -6) AT(refers_back, 0.5, -4, -5)
        AT(p_uncovered_unasked, 0.02142327, -7, -8) }, { 0.009037, 0.0653, 0.01585, -0.08176, -0.02238, 0.03169,
        0.05315, -0.02118 } },
    { 0, { AT(unsupported, 1.3, 1, 2) AT(rare, 0.5018865, -1, -2) AT(rare, 0.4075134, 3, -8) AT(p_stray_high, 0.287664,
        4, 6) AT(number_new, 1.5, -3, 5) AT(p_log_ratio_2, 1.372734, -4, -5) AT(near_content, 0.1451613, -6, -7) }, {
        -0.08812, 0.03237, -0.01935, 0.09765, -0.01576, -0.08014, 0.01062, 0.1035 } },
    { 1, { AT(filler_share, 0.09375, 1, 4) AT(specific_share, 0.1632653, -1, 2) AT(part_near_mean, 0.1275604, -2, 3)
        AT(p_statements_first, 0.3726852, -3, -4) AT(specific_share, 0.2916667, 5, -8) AT(near_content, 0.3888889, 6,
        -7) AT(stray_rare, 0.2924235, -5, -6) }, { 0.02055, 0.02559, -0.08875, -0.01648, 0.1006, 0.006512, -0.03847,
        -0.06216 } },
    { 2, { AT(near_content, 0.2898551, -1, 1) AT(log_reference, 3.34975, 2, 6) AT(roles_cross, 0.5, 3, -6) AT(parts,
        3.5, 4, -5) AT(rule_unsupported, 0.725, 5, -4) AT(first_half, 0.7888889, -2, -3) AT(p_roles, 2.5, -7, -8) }, {
        -0.07574, 0.08358, 0.02603, -0.05949, -0.01301, 0.1322, -0.03172, 0.09068 } },
    { 3, { AT(p_log_ratio_2, 1.688136, 1, -5) AT(stray_share, 0.1180658, 2, -4) AT(p_stray, 0.005149449, 3, -3)
        AT(log_ratio, 0.5306283, -1, -2) }, { -0.04908, 0.009756, 0.06291, -0.08508, 0.09426 } },
    { 4, { AT(p_uncovered_near, 0.09310345, -1, 1) AT(ask_worst, 0.5505051, 2, 3) AT(p_uncovered_unasked, 0.5309246, -2,
        -3) AT(half_drop, 0.3571429, 4, 6) AT(near_reference, 0.2970588, -4, 5) AT(both_share, 0.3100962, -5, -6)
        AT(p_unsupported_near, 0.2190476, -7, -8) }, { -0.06406, 0.1149, -0.03603, -0.07379, -0.03025, 0.0618, 0.06367,
        -0.06042 } },
    { 5, { AT(log_answer, 4.051747, 1, 3) AT(again_near, 0.7432156, 2, -3) AT(restated, 0.2361111, -1, -2) AT(near_any,
        0.4321223, 4, 5) AT(p_asked_uncovered, 0.5990133, -4, -5) AT(subject_new, 0.7630925, 6, -8) AT(near_content,
        0.3047619, -6, -7) }, { -0.07579, 0.02566, 0.08921, -0.04414, 0.0514, -0.00805, 0.1453, 0.000313 } },
    { 6, { AT(p_stray_high, 0.03305344, -1, 1) AT(absolute_added, 0.5, 2, 6) AT(first_half, 0.3798077, 3, 5)
        AT(again_near, 0.3610697, -2, 4) AT(negations, 0.5, -3, -4) AT(again_near, 0.5481836, -5, -6) AT(distinct,
        0.9360964, -7, -8) }, { -0.08288, -0.007021, 0.1063, 0.013, -0.006701, 0.09193, 0.03526, -0.05163 } },
    { 7, { AT(p_asked_uncovered, 0.375, 1, -8) AT(stray_sentences, 0.04166667, 2, 6) AT(pronouns, 0.07692308, 3, -5)
        AT(inversions, 0.2777778, 4, 5) AT(covered, 0.8090909, -1, -2) AT(specific_share, 0.3142857, -3, -4)
        AT(negations, 1.5, -6, -7) }, { 0.009222, 0.06173, -0.1184, -0.00616, 0.05569, -0.03561, 0.05753, -0.04317 } },
    { 0, { AT(unsupported, 1.3, -1, 1) AT(rare, 0.4075134, 2, 6) AT(near_content, 0.1538462, -2, 3) AT(number_new, 1.5,
        4, 5) AT(p_pronouns_uncovered, 0.015625, -3, -4) AT(distinct, 0.8702665, -5, -6) AT(p_far_uncovered, 0.06535858,
        -7, -8) }, { -0.08515, -0.07916, -0.06678, 0.03409, -0.02353, 0.09016, 0.001123, 0.1014 } },
    { 1, { AT(covered, 0.1143791, 1, 5) AT(rule_generic, 0.6099923, 2, -5) AT(subject, 0.3851239, 3, 4) AT(near_any,
        0.2368206, -1, -2) AT(p_subject_high, 0.0812951, -3, -4) AT(stray_share, 0.7859427, -6, 6) AT(filler_share,
        0.1304348, -7, -8) }, { -0.01692, 0.08348, -0.08033, 0.02547, 0.09137, -0.08284, -0.06664, 0.07048 } },
    { 2, { AT(near_content, 0.2898551, -1, 1) AT(log_reference, 3.34975, 2, 6) AT(parts, 4.5, 3, -6) AT(rare, 0.3994177,
        4, -5) AT(sentences, 4.5, 5, -4) AT(stray_sentences, 0.04166667, -2, -3) AT(rule_technical, 0.3, -7, -8) }, {
        -0.07393, 0.04702, 0.09953, -0.05801, -0.02559, -0.02942, -0.03926, 0.03285 } },
    { 3, { AT(rule_long, 0.7476471, 1, -4) AT(stray_share, 0.1180658, 2, -3) AT(subject, 0.781131, -1, -2) }, { 0.08388,
        -0.048, -0.08493, 0.09472 } },
    { 4, { AT(p_uncovered_unasked, 0.5309246, 1, -8) AT(ask_worst, 0.5147059, 2, 4) AT(log_reference, 3.198465, -1, 3)
        AT(p_log_ratio_2, 0.01634137, -2, -3) AT(part_worst, 0.3541667, 5, 6) AT(parts, 3.5, -4, -5) AT(reference_code,
        0.5, -6, -7) }, { 0.01938, -0.01067, 0.1453, -0.02624, 0.05542, -0.06091, 0.07754, -0.08054 } },
    { 5, { AT(again_near, 0.4796403, 1, 2) AT(p_uncovered_near, 0.4666667, -1, -2) AT(p_first_only, 0.2040816, 3, 4)
        AT(distinct, 0.7280431, -3, -4) AT(distinct, 0.8530761, 5, -8) AT(p_unsupported_near, 0, 6, -7) AT(p_again_long,
        0.3306714, -5, -6) }, { -0.06785, 0.01402, 0.05263, -0.04976, 0.00261, 0.1353, 0.0003567, -0.03744 } },
    { 6, { AT(p_covered_near, 0.06722689, 1, -8) AT(again_near, 0.5481836, 2, 6) AT(negations, 1.5, 3, -5)
        AT(part_near_mean, 0.2273071, -1, 4) AT(p_first_only, 0.1, -2, 5) AT(p_pronouns_uncovered, 0.03636364, -3, -4)
        AT(specific_share, 0.2631579, -6, -7) }, { 0.09915, 0.05598, 0.02769, -0.02625, -0.06061, -0.04519, 0.1103,
        -0.06802 } },
    { 7, { AT(first_asked, 0.5, 1, 2) AT(filler_share, 0.09615385, -1, -2) AT(parts_missing_n, 1.5, 3, -8)
        AT(p_unsupported_long, 0.9808293, 4, -7) AT(p_uncovered_unasked, 0.02142327, 5, 6) AT(log_ratio, 0.8472979, -3,
        -4) AT(p_uncovered_unasked, 0.3117206, -5, -6) }, { 0.04372, -0.06166, 0.05339, -0.05455, -0.03354, 0.02101,
        -0.08219, -0.0628 } },
    { 0, { AT(rare, 0.4013446, 1, 5) AT(p_unsupported_near, 0.3478261, 2, 3) AT(rule_unsupported, 0.725, -1, -2)
        AT(stray_share, 0.4600755, -3, 4) AT(log_ratio, 1.275069, -4, -5) AT(p_unsupported_long, 0.9321795, 6, -8)
        AT(p_unsupported_near, 0.5, -6, -7) }, { -0.0893, -0.00625, -0.0388, 0.0771, -0.03002, -0.05883, 0.06751,
        0.09099 } },
    { 1, { AT(filler_share, 0.09375, 1, 4) AT(p_far_uncovered, 0.8247163, 2, -4) AT(types_missing, 0.5, 3, -3)
        AT(specific_share, 0.1428571, -1, -2) AT(near_content, 0.2727273, 5, 6) AT(rare, 0.3448018, -5, -6) AT(subject,
        0.5801212, -7, -8) }, { 0.02566, -0.08829, -0.007332, 0.02723, 0.09321, -0.01569, 0.0367, -0.06895 } },
    { 2, { AT(near_reference, 0.140056, -1, 1) AT(inversions, 0.3809524, 2, -8) AT(rule_technical, 0.3, 3, 5)
        AT(subject_question, 0.5946314, -2, 4) AT(log_reference, 3.34975, -3, -4) AT(p_again_long, 0.03078442, -5, 6)
        AT(first_half, 0.7888889, -6, -7) }, { -0.07321, -0.03818, 0.02375, -0.03545, 0.1341, 0.0776, -0.03089, 0.06886
        } },
    { 3, { AT(log_answer, 4.515966, 1, -5) AT(log_reference, 3.901922, 2, -4) AT(p_asks_uncovered, 0.05, -1, 3)
        AT(p_covered_near, 0.390625, -2, -3) }, { -0.0846, -0.04094, 0.06307, 0.03514, 0.09477 } },
    { 4, { AT(p_first_only, 0.3333333, 1, 4) AT(asks, 1.5, 2, 3) AT(pair_missing, 0.5, -1, -2) AT(p_uncovered_near,
        0.122449, -3, -4) AT(p_covered_low, 0.00625, 5, -8) AT(both_share, 0.2264957, -5, 6) AT(p_uncovered_unasked,
        0.3495215, -6, -7) }, { -0.06207, 0.07192, -0.04131, 0.07242, 0.001195, 0.09623, 0.007716, -0.04764 } },
    { 5, { AT(distinct, 0.8530761, 1, -8) AT(log_answer, 4.051747, 2, 5) AT(distinct, 0.6291005, -1, 3) AT(covered,
        0.09545455, -2, 4) AT(part_near_worst, 0.8739512, -3, -4) AT(log_answer, 4.515966, 6, -7) AT(log_ratio,
        0.6325226, -5, -6) }, { 0.09908, 0.02778, -0.05943, 0.008908, -0.007223, 0.1265, -0.01712, -0.07486 } },
    { 6, { AT(stray_share, 0.5330534, -1, 1) AT(refers_back, 0.5, 2, 6) AT(covered, 0.4058824, 3, -6) AT(specific_share,
        0.2096774, -2, 4) AT(p_far_uncovered, 0.6003325, 5, -5) AT(both_hit, 1.5, -3, -4) AT(first_half, 0.1909091, -7,
        -8) }, { -0.08087, -0.05842, 0.04594, -0.06054, 0.1021, -0.05962, 0.04158, -0.03114 } },
    { 7, { AT(negations, 0.5, 1, 6) AT(parts_missing, 0.05, 2, -6) AT(inversions, 0.3111111, 3, -5) AT(stray_sentences,
        0.2613636, 4, -4) AT(log_ratio, 0, -1, 5) AT(first_half, 0.8090909, -2, -3) AT(p_uncovered_unasked, 0.3305598,
        -7, -8) }, { -0.07786, 0.009504, 0.06945, -0.03984, -0.04845, -0.04411, -0.00309, 0.04879 } },
    { 0, { AT(unsupported, 1.3, 1, 2) AT(rare, 0.5018865, -1, -2) AT(rare, 0.4075134, 3, -8) AT(stray_share, 0.787664,
        4, 6) AT(unsupported, 2.1, 5, -5) AT(p_again_long, 0.2003101, -3, -4) AT(p_log_ratio_2, 1.102126, -6, -7) }, {
        -0.08754, 0.03319, 0.05201, -0.0471, 0.06937, -0.06695, 0.01167, 0.08988 } },
    { 1, { AT(rule_generic, 0.6099923, 1, -8) AT(subject_worst, 0.2007475, 2, 4) AT(part_near_mean, 0.3555088, 3, -3)
        AT(filler_share, 0.06451613, -1, -2) AT(specific_share, 0.2142857, 5, 6) AT(distinct, 0.9672043, -4, -5)
        AT(subject_first, 0.2738084, -6, -7) }, { -0.04435, 0.09838, -0.04025, -0.04796, 0.02954, -0.006186, -0.08659,
        0.08617 } },
    { 2, { AT(p_uncovered_unasked, 0.4509135, 1, -8) AT(both_share, 0.3416667, 2, -7) AT(unsupported, 1.7, 3, -6)
        AT(distinct, 0.748494, -1, 4) AT(both_hit, 2.5, -2, 5) AT(near_any, 0.7159581, 6, -5) AT(subject_new, 0.7460513,
        -3, -4) }, { -0.04327, 0.02192, 0.1471, 0.03336, 0.02436, -0.06646, -0.04071, -0.07181 } },
    { 3, { AT(p_log_ratio_2, 1.688136, 1, -5) AT(rare, 0.4297713, 2, 3) AT(log_answer, 4.241301, -1, -2) AT(pairs_lost,
        0.3651515, -3, -4) }, { -0.08327, 0.009687, -0.03233, 0.05686, 0.08547 } },
    { 4, { AT(near_content, 0.2424242, -1, 1) AT(shared, 9.5, 2, -8) AT(ask_worst, 0.5147059, 3, 4) AT(both_hit, 3.5,
        -2, -3) AT(parts, 3.5, 5, 6) AT(second_half, 0.4083333, -4, -5) AT(question_covered, 0.2928571, -6, -7) }, {
        -0.07918, 0.1037, -0.02555, 0.0191, -0.04629, -0.05091, 0.06104, -0.05562 } },
    { 5, { AT(distinct, 0.8530761, 1, -8) AT(p_log_ratio_2, 0.2852441, 2, 3) AT(tail_missing, 0.4142857, -1, -2)
        AT(stray_rare, 0.2328718, 4, -7) AT(unsupported, 0.05, 5, 6) AT(asks, 1.5, -3, -4) AT(rare, 0.3574542, -5, -6)
        }, { -0.04174, 0.03941, 0.1154, 0.02066, -0.01726, 0.01912, -0.02255, -0.07363 } },
    { 6, { AT(covered, 0.4058824, 1, -8) AT(rule_off_topic, 0.3003181, 2, -7) AT(distinct, 0.905506, -1, 3)
        AT(log_reference, 3.020127, -2, 4) AT(absolute_added, 0.5, 5, -6) AT(p_again_long, 0.380262, 6, -5)
        AT(p_first_only, 0.0952381, -3, -4) }, { 0.05951, -0.05765, 0.08529, -0.0057, 0.1175, -0.03893, 0.06434, -0.0812
        } },
    { 7, { AT(negations, 0.5, 1, 6) AT(parts_missing, 0.05, 2, 3) AT(inversions, 0.1904762, -1, -2)
        AT(p_uncovered_unasked, 0.4858805, -3, 4) AT(filler_share, 0.06451613, 5, -6) AT(specific_share, 0.3777778, -4,
        -5) AT(p_pronouns_uncovered, 0.048, -7, -8) }, { 0.02585, -0.02773, -0.06781, 0.05753, -0.05044, -0.08575,
        0.003935, 0.06131 } },
    { 0, { AT(rare, 0.36551, 1, 2) AT(unsupported, 2.25, -1, -2) AT(rule_unsupported, 0.3, 3, 4) AT(p_unsupported_near,
        0.3636364, -3, -4) AT(again_near, 0.455546, 5, -8) AT(rare, 0.3994177, 6, -7) AT(p_subject_high, 0.02612295, -5,
        -6) }, { -0.08351, 0.02375, -0.07474, 0.02433, -0.03085, 0.05779, 0.09382, 0.0005299 } },
    { 1, { AT(specific_share, 0.2142857, 1, 3) AT(near_content, 0.3047619, 2, -3) AT(again_near, 0.3490475, -1, -2)
        AT(subject_first, 0.1300744, 4, 5) AT(specific_share, 0.3, -4, -5) AT(filler_share, 0.1333333, -6, 6)
        AT(stray_rare, 0.2126727, -7, -8) }, { -0.005602, 0.08536, -0.03771, 0.0802, -0.03091, -0.08188, -0.04594,
        0.04166 } },
    { 2, { AT(p_uncovered_unasked, 0.4403071, 1, -8) AT(inversions, 0.3809524, 2, 6) AT(log_ratio, 0, -1, 3)
        AT(first_half, 0.7888889, 4, -5) AT(question_covered, 0.69375, 5, -4) AT(p_far_uncovered, 0.06997121, -2, -3)
        AT(p_again_long, 0.11224, -6, -7) }, { 0.0867, 0.06136, -0.03158, 0.0564, -0.02245, -0.03108, 0.08143, -0.06707
        } },
    { 3, { AT(covered, 0.8208556, 1, 3) AT(log_answer, 4.453738, 2, -3) AT(p_short_near, 0.2663372, -1, -2)
        AT(sentences, 4.5, 4, 6) AT(part_near_worst, 0.3664439, 5, -6) AT(half_drop, 0.07142857, -4, -5) AT(near_any,
        0.449449, -7, -8) }, { -0.08182, 0.03252, 0.05287, -0.0113, 0.07374, -0.0593, 0.08506, 0.003425 } },
    { 4, { AT(p_uncovered_unasked, 0.5309246, 1, -8) AT(both_share, 0.2403846, 2, 3) AT(rule_incomplete, 0.725, -1, -2)
        AT(number_new, 0.5, 4, -7) AT(distinct, 0.9321839, 5, 6) AT(shared, 9.5, -3, -4) AT(last_statement, 0.6396104,
        -5, -6) }, { -0.03934, 0.1064, 0.1095, -0.01432, 0.07063, -0.01159, -0.01299, -0.0769 } },
    { 5, { AT(restated_subjects, 0.19375, 1, 6) AT(distinct, 0.8530761, 2, -6) AT(log_ratio, 0.6418539, -1, 3)
        AT(last_statement, 0.8660714, -2, 4) AT(p_stray, 0.1627365, 5, -5) AT(p_unsupported_long, 0, -3, -4)
        AT(p_covered_high, 0.1381818, -7, -8) }, { -0.03183, -0.02317, 0.1078, -0.01069, -0.01798, -0.07197, 0.09405,
        0.002797 } },
    { 6, { AT(p_uncovered_unasked, 0.1872528, -1, 1) AT(distinct, 0.966092, 2, 5) AT(near_content, 0.4, 3, -5)
        AT(subject_question, 0.497924, 4, -4) AT(p_again_long, 0.2409244, -2, -3) AT(absolute_added, 0.5, 6, -8)
        AT(subject_question, 0.497924, -6, -7) }, { -0.07764, 0.06436, -0.004354, 0.09091, -0.05726, 0.03942, -0.03164,
        -0.05566 } },
    { 7, { AT(negations, 1.5, 1, 6) AT(stray_sentences, 0.2613636, 2, -6) AT(p_best_missing, 0.2, 3, -5)
        AT(negation_lost, 0.5, 4, -4) AT(pairs_lost, 0.6830144, 5, -3) AT(strong, 0.5, -1, -2) AT(distinct, 0.905506,
        -7, -8) }, { 0.03492, -0.02728, -0.07092, -0.04923, -0.02636, -0.0386, -0.01117, 0.06687 } },
    { 0, { AT(p_unsupported_long, 0.9010913, 1, 3) AT(rule_unsupported, 0.3, -1, 2) AT(log_ratio, 0.1670541, -2, -3)
        AT(number_new, 0.5, 4, 5) AT(rare, 0.4372232, -4, -5) AT(rare, 0.3504901, -6, 6) AT(log_answer, 4.241301, -7,
        -8) }, { -0.08306, 0.05641, -0.01455, -0.07392, 0.05012, -0.0235, 0.07733, -0.026 } },
    { 1, { AT(filler_share, 0.09375, 1, 3) AT(part_near_worst, 0.0252221, -1, 2) AT(tail_missing, 0.7321429, -2, -3)
        AT(specific_share, 0.2916667, 4, -8) AT(part_near_worst, 0.4338545, 5, -7) AT(stray_rare, 0.2924235, 6, -6)
        AT(distinct, 0.9121324, -4, -5) }, { 0.01276, -0.08388, -0.01342, -0.01056, 0.09199, -0.009497, -0.02125,
        -0.05375 } },
    { 2, { AT(both_share, 0.3867521, 1, -8) AT(roles_cross, 0.5, 2, -7) AT(sentences, 3.5, 3, -6) AT(first_asked, 2.5,
        -1, 4) AT(stray_rare, 0.07514561, 5, 6) AT(p_quoted_second, 0.1339286, -2, -3) AT(first_half, 0.6515152, -4, -5)
        }, { -0.009933, -0.03534, 0.07867, 0.1131, 0.02533, -0.05044, 0.08268, -0.05603 } },
    { 3, { AT(rule_long, 0.7944444, 1, -6) AT(p_stray, 0.00612454, 2, 4) AT(last_statement, 0.6794872, 3, -3)
        AT(subject_question, 0.6810722, -1, -2) AT(sentences, 5.5, -4, -5) }, { 0.0868, -0.004943, -0.04399, -0.08193,
        -0.006093, 0.08788 } },
    { 4, { AT(p_uncovered_unasked, 0.5309246, 1, -8) AT(covered, 0.7416667, 2, -7) AT(parts, 3.5, 3, 5)
        AT(p_uncovered_stray, 0.01082, -1, 4) AT(rule_incomplete, 0.675, -2, -3) AT(rare, 0.3584997, -4, 6)
        AT(p_best_missing, 0.3, -5, -6) }, { 0.1043, -0.02908, 0.0966, 0.07496, -0.05745, 0.05657, -0.05957, -0.07533 }
        },
    { 5, { AT(distinct, 0.8530761, 1, -8) AT(subject, 0.8371355, 2, 5) AT(p_stray, 0.1748739, 3, -4) AT(half_drop,
        -0.1666667, -1, 4) AT(covered, 0.8090909, -2, -3) AT(p_log_ratio_2, 0.6504033, -5, 6) AT(near_content, 0.6, -6,
        -7) }, { -0.003817, 0.1087, -0.002983, -0.01486, -0.03806, -0.0127, 0.06423, -0.07109 } },
    { 6, { AT(p_stray_high, 0.03305344, -1, 1) AT(absolute_added, 0.5, 2, -8) AT(filler_share, 0.05555556, 3, 6)
        AT(again_near, 0.5216539, 4, -5) AT(part_near_mean, 0.3853348, 5, -4) AT(subject_question, 0.6055186, -2, -3)
        AT(p_missing_first, 0.15, -6, -7) }, { -0.07786, 0.04955, -0.05006, -0.02695, 0.08354, 0.1143, 0.00536, -0.01591
        } },
    { 7, { AT(negations, 1.5, 1, 6) AT(p_covered_near, 0.8947368, 2, -6) AT(p_asked_uncovered, 0.375, 3, -5)
        AT(log_ratio, 0.05129329, -1, 4) AT(inversions, 0.3809524, 5, -4) AT(stray_sentences, 0.2111111, -2, -3)
        AT(distinct, 0.9272487, -7, -8) }, { -0.0618, 0.02329, -0.02402, -0.05502, -0.04532, 0.06367, -0.001658, 0.0666
        } },
    { 0, { AT(unsupported, 1.3, -1, 1) AT(number_new, 0.5, 2, 3) AT(subject_new, 0.4869781, -2, -3) AT(again_near,
        0.4654613, 4, 6) AT(parts, 5.5, 5, -6) AT(rare, 0.3324717, -4, -5) AT(stray_name, 3.5, -7, -8) }, { -0.0823,
        0.02638, -0.05333, -0.002205, 0.08581, 0.007316, 0.05568, -0.05837 } },
    { 1, { AT(near_content, 0.2727273, 1, -8) AT(rule_generic, 0.6099923, 2, 6) AT(p_asked_uncovered, 0.09092607, -1, 3)
        AT(p_uncovered_unasked, 0.7386729, 4, 5) AT(specific_share, 0.2352941, -2, -3) AT(stray_repeat, 0, -4, -5)
        AT(p_pronouns_uncovered, 0.1414141, -6, -7) }, { -0.07175, 0.02925, -0.06843, 0.1083, -0.03226, 0.08763,
        -0.01765, -0.08007 } },
    { 2, { AT(p_uncovered_unasked, 0.4509135, 1, 6) AT(inversions, 0.3809524, 2, 5) AT(p_again_long, 0, -1, 3)
        AT(half_drop, -0.2166667, -2, 4) AT(p_uncovered_unasked, 0.03633757, -3, -4) AT(p_again_long, 0.11224, -5, -6)
        AT(log_answer, 3.238486, -7, -8) }, { 0.0771, 0.05194, -0.03575, 0.007968, -0.03185, 0.07029, 0.05696, -0.08123
        } },
    { 3, { AT(sentences, 4.5, 1, 6) AT(stray_rare, 0.05, 2, 5) AT(last_statement, 0.6794872, 3, 4) AT(subject_question,
        0.665637, -1, -2) AT(log_answer, 3.941535, -3, -4) AT(p_again_long, 0.6637319, -5, -6) AT(rule_long, 0.7944444,
        -7, -8) }, { 0.08349, -0.005399, -0.04344, 0.01206, -0.08075, 0.001199, -0.01534, 0.08459 } },
    { 4, { AT(near_content, 0.2380952, -1, 1) AT(covered, 0.730303, 2, -8) AT(parts, 3.5, 3, 5) AT(reference_code, 0.5,
        4, -4) AT(log_ratio, 0.3813676, -2, -3) AT(log_answer, 3.384247, -5, 6) AT(rare, 0.3584997, -6, -7) }, {
        -0.07812, 0.03872, -0.04621, 0.08319, -0.03569, 0.07729, 0.004436, -0.05549 } },
    { 5, { AT(log_answer, 4.051747, 1, 3) AT(restated_subjects, 0.2613636, 2, -3) AT(rule_repetitive, 0.375, -1, -2)
        AT(near_content, 0.25, -4, 4) AT(subject_new, 0.7630925, 5, -8) AT(rule_long, 0.7944444, 6, -7) AT(again_near,
        0.4740068, -5, -6) }, { -0.07123, 0.0446, 0.06243, -0.0169, -0.004987, 0.1094, -0.0002199, -0.007933 } },
    { 6, { AT(covered, 0.4058824, 1, -8) AT(again_near, 0.5016356, 2, 6) AT(subject_new, 0.2914197, -1, 3) AT(pronouns,
        0.02631579, -2, 4) AT(log_reference, 3.020127, -3, 5) AT(tail_missing, 0.2678571, -4, -5) AT(subject_worst,
        0.3926262, -6, -7) }, { 0.06858, 0.02248, -0.06518, 0.01221, -0.05089, 0.01463, 0.08799, -0.0781 } },
    { 7, { AT(first_asked, 0.5, 1, 5) AT(filler_share, 0.09615385, 2, -5) AT(rule_off_topic, 0.6842155, 3, -4)
        AT(p_pronouns_uncovered, 0.06402439, 4, -3) AT(stray_repeat, 0.5087536, -1, -2) AT(parts_missing_n, 1.5, 6, -8)
        AT(log_ratio, 0.7270487, -6, -7) }, { 0.03352, -0.04369, 0.08213, -0.03349, -0.05266, 0.01484, -0.03304,
        -0.05374 } },
    { 0, { AT(number_new, 0.5, 1, 2) AT(rare, 0.4372232, -1, -2) AT(unsupported, 1.3, -3, 3) AT(p_again_long, 0.6277774,
        4, -8) AT(shared, 1.5, 5, 6) AT(rare, 0.4049508, -4, -5) AT(near_content, 0.5384615, -6, -7) }, { -0.08423,
        0.03964, -0.07506, -0.04209, 0.06712, 0.08281, 0.004822, -0.0322 } },
    { 1, { AT(filler_share, 0.07272727, 1, 2) AT(rare, 0.250464, -1, -2) AT(stray_share, 0.5650447, -3, 3)
        AT(stray_rare, 0.307692, 4, -8) AT(number_new, 0.5, 5, -7) AT(distinct, 0.9012195, -4, 6) AT(sentences, 2.5, -5,
        -6) }, { 0.006302, -0.08448, -0.0607, -0.01062, 0.02262, 0.0943, -0.0326, -0.02693 } },
    { 2, { AT(both_share, 0.3867521, 1, 6) AT(near_content, 0.2380952, -1, 2) AT(shared, 7.5, 3, 5) AT(roles_straight,
        0.5, 4, -4) AT(p_first_only, 0.2727273, -2, -3) AT(p_covered_polar, 1.477273, -5, -6) AT(p_far_uncovered,
        0.1898933, -7, -8) }, { -0.06567, 0.0763, 0.01558, -0.02352, -0.006172, 0.08977, 0.008759, -0.08264 } },
    { 3, { AT(log_ratio, 1.113001, 1, 4) AT(log_ratio, 0.03390155, 2, -4) AT(last_statement, 0.6794872, 3, -3)
        AT(p_uncovered_stray, 0.008562102, -1, -2) AT(rule_long, 0.7944444, 5, -7) AT(p_unsupported_near, 0.06666667,
        -5, -6) }, { 0.08028, -0.009113, -0.03168, -0.07979, -0.03062, 0.006588, 0.08486 } },
    { 4, { AT(near_content, 0.2380952, -1, 1) AT(both_share, 0.2403846, 2, 4) AT(log_answer, 3.772695, 3, -4)
        AT(p_covered_near, 0.5882353, -2, -3) AT(last_statement, 0.5916667, -5, 5) AT(subject_question, 0.6055186, -6,
        6) AT(specific_share, 0.3478261, -7, -8) }, { -0.07666, 0.03834, -0.06284, -0.04606, 0.08078, -0.03015, 0.1084,
        -0.03926 } },
    { 5, { AT(sentences, 3.5, 1, 2) AT(distinct, 0.6030303, -1, -2) AT(stray_name, 0.5, 3, -8) AT(subject_first,
        0.4304874, -3, 4) AT(p_far_uncovered, 0.03498012, -4, 5) AT(stray_share, 0.7472032, 6, -7) AT(filler_share,
        0.09375, -5, -6) }, { 0.05831, -0.06891, -0.01808, -0.00692, 0.1047, -0.01151, -0.007348, -0.02566 } },
    { 6, { AT(p_covered_near, 0.1632653, 1, -8) AT(both_hit, 1.5, 2, -7) AT(again_near, 0.5016356, 3, 6)
        AT(p_first_only, 0.1, -1, 4) AT(rule_off_topic, 0.6281504, 5, -4) AT(subject_question, 0.4184791, -2, -3)
        AT(distinct, 0.9692235, -5, -6) }, { 0.04283, -0.05112, 0.01036, 0.04725, 0.0845, -0.01182, -0.0411, -0.08239 }
        },
    { 7, { AT(p_unsupported_long, 1.961934, 1, -8) AT(pronouns, 0.078125, 2, -7) AT(near_reference, 0.9642857, 3, -6)
        AT(filler_share, 0.01960784, 4, 5) AT(p_subject_high, 0.03932051, -1, -2) AT(first_half, 0.1380952, -3, 6)
        AT(log_answer, 4.06899, -4, -5) }, { 0.0462, -0.005984, -0.0853, -0.02161, 0.0413, 0.0526, 0.03263, -0.07858 }
        },
    { 0, { AT(rule_unsupported, 0.3, 1, 2) AT(unsupported, 1.3, -1, -2) AT(stray_share, 0.8082731, 3, 5)
        AT(near_reference, 0.4422222, 4, -5) AT(subject_first, 0.45102, -3, -4) AT(again_near, 0.3871697, -6, 6)
        AT(p_first_only, 0.2857143, -7, -8) }, { -0.08354, 0.01549, 0.01092, 0.08124, -0.02268, 0.04568, -0.06277,
        0.01391 } },
    { 1, { AT(specific_share, 0.2142857, 1, 4) AT(again_near, 0.4231962, 2, -4) AT(part_near_mean, 0.2941345, -1, 3)
        AT(specific_share, 0.1176471, -2, -3) AT(filler_share, 0.07272727, -5, 5) AT(covered, 0.06066176, 6, -8)
        AT(question_rare, 0, -6, -7) }, { 0.05439, 0.0341, -0.05038, 0.08318, -0.08343, -0.0207, 0.0741, -0.0461 } },
    { 2, { AT(near_content, 0.2580645, -1, 1) AT(log_reference, 3.34975, 2, 4) AT(specific_share, 0.4318182, 3, -4)
        AT(roles_cross, 0.5, -2, -3) AT(roles_straight, 0.5, 5, -8) AT(p_subject_high, 0.2632264, -5, 6) AT(covered_new,
        0.8257576, -6, -7) }, { -0.07049, 0.02804, 0.1159, -0.003636, -0.03912, 0.07566, -0.01853, -0.06584 } },
    { 3, { AT(p_again_long, 0.7125677, 1, 6) AT(p_stray, 0.00612454, 2, 5) AT(subject, 0.781131, 3, 4)
        AT(specific_share, 0.4230769, -1, -2) AT(log_ratio, 0.5232481, -3, -4) AT(sentences, 5.5, -5, -6) AT(log_answer,
        4.515966, -7, -8) }, { 0.08066, -0.002503, -0.0378, 0.01102, -0.07926, 0.005217, -0.01789, 0.08071 } },
    { 4, { AT(p_first_only, 0.3333333, 1, 5) AT(asks, 1.5, 2, 3) AT(parts, 5.5, -1, -2) AT(p_log_ratio_2, 0.2815663, 4,
        -5) AT(p_asked_uncovered, 0.08432239, -3, -4) AT(near_content, 0.2424242, -6, 6) AT(both_share, 0.2264957, -7,
        -8) }, { -0.06503, 0.05699, -0.04226, 0.09981, -0.02318, -0.0477, -0.0002463, 0.06082 } },
    { 5, { AT(sentences, 3.5, 1, 3) AT(stray_rare, 0.03507917, -1, 2) AT(negations, 2.5, -2, -3) AT(stray_rare,
        0.2328718, 4, -8) AT(again_near, 0.4772666, -4, 5) AT(covered, 0.6770833, -5, 6) AT(p_again_long, 0.5315146, -6,
        -7) }, { 0.04416, -0.06222, 0.00826, -0.01458, 0.09952, -0.02472, 0.0315, -0.02514 } },
    { 6, { AT(p_uncovered_unasked, 0.1872528, -1, 1) AT(absolute_added, 0.5, 2, 4) AT(log_reference, 3.020127, -2, 3)
        AT(near_content, 0.3243243, -3, -4) AT(specific_share, 0.2962963, -5, 5) AT(subject_question, 0.5132088, 6, -8)
        AT(rule_off_topic, 0.7398558, -6, -7) }, { -0.074, -0.01424, 0.05583, -0.02805, -0.06303, -0.0382, 0.07983,
        0.06299 } },
    { 7, { AT(half_drop, 0.547619, 1, -8) AT(negations, 0.5, 2, 5) AT(stray_sentences, 0.2613636, 3, 4) AT(quoted, 0.5,
        -1, -2) AT(stray_repeat, 0.3016818, -3, -4) AT(pronouns, 0.07272727, 6, -7) AT(subject_question, 0.6293833, -5,
        -6) }, { -0.003077, 0.07649, -0.0683, 0.008797, 0.02456, -0.03144, 0.06092, -0.05948 } },
    { 0, { AT(rule_unsupported, 0.3, 1, 2) AT(p_unsupported_near, 0.3636364, -1, -2) AT(rare, 0.4075134, 3, 5)
        AT(subject_first, 0.6129314, -3, 4) AT(number_new, 1.5, -4, -5) AT(p_log_ratio_2, 0.5363627, 6, -8)
        AT(p_stray_high, 0.2790535, -6, -7) }, { -0.08505, 0.0183, -0.04691, -0.0217, 0.06989, 0.06224, -0.02265,
        0.09581 } },
    { 1, { AT(shared, 1.5, 1, 6) AT(filler_share, 0.05882353, -1, 2) AT(rare, 0.3448018, 3, -6) AT(number_new, 0.5, 4,
        -5) AT(p_pronouns_uncovered, 0.1333333, 5, -4) AT(part_near_mean, 0.5494413, -2, -3) AT(filler_share, 0.1403509,
        -7, -8) }, { -0.07418, 0.0923, -0.009974, 0.003409, -0.02868, -0.01691, -0.08108, 0.0009775 } },
    { 2, { AT(rule_technical, 0.3, 1, 6) AT(p_subject_high, 0.06926832, -1, 2) AT(p_covered_polar, 1.519231, 3, -6)
        AT(log_reference, 3.34975, 4, -5) AT(subject_worst, 0.6704743, 5, -4) AT(log_answer, 3.569433, -2, -3)
        AT(log_ratio, 0.0822381, -7, -8) }, { -0.06069, -0.05189, 0.03976, -0.01853, -0.04794, 0.08129, 0.1177, 0.02283
        } },
    { 3, { AT(log_answer, 4.515966, 1, -5) AT(log_ratio, 0.03390155, 2, -4) AT(last_statement, 0.6794872, 3, -3)
        AT(near_content, 0.826087, -1, -2) }, { -0.007787, 0.07664, -0.02947, -0.07913, 0.08185 } },
    { 4, { AT(rule_incomplete, 0.3, 1, -8) AT(ask_worst, 0.5147059, -1, 2) AT(p_first_only, 0.2857143, 3, 4) AT(parts,
        5.5, -2, -3) AT(p_stray, 0.01689505, -4, 5) AT(distinct, 0.9574275, 6, -7) AT(covered, 0.541958, -5, -6) }, {
        0.04938, -0.0693, 0.03942, 0.07227, 0.04791, -0.0313, -0.0561, 0.07699 } },
    { 5, { AT(distinct, 0.8530761, 1, -8) AT(p_again_long, 0.3209386, 2, 3) AT(part_best, 0.3484848, -1, -2)
        AT(p_unsupported_near, 0, 4, -7) AT(refers_back, 0.5, 5, -6) AT(absolute_added, 0.5, -3, 6) AT(near_any,
        0.6272953, -4, -5) }, { 0.03437, -0.04236, 0.104, -0.01559, 0.03064, 0.009116, -0.009586, -0.06632 } },
    { 6, { AT(near_content, 0.3636364, 1, -8) AT(distinct, 0.8763889, -1, 2) AT(part_near_mean, 0.3853348, 3, 5)
        AT(stray_repeat, 0.3650947, 4, -4) AT(specific_share, 0.2096774, -2, -3) AT(again_near, 0.4197527, -5, 6)
        AT(p_uncovered_near, 0.07246377, -6, -7) }, { 0.06437, -0.05256, 0.05604, -0.03228, -0.04287, 0.05208, -0.02644,
        -0.07565 } },
    { 7, { AT(p_asked_uncovered, 0.5, 1, -8) AT(rare, 0.2729769, -1, 2) AT(p_unsupported_long, 1.961934, 3, -7)
        AT(p_pronouns_uncovered, 0.03660131, 4, -6) AT(ask_worst, 0.5147059, -2, 5) AT(roles_straight, 1.5, 6, -5)
        AT(negation_lost, 0.5, -3, -4) }, { -0.04173, -0.05186, 0.00772, -0.07065, 0.05619, 0.03361, -0.07178, -0.04623
        } },
    { 0, { AT(rule_unsupported, 0.3, -1, 1) AT(parts, 4.5, 2, 5) AT(near_content, 0.1612903, 3, 4) AT(second_half,
        0.1742424, -2, -3) AT(p_subject_high, 0.2910786, -4, -5) AT(last_statement, 0.3038462, -6, 6) AT(sentences, 2.5,
        -7, -8) }, { -0.07516, -0.05152, 0.03699, 0.07663, -0.01738, 0.03353, 0.0204, -0.06998 } },
    { 1, { AT(shared, 1.5, 1, 6) AT(rule_generic, 0.3012762, 2, 5) AT(subject, 0.3851239, 3, 4) AT(specific_share, 0.3,
        -1, -2) AT(log_reference, 3.511434, -3, -4) AT(subject_worst, 0.5311824, -5, -6) AT(filler_share, 0.1403509, -7,
        -8) }, { 0.06807, -0.03294, -0.06012, 0.05994, 0.07964, -0.01157, -0.08007, 0.0008288 } },
    { 2, { AT(p_uncovered_unasked, 0.4957634, 1, -8) AT(both_missing, 2.5, 2, 6) AT(distinct, 0.748494, -1, 3)
        AT(shared, 11.5, 4, -5) AT(polar_against, 2.5, 5, -4) AT(inversions, 0.2205882, -2, -3) AT(near_any, 0.9047317,
        -6, -7) }, { -0.04367, 0.003005, 0.05084, 0.1012, -0.01955, -0.08144, 0.04895, -0.06288 } },
    { 3, { AT(p_uncovered_stray, 0.005861127, 1, 6) AT(near_content, 0.875, 2, 5) AT(p_subject_high, 0.3022692, 3, -4)
        AT(p_covered_near, 0.6666667, 4, -3) AT(polar_with, 3.5, -1, -2) AT(subject_question, 0.9043239, -5, -6)
        AT(log_answer, 4.515966, -7, -8) }, { 0.08206, 0.00562, -0.005209, -0.01227, -0.0339, 0.01226, -0.07716, 0.05965
        } },
    { 4, { AT(rule_incomplete, 0.3, 1, -8) AT(near_content, 0.2380952, -1, 2) AT(parts_missing_n, 1.5, 3, -7)
        AT(pairs_lost, 0.6220238, 4, -6) AT(covered, 0.7416667, 5, -5) AT(reference_code, 0.5, 6, -4)
        AT(p_uncovered_stray, 0.03179839, -2, -3) }, { -0.07686, 0.02768, -0.03379, 0.07694, -0.06296, 0.04673, 0.05608,
        0.07091 } },
    { 5, { AT(p_again_long, 0.4827893, 1, 4) AT(distinct, 0.8429276, 2, -4) AT(subject, 0.6772212, 3, -3) AT(stray_rare,
        0.2144421, -1, -2) AT(stray_rare, 0.2328718, 5, -8) AT(sentences, 3.5, -5, 6) AT(p_negation_covered, 0.6396104,
        -6, -7) }, { 0.08478, -0.008977, -0.03878, -0.0638, 0.01061, 0.0906, -0.009691, -0.0205 } },
    { 6, { AT(near_content, 0.3636364, 1, -8) AT(absolute_added, 0.5, 2, 3) AT(rare, 0.2910316, -1, -2) AT(pronouns,
        0.025, 4, 6) AT(specific_share, 0.372093, 5, -5) AT(part_near_mean, 0.4941048, -3, -4) AT(subject_question,
        0.5185095, -6, -7) }, { 0.08762, 0.01518, 0.1009, -0.04409, -0.01976, -0.05639, 0.02816, -0.07402 } },
    { 7, { AT(p_asked_uncovered, 0.5468371, 1, -8) AT(p_again_long, 0.4827893, 2, -7) AT(p_uncovered_unasked,
        0.02142327, 3, 4) AT(both_share, 0.3038462, -1, -2) AT(subject, 0.7612708, 5, 6) AT(again_near, 0.4285532, -3,
        -4) AT(distinct, 0.8268366, -5, -6) }, { 0.04882, -0.0749, 0.02843, -0.02439, 0.03052, -0.04266, -0.04625,
        -0.0494 } },
    { 0, { AT(rule_unsupported, 0.3, -1, 1) AT(number_new, 0.5, 2, 3) AT(subject_new, 0.5182976, -2, -3)
        AT(near_content, 0.1923077, 4, 6) AT(p_log_ratio_2, 0.5440522, -4, 5) AT(stray_rare, 0.3376272, -5, -6)
        AT(subject, 0.8910786, -7, -8) }, { -0.07354, 0.02311, -0.06304, -0.0412, -0.03876, 0.06273, 0.08144, -0.008075
        } },
    { 1, { AT(specific_share, 0.2142857, 1, 3) AT(pronouns, 0.1458333, 2, -3) AT(filler_share, 0.06451613, -1, -2)
        AT(sentences, 3.5, 4, 5) AT(part_near_mean, 0.1275604, -4, -5) AT(p_stray, 0.1950876, -6, 6) AT(stray_repeat,
        0.1993156, -7, -8) }, { -0.02816, 0.07814, -0.03379, 0.02416, -0.07788, -0.05657, 0.08157, -0.02445 } },
    { 2, { AT(near_reference, 0.140056, -1, 1) AT(p_covered_polar, 1.519231, 2, -8) AT(both_missing, 1.5, 3, -7)
        AT(rule_technical, 0.625, 4, 6) AT(p_clash_near, 0.3798077, 5, -4) AT(log_ratio, 0.4198538, -2, -3)
        AT(polar_against, 0.5, -5, -6) }, { -0.05977, -0.04082, 0.01164, 0.1111, 0.07271, -0.02438, -0.05088, 0.07291 }
        },
    { 3, { AT(p_again_long, 0.7125677, 1, 5) AT(stray_share, 0.1180658, 2, 4) AT(subject, 0.781131, -1, 3)
        AT(p_log_ratio_2, 0.2425331, -2, -3) AT(sentences, 5.5, -4, -5) AT(near_any, 0.4702128, -6, -7) }, { 0.07305,
        -0.0314, 0.01123, -0.07653, 0.004315, 0.07416, -0.009418 } },
    { 4, { AT(near_content, 0.2380952, -1, 1) AT(shared, 9.5, 2, -8) AT(second_half, 0.2792208, -2, 3) AT(both_missing,
        0.5, 4, 5) AT(p_log_ratio_2, 0.3310439, -3, -4) AT(near_reference, 0.2970588, -5, 6) AT(quoted, 0.5, -6, -7) },
        { -0.07179, 0.06391, 0.01771, -0.04892, -0.03855, 0.08157, -0.03893, -0.04982 } },
    { 5, { AT(sentences, 3.5, 1, 3) AT(distinct, 0.6030303, -1, 2) AT(rule_long, 0.302381, -2, -3) AT(subject_first,
        0.4304874, -4, 4) AT(part_near_worst, 0.4391164, 5, 6) AT(p_stray, 0.1748739, -5, -6) AT(restated_subjects,
        0.4142857, -7, -8) }, { 0.05159, -0.06853, 0.01647, -0.0193, 0.08863, -0.007721, -0.02663, 0.03806 } },
    { 6, { AT(p_covered_near, 0.1632653, 1, -8) AT(both_hit, 1.5, 2, -7) AT(again_near, 0.5016356, 3, 6)
        AT(p_pronouns_uncovered, 0.04444444, 4, -4) AT(rule_off_topic, 0.6242851, 5, -3) AT(subject_worst, 0.4034544,
        -1, -2) AT(log_answer, 3.998159, -5, -6) }, { 0.02702, -0.03145, 0.09405, -0.01699, 0.07865, 0.003612, -0.03917,
        -0.07932 } },
    { 7, { AT(rule_off_topic, 0.7794509, 1, -8) AT(first_asked, 0.5, -1, 2) AT(subject_worst, 0.4320357, -2, 3)
        AT(roles_straight, 0.5, 4, -7) AT(both_missing, 3.5, 5, -6) AT(p_best_missing, 0.03125, 6, -5)
        AT(p_uncovered_unasked, 0.03633757, -3, -4) }, { 0.0246, -0.03463, 0.03136, -0.02077, -0.04186, 0.07006,
        0.05547, -0.08002 } },
    { 0, { AT(rule_unsupported, 0.3, 1, 2) AT(unsupported, 1.3, -1, -2) AT(near_content, 0.1923077, 3, 5) AT(stray_rare,
        0.3642206, 4, -5) AT(p_unsupported_long, 3.454984, -3, -4) AT(stray_rare, 0.1903817, -6, 6) AT(number_new, 0.5,
        -7, -8) }, { -0.08036, 0.02139, -0.06965, 0.02478, 0.05078, -0.01584, 0.007715, 0.07924 } },
    { 1, { AT(shared, 1.5, 1, 6) AT(again_near, 0.4174403, 2, 4) AT(rule_generic, 0.9255174, 3, -3) AT(subject,
        0.6772212, -1, -2) AT(specific_share, 0.2096774, -4, 5) AT(subject_first, 0.3156631, -5, -6) AT(p_stray_high,
        0.2790535, -7, -8) }, { -0.05863, 0.01795, 0.04857, 0.07904, 0.07696, -0.05207, -0.07793, -0.002915 } },
    { 2, { AT(near_content, 0.2580645, -1, 1) AT(p_roles, 0.5, 2, -8) AT(subject_question, 0.812047, 3, 6)
        AT(log_reference, 3.314021, 4, -5) AT(p_covered_antonym, 1.839744, 5, -4) AT(p_negated_covered, 0.4365079, -2,
        -3) AT(sentences, 1.5, -6, -7) }, { -0.06528, -0.009343, 0.05401, 0.05692, -0.03718, -0.02348, 0.06245, 0.07307
        } },
    { 3, { AT(log_answer, 4.515966, 1, -5) AT(p_stray, 0.00612454, 2, -4) AT(part_worst, 0.5227273, 3, -3)
        AT(p_subject_high, 0.181131, -1, -2) }, { 0.07284, -0.008959, -0.03211, -0.07577, 0.07693 } },
    { 4, { AT(ask_worst, 0.5147059, 1, 2) AT(p_pronouns_uncovered, 0.03472222, -1, -2) AT(p_first_only, 0.2857143, -3,
        3) AT(subject, 0.7597837, -4, 4) AT(pronouns, 0.02325581, 5, 6) AT(covered, 0.5147059, -5, -6)
        AT(p_unsupported_long, 0.2504393, -7, -8) }, { 0.06968, -0.01839, -0.04432, -0.03126, 0.04162, -0.04493,
        0.07404, -0.05262 } },
    { 5, { AT(p_uncovered_near, 0.1538462, 1, 5) AT(sentences, 4.5, 2, 4) AT(stray_rare, 0.03507917, -1, 3)
        AT(p_best_missing, 0.4365079, -2, -3) AT(subject_first, 0.6517101, -4, -5) AT(distinct, 0.8429276, 6, -8)
        AT(p_log_ratio_2, 0.2478431, -6, -7) }, { 0.0271, -0.06099, 0.01478, -0.01722, 0.04141, -0.01383, 0.08165,
        -0.03368 } },
    { 6, { AT(near_content, 0.3636364, 1, -8) AT(refers_back, 0.5, 2, 3) AT(log_answer, 4.06899, -1, -2)
        AT(log_reference, 3.314021, 4, 5) AT(shared, 2.5, -3, -4) AT(part_near_mean, 0.3599109, -5, 6) AT(half_drop,
        -0.07142857, -6, -7) }, { 0.03179, -0.02845, -0.04755, 0.03808, 0.1084, 0.06188, -0.05276, -0.07107 } },
    { 7, { AT(pronouns, 0.078125, 1, -8) AT(p_again_long, 0.5374384, 2, -7) AT(log_answer, 4.06899, 3, -6)
        AT(p_asked_uncovered, 0.6046995, 4, -5) AT(stray_repeat, 0.5899132, 5, -4) AT(statements_missing, 0.5833333, 6,
        -3) AT(distinct, 0.7421799, -1, -2) }, { 0.06383, 0.001824, -0.05932, -0.06216, -0.07091, 0.0475, -0.07033,
        0.02485 } },
    { 0, { AT(stray_rare, 0.1983432, 1, 2) AT(unsupported, 1.7, -1, -2) AT(unsupported, 1.3, -3, 3) AT(subject_first,
        0.606786, 4, -8) AT(stray_repeat, 0.2055748, 5, 6) AT(again_near, 0.3610697, -4, -5) AT(p_log_ratio_2,
        0.4539109, -6, -7) }, { -0.07369, 0.01215, -0.06629, 0.02344, -0.05915, -0.01937, 0.06711, 0.07295 } },
    { 1, { AT(specific_share, 0.2142857, 1, 3) AT(filler_share, 0.06451613, -1, 2) AT(pronouns, 0.1458333, -2, -3)
        AT(statements_missing, 0.875, 4, 6) AT(filler_share, 0.09375, -4, 5) AT(p_stray, 0.1950876, -5, -6)
        AT(log_ratio, 0.4595323, -7, -8) }, { -0.02991, 0.07496, -0.0284, -0.08297, -0.05387, 0.03425, 0.08247, -0.02993
        } },
    { 2, { AT(both_share, 0.3867521, 1, -8) AT(roles_cross, 0.5, 2, -7) AT(parts, 1.5, -1, 3) AT(p_asked_uncovered,
        0.5635279, 4, -6) AT(distinct, 0.8834842, -2, 5) AT(p_covered_antonym, 2.522727, 6, -5) AT(subject_question,
        0.8410383, -3, -4) }, { 0.06805, -0.04153, -0.009206, 0.08506, 0.08412, 0.05165, 0.06292, -0.04335 } },
    { 3, { AT(log_answer, 4.515966, 1, -5) AT(near_content, 0.826087, -1, 2) AT(p_subject_high, 0.181131, 3, -4)
        AT(specific_share, 0.4074074, -2, -3) }, { -0.07471, 0.07225, -0.002862, -0.03441, 0.07511 } },
    { 4, { AT(near_content, 0.2380952, -1, 1) AT(parts_missing_n, 1.5, 2, -8) AT(both_share, 0.1602564, -2, 3)
        AT(half_drop, -0.01785714, -3, 4) AT(p_uncovered_unasked, 0.4457824, 5, -7) AT(distinct, 0.9574275, 6, -6)
        AT(subject_worst, 0.7445813, -4, -5) }, { -0.06947, -0.04117, -0.04383, 0.08466, -0.01163, -0.008302, -0.05405,
        0.05239 } },
    { 5, { AT(inversions, 0.1333333, 1, 3) AT(distinct, 0.7449225, 2, -3) AT(part_near_mean, 0.4812564, -1, -2)
        AT(near_any, 0.5464694, 4, 5) AT(log_ratio, 1.038893, -4, -5) AT(log_ratio, 0.6400374, -6, 6) AT(distinct,
        0.8530761, -7, -8) }, { 0.05208, -0.01813, -0.0594, -0.03809, 0.02505, -0.01395, 0.08858, -0.008478 } },
    { 6, { AT(p_uncovered_unasked, 0.1872528, -1, 1) AT(specific_share, 0.3571429, 2, 3) AT(filler_share, 0.05555556,
        -2, -3) AT(distinct, 0.9344086, 4, 6) AT(p_asked_uncovered, 0.3798227, 5, -6) AT(p_negation_covered, 0.08712121,
        -4, -5) AT(part_near_mean, 0.3582342, -7, -8) }, { -0.06999, -0.02832, 0.03923, 0.1247, -0.02032, -0.02975,
        0.05331, -0.01909 } },
    { 7, { AT(half_drop, 0.55, 1, -8) AT(half_drop, -0.475, -1, 2) AT(filler_share, 0.0625, 3, 6) AT(p_again_long,
        0.5772705, 4, -5) AT(p_pronouns_uncovered, 0.02756892, -2, 5) AT(distinct, 0.9360964, -3, -4) AT(stray_share,
        0.5767374, -6, -7) }, { -0.05385, 8.443e-05, -0.0003082, 0.05158, -0.06352, 0.02189, -0.05905, -0.0528 } },
    { 0, { AT(rule_unsupported, 0.3, -1, 1) AT(specific_share, 0.4615385, 2, 5) AT(parts, 4.5, 3, -5) AT(filler_share,
        0.01724138, -2, 4) AT(distinct, 0.8779133, -3, -4) AT(rare, 0.3876097, 6, -8) AT(near_reference, 0.1543879, -6,
        -7) }, { -0.06942, -0.03484, -0.01995, 0.06231, -0.06095, -0.03567, 0.03959, 0.07769 } },
    { 1, { AT(specific_share, 0.2142857, 1, 4) AT(again_near, 0.4231962, 2, -4) AT(number_new, 0.5, 3, -3)
        AT(p_far_uncovered, 0.3598011, -1, -2) AT(filler_share, 0.07272727, -5, 5) AT(question_rare, 0.3780153, 6, -8)
        AT(statements_missing, 0.4166667, -6, -7) }, { -0.05053, 0.05415, -0.05894, 0.07341, -0.07859, -0.02154,
        0.08348, -0.05687 } },
    { 2, { AT(near_content, 0.2580645, -1, 1) AT(rule_technical, 0.3, 2, 6) AT(log_ratio, 0.4198538, -2, 3)
        AT(inversions, 0.4727273, 4, -6) AT(log_reference, 3.34975, 5, -5) AT(sentences, 3.5, -3, -4) AT(sentences, 1.5,
        -7, -8) }, { -0.06265, -0.02612, 0.02544, -0.04713, -0.05615, 0.06806, 0.09969, 0.008524 } },
    { 3, { AT(log_answer, 4.515966, 1, -4) AT(stray_share, 0.1180658, 2, -3) AT(p_subject_high, 0.181131, -1, -2) }, {
        0.06588, -0.03014, -0.07374, 0.07318 } },
    { 4, { AT(p_covered_near, 0.008264463, -1, 1) AT(parts_missing_n, 1.5, 2, -8) AT(half_drop, -0.01785714, -2, 3)
        AT(both_share, 0.1602564, 4, 5) AT(p_uncovered_near, 0.2727273, -3, -4) AT(question_rare, 0.3574146, -5, 6)
        AT(distinct, 0.9574275, -6, -7) }, { -0.06551, -0.04798, -0.05005, 0.04128, -0.03473, 0.06024, -0.002607, 0.0483
        } },
    { 5, { AT(sentences, 3.5, 1, 3) AT(rule_repetitive, 0.375, 2, -3) AT(part_near_worst, 0.8739512, -1, -2)
        AT(subject_worst, 0.1735694, -4, 4) AT(distinct, 0.8530761, 5, -8) AT(stray_rare, 0.2328718, 6, -7)
        AT(second_half, 0.7207792, -5, -6) }, { -0.06486, 0.005, 0.0464, -0.01586, 0.08367, 0.004385, -0.01178, -0.01974
        } },
    { 6, { AT(p_uncovered_unasked, 0.1872528, -1, 1) AT(log_reference, 3.020127, -2, 2) AT(polar_with, 0.5, 3, -8)
        AT(subject_question, 0.4062942, -3, 4) AT(restated, 0.02, 5, -7) AT(negations, 1.5, 6, -6) AT(p_uncovered_near,
        0.2, -4, -5) }, { -0.06762, -0.01772, -0.00317, 0.08138, -0.04637, -0.01831, -0.06893, -0.02203 } },
    { 7, { AT(negations, 1.5, 1, -8) AT(p_negation_covered, 0.8397436, 2, -7) AT(p_asked_uncovered, 0.3644306, 3, 5)
        AT(first_half, 0.1909091, -1, 4) AT(rule_incomplete, 0.675, -2, -3) AT(near_content, 0.4814815, -4, 6)
        AT(p_uncovered_near, 0.234375, -5, -6) }, { -0.04291, 0.0122, -0.06637, -0.04952, 0.06553, -0.05499, -0.08771,
        0.03465 } },
    { 0, { AT(rule_unsupported, 0.3, 1, 2) AT(p_asked_uncovered, 0.7142857, -1, -2) AT(stray_share, 0.8082731, 3, 5)
        AT(stray_rare, 0.1903817, -3, 4) AT(subject_question, 0.5335531, -4, -5) AT(stray_repeat, 0.2055748, -6, 6)
        AT(again_near, 0.4514114, -7, -8) }, { -0.07295, 0.003004, -0.01448, 0.01739, 0.07787, -0.04613, 0.05119,
        -0.0292 } },
    { 1, { AT(rule_generic, 0.6099923, 1, 6) AT(filler_share, 0.06521739, 2, 3) AT(p_asked_uncovered, 0.92, -1, -2)
        AT(subject_first, 0.4339885, 4, 5) AT(first_half, 0.4365079, -3, -4) AT(rare, 0.2654369, -5, -6) AT(again_near,
        0.4, -7, -8) }, { -0.07984, 0.01839, 0.06853, -0.02112, 0.02193, -0.04942, 0.004664, 0.07374 } },
    { 2, { AT(near_content, 0.2380952, -1, 1) AT(p_absolute_near, 0.6074423, 2, 6) AT(log_reference, 3.314021, 3, -6)
        AT(both_hit, 1.5, -2, 4) AT(specific_share, 0.4318182, 5, -5) AT(log_ratio, 0.4924765, -3, -4) AT(sentences,
        2.5, -7, -8) }, { -0.06612, -0.00422, -0.004943, 0.07795, -0.01663, -0.02159, 0.1168, 0.004994 } },
    { 3, { AT(log_answer, 4.515966, 1, -6) AT(p_again_long, 0.01356062, 2, -5) AT(half_drop, 0.1190476, -1, 3)
        AT(p_first_only, 0.3, 4, -4) AT(question_rare, 0.4129239, -2, -3) }, { -0.02269, 0.0713, -0.001862, -0.006994,
        -0.07292, 0.07144 } },
    { 4, { AT(near_content, 0.2380952, -1, 1) AT(shared, 9.5, 2, -8) AT(number_new, 1.5, 3, -7) AT(pair_missing, 0.5, 4,
        -6) AT(both_hit, 3.5, 5, -5) AT(subject_first, 0.3836993, -2, 6) AT(subject_question, 0.584086, -3, -4) }, {
        -0.0668, -0.04751, 0.004937, 0.05202, -0.04197, 0.08998, -0.05205, -0.04609 } },
    { 5, { AT(p_again_long, 0.3209386, 1, 2) AT(part_best, 0.3484848, -1, -2) AT(unsupported, 0.05, 3, -8) AT(distinct,
        0.8530761, 4, -7) AT(half_drop, -0.07142857, -3, 5) AT(subject_new, 0.8240103, 6, -6) AT(parts, 1.5, -4, -5) },
        { 0.01665, -0.05762, -0.002212, -0.002131, 0.08506, 0.00201, -0.0277, -0.02233 } },
    { 6, { AT(p_uncovered_unasked, 0.1872528, 1, 2) AT(p_far_uncovered, 0.7095742, -1, -2) AT(again_near, 0.5016356, 3,
        5) AT(part_near_worst, 0.183113, -3, 4) AT(p_uncovered_unasked, 0.5, -4, -5) AT(specific_share, 0.2222222, -6,
        6) AT(distinct, 0.9692235, -7, -8) }, { -0.08096, 0.045, 0.03512, 0.02063, -0.02552, -0.04464, 0.07963,
        -0.006265 } },
    { 7, { AT(negations, 0.5, 1, 5) AT(parts_missing_n, 1.5, 2, -5) AT(part_near_worst, 0.2001487, -1, 3)
        AT(p_quoted_uncovered, 0.1291667, 4, -4) AT(p_uncovered_unasked, 0.03633757, -2, -3) AT(rare, 0.2729769, -6, 6)
        AT(pronouns, 0.06818182, -7, -8) }, { -0.04459, 0.02059, -0.01469, 0.07369, -0.03909, -0.05394, 0.005947,
        0.05432 } },
    { 0, { AT(unsupported, 0.95, -1, 1) AT(specific_share, 0.4642857, 2, -8) AT(parts, 4.5, 3, -7) AT(near_content,
        0.3809524, 4, -6) AT(question_covered, 0.1770833, -2, 5) AT(rule_unsupported, 0.3, -3, 6) AT(sentences, 4.5, -4,
        -5) }, { -0.07969, -0.03662, -0.0226, 0.06834, -0.01958, -0.04098, -0.05992, 0.06509 } },
    { 1, { AT(covered, 0.1143791, 1, 5) AT(filler_share, 0.05882353, -1, 2) AT(number_new, 0.5, 3, -5) AT(stray_share,
        0.6910857, 4, -4) AT(part_near_mean, 0.3853348, -2, -3) AT(specific_share, 0.2352941, -6, 6) AT(p_short_near,
        0.2600967, -7, -8) }, { -0.06285, 0.03275, -0.04657, 0.08231, -0.05299, 0.01175, -0.07905, 0.02923 } },
    { 2, { AT(p_pronouns_uncovered, 0.03365385, 1, 6) AT(polar_against, 2.5, 2, -6) AT(specific_share, 0.326087, 3, -5)
        AT(last_statement, 0.7207792, -1, 4) AT(p_pronouns_uncovered, 0.02419355, 5, -4) AT(filler_share, 0.1, -2, -3)
        AT(p_log_ratio_2, 0.02790707, -7, -8) }, { -0.02246, 0.08399, -0.02708, -0.01357, -0.002592, 0.07613, 0.05488,
        -0.04672 } },
    { 3, { AT(log_answer, 4.515966, 1, -5) AT(near_any, 0.896875, -1, 2) AT(subject, 0.781131, 3, -4) AT(last_statement,
        0.6794872, -2, -3) }, { -0.07082, 0.06854, -0.00572, -0.03234, 0.07013 } },
    { 4, { AT(p_uncovered_unasked, 0.5309246, 1, -8) AT(rule_incomplete, 0.675, 2, -7) AT(parts, 3.5, -1, 3)
        AT(second_half, 0.3038462, -2, 4) AT(both_share, 0.3038462, 5, -6) AT(rare, 0.2729769, -3, 6) AT(inversions,
        0.3928571, -4, -5) }, { -0.0239, 0.05756, 0.07129, -0.05283, 0.04121, 0.0451, 0.0821, -0.06459 } },
    { 5, { AT(distinct, 0.8530761, 1, -8) AT(part_near_mean, 0.5013398, 2, 4) AT(half_drop, -0.3333333, -1, 3)
        AT(subject_worst, 0.6314754, -2, -3) AT(near_reference, 0.5313725, 5, 6) AT(log_answer, 4.151009, -4, -5)
        AT(shared, 9.5, -6, -7) }, { -0.005925, 0.08188, -0.006649, -0.04079, 0.02029, -0.01657, 0.05346, -0.05795 } },
    { 6, { AT(p_uncovered_unasked, 0.1872528, 1, 2) AT(subject_worst, 0.135344, -1, -2) AT(inversions, 0.2888889, 3, 6)
        AT(near_reference, 0.1589474, 4, -6) AT(first_half, 0.2928571, 5, -5) AT(filler_share, 0.01923077, -3, -4)
        AT(p_uncovered_near, 0.07142857, -7, -8) }, { 0.04568, -0.07951, -0.007315, 0.05617, -0.00723, -0.04251,
        -0.07131, 0.09056 } },
    { 7, { AT(number_missing, 0.5, 1, 3) AT(p_negation_covered, 0.9198718, 2, -3) AT(inversions, 0.2777778, -1, -2)
        AT(p_quoted_uncovered, 0.3535714, 4, 6) AT(number_clash, 0.5, -4, 5) AT(log_reference, 3.198465, -5, -6)
        AT(filler_share, 0.03571429, -7, -8) }, { 0.01392, -0.02077, -0.07897, -0.08522, 0.02793, -0.06986, 0.08186,
        -0.05018 } },
    { 0, { AT(rule_unsupported, 0.3, 1, 2) AT(unsupported, 1.3, -1, -2) AT(number_new, 0.5, 3, 4) AT(rare, 0.4297713,
        -3, -4) AT(near_content, 0.1923077, 5, 6) AT(rare, 0.3825888, -5, -6) AT(subject, 0.8910786, -7, -8) }, {
        -0.07562, 0.02347, -0.05962, 0.03272, -0.05106, 0.03646, 0.07239, -0.01159 } },
    { 1, { AT(filler_share, 0.06976744, 1, 3) AT(log_reference, 3.597218, 2, -3) AT(specific_share, 0.1632653, -1, -2)
        AT(shared, 2.5, 4, -8) AT(number_new, 0.5, 5, -7) AT(part_near_mean, 0.5106286, 6, -6) AT(p_negation_covered,
        0.08712121, -4, -5) }, { 0.009309, -0.08008, 0.01597, 0.07608, -0.00101, -0.02082, -0.05265, -0.04901 } },
    { 2, { AT(near_content, 0.2380952, -1, 1) AT(roles_straight, 0.5, 2, 5) AT(p_absolute_near, 0.6547619, 3, -5)
        AT(p_asked_uncovered, 0.5555556, 4, -4) AT(p_covered_antonym, 2.522727, -2, -3) AT(p_stray, 0.004394955, -6, 6)
        AT(p_log_ratio_2, 0.2751259, -7, -8) }, { -0.06334, -0.002838, 0.0619, 0.05721, 0.08474, 0.03949, -0.08048,
        -0.002873 } },
    { 3, { AT(p_uncovered_stray, 0.005861127, 1, 6) AT(subject_new, 0.8938189, 2, -6) AT(near_content, 0.9230769, 3, -5)
        AT(pronouns, 0.0952381, 4, -4) AT(filler_share, 0.08, 5, -3) AT(p_covered_near, 0.6666667, -1, -2) AT(rule_long,
        0.7476471, -7, -8) }, { 0.07611, -0.005628, -0.001847, -0.003173, -0.00661, -0.02511, -0.06869, 0.04176 } },
    { 4, { AT(rule_incomplete, 0.675, 1, -8) AT(question_rare, 0.3273449, -1, 2) AT(both_missing, 0.5, 3, 4)
        AT(p_best_missing, 0.1889881, -2, -3) AT(quoted, 0.5, 5, 6) AT(subject_worst, 0.2917671, -4, -5) AT(stray_share,
        0.3501976, -6, -7) }, { -0.05516, -0.0414, 0.005192, -0.03204, 0.06715, 0.02015, -0.06467, 0.0727 } },
    { 5, { AT(rule_repetitive, 0.375, 1, -8) AT(distinct, 0.8530761, 2, -7) AT(p_subject_high, 0.2371355, 3, -6)
        AT(part_near_worst, 0.4083455, 4, 6) AT(log_answer, 4.051747, 5, -3) AT(again_near, 0.6277184, -1, -2)
        AT(subject, 0.8275958, -4, -5) }, { -0.02171, 0.01958, 0.06982, -0.02806, 0.02008, -0.03869, -0.05659, 0.06522 }
        },
    { 6, { AT(near_content, 0.3928571, 1, -8) AT(again_near, 0.4019066, 2, 6) AT(p_far_uncovered, 0.6003325, 3, 5)
        AT(log_reference, 3.276967, -1, 4) AT(log_ratio, 0.6264558, -2, -3) AT(p_asked_uncovered, 0.3868455, -4, -5)
        AT(specific_share, 0.2291667, -6, -7) }, { -0.04135, 0.03856, -0.05406, 0.00571, 0.1013, -0.0502, 0.04004,
        -0.06958 } },
    { 7, { AT(number_missing, 0.5, 1, 4) AT(inversions, 0.2777778, 2, -4) AT(log_ratio, 0.02409755, -1, 3)
        AT(part_near_worst, 0.4754643, -2, -3) AT(p_both, 1.5, -5, 5) AT(p_far_uncovered, 0.5949303, 6, -8) AT(near_any,
        0.8448482, -6, -7) }, { -0.06189, 0.003745, 0.0419, -0.02088, -0.04601, 0.09743, -0.05597, -0.06782 } },
    { 0, { AT(rare, 0.4075134, 1, 5) AT(p_unsupported_near, 0.3478261, 2, 3) AT(part_near_worst, 0, -1, -2)
        AT(number_new, 1.5, 4, -5) AT(half_drop, -0.01785714, -3, -4) AT(p_far_uncovered, 0.06326233, -6, 6) AT(parts,
        4.5, -7, -8) }, { 0.0136, -0.07575, -0.07064, 0.01317, 0.06175, -0.01687, 0.07443, 0.006211 } },
    { 1, { AT(p_far_uncovered, 0.2896037, -1, 1) AT(rare, 0.3448018, 2, 6) AT(filler_share, 0.05882353, -2, 3)
        AT(p_stray, 0.1324562, 4, 5) AT(sentences, 2.5, -3, -4) AT(pronouns, 0.03333333, -5, -6) AT(log_ratio, 0.427444,
        -7, -8) }, { -0.07259, -0.05596, -0.05071, 0.03931, 0.003096, 0.07192, 0.01381, -0.064 } },
    { 2, { AT(subject, 0.6528802, -1, 1) AT(roles_straight, 1.5, 2, 6) AT(both_hit, 1.5, 3, 4) AT(subject_worst,
        0.803064, -2, -3) AT(log_ratio, 0.504556, 5, -6) AT(p_covered_antonym, 1.427273, -4, -5) AT(both_hit, 3.5, -7,
        -8) }, { -0.04167, -0.01252, 0.05011, -0.01998, 0.108, 0.05456, -0.06252, 0.03268 } },
    { 3, { AT(log_ratio, 1.113001, 1, 5) AT(p_again_long, 0.01356062, 2, -5) AT(p_uncovered_unasked, 0.0850437, -1, 3)
        AT(near_reference, 0.718254, -2, 4) AT(p_uncovered_stray, 0.005861127, -3, -4) AT(log_answer, 4.515966, -6, -7)
        }, { -0.01791, -0.008979, 0.06484, -0.002512, -0.068, -0.01734, 0.06711 } },
    { 4, { AT(near_content, 0.2173913, -1, 1) AT(second_half, 0.2792208, -2, 2) AT(pair_missing, 0.5, 3, -8)
        AT(rule_incomplete, 0.3, 4, -7) AT(asks, 1.5, -3, 5) AT(part_near_worst, 0.4955943, 6, -6) AT(p_again_long,
        0.3306714, -4, -5) }, { -0.06703, 0.04703, -0.03617, 0.06344, -0.05412, -0.04119, 0.04077, 0.06508 } },
    { 5, { AT(inversions, 0.1333333, 1, 3) AT(again_near, 0.6277184, -1, 2) AT(part_near_worst, 0.2708471, -2, -3)
        AT(p_log_ratio_2, 0.416203, -4, 4) AT(near_any, 0.5302185, -5, 5) AT(distinct, 0.8530761, 6, -8)
        AT(p_covered_antonym, 0.8944444, -6, -7) }, { -0.04706, 0.03586, -0.01716, -0.02048, -0.005531, 0.08396,
        -0.006709, -0.00743 } },
    { 6, { AT(stray_share, 0.5330534, -1, 1) AT(both_hit, 1.5, 2, -8) AT(p_uncovered_unasked, 0.5124023, -2, 3)
        AT(distinct, 0.9360964, 4, 6) AT(subject_first, 0.4810083, 5, -5) AT(stray_rare, 0.2499619, -3, -4)
        AT(part_near_worst, 0.183113, -6, -7) }, { -0.06268, 0.0512, -0.06274, 0.03121, 0.07137, 0.03205, -0.03332,
        -0.03938 } },
    { 7, { AT(negations, 0.5, 1, 5) AT(p_asked_uncovered, 0.5468371, 2, -5) AT(question_rare, 0.9379166, 3, -4)
        AT(stray_name, 0.5, -1, 4) AT(near_content, 0.1428571, -2, -3) AT(p_again_long, 0.5772705, 6, -8) AT(pronouns,
        0.07272727, -6, -7) }, { -0.004181, 0.005264, -0.07118, 0.03112, -0.06434, 0.005824, 0.05272, -0.08052 } },
    { 0, { AT(unsupported, 0.95, -1, 1) AT(parts, 4.5, 2, 6) AT(subject, 0.9115337, 3, -6) AT(again_near, 0.455546, 4,
        5) AT(tail_missing, 0.5357143, -2, -3) AT(both_share, 0.1180556, -4, -5) AT(sentences, 2.5, -7, -8) }, {
        -0.07703, 0.06539, -0.004659, 0.02533, -0.0499, -0.04126, 0.03146, -0.03876 } },
    { 1, { AT(p_stray_high, 0.2325528, 1, 3) AT(part_near_mean, 0.2480438, -1, 2) AT(rule_generic, 0.8565544, -2, -3)
        AT(rare, 0.3448018, 4, -8) AT(rule_generic, 0.3012762, 5, -7) AT(filler_share, 0.06521739, -4, 6)
        AT(question_covered, 0.1339286, -5, -6) }, { 0.02712, -0.07456, 0.02101, -0.05176, -0.02884, 0.06309, 0.07338,
        -0.045 } },
    { 2, { AT(near_reference, 0.140056, 1, 2) AT(log_answer, 3.020127, -1, -2) AT(subject_question, 0.812047, 3, -8)
        AT(both_missing, 2.5, 4, -7) AT(both_hit, 2.5, 5, -6) AT(negation_lost, 0.5, 6, -5) AT(log_ratio, 0.2795849, -3,
        -4) }, { 0.08625, -0.06493, 0.02895, -0.02161, 0.06255, 0.03465, -0.07082, 0.03788 } },
    { 3, { AT(p_log_ratio_2, 1.243541, 1, 3) AT(reference_code, 0.5, -1, 2) AT(subject_new, 0.8875122, -2, -3)
        AT(question_covered, 0.2613636, -4, -5) }, { -0.06823, -0.00968, 0.0543, -0.006104, 0.0628 } },
    { 4, { AT(p_uncovered_unasked, 0.5309246, 1, -8) AT(ask_worst, 0.5147059, 2, 3) AT(subject_worst, 0.4765663, -1, -2)
        AT(rare, 0.3631454, 4, -7) AT(rule_technical, 0.3, 5, -6) AT(number_missing, 0.5, 6, -5) AT(p_first_only, 0.2,
        -3, -4) }, { 0.08939, 0.01315, -0.04798, 0.01866, 0.06164, -0.06018, -0.04709, -0.06093 } },
    { 5, { AT(distinct, 0.8530761, 1, -8) AT(second_half, 0.577381, 2, 5) AT(stray_share, 0.7472032, 3, -4)
        AT(roles_straight, 0.5, 4, -3) AT(unsupported, 0.05, -1, -2) AT(near_reference, 0.5313725, -5, 6) AT(log_ratio,
        0.6931472, -6, -7) }, { 0.07614, -0.001954, -0.009206, -0.01215, -0.02514, -0.02167, 0.04456, -0.05426 } },
    { 6, { AT(near_any, 0.27985, 1, 5) AT(near_any, 0.1764706, 2, 3) AT(filler_share, 0.0212766, -1, -2)
        AT(absolute_added, 1.5, 4, -5) AT(log_answer, 3.749435, -3, -4) AT(log_answer, 3.860674, -6, 6) AT(p_again_high,
        0, -7, -8) }, { -0.03645, 0.02422, -0.006539, 0.06372, -0.03228, -0.04399, -0.01544, 0.06705 } },
    { 7, { AT(negations, 1.5, 1, -8) AT(part_near_worst, 0.3687573, 2, 6) AT(question_rare, 0.5, 3, -5) AT(sentences,
        2.5, 4, 5) AT(part_near_worst, 0.1767536, -1, -2) AT(log_answer, 4.06899, -3, -4) AT(roles_straight, 0.5, -6,
        -7) }, { -0.03097, 0.03799, -0.0426, 0.05574, -0.04035, 0.0006108, 0.06078, 0.02868 } },
    { 0, { AT(number_new, 0.5, 1, 4) AT(p_unsupported_near, 0.15, -1, 2) AT(p_log_ratio_2, 0.08276097, -2, 3)
        AT(subject_new, 0.4869781, -3, -4) AT(rule_unsupported, 0.3, -5, 5) AT(rare, 0.3500061, -6, 6) AT(filler_share,
        0.01639344, -7, -8) }, { -0.07383, 0.05499, 0.0287, -0.05798, -0.03536, -0.0235, 0.01657, 0.06452 } },
    { 1, { AT(filler_share, 0.06976744, 1, 3) AT(parts_missing, 0.7638889, -1, 2) AT(subject_first, 0.6633631, -2, -3)
        AT(shared, 2.5, 4, -8) AT(again_near, 0.4019066, 5, -7) AT(question_rare, 0.1139386, 6, -6) AT(rule_generic,
        0.9255174, -4, -5) }, { -0.07507, -0.03098, 0.04167, -0.05139, 0.02054, 0.0349, 0.06465, -0.04529 } },
    { 2, { AT(rule_technical, 0.3, 1, 6) AT(p_uncovered_unasked, 0.5, 2, -6) AT(p_covered_near, 0.8947368, 3, -5)
        AT(sentences, 3.5, 4, -4) AT(p_asked_uncovered, 0.05431399, -1, 5) AT(log_answer, 3.676221, -2, -3)
        AT(sentences, 1.5, -7, -8) }, { 0.06731, -0.03254, 0.01318, -0.04528, -0.05816, -0.0669, 0.0956, 0.006191 } },
    { 3, { AT(rule_long, 0.7476471, 1, -5) AT(rare, 0.4297713, 2, 3) AT(log_reference, 3.901922, -1, -2)
        AT(asks_missing, 0.5, -3, -4) }, { -0.06812, 0.01635, -0.01052, 0.0544, 0.06185 } },
    { 4, { AT(ask_worst, 0.5147059, 1, 2) AT(log_reference, 3.113268, -1, -2) AT(p_stray, 0.01908754, -3, 3)
        AT(first_asked, 1.5, -4, 4) AT(p_pronouns_uncovered, 0.01388889, -5, 5) AT(subject_worst, 0.448394, -6, 6)
        AT(polar_with, 0.5, -7, -8) }, { -0.0349, 0.05772, 0.03112, -0.0587, -0.03241, -0.02551, 0.06965, -0.04559 } },
    { 5, { AT(p_again_long, 0.3209386, 1, 2) AT(near_any, 0.9466546, -1, -2) AT(p_stray, 0.1748739, 3, -8)
        AT(stray_repeat, 0.3407778, 4, 5) AT(p_again_long, 0.4860376, -3, -4) AT(p_uncovered_near, 0.03759398, -5, 6)
        AT(p_both, 0.5, -6, -7) }, { -0.05265, 0.01572, -0.02876, 0.03611, -0.006999, 0.07296, -0.004808, -0.02178 } },
    { 6, { AT(both_hit, 1.5, 1, 6) AT(half_drop, -0.07792208, 2, 5) AT(log_reference, 3.314021, 3, -4) AT(subject_first,
        0.5128252, -1, 4) AT(near_any, 0.421995, -2, -3) AT(again_near, 0.5765566, -5, -6) AT(subject_new, 0.2444869,
        -7, -8) }, { -0.02284, 0.0787, -0.05968, 0.08948, -0.01267, 0.05722, 0.03429, -0.06391 } },
    { 7, { AT(rare, 0.2703202, -1, 1) AT(negations, 0.5, 2, 6) AT(part_near_worst, 0.2266952, -2, 3) AT(subject,
        0.6037345, -3, 4) AT(polar_with, 0.5, -4, 5) AT(subject_worst, 0.5234193, -5, -6) AT(subject_question,
        0.6342266, -7, -8) }, { -0.04163, -0.03523, 0.03591, -0.02254, -0.02104, 0.03535, 0.02965, -0.01463 } },
    { 0, { AT(unsupported, 0.95, -1, 1) AT(specific_share, 0.4642857, 2, 5) AT(p_unsupported_long, 2.048376, 3, -5)
        AT(p_again_long, 0.1596888, -2, 4) AT(stray_repeat, 0.3120625, -3, -4) AT(rare, 0.3321792, -6, 6)
        AT(near_content, 0.1851852, -7, -8) }, { -0.07513, 0.0224, -0.06715, 0.01274, 0.02045, -0.01954, 0.01095,
        0.08136 } },
    { 1, { AT(specific_share, 0.2142857, 1, 4) AT(again_near, 0.4231962, 2, -4) AT(part_near_mean, 0.2941345, -1, 3)
        AT(filler_share, 0.2, -2, -3) AT(p_statements_first, 0.1291667, -5, 5) AT(statements_missing, 0.875, -6, 6)
        AT(log_reference, 3.449862, -7, -8) }, { 0.0403, -0.0596, 0.02573, 0.06416, -0.06593, -0.03156, -0.01994,
        0.09501 } },
    { 2, { AT(subject_question, 0.7898297, 1, 4) AT(rule_technical, 0.3, 2, 3) AT(p_clash_near, 0.3798077, -1, -2)
        AT(log_answer, 3.511434, -3, -4) AT(pronouns, 0.06818182, 5, -8) AT(filler_share, 0.05, 6, -7) AT(sentences,
        1.5, -5, -6) }, { -0.01663, 0.07809, 0.09665, -0.009882, -0.01239, 0.07945, -0.0152, -0.03395 } },
    { 3, { AT(p_again_long, 0.7125677, 1, 6) AT(p_stray, 0.00612454, 2, 5) AT(p_first_only, 0.08888889, -1, 3)
        AT(distinct, 0.9622507, -2, 4) AT(p_pronouns_uncovered, 0.004166667, -3, -4) AT(sentences, 5.5, -5, -6)
        AT(rule_long, 0.7944444, -7, -8) }, { -0.02045, -0.007305, 0.06915, -0.001815, -0.06452, 0.002643, -0.002992,
        0.05714 } },
    { 4, { AT(near_content, 0.2173913, -1, 1) AT(second_half, 0.2792208, -2, 2) AT(near_reference, 0.2970588, -3, 3)
        AT(pronouns, 0.0212766, 4, 5) AT(part_near_mean, 0.5723442, -4, -5) AT(distinct, 0.9480432, -6, 6)
        AT(rule_incomplete, 0.3, -7, -8) }, { -0.0637, 0.04161, -0.05035, 0.01018, -0.05811, 0.05483, -0.04284, 0.0782 }
        },
    { 5, { AT(sentences, 3.5, 1, 3) AT(rule_repetitive, 0.375, 2, -3) AT(part_near_worst, 0.8739512, -1, -2)
        AT(distinct, 0.8530761, 4, -8) AT(covered_new, 0.6381818, 5, 6) AT(stray_rare, 0.2328718, -4, -5)
        AT(stray_sentences, 0.1291667, -6, -7) }, { -0.05897, 0.007248, 0.03959, 0.06649, -0.01007, 0.01787, -0.01804,
        -0.01726 } },
    { 6, { AT(near_content, 0.3928571, 1, -8) AT(distinct, 0.8763889, 2, 3) AT(p_uncovered_near, 0.0625, -1, -2)
        AT(absolute_added, 1.5, 4, -7) AT(part_near_mean, 0.3350741, -3, 5) AT(again_near, 0.405298, -4, 6)
        AT(p_first_only, 0.15, -5, -6) }, { 0.002313, 0.0802, 0.04067, -0.027, 0.06746, -0.008722, -0.06276, -0.06555 }
        },
    { 7, { AT(p_asked_uncovered, 0.5468371, 1, -8) AT(subject_question, 0.8551751, 2, -7) AT(question_covered,
        0.9045455, 3, 4) AT(log_answer, 3.701226, -1, -2) AT(subject_first, 0.8813968, 5, -6) AT(log_reference,
        3.067782, -3, 6) AT(p_again_long, 0.1632601, -4, -5) }, { 0.02129, -0.009013, -0.01672, -0.04803, 0.09549,
        -0.03186, -0.05164, -0.0406 } },
    { 0, { AT(stray_rare, 0.1983432, 1, 3) AT(p_unsupported_near, 0.4888889, -1, 2) AT(p_again_long, 0.2016294, -2, -3)
        AT(p_unsupported_near, 0.15, 4, 5) AT(p_unsupported_long, 1.046496, -4, -5) AT(again_near, 0.4481198, -6, 6)
        AT(p_log_ratio_2, 0.5978226, -7, -8) }, { -0.06615, 0.05464, -0.03111, -0.06608, 0.008663, 0.05667, -0.05605,
        0.021 } },
    { 1, { AT(covered_new, 0.1464286, 1, 6) AT(polar_sum, 0.5, 2, 5) AT(specific_share, 0.15, 3, 4) AT(stray_rare,
        0.1873044, -1, -2) AT(distinct, 0.968246, -3, -4) AT(filler_share, 0.05660377, -5, -6) AT(specific_share,
        0.2352941, -7, -8) }, { -0.02356, 0.06171, -0.06784, 0.009436, -0.02053, 0.06662, 0.003239, -0.06876 } },
    { 2, { AT(number_new, 2.5, 1, -8) AT(near_content, 0.2380952, -1, 2) AT(first_half, 0.5166667, -2, 3)
        AT(question_rare, 0.1749374, -3, 4) AT(both_hit, 2.5, -4, 5) AT(sentences, 1.5, -5, 6) AT(subject_new,
        0.8700334, -6, -7) }, { -0.05736, 0.0422, 0.056, -0.01361, -0.04797, 0.06052, -0.03433, -0.0679 } },
    { 3, { AT(first_half, 0.9615385, 1, 3) AT(p_uncovered_stray, 0, -1, 2) AT(rule_long, 0.7476471, -2, -3)
        AT(p_covered_near, 0.6666667, 4, -8) AT(p_uncovered_unasked, 0.2013792, 5, -7) AT(covered_new, 0.7029412, -4, 6)
        AT(p_absolute_near, 0.4361413, -5, -6) }, { 0.01904, -0.06061, 0.02135, -0.003192, 0.0652, -0.00108, -0.007671,
        -0.0219 } },
    { 4, { AT(rule_incomplete, 0.675, 1, -8) AT(first_asked, 1.5, 2, 3) AT(ask_worst, 0.8090909, -1, -2) AT(refers_back,
        0.5, 4, 6) AT(rare, 0.3500061, 5, -5) AT(part_worst, 0.6076923, -3, -4) AT(p_subject_high, 0.3435194, -6, -7) },
        { 0.0219, -0.06172, 0.04832, -0.03543, -0.03032, -0.04261, 0.06922, 0.06259 } },
    { 5, { AT(p_uncovered_near, 0.1538462, 1, 5) AT(log_ratio, 0.986495, 2, 3) AT(stray_share, 0.1291978, -1, -2)
        AT(question_rare, 0.4957081, -3, 4) AT(p_unsupported_near, 0, -4, -5) AT(p_again_long, 0.2848782, -6, 6)
        AT(roles_straight, 0.5, -7, -8) }, { 0.01181, -0.05446, -0.01204, 0.045, -0.006231, -0.02301, 0.06224, -0.009068
        } },
    { 6, { AT(p_uncovered_unasked, 0.1872528, -1, 1) AT(log_answer, 4.06899, 2, -8) AT(log_answer, 3.839394, 3, 4)
        AT(stray_share, 0.8666497, -2, -3) AT(number_missing, 0.5, 5, -7) AT(subject_first, 0.5492051, -4, 6)
        AT(stray_sentences, 0.3452381, -5, -6) }, { -0.06041, -0.02339, 0.02874, -0.005033, 0.07427, -0.03311, 0.09066,
        -0.04389 } },
    { 7, { AT(half_drop, 0.547619, 1, 6) AT(rare, 0.2703202, -1, 2) AT(first_half, 0.1380952, 3, 4) AT(tail_missing,
        0.2678571, -2, -3) AT(p_uncovered_unasked, 0.5935969, 5, -6) AT(near_reference, 0.434058, -4, -5)
        AT(p_covered_polar, 0.3603896, -7, -8) }, { -0.03856, -0.07113, 0.01481, -0.01316, 0.01313, 0.0289, -0.06837,
        0.04192 } },
    { 0, { AT(stray_repeat, 0.7397668, 1, 6) AT(stray_name, 0.5, -1, 2) AT(specific_share, 0.4615385, 3, 5)
        AT(p_first_only, 0.375, 4, -4) AT(again_near, 0.3610697, -2, -3) AT(p_unsupported_near, 0.3636364, -5, -6)
        AT(unsupported, 0.95, -7, -8) }, { -0.05518, 0.008773, -0.05763, 0.02071, -0.005976, 0.07103, -0.02247, 0.05934
        } },
    { 1, { AT(shared, 1.5, 1, -8) AT(number_new, 0.5, 2, -7) AT(rule_generic, 0.7582341, 3, -6) AT(first_asked, 0.5, 4,
        5) AT(p_subject_low, 0.01755269, -1, -2) AT(near_content, 0.137931, -3, 6) AT(parts_missing_n, 1.5, -4, -5) }, {
        -0.05143, 0.02897, -0.01591, -0.002616, 0.08051, 0.06628, -0.06182, -0.05957 } },
    { 2, { AT(near_content, 0.2580645, -1, 1) AT(number_new, 2.5, 2, -8) AT(near_reference, 0.2679487, 3, 4)
        AT(both_share, 0.5166667, -2, -3) AT(strong, 0.5, 5, 6) AT(roles_straight, 1.5, -4, -5) AT(parts, 4.5, -6, -7)
        }, { -0.05035, 0.07129, -0.04883, 0.002121, -0.04085, 0.06085, -0.03277, -0.06634 } },
    { 3, { AT(rule_long, 0.7476471, 1, -5) AT(stray_share, 0.1180658, 2, -4) AT(p_uncovered_unasked, 0.0850437, -1, 3)
        AT(subject_question, 0.5164746, -2, -3) }, { -0.02068, 0.06038, -0.005677, -0.0629, 0.05753 } },
    { 4, { AT(rule_incomplete, 0.675, 1, -8) AT(p_both, 0.5, 2, 5) AT(parts, 7.5, 3, -4) AT(contrast, 1.5, 4, -3)
        AT(log_answer, 3.772695, -1, -2) AT(log_answer, 3.384247, -5, 6) AT(p_stray_high, 0.0812366, -6, -7) }, {
        -0.0002238, -0.05692, 0.05564, 0.07264, -0.04116, 0.05826, -0.03194, 0.05871 } },
    { 5, { AT(distinct, 0.8530761, 1, -8) AT(second_half, 0.577381, 2, 5) AT(rare, 0.3785366, 3, -4)
        AT(p_unsupported_near, 0, 4, -3) AT(number_hits, 0.5, -1, -2) AT(log_ratio, 0.8415672, -5, 6) AT(near_any,
        0.5582632, -6, -7) }, { 0.06834, -0.002988, -0.008629, -0.00718, -0.03839, -0.01248, 0.04522, -0.05014 } },
    { 6, { AT(p_uncovered_unasked, 0.1872528, -1, 1) AT(distinct, 0.9360964, 2, 4) AT(p_subject_high, 0.02612295, 3, -4)
        AT(p_log_ratio_2, 0.3951488, -2, -3) AT(p_far_uncovered, 0.449084, -5, 5) AT(p_asked_uncovered, 0.3631375, 6,
        -8) AT(pronouns, 0.04651163, -6, -7) }, { -0.05805, 0.0593, -0.02398, 0.06432, -0.02966, 0.03708, -0.03408,
        0.0672 } },
    { 7, { AT(rule_off_topic, 0.7794509, 1, -8) AT(first_asked, 0.5, -1, 2) AT(subject_worst, 0.4320357, 3, 4)
        AT(stray_sentences, 0.2613636, -2, -3) AT(p_quoted_uncovered, 0.3416667, 5, -7) AT(roles_straight, 0.5, 6, -6)
        AT(filler_share, 0.1, -4, -5) }, { 0.0196, -0.01218, -0.06151, -0.01228, 0.06699, 0.04752, 0.06125, -0.0688 } },
    { 0, { AT(unsupported, 0.95, -1, 1) AT(near_content, 0.1923077, 2, 3) AT(rare, 0.4075134, -2, -3) AT(subject,
        0.9115337, 4, -8) AT(subject_first, 0.4452597, 5, 6) AT(subject_new, 0.446058, -4, -5) AT(distinct, 0.8713813,
        -6, -7) }, { -0.07233, -0.04979, 0.02526, 0.02041, -0.0413, 0.009266, 0.07259, -0.03764 } },
    { 1, { AT(specific_share, 0.2142857, 1, 4) AT(number_new, 0.5, 2, -4) AT(subject_new, 0.6374712, 3, -3)
        AT(filler_share, 0.06451613, -1, -2) AT(subject_first, 0.2738084, 5, 6) AT(filler_share, 0.07142857, -5, -6)
        AT(parts_missing_n, 2.5, -7, -8) }, { -0.01539, 0.07138, -0.01922, -0.0473, -0.02931, 0.06152, -0.07364,
        0.003387 } },
    { 2, { AT(p_pronouns_uncovered, 0.03365385, 1, 6) AT(specific_share, 0.326087, 2, 3) AT(p_far_uncovered, 0.03075284,
        -1, -2) AT(parts_missing, 0.1547619, -3, 4) AT(near_content, 0.3333333, -4, 5) AT(part_near_worst, 0.1445195,
        -5, -6) AT(p_again_long, 0.06500757, -7, -8) }, { 0.07474, 0.01648, -0.009265, -0.03545, -0.03981, 0.05517,
        0.07081, -0.04584 } },
    { 3, { AT(log_answer, 4.515966, 1, -5) AT(log_ratio, 0.03390155, 2, -4) AT(near_reference, 0.7559524, 3, -3)
        AT(near_reference, 0.710084, -1, -2) }, { -0.008051, 0.06026, -0.01494, -0.06253, 0.05811 } },
    { 4, { AT(p_covered_near, 0.003676471, -1, 1) AT(both_hit, 3.5, 2, -8) AT(ask_worst, 0.5147059, 3, 5)
        AT(log_reference, 3.198465, 4, -4) AT(part_near_worst, 0.2739369, -2, -3) AT(first_asked, 1.5, -5, 6)
        AT(subject, 0.8820424, -6, -7) }, { -0.06296, 0.05322, -0.05529, 0.07368, -0.04661, 0.03324, -0.01907, -0.03579
        } },
    { 5, { AT(distinct, 0.8530761, 1, -8) AT(both_hit, 2.5, 2, 6) AT(p_both, 0.5, 3, -5) AT(subject, 0.8371355, 4, 5)
        AT(near_any, 0.2413185, -1, -2) AT(p_again_long, 0.7125677, -3, -4) AT(stray_sentences, 0.6333333, -6, -7) }, {
        -0.007139, 0.06727, -0.01723, 0.02218, -0.01331, -0.02547, 0.02065, -0.04893 } },
    { 6, { AT(both_hit, 1.5, 1, -8) AT(log_answer, 4.06899, 2, -7) AT(second_half, 0.6306818, 3, -6) AT(tail_missing,
        0.3095238, 4, 5) AT(p_statements_first, 0.1291667, -1, -2) AT(log_ratio, 0.7453329, -3, 6) AT(p_again_long,
        0.4860376, -4, -5) }, { 0.05169, -0.0221, 0.02168, -0.06416, 0.04899, -0.02773, -0.0381, -0.04318 } },
    { 7, { AT(p_negation_covered, 0.9198718, 1, -8) AT(p_asked_uncovered, 0.5468371, 2, -7) AT(subject_question,
        0.8551751, 3, -6) AT(question_covered, 0.9045455, 4, 5) AT(filler_share, 0.05555556, -1, -2) AT(p_log_ratio_2,
        0.1403952, -3, 6) AT(p_first_only, 0.0952381, -4, -5) }, { 0.00869, -0.02206, -0.0502, -0.005285, 0.07712,
        -0.04469, -0.03694, -0.07543 } },
    { 0, { AT(unsupported, 0.95, -1, 1) AT(rare, 0.4297713, 2, -8) AT(near_content, 0.2333333, 3, 5)
        AT(p_unsupported_long, 3.882275, 4, -4) AT(shared, 2.5, -2, -3) AT(half_drop, -0.02857143, 6, -7)
        AT(subject_new, 0.5293772, -5, -6) }, { -0.0712, -0.06864, 0.007654, 0.0247, 0.02299, -0.05545, 0.04918, 0.06567
        } },
    { 1, { AT(filler_share, 0.05882353, 1, 2) AT(part_near_mean, 0.1025739, -1, -2) AT(p_stray, 0.1335474, 3, 4)
        AT(parts, 4.5, -3, -4) AT(p_stray, 0.2693641, 5, -8) AT(number_new, 0.5, 6, -7) AT(near_content, 0.2580645, -5,
        -6) }, { 0.01131, -0.07015, -0.06136, 0.02619, 0.06529, -0.01185, -0.02267, -0.02015 } },
    { 2, { AT(near_content, 0.2380952, 1, 2) AT(log_answer, 3.020127, -1, -2) AT(rare, 0.3947455, 3, -8) AT(number_new,
        2.5, 4, -7) AT(subject_worst, 0.4034544, -3, 5) AT(p_covered_polar, 1.477273, 6, -6) AT(p_negation_covered,
        0.9045455, -4, -5) }, { 0.08616, -0.07139, 0.04777, -0.003194, 0.08669, 0.06821, -0.06285, -0.03321 } },
    { 3, { AT(log_answer, 4.515966, 1, -5) AT(near_content, 0.826087, -1, 2) AT(p_subject_high, 0.181131, 3, -4)
        AT(near_content, 0.875, -2, -3) }, { -0.06033, 0.05928, -0.002567, -0.02388, 0.05656 } },
    { 4, { AT(shared, 1.5, -1, 1) AT(both_share, 0.3100962, 2, 6) AT(p_pronouns_uncovered, 0.01538462, 3, -6)
        AT(last_statement, 0.2111111, -2, 4) AT(shared, 6.5, 5, -5) AT(stray_share, 0.4656848, -3, -4) AT(inversions,
        0.4, -7, -8) }, { -0.0443, 0.05151, 0.04631, -0.04079, -0.06881, 0.01825, 0.04889, -0.03495 } },
    { 5, { AT(rule_repetitive, 0.375, 1, -8) AT(p_again_long, 0.3306714, -1, 2) AT(subject_question, 0.6585629, 3, -7)
        AT(stray_repeat, 0.3407778, 4, 5) AT(tail_missing, 0.2678571, -2, -3) AT(p_uncovered_stray, 0.2021955, 6, -6)
        AT(p_unsupported_near, 0, -4, -5) }, { -0.04943, -0.02547, 0.009271, 0.06463, -0.004755, -0.01073, -0.0283,
        0.05482 } },
    { 6, { AT(near_content, 0.3928571, 1, -8) AT(rare, 0.3156246, 2, 3) AT(p_uncovered_unasked, 0.5124023, -1, -2)
        AT(both_hit, 1.5, 4, -7) AT(distinct, 0.9360964, -3, 5) AT(p_far_uncovered, 0.449084, 6, -6) AT(specific_share,
        0.4594595, -4, -5) }, { 0.06926, 0.004455, 0.03344, -0.05919, 0.02794, 0.01249, -0.06402, -0.06165 } },
    { 7, { AT(half_drop, -0.475, -1, 1) AT(rule_off_topic, 0.7794509, 2, -8) AT(subject_question, 0.4126206, 3, -7)
        AT(shared, 1.5, 4, 6) AT(filler_share, 0.09375, 5, -4) AT(p_asks_parts, 0.2678571, -2, -3) AT(p_stray_high,
        0.1708897, -5, -6) }, { -0.04437, 0.06106, -0.03577, -0.04119, 0.01366, -0.06121, -0.003691, -0.06377 } },
    { 0, { AT(rare, 0.4075134, 1, 5) AT(rule_unsupported, 0.725, 2, 4) AT(p_unsupported_near, 0.4888889, -1, 3)
        AT(pairs_lost, 0.2540323, -2, -3) AT(refers_back, 0.5, -4, -5) AT(p_uncovered_unasked, 0.8571429, 6, -8)
        AT(again_near, 0.4917111, -6, -7) }, { -0.07001, 0.05432, -0.05009, -0.01951, 0.04933, 0.06734, -0.01908,
        -0.01916 } },
    { 1, { AT(rule_generic, 0.6099923, 1, 5) AT(statements_missing, 0.875, 2, 4) AT(p_subject_low, 0.01735445, 3, -3)
        AT(p_log_ratio_2, 1.243541, -1, -2) AT(log_ratio, 0.4595323, -4, -5) AT(subject_worst, 0.5124167, 6, -8)
        AT(p_pronouns_uncovered, 0.1414141, -6, -7) }, { -0.06779, 0.01775, 0.01608, 0.06782, -0.02535, 0.06616,
        -0.02033, -0.03585 } },
    { 2, { AT(roles_cross, 0.5, 1, -8) AT(roles_straight, 1.5, 2, -7) AT(number_new, 2.5, 3, -6) AT(rule_technical, 0.3,
        4, 5) AT(only_lost, 0.5, -1, -2) AT(parts, 3.5, -3, 6) AT(p_asked_uncovered, 0.2187195, -4, -5) }, { -0.005091,
        0.06779, 0.06787, 0.03967, -0.06322, -0.0622, -0.05222, 0.04402 } },
    { 3, { AT(p_log_ratio_2, 1.243541, 1, 3) AT(reference_code, 0.5, -1, 2) AT(subject_worst, 0.7739202, -2, -3)
        AT(log_answer, 4.515966, 4, -6) AT(log_ratio, 1.170071, -4, -5) }, { -0.06018, -0.007492, 0.04996, 0.01395,
        -0.01112, 0.05517 } },
    { 4, { AT(p_covered_low, 0.1309524, 1, -8) AT(parts_missing_n, 1.5, 2, 6) AT(parts, 7.5, 3, -5) AT(shared, 9.5, 4,
        -4) AT(p_stray, 0.0216439, 5, -3) AT(specific_share, 0.4, -1, -2) AT(refers_back, 0.5, -6, -7) }, { 0.08846,
        -0.01748, -0.0126, -0.05161, 0.08191, 0.05507, -0.02432, -0.06121 } },
    { 5, { AT(distinct, 0.8530761, 1, -8) AT(second_half, 0.577381, 2, 6) AT(stray_share, 0.7472032, 3, -5)
        AT(last_statement, 0.5634921, 4, 5) AT(p_again_long, 0.3946195, -1, -2) AT(subject_worst, 0.5349262, -3, -4)
        AT(p_log_ratio_2, 0.7082353, -6, -7) }, { -0.0138, 0.0189, 0.06558, -0.0008842, -0.009981, -0.03682, 0.03093,
        -0.04675 } },
    { 6, { AT(p_uncovered_unasked, 0.1872528, 1, 2) AT(subject_worst, 0.135344, -1, -2) AT(p_uncovered_unasked,
        0.4858805, 3, 5) AT(p_subject_high, 0.07134285, -3, 4) AT(part_near_worst, 0.2774167, -4, -5) AT(distinct,
        0.905506, 6, -8) AT(p_covered_low, 0.1428105, -6, -7) }, { 0.04316, -0.07418, 0.06024, -0.0581, 0.04502,
        0.06795, -0.006794, -0.01259 } },
    { 7, { AT(polar_with, 4.5, 1, 6) AT(p_absolute_near, 0.6018868, 2, -6) AT(inversions, 0.33, 3, 4) AT(p_again_long,
        0, -1, -2) AT(log_ratio, 0.1880522, -3, 5) AT(inversions, 0.8333333, -4, -5) AT(half_drop, 0.04761905, -7, -8)
        }, { -0.05209, 0.008187, 0.05804, -0.05923, 0.03747, -0.06233, 0.06036, -0.03025 } },
    { 0, { AT(p_unsupported_near, 0.06666667, 1, 2) AT(rare, 0.422475, -1, -2) AT(rare, 0.4372232, 3, -8)
        AT(p_first_only, 0.2592593, 4, -7) AT(p_log_ratio_2, 0.5387107, 5, 6) AT(p_again_long, 0.2003101, -3, -4)
        AT(rule_unsupported, 0.725, -5, -6) }, { -0.06922, 0.01014, 0.01307, -0.06438, -0.02686, 0.03204, 0.02765,
        0.06928 } },
    { 1, { AT(specific_share, 0.2142857, 1, 3) AT(number_new, 0.5, 2, -3) AT(subject_worst, 0.4714727, -1, -2)
        AT(subject_first, 0.2738084, 4, 6) AT(p_uncovered_unasked, 0.6875801, -4, 5) AT(filler_share, 0.07142857, -5,
        -6) AT(statements_missing, 0.875, -7, -8) }, { 0.06198, -0.01521, -0.04471, -0.02044, -0.01732, 0.06477,
        -0.06409, 0.006266 } },
    { 2, { AT(parts, 1.5, -1, 1) AT(near_content, 0.2380952, -2, 2) AT(distinct, 0.8811765, -3, 3) AT(p_uncovered_near,
        0.09090909, -4, 4) AT(subject_first, 0.8294695, 5, 6) AT(both_share, 0.3416667, -5, -6) AT(log_answer, 3.676221,
        -7, -8) }, { 0.04573, -0.0615, -0.01879, -0.01417, 0.02067, -0.05151, 0.01548, 0.1006 } },
    { 3, { AT(rule_long, 0.7476471, 1, -5) AT(p_again_long, 0.01356062, 2, -4) AT(question_rare, 0.3105907, 3, -3)
        AT(p_asked_uncovered, 0.02202878, -1, -2) }, { -0.006724, 0.05714, -0.01393, -0.05835, 0.05169 } },
    { 4, { AT(shared, 0.5, -1, 1) AT(both_hit, 3.5, 2, -8) AT(number_new, 1.5, 3, -7) AT(p_pronouns_uncovered,
        0.03703704, 4, -6) AT(pronouns, 0.05263158, 5, -5) AT(second_half, 0.2792208, -2, 6) AT(last_statement,
        0.5916667, -3, -4) }, { -0.06264, 0.06673, 0.03152, -0.02113, 0.07058, -0.02076, -0.04962, -0.03757 } },
    { 5, { AT(distinct, 0.8530761, 1, -8) AT(p_subject_high, 0.2371355, 2, 6) AT(both_hit, 2.5, 3, 5) AT(p_both, 0.5, 4,
        -3) AT(p_stray, 0.1748739, -1, -2) AT(p_stray, 0.02919298, -4, -5) AT(distinct, 0.6339713, -6, -7) }, { 0.06153,
        -0.006289, -0.008078, 0.0146, -0.02139, 0.02878, -0.03426, -0.04554 } },
    { 6, { AT(rule_off_topic, 0.3003181, 1, -8) AT(p_uncovered_unasked, 0.1872528, -1, 2) AT(rare, 0.3014777, 3, 6)
        AT(subject_question, 0.4607084, 4, 5) AT(log_reference, 3.276967, -2, -3) AT(p_far_uncovered, 0.2149637, -4, -5)
        AT(distinct, 0.7421799, -6, -7) }, { -0.07129, -0.04143, 0.04045, -0.02193, 0.09096, 0.08401, -0.01573, 0.03727
        } },
    { 7, { AT(half_drop, 0.547619, 1, -8) AT(stray_sentences, 0.2613636, 2, 3) AT(quoted, 0.5, -1, -2) AT(stray_repeat,
        0.3016818, 4, 6) AT(rare, 0.2932853, -3, 5) AT(distinct, 0.9649015, -4, -5) AT(p_absolute_near, 0.2247475, -6,
        -7) }, { 0.004163, 0.05585, -0.09357, -0.049, 0.0105, 0.0302, -0.07809, -0.04132 } },
    { 0, { AT(again_near, 0.3506155, 1, 2) AT(question_rare, 0.07976328, -1, -2) AT(specific_share, 0.4642857, 3, 6)
        AT(p_unsupported_near, 0.15, -3, 4) AT(half_drop, 0.1607143, 5, -6) AT(p_unsupported_near, 0.1818182, -4, -5)
        AT(stray_share, 0.787664, -7, -8) }, { -0.02319, 0.04883, -0.06975, 0.0232, -0.0552, 0.02544, 0.04489, -0.01641
        } },
    { 1, { AT(shared, 1.5, 1, 5) AT(number_new, 0.5, 2, -5) AT(again_near, 0.4174403, 3, -4) AT(specific_share, 0.25, 4,
        -3) AT(p_uncovered_stray, 0.1763008, -1, -2) AT(part_near_worst, 0.04268171, -6, 6) AT(stray_share, 0.7546778,
        -7, -8) }, { -0.0275, 0.04199, -0.0335, 0.05947, -0.05449, 0.01749, -0.06964, 0.00171 } },
    { 2, { AT(parts, 1.5, -1, 1) AT(p_subject_high, 0.02453712, -2, 2) AT(p_again_high, 0.002789084, 3, -8)
        AT(both_missing, 2.5, 4, -7) AT(polar_with, 4.5, 5, 6) AT(p_covered_near, 0.5741627, -3, -4) AT(polar_against,
        0.5, -5, -6) }, { 0.04137, -0.04919, 0.008348, 0.05696, -0.05331, 0.05346, -0.05401, -0.03591 } },
    { 3, { AT(log_answer, 4.515966, 1, -5) AT(p_again_long, 0.01356062, 2, -4) AT(last_statement, 0.6794872, 3, -3)
        AT(question_rare, 0.3105907, -1, -2) }, { 0.05649, -0.003921, -0.016, -0.05739, 0.05238 } },
    { 4, { AT(pair_missing, 0.5, 1, -8) AT(shared, 1.5, -1, 2) AT(rule_incomplete, 0.675, 3, -7) AT(both_share,
        0.2792208, -2, 4) AT(half_drop, -0.1, -3, 5) AT(ask_worst, 0.5147059, -4, 6) AT(p_pronouns_uncovered,
        0.007352941, -5, -6) }, { -0.04635, -0.02918, -0.05004, 0.07615, -0.03913, 0.03309, 0.07177, 0.0596 } },
    { 5, { AT(log_answer, 4.135135, 1, 6) AT(distinct, 0.6291005, -1, 2) AT(parts_missing, 0.6458333, 3, 5)
        AT(p_covered_near, 0.6222222, -2, 4) AT(first_half, 0.6125, -3, -4) AT(near_any, 0.3799481, -5, -6)
        AT(stray_name, 0.5, -7, -8) }, { 0.04567, -0.05613, 0.01735, -0.01098, -0.01323, 0.0232, 0.04614, -0.005606 } },
    { 6, { AT(near_any, 0.27985, 1, 3) AT(log_answer, 4.06899, 2, -3) AT(types_missing, 0.5, -1, -2) AT(inversions,
        0.2888889, 4, 5) AT(rare, 0.3164258, -4, -5) AT(question_covered, 0.5166667, 6, -8) AT(p_uncovered_near,
        0.07291667, -6, -7) }, { 0.03038, -0.05994, -0.03782, -0.002475, -0.05221, -0.04019, 0.08385, -0.04205 } },
    { 7, { AT(parts_missing_n, 2.5, 1, -8) AT(p_uncovered_unasked, 0.5124023, 2, 6) AT(p_stray, 0.09774942, -1, 3)
        AT(p_log_ratio_2, 0.5214786, 4, -5) AT(filler_share, 0.03278689, -2, 5) AT(log_ratio, 0.4321334, -3, -4)
        AT(specific_share, 0.4, -6, -7) }, { 0.003325, 0.03063, 0.02437, -0.0927, -0.05702, 0.02844, -0.01914, -0.0314 }
        },
    { 0, { AT(specific_share, 0.4642857, 1, 5) AT(rule_unsupported, 0.3, -1, 2) AT(filler_share, 0.02, 3, 4)
        AT(inversions, 0.06666667, -2, -3) AT(refers_back, 0.5, -4, -5) AT(unsupported, 0.95, -6, 6) AT(rare, 0.3321792,
        -7, -8) }, { -0.06626, -0.05619, 0.01847, -0.0248, 0.05104, -0.02746, -0.01805, 0.05808 } },
    { 1, { AT(filler_share, 0.05882353, 1, 3) AT(p_uncovered_near, 0.4666667, 2, -3) AT(rare, 0.2464913, -1, -2)
        AT(number_new, 0.5, 4, -8) AT(shared, 2.5, 5, -7) AT(part_near_worst, 0.3626675, -4, 6) AT(filler_share,
        0.1333333, -5, -6) }, { 0.009263, -0.06972, 0.01588, 0.06064, -0.02889, 0.02431, -0.03449, -0.04525 } },
    { 2, { AT(p_covered_polar, 1.651515, 1, -8) AT(p_asked_uncovered, 0.5635279, 2, -7) AT(roles_cross, 0.5, 3, -6)
        AT(parts, 3.5, 4, -5) AT(last_statement, 0.541958, -1, 5) AT(p_stray, 0.02251953, -2, 6) AT(number_new, 2.5, -3,
        -4) }, { -0.0505, -0.02208, 0.03373, -0.0644, -0.03261, 0.04071, 0.0357, 0.05094 } },
    { 3, { AT(log_answer, 4.515966, 1, -5) AT(log_ratio, 0.03390155, 2, -4) AT(last_statement, 0.6794872, 3, -3)
        AT(near_content, 0.826087, -1, -2) }, { -0.00284, 0.05385, -0.01568, -0.05607, 0.05069 } },
    { 4, { AT(near_content, 0.2380952, -1, 1) AT(p_statements_first, 0.05902778, 2, -8) AT(p_log_ratio_2, 0.0303991, 3,
        4) AT(negation_lost, 0.5, -2, -3) AT(reference_code, 0.5, 5, 6) AT(log_answer, 3.921924, -4, -5)
        AT(specific_share, 0.3958333, -6, -7) }, { -0.05201, -0.06699, 0.04741, 0.008482, -0.03138, 0.08439, -0.03054,
        0.03488 } },
    { 5, { AT(rule_repetitive, 0.375, 1, -8) AT(p_log_ratio_2, 0.6993108, 2, 4) AT(p_subject_high, 0.06926832, 3, -3)
        AT(again_near, 0.5111771, -1, -2) AT(subject_new, 0.5383281, -4, 5) AT(subject, 0.8371355, 6, -7)
        AT(unsupported, 0.05, -5, -6) }, { -0.02104, 0.02914, -0.04965, -0.01696, 0.04339, -0.00599, -0.01119, 0.04851 }
        },
    { 6, { AT(p_covered_near, 0.1632653, 1, -8) AT(specific_share, 0.3571429, 2, 5) AT(filler_share, 0.05555556, -1, 3)
        AT(p_absolute_near, 0.01190476, 4, -4) AT(half_drop, -0.04761905, -2, -3) AT(p_negation_covered, 0.1055556, 6,
        -7) AT(log_reference, 3.020127, -5, -6) }, { -0.02845, 0.09515, -0.01091, -0.04108, -0.004229, 0.04864,
        -0.04083, -0.0658 } },
    { 7, { AT(refers_back, 0.5, 1, 6) AT(second_half, 0.5916667, 2, -6) AT(distinct, 0.9649015, -1, 3) AT(question_rare,
        0.5, 4, -5) AT(p_first_only, 0.08888889, -2, 5) AT(rare, 0.3156246, -3, -4) AT(second_half, 0.7928571, -7, -8)
        }, { -0.04293, -0.04051, -0.01295, 0.05171, -0.04617, 0.008469, 0.02349, -0.0292 } },
    { 0, { AT(specific_share, 0.4642857, 1, 4) AT(p_unsupported_near, 0.15, -1, 2) AT(near_content, 0.3809524, 3, -4)
        AT(near_content, 0.15, -2, -3) AT(again_near, 0.5190942, 5, -8) AT(rare, 0.3863386, 6, -7) AT(subject_first,
        0.6543919, -5, -6) }, { -0.06098, -0.02413, 0.03283, -0.04158, -0.03879, 0.03217, 0.07193, -0.01802 } },
    { 1, { AT(specific_share, 0.2142857, 1, 3) AT(number_new, 0.5, 2, -3) AT(subject_worst, 0.4714727, -1, -2)
        AT(parts_missing_n, 2.5, 4, 6) AT(subject, 0.3895722, -4, 5) AT(log_answer, 4.166635, -5, -6) AT(near_content,
        0.15625, -7, -8) }, { 0.05751, -0.01462, -0.03912, 0.008439, -0.0725, 0.00821, -0.03, 0.05532 } },
    { 2, { AT(p_absolute_near, 0.6074423, 1, 5) AT(p_uncovered_unasked, 0.4957634, 2, -5) AT(subject_new, 0.2997246, -1,
        3) AT(inversions, 0.2205882, 4, -4) AT(half_drop, -0.2083333, -2, -3) AT(p_again_long, 0.2468973, -6, 6)
        AT(first_half, 0.6125, -7, -8) }, { -0.05682, 0.03664, -0.01568, 0.0223, -0.0457, 0.0961, 0.05584, -0.05431 } },
    { 3, { AT(p_uncovered_stray, 0.005861127, 1, 6) AT(near_reference, 0.7559524, 2, -6) AT(specific_share, 0.421875, 3,
        5) AT(filler_share, 0.07407407, 4, -3) AT(p_both, 0.5, -1, -2) AT(p_unsupported_long, 1.046496, -4, -5)
        AT(rule_long, 0.7476471, -7, -8) }, { 0.06513, 0.0002498, -0.0007339, -0.00727, 0.007426, -0.01858, -0.05189,
        0.02507 } },
    { 4, { AT(subject, 0.6245371, -1, 1) AT(both_share, 0.1602564, 2, 6) AT(subject_question, 0.7189717, 3, -6)
        AT(p_uncovered_unasked, 0.07999883, 4, 5) AT(parts, 6.5, -2, -3) AT(question_rare, 0.4613899, -4, -5)
        AT(p_clash_near, 0.4058824, -7, -8) }, { -0.03989, -0.04657, 0.0644, -0.03491, 0.06082, -0.05867, 0.02534,
        -0.05907 } },
    { 5, { AT(distinct, 0.8530761, 1, -8) AT(roles_straight, 0.5, 2, -7) AT(half_drop, -0.1666667, -1, 3)
        AT(p_unsupported_long, 0, 4, -6) AT(p_negation_covered, 0.6396104, 5, -5) AT(p_uncovered_stray, 0.2021955, 6,
        -4) AT(p_far_uncovered, 0.03498012, -2, -3) }, { -0.01275, -0.0009108, 0.05773, -0.005572, -0.005296, -0.007929,
        -0.01372, -0.04261 } },
    { 6, { AT(stray_share, 0.5330534, 1, 2) AT(stray_repeat, 0.7766284, -1, -2) AT(both_hit, 1.5, 3, -8)
        AT(types_missing, 0.5, 4, -7) AT(distinct, 0.9360964, 5, -6) AT(subject_question, 0.4304765, 6, -5)
        AT(p_again_long, 0.2295924, -3, -4) }, { -0.06824, 0.06582, 0.06027, -0.01987, 0.06446, 2.713e-05, -0.05136,
        -0.03655 } },
    { 7, { AT(p_pronouns_uncovered, 0.08695652, 1, -8) AT(stray_repeat, 0.5899132, 2, -7) AT(rule_off_topic, 0.6850152,
        3, -6) AT(subject_question, 0.8551751, 4, -5) AT(stray_repeat, 0.4622262, 5, -4) AT(roles_straight, 0.5, -1, 6)
        AT(subject_worst, 0.5628708, -2, -3) }, { -0.002001, -0.01486, 0.06443, 0.05809, -0.04298, -0.06113, -0.04021,
        0.03008 } },
    { 0, { AT(unsupported, 0.95, -1, 1) AT(specific_share, 0.4642857, 2, 6) AT(log_ratio, 0.7357068, 3, 4)
        AT(p_again_long, 0.1596888, -2, -3) AT(rare, 0.4075134, 5, -6) AT(p_unsupported_near, 0.4615385, -4, -5)
        AT(p_again_long, 0.3470177, -7, -8) }, { -0.06492, 0.01501, -0.05449, -0.03546, 0.02127, 0.03816, 0.06257,
        0.00213 } },
    { 1, { AT(polar_sum, 0.5, 1, 6) AT(rule_generic, 0.9489849, 2, -6) AT(distinct, 0.9672043, -1, 3) AT(pronouns, 0.1,
        4, -5) AT(again_near, 0.4740068, 5, -4) AT(p_asked_uncovered, 0.4956968, -2, -3) AT(p_uncovered_stray,
        0.2679309, -7, -8) }, { -0.06806, -0.06085, 0.01684, 0.02484, 0.03478, 0.04381, 0.0501, -0.005361 } },
    { 2, { AT(log_ratio, 0.02898754, -1, 1) AT(inversions, 0.3611111, 2, 6) AT(p_pronouns_uncovered, 0.03365385, 3, -6)
        AT(shared, 7.5, 4, -5) AT(specific_share, 0.3958333, 5, -4) AT(log_answer, 3.676221, -2, -3) AT(p_stray,
        0.05235193, -7, -8) }, { 0.03818, -0.01072, 0.06745, -0.002959, -0.02365, -0.04707, 0.06493, -0.004916 } },
    { 3, { AT(p_uncovered_stray, 0.005861127, 1, 4) AT(near_reference, 0.7559524, 2, -4) AT(specific_share, 0.421875, 3,
        -3) AT(p_absolute_near, 0.4361413, -1, -2) AT(p_unsupported_long, 1.344296, 5, 6) AT(log_answer, 4.515966, -5,
        -6) AT(rule_long, 0.703125, -7, -8) }, { 0.06241, 0.0004961, 0.0001574, -0.01825, -0.05023, 0.01696, -0.003911,
        0.01384 } },
    { 4, { AT(rule_incomplete, 0.675, 1, -8) AT(subject_question, 0.3360859, -1, 2) AT(both_share, 0.1602564, -2, 3)
        AT(reference_code, 0.5, 4, -7) AT(parts, 3.5, -3, 5) AT(subject_worst, 0.7445813, 6, -6) AT(question_covered,
        0.2613636, -4, -5) }, { -0.06379, -0.0233, -0.02582, -0.03147, 0.05222, -0.04611, 0.07701, 0.04973 } },
    { 5, { AT(rule_repetitive, 0.375, 1, -8) AT(p_again_long, 0.3306714, -1, 2) AT(p_subject_high, 0.2371355, 3, -7)
        AT(near_content, 0.3135593, 4, 5) AT(negations, 2.5, -2, -3) AT(stray_repeat, 0.3407778, -4, 6)
        AT(absolute_added, 0.5, -5, -6) }, { -0.0439, -0.02356, 0.00614, -0.007108, 0.05739, 0.0002052, -0.02945,
        0.04585 } },
    { 6, { AT(near_any, 0.27985, 1, 5) AT(first_asked, 0.5, 2, 4) AT(p_pronouns_uncovered, 0.048, 3, -3)
        AT(p_pronouns_uncovered, 0.015625, -1, -2) AT(absolute_added, 1.5, -4, -5) AT(again_near, 0.5170128, 6, -8)
        AT(part_near_mean, 0.268841, -6, -7) }, { -0.04395, 0.05315, -0.03089, 0.04741, -0.05687, 0.03395, -0.04168,
        0.03005 } },
    { 7, { AT(number_missing, 0.5, 1, 2) AT(rule_technical, 0.825, -1, -2) AT(p_both, 1.5, 3, 5) AT(number_new, 0.5, -3,
        4) AT(log_reference, 3.198465, -4, -5) AT(p_uncovered_near, 0.1333333, -6, 6) AT(stray_rare, 0.07853698, -7, -8)
        }, { 0.006338, -0.06917, -0.07118, 0.02384, -0.05845, -0.05061, -0.0513, 0.08101 } },
    { 0, { AT(rare, 0.4075134, 1, 4) AT(unsupported, 2.25, -1, 2) AT(near_content, 0.15, -2, 3) AT(half_drop,
        -0.02857143, -3, -4) AT(p_subject_high, 0.2351302, 5, -8) AT(log_ratio, 0.7323679, 6, -7) AT(stray_share,
        0.81956, -5, -6) }, { -0.05376, -0.04151, -0.01397, 0.04569, 0.03785, -0.0277, 0.06615, -0.01959 } },
    { 1, { AT(subject_worst, 0.2728903, 1, 4) AT(number_new, 0.5, 2, -4) AT(stray_rare, 0.2924235, 3, -3)
        AT(p_pronouns_uncovered, 0.1333333, -1, -2) AT(filler_share, 0.2, 5, -8) AT(parts_missing, 0.7638889, 6, -7)
        AT(p_again_long, 0.4419785, -5, -6) }, { 0.06146, -0.009005, -0.007671, -0.04072, -0.0664, -0.001136, 0.01624,
        0.04245 } },
    { 2, { AT(rule_technical, 0.625, 1, 6) AT(log_answer, 3.676221, -1, 2) AT(both_hit, 3.5, 3, -6) AT(near_content,
        0.24, -2, 4) AT(part_near_mean, 0.526645, -3, 5) AT(shared, 7.5, -4, -5) AT(inversions, 0.1111111, -7, -8) }, {
        -0.02817, -0.06388, 0.03756, 0.02014, -0.02953, 0.055, 0.07083, -0.008725 } },
    { 3, { AT(p_log_ratio_2, 1.243541, 1, 3) AT(rare, 0.4297713, -1, 2) AT(pairs_lost, 0.3651515, -2, -3) AT(covered,
        0.1715686, -4, 4) AT(log_reference, 2.441401, -5, -6) }, { -0.05346, -0.005919, 0.04566, -0.003465, -0.0004665,
        0.04855 } },
    { 4, { AT(parts, 7.5, 1, -8) AT(refers_back, 0.5, 2, -7) AT(rare, 0.3569426, 3, 6) AT(half_drop, 0.2167832, 4, -4)
        AT(subject_new, 0.7430317, -1, 5) AT(part_near_mean, 0.7121311, -2, -3) AT(p_log_ratio_2, 0.2478431, -5, -6) },
        { -0.0343, 0.06867, -0.03024, 0.04427, 0.005456, -0.07105, -0.03259, 0.0705 } },
    { 5, { AT(p_uncovered_near, 0.1538462, 1, 5) AT(rare, 0.3116734, 2, 4) AT(part_near_mean, 0.5, -1, 3) AT(stray_rare,
        0.02375782, -2, -3) AT(both_hit, 4.5, -4, -5) AT(p_again_long, 0.2848782, -6, 6) AT(polar_with, 2.5, -7, -8) },
        { 0.02412, 0.01224, -0.02293, -0.0429, 0.006133, -0.01792, 0.04603, -0.002908 } },
    { 6, { AT(p_uncovered_unasked, 0.3005386, 1, 2) AT(p_far_uncovered, 0.617791, -1, -2) AT(log_answer, 4.06899, 3, 6)
        AT(tail_missing, 0.4142857, 4, 5) AT(specific_share, 0.3589744, -3, -4) AT(p_pronouns_uncovered, 0.05128205, -5,
        -6) AT(question_rare, 0.4485646, -7, -8) }, { -0.062, 0.04491, 0.004328, 0.04432, 0.004551, -0.05835, -0.06127,
        0.05624 } },
    { 7, { AT(p_best_missing, 0.2301587, 1, -8) AT(subject_question, 0.8551751, 2, -7) AT(filler_share, 0.02083333, 3,
        4) AT(log_ratio, 0.117783, -1, -2) AT(near_any, 0.7029641, 5, 6) AT(p_both, 3.5, -3, -4) AT(near_content,
        0.5862069, -5, -6) }, { -0.0367, 0.03076, -0.01889, 0.07228, 0.09361, 0.005326, -0.04429, -0.01462 } },
    { 0, { AT(unsupported, 0.95, -1, 1) AT(subject_first, 0.6423452, 2, 4) AT(stray_repeat, 0.2055748, 3, -4)
        AT(again_near, 0.3610697, -2, -3) AT(pairs_lost, 0.07019704, 5, 6) AT(near_content, 0.1851852, -5, -6)
        AT(unsupported, 3, -7, -8) }, { -0.06267, 0.00714, -0.05528, 0.02292, -0.000387, 0.07526, -0.03304, 0.0269 } },
    { 1, { AT(filler_share, 0.05882353, 1, 2) AT(p_uncovered_near, 0.4666667, -1, -2) AT(stray_share, 0.6910857, 3, 4)
        AT(parts, 4.5, -3, -4) AT(near_any, 0.1281367, -5, 5) AT(question_rare, 0, -6, 6) AT(number_new, 0.5, -7, -8) },
        { -0.06196, 0.01586, -0.05325, 0.02219, -0.003749, 0.003336, 0.07084, -0.01239 } },
    { 2, { AT(unit_clash, 1.45, 1, -8) AT(p_absolute_near, 0.6074423, 2, 5) AT(subject_question, 0.812047, -1, 3)
        AT(subject_new, 0.3220318, -2, 4) AT(again_near, 0.5867595, -3, -4) AT(roles_straight, 3.5, 6, -7)
        AT(p_again_long, 0.2468973, -5, -6) }, { -0.01064, -0.04392, 0.05767, -0.02494, 0.1104, -0.01733, -0.03036,
        0.07575 } },
    { 3, { AT(p_log_ratio_2, 1.243541, 1, 3) AT(filler_share, 0.07272727, -1, 2) AT(filler_share, 0.07407407, -2, -3)
        AT(covered, 0.1715686, -4, -5) }, { -0.04988, 0.04422, -0.01526, -0.003436, 0.04517 } },
    { 4, { AT(p_covered_near, 0.003676471, -1, 1) AT(last_statement, 0.2111111, -2, 2) AT(p_asked_uncovered, 0.6198624,
        3, -8) AT(both_missing, 0.5, -3, 4) AT(p_far_uncovered, 0.1333502, 5, 6) AT(question_rare, 0.3333831, -4, -5)
        AT(question_rare, 0.5175078, -6, -7) }, { -0.05566, 0.04912, -0.02397, -0.02512, 0.06837, -0.03656, 0.03494,
        0.0562 } },
    { 5, { AT(distinct, 0.7449225, 1, 4) AT(p_covered_antonym, 0.5916667, 2, 3) AT(polar_with, 2.5, -1, -2)
        AT(p_uncovered_near, 0.1587302, -3, -4) AT(log_answer, 4.051747, -5, 5) AT(near_any, 0.4321223, -6, 6)
        AT(subject, 0.8222691, -7, -8) }, { 0.05009, -0.005215, -0.01768, 0.0101, -0.04924, -0.01611, 0.03885, -0.009645
        } },
    { 6, { AT(sentences, 2.5, 1, 2) AT(part_near_worst, 0.1703407, -1, -2) AT(number_missing, 0.5, 3, -8) AT(log_answer,
        4.034201, 4, -7) AT(p_pronouns_uncovered, 0.048, 5, 6) AT(near_content, 0.1304348, -3, -4) AT(tail_missing,
        0.4142857, -5, -6) }, { 0.03454, -0.03999, 0.07377, 0.002693, 0.01187, -0.06436, -0.03557, 0.05702 } },
    { 7, { AT(number_missing, 0.5, 1, 5) AT(negations, 0.5, -1, 2) AT(p_pronouns_uncovered, 0.048, 3, -5)
        AT(subject_new, 0.7307681, -2, 4) AT(distinct, 0.9451952, -3, -4) AT(both_missing, 2.5, -6, 6)
        AT(stray_sentences, 0.5277778, -7, -8) }, { -0.004297, -0.01269, 0.04795, -0.01723, 0.04593, -0.04454, 0.05416,
        -0.04343 } },
    { 0, { AT(specific_share, 0.4642857, 1, 4) AT(rule_unsupported, 0.3, -1, 2) AT(log_ratio, 0.7357068, 3, -4)
        AT(p_again_long, 0.1596888, -2, -3) AT(p_unsupported_near, 0.3636364, 5, 6) AT(parts_missing, 0.2678571, -5, -6)
        AT(sentences, 3.5, -7, -8) }, { -0.06049, 0.01053, -0.04746, 0.02315, -0.03969, 0.02842, 0.07216, -0.006156 } },
    { 1, { AT(polar_sum, 0.5, 1, 6) AT(filler_share, 0.2, 2, -6) AT(p_far_uncovered, 0.8131421, 3, -5) AT(p_again_long,
        0.3436384, 4, 5) AT(parts, 6.5, -1, -2) AT(both_share, 0.7386364, -3, -4) AT(stray_rare, 0.268236, -7, -8) }, {
        -0.06528, 0.007039, -0.02995, 0.02828, 0.02827, 0.04204, 0.04853, -0.008093 } },
    { 2, { AT(p_covered_polar, 1.651515, 1, -8) AT(rule_technical, 0.625, 2, 4) AT(p_clash_near, 0.424812, 3, -3)
        AT(inversions, 0.1944444, -1, -2) AT(log_answer, 3.624252, -4, 5) AT(first_half, 0.7888889, -5, 6)
        AT(inversions, 0.2666667, -6, -7) }, { -0.02391, 0.005969, 0.07247, 0.08167, 0.03218, -0.07006, 0.04388, 0.0475
        } },
    { 3, { AT(log_answer, 4.515966, 1, -5) AT(rare, 0.4297713, 2, 3) AT(p_uncovered_near, 0.4666667, -1, -2)
        AT(asks_missing, 0.5, -3, -4) }, { -0.05297, 0.01133, -0.005496, 0.04385, 0.04513 } },
    { 4, { AT(filler_share, 0.03030303, 1, 5) AT(parts, 5.5, 2, -5) AT(filler_share, 0.02325581, 3, 4)
        AT(p_statements_first, 0.1818182, -1, -2) AT(stray_share, 0.5465929, -3, -4) AT(stray_rare, 0.07853698, -6, 6)
        AT(second_half, 0.2264957, -7, -8) }, { -0.02384, 0.03515, 0.07984, -0.02921, 0.06757, 0.03387, 0.01779, -0.0408
        } },
    { 5, { AT(distinct, 0.7280431, 1, 4) AT(roles_straight, 1.5, 2, -4) AT(p_both, 0.5, 3, -3) AT(number_hits, 0.5, -1,
        -2) AT(log_answer, 4.051747, -5, 5) AT(part_near_mean, 0.4888931, 6, -8) AT(half_drop, 0.08333333, -6, -7) }, {
        0.05613, -0.0005491, -6.001e-05, -0.005939, -0.04968, -0.006945, 0.03802, -0.01406 } },
    { 6, { AT(distinct, 0.7590572, -1, 1) AT(covered, 0.4058824, 2, -8) AT(types_missing, 0.5, 3, -7) AT(rare, 0.313772,
        4, 6) AT(absolute_added, 0.5, -2, 5) AT(subject_first, 0.5031409, -3, -4) AT(specific_share, 0.375, -5, -6) }, {
        0.07544, 0.04276, -0.04796, 0.04438, -0.02312, 0.01433, -0.05618, -0.06846 } },
    { 7, { AT(number_missing, 0.5, 1, 4) AT(polar_sum, -0.5, -1, 2) AT(filler_share, 0.02083333, 3, -4)
        AT(subject_question, 0.5722038, -2, -3) AT(both_missing, 2.5, 5, 6) AT(rule_technical, 0.675, -5, -6)
        AT(subject_new, 0.3290847, -7, -8) }, { 0.01834, 0.0345, -0.01261, -0.01515, -0.06081, 0.02972, -0.03716, 0.0628
        } },
    { 0, { AT(rare, 0.4297713, 1, 6) AT(p_unsupported_long, 1.961934, 2, 5) AT(p_again_long, 0.2016294, 3, -4)
        AT(p_unsupported_long, 0.1216395, -1, 4) AT(p_uncovered_unasked, 0.4642857, -2, -3) AT(near_any, 0.2390669, -5,
        -6) AT(again_near, 0.4772666, -7, -8) }, { -0.03228, 0.04655, -0.01875, -0.06198, -0.0309, 0.05033, 0.05963,
        -0.004787 } },
    { 1, { AT(specific_share, 0.2142857, 1, 3) AT(number_new, 0.5, 2, -3) AT(subject_new, 0.6374712, -1, -2)
        AT(log_reference, 3.449862, 4, 5) AT(near_content, 0.03571429, -4, -5) AT(parts_missing, 0.3875, -6, 6)
        AT(p_best_missing, 0.2, -7, -8) }, { 0.05269, -0.0155, -0.03484, 0.01045, -0.05487, -0.02332, -0.01623, 0.06538
        } },
    { 2, { AT(unit_clash, 1.45, 1, -8) AT(p_absolute_near, 0.6074423, 2, 6) AT(parts, 1.5, -1, 3) AT(rule_name, 0.375,
        4, -5) AT(subject_question, 0.7898297, -2, 5) AT(filler_share, 0.04444444, -3, -4) AT(again_near, 0.4090327, -6,
        -7) }, { 0.03284, -0.0175, 0.03244, -0.03992, 0.05973, 0.0933, -0.01586, 0.07063 } },
    { 3, { AT(rule_long, 0.7476471, 1, -5) AT(p_again_long, 0.01356062, 2, -4) AT(last_statement, 0.6794872, 3, -3)
        AT(question_rare, 0.3105907, -1, -2) }, { 0.04982, -0.003231, -0.01312, -0.04903, 0.04262 } },
    { 4, { AT(p_asks_parts, 0.3875, 1, -8) AT(distinct, 0.9574275, 2, 5) AT(p_first_only, 0.2040816, 3, 4)
        AT(p_negation_covered, 0.6396104, -1, -2) AT(pronouns, 0.0212766, -3, -4) AT(second_half, 0.1339286, -5, 6)
        AT(subject, 0.776358, -6, -7) }, { -0.04673, 0.04681, -0.007636, 0.03704, 0.03919, -0.06511, -0.005666, 0.06314
        } },
    { 5, { AT(sentences, 3.5, 1, 3) AT(rule_repetitive, 0.375, 2, -3) AT(rare, 0.4075134, -1, -2) AT(covered, 0.6770833,
        4, 6) AT(p_stray_high, 0.2472032, 5, -6) AT(p_again_long, 0.3306714, -4, -5) AT(p_again_long, 0.5315146, -7, -8)
        }, { -0.04904, 0.01094, 0.02376, -0.006322, 0.05013, -0.009692, -0.01895, 0.0114 } },
    { 6, { AT(log_answer, 3.676221, 1, 2) AT(part_near_worst, 0.183113, -1, -2) AT(p_negation_covered, 0.2792208, 3, -8)
        AT(subject_question, 0.4184791, 4, -7) AT(shared, 1.5, 5, -6) AT(p_stray, 0.3176404, 6, -5) AT(p_asks_parts,
        0.2678571, -3, -4) }, { 0.02613, -0.05705, -0.04377, 0.05743, 0.05679, 0.04378, 0.02647, -0.05853 } },
    { 7, { AT(p_negation_covered, 0.9198718, 1, -8) AT(p_asked_uncovered, 0.5468371, 2, -7) AT(p_uncovered_unasked,
        0.01312815, -1, 3) AT(subject_first, 0.645956, 4, 6) AT(p_first_only, 0.1, 5, -4) AT(tail_missing, 0.2678571,
        -2, -3) AT(subject_question, 0.6897124, -5, -6) }, { 0.02587, -0.04247, 0.0318, 0.01736, -0.0419, 0.003812,
        -0.03356, -0.06425 } },
    { 0, { AT(number_new, 0.5, 1, 2) AT(log_ratio, 0.2876821, -1, -2) AT(specific_share, 0.4615385, 3, 5)
        AT(rule_unsupported, 0.3, -3, 4) AT(p_uncovered_unasked, 0.1, -4, -5) AT(rare, 0.3352013, -6, 6) AT(again_near,
        0.5481836, -7, -8) }, { 0.009093, -0.05374, -0.03942, -0.02265, 0.02571, -0.01789, 0.0575, -0.01274 } },
    { 1, { AT(filler_share, 0.05882353, 1, 3) AT(p_again_long, -0.1049457, -1, 2) AT(specific_share, 0.1632653, -2, -3)
        AT(stray_share, 0.6910857, 4, 5) AT(p_absolute_near, 0.06066176, -4, -5) AT(p_asked_uncovered, 0.05431399, 6,
        -8) AT(absolute_added, 1.5, -6, -7) }, { 0.01416, 0.006633, -0.06274, -0.04201, 0.01082, -0.01861, 0.0322,
        0.05622 } },
    { 2, { AT(p_uncovered_unasked, 0.4957634, 1, -8) AT(p_asked_uncovered, 0.0733403, 2, 3) AT(polar_with, 3.5, -1, -2)
        AT(unit_clash, 1.45, 4, -7) AT(roles_straight, 3.5, 5, -6) AT(subject_question, 0.812047, 6, -5)
        AT(p_covered_antonym, 1.839744, -3, -4) }, { 0.04996, -0.02471, -0.01413, 0.05078, 0.03317, -0.05424, 0.07759,
        -0.03838 } },
    { 3, { AT(p_uncovered_stray, 0.005861127, 1, 6) AT(subject, 0.8330006, 2, 5) AT(near_content, 0.875, 3, -4)
        AT(shared, 4.5, -1, 4) AT(near_reference, 0.7559524, -2, -3) AT(rule_long, 0.302381, -5, -6) AT(log_answer,
        4.515966, -7, -8) }, { -0.001143, 0.05614, -0.0007812, -0.003003, -0.01846, 0.01541, -0.04539, 0.02283 } },
    { 4, { AT(rule_incomplete, 0.675, 1, -8) AT(question_rare, 0.3273449, -1, 2) AT(both_missing, 0.5, 3, 5)
        AT(contrast, 0.5, 4, -4) AT(log_answer, 3.772695, -2, -3) AT(p_far_uncovered, 0.1333502, -5, 6)
        AT(last_statement, 0.3798077, -6, -7) }, { -0.04383, 0.009379, -0.04853, 0.03215, 0.06194, 0.04015, -0.0218,
        0.04799 } },
    { 5, { AT(distinct, 0.7449225, 1, 4) AT(log_ratio, 0.5306283, 2, 3) AT(p_asked_uncovered, 0.2470625, -1, -2)
        AT(unsupported, 0.05, -3, -4) AT(filler_share, 0.06382979, 5, 6) AT(distinct, 0.7883056, -5, -6) AT(sentences,
        3.5, -7, -8) }, { -0.01631, 0.01119, 0.04523, -0.001618, 4.798e-05, -0.04434, -0.01309, 0.02353 } },
    { 6, { AT(sentences, 2.5, 1, 2) AT(p_far_uncovered, 0.5298148, -1, -2) AT(log_answer, 4.06899, 3, -8) AT(part_best,
        0.3484848, -3, 4) AT(near_any, 0.3509087, 5, -7) AT(specific_share, 0.2333333, -4, 6) AT(again_near, 0.3314728,
        -5, -6) }, { -0.03462, 0.01663, -0.0137, -0.03577, -0.01012, 0.0692, -0.01139, -0.03052 } },
    { 7, { AT(parts, 5.5, 1, 6) AT(rule_off_topic, 0.7794509, 2, -6) AT(p_uncovered_unasked, 0.4858805, 3, 4)
        AT(roles_straight, 0.5, -1, -2) AT(distinct, 0.905506, -3, 5) AT(filler_share, 0.06779661, -4, -5)
        AT(specific_share, 0.4, -7, -8) }, { -0.01079, 0.03497, -0.01711, 0.03804, -0.02232, -0.05446, -0.06551,
        0.009695 } },
    { 0, { AT(number_new, 0.5, 1, 2) AT(p_asked_uncovered, 0.3930328, -1, -2) AT(half_drop, 0.1666667, 3, -8)
        AT(specific_share, 0.4761905, 4, -7) AT(p_unsupported_long, 2.048376, 5, 6) AT(p_log_ratio_2, 0.2669693, -3, -4)
        AT(p_again_long, 0.3707048, -5, -6) }, { -0.05219, 0.0005516, 0.01173, -0.05706, 0.03511, -0.0288, 0.03205,
        0.04696 } },
    { 1, { AT(rule_generic, 0.9489849, 1, -8) AT(p_statements_first, 0.1291667, 2, 5) AT(p_again_long, 0.4419785, 3, -4)
        AT(last_statement, 0.577381, -1, 4) AT(part_near_mean, 0.2360725, -2, -3) AT(p_again_long, 0.2669087, 6, -7)
        AT(log_reference, 3.449862, -5, -6) }, { 0.001538, 0.01015, -0.06142, 0.01279, -0.01638, 0.06597, -0.01786,
        0.04636 } },
    { 2, { AT(only_lost, 0.5, 1, -8) AT(parts, 1.5, -1, 2) AT(stray_share, 0.3164626, 3, -7) AT(stray_rare, 0.07514561,
        4, -6) AT(p_first_only, 0.1481481, 5, 6) AT(subject_new, 0.9702278, -2, -3) AT(p_covered_near, 0.5664336, -4,
        -5) }, { 0.03569, -0.05005, 0.03901, -0.02111, 0.09582, 0.04186, -0.0149, 0.04846 } },
    { 3, { AT(p_uncovered_stray, 0.005861127, 1, 5) AT(near_reference, 0.7559524, 2, -5) AT(specific_share, 0.421875, 3,
        4) AT(filler_share, 0.07407407, -1, -2) AT(p_unsupported_long, 1.046496, -3, -4) AT(p_again_long, 0.7125677, -6,
        6) AT(log_answer, 4.515966, -7, -8) }, { 0.05557, -0.0006775, -0.006146, 0.005884, -0.01515, -0.04366,
        -0.002149, 0.02241 } },
    { 4, { AT(parts, 7.5, 1, -8) AT(refers_back, 0.5, 2, 6) AT(p_first_only, 0.1904762, -1, 3) AT(first_half, 0.4083333,
        -2, 4) AT(near_any, 0.5725387, -3, 5) AT(subject_question, 0.6929767, -4, -5) AT(subject_new, 0.698313, -6, -7)
        }, { -0.02459, 0.07543, -0.01434, 0.05555, -0.009028, -0.05441, 0.0009894, 0.06546 } },
    { 5, { AT(p_again_long, 0.4827893, 1, 5) AT(second_half, 0.3038462, 2, 4) AT(p_stray_high, 0.1281099, 3, -3)
        AT(subject, 0.6772212, -1, -2) AT(subject_worst, 0.8323641, -4, -5) AT(near_any, 0.5188562, 6, -8)
        AT(part_near_worst, 0.291528, -6, -7) }, { 0.03908, -0.007599, -0.01383, -0.04447, 0.009241, 0.0139, -0.01675,
        0.03955 } },
    { 6, { AT(p_uncovered_unasked, 0.3005386, 1, 2) AT(covered, 0.1464286, -1, -2) AT(shared, 2.5, 3, 6) AT(refers_back,
        0.5, -3, 4) AT(log_reference, 3.314021, -4, 5) AT(p_stray, 0.2090075, -5, -6) AT(p_covered_near, 0.006944444,
        -7, -8) }, { 0.02791, -0.06643, 0.01096, -0.04389, -0.01713, 0.08342, -0.02935, 0.06638 } },
    { 7, { AT(negations, 1.5, 1, 6) AT(stray_repeat, 0.5899132, 2, 4) AT(p_negation_covered, 0.8397436, 3, -3)
        AT(stray_repeat, 0.4622262, -1, -2) AT(log_answer, 3.676221, -4, 5) AT(pronouns, 0.09615385, -5, -6)
        AT(pronouns, 0.04, -7, -8) }, { -0.00229, 0.04651, -0.06603, 0.04619, -0.06341, 0.03248, -0.01682, 0.04524 } },
    { 0, { AT(rare, 0.4075134, 1, 6) AT(subject_first, 0.645956, 2, 3) AT(log_ratio, 1.049822, -1, -2)
        AT(p_unsupported_near, 0.15, -3, 4) AT(rare, 0.389171, 5, -6) AT(stray_share, 0.4553621, -4, -5) AT(again_near,
        0.4917111, -7, -8) }, { -0.05958, 0.007364, -0.03819, -0.01462, 0.05898, -0.01829, 0.05239, -0.01847 } },
    { 1, { AT(subject_worst, 0.2728903, 1, 3) AT(filler_share, 0.06521739, -1, 2) AT(stray_rare, 0.2924235, -2, -3)
        AT(rule_generic, 0.8565544, 4, -8) AT(second_half, 0.03125, -4, 5) AT(parts_missing_n, 2.5, 6, -7)
        AT(tail_missing, 0.5357143, -5, -6) }, { -0.0316, 0.06012, -0.02263, 0.01381, -0.06869, -0.000966, 0.006306,
        0.03329 } },
    { 2, { AT(p_asked_uncovered, 0.5635279, 1, -8) AT(p_roles, 0.5, 2, -7) AT(p_far_uncovered, 0.07235903, 3, -6)
        AT(p_again_long, 0.2548683, 4, 6) AT(near_reference, 0.9198718, 5, -3) AT(covered, 0.8708333, -1, -2)
        AT(p_pronouns_uncovered, 0.01212121, -4, -5) }, { 0.01648, 0.08742, -0.03404, -0.03085, 0.04731, -0.01785,
        0.04373, 0.03365 } },
    { 3, { AT(log_answer, 4.515966, 1, -6) AT(p_again_long, 0.01356062, 2, -5) AT(question_rare, 0.3105907, 3, -4)
        AT(half_drop, 0.1190476, -1, 4) AT(half_drop, 0.25, -2, -3) }, { -0.004809, 0.04669, -0.0008862, -0.01046,
        -0.04644, 0.04112 } },
    { 4, { AT(ask_worst, 0.5147059, 1, 4) AT(p_negation_covered, 0.1846591, 2, 3) AT(subject_worst, 0.4461935, -1, -2)
        AT(log_reference, 3.198465, -3, -4) AT(p_unsupported_near, 0.2190476, 5, 6) AT(first_asked, 1.5, -5, -6)
        AT(p_log_ratio_2, 1.043771, -7, -8) }, { 0.04291, -0.0242, -0.01595, 0.09988, -0.03679, 0.01018, -0.07042,
        0.05305 } },
    { 5, { AT(sentences, 3.5, 1, 3) AT(distinct, 0.7171429, 2, -3) AT(log_answer, 3.860674, -1, -2) AT(stray_rare,
        0.2328718, 4, -8) AT(p_covered_near, 0.173913, 5, 6) AT(p_absolute_near, 0.1188235, -4, -5) AT(p_again_long,
        0.4933784, -6, -7) }, { 0.03796, -0.008183, -0.04516, 0.04767, -0.001197, -0.02106, 0.0189, -0.01088 } },
    { 6, { AT(contrast, 1.5, 1, -8) AT(again_near, 0.5190942, 2, -7) AT(near_any, 0.27985, 3, -6) AT(first_asked, 0.5,
        4, 6) AT(number_new, 0.5, -1, 5) AT(question_rare, 0.2406398, -2, -3) AT(absolute_added, 1.5, -4, -5) }, {
        -0.02939, 0.04478, -0.05357, 0.04552, -0.0546, -0.02413, 0.03673, -0.05159 } },
    { 7, { AT(first_half, 0.1380952, 1, 2) AT(part_best, 0.3484848, -1, -2) AT(first_asked, 0.5, 3, 4) AT(subject_first,
        0.6688419, -3, -4) AT(subject_worst, 0.4112652, -5, 5) AT(p_quoted_second, 0.3166667, 6, -8) AT(part_near_worst,
        0.3849984, -6, -7) }, { 0.002615, -0.06154, 0.0268, -0.04079, -0.02985, -0.01832, 0.0126, 0.05428 } },
    { 0, { AT(rare, 0.4372232, 1, -8) AT(number_new, 1.5, 2, 5) AT(p_log_ratio_2, 0.09137373, 3, 4)
        AT(p_unsupported_near, 0.15, -1, -2) AT(reference_code, 0.5, -3, -4) AT(p_again_long, 0.3470177, 6, -7)
        AT(question_covered, 0.2928571, -5, -6) }, { -0.02655, 0.03627, -0.06021, 0.009253, -0.009869, 0.0499, -0.02495,
        0.05264 } },
    { 1, { AT(filler_share, 0.05882353, 1, 2) AT(p_best_missing, 0.7321429, -1, -2) AT(near_content, 0.2727273, 3, 6)
        AT(number_new, 0.5, 4, -6) AT(p_stray, 0.1324562, 5, -5) AT(first_asked, 0.5, -3, -4) AT(subject_worst,
        0.2486238, -7, -8) }, { -0.05484, 0.01373, -0.03825, 0.01869, 0.04939, -0.03057, 0.0174, -0.04018 } },
    { 2, { AT(number_new, 2.5, 1, -8) AT(rule_technical, 0.625, 2, 3) AT(rare, 0.3947455, -1, -2) AT(parts, 2.5, -3, 4)
        AT(p_again_long, 0.2045413, 5, 6) AT(both_missing, 0.5, -4, -5) AT(p_uncovered_unasked, 0.06666667, -6, -7) }, {
        0.002302, -0.04067, 0.07576, 0.06828, -0.03615, -0.07213, 0.02041, -0.05271 } },
    { 3, { AT(rule_long, 0.7476471, 1, -6) AT(log_ratio, 0.03390155, 2, -5) AT(half_drop, 0.1190476, -1, 3)
        AT(question_rare, 0.3105907, 4, -4) AT(log_reference, 3.276967, -2, -3) }, { -0.01184, -0.0007331, 0.04549,
        -0.002961, -0.04494, 0.03876 } },
    { 4, { AT(pair_missing, 0.5, 1, -8) AT(p_first_only, 0.1904762, 2, 3) AT(covered, 0.3603896, -1, -2) AT(rare,
        0.3584997, 4, -7) AT(p_unsupported_near, 0.2190476, 5, -6) AT(shared, 1.5, -3, 6) AT(antonyms, 0.5, -4, -5) }, {
        -0.07183, -0.006089, -0.02641, 0.03952, -0.02936, -0.05249, -0.03106, 0.05134 } },
    { 5, { AT(sentences, 3.5, 1, 5) AT(distinct, 0.7171429, 2, -5) AT(subject_new, 0.9087298, 3, -4) AT(p_both, 0.5, 4,
        -3) AT(last_statement, 0.8397436, -1, -2) AT(covered, 0.6770833, 6, -8) AT(stray_share, 0.7472032, -6, -7) }, {
        -0.005453, 0.04528, -0.008458, -0.008704, -0.04405, 0.04055, -0.009109, -0.006244 } },
    { 6, { AT(types_missing, 0.5, 1, -8) AT(contrast, 1.5, 2, -7) AT(p_covered_near, 0.1632653, 3, -6) AT(rare,
        0.3156246, -1, 4) AT(distinct, 0.8763889, -2, 5) AT(sentences, 2.5, 6, -5) AT(part_near_worst, 0.1880824, -3,
        -4) }, { 0.03103, 0.04107, 0.0143, -0.0697, 0.006286, -0.05654, -0.04821, -0.05544 } },
    { 7, { AT(log_answer, 4.06899, 1, -8) AT(log_answer, 3.701226, 2, 4) AT(rule_technical, 0.725, 3, -3)
        AT(specific_share, 0.4285714, -1, -2) AT(question_covered, 0.9045455, 5, -7) AT(subject, 0.5970232, -4, 6)
        AT(p_quoted_uncovered, 0.458042, -5, -6) }, { 0.0005364, 0.04793, -0.0427, 0.00681, -0.03149, 0.05719, 0.01794,
        0.02944 } },
    { 0, { AT(rule_unsupported, 0.725, 1, 5) AT(rare, 0.4013446, 2, 4) AT(log_answer, 3.511434, 3, -3)
        AT(p_unsupported_near, 0.1818182, -1, -2) AT(subject, 0.8441429, -4, -5) AT(refers_back, 0.5, 6, -8)
        AT(specific_share, 0.475, -6, -7) }, { -0.01914, 0.04887, -0.05764, 0.03266, -0.01892, -0.02813, 0.03256,
        0.05271 } },
    { 1, { AT(again_near, 0.4174403, 1, 3) AT(part_near_worst, 0.1784542, 2, -3) AT(second_half, 0.2792208, -1, -2)
        AT(question_rare, 0.4366668, 4, -8) AT(distinct, 0.8975512, -4, 5) AT(number_new, 0.5, 6, -7)
        AT(p_negation_covered, 0.09545455, -5, -6) }, { 0.03555, -0.02233, -0.04501, -0.01496, 0.05943, -0.003532,
        -0.008533, -0.03244 } },
    { 2, { AT(polar_against, 2.5, 1, -8) AT(both_missing, 1.5, 2, -7) AT(rule_technical, 0.625, 3, 6) AT(p_clash_near,
        0.3798077, 4, -4) AT(log_answer, 3.701226, -1, 5) AT(subject_question, 0.8203017, -2, -3) AT(p_covered_polar,
        0.4083333, -5, -6) }, { -0.02807, -0.004364, 0.04754, 0.0714, 0.05028, -0.02594, -0.04278, 0.04394 } },
    { 3, { AT(shared, 4.5, 1, 2) AT(p_again_long, 0.6637319, -1, -2) AT(subject, 0.7870753, 3, 6) AT(p_covered_near,
        0.6666667, 4, -6) AT(p_absolute_near, 0.3488844, 5, -5) AT(again_near, 0.36849, -3, -4) AT(log_answer, 4.515966,
        -7, -8) }, { -0.033, 0.003175, -0.001099, 0.05069, -0.001238, -0.001386, -0.02896, 0.02304 } },
    { 4, { AT(pair_missing, 0.5, 1, -8) AT(filler_share, 0.03030303, 2, 5) AT(subject_question, 0.7597972, 3, -4)
        AT(subject, 0.7840244, 4, -3) AT(subject_worst, 0.4320357, -1, -2) AT(half_drop, 0.5238095, 6, -7)
        AT(reference_code, 0.5, -5, -6) }, { 0.03192, -0.0484, 0.05628, -0.03058, -0.04383, 0.04326, 0.03407, 0.04818 }
        },
    { 5, { AT(distinct, 0.7449225, 1, 4) AT(log_reference, 3.314021, 2, -4) AT(p_missing_first, 0.2857143, 3, -3)
        AT(p_covered_antonym, 0.8944444, -1, -2) AT(log_answer, 4.051747, -5, 5) AT(near_any, 0.4321223, -6, 6)
        AT(subject_worst, 0.4910517, -7, -8) }, { 0.04984, 0.0006833, -0.002391, -0.01149, -0.04284, -0.01427, 0.03193,
        -0.008423 } },
    { 6, { AT(p_uncovered_unasked, 0.3005386, -1, 1) AT(tail_missing, 0.4142857, 2, -8) AT(filler_share, 0.05555556, 3,
        -7) AT(question_rare, 0.3273449, 4, -6) AT(subject_first, 0.5128252, 5, 6) AT(p_missing_first, 0.2222222, -2,
        -3) AT(stray_repeat, 0.2598761, -4, -5) }, { -0.03953, -0.04825, 0.04129, -0.01305, 0.06759, 0.04097, 0.04559,
        -0.01915 } },
    { 7, { AT(number_missing, 0.5, 1, 6) AT(rule_technical, 0.825, 2, -6) AT(polar_sum, -0.5, 3, -5) AT(ask_worst,
        0.6076923, -1, 4) AT(half_drop, 0.1333333, -2, 5) AT(p_uncovered_stray, 0.02003882, -3, -4) AT(number_clash,
        0.5, -7, -8) }, { -0.02863, 0.03782, -0.07646, 0.02267, -0.001796, -0.05938, -0.04754, 0.007218 } },
    { 0, { AT(rule_unsupported, 0.725, 1, 5) AT(specific_share, 0.4642857, 2, 3) AT(p_unsupported_long, 1.449751, -1,
        -2) AT(both_hit, 1.5, 4, -5) AT(p_missing_first, 0.1633333, -3, -4) AT(log_ratio, 0.7357068, 6, -8)
        AT(first_asked, 2.5, -6, -7) }, { -0.05382, 0.002627, -0.0337, 0.01674, 0.0373, -0.02237, 0.03135, 0.04308 } },
    { 1, { AT(filler_share, 0.05882353, 1, 2) AT(parts_missing, 0.7638889, -1, -2) AT(p_stray_high, 0.1910857, 3, 4)
        AT(subject_new, 0.4773748, -3, -4) AT(question_rare, 0, 5, 6) AT(filler_share, 0.1929825, -5, -6) AT(pronouns,
        0.1290323, -7, -8) }, { -0.05591, 0.007293, 0.01253, -0.03936, -0.01769, 0.02703, 0.05586, -0.00689 } },
    { 2, { AT(subject_question, 0.2345746, -1, 1) AT(only_lost, 0.5, 2, -8) AT(specific_share, 0.2333333, -2, 3)
        AT(first_asked, 2.5, 4, 5) AT(p_short_near, 0.0163239, -3, -4) AT(p_again_long, 0.06965823, -5, 6)
        AT(p_pronouns_uncovered, 0.02857143, -6, -7) }, { 0.051, 0.04218, -0.02947, 0.07336, -0.03793, 0.02182,
        -0.04236, 0.04458 } },
    { 3, { AT(shared, 4.5, 1, 2) AT(p_again_long, 0.6637319, -1, -2) AT(p_uncovered_near, 0.08187135, 3, 6)
        AT(near_content, 0.9230769, 4, -6) AT(pronouns, 0, -3, 5) AT(near_reference, 0.730303, -4, -5) AT(part_best,
        0.5227273, -7, -8) }, { -0.03228, 0.003146, -0.003756, 0.05232, -0.002107, -0.009513, 0.01146, -0.02016 } },
    { 4, { AT(both_hit, 3.5, 1, -8) AT(number_new, 1.5, 2, -7) AT(shared, 0.5, -1, 3) AT(stray_sentences, 0.2928571, 4,
        -6) AT(subject_question, 0.584086, 5, 6) AT(p_first_only, 0.24, -2, -3) AT(subject_question, 0.6857473, -4, -5)
        }, { -0.04905, -0.06228, 0.003975, 0.04772, 0.001849, 0.05359, -0.04679, -0.03567 } },
    { 5, { AT(near_any, 0.8226941, 1, 6) AT(half_drop, 0.04166667, -1, 2) AT(p_again_long, 0.3306714, -2, 3)
        AT(subject_new, 0.7630925, 4, -6) AT(distinct, 0.8530761, 5, -5) AT(both_hit, 3.5, -3, -4) AT(log_ratio,
        0.0822381, -7, -8) }, { -0.03375, -0.02383, 0.04234, -0.002892, -0.007169, -0.01453, -0.00486, 0.04159 } },
    { 6, { AT(p_negation_covered, 0.1291667, 1, -8) AT(specific_share, 0.3571429, -1, 2) AT(second_half, 0.1742424, -2,
        3) AT(p_uncovered_unasked, 0.3005386, -3, 4) AT(p_absolute_near, 0.06904762, 5, -7) AT(p_statements_first,
        0.1291667, 6, -6) AT(sentences, 1.5, -4, -5) }, { -0.01125, -0.006932, -0.03424, -0.0158, 0.07797, -0.02299,
        -0.03214, -0.03167 } },
    { 7, { AT(roles_straight, 0.5, 1, 5) AT(negations, 1.5, -1, 2) AT(pairs_lost, 0.0465368, 3, -5) AT(pronouns, 0.04,
        4, -4) AT(distinct, 0.9272487, -2, -3) AT(subject_new, 0.700764, 6, -8) AT(p_again_long, 0.07292862, -6, -7) },
        { -0.006998, -0.06874, 0.03637, 0.06197, -0.0225, 0.06322, -0.0512, 0.05009 } },
    { 0, { AT(rare, 0.4297713, 1, -8) AT(specific_share, 0.475, 2, 6) AT(unsupported, 3.5, 3, -5) AT(half_drop, 0.2, 4,
        5) AT(both_hit, 3.5, -1, -2) AT(unsupported, 1.4, -3, -4) AT(p_subject_high, 0.04574439, -6, -7) }, { -0.06064,
        0.009853, -0.02916, 0.02502, 0.01005, -0.0153, 0.03042, 0.04648 } },
    { 1, { AT(shared, 1.5, 1, 6) AT(filler_share, 0.04347826, -1, 2) AT(number_new, 0.5, 3, -6) AT(half_drop, 0.2380952,
        4, -5) AT(p_negation_covered, 0.08712121, 5, -4) AT(p_asked_uncovered, 0.05431399, -2, -3) AT(p_uncovered_near,
        0.2857143, -7, -8) }, { -0.03705, 0.01029, 0.06491, -0.005852, -0.008726, -0.02972, -0.04724, 0.012 } },
    { 2, { AT(number_new, 2.5, 1, -8) AT(inversions, 0.3611111, 2, 5) AT(log_ratio, 0.02898754, -1, 3) AT(shared, 7.5,
        4, -4) AT(subject, 0.6740109, -2, -3) AT(p_log_ratio_2, 0.09137373, -5, 6) AT(stray_rare, 0.1152431, -6, -7) },
        { 0.04774, -0.0377, 0.01782, -0.02311, -0.04165, 0.087, 0.01564, -0.0509 } },
    { 3, { AT(p_log_ratio_2, 1.243541, 1, 3) AT(reference_code, 0.5, -1, 2) AT(subject_new, 0.8875122, -2, -3)
        AT(question_covered, 0.2613636, -4, -5) }, { -0.04404, -0.004098, 0.0364, -0.003499, 0.0391 } },
    { 4, { AT(p_asks_parts, 0.3875, 1, -8) AT(near_content, 0.2380952, -1, 2) AT(rare, 0.3584997, 3, 6)
        AT(p_negation_covered, 0.06111111, 4, -5) AT(shared, 9.5, 5, -4) AT(p_log_ratio_2, 0.04740352, -2, -3)
        AT(filler_share, 0.02173913, -6, -7) }, { -0.06039, -0.03776, 0.01852, -0.04739, 0.03751, 0.01173, -0.06127,
        0.05565 } },
    { 5, { AT(last_statement, 0.96875, 1, 2) AT(half_drop, 0.2380952, -1, -2) AT(stray_rare, 0.2328718, 3, -8)
        AT(distinct, 0.8530761, 4, -7) AT(covered, 0.8397436, 5, -6) AT(asks, 1.5, 6, -5) AT(p_both, 0.5, -3, -4) }, {
        -0.03026, 0.004961, 0.05307, -0.00532, -0.002485, -0.0008876, -0.01713, -0.01489 } },
    { 6, { AT(both_hit, 1.5, 1, -8) AT(inversions, 0.33, 2, 6) AT(first_half, 0.3166667, -1, 3) AT(stray_share,
        0.8717384, 4, -5) AT(p_subject_high, 0.001235289, 5, -4) AT(p_missing_first, 0.2535714, -2, -3)
        AT(p_uncovered_near, 0.07142857, -6, -7) }, { 0.02117, -0.06291, 0.01826, -0.001045, 0.04105, -0.05277, 0.07376,
        -0.03838 } },
    { 7, { AT(log_answer, 4.06899, 1, -8) AT(parts_missing_n, 2.5, 2, -7) AT(p_pronouns_uncovered, 0.02756892, 3, -6)
        AT(stray_repeat, 0.5735608, 4, -5) AT(p_pronouns_uncovered, 0.01239669, 5, -4) AT(stray_repeat, 0.2353615, -1,
        6) AT(p_absolute_near, 0.1132479, -2, -3) }, { -0.002415, 0.06729, -0.04448, -0.02371, -0.064, 0.01259,
        -0.03783, 0.02869 } },
    { 0, { AT(rare, 0.4372232, 1, -8) AT(half_drop, 0.2, 2, 6) AT(again_near, 0.3610697, 3, 4) AT(unsupported, 1.15, -1,
        -2) AT(part_worst, 0.7596154, 5, -5) AT(last_statement, 0.03571429, -3, -4) AT(p_unsupported_long, 0.06931472,
        -6, -7) }, { -0.01611, 0.02968, 0.00815, -0.06197, 0.00909, -0.0195, 0.03259, 0.04801 } },
    { 1, { AT(distinct, 0.966092, 1, 3) AT(polar_sum, 0.5, 2, -3) AT(rule_generic, 0.9489849, -1, -2)
        AT(p_pronouns_uncovered, 0.03448276, -4, 4) AT(subject_worst, 0.5867905, 5, -8) AT(stray_name, 0.5, 6, -7)
        AT(p_best_missing, 0.4472222, -5, -6) }, { -0.05795, 0.01109, 0.02358, -0.02328, 0.04909, -0.004211, -0.01526,
        -0.01456 } },
    { 2, { AT(polar_against, 2.5, 1, 6) AT(negation_lost, 0.5, 2, -6) AT(tail_missing, 0.4722222, 3, -5)
        AT(subject_worst, 0.3373669, 4, 5) AT(question_covered, 0.6339286, -1, -2) AT(p_unsupported_near, 0.1176471, -3,
        -4) AT(subject_new, 0.6411451, -7, -8) }, { -0.01551, 0.06118, -0.00646, -0.04175, 0.03949, 0.03775, -0.02104,
        0.0748 } },
    { 3, { AT(log_answer, 4.515966, 1, -5) AT(p_again_long, 0.01356062, 2, -4) AT(near_content, 0.875, 3, -3)
        AT(p_uncovered_stray, 0.005861127, -1, -2) }, { 0.04137, -0.005051, -0.008973, -0.04204, 0.03694 } },
    { 4, { AT(pair_missing, 0.5, 1, -8) AT(parts, 7.5, 2, -7) AT(rare, 0.3584997, 3, -6) AT(reference_code, 0.5, 4, -5)
        AT(parts, 3.5, 5, 6) AT(rule_incomplete, 0.3, -1, -2) AT(subject_question, 0.5648213, -3, -4) }, { -0.04137,
        0.04334, -0.02971, 0.03713, 0.05959, -0.03966, 0.06495, 0.04421 } },
    { 5, { AT(distinct, 0.7280431, 1, 3) AT(near_any, 0.8226941, 2, -3) AT(restated_subjects, 0.1715686, -1, -2)
        AT(log_ratio, 1.001449, 4, 6) AT(subject_question, 0.1587422, -4, 5) AT(last_statement, 0.1742424, -5, -6)
        AT(part_near_worst, 0.3725331, -7, -8) }, { -0.01441, 0.02092, 0.04409, 0.01255, 0.001691, -0.04462, 0.01859,
        -0.008711 } },
    { 6, { AT(distinct, 0.7590572, -1, 1) AT(stray_share, 0.5330534, -2, 2) AT(rare, 0.2910316, 3, 4)
        AT(subject_question, 0.4304765, -3, -4) AT(first_half, 0.4494949, 5, -8) AT(subject_worst, 0.4765663, 6, -7)
        AT(p_negation_covered, 0.1291667, -5, -6) }, { 0.06859, -0.06132, -0.01734, 0.06845, 0.02238, -0.03644, -0.026,
        -0.02613 } },
    { 7, { AT(rare, 0.2915907, 1, 4) AT(foreign_sentences, 0.2111111, 2, -4) AT(p_negated_covered, 0.09545455, 3, -3)
        AT(stray_sentences, 0.2613636, -1, -2) AT(p_both, 3.5, 5, -8) AT(negations, 1.5, 6, -7) AT(inversions, 0.33, -5,
        -6) }, { 0.01555, -0.05641, -0.05993, -0.07627, 0.003031, -0.02911, 0.03111, 0.05515 } },
    { 0, { AT(rare, 0.4013446, 1, 6) AT(p_uncovered_unasked, 0.4642857, 2, -6) AT(p_unsupported_near, 0.15, -1, 3)
        AT(half_drop, -0.01785714, 4, 5) AT(p_subject_high, 0.15564, -2, -3) AT(distinct, 0.8702665, -4, -5)
        AT(filler_share, 0.01639344, -7, -8) }, { -0.04004, 0.01688, -0.04263, -0.0164, 0.06015, -0.05217, -0.008646,
        0.04938 } },
    { 1, { AT(specific_share, 0.2142857, 1, 3) AT(again_near, 0.431002, 2, -3) AT(part_near_mean, 0.2941345, -1, -2)
        AT(p_statements_first, 0.1291667, 4, 5) AT(rule_long, 0.6916667, -4, -5) AT(p_best_missing, 0.2, -6, 6)
        AT(second_half, 0.2613636, -7, -8) }, { 0.026, -0.03129, 0.04579, -0.05068, 0.007956, -0.01905, 0.0503,
        -0.009906 } },
    { 2, { AT(subject_first, 0.9482185, 1, -8) AT(unit_clash, 1.45, 2, -7) AT(p_asked_uncovered, 0.5635279, 3, -6)
        AT(specific_share, 0.3275862, 4, -5) AT(p_far_uncovered, 0.03498012, -1, 5) AT(refers_back, 0.5, -2, 6)
        AT(covered, 0.2426471, -3, -4) }, { 0.06821, -0.03257, -0.04293, 0.04986, -0.01348, 0.03007, 0.06373, 0.04409 }
        },
    { 3, { AT(p_log_ratio_2, 1.243541, 1, 3) AT(pairs_lost, 0.3726852, -1, 2) AT(pairs_lost, 0.3900966, -2, -3)
        AT(question_rare, 0.2163974, -4, 4) AT(p_asked_uncovered, 0.4271883, -5, -6) }, { -0.03929, 0.03519, -0.01173,
        -0.003343, 0.03856, -0.0006802 } },
    { 4, { AT(parts, 7.5, 1, 6) AT(both_share, 0.1602564, -1, 2) AT(number_new, 0.5, 3, 5) AT(distinct, 0.9321839, -2,
        4) AT(near_any, 0.8287446, -3, -4) AT(parts, 5.5, -5, -6) AT(log_answer, 3.749435, -7, -8) }, { -0.02384,
        0.04192, -0.01863, 0.04159, -0.0542, 0.04366, -0.02325, 0.09098 } },
    { 5, { AT(p_again_long, 0.4827893, 1, 5) AT(second_half, 0.3038462, 2, 4) AT(stray_share, 0.6281099, 3, -3)
        AT(subject, 0.6772212, -1, -2) AT(parts, 1.5, -4, -5) AT(stray_rare, 0.2328718, 6, -8) AT(p_absolute_near,
        0.1188235, -6, -7) }, { 0.03336, -0.006641, -0.0116, 0.01365, -0.04138, 0.03704, -0.002838, -0.007325 } },
    { 6, { AT(both_hit, 1.5, 1, -8) AT(second_half, 0.6306818, 2, -7) AT(distinct, 0.9360964, 3, 5) AT(contrast, 1.5, 4,
        -3) AT(part_near_worst, 0.123799, -1, -2) AT(subject_new, 0.5583212, -4, 6) AT(subject_worst, 0.6148512, -5, -6)
        }, { -0.02936, 0.05645, -0.02649, 0.0121, -0.04899, 0.03772, -0.03061, -0.0357 } },
    { 7, { AT(p_asked_uncovered, 0.6046995, 1, -8) AT(filler_share, 0.01851852, 2, -7) AT(p_log_ratio_2, 0.8975314, 3,
        -6) AT(negated_shared, 0.5, 4, 6) AT(refers_back, 0.5, 5, -3) AT(negations, 0.5, -1, -2) AT(p_covered_antonym,
        0.7207792, -4, -5) }, { -0.004064, 0.04326, 0.05504, -0.04528, 0.04299, -0.05141, -0.005042, -0.03664 } },
    { 0, { AT(unsupported, 0.95, -1, 1) AT(p_again_long, 0.2074145, 2, 4) AT(subject_first, 0.6423452, 3, -4)
        AT(specific_share, 0.4615385, -2, -3) AT(p_unsupported_long, 2.048376, 5, 6) AT(half_drop, 0.2, -5, -6)
        AT(near_content, 0.1785714, -7, -8) }, { -0.0519, -0.02355, 0.02602, 0.07029, -0.04178, 0.005026, -0.01324,
        0.04983 } },
    { 1, { AT(filler_share, 0.05882353, 1, 2) AT(parts_missing, 0.7638889, -1, -2) AT(stray_sentences, 0.1291667, 3, 6)
        AT(rule_generic, 0.8565544, 4, -6) AT(parts_missing_n, 2.5, 5, -5) AT(subject_new, 0.2914197, -3, -4)
        AT(p_pronouns_uncovered, 0.1333333, -7, -8) }, { -0.05226, 0.008706, 0.007241, -0.05593, 0.02022, 0.02305,
        0.04649, -0.01198 } },
    { 2, { AT(p_absolute_near, 0.6074423, 1, 5) AT(unit_clash, 1.45, 2, -5) AT(p_covered_polar, 1.519231, 3, -4)
        AT(subject_worst, 0.6424644, 4, -3) AT(first_asked, 2.5, -1, -2) AT(roles_straight, 3.5, 6, -8) AT(p_again_long,
        0.2468973, -6, -7) }, { -0.01188, 0.02231, -0.02245, 0.03598, 0.06099, 0.09369, -0.01514, -0.02688 } },
    { 3, { AT(p_log_ratio_2, 1.243541, 1, 3) AT(p_asks_uncovered, 0.05, -1, 2) AT(p_log_ratio_2, 0.002164112, -2, -3)
        AT(question_rare, 0.2163974, -4, -5) }, { -0.04138, 0.03508, -0.003973, -0.003403, 0.03666 } },
    { 4, { AT(both_hit, 3.5, 1, -8) AT(rule_incomplete, 0.3, 2, -7) AT(subject_question, 0.3360859, -1, 3)
        AT(question_rare, 0.3273449, -2, 4) AT(p_again_long, 0.07292862, -3, 5) AT(shared, 9.5, 6, -6) AT(first_asked,
        1.5, -4, -5) }, { -0.06205, -0.03909, -0.03918, -0.009924, 0.03772, -0.03699, 0.0504, -0.03292 } },
    { 5, { AT(log_ratio, 0.7922381, 1, 4) AT(subject, 0.6772212, 2, 3) AT(near_content, 0.3135593, -1, -2)
        AT(last_statement, 0.2111111, -3, -4) AT(p_stray_high, 0.2472032, 5, -8) AT(p_unsupported_near, 0, 6, -7)
        AT(question_rare, 0.3650311, -5, -6) }, { -0.01341, 0.03197, 0.007299, -0.04141, -0.002907, 0.0412, -0.005226,
        -0.01057 } },
    { 6, { AT(types_missing, 0.5, 1, -8) AT(sentences, 2.5, -1, 2) AT(near_content, 0.3103448, 3, -7) AT(log_answer,
        4.06899, 4, 6) AT(absolute_added, 1.5, 5, -4) AT(part_best, 0.4365079, -2, -3) AT(p_asked_uncovered, 0.3333333,
        -5, -6) }, { -0.01409, 6.307e-05, 0.04556, -0.02503, -0.05569, 0.04657, -0.0353, -0.05321 } },
    { 7, { AT(log_answer, 4.06899, 1, 6) AT(only_lost, 0.5, 2, -6) AT(log_answer, 3.839394, -1, 3) AT(question_covered,
        0.8819444, 4, 5) AT(negations, 0.5, -2, -3) AT(specific_share, 0.4318182, -4, -5) AT(question_rare, 0.2820637,
        -7, -8) }, { 0.00725, -0.03503, 0.0007736, 0.04581, -0.04108, -0.04866, 0.06421, -0.007093 } },
    { 0, { AT(stray_name, 0.5, 1, 3) AT(p_unsupported_long, 0.2844734, -1, 2) AT(p_subject_high, 0.176358, -2, -3)
        AT(subject_first, 0.6517101, 4, 5) AT(stray_repeat, 0.2055748, -4, -5) AT(subject_worst, 0.7018745, 6, -8)
        AT(p_pronouns_uncovered, 0.04303279, -6, -7) }, { -0.04704, 0.02138, -0.02281, -0.03399, 0.01894, 0.06012,
        -0.002567, -0.01693 } },
    { 1, { AT(rule_generic, 0.9489849, 1, -8) AT(both_missing, 2.5, 2, 6) AT(first_half, 0.2928571, 3, 5)
        AT(first_asked, 0.5, -1, 4) AT(log_reference, 3.113268, -2, -3) AT(subject_worst, 0.213311, -4, -5)
        AT(subject_worst, 0.4034544, -6, -7) }, { -0.02344, -0.01085, 0.04327, 0.00618, -0.05834, 0.04521, -0.01183,
        0.03945 } },
    { 2, { AT(sentences, 3.5, 1, 6) AT(subject_question, 0.2345746, -1, 2) AT(p_absolute_near, 0.6018868, 3, -6)
        AT(inversions, 0.2142857, -2, 4) AT(p_unsupported_near, 0.08333333, 5, -5) AT(shared, 3.5, -3, -4)
        AT(subject_first, 0.3299877, -7, -8) }, { 0.05603, -0.01057, -0.04792, 0.0405, -0.03583, 0.03411, 0.03831,
        -0.052 } },
    { 3, { AT(shared, 4.5, 1, 2) AT(p_again_long, 0.6637319, -1, -2) AT(half_drop, 0.08571429, 3, 4) AT(log_answer,
        4.515966, -3, -4) AT(p_first_only, 0.3, 5, 6) AT(p_absolute_near, 0.3390805, -5, -6) AT(log_answer, 4.515966,
        -7, -8) }, { -0.02839, 0.002783, -0.02082, 0.01787, 0.04333, -0.00107, -0.009016, 0.009318 } },
    { 4, { AT(parts, 7.5, 1, -8) AT(both_missing, 0.5, 2, 6) AT(specific_share, 0.3947368, 3, -5) AT(log_answer,
        3.772695, 4, 5) AT(p_covered_near, 0.08928571, -1, -2) AT(covered, 0.4494949, -3, -4) AT(half_drop, -0.01785714,
        -6, -7) }, { -0.0349, 0.06171, 0.01381, -0.05404, -0.04613, -0.02757, 0.02317, 0.05934 } },
    { 5, { AT(near_any, 0.8226941, 1, 6) AT(log_answer, 4.135135, 2, 5) AT(p_again_high, 0.1432156, 3, -4)
        AT(parts_missing, 0.6125, 4, -3) AT(negations, 3.5, -1, -2) AT(covered, 0.8090909, -5, -6) AT(p_covered_near,
        0.6315789, -7, -8) }, { -0.0449, 0.003333, 0.002064, 0.01405, 0.0281, -0.004643, 0.03853, -0.003902 } },
    { 6, { AT(rule_off_topic, 0.3003181, 1, -8) AT(question_covered, 0.6770833, 2, -7) AT(subject_question, 0.4088629,
        -1, 3) AT(log_answer, 3.725621, -2, 4) AT(p_uncovered_stray, 0.2904665, 5, -6) AT(p_again_long, 0.1411285, -3,
        6) AT(asks_missing, 0.5, -4, -5) }, { -0.02396, -0.04188, -0.0516, 0.04697, -0.02917, -0.03306, -0.05649, 0.0281
        } },
    { 7, { AT(rule_off_topic, 0.7794509, 1, -8) AT(stray_share, 0.3111784, 2, 4) AT(stray_share, 0.2695077, 3, -3)
        AT(last_statement, 0.6568627, -1, -2) AT(log_answer, 3.701226, -4, 5) AT(question_rare, 0.789503, -5, 6)
        AT(first_half, 0.541958, -6, -7) }, { -0.08304, 0.008362, -0.05862, 0.02835, -0.009026, -0.03859, 0.04114,
        -0.0504 } },
    { 0, { AT(unsupported, 0.95, -1, 1) AT(subject_first, 0.6423452, 2, 4) AT(again_near, 0.3610697, -2, 3)
        AT(stray_repeat, 0.6755161, -3, -4) AT(pairs_lost, 0.07019704, 5, 6) AT(negated_shared, 0.5, -5, -6)
        AT(stray_name, 4.5, -7, -8) }, { -0.04977, 0.02603, -0.04237, 0.01782, 0.06641, -0.001162, -0.02767, 0.01708 }
        },
    { 1, { AT(number_new, 0.5, 1, -8) AT(p_stray_high, 0.2131325, 2, 4) AT(parts_missing_n, 1.5, -1, 3)
        AT(p_uncovered_stray, 0.1587652, -2, -3) AT(stray_rare, 0.2613844, 5, 6) AT(tail_missing, 0.775, -4, -5)
        AT(filler_share, 0.1041667, -6, -7) }, { -0.04738, 0.03003, -0.01092, 0.04917, -0.007655, -0.03017, 0.02849,
        -0.04186 } },
    { 2, { AT(distinct, 0.748494, 1, 2) AT(parts_missing_n, 1.5, -1, -2) AT(part_near_mean, 0.7044315, 3, 6)
        AT(part_near_worst, 0.4707224, -3, 4) AT(p_uncovered_near, 0.04481793, -4, 5) AT(parts_missing, 0.2111111, -5,
        -6) AT(parts, 4.5, -7, -8) }, { -0.04604, 0.0445, 0.006843, 0.04049, -0.06378, 0.02176, 0.0284, -0.02823 } },
    { 3, { AT(p_uncovered_stray, 0.005861127, 1, 5) AT(subject_new, 0.8938189, 2, -5) AT(near_reference, 0.7559524, 3,
        -4) AT(p_quoted_uncovered, 0.06904762, 4, -3) AT(shared, 3.5, -1, -2) AT(p_again_long, 0.7125677, -6, 6)
        AT(rule_long, 0.7476471, -7, -8) }, { -0.002004, 0.04774, -0.001542, -0.003477, -0.01012, -0.03527, -0.0009062,
        0.01661 } },
    { 4, { AT(filler_share, 0.03030303, 1, 4) AT(parts, 5.5, 2, 3) AT(refers_back, 0.5, -1, -2) AT(p_pronouns_uncovered,
        0.005, -3, -4) AT(near_content, 0.6206897, 5, -8) AT(polar_with, 0.5, 6, -7) AT(parts, 3.5, -5, -6) }, {
        0.01524, -0.03174, -0.01643, 0.08455, -0.04241, 0.01746, -0.06137, 0.02399 } },
    { 5, { AT(p_again_long, 0.3209386, 1, 2) AT(stray_rare, 0.03157125, -1, -2) AT(distinct, 0.7449225, 3, 4)
        AT(unsupported, 0.05, -3, -4) AT(log_answer, 4.051747, -5, 5) AT(stray_sentences, 0.1291667, 6, -8)
        AT(inversions, 0.1636364, -6, -7) }, { 0.01199, -0.03216, 0.03753, -0.003869, -0.02442, -0.006452, 0.02506,
        -0.008131 } },
    { 6, { AT(p_uncovered_unasked, 0.3005386, 1, 3) AT(p_unsupported_long, 0.2023202, 2, -3) AT(p_subject_low,
        0.0004114641, -1, -2) AT(shared, 2.5, 4, 6) AT(p_best_missing, 0.6458333, 5, -6) AT(tail_missing, 0.4365079, -4,
        -5) AT(p_unsupported_long, 0.3700645, -7, -8) }, { -0.07197, 0.02899, 0.02374, 0.002133, -0.02682, 0.04759,
        0.05725, -0.02237 } },
    { 7, { AT(p_first_only, 0.6666667, 1, 6) AT(number_missing, 0.5, -1, 2) AT(question_rare, 0.5175078, 3, -6)
        AT(again_near, 0.4939619, 4, -5) AT(p_far_uncovered, 0.5949303, 5, -4) AT(stray_rare, 0.07853698, -2, -3)
        AT(p_absolute_near, 0.2886905, -7, -8) }, { 0.004177, -0.05346, 0.04626, -0.04371, -0.0538, -0.06078, -0.06656,
        0.03826 } },
    { 0, { AT(specific_share, 0.4642857, 1, 4) AT(p_asked_uncovered, 0.3398513, -1, 2) AT(parts, 4.5, 3, -4)
        AT(rule_unsupported, 0.3, -2, -3) AT(rare, 0.3863386, 5, 6) AT(p_unsupported_near, 0.4888889, -5, -6)
        AT(again_near, 0.5153035, -7, -8) }, { -0.04067, -0.01312, 0.03103, -0.0223, -0.0311, 0.02918, 0.05891,
        -0.009727 } },
    { 1, { AT(filler_share, 0.05882353, 1, 2) AT(p_again_long, -0.1049457, -1, -2) AT(stray_sentences, 0.1291667, 3, 5)
        AT(parts, 4.5, 4, -5) AT(rule_generic, 0.8565544, -3, -4) AT(again_near, 0.3434631, -6, 6) AT(specific_share,
        0.3529412, -7, -8) }, { 0.01389, -0.04622, -0.04513, 0.0101, 0.02964, -0.01529, 0.05285, -0.0103 } },
    { 2, { AT(subject_new, 0.2997246, -1, 1) AT(p_stray, 0.001186263, -2, 2) AT(near_any, 0.9225625, 3, -8)
        AT(subject_question, 0.8448894, 4, -7) AT(specific_share, 0.3023256, -3, 5) AT(filler_share, 0.025, -4, 6)
        AT(again_near, 0.6153879, -5, -6) }, { -0.03313, 0.05484, 0.02616, -0.02024, 0.02094, -0.06729, 0.0549, -0.05022
        } },
    { 3, { AT(p_uncovered_stray, 0.005861127, 1, 6) AT(subject_new, 0.8938189, 2, -6) AT(p_covered_near, 0.6666667, 3,
        -5) AT(specific_share, 0.4339623, 4, -4) AT(p_both, 0.5, 5, -3) AT(p_absolute_near, 0.4361413, -1, -2)
        AT(log_answer, 4.515966, -7, -8) }, { 0.04651, -1.656e-05, -0.0002809, -0.0004476, -0.003279, -0.009983,
        -0.03507, 0.01711 } },
    { 4, { AT(both_hit, 3.5, 1, -8) AT(p_pronouns_uncovered, 0.03703704, 2, 6) AT(number_new, 1.5, 3, -5) AT(shared,
        9.5, 4, -4) AT(p_uncovered_near, 0.07291667, -1, 5) AT(stray_rare, 0.07853698, -2, -3) AT(covered, 0.355042, -6,
        -7) }, { 0.07189, 0.06531, 0.007942, -0.02984, -0.0458, -0.0517, 0.02046, -0.03188 } },
    { 5, { AT(rule_repetitive, 0.375, 1, -8) AT(part_near_mean, 0.4888931, 2, 5) AT(distinct, 0.8530761, 3, -4)
        AT(again_near, 0.4726167, -1, 4) AT(stray_rare, 0.2242948, -2, -3) AT(subject_question, 0.3417163, -5, 6)
        AT(p_asked_uncovered, 0.6497754, -6, -7) }, { -0.006908, 0.03277, -0.005151, -0.0173, 0.01229, -0.0394, 0.0013,
        0.03437 } },
    { 6, { AT(types_missing, 0.5, 1, -8) AT(distinct, 0.7590572, -1, 2) AT(first_half, 0.4494949, 3, -7)
        AT(part_near_worst, 0.1898711, -2, 4) AT(sentences, 2.5, -3, 5) AT(stray_rare, 0.2515559, 6, -6) AT(again_near,
        0.3610697, -4, -5) }, { 0.06433, 0.0347, -0.03159, -0.04593, 0.06799, -0.004141, -0.02009, -0.05184 } },
    { 7, { AT(inversions, 0.3809524, 1, 3) AT(part_worst, 0.5857143, 2, -3) AT(p_covered_near, 0.4666667, -1, -2)
        AT(inversions, 0.8333333, 4, 6) AT(p_log_ratio_2, 0.07768116, -4, 5) AT(p_unsupported_long, 0.4483286, -5, -6)
        AT(part_near_mean, 0.3853348, -7, -8) }, { 0.000317, -0.06252, 0.01974, 0.0321, -0.07346, 0.02019, -0.05031,
        0.06464 } },
    { 0, { AT(rare, 0.4297713, 1, -8) AT(first_half, 0.8257576, 2, 5) AT(p_asked_uncovered, 0.3798227, 3, 4)
        AT(p_unsupported_long, 3.272883, -1, -2) AT(p_asked_uncovered, 0.5071534, -3, -4) AT(p_stray, 0.06133667, -5, 6)
        AT(log_ratio, 0.896088, -6, -7) }, { -0.05103, 0.01792, 0.0258, -0.018, -0.02124, 0.04787, -0.008125, 0.04062 }
        },
    { 1, { AT(filler_share, 0.05882353, 1, 3) AT(log_reference, 3.676221, 2, -3) AT(p_pronouns_uncovered, 0.1304348, -1,
        -2) AT(distinct, 0.9591667, 4, 5) AT(parts, 4.5, -4, -5) AT(log_answer, 3.238486, -6, 6) AT(subject_first, 0.6,
        -7, -8) }, { -0.05101, 0.009149, 0.01448, -0.03466, 0.02434, -0.02199, 0.04214, -0.00955 } },
    { 2, { AT(p_asked_uncovered, 0.0733403, 1, 6) AT(p_absolute_near, 0.3798077, 2, -6) AT(p_uncovered_near, 0.05392157,
        3, 5) AT(question_rare, 0.7078681, -1, 4) AT(unsupported, 0.05, -2, -3) AT(shared, 4.5, -4, -5) AT(distinct,
        0.9430195, -7, -8) }, { -0.04084, 0.06111, -0.05127, -0.01653, 0.06777, 0.06613, -0.01581, 0.01215 } },
    { 3, { AT(rule_long, 0.7476471, 1, -6) AT(p_again_long, 0.01356062, 2, -5) AT(p_subject_high, 0.181131, 3, -4)
        AT(shared, 4.5, -1, 4) AT(half_drop, 0.1, -2, -3) }, { -0.002795, -0.0007512, 0.03677, -0.008621, -0.03721,
        0.0319 } },
    { 4, { AT(p_asks_parts, 0.3875, 1, -8) AT(near_content, 0.2380952, -1, 2) AT(both_share, 0.1602564, 3, 5)
        AT(p_uncovered_near, 0.2564103, 4, -4) AT(parts, 7.5, -2, -3) AT(inversions, 0.4166667, 6, -7) AT(antonyms, 0.5,
        -5, -6) }, { -0.05625, -0.04134, 0.07012, 0.0254, 0.02676, -0.03149, -0.03764, 0.05178 } },
    { 5, { AT(near_any, 0.8226941, 1, 6) AT(stray_repeat, 0.4622262, 2, 4) AT(negations, 2.5, 3, -3)
        AT(restated_subjects, 0.2613636, -1, -2) AT(sentences, 3.5, -4, 5) AT(statements_missing, 0.1, -5, -6)
        AT(distinct, 0.7808689, -7, -8) }, { -0.041, 0.007385, 0.008523, -0.01222, 0.03034, -0.006158, 0.03882,
        -0.007172 } },
    { 6, { AT(p_negation_covered, 0.1291667, 1, -8) AT(log_reference, 3.020127, -1, 2) AT(specific_share, 0.3571429, 3,
        6) AT(filler_share, 0.05555556, 4, 5) AT(p_log_ratio_2, 0.45171, -2, -3) AT(p_absolute_near, 0.01190476, -4, -5)
        AT(log_answer, 4.016342, -6, -7) }, { -0.01618, 0.00385, -0.07025, 0.04739, -0.04625, 0.04516, -0.01817,
        -0.02944 } },
    { 7, { AT(negations, 0.5, 1, 5) AT(part_near_worst, 0.2266952, -1, 2) AT(part_near_mean, 0.4364473, -2, 3)
        AT(log_answer, 4.034201, 4, -5) AT(p_covered_antonym, 1.527778, -3, -4) AT(inversions, 0.3809524, 6, -8)
        AT(rare, 0.2897021, -6, -7) }, { -0.0264, 0.02444, -0.006252, -0.05792, 0.04143, -0.0237, 0.02225, -0.02745 } },
    { 0, { AT(rare, 0.4372232, 1, -8) AT(number_new, 1.5, 2, 4) AT(p_log_ratio_2, 0.09137373, -1, 3) AT(subject_new,
        0.4869781, -2, -3) AT(again_near, 0.4004618, 5, 6) AT(rule_off_topic, 0.3003181, -4, -5) AT(subject_first,
        0.8373585, -6, -7) }, { 0.009396, 0.003348, -0.05715, 0.04374, -0.01024, -0.03658, 0.009953, 0.04209 } },
    { 1, { AT(log_reference, 3.481122, 1, 5) AT(filler_share, 0.1333333, 2, 4) AT(near_content, 0.03571429, -1, 3)
        AT(p_pronouns_uncovered, 0.1058201, -2, -3) AT(log_ratio, 0.5705449, -4, -5) AT(part_best, 0.3484848, -6, 6)
        AT(parts_missing, 0.2678571, -7, -8) }, { 0.01276, -0.05406, 0.004035, -0.01063, 0.0401, -0.01143, -0.006566,
        0.05475 } },
    { 2, { AT(parts, 1.5, -1, 1) AT(distinct, 0.8784183, 2, 3) AT(covered_new, 0.3689789, -2, -3) AT(p_far_uncovered,
        0.2919888, 4, -8) AT(polar_with, 4.5, 5, -7) AT(p_far_uncovered, 0.2354788, 6, -6) AT(p_covered_near, 0.1372549,
        -4, -5) }, { 0.03157, 0.03829, -0.02843, -0.04069, 0.01919, 0.0762, -0.03622, -0.03775 } },
    { 3, { AT(p_log_ratio_2, 1.243541, 1, 3) AT(reference_code, 0.5, -1, 2) AT(shared, 9.5, -2, -3) AT(question_covered,
        0.2613636, -4, 4) AT(shared, 2.5, -5, -6) }, { -0.03774, -0.003385, 0.03089, -0.003007, 0.0001758, 0.03433 } },
    { 4, { AT(p_covered_low, 0.1309524, 1, -8) AT(second_half, 0.2792208, 2, 3) AT(p_uncovered_near, 0.1923077, -1, -2)
        AT(rare, 0.2683867, -3, 4) AT(p_first_only, 0.06944444, 5, -7) AT(polar_with, 0.5, 6, -6)
        AT(p_uncovered_unasked, 0.03964802, -4, -5) }, { 0.05784, -0.007321, 0.0404, -0.01342, 0.09861, -0.04045,
        -0.01764, -0.04812 } },
    { 5, { AT(last_statement, 0.96875, 1, 3) AT(near_any, 0.7896974, 2, -3) AT(negated_shared, 2.25, -1, -2)
        AT(stray_rare, 0.2328718, 4, -8) AT(distinct, 0.8530761, 5, -7) AT(both_hit, 2.5, 6, -6) AT(p_negated_covered,
        0.2264957, -4, -5) }, { -0.03156, 0.003738, 0.008127, 0.04733, -0.003979, -0.004708, -0.01415, -0.01232 } },
    { 6, { AT(refers_back, 0.5, 1, -8) AT(rare, 0.313772, 2, 6) AT(log_reference, 2.861793, -1, 3) AT(absolute_added,
        1.5, 4, -5) AT(antonyms, 0.5, 5, -4) AT(near_content, 0.3636364, -2, -3) AT(number_new, 0.5, -6, -7) }, {
        -0.03903, 0.07713, -0.02794, -0.03219, -0.02931, -0.0205, 0.01624, -0.01659 } },
    { 7, { AT(number_missing, 0.5, 1, 4) AT(p_pronouns_uncovered, 0.03365385, 2, -4) AT(shared, 7.5, 3, -3)
        AT(log_answer, 3.725621, -1, -2) AT(log_answer, 3.795426, 5, -8) AT(covered, 0.6464286, 6, -7) AT(number_new,
        0.5, -5, -6) }, { 0.01421, -0.03389, 0.0144, 0.01598, -0.02504, 0.06545, -0.052, -0.03906 } },
    { 0, { AT(specific_share, 0.4642857, 1, 4) AT(unsupported, 1.9, -1, 2) AT(p_log_ratio_2, 0.5387107, 3, -4)
        AT(filler_share, 0.04347826, -2, -3) AT(unsupported, 0.95, -5, 5) AT(p_again_long, 0.3470177, 6, -8)
        AT(half_drop, -0.3333333, -6, -7) }, { -0.04269, -0.03779, 0.01784, 0.02143, -0.01757, -0.001944, 0.05969,
        -0.000903 } },
    { 1, { AT(distinct, 0.966092, 1, 3) AT(parts, 5.5, 2, -3) AT(polar_sum, 0.5, -1, -2) AT(again_near, 0.4174403, 4,
        -8) AT(part_near_worst, 0.08654211, -4, 5) AT(p_again_long, 0.2389062, 6, -7) AT(filler_share, 0.1702128, -5,
        -6) }, { -0.04971, 0.006432, 0.02307, 0.0255, -0.04205, 0.01028, 0.01292, 0.03749 } },
    { 2, { AT(p_statements_first, 0.2113095, 1, 6) AT(negation_lost, 0.5, 2, 4) AT(tail_missing, 0.1180556, -1, 3)
        AT(subject_worst, 0.3342979, -2, -3) AT(specific_share, 0.4333333, 5, -6) AT(p_best_missing, 0.1889881, -4, -5)
        AT(log_ratio, 0.7091475, -7, -8) }, { -0.006444, -0.02167, 0.06045, 0.08084, -0.01987, -0.02669, -0.05554,
        0.0251 } },
    { 3, { AT(first_half, 0.9615385, 1, 3) AT(log_reference, 3.881511, 2, -3) AT(log_ratio, 1.275069, -1, -2)
        AT(p_covered_near, 0.6666667, 4, -8) AT(p_uncovered_near, 0.08187135, 5, -7) AT(subject_new, 0.9062559, 6, -6)
        AT(question_covered, 0.2928571, -4, -5) }, { -0.0307, 0.008862, 0.00848, -0.000883, 0.04232, -0.001142,
        -0.005573, -0.009633 } },
    { 4, { AT(statements_missing, 0.1, 1, 6) AT(part_near_mean, 0.463422, -1, 2) AT(shared, 9.5, 3, -6) AT(pairs_lost,
        0.2922201, 4, -5) AT(number_new, 0.5, 5, -4) AT(specific_share, 0.4666667, -2, -3) AT(p_log_ratio_2, 0.6504033,
        -7, -8) }, { -0.0381, 0.04887, -0.03483, -0.02437, -0.02206, -0.03827, 0.02986, -0.05058 } },
    { 5, { AT(distinct, 0.7280431, 1, 4) AT(log_reference, 3.314021, 2, -4) AT(p_missing_first, 0.2857143, 3, -3)
        AT(p_covered_antonym, 0.8944444, -1, -2) AT(covered_new, 0.2071429, 5, 6) AT(near_content, 0.25, -5, -6)
        AT(log_answer, 4.2121, -7, -8) }, { 0.04298, -0.0003208, -0.001435, -0.008577, -0.01692, 0.01922, -0.03404,
        0.003712 } },
    { 6, { AT(both_hit, 1.5, 1, -8) AT(second_half, 0.6306818, 2, -7) AT(log_ratio, 0.7514161, 3, 5) AT(subject_new,
        0.6241398, 4, -3) AT(subject_worst, 0.4230023, -1, -2) AT(half_drop, -0.2380952, -4, 6) AT(p_again_high, 0, -5,
        -6) }, { 0.04752, -0.0152, -0.01494, 0.0483, -0.03559, 0.04276, -0.03016, -0.03522 } },
    { 7, { AT(half_drop, -0.475, 1, 3) AT(log_ratio, 0.7248959, 2, -3) AT(near_reference, 0.1132479, -1, -2)
        AT(antonyms, 0.5, 4, 5) AT(refers_back, 0.5, -4, -5) AT(log_answer, 3.960768, 6, -8) AT(p_asked_uncovered,
        0.1866749, -6, -7) }, { 0.04624, -0.03292, -0.07758, -0.008144, 0.01235, -0.03726, 0.02894, 0.06548 } },
    { 0, { AT(number_new, 0.5, 1, 2) AT(p_again_long, 0.1294181, -1, -2) AT(subject, 0.8397254, 3, 6) AT(again_near,
        0.4004618, 4, -6) AT(p_unsupported_near, 0.3478261, 5, -5) AT(stray_rare, 0.3391078, -3, -4)
        AT(p_pronouns_uncovered, 0, -7, -8) }, { 0.01341, -0.04572, -0.01416, 0.02252, 0.06056, -0.007401, 0.01484,
        -0.03655 } },
    { 1, { AT(log_reference, 3.481122, 1, -8) AT(specific_share, 0.3, 2, -7) AT(pronouns, 0.1384615, 3, 6)
        AT(p_again_long, 0.2378828, 4, 5) AT(stray_rare, 0.2134582, -1, -2) AT(unsupported, 0.05, -3, -4)
        AT(part_near_worst, 0.2047644, -5, -6) }, { -0.02645, 0.01114, 0.03751, -0.01144, 0.01387, -0.03775, -0.05007,
        0.03373 } },
    { 2, { AT(both_missing, 1.5, 1, 6) AT(shared, 7.5, -1, 2) AT(pairs_lost, 0.4721362, 3, 5) AT(strong, 0.5, 4, -4)
        AT(pairs_lost, 0.4220648, -2, -3) AT(stray_share, 0.3207606, -5, -6) AT(shared, 6.5, -7, -8) }, { 0.01422,
        -0.01282, 0.08142, 0.04788, 0.01031, -0.06833, -0.05899, 0.01309 } },
    { 3, { AT(p_log_ratio_2, 1.243541, 1, 4) AT(filler_share, 0.07272727, -1, 2) AT(rare, 0.4297713, -2, 3)
        AT(question_covered, 0.2792208, -3, -4) AT(question_rare, 0.2163974, -5, 5) AT(shared, 2.5, -6, -7) }, {
        -0.03405, -0.008562, -0.0003416, 0.03024, -0.00301, 0.0001781, 0.03273 } },
    { 4, { AT(near_content, 0.5862069, 1, 6) AT(sentences, 1.5, -1, 2) AT(p_asked_uncovered, 0.1382043, -2, 3)
        AT(filler_share, 0.03389831, -3, 4) AT(polar_sum, -0.5, -4, 5) AT(near_any, 0.4569264, -5, -6) AT(shared, 9.5,
        -7, -8) }, { -0.05868, -0.0387, 0.0258, -0.05917, 0.03471, -0.02061, 0.03501, -0.03246 } },
    { 5, { AT(p_log_ratio_2, 0.6276412, 1, 4) AT(p_subject_high, 0.07722119, 2, 3) AT(p_stray, 0.134671, -1, -2)
        AT(last_statement, 0.2111111, -3, -4) AT(both_missing, 0.5, 5, -8) AT(p_unsupported_long, 0, 6, -7)
        AT(subject_new, 0.525662, -5, -6) }, { 0.02562, -0.009817, 0.006172, -0.03819, -0.001106, 0.04033, -0.005631,
        -0.009554 } },
    { 6, { AT(types_missing, 0.5, 1, -8) AT(refers_back, 0.5, 2, 5) AT(p_uncovered_unasked, 0.3005386, -1, 3)
        AT(p_pronouns_uncovered, 0.0862069, 4, -4) AT(foreign_sentences, 0.3431373, -2, -3) AT(log_reference, 3.314021,
        -5, 6) AT(covered_new, 0.06904762, -6, -7) }, { -0.03031, 0.03062, -0.02296, -0.03827, -0.02831, 0.06472,
        -0.01839, -0.05007 } },
    { 7, { AT(subject_question, 0.08995985, -1, 1) AT(p_negation_covered, 0.9198718, 2, 6) AT(antonyms, 0.5, 3, 5)
        AT(log_answer, 3.701226, 4, -4) AT(second_half, 0.3038462, -2, -3) AT(log_ratio, 0.3930426, -5, -6)
        AT(again_near, 0.4197527, -7, -8) }, { -0.04474, -0.02957, 0.02574, -0.007587, -0.03935, 0.04212, -0.09678,
        0.01024 } },
    { 0, { AT(unsupported, 0.95, -1, 1) AT(p_again_long, 0.2074145, 2, 3) AT(p_uncovered_unasked, 0.4642857, -2, -3)
        AT(p_log_ratio_2, 0.5094626, -4, 4) AT(unsupported, 1.9, 5, 6) AT(stray_rare, 0.3320136, -5, -6)
        AT(near_content, 0.1290323, -7, -8) }, { -0.04529, 0.0571, -0.007938, -0.03787, -0.03197, 0.0177, -0.01039,
        0.04135 } },
    { 1, { AT(specific_share, 0.2142857, 1, 3) AT(p_again_long, 0.2016294, 2, -3) AT(absolute_added, 0.5, -1, -2)
        AT(statements_missing, 0.875, 4, 6) AT(half_drop, -0.4642857, -4, 5) AT(log_answer, 4.166635, -5, -6)
        AT(p_best_missing, 0.2, -7, -8) }, { -0.03136, 0.01989, 0.0373, 0.01203, -0.05364, 0.004136, -0.01374, 0.04471 }
        },
    { 2, { AT(sentences, 3.5, 1, 6) AT(both_missing, 2.5, 2, -6) AT(negation_lost, 0.5, 3, -5) AT(p_far_uncovered,
        0.1927262, -1, 4) AT(subject, 0.6740109, 5, -4) AT(log_answer, 3.113268, -2, -3) AT(subject_first, 0.3299877,
        -7, -8) }, { -0.003343, 0.06141, -0.0432, 0.05085, 0.04474, -0.03792, 0.03501, -0.04873 } },
    { 3, { AT(p_uncovered_stray, 0.005861127, 1, 6) AT(near_reference, 0.7559524, 2, -6) AT(subject_new, 0.8938189, 3,
        -5) AT(specific_share, 0.4339623, -1, 4) AT(filler_share, 0, -2, 5) AT(near_reference, 0.3930206, -3, -4)
        AT(log_answer, 4.515966, -7, -8) }, { 0.0413, -0.003104, 0.003131, -0.0007578, -0.001359, -0.01019, -0.03153,
        0.01533 } },
    { 4, { AT(p_covered_near, 0.003676471, -1, 1) AT(part_near_worst, 0.3569633, 2, 4) AT(p_uncovered_near, 0.1111111,
        -2, 3) AT(subject_question, 0.3681713, -3, -4) AT(subject_question, 0.7069246, 5, -8) AT(inversions, 0.06666667,
        -5, 6) AT(part_near_mean, 0.5624871, -6, -7) }, { -0.04547, 0.05458, -0.04243, 0.01229, -0.02316, -0.04536,
        0.04516, -0.04899 } },
    { 5, { AT(last_statement, 0.96875, 1, 2) AT(restated_subjects, 0.1846591, -1, -2) AT(near_content, 0.3135593, -3, 3)
        AT(p_subject_high, 0.2371355, 4, 6) AT(p_both, 0.5, 5, -6) AT(p_covered_high, 0.2596154, -4, -5) AT(distinct,
        0.6339713, -7, -8) }, { -0.02935, 0.006943, -0.01084, 0.04568, -0.002866, -0.004629, 0.01613, -0.02039 } },
    { 6, { AT(contrast, 1.5, 1, -8) AT(distinct, 0.905506, -1, 2) AT(part_near_mean, 0.3853348, 3, 6) AT(subject_worst,
        0.4320357, 4, -5) AT(log_ratio, 0.6418539, -2, 5) AT(specific_share, 0.375, -3, -4) AT(rare, 0.3164258, -6, -7)
        }, { 0.02628, 0.05723, -0.03469, 0.04847, -0.03268, 0.006233, -0.04173, -0.04445 } },
    { 7, { AT(p_asked_uncovered, 0.6046995, 1, -8) AT(stray_share, 0.3111784, 2, 5) AT(last_statement, 0.6568627, -1, 3)
        AT(p_stray, 0.02754874, 4, -4) AT(log_reference, 3.020127, -2, -3) AT(question_rare, 0.789503, -5, 6)
        AT(half_drop, -0.2166667, -6, -7) }, { -0.07525, -0.04134, 0.01985, -0.06835, 0.0003005, -0.03688, 0.0449,
        -0.03408 } },
    { 0, { AT(specific_share, 0.4642857, 1, 4) AT(rare, 0.4075134, 2, -4) AT(p_unsupported_long, 2.048376, 3, -3)
        AT(both_hit, 4.5, -1, -2) AT(p_unsupported_near, 0.3636364, 5, 6) AT(stray_repeat, 0.3731636, -5, -6)
        AT(pairs_lost, 0.355042, -7, -8) }, { -0.04849, 0.006833, 0.007407, 0.008164, -0.02289, 0.02647, 0.06001,
        -0.002873 } },
    { 1, { AT(polar_sum, 0.5, 1, 6) AT(specific_share, 0.2142857, 2, 4) AT(subject_worst, 0.4556947, 3, -3)
        AT(absolute_added, 0.5, -1, -2) AT(parts_missing_n, 2.5, 5, -6) AT(near_content, 0.02941176, -4, -5)
        AT(filler_share, 0.05882353, -7, -8) }, { -0.0113, 0.04775, -0.01923, 0.008808, -0.05437, 0.005804, -0.01381,
        0.03587 } },
    { 2, { AT(subject_first, 0.9482185, 1, -8) AT(first_half, 0.1180556, -1, 2) AT(p_uncovered_unasked, 0.4957634, 3,
        -7) AT(near_reference, 0.2679487, 4, 6) AT(distinct, 0.9636243, 5, -4) AT(both_hit, 0.5, -2, -3) AT(distinct,
        0.8784183, -5, -6) }, { 0.04703, -0.006077, 0.09183, -0.02388, -0.02316, 0.004884, -0.04616, 0.04139 } },
    { 3, { AT(shared, 4.5, 1, 2) AT(rule_long, 0.6125, -1, -2) AT(p_subject_high, 0.1870753, 3, 6) AT(p_absolute_near,
        0.3488844, 4, -6) AT(question_rare, 0.2203407, -3, 5) AT(again_near, 0.3636303, -4, -5) AT(log_answer, 4.515966,
        -7, -8) }, { -0.02366, 0.002368, -0.0007767, -0.0005736, 0.0397, -0.0008708, -0.02188, 0.01651 } },
    { 4, { AT(types_missing, 0.5, 1, -8) AT(parts, 7.5, 2, -7) AT(refers_back, 0.5, 3, 5) AT(p_negation_covered,
        0.2792208, 4, -3) AT(stray_share, 0.4190406, -1, -2) AT(part_near_worst, 0.1513205, -4, 6) AT(near_reference,
        0.730303, -5, -6) }, { -0.02913, 0.009912, 0.03112, 0.03079, -0.05108, 0.03157, 0.04982, 0.04478 } },
    { 5, { AT(rule_repetitive, 0.375, 1, -8) AT(stray_repeat, 0.3407778, 2, 4) AT(p_best_missing, 0.5857143, 3, -3)
        AT(pairs_lost, 0.69375, -1, -2) AT(stray_rare, 0.2242948, 5, -7) AT(both_hit, 1.5, 6, -6) AT(p_again_long,
        0.3306714, -4, -5) }, { -0.03894, 0.001031, 0.002635, -0.003006, 0.03575, -0.01033, -0.01311, 0.03056 } },
    { 6, { AT(p_negation_covered, 0.1291667, 1, -8) AT(p_covered_low, 0.1045455, 2, -7) AT(p_missing_first, 0.09090909,
        3, 4) AT(stray_share, 0.5862925, -1, -2) AT(again_near, 0.5242942, 5, -6) AT(p_best_missing, 0.2390476, -3, 6)
        AT(p_uncovered_unasked, 0.7692308, -4, -5) }, { -0.03636, 0.05631, -0.06103, -0.0208, 0.05906, 0.04807,
        -0.008063, -0.02836 } },
    { 7, { AT(number_missing, 0.5, 1, 4) AT(ask_worst, 0.5147059, 2, -4) AT(question_rare, 0.3724114, 3, -3) AT(subject,
        0.4494152, -1, -2) AT(rule_technical, 0.675, 5, -8) AT(both_missing, 2.5, -5, 6) AT(subject_new, 0.3290847, -6,
        -7) }, { -0.06115, 0.02451, -0.05198, 0.005763, -0.04995, -0.03431, 0.04901, 0.03052 } },
    { 0, { AT(subject_first, 0.645956, 1, 3) AT(stray_repeat, 0.2055748, -1, 2) AT(rare, 0.402491, -2, -3) AT(subject,
        0.8397254, 4, 6) AT(specific_share, 0.3963964, -4, 5) AT(unsupported, 0.95, -5, -6) AT(p_unsupported_near,
        0.6352941, -7, -8) }, { -0.0347, -0.01941, 0.02848, -0.004974, -0.00713, 0.06362, -0.03643, 0.006737 } },
    { 1, { AT(distinct, 0.9672043, 1, 3) AT(statements_missing, 0.5833333, 2, -3) AT(filler_share, 0.2, -1, -2)
        AT(specific_share, 0.3571429, 4, -8) AT(question_covered, 0.1339286, 5, 6) AT(stray_sentences, 0.2613636, -4,
        -5) AT(number_new, 0.5, -6, -7) }, { -0.04139, 0.01124, 0.01613, -0.02195, 0.021, 0.05193, -0.009469, -0.02227 }
        },
    { 2, { AT(p_asked_uncovered, 0.0733403, 1, 2) AT(part_near_mean, 0.9859961, -1, -2) AT(distinct, 0.9430195, 3, 6)
        AT(near_reference, 0.2679487, -3, 4) AT(inversions, 0.4727273, 5, -6) AT(stray_sentences, 0.3452381, -4, -5)
        AT(subject_first, 0.8294695, -7, -8) }, { 0.02744, -0.04649, 0.03438, -0.03521, 0.0386, 0.04971, -0.008706,
        0.05646 } },
    { 3, { AT(p_log_ratio_2, 1.243541, 1, 3) AT(rare, 0.4297713, -1, 2) AT(asks_missing, 0.5, -2, -3)
        AT(question_covered, 0.2613636, -4, 4) AT(p_asked_uncovered, 0.4271883, -5, -6) }, { -0.03466, -0.002646,
        0.02905, -0.002945, 0.03159, -0.0005732 } },
    { 4, { AT(both_hit, 3.5, 1, -8) AT(ask_worst, 0.5147059, -1, 2) AT(stray_rare, 0.07853698, -2, 3) AT(parts, 7.5, 4,
        -7) AT(log_ratio, 0.6720938, -3, 5) AT(subject_question, 0.6608517, -4, 6) AT(part_near_mean, 0.6771003, -5, -6)
        }, { 0.03035, 0.03786, -0.03129, -0.02063, 0.05946, -0.03134, 0.05228, -0.03072 } },
    { 5, { AT(rule_repetitive, 0.375, 1, -8) AT(rule_long, 0.6245263, 2, -7) AT(covered, 0.2583333, 3, 5) AT(near_any,
        0.3833505, -1, 4) AT(sentences, 3.5, -2, -3) AT(pairs_lost, 0.95, 6, -6) AT(pronouns, 0.1176471, -4, -5) }, {
        -0.01892, -0.003759, 0.02683, -0.04111, 0.001023, 0.001778, 0.02392, 0.02951 } },
    { 6, { AT(types_missing, 0.5, 1, -8) AT(both_hit, 1.5, 2, -7) AT(distinct, 0.9360964, 3, -6) AT(part_near_worst,
        0.2844487, -1, 4) AT(contrast, 0.5, 5, -5) AT(stray_rare, 0.1903817, -2, 6) AT(near_content, 0.1, -3, -4) }, {
        -0.002533, -0.0204, 0.003717, 0.09248, -0.008605, -0.003955, -0.03045, -0.04779 } },
    { 7, { AT(p_absolute_near, 0.6018868, 1, 5) AT(first_half, 0.1380952, 2, 4) AT(tail_missing, 0.2678571, 3, -3)
        AT(filler_share, 0.01960784, -1, -2) AT(p_again_long, 0.6277774, -4, -5) AT(again_near, 0.4090327, -6, 6)
        AT(part_near_worst, 0.5115195, -7, -8) }, { 0.02476, -0.08187, 0.01509, 0.004225, -0.04747, -0.07414, -0.04226,
        0.04699 } },
    { 0, { AT(unsupported, 0.95, -1, 1) AT(specific_share, 0.4642857, 2, 5) AT(subject, 0.8441429, 3, -5)
        AT(question_covered, 0.1770833, -2, 4) AT(parts, 4.5, -3, -4) AT(rare, 0.3321792, -6, 6) AT(stray_share,
        0.787664, -7, -8) }, { -0.04278, -0.02467, 0.03221, -0.02012, -0.0302, -0.01236, 0.05441, 0.004272 } },
    { 1, { AT(both_missing, 2.5, 1, 6) AT(rule_generic, 0.6099923, 2, 4) AT(p_asked_uncovered, 0.92, 3, -3)
        AT(p_subject_low, 0.1188415, -1, -2) AT(stray_share, 0.6910857, -4, 5) AT(p_pronouns_uncovered, 0.137931, -5,
        -6) AT(stray_share, 0.7302552, -7, -8) }, { -0.0448, 0.0081, 0.02016, -0.009965, 0.04146, -0.007741, -0.005399,
        0.03849 } },
    { 2, { AT(p_pronouns_uncovered, 0.03365385, 1, 6) AT(subject_question, 0.7898297, 2, 4) AT(polar_against, 2.5, 3,
        -3) AT(parts, 3.5, -1, -2) AT(log_ratio, 0.4155154, -4, 5) AT(log_answer, 3.676221, -5, -6) AT(p_again_long,
        0.06500757, -7, -8) }, { 0.007739, -0.02288, 0.05012, -0.01005, -0.0228, 0.06919, 0.06079, -0.03563 } },
    { 3, { AT(both_share, 0.2613636, 1, 6) AT(p_subject_high, 0.1870753, 2, 5) AT(question_covered, 0.3166667, -1, 3)
        AT(shared, 3.5, -2, 4) AT(p_asked_uncovered, 0.4271883, -3, -4) AT(rule_long, 0.7944444, -5, -6) AT(sentences,
        5.5, -7, -8) }, { -0.001801, -0.002952, 0.03849, -0.001059, -0.01736, 0.01412, -0.02448, 0.007695 } },
    { 4, { AT(first_asked, 1.5, 1, 2) AT(p_uncovered_stray, 0.04770092, -1, -2) AT(filler_share, 0.03030303, 3, 4)
        AT(log_answer, 3.384247, -3, -4) AT(p_first_only, 0.5555556, 5, 6) AT(rare, 0.2794792, -5, -6)
        AT(p_covered_polar, 0.1464286, -7, -8) }, { 0.01992, -0.03424, -0.028, 0.03016, 0.03754, -0.04125, 0.05677,
        -0.03428 } },
    { 5, { AT(rule_long, 0.6125, 1, 6) AT(distinct, 0.6291005, -1, 2) AT(p_best_missing, 0.4365079, 3, 4) AT(pairs_lost,
        0.95, -2, -3) AT(sentences, 3.5, -4, 5) AT(subject_worst, 0.2747115, -5, -6) AT(covered, 0.8090909, -7, -8) }, {
        0.02659, -0.04244, 0.009179, -0.007559, -0.003121, 0.01918, 0.02908, -0.001099 } },
    { 6, { AT(filler_share, 0.05555556, 1, -8) AT(specific_share, 0.3571429, 2, -7) AT(p_covered_near, 0.007407407, 3,
        4) AT(p_again_long, 0.1821902, -1, -2) AT(stray_repeat, 0.3407778, 5, 6) AT(p_negated_covered, 0.2071429, -3,
        -4) AT(refers_back, 0.5, -5, -6) }, { 0.02148, -0.06876, -0.04234, 0.04731, 0.08472, -0.02262, 0.006716, 0.01873
        } },
    { 7, { AT(log_answer, 4.06899, 1, 6) AT(only_lost, 0.5, 2, 4) AT(parts, 5.5, -1, 3) AT(part_near_mean, 0.6475448,
        -2, -3) AT(p_log_ratio_2, 0.1571451, -4, 5) AT(pronouns, 0.0754717, -5, -6) AT(inversions, 0.2575758, -7, -8) },
        { 0.001467, -0.05476, 0.03522, 0.0247, -0.08487, 0.03015, 0.03721, -0.0298 } },
    { 0, { AT(subject_new, 0.6880772, 1, 5) AT(part_near_mean, 0.5013398, 2, 4) AT(rare, 0.4075134, 3, -3) AT(both_hit,
        4.5, -1, -2) AT(p_unsupported_near, 0.08333333, -4, -5) AT(pronouns, 0, 6, -8) AT(p_unsupported_near, 0.6, -6,
        -7) }, { -0.03918, 0.01061, 0.02353, -0.009946, 0.05564, -0.01225, 0.02577, -0.03786 } },
    { 1, { AT(number_new, 0.5, 1, -8) AT(stray_share, 0.7131325, 2, 4) AT(parts_missing_n, 1.5, -1, 3) AT(distinct,
        0.9136646, -2, -3) AT(filler_share, 0.05882353, -4, 5) AT(log_ratio, 0.1670541, -5, 6) AT(half_drop, 0.35, -6,
        -7) }, { -0.03907, -0.02067, 0.03441, -0.02203, -0.005257, 0.04353, -0.003369, -0.03474 } },
    { 2, { AT(both_missing, 1.5, 1, 6) AT(rule_technical, 0.625, 2, 5) AT(filler_share, 0.01923077, -1, 3) AT(near_any,
        0.896875, -2, 4) AT(inversions, 0.1111111, -3, -4) AT(inversions, 0.1111111, -5, -6) AT(p_covered_polar,
        0.6306818, -7, -8) }, { -0.01814, 0.01694, -0.07273, 0.03174, 0.06395, -0.001331, -0.04559, 0.02976 } },
    { 3, { AT(covered_new, 0.7029412, 1, 2) AT(p_log_ratio_2, 1.688136, -1, -2) AT(near_reference, 0.730303, 3, -8)
        AT(first_half, 0.9615385, 4, 5) AT(log_answer, 4.197174, -3, -4) AT(question_rare, 0.2203407, -5, 6)
        AT(filler_share, 0.08, -6, -7) }, { -0.02576, 0.01059, -0.004505, 0.004175, -0.0009798, 0.03718, -0.0005757,
        -0.00996 } },
    { 4, { AT(shared, 0.5, -1, 1) AT(second_half, 0.2792208, 2, 4) AT(p_uncovered_near, 0.1818182, 3, -4)
        AT(p_best_missing, 0.1380952, -2, -3) AT(log_answer, 3.921924, 5, -8) AT(p_log_ratio_2, 0.8029737, 6, -7)
        AT(log_reference, 3.314021, -5, -6) }, { -0.04726, -0.02421, 0.07054, -0.004334, -0.01897, 0.02614, 0.06537,
        -0.02897 } },
    { 5, { AT(near_any, 0.8226941, 1, 5) AT(sentences, 3.5, -1, 2) AT(covered, 0.6055556, 3, -5) AT(stray_rare,
        0.2328718, 4, -4) AT(subject_first, 0.4304874, -2, -3) AT(log_answer, 3.384247, -6, 6) AT(distinct, 0.7808689,
        -7, -8) }, { -0.03119, -0.002478, 0.03276, -0.006364, -0.01041, -0.003478, 0.03529, -0.003388 } },
    { 6, { AT(distinct, 0.7590572, -1, 1) AT(covered_new, 0.3431373, 2, -8) AT(p_pair_parts, 0.2111111, 3, -7)
        AT(p_missing_first, 0.08333333, 4, -6) AT(subject_question, 0.4356159, 5, -5) AT(number_new, 2.5, 6, -4)
        AT(p_subject_low, 0.02068944, -2, -3) }, { 0.05591, -0.03453, 0.02348, 0.06032, 0.03709, -0.006549, -0.0605,
        -0.05022 } },
    { 7, { AT(roles_straight, 0.5, 1, 5) AT(distinct, 0.9371044, 2, -5) AT(p_covered_low, 0.1761905, 3, -4)
        AT(covered_new, 0.4494949, -1, 4) AT(pairs_lost, 0.5375235, -2, -3) AT(subject_new, 0.7033206, 6, -8)
        AT(log_ratio, 0.1880522, -6, -7) }, { -0.04693, -0.01567, 0.05846, 0.01672, 0.005286, 0.05609, -0.04942, 0.04478
        } },
    { 0, { AT(p_unsupported_near, 0.06666667, 1, 2) AT(again_near, 0.3065479, -1, -2) AT(p_subject_high, 0.2397254, 3,
        6) AT(subject_first, 0.6423452, 4, 5) AT(stray_repeat, 0.2055748, -3, -4) AT(inversions, 0.2888889, -5, -6)
        AT(part_near_worst, 0.6447581, -7, -8) }, { 0.01048, -0.04451, -0.02227, 0.01644, 0.06447, -0.001532, -0.0315,
        0.01229 } },
    { 1, { AT(filler_share, 0.1333333, 1, 5) AT(covered_new, 0.06066176, 2, 4) AT(p_subject_high, 0.03932051, 3, -3)
        AT(near_content, 0.03571429, -1, -2) AT(subject, 0.3134372, -4, -5) AT(shared, 2.5, 6, -8) AT(subject_new,
        0.3454046, -6, -7) }, { 0.01141, -0.03323, 0.04441, 0.01171, -0.04757, -0.00385, 0.04528, -0.01399 } },
    { 2, { AT(p_stray, 0.001186263, 1, 2) AT(p_first_only, 0.1428571, -1, -2) AT(near_content, 0.8571429, 3, -8)
        AT(both_missing, 2.5, 4, -7) AT(p_asked_uncovered, 0.05431399, 5, 6) AT(number_new, 1.5, -3, -4) AT(both_hit,
        3.5, -5, -6) }, { -0.007324, 0.07888, 0.04489, -0.05116, -0.006391, 0.03876, -0.05598, -0.0493 } },
    { 3, { AT(shared, 4.5, 1, 2) AT(rule_long, 0.6125, -1, -2) AT(subject, 0.7870753, 3, 6) AT(p_absolute_near,
        0.3488844, 4, -6) AT(again_near, 0.36849, -3, 5) AT(question_covered, 0.3166667, -4, -5) AT(rule_long,
        0.7944444, -7, -8) }, { -0.02188, 0.002173, -0.0006446, -0.00078, 0.03744, -0.0008641, -0.02028, 0.01557 } },
    { 4, { AT(subject_first, 0.2930195, -1, 1) AT(subject_question, 0.7597972, 2, -8) AT(p_subject_high, 0.1733998, 3,
        4) AT(log_reference, 3.314021, -2, -3) AT(shared, 9.5, 5, -7) AT(again_near, 0.6754199, 6, -6)
        AT(roles_straight, 2.5, -4, -5) }, { -0.0519, -0.02593, 0.02064, 0.04831, -0.02808, -0.03475, -0.02157, -0.0223
        } },
    { 5, { AT(distinct, 0.7449225, 1, 4) AT(log_reference, 3.314021, 2, -4) AT(subject_first, 0.542465, -1, 3)
        AT(reference_code, 0.5, -2, -3) AT(p_log_ratio_2, 1.002899, 5, -8) AT(pairs_lost, 0.95, 6, -7)
        AT(p_best_missing, 0.5857143, -5, -6) }, { -0.002224, 0.03839, -0.000494, -0.009143, -0.03497, 0.002127,
        0.008315, 0.005495 } },
    { 6, { AT(p_negation_covered, 0.1291667, 1, -8) AT(specific_share, 0.3571429, 2, 4) AT(rare, 0.2969824, 3, -3)
        AT(subject_question, 0.4356159, -1, -2) AT(unsupported, 0.65, 5, 6) AT(log_answer, 3.676221, -4, -5)
        AT(number_new, 1.5, -6, -7) }, { -0.02483, 0.04957, -0.02334, -0.01569, 0.05136, -0.05, 0.03939, -0.02805 } },
    { 7, { AT(inversions, 0.8333333, 1, 6) AT(negations, 0.5, -1, 2) AT(pronouns, 0.07272727, 3, 5) AT(subject_new,
        0.8205746, 4, -4) AT(p_again_long, 0.1664642, -2, -3) AT(distinct, 0.8642506, -5, -6) AT(part_near_mean,
        0.3853348, -7, -8) }, { -0.008008, 0.02769, -0.01899, 0.0266, -0.02113, 0.0468, -0.04207, 0.0604 } },
    { 0, { AT(specific_share, 0.4615385, 1, 4) AT(number_new, 1.5, 2, -4) AT(p_asked_uncovered, 0.375, -1, 3) AT(rare,
        0.3970009, -2, -3) AT(rare, 0.3352013, -5, 5) AT(again_near, 0.5190942, 6, -8) AT(near_any, 0.685804, -6, -7) },
        { -0.04608, -0.01595, 0.01866, 0.006173, -0.01573, 0.05039, -0.008659, -0.01135 } },
    { 1, { AT(distinct, 0.9672043, 1, 3) AT(parts, 4.5, 2, -3) AT(p_again_long, 0.4860376, -1, -2) AT(p_asked_uncovered,
        0.07827535, 4, 6) AT(filler_share, 0.1578947, 5, -6) AT(part_near_mean, 0.2360725, -4, -5)
        AT(p_unsupported_long, 0, -7, -8) }, { -0.04345, 0.005473, 0.01685, 0.015, -0.0383, 0.02319, 0.0413, -0.01058 }
        },
    { 2, { AT(subject_question, 0.2345746, -1, 1) AT(subject_question, 0.3681713, -2, 2) AT(subject_first, 0.3946952,
        -3, 3) AT(subject_first, 0.4479214, -4, 4) AT(p_unsupported_near, 0.1176471, 5, -8) AT(strong, 0.5, 6, -7)
        AT(near_reference, 0.4309524, -5, -6) }, { 0.04294, -0.03951, 0.0407, -0.0617, 0.02402, -0.01431, 0.04712,
        -0.02242 } },
    { 3, { AT(p_uncovered_stray, 0.005861127, 1, 6) AT(near_reference, 0.7559524, 2, -6) AT(shared, 3.5, -1, 3)
        AT(both_missing, 0.5, 4, -5) AT(p_covered_antonym, 3.038462, 5, -4) AT(distinct, 0.7171429, -2, -3)
        AT(rule_long, 0.7476471, -7, -8) }, { -0.00193, -1.198e-06, 0.03812, -0.0004519, -2.609e-05, -0.009086,
        -0.02808, 0.01295 } },
    { 4, { AT(rule_incomplete, 0.675, 1, -8) AT(distinct, 0.9420168, 2, 6) AT(pronouns, 0.0212766, 3, 4) AT(subject,
        0.7978191, -1, -2) AT(p_uncovered_stray, 0.1748246, 5, -5) AT(parts, 4.5, -3, -4) AT(p_uncovered_unasked,
        0.2234215, -6, -7) }, { 0.02466, -0.05644, 0.01161, 0.06173, -0.04293, 0.001471, -0.04782, 0.03931 } },
    { 5, { AT(last_statement, 0.96875, 1, 2) AT(p_again_long, 0.4860376, -1, -2) AT(p_asked_uncovered, 0.1997514, 3, 4)
        AT(inversions, 0.2777778, -3, -4) AT(stray_sentences, 0.2613636, 5, -8) AT(unsupported, 0.05, 6, -7)
        AT(distinct, 0.8530761, -5, -6) }, { -0.02714, 0.009246, -0.01669, 0.01021, 0.04198, -0.003307, -0.003733,
        -0.006239 } },
    { 6, { AT(types_missing, 0.5, 1, -8) AT(near_any, 0.27985, 2, -7) AT(first_asked, 0.5, 3, 5) AT(log_ratio,
        0.6418539, 4, -3) AT(subject_worst, 0.4055402, -1, -2) AT(number_hits, 0.5, 6, -6) AT(subject_new, 0.5864603,
        -4, -5) }, { 0.05207, -0.04356, -0.02244, 0.05901, -0.000296, -0.03996, -0.01102, -0.04597 } },
    { 7, { AT(negations, 2.5, 1, -8) AT(p_asked_uncovered, 0.6046995, 2, -7) AT(inversions, 0.3809524, 3, 5)
        AT(question_rare, 0.9379166, -1, 4) AT(half_drop, -0.2666667, -2, -3) AT(p_far_uncovered, 0.08794412, -4, 6)
        AT(specific_share, 0.3636364, -5, -6) }, { -0.001331, -0.04119, 0.0358, -0.06424, -0.02893, 0.04372, -0.03267,
        0.04157 } },
    { 0, { AT(specific_share, 0.4615385, 1, 4) AT(number_new, 1.5, 2, 3) AT(p_again_long, 0.1294181, -1, -2)
        AT(part_near_mean, 0.3782459, -3, -4) AT(rare, 0.3352013, -5, 5) AT(unsupported, 0.95, -6, 6) AT(negation_odd,
        0.5, -7, -8) }, { 0.004885, -0.03834, -0.01499, 0.01699, -0.01563, -0.01122, 0.04573, -0.004829 } },
    { 1, { AT(specific_share, 0.2142857, 1, 3) AT(absolute_added, 0.5, -1, 2) AT(log_reference, 3.020127, -2, -3)
        AT(log_ratio, 0.4595323, 4, 6) AT(p_best_missing, 0.2, -4, 5) AT(log_reference, 3.449862, -5, -6) AT(half_drop,
        -0.4642857, -7, -8) }, { -0.01037, -0.008122, 0.04714, -0.02452, -0.008477, 0.04265, 0.01084, -0.04074 } },
    { 2, { AT(subject_first, 0.9509475, 1, 6) AT(only_lost, 0.5, 2, -6) AT(specific_share, 0.3023256, -1, 3)
        AT(part_worst, 0.6458333, 4, 5) AT(both_share, 0.3867521, -2, -3) AT(both_missing, 0.5, -4, -5) AT(inversions,
        0, -7, -8) }, { 0.01755, 0.01086, -0.04061, -0.03613, 0.03156, 0.03621, -0.01922, 0.07941 } },
    { 3, { AT(covered_new, 0.7029412, 1, 3) AT(log_reference, 3.860674, 2, -3) AT(rule_long, 0.7476471, -1, -2)
        AT(near_reference, 0.730303, 4, -8) AT(inversions, 0.04761905, -4, 5) AT(p_uncovered_near, 0.08187135, 6, -7)
        AT(parts, 4.5, -5, -6) }, { -0.02525, 0.005779, 0.006693, -0.0009917, 0.03627, -0.0006072, -0.002502, -0.009654
        } },
    { 4, { AT(pair_missing, 0.5, 1, -8) AT(parts, 7.5, 2, 6) AT(ask_worst, 0.5147059, 3, 5) AT(subject_worst, 0.4765663,
        4, -3) AT(p_first_only, 0.1666667, -1, -2) AT(first_asked, 1.5, -4, -5) AT(log_answer, 3.749435, -6, -7) }, {
        -0.02827, 0.06297, -0.006134, -0.04037, -0.007148, -0.02399, 0.07313, 0.03825 } },
    { 5, { AT(near_any, 0.8635348, 1, -8) AT(stray_repeat, 0.4622262, 2, 5) AT(rule_long, 0.6125, 3, -4) AT(stray_share,
        0.1291978, -1, 4) AT(p_statements_first, 0.2981481, -2, -3) AT(near_content, 0.3135593, -5, 6)
        AT(p_covered_near, 0.173913, -6, -7) }, { 0.006411, -0.03418, 0.002591, 0.006585, -0.01017, 0.02534, -0.003479,
        0.02771 } },
    { 6, { AT(rule_off_topic, 0.6058671, 1, -8) AT(stray_repeat, 1.030229, 2, -7) AT(p_uncovered_unasked, 0.1872528, -1,
        3) AT(subject_question, 0.4252548, 4, -6) AT(inversions, 0.1428571, 5, -5) AT(half_drop, -0.2166667, 6, -4)
        AT(subject_new, 0.5978129, -2, -3) }, { -0.05422, -0.02204, 0.06416, -0.04764, 0.03488, 0.008925, 0.03973,
        0.02215 } },
    { 7, { AT(subject_question, 0.8551751, 1, -8) AT(p_both, 3.5, 2, -7) AT(number_missing, 0.5, 3, 5) AT(inversions,
        0.33, -1, 4) AT(log_answer, 3.511434, -2, -3) AT(number_new, 0.5, -4, 6) AT(sentences, 2.5, -5, -6) }, {
        0.007604, 0.0431, -0.02615, -0.04683, 0.02885, -0.02497, 0.04583, -0.03201 } },
    { 0, { AT(unsupported, 0.95, -1, 1) AT(subject, 0.8397254, 2, 6) AT(stray_share, 0.787664, 3, 5) AT(subject_first,
        0.6423452, 4, -4) AT(p_uncovered_stray, 0.1838855, -2, -3) AT(p_unsupported_long, 3.882275, -5, -6)
        AT(subject_first, 0.9147015, -7, -8) }, { -0.03915, -0.02292, 0.02188, 0.05601, -0.02265, 0.02384, -0.02999,
        0.01654 } },
    { 1, { AT(filler_share, 0.1333333, 1, 5) AT(parts_missing, 0.7071429, 2, 4) AT(subject, 0.3895722, -1, 3)
        AT(log_ratio, 1.113001, -2, -3) AT(p_subject_high, 0.03504025, -4, -5) AT(distinct, 0.9360964, -6, 6)
        AT(p_pronouns_uncovered, 0, -7, -8) }, { 0.02031, -0.05221, 0.009184, -0.01298, 0.04248, -0.01146, -0.01276,
        0.04343 } },
    { 2, { AT(p_statements_first, 0.2113095, 1, -8) AT(tail_missing, 0.1180556, 2, 6) AT(filler_share, 0.0862069, 3, 5)
        AT(stray_share, 0.3164626, -1, 4) AT(parts, 3.5, -2, -3) AT(again_near, 0.3661267, -4, -5) AT(both_share,
        0.2613636, -6, -7) }, { 0.01643, 0.006304, -0.02918, 0.04067, -0.057, 0.0614, 0.0004209, -0.03167 } },
    { 3, { AT(p_uncovered_stray, 0.005861127, 1, 4) AT(p_covered_near, 0.6666667, 2, -4) AT(shared, 4.5, -1, 3)
        AT(specific_share, 0.4901961, -2, -3) AT(stray_repeat, 0.4355318, 5, 6) AT(log_answer, 4.255588, -5, -6)
        AT(rule_long, 0.7476471, -7, -8) }, { -0.001891, 0.03541, -0.0006328, -0.008893, -0.0237, 0.001724, -0.006189,
        0.01167 } },
    { 4, { AT(rule_incomplete, 0.675, 1, -8) AT(question_rare, 0.3614948, 2, 3) AT(filler_share, 0.075, -1, -2)
        AT(ask_worst, 0.5147059, 4, -7) AT(half_drop, -0.1, -3, 5) AT(p_log_ratio_2, 0.01634137, -4, 6) AT(p_again_long,
        0.4046404, -5, -6) }, { -0.0477, 0.03046, -0.03297, -0.02643, 0.06869, -0.02414, -0.006231, 0.0362 } },
    { 5, { AT(rule_repetitive, 0.375, 1, -8) AT(rule_long, 0.6245263, 2, 6) AT(parts_missing, 0.5857143, 3, 5)
        AT(subject_question, 0.1587422, -1, 4) AT(pairs_lost, 0.69375, -2, -3) AT(near_content, 0.3611111, -4, -5)
        AT(log_ratio, 1.600704, -6, -7) }, { 0.006436, -0.0398, 0.0009731, -0.007854, 0.01655, 0.02518, -0.00222,
        0.02655 } },
    { 6, { AT(both_hit, 1.5, 1, -8) AT(distinct, 0.9360964, -1, 2) AT(absolute_added, 0.5, 3, 4) AT(near_any,
        0.08354413, -2, -3) AT(subject_new, 0.5333278, 5, -7) AT(subject, 0.5382149, -4, 6) AT(p_uncovered_unasked,
        0.7624768, -5, -6) }, { 0.02131, -0.04151, 0.01447, -0.03286, -0.02216, 0.09393, -0.06617, -0.03182 } },
    { 7, { AT(p_absolute_near, 0.6018868, 1, 6) AT(negations, 0.5, -1, 2) AT(p_absolute_near, 0.4409722, 3, -6)
        AT(pronouns, 0.07272727, 4, -5) AT(log_answer, 3.569433, -2, 5) AT(p_uncovered_unasked, 0.3541142, -3, -4)
        AT(p_again_long, 0.2468973, -7, -8) }, { -0.004551, 0.04184, -0.04081, 0.005465, 0.04036, 0.0628, -0.06516,
        0.0204 } },
    { 0, { AT(again_near, 0.4917111, 1, -8) AT(p_unsupported_near, 0.15, 2, 3) AT(p_unsupported_long, 1.046496, -1, -2)
        AT(subject_worst, 0.7739202, 4, -7) AT(pairs_lost, 0.5527778, 5, -6) AT(subject_question, 0.3513009, -3, 6)
        AT(ask_worst, 0.8090909, -4, -5) }, { -0.03807, 0.006358, 0.0004152, -0.005232, 0.05265, -0.02039, -0.01501,
        -0.02974 } },
    { 1, { AT(specific_share, 0.2142857, 1, 3) AT(distinct, 0.9574275, -1, 2) AT(log_answer, 3.238486, -2, -3)
        AT(parts_missing_n, 2.5, 4, 6) AT(p_subject_low, 0.01457139, 5, -6) AT(rule_long, 0.6916667, -4, -5)
        AT(near_content, 0.15625, -7, -8) }, { -0.009698, -0.01644, 0.04207, -0.04823, 0.007066, 0.004556, -0.01894,
        0.03426 } },
    { 2, { AT(subject_question, 0.2345746, -1, 1) AT(subject_question, 0.3681713, -2, 2) AT(stray_repeat, 0.5735608, 3,
        -8) AT(p_unsupported_long, 0.08472979, 4, -7) AT(rule_technical, 0.775, 5, -6) AT(specific_share, 0.4255319, -3,
        6) AT(distinct, 0.8858102, -4, -5) }, { 0.03998, -0.0372, 0.009917, -0.05859, -0.001322, 0.05013, -0.02216,
        0.04127 } },
    { 3, { AT(first_half, 0.9615385, 1, 3) AT(p_again_long, 0.6637319, 2, -3) AT(p_uncovered_near, 0.4666667, -1, -2)
        AT(near_reference, 0.730303, 4, -8) AT(p_uncovered_unasked, 0.2013792, 5, -7) AT(p_covered_high, 0.144958, -4,
        6) AT(shared, 5.5, -5, -6) }, { -0.02572, 0.005779, 0.008553, -0.0009251, -0.0007581, 0.03307, -0.001829,
        -0.008238 } },
    { 4, { AT(antonyms, 0.5, 1, -8) AT(specific_share, 0.4666667, 2, 5) AT(parts, 3.5, 3, -4) AT(log_ratio, 0.3703738,
        -1, 4) AT(p_uncovered_stray, 0.04572111, -2, -3) AT(p_negated_covered, 0.6870629, 6, -7) AT(p_statements_first,
        0.2261364, -5, -6) }, { 0.03161, 0.01809, -0.04278, 0.02389, -0.06206, 0.02865, 0.03545, -0.02653 } },
    { 5, { AT(rule_repetitive, 0.375, 1, -8) AT(stray_repeat, 0.3407778, 2, 3) AT(log_answer, 4.166635, -1, -2)
        AT(last_statement, 0.8944444, -3, 4) AT(log_reference, 2.917405, -4, 5) AT(near_content, 0.25, -5, 6)
        AT(both_hit, 1.5, -6, -7) }, { -0.03206, 0.002517, -0.01132, -0.008881, -0.003671, 0.03862, -0.002269, 0.02564 }
        },
    { 6, { AT(subject_question, 0.6709607, 1, 5) AT(part_near_mean, 0.2273071, -1, 2) AT(subject_first, 0.6517101, 3, 4)
        AT(part_near_worst, 0.3687573, -2, -3) AT(question_rare, 0.6250594, -4, -5) AT(again_near, 0.5481836, -6, 6)
        AT(p_pronouns_uncovered, 0.0130719, -7, -8) }, { 0.05023, 0.001927, -0.02627, 0.04818, -0.03684, -0.05089,
        -0.03356, 0.05609 } },
    { 7, { AT(first_half, 0.9045455, -1, 1) AT(subject_new, 0.7515065, 2, 3) AT(distinct, 0.8848364, -2, -3)
        AT(subject_worst, 0.4828404, -4, 4) AT(subject_question, 0.7651985, 5, -8) AT(near_reference, 0.9128788, 6, -7)
        AT(negations, 0.5, -5, -6) }, { 0.002759, 0.004447, -0.07327, 0.04739, -0.076, 0.007149, 0.02721, 0.0314 } },
    { 0, { AT(p_unsupported_long, 2.048376, 1, 6) AT(log_answer, 3.511434, 2, 4) AT(part_near_mean, 0.7900161, 3, -3)
        AT(specific_share, 0.4166667, -1, -2) AT(stray_repeat, 0.7766284, 5, -6) AT(part_near_worst, 0.1891792, -4, -5)
        AT(near_any, 0.1929713, -7, -8) }, { -0.006035, 0.04721, -0.01047, 0.002039, -0.04585, 0.01389, -0.005752,
        0.03635 } },
    { 1, { AT(number_new, 0.5, 1, -8) AT(stray_share, 0.7131325, 2, 4) AT(parts, 4.5, 3, -3) AT(half_drop, -0.1666667,
        -1, -2) AT(near_any, 0.2390669, 5, 6) AT(negations, 0.5, -4, -5) AT(filler_share, 0.05882353, -6, -7) }, {
        0.007055, -0.04002, 0.01771, 0.01837, -0.01975, -0.008404, 0.04885, -0.03127 } },
    { 2, { AT(subject_new, 0.9702278, 1, 5) AT(first_half, 0.1180556, -1, 2) AT(subject, 0.6245371, -2, 3)
        AT(log_answer, 3.772695, -3, 4) AT(subject_new, 0.7307681, -4, -5) AT(part_near_mean, 0.9859961, 6, -8)
        AT(subject_worst, 0.8323641, -6, -7) }, { 0.04228, -0.04013, -0.01269, 0.03521, -0.007895, -0.02545, 0.09106,
        -0.01898 } },
    { 3, { AT(both_share, 0.2613636, 1, 6) AT(p_subject_high, 0.1870753, 2, 5) AT(p_asked_uncovered, 0.4271883, 3, -4)
        AT(log_reference, 2.524928, -1, 4) AT(shared, 3.5, -2, -3) AT(p_log_ratio_2, 1.243541, -5, -6) AT(log_answer,
        4.406645, -7, -8) }, { -0.0008613, -0.00129, 0.03261, -0.002352, -0.01548, 0.01143, -0.02179, 0.007082 } },
    { 4, { AT(types_missing, 0.5, 1, -8) AT(stray_rare, 0.07853698, 2, 3) AT(shared, 9.5, -1, -2) AT(stray_share,
        0.3380168, -3, 4) AT(distinct, 0.9420168, 5, 6) AT(p_uncovered_stray, 0.1811846, -4, -5) AT(p_subject_high,
        0.1719086, -6, -7) }, { 0.04266, -0.02571, -0.04182, 0.01822, -0.04673, -0.04685, 0.007682, 0.04154 } },
    { 5, { AT(p_asked_uncovered, 0.1997514, 1, 3) AT(pairs_lost, 0.6858553, 2, -3) AT(log_answer, 4.182021, -1, -2)
        AT(distinct, 0.7883056, 4, 6) AT(p_both, 0.5, 5, -6) AT(log_reference, 3.314021, -4, -5) AT(p_best_missing,
        0.4365079, -7, -8) }, { -0.02671, 0.004829, 0.01111, 0.03837, -0.001799, -0.002076, -0.01986, 0.004325 } },
    { 6, { AT(second_half, 0.6306818, 1, -8) AT(both_hit, 1.5, 2, -7) AT(p_stray_high, 0.2273138, -1, 3)
        AT(specific_share, 0.3947368, 4, -6) AT(log_reference, 3.314021, 5, 6) AT(rule_off_topic, 0.6265008, -2, -3)
        AT(again_near, 0.3778834, -4, -5) }, { 0.02982, -0.04321, 0.02607, 0.07887, -0.01096, 0.02599, -0.03132,
        -0.02855 } },
    { 7, { AT(p_negation_covered, 0.9198718, 1, 6) AT(rule_name, 0.375, 2, -6) AT(number_missing, 0.5, -1, 3)
        AT(again_near, 0.4939619, 4, -5) AT(part_near_worst, 0.2289362, -2, 5) AT(p_asked_uncovered, 0.1463263, -3, -4)
        AT(again_near, 0.4197527, -7, -8) }, { 0.004683, -0.03378, 0.05144, -0.01748, -0.06178, -0.05634, -0.08784,
        0.0105 } },
    { 0, { AT(specific_share, 0.4615385, 1, 4) AT(p_unsupported_long, 2.202044, 2, -4) AT(subject_new, 0.5182976, -1, 3)
        AT(stray_sentences, 0.4365079, -2, -3) AT(p_unsupported_near, 0.3636364, 5, 6) AT(parts_missing, 0.2678571, -5,
        -6) AT(sentences, 3.5, -7, -8) }, { -0.0002943, -0.04501, 0.004897, 0.01283, -0.02516, 0.01705, 0.05062,
        -0.007682 } },
    { 1, { AT(specific_share, 0.2142857, 1, 4) AT(absolute_added, 0.5, 2, 3) AT(refers_back, 0.5, -1, -2)
        AT(log_reference, 3.020127, -3, -4) AT(parts_missing_n, 2.5, 5, 6) AT(subject_first, 0.1300744, -5, -6)
        AT(stray_rare, 0.2660078, -7, -8) }, { 0.01278, -0.02338, -0.007428, 0.04417, 0.01203, -0.04354, 0.03235,
        -0.01852 } },
    { 2, { AT(roles_straight, 0.5, 1, 5) AT(absolute_added, 1.5, 2, -5) AT(p_covered_antonym, 2.522727, -1, 3)
        AT(again_near, 0.6027891, 4, -4) AT(covered_new, 0.8918129, -2, -3) AT(last_statement, 0.781746, -6, 6)
        AT(specific_share, 0.4166667, -7, -8) }, { -0.003157, 0.09009, -0.01168, -0.03314, 0.04739, -0.0661, 0.03033,
        -0.03908 } },
    { 3, { AT(p_uncovered_stray, 0.005861127, 1, 6) AT(near_reference, 0.7559524, 2, -6) AT(pronouns, 0.09259259, 3, -5)
        AT(specific_share, 0.4901961, 4, -4) AT(antonym_context, 3.5, 5, -3) AT(p_absolute_near, 0.5779352, -1, -2)
        AT(p_log_ratio_2, 1.688136, -7, -8) }, { 0.03353, -0.0001506, -0.000451, -0.001462, -0.001454, -0.008512,
        -0.02497, 0.01076 } },
    { 4, { AT(second_half, 0.2792208, 1, 3) AT(part_near_mean, 0.463422, 2, -3) AT(both_share, 0.3660287, -1, -2)
        AT(near_reference, 0.2970588, -4, 4) AT(pronouns, 0.0212766, 5, 6) AT(p_subject_high, 0.2351302, -5, -6)
        AT(p_uncovered_unasked, 0.126252, -7, -8) }, { -0.05312, 0.03912, 0.04306, -0.04635, 0.01294, -0.05764,
        -0.003234, 0.03719 } },
    { 5, { AT(log_ratio, 0.7922381, 1, 3) AT(second_half, 0.3038462, 2, -3) AT(stray_share, 0.6281099, -1, -2)
        AT(distinct, 0.8052168, 4, 6) AT(question_rare, 0.3650311, -4, 5) AT(log_answer, 4.515966, -5, -6)
        AT(polar_against, 0.5, -7, -8) }, { 0.02165, -0.005292, -0.03117, -0.00206, 0.0353, -0.002187, -0.01293,
        0.005944 } },
    { 6, { AT(p_negation_covered, 0.1291667, 1, -8) AT(number_hits, 0.5, 2, -7) AT(log_answer, 4.034201, 3, -6)
        AT(log_answer, 3.676221, 4, 5) AT(subject_new, 0.2277951, -1, -2) AT(specific_share, 0.3571429, 6, -5)
        AT(p_best_missing, 0.4854545, -3, -4) }, { 0.04741, -0.03287, -0.01493, 0.07124, 0.0486, -0.03002, -0.03325,
        -0.02611 } },
    { 7, { AT(log_answer, 4.06899, 1, 5) AT(only_lost, 0.5, 2, 4) AT(p_asks_parts, 0.3541667, 3, -3) AT(first_asked,
        0.5, -1, -2) AT(p_uncovered_near, 0.2424242, -4, -5) AT(p_asked_uncovered, 0.1903551, -6, 6) AT(part_near_worst,
        0.3420919, -7, -8) }, { 0.01358, -0.004026, -0.03981, -0.05282, 0.03428, 0.04992, -0.04238, 0.03008 } },
    { 0, { AT(specific_share, 0.4642857, 1, 4) AT(rule_unsupported, 0.3, -1, 2) AT(log_ratio, 0.7357068, 3, -4) AT(rare,
        0.3731295, -2, -3) AT(rare, 0.3863386, 5, 6) AT(p_unsupported_near, 0.4888889, -5, -6) AT(again_near, 0.5153035,
        -7, -8) }, { -0.03552, 0.01145, -0.03143, 0.01835, -0.02602, 0.02217, 0.0473, -0.008843 } },
    { 1, { AT(number_new, 0.5, 1, -8) AT(first_half, 0.5166667, 2, -7) AT(p_asked_uncovered, 0.05431399, 3, 5)
        AT(subject, 0.4494152, -1, 4) AT(filler_share, 0.125, -2, -3) AT(log_answer, 4.151009, 6, -6) AT(p_covered_low,
        0.07083333, -4, -5) }, { 0.01863, -0.03547, 0.0138, -0.004526, 0.04703, -0.01181, -0.01993, -0.03009 } },
    { 2, { AT(subject_question, 0.2503952, 1, 2) AT(p_uncovered_unasked, 0.1780165, -1, -2) AT(subject_question,
        0.3681713, -3, 3) AT(subject_new, 0.2997246, -4, 4) AT(stray_rare, 0.0193945, -5, 5) AT(roles_straight, 1.5, -6,
        6) AT(p_log_ratio_2, 0.4476274, -7, -8) }, { 0.06906, -0.01382, -0.03895, -0.03401, 0.04786, 0.004429, -0.0485,
        0.02671 } },
    { 3, { AT(shared, 4.5, 1, 2) AT(half_drop, -0.6904762, -1, -2) AT(subject, 0.7870753, 3, 6) AT(near_content, 0.875,
        4, -6) AT(p_absolute_near, 0.3488844, 5, -5) AT(again_near, 0.36849, -3, -4) AT(rule_long, 0.7944444, -7, -8) },
        { 0.001192, -0.01821, -0.0005519, 0.03222, -0.0007687, -0.0007327, -0.01887, 0.01381 } },
    { 4, { AT(pair_missing, 0.5, 1, 6) AT(parts, 7.5, 2, -6) AT(rule_incomplete, 0.3, 3, 5) AT(refers_back, 0.5, 4, -3)
        AT(rare, 0.3569426, -1, -2) AT(log_ratio, 0.3429448, -4, -5) AT(inversions, 0.2272727, -7, -8) }, { 0.01008,
        -0.04234, -0.03665, 0.06564, -0.0105, 0.04442, 0.05515, -0.02876 } },
    { 5, { AT(p_uncovered_near, 0.1538462, 1, 4) AT(log_ratio, 0.986495, 2, 3) AT(stray_rare, 0.02745326, -1, -2)
        AT(question_rare, 0.4957081, -3, -4) AT(p_again_long, 0.2848782, -5, 5) AT(p_subject_high, 0.2371355, 6, -8)
        AT(subject_first, 0.4304874, -6, -7) }, { 0.007116, -0.0302, -0.004537, 0.01522, -0.008507, -0.001952, 0.03308,
        -0.002011 } },
    { 6, { AT(p_negation_covered, 0.2792208, 1, -8) AT(log_answer, 3.676221, 2, 6) AT(rule_off_topic, 0.6293642, 3, 5)
        AT(log_ratio, 0.09844007, -1, 4) AT(part_worst, 0.3205128, -2, -3) AT(p_again_long, 0.2145229, -4, -5)
        AT(subject_worst, 0.6452203, -6, -7) }, { 0.01511, -0.07684, 0.01161, 0.05074, -0.03063, 0.004854, 0.06081,
        -0.04497 } },
    { 7, { AT(half_drop, -0.475, 1, 3) AT(log_ratio, 0.7248959, 2, -3) AT(question_rare, 0.4875977, -1, -2)
        AT(stray_share, 0.3111784, 4, 6) AT(specific_share, 0.3875969, -4, 5) AT(part_worst, 0.5227273, -5, -6)
        AT(p_both, 3.5, -7, -8) }, { 0.03491, -0.05588, -0.07115, -0.03443, -0.03218, 0.02669, 0.003019, 0.06683 } },
    { 0, { AT(specific_share, 0.4642857, 1, 4) AT(number_new, 1.5, 2, 3) AT(rare, 0.4098035, -1, -2) AT(again_near,
        0.4481198, -3, -4) AT(again_near, 0.5190942, 5, -8) AT(stray_share, 0.4553621, -5, 6) AT(rare, 0.3352013, -6,
        -7) }, { -0.03781, 0.006832, 0.01794, -0.01749, -0.00578, -0.009957, 0.046, -0.01075 } },
    { 1, { AT(absolute_added, 1.5, 1, -8) AT(subject_worst, 0.2728903, 2, 4) AT(rare, 0.3448018, 3, -3) AT(filler_share,
        0.07142857, -1, -2) AT(p_asked_uncovered, 0.92, 5, -7) AT(p_again_long, 0.4419785, 6, -6) AT(specific_share,
        0.1176471, -4, -5) }, { -0.01046, 0.0351, -0.01704, 0.0126, -0.04974, 0.004799, 0.01854, 0.02857 } },
    { 2, { AT(roles_cross, 0.5, 1, 6) AT(roles_straight, 0.5, 2, 5) AT(stray_repeat, 0.5735608, 3, -4)
        AT(p_covered_antonym, 2.522727, -1, 4) AT(log_answer, 3.901922, -2, -3) AT(number_new, 0.5, -5, -6) AT(rare,
        0.3533617, -7, -8) }, { -0.004707, 0.06459, -0.01888, 0.03875, -0.05145, 0.02478, 0.05813, -0.02951 } },
    { 3, { AT(rule_long, 0.7476471, 1, -6) AT(asks_missing, 0.5, 2, 3) AT(p_uncovered_near, 0.4666667, -1, -2)
        AT(pairs_lost, 0.348913, -3, 4) AT(distinct, 0.9591667, -4, -5) }, { -0.03134, 0.005486, -0.00311, -0.0004011,
        0.02264, 0.02434 } },
    { 4, { AT(subject_first, 0.2930195, -1, 1) AT(rule_incomplete, 0.3, 2, 6) AT(subject_question, 0.3238154, -2, 3)
        AT(p_again_long, 0.07292862, 4, 5) AT(p_statements_first, 0.2402597, -3, -4) AT(distinct, 0.7974359, -5, -6)
        AT(near_reference, 0.2970588, -7, -8) }, { -0.04719, -0.05563, -0.04647, 0.02742, -0.03452, 0.01443, -0.01745,
        0.05276 } },
    { 5, { AT(distinct, 0.7280431, 1, 4) AT(p_asked_uncovered, 0.1997514, 2, 3) AT(stray_share, 0.1180658, -1, -2)
        AT(p_missing_first, 0.1593651, -3, -4) AT(part_near_mean, 0.4888931, 5, -8) AT(sentences, 3.5, -5, 6)
        AT(p_stray, 0.1627365, -6, -7) }, { 0.009902, -0.01191, 0.03418, -8.815e-05, -0.01327, 0.01856, -0.004015,
        -0.02505 } },
    { 6, { AT(p_uncovered_unasked, 0.3005386, 1, 2) AT(log_ratio, 0.8754687, -1, -2) AT(shared, 2.5, 3, 6)
        AT(p_pronouns_uncovered, 0.02173913, 4, -6) AT(stray_repeat, 0.5087536, 5, -5) AT(again_near, 0.4680121, -3, -4)
        AT(parts_missing, 0.5277778, -7, -8) }, { -0.05009, 0.02572, 0.01936, -0.04227, 0.06485, -0.008685, 0.05145,
        -0.02248 } },
    { 7, { AT(subject_question, 0.08995985, -1, 1) AT(subject_first, 0.9406238, 2, -8) AT(half_drop, 0.547619, 3, -7)
        AT(polar_with, 4.5, 4, 6) AT(log_answer, 3.725621, -2, 5) AT(part_worst, 0.8660714, -3, -4) AT(shared, 8.5, -5,
        -6) }, { -0.04081, 0.01392, 0.001103, -0.05656, -0.01795, 0.05173, -0.03405, -0.03252 } },
    { 0, { AT(unsupported, 0.95, -1, 1) AT(p_log_ratio_2, 0.1079149, -2, 2) AT(filler_share, 0.01639344, 3, 4)
        AT(specific_share, 0.5348837, -3, -4) AT(near_content, 0.1290323, -5, 5) AT(stray_rare, 0.1903817, -6, 6)
        AT(rare, 0.3625178, -7, -8) }, { -0.03518, 0.04116, -0.03194, 0.01129, -0.01175, -0.01493, -0.005407, 0.04602 }
        },
    { 1, { AT(number_new, 0.5, 1, -8) AT(shared, 1.5, 2, 5) AT(p_asked_uncovered, 0.05431399, 3, -4) AT(filler_share,
        0.1428571, 4, -3) AT(subject_new, 0.4042063, -1, -2) AT(part_near_worst, 0.04268171, -5, 6)
        AT(foreign_sentences, 0.1833333, -6, -7) }, { 0.008704, -0.03281, 0.02279, 0.03705, 0.01734, -0.0346, 0.006463,
        -0.02846 } },
    { 2, { AT(p_absolute_near, 0.6074423, 1, -8) AT(p_pronouns_uncovered, 0.03365385, 2, 6) AT(subject_worst, 0.4034544,
        3, 4) AT(pronouns, 0.01754386, -1, -2) AT(subject_worst, 0.4424955, -3, 5) AT(near_any, 0.3509087, -4, -5)
        AT(sentences, 1.5, -6, -7) }, { -0.02838, 0.05405, -0.04909, 0.05635, -0.003448, 0.04348, -0.04068, 0.02744 } },
    { 3, { AT(rule_long, 0.7476471, 1, -6) AT(log_ratio, 0.03390155, 2, -5) AT(subject, 0.781131, 3, -4) AT(half_drop,
        0.1111111, -1, 4) AT(last_statement, 0.6794872, -2, -3) }, { -0.001994, 0.02632, -0.000588, -0.005799, -0.02841,
        0.0237 } },
    { 4, { AT(both_hit, 3.5, 1, -8) AT(p_uncovered_stray, 0.01313233, 2, 3) AT(log_reference, 3.238486, -1, -2)
        AT(ask_worst, 0.5147059, 4, 5) AT(log_reference, 3.238486, -3, -4) AT(p_stray, 0.07773443, -5, 6)
        AT(p_asked_uncovered, 0.1579975, -6, -7) }, { 0.06124, -0.02577, -0.0105, 0.04766, -0.02581, -0.03677, 0.0199,
        -0.02705 } },
    { 5, { AT(log_ratio, 0.7922381, 1, 4) AT(second_half, 0.3038462, 2, -4) AT(p_stray_high, 0.1281099, 3, -3)
        AT(covered, 0.269697, -1, -2) AT(near_any, 0.5481776, 5, 6) AT(sentences, 4.5, -5, -6) AT(inversions, 0.1333333,
        -7, -8) }, { 0.02331, -0.002463, -0.005095, -0.03011, -0.01146, 0.006368, -0.002799, 0.03227 } },
    { 6, { AT(unit_clash, 0.25, 1, -8) AT(near_reference, 0.1589474, 2, 6) AT(subject_first, 0.3588793, 3, -5)
        AT(subject, 0.5402401, 4, -4) AT(pronouns, 0.04, -1, 5) AT(p_uncovered_unasked, 0.5, -2, -3) AT(inversions,
        0.2888889, -6, -7) }, { 0.0486, 0.03827, -0.03879, -0.05954, 0.01428, -0.04734, 0.02794, 0.05013 } },
    { 7, { AT(inversions, 0.8333333, 1, -8) AT(inversions, 0.3809524, 2, -7) AT(p_again_long, 0.01159501, -1, 3)
        AT(shared, 7.5, 4, 5) AT(filler_share, 0.05882353, -2, -3) AT(both_missing, 0.5, 6, -6) AT(distinct, 0.9607692,
        -4, -5) }, { -0.03604, 0.003878, -0.02375, 0.04385, -0.01202, -0.02851, -0.03302, 0.03118 } },
    { 0, { AT(rare, 0.4372232, 1, -8) AT(half_drop, 0.2, 2, 6) AT(p_unsupported_long, 3.454984, 3, -5)
        AT(roles_straight, 2.5, 4, -4) AT(filler_share, 0.07407407, 5, -3) AT(p_clash_near, 0.07846154, -1, -2)
        AT(subject_question, 0.3681713, -6, -7) }, { -0.05163, 0.001927, 0.00311, 0.02096, 0.01319, -0.009869, 0.02597,
        0.03408 } },
    { 1, { AT(filler_share, 0.1333333, 1, 6) AT(parts_missing, 0.7071429, 2, 5) AT(part_near_mean, 0.2814993, -1, 3)
        AT(foreign_sentences, 0.4642857, 4, -4) AT(near_content, 0.03333333, -2, -3) AT(p_unsupported_long, 0, -5, -6)
        AT(p_stray, 0.1429332, -7, -8) }, { 0.009356, 0.005992, -0.04807, 0.009049, 0.03056, -0.01115, -0.01036, 0.03378
        } },
    { 2, { AT(rule_name, 0.375, 1, -8) AT(unit_clash, 1.45, 2, -7) AT(negation_lost, 0.5, 3, 6) AT(polar_against, 2.5,
        4, -4) AT(second_half, 0.2071429, -1, 5) AT(subject_question, 0.812047, -2, -3) AT(pairs_lost, 0.2873016, -5,
        -6) }, { 0.02278, -0.01622, 0.01598, 0.03461, 0.04963, -0.0106, 0.05155, 0.04925 } },
    { 3, { AT(shared, 4.5, 1, 2) AT(log_answer, 4.2121, -1, -2) AT(p_subject_high, 0.1870753, 3, 6)
        AT(p_statements_first, 0.2546296, 4, -6) AT(specific_share, 0.5202703, 5, -5) AT(question_rare, 0.2203407, -3,
        -4) AT(rule_long, 0.7944444, -7, -8) }, { -0.01817, 0.002135, -0.0006345, 0.03042, -0.000588, -0.0005509,
        -0.0177, 0.01313 } },
    { 4, { AT(both_hit, 3.5, 1, -8) AT(rule_incomplete, 0.3, 2, 6) AT(log_ratio, 0.1880522, 3, 4) AT(p_statements_first,
        0.3015152, -1, -2) AT(covered, 0.730303, 5, -5) AT(question_rare, 0.3273449, -3, -4) AT(p_covered_near,
        0.1363636, -6, -7) }, { -0.05638, 0.0335, -0.03359, 0.01841, -0.03022, -0.00612, 0.06267, -0.02582 } },
    { 5, { AT(p_log_ratio_2, 0.6276412, 1, 3) AT(p_far_uncovered, 0.1898933, -1, 2) AT(near_any, 0.3833505, -2, -3)
        AT(near_content, 0.3529412, -4, 4) AT(p_unsupported_long, 0.8143925, 5, -8) AT(shared, 3.5, -5, 6) AT(distinct,
        0.8530761, -6, -7) }, { -0.02605, -0.009183, 0.01521, -0.006427, -0.001941, 0.03444, -0.002003, -0.002505 } },
    { 6, { AT(second_half, 0.6306818, 1, 6) AT(distinct, 0.9360964, 2, 3) AT(part_near_worst, 0.2876409, -1, -2)
        AT(covered_new, 0.2792208, 4, -6) AT(p_stray, 0.1479064, -3, 5) AT(number_new, 1.5, -4, -5) AT(filler_share,
        0.08333333, -7, -8) }, { -0.005868, 0.04143, 0.04163, -0.01748, 0.03199, -0.05511, -0.04171, 0.04211 } },
    { 7, { AT(first_half, 0.1483516, 1, 2) AT(tail_missing, 0.2678571, -1, -2) AT(part_near_mean, 0.2273071, -3, 3)
        AT(subject_new, 0.3710895, -4, 4) AT(subject_question, 0.8410383, 5, -8) AT(p_missing_first, 0.3, -5, 6)
        AT(p_log_ratio_2, 0.1840372, -6, -7) }, { -0.04269, 0.008914, -0.03521, 0.03141, 0.005543, 0.02316, -0.0529,
        -0.0401 } },
    { 0, { AT(unsupported, 0.95, -1, 1) AT(p_again_long, 0.2074145, 2, 3) AT(part_near_mean, 0.4888931, -2, -3)
        AT(subject, 0.8351302, 4, 6) AT(near_content, 0.2058824, 5, -6) AT(rare, 0.4065251, -4, -5) AT(pronouns,
        0.02040816, -7, -8) }, { -0.03404, 0.002711, 0.05097, -0.02421, 0.01259, 0.02043, 0.009562, -0.03388 } },
    { 1, { AT(parts, 4.5, 1, 5) AT(filler_share, 0.2, 2, -5) AT(stray_sentences, 0.2361111, 3, 4) AT(p_absolute_near,
        0.1905242, -1, -2) AT(stray_repeat, 0.1583765, -3, -4) AT(second_half, 0.3038462, -6, 6) AT(rule_generic,
        0.6099923, -7, -8) }, { -0.04469, 0.009067, 0.02396, -0.01784, 0.02129, 0.0344, -0.02107, 0.01396 } },
    { 2, { AT(part_near_mean, 0.6858728, -1, 1) AT(subject_new, 0.7460513, 2, 3) AT(second_half, 0.4083333, -2, -3)
        AT(p_pronouns_uncovered, 0.02272727, 4, -8) AT(p_again_long, 0.2598746, -4, 5) AT(stray_rare, 0.1152431, 6, -7)
        AT(again_near, 0.6754199, -5, -6) }, { -0.006305, -0.04189, 0.08312, 0.02436, 0.03521, -0.05033, -0.06086,
        0.05356 } },
    { 3, { AT(p_log_ratio_2, 1.243541, 1, 3) AT(p_asks_uncovered, 0.05, -1, 2) AT(subject_worst, 0.7739202, -2, -3)
        AT(question_covered, 0.2613636, -4, -5) }, { -0.02877, -0.002085, 0.02154, -0.002338, 0.02526 } },
    { 4, { AT(types_missing, 0.5, 1, -8) AT(near_content, 0.5862069, 2, 6) AT(question_rare, 0.1697616, -1, 3)
        AT(covered, 0.6464286, 4, -5) AT(log_ratio, 0.1880522, -2, 5) AT(parts_missing, 0.5857143, -3, -4) AT(shared,
        9.5, -6, -7) }, { -0.05212, -0.04239, -0.001776, 0.05034, -0.04623, 0.02987, -0.03122, 0.03823 } },
    { 5, { AT(log_ratio, 0.7922381, 1, 4) AT(second_half, 0.3038462, 2, 3) AT(stray_share, 0.6281099, -1, -2)
        AT(negations, 3.5, -3, -4) AT(distinct, 0.8052168, 5, 6) AT(p_uncovered_unasked, 0.2400456, -5, -6)
        AT(polar_against, 0.5, -7, -8) }, { 0.01941, -0.004955, -0.03105, 0.00241, 0.0316, -0.001659, -0.01235, 0.005341
        } },
    { 6, { AT(contrast, 1.5, 1, -8) AT(again_near, 0.5190942, 2, -7) AT(near_any, 0.27985, 3, 5) AT(number_hits, 0.5, 4,
        -3) AT(p_stray, 0.254395, -1, -2) AT(subject, 0.6700731, 6, -6) AT(p_uncovered_stray, 0.2021955, -4, -5) }, {
        0.03168, -0.01536, -0.05618, 0.02268, -0.0366, -0.04541, 0.02811, -0.04147 } },
    { 7, { AT(subject_question, 0.08995985, -1, 1) AT(number_missing, 0.5, -2, 2) AT(p_clash_near, 0.1081871, 3, 5)
        AT(p_again_long, 0.2378828, -3, 4) AT(log_answer, 4.051747, -4, -5) AT(subject, 0.8416337, 6, -8)
        AT(part_near_worst, 0.1728682, -6, -7) }, { -0.03893, 0.003288, -0.007377, -0.0751, 0.02257, -0.04124, 0.046,
        -0.03268 } },
    { 0, { AT(unsupported, 0.95, -1, 1) AT(p_again_long, 0.2074145, 2, 3) AT(p_covered_near, 0.005, -2, -3)
        AT(p_log_ratio_2, 0.5094626, -4, 4) AT(unsupported, 1.9, 5, 6) AT(stray_repeat, 0.3407778, -5, -6)
        AT(near_content, 0.1290323, -7, -8) }, { -0.03325, -0.005656, 0.04351, -0.03129, -0.02632, 0.01148, -0.006577,
        0.03407 } },
    { 1, { AT(number_new, 0.5, 1, -8) AT(half_drop, 0.35, 2, -7) AT(p_far_uncovered, 0.2801706, -1, 3)
        AT(p_asked_uncovered, 0.05431399, 4, 6) AT(part_near_mean, 0.3599109, -2, 5) AT(filler_share, 0.125, -3, -4)
        AT(distinct, 0.7974359, -5, -6) }, { -0.01779, 0.02455, -0.03199, 0.01088, -0.006363, 0.03825, -0.02112,
        -0.02754 } },
    { 2, { AT(both_missing, 2.5, 1, 6) AT(both_hit, 2.5, 2, 4) AT(p_log_ratio_2, 0.6504033, 3, -3) AT(sentences, 1.5,
        -1, -2) AT(inversions, 0.1071429, -4, 5) AT(p_log_ratio_2, 0.03769656, -5, -6) AT(near_any, 0.9047317, -7, -8)
        }, { 0.03075, -0.002393, -0.02944, -0.01835, -0.02525, 0.05319, -0.05548, 0.03426 } },
    { 3, { AT(p_log_ratio_2, 1.243541, 1, 3) AT(reference_code, 0.5, -1, 2) AT(shared, 9.5, -2, -3) AT(shared, 3.5, 4,
        -6) AT(question_rare, 0.3105907, -4, -5) }, { -0.02784, -0.002458, 0.02107, -0.002976, 0.0005788, 0.02507 } },
    { 4, { AT(number_new, 1.5, 1, -8) AT(log_ratio, 0.8979416, 2, 5) AT(p_negation_covered, 0.06904762, -1, 3)
        AT(p_stray, 0.04422951, -2, 4) AT(both_hit, 1.5, -3, -4) AT(pronouns, 0.025, -5, 6) AT(log_answer, 3.921924, -6,
        -7) }, { -0.009445, 0.05663, 0.02405, -0.04427, -0.03149, 0.09488, -0.01884, -0.03556 } },
    { 5, { AT(last_statement, 0.96875, 1, 2) AT(near_any, 0.7896974, -1, -2) AT(near_content, 0.3135593, -3, 3)
        AT(subject, 0.8371355, 4, 6) AT(both_hit, 2.5, 5, -6) AT(log_answer, 3.067782, -4, -5) AT(stray_rare,
        0.02375782, -7, -8) }, { -0.02021, 0.004983, -0.00757, -0.001802, 0.03632, -0.002768, 0.007075, -0.009977 } },
    { 6, { AT(contrast, 1.5, 1, -8) AT(again_near, 0.5190942, 2, -7) AT(subject_question, 0.6736922, 3, -6)
        AT(stray_repeat, 0.3731636, 4, 6) AT(part_near_worst, 0.183113, -1, 5) AT(subject_first, 0.6745626, -2, -3)
        AT(p_pronouns_uncovered, 0.02564103, -4, -5) }, { 0.0402, -0.009345, 0.05474, 0.02039, -0.04598, -0.04816,
        0.02581, -0.03959 } },
    { 7, { AT(number_missing, 0.5, 1, 2) AT(rule_technical, 0.825, -1, -2) AT(question_rare, 0.5175078, 3, 5)
        AT(part_near_mean, 0.5073478, 4, -5) AT(p_subject_high, 0.05786837, -3, -4) AT(pairs_lost, 0.3585714, -6, 6)
        AT(p_asked_uncovered, 0.25, -7, -8) }, { 0.003085, -0.04809, -0.0422, 0.02406, 0.03257, -0.07635, 0.03645,
        -0.03817 } },
    { 0, { AT(specific_share, 0.4642857, 1, 4) AT(p_asked_uncovered, 0.3751387, 2, 3) AT(parts, 1.5, -1, -2)
        AT(half_drop, 0.05357143, -3, -4) AT(p_unsupported_near, 0.4888889, 5, 6) AT(rare, 0.3838256, -5, -6)
        AT(subject_first, 0.5747782, -7, -8) }, { 0.01111, -0.03626, -0.01078, 0.01975, -0.02548, 0.01965, -0.005012,
        0.04671 } },
    { 1, { AT(log_reference, 3.481122, 1, 6) AT(again_near, 0.4252465, 2, 4) AT(specific_share, 0.1176471, -1, 3)
        AT(part_near_mean, 0.2395402, -2, -3) AT(rare, 0.3288602, 5, -6) AT(question_rare, 0.4366668, -4, -5)
        AT(p_again_long, 0.2808149, -7, -8) }, { 0.009097, 0.004865, -0.03907, 0.03325, -0.01002, -0.012, 0.03489,
        -0.01102 } },
    { 2, { AT(rule_technical, 0.625, 1, 6) AT(log_answer, 3.569433, 2, 3) AT(p_covered_antonym, 1.633333, -1, -2)
        AT(part_worst, 0.8944444, 4, 5) AT(pronouns, 0.075, -3, -4) AT(p_subject_high, 0.3305838, -5, -6) AT(inversions,
        0.1111111, -7, -8) }, { -0.03683, 0.04677, 0.003553, -0.0385, 0.06565, -0.03943, 0.05206, -0.00933 } },
    { 3, { AT(covered_new, 0.7029412, 1, 3) AT(near_reference, 0.7416667, 2, -3) AT(log_ratio, 1.275069, -1, -2)
        AT(subject_new, 0.8938189, 4, -8) AT(p_uncovered_near, 0.08187135, 5, -7) AT(near_content, 0.9230769, 6, -6)
        AT(p_covered_near, 0.6666667, -4, -5) }, { -0.01923, 0.002924, 0.004622, 0.02966, -0.00134, -0.0009552,
        -0.003188, -0.007011 } },
    { 4, { AT(both_missing, 0.5, 1, 4) AT(subject_question, 0.6877304, 2, -4) AT(inversions, 0.33, -1, 3)
        AT(subject_worst, 0.6960902, -2, -3) AT(subject, 0.7733998, 5, -8) AT(last_statement, 0.3798077, -5, 6)
        AT(near_any, 0.7518795, -6, -7) }, { -0.01274, -0.002818, 0.08996, -0.0341, 0.03501, -0.04322, 0.02748, 0.02922
        } },
    { 5, { AT(distinct, 0.7449225, 1, 5) AT(both_hit, 2.5, 2, 4) AT(p_both, 0.5, 3, -3) AT(p_unsupported_near, 0, -1,
        -2) AT(subject_new, 0.6192073, -4, -5) AT(sentences, 5.5, 6, -8) AT(p_best_missing, 0.4365079, -6, -7) }, {
        0.03661, -0.0005955, -0.006196, 0.008159, -0.01346, -0.03112, 0.005589, 0.0108 } },
    { 6, { AT(rare, 0.3156246, 1, 5) AT(subject_worst, 0.2467392, -1, 2) AT(refers_back, 0.5, 3, -5) AT(half_drop,
        -0.1666667, -2, 4) AT(question_rare, 0.5865179, -3, -4) AT(stray_repeat, 0.8, 6, -8) AT(p_negation_covered,
        0.07846154, -6, -7) }, { -0.02436, -0.007068, 0.06839, -0.02452, -0.005403, -0.003952, -0.04931, 0.03646 } },
    { 7, { AT(first_half, 0.1380952, -1, 1) AT(subject, 0.6393205, 2, 5) AT(specific_share, 0.2972973, 3, 4)
        AT(stray_sentences, 0.04166667, -2, -3) AT(subject_new, 0.5480896, -4, -5) AT(stray_repeat, 0.5899132, 6, -8)
        AT(specific_share, 0.3275862, -6, -7) }, { -0.02276, 0.06291, -0.01006, -0.01312, 0.0243, -0.0209, 0.00775,
        -0.04493 } },
    { 0, { AT(unsupported, 0.95, -1, 1) AT(pairs_lost, 0.1348485, 2, 6) AT(near_any, 0.2546733, 3, 4)
        AT(p_pronouns_uncovered, 0.02666667, -2, -3) AT(log_reference, 3.384247, 5, -6) AT(again_near, 0.5190942, -4,
        -5) AT(unsupported, 3, -7, -8) }, { -0.03209, -0.02374, 0.01011, 0.04984, -0.004424, -0.002224, -0.02799,
        0.01365 } },
    { 1, { AT(distinct, 0.9672043, 1, 3) AT(stray_share, 0.7131325, -1, 2) AT(number_new, 0.5, -2, -3) AT(question_rare,
        0, 4, 6) AT(filler_share, 0.1578947, 5, -6) AT(stray_sentences, 0.5277778, -4, -5) AT(number_new, 0.5, -7, -8)
        }, { -0.03088, 0.01589, -0.01694, -0.02937, 0.0118, 0.01901, 0.03353, -0.009206 } },
    { 2, { AT(roles_straight, 0.5, 1, 5) AT(absolute_added, 1.5, 2, -5) AT(negation_lost, 0.5, 3, -4)
        AT(p_uncovered_unasked, 0.2921138, -1, 4) AT(log_answer, 3.156774, -2, -3) AT(p_stray, 0.004394955, -6, 6)
        AT(log_ratio, 0.5232481, -7, -8) }, { 0.00342, 0.03949, -0.04934, 0.03369, 0.04328, 0.03232, -0.06714, 0.004467
        } },
    { 3, { AT(shared, 4.5, 1, 2) AT(sentences, 4.5, -1, -2) AT(subject, 0.7870753, 3, 6) AT(question_covered, 0.3166667,
        -3, 4) AT(near_reference, 0.7559524, 5, -6) AT(p_best_missing, 0.3416667, -4, -5) AT(log_answer, 4.515966, -7,
        -8) }, { -0.01694, 0.001937, -0.0008669, 0.029, -0.000412, -0.0006112, -0.0166, 0.01233 } },
    { 4, { AT(subject_question, 0.7597972, 1, 6) AT(subject, 0.7733998, 2, 4) AT(last_statement, 0.3798077, -1, 3)
        AT(question_covered, 0.577381, -2, -3) AT(pronouns, 0.05263158, -4, 5) AT(pronouns, 0.0625, -5, -6)
        AT(subject_question, 0.8551751, -7, -8) }, { 0.02267, -0.04427, 0.008652, 0.005406, 0.08616, -0.004099,
        -0.03632, 0.02536 } },
    { 5, { AT(p_log_ratio_2, 0.6276412, 1, 4) AT(covered, 0.269697, 2, -4) AT(p_stray_high, 0.1281099, 3, -3)
        AT(second_half, 0.3038462, -1, -2) AT(near_content, 0.3529412, -5, 5) AT(subject_new, 0.5214097, -6, 6)
        AT(p_unsupported_long, 0, -7, -8) }, { 0.02078, -0.004361, -0.00733, -0.02457, -0.005682, -0.001375, 0.03273,
        -0.002723 } },
    { 6, { AT(types_missing, 0.5, 1, -8) AT(p_uncovered_unasked, 0.3005386, 2, 4) AT(p_far_uncovered, 0.60673, 3, -3)
        AT(number_new, 1.5, -1, -2) AT(p_uncovered_unasked, 0.4858805, 5, -7) AT(p_first_only, 0.3333333, 6, -6)
        AT(log_answer, 3.749435, -4, -5) }, { -0.0684, 0.01577, 0.03645, -0.005804, 0.06377, -0.02415, -0.0005973,
        -0.04357 } },
    { 7, { AT(log_answer, 4.06899, 1, 5) AT(negations, 2.5, 2, -5) AT(parts_missing_n, 2.5, 3, 4) AT(subject_first,
        0.2037349, -1, -2) AT(number_hits, 0.5, -3, -4) AT(filler_share, 0.07142857, 6, -8) AT(distinct, 0.8602431, -6,
        -7) }, { 0.0317, -0.003096, -0.03877, 0.02563, 0.04214, -0.007289, 0.04978, -0.0293 } },
    { 0, { AT(half_drop, 0.2, 1, 6) AT(rare, 0.4372232, 2, -6) AT(p_pronouns_uncovered, 0, 3, 4) AT(number_new, 0.5, -1,
        -2) AT(again_near, 0.3610697, -3, 5) AT(part_near_worst, 0.01370478, -4, -5) AT(p_unsupported_near, 0.06666667,
        -7, -8) }, { -0.01579, 0.02299, 0.002393, 0.005921, -0.04773, 0.02882, -0.01279, 0.02998 } },
    { 1, { AT(number_new, 0.5, 1, -8) AT(first_half, 0.5166667, 2, -7) AT(near_any, 0.2390669, 3, 5) AT(rule_generic,
        0.6099923, 4, -3) AT(p_stray, 0.3588718, -1, -2) AT(p_uncovered_unasked, 0.936863, 6, -6) AT(covered, 0.289916,
        -4, -5) }, { -0.02172, 0.008106, 0.0213, 0.03978, -0.005479, -0.005993, -0.01774, -0.02594 } },
    { 2, { AT(p_statements_first, 0.218254, 1, -8) AT(only_lost, 0.5, 2, 5) AT(p_missing_first, 0.2886905, 3, -4)
        AT(filler_share, 0.0862069, 4, -3) AT(rule_technical, 0.675, -1, -2) AT(shared, 6.5, 6, -7) AT(p_log_ratio_2,
        0.09454684, -5, -6) }, { -0.002848, 0.0227, -0.04179, 0.03068, -0.02043, 0.08039, -0.008619, -0.02837 } },
    { 3, { AT(p_uncovered_stray, 0.005861127, 1, 5) AT(p_covered_near, 0.6666667, 2, -5) AT(specific_share, 0.421875, 3,
        -4) AT(both_missing, 0.5, 4, -3) AT(roles_straight, 2.5, -1, -2) AT(again_near, 0.4815228, -6, 6) AT(log_answer,
        4.515966, -7, -8) }, { 0.02966, -0.0004273, -0.0002122, -0.001266, -0.00726, -0.01761, -0.007071, 0.01061 } },
    { 4, { AT(second_half, 0.2792208, 1, 3) AT(part_near_mean, 0.463422, 2, -3) AT(both_missing, 0.5, -1, -2)
        AT(filler_share, 0.03030303, 4, -8) AT(subject_question, 0.7597972, 5, -7) AT(subject, 0.7840244, -4, 6)
        AT(near_content, 0.6315789, -5, -6) }, { -0.04212, 0.02301, 0.0391, -0.01869, 0.06479, -0.01307, -0.0328,
        -0.02126 } },
    { 5, { AT(p_log_ratio_2, 0.6276412, 1, 3) AT(second_half, 0.3038462, 2, -3) AT(near_any, 0.3833505, -1, -2)
        AT(distinct, 0.8052168, 4, 6) AT(both_missing, 0.5, 5, -6) AT(unsupported, 0.05, -4, -5) AT(pronouns,
        0.01754386, -7, -8) }, { -0.005434, 0.01827, -0.02734, 0.03246, -0.001582, -0.002701, 0.005457, -0.01175 } },
    { 6, { AT(refers_back, 0.5, 1, 5) AT(asks, 1.5, 2, -5) AT(stray_repeat, 0.8797823, 3, -4) AT(near_content, 0.1, -1,
        4) AT(near_content, 0.2592593, -2, -3) AT(near_content, 0.08333333, 6, -8) AT(log_ratio, 0.7121954, -6, -7) }, {
        -0.0159, 0.03217, -0.02019, 0.05984, -0.02675, 0.05284, -0.03741, -0.02601 } },
    { 7, { AT(log_answer, 4.06899, 1, -8) AT(only_lost, 0.5, 2, 6) AT(negations, 1.5, 3, -5) AT(stray_repeat, 0.5899132,
        4, 5) AT(distinct, 0.7421799, -1, -2) AT(part_near_mean, 0.4121065, -3, -4) AT(p_again_long, 0.1097747, -6, -7)
        }, { 0.04273, -0.003225, 0.01245, -0.05852, 0.02253, 0.02777, -0.05315, 0.02173 } },
    { 0, { AT(specific_share, 0.4642857, 1, 4) AT(number_new, 1.5, 2, 3) AT(p_again_long, 0.1294181, -1, -2)
        AT(unsupported, 1.65, -3, -4) AT(again_near, 0.5190942, 5, -8) AT(stray_share, 0.4553621, -5, 6) AT(rare,
        0.3352013, -6, -7) }, { 0.004756, -0.03254, -0.014, 0.01654, -0.005312, -0.00843, 0.04261, -0.009167 } },
    { 1, { AT(filler_share, 0.1020408, 1, 5) AT(last_statement, 0.577381, 2, 4) AT(near_content, 0.16, -1, 3)
        AT(first_half, 0.4083333, -2, -3) AT(foreign_sentences, 0.4642857, -4, -5) AT(p_pronouns_uncovered, 0.1414141,
        6, -8) AT(p_pronouns_uncovered, 0.03205128, -6, -7) }, { -0.01662, 0.03366, -0.007908, -0.04217, 0.01326,
        -0.01133, 0.03594, -0.01506 } },
    { 2, { AT(sentences, 3.5, 1, 5) AT(polar_against, 2.5, 2, 4) AT(both_missing, 1.5, 3, -3) AT(first_half, 0.5166667,
        -1, -2) AT(subject_new, 0.6411451, -4, -5) AT(covered_new, 0.8918129, -6, 6) AT(near_reference, 0.4180108, -7,
        -8) }, { 0.02732, -0.002861, -0.02859, -0.02344, 0.06619, -0.04279, 0.06313, -0.02816 } },
    { 3, { AT(shared, 4.5, -1, 1) AT(p_subject_high, 0.1870753, 2, 5) AT(p_absolute_near, 0.3488844, 3, -5)
        AT(p_covered_near, 0.6666667, 4, -4) AT(again_near, 0.36849, -2, -3) AT(near_reference, 0.3973684, 6, -8)
        AT(covered_new, 0.6381818, -6, -7) }, { -0.01452, -0.0004748, 0.02803, -0.0008306, -0.0006782, -0.001739,
        0.01061, -0.01353 } },
    { 4, { AT(both_missing, 0.5, 1, -8) AT(p_asked_uncovered, 0.6198624, 2, 6) AT(rule_incomplete, 0.675, 3, -5)
        AT(pairs_lost, 0.5954545, 4, -4) AT(subject, 0.9403538, 5, -3) AT(contrast, 0.5, -1, -2) AT(part_near_worst,
        0.2437635, -6, -7) }, { -0.05008, 0.009345, 0.02571, 0.02114, 0.03902, -0.02844, 0.05377, 0.01124 } },
    { 5, { AT(near_any, 0.8635348, 1, 6) AT(sentences, 3.5, 2, 3) AT(specific_share, 0.4782609, -1, -2) AT(both_hit,
        2.5, 4, -6) AT(subject_first, 0.4304874, -3, 5) AT(p_far_uncovered, 0.07964948, -4, -5) AT(distinct, 0.7808689,
        -7, -8) }, { -0.02873, 0.003657, -0.004251, -0.003649, 0.0251, -0.007471, 0.02784, -0.00338 } },
    { 6, { AT(both_hit, 1.5, 1, -8) AT(second_half, 0.6306818, 2, -7) AT(half_drop, -0.07792208, 3, -6)
        AT(p_pronouns_uncovered, 0.04605263, 4, 5) AT(part_best, 0.6794872, -1, -2) AT(subject_first, 0.4958836, 6, -5)
        AT(question_rare, 0.4366668, -3, -4) }, { 0.07804, -0.01443, -0.05089, 0.03301, 0.03566, -0.0002281, -0.02655,
        -0.02885 } },
    { 7, { AT(p_negation_covered, 0.9198718, 1, -8) AT(p_covered_near, 0.8947368, 2, -7) AT(log_ratio, 0.03922071, 3, 5)
        AT(p_uncovered_unasked, 0.09038456, -1, 4) AT(second_half, 0.2928571, -2, -3) AT(part_near_worst, 0.9178237, 6,
        -6) AT(part_near_worst, 0.4754643, -4, -5) }, { -0.07216, -0.04391, 0.02282, -0.003051, 0.01357, -0.05601,
        0.03583, -0.04368 } },
    { 0, { AT(unsupported, 0.95, -1, 1) AT(filler_share, 0.02, 2, 5) AT(p_first_only, 0.3333333, 3, 4)
        AT(p_unsupported_long, 3.882275, -2, -3) AT(subject_first, 0.5773662, -4, -5) AT(subject_first, 0.4622821, -6,
        6) AT(question_rare, 0.1523152, -7, -8) }, { -0.03063, -0.02973, 0.01389, -0.01108, 0.03013, -0.004806,
        -0.00824, 0.04116 } },
    { 1, { AT(specific_share, 0.2142857, 1, 5) AT(pronouns, 0.1458333, 2, -5) AT(sentences, 1.5, -1, 3) AT(filler_share,
        0.04255319, -2, 4) AT(part_near_mean, 0.5746942, -3, -4) AT(p_statements_first, 0.1291667, -6, 6) AT(log_ratio,
        0.4595323, -7, -8) }, { -0.008658, -0.005197, 0.04142, -0.004628, -0.01309, -0.03178, 0.0252, -0.0104 } },
    { 2, { AT(subject_worst, 0.3601884, 1, 3) AT(inversions, 0.1333333, 2, -3) AT(p_first_only, 0, -1, -2)
        AT(part_near_mean, 0.6858728, 4, -8) AT(part_near_worst, 0.4514993, 5, 6) AT(p_absolute_near, 0.4564394, -4, -5)
        AT(p_far_uncovered, 0.1380211, -6, -7) }, { 0.05807, -0.0326, 0.04694, -0.006089, 0.04368, -0.06265, 0.002964,
        0.009277 } },
    { 3, { AT(log_answer, 4.515966, 1, -6) AT(rare, 0.4297713, 2, 3) AT(log_reference, 3.901922, -1, -2)
        AT(last_statement, 0.6794872, 4, -5) AT(subject_question, 0.5164746, -3, -4) }, { -0.0286, 0.004696, 0.0189,
        -0.0002286, -0.001886, 0.02215 } },
    { 4, { AT(covered_new, 0.06904762, -1, 1) AT(part_near_worst, 0.3602224, 2, 4) AT(distinct, 0.9574275, -2, 3)
        AT(asks, 1.5, -3, -4) AT(p_asked_uncovered, 0.6198624, 5, -8) AT(question_rare, 0.6873467, 6, -7)
        AT(p_far_uncovered, 0.1803715, -5, -6) }, { -0.03781, 0.02662, -0.03415, 0.02899, 0.02208, -0.04664, -0.05209,
        0.04519 } },
    { 5, { AT(near_any, 0.8635348, 1, 6) AT(sentences, 3.5, 2, 4) AT(negations, 2.5, 3, -3) AT(p_stray, 0.002424051, -1,
        -2) AT(covered, 0.6306818, 5, -6) AT(p_again_long, 0.3306714, -4, -5) AT(distinct, 0.7171429, -7, -8) }, {
        0.003475, -0.03069, 0.003807, -0.00484, 0.02327, -0.008328, 0.02771, -0.002985 } },
    { 6, { AT(filler_share, 0.06779661, 1, 5) AT(subject_question, 0.6736922, 2, -5) AT(part_near_mean, 0.2273071, -1,
        3) AT(p_pronouns_uncovered, 0.08333333, 4, -4) AT(subject_question, 0.4287549, -2, -3) AT(specific_share,
        0.245614, -6, 6) AT(p_again_long, 0.3098242, -7, -8) }, { 0.0437, -0.0112, 0.01701, -0.04263, -0.03405,
        -0.02035, 0.00374, 0.06712 } },
    { 7, { AT(subject_question, 0.08995985, 1, 3) AT(log_answer, 3.941535, 2, -3) AT(subject_first, 0.7863712, -1, -2)
        AT(filler_share, 0.01785714, 4, -8) AT(refers_back, 0.5, 5, 6) AT(log_answer, 3.749435, -4, -5)
        AT(subject_question, 0.5648213, -6, -7) }, { -0.07471, 0.017, 0.01742, 0.01803, -0.02126, 0.05682, -0.003091,
        -0.003953 } },
};
/* clang-format on */
const size_t n_signal_trees = COUNT_OF(signal_trees);
