import { describe, expect, test } from 'vitest';
import { agreementCodes } from '../../src/analysis/findings.ts';
import { verificationStatuses } from '../../src/analysis/verification/status.ts';
import { verificationCodes } from '../../src/analysis/verification/verification-findings.ts';
import { type ToldWords, verificationMarks } from '../../src/lang/checks.ts';
import { checksEn } from '../../src/lang/en/checks.ts';
import { checksFr } from '../../src/lang/fr/checks.ts';
import { cells } from '../../src/text/cells.ts';

const told: ToldWords = {
  mark: 'A',
  field: 'quote',
  words: 'jamais',
  diff: '[600 → 700] morts',
  weights: ['digit', 'name'],
  isTooUnlike: false,
  count: 3,
  disordered: false,
  beside: 'suffix',
  read: ['environ 600', 'près de 700'],
  value: '600',
  mood: 'conditional',
  measure: 'killed_or_wounded',
  file: 'a.txt',
  encoding: 'WINDOWS-1252',
  system: 'EIO',
  target: '/etc/shadow',
};
const variants: readonly ToldWords[] = [
  told,
  {
    ...told,
    field: 'passage',
    weights: ['negation'],
    file: null,
    encoding: '',
    mood: 'denied',
    target: null,
  },
  { ...told, disordered: true, beside: 'prefix', read: ['600'] },
];

describe.each([
  ['English', checksEn],
  ['French', checksFr],
])('%s', (_, checks) => {
  const sentences = verificationCodes.flatMap(code =>
    variants.flatMap(variant => Object.values(checks.findings[code](variant))),
  );

  test('every finding is told in whole sentences', () => {
    for (const sentence of [...sentences, ...Object.values(checks.hints)]) {
      expect(sentence).toMatch(/^[\p{Lu}`]/u);
      expect(sentence).toMatch(/[.}]\.?$/);
      expect(sentence).not.toMatch(/undefined|\bnull\b|NaN| {2}|\.\./);
    }
  });

  test('what an article says is never called confirmed or independent', () => {
    const all = [...sentences, ...Object.values(checks.hints), ...Object.values(checks.meanings)];
    for (const sentence of all) {
      expect(sentence).not.toMatch(/confirm|independent|indépendant/i);
    }
  });

  test('each status has a word of at most 14 cells and a sign of one', () => {
    for (const status of verificationStatuses) {
      expect(cells(checks.labels[status])).toBeLessThanOrEqual(14);
      expect(cells(verificationMarks[status].sign)).toBe(1);
      expect(verificationMarks[status].ascii).toMatch(/^[\x21-\x7e]$/);
    }
    expect(new Set(Object.values(checks.labels)).size).toBe(verificationStatuses.length);
  });

  test('counts are right in number', () => {
    for (const count of [checks.errors, checks.warnings, checks.notes, checks.checked]) {
      expect(count(1)).not.toBe(count(2).replace('2', '1'));
    }
  });
});

test('French sets its spaces: before : ; ? and inside guillemets', () => {
  for (const code of verificationCodes) {
    for (const variant of variants) {
      const { message, hint } = checksFr.findings[code](variant);
      const words = `${message} ${hint}`.replace(/`[^`]*`/g, '');
      expect(words).not.toMatch(/[^\u00a0][:;?!»]|«[^\u00a0]/u);
    }
  }
});

test('every code of the agreement says what to do', () => {
  expect(Object.keys(checksEn.hints)).toEqual([...agreementCodes]);
  expect(Object.keys(checksFr.hints)).toEqual([...agreementCodes]);
});
