#!/bin/sh
# tests/bench/peers.sh reads what peers print, with programs that stand in for them.
top=$PWD
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
check() { # name, condition already evaluated as $?
    if [ "$2" = 0 ]; then echo "ok $1"; else echo "not ok $1: see tests/cli/bench_peers.sh"; fi
}
stub() { # NAME: a program in $dir from standard input
    { echo '#!/bin/sh'; cat; } >"$dir/$1"
    chmod +x "$dir/$1"
}
mkdir "$dir/llama" "$dir/broken"
: >"$dir/m.gguf"
stub assay <<'EOF'
echo '{"prompt_tokens_per_s":1000.5,"gen_tokens_per_s":50.0,"wall_s":10.0,"roofline":{"int8_ops_per_s":1.5e12,'
echo '"amx_int8_ops_per_s":1.1e13,"read_bytes_per_s":2.5e10}}'
EOF
# As ik_llama.cpp prints it: a header without quotes, and a comma in a value.
stub llama/llama-bench <<'EOF'
echo 'repack,ser,n_prompt,n_gen,avg_ns,avg_ts'
echo '"0","-1,0","512","0","77","500.25"'
echo '"0","-1,0","0","32","77","25.0"'
EOF
stub llama/llama-batched-bench <<'EOF'
echo '|    PP |     TG |    B |   N_KV |   T_PP s | S_PP t/s |   T_TG s | S_TG t/s |      T s |    S t/s |'
echo '|   128 |     24 |    8 |    320 |    0.100 |  1280.00 |    1.600 |   120.00 |    1.700 |   188.00 |'
echo '|   128 |     24 |   32 |    896 |    0.100 |  1280.00 |    3.800 |   200.00 |    3.900 |   229.00 |'
EOF
stub broken/llama-bench <<'EOF'
exit 1
EOF
# vLLM prints its log on standard output, also after the rates.
stub python <<'EOF'
[ "$1" = -c ] && exit 0
[ "$2" = vllm ] || exit 1
echo '(MainProcess) INFO 11-30 18:00:10 [worker.py:140] starting'
echo 'rates 2001.0 10.0 100.0 250.0 20.00'
echo '(MainProcess) INFO 11-30 18:25:10 [core_client.py:777] shutdown complete'
EOF
cd "$dir" || exit 1
PEER_MODEL=m.gguf PEER_HF=hf PYTHON=./python LLAMA_CPP=./llama IK=./broken THREADS=2 sh "$top/tests/bench/peers.sh" >out 2>&1
check bench_peers_run $?
line() { # NAME FIGURES: the row of NAME has exactly these figures
    grep "^$1 " out | sed "s/^$1 *//; s/  */ /g; s/ *$//" | grep -qx "$2"
}
line 'peaks:' '1500 Gop/s int8, 11000 by AMX, 25.0 GB/s read'; check bench_peers_peaks $?
line assay '1000.5 1.00x 50.0 1.00x 50.0 1.00x 50.0 1.00x 10.0 1.00x'; check bench_peers_assay $?
line llama.cpp '500.2 2.00x 25.0 2.00x 120.0 0.42x 200.0 0.25x -'; check bench_peers_csv $?
line ik_llama.cpp 'not measured: it failed'; check bench_peers_failed $?
line 'vLLM (CPU)' '2001.0 0.50x 10.0 5.00x 100.0 0.50x 250.0 0.20x 20.0 2.00x'; check bench_peers_log_lines $?
line 'OpenVINO GenAI' 'not measured: PEER_OPENVINO is not set'; check bench_peers_absent $?
