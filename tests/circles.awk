# circles.awk -- layers.txt, then lines "D FILE SYMBOL" and "U FILE SYMBOL" (all D first): prints every set of files that
# need each other, unless layers.txt names it.  Tarjan, Depth-first search and linear graph algorithms, 1972.
FNR == NR {
    sub(/#.*/, "")
    if ($1 == "circle")
        for (i = 2; i <= NF; i++) { group[$i] = FNR; members[FNR] = members[FNR] " " $i }
    next
}
$1 == "D" { home[$3] = $2; next }
$3 in home && home[$3] != $2 && !(($2, home[$3]) in edge) {
    edge[$2, home[$3]] = 1
    next_file[$2, ++n_next[$2]] = home[$3]
}
{ files[$2] = 1 }

function visit(v,   i, w, circle, n, line, allowed) {
    number[v] = low[v] = ++count
    stack[++depth] = v
    on_stack[v] = 1
    for (i = 1; i <= n_next[v]; i++) {
        w = next_file[v, i]
        if (!(w in number)) {
            visit(w)
            if (low[w] < low[v]) low[v] = low[w]
        } else if (on_stack[w] && number[w] < low[v]) low[v] = number[w]
    }
    if (low[v] != number[v]) return
    n = 0
    allowed = group[v]
    circle = ""
    do {
        w = stack[depth--]
        on_stack[w] = 0
        circle = circle " " w
        n++
        if (group[w] != allowed) allowed = 0
    } while (w != v)
    if (n == 1) return
    if (allowed) { seen[allowed] = 1; return }
    printf "circle:%s\n", circle
    bad = 1
}

END {
    for (v in files)
        if (!(v in number)) visit(v)
    for (line in members)
        if (!(line in seen)) {
            printf "tests/layers.txt:%d: no such circle any more, remove the line:%s\n", line, members[line]
            bad = 1
        }
    exit bad
}
