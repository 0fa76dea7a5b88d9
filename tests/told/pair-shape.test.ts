import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportKey } from '../../src/model/report-key.ts';
import { type PairShape, pairShape } from '../../src/told/pair-shape.ts';

const reports: readonly ReportKey[] = ['q/a', 'q/b', 'q/c', 'q/d', 'q/e', 'q/f'];
const every = (members: readonly ReportKey[]) =>
  members.flatMap((a, at) => members.slice(at + 1).map(b => ({ a, b })));
const between = (some: readonly ReportKey[], others: readonly ReportKey[]) =>
  some.flatMap(a => others.map(b => ({ a, b })));
const named = (pairs: readonly { a: string; b: string }[]) =>
  pairs.map(({ a, b }) => [a, b].sort().join('')).sort();

/** The pairs that a reader of the shape would take it to mean; how many, where it only counts. */
function meant(shape: PairShape): readonly string[] | number {
  switch (shape.of) {
    case 'pair':
    case 'each':
      return named(every(shape.reports));
    case 'sides':
      return named(between(shape.few, shape.many));
    case 'groups':
      return named(
        shape.groups.flatMap((group, at) => between(group, shape.groups.slice(at + 1).flat())),
      );
    case 'mixed':
      return shape.more + 1;
  }
}

describe('what some pairs come to together', () => {
  test('It never means other pairs than those it is made of.', () => {
    const some = fc.subarray(every(reports), { minLength: 1 });
    fc.assert(
      fc.property(some, pairs => {
        const told = meant(pairShape(pairs));
        expect(told).toEqual(typeof told === 'number' ? pairs.length : named(pairs));
      }),
      { numRuns: 500 },
    );
  });

  test('Sides that differ throughout are found, whichever way round the pairs are.', () => {
    const split = fc.tuple(
      fc.shuffledSubarray([...reports], { minLength: 3 }),
      fc.nat(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(split, ([members, at, turned]) => {
        const cut = 1 + (at % (members.length - 1));
        const [some, others] = [members.slice(0, cut), members.slice(cut)];
        const pairs = turned ? between(others, some) : between(some, others);
        const shape = pairShape(pairs);
        expect(shape.of).toBe('sides');
        if (shape.of !== 'sides') return;
        expect(shape.few.length).toBeLessThanOrEqual(shape.many.length);
        expect([[...shape.few].sort(), [...shape.many].sort()]).toEqual(
          expect.arrayContaining([[...some].sort(), [...others].sort()]),
        );
      }),
    );
  });

  test('Of very many pairs the first is told, and the number of the others.', () => {
    const many = Array.from({ length: 40 }, (_, at): ReportKey => `q/s${at}`);
    expect(pairShape(every(many))).toEqual({ of: 'mixed', first: ['q/s0', 'q/s1'], more: 779 });
  });
});
