/*
 * signal_trees.c -- see decide.c: written by datasets/recipe/judge/fit_trees.py.
 *
 * A tree: category, splits (signal, threshold, left, right) from the first on, values of the leaves.
 */
#include "judges/taxonomy/signals.h"

#define AT(signal, threshold, left, right) { SIGNAL_##signal, left, right, threshold },

/* clang-format off */
const double signal_bias[N_DECIDED] = { 0.119, 0.18379, 0.29209, -0.7762, 0.032033, -1.8166, 0.12641, 1.8395 };

const struct signal_tree signal_trees[] = {
    { 0, { AT(p_unsupported_near, 0.330000013F, 1, 4) AT(unsupported, 1.95000005F, 2, 3) AT(rare, 0.484677136F, -1, -2)
        AT(p_asked_uncovered, 0.222222224F, -3, -4) AT(unsupported, 1.30000007F, -5, 5) AT(p_unsupported_long,
        6.31240273F, 6, -8) AT(number_hits, 1.5F, -6, -7) }, { -0.0965F, 0.0264F, 0.0430F, 0.5487F, -0.0568F, 0.8582F,
        0.1474F, -0.0533F } },
    { 1, { AT(rule_generic, 0.609992325F, 1, -8) AT(rule_off_topic, 0.70299536F, 2, 6) AT(p_subject_low, 0.118584163F,
        3, -5) AT(near_content, 0.0294117648F, -1, 4) AT(filler_share, 0.13333334F, -2, 5) AT(subject, 0.691432476F, -3,
        -4) AT(rare, 0.30086863F, -6, -7) }, { -0.0271F, -0.0967F, 0.1241F, -0.0630F, 0.0025F, 0.0988F, -0.0755F,
        0.8640F } },
    { 2, { AT(rule_technical, 0.300000012F, 1, 6) AT(near_content, 0.346153855F, -1, 2) AT(covered, 0.945588291F, 3, -6)
        AT(last_statement, 0.591666698F, -2, 4) AT(p_unsupported_near, 0.588235319F, 5, -5) AT(both_share, 0.261363655F,
        -3, -4) AT(stray_share, 0.680117786F, -7, -8) }, { -0.0901F, -0.0147F, 0.2284F, 0.0467F, -0.0471F, -0.0591F,
        0.5011F, -0.0200F } },
    { 3, { AT(p_log_ratio_2, 2.30987048F, 1, -4) AT(p_log_ratio_2, 1.46673965F, 2, -3) AT(rule_long, 0.634166718F, -1,
        -2) }, { -0.0905F, -0.0038F, 0.0613F, 1.5971F } },
    { 4, { AT(p_both, 0.5F, 1, 4) AT(p_asked_uncovered, 0.184069514F, -1, 2) AT(rule_incomplete, 0.300000012F, 3, -4)
        AT(stray_rare, 0.199211955F, -2, -3) AT(near_any, 0.379921347F, -5, 5) AT(half_drop, 0.0416666679F, -6, 6)
        AT(p_asked_uncovered, 0.129295394F, -7, -8) }, { -0.0859F, 0.0873F, -0.0738F, 0.4852F, -0.0417F, 0.0506F,
        0.0408F, 0.5826F } },
    { 5, { AT(restated_subjects, 0.193750009F, 1, 5) AT(restated, 0.15476191F, 2, -5) AT(p_log_ratio_2, 1.00289929F, -1,
        3) AT(stray_sentences, 0.211111113F, 4, -4) AT(distinct, 0.8530761F, -2, -3) AT(p_uncovered_near, 0.0592592619F,
        -6, 6) AT(distinct, 0.784453928F, -7, -8) }, { -0.0819F, 0.1707F, -0.0235F, -0.0419F, 0.1334F, 0.0077F, 0.9539F,
        -0.0085F } },
    { 6, { AT(covered, 0.322916687F, 1, -8) AT(specific_share, 0.319148958F, -1, 2) AT(negations, 0.5F, 3, 6)
        AT(again_near, 0.405219793F, 4, 5) AT(subject, 0.540914297F, -2, -3) AT(near_any, 0.346456885F, -4, -5)
        AT(again_near, 0.447726429F, -6, -7) }, { -0.0311F, 0.3975F, 0.0824F, 0.6128F, 0.0641F, 0.0158F, 0.2364F,
        -0.0902F } },
    { 7, { AT(p_unsupported_long, 0.935705364F, 1, -8) AT(covered, 0.919871807F, 2, 6) AT(rule_generic, 0.609992325F, 3,
        -5) AT(p_uncovered_unasked, 0.51377368F, 4, 5) AT(part_worst, 0.387500018F, -1, -2) AT(pronouns, 0.0250000004F,
        -3, -4) AT(p_again_long, 0.586060524F, -6, -7) }, { -0.0742F, 0.0210F, -0.0216F, 0.1216F, -0.1701F, 0.1523F,
        -0.1192F, -0.1542F } },
    { 0, { AT(p_unsupported_long, 0.935705364F, 1, 3) AT(rule_unsupported, 0.300000012F, -1, 2) AT(log_ratio,
        0.307484716F, -2, -3) AT(log_ratio, 1.51982582F, 4, -8) AT(specific_share, 0.403846174F, 5, 6)
        AT(p_asked_uncovered, 0.333333343F, -4, -5) AT(again_near, 0.465123981F, -6, -7) }, { -0.0958F, 0.2589F,
        0.0222F, -0.0425F, 0.1494F, 0.4270F, 0.1169F, -0.0737F } },
    { 1, { AT(p_covered_low, 0.0856209174F, 1, 3) AT(filler_share, 0.13333334F, -1, 2) AT(subject_first, 0.623434246F,
        -2, -3) AT(negations, 0.5F, 4, 6) AT(rare, 0.333280683F, 5, -6) AT(rule_generic, 0.301276267F, -4, -5)
        AT(rule_generic, 0.609992325F, -7, -8) }, { -0.0967F, 0.2639F, -0.0610F, -0.0349F, 0.3849F, -0.0390F, -0.0833F,
        0.3228F } },
    { 2, { AT(p_stray, 0.129484013F, 1, -8) AT(strong, 0.5F, 2, -7) AT(covered, 0.945588291F, 3, -6) AT(parts, 3.5F, 4,
        -5) AT(near_content, 0.285714298F, -1, 5) AT(first_half, 0.788888931F, 6, -4) AT(both_share, 0.386752158F, -2,
        -3) }, { -0.0660F, 0.2700F, 0.0002F, 0.0767F, -0.0066F, -0.0558F, 0.3668F, -0.0866F } },
    { 3, { AT(log_reference, 2.97008586F, 1, 2) AT(log_answer, 4.51596594F, -1, -2) AT(p_again_long, 0.677849114F, 3,
        -5) AT(log_answer, 2.86179256F, -3, -4) }, { -0.0840F, 0.4587F, 0.0394F, -0.0882F, 0.2451F } },
    { 4, { AT(p_uncovered_near, 0.190476194F, 1, 3) AT(p_first_only, 0.514285743F, -1, 2) AT(near_content, 0.258064538F,
        -2, -3) AT(p_first_only, 0.300000012F, 4, 5) AT(both_share, 0.310096174F, -4, -5) AT(parts, 3.5F, -6, 6)
        AT(covered, 0.297058851F, -7, -8) }, { -0.0712F, -0.0598F, 0.2709F, -0.0061F, 0.1628F, 0.1241F, 0.0609F, 0.5151F
        } },
    { 5, { AT(distinct, 0.728043199F, 1, 2) AT(p_again_high, 0.0153879486F, -1, -2) AT(log_answer, 4.1351347F, 3, 5)
        AT(log_ratio, 1.00144863F, -3, 4) AT(near_any, 0.56394881F, -4, -5) AT(unsupported, 0.0500000007F, 6, -8)
        AT(distinct, 0.842927635F, -6, -7) }, { 0.0231F, 0.7816F, -0.0854F, -0.0362F, 0.0924F, 0.2240F, -0.0246F,
        -0.0352F } },
    { 6, { AT(p_uncovered_stray, 0.144903734F, -1, 1) AT(refers_back, 0.5F, 2, -8) AT(specific_share, 0.298507482F, -2,
        3) AT(near_content, 0.192307696F, 4, -7) AT(log_answer, 4.06899023F, 5, -6) AT(p_pronouns_uncovered,
        0.0833333358F, 6, -5) AT(negations, 1.5F, -3, -4) }, { -0.0843F, -0.0270F, 0.4184F, 0.0329F, 0.0041F, 0.0479F,
        0.1030F, -0.0174F } },
    { 7, { AT(rule_generic, 0.609992325F, 1, -8) AT(p_unsupported_near, 0.0857142881F, 2, 6) AT(p_uncovered_near,
        0.178165421F, 3, -5) AT(p_asked_uncovered, 0.161641434F, 4, 5) AT(p_roles, 0.5F, -1, -2) AT(negations, 0.5F, -3,
        -4) AT(p_unsupported_long, 0.935705364F, -6, -7) }, { 0.1022F, -0.1005F, -0.0439F, 0.0582F, -0.0598F, -0.0009F,
        -0.1352F, -0.1446F } },
    { 0, { AT(stray_name, 2.5F, 1, 3) AT(rule_unsupported, 0.300000012F, -1, 2) AT(rare, 0.357405841F, -2, -3) AT(rare,
        0.36545974F, -4, 4) AT(rule_unsupported, 0.300000012F, -5, 5) AT(number_new, 0.5F, -6, 6) AT(again_near,
        0.465123981F, -7, -8) }, { -0.0938F, -0.0007F, 0.2802F, 0.0138F, -0.0366F, -0.0060F, 0.2948F, 0.0062F } },
    { 1, { AT(covered_new, 0.114379086F, 1, 4) AT(filler_share, 0.095238097F, 2, 3) AT(stray_rare, 0.145793572F, -1, -2)
        AT(stray_share, 0.615491509F, -3, -4) AT(specific_share, 0.203703716F, 5, 6) AT(filler_share, 0.13333334F, -5,
        -6) AT(filler_share, 0.178571433F, -7, -8) }, { 0.0131F, -0.0846F, 0.0541F, 0.2780F, -0.0490F, 0.2053F,
        -0.0952F, 0.0258F } },
    { 2, { AT(near_content, 0.34375F, -1, 1) AT(p_covered_high, 0.435416669F, 2, 6) AT(rule_unsupported, 0.300000012F,
        3, -6) AT(rule_technical, 0.300000012F, 4, -5) AT(parts, 3.5F, 5, -4) AT(log_ratio, 0.426084399F, -2, -3)
        AT(pairs_lost, 0.0286650304F, -7, -8) }, { -0.0839F, 0.0257F, 0.1873F, 0.0062F, 0.2552F, -0.0538F, -0.0704F,
        0.1136F } },
    { 3, { AT(rule_long, 0.747647107F, 1, -3) AT(p_short_near, 0.27280277F, -1, -2) }, { -0.0894F, 0.0395F, 0.3248F } },
    { 4, { AT(p_uncovered_near, 0.166666672F, 1, 2) AT(rule_incomplete, 0.300000012F, -1, -2) AT(statements_missing,
        0.100000001F, 3, 6) AT(p_first_only, 0.266666681F, -3, 4) AT(p_stray, 0.100074656F, 5, -6) AT(rule_technical,
        0.300000012F, -4, -5) AT(covered, 0.258333355F, -7, -8) }, { -0.0698F, 0.1231F, -0.0092F, 0.2518F, -0.0398F,
        -0.0040F, -0.0361F, 0.3377F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(p_again_long, 0.482697904F, 2, 4) AT(pairs_lost, 0.950000048F, 3, -3)
        AT(again_near, 0.74172163F, -1, -2) AT(near_content, 0.350000024F, 5, 6) AT(p_asked_uncovered, 0.488297641F, -4,
        -5) AT(subject, 0.83701092F, -6, -7) }, { -0.0839F, 0.0327F, 0.0365F, -0.0473F, 0.0383F, 0.3830F, -0.0222F,
        0.5488F } },
    { 6, { AT(near_any, 0.350393385F, 1, -8) AT(absolute_added, 0.5F, 2, 5) AT(rule_off_topic, 0.300318062F, 3, -4)
        AT(again_near, 0.519342899F, -1, 4) AT(p_uncovered_unasked, 0.283278942F, -2, -3) AT(p_pronouns_uncovered,
        0.0279069785F, 6, -7) AT(p_uncovered_unasked, 0.352888733F, -5, -6) }, { 0.0486F, -0.0268F, 0.3119F, 0.2832F,
        -0.0588F, 0.1825F, -0.0381F, -0.0754F } },
    { 7, { AT(p_covered_high, 0.309090912F, 1, 4) AT(rule_generic, 0.609992325F, 2, -4) AT(question_rare, 0.314489931F,
        3, -3) AT(negations, 0.5F, -1, -2) AT(log_answer, 4.21210051F, 5, -8) AT(both_missing, 0.5F, 6, -7)
        AT(rule_exchanged, 0.400000006F, -5, -6) }, { 0.0165F, 0.1100F, -0.0637F, -0.1308F, 0.1153F, -0.0967F, -0.0575F,
        -0.1306F } },
    { 0, { AT(rule_unsupported, 0.300000012F, 1, 3) AT(p_unsupported_long, 1.05613494F, 2, -3) AT(p_unsupported_near,
        0.623076975F, -1, -2) AT(sentences, 5.5F, 4, -8) AT(near_content, 0.130434796F, 5, 6) AT(p_missing_first,
        0.0720779225F, -4, -5) AT(number_new, 0.5F, -6, -7) }, { -0.0946F, 0.0087F, -0.0169F, 0.1121F, -0.0389F,
        0.0996F, 0.2440F, -0.0534F } },
    { 1, { AT(covered_new, 0.114379086F, 1, 6) AT(again_near, 0.453422606F, 2, 4) AT(number_new, 0.5F, 3, -3)
        AT(filler_share, 0.095238097F, -1, -2) AT(rule_generic, 0.609992325F, 5, -6) AT(subject_worst, 0.192683831F, -4,
        -5) AT(specific_share, 0.203703716F, -7, -8) }, { -0.0733F, 0.1922F, -0.0848F, 0.0945F, -0.0774F, 0.2182F,
        0.0948F, -0.0925F } },
    { 2, { AT(near_content, 0.3125F, -1, 1) AT(p_uncovered_near, 0.0535714291F, 2, 3) AT(strong, 0.5F, -2, -3)
        AT(rule_technical, 0.300000012F, 4, -8) AT(log_reference, 3.34975028F, 5, -7) AT(p_subject_high, 0.126256615F,
        -4, 6) AT(inversions, 0.194444448F, -5, -6) }, { -0.0859F, -0.0448F, 0.1776F, -0.0167F, 0.0563F, 0.1598F,
        -0.0292F, 0.1917F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -5) AT(log_reference, 3.90192175F, 2, -4) AT(reference_code, 0.5F, -1, 3)
        AT(log_ratio, 0.0339015536F, -2, -3) }, { -0.0901F, 0.0388F, -0.0520F, 0.0404F, 0.2522F } },
    { 4, { AT(near_content, 0.290322602F, -1, 1) AT(half_drop, 0.166666672F, 2, 4) AT(both_missing, 0.5F, -2, 3)
        AT(ask_worst, 0.514705896F, -3, -4) AT(both_share, 0.240384623F, -5, 5) AT(p_first_only, 0.280000001F, -6, 6)
        AT(last_statement, 0.696153879F, -7, -8) }, { -0.0853F, -0.0699F, 0.2314F, 0.0230F, 0.0431F, -0.0403F, 0.3151F,
        0.1328F } },
    { 5, { AT(again_near, 0.608902514F, 1, 4) AT(log_answer, 4.05174732F, -1, 2) AT(near_content, 0.314285725F, -2, 3)
        AT(p_pronouns_uncovered, 0.0133333337F, -3, -4) AT(p_again_long, 0.507404566F, 5, 6) AT(parts_missing,
        0.43650794F, -5, -6) AT(log_ratio, 1.76876998F, -7, -8) }, { -0.0780F, -0.0560F, -0.0188F, 0.2084F, -0.0302F,
        0.1129F, 0.4273F, -0.0105F } },
    { 6, { AT(p_covered_near, 0.0681818202F, 1, -8) AT(refers_back, 0.5F, 2, 6) AT(rule_generic, 0.301276267F, 3, -5)
        AT(rule_off_topic, 0.300318062F, 4, -4) AT(p_uncovered_unasked, 0.208333343F, -1, 5) AT(negations, 1.5F, -2, -3)
        AT(distinct, 0.901219547F, -6, -7) }, { -0.0738F, 0.1651F, -0.0288F, 0.2458F, -0.0770F, 0.1165F, -0.0376F,
        -0.0872F } },
    { 7, { AT(p_covered_near, 0.840277791F, 1, 6) AT(p_unsupported_long, 0.935705364F, 2, -6) AT(negations, 0.5F, 3, 4)
        AT(p_best_missing, 0.03125F, -1, -2) AT(near_content, 0.285714298F, -3, 5) AT(p_best_missing, 0.230158731F, -4,
        -5) AT(rule_technical, 0.625F, -7, -8) }, { 0.0045F, -0.0720F, 0.0897F, 0.0249F, -0.0925F, -0.1117F, 0.1326F,
        -0.0902F } },
    { 0, { AT(unsupported, 1.30000007F, 1, 4) AT(unsupported, 1.30000007F, 2, -4) AT(rare, 0.490731001F, -1, 3)
        AT(number_hits, 0.5F, -2, -3) AT(p_again_long, 0.617204905F, 5, -8) AT(p_uncovered_unasked, 0.828226626F, 6, -7)
        AT(parts, 5.5F, -5, -6) }, { -0.0941F, -0.0275F, 0.0323F, -0.0228F, 0.1972F, 0.0535F, -0.0311F, -0.0631F } },
    { 1, { AT(rule_generic, 0.609992325F, 1, -8) AT(rare, 0.266851634F, 2, 4) AT(p_covered_near, 0.0333333351F, 3, -3)
        AT(first_asked, 0.5F, -1, -2) AT(filler_share, 0.0930232629F, -4, 5) AT(subject_worst, 0.23166728F, -5, 6)
        AT(stray_rare, 0.255156308F, -6, -7) }, { -0.0206F, 0.1408F, -0.0680F, -0.0934F, 0.1176F, -0.0782F, -0.0058F,
        0.1896F } },
    { 2, { AT(strong, 0.5F, 1, 6) AT(near_content, 0.285714298F, -1, 2) AT(log_ratio, 0.426084399F, -2, 3)
        AT(p_unsupported_long, 1.51482105F, 4, -6) AT(log_answer, 4.08594131F, 5, -5) AT(first_half, 0.759615421F, -3,
        -4) AT(covered, 0.550505102F, -7, -8) }, { -0.0889F, -0.0258F, 0.1508F, 0.0246F, -0.0514F, -0.0787F, 0.0452F,
        0.2103F } },
    { 3, { AT(rule_long, 0.747647107F, 1, -3) AT(log_ratio, -0.321583599F, -1, -2) }, { 0.0316F, -0.0882F, 0.2044F } },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(near_content, 0.290322602F, -1, 2) AT(second_half, 0.65476191F,
        3, -7) AT(both_share, 0.184659094F, 4, 5) AT(parts, 3.5F, -2, -3) AT(p_asked_uncovered, 0.129295394F, -4, 6)
        AT(part_best, 0.866071463F, -5, -6) }, { -0.0863F, -0.0548F, 0.0726F, -0.0195F, 0.0506F, 0.2301F, -0.0637F,
        0.2300F } },
    { 5, { AT(restated, 0.0954545513F, 1, 4) AT(distinct, 0.8530761F, 2, -4) AT(log_answer, 4.05174732F, -1, 3)
        AT(p_far_uncovered, 0.0730220452F, -2, -3) AT(question_covered, 0.316666692F, -5, 5) AT(second_half,
        0.781746089F, 6, -8) AT(distinct, 0.784453928F, -6, -7) }, { -0.0231F, -0.0227F, 0.2549F, -0.0834F, -0.0126F,
        0.3634F, -0.0114F, 0.0210F } },
    { 6, { AT(p_stray_high, 0.104166396F, -1, 1) AT(specific_share, 0.298507482F, -2, 2) AT(covered, 0.379807711F, 3,
        -8) AT(again_near, 0.401800573F, 4, 6) AT(p_subject_low, 0.000411464134F, 5, -5) AT(pronouns, 0.0238095243F, -3,
        -4) AT(negations, 1.5F, -6, -7) }, { -0.0834F, -0.0416F, 0.1065F, -0.0094F, 0.1879F, 0.2200F, 0.0068F, -0.0713F
        } },
    { 7, { AT(near_reference, 0.964285731F, 1, -8) AT(negations, 0.5F, 2, 5) AT(p_asked_uncovered, 0.204224795F, 3, -4)
        AT(filler_share, 0.162790701F, 4, -3) AT(unsupported, 1.4000001F, -1, -2) AT(p_uncovered_unasked, 0.352888733F,
        -5, 6) AT(specific_share, 0.152173921F, -6, -7) }, { 0.0209F, -0.1038F, -0.1145F, -0.0780F, -0.0264F, -0.0855F,
        0.0847F, 0.1082F } },
    { 0, { AT(rare, 0.36545974F, 1, 4) AT(number_new, 2.5F, -1, 2) AT(unsupported, 1.70000005F, -2, 3) AT(near_content,
        0.200000003F, -3, -4) AT(p_unsupported_long, 0.521296978F, -5, 5) AT(p_again_long, 0.562859416F, 6, -8)
        AT(near_reference, 0.456439406F, -6, -7) }, { -0.0889F, -0.0686F, -0.0491F, 0.1160F, -0.0592F, 0.1647F,
        -0.0413F, -0.0379F } },
    { 1, { AT(covered, 0.108187139F, 1, 6) AT(number_new, 0.5F, 2, -6) AT(rare, 0.333280683F, 3, -5) AT(stray_name,
        0.5F, 4, -4) AT(specific_share, 0.218181819F, -1, 5) AT(subject_first, 0.292672962F, -2, -3) AT(rule_generic,
        0.301276267F, -7, -8) }, { 0.1629F, 0.0568F, -0.0602F, -0.0270F, -0.0145F, -0.0725F, -0.0898F, 0.1372F } },
    { 2, { AT(rule_technical, 0.300000012F, 1, -8) AT(near_content, 0.285714298F, -1, 2) AT(half_drop, -0.214285702F, 3,
        4) AT(subject, 0.726256609F, -2, -3) AT(p_covered_near, 0.840277791F, 5, -7) AT(inversions, 0.472727299F, -4, 6)
        AT(covered, 0.449494958F, -5, -6) }, { -0.0886F, -0.0332F, 0.1443F, 0.0026F, -0.0098F, 0.1905F, -0.0745F,
        0.1379F } },
    { 3, { AT(p_log_ratio_2, 1.6051563F, 1, -3) AT(subject_question, 0.927268088F, -1, -2) }, { -0.0875F, 0.0047F,
        0.1795F } },
    { 4, { AT(p_first_only, 0.333333343F, 1, 4) AT(p_both, 0.5F, -1, 2) AT(near_reference, 0.297058851F, -2, 3)
        AT(both_hit, 4.5F, -3, -4) AT(near_content, 0.266666681F, -5, 5) AT(parts, 3.5F, 6, -8) AT(both_share,
        0.193750009F, -6, -7) }, { -0.0737F, -0.0549F, 0.1444F, -0.0438F, -0.0688F, -0.0434F, 0.1007F, 0.1913F } },
    { 5, { AT(distinct, 0.805216849F, 1, 6) AT(unsupported, 0.0500000007F, 2, -6) AT(log_reference, 3.31402087F, 3, 5)
        AT(subject_first, 0.539009154F, -1, 4) AT(p_again_long, 0.284878165F, -2, -3) AT(distinct, 0.670833349F, -4, -5)
        AT(sentences, 5.5F, -7, -8) }, { 0.0025F, 0.0037F, 0.3383F, 0.0608F, -0.0246F, -0.0036F, -0.0787F, 0.0188F } },
    { 6, { AT(near_reference, 0.158947378F, 1, 6) AT(pronouns, 0.0263157897F, 2, 3) AT(p_unsupported_long, 1.78404653F,
        -1, -2) AT(absolute_added, 0.5F, 4, -6) AT(again_near, 0.511378109F, 5, -5) AT(first_half, 0.129166678F, -3, -4)
        AT(p_uncovered_unasked, 0.289981931F, -7, -8) }, { 0.1878F, 0.0031F, 0.1363F, -0.0003F, 0.1506F, -0.0389F,
        -0.0919F, -0.0110F } },
    { 7, { AT(unsupported, 1.9000001F, 1, -8) AT(p_asked_uncovered, 0.151094764F, 2, 5) AT(rule_generic, 0.609992325F,
        3, -4) AT(inversions, 0.0727272779F, -1, 4) AT(log_answer, 4.26967335F, -2, -3) AT(negations, 1.5F, 6, -7)
        AT(p_best_missing, 0.230158731F, -5, -6) }, { 0.0791F, 0.0298F, -0.1027F, -0.1082F, -0.0143F, -0.0872F, 0.0415F,
        -0.1078F } },
    { 0, { AT(rule_unsupported, 0.300000012F, 1, 3) AT(p_unsupported_near, 0.350000024F, -1, 2) AT(specific_share,
        0.462962985F, -2, -3) AT(log_ratio, 1.51982582F, 4, -8) AT(p_unsupported_near, 0.150000006F, 5, 6) AT(rare,
        0.406125635F, -4, -5) AT(stray_share, 0.470124602F, -6, -7) }, { -0.0930F, -0.0559F, 0.0565F, -0.0603F, 0.1477F,
        0.0177F, 0.1533F, -0.0584F } },
    { 1, { AT(covered, 0.108187139F, 1, 3) AT(negations, 1.5F, 2, -3) AT(specific_share, 0.218181819F, -1, -2)
        AT(p_stray_high, 0.285741627F, 4, 6) AT(p_covered_low, 0.0708333403F, -4, 5) AT(near_any, 0.58453238F, -5, -6)
        AT(p_uncovered_near, 0.131868139F, -7, -8) }, { 0.1456F, -0.0577F, -0.0298F, -0.0918F, -0.0456F, 0.0576F,
        -0.0665F, 0.1053F } },
    { 2, { AT(p_subject_high, 0.0875405967F, -1, 1) AT(strong, 0.5F, 2, -8) AT(inversions, 0.214285716F, -2, 3)
        AT(sentences, 3.5F, 4, -7) AT(both_share, 0.261363655F, 5, -6) AT(p_unsupported_long, 0.287682086F, 6, -5)
        AT(p_log_ratio_2, 0.0719655678F, -3, -4) }, { -0.0725F, -0.0110F, -0.0069F, 0.2026F, -0.0288F, 0.0080F,
        -0.0580F, 0.1400F } },
    { 3, { AT(rule_long, 0.747647107F, -1, -2) }, { -0.0851F, 0.1577F } },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(ask_worst, 0.550505102F, 2, 4) AT(question_rare, 0.314489931F,
        -1, 3) AT(both_share, 0.133928582F, -2, -3) AT(p_uncovered_near, 0.166666672F, -4, 5) AT(stray_rare,
        0.199211955F, 6, -7) AT(p_asked_uncovered, 0.156095281F, -5, -6) }, { -0.0441F, -0.0021F, 0.1867F, -0.0702F,
        -0.0560F, 0.0749F, -0.0655F, 0.1711F } },
    { 5, { AT(sentences, 3.5F, 1, 2) AT(distinct, 0.603030324F, -1, -2) AT(stray_rare, 0.233344153F, 3, 6) AT(distinct,
        0.8530761F, 4, -6) AT(p_far_uncovered, 0.0328470469F, 5, -5) AT(subject_question, 0.594466984F, -3, -4)
        AT(last_statement, 0.211111113F, -7, -8) }, { 0.1518F, -0.0809F, 0.0097F, -0.0172F, 0.2921F, -0.0328F, 0.0057F,
        -0.0415F } },
    { 6, { AT(covered_new, 0.343137264F, 1, -8) AT(specific_share, 0.300000012F, -1, 2) AT(near_content, 0.357142866F,
        3, -7) AT(p_absolute_near, 0.0540935695F, 4, -6) AT(log_reference, 3.02012753F, -2, 5) AT(p_uncovered_unasked,
        0.181818187F, -3, 6) AT(negations, 1.5F, -4, -5) }, { -0.0382F, 0.0481F, -0.0263F, 0.1659F, -0.0319F, 0.0207F,
        -0.0577F, -0.0855F } },
    { 7, { AT(p_unsupported_long, 0.935705364F, 1, -8) AT(rule_generic, 0.609992325F, 2, -7) AT(p_asked_uncovered,
        0.148270711F, 3, 4) AT(strong, 0.5F, -1, -2) AT(near_content, 0.24000001F, 5, 6) AT(rule_off_topic, 0.60453701F,
        -3, -4) AT(p_covered_high, 0.220779225F, -5, -6) }, { 0.0659F, -0.0622F, 0.0541F, -0.0870F, -0.0589F, 0.0560F,
        -0.1057F, -0.0899F } },
    { 0, { AT(unsupported, 1.30000007F, 1, 3) AT(rare, 0.490731001F, 2, -3) AT(p_unsupported_near, 0.5F, -1, -2)
        AT(log_answer, 4.24130106F, 4, -8) AT(number_new, 0.5F, 5, 6) AT(rare, 0.428696811F, -4, -5) AT(rare,
        0.349988073F, -6, -7) }, { -0.0925F, -0.0152F, 0.0058F, -0.0540F, 0.0915F, 0.0134F, 0.1413F, -0.0548F } },
    { 1, { AT(filler_share, 0.095238097F, 1, 4) AT(p_subject_low, 0.248914406F, 2, -4) AT(p_short_near, 0.266337186F, 3,
        -3) AT(p_pronouns_uncovered, 0.111111112F, -1, -2) AT(stray_share, 0.534401417F, -5, 5) AT(specific_share,
        0.291666687F, 6, -8) AT(p_pronouns_uncovered, 0.155279517F, -6, -7) }, { -0.0914F, -0.0420F, 0.0168F, 0.0250F,
        -0.0677F, 0.1456F, 0.0211F, -0.0370F } },
    { 2, { AT(near_content, 0.285714298F, -1, 1) AT(rule_technical, 0.300000012F, 2, -8) AT(log_ratio, 0.426084399F, -2,
        3) AT(unsupported, 1.70000005F, 4, -7) AT(parts, 3.5F, 5, -6) AT(filler_share, 0.0192307699F, -3, 6)
        AT(restated_subjects, 0.03125F, -4, -5) }, { -0.0832F, -0.0312F, 0.0274F, 0.1408F, -0.0523F, -0.0066F, -0.0736F,
        0.1127F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -3) AT(p_again_long, -0.12863344F, -1, -2) }, { 0.0334F, -0.0862F, 0.1472F }
        },
    { 4, { AT(p_uncovered_near, 0.13333334F, -1, 1) AT(ask_worst, 0.550505102F, -2, 2) AT(p_first_only, 0.25F, -3, 3)
        AT(unsupported, 0.75F, 4, -8) AT(p_uncovered_unasked, 0.5F, 5, -7) AT(distinct, 0.742179871F, -4, 6)
        AT(both_share, 0.240384623F, -5, -6) }, { -0.0661F, 0.1589F, -0.0460F, -0.0344F, 0.0498F, 0.1467F, -0.0417F,
        -0.0566F } },
    { 5, { AT(p_again_high, 0.00890245661F, 1, 6) AT(again_near, 0.480196446F, -1, 2) AT(distinct, 0.8530761F, 3, -6)
        AT(half_drop, 0.0857142881F, -2, 4) AT(stray_sentences, 0.129166678F, 5, -5) AT(log_answer, 3.94153476F, -3, -4)
        AT(distinct, 0.780868948F, -7, -8) }, { -0.0736F, -0.0273F, -0.0051F, 0.1974F, -0.0141F, -0.0545F, 0.1961F,
        -0.0397F } },
    { 6, { AT(covered, 0.379807711F, 1, -8) AT(specific_share, 0.300000012F, -1, 2) AT(rule_off_topic, 0.300318062F, 3,
        -7) AT(p_again_long, 0.385617405F, 4, 6) AT(again_near, 0.501635611F, 5, -4) AT(pronouns, 0.0238095243F, -2, -3)
        AT(log_ratio, 0.986495018F, -5, -6) }, { -0.0342F, 0.0695F, -0.0218F, 0.1612F, 0.1900F, -0.0178F, 0.1457F,
        -0.0866F } },
    { 7, { AT(p_asked_uncovered, 0.151094764F, 1, 3) AT(p_again_long, 0.446265578F, 2, -3) AT(subject_new, 0.483444393F,
        -1, -2) AT(p_covered_high, 0.220779225F, 4, -8) AT(pronouns, 0.0727272779F, 5, 6) AT(refers_back, 0.5F, -4, -5)
        AT(part_near_worst, 0.280917436F, -6, -7) }, { -0.0056F, 0.0601F, -0.0634F, -0.0759F, -0.0236F, -0.0420F,
        0.0431F, 0.0427F } },
    { 0, { AT(stray_name, 0.5F, 1, 2) AT(p_unsupported_long, 1.28711641F, -1, -2) AT(unsupported, 1.30000007F, 3, 4)
        AT(p_unsupported_near, 0.535714328F, -3, -4) AT(log_ratio, 1.51982582F, 5, -8) AT(covered, 0.0954545513F, -5, 6)
        AT(stray_share, 0.475405276F, -6, -7) }, { -0.0902F, 0.0852F, -0.0761F, 0.0224F, 0.0062F, 0.0277F, 0.1273F,
        -0.0516F } },
    { 1, { AT(shared, 1.5F, 1, 5) AT(filler_share, 0.0930232629F, 2, 3) AT(specific_share, 0.166666672F, -1, -2)
        AT(number_new, 0.5F, 4, -5) AT(specific_share, 0.314814836F, -3, -4) AT(p_uncovered_stray, 0.161352307F, -6, 6)
        AT(specific_share, 0.234375F, -7, -8) }, { 0.0336F, -0.0825F, 0.1358F, -0.0241F, -0.0094F, -0.0899F, 0.0644F,
        -0.0801F } },
    { 2, { AT(near_content, 0.285714298F, -1, 1) AT(both_share, 0.386752158F, 2, -8) AT(strong, 0.5F, 3, -7)
        AT(part_best, 0.809090912F, 4, 5) AT(rule_unsupported, 0.300000012F, -2, -3) AT(stray_sentences, 0.316666692F,
        6, -6) AT(first_half, 0.759615421F, -4, -5) }, { -0.0815F, 0.1264F, -0.0348F, 0.0437F, -0.0256F, 0.0857F,
        0.1198F, -0.0418F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -3) AT(log_reference, 3.90192175F, -1, -2) }, { -0.0856F, 0.0421F, 0.1361F }
        },
    { 4, { AT(p_uncovered_near, 0.13333334F, 1, 3) AT(p_first_only, 0.428571433F, -1, 2) AT(first_asked, 2.5F, -2, -3)
        AT(p_first_only, 0.200000003F, -4, 4) AT(p_uncovered_stray, 0.17270726F, 5, -8) AT(parts, 2.5F, -5, 6)
        AT(near_content, 0.24242425F, -6, -7) }, { -0.0779F, -0.0408F, 0.1046F, -0.0261F, -0.0070F, -0.0459F, 0.1159F,
        -0.0425F } },
    { 5, { AT(p_again_long, 0.482697904F, 1, 5) AT(rule_repetitive, 0.375F, 2, -5) AT(stray_repeat, 0.477105647F, -1, 3)
        AT(distinct, 0.842927635F, 4, -4) AT(p_uncovered_unasked, 0.55978626F, -2, -3) AT(distinct, 0.8530761F, 6, -8)
        AT(rule_long, 0.794444501F, -6, -7) }, { -0.0784F, -0.0205F, 0.0737F, -0.0391F, 0.0777F, 0.2064F, 0.0006F,
        -0.0354F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(specific_share, 0.297297299F, -1, 2) AT(p_negation_covered,
        0.129166678F, 3, -7) AT(p_unsupported_near, 0.3125F, 4, -6) AT(negations, 1.5F, 5, -5) AT(rare, 0.406125635F, 6,
        -4) AT(near_any, 0.303993762F, -2, -3) }, { -0.0319F, 0.1360F, 0.0374F, 0.0055F, -0.0192F, -0.0555F, -0.0172F,
        -0.0868F } },
    { 7, { AT(p_asked_uncovered, 0.0F, 1, 3) AT(rule_generic, 0.609992325F, 2, -3) AT(p_again_long, 0.586060524F, -1,
        -2) AT(parts_missing, 0.0500000007F, 4, 6) AT(unsupported, 1.20000005F, 5, -6) AT(inversions, 0.378787905F, -4,
        -5) AT(first_asked, 0.5F, -7, -8) }, { 0.0601F, -0.0969F, -0.0923F, 0.0301F, -0.0649F, -0.0893F, 0.0403F,
        -0.0621F } },
    { 0, { AT(p_unsupported_long, 0.935705364F, 1, 3) AT(unsupported, 1.30000007F, -1, 2) AT(p_unsupported_near, 0.5F,
        -2, -3) AT(near_content, 0.178571433F, 4, 6) AT(p_again_long, 0.357527167F, 5, -6) AT(rare, 0.383682668F, -4,
        -5) AT(unsupported, 1.70000005F, -7, -8) }, { -0.0905F, -0.0024F, 0.1133F, -0.0367F, 0.1087F, -0.0486F,
        -0.0152F, 0.1188F } },
    { 1, { AT(specific_share, 0.218181819F, 1, 4) AT(p_uncovered_stray, 0.140735254F, -1, 2) AT(distinct, 0.901219547F,
        -2, 3) AT(rule_generic, 0.301276267F, -3, -4) AT(filler_share, 0.108695656F, 5, 6) AT(p_subject_low,
        0.248914406F, -5, -6) AT(stray_share, 0.73996681F, -7, -8) }, { -0.0200F, -0.0091F, 0.0437F, 0.1201F, -0.0886F,
        0.0259F, -0.0567F, 0.0988F } },
    { 2, { AT(subject, 0.68754065F, 1, 2) AT(near_content, 0.350000024F, -1, -2) AT(rule_technical, 0.300000012F, 3, -8)
        AT(question_covered, 0.449494958F, -3, 4) AT(shared, 7.5F, 5, -7) AT(both_missing, 2.5F, 6, -6) AT(parts, 3.5F,
        -4, -5) }, { -0.0799F, -0.0040F, -0.0477F, 0.0959F, 0.0141F, -0.0610F, -0.0018F, 0.0961F } },
    { 3, { AT(rule_long, 0.747647107F, 1, -5) AT(log_reference, 3.90192175F, 2, -4) AT(reference_code, 0.5F, -1, 3)
        AT(log_ratio, 0.0339015536F, -2, -3) }, { -0.0871F, 0.0441F, -0.0388F, 0.0417F, 0.1242F } },
    { 4, { AT(p_first_only, 0.333333343F, 1, 3) AT(p_uncovered_near, 0.1875F, -1, 2) AT(parts, 4.5F, -2, -3)
        AT(near_content, 0.24242425F, -4, 4) AT(parts, 3.5F, 5, 6) AT(stray_rare, 0.0858357251F, -5, -6) AT(rare,
        0.35842213F, -7, -8) }, { -0.0706F, -0.0073F, 0.1084F, -0.0697F, 0.1034F, -0.0055F, 0.1374F, 0.0405F } },
    { 5, { AT(distinct, 0.805216849F, 1, 5) AT(p_again_long, 0.485953122F, 2, 4) AT(p_subject_high, 0.0772211924F, 3,
        -3) AT(filler_share, 0.0200000014F, -1, -2) AT(log_answer, 4.51596594F, -4, -5) AT(distinct, 0.8530761F, 6, -8)
        AT(covered, 0.205263168F, -6, -7) }, { -0.0078F, 0.1081F, -0.0296F, 0.1842F, -0.0192F, 0.0721F, -0.0377F,
        -0.0794F } },
    { 6, { AT(near_any, 0.42252326F, 1, -8) AT(absolute_added, 0.5F, 2, 6) AT(rare, 0.407137036F, 3, -5) AT(covered,
        0.405882359F, 4, -4) AT(pronouns, 0.0363636389F, -1, 5) AT(again_near, 0.494563013F, -2, -3) AT(distinct,
        0.93609637F, -6, -7) }, { 0.1317F, 0.0279F, 0.1300F, -0.0672F, -0.0221F, 0.0529F, -0.0403F, -0.0757F } },
    { 7, { AT(unsupported, 1.9000001F, 1, -8) AT(p_covered_near, 0.840277791F, 2, -7) AT(rule_generic, 0.609992325F, 3,
        -6) AT(shared, 1.5F, 4, 5) AT(pronouns, 0.0400000028F, -1, -2) AT(ask_worst, 0.514705896F, -3, 6)
        AT(p_again_long, 0.562859416F, -4, -5) }, { -0.0207F, 0.0688F, -0.0917F, 0.0036F, -0.0984F, -0.0952F, 0.0859F,
        -0.0897F } },
    { 0, { AT(rare, 0.36545974F, 1, 4) AT(unsupported, 2.25F, 2, 3) AT(p_unsupported_near, 0.450000018F, -1, -2)
        AT(near_any, 0.237336859F, -3, -4) AT(rule_unsupported, 0.300000012F, -5, 5) AT(covered, 0.0871212184F, -6, 6)
        AT(rule_long, 0.703125F, -7, -8) }, { -0.0909F, 0.0030F, -0.0448F, 0.0838F, -0.0706F, 0.0209F, 0.1133F, -0.0053F
        } },
    { 1, { AT(shared, 1.5F, 1, 6) AT(number_new, 0.5F, 2, -6) AT(specific_share, 0.218181819F, -1, 3) AT(subject_first,
        0.134684354F, -2, 4) AT(parts_missing_n, 2.5F, -3, 5) AT(subject_new, 0.606937289F, -4, -5) AT(rule_generic,
        0.677054882F, -7, -8) }, { 0.1136F, 0.0659F, -0.0800F, -0.0378F, 0.0971F, -0.0750F, -0.0878F, 0.0565F } },
    { 2, { AT(near_reference, 0.179797992F, -1, 1) AT(parts, 3.5F, 2, 6) AT(number_new, 2.5F, 3, -6) AT(inversions,
        0.380952388F, 4, 5) AT(number_missing, 0.5F, -2, -3) AT(p_again_long, 0.12147297F, -4, -5) AT(p_roles, 0.5F, -7,
        -8) }, { -0.0703F, 0.0287F, 0.1066F, -0.0186F, 0.1442F, -0.0630F, -0.0230F, 0.1300F } },
    { 3, { AT(rule_long, 0.747647107F, 1, -6) AT(p_again_long, -0.12863344F, -1, 2) AT(rare, 0.428696811F, -2, 3)
        AT(log_reference, 3.27696681F, -3, 4) AT(subject_question, 0.520868421F, -4, -5) }, { 0.0348F, -0.0864F,
        -0.0446F, 0.0481F, -0.0102F, 0.1165F } },
    { 4, { AT(p_uncovered_near, 0.131868139F, 1, 2) AT(first_asked, 2.5F, -1, -2) AT(ask_worst, 0.514705896F, -3, 3)
        AT(half_drop, 0.380952388F, 4, 6) AT(parts, 4.5F, -4, 5) AT(near_reference, 0.300943404F, -5, -6)
        AT(unsupported, 0.650000036F, -7, -8) }, { -0.0771F, -0.0169F, 0.1211F, -0.0398F, -0.0534F, 0.0804F, 0.0907F,
        -0.0521F } },
    { 5, { AT(sentences, 3.5F, 1, 2) AT(restated, 0.211111113F, -1, -2) AT(stray_rare, 0.233344153F, 3, -8)
        AT(p_uncovered_near, 0.041322317F, -3, 4) AT(filler_share, 0.0930232629F, 5, -7) AT(subject_new, 0.855525434F,
        6, -6) AT(again_near, 0.468012094F, -4, -5) }, { -0.0771F, 0.0819F, -0.0139F, -0.0129F, 0.1832F, -0.0117F,
        -0.0125F, -0.0292F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(rule_generic, 0.301276267F, 2, -7) AT(again_near, 0.548248768F, 3,
        -6) AT(rule_off_topic, 0.300318062F, 4, -5) AT(p_uncovered_unasked, 0.188147426F, -1, 5) AT(negations, 1.5F, 6,
        -4) AT(filler_share, 0.0363636389F, -2, -3) }, { -0.0786F, 0.0018F, 0.0692F, -0.0543F, 0.1045F, 0.1418F,
        -0.0697F, -0.0848F } },
    { 7, { AT(stray_sentences, 0.0416666679F, 1, 5) AT(p_best_missing, 0.230158731F, 2, 4) AT(negation_lost, 0.5F, 3,
        -3) AT(inversions, 0.227272734F, -1, -2) AT(question_covered, 0.345238119F, -4, -5) AT(negations, 0.5F, -6, 6)
        AT(p_again_long, 0.546335876F, -7, -8) }, { 0.0531F, -0.0025F, -0.0441F, 0.0190F, -0.0683F, -0.0656F, 0.0232F,
        -0.0991F } },
    { 0, { AT(p_unsupported_long, 0.935705364F, 1, 2) AT(unsupported, 1.30000007F, -1, -2) AT(log_answer, 4.24130106F,
        3, -8) AT(p_uncovered_unasked, 0.857142866F, 4, -7) AT(rare, 0.406125635F, 5, -6) AT(number_new, 1.5F, -3, 6)
        AT(near_any, 0.185876191F, -4, -5) }, { -0.0893F, 0.0701F, -0.0382F, -0.0323F, 0.0972F, 0.1165F, -0.0516F,
        -0.0513F } },
    { 1, { AT(filler_share, 0.095238097F, 1, 5) AT(p_subject_low, 0.118841454F, 2, 4) AT(stray_share, 0.976129591F, 3,
        -3) AT(p_uncovered_near, 0.484615386F, -1, -2) AT(specific_share, 0.321428597F, -4, -5) AT(specific_share,
        0.291666687F, 6, -8) AT(p_stray_high, 0.0344014093F, -6, -7) }, { -0.0873F, 0.0029F, -0.0006F, 0.0456F,
        -0.0287F, -0.0387F, 0.1137F, -0.0556F } },
    { 2, { AT(near_content, 0.285714298F, -1, 1) AT(rule_technical, 0.300000012F, 2, -8) AT(subject_question,
        0.820334375F, 3, -7) AT(polar_against, 2.5F, 4, -6) AT(p_log_ratio_2, 0.536362767F, -2, 5) AT(specific_share,
        0.414893627F, 6, -5) AT(both_share, 0.261363655F, -3, -4) }, { -0.0768F, -0.0251F, 0.1236F, -0.0134F, -0.0284F,
        0.1069F, 0.0743F, 0.0816F } },
    { 3, { AT(rule_long, 0.747647107F, 1, -5) AT(p_uncovered_near, 0.484615386F, 2, -4) AT(p_log_ratio_2,
        0.00114931527F, 3, -3) AT(pairs_lost, 0.33739838F, -1, -2) }, { -0.0431F, 0.0467F, -0.0859F, 0.0389F, 0.1102F }
        },
    { 4, { AT(p_uncovered_near, 0.116666667F, 1, 2) AT(half_drop, 0.475000024F, -1, -2) AT(last_statement, 0.63961041F,
        3, 5) AT(stray_share, 0.646508455F, 4, -5) AT(both_share, 0.0263157897F, -3, -4) AT(reference_code, 0.5F, 6, -8)
        AT(p_first_only, 0.571428597F, -6, -7) }, { -0.0749F, 0.0438F, 0.0156F, 0.1264F, -0.0314F, -0.0298F, 0.0644F,
        0.1003F } },
    { 5, { AT(distinct, 0.8530761F, 1, -8) AT(second_half, 0.781746089F, 2, 6) AT(unsupported, 0.0500000007F, 3, -5)
        AT(half_drop, -0.166666657F, -1, 4) AT(near_content, 0.25F, -2, 5) AT(p_negation_covered, 0.63961041F, -3, -4)
        AT(stray_rare, 0.0259755105F, -6, -7) }, { 0.0075F, -0.0090F, 0.1622F, -0.0090F, -0.0094F, 0.0373F, -0.0432F,
        -0.0774F } },
    { 6, { AT(covered_new, 0.343137264F, 1, -8) AT(pronouns, 0.0263157897F, 2, 3) AT(first_asked, 2.5F, -1, -2)
        AT(specific_share, 0.367346942F, 4, 6) AT(subject_question, 0.403150231F, -3, 5) AT(distinct, 0.96609199F, -4,
        -5) AT(again_near, 0.522352874F, -6, -7) }, { 0.0956F, -0.0239F, -0.0536F, 0.0610F, -0.0274F, 0.0227F, 0.1480F,
        -0.0792F } },
    { 7, { AT(unsupported, 1.9000001F, 1, -8) AT(part_near_worst, 0.183081776F, -1, 2) AT(stray_sentences,
        0.0416666679F, 3, 6) AT(inversions, 0.0727272779F, 4, 5) AT(log_ratio, 0.0F, -2, -3) AT(p_uncovered_near,
        0.1875F, -4, -5) AT(again_near, 0.496913075F, -6, -7) }, { -0.0426F, -0.0657F, 0.0556F, 0.0187F, -0.0613F,
        0.0116F, -0.0713F, -0.0828F } },
    { 0, { AT(p_stray, 0.110141449F, 1, 3) AT(stray_name, 2.5F, -1, 2) AT(specific_share, 0.466666669F, -2, -3) AT(rare,
        0.36545974F, 4, 5) AT(unsupported, 1.9000001F, -4, -5) AT(rule_unsupported, 0.300000012F, -6, 6)
        AT(p_uncovered_unasked, 0.664869308F, -7, -8) }, { -0.0811F, -0.0403F, 0.0649F, -0.0864F, 0.0076F, -0.0447F,
        0.1035F, 0.0116F } },
    { 1, { AT(filler_share, 0.095238097F, 1, 4) AT(filler_share, 0.0727272779F, -1, 2) AT(subject_first, 0.387781054F,
        3, -4) AT(log_ratio, 0.503905237F, -2, -3) AT(p_uncovered_stray, 0.157378584F, 5, 6) AT(subject, 0.574218988F,
        -5, -6) AT(number_new, 0.5F, -7, -8) }, { -0.0878F, 0.0956F, -0.0021F, -0.0607F, 0.0222F, -0.0543F, 0.1111F,
        -0.0195F } },
    { 2, { AT(near_content, 0.285714298F, -1, 1) AT(sentences, 3.5F, 2, -8) AT(log_reference, 3.34975028F, 3, -7)
        AT(rare, 0.394608945F, 4, -6) AT(parts, 4.5F, 5, -5) AT(both_missing, 2.5F, 6, -4) AT(inversions, 0.0476190485F,
        -2, -3) }, { -0.0749F, 0.0416F, 0.0942F, -0.0362F, -0.0163F, -0.0294F, -0.0142F, -0.0432F } },
    { 3, { AT(log_ratio, 1.26369214F, 1, -6) AT(log_reference, 3.90192175F, 2, -5) AT(asks, 0.5F, -1, 3)
        AT(p_log_ratio_2, 0.00114931527F, 4, -4) AT(pairs_lost, 0.33739838F, -2, -3) }, { 0.0054F, -0.0415F, 0.0467F,
        -0.0852F, 0.0424F, 0.1048F } },
    { 4, { AT(p_uncovered_near, 0.092592597F, -1, 1) AT(asks, 1.5F, 2, 6) AT(part_best, 0.825757623F, -2, 3)
        AT(statements_missing, 0.100000001F, 4, -6) AT(rule_incomplete, 0.300000012F, 5, -5) AT(second_half,
        0.261363655F, -3, -4) AT(log_ratio, 0.675755441F, -7, -8) }, { -0.0679F, -0.0546F, 0.0631F, -0.0289F, 0.1189F,
        0.0844F, 0.1043F, -0.0119F } },
    { 5, { AT(distinct, 0.8530761F, 1, -8) AT(p_unsupported_long, 0.0F, 2, -7) AT(again_near, 0.480196446F, 3, 4)
        AT(distinct, 0.71714288F, -1, -2) AT(subject_new, 0.909515977F, 5, -6) AT(p_stray, 0.175983995F, 6, -5)
        AT(p_again_long, 0.311081856F, -3, -4) }, { 0.0340F, -0.0308F, 0.0049F, 0.1435F, 0.0011F, -0.0111F, -0.0187F,
        -0.0762F } },
    { 6, { AT(covered, 0.405882359F, 1, -8) AT(pronouns, 0.0400000028F, 2, 4) AT(subject_question, 0.673415422F, 3, -3)
        AT(part_near_mean, 0.448349088F, -1, -2) AT(specific_share, 0.300000012F, -4, 5) AT(p_again_long, 0.382283717F,
        6, -7) AT(negations, 0.5F, -5, -6) }, { 0.1017F, 0.0184F, -0.0309F, -0.0349F, 0.0358F, -0.0435F, 0.1104F,
        -0.0854F } },
    { 7, { AT(p_covered_near, 0.840277791F, 1, -8) AT(rule_unsupported, 0.725000024F, 2, -7) AT(first_asked, 0.5F, 3, 5)
        AT(rule_generic, 0.609992325F, 4, -3) AT(rule_off_topic, 0.779450953F, -1, -2) AT(second_half, 0.612500012F, -4,
        6) AT(inversions, 0.380952388F, -5, -6) }, { 0.0531F, -0.0893F, -0.0834F, -0.0377F, 0.0264F, -0.0630F, -0.0873F,
        0.0752F } },
    { 0, { AT(unsupported, 1.30000007F, 1, 2) AT(stray_rare, 0.362789571F, -1, -2) AT(near_content, 0.178571433F, 3, 5)
        AT(again_near, 0.38767609F, -3, 4) AT(distinct, 0.923659682F, -4, -5) AT(sentences, 6.5F, 6, -8) AT(subject,
        0.895067215F, -6, -7) }, { -0.0872F, 0.0005F, 0.0708F, 0.0081F, -0.0662F, 0.0992F, 0.0113F, -0.0272F } },
    { 1, { AT(p_stray_high, 0.210045904F, 1, 4) AT(p_subject_high, 0.0213237591F, 2, 3) AT(specific_share, 0.1875F, -1,
        -2) AT(filler_share, 0.200000003F, -3, -4) AT(rule_generic, 0.301276267F, 5, -8) AT(specific_share,
        0.208333343F, -5, 6) AT(log_reference, 3.51143408F, -6, -7) }, { 0.0555F, -0.0516F, -0.0853F, 0.0297F, 0.0459F,
        -0.0690F, 0.0335F, 0.1015F } },
    { 2, { AT(stray_share, 0.653421938F, 1, -8) AT(rule_technical, 0.300000012F, 2, -7) AT(inversions, 0.194444448F, 3,
        4) AT(p_covered_polar, 0.79285717F, -1, -2) AT(distinct, 0.748494029F, -3, 5) AT(both_hit, 2.5F, -4, 6)
        AT(log_ratio, 0.278713405F, -5, -6) }, { -0.0271F, 0.0800F, -0.0544F, 0.0243F, -0.0090F, 0.1364F, 0.0749F,
        -0.0697F } },
    { 3, { AT(log_ratio, 1.26369214F, 1, -7) AT(p_log_ratio_2, 1.24760294F, 2, 5) AT(p_log_ratio_2, 0.00114931527F, 3,
        -4) AT(log_ratio, 0.0327898264F, -1, 4) AT(subject_new, 0.914700747F, -2, -3) AT(stray_rare, 0.190807208F, -5,
        -6) }, { -0.0394F, 0.0492F, -0.0039F, -0.0845F, 0.0536F, -0.0114F, 0.1004F } },
    { 4, { AT(near_content, 0.24242425F, -1, 1) AT(both_share, 0.240384623F, 2, 3) AT(second_half, 0.458041966F, -2, -3)
        AT(statements_missing, 0.225000009F, 4, -8) AT(specific_share, 0.363636374F, 5, -7) AT(subject, 0.677221239F,
        -4, 6) AT(rare, 0.362437874F, -5, -6) }, { -0.0823F, 0.0288F, -0.0579F, -0.0289F, 0.1177F, -0.0293F, -0.0078F,
        0.1132F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(p_again_long, 0.482697904F, 2, 5) AT(log_answer, 4.1351347F, 3, 4)
        AT(p_best_missing, 0.732142866F, -1, -2) AT(log_answer, 4.15100908F, -3, -4) AT(sentences, 3.5F, -5, 6)
        AT(p_uncovered_near, 0.041322317F, -6, -7) }, { -0.0749F, 0.0237F, 0.0445F, -0.0126F, -0.0403F, -0.0265F,
        0.1271F, 0.1229F } },
    { 6, { AT(p_covered_near, 0.0681818202F, 1, -8) AT(pronouns, 0.0400000028F, 2, 3) AT(p_uncovered_unasked,
        0.181818187F, -1, -2) AT(negations, 0.5F, 4, -7) AT(specific_share, 0.152173921F, -3, 5) AT(subject_worst,
        0.303701252F, -4, 6) AT(near_any, 0.295098543F, -5, -6) }, { -0.0438F, 0.0692F, -0.0632F, 0.0038F, 0.1162F,
        0.0111F, -0.0380F, -0.0720F } },
    { 7, { AT(near_reference, 0.964285731F, 1, 6) AT(first_asked, 0.5F, 2, 3) AT(negations, 0.5F, -1, -2)
        AT(stray_sentences, 0.211111113F, 4, -6) AT(p_best_missing, 0.230158731F, 5, -5) AT(p_again_long, 0.586060524F,
        -3, -4) AT(strong, 0.5F, -7, -8) }, { -0.0090F, 0.0654F, 0.0179F, -0.0900F, -0.0428F, -0.0580F, 0.0840F,
        -0.0707F } },
    { 0, { AT(rare, 0.406125635F, 1, 5) AT(stray_name, 2.5F, 2, 3) AT(unsupported, 1.9000001F, -1, -2) AT(near_content,
        0.15384616F, -3, 4) AT(unsupported, 1.70000005F, -4, -5) AT(unsupported, 0.950000048F, -6, 6) AT(again_near,
        0.455453396F, -7, -8) }, { -0.0867F, 0.0341F, -0.0759F, -0.0400F, 0.0706F, -0.0553F, 0.1056F, 0.0142F } },
    { 1, { AT(rule_generic, 0.609992325F, 1, 6) AT(p_subject_low, 0.0175526924F, 2, 4) AT(filler_share, 0.13333334F, -1,
        3) AT(near_reference, 0.309018582F, -2, -3) AT(filler_share, 0.0645161346F, -4, 5) AT(specific_share,
        0.300000012F, -5, -6) AT(pronouns, 0.148148149F, -7, -8) }, { -0.0838F, 0.0701F, -0.0292F, -0.0523F, 0.1242F,
        -0.0165F, 0.0994F, -0.0054F } },
    { 2, { AT(near_content, 0.258064538F, -1, 1) AT(strong, 0.5F, 2, -8) AT(roles_straight, 1.5F, 3, -7) AT(parts, 3.5F,
        4, -6) AT(sentences, 3.5F, 5, -5) AT(near_any, 0.89581722F, 6, -4) AT(subject, 0.758563578F, -2, -3) }, {
        -0.0767F, 0.0025F, 0.0808F, -0.0163F, -0.0508F, -0.0127F, -0.0470F, 0.0742F } },
    { 3, { AT(sentences, 4.5F, 1, 6) AT(stray_share, 0.116715036F, 2, 5) AT(last_statement, 0.679487228F, 3, 4)
        AT(subject, 0.845048308F, -1, -2) AT(part_near_mean, 0.278699458F, -3, -4) AT(rule_long, 0.607500017F, -5, -6)
        AT(rule_long, 0.747647107F, -7, -8) }, { 0.0907F, -0.0039F, 0.0090F, -0.0452F, -0.0836F, -0.0047F, -0.0211F,
        0.0988F } },
    { 4, { AT(p_uncovered_near, 0.092592597F, -1, 1) AT(ask_worst, 0.514705896F, -2, 2) AT(half_drop, 0.380952388F, 3,
        6) AT(near_content, 0.3125F, -3, 4) AT(both_missing, 0.5F, -4, 5) AT(p_quoted_uncovered, 0.0250000004F, -5, -6)
        AT(p_unsupported_near, 0.216666669F, -7, -8) }, { -0.0635F, 0.0932F, -0.0787F, -0.0321F, 0.0802F, -0.0359F,
        0.0620F, -0.0502F } },
    { 5, { AT(distinct, 0.8530761F, 1, -8) AT(p_again_long, 0.319403082F, 2, 4) AT(p_covered_low, 0.0397435911F, -1, 3)
        AT(stray_repeat, 0.306708306F, -2, -3) AT(p_unsupported_long, 0.0F, 5, 6) AT(half_drop, -0.166666657F, -4, -5)
        AT(p_asked_uncovered, 0.387440771F, -6, -7) }, { -0.0424F, 0.0481F, -0.0060F, 0.0049F, 0.1240F, -0.0278F,
        0.0165F, -0.0739F } },
    { 6, { AT(p_covered_near, 0.0681818202F, 1, -8) AT(refers_back, 0.5F, 2, 5) AT(rule_generic, 0.301276267F, 3, -4)
        AT(p_uncovered_near, 0.130434796F, 4, -3) AT(again_near, 0.522352874F, -1, -2) AT(first_half, 0.148351654F, 6,
        -7) AT(parts_missing, 0.816666722F, -5, -6) }, { 0.0447F, 0.1288F, -0.0100F, -0.0521F, 0.1053F, -0.0435F,
        -0.0287F, -0.0700F } },
    { 7, { AT(p_asked_uncovered, 0.375F, 1, -8) AT(rule_generic, 0.609992325F, 2, -7) AT(p_unsupported_long, 1.949072F,
        3, -6) AT(p_again_long, 0.532170415F, 4, -5) AT(rule_off_topic, 0.779450953F, 5, -4) AT(negations, 0.5F, 6, -3)
        AT(p_covered_high, 0.435416669F, -1, -2) }, { -0.0030F, 0.0551F, 0.0524F, -0.0954F, -0.0700F, -0.0792F,
        -0.0818F, -0.0450F } },
    { 0, { AT(number_new, 0.5F, 1, 3) AT(rare, 0.438040853F, -1, 2) AT(p_unsupported_near, 0.0F, -2, -3)
        AT(p_uncovered_unasked, 0.619551182F, 4, 6) AT(rule_unsupported, 0.300000012F, -4, 5) AT(log_ratio, 1.51982582F,
        -5, -6) AT(p_stray, 0.317591995F, -7, -8) }, { -0.0874F, -0.0366F, 0.0705F, -0.0574F, 0.0913F, -0.0365F,
        -0.0611F, 0.0604F } },
    { 1, { AT(filler_share, 0.095238097F, 1, 3) AT(p_far_uncovered, 0.825561345F, 2, -3) AT(log_reference, 3.51143408F,
        -1, -2) AT(p_stray_high, 0.0344014093F, -4, 4) AT(pronouns, 0.155172423F, 5, -8) AT(subject_first, 0.638350487F,
        6, -7) AT(pronouns, 0.0F, -5, -6) }, { -0.0854F, -0.0214F, 0.0232F, -0.0540F, -0.0007F, 0.1038F, 0.0074F,
        -0.0109F } },
    { 2, { AT(both_share, 0.386752158F, 1, -8) AT(near_content, 0.238095239F, -1, 2) AT(distinct, 0.748494029F, -2, 3)
        AT(unsupported, 1.70000005F, 4, -7) AT(subject_new, 0.731480181F, 5, 6) AT(both_share, 0.261363655F, -3, -4)
        AT(log_ratio, 0.0F, -5, -6) }, { -0.0678F, -0.0434F, 0.0976F, 0.0030F, 0.0925F, 0.0064F, -0.0657F, -0.0615F } },
    { 3, { AT(covered_new, 0.702941179F, 1, 3) AT(log_ratio, 1.26369214F, 2, -3) AT(p_again_long, -0.12863344F, -1, -2)
        AT(sentences, 4.5F, 4, -8) AT(ask_worst, 0.0625F, 5, 6) AT(rare, 0.421124339F, -4, -5) AT(log_ratio,
        1.03407383F, -6, -7) }, { 0.0359F, -0.0815F, 0.0515F, -0.0102F, 0.0487F, -0.0656F, 0.0169F, 0.0893F } },
    { 4, { AT(p_uncovered_near, 0.092592597F, -1, 1) AT(rule_incomplete, 0.625F, 2, -8) AT(ask_worst, 0.514705896F, 3,
        4) AT(p_uncovered_unasked, 0.433969229F, -2, -3) AT(parts, 3.5F, -4, 5) AT(p_uncovered_stray, 0.140735254F, 6,
        -7) AT(pronouns, 0.0200000014F, -5, -6) }, { -0.0609F, 0.0961F, -0.0406F, -0.0454F, -0.0178F, 0.0613F, -0.0570F,
        0.1004F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(again_near, 0.627955437F, 2, 3) AT(distinct, 0.71714288F, -1, -2) AT(distinct,
        0.64142859F, -3, -4) AT(distinct, 0.8530761F, 5, -8) AT(p_far_uncovered, 0.0349801257F, -5, 6) AT(log_ratio,
        1.51982582F, -6, -7) }, { 0.0223F, -0.0727F, 0.0644F, -0.0385F, -0.0137F, 0.1209F, -0.0104F, -0.0318F } },
    { 6, { AT(covered, 0.405882359F, 1, -8) AT(distinct, 0.96609199F, 2, 4) AT(stray_share, 0.541026711F, -1, 3)
        AT(both_hit, 1.5F, -2, -3) AT(specific_share, 0.375F, -4, 5) AT(p_stray, 0.213301077F, -5, 6) AT(rare,
        0.406125635F, -6, -7) }, { -0.0460F, 0.0693F, -0.0173F, -0.0360F, -0.0331F, 0.0845F, -0.0319F, -0.0825F } },
    { 7, { AT(p_asked_uncovered, 0.375F, 1, -8) AT(p_again_long, 0.466853201F, 2, -7) AT(p_uncovered_unasked,
        0.0141906952F, -1, 3) AT(negations, 0.5F, 4, -6) AT(filler_share, 0.0701754391F, 5, -5) AT(pronouns,
        0.0476190485F, -2, 6) AT(specific_share, 0.400000006F, -3, -4) }, { 0.0536F, -0.0319F, 0.0493F, -0.0383F,
        -0.0745F, 0.0385F, -0.0487F, -0.0412F } },
    { 0, { AT(p_unsupported_near, 0.0666666701F, 1, 2) AT(p_unsupported_long, 1.51482105F, -1, -2) AT(again_near,
        0.455453396F, 3, 6) AT(number_new, 0.5F, 4, 5) AT(rare, 0.438040853F, -3, -4) AT(specific_share, 0.388888896F,
        -5, -6) AT(specific_share, 0.475000024F, -7, -8) }, { -0.0875F, 0.0248F, -0.0500F, 0.0640F, -0.0167F, 0.0872F,
        -0.0622F, 0.0428F } },
    { 1, { AT(p_stray_high, 0.210045904F, 1, 3) AT(filler_share, 0.150943398F, 2, -3) AT(subject_worst, 0.106410943F,
        -1, -2) AT(rule_generic, 0.301276267F, 4, -8) AT(rare, 0.266851634F, -4, 5) AT(p_subject_high, 0.218740687F, 6,
        -7) AT(half_drop, -0.5F, -5, -6) }, { 0.0243F, -0.0842F, 0.0416F, 0.0584F, 0.0276F, -0.0661F, 0.0401F, 0.0921F }
        },
    { 2, { AT(p_stray, 0.142239004F, 1, -8) AT(strong, 0.5F, 2, 6) AT(log_reference, 3.34975028F, 3, -5) AT(half_drop,
        -0.222222209F, 4, 5) AT(p_uncovered_unasked, 0.0872912034F, -1, -2) AT(both_hit, 2.5F, -3, -4) AT(both_missing,
        1.5F, -6, -7) }, { 0.1207F, 0.0043F, -0.0073F, 0.0463F, -0.0307F, 0.0839F, -0.0447F, -0.0648F } },
    { 3, { AT(p_log_ratio_2, 1.6051563F, 1, -5) AT(rare, 0.428696811F, 2, 3) AT(subject_question, 0.927268088F, -1, -2)
        AT(ask_worst, 0.0625F, -3, -4) }, { -0.0826F, 0.0097F, 0.0474F, -0.0321F, 0.0950F } },
    { 4, { AT(p_uncovered_unasked, 0.532312334F, 1, -8) AT(both_share, 0.240384623F, 2, 3) AT(parts_missing_n, 1.5F, -1,
        -2) AT(half_drop, -0.0178571418F, -3, 4) AT(rare, 0.35842213F, 5, -7) AT(near_content, 0.217391312F, -4, 6)
        AT(part_worst, 0.522727311F, -5, -6) }, { -0.0496F, 0.0528F, -0.0205F, -0.0397F, 0.1057F, -0.0116F, 0.0050F,
        -0.0782F } },
    { 5, { AT(again_near, 0.480196446F, 1, 2) AT(rare, 0.255291373F, -1, -2) AT(sentences, 3.5F, 3, 4) AT(distinct,
        0.63762629F, -3, -4) AT(covered_new, 0.638181865F, 5, 6) AT(stray_rare, 0.233344153F, -5, -6)
        AT(question_covered, 0.677083373F, -7, -8) }, { 0.0218F, -0.0659F, 0.0585F, -0.0556F, 0.1191F, -0.0099F,
        0.0241F, -0.0255F } },
    { 6, { AT(covered, 0.405882359F, 1, -8) AT(distinct, 0.96609199F, 2, 5) AT(question_rare, 0.645235181F, 3, -4)
        AT(subject, 0.630221963F, -1, 4) AT(specific_share, 0.475000024F, -2, -3) AT(p_first_only, 0.0892857164F, -5, 6)
        AT(negations, 0.5F, -6, -7) }, { 0.0368F, 0.1075F, -0.0171F, -0.0366F, 0.0527F, 0.0011F, -0.0687F, -0.0814F } },
    { 7, { AT(parts_missing_n, 1.5F, 1, 5) AT(inversions, 0.277777791F, 2, -5) AT(log_ratio, 0.0F, -1, 3)
        AT(rule_unsupported, 0.300000012F, 4, -4) AT(half_drop, -0.214285702F, -2, -3) AT(negations, 0.5F, -6, 6)
        AT(stray_rare, 0.290422976F, -7, -8) }, { -0.0683F, -0.0084F, 0.0412F, -0.0544F, -0.0312F, -0.0608F, -0.0178F,
        0.0825F } },
    { 0, { AT(p_unsupported_long, 0.935705364F, 1, 3) AT(unsupported, 1.30000007F, -1, 2) AT(subject_first,
        0.596237838F, -2, -3) AT(rule_unsupported, 0.725000024F, 4, 6) AT(stray_name, 3.5F, 5, -6) AT(specific_share,
        0.411764711F, -4, -5) AT(p_log_ratio_2, 2.30987048F, -7, -8) }, { -0.0857F, -0.0264F, 0.0865F, -0.0370F,
        0.0610F, -0.0605F, 0.0779F, -0.0287F } },
    { 1, { AT(p_uncovered_stray, 0.164110586F, 1, 2) AT(part_near_worst, 0.0997805148F, -1, -2) AT(rule_generic,
        0.301276267F, 3, -8) AT(again_near, 0.480196446F, 4, 6) AT(filler_share, 0.0701754391F, -3, 5) AT(subject,
        0.677221239F, -4, -5) AT(subject_worst, 0.192683831F, -6, -7) }, { 0.0316F, -0.0824F, -0.0796F, -0.0195F,
        0.0792F, 0.0788F, -0.0347F, 0.0878F } },
    { 2, { AT(p_stray_high, 0.156172186F, 1, -8) AT(strong, 0.5F, 2, 6) AT(log_reference, 3.34975028F, 3, -5)
        AT(near_reference, 0.912878811F, 4, -4) AT(parts, 3.5F, 5, -3) AT(p_uncovered_unasked, 0.440307111F, -1, -2)
        AT(p_unsupported_long, 0.0F, -6, -7) }, { 0.0452F, -0.0387F, -0.0062F, -0.0444F, -0.0290F, 0.0913F, -0.0062F,
        -0.0622F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -5) AT(log_reference, 3.90192175F, 2, -4) AT(reference_code, 0.5F, -1, 3)
        AT(subject_new, 0.893269539F, -2, -3) }, { -0.0821F, -0.0242F, 0.0469F, 0.0413F, 0.0924F } },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(near_content, 0.238095239F, -1, 2) AT(parts_missing_n, 1.5F, 3,
        -7) AT(shared, 9.5F, 4, -6) AT(ask_worst, 0.514705896F, 5, 6) AT(both_share, 0.27922079F, -2, -3)
        AT(pair_missing, 0.5F, -4, -5) }, { -0.0819F, -0.0213F, 0.0941F, -0.0234F, 0.0702F, -0.0690F, 0.0731F, 0.0857F }
        },
    { 5, { AT(log_answer, 4.05174732F, 1, 4) AT(distinct, 0.629100561F, -1, 2) AT(p_again_high, 0.156403884F, 3, -4)
        AT(part_near_worst, 0.873951256F, -2, -3) AT(distinct, 0.8530761F, 5, -8) AT(rule_long, 0.794444501F, 6, -7)
        AT(p_again_long, 0.329565197F, -5, -6) }, { 0.0950F, -0.0752F, -0.0051F, 0.0149F, -0.0052F, 0.1131F, -0.0035F,
        -0.0312F } },
    { 6, { AT(near_reference, 0.297058851F, 1, -8) AT(distinct, 0.96609199F, 2, 5) AT(again_near, 0.501635611F, 3, 4)
        AT(part_near_mean, 0.398116291F, -1, -2) AT(log_ratio, 0.986495018F, -3, -4) AT(p_far_uncovered, 0.598767519F,
        6, -7) AT(negations, 0.5F, -5, -6) }, { 0.0490F, -0.0169F, 0.1082F, -0.0245F, -0.0001F, -0.0631F, 0.0549F,
        -0.0747F } },
    { 7, { AT(p_asked_uncovered, 0.375F, 1, -8) AT(rule_generic, 0.609992325F, 2, -7) AT(p_unsupported_long, 1.949072F,
        3, -6) AT(p_pronouns_uncovered, 0.0441176482F, 4, -5) AT(first_half, 0.148351654F, -1, 5) AT(p_first_only,
        0.342857152F, 6, -4) AT(p_uncovered_unasked, 0.0141906952F, -2, -3) }, { -0.0909F, 0.0474F, 0.0001F, -0.0315F,
        0.0466F, -0.0727F, -0.0737F, -0.0364F } },
    { 0, { AT(unsupported, 1.30000007F, -1, 1) AT(specific_share, 0.461538464F, 2, 6) AT(p_uncovered_unasked,
        0.664869308F, 3, -6) AT(p_far_uncovered, 0.0634876788F, -2, 4) AT(parts, 4.5F, 5, -5) AT(log_answer,
        3.65057397F, -3, -4) AT(again_near, 0.517691016F, -7, -8) }, { -0.0833F, -0.0335F, -0.0004F, 0.0789F, -0.0381F,
        -0.0626F, 0.0896F, -0.0057F } },
    { 1, { AT(covered, 0.114379086F, 1, 6) AT(again_near, 0.401800573F, 2, 4) AT(specific_share, 0.25F, 3, -3)
        AT(filler_share, 0.0701754391F, -1, -2) AT(rule_generic, 0.609992325F, 5, -6) AT(p_subject_low, 0.00919790007F,
        -4, -5) AT(filler_share, 0.13333334F, -7, -8) }, { -0.0393F, 0.0504F, -0.0583F, -0.0454F, 0.0830F, 0.0879F,
        -0.0816F, 0.0504F } },
    { 2, { AT(near_content, 0.258064538F, -1, 1) AT(number_new, 2.5F, 2, -8) AT(strong, 0.5F, 3, -7) AT(both_share,
        0.341666669F, 4, -6) AT(subject_new, 0.744517505F, 5, 6) AT(p_statements_first, 0.211309537F, -2, -3)
        AT(first_half, 0.51666671F, -4, -5) }, { -0.0710F, 0.0572F, -0.0340F, 0.0998F, -0.0167F, -0.0390F, 0.0679F,
        -0.0678F } },
    { 3, { AT(p_log_ratio_2, 1.24760294F, 1, 3) AT(reference_code, 0.5F, -1, 2) AT(shared, 9.5F, -2, -3) AT(shared,
        0.5F, -4, 4) AT(p_asked_uncovered, 0.411764711F, -5, -6) }, { -0.0810F, -0.0221F, 0.0482F, -0.0111F, 0.0937F,
        0.0064F } },
    { 4, { AT(near_content, 0.24242425F, -1, 1) AT(shared, 9.5F, 2, -8) AT(both_share, 0.240384623F, -2, 3)
        AT(near_content, 0.391304374F, 4, 5) AT(distinct, 0.97100842F, -3, -4) AT(p_clash_near, 0.379807711F, 6, -7)
        AT(antonyms, 0.5F, -5, -6) }, { -0.0770F, -0.0023F, 0.0422F, -0.0524F, 0.0943F, -0.0040F, -0.0497F, -0.0569F }
        },
    { 5, { AT(p_again_long, 0.482697904F, 1, 4) AT(rule_repetitive, 0.375F, 2, -4) AT(subject_question, 0.158627331F,
        -1, 3) AT(p_again_high, 0.141721621F, -2, -3) AT(p_stray, 0.175983995F, 5, -8) AT(distinct, 0.8530761F, 6, -7)
        AT(log_answer, 4.51596594F, -5, -6) }, { 0.0287F, -0.0691F, 0.0156F, 0.0478F, 0.0961F, -0.0123F, -0.0133F,
        -0.0218F } },
    { 6, { AT(covered, 0.405882359F, 1, -8) AT(specific_share, 0.357142866F, 2, 4) AT(absolute_added, 0.5F, -1, 3)
        AT(p_pronouns_uncovered, 0.0217391308F, -2, -3) AT(filler_share, 0.0185185187F, 5, -7) AT(p_again_long,
        0.346384406F, 6, -6) AT(subject_new, 0.316154659F, -4, -5) }, { 0.0145F, 0.0415F, -0.0512F, 0.0573F, -0.0430F,
        0.0755F, 0.0594F, -0.0792F } },
    { 7, { AT(stray_sentences, 0.0416666679F, 1, -8) AT(rule_incomplete, 0.300000012F, 2, -7) AT(p_asked_uncovered,
        0.5F, 3, -6) AT(strong, 0.5F, 4, 6) AT(p_uncovered_unasked, 0.0141906952F, -1, 5) AT(p_uncovered_unasked,
        0.312653273F, -2, -3) AT(p_unsupported_long, 0.0F, -4, -5) }, { 0.0557F, -0.0168F, 0.0310F, -0.0816F, 0.0528F,
        -0.0436F, -0.0795F, -0.0244F } },
    { 0, { AT(rule_unsupported, 0.300000012F, 1, 2) AT(unsupported, 1.30000007F, -1, -2) AT(rare, 0.408772826F, 3, -8)
        AT(p_stray_high, 0.291283935F, 4, -7) AT(subject_first, 0.571180284F, -3, 5) AT(number_new, 1.5F, -4, 6)
        AT(log_ratio, 1.19869578F, -5, -6) }, { -0.0843F, 0.0061F, -0.0246F, -0.0035F, 0.0853F, -0.0114F, -0.0555F,
        0.0869F } },
    { 1, { AT(specific_share, 0.215686277F, 1, 3) AT(filler_share, 0.0645161346F, -1, 2) AT(near_content, 0.304347843F,
        -2, -3) AT(covered, 0.0606617667F, 4, -8) AT(subject_first, 0.273645103F, 5, 6) AT(filler_share, 0.0714285746F,
        -4, -5) AT(p_far_uncovered, 0.344594389F, -6, -7) }, { -0.0380F, 0.0877F, -0.0209F, -0.0364F, 0.0995F, 0.0264F,
        -0.0654F, -0.0790F } },
    { 2, { AT(both_share, 0.386752158F, 1, 6) AT(p_again_long, 0.0F, -1, 2) AT(both_hit, 2.5F, 3, 4)
        AT(p_uncovered_unasked, 0.447287261F, -2, -3) AT(log_ratio, 0.278713405F, -4, 5) AT(inversions, 0.214285716F,
        -5, -6) AT(p_far_uncovered, 0.188480407F, -7, -8) }, { 0.0808F, 0.0025F, -0.0668F, -0.0339F, 0.0218F, 0.1124F,
        0.0115F, -0.0826F } },
    { 3, { AT(p_again_long, 0.64786464F, 1, 6) AT(p_stray, 0.00601708097F, 2, 4) AT(subject, 0.780412972F, -1, 3)
        AT(log_ratio, 0.516690791F, -2, -3) AT(subject_first, 0.970197141F, -4, 5) AT(rare, 0.325682074F, -5, -6)
        AT(rule_long, 0.747647107F, -7, -8) }, { 0.0847F, -0.0386F, 0.0112F, -0.0796F, 0.0012F, -0.0027F, -0.0108F,
        0.0841F } },
    { 4, { AT(shared, 1.5F, 1, 2) AT(near_content, 0.409090936F, -1, -2) AT(p_first_only, 0.184615389F, -3, 3)
        AT(both_hit, 3.5F, 4, -8) AT(rule_incomplete, 0.300000012F, 5, -7) AT(ask_worst, 0.514705896F, -4, 6)
        AT(p_unsupported_long, 0.234839603F, -5, -6) }, { -0.0747F, 0.0458F, -0.0473F, 0.0904F, 0.0247F, -0.0471F,
        0.1038F, -0.0191F } },
    { 5, { AT(log_answer, 4.05174732F, 1, 4) AT(again_near, 0.74172163F, 2, -4) AT(p_uncovered_near, 0.342857152F, 3,
        -3) AT(p_asked_uncovered, 0.619579196F, -1, -2) AT(unsupported, 0.0500000007F, 5, -8) AT(p_stray_high,
        0.247203216F, 6, -7) AT(subject_new, 0.765870094F, -5, -6) }, { -0.0652F, 0.0146F, 0.0246F, 0.0639F, 0.1021F,
        -0.0060F, -0.0128F, -0.0223F } },
    { 6, { AT(p_stray, 0.0968444198F, -1, 1) AT(again_near, 0.548248768F, 2, 6) AT(first_half, 0.148351654F, 3, 4)
        AT(filler_share, 0.0172413811F, -2, -3) AT(subject_new, 0.300169706F, -4, 5) AT(pronouns, 0.0465116315F, -5, -6)
        AT(rule_generic, 0.856554449F, -7, -8) }, { -0.0699F, -0.0155F, 0.0812F, 0.0485F, 0.0046F, -0.0381F, 0.0991F,
        -0.0411F } },
    { 7, { AT(p_unsupported_long, 1.949072F, 1, -8) AT(first_asked, 0.5F, 2, 3) AT(again_near, 0.496913075F, -1, -2)
        AT(parts_missing_n, 1.5F, 4, -7) AT(inversions, 0.327272743F, 5, 6) AT(p_uncovered_unasked, 0.037371289F, -3,
        -4) AT(log_ratio, 0.278713405F, -5, -6) }, { 0.0420F, -0.0320F, 0.0457F, -0.0051F, 0.0382F, -0.0579F, -0.0566F,
        -0.0764F } },
    { 0, { AT(unsupported, 1.30000007F, -1, 1) AT(again_near, 0.455453396F, 2, 6) AT(parts_missing_n, 2.5F, 3, 5)
        AT(number_new, 0.5F, -2, 4) AT(rare, 0.332416803F, -3, -4) AT(subject_question, 0.527177393F, -5, -6)
        AT(log_reference, 3.02012753F, -7, -8) }, { -0.0814F, 0.0064F, -0.0053F, 0.0836F, -0.0541F, 0.0623F, 0.0352F,
        -0.0614F } },
    { 1, { AT(specific_share, 0.215686277F, 1, 3) AT(number_new, 0.5F, 2, -3) AT(filler_share, 0.0645161346F, -1, -2)
        AT(statements_missing, 0.875F, 4, 6) AT(filler_share, 0.095238097F, -4, 5) AT(subject_worst, 0.347248435F, -5,
        -6) AT(log_reference, 3.44986176F, -7, -8) }, { -0.0272F, 0.0882F, -0.0500F, -0.0862F, 0.0643F, -0.0498F,
        -0.0422F, 0.0948F } },
    { 2, { AT(p_uncovered_unasked, 0.289981931F, 1, 6) AT(first_half, 0.788888931F, 2, 3) AT(last_statement,
        0.839743614F, -1, -2) AT(specific_share, 0.388888896F, 4, 5) AT(p_unsupported_long, 0.0F, -3, -4)
        AT(p_uncovered_unasked, 0.037371289F, -5, -6) AT(p_stray, 0.0798512548F, -7, -8) }, { 0.0017F, 0.0645F, 0.0444F,
        -0.0464F, -0.0432F, 0.0185F, 0.0096F, -0.0680F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(sentences, 4.5F, -1, -2) AT(log_answer, 4.51596594F, 3, -7) AT(log_answer,
        3.34975028F, 4, -6) AT(p_subject_high, 0.180412918F, 5, -5) AT(log_reference, 3.23848629F, -3, -4) }, {
        -0.0735F, 0.0191F, -0.0056F, 0.0870F, -0.0307F, -0.0656F, 0.0847F } },
    { 4, { AT(rule_incomplete, 0.300000012F, 1, -8) AT(p_asked_uncovered, 0.139416859F, -1, 2) AT(near_content,
        0.290322602F, -2, 3) AT(both_share, 0.160256416F, 4, 5) AT(log_answer, 3.77269506F, -3, -4)
        AT(p_pronouns_uncovered, 0.00512820529F, -5, 6) AT(half_drop, -0.0178571418F, -6, -7) }, { -0.0595F, -0.0566F,
        0.0308F, -0.0453F, -0.0109F, -0.0218F, 0.0856F, 0.0697F } },
    { 5, { AT(again_near, 0.480196446F, 1, 2) AT(restated, 0.348484874F, -1, -2) AT(sentences, 3.5F, 3, 4) AT(restated,
        0.211111113F, -3, -4) AT(p_far_uncovered, 0.0349801257F, -5, 5) AT(half_drop, -0.0714285672F, -6, 6)
        AT(subject_worst, 0.173569426F, -7, -8) }, { -0.0602F, 0.0263F, -0.0494F, 0.0423F, -0.0146F, -0.0050F, -0.0105F,
        0.1064F } },
    { 6, { AT(p_uncovered_unasked, 0.181818187F, -1, 1) AT(p_absolute_near, 0.0690476224F, 2, -8) AT(log_reference,
        3.02012753F, 3, 4) AT(rule_off_topic, 0.779096067F, -2, -3) AT(distinct, 0.96609199F, -4, 5) AT(p_first_only,
        0.0892857164F, -5, 6) AT(subject_new, 0.549075067F, -6, -7) }, { -0.0744F, -0.0270F, 0.0755F, 0.0651F, 0.0766F,
        0.0138F, -0.0566F, -0.0246F } },
    { 7, { AT(parts_missing_n, 2.5F, 1, -8) AT(p_uncovered_unasked, 0.57277751F, 2, 6) AT(stray_sentences, 0.211111113F,
        3, -5) AT(p_quoted_uncovered, 0.341666669F, 4, -4) AT(roles_straight, 1.5F, 5, -3) AT(p_missing_first,
        0.00909090973F, -1, -2) AT(filler_share, 0.0638297945F, -6, -7) }, { 0.0055F, -0.0391F, 0.0643F, 0.0985F,
        -0.0455F, 0.0462F, -0.0325F, -0.0451F } },
    { 0, { AT(p_unsupported_near, 0.150000006F, 1, 3) AT(rule_unsupported, 0.300000012F, -1, 2) AT(specific_share,
        0.456521749F, -2, -3) AT(rare, 0.349988073F, -4, 4) AT(again_near, 0.492588788F, 5, -8) AT(stray_share,
        0.52035886F, 6, -7) AT(first_half, 0.809090912F, -5, -6) }, { -0.0847F, -0.0299F, 0.0495F, -0.0291F, -0.0309F,
        0.0471F, 0.0785F, -0.0224F } },
    { 1, { AT(specific_share, 0.215686277F, 1, 3) AT(filler_share, 0.0645161346F, -1, 2) AT(subject_worst, 0.530722916F,
        -2, -3) AT(p_subject_low, 0.0145713938F, 4, 6) AT(sentences, 3.5F, -4, 5) AT(p_pronouns_uncovered,
        0.0487804897F, -5, -6) AT(filler_share, 0.0769230798F, -7, -8) }, { -0.0358F, 0.0839F, -0.0138F, -0.0807F,
        -0.0532F, 0.0441F, -0.0421F, 0.0622F } },
    { 2, { AT(near_reference, 0.140056029F, -1, 1) AT(polar_against, 2.5F, 2, -8) AT(parts, 3.5F, 3, 6)
        AT(log_reference, 3.34975028F, 4, -5) AT(pairs_lost, 0.0488095246F, -2, 5) AT(number_new, 1.5F, -3, -4)
        AT(roles_cross, 1.5F, -6, -7) }, { -0.0632F, 0.0037F, 0.0700F, -0.0408F, -0.0254F, -0.0278F, 0.0666F, 0.0838F }
        },
    { 3, { AT(log_ratio, 1.11600411F, 1, 4) AT(stray_rare, 0.0504171215F, 2, -4) AT(p_subject_high, 0.180412918F, 3, -3)
        AT(question_covered, 0.408333361F, -1, -2) AT(log_answer, 4.51596594F, -5, -6) }, { 0.0869F, -0.0029F, -0.0397F,
        -0.0774F, -0.0188F, 0.0838F } },
    { 4, { AT(p_uncovered_unasked, 0.532312334F, 1, -8) AT(p_missing_first, 0.0866071433F, 2, 5) AT(p_both, 0.5F, 3, 4)
        AT(p_uncovered_unasked, 0.12781772F, -1, -2) AT(subject_new, 0.680271089F, -3, -4) AT(part_near_worst,
        0.537823617F, 6, -7) AT(both_share, 0.226495728F, -5, -6) }, { -0.0591F, 0.0097F, -0.0206F, 0.0817F, 0.0098F,
        0.0704F, -0.0368F, -0.0734F } },
    { 5, { AT(distinct, 0.8530761F, 1, -8) AT(both_hit, 2.5F, 2, 6) AT(subject_worst, 0.511330724F, 3, 5)
        AT(stray_share, 0.747203231F, 4, -3) AT(second_half, 0.72077924F, -1, -2) AT(again_near, 0.774657488F, -4, -5)
        AT(distinct, 0.644009233F, -6, -7) }, { 0.1142F, 0.0003F, -0.0116F, -0.0238F, 0.0335F, 0.0358F, -0.0403F,
        -0.0656F } },
    { 6, { AT(stray_share, 0.534401417F, -1, 1) AT(rule_off_topic, 0.749609351F, 2, -8) AT(again_near, 0.501635611F, 3,
        6) AT(part_near_mean, 0.219995454F, -2, 4) AT(pronouns, 0.0263157897F, 5, -5) AT(p_pronouns_uncovered,
        0.0147058824F, -3, -4) AT(log_answer, 3.99815869F, -6, -7) }, { -0.0740F, 0.0743F, -0.0272F, 0.0566F, -0.0279F,
        0.0886F, -0.0012F, 0.0773F } },
    { 7, { AT(p_asked_uncovered, 0.545454562F, 1, -8) AT(p_subject_low, 0.0889887437F, 2, -7) AT(negations, 1.5F, 3, -6)
        AT(unsupported, 1.9000001F, 4, -5) AT(p_negation_covered, 0.839743614F, 5, -4) AT(p_covered_near, 0.840277791F,
        6, -3) AT(filler_share, 0.0714285746F, -1, -2) }, { 0.0085F, -0.0398F, 0.0557F, -0.0889F, -0.0675F, 0.0453F,
        -0.0688F, -0.0483F } },
    { 0, { AT(unsupported, 1.30000007F, -1, 1) AT(rare, 0.408772826F, 2, 6) AT(p_subject_high, 0.0656364411F, 3, 5)
        AT(first_asked, 2.5F, 4, -4) AT(p_unsupported_near, 0.365217417F, -2, -3) AT(half_drop, -0.0285714269F, -5, -6)
        AT(p_far_uncovered, 0.0634876788F, -7, -8) }, { -0.0795F, -0.0758F, 0.0047F, 0.0272F, -0.0161F, 0.0677F,
        -0.0144F, 0.0812F } },
    { 1, { AT(filler_share, 0.0727272779F, 1, 2) AT(rare, 0.253544092F, -1, -2) AT(stray_share, 0.534401417F, -3, 3)
        AT(rare, 0.34460339F, 4, -8) AT(number_new, 0.5F, 5, -7) AT(p_pronouns_uncovered, 0.142857149F, 6, -6)
        AT(subject_worst, 0.586442888F, -4, -5) }, { 0.0089F, -0.0829F, -0.0550F, 0.0946F, -0.0041F, -0.0118F, -0.0206F,
        -0.0105F } },
    { 2, { AT(p_subject_high, 0.0740108714F, -1, 1) AT(polar_against, 2.5F, 2, -8) AT(rule_technical, 0.625F, 3, 5)
        AT(subject_question, 0.841189384F, 4, -4) AT(p_asked_uncovered, 0.50262624F, -2, -3) AT(pairs_lost,
        0.189903855F, -5, 6) AT(both_hit, 1.5F, -6, -7) }, { -0.0485F, -0.0128F, 0.0398F, 0.0469F, 0.0851F, -0.0617F,
        0.0483F, 0.0853F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -5) AT(stray_share, 0.116715036F, 2, -4) AT(part_worst, 0.522727311F, 3, -3)
        AT(question_covered, 0.408333361F, -1, -2) }, { 0.0848F, -0.0082F, -0.0297F, -0.0773F, 0.0817F } },
    { 4, { AT(near_content, 0.238095239F, -1, 1) AT(last_statement, 0.63961041F, 2, 3) AT(both_missing, 0.5F, -2, -3)
        AT(covered, 0.730303049F, 4, -8) AT(distinct, 0.957427561F, 5, -7) AT(number_new, 0.5F, 6, -6) AT(shared, 9.5F,
        -4, -5) }, { -0.0749F, 0.0113F, 0.0737F, 0.0742F, -0.0503F, -0.0366F, -0.0349F, -0.0642F } },
    { 5, { AT(distinct, 0.8530761F, 1, -8) AT(both_hit, 2.5F, 2, 6) AT(p_subject_high, 0.237010896F, 3, 5)
        AT(stray_rare, 0.233344153F, 4, -3) AT(p_both, 0.5F, -1, -2) AT(distinct, 0.63762629F, -4, -5) AT(distinct,
        0.644009233F, -6, -7) }, { 0.1034F, -0.0004F, -0.0085F, 0.0415F, -0.0320F, 0.0347F, -0.0391F, -0.0642F } },
    { 6, { AT(stray_share, 0.534401417F, -1, 1) AT(refers_back, 0.5F, 2, 6) AT(ask_worst, 0.267857164F, -2, 3)
        AT(p_uncovered_unasked, 0.181818187F, -3, 4) AT(distinct, 0.964901507F, 5, -6) AT(p_far_uncovered, 0.418100148F,
        -4, -5) AT(p_first_only, 0.111111112F, -7, -8) }, { -0.0724F, -0.0257F, -0.0455F, 0.1095F, 0.0415F, 0.0109F,
        0.0270F, -0.0324F } },
    { 7, { AT(first_asked, 0.5F, 1, 2) AT(again_near, 0.501635611F, -1, -2) AT(parts_missing_n, 1.5F, 3, -8)
        AT(stray_sentences, 0.261363655F, 4, -7) AT(strong, 0.5F, 5, -6) AT(roles_straight, 1.5F, 6, -5) AT(inversions,
        0.277777791F, -3, -4) }, { 0.0333F, -0.0297F, 0.0215F, -0.0313F, 0.0783F, -0.0440F, -0.0366F, -0.0500F } },
    { 0, { AT(number_new, 0.5F, 1, 4) AT(p_unsupported_near, 0.123076923F, -1, 2) AT(rare, 0.438040853F, 3, -4)
        AT(p_again_long, 0.1158152F, -2, -3) AT(rare, 0.351395279F, -5, 5) AT(rule_unsupported, 0.300000012F, -6, 6)
        AT(again_near, 0.492588788F, -7, -8) }, { -0.0831F, 0.0290F, -0.0727F, 0.0561F, -0.0519F, -0.0281F, 0.0738F,
        0.0009F } },
    { 1, { AT(specific_share, 0.215686277F, 1, 3) AT(number_new, 0.5F, 2, -3) AT(p_stray_high, 0.0344014093F, -1, -2)
        AT(filler_share, 0.0727272779F, 4, 5) AT(p_asked_uncovered, 0.875F, -4, -5) AT(subject_first, 0.273645103F, -6,
        6) AT(polar_sum, 0.5F, -7, -8) }, { -0.0238F, 0.0780F, -0.0500F, -0.0842F, 0.0099F, 0.0859F, -0.0500F, 0.0297F }
        },
    { 2, { AT(p_uncovered_unasked, 0.289981931F, 1, 5) AT(roles_straight, 0.5F, 2, -5) AT(first_half, 0.773504317F, -1,
        3) AT(p_uncovered_unasked, 0.0F, 4, -4) AT(p_uncovered_stray, 0.0198772736F, -2, -3) AT(rule_technical,
        0.300000012F, 6, -8) AT(both_share, 0.0263157897F, -6, -7) }, { 0.0531F, 0.0069F, -0.0645F, 0.0359F, -0.0282F,
        0.0154F, -0.0735F, 0.0311F } },
    { 3, { AT(rule_long, 0.747647107F, 1, -5) AT(near_content, 0.826086998F, -1, 2) AT(p_subject_high, 0.180412918F, 3,
        -4) AT(specific_share, 0.407407433F, -2, -3) }, { -0.0758F, 0.0832F, -0.0029F, -0.0358F, 0.0767F } },
    { 4, { AT(subject, 0.624126554F, 1, 2) AT(p_covered_near, 0.0833333358F, -1, -2) AT(covered, 0.741666675F, 3, -8)
        AT(parts, 3.5F, 4, 5) AT(stray_share, 0.541026711F, -3, -4) AT(question_covered, 0.261363655F, -5, 6)
        AT(log_ratio, 0.278713405F, -6, -7) }, { -0.0816F, 0.0033F, 0.0167F, -0.0487F, -0.0318F, 0.0143F, 0.0759F,
        -0.0544F } },
    { 5, { AT(p_log_ratio_2, 0.629214883F, 1, 4) AT(p_uncovered_near, 0.25F, 2, 3) AT(specific_share, 0.545454562F, -1,
        -2) AT(p_far_uncovered, 0.188480407F, -3, -4) AT(p_stray, 0.175983995F, 5, -8) AT(question_rare, 0.499776512F,
        -5, 6) AT(distinct, 0.8530761F, -6, -7) }, { -0.0621F, 0.0310F, -0.0100F, 0.0617F, -0.0021F, 0.0860F, -0.0147F,
        -0.0287F } },
    { 6, { AT(p_stray_high, 0.0344014093F, -1, 1) AT(absolute_added, 0.5F, 2, 5) AT(log_reference, 3.02012753F, -2, 3)
        AT(first_half, 0.129166678F, -3, 4) AT(rare, 0.313823581F, -4, -5) AT(refers_back, 0.5F, 6, -8) AT(distinct,
        0.93609637F, -6, -7) }, { -0.0707F, -0.0088F, 0.0937F, 0.0659F, 0.0062F, 0.0593F, -0.0257F, -0.0458F } },
    { 7, { AT(first_half, 0.148351654F, -1, 1) AT(p_pronouns_uncovered, 0.0370370373F, 2, 6) AT(part_near_worst,
        0.438740313F, 3, 4) AT(both_missing, 4.5F, -2, -3) AT(inversions, 0.266666681F, 5, -6) AT(log_ratio, 0.0F, -4,
        -5) AT(again_near, 0.519342899F, -7, -8) }, { -0.0426F, -0.0282F, 0.0601F, -0.0722F, 0.0366F, -0.0287F, 0.0414F,
        -0.0368F } },
    { 0, { AT(unsupported, 1.30000007F, 1, 2) AT(p_unsupported_near, 0.5F, -1, -2) AT(specific_share, 0.461538464F, 3,
        -8) AT(subject_first, 0.638350487F, 4, 6) AT(stray_repeat, 0.203632787F, 5, -5) AT(again_near, 0.381061643F, -3,
        -4) AT(p_far_uncovered, 0.0634876788F, -6, -7) }, { -0.0802F, 0.0104F, 0.0032F, -0.0750F, 0.0130F, -0.0253F,
        0.0575F, 0.0693F } },
    { 1, { AT(rule_generic, 0.609992325F, 1, 6) AT(p_covered_low, 0.13933824F, 2, 3) AT(log_answer, 4.08594131F, -1, -2)
        AT(filler_share, 0.0588235296F, -3, 4) AT(number_new, 0.5F, 5, -6) AT(question_covered, 0.0357142873F, -4, -5)
        AT(distinct, 0.938446999F, -7, -8) }, { -0.0800F, -0.0032F, -0.0582F, -0.0074F, 0.0976F, -0.0306F, 0.0061F,
        0.0771F } },
    { 2, { AT(both_share, 0.386752158F, 1, 6) AT(roles_straight, 3.5F, 2, -6) AT(p_uncovered_unasked, 0.496172577F, 3,
        -5) AT(distinct, 0.748494029F, -1, 4) AT(first_half, 0.679487228F, 5, -4) AT(subject, 0.62315923F, -2, -3)
        AT(subject, 0.863044202F, -7, -8) }, { -0.0414F, -0.0243F, 0.0683F, 0.0140F, -0.0464F, -0.0377F, -0.0639F,
        0.0474F } },
    { 3, { AT(p_log_ratio_2, 1.24760294F, 1, 3) AT(p_asks_uncovered, 0.0500000007F, -1, 2) AT(p_stray, 0.00657533016F,
        -2, -3) AT(question_rare, 0.215175644F, -4, 4) AT(shared, 3.5F, -5, -6) }, { -0.0752F, 0.0481F, -0.0217F,
        -0.0014F, 0.0047F, 0.0836F } },
    { 4, { AT(p_first_only, 0.333333343F, 1, 5) AT(p_uncovered_unasked, 0.522359014F, 2, -5) AT(asks, 1.5F, 3, 4)
        AT(rule_incomplete, 0.675000012F, -1, -2) AT(part_near_mean, 0.613724411F, -3, -4) AT(refers_back, 0.5F, 6, -8)
        AT(log_answer, 4.03420162F, -6, -7) }, { -0.0430F, 0.0685F, 0.0865F, -0.0241F, -0.0777F, 0.0556F, -0.0363F,
        -0.0200F } },
    { 5, { AT(sentences, 3.5F, 1, 3) AT(restated, 0.211111113F, -1, 2) AT(near_any, 0.63450098F, -2, -3) AT(distinct,
        0.8530761F, 4, -8) AT(covered, 0.677083373F, 5, 6) AT(stray_name, 0.5F, -4, -5) AT(specific_share, 0.414893627F,
        -6, -7) }, { -0.0619F, -0.0149F, 0.0598F, 0.0923F, -0.0104F, -0.0223F, 0.0196F, -0.0212F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(absolute_added, 0.5F, 2, -7) AT(rare, 0.290750176F, -1, 3)
        AT(part_near_mean, 0.336264521F, -2, 4) AT(half_drop, 0.194444448F, 5, -6) AT(p_far_uncovered, 0.367997706F, -3,
        6) AT(stray_name, 0.5F, -4, -5) }, { 0.0840F, 0.0484F, 0.0475F, -0.0423F, 0.0467F, -0.0362F, -0.0133F, -0.0710F
        } },
    { 7, { AT(part_near_worst, 0.183081776F, -1, 1) AT(pronouns, 0.0769230798F, 2, -8) AT(log_answer, 3.701226F, 3, 4)
        AT(rule_technical, 0.625F, -2, -3) AT(near_reference, 0.442222238F, 5, 6) AT(subject_question, 0.412266403F, -4,
        -5) AT(subject_question, 0.79005897F, -6, -7) }, { -0.0305F, 0.0316F, -0.0547F, 0.0269F, -0.0481F, 0.0320F,
        -0.0468F, 0.0366F } },
    { 0, { AT(rule_unsupported, 0.300000012F, -1, 1) AT(number_new, 0.5F, 2, 3) AT(subject_new, 0.518285871F, -2, -3)
        AT(near_content, 0.192307696F, 4, 6) AT(p_log_ratio_2, 0.544052243F, -4, 5) AT(stray_rare, 0.334387541F, -5, -6)
        AT(subject, 0.891393721F, -7, -8) }, { -0.0730F, 0.0231F, -0.0597F, -0.0415F, -0.0355F, 0.0600F, 0.0800F,
        -0.0105F } },
    { 1, { AT(specific_share, 0.215686277F, 1, 4) AT(subject_worst, 0.47037074F, 2, -4) AT(pronouns, 0.148148149F, 3,
        -3) AT(filler_share, 0.0645161346F, -1, -2) AT(polar_sum, 0.5F, 5, 6) AT(subject_first, 0.110538021F, -5, -6)
        AT(log_reference, 3.51143408F, -7, -8) }, { -0.0146F, 0.0827F, -0.0134F, -0.0193F, 0.0269F, -0.0777F, -0.0204F,
        0.0727F } },
    { 2, { AT(both_share, 0.386752158F, 1, -8) AT(log_ratio, 0.0F, -1, 2) AT(p_pronouns_uncovered, 0.0336538479F, 3, -7)
        AT(first_asked, 2.5F, -2, 4) AT(part_best, 0.788888931F, -3, 5) AT(log_ratio, 0.207639366F, -4, 6)
        AT(inversions, 0.227272734F, -5, -6) }, { 0.0676F, -0.0082F, 0.0993F, -0.0405F, 0.0001F, 0.0593F, -0.0327F,
        -0.0448F } },
    { 3, { AT(p_log_ratio_2, 1.24760294F, 1, 3) AT(reference_code, 0.5F, -1, 2) AT(subject_new, 0.893269539F, -2, -3)
        AT(covered, 0.171568632F, -4, -5) }, { -0.0744F, -0.0145F, 0.0467F, -0.0083F, 0.0801F } },
    { 4, { AT(near_content, 0.238095239F, -1, 1) AT(statements_missing, 0.100000001F, 2, 6) AT(covered, 0.730303049F, 3,
        -6) AT(specific_share, 0.400000006F, 4, 5) AT(covered, 0.310096174F, -2, -3) AT(ask_worst, 0.759615421F, -4, -5)
        AT(p_best_missing, 0.239047632F, -7, -8) }, { -0.0713F, -0.0302F, 0.0461F, 0.0412F, -0.0522F, -0.0584F,
        -0.0013F, 0.0779F } },
    { 5, { AT(distinct, 0.8530761F, 1, -8) AT(last_statement, 0.935416698F, 2, 3) AT(restated_subjects, 0.184659094F,
        -1, -2) AT(second_half, 0.763888896F, 4, 6) AT(both_hit, 2.5F, 5, -5) AT(near_content, 0.3125F, -3, -4)
        AT(stray_rare, 0.0259755105F, -6, -7) }, { -0.0364F, 0.0328F, 0.0060F, 0.1015F, -0.0027F, 0.0213F, -0.0266F,
        -0.0603F } },
    { 6, { AT(stray_share, 0.534401417F, -1, 1) AT(distinct, 0.876388907F, 2, 4) AT(both_hit, 1.5F, 3, -4)
        AT(p_uncovered_near, 0.0625F, -2, -3) AT(first_half, 0.29285717F, -5, 5) AT(rare, 0.290750176F, -6, 6)
        AT(rule_off_topic, 0.602811933F, -7, -8) }, { -0.0676F, 0.0218F, 0.1019F, -0.0456F, 0.0273F, 0.0297F, -0.0368F,
        0.0306F } },
    { 7, { AT(rule_off_topic, 0.779450953F, 1, -8) AT(first_asked, 0.5F, -1, 2) AT(p_asked_uncovered, 0.545454562F, 3,
        -7) AT(subject_worst, 0.428858519F, -2, 4) AT(roles_straight, 0.5F, 5, -6) AT(both_missing, 3.5F, 6, -5)
        AT(p_uncovered_unasked, 0.0F, -3, -4) }, { 0.0249F, -0.0293F, 0.0305F, -0.0241F, 0.0651F, 0.0557F, -0.0606F,
        -0.0795F } },
    { 0, { AT(p_unsupported_near, 0.0666666701F, 1, 2) AT(stray_name, 4.5F, -1, -2) AT(rare, 0.408772826F, 3, 6)
        AT(number_new, 1.5F, 4, 5) AT(log_reference, 3.02012753F, -3, -4) AT(subject_first, 0.651710153F, -5, -6)
        AT(again_near, 0.477538705F, -7, -8) }, { -0.0816F, 0.0143F, 0.0078F, -0.0640F, -0.0206F, 0.0612F, 0.0808F,
        0.0001F } },
    { 1, { AT(rule_generic, 0.609992325F, 1, 6) AT(statements_missing, 0.875F, 2, 5) AT(p_subject_low, 0.0173544511F, 3,
        -4) AT(specific_share, 0.25F, 4, -3) AT(log_ratio, 0.784954786F, -1, -2) AT(p_best_missing, 0.200000003F, -5,
        -6) AT(pronouns, 0.148148149F, -7, -8) }, { -0.0470F, 0.0313F, -0.0823F, 0.0229F, -0.0276F, 0.0673F, 0.0727F,
        -0.0276F } },
    { 2, { AT(p_uncovered_unasked, 0.440307111F, 1, 6) AT(p_covered_polar, 1.51923084F, 2, -6) AT(parts, 3.5F, 3, -5)
        AT(log_reference, 3.34975028F, 4, -4) AT(pronouns, 0.0727272779F, 5, -3) AT(log_answer, 3.701226F, -1, -2)
        AT(log_answer, 3.15677404F, -7, -8) }, { 0.0041F, 0.0569F, -0.0194F, -0.0269F, -0.0158F, 0.0755F, 0.0518F,
        -0.0733F } },
    { 3, { AT(p_log_ratio_2, 1.24760294F, 1, 4) AT(p_log_ratio_2, 0.00114931527F, 2, -4) AT(asks_missing, 0.5F, -1, 3)
        AT(p_log_ratio_2, 0.000946894987F, -2, -3) AT(shared, 2.5F, -5, -6) }, { -0.0174F, -0.0027F, 0.0484F, -0.0730F,
        -0.0044F, 0.0794F } },
    { 4, { AT(near_content, 0.238095239F, -1, 1) AT(covered, 0.741666675F, 2, -8) AT(p_subject_high, 0.0269825682F, -2,
        3) AT(parts, 3.5F, 4, 6) AT(reference_code, 0.5F, 5, -5) AT(part_near_worst, 0.361524463F, -3, -4) AT(rare,
        0.35842213F, -6, -7) }, { -0.0698F, -0.0406F, 0.0232F, -0.0467F, 0.0754F, 0.0654F, -0.0097F, -0.0465F } },
    { 5, { AT(distinct, 0.8530761F, 1, -8) AT(last_statement, 0.935416698F, 2, 3) AT(p_uncovered_unasked, 0.146682635F,
        -1, -2) AT(covered_new, 0.809090912F, 4, -7) AT(p_both, 0.5F, 5, -6) AT(p_subject_high, 0.327243745F, 6, -5)
        AT(p_unsupported_long, 0.0F, -3, -4) }, { -0.0214F, 0.0225F, 0.0981F, 0.0006F, -0.0049F, -0.0089F, -0.0026F,
        -0.0590F } },
    { 6, { AT(p_uncovered_unasked, 0.181818187F, -1, 1) AT(again_near, 0.501635611F, 2, -8) AT(subject_new,
        0.300169706F, -2, 3) AT(log_reference, 3.27696681F, -3, 4) AT(part_near_mean, 0.389091343F, 5, 6) AT(polar_with,
        0.5F, -4, -5) AT(half_drop, -0.099999994F, -6, -7) }, { -0.0690F, 0.0504F, -0.0251F, 0.0851F, -0.0321F, 0.0490F,
        -0.0480F, 0.0543F } },
    { 7, { AT(p_again_long, 0.586060524F, 1, -8) AT(negations, 0.5F, 2, 5) AT(second_half, 0.310096174F, 3, 4)
        AT(log_ratio, 0.733969212F, -1, -2) AT(p_log_ratio_2, 0.525474072F, -3, -4) AT(near_content, 0.300000012F, -5,
        6) AT(p_uncovered_unasked, 0.0872912034F, -6, -7) }, { -0.0581F, 0.0082F, 0.0109F, -0.0420F, 0.0433F, 0.0343F,
        -0.0270F, -0.0660F } },
    { 0, { AT(unsupported, 1.30000007F, 1, 2) AT(rare, 0.490731001F, -1, -2) AT(near_content, 0.192307696F, 3, 5)
        AT(rare, 0.408772826F, 4, -5) AT(p_unsupported_near, 0.384615391F, -3, -4) AT(p_stray, 0.111637734F, 6, -8)
        AT(part_near_worst, 0.329299629F, -6, -7) }, { -0.0793F, 0.0269F, -0.0711F, 0.0172F, 0.0391F, 0.0346F, -0.0370F,
        0.0697F } },
    { 1, { AT(filler_share, 0.0701754391F, 1, 2) AT(part_near_mean, 0.119162716F, -1, -2) AT(shared, 2.5F, 3, -8)
        AT(again_near, 0.401800573F, 4, -7) AT(stray_share, 0.726903021F, -3, 5) AT(rare, 0.333280683F, -4, 6)
        AT(p_again_long, 0.18453823F, -5, -6) }, { 0.0055F, -0.0773F, -0.0403F, 0.0526F, 0.0219F, -0.0358F, 0.0846F,
        -0.0478F } },
    { 2, { AT(both_share, 0.386752158F, 1, 6) AT(roles_cross, 0.5F, 2, -6) AT(roles_straight, 0.5F, 3, -5)
        AT(p_covered_polar, 1.51923084F, 4, -4) AT(first_half, 0.773504317F, 5, -3) AT(p_uncovered_unasked,
        0.496172577F, -1, -2) AT(subject, 0.863044202F, -7, -8) }, { 0.0388F, -0.0437F, -0.0135F, 0.0775F, -0.0526F,
        0.0667F, -0.0590F, 0.0476F } },
    { 3, { AT(p_log_ratio_2, 1.24760294F, 1, 3) AT(reference_code, 0.5F, -1, 2) AT(p_log_ratio_2, 0.00142433238F, -2,
        -3) AT(p_asked_uncovered, 0.428571433F, 4, -6) AT(question_rare, 0.215175644F, -4, -5) }, { -0.0720F, 0.0470F,
        -0.0136F, -0.0027F, 0.0769F, -0.0038F } },
    { 4, { AT(shared, 1.5F, -1, 1) AT(rule_incomplete, 0.675000012F, 2, -8) AT(ask_worst, 0.514705896F, -2, 3)
        AT(second_half, 0.577380955F, 4, -7) AT(unsupported, 0.75F, 5, -6) AT(p_stray, 0.016895052F, -3, 6)
        AT(specific_share, 0.347826093F, -4, -5) }, { -0.0514F, 0.0498F, 0.0752F, 0.0344F, -0.0252F, -0.0652F, -0.0437F,
        0.0925F } },
    { 5, { AT(inversions, 0.178571433F, 1, 3) AT(again_near, 0.578747749F, -1, 2) AT(p_asked_uncovered, 0.300000012F,
        -2, -3) AT(distinct, 0.8530761F, 4, -8) AT(p_first_only, 0.148148149F, -4, 5) AT(p_far_uncovered, 0.0349801257F,
        -5, 6) AT(p_unsupported_near, 0.0F, -6, -7) }, { -0.0494F, -0.0243F, 0.0380F, -0.0023F, -0.0081F, 0.0840F,
        -0.0105F, -0.0276F } },
    { 6, { AT(near_content, 0.363636374F, 1, -8) AT(refers_back, 0.5F, 2, 3) AT(again_near, 0.522352874F, -1, -2)
        AT(first_half, 0.148351654F, -3, 4) AT(log_reference, 3.31402087F, -4, 5) AT(part_near_mean, 0.382803857F, 6,
        -7) AT(stray_rare, 0.228787199F, -5, -6) }, { 0.0149F, 0.0746F, 0.0322F, -0.0483F, -0.0369F, 0.1113F, -0.0337F,
        -0.0670F } },
    { 7, { AT(rule_off_topic, 0.779450953F, 1, -8) AT(negations, 1.5F, 2, 4) AT(p_best_missing, 0.03125F, -1, 3)
        AT(filler_share, 0.0714285746F, -2, -3) AT(near_content, 0.300000012F, 5, 6) AT(sentences, 3.5F, -4, -5)
        AT(p_uncovered_unasked, 0.0454587378F, -6, -7) }, { 0.0063F, -0.0082F, -0.0653F, 0.0828F, -0.0256F, 0.0553F,
        -0.0457F, -0.0735F } },
    { 0, { AT(unsupported, 0.950000048F, -1, 1) AT(specific_share, 0.461538464F, 2, 5) AT(subject_first, 0.638350487F,
        3, 4) AT(again_near, 0.360372901F, -2, -3) AT(p_stray, 0.110141449F, -4, -5) AT(near_content, 0.1875F, 6, -8)
        AT(rare, 0.382588834F, -6, -7) }, { -0.0793F, 0.0179F, -0.0618F, -0.0377F, 0.0515F, -0.0483F, 0.0444F, 0.0800F }
        },
    { 1, { AT(specific_share, 0.215686277F, 1, 4) AT(again_near, 0.423365235F, 2, -4) AT(part_near_mean, 0.292382151F,
        -1, 3) AT(specific_share, 0.118644074F, -2, -3) AT(filler_share, 0.0727272779F, -5, 5) AT(question_rare,
        0.376379102F, 6, -8) AT(statements_missing, 0.416666687F, -6, -7) }, { 0.0416F, 0.0235F, -0.0537F, 0.0735F,
        -0.0770F, -0.0092F, 0.0846F, -0.0470F } },
    { 2, { AT(near_content, 0.238095239F, 1, 2) AT(log_answer, 3.02012753F, -1, -2) AT(rule_technical, 0.300000012F, 3,
        5) AT(p_absolute_near, 0.150471702F, -3, 4) AT(filler_share, 0.0250000004F, -4, -5) AT(last_statement,
        0.881944478F, -6, 6) AT(p_again_long, 0.277258873F, -7, -8) }, { 0.0794F, -0.0765F, -0.0077F, -0.0090F, 0.0687F,
        -0.0122F, 0.0909F, -0.0136F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -6) AT(p_again_long, 0.0135606211F, 2, -5) AT(half_drop, 0.119047619F, -1, 3)
        AT(both_share, 0.0263157897F, 4, -4) AT(subject_question, 0.571638823F, -2, -3) }, { -0.0206F, 0.0780F,
        -0.0025F, -0.0060F, -0.0709F, 0.0701F } },
    { 4, { AT(rule_incomplete, 0.675000012F, 1, -8) AT(parts, 3.5F, 2, 3) AT(p_uncovered_stray, 0.0105678197F, -1, -2)
        AT(subject_question, 0.564462721F, -3, 4) AT(p_again_long, 0.0892574266F, -4, 5) AT(shared, 6.5F, 6, -7)
        AT(p_uncovered_stray, 0.180505201F, -5, -6) }, { 0.0256F, -0.0431F, -0.0241F, -0.0156F, 0.0995F, -0.0411F,
        -0.0030F, 0.0717F } },
    { 5, { AT(distinct, 0.8530761F, 1, -8) AT(part_near_mean, 0.517873049F, 2, 4) AT(near_any, 0.239826024F, -1, 3)
        AT(near_content, 0.233333334F, -2, -3) AT(distinct, 0.540064156F, -4, 5) AT(p_log_ratio_2, 0.706916392F, -5, 6)
        AT(shared, 7.5F, -6, -7) }, { -0.0080F, 0.0002F, 0.0835F, 0.0554F, -0.0488F, -0.0210F, 0.0327F, -0.0564F } },
    { 6, { AT(p_uncovered_unasked, 0.181818187F, -1, 1) AT(distinct, 0.96609199F, 2, 6) AT(inversions, 0.291666687F, 3,
        5) AT(both_hit, 1.5F, 4, -4) AT(subject_question, 0.502018273F, -2, -3) AT(p_covered_near, 0.0113636367F, -5,
        -6) AT(part_near_mean, 0.219995454F, -7, -8) }, { -0.0658F, 0.0043F, 0.0667F, -0.0446F, -0.0186F, 0.1095F,
        0.0614F, -0.0235F } },
    { 7, { AT(rare, 0.269944698F, -1, 1) AT(negations, 0.5F, 2, 5) AT(part_near_worst, 0.227795079F, -2, 3)
        AT(p_quoted_uncovered, 0.129166678F, 4, -5) AT(polar_sum, -0.5F, -3, -4) AT(p_again_long, 0.546335876F, 6, -8)
        AT(subject_question, 0.643855274F, -6, -7) }, { -0.0449F, -0.0452F, 0.0214F, -0.0138F, 0.0687F, 0.0393F,
        -0.0057F, -0.0790F } },
    { 0, { AT(rare, 0.408772826F, 1, 4) AT(number_new, 1.5F, -1, 2) AT(near_any, 0.189889669F, -2, 3)
        AT(p_unsupported_near, 0.330000013F, -3, -4) AT(subject_new, 0.765870094F, 5, -8) AT(unsupported, 0.950000048F,
        -5, 6) AT(parts, 4.5F, -6, -7) }, { -0.0710F, -0.0404F, -0.0237F, 0.0607F, -0.0163F, 0.0831F, 0.0073F, -0.0175F
        } },
    { 1, { AT(filler_share, 0.0701754391F, 1, 2) AT(p_asked_uncovered, 0.875F, -1, -2) AT(stray_share, 0.726903021F, 3,
        5) AT(part_near_worst, 0.301865309F, 4, -5) AT(sentences, 2.5F, -3, -4) AT(p_stray, 0.267740518F, 6, -8)
        AT(specific_share, 0.351851881F, -6, -7) }, { -0.0769F, 0.0157F, -0.0227F, 0.0431F, -0.0582F, 0.0797F, -0.0100F,
        -0.0122F } },
    { 2, { AT(p_uncovered_unasked, 0.440307111F, 1, 6) AT(p_covered_polar, 1.65151525F, 2, -6) AT(specific_share,
        0.434782624F, 3, -5) AT(distinct, 0.748494029F, -1, 4) AT(negated_shared, 0.5F, 5, -4) AT(subject_question,
        0.543808877F, -2, -3) AT(specific_share, 0.475000024F, -7, -8) }, { -0.0389F, -0.0286F, 0.0266F, 0.0516F,
        -0.0218F, 0.0691F, -0.0606F, 0.0505F } },
    { 3, { AT(p_log_ratio_2, 1.24760294F, 1, 3) AT(reference_code, 0.5F, -1, 2) AT(subject_new, 0.893269539F, -2, -3)
        AT(shared, 2.5F, -4, -5) }, { -0.0696F, -0.0124F, 0.0459F, -0.0051F, 0.0735F } },
    { 4, { AT(subject, 0.624126554F, -1, 1) AT(covered, 0.741666675F, 2, -8) AT(question_rare, 0.3256284F, -2, 3)
        AT(both_share, 0.160256416F, 4, 5) AT(log_answer, 3.77269506F, -3, -4) AT(log_answer, 3.38424683F, -5, 6)
        AT(half_drop, -0.0476190448F, -6, -7) }, { -0.0505F, -0.0321F, 0.0503F, -0.0407F, -0.0144F, -0.0225F, 0.0723F,
        -0.0446F } },
    { 5, { AT(sentences, 3.5F, 1, 2) AT(distinct, 0.603030324F, -1, -2) AT(covered, 0.677083373F, 3, 5) AT(stray_rare,
        0.233344153F, 4, -5) AT(distinct, 0.8530761F, -3, -4) AT(p_again_long, 0.532170415F, -6, 6) AT(specific_share,
        0.416666687F, -7, -8) }, { 0.0532F, -0.0591F, 0.0789F, -0.0069F, -0.0119F, -0.0228F, -0.0141F, 0.0283F } },
    { 6, { AT(p_uncovered_unasked, 0.181818187F, -1, 1) AT(again_near, 0.501635611F, 2, -8) AT(part_near_mean,
        0.219995454F, -2, 3) AT(log_reference, 3.27696681F, -3, 4) AT(p_again_long, 0.239981517F, 5, -7)
        AT(types_missing, 0.5F, 6, -6) AT(p_subject_high, 0.0700731203F, -4, -5) }, { -0.0638F, 0.0610F, -0.0214F,
        0.0824F, -0.0169F, -0.0585F, -0.0491F, 0.0478F } },
    { 7, { AT(p_asked_uncovered, 0.545454562F, 1, -8) AT(p_negation_covered, 0.919871807F, 2, -7)
        AT(p_uncovered_unasked, 0.0141906952F, -1, 3) AT(shared, 3.5F, 4, 6) AT(sentences, 2.5F, 5, -4) AT(second_half,
        0.226495728F, -2, -3) AT(again_near, 0.602789104F, -5, -6) }, { 0.0326F, -0.0104F, 0.0566F, -0.0060F, -0.0374F,
        0.0275F, -0.0890F, -0.0409F } },
    { 0, { AT(p_unsupported_near, 0.0666666701F, 1, 2) AT(number_new, 2.5F, -1, -2) AT(specific_share, 0.464285731F, 3,
        5) AT(refers_back, 0.5F, 4, -5) AT(p_asked_uncovered, 0.337399811F, -3, -4) AT(p_again_high, 0.0F, 6, -8)
        AT(rare, 0.332416803F, -6, -7) }, { -0.0780F, 0.0076F, -0.0674F, 0.0149F, 0.0300F, -0.0214F, 0.0731F, -0.0188F }
        },
    { 1, { AT(rule_generic, 0.609992325F, 1, 5) AT(filler_share, 0.0645161346F, 2, 3) AT(p_asked_uncovered, 0.875F, -1,
        -2) AT(subject_worst, 0.273253411F, 4, -5) AT(part_best, 0.309523821F, -3, -4) AT(pronouns, 0.148148149F, 6, -8)
        AT(subject_worst, 0.50736928F, -6, -7) }, { -0.0773F, 0.0153F, -0.0105F, 0.0858F, -0.0375F, 0.0742F, -0.0119F,
        -0.0285F } },
    { 2, { AT(near_content, 0.238095239F, 1, 2) AT(log_answer, 3.02012753F, -1, -2) AT(number_new, 2.5F, 3, -8)
        AT(rule_technical, 0.300000012F, -3, 4) AT(log_answer, 3.51143408F, -4, 5) AT(polar_against, 1.5F, 6, -7)
        AT(p_negated_covered, 1.1726191F, -5, -6) }, { 0.0781F, -0.0746F, 0.0034F, 0.0938F, 0.0526F, -0.0559F, -0.0586F,
        -0.0620F } },
    { 3, { AT(log_ratio, 1.11600411F, 1, 4) AT(stray_rare, 0.0504171215F, 2, -4) AT(subject, 0.780412972F, 3, -3)
        AT(near_reference, 0.710084081F, -1, -2) AT(shared, 2.5F, -5, -6) }, { -0.0021F, 0.0745F, -0.0264F, -0.0668F,
        -0.0052F, 0.0615F } },
    { 4, { AT(p_uncovered_unasked, 0.532312334F, 1, -8) AT(shared, 9.5F, 2, -7) AT(both_hit, 3.5F, 3, -6)
        AT(p_pronouns_uncovered, 0.0370370373F, 4, -5) AT(number_new, 1.5F, 5, -4) AT(ask_worst, 0.514705896F, -1, 6)
        AT(subject, 0.62698257F, -2, -3) }, { 0.0899F, -0.0508F, 0.0401F, -0.0552F, -0.0216F, -0.0312F, -0.0484F,
        -0.0642F } },
    { 5, { AT(p_again_long, 0.319403082F, 1, 2) AT(p_far_uncovered, 0.615375578F, -1, -2) AT(stray_name, 0.5F, 3, -8)
        AT(distinct, 0.8530761F, 4, -7) AT(p_absolute_near, 0.118823536F, 5, -6) AT(last_statement, 0.894444466F, 6, -5)
        AT(half_drop, 0.232142866F, -3, -4) }, { -0.0515F, 0.0234F, -0.0189F, 0.0284F, 0.0777F, -0.0016F, -0.0238F,
        -0.0227F } },
    { 6, { AT(p_uncovered_unasked, 0.181818187F, -1, 1) AT(refers_back, 0.5F, 2, -8) AT(log_answer, 4.06899023F, 3, -7)
        AT(both_hit, 1.5F, 4, -6) AT(distinct, 0.93609637F, 5, 6) AT(p_asked_uncovered, 0.375480354F, -2, -3)
        AT(p_far_uncovered, 0.31633243F, -4, -5) }, { -0.0619F, 0.0902F, -0.0034F, -0.0311F, 0.0307F, -0.0270F,
        -0.0285F, -0.0167F } },
    { 7, { AT(parts, 5.5F, 1, 6) AT(pronouns, 0.0727272779F, 2, -6) AT(roles_straight, 1.5F, 3, -5)
        AT(p_quoted_uncovered, 0.353571445F, 4, -4) AT(p_asked_uncovered, 0.333333343F, 5, -3) AT(p_covered_polar,
        1.65151525F, -1, -2) AT(part_near_mean, 0.644723654F, -7, -8) }, { -0.0009F, -0.0837F, -0.0409F, 0.0482F,
        0.0403F, 0.0253F, -0.0609F, 0.0298F } },
    { 0, { AT(rule_unsupported, 0.300000012F, 1, 3) AT(p_unsupported_near, 0.5F, 2, -3) AT(polar_against, 2.5F, -1, -2)
        AT(near_content, 0.192307696F, 4, 5) AT(pronouns, 0.043103449F, -4, -5) AT(p_stray, 0.110141449F, -6, 6)
        AT(subject_first, 0.446081787F, -7, -8) }, { -0.0792F, 0.0011F, 0.0337F, -0.0390F, 0.0264F, -0.0081F, -0.0034F,
        0.0738F } },
    { 1, { AT(specific_share, 0.215686277F, 1, 3) AT(number_new, 0.5F, 2, -3) AT(near_content, 0.304347843F, -1, -2)
        AT(statements_missing, 0.875F, 4, 6) AT(sentences, 3.5F, -4, 5) AT(filler_share, 0.095238097F, -5, -6)
        AT(log_reference, 3.44986176F, -7, -8) }, { 0.0677F, -0.0282F, -0.0451F, -0.0749F, -0.0394F, 0.0418F, -0.0296F,
        0.0777F } },
    { 2, { AT(p_subject_high, 0.051920943F, -1, 1) AT(log_reference, 3.31402087F, 2, 3) AT(p_covered_antonym,
        2.52272749F, -2, -3) AT(subject, 0.864126742F, 4, 6) AT(near_reference, 0.262013733F, -4, 5) AT(p_first_only,
        0.095238097F, -5, -6) AT(half_drop, 0.142857149F, -7, -8) }, { -0.0393F, 0.0122F, 0.0621F, 0.0430F, 0.0198F,
        -0.0759F, -0.0113F, 0.0647F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -4) AT(stray_share, 0.116715036F, 2, -3) AT(p_subject_high, 0.180412918F, -1,
        -2) }, { 0.0703F, -0.0219F, -0.0675F, 0.0643F } },
    { 4, { AT(p_uncovered_unasked, 0.532312334F, 1, -8) AT(rule_incomplete, 0.675000012F, 2, -7) AT(ask_worst,
        0.514705896F, -1, 3) AT(p_first_only, 0.291666687F, 4, 5) AT(parts, 5.5F, -2, -3) AT(p_stray, 0.016895052F, -4,
        6) AT(covered, 0.541958094F, -5, -6) }, { 0.0465F, -0.0570F, 0.0572F, 0.0725F, 0.0223F, -0.0438F, 0.0732F,
        -0.0621F } },
    { 5, { AT(sentences, 3.5F, 1, 2) AT(rule_repetitive, 0.375F, -1, -2) AT(covered, 0.677083373F, 3, 6)
        AT(near_content, 0.24242425F, -3, 4) AT(stray_name, 0.5F, 5, -6) AT(again_near, 0.477538705F, -4, -5)
        AT(polar_sum, -0.5F, -7, -8) }, { -0.0567F, 0.0486F, -0.0097F, -0.0035F, 0.0768F, -0.0080F, 0.0153F, -0.0230F }
        },
    { 6, { AT(near_any, 0.27916643F, 1, 5) AT(log_answer, 4.06899023F, 2, -5) AT(p_pronouns_uncovered, 0.0714285746F,
        -1, 3) AT(tail_missing, 0.267857164F, 4, -4) AT(parts_missing, 0.43650794F, -2, -3) AT(again_near, 0.537314355F,
        6, -8) AT(part_near_mean, 0.275772691F, -6, -7) }, { 0.0447F, -0.0247F, 0.0814F, -0.0508F, -0.0389F, 0.0250F,
        -0.0450F, 0.0378F } },
    { 7, { AT(negations, 1.5F, 1, -8) AT(polar_sum, -0.5F, -1, 2) AT(filler_share, 0.0384615399F, 3, -7)
        AT(subject_question, 0.79005897F, 4, -6) AT(subject_worst, 0.358076811F, 5, 6) AT(subject_question, 0.43047595F,
        -2, -3) AT(subject_worst, 0.686820388F, -4, -5) }, { 0.0127F, 0.0084F, -0.0758F, 0.0383F, -0.0284F, -0.0500F,
        -0.0338F, 0.0346F } },
    { 0, { AT(rule_unsupported, 0.300000012F, -1, 1) AT(stray_share, 0.805503607F, 2, 6) AT(p_stray, 0.110141449F, 3, 4)
        AT(half_drop, 0.0F, -2, -3) AT(question_rare, 0.354539335F, -4, 5) AT(log_answer, 4.18202114F, -5, -6)
        AT(stray_rare, 0.362789571F, -7, -8) }, { -0.0643F, -0.0350F, 0.0283F, -0.0071F, 0.0749F, -0.0169F, -0.0469F,
        0.0290F } },
    { 1, { AT(filler_share, 0.0701754391F, 1, 3) AT(rare, 0.245700002F, -1, 2) AT(p_asked_uncovered, 0.875F, -2, -3)
        AT(stray_share, 0.726903021F, 4, 5) AT(p_far_uncovered, 0.377897054F, -4, -5) AT(rare, 0.34460339F, 6, -8)
        AT(number_new, 0.5F, -6, -7) }, { 0.0187F, -0.0781F, 0.0149F, -0.0583F, 0.0210F, 0.0784F, -0.0106F, -0.0135F }
        },
    { 2, { AT(roles_cross, 0.5F, 1, -8) AT(roles_straight, 0.5F, 2, -7) AT(p_covered_antonym, 2.52272749F, 3, -6)
        AT(p_negated_covered, 0.43650794F, 4, 6) AT(question_rare, 0.522714257F, -1, 5) AT(half_drop, -0.214285702F, -2,
        -3) AT(specific_share, 0.323529422F, -4, -5) }, { -0.0357F, 0.0556F, -0.0083F, 0.1045F, 0.0085F, 0.0635F,
        -0.0525F, 0.0517F } },
    { 3, { AT(log_ratio, 1.11600411F, 1, 5) AT(p_again_long, 0.0135606211F, 2, -5) AT(question_covered, 0.408333361F, 3,
        -4) AT(question_covered, 0.29285717F, -1, 4) AT(question_rare, 0.310180813F, -2, -3) AT(log_answer, 4.51596594F,
        -6, -7) }, { -0.0085F, 0.0704F, -0.0021F, -0.0148F, -0.0648F, -0.0148F, 0.0628F } },
    { 4, { AT(near_content, 0.238095239F, -1, 1) AT(second_half, 0.27922079F, 2, 4) AT(unsupported, 0.950000048F, 3, -4)
        AT(distinct, 0.725705385F, -2, -3) AT(pair_missing, 0.5F, 5, -8) AT(part_near_worst, 0.259175956F, 6, -7)
        AT(asks, 1.5F, -5, -6) }, { -0.0630F, -0.0346F, 0.0688F, -0.0372F, -0.0085F, 0.0656F, -0.0271F, 0.0662F } },
    { 5, { AT(inversions, 0.178571433F, 1, 3) AT(restated_subjects, 0.171568632F, 2, -3) AT(subject_new, 0.382251531F,
        -1, -2) AT(distinct, 0.8530761F, 4, -8) AT(near_any, 0.54646945F, 5, 6) AT(p_log_ratio_2, 1.09107447F, -4, -5)
        AT(p_covered_antonym, 4.04545498F, -6, -7) }, { 0.0065F, -0.0530F, 0.0289F, -0.0235F, 0.0204F, 0.0663F,
        -0.0086F, -0.0228F } },
    { 6, { AT(covered, 0.405882359F, 1, -8) AT(again_near, 0.401800573F, 2, -7) AT(part_near_mean, 0.212729946F, -1, 3)
        AT(log_reference, 3.27696681F, 4, -6) AT(rule_off_topic, 0.779450953F, 5, -5) AT(distinct, 0.910427809F, 6, -4)
        AT(p_far_uncovered, 0.366082072F, -2, -3) }, { 0.0704F, 0.0827F, -0.0425F, -0.0565F, 0.0590F, 0.0246F, 0.0292F,
        -0.0646F } },
    { 7, { AT(negations, 1.5F, 1, -8) AT(p_asked_uncovered, 0.545454562F, 2, -7) AT(roles_straight, 0.5F, 3, -6)
        AT(p_negation_covered, 0.43650794F, 4, -5) AT(stray_sentences, 0.261363655F, 5, -4) AT(first_half, 0.148351654F,
        -1, 6) AT(p_quoted_second, 0.11805556F, -2, -3) }, { -0.0642F, 0.0088F, 0.0802F, -0.0248F, -0.0519F, 0.0358F,
        -0.0484F, 0.0317F } },
    { 0, { AT(unsupported, 0.950000048F, -1, 1) AT(shared, 2.5F, 2, 5) AT(p_log_ratio_2, 0.602997005F, 3, 4)
        AT(refers_back, 0.5F, -2, -3) AT(distinct, 0.971825421F, -4, -5) AT(p_subject_high, 0.311947644F, 6, -8)
        AT(again_near, 0.517691016F, -6, -7) }, { -0.0747F, -0.0654F, 0.0196F, 0.0537F, -0.0246F, 0.0604F, -0.0218F,
        -0.0415F } },
    { 1, { AT(filler_share, 0.0701754391F, 1, 2) AT(rare, 0.245700002F, -1, -2) AT(shared, 2.5F, 3, -8)
        AT(question_covered, 0.0357142873F, 4, 6) AT(rule_generic, 0.92551744F, 5, -5) AT(again_near, 0.423365235F, -3,
        -4) AT(specific_share, 0.351851881F, -6, -7) }, { 0.0183F, -0.0723F, -0.0439F, 0.0175F, 0.0489F, 0.0759F,
        -0.0123F, -0.0444F } },
    { 2, { AT(rule_technical, 0.300000012F, 1, 6) AT(near_reference, 0.140056029F, -1, 2) AT(inversions, 0.380952388F,
        3, 5) AT(sentences, 3.5F, 4, -4) AT(half_drop, -0.222222209F, -2, -3) AT(p_log_ratio_2, 0.092223011F, -5, -6)
        AT(log_answer, 3.59721851F, -7, -8) }, { -0.0584F, 0.0312F, -0.0094F, -0.0543F, -0.0425F, 0.0583F, 0.0879F,
        -0.0050F } },
    { 3, { AT(log_ratio, 1.11600411F, 1, 3) AT(stray_share, 0.116715036F, 2, -3) AT(p_subject_high, 0.180412918F, -1,
        -2) AT(part_best, 0.759615421F, 4, 5) AT(again_near, 0.400000006F, -4, -5) AT(log_answer, 4.51596594F, -6, -7)
        }, { 0.0675F, -0.0207F, -0.0635F, -0.0064F, 0.0045F, -0.0062F, 0.0598F } },
    { 4, { AT(ask_worst, 0.514705896F, 1, 2) AT(log_reference, 3.11326838F, -1, -2) AT(near_content, 0.300000012F, -3,
        3) AT(both_share, 0.240384623F, -4, 4) AT(p_pronouns_uncovered, 0.0069444445F, 5, 6) AT(stray_rare,
        0.0751456171F, -5, -6) AT(p_first_only, 0.24000001F, -7, -8) }, { -0.0349F, 0.0574F, -0.0595F, -0.0263F,
        0.0488F, -0.0524F, -0.0224F, 0.0608F } },
    { 5, { AT(p_again_long, 0.319403082F, 1, 2) AT(p_asked_uncovered, 0.619579196F, -1, -2) AT(near_content,
        0.314285725F, -3, 3) AT(p_subject_high, 0.237010896F, 4, 6) AT(p_first_only, 0.13333334F, -4, 5)
        AT(p_absolute_near, 0.0119047621F, -5, -6) AT(p_again_long, 0.64786464F, -7, -8) }, { -0.0504F, 0.0227F,
        -0.0169F, -0.0123F, 0.0800F, 0.0034F, -0.0324F, 0.0372F } },
    { 6, { AT(near_content, 0.400000006F, 1, -8) AT(both_hit, 1.5F, 2, 6) AT(question_rare, 0.417730451F, 3, -5)
        AT(again_near, 0.501635611F, 4, 5) AT(log_answer, 4.06899023F, -1, -2) AT(specific_share, 0.222222224F, -3, -4)
        AT(subject_new, 0.30847314F, -6, -7) }, { 0.0033F, -0.0675F, -0.0560F, 0.0557F, 0.0476F, 0.0398F, -0.0682F,
        -0.0668F } },
    { 7, { AT(negations, 0.5F, -1, 1) AT(pronouns, 0.0727272779F, 2, 6) AT(rare, 0.269944698F, -2, 3)
        AT(subject_question, 0.79005897F, 4, -6) AT(subject, 0.875433028F, 5, -5) AT(distinct, 0.96609199F, -3, -4)
        AT(p_uncovered_near, 0.194444448F, -7, -8) }, { -0.0093F, -0.0761F, -0.0215F, 0.0364F, 0.0595F, -0.0567F,
        0.0663F, -0.0267F } },
    { 0, { AT(rule_unsupported, 0.300000012F, -1, 1) AT(rare, 0.408772826F, 2, 6) AT(p_uncovered_unasked, 0.464867085F,
        3, -6) AT(p_first_only, 0.25F, 4, -5) AT(refers_back, 0.5F, 5, -4) AT(specific_share, 0.470588237F, -2, -3)
        AT(parts, 4.5F, -7, -8) }, { -0.0614F, -0.0524F, 0.0127F, 0.0294F, 0.0521F, -0.0544F, 0.0696F, 0.0036F } },
    { 1, { AT(p_far_uncovered, 0.290749639F, -1, 1) AT(rule_generic, 0.609992325F, 2, 6) AT(subject_new, 0.662019968F,
        3, -6) AT(subject_first, 0.134684354F, -2, 4) AT(p_uncovered_stray, 0.185904846F, 5, -5) AT(p_again_long,
        0.446265578F, -3, -4) AT(subject_worst, 0.50736928F, -7, -8) }, { -0.0686F, 0.0369F, -0.0346F, 0.0462F,
        -0.0534F, 0.0662F, 0.0599F, -0.0298F } },
    { 2, { AT(parts, 1.5F, -1, 1) AT(near_any, 0.379921347F, -2, 2) AT(p_covered_polar, 1.51923084F, 3, -8)
        AT(both_missing, 1.5F, 4, -7) AT(stray_sentences, 0.261363655F, 5, -6) AT(polar_with, 4.5F, 6, -5) AT(distinct,
        0.881176472F, -3, -4) }, { 0.0483F, -0.0459F, -0.0275F, 0.0245F, -0.0509F, 0.0470F, -0.0515F, 0.0487F } },
    { 3, { AT(p_again_long, 0.677849114F, 1, 6) AT(stray_share, 0.116715036F, 2, 5) AT(half_drop, 0.0714285746F, -1, 3)
        AT(log_reference, 3.27696681F, -2, 4) AT(p_first_only, 0.333333343F, -3, -4) AT(log_answer, 4.22680712F, -5, -6)
        AT(p_log_ratio_2, 1.6051563F, -7, -8) }, { -0.0173F, -0.0045F, 0.0737F, -0.0009F, -0.0632F, 0.0010F, -0.0028F,
        0.0544F } },
    { 4, { AT(near_content, 0.238095239F, -1, 1) AT(both_hit, 3.5F, 2, -8) AT(part_near_worst, 0.261198759F, 3, 4)
        AT(subject_question, 0.360962957F, -2, -3) AT(contrast, 1.5F, 5, -7) AT(rule_incomplete, 0.300000012F, 6, -6)
        AT(reference_code, 0.5F, -4, -5) }, { -0.0599F, -0.0428F, 0.0598F, -0.0267F, 0.0784F, 0.0491F, 0.0783F, -0.0390F
        } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(sentences, 3.5F, 2, 3) AT(near_reference, 0.870833337F, -1, -2)
        AT(part_near_mean, 0.517873049F, 4, 6) AT(p_stray_high, 0.226902992F, 5, -5) AT(p_absolute_near, 0.118823536F,
        -3, -4) AT(p_uncovered_near, 0.173076928F, -6, -7) }, { -0.0586F, 0.0071F, 0.0639F, -0.0042F, -0.0092F,
        -0.0326F, 0.0104F, 0.0629F } },
    { 6, { AT(p_stray_high, 0.0344014093F, -1, 1) AT(rare, 0.315326929F, 2, 4) AT(subject_worst, 0.246700317F, -2, 3)
        AT(subject_question, 0.427569449F, -3, -4) AT(distinct, 0.876388907F, 5, 6) AT(p_again_long, 0.195971444F, -5,
        -6) AT(p_far_uncovered, 0.648749828F, -7, -8) }, { -0.0571F, -0.0251F, 0.0044F, 0.0708F, -0.0342F, 0.0605F,
        -0.0267F, 0.0423F } },
    { 7, { AT(first_half, 0.148351654F, -1, 1) AT(inversions, 0.327272743F, 2, 6) AT(log_ratio, 0.0259754881F, -2, 3)
        AT(subject, 0.888652265F, 4, -6) AT(subject_question, 0.79005897F, 5, -5) AT(specific_share, 0.388888896F, -3,
        -4) AT(first_half, 0.316666692F, -7, -8) }, { -0.0344F, -0.0487F, 0.0216F, -0.0120F, -0.0784F, 0.0406F, 0.0590F,
        -0.0317F } },
    { 0, { AT(rare, 0.408772826F, 1, 5) AT(p_unsupported_near, 0.350000024F, -1, 2) AT(specific_share, 0.464285731F, 3,
        -5) AT(p_unsupported_long, 1.60155571F, 4, -4) AT(p_unsupported_long, 0.346276253F, -2, -3) AT(again_near,
        0.489149302F, 6, -8) AT(subject, 0.843581557F, -6, -7) }, { -0.0695F, 0.0110F, -0.0527F, 0.0298F, 0.0538F,
        0.0655F, -0.0041F, -0.0142F } },
    { 1, { AT(p_far_uncovered, 0.290749639F, -1, 1) AT(log_reference, 3.48112178F, 2, 6) AT(filler_share, 0.095238097F,
        3, 4) AT(pronouns, 0.105263159F, -2, -3) AT(part_best, 0.211111113F, -4, 5) AT(subject_worst, 0.47037074F, -5,
        -6) AT(p_best_missing, 0.200000003F, -7, -8) }, { -0.0671F, -0.0610F, 0.0010F, -0.0124F, 0.0664F, -0.0128F,
        -0.0045F, 0.0749F } },
    { 2, { AT(p_absolute_near, 0.607442379F, 1, 6) AT(both_missing, 1.5F, 2, -6) AT(both_hit, 2.5F, 3, 5) AT(sentences,
        1.5F, 4, -3) AT(rule_technical, 0.625F, -1, -2) AT(p_again_long, 0.20795019F, -4, -5) AT(again_near,
        0.409032673F, -7, -8) }, { -0.0039F, 0.0869F, -0.0137F, -0.0178F, 0.0621F, -0.0453F, 0.1130F, -0.0186F } },
    { 3, { AT(covered, 0.820855618F, 1, 3) AT(log_answer, 4.45373869F, 2, -3) AT(parts_missing_n, 5.5F, -1, -2)
        AT(p_covered_near, 0.666666687F, 4, -8) AT(again_near, 0.372895002F, -4, 5) AT(p_uncovered_near, 0.082417585F,
        6, -7) AT(subject_new, 0.906255901F, -5, -6) }, { -0.0600F, 0.0275F, 0.0253F, -0.0017F, 0.0641F, -0.0032F,
        -0.0055F, -0.0206F } },
    { 4, { AT(p_uncovered_unasked, 0.532312334F, 1, -8) AT(rule_incomplete, 0.675000012F, 2, -7) AT(both_share,
        0.160256416F, 3, 4) AT(log_answer, 3.77269506F, -1, -2) AT(reference_code, 0.5F, 5, -6) AT(last_statement,
        0.63961041F, 6, -5) AT(p_pronouns_uncovered, 0.0398671106F, -3, -4) }, { 0.0089F, -0.0509F, 0.0530F, -0.0373F,
        -0.0210F, 0.0882F, 0.0647F, -0.0576F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(distinct, 0.8530761F, 2, -7) AT(both_hit, 0.5F, 3, 5)
        AT(subject_question, 0.523876667F, 4, -3) AT(p_stray, 0.163348436F, -1, -2) AT(sentences, 5.5F, 6, -6)
        AT(last_statement, 0.174242437F, -4, -5) }, { 0.0615F, -0.0057F, -0.0071F, 0.0059F, -0.0444F, 0.0281F, -0.0483F,
        0.0607F } },
    { 6, { AT(p_covered_near, 0.163265318F, 1, -8) AT(both_hit, 1.5F, 2, -7) AT(p_uncovered_unasked, 0.491229683F, -1,
        3) AT(log_answer, 4.06899023F, 4, -6) AT(p_pronouns_uncovered, 0.0820512846F, 5, -5) AT(subject_question,
        0.412266403F, -2, 6) AT(distinct, 0.932183921F, -3, -4) }, { 0.0452F, -0.0002F, 0.0966F, 0.0089F, -0.0293F,
        -0.0630F, -0.0372F, -0.0693F } },
    { 7, { AT(p_negation_covered, 0.919871807F, 1, -8) AT(number_missing, 0.5F, 2, 5) AT(negations, 0.5F, 3, -4)
        AT(p_uncovered_unasked, 0.037371289F, 4, -3) AT(shared, 6.5F, -1, -2) AT(both_missing, 2.5F, -5, 6)
        AT(p_far_uncovered, 0.592737317F, -6, -7) }, { -0.0255F, 0.0435F, -0.0139F, 0.0219F, -0.0551F, 0.0582F,
        -0.0520F, -0.0802F } },
    { 0, { AT(p_unsupported_near, 0.0666666701F, 1, 2) AT(number_new, 2.5F, -1, -2) AT(half_drop, 0.166666672F, 3, -8)
        AT(specific_share, 0.476190478F, 4, 6) AT(subject, 0.777779639F, 5, -5) AT(question_rare, 0.532276154F, -3, -4)
        AT(p_unsupported_near, 0.3125F, -6, -7) }, { -0.0722F, 0.0061F, -0.0294F, 0.0314F, -0.0584F, -0.0122F, 0.0579F,
        0.0522F } },
    { 1, { AT(specific_share, 0.215686277F, 1, 4) AT(number_new, 0.5F, 2, -4) AT(p_far_uncovered, 0.360365927F, 3, -3)
        AT(again_near, 0.423365235F, -1, -2) AT(subject_first, 0.273645103F, 5, 6) AT(again_near, 0.413545698F, -5, -6)
        AT(log_ratio, 1.19869578F, -7, -8) }, { -0.0462F, 0.0307F, 0.0653F, -0.0430F, -0.0273F, 0.0594F, -0.0620F,
        0.0152F } },
    { 2, { AT(near_content, 0.238095239F, -1, 1) AT(distinct, 0.748494029F, -2, 2) AT(subject_new, 0.244538501F, -3, 3)
        AT(subject_question, 0.781702459F, 4, 6) AT(parts, 3.5F, 5, -6) AT(filler_share, 0.0192307699F, -4, -5)
        AT(inversions, 0.189542487F, -7, -8) }, { -0.0510F, -0.0390F, -0.0500F, -0.0090F, 0.0385F, -0.0144F, 0.0058F,
        0.0730F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -4) AT(stray_share, 0.116715036F, 2, -3) AT(subject, 0.780412972F, -1, -2) },
        { 0.0635F, -0.0193F, -0.0614F, 0.0568F } },
    { 4, { AT(pair_missing, 0.5F, 1, -8) AT(ask_worst, 0.514705896F, -1, 2) AT(half_drop, 0.380952388F, 3, 5)
        AT(pronouns, 0.0465116315F, -2, 4) AT(p_stray, 0.111637734F, -3, -4) AT(p_stray, 0.0161041878F, -5, 6)
        AT(contrast, 0.5F, -6, -7) }, { 0.0295F, -0.0496F, 0.0322F, -0.0677F, 0.0709F, -0.0217F, 0.0566F, 0.0615F } },
    { 5, { AT(distinct, 0.8530761F, 1, -8) AT(second_half, 0.577380955F, 2, 5) AT(p_stray_high, 0.247203216F, 3, -4)
        AT(subject_worst, 0.511330724F, 4, -3) AT(p_statements_first, 0.027777778F, -1, -2) AT(log_ratio, 0.840783238F,
        -5, 6) AT(near_content, 0.545454562F, -6, -7) }, { 0.0733F, -0.0015F, 0.0037F, -0.0101F, -0.0359F, -0.0047F,
        0.0432F, -0.0470F } },
    { 6, { AT(p_covered_near, 0.163265318F, 1, -8) AT(filler_share, 0.055555556F, 2, 4) AT(again_near, 0.409032673F, 3,
        -3) AT(part_near_worst, 0.183081776F, -1, -2) AT(specific_share, 0.208333343F, -4, 5) AT(tail_missing,
        0.15476191F, -5, 6) AT(p_best_missing, 0.230158731F, -6, -7) }, { 0.0244F, -0.0366F, 0.0205F, -0.0310F, 0.0838F,
        0.0470F, -0.0400F, -0.0679F } },
    { 7, { AT(parts, 5.5F, 1, 6) AT(rule_off_topic, 0.779450953F, 2, -6) AT(first_asked, 1.5F, 3, 5) AT(rule_incomplete,
        0.300000012F, 4, -3) AT(subject, 0.569185674F, -1, -2) AT(log_ratio, 0.729514837F, -4, -5) AT(part_near_mean,
        0.644723654F, -7, -8) }, { 0.0448F, 0.0055F, -0.0723F, 0.0046F, -0.0354F, -0.0622F, -0.0563F, 0.0271F } },
    { 0, { AT(unsupported, 0.950000048F, -1, 1) AT(specific_share, 0.464285731F, 2, 5) AT(again_near, 0.360372901F, -2,
        3) AT(filler_share, 0.0714285746F, 4, -5) AT(half_drop, 0.200000003F, -3, -4) AT(near_content, 0.1875F, 6, -8)
        AT(subject_first, 0.495883614F, -6, -7) }, { -0.0705F, 0.0223F, -0.0569F, 0.0120F, 0.0244F, 0.0429F, -0.0381F,
        0.0707F } },
    { 1, { AT(again_near, 0.413545698F, 1, 3) AT(specific_share, 0.118644074F, -1, 2) AT(statements_missing, 0.875F, -2,
        -3) AT(distinct, 0.913664639F, -4, 4) AT(p_uncovered_unasked, 0.45664984F, -5, 5) AT(filler_share,
        0.0434782617F, -6, 6) AT(number_new, 0.5F, -7, -8) }, { 0.0237F, -0.0613F, 0.0182F, -0.0445F, -0.0113F,
        -0.0203F, 0.0822F, -0.0125F } },
    { 2, { AT(p_covered_polar, 1.65151525F, 1, -8) AT(rule_technical, 0.625F, 2, 6) AT(near_reference, 0.140056029F, -1,
        3) AT(log_answer, 3.56943369F, -2, 4) AT(shared, 7.5F, 5, -5) AT(p_pronouns_uncovered, 0.0210526325F, -3, -4)
        AT(log_answer, 3.62425208F, -6, -7) }, { -0.0529F, -0.0362F, 0.0599F, -0.0047F, -0.0187F, 0.0866F, -0.0094F,
        0.0556F } },
    { 3, { AT(rule_long, 0.747647107F, 1, -5) AT(stray_share, 0.116715036F, 2, -4) AT(half_drop, 0.111111112F, -1, 3)
        AT(subject_question, 0.572971821F, -2, -3) }, { -0.0165F, 0.0641F, -0.0049F, -0.0597F, 0.0529F } },
    { 4, { AT(p_uncovered_unasked, 0.532312334F, 1, -8) AT(both_hit, 3.5F, 2, -7) AT(number_new, 1.5F, 3, -6) AT(shared,
        9.5F, 4, -5) AT(subject, 0.624126554F, -1, 5) AT(p_pronouns_uncovered, 0.0370370373F, 6, -4) AT(both_missing,
        0.5F, -2, -3) }, { -0.0217F, 0.0253F, 0.0719F, -0.0191F, -0.0377F, -0.0439F, -0.0382F, -0.0551F } },
    { 5, { AT(distinct, 0.8530761F, 1, -8) AT(last_statement, 0.935416698F, 2, 4) AT(log_ratio, 0.83624804F, 3, -3)
        AT(p_uncovered_near, 0.317460328F, -1, -2) AT(p_negated_covered, 0.226495728F, 5, -7) AT(unsupported,
        0.0500000007F, 6, -6) AT(p_stray_high, 0.247203216F, -4, -5) }, { -0.0352F, 0.0139F, 0.0188F, 0.0684F, -0.0063F,
        -0.0076F, -0.0061F, -0.0458F } },
    { 6, { AT(covered, 0.514705896F, 1, -8) AT(distinct, 0.759057224F, -1, 2) AT(p_pair_parts, 0.211111113F, 3, -7)
        AT(refers_back, 0.5F, 4, 5) AT(again_near, 0.522352874F, -2, -3) AT(half_drop, -0.0714285672F, 6, -6)
        AT(log_ratio, 0.648695469F, -4, -5) }, { 0.0898F, 0.0082F, 0.0530F, 0.0547F, -0.0225F, -0.0371F, -0.0640F,
        -0.0670F } },
    { 7, { AT(first_half, 0.138095245F, -1, 1) AT(p_uncovered_unasked, 0.464867085F, 2, -8) AT(near_any, 0.45604378F, 3,
        4) AT(p_quoted_second, 0.11805556F, -2, -3) AT(negation_lost, 0.5F, 5, -7) AT(parts_missing_n, 0.5F, -4, 6)
        AT(p_subject_high, 0.172598168F, -5, -6) }, { -0.0353F, -0.0487F, 0.0305F, 0.0161F, 0.0188F, -0.0488F, -0.0479F,
        0.0185F } },
    { 0, { AT(rare, 0.408772826F, 1, 6) AT(p_unsupported_long, 2.08200145F, 2, 5) AT(p_again_long, 0.201562077F, 3, 4)
        AT(p_unsupported_near, 0.150000006F, -1, -2) AT(both_hit, 4.5F, -3, -4) AT(near_any, 0.237336859F, -5, -6)
        AT(subject, 0.834822893F, -7, -8) }, { -0.0483F, 0.0453F, -0.0816F, 0.0097F, -0.0253F, 0.0468F, 0.0559F,
        -0.0188F } },
    { 1, { AT(filler_share, 0.0588235296F, 1, 2) AT(part_near_mean, 0.119162716F, -1, -2) AT(p_stray, 0.133278966F, 3,
        4) AT(subject_worst, 0.257672012F, -3, -4) AT(stray_rare, 0.293804765F, 5, 6) AT(near_content, 0.258064538F, -5,
        -6) AT(absolute_added, 0.5F, -7, -8) }, { 0.0103F, -0.0689F, 0.0316F, -0.0531F, 0.0648F, -0.0116F, -0.0343F,
        0.0147F } },
    { 2, { AT(log_ratio, 0.0289875381F, -1, 1) AT(p_uncovered_unasked, 0.289981931F, 2, -8) AT(question_rare,
        0.398660392F, 3, 4) AT(near_content, 0.826086998F, -2, -3) AT(first_asked, 2.5F, 5, 6) AT(subject_first,
        0.54715693F, -4, -5) AT(first_half, 0.630681872F, -6, -7) }, { 0.0433F, 0.0900F, -0.0302F, 0.0289F, -0.0380F,
        0.0590F, -0.0009F, -0.0363F } },
    { 3, { AT(rule_long, 0.747647107F, 1, -5) AT(near_content, 0.826086998F, -1, 2) AT(last_statement, 0.679487228F, 3,
        -4) AT(subject_question, 0.760079026F, -2, -3) }, { -0.0579F, 0.0626F, -0.0015F, -0.0208F, 0.0509F } },
    { 4, { AT(rule_incomplete, 0.675000012F, 1, 6) AT(first_asked, 1.5F, 2, 3) AT(ask_worst, 0.809090912F, -1, -2)
        AT(parts_missing_n, 1.5F, 4, 5) AT(pairs_lost, 0.65476191F, -3, -4) AT(log_reference, 3.56943369F, -5, -6)
        AT(near_reference, 0.297058851F, -7, -8) }, { 0.0158F, -0.0572F, -0.0156F, 0.0386F, 0.0546F, -0.0387F, -0.0157F,
        0.0806F } },
    { 5, { AT(distinct, 0.629100561F, -1, 1) AT(half_drop, 0.0500000007F, 2, 3) AT(part_near_mean, 0.878939986F, -2, -3)
        AT(sentences, 3.5F, -4, 4) AT(p_covered_near, 0.142857149F, 5, 6) AT(unsupported, 0.0500000007F, -5, -6)
        AT(sentences, 4.5F, -7, -8) }, { 0.0591F, -0.0488F, 0.0049F, -0.0379F, 0.0571F, -0.0048F, -0.0200F, 0.0101F } },
    { 6, { AT(near_content, 0.391304374F, 1, -8) AT(rare, 0.290750176F, 2, 3) AT(subject_question, 0.497773856F, -1, -2)
        AT(specific_share, 0.297297299F, 4, 5) AT(filler_share, 0.0882352963F, -3, -4) AT(sentences, 2.5F, 6, -7)
        AT(part_near_worst, 0.183081776F, -5, -6) }, { -0.0019F, 0.0915F, -0.0559F, 0.0284F, 0.0337F, -0.0369F, 0.0217F,
        -0.0597F } },
    { 7, { AT(p_absolute_near, 0.601886809F, 1, -8) AT(number_missing, 0.5F, 2, 3) AT(p_covered_polar, 1.51923084F, -1,
        -2) AT(both_missing, 2.5F, 4, 6) AT(rule_technical, 0.625F, -3, 5) AT(subject_worst, 0.442495465F, -4, -5)
        AT(p_far_uncovered, 0.592737317F, -6, -7) }, { 0.0090F, -0.0458F, -0.0690F, 0.0792F, -0.0277F, 0.0560F,
        -0.0511F, -0.0446F } },
    { 0, { AT(number_new, 0.5F, 1, 3) AT(rare, 0.463162005F, 2, -3) AT(part_near_worst, 0.0F, -1, -2) AT(unsupported,
        1.30000007F, -4, 4) AT(subject_first, 0.580887079F, 5, 6) AT(rare, 0.382588834F, -5, -6) AT(log_ratio,
        1.51982582F, -7, -8) }, { 0.0110F, -0.0694F, 0.0311F, -0.0483F, -0.0501F, 0.0429F, 0.0570F, -0.0085F } },
    { 1, { AT(near_content, 0.272727281F, 1, 6) AT(question_covered, 0.110119052F, 2, 4) AT(rule_generic, 0.92551744F,
        3, -3) AT(subject, 0.281508416F, -1, -2) AT(number_new, 0.5F, 5, -6) AT(rare, 0.34460339F, -4, -5)
        AT(part_near_worst, 0.0997805148F, -7, -8) }, { 0.0161F, -0.0525F, 0.0417F, 0.0649F, -0.0140F, -0.0374F,
        0.0209F, -0.0686F } },
    { 2, { AT(roles_cross, 0.5F, 1, 6) AT(log_answer, 3.88151073F, 2, 3) AT(p_negation_covered, 0.759615421F, -1, -2)
        AT(question_rare, 0.914306939F, 4, 5) AT(p_asked_uncovered, 0.142857149F, -3, -4) AT(part_worst, 0.866071463F,
        -5, -6) AT(rare, 0.35305661F, -7, -8) }, { 0.0021F, 0.0789F, -0.0374F, 0.0176F, -0.0714F, 0.0333F, 0.0738F,
        -0.0253F } },
    { 3, { AT(p_uncovered_stray, 0.00672228262F, 1, 5) AT(near_reference, 0.755952418F, 2, -5) AT(p_quoted_uncovered,
        0.0690476224F, 3, -4) AT(specific_share, 0.490196079F, 4, -3) AT(subject_new, 0.895655692F, -1, -2)
        AT(restated_subjects, 0.03125F, 6, -8) AT(rule_long, 0.713651359F, -6, -7) }, { 0.0699F, -0.0020F, -0.0022F,
        -0.0030F, -0.0180F, -0.0550F, 0.0159F, 0.0145F } },
    { 4, { AT(p_covered_near, 0.003508772F, -1, 1) AT(p_asked_uncovered, 0.619579196F, 2, -8) AT(pair_missing, 0.5F, 3,
        -7) AT(last_statement, 0.211111113F, -2, 4) AT(part_near_worst, 0.259175956F, 5, 6) AT(p_again_long,
        0.0590960644F, -3, -4) AT(p_negation_covered, 0.315340936F, -5, -6) }, { -0.0585F, 0.0502F, -0.0474F, 0.0288F,
        -0.0392F, 0.0125F, 0.0650F, 0.0673F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(log_answer, 4.05174732F, 2, 4) AT(restated_subjects, 0.261363655F, 3,
        -3) AT(subject_worst, 0.825112879F, -1, -2) AT(p_uncovered_near, 0.041322317F, -4, 5) AT(subject, 0.821573436F,
        6, -7) AT(p_uncovered_stray, 0.203626022F, -5, -6) }, { -0.0558F, 0.0052F, 0.0064F, -0.0147F, 0.0519F, -0.0053F,
        -0.0088F, 0.0540F } },
    { 6, { AT(both_hit, 1.5F, 1, 6) AT(distinct, 0.93609637F, 2, 5) AT(subject_question, 0.435570151F, 3, 4)
        AT(log_ratio, 0.626455843F, -1, -2) AT(question_covered, 0.607692361F, -3, -4) AT(p_far_uncovered, 0.31633243F,
        -5, -6) AT(subject_new, 0.244538501F, -7, -8) }, { 0.0536F, -0.0266F, 0.0705F, -0.0217F, -0.0493F, 0.0058F,
        0.0266F, -0.0632F } },
    { 7, { AT(half_drop, 0.547619104F, 1, 6) AT(rule_off_topic, 0.300318062F, 2, -6) AT(shared, 0.5F, 3, 4)
        AT(filler_share, 0.055555556F, -1, -2) AT(rare, 0.296028733F, -3, 5) AT(p_quoted_second, 0.316666692F, -4, -5)
        AT(p_covered_polar, 0.36038962F, -7, -8) }, { 0.0457F, -0.0306F, -0.0261F, 0.0013F, 0.0610F, -0.0350F, -0.0628F,
        0.0374F } },
    { 0, { AT(unsupported, 0.950000048F, -1, 1) AT(rare, 0.428696811F, 2, -8) AT(first_half, 0.759615421F, 3, 6)
        AT(again_near, 0.360372901F, -2, 4) AT(p_again_long, 0.159688786F, -3, 5) AT(half_drop, 0.200000003F, -4, -5)
        AT(again_near, 0.400000006F, -6, -7) }, { -0.0671F, 0.0263F, 0.0176F, -0.0732F, 0.0258F, 0.0533F, -0.0064F,
        0.0612F } },
    { 1, { AT(p_far_uncovered, 0.290749639F, -1, 1) AT(filler_share, 0.0588235296F, 2, 3) AT(stray_rare, 0.145793572F,
        -2, -3) AT(again_near, 0.400000006F, 4, 5) AT(first_asked, 0.5F, -4, -5) AT(shared, 2.5F, 6, -8) AT(number_new,
        0.5F, -6, -7) }, { -0.0609F, 0.0215F, -0.0594F, -0.0272F, 0.0235F, 0.0712F, -0.0133F, -0.0123F } },
    { 2, { AT(parts, 1.5F, -1, 1) AT(distinct, 0.878418386F, 2, 4) AT(p_roles, 0.5F, 3, -4) AT(covered_new,
        0.368978918F, -2, -3) AT(covered, 0.27922079F, -5, 5) AT(specific_share, 0.315789491F, -6, 6) AT(pronouns,
        0.0270270277F, -7, -8) }, { 0.0414F, 0.0318F, -0.0415F, 0.0508F, -0.0561F, 0.0550F, 0.0270F, -0.0091F } },
    { 3, { AT(p_log_ratio_2, 1.24760294F, 1, 3) AT(p_asks_uncovered, 0.0500000007F, -1, 2) AT(p_stray, 0.00657533016F,
        -2, -3) AT(question_rare, 0.215175644F, -4, 4) AT(p_asked_uncovered, 0.428571433F, -5, -6) }, { -0.0568F,
        0.0427F, -0.0084F, -0.0029F, 0.0561F, -0.0021F } },
    { 4, { AT(distinct, 0.957427561F, 1, -8) AT(subject_question, 0.335407645F, -1, 2) AT(p_uncovered_stray,
        0.180505201F, 3, -7) AT(covered, 0.550505102F, 4, 6) AT(stray_share, 0.378426462F, -2, 5) AT(subject_first,
        0.382561296F, -3, -4) AT(parts, 4.5F, -5, -6) }, { -0.0531F, -0.0072F, -0.0340F, 0.0797F, -0.0201F, 0.0390F,
        -0.0557F, -0.0225F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(near_any, 0.822694063F, 2, 3) AT(p_stray, 0.00907286443F, -1, -2)
        AT(near_reference, 0.878676474F, -3, -4) AT(p_covered_high, 0.138181821F, 5, -8) AT(stray_share, 0.747203231F,
        6, -7) AT(p_again_long, 0.329565197F, -5, -6) }, { 0.0038F, -0.0488F, 0.0401F, -0.0073F, -0.0069F, 0.0602F,
        -0.0103F, -0.0064F } },
    { 6, { AT(near_content, 0.391304374F, 1, -8) AT(log_answer, 4.06899023F, 2, -7) AT(log_answer, 3.83939457F, 3, 4)
        AT(part_near_worst, 0.183081776F, -1, -2) AT(number_missing, 0.5F, 5, -6) AT(half_drop, 0.200000003F, 6, -5)
        AT(contrast, 0.5F, -3, -4) }, { 0.0332F, -0.0275F, 0.0412F, -0.0261F, -0.0229F, 0.0830F, -0.0380F, -0.0572F } },
    { 7, { AT(log_answer, 4.06899023F, 1, 5) AT(parts, 5.5F, 2, 4) AT(only_lost, 0.5F, 3, -3) AT(p_short_near,
        0.00111490535F, -1, -2) AT(log_answer, 3.81765199F, -4, -5) AT(question_rare, 0.282063723F, -6, 6)
        AT(last_statement, 0.839743614F, -7, -8) }, { 0.0045F, -0.0476F, -0.0547F, 0.0131F, -0.0717F, 0.0740F, 0.0335F,
        -0.0443F } },
    { 0, { AT(number_new, 0.5F, 1, 2) AT(rare, 0.463162005F, -1, -2) AT(rule_unsupported, 0.300000012F, -3, 3)
        AT(near_content, 0.192307696F, 4, 5) AT(stray_repeat, 0.203632787F, -4, -5) AT(subject, 0.891393721F, 6, -8)
        AT(rare, 0.346788555F, -6, -7) }, { -0.0620F, 0.0294F, -0.0304F, -0.0312F, 0.0319F, -0.0025F, 0.0682F, -0.0143F
        } },
    { 1, { AT(shared, 1.5F, 1, 6) AT(rare, 0.34460339F, 2, -6) AT(again_near, 0.413545698F, 3, 5) AT(p_subject_high,
        0.0812951028F, 4, -3) AT(filler_share, 0.155555561F, -1, -2) AT(filler_share, 0.0434782617F, -4, -5)
        AT(rule_long, 0.691666722F, -7, -8) }, { -0.0532F, 0.0283F, 0.0388F, -0.0177F, 0.0630F, -0.0274F, -0.0573F,
        0.0143F } },
    { 2, { AT(p_statements_first, 0.211309537F, 1, -8) AT(p_again_long, 0.0115950154F, -1, 2) AT(inversions,
        0.361111134F, 3, 6) AT(parts, 3.5F, 4, -5) AT(polar_with, 4.5F, 5, -4) AT(p_subject_high, 0.0628113225F, -2, -3)
        AT(p_stray, 0.0527730435F, -6, -7) }, { 0.0445F, -0.0440F, 0.0212F, -0.0461F, -0.0312F, 0.0735F, 0.0036F,
        -0.0413F } },
    { 3, { AT(p_uncovered_stray, 0.00672228262F, 1, 4) AT(near_reference, 0.755952418F, 2, -4) AT(p_quoted_uncovered,
        0.0690476224F, 3, -3) AT(filler_share, 0.0740740746F, -1, -2) AT(again_near, 0.480196446F, -5, 5)
        AT(near_content, 0.350000024F, 6, -8) AT(log_ratio, 1.26369214F, -6, -7) }, { 0.0641F, -0.0009F, -0.0028F,
        -0.0170F, -0.0462F, -0.0127F, 0.0270F, -0.0134F } },
    { 4, { AT(covered_new, 0.0690476224F, -1, 1) AT(second_half, 0.174242437F, 2, 3) AT(p_covered_polar, 0.0333333351F,
        -2, -3) AT(reference_code, 0.5F, 4, -8) AT(part_near_worst, 0.392729849F, 5, -7) AT(near_content, 0.294117659F,
        -4, 6) AT(inversions, 0.200000003F, -5, -6) }, { -0.0561F, 0.0656F, -0.0362F, -0.0472F, 0.0339F, -0.0165F,
        -0.0340F, 0.0613F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(stray_repeat, 0.343741566F, 2, 4) AT(log_ratio, 1.08091283F, 3, -3)
        AT(p_best_missing, 0.58571434F, -1, -2) AT(log_reference, 2.91740561F, -4, 5) AT(last_statement, 0.894444466F,
        -5, 6) AT(stray_rare, 0.223852858F, -6, -7) }, { -0.0533F, 0.0027F, 0.0035F, -0.0174F, -0.0109F, 0.0587F,
        -0.0067F, 0.0509F } },
    { 6, { AT(near_content, 0.391304374F, 1, -8) AT(again_near, 0.401800573F, 2, 5) AT(log_reference, 3.27696681F, 3, 4)
        AT(refers_back, 0.5F, -1, -2) AT(p_uncovered_unasked, 0.933333337F, -3, -4) AT(log_answer, 3.99815869F, -5, 6)
        AT(near_any, 0.166666672F, -6, -7) }, { -0.0032F, -0.0544F, 0.0045F, 0.0846F, 0.0426F, -0.0645F, 0.0202F,
        -0.0554F } },
    { 7, { AT(first_half, 0.138095245F, -1, 1) AT(p_negation_covered, 0.919871807F, 2, -8) AT(half_drop, 0.550000012F,
        3, -7) AT(rare, 0.269944698F, -2, 4) AT(p_quoted_uncovered, 0.353571445F, 5, -6) AT(inversions, 0.327272743F, 6,
        -5) AT(number_missing, 0.5F, -3, -4) }, { -0.0326F, -0.0325F, 0.0192F, -0.0283F, -0.0234F, 0.0510F, -0.0399F,
        -0.0693F } },
    { 0, { AT(rare, 0.428696811F, 1, 6) AT(p_unsupported_near, 0.411764711F, 2, 4) AT(rare, 0.406125635F, -1, 3)
        AT(log_answer, 3.81765199F, -2, -3) AT(pairs_lost, 0.13484849F, -4, 5) AT(unsupported, 3.0F, -5, -6)
        AT(again_near, 0.477538705F, -7, -8) }, { -0.0602F, -0.0264F, 0.0211F, 0.0584F, -0.0486F, 0.0223F, 0.0601F,
        -0.0002F } },
    { 1, { AT(p_far_uncovered, 0.290749639F, -1, 1) AT(rare, 0.34460339F, 2, 6) AT(subject_worst, 0.273253411F, -2, 3)
        AT(parts, 4.5F, 4, -6) AT(rule_generic, 0.948984921F, 5, -5) AT(p_again_long, 0.41369167F, -3, -4)
        AT(log_answer, 3.56943369F, -7, -8) }, { -0.0583F, 0.0570F, -0.0611F, 0.0159F, 0.0268F, 0.0274F, 0.0201F,
        -0.0459F } },
    { 2, { AT(p_covered_polar, 1.65151525F, 1, -8) AT(both_missing, 1.5F, 2, -7) AT(both_hit, 2.5F, 3, 6) AT(sentences,
        1.5F, -1, 4) AT(shared, 7.5F, 5, -4) AT(p_uncovered_unasked, 0.440307111F, -2, -3) AT(subject_worst,
        0.730372787F, -5, -6) }, { 0.0281F, 0.0190F, -0.0696F, -0.0398F, 0.0599F, -0.0258F, -0.0468F, 0.0464F } },
    { 3, { AT(p_log_ratio_2, 1.24760294F, 1, 3) AT(reference_code, 0.5F, -1, 2) AT(p_log_ratio_2, 0.00142433238F, -2,
        -3) AT(covered, 0.171568632F, -4, -5) }, { -0.0548F, 0.0412F, -0.0070F, -0.0047F, 0.0517F } },
    { 4, { AT(near_content, 0.238095239F, -1, 1) AT(rare, 0.35842213F, 2, 6) AT(last_statement, 0.29285717F, -2, 3)
        AT(both_share, 0.184659094F, -3, 4) AT(distinct, 0.932183921F, 5, -6) AT(p_first_only, 0.20408164F, -4, -5)
        AT(part_near_worst, 0.197781801F, -7, -8) }, { -0.0515F, 0.0620F, -0.0218F, -0.0128F, 0.0670F, -0.0074F,
        0.0273F, -0.0448F } },
    { 5, { AT(distinct, 0.8530761F, 1, -8) AT(last_statement, 0.935416698F, 2, 3) AT(restated_subjects, 0.184659094F,
        -1, -2) AT(both_hit, 2.5F, 4, -7) AT(stray_share, 0.747203231F, 5, -6) AT(p_far_uncovered, 0.0349801257F, -3, 6)
        AT(p_both, 0.5F, -4, -5) }, { -0.0277F, 0.0168F, -0.0013F, 0.0684F, -0.0054F, -0.0071F, -0.0054F, -0.0409F } },
    { 6, { AT(p_uncovered_unasked, 0.181818187F, -1, 1) AT(rare, 0.315326929F, 2, 4) AT(filler_share, 0.0357142873F, -2,
        3) AT(subject_worst, 0.238926113F, -3, -4) AT(distinct, 0.93609637F, -5, 5) AT(parts, 4.5F, 6, -8)
        AT(specific_share, 0.388888896F, -6, -7) }, { -0.0552F, 0.0009F, -0.0255F, 0.0698F, 0.0222F, -0.0618F, 0.0042F,
        0.0228F } },
    { 7, { AT(half_drop, -0.466666639F, -1, 1) AT(subject_question, 0.855670035F, 2, -8) AT(roles_straight, 0.5F, 3, 6)
        AT(p_absolute_near, 0.65476191F, 4, -5) AT(refers_back, 0.5F, 5, -4) AT(second_half, 0.550505102F, -2, -3)
        AT(subject_worst, 0.565593064F, -6, -7) }, { -0.0431F, -0.0225F, 0.0126F, 0.0188F, -0.0538F, -0.0148F, 0.0764F,
        -0.0446F } },
    { 0, { AT(unsupported, 0.950000048F, -1, 1) AT(subject_first, 0.641894996F, 2, 5) AT(stray_repeat, 0.203632787F, 3,
        4) AT(again_near, 0.360372901F, -2, -3) AT(specific_share, 0.388888896F, -4, -5) AT(p_subject_high,
        0.241100624F, 6, -8) AT(p_unsupported_near, 0.150000006F, -6, -7) }, { -0.0638F, 0.0072F, -0.0579F, -0.0153F,
        0.0373F, -0.0075F, 0.0746F, -0.0095F } },
    { 1, { AT(p_far_uncovered, 0.290749639F, -1, 1) AT(filler_share, 0.0588235296F, 2, 3) AT(stray_rare, 0.145793572F,
        -2, -3) AT(distinct, 0.938446999F, 4, 5) AT(tail_missing, 0.236111119F, -4, -5) AT(log_answer, 3.23848629F, -6,
        6) AT(p_missing_first, 0.320714295F, -7, -8) }, { -0.0566F, 0.0220F, -0.0568F, 0.0178F, -0.0306F, -0.0215F,
        0.0598F, -0.0122F } },
    { 2, { AT(number_new, 2.5F, 1, -8) AT(negation_lost, 0.5F, 2, -7) AT(rule_technical, 0.625F, 3, 4) AT(log_answer,
        3.67622066F, -1, -2) AT(half_drop, 0.110576928F, 5, 6) AT(pairs_lost, 0.456439406F, -3, -4) AT(log_answer,
        3.59721851F, -5, -6) }, { -0.0296F, 0.0056F, 0.0846F, -0.0227F, 0.0588F, -0.0464F, 0.0448F, -0.0542F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -5) AT(p_again_long, 0.0135606211F, 2, -4) AT(p_subject_high, 0.180412918F, 3,
        -3) AT(near_content, 0.826086998F, -1, -2) }, { -0.0043F, 0.0564F, -0.0117F, -0.0537F, 0.0462F } },
    { 4, { AT(rule_incomplete, 0.675000012F, 1, -8) AT(p_uncovered_unasked, 0.357142866F, 2, -7) AT(both_share,
        0.310096174F, 3, 6) AT(p_stray_high, 0.026320437F, 4, -4) AT(subject_first, 0.674562633F, -1, 5)
        AT(filler_share, 0.0754716992F, -2, -3) AT(p_again_long, 0.364449561F, -5, -6) }, { 0.0159F, -0.0517F, 0.0227F,
        0.0311F, 0.0462F, -0.0423F, -0.0367F, 0.0493F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(near_any, 0.822694063F, 2, 3) AT(specific_share, 0.551724195F, -1, -2)
        AT(log_ratio, 0.0689928755F, -3, -4) AT(refers_back, 0.5F, 5, -8) AT(absolute_added, 0.5F, 6, -7) AT(distinct,
        0.8530761F, -5, -6) }, { -0.0475F, 0.0090F, -0.0068F, 0.0375F, 0.0544F, -0.0041F, -0.0013F, -0.0081F } },
    { 6, { AT(p_uncovered_unasked, 0.181818187F, -1, 1) AT(distinct, 0.759057224F, -2, 2) AT(rare, 0.290750176F, -3, 3)
        AT(p_uncovered_near, 0.126984134F, 4, -8) AT(filler_share, 0.0196078438F, 5, 6) AT(question_covered,
        0.387500018F, -4, -5) AT(rare, 0.35842213F, -6, -7) }, { -0.0530F, 0.0872F, 0.0366F, -0.0370F, 0.0370F, 0.0320F,
        -0.0210F, -0.0406F } },
    { 7, { AT(negations, 0.5F, 1, 2) AT(p_absolute_near, 0.405882359F, -1, -2) AT(p_negated_covered, 0.105555557F, 3,
        -8) AT(pronouns, 0.0612244904F, 4, -7) AT(log_answer, 3.67622066F, -3, 5) AT(subject_question, 0.412266403F, -4,
        6) AT(part_best, 0.58571434F, -5, -6) }, { -0.0042F, -0.0529F, 0.0627F, 0.0258F, -0.0956F, -0.0042F, 0.0503F,
        -0.0144F } },
    { 0, { AT(number_new, 0.5F, 1, 2) AT(p_unsupported_near, 0.5F, -1, -2) AT(rare, 0.399121046F, 3, 6)
        AT(subject_first, 0.656689942F, -3, 4) AT(strong, 0.5F, 5, -6) AT(unsupported, 1.30000007F, -4, -5)
        AT(subject_new, 0.768015802F, -7, -8) }, { -0.0548F, 0.0069F, -0.0416F, -0.0182F, 0.0512F, -0.0263F, 0.0571F,
        -0.0130F } },
    { 1, { AT(subject_worst, 0.273253411F, 1, 3) AT(filler_share, 0.0645161346F, -1, 2) AT(number_new, 0.5F, -2, -3)
        AT(parts_missing_n, 2.5F, 4, -8) AT(foreign_sentences, 0.211111113F, 5, 6) AT(absolute_added, 1.5F, -4, -5)
        AT(specific_share, 0.215686277F, -6, -7) }, { -0.0368F, 0.0666F, -0.0280F, -0.0662F, 0.0148F, 0.0388F, -0.0207F,
        0.0262F } },
    { 2, { AT(p_statements_first, 0.211309537F, 1, -8) AT(log_ratio, 0.0289875381F, -1, 2) AT(p_pronouns_uncovered,
        0.0336538479F, 3, -7) AT(distinct, 0.87339747F, -2, 4) AT(specific_share, 0.326923102F, -3, 5) AT(part_worst,
        0.645833373F, 6, -6) AT(p_stray, 0.0810273662F, -4, -5) }, { 0.0403F, -0.0152F, 0.0618F, 0.0492F, -0.0142F,
        -0.0209F, -0.0342F, -0.0385F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -6) AT(p_again_long, 0.0135606211F, 2, -5) AT(last_statement, 0.679487228F, 3,
        -4) AT(question_covered, 0.408333361F, 4, -3) AT(p_stray, 0.0958021358F, -1, -2) }, { 0.0566F, -0.0006F,
        -0.0029F, -0.0132F, -0.0524F, 0.0451F } },
    { 4, { AT(shared, 1.5F, -1, 1) AT(rule_incomplete, 0.675000012F, 2, -8) AT(pronouns, 0.0200000014F, 3, 5) AT(rare,
        0.357405841F, 4, -4) AT(asks, 1.5F, -2, -3) AT(distinct, 0.94201684F, 6, -7) AT(both_share, 0.148351654F, -5,
        -6) }, { -0.0401F, -0.0322F, 0.0523F, -0.0701F, -0.0052F, 0.0551F, -0.0182F, 0.0607F } },
    { 5, { AT(p_again_long, 0.319403082F, 1, 2) AT(p_far_uncovered, 0.615375578F, -1, -2) AT(refers_back, 0.5F, 3, 6)
        AT(p_absolute_near, 0.0119047621F, 4, -6) AT(p_unsupported_long, 0.0F, 5, -5) AT(shared, 1.5F, -3, -4)
        AT(p_log_ratio_2, 1.10912478F, -7, -8) }, { -0.0400F, 0.0178F, -0.0039F, 0.0585F, -0.0090F, -0.0062F, -0.0231F,
        0.0092F } },
    { 6, { AT(near_any, 0.27916643F, 1, 6) AT(subject_first, 0.539009154F, 2, 4) AT(near_any, 0.178057581F, -1, 3)
        AT(log_reference, 3.06778264F, -2, -3) AT(log_answer, 3.99815869F, 5, -6) AT(log_answer, 3.701226F, -4, -5)
        AT(stray_repeat, 0.800000012F, -7, -8) }, { -0.0176F, -0.0214F, 0.0491F, -0.0307F, 0.0914F, -0.0315F, -0.0237F,
        0.0452F } },
    { 7, { AT(number_missing, 0.5F, 1, 4) AT(rule_off_topic, 0.743257403F, 2, -4) AT(ask_worst, 0.514705896F, -1, 3)
        AT(subject, 0.571758449F, -2, -3) AT(both_missing, 2.5F, 5, 6) AT(rule_technical, 0.675000012F, -5, -6)
        AT(subject_new, 0.329470783F, -7, -8) }, { -0.0246F, 0.0332F, 0.0032F, -0.0515F, -0.0626F, 0.0255F, -0.0316F,
        0.0614F } },
    { 0, { AT(unsupported, 0.950000048F, -1, 1) AT(p_log_ratio_2, 0.107914925F, -2, 2) AT(log_ratio, 0.714653432F, 3, 5)
        AT(p_again_long, 0.201562077F, 4, -5) AT(specific_share, 0.461538464F, -3, -4) AT(rare, 0.406125635F, 6, -8)
        AT(p_covered_near, 0.013888889F, -6, -7) }, { -0.0615F, 0.0605F, -0.0187F, 0.0377F, -0.0526F, -0.0359F, 0.0129F,
        0.0541F } },
    { 1, { AT(shared, 1.5F, 1, 6) AT(number_new, 0.5F, 2, -6) AT(question_covered, 0.093073599F, 3, 5)
        AT(part_near_mean, 0.360436797F, 4, -3) AT(filler_share, 0.0645161346F, -1, -2) AT(stray_rare, 0.289607674F, -4,
        -5) AT(inversions, 0.600000024F, -7, -8) }, { -0.0135F, 0.0456F, -0.0286F, 0.0542F, -0.0094F, -0.0471F,
        -0.0566F, 0.0049F } },
    { 2, { AT(subject_question, 0.77926743F, 1, 5) AT(p_asked_uncovered, 0.545454562F, 2, -5) AT(p_covered_antonym,
        1.52777779F, 3, 4) AT(p_negated_covered, 0.485294133F, -1, -2) AT(sentences, 2.5F, -3, -4) AT(subject_new,
        0.333027333F, -6, 6) AT(p_negated_covered, 0.72077924F, -7, -8) }, { -0.0279F, 0.0222F, 0.0715F, -0.0160F,
        0.0339F, -0.0432F, 0.0458F, -0.0212F } },
    { 3, { AT(p_log_ratio_2, 1.24760294F, 1, 3) AT(reference_code, 0.5F, -1, 2) AT(p_log_ratio_2, 0.00142433238F, -2,
        -3) AT(question_rare, 0.215175644F, -4, -5) }, { -0.0513F, 0.0397F, -0.0063F, -0.0028F, 0.0479F } },
    { 4, { AT(refers_back, 0.5F, 1, 6) AT(question_rare, 0.3256284F, -1, 2) AT(covered, 0.741666675F, 3, -6)
        AT(both_hit, 3.5F, 4, -5) AT(first_asked, 1.5F, -2, 5) AT(p_unsupported_long, 0.234839603F, -3, -4)
        AT(subject_new, 0.712654293F, -7, -8) }, { -0.0420F, -0.0141F, 0.0643F, -0.0159F, -0.0160F, -0.0351F, -0.0505F,
        0.0125F } },
    { 5, { AT(p_again_long, 0.319403082F, 1, 2) AT(distinct, 0.626785755F, -1, -2) AT(near_any, 0.54646945F, 3, 4)
        AT(distinct, 0.744922578F, -3, -4) AT(shared, 3.5F, -5, 5) AT(subject_new, 0.872055411F, 6, -8) AT(asks, 1.5F,
        -6, -7) }, { 0.0176F, -0.0402F, 0.0190F, -0.0245F, -0.0081F, 0.0547F, 0.0015F, -0.0010F } },
    { 6, { AT(types_missing, 0.5F, 1, -8) AT(near_content, 0.391304374F, 2, -7) AT(log_answer, 4.06899023F, 3, -6)
        AT(sentences, 2.5F, 4, 6) AT(rare, 0.326682478F, 5, -3) AT(log_ratio, 0.810930252F, -1, -2) AT(absolute_added,
        1.5F, -4, -5) }, { 0.0320F, -0.0505F, -0.0341F, 0.0356F, -0.0238F, -0.0321F, -0.0511F, -0.0546F } },
    { 7, { AT(subject_question, 0.855670035F, 1, -8) AT(p_asked_uncovered, 0.545454562F, 2, -7) AT(question_covered,
        0.904545486F, 3, 5) AT(distinct, 0.934408605F, 4, -3) AT(second_half, 0.689903855F, -1, -2) AT(subject_first,
        0.882013142F, 6, -6) AT(inversions, 0.447619051F, -4, -5) }, { -0.0314F, 0.0107F, 0.0118F, 0.0610F, -0.0523F,
        -0.0322F, -0.0336F, -0.0426F } },
    { 0, { AT(unsupported, 0.950000048F, -1, 1) AT(subject_first, 0.607636154F, 2, 4) AT(log_reference, 3.02012753F, -2,
        3) AT(again_near, 0.360372901F, -3, -4) AT(subject, 0.841100633F, 5, 6) AT(near_content, 0.137931049F, -5, -6)
        AT(p_unsupported_long, 1.78404653F, -7, -8) }, { -0.0601F, 0.0172F, 0.0193F, -0.0578F, -0.0106F, 0.0699F,
        -0.0289F, 0.0188F } },
    { 1, { AT(shared, 1.5F, 1, 6) AT(number_new, 0.5F, 2, -6) AT(sentences, 2.5F, 3, 4) AT(p_stray_high, 0.208092272F,
        -1, -2) AT(specific_share, 0.351851881F, 5, -5) AT(filler_share, 0.0434782617F, -3, -4) AT(p_far_uncovered,
        0.734819055F, -7, -8) }, { -0.0327F, 0.0156F, -0.0172F, 0.0631F, -0.0157F, -0.0454F, -0.0508F, 0.0158F } },
    { 2, { AT(roles_cross, 0.5F, 1, 6) AT(roles_straight, 0.5F, 2, -6) AT(sentences, 3.5F, 3, -5) AT(inversions,
        0.600000024F, 4, -4) AT(p_uncovered_unasked, 0.5F, 5, -3) AT(half_drop, -0.214285702F, -1, -2) AT(rare,
        0.35305661F, -7, -8) }, { 0.0477F, 0.0062F, -0.0341F, -0.0343F, -0.0386F, -0.0485F, 0.0657F, -0.0255F } },
    { 3, { AT(p_log_ratio_2, 1.24760294F, 1, 3) AT(rare, 0.428696811F, -1, 2) AT(rare, 0.430398434F, -2, -3)
        AT(near_reference, 0.0259784088F, -4, -5) }, { -0.0504F, 0.0404F, -0.0051F, -0.0018F, 0.0454F } },
    { 4, { AT(p_covered_near, 0.003508772F, -1, 1) AT(shared, 9.5F, 2, -8) AT(p_uncovered_near, 0.0795454606F, 3, 4)
        AT(subject_worst, 0.415500909F, -2, -3) AT(p_stray, 0.0216392092F, -4, 5) AT(part_best, 0.809090912F, 6, -7)
        AT(p_asks_parts, 0.309523821F, -5, -6) }, { -0.0528F, -0.0334F, 0.0964F, 0.0511F, -0.0539F, 0.0350F, 0.0056F,
        -0.0386F } },
    { 5, { AT(distinct, 0.629100561F, -1, 1) AT(stray_repeat, 0.343741566F, 2, 3) AT(p_log_ratio_2, 1.16837239F, -2, -3)
        AT(p_again_long, 0.329565197F, -4, 4) AT(unsupported, 0.0500000007F, 5, -8) AT(stray_sentences, 0.261363655F, 6,
        -7) AT(log_reference, 2.91740561F, -5, -6) }, { 0.0487F, -0.0475F, 0.0046F, -0.0182F, -0.0040F, 0.0536F,
        -0.0087F, -0.0112F } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(distinct, 0.93609637F, -1, 2) AT(subject_new, 0.495142639F, 3, 5)
        AT(log_reference, 3.06778264F, -2, 4) AT(subject_question, 0.358476043F, -3, -4) AT(rule_off_topic,
        0.300318062F, 6, -7) AT(filler_share, 0.0689655244F, -5, -6) }, { 0.0276F, -0.0177F, -0.0049F, 0.0842F,
        -0.0477F, 0.0179F, 0.0596F, -0.0398F } },
    { 7, { AT(number_missing, 0.5F, 1, 4) AT(inversions, 0.327272743F, -1, 2) AT(p_uncovered_unasked, 0.598791301F, 3,
        -4) AT(p_again_long, 0.12147297F, -2, -3) AT(log_answer, 3.79542613F, 5, -8) AT(number_clash, 0.5F, -5, 6)
        AT(covered, 0.63961041F, -6, -7) }, { 0.0081F, 0.0269F, -0.0445F, 0.0534F, -0.0360F, 0.0756F, -0.0411F, -0.0474F
        } },
    { 0, { AT(stray_name, 0.5F, 1, 2) AT(p_unsupported_near, 0.107142858F, -1, -2) AT(number_new, 1.5F, 3, 6) AT(rare,
        0.438040853F, 4, -6) AT(p_log_ratio_2, 0.0279070679F, -3, 5) AT(subject_new, 0.486440241F, -4, -5)
        AT(again_near, 0.465123981F, -7, -8) }, { -0.0578F, 0.0090F, 0.0169F, 0.0068F, -0.0634F, 0.0429F, 0.0500F,
        -0.0265F } },
    { 1, { AT(polar_sum, 0.5F, 1, 6) AT(specific_share, 0.215686277F, 2, 4) AT(absolute_added, 0.5F, -1, 3)
        AT(subject_worst, 0.553481519F, -2, -3) AT(half_drop, -0.5F, -4, 5) AT(part_near_worst, 0.0252221022F, -5, -6)
        AT(filler_share, 0.0588235296F, -7, -8) }, { -0.0216F, 0.0572F, -0.0189F, 0.0146F, 0.0160F, -0.0685F, -0.0243F,
        0.0557F } },
    { 2, { AT(rule_technical, 0.625F, 1, 5) AT(p_uncovered_unasked, 0.5F, 2, -5) AT(p_clash_near, 0.379807711F, 3, -4)
        AT(p_covered_polar, 1.6904763F, 4, -3) AT(specific_share, 0.425531924F, -1, -2) AT(p_covered_polar,
        0.408333361F, 6, -8) AT(both_missing, 1.5F, -6, -7) }, { 0.0048F, -0.0319F, 0.0444F, 0.0649F, -0.0547F, 0.0577F,
        -0.0383F, -0.0234F } },
    { 3, { AT(p_uncovered_stray, 0.00672228262F, 1, 5) AT(subject, 0.850258887F, 2, 4) AT(near_content, 0.875F, 3, -3)
        AT(question_rare, 0.219712436F, -1, -2) AT(log_ratio, 0.993251801F, -4, -5) AT(p_log_ratio_2, 1.6051563F, -6, 6)
        AT(stray_repeat, 0.395737678F, -7, -8) }, { -0.0008F, 0.0586F, -0.0035F, -0.0154F, 0.0109F, -0.0458F, 0.0003F,
        0.0200F } },
    { 4, { AT(covered_new, 0.0690476224F, -1, 1) AT(second_half, 0.261363655F, -2, 2) AT(log_answer, 3.94153476F, 3, -8)
        AT(quoted, 0.5F, 4, -7) AT(near_reference, 0.297058851F, -3, 5) AT(shared, 9.5F, 6, -6) AT(p_again_high,
        0.0685156211F, -4, -5) }, { -0.0513F, 0.0329F, -0.0279F, 0.0404F, -0.0479F, -0.0410F, -0.0425F, -0.0373F } },
    { 5, { AT(distinct, 0.629100561F, -1, 1) AT(log_answer, 4.05174732F, 2, 4) AT(near_reference, 0.870833337F, 3, -4)
        AT(specific_share, 0.545454562F, -2, -3) AT(stray_sentences, 0.211111113F, 5, -8) AT(sentences, 3.5F, -5, 6)
        AT(half_drop, 0.0250000004F, -6, -7) }, { 0.0466F, -0.0527F, 0.0097F, 0.0109F, -0.0104F, -0.0037F, 0.0439F,
        -0.0141F } },
    { 6, { AT(p_uncovered_unasked, 0.295708835F, 1, 2) AT(near_reference, 0.10084746F, -1, -2) AT(shared, 2.5F, 3, 5)
        AT(p_best_missing, 0.645833373F, 4, -5) AT(p_missing_first, 0.149074078F, -3, -4) AT(parts_missing_n, 2.5F, 6,
        -8) AT(p_uncovered_near, 0.0571428575F, -6, -7) }, { 0.0207F, -0.0719F, 0.0068F, -0.0234F, 0.0590F, -0.0254F,
        0.0801F, -0.0311F } },
    { 7, { AT(second_half, 0.226495728F, 1, 4) AT(parts, 4.5F, 2, -4) AT(first_asked, 0.5F, 3, -3) AT(p_again_long,
        0.245725185F, -1, -2) AT(log_answer, 4.06899023F, 5, -8) AT(sentences, 2.5F, 6, -7) AT(p_far_uncovered,
        0.0425174199F, -5, -6) }, { -0.0223F, 0.0672F, -0.0318F, -0.0662F, -0.0310F, 0.0291F, -0.0119F, 0.0384F } },
    { 0, { AT(rare, 0.428696811F, 1, 6) AT(p_unsupported_near, 0.480000019F, 2, 3) AT(number_new, 2.5F, -1, -2)
        AT(half_drop, -0.0285714269F, 4, 5) AT(p_unsupported_long, 1.78404653F, -3, -4) AT(pairs_lost, 0.447222233F, -5,
        -6) AT(specific_share, 0.450000018F, -7, -8) }, { -0.0561F, 0.0039F, -0.0473F, 0.0129F, 0.0612F, -0.0110F,
        0.0023F, 0.0584F } },
    { 1, { AT(specific_share, 0.215686277F, 1, 3) AT(absolute_added, 0.5F, 2, -3) AT(again_near, 0.437765092F, -1, -2)
        AT(statements_missing, 0.875F, 4, 6) AT(near_content, 0.0357142873F, -4, 5) AT(sentences, 4.5F, -5, -6)
        AT(stray_share, 0.769010723F, -7, -8) }, { -0.0307F, 0.0188F, 0.0499F, 0.0119F, -0.0622F, 0.0138F, 0.0517F,
        -0.0167F } },
    { 2, { AT(subject_question, 0.233414978F, -1, 1) AT(subject_question, 0.486500651F, 2, 5) AT(covered, 0.730303049F,
        3, 4) AT(p_negated_covered, 0.519230783F, -2, -3) AT(first_half, 0.894444466F, -4, -5) AT(p_absolute_near,
        0.620192349F, 6, -8) AT(both_missing, 2.5F, -6, -7) }, { 0.0497F, -0.0678F, 0.0261F, 0.0530F, -0.0230F, 0.0028F,
        -0.0437F, 0.0482F } },
    { 3, { AT(p_log_ratio_2, 1.24760294F, 1, 3) AT(p_asks_uncovered, 0.0500000007F, -1, 2) AT(subject_new, 0.868611872F,
        -2, -3) AT(covered_new, 0.0954545513F, -4, -5) }, { -0.0481F, -0.0060F, 0.0392F, 0.0005F, 0.0440F } },
    { 4, { AT(pair_missing, 0.5F, 1, 6) AT(rule_incomplete, 0.675000012F, 2, 5) AT(first_asked, 1.5F, 3, 4)
        AT(ask_worst, 0.809090912F, -1, -2) AT(pronouns, 0.0212765969F, -3, -4) AT(p_uncovered_near, 0.150375947F, -5,
        -6) AT(inversions, 0.227272734F, -7, -8) }, { 0.0124F, -0.0542F, -0.0225F, 0.0127F, -0.0224F, 0.0692F, 0.0707F,
        -0.0298F } },
    { 5, { AT(p_uncovered_near, 0.15384616F, 1, 4) AT(log_ratio, 0.9886114F, 2, 3) AT(distinct, 0.626785755F, -1, -2)
        AT(specific_share, 0.367346942F, -3, -4) AT(log_ratio, 0.497838438F, -5, 5) AT(distinct, 0.842927635F, 6, -8)
        AT(stray_sentences, 0.261363655F, -6, -7) }, { 0.0105F, -0.0452F, -0.0085F, 0.0279F, -0.0146F, 0.0517F, 0.0025F,
        -0.0077F } },
    { 6, { AT(near_any, 0.27916643F, 1, 4) AT(types_missing, 0.5F, 2, -4) AT(filler_share, 0.0196078438F, 3, -3)
        AT(first_asked, 0.5F, -1, -2) AT(again_near, 0.578747749F, 5, -8) AT(inversions, 0.416666687F, -5, 6)
        AT(p_log_ratio_2, 0.506227016F, -6, -7) }, { -0.0356F, 0.0274F, 0.0343F, -0.0482F, -0.0347F, 0.0646F, -0.0308F,
        0.0423F } },
    { 7, { AT(roles_straight, 0.5F, 1, 5) AT(p_covered_antonym, 2.36666679F, 2, -5) AT(shared, 10.5F, 3, -4)
        AT(stray_share, 0.317513883F, -1, 4) AT(again_near, 0.401800573F, -2, -3) AT(part_near_worst, 0.398122549F, 6,
        -8) AT(subject_worst, 0.570550382F, -6, -7) }, { -0.0411F, 0.0116F, -0.0148F, 0.0277F, -0.0448F, -0.0633F,
        0.0341F, 0.0566F } },
    { 0, { AT(unsupported, 0.950000048F, -1, 1) AT(specific_share, 0.464285731F, 2, 5) AT(log_ratio, 0.743578076F, 3,
        -5) AT(filler_share, 0.051282052F, 4, -4) AT(p_uncovered_near, 0.196078435F, -2, -3) AT(p_stray_high,
        0.287439585F, -6, 6) AT(subject_first, 0.52594012F, -7, -8) }, { -0.0566F, -0.0601F, 0.0142F, 0.0117F, 0.0070F,
        0.0606F, 0.0283F, -0.0225F } },
    { 1, { AT(again_near, 0.413545698F, 1, 3) AT(part_near_worst, 0.178368002F, 2, -3) AT(parts_missing, 0.763888896F,
        -1, -2) AT(distinct, 0.913664639F, -4, 4) AT(number_new, 0.5F, 5, -8) AT(specific_share, 0.351851881F, 6, -7)
        AT(filler_share, 0.0425531939F, -5, -6) }, { -0.0143F, 0.0346F, -0.0441F, -0.0333F, -0.0109F, 0.0635F, -0.0106F,
        -0.0188F } },
    { 2, { AT(parts, 1.5F, -1, 1) AT(again_near, 0.508826673F, 2, 5) AT(p_covered_antonym, 2.12142873F, 3, -5)
        AT(p_uncovered_unasked, 0.289981931F, 4, -4) AT(log_answer, 3.74943495F, -2, -3) AT(number_missing, 0.5F, 6, -8)
        AT(p_uncovered_unasked, 0.160432413F, -6, -7) }, { 0.0337F, -0.0114F, 0.0242F, -0.0331F, 0.0577F, -0.0508F,
        0.0231F, 0.0396F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -5) AT(near_any, 0.904473007F, -1, 2) AT(part_worst, 0.522727311F, 3, -4)
        AT(subject_question, 0.516279697F, -2, -3) }, { -0.0460F, 0.0503F, -0.0033F, -0.0143F, 0.0404F } },
    { 4, { AT(both_hit, 3.5F, 1, -8) AT(question_rare, 0.3256284F, -1, 2) AT(first_asked, 1.5F, -2, 3) AT(refers_back,
        0.5F, 4, 6) AT(shared, 6.5F, 5, -5) AT(half_drop, -0.0476190448F, -3, -4) AT(near_content, 0.541666687F, -6, -7)
        }, { -0.0311F, -0.0195F, -0.0124F, 0.0698F, 0.0036F, -0.0372F, 0.0345F, -0.0342F } },
    { 5, { AT(p_uncovered_near, 0.15384616F, 1, 4) AT(p_asked_uncovered, 0.428571433F, 2, -4) AT(p_stray,
        0.00497190934F, -1, 3) AT(number_new, 3.5F, -2, -3) AT(p_again_long, 0.284878165F, -5, 5) AT(p_first_only,
        0.138888896F, -6, 6) AT(distinct, 0.842927635F, -7, -8) }, { 0.0131F, -0.0461F, 0.0024F, 0.0210F, -0.0159F,
        -0.0059F, 0.0492F, -0.0042F } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(p_negation_covered, 0.129166678F, 2, -7) AT(specific_share, 0.357142866F, 3, 5)
        AT(subject_question, 0.425254792F, 4, -3) AT(p_again_long, 0.204330251F, -1, -2) AT(log_answer, 3.67622066F, -4,
        6) AT(p_unsupported_near, 0.0F, -5, -6) }, { 0.0231F, -0.0507F, 0.0189F, -0.0166F, 0.0619F, -0.0030F, -0.0292F,
        -0.0378F } },
    { 7, { AT(half_drop, -0.466666639F, 1, 2) AT(log_answer, 3.48112178F, -1, -2) AT(part_near_mean, 0.226116195F, -3,
        3) AT(pronouns, 0.0769230798F, 4, -8) AT(p_quoted_second, 0.316666692F, 5, -7) AT(stray_repeat, 0.599025369F, 6,
        -6) AT(stray_repeat, 0.459489882F, -4, -5) }, { 0.0274F, -0.0619F, -0.0392F, -0.0042F, 0.0574F, -0.0460F,
        0.0474F, 0.0234F } },
    { 0, { AT(subject_first, 0.645659208F, 1, 4) AT(stray_rare, 0.324076563F, 2, 3) AT(again_near, 0.317379981F, -1, -2)
        AT(distinct, 0.971825421F, -3, -4) AT(stray_share, 0.455064416F, 5, 6) AT(specific_share, 0.551724195F, -5, -6)
        AT(p_unsupported_near, 0.150000006F, -7, -8) }, { 0.0033F, -0.0524F, 0.0262F, -0.0149F, -0.0460F, 0.0143F,
        -0.0202F, 0.0565F } },
    { 1, { AT(p_far_uncovered, 0.290749639F, -1, 1) AT(distinct, 0.967204332F, 2, 4) AT(half_drop, 0.0250000004F, 3, -4)
        AT(stray_rare, 0.256168008F, -2, -3) AT(stray_name, 0.5F, 5, -8) AT(number_new, 0.5F, 6, -7) AT(specific_share,
        0.357142866F, -5, -6) }, { -0.0491F, 0.0260F, -0.0230F, -0.0369F, 0.0522F, -0.0157F, -0.0130F, -0.0193F } },
    { 2, { AT(number_new, 2.5F, 1, -8) AT(rule_technical, 0.625F, 2, 5) AT(only_lost, 0.5F, 3, -4) AT(log_answer,
        3.74943495F, -1, 4) AT(both_hit, 2.5F, -2, -3) AT(pairs_lost, 0.346989989F, -5, 6) AT(p_asked_uncovered,
        0.278509974F, -6, -7) }, { -0.0226F, -0.0052F, 0.0403F, 0.0483F, 0.0480F, -0.0571F, 0.0520F, -0.0479F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(log_answer, 4.21210051F, -1, -2) AT(p_subject_high, 0.180412918F, 3, 6)
        AT(p_asked_uncovered, 0.428571433F, 4, -6) AT(question_rare, 0.219712436F, -3, 5) AT(quoted, 0.5F, -4, -5)
        AT(p_log_ratio_2, 1.24760294F, -7, -8) }, { -0.0353F, 0.0043F, -0.0012F, 0.0540F, -0.0009F, -0.0015F, -0.0280F,
        0.0205F } },
    { 4, { AT(pair_missing, 0.5F, 1, -8) AT(parts, 7.5F, 2, -7) AT(ask_worst, 0.514705896F, -1, 3) AT(log_answer,
        3.77269506F, 4, 6) AT(specific_share, 0.400000006F, 5, -4) AT(p_covered_near, 0.0882352963F, -2, -3)
        AT(contrast, 0.5F, -5, -6) }, { 0.0206F, -0.0366F, 0.0589F, -0.0370F, -0.0617F, 0.0193F, 0.0674F, 0.0462F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(subject_question, 0.523876667F, 2, 6) AT(distinct, 0.8530761F, 3, -5)
        AT(p_first_only, 0.13333334F, -1, 4) AT(last_statement, 0.43650794F, -2, 5) AT(stray_repeat, 0.323294431F, -3,
        -4) AT(rule_long, 0.624526322F, -6, -7) }, { -0.0065F, -0.0044F, -0.0029F, 0.0482F, -0.0197F, -0.0375F, 0.0074F,
        0.0413F } },
    { 6, { AT(rule_off_topic, 0.300318062F, 1, -8) AT(distinct, 0.889756978F, 2, 5) AT(number_new, 0.5F, 3, -4)
        AT(p_uncovered_unasked, 0.496172577F, -1, 4) AT(subject_question, 0.392445505F, -2, -3) AT(log_reference,
        2.91740561F, -5, 6) AT(subject_new, 0.493529052F, -6, -7) }, { -0.0567F, -0.0273F, 0.0658F, 0.0618F, -0.0554F,
        0.0222F, -0.0208F, 0.0292F } },
    { 7, { AT(negations, 1.5F, 1, -8) AT(polar_sum, -0.5F, -1, 2) AT(stray_sentences, 0.261363655F, 3, 5)
        AT(p_quoted_uncovered, 0.341666669F, 4, -4) AT(p_again_long, 0.0115950154F, -2, -3) AT(filler_share,
        0.0204081647F, 6, -7) AT(stray_rare, 0.240907475F, -5, -6) }, { 0.0127F, -0.0507F, -0.0016F, 0.0668F, -0.0404F,
        0.0371F, -0.0532F, 0.0243F } },
    { 0, { AT(rare, 0.428696811F, 1, -8) AT(number_new, 1.5F, 2, 5) AT(first_half, 0.961538494F, 3, 4) AT(part_best,
        0.15476191F, -1, -2) AT(p_unsupported_near, 0.480000019F, -3, -4) AT(p_unsupported_near, 0.400000006F, -5, 6)
        AT(pairs_lost, 0.35504204F, -6, -7) }, { -0.0003F, -0.0623F, -0.0211F, 0.0377F, -0.0145F, 0.0461F, -0.0069F,
        0.0462F } },
    { 1, { AT(specific_share, 0.215686277F, 1, 4) AT(number_new, 0.5F, 2, -4) AT(near_content, 0.304347843F, 3, -3)
        AT(log_answer, 3.23848629F, -1, -2) AT(p_statements_first, 0.129166678F, 5, 6) AT(filler_share, 0.095238097F,
        -5, -6) AT(statements_missing, 0.875F, -7, -8) }, { -0.0110F, 0.0551F, -0.0202F, -0.0305F, -0.0620F, -0.0005F,
        -0.0163F, 0.0404F } },
    { 2, { AT(roles_straight, 0.5F, 1, 4) AT(p_covered_polar, 1.86057699F, 2, -4) AT(p_absolute_near, 0.65476191F, 3,
        -3) AT(negation_lost, 0.5F, -1, -2) AT(last_statement, 0.781746089F, -5, 5) AT(subject_new, 0.704457223F, 6, -8)
        AT(log_ratio, 0.192371905F, -6, -7) }, { -0.0049F, 0.0414F, 0.0450F, 0.0556F, -0.0713F, -0.0377F, 0.0624F,
        -0.0297F } },
    { 3, { AT(p_uncovered_stray, 0.00672228262F, 1, 5) AT(subject, 0.850258887F, 2, 4) AT(near_reference, 0.755952418F,
        3, -3) AT(question_covered, 0.29285717F, -1, -2) AT(log_answer, 4.08594131F, -4, -5) AT(rule_long, 0.747647107F,
        -6, -7) }, { -0.0007F, 0.0530F, -0.0029F, -0.0141F, 0.0102F, -0.0426F, 0.0196F } },
    { 4, { AT(distinct, 0.957427561F, 1, -8) AT(half_drop, -0.0714285672F, -1, 2) AT(both_share, 0.148351654F, 3, 4)
        AT(subject_question, 0.703597486F, -2, -3) AT(specific_share, 0.452830195F, 5, 6) AT(p_uncovered_stray,
        0.180505201F, -4, -5) AT(p_pronouns_uncovered, 0.00634920644F, -6, -7) }, { -0.0392F, 0.0121F, -0.0463F,
        0.0584F, -0.0345F, -0.0644F, 0.0306F, -0.0188F } },
    { 5, { AT(p_uncovered_near, 0.15384616F, 1, 4) AT(rule_repetitive, 0.375F, 2, -4) AT(log_ratio, 1.00144863F, -1, 3)
        AT(part_near_mean, 0.482545346F, -2, -3) AT(log_ratio, 0.497838438F, -5, 5) AT(p_unsupported_long, 0.0F, 6, -8)
        AT(subject, 0.645179987F, -6, -7) }, { -0.0428F, 0.0201F, -0.0110F, 0.0208F, -0.0140F, -0.0052F, 0.0452F,
        -0.0014F } },
    { 6, { AT(p_uncovered_unasked, 0.181818187F, -1, 1) AT(types_missing, 0.5F, 2, -8) AT(refers_back, 0.5F, -2, 3)
        AT(filler_share, 0.0250000004F, 4, 5) AT(subject_question, 0.598141015F, -3, -4) AT(half_drop, -0.0714285672F,
        -5, 6) AT(absolute_added, 0.5F, -6, -7) }, { -0.0478F, 0.0199F, -0.0590F, 0.0270F, 0.0477F, 0.0174F, -0.0567F,
        -0.0496F } },
    { 7, { AT(number_missing, 0.5F, 1, 2) AT(p_negation_covered, 0.919871807F, -1, -2) AT(again_near, 0.458609551F, 3,
        -8) AT(question_rare, 0.51467365F, 4, 6) AT(subject_new, 0.437561423F, 5, -5) AT(rare, 0.364864796F, -3, -4)
        AT(p_clash_near, 0.433035731F, -6, -7) }, { 0.0050F, -0.0627F, -0.0526F, 0.0396F, 0.0374F, -0.0788F, 0.0143F,
        -0.0688F } },
    { 0, { AT(p_unsupported_near, 0.0666666701F, 1, 2) AT(again_near, 0.305066735F, -1, -2) AT(specific_share,
        0.464285731F, 3, 6) AT(p_unsupported_long, 2.19722462F, 4, -6) AT(p_again_long, 0.159688786F, -3, 5)
        AT(filler_share, 0.0727272779F, -4, -5) AT(negation_odd, 0.5F, -7, -8) }, { 0.0129F, -0.0560F, 0.0177F,
        -0.0484F, 0.0114F, 0.0213F, 0.0519F, -0.0087F } },
    { 1, { AT(p_stray_high, 0.233430684F, 1, 3) AT(first_half, 0.29285717F, -1, 2) AT(p_asks_uncovered, 0.8619048F, -2,
        -3) AT(near_content, 0.13333334F, 4, 6) AT(specific_share, 0.152173921F, -4, 5) AT(subject, 0.402746558F, -5,
        -6) AT(specific_share, 0.351851881F, -7, -8) }, { 0.0180F, -0.0537F, 0.0090F, 0.0385F, 0.0075F, -0.0435F,
        0.0460F, -0.0123F } },
    { 2, { AT(stray_share, 0.0660492554F, -1, 1) AT(log_reference, 3.31402087F, 2, 5) AT(both_hit, 2.5F, -2, 3)
        AT(both_share, 0.205263168F, 4, -5) AT(near_content, 0.888888896F, -3, -4) AT(inversions, 0.300000012F, -6, 6)
        AT(p_subject_high, 0.249053821F, -7, -8) }, { 0.0367F, -0.0029F, 0.0653F, -0.0378F, -0.0340F, -0.0348F,
        -0.0292F, 0.0573F } },
    { 3, { AT(p_uncovered_stray, 0.00672228262F, 1, 6) AT(near_content, 0.923076928F, 2, -6) AT(specific_share,
        0.422222227F, 3, -5) AT(p_pronouns_uncovered, 0.00434782635F, 4, -4) AT(filler_share, 0.0800000057F, 5, -3)
        AT(specific_share, 0.254237294F, -1, -2) AT(log_ratio, 1.26369214F, -7, -8) }, { -0.0003F, 0.0540F, -0.0011F,
        -0.0010F, -0.0015F, -0.0102F, -0.0409F, 0.0172F } },
    { 4, { AT(parts, 7.5F, 1, -8) AT(p_negation_covered, 0.269696981F, 2, 6) AT(filler_share, 0.0294117648F, 3, 4)
        AT(question_rare, 0.354539335F, -1, -2) AT(half_drop, 0.523809552F, 5, -5) AT(rare, 0.279442847F, -3, -4)
        AT(near_content, 0.576923132F, -6, -7) }, { -0.0418F, 0.0166F, 0.0175F, -0.0544F, 0.0278F, -0.0064F, 0.0722F,
        0.0638F } },
    { 5, { AT(p_uncovered_near, 0.15384616F, 1, 4) AT(log_ratio, 0.9886114F, 2, 3) AT(distinct, 0.626785755F, -1, -2)
        AT(question_rare, 0.499776512F, -3, -4) AT(p_again_long, 0.284878165F, -5, 5) AT(stray_sentences, 0.261363655F,
        6, -8) AT(p_first_only, 0.138888896F, -6, -7) }, { 0.0096F, -0.0415F, -0.0093F, 0.0261F, -0.0152F, -0.0047F,
        0.0466F, -0.0003F } },
    { 6, { AT(rare, 0.315326929F, 1, 3) AT(second_half, 0.612500012F, 2, -3) AT(p_stray, 0.146713242F, -1, -2)
        AT(both_hit, 1.5F, 4, -8) AT(polar_with, 0.5F, 5, -7) AT(part_near_mean, 0.382803857F, -4, 6) AT(distinct,
        0.897551239F, -5, -6) }, { 0.0534F, 0.0082F, -0.0232F, 0.0296F, 0.0299F, -0.0347F, -0.0392F, -0.0571F } },
    { 7, { AT(negations, 0.5F, -1, 1) AT(p_again_long, 0.546335876F, 2, -8) AT(p_pronouns_uncovered, 0.0487804897F, 3,
        5) AT(p_stray, 0.103053004F, -2, 4) AT(subject_new, 0.434287935F, -3, -4) AT(shared, 2.5F, 6, -7) AT(log_ratio,
        0.148420006F, -5, -6) }, { -0.0068F, 0.0193F, 0.0418F, -0.0335F, -0.0450F, 0.0651F, -0.0390F, -0.0611F } },
    { 0, { AT(p_unsupported_long, 1.949072F, 1, 5) AT(log_ratio, 0.307484716F, 2, 3) AT(p_unsupported_near,
        0.150000006F, -1, -2) AT(subject_new, 0.488382131F, -3, 4) AT(stray_repeat, 0.776628375F, -4, -5)
        AT(stray_share, 0.816959202F, -6, 6) AT(p_unsupported_long, 3.68799472F, -7, -8) }, { -0.0256F, 0.0548F,
        0.0105F, -0.0584F, 0.0073F, 0.0473F, -0.0317F, 0.0252F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(filler_share, 0.0588235296F, 2, 4) AT(tail_missing, 0.775000036F, -1, 3)
        AT(p_first_only, 0.166666672F, -2, -3) AT(p_stray_high, 0.208092272F, 5, 6) AT(parts, 4.5F, -4, -5)
        AT(log_ratio, 0.162518933F, -6, -7) }, { -0.0518F, -0.0106F, 0.0291F, -0.0443F, 0.0226F, -0.0020F, 0.0550F,
        -0.0473F } },
    { 2, { AT(roles_straight, 0.5F, 1, -8) AT(absolute_added, 1.5F, 2, -7) AT(p_covered_antonym, 2.52272749F, 3, 5)
        AT(p_asked_uncovered, 0.0715856776F, -1, 4) AT(p_uncovered_near, 0.0916666687F, -2, -3) AT(p_again_high,
        0.00278908457F, 6, -6) AT(covered, 0.904545486F, -4, -5) }, { 0.0197F, -0.0439F, -0.0013F, 0.0987F, -0.0070F,
        -0.0406F, 0.0481F, -0.0248F } },
    { 3, { AT(p_log_ratio_2, 1.24760294F, 1, 3) AT(reference_code, 0.5F, -1, 2) AT(shared, 9.5F, -2, -3) AT(shared,
        3.5F, -4, -5) }, { -0.0435F, -0.0055F, 0.0357F, -0.0041F, 0.0416F } },
    { 4, { AT(parts, 5.5F, 1, -8) AT(reference_code, 0.5F, 2, -7) AT(p_negation_covered, 0.269696981F, 3, 6)
        AT(log_answer, 3.86067438F, 4, -4) AT(rule_incomplete, 0.300000012F, 5, -3) AT(refers_back, 0.5F, -1, -2)
        AT(p_missing_first, 0.111111112F, -5, -6) }, { 0.0015F, -0.0618F, 0.0423F, -0.0511F, -0.0173F, 0.0599F, 0.0438F,
        0.0312F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(log_answer, 4.05174732F, 2, 5) AT(p_best_missing, 0.732142866F, 3, -4)
        AT(parts, 1.5F, 4, -3) AT(near_reference, 0.820855618F, -1, -2) AT(part_near_mean, 0.517873049F, 6, -7)
        AT(p_uncovered_stray, 0.203626022F, -5, -6) }, { -0.0078F, 0.0166F, -0.0455F, 0.0120F, 0.0337F, -0.0062F,
        -0.0075F, 0.0385F } },
    { 6, { AT(p_uncovered_unasked, 0.181818187F, -1, 1) AT(p_uncovered_unasked, 0.491229683F, 2, 3) AT(p_first_only,
        0.355029613F, -2, -3) AT(distinct, 0.905505955F, 4, 6) AT(subject_question, 0.428754896F, 5, -6)
        AT(filler_share, 0.0196078438F, -4, -5) AT(part_near_mean, 0.387957484F, -7, -8) }, { -0.0455F, 0.0461F,
        -0.0241F, -0.0425F, 0.0339F, 0.0607F, 0.0053F, -0.0288F } },
    { 7, { AT(roles_straight, 0.5F, 1, 6) AT(subject_question, 0.834406078F, 2, -6) AT(log_answer, 4.06899023F, 3, -5)
        AT(p_covered_antonym, 2.26785731F, 4, -4) AT(p_best_missing, 0.03125F, -1, 5) AT(parts_missing_n, 2.5F, -2, -3)
        AT(subject_new, 0.698927641F, -7, -8) }, { 0.0092F, -0.0051F, -0.0527F, -0.0544F, 0.0300F, -0.0408F, -0.0135F,
        0.0483F } },
    { 0, { AT(rare, 0.428696811F, 1, -8) AT(p_unsupported_near, 0.411764711F, 2, 4) AT(unsupported, 1.6500001F, -1, 3)
        AT(near_content, 0.233333334F, -2, -3) AT(subject, 0.911947668F, 5, -7) AT(rare, 0.332416803F, -4, 6)
        AT(again_near, 0.455453396F, -5, -6) }, { -0.0582F, -0.0308F, 0.0353F, -0.0165F, 0.0515F, -0.0144F, -0.0282F,
        0.0440F } },
    { 1, { AT(specific_share, 0.215686277F, 1, 3) AT(p_again_long, 0.201562077F, 2, -3) AT(part_near_mean, 0.292382151F,
        -1, -2) AT(statements_missing, 0.875F, 4, 6) AT(half_drop, -0.5F, -4, 5) AT(log_answer, 4.16663551F, -5, -6)
        AT(near_content, 0.160000011F, -7, -8) }, { 0.0244F, -0.0315F, 0.0420F, 0.0111F, -0.0575F, 0.0062F, -0.0140F,
        0.0428F } },
    { 2, { AT(subject_question, 0.233414978F, -1, 1) AT(subject_question, 0.368163675F, -2, 2) AT(specific_share,
        0.434782624F, 3, -8) AT(unsupported, 0.650000036F, 4, -7) AT(p_asked_uncovered, 0.0529326126F, -3, 5)
        AT(polar_with, 2.5F, 6, -6) AT(p_stray, 0.0482840538F, -4, -5) }, { 0.0455F, -0.0463F, 0.0511F, -0.0280F,
        0.0130F, 0.0516F, -0.0350F, -0.0156F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -4) AT(stray_share, 0.116715036F, 2, -3) AT(p_subject_high, 0.180412918F, -1,
        -2) }, { 0.0445F, -0.0118F, -0.0426F, 0.0362F } },
    { 4, { AT(filler_share, 0.0303030312F, 1, 4) AT(statements_missing, 0.100000001F, 2, -4) AT(p_far_uncovered,
        0.186304852F, 3, -3) AT(question_rare, 0.832894266F, -1, -2) AT(p_uncovered_near, 0.277777791F, 5, -8)
        AT(p_stray, 0.00369257759F, -5, 6) AT(log_ratio, 0.674455106F, -6, -7) }, { 0.0389F, -0.0234F, -0.0302F,
        0.0417F, 0.0500F, -0.0529F, -0.0021F, 0.0329F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, 6) AT(sentences, 3.5F, 2, 3) AT(rare, 0.407137036F, -1, -2) AT(part_near_mean,
        0.517873049F, 4, 5) AT(near_content, 0.25F, -3, -4) AT(log_answer, 4.15100908F, -5, -6) AT(distinct,
        0.540064156F, -7, -8) }, { -0.0435F, 0.0117F, -0.0074F, 0.0398F, -0.0224F, 0.0058F, 0.0433F, 0.0022F } },
    { 6, { AT(p_uncovered_unasked, 0.295708835F, 1, 2) AT(p_far_uncovered, 0.609254718F, -1, -2) AT(types_missing, 0.5F,
        3, -8) AT(log_reference, 3.02012753F, -3, 4) AT(p_absolute_near, 0.0871212184F, 5, -7) AT(p_missing_first,
        0.0833333358F, 6, -6) AT(number_hits, 0.5F, -4, -5) }, { -0.0554F, 0.0369F, -0.0179F, 0.0541F, -0.0349F,
        0.0086F, -0.0227F, -0.0470F } },
    { 7, { AT(p_negation_covered, 0.919871807F, 1, -8) AT(number_missing, 0.5F, 2, 3) AT(only_lost, 0.5F, -1, -2)
        AT(number_new, 0.5F, 4, 5) AT(filler_share, 0.0185185187F, -3, -4) AT(log_answer, 3.79542613F, 6, -7)
        AT(question_rare, 0.660045683F, -5, -6) }, { 0.0067F, -0.0355F, -0.0002F, -0.0693F, 0.0705F, -0.0438F, -0.0260F,
        -0.0594F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 5) AT(specific_share, 0.464285731F, 2, 3) AT(p_unsupported_long,
        1.51482105F, -1, -2) AT(p_again_long, 0.201562077F, -3, 4) AT(stray_rare, 0.315072715F, -4, -5) AT(again_near,
        0.455453396F, 6, -8) AT(near_content, 0.137931049F, -6, -7) }, { -0.0535F, -0.0009F, 0.0394F, -0.0304F, 0.0157F,
        0.0032F, 0.0494F, -0.0293F } },
    { 1, { AT(filler_share, 0.0588235296F, 1, 3) AT(tail_missing, 0.775000036F, -1, 2) AT(p_uncovered_stray,
        0.166713536F, -2, -3) AT(number_new, 0.5F, 4, -8) AT(p_stray_high, 0.191237763F, 5, 6) AT(subject, 0.492930025F,
        -4, -5) AT(p_missing_first, 0.300000012F, -6, -7) }, { -0.0567F, 0.0293F, -0.0141F, 0.0196F, -0.0344F, 0.0513F,
        -0.0062F, -0.0303F } },
    { 2, { AT(distinct, 0.84168756F, 1, 4) AT(covered_new, 0.343137264F, -1, 2) AT(p_covered_high, 0.391812891F, -2, 3)
        AT(parts, 1.5F, -3, -4) AT(p_uncovered_unasked, 0.5F, 5, 6) AT(part_near_mean, 0.982845128F, -5, -6)
        AT(log_reference, 2.13833308F, -7, -8) }, { 0.0431F, -0.0450F, 0.0721F, -0.0112F, 0.0125F, -0.0423F, 0.0574F,
        -0.0600F } },
    { 3, { AT(first_half, 0.961538494F, 1, 2) AT(p_log_ratio_2, 1.6051563F, -1, -2) AT(near_any, 0.910865009F, 3, 6)
        AT(p_covered_high, 0.144957989F, -3, 4) AT(subject, 0.925016344F, 5, -6) AT(p_uncovered_near, 0.082417585F, -4,
        -5) AT(subject_new, 0.267654717F, -7, -8) }, { -0.0372F, 0.0232F, -0.0041F, 0.0451F, -0.0020F, -0.0023F,
        0.0049F, -0.0107F } },
    { 4, { AT(p_asks_parts, 0.387500018F, 1, -8) AT(near_content, 0.238095239F, -1, 2) AT(parts, 5.5F, 3, -7)
        AT(specific_share, 0.347826093F, -2, 4) AT(last_statement, 0.763888896F, 5, -6) AT(near_content, 0.583333373F,
        6, -5) AT(both_share, 0.21825397F, -3, -4) }, { -0.0559F, 0.0148F, -0.0617F, 0.0201F, 0.0525F, -0.0452F,
        0.0318F, 0.0522F } },
    { 5, { AT(p_uncovered_near, 0.15384616F, 1, 4) AT(rule_repetitive, 0.375F, 2, -4) AT(p_log_ratio_2, 1.00289929F, -1,
        3) AT(p_pronouns_uncovered, 0.013888889F, -2, -3) AT(log_ratio, 0.497838438F, -5, 5) AT(stray_sentences,
        0.261363655F, 6, -8) AT(distinct, 0.842927635F, -6, -7) }, { -0.0391F, -0.0079F, 0.0159F, 0.0187F, -0.0130F,
        0.0443F, -0.0053F, -0.0010F } },
    { 6, { AT(p_negation_covered, 0.129166678F, 1, -8) AT(specific_share, 0.357142866F, -1, 2) AT(log_answer,
        3.67622066F, 3, 4) AT(part_near_worst, 0.234388664F, -2, -3) AT(log_answer, 4.01634264F, 5, -7)
        AT(p_unsupported_long, 0.287682086F, 6, -6) AT(pronouns, 0.0465116315F, -4, -5) }, { -0.0108F, 0.0316F,
        -0.0527F, 0.0924F, 0.0139F, 0.0118F, -0.0191F, -0.0325F } },
    { 7, { AT(subject_question, 0.855670035F, 1, -8) AT(filler_share, 0.0178571437F, 2, 4) AT(subject_worst,
        0.81296134F, 3, -3) AT(refers_back, 0.5F, -1, -2) AT(shared, 7.5F, 5, -7) AT(p_uncovered_unasked, 0.491229683F,
        6, -6) AT(last_statement, 0.881944478F, -4, -5) }, { 0.0055F, 0.0505F, -0.0345F, 0.0006F, -0.0560F, 0.0010F,
        0.0176F, -0.0368F } },
    { 0, { AT(rare, 0.428696811F, 1, -8) AT(number_new, 1.5F, 2, 4) AT(log_ratio, 0.302280873F, -1, 3)
        AT(p_far_uncovered, 0.0F, -2, -3) AT(subject_first, 0.580887079F, 5, 6) AT(rare, 0.382588834F, -4, -5)
        AT(shared, 1.5F, -6, -7) }, { 0.0087F, 0.0097F, -0.0556F, -0.0354F, 0.0088F, -0.0125F, 0.0395F, 0.0417F } },
    { 1, { AT(specific_share, 0.140350878F, 1, 2) AT(subject_worst, 0.530722916F, -1, -2) AT(filler_share,
        0.0588235296F, 3, 4) AT(p_uncovered_near, 0.484615386F, -3, -4) AT(p_asked_uncovered, 0.0715856776F, -5, 5)
        AT(shared, 2.5F, 6, -8) AT(p_both, 0.5F, -6, -7) }, { 0.0502F, -0.0156F, -0.0576F, 0.0151F, -0.0242F, 0.0487F,
        -0.0114F, -0.0199F } },
    { 2, { AT(subject_question, 0.233414978F, -1, 1) AT(subject_question, 0.368163675F, -2, 2) AT(subject_new,
        0.293136388F, -3, 3) AT(both_hit, 3.5F, 4, -8) AT(log_ratio, 0.0F, -4, 5) AT(inversions, 0.361111134F, 6, -7)
        AT(shared, 7.5F, -5, -6) }, { 0.0428F, -0.0432F, -0.0386F, 0.0399F, 0.0052F, -0.0359F, 0.0244F, 0.0352F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(sentences, 4.5F, -1, -2) AT(half_drop, 0.0857142881F, 3, 4) AT(log_answer,
        4.51596594F, -3, -4) AT(p_pronouns_uncovered, 0.00434782635F, 5, 6) AT(p_uncovered_stray, 0.00792162586F, -5,
        -6) AT(p_uncovered_near, 0.0571428575F, -7, -8) }, { -0.0303F, 0.0034F, -0.0208F, 0.0183F, 0.0489F, -0.0017F,
        0.0092F, -0.0087F } },
    { 4, { AT(shared, 0.5F, -1, 1) AT(second_half, 0.261363655F, -2, 2) AT(near_reference, 0.297058851F, -3, 3)
        AT(question_rare, 0.899005949F, 4, -8) AT(p_log_ratio_2, 0.0303991046F, -4, 5) AT(subject_question,
        0.718971729F, -5, 6) AT(last_statement, 0.630681872F, -6, -7) }, { -0.0506F, 0.0310F, -0.0468F, -0.0366F,
        0.0477F, 0.0354F, -0.0511F, -0.0399F } },
    { 5, { AT(distinct, 0.744922578F, 1, 5) AT(both_hit, 2.5F, 2, 4) AT(p_unsupported_near, 0.0F, 3, -3)
        AT(reference_code, 0.5F, -1, -2) AT(stray_sentences, 0.211111113F, -4, -5) AT(sentences, 5.5F, 6, -8)
        AT(p_best_missing, 0.43650794F, -6, -7) }, { 0.0478F, -0.0027F, -0.0017F, -0.0151F, 0.0108F, -0.0436F, 0.0054F,
        0.0223F } },
    { 6, { AT(both_hit, 1.5F, 1, -8) AT(contrast, 1.5F, 2, -7) AT(specific_share, 0.208333343F, -1, 3) AT(second_half,
        0.630681872F, 4, -6) AT(half_drop, -0.0793650746F, 5, -5) AT(p_negation_covered, 0.129166678F, 6, -4)
        AT(p_absolute_near, 0.0690476224F, -2, -3) }, { -0.0426F, 0.0685F, -0.0242F, -0.0253F, 0.0050F, -0.0233F,
        -0.0452F, -0.0350F } },
    { 7, { AT(rule_off_topic, 0.779450953F, 1, -8) AT(log_answer, 4.06899023F, 2, 6) AT(log_answer, 3.83939457F, 3, 5)
        AT(p_far_uncovered, 0.0730220452F, 4, -3) AT(near_reference, 0.919871807F, -1, -2) AT(parts, 5.5F, -4, -5)
        AT(p_asked_uncovered, 0.190949768F, -6, -7) }, { -0.0306F, 0.0326F, 0.0182F, -0.0058F, -0.0616F, 0.0561F,
        -0.0113F, -0.0507F } },
    { 0, { AT(p_unsupported_near, 0.0666666701F, 1, 2) AT(stray_name, 4.5F, -1, -2) AT(subject_new, 0.688639224F, 3, 5)
        AT(parts, 4.5F, 4, -5) AT(log_reference, 3.19846487F, -3, -4) AT(specific_share, 0.486486495F, 6, -8)
        AT(p_unsupported_long, 1.949072F, -6, -7) }, { -0.0501F, 0.0053F, 0.0508F, 0.0020F, -0.0182F, -0.0516F, 0.0075F,
        0.0182F } },
    { 1, { AT(distinct, 0.967204332F, 1, 3) AT(polar_sum, 0.5F, 2, -3) AT(rule_generic, 0.948984921F, -1, -2)
        AT(specific_share, 0.357142866F, 4, -8) AT(p_pronouns_uncovered, 0.0343915373F, -4, 5) AT(subject_worst,
        0.586442888F, 6, -7) AT(p_best_missing, 0.51666671F, -5, -6) }, { -0.0571F, 0.0105F, 0.0271F, -0.0097F, 0.0474F,
        -0.0044F, -0.0124F, -0.0276F } },
    { 2, { AT(p_absolute_near, 0.607442379F, 1, 5) AT(p_pronouns_uncovered, 0.0336538479F, 2, 4) AT(p_log_ratio_2,
        0.538710773F, -1, 3) AT(subject_new, 0.741018236F, -2, -3) AT(p_uncovered_near, 0.200000003F, -4, -5)
        AT(again_near, 0.409032673F, -6, 6) AT(p_uncovered_unasked, 0.160432413F, -7, -8) }, { -0.0052F, 0.0420F,
        -0.0070F, -0.0509F, 0.0109F, 0.0853F, -0.0495F, 0.0339F } },
    { 3, { AT(log_answer, 4.51596594F, 1, -6) AT(log_ratio, 0.0339015536F, 2, -5) AT(half_drop, 0.119047619F, -1, 3)
        AT(half_drop, 0.228070185F, 4, -4) AT(parts, 3.5F, -2, -3) }, { -0.0087F, -0.0007F, 0.0444F, -0.0022F, -0.0408F,
        0.0344F } },
    { 4, { AT(rule_incomplete, 0.675000012F, 1, -8) AT(distinct, 0.94201684F, 2, 5) AT(pronouns, 0.0212765969F, 3, 4)
        AT(question_rare, 0.703035593F, -1, -2) AT(near_reference, 0.297058851F, -3, -4) AT(question_rare, 0.501461804F,
        6, -7) AT(near_any, 0.751151741F, -5, -6) }, { 0.0070F, -0.0601F, -0.0221F, 0.0451F, -0.0651F, 0.0070F, 0.0006F,
        0.0394F } },
    { 5, { AT(log_ratio, 0.793230653F, 1, 4) AT(p_covered_near, 0.125F, 2, -4) AT(second_half, 0.30384618F, 3, -3)
        AT(near_content, 0.3125F, -1, -2) AT(both_missing, 0.5F, 5, -8) AT(distinct, 0.805216849F, 6, -7)
        AT(p_unsupported_long, 0.814392567F, -5, -6) }, { -0.0081F, 0.0352F, -0.0143F, -0.0308F, 0.0427F, -0.0032F,
        -0.0048F, -0.0085F } },
    { 6, { AT(filler_share, 0.055555556F, 1, 6) AT(p_subject_low, 0.0756523386F, 2, -6) AT(near_any, 0.178057581F, 3, 4)
        AT(specific_share, 0.380952388F, -1, -2) AT(log_answer, 3.74943495F, 5, -5) AT(subject, 0.501064241F, -3, -4)
        AT(tail_missing, 0.15476191F, -7, -8) }, { -0.0641F, -0.0023F, 0.0233F, -0.0568F, 0.0120F, 0.0474F, 0.0476F,
        -0.0063F } },
    { 7, { AT(log_answer, 4.06899023F, 1, 6) AT(parts_missing_n, 2.5F, 2, 5) AT(shared, 1.5F, -1, 3) AT(p_stray_high,
        0.026320437F, 4, -4) AT(both_missing, 0.5F, -2, -3) AT(p_both, 1.5F, -5, -6) AT(p_log_ratio_2, 1.02333641F, -7,
        -8) }, { 0.0129F, 0.0125F, -0.0288F, -0.0294F, -0.0449F, 0.0474F, 0.0373F, -0.0306F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 5) AT(rare, 0.406125635F, 2, 4) AT(part_near_mean, 0.682331979F, -1, 3)
        AT(stray_rare, 0.150377482F, -2, -3) AT(covered, 0.63961041F, -4, -5) AT(log_ratio, 0.732367933F, 6, -8)
        AT(again_near, 0.401800573F, -6, -7) }, { -0.0502F, -0.0212F, 0.0312F, 0.0300F, -0.0169F, 0.0197F, -0.0347F,
        0.0408F } },
    { 1, { AT(shared, 1.5F, 1, 5) AT(filler_share, 0.0434782617F, -1, 2) AT(number_new, 0.5F, 3, -5)
        AT(p_asked_uncovered, 0.0529326126F, 4, -4) AT(subject_new, 0.472172618F, -2, -3) AT(subject_new, 0.25893721F,
        -6, 6) AT(rule_long, 0.691666722F, -7, -8) }, { -0.0367F, 0.0297F, -0.0258F, 0.0525F, -0.0269F, 0.0151F,
        -0.0495F, 0.0095F } },
    { 2, { AT(sentences, 3.5F, 1, 6) AT(p_absolute_near, 0.620192349F, 2, 5) AT(subject_worst, 0.682489336F, -1, 3)
        AT(subject_new, 0.957213759F, 4, -4) AT(part_worst, 0.607692361F, -2, -3) AT(sentences, 2.5F, -5, -6)
        AT(subject_first, 0.332167089F, -7, -8) }, { 0.0102F, -0.0000F, -0.0439F, 0.0472F, 0.0720F, -0.0090F, 0.0312F,
        -0.0490F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(rule_long, 0.612500012F, -1, -2) AT(subject, 0.786706686F, 3, 5) AT(near_reference,
        0.755952418F, 4, -5) AT(question_covered, 0.316666692F, -3, -4) AT(p_again_long, 0.446265578F, -6, 6)
        AT(p_log_ratio_2, 1.24760294F, -7, -8) }, { -0.0285F, 0.0025F, -0.0008F, 0.0472F, -0.0015F, -0.0216F, -0.0031F,
        0.0169F } },
    { 4, { AT(rule_technical, 0.300000012F, 1, -8) AT(rare, 0.35842213F, 2, 6) AT(refers_back, 0.5F, 3, -5)
        AT(part_worst, 0.607692361F, 4, 5) AT(covered_new, 0.179144397F, -1, -2) AT(both_share, 0.341666669F, -3, -4)
        AT(antonym_context, 2.5F, -6, -7) }, { -0.0219F, 0.0422F, -0.0522F, 0.0337F, -0.0204F, -0.0360F, 0.0479F,
        -0.0393F } },
    { 5, { AT(distinct, 0.744922578F, 1, 4) AT(log_reference, 3.31402087F, 2, 3) AT(number_hits, 0.5F, -1, -2)
        AT(specific_share, 0.333333343F, -3, -4) AT(sentences, 5.5F, 5, -8) AT(log_answer, 4.16663551F, 6, -7)
        AT(p_best_missing, 0.43650794F, -5, -6) }, { 0.0442F, 0.0008F, 0.0044F, -0.0148F, -0.0411F, 0.0025F, 0.0005F,
        0.0220F } },
    { 6, { AT(both_hit, 1.5F, 1, 6) AT(contrast, 1.5F, 2, -6) AT(types_missing, 0.5F, 3, -5) AT(near_any, 0.27916643F,
        -1, 4) AT(number_new, 1.5F, 5, -4) AT(p_stray_high, 0.200746223F, -2, -3) AT(p_far_uncovered, 0.598767519F, -7,
        -8) }, { 0.0226F, 0.0094F, -0.0470F, 0.0392F, -0.0435F, -0.0425F, -0.0578F, 0.0160F } },
    { 7, { AT(half_drop, -0.466666639F, 1, 3) AT(p_log_ratio_2, 0.525474072F, 2, -3) AT(question_rare, 0.486029953F, -1,
        -2) AT(negations, 1.5F, 4, -8) AT(p_negation_covered, 0.839743614F, 5, -7) AT(roles_straight, 0.5F, -4, 6)
        AT(subject_question, 0.855670035F, -5, -6) }, { 0.0285F, -0.0541F, -0.0806F, -0.0033F, 0.0474F, -0.0319F,
        -0.0577F, 0.0245F } },
    { 0, { AT(rare, 0.438040853F, 1, -8) AT(specific_share, 0.475000024F, 2, 5) AT(part_near_worst, 0.637984812F, 3, -4)
        AT(p_asked_uncovered, 0.375480354F, -1, 4) AT(again_near, 0.352714002F, -2, -3) AT(p_uncovered_unasked,
        0.464867085F, 6, -7) AT(unsupported, 0.950000048F, -5, -6) }, { -0.0521F, 0.0211F, -0.0190F, 0.0108F, -0.0099F,
        0.0424F, -0.0172F, 0.0430F } },
    { 1, { AT(specific_share, 0.140350878F, 1, 2) AT(subject_worst, 0.530722916F, -1, -2) AT(log_reference, 3.48112178F,
        3, -8) AT(subject_worst, 0.23166728F, -3, 4) AT(foreign_sentences, 0.464285731F, 5, -7) AT(rule_generic,
        0.854141295F, 6, -6) AT(filler_share, 0.155555561F, -4, -5) }, { 0.0481F, -0.0155F, 0.0053F, -0.0620F, 0.0084F,
        0.0099F, 0.0155F, 0.0294F } },
    { 2, { AT(p_statements_first, 0.211309537F, 1, -8) AT(half_drop, 0.261904776F, 2, 4) AT(negation_lost, 0.5F, 3, -3)
        AT(p_covered_polar, 1.51923084F, -1, -2) AT(subject_first, 0.863649487F, 5, 6) AT(reference_code, 0.5F, -4, -5)
        AT(near_reference, 0.71825397F, -6, -7) }, { -0.0087F, 0.0344F, 0.0354F, 0.0490F, -0.0229F, -0.0449F, 0.0384F,
        -0.0339F } },
    { 3, { AT(p_log_ratio_2, 1.24760294F, 1, 4) AT(log_ratio, 0.0339015536F, 2, -4) AT(p_again_long, 0.0131159294F, -1,
        3) AT(p_stray, 0.00497190934F, -2, -3) AT(shared, 3.5F, -5, -6) }, { -0.0105F, -0.0006F, 0.0335F, -0.0365F,
        -0.0035F, 0.0373F } },
    { 4, { AT(parts, 7.5F, 1, -8) AT(pair_missing, 0.5F, 2, -7) AT(rule_incomplete, 0.300000012F, 3, -6)
        AT(question_rare, 0.361225277F, -1, 4) AT(ask_worst, 0.514705896F, -2, 5) AT(contrast, 1.5F, 6, -5)
        AT(log_answer, 3.77269506F, -3, -4) }, { -0.0484F, 0.0317F, 0.0059F, -0.0483F, 0.0474F, 0.0255F, 0.0404F,
        0.0579F } },
    { 5, { AT(part_near_mean, 0.502860308F, 1, 4) AT(stray_rare, 0.233344153F, 2, -4) AT(distinct, 0.8530761F, 3, -3)
        AT(subject_worst, 0.631475449F, -1, -2) AT(log_ratio, 0.820980608F, 5, 6) AT(again_near, 0.774657488F, -5, -6)
        AT(near_reference, 0.531372607F, -7, -8) }, { 0.0446F, -0.0045F, -0.0099F, -0.0126F, -0.0350F, 0.0013F,
        -0.0091F, 0.0355F } },
    { 6, { AT(rare, 0.315326929F, 1, 4) AT(again_near, 0.405219793F, 2, -4) AT(rare, 0.311272085F, 3, -3)
        AT(p_again_long, 0.204330251F, -1, -2) AT(p_unsupported_near, 0.184F, 5, -8) AT(near_any, 0.295098543F, 6, -7)
        AT(first_asked, 0.5F, -5, -6) }, { 0.0151F, -0.0427F, 0.0492F, 0.0390F, -0.0196F, 0.0243F, -0.0439F, 0.0399F }
        },
    { 7, { AT(half_drop, -0.466666639F, -1, 1) AT(number_missing, 0.5F, 2, 5) AT(polar_sum, -0.5F, 3, -5) AT(ask_worst,
        0.607692361F, -2, 4) AT(stray_repeat, 0.145604774F, -3, -4) AT(both_missing, 2.5F, -6, 6) AT(number_clash, 0.5F,
        -7, -8) }, { -0.0355F, -0.0340F, 0.0106F, 0.0478F, -0.0012F, -0.0351F, -0.0103F, 0.0578F } },
    { 0, { AT(rare, 0.349988073F, -1, 1) AT(filler_share, 0.0163934436F, 2, 4) AT(stray_sentences, 0.414285719F, 3, -4)
        AT(specific_share, 0.475000024F, -2, -3) AT(unsupported, 0.950000048F, -5, 5) AT(parts_missing, 0.763888896F, 6,
        -8) AT(inversions, 0.466666669F, -6, -7) }, { -0.0381F, -0.0449F, 0.0083F, 0.0176F, -0.0180F, 0.0543F, -0.0033F,
        -0.0083F } },
    { 1, { AT(filler_share, 0.102564104F, 1, 5) AT(log_reference, 3.51143408F, 2, -5) AT(near_content, 0.0F, -1, 3)
        AT(again_near, 0.597675264F, 4, -4) AT(types_missing, 0.5F, -2, -3) AT(distinct, 0.938446999F, -6, 6)
        AT(p_pronouns_uncovered, 0.0166666675F, -7, -8) }, { 0.0105F, -0.0556F, 0.0051F, 0.0069F, 0.0289F, -0.0176F,
        -0.0140F, 0.0499F } },
    { 2, { AT(unit_clash, 1.45000005F, 1, -8) AT(p_asked_uncovered, 0.0764205381F, 2, 3) AT(part_near_worst,
        0.967352152F, -1, -2) AT(roles_cross, 1.5F, 4, -7) AT(roles_straight, 3.5F, 5, -6) AT(p_asked_uncovered,
        0.555555582F, 6, -5) AT(p_covered_antonym, 2.52272749F, -3, -4) }, { 0.0263F, -0.0424F, -0.0164F, 0.0464F,
        0.0297F, -0.0529F, 0.0418F, 0.0574F } },
    { 3, { AT(p_pronouns_uncovered, 0.0069444445F, 1, 6) AT(p_subject_high, 0.232507959F, 2, 5) AT(shared, 4.5F, -1, 3)
        AT(p_covered_near, 0.666666687F, 4, -4) AT(number_missing, 0.5F, -2, -3) AT(log_ratio, 1.08091283F, -5, -6)
        AT(log_answer, 4.51596594F, -7, -8) }, { -0.0052F, 0.0458F, -0.0008F, -0.0019F, -0.0165F, 0.0126F, -0.0302F,
        0.0118F } },
    { 4, { AT(parts, 7.5F, 1, -8) AT(both_share, 0.160256416F, 2, 4) AT(log_answer, 3.77269506F, 3, -3)
        AT(subject_first, 0.845293105F, -1, -2) AT(inversions, 0.416666687F, 5, -7) AT(number_new, 0.5F, -4, 6)
        AT(question_covered, 0.577380955F, -5, -6) }, { 0.0355F, -0.0369F, -0.0485F, 0.0248F, -0.0548F, 0.0264F,
        -0.0444F, 0.0555F } },
    { 5, { AT(last_statement, 0.96875F, 1, 3) AT(log_answer, 4.16663551F, 2, -3) AT(restated_subjects, 0.261363655F, -1,
        -2) AT(unsupported, 0.0500000007F, 4, -8) AT(negated_shared, 1.25F, 5, -7) AT(distinct, 0.8530761F, 6, -6)
        AT(number_hits, 0.5F, -4, -5) }, { -0.0301F, 0.0040F, 0.0085F, 0.0500F, -0.0027F, -0.0135F, -0.0069F, -0.0112F }
        },
    { 6, { AT(p_negation_covered, 0.129166678F, 1, -8) AT(question_covered, 0.607692361F, 2, -7) AT(specific_share,
        0.357142866F, -1, 3) AT(distinct, 0.934408605F, 4, 6) AT(question_rare, 0.472102761F, 5, -4) AT(part_near_worst,
        0.200999513F, -2, -3) AT(subject, 0.613922775F, -5, -6) }, { -0.0054F, -0.0133F, 0.1062F, -0.0209F, 0.0231F,
        -0.0247F, -0.0347F, -0.0292F } },
    { 7, { AT(half_drop, -0.466666639F, 1, 2) AT(both_share, 0.904545486F, -1, -2) AT(second_half, 0.348484874F, 3, 4)
        AT(subject_first, 0.732528269F, -3, -4) AT(inversions, 0.388888896F, 5, 6) AT(p_both, 0.5F, -5, -6) AT(shared,
        4.5F, -7, -8) }, { -0.0539F, 0.0210F, -0.0029F, -0.0531F, 0.0199F, -0.0233F, 0.0290F, -0.0475F } },
    { 0, { AT(specific_share, 0.464285731F, 1, 4) AT(rule_unsupported, 0.300000012F, -1, 2) AT(filler_share,
        0.0200000014F, -2, 3) AT(refers_back, 0.5F, -3, -4) AT(negation_odd, 0.5F, 5, -8) AT(rare, 0.334762782F, -5, 6)
        AT(subject_worst, 0.766699553F, -6, -7) }, { -0.0487F, -0.0287F, -0.0124F, 0.0407F, -0.0145F, 0.0523F, -0.0062F,
        -0.0091F } },
    { 1, { AT(rule_generic, 0.948984921F, 1, -8) AT(polar_sum, 0.5F, 2, 6) AT(distinct, 0.967204332F, -1, 3)
        AT(pronouns, 0.100000001F, 4, -5) AT(statements_missing, 0.416666687F, -2, 5) AT(near_any, 0.23386766F, -3, -4)
        AT(filler_share, 0.0588235296F, -6, -7) }, { -0.0532F, -0.0363F, -0.0142F, 0.0278F, 0.0320F, -0.0162F, 0.0359F,
        0.0373F } },
    { 2, { AT(rule_technical, 0.625F, 1, 3) AT(p_subject_high, 0.0656364411F, -1, 2) AT(shared, 7.5F, -2, -3)
        AT(last_statement, 0.881944478F, 4, 5) AT(polar_against, 0.5F, -4, -5) AT(p_again_long, 0.277258873F, -6, 6)
        AT(both_hit, 1.5F, -7, -8) }, { -0.0344F, 0.0128F, -0.0118F, 0.0204F, -0.0509F, 0.0681F, -0.0536F, 0.0338F } },
    { 3, { AT(shared, 4.5F, 1, 3) AT(p_unsupported_long, 3.68799472F, 2, -3) AT(sentences, 4.5F, -1, -2)
        AT(near_reference, 0.755952418F, 4, -8) AT(p_uncovered_near, 0.082417585F, 5, 6) AT(subject_new, 0.906255901F,
        -4, -5) AT(p_uncovered_unasked, 0.505335689F, -6, -7) }, { -0.0270F, 0.0016F, 0.0014F, 0.0455F, -0.0017F,
        -0.0154F, 0.0151F, -0.0113F } },
    { 4, { AT(second_half, 0.174242437F, 1, 2) AT(polar_against, 0.5F, -1, -2) AT(parts, 7.5F, 3, -8)
        AT(p_pronouns_uncovered, 0.0370370373F, 4, -7) AT(both_share, 0.310096174F, 5, -6) AT(pronouns, 0.0526315793F,
        6, -5) AT(shared, 6.5F, -3, -4) }, { 0.0418F, -0.0360F, 0.0049F, -0.0533F, 0.0324F, 0.0183F, -0.0450F, 0.0596F }
        },
    { 5, { AT(p_uncovered_near, 0.15384616F, 1, 4) AT(p_log_ratio_2, 0.973172367F, 2, 3) AT(stray_share, 0.128534585F,
        -1, -2) AT(question_rare, 0.499776512F, -3, -4) AT(p_again_long, 0.284878165F, -5, 5) AT(p_subject_high,
        0.237010896F, 6, -8) AT(distinct, 0.842927635F, -6, -7) }, { 0.0075F, -0.0339F, -0.0073F, 0.0207F, -0.0130F,
        0.0403F, -0.0031F, -0.0008F } },
    { 6, { AT(rare, 0.315326929F, 1, 4) AT(again_near, 0.405219793F, 2, -4) AT(log_reference, 3.31402087F, 3, -3)
        AT(question_covered, 0.345238119F, -1, -2) AT(distinct, 0.876388907F, -5, 5) AT(part_near_worst, 0.183081776F,
        -6, 6) AT(again_near, 0.394379765F, -7, -8) }, { -0.0422F, 0.0284F, 0.0472F, 0.0367F, 0.0216F, 0.0144F, 0.0055F,
        -0.0471F } },
    { 7, { AT(rare, 0.29136768F, 1, 3) AT(log_ratio, 0.546543717F, 2, -3) AT(near_reference, 0.595454574F, -1, -2)
        AT(quoted, 0.5F, 4, -8) AT(negations, 0.5F, 5, 6) AT(first_asked, 2.5F, -4, -5) AT(number_missing, 0.5F, -6, -7)
        }, { 0.0274F, -0.0408F, -0.0376F, -0.0001F, -0.0310F, 0.0267F, -0.0377F, 0.0297F } },
    { 0, { AT(unsupported, 0.950000048F, -1, 1) AT(p_again_long, 0.206902608F, 2, 3) AT(question_rare, 0.107959867F, -2,
        -3) AT(p_log_ratio_2, 0.510729492F, -4, 4) AT(unsupported, 1.9000001F, -5, 5) AT(stray_share, 0.816959202F, 6,
        -8) AT(near_any, 0.237336859F, -6, -7) }, { -0.0444F, -0.0121F, 0.0532F, -0.0442F, -0.0162F, -0.0075F, 0.0478F,
        -0.0045F } },
    { 1, { AT(filler_share, 0.102564104F, 1, 4) AT(p_covered_low, 0.13933824F, -1, 2) AT(first_asked, 1.5F, -2, 3)
        AT(p_subject_high, 0.0329638124F, -3, -4) AT(p_stray, 0.133278966F, 5, 6) AT(parts, 4.5F, -5, -6)
        AT(stray_repeat, 0.532243192F, -7, -8) }, { -0.0476F, -0.0219F, -0.0064F, 0.0490F, -0.0313F, 0.0134F, 0.0481F,
        -0.0102F } },
    { 2, { AT(p_absolute_near, 0.581140399F, 1, 4) AT(log_reference, 3.31402087F, -1, 2) AT(stray_share, 0.0903299004F,
        -2, 3) AT(p_far_uncovered, 0.0425174199F, -3, -4) AT(log_ratio, 0.710241616F, 5, -8) AT(again_near,
        0.400000006F, -5, 6) AT(question_covered, 0.607692361F, -6, -7) }, { 0.0041F, 0.0336F, 0.0087F, -0.0428F,
        0.0868F, 0.0427F, -0.0415F, -0.0330F } },
    { 3, { AT(p_uncovered_stray, 0.00672228262F, 1, 4) AT(first_asked, 1.5F, -1, 2) AT(near_reference, 0.755952418F, 3,
        -4) AT(p_quoted_uncovered, 0.0690476224F, -2, -3) AT(stray_repeat, 0.465036869F, 5, 6) AT(p_again_long,
        0.748568594F, -5, -6) AT(p_log_ratio_2, 1.6051563F, -7, -8) }, { -0.0022F, 0.0454F, -0.0016F, -0.0071F,
        -0.0313F, 0.0040F, -0.0070F, 0.0128F } },
    { 4, { AT(antonyms, 0.5F, 1, 6) AT(rare, 0.363145441F, 2, -6) AT(p_uncovered_unasked, 0.264796942F, 3, -5)
        AT(p_unsupported_near, 0.216666669F, 4, -4) AT(second_half, 0.806250036F, 5, -3) AT(subject_question,
        0.706924558F, -1, -2) AT(log_reference, 3.38424683F, -7, -8) }, { 0.0610F, 0.0059F, -0.0203F, -0.0291F,
        -0.0109F, -0.0239F, -0.0570F, 0.0286F } },
    { 5, { AT(distinct, 0.744922578F, 1, 4) AT(log_reference, 3.31402087F, 2, -4) AT(p_both, 0.5F, 3, -3)
        AT(last_statement, 0.839743614F, -1, -2) AT(half_drop, 0.171428576F, -5, 5) AT(sentences, 5.5F, 6, -8)
        AT(parts_missing_n, 1.5F, -6, -7) }, { -0.0023F, 0.0452F, 0.0005F, -0.0096F, -0.0289F, -0.0196F, 0.0066F,
        0.0178F } },
    { 6, { AT(p_uncovered_unasked, 0.295708835F, 1, 2) AT(near_reference, 0.10084746F, -1, -2) AT(shared, 2.5F, 3, 6)
        AT(p_best_missing, 0.645833373F, 4, -6) AT(specific_share, 0.270833343F, -3, 5) AT(again_near, 0.560981512F, -4,
        -5) AT(p_unsupported_long, 0.404055208F, -7, -8) }, { 0.0201F, -0.0642F, -0.0347F, -0.0038F, 0.0577F, 0.0487F,
        0.0590F, -0.0225F } },
    { 7, { AT(rule_off_topic, 0.779450953F, 1, -8) AT(subject_question, 0.855670035F, 2, -7) AT(filler_share,
        0.0178571437F, 3, 5) AT(p_log_ratio_2, 0.00640683528F, -1, 4) AT(log_ratio, 0.896088064F, -2, -3)
        AT(subject_worst, 0.570550382F, -4, 6) AT(specific_share, 0.424242437F, -5, -6) }, { -0.0371F, 0.0279F,
        -0.0294F, -0.0133F, -0.0017F, 0.0473F, -0.0334F, -0.0456F } },
    { 0, { AT(specific_share, 0.464285731F, 1, 3) AT(again_near, 0.360372901F, -1, 2) AT(subject_first, 0.92693609F, -2,
        -3) AT(near_content, 0.1875F, 4, 5) AT(p_stray, 0.309217215F, -4, -5) AT(unsupported, 0.950000048F, -6, 6)
        AT(asks, 1.5F, -7, -8) }, { 0.0102F, -0.0381F, 0.0085F, -0.0230F, 0.0205F, -0.0126F, 0.0553F, -0.0021F } },
    { 1, { AT(filler_share, 0.0588235296F, 1, 2) AT(tail_missing, 0.775000036F, -1, -2) AT(stray_sentences,
        0.129166678F, 3, 5) AT(log_answer, 3.88151073F, 4, -5) AT(p_absolute_near, 0.145502657F, -3, -4)
        AT(p_pronouns_uncovered, 0.13333334F, 6, -8) AT(unsupported, 0.0500000007F, -6, -7) }, { -0.0488F, 0.0146F,
        -0.0382F, 0.0096F, 0.0127F, 0.0472F, -0.0083F, -0.0072F } },
    { 2, { AT(subject_question, 0.233414978F, -1, 1) AT(subject_first, 0.947578251F, 2, -8) AT(stray_repeat,
        0.581452668F, 3, -7) AT(distinct, 0.870266497F, -2, 4) AT(p_uncovered_near, 0.0916666687F, -3, 5) AT(polar_with,
        2.5F, 6, -6) AT(log_answer, 3.701226F, -4, -5) }, { 0.0401F, -0.0265F, -0.0219F, -0.0256F, 0.0184F, 0.0715F,
        0.0365F, 0.0368F } },
    { 3, { AT(both_share, 0.261363655F, 1, 6) AT(near_reference, 0.755952418F, 2, -6) AT(p_uncovered_stray,
        0.00792162586F, 3, 5) AT(polar_with, 4.5F, 4, -3) AT(p_quoted_uncovered, 0.0801282078F, -1, -2) AT(stray_repeat,
        0.374283582F, -4, -5) AT(sentences, 5.5F, -7, -8) }, { 0.0449F, -0.0008F, -0.0009F, -0.0112F, 0.0070F, -0.0093F,
        -0.0280F, 0.0097F } },
    { 4, { AT(both_hit, 3.5F, 1, -8) AT(distinct, 0.797435939F, 2, 3) AT(p_uncovered_stray, 0.0105678197F, -1, -2)
        AT(first_asked, 1.5F, 4, 5) AT(rule_incomplete, 0.300000012F, -3, -4) AT(polar_with, 0.5F, -5, 6) AT(log_ratio,
        0.575364172F, -6, -7) }, { 0.0293F, -0.0545F, -0.0347F, 0.0414F, 0.0357F, 0.0217F, -0.0414F, -0.0320F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, 6) AT(sentences, 3.5F, 2, 3) AT(near_reference, 0.870833337F, -1, -2)
        AT(part_near_worst, 0.408289135F, 4, -6) AT(p_stray, 0.163348436F, 5, -5) AT(p_again_long, 0.329565197F, -3, -4)
        AT(distinct, 0.540064156F, -7, -8) }, { -0.0390F, 0.0120F, -0.0052F, 0.0343F, -0.0048F, -0.0168F, 0.0368F,
        0.0010F } },
    { 6, { AT(distinct, 0.759057224F, -1, 1) AT(first_half, 0.449494958F, 2, -8) AT(part_near_mean, 0.448349088F, 3, -7)
        AT(p_negation_covered, 0.129166678F, 4, -6) AT(covered, 0.0871212184F, -2, 5) AT(p_absolute_near, 0.0720779225F,
        6, -5) AT(subject, 0.67134285F, -3, -4) }, { 0.0625F, 0.0040F, 0.0728F, -0.0196F, -0.0071F, -0.0369F, -0.0167F,
        -0.0228F } },
    { 7, { AT(log_answer, 4.06899023F, 1, 6) AT(near_reference, 0.964285731F, 2, 5) AT(part_worst, 0.881944478F, 3, -4)
        AT(part_worst, 0.645833373F, 4, -3) AT(p_uncovered_stray, 0.0189056285F, -1, -2) AT(pairs_lost, 0.012820513F,
        -5, -6) AT(question_rare, 0.282063723F, -7, -8) }, { -0.0577F, -0.0025F, 0.0313F, -0.0311F, 0.0469F, -0.0479F,
        0.0634F, -0.0085F } },
    { 0, { AT(specific_share, 0.464285731F, 1, 4) AT(rule_unsupported, 0.300000012F, -1, 2) AT(log_ratio, 0.737598956F,
        3, -4) AT(rare, 0.37325877F, -2, -3) AT(again_near, 0.512336731F, 5, -8) AT(rare, 0.334762782F, -5, 6)
        AT(near_any, 0.689685404F, -6, -7) }, { -0.0461F, 0.0132F, -0.0388F, 0.0201F, -0.0167F, 0.0534F, -0.0077F,
        -0.0123F } },
    { 1, { AT(statements_missing, 0.583333373F, 1, 6) AT(specific_share, 0.25F, 2, 5) AT(sentences, 2.5F, 3, 4)
        AT(foreign_sentences, 0.0357142873F, -1, -2) AT(stray_rare, 0.26121971F, -3, -4) AT(p_asks_uncovered,
        0.845238149F, -5, -6) AT(stray_rare, 0.261847109F, -7, -8) }, { -0.0311F, 0.0215F, 0.0382F, -0.0123F, -0.0522F,
        0.0104F, 0.0408F, -0.0078F } },
    { 2, { AT(sentences, 3.5F, 1, -8) AT(negation_lost, 0.5F, 2, -7) AT(subject_new, 0.300169706F, -1, 3)
        AT(stray_repeat, 0.599025369F, 4, -6) AT(polar_against, 2.5F, 5, -5) AT(distinct, 0.885810196F, 6, -4)
        AT(covered_new, 0.419679165F, -2, -3) }, { -0.0395F, 0.0224F, -0.0375F, 0.0087F, 0.0534F, 0.0522F, 0.0372F,
        -0.0322F } },
    { 3, { AT(p_log_ratio_2, 1.24760294F, 1, 3) AT(reference_code, 0.5F, -1, 2) AT(distinct, 0.971825421F, -2, -3)
        AT(covered, 0.171568632F, -4, 4) AT(log_reference, 2.441401F, -5, -6) }, { -0.0362F, -0.0043F, 0.0295F,
        -0.0028F, -0.0003F, 0.0341F } },
    { 4, { AT(both_hit, 3.5F, 1, -8) AT(first_asked, 1.5F, 2, 3) AT(rule_incomplete, 0.300000012F, -1, -2)
        AT(filler_share, 0.0294117648F, -3, 4) AT(near_content, 0.612903237F, 5, -7) AT(rare, 0.34460339F, 6, -6)
        AT(p_log_ratio_2, 0.455798745F, -4, -5) }, { -0.0338F, 0.0331F, 0.0321F, -0.0295F, 0.0365F, -0.0678F, 0.0356F,
        -0.0304F } },
    { 5, { AT(distinct, 0.744922578F, 1, 5) AT(polar_with, 2.5F, 2, -5) AT(polar_against, 0.5F, 3, -4) AT(pairs_lost,
        0.127717406F, 4, -3) AT(polar_sum, -0.5F, -1, -2) AT(filler_share, 0.0638297945F, -6, 6) AT(stray_repeat,
        0.435531795F, -7, -8) }, { 0.0008F, 0.0447F, 0.0016F, -0.0050F, -0.0066F, -0.0292F, -0.0091F, 0.0184F } },
    { 6, { AT(filler_share, 0.055555556F, 1, 4) AT(covered_new, 0.343137264F, 2, -4) AT(specific_share, 0.357142866F, 3,
        -3) AT(half_drop, 0.0666666701F, -1, -2) AT(again_near, 0.486250937F, 5, -8) AT(question_rare, 0.144089669F, 6,
        -7) AT(half_drop, 0.200000003F, -5, -6) }, { -0.0443F, 0.0141F, 0.0125F, -0.0518F, 0.0516F, -0.0388F, -0.0270F,
        0.0522F } },
    { 7, { AT(part_near_mean, 0.226116195F, -1, 1) AT(part_near_mean, 0.281837463F, -2, 2) AT(first_half, 0.148351654F,
        3, 4) AT(filler_share, 0.0F, -3, -4) AT(stray_repeat, 0.581452668F, 5, 6) AT(p_subject_high, 0.0192326922F, -5,
        -6) AT(p_pronouns_uncovered, 0.0531914905F, -7, -8) }, { -0.0325F, 0.0382F, 0.0221F, -0.0467F, 0.0229F,
        -0.0008F, -0.0521F, 0.0273F } },
    { 0, { AT(rare, 0.438040853F, 1, -8) AT(first_half, 0.961538494F, 2, 6) AT(unsupported, 1.9000001F, 3, 4)
        AT(stray_sentences, 0.633333385F, -1, -2) AT(filler_share, 0.0200000014F, 5, -5) AT(half_drop, 0.166666672F, -3,
        -4) AT(p_unsupported_near, 0.5F, -6, -7) }, { -0.0542F, 0.0073F, -0.0310F, 0.0145F, 0.0225F, -0.0191F, 0.0402F,
        0.0382F } },
    { 1, { AT(specific_share, 0.140350878F, 1, 2) AT(subject_worst, 0.530722916F, -1, -2) AT(filler_share,
        0.0588235296F, 3, 4) AT(log_reference, 3.67622066F, -3, -4) AT(near_content, 0.13333334F, 5, 6)
        AT(part_near_worst, 0.199108154F, -5, -6) AT(near_content, 0.258064538F, -7, -8) }, { 0.0449F, -0.0140F,
        -0.0494F, 0.0138F, 0.0166F, -0.0337F, 0.0362F, -0.0130F } },
    { 2, { AT(p_statements_first, 0.211309537F, 1, 6) AT(p_absolute_near, 0.379807711F, 2, 5) AT(parts_missing,
        0.236111119F, 3, -4) AT(filler_share, 0.0645161346F, 4, -3) AT(specific_share, 0.370370388F, -1, -2)
        AT(filler_share, 0.0243902449F, -5, -6) AT(log_ratio, 0.710241616F, -7, -8) }, { 0.0227F, -0.0149F, -0.0422F,
        0.0213F, -0.0084F, 0.0485F, -0.0512F, 0.0226F } },
    { 3, { AT(both_share, 0.261363655F, 1, 6) AT(p_subject_high, 0.180412918F, 2, 5) AT(first_asked, 1.5F, -1, 3)
        AT(p_asked_uncovered, 0.428571433F, 4, -4) AT(p_covered_near, 0.666666687F, -2, -3) AT(log_answer, 4.51596594F,
        -5, -6) AT(question_covered, 0.72077924F, -7, -8) }, { -0.0021F, 0.0419F, -0.0009F, -0.0023F, -0.0184F, 0.0137F,
        -0.0228F, 0.0035F } },
    { 4, { AT(types_missing, 0.5F, 1, -8) AT(pair_missing, 0.5F, 2, -7) AT(parts, 7.5F, 3, -6) AT(rare, 0.357946873F, 4,
        -5) AT(near_content, 0.545454562F, -1, 5) AT(specific_share, 0.383333355F, 6, -4) AT(shared, 9.5F, -2, -3) }, {
        -0.0157F, 0.0641F, -0.0216F, -0.0149F, -0.0395F, 0.0464F, 0.0358F, 0.0419F } },
    { 5, { AT(p_log_ratio_2, 0.629214883F, 1, 5) AT(subject, 0.677221239F, 2, 4) AT(near_any, 0.383350521F, -1, 3)
        AT(last_statement, 0.866071463F, -2, -3) AT(again_near, 0.756403923F, -4, -5) AT(near_any, 0.530077279F, 6, -8)
        AT(sentences, 4.5F, -6, -7) }, { -0.0083F, -0.0031F, 0.0310F, -0.0364F, 0.0037F, -0.0152F, 0.0090F, 0.0334F } },
    { 6, { AT(p_uncovered_unasked, 0.181818187F, -1, 1) AT(tail_missing, 0.055555556F, 2, 3) AT(second_half,
        0.630681872F, -2, -3) AT(stray_repeat, 0.776628375F, 4, -8) AT(part_near_mean, 0.387957484F, -4, 5)
        AT(again_near, 0.526805639F, 6, -7) AT(distinct, 0.897551239F, -5, -6) }, { -0.0396F, 0.0217F, -0.0172F,
        0.0066F, 0.0129F, -0.0683F, 0.0210F, 0.0499F } },
    { 7, { AT(p_asked_uncovered, 0.545454562F, 1, 6) AT(subject_first, 0.940351486F, 2, 3) AT(rule_off_topic,
        0.779450953F, -1, -2) AT(inversions, 0.0222222228F, 4, 5) AT(p_first_only, 0.0F, -3, -4) AT(p_first_only,
        0.222222224F, -5, -6) AT(last_statement, 0.809090912F, -7, -8) }, { 0.0043F, -0.0413F, 0.0482F, -0.0505F,
        -0.0876F, 0.0142F, 0.0060F, -0.0487F } },
    { 0, { AT(rare, 0.428696811F, 1, -8) AT(number_new, 1.5F, 2, 5) AT(p_again_long, 0.12147297F, 3, 4)
        AT(p_unsupported_near, 0.150000006F, -1, -2) AT(first_half, 0.919871807F, -3, -4) AT(near_any, 0.178057581F, -5,
        6) AT(again_near, 0.401800573F, -6, -7) }, { -0.0166F, 0.0248F, -0.0500F, 0.0019F, -0.0203F, 0.0395F, -0.0198F,
        0.0341F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(part_near_worst, 0.338066757F, 2, 6) AT(filler_share, 0.0588235296F, 3, 4)
        AT(p_uncovered_near, 0.409090936F, -1, -2) AT(rare, 0.361769885F, 5, -5) AT(log_reference, 2.97008586F, -3, -4)
        AT(both_missing, 2.5F, -6, -7) }, { -0.0306F, 0.0149F, -0.0026F, 0.0503F, -0.0130F, -0.0319F, 0.0173F, -0.0377F
        } },
    { 2, { AT(unit_clash, 1.45000005F, 1, -8) AT(rare, 0.394608945F, 2, -7) AT(p_asked_uncovered, 0.0764205381F, 3, -6)
        AT(polar_with, 3.5F, 4, -5) AT(covered, 0.646428585F, -1, 5) AT(stray_repeat, 0.25306347F, 6, -4)
        AT(part_near_worst, 0.967352152F, -2, -3) }, { -0.0230F, 0.0870F, -0.0188F, -0.0091F, -0.0219F, -0.0043F,
        -0.0269F, 0.0528F } },
    { 3, { AT(p_pronouns_uncovered, 0.00434782635F, 1, 6) AT(near_reference, 0.755952418F, 2, -6) AT(p_uncovered_stray,
        0.00792162586F, 3, 5) AT(shared, 3.5F, -1, 4) AT(p_absolute_near, 0.436141312F, -2, -3) AT(p_again_high,
        0.0363101512F, -4, -5) AT(p_log_ratio_2, 1.6051563F, -7, -8) }, { -0.0012F, 0.0430F, -0.0001F, -0.0083F,
        0.0019F, -0.0096F, -0.0274F, 0.0109F } },
    { 4, { AT(filler_share, 0.0303030312F, 1, 4) AT(question_rare, 0.354539335F, -1, 2) AT(both_share, 0.885620952F, 3,
        -4) AT(p_asked_uncovered, 0.245270997F, -2, -3) AT(specific_share, 0.384615391F, 5, -8) AT(near_reference,
        0.297058851F, -5, 6) AT(rule_technical, 0.675000012F, -6, -7) }, { -0.0288F, 0.0389F, -0.0061F, 0.0678F,
        -0.0313F, 0.0286F, -0.0443F, -0.0469F } },
    { 5, { AT(distinct, 0.744922578F, 1, 4) AT(log_reference, 3.31402087F, 2, -4) AT(p_missing_first, 0.300000012F, 3,
        -3) AT(p_unsupported_near, 0.0F, -1, -2) AT(sentences, 5.5F, 5, -8) AT(p_missing_first, 0.329931974F, -5, 6)
        AT(near_any, 0.573426247F, -6, -7) }, { 0.0389F, -0.0015F, -0.0016F, -0.0098F, -0.0379F, -0.0049F, 0.0094F,
        0.0180F } },
    { 6, { AT(types_missing, 0.5F, 1, -8) AT(refers_back, 0.5F, 2, -7) AT(ask_worst, 0.309523821F, -1, 3) AT(distinct,
        0.964901507F, 4, -6) AT(p_uncovered_unasked, 0.295708835F, -2, 5) AT(both_missing, 2.5F, 6, -5)
        AT(p_log_ratio_2, 0.12960197F, -3, -4) }, { -0.0308F, -0.0332F, -0.0300F, 0.0649F, -0.0114F, 0.0001F, -0.0131F,
        -0.0440F } },
    { 7, { AT(only_lost, 0.5F, 1, 5) AT(p_short_near, 0.0300490502F, 2, -5) AT(subject_worst, 0.410089344F, 3, -4)
        AT(subject_first, 0.651710153F, 4, -3) AT(shared, 4.5F, -1, -2) AT(log_reference, 3.34975028F, 6, -8)
        AT(log_answer, 3.48112178F, -6, -7) }, { 0.0092F, -0.0443F, -0.0484F, 0.0078F, -0.0422F, 0.0294F, -0.0653F,
        0.0168F } },
    { 0, { AT(p_unsupported_near, 0.0666666701F, -1, 1) AT(subject_first, 0.641894996F, 2, 4) AT(p_pronouns_uncovered,
        0.0347222239F, 3, -4) AT(specific_share, 0.529411793F, -2, -3) AT(subject, 0.841100633F, 5, 6) AT(inversions,
        0.291666687F, -5, -6) AT(first_half, 0.759615421F, -7, -8) }, { -0.0332F, -0.0375F, 0.0089F, 0.0166F, 0.0637F,
        -0.0027F, -0.0320F, 0.0128F } },
    { 1, { AT(again_near, 0.413545698F, 1, 5) AT(log_reference, 3.51143408F, 2, -5) AT(both_missing, 2.5F, 3, 4)
        AT(filler_share, 0.200000003F, -1, -2) AT(stray_share, 0.73020792F, -3, -4) AT(question_rare, 0.435384184F, 6,
        -8) AT(number_new, 0.5F, -6, -7) }, { -0.0486F, 0.0105F, -0.0159F, 0.0241F, 0.0211F, 0.0429F, -0.0081F, -0.0196F
        } },
    { 2, { AT(sentences, 3.5F, 1, -8) AT(both_missing, 1.5F, 2, 6) AT(p_covered_near, 0.100000001F, 3, 4)
        AT(p_log_ratio_2, 0.455798745F, -1, -2) AT(again_near, 0.468012094F, 5, -5) AT(stray_repeat, 0.127463698F, -3,
        -4) AT(stray_rare, 0.0451017879F, -6, -7) }, { 0.0635F, 0.0011F, 0.0166F, -0.0257F, -0.0183F, 0.0485F, -0.0445F,
        -0.0309F } },
    { 3, { AT(first_asked, 1.5F, 1, 2) AT(sentences, 5.5F, -1, -2) AT(subject_question, 0.538663328F, 3, 6)
        AT(p_uncovered_stray, 0.0753841996F, 4, -6) AT(near_content, 0.875F, 5, -5) AT(rule_technical, 0.300000012F, -3,
        -4) AT(log_ratio, 1.11600411F, -7, -8) }, { -0.0224F, 0.0056F, 0.0397F, -0.0006F, -0.0016F, -0.0034F, -0.0210F,
        0.0145F } },
    { 4, { AT(parts, 3.5F, 1, 4) AT(p_log_ratio_2, 0.140395194F, -1, 2) AT(reference_code, 0.5F, 3, -4) AT(log_answer,
        3.48112178F, -2, -3) AT(log_ratio, 0.672093809F, 5, -8) AT(p_statements_first, 0.0590277798F, -5, 6) AT(p_stray,
        0.0407212675F, -6, -7) }, { 0.0132F, 0.0432F, -0.0574F, 0.0268F, -0.0202F, -0.0158F, 0.0480F, 0.0507F } },
    { 5, { AT(near_any, 0.863089681F, 1, 6) AT(part_near_mean, 0.517873049F, 2, 4) AT(distinct, 0.8530761F, 3, -3)
        AT(sentences, 3.5F, -1, -2) AT(rule_repetitive, 0.375F, 5, -6) AT(sentences, 5.5F, -4, -5) AT(distinct,
        0.780868948F, -7, -8) }, { -0.0083F, 0.0336F, -0.0154F, -0.0347F, 0.0014F, 0.0048F, 0.0355F, -0.0049F } },
    { 6, { AT(distinct, 0.759057224F, -1, 1) AT(subject_question, 0.673415422F, 2, -8) AT(subject_question,
        0.428754896F, 3, 5) AT(part_near_mean, 0.212729946F, -2, 4) AT(number_new, 2.5F, -3, -4) AT(distinct,
        0.910427809F, -5, 6) AT(part_near_mean, 0.452250868F, -6, -7) }, { 0.0580F, 0.0422F, -0.0238F, 0.0446F, 0.0521F,
        0.0249F, -0.0387F, -0.0369F } },
    { 7, { AT(subject_question, 0.0889268965F, -1, 1) AT(subject_question, 0.412266403F, 2, 4) AT(number_new, 1.5F, 3,
        -4) AT(shared, 2.5F, -2, -3) AT(part_near_worst, 0.371519566F, 5, -8) AT(subject_worst, 0.287608474F, 6, -7)
        AT(subject_first, 0.265047699F, -5, -6) }, { -0.0420F, 0.0366F, -0.0122F, -0.0325F, 0.0156F, -0.0823F, -0.0093F,
        0.0076F } },
    { 0, { AT(specific_share, 0.464285731F, 1, 3) AT(p_asked_uncovered, 0.337399811F, 2, -3) AT(p_unsupported_long,
        2.08200145F, -1, -2) AT(inversions, 0.5F, 4, -8) AT(p_again_long, 0.352673411F, 5, -7) AT(unsupported,
        0.950000048F, -4, 6) AT(half_drop, -0.333333313F, -5, -6) }, { -0.0492F, 0.0108F, 0.0036F, -0.0112F, -0.0052F,
        0.0601F, -0.0066F, -0.0107F } },
    { 1, { AT(filler_share, 0.102564104F, 1, 5) AT(last_statement, 0.577380955F, 2, 4) AT(near_content, 0.160000011F,
        -1, 3) AT(p_covered_low, 0.135416672F, -2, -3) AT(foreign_sentences, 0.464285731F, -4, -5) AT(again_near,
        0.401800573F, -6, 6) AT(distinct, 0.912132382F, -7, -8) }, { -0.0233F, -0.0094F, 0.0407F, -0.0515F, 0.0163F,
        -0.0079F, -0.0124F, 0.0492F } },
    { 2, { AT(specific_share, 0.303030312F, 1, 3) AT(pronouns, 0.0754716992F, -1, 2) AT(p_uncovered_stray,
        0.0224542115F, -2, -3) AT(filler_share, 0.0500000007F, 4, -8) AT(p_covered_antonym, 1.52777779F, 5, 6)
        AT(subject_question, 0.78452754F, -4, -5) AT(p_subject_high, 0.30608961F, -6, -7) }, { 0.0343F, 0.0461F,
        -0.0456F, -0.0144F, 0.0289F, 0.0771F, -0.0126F, -0.0269F } },
    { 3, { AT(stray_share, 0.116715036F, 1, 4) AT(part_near_worst, 0.367800415F, 2, -4) AT(log_reference, 3.27696681F,
        -1, 3) AT(distinct, 0.960769236F, -2, -3) AT(rule_long, 0.747647107F, -5, -6) }, { -0.0018F, -0.0008F, 0.0381F,
        -0.0076F, -0.0339F, 0.0231F } },
    { 4, { AT(shared, 9.5F, 1, 6) AT(stray_rare, 0.0788391158F, 2, 3) AT(p_covered_polar, 0.630681872F, -1, -2)
        AT(sentences, 1.5F, -3, 4) AT(covered, 0.646428585F, 5, -6) AT(filler_share, 0.0338983051F, -4, -5)
        AT(part_near_worst, 0.322668344F, -7, -8) }, { 0.0558F, -0.0213F, -0.0437F, 0.0290F, -0.0120F, -0.0221F,
        0.0134F, -0.0569F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(both_hit, 0.5F, 2, 5) AT(distinct, 0.8530761F, 3, -4) AT(rare,
        0.307751685F, -1, 4) AT(subject_question, 0.523876667F, -2, -3) AT(p_log_ratio_2, 1.16837239F, 6, -7)
        AT(log_answer, 4.16663551F, -5, -6) }, { -0.0041F, 0.0365F, -0.0036F, -0.0129F, -0.0370F, 0.0016F, 0.0087F,
        0.0276F } },
    { 6, { AT(contrast, 1.5F, 1, -8) AT(again_near, 0.57428813F, 2, -7) AT(near_reference, 0.158947378F, 3, 6)
        AT(tail_missing, 0.15476191F, 4, 5) AT(covered_new, 0.240384623F, -1, -2) AT(half_drop, 0.357142866F, -3, -4)
        AT(subject_first, 0.421225876F, -5, -6) }, { 0.0110F, 0.0668F, -0.0224F, 0.0337F, 0.0368F, -0.0440F, 0.0387F,
        -0.0436F } },
    { 7, { AT(half_drop, -0.466666639F, -1, 1) AT(rare, 0.271570027F, -2, 2) AT(negations, 0.5F, 3, -8) AT(polar_with,
        0.5F, 4, 5) AT(p_covered_high, 0.381944448F, -3, -4) AT(p_first_only, 0.300000012F, -5, 6) AT(filler_share,
        0.0350877196F, -6, -7) }, { -0.0316F, -0.0252F, -0.0069F, -0.0564F, 0.0267F, -0.0529F, 0.0163F, 0.0134F } },
    { 0, { AT(log_reference, 3.02012753F, 1, 3) AT(question_rare, 0.566794932F, 2, -3) AT(question_rare, 0.159170553F,
        -1, -2) AT(again_near, 0.360372901F, -4, 4) AT(sentences, 2.5F, 5, -8) AT(rare, 0.399121046F, 6, -7)
        AT(rule_unsupported, 0.725000024F, -5, -6) }, { -0.0074F, 0.0424F, -0.0082F, 0.0214F, -0.0328F, 0.0125F,
        0.0237F, -0.0494F } },
    { 1, { AT(polar_sum, 0.5F, 1, 6) AT(filler_share, 0.200000003F, 2, -6) AT(absolute_added, 1.5F, 3, -5)
        AT(part_near_mean, 0.235819116F, -1, 4) AT(subject_worst, 0.0426897295F, -2, 5) AT(p_again_long, 0.446265578F,
        -3, -4) AT(first_asked, 0.5F, -7, -8) }, { 0.0124F, 0.0110F, -0.0549F, 0.0052F, 0.0221F, 0.0265F, -0.0074F,
        0.0362F } },
    { 2, { AT(roles_cross, 0.5F, 1, -8) AT(rule_name, 0.375F, 2, -7) AT(stray_repeat, 0.599025369F, 3, 6) AT(distinct,
        0.878418386F, 4, -4) AT(inversions, 0.409090936F, 5, -3) AT(near_reference, 0.297058851F, -1, -2)
        AT(filler_share, 0.0344827622F, -5, -6) }, { 0.0201F, -0.0431F, 0.0261F, 0.0027F, -0.0142F, 0.0771F, 0.0501F,
        0.0300F } },
    { 3, { AT(p_uncovered_stray, 0.00672228262F, 1, 3) AT(last_statement, 0.679487228F, -1, 2) AT(rule_long,
        0.612500012F, -2, -3) AT(rule_long, 0.747647107F, -4, -5) }, { 0.0355F, -0.0141F, 0.0148F, -0.0305F, 0.0131F }
        },
    { 4, { AT(p_negation_covered, 0.0690476224F, 1, 5) AT(reference_code, 0.5F, 2, -5) AT(parts, 6.5F, 3, 4)
        AT(distinct, 0.813657463F, -1, -2) AT(subject_question, 0.492752433F, -3, -4) AT(stray_share, 0.359609663F, -6,
        6) AT(both_hit, 1.5F, -7, -8) }, { -0.0579F, -0.0110F, -0.0309F, 0.0650F, 0.0345F, 0.0639F, 0.0236F, -0.0433F }
        },
    { 5, { AT(distinct, 0.744922578F, 1, 4) AT(log_reference, 3.31402087F, 2, -4) AT(asks, 1.5F, 3, -3) AT(covered,
        0.72077924F, -1, -2) AT(filler_share, 0.0638297945F, -5, 5) AT(log_answer, 4.05174732F, -6, 6)
        AT(p_uncovered_unasked, 0.100000001F, -7, -8) }, { 0.0392F, 0.0008F, -0.0001F, -0.0095F, -0.0269F, -0.0067F,
        -0.0032F, 0.0180F } },
    { 6, { AT(distinct, 0.759057224F, -1, 1) AT(covered_new, 0.343137264F, 2, -8) AT(stray_repeat, 0.381305337F, 3, -7)
        AT(part_near_mean, 0.387957484F, -2, 4) AT(subject_first, 0.585603416F, 5, 6) AT(part_near_worst, 0.313506067F,
        -3, -4) AT(p_uncovered_near, 0.111111112F, -5, -6) }, { 0.0550F, 0.0258F, -0.0710F, 0.0011F, 0.0487F, -0.0200F,
        -0.0168F, -0.0486F } },
    { 7, { AT(rule_off_topic, 0.779450953F, 1, -8) AT(subject, 0.580995262F, 2, 4) AT(log_ratio, 0.676886678F, 3, -3)
        AT(second_half, 0.458041966F, -1, -2) AT(p_log_ratio_2, 0.766445518F, -4, 5) AT(subject_new, 0.770629764F, 6,
        -7) AT(p_statements_first, 0.027777778F, -5, -6) }, { -0.0294F, 0.0303F, 0.0375F, -0.0005F, -0.0667F, 0.0263F,
        0.0259F, -0.0412F } },
    { 0, { AT(specific_share, 0.464285731F, 1, 2) AT(p_unsupported_long, 2.19722462F, -1, -2) AT(rare, 0.334762782F, -3,
        3) AT(again_near, 0.512336731F, 4, -8) AT(inversions, 0.5F, 5, -7) AT(half_drop, -0.316666663F, -4, 6)
        AT(near_any, 0.684044302F, -5, -6) }, { -0.0327F, 0.0149F, -0.0175F, -0.0025F, 0.0586F, -0.0052F, -0.0064F,
        -0.0088F } },
    { 1, { AT(both_missing, 2.5F, 1, 6) AT(log_reference, 3.48112178F, 2, 5) AT(filler_share, 0.13333334F, 3, 4)
        AT(subject_question, 0.184017718F, -1, -2) AT(pronouns, 0.142857149F, -3, -4) AT(p_best_missing, 0.200000003F,
        -5, -6) AT(pronouns, 0.0303030312F, -7, -8) }, { 0.0049F, -0.0494F, 0.0312F, -0.0158F, -0.0085F, 0.0358F,
        -0.0115F, 0.0376F } },
    { 2, { AT(p_statements_first, 0.211309537F, 1, -8) AT(roles_straight, 3.5F, 2, -7) AT(p_covered_antonym,
        1.52777779F, 3, 4) AT(specific_share, 0.313432842F, -1, -2) AT(again_near, 0.627955437F, 5, -6) AT(negations,
        1.5F, 6, -5) AT(p_uncovered_near, 0.0539215691F, -3, -4) }, { 0.0240F, -0.0061F, 0.0027F, 0.0918F, -0.0335F,
        -0.0407F, -0.0255F, -0.0299F } },
    { 3, { AT(p_pronouns_uncovered, 0.0069444445F, 1, 6) AT(near_reference, 0.755952418F, 2, -6) AT(first_asked, 1.5F,
        -1, 3) AT(subject_new, 0.906255901F, 4, -5) AT(p_uncovered_stray, 0.00792162586F, 5, -4) AT(specific_share,
        0.490196079F, -2, -3) AT(p_log_ratio_2, 1.6051563F, -7, -8) }, { -0.0026F, 0.0387F, -0.0010F, -0.0010F,
        -0.0017F, -0.0091F, -0.0239F, 0.0075F } },
    { 4, { AT(subject_question, 0.760079026F, 1, -8) AT(p_subject_high, 0.172598168F, 2, 3) AT(statements_missing,
        0.100000001F, -1, -2) AT(filler_share, 0.0303030312F, 4, 5) AT(question_rare, 0.354539335F, -3, -4)
        AT(p_first_only, 0.546875F, 6, -7) AT(question_rare, 0.566794932F, -5, -6) }, { -0.0287F, 0.0202F, -0.0104F,
        0.0595F, 0.0145F, -0.0529F, 0.0370F, -0.0223F } },
    { 5, { AT(sentences, 3.5F, 1, 4) AT(stray_rare, 0.03507917F, -1, 2) AT(near_reference, 0.870833337F, 3, -4)
        AT(distinct, 0.63762629F, -2, -3) AT(part_near_mean, 0.517873049F, 5, 6) AT(stray_share, 0.747203231F, -5, -6)
        AT(p_stray, 0.036898315F, -7, -8) }, { 0.0144F, -0.0009F, -0.0350F, 0.0138F, 0.0330F, -0.0033F, 0.0103F,
        -0.0131F } },
    { 6, { AT(rare, 0.315326929F, 1, 6) AT(filler_share, 0.0357142873F, 2, 3) AT(rare, 0.311272085F, -1, -2)
        AT(stray_share, 0.604166448F, -3, 4) AT(specific_share, 0.208333343F, -4, 5) AT(again_near, 0.401800573F, -5,
        -6) AT(both_hit, 1.5F, -7, -8) }, { -0.0194F, 0.0453F, -0.0393F, -0.0278F, 0.0192F, 0.0807F, -0.0021F, -0.0473F
        } },
    { 7, { AT(number_missing, 0.5F, 1, 2) AT(p_pronouns_uncovered, 0.0336538479F, -1, -2) AT(question_rare, 0.51467365F,
        3, -8) AT(near_content, 0.206896558F, 4, 5) AT(p_uncovered_stray, 0.255366087F, -3, -4) AT(near_content,
        0.652173936F, 6, -7) AT(again_near, 0.449888647F, -5, -6) }, { -0.0038F, 0.0137F, -0.0546F, 0.0134F, 0.0625F,
        -0.0163F, -0.0411F, -0.0536F } },
    { 0, { AT(specific_share, 0.464285731F, 1, 4) AT(p_asked_uncovered, 0.337399811F, -1, 2) AT(parts, 4.5F, 3, -4)
        AT(p_pronouns_uncovered, 0.075000003F, -2, -3) AT(p_again_long, 0.347327143F, 5, 6) AT(near_any, 0.689685404F,
        -5, -6) AT(stray_repeat, 0.675516069F, -7, -8) }, { -0.0348F, 0.0286F, -0.0169F, -0.0191F, 0.0429F, -0.0101F,
        -0.0240F, 0.0188F } },
    { 1, { AT(absolute_added, 1.5F, 1, -8) AT(subject_worst, 0.273253411F, 2, 4) AT(part_best, 0.309523821F, -1, 3)
        AT(filler_share, 0.0714285746F, -2, -3) AT(statements_missing, 0.875F, 5, -7) AT(filler_share, 0.200000003F, 6,
        -6) AT(p_log_ratio_2, 1.24760294F, -4, -5) }, { -0.0159F, -0.0126F, 0.0390F, -0.0488F, 0.0082F, 0.0120F,
        0.0133F, 0.0326F } },
    { 2, { AT(both_missing, 2.5F, 1, 6) AT(stray_rare, 0.0751456171F, 2, 4) AT(second_half, 0.845238149F, 3, -3)
        AT(p_covered_high, 0.144957989F, -1, -2) AT(p_first_only, 0.100000001F, -4, 5) AT(p_first_only, 0.111111112F,
        -5, -6) AT(p_stray, 0.00437065121F, -7, -8) }, { -0.0394F, 0.0504F, -0.0336F, 0.0290F, -0.0544F, 0.0045F,
        0.0349F, -0.0573F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(rule_long, 0.612500012F, -1, -2) AT(subject, 0.786706686F, 3, 5) AT(p_covered_near,
        0.666666687F, 4, -5) AT(both_share, 0.30384618F, -3, -4) AT(sentences, 4.5F, 6, -8) AT(log_answer, 4.1351347F,
        -6, -7) }, { -0.0220F, 0.0017F, 0.0374F, -0.0006F, -0.0012F, -0.0191F, 0.0036F, 0.0087F } },
    { 4, { AT(p_asks_parts, 0.387500018F, 1, -8) AT(distinct, 0.957427561F, 2, 5) AT(half_drop, -0.0714285672F, -1, 3)
        AT(both_share, 0.148351654F, -2, 4) AT(p_again_high, 0.0898336321F, -3, -4) AT(log_reference, 2.24990487F, -5,
        6) AT(pairs_lost, 0.402702719F, -6, -7) }, { -0.0422F, -0.0110F, 0.0389F, -0.0270F, 0.0455F, -0.0438F, 0.0138F,
        0.0434F } },
    { 5, { AT(distinct, 0.744922578F, 1, 5) AT(last_statement, 0.894444466F, 2, 3) AT(p_uncovered_unasked, 0.146682635F,
        -1, -2) AT(p_unsupported_near, 0.0F, 4, -5) AT(p_negated_covered, 0.0357142873F, -3, -4) AT(sentences, 5.5F, 6,
        -8) AT(parts_missing_n, 1.5F, -6, -7) }, { -0.0124F, 0.0053F, 0.0395F, -0.0012F, -0.0016F, -0.0321F, -0.0012F,
        0.0157F } },
    { 6, { AT(p_negation_covered, 0.129166678F, 1, -8) AT(number_hits, 0.5F, 2, -7) AT(log_answer, 3.99815869F, 3, -6)
        AT(again_near, 0.496913075F, 4, -5) AT(log_reference, 3.02012753F, 5, 6) AT(part_near_worst, 0.21980758F, -1,
        -2) AT(subject_new, 0.625688553F, -3, -4) }, { 0.0274F, -0.0419F, 0.0353F, -0.0241F, 0.0588F, -0.0198F,
        -0.0311F, -0.0261F } },
    { 7, { AT(log_answer, 4.06899023F, 1, 6) AT(only_lost, 0.5F, 2, 4) AT(parts, 5.5F, -1, 3) AT(log_answer,
        3.81765199F, -2, -3) AT(p_again_long, 0.110501356F, -4, 5) AT(shared, 6.5F, -5, -6) AT(inversions, 0.25757578F,
        -7, -8) }, { 0.0012F, 0.0197F, -0.0554F, 0.0263F, -0.0790F, 0.0090F, 0.0410F, -0.0297F } },
    { 0, { AT(specific_share, 0.464285731F, 1, 4) AT(again_near, 0.360372901F, -1, 2) AT(p_absolute_near, 0.0748251751F,
        3, -4) AT(parts, 1.5F, -2, -3) AT(unsupported, 0.950000048F, -5, 5) AT(p_again_long, 0.347327143F, -6, 6)
        AT(stray_repeat, 0.599025369F, -7, -8) }, { 0.0104F, 0.0094F, -0.0454F, 0.0055F, -0.0127F, 0.0425F, -0.0221F,
        0.0184F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(specific_share, 0.215686277F, 2, 4) AT(near_any, 0.653543174F, 3, -3)
        AT(negations, 1.5F, -1, -2) AT(statements_missing, 0.416666687F, -4, 5) AT(p_best_missing, 0.200000003F, 6, -7)
        AT(part_worst, 0.354166687F, -5, -6) }, { 0.0432F, -0.0058F, -0.0126F, -0.0331F, -0.0254F, 0.0112F, 0.0349F,
        -0.0340F } },
    { 2, { AT(sentences, 3.5F, 1, 6) AT(subject_new, 0.300169706F, -1, 2) AT(p_uncovered_unasked, 0.496172577F, 3, -6)
        AT(p_far_uncovered, 0.236463875F, 4, 5) AT(question_covered, 0.607692361F, -2, -3) AT(subject, 0.674010873F, -4,
        -5) AT(inversions, 0.378787905F, -7, -8) }, { -0.0274F, 0.0196F, -0.0088F, -0.0177F, 0.0639F, -0.0362F,
        -0.0471F, 0.0222F } },
    { 3, { AT(half_drop, 0.0857142881F, 1, 2) AT(log_answer, 4.51596594F, -1, -2) AT(p_uncovered_stray, 0.00792162586F,
        3, 6) AT(subject_new, 0.895655692F, 4, -6) AT(both_missing, 0.5F, 5, -5) AT(near_reference, 0.755952418F, -3,
        -4) AT(log_answer, 4.51596594F, -7, -8) }, { -0.0270F, 0.0139F, 0.0364F, -0.0006F, -0.0003F, -0.0010F, -0.0158F,
        0.0081F } },
    { 4, { AT(both_hit, 3.5F, 1, 6) AT(distinct, 0.797435939F, 2, 3) AT(part_near_worst, 0.755209565F, -1, -2)
        AT(specific_share, 0.452830195F, 4, 5) AT(pairs_lost, 0.292220116F, -3, -4) AT(p_negated_covered, 0.226495728F,
        -5, -6) AT(log_reference, 3.38424683F, -7, -8) }, { -0.0512F, 0.0230F, 0.0256F, -0.0053F, -0.0319F, 0.0375F,
        -0.0476F, 0.0092F } },
    { 5, { AT(distinct, 0.728043199F, 1, 4) AT(last_statement, 0.894444466F, 2, 3) AT(half_drop, 0.200000003F, -1, -2)
        AT(log_reference, 3.19846487F, -3, -4) AT(p_log_ratio_2, 1.00289929F, 5, 6) AT(log_answer, 4.1351347F, -5, -6)
        AT(log_reference, 2.91740561F, -7, -8) }, { -0.0121F, 0.0059F, 0.0369F, -0.0007F, -0.0325F, 0.0087F, -0.0061F,
        0.0131F } },
    { 6, { AT(contrast, 1.5F, 1, -8) AT(distinct, 0.96609199F, 2, 6) AT(near_content, 0.391304374F, 3, -5)
        AT(second_half, 0.630681872F, 4, -4) AT(stray_rare, 0.297193766F, 5, -3) AT(parts, 4.5F, -1, -2) AT(subject,
        0.615049362F, -6, -7) }, { 0.0490F, -0.0128F, -0.0074F, -0.0233F, -0.0332F, 0.0069F, -0.0397F, -0.0422F } },
    { 7, { AT(roles_straight, 0.5F, 1, 5) AT(negations, 1.5F, 2, 4) AT(p_asked_uncovered, 0.364247352F, 3, -3)
        AT(p_unsupported_near, 0.0631579012F, -1, -2) AT(p_subject_high, 0.0F, -4, -5) AT(subject_new, 0.698927641F, 6,
        -8) AT(p_log_ratio_2, 0.0332411528F, -6, -7) }, { -0.0062F, 0.0211F, -0.0248F, 0.0525F, -0.0014F, 0.0513F,
        -0.0440F, 0.0405F } },
    { 0, { AT(unsupported, 0.950000048F, -1, 1) AT(subject_first, 0.641894996F, 2, 5) AT(rare, 0.408772826F, -2, 3)
        AT(again_near, 0.352714002F, -3, 4) AT(log_reference, 3.06778264F, -4, -5) AT(subject, 0.841100633F, -6, 6)
        AT(half_drop, -0.0285714269F, -7, -8) }, { -0.0372F, -0.0319F, 0.0300F, 0.0156F, -0.0240F, 0.0509F, -0.0270F,
        0.0114F } },
    { 1, { AT(first_half, 0.449494958F, 1, 5) AT(number_new, 0.5F, 2, -5) AT(p_covered_near, 0.0040485831F, 3, 4)
        AT(pronouns, 0.13333334F, -1, -2) AT(filler_share, 0.125F, -3, -4) AT(p_log_ratio_2, 1.24760294F, 6, -8)
        AT(filler_share, 0.155555561F, -6, -7) }, { 0.0381F, -0.0038F, -0.0196F, 0.0161F, -0.0241F, -0.0406F, 0.0095F,
        0.0136F } },
    { 2, { AT(roles_cross, 0.5F, 1, -8) AT(log_answer, 3.88151073F, 2, -7) AT(log_answer, 3.83939457F, 3, 6)
        AT(part_near_mean, 0.687799037F, -1, 4) AT(near_reference, 0.919871807F, 5, -4) AT(inversions, 0.300000012F, -2,
        -3) AT(distinct, 0.870266497F, -5, -6) }, { -0.0146F, 0.0500F, -0.0157F, -0.0383F, -0.0283F, 0.0709F, -0.0157F,
        0.0286F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(p_again_long, 0.677849114F, -1, -2) AT(subject_question, 0.535125077F, 3, 6)
        AT(p_covered_near, 0.666666687F, 4, -6) AT(half_drop, -0.0571428537F, -3, 5) AT(p_covered_antonym, 1.02941179F,
        -4, -5) AT(log_ratio, 1.11600411F, -7, -8) }, { -0.0216F, 0.0023F, -0.0002F, 0.0354F, -0.0004F, -0.0033F,
        -0.0177F, 0.0142F } },
    { 4, { AT(p_covered_low, 0.130952388F, 1, -8) AT(statements_missing, 0.225000009F, 2, -7) AT(specific_share,
        0.384615391F, 3, 4) AT(part_near_mean, 0.549095035F, -1, -2) AT(log_reference, 3.48112178F, 5, -6)
        AT(question_covered, 0.591666698F, -3, 6) AT(log_ratio, 0.488352776F, -4, -5) }, { -0.0128F, 0.0291F, -0.0617F,
        -0.0393F, 0.0219F, 0.0249F, 0.0231F, -0.0404F } },
    { 5, { AT(last_statement, 0.96875F, 1, 2) AT(log_ratio, 0.83624804F, -1, -2) AT(both_hit, 1.5F, 3, 6) AT(stray_rare,
        0.233344153F, 4, -6) AT(distinct, 0.8530761F, 5, -5) AT(second_half, 0.763888896F, -3, -4) AT(rule_repetitive,
        0.375F, -7, -8) }, { -0.0216F, 0.0055F, 0.0411F, -0.0005F, -0.0070F, -0.0077F, -0.0164F, 0.0099F } },
    { 6, { AT(sentences, 2.5F, -1, 1) AT(specific_share, 0.270833343F, 2, 3) AT(log_reference, 3.31402087F, -2, -3)
        AT(log_answer, 4.06899023F, 4, -8) AT(tail_missing, 0.43650794F, 5, -7) AT(again_near, 0.360372901F, -4, 6)
        AT(p_uncovered_unasked, 0.295708835F, -5, -6) }, { -0.0136F, -0.0536F, 0.0373F, -0.0055F, -0.0189F, 0.0580F,
        -0.0107F, -0.0230F } },
    { 7, { AT(subject_question, 0.0889268965F, -1, 1) AT(number_missing, 0.5F, 2, 4) AT(ask_worst, 0.514705896F, 3, -4)
        AT(pairs_lost, 0.144345239F, -2, -3) AT(p_quoted_second, 0.316666692F, 5, 6) AT(rule_technical, 0.675000012F,
        -5, -6) AT(p_far_uncovered, 0.592737317F, -7, -8) }, { -0.0393F, 0.0036F, -0.0639F, 0.0072F, -0.0402F, 0.0242F,
        0.0531F, -0.0389F } },
    { 0, { AT(specific_share, 0.461538464F, 1, 4) AT(p_unsupported_near, 0.150000006F, -1, 2) AT(p_stray_high,
        0.0837396383F, -2, 3) AT(p_asked_uncovered, 0.0529326126F, -3, -4) AT(again_near, 0.512336731F, 5, -8)
        AT(unsupported, 0.950000048F, -5, 6) AT(rare, 0.332416803F, -6, -7) }, { -0.0350F, -0.0237F, -0.0122F, 0.0267F,
        -0.0109F, -0.0134F, 0.0453F, -0.0095F } },
    { 1, { AT(again_near, 0.413545698F, 1, 4) AT(part_near_mean, 0.24820438F, -1, 2) AT(subject_question, 0.580343127F,
        -2, 3) AT(near_content, 0.24000001F, -3, -4) AT(distinct, 0.913664639F, -5, 5) AT(filler_share, 0.0930232629F,
        6, -8) AT(tail_missing, 0.732142866F, -6, -7) }, { 0.0166F, -0.0382F, 0.0217F, -0.0178F, -0.0188F, -0.0182F,
        0.0204F, 0.0445F } },
    { 2, { AT(p_absolute_near, 0.65476191F, 1, 5) AT(first_half, 0.211111113F, -1, 2) AT(subject, 0.625146031F, -2, 3)
        AT(subject_first, 0.394330591F, -3, 4) AT(near_reference, 0.267948747F, -4, -5) AT(roles_straight, 1.5F, 6, -8)
        AT(p_again_long, 0.248468325F, -6, -7) }, { 0.0310F, -0.0451F, 0.0507F, 0.0231F, -0.0087F, 0.0752F, -0.0181F,
        -0.0220F } },
    { 3, { AT(p_log_ratio_2, 1.24760294F, 1, 3) AT(p_asks_uncovered, 0.0500000007F, -1, 2) AT(subject_new, 0.868611872F,
        -2, -3) AT(filler_share, 0.0545454547F, -4, -5) }, { -0.0321F, -0.0028F, 0.0242F, 0.0268F, -0.0014F } },
    { 4, { AT(rule_technical, 0.300000012F, 1, -8) AT(antonyms, 0.5F, 2, 6) AT(log_answer, 3.92192435F, 3, -5)
        AT(log_answer, 3.38424683F, 4, 5) AT(stray_rare, 0.0858357251F, -1, -2) AT(parts, 3.5F, -3, -4)
        AT(log_reference, 3.38424683F, -6, -7) }, { 0.0272F, -0.0469F, -0.0010F, 0.0452F, -0.0156F, -0.0549F, 0.0259F,
        -0.0345F } },
    { 5, { AT(sentences, 3.5F, 1, 3) AT(p_uncovered_stray, 0.0437422134F, 2, -3) AT(part_best, 0.809090912F, -1, -2)
        AT(both_hit, 2.5F, 4, -8) AT(stray_share, 0.747203231F, 5, -7) AT(part_near_mean, 0.897849798F, 6, -6)
        AT(subject_first, 0.431335688F, -4, -5) }, { 0.0245F, -0.0103F, -0.0245F, -0.0027F, 0.0347F, -0.0026F, -0.0047F,
        -0.0081F } },
    { 6, { AT(filler_share, 0.055555556F, 1, -8) AT(p_subject_low, 0.0756523386F, 2, -7) AT(distinct, 0.96609199F, 3,
        -6) AT(covered_new, 0.0954545513F, 4, 6) AT(near_content, 0.0476190485F, -1, 5) AT(specific_share, 0.394736856F,
        -2, -3) AT(p_uncovered_unasked, 0.295708835F, -4, -5) }, { 0.0425F, -0.0609F, 0.0342F, -0.0369F, 0.0302F,
        -0.0281F, 0.0401F, 0.0201F } },
    { 7, { AT(rule_incomplete, 0.675000012F, 1, 6) AT(p_absolute_near, 0.601886809F, 2, 5) AT(p_best_missing, 0.03125F,
        3, -4) AT(negation_lost, 0.5F, 4, -3) AT(inversions, 0.214285716F, -1, -2) AT(p_again_long, 0.248468325F, -5,
        -6) AT(shared, 1.5F, -7, -8) }, { 0.0199F, -0.0083F, -0.0258F, -0.0056F, -0.0687F, 0.0296F, 0.0168F, -0.0676F }
        },
    { 0, { AT(specific_share, 0.461538464F, 1, 3) AT(p_asked_uncovered, 0.337399811F, 2, -3) AT(p_unsupported_long,
        2.08200145F, -1, -2) AT(near_content, 0.1875F, 4, 5) AT(p_stray, 0.309217215F, -4, -5) AT(rare, 0.334762782F,
        -6, 6) AT(subject_worst, 0.773053825F, -7, -8) }, { -0.0423F, 0.0115F, 0.0048F, -0.0221F, 0.0157F, -0.0146F,
        0.0484F, -0.0067F } },
    { 1, { AT(filler_share, 0.102564104F, 1, 4) AT(parts_missing, 0.732142866F, 2, 3) AT(subject, 0.281508416F, -1, -2)
        AT(subject, 0.632963836F, -3, -4) AT(p_stray, 0.133278966F, 5, 6) AT(ask_worst, 0.514705896F, -5, -6)
        AT(number_missing, 0.5F, -7, -8) }, { 0.0117F, -0.0458F, -0.0083F, 0.0396F, 0.0080F, -0.0231F, 0.0407F, -0.0036F
        } },
    { 2, { AT(p_again_long, 0.0115950154F, 1, 2) AT(inversions, 0.400000006F, -1, -2) AT(p_pronouns_uncovered,
        0.0336538479F, 3, -8) AT(log_answer, 3.701226F, -3, 4) AT(shared, 7.5F, -4, 5) AT(pairs_lost, 0.472136229F, 6,
        -7) AT(both_hit, 2.5F, -5, -6) }, { 0.0437F, -0.0358F, -0.0167F, 0.0376F, -0.0151F, 0.0441F, -0.0477F, -0.0307F
        } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(rule_long, 0.612500012F, -1, -2) AT(subject, 0.786706686F, 3, 6) AT(p_covered_near,
        0.666666687F, 4, -6) AT(p_asked_uncovered, 0.428571433F, 5, -5) AT(question_covered, 0.316666692F, -3, -4)
        AT(log_answer, 4.51596594F, -7, -8) }, { -0.0205F, 0.0017F, -0.0007F, 0.0353F, -0.0009F, -0.0011F, -0.0189F,
        0.0127F } },
    { 4, { AT(both_missing, 0.5F, 1, 4) AT(parts, 7.5F, 2, -4) AT(specific_share, 0.394736856F, 3, -3) AT(log_answer,
        3.77269506F, -1, -2) AT(question_rare, 0.51467365F, 5, -8) AT(last_statement, 0.392307699F, -5, 6)
        AT(p_far_uncovered, 0.0130386008F, -6, -7) }, { 0.0365F, -0.0240F, -0.0448F, 0.0476F, 0.0294F, 0.0450F,
        -0.0310F, 0.0365F } },
    { 5, { AT(distinct, 0.728043199F, 1, 4) AT(last_statement, 0.894444466F, 2, 3) AT(half_drop, 0.200000003F, -1, -2)
        AT(log_answer, 3.86067438F, -3, -4) AT(log_answer, 4.05174732F, -5, 5) AT(part_near_mean, 0.489890516F, 6, -8)
        AT(stray_rare, 0.223852858F, -6, -7) }, { -0.0116F, 0.0055F, 0.0370F, 0.0003F, -0.0307F, 0.0220F, -0.0034F,
        -0.0075F } },
    { 6, { AT(absolute_added, 0.5F, 1, 5) AT(subject_question, 0.670950413F, 2, 4) AT(near_any, 0.0782355592F, 3, -3)
        AT(p_again_long, 0.187610805F, -1, -2) AT(number_new, 1.5F, -4, -5) AT(subject_question, 0.518201888F, -6, 6)
        AT(near_reference, 0.183501691F, -7, -8) }, { 0.0363F, -0.0630F, 0.0203F, -0.0463F, 0.0337F, -0.0307F, 0.0363F,
        -0.0312F } },
    { 7, { AT(subject_question, 0.855670035F, 1, 6) AT(roles_straight, 0.5F, 2, 3) AT(quoted, 0.5F, -1, -2)
        AT(subject_first, 0.723203778F, 4, -6) AT(part_near_worst, 0.365823478F, -3, 5) AT(last_statement, 0.894444466F,
        -4, -5) AT(p_far_uncovered, 0.0109405145F, -7, -8) }, { -0.0036F, 0.0235F, -0.0512F, 0.0470F, -0.0302F, 0.0517F,
        0.0197F, -0.0508F } },
    { 0, { AT(half_drop, 0.200000003F, 1, 4) AT(specific_share, 0.533333361F, 2, -4) AT(rare, 0.430398434F, 3, -3)
        AT(first_half, 0.788888931F, -1, -2) AT(both_share, 0.677083373F, 5, -8) AT(p_far_uncovered, 0.0658957437F, -5,
        6) AT(unsupported, 0.950000048F, -6, -7) }, { -0.0413F, 0.0080F, 0.0134F, 0.0252F, -0.0090F, -0.0085F, 0.0443F,
        -0.0126F } },
    { 1, { AT(distinct, 0.967204332F, 1, 3) AT(p_stray_high, 0.210045904F, -1, 2) AT(near_any, 0.200041354F, -2, -3)
        AT(specific_share, 0.357142866F, 4, -8) AT(p_uncovered_unasked, 0.9375F, 5, -7) AT(p_pronouns_uncovered,
        0.13333334F, 6, -6) AT(covered_new, 0.20714286F, -4, -5) }, { -0.0318F, -0.0162F, 0.0179F, 0.0492F, -0.0073F,
        -0.0077F, -0.0066F, -0.0175F } },
    { 2, { AT(part_near_mean, 0.687799037F, 1, 4) AT(part_near_worst, 0.470305294F, -1, 2) AT(p_stray_high,
        0.176943079F, 3, -4) AT(p_uncovered_near, 0.0442176871F, -2, -3) AT(parts, 4.5F, 5, -8) AT(subject_new,
        0.744517505F, 6, -7) AT(p_uncovered_stray, 0.117071882F, -5, -6) }, { 0.0047F, 0.0152F, -0.0604F, 0.0320F,
        0.0748F, -0.0274F, 0.0099F, -0.0289F } },
    { 3, { AT(p_uncovered_stray, 0.00672228262F, 1, 5) AT(specific_share, 0.422222227F, 2, 4) AT(near_reference,
        0.755952418F, 3, -3) AT(subject_new, 0.895655692F, -1, -2) AT(p_unsupported_long, 1.05613494F, -4, -5)
        AT(p_again_long, 0.677849114F, -6, 6) AT(p_uncovered_near, 0.130434796F, -7, -8) }, { 0.0352F, -0.0006F,
        -0.0036F, -0.0078F, 0.0020F, -0.0273F, 0.0118F, -0.0000F } },
    { 4, { AT(covered_new, 0.0690476224F, -1, 1) AT(pair_missing, 0.5F, 2, -8) AT(covered, 0.550505102F, 3, 4)
        AT(log_ratio, 0.182321563F, -2, -3) AT(near_content, 0.588235319F, -4, 5) AT(pronouns, 0.0535714291F, 6, -7)
        AT(last_statement, 0.763888896F, -5, -6) }, { -0.0394F, -0.0265F, 0.0236F, -0.0362F, 0.0218F, -0.0448F, 0.0558F,
        0.0403F } },
    { 5, { AT(distinct, 0.728043199F, 1, 4) AT(both_hit, 2.5F, 2, 3) AT(log_reference, 3.19846487F, -1, -2) AT(p_stray,
        0.00571108004F, -3, -4) AT(subject_worst, 0.380242795F, 5, -8) AT(inversions, 0.227272734F, -5, 6)
        AT(stray_sentences, 0.129166678F, -6, -7) }, { 0.0353F, -0.0020F, 0.0066F, -0.0115F, -0.0092F, 0.0183F,
        -0.0051F, -0.0241F } },
    { 6, { AT(contrast, 1.5F, 1, -8) AT(p_negation_covered, 0.27922079F, 2, -7) AT(log_answer, 3.83939457F, 3, 4)
        AT(subject_question, 0.616409421F, -1, -2) AT(number_new, 0.5F, 5, -6) AT(second_half, 0.27922079F, -3, 6)
        AT(p_absolute_near, 0.0690476224F, -4, -5) }, { 0.0027F, -0.0536F, -0.0363F, 0.0413F, -0.0412F, 0.0388F,
        -0.0456F, -0.0410F } },
    { 7, { AT(subject_first, 0.940351486F, 1, 5) AT(filler_share, 0.0178571437F, -1, 2) AT(subject_first, 0.895724893F,
        3, -5) AT(p_far_uncovered, 0.0243582837F, -2, 4) AT(subject_worst, 0.570550382F, -3, -4) AT(subject,
        0.955506325F, 6, -8) AT(question_covered, 0.677083373F, -6, -7) }, { 0.0111F, -0.0383F, -0.0123F, 0.0169F,
        0.0357F, 0.0417F, -0.0456F, -0.0637F } },
    { 0, { AT(unsupported, 0.950000048F, -1, 1) AT(subject_first, 0.641894996F, 2, 4) AT(again_near, 0.360372901F, -2,
        3) AT(half_drop, 0.200000003F, -3, -4) AT(pairs_lost, 0.13484849F, 5, 6) AT(shared, 0.5F, -5, -6)
        AT(unsupported, 3.0F, -7, -8) }, { -0.0349F, 0.0196F, -0.0424F, 0.0056F, -0.0085F, 0.0530F, -0.0237F, 0.0115F }
        },
    { 1, { AT(absolute_added, 1.5F, 1, -8) AT(statements_missing, 0.875F, 2, -7) AT(stray_sentences, 0.174242437F, 3, 5)
        AT(specific_share, 0.118644074F, -1, 4) AT(part_near_mean, 0.235819116F, -2, -3) AT(stray_rare, 0.282375783F, 6,
        -6) AT(filler_share, 0.0701754391F, -4, -5) }, { 0.0104F, 0.0056F, -0.0505F, -0.0151F, 0.0286F, -0.0181F,
        0.0229F, 0.0302F } },
    { 2, { AT(rule_technical, 0.625F, 1, 5) AT(specific_share, 0.432432443F, 2, -5) AT(number_hits, 0.5F, -1, 3)
        AT(p_uncovered_stray, 0.00907682348F, -2, 4) AT(log_reference, 3.34975028F, -3, -4) AT(last_statement,
        0.881944478F, -6, 6) AT(p_log_ratio_2, 0.455798745F, -7, -8) }, { -0.0048F, -0.0152F, 0.0600F, -0.0138F,
        -0.0230F, -0.0139F, 0.0601F, -0.0171F } },
    { 3, { AT(p_log_ratio_2, 1.24760294F, 1, 4) AT(rare, 0.428696811F, -1, 2) AT(last_statement, 0.679487228F, 3, -4)
        AT(both_share, 0.21825397F, -2, -3) AT(question_covered, 0.261363655F, -5, 5) AT(shared, 2.5F, -6, -7) }, {
        -0.0308F, 0.0231F, -0.0004F, -0.0021F, -0.0021F, -0.0003F, 0.0268F } },
    { 4, { AT(second_half, 0.174242437F, -1, 1) AT(near_reference, 0.297058851F, -2, 2) AT(near_reference, 0.377976209F,
        3, 4) AT(covered_new, 0.559027791F, -3, -4) AT(pronouns, 0.0212765969F, 5, 6) AT(subject, 0.834822893F, -5, -6)
        AT(part_near_worst, 0.386711955F, -7, -8) }, { 0.0247F, -0.0314F, 0.0043F, 0.0646F, 0.0005F, -0.0552F, 0.0334F,
        -0.0230F } },
    { 5, { AT(rule_repetitive, 0.375F, 1, -8) AT(stray_repeat, 0.343741566F, 2, 3) AT(specific_share, 0.1875F, -1, -2)
        AT(stray_rare, 0.223852858F, 4, -7) AT(both_hit, 1.5F, 5, -6) AT(p_both, 0.5F, 6, -5) AT(log_reference,
        2.91740561F, -3, -4) }, { 0.0020F, -0.0321F, -0.0040F, 0.0369F, -0.0018F, -0.0079F, -0.0089F, 0.0234F } },
    { 6, { AT(distinct, 0.759057224F, -1, 1) AT(first_half, 0.449494958F, 2, -8) AT(p_negation_covered, 0.129166678F, 3,
        -7) AT(p_absolute_near, 0.0540935695F, 4, -6) AT(covered_new, 0.0954545513F, -2, 5) AT(half_drop, 0.055555556F,
        6, -5) AT(again_near, 0.348234892F, -3, -4) }, { 0.0512F, 0.0005F, -0.0116F, 0.0787F, -0.0098F, -0.0185F,
        -0.0358F, -0.0212F } },
    { 7, { AT(log_answer, 4.06899023F, 1, 5) AT(log_answer, 3.83939457F, 2, 3) AT(specific_share, 0.428571433F, -1, -2)
        AT(question_covered, 0.894444466F, 4, -5) AT(subject, 0.600374281F, -3, -4) AT(question_covered, 0.345238119F,
        -6, 6) AT(log_ratio, 0.678758502F, -7, -8) }, { -0.0070F, 0.0252F, 0.0098F, -0.0325F, 0.0263F, 0.0506F, 0.0332F,
        -0.0337F } },
    { 0, { AT(rule_unsupported, 0.725000024F, 1, 5) AT(part_near_mean, 0.682331979F, 2, 4) AT(p_missing_first,
        0.163333341F, -1, 3) AT(number_new, 0.5F, -2, -3) AT(part_near_mean, 0.795391142F, -4, -5) AT(again_near,
        0.455453396F, 6, -8) AT(subject_question, 0.351039171F, -6, -7) }, { -0.0445F, -0.0213F, 0.0165F, 0.0320F,
        -0.0167F, -0.0069F, 0.0426F, -0.0191F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(specific_share, 0.215686277F, 2, 4) AT(subject_worst, 0.47037074F, -1, 3)
        AT(p_again_long, 0.212251306F, -2, -3) AT(statements_missing, 0.416666687F, -4, 5) AT(part_best, 0.43650794F,
        -5, 6) AT(covered_new, 0.0606617667F, -6, -7) }, { 0.0394F, -0.0220F, 0.0141F, -0.0309F, -0.0175F, 0.0372F,
        -0.0074F, -0.0306F } },
    { 2, { AT(subject_question, 0.233414978F, -1, 1) AT(only_lost, 0.5F, 2, -8) AT(specific_share, 0.234375F, -2, 3)
        AT(first_asked, 2.5F, 4, 6) AT(p_short_near, 0.0163238961F, 5, -5) AT(subject_worst, 0.412410915F, -3, -4)
        AT(p_again_long, 0.0668216348F, -6, -7) }, { 0.0358F, 0.0355F, 0.0049F, -0.0348F, 0.0573F, -0.0308F, 0.0104F,
        0.0348F } },
    { 3, { AT(both_share, 0.261363655F, 1, 6) AT(p_subject_high, 0.180412918F, 2, 5) AT(p_asked_uncovered, 0.428571433F,
        3, -4) AT(question_covered, 0.316666692F, -1, 4) AT(near_reference, 0.755952418F, -2, -3) AT(p_log_ratio_2,
        1.24760294F, -5, -6) AT(sentences, 5.5F, -7, -8) }, { -0.0016F, 0.0317F, -0.0006F, -0.0026F, -0.0141F, 0.0096F,
        -0.0214F, 0.0070F } },
    { 4, { AT(shared, 9.5F, 1, 6) AT(p_stray, 0.0205482785F, -1, 2) AT(filler_share, 0.0303030312F, 3, -6) AT(distinct,
        0.910427809F, 4, -5) AT(subject_question, 0.335407645F, -2, 5) AT(question_covered, 0.759615421F, -3, -4)
        AT(part_near_mean, 0.585755885F, -7, -8) }, { 0.0325F, -0.0321F, 0.0604F, -0.0162F, -0.0068F, -0.0183F, 0.0163F,
        -0.0571F } },
    { 5, { AT(distinct, 0.728043199F, 1, 4) AT(antonym_context, 2.5F, 2, -4) AT(p_absolute_near, 0.0119047621F, 3, -3)
        AT(log_ratio, 0.192371905F, -1, -2) AT(log_answer, 4.05174732F, -5, 5) AT(rare, 0.329476595F, 6, -8)
        AT(stray_sentences, 0.211111113F, -6, -7) }, { -0.0008F, 0.0331F, -0.0018F, -0.0055F, -0.0291F, 0.0205F,
        -0.0050F, -0.0060F } },
    { 6, { AT(refers_back, 0.5F, 1, -8) AT(p_pronouns_uncovered, 0.0865800902F, 2, -7) AT(log_answer, 3.74943495F, 3, 6)
        AT(p_far_uncovered, 0.450279444F, -1, 4) AT(second_half, 0.43650794F, 5, -4) AT(subject_first, 0.576238215F, -2,
        -3) AT(p_negation_covered, 0.27922079F, -5, -6) }, { -0.0538F, 0.0649F, -0.0382F, -0.0346F, 0.0286F, -0.0402F,
        -0.0330F, -0.0149F } },
    { 7, { AT(negations, 0.5F, 1, 6) AT(p_absolute_near, 0.405882359F, 2, -6) AT(part_near_mean, 0.226116195F, -1, 3)
        AT(p_quoted_uncovered, 0.0250000004F, 4, -5) AT(p_missing_first, 0.253571451F, -2, 5) AT(first_half,
        0.612500012F, -3, -4) AT(rare, 0.29136768F, -7, -8) }, { -0.0488F, 0.0011F, 0.0096F, -0.0637F, 0.0390F,
        -0.0427F, -0.0237F, 0.0156F } },
    { 0, { AT(rare, 0.349988073F, -1, 1) AT(subject, 0.834822893F, 2, 6) AT(subject_first, 0.641894996F, 3, 4) AT(rare,
        0.408772826F, -2, -3) AT(subject_new, 0.866302431F, 5, -6) AT(p_unsupported_near, 0.150000006F, -4, -5)
        AT(first_half, 0.825757623F, -7, -8) }, { -0.0296F, -0.0215F, 0.0192F, -0.0072F, 0.0540F, -0.0038F, -0.0290F,
        0.0090F } },
    { 1, { AT(absolute_added, 1.5F, 1, -8) AT(statements_missing, 0.875F, 2, 6) AT(specific_share, 0.118644074F, -1, 3)
        AT(log_ratio, 0.655406892F, 4, 5) AT(last_statement, 0.133928582F, -2, -3) AT(filler_share, 0.095238097F, -4,
        -5) AT(part_best, 0.414285719F, -6, -7) }, { 0.0173F, 0.0037F, -0.0477F, -0.0221F, 0.0224F, -0.0073F, 0.0309F,
        0.0287F } },
    { 2, { AT(rule_technical, 0.625F, 1, 5) AT(specific_share, 0.432432443F, 2, -5) AT(near_reference, 0.13182722F, -1,
        3) AT(part_near_mean, 0.526189387F, 4, -4) AT(subject_worst, 0.81296134F, -2, -3) AT(log_answer, 3.59721851F,
        -6, 6) AT(part_near_mean, 0.644723654F, -7, -8) }, { -0.0404F, 0.0428F, -0.0497F, -0.0020F, -0.0203F, 0.0675F,
        -0.0323F, 0.0212F } },
    { 3, { AT(both_share, 0.171568632F, 1, 6) AT(specific_share, 0.421052635F, 2, 5) AT(p_pronouns_uncovered,
        0.005357143F, 3, -4) AT(shared, 4.5F, -1, 4) AT(filler_share, 0.0740740746F, -2, -3) AT(p_again_long,
        0.928460538F, -5, -6) AT(log_answer, 4.4066453F, -7, -8) }, { -0.0010F, 0.0313F, -0.0012F, -0.0033F, -0.0094F,
        0.0047F, -0.0217F, 0.0081F } },
    { 4, { AT(shared, 0.5F, -1, 1) AT(both_missing, 0.5F, 2, -8) AT(specific_share, 0.341463417F, 3, 4) AT(second_half,
        0.449494958F, -2, -3) AT(log_ratio, 0.952008843F, 5, -7) AT(subject_question, 0.68764168F, 6, -6)
        AT(stray_share, 0.407482326F, -4, -5) }, { -0.0436F, 0.0510F, -0.0256F, 0.0239F, -0.0325F, -0.0582F, 0.0421F,
        0.0148F } },
    { 5, { AT(rule_long, 0.612500012F, 1, -8) AT(distinct, 0.540064156F, -1, 2) AT(second_half, 0.30384618F, 3, 5)
        AT(sentences, 3.5F, -2, 4) AT(subject_first, 0.42349261F, -3, -4) AT(p_missing_first, 0.394444466F, 6, -7)
        AT(half_drop, 0.666666687F, -5, -6) }, { 0.0248F, -0.0102F, -0.0033F, 0.0216F, -0.0375F, 0.0028F, 0.0016F,
        0.0250F } },
    { 6, { AT(stray_repeat, 0.899264395F, 1, -8) AT(stray_repeat, 0.295129001F, 2, -7) AT(part_best, 0.679487228F, 3, 6)
        AT(question_covered, 0.345238119F, 4, -4) AT(stray_repeat, 0.235361546F, 5, -3) AT(p_pronouns_uncovered,
        0.0638297945F, -1, -2) AT(p_stray_high, 0.324249983F, -5, -6) }, { 0.0131F, -0.0527F, 0.0728F, 0.0444F,
        -0.0396F, 0.0410F, -0.0197F, 0.0363F } },
    { 7, { AT(stray_share, 0.311763704F, 1, 5) AT(subject_first, 0.712376654F, -1, 2) AT(half_drop, 0.152777791F, -2, 3)
        AT(p_far_uncovered, 0.0445739217F, -3, 4) AT(first_half, 0.809090912F, -4, -5) AT(stray_share, 0.338159204F, -6,
        6) AT(log_answer, 3.701226F, -7, -8) }, { -0.0530F, 0.0112F, -0.0715F, -0.0384F, 0.0413F, 0.0409F, 0.0186F,
        -0.0056F } },
    { 0, { AT(rare, 0.428696811F, 1, -8) AT(p_again_long, 0.201562077F, 2, 5) AT(p_unsupported_near, 0.150000006F, -1,
        3) AT(p_uncovered_unasked, 0.464867085F, 4, -4) AT(stray_share, 0.382929325F, -2, -3) AT(again_near,
        0.360372901F, -5, 6) AT(parts, 1.5F, -6, -7) }, { -0.0191F, -0.0064F, 0.0432F, -0.0089F, 0.0146F, 0.0118F,
        -0.0416F, 0.0284F } },
    { 1, { AT(distinct, 0.967204332F, 1, 3) AT(polar_sum, 0.5F, 2, -3) AT(rule_generic, 0.948984921F, -1, -2)
        AT(question_rare, 0.0F, 4, 6) AT(foreign_sentences, 0.261363655F, 5, -6) AT(filler_share, 0.155555561F, -4, -5)
        AT(stray_name, 0.5F, -7, -8) }, { -0.0412F, 0.0060F, 0.0215F, -0.0287F, 0.0095F, 0.0155F, 0.0354F, -0.0093F } },
    { 2, { AT(distinct, 0.748494029F, -1, 1) AT(part_near_mean, 0.700526237F, -2, 2) AT(subject_new, 0.886814654F, 3, 6)
        AT(specific_share, 0.5F, 4, -6) AT(number_new, 1.5F, 5, -5) AT(subject_question, 0.585717499F, -3, -4)
        AT(subject_new, 0.93742913F, -7, -8) }, { -0.0275F, -0.0043F, 0.0087F, 0.0703F, -0.0280F, -0.0423F, -0.0303F,
        0.0261F } },
    { 3, { AT(near_content, 0.826086998F, 1, 3) AT(sentences, 4.5F, -1, 2) AT(rule_long, 0.747647107F, -2, -3)
        AT(part_near_worst, 0.367800415F, 4, -7) AT(specific_share, 0.409090936F, 5, -6) AT(p_quoted_second,
        0.0954545513F, -4, -5) }, { -0.0274F, -0.0012F, 0.0195F, 0.0302F, -0.0007F, -0.0016F, -0.0071F } },
    { 4, { AT(rule_incomplete, 0.675000012F, 1, -8) AT(distinct, 0.94201684F, 2, 6) AT(parts, 7.5F, 3, -5)
        AT(both_share, 0.160256416F, -1, 4) AT(part_near_mean, 0.642439187F, 5, -4) AT(p_uncovered_stray, 0.180505201F,
        -2, -3) AT(p_subject_high, 0.158563539F, -6, -7) }, { -0.0222F, 0.0423F, -0.0317F, -0.0243F, 0.0683F, -0.0435F,
        -0.0005F, 0.0327F } },
    { 5, { AT(near_any, 0.863089681F, 1, 6) AT(log_answer, 4.05174732F, 2, 4) AT(again_near, 0.756403923F, 3, -3)
        AT(stray_repeat, 1.07003212F, -1, -2) AT(distinct, 0.8530761F, 5, -6) AT(p_negated_covered, 0.674242437F, -4,
        -5) AT(p_covered_near, 0.631578982F, -7, -8) }, { -0.0349F, 0.0008F, 0.0124F, 0.0231F, -0.0032F, -0.0048F,
        0.0288F, -0.0021F } },
    { 6, { AT(inversions, 0.291666687F, 1, 5) AT(near_any, 0.27916643F, 2, -5) AT(subject_first, 0.550786436F, 3, 4)
        AT(p_negation_covered, 0.129166678F, -1, -2) AT(log_answer, 3.701226F, -3, -4) AT(log_answer, 3.9796381F, 6, -8)
        AT(p_covered_near, 0.0F, -6, -7) }, { 0.0029F, -0.0597F, -0.0203F, 0.0591F, -0.0241F, -0.0255F, 0.0612F,
        -0.0202F } },
    { 7, { AT(first_asked, 0.5F, 1, 3) AT(filler_share, 0.020833334F, -1, 2) AT(p_unsupported_long, 0.446146846F, -2,
        -3) AT(stray_share, 0.53101182F, 4, 5) AT(filler_share, 0.0333333351F, -4, -5) AT(p_again_long, 0.233912736F,
        -6, 6) AT(near_content, 0.130434796F, -7, -8) }, { 0.0353F, -0.0186F, 0.0387F, -0.0094F, 0.0194F, 0.0050F,
        0.0102F, -0.0490F } },
    { 0, { AT(unsupported, 0.950000048F, -1, 1) AT(subject_first, 0.641894996F, 2, 4) AT(stray_repeat, 0.203632787F, -2,
        3) AT(number_new, 0.5F, -3, -4) AT(subject_new, 0.866302431F, 5, -8) AT(subject, 0.841100633F, -5, 6)
        AT(pronouns, 0.0384615399F, -6, -7) }, { -0.0327F, -0.0285F, -0.0116F, 0.0258F, 0.0484F, 0.0130F, -0.0200F,
        -0.0100F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(first_half, 0.51666671F, 2, -7) AT(first_asked, 0.5F, 3, 4) AT(p_stray_high,
        0.333311558F, -1, -2) AT(near_content, 0.13636364F, -3, 5) AT(distinct, 0.797435939F, -4, 6)
        AT(p_negation_covered, 0.0611111112F, -5, -6) }, { -0.0227F, 0.0184F, -0.0047F, -0.0071F, 0.0473F, -0.0031F,
        -0.0184F, -0.0290F } },
    { 2, { AT(rule_technical, 0.625F, 1, 4) AT(only_lost, 0.5F, 2, -4) AT(question_covered, 0.788888931F, 3, -3)
        AT(polar_with, 1.5F, -1, -2) AT(log_answer, 3.59721851F, -5, 5) AT(first_half, 0.788888931F, -6, 6)
        AT(rule_technical, 0.825000048F, -7, -8) }, { -0.0265F, 0.0093F, 0.0099F, 0.0365F, 0.0644F, 0.0235F, -0.0543F,
        0.0154F } },
    { 3, { AT(p_log_ratio_2, 1.24760294F, 1, 3) AT(p_asks_uncovered, 0.0500000007F, -1, 2) AT(p_log_ratio_2,
        0.00216411194F, -2, -3) AT(question_rare, 0.215175644F, -4, -5) }, { -0.0289F, 0.0218F, -0.0025F, -0.0020F,
        0.0242F } },
    { 4, { AT(shared, 9.5F, 1, 6) AT(second_half, 0.881944478F, 2, -6) AT(specific_share, 0.472222239F, 3, -5)
        AT(stray_share, 0.307482123F, 4, 5) AT(p_covered_polar, 0.620192349F, -1, -2) AT(ask_worst, 0.514705896F, -3,
        -4) AT(part_near_mean, 0.585755885F, -7, -8) }, { 0.0495F, -0.0232F, 0.0224F, -0.0121F, -0.0408F, 0.0409F,
        0.0146F, -0.0543F } },
    { 5, { AT(near_any, 0.863089681F, 1, 6) AT(sentences, 3.5F, 2, 4) AT(p_stray, 0.00230864482F, -1, 3) AT(negations,
        2.5F, -2, -3) AT(covered, 0.630681872F, 5, -6) AT(p_again_long, 0.329565197F, -4, -5) AT(distinct, 0.780868948F,
        -7, -8) }, { 0.0039F, -0.0327F, 0.0042F, -0.0048F, 0.0270F, -0.0108F, 0.0292F, -0.0036F } },
    { 6, { AT(types_missing, 0.5F, 1, -8) AT(inversions, 0.291666687F, 2, 6) AT(covered_new, 0.310096174F, 3, -5)
        AT(specific_share, 0.357142866F, -1, 4) AT(log_answer, 3.67622066F, -2, 5) AT(subject_question, 0.476859897F,
        -3, -4) AT(p_covered_near, 0.00649350695F, -6, -7) }, { -0.0114F, -0.0208F, 0.0089F, 0.0590F, -0.0523F,
        -0.0404F, 0.0522F, -0.0427F } },
    { 7, { AT(subject_question, 0.855670035F, 1, -8) AT(first_half, 0.148351654F, -1, 2) AT(stray_repeat, 0.581452668F,
        3, 6) AT(stray_repeat, 0.459489882F, 4, -5) AT(p_far_uncovered, 0.598767519F, 5, -4) AT(quoted, 0.5F, -2, -3)
        AT(pronouns, 0.0612244904F, -6, -7) }, { -0.0201F, 0.0007F, 0.0450F, -0.0323F, 0.0516F, -0.0502F, 0.0287F,
        -0.0286F } },
    { 0, { AT(p_unsupported_long, 2.08200145F, 1, 6) AT(p_again_long, 0.201562077F, 2, 4) AT(unsupported, 0.950000048F,
        -1, 3) AT(first_asked, 0.5F, -2, -3) AT(both_hit, 4.5F, 5, -6) AT(p_absolute_near, 0.0606617667F, -4, -5)
        AT(near_content, 0.178571433F, -7, -8) }, { -0.0194F, -0.0107F, 0.0405F, -0.0467F, 0.0009F, 0.0048F, -0.0043F,
        0.0375F } },
    { 1, { AT(filler_share, 0.102564104F, 1, 4) AT(log_reference, 3.44986176F, 2, -4) AT(both_missing, 2.5F, -1, 3)
        AT(p_pronouns_uncovered, 0.0972222239F, -2, -3) AT(distinct, 0.938446999F, 5, 6) AT(parts, 4.5F, -5, -6)
        AT(subject_worst, 0.542464972F, -7, -8) }, { -0.0421F, -0.0091F, 0.0263F, 0.0185F, -0.0242F, 0.0134F, 0.0376F,
        -0.0089F } },
    { 2, { AT(p_statements_first, 0.211309537F, 1, -8) AT(parts_missing, 0.387500018F, 2, 5) AT(distinct, 0.748494029F,
        -1, 3) AT(specific_share, 0.314814836F, -2, 4) AT(p_asks_uncovered, 0.236111119F, -3, -4) AT(both_share,
        0.341666669F, 6, -7) AT(p_log_ratio_2, 0.641245186F, -5, -6) }, { -0.0410F, 0.0265F, -0.0069F, 0.0488F, 0.0626F,
        -0.0079F, -0.0218F, -0.0286F } },
    { 3, { AT(p_uncovered_stray, 0.00672228262F, 1, 6) AT(p_covered_near, 0.666666687F, 2, -6) AT(p_pronouns_uncovered,
        0.00434782635F, 3, -5) AT(shared, 3.5F, -1, 4) AT(subject_new, 0.895655692F, 5, -4) AT(roles_cross, 0.5F, -2,
        -3) AT(log_ratio, 1.26369214F, -7, -8) }, { -0.0011F, 0.0324F, -0.0002F, -0.0009F, -0.0011F, -0.0070F, -0.0239F,
        0.0090F } },
    { 4, { AT(parts, 5.5F, 1, 6) AT(p_asked_uncovered, 0.619579196F, 2, 5) AT(near_content, 0.393939406F, -1, 3)
        AT(question_covered, 0.809090912F, 4, -4) AT(specific_share, 0.396226436F, -2, -3) AT(part_near_mean,
        0.456678569F, -5, -6) AT(pronouns, 0.0192307699F, -7, -8) }, { -0.0348F, 0.0230F, -0.0164F, -0.0345F, -0.0359F,
        0.0615F, -0.0203F, 0.0454F } },
    { 5, { AT(p_uncovered_near, 0.15384616F, 1, 4) AT(p_log_ratio_2, 0.973172367F, 2, 3) AT(stray_rare, 0.0259755105F,
        -1, -2) AT(question_rare, 0.499776512F, -3, -4) AT(p_again_long, 0.284878165F, -5, 5) AT(p_first_only,
        0.138888896F, -6, 6) AT(polar_with, 2.5F, -7, -8) }, { 0.0054F, -0.0267F, -0.0049F, 0.0140F, -0.0092F, -0.0038F,
        0.0320F, -0.0025F } },
    { 6, { AT(types_missing, 0.5F, 1, -8) AT(log_reference, 3.27696681F, 2, 4) AT(p_log_ratio_2, 0.337595731F, -1, 3)
        AT(refers_back, 0.5F, -2, -3) AT(subject, 0.670073152F, 5, 6) AT(part_near_worst, 0.361524463F, -4, -5)
        AT(subject, 0.772598207F, -6, -7) }, { -0.0325F, 0.0181F, -0.0252F, 0.0448F, -0.0257F, -0.0457F, 0.0290F,
        -0.0408F } },
    { 7, { AT(near_content, 0.612903237F, 1, 5) AT(near_any, 0.700195491F, 2, -5) AT(p_absolute_near, 0.405882359F, 3,
        -4) AT(part_near_worst, 0.5F, 4, -3) AT(refers_back, 0.5F, -1, -2) AT(part_worst, 0.522727311F, 6, -8)
        AT(p_unsupported_long, 0.0610796884F, -6, -7) }, { -0.0111F, 0.0135F, 0.0247F, -0.0438F, 0.0370F, -0.0451F,
        0.0213F, 0.0039F } },
    { 0, { AT(unsupported, 0.950000048F, -1, 1) AT(pairs_lost, 0.13484849F, 2, 5) AT(near_any, 0.237336859F, 3, 4)
        AT(p_unsupported_long, 3.68799472F, -2, -3) AT(inversions, 0.466666669F, -4, -5) AT(part_near_worst,
        0.335683942F, -6, 6) AT(unsupported, 3.0F, -7, -8) }, { -0.0314F, -0.0199F, 0.0169F, 0.0431F, -0.0047F, 0.0080F,
        -0.0363F, 0.0072F } },
    { 1, { AT(specific_share, 0.215686277F, 1, 4) AT(again_near, 0.429508895F, 2, -4) AT(part_near_worst, 0.206620663F,
        -1, 3) AT(log_ratio, 0.727048755F, -2, -3) AT(parts_missing_n, 2.5F, 5, 6) AT(second_half, 0.964285731F, -5, -6)
        AT(p_subject_high, 0.0177349877F, -7, -8) }, { 0.0165F, -0.0275F, 0.0070F, 0.0346F, -0.0400F, 0.0071F, -0.0122F,
        0.0279F } },
    { 2, { AT(negation_lost, 0.5F, 1, -8) AT(question_covered, 0.707142889F, 2, 3) AT(question_covered, 0.65476191F, -1,
        -2) AT(first_half, 0.773504317F, -3, 4) AT(p_again_long, 0.178514853F, -4, 5) AT(subject_new, 0.755501926F, -5,
        6) AT(inversions, 0.409090936F, -6, -7) }, { -0.0014F, -0.0377F, 0.0293F, 0.0450F, 0.0324F, -0.0578F, 0.0281F,
        0.0275F } },
    { 3, { AT(p_log_ratio_2, 1.24760294F, 1, 3) AT(p_log_ratio_2, 0.00114931527F, 2, -3) AT(pairs_lost, 0.33739838F, -1,
        -2) AT(question_covered, 0.261363655F, -4, 4) AT(p_asked_uncovered, 0.428571433F, -5, -6) }, { -0.0043F,
        0.0205F, -0.0269F, -0.0020F, 0.0242F, -0.0008F } },
    { 4, { AT(shared, 9.5F, 1, -8) AT(shared, 1.5F, -1, 2) AT(p_again_long, 0.0729286298F, 3, 4) AT(p_statements_first,
        0.301515162F, -2, -3) AT(distinct, 0.808608115F, 5, 6) AT(stray_rare, 0.143878207F, -4, -5) AT(subject_first,
        0.382561296F, -6, -7) }, { -0.0271F, -0.0280F, 0.0337F, -0.0448F, 0.0247F, -0.0269F, 0.0272F, -0.0290F } },
    { 5, { AT(both_hit, 0.5F, 1, 3) AT(near_content, 0.3125F, -1, 2) AT(covered_new, 0.809090912F, -2, -3)
        AT(rule_repetitive, 0.375F, 4, -8) AT(number_new, 3.5F, 5, -7) AT(log_answer, 4.16663551F, 6, -6) AT(pairs_lost,
        0.950000048F, -4, -5) }, { -0.0082F, 0.0330F, -0.0014F, -0.0325F, 0.0012F, 0.0045F, 0.0035F, 0.0136F } },
    { 6, { AT(distinct, 0.759057224F, -1, 1) AT(stray_share, 0.534401417F, -2, 2) AT(rare, 0.315326929F, 3, -8)
        AT(filler_share, 0.0357142873F, 4, 5) AT(p_stray, 0.115955599F, -3, -4) AT(subject_first, 0.292672962F, -5, 6)
        AT(specific_share, 0.208333343F, -6, -7) }, { 0.0469F, -0.0450F, 0.0450F, -0.0209F, -0.0358F, -0.0210F, 0.0516F,
        -0.0088F } },
    { 7, { AT(subject_first, 0.940351486F, 1, 5) AT(subject_question, 0.0889268965F, -1, 2) AT(polar_with, 4.5F, 3, -5)
        AT(subject_question, 0.412266403F, -2, 4) AT(log_answer, 3.83939457F, -3, -4) AT(p_subject_high, 0.355506301F,
        6, -8) AT(question_covered, 0.677083373F, -6, -7) }, { -0.0396F, 0.0158F, 0.0059F, -0.0165F, 0.0283F, 0.0390F,
        -0.0432F, -0.0590F } },
    { 0, { AT(number_new, 0.5F, 1, 2) AT(p_again_long, 0.132373258F, -1, -2) AT(half_drop, -0.0285714269F, 3, 5)
        AT(again_near, 0.348234892F, -3, 4) AT(p_unsupported_long, 1.78404653F, -4, -5) AT(part_near_mean, 0.292382151F,
        -6, 6) AT(specific_share, 0.388888896F, -7, -8) }, { 0.0145F, -0.0390F, 0.0124F, -0.0349F, 0.0085F, -0.0100F,
        -0.0046F, 0.0388F } },
    { 1, { AT(again_near, 0.458609551F, 1, 5) AT(log_reference, 3.51143408F, 2, 4) AT(both_missing, 2.5F, -1, 3)
        AT(p_stray_high, 0.23020789F, -2, -3) AT(p_statements_first, 0.129166678F, -4, -5) AT(shared, 2.5F, 6, -8)
        AT(stray_rare, 0.284383923F, -6, -7) }, { -0.0353F, -0.0127F, 0.0200F, -0.0075F, 0.0289F, 0.0327F, -0.0032F,
        -0.0142F } },
    { 2, { AT(number_new, 2.5F, 1, -8) AT(unit_clash, 0.600000024F, 2, -7) AT(p_covered_polar, 1.65151525F, 3, -6)
        AT(near_reference, 0.4309524F, 4, 6) AT(part_worst, 0.788888931F, 5, -3) AT(subject_new, 0.680271089F, -1, -2)
        AT(again_near, 0.401800573F, -4, -5) }, { 0.0177F, -0.0192F, 0.0636F, 0.0024F, -0.0350F, 0.0318F, 0.0407F,
        -0.0359F } },
    { 3, { AT(half_drop, 0.0857142881F, 1, 2) AT(log_answer, 4.51596594F, -1, -2) AT(p_uncovered_stray, 0.00792162586F,
        3, 6) AT(p_pronouns_uncovered, 0.00434782635F, 4, -6) AT(log_reference, 2.24990487F, -3, 5) AT(near_reference,
        0.755952418F, -4, -5) AT(log_ratio, 1.26369214F, -7, -8) }, { -0.0223F, 0.0111F, -0.0002F, 0.0289F, -0.0007F,
        -0.0007F, -0.0121F, 0.0059F } },
    { 4, { AT(subject_question, 0.760079026F, 1, 6) AT(p_uncovered_unasked, 0.255861491F, 2, 5) AT(rule_technical,
        0.300000012F, 3, -4) AT(part_near_mean, 0.859891415F, 4, -3) AT(stray_repeat, 0.477105647F, -1, -2) AT(parts,
        5.5F, -5, -6) AT(inversions, 0.0303030312F, -7, -8) }, { 0.0355F, -0.0182F, -0.0312F, -0.0333F, -0.0231F,
        0.0276F, 0.0172F, -0.0394F } },
    { 5, { AT(stray_repeat, 0.343741566F, 1, 4) AT(restated, 0.348484874F, 2, -4) AT(sentences, 5.5F, 3, -3)
        AT(p_uncovered_near, 0.357954562F, -1, -2) AT(p_again_long, 0.329565197F, -5, 5) AT(subject_question,
        0.664974272F, 6, -8) AT(unsupported, 0.0500000007F, -6, -7) }, { -0.0282F, 0.0029F, 0.0049F, 0.0147F, -0.0103F,
        0.0350F, -0.0033F, -0.0039F } },
    { 6, { AT(distinct, 0.759057224F, -1, 1) AT(covered, 0.405882359F, 2, -8) AT(p_missing_first, 0.100000001F, -2, 3)
        AT(p_negated_covered, 0.240384623F, 4, -7) AT(subject_new, 0.493529052F, -3, 5) AT(part_near_worst,
        0.245405287F, -4, 6) AT(subject_question, 0.495921463F, -5, -6) }, { 0.0448F, 0.0107F, 0.0063F, -0.0572F,
        0.0189F, -0.0376F, 0.0425F, -0.0508F } },
    { 7, { AT(negations, 0.5F, -1, 1) AT(p_again_long, 0.546335876F, 2, -8) AT(p_pronouns_uncovered, 0.0487804897F, 3,
        -7) AT(specific_share, 0.326923102F, -2, 4) AT(p_negation_covered, 0.160256416F, 5, 6) AT(subject_worst,
        0.475214988F, -3, -4) AT(ask_worst, 0.514705896F, -5, -6) }, { -0.0057F, -0.0223F, -0.0416F, 0.0280F, -0.0326F,
        0.0496F, 0.0372F, -0.0498F } },
    { 0, { AT(p_unsupported_near, 0.150000006F, 1, 3) AT(p_unsupported_long, 2.08200145F, 2, -3) AT(stray_repeat,
        0.776628375F, -1, -2) AT(again_near, 0.492588788F, 4, -8) AT(p_stray_high, 0.0797201693F, 5, -7) AT(half_drop,
        0.0666666701F, 6, -6) AT(filler_share, 0.0333333351F, -4, -5) }, { -0.0373F, 0.0061F, 0.0087F, -0.0311F,
        0.0111F, 0.0210F, 0.0322F, -0.0206F } },
    { 1, { AT(number_new, 0.5F, 1, -8) AT(shared, 1.5F, 2, 6) AT(filler_share, 0.0434782617F, -1, 3)
        AT(p_asked_uncovered, 0.0529326126F, 4, -5) AT(subject, 0.457238734F, -2, 5) AT(specific_share, 0.118644074F,
        -3, -4) AT(subject_new, 0.25893721F, -6, -7) }, { -0.0177F, 0.0208F, 0.0074F, -0.0245F, 0.0387F, 0.0157F,
        -0.0259F, -0.0274F } },
    { 2, { AT(sentences, 3.5F, 1, -8) AT(filler_share, 0.0857142881F, 2, 6) AT(subject, 0.83701092F, 3, 4) AT(parts,
        1.5F, -1, -2) AT(parts_missing, 0.105555557F, 5, -5) AT(specific_share, 0.361702144F, -3, -4)
        AT(p_far_uncovered, 0.198886901F, -6, -7) }, { 0.0378F, -0.0124F, 0.0314F, -0.0061F, 0.0448F, -0.0476F, 0.0317F,
        -0.0285F } },
    { 3, { AT(shared, 4.5F, 1, 2) AT(p_again_long, 0.677849114F, -1, -2) AT(subject, 0.786706686F, 3, 6)
        AT(question_covered, 0.316666692F, -3, 4) AT(both_share, 0.30384618F, 5, -6) AT(near_content, 0.875F, -4, -5)
        AT(log_ratio, 1.11600411F, -7, -8) }, { -0.0175F, 0.0018F, -0.0009F, 0.0294F, -0.0003F, -0.0002F, -0.0152F,
        0.0088F } },
    { 4, { AT(shared, 9.5F, 1, 6) AT(p_uncovered_unasked, 0.172149986F, 2, 3) AT(question_covered, 0.759615421F, -1, -2)
        AT(log_reference, 3.15677404F, 4, -6) AT(pronouns, 0.0859375F, 5, -5) AT(contrast, 1.5F, -3, -4)
        AT(part_near_mean, 0.585755885F, -7, -8) }, { 0.0309F, -0.0039F, -0.0493F, 0.0228F, 0.0207F, 0.0052F, 0.0147F,
        -0.0523F } },
    { 5, { AT(distinct, 0.744922578F, 1, 5) AT(p_covered_antonym, 0.591666698F, 2, -5) AT(p_missing_first, 0.222222224F,
        3, -4) AT(p_unsupported_near, 0.0F, 4, -3) AT(log_reference, 3.19846487F, -1, -2) AT(sentences, 5.5F, 6, -8)
        AT(p_missing_first, 0.329931974F, -6, -7) }, { 0.0342F, 0.0004F, -0.0011F, -0.0042F, -0.0056F, -0.0286F,
        0.0045F, 0.0123F } },
    { 6, { AT(contrast, 1.5F, 1, -8) AT(part_near_mean, 0.219995454F, -1, 2) AT(log_answer, 3.67622066F, -2, 3)
        AT(distinct, 0.86425066F, -3, 4) AT(stray_repeat, 0.295129001F, 5, -7) AT(p_negation_covered, 0.0238095243F, 6,
        -6) AT(log_ratio, 0.770108223F, -4, -5) }, { 0.0370F, -0.0265F, 0.0376F, 0.0407F, -0.0117F, -0.0222F, -0.0240F,
        -0.0394F } },
    { 7, { AT(first_asked, 0.5F, 1, 5) AT(filler_share, 0.020833334F, -1, 2) AT(p_again_long, 0.209299266F, -2, 3)
        AT(p_first_only, 0.0F, -3, 4) AT(again_near, 0.401800573F, -4, -5) AT(stray_sentences, 0.261363655F, -6, 6)
        AT(subject_worst, 0.431594521F, -7, -8) }, { 0.0327F, -0.0358F, -0.0383F, 0.0553F, -0.0052F, 0.0014F, -0.0492F,
        0.0011F } },
    { 0, { AT(specific_share, 0.464285731F, 1, 4) AT(unsupported, 1.9000001F, -1, 2) AT(filler_share, 0.0200000014F, 3,
        -4) AT(parts, 2.5F, -2, -3) AT(stray_rare, 0.154015675F, -5, 5) AT(half_drop, -0.0285714269F, -6, 6)
        AT(near_content, 0.176470593F, -7, -8) }, { -0.0323F, 0.0066F, -0.0240F, 0.0231F, -0.0068F, -0.0048F, -0.0020F,
        0.0433F } },
    { 1, { AT(both_missing, 2.5F, 1, 6) AT(filler_share, 0.13333334F, 2, 4) AT(first_half, 0.29285717F, 3, -3)
        AT(p_uncovered_stray, 0.253830403F, -1, -2) AT(p_stray, 0.133278966F, -4, 5) AT(stray_repeat, 0.374283582F, -5,
        -6) AT(pronouns, 0.0303030312F, -7, -8) }, { 0.0185F, -0.0170F, -0.0420F, -0.0088F, 0.0343F, -0.0086F, -0.0096F,
        0.0300F } },
    { 2, { AT(p_far_uncovered, 0.070550397F, 1, -8) AT(p_again_long, 0.255164355F, 2, 6) AT(half_drop, 0.125F, 3, 5)
        AT(near_content, 0.857142866F, 4, -3) AT(pairs_lost, 0.0895721987F, -1, -2) AT(covered, 0.72077924F, -4, -5)
        AT(pronouns, 0.043103449F, -6, -7) }, { 0.0560F, -0.0058F, -0.0293F, -0.0106F, 0.0861F, -0.0310F, 0.0273F,
        -0.0066F } },
    { 3, { AT(stray_share, 0.116715036F, 1, 4) AT(p_first_only, 0.0857142881F, -1, 2) AT(near_reference, 0.755952418F,
        3, -4) AT(both_share, 0.0263157897F, -2, -3) AT(p_log_ratio_2, 1.6051563F, -5, 5) AT(log_reference, 2.24990487F,
        -6, -7) }, { -0.0054F, 0.0268F, -0.0012F, -0.0011F, -0.0247F, -0.0009F, 0.0161F } },
    { 4, { AT(types_missing, 0.5F, 1, -8) AT(near_content, 0.238095239F, -1, 2) AT(covered, 0.449494958F, 3, 4)
        AT(second_half, 0.30384618F, -2, -3) AT(p_both, 0.5F, 5, -7) AT(log_answer, 3.77269506F, -4, 6)
        AT(p_covered_antonym, 5.03846169F, -5, -6) }, { -0.0465F, 0.0441F, -0.0038F, 0.0027F, -0.0531F, 0.0390F,
        0.0134F, 0.0363F } },
    { 5, { AT(both_hit, 0.5F, 1, 4) AT(stray_rare, 0.223852858F, 2, -4) AT(p_unsupported_near, 0.0F, 3, -3)
        AT(polar_sum, -0.5F, -1, -2) AT(distinct, 0.623611152F, -5, 5) AT(log_ratio, 1.08091283F, 6, -8) AT(log_answer,
        4.16663551F, -6, -7) }, { -0.0014F, 0.0328F, -0.0024F, -0.0074F, 0.0150F, -0.0323F, 0.0012F, 0.0062F } },
    { 6, { AT(rule_off_topic, 0.605867088F, 1, -8) AT(rare, 0.30147773F, 2, 3) AT(part_near_mean, 0.448349088F, -1, -2)
        AT(distinct, 0.934408605F, 4, -7) AT(parts, 4.5F, 5, -6) AT(question_covered, 0.345238119F, 6, -5)
        AT(subject_first, 0.471970975F, -3, -4) }, { 0.0352F, -0.0132F, -0.0030F, 0.0671F, -0.0187F, -0.0362F, -0.0242F,
        0.0203F } },
    { 7, { AT(log_answer, 4.06899023F, 1, 6) AT(log_reference, 3.41759253F, 2, -6) AT(p_uncovered_near, 0.133779272F, 3,
        -5) AT(inversions, 0.320261449F, 4, 5) AT(pronouns, 0.0816326588F, -1, -2) AT(p_uncovered_unasked, 0.491229683F,
        -3, -4) AT(question_covered, 0.345238119F, -7, -8) }, { -0.0074F, 0.0253F, -0.0590F, 0.0290F, 0.0131F, -0.0204F,
        0.0485F, -0.0046F } },
    { 0, { AT(unsupported, 0.950000048F, -1, 1) AT(filler_share, 0.0200000014F, 2, 5) AT(p_log_ratio_2, 0.119907238F,
        -2, 3) AT(log_answer, 3.96076798F, -3, 4) AT(log_ratio, 0.824175477F, -4, -5) AT(parts, 4.5F, 6, -8)
        AT(unsupported, 1.30000007F, -6, -7) }, { -0.0292F, 0.0208F, -0.0319F, -0.0115F, 0.0146F, -0.0058F, 0.0366F,
        -0.0069F } },
    { 1, { AT(distinct, 0.967204332F, 1, 3) AT(p_first_only, 0.200000003F, 2, -3) AT(polar_sum, 0.5F, -1, -2)
        AT(specific_share, 0.357142866F, 4, -8) AT(p_asked_uncovered, 0.0529326126F, 5, 6) AT(foreign_sentences,
        0.261363655F, -4, -5) AT(pronouns, 0.13333334F, -6, -7) }, { -0.0152F, 0.0202F, -0.0272F, -0.0174F, 0.0156F,
        0.0402F, -0.0063F, -0.0146F } },
    { 2, { AT(rule_name, 0.375F, 1, -8) AT(specific_share, 0.434782624F, 2, -7) AT(p_uncovered_unasked, 0.440307111F, 3,
        -6) AT(p_asked_uncovered, 0.0529326126F, -1, 4) AT(log_reference, 2.74031949F, -2, 5) AT(distinct, 0.948043227F,
        6, -5) AT(near_reference, 0.267948747F, -3, -4) }, { 0.0358F, -0.0511F, 0.0458F, -0.0193F, 0.0292F, -0.0338F,
        -0.0138F, 0.0443F } },
    { 3, { AT(p_uncovered_stray, 0.00672228262F, 1, 6) AT(near_reference, 0.755952418F, 2, -6) AT(subject_new,
        0.895655692F, 3, -5) AT(both_missing, 0.5F, 4, -4) AT(p_absolute_near, 0.436141312F, 5, -3) AT(shared, 3.5F, -1,
        -2) AT(log_answer, 4.51596594F, -7, -8) }, { -0.0007F, 0.0294F, -0.0001F, -0.0006F, -0.0010F, -0.0066F,
        -0.0235F, 0.0107F } },
    { 4, { AT(rare, 0.264215231F, -1, 1) AT(ask_worst, 0.514705896F, -2, 2) AT(parts, 5.5F, 3, 6) AT(half_drop,
        0.666666687F, 4, -6) AT(p_first_only, 0.333333343F, 5, -5) AT(log_reference, 2.67355394F, -3, -4) AT(p_stray,
        0.0407212675F, -7, -8) }, { 0.0315F, 0.0169F, 0.0319F, -0.0482F, -0.0080F, 0.0300F, -0.0307F, 0.0477F } },
    { 5, { AT(log_ratio, 0.793230653F, 1, 3) AT(p_subject_high, 0.0772211924F, 2, -3) AT(stray_rare, 0.214687988F, -1,
        -2) AT(subject_new, 0.537759304F, -4, 4) AT(refers_back, 0.5F, 5, -8) AT(number_missing, 0.5F, 6, -7)
        AT(distinct, 0.8530761F, -5, -6) }, { 0.0199F, -0.0052F, -0.0249F, -0.0055F, 0.0322F, -0.0018F, -0.0020F,
        -0.0019F } },
    { 6, { AT(second_half, 0.630681872F, 1, 6) AT(both_hit, 1.5F, 2, -6) AT(p_stray, 0.148125455F, 3, 5)
        AT(p_statements_first, 0.200000003F, 4, -3) AT(first_asked, 2.5F, -1, -2) AT(p_uncovered_unasked, 0.491229683F,
        -4, -5) AT(filler_share, 0.0833333358F, -7, -8) }, { 0.0575F, -0.0130F, -0.0128F, 0.0319F, -0.0067F, -0.0309F,
        -0.0392F, 0.0373F } },
    { 7, { AT(rule_name, 0.375F, 1, -8) AT(number_missing, 0.5F, 2, 5) AT(log_answer, 3.94153476F, 3, -4)
        AT(p_pronouns_uncovered, 0.0714285746F, 4, -3) AT(specific_share, 0.428571433F, -1, -2) AT(p_quoted_uncovered,
        0.353571445F, -5, 6) AT(p_pronouns_uncovered, 0.0540540554F, -6, -7) }, { -0.0165F, 0.0165F, 0.0315F, 0.0152F,
        -0.0255F, 0.0417F, -0.0305F, -0.0487F } },
    { 0, { AT(p_unsupported_long, 2.08200145F, 1, 6) AT(specific_share, 0.464285731F, 2, 4) AT(stray_rare, 0.346369058F,
        3, -3) AT(p_uncovered_near, 0.204545468F, -1, -2) AT(p_log_ratio_2, 0.254576772F, -4, 5) AT(stray_repeat,
        0.776628375F, -5, -6) AT(p_log_ratio_2, 0.536362767F, -7, -8) }, { -0.0374F, 0.0053F, 0.0049F, 0.0269F,
        -0.0212F, 0.0112F, -0.0078F, 0.0290F } },
    { 1, { AT(absolute_added, 1.5F, 1, 6) AT(polar_sum, 0.5F, 2, -6) AT(p_uncovered_near, 0.342857152F, 3, -5)
        AT(specific_share, 0.118644074F, -1, 4) AT(p_subject_low, 0.146472543F, 5, -4) AT(log_ratio, 0.678758502F, -2,
        -3) AT(specific_share, 0.203703716F, -7, -8) }, { 0.0129F, -0.0486F, -0.0028F, 0.0047F, 0.0132F, 0.0173F,
        0.0361F, -0.0093F } },
    { 2, { AT(rule_technical, 0.625F, 1, 6) AT(inversions, 0.194444448F, -1, 2) AT(covered, 0.8619048F, 3, 5)
        AT(p_pronouns_uncovered, 0.00600600615F, 4, -4) AT(part_near_mean, 0.535639584F, -2, -3) AT(p_log_ratio_2, 0.0F,
        -5, -6) AT(inversions, 0.111111112F, -7, -8) }, { -0.0128F, 0.0265F, -0.0630F, 0.0136F, -0.0265F, 0.0599F,
        0.0525F, -0.0126F } },
    { 3, { AT(half_drop, 0.0857142881F, 1, 2) AT(log_ratio, 1.51982582F, -1, -2) AT(p_uncovered_stray, 0.00792162586F,
        3, 6) AT(p_pronouns_uncovered, 0.00434782635F, 4, -6) AT(near_content, 0.923076928F, 5, -5) AT(near_reference,
        0.755952418F, -3, -4) AT(rule_long, 0.728173375F, -7, -8) }, { -0.0200F, 0.0089F, 0.0272F, -0.0006F, -0.0007F,
        -0.0007F, -0.0112F, 0.0054F } },
    { 4, { AT(both_hit, 3.5F, 1, -8) AT(stray_sentences, 0.29285717F, 2, 6) AT(distinct, 0.805216849F, -1, 3)
        AT(near_content, 0.545454562F, 4, 5) AT(second_half, 0.29285717F, -2, -3) AT(part_near_mean, 0.849538982F, -4,
        -5) AT(p_again_long, 0.41369167F, -6, -7) }, { -0.0368F, 0.0274F, -0.0265F, 0.0360F, -0.0219F, 0.0445F,
        -0.0197F, -0.0241F } },
    { 5, { AT(distinct, 0.744922578F, 1, 4) AT(p_covered_antonym, 0.591666698F, 2, -4) AT(p_missing_first, 0.222222224F,
        3, -3) AT(p_both, 0.5F, -1, -2) AT(p_first_only, 0.355029613F, -5, 5) AT(sentences, 3.5F, -6, 6)
        AT(filler_share, 0.0273972619F, -7, -8) }, { 0.0326F, -0.0035F, -0.0036F, -0.0056F, -0.0199F, -0.0073F,
        -0.0032F, 0.0150F } },
    { 6, { AT(types_missing, 0.5F, 1, -8) AT(near_any, 0.27916643F, 2, -7) AT(tail_missing, 0.15476191F, -1, 3)
        AT(p_statements_first, 0.0741758272F, 4, -6) AT(subject_worst, 0.0783287138F, -2, 5) AT(polar_sum, 0.5F, 6, -5)
        AT(log_ratio, 0.451985151F, -3, -4) }, { 0.0270F, 0.0333F, 0.0085F, -0.0615F, 0.0248F, 0.0247F, -0.0091F,
        -0.0377F } },
    { 7, { AT(p_short_near, 0.197964028F, 1, -8) AT(near_reference, 0.964285731F, 2, -7) AT(p_log_ratio_2,
        0.00263100211F, -1, 3) AT(filler_share, 0.0178571437F, 4, 5) AT(log_ratio, 0.896088064F, -2, -3)
        AT(near_content, 0.677419364F, -4, 6) AT(near_content, 0.900000036F, -5, -6) }, { -0.0455F, 0.0183F, -0.0345F,
        -0.0007F, -0.0462F, 0.0249F, 0.0368F, -0.0495F } },
    { 0, { AT(subject_first, 0.641894996F, 1, 3) AT(rare, 0.408772826F, -1, 2) AT(p_log_ratio_2, 0.558329403F, -2, -3)
        AT(stray_share, 0.455064416F, 4, 5) AT(rare, 0.520172775F, -4, -5) AT(p_pronouns_uncovered, 0.0714285746F, 6,
        -8) AT(specific_share, 0.296296299F, -6, -7) }, { -0.0320F, -0.0141F, 0.0282F, -0.0269F, 0.0102F, -0.0070F,
        0.0427F, -0.0108F } },
    { 1, { AT(absolute_added, 1.5F, 1, 6) AT(part_near_mean, 0.480430812F, 2, -6) AT(p_uncovered_unasked, 0.9375F, 3,
        -5) AT(number_new, 0.5F, 4, -4) AT(half_drop, 0.333333343F, 5, -3) AT(p_both, 0.5F, -1, -2) AT(negations, 1.5F,
        -7, -8) }, { 0.0329F, -0.0068F, -0.0114F, -0.0101F, -0.0201F, -0.0284F, 0.0337F, -0.0077F } },
    { 2, { AT(stray_rare, 0.0178932231F, -1, 1) AT(near_any, 0.943258584F, 2, -8) AT(both_missing, 2.5F, 3, -7)
        AT(both_hit, 3.5F, 4, -6) AT(sentences, 1.5F, -2, 5) AT(inversions, 0.361111134F, 6, -5)
        AT(p_pronouns_uncovered, 0.0333333351F, -3, -4) }, { 0.0277F, 0.0331F, -0.0047F, -0.0457F, 0.0213F, 0.0376F,
        -0.0533F, -0.0393F } },
    { 3, { AT(p_log_ratio_2, 1.24760294F, 1, 4) AT(p_log_ratio_2, 0.00114931527F, 2, -4) AT(p_log_ratio_2,
        0.00114931527F, -1, 3) AT(part_near_mean, 0.826844394F, -2, -3) AT(question_covered, 0.261363655F, -5, -6) }, {
        -0.0039F, 0.0182F, -0.0003F, -0.0246F, -0.0018F, 0.0215F } },
    { 4, { AT(rule_incomplete, 0.675000012F, 1, -8) AT(subject_question, 0.323400825F, -1, 2) AT(parts, 7.5F, 3, -7)
        AT(refers_back, 0.5F, 4, -6) AT(covered, 0.730303049F, 5, -5) AT(p_again_long, 0.0590960644F, -2, 6) AT(parts,
        3.5F, -3, -4) }, { -0.0437F, -0.0216F, -0.0054F, 0.0366F, -0.0329F, -0.0266F, 0.0492F, 0.0327F } },
    { 5, { AT(distinct, 0.8530761F, 1, -8) AT(covered, 0.72077924F, 2, 6) AT(log_reference, 2.91740561F, -1, 3)
        AT(p_subject_high, 0.237010896F, 4, -5) AT(p_again_long, 0.284878165F, -2, 5) AT(subject_first, 0.421225876F,
        -3, -4) AT(log_reference, 2.86179256F, -6, -7) }, { -0.0057F, -0.0015F, -0.0015F, 0.0357F, -0.0040F, 0.0056F,
        -0.0141F, -0.0167F } },
    { 6, { AT(contrast, 1.5F, 1, -8) AT(again_near, 0.57428813F, 2, -7) AT(subject_question, 0.673415422F, 3, -6)
        AT(part_near_mean, 0.219995454F, -1, 4) AT(tail_missing, 0.267857164F, 5, -5) AT(p_uncovered_unasked,
        0.295708835F, -2, 6) AT(log_answer, 4.06899023F, -3, -4) }, { 0.0478F, -0.0464F, 0.0211F, -0.0376F, -0.0198F,
        -0.0409F, 0.0314F, -0.0369F } },
    { 7, { AT(half_drop, -0.466666639F, -1, 1) AT(negations, 1.5F, 2, 6) AT(near_content, 0.0476190485F, -2, 3)
        AT(p_asked_uncovered, 0.545454562F, 4, -6) AT(stray_repeat, 0.581452668F, -3, 5) AT(p_covered_low, 0.104545459F,
        -4, -5) AT(log_ratio, 0.570544899F, -7, -8) }, { -0.0275F, -0.0394F, 0.0054F, -0.0493F, 0.0318F, -0.0279F,
        -0.0128F, 0.0387F } },
};
/* clang-format on */
const size_t n_signal_trees = COUNT_OF(signal_trees);
