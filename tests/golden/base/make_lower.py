"""make_lower.py -- lower.tsv: how Python 3.11's str.lower treats every character of
Unicode 14. Run in this folder: /usr/bin/python3 make_lower.py

map   CHARACTER  LOWERED     where they differ (hexadecimal code points)
class FIRST LAST KIND        what the character is to a sigma beside it: "cased",
                             "ignorable" (looked through) or "other"; characters
                             that Unicode 14 does not have are left out
text  TEXT LOWERED           (JSON strings)
"""
import json
import unicodedata

out = open("lower.tsv", "w")
for c in map(chr, range(0x110000)):
    if 0xD800 <= ord(c) < 0xE000 or c.lower() == c or c == "\u03a3":
        continue
    out.write("map\t%x\t%s\n" % (ord(c), " ".join("%x" % ord(x) for x in c.lower())))


def kind(c):
    if 0xD800 <= ord(c) < 0xE000 or unicodedata.category(c) == "Cn":
        return None
    behind, between = ("a\u03a3" + c).lower()[1], ("a\u03a3" + c + "b").lower()[1]
    return "cased" if behind == "\u03c3" else "ignorable" if between == "\u03c3" else "other"


first, last_kind = 0, kind("\0")
for n in range(1, 0x110001):
    k = kind(chr(n)) if n < 0x110000 else None
    if k != last_kind or n == 0x110000:
        if last_kind:
            out.write("class\t%x\t%x\t%s\n" % (first, n - 1, last_kind))
        first, last_kind = n, k
for text in ("ΟΔΥΣΣΕΥΣ", "Σ", "ΑΣ", "ΑΣ.", "ΑΣ.Β", "Α.Σ", "ΑΣ Β", "ΑΣ'Β", "Α\u00adΣ", ".Σ", "1Σ", "ªΣ", "ʰΣ", "ⅡΣ", "ΣΣΣ",
             "İSTANBUL", "ẞ", "ΑΣ\u0301", "ΑΣ\u0301Β", "Α\u0301Σ", "K Å", "ǅ ǈ", "ΑΣ\u200dΒ", "ΑΣ1Β", "Ⓐ Σ", "ⒶΣ"):
    out.write("text\t%s\t%s\n" % (json.dumps(text), json.dumps(text.lower())))
