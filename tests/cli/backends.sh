#!/bin/sh
# Backends that are programs of the user: a process that answers lines, a plugin that is compiled here,
# and answers that are replayed.
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
top=$PWD
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/backends.sh"; fi
}
cd "$dir" || exit 1
cat >d.jsonl <<'X'
{"id":"1","question":"red","answer":"RED"}
{"id":"2","question":"die","answer":"DIE"}
{"id":"3","question":"blue","answer":"BLUE"}
{"id":"4","question":"green","answer":"GREEN"}
X
# Answers in capitals by awk alone; dies at the question "die"; says an error at "green".
cat >answer.sh <<'X'
while IFS= read -r line; do
    q=$(printf '%s\n' "$line" | sed 's/.*"prompt":"\([^"]*\)".*/\1/')
    case $q in
    die) exit 3 ;;
    green) echo '{"error":"no green today"}' ;;
    *) printf '{"text":"%s","n_tokens":1}\n' "$(printf %s "$q" | tr a-z A-Z)" ;;
    esac
done
X
suite() { # model element
    printf '%s\n' "<suite name='s'><models>$1</models><task id='t' data='d.jsonl'><fields input='question'" \
        "reference='answer'/><prompt>{{ question }}</prompt><metric name='exact_match'/></task><report formats='csv'/></suite>" >s.xml
}
suite "<model id='m' backend='process' command='sh answer.sh' concurrency='2'/>"
"$ASSAY" run s.xml --out p --quiet >out 2>err; [ $? = 1 ] && grep -q '2 of 4' err; check cli_process_counts_errors $?
grep -q ',1,BLUE' p/report/answers.csv || grep -q BLUE p/report/answers.csv; check cli_process_answers $?
grep -q 'ended with status 3' p/report/answers.csv; check cli_process_restarts $?
grep -q 'no green today' p/report/answers.csv; check cli_process_item_error $?
suite "<model id='m' backend='process' command='exit 7'/>"
i=5; while [ $i -le 60 ]; do echo "{\"id\":\"$i\",\"question\":\"q$i\",\"answer\":\"A\"}"; i=$((i + 1)); done >>d.jsonl
"$ASSAY" run s.xml --out q --quiet >out 2>err; [ $? = 4 ] && grep -q 'times in a row' err; check cli_process_stops $?
head -4 d.jsonl >e.jsonl; mv e.jsonl d.jsonl
suite "<model id='m' backend='process'/>"
"$ASSAY" run s.xml --out q2 --quiet >out 2>err; [ $? = 3 ]; check cli_process_needs_command $?

# Lines that are out of step with the requests: a copy is restarted, and no answer shifts to the next item.
suite "<model id='m' backend='process' command='sh step.sh'/>"
loop() { # what is done with $id and $q, for each line
    printf '%s\n' 'while IFS= read -r line; do' \
        'id=$(printf "%s\n" "$line" | sed "s/.*\"id\":\"\([^\"]*\)\".*/\1/")' \
        'q=$(printf "%s\n" "$line" | sed "s/.*\"prompt\":\"\([^\"]*\)\".*/\1/" | tr a-z A-Z)' "$1" done
}
is_right() { grep -q "\"exact_match\",1,[^,]*,[^,]*,$2,$3," "$1/report/scores.csv"; } # folder, items, items in error
loop 'echo "{\"id\":\"$id\",\"text\":\"$q\"}"' >step.sh
"$ASSAY" run s.xml --out s0 --quiet >out 2>err; [ $? = 0 ] && is_right s0 4 0 && [ ! -s err ]; check cli_process_with_ids $?
loop '[ $id = 2 ] && id=1; echo "{\"id\":\"$id\",\"text\":\"$q\"}"' >step.sh
"$ASSAY" run s.xml --out s1 --quiet >out 2>err; [ $? = 1 ] && is_right s1 3 1 && grep -q 'answered another item (found id 1, expected' err; check cli_process_checks_ids $?
(echo 'echo loading'; loop 'echo "{\"text\":\"$q\"}"') >step.sh
"$ASSAY" run s.xml --out s2 --quiet >out 2>err; [ $? = 1 ] && grep -q '4 of 4 items' err && grep -q 'not JSON' err; check cli_process_other_lines $?
# Without ids: a line is the answer only if it was the last one until the process ended, so a line too many, early or
# late, fails its item and is never the answer of the next.
(echo 'echo "{\"text\":\"\"}"'; loop 'echo "{\"text\":\"$q\"}"; sleep 0.2') >step.sh
"$ASSAY" run s.xml --out s3 --quiet >out 2>err; [ $? = 1 ] && grep -q '4 of 4 items' err && [ "$(grep -c 'two lines for one request' s3/report/answers.csv)" = 4 ]; check cli_process_too_many_lines $?
suite "<model id='m' backend='process' command='sh step.sh' concurrency='1'/>"
loop '[ $id = 1 ] && echo "{\"text\":\"RED\"}" && sleep 0.3; echo "{\"text\":\"$q\"}"' >step.sh
"$ASSAY" run s.xml --out s7 --quiet >out 2>err; [ $? = 1 ] && is_right s7 3 1 && grep -q 'two lines for one request' s7/report/answers.csv; check cli_process_late_second_line $?
(echo 'echo "{\"text\":\"\"}"'; loop 'exit 3') >step.sh
"$ASSAY" run s.xml --out s9 --quiet >out 2>err; [ $? = 1 ] && grep -q 'status 3 before its answer, which had no id' s9/report/answers.csv; check cli_process_line_before_a_crash $?
loop 'echo "{\"error\":\"busy\"}"; sleep 0.3; echo "{\"text\":\"$q\"}"' >step.sh
"$ASSAY" run s.xml --out s10 --quiet >out 2>err; [ $? = 1 ] && grep -q '4 of 4 items' err; check cli_process_error_and_answer $?
loop 'echo "{\"id\":\"$id\",\"text\":\"$q\"}"; sleep 0.1; echo "{\"text\":\"late\"}"' >step.sh
"$ASSAY" run s.xml --out s11 --quiet >out 2>err; ! grep -q late s11/report/answers.csv && grep -q RED s11/report/answers.csv && ! is_right s11 4 0; check cli_process_line_between_ids $?
# Items of two tasks with the same ids: a late second answer to the first task must not become that of the second.
cp s.xml one.xml
two() { sed "s|</task>|</task><task id='u' data='e.jsonl'><fields input='question' reference='answer'/><prompt>{{ question }} too</prompt><metric name='exact_match'/></task>|" one.xml >s.xml; }
two; printf '%s\n' '{"id":"1","question":"red","answer":"RED TOO"}' '{"id":"2","question":"die","answer":"DIE TOO"}' >e.jsonl
twice='task=$(printf "%s\n" "$line" | sed "s/.*\"task\":\"\([^\"]*\)\".*/\1/"); '
# A copy is asked "die", "die too": the second line for "die" comes after the request "die too" and has its id.
loop '[ "$q" = "DIE TOO" ] && echo "{\"id\":\"2\",\"text\":\"DIE\"}"; echo "{\"id\":\"$id\",\"text\":\"$q\"}"' >step.sh
"$ASSAY" run s.xml --out s15 --quiet >out 2>err; [ $? = 1 ] && grep -q '^"\?u"\?,.*two lines for one request' s15/report/answers.csv && ! grep -q '^"\?u"\?,.*"DIE"' s15/report/answers.csv; check cli_process_late_line_of_another_task $?
grep -q '1 of 5 answers have an id that other requests have' err; check cli_process_warns_of_ids_of_two_tasks $?
loop "$twice"'echo "{\"id\":\"$id\",\"task\":\"$task\",\"text\":\"$q\"}"' >step.sh
"$ASSAY" run s.xml --out s16 --quiet >out 2>err; [ $? = 0 ] && is_right s16 4 0 && is_right s16 2 0 && [ ! -s err ]; check cli_process_with_tasks_and_ids $?
cp one.xml s.xml
loop 'echo "{\"text\":\"$q\"}"' >step.sh
"$ASSAY" run s.xml --out s4 --quiet >out 2>err; [ $? = 0 ] && is_right s4 4 0 && grep -q '4 of 4 answers without "id"' err; check cli_process_warns_without_ids $?
loop '[ $id = 2 ] && exec >&- && sleep 1000; echo "{\"text\":\"$q\"}"' >step.sh
timeout 60 "$ASSAY" run s.xml --out s5 --quiet >out 2>err; [ $? = 1 ] && is_right s5 3 1; check cli_process_closes_its_output $?
# A shell keeps the output open for the program that it waits for; a program that sends its output elsewhere may go
# on.
if [ -r /proc/$$/task/$$/children ]; then
    suite "<model id='m' backend='process' command='cd . &amp;&amp; sh step.sh' concurrency='1'/>"
    loop '[ $id = 2 ] && exec >&- && sleep 1000; echo "{\"id\":\"$id\",\"text\":\"$q\"}"' >step.sh
    timeout 60 "$ASSAY" run s.xml --out s12 --quiet >out 2>err; [ $? = 1 ] && is_right s12 3 1 && grep -q 'closed its output before' s12/report/answers.csv; check cli_process_closes_its_output_under_a_shell $?
    suite "<model id='m' backend='process' command='sleep 2.5 &gt;&amp;2; cd . &amp;&amp; sh step.sh' concurrency='1'/>"
    timeout 60 "$ASSAY" run s.xml --out s13 --quiet >out 2>err; is_right s13 3 1; check cli_process_shell_with_another_output $?
else
    echo "skip cli_process_closes_its_output_under_a_shell: the kernel does not list the children of a process"
fi
suite "<model id='m' backend='process' command='sh step.sh' concurrency='1'/>"
loop 'echo "{\"text\":\"$q\"}"; if [ $id = 2 ]; then exec sleep 1000 <&-; fi' >step.sh
timeout 60 "$ASSAY" run s.xml --out s6 --quiet >out 2>err; [ $? = 1 ] && is_right s6 3 1 && grep -q 'did not end when its input was closed' s6/report/answers.csv; check cli_process_that_does_not_end $?
# Detected before the next request is sent, or when the process does not read the request.
sed -i 's/"text/"id\\":\\"$id\\",\\"text/' step.sh
timeout 60 "$ASSAY" run s.xml --out s14 --quiet >out 2>err; [ $? -le 1 ] && { is_right s14 3 1 || is_right s14 4 0; }; check cli_process_closes_its_input $?
loop 'exec <&-; echo "{\"text\":\"$q\"}"; exit' >step.sh
timeout 60 "$ASSAY" run s.xml --out s8 --quiet >out 2>err; [ $? = 0 ] && is_right s8 4 0; check cli_process_of_one_answer $?

if command -v "${CC:-gcc}" >/dev/null 2>&1; then
    "${CC:-gcc}" -shared -fPIC -I"$top" -o upper.so "$top/tests/backends/plugin/upper.c" || echo "not ok cli_plugin_builds"
    suite "<model id='m' backend='plugin' path='upper.so' name='upper'/>"
    "$ASSAY" run s.xml --out u --quiet >out 2>err && grep -q 'exact_match.*,1,' u/report/scores.csv; check cli_plugin_answers $?
    suite "<model id='m' backend='plugin' path='upper.so' name='lower'/>"
    "$ASSAY" run s.xml --out u2 --quiet >out 2>err; [ $? = 4 ] && grep -q 'expected upper' err; check cli_plugin_refuses $?
    # Log-likelihoods of options: a right answer, one that is not a number, and one above certainty.
    logs='static double l[2]; l[0] = -2; l[1] = !strcmp(content, "nan") ? NAN : !strcmp(content, "more") ? 0.5 : -1; reply->choice_logprobs = l;'
    { echo '#include <math.h>'; sed "s/reply->text = u->text;/$logs/" "$top/tests/backends/plugin/upper.c"; } >choices.c
    "${CC:-gcc}" -shared -fPIC -I"$top" -o choices.so choices.c || echo "not ok cli_plugin_builds_choices"
    for q in right nan more; do echo "{\"id\":\"$q\",\"question\":\"$q\",\"choices\":[\"a\",\"b\"],\"answer\":\"b\"}"; done >c.jsonl
    cat >c.xml <<'X'
<suite name='s'><models><model id='m' backend='plugin' path='choices.so' name='upper'/></models><task id='t' data='c.jsonl' kind='choice'>
<fields input='question' reference='answer'/><prompt>{{ question }}</prompt><metric name='acc'/></task><report formats='csv'/></suite>
X
    "$ASSAY" run c.xml --out c --quiet >out 2>err
    [ $? = 1 ] && grep -q '"acc","acc",1,.*,1,2,' c/report/scores.csv &&
        [ "$(grep -c 'not the logarithm of a probability (found \(nan\|0.5\),' c/report/answers.csv)" = 2 ]; check cli_plugin_choices_are_logarithms $?
    echo 'int other(void) { return 1; }' >other.c; "${CC:-gcc}" -shared -fPIC -o other.so other.c
    suite "<model id='m' backend='plugin' path='other.so'/>"
    "$ASSAY" run s.xml --out u3 --quiet >out 2>err; [ $? = 3 ] && grep -q assay_backend_v1 err; check cli_plugin_without_entry $?
else
    for t in answers refuses choices_are_logarithms without_entry; do echo "skip cli_plugin_$t: no C compiler"; done
fi

# A conversation in the data, and its messages in what a process reads.
cat >chat.jsonl <<'X'
{"id":"1","turns":[{"role":"user","content":"My name is Ann."},{"role":"assistant","content":"Hello Ann."},{"role":"user","content":"Who am I?"}],"answer":"4"}
X
cat >count.sh <<'X'
while IFS= read -r line; do
    n=$(printf '%s\n' "$line" | grep -o '"role"' | wc -l)
    printf '{"text":"%s"}\n' "$((n))"
done
X
cat >chat.xml <<'X'
<suite name='c'><models><model id='m' backend='process' command='sh count.sh'/></models>
<task id='t' data='chat.jsonl'><fields messages='turns' reference='answer'/><system>Be brief.</system><metric name='exact_match'/></task>
<report formats='csv'/></suite>
X
"$ASSAY" run chat.xml --out c --quiet >out 2>err && grep -q 'exact_match.*,1,' c/report/scores.csv; check cli_messages_of_the_data $?
# A conversation that ends with the answer is training data: the answer must not be in the prompt.
cp chat.jsonl chat2.jsonl
echo '{"id":"2","turns":[{"role":"user","content":"Who am I?"},{"role":"assistant","content":"4"}],"answer":"4"}' >>chat2.jsonl
sed 's/chat.jsonl/chat2.jsonl/' chat.xml >chat2.xml
"$ASSAY" run chat2.xml --out c2 --quiet >out 2>err; [ $? = 3 ] && grep -q "chat2.jsonl:2: the last message is not the user's" err; check cli_messages_that_end_with_the_answer $?
# A stopped run sends nothing twice: every answer received is kept.
cat >slow.sh <<'X'
while IFS= read -r line; do
    printf '%s\n' "$line" | sed 's/.*"id":"\([^"]*\)".*/\1/' >>asked
    sleep 0.05
    echo '{"text":"RED"}'
done
X
i=1; while [ $i -le 40 ]; do echo "{\"id\":\"$i\",\"question\":\"q$i\",\"answer\":\"RED\"}"; i=$((i + 1)); done >e.jsonl
mv d.jsonl d4.jsonl; mv e.jsonl d.jsonl
suite "<model id='m' backend='process' command='sh slow.sh' concurrency='1'/>"
: >asked
"$ASSAY" run s.xml --out stop --quiet >out 2>err &
pid=$!
while [ "$(wc -l <asked)" -lt 10 ] && kill -0 $pid 2>/dev/null; do sleep 0.05; done
kill -TERM $pid; wait $pid; rc=$?
[ $rc = 5 ] && grep -q 'run the same command again to resume' err; check cli_run_stops $?
"$ASSAY" run s.xml --out stop --quiet >out 2>err
[ "$(sort asked | uniq | wc -l)" = 40 ] && [ "$(wc -l <asked)" -le 41 ]; check cli_run_asks_nothing_twice $?
mv d4.jsonl d.jsonl

# Replayed answers that belong to no item are counted, on the terminal and in the report.
printf '%s\n' '{"id":"1","prediction":"RED"}' '{"id":"2","prediction":"DIE"}' '{"id":"3","prediction":"BLUE"}' '{"id":"4","prediction":"GREEN"}' \
    '{"id":"q5","prediction":"x"}' >r.jsonl
suite "<model id='m' backend='replay' path='r.jsonl'/>"
"$ASSAY" run s.xml --out r --quiet >out 2>err; grep -q '1 of 5 answers match no item .*q5' err; check cli_replay_counts_unmatched $?
# A dry run: lists the requests without sending them.
"$ASSAY" run s.xml --out w --prompts w.jsonl >out 2>err && [ "$(wc -l <w.jsonl)" = 4 ] && [ ! -e w ] && grep -q '"id":"2",.*"prompt":"die"' w.jsonl; check cli_run_prompts $?
# A limit on the cost needs prices, and holds over resumes.
suite "<model id='m' backend='openai' url='http://127.0.0.1:9/v1' name='n'/>"
"$ASSAY" run s.xml --out k --max-cost 1 >out 2>err; [ $? = 2 ] && grep -q 'no price for model m' err; check cli_cost_needs_prices $?
for v in -1 nan x; do "$ASSAY" run s.xml --out k --max-cost $v >out 2>err; [ $? = 2 ] || echo bad; done >bad; [ ! -s bad ]; check cli_cost_checks_its_value $?
suite "<model id='m' backend='openai' url='http://127.0.0.1:9/v1' name='n' price-in='1' price-out='2'/>"
"$ASSAY" run s.xml --dry-run >out 2>err && grep -q 'at most 0.00[0-9]* USD to come' out; check cli_cost_of_a_dry_run $?
suite "<model id='m' backend='openai' url='http://127.0.0.1:9/v1?api_key=abc' name='n'/>"
"$ASSAY" run s.xml --out k2 >out 2>err; [ $? = 3 ] && grep -q 'key-env' err && ! grep -q 'abc' err; check cli_key_in_an_address $?
# System message, examples as turns, a template file: as messages to a program, as text to a local model.
printf '%s\n' '{"id":"s1","question":"snow","answer":"white"}' '{"id":"s2","question":"coal","answer":"black"}' >shots.jsonl
echo '{"id":"1","question":"sky","answer":"blue"}' >d1.jsonl
printf '%s\n' 'while IFS= read -r line; do printf "%s\n" "$line" >>seen; echo "{\"text\":\"blue\"}"; done' >see.sh
task="<system>Be brief.</system><fewshot data='shots.jsonl' n='2' multiturn='true'/><prompt>{{ question }}?</prompt><metric name='exact_match'/></task><report formats='csv'/></suite>"
echo "<suite name='s'><models><model id='m' backend='process' command='sh see.sh'/></models><task id='t' data='d1.jsonl'>$task" >turns.xml
"$ASSAY" run turns.xml --out turns --quiet >out 2>err
grep -q '"messages":\[{"role":"system","content":"Be brief."},{"role":"user","content":"snow?"},{"role":"assistant","content":"white"},{"role":"user","content":"coal?"},{"role":"assistant","content":"black"},{"role":"user","content":"sky?"}\]' seen
check cli_messages_of_a_task $?
if [ -f "$top/datasets/checkpoints/base.gguf" ]; then
    echo '{% for m in messages %}<{{ m.role }}>{{ m.content }}{% endfor %}' >chat.jinja
    echo "<suite name='s'><models><model id='m' path='$top/datasets/checkpoints/base.gguf' chat-template='chat.jinja'/></models><task id='t' data='d1.jsonl'>$task" >local.xml
    "$ASSAY" run local.xml --dry-run >out 2>err
    grep -q '<system>Be brief.<user>snow?<assistant>white<user>coal?<assistant>black<user>sky?' out; check cli_chat_template_file $?
    sed "s/<prompt>/<prompt chat='none'>/" local.xml >none.xml
    "$ASSAY" run none.xml --dry-run >out 2>err
    grep -q '^Be brief.$' out && grep -q '^snow? white$' out && grep -q '^sky?$' out; check cli_conversation_without_template $?
fi
# A model of the hub is read from the cache on disk, and its commit is stated.
if [ -f "$top/datasets/checkpoints/base.gguf" ]; then
    commit=0123456789abcdef0123456789abcdef01234567
    mkdir -p hf/hub/models--o--n/refs hf/hub/models--o--n/snapshots/$commit
    printf %s $commit >hf/hub/models--o--n/refs/main
    ln -s "$top/datasets/checkpoints/base.gguf" hf/hub/models--o--n/snapshots/$commit/m.gguf
    echo "<suite name='s'><models><model id='m' path='hf:o/n/m.gguf'/></models><task id='t' data='d1.jsonl'><prompt>{{ question }}</prompt><generate max-tokens='2'/><metric name='exact_match'/></task><report formats='md'/></suite>" >hub.xml
    HF_HOME=$PWD/hf "$ASSAY" run hub.xml --out hub --offline --quiet >out 2>err
    grep -q "\"commit\": \"$commit\"" hub/manifest.json && grep -q 'hf:o/n/m.gguf at commit 0123456789ab' hub/report/report.md; check cli_hub_commit $?
fi
"$ASSAY" help replay | grep -q choice_logprobs; check cli_help_replay $?
"$ASSAY" list backends | cut -d' ' -f1 >list
for X in local openai openai-completions anthropic gemini process plugin replay; do grep -qx "$X" list || echo "$X"; done >missing
[ ! -s missing ]; check cli_list_backends $?
# The sentence about costs names the models that have a price; a price for one kind of tokens is odd.
for m in 1 2 3; do sed 's/}$/,"n_tokens":1000,"n_prompt_tokens":1000}/' r.jsonl >c$m.jsonl; done
suite "<model id='a' backend='replay' path='c1.jsonl' price-in='10' price-out='20'/><model id='b' backend='replay' path='c2.jsonl'/>"
sed -i "s/formats='csv'/formats='md'/" s.xml
"$ASSAY" run s.xml --out cost --quiet >out 2>err; grep -q 'the answers of a cost 0.12 USD. The suite has no price for the other models.' cost/report/report.md && ! grep -q 'as free' err; check cli_cost_of_some_models $?
suite "<model id='a' backend='replay' path='c1.jsonl' price-in='10' price-out='20'/><model id='b' backend='replay' path='c2.jsonl' price-in='10'/>"
sed -i "s/formats='csv'/formats='md'/" s.xml
"$ASSAY" run s.xml --out cost2 --quiet >out 2>err; grep -q 'the answers cost 0.16 USD' cost2/report/report.md && grep -q 'model b: price-in without price-out: its answer tokens count as free' err && grep -q 'as free' cost2/report/report.md; check cli_cost_without_a_price_of_answers $?
