import { describe, expect, test } from 'vitest';
import { mayBegin, mayEnd } from '../../../src/analysis/verification/boundaries.ts';

/** Whether the words between the two bars may be taken out of their sentence. */
function stands(marked: string): boolean {
  const [before = '', words = '', after = ''] = marked.split('|');
  const text = before + words + after;
  return mayBegin(text, before.length) && mayEnd(text, before.length + words.length);
}

describe('words stand whole', () => {
  test.each([
    'a envoyé |2 000| soldats',
    'a envoyé |2 000 soldats|.',
    'l’|alliance| de',
    "l'|alliance| de",
    'en 2024, |500| soldats',
    'en 2024 |500| soldats',
    '|été|',
    '«\u00a0|mot|\u00a0»',
    'le |80e| anniversaire',
    '|Putin|’s visit',
    'Kim |Jong|-un',
    'fin 2025. |600| morts',
    'soit |1,5| %',
    'Covid-|19|',
    'the |Kremlin|',
    'de |12 000| à 15 000',
  ])('%s', marked => {
    expect(stands(marked)).toBe(true);
  });
});

describe('half words and half numbers do not', () => {
  test.each([
    'a envoyé 1|2 000| soldats',
    'a envoyé |2 0|00 soldats',
    'a envoyé 2 |000| soldats',
    'a envoyé 2\u202f|000| soldats',
    'a envoyé 2.|000| soldats',
    'a envoyé |2|\u00a0000 soldats',
    'a envoyé |12|,5 %',
    'a envoyé 12,|5| %',
    'à 10:|30|',
    'de 500-|600| morts',
    'de |500|–600 morts',
    'il fait -|5| degrés',
    'il fait −|5| degrés',
    'le |80|e anniversaire',
    'l’|allian|ce',
    'e\u0301t|e\u0301|',
    'et|e|\u0301',
    'sol|dats|',
    'sol\u00ad|dats|',
    'we |can|’t say',
    "we |can|'t say",
    'des non-|combattants| tués',
    '2025|-09-03|T10',
    'l|e|s',
    'mot|_|clé',
    '|quinze mille| cinq cents hommes',
    'soit |1,5| million',
    'vingt-|cinq soldats|',
    'deux |mille soldats|',
    'twenty-|five| of them',
    '|two| hundred men',
    'la contre-|offensive|',
    'le vice-|président|',
  ])('%s', marked => {
    expect(stands(marked)).toBe(false);
  });
});

test('nothing stands at the empty place before any text', () => {
  expect(mayEnd('', 0)).toBe(false);
  expect(mayBegin('', 0)).toBe(false);
});
