/*
 * text.h -- UTF-8 and Unicode properties (wraps utf8proc).
 *
 * Text from outside may be invalid UTF-8.  Decoding never fails: each byte that
 * starts no valid sequence becomes one U+FFFD, as with Python's errors="replace"
 * for single bytes.
 */
#ifndef EVAL_BASE_TEXT_H
#define EVAL_BASE_TEXT_H

#include "eval/base/strbuf.h"

struct arena;

/* The code point at *at, which advances; U+FFFD for an invalid byte. */
uint32_t utf8_next(str text, size_t *at);

/* The code point that ends at *at > 0; *at moves to its first byte.  A byte outside any valid sequence is read
 * alone, as in utf8_next. */
uint32_t utf8_previous(str text, size_t *at);

/* Writes the code points of `text` to out [text.n]; returns their number. */
size_t utf8_decode(str text, uint32_t *out);
size_t utf8_length(str text);                /* code points */
bool utf8_valid(str text, size_t *bad_byte); /* bad_byte: offset of the first invalid byte; may be NULL */

/* Writes 1..4 bytes; returns their number. */
size_t utf8_encode(uint32_t code_point, char out[4]);

/* Two-letter Unicode general category, e.g. "Lu", "Nd", "Zs". */
const char *unicode_category(uint32_t code_point);
bool unicode_is_letter(uint32_t code_point);
bool unicode_is_number(uint32_t code_point);
bool unicode_is_space(uint32_t code_point);       /* Python's str.isspace */
bool unicode_is_punctuation(uint32_t code_point); /* category P* */
uint32_t unicode_lower(uint32_t code_point);      /* simple mapping */
uint32_t unicode_upper(uint32_t code_point);      /* simple mapping */
uint32_t unicode_title(uint32_t code_point);      /* simple mapping */

/* 1: left to right, -1: right to left, 0: neutral. */
int unicode_direction(uint32_t code_point);

/* Upper-cased, with sharp s as SS; other special cases keep their letter. */
str text_upper(struct arena *a, str text);

/* Full lower-casing / NFC / NFKC / NFD of valid text, into the arena. */
str text_lower(struct arena *a, str text);
str text_normalize(struct arena *a, str text, const char *form); /* "NFC" "NFD" "NFKC" "NFKD" */

/* End of the extended grapheme cluster that starts at byte `at` < text.n. */
size_t text_grapheme_end(str text, size_t at);

/* Number of words: runs of characters that are not white space. */
size_t text_count_words(str text);

/* Columns on a terminal: 0, 1 or 2 per code point. */
int unicode_width(uint32_t code_point);
size_t text_width(str text);

/* A copy in which characters that control a terminal or the reading direction are visible: control characters as
 * Unicode's control pictures, bidi marks and zero-width characters as \u{202E}. */
str text_visible(struct arena *a, str text);

/* Adds `text` quoted for a message: control characters and invalid UTF-8 escaped, cut to at most `max` bytes with an
 * ellipsis. */
void strbuf_add_quoted(struct strbuf *b, str text, size_t max);

#endif
