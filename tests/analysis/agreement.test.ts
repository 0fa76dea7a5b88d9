import { describe, expect, test } from 'vitest';
import { judge } from '../../src/analysis/agreement.ts';
import { type AgreementType, agreementTypes, seriousness } from '../../src/analysis/pair.ts';
import { claimOf, type FigureInput, makeBriefing } from '../support/briefing.ts';

function judged(...values: FigureInput['reports'][number]['value'][]) {
  const reports = values.map((value, at) => ({ source: `s${at}`, value }));
  const briefing = makeBriefing({ figures: [{ reports }] });
  return judge(claimOf(briefing, 'figure-1'), briefing);
}

describe('the verdict on a claim', () => {
  test('A claim that one source answers has no pair.', () => {
    expect(judged(4)).toEqual({ type: 'single', pair: null, pairs: [] });
  });

  test('Every two reports are compared, in the file’s order.', () => {
    const { pairs } = judged(4, 4, 'about 4', 5);
    expect(pairs.map(({ a, b, type }) => `${a}-${b} ${type}`)).toEqual([
      'figure-1/s0-figure-1/s1 same',
      'figure-1/s0-figure-1/s2 modifier',
      'figure-1/s0-figure-1/s3 value',
      'figure-1/s1-figure-1/s2 modifier',
      'figure-1/s1-figure-1/s3 value',
      'figure-1/s2-figure-1/s3 value',
    ]);
  });

  test('The most serious pair decides, the first of them where several are.', () => {
    expect(judged(4, 4, 'about 4', 5)).toMatchObject({
      type: 'value',
      pair: { a: 'figure-1/s0', b: 'figure-1/s3' },
    });
    expect(judged(4, 'about 4', 'several')).toMatchObject({
      type: 'precision',
      pair: { a: 'figure-1/s0', b: 'figure-1/s2' },
    });
  });

  test('The types are ordered by seriousness.', () => {
    const expected: AgreementType[] = [
      'single',
      'same',
      'modifier',
      'precision',
      'revision',
      'translation',
      'form',
      'wording',
      'status',
      'attribution',
      'value',
      'logic',
    ];
    expect([...agreementTypes].sort((a, b) => seriousness(a) - seriousness(b))).toEqual(expected);
  });
});
