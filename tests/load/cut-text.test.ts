import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/lang/language.ts';
import { loadBytes } from '../../src/load/load.ts';
import { loadText } from '../../src/load/load-with-library.ts';
import { readPlainYaml } from '../../src/load/plain-yaml/read-plain-yaml.ts';

const whole = `briefing: 1
lang: en
title: T
sources:
  a: {title: Source a, lang: en}
figures:
  - id: one
    label: Figure one
    reports:
      - source: a
        value: 3
        passage: three
`;

function told(text: string, lang: 'en' | 'fr' = 'en'): string[] {
  const { problems, warnings } = loadText('f', text);
  expect(problems).toEqual([]);
  return warnings.map(warning => {
    const { message, hint } = languageOf(lang).problems[warning.code](warning);
    return `${warning.place?.line}:${warning.place?.column} ${warning.severity} ${message} ${hint}`;
  });
}

describe('a text that YAML ends at a # is warned of at the #, and its claim stays:', () => {
  test.each([
    [
      'passage: three',
      'passage: brigade #3 lost three men',
      /^12:26 warning .*`#3 lost three men`/,
    ],
    ['title: T', 'title: Prize #1 of the year', /^3:14 warning .*`#1 of the year`/],
    ['title: T', 'title: Prize\t#1', /^3:14 warning/],
    ['label: Figure one', 'label: Figure\n      one #1', /^9:11 warning/],
    ['passage: three', 'passage: they wrote #Freedom on it', /^12:29 warning .*`#Freedom on it`/],
  ])('%j as %j', (right, wrong, sentence) => {
    const text = whole.replace(right, wrong);
    expect(told(text)).toEqual([expect.stringMatching(sentence)]);
    expect(loadText('f', text).briefing?.claims).toHaveLength(1);
  });
});

test('it says how to mend it, in French too', () => {
  const text = whole.replace('passage: three', 'passage: brigade #3');
  expect(told(text)[0]).toContain('Put quotes around the whole text');
  expect(told(text, 'fr')[0]).toContain('mettez le tout entre guillemets');
});

test('the quick reader warns of it as the library does', async () => {
  const text = whole.replace('passage: three', 'passage: brigade #3 lost three men');
  expect(readPlainYaml(text)).not.toBeNull();
  const quickly = await loadBytes('f', Buffer.from(text));
  expect(quickly.warnings).toEqual(loadText('f', text).warnings);
  expect(quickly.warnings).toHaveLength(1);
});

test('honest comments, numbers and quoted texts are not warned of', () => {
  for (const [right, honest] of [
    ['value: 3', 'value: 3 # three'],
    ['value: 3', 'value: 3 #3 in the article'],
    ['value: 3', 'value: about 3 #3 in the article'],
    ['title: T', 'title: T  # note'],
    ['title: T', 'title: T #todo'],
    ['title: T', 'title: T #'],
    ['title: T', 'title: T # 3'],
    ['title: T', 'title: T\n#3 more to come'],
    ['title: T', 'title: T#3'],
    ['title: T', 'title: "T" #3'],
    ['title: T', "title: 'T #3'"],
    ['title: T', 'title: |- #3\n  T #3 x'],
    ['lang: en}', 'lang: en} #'],
    ['id: one', 'id: one #1'],
    ['passage: three', 'passage: three # so it says'],
    ['passage: three', 'passage: three ##'],
  ] as const) {
    expect(told(whole.replace(right, honest)), honest).toEqual([]);
  }
});
