import fc from 'fast-check';

const pick = <Value>(...values: Value[]) => fc.constantFrom(...values);
const quotes = pick('', '', '"');

/**
 * A source's `text` mapping without a hash, as people may write it: what stands behind the colon
 * of the key, with entries at six spaces.
 *
 * Where a hash has to be put it has `«old→new»`. In `new`, `HEX` stands for the hash, and `"HEX"`
 * for a hash in double quotes.
 */
export const arbitraryTextMapping: fc.Arbitrary<string> = fc.oneof(inBraces(), onLines());

function inBraces(): fc.Arbitrary<string> {
  const gap = pick('', ' ', '\n      ', ' # c, {x: "\n      ', '\n\n\n      # }\n\n      ');
  const colon = pick(': ', ' :  ', ':\n        ', ': # c\n\n       ');
  const value = pick('a.txt', 'a b\n        c', '"a\\"b\n\n       #c"', "'it''s {a}'", '😀#:b');
  const empty = pick(
    'sha256: «null→HEX»',
    'sha256: «~→HEX»',
    'sha256:«→ HEX»',
    'sha256 :«→ HEX» ',
    'sha256«→: HEX»',
    '"sha256":«null→"HEX"»',
    "'sha256':\n        «Null→HEX»",
  );
  const file = fc.tuple(quotes, colon, value).map(([q, colon, value]) => ({
    written: `${q}file${q}${colon}${value}`,
    added: `«→, ${q}sha256${q}: ${q}HEX${q}»`,
  }));
  const gaps = fc.array(gap, { minLength: 7, maxLength: 7 });
  return fc
    .tuple(entriesOf(file, empty), gaps, pick('', ','), pick('', ' ', ' # c }'))
    .map(([entries, gaps, comma, behind]) => {
      const spaced = entries.map((entry, at) => `${gaps[2 * at]}${entry}${gaps[2 * at + 1]}`);
      return ` {${spaced.join(',')}${comma}${gaps[6]}}${behind}\n`;
    });
}

function onLines(): fc.Arbitrary<string> {
  const filler = pick('', '\n', '# c: d\n', '      # c\n\n\n', '\n   # {\n\n');
  const colon = pick(': ', ' :  ', ':\n        ', ': # c\n\n          ');
  const value = pick(
    'a.txt',
    'a b\n\n        c',
    '"a\\\n        b"',
    "'it''s\n        #'",
    '😀:b#',
  );
  const inOneLine = fc.tuple(colon, value, pick('', '  ', ' # c: d')).map(parts => parts.join(''));
  const block = pick(
    ': |\n        a',
    ': >- # c\n        a\n         b',
    ': |2-\n         a\n\n        b',
  );
  const empty = pick(
    'sha256: «null→HEX»',
    'sha256: «~→HEX» # c',
    'sha256:«→ HEX»',
    'sha256 :«→ HEX»\t # c',
    'sha256: # c\n\n        «NULL→HEX»',
    '"sha256": «null→"HEX"»',
  );
  const file = fc.tuple(quotes, fc.oneof(inOneLine, block)).map(([q, rest]) => ({
    written: `${q}file${q}${rest}`,
    added: `«→\n      ${q}sha256${q}: ${q}HEX${q}»`,
  }));
  const fillers = fc.array(filler, { minLength: 4, maxLength: 4 });
  return fc.tuple(entriesOf(file, empty), fillers).map(([entries, fillers]) => {
    const rows = entries.map((entry, at) => `${fillers[at]}      ${entry}\n`);
    return `\n${rows.join('')}${fillers[3]}`;
  });
}

/** The entries in any order: a hash is added to `file` where there is no empty one. */
function entriesOf(
  file: fc.Arbitrary<{ written: string; added: string }>,
  empty: fc.Arbitrary<string>,
): fc.Arbitrary<string[]> {
  return fc
    .tuple(file, fc.option(empty), pick([], ['encoding: utf-8'], ['"encoding": null']))
    .map(([{ written, added }, empty, encoding]) =>
      empty === null ? [`${written}${added}`, ...encoding] : [written, ...encoding, empty],
    )
    .chain(entries => fc.shuffledSubarray(entries, { minLength: entries.length }));
}
