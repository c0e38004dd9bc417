/*
 * hf_quantization.c -- see hf_quantization.h.
 *
 * A member that is not in the list of its method is rejected unless it is switched off, as in hf_members.c: a name may
 * be in the list only if it is checked in hf_packed.c, or if the stored numbers represent the same weights for any
 * value of it.  Sources: the configuration classes of AutoGPTQ and GPTQModel (quantize_config.json), AutoAWQ, and
 * utils/quantization_config.py of the transformers library (5.24).
 */
#include "eval/engine/files/hf_quantization.h"

#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/engine/files/hf_packed.h"
#include "eval/engine/files/hf_reader.h"

static const char gptq[] = "gptq", awq[] = "awq", fp8[] = "fp8", bnb[] = "bitsandbytes";

static const struct known {
    const char *method, *name; /* a NULL method: all methods */
} known[] = {
    /* Read here and in hf_packed.c. */
    { NULL, "quant_method" },
    { NULL, "bits" },
    { NULL, "group_size" },
    { gptq, "checkpoint_format" },
    { gptq, "format" },
    { gptq, "desc_act" },
    { awq, "version" },
    { awq, "format" },
    { awq, "backend" },
    { awq, "zero_point" },
    { fp8, "fmt" },
    { fp8, "weight_block_size" },
    { bnb, "load_in_4bit" },
    { bnb, "load_in_8bit" },
    { bnb, "_load_in_4bit" },
    { bnb, "_load_in_8bit" },
    { bnb, "bnb_4bit_quant_type" },
    /* Which modules are packed: determined by the names and types of the stored tensors. */
    { NULL, "modules_to_not_convert" },
    { NULL, "modules_to_convert" },
    { NULL, "ignored_layers" },
    { NULL, "lm_head" },
    { gptq, "modules_in_block_to_quantize" },
    { gptq, "block_name_to_quantize" },
    { gptq, "module_name_preceding_first_block" },
    { bnb, "llm_int8_skip_modules" },
    /* How the integers were computed; symmetric formats store zero points too. */
    { gptq, "sym" },
    { gptq, "static_groups" },
    { gptq, "true_sequential" },
    { gptq, "act_group_aware" },
    { gptq, "damp_percent" },
    { gptq, "damp_auto_increment" },
    { gptq, "mse" },
    { gptq, "dataset" },
    { gptq, "tokenizer" },
    { gptq, "batch_size" },
    { gptq, "pad_token_id" },
    { gptq, "model_seqlen" },
    { gptq, "cache_block_outputs" },
    { gptq, "model_name_or_path" },
    { gptq, "model_file_base_name" },
    { NULL, "meta" },
    { NULL, "quantizer" },
    /* Which kernels run, and the type they compute in. */
    { gptq, "backend" },
    { gptq, "pack_dtype" },
    { gptq, "use_cuda_fp16" },
    { gptq, "max_input_length" },
    { gptq, "use_exllama" },
    { gptq, "disable_exllama" },
    { gptq, "exllama_config" },
    { awq, "do_fuse" },
    { awq, "fuse_max_seq_len" },
    { awq, "modules_to_fuse" },
    { awq, "exllama_config" },
    { bnb, "bnb_4bit_compute_dtype" },
    { bnb, "bnb_4bit_quant_storage" },
    { bnb, "bnb_4bit_use_double_quant" }, /* determined by the tensors stored with the weights */
    { bnb, "llm_int8_threshold" },
    { bnb, "llm_int8_enable_fp32_cpu_offload" },
    { bnb, "llm_int8_has_fp16_weight" },
    { fp8, "dequantize" },
    { fp8, "scale_fmt" },         /* determined by the type of the stored scales */
    { fp8, "activation_scheme" }, /* activations are not quantized here */
    { fp8, "expert_dtype" },      /* no type here has experts */
};

static bool is_known(str method, str name)
{
    for (size_t i = 0; i < COUNT_OF(known); i++)
        if (str_is(name, known[i].name) && (!known[i].method || str_is(method, known[i].method)))
            return true;
    return false;
}

static bool check_members(const struct json *q, str method, const char *path, struct err *e)
{
    const struct json *v;
    void *it = NULL;
    str key;

    while (json_next(q, &it, &key, &v))
        if (!is_known(method, key) && !hf_member_is_disabled(v))
            return err_set(e, ERR_UNSUPPORTED,
                           "%s: quantization_config: member " STR_FMT " is not known for quant_method " STR_FMT
                           " and may change the weights (expected no such member)",
                           path, STR_ARG(key), STR_ARG(method));
    return true;
}

static bool check_bnb(const struct json *q, str method, const char *path, struct err *e)
{
    str type = json_as_string(json_get(q, "bnb_4bit_quant_type"));
    bool four = json_bool(json_get(q, "load_in_4bit")), eight = json_bool(json_get(q, "load_in_8bit"));

    if (str_is(method, bnb) && four != eight && (!four || str_is(type, "nf4") || str_is(type, "fp4")))
        return true;
    return err_set(e, ERR_UNSUPPORTED,
                   "%s: quantization_config is not supported (found quant_method \"" STR_FMT "\" of type \"" STR_FMT
                   "\", expected gptq, awq, fp8, or bitsandbytes of 8 bits or 4 of type nf4 or fp4)",
                   path, STR_ARG(method), STR_ARG(type));
}

bool hf_quantization_check(const struct json *q, const char *path, struct err *e)
{
    str method = json_as_string(json_get(q, "quant_method"));

    if (json_kind(q) == JSON_NULL_KIND)
        return true;
    bool packed = str_is(method, gptq) || str_is(method, awq) || str_is(method, fp8);
    if (packed ? !hf_packed_find(q, path, e) : !check_bnb(q, method, path, e))
        return false;
    return check_members(q, method, path, e);
}
