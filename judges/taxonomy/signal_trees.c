/*
 * signal_trees.c -- see decide.c: written by datasets/recipe/judge/fit_trees.py.
 *
 * A tree: category, splits (signal, threshold, left, right) from the first on, values of the leaves.
 */
#include "judges/taxonomy/signals.h"

#define AT(signal, threshold, left, right) { SIGNAL_##signal, left, right, threshold },

/* clang-format off */
const double signal_bias[N_DECIDED] = { 0.020666, 0.12493, 0.38476, -0.83938, -0.052785, -1.7338, 0.042407, 2.0532 };

const struct signal_tree signal_trees[] = {
    { 0, { AT(rare, 0.397844613F, 1, 4) AT(rare, 0.365419507F, 2, 3) AT(rule_unsupported, 0.300000012F, -1, -2)
        AT(p_unsupported_near, 0.230769232F, -3, -4) AT(stray_name, 0.5F, 5, 6) AT(log_ratio, 0.628608644F, -5, -6)
        AT(unsupported, 1.35000002F, -7, -8) }, { -0.0936F, 0.1288F, -0.0764F, 0.4065F, -0.0787F, 0.1747F, -0.0024F,
        0.8102F } },
    { 1, { AT(rule_generic, 0.609992266F, 1, -8) AT(subject, 0.421699077F, 2, 4) AT(again_near, 0.464666486F, 3, -3)
        AT(specific_share, 0.222222224F, -1, -2) AT(p_far_uncovered, 0.780811012F, 5, -7) AT(filler_share, 0.13333334F,
        -4, 6) AT(stray_share, 0.394161254F, -5, -6) }, { 0.0347F, -0.0725F, 0.1017F, -0.0939F, -0.0555F, 0.0459F,
        0.0109F, 0.8876F } },
    { 2, { AT(rule_technical, 0.300000012F, 1, 6) AT(inversions, 0.00952380989F, -1, 2) AT(stray_rare, 0.214752674F, 3,
        -6) AT(p_asked_uncovered, 0.0F, -2, 4) AT(sentences, 3.5F, 5, -5) AT(log_reference, 3.34975028F, -3, -4)
        AT(stray_share, 0.650932848F, -7, -8) }, { -0.0792F, -0.0309F, 0.1556F, 0.0162F, -0.0413F, -0.0699F, 0.5472F,
        0.0177F } },
    { 3, { AT(rule_long, 0.747647047F, -1, -2) }, { -0.0868F, 1.1854F } },
    { 4, { AT(p_uncovered_near, 0.177777782F, 1, 3) AT(p_uncovered_near, 0.131578952F, -1, 2) AT(half_drop,
        0.233333334F, -2, -3) AT(p_statements_first, 0.129166678F, 4, 6) AT(near_content, 0.387096763F, -4, 5)
        AT(p_first_only, 0.178571433F, -5, -6) AT(stray_share, 0.604832232F, -7, -8) }, { -0.0790F, -0.0418F, 0.1304F,
        -0.0140F, -0.0088F, 0.2491F, 0.6079F, 0.0314F } },
    { 5, { AT(p_log_ratio_2, 0.69931078F, 1, 3) AT(again_near, 0.626073241F, -1, 2) AT(match, 0.752319992F, -2, -3)
        AT(near_content, 0.352941185F, -4, 4) AT(sentences, 2.5F, -5, 5) AT(distinct, 0.852941155F, 6, -8)
        AT(unsupported, 0.0500000007F, -6, -7) }, { -0.0753F, 0.1849F, -0.0148F, -0.0307F, 0.0066F, 0.5016F, -0.0031F,
        -0.0118F } },
    { 6, { AT(p_covered_near, 0.0601503775F, 1, -8) AT(refers_back, 0.5F, 2, -7) AT(rule_generic, 0.301276237F, 3, -6)
        AT(near_any, 0.324808061F, 4, -5) AT(match, 0.627465606F, 5, -4) AT(p_pronouns_uncovered, 0.0996376798F, 6, -3)
        AT(p_absolute_near, 0.0540935695F, -1, -2) }, { 0.5368F, 0.0924F, 0.0180F, 0.0722F, 0.0433F, -0.0645F, 0.0013F,
        -0.0884F } },
    { 7, { AT(near_any, 0.937527061F, 1, 6) AT(unsupported, 1.35000002F, 2, -6) AT(specific_share, 0.163265303F, -1, 3)
        AT(shared, 2.5F, 4, 5) AT(rule_off_topic, 0.0F, -2, -3) AT(last_place, 0.5F, -4, -5) AT(covered_new,
        0.935416698F, -7, -8) }, { -0.1624F, 0.0763F, -0.1018F, -0.0864F, 0.0332F, -0.1766F, -0.0937F, 0.1431F } },
    { 0, { AT(unsupported, 1.85000002F, 1, 4) AT(number_new, 1.5F, -1, 2) AT(rare, 0.382882804F, -2, 3) AT(p_stray,
        0.19334276F, -3, -4) AT(p_again_long, 0.628302515F, 5, -8) AT(covered, 0.0871212184F, 6, -7) AT(subject,
        0.534255564F, -5, -6) }, { -0.0910F, -0.0627F, -0.0203F, 0.0827F, -0.0192F, 0.0862F, 0.5164F, -0.0454F } },
    { 1, { AT(filler_share, 0.13333334F, 1, 6) AT(rule_generic, 0.609992266F, 2, -6) AT(part_near_mean, 0.279717058F, 3,
        -5) AT(subject_worst, 0.232153311F, 4, 5) AT(specific_share, 0.300000012F, -1, -2) AT(p_far_uncovered,
        0.815030336F, -3, -4) AT(near_content, 0.387096763F, -7, -8) }, { 0.1038F, -0.0472F, -0.0642F, 0.0034F,
        -0.0912F, 0.1689F, 0.4122F, -0.0554F } },
    { 2, { AT(strong, 0.5F, 1, 6) AT(rule_technical, 0.300000012F, 2, -6) AT(swap_share, 0.0F, 3, -5) AT(pairs_lost,
        0.0520270281F, 4, 5) AT(p_negated_covered, 0.43650794F, -1, -2) AT(both_share, 0.0801282078F, -3, -4)
        AT(near_content, 0.361111104F, -7, -8) }, { -0.0772F, 0.0553F, 0.0607F, -0.0391F, 0.0678F, 0.1844F, 0.0220F,
        0.3673F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -3) AT(p_again_long, -0.166206181F, -1, -2) }, { 0.0254F, -0.0877F, 0.6095F }
        },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, 6) AT(p_first_only, 0.400000006F, 2, 4) AT(p_uncovered_near,
        0.189723313F, -1, 3) AT(log_reference, 3.31402087F, -2, -3) AT(p_stray_high, 0.119693011F, 5, -6)
        AT(unsupported, 0.949999988F, -4, -5) AT(p_uncovered_unasked, 0.625F, -7, -8) }, { -0.0814F, -0.0324F, 0.1402F,
        0.2687F, -0.0235F, -0.0448F, 0.4848F, -0.0176F } },
    { 5, { AT(distinct, 0.727272749F, 1, 3) AT(near_reference, 0.878676474F, 2, -3) AT(p_unsupported_near, 0.347368419F,
        -1, -2) AT(distinct, 0.852941155F, 4, -8) AT(sentences, 3.5F, -4, 5) AT(p_pronouns_uncovered, 0.0135593219F, -5,
        6) AT(near_content, 0.24242425F, -6, -7) }, { 0.5786F, -0.0032F, -0.0055F, -0.0415F, -0.0144F, -0.0038F,
        0.1152F, -0.0809F } },
    { 6, { AT(covered, 0.322916687F, 1, -8) AT(rule_off_topic, 0.0F, 2, 6) AT(specific_share, 0.297872335F, -1, 3)
        AT(again_near, 0.409157485F, 4, 5) AT(match, 0.51054275F, -2, -3) AT(near_any, 0.383661002F, -4, -5)
        AT(specific_share, 0.246153846F, -6, -7) }, { -0.0431F, 0.0802F, -0.0022F, 0.3207F, 0.0002F, -0.0404F, 0.4068F,
        -0.0883F } },
    { 7, { AT(p_covered_high, 0.435416669F, 1, 5) AT(unsupported, 1.85000002F, 2, -5) AT(rule_generic, 0.609992266F, 3,
        -4) AT(p_uncovered_unasked, 0.485880464F, -1, 4) AT(rule_off_topic, 0.645223618F, -2, -3) AT(near_reference,
        0.442222238F, -6, 6) AT(strong, 0.5F, -7, -8) }, { -0.0519F, 0.0819F, -0.0804F, -0.1555F, -0.1542F, -0.1160F,
        0.1360F, -0.1011F } },
    { 0, { AT(rule_unsupported, 0.300000012F, 1, 3) AT(unsupported, 1.25F, -1, 2) AT(near_reference, 0.254032254F, -2,
        -3) AT(again_near, 0.461090595F, 4, 5) AT(p_uncovered_unasked, 0.823529422F, -4, -5) AT(rule_long, 0.302380949F,
        6, -8) AT(p_stray_high, 0.270401388F, -6, -7) }, { -0.0926F, -0.0238F, 0.0520F, 0.3232F, -0.0105F, 0.1262F,
        -0.0288F, -0.0413F } },
    { 1, { AT(specific_share, 0.210526317F, 1, 3) AT(near_content, 0.421052635F, 2, -3) AT(number_new, 0.5F, -1, -2)
        AT(statements_missing, 0.875F, 4, 6) AT(specific_share, 0.25F, 5, -6) AT(stray_sentences, 0.129166678F, -4, -5)
        AT(log_reference, 3.44986153F, -7, -8) }, { 0.2824F, -0.0194F, -0.0387F, -0.0639F, 0.0539F, -0.0925F, -0.0497F,
        0.0470F } },
    { 2, { AT(rule_technical, 0.300000012F, 1, 6) AT(question_covered, 0.550505102F, 2, 3) AT(p_covered_polar,
        0.961538494F, -1, -2) AT(covered_new, 0.881944478F, 4, -6) AT(rule_unsupported, 0.300000012F, 5, -5)
        AT(both_share, 0.261363655F, -3, -4) AT(rule_unsupported, 0.300000012F, -7, -8) }, { -0.0759F, 0.0916F, 0.1252F,
        0.0011F, -0.0677F, -0.0506F, 0.2608F, -0.0181F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -3) AT(log_ratio, -0.405465096F, -1, -2) }, { 0.0249F, -0.0870F, 0.3836F } },
    { 4, { AT(last_statement, 0.63961041F, 1, 5) AT(p_covered_near, 0.0571428575F, -1, 2) AT(p_asked_uncovered,
        0.130748242F, -2, 3) AT(p_unsupported_near, 0.347368419F, 4, -5) AT(last_place, 0.583333313F, -3, -4)
        AT(match_tail, 0.0875918195F, -6, 6) AT(last_place, 0.296296299F, -7, -8) }, { -0.0571F, 0.0181F, 0.3647F,
        0.0422F, -0.0007F, -0.0709F, 0.1592F, -0.0082F } },
    { 5, { AT(distinct, 0.714285731F, 1, 2) AT(second_half, 0.78174603F, -1, -2) AT(sentences, 3.5F, -3, 3)
        AT(stray_rare, 0.223852858F, 4, -8) AT(p_far_uncovered, 0.0759731755F, -4, 5) AT(near_content, 0.24242425F, -5,
        6) AT(p_again_long, 0.329670191F, -6, -7) }, { 0.4894F, 0.0178F, -0.0802F, -0.0167F, -0.0084F, -0.0058F,
        0.1276F, -0.0311F } },
    { 6, { AT(p_uncovered_stray, 0.145688221F, -1, 1) AT(rule_off_topic, 0.0F, 2, 5) AT(specific_share, 0.297872335F,
        -2, 3) AT(p_uncovered_unasked, 0.289675206F, -3, 4) AT(again_near, 0.401227683F, -4, -5) AT(pronouns,
        0.0416666679F, -6, 6) AT(specific_share, 0.275000006F, -7, -8) }, { -0.0833F, -0.0391F, -0.0448F, 0.0351F,
        0.2501F, 0.3075F, -0.0388F, 0.1640F } },
    { 7, { AT(p_covered_near, 0.928571403F, 1, -8) AT(rule_generic, 0.609992266F, 2, -7) AT(question_rare, 0.311204374F,
        3, 4) AT(rule_off_topic, 0.629821062F, -1, -2) AT(match_worst, 0.409519345F, -3, 5) AT(log_ratio, 0.993251801F,
        6, -6) AT(p_unsupported_long, 0.926762044F, -4, -5) }, { 0.0619F, -0.0698F, -0.1099F, 0.0102F, -0.1217F,
        -0.1237F, -0.1364F, 0.1213F } },
    { 0, { AT(stray_name, 0.5F, 1, 2) AT(p_unsupported_long, 1.28711629F, -1, -2) AT(rule_unsupported, 0.300000012F, 3,
        4) AT(rare, 0.415148914F, -3, -4) AT(log_answer, 4.24130106F, 5, -8) AT(near_content, 0.151515156F, 6, -7)
        AT(rare, 0.403819442F, -5, -6) }, { -0.0914F, 0.1434F, -0.0689F, 0.0218F, -0.0370F, 0.0754F, 0.2506F, -0.0488F }
        },
    { 1, { AT(rule_generic, 0.609992266F, 1, -8) AT(statements_missing, 0.875F, 2, 5) AT(filler_share, 0.095238097F, -1,
        3) AT(p_uncovered_stray, 0.157378584F, -2, 4) AT(log_ratio, 0.575364172F, -3, -4) AT(p_stray, 0.198739707F, 6,
        -7) AT(match_worst, 0.329507381F, -5, -6) }, { -0.0915F, -0.0711F, -0.0075F, 0.1271F, 0.0660F, -0.0166F,
        -0.0518F, 0.2214F } },
    { 2, { AT(rule_technical, 0.300000012F, 1, 5) AT(near_content, 0.344827592F, -1, 2) AT(match_worst, 0.957265615F, 3,
        -5) AT(rule_unsupported, 0.300000012F, 4, -4) AT(parts, 3.5F, -2, -3) AT(unsupported, 1.25F, 6, -8) AT(restated,
        0.211111113F, -6, -7) }, { -0.0840F, 0.1025F, 0.0089F, -0.0529F, -0.0681F, 0.2222F, 0.0036F, -0.0157F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -4) AT(log_reference, 3.90192175F, 2, -3) AT(p_short_near, 0.27280277F, -1,
        -2) }, { -0.0863F, 0.0099F, 0.0108F, 0.2805F } },
    { 4, { AT(statements_missing, 0.100000001F, 1, 4) AT(p_first_only, 0.328125F, -1, 2) AT(p_stray_high, 0.0767374486F,
        3, -4) AT(parts, 3.5F, -2, -3) AT(p_covered_near, 0.0238095243F, -5, 5) AT(p_stray, 0.148951635F, 6, -8)
        AT(p_first_only, 0.190476194F, -6, -7) }, { -0.0650F, 0.0357F, 0.2171F, -0.0353F, -0.0717F, 0.0099F, 0.2515F,
        -0.0007F } },
    { 5, { AT(distinct, 0.727272749F, 1, 4) AT(unsupported, 0.0500000007F, 2, -4) AT(again_near, 0.589194834F, 3, -3)
        AT(question_rare, 0.63413775F, -1, -2) AT(sentences, 4.5F, 5, 6) AT(p_log_ratio_2, 1.00289917F, -5, -6)
        AT(p_pronouns_uncovered, 0.0178571437F, -7, -8) }, { -0.0113F, 0.0396F, 0.4389F, 0.0041F, -0.0774F, -0.0068F,
        -0.0190F, 0.0762F } },
    { 6, { AT(near_reference, 0.158947363F, 1, 6) AT(specific_share, 0.300000012F, -1, 2) AT(covered, 0.310096174F, 3,
        -6) AT(negations, 0.5F, 4, -5) AT(near_any, 0.424009442F, 5, -4) AT(rare, 0.405798614F, -2, -3) AT(p_stray_high,
        0.150932878F, -7, -8) }, { -0.0276F, 0.2526F, 0.0500F, -0.0211F, 0.0443F, -0.0444F, -0.0857F, -0.0115F } },
    { 7, { AT(near_reference, 0.964285731F, 1, 6) AT(p_asked_uncovered, 0.150000006F, 2, 5) AT(filler_share,
        0.150000006F, 3, -4) AT(p_again_long, 0.59404546F, 4, -3) AT(rule_unsupported, 0.300000012F, -1, -2)
        AT(first_asked, 0.5F, -5, -6) AT(strong, 0.5F, -7, -8) }, { 0.0486F, -0.0708F, -0.1220F, -0.1150F, 0.0211F,
        -0.0763F, 0.1169F, -0.0934F } },
    { 0, { AT(rule_unsupported, 0.300000012F, 1, 4) AT(p_unsupported_near, 0.347368419F, -1, 2) AT(stray_share,
        0.45591858F, -2, 3) AT(back_new, 0.409028351F, -3, -4) AT(log_ratio, 1.38629436F, 5, -8) AT(near_content,
        0.130434781F, 6, -7) AT(back_new, 0.2472433F, -5, -6) }, { -0.0919F, -0.0288F, 0.0658F, -0.0132F, 0.0605F,
        -0.0355F, 0.2085F, -0.0391F } },
    { 1, { AT(rule_generic, 0.609992266F, 1, -8) AT(subject, 0.421699077F, 2, 4) AT(filler_share, 0.0789473653F, -1, 3)
        AT(specific_share, 0.300000012F, -2, -3) AT(specific_share, 0.214285716F, 5, -7) AT(specific_share,
        0.200000003F, -4, 6) AT(match_worst, 0.472093195F, -5, -6) }, { -0.0626F, 0.1400F, -0.0151F, -0.0431F, 0.0604F,
        -0.0159F, -0.0896F, 0.1855F } },
    { 2, { AT(p_stray, 0.129484013F, 1, -8) AT(rule_technical, 0.300000012F, 2, 6) AT(p_covered_near, 0.928571403F, 3,
        -5) AT(both_share, 0.310096174F, 4, -4) AT(sentences, 3.5F, 5, -3) AT(inversions, 0.214285716F, -1, -2)
        AT(distinct, 0.699999988F, -6, -7) }, { 0.0387F, 0.1332F, -0.0473F, -0.0504F, -0.0813F, 0.0050F, 0.1817F,
        -0.0782F } },
    { 3, { AT(back_second, 0.334433347F, 1, 2) AT(p_log_ratio_2, 2.06922507F, -1, -2) AT(log_answer, 4.36307859F, 3, -5)
        AT(p_short_near, 0.296874613F, -3, -4) }, { -0.0644F, 0.2199F, -0.0845F, 0.0266F, 0.0737F } },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(p_asked_uncovered, 0.155708119F, -1, 2) AT(p_stray_high,
        0.139674574F, 3, -7) AT(parts, 3.5F, 4, 5) AT(p_log_ratio_2, 0.155160591F, -2, -3) AT(both_share, 0.179144397F,
        -4, 6) AT(match_tail, 0.0514069088F, -5, -6) }, { -0.0776F, 0.0596F, -0.0418F, 0.0314F, 0.0209F, 0.2411F,
        -0.0620F, 0.2278F } },
    { 5, { AT(restated_subjects, 0.138095245F, 1, 5) AT(rule_repetitive, 0.375F, 2, -5) AT(sentences, 4.5F, -1, 3)
        AT(part_near_mean, 0.520047665F, 4, -4) AT(distinct, 0.870967746F, -2, -3) AT(again_near, 0.580548525F, -6, 6)
        AT(p_far_uncovered, 0.0329622068F, -7, -8) }, { -0.0750F, 0.0793F, -0.0033F, -0.0190F, 0.1268F, -0.0084F,
        0.0095F, 0.3509F } },
    { 6, { AT(p_covered_near, 0.0681818202F, 1, -8) AT(rule_generic, 0.301276237F, 2, -7) AT(negations, 1.5F, 3, -6)
        AT(near_content, 0.230769232F, 4, -5) AT(match, 0.456023365F, -1, 5) AT(negations, 0.5F, -2, 6)
        AT(p_pronouns_uncovered, 0.0480769239F, -3, -4) }, { 0.1991F, 0.1158F, 0.0692F, -0.0557F, 0.0225F, -0.0547F,
        -0.0701F, -0.0852F } },
    { 7, { AT(p_covered_near, 0.928571403F, 1, 6) AT(first_asked, 0.5F, 2, 4) AT(rule_generic, 0.609992266F, 3, -3)
        AT(rule_unsupported, 0.725000024F, -1, -2) AT(back_new, 0.42252484F, -4, 5) AT(p_uncovered_near, 0.1875F, -5,
        -6) AT(rule_technical, 0.300000012F, -7, -8) }, { 0.0544F, -0.0820F, -0.1088F, -0.0820F, 0.0071F, -0.0827F,
        0.1150F, -0.0796F } },
    { 0, { AT(rule_unsupported, 0.300000012F, 1, 4) AT(p_unsupported_near, 0.347368419F, -1, 2) AT(stray_share,
        0.45591858F, -2, 3) AT(distinct, 0.888888896F, -3, -4) AT(log_answer, 4.24130106F, 5, -8) AT(near_content,
        0.130434781F, 6, -7) AT(stray_rare, 0.339107841F, -5, -6) }, { -0.0912F, -0.0279F, -0.0126F, 0.0618F, -0.0327F,
        0.0533F, 0.1772F, -0.0446F } },
    { 1, { AT(rule_generic, 0.609992266F, 1, -8) AT(specific_share, 0.217391297F, 2, 5) AT(p_far_uncovered,
        0.498753846F, 3, 4) AT(parts_missing, 0.612500012F, -1, -2) AT(term_rare, 0.292042226F, -3, -4) AT(p_again_long,
        -0.166206181F, -5, 6) AT(near_content, 0.0357142873F, -6, -7) }, { -0.0504F, 0.0323F, 0.0973F, -0.0052F,
        0.0148F, -0.0197F, -0.0888F, 0.1605F } },
    { 2, { AT(strong, 0.5F, 1, 6) AT(stray_share, 0.634488225F, 2, -6) AT(match, 0.994982123F, 3, 5) AT(p_subject_high,
        0.142755151F, -1, 4) AT(p_first_only, 0.22857143F, -2, -3) AT(pairs_lost, 0.164414421F, -4, -5)
        AT(p_unsupported_long, 0.0F, -7, -8) }, { -0.0257F, 0.0880F, 0.0159F, -0.0766F, 0.0360F, -0.0798F, 0.1713F,
        0.0447F } },
    { 3, { AT(rule_long, 0.747647047F, 1, -3) AT(p_again_long, -0.166206181F, -1, -2) }, { 0.0254F, -0.0847F, 0.1860F }
        },
    { 4, { AT(half_drop, 0.333333343F, 1, 4) AT(p_uncovered_near, 0.189723313F, -1, 2) AT(asks, 1.5F, 3, -4)
        AT(rule_incomplete, 0.625F, -2, -3) AT(p_stray_high, 0.178652257F, 5, -8) AT(both_share, 0.193750009F, -5, 6)
        AT(subject, 0.678287983F, -6, -7) }, { -0.0706F, -0.0101F, 0.1362F, 0.1492F, 0.0423F, 0.0264F, 0.2016F, -0.0311F
        } },
    { 5, { AT(distinct, 0.790697694F, 1, 5) AT(unsupported, 0.0500000007F, 2, -5) AT(log_ratio, 0.497838438F, 3, 4)
        AT(match, 0.590524852F, -1, -2) AT(subject_first, 0.528290749F, -3, -4) AT(log_answer, 4.1351347F, -6, 6)
        AT(inversions, 0.415204674F, -7, -8) }, { 0.0416F, -0.0176F, -0.0050F, 0.3282F, -0.0028F, -0.0749F, -0.0210F,
        0.0308F } },
    { 6, { AT(near_content, 0.296296299F, 1, 6) AT(pronouns, 0.024390243F, 2, 3) AT(covered, 0.405882359F, -1, -2)
        AT(negations, 0.5F, 4, -6) AT(filler_share, 0.13333334F, 5, -5) AT(first_half, 0.449494958F, -3, -4)
        AT(p_uncovered_unasked, 0.432636827F, -7, -8) }, { 0.1706F, -0.0248F, 0.1181F, 0.0189F, -0.0575F, -0.0343F,
        -0.0873F, 0.0054F } },
    { 7, { AT(p_covered_near, 0.928571403F, 1, 6) AT(rule_unsupported, 0.300000012F, 2, -6) AT(rule_generic,
        0.609992266F, 3, -5) AT(question_rare, 0.282063723F, 4, 5) AT(pronouns, 0.024390243F, -1, -2)
        AT(parts_missing_n, 0.5F, -3, -4) AT(pairs_lost, 0.012820513F, -7, -8) }, { -0.0332F, 0.0627F, -0.0027F,
        -0.0628F, -0.1075F, -0.1047F, 0.1088F, -0.0874F } },
    { 0, { AT(unsupported, 1.25F, 1, 3) AT(p_unsupported_near, 0.461538464F, -1, 2) AT(log_ratio, 0.310154915F, -2, -3)
        AT(p_again_long, 0.628302515F, 4, -8) AT(p_stray_high, 0.329030752F, 5, 6) AT(back_new, 0.462126076F, -4, -5)
        AT(back_new, 0.2472433F, -6, -7) }, { -0.0900F, 0.0194F, -0.0213F, 0.1612F, 0.0295F, 0.0800F, -0.0417F, -0.0448F
        } },
    { 1, { AT(filler_share, 0.095238097F, 1, 5) AT(log_ratio, -0.405465096F, -1, 2) AT(rare, 0.250909001F, 3, 4)
        AT(back_second, 0.593558371F, -2, -3) AT(match, 0.184227973F, -4, -5) AT(near_content, 0.304347813F, -6, 6)
        AT(first_half, 0.43650794F, -7, -8) }, { 0.0155F, 0.0368F, -0.0343F, 0.0036F, -0.0886F, 0.1483F, 0.0142F,
        -0.0642F } },
    { 2, { AT(near_reference, 0.180909097F, 1, 2) AT(near_content, 0.366666675F, -1, -2) AT(rule_technical,
        0.300000012F, 3, 6) AT(inversions, 0.194444448F, 4, 5) AT(polar_against, 1.5F, -3, -4) AT(log_ratio,
        0.415515453F, -5, -6) AT(restated, 0.211111113F, -7, -8) }, { -0.0809F, 0.0486F, -0.0469F, 0.0798F, -0.0039F,
        0.0743F, 0.1362F, -0.0080F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -4) AT(parts_missing_n, 5.5F, 2, -3) AT(p_short_near, 0.27280277F, -1, -2) },
        { -0.0839F, 0.0101F, 0.0100F, 0.1677F } },
    { 4, { AT(p_uncovered_near, 0.170040488F, 1, 2) AT(half_drop, 0.472222209F, -1, -2) AT(rule_incomplete, 0.625F, 3,
        -8) AT(p_first_only, 0.25F, 4, 5) AT(asks, 1.5F, -3, -4) AT(parts, 2.5F, -5, 6) AT(question_rare, 0.324060798F,
        -6, -7) }, { -0.0697F, 0.0581F, -0.0506F, 0.0695F, -0.0111F, -0.0049F, 0.1334F, 0.1864F } },
    { 5, { AT(inversions, 0.131868139F, 1, 3) AT(restated_subjects, 0.211111113F, 2, -3) AT(match, 0.310525835F, -1, -2)
        AT(again_near, 0.507983863F, 4, 5) AT(covered, 0.205263168F, -4, -5) AT(distinct, 0.842105269F, 6, -8)
        AT(unsupported, 0.0500000007F, -6, -7) }, { 0.0119F, -0.0734F, 0.0833F, 0.0228F, -0.0421F, 0.2590F, -0.0130F,
        -0.0196F } },
    { 6, { AT(near_any, 0.350534618F, 1, 6) AT(negations, 1.5F, 2, -6) AT(filler_share, 0.142857149F, 3, -5) AT(covered,
        0.322916687F, 4, -4) AT(again_near, 0.496986955F, 5, -3) AT(match, 0.456023365F, -1, -2) AT(covered,
        0.379807711F, -7, -8) }, { 0.1229F, 0.0372F, 0.1960F, -0.0420F, -0.0524F, -0.0563F, -0.0215F, -0.0865F } },
    { 7, { AT(p_asked_uncovered, 0.0F, 1, 5) AT(p_covered_near, 0.928571403F, 2, 4) AT(p_again_long, 0.439900994F, 3,
        -3) AT(negations, 0.5F, -1, -2) AT(swap_share, 0.0F, -4, -5) AT(match_worst, 0.409519345F, -6, 6)
        AT(unsupported, 1.25F, -7, -8) }, { -0.0033F, 0.0738F, -0.0726F, 0.1041F, -0.0923F, -0.0727F, 0.0089F, -0.0903F
        } },
    { 0, { AT(p_unsupported_near, 0.144444451F, 1, 3) AT(rare, 0.418832004F, -1, 2) AT(back_second, 0.353498429F, -2,
        -3) AT(again_near, 0.490350276F, 4, 6) AT(rule_unsupported, 0.300000012F, -4, 5) AT(p_again_long, 0.481057942F,
        -5, -6) AT(subject_question, 0.789702952F, -7, -8) }, { -0.0880F, 0.0778F, -0.0524F, -0.0093F, 0.1409F, 0.0005F,
        -0.0514F, 0.0268F } },
    { 1, { AT(rule_generic, 0.609992266F, 1, -8) AT(specific_share, 0.217391297F, 2, 5) AT(p_covered_near,
        0.0370370373F, 3, -4) AT(number_new, 0.5F, 4, -3) AT(subject_worst, 0.425370753F, -1, -2) AT(log_ratio,
        -0.405465096F, -5, 6) AT(filler_share, 0.107142858F, -6, -7) }, { 0.1028F, -0.0107F, -0.0194F, -0.0397F,
        0.0131F, -0.0879F, -0.0241F, 0.1302F } },
    { 2, { AT(rule_technical, 0.300000012F, 1, -8) AT(near_content, 0.280000001F, -1, 2) AT(match, 0.994982123F, 3, -7)
        AT(subject, 0.742755175F, -2, 4) AT(both_share, 0.226495728F, 5, -6) AT(shared, 7.5F, -3, 6) AT(near_content,
        0.733333349F, -4, -5) }, { -0.0843F, -0.0267F, 0.1152F, -0.0180F, 0.1024F, -0.0075F, -0.0541F, 0.1140F } },
    { 3, { AT(p_log_ratio_2, 1.54185152F, 1, -4) AT(p_again_long, -0.166206181F, -1, 2) AT(subject_question,
        0.930628717F, -2, -3) }, { 0.0093F, -0.0830F, 0.0055F, 0.1493F } },
    { 4, { AT(p_first_only, 0.321428567F, 1, 2) AT(p_uncovered_near, 0.189723313F, -1, -2) AT(subject, 0.684079826F, 3,
        4) AT(shared, 1.5F, -3, -4) AT(match_worst, 0.466189206F, 5, -8) AT(both_share, 0.226495728F, -5, 6) AT(covered,
        0.190909103F, -6, -7) }, { -0.0743F, 0.0331F, -0.0686F, 0.0297F, 0.0458F, -0.0105F, 0.1806F, 0.0210F } },
    { 5, { AT(distinct, 0.790697694F, 1, 5) AT(log_answer, 4.5792079F, 2, -5) AT(second_half, 0.78174603F, 3, -4)
        AT(p_unsupported_near, 0.0F, 4, -3) AT(first_asked, 0.5F, -1, -2) AT(stray_repeat, 0.462226212F, -6, 6)
        AT(inversions, 0.327272713F, -7, -8) }, { -0.0039F, 0.2454F, 0.0076F, 0.0026F, -0.0117F, -0.0745F, -0.0319F,
        0.0379F } },
    { 6, { AT(near_reference, 0.158947363F, 1, 4) AT(refers_back, 0.5F, 2, -4) AT(pronouns, 0.0392156877F, 3, -3)
        AT(shared, 4.5F, -1, -2) AT(p_uncovered_unasked, 0.289675206F, -5, 5) AT(distinct, 0.935483873F, 6, -8)
        AT(near_content, 0.363636374F, -6, -7) }, { 0.1410F, -0.0205F, 0.0412F, -0.0093F, -0.0872F, 0.0970F, -0.0378F,
        -0.0437F } },
    { 7, { AT(near_reference, 0.964285731F, 1, -8) AT(p_unsupported_long, 0.926762044F, 2, -7) AT(filler_share,
        0.095238097F, 3, -6) AT(shared, 1.5F, 4, 5) AT(match, 0.479434103F, -1, -2) AT(parts_missing, 0.0500000007F, 6,
        -5) AT(last_place, 0.5F, -3, -4) }, { -0.0108F, 0.0787F, -0.0312F, 0.0426F, -0.0585F, -0.0797F, -0.0894F,
        0.0810F } },
    { 0, { AT(unsupported, 1.25F, 1, 2) AT(p_unsupported_near, 0.461538464F, -1, -2) AT(sentences, 5.5F, 3, -8)
        AT(again_near, 0.521384001F, 4, -7) AT(number_new, 0.5F, 5, 6) AT(back_new, 0.292774886F, -3, -4) AT(rare,
        0.332139403F, -5, -6) }, { -0.0886F, -0.0032F, 0.0468F, -0.0320F, 0.0160F, 0.1355F, -0.0023F, -0.0358F } },
    { 1, { AT(shared, 1.5F, 1, 5) AT(specific_share, 0.217391297F, 2, 3) AT(number_new, 0.5F, -1, -2) AT(filler_share,
        0.09375F, -3, 4) AT(specific_share, 0.314814806F, -4, -5) AT(p_covered_low, 0.0973684266F, -6, 6)
        AT(p_uncovered_near, 0.148148149F, -7, -8) }, { 0.1234F, -0.0265F, -0.0749F, 0.0776F, -0.0197F, -0.0870F,
        -0.0333F, 0.0320F } },
    { 2, { AT(rule_technical, 0.300000012F, 1, 6) AT(near_content, 0.280000001F, -1, 2) AT(p_asked_uncovered, 0.0F, 3,
        4) AT(p_covered_polar, 0.866071463F, -2, -3) AT(both_share, 0.226495728F, 5, -6) AT(first_half, 0.563492119F,
        -4, -5) AT(back_second, 0.937032998F, -7, -8) }, { -0.0827F, -0.0565F, 0.0548F, 0.1239F, 0.0251F, -0.0187F,
        0.0502F, 0.1363F } },
    { 3, { AT(sentences, 4.5F, 1, 4) AT(log_ratio, -0.405465096F, -1, 2) AT(p_log_ratio_2, 1.24999189F, -2, 3)
        AT(p_stray, 0.125616655F, -3, -4) AT(rule_long, 0.747647047F, -5, -6) }, { 0.0246F, -0.0819F, 0.0136F, -0.0088F,
        -0.0173F, 0.1353F } },
    { 4, { AT(match_tail, 0.0796085224F, 1, 3) AT(rule_incomplete, 0.300000012F, 2, -3) AT(p_both, 0.5F, -1, -2)
        AT(p_uncovered_unasked, 0.537589729F, 4, -8) AT(back_second, 0.420339644F, -4, 5) AT(back_new, 0.35349077F, -5,
        6) AT(part_worst, 0.522727311F, -6, -7) }, { -0.0708F, 0.0156F, 0.0783F, -0.0031F, -0.0263F, 0.1370F, -0.0192F,
        -0.0439F } },
    { 5, { AT(restated, 0.0954545513F, 1, 4) AT(distinct, 0.852941155F, 2, -4) AT(p_pronouns_uncovered, 0.011299435F,
        -1, 3) AT(sentences, 3.5F, -2, -3) AT(subject_new, 0.907622278F, 5, -8) AT(back_second, 0.3145082F, -5, 6)
        AT(distinct, 0.785714269F, -6, -7) }, { -0.0174F, -0.0187F, 0.1016F, -0.0735F, 0.0030F, 0.2062F, -0.0046F,
        -0.0074F } },
    { 6, { AT(p_uncovered_unasked, 0.25F, 1, 2) AT(rule_off_topic, 0.0F, -1, -2) AT(rule_off_topic, 0.0F, 3, 6)
        AT(specific_share, 0.297872335F, -3, 4) AT(again_near, 0.401227683F, -4, 5) AT(distinct, 0.966666639F, -5, -6)
        AT(specific_share, 0.246153846F, -7, -8) }, { -0.0835F, 0.0363F, -0.0382F, -0.0064F, 0.1405F, 0.0228F, -0.0278F,
        0.1179F } },
    { 7, { AT(p_asked_uncovered, 0.150000006F, 1, 6) AT(rule_generic, 0.609992266F, 2, -6) AT(p_again_long,
        0.439900994F, 3, -5) AT(rule_technical, 0.300000012F, 4, -4) AT(rule_off_topic, 0.752168238F, 5, -3)
        AT(swap_share, 0.186440676F, -1, -2) AT(match_worst, 0.409519345F, -7, -8) }, { 0.0742F, -0.0349F, -0.0712F,
        -0.0647F, -0.0639F, -0.0847F, -0.0694F, -0.0074F } },
    { 0, { AT(p_unsupported_near, 0.144444451F, 1, 3) AT(unsupported, 1.95000005F, -1, 2) AT(subject_question,
        0.513818145F, -2, -3) AT(unsupported, 1.25F, 4, 5) AT(rare, 0.422828913F, -4, -5) AT(again_near, 0.490350276F,
        6, -8) AT(log_answer, 4.19717407F, -6, -7) }, { -0.0876F, -0.0208F, 0.0726F, -0.0502F, 0.0198F, 0.1191F,
        -0.0001F, -0.0106F } },
    { 1, { AT(rule_generic, 0.609992266F, 1, -8) AT(subject_worst, 0.210692286F, 2, 5) AT(part_near_mean, 0.372104287F,
        3, -4) AT(tail_missing, 0.535714328F, 4, -3) AT(filler_share, 0.0645161271F, -1, -2) AT(p_asked_uncovered,
        0.882452726F, 6, -7) AT(specific_share, 0.217391297F, -5, -6) }, { -0.0331F, 0.1156F, -0.0253F, -0.0420F,
        -0.0056F, -0.0874F, 0.0032F, 0.1113F } },
    { 2, { AT(p_stray, 0.129484013F, 1, -8) AT(swap_net, -3.5F, 2, 4) AT(covered, 0.93095237F, 3, -3) AT(distinct,
        0.913043499F, -1, -2) AT(both_missing, 1.5F, 5, -7) AT(sentences, 3.5F, 6, -6) AT(subject_question,
        0.543808818F, -4, -5) }, { -0.0207F, 0.0633F, -0.0539F, 0.0231F, 0.0987F, -0.0282F, -0.0456F, -0.0682F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -4) AT(log_answer, 2.52492809F, 2, -3) AT(match_tail, 0.0469611362F, -1, -2)
        }, { -0.0091F, 0.0291F, -0.0812F, 0.1254F } },
    { 4, { AT(match_tail, 0.0796085224F, 1, 4) AT(p_both, 0.5F, -1, 2) AT(p_subject_high, 0.0472288206F, -2, 3)
        AT(p_quoted_uncovered, 0.0250000004F, -3, -4) AT(near_content, 0.285714298F, -5, 5) AT(distinct, 0.800000012F,
        -6, 6) AT(names_new, 1.5F, -7, -8) }, { -0.0637F, -0.0536F, 0.1125F, -0.0268F, -0.0354F, -0.0048F, 0.1248F,
        -0.0112F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(sentences, 3.5F, -1, 2) AT(last_place, 0.458333343F, 3, 5)
        AT(near_content, 0.313559324F, -2, 4) AT(subject, 0.837617159F, -3, -4) AT(match, 0.430642933F, 6, -7)
        AT(negation_odd, 0.5F, -5, -6) }, { -0.0712F, -0.0071F, 0.1326F, -0.0055F, -0.0083F, 0.0283F, -0.0339F, 0.1917F
        } },
    { 6, { AT(p_covered_near, 0.0681818202F, 1, -8) AT(negations, 1.5F, 2, -7) AT(filler_share, 0.142857149F, 3, -6)
        AT(specific_share, 0.318181813F, 4, 5) AT(filler_share, 0.024390243F, -1, -2) AT(p_uncovered_unasked, 0.1875F,
        -3, 6) AT(refers_back, 0.5F, -4, -5) }, { -0.0377F, 0.0414F, -0.0238F, 0.1102F, 0.0312F, -0.0533F, -0.0528F,
        -0.0783F } },
    { 7, { AT(covered, 0.935416698F, 1, 6) AT(p_asked_uncovered, 0.272727281F, 2, 5) AT(specific_share, 0.137931034F,
        -1, 3) AT(p_pronouns_uncovered, 0.0441176482F, -2, 4) AT(filler_share, 0.095238097F, -3, -4) AT(first_asked,
        0.5F, -5, -6) AT(p_covered_near, 0.433333337F, -7, -8) }, { -0.0772F, -0.0115F, 0.0646F, -0.0668F, 0.0385F,
        -0.0600F, -0.0597F, 0.0753F } },
    { 0, { AT(unsupported, 1.25F, 1, 2) AT(p_unsupported_near, 0.461538464F, -1, -2) AT(specific_share, 0.404255331F, 3,
        5) AT(p_subject_high, 0.0554729141F, -3, 4) AT(again_near, 0.400000006F, -4, -5) AT(again_near, 0.455963463F,
        -6, 6) AT(both_share, 0.11805556F, -7, -8) }, { -0.0871F, -0.0017F, -0.0323F, 0.0540F, -0.0162F, 0.1135F,
        0.0431F, -0.0353F } },
    { 1, { AT(filler_share, 0.09375F, 1, 3) AT(p_pronouns_uncovered, 0.104918033F, -1, 2) AT(filler_share,
        0.0645161271F, -2, -3) AT(near_content, 0.333333343F, 4, -8) AT(number_new, 0.5F, 5, -7) AT(stray_share,
        0.61549145F, -4, 6) AT(specific_share, 0.291666657F, -5, -6) }, { -0.0846F, -0.0407F, 0.0379F, 0.0062F, 0.1231F,
        -0.0117F, -0.0232F, -0.0505F } },
    { 2, { AT(near_content, 0.352941185F, -1, 1) AT(strong, 0.5F, 2, -8) AT(swap_net, -2.5F, 3, -7) AT(p_covered_near,
        0.928571403F, 4, -6) AT(near_reference, 0.656862795F, 5, 6) AT(half_drop, -0.214285716F, -2, -3) AT(log_answer,
        3.54085445F, -4, -5) }, { -0.0650F, 0.0554F, -0.0432F, 0.0902F, -0.0153F, -0.0709F, 0.0420F, 0.1065F } },
    { 3, { AT(p_again_long, 0.628302515F, 1, 3) AT(p_again_long, -0.166206181F, -1, 2) AT(asks, 0.5F, -2, -3)
        AT(log_answer, 4.5792079F, -4, -5) }, { 0.0256F, 0.0028F, -0.0799F, -0.0144F, 0.1169F } },
    { 4, { AT(p_asked_uncovered, 0.130748242F, 1, 3) AT(p_both, 0.5F, 2, -3) AT(half_drop, 0.472222209F, -1, -2)
        AT(ask_worst, 0.514705896F, -4, 4) AT(p_first_only, 0.25F, -5, 5) AT(parts, 3.5F, -6, 6) AT(unsupported, 0.75F,
        -7, -8) }, { -0.0807F, 0.0188F, 0.0187F, 0.1272F, -0.0477F, -0.0048F, 0.0974F, -0.0419F } },
    { 5, { AT(distinct, 0.807692289F, 1, 6) AT(second_half, 0.78174603F, 2, 5) AT(question_covered, 0.30384618F, -1, 3)
        AT(stray_name, 0.5F, 4, -4) AT(back_second, 0.310967654F, -2, -3) AT(p_stray, 0.00134605472F, -5, -6)
        AT(distinct, 0.852941155F, -7, -8) }, { -0.0089F, 0.0011F, 0.1758F, -0.0073F, 0.0260F, -0.0246F, 0.0019F,
        -0.0709F } },
    { 6, { AT(p_covered_near, 0.0681818202F, 1, -8) AT(specific_share, 0.300000012F, 2, 3) AT(absolute_added, 0.5F, -1,
        -2) AT(negations, 1.5F, 4, -7) AT(log_reference, 3.02012753F, -3, 5) AT(p_uncovered_unasked, 0.1875F, -4, 6)
        AT(log_answer, 4.06899023F, -5, -6) }, { 0.0201F, -0.0623F, 0.0222F, -0.0205F, 0.1087F, 0.0066F, -0.0344F,
        -0.0767F } },
    { 7, { AT(p_covered_near, 0.928571403F, 1, 6) AT(rule_unsupported, 0.725000024F, 2, -6) AT(last_place, 0.5F, 3, -5)
        AT(first_asked, 1.5F, 4, -4) AT(filler_share, 0.095238097F, 5, -3) AT(specific_share, 0.394736856F, -1, -2)
        AT(pairs_lost, 0.012820513F, -7, -8) }, { 0.0378F, -0.0275F, -0.0817F, -0.0520F, 0.0302F, -0.0912F, 0.0912F,
        -0.0761F } },
    { 0, { AT(rule_unsupported, 0.300000012F, 1, 4) AT(again_near, 0.189523071F, -1, 2) AT(p_unsupported_near,
        0.347368419F, -2, 3) AT(specific_share, 0.464285702F, -3, -4) AT(log_answer, 4.24130106F, 5, -8)
        AT(near_content, 0.178571433F, 6, -7) AT(back_new, 0.2472433F, -5, -6) }, { 0.0055F, -0.0871F, -0.0317F,
        0.0367F, 0.0612F, -0.0431F, 0.1065F, -0.0326F } },
    { 1, { AT(covered_new, 0.146428585F, 1, 5) AT(filler_share, 0.0652173907F, 2, 3) AT(log_reference, 3.59721851F, -1,
        -2) AT(number_new, 0.5F, 4, -5) AT(distinct, 0.899999976F, -3, -4) AT(filler_share, 0.13333334F, -6, 6)
        AT(p_pronouns_uncovered, 0.0321469568F, -7, -8) }, { -0.0738F, 0.0157F, -0.0137F, 0.1074F, -0.0246F, -0.0844F,
        -0.0312F, 0.0541F } },
    { 2, { AT(rule_technical, 0.625F, 1, -8) AT(near_content, 0.280000001F, -1, 2) AT(swap_net, -2.5F, 3, 5)
        AT(bound_against, 0.5F, 4, -4) AT(half_drop, -0.25F, -2, -3) AT(subject, 0.757113516F, -5, 6)
        AT(question_covered, 0.387500018F, -6, -7) }, { -0.0783F, 0.0399F, -0.0498F, 0.0396F, -0.0163F, -0.0214F,
        0.0622F, 0.0832F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -5) AT(log_ratio, -0.405465096F, -1, 2) AT(reference_code, 0.5F, -2, 3)
        AT(p_log_ratio_2, 0.00132260553F, -3, -4) }, { 0.0248F, -0.0808F, 0.0153F, -0.0197F, 0.1101F } },
    { 4, { AT(last_statement, 0.696153879F, 1, 4) AT(p_covered_low, 0.0208556149F, 2, -4) AT(p_log_ratio_2,
        0.657607794F, 3, -3) AT(p_asked_uncovered, 0.100000001F, -1, -2) AT(p_uncovered_near, 0.170040488F, 5, 6)
        AT(p_first_only, 0.479999989F, -5, -6) AT(specific_share, 0.363636374F, -7, -8) }, { -0.0143F, 0.0994F,
        -0.0291F, -0.0559F, -0.0732F, 0.0161F, 0.0582F, -0.0244F } },
    { 5, { AT(distinct, 0.807692289F, 1, 6) AT(second_half, 0.78174603F, 2, -6) AT(question_covered, 0.30384618F, -1, 3)
        AT(stray_name, 0.5F, 4, -5) AT(back_second, 0.310967654F, -2, 5) AT(p_log_ratio_2, 0.24899219F, -3, -4)
        AT(pairs_lost, 0.949999988F, -7, -8) }, { -0.0089F, 0.0013F, 0.0158F, 0.1645F, -0.0071F, -0.0033F, -0.0670F,
        0.0135F } },
    { 6, { AT(covered, 0.379807711F, 1, -8) AT(absolute_added, 0.5F, 2, 6) AT(again_near, 0.521384001F, 3, 5)
        AT(p_far_uncovered, 0.579564095F, -1, 4) AT(subject_question, 0.629383326F, -2, -3) AT(specific_share,
        0.210526317F, -4, -5) AT(pronouns, 0.0250000004F, -6, -7) }, { 0.0076F, 0.1117F, -0.0202F, -0.0232F, 0.1442F,
        0.0478F, -0.0362F, -0.0807F } },
    { 7, { AT(p_covered_near, 0.928571403F, 1, 6) AT(p_uncovered_unasked, 0.509251177F, 2, 4) AT(back_new, 0.464086682F,
        -1, 3) AT(last_place, 0.461538464F, -2, -3) AT(rule_off_topic, 0.0F, 5, -6) AT(again_near, 0.43028906F, -4, -5)
        AT(rule_technical, 0.300000012F, -7, -8) }, { -0.0591F, -0.0477F, 0.0161F, 0.0614F, -0.0387F, -0.0521F, 0.0881F,
        -0.0538F } },
    { 0, { AT(stray_name, 0.5F, 1, 2) AT(match, 0.357832402F, -1, -2) AT(subject_first, 0.607953966F, 3, 4) AT(rare,
        0.408140928F, -3, -4) AT(p_stray, 0.083845675F, -5, 5) AT(p_unsupported_near, 0.162499994F, -6, 6)
        AT(log_answer, 4.24130106F, -7, -8) }, { 0.0118F, -0.0785F, -0.0406F, 0.0611F, -0.0128F, -0.0139F, 0.1081F,
        -0.0223F } },
    { 1, { AT(p_uncovered_stray, 0.157378584F, 1, 2) AT(match, 0.411592692F, -1, -2) AT(specific_share, 0.25F, 3, 5)
        AT(number_new, 0.5F, 4, -5) AT(negations, 1.5F, -3, -4) AT(polar_sum, 0.5F, -6, 6) AT(filler_share,
        0.0588235296F, -7, -8) }, { 0.0304F, -0.0819F, 0.1015F, -0.0049F, -0.0353F, -0.0730F, -0.0385F, 0.0454F } },
    { 2, { AT(rule_technical, 0.625F, 1, 6) AT(stray_share, 0.634488225F, 2, -6) AT(bound_against, 0.5F, 3, -5)
        AT(swap_share, 0.163265303F, 4, 5) AT(p_stray, 0.0237107705F, -1, -2) AT(subject_question, 0.717404783F, -3, -4)
        AT(log_answer, 3.59721851F, -7, -8) }, { -0.0543F, -0.0020F, -0.0025F, 0.1016F, 0.0605F, -0.0693F, 0.1085F,
        0.0277F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -3) AT(p_again_long, -0.166206181F, -1, -2) }, { 0.0251F, -0.0780F, 0.1039F }
        },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(last_place, 0.318181813F, 2, 4) AT(near_content, 0.290322572F,
        -1, 3) AT(part_near_worst, 0.421382308F, -2, -3) AT(p_both, 0.5F, -4, 5) AT(covered, 0.340579718F, -5, 6)
        AT(both_hit, 4.5F, -6, -7) }, { -0.0418F, 0.0916F, -0.0118F, -0.0598F, -0.0489F, 0.1060F, -0.0147F, 0.1151F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(stray_repeat, 0.335514158F, 2, 3) AT(log_ratio, 1.07755888F, -1, -2)
        AT(stray_rare, 0.223852858F, 4, -7) AT(p_again_long, 0.329670191F, -3, 5) AT(subject, 0.837617159F, 6, -6)
        AT(p_uncovered_near, 0.0391304344F, -4, -5) }, { -0.0662F, 0.0074F, -0.0175F, -0.0046F, 0.1119F, -0.0075F,
        -0.0327F, 0.1441F } },
    { 6, { AT(covered, 0.379807711F, 1, -8) AT(specific_share, 0.297872335F, -1, 2) AT(distinct, 0.965517223F, 3, 6)
        AT(p_uncovered_unasked, 0.244101748F, -2, 4) AT(stray_share, 0.551908731F, -3, 5) AT(p_unsupported_long,
        1.28711629F, -4, -5) AT(part_near_mean, 0.358005881F, -6, -7) }, { -0.0243F, -0.0360F, -0.0270F, 0.1048F,
        0.0036F, 0.0636F, -0.0191F, -0.0794F } },
    { 7, { AT(p_covered_near, 0.928571403F, 1, 6) AT(stray_sentences, 0.0416666679F, 2, 4) AT(log_ratio, 0.0487901643F,
        -1, 3) AT(p_asked_uncovered, 0.363879353F, -2, -3) AT(first_asked, 0.5F, 5, -6) AT(filler_share, 0.0869565234F,
        -4, -5) AT(swap_share, 0.0F, -7, -8) }, { -0.0637F, 0.0268F, -0.0362F, 0.0260F, -0.0738F, -0.0610F, 0.0865F,
        -0.0808F } },
    { 0, { AT(unsupported, 1.25F, 1, 2) AT(rare, 0.501160383F, -1, -2) AT(specific_share, 0.404255331F, 3, 5)
        AT(subject_first, 0.451444805F, -3, 4) AT(p_again_long, 0.412232637F, -4, -5) AT(name_frame, 1.5F, 6, -8)
        AT(log_ratio, 1.7316556F, -6, -7) }, { -0.0850F, 0.0165F, -0.0318F, 0.0365F, -0.0227F, 0.0977F, -0.0172F,
        0.0034F } },
    { 1, { AT(p_covered_near, 0.0370370373F, 1, 6) AT(number_new, 0.5F, 2, -6) AT(again_near, 0.400000006F, 3, 5)
        AT(match, 0.522734702F, 4, -3) AT(specific_share, 0.217391297F, -1, -2) AT(filler_share, 0.0652173907F, -4, -5)
        AT(covered_new, 0.171568632F, -7, -8) }, { 0.0680F, -0.0264F, -0.0402F, -0.0376F, 0.1039F, -0.0627F, 0.0161F,
        -0.0785F } },
    { 2, { AT(rule_technical, 0.625F, 1, 6) AT(near_content, 0.280000001F, -1, 2) AT(bound_with, 4.5F, 3, -6) AT(rare,
        0.399278879F, 4, -5) AT(both_share, 0.30384618F, 5, -4) AT(sentences, 3.5F, -2, -3) AT(sentences, 1.5F, -7, -8)
        }, { -0.0753F, 0.0526F, -0.0372F, -0.0369F, -0.0479F, -0.0495F, 0.1032F, 0.0285F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -7) AT(p_log_ratio_2, 1.54185152F, 2, -6) AT(p_uncovered_near, 0.449999988F,
        3, 5) AT(reference_code, 0.5F, -1, 4) AT(p_log_ratio_2, 0.00132260553F, -2, -3) AT(subject_worst, 0.603051305F,
        -4, -5) }, { -0.0786F, 0.0156F, -0.0181F, 0.0148F, -0.0051F, 0.0106F, 0.0987F } },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(match_tail, 0.080776237F, 2, 5) AT(asks, 1.5F, -1, 3) AT(covered,
        0.730303049F, 4, -4) AT(covered, 0.310096174F, -2, -3) AT(parts, 3.5F, -5, 6) AT(subject, 0.62436533F, -6, -7)
        }, { -0.0624F, -0.0328F, 0.1110F, -0.0427F, -0.0258F, -0.0241F, 0.0820F, 0.1051F } },
    { 5, { AT(restated_subjects, 0.138095245F, 1, 5) AT(rule_repetitive, 0.375F, 2, -5) AT(sentences, 4.5F, 3, 4)
        AT(log_ratio, 1.00144851F, -1, -2) AT(part_near_worst, 0.401415378F, -3, -4) AT(stray_name, 0.5F, 6, -8)
        AT(subject_first, 0.505788982F, -6, -7) }, { -0.0670F, -0.0004F, 0.0591F, -0.0119F, 0.0676F, -0.0067F, 0.1285F,
        -0.0045F } },
    { 6, { AT(p_covered_near, 0.0681818202F, 1, -8) AT(refers_back, 0.5F, 2, -7) AT(p_uncovered_unasked, 0.1875F, -1, 3)
        AT(pronouns, 0.0392156877F, 4, 5) AT(polar_with, 0.5F, -2, -3) AT(p_again_long, 0.366516292F, 6, -6)
        AT(subject_new, 0.30730015F, -4, -5) }, { -0.0346F, 0.0987F, -0.0048F, 0.0641F, -0.0213F, 0.0766F, -0.0108F,
        -0.0716F } },
    { 7, { AT(swap_net, -6.5F, 1, 2) AT(strong, 0.5F, -1, -2) AT(match_worst, 0.254076511F, -3, 3)
        AT(p_pronouns_uncovered, 0.0364741646F, 4, 5) AT(p_again_long, 0.486953348F, -4, -5) AT(specific_share, 0.1875F,
        -6, 6) AT(distinct, 0.90476191F, -7, -8) }, { 0.0632F, -0.0464F, -0.0477F, -0.0087F, -0.0723F, -0.0480F,
        -0.0199F, 0.0537F } },
    { 0, { AT(unsupported, 1.25F, 1, 2) AT(p_unsupported_near, 0.461538464F, -1, -2) AT(number_new, 0.5F, 3, 4)
        AT(subject_question, 0.598989129F, -3, -4) AT(log_answer, 4.24130106F, 5, -8) AT(again_near, 0.521384001F, 6,
        -7) AT(rare, 0.349988043F, -5, -6) }, { -0.0841F, 0.0020F, -0.0454F, 0.0340F, 0.0120F, 0.0993F, -0.0002F,
        -0.0273F } },
    { 1, { AT(p_far_uncovered, 0.306251168F, 1, 2) AT(p_stray_high, 0.286622703F, -1, -2) AT(p_unsupported_long,
        0.0324403346F, 3, -8) AT(number_new, 0.5F, 4, -7) AT(filler_share, 0.0588235296F, 5, 6) AT(stray_rare,
        0.145365626F, -3, -4) AT(shared, 3.5F, -5, -6) }, { -0.0805F, 0.0060F, 0.0077F, -0.0670F, 0.0942F, -0.0161F,
        -0.0528F, -0.0489F } },
    { 2, { AT(p_stray_high, 0.158424482F, 1, -8) AT(strong, 0.5F, 2, -7) AT(roles_straight, 1.5F, 3, -6)
        AT(log_reference, 3.19846487F, 4, -5) AT(polar_sum, -0.5F, -1, 5) AT(first_half, 0.759615421F, 6, -4)
        AT(covered, 0.379807711F, -2, -3) }, { -0.0102F, -0.0035F, 0.0958F, 0.0101F, -0.0119F, -0.0511F, 0.0781F,
        -0.0625F } },
    { 3, { AT(p_log_ratio_2, 1.24999189F, 1, -5) AT(swap_share, 0.236842111F, -1, 2) AT(log_answer, 3.34975028F, 3, -4)
        AT(inversions, 0.109090909F, -2, -3) }, { -0.0772F, 0.0321F, -0.0040F, -0.0263F, 0.0930F } },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(p_asked_uncovered, 0.107963949F, -1, 2) AT(ask_worst,
        0.514705896F, -2, 3) AT(near_content, 0.300000012F, -3, 4) AT(last_place, 0.318181813F, 5, 6)
        AT(restated_subjects, 0.03125F, -4, -5) AT(parts, 4.5F, -6, -7) }, { -0.0689F, 0.0837F, -0.0627F, 0.0784F,
        -0.0351F, -0.0342F, 0.0341F, 0.0965F } },
    { 5, { AT(restated_subjects, 0.138095245F, 1, 5) AT(rule_repetitive, 0.375F, 2, -5) AT(log_ratio, 1.00144851F, 3, 4)
        AT(pairs_lost, 0.949999988F, -1, -2) AT(log_reference, 2.91740537F, -3, -4) AT(subject_first, 0.505788982F, -6,
        6) AT(p_negation_covered, 0.63961041F, -7, -8) }, { -0.0657F, 0.0131F, -0.0176F, 0.0545F, 0.0646F, -0.0077F,
        0.1178F, -0.0030F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(refers_back, 0.5F, 2, 6) AT(part_near_mean, 0.270828068F, -1, 3)
        AT(match_tail, 0.0619674623F, 4, -5) AT(distinct, 0.969696999F, 5, -4) AT(match_tail, 2.14582265e-17F, -2, -3)
        AT(first_half, 0.148351654F, -6, -7) }, { 0.0936F, -0.0271F, 0.0887F, 0.0075F, -0.0018F, 0.0508F, -0.0322F,
        -0.0782F } },
    { 7, { AT(p_asked_uncovered, 0.0F, 1, 4) AT(swap_net, -7.5F, -1, 2) AT(rule_off_topic, 0.796144783F, 3, -4)
        AT(inversions, 0.100000001F, -2, -3) AT(p_unsupported_long, 0.926762044F, 5, -8) AT(match_worst, 0.409519345F,
        -5, 6) AT(rule_technical, 0.675000012F, -6, -7) }, { 0.0748F, 0.0327F, -0.0270F, -0.0653F, -0.0398F, 0.0204F,
        -0.0411F, -0.0753F } },
    { 0, { AT(p_unsupported_near, 0.0714285746F, 1, 2) AT(again_near, 0.302556694F, -1, -2) AT(back_new, 0.409028351F,
        3, 6) AT(near_content, 0.178571433F, 4, 5) AT(back_new, 0.243031606F, -3, -4) AT(distinct, 0.8125F, -5, -6)
        AT(p_pronouns_uncovered, 0.0F, -7, -8) }, { 0.0005F, -0.0827F, 0.0277F, -0.0371F, -0.0118F, 0.0973F, 0.0171F,
        -0.0423F } },
    { 1, { AT(covered_new, 0.146428585F, 1, 6) AT(again_near, 0.400000006F, 2, 5) AT(specific_share, 0.217391297F, 3,
        -4) AT(subject_new, 0.612305403F, 4, -3) AT(filler_share, 0.068965517F, -1, -2) AT(filler_share, 0.0652173907F,
        -5, -6) AT(filler_share, 0.116279073F, -7, -8) }, { -0.0238F, 0.0695F, -0.0302F, -0.0481F, -0.0411F, 0.0918F,
        -0.0818F, 0.0165F } },
    { 2, { AT(near_content, 0.280000001F, -1, 1) AT(parts, 3.5F, 2, 5) AT(rule_technical, 0.775000036F, 3, -5) AT(match,
        0.800745547F, 4, -4) AT(both_missing, 3.5F, -2, -3) AT(p_roles, 0.5F, 6, -8) AT(p_again_long, -0.0126994792F,
        -6, -7) }, { -0.0678F, 0.0645F, -0.0395F, -0.0045F, 0.0841F, 0.0458F, -0.0328F, 0.0857F } },
    { 3, { AT(back_second, 0.334433347F, 1, 2) AT(log_answer, 4.5792079F, -1, -2) AT(log_ratio, 1.11696148F, 3, 6)
        AT(p_short_near, 0.296874613F, 4, -6) AT(reference_code, 0.5F, -3, 5) AT(asks_missing, 0.5F, -4, -5)
        AT(p_covered_high, 0.0773809552F, -7, -8) }, { -0.0409F, 0.0881F, -0.0746F, -0.0128F, 0.0157F, 0.0285F,
        -0.0057F, 0.0316F } },
    { 4, { AT(near_content, 0.290322572F, -1, 1) AT(both_share, 0.240384623F, 2, 4) AT(parts_missing_n, 0.5F, 3, -4)
        AT(p_uncovered_near, 0.266666681F, -2, -3) AT(last_statement, 0.63961041F, -5, 5) AT(p_again_long,
        0.0490409285F, -6, 6) AT(part_worst, 0.522727311F, -7, -8) }, { -0.0641F, -0.0691F, 0.0217F, 0.0100F, 0.1062F,
        -0.0296F, 0.0712F, -0.0251F } },
    { 5, { AT(p_again_long, 0.481057942F, 1, 4) AT(p_asked_uncovered, 0.634325683F, 2, -4) AT(distinct, 0.727272749F, 3,
        -3) AT(subject_question, 0.537108302F, -1, -2) AT(stray_name, 0.5F, 5, -8) AT(log_answer, 4.5792079F, 6, -7)
        AT(distinct, 0.852941155F, -5, -6) }, { 0.0335F, -0.0246F, -0.0600F, 0.0321F, 0.1270F, -0.0074F, -0.0067F,
        -0.0142F } },
    { 6, { AT(covered_new, 0.343137264F, 1, -8) AT(absolute_added, 0.5F, 2, 6) AT(again_near, 0.521384001F, 3, 5)
        AT(subject_new, 0.297094792F, -1, 4) AT(p_pronouns_uncovered, 0.0199999996F, -2, -3) AT(specific_share,
        0.210526317F, -4, -5) AT(distinct, 0.935483873F, -6, -7) }, { 0.0858F, 0.0458F, -0.0106F, -0.0199F, 0.1166F,
        0.0328F, -0.0410F, -0.0721F } },
    { 7, { AT(match_worst, 0.409519345F, 1, 4) AT(question_covered, 0.345238119F, 2, -4) AT(filler_share, 0.0645161271F,
        3, -3) AT(specific_share, 0.372093022F, -1, -2) AT(p_again_long, 0.439900994F, 5, -8) AT(rule_unsupported,
        0.300000012F, 6, -7) AT(strong, 0.5F, -5, -6) }, { 0.0535F, -0.0245F, -0.0539F, -0.0531F, 0.0422F, -0.0466F,
        -0.0547F, -0.0528F } },
    { 0, { AT(p_unsupported_near, 0.0714285746F, 1, 2) AT(p_unsupported_long, 1.69459569F, -1, -2) AT(specific_share,
        0.40625F, 3, 4) AT(unsupported, 1.95000005F, -3, -4) AT(back_new, 0.439309239F, 5, 6) AT(again_near,
        0.455963463F, -5, -6) AT(p_unsupported_near, 0.75F, -7, -8) }, { -0.0830F, 0.0209F, -0.0513F, 0.0152F, 0.0914F,
        0.0033F, -0.0418F, 0.0258F } },
    { 1, { AT(shared, 1.5F, 1, 4) AT(filler_share, 0.0652173907F, -1, 2) AT(number_new, 0.5F, 3, -4) AT(specific_share,
        0.314814806F, -2, -3) AT(p_asked_uncovered, 0.882452726F, 5, -8) AT(filler_share, 0.130434781F, -5, 6)
        AT(subject_worst, 0.538247228F, -6, -7) }, { -0.0671F, 0.0925F, -0.0125F, -0.0250F, -0.0822F, 0.0273F, -0.0272F,
        0.0059F } },
    { 2, { AT(near_content, 0.280000001F, -1, 1) AT(rule_technical, 0.775000036F, 2, -8) AT(first_half, 0.51666671F, 3,
        6) AT(subject, 0.684079826F, -2, 4) AT(log_ratio, 0.300104588F, -3, 5) AT(back_new, 0.258538306F, -4, -5)
        AT(p_covered_polar, 1.51923084F, -6, -7) }, { -0.0657F, -0.0344F, 0.0031F, -0.0188F, 0.1228F, -0.0138F, 0.0759F,
        0.0680F } },
    { 3, { AT(log_ratio, 1.23474443F, 1, -8) AT(log_answer, 2.52492809F, 2, 3) AT(shared, 3.5F, -1, -2)
        AT(p_asks_uncovered, 0.0500000007F, 4, 6) AT(asks, 0.5F, 5, -5) AT(near_any, 0.803799152F, -3, -4)
        AT(match_worst, 0.673813522F, -6, -7) }, { -0.0071F, 0.0319F, -0.0024F, 0.0046F, -0.0750F, -0.0200F, 0.0160F,
        0.0841F } },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(p_uncovered_near, 0.095238097F, -1, 2) AT(part_best,
        0.866071463F, -2, 3) AT(covered, 0.696153879F, 4, -7) AT(p_asked_uncovered, 0.107963949F, -3, 5) AT(half_drop,
        -0.0109890113F, -4, 6) AT(p_unsupported_near, 0.230769232F, -5, -6) }, { -0.0625F, -0.0429F, -0.0270F, -0.0053F,
        0.0804F, -0.0192F, -0.0299F, 0.0862F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(p_again_long, 0.319289327F, 2, 4) AT(second_half, 0.20714286F, 3, -3)
        AT(stray_repeat, 0.199315593F, -1, -2) AT(back_second, 0.317458689F, -4, 5) AT(stray_name, 0.5F, 6, -7)
        AT(second_half, 0.78174603F, -5, -6) }, { 0.0426F, -0.0065F, -0.0309F, -0.0071F, 0.1215F, 0.0077F, -0.0063F,
        -0.0625F } },
    { 6, { AT(covered, 0.405882359F, 1, -8) AT(negations, 1.5F, 2, -7) AT(again_near, 0.401227683F, 3, 5)
        AT(p_far_uncovered, 0.585883677F, 4, -3) AT(p_uncovered_unasked, 0.857142866F, -1, -2) AT(filler_share,
        0.142857149F, 6, -6) AT(specific_share, 0.269841284F, -4, -5) }, { -0.0312F, 0.0231F, 0.0652F, -0.0136F,
        0.0871F, -0.0395F, -0.0481F, -0.0776F } },
    { 7, { AT(match_worst, 0.435461193F, 1, 5) AT(shared, 3.5F, 2, -5) AT(subject_new, 0.414311588F, -1, 3) AT(distinct,
        0.935483873F, -2, 4) AT(filler_share, 0.102564104F, -3, -4) AT(inversions, 0.214285716F, 6, -8) AT(log_ratio,
        0.0F, -6, -7) }, { -0.0483F, -0.0351F, 0.0559F, -0.0664F, -0.0637F, -0.0475F, 0.0386F, -0.0209F } },
    { 0, { AT(p_unsupported_near, 0.0714285746F, 1, 2) AT(rare, 0.422828913F, -1, -2) AT(rule_unsupported, 0.300000012F,
        3, 4) AT(p_log_ratio_2, 0.0827609748F, -3, -4) AT(p_again_long, 0.628302515F, 5, -8) AT(p_uncovered_unasked,
        0.471499652F, -5, 6) AT(back_new, 0.307030737F, -6, -7) }, { -0.0807F, 0.0012F, 0.0278F, -0.0464F, 0.0821F,
        0.0442F, -0.0422F, -0.0235F } },
    { 1, { AT(specific_share, 0.217391297F, 1, 4) AT(number_new, 0.5F, 2, -4) AT(back_second, 0.524704337F, -1, 3)
        AT(p_far_uncovered, 0.386424512F, -2, -3) AT(subject_first, 0.130074441F, -5, 5) AT(parts_missing_n, 2.5F, -6,
        6) AT(log_reference, 3.51143408F, -7, -8) }, { 0.0882F, -0.0398F, 0.0256F, -0.0300F, 0.0236F, -0.0809F,
        -0.0275F, 0.0357F } },
    { 2, { AT(subject, 0.687540591F, 1, 2) AT(near_content, 0.352941185F, -1, -2) AT(strong, 0.5F, 3, -8) AT(parts,
        3.5F, 4, -7) AT(bound_with, 4.5F, 5, -6) AT(rare, 0.399278879F, 6, -5) AT(p_subject_high, 0.159123927F, -3, -4)
        }, { -0.0665F, 0.0028F, -0.0093F, 0.0600F, -0.0304F, -0.0333F, -0.0215F, 0.0621F } },
    { 3, { AT(p_log_ratio_2, 1.54185152F, 1, -7) AT(log_answer, 2.52492809F, 2, 3) AT(back_new, 0.732647598F, -1, -2)
        AT(rule_long, 0.643779933F, 4, -6) AT(reference_code, 0.5F, -3, 5) AT(p_log_ratio_2, 0.00142433238F, -4, -5) },
        { -0.0072F, 0.0154F, -0.0740F, 0.0161F, -0.0143F, 0.0019F, 0.0848F } },
    { 4, { AT(match_tail, 0.080776237F, 1, 4) AT(p_uncovered_near, 0.170040488F, -1, 2) AT(asks, 1.5F, 3, -4)
        AT(rule_incomplete, 0.300000012F, -2, -3) AT(covered_new, 0.114379086F, -5, 5) AT(distinct, 0.714285731F, -6, 6)
        AT(part_worst, 0.354166687F, -7, -8) }, { -0.0568F, -0.0309F, 0.0578F, 0.0635F, -0.0455F, -0.0330F, 0.0667F,
        -0.0051F } },
    { 5, { AT(p_again_high, 0.00278908457F, 1, 6) AT(sentences, 3.5F, 2, 4) AT(distinct, 0.714285731F, 3, -3)
        AT(specific_share, 0.276595742F, -1, -2) AT(part_near_mean, 0.489654094F, 5, -6) AT(distinct, 0.852941155F, -4,
        -5) AT(distinct, 0.782608688F, -7, -8) }, { 0.0314F, -0.0136F, -0.0614F, 0.0602F, -0.0089F, -0.0135F, 0.0949F,
        -0.0161F } },
    { 6, { AT(stray_share, 0.598528802F, -1, 1) AT(refers_back, 0.5F, 2, 5) AT(p_uncovered_unasked, 0.1875F, -2, 3)
        AT(distinct, 0.964285731F, -3, 4) AT(negations, 0.5F, -4, -5) AT(log_reference, 3.31402087F, -6, 6)
        AT(first_half, 0.348484874F, -7, -8) }, { -0.0665F, -0.0366F, 0.0773F, 0.0366F, -0.0300F, -0.0303F, 0.0802F,
        -0.0222F } },
    { 7, { AT(negations, 0.5F, 1, 5) AT(match_worst, 0.435461193F, -1, 2) AT(swap_share, 0.416666657F, 3, -5)
        AT(p_uncovered_unasked, 0.0355386734F, 4, -4) AT(back_new, 0.494082808F, -2, -3) AT(p_again_long, 0.537416577F,
        6, -8) AT(p_negated_covered, 0.138095245F, -6, -7) }, { -0.0447F, -0.0281F, 0.0594F, -0.0123F, -0.0673F,
        0.0485F, -0.0062F, -0.0700F } },
    { 0, { AT(rule_unsupported, 0.300000012F, 1, 3) AT(unsupported, 1.25F, 2, -3) AT(rare, 0.529017746F, -1, -2)
        AT(near_content, 0.192307696F, 4, 6) AT(stray_rare, 0.364513963F, 5, -6) AT(subject_question, 0.593088686F, -4,
        -5) AT(back_new, 0.432103872F, -7, -8) }, { -0.0806F, 0.0117F, 0.0035F, -0.0498F, 0.0092F, 0.0516F, 0.0866F,
        -0.0019F } },
    { 1, { AT(filler_share, 0.09375F, 1, 4) AT(p_pronouns_uncovered, 0.104918033F, 2, 3) AT(p_far_uncovered,
        0.780811012F, -1, -2) AT(filler_share, 0.0434782617F, -3, -4) AT(subject_first, 0.653411865F, 5, -8)
        AT(number_new, 0.5F, 6, -7) AT(p_stray_high, 0.115491457F, -5, -6) }, { -0.0808F, 0.0064F, -0.0346F, 0.0231F,
        -0.0039F, 0.0924F, -0.0188F, -0.0241F } },
    { 2, { AT(p_stray, 0.129484013F, 1, -8) AT(p_roles, 0.5F, 2, -7) AT(log_reference, 3.34975028F, 3, -6)
        AT(p_covered_antonym, 0.316666692F, 4, 5) AT(parts, 3.5F, -1, -2) AT(log_answer, 3.54085445F, -3, 6)
        AT(back_new, 0.533207238F, -4, -5) }, { 0.0291F, -0.0351F, 0.0931F, 0.0684F, -0.0324F, -0.0255F, 0.0788F,
        -0.0477F } },
    { 3, { AT(p_again_long, 0.628302515F, 1, 4) AT(p_uncovered_near, 0.449999988F, 2, 3) AT(asks, 0.5F, -1, -2)
        AT(subject, 0.749622285F, -3, -4) AT(rule_long, 0.747647047F, -5, -6) }, { 0.0029F, -0.0701F, 0.0317F, -0.0037F,
        -0.0082F, 0.0800F } },
    { 4, { AT(near_content, 0.24242425F, -1, 1) AT(both_missing, 0.5F, 2, 4) AT(second_half, 0.458041966F, 3, -4)
        AT(contrast, 0.5F, -2, -3) AT(p_uncovered_unasked, 0.471499652F, 5, -8) AT(both_hit, 3.5F, 6, -7) AT(half_drop,
        -0.0892857164F, -5, -6) }, { -0.0673F, 0.0048F, 0.0746F, -0.0461F, 0.0061F, 0.1147F, -0.0037F, -0.0195F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(second_half, 0.78174603F, 2, -7) AT(unsupported, 0.0500000007F, 3, -6)
        AT(p_covered_polar, 1.03333342F, 4, -5) AT(match_tail, 3.16573369e-17F, -1, 5) AT(log_reference, 3.48112178F, 6,
        -4) AT(stray_share, 0.748060286F, -2, -3) }, { -0.0026F, 0.1096F, -0.0040F, -0.0005F, -0.0060F, -0.0053F,
        -0.0081F, -0.0595F } },
    { 6, { AT(p_stray_high, 0.0338662565F, -1, 1) AT(absolute_added, 0.5F, 2, 5) AT(log_reference, 3.02012753F, -2, 3)
        AT(near_content, 0.296296299F, 4, -5) AT(negations, 0.5F, -3, -4) AT(pronouns, 0.0250000004F, -6, 6)
        AT(specific_share, 0.375F, -7, -8) }, { -0.0733F, -0.0054F, 0.0758F, -0.0032F, -0.0135F, 0.0294F, -0.0505F,
        0.0205F } },
    { 7, { AT(p_asked_uncovered, 0.400000006F, 1, -8) AT(p_covered_near, 0.928571403F, 2, -7) AT(shared, 3.5F, 3, 6)
        AT(again_near, 0.43028906F, 4, -4) AT(rule_off_topic, 0.796144783F, 5, -3) AT(names_new, 1.5F, -1, -2)
        AT(last_place, 0.5F, -5, -6) }, { 0.0566F, -0.0206F, -0.0567F, -0.0454F, -0.0381F, 0.0174F, 0.0600F, -0.0414F }
        },
    { 0, { AT(p_unsupported_near, 0.0714285746F, 1, 2) AT(names_new, 4.5F, -1, -2) AT(back_new, 0.409028351F, 3, 4)
        AT(again_near, 0.455963463F, -3, -4) AT(half_drop, 0.142857149F, 5, 6) AT(last_statement, 0.577380955F, -5, -6)
        AT(rule_unsupported, 0.300000012F, -7, -8) }, { -0.0804F, 0.0221F, 0.0735F, -0.0072F, 0.0146F, -0.0573F,
        -0.0281F, 0.0397F } },
    { 1, { AT(filler_share, 0.09375F, 1, 4) AT(covered_new, 0.0606617667F, 2, -4) AT(both_missing, 2.5F, 3, -3)
        AT(parts, 4.5F, -1, -2) AT(stray_share, 0.61549145F, -5, 5) AT(pronouns, 0.152173907F, 6, -8) AT(log_reference,
        2.74031949F, -6, -7) }, { -0.0563F, 0.0233F, 0.0329F, -0.0810F, -0.0287F, 0.0000F, 0.0885F, -0.0022F } },
    { 2, { AT(p_subject_high, 0.0875405893F, 1, 2) AT(near_content, 0.352941185F, -1, -2) AT(p_covered_polar,
        1.51923084F, 3, -8) AT(first_half, 0.612500012F, -3, 4) AT(rule_technical, 0.625F, 5, 6) AT(swap_share,
        0.0464285724F, -4, -5) AT(log_answer, 3.59721851F, -6, -7) }, { -0.0629F, 0.0028F, 0.0467F, -0.0329F, 0.0167F,
        0.0702F, -0.0067F, 0.0788F } },
    { 3, { AT(p_again_long, 0.628302515F, 1, 4) AT(p_short_near, 0.296874613F, 2, -4) AT(asks, 0.5F, -1, 3)
        AT(swap_share, 0.236842111F, -2, -3) AT(p_uncovered_near, 0.150000006F, 5, -8) AT(covered, 0.30384618F, -5, 6)
        AT(rule_long, 0.728173375F, -6, -7) }, { 0.0028F, -0.0710F, -0.0090F, 0.0288F, 0.0003F, -0.0026F, 0.0778F,
        -0.0049F } },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(parts, 3.5F, 2, 3) AT(reference_code, 0.5F, -1, -2)
        AT(question_rare, 0.270524025F, -3, 4) AT(both_share, 0.240384623F, -4, 5) AT(rare, 0.357486129F, 6, -7)
        AT(p_again_long, 0.134588897F, -5, -6) }, { -0.0509F, 0.0353F, -0.0462F, -0.0137F, 0.0138F, 0.1055F, -0.0127F,
        0.0729F } },
    { 5, { AT(p_again_long, 0.481057942F, 1, 4) AT(distinct, 0.617647052F, -1, 2) AT(pairs_lost, 0.949999988F, 3, -4)
        AT(p_again_high, 0.147583812F, -2, -3) AT(stray_name, 0.5F, 5, -8) AT(log_answer, 4.5792079F, 6, -7)
        AT(distinct, 0.852941155F, -5, -6) }, { 0.0465F, -0.0601F, 0.0062F, 0.0137F, 0.0990F, -0.0062F, -0.0057F,
        -0.0125F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(refers_back, 0.5F, 2, 5) AT(p_pronouns_uncovered, 0.0862068981F, 3,
        -4) AT(specific_share, 0.210526317F, -1, 4) AT(match_tail, 0.0679349005F, -2, -3) AT(distinct, 0.888888896F, -5,
        6) AT(p_far_uncovered, 0.739478767F, -6, -7) }, { -0.0385F, 0.0593F, 0.0100F, -0.0238F, 0.0441F, -0.0355F,
        0.0429F, -0.0722F } },
    { 7, { AT(swap_net, -6.5F, -1, 1) AT(p_uncovered_unasked, 0.485880464F, 2, 5) AT(roles_straight, 0.5F, 3, -5)
        AT(p_quoted_second, 0.316666692F, 4, -4) AT(parts_missing, 0.0500000007F, -2, -3) AT(again_near, 0.524835944F,
        6, -8) AT(part_near_worst, 0.181212708F, -6, -7) }, { 0.0382F, -0.0187F, -0.0566F, 0.0395F, 0.0275F, -0.0236F,
        0.0411F, -0.0659F } },
    { 0, { AT(back_new, 0.349581093F, 1, 5) AT(p_unsupported_near, 0.0714285746F, 2, 3) AT(unsupported, 2.04999995F, -1,
        -2) AT(log_answer, 4.24130106F, 4, -5) AT(near_content, 0.130434781F, -3, -4) AT(rule_unsupported, 0.725000024F,
        6, -8) AT(back_second, 0.236300796F, -6, -7) }, { -0.0514F, 0.0254F, -0.0092F, 0.0792F, -0.0185F, 0.0164F,
        -0.0745F, 0.0395F } },
    { 1, { AT(shared, 1.5F, 1, 5) AT(specific_share, 0.217391297F, 2, 4) AT(sentences, 1.5F, -1, 3) AT(filler_share,
        0.0606060624F, -2, -3) AT(log_reference, 3.44986153F, -4, -5) AT(rule_generic, 0.674658895F, 6, -8)
        AT(p_far_uncovered, 0.739478767F, -6, -7) }, { -0.0072F, -0.0140F, 0.0796F, -0.0488F, 0.0373F, -0.0778F,
        0.0106F, 0.0146F } },
    { 2, { AT(both_share, 0.386752158F, 1, -8) AT(log_ratio, 0.0F, -1, 2) AT(inversions, 0.362637371F, 3, -7) AT(parts,
        3.5F, 4, -6) AT(rule_technical, 0.775000036F, 5, -5) AT(match_worst, 0.770098805F, 6, -4) AT(near_content,
        0.259259254F, -2, -3) }, { 0.0726F, -0.0528F, 0.0348F, -0.0369F, 0.0766F, -0.0277F, 0.0510F, -0.0546F } },
    { 3, { AT(p_log_ratio_2, 1.24999189F, 1, 5) AT(p_uncovered_near, 0.449999988F, 2, 4) AT(p_log_ratio_2,
        0.00114931515F, 3, -3) AT(pairs_lost, 0.33739838F, -1, -2) AT(subject_first, 0.697314739F, -4, -5) AT(covered,
        0.171568632F, -6, -7) }, { -0.0183F, 0.0161F, -0.0700F, 0.0153F, -0.0038F, -0.0047F, 0.0778F } },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(near_content, 0.290322572F, -1, 2) AT(both_missing, 0.5F, 3, 4)
        AT(covered, 0.464102566F, -2, -3) AT(p_again_long, 0.0616602711F, -4, 5) AT(stray_rare, 0.212946251F, 6, -7)
        AT(distinct, 0.699999988F, -5, -6) }, { -0.0623F, 0.0348F, -0.0486F, -0.0060F, -0.0160F, 0.0921F, -0.0090F,
        0.0675F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(sentences, 3.5F, 2, 5) AT(near_content, 0.615384638F, -1, 3)
        AT(rule_repetitive, 0.375F, 4, -4) AT(near_content, 0.631578922F, -2, -3) AT(back_second, 0.33230418F, -5, 6)
        AT(p_again_long, 0.319289327F, -6, -7) }, { -0.0259F, 0.0091F, -0.0229F, 0.0581F, -0.0035F, 0.0030F, 0.0998F,
        -0.0565F } },
    { 6, { AT(p_covered_near, 0.164705887F, 1, -8) AT(part_near_mean, 0.221497267F, -1, 2) AT(p_uncovered_unasked,
        0.1875F, -2, 3) AT(pronouns, 0.0263157897F, 4, 5) AT(filler_share, 0.0185185187F, -3, -4) AT(absolute_added,
        0.5F, 6, -7) AT(filler_share, 0.0500000007F, -5, -6) }, { 0.0722F, -0.0565F, -0.0015F, 0.0646F, -0.0036F,
        0.0535F, -0.0347F, -0.0737F } },
    { 7, { AT(match_worst, 0.231839478F, -1, 1) AT(inversions, 0.190476194F, 2, 5) AT(log_ratio, 0.0224728566F, -2, 3)
        AT(p_covered_near, 0.840277791F, 4, -5) AT(unsupported, 2.25F, -3, -4) AT(bound_with, 4.5F, 6, -8)
        AT(back_second, 0.414439082F, -6, -7) }, { -0.0373F, -0.0422F, 0.0178F, -0.0521F, 0.0753F, -0.0749F, -0.0130F,
        0.0402F } },
    { 0, { AT(unsupported, 1.25F, 1, 2) AT(p_unsupported_near, 0.461538464F, -1, -2) AT(near_content, 0.192307696F, 3,
        4) AT(rare, 0.408140928F, -3, -4) AT(back_new, 0.39361605F, -5, 5) AT(p_log_ratio_2, 0.220903412F, -6, 6)
        AT(question_covered, 0.51666671F, -7, -8) }, { -0.0781F, 0.0078F, -0.0404F, 0.0412F, 0.0810F, 0.0254F, 0.0117F,
        -0.0395F } },
    { 1, { AT(specific_share, 0.217391297F, 1, 4) AT(filler_share, 0.0645161271F, -1, 2) AT(p_stray, 0.118214227F, 3,
        -4) AT(log_reference, 3.34975028F, -2, -3) AT(statements_missing, 0.875F, 5, 6) AT(near_content, 0.0357142873F,
        -5, -6) AT(back_new, 0.391532063F, -7, -8) }, { -0.0285F, -0.0362F, 0.0219F, 0.0766F, 0.0121F, -0.0748F,
        -0.0265F, 0.0505F } },
    { 2, { AT(near_content, 0.275862068F, -1, 1) AT(p_absolute_near, 0.607442379F, 2, -8) AT(rule_technical,
        0.775000036F, 3, -7) AT(log_ratio, 0.711496294F, 4, 6) AT(p_again_long, 0.0F, -2, 5) AT(order_net, 0.5F, -3, -4)
        AT(specific_share, 0.458333343F, -5, -6) }, { -0.0569F, 0.0310F, -0.0328F, 0.0579F, 0.0557F, -0.0343F, 0.0489F,
        0.0724F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -5) AT(p_short_near, 0.296874613F, 2, -4) AT(reference_code, 0.5F, -1, 3)
        AT(asks_missing, 0.5F, -2, -3) }, { -0.0698F, -0.0125F, 0.0159F, 0.0290F, 0.0733F } },
    { 4, { AT(p_uncovered_near, 0.095238097F, -1, 1) AT(part_best, 0.866071463F, -2, 2) AT(both_missing, 0.5F, 3, 5)
        AT(specific_share, 0.342105269F, 4, -5) AT(second_half, 0.522727311F, -3, -4) AT(p_uncovered_unasked,
        0.440307111F, 6, -8) AT(sentences, 1.5F, -6, -7) }, { -0.0496F, -0.0245F, 0.0681F, -0.0111F, -0.0166F, -0.0027F,
        0.0905F, -0.0136F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(stray_repeat, 0.335514158F, 2, 4) AT(number_new, 3.5F, 3, -3)
        AT(p_best_missing, 0.58571434F, -1, -2) AT(p_again_long, 0.329670191F, -4, 5) AT(log_reference, 2.91740537F, -5,
        6) AT(term_rare, 0.382529199F, -6, -7) }, { -0.0604F, 0.0055F, 0.0073F, -0.0235F, -0.0177F, 0.0737F, -0.0049F,
        0.0868F } },
    { 6, { AT(p_uncovered_unasked, 0.1875F, -1, 1) AT(absolute_added, 0.5F, 2, 6) AT(subject_worst, 0.575985789F, 3, -6)
        AT(both_share, 0.976190507F, 4, -5) AT(half_drop, 0.166666672F, 5, -4) AT(again_near, 0.360467881F, -2, -3)
        AT(distinct, 0.935483873F, -7, -8) }, { -0.0668F, -0.0050F, 0.0849F, 0.0050F, 0.0092F, -0.0190F, 0.0276F,
        -0.0364F } },
    { 7, { AT(p_covered_near, 0.928571403F, 1, 6) AT(log_ratio, 0.0392207131F, -1, 2) AT(stray_sentences, 0.0416666679F,
        3, 5) AT(pronouns, 0.0754716992F, 4, -4) AT(back_second, 0.414439082F, -2, -3) AT(again_near, 0.412913561F, -5,
        -6) AT(pairs_lost, 0.012820513F, -7, -8) }, { -0.0498F, -0.0357F, 0.0097F, 0.0437F, -0.0039F, -0.0553F, 0.0707F,
        -0.0594F } },
    { 0, { AT(specific_share, 0.461538464F, 1, 5) AT(unsupported, 1.85000002F, 2, 3) AT(stray_rare, 0.357411236F, -1,
        -2) AT(p_asked_uncovered, 0.166122079F, 4, -5) AT(part_near_worst, 0.576081276F, -3, -4) AT(unsupported,
        0.949999988F, -6, 6) AT(p_again_high, 0.0F, -7, -8) }, { -0.0770F, 0.0066F, -0.0410F, 0.0133F, 0.0355F,
        -0.0449F, 0.0781F, -0.0091F } },
    { 1, { AT(specific_share, 0.25F, 1, 4) AT(subject_worst, 0.507276535F, 2, 3) AT(number_new, 0.5F, -1, -2)
        AT(back_second, 0.625422001F, -3, -4) AT(statements_missing, 0.875F, -5, 5) AT(back_new, 0.391532063F, -6, 6)
        AT(log_reference, 3.44986153F, -7, -8) }, { 0.0681F, -0.0259F, 0.0155F, -0.0486F, -0.0747F, -0.0276F, -0.0123F,
        0.0691F } },
    { 2, { AT(near_reference, 0.140056029F, -1, 1) AT(both_share, 0.386752158F, 2, -8) AT(p_roles, 0.5F, 3, -7)
        AT(first_half, 0.788888931F, 4, 5) AT(last_statement, 0.839743614F, -2, -3) AT(again_near, 0.494304508F, 6, -6)
        AT(p_covered_antonym, 2.52272725F, -4, -5) }, { -0.0493F, -0.0013F, 0.0574F, -0.0085F, 0.0724F, -0.0512F,
        0.0757F, -0.0356F } },
    { 3, { AT(p_log_ratio_2, 1.24999189F, 1, 5) AT(p_uncovered_near, 0.449999988F, 2, 4) AT(reference_code, 0.5F, -1, 3)
        AT(back_new, 0.778526008F, -2, -3) AT(subject_worst, 0.603051305F, -4, -5) AT(p_uncovered_stray, 0.155207053F,
        -6, -7) }, { -0.0678F, -0.0120F, 0.0168F, 0.0155F, -0.0038F, 0.0726F, 0.0017F } },
    { 4, { AT(near_content, 0.238095239F, -1, 1) AT(rule_incomplete, 0.675000012F, 2, -8) AT(both_share, 0.240384623F,
        3, 4) AT(parts, 4.5F, -2, -3) AT(last_statement, 0.63961041F, -4, 5) AT(distinct, 0.920000017F, 6, -7)
        AT(specific_share, 0.396396399F, -5, -6) }, { -0.0630F, -0.0507F, 0.0161F, 0.0672F, 0.0651F, -0.0332F, -0.0227F,
        0.0794F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(p_again_long, 0.319289327F, 2, 3) AT(part_best, 0.348484874F, -1, -2)
        AT(unsupported, 0.0500000007F, 4, -7) AT(p_stray_high, 0.248060301F, 5, -6) AT(back_second, 0.320653856F, -3, 6)
        AT(second_half, 0.78174603F, -4, -5) }, { 0.0350F, -0.0311F, -0.0007F, 0.0928F, 0.0060F, -0.0038F, -0.0060F,
        -0.0538F } },
    { 6, { AT(covered, 0.405882359F, 1, -8) AT(match_tail, 0.0619674623F, 2, 6) AT(distinct, 0.965517223F, 3, 5)
        AT(both_hit, 1.5F, 4, -3) AT(subject_question, 0.417660773F, -1, -2) AT(part_near_worst, 0.189421892F, -4, -5)
        AT(p_far_uncovered, 0.450924963F, -6, -7) }, { 0.0175F, 0.0847F, -0.0251F, 0.0470F, -0.0195F, -0.0392F, 0.0129F,
        -0.0708F } },
    { 7, { AT(negations, 0.5F, 1, 5) AT(back_second, 0.392112106F, -1, 2) AT(rule_incomplete, 0.300000012F, 3, -5)
        AT(swap_share, 0.416666657F, 4, -4) AT(second_half, 0.226495728F, -2, -3) AT(subject_first, 0.670570314F, -6, 6)
        AT(subject_new, 0.771997809F, -7, -8) }, { -0.0550F, -0.0343F, 0.0164F, -0.0598F, -0.0731F, 0.0434F, -0.0415F,
        0.0305F } },
    { 0, { AT(rule_unsupported, 0.300000012F, 1, 3) AT(rare, 0.461144358F, 2, -3) AT(subject_worst, -0.0116411932F, -1,
        -2) AT(covered, 0.0954545513F, -4, 4) AT(number_new, 0.5F, -5, 5) AT(log_answer, 4.24130106F, 6, -8) AT(rare,
        0.349988043F, -6, -7) }, { 0.0094F, -0.0732F, 0.0121F, -0.0029F, -0.0087F, -0.0011F, 0.0734F, -0.0163F } },
    { 1, { AT(p_stray_high, 0.208222151F, 1, 5) AT(parts_missing_n, 1.5F, 2, 3) AT(filler_share, 0.200000003F, -1, -2)
        AT(again_near, 0.468400061F, -3, 4) AT(distinct, 0.909090936F, -4, -5) AT(filler_share, 0.0588235296F, -6, 6)
        AT(number_new, 0.5F, -7, -8) }, { -0.0793F, 0.0169F, -0.0207F, -0.0114F, 0.0574F, -0.0644F, 0.0760F, -0.0284F }
        },
    { 2, { AT(near_content, 0.275862068F, 1, 2) AT(log_answer, 3.02012753F, -1, -2) AT(bound_against, 0.5F, 3, -8)
        AT(both_missing, 1.5F, 4, -7) AT(first_half, 0.51666671F, -3, 5) AT(swap_share, 0.186440676F, -4, 6)
        AT(subject_question, 0.71471864F, -5, -6) }, { 0.0627F, -0.0678F, 0.0470F, -0.0139F, -0.0035F, 0.0905F,
        -0.0469F, 0.0489F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -7) AT(part_near_worst, 0.0479351804F, 2, 3) AT(near_reference, 0.63961041F,
        -1, -2) AT(rare, 0.428771317F, -3, 4) AT(filler_share, 0.0714285746F, -4, 5) AT(stray_share, 0.116715036F, -5,
        -6) }, { -0.0085F, 0.0321F, -0.0667F, -0.0115F, 0.0171F, -0.0011F, 0.0683F } },
    { 4, { AT(p_uncovered_unasked, 0.537589729F, 1, -8) AT(ask_worst, 0.514705896F, 2, 3) AT(both_hit, 3.5F, -1, -2)
        AT(p_first_only, 0.25F, -3, 4) AT(stray_rare, 0.0850306749F, -4, 5) AT(rare, 0.358112663F, 6, -7) AT(bound_with,
        0.5F, -5, -6) }, { 0.0833F, -0.0114F, -0.0399F, 0.0739F, 0.0447F, -0.0245F, -0.0379F, -0.0655F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(sentences, 3.5F, 2, 3) AT(parts, 1.5F, -1, -2) AT(part_near_mean,
        0.673257828F, 4, -7) AT(near_content, 0.25F, -3, 5) AT(p_again_long, 0.329670191F, -4, 6) AT(half_drop,
        0.0238095243F, -5, -6) }, { -0.0009F, -0.0591F, -0.0098F, -0.0066F, -0.0024F, 0.0756F, -0.0157F, 0.0801F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(again_near, 0.501635611F, 2, 5) AT(rule_off_topic, 0.752168238F, 3,
        -4) AT(part_near_worst, 0.171103626F, 4, -3) AT(stray_share, 0.888229012F, -1, -2) AT(specific_share,
        0.222222224F, -5, 6) AT(log_answer, 4.08594131F, -6, -7) }, { 0.0433F, -0.0304F, -0.0224F, 0.0491F, -0.0285F,
        0.0910F, -0.0072F, -0.0672F } },
    { 7, { AT(negations, 0.5F, 1, 4) AT(p_covered_near, 0.928571403F, 2, -4) AT(first_half, 0.190909103F, -1, 3)
        AT(last_place, 0.5F, -2, -3) AT(p_again_long, 0.59404546F, 5, -8) AT(near_content, 0.300000012F, -5, 6)
        AT(specific_share, 0.326530606F, -6, -7) }, { -0.0552F, -0.0227F, 0.0128F, 0.0434F, 0.0481F, -0.0375F, 0.0281F,
        -0.0653F } },
    { 0, { AT(p_unsupported_long, 0.926762044F, 1, 3) AT(specific_share, 0.464285702F, -1, 2) AT(p_unsupported_near,
        0.368421048F, -2, -3) AT(rare, 0.405798614F, 4, -8) AT(p_unsupported_near, 0.347368419F, 5, 6) AT(first_asked,
        2.5F, -4, -5) AT(names_missing, 0.5F, -6, -7) }, { -0.0700F, -0.0379F, 0.0582F, -0.0544F, 0.0105F, 0.0444F,
        -0.0197F, 0.0656F } },
    { 1, { AT(covered, 0.27922079F, 1, 6) AT(distinct, 0.956521749F, 2, 3) AT(last_statement, 0.320512831F, -1, -2)
        AT(filler_share, 0.0652173907F, 4, 5) AT(near_any, 0.45604375F, -3, -4) AT(log_answer, 3.23848629F, -5, -6)
        AT(filler_share, 0.137254909F, -7, -8) }, { 0.0116F, -0.0384F, -0.0543F, 0.0104F, -0.0148F, 0.0741F, -0.0726F,
        0.0049F } },
    { 2, { AT(p_covered_polar, 1.51923084F, 1, -8) AT(both_share, 0.386752158F, 2, -7) AT(rule_technical, 0.625F, 3, 6)
        AT(specific_share, 0.431818187F, 4, -4) AT(subject_question, 0.629383326F, -1, 5) AT(back_second, 0.545524716F,
        -2, -3) AT(distinct, 0.839999974F, -5, -6) }, { -0.0128F, 0.0712F, 0.0094F, -0.0316F, -0.0117F, 0.0599F,
        -0.0505F, 0.0697F } },
    { 3, { AT(p_log_ratio_2, 0.931381106F, 1, 2) AT(stray_share, 0.116715036F, -1, -2) AT(covered, 0.171568632F, -3, 3)
        AT(restated, 0.139610395F, 4, -8) AT(again_near, 0.349047542F, -4, 5) AT(term_frame, 1.5F, -5, 6) AT(near_any,
        0.428717017F, -6, -7) }, { -0.0078F, -0.0629F, -0.0083F, 0.0004F, 0.0719F, 0.0030F, -0.0029F, -0.0029F } },
    { 4, { AT(ask_worst, 0.514705896F, 1, 2) AT(question_rare, 0.354114205F, -1, -2) AT(last_place, 0.318181813F, 3, 4)
        AT(covered_new, 0.179144397F, -3, -4) AT(p_covered_near, 0.0833333358F, -5, 5) AT(bound_with, 0.5F, 6, -8)
        AT(back_new, 0.462126076F, -6, -7) }, { -0.0073F, 0.0722F, -0.0308F, 0.0424F, -0.0599F, -0.0313F, 0.0347F,
        -0.0418F } },
    { 5, { AT(p_again_long, 0.481057942F, 1, 5) AT(p_uncovered_near, 0.246913582F, 2, 4) AT(specific_share,
        0.545454562F, 3, -3) AT(few_specific, 0.5F, -1, -2) AT(inversions, 0.194444448F, -4, -5) AT(stray_name, 0.5F, 6,
        -8) AT(question_covered, 0.30384618F, -6, -7) }, { -0.0578F, 0.0102F, 0.0147F, -0.0106F, 0.0438F, -0.0059F,
        0.0753F, -0.0109F } },
    { 6, { AT(p_stray_high, 0.0338662565F, -1, 1) AT(p_again_high, 0.0F, 2, -8) AT(subject_new, 0.297094792F, 3, 4)
        AT(p_first_only, 0.444444448F, -2, -3) AT(distinct, 0.9375F, 5, 6) AT(both_hit, 1.5F, -4, -5) AT(parts, 5.5F,
        -6, -7) }, { -0.0657F, 0.0599F, -0.0306F, 0.0437F, -0.0412F, -0.0281F, 0.0327F, 0.0687F } },
    { 7, { AT(negations, 1.5F, 1, -8) AT(match_worst, 0.231839478F, -1, 2) AT(swap_share, 0.186440676F, 3, -7)
        AT(p_again_long, 0.316409618F, 4, -6) AT(p_absolute_near, 0.601886809F, 5, -5) AT(parts_missing, 0.0500000007F,
        -2, 6) AT(question_rare, 0.52170527F, -3, -4) }, { -0.0418F, 0.0360F, 0.0169F, -0.0419F, -0.0651F, -0.0218F,
        -0.0431F, 0.0419F } },
    { 0, { AT(rule_unsupported, 0.300000012F, 1, 3) AT(p_unsupported_near, 0.461538464F, -1, 2) AT(subject,
        0.844498217F, -2, -3) AT(stray_share, 0.806452155F, 4, 6) AT(number_new, 0.5F, -4, 5) AT(back_new, 0.439309239F,
        -5, -6) AT(stray_rare, 0.364513963F, -7, -8) }, { -0.0743F, 0.0400F, -0.0182F, -0.0128F, 0.0767F, 0.0048F,
        -0.0429F, 0.0367F } },
    { 1, { AT(covered_new, 0.20714286F, 1, 6) AT(rule_generic, 0.609992266F, 2, 5) AT(subject_worst, 0.210692286F, -1,
        3) AT(log_reference, 3.51143408F, 4, -4) AT(specific_share, 0.217391297F, -2, -3) AT(p_pronouns_uncovered,
        0.147540987F, -5, -6) AT(filler_share, 0.137254909F, -7, -8) }, { 0.0224F, 0.0033F, -0.0622F, 0.0258F, 0.0641F,
        -0.0167F, -0.0690F, 0.0044F } },
    { 2, { AT(rule_technical, 0.625F, 1, 6) AT(bound_against, 0.5F, 2, -6) AT(subject_first, 0.619160116F, 3, 4)
        AT(question_covered, 0.788888931F, -1, -2) AT(bound_with, 4.5F, 5, -5) AT(swap_share, 0.90625F, -3, -4)
        AT(sentences, 1.5F, -7, -8) }, { -0.0571F, 0.0173F, -0.0005F, 0.0608F, -0.0495F, 0.0384F, 0.0751F, 0.0031F } },
    { 3, { AT(p_log_ratio_2, 0.931381106F, 1, 3) AT(stray_share, 0.116715036F, 2, -3) AT(stray_rare, 0.0485392734F, -1,
        -2) AT(covered, 0.171568632F, -4, 4) AT(number_missing, 0.5F, 5, -8) AT(term_frame, 1.5F, -5, 6) AT(stray_share,
        0.634488225F, -6, -7) }, { -0.0205F, 0.0170F, -0.0615F, -0.0082F, 0.0698F, -0.0041F, 0.0030F, 0.0007F } },
    { 4, { AT(p_subject_high, 0.0328065418F, -1, 1) AT(both_missing, 0.5F, 2, 5) AT(covered, 0.468627453F, 3, -5)
        AT(first_asked, 1.5F, -2, 4) AT(covered_new, 0.114379086F, -3, -4) AT(near_content, 0.300000012F, -6, 6)
        AT(both_hit, 3.5F, -7, -8) }, { -0.0474F, -0.0267F, -0.0294F, 0.0687F, -0.0343F, -0.0274F, 0.0852F, -0.0082F }
        },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(log_answer, 4.05174732F, 2, 4) AT(rare, 0.407078922F, 3, -3)
        AT(p_best_missing, 0.732142866F, -1, -2) AT(part_near_worst, 0.40802139F, 5, -7) AT(distinct, 0.852941155F, 6,
        -6) AT(half_drop, 0.0666666701F, -4, -5) }, { -0.0583F, 0.0057F, 0.0034F, -0.0035F, 0.0685F, -0.0088F, -0.0121F,
        0.0743F } },
    { 6, { AT(covered, 0.405882359F, 1, -8) AT(specific_share, 0.357142866F, 2, 3) AT(again_near, 0.501635611F, -1, -2)
        AT(log_answer, 3.72562099F, 4, 5) AT(part_near_worst, 0.181212708F, -3, -4) AT(p_negation_covered, 0.129166678F,
        6, -7) AT(rare, 0.411865234F, -5, -6) }, { -0.0213F, 0.0293F, 0.0467F, -0.0318F, 0.0714F, -0.0115F, -0.0182F,
        -0.0669F } },
    { 7, { AT(negations, 0.5F, 1, 5) AT(stray_sentences, 0.261363655F, 2, -5) AT(part_near_worst, 0.226585582F, -1, 3)
        AT(p_again_long, 0.00901974738F, -2, 4) AT(log_ratio, 0.672093749F, -3, -4) AT(p_negated_covered, 0.138095245F,
        6, -8) AT(p_again_high, 0.0F, -6, -7) }, { -0.0313F, -0.0453F, 0.0259F, -0.0124F, -0.0431F, 0.0396F, -0.0353F,
        -0.0167F } },
    { 0, { AT(unsupported, 1.25F, 1, 2) AT(p_unsupported_near, 0.461538464F, -1, -2) AT(name_frame, 0.5F, 3, 5)
        AT(specific_share, 0.461538464F, 4, -5) AT(p_asked_uncovered, 0.333333343F, -3, -4) AT(again_near, 0.346040547F,
        -6, 6) AT(p_again_long, 0.159301057F, -7, -8) }, { -0.0726F, 0.0098F, -0.0176F, 0.0436F, 0.0744F, 0.0350F,
        0.0113F, -0.0473F } },
    { 1, { AT(rule_generic, 0.609992266F, 1, 6) AT(filler_share, 0.0652173907F, 2, 3) AT(p_asked_uncovered,
        0.882452726F, -1, -2) AT(subject_first, 0.439575613F, 4, -6) AT(match_tail, 0.0701301321F, 5, -5) AT(p_both,
        0.5F, -3, -4) AT(subject_worst, 0.507276535F, -7, -8) }, { -0.0738F, 0.0143F, 0.0741F, -0.0101F, -0.0197F,
        -0.0284F, 0.0683F, -0.0196F } },
    { 2, { AT(p_uncovered_unasked, 0.289675206F, 1, 5) AT(roles_straight, 0.5F, 2, -5) AT(sentences, 3.5F, 3, -4)
        AT(specific_share, 0.370370358F, -1, 4) AT(bound_against, 1.5F, -2, -3) AT(rule_technical, 0.300000012F, -6, 6)
        AT(p_clash_near, 0.0238095243F, -7, -8) }, { 0.0543F, 0.0046F, 0.0748F, -0.0401F, -0.0327F, -0.0475F, 0.0565F,
        -0.0447F } },
    { 3, { AT(p_log_ratio_2, 0.931381106F, 1, 3) AT(reference_code, 0.5F, -1, 2) AT(back_new, 0.778526008F, -2, -3)
        AT(p_uncovered_stray, 0.116751671F, 4, 6) AT(restated, 0.139610395F, 5, -6) AT(term_frame, 1.5F, -4, -5)
        AT(p_log_ratio_2, 1.54185152F, -7, -8) }, { -0.0618F, -0.0090F, 0.0169F, 0.0686F, 0.0012F, -0.0024F, -0.0095F,
        0.0049F } },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(p_asked_uncovered, 0.138213411F, 2, 3) AT(match_tail,
        0.156582355F, -1, -2) AT(near_content, 0.290322572F, -3, 4) AT(question_covered, 0.84523809F, 5, -7)
        AT(log_answer, 3.38424659F, -4, 6) AT(p_again_long, 0.322250068F, -5, -6) }, { -0.0577F, 0.0267F, -0.0427F,
        -0.0238F, 0.0624F, -0.0074F, -0.0163F, 0.0530F } },
    { 5, { AT(restated, 0.0954545513F, 1, 6) AT(p_log_ratio_2, 0.708235323F, 2, 3) AT(pairs_lost, 0.949999988F, -1, -2)
        AT(stray_sentences, 0.211111113F, 4, -6) AT(subject_question, 0.647173584F, 5, -5) AT(question_rare,
        0.532033682F, -3, -4) AT(covered, 0.677083373F, -7, -8) }, { -0.0489F, 0.0140F, -0.0065F, 0.0590F, -0.0090F,
        -0.0141F, 0.0624F, 0.0029F } },
    { 6, { AT(p_uncovered_unasked, 0.1875F, -1, 1) AT(again_near, 0.501635611F, 2, -8) AT(subject_new, 0.210124478F, -2,
        3) AT(inversions, 0.388888896F, 4, -7) AT(filler_share, 0.0172413792F, -3, 5) AT(match_tail, 0.0580049306F, -4,
        6) AT(pronouns, 0.020833334F, -5, -6) }, { -0.0608F, 0.0471F, -0.0410F, 0.0187F, 0.0261F, -0.0512F, 0.0394F,
        0.0560F } },
    { 7, { AT(p_asked_uncovered, 0.400000006F, 1, 6) AT(stray_sentences, 0.0416666679F, 2, -6) AT(rule_incomplete,
        0.300000012F, 3, -5) AT(rule_technical, 0.675000012F, 4, -4) AT(p_negation_covered, 0.449494958F, 5, -3)
        AT(first_half, 0.174242437F, -1, -2) AT(first_asked, 0.5F, -7, -8) }, { -0.0414F, 0.0376F, -0.0232F, -0.0315F,
        -0.0605F, -0.0178F, 0.0384F, -0.0411F } },
    { 0, { AT(specific_share, 0.461538464F, 1, 4) AT(p_unsupported_long, 1.97217655F, 2, -4) AT(back_new, 0.30940637F,
        3, -3) AT(first_half, 0.51666671F, -1, -2) AT(rare, 0.334959865F, -5, 5) AT(subject, 0.912235796F, 6, -8)
        AT(unsupported, 0.949999988F, -6, -7) }, { -0.0306F, 0.0303F, -0.0719F, 0.0197F, -0.0282F, -0.0214F, 0.0744F,
        -0.0128F } },
    { 1, { AT(filler_share, 0.09375F, 1, 4) AT(p_far_uncovered, 0.780811012F, 2, -4) AT(specific_share, 0.142857149F,
        -1, 3) AT(match, 0.347246617F, -2, -3) AT(near_content, 0.272727281F, 5, -8) AT(number_new, 0.5F, 6, -7)
        AT(log_answer, 3.27696681F, -5, -6) }, { 0.0123F, 0.0014F, -0.0748F, 0.0165F, -0.0067F, 0.0792F, -0.0192F,
        -0.0237F } },
    { 2, { AT(both_share, 0.386752158F, 1, -8) AT(stray_share, 0.0634869933F, -1, 2) AT(distinct, 0.785714269F, -2, 3)
        AT(parts, 3.5F, 4, -7) AT(near_content, 0.857142866F, 5, -6) AT(number_new, 2.5F, 6, -5) AT(last_statement,
        0.541958094F, -3, -4) }, { 0.0582F, -0.0346F, -0.0158F, 0.0515F, -0.0421F, -0.0347F, -0.0078F, -0.0425F } },
    { 3, { AT(p_log_ratio_2, 0.931381106F, 1, 3) AT(rare, 0.428771317F, -1, 2) AT(pairs_lost, 0.365151525F, -2, -3)
        AT(p_pronouns_uncovered, 0.0271604937F, 4, 6) AT(p_uncovered_stray, 0.135998353F, 5, -6) AT(term_frame, 1.5F,
        -4, -5) AT(negations, 1.5F, -7, -8) }, { -0.0603F, -0.0085F, 0.0163F, 0.0666F, 0.0005F, -0.0024F, -0.0087F,
        0.0040F } },
    { 4, { AT(p_uncovered_unasked, 0.537589729F, 1, -8) AT(both_share, 0.240384623F, 2, 4) AT(subject_question,
        0.755166054F, 3, -3) AT(p_uncovered_near, 0.257352948F, -1, -2) AT(p_subject_high, 0.0F, -4, 5) AT(number_new,
        0.5F, 6, -7) AT(inversions, 0.472222209F, -5, -6) }, { -0.0255F, 0.0491F, -0.0560F, -0.0243F, 0.0628F, -0.0190F,
        -0.0099F, -0.0610F } },
    { 5, { AT(sentences, 3.5F, 1, 3) AT(distinct, 0.617647052F, -1, 2) AT(part_near_worst, 0.874411762F, -2, -3)
        AT(stray_rare, 0.223852858F, 4, -8) AT(covered, 0.677083373F, 5, 6) AT(distinct, 0.852941155F, -4, -5)
        AT(specific_share, 0.416666657F, -6, -7) }, { 0.0428F, -0.0557F, 0.0027F, 0.0810F, -0.0032F, -0.0131F, 0.0168F,
        -0.0069F } },
    { 6, { AT(stray_share, 0.533866286F, -1, 1) AT(again_near, 0.548602104F, 2, -8) AT(match_tail, 0.0610741638F, 3, 6)
        AT(log_ratio, 0.0540672205F, -2, 4) AT(p_pronouns_uncovered, 0.0441176482F, 5, -5) AT(match, 0.712191284F, -3,
        -4) AT(p_far_uncovered, 0.463544846F, -6, -7) }, { -0.0619F, 0.0671F, 0.0401F, -0.0277F, -0.0149F, -0.0492F,
        0.0085F, 0.0627F } },
    { 7, { AT(negations, 1.5F, 1, -8) AT(p_best_missing, 0.239047617F, 2, 6) AT(swap_share, 0.186440676F, 3, -5)
        AT(p_covered_near, 0.928571403F, 4, -4) AT(p_uncovered_stray, 0.00375240739F, -1, 5) AT(match_worst,
        0.246623322F, -2, -3) AT(subject_first, 0.685472608F, -6, -7) }, { -0.0386F, -0.0356F, 0.0181F, 0.0605F,
        -0.0406F, -0.0127F, -0.0554F, 0.0374F } },
    { 0, { AT(rule_unsupported, 0.300000012F, 1, 2) AT(rare, 0.461144358F, -1, -2) AT(number_new, 0.5F, 3, 4)
        AT(subject_new, 0.518285811F, -3, -4) AT(rare, 0.349988043F, -5, 5) AT(log_answer, 4.24130106F, 6, -8)
        AT(name_frame, 1.5F, -6, -7) }, { -0.0641F, 0.0127F, 0.0107F, -0.0413F, -0.0106F, 0.0676F, 0.0034F, -0.0090F }
        },
    { 1, { AT(filler_share, 0.09375F, 1, 4) AT(rare, 0.250909001F, -1, 2) AT(part_near_worst, 0.0683044717F, -2, 3)
        AT(match, 0.347246617F, -3, -4) AT(back_second, 0.614625335F, 5, -8) AT(p_pronouns_uncovered, 0.147540987F, 6,
        -7) AT(rare, 0.335588008F, -5, -6) }, { 0.0163F, 0.0070F, 0.0022F, -0.0752F, 0.0770F, -0.0028F, -0.0142F,
        -0.0278F } },
    { 2, { AT(p_uncovered_unasked, 0.289675206F, 1, 5) AT(roles_straight, 0.5F, 2, 4) AT(bound_against, 0.5F, 3, -3)
        AT(names_missing, 0.5F, -1, -2) AT(swap_share, 0.0983050838F, -4, -5) AT(log_reference, 2.24990487F, -6, 6)
        AT(subject_question, 0.759797215F, -7, -8) }, { 0.0036F, 0.0548F, 0.0599F, -0.0558F, 0.0220F, 0.0434F, -0.0511F,
        0.0375F } },
    { 3, { AT(rule_long, 0.747647047F, 1, -6) AT(p_uncovered_near, 0.449999988F, 2, 4) AT(reference_code, 0.5F, -1, 3)
        AT(log_reference, 3.27696681F, -2, -3) AT(p_subject_high, 0.149622276F, -4, -5) }, { -0.0609F, -0.0099F,
        0.0160F, 0.0309F, -0.0027F, 0.0574F } },
    { 4, { AT(ask_worst, 0.514705896F, 1, 3) AT(p_pronouns_uncovered, 0.0350877196F, 2, -3) AT(log_ratio, 0.693147182F,
        -1, -2) AT(last_place, 0.318181813F, -4, 4) AT(rule_incomplete, 0.625F, 5, -8) AT(p_stray, 0.0077259345F, 6, -7)
        AT(p_first_only, 0.285714298F, -5, -6) }, { 0.0781F, -0.0109F, -0.0173F, 0.0249F, -0.0326F, 0.0548F, -0.0453F,
        0.0300F } },
    { 5, { AT(restated_subjects, 0.138095245F, 1, 6) AT(last_place, 0.458333343F, 2, 4) AT(p_log_ratio_2, 0.35740909F,
        -1, 3) AT(last_statement, 0.904545486F, -2, -3) AT(stray_share, 0.120842583F, -4, 5) AT(negations, 3.5F, -5, -6)
        AT(again_near, 0.580548525F, -7, -8) }, { -0.0191F, -0.0059F, 0.0556F, 0.0128F, -0.0517F, 0.0092F, -0.0061F,
        0.0591F } },
    { 6, { AT(p_uncovered_unasked, 0.1875F, -1, 1) AT(pronouns, 0.0263157897F, 2, 3) AT(pronouns, 0.0185185187F, -2, -3)
        AT(number_missing, 0.5F, 4, -8) AT(again_near, 0.507983863F, 5, -7) AT(p_again_long, 0.0590960607F, 6, -6)
        AT(covered_new, 0.102631584F, -4, -5) }, { -0.0577F, 0.0105F, 0.0613F, 0.0615F, -0.0367F, -0.0323F, 0.0400F,
        0.0314F } },
    { 7, { AT(last_place, 0.296296299F, 1, 2) AT(part_near_worst, 0.452628106F, -1, -2) AT(log_ratio, 0.0224728566F, -3,
        3) AT(p_best_missing, 0.230158731F, 4, 6) AT(rule_long, 0.612500012F, 5, -6) AT(p_absolute_near, 0.601886809F,
        -4, -5) AT(again_near, 0.400000006F, -7, -8) }, { -0.0509F, 0.0064F, -0.0377F, 0.0245F, -0.0362F, -0.0568F,
        0.0102F, -0.0471F } },
    { 0, { AT(near_any, 0.56394875F, 1, -8) AT(unsupported, 1.25F, -1, 2) AT(parts, 5.5F, 3, -7) AT(name_frame, 0.5F, 4,
        6) AT(p_log_ratio_2, 1.206949F, 5, -4) AT(again_near, 0.455963463F, -2, -3) AT(rare, 0.408140928F, -5, -6) }, {
        -0.0584F, 0.0740F, 0.0005F, -0.0090F, -0.0354F, 0.0322F, -0.0209F, -0.0461F } },
    { 1, { AT(filler_share, 0.09375F, 1, 4) AT(statements_missing, 0.875F, 2, 3) AT(absolute_added, 1.5F, -1, -2)
        AT(p_best_missing, 0.239047617F, -3, -4) AT(part_near_mean, 0.487513304F, 5, -8) AT(pronouns, 0.145833328F, 6,
        -7) AT(number_new, 0.5F, -5, -6) }, { -0.0712F, 0.0036F, -0.0251F, 0.0394F, 0.0730F, -0.0083F, -0.0126F,
        -0.0274F } },
    { 2, { AT(p_uncovered_unasked, 0.289675206F, 1, 5) AT(specific_share, 0.434782594F, 2, 3) AT(again_near,
        0.471669704F, -1, -2) AT(bound_against, 1.5F, 4, -5) AT(names_missing, 0.5F, -3, -4) AT(tail_missing,
        0.472222239F, 6, -8) AT(p_absolute_near, 0.449494958F, -6, -7) }, { 0.0369F, -0.0018F, -0.0366F, 0.0401F,
        0.0512F, -0.0570F, 0.0291F, 0.0158F } },
    { 3, { AT(p_log_ratio_2, 0.931381106F, 1, 3) AT(rare, 0.428771317F, -1, 2) AT(rare, 0.430443674F, -2, -3)
        AT(covered, 0.171568632F, -4, 4) AT(term_frame, 1.5F, 5, 6) AT(p_asked_uncovered, 0.432215691F, -5, -6)
        AT(inversions, 0.400000006F, -7, -8) }, { -0.0576F, 0.0171F, -0.0083F, -0.0075F, 0.0620F, -0.0002F, -0.0040F,
        0.0027F } },
    { 4, { AT(near_content, 0.238095239F, -1, 1) AT(both_share, 0.240384623F, 2, 4) AT(parts, 4.5F, 3, -4) AT(covered,
        0.464102566F, -2, -3) AT(p_subject_high, 0.0414770134F, -5, 5) AT(inversions, 0.428571433F, 6, -8)
        AT(last_place, 0.583333313F, -6, -7) }, { -0.0538F, 0.0166F, -0.0545F, 0.0234F, -0.0246F, 0.0610F, -0.0088F,
        -0.0191F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(unsupported, 0.0500000007F, 2, -7) AT(second_half, 0.78174603F, 3, 6)
        AT(back_second, 0.324135125F, -1, 4) AT(p_again_long, 0.284878165F, -2, 5) AT(last_place, 0.555555582F, -3, -4)
        AT(specific_share, 0.478260875F, -5, -6) }, { -0.0047F, 0.0038F, 0.0793F, 0.0002F, -0.0183F, 0.0149F, -0.0093F,
        -0.0453F } },
    { 6, { AT(covered, 0.405882359F, 1, -8) AT(match_tail, 0.0693631843F, 2, 6) AT(again_near, 0.496986955F, 3, -5)
        AT(filler_share, 0.0232558139F, 4, 5) AT(part_near_worst, 0.171103626F, -1, -2) AT(p_first_only, 0.107142858F,
        -3, -4) AT(parts_missing, 0.267857164F, -6, -7) }, { 0.0335F, -0.0384F, 0.0584F, 0.0006F, 0.0589F, 0.0248F,
        -0.0381F, -0.0621F } },
    { 7, { AT(last_place, 0.296296299F, 1, 2) AT(shared, 0.5F, -1, -2) AT(stray_share, 0.0634869933F, -3, 3)
        AT(p_covered_near, 0.928571403F, 4, -8) AT(filler_share, 0.0357142873F, 5, 6) AT(near_content, 0.285714298F, -4,
        -5) AT(first_half, 0.190909103F, -6, -7) }, { 0.0183F, -0.0463F, -0.0531F, 0.0353F, 0.0013F, -0.0549F, -0.0026F,
        0.0629F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(name_frame, 0.5F, 2, 6) AT(subject_first, 0.582114458F, 3, 4)
        AT(rare, 0.422828913F, -2, -3) AT(sentences, 5.5F, 5, -6) AT(subject, 0.913385272F, -4, -5) AT(again_near,
        0.346040547F, -7, -8) }, { -0.0692F, -0.0254F, 0.0332F, 0.0735F, -0.0148F, -0.0094F, 0.0313F, -0.0355F } },
    { 1, { AT(filler_share, 0.09375F, 1, 4) AT(statements_missing, 0.875F, 2, 3) AT(specific_share, 0.163265303F, -1,
        -2) AT(stray_share, 0.761324883F, -3, -4) AT(back_second, 0.614625335F, 5, -8) AT(distinct, 0.875F, -5, 6)
        AT(rare, 0.344584972F, -6, -7) }, { 0.0109F, -0.0704F, 0.0348F, -0.0224F, -0.0232F, 0.0754F, -0.0125F, -0.0277F
        } },
    { 2, { AT(p_covered_polar, 1.51923084F, 1, -8) AT(both_missing, 1.5F, 2, -7) AT(p_roles, 0.5F, 3, -6) AT(parts,
        3.5F, 4, 6) AT(names_missing, 0.5F, -1, 5) AT(log_answer, 3.94153476F, -2, -3) AT(distinct, 0.972972989F, -4,
        -5) }, { 0.0061F, 0.0755F, -0.0199F, -0.0362F, 0.0126F, 0.0690F, -0.0502F, 0.0566F } },
    { 3, { AT(log_ratio, 1.38629436F, 1, -8) AT(p_short_near, 0.296874613F, 2, -7) AT(rare, 0.428771317F, 3, 6)
        AT(subject_worst, 0.957409918F, 4, 5) AT(p_absolute_near, 1.26136363F, -1, -2) AT(subject_first, 0.9596802F, -3,
        -4) AT(rare, 0.430443674F, -5, -6) }, { -0.0580F, 0.0011F, 0.0034F, -0.0041F, 0.0171F, -0.0090F, 0.0286F,
        0.0518F } },
    { 4, { AT(ask_worst, 0.514705896F, 1, 4) AT(shared, 1.5F, -1, 2) AT(log_reference, 3.11326838F, -2, 3)
        AT(p_log_ratio_2, 0.0166956708F, -3, -4) AT(p_first_only, 0.25F, 5, 6) AT(rule_incomplete, 0.300000012F, -5, -6)
        AT(stray_rare, 0.0601164512F, -7, -8) }, { -0.0200F, -0.0139F, -0.0130F, 0.0870F, -0.0508F, 0.0227F, 0.0644F,
        -0.0093F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(stray_repeat, 0.335514158F, 2, 3) AT(p_missing_first, 0.262962967F, -1,
        -2) AT(both_hit, 1.5F, 4, -7) AT(p_stray_high, 0.227531537F, 5, -6) AT(last_statement, 0.480769247F, -3, 6)
        AT(stray_rare, 0.223852858F, -4, -5) }, { -0.0504F, 0.0017F, -0.0045F, 0.0590F, -0.0029F, -0.0117F, -0.0138F,
        0.0632F } },
    { 6, { AT(covered, 0.405882359F, 1, -8) AT(again_near, 0.548602104F, 2, 6) AT(part_near_mean, 0.221497267F, -1, 3)
        AT(near_any, 0.278508633F, 4, -5) AT(subject_first, 0.53519249F, -2, 5) AT(log_answer, 3.99815869F, -3, -4)
        AT(specific_share, 0.263157904F, -6, -7) }, { 0.0524F, -0.0070F, 0.0573F, -0.0273F, -0.0276F, -0.0278F, 0.0727F,
        -0.0605F } },
    { 7, { AT(p_absolute_near, 0.601886809F, 1, -8) AT(p_unsupported_long, 1.97217655F, 2, -7) AT(negations, 0.5F, 3,
        -6) AT(stray_sentences, 0.261363655F, 4, -5) AT(swap_net, -3.5F, -1, 5) AT(log_answer, 3.83939457F, 6, -4)
        AT(p_stray, 0.0280757993F, -2, -3) }, { 0.0325F, -0.0435F, 0.0223F, -0.0370F, -0.0333F, 0.0252F, -0.0602F,
        -0.0508F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(name_frame, 0.5F, 2, 6) AT(question_rare, 0.225567743F, -2, 3)
        AT(specific_share, 0.413793117F, -3, 4) AT(subject_new, 0.873475313F, 5, -6) AT(sentences, 5.5F, -4, -5)
        AT(rare, 0.408140928F, -7, -8) }, { -0.0679F, -0.0115F, -0.0058F, 0.0713F, -0.0084F, -0.0104F, -0.0402F, 0.0250F
        } },
    { 1, { AT(shared, 1.5F, 1, 6) AT(p_best_missing, 0.211309522F, 2, 4) AT(again_near, 0.448459387F, 3, -3)
        AT(filler_share, 0.155555561F, -1, -2) AT(filler_share, 0.0588235296F, -4, 5) AT(stray_rare, 0.268489212F, -5,
        -6) AT(part_near_worst, 0.0683044717F, -7, -8) }, { -0.0436F, 0.0225F, 0.0323F, -0.0345F, 0.0725F, 0.0008F,
        0.0107F, -0.0608F } },
    { 2, { AT(both_share, 0.386752158F, 1, 6) AT(parts, 1.5F, -1, 2) AT(again_near, 0.498499691F, 3, -6)
        AT(p_covered_antonym, 2.52272725F, 4, -5) AT(subject_question, 0.774322569F, 5, -4) AT(term_frame, 2.5F, -2, -3)
        AT(part_near_mean, 0.487513304F, -7, -8) }, { 0.0497F, -0.0154F, 0.0347F, 0.0379F, 0.0691F, -0.0267F, -0.0633F,
        0.0033F } },
    { 3, { AT(p_log_ratio_2, 0.931381106F, 1, 3) AT(reference_code, 0.5F, -1, 2) AT(back_new, 0.778526008F, -2, -3)
        AT(p_uncovered_stray, 0.116751671F, 4, 6) AT(p_asked_uncovered, 0.411524981F, 5, -6) AT(subject_worst,
        0.641308665F, -4, -5) AT(log_ratio, 1.23474443F, -7, -8) }, { -0.0549F, -0.0075F, 0.0170F, 0.0601F, 0.0011F,
        -0.0021F, -0.0082F, 0.0037F } },
    { 4, { AT(shared, 1.5F, -1, 1) AT(shared, 9.5F, 2, -8) AT(specific_share, 0.471698105F, 3, -7) AT(p_first_only,
        0.178571433F, -2, 4) AT(both_missing, 0.5F, 5, 6) AT(subject_question, 0.693482578F, -3, -4) AT(inversions,
        0.400000006F, -5, -6) }, { -0.0456F, -0.0122F, 0.0332F, -0.0203F, 0.0742F, -0.0124F, -0.0230F, -0.0437F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(log_answer, 4.05174732F, 2, 4) AT(specific_share, 0.545454562F, 3, -3)
        AT(rare, 0.407078922F, -1, -2) AT(p_far_uncovered, 0.080054462F, -4, 5) AT(p_again_long, 0.329670191F, -5, 6)
        AT(near_content, 0.25F, -6, -7) }, { -0.0535F, 0.0056F, 0.0026F, -0.0123F, -0.0055F, -0.0045F, 0.0568F, 0.0606F
        } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(rare, 0.299952239F, -1, 2) AT(specific_share, 0.297872335F, -2, 3)
        AT(again_near, 0.537855744F, 4, -7) AT(subject_worst, 0.410383135F, 5, -6) AT(p_pronouns_uncovered,
        0.0399999991F, 6, -5) AT(log_ratio, 0.713766456F, -3, -4) }, { 0.0377F, -0.0393F, 0.0695F, -0.0092F, -0.0053F,
        -0.0342F, 0.0545F, -0.0584F } },
    { 7, { AT(p_absolute_near, 0.601886809F, 1, -8) AT(p_asked_uncovered, 0.554042041F, 2, -7) AT(p_unsupported_long,
        1.97217655F, 3, -6) AT(back_new, 0.944766045F, 4, -5) AT(parts, 5.5F, 5, -4) AT(rare, 0.291581899F, -1, 6)
        AT(half_drop, -0.5F, -2, -3) }, { -0.0130F, -0.0430F, 0.0233F, -0.0312F, -0.0567F, -0.0548F, -0.0417F, -0.0474F
        } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(rule_unsupported, 0.725000024F, 2, 5) AT(p_again_long, 0.200836778F,
        -2, 3) AT(stray_repeat, 0.761546016F, 4, -5) AT(back_second, 0.276098579F, -3, -4) AT(specific_share,
        0.461538464F, 6, -8) AT(log_ratio, 0.749236643F, -6, -7) }, { -0.0666F, 0.0359F, 0.0056F, -0.0557F, 0.0115F,
        -0.0190F, 0.0340F, 0.0599F } },
    { 1, { AT(covered, 0.27922079F, 1, -8) AT(distinct, 0.958333313F, 2, 3) AT(log_reference, 3.48112178F, -1, -2)
        AT(specific_share, 0.300000012F, 4, 6) AT(filler_share, 0.0645161271F, -3, 5) AT(number_new, 0.5F, -4, -5)
        AT(subject_question, 0.752899826F, -6, -7) }, { -0.0398F, 0.0220F, -0.0164F, 0.0627F, -0.0091F, -0.0408F,
        0.0281F, -0.0567F } },
    { 2, { AT(near_content, 0.257142872F, 1, 2) AT(log_answer, 3.02012753F, -1, -2) AT(rare, 0.413632423F, 3, -8)
        AT(p_again_long, 0.0F, 4, 5) AT(last_place, 0.423076928F, -3, -4) AT(back_second, 0.540641785F, 6, -7)
        AT(number_new, 2.5F, -5, -6) }, { 0.0621F, -0.0624F, 0.0028F, 0.0741F, 0.0546F, -0.0375F, -0.0074F, -0.0431F }
        },
    { 3, { AT(rule_long, 0.747647047F, 1, -5) AT(back_new, 0.783053219F, -1, 2) AT(swap_net, -0.5F, -2, 3)
        AT(last_statement, 0.679487228F, -3, -4) }, { -0.0555F, -0.0124F, 0.0476F, -0.0029F, 0.0502F } },
    { 4, { AT(ask_worst, 0.514705896F, 1, 2) AT(log_reference, 3.19846487F, -1, -2) AT(half_drop, 0.527777791F, 3, 6)
        AT(first_asked, 1.5F, -3, 4) AT(rare, 0.272293657F, -4, 5) AT(bound_with, 0.5F, -5, -6) AT(p_covered_polar,
        0.0333333351F, -7, -8) }, { -0.0114F, 0.0623F, -0.0518F, 0.0447F, 0.0062F, -0.0377F, 0.0498F, -0.0261F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(last_place, 0.458333343F, 2, 4) AT(log_ratio, 0.182321563F, -1, 3)
        AT(p_far_uncovered, 0.0318295956F, -2, -3) AT(p_again_high, 0.147583812F, 5, -7) AT(subject_new, 0.372061312F,
        6, -6) AT(filler_share, 0.0093457941F, -4, -5) }, { -0.0071F, -0.0014F, 0.0705F, -0.0045F, 0.0255F, -0.0366F,
        0.0285F, -0.0419F } },
    { 6, { AT(near_any, 0.451100409F, 1, -8) AT(absolute_added, 0.5F, 2, -7) AT(subject_question, 0.606789947F, 3, 6)
        AT(filler_share, 0.0196078438F, 4, 5) AT(term_frame, 0.5F, -1, -2) AT(rare, 0.35867393F, -3, -4) AT(rare,
        0.312043309F, -5, -6) }, { -0.0339F, 0.0227F, 0.0586F, 0.0004F, 0.0343F, -0.0386F, -0.0124F, -0.0474F } },
    { 7, { AT(match, 0.450256586F, -1, 1) AT(subject, 0.630167186F, -2, 2) AT(specific_share, 0.326530606F, -3, 3)
        AT(bound_against, 2.5F, 4, -8) AT(swap_net, -2.5F, 5, 6) AT(p_uncovered_unasked, 0.0F, -4, -5) AT(last_place,
        0.538461566F, -6, -7) }, { -0.0256F, 0.0249F, -0.0297F, 0.0538F, 0.0042F, -0.0199F, 0.0236F, -0.0595F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(subject_first, 0.607953966F, 2, 5) AT(match, 0.378323704F, 3, 4)
        AT(rare, 0.389802188F, -2, -3) AT(again_near, 0.360467881F, -4, -5) AT(subject_worst, 0.766699553F, 6, -8)
        AT(log_answer, 4.24130106F, -6, -7) }, { -0.0652F, -0.0145F, 0.0389F, 0.0147F, -0.0524F, 0.0613F, -0.0085F,
        -0.0145F } },
    { 1, { AT(specific_share, 0.25F, 1, 3) AT(back_second, 0.5216555F, 2, -3) AT(rare, 0.333350748F, -1, -2)
        AT(last_statement, 0.29285717F, 4, 6) AT(back_new, 0.391532063F, -4, 5) AT(match, 0.408891588F, -5, -6)
        AT(subject_first, 0.130074441F, -7, -8) }, { 0.0595F, -0.0117F, -0.0239F, -0.0241F, 0.0581F, -0.0111F, 0.0096F,
        -0.0694F } },
    { 2, { AT(order_net, 0.5F, 1, -8) AT(strong, 0.5F, 2, -7) AT(names_missing, 0.5F, 3, -6) AT(p_subject_high,
        0.0840798542F, -1, 4) AT(roles_straight, 0.5F, 5, -5) AT(specific_share, 0.431818187F, 6, -4) AT(bound_against,
        0.5F, -2, -3) }, { -0.0481F, 0.0054F, 0.0607F, -0.0249F, -0.0478F, 0.0283F, 0.0329F, 0.0653F } },
    { 3, { AT(rule_long, 0.747647047F, 1, -5) AT(log_ratio, 0.0339015499F, 2, -4) AT(last_statement, 0.679487228F, 3,
        -3) AT(back_new, 0.783053219F, -1, -2) }, { -0.0040F, 0.0469F, -0.0141F, -0.0535F, 0.0489F } },
    { 4, { AT(covered, 0.30384618F, 1, 2) AT(term_frame, 1.5F, -1, -2) AT(part_worst, 0.522727311F, 3, -8)
        AT(specific_share, 0.347826093F, -3, 4) AT(both_missing, 0.5F, 5, -7) AT(names_missing, 0.5F, 6, -6)
        AT(back_new, 0.590959609F, -4, -5) }, { -0.0495F, 0.0173F, 0.0518F, -0.0605F, 0.0061F, 0.0309F, 0.0250F,
        -0.0354F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(log_ratio, 0.530628264F, 2, 3) AT(distinct, 0.617647052F, -1, -2)
        AT(stray_name, 0.5F, 4, -7) AT(back_second, 0.324135125F, -3, 5) AT(second_half, 0.78174603F, -4, 6) AT(subject,
        0.942800939F, -5, -6) }, { 0.0151F, -0.0219F, -0.0058F, 0.0652F, -0.0103F, 0.0131F, -0.0084F, -0.0408F } },
    { 6, { AT(near_any, 0.451100409F, 1, -8) AT(distinct, 0.965517223F, 2, 4) AT(p_uncovered_unasked, 0.305176646F, -1,
        3) AT(part_best, 0.190909103F, -2, -3) AT(part_near_mean, 0.221497267F, -4, 5) AT(filler_share, 0.057692308F, 6,
        -7) AT(question_covered, 0.345238119F, -5, -6) }, { -0.0284F, -0.0178F, 0.0472F, 0.0366F, -0.0459F, 0.0153F,
        0.0176F, -0.0453F } },
    { 7, { AT(negations, 1.5F, 1, -8) AT(match, 0.456023365F, -1, 2) AT(swap_share, 0.416666657F, 3, -7) AT(log_ratio,
        0.727048755F, 4, 6) AT(half_drop, 0.319444448F, 5, -4) AT(p_negation_covered, 0.788888931F, -2, -3)
        AT(p_uncovered_stray, 0.214253098F, -5, -6) }, { -0.0326F, 0.0231F, -0.0461F, -0.0186F, -0.0399F, 0.0302F,
        -0.0447F, 0.0337F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 4) AT(specific_share, 0.550000012F, 2, -4) AT(stray_repeat,
        0.761546016F, 3, -3) AT(match, 0.92654413F, -1, -2) AT(stray_share, 0.819559991F, 5, 6) AT(stray_share,
        0.565166414F, -5, -6) AT(log_ratio, 0.778669357F, -7, -8) }, { -0.0590F, -0.0058F, 0.0003F, 0.0252F, 0.0033F,
        0.0600F, -0.0223F, 0.0181F } },
    { 1, { AT(again_near, 0.412913561F, 1, 5) AT(match, 0.522734702F, 2, -5) AT(p_subject_high, 0.0754775181F, 3, -4)
        AT(absolute_added, 0.5F, -1, 4) AT(filler_share, 0.0714285746F, -2, -3) AT(specific_share, 0.300000012F, 6, -8)
        AT(rare, 0.333350748F, -6, -7) }, { -0.0339F, -0.0225F, 0.0329F, 0.0320F, -0.0607F, 0.0586F, -0.0057F, -0.0349F
        } },
    { 2, { AT(both_share, 0.386752158F, 1, 6) AT(log_ratio, 0.0F, -1, 2) AT(both_hit, 2.5F, 3, 4) AT(parts, 1.5F, -2,
        -3) AT(back_second, 0.886261106F, 5, -6) AT(log_reference, 3.34975028F, -4, -5) AT(p_far_uncovered,
        0.190249398F, -7, -8) }, { 0.0453F, 0.0288F, -0.0153F, 0.0734F, -0.0112F, -0.0346F, 0.0088F, -0.0557F } },
    { 3, { AT(log_ratio, 1.38629436F, 1, -6) AT(near_reference, 0.724747479F, 2, 3) AT(rule_long, 0.691666663F, -1, -2)
        AT(subject, 0.782052994F, 4, -5) AT(parts, 3.5F, -3, -4) }, { -0.0514F, 0.0029F, -0.0020F, 0.0469F, -0.0165F,
        0.0454F } },
    { 4, { AT(p_covered_near, 0.00793650839F, -1, 1) AT(shared, 9.5F, 2, -8) AT(stray_rare, 0.0811633617F, -2, 3)
        AT(parts, 3.5F, 4, 5) AT(first_half, 0.759615421F, -3, -4) AT(back_second, 0.843675673F, 6, -7) AT(p_again_long,
        0.0892574191F, -5, -6) }, { -0.0495F, 0.0535F, -0.0408F, 0.0065F, -0.0147F, 0.0544F, -0.0379F, -0.0393F } },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(p_again_long, 0.319289327F, 2, 3) AT(subject_question, 0.795384228F,
        -1, -2) AT(distinct, 0.852941155F, 4, -5) AT(p_unsupported_long, 0.824175417F, -3, -4) AT(rule_repetitive,
        0.375F, 6, -8) AT(covered, 0.0954545513F, -6, -7) }, { -0.0246F, 0.0099F, 0.0665F, -0.0039F, -0.0049F, 0.0026F,
        -0.0469F, 0.0305F } },
    { 6, { AT(p_uncovered_unasked, 0.1875F, -1, 1) AT(pronouns, 0.0263157897F, 2, 3) AT(subject_question, 0.673507631F,
        -2, -3) AT(distinct, 0.965517223F, 4, 6) AT(subject_worst, 0.246746704F, -4, 5) AT(match, 0.736768067F, -5, -6)
        AT(parts, 5.5F, -7, -8) }, { -0.0509F, 0.0403F, -0.0237F, -0.0218F, 0.0403F, -0.0282F, -0.0284F, 0.0305F } },
    { 7, { AT(negations, 1.5F, 1, -8) AT(roles_straight, 0.5F, 2, -7) AT(first_asked, 0.5F, 3, 4) AT(near_content,
        0.0588235296F, -1, -2) AT(p_best_missing, 0.03125F, 5, -6) AT(negation_lost, 0.5F, 6, -5) AT(subject_worst,
        0.412864983F, -3, -4) }, { -0.0285F, 0.0201F, -0.0310F, 0.0097F, -0.0555F, -0.0370F, 0.0361F, 0.0314F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 4) AT(p_unsupported_near, 0.461538464F, 2, 3) AT(back_second,
        0.276098579F, -1, -2) AT(pairs_lost, 0.196153849F, -3, -4) AT(specific_share, 0.461538464F, 5, -8)
        AT(again_near, 0.448459387F, 6, -7) AT(refers_back, 0.5F, -5, -6) }, { 0.0064F, -0.0654F, 0.0476F, -0.0271F,
        -0.0078F, 0.0435F, -0.0325F, 0.0552F } },
    { 1, { AT(again_near, 0.412913561F, 1, 4) AT(specific_share, 0.113636367F, -1, 2) AT(statements_missing, 0.875F, 3,
        -4) AT(p_pronouns_uncovered, 0.104918033F, -2, -3) AT(filler_share, 0.0652173907F, -5, 5) AT(shared, 3.5F, 6,
        -8) AT(number_new, 0.5F, -6, -7) }, { 0.0244F, -0.0605F, -0.0064F, 0.0104F, -0.0347F, 0.0662F, -0.0050F,
        -0.0143F } },
    { 2, { AT(both_share, 0.386752158F, 1, 6) AT(roles_straight, 0.5F, 2, -6) AT(number_new, 2.5F, 3, -5) AT(first_half,
        0.773504317F, -1, 4) AT(p_again_long, 0.257019609F, -2, 5) AT(both_hit, 2.5F, -3, -4) AT(subject, 0.792054296F,
        -7, -8) }, { 0.0377F, 0.0220F, -0.0497F, 0.0307F, -0.0545F, -0.0268F, -0.0512F, 0.0178F } },
    { 3, { AT(log_ratio, 1.38629436F, 1, -7) AT(near_any, 0.848269224F, -1, 2) AT(part_near_worst, 0.367756277F, 3, -6)
        AT(p_pronouns_uncovered, 0.00434782589F, 4, -5) AT(match_tail, 0.0717505887F, 5, -4) AT(p_first_only,
        0.0714285746F, -2, -3) }, { -0.0500F, -0.0009F, 0.0490F, -0.0015F, -0.0035F, -0.0150F, 0.0443F } },
    { 4, { AT(near_content, 0.238095239F, -1, 1) AT(both_missing, 0.5F, 2, 4) AT(covered, 0.468627453F, 3, -4)
        AT(specific_share, 0.342105269F, -2, -3) AT(p_quoted_second, 0.0357142873F, 5, -8) AT(p_subject_high,
        0.0414770134F, -5, 6) AT(part_near_worst, 0.395040959F, -6, -7) }, { -0.0475F, 0.0496F, -0.0142F, -0.0289F,
        -0.0203F, 0.0739F, 0.0149F, -0.0194F } },
    { 5, { AT(sentences, 3.5F, 1, 5) AT(restated, 0.211111113F, 2, 3) AT(rule_long, 0.604880989F, -1, -2)
        AT(near_content, 0.652173936F, -3, 4) AT(distinct, 0.617647052F, -4, -5) AT(stray_rare, 0.223852858F, 6, -8)
        AT(back_second, 0.33230418F, -6, -7) }, { -0.0505F, 0.0131F, -0.0064F, 0.0376F, -0.0051F, -0.0038F, 0.0614F,
        -0.0068F } },
    { 6, { AT(both_hit, 1.5F, 1, 6) AT(log_reference, 3.02012753F, -1, 2) AT(log_answer, 4.06899023F, 3, -6)
        AT(stray_share, 0.533866286F, -2, 4) AT(types_missing, 0.5F, 5, -5) AT(absolute_added, 1.5F, -3, -4)
        AT(subject_new, 0.245130464F, -7, -8) }, { -0.0162F, -0.0337F, 0.0445F, -0.0160F, -0.0282F, -0.0353F, 0.0155F,
        -0.0595F } },
    { 7, { AT(order_net, 0.5F, 1, -8) AT(rule_incomplete, 0.300000012F, 2, -7) AT(stray_sentences, 0.0416666679F, 3, 6)
        AT(quoted, 0.5F, 4, -4) AT(subject_question, 0.580288231F, 5, -3) AT(last_place, 0.285714298F, -1, -2) AT(rare,
        0.298512995F, -5, -6) }, { -0.0205F, 0.0264F, -0.0068F, 0.0536F, -0.0541F, -0.0020F, -0.0481F, -0.0530F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(back_new, 0.349581093F, 2, 5) AT(covered, 0.0871212184F, -2, 3)
        AT(log_answer, 4.24130106F, 4, -5) AT(p_stray_high, 0.0208666585F, -3, -4) AT(p_uncovered_unasked, 0.312653244F,
        6, -8) AT(specific_share, 0.46808511F, -6, -7) }, { -0.0616F, -0.0057F, -0.0075F, 0.0545F, -0.0087F, -0.0251F,
        0.0449F, -0.0403F } },
    { 1, { AT(filler_share, 0.0588235296F, 1, 2) AT(p_uncovered_near, 0.449999988F, -1, -2) AT(back_second,
        0.614625335F, 3, 6) AT(pronouns, 0.145833328F, 4, -6) AT(rare, 0.344584972F, 5, -5) AT(shared, 3.5F, -3, -4)
        AT(p_far_uncovered, 0.562438607F, -7, -8) }, { -0.0625F, 0.0128F, 0.0660F, -0.0160F, -0.0106F, -0.0197F,
        -0.0436F, 0.0087F } },
    { 2, { AT(p_absolute_near, 0.65476191F, 1, -8) AT(rule_technical, 0.625F, 2, 4) AT(p_uncovered_unasked,
        0.495951325F, 3, -3) AT(order_net, 0.5F, -1, -2) AT(pairs_lost, 0.346989989F, 5, 6) AT(subject_worst,
        0.425370753F, -4, -5) AT(back_new, 0.489911258F, -6, -7) }, { -0.0079F, 0.0623F, -0.0523F, -0.0215F, 0.0567F,
        0.0344F, -0.0606F, 0.0510F } },
    { 3, { AT(p_again_long, 0.665064275F, 1, 6) AT(near_content, 0.818181813F, 2, 3) AT(sentences, 5.5F, -1, -2)
        AT(last_statement, 0.679487228F, 4, 5) AT(near_content, 0.875F, -3, -4) AT(term_rare, 0.307228357F, -5, -6)
        AT(log_answer, 4.51596594F, -7, -8) }, { -0.0495F, 0.0004F, 0.0463F, -0.0010F, -0.0144F, 0.0029F, -0.0037F,
        0.0452F } },
    { 4, { AT(rule_incomplete, 0.675000012F, 1, -8) AT(p_uncovered_unasked, 0.526284039F, 2, -7) AT(ask_worst,
        0.514705896F, -1, 3) AT(last_place, 0.318181813F, -2, 4) AT(filler_share, 0.0294117648F, 5, 6) AT(log_answer,
        3.41759229F, -3, -4) AT(p_stray, 0.00386891258F, -5, -6) }, { 0.0439F, 0.0170F, -0.0389F, 0.0163F, 0.0218F,
        -0.0553F, -0.0550F, 0.0513F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(stray_repeat, 0.335514158F, 2, 4) AT(number_new, 3.5F, 3, -3)
        AT(term_rare, 0.581452668F, -1, -2) AT(sentences, 3.5F, 5, 6) AT(subject_worst, 0.773053765F, -4, -5)
        AT(stray_rare, 0.223852858F, -6, -7) }, { -0.0474F, 0.0046F, 0.0042F, -0.0215F, 0.0118F, 0.0454F, -0.0110F,
        0.0513F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(match_tail, 0.0693631843F, 2, 4) AT(log_reference, 3.02012753F, -1,
        3) AT(match, 0.693502545F, -2, -3) AT(parts_missing, 0.267857164F, 5, 6) AT(specific_share, 0.327586204F, -4,
        -5) AT(first_half, 0.612500012F, -6, -7) }, { -0.0157F, 0.0352F, -0.0172F, -0.0214F, 0.0516F, -0.0501F, 0.0179F,
        -0.0526F } },
    { 7, { AT(p_asked_uncovered, 0.5F, 1, -8) AT(negations, 1.5F, 2, -7) AT(roles_straight, 0.5F, 3, -6)
        AT(p_covered_antonym, 1.52777779F, 4, -5) AT(p_negation_covered, 0.43650794F, 5, -4) AT(stray_sentences,
        0.211111113F, 6, -3) AT(first_half, 0.174242437F, -1, -2) }, { -0.0469F, 0.0192F, -0.0177F, -0.0409F, -0.0460F,
        0.0316F, 0.0340F, -0.0344F } },
    { 0, { AT(specific_share, 0.461538464F, 1, 5) AT(p_unsupported_long, 2.0761199F, 2, 4) AT(rare, 0.410423905F, -1, 3)
        AT(back_new, 0.30940637F, -2, -3) AT(near_content, 0.121212125F, -4, -5) AT(stray_name, 0.5F, -6, 6)
        AT(negation_odd, 0.5F, -7, -8) }, { -0.0576F, 0.0225F, -0.0228F, -0.0183F, 0.0255F, -0.0076F, 0.0546F, -0.0035F
        } },
    { 1, { AT(filler_share, 0.0588235296F, 1, 3) AT(p_best_missing, 0.732142866F, 2, -3) AT(specific_share,
        0.163265303F, -1, -2) AT(p_stray_high, 0.202489033F, 4, 5) AT(subject_worst, 0.361797959F, -4, -5)
        AT(stray_rare, 0.29448542F, 6, -8) AT(log_answer, 3.15677404F, -6, -7) }, { 0.0085F, -0.0652F, 0.0114F, 0.0261F,
        -0.0427F, -0.0099F, 0.0581F, -0.0114F } },
    { 2, { AT(p_absolute_near, 0.620192349F, 1, -8) AT(log_reference, 3.15677404F, 2, 3) AT(number_new, 1.5F, -1, -2)
        AT(p_uncovered_unasked, 0.289675206F, 4, -7) AT(p_far_uncovered, 0.236894369F, 5, -6) AT(p_uncovered_unasked,
        0.0225553066F, -3, 6) AT(p_far_uncovered, 0.0759731755F, -4, -5) }, { 0.0194F, -0.0360F, -0.0373F, 0.0385F,
        -0.0208F, 0.0414F, -0.0495F, 0.0457F } },
    { 3, { AT(log_ratio, 1.38629436F, 1, -6) AT(near_any, 0.848269224F, -1, 2) AT(subject, 0.782052994F, 3, 4) AT(parts,
        3.5F, -2, -3) AT(p_log_ratio_2, 0.510729432F, -4, -5) }, { -0.0476F, -0.0026F, 0.0459F, -0.0159F, 0.0036F,
        0.0417F } },
    { 4, { AT(first_asked, 1.5F, 1, 2) AT(p_both, 0.5F, -1, -2) AT(shared, 9.5F, 3, -8) AT(both_hit, 3.5F, 4, -7)
        AT(p_subject_high, 0.0277143829F, -3, 5) AT(p_again_high, 0.0740190893F, 6, -6) AT(covered, 0.730303049F, -4,
        -5) }, { -0.0394F, 0.0117F, -0.0262F, 0.0546F, -0.0095F, -0.0272F, -0.0321F, -0.0314F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(part_near_mean, 0.489654094F, 2, 5) AT(near_content, 0.25F, -1, 3)
        AT(subject_worst, 0.493705064F, 4, -4) AT(half_drop, 0.0714285746F, -2, -3) AT(contrast, 0.5F, -5, 6)
        AT(p_uncovered_near, 0.173333332F, -6, -7) }, { -0.0199F, -0.0047F, 0.0491F, -0.0107F, -0.0425F, -0.0112F,
        0.0209F, 0.0496F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(distinct, 0.935483873F, 2, 3) AT(both_hit, 1.5F, -1, -2)
        AT(part_near_mean, 0.227431253F, -3, 4) AT(match_tail, 0.0619674623F, 5, -7) AT(filler_share, 0.0285714287F, 6,
        -6) AT(names_new, 2.5F, -4, -5) }, { 0.0411F, -0.0351F, 0.0456F, -0.0441F, 0.0233F, 0.0305F, -0.0417F, -0.0509F
        } },
    { 7, { AT(last_place, 0.233333334F, 1, 2) AT(p_uncovered_near, 0.0857142881F, -1, -2) AT(ask_worst, 0.514705896F,
        -3, 3) AT(subject_question, 0.832570016F, 4, -8) AT(p_stray, 0.00236891373F, -4, 5) AT(pairs_lost, 0.127717391F,
        6, -7) AT(negations, 0.5F, -5, -6) }, { 0.0052F, -0.0549F, -0.0305F, -0.0390F, -0.0083F, 0.0314F, 0.0348F,
        -0.0363F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 5) AT(back_new, 0.292774886F, 2, 4) AT(specific_share, 0.409090906F,
        -1, 3) AT(first_half, 0.261363655F, -2, -3) AT(p_unsupported_near, 0.666666687F, -4, -5) AT(near_any,
        0.194211081F, -6, 6) AT(again_near, 0.448459387F, -7, -8) }, { -0.0167F, -0.0116F, 0.0382F, -0.0633F, 0.0236F,
        -0.0008F, 0.0576F, -0.0172F } },
    { 1, { AT(shared, 1.5F, 1, 6) AT(specific_share, 0.217391297F, 2, 4) AT(back_second, 0.614625335F, 3, -3) AT(rare,
        0.344584972F, -1, -2) AT(p_statements_first, 0.129166678F, -4, 5) AT(filler_share, 0.0588235296F, -5, -6)
        AT(inversions, 0.600000024F, -7, -8) }, { 0.0537F, -0.0087F, -0.0144F, -0.0377F, -0.0167F, 0.0473F, -0.0556F,
        0.0070F } },
    { 2, { AT(p_covered_polar, 1.51923084F, 1, -8) AT(both_missing, 1.5F, 2, -7) AT(p_roles, 0.5F, 3, -6) AT(first_half,
        0.773504317F, 4, 6) AT(question_covered, 0.693750024F, 5, -3) AT(rule_technical, 0.300000012F, -1, -2)
        AT(swap_net, -3.5F, -4, -5) }, { -0.0203F, 0.0452F, 0.0383F, -0.0366F, 0.0029F, 0.0603F, -0.0437F, 0.0475F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -5) AT(log_ratio, 0.0339015499F, 2, -4) AT(question_rare, 0.311204374F, 3, -3)
        AT(last_statement, 0.679487228F, -1, -2) }, { 0.0450F, -0.0046F, -0.0110F, -0.0482F, 0.0444F } },
    { 4, { AT(rule_incomplete, 0.675000012F, 1, -8) AT(first_asked, 1.5F, 2, 3) AT(last_statement, 0.0357142873F, -1,
        -2) AT(both_hit, 3.5F, 4, -7) AT(p_pronouns_uncovered, 0.0370370373F, 5, -6) AT(part_near_mean, 0.693069935F, 6,
        -5) AT(both_share, 0.0263157897F, -3, -4) }, { 0.0255F, -0.0429F, 0.0105F, 0.0616F, -0.0191F, -0.0248F,
        -0.0336F, 0.0475F } },
    { 5, { AT(inversions, 0.13333334F, 1, 3) AT(match, 0.430642933F, -1, 2) AT(restated_subjects, 0.211111113F, -2, -3)
        AT(back_new, 0.400216132F, -4, 4) AT(p_again_long, 0.284878165F, -5, 5) AT(p_unsupported_near, 0.0F, 6, -8)
        AT(last_place, 0.56410259F, -6, -7) }, { 0.0176F, -0.0371F, 0.0045F, -0.0103F, -0.0135F, 0.0624F, -0.0036F,
        -0.0063F } },
    { 6, { AT(near_any, 0.451100409F, 1, -8) AT(rare, 0.315399647F, 2, 4) AT(again_near, 0.399569243F, -1, 3)
        AT(names_missing, 1.5F, -2, -3) AT(near_reference, 0.158947363F, 5, -7) AT(match_tail, 0.0693631843F, 6, -6)
        AT(match_tail, 0.0340588987F, -4, -5) }, { -0.0254F, 0.0452F, -0.0310F, -0.0072F, 0.0438F, -0.0260F, -0.0444F,
        -0.0404F } },
    { 7, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(first_asked, 1.5F, 2, 3) AT(p_absolute_near, 0.468627453F, -1,
        -2) AT(subject_worst, 0.410383135F, -3, 4) AT(swap_net, -2.5F, 5, 6) AT(rule_technical, 0.825000048F, -4, -5)
        AT(p_quoted_second, 0.316666692F, -6, -7) }, { 0.0173F, -0.0500F, -0.0550F, 0.0329F, -0.0397F, -0.0273F,
        0.0501F, -0.0450F } },
    { 0, { AT(rare, 0.408140928F, 1, 5) AT(unsupported, 2.25F, 2, 4) AT(p_unsupported_near, 0.461538464F, -1, 3)
        AT(pairs_lost, 0.0701970458F, -2, -3) AT(near_any, 0.244369447F, -4, -5) AT(rare, 0.437799513F, 6, -8)
        AT(match_tail, 0.0370673016F, -6, -7) }, { -0.0604F, 0.0308F, -0.0279F, -0.0256F, 0.0395F, -0.0192F, 0.0272F,
        0.0523F } },
    { 1, { AT(parts_missing_n, 1.5F, 1, 4) AT(specific_share, 0.235294119F, 2, -4) AT(p_stray, 0.13251029F, -1, 3)
        AT(negations, 0.5F, -2, -3) AT(filler_share, 0.0434782617F, -5, 5) AT(number_new, 0.5F, 6, -8)
        AT(last_statement, 0.211111113F, -6, -7) }, { -0.0303F, 0.0410F, -0.0112F, -0.0579F, -0.0251F, -0.0064F,
        0.0585F, -0.0197F } },
    { 2, { AT(distinct, 0.785714269F, -1, 1) AT(p_covered_antonym, 1.52777779F, 2, -8) AT(p_negated_covered,
        0.457516342F, 3, -7) AT(both_share, 0.184659094F, 4, -6) AT(p_covered_near, 0.0987654328F, -2, 5)
        AT(subject_question, 0.630846143F, -3, 6) AT(log_ratio, 0.470003635F, -4, -5) }, { -0.0330F, 0.0546F, -0.0355F,
        -0.0136F, 0.0461F, -0.0264F, 0.0342F, 0.0508F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -6) AT(near_any, 0.848269224F, -1, 2) AT(subject, 0.782052994F, 3, -5)
        AT(back_new, 0.783053219F, -2, 4) AT(swap_net, -1.5F, -3, -4) }, { -0.0459F, -0.0025F, -0.0004F, 0.0453F,
        -0.0158F, 0.0430F } },
    { 4, { AT(shared, 1.5F, -1, 1) AT(shared, 9.5F, 2, -8) AT(half_drop, -0.0109890113F, -2, 3) AT(both_missing, 0.5F,
        4, 6) AT(subject_question, 0.690322518F, 5, -5) AT(first_asked, 2.5F, -3, -4) AT(both_hit, 3.5F, -6, -7) }, {
        -0.0414F, -0.0212F, -0.0082F, 0.0515F, -0.0243F, 0.0621F, -0.0047F, -0.0342F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(subject_worst, 0.511330724F, 2, 5) AT(both_hit, 2.5F, 3, -4)
        AT(p_stray_high, 0.248060301F, 4, -3) AT(p_unsupported_near, 0.347368419F, -1, -2) AT(rule_repetitive, 0.375F,
        6, -7) AT(near_reference, 0.86038965F, -5, -6) }, { 0.0638F, -0.0031F, -0.0030F, -0.0090F, -0.0287F, 0.0110F,
        0.0190F, -0.0358F } },
    { 6, { AT(p_covered_near, 0.164705887F, 1, -8) AT(log_answer, 4.06899023F, 2, -7) AT(distinct, 0.935483873F, 3, 4)
        AT(p_asked_uncovered, 0.38232848F, -1, -2) AT(p_far_uncovered, 0.592966318F, 5, 6) AT(again_near, 0.401227683F,
        -3, -4) AT(near_any, 0.0555552617F, -5, -6) }, { 0.0625F, -0.0295F, -0.0280F, 0.0192F, -0.0281F, 0.0465F,
        -0.0385F, -0.0520F } },
    { 7, { AT(order_net, -0.5F, -1, 1) AT(stray_rare, 0.0485392734F, -2, 2) AT(first_asked, 1.5F, 3, 4) AT(filler_share,
        0.095238097F, -3, -4) AT(quoted, 0.5F, 5, -8) AT(bound_with, 0.5F, -5, 6) AT(back_new, 0.547613025F, -6, -7) },
        { 0.0228F, -0.0396F, 0.0166F, -0.0416F, -0.0420F, -0.0330F, 0.0275F, 0.0382F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 5) AT(back_second, 0.276098579F, -1, 2) AT(back_second, 0.822861612F,
        -2, 3) AT(subject_worst, 0.736869395F, 4, -5) AT(p_unsupported_near, 0.461538464F, -3, -4) AT(again_near,
        0.455963463F, 6, -8) AT(shared, 0.5F, -6, -7) }, { 0.0176F, -0.0580F, -0.0185F, 0.0429F, -0.0238F, 0.0019F,
        0.0540F, -0.0257F } },
    { 1, { AT(subject_first, 0.464205563F, 1, 3) AT(rare, 0.343862325F, 2, -3) AT(filler_share, 0.0714285746F, -1, -2)
        AT(match, 0.493844718F, 4, 5) AT(p_covered_near, 0.00366300368F, -4, -5) AT(p_absolute_near, 0.163690478F, 6,
        -8) AT(p_log_ratio_2, 1.54185152F, -6, -7) }, { -0.0247F, 0.0572F, -0.0217F, 0.0213F, -0.0165F, -0.0614F,
        0.0077F, 0.0082F } },
    { 2, { AT(number_new, 2.5F, 1, -8) AT(rule_technical, 0.625F, 2, -7) AT(near_reference, 0.131006867F, -1, 3)
        AT(specific_share, 0.431818187F, 4, 6) AT(back_new, 0.437466949F, 5, -4) AT(log_answer, 3.62425208F, -2, -3)
        AT(p_covered_polar, 1.51923084F, -5, -6) }, { -0.0427F, -0.0114F, 0.0789F, 0.0034F, -0.0318F, 0.0357F, 0.0329F,
        -0.0501F } },
    { 3, { AT(p_again_long, 0.665064275F, 1, 5) AT(p_uncovered_near, 0.449999988F, 2, -5) AT(rare, 0.428771317F, 3, 4)
        AT(subject_question, 0.930628717F, -1, -2) AT(filler_share, 0.0714285746F, -3, -4) AT(back_second, 0.453303665F,
        6, -8) AT(log_answer, 4.33726931F, -6, -7) }, { -0.0462F, 0.0021F, -0.0051F, 0.0165F, 0.0264F, -0.0012F,
        0.0405F, -0.0019F } },
    { 4, { AT(p_uncovered_unasked, 0.526284039F, 1, -8) AT(ask_worst, 0.514705896F, 2, 3) AT(log_reference, 3.11326838F,
        -1, -2) AT(rule_incomplete, 0.300000012F, 4, -7) AT(parts, 5.5F, 5, -6) AT(last_statement, 0.174242437F, -3, 6)
        AT(p_first_only, 0.571428597F, -4, -5) }, { -0.0192F, 0.0578F, 0.0309F, -0.0354F, 0.0162F, 0.0321F, 0.0370F,
        -0.0522F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(log_ratio, 0.79850769F, 2, 4) AT(stray_repeat, 0.489880621F, -1, 3)
        AT(negation_odd, 0.5F, -2, -3) AT(last_place, 0.458333343F, 5, 6) AT(log_reference, 2.91740537F, -4, -5)
        AT(match, 0.243792519F, -6, -7) }, { -0.0408F, -0.0106F, 0.0169F, -0.0069F, 0.0403F, 0.0067F, -0.0248F, 0.0444F
        } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(specific_share, 0.357142866F, -1, 2) AT(log_answer, 3.72562099F, 3, 4)
        AT(log_reference, 3.19846487F, -2, -3) AT(p_absolute_near, 0.0690476224F, 5, -7) AT(names_missing, 1.5F, 6, -6)
        AT(again_near, 0.263453782F, -4, -5) }, { -0.0084F, -0.0369F, 0.0440F, -0.0264F, 0.0746F, -0.0108F, -0.0267F,
        -0.0394F } },
    { 7, { AT(parts, 5.5F, 1, -8) AT(back_new, 0.935322523F, 2, -7) AT(value_clash, 0.5F, 3, -6) AT(p_absolute_near,
        0.65476191F, 4, -5) AT(swap_net, -2.5F, 5, 6) AT(back_new, 0.40735203F, -1, -2) AT(p_uncovered_unasked,
        0.485880464F, -3, -4) }, { -0.0390F, 0.0398F, -0.0148F, 0.0168F, -0.0443F, -0.0502F, -0.0570F, -0.0319F } },
    { 0, { AT(p_unsupported_near, 0.461538464F, 1, 4) AT(rare, 0.410423905F, 2, 3) AT(number_new, 2.5F, -1, -2)
        AT(p_stray, 0.151783794F, -3, -4) AT(back_new, 0.456641704F, 5, 6) AT(distinct, 0.870967746F, -5, -6)
        AT(p_again_long, 0.140421212F, -7, -8) }, { -0.0613F, -0.0053F, -0.0132F, 0.0368F, -0.0125F, 0.0609F, 0.0216F,
        -0.0315F } },
    { 1, { AT(specific_share, 0.300000012F, 1, 6) AT(filler_share, 0.09375F, 2, 4) AT(part_near_worst, 0.0683044717F,
        -1, 3) AT(p_log_ratio_2, 1.16113317F, -2, -3) AT(pronouns, 0.145833328F, 5, -6) AT(log_answer, 3.02012753F, -4,
        -5) AT(parts_missing_n, 2.5F, -7, -8) }, { 0.0170F, -0.0433F, 0.0136F, -0.0130F, 0.0583F, -0.0218F, -0.0603F,
        0.0144F } },
    { 2, { AT(subject_question, 0.774322569F, 1, -8) AT(p_statements_first, 0.211309522F, 2, -7) AT(back_second,
        0.971773982F, 3, 5) AT(pronouns, 0.0754716992F, 4, -3) AT(back_new, 0.550661445F, -1, -2) AT(both_hit, 0.5F, -4,
        6) AT(antonym_context, 1.5F, -5, -6) }, { 0.0244F, -0.0275F, -0.0515F, 0.0560F, -0.0260F, 0.0441F, -0.0510F,
        0.0250F } },
    { 3, { AT(p_uncovered_stray, 0.0571428575F, 1, 6) AT(subject, 0.833353102F, 2, 5) AT(subject_worst, 0.780838132F, 3,
        -4) AT(filler_share, 0.0799999982F, 4, -3) AT(term_frame, 1.5F, -1, -2) AT(sentences, 4.5F, -5, -6)
        AT(sentences, 4.5F, -7, -8) }, { 0.0511F, -0.0020F, -0.0011F, -0.0034F, -0.0186F, 0.0131F, -0.0361F, 0.0087F }
        },
    { 4, { AT(covered, 0.310096174F, 1, 2) AT(subject_new, 0.70941025F, -1, -2) AT(covered, 0.741666675F, 3, -8)
        AT(p_clash_near, 0.405882359F, 4, -7) AT(p_uncovered_stray, 0.0496105403F, -3, 5) AT(p_stray, 0.0412868224F, -4,
        6) AT(part_worst, 0.354166687F, -5, -6) }, { -0.0439F, 0.0228F, 0.0489F, -0.0441F, 0.0307F, -0.0177F, -0.0343F,
        -0.0305F } },
    { 5, { AT(restated_subjects, 0.138095245F, 1, 6) AT(log_answer, 4.05174732F, 2, 4) AT(distinct, 0.617647052F, -1, 3)
        AT(part_near_worst, 0.874411762F, -2, -3) AT(back_second, 0.340642333F, -4, 5) AT(last_statement, 0.935416698F,
        -5, -6) AT(p_asked_uncovered, 0.25F, -7, -8) }, { 0.0167F, -0.0453F, 0.0055F, -0.0066F, -0.0072F, 0.0379F,
        -0.0013F, 0.0421F } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(distinct, 0.935483873F, 2, 5) AT(subject_question, 0.435993999F, 3, 4)
        AT(log_ratio, 0.628608644F, -1, -2) AT(p_stray_high, 0.0404303595F, -3, -4) AT(p_far_uncovered, 0.463544846F, 6,
        -7) AT(half_drop, -0.107142858F, -5, -6) }, { 0.0333F, -0.0243F, -0.0252F, 0.0636F, 0.0172F, -0.0413F, 0.0140F,
        -0.0375F } },
    { 7, { AT(negations, 0.5F, 1, 4) AT(part_near_worst, 0.224105984F, -1, 2) AT(part_near_mean, 0.422463924F, -2, 3)
        AT(pairs_lost, 0.292220116F, -3, -4) AT(p_again_long, 0.537416577F, 5, -8) AT(pronouns, 0.0652173907F, -5, 6)
        AT(log_ratio, 0.145182014F, -6, -7) }, { -0.0306F, 0.0272F, -0.0184F, 0.0190F, 0.0029F, -0.0335F, 0.0564F,
        -0.0430F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(rare, 0.437799513F, 2, -8) AT(p_first_only, 0.25F, 3, 5)
        AT(back_second, 0.73189491F, 4, -4) AT(refers_back, 0.5F, -2, -3) AT(p_subject_high, 0.0277143829F, -5, 6)
        AT(question_rare, 0.242107987F, -6, -7) }, { -0.0545F, -0.0537F, 0.0172F, 0.0138F, -0.0120F, -0.0079F, 0.0471F,
        0.0535F } },
    { 1, { AT(shared, 1.5F, 1, 6) AT(p_asked_uncovered, 0.0567665882F, 2, 4) AT(subject, 0.421699077F, -1, 3)
        AT(specific_share, 0.113636367F, -2, -3) AT(number_new, 0.5F, 5, -6) AT(near_content, 0.310344815F, -4, -5)
        AT(p_uncovered_near, 0.5F, -7, -8) }, { 0.0171F, 0.0158F, -0.0422F, 0.0507F, -0.0114F, -0.0193F, -0.0484F,
        0.0140F } },
    { 2, { AT(bound_against, 0.5F, 1, 5) AT(subject_worst, 0.511330724F, -1, 2) AT(part_best, 0.696153879F, -2, 3)
        AT(p_far_uncovered, 0.0427664258F, 4, -5) AT(order_net, -1.5F, -3, -4) AT(filler_share, 0.0204081628F, 6, -8)
        AT(p_uncovered_stray, 0.0482396558F, -6, -7) }, { -0.0264F, 0.0425F, -0.0272F, 0.0307F, -0.0200F, 0.0207F,
        -0.0419F, 0.0500F } },
    { 3, { AT(sentences, 4.5F, 1, 5) AT(near_any, 0.848269224F, -1, 2) AT(subject, 0.782052994F, 3, 4) AT(log_reference,
        3.27696681F, -2, -3) AT(term_rare, 0.325213373F, -4, -5) AT(log_answer, 4.5792079F, -6, -7) }, { -0.0415F,
        -0.0025F, 0.0438F, -0.0145F, 0.0027F, -0.0036F, 0.0385F } },
    { 4, { AT(p_uncovered_unasked, 0.526284039F, 1, -8) AT(last_place, 0.583333313F, 2, -7) AT(both_missing, 0.5F, 3, 5)
        AT(parts, 3.5F, -1, 4) AT(specific_share, 0.342105269F, -2, -3) AT(p_quoted_uncovered, 0.0250000004F, 6, -6)
        AT(inversions, 0.400000006F, -4, -5) }, { -0.0274F, 0.0506F, -0.0091F, 0.0589F, -0.0178F, -0.0127F, -0.0259F,
        -0.0493F } },
    { 5, { AT(restated_subjects, 0.138095245F, 1, 6) AT(log_ratio, 0.645137966F, 2, 3) AT(few_specific, 0.5F, -1, -2)
        AT(near_any, 0.541165292F, -3, 4) AT(both_missing, 0.5F, 5, -6) AT(last_statement, 0.894444466F, -4, -5)
        AT(distinct, 0.785714269F, -7, -8) }, { -0.0357F, 0.0061F, -0.0128F, -0.0059F, 0.0418F, -0.0043F, 0.0373F,
        -0.0046F } },
    { 6, { AT(covered, 0.405882359F, 1, -8) AT(specific_share, 0.357142866F, 2, 5) AT(filler_share, 0.055555556F, -1, 3)
        AT(match_tail, 0.0619674623F, 4, -4) AT(absolute_added, 0.5F, -2, -3) AT(p_negation_covered, 0.129166678F, 6,
        -7) AT(log_reference, 3.02012753F, -5, -6) }, { -0.0264F, 0.0661F, -0.0213F, -0.0291F, -0.0038F, 0.0446F,
        -0.0302F, -0.0478F } },
    { 7, { AT(order_net, -0.5F, -1, 1) AT(near_content, 0.699999988F, 2, 6) AT(log_answer, 3.83939457F, -2, 3)
        AT(filler_share, 0.0625F, 4, -6) AT(inversions, 0.327272713F, 5, -5) AT(question_rare, 0.78542918F, -3, -4)
        AT(second_half, 0.881944478F, -7, -8) }, { 0.0221F, 0.0128F, -0.0062F, 0.0463F, -0.0460F, -0.0465F, -0.0579F,
        0.0042F } },
    { 0, { AT(rare, 0.408140928F, 1, 5) AT(specific_share, 0.46808511F, 2, 3) AT(both_hit, 3.5F, -1, -2) AT(stray_share,
        0.45591858F, -3, 4) AT(near_content, 0.235294119F, -4, -5) AT(subject, 0.844498217F, 6, -8) AT(unsupported,
        0.949999988F, -6, -7) }, { -0.0463F, 0.0022F, -0.0150F, -0.0122F, 0.0428F, -0.0081F, 0.0506F, -0.0155F } },
    { 1, { AT(rule_generic, 0.758234143F, 1, 6) AT(polar_sum, 0.5F, 2, -6) AT(subject, 0.382290572F, -1, 3)
        AT(p_best_missing, 0.732142866F, 4, -5) AT(p_pronouns_uncovered, 0.104918033F, -2, 5) AT(subject, 0.638236463F,
        -3, -4) AT(subject_worst, 0.532006919F, -7, -8) }, { 0.0117F, -0.0622F, -0.0233F, 0.0294F, 0.0190F, 0.0202F,
        0.0419F, -0.0089F } },
    { 2, { AT(sentences, 3.5F, 1, -8) AT(p_absolute_near, 0.620192349F, 2, -7) AT(both_share, 0.386752158F, 3, -6)
        AT(first_half, 0.651515186F, -1, 4) AT(back_new, 0.935322523F, 5, -5) AT(p_uncovered_unasked, 0.0F, 6, -4)
        AT(subject_first, 0.643408537F, -2, -3) }, { 0.0280F, 0.0348F, -0.0401F, 0.0082F, 0.0499F, -0.0274F, 0.0447F,
        -0.0386F } },
    { 3, { AT(p_log_ratio_2, 0.931381106F, 1, 3) AT(p_asks_uncovered, 0.0500000007F, -1, 2) AT(match_worst,
        0.673813522F, -2, -3) AT(covered, 0.171568632F, -4, 4) AT(inversions, 0.523809552F, 5, -8) AT(term_frame, 1.5F,
        6, -7) AT(shared, 3.5F, -5, -6) }, { -0.0424F, -0.0043F, 0.0169F, -0.0042F, 0.0008F, 0.0493F, -0.0004F, -0.0008F
        } },
    { 4, { AT(p_uncovered_unasked, 0.526284039F, 1, -8) AT(names_missing, 0.5F, 2, -7) AT(specific_share, 0.347826093F,
        3, 4) AT(p_pronouns_uncovered, 0.0370370373F, -1, -2) AT(p_stray, 0.0181254502F, 5, 6) AT(match_worst,
        0.625693321F, -3, -4) AT(both_share, 0.366028726F, -5, -6) }, { 0.0327F, -0.0178F, 0.0424F, -0.0246F, -0.0481F,
        0.0068F, 0.0440F, -0.0477F } },
    { 5, { AT(p_again_long, 0.329670191F, 1, 3) AT(part_best, 0.348484874F, 2, -3) AT(near_any, 0.66491133F, -1, -2)
        AT(p_absolute_near, 0.118823528F, 4, -8) AT(p_stray_high, 0.248060301F, 5, -7) AT(names_new, 1.5F, 6, -6)
        AT(distinct, 0.852941155F, -4, -5) }, { -0.0056F, 0.0210F, -0.0358F, 0.0504F, -0.0043F, -0.0056F, -0.0079F,
        -0.0088F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(stray_rare, 0.204669178F, -1, 2) AT(part_near_mean, 0.231867343F,
        -2, 3) AT(again_near, 0.548602104F, 4, -7) AT(match_tail, 0.0610741638F, 5, -6) AT(filler_share, 0.020833334F,
        -3, 6) AT(near_any, 0.30272451F, -4, -5) }, { 0.0374F, 0.0402F, -0.0327F, 0.0361F, -0.0250F, -0.0386F, 0.0383F,
        -0.0452F } },
    { 7, { AT(roles_straight, 0.5F, 1, -8) AT(p_uncovered_unasked, 0.458333343F, 2, -7) AT(part_worst, 0.174242437F, -1,
        3) AT(swap_share, 0.416666657F, 4, -6) AT(p_uncovered_unasked, 0.0355386734F, 5, -5) AT(subject, 0.740012944F,
        -2, 6) AT(half_drop, -0.266666681F, -3, -4) }, { -0.0329F, -0.0320F, -0.0318F, 0.0382F, -0.0121F, -0.0439F,
        0.0097F, 0.0293F } },
    { 0, { AT(specific_share, 0.461538464F, 1, 5) AT(p_log_ratio_2, 0.561355531F, 2, 4) AT(p_first_only, 0.560000002F,
        3, -3) AT(part_near_worst, 0.0223994199F, -1, -2) AT(p_unsupported_near, 0.144444451F, -4, -5)
        AT(p_unsupported_near, 0.368421048F, 6, -8) AT(back_second, 0.291204989F, -6, -7) }, { 0.0091F, -0.0542F,
        0.0074F, -0.0239F, 0.0132F, 0.0278F, -0.0262F, 0.0509F } },
    { 1, { AT(parts_missing_n, 1.5F, 1, 4) AT(stray_share, 0.732552826F, -1, 2) AT(filler_share, 0.068965517F, -2, 3)
        AT(p_pronouns_uncovered, 0.028846154F, -3, -4) AT(again_near, 0.412913561F, 5, 6) AT(near_content, 0.178571433F,
        -5, -6) AT(distinct, 0.899999976F, -7, -8) }, { -0.0555F, -0.0256F, -0.0112F, 0.0384F, -0.0283F, 0.0198F,
        -0.0104F, 0.0508F } },
    { 2, { AT(order_net, 0.5F, 1, -8) AT(both_missing, 1.5F, 2, -7) AT(p_again_long, 0.0131159294F, -1, 3) AT(back_new,
        0.572180748F, 4, 5) AT(subject, 0.601787388F, -2, -3) AT(inversions, 0.362637371F, 6, -6) AT(p_again_long,
        0.245914012F, -4, -5) }, { 0.0335F, -0.0376F, 0.0237F, -0.0048F, -0.0574F, 0.0251F, -0.0359F, 0.0512F } },
    { 3, { AT(p_log_ratio_2, 0.931381106F, 1, 3) AT(reference_code, 0.5F, -1, 2) AT(shared, 9.5F, -2, -3)
        AT(p_covered_near, 0.0230769236F, 4, 5) AT(p_again_long, 0.628302515F, -4, -5) AT(term_frame, 1.5F, 6, -8)
        AT(shared, 4.5F, -6, -7) }, { -0.0411F, -0.0048F, 0.0168F, -0.0045F, 0.0021F, 0.0007F, 0.0473F, -0.0004F } },
    { 4, { AT(p_uncovered_unasked, 0.526284039F, 1, -8) AT(ask_worst, 0.514705896F, 2, 3) AT(log_reference, 3.11326838F,
        -1, -2) AT(stray_rare, 0.0785369799F, 4, 6) AT(match_worst, 0.724340975F, 5, -5) AT(p_covered_polar,
        0.630681813F, -3, -4) AT(p_first_only, 0.642857134F, -6, -7) }, { -0.0188F, 0.0516F, 0.0631F, -0.0171F,
        -0.0194F, -0.0232F, 0.0212F, -0.0458F } },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(p_again_long, 0.319289327F, -1, 2) AT(names_new, 1.5F, 3, -5)
        AT(subject_new, 0.873475313F, 4, -4) AT(distinct, 0.852941155F, -2, -3) AT(rule_repetitive, 0.375F, 6, -8)
        AT(match, 0.430642933F, -6, -7) }, { -0.0119F, 0.0559F, -0.0027F, -0.0040F, -0.0039F, 0.0038F, -0.0408F, 0.0218F
        } },
    { 6, { AT(p_uncovered_unasked, 0.1875F, -1, 1) AT(distinct, 0.965517223F, 2, 5) AT(subject_question, 0.50211668F, 3,
        4) AT(log_ratio, 0.675755441F, -2, -3) AT(subject_question, 0.673507631F, -4, -5) AT(question_covered,
        0.345238119F, -6, 6) AT(part_best, 0.679487228F, -7, -8) }, { -0.0437F, 0.0265F, -0.0228F, 0.0603F, -0.0061F,
        -0.0220F, 0.0409F, -0.0297F } },
    { 7, { AT(order_net, 0.5F, 1, -8) AT(negations, 1.5F, 2, -7) AT(back_second, 0.400033802F, 3, 4) AT(part_best,
        0.348484874F, -1, -2) AT(bound_against, 2.5F, 5, -6) AT(roles_straight, 0.5F, 6, -5) AT(p_quoted_second,
        0.316666692F, -3, -4) }, { 0.0094F, -0.0373F, -0.0028F, 0.0442F, 0.0433F, -0.0494F, 0.0281F, -0.0468F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 4) AT(rule_unsupported, 0.300000012F, -1, 2) AT(shared, 2.5F, -2, 3)
        AT(stray_share, 0.583323836F, -3, -4) AT(p_unsupported_near, 0.316666663F, 5, 6) AT(near_reference,
        0.0720779225F, -5, -6) AT(term_rare, 0.502242506F, -7, -8) }, { -0.0519F, -0.0206F, -0.0187F, 0.0354F, 0.0223F,
        -0.0245F, 0.0555F, -0.0060F } },
    { 1, { AT(filler_share, 0.0588235296F, 1, 2) AT(subject_question, 0.899736524F, -1, -2) AT(p_stray, 0.13251029F, 3,
        4) AT(sentences, 2.5F, -3, -4) AT(rare, 0.344584972F, 5, -8) AT(term_frame, 1.5F, 6, -7) AT(back_second,
        0.584564328F, -5, -6) }, { -0.0528F, 0.0114F, -0.0395F, 0.0147F, 0.0522F, -0.0029F, -0.0070F, -0.0084F } },
    { 2, { AT(subject_question, 0.774322569F, 1, -8) AT(p_roles, 0.5F, 2, -7) AT(subject_question, 0.233414978F, 3, 4)
        AT(part_near_worst, 0.281912804F, -1, -2) AT(near_reference, 0.13182722F, -3, 5) AT(distinct, 0.846153855F, -4,
        6) AT(p_covered_antonym, 1.83974361F, -5, -6) }, { -0.0216F, 0.0600F, -0.0505F, -0.0389F, -0.0053F, 0.0492F,
        0.0475F, 0.0225F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(log_answer, 4.22680712F, -1, -2) AT(subject, 0.833353102F, 3, 6) AT(p_covered_near,
        0.666666687F, 4, -6) AT(term_rare, 0.312617481F, 5, -5) AT(term_frame, 1.5F, -3, -4) AT(log_answer, 4.45373869F,
        -7, -8) }, { -0.0321F, 0.0040F, 0.0493F, -0.0028F, -0.0009F, -0.0018F, -0.0207F, 0.0144F } },
    { 4, { AT(subject_new, 0.71496737F, 1, 5) AT(refers_back, 0.5F, 2, -5) AT(covered, 0.61721617F, 3, -4)
        AT(p_first_only, 0.190476194F, -1, 4) AT(log_answer, 3.06778264F, -2, -3) AT(specific_share, 0.400000006F, -6,
        6) AT(term_rare, 0.245877981F, -7, -8) }, { -0.0310F, -0.0353F, 0.0388F, -0.0339F, -0.0465F, 0.0372F, -0.0457F,
        0.0157F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(subject_worst, 0.511330724F, 2, 5) AT(number_hits, 0.5F, 3, -4)
        AT(p_unsupported_near, 0.0F, 4, -3) AT(rare, 0.357486129F, -1, -2) AT(shared, 7.5F, -5, 6) AT(distinct,
        0.714285731F, -6, -7) }, { 0.0550F, -0.0019F, -0.0052F, -0.0043F, -0.0240F, 0.0275F, -0.0089F, -0.0315F } },
    { 6, { AT(near_any, 0.350534618F, 1, -8) AT(number_hits, 0.5F, 2, -7) AT(first_asked, 0.5F, 3, 6) AT(p_stray_high,
        0.312520146F, -1, 4) AT(log_ratio, 0.645137966F, -2, 5) AT(subject, 0.570550323F, -3, -4) AT(subject_new,
        0.408641428F, -5, -6) }, { -0.0318F, 0.0378F, -0.0475F, 0.0284F, 0.0612F, 0.0101F, -0.0294F, -0.0250F } },
    { 7, { AT(p_absolute_near, 0.601886809F, 1, -8) AT(p_asked_uncovered, 0.554042041F, 2, 6) AT(p_covered_polar,
        1.51923084F, 3, -5) AT(value_clash, 0.5F, 4, -4) AT(rule_incomplete, 0.300000012F, 5, -3) AT(rule_off_topic,
        0.796144783F, -1, -2) AT(first_asked, 0.5F, -6, -7) }, { 0.0136F, -0.0446F, -0.0342F, -0.0488F, -0.0379F,
        0.0355F, -0.0428F, -0.0379F } },
    { 0, { AT(number_new, 0.5F, 1, 2) AT(rare, 0.464072108F, -1, -2) AT(unsupported, 1.25F, -3, 3) AT(half_drop,
        0.0416666679F, 4, 6) AT(back_new, 0.307030737F, 5, -6) AT(again_near, 0.434174597F, -4, -5) AT(p_again_long,
        0.628302515F, -7, -8) }, { -0.0497F, 0.0199F, -0.0276F, 0.0323F, -0.0116F, -0.0183F, 0.0498F, -0.0051F } },
    { 1, { AT(foreign_sentences, 0.183333337F, 1, 6) AT(parts_missing_n, 2.5F, 2, 4) AT(p_absolute_near, 0.158947363F,
        -1, 3) AT(rare, 0.30472973F, -2, -3) AT(back_new, 0.358414829F, -4, 5) AT(covered_new, 0.0606617667F, -5, -6)
        AT(stray_rare, 0.284761041F, -7, -8) }, { -0.0520F, 0.0277F, -0.0156F, -0.0093F, 0.0485F, -0.0067F, 0.0405F,
        -0.0154F } },
    { 2, { AT(number_new, 2.5F, 1, -8) AT(rule_technical, 0.625F, 2, -7) AT(log_answer, 3.77269506F, 3, 4)
        AT(p_negated_covered, 0.457516342F, -1, -2) AT(near_content, 0.259259254F, -3, 5) AT(shared, 7.5F, 6, -6)
        AT(half_drop, 0.151515156F, -4, -5) }, { -0.0256F, 0.0318F, -0.0395F, 0.0776F, 0.0089F, -0.0065F, 0.0295F,
        -0.0462F } },
    { 3, { AT(p_log_ratio_2, 0.931381106F, 1, 4) AT(rare, 0.428771317F, -1, 2) AT(back_new, 0.783053219F, -2, 3)
        AT(rare, 0.437799513F, -3, -4) AT(p_uncovered_stray, 0.0739669502F, 5, 6) AT(p_pronouns_uncovered,
        0.0196078438F, -5, -6) AT(sentences, 4.5F, -7, -8) }, { -0.0397F, -0.0035F, 0.0169F, -0.0009F, 0.0447F, 0.0004F,
        -0.0069F, 0.0049F } },
    { 4, { AT(p_uncovered_unasked, 0.526284039F, 1, -8) AT(shared, 9.5F, 2, -7) AT(near_content, 0.588235319F, 3, -6)
        AT(sentences, 1.5F, -1, 4) AT(back_second, 0.420339644F, -2, 5) AT(near_reference, 0.297058851F, 6, -5)
        AT(tail_missing, 0.309523821F, -3, -4) }, { -0.0507F, -0.0255F, -0.0352F, 0.0323F, 0.0378F, 0.0372F, -0.0315F,
        -0.0438F } },
    { 5, { AT(sentences, 3.5F, 1, 3) AT(restated, 0.211111113F, 2, -3) AT(near_reference, 0.870833337F, -1, -2)
        AT(covered, 0.677083373F, 4, 6) AT(subject_first, 0.429998368F, -4, 5) AT(stray_share, 0.748060286F, -5, -6)
        AT(number_new, 3.5F, -7, -8) }, { -0.0422F, 0.0074F, 0.0181F, -0.0056F, 0.0511F, -0.0033F, -0.0137F, 0.0096F }
        },
    { 6, { AT(p_covered_near, 0.164705887F, 1, -8) AT(again_near, 0.501635611F, 2, -7) AT(term_rare, 0.185827717F, 3, 4)
        AT(subject_new, 0.571431458F, -1, -2) AT(part_near_worst, 0.100746416F, -3, 5) AT(subject_new, 0.752963185F, 6,
        -6) AT(names_new, 1.5F, -4, -5) }, { 0.0457F, -0.0237F, 0.0292F, -0.0296F, 0.0103F, 0.0370F, 0.0352F, -0.0461F }
        },
    { 7, { AT(order_net, -0.5F, 1, 2) AT(bound_against, 0.5F, -1, -2) AT(negations, 1.5F, 3, -8) AT(last_place,
        0.545454562F, 4, 6) AT(antonyms, 0.5F, 5, -5) AT(subject, 0.630167186F, -3, -4) AT(log_ratio, 0.723918855F, -6,
        -7) }, { 0.0347F, -0.0249F, -0.0041F, -0.0289F, 0.0223F, 0.0235F, -0.0219F, 0.0256F } },
    { 0, { AT(names_new, 0.5F, -1, 1) AT(specific_share, 0.461538464F, 2, 5) AT(half_drop, 0.142857149F, 3, -5) AT(rare,
        0.422828913F, 4, -4) AT(p_missing_first, 0.191391945F, -2, -3) AT(names_missing, 0.5F, -6, 6) AT(rare,
        0.428771317F, -7, -8) }, { -0.0326F, -0.0455F, 0.0056F, 0.0147F, 0.0094F, 0.0494F, -0.0222F, 0.0168F } },
    { 1, { AT(rule_generic, 0.758234143F, 1, -8) AT(both_missing, 2.5F, 2, 6) AT(parts_missing_n, 2.5F, 3, 5)
        AT(match_worst, 0.0747442171F, -1, 4) AT(log_ratio, 0.986495018F, -2, -3) AT(p_stray, 0.208551854F, -4, -5)
        AT(p_uncovered_unasked, 0.733100712F, -6, -7) }, { 0.0102F, -0.0602F, 0.0036F, 0.0309F, -0.0187F, -0.0157F,
        0.0396F, 0.0309F } },
    { 2, { AT(p_statements_first, 0.211309522F, 1, -8) AT(distinct, 0.785714269F, -1, 2) AT(p_covered_antonym,
        1.52777779F, 3, -7) AT(names_missing, 0.5F, 4, -6) AT(tail_missing, 0.211111113F, 5, -5) AT(p_absolute_near,
        0.581140339F, 6, -4) AT(match_tail, 0.0192893688F, -2, -3) }, { -0.0269F, 0.0093F, -0.0287F, 0.0386F, 0.0272F,
        0.0391F, 0.0458F, -0.0341F } },
    { 3, { AT(p_log_ratio_2, 0.931381106F, 1, 3) AT(reference_code, 0.5F, -1, 2) AT(shared, 9.5F, -2, -3) AT(shared,
        3.5F, 4, 5) AT(log_answer, 4.1351347F, -4, -5) AT(term_frame, 1.5F, -6, 6) AT(number_new, 0.5F, -7, -8) }, {
        -0.0385F, -0.0046F, 0.0167F, -0.0063F, 0.0021F, 0.0447F, -0.0018F, 0.0013F } },
    { 4, { AT(shared, 1.5F, -1, 1) AT(second_half, 0.261363655F, 2, 4) AT(part_near_mean, 0.464565724F, 3, -4)
        AT(both_share, 0.366028726F, -2, -3) AT(specific_share, 0.400000006F, 5, -8) AT(both_share, 0.226495728F, -5, 6)
        AT(p_uncovered_stray, 0.119632885F, -6, -7) }, { -0.0354F, -0.0385F, 0.0372F, 0.0594F, -0.0222F, 0.0429F,
        -0.0278F, -0.0260F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(restated, 0.211111113F, 2, 3) AT(near_reference, 0.870833337F, -1, -2)
        AT(last_statement, 0.881944478F, -3, -4) AT(p_absolute_near, 0.118823528F, 5, -8) AT(stray_name, 0.5F, 6, -7)
        AT(half_drop, -0.171428576F, -5, -6) }, { -0.0411F, 0.0072F, -0.0087F, 0.0259F, -0.0019F, 0.0475F, -0.0066F,
        -0.0042F } },
    { 6, { AT(p_uncovered_unasked, 0.1875F, -1, 1) AT(pronouns, 0.0263157897F, 2, 3) AT(p_pronouns_uncovered,
        0.0158730168F, -2, -3) AT(stray_name, 0.5F, 4, -8) AT(last_place, 0.3125F, -4, 5) AT(rare, 0.326747358F, 6, -7)
        AT(filler_share, 0.027777778F, -5, -6) }, { -0.0418F, 0.0063F, 0.0525F, 0.0203F, -0.0327F, 0.0224F, -0.0469F,
        0.0197F } },
    { 7, { AT(subject_question, 0.853369594F, 1, -8) AT(subject_question, 0.102451086F, -1, 2) AT(roles_straight, 0.5F,
        3, -7) AT(distinct, 0.935483873F, -2, 4) AT(p_covered_antonym, 0.904545486F, 5, -6) AT(half_drop, -0.222222224F,
        -3, 6) AT(p_asked_uncovered, 0.479231626F, -4, -5) }, { -0.0404F, -0.0129F, -0.0187F, 0.0263F, -0.0359F,
        -0.0413F, 0.0377F, -0.0367F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(subject_first, 0.607953966F, 2, 5) AT(again_near, 0.360467881F, -2,
        3) AT(stray_repeat, 0.675516069F, 4, -5) AT(specific_share, 0.526315808F, -3, -4) AT(subject_worst,
        0.766699553F, 6, -8) AT(again_near, 0.548602104F, -6, -7) }, { -0.0485F, 0.0232F, -0.0504F, 0.0037F, 0.0116F,
        0.0548F, -0.0103F, -0.0143F } },
    { 1, { AT(filler_share, 0.0588235296F, 1, 3) AT(parts_missing, 0.763888896F, -1, 2) AT(p_stray_high, 0.0985288322F,
        -2, -3) AT(stray_sentences, 0.211111113F, 4, 6) AT(back_second, 0.625422001F, 5, -6) AT(parts, 4.5F, -4, -5)
        AT(number_new, 0.5F, -7, -8) }, { -0.0527F, 0.0235F, -0.0158F, -0.0129F, 0.0290F, -0.0298F, 0.0546F, -0.0170F }
        },
    { 2, { AT(p_uncovered_unasked, 0.495951325F, 1, 6) AT(roles_straight, 0.5F, 2, -6) AT(specific_share, 0.370370358F,
        -1, 3) AT(distinct, 0.826086938F, -2, 4) AT(p_covered_antonym, 2.12142849F, 5, -5) AT(half_drop, 0.472222209F,
        -3, -4) AT(sentences, 1.5F, -7, -8) }, { 0.0261F, -0.0408F, -0.0102F, 0.0478F, 0.0534F, -0.0252F, 0.0171F,
        -0.0555F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -5) AT(back_new, 0.783053219F, -1, 2) AT(subject, 0.782052994F, 3, -4)
        AT(log_reference, 3.11326838F, -2, -3) }, { -0.0407F, -0.0007F, 0.0413F, -0.0084F, 0.0338F } },
    { 4, { AT(rule_incomplete, 0.675000012F, 1, -8) AT(first_asked, 1.5F, 2, 3) AT(ask_worst, 0.809090912F, -1, -2)
        AT(order_net, -0.5F, -3, 4) AT(back_second, 0.422130823F, -4, 5) AT(p_again_long, 0.0616602711F, -5, 6)
        AT(p_again_high, 0.0604980849F, -6, -7) }, { 0.0130F, -0.0434F, -0.0354F, -0.0266F, -0.0089F, 0.0387F, -0.0243F,
        0.0379F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(last_statement, 0.935416698F, 2, 3) AT(specific_share, 0.311475396F, -1,
        -2) AT(p_negated_covered, 0.226495728F, 4, -7) AT(unsupported, 0.0500000007F, 5, -6) AT(reference_code, 0.5F, 6,
        -5) AT(back_second, 0.338485003F, -3, -4) }, { 0.0083F, -0.0180F, -0.0019F, 0.0545F, -0.0039F, -0.0033F,
        -0.0053F, -0.0293F } },
    { 6, { AT(again_near, 0.501635611F, 1, 5) AT(subject_new, 0.210124478F, 2, 3) AT(log_reference, 2.13833308F, -1, -2)
        AT(both_hit, 1.5F, 4, -5) AT(near_content, 0.0625F, -3, -4) AT(absolute_added, 0.5F, 6, -8) AT(log_answer,
        3.99815869F, -6, -7) }, { -0.0223F, 0.0454F, 0.0186F, -0.0125F, -0.0513F, 0.0625F, -0.0033F, -0.0043F } },
    { 7, { AT(number_missing, 0.5F, 1, 3) AT(p_short_near, 0.0786233321F, 2, -3) AT(swap_net, -3.5F, -1, -2)
        AT(p_quoted_second, 0.316666692F, 4, 6) AT(number_new, 0.5F, -4, 5) AT(log_reference, 3.19846487F, -5, -6)
        AT(p_far_uncovered, 0.592966318F, -7, -8) }, { 0.0233F, -0.0007F, -0.0421F, -0.0631F, 0.0232F, -0.0363F,
        0.0557F, -0.0308F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(subject_first, 0.607953966F, 2, 6) AT(unsupported, 3.85000014F, 3,
        -6) AT(log_reference, 3.02012753F, 4, 5) AT(rare, 0.405798614F, -2, -3) AT(subject_new, 0.343577206F, -4, -5)
        AT(subject, 0.840214908F, -7, -8) }, { -0.0473F, -0.0183F, 0.0172F, 0.0045F, -0.0456F, 0.0217F, 0.0551F,
        -0.0083F } },
    { 1, { AT(filler_share, 0.0588235296F, 1, 3) AT(p_uncovered_near, 0.449999988F, 2, -3) AT(rare, 0.245722443F, -1,
        -2) AT(p_stray_high, 0.202489033F, 4, 5) AT(subject_first, 0.469226032F, -4, -5) AT(p_pronouns_uncovered,
        0.13333334F, 6, -8) AT(number_new, 0.5F, -6, -7) }, { 0.0111F, -0.0547F, 0.0128F, 0.0176F, -0.0339F, 0.0480F,
        -0.0142F, -0.0090F } },
    { 2, { AT(order_net, 0.5F, 1, -8) AT(p_subject_high, 0.353972971F, 2, -7) AT(names_missing, 0.5F, 3, -6) AT(strong,
        0.5F, 4, 6) AT(subject_question, 0.0636410266F, -1, 5) AT(log_reference, 3.56943369F, -2, -3)
        AT(p_unsupported_near, 0.0272727273F, -4, -5) }, { 0.0472F, -0.0228F, 0.0379F, 0.0368F, -0.0201F, 0.0225F,
        0.0339F, 0.0457F } },
    { 3, { AT(sentences, 4.5F, 1, 6) AT(near_content, 0.818181813F, 2, 3) AT(log_answer, 4.19717407F, -1, -2)
        AT(part_near_worst, 0.367756277F, 4, -6) AT(last_place, 0.416666657F, 5, -5) AT(match_tail, 0.0717505887F, -3,
        -4) AT(rule_long, 0.794444442F, -7, -8) }, { -0.0375F, 0.0002F, 0.0419F, -0.0008F, -0.0019F, -0.0089F, -0.0027F,
        0.0318F } },
    { 4, { AT(parts, 5.5F, 1, -8) AT(stray_rare, 0.0785369799F, 2, 3) AT(shared, 9.5F, -1, -2) AT(p_asks_uncovered,
        0.211111113F, 4, -7) AT(again_near, 0.455963463F, 5, 6) AT(second_half, 0.27922079F, -3, -4) AT(log_answer,
        3.74943495F, -5, -6) }, { 0.0424F, -0.0222F, -0.0005F, -0.0471F, 0.0440F, -0.0163F, 0.0188F, 0.0300F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(sentences, 3.5F, 2, 3) AT(rule_long, 0.604880989F, -1, -2)
        AT(p_subject_high, 0.200662151F, 4, 6) AT(p_absolute_near, 0.118823528F, 5, -5) AT(half_drop, 0.0634920672F, -3,
        -4) AT(last_place, 0.214285716F, -6, -7) }, { -0.0420F, 0.0117F, -0.0038F, 0.0374F, -0.0046F, 0.0049F, -0.0160F,
        0.0362F } },
    { 6, { AT(p_uncovered_unasked, 0.1875F, -1, 1) AT(specific_share, 0.357142866F, 2, 3) AT(filler_share, 0.055555556F,
        -2, -3) AT(log_answer, 3.72562099F, 4, 5) AT(log_reference, 3.23848629F, -4, -5) AT(p_absolute_near,
        0.0690476224F, 6, -8) AT(names_missing, 1.5F, -6, -7) }, { -0.0404F, -0.0241F, 0.0199F, -0.0326F, 0.0344F,
        0.0622F, -0.0143F, -0.0272F } },
    { 7, { AT(last_place, 0.233333334F, 1, 2) AT(part_near_worst, 0.493152171F, -1, -2) AT(stray_share, 0.0634869933F,
        -3, 3) AT(asks, 1.5F, 4, 5) AT(rule_off_topic, 0.796144783F, -4, -5) AT(inversions, 0.190476194F, 6, -8)
        AT(half_drop, -0.0285714287F, -6, -7) }, { -0.0429F, 0.0195F, -0.0365F, 0.0114F, -0.0360F, -0.0332F, 0.0214F,
        -0.0533F } },
    { 0, { AT(number_new, 0.5F, 1, 3) AT(rare, 0.464072108F, 2, -3) AT(p_asked_uncovered, 0.501856565F, -1, -2)
        AT(unsupported, 1.25F, -4, 4) AT(p_stray_high, 0.306452155F, 5, 6) AT(back_new, 0.462126076F, -5, -6)
        AT(stray_rare, 0.364513963F, -7, -8) }, { -0.0501F, 0.0000F, 0.0187F, -0.0255F, 0.0526F, -0.0112F, -0.0254F,
        0.0197F } },
    { 1, { AT(parts_missing_n, 1.5F, 1, 5) AT(p_stray_high, 0.232552812F, 2, 3) AT(filler_share, 0.200000003F, -1, -2)
        AT(filler_share, 0.068965517F, -3, 4) AT(pronouns, 0.025641026F, -4, -5) AT(first_asked, 0.5F, -6, 6)
        AT(specific_share, 0.357142866F, -7, -8) }, { -0.0554F, 0.0092F, -0.0218F, -0.0100F, 0.0337F, -0.0129F, 0.0423F,
        -0.0064F } },
    { 2, { AT(both_missing, 2.5F, 1, -8) AT(sentences, 3.5F, 2, -7) AT(p_absolute_near, 0.620192349F, 3, 6)
        AT(back_second, 0.540641785F, 4, 5) AT(first_asked, 2.5F, -1, -2) AT(p_covered_polar, 1.51923084F, -3, -4)
        AT(p_again_long, 0.247855172F, -5, -6) }, { -0.0048F, 0.0565F, -0.0089F, 0.0436F, 0.0695F, -0.0219F, -0.0339F,
        -0.0368F } },
    { 3, { AT(log_ratio, 1.38629436F, 1, -8) AT(back_new, 0.783053219F, 2, 5) AT(subject_worst, 0.957409918F, 3, 4)
        AT(p_absolute_near, 1.19871795F, -1, -2) AT(question_rare, 0.5F, -3, -4) AT(p_subject_high, 0.182053F, 6, -7)
        AT(p_first_only, 0.0500000007F, -5, -6) }, { -0.0379F, 0.0005F, 0.0024F, -0.0003F, -0.0006F, 0.0404F, -0.0080F,
        0.0291F } },
    { 4, { AT(rule_incomplete, 0.675000012F, 1, -8) AT(first_asked, 1.5F, -1, 2) AT(both_hit, 3.5F, 3, -7)
        AT(p_pronouns_uncovered, 0.0370370373F, 4, -6) AT(covered, 0.741666675F, 5, -5) AT(distinct, 0.800000012F, -2,
        6) AT(p_uncovered_unasked, 0.200000003F, -3, -4) }, { -0.0285F, -0.0175F, 0.0607F, 0.0047F, -0.0192F, -0.0226F,
        -0.0295F, 0.0352F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(last_place, 0.458333343F, 2, 5) AT(log_ratio, 0.645137966F, -1, 3)
        AT(p_subject_high, 0.237617165F, 4, -4) AT(near_content, 0.313559324F, -2, -3) AT(first_half, 0.261363655F, 6,
        -7) AT(p_negation_covered, 0.0816666707F, -5, -6) }, { -0.0177F, -0.0037F, 0.0403F, -0.0071F, -0.0081F, 0.0110F,
        -0.0375F, 0.0348F } },
    { 6, { AT(p_uncovered_unasked, 0.1875F, -1, 1) AT(log_answer, 4.06899023F, 2, -8) AT(p_pronouns_uncovered,
        0.0833333358F, 3, 6) AT(log_answer, 3.72562099F, 4, 5) AT(subject, 0.59757638F, -2, -3) AT(stray_sentences,
        0.345238119F, -4, -5) AT(log_reference, 3.31402087F, -6, -7) }, { -0.0387F, 0.0180F, -0.0415F, 0.0420F,
        -0.0076F, -0.0408F, 0.0252F, -0.0362F } },
    { 7, { AT(p_negation_covered, 0.788888931F, 1, -8) AT(back_second, 0.5216555F, 2, 5) AT(subject, 0.580995202F, -1,
        3) AT(match_tail, 0.0558960401F, 4, -4) AT(log_answer, 3.72562099F, -2, -3) AT(rule_incomplete, 0.300000012F, 6,
        -7) AT(second_half, 0.226495728F, -5, -6) }, { 0.0144F, 0.0173F, -0.0610F, -0.0007F, -0.0253F, 0.0171F,
        -0.0461F, -0.0399F } },
    { 0, { AT(p_unsupported_near, 0.461538464F, 1, 4) AT(back_new, 0.292774886F, 2, -4) AT(rare, 0.408140928F, 3, -3)
        AT(last_statement, 0.679487228F, -1, -2) AT(subject, 0.912235796F, 5, -8) AT(rare, 0.332471669F, -5, 6)
        AT(again_near, 0.48423171F, -6, -7) }, { 0.0111F, -0.0243F, 0.0341F, -0.0526F, -0.0112F, 0.0554F, -0.0114F,
        -0.0233F } },
    { 1, { AT(again_near, 0.412913561F, 1, 5) AT(p_far_uncovered, 0.80278331F, 2, -5) AT(parts_missing_n, 4.5F, 3, -4)
        AT(specific_share, 0.113636367F, -1, 4) AT(p_again_long, 0.446265548F, -2, -3) AT(distinct, 0.896551728F, -6, 6)
        AT(filler_share, 0.0434782617F, -7, -8) }, { 0.0135F, -0.0478F, 0.0088F, 0.0103F, 0.0210F, -0.0253F, -0.0132F,
        0.0465F } },
    { 2, { AT(number_new, 2.5F, 1, -8) AT(parts, 3.5F, 2, -7) AT(filler_share, 0.0192307699F, 3, 4) AT(p_log_ratio_2,
        0.00577385817F, -1, -2) AT(p_covered_near, 0.038961038F, -3, 5) AT(subject_new, 0.290425777F, -4, 6)
        AT(near_content, 0.875F, -5, -6) }, { 0.0373F, -0.0158F, -0.0245F, -0.0353F, 0.0523F, -0.0129F, -0.0096F,
        -0.0424F } },
    { 3, { AT(p_uncovered_stray, 0.0571428575F, 1, 6) AT(subject, 0.833353102F, 2, 5) AT(term_frame, 1.5F, 3, -4)
        AT(near_reference, 0.86038965F, 4, -3) AT(p_asked_uncovered, 0.285714298F, -1, -2) AT(log_answer, 4.45373869F,
        -5, -6) AT(log_answer, 4.5792079F, -7, -8) }, { 0.0439F, -0.0012F, -0.0022F, -0.0020F, -0.0168F, 0.0119F,
        -0.0291F, 0.0079F } },
    { 4, { AT(pair_missing, 0.5F, 1, -8) AT(parts_missing_n, 1.5F, 2, 6) AT(swap_share, 0.416666657F, 3, -5)
        AT(half_drop, 0.527777791F, 4, -4) AT(stray_rare, 0.0785369799F, -1, 5) AT(parts, 6.5F, -2, -3) AT(log_ratio,
        0.44802472F, -6, -7) }, { 0.0065F, -0.0500F, 0.0264F, 0.0204F, 0.0248F, -0.0154F, 0.0468F, 0.0413F } },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(log_ratio, 0.645137966F, 2, 3) AT(distinct, 0.642857134F, -1, -2)
        AT(stray_name, 0.5F, 4, -5) AT(subject_new, 0.873475313F, -3, -4) AT(again_near, 0.747583807F, 6, -8)
        AT(p_far_uncovered, 0.579564095F, -6, -7) }, { 0.0144F, -0.0201F, 0.0442F, -0.0015F, -0.0045F, -0.0386F,
        0.0103F, 0.0171F } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(distinct, 0.935483873F, 2, 4) AT(log_answer, 4.06899023F, 3, -3) AT(second_half,
        0.630681813F, -1, -2) AT(p_asked_uncovered, 0.342878938F, 5, 6) AT(subject_question, 0.181520775F, -4, -5)
        AT(p_subject_high, 0.0243653096F, -6, -7) }, { 0.0452F, -0.0177F, -0.0216F, 0.0261F, -0.0250F, 0.0503F,
        -0.0148F, -0.0336F } },
    { 7, { AT(ask_worst, 0.514705896F, 1, 3) AT(shared, 1.5F, -1, 2) AT(p_log_ratio_2, 0.033241149F, -2, -3)
        AT(negations, 0.5F, 4, 6) AT(polar_sum, -0.5F, 5, -6) AT(p_first_only, 0.300000012F, -4, -5) AT(negated_shared,
        0.5F, -7, -8) }, { 0.0112F, 0.0170F, -0.0608F, 0.0291F, -0.0201F, -0.0135F, 0.0271F, -0.0103F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(subject_first, 0.643408537F, 2, 4) AT(subject_question, 0.525744677F,
        3, -4) AT(back_new, 0.211362615F, -2, -3) AT(p_subject_high, 0.240214914F, -5, 5) AT(subject_first,
        0.914500237F, 6, -8) AT(pronouns, 0.0185185187F, -6, -7) }, { -0.0440F, 0.0111F, -0.0366F, 0.0088F, 0.0544F,
        0.0075F, -0.0281F, 0.0126F } },
    { 1, { AT(distinct, 0.961538434F, 1, 4) AT(match_tail, 0.0222977065F, 2, 3) AT(log_reference, 3.51143408F, -1, -2)
        AT(rule_generic, 0.948984921F, -3, -4) AT(p_pronouns_uncovered, 0.0340909101F, -5, 5) AT(subject_worst,
        0.446716905F, 6, -8) AT(p_unsupported_long, 0.0F, -6, -7) }, { -0.0144F, 0.0235F, -0.0450F, 0.0078F, -0.0179F,
        0.0405F, -0.0075F, -0.0042F } },
    { 2, { AT(p_statements_first, 0.211309522F, 1, -8) AT(order_net, 0.5F, 2, -7) AT(p_again_long, 0.0131159294F, -1, 3)
        AT(pronouns, 0.0754716992F, 4, -6) AT(back_new, 0.550661445F, 5, -5) AT(log_answer, 3.79542613F, -2, 6)
        AT(shared, 1.5F, -3, -4) }, { 0.0284F, -0.0056F, -0.0243F, 0.0556F, -0.0112F, -0.0337F, 0.0439F, -0.0330F } },
    { 3, { AT(p_log_ratio_2, 0.931381106F, 1, 4) AT(ask_worst, 0.0625F, 2, -4) AT(pairs_lost, 0.348913044F, -1, 3)
        AT(pairs_lost, 0.50757575F, -2, -3) AT(shared, 3.5F, 5, 6) AT(p_again_long, 0.665064275F, -5, -6) AT(distinct,
        0.642857134F, -7, -8) }, { -0.0038F, 0.0168F, -0.0003F, -0.0347F, -0.0058F, 0.0020F, -0.0002F, 0.0400F } },
    { 4, { AT(shared, 1.5F, 1, 2) AT(p_best_missing, 0.384920657F, -1, -2) AT(second_half, 0.27922079F, 3, 5)
        AT(part_near_mean, 0.464565724F, 4, -5) AT(both_share, 0.366028726F, -3, -4) AT(both_share, 0.240384623F, -6, 6)
        AT(term_rare, 0.312617481F, -7, -8) }, { -0.0482F, 0.0139F, -0.0358F, 0.0344F, 0.0540F, -0.0232F, -0.0061F,
        0.0319F } },
    { 5, { AT(p_again_long, 0.329670191F, 1, 2) AT(distinct, 0.617647052F, -1, -2) AT(unsupported, 0.0500000007F, 3, -8)
        AT(last_place, 0.458333343F, 4, 5) AT(refers_back, 0.5F, -3, -4) AT(again_near, 0.727652013F, 6, -7)
        AT(p_again_long, 0.731070638F, -5, -6) }, { 0.0152F, -0.0327F, 0.0445F, -0.0025F, -0.0229F, 0.0045F, 0.0176F,
        -0.0098F } },
    { 6, { AT(near_any, 0.451100409F, 1, -8) AT(p_stray, 0.148951635F, 2, 3) AT(match, 0.712191284F, -1, -2)
        AT(number_new, 1.5F, 4, 6) AT(filler_share, 0.0196078438F, -3, 5) AT(near_content, 0.0769230798F, -4, -5)
        AT(stray_repeat, 0.320801705F, -6, -7) }, { 0.0499F, -0.0217F, -0.0322F, 0.0393F, -0.0154F, 0.0572F, -0.0175F,
        -0.0307F } },
    { 7, { AT(first_half, 0.148351654F, -1, 1) AT(p_uncovered_unasked, 0.518268764F, 2, -8) AT(stray_sentences,
        0.261363655F, 3, 6) AT(p_quoted_uncovered, 0.148351654F, 4, -5) AT(distinct, 0.839999974F, 5, -4) AT(covered,
        0.433035731F, -2, -3) AT(log_answer, 3.65057397F, -6, -7) }, { -0.0266F, -0.0495F, 0.0415F, -0.0123F, 0.0478F,
        0.0105F, -0.0491F, 0.0177F } },
    { 0, { AT(specific_share, 0.461538464F, 1, 4) AT(back_second, 0.324135125F, 2, -4) AT(parts, 4.5F, 3, -3)
        AT(p_asked_uncovered, 0.191946894F, -1, -2) AT(stray_share, 0.45591858F, -5, 5) AT(near_content, 0.1875F, -6, 6)
        AT(rare, 0.332471669F, -7, -8) }, { -0.0096F, 0.0271F, -0.0177F, -0.0383F, -0.0074F, 0.0004F, -0.0054F, 0.0509F
        } },
    { 1, { AT(specific_share, 0.214285716F, 1, 4) AT(subject_worst, 0.507276535F, 2, -4) AT(negations, 1.5F, 3, -3)
        AT(number_new, 0.5F, -1, -2) AT(polar_sum, 0.5F, 5, -8) AT(part_near_mean, 0.127560347F, -5, 6)
        AT(subject_worst, 0.20008871F, -6, -7) }, { 0.0469F, -0.0126F, -0.0097F, -0.0123F, 0.0137F, 0.0026F, -0.0554F,
        0.0190F } },
    { 2, { AT(match_tail, 0.01329544F, 1, 3) AT(bound_with, 4.5F, 2, -3) AT(rare, 0.368466765F, -1, -2)
        AT(p_covered_high, 0.35164836F, 4, 6) AT(p_asked_uncovered, 0.375F, 5, -6) AT(subject_question, 0.812665164F,
        -4, -5) AT(log_ratio, 0.518793821F, -7, -8) }, { 0.0462F, -0.0089F, -0.0229F, -0.0288F, 0.0179F, 0.0137F,
        0.0546F, -0.0157F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(sentences, 4.5F, -1, -2) AT(subject, 0.782052994F, 3, 6) AT(again_near,
        0.375766188F, -3, 4) AT(p_quoted_uncovered, 0.0250000004F, 5, -6) AT(p_best_missing, 0.341666669F, -4, -5)
        AT(log_answer, 4.51596594F, -7, -8) }, { -0.0264F, 0.0027F, -0.0009F, 0.0439F, -0.0008F, -0.0008F, -0.0209F,
        0.0175F } },
    { 4, { AT(p_uncovered_unasked, 0.526284039F, 1, -8) AT(both_missing, 0.5F, 2, 4) AT(subject_question, 0.690322518F,
        -1, 3) AT(contrast, 0.5F, -2, -3) AT(question_rare, 0.526511848F, 5, -7) AT(sentences, 1.5F, -4, 6)
        AT(match_tail, 0.0701301321F, -5, -6) }, { 0.0074F, -0.0456F, 0.0198F, -0.0310F, -0.0237F, 0.0433F, 0.0453F,
        -0.0397F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, 6) AT(log_answer, 4.05174732F, 2, 4) AT(near_reference, 0.870833337F, 3, -3)
        AT(again_near, 0.727652013F, -1, -2) AT(p_far_uncovered, 0.080054462F, -4, 5) AT(half_drop, 0.0357142873F, -5,
        -6) AT(distinct, 0.555555582F, -7, -8) }, { -0.0414F, 0.0051F, 0.0068F, -0.0082F, -0.0045F, 0.0312F, 0.0367F,
        -0.0001F } },
    { 6, { AT(refers_back, 0.5F, 1, 4) AT(term_frame, 0.5F, -1, 2) AT(log_reference, 3.44986153F, 3, -4)
        AT(p_uncovered_unasked, 0.1875F, -2, -3) AT(log_reference, 3.31402087F, 5, 6) AT(subject_new, 0.0796028823F, -5,
        -6) AT(subject_new, 0.531548798F, -7, -8) }, { -0.0134F, -0.0202F, 0.0376F, -0.0235F, 0.0269F, -0.0363F,
        0.0500F, -0.0162F } },
    { 7, { AT(subject_question, 0.853369594F, 1, -8) AT(roles_straight, 0.5F, 2, 6) AT(p_asked_uncovered, 0.5F, 3, 5)
        AT(p_absolute_near, 0.65476191F, 4, -3) AT(last_place, 0.538461566F, -1, -2) AT(refers_back, 0.5F, -4, -5)
        AT(part_near_worst, 0.396970451F, -6, -7) }, { -0.0022F, 0.0180F, -0.0416F, -0.0548F, 0.0170F, -0.0037F,
        0.0549F, -0.0341F } },
    { 0, { AT(rare, 0.437799513F, 1, 6) AT(p_unsupported_near, 0.461538464F, 2, 4) AT(again_near, 0.349047542F, -1, 3)
        AT(term_rare, 0.743308127F, -2, -3) AT(p_subject_high, 0.312235802F, 5, -6) AT(pairs_lost, 0.446360171F, -4, -5)
        AT(unsupported, 0.75F, -7, -8) }, { 0.0032F, -0.0472F, 0.0043F, 0.0385F, -0.0119F, -0.0226F, -0.0045F, 0.0438F }
        },
    { 1, { AT(again_near, 0.412913561F, 1, 4) AT(filler_share, 0.142857149F, 2, -4) AT(p_asked_uncovered, 0.882452726F,
        3, -3) AT(match_tail, 0.0F, -1, -2) AT(distinct, 0.896551728F, -5, 5) AT(unsupported, 0.0500000007F, 6, -8)
        AT(question_rare, 0.452394158F, -6, -7) }, { 0.0028F, -0.0475F, 0.0157F, 0.0142F, -0.0233F, 0.0462F, -0.0017F,
        -0.0056F } },
    { 2, { AT(p_absolute_near, 0.65476191F, 1, 6) AT(subject_question, 0.778185129F, 2, 5) AT(p_negated_covered,
        0.43650794F, 3, 4) AT(term_rare, 0.43989116F, -1, -2) AT(pairs_lost, 0.239737272F, -3, -4) AT(subject_new,
        0.324177057F, -5, -6) AT(again_near, 0.409157485F, -7, -8) }, { -0.0195F, 0.0310F, 0.0463F, -0.0166F, -0.0353F,
        0.0291F, 0.0565F, -0.0101F } },
    { 3, { AT(p_log_ratio_2, 0.931381106F, 1, 3) AT(p_asks_uncovered, 0.0500000007F, -1, 2) AT(p_log_ratio_2,
        0.00216411194F, -2, -3) AT(p_uncovered_unasked, 0.625F, 4, -8) AT(p_asked_uncovered, 0.411524981F, 5, -7)
        AT(number_missing, 0.5F, 6, -6) AT(filler_share, 0.057692308F, -4, -5) }, { -0.0338F, 0.0167F, -0.0031F,
        0.0384F, 0.0006F, -0.0004F, -0.0017F, -0.0020F } },
    { 4, { AT(p_uncovered_unasked, 0.526284039F, 1, -8) AT(both_hit, 3.5F, 2, -7) AT(distinct, 0.800000012F, -1, 3)
        AT(back_second, 0.886261106F, 4, 5) AT(p_pronouns_uncovered, 0.038961038F, -2, -3) AT(half_drop, 0.472222209F,
        6, -6) AT(log_answer, 2.80290103F, -4, -5) }, { -0.0243F, 0.0372F, -0.0144F, 0.0265F, -0.0440F, 0.0255F,
        -0.0246F, -0.0382F } },
    { 5, { AT(distinct, 0.852941155F, 1, -8) AT(covered, 0.72077924F, 2, 6) AT(last_statement, 0.881944478F, 3, 4)
        AT(back_second, 0.540641785F, -1, -2) AT(p_both, 0.5F, 5, -5) AT(both_hit, 2.5F, -3, -4) AT(p_stray,
        0.00478258682F, -6, -7) }, { 0.0092F, -0.0097F, 0.0498F, -0.0022F, -0.0061F, 0.0104F, -0.0193F, -0.0258F } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(distinct, 0.935483873F, 2, 5) AT(subject, 0.574123621F, -1, 3)
        AT(p_uncovered_unasked, 0.375F, -2, 4) AT(subject_first, 0.478298545F, -3, -4) AT(first_asked, 0.5F, -5, 6)
        AT(subject_new, 0.505201817F, -6, -7) }, { -0.0031F, -0.0113F, -0.0028F, 0.0706F, -0.0222F, 0.0399F, -0.0164F,
        -0.0315F } },
    { 7, { AT(part_near_worst, 0.198465496F, -1, 1) AT(part_near_mean, 0.422463924F, 2, 4) AT(p_pronouns_uncovered,
        0.0204081628F, 3, -4) AT(log_answer, 3.70122576F, -2, -3) AT(p_again_long, 0.00901974738F, -5, 5)
        AT(p_log_ratio_2, 0.195216179F, -6, 6) AT(inversions, 0.327272713F, -7, -8) }, { -0.0172F, 0.0297F, -0.0445F,
        0.0366F, -0.0310F, 0.0208F, 0.0038F, -0.0485F } },
    { 0, { AT(back_new, 0.349581093F, 1, 4) AT(stray_share, 0.815541685F, 2, 3) AT(number_new, 0.5F, -1, -2) AT(rare,
        0.437799513F, -3, -4) AT(p_unsupported_near, 0.666666687F, 5, 6) AT(log_answer, 3.11326838F, -5, -6)
        AT(part_near_worst, 0.449809641F, -7, -8) }, { -0.0039F, 0.0451F, -0.0222F, 0.0151F, 0.0021F, -0.0533F, 0.0330F,
        -0.0118F } },
    { 1, { AT(filler_share, 0.09375F, 1, 4) AT(parts_missing, 0.732142866F, 2, 3) AT(foreign_sentences, 0.464285731F,
        -1, -2) AT(back_second, 0.359499276F, -3, -4) AT(pronouns, 0.145833328F, 5, -8) AT(part_near_worst,
        0.433431953F, 6, -7) AT(p_first_only, 0.444444448F, -5, -6) }, { -0.0501F, 0.0075F, -0.0137F, 0.0315F, 0.0472F,
        -0.0051F, -0.0159F, -0.0195F } },
    { 2, { AT(distinct, 0.785714269F, -1, 1) AT(both_missing, 2.5F, 2, -8) AT(sentences, 3.5F, 3, -7) AT(match_worst,
        0.770098805F, 4, 5) AT(p_uncovered_unasked, 0.495951325F, -2, -3) AT(question_rare, 0.168993011F, -4, 6)
        AT(subject_first, 0.902974129F, -5, -6) }, { -0.0273F, 0.0290F, -0.0234F, 0.0390F, -0.0349F, 0.0170F, -0.0294F,
        -0.0346F } },
    { 3, { AT(p_pronouns_uncovered, 0.00434782589F, 1, 6) AT(p_covered_near, 0.666666687F, 2, -6) AT(shared, 4.5F, -1,
        3) AT(p_asked_uncovered, 0.272727281F, 4, -5) AT(term_frame, 1.5F, 5, -4) AT(agent_net, 0.5F, -2, -3)
        AT(log_answer, 4.5792079F, -7, -8) }, { -0.0052F, 0.0435F, -0.0003F, -0.0005F, -0.0017F, -0.0073F, -0.0290F,
        0.0104F } },
    { 4, { AT(ask_worst, 0.514705896F, 1, 3) AT(p_pronouns_uncovered, 0.0350877196F, 2, -3) AT(subject_worst,
        0.476879179F, -1, -2) AT(p_stray, 0.0199311431F, 4, 6) AT(p_first_only, 0.285714298F, 5, -6) AT(p_covered_near,
        0.285714298F, -4, -5) AT(pair_missing, 0.5F, -7, -8) }, { 0.0632F, 0.0034F, -0.0221F, 0.0261F, -0.0355F,
        0.0407F, -0.0233F, 0.0289F } },
    { 5, { AT(sentences, 3.5F, 1, 3) AT(rule_repetitive, 0.375F, 2, -3) AT(rule_long, 0.604880989F, -1, -2)
        AT(covered_new, 0.638181806F, 4, 6) AT(subject_first, 0.429998368F, -4, 5) AT(stray_share, 0.748060286F, -5, -6)
        AT(number_new, 3.5F, -7, -8) }, { -0.0383F, 0.0110F, 0.0147F, -0.0051F, 0.0422F, -0.0027F, -0.0122F, 0.0076F }
        },
    { 6, { AT(near_any, 0.278508633F, 1, 5) AT(specific_share, 0.37931034F, 2, 4) AT(subject_worst, 0.326806605F, -1, 3)
        AT(match_worst, 0.329507381F, -2, -3) AT(log_answer, 3.06778264F, -4, -5) AT(again_near, 0.537855744F, 6, -8)
        AT(p_far_uncovered, 0.533810198F, -6, -7) }, { -0.0223F, -0.0218F, 0.0458F, -0.0278F, 0.0350F, -0.0339F,
        0.0119F, 0.0247F } },
    { 7, { AT(value_clash, 0.5F, 1, -8) AT(negations, 0.5F, 2, 4) AT(p_negation_covered, 0.43650794F, 3, -3)
        AT(part_worst, 0.620192349F, -1, -2) AT(rare, 0.291581899F, -4, 5) AT(inversions, 0.200000003F, -5, 6)
        AT(specific_share, 0.326530606F, -6, -7) }, { -0.0100F, 0.0173F, -0.0482F, -0.0166F, 0.0333F, -0.0553F, 0.0159F,
        -0.0462F } },
    { 0, { AT(rare, 0.437799513F, 1, -8) AT(p_first_only, 0.25F, 2, 4) AT(unsupported, 4.05000019F, 3, -3)
        AT(p_missing_first, 0.188988104F, -1, -2) AT(question_covered, 0.30384618F, -4, 5) AT(distinct, 0.861111104F,
        -5, 6) AT(p_unsupported_long, 0.0324403346F, -6, -7) }, { -0.0439F, 0.0062F, 0.0079F, -0.0234F, -0.0118F,
        -0.0075F, 0.0405F, 0.0386F } },
    { 1, { AT(distinct, 0.961538434F, 1, 2) AT(parts, 5.5F, -1, -2) AT(specific_share, 0.357142866F, 3, -8)
        AT(question_covered, 0.133928582F, 4, 5) AT(match, 0.555088997F, -3, -4) AT(number_new, 0.5F, 6, -7)
        AT(p_pronouns_uncovered, 0.13333334F, -5, -6) }, { -0.0406F, 0.0186F, 0.0149F, -0.0188F, 0.0546F, -0.0047F,
        -0.0092F, -0.0259F } },
    { 2, { AT(p_covered_polar, 1.51923084F, 1, -8) AT(names_missing, 0.5F, 2, 5) AT(p_absolute_near, 0.601886809F, 3,
        -4) AT(bound_against, 0.5F, -1, 4) AT(p_best_missing, 0.174242437F, -2, -3) AT(rare, 0.313823551F, -5, 6)
        AT(pronouns, 0.0392156877F, -6, -7) }, { -0.0170F, -0.0101F, 0.0579F, 0.0320F, -0.0226F, 0.0015F, 0.0717F,
        0.0344F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(log_answer, 4.22680712F, -1, -2) AT(p_subject_high, 0.182053F, 3, 6) AT(term_frame,
        1.5F, 4, -6) AT(p_covered_near, 0.666666687F, 5, -5) AT(p_both, 3.5F, -3, -4) AT(p_log_ratio_2, 1.24999189F, -7,
        -8) }, { -0.0251F, 0.0030F, 0.0431F, -0.0005F, -0.0008F, -0.0025F, -0.0189F, 0.0145F } },
    { 4, { AT(subject_new, 0.71496737F, 1, 3) AT(last_statement, 0.320512831F, -1, 2) AT(subject_question, 0.703597426F,
        -2, -3) AT(covered, 0.741666675F, 4, -8) AT(question_rare, 0.354114205F, -4, 5) AT(p_pronouns_uncovered,
        0.0370370373F, 6, -7) AT(rare, 0.358112663F, -5, -6) }, { 0.0178F, -0.0342F, 0.0051F, -0.0131F, 0.0547F,
        -0.0084F, -0.0139F, -0.0176F } },
    { 5, { AT(log_ratio, 0.530628264F, 1, 2) AT(stray_rare, 0.0281315874F, -1, -2) AT(back_new, 0.400216132F, 3, 4)
        AT(question_covered, 0.633928597F, -3, -4) AT(last_statement, 0.904545486F, -5, 5) AT(bound_with, 4.5F, 6, -8)
        AT(inversions, 0.190476194F, -6, -7) }, { 0.0054F, -0.0234F, -0.0176F, 0.0072F, -0.0016F, -0.0014F, 0.0413F,
        -0.0029F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(tail_missing, 0.055555556F, 2, 5) AT(statements_missing,
        0.100000001F, 3, 4) AT(part_best, 0.348484874F, -1, -2) AT(first_half, 0.129166678F, -3, -4) AT(part_near_mean,
        0.38801074F, -5, 6) AT(match_tail, 0.0619674623F, -6, -7) }, { -0.0153F, 0.0364F, 0.0421F, -0.0295F, 0.0121F,
        -0.0001F, -0.0598F, -0.0374F } },
    { 7, { AT(order_net, -0.5F, -1, 1) AT(last_place, 0.5F, 2, 6) AT(subject, 0.623001635F, 3, 4) AT(part_near_worst,
        0.100746416F, -2, -3) AT(p_quoted_uncovered, 0.148351654F, 5, -6) AT(match_tail, 0.139708653F, -4, -5)
        AT(term_rare, 0.367760271F, -7, -8) }, { 0.0187F, -0.0437F, 0.0129F, -0.0308F, 0.0259F, 0.0273F, 0.0195F,
        -0.0242F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(subject_first, 0.643408537F, 2, 4) AT(unsupported, 3.85000014F, 3,
        -4) AT(pronouns, 0.0392156877F, -2, -3) AT(subject_worst, 0.766699553F, 5, -8) AT(p_again_long, 0.454543918F, 6,
        -7) AT(subject, 0.844498217F, -5, -6) }, { -0.0399F, -0.0342F, 0.0029F, 0.0187F, 0.0555F, 0.0032F, -0.0021F,
        -0.0137F } },
    { 1, { AT(distinct, 0.961538434F, 1, 3) AT(parts, 5.5F, 2, -3) AT(subject, 0.280272871F, -1, -2) AT(again_near,
        0.412913561F, 4, -8) AT(rule_generic, 0.670270443F, 5, -7) AT(p_pronouns_uncovered, 0.104918033F, 6, -6)
        AT(p_short_near, 0.230448157F, -4, -5) }, { 0.0058F, -0.0427F, 0.0180F, -0.0410F, 0.0127F, 0.0113F, 0.0211F,
        0.0358F } },
    { 2, { AT(match_tail, 0.01329544F, -1, 1) AT(covered_new, 0.85164839F, 2, -8) AT(polar_with, 2.5F, 3, -7)
        AT(back_new, 0.572180748F, 4, -6) AT(both_missing, 1.5F, 5, -5) AT(p_asked_uncovered, 0.38232848F, 6, -4)
        AT(bound_with, 1.5F, -2, -3) }, { 0.0197F, -0.0272F, 0.0262F, 0.0330F, -0.0396F, -0.0401F, 0.0248F, 0.0321F } },
    { 3, { AT(p_pronouns_uncovered, 0.00434782589F, 1, 6) AT(subject_new, 0.906071365F, 2, -6) AT(covered_new,
        0.138095245F, -1, 3) AT(shared, 4.5F, -2, 4) AT(near_reference, 0.86038965F, 5, -5) AT(p_uncovered_stray,
        0.0482396558F, -3, -4) AT(log_ratio, 1.38629436F, -7, -8) }, { -0.0028F, -0.0025F, 0.0414F, -0.0015F, -0.0020F,
        -0.0062F, -0.0275F, 0.0091F } },
    { 4, { AT(near_content, 0.588235319F, 1, 5) AT(parts_missing_n, 1.5F, 2, 3) AT(types_missing, 0.5F, -1, -2)
        AT(p_again_long, 0.0751498416F, -3, 4) AT(covered_new, 0.122500002F, -4, -5) AT(p_covered_near, 0.555555582F, 6,
        -8) AT(term_frame, 0.5F, -6, -7) }, { -0.0269F, 0.0278F, -0.0315F, -0.0225F, 0.0471F, 0.0504F, 0.0004F, -0.0199F
        } },
    { 5, { AT(distinct, 0.555555582F, -1, 1) AT(sentences, 3.5F, 2, 3) AT(near_any, 0.937527061F, -2, -3) AT(both_hit,
        2.5F, 4, -8) AT(covered, 0.677083373F, 5, -7) AT(stray_rare, 0.233540058F, 6, -6) AT(p_again_long, 0.329670191F,
        -4, -5) }, { 0.0324F, -0.0376F, 0.0055F, -0.0016F, 0.0365F, -0.0048F, -0.0046F, -0.0093F } },
    { 6, { AT(again_near, 0.521384001F, 1, 6) AT(tail_missing, 0.267857164F, 2, 5) AT(subject_worst, 0.416411847F, 3,
        -4) AT(subject, 0.570550323F, -1, 4) AT(subject_first, 0.347933352F, -2, -3) AT(subject, 0.327787071F, -5, -6)
        AT(absolute_added, 0.5F, -7, -8) }, { 0.0012F, -0.0192F, 0.0582F, -0.0184F, 0.0226F, -0.0315F, 0.0451F, -0.0100F
        } },
    { 7, { AT(subject_question, 0.102451086F, -1, 1) AT(number_missing, 0.5F, 2, 6) AT(subject_question, 0.462154686F,
        -2, 3) AT(swap_net, -2.5F, 4, 5) AT(question_covered, 0.577380955F, -3, -4) AT(inversions, 0.666666687F, -5, -6)
        AT(p_quoted_second, 0.316666692F, -7, -8) }, { -0.0376F, 0.0192F, -0.0113F, 0.0350F, -0.0181F, 0.0345F,
        -0.0356F, 0.0224F } },
    { 0, { AT(back_new, 0.349581093F, 1, 5) AT(near_content, 0.178571433F, 2, 3) AT(stray_rare, 0.364513963F, -1, -2)
        AT(p_stray_high, 0.0519087277F, -3, 4) AT(p_unsupported_near, 0.0833333358F, -4, -5) AT(specific_share,
        0.46808511F, -6, 6) AT(p_unsupported_near, 0.428571433F, -7, -8) }, { -0.0210F, 0.0135F, -0.0090F, -0.0039F,
        0.0481F, -0.0433F, -0.0205F, 0.0307F } },
    { 1, { AT(filler_share, 0.09375F, 1, 4) AT(covered_new, 0.0606617667F, 2, -4) AT(p_subject_high, 0.0382364765F, 3,
        -3) AT(match, 0.262818515F, -1, -2) AT(near_content, 0.272727281F, 5, -8) AT(p_uncovered_unasked, 0.933333337F,
        6, -7) AT(part_near_worst, 0.395040959F, -5, -6) }, { 0.0083F, -0.0293F, 0.0348F, -0.0463F, 0.0461F, -0.0027F,
        -0.0038F, -0.0149F } },
    { 2, { AT(bound_against, 0.5F, 1, 6) AT(subject_question, 0.233414978F, -1, 2) AT(names_missing, 0.5F, 3, -6)
        AT(subject_question, 0.774322569F, 4, 5) AT(negation_lost, 0.5F, -2, -3) AT(specific_share, 0.434782594F, -4,
        -5) AT(roles_straight, 1.5F, -7, -8) }, { 0.0385F, -0.0301F, 0.0301F, 0.0285F, -0.0206F, 0.0250F, 0.0304F,
        -0.0291F } },
    { 3, { AT(p_pronouns_uncovered, 0.00434782589F, 1, 6) AT(near_reference, 0.86038965F, 2, -6) AT(p_uncovered_stray,
        0.0482396558F, 3, -5) AT(subject_new, 0.906071365F, 4, -4) AT(p_asked_uncovered, 0.272727281F, 5, -3)
        AT(log_reference, 2.441401F, -1, -2) AT(log_answer, 4.5792079F, -7, -8) }, { -0.0001F, 0.0412F, -0.0011F,
        -0.0019F, -0.0058F, -0.0065F, -0.0274F, 0.0098F } },
    { 4, { AT(p_uncovered_unasked, 0.264705896F, 1, 6) AT(part_worst, 0.607692361F, 2, -6) AT(inversions, 0.222222224F,
        3, 5) AT(subject, 0.879001975F, 4, -3) AT(first_asked, 1.5F, -1, -2) AT(subject_question, 0.706494927F, -4, -5)
        AT(last_statement, 0.392307699F, -7, -8) }, { -0.0093F, 0.0518F, -0.0067F, 0.0179F, -0.0368F, -0.0220F, 0.0179F,
        -0.0338F } },
    { 5, { AT(second_half, 0.348484874F, 1, 5) AT(p_uncovered_stray, 0.202872455F, 2, -5) AT(distinct, 0.852941155F, 3,
        -4) AT(covered, 0.605555594F, 4, -3) AT(last_statement, 0.174242437F, -1, -2) AT(shared, 9.5F, -6, 6)
        AT(distinct, 0.714285731F, -7, -8) }, { -0.0014F, 0.0403F, -0.0028F, -0.0049F, -0.0078F, -0.0224F, 0.0189F,
        -0.0086F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(p_missing_first, 0.10092593F, 2, 4) AT(filler_share, 0.0270270277F,
        3, -3) AT(shared, 0.5F, -1, -2) AT(p_far_uncovered, 0.463544846F, 5, -7) AT(stray_share, 0.715720475F, -4, 6)
        AT(match_worst, 0.419773281F, -5, -6) }, { -0.0333F, 0.0260F, 0.0356F, 0.0064F, -0.0556F, 0.0100F, 0.0120F,
        -0.0360F } },
    { 7, { AT(number_missing, 0.5F, 1, -8) AT(ask_worst, 0.514705896F, 2, 3) AT(pairs_lost, 0.012820513F, -1, -2)
        AT(agent_net, 2.5F, 4, -7) AT(polar_sum, -0.5F, -3, 5) AT(second_half, 0.226495728F, -4, 6) AT(log_answer,
        3.70122576F, -5, -6) }, { 0.0005F, -0.0602F, 0.0246F, -0.0224F, 0.0245F, -0.0045F, -0.0439F, -0.0210F } },
    { 0, { AT(back_second, 0.296100914F, 1, 4) AT(parts, 5.5F, 2, -4) AT(p_again_long, 0.566324592F, 3, -3)
        AT(unsupported, 1.1500001F, -1, -2) AT(p_unsupported_near, 0.461538464F, 5, 6) AT(number_new, 2.5F, -5, -6)
        AT(pairs_lost, 0.13484849F, -7, -8) }, { -0.0064F, 0.0428F, -0.0053F, -0.0133F, -0.0484F, 0.0007F, 0.0414F,
        -0.0159F } },
    { 1, { AT(filler_share, 0.0588235296F, 1, 2) AT(tail_missing, 0.775000036F, -1, -2) AT(stray_sentences,
        0.211111113F, 3, 6) AT(part_near_worst, 0.301956177F, 4, -6) AT(filler_share, 0.102564104F, 5, -5)
        AT(log_reference, 3.44986153F, -3, -4) AT(number_new, 0.5F, -7, -8) }, { -0.0443F, 0.0091F, -0.0227F, 0.0121F,
        0.0277F, -0.0328F, 0.0454F, -0.0149F } },
    { 2, { AT(roles_cross, 1.5F, 1, -8) AT(parts, 3.5F, 2, 3) AT(last_statement, 0.881944478F, -1, -2) AT(pairs_lost,
        0.179144397F, 4, 6) AT(bound_with, 1.5F, -3, 5) AT(p_log_ratio_2, 0.00367534487F, -4, -5) AT(p_missing_first,
        0.119523808F, -6, -7) }, { -0.0191F, 0.0169F, -0.0173F, -0.0262F, 0.0548F, -0.0550F, 0.0116F, 0.0400F } },
    { 3, { AT(p_uncovered_stray, 0.0571428575F, 1, 6) AT(subject_new, 0.895513356F, 2, -6) AT(p_pronouns_uncovered,
        0.00434782589F, 3, -5) AT(p_covered_near, 0.666666687F, 4, -4) AT(p_asked_uncovered, 0.272727281F, 5, -3)
        AT(again_near, 0.339902431F, -1, -2) AT(rule_long, 0.794444442F, -7, -8) }, { -0.0007F, 0.0396F, -0.0013F,
        -0.0022F, -0.0035F, -0.0069F, -0.0246F, 0.0057F } },
    { 4, { AT(shared, 1.5F, -1, 1) AT(second_half, 0.27922079F, 2, 5) AT(p_uncovered_near, 0.192307696F, 3, 4)
        AT(again_near, 0.400000006F, -2, -3) AT(subject, 0.759123921F, -4, -5) AT(term_rare, 0.312617481F, 6, -8)
        AT(reference_code, 0.5F, -6, -7) }, { -0.0300F, 0.0693F, -0.0056F, -0.0271F, 0.0240F, -0.0227F, 0.0347F, 0.0182F
        } },
    { 5, { AT(sentences, 3.5F, 1, 3) AT(distinct, 0.555555582F, -1, 2) AT(rule_long, 0.604880989F, -2, -3) AT(both_hit,
        2.5F, 4, -8) AT(stray_name, 0.5F, 5, -7) AT(part_near_mean, 0.894645333F, 6, -6) AT(again_near, 0.480805993F,
        -4, -5) }, { 0.0191F, -0.0380F, 0.0106F, -0.0029F, 0.0414F, -0.0026F, -0.0061F, -0.0068F } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(sentences, 2.5F, 2, 5) AT(p_again_long, 0.0590960607F, 3, 4) AT(part_near_mean,
        0.475986749F, -1, -2) AT(p_subject_high, 0.170226604F, -3, -4) AT(log_answer, 4.06899023F, 6, -7) AT(again_near,
        0.329901129F, -5, -6) }, { 0.0446F, -0.0259F, -0.0279F, 0.0266F, -0.0102F, 0.0364F, -0.0307F, -0.0298F } },
    { 7, { AT(ask_worst, 0.514705896F, 1, 4) AT(covered, 0.310096174F, 2, 3) AT(subject_new, 0.525393546F, -1, -2)
        AT(part_near_worst, 0.493152171F, -3, -4) AT(back_new, 0.93834424F, 5, -8) AT(roles_straight, 0.5F, 6, -7)
        AT(last_place, 0.233333334F, -5, -6) }, { -0.0259F, 0.0328F, -0.0709F, 0.0082F, -0.0262F, 0.0043F, 0.0285F,
        -0.0472F } },
    { 0, { AT(specific_share, 0.461538464F, 1, 5) AT(rule_unsupported, 0.300000012F, -1, 2) AT(p_asked_uncovered,
        0.333333343F, 3, 4) AT(filler_share, 0.0199999996F, -2, -3) AT(match_tail, 0.0449103788F, -4, -5)
        AT(names_missing, 0.5F, 6, -8) AT(p_stray, 0.0501833148F, -6, -7) }, { -0.0396F, -0.0282F, 0.0077F, -0.0049F,
        0.0237F, -0.0039F, 0.0420F, -0.0056F } },
    { 1, { AT(distinct, 0.959999979F, 1, 2) AT(statements_missing, 0.583333373F, -1, -2) AT(filler_share, 0.102564104F,
        3, 6) AT(both_missing, 2.5F, 4, 5) AT(log_reference, 3.44986153F, -3, -4) AT(p_uncovered_unasked, 0.695882499F,
        -5, -6) AT(match_worst, 0.874178886F, -7, -8) }, { -0.0366F, 0.0114F, -0.0384F, 0.0153F, -0.0070F, 0.0331F,
        0.0398F, -0.0072F } },
    { 2, { AT(p_statements_first, 0.211309522F, 1, -8) AT(number_new, 2.5F, 2, -7) AT(subject_new, 0.297094792F, -1, 3)
        AT(back_new, 0.525050998F, 4, 5) AT(near_reference, 0.131006867F, -2, -3) AT(near_reference, 0.633971274F, -4,
        6) AT(p_covered_near, 0.928571403F, -5, -6) }, { -0.0271F, -0.0288F, 0.0387F, -0.0114F, 0.0373F, -0.0153F,
        -0.0385F, -0.0314F } },
    { 3, { AT(back_new, 0.783053219F, 1, 2) AT(log_answer, 4.51596594F, -1, -2) AT(last_statement, 0.679487228F, 3, -5)
        AT(question_covered, 0.43650794F, -3, -4) }, { -0.0339F, 0.0258F, 0.0360F, -0.0005F, -0.0069F } },
    { 4, { AT(names_missing, 0.5F, 1, -8) AT(part_near_mean, 0.468070298F, -1, 2) AT(specific_share, 0.375F, 3, 4)
        AT(number_new, 0.5F, -2, -3) AT(part_near_worst, 0.393201768F, 5, 6) AT(log_ratio, 0.575364172F, -4, -5)
        AT(subject, 0.924330831F, -6, -7) }, { -0.0291F, 0.0323F, -0.0245F, 0.0362F, -0.0212F, -0.0549F, 0.0185F,
        0.0264F } },
    { 5, { AT(sentences, 3.5F, 1, 3) AT(parts, 1.5F, -1, 2) AT(distinct, 0.617647052F, -2, -3) AT(covered, 0.677083373F,
        4, 6) AT(stray_share, 0.748060286F, 5, -6) AT(subject_first, 0.429998368F, -4, -5) AT(number_new, 3.5F, -7, -8)
        }, { 0.0131F, 0.0081F, -0.0343F, -0.0036F, 0.0383F, -0.0036F, -0.0124F, 0.0068F } },
    { 6, { AT(log_answer, 4.06899023F, 1, -8) AT(log_answer, 3.83939457F, 2, 3) AT(subject_worst, 0.514883518F, -1, -2)
        AT(second_half, 0.21825397F, -3, 4) AT(absolute_added, 0.5F, 5, -7) AT(sentences, 2.5F, -4, 6)
        AT(p_negation_covered, 0.148351654F, -5, -6) }, { 0.0011F, -0.0369F, -0.0113F, -0.0039F, 0.0714F, -0.0030F,
        -0.0035F, -0.0327F } },
    { 7, { AT(first_half, 0.148351654F, -1, 1) AT(subject, 0.630167186F, 2, -8) AT(specific_share, 0.297872335F, 3, 4)
        AT(stray_sentences, 0.0416666679F, -2, -3) AT(rare, 0.316447735F, -4, 5) AT(question_rare, 0.5F, 6, -7)
        AT(number_new, 1.5F, -5, -6) }, { -0.0242F, 0.0579F, -0.0025F, -0.0239F, 0.0350F, -0.0275F, -0.0252F, -0.0042F }
        },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 6) AT(p_log_ratio_2, 0.0827609748F, 2, 3) AT(unsupported, 0.949999988F,
        -1, -2) AT(unsupported, 1.95000005F, 4, 5) AT(back_new, 0.243031606F, -3, -4) AT(subject_worst, 0.379521787F,
        -5, -6) AT(again_near, 0.455963463F, -7, -8) }, { -0.0165F, 0.0305F, 0.0039F, -0.0441F, -0.0155F, 0.0170F,
        0.0356F, -0.0191F } },
    { 1, { AT(again_near, 0.412913561F, 1, 5) AT(p_far_uncovered, 0.80278331F, 2, -5) AT(filler_share, 0.200000003F, 3,
        -4) AT(match_tail, 0.0267362632F, 4, -3) AT(back_second, 0.584564328F, -1, -2) AT(question_rare, 0.438529253F,
        6, -8) AT(rare, 0.344584972F, -6, -7) }, { 0.0173F, -0.0196F, -0.0447F, 0.0147F, 0.0180F, 0.0398F, -0.0054F,
        -0.0159F } },
    { 2, { AT(match_tail, 0.0192893688F, 1, 2) AT(rare, 0.366995782F, -1, -2) AT(p_uncovered_unasked, 0.495951325F, 3,
        -8) AT(p_covered_near, 0.0601503775F, -3, 4) AT(covered_new, 0.85164839F, 5, -7) AT(p_missing_first,
        0.288690478F, 6, -6) AT(p_covered_polar, 1.51923084F, -4, -5) }, { 0.0281F, -0.0150F, 0.0348F, -0.0253F,
        0.0255F, 0.0287F, 0.0311F, -0.0422F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -5) AT(back_new, 0.783053219F, -1, 2) AT(swap_net, -0.5F, -2, 3)
        AT(last_statement, 0.679487228F, -3, -4) }, { -0.0331F, -0.0059F, 0.0357F, -0.0015F, 0.0252F } },
    { 4, { AT(stray_rare, 0.0785369799F, 1, 2) AT(second_half, 0.612500012F, -1, -2) AT(sentences, 1.5F, -3, 3)
        AT(ask_worst, 0.414285719F, -4, 4) AT(back_second, 0.422130823F, -5, 5) AT(polar_with, 0.5F, 6, -8)
        AT(stray_share, 0.340671152F, -6, -7) }, { 0.0409F, -0.0131F, -0.0333F, 0.0313F, -0.0432F, -0.0290F, 0.0320F,
        -0.0261F } },
    { 5, { AT(distinct, 0.555555582F, -1, 1) AT(stray_repeat, 0.335514158F, 2, 4) AT(p_best_missing, 0.58571434F, 3, -4)
        AT(log_ratio, 1.07755888F, -2, -3) AT(statements_missing, 0.100000001F, 5, -8) AT(both_hit, 1.5F, 6, -7)
        AT(stray_rare, 0.233540058F, -5, -6) }, { 0.0300F, -0.0334F, 0.0016F, 0.0036F, 0.0335F, -0.0047F, -0.0062F,
        -0.0119F } },
    { 6, { AT(p_uncovered_unasked, 0.1875F, -1, 1) AT(refers_back, 0.5F, 2, 4) AT(foreign_sentences, 0.211111113F, -2,
        3) AT(distinct, 0.966666639F, -3, -4) AT(log_reference, 3.31402087F, 5, 6) AT(specific_share, 0.372093022F, -5,
        -6) AT(stray_share, 0.815541685F, -7, -8) }, { -0.0350F, 0.0263F, 0.0165F, -0.0389F, -0.0464F, 0.0114F,
        -0.0141F, 0.0529F } },
    { 7, { AT(parts, 5.5F, 1, 6) AT(order_net, 0.5F, 2, -6) AT(number_missing, 0.5F, 3, 4) AT(ask_worst, 0.514705896F,
        -1, -2) AT(number_new, 0.5F, 5, -5) AT(p_quoted_second, 0.211111113F, -3, -4) AT(covered_new, 0.773504317F, -7,
        -8) }, { -0.0216F, 0.0104F, -0.0545F, 0.0118F, 0.0135F, -0.0407F, -0.0383F, 0.0229F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 5) AT(specific_share, 0.550000012F, 2, -5) AT(back_new, 0.292774886F,
        -1, 3) AT(part_worst, 0.961538494F, 4, -4) AT(swap_net, -7.5F, -2, -3) AT(again_near, 0.455963463F, 6, -8)
        AT(shared, 0.5F, -6, -7) }, { 0.0079F, 0.0033F, -0.0461F, 0.0020F, 0.0167F, -0.0009F, 0.0394F, -0.0185F } },
    { 1, { AT(filler_share, 0.09375F, 1, 4) AT(rare, 0.250909001F, -1, 2) AT(log_reference, 3.51143408F, 3, -4)
        AT(foreign_sentences, 0.875F, -2, -3) AT(pronouns, 0.145833328F, 5, -8) AT(specific_share, 0.291666657F, 6, -7)
        AT(stray_share, 0.533866286F, -5, -6) }, { 0.0183F, -0.0515F, 0.0054F, 0.0171F, -0.0065F, 0.0440F, -0.0131F,
        -0.0176F } },
    { 2, { AT(distinct, 0.785714269F, -1, 1) AT(log_answer, 4.08594131F, 2, -8) AT(covered, 0.541958094F, -2, 3)
        AT(match, 0.863672376F, 4, 6) AT(near_content, 0.454545468F, -3, 5) AT(log_answer, 3.27696681F, -4, -5)
        AT(order_net, -0.5F, -6, -7) }, { -0.0251F, -0.0081F, -0.0093F, -0.0076F, 0.0590F, -0.0347F, 0.0162F, -0.0337F }
        },
    { 3, { AT(p_pronouns_uncovered, 0.00434782589F, 1, 6) AT(p_covered_near, 0.666666687F, 2, -6) AT(p_asked_uncovered,
        0.272727281F, 3, -5) AT(p_uncovered_stray, 0.0406210721F, 4, -4) AT(match_tail, 0.0717505887F, 5, -3)
        AT(subject_new, 0.906071365F, -1, -2) AT(rule_long, 0.794444442F, -7, -8) }, { 0.0392F, -0.0011F, -0.0002F,
        -0.0025F, -0.0041F, -0.0066F, -0.0246F, 0.0085F } },
    { 4, { AT(near_content, 0.588235319F, 1, 6) AT(back_second, 0.854151309F, 2, -6) AT(parts, 3.5F, 3, 4)
        AT(p_log_ratio_2, 0.155160591F, -1, -2) AT(log_reference, 3.56943369F, 5, -5) AT(subject_worst, 0.278312922F,
        -3, -4) AT(rule_technical, 0.300000012F, -7, -8) }, { 0.0185F, -0.0405F, -0.0208F, 0.0347F, -0.0226F, -0.0364F,
        0.0241F, -0.0296F } },
    { 5, { AT(last_statement, 0.96875F, 1, 2) AT(sentences, 3.5F, -1, -2) AT(distinct, 0.852941155F, 3, -8) AT(p_both,
        0.5F, 4, -7) AT(covered, 0.839743614F, 5, -6) AT(p_stray, 0.175360143F, 6, -5) AT(second_half, 0.759615421F, -3,
        -4) }, { -0.0220F, 0.0036F, 0.0446F, -0.0033F, -0.0016F, -0.0026F, -0.0070F, -0.0155F } },
    { 6, { AT(match, 0.712191284F, 1, -8) AT(term_rare, 0.185827717F, 2, 3) AT(p_subject_high, 0.0696807727F, -1, -2)
        AT(absolute_added, 0.5F, 4, 6) AT(tail_missing, 0.267857164F, 5, -5) AT(p_statements_first, 0.093073599F, -3,
        -4) AT(subject_question, 0.518786371F, -6, -7) }, { 0.0493F, -0.0200F, 0.0381F, -0.0179F, -0.0148F, -0.0376F,
        0.0141F, -0.0288F } },
    { 7, { AT(value_clash, 0.5F, 1, -8) AT(first_half, 0.148351654F, 2, 3) AT(back_new, 0.363753259F, -1, -2)
        AT(p_asked_uncovered, 0.353883117F, 4, 6) AT(p_negation_covered, 0.788888931F, 5, -5) AT(specific_share,
        0.428571433F, -3, -4) AT(last_place, 0.393939406F, -6, -7) }, { 0.0009F, -0.0482F, 0.0035F, 0.0263F, -0.0332F,
        -0.0455F, 0.0054F, -0.0433F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 4) AT(p_unsupported_long, 2.0761199F, 2, -4) AT(back_second,
        0.278300703F, -1, 3) AT(log_ratio, 0.129211739F, -2, -3) AT(near_any, 0.689660966F, 5, -8) AT(name_frame, 0.5F,
        6, -7) AT(half_drop, -0.321428567F, -5, -6) }, { 0.0087F, 0.0038F, -0.0462F, 0.0092F, -0.0044F, 0.0443F,
        -0.0033F, -0.0097F } },
    { 1, { AT(specific_share, 0.214285716F, 1, 4) AT(absolute_added, 0.5F, 2, 3) AT(p_pronouns_uncovered, 0.13333334F,
        -1, -2) AT(subject_worst, 0.553481519F, -3, -4) AT(polar_sum, 0.5F, 5, -8) AT(p_far_uncovered, 0.815030336F, 6,
        -7) AT(sentences, 3.5F, -5, -6) }, { 0.0074F, -0.0233F, 0.0397F, -0.0059F, -0.0468F, 0.0025F, 0.0107F, 0.0165F }
        },
    { 2, { AT(match_tail, 0.01329544F, 1, 4) AT(part_near_mean, 0.985967278F, 2, -4) AT(stray_repeat, 0.259876102F, 3,
        -3) AT(log_reference, 3.34975028F, -1, -2) AT(p_uncovered_unasked, 0.495951325F, 5, -8) AT(distinct,
        0.782608688F, 6, -7) AT(parts_missing, 0.414285719F, -5, -6) }, { 0.0452F, -0.0136F, -0.0185F, -0.0274F,
        -0.0477F, 0.0170F, 0.0060F, -0.0410F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(back_second, 0.207347825F, -1, -2) AT(subject, 0.782052994F, 3, 5)
        AT(p_best_missing, 0.341666669F, 4, -5) AT(term_frame, 1.5F, -3, -4) AT(back_second, 0.422130823F, 6, -8)
        AT(log_answer, 4.33726931F, -6, -7) }, { 0.0010F, -0.0209F, 0.0387F, -0.0015F, -0.0008F, -0.0020F, 0.0119F,
        -0.0147F } },
    { 4, { AT(pair_missing, 0.5F, 1, -8) AT(p_uncovered_unasked, 0.537589729F, 2, -7) AT(specific_share, 0.471698105F,
        3, -6) AT(bound_with, 0.5F, 4, 5) AT(p_negated_covered, 0.392307699F, -1, -2) AT(log_answer, 3.79542613F, -3, 6)
        AT(parts, 6.5F, -4, -5) }, { 0.0275F, -0.0187F, 0.0116F, -0.0433F, 0.0213F, -0.0317F, -0.0395F, 0.0348F } },
    { 5, { AT(near_any, 0.867296994F, 1, 6) AT(log_answer, 4.05174732F, 2, 4) AT(p_again_high, 0.127652004F, 3, -3)
        AT(p_uncovered_near, 0.344827592F, -1, -2) AT(subject_new, 0.771997809F, 5, -6) AT(back_second, 0.340642333F,
        -4, -5) AT(log_ratio, 0.0845573917F, -7, -8) }, { -0.0367F, 0.0015F, 0.0082F, -0.0029F, 0.0286F, -0.0052F,
        -0.0033F, 0.0271F } },
    { 6, { AT(p_negation_covered, 0.129166678F, 1, -8) AT(specific_share, 0.357142866F, -1, 2) AT(log_answer,
        3.72562099F, 3, 5) AT(part_near_mean, 0.343473226F, -2, 4) AT(log_reference, 3.19846487F, -3, -4)
        AT(p_statements_first, 0.146428585F, 6, -7) AT(half_drop, 0.0634920672F, -5, -6) }, { -0.0093F, 0.0278F,
        -0.0519F, 0.0143F, 0.0667F, 0.0085F, -0.0096F, -0.0280F } },
    { 7, { AT(log_ratio, -0.229574442F, -1, 1) AT(value_clash, 0.5F, 2, -8) AT(order_net, 0.5F, 3, -7)
        AT(p_unsupported_long, 1.97217655F, 4, -6) AT(inversions, 0.357142866F, 5, 6) AT(subject, 0.88797003F, -2, -3)
        AT(p_log_ratio_2, 0.199172184F, -4, -5) }, { -0.0431F, 0.0034F, 0.0276F, 0.0217F, -0.0422F, -0.0410F, -0.0363F,
        -0.0406F } },
    { 0, { AT(rare, 0.437799513F, 1, -8) AT(first_asked, 2.5F, 2, 6) AT(p_asked_uncovered, 0.38232848F, 3, -5)
        AT(specific_share, 0.533333361F, 4, -4) AT(p_unsupported_long, 3.4303968F, 5, -3) AT(bound_with, 1.5F, -1, -2)
        AT(pairs_lost, 0.0701970458F, -6, -7) }, { -0.0495F, 0.0022F, 0.0071F, 0.0069F, 0.0048F, 0.0241F, -0.0124F,
        0.0345F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(p_covered_low, 0.112878792F, 2, 3) AT(part_near_mean, 0.316557765F, -1, -2)
        AT(half_drop, 0.319444448F, 4, -7) AT(pronouns, 0.13333334F, 5, -6) AT(p_stray, 0.253326386F, 6, -5)
        AT(p_log_ratio_2, 0.185573921F, -3, -4) }, { 0.0095F, -0.0249F, -0.0002F, 0.0542F, -0.0045F, -0.0036F, -0.0125F,
        -0.0326F } },
    { 2, { AT(number_new, 2.5F, 1, -8) AT(both_missing, 2.5F, 2, -7) AT(roles_straight, 0.5F, 3, 6) AT(filler_share,
        0.0652173907F, 4, -4) AT(filler_share, 0.0606060624F, 5, -3) AT(term_frame, 2.5F, -1, -2) AT(contrast, 0.5F, -5,
        -6) }, { 0.0046F, 0.0404F, 0.0599F, -0.0151F, -0.0325F, 0.0306F, -0.0311F, -0.0379F } },
    { 3, { AT(p_log_ratio_2, 0.931381106F, 1, 3) AT(ask_worst, 0.0625F, 2, -3) AT(rare, 0.428771317F, -1, -2)
        AT(near_reference, 0.0119047621F, -4, 4) AT(restated, 0.139610395F, 5, -8) AT(p_uncovered_stray, 0.116751671F,
        6, -7) AT(p_asked_uncovered, 0.285714298F, -5, -6) }, { -0.0031F, 0.0160F, -0.0287F, -0.0017F, 0.0322F,
        -0.0002F, -0.0002F, -0.0012F } },
    { 4, { AT(p_uncovered_unasked, 0.264705896F, 1, 4) AT(both_missing, 0.5F, 2, -4) AT(covered, 0.433035731F, -1, 3)
        AT(back_new, 0.625552535F, -2, -3) AT(p_statements_first, 0.11805556F, 5, -8) AT(part_near_worst, 0.736026883F,
        6, -7) AT(p_subject_high, 0.200662151F, -5, -6) }, { 0.0225F, -0.0422F, 0.0102F, 0.0335F, -0.0507F, 0.0028F,
        0.0238F, 0.0153F } },
    { 5, { AT(last_place, 0.458333343F, 1, 4) AT(refers_back, 0.5F, 2, -4) AT(log_ratio, 0.200670689F, -1, 3)
        AT(p_unsupported_long, 0.0F, -2, -3) AT(again_near, 0.747583807F, 5, -8) AT(p_uncovered_near, 0.344827592F, 6,
        -7) AT(negations, 3.5F, -5, -6) }, { -0.0070F, 0.0353F, -0.0035F, -0.0067F, -0.0326F, 0.0036F, 0.0062F, 0.0138F
        } },
    { 6, { AT(subject_question, 0.673507631F, 1, 6) AT(log_answer, 4.06899023F, 2, -6) AT(number_missing, 0.5F, 3, 5)
        AT(p_uncovered_unasked, 0.305176646F, -1, 4) AT(term_frame, 0.5F, -2, -3) AT(name_frame, 0.5F, -4, -5)
        AT(again_near, 0.548602104F, -7, -8) }, { -0.0336F, -0.0185F, 0.0217F, 0.0513F, -0.0099F, -0.0289F, -0.0461F,
        0.0196F } },
    { 7, { AT(p_absolute_near, 0.65476191F, 1, -8) AT(p_short_near, 0.00111490523F, 2, -7) AT(term_rare, 0.659035206F,
        3, -6) AT(refers_back, 0.5F, 4, -5) AT(part_worst, 0.645833373F, -1, 5) AT(swap_share, 0.163265303F, 6, -4)
        AT(back_new, 0.467084467F, -2, -3) }, { -0.0111F, -0.0172F, 0.0503F, -0.0266F, 0.0171F, -0.0417F, -0.0271F,
        -0.0325F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 5) AT(back_new, 0.349581093F, 2, 4) AT(refers_back, 0.5F, 3, -3)
        AT(part_near_mean, 0.489654094F, -1, -2) AT(p_unsupported_long, 2.2895596F, -4, -5) AT(subject_worst,
        0.773053765F, 6, -8) AT(rare, 0.334959865F, -6, -7) }, { -0.0258F, 0.0099F, 0.0215F, -0.0389F, 0.0062F,
        -0.0098F, 0.0369F, -0.0074F } },
    { 1, { AT(specific_share, 0.214285716F, 1, 3) AT(again_near, 0.43028906F, 2, -3) AT(part_near_worst, 0.206520274F,
        -1, -2) AT(polar_sum, 0.5F, 4, 6) AT(subject_worst, 0.20008871F, -4, 5) AT(part_near_worst, 0.0105021894F, -5,
        -6) AT(filler_share, 0.0588235296F, -7, -8) }, { 0.0165F, -0.0168F, 0.0349F, 0.0066F, 0.0105F, -0.0481F,
        -0.0111F, 0.0261F } },
    { 2, { AT(p_statements_first, 0.211309522F, 1, -8) AT(distinct, 0.839999974F, 2, 3) AT(part_near_worst,
        0.469889373F, -1, -2) AT(log_answer, 4.08594131F, 4, -7) AT(pronouns, 0.0571428575F, 5, -6) AT(subject,
        0.691228449F, -3, 6) AT(subject_new, 0.290425777F, -4, -5) }, { 0.0152F, -0.0318F, -0.0150F, -0.0203F, 0.0318F,
        -0.0092F, -0.0331F, -0.0298F } },
    { 3, { AT(back_new, 0.783053219F, 1, 4) AT(covered_new, 0.741666675F, 2, 3) AT(log_answer, 4.45373869F, -1, -2)
        AT(log_answer, 4.33726931F, -3, -4) AT(last_statement, 0.679487228F, 5, -7) AT(question_rare, 0.426760465F, -5,
        -6) }, { -0.0255F, 0.0043F, -0.0104F, 0.0203F, 0.0341F, -0.0004F, -0.0062F } },
    { 4, { AT(last_place, 0.583333313F, 1, -8) AT(part_near_mean, 0.498027921F, 2, 4) AT(log_answer, 3.34975028F, -1, 3)
        AT(part_near_worst, 0.169057399F, -2, -3) AT(specific_share, 0.384615391F, 5, -7) AT(swap_net, -3.5F, -4, 6)
        AT(filler_share, 0.09375F, -5, -6) }, { -0.0415F, 0.0315F, -0.0170F, -0.0101F, 0.0507F, -0.0214F, -0.0069F,
        -0.0255F } },
    { 5, { AT(distinct, 0.555555582F, -1, 1) AT(stray_repeat, 0.335514158F, 2, 3) AT(p_missing_first, 0.262962967F, -2,
        -3) AT(p_again_long, 0.329670191F, -4, 4) AT(subject, 0.833353102F, 5, -8) AT(stray_rare, 0.223852858F, 6, -7)
        AT(p_uncovered_near, 0.0391304344F, -5, -6) }, { 0.0282F, -0.0306F, 0.0018F, -0.0127F, -0.0012F, 0.0330F,
        -0.0032F, -0.0067F } },
    { 6, { AT(near_any, 0.278508633F, 1, -8) AT(part_best, 0.190909103F, 2, 3) AT(rule_off_topic, 0.890048563F, -1, -2)
        AT(first_asked, 0.5F, 4, 6) AT(distinct, 0.9375F, -3, 5) AT(back_second, 0.359499276F, -4, -5)
        AT(absolute_added, 1.5F, -6, -7) }, { -0.0344F, 0.0266F, 0.0266F, 0.0180F, -0.0364F, 0.0455F, -0.0196F, -0.0137F
        } },
    { 7, { AT(negations, 0.5F, 1, 2) AT(back_second, 0.400033802F, -1, -2) AT(rare, 0.296257704F, -3, 3)
        AT(subject_question, 0.832570016F, 4, -8) AT(near_any, 0.73498404F, 5, -7) AT(p_pronouns_uncovered,
        0.0476190485F, -4, 6) AT(log_ratio, 0.105360515F, -5, -6) }, { -0.0258F, -0.0010F, -0.0144F, -0.0040F, -0.0281F,
        0.0478F, 0.0588F, -0.0278F } },
    { 0, { AT(back_new, 0.432103872F, 1, 6) AT(again_near, 0.455963463F, 2, -6) AT(specific_share, 0.40625F, 3, 4)
        AT(only_lost, 0.5F, -1, -2) AT(stray_rare, 0.151079997F, -3, 5) AT(name_frame, 1.5F, -4, -5)
        AT(p_unsupported_near, 0.75F, -7, -8) }, { -0.0180F, 0.0109F, -0.0065F, 0.0431F, -0.0034F, -0.0150F, -0.0374F,
        0.0065F } },
    { 1, { AT(filler_share, 0.0588235296F, 1, 3) AT(tail_missing, 0.775000036F, -1, 2) AT(back_new, 0.464086682F, -2,
        -3) AT(back_second, 0.614625335F, 4, 6) AT(stray_rare, 0.284761041F, 5, -6) AT(near_content, 0.272727281F, -4,
        -5) AT(stray_rare, 0.208798647F, -7, -8) }, { -0.0393F, -0.0123F, 0.0234F, 0.0408F, -0.0079F, -0.0155F,
        -0.0266F, 0.0102F } },
    { 2, { AT(subject_question, 0.250741303F, 1, 2) AT(p_missing_first, 0.0090909088F, -1, -2) AT(subject_question,
        0.368163675F, -3, 3) AT(order_net, 0.5F, 4, -8) AT(strong, 0.5F, -4, 5) AT(back_new, 0.603562713F, 6, -7)
        AT(subject_new, 0.660758674F, -5, -6) }, { 0.0509F, -0.0187F, -0.0390F, -0.0069F, 0.0308F, -0.0403F, 0.0548F,
        0.0397F } },
    { 3, { AT(p_uncovered_stray, 0.0571428575F, 1, 6) AT(subject, 0.782052994F, 2, 5) AT(pronouns, 0.0909090936F, 3, -4)
        AT(tail_missing, 0.354166687F, 4, -3) AT(p_covered_near, 0.666666687F, -1, -2) AT(log_ratio, 1.11696148F, -5,
        -6) AT(log_answer, 4.5792079F, -7, -8) }, { 0.0355F, -0.0007F, -0.0008F, -0.0009F, -0.0156F, 0.0120F, -0.0217F,
        0.0056F } },
    { 4, { AT(names_missing, 0.5F, 1, 5) AT(p_uncovered_stray, 0.0508845076F, 2, 4) AT(covered, 0.696153879F, 3, -3)
        AT(specific_share, 0.400000006F, -1, -2) AT(p_uncovered_unasked, 0.0454545468F, -4, -5) AT(p_again_long,
        0.0616602711F, -6, 6) AT(last_place, 0.592105269F, -7, -8) }, { 0.0499F, -0.0095F, -0.0177F, 0.0103F, -0.0222F,
        -0.0158F, 0.0466F, -0.0116F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(stray_rare, 0.0350791663F, -1, 2) AT(rule_long, 0.302380949F, 3, -4)
        AT(p_again_long, 0.665064275F, -2, -3) AT(rare, 0.379271924F, 5, -8) AT(back_second, 0.33230418F, -5, 6)
        AT(order_net, -1.5F, -6, -7) }, { 0.0115F, -0.0313F, 0.0019F, 0.0099F, -0.0063F, -0.0020F, 0.0334F, -0.0044F }
        },
    { 6, { AT(p_negation_covered, 0.129166678F, 1, -8) AT(pronouns, 0.0263157897F, 2, 5) AT(near_content, 0.192307696F,
        3, -4) AT(log_answer, 4.03420162F, 4, -3) AT(near_any, 0.0F, -1, -2) AT(absolute_added, 0.5F, 6, -7)
        AT(again_near, 0.513483465F, -5, -6) }, { -0.0197F, 0.0583F, -0.0184F, -0.0085F, -0.0039F, 0.0370F, -0.0252F,
        -0.0268F } },
    { 7, { AT(ask_worst, 0.514705896F, 1, 3) AT(back_second, 0.91650182F, 2, -3) AT(near_content, 0.266666681F, -1, -2)
        AT(pairs_lost, 0.361818194F, 4, 5) AT(part_near_mean, 0.501499593F, -4, -5) AT(p_uncovered_near, 0.170040488F,
        6, -8) AT(inversions, 0.388888896F, -6, -7) }, { 0.0063F, -0.0584F, 0.0227F, 0.0083F, -0.0141F, 0.0616F,
        -0.0257F, -0.0212F } },
    { 0, { AT(specific_share, 0.473684222F, 1, 5) AT(p_asked_uncovered, 0.38232848F, 2, 3) AT(order_net, -1.5F, -1, -2)
        AT(p_unsupported_near, 0.119047619F, -3, 4) AT(name_frame, 0.5F, -4, -5) AT(unsupported, 0.949999988F, -6, 6)
        AT(number_hits, 1.5F, -7, -8) }, { 0.0040F, -0.0302F, -0.0115F, 0.0260F, -0.0054F, -0.0104F, 0.0351F, -0.0043F }
        },
    { 1, { AT(match, 0.519908249F, 1, 6) AT(filler_share, 0.0588235296F, -1, 2) AT(number_new, 0.5F, 3, -6)
        AT(negations, 1.5F, 4, -5) AT(part_near_mean, 0.520047665F, 5, -4) AT(match_tail, 0.0833752006F, -2, -3)
        AT(again_near, 0.453230947F, -7, -8) }, { -0.0179F, 0.0486F, -0.0061F, -0.0080F, -0.0100F, -0.0132F, -0.0369F,
        0.0096F } },
    { 2, { AT(roles_cross, 1.5F, 1, -8) AT(last_statement, 0.881944478F, 2, 3) AT(stray_repeat, 0.658372462F, -1, -2)
        AT(subject_question, 0.250741303F, -3, 4) AT(antonyms, 0.5F, 5, -7) AT(order_net, 0.5F, 6, -6) AT(name_frame,
        0.5F, -4, -5) }, { -0.0229F, 0.0288F, 0.0397F, -0.0172F, 0.0289F, 0.0506F, 0.0387F, 0.0365F } },
    { 3, { AT(p_log_ratio_2, 0.931381106F, 1, 3) AT(asks_missing, 0.5F, -1, 2) AT(rare, 0.428771317F, -2, -3)
        AT(p_pronouns_uncovered, 0.0271604937F, 4, -8) AT(restated, 0.139610395F, 5, -7) AT(shared, 4.5F, -4, 6)
        AT(term_frame, 1.5F, -5, -6) }, { -0.0273F, -0.0030F, 0.0159F, -0.0003F, 0.0306F, 0.0000F, -0.0009F, -0.0017F }
        },
    { 4, { AT(pair_missing, 0.5F, 1, -8) AT(names_missing, 0.5F, 2, -7) AT(second_half, 0.174242437F, 3, 4)
        AT(term_rare, 0.241974369F, -1, -2) AT(bound_with, 2.5F, 5, -6) AT(p_uncovered_stray, 0.0176240876F, 6, -5)
        AT(covered, 0.696153879F, -3, -4) }, { 0.0390F, -0.0190F, 0.0410F, -0.0213F, -0.0329F, 0.0124F, 0.0203F, 0.0324F
        } },
    { 5, { AT(sentences, 3.5F, 1, 5) AT(near_any, 0.908634782F, 2, 4) AT(match_tail, 0.174535915F, 3, -3) AT(p_stray,
        0.00236891373F, -1, -2) AT(question_rare, 0.597137332F, -4, -5) AT(stray_rare, 0.223852858F, 6, -8)
        AT(covered_new, 0.638181806F, -6, -7) }, { 0.0033F, -0.0330F, 0.0032F, -0.0044F, 0.0211F, 0.0312F, -0.0027F,
        -0.0058F } },
    { 6, { AT(again_near, 0.521384001F, 1, -8) AT(subject_question, 0.673507631F, 2, -7) AT(p_again_long, 0.205779046F,
        3, 6) AT(p_far_uncovered, 0.432330489F, -1, 4) AT(second_half, 0.43650794F, 5, -4) AT(match_tail,
        1.76382832e-16F, -2, -3) AT(subject_question, 0.405544251F, -5, -6) }, { -0.0112F, -0.0228F, 0.0588F, -0.0173F,
        -0.0354F, 0.0125F, -0.0431F, 0.0237F } },
    { 7, { AT(part_near_worst, 0.198465496F, -1, 1) AT(p_pronouns_uncovered, 0.027777778F, 2, -8) AT(order_net, -0.5F,
        -2, 3) AT(specific_share, 0.428571433F, 4, -7) AT(pronouns, 0.0178571437F, 5, -6) AT(near_content, 0.714285731F,
        6, -5) AT(back_second, 0.584564328F, -3, -4) }, { -0.0154F, 0.0194F, -0.0107F, 0.0428F, -0.0396F, -0.0343F,
        0.0105F, 0.0142F } },
    { 0, { AT(p_unsupported_near, 0.461538464F, 1, 3) AT(rare, 0.408140928F, -1, 2) AT(p_log_ratio_2, 0.480453014F, -2,
        -3) AT(subject, 0.912235796F, 4, -8) AT(again_near, 0.48423171F, 5, -7) AT(near_any, 0.689660966F, 6, -6)
        AT(pairs_lost, 0.552777827F, -4, -5) }, { -0.0367F, -0.0119F, 0.0305F, 0.0491F, -0.0055F, -0.0072F, -0.0099F,
        -0.0171F } },
    { 1, { AT(again_near, 0.412913561F, 1, 4) AT(p_asked_uncovered, 0.821983457F, 2, -4) AT(filler_share, 0.200000003F,
        3, -3) AT(stray_sentences, 0.928571463F, -1, -2) AT(distinct, 0.896551728F, -5, 5) AT(number_new, 0.5F, 6, -8)
        AT(stray_name, 0.5F, -6, -7) }, { -0.0364F, 0.0043F, 0.0146F, 0.0161F, -0.0177F, 0.0380F, -0.0047F, -0.0072F }
        },
    { 2, { AT(match_tail, 0.0192893688F, 1, 2) AT(polar_with, 3.5F, -1, -2) AT(part_near_mean, 0.703973413F, 3, 6)
        AT(part_near_worst, 0.449809641F, 4, -6) AT(second_half, 0.348484874F, 5, -5) AT(subject_worst, 0.432278574F,
        -3, -4) AT(pairs_lost, 0.168238997F, -7, -8) }, { 0.0243F, -0.0203F, -0.0183F, 0.0394F, -0.0122F, -0.0435F,
        0.0356F, -0.0083F } },
    { 3, { AT(rule_long, 0.794444442F, 1, -8) AT(log_ratio, 0.0339015499F, 2, 5) AT(last_statement, 0.679487228F, 3, -4)
        AT(subject_question, 0.513818145F, 4, -3) AT(near_content, 0.333333343F, -1, -2) AT(unit_clash, 0.850000024F,
        -5, 6) AT(subject_first, 0.777892768F, -6, -7) }, { -0.0002F, 0.0327F, -0.0014F, -0.0062F, -0.0290F, -0.0003F,
        0.0002F, 0.0213F } },
    { 4, { AT(p_uncovered_unasked, 0.526284039F, 1, -8) AT(stray_sentences, 0.316666692F, 2, -7) AT(p_unsupported_near,
        0.230769232F, 3, -6) AT(term_rare, 0.23827216F, 4, 6) AT(half_drop, 0.472222209F, -1, 5) AT(specific_share,
        0.384615391F, -2, -3) AT(near_any, 0.585594416F, -4, -5) }, { -0.0338F, 0.0400F, -0.0261F, -0.0055F, 0.0397F,
        -0.0366F, 0.0253F, -0.0325F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(stray_repeat, 0.335514158F, 2, 3) AT(p_best_missing, 0.58571434F, -1,
        -2) AT(match_tail, 0.0864467472F, 4, -7) AT(p_stray, 0.162803009F, 5, -6) AT(match, 0.858093381F, 6, -5)
        AT(statements_missing, 0.100000001F, -3, -4) }, { -0.0285F, 0.0015F, 0.0287F, -0.0019F, -0.0041F, -0.0053F,
        -0.0079F, 0.0255F } },
    { 6, { AT(log_answer, 4.06899023F, 1, -8) AT(second_half, 0.190909103F, 2, 3) AT(rule_off_topic, 0.0F, -1, -2)
        AT(last_place, 0.571428597F, 4, -7) AT(term_rare, 0.456824303F, 5, -6) AT(p_uncovered_unasked, 0.305176646F, -3,
        6) AT(log_reference, 3.02012753F, -4, -5) }, { -0.0349F, 0.0236F, -0.0238F, 0.0007F, 0.0481F, -0.0234F,
        -0.0186F, -0.0290F } },
    { 7, { AT(p_again_long, -0.0918297768F, -1, 1) AT(agent_net, 2.5F, 2, -8) AT(parts, 5.5F, 3, 6) AT(p_again_long,
        0.309314072F, -2, 4) AT(covered, 0.730303049F, 5, -5) AT(question_rare, 0.0F, -3, -4) AT(last_place, 0.625F, -6,
        -7) }, { -0.0400F, 0.0090F, 0.0187F, -0.0371F, 0.0216F, -0.0357F, 0.0164F, -0.0351F } },
    { 0, { AT(rare, 0.437799513F, 1, -8) AT(p_asked_uncovered, 0.38232848F, 2, 5) AT(bound_with, 1.5F, 3, 4)
        AT(both_hit, 3.5F, -1, -2) AT(rare, 0.349988043F, -3, -4) AT(half_drop, 0.0500000007F, 6, -7) AT(term_rare,
        0.311511189F, -5, -6) }, { -0.0379F, 0.0011F, -0.0112F, 0.0218F, -0.0180F, 0.0088F, 0.0210F, 0.0307F } },
    { 1, { AT(distinct, 0.959999979F, 1, 2) AT(polar_sum, 0.5F, -1, -2) AT(number_new, 0.5F, 3, -8)
        AT(p_asked_uncovered, 0.0567665882F, 4, 5) AT(back_new, 0.409028351F, -3, -4) AT(covered_new, 0.20714286F, 6,
        -7) AT(unsupported, 0.0500000007F, -5, -6) }, { -0.0385F, 0.0177F, 0.0161F, -0.0222F, 0.0439F, -0.0058F,
        -0.0058F, -0.0157F } },
    { 2, { AT(sentences, 3.5F, 1, -8) AT(subject_question, 0.233414978F, -1, 2) AT(subject_question, 0.45154202F, -2, 3)
        AT(match_worst, 0.770098805F, 4, -7) AT(polar_with, 1.5F, 5, -6) AT(covered, 0.79285717F, 6, -5) AT(log_answer,
        3.83939457F, -3, -4) }, { 0.0337F, -0.0253F, -0.0247F, 0.0200F, 0.0437F, 0.0362F, -0.0117F, -0.0289F } },
    { 3, { AT(p_uncovered_stray, 0.0406210721F, 1, 6) AT(near_reference, 0.86038965F, 2, -6) AT(p_pronouns_uncovered,
        0.00434782589F, 3, -5) AT(subject_new, 0.906071365F, 4, -4) AT(match_tail, 0.0717505887F, 5, -3)
        AT(log_reference, 2.441401F, -1, -2) AT(log_ratio, 1.38629436F, -7, -8) }, { -0.0004F, 0.0357F, -0.0007F,
        -0.0015F, -0.0040F, -0.0056F, -0.0219F, 0.0073F } },
    { 4, { AT(rule_incomplete, 0.675000012F, 1, -8) AT(both_missing, 0.5F, -1, 2) AT(near_content, 0.392857134F, 3, 4)
        AT(tail_missing, 0.267857164F, -2, -3) AT(log_ratio, 0.167054087F, 5, 6) AT(rare, 0.279800236F, -4, -5)
        AT(part_near_mean, 0.643036306F, -6, -7) }, { -0.0173F, -0.0349F, 0.0171F, 0.0221F, -0.0275F, 0.0503F, -0.0032F,
        0.0283F } },
    { 5, { AT(second_half, 0.348484874F, 1, 3) AT(distinct, 0.852941155F, 2, -3) AT(covered, 0.605555594F, -1, -2)
        AT(rule_long, 0.612500012F, 4, -8) AT(p_again_long, 0.628302515F, 5, -7) AT(match_tail, 0.174535915F, 6, -6)
        AT(specific_share, 0.1875F, -4, -5) }, { 0.0290F, -0.0030F, -0.0086F, 0.0014F, -0.0305F, 0.0012F, 0.0075F,
        0.0156F } },
    { 6, { AT(near_any, 0.278508633F, 1, 4) AT(log_answer, 4.06899023F, 2, -4) AT(number_hits, 0.5F, 3, -3) AT(subject,
        0.570550323F, -1, -2) AT(last_place, 0.296296299F, -5, 5) AT(rare, 0.301427245F, 6, -8) AT(part_near_worst,
        0.382437468F, -6, -7) }, { 0.0068F, 0.0368F, -0.0405F, -0.0245F, 0.0146F, 0.0304F, -0.0296F, -0.0363F } },
    { 7, { AT(number_missing, 0.5F, 1, 3) AT(swap_share, 0.363636374F, -1, 2) AT(last_place, 0.461538464F, -2, -3)
        AT(both_missing, 2.5F, 4, 6) AT(rule_technical, 0.675000012F, 5, -6) AT(subject_question, 0.411133587F, -4, -5)
        AT(p_log_ratio_2, 0.480453014F, -7, -8) }, { 0.0053F, -0.0496F, 0.0082F, -0.0039F, -0.0636F, 0.0128F, 0.0276F,
        -0.0322F } },
    { 0, { AT(number_new, 0.5F, 1, 3) AT(p_unsupported_near, 0.461538464F, -1, 2) AT(back_second, 0.719402611F, -2, -3)
        AT(rule_unsupported, 0.300000012F, -4, 4) AT(strong, 0.5F, 5, -8) AT(name_frame, 1.5F, 6, -7) AT(again_near,
        0.490350276F, -5, -6) }, { -0.0353F, -0.0117F, 0.0232F, -0.0148F, 0.0384F, -0.0024F, -0.0053F, -0.0079F } },
    { 1, { AT(specific_share, 0.214285716F, 1, 4) AT(pronouns, 0.145833328F, 2, -4) AT(log_answer, 3.27696681F, -1, 3)
        AT(contrast, 0.5F, -2, -3) AT(p_statements_first, 0.129166678F, -5, 5) AT(p_best_missing, 0.211309522F, -6, 6)
        AT(first_half, 0.408333331F, -7, -8) }, { -0.0100F, 0.0390F, -0.0058F, -0.0132F, -0.0359F, -0.0099F, 0.0328F,
        -0.0055F } },
    { 2, { AT(roles_cross, 1.5F, 1, -8) AT(parts, 3.5F, 2, 3) AT(last_place, 0.642857134F, -1, -2) AT(distinct,
        0.972972989F, 4, 6) AT(first_half, 0.612500012F, 5, -5) AT(both_share, 0.0263157897F, -3, -4) AT(both_hit, 0.5F,
        -6, -7) }, { 0.0003F, 0.0367F, 0.0353F, -0.0231F, -0.0406F, 0.0465F, -0.0159F, 0.0341F } },
    { 3, { AT(p_uncovered_stray, 0.0571428575F, 1, 6) AT(subject, 0.782052994F, 2, 5) AT(shared, 4.5F, -1, 3)
        AT(term_frame, 1.5F, 4, -4) AT(near_reference, 0.86038965F, -2, -3) AT(log_answer, 4.45373869F, -5, -6)
        AT(log_answer, 4.5792079F, -7, -8) }, { -0.0010F, 0.0339F, -0.0006F, -0.0006F, -0.0153F, 0.0118F, -0.0202F,
        0.0052F } },
    { 4, { AT(p_uncovered_unasked, 0.264705896F, 1, 5) AT(bound_with, 0.5F, 2, 3) AT(part_near_mean, 0.405792326F, -1,
        -2) AT(near_reference, 0.442222238F, -3, 4) AT(shared, 6.5F, -4, -5) AT(last_statement, 0.392307699F, -6, 6)
        AT(match_worst, 0.100688457F, -7, -8) }, { -0.0159F, 0.0339F, -0.0345F, 0.0408F, -0.0137F, 0.0142F, 0.0193F,
        -0.0395F } },
    { 5, { AT(distinct, 0.555555582F, -1, 1) AT(rule_long, 0.612500012F, 2, -8) AT(last_place, 0.3125F, 3, 6)
        AT(p_uncovered_unasked, 0.364737988F, 4, 5) AT(stray_sentences, 0.0416666679F, -2, -3) AT(shared, 3.5F, -4, -5)
        AT(p_best_missing, 0.763888896F, -6, -7) }, { 0.0264F, -0.0106F, 0.0034F, -0.0024F, 0.0164F, -0.0334F, 0.0035F,
        0.0172F } },
    { 6, { AT(rare, 0.315399647F, 1, 6) AT(subject_first, 0.296382546F, -1, 2) AT(filler_share, 0.0357142873F, 3, 4)
        AT(parts_missing_n, 1.5F, -2, -3) AT(specific_share, 0.210526317F, -4, 5) AT(stray_share, 0.604832232F, -5, -6)
        AT(filler_share, 0.075000003F, -7, -8) }, { -0.0223F, 0.0192F, -0.0340F, -0.0206F, -0.0220F, 0.0642F, -0.0153F,
        0.0253F } },
    { 7, { AT(first_half, 0.148351654F, 1, 2) AT(back_second, 0.271855623F, -1, -2) AT(shared, 1.5F, 3, 5) AT(subject,
        0.795442939F, 4, -5) AT(again_near, 0.501635611F, -3, -4) AT(roles_straight, 0.5F, -6, 6) AT(part_near_worst,
        0.396970451F, -7, -8) }, { 0.0239F, -0.0349F, 0.0282F, -0.0230F, -0.0346F, -0.0083F, -0.0108F, 0.0414F } },
    { 0, { AT(specific_share, 0.464285702F, 1, 5) AT(p_asked_uncovered, 0.376358807F, 2, 4) AT(refers_back, 0.5F, -1, 3)
        AT(p_unsupported_long, 1.83974564F, -2, -3) AT(p_unsupported_near, 0.119047619F, -4, -5) AT(stray_share,
        0.45591858F, -6, 6) AT(rare, 0.334959865F, -7, -8) }, { -0.0383F, -0.0122F, 0.0144F, -0.0118F, 0.0164F,
        -0.0057F, -0.0064F, 0.0329F } },
    { 1, { AT(distinct, 0.959999979F, 1, 2) AT(pronouns, 0.0185185187F, -1, -2) AT(covered, 0.233031675F, 3, -8)
        AT(number_new, 0.5F, 4, -7) AT(question_rare, 0.0F, 5, -6) AT(filler_share, 0.102564104F, 6, -5)
        AT(stray_sentences, 0.527777791F, -3, -4) }, { 0.0049F, -0.0271F, -0.0248F, 0.0089F, 0.0176F, 0.0387F, -0.0111F,
        -0.0143F } },
    { 2, { AT(p_statements_first, 0.211309522F, 1, 6) AT(number_new, 2.5F, 2, -6) AT(subject_new, 0.290425777F, -1, 3)
        AT(near_reference, 0.131006867F, -2, 4) AT(back_new, 0.437466949F, 5, -5) AT(specific_share, 0.45161289F, -3,
        -4) AT(subject_question, 0.789702952F, -7, -8) }, { -0.0246F, -0.0285F, 0.0625F, -0.0123F, 0.0048F, -0.0326F,
        -0.0419F, 0.0171F } },
    { 3, { AT(back_new, 0.783053219F, 1, 5) AT(p_again_long, 0.665064275F, 2, 4) AT(subject_first, 0.958296955F, 3, -3)
        AT(unsupported, 4.95000029F, -1, -2) AT(log_answer, 4.51596594F, -4, -5) AT(subject, 0.782052994F, 6, -8)
        AT(last_place, 0.416666657F, -6, -7) }, { -0.0278F, 0.0003F, 0.0013F, -0.0016F, 0.0196F, 0.0313F, -0.0005F,
        -0.0055F } },
    { 4, { AT(shared, 0.5F, -1, 1) AT(subject_worst, 0.493705064F, 2, 4) AT(back_second, 0.420339644F, -2, 3)
        AT(second_half, 0.522727311F, -3, -4) AT(specific_share, 0.384615391F, 5, -8) AT(p_far_uncovered, 0.180573002F,
        6, -7) AT(both_share, 0.226495728F, -5, -6) }, { -0.0345F, -0.0127F, 0.0516F, -0.0077F, -0.0071F, 0.0422F,
        -0.0164F, -0.0237F } },
    { 5, { AT(near_any, 0.867296994F, 1, 6) AT(last_place, 0.233333334F, 2, 3) AT(p_first_only, 0.355555564F, -1, -2)
        AT(p_again_high, 0.147583812F, 4, -6) AT(stray_share, 0.0865754411F, -3, 5) AT(log_ratio, 1.07755888F, -4, -5)
        AT(distinct, 0.782608688F, -7, -8) }, { -0.0048F, 0.0196F, 0.0023F, -0.0311F, 0.0032F, 0.0083F, 0.0253F,
        -0.0036F } },
    { 6, { AT(number_hits, 0.5F, 1, -8) AT(contrast, 1.5F, 2, -7) AT(distinct, 0.875F, -1, 3) AT(p_negation_covered,
        0.129166678F, 4, -6) AT(p_subject_high, 0.0611355267F, 5, 6) AT(log_ratio, 0.415515453F, -2, -3)
        AT(p_again_long, 0.37083292F, -4, -5) }, { 0.0395F, 0.0437F, 0.0004F, -0.0374F, 0.0239F, -0.0338F, -0.0372F,
        -0.0269F } },
    { 7, { AT(ask_worst, 0.514705896F, -1, 1) AT(back_new, 0.93834424F, 2, -8) AT(last_place, 0.233333334F, -2, 3)
        AT(only_lost, 0.5F, 4, -7) AT(match_tail, 0.130241871F, 5, 6) AT(parts, 5.5F, -3, -4) AT(subject_first,
        0.807636142F, -5, -6) }, { -0.0207F, -0.0220F, 0.0091F, -0.0257F, 0.0599F, -0.0250F, -0.0312F, -0.0426F } },
    { 0, { AT(back_new, 0.432103872F, 1, 6) AT(subject_first, 0.64596951F, 2, 5) AT(refers_back, 0.5F, 3, -4)
        AT(specific_share, 0.533333361F, 4, -3) AT(rare, 0.437799513F, -1, -2) AT(distinct, 0.870967746F, -5, -6)
        AT(p_both, 1.5F, -7, -8) }, { -0.0333F, 0.0073F, 0.0104F, 0.0096F, -0.0052F, 0.0389F, -0.0321F, 0.0104F } },
    { 1, { AT(rule_generic, 0.758234143F, 1, -8) AT(both_missing, 2.5F, 2, 6) AT(parts_missing_n, 2.5F, 3, 5)
        AT(match_worst, 0.0747442171F, -1, 4) AT(subject_worst, 0.191470832F, -2, -3) AT(near_content, 0.181818187F, -4,
        -5) AT(stray_repeat, 0.0F, -6, -7) }, { 0.0063F, 0.0043F, -0.0489F, -0.0145F, 0.0249F, 0.0291F, -0.0110F,
        0.0211F } },
    { 2, { AT(roles_cross, 1.5F, 1, -8) AT(p_covered_polar, 1.51923084F, 2, 6) AT(inversions, 0.600000024F, 3, -5)
        AT(subject_question, 0.0636410266F, -1, 4) AT(inversions, 0.362637371F, 5, -4) AT(parts_missing, 0.236111119F,
        -2, -3) AT(again_near, 0.400000006F, -6, -7) }, { 0.0410F, -0.0164F, 0.0087F, 0.0250F, -0.0415F, 0.0474F,
        -0.0163F, 0.0328F } },
    { 3, { AT(p_log_ratio_2, 0.931381106F, 1, 3) AT(p_log_ratio_2, 0.00114931515F, 2, -3) AT(p_log_ratio_2,
        0.00107517245F, -1, -2) AT(covered_new, 0.129166678F, -4, 4) AT(log_reference, 2.441401F, -5, 5)
        AT(rule_technical, 0.675000012F, 6, -8) AT(p_pronouns_uncovered, 0.0271604937F, -6, -7) }, { -0.0033F, 0.0155F,
        -0.0248F, -0.0008F, -0.0004F, 0.0277F, -0.0010F, -0.0006F } },
    { 4, { AT(near_content, 0.588235319F, 1, -8) AT(p_best_missing, 0.326666683F, 2, 4) AT(rare, 0.349988043F, 3, -3)
        AT(term_rare, 0.281146407F, -1, -2) AT(p_again_long, 0.0892574191F, -4, 5) AT(negated_shared, 0.5F, 6, -7)
        AT(subject_new, 0.372061312F, -5, -6) }, { -0.0236F, 0.0172F, -0.0405F, -0.0223F, -0.0139F, 0.0446F, -0.0209F,
        0.0132F } },
    { 5, { AT(last_statement, 0.96875F, 1, 2) AT(p_again_long, 0.481057942F, -1, -2) AT(p_again_long, 0.284878165F, -3,
        3) AT(negated_shared, 1.25F, 4, -8) AT(unsupported, 0.0500000007F, 5, -7) AT(log_answer, 3.56943369F, -4, 6)
        AT(back_new, 0.349581093F, -5, -6) }, { -0.0189F, 0.0039F, -0.0067F, -0.0027F, -0.0012F, 0.0348F, -0.0042F,
        -0.0035F } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(term_frame, 0.5F, -1, 2) AT(names_missing, 0.5F, 3, 6) AT(log_answer,
        3.65057397F, 4, 5) AT(match, 0.51054275F, -2, -3) AT(refers_back, 0.5F, -4, -5) AT(p_uncovered_unasked,
        0.702207983F, -6, -7) }, { -0.0118F, 0.0205F, -0.0388F, 0.0474F, 0.0027F, 0.0185F, -0.0300F, -0.0265F } },
    { 7, { AT(p_absolute_near, 0.65476191F, 1, -8) AT(match, 0.456023365F, 2, 3) AT(log_reference, 3.31402087F, -1, -2)
        AT(rare, 0.296257704F, -3, 4) AT(half_drop, -0.464285702F, -4, 5) AT(pronouns, 0.0799999982F, 6, -7)
        AT(p_log_ratio_2, 0.195216179F, -5, -6) }, { 0.0001F, -0.0462F, -0.0117F, -0.0287F, 0.0185F, -0.0047F, 0.0460F,
        -0.0294F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 4) AT(part_near_mean, 0.683007121F, 2, 3) AT(back_second, 0.26685527F,
        -1, -2) AT(p_uncovered_near, 0.15625F, -3, -4) AT(near_content, 0.434782594F, 5, -8) AT(p_stray_high,
        0.319559991F, -5, 6) AT(back_new, 0.196532547F, -6, -7) }, { 0.0053F, -0.0341F, -0.0081F, 0.0232F, 0.0355F,
        0.0088F, -0.0122F, -0.0096F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(filler_share, 0.09375F, 2, 6) AT(covered_new, 0.0606617667F, 3, -5)
        AT(parts_missing, 0.732142866F, -1, 4) AT(back_second, 0.353498429F, -2, 5) AT(log_reference, 3.02012753F, -3,
        -4) AT(back_new, 0.418776482F, -6, -7) }, { -0.0092F, -0.0072F, -0.0047F, 0.0365F, -0.0324F, 0.0396F, -0.0063F,
        -0.0280F } },
    { 2, { AT(bound_against, 0.5F, 1, 5) AT(names_missing, 0.5F, 2, -5) AT(subject_worst, 0.511330724F, -1, 3)
        AT(negation_odd, 0.5F, 4, -4) AT(swap_share, 0.186440676F, -2, -3) AT(p_again_long, 0.132549167F, -6, 6)
        AT(pronouns, 0.0238095243F, -7, -8) }, { -0.0298F, -0.0177F, 0.0207F, 0.0252F, 0.0271F, 0.0461F, 0.0295F,
        -0.0256F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(sentences, 4.5F, -1, -2) AT(p_subject_high, 0.182053F, 3, 6) AT(p_best_missing,
        0.341666669F, 4, -6) AT(p_covered_near, 0.666666687F, 5, -5) AT(again_near, 0.375766188F, -3, -4) AT(log_ratio,
        1.11696148F, -7, -8) }, { -0.0181F, 0.0020F, -0.0007F, 0.0335F, -0.0006F, -0.0006F, -0.0146F, 0.0099F } },
    { 4, { AT(names_missing, 1.5F, 1, -8) AT(both_missing, 0.5F, 2, 4) AT(filler_share, 0.0714285746F, 3, -3)
        AT(p_asked_uncovered, 0.605374932F, -1, -2) AT(p_stray_high, 0.0790052861F, 5, -7) AT(inversions, 0.400000006F,
        6, -6) AT(back_second, 0.738984585F, -4, -5) }, { -0.0338F, 0.0161F, 0.0122F, 0.0474F, 0.0032F, -0.0204F,
        -0.0213F, 0.0276F } },
    { 5, { AT(p_again_long, 0.329670191F, 1, 2) AT(p_stray, 0.00370772253F, -1, -2) AT(last_place, 0.458333343F, 3, 5)
        AT(unsupported, 0.0500000007F, 4, -5) AT(refers_back, 0.5F, -3, -4) AT(again_near, 0.727652013F, 6, -8)
        AT(names_missing, 2.5F, -6, -7) }, { 0.0083F, -0.0216F, 0.0321F, -0.0018F, -0.0031F, -0.0206F, 0.0030F, 0.0126F
        } },
    { 6, { AT(filler_share, 0.068965517F, 1, -8) AT(match, 0.712191284F, 2, -7) AT(names_missing, 0.5F, 3, 6)
        AT(names_new, 1.5F, 4, -4) AT(stray_share, 0.744777322F, 5, -3) AT(near_reference, 0.154387876F, -1, -2)
        AT(question_covered, 0.236111119F, -5, -6) }, { 0.0436F, -0.0109F, -0.0152F, 0.0477F, -0.0496F, 0.0207F,
        -0.0346F, 0.0205F } },
    { 7, { AT(bound_against, 2.5F, 1, -8) AT(order_net, -0.5F, -1, 2) AT(roles_straight, 0.5F, 3, 6) AT(p_stray,
        0.0318845585F, -2, 4) AT(refers_back, 0.5F, 5, -5) AT(stray_share, 0.351552725F, -3, -4) AT(subject_worst,
        0.570550323F, -6, -7) }, { 0.0202F, -0.0243F, 0.0452F, -0.0141F, 0.0125F, -0.0183F, 0.0405F, -0.0360F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(name_frame, 0.5F, 2, -8) AT(again_near, 0.490350276F, 3, -7)
        AT(tail_missing, 0.309523821F, 4, 6) AT(subject_worst, 0.766699553F, 5, -4) AT(part_near_mean, 0.355649203F, -2,
        -3) AT(specific_share, 0.449999988F, -5, -6) }, { -0.0296F, -0.0022F, 0.0463F, -0.0076F, -0.0160F, 0.0120F,
        -0.0093F, -0.0117F } },
    { 1, { AT(filler_share, 0.102564104F, 1, 4) AT(match_worst, 0.237326398F, 2, 3) AT(back_new, 0.439309239F, -1, -2)
        AT(rare, 0.250909001F, -3, -4) AT(near_content, 0.272727281F, 5, -8) AT(near_content, 0.0322580636F, -5, 6)
        AT(log_reference, 2.80290103F, -6, -7) }, { -0.0081F, 0.0234F, 0.0133F, -0.0435F, -0.0062F, -0.0018F, 0.0399F,
        -0.0146F } },
    { 2, { AT(both_missing, 2.5F, 1, 6) AT(sentences, 3.5F, 2, -6) AT(match_worst, 0.770098805F, 3, -5) AT(match_tail,
        0.0198244043F, -1, 4) AT(part_near_mean, 0.708643019F, -2, 5) AT(unsupported, 0.650000036F, -3, -4)
        AT(stray_rare, 0.0601164512F, -7, -8) }, { 0.0404F, -0.0029F, 0.0478F, -0.0190F, -0.0079F, -0.0264F, 0.0179F,
        -0.0458F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(log_answer, 4.22680712F, -1, -2) AT(subject, 0.782052994F, 3, 6) AT(swap_net,
        -0.5F, -3, 4) AT(term_rare, 0.398616672F, 5, -6) AT(term_frame, 1.5F, -4, -5) AT(rule_long, 0.794444442F, -7,
        -8) }, { -0.0180F, 0.0022F, 0.0002F, 0.0333F, -0.0008F, -0.0004F, -0.0152F, 0.0108F } },
    { 4, { AT(second_half, 0.27922079F, -1, 1) AT(near_reference, 0.297058851F, -2, 2) AT(specific_share, 0.400000006F,
        3, 6) AT(question_rare, 0.704967976F, 4, 5) AT(p_uncovered_unasked, 0.253914595F, -3, -4) AT(match_worst,
        0.392160296F, -5, -6) AT(back_second, 0.719402611F, -7, -8) }, { 0.0159F, -0.0425F, 0.0519F, 0.0013F, 0.0234F,
        -0.0357F, 0.0136F, -0.0379F } },
    { 5, { AT(last_place, 0.458333343F, 1, 5) AT(p_again_long, 0.319289327F, -1, 2) AT(unsupported, 0.0500000007F, 3,
        -5) AT(p_far_uncovered, 0.0301115569F, -2, 4) AT(shared, 3.5F, -3, -4) AT(p_stray, 0.00417621993F, -6, 6)
        AT(covered, 0.0954545513F, -7, -8) }, { -0.0074F, -0.0016F, -0.0016F, 0.0336F, -0.0031F, 0.0100F, 0.0061F,
        -0.0254F } },
    { 6, { AT(near_any, 0.278508633F, 1, -8) AT(near_any, 0.178057581F, 2, 4) AT(subject_worst, 0.0771385059F, -1, 3)
        AT(names_new, 0.5F, -2, -3) AT(tail_missing, 0.055555556F, 5, 6) AT(subject_worst, 0.266394526F, -4, -5)
        AT(distinct, 0.965517223F, -6, -7) }, { 0.0272F, -0.0306F, 0.0079F, -0.0003F, 0.0593F, 0.0237F, -0.0298F,
        -0.0124F } },
    { 7, { AT(number_missing, 0.5F, 1, 6) AT(swap_share, 0.363636374F, 2, 5) AT(filler_share, 0.0192307699F, -1, 3)
        AT(rare, 0.291581899F, 4, -4) AT(match_worst, 0.603672802F, -2, -3) AT(back_new, 0.414267689F, -5, -6)
        AT(p_clash_near, 0.179144397F, -7, -8) }, { 0.0159F, -0.0379F, 0.0136F, 0.0034F, 0.0264F, -0.0344F, -0.0292F,
        0.0111F } },
    { 0, { AT(p_unsupported_near, 0.144444451F, 1, 2) AT(term_rare, 0.419784278F, -1, -2) AT(p_log_ratio_2, 0.12721701F,
        -3, 3) AT(stray_share, 0.583323836F, 4, 5) AT(p_unsupported_long, 1.83974564F, -4, -5) AT(names_missing, 0.5F,
        6, -8) AT(p_again_long, 0.628302515F, -6, -7) }, { -0.0330F, 0.0094F, 0.0332F, -0.0341F, 0.0125F, 0.0307F,
        -0.0032F, -0.0085F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(back_new, 0.558266044F, 2, -7) AT(match_tail, 0.0701301321F, 3, 6)
        AT(last_statement, 0.211111113F, -1, 4) AT(p_negation_covered, 0.0741758272F, 5, -4) AT(stray_share,
        0.510160804F, -2, -3) AT(parts_missing_n, 2.5F, -5, -6) }, { -0.0077F, -0.0048F, 0.0373F, -0.0051F, -0.0171F,
        0.0122F, -0.0204F, -0.0271F } },
    { 2, { AT(p_asked_uncovered, 0.0732420832F, 1, 6) AT(p_again_long, 0.235657379F, 2, -6) AT(near_reference,
        0.964285731F, 3, 5) AT(log_reference, 3.34975028F, 4, -3) AT(p_best_missing, 0.258333355F, -1, -2)
        AT(swap_share, 0.0F, -4, -5) AT(back_new, 0.572180748F, -7, -8) }, { 0.0694F, -0.0167F, -0.0124F, -0.0338F,
        0.0411F, -0.0146F, 0.0077F, -0.0176F } },
    { 3, { AT(p_pronouns_uncovered, 0.00434782589F, 1, 6) AT(near_reference, 0.86038965F, 2, -6) AT(match_tail,
        0.0740272924F, 3, -5) AT(log_reference, 2.441401F, -1, 4) AT(p_uncovered_stray, 0.0406210721F, 5, -4)
        AT(subject_new, 0.906071365F, -2, -3) AT(log_ratio, 1.38629436F, -7, -8) }, { -0.0013F, 0.0330F, -0.0011F,
        -0.0017F, -0.0022F, -0.0048F, -0.0199F, 0.0067F } },
    { 4, { AT(filler_share, 0.0294117648F, 1, 6) AT(subject_question, 0.759797215F, 2, -6) AT(question_rare,
        0.354114205F, -1, 3) AT(pronouns, 0.0714285746F, 4, -5) AT(log_answer, 3.34975028F, -2, 5) AT(p_first_only,
        0.444444448F, -3, -4) AT(match_tail, 0.10977634F, -7, -8) }, { -0.0280F, -0.0047F, 0.0696F, 0.0036F, -0.0108F,
        -0.0201F, -0.0272F, 0.0164F } },
    { 5, { AT(p_asked_uncovered, 0.198891312F, 1, 3) AT(log_answer, 4.1351347F, 2, -3) AT(number_new, 3.5F, -1, -2)
        AT(term_rare, 0.281524211F, 4, 6) AT(last_statement, 0.894444466F, -4, 5) AT(back_second, 0.344649374F, -5, -6)
        AT(p_again_long, 0.481057942F, -7, -8) }, { -0.0220F, 0.0039F, 0.0073F, -0.0023F, -0.0018F, 0.0295F, -0.0122F,
        0.0056F } },
    { 6, { AT(match_tail, 0.0746436119F, 1, 4) AT(match, 0.712191284F, 2, -4) AT(names_new, 0.5F, 3, -3)
        AT(p_again_long, 0.191039279F, -1, -2) AT(p_stray, 0.148951635F, 5, 6) AT(near_content, 0.214285716F, -5, -6)
        AT(part_near_mean, 0.358005881F, -7, -8) }, { 0.0180F, -0.0158F, 0.0339F, -0.0304F, 0.0487F, -0.0174F, 0.0114F,
        -0.0516F } },
    { 7, { AT(match_worst, 0.117945172F, 1, 2) AT(last_place, 0.600000024F, -1, -2) AT(subject_question, 0.853369594F,
        3, -8) AT(value_clash, 0.5F, 4, -7) AT(negations, 0.5F, 5, -6) AT(p_absolute_near, 0.414215684F, 6, -5)
        AT(roles_straight, 0.5F, -3, -4) }, { -0.0358F, 0.0206F, -0.0017F, 0.0364F, -0.0431F, 0.0168F, -0.0378F,
        -0.0267F } },
    { 0, { AT(back_second, 0.296100914F, 1, 3) AT(p_far_uncovered, 0.640638828F, 2, -3) AT(specific_share, 0.404255331F,
        -1, -2) AT(subject_first, 0.650997758F, 4, 5) AT(half_drop, -0.375F, -4, -5) AT(p_subject_high, 0.235709682F, 6,
        -8) AT(p_unsupported_near, 0.176470593F, -6, -7) }, { -0.0029F, 0.0316F, -0.0080F, 0.0031F, -0.0332F, -0.0089F,
        0.0363F, -0.0152F } },
    { 1, { AT(distinct, 0.956521749F, 1, 2) AT(polar_sum, 0.5F, -1, -2) AT(filler_share, 0.102564104F, 3, 6)
        AT(parts_missing, 0.732142866F, 4, 5) AT(p_log_ratio_2, 1.16113317F, -3, -4) AT(back_new, 0.391532063F, -5, -6)
        AT(pronouns, 0.0178571437F, -7, -8) }, { -0.0362F, 0.0166F, -0.0323F, 0.0079F, -0.0053F, 0.0283F, -0.0076F,
        0.0355F } },
    { 2, { AT(p_covered_polar, 1.51923084F, 1, -8) AT(negation_lost, 0.5F, 2, -7) AT(value_clash, 0.5F, 3, -6)
        AT(last_statement, 0.881944478F, -1, 4) AT(match, 0.800745547F, 5, -5) AT(shared, 5.5F, 6, -4) AT(p_log_ratio_2,
        0.00577385817F, -2, -3) }, { -0.0220F, 0.0422F, -0.0150F, 0.0411F, -0.0143F, 0.0346F, 0.0302F, 0.0300F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(log_answer, 4.22680712F, -1, -2) AT(subject, 0.782052994F, 3, 6) AT(again_near,
        0.375766188F, -3, 4) AT(p_best_missing, 0.341666669F, 5, -6) AT(near_reference, 0.86038965F, -4, -5)
        AT(rule_long, 0.794444442F, -7, -8) }, { -0.0175F, 0.0022F, -0.0007F, 0.0320F, -0.0005F, -0.0006F, -0.0149F,
        0.0105F } },
    { 4, { AT(stray_rare, 0.0785369799F, 1, 2) AT(match, 0.921663761F, -1, -2) AT(filler_share, 0.0294117648F, 3, 6)
        AT(subject_question, 0.759797215F, 4, -6) AT(log_answer, 3.48112178F, -3, 5) AT(question_rare, 0.354114205F, -4,
        -5) AT(specific_share, 0.342105269F, -7, -8) }, { 0.0293F, -0.0201F, -0.0279F, -0.0227F, 0.0448F, -0.0267F,
        0.0042F, -0.0433F } },
    { 5, { AT(distinct, 0.555555582F, -1, 1) AT(both_hit, 0.5F, 2, 4) AT(distinct, 0.852941155F, 3, -4) AT(unsupported,
        0.0500000007F, -2, -3) AT(log_answer, 4.15100908F, 5, -8) AT(number_new, 3.5F, 6, -7) AT(part_near_mean,
        0.348711371F, -5, -6) }, { 0.0247F, 0.0221F, -0.0015F, -0.0093F, 0.0011F, -0.0319F, 0.0021F, 0.0069F } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(term_frame, 0.5F, -1, 2) AT(subject_first, 0.482509077F, 3, 5)
        AT(part_near_mean, 0.308262348F, -2, 4) AT(again_near, 0.539604604F, -3, -4) AT(log_ratio, 0.482851774F, 6, -7)
        AT(match_tail, 0.0310605951F, -5, -6) }, { -0.0107F, 0.0270F, -0.0270F, 0.0242F, 0.0281F, -0.0302F, 0.0408F,
        -0.0254F } },
    { 7, { AT(value_clash, 0.5F, 1, -8) AT(negations, 0.5F, 2, 5) AT(back_second, 0.400033802F, -1, 3)
        AT(p_negation_covered, 0.43650794F, 4, -4) AT(p_absolute_near, 0.424812049F, -2, -3) AT(p_covered_polar,
        1.51923084F, 6, -7) AT(p_again_long, 0.537416577F, -5, -6) }, { -0.0213F, 0.0068F, -0.0327F, -0.0426F, 0.0181F,
        -0.0300F, -0.0311F, -0.0376F } },
    { 0, { AT(number_new, 0.5F, 1, 3) AT(log_answer, 3.11326838F, -1, 2) AT(rare, 0.477917343F, -2, -3) AT(unsupported,
        1.25F, -4, 4) AT(subject, 0.894872129F, 5, -8) AT(p_stray_high, 0.306452155F, -5, 6) AT(stray_rare,
        0.364513963F, -6, -7) }, { 0.0118F, -0.0337F, 0.0048F, -0.0163F, 0.0359F, -0.0154F, 0.0134F, -0.0070F } },
    { 1, { AT(distinct, 0.956521749F, 1, 2) AT(polar_sum, 0.5F, -1, -2) AT(specific_share, 0.357142866F, 3, -8)
        AT(question_covered, 0.133928582F, 4, 6) AT(p_pronouns_uncovered, 0.104918033F, 5, -5) AT(filler_share,
        0.155555561F, -3, -4) AT(stray_repeat, 0.205970272F, -6, -7) }, { -0.0349F, 0.0162F, -0.0240F, 0.0106F, 0.0135F,
        0.0356F, -0.0051F, -0.0187F } },
    { 2, { AT(match_tail, 0.0192893688F, 1, 4) AT(rare, 0.366995782F, 2, -4) AT(log_reference, 3.34975028F, 3, -3)
        AT(p_asked_uncovered, 0.426474333F, -1, -2) AT(p_covered_high, 0.35164836F, 5, -8) AT(p_asked_uncovered, 0.375F,
        6, -7) AT(p_first_only, 0.416666657F, -5, -6) }, { 0.0424F, -0.0113F, -0.0129F, -0.0138F, -0.0283F, 0.0058F,
        0.0140F, 0.0282F } },
    { 3, { AT(p_log_ratio_2, 0.931381106F, 1, 3) AT(p_asks_uncovered, 0.0500000007F, -1, 2) AT(stray_share,
        0.165081173F, -2, -3) AT(shared, 3.5F, -4, 4) AT(p_covered_near, 0.375F, 5, -8) AT(term_frame, 1.5F, 6, -7)
        AT(number_missing, 0.5F, -5, -6) }, { -0.0240F, 0.0154F, -0.0020F, -0.0024F, 0.0266F, 0.0000F, -0.0004F,
        -0.0006F } },
    { 4, { AT(covered_new, 0.0954545513F, -1, 1) AT(order_net, -0.5F, -2, 2) AT(p_asked_uncovered, 0.605374932F, 3, -8)
        AT(both_missing, 0.5F, 4, 6) AT(subject_new, 0.739013135F, -3, 5) AT(subject_question, 0.717404783F, -4, -5)
        AT(inversions, 0.222222224F, -6, -7) }, { -0.0297F, -0.0218F, -0.0296F, 0.0216F, -0.0238F, 0.0281F, -0.0126F,
        0.0421F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(restated, 0.211111113F, 2, 3) AT(rule_long, 0.604880989F, -1, -2) AT(distinct,
        0.617647052F, -3, -4) AT(back_second, 0.33230418F, -5, 5) AT(subject_first, 0.429998368F, -6, 6)
        AT(p_unsupported_near, 0.0F, -7, -8) }, { -0.0278F, 0.0086F, 0.0157F, -0.0069F, -0.0061F, -0.0030F, 0.0279F,
        -0.0012F } },
    { 6, { AT(pronouns, 0.0263157897F, -1, 1) AT(number_missing, 0.5F, 2, 6) AT(names_new, 1.5F, 3, -6)
        AT(subject_first, 0.502639651F, 4, 5) AT(p_uncovered_unasked, 0.5F, -2, -3) AT(near_reference, 0.0845238119F,
        -4, -5) AT(log_answer, 3.88151073F, -7, -8) }, { 0.0142F, 0.0115F, -0.0416F, 0.0216F, -0.0227F, 0.0177F,
        -0.0078F, 0.0427F } },
    { 7, { AT(p_again_long, -0.0918297768F, -1, 1) AT(order_net, 0.5F, 2, -8) AT(rule_off_topic, 0.796144783F, 3, -7)
        AT(near_content, 0.142857149F, -2, 4) AT(subject_worst, 0.412864983F, 5, 6) AT(first_asked, 0.5F, -3, -4)
        AT(half_drop, -0.428571433F, -5, -6) }, { -0.0363F, 0.0174F, 0.0260F, -0.0411F, -0.0293F, 0.0080F, -0.0319F,
        -0.0319F } },
    { 0, { AT(subject_first, 0.64596951F, 1, 4) AT(p_unsupported_long, 2.19722462F, 2, 3) AT(stray_repeat, 0.761546016F,
        -1, -2) AT(p_again_long, 0.295983404F, -3, -4) AT(subject_worst, 0.736869395F, 5, -8) AT(p_subject_high,
        0.240214914F, 6, -7) AT(p_unsupported_near, 0.144444451F, -5, -6) }, { -0.0295F, 0.0041F, 0.0163F, -0.0042F,
        -0.0079F, 0.0424F, -0.0006F, -0.0167F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(shared, 1.5F, 2, 6) AT(back_second, 0.614625335F, 3, 5) AT(stray_rare,
        0.284761041F, 4, -3) AT(pronouns, 0.13333334F, -1, -2) AT(part_near_mean, 0.231867343F, -4, -5) AT(subject_new,
        0.259209663F, -6, -7) }, { 0.0377F, -0.0043F, -0.0090F, 0.0107F, -0.0199F, 0.0109F, -0.0236F, -0.0257F } },
    { 2, { AT(p_absolute_near, 0.65476191F, 1, 6) AT(value_clash, 0.5F, 2, -6) AT(p_covered_polar, 1.51923084F, 3, -5)
        AT(back_second, 0.420339644F, 4, 5) AT(near_reference, 0.147603497F, -1, -2) AT(first_half, 0.261363655F, -3,
        -4) AT(again_near, 0.409157485F, -7, -8) }, { -0.0283F, 0.0331F, 0.0273F, -0.0155F, 0.0283F, 0.0331F, 0.0456F,
        -0.0101F } },
    { 3, { AT(back_new, 0.783053219F, 1, 2) AT(log_answer, 4.51596594F, -1, -2) AT(subject_first, 0.782398462F, 3, -5)
        AT(last_statement, 0.679487228F, -3, -4) }, { -0.0264F, 0.0185F, 0.0290F, -0.0010F, -0.0044F } },
    { 4, { AT(last_place, 0.583333313F, 1, 6) AT(near_content, 0.588235319F, 2, 5) AT(sentences, 1.5F, 3, 4)
        AT(match_worst, 0.0796836466F, -1, -2) AT(parts, 3.5F, -3, -4) AT(rule_technical, 0.300000012F, -5, -6)
        AT(first_half, 0.480769247F, -7, -8) }, { 0.0169F, -0.0468F, -0.0176F, 0.0219F, 0.0279F, -0.0245F, 0.0133F,
        -0.0377F } },
    { 5, { AT(last_statement, 0.96875F, 1, 2) AT(tail_missing, 0.387500018F, -1, -2) AT(back_new, 0.400216132F, -3, 3)
        AT(distinct, 0.852941155F, 4, -8) AT(bound_with, 4.5F, 5, -7) AT(p_unsupported_near, 0.0F, 6, -6) AT(rare,
        0.408140928F, -4, -5) }, { -0.0170F, 0.0036F, -0.0058F, 0.0335F, -0.0014F, -0.0022F, -0.0031F, -0.0079F } },
    { 6, { AT(subject_question, 0.673507631F, 1, -8) AT(names_missing, 0.5F, 2, 6) AT(p_pronouns_uncovered,
        0.0833333358F, 3, -5) AT(p_uncovered_near, 0.134453788F, 4, -4) AT(near_any, 0.424009442F, 5, -3)
        AT(back_second, 0.276098579F, -1, -2) AT(question_covered, 0.236111119F, -6, -7) }, { -0.0086F, 0.0410F,
        -0.0149F, -0.0174F, -0.0234F, -0.0390F, 0.0186F, -0.0250F } },
    { 7, { AT(subject_question, 0.832570016F, 1, -8) AT(ask_worst, 0.550505102F, -1, 2) AT(rare, 0.296257704F, 3, 4)
        AT(shared, 0.5F, -2, -3) AT(negations, 0.5F, 5, -7) AT(pairs_lost, 0.196153849F, 6, -6) AT(part_near_mean, 0.5F,
        -4, -5) }, { -0.0210F, 0.0208F, -0.0243F, 0.0063F, -0.0267F, 0.0226F, 0.0243F, -0.0234F } },
    { 0, { AT(back_new, 0.432103872F, 1, 6) AT(near_content, 0.192307696F, 2, 3) AT(stray_rare, 0.364513963F, -1, -2)
        AT(stray_rare, 0.159249887F, -3, 4) AT(p_unsupported_near, 0.0833333358F, -4, 5) AT(distinct, 0.870967746F, -5,
        -6) AT(rule_name, 0.375F, -7, -8) }, { -0.0201F, 0.0101F, -0.0084F, -0.0048F, -0.0062F, 0.0445F, -0.0289F,
        0.0111F } },
    { 1, { AT(filler_share, 0.102564104F, 1, 4) AT(both_missing, 2.5F, 2, -4) AT(p_asked_uncovered, 0.882452726F, 3, -3)
        AT(p_subject_low, 0.106164925F, -1, -2) AT(near_content, 0.272727281F, 5, -8) AT(back_new, 0.238477215F, -5, 6)
        AT(p_again_long, 0.0616602711F, -6, -7) }, { -0.0409F, 0.0038F, 0.0136F, 0.0138F, -0.0072F, -0.0056F, 0.0392F,
        -0.0133F } },
    { 2, { AT(distinct, 0.869565189F, 1, 2) AT(covered, 0.340579718F, -1, -2) AT(p_covered_antonym, 1.52777779F, 3, -8)
        AT(p_negation_covered, 0.392307699F, 4, 6) AT(polar_with, 2.5F, -3, 5) AT(p_uncovered_near, 0.0892857164F, -4,
        -5) AT(last_statement, 0.78174603F, -6, -7) }, { 0.0370F, -0.0211F, -0.0120F, -0.0189F, 0.0491F, -0.0146F,
        0.0465F, 0.0417F } },
    { 3, { AT(log_ratio, 0.0339015499F, 1, 4) AT(question_rare, 0.311204374F, 2, -4) AT(match_tail, 0.0333651416F, -1,
        3) AT(p_pronouns_uncovered, 0.00434782589F, -2, -3) AT(log_answer, 4.51596594F, -5, -6) }, { -0.0013F, 0.0286F,
        -0.0006F, -0.0046F, -0.0252F, 0.0183F } },
    { 4, { AT(term_frame, 3.5F, 1, -8) AT(subject_new, 0.739013135F, 2, 5) AT(second_half, 0.27922079F, 3, 4) AT(shared,
        1.5F, -1, -2) AT(ask_worst, 0.690476239F, -3, -4) AT(p_log_ratio_2, 0.033241149F, -5, 6) AT(log_answer,
        3.92192435F, -6, -7) }, { -0.0200F, 0.0261F, 0.0085F, -0.0315F, -0.0115F, 0.0379F, -0.0079F, -0.0340F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(log_answer, 4.05174732F, 2, 5) AT(part_near_worst, 0.874411762F, 3, 4)
        AT(p_again_high, 0.127652004F, -1, -2) AT(contrast, 0.5F, -3, -4) AT(p_subject_high, 0.200662151F, 6, -7)
        AT(near_content, 0.25F, -5, -6) }, { -0.0300F, 0.0034F, -0.0031F, 0.0083F, -0.0030F, 0.0186F, -0.0049F, 0.0223F
        } },
    { 6, { AT(p_negation_covered, 0.129166678F, 1, -8) AT(specific_share, 0.357142866F, -1, 2) AT(log_reference,
        2.13833308F, -2, 3) AT(subject, 0.61241132F, 4, 6) AT(pronouns, 0.0399999991F, -3, 5) AT(part_near_mean,
        0.335587233F, -4, -5) AT(match_worst, 0.295306593F, -6, -7) }, { -0.0083F, -0.0335F, 0.0601F, 0.0377F, -0.0193F,
        -0.0260F, 0.0222F, -0.0231F } },
    { 7, { AT(match_worst, 0.117945172F, -1, 1) AT(log_reference, 2.74031949F, 2, 3) AT(stray_share, 0.193806112F, -2,
        -3) AT(types_missing, 0.5F, 4, -8) AT(subject_worst, 0.432278574F, 5, 6) AT(near_any, 0.178057581F, -4, -5)
        AT(subject_question, 0.853369594F, -6, -7) }, { -0.0224F, -0.0265F, 0.0328F, 0.0119F, -0.0226F, 0.0058F,
        -0.0318F, 0.0340F } },
    { 0, { AT(number_new, 1.5F, 1, 6) AT(p_log_ratio_2, 0.0900627673F, 2, 4) AT(near_any, 0.684044242F, 3, -3)
        AT(subject, 0.706814528F, -1, -2) AT(again_near, 0.360467881F, -4, 5) AT(p_unsupported_long, 2.19722462F, -5,
        -6) AT(p_again_long, 0.366516292F, -7, -8) }, { -0.0051F, 0.0255F, -0.0077F, 0.0027F, -0.0385F, 0.0081F,
        0.0261F, -0.0056F } },
    { 1, { AT(filler_share, 0.102564104F, 1, 5) AT(match, 0.408891588F, 2, 3) AT(back_second, 0.355632573F, -1, -2)
        AT(p_pronouns_uncovered, 0.104918033F, -3, 4) AT(subject, 0.638236463F, -4, -5) AT(stray_rare, 0.20706068F, -6,
        6) AT(p_stray, 0.26933521F, -7, -8) }, { -0.0105F, 0.0211F, -0.0398F, -0.0109F, 0.0193F, -0.0089F, 0.0339F,
        -0.0052F } },
    { 2, { AT(both_missing, 2.5F, 1, 6) AT(roles_cross, 1.5F, 2, -6) AT(distinct, 0.947368443F, -1, 3) AT(shared, 5.5F,
        4, 5) AT(rule_technical, 0.675000012F, -2, -3) AT(match_worst, 0.746573269F, -4, -5) AT(stray_share,
        0.116715036F, -7, -8) }, { -0.0088F, -0.0159F, 0.0368F, 0.0506F, -0.0009F, 0.0354F, 0.0201F, -0.0435F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(rule_long, 0.643779933F, -1, -2) AT(subject, 0.782052994F, 3, 6) AT(swap_net,
        -0.5F, -3, 4) AT(pairs_lost, 0.574175835F, 5, -6) AT(term_rare, 0.398616672F, -4, -5) AT(log_answer,
        4.51596594F, -7, -8) }, { -0.0160F, 0.0018F, 0.0000F, 0.0307F, -0.0003F, -0.0003F, -0.0141F, 0.0099F } },
    { 4, { AT(pair_missing, 0.5F, 1, -8) AT(last_place, 0.583333313F, 2, -7) AT(p_log_ratio_2, 0.19115591F, 3, 5)
        AT(near_content, 0.583333313F, 4, -3) AT(asks_missing, 0.5F, -1, -2) AT(back_second, 0.438238204F, -4, 6)
        AT(antonyms, 0.5F, -5, -6) }, { -0.0404F, 0.0143F, 0.0084F, -0.0172F, 0.0324F, -0.0185F, -0.0277F, 0.0281F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(term_rare, 0.0F, 2, 3) AT(p_asked_uncovered, 0.195281401F, -1, -2)
        AT(match_tail, 0.174535915F, -3, -4) AT(covered, 0.677083373F, 5, -8) AT(stray_rare, 0.223852858F, 6, -7)
        AT(again_near, 0.478380412F, -5, -6) }, { -0.0064F, 0.0166F, -0.0241F, 0.0028F, -0.0013F, 0.0284F, -0.0030F,
        -0.0050F } },
    { 6, { AT(p_negation_covered, 0.129166678F, 1, -8) AT(log_reference, 3.15677404F, 2, 6) AT(part_near_mean,
        0.212508604F, -1, 3) AT(p_log_ratio_2, 0.334174007F, -2, 4) AT(specific_share, 0.375F, -3, 5) AT(log_answer,
        3.67622066F, -4, -5) AT(p_statements_first, 0.146428585F, -6, -7) }, { 0.0368F, -0.0457F, -0.0186F, -0.0264F,
        0.0403F, 0.0263F, -0.0110F, -0.0221F } },
    { 7, { AT(subject_question, 0.102451086F, -1, 1) AT(order_net, 0.5F, 2, -8) AT(half_drop, 0.550000012F, 3, 6)
        AT(first_half, 0.148351654F, -2, 4) AT(stray_repeat, 0.581452668F, 5, -5) AT(rare, 0.32222873F, -3, -4)
        AT(filler_share, 0.0612244904F, -6, -7) }, { -0.0301F, -0.0175F, -0.0030F, 0.0200F, -0.0227F, -0.0408F, 0.0197F,
        -0.0331F } },
    { 0, { AT(specific_share, 0.473684222F, 1, 5) AT(again_near, 0.360467881F, -1, 2) AT(half_drop, 0.158730164F, 3, -5)
        AT(filler_share, 0.0714285746F, 4, -4) AT(reference_code, 0.5F, -2, -3) AT(stray_rare, 0.0902035758F, -6, 6)
        AT(unsupported, 0.949999988F, -7, -8) }, { 0.0092F, -0.0377F, 0.0039F, 0.0047F, 0.0037F, -0.0055F, -0.0048F,
        0.0287F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(p_far_uncovered, 0.487034559F, 2, 4) AT(parts_missing, 0.707142889F, -1, 3)
        AT(p_again_long, 0.107305594F, -2, -3) AT(filler_share, 0.0652173907F, -4, 5) AT(half_drop, 0.333333343F, 6, -7)
        AT(specific_share, 0.300000012F, -5, -6) }, { -0.0232F, -0.0065F, 0.0264F, -0.0063F, 0.0395F, -0.0050F,
        -0.0063F, -0.0246F } },
    { 2, { AT(p_statements_first, 0.211309522F, 1, -8) AT(p_absolute_near, 0.414215684F, 2, -7) AT(rule_technical,
        0.625F, 3, 6) AT(log_ratio, 0.415515453F, 4, -4) AT(match_tail, 0.0724595264F, 5, -3) AT(subject_new,
        0.963137269F, -1, -2) AT(pairs_lost, 0.2873016F, -5, -6) }, { -0.0461F, 0.0213F, 0.0116F, 0.0067F, 0.0421F,
        -0.0251F, 0.0242F, -0.0250F } },
    { 3, { AT(p_uncovered_stray, 0.0406210721F, 1, 6) AT(subject_worst, 0.780838132F, 2, -6) AT(subject, 0.849948287F,
        3, 5) AT(p_pronouns_uncovered, 0.00434782589F, 4, -3) AT(near_content, 0.875F, -1, -2) AT(stray_share,
        0.545825779F, -4, -5) AT(p_again_long, 0.731070638F, -7, -8) }, { 0.0302F, -0.0008F, -0.0010F, -0.0047F,
        0.0027F, -0.0046F, -0.0178F, 0.0058F } },
    { 4, { AT(log_answer, 3.77269506F, 1, 5) AT(log_ratio, 0.15415068F, 2, 3) AT(p_statements_first, 0.301515162F, -1,
        -2) AT(part_worst, 0.607692361F, 4, -5) AT(shared, 1.5F, -3, -4) AT(parts, 5.5F, -6, 6) AT(filler_share,
        0.0434782617F, -7, -8) }, { -0.0245F, 0.0241F, -0.0132F, 0.0439F, -0.0204F, -0.0241F, 0.0412F, -0.0223F } },
    { 5, { AT(covered, 0.72077924F, 1, 6) AT(distinct, 0.852941155F, 2, -6) AT(p_log_ratio_2, 0.24899219F, -1, 3)
        AT(subject_first, 0.429998368F, -2, 4) AT(match_tail, 0.00826546736F, -3, 5) AT(ask_worst, 0.690476239F, -4, -5)
        AT(stray_share, 0.117920242F, -7, -8) }, { -0.0025F, -0.0034F, -0.0018F, -0.0016F, 0.0320F, -0.0130F, 0.0055F,
        -0.0166F } },
    { 6, { AT(log_answer, 4.06899023F, 1, -8) AT(log_answer, 3.83939457F, 2, 5) AT(rare, 0.332471669F, 3, -4)
        AT(pronouns, 0.0606060624F, 4, -3) AT(filler_share, 0.0645161271F, -1, -2) AT(part_best, 0.348484874F, -5, 6)
        AT(p_again_long, 0.142669976F, -6, -7) }, { -0.0279F, 0.0258F, 0.0255F, -0.0267F, -0.0101F, -0.0251F, 0.0334F,
        -0.0276F } },
    { 7, { AT(number_missing, 0.5F, 1, 6) AT(swap_net, 0.5F, 2, -6) AT(filler_share, 0.0192307699F, 3, 4)
        AT(first_asked, 1.5F, -1, -2) AT(polar_sum, -0.5F, -3, 5) AT(match_tail, 0.0586080253F, -4, -5)
        AT(p_quoted_uncovered, 0.353571445F, -7, -8) }, { 0.0303F, -0.0029F, 0.0150F, -0.0236F, 0.0086F, -0.0278F,
        -0.0278F, 0.0223F } },
    { 0, { AT(unsupported, 1.95000005F, 1, 4) AT(match, 0.895165265F, 2, -4) AT(stray_rare, 0.349912703F, 3, -3)
        AT(specific_share, 0.600000024F, -1, -2) AT(number_new, 0.5F, -5, 5) AT(p_stray_high, 0.306452155F, 6, -8)
        AT(term_frame, 2.5F, -6, -7) }, { -0.0357F, 0.0042F, 0.0051F, 0.0112F, -0.0078F, 0.0344F, -0.0039F, -0.0012F }
        },
    { 1, { AT(filler_share, 0.102564104F, 1, 4) AT(match, 0.408891588F, 2, 3) AT(back_new, 0.439309239F, -1, -2)
        AT(match_tail, 0.0147306304F, -3, -4) AT(distinct, 0.9375F, 5, 6) AT(p_best_missing, 0.188988104F, -5, -6)
        AT(pronouns, 0.0178571437F, -7, -8) }, { -0.0122F, 0.0268F, 0.0063F, -0.0368F, -0.0201F, 0.0081F, -0.0073F,
        0.0326F } },
    { 2, { AT(distinct, 0.839999974F, 1, 2) AT(specific_share, 0.369565219F, -1, -2) AT(pronouns, 0.0571428575F, 3, 5)
        AT(p_subject_high, 0.0912284702F, -3, 4) AT(match, 0.863672376F, -4, -5) AT(subject_worst, 0.796169758F, 6, -8)
        AT(names_missing, 0.5F, -6, -7) }, { 0.0122F, -0.0361F, -0.0164F, 0.0312F, -0.0006F, -0.0371F, 0.0200F, 0.0201F
        } },
    { 3, { AT(p_pronouns_uncovered, 0.00434782589F, 1, 6) AT(p_covered_near, 0.666666687F, 2, -6) AT(p_asked_uncovered,
        0.272727281F, 3, -5) AT(p_uncovered_stray, 0.0406210721F, 4, -4) AT(match_tail, 0.0717505887F, 5, -3)
        AT(subject_new, 0.906071365F, -1, -2) AT(rule_long, 0.794444442F, -7, -8) }, { 0.0301F, -0.0008F, -0.0005F,
        -0.0017F, -0.0029F, -0.0048F, -0.0177F, 0.0061F } },
    { 4, { AT(names_missing, 0.5F, 1, -8) AT(half_drop, 0.699999988F, 2, -7) AT(rare, 0.253816903F, -1, 3) AT(ask_worst,
        0.514705896F, 4, 5) AT(distinct, 0.96875F, -2, -3) AT(parts, 7.5F, 6, -6) AT(p_stray, 0.0077259345F, -4, -5) },
        { 0.0275F, 0.0296F, -0.0254F, 0.0147F, -0.0332F, 0.0262F, 0.0210F, 0.0196F } },
    { 5, { AT(distinct, 0.555555582F, -1, 1) AT(stray_repeat, 0.335514158F, 2, 4) AT(last_statement, 0.211111113F, -2,
        3) AT(log_ratio, 1.07755888F, -3, -4) AT(last_statement, 0.894444466F, -5, 5) AT(both_hit, 1.5F, 6, -8)
        AT(distinct, 0.852941155F, -6, -7) }, { 0.0228F, 0.0024F, -0.0261F, 0.0018F, -0.0099F, 0.0230F, -0.0022F,
        -0.0044F } },
    { 6, { AT(inversions, 0.288888901F, 1, 6) AT(covered_new, 0.310096174F, 2, -6) AT(term_rare, 0.185827717F, -1, 3)
        AT(again_near, 0.501635611F, 4, -5) AT(subject_worst, 0.0771385059F, -2, 5) AT(match, 0.614953697F, -3, -4)
        AT(log_answer, 3.99815869F, -7, -8) }, { 0.0264F, 0.0272F, -0.0243F, 0.0134F, 0.0216F, -0.0400F, 0.0381F,
        -0.0212F } },
    { 7, { AT(ask_worst, 0.514705896F, -1, 1) AT(stray_share, 0.309055477F, -2, 2) AT(near_content, 0.466666669F, 3, 5)
        AT(again_near, 0.524835944F, 4, -5) AT(filler_share, 0.0612244904F, -3, -4) AT(p_again_long, 0.115072832F, -6,
        6) AT(both_hit, 2.5F, -7, -8) }, { -0.0191F, -0.0121F, 0.0126F, -0.0181F, -0.0389F, -0.0092F, 0.0467F, -0.0033F
        } },
    { 0, { AT(specific_share, 0.464285702F, 1, 3) AT(unsupported, 2.25F, 2, -3) AT(rare, 0.411865234F, -1, -2) AT(rare,
        0.349988043F, -4, 4) AT(near_any, 0.684044242F, 5, -8) AT(half_drop, -0.321428567F, -5, 6) AT(again_near,
        0.513483465F, -6, -7) }, { -0.0295F, 0.0035F, 0.0052F, -0.0087F, -0.0040F, 0.0398F, -0.0031F, -0.0054F } },
    { 1, { AT(log_reference, 3.48112178F, 1, 6) AT(both_share, 0.738636374F, 2, 4) AT(rule_generic, 0.670270443F, 3, -3)
        AT(subject_question, 0.191255018F, -1, -2) AT(subject_worst, 0.403625846F, 5, -6) AT(filler_share,
        0.0434782617F, -4, -5) AT(p_best_missing, 0.211309522F, -7, -8) }, { 0.0021F, -0.0329F, 0.0069F, -0.0068F,
        0.0232F, -0.0111F, -0.0059F, 0.0280F } },
    { 2, { AT(bound_against, 0.5F, 1, -8) AT(negation_lost, 0.5F, 2, -7) AT(names_missing, 0.5F, 3, 6)
        AT(p_subject_high, 0.357396543F, 4, -4) AT(number_hits, 1.5F, 5, -3) AT(p_absolute_near, 0.405882359F, -1, -2)
        AT(rare, 0.313823551F, -5, -6) }, { -0.0270F, 0.0123F, 0.0137F, 0.0252F, -0.0169F, 0.0380F, 0.0278F, 0.0180F }
        },
    { 3, { AT(shared, 4.5F, 1, 2) AT(sentences, 4.5F, -1, -2) AT(subject, 0.782052994F, 3, 6) AT(term_frame, 1.5F, 4,
        -6) AT(p_quoted_uncovered, 0.0250000004F, 5, -5) AT(again_near, 0.375766188F, -3, -4) AT(rule_long,
        0.794444442F, -7, -8) }, { -0.0155F, 0.0017F, -0.0004F, 0.0303F, -0.0005F, -0.0016F, -0.0137F, 0.0092F } },
    { 4, { AT(question_rare, 0.50134778F, -1, 1) AT(p_unsupported_near, 0.230769232F, 2, -8) AT(distinct, 0.800000012F,
        -2, 3) AT(covered_new, 0.114379086F, -3, 4) AT(part_near_worst, 0.359776169F, 5, 6) AT(swap_share, 0.90625F, -4,
        -5) AT(subject_question, 0.647173584F, -6, -7) }, { -0.0121F, -0.0287F, -0.0197F, 0.0545F, -0.0145F, 0.0412F,
        -0.0252F, -0.0299F } },
    { 5, { AT(p_asked_uncovered, 0.198891312F, 1, 3) AT(sentences, 5.5F, 2, -3) AT(log_answer, 4.21210051F, -1, -2)
        AT(distinct, 0.790697694F, 4, -8) AT(term_frame, 2.5F, 5, -7) AT(last_statement, 0.866071463F, -4, 6)
        AT(back_second, 0.355632573F, -5, -6) }, { -0.0223F, 0.0025F, 0.0103F, -0.0001F, -0.0017F, 0.0280F, -0.0015F,
        -0.0083F } },
    { 6, { AT(specific_share, 0.297872335F, -1, 1) AT(p_uncovered_unasked, 0.305176646F, 2, 3) AT(p_far_uncovered,
        0.621661663F, -2, -3) AT(names_missing, 0.5F, 4, -8) AT(tail_missing, 0.690476239F, 5, -7) AT(log_answer,
        3.67622066F, -4, 6) AT(pronouns, 0.105263159F, -5, -6) }, { -0.0167F, -0.0428F, 0.0247F, -0.0007F, 0.0423F,
        -0.0176F, -0.0149F, -0.0129F } },
    { 7, { AT(log_answer, 4.06899023F, 1, -8) AT(log_answer, 3.83939457F, 2, 4) AT(subject_question, 0.148551881F, -1,
        3) AT(question_rare, 0.846199751F, -2, -3) AT(p_uncovered_unasked, 0.0225553066F, -4, 5) AT(p_subject_high,
        0.0F, -5, 6) AT(log_ratio, 0.310154915F, -6, -7) }, { -0.0354F, 0.0117F, -0.0189F, 0.0244F, 0.0079F, 0.0214F,
        -0.0468F, 0.0192F } },
    { 0, { AT(rule_unsupported, 0.300000012F, 1, 2) AT(part_near_mean, 0.683007121F, -1, -2) AT(again_near,
        0.455963463F, 3, 6) AT(back_new, 0.349581093F, 4, 5) AT(parts_missing_n, 3.5F, -3, -4) AT(first_half,
        0.759615421F, -5, -6) AT(half_drop, 0.142857149F, -7, -8) }, { -0.0291F, 0.0070F, 0.0332F, -0.0026F, -0.0152F,
        0.0120F, -0.0187F, 0.0087F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(parts_missing_n, 1.5F, 2, 4) AT(back_new, 0.405269057F, -1, 3)
        AT(filler_share, 0.200000003F, -2, -3) AT(near_content, 0.159999996F, 5, 6) AT(filler_share, 0.121212125F, -4,
        -5) AT(term_frame, 1.5F, -6, -7) }, { 0.0142F, -0.0325F, 0.0045F, -0.0190F, 0.0140F, 0.0357F, -0.0056F, -0.0240F
        } },
    { 2, { AT(p_asked_uncovered, 0.0732420832F, 1, 6) AT(p_unsupported_long, 0.0F, 2, -6) AT(near_reference,
        0.964285731F, 3, 5) AT(stray_repeat, 0.279653251F, 4, -3) AT(specific_share, 0.434782594F, -1, -2) AT(back_new,
        0.944766045F, -4, -5) AT(log_answer, 3.70122576F, -7, -8) }, { 0.0641F, -0.0065F, -0.0208F, -0.0319F, 0.0277F,
        -0.0246F, -0.0165F, 0.0062F } },
    { 3, { AT(log_reference, 3.27696681F, 1, 4) AT(back_second, 0.320653856F, 2, 3) AT(p_log_ratio_2, 2.06922507F, -1,
        -2) AT(log_answer, 4.32411098F, -3, -4) AT(near_content, 0.818181813F, -5, 5) AT(half_drop, 0.0714285746F, -6,
        6) AT(half_drop, 0.22807017F, -7, -8) }, { -0.0032F, 0.0133F, -0.0193F, 0.0021F, -0.0066F, -0.0018F, 0.0282F,
        -0.0005F } },
    { 4, { AT(match_worst, 0.117945172F, -1, 1) AT(near_content, 0.392857134F, 2, 3) AT(second_half, 0.174242437F, -2,
        -3) AT(p_both, 0.5F, 4, -8) AT(rule_incomplete, 0.300000012F, 5, -7) AT(last_place, 0.244444445F, -4, 6)
        AT(log_ratio, 0.93609333F, -5, -6) }, { 0.0225F, 0.0087F, -0.0380F, 0.0098F, -0.0348F, 0.0210F, 0.0176F, 0.0281F
        } },
    { 5, { AT(distinct, 0.555555582F, -1, 1) AT(subject_question, 0.575988472F, 2, 4) AT(stray_rare, 0.223852858F, 3,
        -4) AT(stray_repeat, 0.335514158F, -2, -3) AT(sentences, 5.5F, 5, -8) AT(p_quoted_second, 0.866071463F, 6, -7)
        AT(p_subject_high, 0.0F, -5, -6) }, { 0.0218F, -0.0041F, 0.0219F, -0.0077F, 0.0010F, -0.0298F, 0.0014F, 0.0055F
        } },
    { 6, { AT(subject_new, 0.210124478F, -1, 1) AT(sentences, 2.5F, 2, 4) AT(near_content, 0.0666666701F, 3, -4)
        AT(p_again_long, 0.103131644F, -2, -3) AT(both_hit, 1.5F, 5, -8) AT(distinct, 0.965517223F, -5, 6) AT(subject,
        0.62436533F, -6, -7) }, { 0.0256F, 0.0531F, -0.0143F, -0.0279F, 0.0226F, 0.0120F, -0.0311F, -0.0272F } },
    { 7, { AT(back_new, 0.935322523F, 1, -8) AT(near_reference, 0.964285731F, 2, -7) AT(match_tail, 3.4421047e-18F, 3,
        4) AT(stray_rare, 0.250153214F, -1, -2) AT(last_place, 0.233333334F, -3, 5) AT(rule_incomplete, 0.675000012F, 6,
        -6) AT(rule_off_topic, 0.796144783F, -4, -5) }, { -0.0375F, 0.0176F, -0.0223F, 0.0084F, -0.0349F, -0.0373F,
        0.0393F, -0.0336F } },
    { 0, { AT(rare, 0.437799513F, 1, -8) AT(number_new, 1.5F, 2, 4) AT(p_log_ratio_2, 0.0900627673F, 3, -3)
        AT(p_unsupported_near, 0.13333334F, -1, -2) AT(near_any, 0.178057581F, -4, 5) AT(names_new, 1.5F, -5, 6)
        AT(log_answer, 4.10260916F, -6, -7) }, { -0.0099F, 0.0163F, -0.0321F, -0.0095F, -0.0054F, 0.0258F, -0.0039F,
        0.0254F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(p_far_uncovered, 0.487034559F, 2, 4) AT(parts_missing_n, 1.5F, -1, 3)
        AT(near_content, 0.129032254F, -2, -3) AT(filler_share, 0.0652173907F, 5, 6) AT(both_hit, 3.5F, -4, -5)
        AT(half_drop, 0.333333343F, -6, -7) }, { -0.0228F, -0.0124F, 0.0202F, -0.0152F, 0.0102F, 0.0334F, -0.0060F,
        -0.0234F } },
    { 2, { AT(distinct, 0.869565189F, 1, 2) AT(covered_new, 0.343137264F, -1, -2) AT(part_near_mean, 0.708643019F, 3, 5)
        AT(rare, 0.316022545F, 4, -5) AT(p_covered_antonym, 2.04999995F, -3, -4) AT(subject_new, 0.884029269F, -6, 6)
        AT(subject_worst, 0.873496532F, -7, -8) }, { 0.0241F, -0.0200F, -0.0289F, 0.0301F, 0.0105F, 0.0467F, -0.0275F,
        0.0280F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(sentences, 4.5F, -1, -2) AT(subject, 0.782052994F, 3, 5) AT(swap_net, -0.5F, -3, 4)
        AT(polar_with, 2.5F, -4, -5) AT(back_second, 0.422130823F, 6, -8) AT(log_ratio, 1.23474443F, -6, -7) }, {
        -0.0150F, 0.0017F, -0.0001F, 0.0285F, -0.0003F, -0.0014F, 0.0078F, -0.0107F } },
    { 4, { AT(p_uncovered_unasked, 0.264705896F, 1, 6) AT(shared, 9.5F, 2, -6) AT(subject_question, 0.706494927F, 3, -5)
        AT(rule_technical, 0.300000012F, 4, -4) AT(subject_new, 0.446058035F, -1, 5) AT(antonyms, 0.5F, -2, -3)
        AT(statements_missing, 0.100000001F, -7, -8) }, { -0.0084F, 0.0454F, -0.0033F, -0.0181F, -0.0118F, -0.0234F,
        -0.0251F, 0.0101F } },
    { 5, { AT(last_statement, 0.96875F, 1, 2) AT(tail_missing, 0.387500018F, -1, -2) AT(back_new, 0.400216132F, 3, 4)
        AT(p_again_long, 0.731070638F, -3, -4) AT(covered, 0.72077924F, 5, -8) AT(near_content, 0.310344815F, -5, 6)
        AT(p_both, 0.5F, -6, -7) }, { -0.0160F, 0.0033F, -0.0093F, 0.0040F, -0.0028F, 0.0285F, -0.0016F, -0.0021F } },
    { 6, { AT(match, 0.712191284F, 1, 6) AT(names_missing, 1.5F, 2, 4) AT(rare, 0.315399647F, -1, 3) AT(specific_share,
        0.378378391F, -2, -3) AT(number_new, 1.5F, 5, -6) AT(back_new, 0.30352354F, -4, -5) AT(stray_repeat,
        0.546475172F, -7, -8) }, { 0.0213F, -0.0209F, 0.0205F, 0.0110F, -0.0543F, 0.0244F, -0.0374F, 0.0198F } },
    { 7, { AT(first_half, 0.148351654F, -1, 1) AT(p_uncovered_unasked, 0.518268764F, 2, -8) AT(specific_share,
        0.370370358F, -2, 3) AT(term_rare, 0.312617481F, 4, 6) AT(tail_missing, 0.267857164F, 5, -5) AT(stray_sentences,
        0.261363655F, -3, -4) AT(p_negated_covered, 0.392307699F, -6, -7) }, { -0.0189F, -0.0156F, 0.0266F, -0.0151F,
        -0.0291F, -0.0329F, 0.0242F, 0.0138F } },
    { 0, { AT(unsupported, 1.95000005F, 1, 4) AT(part_near_mean, 0.683007121F, -1, 2) AT(p_subject_high, 0.244498223F,
        3, -4) AT(shared, 3.5F, -2, -3) AT(parts, 5.5F, 5, -8) AT(again_near, 0.455963463F, -5, 6) AT(both_share,
        0.11805556F, -6, -7) }, { -0.0261F, -0.0052F, 0.0242F, -0.0131F, 0.0287F, 0.0095F, -0.0156F, -0.0088F } },
    { 1, { AT(p_best_missing, 0.211309522F, 1, 5) AT(both_share, 0.738636374F, 2, 4) AT(specific_share, 0.113636367F,
        -1, 3) AT(inversions, 0.714285731F, -2, -3) AT(last_statement, 0.563492119F, -4, -5) AT(parts, 3.5F, -6, 6)
        AT(back_new, 0.558266044F, -7, -8) }, { 0.0055F, -0.0342F, 0.0027F, -0.0079F, 0.0187F, -0.0110F, 0.0259F,
        -0.0040F } },
    { 2, { AT(roles_cross, 1.5F, 1, -8) AT(parts, 3.5F, 2, 5) AT(distinct, 0.866666675F, -1, 3) AT(covered,
        0.379807711F, -2, 4) AT(near_content, 0.909090936F, -3, -4) AT(pairs_lost, 0.179144397F, -5, 6)
        AT(p_missing_first, 0.119523808F, -6, -7) }, { -0.0118F, -0.0197F, 0.0324F, -0.0288F, 0.0041F, -0.0480F,
        0.0112F, 0.0306F } },
    { 3, { AT(p_log_ratio_2, 0.931381106F, 1, 4) AT(ask_worst, 0.0625F, 2, -4) AT(pairs_lost, 0.348913044F, -1, 3)
        AT(distinct, 0.959999979F, -2, -3) AT(shared, 3.5F, -5, 5) AT(rule_technical, 0.675000012F, 6, -8) AT(restated,
        0.139610395F, -6, -7) }, { -0.0021F, -0.0002F, 0.0149F, -0.0211F, -0.0020F, 0.0227F, -0.0006F, -0.0005F } },
    { 4, { AT(both_hit, 3.5F, 1, 6) AT(log_answer, 3.77269506F, 2, 5) AT(back_second, 0.886261106F, 3, 4) AT(part_best,
        0.732142866F, -1, -2) AT(near_content, 0.583333313F, -3, -4) AT(question_rare, 0.696875632F, -5, -6)
        AT(pairs_lost, 0.377155185F, -7, -8) }, { -0.0127F, 0.0442F, -0.0362F, 0.0180F, 0.0084F, -0.0295F, -0.0371F,
        0.0148F } },
    { 5, { AT(distinct, 0.555555582F, -1, 1) AT(subject_question, 0.575988472F, 2, 5) AT(distinct, 0.852941155F, 3, -5)
        AT(unsupported, 0.0500000007F, 4, -4) AT(p_first_only, 0.13333334F, -2, -3) AT(sentences, 5.5F, 6, -8)
        AT(subject_new, 0.271867633F, -6, -7) }, { 0.0212F, -0.0021F, 0.0226F, -0.0026F, -0.0092F, 0.0019F, -0.0287F,
        0.0055F } },
    { 6, { AT(distinct, 0.90476191F, 1, 4) AT(question_rare, 0.364376724F, 2, -4) AT(subject_first, 0.482509077F, -1, 3)
        AT(parts, 4.5F, -2, -3) AT(part_near_worst, 0.224105984F, 5, -8) AT(p_missing_first, 0.10092593F, -5, 6)
        AT(back_new, 0.344736844F, -6, -7) }, { -0.0068F, 0.0776F, -0.0072F, -0.0183F, 0.0379F, 0.0339F, -0.0417F,
        -0.0173F } },
    { 7, { AT(p_short_near, 0.00111490523F, 1, -8) AT(inversions, 0.357142866F, 2, 5) AT(pairs_lost, 0.414855063F, 3, 4)
        AT(pronouns, 0.0263157897F, -1, -2) AT(p_covered_high, 0.0042412281F, -3, -4) AT(log_ratio, 0.287682086F, -5, 6)
        AT(first_asked, 0.5F, -6, -7) }, { -0.0132F, 0.0070F, -0.0098F, 0.0419F, 0.0236F, 0.0171F, -0.0426F, -0.0236F }
        },
    { 0, { AT(back_new, 0.432103872F, 1, 6) AT(distinct, 0.875F, -1, 2) AT(stray_share, 0.786622703F, 3, 5)
        AT(p_pronouns_uncovered, 0.0567375869F, 4, -4) AT(unsupported, 0.949999988F, -2, -3) AT(p_unsupported_long,
        3.4303968F, -5, -6) AT(rare, 0.529017746F, -7, -8) }, { -0.0113F, -0.0039F, 0.0422F, -0.0017F, -0.0178F,
        0.0113F, -0.0257F, 0.0089F } },
    { 1, { AT(filler_share, 0.102564104F, 1, 4) AT(statements_missing, 0.875F, 2, 3) AT(p_pronouns_uncovered,
        0.104918033F, -1, -2) AT(log_reference, 3.44986153F, -3, -4) AT(near_content, 0.272727281F, 5, -8) AT(pronouns,
        0.142857149F, 6, -7) AT(log_answer, 3.23848629F, -5, -6) }, { -0.0382F, 0.0084F, -0.0123F, 0.0214F, -0.0052F,
        0.0338F, -0.0070F, -0.0123F } },
    { 2, { AT(match_tail, 0.0192893688F, -1, 1) AT(covered_new, 0.85164839F, 2, -8) AT(subject_new, 0.733148038F, 3, 5)
        AT(both_share, 0.310096174F, 4, -4) AT(second_half, 0.904545486F, -2, -3) AT(back_new, 0.464086682F, -5, 6)
        AT(subject_new, 0.864115655F, -6, -7) }, { 0.0130F, 0.0236F, -0.0318F, -0.0331F, 0.0255F, -0.0424F, 0.0005F,
        0.0252F } },
    { 3, { AT(p_uncovered_stray, 0.0571428575F, 1, 6) AT(subject_worst, 0.780838132F, 2, -6) AT(subject, 0.88945049F, 3,
        -5) AT(p_asked_uncovered, 0.285714298F, 4, -4) AT(term_frame, 1.5F, 5, -3) AT(near_content, 0.875F, -1, -2)
        AT(rule_long, 0.794444442F, -7, -8) }, { 0.0282F, -0.0006F, -0.0011F, -0.0011F, -0.0023F, -0.0047F, -0.0153F,
        0.0036F } },
    { 4, { AT(stray_sentences, 0.316666692F, 1, -8) AT(match_tail, 0.101209588F, 2, 6) AT(filler_share, 0.0303030312F,
        3, 5) AT(part_near_mean, 0.485014737F, -1, 4) AT(antonyms, 0.5F, -2, -3) AT(p_uncovered_near, 0.317460328F, -4,
        -5) AT(match, 0.723834693F, -6, -7) }, { -0.0288F, 0.0244F, -0.0195F, -0.0393F, 0.0147F, 0.0198F, -0.0164F,
        0.0166F } },
    { 5, { AT(sentences, 3.5F, 1, 3) AT(distinct, 0.555555582F, -1, 2) AT(rule_long, 0.604880989F, -2, -3) AT(both_hit,
        2.5F, 4, -8) AT(stray_name, 0.5F, 5, -7) AT(subject_first, 0.429998368F, -4, 6) AT(part_near_worst,
        0.802255273F, -5, -6) }, { 0.0116F, -0.0273F, 0.0076F, -0.0018F, 0.0274F, -0.0013F, -0.0046F, -0.0051F } },
    { 6, { AT(p_negation_covered, 0.129166678F, 1, -8) AT(filler_share, 0.068965517F, 2, 6) AT(specific_share,
        0.357142866F, -1, 3) AT(names_missing, 0.5F, 4, 5) AT(p_subject_high, 0.0414770134F, -2, -3) AT(back_new,
        0.30940637F, -4, -5) AT(match_worst, 0.201104343F, -6, -7) }, { -0.0188F, 0.0396F, -0.0078F, 0.0189F, -0.0351F,
        -0.0149F, 0.0378F, -0.0221F } },
    { 7, { AT(negations, 0.5F, 1, -8) AT(p_absolute_near, 0.414215684F, 2, -7) AT(term_rare, 0.342342049F, 3, -6)
        AT(p_again_long, 0.00901974738F, -1, 4) AT(back_second, 0.501641154F, 5, -5) AT(stray_repeat, 0.25332427F, -2,
        6) AT(p_subject_high, 0.0328065418F, -3, -4) }, { -0.0253F, -0.0291F, 0.0406F, -0.0149F, 0.0176F, -0.0221F,
        -0.0400F, 0.0084F } },
    { 0, { AT(unsupported, 0.949999988F, -1, 1) AT(filler_share, 0.0163934417F, 2, 4) AT(p_first_only, 0.300000012F, 3,
        -4) AT(stray_repeat, 0.310963541F, -2, -3) AT(name_frame, 0.5F, 5, -8) AT(parts_missing_n, 3.5F, 6, -7)
        AT(p_again_long, 0.566324592F, -5, -6) }, { -0.0238F, -0.0237F, 0.0058F, 0.0106F, 0.0365F, -0.0029F, -0.0056F,
        -0.0071F } },
    { 1, { AT(specific_share, 0.150000006F, 1, 2) AT(p_first_only, 0.367346942F, -1, -2) AT(part_near_mean,
        0.282639414F, -3, 3) AT(polar_sum, 0.5F, 4, -8) AT(filler_share, 0.200000003F, 5, -7) AT(p_again_long,
        0.446265548F, 6, -6) AT(half_drop, -0.5F, -4, -5) }, { 0.0251F, -0.0052F, 0.0127F, 0.0011F, -0.0392F, 0.0032F,
        0.0058F, 0.0058F } },
    { 2, { AT(sentences, 3.5F, 1, -8) AT(filler_share, 0.0652173907F, 2, 5) AT(p_pronouns_uncovered, 0.0283687934F, -1,
        3) AT(second_half, 0.20714286F, -2, 4) AT(p_absolute_near, 0.449494958F, -3, -4) AT(bound_with, 0.5F, 6, -7)
        AT(log_reference, 2.74031949F, -5, -6) }, { 0.0130F, 0.0319F, -0.0402F, 0.0269F, -0.0235F, 0.0282F, -0.0320F,
        -0.0253F } },
    { 3, { AT(p_uncovered_stray, 0.0406210721F, 1, 5) AT(last_statement, 0.679487228F, 2, 4) AT(subject_question,
        0.513818145F, -1, 3) AT(stray_rare, 0.109982483F, -2, -3) AT(log_answer, 4.33726931F, -4, -5) AT(log_answer,
        4.5792079F, -6, -7) }, { 0.0262F, -0.0012F, 0.0006F, -0.0128F, 0.0106F, -0.0169F, 0.0061F } },
    { 4, { AT(both_hit, 3.5F, 1, -8) AT(distinct, 0.790697694F, -1, 2) AT(second_half, 0.27922079F, 3, 4)
        AT(near_content, 0.151515156F, -2, -3) AT(near_content, 0.392857134F, -4, 5) AT(p_both, 0.5F, 6, -7)
        AT(pronouns, 0.0465116277F, -5, -6) }, { -0.0262F, -0.0188F, 0.0344F, -0.0225F, -0.0218F, 0.0186F, 0.0362F,
        -0.0221F } },
    { 5, { AT(distinct, 0.555555582F, -1, 1) AT(log_ratio, 0.79850769F, 2, 4) AT(match_worst, 0.225592002F, 3, -4)
        AT(match_worst, 0.214409515F, -2, -3) AT(log_reference, 2.91740537F, -5, 5) AT(question_rare, 0.364376724F, -6,
        6) AT(subject, 0.843334377F, -7, -8) }, { 0.0206F, -0.0037F, 0.0093F, -0.0241F, -0.0090F, -0.0050F, 0.0207F,
        -0.0024F } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(inversions, 0.327272713F, 2, -7) AT(subject_worst, 0.0771385059F, -1, 3)
        AT(distinct, 0.933333337F, 4, -6) AT(subject, 0.583627462F, 5, 6) AT(near_content, 0.0526315793F, -2, -3)
        AT(stray_share, 0.655267119F, -4, -5) }, { 0.0350F, 0.0273F, -0.0317F, -0.0145F, 0.0528F, -0.0142F, 0.0311F,
        -0.0235F } },
    { 7, { AT(value_clash, 0.5F, 1, -8) AT(match_tail, 0.130241871F, 2, -7) AT(last_place, 0.5F, 3, 5) AT(quoted, 0.5F,
        4, -3) AT(log_reference, 3.27696681F, -1, -2) AT(stray_sentences, 0.261363655F, 6, -6) AT(log_ratio,
        0.712195396F, -4, -5) }, { -0.0029F, -0.0264F, 0.0273F, 0.0271F, -0.0108F, -0.0198F, 0.0210F, -0.0336F } },
    { 0, { AT(p_unsupported_near, 0.461538464F, 1, 4) AT(back_new, 0.292774886F, 2, -4) AT(match_worst, 0.320587277F, 3,
        -3) AT(unsupported, 1.35000002F, -1, -2) AT(subject_new, 0.867264152F, 5, -8) AT(name_frame, 0.5F, 6, -7)
        AT(distinct, 0.869565189F, -5, -6) }, { -0.0056F, 0.0250F, -0.0068F, -0.0316F, -0.0010F, 0.0373F, -0.0059F,
        -0.0112F } },
    { 1, { AT(distinct, 0.959999979F, 1, 3) AT(statements_missing, 0.583333373F, 2, -3) AT(log_answer, 4.16663551F, -1,
        -2) AT(specific_share, 0.357142866F, 4, -8) AT(log_reference, 3.02012753F, 5, 6) AT(pronouns, 0.088888891F, -4,
        -5) AT(stray_name, 0.5F, -6, -7) }, { -0.0280F, 0.0048F, 0.0067F, -0.0140F, 0.0083F, 0.0282F, -0.0052F, -0.0150F
        } },
    { 2, { AT(bound_against, 0.5F, 1, 6) AT(both_missing, 1.5F, 2, -6) AT(names_missing, 0.5F, 3, -5) AT(subject_worst,
        0.511330724F, -1, 4) AT(both_share, 0.0697115436F, 5, -4) AT(log_reference, 3.48112178F, -2, -3)
        AT(filler_share, 0.0204081628F, -7, -8) }, { -0.0245F, -0.0200F, 0.0367F, 0.0224F, 0.0270F, -0.0319F, -0.0110F,
        0.0335F } },
    { 3, { AT(near_content, 0.818181813F, 1, 4) AT(stray_repeat, 0.369883418F, 2, 3) AT(rule_long, 0.728173375F, -1, -2)
        AT(rule_long, 0.794444442F, -3, -4) AT(last_statement, 0.679487228F, 5, 6) AT(p_both, 0.5F, -5, -6)
        AT(term_rare, 0.311511189F, -7, -8) }, { -0.0187F, 0.0020F, -0.0058F, 0.0132F, 0.0259F, -0.0003F, -0.0054F,
        0.0011F } },
    { 4, { AT(question_rare, 0.457655102F, 1, 2) AT(term_rare, 0.163624689F, -1, -2) AT(subject_question, 0.759797215F,
        3, 6) AT(p_uncovered_near, 0.116666667F, -3, 4) AT(filler_share, 0.0294117648F, 5, -6) AT(pronouns,
        0.0714285746F, -4, -5) AT(filler_share, 0.073170729F, -7, -8) }, { 0.0141F, -0.0264F, -0.0133F, 0.0465F,
        -0.0086F, -0.0055F, -0.0243F, 0.0187F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, 6) AT(both_hit, 0.5F, 2, 5) AT(stray_rare, 0.223852858F, 3, -4) AT(distinct,
        0.852941155F, 4, -3) AT(rare, 0.307224214F, -1, -2) AT(log_answer, 4.16663551F, -5, -6) AT(term_frame, 1.5F, -7,
        -8) }, { -0.0015F, 0.0194F, -0.0039F, -0.0057F, -0.0245F, 0.0044F, 0.0218F, -0.0005F } },
    { 6, { AT(log_answer, 4.06899023F, 1, -8) AT(near_any, 0.278508633F, 2, 6) AT(first_asked, 0.5F, 3, 5)
        AT(log_reference, 3.27696681F, 4, -3) AT(again_near, 0.400000006F, -1, -2) AT(match, 0.352994293F, -4, -5)
        AT(inversions, 0.288888901F, -6, -7) }, { -0.0300F, 0.0121F, 0.0291F, -0.0127F, 0.0405F, -0.0193F, 0.0244F,
        -0.0251F } },
    { 7, { AT(stray_repeat, 0.400089502F, 1, 4) AT(second_half, 0.369318187F, -1, 2) AT(p_negation_covered,
        0.425631553F, 3, -4) AT(stray_sentences, 0.211111113F, -2, -3) AT(distinct, 0.931034505F, 5, -8)
        AT(p_best_missing, 0.122500002F, -5, 6) AT(log_answer, 3.70122576F, -6, -7) }, { -0.0149F, 0.0117F, -0.0147F,
        -0.0244F, 0.0174F, 0.0182F, -0.0363F, 0.0385F } },
};
/* clang-format on */
const size_t n_signal_trees = COUNT_OF(signal_trees);
