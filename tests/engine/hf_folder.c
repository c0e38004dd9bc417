/*
 * hf_folder.c -- see hf_folder.h.  Written from the library's definitions (its module
 * names, Conv1D's [in, out], Falcon's groups, rotary halves), without the reader's
 * tables, so that the two check each other.
 */
#include "tests/engine/hf_folder.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/engine/files/checkpoint.h"
#include "tests/test.h"

static const struct {
    const char *arch, *gguf, *hf;
} names[] = {
    { "llama", "attn_q", "self_attn.q_proj" },
    { "llama", "attn_k", "self_attn.k_proj" },
    { "llama", "attn_v", "self_attn.v_proj" },
    { "llama", "attn_output", "self_attn.o_proj" },
    { "llama", "ffn_gate", "mlp.gate_proj" },
    { "llama", "ffn_up", "mlp.up_proj" },
    { "llama", "ffn_down", "mlp.down_proj" },
    { "llama", "attn_norm", "input_layernorm" },
    { "llama", "ffn_norm", "post_attention_layernorm" },
    { "llama", "attn_q_norm", "self_attn.q_norm" },
    { "llama", "attn_k_norm", "self_attn.k_norm" },
    { "falcon", "attn_qkv", "self_attention.query_key_value" },
    { "falcon", "attn_output", "self_attention.dense" },
    { "falcon", "ffn_up", "mlp.dense_h_to_4h" },
    { "falcon", "ffn_down", "mlp.dense_4h_to_h" },
    { "falcon", "attn_norm_2", "ln_attn" },
    { "falcon", "ffn_norm", "post_attention_layernorm" },
    { "gpt2", "attn_qkv", "attn.c_attn" },
    { "gpt2", "attn_output", "attn.c_proj" },
    { "gpt2", "ffn_up", "mlp.c_fc" },
    { "gpt2", "ffn_down", "mlp.c_proj" },
    { "gpt2", "attn_norm", "ln_1" },
    { "gpt2", "ffn_norm", "ln_2" },
};

static uint64_t number(const struct checkpoint *c, const char *key, uint64_t fallback)
{
    uint64_t v = fallback;
    struct err e = { 0 };
    checkpoint_find_uint(c, key, fallback, 0, UINT64_MAX, &v, &e);
    return v;
}

static double real(const struct checkpoint *c, const char *key, double fallback)
{
    double v = fallback;
    struct err e = { 0 };
    checkpoint_find_float(c, key, fallback, &v, &e);
    return v;
}

/* llama, qwen2 and qwen3 share their module names. */
static const char *style_of(const struct checkpoint *c)
{
    str arch = checkpoint_arch(c);
    return str_is(arch, "falcon")                                                    ? "falcon"
           : str_is(arch, "gpt2")                                                    ? "gpt2"
           : str_is(arch, "llama") || str_is(arch, "qwen2") || str_is(arch, "qwen3") ? "llama"
                                                                                     : NULL;
}

/* False for what a folder does not store (rotary factors). */
static bool hf_tensor_name(const struct checkpoint *c, str gguf, char out[128])
{
    const char *style = style_of(c), *end = str_ends(gguf, S(".bias")) ? ".bias" : ".weight";
    bool llama = strcmp(style, "llama") == 0, gpt2 = strcmp(style, "gpt2") == 0;
    bool two_norms = checkpoint_tensor(c, "blk.0.attn_norm_2.weight") != NULL;
    str bare = str_slice(gguf, 0, gguf.n - strlen(end));
    int64_t layer;

    if (str_is(bare, "rope_freqs"))
        return false;
    if (str_is(bare, "token_embd"))
        snprintf(out, 128, "%s%s",
                 llama  ? "model.embed_tokens"
                 : gpt2 ? "transformer.wte"
                        : "transformer.word_embeddings",
                 end);
    else if (str_is(bare, "position_embd"))
        snprintf(out, 128, "transformer.wpe%s", end);
    else if (str_is(bare, "output_norm"))
        snprintf(out, 128, "%s%s", llama ? "model.norm" : "transformer.ln_f", end);
    else if (str_is(bare, "output"))
        snprintf(out, 128, "lm_head%s", end);
    else {
        str rest = str_slice(bare, 4, bare.n);
        size_t dot = str_search(rest, S("."));
        str tail = str_slice(rest, dot + 1, rest.n);
        const char *found = strcmp(style, "falcon") == 0 && str_is(tail, "attn_norm")
                                ? (two_norms ? "ln_mlp" : "input_layernorm")
                                : NULL;
        for (size_t i = 0; !found && i < COUNT_OF(names); i++)
            if (strcmp(style, names[i].arch) == 0 && str_is(tail, names[i].gguf))
                found = names[i].hf;
        CHECK_MSG(found && str_to_int(str_slice(rest, 0, dot), &layer), "no name for " STR_FMT, STR_ARG(gguf));
        if (!found)
            return false;
        snprintf(out, 128, "%s.%lld.%s%s", llama ? "model.layers" : "transformer.h", (long long)layer, found, end);
    }
    return true;
}

/* GGUF row that belongs at row r of the library's matrix. */
static size_t source_row(const struct checkpoint *c, str gguf, size_t r, size_t rows)
{
    size_t heads = (size_t)number(c, "%s.attention.head_count", 1);
    size_t kv = (size_t)number(c, "%s.attention.head_count_kv", heads);

    if (str_is(checkpoint_arch(c), "llama") &&
        (str_search(gguf, S("attn_q.")) != SIZE_MAX || str_search(gguf, S("attn_k.")) != SIZE_MAX)) {
        size_t n = str_search(gguf, S("attn_q.")) != SIZE_MAX ? heads : kv, d = rows / n, inside = r % d;
        return r - inside + (inside < d / 2 ? 2 * inside : 2 * (inside - d / 2) + 1);
    }
    if (str_is(checkpoint_arch(c), "falcon") && str_search(gguf, S("attn_qkv.")) != SIZE_MAX) {
        size_t h = rows / (heads + 2 * kv), per = heads / kv, group = r / h / (per + 2), member = r / h % (per + 2);
        size_t head = member < per ? group * per + member : member == per ? heads + group : heads + kv + group;
        return head * h + r % h;
    }
    return r;
}

static const void *reordered(const struct checkpoint *c, const struct tensor *t, struct arena *a)
{
    size_t rows = (size_t)(t->n_dims == 2 ? t->shape[1] : t->shape[0]),
           columns = t->n_dims == 2 ? (size_t)t->shape[0] : 1;
    size_t size = t->n_bytes / rows / columns;
    uint8_t *out = arena_alloc(a, t->n_bytes);
    bool turned = str_is(checkpoint_arch(c), "gpt2") && t->n_dims == 2 && str_starts(t->name, S("blk."));

    for (size_t r = 0; r < rows; r++)
        for (size_t k = 0; k < columns; k++)
            memcpy(out + (turned ? k * rows + r : r * columns + k) * size,
                   (const uint8_t *)t->data + (source_row(c, t->name, r, rows) * columns + k) * size, size);
    return out;
}

void hf_folder_text(const char *dir, const char *name, str text)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    CHECK_MSG(file_write(path_join(&a, str_from(dir), str_from(name)).s, text, &e), "%s", e.text);
    arena_free(&a);
}

void hf_folder_safetensors(const char *path, const struct st_out *list, size_t n)
{
    struct strbuf header = { 0 }, all = { 0 };
    struct err e = { 0 };
    size_t at = 0;

    strbuf_printf(&header, "{\"__metadata__\":{\"format\":\"pt\"}");
    for (size_t i = 0; i < n; i++, at += list[i - 1].n_bytes) {
        strbuf_printf(&header, ",\"%s\":{\"dtype\":\"%s\",\"shape\":[", list[i].name, list[i].dtype);
        for (int d = 0; d < list[i].n_dims; d++)
            strbuf_printf(&header, "%s%zu", d ? "," : "", list[i].shape[d]);
        strbuf_printf(&header, "],\"data_offsets\":[%zu,%zu]}", at, at + list[i].n_bytes);
    }
    strbuf_printf(&header, "}");
    while (header.n % 8)
        strbuf_add_char(&header, ' ');
    uint64_t length = header.n;
    strbuf_add(&all, (str){ (const char *)&length, 8 });
    strbuf_add(&all, strbuf_str(&header));
    for (size_t i = 0; i < n; i++)
        strbuf_add(&all, (str){ list[i].data, list[i].n_bytes });
    CHECK_MSG(file_write(path, strbuf_str(&all), &e), "%s", e.text);
    strbuf_release(&header);
    strbuf_release(&all);
}

static void write_tensors(const struct checkpoint *c, const char *dir, int n_shards, struct arena *a)
{
    size_t n = 0, max = checkpoint_tensor_count(c);
    struct st_out *list = ARENA_NEW(a, struct st_out, max);
    struct strbuf index = { 0 };

    for (size_t i = 0; i < max; i++) {
        const struct tensor *t = checkpoint_tensor_at(c, i);
        struct st_out *o = &list[n];
        if (!hf_tensor_name(c, t->name, o->name))
            continue;
        bool turned = str_is(checkpoint_arch(c), "gpt2") && t->n_dims == 2 && str_starts(t->name, S("blk."));
        snprintf(o->dtype, sizeof o->dtype, "%s", type_name(t->type));
        o->n_dims = t->n_dims;
        o->shape[0] = (size_t)(t->n_dims == 2 && !turned ? t->shape[1] : t->shape[0]);
        o->shape[1] = (size_t)(turned ? t->shape[1] : t->shape[0]);
        o->n_bytes = t->n_bytes;
        o->data = reordered(c, t, a);
        n++;
    }
    strbuf_printf(&index, "{\"metadata\":{},\"weight_map\":{");
    for (int s = 0; s < n_shards; s++) {
        char file[64];
        size_t from = n * (size_t)s / (size_t)n_shards, to = n * (size_t)(s + 1) / (size_t)n_shards;
        snprintf(file, sizeof file, n_shards == 1 ? "model.safetensors" : "model-%05d-of-%05d.safetensors", s + 1,
                 n_shards);
        hf_folder_safetensors(path_join(a, str_from(dir), str_from(file)).s, list + from, to - from);
        for (size_t i = from; i < to; i++)
            strbuf_printf(&index, "%s\"%s\":\"%s\"", i ? "," : "", list[i].name, file);
    }
    strbuf_printf(&index, "}}");
    if (n_shards > 1)
        hf_folder_text(dir, "model.safetensors.index.json", strbuf_str(&index));
    strbuf_release(&index);
}

static void write_config(const struct checkpoint *c, const char *dir, const char *extra)
{
    struct strbuf b = { 0 };
    const char *style = style_of(c);
    uint64_t heads = number(c, "%s.attention.head_count", 1), kv = number(c, "%s.attention.head_count_kv", heads);
    unsigned long long width = number(c, "%s.embedding_length", 1), layers = number(c, "%s.block_count", 1);
    unsigned long long vocabulary = checkpoint_tensor(c, "token_embd.weight")->shape[1];
    bool tied = !checkpoint_tensor(c, "output.weight"), two = checkpoint_tensor(c, "blk.0.attn_norm_2.weight") != NULL;

    strbuf_printf(&b,
                  "{\"model_type\":\"" STR_FMT "\",\"hidden_size\":%llu,\"num_hidden_layers\":%llu,"
                  "\"num_attention_heads\":%llu,\"vocab_size\":%llu,\"tie_word_embeddings\":%s,\"bos_token_id\":1,"
                  "\"eos_token_id\":[2,3]",
                  STR_ARG(checkpoint_arch(c)), width, layers, (unsigned long long)heads, vocabulary,
                  tied ? "true" : "false");
    if (strcmp(style, "llama") == 0) {
        strbuf_printf(&b,
                      ",\"num_key_value_heads\":%llu,\"intermediate_size\":%llu,\"max_position_embeddings\":%llu,"
                      "\"rms_norm_eps\":%.9g,\"rope_theta\":%.9g,\"hidden_act\":\"silu\"",
                      (unsigned long long)kv, (unsigned long long)number(c, "%s.feed_forward_length", 1),
                      (unsigned long long)number(c, "%s.context_length", 1),
                      real(c, "%s.attention.layer_norm_rms_epsilon", 1e-5), real(c, "%s.rope.freq_base", 10000));
        if (number(c, "%s.attention.key_length", 0))
            strbuf_printf(&b, ",\"head_dim\":%llu", (unsigned long long)number(c, "%s.attention.key_length", 0));
    } else if (strcmp(style, "falcon") == 0) {
        strbuf_printf(
            &b,
            ",\"num_kv_heads\":%llu,\"multi_query\":%s,\"new_decoder_architecture\":%s,\"parallel_attn\":true,"
            "\"alibi\":false,\"bias\":false,\"layer_norm_epsilon\":%.9g,\"ffn_hidden_size\":%llu,"
            "\"max_position_embeddings\":%llu",
            (unsigned long long)kv, two ? "false" : "true", two ? "true" : "false",
            real(c, "%s.attention.layer_norm_epsilon", 1e-5),
            (unsigned long long)number(c, "%s.feed_forward_length", 1),
            (unsigned long long)number(c, "%s.context_length", 1));
    } else {
        strbuf_printf(&b,
                      ",\"n_embd\":%llu,\"n_layer\":%llu,\"n_head\":%llu,\"n_positions\":%llu,\"n_inner\":%llu,"
                      "\"layer_norm_epsilon\":%.9g,\"activation_function\":\"gelu_new\"",
                      width, layers, (unsigned long long)heads, (unsigned long long)number(c, "%s.context_length", 1),
                      (unsigned long long)number(c, "%s.feed_forward_length", 1),
                      real(c, "%s.attention.layer_norm_epsilon", 1e-5));
    }
    strbuf_printf(&b, "%s}\n", extra ? extra : "");
    hf_folder_text(dir, "config.json", strbuf_str(&b));
    strbuf_release(&b);
}

/* A byte-level BPE vocabulary in the form of tokenizer.json. */
static void write_tokenizer(const struct checkpoint *c, const char *dir)
{
    const struct meta *tokens = checkpoint_meta(c, "tokenizer.ggml.tokens"),
                      *merges = checkpoint_meta(c, "tokenizer.ggml.merges");
    const struct meta *kinds = checkpoint_meta(c, "tokenizer.ggml.token_type");
    struct strbuf b = { 0 };

    strbuf_printf(&b, "{\"version\":\"1.0\",\"truncation\":null,\"padding\":null,\"added_tokens\":[");
    for (size_t i = 0, n = 0; kinds && i < tokens->n; i++)
        if (kinds->numbers[i] == 3) {
            strbuf_printf(&b, "%s{\"id\":%zu,\"content\":", n++ ? "," : "", i);
            json_write_string(tokens->strings[i], &b);
            strbuf_printf(
                &b, ",\"single_word\":false,\"lstrip\":false,\"rstrip\":false,\"normalized\":false,\"special\":true}");
        }
    strbuf_printf(
        &b,
        "],\"normalizer\":null,\"pre_tokenizer\":{\"type\":\"ByteLevel\",\"add_prefix_space\":false,"
        "\"trim_offsets\":true,\"use_regex\":true},\"post_processor\":null,\"decoder\":{\"type\":\"ByteLevel\","
        "\"add_prefix_space\":true,\"trim_offsets\":true,\"use_regex\":true},\"model\":{\"type\":\"BPE\",\"vocab\":{");
    for (size_t i = 0; i < tokens->n; i++) {
        if (i)
            strbuf_add_char(&b, ',');
        json_write_string(tokens->strings[i], &b);
        strbuf_printf(&b, ":%zu", i);
    }
    strbuf_printf(&b, "},\"merges\":[");
    for (size_t i = 0; merges && i < merges->n; i++) {
        if (i)
            strbuf_add_char(&b, ',');
        json_write_string(merges->strings[i], &b);
    }
    strbuf_printf(&b, "]}}");
    hf_folder_text(dir, "tokenizer.json", strbuf_str(&b));
    strbuf_release(&b);
}

bool hf_folder_write(const struct checkpoint *c, const char *dir, const struct hf_folder_options *o)
{
    struct arena a = { 0 };

    if (!style_of(c))
        return false;
    write_tensors(c, dir, o && o->n_shards > 1 ? o->n_shards : 1, &a);
    write_config(c, dir, o ? o->extra : NULL);
    write_tokenizer(c, dir);
    arena_free(&a);
    return true;
}

static void add_string_list(struct strbuf *b, const char *key, const char *const *list, size_t n)
{
    strbuf_printf(b, ",\"%s\":[", key);
    for (size_t i = 0; i < n; i++)
        strbuf_printf(b, "%s\"%s\"", i ? "," : "", list[i]);
    strbuf_printf(b, "]");
}

void hf_folder_adapter(const struct checkpoint *base, const struct checkpoint *adapter, const char *dir,
                       enum hf_variant v)
{
    struct arena a = { 0 };
    struct strbuf config = { 0 }, ranks = { 0 }, alphas = { 0 };
    size_t n = checkpoint_tensor_count(adapter), n_targets = 0, rank = 1;
    struct st_out *list = ARENA_NEW(&a, struct st_out, n);
    const char **targets = ARENA_NEW(&a, const char *, n);
    double alpha = real(adapter, "adapter.lora.alpha", 1);

    for (size_t i = 0; i < n; i++) {
        const struct tensor *t = checkpoint_tensor_at(adapter, i);
        bool is_b = str_ends(t->name, S(".lora_b"));
        str gguf = str_slice(t->name, 0, t->name.n - 7);
        char hf[128];
        size_t rows = (size_t)t->shape[1], bytes = t->n_bytes / rows;
        CHECK(hf_tensor_name(base, gguf, hf));
        str module = str_slice(str_from(hf), 0, strlen(hf) - strlen(".weight"));
        snprintf(list[i].name, sizeof list[i].name, "base_model.model." STR_FMT ".lora_%c.weight", STR_ARG(module),
                 is_b ? 'B' : 'A');
        snprintf(list[i].dtype, sizeof list[i].dtype, "%s", type_name(t->type));
        list[i].n_dims = 2;
        list[i].shape[0] = rows;
        list[i].shape[1] = (size_t)t->shape[0];
        list[i].n_bytes = t->n_bytes;
        uint8_t *data = arena_alloc(&a, t->n_bytes);
        for (size_t r = 0; r < rows; r++)
            memcpy(data + r * bytes, (const uint8_t *)t->data + (is_b ? source_row(base, gguf, r, rows) : r) * bytes,
                   bytes);
        list[i].data = data;
        if (is_b) {
            strbuf_printf(&ranks, "%s\"" STR_FMT "\":%zu", ranks.n ? "," : "", STR_ARG(module), (size_t)t->shape[0]);
            strbuf_printf(&alphas, "%s\"" STR_FMT "\":%.17g", alphas.n ? "," : "", STR_ARG(module), alpha);
            rank = (size_t)t->shape[0];
            targets[n_targets++] = arena_cstr(&a, module);
        }
    }
    hf_folder_safetensors(path_join(&a, str_from(dir), S("adapter_model.safetensors")).s, list, n);
    strbuf_printf(&config,
                  "{\"peft_type\":\"LORA\",\"bias\":\"none\",\"r\":%zu,\"lora_alpha\":%.17g,\"use_rslora\":%s,"
                  "\"fan_in_fan_out\":%s",
                  v == HF_PATTERNS ? rank + 3 : rank,
                  v == HF_PATTERNS ? 1e3
                  : v == HF_RSLORA ? alpha / sqrt((double)rank)
                                   : alpha,
                  v == HF_RSLORA ? "true" : "false", str_is(checkpoint_arch(base), "gpt2") ? "true" : "false");
    add_string_list(&config, "target_modules", targets, n_targets);
    if (v == HF_PATTERNS)
        strbuf_printf(&config, ",\"rank_pattern\":{%s},\"alpha_pattern\":{%s}", ranks.s, alphas.s);
    strbuf_printf(&config, "}\n");
    hf_folder_text(dir, "adapter_config.json", strbuf_str(&config));
    strbuf_release(&config);
    strbuf_release(&ranks);
    strbuf_release(&alphas);
    arena_free(&a);
}

const char *hf_folder_new(const char *name)
{
    static char path[512];
    struct err e = { 0 };

    snprintf(path, sizeof path, "out/test-files/%d-%s", (int)getpid(), name);
    CHECK_MSG(file_make_directories(path, &e), "%s", e.text);
    return path;
}

void hf_folder_remove(const char *dir)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str *list = NULL;
    size_t n = 0;

    if (file_list(dir, &a, &list, &n, &e))
        for (size_t i = 0; i < n; i++)
            unlink(path_join(&a, str_from(dir), list[i]).s);
    rmdir(dir);
    arena_free(&a);
}
