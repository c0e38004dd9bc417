/*
 * signal_trees.c -- see decide.c: written by datasets/recipe/judge/fit_trees.py.
 *
 * A tree: category, splits (signal, threshold, left, right) from the first on, values of the leaves.
 */
#include "judges/taxonomy/signals.h"

#define AT(signal, threshold, left, right) { SIGNAL_##signal, left, right, threshold },

/* clang-format off */
const double signal_bias[N_DECIDED] = { 0.046013, 0.14312, 0.35298, -0.83347, -0.036027, -1.8363, 0.064679, 2.099 };

const struct signal_tree signal_trees[] = {
    { 0, { AT(rare, 0.40135923F, 1, 4) AT(rare, 0.365198523F, 2, 3) AT(rule_unsupported, 0.300000012F, -1, -2)
        AT(p_unsupported_near, 0.344444454F, -3, -4) AT(stray_name, 0.5F, 5, 6) AT(near_any, 0.400000006F, -5, -6)
        AT(unsupported, 1.35000002F, -7, -8) }, { -0.0941F, 0.1235F, -0.0761F, 0.4617F, 0.1785F, -0.0815F, -0.0093F,
        0.8555F } },
    { 1, { AT(rule_generic, 0.0F, 1, -8) AT(subject, 0.383205265F, 2, 4) AT(again_near, 0.471824259F, 3, -3)
        AT(specific_share, 0.238095239F, -1, -2) AT(p_far_uncovered, 0.766723573F, 5, -7) AT(filler_share, 0.130434781F,
        -4, 6) AT(p_stray, 0.120664082F, -5, -6) }, { 0.0247F, -0.0680F, 0.0899F, -0.0943F, -0.0633F, 0.0744F, -0.0019F,
        0.9231F } },
    { 2, { AT(inversions, 0.0F, 1, 3) AT(strong, 0.5F, 2, -3) AT(p_again_long, 0.0F, -1, -2) AT(strong, 0.5F, 4, -8)
        AT(p_uncovered_near, 0.053475935F, -4, 5) AT(subject, 0.784629643F, -5, 6) AT(log_reference, 3.34975028F, -6,
        -7) }, { 0.0544F, -0.0760F, 0.3495F, -0.0478F, -0.0197F, 0.1845F, 0.0280F, 0.5059F } },
    { 3, { AT(p_log_ratio_2, 1.81460738F, 1, -5) AT(log_answer, 4.38194847F, 2, -4) AT(p_uncovered_near, 0.4375F, -1, 3)
        AT(p_log_ratio_2, 0.164401948F, -2, -3) }, { -0.0890F, -0.0108F, 0.0257F, 0.0264F, 1.3225F } },
    { 4, { AT(p_statements_first, 0.21825397F, 1, 6) AT(last_statement, 0.696153879F, 2, 5) AT(near_content,
        0.315789461F, -1, 3) AT(p_uncovered_near, 0.119999997F, -2, 4) AT(both_share, 0.226495728F, -3, -4)
        AT(p_uncovered_near, 0.194444448F, -5, -6) AT(stray_share, 0.638074338F, -7, -8) }, { -0.0661F, -0.0188F,
        0.0552F, 0.4400F, -0.0767F, 0.0966F, 0.5808F, -0.0395F } },
    { 5, { AT(distinct, 0.731092453F, 1, 3) AT(log_ratio, 0.0741079748F, -1, 2) AT(unsupported, 0.0500000007F, -2, -3)
        AT(distinct, 0.852941155F, 4, -8) AT(sentences, 3.5F, -4, 5) AT(p_pronouns_uncovered, 0.0133333337F, -5, 6)
        AT(log_answer, 4.05174732F, -6, -7) }, { -0.0074F, 0.6468F, 0.0087F, -0.0442F, -0.0143F, -0.0061F, 0.1349F,
        -0.0821F } },
    { 6, { AT(near_reference, 0.163265303F, 1, -8) AT(pronouns, 0.0250000004F, 2, 4) AT(near_content, 0.230769232F, 3,
        -3) AT(unsupported, 3.85000014F, -1, -2) AT(absolute_added, 0.5F, 5, -7) AT(match, 0.642376244F, 6, -6)
        AT(specific_share, 0.300000012F, -4, -5) }, { 0.5018F, 0.0034F, 0.0354F, 0.0275F, 0.3132F, -0.0121F, -0.0306F,
        -0.0781F } },
    { 7, { AT(p_covered_near, 0.846153855F, 1, 6) AT(negations, 0.5F, 2, 4) AT(unsupported, 1.75F, 3, -3)
        AT(rule_generic, 0.0F, -1, -2) AT(question_rare, 0.353012472F, 5, -6) AT(filler_share, 0.095238097F, -4, -5)
        AT(swap_share, 0.0F, -7, -8) }, { -0.0366F, -0.1896F, -0.1914F, 0.0941F, -0.1291F, -0.0540F, 0.1523F, -0.1126F }
        },
    { 0, { AT(names_new, 2.5F, 1, 4) AT(rare, 0.436644882F, 2, 3) AT(rule_unsupported, 0.300000012F, -1, -2)
        AT(p_unsupported_near, 0.0333333351F, -3, -4) AT(p_unsupported_near, 0.324999988F, -5, 5) AT(p_again_long,
        0.712567747F, 6, -8) AT(unsupported, 1.75F, -6, -7) }, { -0.0932F, 0.1958F, -0.0667F, 0.3309F, 0.0415F,
        -0.0280F, 0.4923F, -0.0427F } },
    { 1, { AT(rule_generic, 0.0F, 1, -8) AT(p_far_uncovered, 0.601554513F, 2, 4) AT(specific_share, 0.219999999F, 3, -3)
        AT(rare, 0.266094059F, -1, -2) AT(rare, 0.29160288F, 5, 6) AT(parts, 2.5F, -4, -5) AT(filler_share,
        0.0666666701F, -6, -7) }, { 0.0472F, -0.0473F, -0.0934F, -0.0284F, 0.0840F, -0.0665F, 0.0228F, 0.4011F } },
    { 2, { AT(stray_share, 0.638074338F, 1, -8) AT(rule_technical, 0.300000012F, 2, -7) AT(covered, 0.945588231F, 3, 6)
        AT(p_subject_high, 0.156899005F, -1, 4) AT(both_share, 0.226495728F, 5, -4) AT(swap_net, -4.5F, -2, -3)
        AT(pairs_lost, 0.144345239F, -5, -6) }, { -0.0188F, 0.0257F, 0.2018F, 0.0125F, -0.0871F, 0.0548F, 0.4077F,
        -0.0843F } },
    { 3, { AT(p_again_long, 0.712567747F, 1, 5) AT(sentences, 5.5F, 2, -5) AT(p_short_near, 0.296874613F, 3, -4)
        AT(p_absolute_near, 1.26136363F, 4, -3) AT(subject_question, 0.927268028F, -1, -2) AT(log_answer, 4.51596594F,
        -6, -7) }, { -0.0884F, 0.0078F, 0.0106F, 0.0243F, 0.0478F, -0.0185F, 0.6022F } },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, 6) AT(p_asked_uncovered, 0.15335007F, -1, 2) AT(p_first_only,
        0.342857152F, 3, 4) AT(p_stray_high, 0.0949145257F, -2, -3) AT(back_new, 0.396451086F, -4, 5) AT(near_content,
        0.277777791F, -5, -6) AT(near_reference, 0.176470593F, -7, -8) }, { -0.0819F, 0.0290F, -0.0713F, -0.0160F,
        -0.0268F, 0.3329F, -0.0052F, 0.5040F } },
    { 5, { AT(distinct, 0.645161271F, -1, 1) AT(sentences, 4.5F, 2, 5) AT(p_best_missing, 0.58571434F, 3, 4)
        AT(rule_long, 0.703125F, -2, -3) AT(p_again_long, 0.417083621F, -4, -5) AT(log_answer, 4.51596594F, 6, -8)
        AT(again_near, 0.500954032F, -6, -7) }, { 0.5472F, -0.0802F, 0.0136F, -0.0192F, 0.0299F, -0.0073F, 0.1575F,
        -0.0209F } },
    { 6, { AT(rule_off_topic, 0.0F, 1, 5) AT(near_any, 0.350574523F, 2, -5) AT(again_near, 0.403497249F, -1, 3)
        AT(absolute_added, 0.5F, 4, -4) AT(p_uncovered_unasked, 0.166666672F, -2, -3) AT(pronouns, 0.0754716992F, 6, -8)
        AT(rule_generic, 0.0F, -6, -7) }, { 0.0034F, -0.0360F, 0.2906F, 0.0105F, -0.0797F, 0.4829F, -0.0445F, 0.0547F }
        },
    { 7, { AT(p_covered_near, 0.846153855F, 1, 6) AT(p_unsupported_long, 0.932482719F, 2, -6) AT(filler_share,
        0.095238097F, 3, -5) AT(question_rare, 0.31941852F, 4, 5) AT(near_content, 0.5625F, -1, -2) AT(match_worst,
        0.43606618F, -3, -4) AT(strong, 0.5F, -7, -8) }, { 0.0726F, -0.0713F, -0.0991F, -0.0036F, -0.1295F, -0.1477F,
        0.1386F, -0.0900F } },
    { 0, { AT(unsupported, 1.35000002F, 1, 2) AT(back_second, 0.119802393F, -1, -2) AT(p_log_ratio_2, 1.81460738F, 3,
        -8) AT(p_uncovered_unasked, 0.666666687F, 4, 6) AT(near_content, 0.129032254F, -3, 5) AT(back_new, 0.514432728F,
        -4, -5) AT(rare, 0.393170208F, -6, -7) }, { 0.0055F, -0.0925F, 0.0320F, 0.3529F, 0.0375F, -0.0343F, 0.0582F,
        -0.0483F } },
    { 1, { AT(specific_share, 0.215686277F, 1, 3) AT(p_uncovered_stray, 0.125990942F, -1, 2) AT(number_new, 0.5F, -2,
        -3) AT(match, 0.417797208F, 4, -8) AT(filler_share, 0.073170729F, 5, 6) AT(back_new, 0.47345382F, -4, -5)
        AT(specific_share, 0.351851851F, -6, -7) }, { -0.0247F, 0.2761F, -0.0208F, -0.0777F, 0.0048F, 0.0955F, -0.0238F,
        -0.0914F } },
    { 2, { AT(strong, 0.5F, 1, 6) AT(rule_technical, 0.300000012F, 2, -6) AT(pairs_lost, 0.0513157919F, 3, -5)
        AT(p_negated_covered, 0.440972239F, 4, -4) AT(p_uncovered_near, 0.119999997F, -1, 5) AT(question_covered,
        0.738636374F, -2, -3) AT(number_new, 2.5F, -7, -8) }, { -0.0837F, -0.0534F, 0.0739F, 0.0734F, 0.0409F, 0.1924F,
        0.2787F, -0.0147F } },
    { 3, { AT(back_second, 0.326921046F, 1, 3) AT(p_again_long, 0.623257875F, -1, 2) AT(log_answer, 4.65869999F, -2, -3)
        AT(log_ratio, 1.11600399F, 4, 5) AT(p_short_near, 0.296874613F, -4, -5) AT(log_answer, 4.18202114F, -6, -7) }, {
        -0.0712F, 0.0210F, 0.3716F, -0.0870F, 0.0241F, -0.0211F, 0.1327F } },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, 6) AT(p_uncovered_near, 0.167464122F, 2, 3) AT(match_tail, 0.102354981F,
        -1, -2) AT(p_first_only, 0.285714298F, -3, 4) AT(p_stray, 0.111537389F, 5, -6) AT(p_asked_uncovered, 0.125F, -4,
        -5) AT(p_log_ratio_2, 0.657607794F, -7, -8) }, { -0.0810F, 0.0340F, -0.0080F, -0.0032F, 0.2668F, -0.0043F,
        0.3361F, -0.0152F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(p_again_long, 0.454124331F, 2, 3) AT(again_near, 0.74604696F, -1, -2)
        AT(half_drop, 0.0476190485F, -3, 4) AT(distinct, 0.852941155F, 5, -7) AT(stray_name, 0.5F, 6, -6)
        AT(back_second, 0.3134197F, -4, -5) }, { -0.0773F, 0.0141F, -0.0316F, -0.0041F, 0.2161F, -0.0061F, -0.0191F,
        0.4931F } },
    { 6, { AT(covered, 0.314144731F, 1, -8) AT(specific_share, 0.300000012F, -1, 2) AT(stray_share, 0.744050801F, -2, 3)
        AT(negations, 1.5F, 4, -7) AT(refers_back, 0.5F, 5, -6) AT(p_pronouns_uncovered, 0.100000001F, 6, -5)
        AT(back_new, 0.459453881F, -3, -4) }, { -0.0342F, 0.0815F, 0.3498F, 0.0161F, -0.0058F, 0.0987F, -0.0284F,
        -0.0859F } },
    { 7, { AT(p_covered_near, 0.846153855F, 1, -8) AT(rule_unsupported, 0.300000012F, 2, -7) AT(again_near,
        0.439533055F, 3, 6) AT(shared, 3.5F, 4, -4) AT(part_near_worst, 0.0999585614F, -1, 5) AT(rule_generic, 0.0F, -2,
        -3) AT(p_covered_near, 0.25F, -5, -6) }, { -0.0895F, 0.0740F, -0.1037F, -0.0583F, -0.0913F, 0.0345F, -0.1343F,
        0.1197F } },
    { 0, { AT(p_unsupported_near, 0.151724145F, 1, 4) AT(p_unsupported_long, 1.57561719F, -1, 2) AT(rule_long,
        0.302380949F, 3, -4) AT(subject, 0.536530972F, -2, -3) AT(unsupported, 1.25F, -5, 5) AT(log_ratio, 1.34707367F,
        6, -8) AT(back_new, 0.546223104F, -6, -7) }, { -0.0923F, -0.0090F, 0.1217F, -0.0237F, -0.0546F, 0.2507F,
        -0.0090F, -0.0425F } },
    { 1, { AT(specific_share, 0.219999999F, 1, 4) AT(filler_share, 0.095238097F, 2, 3) AT(filler_share, 0.0645161271F,
        -1, -2) AT(p_stray_high, 0.01858004F, -3, -4) AT(subject_first, 0.135462448F, -5, 5) AT(filler_share,
        0.121212125F, -6, 6) AT(stray_rare, 0.212904662F, -7, -8) }, { -0.0545F, 0.0293F, -0.0089F, 0.2276F, -0.0013F,
        -0.0922F, -0.0588F, 0.0772F } },
    { 2, { AT(near_any, 0.404761821F, 1, 2) AT(p_stray_high, 0.142130867F, -1, -2) AT(strong, 0.5F, 3, -8)
        AT(match_worst, 0.954450488F, 4, -7) AT(both_share, 0.310096174F, 5, -6) AT(subject_question, 0.627883196F, -3,
        6) AT(p_unsupported_near, 0.382608682F, -4, -5) }, { 0.0223F, -0.0851F, 0.0271F, 0.1363F, -0.0300F, -0.0432F,
        -0.0669F, 0.2175F } },
    { 3, { AT(p_again_long, 0.623257875F, 1, 3) AT(log_ratio, -0.377294242F, -1, 2) AT(rule_long, 0.656725168F, -2, -3)
        AT(p_log_ratio_2, 1.52459383F, -4, -5) }, { 0.0211F, -0.0871F, 0.0230F, -0.0220F, 0.2781F } },
    { 4, { AT(match_tail, 0.0835554972F, 1, 4) AT(p_asked_uncovered, 0.178586781F, -1, 2) AT(p_stray, 0.125616655F, 3,
        -4) AT(p_first_only, 0.260416657F, -2, -3) AT(near_any, 0.358425498F, -5, 5) AT(parts, 3.5F, -6, 6)
        AT(near_content, 0.222222224F, -7, -8) }, { -0.0819F, -0.0143F, 0.1283F, -0.0648F, -0.0417F, 0.0772F, -0.0233F,
        0.2830F } },
    { 5, { AT(again_near, 0.603212595F, 1, 4) AT(p_again_long, 0.454124331F, 2, 3) AT(few_specific, 0.5F, -1, -2)
        AT(near_any, 0.430146843F, -3, -4) AT(stray_share, 0.748493433F, 5, -8) AT(restated, 0.0727513283F, -5, 6)
        AT(second_half, 0.78174603F, -6, -7) }, { -0.0755F, 0.0206F, -0.0299F, 0.0803F, 0.0371F, 0.4343F, 0.0103F,
        -0.0104F } },
    { 6, { AT(p_covered_near, 0.0666666701F, 1, -8) AT(p_absolute_near, 0.0540935695F, 2, -7) AT(rule_generic, 0.0F, 3,
        -6) AT(refers_back, 0.5F, 4, 5) AT(first_half, 0.452272743F, -1, -2) AT(negations, 0.5F, 6, -5)
        AT(log_reference, 3.19846487F, -3, -4) }, { 0.2337F, 0.0637F, 0.0048F, 0.1341F, -0.0390F, -0.0703F, -0.0043F,
        -0.0857F } },
    { 7, { AT(near_reference, 0.916666687F, 1, 6) AT(p_asked_uncovered, 0.150000006F, 2, -6) AT(filler_share,
        0.150000006F, 3, -5) AT(log_answer, 4.48298693F, 4, -4) AT(rule_technical, 0.300000012F, 5, -3)
        AT(rule_unsupported, 0.300000012F, -1, -2) AT(strong, 0.5F, -7, -8) }, { 0.0586F, -0.0612F, -0.0805F, -0.1278F,
        -0.1211F, -0.0658F, 0.1171F, -0.0856F } },
    { 0, { AT(unsupported, 1.35000002F, 1, 2) AT(again_near, 0.214762911F, -1, -2) AT(log_answer, 4.26967335F, 3, -8)
        AT(number_new, 0.5F, 4, 5) AT(back_new, 0.292774886F, -3, -4) AT(rare, 0.349392056F, 6, -7) AT(match_worst,
        0.402876794F, -5, -6) }, { -0.0046F, -0.0908F, 0.0816F, -0.0259F, -0.0226F, 0.0801F, 0.2150F, -0.0541F } },
    { 1, { AT(covered_new, 0.114379086F, 1, 6) AT(rare, 0.333450407F, 2, -6) AT(number_new, 0.5F, 3, -5)
        AT(specific_share, 0.235294119F, 4, -4) AT(back_second, 0.6223557F, 5, -3) AT(filler_share, 0.0588235296F, -1,
        -2) AT(rule_generic, 0.0F, -7, -8) }, { -0.0150F, 0.1927F, 0.0017F, -0.0354F, -0.0517F, -0.0314F, -0.0889F,
        0.1143F } },
    { 2, { AT(rule_technical, 0.300000012F, 1, -8) AT(near_content, 0.287671238F, -1, 2) AT(match, 0.982328892F, 3, -7)
        AT(both_share, 0.261363655F, 4, -6) AT(unsupported, 1.75F, 5, -5) AT(shared, 11.5F, 6, -4) AT(parts, 4.5F, -2,
        -3) }, { -0.0867F, 0.1461F, 0.0071F, 0.0013F, -0.0510F, -0.0157F, -0.0649F, 0.1831F } },
    { 3, { AT(log_ratio, 1.23474443F, 1, 5) AT(log_ratio, -0.377294242F, -1, 2) AT(p_absolute_near, 1.26136363F, 3, -5)
        AT(asks, 0.5F, 4, -4) AT(second_half, 0.806250036F, -2, -3) AT(log_answer, 4.51596594F, -6, -7) }, { 0.0210F,
        -0.0092F, 0.0123F, -0.0864F, 0.0113F, -0.0230F, 0.2262F } },
    { 4, { AT(p_first_only, 0.321428567F, 1, 2) AT(p_uncovered_near, 0.1875F, -1, -2) AT(near_content, 0.285714298F, -3,
        3) AT(parts, 3.5F, 4, 6) AT(both_share, 0.193750009F, -4, 5) AT(log_answer, 3.92192435F, -5, -6) AT(unsupported,
        0.949999988F, -7, -8) }, { -0.0765F, 0.0413F, -0.0586F, -0.0279F, 0.1335F, -0.0312F, 0.2401F, 0.0135F } },
    { 5, { AT(inversions, 0.131868139F, 1, 3) AT(again_near, 0.624517143F, -1, 2) AT(p_asked_uncovered, 0.304432899F,
        -2, -3) AT(distinct, 0.807692289F, 4, 6) AT(unsupported, 0.0500000007F, 5, -6) AT(second_half, 0.78174603F, -4,
        -5) AT(distinct, 0.852941155F, -7, -8) }, { -0.0739F, -0.0150F, 0.1086F, 0.3710F, 0.0156F, -0.0122F, 0.0211F,
        -0.0552F } },
    { 6, { AT(p_covered_near, 0.0666666701F, 1, -8) AT(distinct, 0.965517223F, 2, 5) AT(stray_share, 0.604626298F, -1,
        3) AT(refers_back, 0.5F, 4, -4) AT(negations, 1.5F, -2, -3) AT(specific_share, 0.318181813F, -5, 6)
        AT(rule_off_topic, 0.0F, -6, -7) }, { -0.0365F, 0.2010F, -0.0017F, 0.0332F, -0.0409F, 0.0177F, 0.1833F, -0.0842F
        } },
    { 7, { AT(p_covered_near, 0.846153855F, 1, -8) AT(rule_unsupported, 0.300000012F, 2, -7) AT(rule_generic, 0.0F, 3,
        -6) AT(p_uncovered_unasked, 0.461538464F, 4, 6) AT(match_worst, 0.43606618F, -1, 5) AT(rule_technical,
        0.675000012F, -2, -3) AT(match, 0.453740746F, -4, -5) }, { -0.0857F, 0.0176F, -0.0921F, -0.0232F, 0.0687F,
        -0.1158F, -0.1096F, 0.1041F } },
    { 0, { AT(unsupported, 1.35000002F, 1, 3) AT(term_frame, 4.5F, 2, -3) AT(back_second, 0.119802393F, -1, -2)
        AT(log_answer, 4.26967335F, 4, -8) AT(p_stray_high, 0.327809304F, -4, 5) AT(stray_rare, 0.341163307F, -5, 6)
        AT(subject, 0.578913629F, -6, -7) }, { 0.0078F, -0.0904F, -0.0021F, 0.1775F, -0.0357F, 0.0994F, 0.0178F,
        -0.0518F } },
    { 1, { AT(filler_share, 0.095238097F, 1, 4) AT(p_again_long, -0.150917694F, -1, 2) AT(rare, 0.244612738F, -2, 3)
        AT(match, 0.185603991F, -3, -4) AT(p_stray_high, 0.01858004F, -5, 5) AT(specific_share, 0.291666657F, 6, -8)
        AT(number_new, 0.5F, -6, -7) }, { 0.0138F, -0.0011F, -0.0023F, -0.0899F, -0.0622F, 0.1721F, -0.0020F, -0.0222F }
        },
    { 2, { AT(near_content, 0.34375F, -1, 1) AT(strong, 0.5F, 2, -8) AT(p_covered_near, 0.846153855F, 3, -7) AT(parts,
        3.5F, 4, -6) AT(rare, 0.410023004F, 5, -5) AT(distinct, 0.739130437F, -2, 6) AT(first_half, 0.78174603F, -3, -4)
        }, { -0.0758F, -0.0262F, 0.1587F, 0.0625F, -0.0355F, -0.0021F, -0.0726F, 0.1541F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -5) AT(p_short_near, 0.296874613F, 2, -4) AT(term_rare, 0.675516069F, -1, 3)
        AT(p_absolute_near, 0.177124187F, -2, -3) }, { -0.0858F, -0.0228F, 0.0133F, 0.0242F, 0.1936F } },
    { 4, { AT(p_uncovered_near, 0.131868139F, -1, 1) AT(last_statement, 0.519230783F, 2, 5) AT(first_half, 0.30384618F,
        -2, 3) AT(covered_new, 0.15192309F, -3, 4) AT(near_content, 0.24242425F, -4, -5) AT(rule_incomplete,
        0.300000012F, 6, -8) AT(asks, 1.5F, -6, -7) }, { -0.0713F, -0.0241F, -0.0166F, -0.0184F, 0.1931F, -0.0327F,
        0.1073F, 0.1510F } },
    { 5, { AT(distinct, 0.787878811F, 1, 5) AT(again_near, 0.578747749F, -1, 2) AT(p_log_ratio_2, 2.78608561F, 3, -5)
        AT(log_reference, 3.44986153F, 4, -4) AT(subject_first, 0.54573673F, -2, -3) AT(distinct, 0.852941155F, 6, -8)
        AT(last_place, 0.230769232F, -6, -7) }, { 0.0138F, 0.0085F, 0.3509F, 0.0069F, -0.0053F, 0.0591F, -0.0343F,
        -0.0777F } },
    { 6, { AT(covered, 0.314144731F, 1, -8) AT(specific_share, 0.300000012F, -1, 2) AT(negations, 1.5F, 3, -7)
        AT(again_near, 0.403497249F, 4, 6) AT(p_subject_low, 0.0F, 5, -4) AT(match, 0.51087141F, -2, -3) AT(stray_share,
        0.564212739F, -5, -6) }, { -0.0310F, 0.0793F, -0.0073F, 0.1852F, -0.0221F, 0.2185F, -0.0359F, -0.0813F } },
    { 7, { AT(p_covered_near, 0.846153855F, 1, 6) AT(question_covered, 0.0357142873F, 2, 3) AT(rule_generic,
        0.657493651F, -1, -2) AT(p_unsupported_long, 0.932482719F, 4, -6) AT(match_worst, 0.408788294F, 5, -5)
        AT(negations, 1.5F, -3, -4) AT(pairs_lost, 0.012820513F, -7, -8) }, { 0.0452F, -0.0999F, -0.0839F, 0.0295F,
        0.0087F, -0.1032F, 0.1071F, -0.0937F } },
    { 0, { AT(p_unsupported_near, 0.151724145F, 1, 4) AT(stray_rare, 0.32202968F, 2, 3) AT(unsupported, 1.95000005F, -1,
        -2) AT(rare, 0.420492023F, -3, -4) AT(rule_unsupported, 0.300000012F, -5, 5) AT(log_answer, 4.26967335F, 6, -8)
        AT(p_uncovered_unasked, 0.620672584F, -6, -7) }, { -0.0908F, 0.0338F, -0.0522F, 0.0537F, -0.0378F, 0.1566F,
        0.0173F, -0.0458F } },
    { 1, { AT(p_covered_low, 0.0651515201F, 1, 3) AT(stray_share, 0.785522163F, -1, 2) AT(filler_share, 0.130434781F,
        -2, -3) AT(number_new, 0.5F, 4, -8) AT(unsupported, 0.0500000007F, 5, -7) AT(specific_share, 0.227272734F, 6,
        -6) AT(filler_share, 0.0645161271F, -4, -5) }, { -0.0881F, -0.0657F, 0.0928F, -0.0251F, 0.1471F, -0.0405F,
        -0.0356F, -0.0698F } },
    { 2, { AT(p_uncovered_stray, 0.13294144F, 1, -8) AT(p_uncovered_near, 0.0522875823F, 2, 4) AT(pairs_lost,
        0.0286650304F, -1, 3) AT(back_second, 0.976449728F, -2, -3) AT(both_share, 0.366028726F, 5, -7) AT(strong, 0.5F,
        6, -6) AT(parts, 3.5F, -4, -5) }, { -0.0643F, -0.0197F, 0.1471F, 0.0907F, 0.0105F, 0.1400F, -0.0327F, -0.0666F }
        },
    { 3, { AT(p_log_ratio_2, 1.24760282F, 1, 2) AT(p_short_near, 0.27280277F, -1, -2) AT(question_rare, 0.277190328F, 3,
        4) AT(log_reference, 2.74031949F, -3, -4) AT(log_answer, 4.51596594F, 5, -7) AT(p_again_long, 0.470732331F, -5,
        -6) }, { -0.0849F, 0.0095F, -0.0113F, 0.0215F, 0.0245F, -0.0194F, 0.1686F } },
    { 4, { AT(last_statement, 0.63961041F, 1, 5) AT(near_content, 0.24242425F, -1, 2) AT(p_log_ratio_2, 0.657607794F, 3,
        -5) AT(p_covered_near, 0.0282131657F, -2, 4) AT(both_share, 0.226495728F, -3, -4) AT(p_uncovered_near,
        0.167464122F, 6, -8) AT(match_tail, 0.149800882F, -6, -7) }, { -0.0721F, -0.0220F, 0.0415F, 0.1874F, -0.0312F,
        -0.0745F, 0.0586F, 0.0333F } },
    { 5, { AT(restated, 0.0954545513F, 1, 4) AT(p_again_long, 0.454124331F, -1, 2) AT(stray_rare, 0.2239106F, 3, -4)
        AT(sentences, 3.5F, -2, -3) AT(second_half, 0.78174603F, 5, -8) AT(question_covered, 0.30384618F, -5, 6)
        AT(distinct, 0.785714269F, -6, -7) }, { -0.0719F, -0.0191F, 0.1143F, -0.0242F, -0.0058F, 0.2720F, -0.0053F,
        0.0000F } },
    { 6, { AT(p_uncovered_stray, 0.139421776F, -1, 1) AT(refers_back, 0.5F, 2, 6) AT(pronouns, 0.0399999991F, 3, 4)
        AT(p_uncovered_unasked, 0.181172922F, -2, -3) AT(negations, 1.5F, 5, -6) AT(specific_share, 0.263157904F, -4,
        -5) AT(negations, 0.5F, -7, -8) }, { -0.0775F, -0.0169F, 0.1502F, -0.0484F, 0.0995F, -0.0433F, 0.0211F, -0.0522F
        } },
    { 7, { AT(p_covered_near, 0.846153855F, 1, 6) AT(unsupported, 1.85000002F, 2, -6) AT(negations, 0.5F, 3, 5)
        AT(parts_missing, 0.0500000007F, 4, -3) AT(strong, 0.5F, -1, -2) AT(first_asked, 0.5F, -4, -5) AT(agent_net,
        0.5F, -7, -8) }, { 0.0103F, -0.0789F, -0.0618F, 0.0722F, -0.0006F, -0.1004F, 0.0990F, -0.0772F } },
    { 0, { AT(specific_share, 0.405405402F, 1, 4) AT(p_unsupported_near, 0.612765968F, 2, -4) AT(unsupported,
        1.95000005F, -1, 3) AT(stray_repeat, 0.314305007F, -2, -3) AT(unsupported, 1.25F, -5, 5) AT(covered,
        0.0871212184F, -6, 6) AT(sentences, 5.5F, -7, -8) }, { -0.0895F, 0.0377F, -0.0311F, 0.0290F, -0.0807F, 0.0067F,
        0.1401F, -0.0254F } },
    { 1, { AT(filler_share, 0.095238097F, 1, 4) AT(specific_share, 0.166666672F, 2, 3) AT(p_pronouns_uncovered,
        0.103896104F, -1, -2) AT(p_short_near, 0.266337186F, -3, -4) AT(stray_share, 0.518580019F, -5, 5) AT(number_new,
        0.5F, 6, -8) AT(specific_share, 0.314814806F, -6, -7) }, { -0.0212F, 0.0429F, -0.0886F, 0.0195F, -0.0569F,
        0.1421F, -0.0199F, -0.0114F } },
    { 2, { AT(rule_technical, 0.300000012F, 1, -8) AT(subject_question, 0.627883196F, 2, 4) AT(p_uncovered_unasked,
        0.288663864F, 3, -3) AT(first_half, 0.72077924F, -1, -2) AT(bound_with, 4.5F, 5, -7) AT(rare, 0.398671776F, 6,
        -6) AT(both_share, 0.261363655F, -4, -5) }, { 0.0410F, -0.0502F, -0.0813F, 0.0868F, -0.0153F, -0.0492F,
        -0.0455F, 0.1256F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -5) AT(rule_open_end, 0.300000012F, 2, -4) AT(p_uncovered_near, 0.4375F, -1,
        3) AT(subject_first, 0.665982008F, -2, -3) }, { -0.0844F, 0.0274F, -0.0079F, 0.0121F, 0.1528F } },
    { 4, { AT(p_uncovered_near, 0.131868139F, -1, 1) AT(ask_worst, 0.514705896F, -2, 2) AT(half_drop, 0.0892857164F, -3,
        3) AT(p_unsupported_near, 0.214285716F, 4, -8) AT(distinct, 0.739130437F, -4, 5) AT(rule_technical,
        0.300000012F, 6, -7) AT(part_best, 0.732142866F, -5, -6) }, { -0.0667F, 0.1589F, -0.0340F, -0.0399F, 0.0013F,
        0.1377F, -0.0289F, -0.0437F } },
    { 5, { AT(distinct, 0.787878811F, 1, 5) AT(again_near, 0.539648116F, -1, 2) AT(subject_first, 0.52857542F, -2, 3)
        AT(stray_name, 0.5F, 4, -5) AT(roles_straight, 1.5F, -3, -4) AT(distinct, 0.852941155F, 6, -8) AT(filler_share,
        0.0638297871F, -6, -7) }, { 0.0069F, -0.0081F, 0.2573F, 0.0120F, -0.0065F, -0.0302F, 0.0531F, -0.0755F } },
    { 6, { AT(covered, 0.379807711F, 1, -8) AT(specific_share, 0.318181813F, -1, 2) AT(covered_new, 0.156923085F, 3, 6)
        AT(negations, 1.5F, 4, -5) AT(rare, 0.460479736F, 5, -4) AT(near_content, 0.354838699F, -2, -3) AT(sentences,
        2.5F, -6, -7) }, { -0.0195F, 0.1343F, -0.0188F, -0.0217F, -0.0189F, -0.0278F, 0.0628F, -0.0843F } },
    { 7, { AT(near_reference, 0.916666687F, 1, 6) AT(p_uncovered_unasked, 0.568675697F, 2, 4) AT(unsupported,
        1.1500001F, 3, -3) AT(part_worst, 0.387500018F, -1, -2) AT(rule_generic, 0.0F, 5, -6) AT(pronouns,
        0.0363636352F, -4, -5) AT(swap_share, 0.15625F, -7, -8) }, { -0.0523F, 0.0064F, -0.0991F, -0.0245F, 0.0622F,
        -0.0947F, 0.0931F, -0.0905F } },
    { 0, { AT(rule_unsupported, 0.300000012F, 1, 2) AT(rule_name, 0.375F, -1, -2) AT(p_again_long, 0.712567747F, 3, -8)
        AT(p_uncovered_unasked, 0.620672584F, 4, 6) AT(near_content, 0.129032254F, -3, 5) AT(back_new, 0.463523F, -4,
        -5) AT(specific_share, 0.458333343F, -6, -7) }, { -0.0869F, 0.0026F, 0.0081F, 0.1343F, 0.0155F, -0.0351F,
        0.0365F, -0.0405F } },
    { 1, { AT(specific_share, 0.219999999F, 1, 4) AT(distinct, 0.899999976F, -1, 2) AT(covered, 0.289915979F, 3, -4)
        AT(number_new, 0.5F, -2, -3) AT(statements_missing, 0.875F, 5, 6) AT(near_content, 0.0357142873F, -5, -6)
        AT(log_reference, 3.44986153F, -7, -8) }, { -0.0386F, 0.1236F, -0.0179F, -0.0171F, -0.0020F, -0.0869F, -0.0435F,
        0.0572F } },
    { 2, { AT(p_stray_high, 0.155762076F, 1, -8) AT(rule_technical, 0.300000012F, 2, -7) AT(p_covered_near,
        0.846153855F, 3, -6) AT(inversions, 0.21794872F, 4, 5) AT(polar_against, 1.5F, -1, -2) AT(both_share,
        0.341666669F, 6, -5) AT(names_new, 2.5F, -3, -4) }, { -0.0188F, 0.0713F, 0.0880F, -0.0255F, -0.0335F, -0.0666F,
        0.1155F, -0.0747F } },
    { 3, { AT(stray_repeat, 0.373163581F, 1, 6) AT(log_answer, 4.47162247F, 2, -6) AT(log_ratio, -0.377294242F, -1, 3)
        AT(p_uncovered_near, 0.4375F, 4, -5) AT(reference_code, 0.5F, -2, 5) AT(back_new, 0.783265233F, -3, -4)
        AT(log_ratio, 1.23474443F, -7, -8) }, { 0.0217F, -0.0834F, -0.0219F, 0.0150F, 0.0087F, 0.0867F, -0.0609F,
        0.1331F } },
    { 4, { AT(p_uncovered_near, 0.131868139F, 1, 2) AT(half_drop, 0.466666669F, -1, -2) AT(p_first_only, 0.238095239F,
        -3, 3) AT(near_content, 0.24242425F, -4, 4) AT(unsupported, 1.05000007F, 5, -8) AT(both_share, 0.240384623F, -5,
        6) AT(again_near, 0.683369339F, -6, -7) }, { -0.0754F, 0.0428F, -0.0183F, -0.0443F, 0.0294F, 0.1437F, -0.0159F,
        -0.0234F } },
    { 5, { AT(distinct, 0.787878811F, 1, 6) AT(second_half, 0.78174603F, 2, 5) AT(first_asked, 0.5F, -1, 3)
        AT(ask_worst, 0.183333337F, -2, 4) AT(stray_name, 0.5F, -3, -4) AT(stray_share, 0.0617731139F, -5, -6)
        AT(p_missing_first, 0.633333385F, -7, -8) }, { -0.0079F, -0.0055F, 0.2130F, -0.0049F, 0.0280F, -0.0254F,
        -0.0669F, 0.0154F } },
    { 6, { AT(near_content, 0.354838699F, 1, -8) AT(specific_share, 0.300000012F, 2, 3) AT(stray_name, 0.5F, -1, -2)
        AT(part_near_mean, 0.273851842F, -3, 4) AT(again_near, 0.51911217F, 5, 6) AT(covered, 0.13484849F, -4, -5)
        AT(covered, 0.514705896F, -6, -7) }, { -0.0401F, 0.0606F, 0.1484F, 0.0562F, -0.0221F, 0.1831F, -0.0302F,
        -0.0823F } },
    { 7, { AT(p_asked_uncovered, 0.0F, 1, 5) AT(stray_sentences, 0.0416666679F, 2, -5) AT(rule_off_topic, 0.616355538F,
        3, -4) AT(roles_cross, 0.5F, 4, -3) AT(rule_technical, 0.300000012F, -1, -2) AT(first_asked, 0.5F, -6, 6)
        AT(second_half, 0.618055582F, -7, -8) }, { 0.0779F, -0.0530F, -0.0588F, -0.0630F, -0.0247F, 0.0339F, -0.0621F,
        -0.0039F } },
    { 0, { AT(p_unsupported_near, 0.108333334F, 1, 2) AT(p_unsupported_long, 2.09127593F, -1, -2) AT(back_new,
        0.407723069F, 3, 5) AT(log_ratio, 1.66915715F, 4, -5) AT(p_uncovered_unasked, 0.620672584F, -3, -4)
        AT(unsupported, 2.04999995F, 6, -8) AT(log_ratio, 0.0289875362F, -6, -7) }, { -0.0885F, 0.0450F, 0.1186F,
        0.0035F, -0.0358F, 0.0123F, -0.0688F, 0.0443F } },
    { 1, { AT(covered_new, 0.13484849F, 1, 6) AT(specific_share, 0.215686277F, 2, 4) AT(filler_share, 0.0645161271F, -1,
        3) AT(back_second, 0.6223557F, -2, -3) AT(specific_share, 0.25F, -4, 5) AT(log_reference, 3.44986153F, -5, -6)
        AT(rule_generic, 0.0F, -7, -8) }, { -0.0284F, 0.1194F, 0.0101F, 0.0102F, -0.0740F, 0.0168F, -0.0845F, 0.0646F }
        },
    { 2, { AT(rule_technical, 0.300000012F, 1, 5) AT(inversions, 0.0454545468F, 2, 3) AT(question_rare, 0.560733318F,
        -1, -2) AT(swap_share, 0.15625F, -3, 4) AT(p_unsupported_long, 0.669602394F, -4, -5) AT(number_new, 1.5F, 6, -8)
        AT(log_answer, 3.51143408F, -6, -7) }, { -0.0747F, -0.0103F, -0.0015F, 0.0980F, -0.0328F, 0.1496F, 0.0593F,
        -0.0034F } },
    { 3, { AT(p_again_long, 0.623257875F, 1, 4) AT(p_uncovered_near, 0.4375F, 2, 3) AT(rule_long, 0.693750024F, -1, -2)
        AT(p_subject_high, 0.132530883F, -3, -4) AT(log_answer, 4.5792079F, -5, -6) }, { -0.0825F, 0.0112F, 0.0436F,
        -0.0088F, -0.0226F, 0.1303F } },
    { 4, { AT(p_first_only, 0.257142872F, 1, 3) AT(ask_worst, 0.677083373F, 2, -3) AT(p_uncovered_near, 0.095238097F,
        -1, -2) AT(near_content, 0.285714298F, -4, 4) AT(covered, 0.541958094F, 5, 6) AT(last_place, 0.533333361F, -5,
        -6) AT(both_share, 0.240384623F, -7, -8) }, { -0.0524F, 0.0814F, -0.0675F, -0.0536F, 0.1207F, -0.0028F,
        -0.0202F, 0.0835F } },
    { 5, { AT(restated, 0.0954545513F, 1, 4) AT(sentences, 4.5F, 2, 3) AT(rule_long, 0.703125F, -1, -2) AT(back_second,
        0.331528187F, -3, -4) AT(subject_new, 0.910275698F, 5, -8) AT(near_content, 0.349999994F, -5, 6) AT(swap_share,
        0.0F, -6, -7) }, { -0.0722F, 0.0151F, -0.0151F, 0.1173F, 0.0011F, 0.1773F, 0.0066F, -0.0080F } },
    { 6, { AT(covered, 0.379807711F, 1, -8) AT(rule_off_topic, 0.0F, 2, -7) AT(distinct, 0.935483873F, 3, -6)
        AT(p_uncovered_unasked, 0.181172922F, -1, 4) AT(subject, 0.581404626F, -2, 5) AT(p_stray_high, 0.0642127693F,
        -3, 6) AT(rule_unsupported, 0.300000012F, -4, -5) }, { -0.0497F, 0.0202F, -0.0285F, 0.1626F, -0.0051F, -0.0114F,
        0.1015F, -0.0817F } },
    { 7, { AT(p_asked_uncovered, 0.0F, 1, 6) AT(p_covered_near, 0.846153855F, 2, 5) AT(rule_generic, 0.743646443F, 3,
        -4) AT(p_pronouns_uncovered, 0.0219780225F, -1, 4) AT(rule_off_topic, 0.817703545F, -2, -3) AT(pairs_lost,
        0.012820513F, -5, -6) AT(part_near_worst, 0.198660269F, -7, -8) }, { -0.0251F, 0.0618F, -0.0871F, -0.0842F,
        0.0936F, -0.0782F, -0.0637F, -0.0175F } },
    { 0, { AT(unsupported, 1.25F, -1, 1) AT(sentences, 5.5F, 2, -8) AT(p_uncovered_unasked, 0.620672584F, 3, 6)
        AT(number_hits, 1.5F, 4, -5) AT(back_new, 0.463523F, 5, -4) AT(stray_share, 0.866649687F, -2, -3) AT(log_ratio,
        0.773189902F, -6, -7) }, { -0.0866F, 0.1183F, 0.0168F, 0.0123F, 0.0130F, -0.0362F, 0.0297F, -0.0366F } },
    { 1, { AT(specific_share, 0.219999999F, 1, 3) AT(back_second, 0.523380637F, -1, 2) AT(part_near_worst, 0.267804384F,
        -2, -3) AT(specific_share, 0.25F, 4, 5) AT(stray_rare, 0.217099831F, -4, -5) AT(subject_first, 0.135462448F, -6,
        6) AT(p_asked_uncovered, 0.818181813F, -7, -8) }, { 0.1085F, 0.0402F, -0.0446F, -0.0398F, 0.0220F, 0.0112F,
        -0.0871F, -0.0053F } },
    { 2, { AT(rule_technical, 0.300000012F, 1, 6) AT(p_uncovered_unasked, 0.288663864F, 2, -6) AT(bound_against, 0.5F,
        3, -5) AT(p_covered_near, 0.800000012F, 4, -4) AT(first_half, 0.612500012F, -1, 5) AT(swap_share, 0.13333334F,
        -2, -3) AT(back_second, 0.93980366F, -7, -8) }, { 0.0513F, -0.0287F, 0.0462F, -0.0674F, 0.0890F, -0.0676F,
        0.0412F, 0.1281F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -4) AT(rule_incomplete, 0.300000012F, -1, 2) AT(rule_incomplete, 0.625F, -2,
        -3) }, { -0.0816F, 0.0401F, -0.0259F, 0.1237F } },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(p_both, 0.5F, 2, 5) AT(p_first_only, 0.5F, 3, -4)
        AT(p_asked_uncovered, 0.166666672F, -1, 4) AT(parts, 3.5F, -2, -3) AT(near_content, 0.322033912F, -5, 6)
        AT(quoted, 0.5F, -6, -7) }, { -0.0820F, -0.0630F, 0.0168F, 0.0356F, -0.0410F, 0.1242F, 0.0104F, 0.1219F } },
    { 5, { AT(again_near, 0.578747749F, 1, 4) AT(p_again_long, 0.454124331F, 2, 3) AT(rare, 0.255260974F, -1, -2)
        AT(near_content, 0.354838699F, -3, -4) AT(rule_repetitive, 0.375F, 5, -8) AT(p_asked_uncovered, 0.286389351F,
        -5, 6) AT(p_subject_high, 0.237010896F, -6, -7) }, { 0.0132F, -0.0650F, -0.0191F, 0.0527F, -0.0350F, 0.0998F,
        -0.0149F, 0.1602F } },
    { 6, { AT(covered, 0.379807711F, 1, -8) AT(refers_back, 0.5F, 2, -7) AT(p_uncovered_unasked, 0.181172922F, -1, 3)
        AT(specific_share, 0.246376812F, -2, 4) AT(stray_share, 0.531913221F, -3, 5) AT(again_near, 0.51911217F, 6, -6)
        AT(negations, 1.5F, -4, -5) }, { -0.0368F, -0.0381F, -0.0289F, 0.0753F, -0.0385F, 0.1653F, -0.0141F, -0.0804F }
        },
    { 7, { AT(p_covered_near, 0.846153855F, 1, 6) AT(last_place, 0.5F, 2, 5) AT(p_uncovered_unasked, 0.526950896F, -1,
        3) AT(rule_off_topic, 0.0F, 4, -4) AT(again_near, 0.522632957F, -2, -3) AT(rule_unsupported, 0.300000012F, -5,
        -6) AT(pairs_lost, 0.012820513F, -7, -8) }, { -0.0515F, 0.0484F, -0.0821F, -0.0684F, 0.0322F, -0.0537F, 0.0887F,
        -0.0738F } },
    { 0, { AT(rule_unsupported, 0.300000012F, 1, 2) AT(unsupported, 1.25F, -1, -2) AT(log_answer, 4.26967335F, 3, -8)
        AT(number_new, 0.5F, 4, 5) AT(back_new, 0.252825081F, -3, -4) AT(unsupported, 1.85000002F, -5, 6) AT(rare,
        0.349392056F, -6, -7) }, { -0.0865F, 0.0019F, 0.0405F, -0.0395F, 0.0120F, 0.0171F, 0.1120F, -0.0393F } },
    { 1, { AT(filler_share, 0.09375F, 1, 3) AT(foreign_sentences, 0.875F, 2, -3) AT(p_subject_low, 0.248193532F, -1, -2)
        AT(p_stray, 0.0714947209F, -4, 4) AT(near_content, 0.333333343F, 5, -8) AT(number_new, 0.5F, 6, -7)
        AT(specific_share, 0.314814806F, -5, -6) }, { -0.0833F, 0.0009F, 0.0083F, -0.0511F, 0.1168F, -0.0134F, -0.0113F,
        -0.0180F } },
    { 2, { AT(near_content, 0.287671238F, 1, 2) AT(log_answer, 3.02012753F, -1, -2) AT(rule_technical, 0.300000012F, 3,
        -8) AT(swap_net, -3.5F, 4, 5) AT(p_uncovered_unasked, 0.0219840817F, -3, -4) AT(p_uncovered_unasked,
        0.175294593F, -5, 6) AT(p_log_ratio_2, 0.345493168F, -6, -7) }, { 0.0446F, -0.0796F, -0.0566F, 0.0054F, 0.0584F,
        -0.0411F, 0.0407F, 0.0837F } },
    { 3, { AT(p_log_ratio_2, 1.24760282F, 1, 2) AT(log_ratio, -0.377294242F, -1, -2) AT(shared, 0.5F, -3, 3)
        AT(log_answer, 4.18202114F, 4, -6) AT(distinct, 0.958333313F, -4, -5) }, { 0.0082F, -0.0805F, -0.0101F,
        -0.0131F, 0.0115F, 0.1172F } },
    { 4, { AT(near_content, 0.24242425F, -1, 1) AT(covered, 0.741666675F, 2, -8) AT(ask_worst, 0.759615421F, -2, 3)
        AT(match_tail, 0.0843976438F, -3, 4) AT(unsupported, 0.650000036F, 5, -7) AT(distinct, 0.739130437F, -4, 6)
        AT(p_covered_near, 0.0111111114F, -5, -6) }, { -0.0774F, 0.1196F, -0.0155F, -0.0313F, -0.0286F, 0.1104F,
        -0.0421F, -0.0630F } },
    { 5, { AT(inversions, 0.131868139F, 1, 2) AT(p_again_high, 0.0245171227F, -1, -2) AT(distinct, 0.852941155F, 3, -8)
        AT(unsupported, 0.0500000007F, 4, -7) AT(p_again_long, 0.280751675F, -3, 5) AT(p_covered_antonym, 4.0454545F, 6,
        -6) AT(back_new, 0.398761898F, -4, -5) }, { -0.0638F, 0.0471F, -0.0099F, 0.0142F, 0.1816F, -0.0068F, -0.0167F,
        -0.0429F } },
    { 6, { AT(near_any, 0.335912049F, 1, 5) AT(negations, 1.5F, 2, -5) AT(filler_share, 0.142857149F, 3, -4)
        AT(p_unsupported_near, 0.0500000007F, -1, 4) AT(rare, 0.436644882F, -2, -3) AT(covered, 0.458041966F, 6, -8)
        AT(again_near, 0.535679579F, -6, -7) }, { 0.0851F, 0.0345F, -0.0496F, -0.0491F, -0.0543F, -0.0397F, 0.0438F,
        -0.0840F } },
    { 7, { AT(near_reference, 0.916666687F, 1, -8) AT(last_place, 0.5F, 2, -7) AT(subject_first, 0.650911748F, 3, -6)
        AT(part_near_worst, 0.198660269F, -1, 4) AT(distinct, 0.90476191F, -2, 5) AT(again_near, 0.522632957F, 6, -5)
        AT(filler_share, 0.103448279F, -3, -4) }, { -0.0559F, -0.0355F, 0.0572F, -0.0565F, -0.0511F, -0.0535F, 0.0223F,
        0.0702F } },
    { 0, { AT(unsupported, 1.85000002F, 1, 4) AT(rare, 0.460479736F, 2, 3) AT(again_near, 0.214762911F, -1, -2)
        AT(unsupported, 0.350000024F, -3, -4) AT(log_answer, 4.26967335F, 5, -8) AT(shared, 0.5F, -5, 6) AT(number_new,
        0.5F, -6, -7) }, { 0.0055F, -0.0836F, -0.0236F, 0.0506F, 0.0187F, 0.0041F, 0.1065F, -0.0343F } },
    { 1, { AT(covered, 0.114379086F, 1, 5) AT(filler_share, 0.0588235296F, -1, 2) AT(number_new, 0.5F, 3, -5)
        AT(back_second, 0.612914681F, -2, 4) AT(match_worst, 0.337503016F, -3, -4) AT(specific_share, 0.209302321F, 6,
        -8) AT(distinct, 0.923076928F, -6, -7) }, { -0.0756F, 0.1072F, 0.0380F, -0.0280F, -0.0143F, -0.0252F, 0.0563F,
        -0.0830F } },
    { 2, { AT(stray_share, 0.655762076F, 1, -8) AT(bound_with, 4.5F, 2, 6) AT(both_share, 0.366028726F, 3, -5)
        AT(number_new, 2.5F, 4, -4) AT(first_half, 0.651515186F, -1, 5) AT(distinct, 0.885714293F, -2, -3)
        AT(rule_exchanged, 0.825000048F, -6, -7) }, { 0.0967F, -0.0035F, 0.0510F, -0.0505F, -0.0398F, -0.0380F, 0.0627F,
        -0.0671F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -5) AT(log_ratio, -0.377294242F, -1, 2) AT(absolute_added, 2.5F, -2, 3)
        AT(p_uncovered_unasked, 0.471499652F, -3, -4) }, { 0.0215F, -0.0799F, 0.0146F, -0.0083F, 0.1105F } },
    { 4, { AT(match_tail, 0.0795684159F, 1, 2) AT(p_uncovered_near, 0.167464122F, -1, -2) AT(near_content, 0.217391297F,
        -3, 3) AT(parts, 3.5F, 4, 5) AT(log_answer, 3.70122576F, -4, -5) AT(p_unsupported_near, 0.363636374F, 6, -8)
        AT(part_near_worst, 0.489604682F, -6, -7) }, { -0.0674F, 0.0126F, -0.0517F, 0.0563F, -0.0356F, 0.1162F,
        -0.0058F, -0.0216F } },
    { 5, { AT(again_near, 0.506113172F, 1, 2) AT(rare, 0.255260974F, -1, -2) AT(sentences, 3.5F, 3, 4) AT(distinct,
        0.625F, -3, -4) AT(distinct, 0.84375F, 5, -8) AT(log_answer, 4.5792079F, 6, -7) AT(stray_rare, 0.221334472F, -5,
        -6) }, { 0.0163F, -0.0608F, 0.0609F, -0.0443F, 0.1677F, 0.0106F, -0.0094F, -0.0121F } },
    { 6, { AT(near_any, 0.335912049F, 1, 6) AT(absolute_added, 0.5F, 2, 5) AT(number_hits, 0.5F, 3, -4) AT(negations,
        0.5F, -1, 4) AT(again_near, 0.443381608F, -2, -3) AT(specific_share, 0.297297299F, -5, -6) AT(near_content,
        0.3125F, -7, -8) }, { 0.0878F, -0.0350F, 0.0723F, -0.0175F, -0.0494F, 0.0219F, -0.0100F, -0.0772F } },
    { 7, { AT(p_covered_near, 0.846153855F, 1, 6) AT(back_second, 0.369444281F, 2, 3) AT(p_pronouns_uncovered,
        0.0399999991F, -1, -2) AT(rule_incomplete, 0.300000012F, 4, -6) AT(p_asked_uncovered, 0.272727281F, 5, -5)
        AT(rule_technical, 0.725000024F, -3, -4) AT(pairs_lost, 0.012820513F, -7, -8) }, { -0.0729F, -0.0136F, 0.0292F,
        -0.0442F, -0.0244F, -0.0861F, 0.0831F, -0.0706F } },
    { 0, { AT(unsupported, 1.25F, -1, 1) AT(number_new, 0.5F, -2, 2) AT(p_again_long, 0.712567747F, 3, -8)
        AT(stray_share, 0.805503547F, 4, 6) AT(back_new, 0.402659506F, -3, 5) AT(half_drop, 0.125F, -4, -5) AT(back_new,
        0.244513512F, -6, -7) }, { -0.0840F, -0.0114F, 0.1102F, -0.0294F, 0.0564F, 0.0735F, -0.0444F, -0.0296F } },
    { 1, { AT(filler_share, 0.09375F, 1, 4) AT(rare, 0.253269076F, 2, 3) AT(p_again_long, 0.239134803F, -1, -2)
        AT(specific_share, 0.166666672F, -3, -4) AT(near_content, 0.384615391F, 5, -8) AT(specific_share, 0.291666657F,
        6, -7) AT(back_new, 0.527739584F, -5, -6) }, { -0.0278F, 0.0338F, 0.0061F, -0.0843F, 0.1072F, 0.0039F, -0.0144F,
        -0.0507F } },
    { 2, { AT(near_content, 0.287671238F, -1, 1) AT(rule_technical, 0.300000012F, 2, 6) AT(swap_net, -3.5F, -2, 3)
        AT(distinct, 0.739130437F, -3, 4) AT(p_uncovered_unasked, 0.175294593F, 5, -6) AT(specific_share, 0.45161289F,
        -4, -5) AT(log_answer, 3.51143408F, -7, -8) }, { -0.0701F, -0.0292F, -0.0454F, 0.0795F, 0.0062F, -0.0050F,
        0.1082F, 0.0311F } },
    { 3, { AT(rule_long, 0.659502923F, 1, 2) AT(log_ratio, -0.377294242F, -1, -2) AT(log_answer, 4.18202114F, -3, -4) },
        { 0.0212F, -0.0789F, -0.0037F, 0.1059F } },
    { 4, { AT(match_tail, 0.0690507591F, 1, 4) AT(p_both, 0.5F, -1, 2) AT(subject, 0.772090375F, -2, 3) AT(both_hit,
        4.5F, -3, -4) AT(part_best, 0.825757563F, -5, 5) AT(match_worst, 0.443238884F, 6, -8) AT(p_log_ratio_2,
        0.687704265F, -6, -7) }, { -0.0587F, -0.0383F, 0.1013F, -0.0420F, -0.0280F, 0.0918F, -0.0097F, 0.0041F } },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(sentences, 3.5F, 2, 3) AT(restated, 0.211111113F, -1, -2)
        AT(stray_name, 0.5F, 4, -5) AT(distinct, 0.852941155F, -3, -4) AT(rule_repetitive, 0.375F, 6, -8)
        AT(p_again_high, 0.173845112F, -6, -7) }, { -0.0441F, 0.0516F, 0.1521F, -0.0050F, -0.0048F, -0.0632F, 0.0079F,
        0.0765F } },
    { 6, { AT(covered, 0.379807711F, 1, -8) AT(p_far_uncovered, 0.59822917F, 2, -7) AT(again_near, 0.410436481F, 3, 5)
        AT(pronouns, 0.0263157897F, -1, 4) AT(near_content, 0.0625F, -2, -3) AT(specific_share, 0.271186441F, -4, 6)
        AT(p_log_ratio_2, 0.962026F, -5, -6) }, { 0.0233F, 0.0186F, -0.0503F, -0.0386F, 0.0915F, -0.0043F, 0.0731F,
        -0.0762F } },
    { 7, { AT(p_asked_uncovered, 0.150000006F, 1, 5) AT(rule_generic, 0.743646443F, 2, -5) AT(log_ratio, 1.07755888F, 3,
        -4) AT(rule_off_topic, 0.766358256F, 4, -3) AT(strong, 0.5F, -1, -2) AT(first_asked, 0.5F, -6, 6) AT(part_worst,
        0.15476191F, -7, -8) }, { 0.0467F, -0.0474F, -0.0821F, -0.0684F, -0.0778F, 0.0460F, -0.0567F, -0.0058F } },
    { 0, { AT(stray_name, 0.5F, 1, 2) AT(unsupported, 1.6500001F, -1, -2) AT(unsupported, 1.85000002F, 3, 4)
        AT(specific_share, 0.458333343F, -3, -4) AT(p_stray_high, 0.305503577F, 5, 6) AT(p_again_long, 0.712567747F, -5,
        -6) AT(back_new, 0.244513512F, -7, -8) }, { -0.0843F, 0.0552F, -0.0581F, 0.0301F, 0.0932F, -0.0147F, 0.0509F,
        -0.0424F } },
    { 1, { AT(rule_generic, 0.0F, 1, 6) AT(match, 0.507270038F, 2, 5) AT(polar_sum, 0.5F, 3, 4) AT(p_pronouns_uncovered,
        0.103896104F, -1, -2) AT(filler_share, 0.0588235296F, -3, -4) AT(filler_share, 0.107142858F, -5, -6)
        AT(back_second, 0.526908994F, -7, -8) }, { -0.0590F, 0.0218F, -0.0325F, 0.0798F, -0.0848F, -0.0092F, 0.0982F,
        0.0053F } },
    { 2, { AT(near_content, 0.277777791F, 1, 2) AT(log_answer, 3.02012753F, -1, -2) AT(strong, 0.5F, 3, -8)
        AT(roles_straight, 2.5F, 4, -7) AT(sentences, 3.5F, 5, -6) AT(match_worst, 0.771039844F, 6, -5) AT(match_tail,
        0.048738353F, -3, -4) }, { 0.0503F, -0.0771F, 0.0834F, 0.0175F, -0.0083F, -0.0455F, -0.0579F, 0.0669F } },
    { 3, { AT(sentences, 5.5F, 1, 5) AT(log_ratio, 1.11600399F, 2, 4) AT(log_answer, 2.52492809F, 3, -3) AT(back_new,
        0.779720128F, -1, -2) AT(log_answer, 4.16663551F, -4, -5) AT(rule_long, 0.728173375F, -6, -7) }, { -0.0079F,
        0.0291F, -0.0772F, -0.0189F, 0.0420F, -0.0069F, 0.0966F } },
    { 4, { AT(p_first_only, 0.1875F, -1, 1) AT(shared, 1.5F, 2, 3) AT(subject, 0.761858284F, -2, -3) AT(both_missing,
        0.5F, 4, 6) AT(match, 0.688831449F, 5, -6) AT(back_new, 0.351911575F, -4, -5) AT(p_uncovered_unasked,
        0.518268764F, -7, -8) }, { -0.0580F, -0.0725F, 0.0448F, -0.0374F, 0.0598F, -0.0209F, 0.0904F, -0.0103F } },
    { 5, { AT(sentences, 3.5F, 1, 3) AT(rule_repetitive, 0.375F, 2, -3) AT(rule_long, 0.656725168F, -1, -2)
        AT(back_second, 0.31614536F, -4, 4) AT(subject_first, 0.429298639F, -5, 5) AT(again_near, 0.481019258F, -6, 6)
        AT(names_new, 1.5F, -7, -8) }, { -0.0706F, 0.0156F, 0.0714F, -0.0096F, -0.0121F, -0.0065F, 0.1463F, -0.0033F }
        },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(pronouns, 0.0250000004F, -1, 2) AT(p_far_uncovered, 0.59822917F, 3,
        6) AT(again_near, 0.506113172F, -2, 4) AT(filler_share, 0.13333334F, 5, -5) AT(second_half, 0.677083373F, -3,
        -4) AT(absolute_added, 0.5F, -6, -7) }, { 0.0644F, -0.0291F, 0.0908F, -0.0286F, -0.0341F, 0.0809F, -0.0051F,
        -0.0769F } },
    { 7, { AT(p_covered_near, 0.846153855F, 1, 6) AT(match_worst, 0.272811741F, 2, 3) AT(negations, 1.5F, -1, -2)
        AT(p_again_long, 0.483346641F, 4, -6) AT(first_asked, 1.5F, 5, -5) AT(filler_share, 0.095238097F, -3, -4)
        AT(pairs_lost, 0.012820513F, -7, -8) }, { -0.0548F, 0.0433F, 0.0409F, -0.0529F, -0.0114F, -0.0598F, 0.0787F,
        -0.0663F } },
    { 0, { AT(unsupported, 1.25F, 1, 2) AT(p_unsupported_near, 0.48888889F, -1, -2) AT(again_near, 0.449888617F, 3, 6)
        AT(specific_share, 0.403846145F, -3, 4) AT(back_new, 0.386253536F, -4, 5) AT(p_unsupported_near, 0.857142866F,
        -5, -6) AT(specific_share, 0.476190478F, -7, -8) }, { -0.0844F, 0.0100F, -0.0007F, 0.0986F, -0.0276F, 0.0511F,
        -0.0361F, 0.0369F } },
    { 1, { AT(filler_share, 0.09375F, 1, 3) AT(p_asked_uncovered, 0.928571403F, 2, -3) AT(p_pronouns_uncovered,
        0.103896104F, -1, -2) AT(subject_worst, 0.506202519F, 4, 6) AT(rare, 0.335832F, 5, -6) AT(distinct,
        0.899999976F, -4, -5) AT(p_stray_high, 0.227199912F, -7, -8) }, { -0.0834F, -0.0104F, 0.0089F, -0.0129F,
        0.1035F, 0.0096F, -0.0527F, 0.0375F } },
    { 2, { AT(p_subject_high, 0.0681056455F, -1, 1) AT(near_content, 0.259259254F, -2, 2) AT(bound_against, 0.5F, 3, -8)
        AT(first_half, 0.535897493F, 4, 5) AT(both_share, 0.341666669F, -3, -4) AT(rule_technical, 0.300000012F, 6, -7)
        AT(swap_net, -2.5F, -5, -6) }, { -0.0556F, -0.0483F, 0.0874F, -0.0473F, -0.0440F, 0.0101F, 0.0526F, 0.0719F } },
    { 3, { AT(rule_long, 0.659502923F, 1, 2) AT(p_again_long, -0.150917694F, -1, -2) AT(log_answer, 4.18202114F, -3, -4)
        }, { 0.0212F, -0.0766F, -0.0035F, 0.0970F } },
    { 4, { AT(last_place, 0.363636374F, 1, 3) AT(subject, 0.679574668F, -1, 2) AT(half_drop, 0.0F, -2, -3)
        AT(rule_incomplete, 0.300000012F, 4, -8) AT(p_both, 0.5F, -4, 5) AT(p_quoted_uncovered, 0.0250000004F, 6, -7)
        AT(p_stray_high, 0.0949145257F, -5, -6) }, { -0.0285F, -0.0218F, 0.0880F, -0.0548F, 0.0840F, -0.0351F, -0.0405F,
        0.0721F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(p_again_long, 0.319403082F, 2, 3) AT(covered_new, 0.146428585F, -1, -2)
        AT(unsupported, 0.0500000007F, 4, -7) AT(number_hits, 0.5F, 5, 6) AT(second_half, 0.759615421F, -3, -4)
        AT(refers_back, 0.5F, -5, -6) }, { 0.0346F, -0.0330F, 0.1375F, 0.0006F, 0.0306F, -0.0121F, -0.0057F, -0.0654F }
        },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(negations, 1.5F, 2, -7) AT(rule_generic, 0.0F, 3, -6) AT(near_any,
        0.335912049F, 4, -5) AT(rare, 0.464001715F, 5, -4) AT(log_answer, 4.06899023F, 6, -3) AT(again_near,
        0.400000006F, -1, -2) }, { 0.0422F, 0.1050F, -0.0107F, -0.0431F, -0.0061F, -0.0516F, -0.0503F, -0.0753F } },
    { 7, { AT(match_worst, 0.411504745F, 1, 4) AT(subject_first, 0.67618376F, 2, -4) AT(filler_share, 0.09375F, 3, -3)
        AT(p_pronouns_uncovered, 0.0377358496F, -1, -2) AT(swap_share, 0.210526317F, 5, -8) AT(p_again_long,
        0.537692845F, 6, -7) AT(rule_technical, 0.675000012F, -5, -6) }, { -0.0334F, 0.0322F, -0.0814F, -0.0658F,
        0.0442F, -0.0339F, -0.0721F, -0.0449F } },
    { 0, { AT(number_new, 0.5F, 1, 2) AT(rule_unsupported, 0.725000024F, -1, -2) AT(specific_share, 0.405405402F, 3, 4)
        AT(rare, 0.381493986F, -3, -4) AT(rule_unsupported, 0.300000012F, -5, 5) AT(p_log_ratio_2, 2.78608561F, 6, -8)
        AT(near_content, 0.178571433F, -6, -7) }, { -0.0798F, 0.0192F, -0.0560F, 0.0236F, -0.0251F, 0.0255F, 0.0927F,
        -0.0136F } },
    { 1, { AT(filler_share, 0.09375F, 1, 3) AT(specific_share, 0.166666672F, -1, 2) AT(p_far_uncovered, 0.766723573F,
        -2, -3) AT(back_second, 0.6223557F, 4, 6) AT(distinct, 0.875F, -4, 5) AT(specific_share, 0.314814806F, -5, -6)
        AT(subject_first, 0.492583334F, -7, -8) }, { 0.0167F, -0.0824F, 0.0012F, -0.0304F, 0.0970F, -0.0125F, 0.0224F,
        -0.0539F } },
    { 2, { AT(stray_share, 0.655762076F, 1, -8) AT(roles_straight, 0.5F, 2, -7) AT(both_share, 0.386752158F, 3, -6)
        AT(parts, 3.5F, 4, 6) AT(sentences, 3.5F, 5, -3) AT(match_worst, 0.737622738F, -1, -2) AT(p_covered_antonym,
        1.80909097F, -4, -5) }, { 0.0889F, 0.0217F, -0.0299F, -0.0067F, 0.0699F, -0.0367F, -0.0313F, -0.0584F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -7) AT(log_ratio, -0.377294242F, -1, 2) AT(match, 0.185603991F, 3, 4)
        AT(log_reference, 2.86179256F, -2, -3) AT(reference_code, 0.5F, -4, 5) AT(back_new, 0.783265233F, -5, -6) }, {
        0.0210F, -0.0043F, 0.0141F, -0.0775F, -0.0187F, 0.0166F, 0.0920F } },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(ask_worst, 0.759615421F, 2, 4) AT(p_uncovered_unasked,
        0.434071094F, 3, -3) AT(back_second, 0.894983768F, -1, -2) AT(match_tail, 0.086893037F, -4, 5) AT(first_asked,
        1.5F, -5, 6) AT(last_place, 0.285714298F, -6, -7) }, { 0.0952F, -0.0116F, -0.0304F, -0.0548F, -0.0450F, 0.0791F,
        -0.0053F, 0.0863F } },
    { 5, { AT(restated, 0.0954545513F, 1, 4) AT(sentences, 4.5F, -1, 2) AT(back_second, 0.331528187F, -2, 3)
        AT(log_reference, 3.48112178F, -3, -4) AT(rule_repetitive, 0.375F, 5, -8) AT(p_asked_uncovered, 0.297447801F,
        -5, 6) AT(sentences, 3.5F, -6, -7) }, { -0.0593F, -0.0091F, 0.0960F, -0.0035F, -0.0256F, -0.0136F, 0.0574F,
        0.1001F } },
    { 6, { AT(covered, 0.405882359F, 1, -8) AT(distinct, 0.965517223F, 2, 5) AT(question_rare, 0.650858104F, 3, -4)
        AT(subject_question, 0.461592257F, 4, -3) AT(log_ratio, 0.756326079F, -1, -2) AT(subject, 0.376628071F, -5, 6)
        AT(negations, 0.5F, -6, -7) }, { 0.0452F, -0.0158F, 0.0831F, -0.0384F, 0.0678F, 0.0032F, -0.0567F, -0.0744F } },
    { 7, { AT(negations, 0.5F, 1, 6) AT(second_half, 0.689903855F, 2, 5) AT(again_near, 0.413545668F, 3, -4)
        AT(question_rare, 0.5F, 4, -3) AT(part_near_mean, 0.222854882F, -1, -2) AT(p_uncovered_unasked, 0.0315391384F,
        -5, -6) AT(p_again_long, 0.575889051F, -7, -8) }, { -0.0720F, 0.0095F, -0.0586F, -0.0659F, 0.0447F, -0.0186F,
        0.0332F, -0.0730F } },
    { 0, { AT(unsupported, 1.25F, -1, 1) AT(stray_share, 0.817429006F, 2, 6) AT(back_new, 0.402659506F, 3, 5)
        AT(number_new, 0.5F, -2, 4) AT(log_ratio, 1.66915715F, -3, -4) AT(half_drop, 0.222222224F, -5, -6) AT(back_new,
        0.244513512F, -7, -8) }, { -0.0801F, 0.0121F, 0.0952F, -0.0138F, -0.0339F, 0.0339F, 0.0480F, -0.0503F } },
    { 1, { AT(filler_share, 0.09375F, 1, 3) AT(rare, 0.253269076F, -1, 2) AT(part_near_worst, 0.0697759017F, -2, -3)
        AT(subject_worst, 0.506202519F, 4, 6) AT(specific_share, 0.291666657F, 5, -6) AT(stray_share, 0.535291731F, -4,
        -5) AT(stray_share, 0.727199912F, -7, -8) }, { 0.0102F, -0.0041F, -0.0804F, -0.0000F, 0.0938F, -0.0217F,
        -0.0507F, 0.0340F } },
    { 2, { AT(p_subject_high, 0.0681056455F, -1, 1) AT(p_covered_polar, 1.51923084F, 2, -8) AT(half_drop, -0.214285716F,
        -2, 3) AT(swap_net, -3.5F, 4, 5) AT(p_uncovered_unasked, 0.0357142873F, -3, -4) AT(both_missing, 1.5F, 6, -7)
        AT(p_unsupported_near, 0.108333334F, -5, -6) }, { -0.0512F, 0.0531F, -0.0530F, 0.0102F, 0.0430F, -0.0269F,
        -0.0458F, 0.0880F } },
    { 3, { AT(rule_long, 0.659502923F, 1, -4) AT(p_uncovered_near, 0.4375F, -1, 2) AT(subject_first, 0.665982008F, -2,
        -3) }, { -0.0742F, 0.0284F, -0.0060F, 0.0887F } },
    { 4, { AT(p_uncovered_near, 0.0925925896F, -1, 1) AT(both_share, 0.240384623F, 2, 4) AT(names_missing, 1.5F, 3, -4)
        AT(log_ratio, 0.575364172F, -2, -3) AT(part_best, 0.866071463F, -5, 5) AT(question_rare, 0.286386311F, -6, 6)
        AT(back_second, 0.784841239F, -7, -8) }, { -0.0593F, 0.0020F, -0.0665F, 0.0509F, -0.0209F, 0.0010F, 0.1069F,
        0.0271F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(sentences, 3.5F, 2, 3) AT(rule_long, 0.656725168F, -1, -2)
        AT(part_near_worst, 0.407484382F, 4, -7) AT(stray_rare, 0.2239106F, 5, -6) AT(half_drop, 0.0714285746F, -3, 6)
        AT(log_ratio, 0.534082472F, -4, -5) }, { -0.0671F, 0.0158F, -0.0076F, -0.0035F, 0.1214F, -0.0157F, -0.0170F,
        0.0971F } },
    { 6, { AT(p_uncovered_unasked, 0.187186509F, -1, 1) AT(refers_back, 0.5F, 2, -8) AT(p_pronouns_uncovered,
        0.0862068981F, 3, -7) AT(p_stray_high, 0.0319132432F, -2, 4) AT(specific_share, 0.209302321F, -3, 5)
        AT(again_near, 0.51911217F, 6, -6) AT(p_far_uncovered, 0.59822917F, -4, -5) }, { -0.0728F, -0.0292F, -0.0422F,
        0.0215F, 0.0855F, 0.1139F, -0.0285F, -0.0174F } },
    { 7, { AT(swap_net, -6.5F, 1, 2) AT(p_uncovered_unasked, 0.0315391384F, -1, -2) AT(pronouns, 0.0769230798F, 3, 6)
        AT(p_asked_uncovered, 0.400000006F, 4, -6) AT(stray_rare, 0.0433359183F, -3, 5) AT(rule_off_topic, 0.0F, -4, -5)
        AT(filler_share, 0.0869565234F, -7, -8) }, { 0.0687F, -0.0158F, -0.0668F, 0.0024F, -0.0596F, -0.0501F, 0.0394F,
        -0.0509F } },
    { 0, { AT(unsupported, 1.25F, 1, 2) AT(p_unsupported_near, 0.48888889F, -1, -2) AT(specific_share, 0.464285702F, 3,
        6) AT(p_uncovered_unasked, 0.666666687F, 4, -6) AT(unsupported, 1.85000002F, -3, 5) AT(shared, 8.5F, -4, -5)
        AT(again_near, 0.533190727F, -7, -8) }, { -0.0819F, 0.0127F, -0.0259F, 0.0554F, -0.0181F, -0.0421F, 0.0895F,
        -0.0078F } },
    { 1, { AT(covered, 0.114379086F, 1, 6) AT(again_near, 0.413545668F, 2, 4) AT(rule_generic, 0.743646443F, 3, -3)
        AT(filler_share, 0.0588235296F, -1, -2) AT(rare, 0.333450407F, 5, -6) AT(number_new, 0.5F, -4, -5)
        AT(filler_share, 0.13333334F, -7, -8) }, { -0.0596F, 0.0170F, 0.0488F, 0.0820F, -0.0159F, -0.0111F, -0.0744F,
        0.0295F } },
    { 2, { AT(rule_technical, 0.300000012F, 1, 5) AT(near_content, 0.258064508F, -1, 2) AT(polar_against, 0.5F, 3, -5)
        AT(inversions, 0.177777782F, -2, 4) AT(subject_question, 0.838715076F, -3, -4) AT(restated, 0.211111113F, 6, -8)
        AT(back_second, 0.957029581F, -6, -7) }, { -0.0715F, -0.0334F, 0.0074F, 0.0861F, 0.0425F, 0.0207F, 0.0968F,
        -0.0385F } },
    { 3, { AT(log_ratio, 1.11600399F, 1, 2) AT(p_short_near, 0.296874613F, -1, -2) AT(pronouns, 0.00653594779F, -3, 3)
        AT(rule_long, 0.659502923F, -4, -5) }, { -0.0724F, 0.0249F, -0.0010F, -0.0127F, 0.0870F } },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(parts, 3.5F, 2, 4) AT(asks, 1.5F, -1, 3) AT(p_again_long,
        0.213121817F, -2, -3) AT(near_content, 0.238095239F, -4, 5) AT(covered, 0.644958019F, 6, -7)
        AT(p_pronouns_uncovered, 0.0370370373F, -5, -6) }, { -0.0589F, 0.0546F, -0.0396F, -0.0583F, 0.0728F, -0.0038F,
        -0.0338F, 0.0787F } },
    { 5, { AT(p_log_ratio_2, 0.627641201F, 1, 4) AT(distinct, 0.625F, -1, 2) AT(again_near, 0.773845136F, 3, -4)
        AT(last_place, 0.13636364F, -2, -3) AT(distinct, 0.852941155F, 5, -8) AT(back_second, 0.337908059F, -5, 6)
        AT(p_both, 0.5F, -6, -7) }, { 0.0460F, 0.0024F, -0.0628F, 0.0090F, 0.0001F, 0.1212F, 0.0087F, -0.0303F } },
    { 6, { AT(p_uncovered_unasked, 0.187186509F, -1, 1) AT(refers_back, 0.5F, 2, -8) AT(again_near, 0.51911217F, 3, 6)
        AT(match, 0.462265193F, 4, -5) AT(subject, 0.681875348F, 5, -4) AT(rare, 0.431519896F, -2, -3) AT(rule_generic,
        0.0F, -6, -7) }, { -0.0709F, 0.0737F, -0.0329F, -0.0250F, -0.0040F, 0.0964F, -0.0227F, -0.0156F } },
    { 7, { AT(negations, 1.5F, 1, -8) AT(p_covered_near, 0.846153855F, 2, -7) AT(match, 0.456499338F, -1, 3)
        AT(p_uncovered_unasked, 0.572811723F, 4, 6) AT(roles_straight, 0.5F, 5, -4) AT(p_quoted_second, 0.316666692F,
        -2, -3) AT(filler_share, 0.0638297871F, -5, -6) }, { -0.0532F, -0.0315F, 0.0399F, 0.0316F, 0.0457F, -0.0347F,
        0.0532F, 0.0458F } },
    { 0, { AT(p_unsupported_near, 0.0700000003F, 1, 2) AT(unsupported, 2.35000014F, -1, -2) AT(unsupported, 1.75F, 3, 4)
        AT(rare, 0.415125817F, -3, -4) AT(log_answer, 4.26967335F, 5, -8) AT(name_frame, 0.5F, -5, 6)
        AT(p_uncovered_unasked, 0.408008456F, -6, -7) }, { -0.0821F, 0.0184F, -0.0443F, 0.0424F, 0.0828F, 0.0349F,
        -0.0180F, -0.0244F } },
    { 1, { AT(specific_share, 0.215686277F, 1, 3) AT(subject_worst, 0.506202519F, 2, -3) AT(filler_share, 0.0645161271F,
        -1, -2) AT(match, 0.417797208F, 4, 6) AT(back_new, 0.437293351F, 5, -6) AT(filler_share, 0.107142858F, -4, -5)
        AT(parts_missing_n, 2.5F, -7, -8) }, { -0.0173F, 0.0828F, -0.0167F, -0.0522F, 0.0227F, 0.0558F, -0.0787F,
        -0.0116F } },
    { 2, { AT(both_share, 0.386752158F, 1, -8) AT(log_ratio, 0.0F, 2, 3) AT(inversions, 0.400000006F, -1, -2)
        AT(near_content, 0.238095239F, -3, 4) AT(back_second, 0.526908994F, 5, -7) AT(sentences, 3.5F, 6, -6)
        AT(unsupported, 2.04999995F, -4, -5) }, { 0.0916F, -0.0184F, -0.0564F, 0.0825F, -0.0286F, -0.0166F, -0.0032F,
        -0.0511F } },
    { 3, { AT(rule_long, 0.659502923F, 1, -3) AT(p_again_long, -0.150917694F, -1, -2) }, { 0.0213F, -0.0716F, 0.0835F }
        },
    { 4, { AT(p_uncovered_near, 0.0925925896F, 1, 2) AT(half_drop, 0.466666669F, -1, -2) AT(ask_worst, 0.514705896F, 3,
        4) AT(log_ratio, 0.675755441F, -3, -4) AT(p_best_missing, 0.239047617F, 5, 6) AT(p_stray, 0.00679792743F, -5,
        -6) AT(p_unsupported_near, 0.0399999991F, -7, -8) }, { -0.0650F, 0.0175F, 0.0903F, -0.0114F, 0.0370F, -0.0336F,
        0.0418F, -0.0253F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(near_any, 0.706018388F, -1, 2) AT(distinct, 0.722222209F, 3, -4) AT(last_place,
        0.5F, -2, -3) AT(distinct, 0.852941155F, 5, -8) AT(back_new, 0.318585455F, -5, 6) AT(p_negation_covered,
        0.63961041F, -6, -7) }, { -0.0550F, 0.0630F, -0.0104F, -0.0339F, -0.0079F, 0.1111F, -0.0051F, -0.0190F } },
    { 6, { AT(p_stray, 0.097749427F, -1, 1) AT(negations, 1.5F, 2, -8) AT(part_near_mean, 0.229403093F, -2, 3)
        AT(p_uncovered_unasked, 0.181172922F, -3, 4) AT(again_near, 0.403497249F, 5, 6) AT(p_again_long, 0.0594556555F,
        -4, -5) AT(rule_generic, 0.0F, -6, -7) }, { -0.0672F, 0.0797F, -0.0515F, 0.0520F, -0.0120F, 0.0669F, -0.0350F,
        -0.0484F } },
    { 7, { AT(negations, 0.5F, 1, 5) AT(back_second, 0.392454118F, -1, 2) AT(part_worst, 0.620192349F, 3, 4)
        AT(first_asked, 1.5F, -2, -3) AT(p_again_long, 0.0F, -4, -5) AT(shared, 3.5F, -6, 6) AT(subject_new,
        0.763667226F, -7, -8) }, { -0.0532F, 0.0036F, -0.0367F, -0.0409F, 0.0424F, 0.0409F, -0.0443F, 0.0261F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 6) AT(p_unsupported_near, 0.449999988F, 2, 5) AT(unsupported,
        1.35000002F, -1, 3) AT(back_new, 0.350028694F, 4, -4) AT(part_near_mean, 0.356126457F, -2, -3) AT(p_log_ratio_2,
        0.25311321F, -5, -6) AT(again_near, 0.449888617F, -7, -8) }, { -0.0821F, -0.0207F, 0.0438F, -0.0529F, 0.0577F,
        -0.0181F, 0.0809F, -0.0025F } },
    { 1, { AT(filler_share, 0.09375F, 1, 3) AT(p_far_uncovered, 0.766723573F, 2, -3) AT(specific_share, 0.145161286F,
        -1, -2) AT(near_content, 0.277777791F, 4, -8) AT(specific_share, 0.314814806F, 5, -7) AT(rare, 0.335832F, 6, -6)
        AT(log_answer, 3.31402087F, -4, -5) }, { 0.0227F, -0.0789F, 0.0130F, 0.0001F, 0.0920F, 0.0026F, -0.0130F,
        -0.0322F } },
    { 2, { AT(p_stray_high, 0.155762076F, 1, -8) AT(parts, 3.5F, 2, 5) AT(both_missing, 1.5F, 3, -4) AT(distinct,
        0.754385948F, -1, 4) AT(first_half, 0.78174603F, -2, -3) AT(log_ratio, -0.0339015499F, -5, 6) AT(p_roles, 0.5F,
        -6, -7) }, { -0.0355F, 0.0676F, 0.0210F, -0.0247F, 0.0467F, -0.0293F, 0.0663F, -0.0500F } },
    { 3, { AT(rule_long, 0.659502923F, 1, 5) AT(log_answer, 2.52492809F, 2, 3) AT(log_answer, 2.441401F, -1, -2)
        AT(rare, 0.428771317F, -3, 4) AT(rare, 0.430398434F, -4, -5) AT(log_answer, 4.18202114F, -6, -7) }, { -0.0058F,
        0.0287F, -0.0729F, 0.0170F, -0.0165F, -0.0036F, 0.0822F } },
    { 4, { AT(near_content, 0.24242425F, -1, 1) AT(part_worst, 0.522727311F, 2, -8) AT(rule_incomplete, 0.675000012F, 3,
        -7) AT(both_share, 0.184659094F, 4, 5) AT(last_place, 0.303571433F, -2, -3) AT(question_covered, 0.345238119F,
        -4, 6) AT(rare, 0.357164651F, -5, -6) }, { -0.0674F, 0.0269F, -0.0456F, -0.0130F, 0.0769F, 0.0085F, 0.0931F,
        -0.0462F } },
    { 5, { AT(p_again_long, 0.454124331F, 1, 4) AT(rule_repetitive, 0.375F, 2, -4) AT(rule_long, 0.640497088F, 3, -3)
        AT(p_again_high, 0.146046937F, -1, -2) AT(distinct, 0.852941155F, 5, -8) AT(back_new, 0.318585455F, -5, 6)
        AT(half_drop, -0.200000003F, -6, -7) }, { -0.0578F, 0.0092F, 0.0149F, 0.0312F, -0.0092F, 0.0010F, 0.1039F,
        -0.0153F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(again_near, 0.537984371F, 2, 6) AT(part_near_mean, 0.229403093F, -1,
        3) AT(filler_share, 0.0363636352F, -2, 4) AT(p_missing_first, 0.114835165F, 5, -5) AT(match, 0.668362439F, -3,
        -4) AT(specific_share, 0.263157904F, -6, -7) }, { 0.0742F, -0.0216F, 0.0603F, -0.0250F, -0.0089F, -0.0386F,
        0.0935F, -0.0690F } },
    { 7, { AT(match_worst, 0.411504745F, 1, 3) AT(pronouns, 0.0399999991F, -1, 2) AT(first_asked, 0.5F, -2, -3)
        AT(p_again_long, 0.537692845F, 4, -8) AT(swap_net, 0.5F, 5, -7) AT(p_uncovered_near, 0.209790215F, 6, -6)
        AT(unsupported, 1.1500001F, -4, -5) }, { -0.0446F, 0.0290F, -0.0222F, 0.0377F, -0.0335F, -0.0204F, -0.0539F,
        -0.0617F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 4) AT(p_unsupported_near, 0.449999988F, 2, 3) AT(back_second,
        0.275630832F, -1, -2) AT(log_answer, 3.51143408F, -3, -4) AT(again_near, 0.449888617F, 5, 6) AT(subject_first,
        0.299005657F, -5, -6) AT(log_ratio, 0.751416087F, -7, -8) }, { 0.0015F, -0.0799F, 0.0630F, -0.0144F, 0.0039F,
        0.0808F, -0.0336F, 0.0264F } },
    { 1, { AT(filler_share, 0.09375F, 1, 3) AT(specific_share, 0.166666672F, -1, 2) AT(part_near_mean, 0.144431084F, -2,
        -3) AT(shared, 2.5F, 4, -8) AT(number_new, 0.5F, 5, -7) AT(back_second, 0.612914681F, 6, -6) AT(rare, 0.335832F,
        -4, -5) }, { 0.0175F, 0.0095F, -0.0761F, 0.0950F, 0.0082F, -0.0057F, -0.0236F, -0.0365F } },
    { 2, { AT(subject, 0.630247176F, 1, 2) AT(log_answer, 3.06778264F, -1, -2) AT(rule_technical, 0.625F, 3, 6)
        AT(order_net, 0.5F, 4, -6) AT(roles_straight, 0.5F, 5, -5) AT(bound_against, 0.5F, -3, -4) AT(back_second,
        0.918432891F, -7, -8) }, { 0.0357F, -0.0645F, -0.0080F, 0.0509F, -0.0428F, 0.0780F, 0.0131F, 0.0807F } },
    { 3, { AT(p_again_long, 0.623257875F, 1, 5) AT(p_uncovered_near, 0.4375F, 2, -5) AT(subject_question, 0.927268028F,
        3, -4) AT(rare, 0.428771317F, -1, 4) AT(asks_missing, 0.5F, -2, -3) AT(back_second, 0.452181637F, 6, -8)
        AT(log_answer, 4.5792079F, -6, -7) }, { -0.0712F, -0.0163F, 0.0162F, 0.0108F, 0.0359F, -0.0056F, 0.0761F,
        -0.0100F } },
    { 4, { AT(near_content, 0.24242425F, -1, 1) AT(part_worst, 0.236111119F, 2, 5) AT(subject, 0.5843063F, -2, 3)
        AT(both_hit, 3.5F, 4, -5) AT(p_covered_near, 0.00826446246F, -3, -4) AT(both_share, 0.310096174F, -6, 6)
        AT(subject, 0.752170503F, -7, -8) }, { -0.0656F, -0.0357F, -0.0180F, 0.0620F, -0.0074F, -0.0428F, -0.0342F,
        0.0824F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(log_ratio, 0.793230653F, 2, 4) AT(p_far_uncovered, 0.187577084F, -1, 3)
        AT(half_drop, -0.0714285746F, -2, -3) AT(stray_rare, 0.2239106F, 5, -7) AT(log_ratio, 1.66915715F, 6, -6)
        AT(back_new, 0.318585455F, -4, -5) }, { -0.0316F, -0.0083F, 0.0534F, -0.0021F, 0.1036F, -0.0037F, -0.0059F,
        -0.0571F } },
    { 6, { AT(p_stray_high, 0.0319132432F, -1, 1) AT(absolute_added, 0.5F, 2, 6) AT(again_near, 0.51911217F, 3, -6)
        AT(p_far_uncovered, 0.59822917F, 4, -5) AT(p_missing_first, 0.178174615F, 5, -4) AT(negations, 0.5F, -2, -3)
        AT(distinct, 0.935483873F, -7, -8) }, { -0.0684F, 0.0295F, -0.0318F, -0.0379F, 0.0619F, 0.0803F, 0.0199F,
        -0.0361F } },
    { 7, { AT(stray_sentences, 0.0416666679F, 1, 5) AT(log_ratio, 0.0F, -1, 2) AT(inversions, 0.333333343F, 3, -5)
        AT(parts_missing_n, 0.5F, -2, 4) AT(subject_first, 0.650911748F, -3, -4) AT(again_near, 0.439533055F, 6, -8)
        AT(question_rare, 0.419936776F, -6, -7) }, { -0.0418F, 0.0412F, 0.0269F, -0.0401F, -0.0307F, 0.0166F, -0.0344F,
        -0.0562F } },
    { 0, { AT(rare, 0.411168396F, 1, 5) AT(p_unsupported_near, 0.324999988F, -1, 2) AT(back_new, 0.463523F, 3, -5)
        AT(number_hits, 1.5F, 4, -4) AT(question_covered, 0.387500018F, -2, -3) AT(stray_rare, 0.186802492F, -6, 6)
        AT(rule_unsupported, 0.300000012F, -7, -8) }, { -0.0736F, -0.0010F, 0.0709F, -0.0177F, -0.0298F, -0.0167F,
        -0.0074F, 0.0802F } },
    { 1, { AT(p_covered_near, 0.0416666679F, 1, 6) AT(specific_share, 0.215686277F, 2, 4) AT(subject_worst,
        0.506202519F, 3, -3) AT(filler_share, 0.0434782617F, -1, -2) AT(filler_share, 0.073170729F, -4, 5) AT(shared,
        1.5F, -5, -6) AT(filler_share, 0.13333334F, -7, -8) }, { -0.0160F, 0.0764F, -0.0123F, -0.0616F, 0.0446F,
        -0.0266F, -0.0748F, 0.0115F } },
    { 2, { AT(near_content, 0.258064508F, -1, 1) AT(distinct, 0.754385948F, -2, 2) AT(log_reference, 3.15677404F, 3, 5)
        AT(back_second, 0.671583414F, -3, 4) AT(p_covered_polar, 1.44155848F, -4, -5) AT(rule_technical, 0.300000012F,
        6, -8) AT(absolute_added, 0.5F, -6, -7) }, { -0.0593F, -0.0449F, 0.0629F, -0.0004F, 0.0989F, -0.0266F, 0.0364F,
        0.0423F } },
    { 3, { AT(p_covered_high, 0.202941179F, 1, 5) AT(rule_long, 0.659502923F, 2, 4) AT(log_answer, 2.52492809F, 3, -3)
        AT(subject, 0.626400411F, -1, -2) AT(back_new, 0.29676789F, -4, -5) AT(rule_long, 0.635921061F, 6, -8)
        AT(p_asks_uncovered, 0.0500000007F, -6, -7) }, { 0.0273F, -0.0028F, -0.0662F, 0.0332F, -0.0026F, -0.0453F,
        0.0163F, 0.0738F } },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, 6) AT(p_asked_uncovered, 0.138879433F, -1, 2) AT(asks, 1.5F, 3, -6)
        AT(rare, 0.362437844F, 4, -5) AT(parts, 3.5F, -2, 5) AT(subject_question, 0.622792661F, -3, -4)
        AT(p_log_ratio_2, 0.657607794F, -7, -8) }, { -0.0529F, -0.0365F, -0.0072F, 0.0604F, -0.0515F, 0.0461F, 0.0766F,
        -0.0283F } },
    { 5, { AT(p_again_long, 0.454124331F, 1, 5) AT(p_uncovered_near, 0.24242425F, 2, 4) AT(specific_share, 0.545454562F,
        3, -3) AT(rare, 0.232420251F, -1, -2) AT(p_again_long, 0.21002312F, -4, -5) AT(distinct, 0.852941155F, 6, -8)
        AT(stray_rare, 0.2239106F, -6, -7) }, { 0.0074F, -0.0597F, 0.0141F, -0.0133F, 0.0457F, 0.0827F, -0.0053F,
        -0.0141F } },
    { 6, { AT(p_uncovered_unasked, 0.181172922F, 1, 2) AT(p_far_uncovered, 0.59822917F, -1, -2) AT(negations, 1.5F, 3,
        -8) AT(refers_back, 0.5F, 4, -7) AT(near_reference, 0.333333343F, 5, -6) AT(log_answer, 4.08594131F, 6, -5)
        AT(term_rare, 0.608890831F, -3, -4) }, { -0.0779F, 0.0246F, 0.0502F, -0.0251F, -0.0301F, -0.0346F, -0.0063F,
        -0.0412F } },
    { 7, { AT(match, 0.450272143F, -1, 1) AT(first_asked, 0.5F, -2, 2) AT(back_second, 0.523380637F, -3, 3)
        AT(p_first_only, 0.380952388F, 4, -8) AT(bound_against, 2.5F, 5, -7) AT(swap_share, 0.210526317F, 6, -6)
        AT(p_log_ratio_2, 0.534196556F, -4, -5) }, { -0.0339F, 0.0323F, -0.0319F, 0.0459F, -0.0142F, -0.0296F, -0.0731F,
        -0.0368F } },
    { 0, { AT(stray_name, 0.5F, 1, 3) AT(p_unsupported_near, 0.108333334F, -1, 2) AT(stray_rare, 0.266032934F, -2, -3)
        AT(back_new, 0.379346997F, 4, 6) AT(near_content, 0.193548381F, 5, -6) AT(p_log_ratio_2, 0.576240599F, -4, -5)
        AT(p_unsupported_near, 0.75F, -7, -8) }, { -0.0773F, -0.0284F, 0.0468F, -0.0335F, 0.0160F, 0.0771F, -0.0572F,
        0.0343F } },
    { 1, { AT(near_content, 0.277777791F, 1, 6) AT(p_covered_low, 0.119449951F, 2, 3) AT(filler_share, 0.095238097F, -1,
        -2) AT(rule_generic, 0.743646443F, 4, -6) AT(number_new, 0.5F, 5, -5) AT(log_answer, 3.81765199F, -3, -4)
        AT(p_far_uncovered, 0.457041323F, -7, -8) }, { -0.0624F, 0.0418F, -0.0219F, 0.0476F, -0.0447F, 0.0707F,
        -0.0785F, 0.0152F } },
    { 2, { AT(near_content, 0.34375F, -1, 1) AT(filler_share, 0.0816326514F, 2, -8) AT(rule_technical, 0.775000036F, 3,
        -7) AT(log_reference, 3.19846487F, 4, 5) AT(specific_share, 0.431818187F, -2, -3) AT(stray_share, 0.0617731139F,
        -4, 6) AT(specific_share, 0.434782594F, -5, -6) }, { -0.0439F, 0.0473F, 0.0018F, 0.0585F, 0.0009F, -0.0483F,
        0.0615F, -0.0375F } },
    { 3, { AT(p_again_long, 0.623257875F, 1, 5) AT(match_worst, 0.0936201885F, 2, 3) AT(p_uncovered_near, 0.347222209F,
        -1, -2) AT(log_ratio, 1.11600399F, 4, -5) AT(p_asks_uncovered, 0.0500000007F, -3, -4) AT(back_new, 0.556200683F,
        6, -8) AT(rule_long, 0.714761913F, -6, -7) }, { -0.0159F, 0.0422F, -0.0675F, 0.0001F, 0.0030F, -0.0078F,
        0.0715F, -0.0066F } },
    { 4, { AT(p_uncovered_unasked, 0.568675697F, 1, -8) AT(ask_worst, 0.514705896F, 2, 3) AT(log_reference, 3.11326838F,
        -1, -2) AT(rule_incomplete, 0.300000012F, 4, -7) AT(last_place, 0.368421048F, 5, 6) AT(half_drop, 0.524999976F,
        -3, -4) AT(parts, 4.5F, -5, -6) }, { -0.0081F, 0.0831F, -0.0033F, 0.0649F, -0.0499F, 0.0045F, 0.0646F, -0.0644F
        } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(covered, 0.72077924F, 2, 6) AT(back_new, 0.318585455F, -1, 3)
        AT(log_reference, 3.48112178F, 4, -5) AT(roles_straight, 0.5F, 5, -4) AT(ask_worst, 0.677083373F, -2, -3)
        AT(distinct, 0.625F, -6, -7) }, { -0.0115F, -0.0051F, 0.1017F, -0.0029F, -0.0071F, 0.0220F, -0.0176F, -0.0544F }
        },
    { 6, { AT(covered, 0.514705896F, 1, -8) AT(specific_share, 0.357142866F, 2, 4) AT(absolute_added, 0.5F, -1, 3)
        AT(term_rare, 0.173732519F, -2, -3) AT(filler_share, 0.0185185187F, 5, -7) AT(part_near_mean, 0.269516438F, -4,
        6) AT(subject_question, 0.584996223F, -5, -6) }, { 0.0063F, 0.0296F, -0.0459F, 0.0552F, -0.0416F, 0.0378F,
        0.0523F, -0.0730F } },
    { 7, { AT(last_place, 0.5F, 1, -8) AT(bound_with, 4.5F, 2, -7) AT(shared, 2.5F, 3, -6) AT(again_near, 0.537984371F,
        4, -5) AT(match, 0.51087141F, 5, -4) AT(specific_share, 0.37931034F, 6, -3) AT(filler_share, 0.0638297871F, -1,
        -2) }, { 0.0412F, -0.0403F, -0.0461F, 0.0412F, -0.0636F, -0.0370F, 0.0383F, 0.0202F } },
    { 0, { AT(p_unsupported_near, 0.0700000003F, 1, 2) AT(stray_name, 4.5F, -1, -2) AT(back_new, 0.407723069F, 3, -8)
        AT(names_missing, 0.5F, 4, 6) AT(sentences, 5.5F, 5, -5) AT(both_share, 0.759615421F, -3, -4) AT(rare,
        0.402639657F, -6, -7) }, { -0.0776F, 0.0129F, 0.0823F, -0.0101F, -0.0177F, -0.0331F, 0.0303F, -0.0254F } },
    { 1, { AT(specific_share, 0.25F, 1, 4) AT(filler_share, 0.0645161271F, -1, 2) AT(p_stray, 0.132456228F, 3, -4)
        AT(rule_generic, 0.743646443F, -2, -3) AT(p_again_long, -0.150917694F, -5, 5) AT(statements_missing, 0.875F, -6,
        6) AT(p_stray_high, 0.269107759F, -7, -8) }, { -0.0385F, -0.0423F, 0.0207F, 0.0771F, 0.0243F, -0.0746F, 0.0357F,
        -0.0243F } },
    { 2, { AT(p_uncovered_unasked, 0.288663864F, 1, 5) AT(again_near, 0.461090595F, 2, 3) AT(polar_against, 0.5F, -1,
        -2) AT(log_ratio, 0.619039237F, -3, 4) AT(sentences, 3.5F, -4, -5) AT(log_reference, 2.24990487F, -6, 6)
        AT(both_share, 0.205263168F, -7, -8) }, { 0.0133F, 0.0661F, -0.0422F, 0.0363F, -0.0351F, 0.0522F, 0.0164F,
        -0.0597F } },
    { 3, { AT(rule_long, 0.659502923F, 1, -7) AT(p_uncovered_near, 0.4375F, 2, 5) AT(ask_worst, 0.0625F, 3, -4)
        AT(p_log_ratio_2, 0.00114931515F, 4, -3) AT(p_log_ratio_2, 0.000946894987F, -1, -2) AT(subject_first,
        0.665982008F, -5, -6) }, { -0.0023F, 0.0173F, -0.0172F, -0.0677F, 0.0280F, -0.0047F, 0.0720F } },
    { 4, { AT(near_content, 0.238095239F, -1, 1) AT(covered, 0.741666675F, 2, -8) AT(part_best, 0.866071463F, -2, 3)
        AT(p_unsupported_near, 0.214285716F, 4, -7) AT(bound_with, 0.5F, 5, 6) AT(p_covered_near, 0.0125000002F, -3, -4)
        AT(p_log_ratio_2, 0.331043899F, -5, -6) }, { -0.0627F, -0.0144F, -0.0286F, 0.0738F, 0.0395F, -0.0378F, -0.0160F,
        -0.0442F } },
    { 5, { AT(last_place, 0.458333343F, 1, 4) AT(p_log_ratio_2, 0.416202992F, 2, 3) AT(distinct, 0.645161271F, -1, -2)
        AT(stray_rare, 0.2239106F, -3, -4) AT(p_again_high, 0.146046937F, 5, -8) AT(distinct, 0.625F, -5, 6)
        AT(negations, 3.5F, -6, -7) }, { 0.0260F, -0.0330F, 0.0876F, -0.0093F, 0.0075F, -0.0550F, 0.0074F, 0.0310F } },
    { 6, { AT(p_covered_near, 0.16483517F, 1, -8) AT(negations, 1.5F, 2, -7) AT(p_missing_first, 0.101346098F, 3, 5)
        AT(term_frame, 0.5F, 4, -3) AT(part_near_worst, 0.22824809F, -1, -2) AT(distinct, 0.965517223F, 6, -6)
        AT(near_any, 0.279050201F, -4, -5) }, { 0.0437F, -0.0234F, 0.0543F, 0.0444F, -0.0087F, -0.0268F, -0.0405F,
        -0.0718F } },
    { 7, { AT(parts_missing_n, 2.5F, 1, -8) AT(shared, 1.5F, 2, 3) AT(rule_off_topic, 0.817703545F, -1, -2)
        AT(subject_new, 0.760460913F, 4, 5) AT(p_quoted_uncovered, 0.105555557F, -3, -4) AT(both_missing, 0.5F, 6, -7)
        AT(roles_straight, 1.5F, -5, -6) }, { 0.0316F, -0.0613F, -0.0355F, 0.0253F, 0.0120F, 0.0821F, -0.0517F, -0.0375F
        } },
    { 0, { AT(p_unsupported_near, 0.0700000003F, 1, 2) AT(names_new, 4.5F, -1, -2) AT(rule_unsupported, 0.725000024F, 3,
        6) AT(log_answer, 3.51143408F, -3, 4) AT(stray_rare, 0.32202968F, 5, -6) AT(back_second, 0.266353488F, -4, -5)
        AT(p_stray_high, 0.317429036F, -7, -8) }, { -0.0766F, 0.0133F, 0.0441F, 0.0193F, -0.0573F, 0.0167F, 0.0690F,
        0.0049F } },
    { 1, { AT(specific_share, 0.25F, 1, 4) AT(distinct, 0.920000017F, -1, 2) AT(back_second, 0.554872513F, 3, -4)
        AT(stray_rare, 0.293558151F, -2, -3) AT(statements_missing, 0.875F, 5, 6) AT(subject_first, 0.135462448F, -5,
        -6) AT(back_new, 0.391649157F, -7, -8) }, { -0.0316F, 0.0705F, -0.0089F, -0.0079F, 0.0075F, -0.0769F, -0.0250F,
        0.0597F } },
    { 2, { AT(rule_technical, 0.300000012F, 1, 6) AT(p_uncovered_unasked, 0.288663864F, 2, -6) AT(bound_with, 4.5F, 3,
        -5) AT(inversions, 0.177777782F, 4, 5) AT(p_covered_polar, 0.146428585F, -1, -2) AT(match_tail, 0.0466322601F,
        -3, -4) AT(sentences, 1.5F, -7, -8) }, { -0.0201F, 0.0437F, 0.0600F, 0.0080F, -0.0398F, -0.0458F, 0.0785F,
        0.0062F } },
    { 3, { AT(p_log_ratio_2, 0.942411721F, 1, 3) AT(reference_code, 0.5F, -1, 2) AT(back_new, 0.783265233F, -2, -3)
        AT(covered, 0.171568632F, -4, 4) AT(restated, 0.15476191F, 5, -8) AT(term_frame, 2.5F, 6, -7) AT(rule_technical,
        0.675000012F, -5, -6) }, { -0.0657F, -0.0093F, 0.0172F, -0.0057F, 0.0740F, -0.0009F, 0.0002F, -0.0046F } },
    { 4, { AT(ask_worst, 0.514705896F, 1, 3) AT(p_uncovered_unasked, 0.559786201F, 2, -3) AT(part_near_worst,
        0.471618086F, -1, -2) AT(last_place, 0.363636374F, 4, 5) AT(subject, 0.681875348F, -4, -5) AT(rule_incomplete,
        0.300000012F, 6, -8) AT(p_best_missing, 0.58571434F, -6, -7) }, { 0.0772F, -0.0064F, -0.0330F, -0.0329F,
        0.0431F, -0.0458F, 0.0267F, 0.0328F } },
    { 5, { AT(sentences, 3.5F, 1, 2) AT(rule_repetitive, 0.375F, -1, -2) AT(back_second, 0.331528187F, -3, 3)
        AT(subject_first, 0.429298639F, -4, 4) AT(p_far_uncovered, 0.0345797464F, -5, 5) AT(names_new, 1.5F, 6, -8)
        AT(distinct, 0.852941155F, -6, -7) }, { -0.0540F, 0.0397F, -0.0100F, -0.0108F, -0.0003F, 0.0939F, -0.0041F,
        -0.0038F } },
    { 6, { AT(p_uncovered_unasked, 0.181172922F, -1, 1) AT(distinct, 0.965517223F, 2, 4) AT(specific_share,
        0.326086968F, -2, 3) AT(subject_first, 0.246127918F, -3, -4) AT(negations, 0.5F, 5, -8) AT(near_any,
        0.321980327F, 6, -7) AT(filler_share, 0.0285714287F, -5, -6) }, { -0.0636F, 0.0028F, -0.0180F, 0.0569F,
        -0.0100F, 0.0476F, -0.0332F, -0.0449F } },
    { 7, { AT(match_worst, 0.224068448F, -1, 1) AT(negations, 0.5F, 2, 4) AT(covered, 0.935416698F, -2, 3)
        AT(pairs_lost, 0.0451153331F, -3, -4) AT(p_pronouns_uncovered, 0.0480769239F, 5, -8) AT(rare, 0.313486904F, 6,
        -7) AT(match_worst, 0.5950225F, -5, -6) }, { -0.0319F, -0.0135F, 0.0483F, -0.0222F, -0.0517F, 0.0202F, 0.0275F,
        0.0568F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(ask_worst, 0.809090912F, -2, 2) AT(name_frame, 0.5F, 3, 6)
        AT(specific_share, 0.405405402F, -3, 4) AT(again_near, 0.59362787F, 5, -6) AT(subject_new, 0.867384911F, -4, -5)
        AT(back_new, 0.244513512F, -7, -8) }, { -0.0755F, -0.0403F, -0.0204F, 0.0808F, -0.0054F, -0.0153F, 0.0376F,
        -0.0310F } },
    { 1, { AT(filler_share, 0.0652173907F, 1, 2) AT(subject_question, 0.911206782F, -1, -2) AT(shared, 1.5F, 3, 6)
        AT(sentences, 1.5F, 4, 5) AT(stray_rare, 0.214688137F, -3, -4) AT(number_new, 0.5F, -5, -6) AT(p_stray_high,
        0.246365264F, -7, -8) }, { -0.0733F, 0.0105F, -0.0283F, 0.0263F, 0.0793F, -0.0225F, -0.0477F, 0.0155F } },
    { 2, { AT(near_content, 0.258064508F, -1, 1) AT(order_net, 0.5F, 2, -8) AT(names_missing, 0.5F, 3, -7)
        AT(roles_straight, 0.5F, 4, -6) AT(bound_against, 0.5F, 5, -5) AT(specific_share, 0.425000012F, 6, -4)
        AT(p_negated_covered, 0.404545456F, -2, -3) }, { -0.0520F, -0.0012F, 0.0541F, -0.0288F, 0.0551F, -0.0425F,
        0.0453F, 0.0740F } },
    { 3, { AT(rule_long, 0.659502923F, 1, 4) AT(log_ratio, -0.377294242F, -1, 2) AT(p_log_ratio_2, 0.00114931515F, 3,
        -4) AT(reference_code, 0.5F, -2, -3) AT(covered, 0.61721617F, -5, -6) }, { 0.0216F, -0.0139F, 0.0169F, -0.0656F,
        0.0051F, 0.0711F } },
    { 4, { AT(p_uncovered_unasked, 0.568675697F, 1, -8) AT(covered, 0.696153879F, 2, -7) AT(both_share, 0.28174606F, 3,
        4) AT(last_place, 0.296296299F, -1, -2) AT(p_uncovered_unasked, 0.227272734F, -3, 5) AT(distinct, 0.964285731F,
        6, -6) AT(part_best, 0.759615421F, -4, -5) }, { 0.0391F, -0.0305F, 0.0722F, -0.0198F, 0.0680F, -0.0239F,
        -0.0343F, -0.0608F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(log_ratio, 0.83624804F, 2, 4) AT(covered_new, 0.269696981F, -1, 3)
        AT(p_first_only, 0.476190478F, -2, -3) AT(subject_first, 0.504069388F, -4, 5) AT(back_second, 0.337908059F, -5,
        6) AT(unsupported, 0.0500000007F, -6, -7) }, { 0.0417F, -0.0334F, 0.0107F, -0.0089F, 0.0003F, 0.0890F, -0.0045F,
        -0.0507F } },
    { 6, { AT(near_reference, 0.333333343F, 1, -8) AT(rare, 0.315654427F, 2, 5) AT(rule_generic, 0.0F, 3, -4)
        AT(near_any, 0.451782644F, 4, -3) AT(subject_worst, 0.327657372F, -1, -2) AT(distinct, 0.878787875F, -5, 6)
        AT(rule_off_topic, 0.0F, -6, -7) }, { 0.0127F, 0.0777F, -0.0188F, -0.0410F, 0.0403F, -0.0303F, 0.0293F, -0.0681F
        } },
    { 7, { AT(negations, 1.5F, 1, -8) AT(swap_net, -3.5F, 2, 3) AT(p_uncovered_unasked, 0.0315391384F, -1, -2)
        AT(subject_first, 0.672860324F, 4, -7) AT(match, 0.456499338F, -3, 5) AT(shared, 3.5F, 6, -6) AT(again_near,
        0.403497249F, -4, -5) }, { 0.0492F, -0.0142F, -0.0329F, 0.0432F, -0.0105F, -0.0321F, -0.0361F, 0.0372F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 5) AT(p_unsupported_near, 0.449999988F, 2, 4) AT(rare, 0.405411482F,
        -1, 3) AT(back_new, 0.272625357F, -2, -3) AT(names_missing, 0.5F, -4, -5) AT(log_answer, 4.26967335F, 6, -8)
        AT(again_near, 0.449888617F, -6, -7) }, { -0.0747F, 0.0313F, -0.0318F, 0.0398F, -0.0298F, 0.0673F, -0.0035F,
        -0.0190F } },
    { 1, { AT(p_covered_low, 0.112878792F, 1, 3) AT(filler_share, 0.13333334F, 2, -3) AT(p_subject_low, 0.0891317055F,
        -1, -2) AT(filler_share, 0.0588235296F, -4, 4) AT(pronouns, 0.148148149F, 5, -8) AT(sentences, 1.5F, -5, 6)
        AT(number_new, 0.5F, -6, -7) }, { -0.0727F, 0.0214F, 0.0332F, -0.0428F, -0.0117F, 0.0796F, -0.0165F, -0.0134F }
        },
    { 2, { AT(near_content, 0.258064508F, -1, 1) AT(stray_share, 0.0617731139F, -2, 2) AT(back_second, 0.538031876F, -3,
        3) AT(roles_straight, 0.5F, 4, -8) AT(p_absolute_near, 0.581140339F, 5, -7) AT(rule_technical, 0.625F, 6, -6)
        AT(stray_rare, 0.0837718472F, -4, -5) }, { -0.0497F, 0.0608F, 0.0331F, -0.0505F, -0.0013F, 0.0322F, 0.0678F,
        -0.0500F } },
    { 3, { AT(p_log_ratio_2, 0.942411721F, 1, 3) AT(reference_code, 0.5F, -1, 2) AT(p_log_ratio_2, 0.00114931515F, -2,
        -3) AT(shared, 3.5F, 4, 5) AT(p_again_long, 0.712567747F, -4, -5) AT(rule_repetitive, 0.375F, -6, -7) }, {
        -0.0630F, 0.0169F, -0.0085F, -0.0154F, 0.0098F, 0.0727F, -0.0015F } },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(first_asked, 1.5F, 2, 3) AT(p_both, 0.5F, -1, -2) AT(both_share,
        0.240384623F, -3, 4) AT(p_first_only, 0.178571433F, -4, 5) AT(back_second, 0.739822567F, 6, -7) AT(covered_new,
        0.184659094F, -5, -6) }, { -0.0594F, 0.0034F, -0.0245F, -0.0187F, -0.0195F, 0.0701F, -0.0008F, 0.0537F } },
    { 5, { AT(inversions, 0.13333334F, 1, 2) AT(p_asked_uncovered, 0.498779505F, -1, -2) AT(log_ratio, 0.83624804F, 3,
        5) AT(distinct, 0.625F, -3, 4) AT(subject_first, 0.433988512F, -4, -5) AT(unsupported, 0.0500000007F, 6, -8)
        AT(back_new, 0.394292861F, -6, -7) }, { -0.0428F, 0.0210F, 0.0292F, 0.0120F, -0.0397F, -0.0003F, 0.0845F,
        -0.0099F } },
    { 6, { AT(p_uncovered_unasked, 0.181172922F, -1, 1) AT(distinct, 0.965517223F, 2, 3) AT(again_near, 0.522632957F,
        -2, -3) AT(p_far_uncovered, 0.421900719F, -4, 4) AT(subject_worst, 0.429675102F, 5, -8) AT(question_rare,
        0.203617275F, 6, -7) AT(log_answer, 3.54085445F, -5, -6) }, { -0.0606F, 0.0146F, 0.0637F, -0.0380F, 0.0364F,
        -0.0253F, 0.0590F, -0.0345F } },
    { 7, { AT(p_asked_uncovered, 0.545431554F, 1, -8) AT(stray_sentences, 0.0416666679F, 2, 6) AT(rule_incomplete,
        0.300000012F, 3, -5) AT(last_place, 0.236363634F, -1, 4) AT(p_stray, 0.00102702633F, -2, 5) AT(first_half,
        0.129166678F, -3, -4) AT(first_asked, 0.5F, -6, -7) }, { -0.0258F, -0.0448F, -0.0405F, 0.0300F, -0.0611F,
        0.0115F, -0.0333F, -0.0480F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 4) AT(number_new, 1.5F, 2, 3) AT(p_uncovered_near, 0.24242425F, -1, -2)
        AT(subject_first, 0.582026303F, -3, -4) AT(near_content, 0.178571433F, 5, 6) AT(back_new, 0.244513512F, -5, -6)
        AT(asks, 1.5F, -7, -8) }, { -0.0660F, -0.0048F, -0.0294F, 0.0219F, 0.0313F, -0.0421F, 0.0712F, -0.0039F } },
    { 1, { AT(filler_share, 0.0652173907F, 1, 2) AT(parts_missing_n, 3.5F, -1, -2) AT(p_stray, 0.132456228F, 3, 4)
        AT(parts_missing_n, 1.5F, -3, -4) AT(term_frame, 1.5F, 5, -8) AT(stray_rare, 0.293558151F, 6, -7)
        AT(p_unsupported_near, 0.0500000007F, -5, -6) }, { -0.0729F, 0.0044F, -0.0520F, 0.0225F, 0.0764F, -0.0097F,
        -0.0047F, -0.0126F } },
    { 2, { AT(near_content, 0.258064508F, -1, 1) AT(distinct, 0.787878811F, -2, 2) AT(p_quoted_second, 0.316666692F, 3,
        -8) AT(p_covered_antonym, 2.10882354F, 4, -7) AT(swap_net, -1.5F, 5, 6) AT(number_hits, 0.5F, -3, -4)
        AT(both_share, 0.51666671F, -5, -6) }, { -0.0477F, -0.0336F, -0.0210F, 0.0233F, 0.0409F, -0.0257F, 0.0652F,
        -0.0465F } },
    { 3, { AT(rule_long, 0.659502923F, 1, 4) AT(back_new, 0.783265233F, -1, 2) AT(subject, 0.78176707F, 3, -4)
        AT(log_reference, 3.11326838F, -2, -3) AT(back_new, 0.511402309F, -5, -6) }, { -0.0627F, -0.0013F, 0.0441F,
        -0.0187F, 0.0671F, 0.0035F } },
    { 4, { AT(near_content, 0.238095239F, -1, 1) AT(shared, 9.5F, 2, -8) AT(last_place, 0.583333313F, 3, -7)
        AT(both_share, 0.240384623F, 4, 5) AT(p_log_ratio_2, 0.331043899F, -2, -3) AT(p_subject_high, 0.0F, -4, 6)
        AT(inversions, 0.470588237F, -5, -6) }, { -0.0578F, 0.0180F, -0.0383F, -0.0228F, 0.0673F, -0.0194F, -0.0275F,
        -0.0445F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(sentences, 3.5F, 2, 3) AT(parts, 1.5F, -1, -2) AT(part_near_worst,
        0.407484382F, 4, -7) AT(rare, 0.357765049F, 5, -6) AT(half_drop, 0.0714285746F, -3, 6) AT(foreign_sentences,
        0.211111113F, -4, -5) }, { 0.0037F, -0.0554F, -0.0078F, 0.0801F, -0.0020F, -0.0067F, -0.0174F, 0.0600F } },
    { 6, { AT(p_uncovered_unasked, 0.181172922F, -1, 1) AT(distinct, 0.875F, -2, 2) AT(part_near_worst, 0.202338561F, 3,
        4) AT(p_absolute_near, 0.0540935695F, -3, -4) AT(sentences, 2.5F, 5, 6) AT(rare, 0.326507926F, -5, -6)
        AT(filler_share, 0.0204081628F, -7, -8) }, { -0.0588F, 0.0514F, 0.0425F, -0.0205F, -0.0075F, -0.0675F, -0.0293F,
        0.0249F } },
    { 7, { AT(p_asked_uncovered, 0.545431554F, 1, -8) AT(part_near_worst, 0.198660269F, -1, 2) AT(swap_net, 0.5F, 3, -7)
        AT(p_again_long, 0.447860807F, 4, -6) AT(p_absolute_near, 0.65476191F, 5, -5) AT(p_again_long, -0.0135606211F,
        -2, 6) AT(p_uncovered_unasked, 0.0219840817F, -3, -4) }, { -0.0230F, -0.0357F, 0.0481F, 0.0145F, -0.0414F,
        -0.0259F, -0.0445F, -0.0451F } },
    { 0, { AT(rule_unsupported, 0.300000012F, 1, 3) AT(unsupported, 0.949999988F, -1, 2) AT(log_answer, 3.48112178F, -2,
        -3) AT(subject_first, 0.640109956F, 4, 6) AT(back_new, 0.272625357F, 5, -6) AT(p_uncovered_stray, 0.141593754F,
        -4, -5) AT(again_near, 0.548799753F, -7, -8) }, { -0.0723F, 0.0421F, -0.0371F, -0.0180F, 0.0478F, -0.0427F,
        0.0652F, -0.0180F } },
    { 1, { AT(filler_share, 0.0652173907F, 1, 2) AT(p_asked_uncovered, 0.928571403F, -1, -2) AT(back_second,
        0.612914681F, 3, 6) AT(shared, 1.5F, 4, 5) AT(rare, 0.344560862F, -3, -4) AT(polar_sum, 0.5F, -5, -6)
        AT(stray_rare, 0.209124565F, -7, -8) }, { -0.0722F, 0.0194F, 0.0746F, -0.0114F, -0.0287F, 0.0140F, -0.0500F,
        0.0233F } },
    { 2, { AT(p_uncovered_unasked, 0.288663864F, 1, 5) AT(near_reference, 0.266666681F, -1, 2) AT(distinct,
        0.839999974F, -2, 3) AT(p_covered_antonym, 1.52777779F, 4, -5) AT(rule_technical, 0.625F, -3, -4) AT(log_answer,
        3.15677404F, -6, 6) AT(subject_question, 0.754255772F, -7, -8) }, { 0.0513F, -0.0324F, -0.0016F, 0.0454F,
        0.0629F, 0.0429F, -0.0578F, 0.0284F } },
    { 3, { AT(p_log_ratio_2, 0.942411721F, 1, 3) AT(p_log_ratio_2, 0.00114931515F, 2, -3) AT(reference_code, 0.5F, -1,
        -2) AT(covered, 0.171568632F, 4, 5) AT(p_unsupported_long, 1.09222198F, -4, -5) AT(p_uncovered_stray,
        0.124323629F, 6, -8) AT(rule_repetitive, 0.375F, -6, -7) }, { -0.0120F, 0.0169F, -0.0597F, -0.0086F, 0.0034F,
        0.0691F, -0.0011F, -0.0020F } },
    { 4, { AT(p_uncovered_unasked, 0.568675697F, 1, -8) AT(both_share, 0.240384623F, 2, 3) AT(names_missing, 0.5F, -1,
        -2) AT(distinct, 0.962962985F, 4, -7) AT(near_content, 0.24242425F, -3, 5) AT(last_place, 0.619047642F, 6, -6)
        AT(p_again_high, 0.0833693445F, -4, -5) }, { -0.0371F, 0.0345F, -0.0345F, 0.0727F, -0.0268F, -0.0194F, -0.0012F,
        -0.0573F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(last_place, 0.458333343F, 2, 5) AT(log_ratio, 0.182321563F, -1, 3)
        AT(subject, 0.83701086F, 4, -4) AT(asks, 1.5F, -2, -3) AT(rule_repetitive, 0.375F, 6, -7) AT(match,
        0.430344433F, -5, -6) }, { -0.0060F, 0.0880F, -0.0002F, 0.0072F, 0.0130F, -0.0374F, 0.0301F, -0.0472F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(distinct, 0.878787875F, -1, 2) AT(p_far_uncovered, 0.59822917F, 3,
        5) AT(match, 0.647113085F, 4, -4) AT(match_tail, 0.0617687814F, -2, -3) AT(term_rare, 0.467925817F, 6, -7)
        AT(log_reference, 2.80290103F, -5, -6) }, { 0.0486F, 0.0206F, -0.0321F, -0.0394F, -0.0181F, 0.0655F, -0.0344F,
        -0.0582F } },
    { 7, { AT(p_again_long, -0.0135606211F, -1, 1) AT(p_best_missing, 0.239047617F, 2, 5) AT(inversions, 0.333333343F,
        3, -5) AT(p_again_long, 0.575889051F, 4, -4) AT(rule_off_topic, 0.741782427F, -2, -3) AT(near_content,
        0.285714298F, 6, -8) AT(distinct, 0.899999976F, -6, -7) }, { -0.0482F, 0.0238F, -0.0461F, -0.0402F, -0.0259F,
        -0.0463F, 0.0137F, -0.0453F } },
    { 0, { AT(rule_unsupported, 0.300000012F, -1, 1) AT(ask_worst, 0.514705896F, -2, 2) AT(back_new, 0.313113362F, 3, 5)
        AT(log_answer, 4.25558758F, 4, -5) AT(covered, 0.0784615427F, -3, -4) AT(shared, 2.5F, -6, 6) AT(match_tail,
        0.0203165654F, -7, -8) }, { -0.0597F, -0.0311F, -0.0016F, 0.0700F, -0.0114F, -0.0468F, -0.0192F, 0.0473F } },
    { 1, { AT(filler_share, 0.0588235296F, 1, 3) AT(p_short_near, 0.235323817F, 2, -3) AT(rare, 0.244612738F, -1, -2)
        AT(p_stray, 0.132456228F, 4, 6) AT(log_reference, 3.44986153F, 5, -6) AT(specific_share, 0.125F, -4, -5)
        AT(rare, 0.344560862F, -7, -8) }, { 0.0086F, -0.0735F, 0.0141F, 0.0062F, -0.0573F, 0.0259F, 0.0634F, -0.0053F }
        },
    { 2, { AT(both_share, 0.386752158F, 1, 6) AT(log_ratio, 0.0F, -1, 2) AT(filler_share, 0.0816326514F, 3, -6)
        AT(inversions, 0.380952388F, 4, 5) AT(first_half, 0.696153879F, -2, -3) AT(p_uncovered_unasked, 0.203640118F,
        -4, -5) AT(subject, 0.794752717F, -7, -8) }, { 0.0525F, 0.0253F, -0.0175F, 0.0657F, -0.0152F, -0.0419F,
        -0.0543F, 0.0153F } },
    { 3, { AT(rule_long, 0.659502923F, 1, 5) AT(p_short_near, 0.296874613F, 2, -5) AT(rare, 0.428771317F, -1, 3)
        AT(ask_worst, 0.0625F, 4, -4) AT(subject_worst, 0.777265131F, -2, -3) AT(log_answer, 4.18202114F, -6, -7) }, {
        -0.0612F, -0.0005F, 0.0174F, -0.0093F, 0.0237F, -0.0033F, 0.0633F } },
    { 4, { AT(rule_incomplete, 0.675000012F, 1, -8) AT(p_both, 0.5F, 2, 5) AT(names_missing, 0.5F, 3, -4)
        AT(specific_share, 0.347826093F, 4, -3) AT(half_drop, 0.466666669F, -1, -2) AT(p_stray_high, 0.0949145257F, 6,
        -7) AT(quoted, 0.5F, -5, -6) }, { -0.0299F, 0.0504F, -0.0522F, 0.0173F, 0.0558F, -0.0116F, -0.0302F, 0.0615F }
        },
    { 5, { AT(again_near, 0.481019258F, 1, 2) AT(parts, 1.5F, -1, -2) AT(sentences, 3.5F, 3, 4) AT(distinct, 0.625F, -3,
        -4) AT(filler_share, 0.095238097F, 5, -8) AT(back_new, 0.318585455F, -5, 6) AT(both_hit, 2.5F, -6, -7) }, {
        0.0157F, -0.0407F, 0.0194F, -0.0311F, -0.0052F, 0.0760F, 0.0009F, -0.0091F } },
    { 6, { AT(stray_share, 0.531913221F, -1, 1) AT(rare, 0.315654427F, 2, 3) AT(shared, 0.5F, -2, -3) AT(part_near_mean,
        0.229403093F, -4, 4) AT(specific_share, 0.37931034F, 5, 6) AT(again_near, 0.537984371F, -5, -6) AT(back_second,
        0.389173031F, -7, -8) }, { -0.0569F, 0.0029F, 0.0538F, 0.0469F, -0.0422F, 0.0233F, 0.0334F, -0.0198F } },
    { 7, { AT(negations, 1.5F, 1, -8) AT(p_best_missing, 0.239047617F, 2, -7) AT(order_net, 0.5F, 3, -6)
        AT(p_negation_covered, 0.788888931F, 4, -5) AT(back_second, 0.499746323F, -1, 5) AT(p_far_uncovered,
        0.545454562F, 6, -4) AT(back_new, 0.950928271F, -2, -3) }, { -0.0104F, 0.0275F, -0.0533F, -0.0382F, -0.0557F,
        -0.0542F, -0.0259F, 0.0344F } },
    { 0, { AT(rare, 0.411168396F, 1, 5) AT(p_unsupported_near, 0.324999988F, -1, 2) AT(specific_share, 0.464285702F, 3,
        4) AT(number_new, 1.5F, -2, -3) AT(name_frame, 0.5F, -4, -5) AT(subject, 0.843721747F, 6, -8) AT(unsupported,
        0.949999988F, -6, -7) }, { -0.0646F, -0.0402F, 0.0188F, 0.0586F, -0.0134F, -0.0129F, 0.0696F, -0.0164F } },
    { 1, { AT(specific_share, 0.215686277F, 1, 4) AT(number_new, 0.5F, 2, -4) AT(back_second, 0.526908994F, -1, 3)
        AT(part_near_worst, 0.301285625F, -2, -3) AT(log_reference, 3.51143408F, 5, 6) AT(filler_share, 0.107142858F,
        -5, -6) AT(match, 0.49178946F, -7, -8) }, { 0.0656F, 0.0276F, -0.0412F, -0.0327F, -0.0688F, 0.0075F, 0.0504F,
        -0.0250F } },
    { 2, { AT(rule_technical, 0.625F, 1, 6) AT(inversions, 0.111111112F, 2, 3) AT(p_covered_polar, 0.146428585F, -1, -2)
        AT(p_uncovered_stray, 0.00640417309F, -3, 4) AT(log_ratio, 0.424883187F, -4, 5) AT(back_new, 0.548851252F, -5,
        -6) AT(p_clash_near, 0.0166666675F, -7, -8) }, { -0.0351F, 0.0315F, 0.0537F, -0.0342F, 0.0436F, -0.0171F,
        0.0507F, -0.0178F } },
    { 3, { AT(rule_long, 0.659502923F, 1, 4) AT(p_short_near, 0.296874613F, 2, -4) AT(asks_missing, 0.5F, -1, 3)
        AT(swap_share, 0.268656731F, -2, -3) AT(back_new, 0.511402309F, -5, -6) }, { -0.0593F, -0.0131F, 0.0169F,
        0.0236F, 0.0617F, 0.0024F } },
    { 4, { AT(p_first_only, 0.1875F, -1, 1) AT(stray_rare, 0.0610512421F, -2, 2) AT(parts, 3.5F, 3, 4)
        AT(rule_incomplete, 0.725000024F, -3, -4) AT(sentences, 1.5F, -5, 5) AT(last_place, 0.523809552F, 6, -8)
        AT(p_unsupported_long, 0.608179867F, -6, -7) }, { -0.0368F, 0.0621F, -0.0304F, 0.0371F, -0.0399F, 0.0496F,
        -0.0225F, -0.0212F } },
    { 5, { AT(again_near, 0.481019258F, 1, 2) AT(near_any, 0.943258524F, -1, -2) AT(last_place, 0.458333343F, 3, 5)
        AT(subject_new, 0.769264519F, 4, -5) AT(p_unsupported_long, 0.805625141F, -3, -4) AT(p_again_high, 0.173845112F,
        6, -8) AT(p_asked_uncovered, 0.619862437F, -6, -7) }, { -0.0437F, 0.0169F, 0.0733F, -0.0056F, -0.0044F,
        -0.0361F, 0.0120F, 0.0266F } },
    { 6, { AT(covered, 0.514705896F, 1, -8) AT(p_missing_first, 0.101346098F, 2, 4) AT(number_hits, 0.5F, 3, -3)
        AT(refers_back, 0.5F, -1, -2) AT(rare, 0.291052312F, -4, 5) AT(rule_off_topic, 0.604188561F, 6, -7) AT(distinct,
        0.933333337F, -5, -6) }, { 0.0431F, -0.0009F, -0.0293F, 0.0315F, 0.0035F, -0.0482F, 0.0291F, -0.0641F } },
    { 7, { AT(rare, 0.296496838F, -1, 1) AT(negations, 0.5F, 2, 6) AT(first_half, 0.190909103F, -2, 3)
        AT(p_absolute_near, 0.297058851F, 4, -6) AT(back_second, 0.359714121F, -3, 5) AT(p_quoted_uncovered,
        0.174242437F, -4, -5) AT(inversions, 0.111111112F, -7, -8) }, { -0.0226F, -0.0404F, -0.0311F, 0.0066F, 0.0594F,
        -0.0523F, 0.0373F, -0.0056F } },
    { 0, { AT(number_new, 0.5F, 1, 3) AT(specific_share, 0.600000024F, 2, -3) AT(term_rare, 0.743308127F, -1, -2)
        AT(specific_share, 0.464285702F, 4, 6) AT(match_tail, 0.050463222F, -4, 5) AT(unsupported, 1.35000002F, -5, -6)
        AT(unsupported, 1.25F, -7, -8) }, { -0.0664F, 0.0106F, 0.0162F, -0.0316F, -0.0279F, 0.0399F, -0.0106F, 0.0631F }
        },
    { 1, { AT(parts_missing_n, 1.5F, 1, 3) AT(stray_share, 0.731811583F, -1, 2) AT(near_any, 0.350574523F, -2, -3)
        AT(filler_share, 0.0588235296F, 4, 5) AT(p_stray, 0.0865332708F, -4, -5) AT(pronouns, 0.13333334F, 6, -8)
        AT(term_frame, 1.5F, -6, -7) }, { -0.0684F, -0.0093F, 0.0342F, 0.0165F, -0.0451F, 0.0714F, -0.0139F, -0.0162F }
        },
    { 2, { AT(rule_technical, 0.625F, 1, 5) AT(p_covered_polar, 1.51923084F, 2, -5) AT(question_covered, 0.79285717F, 3,
        -4) AT(covered, 0.275252551F, -1, 4) AT(rare, 0.367212743F, -2, -3) AT(subject_worst, 0.69420892F, 6, -8)
        AT(number_clash, 0.5F, -6, -7) }, { -0.0526F, 0.0030F, -0.0453F, 0.0124F, 0.0560F, 0.0304F, -0.0386F, 0.0550F }
        },
    { 3, { AT(p_log_ratio_2, 0.942411721F, 1, 3) AT(rare, 0.428771317F, -1, 2) AT(asks_missing, 0.5F, -2, -3)
        AT(p_uncovered_stray, 0.124323629F, 4, 6) AT(rule_repetitive, 0.375F, 5, -6) AT(match_tail, 0.137275904F, -4,
        -5) AT(log_answer, 4.18202114F, -7, -8) }, { -0.0562F, -0.0076F, 0.0168F, 0.0663F, 0.0026F, -0.0011F, -0.0136F,
        0.0075F } },
    { 4, { AT(rule_incomplete, 0.675000012F, 1, -8) AT(ask_worst, 0.514705896F, 2, 3) AT(log_reference, 3.19846487F, -1,
        -2) AT(half_drop, 0.524999976F, 4, -7) AT(parts, 5.5F, 5, -6) AT(stray_rare, 0.0551789366F, 6, -5)
        AT(p_covered_near, 0.504166663F, -3, -4) }, { -0.0112F, 0.0578F, 0.0502F, -0.0258F, -0.0485F, 0.0232F, 0.0290F,
        0.0570F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(last_place, 0.458333343F, 2, 5) AT(subject, 0.83701086F, 3, 4)
        AT(p_again_long, 0.316895247F, -1, -2) AT(stray_rare, 0.0610512421F, -3, -4) AT(rule_repetitive, 0.375F, 6, -7)
        AT(match, 0.430344433F, -5, -6) }, { 0.0002F, 0.0798F, 0.0175F, -0.0133F, 0.0126F, -0.0357F, 0.0278F, -0.0443F }
        },
    { 6, { AT(p_uncovered_unasked, 0.181172922F, -1, 1) AT(log_answer, 4.06899023F, 2, -8) AT(sentences, 2.5F, 3, 5)
        AT(part_near_worst, 0.183283538F, -2, 4) AT(log_reference, 3.54085445F, -3, -4) AT(subject_first, 0.378067225F,
        -5, 6) AT(match_tail, 0.0744948611F, -6, -7) }, { -0.0545F, 0.0322F, -0.0335F, 0.0390F, -0.0076F, 0.0678F,
        0.0071F, -0.0339F } },
    { 7, { AT(negations, 1.5F, 1, -8) AT(parts_missing_n, 2.5F, 2, -7) AT(subject_question, 0.834660888F, 3, -6)
        AT(negation_lost, 0.5F, 4, -5) AT(swap_net, -1.5F, 5, 6) AT(rule_technical, 0.675000012F, -1, -2)
        AT(p_uncovered_unasked, 0.572811723F, -3, -4) }, { 0.0313F, -0.0264F, -0.0180F, 0.0174F, -0.0383F, -0.0361F,
        -0.0400F, 0.0312F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 4) AT(unsupported, 0.949999988F, -1, 2) AT(p_unsupported_long,
        0.389464766F, -2, 3) AT(roles_straight, 0.5F, -3, -4) AT(subject_first, 0.640109956F, 5, -8) AT(p_log_ratio_2,
        0.561355531F, 6, -7) AT(p_missing_first, 0.176800981F, -5, -6) }, { -0.0679F, 0.0461F, -0.0319F, 0.0191F,
        -0.0409F, 0.0205F, 0.0397F, 0.0605F } },
    { 1, { AT(specific_share, 0.215686277F, 1, 3) AT(again_near, 0.428998977F, 2, -3) AT(stray_share, 0.728858769F, -1,
        -2) AT(subject_first, 0.28153795F, 4, 6) AT(specific_share, 0.351851851F, 5, -6) AT(filler_share, 0.0714285746F,
        -4, -5) AT(parts_missing_n, 2.5F, -7, -8) }, { -0.0325F, 0.0229F, 0.0587F, -0.0131F, 0.0524F, -0.0159F,
        -0.0700F, 0.0057F } },
    { 2, { AT(p_absolute_near, 0.65476191F, 1, 6) AT(p_covered_polar, 1.51923084F, 2, -6) AT(value_clash, 0.5F, 3, -5)
        AT(name_frame, 0.5F, 4, -4) AT(bound_against, 0.5F, -1, 5) AT(filler_share, 0.0192307699F, -2, -3)
        AT(p_again_long, 0.247855172F, -7, -8) }, { -0.0215F, -0.0268F, 0.0478F, 0.0365F, 0.0520F, 0.0489F, 0.0888F,
        -0.0241F } },
    { 3, { AT(p_log_ratio_2, 0.942411721F, 1, 3) AT(rare, 0.428771317F, -1, 2) AT(rare, 0.430398434F, -2, -3)
        AT(p_uncovered_stray, 0.124323629F, 4, 5) AT(match_tail, 0.137275904F, -4, -5) AT(stray_repeat, 0.776628375F, 6,
        -8) AT(p_absolute_near, 0.118823528F, -6, -7) }, { -0.0548F, 0.0173F, -0.0078F, 0.0629F, 0.0028F, -0.0129F,
        0.0010F, 0.0060F } },
    { 4, { AT(p_first_only, 0.1875F, -1, 1) AT(covered_new, 0.179144397F, -2, 2) AT(order_net, -0.5F, -3, 3)
        AT(stray_rare, 0.0610512421F, -4, 4) AT(second_half, 0.27922079F, -5, 5) AT(match, 0.66114378F, 6, -8)
        AT(ask_worst, 0.759615421F, -6, -7) }, { -0.0337F, -0.0352F, -0.0277F, 0.0781F, 0.0479F, 0.0662F, -0.0027F,
        -0.0195F } },
    { 5, { AT(p_again_long, 0.319403082F, 1, 2) AT(p_asked_uncovered, 0.619862437F, -1, -2) AT(p_absolute_near,
        0.118823528F, 3, -8) AT(stray_rare, 0.2239106F, 4, -7) AT(filler_share, 0.095238097F, 5, -6) AT(half_drop,
        -0.171428576F, -3, 6) AT(stray_name, 0.5F, -4, -5) }, { -0.0438F, 0.0179F, -0.0042F, 0.0711F, -0.0026F,
        -0.0100F, -0.0108F, -0.0088F } },
    { 6, { AT(p_uncovered_unasked, 0.181172922F, -1, 1) AT(distinct, 0.965517223F, 2, 4) AT(both_hit, 1.5F, 3, -4)
        AT(contrast, 1.5F, -2, -3) AT(subject, 0.376628071F, -5, 5) AT(both_share, 0.341666669F, 6, -8)
        AT(p_uncovered_unasked, 0.585721433F, -6, -7) }, { -0.0526F, 0.0368F, -0.0265F, -0.0252F, 0.0288F, 0.0393F,
        -0.0171F, -0.0386F } },
    { 7, { AT(roles_straight, 0.5F, 1, 6) AT(first_asked, 0.5F, -1, 2) AT(p_quoted_uncovered, 0.240384623F, 3, -6)
        AT(bound_with, 4.5F, 4, -5) AT(near_content, 0.13636364F, -2, 5) AT(second_half, 0.322916687F, -3, -4)
        AT(both_missing, 0.5F, -7, -8) }, { 0.0170F, 0.0216F, -0.0628F, -0.0206F, 0.0244F, 0.0343F, 0.0545F, -0.0215F }
        },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(specific_share, 0.464285702F, 2, 5) AT(subject_first, 0.632594347F,
        3, 4) AT(p_unsupported_long, 3.84674096F, -2, -3) AT(stray_share, 0.458267391F, -4, -5) AT(names_missing, 0.5F,
        6, -8) AT(again_near, 0.59362787F, -6, -7) }, { -0.0666F, -0.0462F, 0.0148F, -0.0260F, 0.0352F, 0.0782F,
        -0.0126F, 0.0001F } },
    { 1, { AT(filler_share, 0.0588235296F, 1, 2) AT(p_short_near, 0.235323817F, -1, -2) AT(shared, 1.5F, 3, -8)
        AT(log_answer, 2.97008562F, -3, 4) AT(p_pronouns_uncovered, 0.13636364F, 5, -7) AT(stray_rare, 0.305314481F, 6,
        -6) AT(number_new, 0.5F, -4, -5) }, { -0.0661F, 0.0143F, -0.0216F, 0.0717F, -0.0146F, -0.0061F, -0.0089F,
        -0.0320F } },
    { 2, { AT(near_content, 0.34375F, 1, 2) AT(log_answer, 3.02012753F, -1, -2) AT(back_second, 0.538031876F, 3, 5)
        AT(number_new, 1.5F, 4, -5) AT(specific_share, 0.46875F, -3, -4) AT(stray_share, 0.0617731139F, -6, 6)
        AT(bound_against, 2.5F, -7, -8) }, { 0.0708F, -0.0441F, 0.0604F, -0.0175F, -0.0252F, 0.0463F, -0.0110F, 0.0471F
        } },
    { 3, { AT(log_answer, 4.18202114F, 1, 4) AT(back_new, 0.783265233F, -1, 2) AT(swap_net, -0.5F, -2, 3) AT(subject,
        0.78176707F, -3, -4) AT(rule_long, 0.659502923F, -5, -6) }, { -0.0556F, -0.0126F, 0.0418F, -0.0025F, -0.0042F,
        0.0575F } },
    { 4, { AT(subject, 0.5843063F, -1, 1) AT(shared, 9.5F, 2, -8) AT(both_hit, 3.5F, 3, -7) AT(p_uncovered_unasked,
        0.451029211F, 4, -6) AT(ask_worst, 0.514705896F, -2, 5) AT(unsupported, 0.350000024F, 6, -5) AT(bound_against,
        0.5F, -3, -4) }, { -0.0526F, 0.0739F, 0.0415F, -0.0259F, -0.0319F, -0.0248F, -0.0250F, -0.0390F } },
    { 5, { AT(log_answer, 4.1351347F, 1, 6) AT(p_again_high, 0.173845112F, 2, -6) AT(last_place, 0.458333343F, 3, 5)
        AT(distinct, 0.852941155F, 4, -3) AT(subject, 0.833593667F, -1, -2) AT(p_uncovered_near, 0.347222209F, -4, -5)
        AT(p_log_ratio_2, 0.404481709F, -7, -8) }, { 0.0362F, -0.0151F, -0.0210F, -0.0467F, 0.0117F, 0.0347F, -0.0066F,
        0.0532F } },
    { 6, { AT(p_uncovered_unasked, 0.181172922F, -1, 1) AT(refers_back, 0.5F, 2, -8) AT(p_pronouns_uncovered,
        0.0862068981F, 3, -7) AT(term_frame, 0.5F, 4, 5) AT(first_half, 0.343137264F, -2, -3) AT(part_worst,
        0.211111113F, 6, -6) AT(match_tail, 0.0617687814F, -4, -5) }, { -0.0508F, 0.0251F, -0.0299F, 0.0469F, -0.0170F,
        0.0770F, -0.0336F, -0.0167F } },
    { 7, { AT(p_asked_uncovered, 0.545431554F, 1, -8) AT(rule_off_topic, 0.794879019F, 2, -7) AT(shared, 1.5F, 3, 4)
        AT(filler_share, 0.068965517F, -1, -2) AT(roles_straight, 0.5F, 5, -6) AT(last_place, 0.5F, 6, -5) AT(order_net,
        -0.5F, -3, -4) }, { 0.0343F, -0.0327F, 0.0218F, -0.0328F, 0.0106F, 0.0342F, -0.0563F, -0.0394F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 5) AT(rare, 0.407952398F, 2, 4) AT(unsupported, 2.25F, -1, 3)
        AT(p_first_only, 0.1875F, -2, -3) AT(back_new, 0.334338784F, -4, -5) AT(unsupported, 0.949999988F, -6, 6)
        AT(name_frame, 0.5F, -7, -8) }, { -0.0656F, -0.0305F, 0.0258F, 0.0372F, -0.0224F, -0.0273F, 0.0689F, 0.0001F }
        },
    { 1, { AT(shared, 1.5F, 1, 6) AT(rule_generic, 0.743646443F, 2, -6) AT(filler_share, 0.0588235296F, -1, 3)
        AT(log_reference, 3.19846487F, 4, 5) AT(back_second, 0.421286076F, -2, -3) AT(p_uncovered_unasked, 0.909090936F,
        -4, -5) AT(part_near_worst, 0.0745604187F, -7, -8) }, { -0.0453F, 0.0176F, -0.0322F, 0.0601F, -0.0125F, 0.0484F,
        0.0130F, -0.0590F } },
    { 2, { AT(p_uncovered_unasked, 0.288663864F, 1, 4) AT(distinct, 0.769230783F, -1, 2) AT(half_drop, -0.224999994F,
        -2, 3) AT(roles_cross, 1.5F, -3, -4) AT(log_reference, 2.012676F, -5, 5) AT(p_absolute_near, 0.449494958F, 6,
        -8) AT(subject_question, 0.754255772F, -6, -7) }, { -0.0393F, 0.0517F, 0.0038F, 0.0575F, 0.0509F, -0.0537F,
        0.0294F, 0.0380F } },
    { 3, { AT(log_ratio, 1.11600399F, 1, 4) AT(p_short_near, 0.296874613F, 2, -4) AT(p_log_ratio_2, 0.00114931515F, 3,
        -3) AT(pairs_lost, 0.33739838F, -1, -2) AT(log_answer, 4.18202114F, -5, -6) }, { -0.0091F, 0.0172F, -0.0537F,
        0.0228F, -0.0109F, 0.0557F } },
    { 4, { AT(near_content, 0.238095239F, -1, 1) AT(both_share, 0.240384623F, 2, 3) AT(covered, 0.468627453F, -2, -3)
        AT(last_place, 0.583333313F, 4, -8) AT(sentences, 1.5F, 5, 6) AT(p_stray, 0.0105917566F, -4, -5) AT(again_near,
        0.673879564F, -6, -7) }, { -0.0510F, 0.0219F, -0.0386F, 0.0448F, -0.0420F, 0.0580F, -0.0274F, -0.0243F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(swap_share, 0.0F, 2, 6) AT(bound_with, 4.5F, 3, -5) AT(unsupported,
        0.0500000007F, 4, -4) AT(back_new, 0.347095788F, -1, 5) AT(log_ratio, 0.498991162F, -2, -3) AT(near_content,
        0.473684222F, -6, -7) }, { -0.0018F, 0.0030F, 0.0707F, -0.0093F, -0.0109F, 0.0099F, -0.0208F, -0.0416F } },
    { 6, { AT(near_content, 0.360000014F, 1, -8) AT(again_near, 0.51911217F, 2, 5) AT(part_near_mean, 0.229403093F, -1,
        3) AT(filler_share, 0.0754716992F, -2, 4) AT(p_covered_near, 0.0264705885F, -3, -4) AT(specific_share,
        0.282608688F, -5, 6) AT(distinct, 0.972222209F, -6, -7) }, { 0.0479F, -0.0161F, 0.0662F, -0.0190F, -0.0193F,
        0.0724F, -0.0144F, -0.0505F } },
    { 7, { AT(p_asked_uncovered, 0.545431554F, 1, 6) AT(negations, 1.5F, 2, -6) AT(bound_against, 2.5F, 3, -5)
        AT(p_negation_covered, 0.788888931F, 4, -4) AT(back_second, 0.502855659F, 5, -3) AT(filler_share, 0.0714285746F,
        -1, -2) AT(refers_back, 0.5F, -7, -8) }, { -0.0037F, -0.0556F, 0.0139F, -0.0582F, -0.0653F, 0.0323F, -0.0627F,
        0.0134F } },
    { 0, { AT(rare, 0.411168396F, 1, 6) AT(subject_first, 0.643552601F, 2, 3) AT(p_missing_first, 0.221001223F, -1, -2)
        AT(unsupported, 0.949999988F, -3, 4) AT(p_subject_high, 0.241154492F, 5, -6) AT(sentences, 3.5F, -4, -5)
        AT(match_worst, 0.699971795F, -7, -8) }, { -0.0640F, -0.0057F, -0.0479F, 0.0560F, -0.0054F, -0.0092F, 0.0558F,
        -0.0070F } },
    { 1, { AT(filler_share, 0.0588235296F, 1, 2) AT(p_uncovered_near, 0.4375F, -1, -2) AT(p_stray, 0.132456228F, 3, 4)
        AT(subject_worst, 0.360172421F, -3, -4) AT(p_unsupported_near, 0.0500000007F, 5, -8) AT(back_second,
        0.20767194F, -5, 6) AT(number_new, 0.5F, -6, -7) }, { -0.0634F, 0.0141F, 0.0243F, -0.0460F, -0.0149F, 0.0580F,
        -0.0133F, -0.0136F } },
    { 2, { AT(log_ratio, 0.0F, 1, 2) AT(last_place, 0.398601413F, -1, -2) AT(p_uncovered_unasked, 0.288663864F, 3, -8)
        AT(inversions, 0.418181807F, 4, -7) AT(p_far_uncovered, 0.129113942F, 5, -6) AT(roles_straight, 0.5F, 6, -5)
        AT(half_drop, -0.214285716F, -3, -4) }, { -0.0050F, 0.0605F, 0.0563F, -0.0175F, -0.0532F, 0.0211F, 0.0528F,
        -0.0311F } },
    { 3, { AT(p_log_ratio_2, 0.942411721F, 1, 2) AT(reference_code, 0.5F, -1, -2) AT(p_uncovered_unasked, 0.600000024F,
        3, -8) AT(term_frame, 1.5F, 4, -7) AT(rule_technical, 0.675000012F, 5, -6) AT(p_best_missing, 0.341666669F, 6,
        -5) AT(p_pronouns_uncovered, 0.0462962948F, -3, -4) }, { -0.0514F, 0.0106F, 0.0613F, -0.0017F, -0.0007F,
        -0.0013F, -0.0002F, -0.0043F } },
    { 4, { AT(p_covered_low, 0.0208556149F, 1, -8) AT(last_statement, 0.27922079F, -1, 2) AT(ask_worst, 0.514705896F, 3,
        4) AT(distinct, 0.96875F, -2, -3) AT(parts, 5.5F, 5, -7) AT(last_place, 0.25F, -4, 6) AT(stray_rare,
        0.0551789366F, -5, -6) }, { 0.0550F, 0.0462F, -0.0248F, 0.0223F, 0.0206F, -0.0422F, 0.0404F, -0.0434F } },
    { 5, { AT(p_log_ratio_2, 0.693737626F, 1, 5) AT(distinct, 0.625F, 2, 3) AT(second_half, 0.514705896F, -1, -2)
        AT(match_worst, 0.224068448F, 4, -5) AT(match_worst, 0.211730421F, -3, -4) AT(p_unsupported_long, 0.0F, 6, -8)
        AT(inversions, 0.131868139F, -6, -7) }, { 0.0363F, -0.0101F, -0.0133F, 0.0235F, -0.0487F, -0.0031F, 0.0592F,
        -0.0135F } },
    { 6, { AT(near_any, 0.335912049F, 1, -8) AT(filler_share, 0.0526315793F, 2, -7) AT(subject_first, 0.465484858F, 3,
        5) AT(rule_off_topic, 0.817703545F, 4, -3) AT(log_ratio, 0.510825634F, -1, -2) AT(distinct, 0.933333337F, 6, -6)
        AT(both_hit, 1.5F, -4, -5) }, { 0.0190F, -0.0471F, 0.0455F, 0.0754F, -0.0270F, -0.0046F, 0.0414F, -0.0278F } },
    { 7, { AT(p_short_near, 0.00111490523F, 1, -8) AT(pronouns, 0.073170729F, 2, -7) AT(near_reference, 0.916666687F, 3,
        -6) AT(p_quoted_uncovered, 0.458041966F, 4, -5) AT(back_new, 0.582604945F, 5, 6) AT(term_rare, 0.191679433F, -1,
        -2) AT(near_content, 0.612903237F, -3, -4) }, { -0.0531F, -0.0086F, 0.0281F, -0.0144F, 0.0433F, 0.0390F,
        0.0225F, -0.0428F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 3) AT(rare, 0.407952398F, -1, 2) AT(back_new, 0.334338784F, -2, -3)
        AT(near_any, 0.68716073F, 4, -8) AT(name_frame, 0.5F, 5, 6) AT(p_again_high, 0.0F, -4, -5) AT(rare,
        0.431519896F, -6, -7) }, { -0.0475F, 0.0334F, -0.0225F, 0.0671F, -0.0129F, -0.0314F, 0.0312F, -0.0183F } },
    { 1, { AT(shared, 1.5F, 1, 6) AT(parts_missing_n, 1.5F, 2, 4) AT(foreign_sentences, 0.211111113F, 3, -3)
        AT(filler_share, 0.15384616F, -1, -2) AT(near_content, 0.157894731F, 5, -6) AT(filler_share, 0.121212125F, -4,
        -5) AT(statements_missing, 0.583333373F, -7, -8) }, { -0.0508F, 0.0276F, 0.0258F, -0.0330F, 0.0333F, 0.0657F,
        -0.0558F, 0.0090F } },
    { 2, { AT(bound_against, 2.5F, 1, -8) AT(names_missing, 0.5F, 2, 6) AT(roles_cross, 4.5F, 3, -5) AT(roles_straight,
        0.5F, 4, -4) AT(p_negation_covered, 0.379807711F, 5, -3) AT(subject_question, 0.778050542F, -1, -2)
        AT(p_statements_first, 0.101282053F, -6, -7) }, { -0.0203F, 0.0216F, 0.0319F, -0.0438F, 0.0598F, 0.0493F,
        -0.0340F, 0.0628F } },
    { 3, { AT(p_again_long, 0.447860807F, 1, 4) AT(near_reference, 0.714285731F, -1, 2) AT(subject, 0.78176707F, 3, -4)
        AT(part_worst, 0.522727311F, -2, -3) AT(rule_long, 0.659502923F, -5, -6) }, { -0.0472F, 0.0405F, -0.0015F,
        -0.0158F, -0.0175F, 0.0517F } },
    { 4, { AT(p_covered_near, 0.00826446246F, -1, 1) AT(rule_incomplete, 0.675000012F, 2, -8) AT(parts_missing_n, 1.5F,
        3, 6) AT(both_share, 0.310096174F, -2, 4) AT(p_uncovered_stray, 0.104526863F, 5, -5) AT(subject, 0.735953748F,
        -3, -4) AT(log_ratio, 0.189242005F, -6, -7) }, { -0.0523F, -0.0274F, -0.0135F, 0.0570F, -0.0298F, -0.0147F,
        0.0491F, 0.0554F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(last_place, 0.458333343F, 2, 5) AT(subject, 0.83701086F, 3, 4)
        AT(p_again_long, 0.316895247F, -1, -2) AT(pairs_lost, 0.0465367995F, -3, -4) AT(covered, 0.146428585F, -5, 6)
        AT(p_again_high, 0.173845112F, -6, -7) }, { -0.0005F, 0.0697F, 0.0172F, -0.0179F, 0.0245F, -0.0333F, 0.0156F,
        -0.0397F } },
    { 6, { AT(p_covered_near, 0.16483517F, 1, -8) AT(match_tail, 0.062439438F, 2, 6) AT(log_ratio, 0.896088004F, 3, -5)
        AT(filler_share, 0.0291262139F, -1, 4) AT(rare, 0.367212743F, 5, -4) AT(stray_share, 0.59010601F, -2, -3)
        AT(parts_missing, 0.261363655F, -6, -7) }, { -0.0018F, -0.0334F, 0.0675F, -0.0232F, -0.0179F, 0.0209F, -0.0301F,
        -0.0589F } },
    { 7, { AT(first_asked, 1.5F, 1, 5) AT(log_ratio, 0.0F, -1, 2) AT(rule_off_topic, 0.817703545F, 3, -5) AT(again_near,
        0.403497249F, 4, -4) AT(names_new, 2.5F, -2, -3) AT(match_worst, 0.411504745F, -6, 6) AT(log_reference,
        3.06778264F, -7, -8) }, { -0.0415F, 0.0402F, -0.0271F, -0.0049F, -0.0540F, -0.0346F, -0.0315F, 0.0182F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(specific_share, 0.464285702F, 2, 5) AT(back_new, 0.354307145F, 3, -5)
        AT(p_stray_high, 0.312952638F, 4, -4) AT(distinct, 0.839999974F, -2, -3) AT(inversions, 0.380952388F, 6, -8)
        AT(both_share, 0.759615421F, -6, -7) }, { -0.0624F, -0.0157F, 0.0451F, -0.0252F, -0.0420F, 0.0618F, -0.0049F,
        -0.0086F } },
    { 1, { AT(filler_share, 0.0588235296F, 1, 2) AT(tail_missing, 0.775000036F, -1, -2) AT(stray_sentences,
        0.129166678F, 3, 6) AT(filler_share, 0.13333334F, 4, 5) AT(p_subject_low, 0.0035285214F, -3, -4)
        AT(part_near_worst, 0.303162247F, -5, -6) AT(p_uncovered_stray, 0.304408699F, -7, -8) }, { -0.0639F, 0.0064F,
        -0.0503F, 0.0215F, 0.0414F, -0.0158F, 0.0579F, -0.0086F } },
    { 2, { AT(p_absolute_near, 0.65476191F, 1, 6) AT(parts, 3.5F, 2, 5) AT(names_missing, 0.5F, 3, -4) AT(order_net,
        0.5F, 4, -3) AT(rule_technical, 0.775000036F, -1, -2) AT(log_ratio, 0.255933374F, -5, -6) AT(p_again_long,
        0.247855172F, -7, -8) }, { -0.0134F, 0.0386F, 0.0612F, 0.0519F, 0.0095F, -0.0315F, 0.0810F, -0.0219F } },
    { 3, { AT(p_log_ratio_2, 0.942411721F, 1, 3) AT(p_asks_uncovered, 0.0500000007F, -1, 2) AT(p_covered_near,
        0.410256416F, -2, -3) AT(p_uncovered_stray, 0.124323629F, 4, 6) AT(distinct, 0.625F, -4, 5) AT(term_frame, 2.5F,
        -5, -6) AT(p_again_long, 0.712567747F, -7, -8) }, { -0.0487F, -0.0069F, 0.0173F, -0.0026F, 0.0567F, -0.0001F,
        -0.0127F, 0.0062F } },
    { 4, { AT(subject, 0.5843063F, -1, 1) AT(both_share, 0.240384623F, 2, 3) AT(p_uncovered_near, 0.190476194F, -2, -3)
        AT(near_content, 0.370370358F, 4, 5) AT(question_rare, 0.55742979F, -4, -5) AT(specific_share, 0.403846145F, 6,
        -8) AT(inversions, 0.470588237F, -6, -7) }, { -0.0492F, -0.0460F, 0.0085F, -0.0403F, 0.0337F, 0.0671F, -0.0176F,
        -0.0028F } },
    { 5, { AT(sentences, 3.5F, 1, 3) AT(distinct, 0.583333313F, -1, 2) AT(part_near_worst, 0.870343328F, -2, -3)
        AT(back_second, 0.331528187F, -4, 4) AT(stray_rare, 0.2239106F, 5, -8) AT(second_half, 0.78174603F, 6, -7)
        AT(ask_worst, 0.267857164F, -5, -6) }, { 0.0251F, -0.0467F, 0.0067F, -0.0101F, -0.0023F, 0.0647F, -0.0041F,
        -0.0049F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(specific_share, 0.357142866F, 2, 4) AT(number_missing, 0.5F, -1, 3)
        AT(half_drop, 0.100000001F, -2, -3) AT(log_reference, 2.80290103F, -4, 5) AT(back_second, 0.389173031F, 6, -7)
        AT(term_rare, 0.451692253F, -5, -6) }, { -0.0203F, 0.0540F, -0.0276F, -0.0392F, 0.0623F, -0.0093F, 0.0068F,
        -0.0480F } },
    { 7, { AT(negations, 0.5F, 1, 4) AT(names_missing, 0.5F, 2, 3) AT(part_near_worst, 0.22824809F, -1, -2)
        AT(question_rare, 0.157048434F, -3, -4) AT(negated_shared, 0.5F, 5, 6) AT(again_near, 0.428998977F, -5, -6)
        AT(log_reference, 3.15677404F, -7, -8) }, { -0.0317F, 0.0051F, 0.0285F, -0.0719F, 0.0394F, -0.0052F, -0.0543F,
        0.0122F } },
    { 0, { AT(rare, 0.436644882F, 1, -8) AT(number_new, 1.5F, 2, 4) AT(part_worst, 0.911538482F, -1, 3) AT(subject,
        0.738733828F, -2, -3) AT(p_stray_high, 0.317429036F, 5, 6) AT(unsupported, 1.75F, -4, -5) AT(part_near_mean,
        0.39958021F, -6, -7) }, { -0.0585F, 0.0247F, -0.0214F, -0.0134F, 0.0490F, -0.0408F, 0.0079F, 0.0578F } },
    { 1, { AT(rule_generic, 0.743646443F, 1, 6) AT(statements_missing, 0.875F, 2, 4) AT(foreign_sentences, 0.183333337F,
        -1, 3) AT(specific_share, 0.291666657F, -2, -3) AT(log_reference, 3.44986153F, -4, 5) AT(part_best,
        0.414285719F, -5, -6) AT(subject_worst, 0.530586183F, -7, -8) }, { -0.0569F, 0.0351F, -0.0246F, -0.0152F,
        -0.0081F, 0.0663F, 0.0524F, -0.0135F } },
    { 2, { AT(order_net, 0.5F, 1, -8) AT(sentences, 3.5F, 2, -7) AT(both_missing, 1.5F, 3, 6) AT(rule_technical,
        0.675000012F, -1, 4) AT(log_answer, 3.59721851F, -2, 5) AT(term_rare, 0.224969581F, -3, -4) AT(stray_share,
        0.0617731139F, -5, -6) }, { 0.0027F, 0.0749F, -0.0372F, 0.0366F, 0.0429F, -0.0518F, -0.0368F, 0.0567F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(log_ratio, 1.34707367F, -1, -2) AT(p_log_ratio_2, 0.942411721F, 3, 5)
        AT(reference_code, 0.5F, -3, 4) AT(distinct, 0.954545438F, -4, -5) AT(distinct, 0.625F, -6, 6) AT(again_near,
        0.376315802F, -7, -8) }, { -0.0403F, 0.0036F, -0.0300F, -0.0025F, 0.0171F, -0.0024F, -0.0003F, 0.0559F } },
    { 4, { AT(near_content, 0.238095239F, -1, 1) AT(both_hit, 3.5F, 2, -8) AT(p_both, 0.5F, 3, 6) AT(rule_incomplete,
        0.625F, 4, -5) AT(contrast, 0.5F, 5, -4) AT(ask_worst, 0.759615421F, -2, -3) AT(near_content, 0.392857134F, -6,
        -7) }, { -0.0458F, 0.0227F, -0.0347F, 0.0371F, 0.0519F, -0.0094F, 0.0627F, -0.0317F } },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(p_again_long, 0.319403082F, -1, 2) AT(p_unsupported_long, 0.0F, 3, -5)
        AT(refers_back, 0.5F, 4, -4) AT(distinct, 0.852941155F, -2, -3) AT(rule_repetitive, 0.375F, 6, -8)
        AT(p_negation_covered, 0.0816666707F, -6, -7) }, { -0.0138F, 0.0664F, -0.0031F, -0.0050F, -0.0053F, -0.0435F,
        0.0012F, 0.0218F } },
    { 6, { AT(p_covered_near, 0.16483517F, 1, -8) AT(rare, 0.301644146F, 2, 3) AT(subject_question, 0.465645194F, -1,
        -2) AT(specific_share, 0.375F, 4, 5) AT(distinct, 0.846153855F, -3, -4) AT(p_statements_first, 0.13484849F, 6,
        -7) AT(back_second, 0.389173031F, -5, -6) }, { -0.0029F, 0.0648F, 0.0278F, -0.0310F, 0.0526F, -0.0062F,
        -0.0166F, -0.0565F } },
    { 7, { AT(p_absolute_near, 0.65476191F, 1, -8) AT(rare, 0.321889639F, 2, 4) AT(last_place, 0.5F, 3, -3) AT(shared,
        0.5F, -1, -2) AT(negations, 0.5F, 5, -7) AT(match, 0.348279625F, -4, 6) AT(p_best_missing, 0.239047617F, -5, -6)
        }, { 0.0095F, -0.0310F, 0.0141F, -0.0577F, 0.0156F, -0.0214F, 0.0291F, -0.0486F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(subject_first, 0.640109956F, 2, 5) AT(rare, 0.436644882F, 3, -5)
        AT(p_unsupported_long, 3.40020823F, 4, -4) AT(p_missing_first, 0.191391945F, -2, -3) AT(p_subject_high,
        0.241154492F, 6, -8) AT(p_unsupported_near, 0.151724145F, -6, -7) }, { -0.0602F, -0.0648F, 0.0102F, 0.0208F,
        0.0420F, -0.0050F, 0.0693F, -0.0076F } },
    { 1, { AT(filler_share, 0.0588235296F, 1, 2) AT(tail_missing, 0.775000036F, -1, -2) AT(number_new, 0.5F, 3, -8)
        AT(stray_sentences, 0.129166678F, 4, 6) AT(match, 0.59426719F, 5, -5) AT(near_any, 0.245656803F, -3, -4)
        AT(specific_share, 0.351851851F, -6, -7) }, { -0.0616F, 0.0069F, -0.0145F, 0.0376F, -0.0376F, 0.0715F, -0.0083F,
        -0.0381F } },
    { 2, { AT(order_net, 0.5F, 1, -8) AT(both_missing, 1.5F, 2, 6) AT(sentences, 3.5F, 3, -5) AT(rule_technical, 0.625F,
        -1, 4) AT(log_answer, 3.59721851F, -2, 5) AT(first_half, 0.78174603F, -3, -4) AT(antonym_context, 1.5F, -6, -7)
        }, { 0.0021F, 0.0747F, 0.0395F, -0.0396F, -0.0360F, -0.0519F, 0.0444F, 0.0528F } },
    { 3, { AT(p_log_ratio_2, 0.942411721F, 1, 3) AT(reference_code, 0.5F, -1, 2) AT(back_new, 0.783265233F, -2, -3)
        AT(p_uncovered_stray, 0.124323629F, 4, 6) AT(last_place, 0.666666687F, 5, -6) AT(rule_technical, 0.675000012F,
        -4, -5) AT(p_again_long, 0.712567747F, -7, -8) }, { -0.0470F, -0.0051F, 0.0173F, 0.0538F, -0.0018F, 0.0003F,
        -0.0122F, 0.0060F } },
    { 4, { AT(log_answer, 3.96076775F, 1, -8) AT(shared, 1.5F, -1, 2) AT(covered, 0.741666675F, 3, 6) AT(log_ratio,
        0.189242005F, 4, 5) AT(match_tail, 0.0807775557F, -2, -3) AT(order_net, -0.5F, -4, -5) AT(p_first_only,
        0.428571433F, -6, -7) }, { -0.0310F, -0.0437F, 0.0172F, -0.0122F, 0.0515F, -0.0474F, 0.0276F, -0.0318F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(subject, 0.83701086F, 2, 6) AT(back_second, 0.331528187F, -1, 3)
        AT(subject_first, 0.317039102F, -2, 4) AT(log_reference, 3.48112178F, 5, -5) AT(log_reference, 2.80290103F, -3,
        -4) AT(stray_share, 0.0984288752F, -6, -7) }, { -0.0079F, -0.0084F, -0.0028F, 0.0657F, -0.0060F, 0.0168F,
        -0.0203F, -0.0371F } },
    { 6, { AT(covered, 0.514705896F, 1, -8) AT(match_tail, 0.0690507591F, 2, 5) AT(log_reference, 2.86179256F, -1, 3)
        AT(names_new, 0.5F, 4, -4) AT(specific_share, 0.372549027F, -2, -3) AT(distinct, 0.833333313F, -5, 6)
        AT(parts_missing, 0.261363655F, -6, -7) }, { -0.0273F, -0.0119F, 0.0324F, 0.0463F, 0.0461F, 0.0139F, -0.0422F,
        -0.0551F } },
    { 7, { AT(p_asked_uncovered, 0.545431554F, 1, -8) AT(bound_against, 2.5F, 2, -7) AT(order_net, -0.5F, -1, 3)
        AT(last_place, 0.5F, 4, -6) AT(part_near_mean, 0.618441224F, 5, -5) AT(rare, 0.315654427F, 6, -4) AT(distinct,
        0.9375F, -2, -3) }, { 0.0285F, -0.0485F, 0.0032F, 0.0134F, -0.0351F, 0.0177F, -0.0554F, -0.0334F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(specific_share, 0.464285702F, 2, 5) AT(p_asked_uncovered, 0.375F, 3,
        4) AT(back_second, 0.812927485F, -2, -3) AT(match_tail, 0.0480532423F, -4, -5) AT(again_near, 0.533190727F, 6,
        -8) AT(names_missing, 0.5F, -6, -7) }, { -0.0589F, -0.0362F, 0.0097F, -0.0082F, 0.0392F, 0.0676F, 0.0045F,
        -0.0167F } },
    { 1, { AT(shared, 1.5F, 1, 6) AT(number_new, 0.5F, 2, -6) AT(filler_share, 0.0434782617F, -1, 3) AT(back_second,
        0.612914681F, 4, 5) AT(p_pronouns_uncovered, 0.13333334F, -2, -3) AT(subject, 0.425091714F, -4, -5)
        AT(p_again_long, -0.150917694F, -7, -8) }, { -0.0325F, 0.0641F, -0.0063F, 0.0194F, -0.0293F, -0.0405F, 0.0138F,
        -0.0497F } },
    { 2, { AT(bound_against, 0.5F, 1, 5) AT(names_missing, 0.5F, 2, -5) AT(swap_net, 1.5F, 3, -4) AT(p_negation_covered,
        0.591666698F, 4, -3) AT(subject_question, 0.774462521F, -1, -2) AT(again_near, 0.500954032F, -6, 6)
        AT(p_covered_near, 0.218181819F, -7, -8) }, { -0.0289F, 0.0077F, 0.0206F, 0.0440F, 0.0346F, 0.0474F, 0.0398F,
        -0.0465F } },
    { 3, { AT(rule_long, 0.659502923F, 1, 4) AT(near_content, 0.818181813F, -1, 2) AT(p_subject_high, 0.181767076F, 3,
        -4) AT(parts, 3.5F, -2, -3) AT(log_answer, 4.18202114F, -5, -6) }, { -0.0483F, -0.0012F, 0.0386F, -0.0129F,
        -0.0026F, 0.0473F } },
    { 4, { AT(subject, 0.5843063F, -1, 1) AT(shared, 9.5F, 2, -8) AT(parts, 3.5F, 3, 5) AT(near_content, 0.552631557F,
        -2, 4) AT(swap_net, -2.5F, -3, -4) AT(p_log_ratio_2, 0.0279070679F, -5, 6) AT(p_covered_near, 0.00826446246F,
        -6, -7) }, { -0.0468F, -0.0321F, -0.0249F, 0.0532F, -0.0202F, -0.0257F, 0.0445F, -0.0345F } },
    { 5, { AT(p_log_ratio_2, 0.693737626F, 1, 4) AT(second_half, 0.345238119F, 2, -4) AT(distinct, 0.84375F, 3, -3)
        AT(p_covered_polar, 0.0238095243F, -1, -2) AT(p_unsupported_near, 0.0F, 5, -8) AT(back_new, 0.318585455F, -5, 6)
        AT(distinct, 0.852941155F, -6, -7) }, { 0.0383F, -0.0042F, -0.0137F, -0.0419F, -0.0067F, 0.0536F, -0.0072F,
        -0.0112F } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(distinct, 0.935483873F, 2, 4) AT(subject_first, 0.478298545F, -1, 3)
        AT(p_uncovered_unasked, 0.375638813F, -2, -3) AT(p_asked_uncovered, 0.309692889F, 5, 6) AT(back_second,
        0.246672675F, -4, -5) AT(subject_new, 0.503750205F, -6, -7) }, { -0.0053F, -0.0227F, 0.0750F, 0.0326F, -0.0237F,
        0.0562F, -0.0171F, -0.0377F } },
    { 7, { AT(stray_sentences, 0.211111113F, 1, 5) AT(roles_straight, 1.5F, 2, -5) AT(pronouns, 0.0476190485F, 3, 4)
        AT(quoted, 0.5F, -1, -2) AT(log_ratio, 0.0289875362F, -3, -4) AT(term_rare, 0.328511119F, 6, -8)
        AT(near_content, 0.176470593F, -6, -7) }, { -0.0168F, 0.0381F, -0.0395F, 0.0249F, 0.0473F, -0.0033F, -0.0493F,
        0.0227F } },
    { 0, { AT(rare, 0.436644882F, 1, -8) AT(p_unsupported_near, 0.151724145F, -1, 2) AT(half_drop, 0.0416666679F, 3, 4)
        AT(subject_first, 0.643552601F, -2, -3) AT(pairs_lost, 0.33739838F, 5, -7) AT(near_content, 0.15384616F, -4, 6)
        AT(distinct, 0.870967746F, -5, -6) }, { -0.0502F, -0.0413F, 0.0054F, -0.0118F, -0.0101F, 0.0623F, -0.0232F,
        0.0549F } },
    { 1, { AT(rule_generic, 0.743646443F, 1, -8) AT(subject_worst, 0.278640687F, 2, 4) AT(part_best, 0.43650794F, -1, 3)
        AT(filler_share, 0.0652173907F, -2, -3) AT(match, 0.402474761F, -4, 5) AT(foreign_sentences, 0.309523821F, 6,
        -7) AT(filler_share, 0.13333334F, -5, -6) }, { -0.0185F, -0.0227F, 0.0565F, 0.0070F, -0.0644F, 0.0022F, 0.0022F,
        0.0380F } },
    { 2, { AT(filler_share, 0.0816326514F, 1, -8) AT(last_statement, 0.881944478F, -1, 2) AT(stray_repeat, 0.264283717F,
        3, -7) AT(rule_technical, 0.625F, 4, -6) AT(parts, 4.5F, 5, -5) AT(back_second, 0.69160533F, 6, -4)
        AT(p_subject_high, 0.0F, -2, -3) }, { -0.0127F, -0.0323F, 0.0564F, -0.0007F, -0.0395F, 0.0607F, -0.0219F,
        -0.0318F } },
    { 3, { AT(rule_long, 0.659502923F, 1, 4) AT(back_new, 0.783265233F, -1, 2) AT(swap_net, -0.5F, -2, 3)
        AT(p_subject_high, 0.181767076F, -3, -4) AT(covered, 0.61721617F, -5, -6) }, { -0.0480F, -0.0095F, 0.0384F,
        -0.0018F, 0.0007F, 0.0467F } },
    { 4, { AT(p_uncovered_unasked, 0.568675697F, 1, -8) AT(both_missing, 0.5F, 2, 4) AT(names_missing, 0.5F, 3, -3)
        AT(last_place, 0.318181813F, -1, -2) AT(p_log_ratio_2, 0.0730568618F, -4, 5) AT(quoted, 0.5F, 6, -7)
        AT(number_new, 0.5F, -5, -6) }, { 0.0106F, -0.0374F, 0.0385F, -0.0091F, 0.0683F, -0.0096F, -0.0248F, -0.0474F }
        },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(log_ratio, 0.83624804F, 2, 4) AT(p_uncovered_unasked, 0.572811723F, -1,
        3) AT(near_content, 0.3125F, -2, -3) AT(log_reference, 2.91740537F, -4, 5) AT(both_hit, 2.5F, 6, -7)
        AT(p_subject_high, 0.237010896F, -5, -6) }, { -0.0419F, -0.0123F, 0.0220F, -0.0215F, 0.0464F, -0.0046F,
        -0.0078F, 0.0389F } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(match_tail, 0.062439438F, 2, 6) AT(match_worst, 0.502901614F, 3, -5)
        AT(log_reference, 2.80290103F, -1, 4) AT(match_worst, 0.102917023F, -2, 5) AT(term_rare, 0.306708306F, -3, -4)
        AT(first_asked, 0.5F, -6, -7) }, { -0.0231F, -0.0267F, 0.0600F, 0.0120F, -0.0179F, -0.0368F, 0.0070F, -0.0357F }
        },
    { 7, { AT(p_absolute_near, 0.65476191F, 1, -8) AT(negations, 1.5F, 2, -7) AT(bound_with, 0.5F, 3, 5) AT(first_asked,
        1.5F, 4, -3) AT(filler_share, 0.0714285746F, -1, -2) AT(term_frame, 1.5F, 6, -6) AT(p_covered_near,
        0.734693885F, -4, -5) }, { 0.0129F, -0.0411F, -0.0302F, -0.0170F, 0.0368F, 0.0358F, 0.0298F, -0.0450F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 4) AT(back_second, 0.275630832F, -1, 2) AT(back_second, 0.820594966F,
        -2, 3) AT(p_unsupported_near, 0.48888889F, -3, -4) AT(again_near, 0.449888617F, 5, 6) AT(p_uncovered_stray,
        0.0257629044F, -5, -6) AT(p_log_ratio_2, 0.568171918F, -7, -8) }, { 0.0192F, -0.0613F, -0.0302F, 0.0439F,
        -0.0047F, 0.0499F, -0.0295F, 0.0135F } },
    { 1, { AT(specific_share, 0.151515156F, 1, 2) AT(first_half, 0.677083373F, -1, -2) AT(statements_missing,
        0.583333373F, 3, 5) AT(specific_share, 0.291666657F, 4, -5) AT(p_subject_low, 0.0F, -3, -4) AT(log_reference,
        3.44986153F, -6, 6) AT(p_best_missing, 0.211309522F, -7, -8) }, { 0.0481F, -0.0123F, -0.0234F, 0.0217F,
        -0.0604F, -0.0133F, -0.0079F, 0.0605F } },
    { 2, { AT(distinct, 0.754385948F, -1, 1) AT(bound_against, 0.5F, 2, -8) AT(both_missing, 1.5F, 3, 6)
        AT(rule_technical, 0.625F, 4, 5) AT(subject_question, 0.842654347F, -2, -3) AT(first_half, 0.806250036F, -4, -5)
        AT(part_near_mean, 0.512797415F, -6, -7) }, { -0.0372F, -0.0088F, 0.0426F, 0.0708F, -0.0047F, -0.0616F, 0.0172F,
        0.0313F } },
    { 3, { AT(rule_long, 0.659502923F, 1, 4) AT(log_ratio, 0.0339015499F, 2, -4) AT(question_rare, 0.312419891F, 3, -3)
        AT(last_statement, 0.677083373F, -1, -2) AT(log_answer, 4.18202114F, -5, 5) AT(distinct, 0.709677398F, -6, -7)
        }, { 0.0373F, -0.0041F, -0.0088F, -0.0463F, -0.0027F, 0.0017F, 0.0465F } },
    { 4, { AT(near_content, 0.552631557F, 1, 5) AT(parts, 5.5F, 2, -5) AT(distinct, 0.958333313F, 3, -4) AT(pairs_lost,
        0.0571895428F, 4, -3) AT(near_content, 0.24242425F, -1, -2) AT(shared, 9.5F, 6, -8) AT(distinct, 0.807692289F,
        -6, -7) }, { -0.0397F, 0.0315F, -0.0364F, -0.0449F, 0.0326F, -0.0126F, 0.0411F, -0.0217F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(sentences, 5.5F, 2, 6) AT(rule_long, 0.644949496F, 3, -5)
        AT(specific_share, 0.545454562F, 4, -4) AT(p_best_missing, 0.43650794F, -1, 5) AT(p_covered_near, 0.0105820103F,
        -2, -3) AT(log_answer, 4.5792079F, -6, -7) }, { -0.0490F, 0.0126F, -0.0152F, 0.0051F, 0.0199F, 0.0397F,
        -0.0033F, 0.0375F } },
    { 6, { AT(covered, 0.514705896F, 1, -8) AT(log_answer, 4.06899023F, 2, -7) AT(again_near, 0.522632957F, 3, -6)
        AT(log_reference, 3.27696681F, 4, 6) AT(subject_new, 0.291419715F, -1, 5) AT(log_ratio, 0.583947897F, -2, -3)
        AT(subject, 0.670073092F, -4, -5) }, { 0.0318F, -0.0467F, -0.0030F, 0.0533F, -0.0162F, 0.0456F, -0.0313F,
        -0.0524F } },
    { 7, { AT(back_new, 0.950928271F, 1, -8) AT(last_place, 0.236363634F, 2, 3) AT(p_subject_high, 0.293724507F, -1, -2)
        AT(rule_incomplete, 0.300000012F, 4, -7) AT(subject_question, 0.834660888F, 5, -6) AT(stray_sentences,
        0.211111113F, -3, 6) AT(term_rare, 0.179434448F, -4, -5) }, { -0.0403F, 0.0360F, 0.0175F, -0.0455F, 0.0053F,
        -0.0327F, -0.0485F, -0.0585F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 4) AT(back_second, 0.275630832F, -1, 2) AT(log_answer, 3.51143408F, 3,
        -4) AT(p_unsupported_near, 0.48888889F, -2, -3) AT(log_ratio, 0.751416087F, 5, 6) AT(subject_first,
        0.636334956F, -5, -6) AT(log_answer, 4.24130106F, -7, -8) }, { 0.0184F, -0.0302F, 0.0386F, -0.0578F, -0.0226F,
        0.0296F, 0.0536F, -0.0099F } },
    { 1, { AT(covered, 0.275252551F, 1, -8) AT(again_near, 0.406196356F, 2, 6) AT(part_near_worst, 0.177228972F, 3, 4)
        AT(log_ratio, 0.307484686F, -1, -2) AT(specific_share, 0.125F, -3, 5) AT(p_subject_high, 0.0818753541F, -4, -5)
        AT(number_new, 0.5F, -6, -7) }, { 0.0318F, -0.0096F, 0.0131F, -0.0543F, 0.0090F, 0.0473F, -0.0190F, -0.0452F }
        },
    { 2, { AT(number_new, 2.5F, 1, -8) AT(parts, 3.5F, 2, 6) AT(log_reference, 3.34975028F, 3, -5) AT(subject_new,
        0.291419715F, -1, 4) AT(near_reference, 0.150000006F, -2, 5) AT(back_new, 0.437293351F, -3, -4)
        AT(log_reference, 3.44986153F, -6, -7) }, { -0.0268F, -0.0221F, 0.0659F, 0.0197F, -0.0195F, -0.0235F, 0.0212F,
        -0.0468F } },
    { 3, { AT(p_log_ratio_2, 0.942411721F, 1, 3) AT(p_log_ratio_2, 0.00114931515F, 2, -3) AT(asks_missing, 0.5F, -1, -2)
        AT(covered, 0.171568632F, -4, 4) AT(restated, 0.15476191F, 5, -8) AT(log_reference, 2.441401F, -5, 6)
        AT(rule_technical, 0.675000012F, -6, -7) }, { -0.0060F, 0.0163F, -0.0421F, -0.0039F, -0.0004F, 0.0482F,
        -0.0015F, -0.0029F } },
    { 4, { AT(subject, 0.5843063F, -1, 1) AT(both_share, 0.240384623F, 2, 3) AT(p_uncovered_near, 0.190476194F, -2, -3)
        AT(p_uncovered_unasked, 0.362540781F, 4, 6) AT(rare, 0.357164651F, 5, -6) AT(log_ratio, 0.303682417F, -4, -5)
        AT(near_content, 0.370370358F, -7, -8) }, { -0.0445F, -0.0426F, 0.0079F, 0.0050F, 0.0566F, -0.0047F, -0.0390F,
        0.0175F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(near_any, 0.908550441F, 2, 3) AT(specific_share, 0.478260875F, -1, -2)
        AT(part_best, 0.809090912F, -3, -4) AT(stray_rare, 0.2239106F, 5, -8) AT(covered, 0.677083373F, 6, -7)
        AT(subject_worst, 0.178466782F, -5, -6) }, { -0.0428F, 0.0036F, 0.0299F, -0.0036F, -0.0058F, 0.0538F, -0.0026F,
        -0.0079F } },
    { 6, { AT(p_uncovered_unasked, 0.181172922F, -1, 1) AT(log_answer, 4.06899023F, 2, -8) AT(filler_share,
        0.0357142873F, 3, 4) AT(last_place, 0.433566421F, -2, -3) AT(p_missing_first, 0.10042017F, 5, -7)
        AT(stray_share, 0.604626298F, -4, 6) AT(rare, 0.348927975F, -5, -6) }, { -0.0456F, 0.0337F, -0.0156F, -0.0224F,
        0.0707F, -0.0055F, 0.0035F, -0.0307F } },
    { 7, { AT(p_absolute_near, 0.65476191F, 1, -8) AT(negations, 1.5F, 2, -7) AT(swap_share, 0.210526317F, 3, -6)
        AT(p_covered_near, 0.25F, 4, -5) AT(first_asked, 0.5F, -1, 5) AT(again_near, 0.413545668F, 6, -4) AT(stray_name,
        0.5F, -2, -3) }, { 0.0094F, 0.0104F, -0.0437F, -0.0469F, 0.0211F, -0.0325F, 0.0277F, -0.0421F } },
    { 0, { AT(back_new, 0.310553491F, 1, 2) AT(near_content, 0.130434781F, -1, -2) AT(p_uncovered_unasked, 0.32578212F,
        3, -8) AT(back_new, 0.463523F, 4, 6) AT(number_hits, 0.5F, 5, -5) AT(p_unsupported_near, 0.181818187F, -3, -4)
        AT(rule_name, 0.375F, -6, -7) }, { -0.0120F, 0.0457F, -0.0115F, 0.0493F, -0.0105F, -0.0431F, 0.0178F, -0.0560F }
        },
    { 1, { AT(filler_share, 0.0588235296F, 1, 2) AT(log_ratio, -0.2578291F, -1, -2) AT(p_stray, 0.132456228F, 3, 4)
        AT(subject_worst, 0.288163811F, -3, -4) AT(back_second, 0.202399775F, -5, 5) AT(number_new, 0.5F, 6, -8)
        AT(part_near_worst, 0.396089882F, -6, -7) }, { 0.0125F, -0.0531F, 0.0222F, -0.0383F, -0.0161F, 0.0544F,
        -0.0021F, -0.0154F } },
    { 2, { AT(distinct, 0.787878811F, -1, 1) AT(both_share, 0.51666671F, 2, -8) AT(rule_technical, 0.775000036F, 3, -7)
        AT(match, 0.866567194F, 4, 5) AT(near_content, 0.239999995F, -2, -3) AT(subject_new, 0.963932753F, -4, 6)
        AT(subject_first, 0.882094502F, -5, -6) }, { -0.0291F, -0.0315F, 0.0210F, -0.0222F, -0.0300F, 0.0734F, 0.0433F,
        -0.0314F } },
    { 3, { AT(log_ratio, 1.11600399F, 1, 4) AT(log_ratio, 0.0339015499F, 2, -4) AT(subject, 0.78176707F, 3, -3)
        AT(stray_rare, 0.0701583326F, -1, -2) AT(both_share, 0.605555594F, 5, -7) AT(log_answer, 4.18202114F, -5, -6) },
        { 0.0365F, -0.0040F, -0.0083F, -0.0420F, -0.0074F, 0.0430F, -0.0034F } },
    { 4, { AT(p_covered_near, 0.00826446246F, -1, 1) AT(last_statement, 0.258333355F, -2, 2) AT(specific_share,
        0.403846145F, 3, -8) AT(near_content, 0.552631557F, 4, 6) AT(p_pronouns_uncovered, 0.0382653065F, 5, -5)
        AT(both_hit, 1.5F, -3, -4) AT(swap_net, -2.5F, -6, -7) }, { -0.0463F, 0.0393F, 0.0269F, -0.0270F, -0.0409F,
        -0.0149F, 0.0600F, -0.0236F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(subject, 0.83701086F, 2, -7) AT(asks, 1.5F, 3, -6) AT(contrast, 1.5F, 4,
        -5) AT(back_second, 0.331528187F, -1, 5) AT(subject_first, 0.317039102F, -2, 6) AT(unsupported, 0.0500000007F,
        -3, -4) }, { -0.0046F, -0.0051F, 0.0600F, -0.0012F, -0.0064F, -0.0071F, -0.0072F, -0.0333F } },
    { 6, { AT(near_any, 0.335912049F, 1, 6) AT(p_statements_first, 0.137626275F, 2, 4) AT(tail_missing, 0.309523821F, 3,
        -3) AT(match, 0.688831449F, -1, -2) AT(log_answer, 3.99815869F, 5, -6) AT(covered, 0.127717391F, -4, -5)
        AT(p_far_uncovered, 0.601554513F, -7, -8) }, { 0.0436F, -0.0138F, -0.0139F, 0.0395F, -0.0286F, -0.0408F,
        -0.0307F, 0.0213F } },
    { 7, { AT(p_best_missing, 0.239047617F, 1, 6) AT(p_negation_covered, 0.919871807F, 2, -6) AT(p_uncovered_unasked,
        0.0315391384F, 3, 5) AT(parts, 2.5F, 4, -3) AT(match_worst, 0.787180901F, -1, -2) AT(subject_first,
        0.691543698F, -4, -5) AT(subject, 0.713083982F, -7, -8) }, { -0.0469F, 0.0183F, 0.0452F, 0.0112F, -0.0211F,
        -0.0553F, 0.0003F, -0.0366F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(rare, 0.436644882F, 2, -8) AT(subject_first, 0.643552601F, 3, 5)
        AT(p_pronouns_uncovered, 0.0227272734F, 4, -4) AT(unsupported, 4.1500001F, -2, -3) AT(back_new, 0.463523F, 6,
        -7) AT(again_near, 0.483709246F, -5, -6) }, { -0.0535F, -0.0508F, 0.0098F, -0.0017F, 0.0546F, -0.0073F,
        -0.0194F, 0.0563F } },
    { 1, { AT(parts_missing_n, 1.5F, 1, 5) AT(stray_share, 0.731811583F, 2, 3) AT(filler_share, 0.203703701F, -1, -2)
        AT(match_tail, 5.32598667e-17F, -3, 4) AT(rule_generic, 0.743646443F, -4, -5) AT(pronouns, 0.13333334F, 6, -8)
        AT(p_stray, 0.253677726F, -6, -7) }, { -0.0633F, 0.0103F, 0.0337F, -0.0298F, 0.0248F, 0.0415F, -0.0130F,
        -0.0210F } },
    { 2, { AT(p_quoted_second, 0.316666692F, 1, -8) AT(parts, 3.5F, 2, 3) AT(last_statement, 0.881944478F, -1, -2)
        AT(polar_against, 2.5F, 4, -7) AT(p_roles, 0.5F, 5, -6) AT(distinct, 0.974358976F, 6, -5) AT(stray_repeat,
        0.631425023F, -3, -4) }, { -0.0106F, 0.0229F, -0.0414F, 0.0377F, 0.0171F, 0.0421F, 0.0436F, -0.0446F } },
    { 3, { AT(log_answer, 4.18202114F, 1, 4) AT(p_uncovered_near, 0.4375F, 2, -4) AT(rare, 0.428771317F, -1, 3)
        AT(ask_worst, 0.0625F, -2, -3) AT(last_statement, 0.577380955F, -5, 5) AT(rule_repetitive, 0.375F, 6, -8)
        AT(log_ratio, 1.11600399F, -6, -7) }, { -0.0451F, 0.0170F, -0.0046F, 0.0187F, -0.0019F, -0.0011F, 0.0437F,
        -0.0012F } },
    { 4, { AT(log_answer, 3.96076775F, 1, -8) AT(p_log_ratio_2, 0.0253015775F, 2, 3) AT(p_statements_first,
        0.240259752F, -1, -2) AT(shared, 1.5F, -3, 4) AT(specific_share, 0.400000006F, 5, -7) AT(number_clash, 0.5F, 6,
        -6) AT(p_negated_covered, 0.550505102F, -4, -5) }, { -0.0414F, 0.0297F, -0.0234F, 0.0533F, -0.0155F, -0.0257F,
        -0.0031F, -0.0301F } },
    { 5, { AT(log_answer, 4.1351347F, 1, 6) AT(rule_repetitive, 0.375F, 2, -6) AT(p_best_missing, 0.738636374F, 3, -5)
        AT(rule_long, 0.302380949F, 4, -4) AT(log_ratio, 0.99633342F, -1, 5) AT(bound_with, 0.5F, -2, -3)
        AT(log_reference, 3.48112178F, -7, -8) }, { -0.0455F, -0.0109F, 0.0097F, 0.0125F, 0.0087F, 0.0273F, 0.0414F,
        -0.0093F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(filler_share, 0.0357142873F, 2, 3) AT(last_place, 0.433566421F, -1,
        -2) AT(rare, 0.301644146F, 4, 5) AT(rule_generic, 0.0F, -3, -4) AT(rule_off_topic, 0.639714897F, 6, -7)
        AT(distinct, 0.869565189F, -5, -6) }, { 0.0238F, -0.0194F, 0.0696F, -0.0252F, 0.0407F, -0.0199F, 0.0410F,
        -0.0405F } },
    { 7, { AT(back_new, 0.950928271F, 1, -8) AT(p_covered_near, 0.800000012F, 2, -7) AT(parts, 5.5F, 3, -6)
        AT(last_place, 0.236363634F, -1, 4) AT(asks, 1.5F, 5, 6) AT(pairs_lost, 0.127717391F, -2, -3) AT(near_content,
        0.266666681F, -4, -5) }, { -0.0269F, 0.0019F, 0.0282F, 0.0241F, -0.0339F, -0.0300F, 0.0419F, -0.0558F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 4) AT(p_unsupported_long, 2.09127593F, 2, 3) AT(back_second,
        0.283879817F, -1, -2) AT(part_near_mean, 0.413323909F, -3, -4) AT(p_again_high, 0.0F, 5, -8) AT(stray_rare,
        0.0929054692F, -5, 6) AT(name_frame, 0.5F, -6, -7) }, { 0.0123F, -0.0548F, -0.0156F, 0.0296F, -0.0108F, 0.0577F,
        -0.0030F, -0.0166F } },
    { 1, { AT(subject_worst, 0.273645073F, 1, 3) AT(filler_share, 0.0652173907F, -1, 2) AT(number_new, 0.5F, -2, -3)
        AT(p_far_uncovered, 0.813274741F, 4, -8) AT(specific_share, 0.151515156F, 5, 6) AT(near_content, 0.307692319F,
        -4, -5) AT(parts, 5.5F, -6, -7) }, { -0.0261F, 0.0587F, -0.0197F, 0.0355F, -0.0163F, -0.0526F, 0.0036F, 0.0248F
        } },
    { 2, { AT(bound_against, 2.5F, 1, -8) AT(match_tail, 0.0137717929F, 2, 4) AT(polar_sum, -0.5F, -1, 3)
        AT(p_covered_near, 0.800000012F, -2, -3) AT(p_asked_uncovered, 0.568494678F, 5, -7) AT(near_reference,
        0.800000012F, 6, -6) AT(ask_worst, 0.514705896F, -4, -5) }, { -0.0120F, 0.0469F, -0.0155F, 0.0185F, -0.0240F,
        0.0365F, 0.0288F, 0.0512F } },
    { 3, { AT(rule_long, 0.659502923F, 1, 4) AT(back_new, 0.783265233F, -1, 2) AT(swap_net, -0.5F, -2, 3)
        AT(p_subject_high, 0.181767076F, -3, -4) AT(question_rare, 0.359402478F, -5, -6) }, { -0.0432F, -0.0078F,
        0.0369F, -0.0016F, 0.0003F, 0.0400F } },
    { 4, { AT(rule_incomplete, 0.675000012F, 1, -8) AT(p_uncovered_unasked, 0.362540781F, 2, -7) AT(both_missing, 0.5F,
        3, 5) AT(contrast, 0.5F, 4, -3) AT(names_missing, 1.5F, -1, -2) AT(p_again_long, 0.107305594F, -4, 6)
        AT(specific_share, 0.291666657F, -5, -6) }, { -0.0334F, 0.0266F, 0.0251F, -0.0080F, -0.0198F, 0.0588F, -0.0349F,
        0.0438F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(both_hit, 2.5F, 2, 6) AT(p_both, 0.5F, 3, -5) AT(second_half,
        0.759615421F, 4, -4) AT(stray_rare, 0.2239106F, 5, -3) AT(covered, 0.804761946F, -1, -2) AT(stray_rare,
        0.0526187532F, -6, -7) }, { 0.0581F, -0.0028F, -0.0045F, -0.0068F, -0.0065F, 0.0075F, -0.0243F, -0.0316F } },
    { 6, { AT(near_any, 0.335912049F, 1, 6) AT(first_asked, 0.5F, 2, 4) AT(p_best_missing, 0.258333355F, 3, -3)
        AT(back_new, 0.42874831F, -1, -2) AT(specific_share, 0.370370358F, -4, 5) AT(subject_worst, 0.388194561F, -5,
        -6) AT(stray_repeat, 0.502242506F, -7, -8) }, { -0.0351F, 0.0226F, 0.0279F, 0.0032F, 0.0709F, 0.0022F, -0.0330F,
        0.0355F } },
    { 7, { AT(roles_straight, 0.5F, 1, -8) AT(subject_first, 0.672860324F, 2, 4) AT(part_near_worst, 0.0999585614F, -1,
        3) AT(first_asked, 1.5F, -2, -3) AT(part_worst, 0.211111113F, 5, 6) AT(inversions, 0.666666687F, -4, -5)
        AT(back_new, 0.459453881F, -6, -7) }, { -0.0365F, 0.0204F, -0.0155F, -0.0522F, 0.0382F, -0.0516F, 0.0085F,
        0.0274F } },
    { 0, { AT(back_second, 0.298019946F, 1, 3) AT(near_content, 0.129032254F, 2, -3) AT(p_uncovered_unasked,
        0.800000012F, -1, -2) AT(unsupported, 3.04999995F, 4, -8) AT(specific_share, 0.464285702F, -4, 5)
        AT(p_unsupported_near, 0.363636374F, -5, 6) AT(p_again_long, 0.205750525F, -6, -7) }, { -0.0292F, 0.0168F,
        0.0400F, -0.0500F, -0.0236F, 0.0430F, -0.0106F, 0.0275F } },
    { 1, { AT(filler_share, 0.0588235296F, 1, 2) AT(parts_missing, 0.763888896F, -1, -2) AT(stray_sentences,
        0.129166678F, 3, 6) AT(parts_missing_n, 2.5F, 4, -6) AT(p_subject_low, 0.0035285214F, 5, -5) AT(rule_generic,
        0.881092072F, -3, -4) AT(back_second, 0.202399775F, -7, -8) }, { -0.0534F, 0.0075F, -0.0466F, 0.0089F, 0.0128F,
        0.0262F, -0.0162F, 0.0476F } },
    { 2, { AT(roles_cross, 4.5F, 1, -8) AT(bound_against, 2.5F, 2, -7) AT(roles_straight, 0.5F, 3, 6)
        AT(p_negated_covered, 0.440972239F, -1, 4) AT(pairs_lost, 0.35857144F, 5, -4) AT(log_answer, 3.94153476F, -2,
        -3) AT(stray_sentences, 0.174242437F, -5, -6) }, { -0.0057F, 0.0739F, -0.0055F, -0.0087F, -0.0523F, 0.0178F,
        0.0480F, 0.0564F } },
    { 3, { AT(covered, 0.659420311F, 1, 4) AT(p_short_near, 0.235323817F, 2, -4) AT(p_again_long, 0.712567747F, -1, 3)
        AT(subject_worst, 0.433378041F, -2, -3) AT(rule_long, 0.635921061F, 5, -7) AT(p_asks_uncovered, 0.0500000007F,
        -5, -6) }, { -0.0353F, 0.0050F, -0.0030F, 0.0188F, -0.0230F, 0.0168F, 0.0404F } },
    { 4, { AT(names_missing, 0.5F, 1, -8) AT(part_near_mean, 0.4947128F, 2, 3) AT(distinct, 0.947368443F, -1, -2)
        AT(specific_share, 0.347826093F, -3, 4) AT(stray_share, 0.313771605F, 5, 6) AT(last_place, 0.375F, -4, -5)
        AT(parts_missing_n, 1.5F, -6, -7) }, { -0.0009F, -0.0503F, 0.0274F, 0.0519F, -0.0202F, -0.0451F, 0.0174F,
        0.0281F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(both_hit, 2.5F, 2, 6) AT(last_statement, 0.935416698F, -1, 3)
        AT(stray_sentences, 0.43650794F, 4, -5) AT(p_unsupported_long, 0.0F, 5, -4) AT(second_half, 0.759615421F, -2,
        -3) AT(pairs_lost, 0.0513157919F, -6, -7) }, { -0.0052F, 0.0604F, -0.0016F, -0.0038F, -0.0026F, 0.0059F,
        -0.0241F, -0.0309F } },
    { 6, { AT(p_uncovered_unasked, 0.181172922F, -1, 1) AT(refers_back, 0.5F, 2, 6) AT(term_frame, 0.5F, 3, 4)
        AT(term_rare, 0.251517802F, -2, -3) AT(part_worst, 0.211111113F, 5, -6) AT(match_tail, 0.0727695376F, -4, -5)
        AT(first_half, 0.148351654F, -7, -8) }, { -0.0426F, -0.0347F, 0.0120F, 0.0325F, -0.0211F, 0.0646F, 0.0268F,
        -0.0258F } },
    { 7, { AT(back_new, 0.950928271F, 1, -8) AT(p_absolute_near, 0.65476191F, 2, -7) AT(second_half, 0.369318187F, 3, 6)
        AT(refers_back, 0.5F, -1, 4) AT(log_ratio, 0.255933374F, -2, 5) AT(again_near, 0.457537115F, -3, -4)
        AT(near_reference, 0.916666687F, -5, -6) }, { -0.0256F, -0.0330F, 0.0457F, -0.0244F, 0.0066F, 0.0511F, -0.0404F,
        -0.0530F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(specific_share, 0.464285702F, 2, 5) AT(refers_back, 0.5F, 3, 4)
        AT(p_missing_first, 0.191391945F, -2, -3) AT(filler_share, 0.0163934417F, -4, -5) AT(names_missing, 0.5F, 6, -8)
        AT(log_reference, 3.44986153F, -6, -7) }, { -0.0504F, -0.0416F, 0.0139F, -0.0174F, 0.0371F, 0.0603F, -0.0104F,
        -0.0042F } },
    { 1, { AT(filler_share, 0.13333334F, 1, 6) AT(subject_worst, 0.278640687F, 2, 3) AT(rare, 0.343715698F, -1, -2)
        AT(p_asked_uncovered, 0.928571403F, 4, -6) AT(p_pronouns_uncovered, 0.103896104F, -3, 5) AT(match_tail,
        0.0157801062F, -4, -5) AT(shared, 2.5F, -7, -8) }, { 0.0269F, -0.0191F, -0.0605F, 0.0295F, -0.0196F, 0.0205F,
        0.0422F, -0.0149F } },
    { 2, { AT(p_quoted_second, 0.316666692F, 1, -8) AT(distinct, 0.838709652F, 2, 3) AT(specific_share, 0.396226406F,
        -1, -2) AT(p_uncovered_unasked, 0.493803263F, 4, 6) AT(p_absolute_near, 0.620192349F, 5, -5) AT(parts, 4.5F, -3,
        -4) AT(match_tail, 0.0279362779F, -6, -7) }, { 0.0081F, -0.0505F, 0.0195F, -0.0154F, 0.0610F, 0.0208F, -0.0507F,
        -0.0430F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(log_answer, 4.36307859F, -1, -2) AT(p_log_ratio_2, 0.942411721F, 3, 5)
        AT(filler_share, 0.073170729F, -3, 4) AT(filler_share, 0.0740740746F, -4, -5) AT(restated, 0.15476191F, 6, -8)
        AT(rule_technical, 0.675000012F, -6, -7) }, { -0.0326F, 0.0049F, -0.0205F, 0.0173F, -0.0049F, 0.0470F, -0.0014F,
        -0.0023F } },
    { 4, { AT(rule_incomplete, 0.675000012F, 1, -8) AT(reference_code, 0.5F, 2, 5) AT(parts, 4.5F, 3, 4) AT(match_tail,
        0.153701544F, -1, -2) AT(match_tail, 0.0690507591F, -3, -4) AT(p_log_ratio_2, 0.0279070679F, -5, 6)
        AT(both_share, 0.205263168F, -6, -7) }, { -0.0322F, 0.0200F, -0.0100F, 0.0327F, -0.0224F, -0.0077F, 0.0693F,
        0.0411F } },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(p_again_long, 0.319403082F, -1, 2) AT(p_unsupported_long, 0.805625141F,
        3, -5) AT(subject, 0.83701086F, -2, 4) AT(pairs_lost, 0.0465367995F, -3, -4) AT(p_again_high, 0.173845112F, 6,
        -8) AT(p_far_uncovered, 0.526061356F, -6, -7) }, { -0.0118F, 0.0520F, 0.0127F, -0.0123F, -0.0060F, -0.0403F,
        0.0085F, 0.0170F } },
    { 6, { AT(near_reference, 0.333333343F, 1, -8) AT(rare, 0.315654427F, 2, 4) AT(specific_share, 0.317073166F, 3, -3)
        AT(shared, 0.5F, -1, -2) AT(part_near_worst, 0.183283538F, -4, 5) AT(both_hit, 0.5F, 6, -7) AT(first_asked,
        0.5F, -5, -6) }, { -0.0312F, 0.0235F, 0.0385F, 0.0177F, -0.0205F, 0.0298F, -0.0461F, -0.0463F } },
    { 7, { AT(p_quoted_uncovered, 0.240384623F, 1, 6) AT(log_ratio, -0.0339015499F, -1, 2) AT(first_asked, 2.5F, -2, 3)
        AT(bound_with, 0.5F, 4, 5) AT(pronouns, 0.068965517F, -3, -4) AT(part_best, 0.84523809F, -5, -6) AT(subject,
        0.56401664F, -7, -8) }, { -0.0440F, 0.0064F, -0.0602F, 0.0150F, -0.0501F, 0.0139F, -0.0396F, 0.0434F } },
    { 0, { AT(rare, 0.436644882F, 1, 6) AT(number_new, 0.5F, 2, 3) AT(log_answer, 3.11326838F, -1, -2) AT(p_stray_high,
        0.305503577F, 4, -6) AT(back_new, 0.379346997F, -3, 5) AT(back_second, 0.773129404F, -4, -5) AT(unsupported,
        0.75F, -7, -8) }, { 0.0028F, -0.0566F, 0.0458F, -0.0273F, 0.0113F, -0.0266F, -0.0064F, 0.0526F } },
    { 1, { AT(parts_missing_n, 1.5F, 1, 4) AT(rule_generic, 0.881092072F, 2, -4) AT(foreign_sentences, 0.183333337F, 3,
        -3) AT(part_near_mean, 0.235998616F, -1, -2) AT(stray_rare, 0.266032934F, 5, -8) AT(back_new, 0.556200683F, 6,
        -7) AT(p_unsupported_near, 0.0500000007F, -5, -6) }, { 0.0055F, -0.0591F, 0.0149F, 0.0189F, 0.0492F, -0.0072F,
        -0.0128F, -0.0189F } },
    { 2, { AT(number_new, 2.5F, 1, -8) AT(back_new, 0.437293351F, 2, 3) AT(both_share, 0.341666669F, -1, -2)
        AT(match_tail, 0.0191457737F, -3, 4) AT(p_covered_antonym, 1.52777779F, 5, 6) AT(roles_cross, 1.5F, -4, -5)
        AT(log_ratio, 0.31585294F, -6, -7) }, { 0.0412F, -0.0223F, 0.0203F, -0.0243F, 0.0376F, 0.0743F, -0.0189F,
        -0.0435F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(p_again_long, 0.712567747F, -1, -2) AT(p_covered_near, 0.646464646F, 3, -8)
        AT(last_place, 0.5F, 4, -7) AT(half_drop, 0.25F, 5, 6) AT(inversions, 0.470588237F, -3, -4) AT(near_content,
        0.349999994F, -5, -6) }, { -0.0316F, 0.0045F, 0.0471F, -0.0015F, 0.0096F, -0.0081F, -0.0034F, -0.0088F } },
    { 4, { AT(p_uncovered_unasked, 0.568675697F, 1, -8) AT(names_missing, 0.5F, 2, -7) AT(both_share, 0.310096174F, 3,
        6) AT(names_new, 0.5F, 4, -4) AT(distinct, 0.793103456F, -1, 5) AT(subject_question, 0.752119541F, -2, -3)
        AT(subject, 0.772090375F, -5, -6) }, { -0.0434F, 0.0194F, -0.0279F, -0.0569F, -0.0064F, 0.0438F, 0.0356F,
        -0.0421F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(covered, 0.405882359F, 2, 4) AT(stray_share, 0.748493433F, 3, -3)
        AT(half_drop, -0.0714285746F, -1, -2) AT(p_log_ratio_2, 0.706916332F, 5, 6) AT(p_first_only, 0.642857134F, -4,
        -5) AT(shared, 6.5F, -6, -7) }, { -0.0040F, 0.0478F, -0.0033F, -0.0290F, 0.0049F, -0.0136F, 0.0312F, -0.0297F }
        },
    { 6, { AT(filler_share, 0.0526315793F, 1, 5) AT(distinct, 0.90476191F, 2, 3) AT(part_near_mean, 0.38109532F, -1, -2)
        AT(part_near_mean, 0.273851842F, -3, 4) AT(stray_share, 0.827809334F, -4, -5) AT(p_uncovered_unasked,
        0.354601592F, -6, 6) AT(rare, 0.367212743F, -7, -8) }, { -0.0189F, 0.0389F, 0.0301F, -0.0368F, -0.0017F,
        -0.0276F, 0.0460F, -0.0265F } },
    { 7, { AT(value_clash, 0.5F, 1, -8) AT(subject_question, 0.0925293714F, -1, 2) AT(p_negation_covered, 0.788888931F,
        3, -7) AT(negations, 0.5F, 4, -6) AT(bound_with, 0.5F, 5, 6) AT(again_near, 0.500954032F, -2, -3)
        AT(p_uncovered_near, 0.272727281F, -4, -5) }, { -0.0448F, -0.0046F, -0.0468F, 0.0182F, -0.0373F, 0.0174F,
        -0.0405F, -0.0507F } },
    { 0, { AT(number_new, 0.5F, 1, 2) AT(term_rare, 0.421620786F, -1, -2) AT(unsupported, 1.25F, -3, 3) AT(near_content,
        0.192307696F, 4, 5) AT(p_log_ratio_2, 0.561355531F, -4, -5) AT(subject, 0.891675115F, 6, -8) AT(subject_first,
        0.429298639F, -6, -7) }, { -0.0470F, 0.0083F, -0.0300F, -0.0246F, 0.0160F, -0.0001F, 0.0549F, -0.0105F } },
    { 1, { AT(filler_share, 0.0588235296F, 1, 3) AT(p_uncovered_near, 0.4375F, 2, -3) AT(p_pronouns_uncovered,
        0.127272725F, -1, -2) AT(number_new, 0.5F, 4, -8) AT(stray_sentences, 0.129166678F, 5, 6) AT(part_near_worst,
        0.283884257F, -4, -5) AT(unsupported, 0.150000006F, -6, -7) }, { -0.0530F, 0.0082F, 0.0145F, 0.0222F, -0.0377F,
        0.0574F, -0.0066F, -0.0313F } },
    { 2, { AT(order_net, 0.5F, 1, -8) AT(subject_question, 0.252245247F, -1, 2) AT(p_subject_high, 0.0244725067F, -2, 3)
        AT(specific_share, 0.431818187F, 4, 6) AT(filler_share, 0.0816326514F, 5, -5) AT(subject_question, 0.782678008F,
        -3, -4) AT(name_frame, 0.5F, -6, -7) }, { 0.0408F, -0.0411F, 0.0054F, 0.0401F, -0.0286F, -0.0267F, 0.0309F,
        0.0466F } },
    { 3, { AT(p_log_ratio_2, 0.942411721F, 1, 3) AT(p_asks_uncovered, 0.0500000007F, -1, 2) AT(p_uncovered_stray,
        0.0172308609F, -2, -3) AT(filler_share, 0.0799999982F, 4, -8) AT(p_uncovered_unasked, 0.600000024F, 5, -7)
        AT(distinct, 0.625F, -4, 6) AT(rule_technical, 0.675000012F, -5, -6) }, { -0.0368F, 0.0173F, -0.0042F, -0.0022F,
        0.0417F, -0.0015F, -0.0024F, -0.0029F } },
    { 4, { AT(second_half, 0.226495728F, 1, 2) AT(part_near_mean, 0.459790647F, -1, -2) AT(reference_code, 0.5F, 3, -8)
        AT(last_statement, 0.759615421F, 4, 6) AT(near_reference, 0.294117659F, -3, 5) AT(last_place, 0.583333313F, -4,
        -5) AT(parts, 4.5F, -6, -7) }, { -0.0067F, 0.0483F, -0.0297F, 0.0288F, -0.0245F, -0.0470F, 0.0090F, 0.0387F } },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(number_hits, 0.5F, 2, -5) AT(refers_back, 0.5F, 3, -4) AT(p_first_only,
        0.111111112F, -1, 4) AT(distinct, 0.852941155F, -2, -3) AT(p_again_long, 0.712567747F, 6, -8) AT(second_half,
        0.174242437F, -6, -7) }, { -0.0044F, 0.0485F, -0.0060F, -0.0066F, -0.0059F, 0.0096F, -0.0396F, 0.0145F } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(distinct, 0.935483873F, 2, 4) AT(subject_first, 0.478298545F, -1, 3)
        AT(stray_share, 0.535291731F, -2, -3) AT(p_far_uncovered, 0.418058217F, -4, 5) AT(p_again_long, 0.181894466F,
        -5, 6) AT(question_rare, 0.389538467F, -6, -7) }, { -0.0037F, -0.0265F, 0.0589F, -0.0268F, 0.0357F, -0.0216F,
        0.0431F, -0.0317F } },
    { 7, { AT(subject_question, 0.834660888F, 1, -8) AT(part_near_worst, 0.0850551203F, -1, 2) AT(p_quoted_uncovered,
        0.186147198F, 3, 6) AT(subject, 0.569116414F, 4, 5) AT(rule_off_topic, 0.794879019F, -2, -3) AT(subject_worst,
        0.417604953F, -4, -5) AT(rare, 0.293988824F, -6, -7) }, { -0.0328F, 0.0271F, -0.0393F, -0.0280F, 0.0026F,
        -0.0359F, 0.0660F, -0.0310F } },
    { 0, { AT(back_new, 0.310553491F, 1, 4) AT(part_near_mean, 0.356126457F, -1, 2) AT(p_stray_high, 0.0597464703F, -2,
        3) AT(specific_share, 0.388888896F, -3, -4) AT(back_second, 0.812927485F, 5, -8) AT(subject_first, 0.921197116F,
        6, -7) AT(p_unsupported_long, 1.87755024F, -5, -6) }, { -0.0048F, -0.0120F, -0.0038F, 0.0523F, -0.0596F,
        0.0007F, 0.0152F, 0.0174F } },
    { 1, { AT(again_near, 0.413545668F, 1, 4) AT(statements_missing, 0.875F, 2, -4) AT(part_near_mean, 0.235998616F, -1,
        3) AT(p_log_ratio_2, 1.24760282F, -2, -3) AT(distinct, 0.913043499F, -5, 5) AT(filler_share, 0.0434782617F, -6,
        6) AT(number_new, 0.5F, -7, -8) }, { 0.0095F, -0.0481F, 0.0087F, 0.0178F, -0.0260F, -0.0143F, 0.0570F, -0.0108F
        } },
    { 2, { AT(roles_straight, 0.5F, 1, -8) AT(number_new, 2.5F, 2, -7) AT(near_content, 0.333333343F, 3, 4)
        AT(match_worst, 0.0767854229F, -1, -2) AT(rare, 0.410023004F, 5, -6) AT(question_covered, 0.904545486F, -3, 6)
        AT(match_tail, 0.0203165654F, -4, -5) }, { 0.0375F, -0.0281F, 0.0269F, 0.0306F, -0.0213F, -0.0231F, -0.0418F,
        -0.0246F } },
    { 3, { AT(rule_long, 0.659502923F, 1, 5) AT(log_ratio, 0.0339015499F, 2, -5) AT(subject_first, 0.782398462F, 3, -4)
        AT(near_reference, 0.714285731F, -1, 4) AT(subject, 0.78176707F, -2, -3) AT(distinct, 0.709677398F, -6, -7) }, {
        -0.0037F, 0.0345F, -0.0012F, -0.0058F, -0.0391F, 0.0005F, 0.0363F } },
    { 4, { AT(pair_missing, 0.5F, 1, -8) AT(second_half, 0.27922079F, 2, 3) AT(near_reference, 0.0769230798F, -1, -2)
        AT(parts, 4.5F, 4, 5) AT(reference_code, 0.5F, -3, -4) AT(distinct, 0.967741907F, 6, -7) AT(names_new, 0.5F, -5,
        -6) }, { -0.0253F, 0.0277F, -0.0353F, 0.0350F, 0.0433F, -0.0224F, -0.0241F, 0.0406F } },
    { 5, { AT(log_ratio, 0.83624804F, 1, 4) AT(second_half, 0.345238119F, 2, -4) AT(stray_share, 0.631914198F, 3, -3)
        AT(p_missing_first, 0.223611116F, -1, -2) AT(back_new, 0.398761898F, -5, 5) AT(inversions, 0.131868139F, -6, 6)
        AT(unsupported, 0.0500000007F, -7, -8) }, { 0.0322F, -0.0043F, -0.0079F, -0.0362F, -0.0091F, -0.0057F, 0.0439F,
        -0.0022F } },
    { 6, { AT(sentences, 2.5F, 1, 3) AT(p_again_long, 0.0594556555F, 2, -3) AT(match, 0.512925923F, -1, -2)
        AT(log_answer, 4.06899023F, 4, -8) AT(second_half, 0.21825397F, -4, 5) AT(log_answer, 3.83939457F, -5, 6)
        AT(p_absolute_near, 0.0678160936F, -6, -7) }, { 0.0461F, -0.0281F, -0.0260F, -0.0017F, -0.0145F, 0.0634F,
        -0.0079F, -0.0268F } },
    { 7, { AT(log_answer, 4.06899023F, 1, 6) AT(match_worst, 0.21953921F, -1, 2) AT(log_answer, 3.83939457F, 3, 4)
        AT(p_covered_antonym, 0.961538494F, -2, -3) AT(question_rare, 0.791874111F, -4, 5) AT(inversions, 0.48888889F,
        -5, -6) AT(last_statement, 0.935416698F, -7, -8) }, { -0.0295F, 0.0138F, -0.0373F, -0.0271F, 0.0405F, -0.0510F,
        0.0440F, -0.0130F } },
    { 0, { AT(back_new, 0.310553491F, 1, 3) AT(number_new, 0.5F, -1, 2) AT(near_content, 0.130434781F, -2, -3)
        AT(specific_share, 0.473684222F, 4, 5) AT(unsupported, 3.35000014F, -4, -5) AT(swap_net, -1.5F, 6, -8)
        AT(subject, 0.882919133F, -6, -7) }, { -0.0135F, -0.0034F, 0.0476F, -0.0464F, 0.0035F, 0.0444F, -0.0069F,
        -0.0183F } },
    { 1, { AT(match, 0.522950828F, 1, 4) AT(part_best, 0.29285717F, -1, 2) AT(filler_share, 0.0588235296F, -2, 3)
        AT(negations, 1.5F, -3, -4) AT(filler_share, 0.203703701F, 5, -8) AT(again_near, 0.489643246F, -5, 6)
        AT(question_rare, 0.324060798F, -6, -7) }, { -0.0162F, -0.0131F, 0.0496F, -0.0074F, -0.0554F, 0.0268F, -0.0182F,
        0.0174F } },
    { 2, { AT(subject_question, 0.811851084F, 1, 5) AT(p_absolute_near, 0.306020081F, 2, -5) AT(log_reference,
        2.13833308F, -1, 3) AT(p_subject_high, 0.357015997F, 4, -4) AT(p_asked_uncovered, 0.755898237F, -2, -3)
        AT(subject_worst, 0.819642305F, -6, 6) AT(subject_new, 0.624416649F, -7, -8) }, { 0.0456F, -0.0195F, 0.0342F,
        0.0407F, 0.0216F, 0.0425F, -0.0534F, 0.0190F } },
    { 3, { AT(log_answer, 4.18202114F, 1, 4) AT(back_new, 0.783265233F, -1, 2) AT(p_subject_high, 0.181767076F, 3, -4)
        AT(swap_net, -1.5F, -2, -3) AT(back_new, 0.556200683F, 5, -8) AT(parts, 4.5F, -5, 6) AT(p_uncovered_near,
        0.0571428575F, -6, -7) }, { -0.0391F, -0.0005F, 0.0345F, -0.0075F, 0.0379F, 0.0002F, -0.0007F, -0.0034F } },
    { 4, { AT(p_covered_near, 0.00826446246F, -1, 1) AT(second_half, 0.226495728F, -2, 2) AT(subject_new, 0.740135491F,
        3, 6) AT(asks, 2.5F, 4, -6) AT(parts, 4.5F, -3, 5) AT(question_rare, 0.36916855F, -4, -5) AT(shared, 9.5F, -7,
        -8) }, { -0.0414F, 0.0336F, -0.0364F, -0.0317F, 0.0265F, 0.0307F, 0.0263F, -0.0286F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(both_hit, 0.5F, 2, 3) AT(p_stray_high, 0.227199912F, -1, -2)
        AT(p_again_high, 0.11511533F, 4, -7) AT(p_log_ratio_2, 1.16113317F, 5, -6) AT(p_stray, 0.0048599299F, -3, 6)
        AT(p_uncovered_unasked, 0.553788364F, -4, -5) }, { 0.0454F, -0.0019F, 0.0062F, -0.0354F, 0.0025F, 0.0097F,
        0.0183F, -0.0281F } },
    { 6, { AT(p_uncovered_unasked, 0.181172922F, -1, 1) AT(distinct, 0.875F, 2, 3) AT(part_near_mean, 0.38109532F, -2,
        -3) AT(filler_share, 0.068965517F, 4, -8) AT(first_asked, 0.5F, -4, 5) AT(part_best, 0.679487228F, 6, -7)
        AT(specific_share, 0.300000012F, -5, -6) }, { -0.0399F, -0.0170F, 0.0539F, -0.0274F, -0.0204F, 0.0419F,
        -0.0223F, 0.0312F } },
    { 7, { AT(value_clash, 0.5F, 1, -8) AT(p_absolute_near, 0.65476191F, 2, -7) AT(swap_net, -3.5F, 3, 5)
        AT(p_again_long, -0.0135606211F, -1, 4) AT(p_uncovered_unasked, 0.0219840817F, -2, -3) AT(first_asked, 1.5F, -4,
        6) AT(subject_worst, 0.411164552F, -5, -6) }, { -0.0428F, 0.0506F, 0.0010F, 0.0079F, -0.0516F, -0.0022F,
        -0.0358F, -0.0489F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 4) AT(p_unsupported_near, 0.449999988F, 2, 3) AT(back_second,
        0.275630832F, -1, -2) AT(log_ratio, 0.503905177F, -3, -4) AT(stray_share, 0.817429006F, 5, 6) AT(swap_net,
        -6.5F, -5, -6) AT(p_unsupported_long, 3.84674096F, -7, -8) }, { 0.0072F, -0.0522F, 0.0391F, -0.0213F, -0.0117F,
        0.0453F, -0.0253F, 0.0218F } },
    { 1, { AT(shared, 1.5F, 1, 5) AT(again_near, 0.406196356F, 2, 4) AT(filler_share, 0.195121944F, 3, -3)
        AT(p_subject_high, 0.0762378797F, -1, -2) AT(filler_share, 0.0434782617F, -4, -5) AT(part_near_worst,
        0.0745604187F, -6, 6) AT(polar_sum, 0.5F, -7, -8) }, { -0.0335F, 0.0165F, 0.0213F, -0.0131F, 0.0428F, 0.0141F,
        -0.0486F, 0.0033F } },
    { 2, { AT(order_net, 0.5F, 1, -8) AT(roles_cross, 4.5F, 2, -7) AT(names_missing, 0.5F, 3, -6) AT(bound_against,
        0.5F, 4, 5) AT(p_subject_high, 0.364032298F, -1, -2) AT(log_answer, 3.48112178F, -3, 6) AT(back_new,
        0.593775392F, -4, -5) }, { -0.0180F, 0.0320F, 0.0626F, 0.0311F, -0.0356F, 0.0227F, 0.0496F, 0.0434F } },
    { 3, { AT(p_log_ratio_2, 0.942411721F, 1, 3) AT(p_asks_uncovered, 0.0500000007F, -1, 2) AT(stray_share, 0.13461408F,
        -2, -3) AT(p_uncovered_stray, 0.124323629F, 4, 6) AT(restated, 0.15476191F, 5, -6) AT(rule_technical,
        0.675000012F, -4, -5) AT(p_again_long, 0.712567747F, -7, -8) }, { -0.0343F, 0.0173F, -0.0039F, 0.0413F,
        -0.0013F, -0.0021F, -0.0088F, 0.0039F } },
    { 4, { AT(ask_worst, 0.514705896F, 1, 3) AT(p_pronouns_uncovered, 0.0357142873F, 2, -3) AT(log_reference,
        3.19846487F, -1, -2) AT(bound_with, 0.5F, 4, 6) AT(first_asked, 1.5F, -4, 5) AT(p_uncovered_unasked,
        0.348979533F, -5, -6) AT(stray_rare, 0.0631425008F, -7, -8) }, { -0.0042F, 0.0576F, -0.0179F, -0.0257F, 0.0320F,
        -0.0183F, 0.0164F, -0.0397F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(covered, 0.405882359F, 2, 3) AT(second_half, 0.43650794F, -1, -2)
        AT(shared, 9.5F, 4, 5) AT(sentences, 6.5F, -3, -4) AT(refers_back, 0.5F, 6, -7) AT(log_reference, 3.38424659F,
        -5, -6) }, { 0.0438F, -0.0051F, -0.0282F, 0.0054F, 0.0294F, -0.0027F, -0.0068F, -0.0275F } },
    { 6, { AT(near_any, 0.335912049F, 1, 5) AT(log_reference, 2.80290103F, -1, 2) AT(log_answer, 4.06899023F, 3, 4)
        AT(term_rare, 0.442143857F, -2, -3) AT(subject_question, 0.549308062F, -4, -5) AT(stray_repeat, 0.502242506F, 6,
        -8) AT(number_missing, 1.5F, -6, -7) }, { -0.0261F, 0.0274F, -0.0150F, -0.0456F, 0.0270F, -0.0380F, 0.0174F,
        0.0325F } },
    { 7, { AT(number_missing, 0.5F, 1, 5) AT(agent_net, 2.5F, 2, -5) AT(log_answer, 4.06899023F, -1, 3) AT(filler_share,
        0.0769230798F, 4, -4) AT(log_ratio, 1.01592052F, -2, -3) AT(p_clash_near, 0.0993431881F, 6, -8) AT(rare,
        0.337438822F, -6, -7) }, { 0.0010F, 0.0566F, -0.0179F, -0.0322F, -0.0495F, -0.0608F, -0.0053F, 0.0129F } },
    { 0, { AT(subject_first, 0.650911748F, 1, 4) AT(p_unsupported_long, 3.40020823F, 2, -4) AT(rare, 0.436644882F, 3,
        -3) AT(p_covered_polar, 0.133928582F, -1, -2) AT(p_unsupported_near, 0.151724145F, -5, 5) AT(again_near,
        0.548799753F, 6, -8) AT(subject, 0.843721747F, -6, -7) }, { -0.0475F, 0.0025F, 0.0189F, 0.0270F, -0.0274F,
        0.0585F, -0.0034F, -0.0171F } },
    { 1, { AT(filler_share, 0.13333334F, 1, 5) AT(part_near_mean, 0.281497061F, -1, 2) AT(parts_missing, 0.707142889F,
        3, 4) AT(p_far_uncovered, 0.499326438F, -2, -3) AT(p_far_uncovered, 0.336594999F, -4, -5) AT(near_content,
        0.277777791F, 6, -8) AT(stray_repeat, 0.540600181F, -6, -7) }, { 0.0190F, -0.0573F, 0.0052F, 0.0363F, -0.0237F,
        0.0457F, -0.0099F, -0.0147F } },
    { 2, { AT(distinct, 0.754385948F, 1, 2) AT(p_missing_first, 0.210227281F, -1, -2) AT(p_quoted_second, 0.316666692F,
        3, -8) AT(p_uncovered_unasked, 0.493803263F, 4, 6) AT(stray_repeat, 0.235361546F, 5, -5) AT(parts, 4.5F, -3, -4)
        AT(match_tail, 0.0410896428F, -6, -7) }, { -0.0464F, 0.0194F, 0.0247F, -0.0132F, -0.0092F, 0.0175F, -0.0526F,
        -0.0384F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(sentences, 4.5F, -1, -2) AT(subject, 0.78176707F, 3, 6) AT(filler_share,
        0.0769230798F, 4, -6) AT(term_frame, 1.5F, 5, -5) AT(quoted, 0.5F, -3, -4) AT(log_answer, 4.51596594F, -7, -8)
        }, { -0.0282F, 0.0032F, 0.0457F, -0.0005F, -0.0028F, -0.0011F, -0.0219F, 0.0198F } },
    { 4, { AT(ask_worst, 0.514705896F, 1, 2) AT(log_reference, 3.11326838F, -1, -2) AT(p_stray, 0.00978651922F, -3, 3)
        AT(bound_with, 0.5F, 4, -8) AT(rare, 0.363131374F, 5, -7) AT(question_covered, 0.559027791F, 6, -6)
        AT(p_uncovered_unasked, 0.362540781F, -4, -5) }, { -0.0229F, 0.0404F, 0.0248F, 0.0282F, -0.0368F, 0.0336F,
        -0.0337F, -0.0349F } },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(p_again_long, 0.319403082F, -1, 2) AT(stray_rare, 0.2239106F, 3, -5)
        AT(subject, 0.83701086F, 4, -4) AT(log_reference, 2.80290103F, -2, -3) AT(distinct, 0.583333313F, -6, 6)
        AT(covered, 0.0954545513F, -7, -8) }, { -0.0115F, -0.0033F, 0.0488F, -0.0005F, -0.0049F, 0.0132F, 0.0057F,
        -0.0369F } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(pronouns, 0.0263157897F, -1, 2) AT(number_missing, 0.5F, 3, 6) AT(again_near,
        0.506113172F, 4, -5) AT(match_tail, 0.0570419915F, -2, 5) AT(back_second, 0.31614536F, -3, -4) AT(name_frame,
        0.5F, -6, -7) }, { 0.0249F, -0.0020F, 0.0098F, -0.0590F, 0.0226F, 0.0478F, -0.0203F, -0.0298F } },
    { 7, { AT(value_clash, 0.5F, 1, -8) AT(p_negation_covered, 0.788888931F, 2, -7) AT(negations, 0.5F, 3, -6)
        AT(distinct, 0.818181813F, -1, 4) AT(p_absolute_near, 0.275252551F, 5, -5) AT(subject_worst, 0.424657494F, 6,
        -4) AT(first_asked, 0.5F, -2, -3) }, { 0.0217F, 0.0039F, -0.0397F, 0.0035F, -0.0445F, 0.0143F, -0.0363F,
        -0.0472F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(rare, 0.436644882F, 2, -8) AT(back_second, 0.784841239F, 3, -7)
        AT(again_near, 0.35667029F, 4, 6) AT(subject_question, 0.599285603F, 5, -4) AT(log_answer, 4.03420162F, -2, -3)
        AT(half_drop, 0.193181813F, -5, -6) }, { -0.0438F, -0.0266F, 0.0157F, 0.0285F, -0.0393F, 0.0091F, 0.0359F,
        0.0475F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(match, 0.522950828F, 2, 5) AT(p_missing_first, 0.283482164F, 3, -4)
        AT(distinct, 0.875F, -1, 4) AT(filler_share, 0.0652173907F, -2, -3) AT(again_near, 0.468458205F, -5, 6)
        AT(question_rare, 0.324060798F, -6, -7) }, { -0.0083F, -0.0093F, 0.0522F, -0.0134F, -0.0420F, 0.0313F, -0.0112F,
        -0.0410F } },
    { 2, { AT(order_net, 0.5F, 1, -8) AT(p_again_long, 0.0131159294F, -1, 2) AT(asks, 1.5F, 3, 6) AT(inversions,
        0.380952388F, 4, 5) AT(log_reference, 3.56943369F, -2, -3) AT(covered_new, 0.72077924F, -4, -5) AT(log_ratio,
        0.546543717F, -6, -7) }, { 0.0232F, -0.0230F, 0.0358F, -0.0115F, 0.0619F, -0.0178F, 0.0404F, 0.0399F } },
    { 3, { AT(p_log_ratio_2, 0.942411721F, 1, 3) AT(swap_share, 0.268656731F, -1, 2) AT(swap_share, 0.289017349F, -2,
        -3) AT(tail_missing, 0.11805556F, 4, -8) AT(shared, 3.5F, -4, 5) AT(rule_technical, 0.675000012F, 6, -7)
        AT(term_frame, 1.5F, -5, -6) }, { -0.0327F, 0.0171F, -0.0045F, -0.0022F, 0.0406F, -0.0012F, -0.0014F, -0.0022F }
        },
    { 4, { AT(rule_incomplete, 0.675000012F, 1, -8) AT(ask_worst, 0.514705896F, -1, 2) AT(term_rare, 0.156535268F, 3, 4)
        AT(p_first_only, 0.380952388F, -2, -3) AT(pairs_lost, 0.456439406F, 5, -7) AT(contrast, 0.5F, 6, -6) AT(parts,
        5.5F, -4, -5) }, { 0.0218F, -0.0255F, 0.0514F, -0.0509F, 0.0227F, 0.0071F, 0.0091F, 0.0377F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(parts, 1.5F, -1, 2) AT(stray_rare, 0.0278339013F, -2, 3) AT(p_again_long,
        0.658547461F, -3, -4) AT(both_hit, 2.5F, 5, -8) AT(p_unsupported_long, 0.0F, 6, -7) AT(distinct, 0.852941155F,
        -5, -6) }, { 0.0140F, 0.0066F, -0.0371F, 0.0036F, 0.0424F, -0.0040F, -0.0041F, -0.0102F } },
    { 6, { AT(sentences, 2.5F, 1, 3) AT(subject_new, 0.097830981F, -1, 2) AT(near_content, 0.0666666701F, -2, -3)
        AT(contrast, 1.5F, 4, -8) AT(types_missing, 0.5F, 5, -7) AT(absolute_added, 1.5F, 6, -6) AT(p_absolute_near,
        0.10172414F, -4, -5) }, { 0.0346F, 0.0140F, -0.0298F, 0.0311F, -0.0146F, -0.0260F, -0.0323F, -0.0336F } },
    { 7, { AT(roles_straight, 0.5F, 1, 6) AT(subject_question, 0.834660888F, 2, -6) AT(p_absolute_near, 0.581140339F, 3,
        5) AT(match, 0.450272143F, 4, -3) AT(log_reference, 3.06778264F, -1, -2) AT(log_ratio, 0.675755441F, -4, -5)
        AT(part_near_worst, 0.397886842F, -7, -8) }, { 0.0085F, -0.0335F, 0.0051F, -0.0624F, 0.0144F, -0.0369F,
        -0.0132F, 0.0498F } },
    { 0, { AT(p_unsupported_near, 0.0700000003F, -1, 1) AT(back_new, 0.42874831F, 2, 6) AT(names_missing, 0.5F, 3, -6)
        AT(p_negation_covered, 0.0238095243F, 4, -5) AT(distinct, 0.785714269F, -2, 5) AT(both_share, 0.677083373F, -3,
        -4) AT(back_second, 0.820594966F, -7, -8) }, { -0.0359F, -0.0090F, 0.0583F, -0.0044F, -0.0080F, -0.0107F,
        -0.0334F, 0.0167F } },
    { 1, { AT(distinct, 0.959999979F, 1, 2) AT(statements_missing, 0.583333373F, -1, -2) AT(again_near, 0.403497249F, 3,
        6) AT(p_pronouns_uncovered, 0.103896104F, 4, -6) AT(filler_share, 0.166666672F, 5, -5) AT(p_best_missing,
        0.707142889F, -3, -4) AT(number_new, 0.5F, -7, -8) }, { -0.0427F, 0.0122F, -0.0457F, 0.0142F, 0.0192F, 0.0205F,
        0.0446F, -0.0093F } },
    { 2, { AT(roles_cross, 4.5F, 1, -8) AT(back_new, 0.437293351F, 2, 3) AT(subject, 0.5843063F, -1, -2) AT(distinct,
        0.913043499F, 4, 6) AT(swap_share, 0.181818187F, -3, 5) AT(inversions, 0.357142866F, -4, -5) AT(antonym_context,
        1.5F, -6, -7) }, { -0.0212F, 0.0307F, -0.0360F, -0.0163F, 0.0584F, -0.0031F, 0.0424F, 0.0492F } },
    { 3, { AT(log_ratio, 1.11600399F, 1, 4) AT(back_new, 0.783265233F, -1, 2) AT(swap_net, -0.5F, -2, 3)
        AT(p_subject_high, 0.181767076F, -3, -4) AT(shared, 3.5F, -5, 5) AT(log_answer, 4.11900425F, -6, 6) AT(back_new,
        0.508003712F, -7, -8) }, { -0.0340F, -0.0060F, 0.0330F, -0.0013F, -0.0031F, -0.0024F, 0.0335F, -0.0003F } },
    { 4, { AT(subject, 0.5843063F, -1, 1) AT(both_hit, 3.5F, 2, -8) AT(rule_incomplete, 0.300000012F, 3, -7)
        AT(first_asked, 1.5F, 4, 5) AT(ask_worst, 0.809090912F, -2, -3) AT(distinct, 0.821428597F, -4, 6) AT(log_answer,
        4.05174732F, -5, -6) }, { -0.0368F, 0.0199F, -0.0443F, -0.0329F, 0.0345F, -0.0252F, 0.0469F, -0.0286F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(both_hit, 0.5F, 2, 3) AT(covered_new, 0.804761946F, -1, -2) AT(distinct,
        0.583333313F, -3, 4) AT(last_place, 0.318181813F, 5, 6) AT(sentences, 3.5F, -4, -5) AT(rule_long, 0.612500012F,
        -6, -7) }, { 0.0421F, -0.0019F, 0.0211F, -0.0095F, 0.0124F, -0.0305F, 0.0035F, -0.0260F } },
    { 6, { AT(p_uncovered_unasked, 0.181172922F, -1, 1) AT(log_reference, 3.27696681F, 2, 4) AT(p_log_ratio_2,
        0.345493168F, -2, 3) AT(stray_rare, 0.222766057F, -3, -4) AT(log_answer, 4.06899023F, 5, -8) AT(types_missing,
        0.5F, 6, -7) AT(p_stray_high, 0.315178841F, -5, -6) }, { -0.0375F, -0.0310F, 0.0397F, -0.0058F, 0.0168F,
        0.0749F, -0.0370F, -0.0164F } },
    { 7, { AT(half_drop, -0.5F, -1, 1) AT(last_place, 0.535714269F, 2, -8) AT(swap_share, 0.210526317F, 3, -7)
        AT(negation_lost, 0.5F, 4, -6) AT(subject_question, 0.685747266F, 5, 6) AT(contrast, 1.5F, -2, -3)
        AT(bound_with, 0.5F, -4, -5) }, { -0.0342F, -0.0084F, 0.0370F, -0.0017F, 0.0460F, -0.0335F, -0.0336F, 0.0148F }
        },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(specific_share, 0.464285702F, 2, 4) AT(p_asked_uncovered, 0.375F, 3,
        -4) AT(refers_back, 0.5F, -2, -3) AT(inversions, 0.380952388F, 5, -8) AT(again_near, 0.533190727F, 6, -7)
        AT(pairs_lost, 0.35504204F, -5, -6) }, { -0.0420F, -0.0388F, 0.0084F, 0.0181F, 0.0551F, -0.0046F, -0.0084F,
        -0.0101F } },
    { 1, { AT(distinct, 0.959999979F, 1, 3) AT(parts, 5.5F, 2, -3) AT(sentences, 4.5F, -1, -2) AT(covered_new,
        0.20714286F, 4, -8) AT(number_new, 0.5F, 5, -7) AT(question_covered, 0.093073599F, 6, -6) AT(match, 0.55485338F,
        -4, -5) }, { -0.0444F, 0.0061F, 0.0158F, 0.0173F, -0.0174F, 0.0467F, -0.0183F, -0.0201F } },
    { 2, { AT(p_quoted_second, 0.316666692F, 1, -8) AT(number_new, 2.5F, 2, -7) AT(value_clash, 0.5F, 3, -6)
        AT(roles_straight, 0.5F, 4, 5) AT(p_subject_high, 0.0302471817F, -1, -2) AT(subject_new, 0.704653323F, 6, -5)
        AT(p_again_long, 0.0974488333F, -3, -4) }, { -0.0195F, 0.0129F, -0.0355F, 0.0417F, -0.0416F, 0.0571F, -0.0371F,
        -0.0377F } },
    { 3, { AT(p_log_ratio_2, 0.942411721F, 1, 3) AT(reference_code, 0.5F, -1, 2) AT(back_new, 0.783265233F, -2, -3)
        AT(p_uncovered_stray, 0.124323629F, 4, 6) AT(rule_technical, 0.675000012F, 5, -6) AT(distinct, 0.625F, -4, -5)
        AT(sentences, 4.5F, -7, -8) }, { -0.0319F, -0.0029F, 0.0172F, -0.0017F, 0.0377F, -0.0014F, -0.0080F, 0.0031F }
        },
    { 4, { AT(log_answer, 3.96076775F, 1, -8) AT(specific_share, 0.470588237F, 2, -7) AT(p_uncovered_unasked,
        0.568675697F, 3, -6) AT(both_hit, 3.5F, 4, -5) AT(order_net, -0.5F, -1, 5) AT(antonyms, 0.5F, 6, -4)
        AT(last_place, 0.583333313F, -2, -3) }, { -0.0196F, 0.0490F, -0.0090F, -0.0170F, -0.0186F, -0.0302F, -0.0271F,
        -0.0264F } },
    { 5, { AT(sentences, 3.5F, 1, 2) AT(near_any, 0.821394622F, -1, -2) AT(match_tail, 0.0290708002F, -3, 3)
        AT(stray_repeat, 1.39511061F, 4, -8) AT(stray_rare, 0.2239106F, 5, -7) AT(p_far_uncovered, 0.0345797464F, -4, 6)
        AT(again_near, 0.477852881F, -5, -6) }, { -0.0338F, 0.0177F, -0.0046F, -0.0049F, -0.0036F, 0.0463F, -0.0057F,
        -0.0065F } },
    { 6, { AT(subject_new, 0.097830981F, -1, 1) AT(distinct, 0.935483873F, 2, 6) AT(both_hit, 1.5F, 3, -6)
        AT(second_half, 0.630681813F, 4, -5) AT(number_hits, 1.5F, 5, -4) AT(contrast, 1.5F, -2, -3) AT(inversions,
        0.326797396F, -7, -8) }, { 0.0443F, 0.0495F, -0.0181F, -0.0278F, -0.0284F, -0.0328F, -0.0184F, 0.0236F } },
    { 7, { AT(pronouns, 0.0465116277F, 1, 5) AT(pairs_lost, 0.521904767F, 2, 4) AT(rare, 0.367939293F, -1, 3)
        AT(stray_repeat, 0.599025369F, -2, -3) AT(inversions, 0.390476197F, -4, -5) AT(filler_share, 0.0588235296F, 6,
        -8) AT(p_uncovered_unasked, 0.666666687F, -6, -7) }, { -0.0198F, 0.0166F, -0.0362F, 0.0421F, -0.0270F, 0.0049F,
        0.0375F, -0.0186F } },
    { 0, { AT(number_new, 0.5F, 1, 2) AT(rare, 0.477917343F, -1, -2) AT(rule_unsupported, 0.300000012F, -3, 3)
        AT(near_content, 0.192307696F, 4, 6) AT(back_new, 0.244513512F, 5, -6) AT(negation_odd, 0.5F, -4, -5)
        AT(back_new, 0.463523F, -7, -8) }, { -0.0424F, 0.0202F, -0.0191F, 0.0309F, -0.0114F, -0.0304F, 0.0483F, -0.0057F
        } },
    { 1, { AT(filler_share, 0.13333334F, 1, 4) AT(log_reference, 3.44986153F, 2, -4) AT(p_pronouns_uncovered,
        0.103896104F, -1, 3) AT(both_missing, 2.5F, -2, -3) AT(pronouns, 0.148148149F, 5, -8) AT(sentences, 1.5F, -5, 6)
        AT(distinct, 0.875F, -6, -7) }, { -0.0461F, -0.0143F, 0.0303F, 0.0222F, -0.0075F, -0.0084F, 0.0493F, -0.0147F }
        },
    { 2, { AT(p_quoted_second, 0.316666692F, 1, -8) AT(subject_question, 0.852913916F, 2, -7) AT(roles_straight, 0.5F,
        3, -6) AT(sentences, 1.5F, 4, 5) AT(inversions, 0.5F, -1, -2) AT(subject_question, 0.549308062F, -3, 6)
        AT(pronouns, 0.0697674453F, -4, -5) }, { 0.0328F, -0.0348F, -0.0250F, 0.0178F, -0.0327F, -0.0277F, 0.0368F,
        -0.0363F } },
    { 3, { AT(p_log_ratio_2, 0.942411721F, 1, 3) AT(reference_code, 0.5F, -1, 2) AT(subject_new, 0.893265486F, -2, -3)
        AT(p_uncovered_stray, 0.124323629F, 4, -8) AT(restated, 0.15476191F, 5, -7) AT(rule_technical, 0.675000012F, 6,
        -6) AT(term_frame, 1.5F, -4, -5) }, { -0.0312F, -0.0028F, 0.0170F, 0.0377F, 0.0003F, -0.0012F, -0.0019F,
        -0.0047F } },
    { 4, { AT(refers_back, 0.5F, 1, 5) AT(rare, 0.357164651F, 2, 4) AT(rule_technical, 0.300000012F, 3, -3) AT(subject,
        0.897338867F, -1, -2) AT(subject_worst, 0.433378041F, -4, -5) AT(subject_new, 0.712348998F, 6, -8)
        AT(match_worst, 0.102917023F, -6, -7) }, { 0.0305F, -0.0189F, -0.0306F, 0.0210F, -0.0414F, 0.0190F, -0.0536F,
        0.0079F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(covered, 0.405882359F, 2, 4) AT(subject_worst, 0.575427651F, 3, -3)
        AT(p_stray_high, 0.248493403F, -1, -2) AT(log_ratio, 0.840783179F, 5, 6) AT(again_near, 0.74604696F, -4, -5)
        AT(back_new, 0.483983099F, -6, -7) }, { 0.0413F, -0.0027F, -0.0018F, -0.0251F, 0.0025F, -0.0113F, 0.0276F,
        -0.0250F } },
    { 6, { AT(p_uncovered_unasked, 0.181172922F, -1, 1) AT(pronouns, 0.0263157897F, -2, 2) AT(absolute_added, 0.5F, 3,
        -8) AT(second_half, 0.174242437F, -3, 4) AT(log_answer, 4.06899023F, 5, -7) AT(log_reference, 3.02012753F, -4,
        6) AT(types_missing, 0.5F, -5, -6) }, { -0.0359F, 0.0229F, -0.0187F, -0.0112F, 0.0452F, -0.0309F, -0.0241F,
        -0.0274F } },
    { 7, { AT(rule_off_topic, 0.817703545F, 1, -8) AT(subject, 0.569116414F, 2, 3) AT(first_asked, 1.5F, -1, -2)
        AT(rare, 0.296496838F, -3, 4) AT(both_missing, 4.5F, 5, -7) AT(back_new, 0.483983099F, 6, -6) AT(subject_first,
        0.653689325F, -4, -5) }, { 0.0269F, -0.0273F, -0.0255F, 0.0001F, -0.0441F, 0.0093F, 0.0524F, -0.0461F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(specific_share, 0.464285702F, 2, 5) AT(back_new, 0.354307145F, 3, -5)
        AT(shared, 2.5F, -2, 4) AT(stray_share, 0.554126501F, -3, -4) AT(name_frame, 0.5F, 6, -8) AT(again_near,
        0.59362787F, -6, -7) }, { -0.0401F, -0.0117F, -0.0121F, 0.0347F, -0.0280F, 0.0504F, -0.0106F, -0.0043F } },
    { 1, { AT(specific_share, 0.151515156F, 1, 2) AT(half_drop, 0.375F, -1, -2) AT(part_near_mean, 0.281497061F, -3, 3)
        AT(match, 0.348279625F, -4, 4) AT(filler_share, 0.107142858F, 5, 6) AT(rare, 0.253269076F, -5, -6)
        AT(subject_worst, 0.351174831F, -7, -8) }, { 0.0386F, -0.0102F, 0.0201F, 0.0088F, 0.0064F, -0.0535F, 0.0253F,
        -0.0183F } },
    { 2, { AT(subject_question, 0.262986541F, 1, 2) AT(part_near_worst, 0.28106764F, -1, -2) AT(negation_lost, 0.5F, 3,
        -8) AT(bound_against, 0.5F, 4, 6) AT(p_subject_high, 0.313958555F, 5, -5) AT(log_answer, 3.83939457F, -3, -4)
        AT(filler_share, 0.0204081628F, -6, -7) }, { -0.0202F, 0.0549F, -0.0279F, 0.0002F, 0.0158F, -0.0155F, 0.0417F,
        0.0291F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(log_answer, 4.36307859F, -1, -2) AT(subject, 0.78176707F, 3, 6) AT(term_frame,
        1.5F, 4, -6) AT(p_best_missing, 0.341666669F, 5, -5) AT(again_near, 0.319828242F, -3, -4) AT(log_ratio,
        1.11600399F, -7, -8) }, { -0.0261F, 0.0038F, -0.0005F, 0.0431F, -0.0003F, -0.0032F, -0.0176F, 0.0142F } },
    { 4, { AT(log_answer, 3.96076775F, 1, -8) AT(log_answer, 3.38424659F, 2, 3) AT(stray_rare, 0.0862398371F, -1, -2)
        AT(parts, 3.5F, 4, 6) AT(log_ratio, 0.371563554F, -3, 5) AT(reference_code, 0.5F, -4, -5) AT(term_rare,
        0.228942305F, -6, -7) }, { 0.0164F, -0.0456F, 0.0346F, -0.0418F, 0.0203F, -0.0017F, 0.0469F, -0.0248F } },
    { 5, { AT(log_ratio, 0.83624804F, 1, 5) AT(match, 0.666101813F, 2, -5) AT(near_content, 0.3125F, -1, 3) AT(subject,
        0.679574668F, -2, 4) AT(p_again_high, 0.0604069345F, -3, -4) AT(near_any, 0.513284445F, 6, -8) AT(rule_long,
        0.612500012F, -6, -7) }, { -0.0117F, 0.0270F, -0.0134F, 0.0098F, -0.0286F, -0.0153F, 0.0085F, 0.0317F } },
    { 6, { AT(rare, 0.315654427F, 1, 3) AT(subject_first, 0.299005657F, -1, 2) AT(near_any, 0.451782644F, -2, -3)
        AT(sentences, 3.5F, 4, -8) AT(distinct, 0.875F, 5, 6) AT(p_log_ratio_2, 0.164401948F, -4, -5) AT(part_best,
        0.679487228F, -6, -7) }, { -0.0222F, 0.0373F, -0.0259F, -0.0335F, 0.0455F, -0.0079F, -0.0488F, 0.0266F } },
    { 7, { AT(number_missing, 0.5F, 1, 4) AT(swap_net, 0.5F, 2, 3) AT(polar_sum, -0.5F, -1, -2) AT(match, 0.726531565F,
        -3, -4) AT(p_quoted_uncovered, 0.353571445F, 5, -8) AT(number_clash, 0.5F, -5, 6) AT(filler_share,
        0.0227272734F, -6, -7) }, { 0.0173F, -0.0004F, 0.0129F, -0.0528F, -0.0554F, -0.0345F, 0.0227F, 0.0280F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(subject_first, 0.640109956F, 2, 4) AT(stray_repeat, 0.181551695F, -2,
        3) AT(rare, 0.398671776F, -3, -4) AT(p_again_high, 0.0F, 5, -8) AT(subject_new, 0.867384911F, 6, -7)
        AT(pairs_lost, 0.35504204F, -5, -6) }, { -0.0392F, -0.0273F, -0.0118F, 0.0287F, 0.0512F, -0.0025F, -0.0076F,
        -0.0132F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(first_half, 0.447222233F, 2, 5) AT(p_covered_near, 0.00555555569F, 3, -4)
        AT(pronouns, 0.13333334F, 4, -3) AT(p_log_ratio_2, 0.0688350052F, -1, -2) AT(foreign_sentences, 0.183333337F, 6,
        -7) AT(subject_worst, 0.263438821F, -5, -6) }, { -0.0014F, 0.0467F, -0.0025F, -0.0059F, 0.0077F, -0.0386F,
        0.0142F, -0.0369F } },
    { 2, { AT(sentences, 3.5F, 1, -8) AT(both_missing, 1.5F, 2, 6) AT(back_new, 0.571220994F, 3, 4) AT(p_far_uncovered,
        0.0553362481F, -1, -2) AT(p_asked_uncovered, 0.0740179271F, -3, 5) AT(names_new, 1.5F, -4, -5) AT(stray_rare,
        0.0182204228F, -6, -7) }, { -0.0129F, 0.0301F, 0.0213F, -0.0264F, 0.0325F, 0.0371F, -0.0346F, -0.0257F } },
    { 3, { AT(p_log_ratio_2, 0.942411721F, 1, 3) AT(reference_code, 0.5F, -1, 2) AT(rare, 0.428771317F, -2, -3)
        AT(covered, 0.171568632F, -4, 4) AT(shared, 3.5F, -5, 5) AT(term_frame, 1.5F, 6, -8) AT(again_near,
        0.376315802F, -6, -7) }, { -0.0300F, -0.0027F, 0.0169F, -0.0027F, -0.0037F, -0.0005F, 0.0368F, -0.0014F } },
    { 4, { AT(near_content, 0.552631557F, 1, 3) AT(last_statement, 0.405882359F, 2, -3) AT(p_uncovered_unasked,
        0.113744937F, -1, -2) AT(term_frame, 3.5F, 4, -8) AT(order_net, -0.5F, -4, 5) AT(specific_share, 0.470588237F,
        6, -7) AT(p_missing_first, 0.323979586F, -5, -6) }, { -0.0186F, 0.0269F, -0.0252F, -0.0178F, 0.0510F, -0.0148F,
        -0.0139F, -0.0386F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(covered, 0.405882359F, 2, 3) AT(second_half, 0.43650794F, -1, -2)
        AT(log_ratio, 0.840783179F, 4, 5) AT(subject, 0.679574668F, -3, -4) AT(inversions, 0.190476194F, -5, 6)
        AT(back_second, 0.376521349F, -6, -7) }, { 0.0379F, -0.0051F, 0.0029F, -0.0239F, -0.0078F, -0.0033F, 0.0264F,
        -0.0242F } },
    { 6, { AT(near_any, 0.28388834F, 1, 5) AT(first_asked, 0.5F, 2, -5) AT(names_missing, 0.5F, 3, -4) AT(names_new,
        0.5F, -1, 4) AT(filler_share, 0.0204081628F, -2, -3) AT(p_uncovered_stray, 0.206425712F, 6, -8) AT(inversions,
        0.418181807F, -6, -7) }, { -0.0143F, -0.0058F, 0.0704F, -0.0366F, 0.0259F, -0.0108F, 0.0383F, -0.0383F } },
    { 7, { AT(value_clash, 0.5F, 1, -8) AT(rule_off_topic, 0.817703545F, 2, -7) AT(p_asked_uncovered, 0.568494678F, 3,
        -6) AT(parts, 5.5F, 4, 6) AT(p_uncovered_stray, 0.00874378532F, 5, -3) AT(match_worst, 0.842111111F, -1, -2)
        AT(part_near_mean, 0.649674892F, -4, -5) }, { -0.0450F, 0.0064F, 0.0112F, -0.0390F, 0.0249F, -0.0262F, -0.0443F,
        -0.0441F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 6) AT(match, 0.896197319F, 2, 5) AT(subject_first, 0.926882446F, 3, -4)
        AT(p_missing_first, 0.221001223F, -1, 4) AT(p_asked_uncovered, 0.337497205F, -2, -3) AT(p_unsupported_near,
        0.48888889F, -5, -6) AT(again_near, 0.449888617F, -7, -8) }, { -0.0440F, -0.0193F, 0.0160F, 0.0107F, -0.0144F,
        0.0320F, 0.0324F, -0.0145F } },
    { 1, { AT(distinct, 0.959999979F, 1, 3) AT(parts, 5.5F, 2, -3) AT(sentences, 4.5F, -1, -2) AT(specific_share,
        0.357142866F, 4, -8) AT(log_answer, 2.67355394F, -4, 5) AT(contrast, 0.5F, 6, -7) AT(covered_new, 0.20714286F,
        -5, -6) }, { -0.0415F, 0.0058F, 0.0146F, -0.0139F, 0.0399F, -0.0073F, -0.0049F, -0.0236F } },
    { 2, { AT(specific_share, 0.431818187F, 1, 3) AT(p_subject_high, 0.0302471817F, 2, -3) AT(log_answer, 3.06778264F,
        -1, -2) AT(rule_technical, 0.775000036F, 4, -8) AT(half_drop, -0.142857149F, 5, 6) AT(match_tail, 0.0164456889F,
        -4, -5) AT(bound_against, 2.5F, -6, -7) }, { 0.0321F, -0.0406F, 0.0127F, 0.0387F, -0.0164F, -0.0390F, 0.0218F,
        0.0484F } },
    { 3, { AT(p_log_ratio_2, 0.942411721F, 1, 3) AT(reference_code, 0.5F, -1, 2) AT(question_rare, 0.228916079F, -2, -3)
        AT(covered, 0.171568632F, -4, 4) AT(shared, 3.5F, 5, 6) AT(near_reference, 0.095238097F, -5, -6) AT(term_frame,
        1.5F, -7, -8) }, { -0.0294F, 0.0168F, -0.0026F, -0.0027F, 0.0013F, -0.0050F, 0.0351F, -0.0014F } },
    { 4, { AT(pair_missing, 0.5F, 1, -8) AT(last_place, 0.583333313F, 2, -7) AT(match, 0.844189763F, 3, 6)
        AT(stray_rare, 0.0862398371F, -1, 4) AT(asks, 2.5F, 5, -4) AT(parts, 3.5F, -2, -3) AT(p_covered_near,
        0.410256416F, -5, -6) }, { 0.0258F, -0.0441F, 0.0008F, 0.0389F, 0.0521F, -0.0131F, -0.0318F, 0.0374F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(restated, 0.211111113F, 2, 3) AT(part_near_worst, 0.870343328F, -1, -2)
        AT(distinct, 0.583333313F, -3, -4) AT(back_second, 0.331528187F, -5, 5) AT(subject_first, 0.429298639F, -6, 6)
        AT(second_half, 0.78174603F, -7, -8) }, { -0.0351F, 0.0077F, 0.0195F, -0.0083F, -0.0089F, -0.0079F, 0.0380F,
        -0.0022F } },
    { 6, { AT(sentences, 2.5F, 1, 4) AT(part_near_worst, 0.170789689F, -1, 2) AT(filler_share, 0.0645161271F, 3, -4)
        AT(distinct, 0.909090936F, -2, -3) AT(log_answer, 4.06899023F, 5, -8) AT(tail_missing, 0.309523821F, 6, -7)
        AT(p_again_long, 0.137843698F, -5, -6) }, { 0.0185F, 0.0093F, -0.0442F, 0.0114F, -0.0194F, 0.0357F, -0.0063F,
        -0.0213F } },
    { 7, { AT(subject_question, 0.0925293714F, -1, 1) AT(subject_question, 0.852913916F, 2, -8) AT(number_missing, 0.5F,
        3, 5) AT(swap_net, -3.5F, 4, -4) AT(question_covered, 0.577380955F, -2, -3) AT(number_clash, 0.5F, -5, 6)
        AT(specific_share, 0.357142866F, -6, -7) }, { -0.0410F, -0.0089F, 0.0468F, 0.0008F, -0.0393F, 0.0418F, -0.0184F,
        -0.0295F } },
    { 0, { AT(number_new, 1.5F, 1, 5) AT(back_second, 0.812927485F, 2, 4) AT(stray_rare, 0.249764457F, -1, 3)
        AT(p_stray_high, 0.241702691F, -2, -3) AT(stray_rare, 0.0929054692F, -4, -5) AT(again_near, 0.464666486F, 6, -8)
        AT(shared, 0.5F, -6, -7) }, { -0.0503F, 0.0206F, -0.0207F, -0.0133F, 0.0243F, -0.0048F, 0.0361F, -0.0143F } },
    { 1, { AT(filler_share, 0.13333334F, 1, 5) AT(log_reference, 3.44986153F, 2, 4) AT(subject, 0.389572233F, -1, 3)
        AT(p_missing_first, 0.394444466F, -2, -3) AT(match_worst, 0.2378961F, -4, -5) AT(shared, 2.5F, 6, -8)
        AT(near_content, 0.0333333351F, -6, -7) }, { 0.0141F, -0.0467F, 0.0047F, 0.0349F, -0.0102F, -0.0109F, 0.0428F,
        -0.0129F } },
    { 2, { AT(roles_cross, 4.5F, 1, -8) AT(subject_question, 0.262986541F, 2, 3) AT(part_near_worst, 0.28106764F, -1,
        -2) AT(order_net, 0.5F, 4, -7) AT(back_new, 0.437293351F, -3, 5) AT(value_clash, 0.5F, 6, -6) AT(swap_share,
        0.75F, -4, -5) }, { -0.0197F, 0.0491F, 0.0119F, -0.0183F, 0.0263F, 0.0375F, 0.0377F, 0.0470F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(rule_long, 0.693750024F, -1, -2) AT(p_subject_high, 0.181767076F, 3, 6)
        AT(filler_share, 0.0769230798F, 4, -6) AT(restated, 0.139610395F, 5, -5) AT(p_best_missing, 0.341666669F, -3,
        -4) AT(log_answer, 4.51596594F, -7, -8) }, { -0.0240F, 0.0023F, 0.0398F, -0.0007F, -0.0007F, -0.0010F, -0.0188F,
        0.0164F } },
    { 4, { AT(log_answer, 4.03420162F, 1, -8) AT(statements_missing, 0.225000009F, 2, 6) AT(p_asked_uncovered,
        0.463788301F, 3, -5) AT(match, 0.861272752F, 4, 5) AT(stray_rare, 0.0789281279F, -1, -2) AT(covered,
        0.730303049F, -3, -4) AT(p_log_ratio_2, 0.325521439F, -6, -7) }, { 0.0167F, -0.0359F, 0.0586F, -0.0271F,
        0.0244F, 0.0402F, -0.0155F, -0.0314F } },
    { 5, { AT(p_uncovered_near, 0.231617644F, 1, 5) AT(p_again_long, 0.476638675F, 2, 3) AT(tail_missing, 0.414285719F,
        -1, -2) AT(stray_rare, 0.2239106F, 4, -5) AT(bound_with, 4.5F, -3, -4) AT(log_answer, 3.72562099F, -6, 6)
        AT(both_hit, 2.5F, -7, -8) }, { -0.0370F, 0.0082F, 0.0236F, -0.0036F, -0.0070F, -0.0065F, 0.0352F, -0.0041F } },
    { 6, { AT(number_hits, 0.5F, 1, -8) AT(absolute_added, 0.5F, 2, -7) AT(log_reference, 3.02012753F, -1, 3)
        AT(question_rare, 0.631990075F, 4, -6) AT(p_statements_first, 0.137626275F, 5, -5) AT(half_drop, -0.0595238097F,
        6, -4) AT(p_negation_covered, 0.129166678F, -2, -3) }, { -0.0117F, 0.0751F, -0.0107F, 0.0128F, -0.0042F,
        -0.0286F, -0.0149F, -0.0297F } },
    { 7, { AT(negation_lost, 0.5F, 1, 6) AT(p_best_missing, 0.239047617F, 2, -6) AT(swap_share, 0.75F, 3, -5)
        AT(order_net, 0.5F, 4, -4) AT(subject_question, 0.275987327F, -1, 5) AT(p_uncovered_unasked, 0.0219840817F, -2,
        -3) AT(p_uncovered_unasked, 0.600000024F, -7, -8) }, { -0.0187F, 0.0343F, 0.0070F, -0.0379F, -0.0382F, -0.0119F,
        -0.0463F, 0.0129F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 4) AT(p_unsupported_near, 0.449999988F, 2, 3) AT(rule_unsupported,
        0.300000012F, -1, -2) AT(pairs_lost, 0.32247901F, -3, -4) AT(again_near, 0.449888617F, 5, -8) AT(stray_rare,
        0.217099831F, -5, 6) AT(stray_share, 0.834974766F, -6, -7) }, { -0.0441F, -0.0042F, 0.0330F, -0.0260F, -0.0071F,
        0.0464F, -0.0004F, -0.0136F } },
    { 1, { AT(specific_share, 0.151515156F, 1, 2) AT(p_first_only, 0.370370358F, -1, -2) AT(part_near_mean,
        0.281497061F, -3, 3) AT(polar_sum, 0.5F, 4, -8) AT(p_again_long, 0.447860807F, 5, -7) AT(subject_first,
        0.0626481399F, -4, 6) AT(filler_share, 0.195121944F, -5, -6) }, { 0.0380F, -0.0100F, 0.0182F, 0.0074F, -0.0502F,
        0.0080F, 0.0042F, 0.0086F } },
    { 2, { AT(subject_new, 0.963932753F, 1, 6) AT(back_new, 0.571220994F, 2, 4) AT(question_covered, 0.738636374F, 3,
        -3) AT(subject_first, 0.669918418F, -1, -2) AT(polar_sum, -0.5F, -4, 5) AT(p_far_uncovered, 0.0414726026F, -5,
        -6) AT(subject_first, 0.882094502F, -7, -8) }, { -0.0206F, 0.0165F, 0.0286F, -0.0318F, 0.0279F, -0.0164F,
        -0.0350F, 0.0655F } },
    { 3, { AT(p_log_ratio_2, 0.942411721F, 1, 3) AT(p_log_ratio_2, 0.00114931515F, 2, -3) AT(pairs_lost, 0.33739838F,
        -1, -2) AT(shared, 3.5F, 4, 5) AT(p_again_long, 0.712567747F, -4, -5) AT(distinct, 0.709677398F, -6, 6)
        AT(term_frame, 1.5F, -7, -8) }, { -0.0037F, 0.0170F, -0.0278F, -0.0084F, 0.0028F, -0.0008F, 0.0347F, -0.0000F }
        },
    { 4, { AT(distinct, 0.800000012F, -1, 1) AT(back_second, 0.894983768F, 2, 6) AT(p_covered_near, 0.00826446246F, -2,
        3) AT(names_new, 0.5F, 4, 5) AT(subject_first, 0.322879255F, -3, -4) AT(specific_share, 0.431818187F, -5, -6)
        AT(log_reference, 2.24990487F, -7, -8) }, { -0.0296F, -0.0352F, -0.0238F, 0.0374F, -0.0307F, 0.0235F, 0.0357F,
        -0.0300F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(last_statement, 0.935416698F, 2, 3) AT(restated_subjects, 0.03125F, -1,
        -2) AT(p_both, 0.5F, 4, -7) AT(swap_share, 0.0F, 5, -6) AT(p_negation_covered, 0.504241228F, 6, -5)
        AT(p_negated_covered, 0.179144397F, -3, -4) }, { -0.0213F, 0.0067F, 0.0436F, -0.0004F, -0.0019F, -0.0043F,
        -0.0102F, -0.0228F } },
    { 6, { AT(specific_share, 0.357142866F, -1, 1) AT(near_content, 0.354838699F, 2, -8) AT(distinct, 0.933333337F, -2,
        3) AT(part_near_mean, 0.342871308F, 4, 5) AT(log_reference, 3.02012753F, -3, -4) AT(back_second, 0.371373057F,
        -5, 6) AT(filler_share, 0.0285714287F, -6, -7) }, { -0.0117F, 0.0438F, -0.0153F, 0.0471F, 0.0145F, -0.0554F,
        0.0066F, -0.0303F } },
    { 7, { AT(subject_question, 0.0925293714F, -1, 1) AT(pronouns, 0.073170729F, 2, 6) AT(stray_repeat, 0.599025369F, 3,
        5) AT(p_negation_covered, 0.418859661F, -2, 4) AT(distinct, 0.884615362F, -3, -4) AT(p_subject_low,
        0.0167947412F, -5, -6) AT(part_near_worst, 0.173278213F, -7, -8) }, { -0.0364F, 0.0039F, 0.0126F, -0.0491F,
        -0.0495F, 0.0268F, -0.0187F, 0.0216F } },
    { 0, { AT(rare, 0.436644882F, 1, -8) AT(half_drop, 0.0416666679F, 2, 4) AT(refers_back, 0.5F, -1, 3) AT(unsupported,
        2.1500001F, -2, -3) AT(number_new, 0.5F, 5, 6) AT(covered, 0.79285717F, -4, -5) AT(near_content, 0.151515156F,
        -6, -7) }, { -0.0442F, -0.0146F, 0.0248F, -0.0296F, 0.0097F, -0.0152F, 0.0321F, 0.0385F } },
    { 1, { AT(filler_share, 0.09375F, 1, 3) AT(both_missing, 2.5F, 2, -3) AT(part_near_worst, 0.0697759017F, -1, -2)
        AT(near_content, 0.277777791F, 4, -8) AT(number_new, 0.5F, 5, -7) AT(question_covered, 0.0357142873F, 6, -6)
        AT(subject, 0.52865684F, -4, -5) }, { 0.0107F, -0.0436F, 0.0194F, 0.0194F, -0.0172F, 0.0477F, -0.0150F, -0.0148F
        } },
    { 2, { AT(bound_against, 2.5F, 1, -8) AT(agent_net, 3.5F, 2, -7) AT(match_tail, 0.0137717929F, 3, 4)
        AT(part_near_mean, 0.810210168F, -1, -2) AT(back_new, 0.459453881F, 5, -6) AT(near_reference, 0.13636364F, -3,
        6) AT(p_again_long, 0.215598598F, -4, -5) }, { 0.0316F, -0.0187F, -0.0275F, -0.0149F, 0.0569F, -0.0163F,
        0.0409F, 0.0393F } },
    { 3, { AT(pairs_lost, 0.28174606F, 1, 2) AT(p_log_ratio_2, 1.81460738F, -1, -2) AT(term_frame, 1.5F, 3, -8) AT(rare,
        0.280475318F, -3, 4) AT(covered, 0.395652175F, -4, 5) AT(last_place, 0.600000024F, 6, -7) AT(inversions,
        0.5090909F, -5, -6) }, { -0.0301F, 0.0152F, -0.0011F, -0.0007F, 0.0387F, -0.0005F, -0.0009F, -0.0042F } },
    { 4, { AT(rule_incomplete, 0.675000012F, 1, -8) AT(log_answer, 3.38424659F, 2, 3) AT(p_again_long, 0.130885169F, -1,
        -2) AT(parts, 3.5F, 4, -7) AT(match_worst, 0.771039844F, 5, 6) AT(p_log_ratio_2, 0.138059482F, -3, -4)
        AT(covered, 0.730303049F, -5, -6) }, { -0.0434F, 0.0271F, 0.0254F, -0.0512F, 0.0604F, -0.0213F, 0.0161F, 0.0322F
        } },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(refers_back, 0.5F, 2, -5) AT(p_log_ratio_2, 0.247843102F, -1, 3)
        AT(p_unsupported_near, 0.0F, 4, -4) AT(inversions, 0.13333334F, -2, -3) AT(p_again_high, 0.173845112F, 6, -8)
        AT(p_asked_uncovered, 0.619862437F, -6, -7) }, { -0.0047F, -0.0042F, 0.0410F, -0.0034F, -0.0104F, -0.0339F,
        0.0056F, 0.0136F } },
    { 6, { AT(contrast, 1.5F, 1, -8) AT(match_worst, 0.102917023F, -1, 2) AT(distinct, 0.909090936F, -2, 3) AT(back_new,
        0.270277381F, -3, 4) AT(filler_share, 0.0754716992F, 5, -7) AT(part_near_mean, 0.309928894F, -4, 6)
        AT(again_near, 0.406196356F, -5, -6) }, { -0.0267F, 0.0292F, 0.0304F, 0.0178F, -0.0398F, 0.0047F, 0.0334F,
        -0.0382F } },
    { 7, { AT(subject_question, 0.852913916F, 1, -8) AT(last_place, 0.236363634F, 2, 4) AT(p_subject_high, 0.297338873F,
        3, -3) AT(shared, 0.5F, -1, -2) AT(rule_incomplete, 0.300000012F, 5, -7) AT(near_content, 0.0370370373F, -4, 6)
        AT(p_uncovered_unasked, 0.288663864F, -5, -6) }, { 0.0134F, -0.0507F, 0.0366F, -0.0319F, 0.0001F, 0.0164F,
        -0.0422F, -0.0286F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(rare, 0.436644882F, 2, -8) AT(half_drop, 0.0416666679F, 3, 5)
        AT(polar_with, 3.5F, 4, -4) AT(number_new, 2.5F, -2, -3) AT(p_log_ratio_2, 0.255120903F, -5, 6)
        AT(p_unsupported_long, 1.98958516F, -6, -7) }, { -0.0355F, -0.0380F, 0.0041F, 0.0105F, 0.0335F, -0.0186F,
        0.0156F, 0.0408F } },
    { 1, { AT(again_near, 0.413545668F, 1, 4) AT(statements_missing, 0.875F, 2, -4) AT(filler_share, 0.203703701F, 3,
        -3) AT(part_near_mean, 0.235998616F, -1, -2) AT(term_frame, 1.5F, 5, -8) AT(stray_rare, 0.284444749F, 6, -7)
        AT(filler_share, 0.0434782617F, -5, -6) }, { 0.0047F, -0.0415F, 0.0119F, 0.0157F, -0.0113F, 0.0457F, -0.0060F,
        -0.0197F } },
    { 2, { AT(number_new, 2.5F, 1, -8) AT(p_quoted_second, 0.316666692F, 2, -7) AT(specific_share, 0.313725501F, 3, 4)
        AT(p_subject_high, 0.0681056455F, -1, -2) AT(p_covered_antonym, 2.10882354F, 5, 6) AT(first_half, 0.261363655F,
        -3, -4) AT(p_again_high, 0.0F, -5, -6) }, { -0.0313F, 0.0366F, 0.0394F, -0.0096F, 0.0460F, -0.0228F, -0.0316F,
        -0.0349F } },
    { 3, { AT(p_log_ratio_2, 0.942411721F, 1, 2) AT(rare, 0.428771317F, -1, -2) AT(tail_missing, 0.11805556F, 3, -8)
        AT(rule_technical, 0.675000012F, 4, -7) AT(term_frame, 1.5F, 5, -6) AT(p_pronouns_uncovered, 0.0462962948F, 6,
        -5) AT(shared, 0.5F, -3, -4) }, { -0.0276F, 0.0144F, -0.0012F, 0.0327F, -0.0011F, -0.0014F, -0.0016F, -0.0023F }
        },
    { 4, { AT(ask_worst, 0.514705896F, 1, 2) AT(log_reference, 3.11326838F, -1, -2) AT(distinct, 0.818181813F, -3, 3)
        AT(pair_missing, 0.5F, 4, -8) AT(contrast, 0.5F, 5, -7) AT(stray_rare, 0.0551789366F, -4, 6) AT(match_worst,
        0.082796067F, -5, -6) }, { -0.0203F, 0.0343F, -0.0385F, 0.0258F, 0.0191F, -0.0295F, 0.0289F, 0.0376F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(both_hit, 0.5F, 2, 5) AT(inversions, 0.190476194F, 3, 4)
        AT(p_again_high, 0.0245171227F, -1, -2) AT(near_any, 0.539513707F, -3, -4) AT(rule_long, 0.612500012F, 6, -7)
        AT(p_best_missing, 0.58571434F, -5, -6) }, { -0.0141F, 0.0080F, -0.0024F, 0.0273F, -0.0344F, 0.0010F, 0.0057F,
        0.0233F } },
    { 6, { AT(rare, 0.315654427F, 1, 6) AT(subject_worst, 0.305827081F, -1, 2) AT(near_any, 0.451782644F, 3, -6)
        AT(log_answer, 3.34975028F, -2, 4) AT(match, 0.668362439F, 5, -5) AT(p_statements_first, 0.204166666F, -3, -4)
        AT(back_second, 0.359714121F, -7, -8) }, { -0.0079F, -0.0261F, 0.0740F, -0.0019F, -0.0048F, -0.0229F, 0.0102F,
        -0.0224F } },
    { 7, { AT(negations, 1.5F, 1, -8) AT(order_net, -0.5F, -1, 2) AT(first_half, 0.904545486F, 3, 5) AT(refers_back,
        0.5F, 4, -4) AT(back_second, 0.719807625F, -2, -3) AT(swap_share, 0.0588235296F, 6, -7) AT(subject_question,
        0.679183125F, -5, -6) }, { 0.0179F, -0.0186F, 0.0120F, 0.0134F, -0.0295F, 0.0224F, -0.0779F, 0.0191F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(subject_first, 0.640109956F, 2, 6) AT(pronouns, 0.0416666679F, 3, 5)
        AT(unsupported, 3.85000014F, 4, -4) AT(p_missing_first, 0.229670331F, -2, -3) AT(unsupported, 1.85000002F, -5,
        -6) AT(subject, 0.841154516F, -7, -8) }, { -0.0347F, -0.0426F, 0.0081F, 0.0088F, -0.0116F, 0.0231F, 0.0444F,
        -0.0069F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(parts_missing_n, 1.5F, 2, 5) AT(p_stray_high, 0.231811583F, -1, 3)
        AT(specific_share, 0.291666657F, 4, -4) AT(back_new, 0.404147536F, -2, -3) AT(p_uncovered_unasked, 0.875341058F,
        6, -7) AT(back_new, 0.391649157F, -5, -6) }, { -0.0380F, 0.0355F, -0.0096F, -0.0099F, -0.0017F, 0.0508F,
        -0.0049F, -0.0329F } },
    { 2, { AT(roles_cross, 4.5F, 1, -8) AT(name_frame, 0.5F, 2, 6) AT(subject_question, 0.782678008F, 3, 4)
        AT(p_covered_antonym, 2.52272725F, -1, -2) AT(stray_rare, 0.0837718472F, -3, 5) AT(p_quoted_second,
        0.0357142873F, -4, -5) AT(term_rare, 0.242422789F, -6, -7) }, { -0.0148F, 0.0295F, -0.0112F, 0.0476F, -0.0276F,
        -0.0187F, 0.0489F, 0.0442F } },
    { 3, { AT(log_answer, 4.18202114F, 1, 4) AT(near_content, 0.818181813F, -1, 2) AT(subject, 0.78176707F, 3, -4)
        AT(log_reference, 3.19846487F, -2, -3) AT(rule_long, 0.659502923F, -5, -6) }, { -0.0314F, -0.0006F, 0.0298F,
        -0.0060F, -0.0015F, 0.0280F } },
    { 4, { AT(second_half, 0.226495728F, 1, 2) AT(covered_new, 0.0954545513F, -1, -2) AT(near_reference, 0.294117659F,
        -3, 3) AT(specific_share, 0.403846145F, 4, 6) AT(both_hit, 3.5F, 5, -6) AT(subject_new, 0.827111006F, -4, -5)
        AT(back_second, 0.719807625F, -7, -8) }, { -0.0262F, 0.0341F, -0.0349F, 0.0393F, -0.0064F, -0.0257F, 0.0074F,
        -0.0407F } },
    { 5, { AT(sentences, 4.5F, 1, 5) AT(distinct, 0.583333313F, -1, 2) AT(both_hit, 0.5F, 3, -5) AT(stray_repeat,
        0.335514158F, -2, 4) AT(pronouns, 0.0196078438F, -3, -4) AT(swap_share, 0.0F, 6, -8) AT(half_drop,
        -0.077922076F, -6, -7) }, { 0.0180F, -0.0119F, 0.0206F, -0.0049F, -0.0338F, -0.0017F, 0.0300F, -0.0028F } },
    { 6, { AT(contrast, 1.5F, 1, -8) AT(log_reference, 2.80290103F, -1, 2) AT(bound_with, 0.5F, 3, -7) AT(match_tail,
        0.0744948611F, -2, 4) AT(part_worst, 0.174242437F, 5, 6) AT(back_second, 0.346558154F, -3, -4) AT(refers_back,
        0.5F, -5, -6) }, { -0.0259F, 0.0209F, 0.0205F, -0.0475F, 0.0520F, -0.0232F, -0.0226F, -0.0364F } },
    { 7, { AT(match_tail, 0.137275904F, 1, 6) AT(order_net, -0.5F, 2, 3) AT(first_half, 0.894444466F, -1, -2)
        AT(negations, 1.5F, 4, -6) AT(first_half, 0.904545486F, -3, 5) AT(log_reference, 2.86179256F, -4, -5)
        AT(unsupported, 0.450000018F, -7, -8) }, { -0.0040F, 0.0408F, -0.0044F, 0.0129F, -0.0508F, 0.0193F, -0.0016F,
        0.0624F } },
    { 0, { AT(back_new, 0.307340086F, 1, 3) AT(p_stray, 0.111537389F, -1, 2) AT(near_content, 0.130434781F, -2, -3)
        AT(log_answer, 3.65057397F, 4, 5) AT(both_hit, 1.5F, -4, -5) AT(match_worst, 0.102917023F, -6, 6)
        AT(unsupported, 3.85000014F, -7, -8) }, { -0.0131F, -0.0066F, 0.0402F, -0.0125F, 0.0235F, 0.0063F, -0.0386F,
        0.0071F } },
    { 1, { AT(last_statement, 0.607692361F, 1, 4) AT(contrast, 0.5F, 2, -4) AT(parts_missing_n, 1.5F, -1, 3)
        AT(near_content, 0.13636364F, -2, -3) AT(p_stray_high, 0.231811583F, 5, 6) AT(filler_share, 0.211538464F, -5,
        -6) AT(filler_share, 0.100000001F, -7, -8) }, { -0.0082F, -0.0048F, 0.0486F, -0.0142F, -0.0433F, 0.0087F,
        -0.0165F, 0.0227F } },
    { 2, { AT(filler_share, 0.0816326514F, 1, -8) AT(p_absolute_near, 0.379807711F, 2, 5) AT(rule_technical,
        0.300000012F, 3, 4) AT(subject, 0.626400411F, -1, -2) AT(inversions, 0.131868139F, -3, -4) AT(near_any,
        0.713543177F, -5, 6) AT(pairs_lost, 0.127717391F, -6, -7) }, { -0.0418F, -0.0008F, 0.0598F, -0.0242F, 0.0492F,
        0.0366F, -0.0367F, -0.0254F } },
    { 3, { AT(p_log_ratio_2, 0.942411721F, 1, 3) AT(near_content, 0.863636374F, -1, 2) AT(term_rare, 0.211483717F, -2,
        -3) AT(p_uncovered_stray, 0.124323629F, 4, 6) AT(restated, 0.15476191F, 5, -6) AT(negated_shared, 1.25F, -4, -5)
        AT(p_again_long, 0.712567747F, -7, -8) }, { -0.0246F, -0.0054F, 0.0167F, 0.0306F, -0.0005F, -0.0017F, -0.0074F,
        0.0033F } },
    { 4, { AT(second_half, 0.190909103F, -1, 1) AT(log_answer, 3.96076775F, 2, -8) AT(log_answer, 3.38424659F, -2, 3)
        AT(match, 0.844189763F, 4, 6) AT(p_uncovered_near, 0.180000007F, -3, 5) AT(p_pronouns_uncovered, 0.0377358496F,
        -4, -5) AT(shared, 9.5F, -6, -7) }, { 0.0232F, -0.0244F, -0.0236F, 0.0340F, -0.0191F, 0.0566F, -0.0134F,
        -0.0351F } },
    { 5, { AT(sentences, 3.5F, 1, 3) AT(distinct, 0.722222209F, 2, -3) AT(term_frame, 1.5F, -1, -2) AT(subject_first,
        0.429298639F, -4, 4) AT(covered, 0.677083373F, 5, -8) AT(subject_worst, 0.178466782F, -5, 6) AT(match,
        0.831759512F, -6, -7) }, { 0.0206F, -0.0109F, -0.0298F, -0.0095F, -0.0044F, 0.0373F, -0.0025F, -0.0044F } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(term_frame, 0.5F, 2, 4) AT(first_half, 0.343137264F, 3, -3) AT(stray_name, 0.5F,
        -1, -2) AT(subject_question, 0.427213997F, -4, 5) AT(p_stray_high, 0.0319132432F, -5, 6) AT(again_near,
        0.362191617F, -6, -7) }, { -0.0080F, 0.0376F, -0.0377F, -0.0038F, -0.0267F, -0.0147F, 0.0448F, -0.0274F } },
    { 7, { AT(rule_off_topic, 0.817703545F, 1, -8) AT(subject, 0.569116414F, 2, 4) AT(first_asked, 1.5F, 3, -3)
        AT(log_reference, 3.15677404F, -1, -2) AT(p_quoted_second, 0.316666692F, 5, -7) AT(back_second, 0.523380637F,
        -4, 6) AT(p_short_near, 0.0300490502F, -5, -6) }, { 0.0424F, -0.0011F, -0.0254F, -0.0214F, 0.0053F, -0.0446F,
        0.0352F, -0.0410F } },
    { 0, { AT(number_new, 1.5F, 1, 4) AT(reference_code, 0.5F, 2, -4) AT(first_half, 0.966666698F, 3, -3) AT(polar_with,
        3.5F, -1, -2) AT(rule_unsupported, 0.300000012F, -5, 5) AT(near_any, 0.177522063F, -6, 6) AT(back_new,
        0.463523F, -7, -8) }, { -0.0401F, 0.0061F, 0.0080F, 0.0161F, -0.0093F, -0.0036F, 0.0378F, -0.0044F } },
    { 1, { AT(again_near, 0.413545668F, 1, 4) AT(part_near_worst, 0.177228972F, 2, 3) AT(p_again_long, 0.122993879F, -1,
        -2) AT(p_log_ratio_2, 0.616153955F, -3, -4) AT(term_frame, 1.5F, 5, -8) AT(distinct, 0.913043499F, -5, 6)
        AT(number_new, 0.5F, -6, -7) }, { 0.0229F, -0.0095F, -0.0376F, 0.0058F, -0.0089F, 0.0419F, -0.0047F, -0.0186F }
        },
    { 2, { AT(roles_straight, 0.5F, 1, -8) AT(filler_share, 0.0652173907F, 2, -7) AT(p_negated_covered, 0.440972239F, 3,
        6) AT(p_covered_antonym, 1.70329678F, 4, -4) AT(match_tail, 0.0434772745F, -1, 5) AT(filler_share,
        0.0606060624F, -2, -3) AT(pronouns, 0.0697674453F, -5, -6) }, { 0.0163F, -0.0269F, 0.0355F, 0.0398F, 0.0493F,
        -0.0154F, -0.0189F, -0.0207F } },
    { 3, { AT(rule_long, 0.659502923F, 1, 4) AT(log_ratio, 0.0339015499F, 2, -4) AT(subject, 0.78176707F, 3, -3)
        AT(near_reference, 0.714285731F, -1, -2) AT(covered, 0.61721617F, -5, -6) }, { -0.0024F, 0.0291F, -0.0044F,
        -0.0303F, 0.0001F, 0.0267F } },
    { 4, { AT(distinct, 0.793103456F, -1, 1) AT(distinct, 0.956521749F, 2, 4) AT(near_content, 0.24242425F, -2, 3)
        AT(rare, 0.323291302F, -3, -4) AT(question_rare, 0.501409233F, 5, -8) AT(part_near_worst, 0.689450324F, 6, -7)
        AT(last_statement, 0.405882359F, -5, -6) }, { -0.0287F, -0.0340F, 0.0380F, 0.0023F, 0.0057F, -0.0534F, 0.0244F,
        0.0119F } },
    { 5, { AT(distinct, 0.583333313F, -1, 1) AT(rule_long, 0.612500012F, 2, -8) AT(p_uncovered_unasked, 0.362540781F, 3,
        5) AT(subject, 0.468490213F, -2, 4) AT(antonyms, 1.5F, -3, -4) AT(near_any, 0.383085608F, -5, 6) AT(sentences,
        3.5F, -6, -7) }, { 0.0230F, 0.0017F, -0.0374F, 0.0006F, -0.0117F, -0.0047F, 0.0261F, 0.0209F } },
    { 6, { AT(number_missing, 0.5F, 1, 5) AT(term_frame, 0.5F, 2, 4) AT(unsupported, 0.0500000007F, 3, -3) AT(names_new,
        1.5F, -1, -2) AT(specific_share, 0.37931034F, -4, -5) AT(p_pronouns_uncovered, 0.0345368907F, -6, 6)
        AT(name_frame, 0.5F, -7, -8) }, { -0.0426F, 0.0211F, 0.0137F, -0.0076F, 0.0188F, -0.0092F, 0.0528F, -0.0135F }
        },
    { 7, { AT(value_clash, 0.5F, 1, -8) AT(last_place, 0.733333349F, 2, 6) AT(parts, 5.5F, 3, -5) AT(subject_question,
        0.852913916F, 4, -4) AT(roles_straight, 0.5F, -1, 5) AT(part_near_mean, 0.52575022F, -2, -3) AT(log_ratio,
        0.712195396F, -6, -7) }, { 0.0001F, -0.0184F, 0.0452F, -0.0326F, -0.0255F, 0.0374F, -0.0107F, -0.0409F } },
    { 0, { AT(rare, 0.436644882F, 1, -8) AT(number_new, 1.5F, 2, 5) AT(back_second, 0.812927485F, 3, -4) AT(match,
        0.331961185F, -1, 4) AT(polar_with, 3.5F, -2, -3) AT(shared, 2.5F, -5, 6) AT(back_new, 0.463523F, -6, -7) }, {
        0.0050F, -0.0523F, 0.0060F, 0.0072F, -0.0153F, 0.0360F, -0.0110F, 0.0355F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(specific_share, 0.215686277F, 2, 4) AT(subject_worst, 0.506202519F, -1, 3)
        AT(p_again_long, 0.212251306F, -2, -3) AT(statements_missing, 0.366666675F, -4, 5) AT(p_best_missing,
        0.211309522F, -5, 6) AT(first_half, 0.379807711F, -6, -7) }, { 0.0386F, -0.0227F, 0.0115F, -0.0324F, -0.0116F,
        0.0368F, -0.0055F, -0.0314F } },
    { 2, { AT(sentences, 3.5F, 1, -8) AT(filler_share, 0.0816326514F, 2, -7) AT(question_covered, 0.773504317F, 3, 6)
        AT(specific_share, 0.291666657F, -1, 4) AT(question_rare, 0.642668843F, 5, -4) AT(p_pronouns_uncovered,
        0.0108108111F, -2, -3) AT(filler_share, 0.0185185187F, -5, -6) }, { 0.0276F, 0.0192F, -0.0147F, -0.0308F,
        -0.0010F, 0.0375F, -0.0231F, -0.0238F } },
    { 3, { AT(shared, 4.5F, 1, 3) AT(p_unsupported_long, 3.84674096F, 2, -3) AT(log_answer, 4.2903657F, -1, -2)
        AT(p_subject_high, 0.181767076F, 4, 6) AT(term_frame, 1.5F, 5, -6) AT(again_near, 0.319828242F, -4, -5)
        AT(rule_long, 0.794444442F, -7, -8) }, { -0.0217F, 0.0010F, 0.0025F, -0.0006F, 0.0375F, -0.0028F, -0.0167F,
        0.0139F } },
    { 4, { AT(names_missing, 0.5F, 1, -8) AT(both_share, 0.310096174F, 2, 6) AT(specific_share, 0.341463417F, 3, 5)
        AT(match, 0.750950933F, 4, -3) AT(p_uncovered_unasked, 0.243765846F, -1, -2) AT(p_short_near, 0.113006428F, -4,
        -5) AT(p_uncovered_unasked, 0.282412738F, -6, -7) }, { 0.0458F, -0.0168F, -0.0275F, -0.0418F, 0.0182F, 0.0338F,
        -0.0111F, 0.0223F } },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(p_again_long, 0.319403082F, -1, 2) AT(refers_back, 0.5F, 3, -5)
        AT(p_unsupported_long, 0.0F, 4, -4) AT(inversions, 0.13333334F, -2, -3) AT(p_again_high, 0.173845112F, 6, -8)
        AT(part_best, 0.348484874F, -6, -7) }, { -0.0093F, -0.0032F, 0.0384F, -0.0030F, -0.0055F, 0.0039F, -0.0297F,
        0.0128F } },
    { 6, { AT(subject_new, 0.097830981F, -1, 1) AT(rare, 0.315654427F, 2, -8) AT(names_missing, 0.5F, 3, -7)
        AT(log_reference, 3.34975028F, 4, -6) AT(names_new, 0.5F, 5, -5) AT(number_missing, 0.5F, 6, -4) AT(again_near,
        0.49516809F, -2, -3) }, { 0.0411F, -0.0372F, 0.0226F, 0.0345F, 0.0416F, 0.0578F, -0.0237F, -0.0119F } },
    { 7, { AT(number_missing, 0.5F, 1, 5) AT(filler_share, 0.020833334F, 2, 4) AT(first_asked, 1.5F, -1, 3)
        AT(question_rare, 0.904750288F, -2, -3) AT(polar_with, 0.5F, -4, -5) AT(p_clash_near, 0.0993431881F, -6, 6)
        AT(specific_share, 0.357142866F, -7, -8) }, { 0.0279F, -0.0177F, 0.0238F, -0.0146F, 0.0118F, -0.0327F, 0.0435F,
        -0.0161F } },
    { 0, { AT(rare, 0.436644882F, 1, -8) AT(number_new, 1.5F, 2, 5) AT(first_half, 0.966666698F, 3, 4) AT(match_worst,
        0.0936201885F, -1, -2) AT(stray_rare, 0.159336001F, -3, -4) AT(shared, 2.5F, -5, 6) AT(back_new, 0.463523F, -6,
        -7) }, { 0.0033F, -0.0464F, -0.0105F, 0.0206F, -0.0150F, 0.0348F, -0.0107F, 0.0342F } },
    { 1, { AT(distinct, 0.959999979F, 1, 2) AT(statements_missing, 0.583333373F, -1, -2) AT(number_new, 0.5F, 3, -8)
        AT(match_worst, 0.532796204F, 4, -7) AT(match_tail, 0.0932312086F, 5, -6) AT(p_unsupported_long, 0.0F, 6, -5)
        AT(specific_share, 0.357142866F, -3, -4) }, { -0.0334F, 0.0099F, 0.0432F, -0.0081F, -0.0086F, -0.0039F,
        -0.0162F, -0.0165F } },
    { 2, { AT(roles_cross, 4.5F, 1, -8) AT(distinct, 0.838709652F, 2, 3) AT(covered, 0.340579718F, -1, -2)
        AT(p_covered_antonym, 2.10882354F, 4, -7) AT(match_tail, 0.0131594297F, 5, -6) AT(p_first_only, 0.222222224F, 6,
        -5) AT(near_content, 0.857142866F, -3, -4) }, { 0.0444F, -0.0285F, 0.0499F, -0.0237F, -0.0287F, -0.0074F,
        0.0361F, 0.0424F } },
    { 3, { AT(shared, 4.5F, 1, 3) AT(unsupported, 3.54999995F, 2, -3) AT(log_answer, 4.33726931F, -1, -2) AT(swap_net,
        -0.5F, 4, 5) AT(rule_long, 0.747647047F, -4, -5) AT(swap_share, 0.318181813F, 6, -8) AT(p_subject_high,
        0.231141284F, -6, -7) }, { -0.0213F, 0.0012F, 0.0021F, -0.0138F, 0.0128F, 0.0344F, -0.0007F, -0.0015F } },
    { 4, { AT(second_half, 0.226495728F, 1, 2) AT(part_near_mean, 0.459790647F, -1, -2) AT(term_rare, 0.312617481F, 3,
        6) AT(reference_code, 0.5F, 4, -6) AT(last_statement, 0.519230783F, -3, 5) AT(p_covered_antonym, 0.65476191F,
        -4, -5) AT(subject_new, 0.547959685F, -7, -8) }, { -0.0077F, 0.0374F, 0.0042F, -0.0474F, 0.0065F, 0.0281F,
        -0.0236F, 0.0247F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(part_near_worst, 0.870343328F, 2, -4) AT(near_any, 0.908550441F, 3, -3)
        AT(negations, 2.5F, -1, -2) AT(back_second, 0.331528187F, -5, 5) AT(subject_first, 0.429298639F, -6, 6)
        AT(stray_name, 0.5F, -7, -8) }, { -0.0329F, 0.0029F, 0.0076F, 0.0120F, -0.0082F, -0.0071F, 0.0322F, -0.0043F }
        },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(match_tail, 0.0617687814F, 2, -7) AT(filler_share, 0.020833334F, 3, 5)
        AT(refers_back, 0.5F, 4, -3) AT(stray_share, 0.900269687F, -1, -2) AT(p_uncovered_near, 0.142857149F, 6, -6)
        AT(term_rare, 0.381305337F, -4, -5) }, { 0.0283F, -0.0307F, -0.0367F, 0.0459F, -0.0125F, -0.0228F, -0.0127F,
        -0.0265F } },
    { 7, { AT(subject_question, 0.0925293714F, -1, 1) AT(number_hits, 1.5F, 2, -8) AT(asks, 1.5F, 3, -7) AT(rare,
        0.299162626F, -2, 4) AT(p_first_only, 0.428571433F, 5, -6) AT(p_subject_high, 0.334515333F, 6, -5)
        AT(stray_share, 0.568689406F, -3, -4) }, { -0.0359F, -0.0137F, 0.0345F, 0.0014F, -0.0301F, -0.0222F, -0.0204F,
        0.0188F } },
    { 0, { AT(rare, 0.411168396F, 1, 6) AT(part_near_mean, 0.52575022F, 2, 3) AT(p_log_ratio_2, 0.0975779444F, -1, -2)
        AT(stray_share, 0.451992869F, -3, 4) AT(specific_share, 0.407407403F, -4, 5) AT(distinct, 0.857142866F, -5, -6)
        AT(subject, 0.843721747F, -7, -8) }, { 0.0047F, -0.0368F, -0.0211F, -0.0062F, -0.0039F, 0.0400F, 0.0343F,
        -0.0123F } },
    { 1, { AT(filler_share, 0.09375F, 1, 3) AT(both_missing, 2.5F, 2, -3) AT(parts_missing_n, 3.5F, -1, -2) AT(pronouns,
        0.148148149F, 4, -8) AT(log_answer, 2.97008562F, -4, 5) AT(subject_first, 0.640109956F, 6, -7) AT(distinct,
        0.866666675F, -5, -6) }, { -0.0418F, 0.0113F, 0.0173F, -0.0141F, -0.0082F, 0.0438F, -0.0092F, -0.0199F } },
    { 2, { AT(names_missing, 0.5F, 1, 6) AT(specific_share, 0.425000012F, 2, -6) AT(antonyms, 0.5F, 3, -5)
        AT(p_far_uncovered, 0.377025425F, 4, -4) AT(p_first_only, 0.171428576F, 5, -3) AT(match_tail, 0.0191457737F, -1,
        -2) AT(rare, 0.313826323F, -7, -8) }, { 0.0110F, -0.0421F, 0.0242F, -0.0419F, 0.0420F, -0.0198F, -0.0218F,
        0.0440F } },
    { 3, { AT(p_log_ratio_2, 0.942411721F, 1, 3) AT(ask_worst, 0.0625F, 2, -3) AT(swap_share, 0.268656731F, -1, -2)
        AT(p_uncovered_stray, 0.124323629F, 4, -8) AT(restated, 0.15476191F, 5, -7) AT(log_reference, 2.52492809F, -4,
        6) AT(p_negated_covered, 1.01923084F, -5, -6) }, { -0.0029F, 0.0168F, -0.0245F, -0.0003F, 0.0293F, -0.0003F,
        -0.0016F, -0.0037F } },
    { 4, { AT(refers_back, 0.5F, 1, 4) AT(part_near_worst, 0.417539835F, -1, 2) AT(reference_code, 0.5F, 3, -4)
        AT(swap_share, 0.461538464F, -2, -3) AT(part_near_worst, 0.689450324F, 5, -8) AT(part_near_worst, 0.152678773F,
        -5, 6) AT(subject_first, 0.78524971F, -6, -7) }, { 0.0154F, -0.0354F, 0.0261F, 0.0352F, 0.0158F, -0.0503F,
        0.0032F, 0.0259F } },
    { 5, { AT(sentences, 4.5F, 1, 6) AT(restated, 0.15476191F, 2, 4) AT(subject_question, 0.34089458F, -1, 3)
        AT(p_missing_first, 0.329931974F, -2, -3) AT(last_statement, 0.935416698F, -4, 5) AT(back_second, 0.400274754F,
        -5, -6) AT(both_hit, 2.5F, -7, -8) }, { 0.0041F, -0.0306F, 0.0023F, -0.0073F, -0.0051F, 0.0208F, 0.0252F,
        -0.0041F } },
    { 6, { AT(pronouns, 0.0263157897F, 1, 3) AT(pronouns, 0.0185185187F, 2, -3) AT(subject_question, 0.344047397F, -1,
        -2) AT(near_any, 0.296690315F, 4, -8) AT(first_asked, 0.5F, 5, -7) AT(filler_share, 0.057692308F, 6, -6)
        AT(p_subject_low, 0.126516223F, -4, -5) }, { 0.0308F, -0.0241F, 0.0404F, -0.0355F, 0.0260F, 0.0202F, 0.0231F,
        -0.0250F } },
    { 7, { AT(p_absolute_near, 0.65476191F, 1, -8) AT(rule_off_topic, 0.817703545F, 2, -7) AT(value_clash, 0.5F, 3, -6)
        AT(last_place, 0.142857149F, -1, 4) AT(subject_first, 0.462080389F, 5, 6) AT(covered_new, 0.504241228F, -2, -3)
        AT(subject_worst, 0.417604953F, -4, -5) }, { -0.0222F, 0.0286F, -0.0303F, -0.0231F, 0.0071F, -0.0389F, -0.0390F,
        -0.0299F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(filler_share, 0.0166666675F, 2, 4) AT(log_answer, 3.59721851F, -2, 3)
        AT(rare, 0.460479736F, -3, -4) AT(names_missing, 0.5F, 5, 6) AT(covered, 0.0871212184F, -5, -6) AT(refers_back,
        0.5F, -7, -8) }, { -0.0318F, 0.0144F, -0.0284F, 0.0121F, -0.0106F, 0.0409F, -0.0202F, 0.0159F } },
    { 1, { AT(match, 0.522950828F, 1, 5) AT(stray_rare, 0.268757731F, 2, 4) AT(part_best, 0.29285717F, -1, 3)
        AT(term_frame, 1.5F, -2, -3) AT(sentences, 1.5F, -4, -5) AT(subject_worst, 0.409408212F, 6, -8) AT(half_drop,
        0.0238095243F, -6, -7) }, { -0.0124F, 0.0402F, -0.0051F, 0.0084F, -0.0203F, 0.0170F, -0.0097F, -0.0334F } },
    { 2, { AT(names_missing, 0.5F, 1, 6) AT(pronouns, 0.0454545468F, 2, 3) AT(specific_share, 0.425000012F, -1, -2)
        AT(p_absolute_near, 0.390096635F, 4, 5) AT(log_answer, 3.92192435F, -3, -4) AT(near_any, 0.713543177F, -5, -6)
        AT(p_first_only, 0.285714298F, -7, -8) }, { 0.0173F, -0.0115F, -0.0356F, 0.0077F, 0.0453F, -0.0172F, 0.0384F,
        -0.0154F } },
    { 3, { AT(p_log_ratio_2, 0.942411721F, 1, 3) AT(ask_worst, 0.0625F, 2, -3) AT(pairs_lost, 0.348913044F, -1, -2)
        AT(term_frame, 1.5F, 4, -8) AT(tail_missing, 0.11805556F, 5, -7) AT(log_reference, 2.52492809F, -4, 6)
        AT(p_pronouns_uncovered, 0.0462962948F, -5, -6) }, { -0.0028F, 0.0165F, -0.0240F, -0.0010F, 0.0280F, -0.0009F,
        -0.0015F, -0.0021F } },
    { 4, { AT(subject, 0.5843063F, -1, 1) AT(both_share, 0.240384623F, 2, 5) AT(subject_question, 0.754255772F, 3, -5)
        AT(p_uncovered_near, 0.190476194F, 4, -4) AT(names_missing, 1.5F, -2, -3) AT(inversions, 0.470588237F, 6, -8)
        AT(p_log_ratio_2, 0.0279070679F, -6, -7) }, { -0.0308F, -0.0404F, 0.0277F, 0.0255F, -0.0448F, -0.0133F, 0.0294F,
        -0.0292F } },
    { 5, { AT(last_place, 0.458333343F, 1, 4) AT(refers_back, 0.5F, 2, -4) AT(p_again_long, 0.319403082F, -1, 3)
        AT(p_unsupported_near, 0.0F, -2, -3) AT(p_again_high, 0.173845112F, 5, -8) AT(p_far_uncovered, 0.526061356F, 6,
        -7) AT(rule_long, 0.612500012F, -5, -6) }, { -0.0053F, 0.0333F, -0.0028F, -0.0090F, -0.0325F, 0.0016F, 0.0056F,
        0.0119F } },
    { 6, { AT(term_rare, 0.189190909F, 1, 2) AT(subject_new, 0.674944222F, -1, -2) AT(absolute_added, 0.5F, 3, -8)
        AT(again_near, 0.51911217F, 4, -7) AT(log_reference, 3.02012753F, -3, 5) AT(negations, 0.5F, 6, -6) AT(pronouns,
        0.0697674453F, -4, -5) }, { 0.0370F, -0.0302F, -0.0270F, -0.0025F, 0.0492F, -0.0246F, 0.0357F, -0.0242F } },
    { 7, { AT(log_answer, 4.06899023F, 1, 6) AT(pairs_lost, 0.537523508F, 2, -6) AT(p_quoted_second, 0.267857164F, 3, 5)
        AT(number_missing, 0.5F, -1, 4) AT(p_unsupported_long, 0.115072832F, -2, -3) AT(subject_worst, 0.360172421F, -4,
        -5) AT(p_log_ratio_2, 1.03748405F, -7, -8) }, { -0.0049F, -0.0502F, -0.0002F, -0.0324F, 0.0365F, 0.0198F,
        0.0304F, -0.0281F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 4) AT(p_asked_uncovered, 0.376358807F, 2, -4) AT(unsupported,
        4.05000019F, 3, -3) AT(filler_share, 0.0517241396F, -1, -2) AT(name_frame, 0.5F, 5, -8) AT(p_stray,
        0.0148993302F, -5, 6) AT(log_reference, 3.38424659F, -6, -7) }, { -0.0399F, 0.0014F, 0.0060F, 0.0097F, -0.0062F,
        0.0423F, -0.0065F, -0.0054F } },
    { 1, { AT(specific_share, 0.151515156F, 1, 2) AT(back_second, 0.554872513F, -1, -2) AT(p_statements_first,
        0.129166678F, 3, 5) AT(absolute_added, 1.5F, 4, -5) AT(log_ratio, 1.11600399F, -3, -4) AT(match, 0.412339479F,
        -6, 6) AT(half_drop, -0.0833333358F, -7, -8) }, { 0.0372F, -0.0112F, -0.0369F, 0.0078F, 0.0090F, 0.0302F,
        0.0111F, -0.0226F } },
    { 2, { AT(swap_share, 0.75F, 1, 6) AT(subject_question, 0.300777107F, -1, 2) AT(part_near_worst, 0.451207906F, 3, 4)
        AT(both_missing, 1.5F, -2, -3) AT(parts_missing, 0.211111113F, 5, -6) AT(p_short_near, 0.0291164387F, -4, -5)
        AT(match, 0.747381806F, -7, -8) }, { 0.0268F, 0.0137F, -0.0260F, -0.0247F, 0.0344F, 0.0241F, -0.0099F, 0.0517F }
        },
    { 3, { AT(p_uncovered_stray, 0.0399444439F, 1, 5) AT(p_covered_near, 0.646464646F, 2, -5) AT(p_asked_uncovered,
        0.0565108657F, 3, 4) AT(shared, 4.5F, -1, -2) AT(log_reference, 3.70122576F, -3, -4) AT(log_answer, 4.18202114F,
        -6, 6) AT(back_new, 0.394292861F, -7, -8) }, { -0.0003F, 0.0315F, -0.0051F, 0.0046F, -0.0053F, -0.0235F,
        0.0131F, -0.0014F } },
    { 4, { AT(term_frame, 3.5F, 1, -8) AT(subject_new, 0.740135491F, 2, 6) AT(second_half, 0.27922079F, 3, 5)
        AT(p_covered_low, 0.0208556149F, 4, -3) AT(question_rare, 0.472312123F, -1, -2) AT(match_worst, 0.383424461F,
        -4, -5) AT(term_rare, 0.3104195F, -6, -7) }, { -0.0090F, 0.0455F, -0.0190F, -0.0003F, -0.0330F, 0.0027F,
        0.0434F, -0.0388F } },
    { 5, { AT(distinct, 0.583333313F, -1, 1) AT(both_hit, 0.5F, 2, 5) AT(distinct, 0.852941155F, 3, -5)
        AT(subject_question, 0.535109222F, 4, -4) AT(last_place, 0.5F, -2, -3) AT(log_ratio, 1.07755888F, 6, -8)
        AT(subject, 0.468490213F, -6, -7) }, { 0.0212F, 0.0308F, -0.0023F, -0.0028F, -0.0107F, 0.0013F, -0.0311F,
        0.0037F } },
    { 6, { AT(p_uncovered_unasked, 0.181172922F, 1, 2) AT(p_far_uncovered, 0.59822917F, -1, -2) AT(stray_rare,
        0.212904662F, 3, 5) AT(second_half, 0.630681813F, 4, -5) AT(p_log_ratio_2, 0.275125921F, -3, -4)
        AT(specific_share, 0.297297299F, 6, -8) AT(stray_name, 0.5F, -6, -7) }, { -0.0486F, 0.0181F, 0.0024F, 0.0501F,
        -0.0165F, -0.0417F, 0.0205F, 0.0045F } },
    { 7, { AT(p_short_near, 0.00111490523F, 1, -8) AT(polar_sum, -0.5F, -1, 2) AT(inversions, 0.333333343F, 3, 6)
        AT(log_ratio, 0.969400585F, 4, -5) AT(negations, 1.5F, 5, -4) AT(filler_share, 0.0392156877F, -2, -3)
        AT(p_again_long, 0.166757524F, -6, -7) }, { 0.0117F, 0.0019F, -0.0219F, 0.0273F, 0.0298F, 0.0185F, -0.0519F,
        -0.0270F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 5) AT(rule_unsupported, 0.300000012F, -1, 2) AT(p_asked_uncovered,
        0.178586781F, -2, 3) AT(stray_sentences, 0.261363655F, -3, 4) AT(p_pronouns_uncovered, 0.0370370373F, -4, -5)
        AT(inversions, 0.341666669F, 6, -8) AT(ask_worst, 0.809090912F, -6, -7) }, { -0.0338F, -0.0178F, 0.0251F,
        -0.0219F, 0.0138F, -0.0076F, 0.0331F, -0.0101F } },
    { 1, { AT(log_reference, 3.48112178F, 1, -8) AT(p_again_long, 0.237983793F, 2, 3) AT(filler_share, 0.203703701F, -1,
        -2) AT(specific_share, 0.300000012F, 4, -7) AT(term_frame, 1.5F, 5, -6) AT(filler_share, 0.095238097F, 6, -5)
        AT(stray_rare, 0.225595489F, -3, -4) }, { -0.0373F, 0.0109F, 0.0156F, -0.0192F, 0.0378F, -0.0104F, -0.0227F,
        0.0252F } },
    { 2, { AT(p_uncovered_unasked, 0.288663864F, 1, -8) AT(roles_straight, 0.5F, 2, -7) AT(question_rare, 0.36916855F,
        3, 4) AT(near_any, 0.883178174F, -1, -2) AT(part_worst, 0.0625F, -3, 5) AT(subject_first, 0.619197428F, -4, 6)
        AT(inversions, 0.341666669F, -5, -6) }, { 0.0710F, -0.0055F, 0.0244F, 0.0311F, -0.0216F, 0.0236F, -0.0211F,
        -0.0150F } },
    { 3, { AT(pairs_lost, 0.28174606F, 1, 3) AT(log_answer, 4.51596594F, 2, -3) AT(parts_missing_n, 5.5F, -1, -2)
        AT(term_frame, 1.5F, 4, -8) AT(covered, 0.395652175F, -4, 5) AT(last_place, 0.600000024F, 6, -7) AT(match_tail,
        0.0739068389F, -5, -6) }, { -0.0278F, 0.0044F, 0.0125F, -0.0009F, 0.0338F, -0.0006F, -0.0009F, -0.0036F } },
    { 4, { AT(pair_missing, 0.5F, 1, -8) AT(ask_worst, 0.514705896F, -1, 2) AT(parts, 7.5F, 3, -7) AT(specific_share,
        0.400000006F, 4, 6) AT(p_first_only, 0.545454562F, 5, -4) AT(log_answer, 3.77269506F, -2, -3) AT(swap_share,
        0.408450693F, -5, -6) }, { 0.0160F, 0.0147F, -0.0336F, 0.0261F, -0.0451F, 0.0183F, 0.0348F, 0.0324F } },
    { 5, { AT(last_statement, 0.96875F, 1, 2) AT(p_again_long, 0.483346641F, -1, -2) AT(both_hit, 1.5F, 3, 5)
        AT(distinct, 0.852941155F, 4, -5) AT(stray_rare, 0.233394608F, -3, -4) AT(again_near, 0.715115309F, 6, -8)
        AT(question_covered, 0.954545498F, -6, -7) }, { -0.0203F, 0.0015F, 0.0356F, -0.0020F, -0.0098F, -0.0203F,
        0.0046F, 0.0083F } },
    { 6, { AT(specific_share, 0.375F, 1, 5) AT(rare, 0.315654427F, 2, 4) AT(subject_first, 0.299005657F, -1, 3)
        AT(filler_share, 0.0357142873F, -2, -3) AT(pronouns, 0.0363636352F, -4, -5) AT(subject_worst, 0.388194561F, 6,
        -8) AT(p_negation_covered, 0.148351654F, -6, -7) }, { -0.0285F, -0.0058F, 0.0341F, 0.0086F, -0.0388F, 0.0415F,
        -0.0267F, -0.0160F } },
    { 7, { AT(second_half, 0.369318187F, 1, -8) AT(p_stray, 0.148558587F, 2, 3) AT(p_log_ratio_2, 0.359545499F, -1, -2)
        AT(p_again_long, 0.205750525F, 4, 5) AT(near_any, 0.272727281F, -3, -4) AT(parts_missing_n, 2.5F, 6, -7)
        AT(again_near, 0.51911217F, -5, -6) }, { -0.0009F, -0.0699F, -0.0408F, 0.0144F, 0.0430F, -0.0224F, -0.0179F,
        0.0035F } },
    { 0, { AT(back_new, 0.42874831F, 1, 6) AT(stray_share, 0.741702676F, 2, 5) AT(number_missing, 0.5F, 3, -4)
        AT(distinct, 0.857142866F, -1, 4) AT(name_frame, 1.5F, -2, -3) AT(rare, 0.411168396F, -5, -6) AT(rare,
        0.496028274F, -7, -8) }, { -0.0095F, 0.0506F, -0.0040F, -0.0064F, -0.0274F, 0.0172F, -0.0312F, 0.0101F } },
    { 1, { AT(both_share, 0.743421078F, 1, 4) AT(statements_missing, 0.450000018F, -1, 2) AT(parts_missing_n, 2.5F, -2,
        3) AT(back_new, 0.373347044F, -3, -4) AT(subject_worst, 0.457763582F, 5, -8) AT(specific_share, 0.209302321F,
        -5, 6) AT(subject_first, 0.28153795F, -6, -7) }, { -0.0269F, -0.0128F, -0.0063F, 0.0303F, 0.0405F, 0.0157F,
        -0.0177F, -0.0106F } },
    { 2, { AT(subject_new, 0.963932753F, 1, 5) AT(subject_question, 0.811851084F, 2, 3) AT(names_missing, 0.5F, -1, -2)
        AT(back_second, 0.976449728F, 4, -5) AT(again_near, 0.578747749F, -3, -4) AT(last_place, 0.354166657F, -6, 6)
        AT(subject_first, 0.86609298F, -7, -8) }, { -0.0102F, 0.0218F, 0.0527F, -0.0087F, -0.0276F, -0.0200F, -0.0205F,
        0.0653F } },
    { 3, { AT(pairs_lost, 0.28174606F, 1, 2) AT(p_log_ratio_2, 1.81460738F, -1, -2) AT(near_any, 0.756014884F, 3, 4)
        AT(log_answer, 4.63454056F, -3, -4) AT(part_near_worst, 0.365848362F, 5, -8) AT(p_missing_first, 0.0931712985F,
        6, -7) AT(p_quoted_uncovered, 0.114379086F, -5, -6) }, { -0.0255F, 0.0127F, -0.0083F, 0.0079F, 0.0329F,
        -0.0001F, -0.0004F, -0.0016F } },
    { 4, { AT(subject_question, 0.754255772F, 1, 6) AT(p_uncovered_unasked, 0.362540781F, 2, -6) AT(term_frame, 2.5F, 3,
        -5) AT(filler_share, 0.097560972F, 4, -4) AT(rule_technical, 0.300000012F, 5, -3) AT(stray_repeat, 0.71662581F,
        -1, -2) AT(both_share, 0.310096174F, -7, -8) }, { 0.0393F, -0.0168F, -0.0187F, -0.0234F, -0.0314F, -0.0172F,
        -0.0390F, 0.0141F } },
    { 5, { AT(last_statement, 0.96875F, 1, 2) AT(p_uncovered_near, 0.3125F, -1, -2) AT(back_new, 0.418726325F, -3, 3)
        AT(p_again_long, 0.284878165F, -4, 4) AT(swap_share, 0.0F, 5, -8) AT(bound_with, 4.5F, 6, -7) AT(distinct,
        0.84375F, -5, -6) }, { -0.0204F, 0.0049F, -0.0061F, -0.0044F, 0.0363F, -0.0033F, -0.0035F, -0.0049F } },
    { 6, { AT(types_missing, 0.5F, 1, -8) AT(match_worst, 0.102917023F, -1, 2) AT(covered, 0.514705896F, 3, -7)
        AT(specific_share, 0.375F, 4, 6) AT(rare, 0.321889639F, 5, -4) AT(subject_question, 0.438433349F, -2, -3)
        AT(subject_worst, 0.388194561F, -5, -6) }, { -0.0249F, -0.0160F, 0.0388F, -0.0216F, 0.0423F, -0.0021F, -0.0360F,
        -0.0364F } },
    { 7, { AT(subject_question, 0.834660888F, 1, -8) AT(last_place, 0.236363634F, 2, 4) AT(p_uncovered_near,
        0.102941178F, -1, 3) AT(back_new, 0.354307145F, -2, -3) AT(ask_worst, 0.514705896F, 5, 6) AT(number_new, 1.5F,
        -4, -5) AT(negations, 0.5F, -6, -7) }, { 0.0089F, 0.0162F, -0.0590F, -0.0317F, 0.0307F, -0.0008F, 0.0206F,
        -0.0239F } },
    { 0, { AT(back_new, 0.307340086F, 1, 4) AT(p_stray, 0.111537389F, -1, 2) AT(stray_share, 0.817429006F, -2, 3)
        AT(stray_repeat, 0.228571594F, -3, -4) AT(p_unsupported_near, 0.48888889F, -5, 5) AT(subject, 0.841154516F, 6,
        -8) AT(number_hits, 1.5F, -6, -7) }, { -0.0121F, 0.0369F, -0.0145F, 0.0128F, -0.0383F, 0.0330F, -0.0060F,
        -0.0098F } },
    { 1, { AT(log_reference, 3.48112178F, 1, 6) AT(specific_share, 0.151515156F, 2, 3) AT(back_second, 0.554872513F, -1,
        -2) AT(part_near_mean, 0.235998616F, -3, 4) AT(p_log_ratio_2, 1.24760282F, 5, -6) AT(subject_worst,
        0.0435939133F, -4, -5) AT(p_best_missing, 0.211309522F, -7, -8) }, { 0.0334F, -0.0131F, 0.0073F, 0.0068F,
        -0.0383F, 0.0096F, -0.0057F, 0.0324F } },
    { 2, { AT(order_net, 0.5F, 1, -8) AT(roles_cross, 0.5F, 2, -7) AT(match_worst, 0.167101458F, -1, 3) AT(filler_share,
        0.0652173907F, 4, -6) AT(subject_question, 0.262986541F, -2, 5) AT(subject_question, 0.622792661F, 6, -5)
        AT(subject_worst, 0.819642305F, -3, -4) }, { 0.0285F, 0.0373F, -0.0330F, 0.0200F, 0.0063F, -0.0280F, 0.0279F,
        0.0316F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(rule_long, 0.693750024F, -1, -2) AT(subject, 0.78176707F, 3, 6) AT(distinct,
        0.709677398F, -3, 4) AT(term_frame, 1.5F, 5, -6) AT(again_near, 0.319828242F, -4, -5) AT(rule_long,
        0.794444442F, -7, -8) }, { -0.0186F, 0.0021F, -0.0004F, -0.0004F, 0.0346F, -0.0019F, -0.0153F, 0.0123F } },
    { 4, { AT(names_missing, 0.5F, 1, -8) AT(log_answer, 3.96076775F, 2, -7) AT(antonyms, 0.5F, 3, -6) AT(order_net,
        -0.5F, -1, 4) AT(shared, 0.5F, -2, 5) AT(part_near_mean, 0.459790647F, 6, -5) AT(both_share, 0.366028726F, -3,
        -4) }, { -0.0236F, -0.0277F, -0.0363F, 0.0195F, 0.0301F, -0.0319F, -0.0324F, 0.0217F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, 6) AT(stray_repeat, 0.335514158F, 2, 3) AT(parts_missing_n, 2.5F, -1, -2)
        AT(back_new, 0.524651766F, -3, 4) AT(last_place, 0.5F, 5, -6) AT(stray_rare, 0.14937979F, -4, -5)
        AT(log_reference, 3.19846487F, -7, -8) }, { -0.0275F, 0.0017F, -0.0054F, -0.0016F, 0.0239F, -0.0041F, 0.0225F,
        -0.0007F } },
    { 6, { AT(inversions, 0.418181807F, 1, -8) AT(near_any, 0.321980327F, 2, 6) AT(subject_question, 0.469748437F, 3, 5)
        AT(names_missing, 0.5F, 4, -3) AT(p_pronouns_uncovered, 0.0833333358F, -1, -2) AT(tail_missing, 0.309523821F,
        -4, -5) AT(last_place, 0.349999994F, -6, -7) }, { 0.0181F, -0.0254F, -0.0341F, 0.0383F, -0.0149F, 0.0110F,
        -0.0366F, 0.0272F } },
    { 7, { AT(negation_lost, 0.5F, 1, 6) AT(bound_with, 0.5F, -1, 2) AT(p_short_near, 0.0300490502F, 3, -6)
        AT(term_frame, 1.5F, 4, -5) AT(log_ratio, 0.729514837F, 5, -4) AT(p_uncovered_near, 0.0522875823F, -2, -3)
        AT(p_uncovered_unasked, 0.600000024F, -7, -8) }, { -0.0056F, 0.0406F, -0.0018F, -0.0265F, 0.0327F, -0.0369F,
        -0.0430F, 0.0131F } },
    { 0, { AT(back_new, 0.42874831F, 1, 6) AT(p_uncovered_unasked, 0.419142604F, 2, 5) AT(again_near, 0.457537115F, 3,
        -4) AT(name_frame, 2.5F, 4, -3) AT(p_unsupported_near, 0.0909090936F, -1, -2) AT(p_log_ratio_2, 0.576240599F,
        -5, -6) AT(p_unsupported_near, 0.75F, -7, -8) }, { -0.0077F, 0.0441F, -0.0067F, -0.0128F, -0.0263F, 0.0143F,
        -0.0336F, 0.0044F } },
    { 1, { AT(absolute_added, 1.5F, 1, 6) AT(statements_missing, 0.875F, 2, 5) AT(subject_worst, 0.267189384F, -1, 3)
        AT(p_again_long, 0.441978455F, 4, -4) AT(rule_generic, 0.960046291F, -2, -3) AT(p_best_missing, 0.211309522F,
        -5, -6) AT(negations, 1.5F, -7, -8) }, { 0.0047F, -0.0421F, 0.0063F, 0.0057F, -0.0103F, 0.0321F, 0.0334F,
        -0.0098F } },
    { 2, { AT(subject_new, 0.963932753F, 1, 5) AT(subject_worst, 0.86829114F, 2, 4) AT(pairs_lost, 0.537523508F, -1, 3)
        AT(p_absolute_near, 0.297058851F, -2, -3) AT(p_pronouns_uncovered, 0.0306122452F, -4, -5) AT(last_place,
        0.354166657F, -6, 6) AT(subject_first, 0.86609298F, -7, -8) }, { 0.0081F, -0.0336F, 0.0291F, -0.0415F, 0.0216F,
        -0.0188F, -0.0198F, 0.0624F } },
    { 3, { AT(pairs_lost, 0.28174606F, 1, 3) AT(log_answer, 4.51596594F, 2, -3) AT(parts_missing_n, 5.5F, -1, -2)
        AT(sentences, 1.5F, 4, 6) AT(term_rare, 0.205574825F, -4, 5) AT(term_frame, 1.5F, -5, -6) AT(p_log_ratio_2,
        1.52459383F, -7, -8) }, { -0.0264F, 0.0044F, 0.0120F, -0.0006F, 0.0309F, -0.0003F, -0.0084F, 0.0086F } },
    { 4, { AT(pair_missing, 0.5F, 1, -8) AT(p_asked_uncovered, 0.443654716F, 2, 6) AT(match, 0.789172471F, 3, 5)
        AT(match, 0.723250031F, 4, -3) AT(stray_rare, 0.0818146244F, -1, -2) AT(shared, 9.5F, -4, -5) AT(bound_with,
        0.5F, -6, -7) }, { 0.0320F, -0.0153F, -0.0521F, 0.0225F, -0.0260F, 0.0289F, -0.0176F, 0.0302F } },
    { 5, { AT(last_place, 0.458333343F, 1, 4) AT(p_again_long, 0.319403082F, -1, 2) AT(subject, 0.83701086F, 3, -4)
        AT(p_uncovered_near, 0.0384615399F, -2, -3) AT(rule_repetitive, 0.375F, 5, -8) AT(parts_missing_n, 3.5F, 6, -7)
        AT(names_missing, 3.5F, -5, -6) }, { -0.0081F, -0.0023F, 0.0323F, -0.0041F, -0.0288F, 0.0032F, 0.0034F, 0.0079F
        } },
    { 6, { AT(contrast, 1.5F, 1, -8) AT(types_missing, 0.5F, 2, -7) AT(log_reference, 2.80290103F, -1, 3)
        AT(names_missing, 1.5F, 4, 6) AT(rare, 0.31495291F, -2, 5) AT(specific_share, 0.377777785F, -3, -4)
        AT(question_rare, 0.217247382F, -5, -6) }, { -0.0264F, 0.0294F, -0.0166F, 0.0250F, -0.0405F, 0.0173F, -0.0346F,
        -0.0344F } },
    { 7, { AT(log_answer, 4.06899023F, 1, 5) AT(p_best_missing, 0.239047617F, -1, 2) AT(sentences, 2.5F, 3, 4)
        AT(p_uncovered_unasked, 0.0998821333F, -2, -3) AT(match_tail, 0.137275904F, -4, -5) AT(p_log_ratio_2,
        1.03748405F, 6, -8) AT(subject_question, 0.622792661F, -6, -7) }, { 0.0014F, -0.0400F, 0.0136F, -0.0391F,
        0.0339F, 0.0416F, -0.0120F, -0.0270F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 4) AT(p_again_long, 0.200797707F, 2, 3) AT(p_unsupported_near,
        0.108333334F, -1, -2) AT(back_second, 0.275630832F, -3, -4) AT(again_near, 0.449888617F, 5, -8)
        AT(near_reference, 0.409090906F, 6, -7) AT(shared, 0.5F, -5, -6) }, { -0.0177F, 0.0233F, 0.0055F, -0.0406F,
        -0.0027F, 0.0390F, -0.0077F, -0.0102F } },
    { 1, { AT(again_near, 0.413545668F, 1, 4) AT(parts, 4.5F, 2, -4) AT(specific_share, 0.115384616F, -1, 3) AT(p_stray,
        0.345914513F, -2, -3) AT(filler_share, 0.0434782617F, -5, 5) AT(p_uncovered_unasked, 0.537589729F, -6, 6)
        AT(term_frame, 1.5F, -7, -8) }, { 0.0105F, -0.0338F, 0.0067F, 0.0107F, -0.0144F, -0.0037F, 0.0385F, -0.0078F }
        },
    { 2, { AT(distinct, 0.754385948F, -1, 1) AT(p_negated_covered, 0.457516342F, 2, 5) AT(back_second, 0.419937849F, 3,
        4) AT(near_content, 0.238095239F, -2, -3) AT(stray_share, 0.307492971F, -4, -5) AT(specific_share, 0.400000006F,
        -6, 6) AT(pronouns, 0.0303030312F, -7, -8) }, { -0.0255F, -0.0311F, 0.0467F, 0.0104F, -0.0146F, 0.0429F,
        0.0270F, -0.0534F } },
    { 3, { AT(p_pronouns_uncovered, 0.00475543458F, 1, 5) AT(subject_new, 0.895655692F, 2, -5) AT(p_covered_near,
        0.0230769236F, -1, 3) AT(p_uncovered_stray, 0.0399444439F, 4, -4) AT(p_covered_near, 0.646464646F, -2, -3)
        AT(p_log_ratio_2, 1.32228279F, -6, 6) AT(p_uncovered_unasked, 0.262959629F, -7, -8) }, { -0.0020F, 0.0311F,
        -0.0014F, -0.0025F, -0.0039F, -0.0198F, 0.0103F, -0.0019F } },
    { 4, { AT(distinct, 0.800000012F, -1, 1) AT(back_second, 0.894983768F, 2, 6) AT(parts, 3.5F, 3, 4) AT(log_answer,
        3.67622066F, -2, -3) AT(log_answer, 4.03420162F, 5, -6) AT(subject_question, 0.354658693F, -4, -5)
        AT(log_reference, 2.24990487F, -7, -8) }, { -0.0258F, 0.0181F, -0.0283F, -0.0203F, 0.0414F, -0.0146F, 0.0320F,
        -0.0272F } },
    { 5, { AT(distinct, 0.583333313F, -1, 1) AT(rule_long, 0.612500012F, 2, -8) AT(p_uncovered_unasked, 0.362540781F, 3,
        6) AT(number_new, 3.5F, 4, -5) AT(subject, 0.468490213F, -2, 5) AT(p_missing_first, 0.566964328F, -3, -4)
        AT(near_content, 0.3125F, -6, -7) }, { 0.0197F, 0.0014F, -0.0364F, 0.0011F, 0.0014F, -0.0107F, 0.0183F, 0.0184F
        } },
    { 6, { AT(subject_new, 0.097830981F, -1, 1) AT(distinct, 0.935483873F, 2, -8) AT(question_rare, 0.338169992F, 3, -7)
        AT(contrast, 0.5F, 4, -6) AT(second_half, 0.677083373F, 5, -5) AT(p_negation_covered, 0.345238119F, 6, -4)
        AT(log_answer, 4.06899023F, -2, -3) }, { 0.0366F, 0.0684F, -0.0072F, -0.0166F, -0.0162F, -0.0179F, -0.0156F,
        -0.0123F } },
    { 7, { AT(match_tail, 0.137275904F, 1, -8) AT(match_tail, 0.117174499F, 2, -7) AT(negations, 0.5F, 3, 6)
        AT(term_rare, 0.407814085F, 4, 5) AT(p_negation_covered, 0.458041966F, -1, -2) AT(first_asked, 0.5F, -3, -4)
        AT(inversions, 0.357142866F, -5, -6) }, { 0.0011F, -0.0410F, 0.0111F, -0.0549F, 0.0154F, -0.0220F, -0.0336F,
        0.0244F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(p_log_ratio_2, 0.124482922F, -2, 2) AT(p_uncovered_near,
        0.109890111F, 3, -8) AT(back_new, 0.292774886F, 4, 5) AT(p_far_uncovered, 0.645892203F, -3, -4)
        AT(p_uncovered_unasked, 0.32578212F, 6, -7) AT(stray_rare, 0.186802492F, -5, -6) }, { -0.0283F, 0.0341F,
        0.0304F, -0.0056F, -0.0117F, 0.0190F, -0.0208F, -0.0250F } },
    { 1, { AT(distinct, 0.959999979F, 1, 2) AT(polar_sum, 0.5F, -1, -2) AT(specific_share, 0.357142866F, 3, -8)
        AT(negations, 0.5F, 4, 5) AT(unsupported, 0.0500000007F, -3, -4) AT(both_share, 0.732057452F, -5, 6)
        AT(again_near, 0.428998977F, -6, -7) }, { -0.0347F, 0.0166F, 0.0324F, -0.0032F, -0.0157F, -0.0107F, 0.0233F,
        -0.0172F } },
    { 2, { AT(sentences, 3.5F, 1, -8) AT(filler_share, 0.0816326514F, 2, 6) AT(last_statement, 0.881944478F, -1, 3)
        AT(rule_technical, 0.625F, 4, -5) AT(specific_share, 0.3125F, 5, -4) AT(p_far_uncovered, 0.348139375F, -2, -3)
        AT(back_new, 0.486550301F, -6, -7) }, { -0.0070F, 0.0619F, -0.0210F, -0.0045F, 0.0407F, 0.0220F, -0.0382F,
        -0.0227F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(rule_long, 0.693750024F, -1, -2) AT(subject, 0.78176707F, 3, 6) AT(term_frame,
        1.5F, 4, -6) AT(again_near, 0.319828242F, -3, 5) AT(rule_incomplete, 0.625F, -4, -5) AT(log_answer, 4.51596594F,
        -7, -8) }, { -0.0178F, 0.0021F, -0.0005F, 0.0339F, -0.0003F, -0.0026F, -0.0148F, 0.0116F } },
    { 4, { AT(near_content, 0.552631557F, 1, 4) AT(both_hit, 1.5F, 2, -4) AT(back_second, 0.496784747F, 3, -3)
        AT(p_subject_high, 0.0F, -1, -2) AT(tail_missing, 0.535714328F, 5, -8) AT(order_net, -0.5F, -5, 6) AT(back_new,
        0.727973938F, -6, -7) }, { -0.0157F, 0.0473F, -0.0147F, -0.0298F, -0.0159F, 0.0380F, -0.0064F, -0.0287F } },
    { 5, { AT(sentences, 3.5F, 1, 3) AT(near_content, 0.615384638F, -1, 2) AT(near_any, 0.908550441F, -2, -3)
        AT(subject_worst, 0.273645073F, -4, 4) AT(number_hits, 1.5F, 5, -8) AT(distinct, 0.852941155F, 6, -7)
        AT(p_unsupported_near, 0.0F, -5, -6) }, { -0.0235F, -0.0079F, 0.0157F, -0.0063F, 0.0305F, -0.0020F, -0.0026F,
        -0.0047F } },
    { 6, { AT(subject_new, 0.097830981F, -1, 1) AT(log_reference, 3.27696681F, 2, 5) AT(log_ratio, 0.587786674F, -2, 3)
        AT(specific_share, 0.300000012F, -3, 4) AT(covered, 0.275252551F, -4, -5) AT(term_rare, 0.250756979F, 6, -8)
        AT(p_log_ratio_2, 0.331043899F, -6, -7) }, { 0.0350F, -0.0332F, -0.0320F, 0.0207F, -0.0229F, 0.0517F, -0.0082F,
        -0.0034F } },
    { 7, { AT(half_drop, -0.5F, -1, 1) AT(last_place, 0.535714269F, 2, -8) AT(number_hits, 1.5F, 3, -7) AT(contrast,
        1.5F, 4, -6) AT(log_reference, 3.31402087F, 5, 6) AT(first_half, 0.904545486F, -2, -3) AT(match_tail,
        0.0221167579F, -4, -5) }, { -0.0272F, 0.0038F, -0.0225F, 0.0108F, -0.0361F, 0.0295F, 0.0196F, 0.0126F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 4) AT(back_new, 0.354307145F, 2, 3) AT(shared, 2.5F, -1, -2)
        AT(p_unsupported_long, 1.87755024F, -3, -4) AT(names_missing, 0.5F, 5, 6) AT(p_again_high, 0.0F, -5, -6)
        AT(rare, 0.431519896F, -7, -8) }, { -0.0123F, 0.0179F, -0.0374F, 0.0049F, 0.0338F, -0.0074F, -0.0190F, 0.0139F }
        },
    { 1, { AT(filler_share, 0.09375F, 1, 4) AT(rare, 0.253269076F, -1, 2) AT(log_reference, 3.51143408F, 3, -4)
        AT(stray_share, 0.973465085F, -2, -3) AT(pronouns, 0.148148149F, 5, -8) AT(term_frame, 1.5F, 6, -7)
        AT(back_second, 0.612914681F, -5, -6) }, { 0.0161F, -0.0437F, 0.0064F, 0.0143F, 0.0401F, -0.0059F, -0.0125F,
        -0.0176F } },
    { 2, { AT(distinct, 0.838709652F, 1, 2) AT(covered_new, 0.343137264F, -1, -2) AT(covered, 0.379807711F, 3, 4)
        AT(first_half, 0.0384615399F, -3, -4) AT(match_worst, 0.614436209F, 5, -8) AT(log_ratio, 0.652325213F, 6, -7)
        AT(p_stray, 0.0958021358F, -5, -6) }, { 0.0252F, -0.0251F, 0.0356F, -0.0274F, 0.0217F, -0.0227F, 0.0520F,
        -0.0010F } },
    { 3, { AT(p_pronouns_uncovered, 0.00475543458F, 1, 6) AT(p_uncovered_stray, 0.0399444439F, 2, -6) AT(subject_new,
        0.895655692F, 3, -5) AT(log_reference, 2.52492809F, -1, 4) AT(number_missing, 0.5F, 5, -4) AT(near_content,
        0.923076928F, -2, -3) AT(log_answer, 4.18202114F, -7, -8) }, { -0.0004F, 0.0307F, -0.0004F, -0.0005F, -0.0038F,
        -0.0042F, -0.0208F, 0.0103F } },
    { 4, { AT(names_missing, 0.5F, 1, 6) AT(both_share, 0.310096174F, 2, 5) AT(subject_question, 0.692976713F, 3, -4)
        AT(near_any, 0.551346183F, -1, 4) AT(swap_net, -3.5F, -2, -3) AT(near_content, 0.392857134F, -5, -6)
        AT(log_ratio, 0.0870113745F, -7, -8) }, { -0.0324F, -0.0145F, 0.0360F, -0.0371F, -0.0219F, 0.0282F, -0.0224F,
        0.0311F } },
    { 5, { AT(last_statement, 0.96875F, 1, 3) AT(p_uncovered_near, 0.3125F, 2, -3) AT(sentences, 5.5F, -1, -2)
        AT(distinct, 0.852941155F, 4, -8) AT(asks, 1.5F, 5, -7) AT(both_hit, 2.5F, 6, -6) AT(covered, 0.72077924F, -4,
        -5) }, { -0.0222F, 0.0034F, 0.0045F, 0.0336F, -0.0031F, -0.0046F, -0.0029F, -0.0118F } },
    { 6, { AT(distinct, 0.774193525F, -1, 1) AT(part_best, 0.679487228F, 2, 6) AT(half_drop, -0.111111112F, 3, 4)
        AT(p_negation_covered, 0.148351654F, -2, -3) AT(specific_share, 0.275000006F, -4, 5) AT(first_asked, 0.5F, -5,
        -6) AT(near_content, 0.0769230798F, -7, -8) }, { 0.0376F, 0.0353F, -0.0188F, -0.0314F, -0.0178F, 0.0213F,
        0.0225F, -0.0258F } },
    { 7, { AT(subject_question, 0.0925293714F, -1, 1) AT(bound_against, 2.5F, 2, -8) AT(value_clash, 0.5F, 3, -7)
        AT(bound_with, 0.5F, 4, 6) AT(inversions, 0.357142866F, -2, 5) AT(half_drop, -0.214285716F, -3, -4)
        AT(negation_lost, 0.5F, -5, -6) }, { -0.0325F, 0.0019F, 0.0208F, -0.0546F, 0.0176F, -0.0414F, -0.0363F, -0.0359F
        } },
    { 0, { AT(specific_share, 0.464285702F, 1, 4) AT(p_unsupported_long, 2.09127593F, 2, -4) AT(p_asked_uncovered,
        0.376358807F, -1, 3) AT(back_new, 0.340924829F, -2, -3) AT(again_near, 0.533190727F, 5, -8) AT(rare,
        0.335333377F, -5, 6) AT(near_any, 0.68716073F, -6, -7) }, { -0.0331F, 0.0154F, -0.0102F, 0.0088F, -0.0089F,
        0.0364F, -0.0059F, -0.0119F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(match, 0.522950828F, 2, 6) AT(negations, 0.5F, 3, 5) AT(match_tail,
        0.0898103341F, 4, -3) AT(specific_share, 0.357142866F, -1, -2) AT(polar_sum, 0.5F, -4, -5) AT(p_again_long,
        0.322250068F, -6, -7) }, { 0.0401F, -0.0070F, -0.0042F, -0.0172F, 0.0093F, -0.0265F, 0.0119F, -0.0269F } },
    { 2, { AT(roles_cross, 4.5F, 1, -8) AT(back_new, 0.437293351F, 2, 6) AT(part_near_mean, 0.479878455F, 3, 4)
        AT(both_share, 0.341666669F, -1, -2) AT(part_near_worst, 0.471618086F, 5, -5) AT(match_worst, 0.398310125F, -3,
        -4) AT(p_covered_polar, 1.51923084F, -6, -7) }, { 0.0137F, -0.0407F, 0.0014F, 0.0825F, 0.0010F, -0.0088F,
        0.0268F, 0.0397F } },
    { 3, { AT(both_share, 0.170289859F, 1, 5) AT(term_frame, 0.5F, 2, 4) AT(match_worst, 0.897386014F, -1, 3)
        AT(rule_long, 0.703125F, -2, -3) AT(rule_long, 0.747647047F, -4, -5) AT(specific_share, 0.625F, 6, -8)
        AT(p_again_long, 0.658547461F, -6, -7) }, { 0.0277F, -0.0056F, 0.0054F, -0.0079F, 0.0029F, -0.0201F, 0.0052F,
        0.0067F } },
    { 4, { AT(last_place, 0.583333313F, 1, -8) AT(antonyms, 0.5F, 2, -7) AT(log_answer, 3.96076775F, 3, -6)
        AT(log_ratio, 0.21130909F, 4, 5) AT(match_tail, 0.0807775557F, -1, -2) AT(covered, 0.61721617F, -3, 6)
        AT(part_near_worst, 0.515999138F, -4, -5) }, { -0.0345F, 0.0182F, 0.0397F, -0.0305F, 0.0274F, -0.0162F,
        -0.0238F, -0.0226F } },
    { 5, { AT(distinct, 0.583333313F, -1, 1) AT(rule_long, 0.612500012F, 2, -8) AT(covered, 0.269696981F, 3, 5)
        AT(p_again_long, 0.319403082F, -2, 4) AT(part_best, 0.607692361F, -3, -4) AT(p_missing_first, 0.566964328F, 6,
        -7) AT(subject, 0.468490213F, -5, -6) }, { 0.0189F, -0.0086F, -0.0045F, 0.0192F, 0.0013F, -0.0338F, 0.0010F,
        0.0179F } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(names_missing, 0.5F, 2, 5) AT(contrast, 1.5F, 3, -4) AT(stray_name, 0.5F, 4, -3)
        AT(again_near, 0.506113172F, -1, -2) AT(p_asked_uncovered, 0.304432899F, 6, -7) AT(distinct, 0.935483873F, -5,
        -6) }, { -0.0062F, 0.0391F, 0.0384F, -0.0292F, 0.0124F, -0.0448F, 0.0243F, -0.0241F } },
    { 7, { AT(specific_share, 0.428571433F, 1, 4) AT(p_pronouns_uncovered, 0.0727272704F, 2, 3) AT(p_unsupported_near,
        0.0500000007F, -1, -2) AT(specific_share, 0.224489793F, -3, -4) AT(rule_technical, 0.725000024F, 5, -8)
        AT(subject_worst, 0.362529337F, 6, -7) AT(stray_repeat, 0.150142416F, -5, -6) }, { -0.0140F, 0.0129F, -0.0176F,
        0.0298F, -0.0440F, 0.0153F, 0.0261F, -0.0330F } },
    { 0, { AT(rare, 0.436644882F, 1, -8) AT(p_log_ratio_2, 0.124482922F, 2, 3) AT(p_unsupported_near, 0.151724145F, -1,
        -2) AT(p_unsupported_long, 3.40020823F, 4, -7) AT(part_worst, 0.911538482F, 5, -6) AT(p_negated_covered,
        0.257352948F, 6, -5) AT(p_missing_first, 0.196123332F, -3, -4) }, { -0.0121F, 0.0287F, -0.0466F, 0.0036F,
        0.0033F, 0.0076F, 0.0162F, 0.0283F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(match, 0.522950828F, 2, 5) AT(term_rare, 0.292042226F, 3, -4) AT(part_best,
        0.267857164F, -1, 4) AT(match_tail, 0.0912413374F, -2, -3) AT(again_near, 0.468458205F, -5, 6)
        AT(specific_share, 0.291666657F, -6, -7) }, { -0.0010F, 0.0435F, -0.0043F, -0.0070F, -0.0292F, 0.0220F,
        -0.0080F, -0.0262F } },
    { 2, { AT(value_clash, 0.5F, 1, -8) AT(order_net, 0.5F, 2, -7) AT(match_worst, 0.167101458F, 3, 4) AT(both_share,
        0.341666669F, -1, -2) AT(match, 0.55150789F, 5, 6) AT(p_asked_uncovered, 0.857142866F, -3, -4) AT(log_reference,
        3.11326838F, -5, -6) }, { 0.0423F, -0.0190F, -0.0444F, 0.0212F, 0.0106F, -0.0092F, 0.0296F, 0.0348F } },
    { 3, { AT(near_any, 0.756014884F, 1, 3) AT(log_ratio, 1.66915715F, 2, -3) AT(unsupported, 4.85000038F, -1, -2)
        AT(part_near_mean, 0.707984686F, 4, -8) AT(question_covered, 0.677083373F, 5, -7) AT(p_quoted_second,
        0.105555557F, 6, -6) AT(half_drop, 0.22857143F, -4, -5) }, { -0.0245F, 0.0013F, 0.0153F, 0.0320F, -0.0007F,
        -0.0011F, -0.0012F, -0.0052F } },
    { 4, { AT(p_statements_first, 0.0590277798F, 1, -8) AT(match, 0.861272752F, 2, 6) AT(last_place, 0.25F, 3, 4)
        AT(p_log_ratio_2, 0.29332763F, -1, -2) AT(subject_worst, 0.455148041F, 5, -5) AT(question_rare, 0.435114205F,
        -3, -4) AT(shared, 9.5F, -6, -7) }, { -0.0122F, 0.0364F, -0.0247F, 0.0230F, -0.0369F, 0.0379F, -0.0249F, 0.0137F
        } },
    { 5, { AT(distinct, 0.583333313F, -1, 1) AT(rule_long, 0.612500012F, 2, -8) AT(sentences, 5.5F, 3, -7)
        AT(specific_share, 0.545454562F, 4, -6) AT(p_quoted_uncovered, 0.738636374F, 5, -5) AT(near_reference,
        0.0588235296F, -2, 6) AT(subject, 0.468490213F, -3, -4) }, { 0.0186F, 0.0003F, 0.0007F, -0.0351F, 0.0009F,
        0.0046F, 0.0092F, 0.0177F } },
    { 6, { AT(p_absolute_near, 0.0701970458F, 1, 6) AT(match_tail, 0.0690507591F, 2, 5) AT(match_tail, 0.0332878307F,
        -1, 3) AT(last_place, 0.583333313F, 4, -4) AT(both_hit, 0.5F, -2, -3) AT(pronouns, 0.0212765951F, -5, -6)
        AT(rare, 0.282254517F, -7, -8) }, { -0.0039F, 0.0543F, -0.0061F, -0.0191F, 0.0203F, -0.0256F, 0.0258F, -0.0298F
        } },
    { 7, { AT(stray_share, 0.129037991F, 1, 3) AT(swap_share, 0.15625F, 2, -3) AT(match_worst, 0.716057718F, -1, -2)
        AT(number_hits, 1.5F, 4, -8) AT(p_both, 3.5F, 5, -7) AT(back_second, 0.246672675F, -4, 6) AT(first_half,
        0.138095245F, -5, -6) }, { -0.0391F, 0.0209F, -0.0564F, -0.0353F, -0.0273F, 0.0015F, 0.0455F, 0.0239F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 4) AT(p_unsupported_near, 0.48888889F, 2, 3) AT(rule_unsupported,
        0.300000012F, -1, -2) AT(pairs_lost, 0.32247901F, -3, -4) AT(again_near, 0.449888617F, 5, -8) AT(subject_worst,
        0.199221879F, -5, 6) AT(near_reference, 0.409090906F, -6, -7) }, { -0.0349F, -0.0010F, 0.0260F, -0.0193F,
        -0.0034F, 0.0373F, -0.0037F, -0.0091F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(shared, 1.5F, 2, 6) AT(filler_share, 0.0434782617F, -1, 3)
        AT(p_asked_uncovered, 0.0503690839F, 4, 5) AT(part_near_worst, 0.223856077F, -2, -3) AT(p_pronouns_uncovered,
        0.13333334F, -4, -5) AT(inversions, 0.600000024F, -6, -7) }, { -0.0158F, 0.0174F, -0.0189F, 0.0410F, -0.0034F,
        -0.0260F, 0.0146F, -0.0257F } },
    { 2, { AT(p_absolute_near, 0.65476191F, 1, 5) AT(back_new, 0.437293351F, 2, 3) AT(match, 0.55150789F, -1, -2)
        AT(stray_share, 0.513218045F, 4, -5) AT(distinct, 0.913043499F, -3, -4) AT(log_ratio, 0.674455047F, 6, -8)
        AT(again_near, 0.406196356F, -6, -7) }, { -0.0083F, 0.0318F, -0.0178F, 0.0134F, -0.0283F, 0.0583F, -0.0057F,
        -0.0179F } },
    { 3, { AT(pairs_lost, 0.28174606F, 1, 4) AT(unsupported, 1.6500001F, 2, -4) AT(rule_long, 0.794444442F, 3, -3)
        AT(log_reference, 3.96076775F, -1, -2) AT(sentences, 1.5F, 5, 6) AT(p_missing_first, 0.0931712985F, -5, -6)
        AT(log_answer, 4.63454056F, -7, -8) }, { -0.0237F, 0.0040F, 0.0052F, 0.0051F, 0.0287F, -0.0004F, -0.0083F,
        0.0085F } },
    { 4, { AT(rule_incomplete, 0.675000012F, 1, -8) AT(parts, 7.5F, 2, -7) AT(both_missing, 0.5F, 3, 6)
        AT(p_asked_uncovered, 0.619862437F, 4, -4) AT(back_new, 0.626670063F, -1, 5) AT(term_rare, 0.253848672F, -2, -3)
        AT(p_again_long, 0.107305594F, -5, -6) }, { -0.0399F, -0.0201F, 0.0284F, 0.0153F, -0.0202F, 0.0201F, 0.0315F,
        0.0267F } },
    { 5, { AT(p_log_ratio_2, 0.693737626F, 1, 5) AT(subject, 0.679574668F, 2, 4) AT(stray_rare, 0.214688137F, 3, -3)
        AT(last_statement, 0.894444466F, -1, -2) AT(again_near, 0.773845136F, -4, -5) AT(p_unsupported_long, 0.0F, 6,
        -8) AT(subject_first, 0.507443488F, -6, -7) }, { -0.0023F, 0.0191F, -0.0059F, -0.0287F, 0.0061F, -0.0045F,
        0.0248F, -0.0071F } },
    { 6, { AT(pronouns, 0.0263157897F, 1, 5) AT(p_uncovered_unasked, 0.307919085F, -1, 2) AT(p_log_ratio_2, 0.962026F,
        3, -5) AT(unsupported, 0.650000036F, 4, -4) AT(specific_share, 0.318181813F, -2, -3) AT(p_absolute_near,
        0.0571895428F, -6, 6) AT(subject_question, 0.55920887F, -7, -8) }, { -0.0267F, -0.0061F, 0.0553F, -0.0081F,
        -0.0212F, -0.0000F, -0.0469F, 0.0127F } },
    { 7, { AT(p_absolute_near, 0.65476191F, 1, 6) AT(back_new, 0.950928271F, 2, -6) AT(near_reference, 0.916666687F, 3,
        -5) AT(p_log_ratio_2, 0.00263100211F, -1, 4) AT(p_first_only, 0.642857134F, 5, -4) AT(stray_repeat,
        0.776628375F, -2, -3) AT(stray_rare, 0.116270982F, -7, -8) }, { -0.0278F, 0.0050F, -0.0265F, -0.0294F, 0.0451F,
        -0.0362F, -0.0483F, 0.0112F } },
    { 0, { AT(rare, 0.436644882F, 1, -8) AT(half_drop, 0.0416666679F, 2, 4) AT(refers_back, 0.5F, 3, -3)
        AT(part_near_worst, 0.653357983F, -1, -2) AT(back_new, 0.546223104F, 5, -7) AT(match_worst, 0.143007755F, -4, 6)
        AT(specific_share, 0.388888896F, -5, -6) }, { -0.0392F, 0.0040F, 0.0102F, -0.0094F, -0.0083F, 0.0325F, -0.0168F,
        0.0269F } },
    { 1, { AT(both_share, 0.743421078F, 1, 5) AT(parts_missing_n, 3.5F, 2, -5) AT(filler_share, 0.13333334F, 3, 4)
        AT(rare, 0.249611288F, -1, -2) AT(p_stray, 0.141223684F, -3, -4) AT(specific_share, 0.219999999F, 6, -8)
        AT(pronouns, 0.0303030312F, -6, -7) }, { 0.0035F, -0.0365F, -0.0111F, 0.0152F, 0.0148F, -0.0063F, 0.0307F,
        -0.0071F } },
    { 2, { AT(subject_new, 0.291419715F, 1, 2) AT(question_covered, 0.174242437F, -1, -2) AT(polar_with, 2.5F, 3, 6)
        AT(p_covered_near, 0.646464646F, 4, -6) AT(first_half, 0.78174603F, 5, -5) AT(first_asked, 1.5F, -3, -4)
        AT(covered, 0.773504317F, -7, -8) }, { 0.0303F, -0.0384F, -0.0201F, 0.0191F, -0.0192F, 0.0319F, 0.0524F,
        -0.0083F } },
    { 3, { AT(p_pronouns_uncovered, 0.00475543458F, 1, 6) AT(p_uncovered_stray, 0.0399444439F, 2, -6) AT(part_near_mean,
        0.734157562F, 3, 5) AT(p_quoted_uncovered, 0.0801282078F, 4, -3) AT(near_content, 0.923076928F, -1, -2)
        AT(rule_long, 0.619523823F, -4, -5) AT(rule_long, 0.659502923F, -7, -8) }, { 0.0287F, -0.0004F, -0.0006F,
        -0.0070F, 0.0067F, -0.0039F, -0.0195F, 0.0100F } },
    { 4, { AT(stray_rare, 0.0789281279F, 1, 2) AT(match_worst, 0.720135391F, -1, -2) AT(stray_share, 0.330018193F, -3,
        3) AT(subject_new, 0.740135491F, 4, -8) AT(both_hit, 1.5F, 5, -7) AT(question_rare, 0.389538467F, -4, 6)
        AT(p_statements_first, 0.223611116F, -5, -6) }, { 0.0329F, -0.0194F, -0.0354F, -0.0182F, 0.0320F, -0.0189F,
        -0.0272F, 0.0217F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(swap_share, 0.0F, 2, -7) AT(absolute_added, 0.5F, 3, 6)
        AT(last_statement, 0.904545486F, -1, 4) AT(filler_share, 0.103448279F, 5, -4) AT(p_stray, 0.175457746F, -2, -3)
        AT(second_half, 0.174242437F, -5, -6) }, { -0.0044F, 0.0320F, -0.0015F, -0.0019F, 0.0057F, -0.0097F, -0.0096F,
        -0.0163F } },
    { 6, { AT(last_place, 0.583333313F, 1, 6) AT(log_reference, 3.27696681F, 2, 3) AT(filler_share, 0.068965517F, -1,
        -2) AT(subject, 0.686032772F, 4, 5) AT(log_ratio, 0.606135786F, -3, -4) AT(parts, 3.5F, -5, -6)
        AT(rule_off_topic, 0.650096118F, -7, -8) }, { -0.0100F, 0.0213F, 0.0472F, -0.0122F, 0.0268F, -0.0305F, -0.0297F,
        0.0238F } },
    { 7, { AT(match_tail, 0.137275904F, 1, 5) AT(match_tail, 0.117174499F, 2, -5) AT(swap_share, 0.461538464F, 3, 4)
        AT(parts, 5.5F, -1, -2) AT(shared, 3.5F, -3, -4) AT(p_asked_uncovered, 0.166666672F, -6, 6) AT(term_rare,
        0.197666705F, -7, -8) }, { 0.0040F, -0.0203F, 0.0160F, -0.0427F, -0.0312F, -0.0151F, -0.0125F, 0.0607F } },
    { 0, { AT(p_unsupported_near, 0.0700000003F, 1, 2) AT(term_rare, 0.53501606F, -1, -2) AT(number_missing, 0.5F, 3,
        -8) AT(match_tail, 0.0168166738F, -3, 4) AT(part_near_mean, 0.358005881F, -4, 5) AT(ask_worst, 0.839743614F, -5,
        6) AT(p_again_high, 0.0F, -6, -7) }, { -0.0291F, 0.0057F, -0.0093F, -0.0047F, -0.0094F, 0.0446F, -0.0079F,
        -0.0140F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(first_half, 0.447222233F, 2, -7) AT(term_frame, 1.5F, 3, -6)
        AT(question_covered, 0.093073599F, 4, 5) AT(subject, 0.461601913F, -1, -2) AT(stray_rare, 0.290527463F, 6, -5)
        AT(covered_new, 0.0606617667F, -3, -4) }, { 0.0164F, -0.0148F, 0.0408F, -0.0022F, -0.0051F, -0.0096F, -0.0127F,
        -0.0248F } },
    { 2, { AT(specific_share, 0.431818187F, 1, 5) AT(p_log_ratio_2, 1.11125445F, 2, -5) AT(p_again_long, 0.447860807F,
        3, -4) AT(again_near, 0.461090595F, 4, -3) AT(p_uncovered_unasked, 0.288663864F, -1, -2) AT(pairs_lost,
        0.106203012F, 6, -8) AT(covered, 0.925824165F, -6, -7) }, { 0.0226F, -0.0211F, -0.0161F, 0.0376F, -0.0281F,
        0.0241F, -0.0362F, -0.0283F } },
    { 3, { AT(near_any, 0.756014884F, 1, 3) AT(log_ratio, 1.66915715F, 2, -3) AT(stray_name, 4.5F, -1, -2)
        AT(match_worst, 0.787180901F, 4, -8) AT(p_first_only, 0.327380955F, 5, -7) AT(question_rare, 0.745285869F, 6,
        -6) AT(part_near_worst, 0.365848362F, -4, -5) }, { -0.0230F, 0.0005F, 0.0148F, 0.0309F, -0.0005F, -0.0011F,
        -0.0013F, -0.0043F } },
    { 4, { AT(number_new, 1.5F, 1, -8) AT(order_net, -0.5F, -1, 2) AT(specific_share, 0.470588237F, 3, -7)
        AT(near_content, 0.552631557F, 4, 5) AT(match, 0.638075173F, -2, -3) AT(antonyms, 0.5F, 6, -6) AT(tail_missing,
        0.612500012F, -4, -5) }, { -0.0230F, 0.0183F, -0.0176F, 0.0431F, -0.0211F, -0.0244F, -0.0227F, -0.0299F } },
    { 5, { AT(p_uncovered_near, 0.231617644F, 1, 5) AT(p_again_high, 0.11511533F, 2, -5) AT(last_place, 0.230769232F, 3,
        4) AT(log_answer, 4.05174732F, -1, -2) AT(subject, 0.491066337F, -3, -4) AT(log_answer, 3.72562099F, -6, 6)
        AT(both_hit, 2.5F, -7, -8) }, { -0.0059F, 0.0095F, 0.0029F, -0.0259F, 0.0104F, -0.0048F, 0.0252F, -0.0026F } },
    { 6, { AT(types_missing, 0.5F, 1, -8) AT(subject_question, 0.673578382F, 2, 6) AT(log_answer, 4.06899023F, 3, 5)
        AT(p_pronouns_uncovered, 0.0833333358F, 4, -3) AT(names_missing, 1.5F, -1, -2) AT(question_rare, 0.389538467F,
        -4, -5) AT(log_answer, 3.79542613F, -6, -7) }, { 0.0231F, -0.0223F, -0.0127F, -0.0377F, 0.0150F, -0.0474F,
        0.0063F, -0.0332F } },
    { 7, { AT(half_drop, -0.5F, -1, 1) AT(second_half, 0.369318187F, 2, 5) AT(near_content, 0.176470593F, 3, -5)
        AT(p_again_long, 0.137843698F, -2, 4) AT(parts_missing_n, 2.5F, -3, -4) AT(pronouns, 0.073170729F, -6, 6)
        AT(back_new, 0.575734198F, -7, -8) }, { -0.0257F, -0.0337F, 0.0286F, -0.0190F, -0.0245F, -0.0006F, 0.0424F,
        -0.0065F } },
    { 0, { AT(again_near, 0.483709246F, 1, -8) AT(number_new, 1.5F, 2, 5) AT(log_ratio, 0.303682417F, 3, 4)
        AT(p_unsupported_near, 0.48888889F, -1, -2) AT(rare, 0.434284568F, -3, -4) AT(unsupported, 1.25F, -5, 6)
        AT(parts, 5.5F, -6, -7) }, { -0.0112F, 0.0249F, -0.0289F, 0.0083F, -0.0079F, 0.0322F, -0.0044F, -0.0177F } },
    { 1, { AT(specific_share, 0.151515156F, 1, 2) AT(back_second, 0.554872513F, -1, -2) AT(log_reference, 3.48112178F,
        3, 6) AT(subject, 0.425091714F, 4, 5) AT(absolute_added, 0.5F, -3, -4) AT(filler_share, 0.13333334F, -5, -6)
        AT(p_best_missing, 0.211309522F, -7, -8) }, { 0.0320F, -0.0094F, -0.0120F, 0.0181F, -0.0370F, 0.0065F, -0.0091F,
        0.0258F } },
    { 2, { AT(match_tail, 0.0191457737F, -1, 1) AT(log_reference, 3.56943369F, 2, 6) AT(both_hit, 2.5F, 3, 5)
        AT(p_far_uncovered, 0.017675465F, 4, -4) AT(again_near, 0.413545668F, -2, -3) AT(back_second, 0.976449728F, -5,
        -6) AT(parts_missing, 0.133928582F, -7, -8) }, { 0.0124F, 0.0479F, -0.0283F, -0.0210F, 0.0318F, -0.0308F,
        -0.0151F, 0.0620F } },
    { 3, { AT(p_uncovered_stray, 0.0399444439F, 1, 6) AT(subject_new, 0.895655692F, 2, -6) AT(last_place, 0.666666687F,
        3, -5) AT(p_pronouns_uncovered, 0.00475543458F, 4, -4) AT(near_reference, 0.863636374F, 5, -3)
        AT(p_asked_uncovered, 0.265997142F, -1, -2) AT(log_answer, 4.18202114F, -7, -8) }, { 0.0289F, -0.0004F,
        -0.0008F, -0.0018F, -0.0012F, -0.0042F, -0.0191F, 0.0101F } },
    { 4, { AT(subject_question, 0.757464051F, 1, 5) AT(subject, 0.772090375F, 2, 4) AT(last_statement, 0.29285717F, -1,
        3) AT(subject_question, 0.703020692F, -2, -3) AT(names_new, 0.5F, -4, -5) AT(match_worst, 0.234694988F, -6, 6)
        AT(stray_share, 0.157816872F, -7, -8) }, { 0.0190F, -0.0292F, 0.0328F, 0.0285F, -0.0112F, 0.0154F, 0.0161F,
        -0.0451F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(distinct, 0.722222209F, 2, -4) AT(pairs_lost, 0.127717391F, 3, -3)
        AT(last_statement, 0.881944478F, -1, -2) AT(rare, 0.379271924F, 5, -8) AT(both_hit, 2.5F, 6, -7) AT(distinct,
        0.852941155F, -5, -6) }, { -0.0063F, 0.0198F, -0.0064F, -0.0232F, 0.0268F, -0.0031F, -0.0051F, -0.0054F } },
    { 6, { AT(distinct, 0.888888896F, 1, 3) AT(question_covered, 0.345238119F, 2, -3) AT(subject_first, 0.481628388F,
        -1, -2) AT(part_near_worst, 0.202338561F, 4, 5) AT(p_stray, 0.209082097F, -4, -5) AT(near_reference,
        0.0454545468F, -6, 6) AT(part_best, 0.679487228F, -7, -8) }, { -0.0110F, 0.0655F, -0.0135F, -0.0090F, 0.0337F,
        0.0074F, -0.0068F, -0.0490F } },
    { 7, { AT(bound_against, 2.5F, 1, -8) AT(last_place, 0.733333349F, 2, 6) AT(term_frame, 1.5F, 3, 5)
        AT(p_uncovered_near, 0.1875F, -1, 4) AT(log_answer, 3.38424659F, -2, -3) AT(bound_with, 0.5F, -4, -5)
        AT(p_log_ratio_2, 0.506227016F, -6, -7) }, { -0.0012F, 0.0076F, -0.0446F, -0.0135F, 0.0303F, 0.0336F, -0.0114F,
        -0.0340F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 4) AT(both_hit, 1.5F, -1, 2) AT(swap_net, -1.5F, 3, -4) AT(pronouns,
        0.0476190485F, -2, -3) AT(swap_net, -6.5F, -5, 5) AT(stray_share, 0.834974766F, -6, 6) AT(p_stray_high,
        0.375089496F, -7, -8) }, { -0.0269F, 0.0246F, -0.0047F, -0.0117F, -0.0069F, 0.0302F, -0.0157F, 0.0093F } },
    { 1, { AT(distinct, 0.959999979F, 1, 2) AT(statements_missing, 0.583333373F, -1, -2) AT(specific_share,
        0.357142866F, 3, -8) AT(log_reference, 3.02012753F, -3, 4) AT(pronouns, 0.140000001F, 5, -7) AT(negation_lost,
        0.5F, 6, -6) AT(p_quoted_second, 0.816666663F, -4, -5) }, { -0.0263F, 0.0063F, -0.0038F, 0.0364F, -0.0034F,
        -0.0061F, -0.0029F, -0.0151F } },
    { 2, { AT(roles_straight, 0.5F, 1, -8) AT(p_negated_covered, 0.440972239F, 2, 4) AT(subject_question, 0.632292628F,
        -1, 3) AT(last_place, 0.653846145F, -2, -3) AT(specific_share, 0.370370358F, 5, 6) AT(last_statement,
        0.563492119F, -4, -5) AT(names_new, 0.5F, -6, -7) }, { -0.0100F, -0.0018F, 0.0429F, -0.0158F, 0.0624F, 0.0195F,
        -0.0388F, -0.0184F } },
    { 3, { AT(shared, 4.5F, 1, 3) AT(back_second, 0.105534665F, -1, 2) AT(log_answer, 4.33726931F, -2, -3)
        AT(p_subject_high, 0.181767076F, 4, 6) AT(distinct, 0.709677398F, -4, 5) AT(quoted, 0.5F, -5, -6) AT(rule_long,
        0.794444442F, -7, -8) }, { 0.0016F, -0.0161F, 0.0010F, -0.0004F, 0.0297F, -0.0004F, -0.0133F, 0.0103F } },
    { 4, { AT(distinct, 0.793103456F, -1, 1) AT(distinct, 0.956521749F, 2, 6) AT(near_content, 0.24242425F, -2, 3)
        AT(names_new, 0.5F, 4, 5) AT(part_near_worst, 0.417539835F, -3, -4) AT(p_best_missing, 0.309090912F, -5, -6)
        AT(second_half, 0.226495728F, -7, -8) }, { -0.0277F, -0.0311F, 0.0455F, -0.0035F, -0.0348F, 0.0248F, 0.0146F,
        -0.0222F } },
    { 5, { AT(both_hit, 0.5F, 1, 3) AT(distinct, 0.852941155F, 2, -3) AT(last_place, 0.5F, -1, -2) AT(p_again_long,
        0.483346641F, 4, 5) AT(stray_rare, 0.0433359183F, -4, -5) AT(stray_rare, 0.193924099F, 6, -8) AT(absolute_added,
        0.5F, -6, -7) }, { 0.0269F, -0.0024F, -0.0087F, 0.0036F, -0.0270F, 0.0165F, -0.0029F, -0.0048F } },
    { 6, { AT(filler_share, 0.068965517F, 1, -8) AT(refers_back, 0.5F, 2, 5) AT(p_pronouns_uncovered, 0.0862068981F, 3,
        -4) AT(bound_with, 0.5F, 4, -3) AT(p_pronouns_uncovered, 0.0524475537F, -1, -2) AT(specific_share, 0.366666675F,
        -5, 6) AT(unsupported, 0.450000018F, -6, -7) }, { 0.0039F, 0.0449F, -0.0254F, -0.0307F, -0.0379F, 0.0266F,
        -0.0284F, 0.0193F } },
    { 7, { AT(subject_question, 0.0925293714F, -1, 1) AT(agent_net, 2.5F, 2, -8) AT(number_missing, 0.5F, -2, 3)
        AT(p_quoted_uncovered, 0.353571445F, 4, 6) AT(question_covered, 0.0976190493F, 5, -5) AT(p_unsupported_long,
        0.0F, -3, -4) AT(rare, 0.29160288F, -6, -7) }, { -0.0303F, 0.0052F, -0.0173F, 0.0390F, -0.0442F, -0.0252F,
        0.0376F, -0.0307F } },
    { 0, { AT(number_new, 0.5F, 1, 2) AT(subject_worst, 0.646325052F, -1, -2) AT(unsupported, 1.25F, -3, 3)
        AT(near_content, 0.151515156F, 4, 5) AT(p_unsupported_long, 3.84674096F, -4, -5) AT(back_new, 0.394292861F, 6,
        -8) AT(name_frame, 1.5F, -6, -7) }, { -0.0291F, 0.0088F, -0.0177F, -0.0184F, 0.0137F, 0.0405F, -0.0053F,
        -0.0042F } },
    { 1, { AT(absolute_added, 1.5F, 1, 6) AT(statements_missing, 0.875F, 2, 5) AT(filler_share, 0.095238097F, 3, 4)
        AT(parts, 0.5F, -1, -2) AT(p_log_ratio_2, 0.367400616F, -3, -4) AT(back_new, 0.381340295F, -5, -6) AT(negations,
        1.5F, -7, -8) }, { 0.0057F, -0.0390F, -0.0152F, 0.0200F, -0.0081F, 0.0260F, 0.0294F, -0.0082F } },
    { 2, { AT(distinct, 0.754385948F, -1, 1) AT(specific_share, 0.3125F, 2, 6) AT(match, 0.55150789F, -2, 3) AT(shared,
        7.5F, 4, 5) AT(term_rare, 0.319582462F, -3, -4) AT(subject, 0.866514623F, -5, -6) AT(match, 0.395187795F, -7,
        -8) }, { -0.0232F, -0.0268F, 0.0647F, -0.0087F, -0.0361F, 0.0293F, 0.0421F, -0.0042F } },
    { 3, { AT(both_share, 0.170289859F, 1, 5) AT(match_tail, 0.0602880754F, 2, -5) AT(roles_straight, 0.5F, 3, -4)
        AT(term_frame, 0.5F, 4, -3) AT(near_content, 0.923076928F, -1, -2) AT(log_answer, 4.48298693F, 6, -8)
        AT(p_short_near, 0.235323817F, -6, -7) }, { 0.0272F, -0.0015F, -0.0008F, -0.0013F, -0.0034F, -0.0185F, 0.0059F,
        0.0054F } },
    { 4, { AT(specific_share, 0.255813956F, -1, 1) AT(rule_technical, 0.300000012F, 2, -8) AT(inversions, 0.222222224F,
        3, -7) AT(shared, 1.5F, -2, 4) AT(term_frame, 2.5F, 5, -6) AT(p_covered_polar, 0.647515535F, 6, -5) AT(covered,
        0.741666675F, -3, -4) }, { -0.0281F, -0.0169F, 0.0458F, -0.0043F, -0.0186F, -0.0153F, -0.0123F, -0.0257F } },
    { 5, { AT(near_any, 0.706018388F, 1, 5) AT(log_answer, 4.05174732F, 2, 4) AT(specific_share, 0.545454562F, 3, -3)
        AT(p_uncovered_near, 0.3125F, -1, -2) AT(last_place, 0.3125F, -4, -5) AT(bound_with, 4.5F, 6, -8) AT(inversions,
        0.179487184F, -6, -7) }, { -0.0264F, 0.0032F, 0.0039F, 0.0150F, -0.0057F, -0.0028F, 0.0228F, -0.0041F } },
    { 6, { AT(term_rare, 0.189190909F, 1, 3) AT(subject_worst, 0.506202519F, 2, -3) AT(match, 0.682471573F, -1, -2)
        AT(absolute_added, 0.5F, 4, -8) AT(term_rare, 0.217969984F, 5, 6) AT(log_reference, 3.23848629F, -4, -5)
        AT(parts, 1.5F, -6, -7) }, { 0.0495F, -0.0105F, -0.0273F, -0.0448F, 0.0142F, -0.0248F, 0.0132F, -0.0213F } },
    { 7, { AT(value_clash, 0.5F, 1, -8) AT(rule_number, 0.425000012F, 2, -7) AT(ask_worst, 0.514705896F, 3, 5)
        AT(stray_share, 0.600970745F, 4, -3) AT(part_near_worst, 0.5F, -1, -2) AT(back_new, 0.937938154F, 6, -6)
        AT(near_any, 0.416765273F, -4, -5) }, { -0.0576F, 0.0134F, 0.0055F, -0.0060F, 0.0099F, -0.0358F, 0.0342F,
        -0.0342F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 4) AT(refers_back, 0.5F, 2, 3) AT(p_asked_uncovered, 0.455968142F, -1,
        -2) AT(back_new, 0.350028694F, -3, -4) AT(names_missing, 0.5F, 5, -8) AT(unsupported, 0.949999988F, -5, 6)
        AT(again_near, 0.59362787F, -6, -7) }, { -0.0306F, 0.0045F, 0.0190F, -0.0114F, -0.0069F, 0.0355F, -0.0073F,
        -0.0064F } },
    { 1, { AT(distinct, 0.959999979F, 1, 2) AT(log_reference, 3.48112178F, -1, -2) AT(specific_share, 0.357142866F, 3,
        -8) AT(near_content, 0.13333334F, 4, 6) AT(subject_new, 0.430312634F, -3, 5) AT(rule_generic, 0.743646443F, -4,
        -5) AT(half_drop, 0.285714298F, -6, -7) }, { -0.0244F, 0.0056F, 0.0142F, -0.0244F, 0.0082F, 0.0339F, -0.0057F,
        -0.0145F } },
    { 2, { AT(order_net, 0.5F, 1, -8) AT(subject_question, 0.300777107F, -1, 2) AT(roles_cross, 0.5F, 3, -7)
        AT(stray_repeat, 0.599025369F, 4, -6) AT(distinct, 0.894736826F, -2, 5) AT(subject_new, 0.574768603F, -3, 6)
        AT(subject_question, 0.622792661F, -4, -5) }, { 0.0262F, -0.0244F, -0.0244F, -0.0121F, 0.0222F, 0.0323F,
        0.0236F, 0.0274F } },
    { 3, { AT(pairs_lost, 0.28174606F, 1, 3) AT(rule_long, 0.794444442F, 2, -3) AT(back_new, 0.987992585F, -1, -2)
        AT(term_frame, 1.5F, 4, -8) AT(rare, 0.280475318F, -4, 5) AT(p_missing_first, 0.0931712985F, 6, -7)
        AT(last_place, 0.583333313F, -5, -6) }, { -0.0224F, 0.0037F, 0.0100F, -0.0009F, 0.0292F, -0.0006F, -0.0008F,
        -0.0028F } },
    { 4, { AT(pair_missing, 0.5F, 1, -8) AT(term_rare, 0.163426295F, 2, 3) AT(second_half, 0.30384618F, -1, -2)
        AT(ask_worst, 0.759615421F, -3, 4) AT(swap_net, 0.5F, 5, -7) AT(contrast, 0.5F, 6, -6) AT(rule_incomplete,
        0.625F, -4, -5) }, { 0.0442F, -0.0076F, 0.0154F, -0.0414F, 0.0132F, 0.0133F, 0.0242F, 0.0276F } },
    { 5, { AT(log_ratio, 0.83624804F, 1, 4) AT(second_half, 0.345238119F, 2, -4) AT(p_stray_high, 0.131914183F, 3, -3)
        AT(p_missing_first, 0.223611116F, -1, -2) AT(unsupported, 0.0500000007F, 5, -8) AT(subject_first, 0.507443488F,
        -5, 6) AT(p_both, 0.5F, -6, -7) }, { 0.0181F, -0.0028F, -0.0045F, -0.0241F, -0.0043F, 0.0244F, -0.0012F,
        -0.0067F } },
    { 6, { AT(match_worst, 0.102917023F, -1, 1) AT(back_second, 0.246672675F, -2, 2) AT(inversions, 0.295238107F, 3, 6)
        AT(p_uncovered_near, 0.126984134F, 4, -6) AT(subject_first, 0.333568186F, -3, 5) AT(part_near_worst,
        0.286212325F, -4, -5) AT(p_uncovered_near, 0.0714285746F, -7, -8) }, { -0.0249F, 0.0343F, -0.0277F, -0.0119F,
        0.0289F, -0.0388F, -0.0285F, 0.0491F } },
    { 7, { AT(match_tail, 0.137275904F, 1, 6) AT(near_content, 0.176470593F, 2, 3) AT(log_ratio, 0.182321563F, -1, -2)
        AT(parts_missing, 0.236111119F, -3, 4) AT(log_ratio, 0.437213808F, 5, -6) AT(last_statement, 0.541958094F, -4,
        -5) AT(p_asked_uncovered, 0.166666672F, -7, -8) }, { -0.0296F, 0.0139F, 0.0017F, -0.0267F, 0.0256F, -0.0422F,
        -0.0144F, 0.0428F } },
    { 0, { AT(stray_name, 0.5F, 1, 3) AT(p_uncovered_stray, 0.230605811F, 2, -3) AT(polar_with, 2.5F, -1, -2)
        AT(filler_share, 0.0166666675F, -4, 4) AT(name_frame, 0.5F, 5, -8) AT(parts_missing_n, 2.5F, 6, -7)
        AT(p_again_long, 0.575889051F, -5, -6) }, { -0.0291F, 0.0050F, 0.0057F, -0.0110F, 0.0407F, -0.0044F, -0.0063F,
        -0.0089F } },
    { 1, { AT(distinct, 0.956521749F, 1, 2) AT(polar_sum, 0.5F, -1, -2) AT(log_reference, 3.02012753F, -3, 3)
        AT(parts_missing, 0.707142889F, 4, 6) AT(subject_first, 0.299005657F, -4, 5) AT(filler_share, 0.125F, -5, -6)
        AT(negation_lost, 0.5F, -7, -8) }, { -0.0310F, 0.0149F, -0.0074F, 0.0161F, -0.0291F, 0.0177F, 0.0355F, -0.0053F
        } },
    { 2, { AT(roles_straight, 0.5F, 1, 5) AT(p_negated_covered, 0.440972239F, 2, 4) AT(p_uncovered_unasked,
        0.288663864F, 3, -3) AT(subject_new, 0.291419715F, -1, -2) AT(names_new, 0.5F, -4, -5) AT(log_ratio,
        0.619039237F, 6, -8) AT(stray_rare, 0.0350791663F, -6, -7) }, { -0.0429F, 0.0117F, -0.0220F, 0.0407F, -0.0238F,
        0.0137F, -0.0480F, 0.0166F } },
    { 3, { AT(pairs_lost, 0.28174606F, 1, 3) AT(rule_long, 0.794444442F, 2, -3) AT(p_uncovered_near, 0.5F, -1, -2)
        AT(term_frame, 1.5F, 4, -8) AT(match_tail, 0.0739068389F, 5, -7) AT(subject_new, 0.895655692F, 6, -6)
        AT(roles_cross, 0.5F, -4, -5) }, { -0.0219F, 0.0036F, 0.0100F, 0.0286F, -0.0005F, -0.0008F, -0.0010F, -0.0028F }
        },
    { 4, { AT(filler_share, 0.100000001F, 1, -8) AT(subject_question, 0.754255772F, 2, 6) AT(p_uncovered_unasked,
        0.362540781F, 3, -5) AT(subject_question, 0.334906638F, -1, 4) AT(term_frame, 2.5F, 5, -4) AT(inversions,
        0.48888889F, -2, -3) AT(inversions, 0.200000003F, -6, -7) }, { -0.0254F, 0.0372F, -0.0098F, -0.0212F, -0.0142F,
        0.0050F, -0.0403F, -0.0313F } },
    { 5, { AT(distinct, 0.583333313F, -1, 1) AT(rule_long, 0.612500012F, 2, -8) AT(covered_new, 0.21825397F, 3, 5)
        AT(again_near, 0.481019258F, -2, 4) AT(p_uncovered_stray, 0.191873878F, -3, -4) AT(subject, 0.468490213F, -5, 6)
        AT(pronouns, 0.116666667F, -6, -7) }, { 0.0162F, -0.0094F, 0.0174F, -0.0034F, 0.0012F, -0.0296F, 0.0009F,
        0.0155F } },
    { 6, { AT(distinct, 0.774193525F, -1, 1) AT(subject_new, 0.097830981F, -2, 2) AT(p_stray_high, 0.0319132432F, -3, 3)
        AT(p_stray, 0.148558587F, -4, 4) AT(names_new, 0.5F, 5, 6) AT(specific_share, 0.315789461F, -5, -6)
        AT(match_tail, 0.0690507591F, -7, -8) }, { 0.0347F, 0.0325F, -0.0394F, 0.0191F, -0.0411F, -0.0032F, 0.0228F,
        -0.0251F } },
    { 7, { AT(rule_off_topic, 0.817703545F, 1, -8) AT(near_content, 0.176470593F, -1, 2) AT(first_half, 0.452272743F, 3,
        6) AT(sentences, 1.5F, -2, 4) AT(p_first_only, 0.119999997F, 5, -5) AT(p_first_only, 0.0625F, -3, -4)
        AT(filler_share, 0.100000001F, -6, -7) }, { 0.0115F, 0.0108F, -0.0338F, 0.0285F, -0.0549F, -0.0011F, 0.0405F,
        -0.0338F } },
    { 0, { AT(p_unsupported_long, 2.09127593F, 1, 6) AT(specific_share, 0.464285702F, 2, 5) AT(p_absolute_near,
        0.0606617667F, 3, 4) AT(foreign_sentences, 0.414285719F, -1, -2) AT(part_near_worst, 0.332360536F, -3, -4)
        AT(p_again_long, 0.21002312F, -5, -6) AT(p_stray_high, 0.334974766F, -7, -8) }, { -0.0310F, 0.0036F, 0.0133F,
        -0.0128F, 0.0205F, -0.0116F, 0.0245F, -0.0046F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(specific_share, 0.215686277F, 2, 4) AT(log_answer, 3.06778264F, -1, 3)
        AT(subject_worst, 0.506202519F, -2, -3) AT(statements_missing, 0.366666675F, -4, 5) AT(covered_new,
        0.0606617667F, 6, -7) AT(part_best, 0.348484874F, -5, -6) }, { -0.0088F, 0.0331F, -0.0028F, -0.0242F, -0.0074F,
        0.0279F, -0.0087F, -0.0230F } },
    { 2, { AT(back_new, 0.437293351F, 1, 2) AT(match, 0.55150789F, -1, -2) AT(match_tail, 0.0191457737F, -3, 3)
        AT(p_again_long, 0.133247375F, 4, 6) AT(half_drop, 0.125F, -4, 5) AT(inversions, 0.5F, -5, -6) AT(inversions,
        0.357142866F, -7, -8) }, { -0.0065F, 0.0304F, 0.0119F, -0.0175F, 0.0474F, -0.0301F, -0.0346F, 0.0157F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(log_answer, 4.36307859F, -1, -2) AT(subject_worst, 0.781152189F, 3, -8)
        AT(p_subject_high, 0.233593687F, 4, 6) AT(term_frame, 1.5F, 5, -5) AT(log_reference, 2.52492809F, -3, -4)
        AT(stray_repeat, 0.465036869F, -6, -7) }, { -0.0153F, 0.0027F, -0.0002F, 0.0301F, -0.0022F, -0.0058F, 0.0033F,
        -0.0023F } },
    { 4, { AT(filler_share, 0.0294117648F, 1, 5) AT(log_answer, 3.34975028F, 2, 3) AT(part_near_worst, 0.515999138F, -1,
        -2) AT(first_asked, 1.5F, 4, -5) AT(log_ratio, 0.523248136F, -3, -4) AT(second_half, 0.480769247F, 6, -8)
        AT(p_subject_high, 0.159123927F, -6, -7) }, { -0.0383F, 0.0212F, 0.0194F, -0.0351F, 0.0272F, -0.0168F, 0.0282F,
        -0.0303F } },
    { 5, { AT(near_any, 0.821394622F, 1, 6) AT(last_place, 0.230769232F, 2, 3) AT(subject_question, 0.647235453F, -1,
        -2) AT(specific_share, 0.545454562F, 4, -6) AT(again_near, 0.74604696F, 5, -5) AT(rule_long, 0.640497088F, -3,
        -4) AT(question_covered, 0.483333349F, -7, -8) }, { 0.0156F, -0.0023F, -0.0285F, 0.0020F, 0.0019F, 0.0052F,
        -0.0031F, 0.0194F } },
    { 6, { AT(sentences, 2.5F, 1, 5) AT(p_pronouns_uncovered, 0.0606060624F, 2, 4) AT(subject, 0.49816066F, -1, 3)
        AT(near_any, 0.198438182F, -2, -3) AT(rare, 0.328343421F, -4, -5) AT(number_missing, 0.5F, 6, -8) AT(contrast,
        0.5F, -6, -7) }, { 0.0099F, 0.0051F, -0.0490F, 0.0327F, -0.0295F, 0.0092F, -0.0250F, 0.0328F } },
    { 7, { AT(last_place, 0.733333349F, 1, 5) AT(stray_repeat, 0.599025369F, 2, 4) AT(stray_repeat, 0.400089502F, 3, -3)
        AT(stray_sentences, 0.345238119F, -1, -2) AT(subject, 0.545138359F, -4, -5) AT(p_log_ratio_2, 0.506227016F, 6,
        -8) AT(subject_first, 0.797292173F, -6, -7) }, { 0.0008F, -0.0237F, 0.0282F, 0.0244F, -0.0434F, 0.0408F,
        -0.0133F, -0.0109F } },
    { 0, { AT(rare, 0.436644882F, 1, -8) AT(subject_first, 0.656262457F, 2, 5) AT(p_unsupported_long, 3.40020823F, 3,
        -4) AT(only_lost, 0.5F, 4, -3) AT(specific_share, 0.538461566F, -1, -2) AT(subject_new, 0.718065619F, 6, -7)
        AT(rare, 0.334707648F, -5, -6) }, { -0.0375F, 0.0026F, 0.0049F, 0.0101F, -0.0066F, 0.0282F, -0.0110F, 0.0245F }
        },
    { 1, { AT(again_near, 0.413545668F, 1, 4) AT(parts_missing, 0.763888896F, 2, -4) AT(log_ratio, 0.784954727F, 3, -3)
        AT(p_subject_low, 0.0524523593F, -1, -2) AT(question_rare, 0.324060798F, 5, -8) AT(term_frame, 1.5F, 6, -7)
        AT(filler_share, 0.0434782617F, -5, -6) }, { -0.0328F, 0.0057F, 0.0055F, 0.0105F, -0.0044F, 0.0337F, -0.0072F,
        -0.0094F } },
    { 2, { AT(names_missing, 0.5F, 1, 6) AT(bound_against, 0.5F, 2, 5) AT(pronouns, 0.0465116277F, 3, 4) AT(p_stray,
        0.0327390097F, -1, -2) AT(p_absolute_near, 0.390096635F, -3, -4) AT(again_near, 0.506113172F, -5, -6)
        AT(statements_missing, 0.100000001F, -7, -8) }, { 0.0151F, -0.0105F, -0.0319F, 0.0165F, 0.0371F, -0.0165F,
        0.0305F, -0.0209F } },
    { 3, { AT(pairs_lost, 0.28174606F, 1, 3) AT(log_answer, 4.51596594F, 2, -3) AT(log_reference, 3.96076775F, -1, -2)
        AT(near_any, 0.756014884F, 4, 5) AT(stray_rare, 0.207565084F, -4, -5) AT(part_near_worst, 0.365848362F, 6, -8)
        AT(p_missing_first, 0.0931712985F, -6, -7) }, { -0.0219F, 0.0038F, 0.0102F, -0.0052F, 0.0044F, 0.0275F,
        -0.0003F, -0.0014F } },
    { 4, { AT(distinct, 0.793103456F, -1, 1) AT(shared, 1.5F, -2, 2) AT(both_hit, 3.5F, 3, 6) AT(specific_share,
        0.403846145F, 4, 5) AT(p_unsupported_long, 0.0400594175F, -3, -4) AT(p_both, 0.5F, -5, -6) AT(pairs_lost,
        0.38278389F, -7, -8) }, { -0.0264F, -0.0241F, 0.0312F, -0.0098F, -0.0223F, 0.0303F, -0.0471F, 0.0238F } },
    { 5, { AT(sentences, 3.5F, 1, 3) AT(term_rare, 0.0F, 2, -3) AT(p_asked_uncovered, 0.199799493F, -1, -2)
        AT(subject_worst, 0.273645073F, 4, 5) AT(pronouns, 0.0425531901F, -4, -5) AT(p_unsupported_long, 0.0F, 6, -8)
        AT(half_drop, -0.0833333358F, -6, -7) }, { -0.0050F, 0.0143F, -0.0208F, -0.0106F, 0.0049F, -0.0016F, 0.0249F,
        -0.0042F } },
    { 6, { AT(types_missing, 0.5F, 1, -8) AT(log_reference, 2.80290103F, -1, 2) AT(contrast, 1.5F, 3, -7)
        AT(names_missing, 1.5F, 4, -6) AT(rare, 0.31495291F, -2, 5) AT(specific_share, 0.377777785F, -3, 6)
        AT(question_covered, 0.261363655F, -4, -5) }, { -0.0265F, 0.0269F, -0.0156F, 0.0475F, -0.0132F, -0.0157F,
        -0.0270F, -0.0321F } },
    { 7, { AT(subject_question, 0.834660888F, 1, 5) AT(rare, 0.29736504F, -1, 2) AT(p_both, 2.5F, 3, -5) AT(subject,
        0.818235636F, -2, 4) AT(both_missing, 0.5F, -3, -4) AT(subject_new, 0.930647075F, 6, -8) AT(subject_new,
        0.322031766F, -6, -7) }, { -0.0108F, -0.0039F, 0.0264F, -0.0390F, 0.0372F, 0.0117F, -0.0442F, 0.0212F } },
    { 0, { AT(number_new, 1.5F, 1, 5) AT(polar_with, 2.5F, 2, 4) AT(term_rare, 0.36881566F, -1, 3) AT(half_drop,
        -0.333333343F, -2, -3) AT(subject_new, 0.681640029F, -4, -5) AT(again_near, 0.464666486F, 6, -8)
        AT(subject_first, 0.288996696F, -6, -7) }, { -0.0300F, -0.0108F, 0.0145F, 0.0188F, -0.0077F, -0.0057F, 0.0274F,
        -0.0098F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(first_half, 0.447222233F, 2, 5) AT(covered_new, 0.0606617667F, 3, 4)
        AT(term_frame, 1.5F, -1, -2) AT(rare, 0.289459407F, -3, -4) AT(foreign_sentences, 0.183333337F, 6, -7)
        AT(last_place, 0.142857149F, -5, -6) }, { 0.0281F, -0.0036F, 0.0080F, -0.0155F, 0.0049F, -0.0247F, 0.0108F,
        -0.0223F } },
    { 2, { AT(value_clash, 0.5F, 1, -8) AT(back_new, 0.571220994F, -1, 2) AT(p_covered_polar, 1.51923084F, 3, -7)
        AT(p_asked_uncovered, 0.0740179271F, 4, 5) AT(filler_share, 0.0500000007F, -2, -3) AT(names_new, 1.5F, 6, -6)
        AT(polar_with, 2.5F, -4, -5) }, { 0.0082F, 0.0235F, -0.0274F, -0.0402F, 0.0045F, 0.0219F, 0.0289F, 0.0323F } },
    { 3, { AT(near_any, 0.756014884F, 1, 3) AT(sentences, 5.5F, -1, 2) AT(stray_share, 0.503888607F, -2, -3)
        AT(p_uncovered_unasked, 0.0315391384F, -4, 4) AT(match_tail, 0.0714319348F, 5, -8) AT(part_near_mean,
        0.707984686F, 6, -7) AT(negation_odd, 0.5F, -5, -6) }, { -0.0205F, -0.0010F, 0.0143F, -0.0040F, 0.0283F,
        -0.0004F, -0.0006F, -0.0014F } },
    { 4, { AT(log_answer, 3.96076775F, 1, 6) AT(stray_rare, 0.0862398371F, 2, 3) AT(second_half, 0.730303049F, -1, -2)
        AT(log_answer, 3.48112178F, -3, 4) AT(p_first_only, 0.370370358F, -4, 5) AT(distinct, 0.958333313F, -5, -6)
        AT(second_half, 0.190909103F, -7, -8) }, { 0.0339F, -0.0141F, -0.0361F, 0.0229F, 0.0050F, -0.0386F, 0.0172F,
        -0.0295F } },
    { 5, { AT(p_log_ratio_2, 0.693737626F, 1, 5) AT(subject, 0.668105662F, 2, 4) AT(distinct, 0.84375F, 3, -3)
        AT(p_statements_first, 0.027777778F, -1, -2) AT(p_again_high, 0.173845112F, -4, -5) AT(back_new, 0.483983099F,
        6, -8) AT(p_asked_uncovered, 0.429390609F, -6, -7) }, { 0.0162F, -0.0016F, -0.0052F, -0.0263F, 0.0056F,
        -0.0110F, 0.0060F, 0.0203F } },
    { 6, { AT(term_frame, 0.5F, 1, 4) AT(back_second, 0.392454118F, 2, -4) AT(names_new, 0.5F, 3, -3)
        AT(p_asked_uncovered, 0.486029953F, -1, -2) AT(shared, 1.5F, 5, -8) AT(subject_question, 0.427213997F, 6, -7)
        AT(pronouns, 0.03125F, -5, -6) }, { -0.0287F, 0.0292F, 0.0317F, -0.0269F, 0.0247F, -0.0249F, 0.0362F, -0.0099F }
        },
    { 7, { AT(value_clash, 0.5F, 1, -8) AT(subject_question, 0.0925293714F, -1, 2) AT(subject_question, 0.579742372F,
        -2, 3) AT(filler_share, 0.100000001F, 4, -7) AT(specific_share, 0.431818187F, -3, 5) AT(subject, 0.818235636F,
        -4, 6) AT(names_missing, 0.5F, -5, -6) }, { -0.0283F, 0.0081F, -0.0170F, -0.0210F, 0.0331F, -0.0290F, 0.0348F,
        -0.0328F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(subject_first, 0.650911748F, 2, 5) AT(back_new, 0.244513512F, 3, 4)
        AT(p_stray_high, 0.151289746F, -2, -3) AT(p_missing_first, 0.191391945F, -4, -5) AT(pairs_lost, 0.13484849F, 6,
        -8) AT(again_near, 0.483709246F, -6, -7) }, { -0.0230F, -0.0082F, 0.0199F, -0.0290F, 0.0030F, 0.0355F, -0.0034F,
        -0.0047F } },
    { 1, { AT(specific_share, 0.151515156F, 1, 2) AT(back_second, 0.554872513F, -1, -2) AT(match, 0.417797208F, 3, 4)
        AT(back_second, 0.356128961F, -3, -4) AT(sentences, 3.5F, 5, -8) AT(filler_share, 0.125F, 6, -7) AT(last_place,
        0.0F, -5, -6) }, { 0.0291F, -0.0081F, -0.0145F, 0.0214F, 0.0036F, -0.0340F, 0.0041F, 0.0053F } },
    { 2, { AT(roles_cross, 4.5F, 1, -8) AT(match_worst, 0.167101458F, -1, 2) AT(subject_new, 0.291419715F, -2, 3)
        AT(back_new, 0.437293351F, 4, 5) AT(specific_share, 0.304347813F, -3, -4) AT(distinct, 0.972222209F, -5, 6)
        AT(p_covered_near, 0.166666672F, -6, -7) }, { 0.0244F, -0.0344F, 0.0441F, -0.0018F, -0.0125F, -0.0291F, 0.0291F,
        0.0361F } },
    { 3, { AT(pairs_lost, 0.28174606F, 1, 3) AT(rule_long, 0.794444442F, 2, -3) AT(log_reference, 3.96076775F, -1, -2)
        AT(part_near_worst, 0.365848362F, 4, 6) AT(question_covered, 0.677083373F, 5, -6) AT(match_tail, 0.105647936F,
        -4, -5) AT(log_answer, 4.43659401F, -7, -8) }, { -0.0209F, 0.0038F, 0.0096F, 0.0268F, -0.0007F, -0.0011F,
        -0.0059F, 0.0049F } },
    { 4, { AT(distinct, 0.793103456F, 1, 2) AT(both_missing, 2.5F, -1, -2) AT(p_uncovered_stray, 0.0482396558F, 3, 4)
        AT(p_uncovered_unasked, 0.0357142873F, -3, -4) AT(refers_back, 0.5F, 5, -8) AT(p_covered_near, 0.193939388F, -5,
        6) AT(p_first_only, 0.24242425F, -6, -7) }, { -0.0378F, 0.0171F, -0.0151F, 0.0336F, 0.0159F, 0.0249F, -0.0375F,
        -0.0257F } },
    { 5, { AT(both_hit, 0.5F, 1, 4) AT(near_content, 0.25F, -1, 2) AT(distinct, 0.852941155F, 3, -4) AT(last_place,
        0.5F, -2, -3) AT(again_near, 0.715115309F, 5, 6) AT(pronouns, 0.0714285746F, -5, -6) AT(rule_repetitive, 0.375F,
        -7, -8) }, { -0.0064F, 0.0260F, -0.0016F, -0.0035F, -0.0231F, 0.0029F, -0.0040F, 0.0141F } },
    { 6, { AT(match_worst, 0.102917023F, -1, 1) AT(part_near_worst, 0.183283538F, 2, 4) AT(p_again_long, 0.205750525F,
        -2, 3) AT(back_second, 0.346558154F, -3, -4) AT(distinct, 0.888888896F, -5, 5) AT(p_uncovered_near,
        0.0545454547F, 6, -8) AT(rare, 0.363131374F, -6, -7) }, { -0.0234F, 0.0430F, 0.0290F, -0.0298F, 0.0253F,
        0.0210F, -0.0293F, -0.0287F } },
    { 7, { AT(part_near_worst, 0.0850551203F, 1, 2) AT(last_place, 0.625F, -1, -2) AT(shared, 0.5F, 3, 5)
        AT(filler_share, 0.0270270277F, -3, 4) AT(last_place, 0.46875F, -4, -5) AT(term_frame, 1.5F, -6, 6)
        AT(bound_with, 0.5F, -7, -8) }, { -0.0369F, 0.0167F, 0.0323F, 0.0255F, -0.0228F, -0.0083F, -0.0087F, 0.0247F }
        },
    { 0, { AT(rare, 0.436644882F, 1, -8) AT(number_new, 1.5F, 2, 5) AT(part_worst, 0.911538482F, 3, -4)
        AT(p_log_ratio_2, 0.0163413715F, -1, 4) AT(only_lost, 0.5F, -2, -3) AT(p_again_long, 0.29877007F, -5, 6)
        AT(inversions, 0.326797396F, -6, -7) }, { 0.0051F, -0.0379F, 0.0046F, 0.0099F, 0.0185F, -0.0148F, 0.0081F,
        0.0230F } },
    { 1, { AT(specific_share, 0.151515156F, 1, 2) AT(back_second, 0.554872513F, -1, -2) AT(part_near_worst,
        0.177228972F, 3, 4) AT(term_rare, 0.295129001F, -3, -4) AT(p_log_ratio_2, 1.24760282F, 5, -8) AT(subject_worst,
        0.0435939133F, -5, 6) AT(p_best_missing, 0.365185201F, -6, -7) }, { 0.0284F, -0.0080F, 0.0207F, -0.0096F,
        0.0055F, -0.0343F, 0.0008F, 0.0083F } },
    { 2, { AT(roles_cross, 4.5F, 1, -8) AT(question_covered, 0.79285717F, 2, 4) AT(p_covered_antonym, 0.424812049F, 3,
        -3) AT(match_worst, 0.153226122F, -1, -2) AT(first_half, 0.612500012F, -4, 5) AT(inversions, 0.380952388F, 6,
        -7) AT(p_uncovered_unasked, 0.0F, -5, -6) }, { 0.0241F, -0.0156F, 0.0157F, 0.0417F, -0.0331F, 0.0240F, 0.0349F,
        0.0353F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(stray_name, 4.5F, -1, -2) AT(subject, 0.78176707F, 3, 6) AT(term_frame, 1.5F, 4,
        -6) AT(again_near, 0.319828242F, -3, 5) AT(p_quoted_second, 0.0357142873F, -4, -5) AT(rule_long, 0.794444442F,
        -7, -8) }, { -0.0134F, 0.0016F, -0.0005F, 0.0296F, -0.0003F, -0.0021F, -0.0121F, 0.0093F } },
    { 4, { AT(subject_question, 0.754255772F, 1, 5) AT(p_subject_high, 0.172090396F, 2, 4) AT(p_statements_first,
        0.0590277798F, 3, -3) AT(question_rare, 0.55742979F, -1, -2) AT(number_hits, 0.5F, -4, -5) AT(stray_share,
        0.157816872F, -6, 6) AT(match_worst, 0.234694988F, -7, -8) }, { -0.0316F, 0.0062F, 0.0112F, 0.0259F, -0.0129F,
        0.0161F, 0.0119F, -0.0426F } },
    { 5, { AT(last_place, 0.458333343F, 1, 4) AT(p_again_long, 0.319403082F, -1, 2) AT(refers_back, 0.5F, 3, -4)
        AT(inversions, 0.13333334F, -2, -3) AT(again_near, 0.773845136F, 5, -8) AT(rule_long, 0.612500012F, 6, -7)
        AT(p_uncovered_near, 0.347222209F, -5, -6) }, { -0.0064F, -0.0029F, 0.0261F, -0.0039F, -0.0259F, 0.0035F,
        0.0031F, 0.0085F } },
    { 6, { AT(term_rare, 0.186408088F, 1, 2) AT(p_far_uncovered, 0.306251168F, -1, -2) AT(filler_share, 0.0526315793F,
        -3, 3) AT(second_half, 0.29285717F, 4, 6) AT(rule_off_topic, 0.0F, 5, -6) AT(again_near, 0.486916929F, -4, -5)
        AT(last_place, 0.5625F, -7, -8) }, { -0.0199F, 0.0313F, -0.0117F, -0.0422F, 0.0192F, 0.0240F, 0.0445F, -0.0092F
        } },
    { 7, { AT(agent_net, 2.5F, 1, -8) AT(match_worst, 0.117945172F, 2, 3) AT(subject_first, 0.456412107F, -1, -2)
        AT(log_reference, 2.74031949F, 4, 5) AT(p_uncovered_near, 0.053475935F, -3, -4) AT(back_new, 0.244513512F, -5,
        6) AT(p_log_ratio_2, 0.506227016F, -6, -7) }, { 0.0078F, -0.0376F, -0.0096F, 0.0412F, -0.0382F, 0.0063F,
        -0.0095F, -0.0301F } },
    { 0, { AT(subject_first, 0.650911748F, 1, 5) AT(back_new, 0.244513512F, 2, 3) AT(p_uncovered_stray, 0.184695423F,
        -1, -2) AT(match_worst, 0.0936201885F, -3, 4) AT(p_missing_first, 0.236235127F, -4, -5) AT(back_new,
        0.407723069F, -6, 6) AT(p_uncovered_near, 0.24242425F, -7, -8) }, { -0.0101F, 0.0185F, 0.0020F, -0.0336F,
        0.0024F, 0.0280F, -0.0153F, 0.0066F } },
    { 1, { AT(specific_share, 0.215686277F, 1, 4) AT(subject_worst, 0.506202519F, 2, 3) AT(absolute_added, 0.5F, -1, -2)
        AT(p_again_long, 0.212251306F, -3, -4) AT(subject_question, 0.700155377F, 5, 6) AT(polar_sum, 0.5F, -5, -6)
        AT(match, 0.402474761F, -7, -8) }, { -0.0038F, 0.0312F, -0.0191F, 0.0092F, -0.0273F, 0.0038F, 0.0194F, -0.0093F
        } },
    { 2, { AT(p_absolute_near, 0.371710539F, 1, 5) AT(bound_against, 2.5F, 2, -5) AT(only_lost, 0.5F, 3, -4)
        AT(log_reference, 3.15677404F, -1, 4) AT(near_reference, 0.578947365F, -2, -3) AT(term_frame, 1.5F, -6, 6)
        AT(polar_with, 2.5F, -7, -8) }, { 0.0037F, -0.0293F, 0.0050F, 0.0306F, 0.0356F, 0.0331F, -0.0253F, 0.0300F } },
    { 3, { AT(p_uncovered_stray, 0.0399444439F, 1, 6) AT(p_subject_high, 0.249082252F, 2, 5) AT(near_content, 0.875F, 3,
        -4) AT(p_pronouns_uncovered, 0.00862068962F, 4, -3) AT(shared, 4.5F, -1, -2) AT(log_ratio, 1.11600399F, -5, -6)
        AT(rule_long, 0.659502923F, -7, -8) }, { -0.0001F, 0.0263F, -0.0010F, -0.0010F, -0.0068F, 0.0035F, -0.0168F,
        0.0088F } },
    { 4, { AT(specific_share, 0.255813956F, -1, 1) AT(p_uncovered_unasked, 0.568675697F, 2, -8) AT(inversions,
        0.222222224F, 3, 6) AT(p_pronouns_uncovered, 0.0072115385F, -2, 4) AT(refers_back, 0.5F, 5, -5)
        AT(part_near_worst, 0.439116418F, -3, -4) AT(swap_net, 0.5F, -6, -7) }, { -0.0264F, -0.0120F, 0.0517F, -0.0056F,
        -0.0010F, -0.0208F, 0.0251F, -0.0279F } },
    { 5, { AT(last_statement, 0.96875F, 1, 2) AT(rule_long, 0.604880989F, -1, -2) AT(distinct, 0.852941155F, 3, -8)
        AT(p_both, 0.5F, 4, -7) AT(both_hit, 2.5F, 5, 6) AT(second_half, 0.759615421F, -3, -4) AT(filler_share,
        0.0146341464F, -5, -6) }, { -0.0151F, 0.0033F, 0.0295F, -0.0013F, 0.0047F, -0.0077F, -0.0074F, -0.0093F } },
    { 6, { AT(pronouns, 0.0263157897F, 1, 4) AT(stray_sentences, 0.0416666679F, 2, -4) AT(back_second, 0.719807625F, 3,
        -3) AT(question_rare, 0.239635006F, -1, -2) AT(back_new, 0.32216838F, -5, 5) AT(distinct, 0.892857134F, -6, 6)
        AT(p_asked_uncovered, 0.309692889F, -7, -8) }, { 0.0563F, 0.0016F, -0.0112F, -0.0073F, 0.0106F, 0.0152F,
        -0.0307F, 0.0048F } },
    { 7, { AT(log_answer, 4.06899023F, 1, 6) AT(both_share, 0.0590277798F, 2, 4) AT(p_covered_near, 0.102564104F, -1, 3)
        AT(polar_sum, 0.5F, -2, -3) AT(distinct, 0.935483873F, 5, -6) AT(tail_missing, 0.775000036F, -4, -5)
        AT(subject_question, 0.595573545F, -7, -8) }, { -0.0271F, 0.0201F, -0.0297F, -0.0334F, 0.0331F, 0.0033F,
        0.0331F, -0.0186F } },
    { 0, { AT(back_new, 0.42874831F, 1, -8) AT(near_content, 0.192307696F, 2, 3) AT(stray_rare, 0.383452773F, -1, -2)
        AT(number_hits, 1.5F, 4, -7) AT(p_unsupported_near, 0.0782608688F, -3, 5) AT(name_frame, 2.5F, 6, -6)
        AT(again_near, 0.548799753F, -4, -5) }, { -0.0167F, 0.0089F, -0.0056F, 0.0400F, -0.0036F, -0.0065F, -0.0090F,
        -0.0184F } },
    { 1, { AT(filler_share, 0.09375F, 1, 4) AT(parts_missing, 0.738636374F, 2, 3) AT(p_log_ratio_2, 1.16113317F, -1, -2)
        AT(subject_question, 0.372503519F, -3, -4) AT(subject_worst, 0.506202519F, 5, -8) AT(near_any, 0.12466836F, -5,
        6) AT(specific_share, 0.291666657F, -6, -7) }, { -0.0337F, 0.0060F, -0.0094F, 0.0215F, -0.0092F, 0.0355F,
        -0.0056F, -0.0116F } },
    { 2, { AT(first_half, 0.261363655F, 1, 4) AT(p_best_missing, 0.377976209F, 2, -4) AT(rare, 0.283159107F, -1, 3)
        AT(refers_back, 0.5F, -2, -3) AT(rare, 0.407952398F, 5, -8) AT(near_content, 0.238095239F, -5, 6) AT(distinct,
        0.869565189F, -6, -7) }, { -0.0148F, 0.0619F, -0.0031F, -0.0272F, -0.0387F, -0.0062F, 0.0113F, -0.0356F } },
    { 3, { AT(pairs_lost, 0.28174606F, 1, 3) AT(rule_long, 0.794444442F, 2, -3) AT(log_reference, 3.96076775F, -1, -2)
        AT(part_near_worst, 0.365848362F, 4, 6) AT(swap_share, 0.318181813F, 5, -6) AT(question_covered, 0.677083373F,
        -4, -5) AT(log_ratio, 1.66915715F, -7, -8) }, { -0.0202F, 0.0037F, 0.0093F, 0.0259F, -0.0009F, -0.0007F,
        -0.0058F, 0.0047F } },
    { 4, { AT(near_content, 0.552631557F, 1, 4) AT(types_missing, 0.5F, 2, -4) AT(statements_missing, 0.583333373F, -1,
        3) AT(both_hit, 1.5F, -2, -3) AT(rule_technical, 0.300000012F, 5, -8) AT(term_frame, 3.5F, 6, -7)
        AT(subject_question, 0.757464051F, -5, -6) }, { -0.0201F, 0.0380F, -0.0166F, 0.0340F, 0.0310F, -0.0041F,
        -0.0239F, -0.0289F } },
    { 5, { AT(near_any, 0.821394622F, 1, 6) AT(negation_odd, 0.5F, 2, 5) AT(p_again_high, 0.146046937F, 3, -4)
        AT(last_place, 0.230769232F, -1, 4) AT(sentences, 7.5F, -2, -3) AT(again_near, 0.509446561F, -5, -6)
        AT(log_answer, 3.38424659F, -7, -8) }, { 0.0032F, -0.0268F, 0.0018F, 0.0045F, -0.0051F, 0.0126F, -0.0021F,
        0.0171F } },
    { 6, { AT(sentences, 2.5F, 1, -8) AT(p_again_long, 0.0594556555F, 2, 4) AT(last_place, 0.495192319F, -1, 3)
        AT(subject_worst, 0.506202519F, -2, -3) AT(p_subject_high, 0.170005158F, 5, -7) AT(back_new, 0.536155999F, 6,
        -6) AT(subject_question, 0.286068738F, -4, -5) }, { -0.0181F, 0.0510F, -0.0137F, 0.0072F, -0.0413F, 0.0156F,
        0.0181F, 0.0068F } },
    { 7, { AT(value_clash, 0.5F, 1, -8) AT(subject_question, 0.834660888F, 2, 6) AT(roles_cross, 1.5F, 3, -5)
        AT(p_quoted_uncovered, 0.186147198F, 4, 5) AT(question_covered, 0.607692361F, -1, -2) AT(p_far_uncovered,
        0.59822917F, -3, -4) AT(subject_worst, 0.822935402F, -6, -7) }, { -0.0041F, 0.0117F, 0.0423F, -0.0157F,
        -0.0313F, -0.0347F, 0.0136F, -0.0312F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 4) AT(match, 0.896197319F, 2, -4) AT(roles_straight, 3.5F, 3, -3)
        AT(rare, 0.415125817F, -1, -2) AT(p_stray_high, 0.334974766F, 5, -8) AT(near_content, 0.434782594F, 6, -7)
        AT(number_hits, 1.5F, -5, -6) }, { -0.0294F, 0.0007F, 0.0046F, 0.0132F, 0.0294F, -0.0031F, -0.0036F, -0.0055F }
        },
    { 1, { AT(distinct, 0.959999979F, 1, 2) AT(polar_sum, 0.5F, -1, -2) AT(specific_share, 0.357142866F, 3, -8)
        AT(near_any, 0.239522189F, 4, 6) AT(match_worst, 0.193989769F, -3, 5) AT(specific_share, 0.137931034F, -4, -5)
        AT(p_asked_uncovered, 0.0503690839F, -6, -7) }, { -0.0277F, 0.0133F, 0.0136F, 0.0081F, -0.0223F, -0.0009F,
        0.0297F, -0.0128F } },
    { 2, { AT(sentences, 3.5F, 1, -8) AT(term_rare, 0.467925817F, 2, -7) AT(part_near_worst, 0.451207906F, 3, -6)
        AT(specific_share, 0.431818187F, 4, 6) AT(back_new, 0.541696727F, 5, -3) AT(quoted, 0.5F, -1, -2)
        AT(p_uncovered_near, 0.13333334F, -4, -5) }, { 0.0430F, -0.0226F, 0.0017F, 0.0133F, -0.0322F, -0.0075F, 0.0321F,
        -0.0191F } },
    { 3, { AT(p_pronouns_uncovered, 0.00475543458F, 1, 6) AT(p_covered_near, 0.646464646F, 2, -6) AT(p_uncovered_stray,
        0.0399444439F, 3, -5) AT(log_reference, 1.70059872F, -1, 4) AT(number_missing, 0.5F, 5, -4) AT(rare,
        0.263558745F, -2, -3) AT(rule_long, 0.659502923F, -7, -8) }, { -0.0004F, -0.0004F, 0.0266F, -0.0005F, -0.0031F,
        -0.0034F, -0.0163F, 0.0086F } },
    { 4, { AT(distinct, 0.800000012F, -1, 1) AT(p_quoted_uncovered, 0.0250000004F, 2, -8) AT(first_asked, 2.5F, 3, 6)
        AT(p_covered_near, 0.0833333358F, -2, 4) AT(p_uncovered_unasked, 0.12781772F, -3, 5) AT(distinct, 0.966666639F,
        -4, -5) AT(shared, 9.5F, -6, -7) }, { -0.0230F, -0.0327F, -0.0204F, 0.0383F, -0.0095F, 0.0302F, -0.0162F,
        -0.0249F } },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(p_again_long, 0.319403082F, -1, 2) AT(back_new, 0.377032757F, -2, 3)
        AT(subject, 0.83701086F, 4, -5) AT(ask_worst, 0.866071463F, -3, -4) AT(second_half, 0.174242437F, -6, 6)
        AT(p_again_high, 0.146046937F, -7, -8) }, { -0.0061F, -0.0033F, -0.0013F, 0.0263F, -0.0019F, 0.0057F, -0.0232F,
        0.0051F } },
    { 6, { AT(distinct, 0.774193525F, -1, 1) AT(shared, 4.5F, 2, -8) AT(match_tail, 0.0744948611F, 3, 6) AT(names_new,
        0.5F, 4, -5) AT(filler_share, 0.0291262139F, 5, -4) AT(p_first_only, 0.1875F, -2, -3) AT(back_new, 0.530462384F,
        -6, -7) }, { 0.0314F, -0.0406F, 0.0009F, 0.0121F, 0.0264F, -0.0255F, 0.0196F, -0.0368F } },
    { 7, { AT(roles_straight, 0.5F, 1, 5) AT(near_content, 0.612903237F, 2, 4) AT(again_near, 0.560598373F, -1, 3)
        AT(match_tail, 0.132538155F, -2, -3) AT(stray_share, 0.240456864F, -4, -5) AT(part_near_mean, 0.52575022F, 6,
        -8) AT(p_log_ratio_2, 0.033241149F, -6, -7) }, { 0.0054F, -0.0380F, 0.0319F, -0.0018F, -0.0331F, 0.0290F,
        -0.0443F, 0.0309F } },
    { 0, { AT(rare, 0.349392056F, -1, 1) AT(again_near, 0.493141681F, 2, -8) AT(names_missing, 2.5F, 3, -7)
        AT(stray_share, 0.451992869F, -2, 4) AT(question_rare, 0.0797841027F, -3, 5) AT(number_hits, 1.5F, 6, -6)
        AT(p_unsupported_near, 0.0909090936F, -4, -5) }, { -0.0199F, -0.0080F, -0.0042F, -0.0029F, 0.0385F, -0.0061F,
        -0.0068F, -0.0123F } },
    { 1, { AT(filler_share, 0.100000001F, 1, 4) AT(p_short_near, 0.266337186F, 2, -4) AT(match_tail, 0.0221167579F, 3,
        -3) AT(p_pronouns_uncovered, 0.103896104F, -1, -2) AT(near_content, 0.277777791F, 5, -8) AT(stray_rare,
        0.293558151F, 6, -7) AT(parts, 1.5F, -5, -6) }, { -0.0098F, 0.0202F, -0.0308F, 0.0132F, -0.0096F, 0.0343F,
        -0.0053F, -0.0133F } },
    { 2, { AT(negation_lost, 0.5F, 1, 6) AT(p_statements_first, 0.20942983F, 2, -6) AT(match_worst, 0.110362478F, -1, 3)
        AT(filler_share, 0.0869565234F, 4, -5) AT(subject_new, 0.291419715F, -2, 5) AT(term_rare, 0.37205708F, -3, -4)
        AT(p_best_missing, 0.188988104F, -7, -8) }, { 0.0319F, -0.0365F, 0.0020F, 0.0313F, -0.0290F, -0.0261F, 0.0377F,
        -0.0144F } },
    { 3, { AT(near_any, 0.756014884F, 1, 3) AT(sentences, 5.5F, -1, 2) AT(p_uncovered_near, 0.131868139F, -2, -3)
        AT(p_uncovered_unasked, 0.0315391384F, -4, 4) AT(part_near_worst, 0.365848362F, 5, -8) AT(p_quoted_second,
        0.0954545513F, 6, -7) AT(p_first_only, 0.327380955F, -5, -6) }, { -0.0192F, 0.0134F, -0.0010F, -0.0038F,
        0.0273F, -0.0004F, -0.0007F, -0.0014F } },
    { 4, { AT(covered_new, 0.0690476224F, -1, 1) AT(second_half, 0.27922079F, -2, 2) AT(term_rare, 0.312617481F, 3, -8)
        AT(last_statement, 0.519230783F, 4, 5) AT(pronouns, 0.0500000007F, -3, -4) AT(reference_code, 0.5F, 6, -7)
        AT(first_half, 0.447222233F, -5, -6) }, { -0.0293F, 0.0207F, 0.0248F, -0.0259F, 0.0160F, -0.0423F, 0.0216F,
        0.0116F } },
    { 5, { AT(both_hit, 0.5F, 1, 4) AT(stray_share, 0.727199912F, 2, -4) AT(last_statement, 0.93095237F, -1, 3)
        AT(match, 0.879029632F, -2, -3) AT(rule_repetitive, 0.375F, 5, 6) AT(log_ratio, 1.07755888F, -5, -6)
        AT(near_reference, 0.411764711F, -7, -8) }, { -0.0022F, 0.0214F, -0.0015F, -0.0046F, -0.0219F, 0.0011F,
        -0.0047F, 0.0142F } },
    { 6, { AT(filler_share, 0.068965517F, 1, -8) AT(part_near_worst, 0.202338561F, -1, 2) AT(part_best, 0.679487228F, 3,
        6) AT(p_uncovered_stray, 0.191873878F, 4, 5) AT(p_again_long, 0.122993879F, -2, -3) AT(again_near, 0.52576834F,
        -4, -5) AT(distinct, 0.863636374F, -6, -7) }, { 0.0119F, -0.0194F, 0.0350F, -0.0199F, 0.0196F, 0.0253F,
        -0.0407F, 0.0167F } },
    { 7, { AT(negations, 0.5F, 1, 4) AT(p_absolute_near, 0.405882359F, 2, -4) AT(subject_worst, 0.417604953F, -1, 3)
        AT(stray_share, 0.313771605F, -2, -3) AT(p_negated_covered, 0.21825397F, 5, 6) AT(again_near, 0.428998977F, -5,
        -6) AT(p_absolute_near, 0.366028726F, -7, -8) }, { -0.0128F, -0.0118F, 0.0128F, -0.0386F, 0.0273F, -0.0051F,
        -0.0257F, 0.0149F } },
    { 0, { AT(rare, 0.436644882F, 1, -8) AT(half_drop, 0.0416666679F, 2, 4) AT(unsupported, 4.55000019F, 3, -3)
        AT(refers_back, 0.5F, -1, -2) AT(pairs_lost, 0.33739838F, 5, -7) AT(unsupported, 0.949999988F, -4, 6)
        AT(p_asked_uncovered, 0.0616455413F, -5, -6) }, { -0.0316F, 0.0044F, 0.0047F, -0.0081F, -0.0060F, 0.0252F,
        -0.0114F, 0.0215F } },
    { 1, { AT(again_near, 0.413545668F, 1, 3) AT(part_near_worst, 0.177228972F, 2, -3) AT(second_half, 0.174242437F, -1,
        -2) AT(term_frame, 1.5F, 4, -8) AT(distinct, 0.896551728F, -4, 5) AT(stray_name, 0.5F, 6, -7) AT(filler_share,
        0.0434782617F, -5, -6) }, { 0.0158F, -0.0072F, -0.0212F, -0.0053F, -0.0048F, 0.0322F, -0.0042F, -0.0114F } },
    { 2, { AT(distinct, 0.754385948F, -1, 1) AT(ask_worst, 0.514705896F, 2, 3) AT(log_ratio, 0.546543717F, -2, -3)
        AT(p_stray, 0.0318988115F, 4, 5) AT(p_subject_high, 0.237010896F, -4, -5) AT(tail_missing, 0.236111119F, 6, -8)
        AT(back_second, 0.419937849F, -6, -7) }, { -0.0208F, -0.0165F, 0.0537F, -0.0183F, 0.0230F, 0.0174F, -0.0231F,
        0.0218F } },
    { 3, { AT(pairs_lost, 0.28174606F, 1, 2) AT(p_log_ratio_2, 1.81460738F, -1, -2) AT(term_frame, 1.5F, 3, -8)
        AT(subject_new, 0.895655692F, 4, -7) AT(p_both, 1.5F, 5, -6) AT(last_place, 0.583333313F, 6, -5) AT(covered,
        0.390096635F, -3, -4) }, { -0.0183F, 0.0100F, -0.0004F, 0.0263F, -0.0006F, -0.0006F, -0.0008F, -0.0026F } },
    { 4, { AT(match, 0.844189763F, 1, 5) AT(stray_rare, 0.0862398371F, -1, 2) AT(parts, 5.5F, 3, 4) AT(subject_worst,
        0.493210405F, -2, -3) AT(stray_repeat, 0.210061565F, -4, -5) AT(log_answer, 3.92192435F, 6, -8) AT(last_place,
        0.535714269F, -6, -7) }, { 0.0200F, -0.0020F, -0.0307F, 0.0345F, -0.0141F, 0.0407F, -0.0208F, -0.0183F } },
    { 5, { AT(sentences, 3.5F, 1, 3) AT(term_rare, 0.0F, 2, -3) AT(polar_with, 0.5F, -1, -2) AT(both_hit, 2.5F, 4, -8)
        AT(stray_rare, 0.2239106F, 5, -7) AT(again_near, 0.477852881F, -4, 6) AT(bound_with, 4.5F, -5, -6) }, { 0.0125F,
        -0.0057F, -0.0194F, -0.0021F, 0.0256F, -0.0024F, -0.0040F, -0.0065F } },
    { 6, { AT(term_rare, 0.186408088F, 1, 2) AT(subject_worst, 0.506202519F, -1, -2) AT(absolute_added, 0.5F, 3, -8)
        AT(part_near_worst, 0.448100448F, 4, -7) AT(match_tail, 0.0295244083F, 5, 6) AT(filler_share, 0.0793650821F, -3,
        -4) AT(back_new, 0.351911575F, -5, -6) }, { 0.0346F, -0.0235F, -0.0360F, 0.0206F, 0.0339F, -0.0118F, 0.0357F,
        -0.0198F } },
    { 7, { AT(last_place, 0.733333349F, 1, -8) AT(part_near_worst, 0.0850551203F, -1, 2) AT(part_near_mean,
        0.318406999F, -2, 3) AT(both_share, 0.0697115436F, 4, 6) AT(distinct, 0.885714293F, 5, -5) AT(number_hits, 0.5F,
        -3, -4) AT(distinct, 0.896551728F, -6, -7) }, { -0.0292F, 0.0213F, 0.0056F, 0.0560F, -0.0070F, -0.0368F,
        -0.0015F, 0.0157F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 4) AT(p_asked_uncovered, 0.376358807F, 2, 3) AT(order_net, -1.5F, -1, -2)
        AT(match_tail, 0.050463222F, -3, -4) AT(again_near, 0.533190727F, 5, -8) AT(rare, 0.335333377F, -5, 6)
        AT(near_any, 0.68716073F, -6, -7) }, { 0.0041F, -0.0243F, -0.0065F, 0.0161F, -0.0073F, 0.0288F, -0.0051F,
        -0.0092F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(specific_share, 0.215686277F, 2, 5) AT(match_worst, 0.532796204F, 3, -4)
        AT(near_any, 0.652768791F, 4, -3) AT(match_tail, 0.0835554972F, -1, -2) AT(p_statements_first, 0.129166678F, -5,
        6) AT(statements_missing, 0.875F, -6, -7) }, { 0.0338F, -0.0037F, -0.0048F, -0.0073F, -0.0205F, -0.0048F,
        0.0189F, -0.0202F } },
    { 2, { AT(agent_net, 2.5F, 1, -8) AT(question_covered, 0.79285717F, 2, 4) AT(question_covered, 0.620192349F, 3, -3)
        AT(subject_worst, 0.455148041F, -1, -2) AT(first_half, 0.612500012F, -4, 5) AT(p_uncovered_unasked, 0.0F, 6, -7)
        AT(distinct, 0.961538434F, -5, -6) }, { -0.0250F, 0.0129F, -0.0223F, 0.0380F, -0.0328F, 0.0165F, 0.0329F,
        0.0282F } },
    { 3, { AT(both_share, 0.170289859F, 1, 5) AT(term_frame, 0.5F, 2, 4) AT(p_covered_near, 0.646464646F, 3, -3)
        AT(restated, 0.130681828F, -1, -2) AT(p_uncovered_near, 0.0571428575F, -4, -5) AT(rule_long, 0.728173375F, 6,
        -8) AT(parts, 5.5F, -6, -7) }, { 0.0250F, -0.0007F, -0.0025F, 0.0030F, -0.0064F, -0.0150F, 0.0033F, 0.0047F } },
    { 4, { AT(match_tail, 0.180761993F, 1, -8) AT(stray_sentences, 0.316666692F, 2, 6) AT(rule_incomplete, 0.300000012F,
        3, -5) AT(p_log_ratio_2, 0.233145833F, -1, 4) AT(distinct, 0.800000012F, -2, 5) AT(distinct, 0.956521749F, -3,
        -4) AT(term_rare, 0.350611299F, -6, -7) }, { -0.0273F, -0.0360F, 0.0298F, -0.0208F, 0.0160F, 0.0265F, -0.0247F,
        0.0302F } },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(distinct, 0.852941155F, 2, -5) AT(log_reference, 2.86179256F, -1, 3)
        AT(subject, 0.83701086F, 4, -4) AT(p_again_long, 0.316895247F, -2, -3) AT(again_near, 0.773845136F, 6, -8)
        AT(specific_share, 0.0869565234F, -6, -7) }, { -0.0030F, -0.0018F, 0.0256F, -0.0021F, -0.0063F, 0.0028F,
        -0.0204F, 0.0078F } },
    { 6, { AT(p_covered_near, 0.16483517F, 1, -8) AT(pronouns, 0.0263157897F, 2, 3) AT(number_hits, 0.5F, -1, -2)
        AT(subject_question, 0.543808818F, 4, -7) AT(number_missing, 0.5F, 5, 6) AT(specific_share, 0.400000006F, -3,
        -4) AT(unsupported, 0.0500000007F, -5, -6) }, { 0.0226F, -0.0196F, -0.0274F, 0.0060F, 0.0406F, -0.0154F,
        0.0137F, -0.0328F } },
    { 7, { AT(log_ratio, -0.194156021F, -1, 1) AT(near_reference, 0.916666687F, 2, 5) AT(part_near_mean, 0.745886803F,
        3, 4) AT(term_rare, 0.193069816F, -2, -3) AT(pairs_lost, 0.431677014F, -4, -5) AT(swap_share, 0.15625F, 6, -8)
        AT(p_uncovered_unasked, 0.0455453917F, -6, -7) }, { -0.0314F, -0.0134F, 0.0069F, -0.0300F, 0.0187F, 0.0514F,
        -0.0125F, -0.0293F } },
    { 0, { AT(back_second, 0.298019946F, 1, 2) AT(number_hits, 1.5F, -1, -2) AT(back_second, 0.812927485F, 3, 6)
        AT(unsupported, 3.85000014F, 4, -6) AT(subject_new, 0.248998374F, -3, 5) AT(match_worst, 0.0936201885F, -4, -5)
        AT(unsupported, 0.949999988F, -7, -8) }, { 0.0171F, -0.0078F, 0.0055F, 0.0037F, -0.0369F, 0.0079F, -0.0098F,
        0.0242F } },
    { 1, { AT(specific_share, 0.151515156F, -1, 1) AT(both_share, 0.976190507F, 2, 5) AT(p_uncovered_near, 0.347222209F,
        3, -5) AT(stray_repeat, 0.975640118F, 4, -4) AT(subject_worst, 0.218700781F, -2, -3) AT(subject_first,
        0.454010844F, 6, -8) AT(filler_share, 0.0666666701F, -6, -7) }, { 0.0172F, 0.0042F, -0.0319F, 0.0042F, 0.0105F,
        -0.0061F, 0.0234F, -0.0100F } },
    { 2, { AT(p_absolute_near, 0.371710539F, 1, 3) AT(bound_against, 2.5F, 2, -3) AT(pairs_lost, 0.537523508F, -1, -2)
        AT(negations, 0.5F, 4, 5) AT(subject_new, 0.816365838F, -4, -5) AT(near_reference, 0.428571433F, -6, 6)
        AT(pairs_lost, 0.113247864F, -7, -8) }, { -0.0001F, -0.0231F, 0.0333F, 0.0602F, -0.0061F, 0.0286F, 0.0200F,
        -0.0471F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(log_answer, 4.36307859F, -1, -2) AT(p_subject_high, 0.181767076F, 3, 6)
        AT(term_frame, 1.5F, 4, -6) AT(p_quoted_second, 0.0357142873F, 5, -5) AT(pairs_lost, 0.574175835F, -3, -4)
        AT(log_answer, 4.51596594F, -7, -8) }, { -0.0132F, 0.0024F, 0.0276F, -0.0003F, -0.0003F, -0.0020F, -0.0115F,
        0.0086F } },
    { 4, { AT(log_answer, 4.05174732F, 1, -8) AT(p_log_ratio_2, 0.0303991027F, 2, 3) AT(p_statements_first, 0.20942983F,
        -1, -2) AT(match, 0.861272752F, 4, -7) AT(first_half, 0.577380955F, -3, 5) AT(last_place, 0.142857149F, -4, 6)
        AT(stray_rare, 0.0691955388F, -5, -6) }, { -0.0321F, 0.0169F, 0.0231F, 0.0281F, 0.0194F, -0.0338F, 0.0335F,
        -0.0248F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, 6) AT(log_answer, 4.1351347F, 2, 5) AT(near_reference, 0.863636374F, 3, -4)
        AT(p_far_uncovered, 0.366842866F, -1, 4) AT(p_far_uncovered, 0.377025425F, -2, -3) AT(p_subject_high,
        0.221534804F, -5, -6) AT(distinct, 0.583333313F, -7, -8) }, { -0.0241F, 0.0082F, -0.0076F, 0.0055F, 0.0113F,
        -0.0031F, 0.0158F, -0.0013F } },
    { 6, { AT(subject_question, 0.685747266F, 1, 6) AT(subject_question, 0.549308062F, 2, 5) AT(match_tail,
        0.0602880754F, 3, 4) AT(p_stray, 0.224089921F, -1, -2) AT(refers_back, 0.5F, -3, -4) AT(second_half,
        0.577380955F, -5, -6) AT(p_again_high, 0.00321259676F, -7, -8) }, { 0.0212F, -0.0098F, -0.0009F, -0.0432F,
        0.0315F, -0.0256F, -0.0360F, 0.0160F } },
    { 7, { AT(number_missing, 0.5F, 1, 3) AT(filler_share, 0.020833334F, -1, 2) AT(specific_share, 0.428571433F, -2, -3)
        AT(rule_technical, 0.675000012F, 4, 6) AT(p_quoted_uncovered, 0.353571445F, 5, -6) AT(p_asked_uncovered,
        0.15335007F, -4, -5) AT(swap_net, -4.5F, -7, -8) }, { 0.0111F, -0.0102F, 0.0140F, -0.0078F, -0.0601F, 0.0142F,
        -0.0293F, 0.0441F } },
    { 0, { AT(number_new, 1.5F, 1, 5) AT(match, 0.88564992F, 2, 4) AT(stray_repeat, 0.776628375F, 3, -3) AT(only_lost,
        0.5F, -1, -2) AT(covered, 0.804761946F, -4, -5) AT(unsupported, 1.25F, -6, 6) AT(again_near, 0.464666486F, -7,
        -8) }, { -0.0278F, 0.0041F, 0.0055F, 0.0182F, -0.0092F, -0.0087F, 0.0244F, -0.0068F } },
    { 1, { AT(again_near, 0.413545668F, 1, 5) AT(p_asked_uncovered, 0.583333313F, 2, -5) AT(specific_share,
        0.115384616F, -1, 3) AT(match_tail, 0.0267464332F, 4, -4) AT(p_pronouns_uncovered, 0.103896104F, -2, -3)
        AT(filler_share, 0.0434782617F, -6, 6) AT(shared, 2.5F, -7, -8) }, { 0.0097F, -0.0121F, 0.0133F, -0.0317F,
        0.0126F, -0.0098F, 0.0236F, -0.0048F } },
    { 2, { AT(p_quoted_second, 0.316666692F, 1, -8) AT(stray_repeat, 0.235361546F, 2, 4) AT(restated, 0.211111113F, 3,
        -3) AT(parts, 4.5F, -1, -2) AT(near_reference, 0.266666681F, 5, 6) AT(subject_first, 0.669918418F, -4, -5)
        AT(p_absolute_near, 0.301515162F, -6, -7) }, { 0.0132F, -0.0098F, -0.0271F, -0.0194F, 0.0476F, -0.0374F,
        0.0083F, -0.0248F } },
    { 3, { AT(pairs_lost, 0.28174606F, 1, 4) AT(names_new, 4.5F, 2, -4) AT(p_log_ratio_2, 1.81460738F, -1, 3)
        AT(log_reference, 2.60200334F, -2, -3) AT(sentences, 1.5F, 5, 6) AT(near_any, 0.756014884F, -5, -6)
        AT(rule_long, 0.747647047F, -7, -8) }, { -0.0173F, -0.0010F, 0.0064F, 0.0045F, -0.0005F, 0.0238F, -0.0073F,
        0.0066F } },
    { 4, { AT(filler_share, 0.0294117648F, 1, 3) AT(question_rare, 0.353012472F, -1, 2) AT(inversions, 0.400000006F, -2,
        -3) AT(second_half, 0.480769247F, 4, 6) AT(both_share, 0.732057452F, 5, -6) AT(last_place, 0.333333343F, -4, -5)
        AT(near_any, 0.792327166F, -7, -8) }, { -0.0163F, 0.0217F, -0.0209F, 0.0366F, -0.0072F, -0.0232F, -0.0403F,
        0.0064F } },
    { 5, { AT(both_hit, 0.5F, 1, 4) AT(near_content, 0.25F, -1, 2) AT(last_place, 0.5F, 3, -4) AT(p_far_uncovered,
        0.017675465F, -2, -3) AT(p_again_high, 0.11511533F, 5, -8) AT(specific_share, 0.1875F, -5, 6) AT(log_ratio,
        1.07755888F, -6, -7) }, { -0.0057F, -0.0013F, 0.0213F, -0.0023F, 0.0034F, -0.0247F, 0.0028F, 0.0092F } },
    { 6, { AT(p_uncovered_unasked, 0.181172922F, -1, 1) AT(stray_repeat, 0.776628375F, 2, -8) AT(both_missing, 0.5F, 3,
        4) AT(stray_rare, 0.315744877F, -2, -3) AT(subject_new, 0.238896683F, -4, 5) AT(statements_missing, 0.875F, 6,
        -7) AT(inversions, 0.600000024F, -5, -6) }, { -0.0281F, 0.0219F, -0.0185F, 0.0237F, -0.0288F, 0.0194F, 0.0149F,
        0.0280F } },
    { 7, { AT(rule_off_topic, 0.817703545F, 1, -8) AT(shared, 0.5F, 2, -7) AT(near_any, 0.335912049F, 3, -6)
        AT(log_ratio, 0.648695409F, 4, 5) AT(part_near_worst, 0.286212325F, -1, -2) AT(p_again_long, 0.373708427F, -3,
        6) AT(specific_share, 0.321428567F, -4, -5) }, { 0.0101F, -0.0422F, 0.0342F, 0.0222F, -0.0369F, 0.0382F,
        -0.0031F, -0.0316F } },
    { 0, { AT(back_new, 0.307340086F, 1, 3) AT(number_new, 0.5F, -1, 2) AT(subject_worst, 0.126226336F, -2, -3)
        AT(back_second, 0.812927485F, 4, 6) AT(p_unsupported_long, 1.87755024F, 5, -6) AT(back_second, 0.256590426F, -4,
        -5) AT(p_uncovered_unasked, 0.25F, -7, -8) }, { -0.0091F, -0.0079F, 0.0277F, 0.0060F, -0.0348F, 0.0032F,
        0.0183F, -0.0064F } },
    { 1, { AT(again_near, 0.413545668F, 1, 5) AT(part_near_worst, 0.177228972F, 2, 4) AT(subject_question, 0.274290562F,
        -1, 3) AT(p_both, 0.5F, -2, -3) AT(p_again_long, 0.256741554F, -4, -5) AT(question_rare, 0.324060798F, 6, -8)
        AT(parts, 1.5F, -6, -7) }, { -0.0063F, 0.0197F, -0.0049F, -0.0263F, 0.0059F, -0.0053F, 0.0244F, -0.0076F } },
    { 2, { AT(names_missing, 0.5F, 1, 5) AT(bound_against, 0.5F, 2, -5) AT(negation_lost, 0.5F, 3, -4)
        AT(subject_question, 0.774462521F, 4, -3) AT(subject_question, 0.262986541F, -1, -2) AT(rare, 0.313826323F, -6,
        6) AT(last_statement, 0.519230783F, -7, -8) }, { 0.0181F, -0.0224F, 0.0074F, 0.0230F, 0.0186F, -0.0226F,
        -0.0133F, 0.0480F } },
    { 3, { AT(near_content, 0.818181813F, 1, 2) AT(rule_long, 0.659502923F, -1, -2) AT(part_near_worst, 0.365848362F, 3,
        -6) AT(distinct, 0.972222209F, -3, 4) AT(log_reference, 3.27696681F, -4, -5) }, { -0.0203F, 0.0155F, -0.0005F,
        -0.0004F, 0.0230F, -0.0030F } },
    { 4, { AT(match_worst, 0.102917023F, -1, 1) AT(rule_incomplete, 0.300000012F, 2, 6) AT(question_rare, 0.36916855F,
        -2, 3) AT(ask_worst, 0.514705896F, 4, 5) AT(p_log_ratio_2, 0.383209556F, -3, -4) AT(order_net, -0.5F, -5, -6)
        AT(subject_new, 0.593710721F, -7, -8) }, { 0.0212F, -0.0336F, 0.0423F, -0.0101F, -0.0361F, -0.0019F, -0.0147F,
        0.0348F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, 6) AT(both_hit, 0.5F, 2, 5) AT(subject_question, 0.52396971F, 3, -4)
        AT(near_content, 0.25F, -1, 4) AT(p_again_long, 0.329396904F, -2, -3) AT(sentences, 5.5F, -5, -6)
        AT(log_reference, 3.19846487F, -7, -8) }, { -0.0044F, -0.0015F, 0.0189F, -0.0057F, -0.0228F, 0.0049F, 0.0164F,
        -0.0014F } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(term_frame, 0.5F, 2, 3) AT(back_second, 0.392454118F, -1, -2) AT(subject_first,
        0.481628388F, 4, 5) AT(p_asked_uncovered, 0.195964664F, -3, -4) AT(tail_missing, 0.211111113F, 6, -7)
        AT(near_any, 0.416765273F, -5, -6) }, { 0.0111F, -0.0257F, -0.0207F, 0.0219F, 0.0502F, -0.0096F, -0.0054F,
        -0.0207F } },
    { 7, { AT(negations, 1.5F, 1, 6) AT(p_negation_covered, 0.788888931F, 2, -6) AT(match, 0.456499338F, 3, 4)
        AT(log_ratio, 0.802346468F, -1, -2) AT(negations, 0.5F, -3, 5) AT(both_hit, 1.5F, -4, -5) AT(rare, 0.304575741F,
        -7, -8) }, { -0.0273F, 0.0089F, -0.0021F, 0.0019F, 0.0311F, -0.0325F, -0.0130F, 0.0280F } },
    { 0, { AT(subject_first, 0.650911748F, 1, 4) AT(again_near, 0.35667029F, 2, 3) AT(subject_first, 0.578926742F, -1,
        -2) AT(negations, 1.5F, -3, -4) AT(stray_share, 0.451992869F, -5, 5) AT(pairs_lost, 0.536149859F, 6, -8)
        AT(specific_share, 0.388888896F, -6, -7) }, { 0.0155F, -0.0088F, -0.0238F, 0.0034F, -0.0132F, -0.0025F, 0.0335F,
        -0.0062F } },
    { 1, { AT(log_reference, 3.48112178F, 1, -8) AT(rare, 0.270825654F, 2, 3) AT(back_second, 0.599852145F, -1, -2)
        AT(filler_share, 0.095238097F, -3, 4) AT(p_stray, 0.142924175F, -4, 5) AT(rare, 0.317543238F, -5, 6)
        AT(near_any, 0.239522189F, -6, -7) }, { 0.0224F, -0.0082F, -0.0321F, -0.0118F, 0.0225F, -0.0143F, 0.0100F,
        0.0174F } },
    { 2, { AT(p_uncovered_unasked, 0.288663864F, 1, -8) AT(near_reference, 0.266666681F, -1, 2) AT(stray_repeat,
        0.24264805F, 3, 6) AT(match_worst, 0.771039844F, 4, 5) AT(specific_share, 0.448275864F, -2, -3) AT(inversions,
        0.190476194F, -4, -5) AT(p_both, 0.5F, -6, -7) }, { 0.0334F, 0.0235F, -0.0154F, -0.0250F, 0.0112F, -0.0352F,
        0.0279F, -0.0118F } },
    { 3, { AT(near_content, 0.818181813F, 1, 4) AT(log_answer, 4.18202114F, -1, 2) AT(last_statement, 0.577380955F, -2,
        3) AT(rule_long, 0.659502923F, -3, -4) AT(part_worst, 0.679487228F, 5, -8) AT(p_pronouns_uncovered,
        0.00434782589F, 6, -7) AT(distinct, 0.956521749F, -5, -6) }, { -0.0200F, -0.0008F, -0.0005F, 0.0166F, -0.0003F,
        0.0227F, -0.0006F, -0.0029F } },
    { 4, { AT(types_missing, 0.5F, 1, -8) AT(names_missing, 1.5F, 2, -7) AT(both_share, 0.240384623F, 3, 4)
        AT(subject_worst, 0.744251907F, -1, -2) AT(inversions, 0.418181807F, 5, -6) AT(p_uncovered_unasked,
        0.362540781F, -3, 6) AT(subject_first, 0.762851238F, -4, -5) }, { -0.0404F, 0.0123F, 0.0181F, -0.0317F, 0.0167F,
        -0.0270F, 0.0238F, 0.0268F } },
    { 5, { AT(log_ratio, 0.83624804F, 1, 4) AT(p_subject_high, 0.0681056455F, 2, 3) AT(stray_share, 0.631914198F, -1,
        -2) AT(again_near, 0.773845136F, -3, -4) AT(inversions, 0.131868139F, -5, 5) AT(unsupported, 0.0500000007F, 6,
        -8) AT(back_new, 0.394292861F, -6, -7) }, { 0.0129F, -0.0048F, -0.0232F, 0.0046F, -0.0053F, -0.0010F, 0.0215F,
        -0.0038F } },
    { 6, { AT(types_missing, 0.5F, 1, -8) AT(near_any, 0.28388834F, 2, 4) AT(part_best, 0.190909103F, -1, 3) AT(rare,
        0.366666973F, -2, -3) AT(inversions, 0.418181807F, 5, -7) AT(p_far_uncovered, 0.494434148F, 6, -6)
        AT(again_near, 0.603212595F, -4, -5) }, { -0.0168F, 0.0241F, -0.0107F, -0.0350F, 0.0145F, 0.0152F, 0.0253F,
        -0.0301F } },
    { 7, { AT(rule_off_topic, 0.604188561F, 1, -8) AT(shared, 0.5F, 2, 4) AT(near_content, 0.0370370373F, -1, 3)
        AT(term_frame, 0.5F, -2, -3) AT(term_frame, 1.5F, -4, 5) AT(rare, 0.322387159F, 6, -7) AT(p_covered_polar,
        0.464102566F, -5, -6) }, { -0.0195F, 0.0390F, -0.0034F, -0.0083F, -0.0249F, 0.0220F, 0.0200F, -0.0194F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 5) AT(p_again_long, 0.200797707F, 2, 4) AT(unsupported, 0.949999988F,
        -1, 3) AT(number_missing, 0.5F, -2, -3) AT(back_second, 0.275630832F, -4, -5) AT(stray_share, 0.834974766F, 6,
        -8) AT(swap_net, -6.5F, -6, -7) }, { -0.0121F, 0.0234F, -0.0080F, 0.0052F, -0.0306F, -0.0048F, 0.0251F, -0.0065F
        } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(p_asked_uncovered, 0.0565108657F, 2, 3) AT(subject_first, 0.409420699F, -1,
        -2) AT(match_tail, 0.0898103341F, 4, -7) AT(term_frame, 1.5F, 5, -6) AT(p_stray, 0.272184163F, 6, -5)
        AT(part_near_mean, 0.541063368F, -3, -4) }, { 0.0089F, -0.0197F, 0.0346F, -0.0036F, -0.0035F, -0.0067F,
        -0.0089F, -0.0191F } },
    { 2, { AT(roles_cross, 4.5F, 1, -8) AT(swap_share, 0.75F, 2, 6) AT(p_covered_near, 0.25F, -1, 3) AT(again_near,
        0.461090595F, 4, -5) AT(match_worst, 0.744735479F, 5, -4) AT(p_far_uncovered, 0.0414726026F, -2, -3) AT(match,
        0.747381806F, -6, -7) }, { 0.0056F, 0.0490F, -0.0045F, -0.0192F, -0.0309F, -0.0107F, 0.0437F, 0.0329F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(p_log_ratio_2, 1.81460738F, -1, -2) AT(subject, 0.78176707F, 3, 6) AT(term_frame,
        1.5F, 4, -6) AT(again_near, 0.319828242F, -3, 5) AT(p_quoted_second, 0.0357142873F, -4, -5) AT(log_answer,
        4.51596594F, -7, -8) }, { -0.0113F, 0.0010F, -0.0004F, 0.0269F, -0.0003F, -0.0019F, -0.0110F, 0.0082F } },
    { 4, { AT(subject_question, 0.754255772F, 1, 6) AT(filler_share, 0.100000001F, 2, -6) AT(subject, 0.772090375F, 3,
        5) AT(subject_first, 0.471970975F, -1, 4) AT(subject_worst, 0.569335043F, -2, -3) AT(shared, 9.5F, -4, -5)
        AT(inversions, 0.166666672F, -7, -8) }, { -0.0321F, 0.0273F, -0.0252F, 0.0259F, -0.0130F, -0.0299F, 0.0042F,
        -0.0346F } },
    { 5, { AT(distinct, 0.583333313F, -1, 1) AT(sentences, 5.5F, 2, 6) AT(rule_long, 0.644949496F, 3, -6)
        AT(specific_share, 0.545454562F, 4, -5) AT(p_quoted_second, 0.866071463F, 5, -4) AT(specific_share, 0.1875F, -2,
        -3) AT(subject_new, 0.556410015F, -7, -8) }, { 0.0136F, 0.0002F, -0.0268F, 0.0011F, 0.0033F, 0.0093F, -0.0032F,
        0.0128F } },
    { 6, { AT(log_reference, 3.27696681F, 1, 4) AT(first_asked, 0.5F, -1, 2) AT(p_pronouns_uncovered, 0.049261082F, 3,
        -4) AT(stray_rare, 0.279882044F, -2, -3) AT(subject, 0.670073092F, 5, 6) AT(p_absolute_near, 0.0444664061F, -5,
        -6) AT(specific_share, 0.346153855F, -7, -8) }, { -0.0193F, -0.0272F, 0.0237F, 0.0248F, 0.0313F, -0.0109F,
        -0.0328F, 0.0135F } },
    { 7, { AT(half_drop, -0.5F, 1, 2) AT(back_second, 0.812927485F, -1, -2) AT(half_drop, -0.158730164F, 3, 5)
        AT(filler_share, 0.0357142873F, 4, -5) AT(shared, 4.5F, -3, -4) AT(bound_with, 0.5F, 6, -8) AT(inversions,
        0.266666681F, -6, -7) }, { -0.0397F, 0.0153F, 0.0378F, -0.0008F, -0.0072F, -0.0006F, -0.0429F, 0.0066F } },
    { 0, { AT(rare, 0.436644882F, 1, -8) AT(back_second, 0.784841239F, 2, 6) AT(p_missing_first, 0.198901102F, 3, -5)
        AT(p_unsupported_long, 3.84674096F, 4, -4) AT(only_lost, 0.5F, 5, -3) AT(subject_first, 0.914701462F, -1, -2)
        AT(near_any, 0.637065828F, -6, -7) }, { -0.0366F, 0.0057F, 0.0027F, 0.0080F, 0.0087F, 0.0208F, -0.0089F, 0.0199F
        } },
    { 1, { AT(filler_share, 0.09375F, 1, 4) AT(tail_missing, 0.732142866F, 2, -4) AT(p_log_ratio_2, 1.16113317F, 3, -3)
        AT(number_missing, 2.5F, -1, -2) AT(p_pronouns_uncovered, 0.155555561F, 5, -8) AT(p_pronouns_uncovered,
        0.0317460336F, 6, -7) AT(polar_sum, 0.5F, -5, -6) }, { -0.0318F, 0.0047F, 0.0057F, 0.0111F, -0.0147F, 0.0097F,
        0.0267F, -0.0126F } },
    { 2, { AT(asks, 1.5F, 1, 6) AT(names_new, 0.5F, 2, 4) AT(p_negated_covered, 0.485294133F, -1, 3) AT(distinct,
        0.875F, -2, -3) AT(subject_first, 0.81222868F, 5, -6) AT(p_missing_first, 0.323979586F, -4, -5) AT(log_ratio,
        0.405465096F, -7, -8) }, { -0.0040F, -0.0138F, 0.0521F, -0.0417F, 0.0251F, 0.0136F, -0.0180F, 0.0288F } },
    { 3, { AT(pairs_lost, 0.28174606F, 1, 2) AT(p_log_ratio_2, 1.81460738F, -1, -2) AT(near_any, 0.756014884F, 3, 4)
        AT(p_log_ratio_2, 2.78608561F, -3, -4) AT(part_near_worst, 0.365848362F, 5, -8) AT(question_covered,
        0.677083373F, 6, -7) AT(p_quoted_uncovered, 0.114379086F, -5, -6) }, { -0.0168F, 0.0092F, -0.0062F, 0.0053F,
        0.0243F, -0.0002F, -0.0002F, -0.0013F } },
    { 4, { AT(number_new, 1.5F, 1, -8) AT(p_log_ratio_2, 0.0279070679F, 2, 3) AT(question_covered, 0.72077924F, -1, -2)
        AT(log_answer, 3.79542613F, -3, 4) AT(p_uncovered_stray, 0.0835725293F, 5, 6) AT(p_asked_uncovered,
        0.244664356F, -4, -5) AT(near_content, 0.238095239F, -6, -7) }, { -0.0294F, 0.0195F, 0.0188F, 0.0147F, -0.0474F,
        -0.0247F, 0.0203F, -0.0264F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(parts, 1.5F, 2, 3) AT(near_any, 0.872427166F, -1, -2) AT(rule_repetitive,
        0.375F, -3, -4) AT(covered, 0.449494958F, 5, 6) AT(again_near, 0.481019258F, -5, -6) AT(p_again_long,
        0.554194331F, -7, -8) }, { -0.0026F, 0.0103F, -0.0210F, 0.0024F, -0.0018F, 0.0200F, -0.0104F, 0.0056F } },
    { 6, { AT(refers_back, 0.5F, 1, 3) AT(p_uncovered_unasked, 0.181172922F, -1, 2) AT(p_pronouns_uncovered,
        0.0862068981F, -2, -3) AT(p_first_only, 0.148148149F, 4, 5) AT(log_reference, 3.15677404F, -4, -5)
        AT(part_near_worst, 0.232869208F, 6, -8) AT(p_best_missing, 0.258333355F, -6, -7) }, { -0.0261F, 0.0148F,
        -0.0256F, -0.0213F, 0.0356F, -0.0221F, 0.0273F, -0.0356F } },
    { 7, { AT(negations, 2.5F, 1, -8) AT(log_answer, 3.72562099F, -1, 2) AT(p_uncovered_unasked, 0.0219840817F, 3, 4)
        AT(subject_first, 0.72333771F, -2, -3) AT(subject_first, 0.669918418F, 5, 6) AT(refers_back, 0.5F, -4, -5)
        AT(polar_with, 1.5F, -6, -7) }, { 0.0052F, -0.0154F, 0.0353F, -0.0141F, 0.0184F, -0.0518F, -0.0022F, 0.0262F }
        },
    { 0, { AT(subject_first, 0.650911748F, 1, 3) AT(back_new, 0.244513512F, 2, -3) AT(p_stray, 0.125616655F, -1, -2)
        AT(p_subject_high, 0.243721738F, 4, 6) AT(specific_share, 0.396551728F, -4, 5) AT(rare, 0.335333377F, -5, -6)
        AT(stray_name, 4.5F, -7, -8) }, { -0.0085F, 0.0159F, -0.0219F, -0.0031F, -0.0036F, 0.0303F, -0.0148F, 0.0072F }
        },
    { 1, { AT(filler_share, 0.13333334F, 1, 6) AT(both_missing, 2.5F, 2, 5) AT(p_best_missing, 0.738636374F, 3, -4)
        AT(number_missing, 1.5F, 4, -3) AT(rare, 0.249611288F, -1, -2) AT(p_uncovered_unasked, 0.731597543F, -5, -6)
        AT(p_stray, 0.142924175F, -7, -8) }, { 0.0025F, -0.0327F, 0.0052F, 0.0112F, -0.0089F, 0.0219F, -0.0065F, 0.0238F
        } },
    { 2, { AT(value_clash, 0.5F, 1, 6) AT(swap_share, 0.75F, 2, -6) AT(term_rare, 0.226209044F, 3, 5) AT(match_worst,
        0.230494842F, -1, 4) AT(p_negated_covered, 0.440972239F, -2, -3) AT(question_covered, 0.79285717F, -4, -5)
        AT(p_uncovered_stray, 0.0887296945F, -7, -8) }, { 0.0289F, -0.0215F, 0.0103F, -0.0038F, 0.0216F, 0.0229F,
        0.0434F, -0.0136F } },
    { 3, { AT(near_any, 0.756014884F, 1, 3) AT(p_log_ratio_2, 2.78608561F, 2, -3) AT(rule_long, 0.794444442F, -1, -2)
        AT(p_subject_high, 0.181767076F, 4, 6) AT(part_worst, 0.522727311F, 5, -6) AT(match_tail, 0.0714319348F, -4, -5)
        AT(log_answer, 4.11900425F, -7, -8) }, { -0.0184F, 0.0014F, 0.0116F, 0.0245F, -0.0005F, -0.0010F, -0.0053F,
        0.0026F } },
    { 4, { AT(types_missing, 0.5F, 1, -8) AT(ask_worst, 0.514705896F, -1, 2) AT(names_missing, 0.5F, 3, -7)
        AT(p_uncovered_stray, 0.014796216F, -2, 4) AT(rare, 0.273102909F, -3, 5) AT(half_drop, 0.524999976F, 6, -6)
        AT(pair_missing, 0.5F, -4, -5) }, { 0.0119F, 0.0110F, 0.0199F, -0.0390F, 0.0092F, 0.0072F, 0.0139F, 0.0252F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(parts, 1.5F, 2, 3) AT(near_any, 0.872427166F, -1, -2) AT(rule_repetitive,
        0.375F, -3, -4) AT(subject_first, 0.429298639F, -5, 5) AT(covered, 0.677083373F, 6, -8) AT(subject_worst,
        0.178466782F, -6, -7) }, { -0.0026F, 0.0101F, -0.0207F, 0.0025F, -0.0065F, -0.0024F, 0.0216F, -0.0028F } },
    { 6, { AT(subject_new, 0.097830981F, -1, 1) AT(log_answer, 3.67622066F, 2, 4) AT(subject_question, 0.352410525F, 3,
        -4) AT(shared, 0.5F, -2, -3) AT(log_answer, 4.03420162F, 5, 6) AT(specific_share, 0.25F, -5, -6) AT(sentences,
        3.5F, -7, -8) }, { 0.0281F, 0.0314F, -0.0259F, -0.0366F, -0.0200F, 0.0153F, -0.0331F, 0.0148F } },
    { 7, { AT(log_answer, 4.06899023F, 1, 6) AT(polar_sum, -0.5F, 2, 5) AT(p_short_near, 0.0300490502F, 3, -4)
        AT(last_statement, 0.656862795F, 4, -3) AT(subject_first, 0.478298545F, -1, -2) AT(log_ratio, 1.00764048F, -5,
        -6) AT(p_log_ratio_2, 1.03748405F, -7, -8) }, { 0.0238F, -0.0355F, 0.0211F, -0.0370F, -0.0090F, 0.0229F,
        0.0246F, -0.0240F } },
    { 0, { AT(unsupported, 1.85000002F, 1, 2) AT(p_log_ratio_2, 0.0827609748F, -1, -2) AT(p_missing_first, 0.188988104F,
        3, -8) AT(number_new, 1.5F, 4, 5) AT(refers_back, 0.5F, -3, -4) AT(again_near, 0.464666486F, 6, -7)
        AT(back_second, 0.143754601F, -5, -6) }, { 0.0052F, -0.0205F, -0.0213F, 0.0044F, -0.0062F, 0.0253F, -0.0090F,
        0.0224F } },
    { 1, { AT(filler_share, 0.09375F, 1, 4) AT(covered_new, 0.0606617667F, 2, -4) AT(subject, 0.639544785F, -1, 3)
        AT(term_rare, 0.283830017F, -2, -3) AT(near_content, 0.277777791F, 5, -8) AT(pronouns, 0.155555561F, 6, -7)
        AT(log_answer, 3.19846487F, -5, -6) }, { -0.0134F, 0.0257F, -0.0034F, -0.0250F, -0.0049F, 0.0283F, -0.0076F,
        -0.0096F } },
    { 2, { AT(p_quoted_second, 0.316666692F, 1, -8) AT(pairs_lost, 0.537523508F, 2, 5) AT(subject, 0.636767387F, 3, 4)
        AT(log_answer, 3.06778264F, -1, -2) AT(part_near_worst, 0.451207906F, -3, -4) AT(inversions, 0.357142866F, -5,
        6) AT(part_near_worst, 0.515999138F, -6, -7) }, { 0.0266F, -0.0348F, 0.0210F, -0.0009F, -0.0281F, 0.0344F,
        -0.0201F, -0.0244F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(unsupported, 3.54999995F, -1, -2) AT(part_near_worst, 0.365848362F, 3, 6)
        AT(question_covered, 0.677083373F, 4, -6) AT(p_quoted_uncovered, 0.114379086F, 5, -5) AT(swap_share,
        0.318181813F, -3, -4) AT(log_answer, 4.51596594F, -7, -8) }, { -0.0111F, 0.0016F, 0.0251F, -0.0004F, -0.0008F,
        -0.0004F, -0.0106F, 0.0087F } },
    { 4, { AT(last_place, 0.583333313F, 1, 5) AT(both_share, 0.310096174F, -1, 2) AT(inversions, 0.400000006F, 3, -5)
        AT(subject, 0.772090375F, 4, -4) AT(stray_sentences, 0.261363655F, -2, -3) AT(antonym_context, 2.5F, 6, -8)
        AT(rare, 0.273102909F, -6, -7) }, { -0.0061F, -0.0192F, 0.0300F, 0.0424F, -0.0191F, 0.0180F, -0.0400F, 0.0240F }
        },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(distinct, 0.852941155F, 2, -5) AT(p_subject_high, 0.237010896F, 3, 4)
        AT(p_again_long, 0.316895247F, -1, -2) AT(p_again_high, 0.11511533F, -3, -4) AT(rule_repetitive, 0.375F, 6, -8)
        AT(match, 0.430344433F, -6, -7) }, { -0.0017F, 0.0214F, -0.0079F, 0.0054F, -0.0056F, 0.0028F, -0.0190F, 0.0046F
        } },
    { 6, { AT(number_hits, 0.5F, 1, -8) AT(pronouns, 0.0263157897F, 2, 6) AT(p_pronouns_uncovered, 0.015625F, 3, 5)
        AT(stray_repeat, 0.465036869F, 4, -3) AT(subject_question, 0.346460581F, -1, -2) AT(polar_sum, 0.5F, -4, -5)
        AT(rare, 0.328343421F, -6, -7) }, { 0.0192F, -0.0290F, 0.0299F, 0.0513F, -0.0086F, 0.0061F, -0.0173F, -0.0224F }
        },
    { 7, { AT(first_half, 0.904545486F, 1, 3) AT(match_tail, 0.137275904F, 2, -3) AT(first_half, 0.79285717F, -1, -2)
        AT(rule_technical, 0.300000012F, 4, -8) AT(swap_net, -3.5F, 5, -7) AT(pairs_lost, 0.0451153331F, -4, 6)
        AT(near_content, 0.580645144F, -5, -6) }, { -0.0035F, 0.0175F, 0.0362F, 0.0312F, 0.0187F, -0.0364F, -0.0374F,
        0.0235F } },
    { 0, { AT(number_new, 0.5F, 1, 2) AT(p_again_long, 0.130885169F, -1, -2) AT(rule_unsupported, 0.300000012F, -3, 3)
        AT(match_tail, 0.0203165654F, 4, 5) AT(rare, 0.424662441F, -4, -5) AT(p_stray_high, 0.334974766F, -6, 6)
        AT(part_near_mean, 0.395084262F, -7, -8) }, { 0.0073F, -0.0241F, -0.0130F, -0.0111F, 0.0107F, 0.0307F, -0.0120F,
        0.0074F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(match, 0.522950828F, 2, 6) AT(p_missing_first, 0.283482164F, 3, -5)
        AT(negations, 1.5F, 4, -4) AT(p_both, 0.5F, 5, -3) AT(stray_rare, 0.268757731F, -1, -2) AT(again_near,
        0.468458205F, -6, -7) }, { 0.0333F, 0.0004F, -0.0030F, -0.0056F, -0.0081F, -0.0211F, 0.0108F, -0.0183F } },
    { 2, { AT(match_tail, 0.0191457737F, -1, 1) AT(second_half, 0.825757563F, 2, 5) AT(stray_rare, 0.160900697F, -2, 3)
        AT(log_reference, 3.59721851F, 4, -5) AT(log_reference, 3.15677404F, -3, -4) AT(p_far_uncovered, 0.0261382498F,
        -6, 6) AT(rare, 0.353353918F, -7, -8) }, { 0.0113F, 0.0124F, 0.0009F, -0.0412F, 0.0321F, 0.0105F, -0.0515F,
        0.0112F } },
    { 3, { AT(near_any, 0.756014884F, 1, 2) AT(log_answer, 4.5792079F, -1, -2) AT(part_near_worst, 0.365848362F, 3, -8)
        AT(match_tail, 0.0714319348F, 4, -7) AT(both_missing, 1.5F, 5, -6) AT(question_rare, 0.745285869F, 6, -5)
        AT(p_covered_near, 0.646464646F, -3, -4) }, { -0.0182F, 0.0125F, 0.0254F, -0.0002F, -0.0003F, -0.0003F,
        -0.0010F, -0.0048F } },
    { 4, { AT(covered_new, 0.0690476224F, -1, 1) AT(order_net, -0.5F, -2, 2) AT(match, 0.571718574F, 3, 4) AT(half_drop,
        -0.107142858F, -3, -4) AT(subject_new, 0.740135491F, 5, 6) AT(subject_worst, 0.173569962F, -5, -6)
        AT(subject_first, 0.67618376F, -7, -8) }, { -0.0274F, -0.0200F, -0.0165F, 0.0327F, 0.0229F, -0.0203F, 0.0359F,
        -0.0018F } },
    { 5, { AT(sentences, 3.5F, 1, 3) AT(distinct, 0.722222209F, 2, -3) AT(log_reference, 3.19846487F, -1, -2)
        AT(second_half, 0.405882359F, 4, 5) AT(log_reference, 2.97008562F, -4, -5) AT(back_new, 0.527739584F, -6, 6)
        AT(p_again_long, 0.492809117F, -7, -8) }, { 0.0111F, -0.0054F, -0.0177F, -0.0028F, 0.0186F, -0.0078F, -0.0057F,
        0.0099F } },
    { 6, { AT(filler_share, 0.0754716992F, 1, -8) AT(p_pronouns_uncovered, 0.0727272704F, 2, 6) AT(p_pronouns_uncovered,
        0.0524475537F, 3, 5) AT(sentences, 2.5F, 4, -3) AT(part_near_worst, 0.120067999F, -1, -2) AT(first_asked, 0.5F,
        -4, -5) AT(match, 0.456499338F, -6, -7) }, { 0.0185F, -0.0321F, 0.0074F, -0.0096F, 0.0478F, 0.0056F, -0.0412F,
        0.0172F } },
    { 7, { AT(p_absolute_near, 0.65476191F, 1, 6) AT(match, 0.456499338F, -1, 2) AT(shared, 1.5F, -2, 3) AT(log_ratio,
        0.443205446F, -3, 4) AT(question_covered, 0.954545498F, -4, 5) AT(inversions, 0.48888889F, -5, -6) AT(log_ratio,
        0.743578017F, -7, -8) }, { -0.0116F, 0.0150F, 0.0096F, -0.0228F, 0.0345F, -0.0387F, -0.0358F, 0.0221F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(subject_first, 0.640109956F, 2, 4) AT(unsupported, 3.85000014F, -2,
        3) AT(again_near, 0.400000006F, -3, -4) AT(subject, 0.841154516F, 5, 6) AT(again_near, 0.483709246F, -5, -6)
        AT(first_half, 0.825757563F, -7, -8) }, { -0.0189F, -0.0149F, 0.0165F, -0.0045F, 0.0306F, -0.0032F, -0.0106F,
        0.0065F } },
    { 1, { AT(log_reference, 3.48112178F, 1, 6) AT(specific_share, 0.151515156F, 2, 3) AT(subject_worst, 0.514258146F,
        -1, -2) AT(p_again_long, 0.447860807F, 4, -6) AT(subject, 0.383205265F, -3, 5) AT(names_missing, 0.5F, -4, -5)
        AT(p_best_missing, 0.211309522F, -7, -8) }, { 0.0199F, -0.0074F, 0.0057F, -0.0336F, 0.0029F, 0.0061F, -0.0043F,
        0.0216F } },
    { 2, { AT(roles_straight, 0.5F, 1, -8) AT(p_uncovered_unasked, 0.288663864F, 2, -7) AT(question_rare, 0.36916855F,
        3, 4) AT(near_any, 0.883178174F, -1, -2) AT(match, 0.866567194F, 5, 6) AT(log_reference, 3.48112178F, -3, -4)
        AT(subject_first, 0.622622609F, -5, -6) }, { 0.0603F, -0.0078F, 0.0043F, 0.0451F, 0.0346F, -0.0184F, -0.0132F,
        -0.0157F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(unsupported, 3.54999995F, -1, -2) AT(term_frame, 1.5F, 3, -8) AT(last_place, 0.5F,
        4, -7) AT(subject_new, 0.895655692F, 5, -6) AT(rule_technical, 0.675000012F, 6, -5) AT(p_quoted_uncovered,
        0.0801282078F, -3, -4) }, { -0.0109F, 0.0015F, 0.0259F, -0.0005F, -0.0008F, -0.0020F, -0.0012F, -0.0034F } },
    { 4, { AT(parts, 5.5F, 1, 6) AT(shared, 1.5F, -1, 2) AT(log_answer, 3.79542613F, 3, 4) AT(subject_worst,
        0.563942611F, -2, -3) AT(both_share, 0.179144397F, 5, -6) AT(contrast, 1.5F, -4, -5) AT(stray_rare,
        0.122607455F, -7, -8) }, { -0.0289F, 0.0342F, -0.0044F, -0.0419F, 0.0133F, 0.0010F, -0.0142F, 0.0321F } },
    { 5, { AT(sentences, 3.5F, 1, 3) AT(term_rare, 0.0F, 2, -3) AT(polar_with, 0.5F, -1, -2) AT(subject_first,
        0.429298639F, -4, 4) AT(covered, 0.677083373F, 5, -8) AT(subject_worst, 0.178466782F, -5, 6) AT(again_near,
        0.481019258F, -6, -7) }, { 0.0109F, -0.0050F, -0.0171F, -0.0064F, -0.0022F, -0.0016F, 0.0222F, -0.0029F } },
    { 6, { AT(types_missing, 0.5F, 1, -8) AT(log_reference, 3.27696681F, 2, 6) AT(p_log_ratio_2, 0.345493168F, -1, 3)
        AT(rare, 0.289459407F, -2, 4) AT(refers_back, 0.5F, 5, -5) AT(covered, 0.275252551F, -3, -4) AT(p_best_missing,
        0.155000001F, -6, -7) }, { -0.0248F, 0.0324F, 0.0195F, -0.0280F, -0.0247F, 0.0337F, 0.0020F, -0.0292F } },
    { 7, { AT(subject_question, 0.689799905F, 1, 2) AT(log_answer, 4.06899023F, -1, -2) AT(subject_first, 0.576238215F,
        -3, 3) AT(names_new, 0.5F, 4, -8) AT(both_missing, 0.5F, 5, 6) AT(log_answer, 3.81765199F, -4, -5)
        AT(first_half, 0.343137264F, -6, -7) }, { -0.0070F, 0.0189F, -0.0274F, 0.0313F, -0.0142F, 0.0311F, -0.0327F,
        0.0397F } },
    { 0, { AT(names_new, 0.5F, 1, 2) AT(polar_with, 2.5F, -1, -2) AT(subject_first, 0.632594347F, 3, 4) AT(back_new,
        0.244513512F, -3, -4) AT(again_near, 0.493141681F, 5, -8) AT(subject, 0.913958549F, 6, -7) AT(stray_name, 0.5F,
        -5, -6) }, { -0.0177F, 0.0047F, 0.0111F, -0.0168F, -0.0033F, 0.0279F, -0.0036F, -0.0061F } },
    { 1, { AT(both_share, 0.743421078F, 1, 4) AT(p_best_missing, 0.211309522F, 2, 3) AT(filler_share, 0.195121944F, -1,
        -2) AT(part_near_worst, 0.283884257F, -3, -4) AT(near_any, 0.478261113F, 5, -8) AT(filler_share, 0.0434782617F,
        -5, 6) AT(again_near, 0.351581991F, -6, -7) }, { -0.0255F, 0.0065F, 0.0157F, -0.0106F, -0.0076F, -0.0037F,
        0.0286F, -0.0098F } },
    { 2, { AT(term_frame, 2.5F, 1, -8) AT(stray_sentences, 0.316666692F, 2, -7) AT(match_tail, 0.0191457737F, 3, 4)
        AT(rare, 0.370568931F, -1, -2) AT(p_first_only, 0.150000006F, -3, 5) AT(p_again_long, 0.130885169F, -4, 6)
        AT(last_place, 0.636363626F, -5, -6) }, { 0.0226F, -0.0228F, -0.0367F, 0.0226F, -0.0295F, 0.0235F, 0.0163F,
        0.0164F } },
    { 3, { AT(near_any, 0.756014884F, 1, 4) AT(sentences, 5.5F, 2, 3) AT(log_answer, 4.36307859F, -1, -2) AT(log_answer,
        4.5792079F, -3, -4) AT(part_near_worst, 0.365848362F, 5, -8) AT(match_tail, 0.0714319348F, 6, -7)
        AT(negated_shared, 0.5F, -5, -6) }, { -0.0171F, 0.0005F, -0.0009F, 0.0119F, 0.0243F, -0.0004F, -0.0010F,
        -0.0047F } },
    { 4, { AT(last_place, 0.583333313F, 1, 6) AT(distinct, 0.793103456F, -1, 2) AT(shared, 1.5F, 3, 4) AT(again_near,
        0.468458205F, -2, -3) AT(both_hit, 3.5F, -4, 5) AT(pairs_lost, 0.35857144F, -5, -6) AT(first_half, 0.464102566F,
        -7, -8) }, { -0.0227F, -0.0309F, 0.0200F, 0.0170F, -0.0357F, 0.0261F, 0.0210F, -0.0364F } },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(refers_back, 0.5F, 2, -5) AT(distinct, 0.852941155F, 3, -4)
        AT(inversions, 0.527272701F, 4, -3) AT(log_ratio, 0.182321563F, -1, -2) AT(p_again_high, 0.146046937F, 6, -8)
        AT(p_far_uncovered, 0.526061356F, -6, -7) }, { -0.0022F, 0.0210F, -0.0015F, -0.0036F, -0.0051F, -0.0209F,
        0.0036F, 0.0066F } },
    { 6, { AT(match_worst, 0.102917023F, -1, 1) AT(back_second, 0.246672675F, -2, 2) AT(subject_first, 0.333568186F, -3,
        3) AT(near_any, 0.28388834F, 4, -8) AT(tail_missing, 0.133928582F, 5, 6) AT(last_place, 0.309523821F, -4, -5)
        AT(p_stray, 0.246783838F, -6, -7) }, { -0.0232F, 0.0298F, -0.0242F, -0.0144F, 0.0403F, 0.0141F, -0.0307F,
        -0.0085F } },
    { 7, { AT(ask_worst, 0.514705896F, 1, 3) AT(near_any, 0.478261113F, -1, 2) AT(p_covered_near, 0.846153855F, -2, -3)
        AT(p_stray, 0.0327390097F, -4, 4) AT(stray_share, 0.59010601F, -5, 5) AT(first_asked, 0.5F, -6, 6)
        AT(p_again_long, 0.227884069F, -7, -8) }, { 0.0067F, -0.0448F, 0.0202F, -0.0101F, 0.0158F, 0.0125F, 0.0052F,
        -0.0321F } },
    { 0, { AT(rare, 0.349392056F, -1, 1) AT(number_missing, 0.5F, 2, -8) AT(name_frame, 0.5F, 3, 6) AT(back_new,
        0.445465952F, 4, -5) AT(negation_odd, 0.5F, 5, -4) AT(distinct, 0.787878811F, -2, -3) AT(distinct, 0.970588207F,
        -6, -7) }, { -0.0167F, -0.0027F, 0.0344F, -0.0031F, -0.0040F, 0.0081F, -0.0145F, -0.0106F } },
    { 1, { AT(filler_share, 0.09375F, 1, 4) AT(parts_missing, 0.738636374F, 2, 3) AT(log_ratio, 1.07755888F, -1, -2)
        AT(subject_question, 0.372503519F, -3, -4) AT(parts, 2.5F, -5, 5) AT(pronouns, 0.155555561F, 6, -8) AT(distinct,
        0.875F, -6, -7) }, { -0.0282F, 0.0054F, -0.0079F, 0.0177F, -0.0128F, -0.0065F, 0.0320F, -0.0045F } },
    { 2, { AT(both_missing, 2.5F, 1, 6) AT(stray_rare, 0.0754048377F, 2, 4) AT(subject_new, 0.956810355F, -1, 3)
        AT(subject_first, 0.870853364F, -2, -3) AT(stray_share, 0.302373558F, 5, -6) AT(p_covered_polar, 0.408333331F,
        -4, -5) AT(p_stray, 0.00102702633F, -7, -8) }, { -0.0220F, -0.0311F, 0.0441F, 0.0539F, -0.0082F, 0.0014F,
        0.0232F, -0.0367F } },
    { 3, { AT(near_any, 0.756014884F, 1, 3) AT(sentences, 5.5F, -1, 2) AT(log_answer, 4.5792079F, -2, -3)
        AT(part_near_mean, 0.707984686F, 4, -8) AT(part_near_worst, 0.365848362F, 5, -7) AT(p_negated_covered,
        0.0199999996F, 6, -6) AT(bound_against, 0.5F, -4, -5) }, { -0.0164F, -0.0009F, 0.0117F, 0.0235F, -0.0002F,
        -0.0006F, -0.0011F, -0.0038F } },
    { 4, { AT(number_new, 1.5F, 1, -8) AT(match_worst, 0.102917023F, -1, 2) AT(p_uncovered_unasked, 0.233549014F, 3, -7)
        AT(covered, 0.741666675F, 4, 6) AT(match_tail, 0.114560753F, 5, -4) AT(log_answer, 3.38424659F, -2, -3)
        AT(pairs_lost, 0.0571895428F, -5, -6) }, { 0.0227F, -0.0145F, 0.0354F, -0.0094F, 0.0118F, -0.0389F, -0.0159F,
        -0.0252F } },
    { 5, { AT(sentences, 3.5F, 1, 3) AT(parts, 1.5F, -1, 2) AT(rule_repetitive, 0.375F, -2, -3) AT(covered,
        0.449494958F, 4, 5) AT(p_stray_high, 0.248493403F, -4, -5) AT(p_again_high, 0.101139143F, 6, -8) AT(log_ratio,
        1.07755888F, -6, -7) }, { 0.0069F, -0.0197F, 0.0022F, 0.0181F, -0.0015F, -0.0116F, 0.0024F, 0.0050F } },
    { 6, { AT(last_place, 0.583333313F, 1, -8) AT(log_reference, 3.27696681F, -1, 2) AT(log_ratio, 0.606135786F, 3, -7)
        AT(p_asked_uncovered, 0.424913317F, 4, -6) AT(p_again_long, 0.137843698F, 5, 6) AT(second_half, 0.29285717F, -2,
        -3) AT(rare, 0.289459407F, -4, -5) }, { -0.0039F, 0.0326F, -0.0298F, -0.0074F, 0.0579F, -0.0176F, -0.0102F,
        -0.0177F } },
    { 7, { AT(last_place, 0.214285716F, 1, 4) AT(p_subject_high, 0.286046058F, 2, -4) AT(both_share, 0.30384618F, -1, 3)
        AT(covered_new, 0.343137264F, -2, -3) AT(p_subject_high, 0.338379204F, 5, -8) AT(subject_worst, 0.86829114F, 6,
        -7) AT(p_stray, 0.0343933105F, -5, -6) }, { -0.0488F, 0.0208F, -0.0318F, 0.0311F, -0.0163F, 0.0048F, 0.0321F,
        -0.0210F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 4) AT(again_near, 0.35667029F, -1, 2) AT(p_log_ratio_2, 0.0163413715F,
        -2, 3) AT(refers_back, 0.5F, -3, -4) AT(names_missing, 0.5F, 5, -8) AT(unsupported, 0.949999988F, -5, 6)
        AT(p_clash_near, 0.0166666675F, -6, -7) }, { 0.0078F, 0.0048F, -0.0249F, -0.0006F, -0.0054F, 0.0272F, -0.0034F,
        -0.0051F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(match, 0.522950828F, 2, 6) AT(term_frame, 1.5F, 3, -5) AT(negations, 0.5F, 4,
        -4) AT(specific_share, 0.357142866F, 5, -3) AT(contrast, 0.5F, -1, -2) AT(subject_worst, 0.409408212F, -6, -7)
        }, { 0.0320F, -0.0026F, -0.0049F, -0.0048F, -0.0046F, 0.0085F, -0.0183F, -0.0174F } },
    { 2, { AT(roles_cross, 4.5F, 1, -8) AT(back_new, 0.571220994F, 2, 4) AT(p_quoted_uncovered, 0.240384623F, 3, -3)
        AT(polar_with, 0.5F, -1, -2) AT(back_new, 0.603856981F, -4, 5) AT(near_any, 0.792327166F, 6, -7) AT(stray_share,
        0.341602772F, -5, -6) }, { 0.0006F, 0.0284F, -0.0324F, -0.0416F, 0.0376F, -0.0067F, -0.0159F, 0.0313F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(p_unsupported_long, 3.84674096F, -1, -2) AT(p_subject_high, 0.181767076F, 3, 6)
        AT(term_frame, 1.5F, 4, -6) AT(pairs_lost, 0.574175835F, 5, -5) AT(p_covered_near, 0.646464646F, -3, -4)
        AT(log_answer, 4.51596594F, -7, -8) }, { -0.0106F, 0.0017F, 0.0250F, -0.0005F, -0.0003F, -0.0017F, -0.0101F,
        0.0073F } },
    { 4, { AT(match_tail, 0.180761993F, 1, -8) AT(parts, 4.5F, 2, 5) AT(first_half, 0.464102566F, -1, 3) AT(match,
        0.844189763F, 4, -4) AT(specific_share, 0.333333343F, -2, -3) AT(term_rare, 0.303157538F, 6, -7)
        AT(log_reference, 2.97008562F, -5, -6) }, { 0.0105F, -0.0020F, -0.0420F, 0.0128F, 0.0281F, -0.0187F, 0.0305F,
        0.0277F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, 6) AT(log_answer, 4.1351347F, 2, 5) AT(rule_long, 0.302380949F, 3, -4)
        AT(number_new, 1.5F, -1, 4) AT(part_near_mean, 0.469009697F, -2, -3) AT(p_subject_high, 0.221534804F, -5, -6)
        AT(pairs_lost, 0.0513157919F, -7, -8) }, { -0.0222F, 0.0060F, -0.0048F, 0.0056F, 0.0096F, -0.0028F, 0.0137F,
        -0.0013F } },
    { 6, { AT(match_worst, 0.102917023F, -1, 1) AT(second_half, 0.630681813F, 2, -8) AT(p_uncovered_near, 0.126984134F,
        3, -7) AT(p_stray, 0.148558587F, 4, 5) AT(stray_rare, 0.179023117F, -2, -3) AT(match_tail, 0.0617687814F, 6, -6)
        AT(match_tail, 0.0339439176F, -4, -5) }, { -0.0216F, -0.0129F, 0.0561F, -0.0061F, 0.0440F, -0.0194F, -0.0140F,
        -0.0218F } },
    { 7, { AT(near_content, 0.0370370373F, -1, 1) AT(p_pronouns_uncovered, 0.0727272704F, 2, 6) AT(stray_repeat,
        0.573560834F, 3, -6) AT(agent_net, 2.5F, 4, -5) AT(p_missing_first, 0.278888911F, -2, 5) AT(back_new,
        0.334338784F, -3, -4) AT(first_asked, 1.5F, -7, -8) }, { -0.0226F, 0.0046F, 0.0190F, -0.0315F, -0.0323F,
        -0.0274F, 0.0305F, -0.0092F } },
    { 0, { AT(subject_first, 0.650911748F, 1, 5) AT(rare, 0.411168396F, 2, 4) AT(only_lost, 0.5F, 3, -3) AT(negations,
        1.5F, -1, -2) AT(near_reference, 0.117647059F, -4, -5) AT(back_new, 0.407723069F, 6, -8) AT(distinct,
        0.879999995F, -6, -7) }, { -0.0283F, 0.0026F, 0.0060F, 0.0155F, -0.0052F, -0.0035F, 0.0259F, -0.0076F } },
    { 1, { AT(rare, 0.270825654F, 1, 2) AT(sentences, 1.5F, -1, -2) AT(filler_share, 0.100000001F, 3, 5)
        AT(parts_missing, 0.738636374F, -3, 4) AT(back_new, 0.391649157F, -4, -5) AT(near_any, 0.475511819F, 6, -8)
        AT(part_best, 0.267857164F, -6, -7) }, { -0.0057F, 0.0210F, -0.0305F, -0.0076F, 0.0159F, -0.0058F, 0.0212F,
        -0.0091F } },
    { 2, { AT(first_half, 0.20714286F, -1, 1) AT(p_subject_high, 0.0244725067F, -2, 2) AT(specific_share, 0.313725501F,
        3, 5) AT(number_clash, 0.5F, 4, -5) AT(last_statement, 0.78174603F, -3, -4) AT(p_covered_antonym, 2.10882354F,
        -6, 6) AT(p_again_high, 0.0F, -7, -8) }, { 0.0216F, -0.0330F, -0.0073F, 0.0388F, -0.0245F, -0.0080F, 0.0377F,
        -0.0176F } },
    { 3, { AT(sentences, 1.5F, 1, 6) AT(part_near_worst, 0.365848362F, 2, -6) AT(pronouns, 0.0461538471F, 3, -5)
        AT(shared, 4.5F, -1, 4) AT(both_missing, 1.5F, 5, -4) AT(match_worst, 0.787180901F, -2, -3) AT(log_answer,
        4.5792079F, -7, -8) }, { -0.0008F, 0.0236F, -0.0002F, -0.0003F, -0.0010F, -0.0036F, -0.0178F, 0.0126F } },
    { 4, { AT(specific_share, 0.255813956F, -1, 1) AT(p_uncovered_near, 0.180000007F, 2, 5) AT(stray_sentences,
        0.316666692F, 3, -5) AT(last_place, 0.142857149F, -2, 4) AT(stray_share, 0.121489935F, -3, -4) AT(log_reference,
        3.31402087F, -6, 6) AT(second_half, 0.108187139F, -7, -8) }, { -0.0234F, 0.0208F, 0.0184F, -0.0317F, 0.0213F,
        -0.0042F, -0.0142F, 0.0355F } },
    { 5, { AT(last_place, 0.458333343F, 1, 4) AT(refers_back, 0.5F, 2, -4) AT(p_again_long, 0.319403082F, -1, 3)
        AT(shared, 3.5F, -2, -3) AT(again_near, 0.773845136F, 5, -8) AT(rule_long, 0.612500012F, 6, -7)
        AT(specific_share, 0.0869565234F, -5, -6) }, { -0.0033F, -0.0019F, 0.0193F, -0.0050F, 0.0024F, -0.0210F,
        0.0027F, 0.0067F } },
    { 6, { AT(number_hits, 0.5F, 1, 6) AT(specific_share, 0.357142866F, -1, 2) AT(filler_share, 0.0196078438F, -2, 3)
        AT(p_absolute_near, 0.0701970458F, 4, -6) AT(p_unsupported_long, 0.304856032F, 5, -5) AT(subject_question,
        0.606789947F, -3, -4) AT(last_place, 0.428571433F, -7, -8) }, { -0.0073F, -0.0069F, 0.0575F, -0.0060F, 0.0020F,
        -0.0178F, 0.0263F, -0.0410F } },
    { 7, { AT(negations, 1.5F, 1, 6) AT(order_net, -0.5F, 2, 3) AT(match_worst, 0.372068763F, -1, -2) AT(p_stray,
        0.00612722104F, -3, 4) AT(p_quoted_uncovered, 0.0250000004F, 5, -6) AT(pairs_lost, 0.17519182F, -4, -5)
        AT(subject_question, 0.627883196F, -7, -8) }, { -0.0276F, 0.0227F, -0.0294F, -0.0106F, 0.0105F, 0.0237F,
        0.0266F, -0.0123F } },
    { 0, { AT(unsupported, 1.85000002F, 1, 3) AT(match, 0.896197319F, -1, 2) AT(subject_first, 0.737269342F, -2, -3)
        AT(near_any, 0.242174119F, 4, 5) AT(refers_back, 0.5F, -4, -5) AT(filler_share, 0.0163934417F, -6, 6)
        AT(number_hits, 0.5F, -7, -8) }, { -0.0207F, 0.0137F, -0.0056F, -0.0135F, 0.0091F, -0.0021F, 0.0286F, -0.0027F }
        },
    { 1, { AT(log_reference, 3.48112178F, 1, 6) AT(specific_share, 0.151515156F, 2, 3) AT(p_first_only, 0.357142866F,
        -1, -2) AT(rare, 0.267473817F, -3, 4) AT(p_again_long, 0.0802682787F, -4, 5) AT(negated_shared, 0.5F, -5, -6)
        AT(p_best_missing, 0.211309522F, -7, -8) }, { 0.0187F, -0.0072F, 0.0065F, 0.0038F, -0.0276F, 0.0019F, -0.0042F,
        0.0203F } },
    { 2, { AT(question_covered, 0.79285717F, 1, 4) AT(question_covered, 0.620192349F, -1, 2) AT(polar_with, 1.5F, -2, 3)
        AT(match_worst, 0.570130289F, -3, -4) AT(first_half, 0.612500012F, -5, 5) AT(p_uncovered_unasked, 0.0F, 6, -8)
        AT(part_near_mean, 0.757721543F, -6, -7) }, { 0.0046F, -0.0319F, 0.0390F, -0.0199F, 0.0337F, -0.0315F, 0.0113F,
        0.0280F } },
    { 3, { AT(back_second, 0.976449728F, 1, 2) AT(log_answer, 4.5792079F, -1, -2) AT(match_worst, 0.787180901F, 3, -8)
        AT(near_any, 0.756014884F, -3, 4) AT(p_quoted_uncovered, 0.0690476224F, 5, -7) AT(tail_missing, 0.11805556F, 6,
        -6) AT(question_covered, 0.677083373F, -4, -5) }, { -0.0169F, 0.0125F, -0.0021F, 0.0232F, -0.0003F, -0.0006F,
        -0.0006F, -0.0032F } },
    { 4, { AT(distinct, 0.793103456F, -1, 1) AT(last_place, 0.583333313F, 2, 5) AT(match, 0.844189763F, 3, -5)
        AT(both_share, 0.30384618F, 4, -4) AT(contrast, 0.5F, -2, -3) AT(p_absolute_near, 0.297058851F, 6, -8)
        AT(antonym_context, 2.5F, -6, -7) }, { -0.0220F, -0.0210F, 0.0247F, 0.0155F, 0.0274F, -0.0409F, 0.0174F, 0.0163F
        } },
    { 5, { AT(p_uncovered_near, 0.231617644F, 1, 5) AT(p_again_long, 0.476638675F, 2, 3) AT(tail_missing, 0.414285719F,
        -1, -2) AT(p_absolute_near, 0.118823528F, 4, -5) AT(tail_missing, 0.414285719F, -3, -4) AT(log_answer,
        3.72562099F, -6, 6) AT(p_covered_polar, 0.513157904F, -7, -8) }, { -0.0221F, 0.0037F, 0.0133F, -0.0024F,
        -0.0043F, -0.0034F, 0.0158F, -0.0010F } },
    { 6, { AT(match, 0.713728547F, 1, 6) AT(term_rare, 0.186408088F, 2, 3) AT(subject_worst, 0.506202519F, -1, -2)
        AT(first_half, 0.633971274F, 4, -6) AT(absolute_added, 0.5F, 5, -5) AT(tail_missing, 0.309523821F, -3, -4)
        AT(near_content, 0.115384616F, -7, -8) }, { 0.0384F, -0.0115F, 0.0114F, -0.0130F, -0.0249F, 0.0281F, 0.0224F,
        -0.0340F } },
    { 7, { AT(distinct, 0.695652187F, -1, 1) AT(p_again_long, 0.447860807F, 2, 5) AT(log_answer, 4.06899023F, 3, -5)
        AT(types_missing, 0.5F, 4, -4) AT(p_again_long, 0.417083621F, -2, -3) AT(p_uncovered_stray, 0.211449414F, 6, -8)
        AT(p_uncovered_unasked, 0.0876236856F, -6, -7) }, { 0.0241F, -0.0053F, 0.0331F, 0.0283F, 0.0228F, -0.0009F,
        -0.0547F, 0.0102F } },
    { 0, { AT(number_new, 1.5F, 1, 4) AT(back_second, 0.812927485F, 2, 3) AT(refers_back, 0.5F, -1, -2) AT(near_any,
        0.68716073F, -3, -4) AT(negation_odd, 0.5F, 5, -8) AT(unsupported, 1.25F, -5, 6) AT(match_tail, 0.104462408F,
        -6, -7) }, { -0.0254F, 0.0031F, 0.0148F, -0.0086F, -0.0064F, 0.0265F, -0.0031F, -0.0072F } },
    { 1, { AT(distinct, 0.956521749F, 1, 2) AT(parts, 5.5F, -1, -2) AT(specific_share, 0.357142866F, 3, -8)
        AT(negations, 0.5F, 4, 6) AT(number_new, 0.5F, 5, -5) AT(contrast, 0.5F, -3, -4) AT(p_again_long, 0.322250068F,
        -6, -7) }, { -0.0196F, 0.0073F, 0.0279F, -0.0034F, -0.0044F, -0.0124F, 0.0089F, -0.0103F } },
    { 2, { AT(p_statements_first, 0.20942983F, 1, -8) AT(log_ratio, 0.806475878F, 2, 6) AT(tail_missing, 0.261363655F,
        3, 5) AT(p_absolute_near, 0.113247864F, 4, -3) AT(part_near_mean, 0.750368774F, -1, -2) AT(both_missing, 1.5F,
        -4, -5) AT(subject_question, 0.757464051F, -6, -7) }, { -0.0149F, 0.0162F, 0.0216F, 0.0429F, -0.0201F, -0.0247F,
        0.0147F, -0.0203F } },
    { 3, { AT(term_frame, 0.5F, 1, 5) AT(first_asked, 1.5F, 2, 3) AT(p_again_long, 0.712567747F, -1, -2) AT(subject,
        0.849082232F, 4, -5) AT(tail_missing, 0.11805556F, -3, -4) AT(near_content, 0.857142866F, 6, -8) AT(log_ratio,
        1.66915715F, -6, -7) }, { -0.0054F, 0.0024F, 0.0213F, -0.0008F, -0.0014F, -0.0120F, 0.0033F, 0.0035F } },
    { 4, { AT(statements_missing, 0.225000009F, 1, 5) AT(last_place, 0.142857149F, -1, 2) AT(term_rare, 0.312617481F, 3,
        4) AT(log_reference, 3.02012753F, -2, -3) AT(filler_share, 0.0270270277F, -4, -5) AT(part_best, 0.809090912F,
        -6, 6) AT(log_ratio, 0.575364172F, -7, -8) }, { 0.0208F, 0.0088F, -0.0291F, 0.0281F, -0.0191F, -0.0142F,
        0.0359F, -0.0132F } },
    { 5, { AT(distinct, 0.583333313F, -1, 1) AT(log_answer, 4.1351347F, 2, 5) AT(near_any, 0.943258524F, 3, -5)
        AT(specific_share, 0.545454562F, 4, -4) AT(sentences, 4.5F, -2, -3) AT(p_pronouns_uncovered, 0.00999999978F, -6,
        6) AT(p_covered_polar, 0.133928582F, -7, -8) }, { 0.0117F, -0.0213F, 0.0006F, 0.0033F, 0.0041F, -0.0041F,
        0.0120F, -0.0020F } },
    { 6, { AT(contrast, 1.5F, 1, -8) AT(match_worst, 0.102917023F, -1, 2) AT(number_hits, 0.5F, 3, 6) AT(absolute_added,
        1.5F, 4, -5) AT(log_answer, 4.03420162F, 5, -4) AT(sentences, 2.5F, -2, -3) AT(last_place, 0.428571433F, -6, -7)
        }, { -0.0195F, 0.0012F, 0.0317F, -0.0116F, -0.0222F, 0.0246F, -0.0409F, -0.0273F } },
    { 7, { AT(value_clash, 0.5F, 1, -8) AT(rule_off_topic, 0.817703545F, 2, -7) AT(order_net, 0.5F, 3, -6)
        AT(log_answer, 3.72562099F, 4, 6) AT(p_absolute_near, 0.431677014F, 5, -3) AT(question_rare, 0.846199751F, -1,
        -2) AT(question_covered, 0.904545486F, -4, -5) }, { 0.0208F, -0.0167F, -0.0344F, -0.0076F, 0.0219F, -0.0234F,
        -0.0293F, -0.0285F } },
    { 0, { AT(p_unsupported_near, 0.0700000003F, -1, 1) AT(names_missing, 0.5F, 2, 6) AT(number_hits, 1.5F, 3, -6)
        AT(p_subject_high, 0.243721738F, 4, -5) AT(p_negation_covered, 0.0238095243F, 5, -4) AT(question_rare,
        0.0797841027F, -2, -3) AT(p_log_ratio_2, 0.124482922F, -7, -8) }, { -0.0169F, -0.0034F, 0.0367F, -0.0037F,
        -0.0040F, -0.0090F, 0.0069F, -0.0156F } },
    { 1, { AT(again_near, 0.413545668F, 1, 4) AT(question_covered, 0.738636374F, 2, -4) AT(filler_share, 0.203703701F,
        3, -3) AT(foreign_sentences, 0.464285731F, -1, -2) AT(term_frame, 1.5F, 5, -8) AT(distinct, 0.896551728F, -5, 6)
        AT(number_new, 0.5F, -6, -7) }, { -0.0245F, 0.0029F, 0.0082F, 0.0106F, -0.0043F, 0.0235F, -0.0016F, -0.0095F }
        },
    { 2, { AT(names_missing, 0.5F, 1, 5) AT(names_new, 0.5F, 2, 4) AT(inversions, 0.600000024F, -1, 3)
        AT(p_far_uncovered, 0.0783766657F, -2, -3) AT(negation_lost, 0.5F, -4, -5) AT(last_statement, 0.550505102F, -6,
        6) AT(rare, 0.313826323F, -7, -8) }, { 0.0053F, 0.0137F, -0.0409F, -0.0235F, 0.0228F, -0.0178F, -0.0173F,
        0.0453F } },
    { 3, { AT(both_share, 0.170289859F, 1, 5) AT(subject, 0.78176707F, 2, 4) AT(first_asked, 1.5F, -1, 3)
        AT(p_first_only, 0.300000012F, -2, -3) AT(log_answer, 4.51596594F, -4, -5) AT(rule_long, 0.728173375F, 6, -8)
        AT(specific_share, 0.625F, -6, -7) }, { -0.0006F, 0.0206F, -0.0006F, -0.0074F, 0.0059F, -0.0131F, 0.0034F,
        0.0039F } },
    { 4, { AT(p_covered_low, 0.130952388F, 1, -8) AT(second_half, 0.27922079F, -1, 2) AT(parts, 4.5F, 3, 5)
        AT(specific_share, 0.326086968F, 4, -4) AT(p_stray_high, 0.0352917314F, -2, -3) AT(stray_name, 0.5F, -5, 6)
        AT(log_reference, 3.23848629F, -6, -7) }, { 0.0195F, 0.0230F, -0.0259F, -0.0207F, 0.0225F, 0.0142F, -0.0359F,
        -0.0255F } },
    { 5, { AT(second_half, 0.345238119F, 1, 3) AT(again_near, 0.481019258F, -1, 2) AT(part_near_mean, 0.309928894F, -2,
        -3) AT(back_second, 0.976449728F, 4, -8) AT(roles_straight, 3.5F, 5, -7) AT(number_new, 3.5F, 6, -6)
        AT(log_answer, 4.25558758F, -4, -5) }, { -0.0041F, -0.0030F, 0.0177F, -0.0221F, 0.0026F, 0.0016F, 0.0029F,
        0.0075F } },
    { 6, { AT(types_missing, 0.5F, 1, -8) AT(match_worst, 0.102917023F, -1, 2) AT(second_half, 0.630681813F, 3, -7)
        AT(p_uncovered_near, 0.135560736F, 4, -6) AT(subject_question, 0.405544251F, 5, -5) AT(log_ratio, 0.534082472F,
        -2, 6) AT(p_missing_first, 0.152777791F, -3, -4) }, { -0.0190F, 0.0264F, -0.0320F, 0.0085F, 0.0262F, -0.0141F,
        -0.0195F, -0.0278F } },
    { 7, { AT(number_missing, 0.5F, 1, 5) AT(agent_net, 2.5F, 2, -5) AT(specific_share, 0.428571433F, -1, 3)
        AT(term_rare, 0.243100703F, -2, 4) AT(negations, 0.5F, -3, -4) AT(p_clash_near, 0.0993431881F, 6, -8)
        AT(last_place, 0.666666687F, -6, -7) }, { -0.0015F, 0.0315F, -0.0189F, 0.0349F, -0.0310F, -0.0343F, 0.0151F,
        0.0101F } },
    { 0, { AT(back_new, 0.42874831F, 1, 6) AT(subject_first, 0.653689325F, 2, 5) AT(rare, 0.411168396F, 3, -4)
        AT(filler_share, 0.0517241396F, 4, -3) AT(swap_share, 0.13333334F, -1, -2) AT(again_near, 0.483709246F, -5, -6)
        AT(rare, 0.496028274F, -7, -8) }, { -0.0232F, 0.0042F, 0.0053F, 0.0119F, 0.0249F, -0.0039F, -0.0189F, 0.0053F }
        },
    { 1, { AT(last_statement, 0.607692361F, 1, 3) AT(stray_rare, 0.266032934F, 2, -3) AT(p_quoted_second, 0.0357142873F,
        -1, -2) AT(filler_share, 0.203703701F, 4, -8) AT(p_again_long, 0.447860807F, 5, -7) AT(p_subject_low, 0.0F, 6,
        -6) AT(specific_share, 0.115384616F, -4, -5) }, { 0.0207F, -0.0034F, -0.0080F, 0.0025F, -0.0320F, 0.0041F,
        0.0065F, 0.0118F } },
    { 2, { AT(value_clash, 0.5F, 1, -8) AT(question_rare, 0.362728268F, 2, 6) AT(part_worst, 0.296703309F, 3, 5)
        AT(tail_missing, 0.472222239F, 4, -3) AT(antonyms, 0.5F, -1, -2) AT(near_content, 0.857142866F, -4, -5)
        AT(back_second, 0.794595301F, -6, -7) }, { -0.0451F, 0.0111F, 0.0327F, 0.0433F, -0.0158F, 0.0019F, -0.0150F,
        0.0287F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(p_unsupported_long, 3.84674096F, -1, -2) AT(subject, 0.78176707F, 3, 5)
        AT(filler_share, 0.0769230798F, 4, -5) AT(half_drop, 0.666666687F, -3, -4) AT(sentences, 5.5F, 6, -8)
        AT(log_answer, 4.22680712F, -6, -7) }, { -0.0101F, 0.0016F, 0.0223F, -0.0004F, -0.0006F, -0.0088F, 0.0017F,
        0.0045F } },
    { 4, { AT(filler_share, 0.100000001F, 1, -8) AT(subject_question, 0.754255772F, 2, 6) AT(p_uncovered_unasked,
        0.362540781F, 3, -5) AT(swap_net, -3.5F, 4, 5) AT(subject_first, 0.67618376F, -1, -2) AT(p_negated_covered,
        0.392307699F, -3, -4) AT(match_worst, 0.234694988F, -6, -7) }, { 0.0203F, -0.0251F, 0.0286F, -0.0120F, -0.0098F,
        0.0149F, -0.0274F, -0.0255F } },
    { 5, { AT(distinct, 0.583333313F, -1, 1) AT(subject_question, 0.52396971F, 2, 4) AT(stray_rare, 0.2239106F, 3, -4)
        AT(stray_repeat, 0.335514158F, -2, -3) AT(pronouns, 0.09375F, 5, -8) AT(log_ratio, 1.23474443F, 6, -7)
        AT(subject, 0.505322635F, -5, -6) }, { 0.0117F, -0.0035F, 0.0152F, -0.0044F, 0.0014F, -0.0198F, 0.0009F, 0.0013F
        } },
    { 6, { AT(part_near_worst, 0.202338561F, 1, 2) AT(p_stray, 0.209082097F, -1, -2) AT(distinct, 0.888888896F, -3, 3)
        AT(p_uncovered_unasked, 0.928571403F, 4, 6) AT(stray_rare, 0.203697026F, 5, -6) AT(log_answer, 3.74943495F, -4,
        -5) AT(parts, 2.5F, -7, -8) }, { -0.0083F, 0.0275F, 0.0175F, -0.0264F, 0.0281F, -0.0291F, -0.0191F, 0.0348F } },
    { 7, { AT(number_missing, 0.5F, 1, 4) AT(filler_share, 0.0227272734F, 2, -4) AT(first_asked, 1.5F, 3, -3)
        AT(subject_question, 0.584996223F, -1, -2) AT(term_rare, 0.189190909F, -5, 5) AT(p_clash_near, 0.163333341F, 6,
        -8) AT(second_half, 0.29285717F, -6, -7) }, { 0.0342F, -0.0147F, -0.0045F, -0.0045F, -0.0333F, 0.0144F,
        -0.0284F, 0.0288F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 5) AT(match, 0.896197319F, 2, 4) AT(back_second, 0.275630832F, -1, 3)
        AT(p_asked_uncovered, 0.443654716F, -2, -3) AT(p_unsupported_near, 0.48888889F, -4, -5) AT(again_near,
        0.449888617F, 6, -8) AT(subject_worst, 0.199221879F, -6, -7) }, { 0.0068F, -0.0300F, -0.0003F, -0.0060F,
        0.0170F, -0.0036F, 0.0245F, -0.0068F } },
    { 1, { AT(filler_share, 0.13333334F, 1, 5) AT(p_far_uncovered, 0.499326438F, 2, 4) AT(parts_missing, 0.707142889F,
        -1, 3) AT(subject, 0.639544785F, -2, -3) AT(part_best, 0.29285717F, -4, -5) AT(stray_rare, 0.204963967F, -6, 6)
        AT(stray_repeat, 0.540600181F, -7, -8) }, { -0.0285F, -0.0088F, 0.0156F, -0.0081F, 0.0153F, -0.0072F, 0.0259F,
        -0.0041F } },
    { 2, { AT(roles_straight, 0.5F, 1, 4) AT(match_tail, 0.0191457737F, 2, -4) AT(covered_new, 0.839743614F, 3, -3)
        AT(part_near_mean, 0.479878455F, -1, -2) AT(log_ratio, 0.619039237F, 5, 6) AT(stray_rare, 0.0350791663F, -5, -6)
        AT(part_near_mean, 0.757721543F, -7, -8) }, { -0.0140F, 0.0415F, -0.0033F, -0.0018F, 0.0114F, -0.0423F, 0.0326F,
        -0.0202F } },
    { 3, { AT(near_any, 0.756014884F, 1, 2) AT(log_answer, 4.5792079F, -1, -2) AT(part_near_mean, 0.707984686F, 3, -8)
        AT(match_tail, 0.0714319348F, 4, -7) AT(p_covered_near, 0.646464646F, 5, -6) AT(shared, 4.5F, -3, 6)
        AT(p_quoted_uncovered, 0.114379086F, -4, -5) }, { -0.0164F, 0.0113F, -0.0005F, 0.0227F, -0.0003F, -0.0007F,
        -0.0011F, -0.0035F } },
    { 4, { AT(term_rare, 0.163426295F, 1, 3) AT(p_first_only, 0.476190478F, 2, -3) AT(part_near_worst, 0.413680404F, -1,
        -2) AT(asks, 1.5F, 4, 6) AT(part_near_mean, 0.496925533F, -4, 5) AT(subject_worst, 0.777265131F, -5, -6)
        AT(pronouns, 0.0540540554F, -7, -8) }, { 0.0130F, -0.0272F, 0.0381F, -0.0273F, 0.0104F, -0.0241F, 0.0230F,
        -0.0172F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(near_any, 0.908550441F, 2, -4) AT(near_content, 0.888888896F, 3, -3)
        AT(match_tail, 0.174535915F, -1, -2) AT(subject_first, 0.429298639F, -5, 5) AT(covered_new, 0.638181806F, 6, -8)
        AT(log_reference, 2.86179256F, -6, -7) }, { -0.0209F, 0.0016F, 0.0024F, 0.0090F, -0.0059F, -0.0027F, 0.0193F,
        -0.0023F } },
    { 6, { AT(match, 0.456499338F, 1, 2) AT(subject_worst, 0.54846108F, -1, -2) AT(distinct, 0.846153855F, -3, 3)
        AT(back_second, 0.256590426F, -4, 4) AT(rare, 0.301644146F, 5, 6) AT(subject_question, 0.484430134F, -5, -6)
        AT(part_near_worst, 0.451207906F, -7, -8) }, { 0.0165F, -0.0267F, 0.0246F, 0.0303F, -0.0173F, 0.0327F, -0.0350F,
        0.0097F } },
    { 7, { AT(part_near_worst, 0.0950680226F, -1, 1) AT(part_near_worst, 0.112256616F, -2, 2) AT(p_pronouns_uncovered,
        0.0727272704F, 3, 5) AT(p_quoted_second, 0.267857164F, 4, -5) AT(filler_share, 0.100000001F, -3, -4)
        AT(filler_share, 0.0769230798F, 6, -8) AT(first_asked, 1.5F, -6, -7) }, { -0.0191F, 0.0396F, -0.0070F, 0.0240F,
        0.0237F, 0.0409F, -0.0107F, -0.0190F } },
    { 0, { AT(rare, 0.436644882F, 1, -8) AT(polar_with, 1.5F, 2, 6) AT(number_new, 1.5F, -1, 3) AT(near_content,
        0.151515156F, -2, 4) AT(p_stray, 0.0884589776F, -3, 5) AT(rare, 0.422491491F, -4, -5) AT(stray_share,
        0.451992869F, -6, -7) }, { -0.0237F, -0.0113F, -0.0062F, 0.0204F, -0.0033F, -0.0049F, 0.0164F, 0.0174F } },
    { 1, { AT(filler_share, 0.100000001F, 1, 4) AT(parts_missing, 0.738636374F, 2, 3) AT(rare, 0.270825654F, -1, -2)
        AT(back_second, 0.353498429F, -3, -4) AT(p_again_long, 0.203193843F, 5, 6) AT(p_again_long, 0.183812931F, -5,
        -6) AT(shared, 2.5F, -7, -8) }, { 0.0057F, -0.0288F, -0.0080F, 0.0170F, 0.0054F, -0.0127F, 0.0217F, -0.0035F }
        },
    { 2, { AT(term_frame, 4.5F, 1, -8) AT(order_net, 0.5F, 2, -7) AT(filler_share, 0.0652173907F, 3, -6)
        AT(subject_question, 0.262986541F, -1, 4) AT(p_subject_high, 0.0302471817F, -2, 5) AT(agent_net, 1.5F, 6, -5)
        AT(part_worst, 0.645833373F, -3, -4) }, { 0.0266F, -0.0295F, 0.0062F, -0.0153F, 0.0417F, -0.0191F, 0.0223F,
        0.0309F } },
    { 3, { AT(pairs_lost, 0.28174606F, 1, 2) AT(p_log_ratio_2, 1.81460738F, -1, -2) AT(part_near_worst, 0.365848362F, 3,
        6) AT(near_any, 0.756014884F, 4, 5) AT(stray_rare, 0.268757731F, -3, -4) AT(p_missing_first, 0.0931712985F, -5,
        -6) AT(stray_rare, 0.184534922F, -7, -8) }, { -0.0146F, 0.0079F, -0.0018F, 0.0010F, 0.0208F, -0.0002F, -0.0040F,
        0.0028F } },
    { 4, { AT(rule_incomplete, 0.675000012F, 1, 6) AT(bound_with, 2.5F, 2, 5) AT(term_rare, 0.163426295F, 3, -4)
        AT(p_covered_near, 0.410256416F, 4, -3) AT(covered, 0.340579718F, -1, -2) AT(p_log_ratio_2, 0.359545499F, -5,
        -6) AT(p_uncovered_near, 0.194444448F, -7, -8) }, { -0.0087F, 0.0439F, -0.0183F, -0.0156F, 0.0271F, -0.0214F,
        -0.0103F, 0.0383F } },
    { 5, { AT(near_any, 0.821394622F, 1, 5) AT(log_answer, 4.05174732F, 2, 4) AT(p_again_high, 0.173845112F, 3, -3)
        AT(stray_repeat, 0.975640118F, -1, -2) AT(covered_new, 0.449494958F, -4, -5) AT(polar_with, 3.5F, 6, -8)
        AT(distinct, 0.78125F, -6, -7) }, { -0.0217F, 0.0009F, 0.0065F, 0.0111F, -0.0048F, 0.0155F, -0.0021F, -0.0021F }
        },
    { 6, { AT(last_place, 0.583333313F, 1, -8) AT(tail_missing, 0.211111113F, 2, 6) AT(match, 0.632155776F, 3, 5)
        AT(subject_first, 0.299005657F, -1, 4) AT(specific_share, 0.470588237F, -2, -3) AT(filler_share, 0.0F, -4, -5)
        AT(pronouns, 0.0212765951F, -6, -7) }, { -0.0238F, 0.0395F, -0.0116F, 0.0240F, -0.0242F, 0.0147F, -0.0164F,
        -0.0160F } },
    { 7, { AT(first_half, 0.148351654F, 1, 3) AT(back_new, 0.359831333F, 2, -3) AT(stray_rare, 0.334940344F, -1, -2)
        AT(shared, 3.5F, 4, -8) AT(distinct, 0.935483873F, 5, 6) AT(p_subject_high, 0.0F, -4, -5) AT(back_second,
        0.369444281F, -6, -7) }, { 0.0199F, -0.0290F, -0.0380F, 0.0189F, -0.0327F, -0.0068F, 0.0293F, -0.0051F } },
    { 0, { AT(rare, 0.436644882F, 1, -8) AT(part_near_mean, 0.52575022F, 2, 4) AT(log_answer, 4.03420162F, 3, -3)
        AT(swap_net, -5.5F, -1, -2) AT(p_covered_near, 0.342857152F, 5, -7) AT(log_reference, 2.67355394F, -4, 6)
        AT(rare, 0.422491491F, -5, -6) }, { 0.0049F, -0.0271F, 0.0069F, -0.0070F, 0.0230F, -0.0038F, -0.0086F, 0.0169F }
        },
    { 1, { AT(absolute_added, 1.5F, 1, -8) AT(parts, 3.5F, 2, 5) AT(foreign_sentences, 0.183333337F, 3, -4)
        AT(specific_share, 0.125F, -1, 4) AT(last_place, 0.0F, -2, -3) AT(stray_rare, 0.266032934F, 6, -7)
        AT(p_best_missing, 0.204166666F, -5, -6) }, { 0.0036F, 0.0031F, -0.0296F, 0.0049F, -0.0065F, 0.0200F, -0.0084F,
        0.0152F } },
    { 2, { AT(distinct, 0.754385948F, 1, 2) AT(rare, 0.316222012F, -1, -2) AT(inversions, 0.190476194F, 3, 5)
        AT(p_log_ratio_2, 0.105899736F, 4, -5) AT(half_drop, 0.100000001F, -3, -4) AT(back_second, 0.812927485F, -6, 6)
        AT(covered_new, 0.759615421F, -7, -8) }, { 0.0083F, -0.0377F, -0.0073F, 0.0388F, -0.0162F, 0.0231F, -0.0400F,
        0.0210F } },
    { 3, { AT(both_share, 0.170289859F, 1, 5) AT(term_frame, 0.5F, 2, -5) AT(specific_share, 0.421052635F, 3, -4)
        AT(near_reference, 0.75F, 4, -3) AT(inversions, 0.470588237F, -1, -2) AT(log_answer, 4.48298693F, 6, -8)
        AT(p_uncovered_near, 0.4375F, -6, -7) }, { 0.0217F, -0.0004F, -0.0011F, -0.0015F, -0.0026F, -0.0124F, 0.0032F,
        0.0037F } },
    { 4, { AT(covered, 0.741666675F, 1, -8) AT(p_uncovered_stray, 0.0482396558F, 2, 3) AT(term_frame, 2.5F, -1, -2)
        AT(stray_share, 0.406992733F, -3, 4) AT(both_hit, 1.5F, 5, -7) AT(p_asked_uncovered, 0.15625F, -4, 6)
        AT(part_worst, 0.354166687F, -5, -6) }, { 0.0323F, -0.0140F, -0.0271F, -0.0187F, 0.0352F, -0.0128F, -0.0179F,
        -0.0188F } },
    { 5, { AT(last_statement, 0.96875F, 1, 3) AT(log_answer, 4.31077671F, 2, -3) AT(p_uncovered_near, 0.3125F, -1, -2)
        AT(swap_share, 0.0F, 4, -8) AT(back_second, 0.381223351F, -4, 5) AT(p_absolute_near, 0.118823528F, 6, -7)
        AT(distinct, 0.852941155F, -5, -6) }, { -0.0147F, 0.0028F, 0.0021F, -0.0038F, 0.0219F, -0.0042F, -0.0021F,
        -0.0056F } },
    { 6, { AT(rule_off_topic, 0.0F, 1, 5) AT(stray_rare, 0.203697026F, 2, -5) AT(match, 0.668362439F, 3, -4)
        AT(match_worst, 0.202725336F, -1, 4) AT(back_second, 0.881230354F, -2, -3) AT(log_ratio, 0.534082472F, -6, 6)
        AT(parts_missing_n, 2.5F, -7, -8) }, { -0.0165F, 0.0486F, -0.0132F, -0.0215F, -0.0088F, 0.0346F, -0.0196F,
        0.0220F } },
    { 7, { AT(roles_straight, 0.5F, 1, 5) AT(contrast, 1.5F, 2, -5) AT(subject_new, 0.870941997F, 3, -4)
        AT(subject_worst, 0.86829114F, 4, -3) AT(last_place, 0.214285716F, -1, -2) AT(part_near_worst, 0.397886842F, 6,
        -8) AT(pairs_lost, 0.182745829F, -6, -7) }, { -0.0237F, 0.0002F, 0.0325F, -0.0190F, 0.0208F, 0.0155F, -0.0333F,
        0.0342F } },
    { 0, { AT(back_new, 0.307340086F, 1, 3) AT(subject_worst, 0.144025415F, -1, 2) AT(p_stray, 0.111537389F, -2, -3)
        AT(p_uncovered_unasked, 0.32578212F, 4, -8) AT(p_subject_high, 0.241154492F, 5, -7) AT(p_unsupported_near,
        0.181818187F, -4, 6) AT(number_hits, 1.5F, -5, -6) }, { -0.0065F, -0.0047F, 0.0206F, -0.0054F, 0.0232F,
        -0.0045F, -0.0086F, -0.0241F } },
    { 1, { AT(both_share, 0.743421078F, 1, 4) AT(p_asked_uncovered, 0.583333313F, 2, -4) AT(rare, 0.268960983F, -1, 3)
        AT(filler_share, 0.13333334F, -2, -3) AT(subject_first, 0.454010844F, 5, 6) AT(specific_share, 0.351851851F, -5,
        -6) AT(p_pronouns_uncovered, 0.103896104F, -7, -8) }, { 0.0033F, -0.0257F, 0.0031F, 0.0087F, 0.0218F, -0.0033F,
        -0.0123F, 0.0075F } },
    { 2, { AT(p_covered_polar, 1.51923084F, 1, -8) AT(back_new, 0.571220994F, 2, 3) AT(term_frame, 1.5F, -1, -2)
        AT(p_far_uncovered, 0.0414726026F, 4, -7) AT(half_drop, 0.125F, -3, 5) AT(part_near_mean, 0.618441224F, -4, 6)
        AT(specific_share, 0.454545468F, -5, -6) }, { 0.0173F, -0.0116F, -0.0092F, -0.0143F, 0.0752F, -0.0161F,
        -0.0274F, 0.0202F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(log_answer, 4.36307859F, -1, -2) AT(p_subject_high, 0.181767076F, 3, 6)
        AT(pairs_lost, 0.574175835F, 4, -6) AT(p_best_missing, 0.341666669F, 5, -5) AT(term_frame, 1.5F, -3, -4)
        AT(rule_long, 0.794444442F, -7, -8) }, { -0.0101F, 0.0021F, 0.0225F, -0.0008F, -0.0004F, -0.0009F, -0.0092F,
        0.0065F } },
    { 4, { AT(types_missing, 0.5F, 1, -8) AT(pair_missing, 0.5F, 2, -7) AT(ask_worst, 0.514705896F, 3, 4)
        AT(p_again_long, 0.213121817F, -1, -2) AT(parts, 7.5F, 5, -6) AT(stray_rare, 0.0789281279F, -3, 6)
        AT(specific_share, 0.333333343F, -4, -5) }, { 0.0254F, -0.0155F, 0.0081F, -0.0017F, -0.0325F, 0.0260F, 0.0223F,
        0.0237F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, 6) AT(both_hit, 0.5F, 2, 4) AT(stray_rare, 0.2239106F, 3, -3) AT(stray_repeat,
        0.335514158F, -1, -2) AT(log_ratio, 1.07755888F, 5, -6) AT(pairs_lost, 0.949999988F, -4, -5) AT(log_reference,
        3.19846487F, -7, -8) }, { -0.0034F, 0.0134F, -0.0040F, -0.0184F, 0.0011F, 0.0008F, 0.0138F, -0.0018F } },
    { 6, { AT(filler_share, 0.068965517F, 1, -8) AT(part_near_worst, 0.202338561F, 2, -7) AT(stray_repeat, 0.406218648F,
        3, -6) AT(match, 0.651299119F, 4, -5) AT(subject_question, 0.685747266F, 5, -4) AT(back_second, 0.389173031F,
        -1, 6) AT(p_again_long, 0.203193843F, -2, -3) }, { 0.0544F, 0.0325F, -0.0259F, -0.0175F, -0.0245F, -0.0160F,
        -0.0106F, 0.0151F } },
    { 7, { AT(rule_off_topic, 0.604188561F, 1, 6) AT(number_missing, 0.5F, -1, 2) AT(number_new, 0.5F, 3, 4)
        AT(last_place, 0.767857134F, -2, -3) AT(question_covered, 0.51666671F, 5, -6) AT(filler_share, 0.0212765951F,
        -4, -5) AT(p_log_ratio_2, 0.29332763F, -7, -8) }, { 0.0037F, -0.0362F, 0.0212F, -0.0163F, 0.0403F, -0.0212F,
        -0.0389F, 0.0047F } },
    { 0, { AT(filler_share, 0.0166666675F, 1, 4) AT(p_log_ratio_2, 0.118914962F, -1, 2) AT(order_net, -0.5F, -2, 3)
        AT(back_new, 0.191374972F, -3, -4) AT(rule_unsupported, 0.300000012F, -5, 5) AT(near_any, 0.177522063F, -6, 6)
        AT(number_new, 0.5F, -7, -8) }, { 0.0086F, 0.0036F, 0.0054F, -0.0250F, -0.0109F, -0.0043F, -0.0020F, 0.0267F }
        },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(half_drop, 0.349999994F, 2, -7) AT(match_worst, 0.532796204F, 3, -6)
        AT(specific_share, 0.215686277F, -1, 4) AT(part_best, 0.43650794F, -2, 5) AT(match, 0.402474761F, -3, 6)
        AT(p_missing_first, 0.0618622452F, -4, -5) }, { 0.0264F, -0.0121F, 0.0168F, 0.0079F, -0.0117F, -0.0085F,
        -0.0117F, -0.0155F } },
    { 2, { AT(value_clash, 0.5F, 1, 6) AT(p_asked_uncovered, 0.0740179271F, 2, 3) AT(polar_sum, -0.5F, -1, -2)
        AT(near_reference, 0.409090906F, 4, 5) AT(log_answer, 3.70122576F, -3, -4) AT(stray_name, 1.5F, -5, -6)
        AT(near_content, 0.411764711F, -7, -8) }, { -0.0170F, 0.0233F, -0.0170F, 0.0149F, -0.0198F, 0.0271F, -0.0125F,
        0.0399F } },
    { 3, { AT(pairs_lost, 0.28174606F, 1, 3) AT(p_log_ratio_2, 1.81460738F, -1, 2) AT(log_reference, 2.441401F, -2, -3)
        AT(sentences, 1.5F, 4, 6) AT(match_tail, 0.0714319348F, 5, -6) AT(part_near_worst, 0.365848362F, -4, -5)
        AT(log_ratio, 1.23474443F, -7, -8) }, { -0.0142F, -0.0007F, 0.0085F, 0.0196F, -0.0003F, -0.0003F, -0.0057F,
        0.0051F } },
    { 4, { AT(subject_question, 0.754255772F, 1, -8) AT(p_uncovered_near, 0.180000007F, 2, -7) AT(second_half,
        0.226495728F, -1, 3) AT(swap_share, 0.0588235296F, 4, -6) AT(back_second, 0.419937849F, -2, 5)
        AT(p_subject_high, 0.338379204F, 6, -5) AT(log_reference, 2.80290103F, -3, -4) }, { 0.0202F, 0.0109F, 0.0054F,
        -0.0499F, 0.0177F, 0.0163F, 0.0141F, -0.0160F } },
    { 5, { AT(near_any, 0.821394622F, 1, 5) AT(last_place, 0.230769232F, 2, 3) AT(sentences, 3.5F, -1, -2)
        AT(p_again_high, 0.146046937F, 4, -5) AT(names_missing, 3.5F, -3, -4) AT(distinct, 0.78125F, 6, -8)
        AT(question_rare, 0.495763421F, -6, -7) }, { -0.0042F, 0.0119F, -0.0217F, 0.0018F, 0.0056F, -0.0021F, 0.0156F,
        -0.0025F } },
    { 6, { AT(contrast, 1.5F, 1, -8) AT(log_answer, 3.67622066F, 2, 5) AT(p_pronouns_uncovered, 0.0615384616F, 3, 4)
        AT(rule_off_topic, 0.686671019F, -1, -2) AT(stray_rare, 0.279882044F, -3, -4) AT(pronouns, 0.0250000004F, -5, 6)
        AT(subject_question, 0.40792942F, -6, -7) }, { -0.0446F, 0.0239F, 0.0313F, -0.0158F, 0.0221F, -0.0168F, 0.0113F,
        -0.0254F } },
    { 7, { AT(first_half, 0.148351654F, 1, 2) AT(back_new, 0.359831333F, -1, -2) AT(shared, 3.5F, -3, 3) AT(p_both,
        0.5F, 4, 6) AT(first_half, 0.563492119F, -4, 5) AT(again_near, 0.516690373F, -5, -6) AT(p_log_ratio_2,
        0.0781676918F, -7, -8) }, { 0.0040F, -0.0360F, 0.0083F, -0.0300F, -0.0002F, 0.0286F, 0.0102F, -0.0485F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 4) AT(back_second, 0.275630832F, -1, 2) AT(match, 0.896197319F, 3, -4)
        AT(half_drop, 0.524999976F, -2, -3) AT(p_stray_high, 0.334974766F, 5, -8) AT(again_near, 0.449888617F, 6, -7)
        AT(near_reference, 0.409090906F, -5, -6) }, { 0.0067F, -0.0281F, 0.0011F, 0.0102F, 0.0262F, -0.0037F, -0.0021F,
        -0.0052F } },
    { 1, { AT(distinct, 0.956521749F, 1, 2) AT(polar_sum, 0.5F, -1, -2) AT(filler_share, 0.15384616F, 3, -8)
        AT(near_content, 0.13636364F, 4, 5) AT(subject, 0.41963619F, -3, -4) AT(p_log_ratio_2, 0.195216179F, -5, 6)
        AT(first_half, 0.628289461F, -6, -7) }, { -0.0222F, 0.0102F, 0.0089F, -0.0227F, -0.0104F, 0.0216F, -0.0024F,
        0.0202F } },
    { 2, { AT(p_unsupported_long, 0.608179867F, 1, 5) AT(roles_cross, 1.5F, 2, -5) AT(value_clash, 0.5F, 3, -4)
        AT(stray_name, 1.5F, 4, -3) AT(back_new, 0.532702386F, -1, -2) AT(both_missing, 0.5F, 6, -8)
        AT(p_uncovered_near, 0.174999997F, -6, -7) }, { 0.0083F, -0.0109F, 0.0267F, 0.0331F, 0.0313F, -0.0406F, 0.0200F,
        0.0158F } },
    { 3, { AT(p_pronouns_uncovered, 0.00434782589F, 1, 5) AT(last_place, 0.416666657F, 2, 4) AT(p_covered_near,
        0.646464646F, 3, -3) AT(shared, 4.5F, -1, -2) AT(p_log_ratio_2, 2.78608561F, -4, -5) AT(sentences, 5.5F, 6, -8)
        AT(absolute_added, 2.5F, -6, -7) }, { -0.0006F, 0.0201F, -0.0010F, -0.0062F, 0.0044F, -0.0123F, 0.0030F, 0.0040F
        } },
    { 4, { AT(subject_question, 0.754255772F, 1, -8) AT(subject_question, 0.577494264F, 2, 5) AT(p_statements_first,
        0.093073599F, 3, -4) AT(part_near_worst, 0.653357983F, 4, -3) AT(again_near, 0.362191617F, -1, -2) AT(swap_net,
        -2.5F, 6, -7) AT(p_stray, 0.0399313867F, -5, -6) }, { 0.0094F, -0.0325F, 0.0191F, 0.0142F, -0.0306F, 0.0124F,
        0.0250F, -0.0152F } },
    { 5, { AT(distinct, 0.583333313F, -1, 1) AT(subject_question, 0.52396971F, 2, 5) AT(p_again_long, 0.319403082F, -2,
        3) AT(polar_sum, -0.5F, -3, 4) AT(distinct, 0.852941155F, -4, -5) AT(log_answer, 4.16663551F, 6, -8)
        AT(p_pronouns_uncovered, 0.0588235296F, -6, -7) }, { 0.0111F, -0.0051F, -0.0020F, 0.0152F, -0.0015F, -0.0183F,
        0.0008F, 0.0017F } },
    { 6, { AT(match_worst, 0.102917023F, -1, 1) AT(specific_share, 0.357142866F, 2, 4) AT(back_new, 0.419967264F, -2, 3)
        AT(stray_share, 0.5978055F, -3, -4) AT(p_negation_covered, 0.148351654F, 5, -8) AT(filler_share, 0.0181818176F,
        -5, 6) AT(subject_question, 0.606789947F, -6, -7) }, { -0.0182F, -0.0180F, -0.0224F, 0.0216F, -0.0032F, 0.0422F,
        -0.0096F, -0.0267F } },
    { 7, { AT(ask_worst, 0.514705896F, 1, 4) AT(number_new, 1.5F, 2, -4) AT(back_second, 0.918432891F, 3, -3)
        AT(p_stray, 0.222142845F, -1, -2) AT(roles_straight, 0.5F, 5, -8) AT(part_near_mean, 0.745886803F, 6, -7)
        AT(subject_question, 0.0925293714F, -5, -6) }, { -0.0442F, 0.0127F, 0.0199F, 0.0233F, -0.0316F, 0.0047F,
        -0.0164F, 0.0200F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 5) AT(match, 0.896197319F, 2, 4) AT(back_new, 0.350028694F, 3, -3)
        AT(unsupported, 1.35000002F, -1, -2) AT(p_unsupported_near, 0.48888889F, -4, -5) AT(refers_back, 0.5F, 6, -8)
        AT(number_new, 1.5F, -6, -7) }, { -0.0104F, 0.0116F, -0.0244F, -0.0059F, 0.0162F, -0.0130F, 0.0072F, 0.0221F }
        },
    { 1, { AT(absolute_added, 1.5F, 1, 6) AT(statements_missing, 0.875F, 2, 5) AT(log_ratio, 0.655406833F, 3, 4)
        AT(last_place, 0.0F, -1, -2) AT(filler_share, 0.095238097F, -3, -4) AT(p_best_missing, 0.211309522F, -5, -6)
        AT(negations, 1.5F, -7, -8) }, { 0.0036F, -0.0243F, -0.0098F, 0.0130F, -0.0068F, 0.0179F, 0.0195F, -0.0052F } },
    { 2, { AT(negation_lost, 0.5F, 1, 5) AT(p_covered_polar, 1.51923084F, 2, -5) AT(name_frame, 0.5F, 3, 4)
        AT(subject_question, 0.811851084F, -1, -2) AT(term_rare, 0.249258697F, -3, -4) AT(specific_share, 0.433333337F,
        6, -8) AT(p_best_missing, 0.188988104F, -6, -7) }, { -0.0110F, 0.0131F, -0.0171F, 0.0367F, 0.0243F, 0.0470F,
        -0.0121F, -0.0159F } },
    { 3, { AT(sentences, 1.5F, 1, 6) AT(part_near_worst, 0.365848362F, 2, -6) AT(shared, 4.5F, -1, 3) AT(negated_shared,
        0.5F, 4, -5) AT(p_first_only, 0.327380955F, 5, -4) AT(match_worst, 0.787180901F, -2, -3) AT(rule_long,
        0.794444442F, -7, -8) }, { -0.0012F, 0.0212F, -0.0002F, -0.0004F, -0.0003F, -0.0033F, -0.0159F, 0.0115F } },
    { 4, { AT(filler_share, 0.100000001F, 1, -8) AT(half_drop, -0.0111111114F, -1, 2) AT(p_asked_uncovered,
        0.178586781F, -2, 3) AT(refers_back, 0.5F, 4, 6) AT(p_covered_low, 0.117783286F, 5, -5) AT(first_half,
        0.51666671F, -3, -4) AT(half_drop, 0.244444445F, -6, -7) }, { -0.0151F, -0.0086F, 0.0489F, 0.0121F, -0.0210F,
        0.0201F, -0.0341F, -0.0241F } },
    { 5, { AT(log_ratio, 0.83624804F, 1, 4) AT(subject, 0.668105662F, 2, 3) AT(near_content, 0.3125F, -1, -2)
        AT(p_uncovered_near, 0.3125F, -3, -4) AT(p_unsupported_long, 0.0F, 5, -8) AT(log_reference, 2.86179256F, 6, -7)
        AT(stray_share, 0.297182143F, -5, -6) }, { -0.0039F, 0.0107F, -0.0187F, 0.0032F, 0.0044F, -0.0058F, 0.0161F,
        -0.0046F } },
    { 6, { AT(term_rare, 0.186408088F, 1, 2) AT(first_half, 0.628289461F, -1, -2) AT(first_half, 0.612500012F, 3, -8)
        AT(rule_off_topic, 0.604188561F, 4, 5) AT(term_frame, 0.5F, -3, -4) AT(p_again_long, 0.190769628F, -5, 6)
        AT(polar_sum, 0.5F, -6, -7) }, { 0.0252F, -0.0184F, -0.0264F, -0.0040F, 0.0366F, -0.0201F, 0.0223F, 0.0206F } },
    { 7, { AT(negations, 0.5F, -1, 1) AT(pronouns, 0.0652173907F, 2, 6) AT(both_share, 0.0263157897F, 3, 4)
        AT(p_pronouns_uncovered, 0.0165289249F, -2, -3) AT(rare, 0.311673462F, -4, 5) AT(term_rare, 0.217969984F, -5,
        -6) AT(specific_share, 0.227272734F, -7, -8) }, { -0.0045F, 0.0309F, -0.0147F, -0.0349F, -0.0257F, 0.0161F,
        -0.0164F, 0.0315F } },
    { 0, { AT(p_unsupported_near, 0.0700000003F, -1, 1) AT(again_near, 0.493141681F, 2, -8) AT(name_frame, 0.5F, 3, -7)
        AT(subject_worst, 0.73946166F, 4, -6) AT(strong, 0.5F, 5, -5) AT(p_uncovered_near, 0.277777791F, 6, -4)
        AT(pronouns, 0.0714285746F, -2, -3) }, { -0.0154F, 0.0325F, -0.0026F, -0.0036F, -0.0044F, -0.0052F, -0.0048F,
        -0.0092F } },
    { 1, { AT(filler_share, 0.100000001F, 1, 4) AT(match_tail, 0.0221167579F, 2, 3) AT(p_pronouns_uncovered,
        0.103896104F, -1, -2) AT(part_near_mean, 0.16840364F, -3, -4) AT(back_second, 0.526908994F, 5, 6) AT(part_best,
        0.211111113F, -5, -6) AT(parts, 2.5F, -7, -8) }, { -0.0052F, 0.0145F, 0.0082F, -0.0253F, -0.0045F, 0.0242F,
        -0.0136F, 0.0059F } },
    { 2, { AT(p_log_ratio_2, 0.649031878F, 1, 4) AT(both_share, 0.386752158F, 2, -4) AT(stray_sentences, 0.414285719F,
        3, -3) AT(filler_share, 0.0652173907F, -1, -2) AT(back_new, 0.438970864F, 5, 6) AT(covered_new, 0.156923085F,
        -5, -6) AT(subject_question, 0.761150181F, -7, -8) }, { 0.0082F, -0.0214F, 0.0403F, -0.0177F, -0.0344F, 0.0362F,
        -0.0417F, 0.0105F } },
    { 3, { AT(p_uncovered_stray, 0.00640417309F, 1, 5) AT(subject, 0.875659645F, 2, -5) AT(p_covered_near, 0.646464646F,
        3, -4) AT(question_rare, 0.217247382F, -1, 4) AT(near_content, 0.875F, -2, -3) AT(rule_long, 0.659502923F, 6,
        -8) AT(rule_incomplete, 0.300000012F, -6, -7) }, { -0.0006F, 0.0189F, -0.0003F, -0.0009F, -0.0012F, -0.0141F,
        0.0023F, 0.0072F } },
    { 4, { AT(match_tail, 0.180761993F, 1, -8) AT(subject, 0.5843063F, -1, 2) AT(subject_worst, 0.476879179F, 3, 4)
        AT(filler_share, 0.0263157897F, -2, -3) AT(rule_incomplete, 0.300000012F, 5, -7) AT(parts, 7.5F, 6, -6) AT(rare,
        0.358290315F, -4, -5) }, { -0.0296F, 0.0324F, -0.0068F, -0.0071F, -0.0406F, 0.0313F, 0.0236F, 0.0250F } },
    { 5, { AT(near_any, 0.821394622F, 1, 6) AT(sentences, 3.5F, 2, 3) AT(negations, 2.5F, -1, -2) AT(covered,
        0.405882359F, 4, 5) AT(again_near, 0.481019258F, -3, -4) AT(pronouns, 0.0697674453F, -5, -6)
        AT(question_covered, 0.483333349F, -7, -8) }, { -0.0177F, 0.0015F, -0.0015F, 0.0147F, -0.0086F, 0.0030F,
        -0.0027F, 0.0133F } },
    { 6, { AT(contrast, 1.5F, 1, -8) AT(types_missing, 0.5F, 2, -7) AT(names_missing, 0.5F, 3, 6) AT(both_hit, 1.5F, 4,
        -4) AT(log_answer, 3.59721851F, -1, 5) AT(second_half, 0.630681813F, -2, -3) AT(question_rare, 0.31941852F, -5,
        -6) }, { -0.0091F, 0.0286F, -0.0129F, -0.0193F, -0.0280F, 0.0215F, -0.0261F, -0.0244F } },
    { 7, { AT(match_worst, 0.117945172F, 1, 3) AT(back_second, 0.271261185F, -1, 2) AT(last_place, 0.600000024F, -2, -3)
        AT(swap_share, 0.181818187F, 4, -8) AT(near_reference, 0.916666687F, 5, 6) AT(p_covered_near, 0.777777791F, -4,
        -5) AT(second_half, 0.806250036F, -6, -7) }, { 0.0176F, -0.0391F, 0.0139F, 0.0025F, -0.0400F, -0.0148F, 0.0440F,
        -0.0133F } },
    { 0, { AT(unsupported, 1.85000002F, 1, 4) AT(p_unsupported_near, 0.48888889F, 2, 3) AT(back_second, 0.275630832F,
        -1, -2) AT(back_new, 0.407723069F, -3, -4) AT(number_new, 0.5F, -5, 5) AT(near_any, 0.236218899F, 6, -8)
        AT(pronouns, 0.048780486F, -6, -7) }, { 0.0010F, -0.0216F, 0.0121F, -0.0054F, -0.0104F, -0.0092F, 0.0056F,
        0.0236F } },
    { 1, { AT(absolute_added, 1.5F, 1, -8) AT(p_best_missing, 0.204166666F, 2, 6) AT(filler_share, 0.195121944F, 3, -5)
        AT(pronouns, 0.106382981F, 4, -4) AT(p_asks_uncovered, 0.815340936F, 5, -3) AT(rule_long, 0.693750024F, -1, -2)
        AT(last_statement, 0.607692361F, -6, -7) }, { -0.0292F, 0.0022F, 0.0026F, 0.0028F, 0.0069F, 0.0168F, -0.0094F,
        0.0138F } },
    { 2, { AT(swap_share, 0.75F, 1, 6) AT(back_new, 0.437293351F, 2, 3) AT(match, 0.55150789F, -1, -2) AT(p_log_ratio_2,
        0.649031878F, 4, -6) AT(pairs_lost, 0.467375904F, -3, 5) AT(p_again_long, 0.331711739F, -4, -5) AT(match,
        0.747381806F, -7, -8) }, { -0.0108F, 0.0260F, 0.0062F, -0.0310F, 0.0209F, -0.0266F, -0.0114F, 0.0391F } },
    { 3, { AT(p_uncovered_stray, 0.00640417309F, 1, 4) AT(subject_new, 0.895655692F, 2, -4) AT(specific_share,
        0.4909091F, 3, -3) AT(pronouns, 0.095238097F, -1, -2) AT(p_log_ratio_2, 0.942411721F, -5, 5) AT(shared, 3.5F,
        -6, 6) AT(again_near, 0.398733944F, -7, -8) }, { 0.0188F, -0.0004F, -0.0009F, -0.0022F, -0.0111F, -0.0017F,
        -0.0007F, 0.0078F } },
    { 4, { AT(specific_share, 0.255813956F, -1, 1) AT(p_asked_uncovered, 0.166666672F, 2, 4) AT(part_near_worst,
        0.689450324F, 3, -4) AT(p_negation_covered, 0.310096174F, -2, -3) AT(inversions, 0.200000003F, 5, -8)
        AT(term_frame, 2.5F, 6, -7) AT(refers_back, 0.5F, -5, -6) }, { -0.0217F, -0.0319F, 0.0139F, 0.0172F, 0.0376F,
        -0.0151F, -0.0163F, -0.0099F } },
    { 5, { AT(distinct, 0.583333313F, -1, 1) AT(subject_question, 0.52396971F, 2, 4) AT(stray_rare, 0.2239106F, 3, -4)
        AT(last_place, 0.5F, -2, -3) AT(log_ratio, 1.04145384F, 5, 6) AT(pairs_lost, 0.894444466F, -5, -6) AT(back_new,
        0.519808829F, -7, -8) }, { 0.0110F, 0.0133F, -0.0032F, -0.0040F, -0.0178F, 0.0012F, -0.0037F, 0.0047F } },
    { 6, { AT(subject_new, 0.097830981F, -1, 1) AT(log_reference, 2.80290103F, -2, 2) AT(p_unsupported_long,
        0.00984400697F, 3, 4) AT(rare, 0.33027187F, -3, -4) AT(names_missing, 0.5F, 5, 6) AT(contrast, 0.5F, -5, -6)
        AT(p_asked_uncovered, 0.206641212F, -7, -8) }, { 0.0263F, -0.0250F, 0.0060F, -0.0228F, 0.0375F, -0.0136F,
        -0.0266F, 0.0192F } },
    { 7, { AT(number_hits, 1.5F, 1, 6) AT(p_quoted_uncovered, 0.195238099F, 2, 5) AT(p_uncovered_near, 0.1875F, 3, 4)
        AT(pairs_lost, 0.40900737F, -1, -2) AT(log_reference, 3.19846487F, -3, -4) AT(subject_worst, 0.342982173F, -5,
        -6) AT(distinct, 0.878787875F, -7, -8) }, { -0.0053F, 0.0204F, 0.0036F, -0.0375F, -0.0234F, 0.0321F, 0.0338F,
        -0.0093F } },
};
/* clang-format on */
const size_t n_signal_trees = COUNT_OF(signal_trees);
