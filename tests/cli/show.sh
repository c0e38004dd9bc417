#!/bin/sh
# `show`: one item, the best and worst items, labels, and regressions against another run or the base.
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/show.sh"; fi
}
for i in 1 2 3 4 5 6 7 8 9 10 11; do
    echo "{\"id\":\"i$i\",\"question\":\"question $i\",\"answer\":\"one two three four $i\"}"
done >"$dir/t.jsonl"
sed 's/"question":"[^"]*",//; s/answer/prediction/' "$dir/t.jsonl" >"$dir/good.jsonl"
sed 's/one two three four/zero/' "$dir/good.jsonl" >"$dir/base.jsonl"
sed '/"i4"/s/one two/nothing/; /"i7"/s/one two three four/none/' "$dir/good.jsonl" >"$dir/worse.jsonl"
run() { # directory, predictions
    cat >"$dir/s.xml" <<X
<suite name="s"><models><model id="b" backend="replay" path="base.jsonl"/><model id="m" backend="replay" path="$2"/></models>
<task id="qa" data="t.jsonl"><fields input="question" reference="answer"/><metric name="rouge" types="1"/><judge name="taxonomy"/></task>
<compare base="b"/><report formats="csv"/></suite>
X
    "$ASSAY" run "$dir/s.xml" --out "$dir/$1" --quiet --no-report >/dev/null 2>&1
}
run old good.jsonl; run new worse.jsonl
show() { "$ASSAY" show "$@" 2>"$dir/err"; }

show "$dir/new" i4 >"$dir/out"; check cli_show_item $?
grep -q 'question 4' "$dir/out" && grep -q 'nothing three four 4' "$dir/out" && grep -q 'zero 4' "$dir/out"
check cli_show_item_has_question_and_answers $?
! grep -q 'question 5' "$dir/out"; check cli_show_item_shows_no_other $?
show "$dir/new" --worst 2 --model m --json | sed 's/.*"item":"\([^"]*\)".*/\1/' | tr '\n' ' ' >"$dir/out"
[ "$(cat "$dir/out")" = "i7 i4 " ]; check cli_show_worst_in_order $?
show "$dir/new" --best 1 --model m --json | grep -q '"item":"i1"'; check cli_show_best_ties_in_data_order $?
show "$dir/new" --regressed "$dir/old" --json | sed 's/.*"item":"\([^"]*\)".*/\1/' | tr '\n' ' ' >"$dir/out"
[ "$(cat "$dir/out")" = "i7 i4 " ]; check cli_show_regressed_against_a_run $?
grep -q '2 are worse, 0 better, 9 equal' "$dir/err"; check cli_show_regressed_counts $?
show "$dir/new" --regressed >"$dir/out"; [ ! -s "$dir/out" ] && grep -q '0 are worse' "$dir/err"; check cli_show_regressed_against_the_base $?
# Another run's score must be the same one: ROUGE-2, or ROUGE without stems, is not comparable with ROUGE-1.
for change in 's/types="1"/types="2"/ no rouge2_f for task qa' 's/types="1"/types="1" stem="false"/ was computed differently'; do
    program=${change%/ *}/ says=${change#*/ }
    sed "$program" "$dir/s.xml" >"$dir/s2.xml"; "$ASSAY" run "$dir/s2.xml" --out "$dir/other" --quiet --no-report >/dev/null 2>&1
    show "$dir/other" "$dir/old" --regressed >"$dir/out"; [ $? = 2 ] && [ ! -s "$dir/out" ] && grep -q "$says" "$dir/err"; check "cli_show_regressed_wants_the_same_score_$(echo "$says" | cut -c1-3 | tr ' ' _)" $?
done
show "$dir/new" --model none i4 >/dev/null; [ $? = 2 ]; check cli_show_unknown_model $?
show "$dir/new" i99 >/dev/null; [ $? = 2 ]; check cli_show_unknown_item $?
show "$dir/new" >/dev/null; [ $? = 2 ]; check cli_show_needs_a_choice $?

show "$dir/new" --label technical_error --model b --json >"$dir/out"; check cli_show_label_by_name $?
show "$dir/new" --label 'Technical error' --model b --json | cmp -s - "$dir/out"; check cli_show_label_as_in_the_report $?
show "$dir/new" --label technical_eror --model b >/dev/null; [ $? = 2 ] && grep -q 'expected "technical_error"' "$dir/err"
check cli_show_unknown_label_names_the_nearest $?

# The prompt as it was sent, with the template of a file, the system message and examples as turns: what Transformers'
# apply_chat_template writes for these messages.
M=$PWD/datasets/checkpoints/base.gguf
if [ -f "$M" ]; then
    printf '%s\n' '{"id":"s1","question":"snow","answer":"white"}' >"$dir/shots.jsonl"
    echo '{"id":"1","question":"sky","answer":"blue"}' >"$dir/d.jsonl"
    printf '%s' "{% for m in messages %}<|im_start|>{{ m.role }}
{{ m.content }}<|im_end|>
{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant
{% endif %}" >"$dir/chat.jinja"
    echo "<suite name='s'><models><model id='m' path='$M' chat-template='chat.jinja'/><model id='n' path='$M' chat-template='chat.jinja' quantize='q8_0'/></models><task id='t' data='d.jsonl'><system>Be brief.</system><fewshot data='shots.jsonl' n='1' multiturn='true'/><prompt>{{ question }}?</prompt><generate max-tokens='2'/><metric name='exact_match'/></task></suite>" >"$dir/p.xml"
    "$ASSAY" run "$dir/p.xml" --out "$dir/p" --quiet --no-report --threads 1 >/dev/null 2>&1
    show "$dir/p" 1 >"$dir/out"
    sed -n '/^Prompt, as it was sent to m/,/^Reference/p' "$dir/out" | sed '1d;$d' >"$dir/got"
    printf '  %s\n' '<|im_start|>system' 'Be brief.<|im_end|>' '<|im_start|>user' 'snow?<|im_end|>' '<|im_start|>assistant' 'white<|im_end|>' \
        '<|im_start|>user' 'sky?<|im_end|>' '<|im_start|>assistant' >"$dir/want"
    cmp -s "$dir/want" "$dir/got"; check cli_show_prompt $?
    [ "$(grep -c '^Prompt' "$dir/out")" = 1 ]; check cli_show_prompt_of_two_models_once $?
    show "$dir/p" --worst 1 | grep -q '^Prompt'; [ $? = 1 ]; check cli_show_no_prompt_in_lists $?
fi
