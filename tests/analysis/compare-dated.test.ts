import { describe, expect, test } from 'vitest';
import { isLater } from '../../src/analysis/compare-dated.ts';
import { comparePair } from '../../src/analysis/compare-pair.ts';
import type { Pair } from '../../src/analysis/pair.ts';
import { type BriefingInput, claimOf, makeBriefing } from '../support/briefing.ts';

type Told = Omit<NonNullable<BriefingInput['events']>[number]['reports'][number], 'source'>;

function compared(a: Told, b: Told): [forth: Pair, back: Pair] {
  const briefing = makeBriefing({
    events: [
      {
        id: 'pact',
        reports: [
          { source: 'a', ...a },
          { source: 'b', ...b },
        ],
      },
    ],
  });
  const claim = claimOf(briefing, 'pact');
  const [first, second] = claim.reports;
  if (!first || !second) throw new Error('Two reports were given.');
  return [comparePair(claim, first, second, briefing), comparePair(claim, second, first, briefing)];
}

describe('two dates of one event', () => {
  test.each([
    ['2025-06', '2025-06', 'same', null],
    ['2025-06', '2024', 'value', null],
    ['2025-06', '2025', 'precision', 'pact/b'],
    ['2025', '2025-09-03', 'precision', 'pact/a'],
    ['2025-09-03', '2025-09-04', 'value', null],
    ['2025-09-03', '2025-09-03T10:00', 'precision', 'pact/a'],
    ['2025-09-03T10:00+08:00', '2025-09-03T02:00Z', 'same', null],
    ['2025-09-03T10:00+08:00', '2025-09-03T10:00Z', 'value', null],
    ['2025-09-03T10:00', '2025-09-03T10:00+08:00', 'precision', 'pact/a'],
  ])('%s and %s are %s; the vaguer is %s.', (a, b, type, vaguer) => {
    const [forth, back] = compared({ when: a }, { when: b });
    expect([forth.type, back.type]).toEqual([type, type]);
    expect([forth.vaguer, back.vaguer]).toEqual([vaguer, vaguer]);
  });

  test('An early hour far east is on the day it is called there.', () => {
    const [pair] = compared({ when: '2025-09-03' }, { when: '2025-09-03T01:00+08:00' });
    expect(pair).toMatchObject({ type: 'precision', vaguer: 'pact/a' });
  });

  test('A missing date contradicts nothing, and is noted.', () => {
    const [forth, back] = compared({ when: '2025-06' }, { when: null });
    expect(forth).toMatchObject({ type: 'precision', undated: ['pact/b'], vaguer: 'pact/b' });
    expect(back).toMatchObject({ type: 'precision', undated: ['pact/b'], vaguer: 'pact/b' });
  });

  test('Two missing dates are noted both, and neither is the vaguer.', () => {
    const [pair] = compared({ when: null }, { when: null });
    expect(pair).toMatchObject({ type: 'precision', undated: ['pact/a', 'pact/b'], vaguer: null });
  });

  test('One date as a fact and in the conditional differs in status.', () => {
    const [forth, back] = compared({ when: '2025' }, { when: '2025', mood: 'conditional' });
    expect([forth.type, back.type]).toEqual(['status', 'status']);
  });

  test('One date from two origins differs in origin.', () => {
    const [pair] = compared({ when: '2025', chain: ['kr'] }, { when: '2025', chain: ['ru'] });
    expect(pair.type).toBe('attribution');
  });

  test('A date that its origin has moved is revised.', () => {
    const [pair] = compared(
      { when: '2025-06', chain: ['kr'], revises: { claim: 'pact', source: 'b' } },
      { when: '2025-05', chain: ['kr'] },
    );
    expect(pair).toMatchObject({ type: 'revision', newer: 'pact/a' });
  });
});

describe('what comes later', () => {
  test.each([
    ['2025-09', '2025-04', true],
    ['2025-04', '2025-09', false],
    ['2025', '2025-04', false],
    ['2025-09-03T12:00+08:00', '2025-09-03T03:00Z', true],
    [null, '2025', false],
    ['2025', null, false],
  ])('%s after %s: %s.', (a, b, expected) => {
    expect(isLater(a, b)).toBe(expected);
  });
});
