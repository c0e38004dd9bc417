/*
 * test_files_refused.c -- settings of config.json and adapter_config.json that would change the result and are not
 * implemented: each is rejected by name.  Also settings where null differs from an absent member.
 *
 * The library's behaviour for each was looked up in its classes (Transformers 5.24, PEFT 0.21).
 */
#include "tests/test.h"

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/engine/engine.h"
#include "eval/engine/files/hf.h"
#include "tests/engine/hf_folder.h"

#define FOLDERS "tests/golden/engine-hf/"
#define SIZES                                                                                                       \
    "\"hidden_size\":64,\"intermediate_size\":96,\"num_hidden_layers\":4,\"num_attention_heads\":4,\"vocab_size\":" \
    "272,"                                                                                                          \
    "\"num_key_value_heads\":2,\"max_position_embeddings\":64"
#define GPTQ   "\"quantization_config\":{\"quant_method\":\"gptq\",\"bits\":4,\"group_size\":32,"
#define AWQ    "\"quantization_config\":{\"quant_method\":\"awq\",\"bits\":4,\"group_size\":32,"
#define FP8    "\"quantization_config\":{\"quant_method\":\"fp8\",\"weight_block_size\":[32,32],"
#define LLAMA3 "\"rope_scaling\":{\"type\":\"llama3\",\"low_freq_factor\":1,\"original_max_position_embeddings\":32,"
#define YARN   "\"rope_scaling\":{\"type\":\"yarn\",\"original_max_position_embeddings\":32,"
#define LONG   "\"rope_scaling\":{\"type\":\"longrope\","
#define LOCAL                                                                                                          \
    "\"sliding_window\":16,\"rope_parameters\":{\"full_attention\":{\"rope_type\":\"default\"},\"sliding_attention\":" \
    "{"
#define BNB "\"quantization_config\":{\"quant_method\":\"bitsandbytes\",\"load_in_8bit\":true,"

static void copy_weights(const char *dir, const char *folder, const char *name)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str data;

    CHECK_MSG(file_read_bytes(path_join(&a, str_from(folder), str_from(name)).s, 1 << 26, &a, &data, &e), "%s", e.text);
    hf_folder_text(dir, name, data);
    arena_free(&a);
}

static const struct {
    const char *type, *members, *named;
} configs[] = {
    /* The base of dynamic NTK grows beyond max_position_embeddings, not beyond this. */
    { "llama", "\"rope_scaling\":{\"type\":\"dynamic\",\"factor\":4,\"original_max_position_embeddings\":32}",
      "original_max_position_embeddings" },
    { "llama", "\"rope_scaling\":{\"type\":\"yarn\",\"original_max_position_embeddings\":32}", "factor" },
    /* GPTNeoXConfig reads rotary_emb_base and rotary_pct only. */
    { "gpt_neox", "\"rope_theta\":5000", "rope_theta" },
    { "gpt_neox", "\"rotary_emb_base\":10000,\"rope_theta\":5000", "rope_theta" },
    { "gpt_neox", "\"partial_rotary_factor\":0.5", "partial_rotary_factor" },
    { "gpt_neox", "\"rotary_pct\":0.25,\"partial_rotary_factor\":0.5", "partial_rotary_factor" },
    /* Phi3Config supports LongRoPE only. */
    { "phi3", "\"rope_scaling\":{\"type\":\"linear\",\"factor\":2}", "rope_scaling.type" },
    { "phi3", "\"rope_parameters\":{\"rope_type\":\"dynamic\",\"factor\":2}", "rope_parameters.rope_type" },
    /* Gemma 3's attention has no cap. */
    { "gemma3_text", "\"head_dim\":16,\"sliding_window\":16,\"attn_logit_softcapping\":30.0",
      "attn_logit_softcapping" },
    { "gemma3_text", "\"sliding_window\":16,\"_sliding_window_pattern\":3", "_sliding_window_pattern" },
    { "gemma3_text", "\"sliding_window\":16,\"rope_parameters\":{\"rope_type\":\"linear\",\"factor\":4}",
      "rope_parameters.rope_type" },
    { "gemma3_text",
      "\"sliding_window\":16,\"rope_parameters\":{\"full_attention\":{\"rope_type\":\"yarn\",\"factor\":4,"
      "\"truncate\":false}}",
      "truncate" },
    { "llama", "\"rope_parameters\":{\"full_attention\":{\"rope_type\":\"linear\",\"factor\":4}}", "full_attention" },
    /* Numbers that the formulas do not take, and texts in their place */
    { "llama", "\"rope_scaling\":{\"type\":\"llama3\",\"factor\":8}",
      "low_freq_factor (found nothing, expected a number)" },
    { "llama", LLAMA3 "\"factor\":0.5,\"high_freq_factor\":4}", "rope_scaling of type llama3: values out of range" },
    { "llama", LLAMA3 "\"factor\":8,\"high_freq_factor\":1}", "rope_scaling of type llama3: values out of range" },
    { "llama", YARN "\"factor\":\"4\"}", "factor (found a string, expected a number)" },
    { "llama", YARN "\"factor\":1e999}", "1e999" },
    { "llama", YARN "\"factor\":-1}", "rope_scaling of type yarn: values out of range" },
    { "llama", YARN "\"factor\":4,\"beta_fast\":1,\"beta_slow\":2}", "rope_scaling of type yarn: values out of range" },
    { "llama", YARN "\"factor\":4,\"attention_factor\":\"1\"}",
      "attention_factor (found a string, expected a number)" },
    { "llama", YARN "\"factor\":4,\"attention_factor\":-1}", "rope_scaling of type yarn: values out of range" },
    { "llama", "\"rope_scaling\":{\"type\":\"linear\"}", "factor (found nothing, expected a number)" },
    { "llama", "\"rope_scaling\":{\"type\":\"linear\",\"factor\":0}",
      "rope_scaling of type linear: factor out of range" },
    { "llama", "\"rope_scaling\":{\"type\":\"dynamic\",\"factor\":-2}",
      "rope_scaling of type dynamic: factor out of range" },
    { "llama", "\"rope_scaling\":{\"type\":\"linear\",\"rope_type\":\"yarn\",\"factor\":2}",
      "type and rope_type differ (found \"linear\" and \"yarn\")" },
    { "llama", "\"rope_scaling\":{\"type\":\"ntk\",\"factor\":2}",
      "rope_scaling (found type \"ntk\", expected linear" },
    { "llama", "\"rope_scaling\":{\"type\":\"linear\",\"factor\":2},\"rope_parameters\":{\"rope_type\":\"default\"}",
      "rope_scaling" },
    { "gemma3_text",
      "\"rope_scaling\":{\"type\":\"linear\",\"factor\":2},\"rope_parameters\":{\"rope_type\":\"default\"}",
      "rope_scaling" },
    { "llama", "\"rope_theta\":\"10000\"", "rope_theta (found a string, expected a number)" },
    { "llama", "\"rope_theta\":0", "rope_theta (found 0, expected a positive number)" },
    { "phi3", LONG "\"long_factor\":[1,2,3,4,5,6,7],\"short_factor\":[1,2,3,4,5,6,7,8]}",
      "rope_scaling: long_factor (found 7 numbers, expected 8)" },
    { "phi3", LONG "\"long_factor\":[1,2,3,4,5,6,7,8],\"short_factor\":[1,2,3,4,5,6,7,-8]}",
      "rope_scaling: short_factor (found -8, expected positive numbers)" },
    { "phi3", LONG "\"long_factor\":[1,2,3,4,5,6,7,8],\"short_factor\":[1,2,3,4,5,6,7,8],\"attention_factor\":\"1\"}",
      "attention_factor (found a string, expected a number)" },
    { "gemma3_text", LOCAL "\"rope_type\":\"yarn\",\"factor\":2}}", "rope_type" },
    { "gemma3_text", LOCAL "\"rope_type\":\"linear\"}}", "factor (found nothing, expected a number)" },
    { "gemma3_text", LOCAL "\"rope_type\":\"linear\",\"factor\":0}}", "factor out of range" },
    { "gemma3_text", "\"sliding_window\":16,\"query_pre_attn_scalar\":0",
      "query_pre_attn_scalar (found 0, expected a positive" },
    { "gemma2", "\"sliding_window\":16,\"attn_logit_softcapping\":\"50\"", "attn_logit_softcapping (found a string" },
    { "llama", "\"rms_norm_eps\":\"1e-5\"", "rms_norm_eps (found a string, expected a number)" },
    { "llama", "\"is_causal\":1", "is_causal" },
    { "llama", "\"head_dim\":\"16\"", "head_dim" },
    { "qwen3",
      "\"layer_types\":[\"full_attention\",\"sliding_attention\",\"full_attention\",\"full_attention\"],"
      "\"use_sliding_window\":true,\"sliding_window\":null",
      "layer_types" },
    { "llama", "\"text_config\":7", "text_config (found an integer, expected an object)" },
    /* Only the layers without rotation have the window then. */
    { "smollm3", "\"use_sliding_window\":true,\"sliding_window\":16", "layer_types" },
    { "falcon", "\"output_attentions\":true", "output_attentions" },
    /* Formats of weights */
    { "llama", GPTQ "\"dynamic\":{\"-:.*down.*\":{}}}", "dynamic" },
    { "llama", GPTQ "\"format\":\"marlin\"}", "marlin" },
    { "llama", GPTQ "\"checkpoint_format\":\"marlin\"}", "marlin" },
    { "llama", GPTQ "\"kv_cache_scheme\":{\"num_bits\":8}}", "kv_cache_scheme" },
    { "llama", AWQ "\"zero_point\":false}", "zero_point" },
    { "llama", AWQ "\"backend\":\"llm-awq\"}", "llm-awq" },
    { "llama", AWQ "\"format\":\"gemv\"}", "gemv" },
    { "llama", AWQ "\"version\":\"gemv\"}", "gemv" },
    { "llama", FP8 "\"weight_scale\":2}", "weight_scale" },
    { "llama", BNB "\"outliers\":\"kept\"}", "outliers" },
};

void test_files_refused_settings_of_the_configuration(void)
{
    const char *dir = hf_folder_new("refused");
    struct engine_options o = { .n_threads = 1 };

    copy_weights(dir, FOLDERS "mistral", "model.safetensors");
    for (size_t i = 0; i < COUNT_OF(configs); i++) {
        struct err e = { 0 };
        struct strbuf text = { 0 };
        strbuf_printf(&text, "{\"model_type\":\"%s\"," SIZES ",%s}", configs[i].type, configs[i].members);
        hf_folder_text(dir, "config.json", strbuf_str(&text));
        struct engine_model *m = engine_model_open(dir, &o, &e);
        CHECK_MSG(!m && strstr(e.text, "config.json") && strstr(e.text, configs[i].named), "%s %s: %s", configs[i].type,
                  configs[i].members, m ? "opens" : e.text);
        engine_model_close(m);
        strbuf_release(&text);
    }
    hf_folder_remove(dir);
}

/* Rotated elements of heads of 16 whose family rotates half of them unless the file says otherwise. */
static uint64_t rotated(const char *config)
{
    struct err e = { 0 };
    struct checkpoint *c = checkpoint_open(FOLDERS "gemma2.gguf", &e);
    struct json *j = json_parse(str_from(config), &e);
    struct hf_sizes sizes = { .h = 16 };
    struct map used = { 0 };
    struct hf_reader r = { (void *)c, j, "config.json", "", &used, &sizes, &e };
    uint64_t dims = 0;

    CHECK_MSG(c && j && hf_read_partial(&r, 0.5, &dims), "%s", e.text);
    map_release(&used);
    json_free(j);
    checkpoint_close(c);
    return dims;
}

void test_files_refused_null_is_not_the_default(void)
{
    CHECK(rotated("{}") == 8);
    CHECK(rotated("{\"partial_rotary_factor\":0.25}") == 4);
    CHECK(rotated("{\"partial_rotary_factor\":null}") == 16);
    CHECK(rotated("{\"partial_rotary_factor\":null,\"rope_parameters\":{\"partial_rotary_factor\":0.5}}") == 8);
}

/* A member that the file leaves out has the default of its class: the biases that the file has are used. */
void test_files_refused_absent_members_have_the_default_of_the_class(void)
{
    static const char *const names[] = { "glm", "glm4", "seed_oss", "gpt_neox" };
    struct engine_options o = { .n_threads = 1 };
    struct arena a = { 0 };

    if (!test_reference()) {
        test_skip("ASSAY_REFERENCE is not set");
        return;
    }
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        struct err e = { 0 };
        struct strbuf text = { 0 };
        const char *dir = arena_cstr(&a, str_from(hf_folder_new("absent")));
        const char *from = arena_printf(&a, "%s/hf/%s", test_reference(), names[i]).s;
        struct json *config = json_parse_file(path_join(&a, str_from(from), S("config.json")).s, 1 << 20, &e);
        CHECK_MSG(json_bool(json_get(config, "attention_bias")), "%s: %s", names[i], e.text);
        copy_weights(dir, from, "model.safetensors");
        struct json *rest = json_new_object();
        const struct json *v;
        void *it = NULL;
        str key;
        while (json_next(config, &it, &key, &v))
            if (!str_is(key, "attention_bias"))
                json_set(rest, key.s, json_clone(v));
        json_write(rest, 1, &text);
        json_free(rest);
        hf_folder_text(dir, "config.json", strbuf_str(&text));
        struct engine_model *m = engine_model_open(dir, &o, &e);
        CHECK_MSG(m && !strstr(strbuf_str(&text).s, "attention_bias"), "%s: %s", names[i], e.text);
        for (size_t k = 0; m && engine_model_warning(m, k); k++)
            CHECK_MSG(!strstr(engine_model_warning(m, k), "unused"), "%s: %s", names[i], engine_model_warning(m, k));
        engine_model_close(m);
        hf_folder_remove(dir);
        json_free(config);
        strbuf_release(&text);
    }
    arena_free(&a);
}

static const struct {
    const char *member, *value;
    bool opens;
} adapters[] = {
    { "kasa_config", "{\"beta\":1}", false },
    { "use_bdlora", "{\"nblocks\":2}", false },
    { "arrow_config", "{\"top_k\":3}", false },
    { "velora_config", "{\"num_groups\":2}", false },
    { "monteclora_config", "{\"num_samples\":2}", false },
    { "scaling_of_tomorrow", "2.0", false },
    { "scaling_of_tomorrow", "null", true },
    { "init_lora_weights", "\"lora_ga\"", false },
    { "init_lora_weights", "\"pissa_niter_4\"", false },
    { "init_lora_weights", "\"another\"", false },
    { "init_lora_weights", "\"eva\"", true },
    { "init_lora_weights", "false", true },
    { "exclude_modules", "[\"lm_head\"]", true },
    { "lora_ga_config", "{\"direction\":\"ArBr\"}", true },
    { "peft_version", "\"0.21.2\"", true },
};

void test_files_refused_members_of_adapters(void)
{
    const char *dir = hf_folder_new("refused-adapter");
    struct engine_options o = { .n_threads = 1 };
    struct err e = { 0 };
    struct engine_model *m = engine_model_open(FOLDERS "mistral", &o, &e);

    CHECK_MSG(m != NULL, "%s", e.text);
    copy_weights(dir, FOLDERS "mistral.embed", "adapter_model.safetensors");
    for (size_t i = 0; m && i < COUNT_OF(adapters); i++) {
        struct strbuf text = { 0 };
        struct json *config = json_parse_file(FOLDERS "mistral.embed/adapter_config.json", 1 << 20, &e);
        json_set(config, adapters[i].member, json_parse(str_from(adapters[i].value), &e));
        json_write(config, 1, &text);
        hf_folder_text(dir, "adapter_config.json", strbuf_str(&text));
        struct engine_adapter *a = engine_adapter_open(m, dir, 1, &e);
        CHECK_MSG((a != NULL) == adapters[i].opens, "%s %s: %s", adapters[i].member, adapters[i].value,
                  a ? "opens" : e.text);
        CHECK_MSG(a || strstr(e.text, adapters[i].member), "%s: %s", adapters[i].member, e.text);
        engine_adapter_close(a);
        json_free(config);
        strbuf_release(&text);
    }
    engine_model_close(m);
    hf_folder_remove(dir);
}
