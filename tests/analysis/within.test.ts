import { describe, expect, test } from 'vitest';
import { judge } from '../../src/analysis/agreement.ts';
import type { Verdict } from '../../src/analysis/pair.ts';
import { type CasualtyInput, claimOf, makeBriefing } from '../support/briefing.ts';

type Told = CasualtyInput['reports'];

/** The verdict on a subset of 'both', given the reports of each. */
function judged(
  killed: Told,
  both: Told,
  more: Partial<Record<'killed' | 'both', Partial<CasualtyInput>>> = {},
): Verdict {
  const briefing = makeBriefing({
    casualties: [
      { id: 'killed', within: 'both', ...more.killed, reports: killed },
      { id: 'both', measure: 'killed_or_wounded', ...more.both, reports: both },
    ],
  });
  return judge(claimOf(briefing, 'killed'), briefing);
}

describe('a subset and its whole', () => {
  test('A subset that must exceed its whole is impossible.', () => {
    const verdict = judged([{ source: 'a', value: 5000 }], [{ source: 'b', value: 4000 }]);
    expect(verdict).toMatchObject({
      type: 'logic',
      pair: { a: 'killed/a', b: 'both/b', whole: 'both' },
    });
  });

  test('The whole is not judged by its subset.', () => {
    const briefing = makeBriefing({
      casualties: [
        { id: 'killed', within: 'both', reports: [{ source: 'a', value: 5000 }] },
        { id: 'both', reports: [{ source: 'a', value: 4000 }] },
      ],
    });
    expect(judge(claimOf(briefing, 'both'), briefing).type).toBe('single');
  });

  test.each([
    ['about 2000', 'thousands', 'single'],
    [15000, 'thousands', 'single'],
    [20000, 'thousands', 'logic'],
    [4000, 4000, 'single'],
    ['more than 4000', 4000, 'logic'],
    ['more than 4000', 'at least 3000', 'single'],
    ['several', 1, 'logic'],
    ['many', 1, 'single'],
  ])('%j within %j: the verdict is %s.', (part, whole, expected) => {
    const verdict = judged([{ source: 'a', value: part }], [{ source: 'a', value: whole }]);
    expect(verdict.type).toBe(expected);
  });

  test('One impossible pair of reports is enough, and outweighs the claim’s own pairs.', () => {
    const verdict = judged(
      [
        { source: 'a', value: 5000 },
        { source: 'b', value: 600 },
      ],
      [
        { source: 'b', value: 'thousands' },
        { source: 'c', value: 700 },
      ],
    );
    expect(verdict).toMatchObject({ type: 'logic', pair: { a: 'killed/a', b: 'both/c' } });
    expect(verdict.pairs.map(pair => pair.type)).toEqual(['value']);
  });

  test('A source that contradicts itself is named before two that contradict each other.', () => {
    const verdict = judged(
      [
        { source: 'a', value: 5000 },
        { source: 'b', value: 5000 },
      ],
      [
        { source: 'c', value: 4000 },
        { source: 'b', value: 4000 },
      ],
    );
    expect(verdict.pair).toMatchObject({ a: 'killed/b', b: 'both/b' });
  });

  test('A whole of the whole is looked at too.', () => {
    const briefing = makeBriefing({
      figures: [
        { id: 'x', within: 'y', reports: [{ source: 'a', value: 50 }] },
        { id: 'y', within: 'z', reports: [{ source: 'a', value: 'dozens' }] },
        { id: 'z', reports: [{ source: 'a', value: 40 }] },
      ],
    });
    expect(judge(claimOf(briefing, 'x'), briefing).pair).toMatchObject({ whole: 'z' });
  });

  test('What is denied does not count.', () => {
    const denied = { source: 'a', value: 5000, mood: 'denied' as const };
    expect(judged([denied], [{ source: 'b', value: 4000 }]).type).toBe('single');
    const whole = { source: 'b', value: 4000, mood: 'denied' as const };
    expect(judged([{ source: 'a', value: 5000 }], [whole]).type).toBe('single');
  });

  test('A whole counted before the subset may have grown since.', () => {
    const part = { source: 'a', value: 5000, as_of: '2025-09' };
    expect(judged([part], [{ source: 'b', value: 4000, as_of: '2025-04' }]).type).toBe('single');
    expect(judged([part], [{ source: 'b', value: 4000, as_of: '2025-10' }]).type).toBe('logic');
  });

  test.each([
    ['accepted', 'rejected', 'single'],
    ['accepted', 'proposed', 'single'],
    ['proposed', 'accepted', 'logic'],
    ['proposed', 'proposed', 'logic'],
    ['rejected', 'accepted', 'single'],
  ] as const)('A subset %s within a whole %s: %s.', (part, whole, expected) => {
    const verdict = judged([{ source: 'a', value: 5000 }], [{ source: 'a', value: 4000 }], {
      killed: { review: part },
      both: { review: whole },
    });
    expect(verdict.type).toBe(expected);
  });

  test('Claims that are each within the other are still judged.', () => {
    const briefing = makeBriefing({
      figures: [
        { id: 'x', within: 'y', reports: [{ source: 'a', value: 5 }] },
        { id: 'y', within: 'x', reports: [{ source: 'a', value: 4 }] },
      ],
    });
    expect(judge(claimOf(briefing, 'x'), briefing).type).toBe('logic');
    expect(judge(claimOf(briefing, 'y'), briefing).type).toBe('single');
  });
});
