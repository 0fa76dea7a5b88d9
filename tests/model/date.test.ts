import { describe, expect, test } from 'vitest';
import { dateSpan, parseDate } from '../../src/model/date.ts';

describe('a date', () => {
  test.each([
    ['2025', 'year'],
    ['2025-09', 'month'],
    ['2024-02-29', 'day'],
    ['2025-09-03T10:00+08:00', 'minute'],
    ['2025-09-03T23:59Z', 'minute'],
  ])('%s is known to the %s', (text, precision) => {
    expect(parseDate(text)?.precision).toBe(precision);
  });

  test.each([
    '2025-02-29',
    '2025-13',
    '2025-00-01',
    '2025-9-3',
    '25',
    '2025-09-03T24:00',
    '2025-09-03 10:00',
  ])('%s is none', text => {
    expect(parseDate(text)).toBeUndefined();
  });

  test('covers all of its year, month, day or minute and no more', () => {
    const span = (text: string) => {
      const { start, end } = dateSpan(parseDate(text) as NonNullable<ReturnType<typeof parseDate>>);
      return [new Date(start).toISOString(), new Date(end).toISOString()];
    };
    expect(span('2025')).toEqual(['2025-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z']);
    expect(span('2024-02')).toEqual(['2024-02-01T00:00:00.000Z', '2024-03-01T00:00:00.000Z']);
    expect(span('2025-12-31')).toEqual(['2025-12-31T00:00:00.000Z', '2026-01-01T00:00:00.000Z']);
    expect(span('2025-09-03T10:00+08:00')[0]).toBe('2025-09-03T02:00:00.000Z');
  });
});
