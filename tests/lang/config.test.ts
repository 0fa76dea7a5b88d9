import { describe, expect, test } from 'vitest';
import { configProblemCodes } from '../../src/config/config-problem.ts';
import { configKeys } from '../../src/config/declaration.ts';
import { configEn } from '../../src/lang/en/config.ts';
import { configFr } from '../../src/lang/fr/config.ts';

const details = {
  ...{ key: 'KEY', found: 'FOUND', part: 'config', expected: 'text\nlist', kind: 'list' },
  ...{ read: '2', write: '2000', first: 7, limit: 32, reason: 'bytes', min: 40, max: 400 },
  ...{ encoding: 'other', byte: '0xE9', system: 'EIO' },
  ...{ action: 'ACTION', by: 'OTHER', screen: 'dashboard' },
};
/** Without what stands in backticks, which is the file's and not ours. */
const prose = (sentence: string) => sentence.replace(/`[^`]*`/g, '');

describe.each([
  ['English', configEn],
  ['French', configFr],
])('the configuration in %s', (_, { problems, settings, notice }) => {
  test.each(configProblemCodes)(
    '%s has a sentence of what is wrong and one of what to do',
    code => {
      for (const suggestion of [null, 'MEANT']) {
        const { message, hint } = problems[code]({ details, suggestion });
        expect(message).toMatch(/^\S.+\.$/su);
        expect(hint).toMatch(/^\S.+[.?]$/su);
        expect(message + hint).not.toMatch(
          /undefined|null\b(?!`)|\[object|NaN|``|confirm|ind[eé]pend/i,
        );
      }
    },
  );

  test('a misspelt name is answered by a question', () => {
    for (const code of [
      'unknown_key',
      'not_in_list',
      'unknown_action',
      'unknown_key_name',
    ] as const) {
      expect(problems[code]({ details, suggestion: 'MEANT' }).hint).toContain('`MEANT`');
      expect(problems[code]({ details, suggestion: null }).hint).not.toContain('MEANT');
    }
  });

  test('a clash names the key, both actions and the screen', () => {
    const { message, hint } = problems.key_taken({ details, suggestion: null });
    for (const name of ['`FOUND`', '`OTHER`', '`dashboard`']) expect(message).toContain(name);
    expect(hint).toContain('`ACTION`');
  });

  test('every setting has a sentence', () => {
    for (const key of configKeys) expect(settings[key]).toMatch(/^\S.+\.$/su);
  });

  test('the notice counts', () => {
    expect(notice('config.yaml', 1)).toMatch(/config\.yaml.*1 probl[eè]me?\b/);
    expect(notice('config.yaml', 2)).toMatch(/config\.yaml.*2 probl[eè]me?s\b/);
  });
});

test('French has its own apostrophes, and no-break spaces before high punctuation', () => {
  const sentences = [
    ...configProblemCodes.flatMap(code =>
      [null, 'MEANT'].flatMap(suggestion =>
        Object.values(configFr.problems[code]({ details, suggestion })),
      ),
    ),
    ...Object.values(configFr.settings),
    configFr.notice('x', 2),
  ];
  for (const sentence of sentences.map(prose)) {
    expect(sentence).not.toMatch(/'|"|[^\u00a0\u202f][:;?!»]|«[^\u00a0]/);
  }
});

test('no sentence of one language is the same in the other', () => {
  for (const code of configProblemCodes) {
    const facts = { details, suggestion: null };
    expect(configFr.problems[code](facts).message).not.toBe(configEn.problems[code](facts).message);
  }
});
