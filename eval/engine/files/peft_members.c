/*
 * peft_members.c -- see peft_members.h.
 *
 * A member is read by peft.c, is listed as never changing what a trained adapter computes, or is rejected unless it
 * is switched off (null, false, 0, empty).  Source: LoraConfig and the LoRA layers of PEFT (0.21).
 */
#include "eval/engine/files/peft_members.h"

#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/engine/files/hf_reader.h"

/* Read by peft.c or below, or without effect on a trained adapter. */
static const char *const known[] = {
    /* read */
    "peft_type", "base_model_name_or_path", "r", "lora_alpha", "target_modules", "rank_pattern", "alpha_pattern",
    "use_rslora", "use_dora", "ensure_weight_tying", "layers_to_transform", "bias", "init_lora_weights",
    "fan_in_fan_out", /* how the base stores the matrix: known from the base's own files */
    /* which modules have an adapter: determined by the tensors */
    "exclude_modules", "layers_pattern",
    /* provenance */
    "task_type", "auto_mapping", "peft_version", "revision",
    /* training, and how the matrices were filled before it */
    "inference_mode", "lora_dropout", "loftq_config", "eva_config", "corda_config", "lora_ga_config",
    "qalora_group_size", /* with use_qalora only */
    /* how the modules are split over devices */
    "megatron_config", "megatron_core", "runtime_config"
};

/* Descriptions of the features that are not implemented. */
static const struct {
    const char *name, *why;
} unsupported[] = {
    { "modules_to_save", "whole modules in an adapter are not supported (found some)" },
    { "trainable_token_indices", "trained token embeddings are not supported (found some)" },
    { "lora_bias", "trained biases are not supported (found true)" },
    { "layer_replication", "replicated layers are not supported (found some)" },
    { "alora_invocation_tokens", "activated LoRA is not supported (found tokens)" },
    { "use_qalora", "QALoRA is not supported (found true)" },
    { "target_parameters", "bare parameters as targets are not supported (found some)" },
};

static bool is_known(str name)
{
    for (size_t i = 0; i < COUNT_OF(known); i++)
        if (str_is(name, known[i]))
            return true;
    return false;
}

/* The initialisations that leave the base's weights as they are; the others (pissa, olora, corda, loftq, lora_ga)
 * subtract the first adapter from them. */
static bool check_init(const struct json *config, const char *path, struct err *e)
{
    static const char *const plain[] = { "gaussian", "eva", "orthogonal", "mica" };
    const struct json *v = json_get(config, "init_lora_weights");
    str init = json_as_string(v);

    if (json_kind(v) == JSON_NULL_KIND || json_kind(v) == JSON_BOOL_KIND)
        return true;
    for (size_t i = 0; i < COUNT_OF(plain); i++)
        if (str_is(init, plain[i]))
            return true;
    return err_set(e, ERR_UNSUPPORTED,
                   "%s: init_lora_weights \"" STR_FMT "\" changes the base's weights too"
                   " (expected an adapter converted to plain LoRA)",
                   path, STR_ARG(init));
}

bool peft_check_members(const struct json *config, const char *path, struct err *e)
{
    str bias = json_as_string(json_get(config, "bias")), key;
    const struct json *v;
    void *it = NULL;

    for (size_t i = 0; i < COUNT_OF(unsupported); i++)
        if (!hf_member_is_disabled(json_get(config, unsupported[i].name)))
            return err_set(e, ERR_UNSUPPORTED, "%s: %s: %s", path, unsupported[i].name, unsupported[i].why);
    if (bias.n && !str_is(bias, "none"))
        return err_set(e, ERR_UNSUPPORTED, "%s: bias (found \"" STR_FMT "\", expected none)", path, STR_ARG(bias));
    while (json_next(config, &it, &key, &v))
        if (!is_known(key) && !hf_member_is_disabled(v))
            return err_set(e, ERR_UNSUPPORTED,
                           "%s: member " STR_FMT " is not known and may change what the adapter computes"
                           " (expected no such member)",
                           path, STR_ARG(key));
    return check_init(config, path, e);
}
