import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/lang/language.ts';
import { loadText } from '../../src/load/load-with-library.ts';
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

describe('another sign than YAML’s is told by its name, and nothing that follows from it:', () => {
  test.each([
    ['- id', '– id', /^7:3 `–` is not the dash with which YAML begins/],
    ['- id', '— id', /^7:3 `—` is not the dash/],
    ['- id', '• id', /^7:3 `•` is not the dash/],
    ['- id', '− id', /^7:3 `−` is not the dash/],
    ['- {', '– {', /^10:7 `–` is not the dash/],
    ['- id', '-\u00a0id', /^7:4 .*dash or colon there are no-break spaces \(U\+00A0\)/],
    ['- {', '-\u202f{', /^10:8 .*dash or colon there are narrow no-break spaces \(U\+202F\)/],
    ['title:', 'title\u00a0:', /^3:1 .*no-break spaces \(U\+00A0\)/],
    ['title: ', 'title:\u00a0', /^3:7 .*no-break spaces \(U\+00A0\)/],
    ['title: ', 'title\u00a0:\u00a0', /^3:6 .*no-break spaces \(U\+00A0\)/],
    ['label:', 'label\u202f:', /^8:5 .*narrow no-break spaces \(U\+202F\)/],
    ['value: 3', 'value\u00a0: 3', /^10:21 .*no-break spaces \(U\+00A0\)/],
    ['value: 3', 'value:\u00a03', /^10:21 .*no-break spaces \(U\+00A0\)/],
    ['title: ', 'title：', /^3:6 `：` is not YAML’s colon/],
    ['sources:', 'sources：', /^4:8 `：` is not YAML’s colon/],
    ['value: 3', 'value：3', /^10:21 `：` is not YAML’s colon/],
    ['title:', 'title =', /^3:6 A `=` stands where a key has its colon/],
    ['label: ', 'label=', /^8:10 A `=` stands/],
    ['value: 3', 'value = 3', /^10:21 A `=` stands/],
    ['title:', '// a note\ntitle:', /^3:1 A line begins with `\/\/`/],
    ['    label:', '    // a note\n    label:', /^8:5 A line begins with `\/\/`/],
    ['3, passage', '3 passage', /^10:30 A comma is missing before `passage`/],
    ['a, value', 'a value', /^10:20 A comma is missing before `value`/],
    ['title: T', 'title: [Draft] the meeting', /^3:8 Text cannot begin with `\[` unless/],
    ['label: Figure one', 'label: {a} one', /^8:12 Text cannot begin with `\{` unless/],
    ['passage: three', 'passage: `three`', /^10:40 Text cannot begin with a backtick unless/],
    ['value: 3', 'value: 15,000', /^10:31 A comma cuts this number: .* Write `15000`/],
    ['value: 3', 'value: about 15,000,000', /^10:37 A comma cuts .* Write `about 15000000`/],
    ['passage: three', 'passage: brigade #3 lost', /^10:48 `#3 lost}` is a comment to YAML/],
  ])('%j as %j', (right, wrong, sentence) => {
    expect(told(whole.replace(right, wrong))).toEqual([expect.stringMatching(sentence)]);
  });
});

test('a conflict that Git has left is one problem, with the older version in it too', () => {
  for (const base of ['', '||||||| 1234567\n    label: V\n']) {
    for (const end of ['\n', '\r\n']) {
      const conflict = `<<<<<<< HEAD\n    label: U\n${base}=======\n    label: W\n>>>>>>> x\n`;
      const text = whole.replace('    label: Figure one\n', conflict).replaceAll('\n', end);
      expect(told(text)).toEqual([expect.stringMatching(/^8:1 Git has left a conflict here/)]);
    }
  }
  const line = (mark: string) => whole.replace('    label', `${mark}\n    label`);
  for (const mark of ['=======', '<<<<<<< HEAD', '>>>>>>> x']) {
    expect(told(line(mark)).join()).not.toContain('Git');
  }
});

test('one slip made throughout is told of once where nothing else is wrong', () => {
  const text = whole.replace('- id', '– id').replace('- {', '– {');
  expect(told(text)).toEqual([expect.stringMatching(/^7:3 `–` is not the dash/)]);
});

test('such signs in right YAML are none', () => {
  for (const value of [
    ...[
      'a – b',
      '– a',
      '• a',
      'a = b',
      '// a',
      '«\u00a0a\u00a0»',
      'a：b',
      '"[Draft] a"',
      'a [b] c',
    ],
    ...['"brigade #3"', 'say source of it', 'https://x.y/z', '>-\n      – a: b\n      // c = d'],
    ...['|\n      <<<<<<< a\n      =======\n      >>>>>>> b'],
  ]) {
    expect(told(whole.replace('Figure one', value)), value).toEqual([]);
  }
  for (const passage of ['he said – three', 'x = 3', '[a]'.slice(1, 2), '"15,000"', 'a：b']) {
    expect(told(whole.replace('passage: three', `passage: ${passage}`)), passage).toEqual([]);
  }
  // A word that is no key here, or one that stands there already, is part of a text.
  for (const words of ['from the source: three', 'he said: three']) {
    const [first] = told(whole.replace('passage: three', `passage: ${words}`));
    expect(first).toMatch(/Put the text in quotes: it has `: ` in it/);
  }
  const [first] = told(whole.replace('passage: three', 'passage: some 15,000 men'));
  expect(first).toMatch(/put the whole text in quotes/);
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
