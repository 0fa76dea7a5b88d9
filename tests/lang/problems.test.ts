import { describe, expect, test } from 'vitest';
import { problemsEn } from '../../src/lang/en/problems.ts';
import { syntaxEn } from '../../src/lang/en/syntax.ts';
import { problemsFr } from '../../src/lang/fr/problems.ts';
import { syntaxFr } from '../../src/lang/fr/syntax.ts';
import type { ProblemSentence } from '../../src/lang/problem-sentence.ts';
import { type Problem, type ProblemCode, problemCodes } from '../../src/model/problem.ts';
import { syntaxReasons } from '../../src/model/syntax-reason.ts';

const details = {
  key: 'KEY',
  found: 'FOUND',
  part: 'report',
  expected: 'text\nlist',
  kind: 'list',
  read: '2',
  write: '2000',
  first: 7,
  limit: 5_000_000,
  size: 7_000_000,
  known: 1,
  ring: 'a → b → a',
  reason: 'bytes',
  encoding: 'other',
  byte: '0xE9',
  system: 'EIO',
  target: '/etc/shadow',
  count: 2,
  names: 'U+202E\nU+200B',
  kinds: 'direction\ninvisible',
};

function problem(code: ProblemCode, changes: Partial<Problem> = {}): Problem {
  const place = { line: 3, column: 5 };
  const shared = { severity: 'error', file: 'x.yaml', place, excerpt: null, claim: null } as const;
  return { code, ...shared, details, suggestion: null, ...changes };
}

const languages = { English: problemsEn, French: problemsFr };
const all = (strings: Record<ProblemCode, ProblemSentence>): string[] =>
  problemCodes.flatMap(code =>
    [
      problem(code),
      problem(code, { suggestion: 'MEANT' }),
      problem(code, { details: {} }),
      ...['not_found', 'no_permission', 'folder', 'not_regular', 'system', 'lexemes', 'hidden'].map(
        reason => problem(code, { details: { ...details, reason } }),
      ),
    ].flatMap(each => Object.values(strings[code](each))),
  );
const syntax = (strings: typeof syntaxEn): string[] =>
  syntaxReasons.flatMap(reason => Object.values(strings[reason]('`@`')));
/** Without what stands in backticks, which is the file's or the format's and not ours. */
const prose = (sentence: string) => sentence.replace(/`[^`]*`/g, '');

describe.each(Object.entries(languages))('problems in %s', (_, strings) => {
  test.each(problemCodes)('%s has a sentence of what is wrong and one of what to do.', code => {
    const { message, hint } = strings[code](problem(code));
    expect(message).toMatch(/^\S.+\.$/su);
    expect(hint).toMatch(/^\S.+[.?]$/su);
    expect(message + hint).not.toMatch(/undefined|null\b(?!`)|\[object|NaN|``/);
  });

  test('A misspelt name is answered by a question.', () => {
    for (const code of ['unknown_key', 'not_in_list', 'unknown_party'] as const) {
      expect(strings[code](problem(code, { suggestion: 'MEANT' })).hint).toContain('`MEANT`');
      expect(strings[code](problem(code)).hint).not.toContain('MEANT');
    }
  });

  test('The key, the words found and the words allowed are named.', () => {
    expect(strings.unknown_key(problem('unknown_key')).message).toContain('`KEY`');
    expect(strings.unknown_source(problem('unknown_source')).message).toContain('`FOUND`');
    expect(strings.not_in_list(problem('not_in_list')).hint).toContain('`list`');
    expect(strings.duplicate_key(problem('duplicate_key')).message).toContain('7');
    expect(strings.bad_value(problem('bad_value')).hint).toContain('`2000`');
  });

  test('Words of a file are cut where they are long, and never in the middle of a character.', () => {
    const long = problem('unknown_party', { details: { found: '😀'.repeat(100_000) } });
    const { message } = strings.unknown_party(long);
    expect([...message].length).toBeLessThan(120);
    expect(message).toContain('😀…`');
    expect(message.isWellFormed()).toBe(true);
  });
});

describe('the two languages', () => {
  test('Every way of breaking YAML has sentences in both.', () => {
    for (const strings of [syntaxEn, syntaxFr]) {
      for (const reason of syntaxReasons) {
        const { message, hint } = strings[reason]('`@`');
        expect(message).toMatch(/^\S.+\.$/su);
        expect(hint).toMatch(/^\S.+\.$/su);
      }
    }
  });

  test('French has its own apostrophes, and no-break spaces before high punctuation.', () => {
    for (const sentence of [...all(problemsFr), ...syntax(syntaxFr)].map(prose)) {
      expect(sentence).not.toMatch(/'|"|[^\u00a0\u202f][:;?!»]|«[^\u00a0]/);
    }
  });

  test('Neither language vouches for anything.', () => {
    for (const sentence of [...all(problemsEn), ...all(problemsFr)]) {
      expect(sentence).not.toMatch(/confirm|ind[eé]pendent|indépendant/i);
    }
  });

  test('No sentence of one language is the same in the other.', () => {
    for (const code of problemCodes) {
      const { message } = problemsEn[code](problem(code));
      expect(problemsFr[code](problem(code)).message).not.toBe(message);
    }
  });
});
