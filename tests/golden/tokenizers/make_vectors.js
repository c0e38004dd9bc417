// make_vectors.js DIR [N]: ids and texts by the Hugging Face library (npm install tokenizers, 0.23.2) for every
// DIR/*.json: DIR/NAME.jsonl with {text, ids, plain, decoded}; N random texts besides the fixed ones.
const fs = require('fs'), { Tokenizer } = require('tokenizers');
const dir = process.argv[2], n = +(process.argv[3] || 12);
const fixed = [
  '', ' ', '  ', 'a', 'the model', ' the model', 'The answers, questioned!', "I'm sure they'll say it's WE'VE don't",
  'tabs\tand\nlines\r\nand   three    spaces   ', '\n\n\n x', '1 12 123 1234 12345 3.14', 'naïve café Ångström', 'e\u0301 o\u0308 \u1e9b\u0323',
  '你好世界 今天', 'こんにちは、世界。', '안녕하세요 세계', 'Привет, МИР!', 'ΟΔΟΣ Σίσυφος', 'İstanbul IĞDIR', 'ﬁne ½ ² Ω Å',
  '👍 👩‍👩‍👧 🇩🇪 ❤️', '<|begin|>hi<|end|>', 'say <s>this</s> and [CLS] that [SEP]', '<tool>x<tool>', 'a <mask> b  <mask>  c<mask>',
  'x <right>  y word sword words word', 'both bothboth  both  ', '<|beg in|> <|begin', '##ing ##', '\u00a0nbsp\u3000wide\u2009thin',
  'zero\u200bwidth\u200djoin\ufeffbom', 'a\u0000b\u0007c\u007fd\u0085e', '___under_score__ a_b', 'for (int i = 0; i < n; i++) { sum += x[i]; }',
  'ααβ\u0300γ', '\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35', 'مرحبا بالعالم', 'हिन्दी में', '\u{10330}\u{10ffff}\u{1f468}', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  '▁▁the▁model ▁', 'Ġthe Ċ', '<0x41><0x0A>', 'don\u2019t \u201cquote\u201d \u2026', 'answeringquestionsreadermodels', '\ufffd \ufffd\ufffd',
];
let state = 1;
const random = (k) => { state = (Math.imul(state, 1103515245) + 12345) >>> 0; return (state >>> 8) % k; };
const pool = ['the', ' ', ' ', '  ', 'model', 'answer', 'ing', '\n', '\t', '1', '23', '.', ',', "'s", "'", '-', 'é', 'e\u0301', 'ß', '你', '好', '。',
  '안', 'Ω', 'б', 'А', '👍', '\u200d', '\u00a0', '\u3000', '_', '<s>', '<|end|>', '<tool>', '<mask>', 'word', '[SEP]', 'X', 'q', '\u0301', 'ﬁ', '$', '+', '#',
  '##', '▁', '\r', '`', '\u0085', '२', '½', 'ǅ', 'İ', 'Σ'];
const texts = [...fixed];
for (let i = 0; i < n; i++) { let s = ''; for (let k = random(14) + 1; k > 0; k--) s += pool[random(pool.length)]; texts.push(s); }
(async () => {
  for (const f of fs.readdirSync(dir).filter((x) => x.endsWith('.json'))) {
    const t = Tokenizer.fromFile(dir + '/' + f), out = [];
    for (const text of texts) {
      try {
        const ids = (await t.encode(text)).getIds(), plain = (await t.encode(text, null, { addSpecialTokens: false })).getIds();
        out.push(JSON.stringify({ text, ids, plain, decoded: ids.length ? await t.decode(ids, true) : '' }));
      } catch (e) { out.push(JSON.stringify({ text, error: String(e) })); }
    }
    fs.writeFileSync(dir + '/' + f.replace('.json', '.jsonl'), out.join('\n') + '\n');
  }
})();
