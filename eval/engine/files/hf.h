/*
 * hf.h -- Hugging Face folders (private to files/): the known model types, the
 * GGUF names of their tensors, and the conversion of config.json.
 */
#ifndef EVAL_ENGINE_FILES_HF_H
#define EVAL_ENGINE_FILES_HF_H

#include "eval/engine/files/hf_reader.h"

struct json;

/* How a tensor is converted to GGUF's form. */
enum hf_change {
    HF_AS_IS,
    HF_PLUS_ONE,  /* Gemma's norms: the file holds weight - 1 */
    HF_TRANSPOSE, /* GPT-2's Conv1D: [in, out] */
    HF_QKV        /* Falcon: q, k and v of each key-value group together; GGUF wants all q, all k, all v */
};

/* Sizes, by the letters that the tables of names use. */
struct hf_sizes {
    uint64_t d;            /* d: hidden size */
    uint64_t f;            /* f: feed-forward; g: twice that */
    uint64_t heads, kv, h; /* h: head size; q: heads * h; k: kv * h; x: (heads + 2 kv) * h */
    uint64_t v;            /* v: vocabulary */
    uint64_t c;            /* c: positions */
    uint64_t layers;
    /* Optional biases and norms, as config.json has them: */
    bool attention_bias, attention_out_bias, mlp_bias, linear_bias;
    char falcon_norms; /* norms per layer: 's' two in sequence, '1' one for both blocks, '2' one each; 0: as required */
};

/* Which matrices and norms of a type have a bias. */
enum hf_bias {
    HF_NO_BIAS,
    HF_BIAS,           /* always */
    HF_BIAS_ATTENTION, /* if attention_bias is true */
    HF_BIAS_OUT,       /* if attention_out_bias is true */
    HF_BIAS_MLP,       /* if mlp_bias is true */
    HF_BIAS_LINEAR     /* if bias is true (Falcon) */
};

struct hf_name {
    const char *hf;   /* in the folder, without "model." or "transformer."; "%" is the layer */
    const char *gguf; /* in GGUF */
    char out, in;     /* letters of struct hf_sizes; in = 0: a vector */
    bool required;
    enum hf_change change;
    enum hf_bias bias;
};

struct hf_family {
    const char *model_type, *arch;
    const struct hf_name *names; /* ends with a row of zeros */
    bool tied;                   /* tie_word_embeddings if config.json has no such member */
    bool (*configure)(const struct hf_reader *r);
    const char *defaults; /* JSON object: the library's defaults for missing members; NULL if there are none */
};

/* The family of config.json's model_type; NULL if it is not supported. */
const struct hf_family *hf_family_find(str model_type);
const struct hf_family *hf_family_of_arch(str arch); /* the first with that GGUF architecture */

/* Finds the row and layer (-1: none) of a module or tensor name without ".weight" or ".bias"; NULL if there is no such
 * row. */
const struct hf_name *hf_name_find(const struct hf_family *f, str name, int *layer);
/* The GGUF name, and the name in the folder, which messages use. */
str hf_name_to_gguf(const struct hf_name *n, int layer, const char *suffix, struct arena *a);
str hf_name_from_gguf(const struct hf_family *f, const struct hf_name *n, int layer, const char *suffix,
                      struct arena *a);
/* True for buffers of old checkpoints and for the parts of other modalities. */
bool hf_name_ignored(str name);
/* The size behind a letter of struct hf_name. */
uint64_t hf_size(const struct hf_sizes *s, char letter);
/* True if the row's tensor has a bias, by the members of config.json in *s. */
bool hf_has_bias(const struct hf_sizes *s, const struct hf_name *n);

/* hf_config.c: reads config.json into r->c (metadata) and r->s (sizes); false on error. */
bool hf_configure_llama(const struct hf_reader *r);
bool hf_configure_mistral(const struct hf_reader *r);
bool hf_configure_qwen(const struct hf_reader *r);
bool hf_configure_gemma(const struct hf_reader *r);
bool hf_configure_phi3(const struct hf_reader *r);
bool hf_configure_falcon(const struct hf_reader *r);
bool hf_configure_gpt2(const struct hf_reader *r);
/* hf_dense.c: the same for further dense decoders. */
bool hf_configure_gemma1(const struct hf_reader *r);
bool hf_configure_granite(const struct hf_reader *r);
bool hf_configure_smollm3(const struct hf_reader *r);
bool hf_configure_arcee(const struct hf_reader *r);
bool hf_configure_seed_oss(const struct hf_reader *r);
bool hf_configure_ernie(const struct hf_reader *r);
bool hf_configure_helium(const struct hf_reader *r);
bool hf_configure_glm(const struct hf_reader *r);
bool hf_configure_olmo2(const struct hf_reader *r);
bool hf_configure_starcoder2(const struct hf_reader *r);
bool hf_configure_nemotron(const struct hf_reader *r);
bool hf_configure_stablelm(const struct hf_reader *r);
bool hf_configure_phi(const struct hf_reader *r);
bool hf_configure_gptneox(const struct hf_reader *r);

/* Shared by both files. */
bool hf_put_common(const struct hf_reader *r); /* layers, widths, heads, feed-forward, context */
bool hf_put_rms_eps(const struct hf_reader *r, double fallback);
bool hf_put_whole_rope(const struct hf_reader *r, double default_theta); /* rotation of whole heads */
/* Sliding windows: see list_windows in hf_config.c. */
bool hf_put_windows(const struct hf_reader *r, uint64_t first, uint64_t period);
bool hf_check_no_windows(const struct hf_reader *r); /* rejects layer_types with windows */

/* hf_rope.c: base and scaling of the rotation, which covers `dims` elements of each head. */
bool hf_put_rope(const struct hf_reader *r, uint64_t dims, double default_theta);
/* The same for layers with a window, in models that have both kinds (Gemma 3). */
bool hf_put_rope_local(const struct hf_reader *r, double default_theta);
/* partial_rotary_factor as a number of elements. */
bool hf_read_partial(const struct hf_reader *r, double fallback, uint64_t *dims);

/* hf_rows.c: the row in the library's grouped order (for each of kv groups: heads / kv heads of q, one of k, one of v,
 * h rows each) of row r in GGUF's order. */
size_t hf_grouped_row(size_t heads, size_t kv, size_t h, size_t r);
/* Reorders rows [n][width] from the library's grouped order to GGUF's, in the arena; NULL on error. */
const float *checkpoint_group_rows(const struct checkpoint *c, const float *rows, size_t n, size_t width,
                                   struct arena *a, struct err *e);

/* hf_text.c */
/* Special tokens and chat template of the files of a folder; texts live in the arena. */
bool hf_read_token_names(const char *dir, struct token_names *t, struct arena *a, struct err *e);
/* hf_tokens.c */
/* The special tokens other than BOS and EOS that have a name, as a JSON object {"pad_token": "..."}; NULL s if the
 * folder has no tokenizer_config.json. */
bool hf_read_other_names(const char *dir, str *out, struct arena *a, struct err *e);
/* Tokens declared outside tokenizer.json, as "tokenizer.huggingface.added_tokens": a JSON list in the order in which
 * they are added. */
bool hf_read_declared(struct checkpoint *c, struct err *e);
/* Everything except the weights; config: the whole config.json. */
bool hf_read_texts(struct checkpoint *c, const struct json *config, struct err *e);

/* Metadata; "%s" at the start of a key is the architecture. */
void hf_put_uint(struct checkpoint *c, const char *key, uint64_t v);
void hf_put_float(struct checkpoint *c, const char *key, double v);
void hf_put_bool(struct checkpoint *c, const char *key, bool v);
void hf_put_string(struct checkpoint *c, const char *key, str v);
/* The value is borrowed: it must live as long as the checkpoint. */
void hf_put_view(struct checkpoint *c, const char *key, str v);
void hf_put_strings(struct checkpoint *c, const char *key, const str *v, size_t n); /* copied */
void hf_put_uints(struct checkpoint *c, const char *key, const double *v, size_t n);
void hf_put_bools(struct checkpoint *c, const char *key, const double *v, size_t n);
/* A tensor that config.json implies (rotary factors). */
void hf_put_vector(struct checkpoint *c, const char *name, const float *v, size_t n);

#endif
