import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/lang/language.ts';
import { loadText } from '../../src/load/load-text.ts';
import { readSeeds } from '../fuzz/seeds.ts';
import { type SlipKind, slipKinds } from '../support/slips.ts';

const head =
  'briefing: 1\nlang: en\ntitle: T\nsources:\n  a: {title: Source a, lang: en}\nfigures:\n';
const whole = `${head}  - id: one
    label: Figure one
    reports:
      - {source: a, value: 3, passage: three}
`;

/** What is told of a text with one slip: where, and in English. */
function told(text: string): string[] {
  const { problems } = loadText('f', text);
  return problems.map(problem => {
    const { message, hint } = languageOf('en').problems[problem.code](problem);
    return `${problem.place?.line}:${problem.place?.column} ${message} ${hint}`;
  });
}

test('the text that slips are made in has none', () => {
  expect(told(whole)).toEqual([]);
});

describe('a slip is told by its name and at its place, and nothing that follows from it:', () => {
  test.each([
    [
      '    label',
      '\u00a0\u00a0\u00a0\u00a0label',
      /^8:1 .*indented with no-break spaces \(U\+00A0\)/,
    ],
    ['    label', ' \u3000 label', /^8:2 .*ideographic spaces \(U\+3000\)/],
    ['    label', '\u202f\u202f\u202f\u202flabel', /^8:1 .*narrow no-break spaces \(U\+202F\)/],
    ['    label', '\u2003\u2003label', /^8:1 .*em spaces \(U\+2003\)/],
    ['title: T', 'title: “Test: x”', /^3:8 `“ ”` are not YAML’s quotes/],
    ['title: T', 'title: «\u00a0Bilan: 3\u00a0»', /^3:8 `« »` are not YAML’s quotes/],
    ['title: T', 'title: „Bilanz: 3“', /^3:8 `„ “` are not YAML’s quotes/],
    ['passage: three', 'passage: ‘he said: three’', /^10:40 `‘ ’` are not YAML’s quotes/],
    ['passage: three', 'passage: “said: two, three”', /^10:40 `“ ”` are not YAML’s quotes/],
    [
      'passage: three',
      'passage: he said: three',
      /^10:40 .*Put the text in quotes: it has `: ` in it/,
    ],
    [
      'label: Figure one',
      'label: Figure: one',
      /^8:12 .*Put the text in quotes: it has `: ` in it/,
    ],
    ['- id: one', '-id: one', /^7:3 A space is missing after `-`/],
    ['label: Figure', 'label:Figure', /^8:10 A space is missing after the colon/],
    ['passage: three', 'passage: @three', /^10:40 Text cannot begin with/],
    ['passage: three', 'passage: `three`', /^10:40 Text cannot begin with/],
  ])('%j as %j', (right, wrong, sentence) => {
    const [first, ...more] = told(whole.replace(right, wrong));
    expect(first).toMatch(sentence);
    expect(more.filter(line => !/missing\.|`source` of/.test(line))).toEqual([]);
  });
});

test('a dash without its space is told of too where all stands under the word, or in braces', () => {
  const narrow = whole.replace('- id', '-id').replaceAll('    label', '   label');
  expect(told(narrow.replace('    reports', '   reports'))).toEqual([
    expect.stringMatching(/^7:3 A space is missing after `-`/),
  ]);
  expect(told(whole.replace('{source: a', '{source:a'))).toContainEqual(
    expect.stringMatching(/^10:10 A space is missing after the colon/),
  );
});

test('several slips in several places are each told of', () => {
  const second = whole.slice(head.length).replace('id: one', 'id: two');
  const text = whole.replace('title: T', 'title: “A: b”') + second.replace('- id', '-id');
  expect(told(text)).toEqual([
    expect.stringMatching(/^3:8 `“ ”` are not/),
    expect.stringMatching(/^11:3 A space is missing after `-`/),
  ]);
});

test('quotation marks of the article, other blanks and dashes in right YAML are none', () => {
  for (const value of [
    ...['“Words”', '«\u00a0Des mots\u00a0»', '„Worte“', '‘words’', '“Words” and more', '-words'],
    ...['- words'.slice(2), '10:30', 'https://x.y/z', '"a: b"', "'- a'"],
  ]) {
    expect(told(whole.replace('Figure one', value))).toEqual([]);
  }
  for (const block of ['|\n      \u3000words: a\n      -b: c', '>-\n      “a: b”\n      -c']) {
    expect(told(whole.replace('Figure one', block))).toEqual([]);
  }
});

test('in briefings that people wrote nearly every slip is told by its name, on its line', async () => {
  const seeds = (await readSeeds()).map(({ text }) => text);
  const shares = slipKinds.map(kind => {
    const results = seeds.flatMap(text => slippedTexts(text, kind, 4));
    const right = results.filter(({ text, line }) => {
      const [first] = loadText('f', text).problems;
      return first?.details.reason === kind.reason && first.place?.line === line;
    });
    return { kind: kind.name, right: right.length, of: results.length };
  });
  for (const { kind, right, of } of shares) {
    expect(of, kind).toBeGreaterThan(2);
    expect(right / of, `${kind}: ${right} of ${of}`).toBeGreaterThan(0.6);
  }
  const sum = (values: readonly number[]) => values.reduce((one, other) => one + other, 0);
  const all = sum(shares.map(({ right }) => right)) / sum(shares.map(({ of }) => of));
  expect(all, JSON.stringify(shares)).toBeGreaterThan(0.85);
});

/** A text with one slip, in some of the lines that have a place for it: spread over all. */
function slippedTexts(text: string, { slipped }: SlipKind, most: number) {
  const lines = text.split('\n');
  const all = lines.flatMap((line, at) => {
    const changed = slipped(line);
    return changed === null ? [] : [{ text: lines.with(at, changed).join('\n'), line: at + 1 }];
  });
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, at) => at % step === 0).slice(0, most);
}

test('a file of nothing but mistakes is told of all the same', () => {
  const { problems, problemsBeyond } = loadText('f', 'a: b: c\n'.repeat(3000));
  expect(problems.length + problemsBeyond).toBeGreaterThan(1000);
});
