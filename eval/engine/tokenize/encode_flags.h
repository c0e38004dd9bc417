/*
 * encode_flags.h -- options of text encoding (tokenizer_encode, engine_tokenize): a sum of these flags.
 */
#ifndef EVAL_ENGINE_TOKENIZE_ENCODE_FLAGS_H
#define EVAL_ENGINE_TOKENIZE_ENCODE_FLAGS_H

enum encode_flags {
    ENCODE_PLAIN = 0,
    ENCODE_ADD_SPECIAL = 1,  /* add BOS and EOS as the checkpoint specifies */
    ENCODE_PARSE_SPECIAL = 2 /* parse special tokens like "<|im_end|>"; otherwise they are encoded as text */
};

#endif
