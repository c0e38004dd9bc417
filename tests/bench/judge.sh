#!/bin/sh
# Seconds to label answers of 100 words against references of about 100 words, made of the labelled answers of the tests.
# Goal: 100,000 answers in under 20 s on two cores.  JUDGE_ANSWERS=N chooses the number.
assay=${ASSAY:-out/release/assay}
n=${JUDGE_ANSWERS:-10000}
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
cat tests/golden/judge/tune.jsonl tests/golden/judge/test.jsonl | awk -v n="$n" '
function field(line, name,    from) { # the value of a member, still escaped
    from = index(line, "\"" name "\": \""); line = substr(line, from + length(name) + 5)
    match(line, /^([^"\\]|\\.)*/); return substr(line, 1, RLENGTH)
}
/"labels": \[\]/ && !/"reference": "[\[{]/ { q[k] = field($0, "question"); r[k] = field($0, "reference"); a[k++] = field($0, "answer") }
function join(list, i,    text, words, m, j) { # six texts, cut at 100 words
    text = list[i % k]
    for (j = 1; j < 6; j++) text = text " " list[(i + j * (1 + int(i / k))) % k]
    m = split(text, words, " "); text = words[1]
    for (j = 2; j <= m && j <= 100; j++) text = text " " words[j]
    sub(/\\+$/, "", text); return text
}
END { for (i = 0; i < n; i++) printf "{\"id\":\"%d\",\"question\":\"%s\",\"reference\":\"%s\",\"prediction\":\"%s\"}\n", i, q[i % k], join(r, i), join(a, i) }' >"$dir/answers.jsonl"
start=$(date +%s.%N)
"$assay" judge --hyp "$dir/answers.jsonl" --summary --quiet >/dev/null || { echo "  judge failed"; exit 1; }
end=$(date +%s.%N)
echo
echo "$n $start $end" | awk '{ s = $3 - $2; printf "judge taxonomy, 100 words:  %7d answers  %6.2f s, 100,000 in %.0f s\n", $1, s, s * 1e5 / $1 }'
