#!/bin/sh
# `score` on files: several systems, references, standard input, bad lengths.
top=$PWD
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/score.sh"; fi
}
cd "$dir" || exit 1
i=0
while [ $i -lt 60 ]; do
    echo "the cat number $i sat on the red mat today"
    i=$((i + 1))
done >ref
sed 's/ red//' ref >a
sed 's/cat/dog/; s/ red//; s/today/now/' ref >b
cp ref same
"$ASSAY" score --hyp same --ref ref --metric bleu --json >out; check cli_score_runs $?
grep -q '"metric":"bleu"' out && grep -q '"n":60,"missing":0' out && grep -q '"ci":\[' out; check cli_score_json_keys $?
"$ASSAY" score --hyp a --ref ref --metric bleu >one; "$ASSAY" score --ref ref --metric bleu <a >two; cmp -s one two; check cli_score_reads_standard_input $?
cat a | "$ASSAY" score --hyp - --ref ref --metric bleu | cmp -s - one; check cli_score_dash_is_standard_input $?
"$ASSAY" score --hyp a b same --ref ref --metric bleu --json >out; [ "$(wc -l <out)" = 3 ]; check cli_score_systems_side_by_side $?
sed -n 2p out | grep -q '"test":"randomization".*"significant":true'; check cli_score_tests_against_the_first $?
for t in 1 2 5; do "$ASSAY" score --hyp a b --ref ref --metric bleu --metric rouge --json --threads $t >t$t; done
cmp -s t1 t2 && cmp -s t1 t5; check cli_score_same_bits_on_any_threads $?
"$ASSAY" score --hyp a --ref b --ref ref --metric bleu --json | grep -q 'nrefs:2'; check cli_score_two_reference_files $?
"$ASSAY" score --hyp a --ref b ref --metric bleu --json | grep -q 'nrefs:2'; check cli_score_reference_list $?
"$ASSAY" score --hyp a --ref ref --metric bleu:tokenize=char,lowercase=true --json | grep -q 'tok:char'; check cli_score_arguments_in_signature $?
"$ASSAY" score --hyp a --ref ref --metric bleu --segments >s.a; "$ASSAY" score --hyp b --ref ref --metric bleu --segments >s.b
[ "$(wc -l <s.a)" = 60 ] && head -1 s.a | grep -q '^{"id":"1","bleu":'; check cli_score_segments $?
"$ASSAY" stats --a s.a --b s.b --test paired-t --json >out; grep -q '"n":60' out; check cli_stats_reads_segments $?
awk '{ printf "{\"id\":\"%d\",\"out\":{\"x\":\"%s\"},\"refs\":[\"%s\",null,\"z\"]}\n", NR, $0, $0 }' ref >j.jsonl
"$ASSAY" score --hyp j.jsonl --hyp-field out.x --ref-field refs --metric bleu --json >out; grep -q '"score":10[0.]' out && grep -q 'nrefs:2' out; check cli_score_jsonl_fields $?
"$ASSAY" score --hyp a --ref ref --metric bleu --resamples 0 --json | grep -q '"ci":\[null,null\]'; check cli_score_without_intervals $?
"$ASSAY" score --hyp a --ref ref --metric bleu --interval bca --json | grep -q '"ci":\[[0-9]'; check cli_score_bca $?
"$ASSAY" score --hyp a b --metric self_bleu --metric corpus_distinct --json >one; cat a | "$ASSAY" score --hyp - b --metric self_bleu --metric corpus_distinct --json | sed 's/"-"/"a"/g' | cmp -s - one; check cli_score_metrics_over_all_items_read_pipes $?
[ "$(wc -l <one)" = 4 ] && grep -q '"system":"b".*"comparison":{"base":"a".*"test":"randomization"' one && grep -q '"metric":"self_bleu".*"higher_is_better":false' one; check cli_score_metrics_over_all_items_compare $?
"$ASSAY" score --hyp a --input ref --metric tfidf_relevance --json >one
paste -d'|' a ref | awk -F'|' '{ printf "{\"prediction\":\"%s\",\"asked\":\"%s\"}\n", $1, $2 }' >asked.jsonl
"$ASSAY" score --hyp asked.jsonl --ref ref --input-field asked --metric tfidf_relevance --json | sed 's/nrefs:1/nrefs:0/' | cmp -s - one; check cli_score_questions_from_either_file $?
grep -q '"score":0.9' one; check cli_score_relevance_to_the_prompt $?
head -5 ref >short
bad() { # name, exit code, words, command...
    name=$1 code=$2 words=$3; shift 3
    "$ASSAY" "$@" >out 2>errs; rc=$?
    [ $rc = "$code" ] && [ ! -s out ] && [ "$(wc -l <errs)" = 1 ] && grep -q "^assay: error: .*$words" errs
    check "cli_score_bad_$name" $?
}
bad length 3 'short: wrong number of segments (found 5, expected 60 as in a)' score --hyp a --ref short --metric bleu
bad length_segments 3 'wrong number of segments' score --hyp a --ref short --metric bleu --segments
"$ASSAY" score --ref short --metric bleu <a >out 2>errs; [ $? = 3 ] && grep -q 'found 5, expected 60 as in standard input' errs; check cli_score_bad_length_of_a_pipe $?
bad missing_file 3 'none: No such file' score --hyp none --ref ref
bad directory 3 'directory' score --hyp . --ref ref
: >empty
bad empty 3 'empty: no segments' score --hyp empty --ref empty
bad metric 2 'unknown metric' score --hyp a --ref ref --metric blue
bad test 2 'unknown test' score --hyp a --ref ref --test randomisation
bad no_questions 2 'reads the questions' score --hyp a --metric tfidf_relevance
bad no_files 2 'needs DIR' score
sed 's/"id":"7"/"id":"x"/' j.jsonl >k.jsonl
bad other_ids 3 'k.jsonl:7: another item' score --hyp j.jsonl --hyp-field out.x --ref k.jsonl --ref-field refs
printf '{"prediction": "a"\n' >broken.jsonl
bad json 3 'broken.jsonl:1' score --hyp broken.jsonl --ref broken.jsonl
printf 'a\377b\n' >latin; printf 'a b\n' >plain
"$ASSAY" score --hyp latin --ref plain >/dev/null 2>&1; rc=$?; [ $rc = 0 ] || [ $rc = 3 ]; check cli_score_invalid_utf8_is_no_crash $?
printf '\n\n' >blank
"$ASSAY" score --hyp blank --ref blank --metric bleu --metric rouge >out 2>&1; check cli_score_empty_lines $?
grep -qi 'nan\|inf' out; [ $? = 1 ]; check cli_score_prints_no_nan $?
printf 'x\n' >x1
"$ASSAY" score --hyp x1 x1 --ref x1 --metric rouge >out 2>&1; check cli_score_one_item $?
grep -qi 'nan\|inf' out; [ $? = 1 ]; check cli_score_one_item_prints_no_nan $?
# README's example gives the two lines that README shows.
printf 'The cat sat quietly on the old mat.\nA dog barked all night in the yard.\n' >answers.txt
printf 'The cat sat on the old red mat.\nThe dog barked all night long.\n' >references.txt
"$ASSAY" score --hyp answers.txt --ref references.txt --metric bleu --metric rouge | grep -E '^(bleu|rouge1_f) ' >shown
[ "$(wc -l <shown)" = 2 ] && ! sed 's/^/    /' shown | grep -vxFf "$top/README.md"; check cli_score_readme_example $?
# Memory does not grow with the input when nothing needs its rows.
peak() { /usr/bin/env -i PATH="$PATH" sh -c "ulimit -v $1; \"$ASSAY\" score --hyp '$2' --ref '$2' --metric exact_match --resamples 0 --threads 1" >out 2>&1; }
if [ "$MODE" != asan ]; then
    for k in 1 2 3 4 5 6 7 8 9; do cat ref ref ref ref ref ref ref ref ref ref ref ref ref ref ref ref ref ref ref ref; done >m1
    for k in 1 2 3 4 5 6 7 8; do cat m1 m1 m1; done >m2
    for k in 1 2 3 4 5 6 7 8; do cat m2; done >m3
    peak 400000 m3; check cli_score_streams $?
fi
# lm-evaluation-harness writes each item once for each filter: two filters are two results.
for i in 1 2 3; do for f in strict-match flexible-extract; do
    echo "{\"doc_id\":$i,\"target\":\"$i\",\"filtered_resps\":[\"$i\"],\"filter\":\"$f\"}"
done; done >"$dir/filters.jsonl"
grep strict "$dir/filters.jsonl" >"$dir/strict.jsonl"; grep flexible "$dir/filters.jsonl" | sort -r >"$dir/flexible.jsonl"
lm() { "$ASSAY" score --hyp "$1" --ref "$2" --hyp-field filtered_resps --ref-field target --metric exact_match; }
lm "$dir/filters.jsonl" "$dir/filters.jsonl" >"$dir/out" 2>"$dir/err"; [ $? = 3 ] && grep -q 'filters.jsonl:2: another filter' "$dir/err" && [ ! -s "$dir/out" ]; check cli_score_one_filter $?
lm "$dir/strict.jsonl" "$dir/strict.jsonl" 2>"$dir/err" | grep -q '1.0000.*n=3' && [ ! -s "$dir/err" ]; check cli_score_a_filter $?
lm "$dir/strict.jsonl" "$dir/flexible.jsonl" >/dev/null 2>"$dir/err"; [ $? = 3 ]; check cli_score_filters_of_two_files $?
sed 's/,"filter":.*/}/' "$dir/strict.jsonl" >"$dir/plain.jsonl"; sort -r "$dir/plain.jsonl" >"$dir/turned.jsonl"
lm "$dir/plain.jsonl" "$dir/turned.jsonl" >/dev/null 2>"$dir/err"; [ $? = 3 ] && grep -q 'another item' "$dir/err"; check cli_score_doc_id_is_an_id $?
cat "$dir/plain.jsonl" "$dir/plain.jsonl" >"$dir/again.jsonl"
lm "$dir/again.jsonl" "$dir/again.jsonl" 2>"$dir/err" | grep -q 'n=6' && grep -q '3 ids are repeated (the first is "1", item 4)' "$dir/err"; check cli_score_says_repeated_ids $?
