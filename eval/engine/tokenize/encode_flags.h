/*
 * encode_flags.h -- what encoding text does besides (tokenizer_encode, engine_tokenize): a sum of these.
 */
#ifndef EVAL_ENGINE_TOKENIZE_ENCODE_FLAGS_H
#define EVAL_ENGINE_TOKENIZE_ENCODE_FLAGS_H

enum encode_flags {
    ENCODE_PLAIN = 0,
    ENCODE_ADD_SPECIAL = 1,  /* put BOS and EOS around the text as the checkpoint asks */
    ENCODE_PARSE_SPECIAL = 2 /* text like "<|im_end|>" becomes its token; else it stays text */
};

#endif
