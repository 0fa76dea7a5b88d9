import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/lang/language.ts';
import type { Report } from '../../src/model/briefing.ts';
import { toAscii } from '../../src/text/ascii.ts';
import { cells } from '../../src/text/cells.ts';
import { fittingForm, shortAnswers } from '../../src/told/short-answer.ts';
import { arbitraryBriefing } from '../support/arbitrary-briefing.ts';
import { makeBriefing } from '../support/briefing.ts';

const english = languageOf('en');
const french = languageOf('fr');

function counted(value: string | number | object, mood: Report['mood'] = 'indicative'): Report {
  const figures = [{ reports: [{ source: 'a', value: value as number, mood }] }];
  return makeBriefing({ figures }).claims[0]?.reports[0] as Report;
}

function dated(when: string | null): Report {
  return makeBriefing({ events: [{ reports: [{ source: 'a', when }] }] }).claims[0]
    ?.reports[0] as Report;
}

function spoken(form: 'direct' | 'mixed' | 'indirect', mood: Report['mood'] = 'indicative') {
  const words = { quote: 'un', passage: 'deux' };
  const statements = [{ speaker: 'p', reports: [{ source: 'a', form, mood, ...words }] }];
  return makeBriefing({ statements }).claims[0]?.reports[0] as Report;
}

describe('the short form of an answer', () => {
  test.each([
    [6000, '6,000'],
    ['about 2000', '~2,000'],
    ['at least 600', '≥\u00a0600'],
    ['more than 20', '>20'],
    ['up to 70', '≤\u00a070'],
    ['fewer than 500', '<500'],
    ['nearly 1000', 'nearly 1,000'],
    ['500 to 600', '500–600'],
    [{ low: 1800, best: 2000, high: 2400 }, '2,000 (1,800–2,400)'],
    ['thousands', 'thousands'],
    ['many', 'many'],
  ])('of %j is %s', (value, short) => {
    expect(shortAnswers(counted(value), english)[0]).toBe(short);
  });

  test.each([
    ['2024', '2024'],
    ['2025-06', 'Jun 2025'],
    ['2025-09-03', '3 Sep 2025'],
    ['2025-09-03T10:00', '3 Sep 2025, 10:00'],
    [null, 'no date'],
  ])('of the date %s has its precision and no more: %s', (when, short) => {
    expect(shortAnswers(dated(when), english)[0]).toBe(short);
  });

  test('tells quoted, partly quoted and not quoted words apart', () => {
    const signs = (['direct', 'mixed', 'indirect'] as const).flatMap(form =>
      shortAnswers(spoken(form), english),
    );
    expect(signs).toEqual(['“”', '“…”', '•']);
    expect(new Set(signs.map(toAscii)).size).toBe(3);
  });

  test('shows what is in the conditional and what is denied, in both languages', () => {
    expect(shortAnswers(counted(40, 'conditional'), english)).toEqual(['40?']);
    expect(shortAnswers(counted(40, 'denied'), english)).toEqual(['not 40']);
    expect(shortAnswers(counted(40, 'denied'), french)).toEqual(['pas 40']);
    expect(shortAnswers(spoken('direct', 'conditional'), english)).toEqual(['“”?']);
  });

  test('says “nearly” in a full word, in both languages', () => {
    const nearly = (mood: Report['mood'], language: typeof english) =>
      shortAnswers(counted('nearly 1000', mood), language).map(form =>
        form.replace(/[\u00a0\u202f]/g, '_'),
      );
    expect(nearly('indicative', english)).toEqual(['nearly 1,000']);
    expect(nearly('indicative', french)).toEqual(['près de 1_000']);
    expect(nearly('conditional', french)).toEqual(['près de 1_000?']);
  });

  test('quotes words that are denied: “not many” are few', () => {
    const denied = (value: string, language: typeof english) =>
      shortAnswers(counted(value, 'denied'), language)[0];
    expect(denied('many', english)).toBe('not “many”');
    expect(denied('nearly 1000', english)).toBe('not “nearly 1,000”');
    expect(denied('several', french)).toBe('pas «\u00a0plusieurs\u00a0»');
    expect(denied('about 40', english)).toBe('not ~40');
  });

  test('keeps “at least” and “more than” apart in ASCII', () => {
    const [least, more] = ['at least 600', 'more than 600'].map(value =>
      toAscii(shortAnswers(counted(value), english)[0] ?? ''),
    );
    expect([least, more]).toEqual(['>=600', '>600']);
  });

  test('gives way where there is no room, but never by a digit', () => {
    const estimate = shortAnswers(counted({ low: 1800, best: 2000, high: 2400 }), english);
    expect(fittingForm(estimate, 12, cells)).toBe('2,000 (…)');
    expect(fittingForm(estimate, 8, cells)).toBeNull();
    expect(fittingForm(shortAnswers(counted(1_500_000), english), 8, cells)).toBeNull();
    expect(fittingForm(shortAnswers(counted('tens of thousands'), english), 8, cells)).toBe(
      '10,000s',
    );
  });

  test('that loses the hour of a date says that something is missing', () => {
    const forms = shortAnswers(dated('2025-09-03T10:00'), english);
    expect(fittingForm(forms, 14, cells)).toBe('3 Sep 2025 …');
    expect(fittingForm(forms, 10, cells)).toBeNull();
  });

  test('comes fullest first, and always is something', () => {
    fc.assert(
      fc.property(arbitraryBriefing, fc.constantFrom(english, french), (briefing, language) => {
        for (const report of briefing.claims.flatMap(claim => claim.reports as readonly Report[])) {
          const sizes = shortAnswers(report, language).map(cells);
          expect(sizes.length).toBeGreaterThan(0);
          expect(sizes.every(size => size > 0)).toBe(true);
          expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        }
      }),
    );
  });
});
