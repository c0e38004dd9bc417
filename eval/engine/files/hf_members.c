/*
 * hf_members.c -- members of config.json that nothing reads.
 *
 * A member that is not read could change what the model computes, so it is rejected unless it is switched off or in the
 * list below.  A name may be in the list only if modeling_*.py of every type in hf_names.c, and the code that all types
 * share (masking_utils.py, modeling_rope_utils.py, cache_utils.py, modeling_utils.py, generation/), give the same
 * logits for any value of it.  Checked against the transformers library 5.24.
 */
#include "eval/engine/files/hf_reader.h"

#include "eval/base/err.h"
#include "eval/base/json.h"

static const char provenance[] = "says which program wrote or loads the file";
static const char storage[] = "how the weights are stored or which kernels run; logits are computed in float32";
static const char dropout[] = "dropout is active in training only";
static const char init[] = "initial values of weights that a checkpoint has";
static const char training[] = "loss or memory use in training";
static const char other_head[] = "a head for another task than predicting the next token";
static const char output[] = "what a forward pass returns besides the logits";
static const char caching[] = "whether keys and values are kept; the logits are the same";
static const char sampling[] = "choice of tokens from the logits, which the suite sets";
static const char generation[] = "choice of tokens from the logits; hf_text.c warns where greedy answers would differ";
static const char encoder[] = "for models with an encoder";
static const char unread[] = "no model class reads it";
static const char length[] = "limit of the tokenizer or the caller, not of the model";
static const char image[] = "parts for images and sound, which do not run on text";

static const struct irrelevant {
    const char *name; /* a "*" at the end matches any suffix */
    const char *why;
} irrelevant[] = {
    /* clang-format off */
    { "architectures",                  provenance }, /* the class; model_type decides here, as in AutoConfig */
    { "auto_map",                       provenance }, /* remote code, which is never run */
    { "model_type",                     provenance }, /* read by hf.c */
    { "_name_or_path",                  provenance },
    { "name_or_path",                   provenance },
    { "_commit_hash",                   provenance },
    { "transformers_version",           provenance },
    { "transformers.js_config",         provenance },
    { "tokenizer_class",                provenance }, /* tokenizer.json decides */
    { "unsloth_*",                      provenance },
    { "_unsloth_*",                     provenance },
    { "is_llama_config",                provenance },
    { "license",                        provenance },
    { "author",                         provenance },
    { "language",                       provenance },
    { "tags",                           provenance },
    { "base_model_tp_plan",             storage }, /* how tensors are split over devices */
    { "base_model_pp_plan",             storage },
    { "base_model_ep_plan",             storage },
    { "dtype",                          storage },
    { "torch_dtype",                    storage },
    { "attn_implementation",            storage },
    { "_attn_implementation*",          storage },
    { "_flash_attn_2_enabled",          storage },
    { "use_flash_attn*",                storage },
    { "flash_attn*",                    storage },
    { "use_bfloat16",                   storage },
    { "torchscript",                    storage },
    { "use_kernels",                    storage },
    { "experts_implementation",         storage },
    { "_experts_implementation*",       storage },
    { "fused_norms",                    storage },
    { "pretraining_tp",                 storage }, /* split the products of Llama until 4.48; the sums are the same */
    { "reorder_and_upcast_attn",        storage }, /* GPT-2: attention in float32, which it is anyway */
    { "attention_dropout",              dropout },
    { "hidden_dropout",                 dropout },
    { "hidden_dropout_prob",            dropout },
    { "resid_pdrop",                    dropout },
    { "embd_pdrop",                     dropout },
    { "attn_pdrop",                     dropout },
    { "residual_dropout",               dropout },
    { "embedding_dropout",              dropout },
    { "mlp_dropout",                    dropout },
    { "dropout",                        dropout },
    { "classifier_dropout",             dropout },
    { "initializer_range",              init },
    { "gradient_checkpointing",         training },
    { "use_liger_kernel",               training },
    { "router_aux_loss_coef",           training }, /* weight of a loss; no type here has experts */
    { "tf_legacy_loss",                 training },
    { "summary_*",                      other_head }, /* GPT2DoubleHeadsModel */
    { "id2label",                       other_head },
    { "label2id",                       other_head },
    { "num_labels",                     other_head },
    { "problem_type",                   other_head },
    { "finetuning_task",                other_head },
    { "task_specific_params",           other_head }, /* arguments of pipelines */
    { "return_dict",                    output },
    { "use_return_dict",                output },
    { "output_attentions",              output },
    { "output_hidden_states",           output },
    { "keys_to_ignore_at_inference",    output },
    { "output_scores",                  output },
    { "return_dict_in_generate",        output },
    { "use_cache",                      caching },
    { "cache_implementation",           caching },
    { "do_sample",                      sampling },
    { "temperature",                    sampling },
    { "top_k",                          sampling },
    { "top_p",                          sampling },
    { "typical_p",                      sampling },
    { "num_return_sequences",           sampling },
    { "max_length",                     sampling },
    { "max_new_tokens",                 sampling },
    { "remove_invalid_values",          sampling }, /* replaces NaN and infinity */
    { "length_penalty",                 sampling }, /* this and the next three: of beams only */
    { "early_stopping",                 sampling },
    { "num_beam_groups",                sampling },
    { "diversity_penalty",              sampling },
    { "_assistant*",                    sampling }, /* speculative decoding, which leaves greedy answers as they are */
    { "num_beams",                      generation },
    { "min_length",                     generation },
    { "repetition_penalty",             generation },
    { "no_repeat_ngram_size",           generation },
    { "encoder_no_repeat_ngram_size",   generation },
    { "bad_words_ids",                  generation },
    { "suppress_tokens",                generation },
    { "begin_suppress_tokens",          generation },
    { "forced_bos_token_id",            generation },
    { "forced_eos_token_id",            generation },
    { "exponential_decay_length_penalty", generation },
    { "is_decoder",                     encoder }, /* all types here are decoders; GPT-NeoX mentions it in a comment */
    { "decoder_start_token_id",         encoder },
    { "chunk_size_feed_forward",        encoder }, /* apply_chunking_to_forward, which no type here calls */
    { "sep_token_id",                   unread },
    { "prefix",                         unread },
    { "generation_config",              unread }, /* generation_config.json is read separately */
    { "model_max_length",               length },
    { "max_sequence_length",            length },
    { "vision_*",                       image }, /* Gemma 3: vision_config */
    { "audio_config",                   image },
    { "projector_*",                    image },
    { "image_token_index",              image },
    { "image_token_id",                 image }, /* without images, an id like any other */
    { "boi_token_index",                image },
    { "boi_token_id",                   image },
    { "eoi_token_index",                image },
    { "eoi_token_id",                   image },
    { "mm_tokens_per_image",            image },
    { "image_seq_length",               image },
    /* clang-format on */
};

static bool key_matches(const char *pattern, str name)
{
    size_t n = strlen(pattern);

    return n && pattern[n - 1] == '*' ? str_starts(name, (str){ pattern, n - 1 }) : str_is(name, pattern);
}

const char *hf_member_irrelevant(const char *name)
{
    for (size_t i = 0; i < COUNT_OF(irrelevant); i++)
        if (key_matches(irrelevant[i].name, str_from(name)))
            return irrelevant[i].why;
    return NULL;
}

/* Null, false, 0, or an empty string, list or object: the values of a feature that is switched off. */
bool hf_member_is_disabled(const struct json *v)
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
        if (hf_member_is_disabled(v) || hf_member_irrelevant(key.s))
            continue;
        str text = str_slice(json_to_text(v, &r->c->a), 0, 60);
        return err_set(r->e, ERR_UNSUPPORTED,
                       "%s: member " STR_FMT " is not known for this model_type and may change what the model computes"
                       " (found " STR_FMT ", expected no such member)",
                       r->path, STR_ARG(full), STR_ARG(text));
    }
    return true;
}
