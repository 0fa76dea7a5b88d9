import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { agreementTypes } from '../../src/analysis/pair.ts';
import { quantitiesEn } from '../../src/lang/en/quantities.ts';
import { stringsEn } from '../../src/lang/en/strings.ts';
import { verdictsEn } from '../../src/lang/en/verdicts.ts';
import { quantitiesFr } from '../../src/lang/fr/quantities.ts';
import { stringsFr } from '../../src/lang/fr/strings.ts';
import { verdictsFr } from '../../src/lang/fr/verdicts.ts';
import { verdictMarks } from '../../src/lang/verdicts.ts';
import { vagueWords } from '../../src/model/quantity.ts';

const marks = Object.values(verdictMarks);

describe('the marks of verdicts', () => {
  test('Every type of agreement has one, and there is none besides.', () => {
    expect(Object.keys(verdictMarks)).toEqual([...agreementTypes]);
  });

  test('No two are alike, as signs or in ASCII.', () => {
    expect(new Set(marks.map(mark => mark.sign)).size).toBe(marks.length);
    expect(new Set(marks.map(mark => mark.ascii)).size).toBe(marks.length);
  });

  test('Each sign is one cell in the Basic Multilingual Plane, and no emoji.', () => {
    for (const { sign } of marks) {
      expect(sign).toHaveLength(1);
      expect(stringWidth(sign)).toBe(1);
      expect(sign).not.toMatch(/[\p{Emoji_Presentation}\p{Extended_Pictographic}]/u);
    }
  });

  test('Each stand-in is one printable ASCII character, and no letter that names a source.', () => {
    for (const { ascii } of marks) expect(ascii).toMatch(/^[!-@[-~]$/);
  });
});

describe.each([
  ['English', verdictsEn, quantitiesEn, stringsEn],
  ['French', verdictsFr, quantitiesFr, stringsFr],
])('the words in %s', (_, verdicts, quantities, strings) => {
  test('No label is wider than 12 cells, and no two are alike.', () => {
    const labels = Object.values(verdicts.labels);
    for (const label of labels) expect(stringWidth(label)).toBeLessThanOrEqual(12);
    expect(new Set(labels).size).toBe(agreementTypes.length);
  });

  test('Reports are called the same in the count of origins as everywhere else.', () => {
    for (const count of [1, 2, 12]) {
      expect(verdicts.origins.reports(count)).toBe(strings.words.reports(count));
    }
  });

  test('Vague words can be told apart.', () => {
    expect(new Set(Object.values(quantities.vague)).size).toBe(vagueWords.length);
  });
});

describe('French typography', () => {
  const samples = [
    verdictsFr.quoted('mot'),
    verdictsFr.sentence('A donne 4', 'compatible'),
    verdictsFr.tails.sameOrigin('A révise B', 'C'),
    verdictsFr.spoken.wordings(['A', 'B', 'C']),
    verdictsFr.spoken.otherLanguage({ names: 'A', plural: false }, 'B'),
    verdictsFr.spoken.translation('A et B'),
    verdictsFr.findings.singleOrigin('A et B', 'C'),
  ];

  test('A no-break space stands before high punctuation and inside guillemets.', () => {
    for (const sample of samples) {
      expect(sample).toMatch(/\u00a0[:;?!»]|«\u00a0/u);
      expect(sample).not.toMatch(/(?<!\u00a0)[:;?!»]|«(?!\u00a0)/u);
    }
  });
});
