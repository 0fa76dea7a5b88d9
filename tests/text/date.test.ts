import { describe, expect, test } from 'vitest';
import { quantitiesEn } from '../../src/lang/en/quantities.ts';
import { quantitiesFr } from '../../src/lang/fr/quantities.ts';
import { formatDate } from '../../src/text/date.ts';

describe('a date at its own precision', () => {
  test.each([
    ['2025', '2025', '2025'],
    ['2025-06', 'June 2025', 'juin 2025'],
    ['2025-09-03', '3 Sep 2025', '3 sept. 2025'],
    ['2025-08-01', '1 Aug 2025', '1er août 2025'],
    ['2025-12-31', '31 Dec 2025', '31 déc. 2025'],
    ['2024-02-29', '29 Feb 2024', '29 févr. 2024'],
    ['2025-09-03T09:05', '3 Sep 2025, 09:05', '3 sept. 2025 à 09\u00a0h\u00a005'],
    [
      '2025-09-03T10:00+08:00',
      '3 Sep 2025, 10:00 UTC+8',
      '3 sept. 2025 à 10\u00a0h\u00a000 (UTC+8)',
    ],
    [
      '2025-09-03T10:00-03:30',
      '3 Sep 2025, 10:00 UTC-3:30',
      '3 sept. 2025 à 10\u00a0h\u00a000 (UTC-3:30)',
    ],
    ['2025-09-03T10:00Z', '3 Sep 2025, 10:00 UTC', '3 sept. 2025 à 10\u00a0h\u00a000 (UTC)'],
  ])('%s is “%s” in English and “%s” in French.', (text, english, french) => {
    expect(formatDate(text, quantitiesEn)).toBe(english);
    expect(formatDate(text, quantitiesFr)).toBe(french);
  });

  test('Text that is no date is given back as it is.', () => {
    expect(formatDate('mercredi', quantitiesEn)).toBe('mercredi');
    expect(formatDate('2025-02-30', quantitiesEn)).toBe('2025-02-30');
  });
});
