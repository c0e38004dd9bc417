/*
 * hf_members.c -- members of config.json that nothing reads.
 *
 * A member that is not read could change what the model computes, so it is rejected unless it is in one of these
 * lists.  Source: configuration_*.py and modeling_*.py of the transformers library (5.24) for the types of hf_names.c:
 * none of those classes reads the members of the first list when it computes logits.
 */
#include "eval/engine/files/hf_reader.h"

#include "eval/base/err.h"
#include "eval/base/json.h"

/* Any value. */
static const struct irrelevant {
    const char *why;
    const char *names[24]; /* a "*" at the end matches any suffix */
} irrelevant[] = {
    { "says which program wrote or reads the file",
      { "architectures", "auto_map", "model_type", "_name_or_path", "name_or_path", "transformers_version",
        "transformers.js_config", "tokenizer_class", "_commit_hash", "unsloth_*", "_unsloth_*", "is_llama_config",
        "base_model_*", "license", "author", "language", "tags", "is_decoder" } },
    { "how numbers are stored or kernels chosen; logits are computed in 32 bits",
      { "dtype", "torch_dtype", "attn_implementation", "_attn_implementation*", "_flash_attn_2_enabled", "use_bfloat16",
        "torchscript", "pretraining_tp", "reorder_and_upcast_attn", "use_kernels", "experts_implementation",
        "_experts_implementation*", "fused_norms", "use_flash_attn*", "flash_attn*" } },
    { "used in training only",
      { "initializer_range", "attention_dropout", "hidden_dropout", "hidden_dropout_prob", "resid_pdrop", "embd_pdrop",
        "attn_pdrop", "summary_first_dropout", "gradient_checkpointing", "classifier_dropout", "residual_dropout",
        "embedding_dropout", "mlp_dropout", "use_liger_kernel", "router_aux_loss_coef", "dropout" } },
    { "heads for other tasks than predicting the next token",
      { "summary_*", "id2label", "label2id", "num_labels", "problem_type", "finetuning_task",
        "task_specific_params" } },
    { "how a caller runs the model or chooses tokens",
      { "use_cache",
        "cache_implementation",
        "return_dict",
        "use_return_dict",
        "output_attentions",
        "output_hidden_states",
        "chunk_size_feed_forward",
        "keys_to_ignore_at_inference",
        "do_sample",
        "temperature",
        "top_k",
        "top_p",
        "typical_p",
        "num_beams",
        "num_beam_groups",
        "num_return_sequences",
        "repetition_penalty",
        "length_penalty",
        "early_stopping",
        "max_length",
        "min_length",
        "max_new_tokens",
        "diversity_penalty",
        "no_repeat_ngram_size" } },
    { "how a caller runs the model or chooses tokens",
      { "encoder_no_repeat_ngram_size", "bad_words_ids", "forced_bos_token_id", "forced_eos_token_id", "output_scores",
        "return_dict_in_generate", "remove_invalid_values", "exponential_decay_length_penalty", "suppress_tokens",
        "begin_suppress_tokens", "prefix", "sep_token_id", "decoder_start_token_id", "tf_legacy_loss", "_assistant*",
        "generation_config", "model_max_length", "max_sequence_length" } },
    { "parts for images and sound, which are not run",
      { "vision_config", "audio_config", "image_token_index", "image_token_id", "boi_token_index", "boi_token_id",
        "eoi_token_index", "eoi_token_id", "mm_tokens_per_image", "image_seq_length", "vision_*", "projector_*" } },
};

static bool names(const char *pattern, str name)
{
    size_t n = strlen(pattern);

    return n && pattern[n - 1] == '*' ? str_starts(name, (str){ pattern, n - 1 }) : str_is(name, pattern);
}

const char *hf_member_irrelevant(const char *name)
{
    for (size_t i = 0; i < COUNT_OF(irrelevant); i++)
        for (size_t k = 0; k < COUNT_OF(irrelevant[i].names) && irrelevant[i].names[k]; k++)
            if (names(irrelevant[i].names[k], str_from(name)))
                return irrelevant[i].why;
    return NULL;
}

/* Null, false, 0, or an empty string, list or object: the values of a feature that is switched off. */
static bool is_off(const struct json *v)
{
    switch (json_kind(v)) {
    case JSON_NULL_KIND:
        return true;
    case JSON_BOOL_KIND:
        return !json_bool(v);
    case JSON_STRING_KIND:
        return json_as_string(v).n == 0;
    case JSON_ARRAY_KIND:
    case JSON_OBJECT_KIND:
        return json_length(v) == 0;
    default:
        return json_number(v) == 0;
    }
}

bool hf_check_members(const struct hf_reader *r)
{
    const struct json *v;
    void *it = NULL;
    str key;

    while (json_next(r->json, &it, &key, &v)) {
        str full = arena_printf(&r->c->a, "%s" STR_FMT, r->place, STR_ARG(key));
        const int64_t *used = map_find(r->used, full);
        if (used && *used == HF_CHECKED)
            continue;
        if (used) {
            struct hf_reader sub = *r;
            sub.json = v;
            sub.place = arena_printf(&r->c->a, STR_FMT ".", STR_ARG(full)).s;
            if (json_kind(v) == JSON_OBJECT_KIND && !hf_check_members(&sub))
                return false;
            continue;
        }
        if (is_off(v) || hf_member_irrelevant(key.s))
            continue;
        str text = str_slice(json_to_text(v, &r->c->a), 0, 60);
        return err_set(r->e, ERR_UNSUPPORTED,
                       "%s: member " STR_FMT " is not known for this model_type and may change what the model computes"
                       " (found " STR_FMT ", expected no such member)",
                       r->path, STR_ARG(full), STR_ARG(text));
    }
    return true;
}
