import { describe, expect, test } from 'vitest';
import { quantitiesEn } from '../../src/lang/en/quantities.ts';
import { quantitiesFr } from '../../src/lang/fr/quantities.ts';

describe.each([quantitiesEn, quantitiesFr])('the names of months in $locale', strings => {
  const names = (month: 'long' | 'short') =>
    Array.from({ length: 12 }, (_, at) =>
      new Intl.DateTimeFormat(strings.locale, { month, timeZone: 'UTC' }).format(
        Date.UTC(2000, at),
      ),
    );

  test('are those of Intl', () => {
    expect(strings.date.months).toEqual(names('long'));
    expect(strings.date.shortMonths).toEqual(names('short'));
  });
});
