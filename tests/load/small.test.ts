import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writtenDate, writtenNumber, writtenValue } from '../../src/load/check/advice.ts';
import { ringsOf } from '../../src/load/check/cycles.ts';
import { naturalOrder } from '../../src/load/files/natural-order.ts';
import { nearest } from '../../src/load/tree/nearest.ts';
import { parseQuantity } from '../../src/model/quantity.ts';

describe('the nearest name', () => {
  const known = ['source', 'value', 'chain', 'mood', 'passage', 'as_of', 'nis', 'kr', 'kim'];

  test.each([
    ['chian', 'chain'],
    ['Passage', 'passage'],
    ['asof', 'as_of'],
    ['as-of', 'as_of'],
    ['valeu', 'value'],
    ['sources', 'source'],
    ['nsi', 'nis'],
    ['rk', 'kr'],
    ['pässage', 'passage'],
  ])('%s was meant for %s.', (name, meant) => {
    expect(nearest(name, known)).toBe(meant);
  });

  test.each(['zzzz', 'quotation', 'xy', '', 'x', 'a'.repeat(1_000_000)])(
    'Nothing is near %.20s.',
    name => {
      expect(nearest(name, known)).toBeNull();
    },
  );
});

describe('the order of names', () => {
  test('Numbers count by their value, and everything else by its characters.', () => {
    const names = ['b', 'a10', 'a9', 'a009', 'B', 'a', '2025-9', '2025-10', 'é', '10', '9x'];
    expect(names.toSorted(naturalOrder)).toEqual([
      ...['9x', '10', '2025-9', '2025-10', 'B', 'a', 'a009', 'a9', 'a10', 'b', 'é'],
    ]);
  });

  test('It is an order: two names never both come first, and sorting twice changes nothing.', () => {
    const name = fc.string({
      unit: fc.constantFrom('a', 'B', '0', '1', '9', '-', '.'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(name), names => {
        const sorted = names.toSorted(naturalOrder);
        expect(names.toReversed().sort(naturalOrder)).toEqual(sorted);
        for (const [at, one] of sorted.entries()) {
          expect(naturalOrder(one, sorted[at + 1] ?? one)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe('rings', () => {
  test('Each ring is found once, from its first node on, and what leads into it is no part.', () => {
    const next = new Map([
      ['in', 'b'],
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['self', 'self'],
      ['end', null],
      ['out', 'nowhere'],
    ]);
    expect(ringsOf(next)).toEqual([['a', 'b', 'c'], ['self']]);
  });

  test('Cutting all links of all rings leaves none.', () => {
    const links = fc.array(fc.nat(9), { maxLength: 10 });
    fc.assert(
      fc.property(links, targets => {
        const next = new Map(targets.map((to, from) => [`${from}`, `${to}`]));
        const rings = ringsOf(next);
        expect(new Set(rings.flat()).size).toBe(rings.flat().length);
        const ringed = new Set(rings.flat());
        const cut = new Map([...next].map(([from, to]) => [from, ringed.has(from) ? null : to]));
        expect(ringsOf(cut)).toEqual([]);
      }),
    );
  });
});

describe('what to write instead', () => {
  test.each([
    ['15 000', '15000'],
    ['15\u00a0000', '15000'],
    ['2.000', '2000'],
    ['1,234,567', '1234567'],
    ['12,5', '12.5'],
    ['15k', '15000'],
    ['1,5 k', '1500'],
    ['environ 15 000', 'about 15000'],
    ['~2000', 'about 2000'],
    ['près de 1 000', 'nearly 1000'],
    ['plus de 3000', 'more than 3000'],
    ['>3000', 'more than 3000'],
    ['jusqu’à 20', 'up to 20'],
    ['500-600', '500 to 600'],
    ['500 – 600', '500 to 600'],
  ])('For the value %s: %s.', (found, write) => {
    expect(writtenValue(found)).toBe(write);
  });

  test('A value that cannot be told is left to its author.', () => {
    for (const found of ['lots', '15 0000', '600 to 500', '-5', '', '1'.repeat(100)]) {
      expect(writtenValue(found)).toBeNull();
    }
  });

  test('Whatever is proposed as a value can be read.', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0159 .,k-~<>à'), maxLength: 12 });
    fc.assert(
      fc.property(text, found => {
        const write = writtenValue(found);
        expect(write === null || parseQuantity(write) !== undefined).toBe(true);
      }),
    );
  });

  test('A number is written as YAML reads it, and with its thousands.', () => {
    expect(writtenNumber('2.000')).toBe('2000');
    expect(writtenNumber('1.10')).toBe('1.1');
    expect(writtenNumber('01234')).toBe('1234');
    expect(writtenNumber('1e3')).toBe('1000');
    expect(writtenNumber('0x1F')).toBe('31');
    expect(writtenNumber('9007199254740993')).toBeNull();
    expect(writtenNumber('.inf')).toBeNull();
  });

  test('A date is proposed only where the order of its parts is clear.', () => {
    expect(writtenDate('2025-9-3')).toBe('2025-09-03');
    expect(writtenDate('2025/09')).toBe('2025-09');
    expect(writtenDate('03/09/2025')).toBeNull();
    expect(writtenDate('2025-13-1')).toBeNull();
  });
});
