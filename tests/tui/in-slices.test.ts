import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { analysing } from '../../src/analysis/analysis.ts';
import { verify } from '../../src/analysis/verification/verify.ts';
import { inSlices } from '../../src/load/in-slices.ts';
import { differing } from '../../src/load/same-loaded.ts';
import type { Steps } from '../../src/model/steps.ts';
import { makingShown, shownBriefing } from '../../src/text/shown-briefing.ts';
import { showing, toShownUnchecked } from '../../src/tui/shown-unchecked.ts';
import { makeBriefing } from '../support/briefing.ts';
import { asLoaded, smallBriefing } from '../support/shown.ts';

const manyClaims = (count: number) =>
  makeBriefing({
    sources: { one: {} },
    figures: Array.from({ length: count }, (_, at) => ({
      id: `f${at}`,
      reports: [{ source: 'one', value: at }],
    })),
  });

function stepsOf<Result>(steps: Steps<Result>): number {
  let count = 0;
  while (!steps.next().done) count++;
  return count;
}

describe('what is worked out of a briefing', () => {
  test.each([
    [
      'the analysis',
      (count: number) => analysing(manyClaims(count), verify(manyClaims(count), new Map())),
    ],
    ['the copy that is shown', (count: number) => makingShown(manyClaims(count))],
    ['all that is shown', (count: number) => showing(asLoaded(manyClaims(count)))],
    [
      'the comparison with what was read before',
      (count: number) => differing(asLoaded(manyClaims(count)), asLoaded(manyClaims(count))),
    ],
  ] as const)('can be left after each claim: %s', (_, make) => {
    expect(stepsOf<unknown>(make(40))).toBeGreaterThanOrEqual(40);
    expect(stepsOf<unknown>(make(80))).toBeGreaterThanOrEqual(80);
  });

  test('is the same in slices', async () => {
    const loaded = asLoaded(smallBriefing);
    expect(await inSlices(showing(loaded))).toEqual(toShownUnchecked(loaded));
    const checked = verify(smallBriefing, new Map());
    expect(await inSlices(analysing(smallBriefing, checked))).toEqual(analyse(smallBriefing));
    expect(await inSlices(makingShown(smallBriefing))).toEqual(shownBriefing(smallBriefing));
  });
});

test('Other things have their turn between the slices of long work', async () => {
  let hasHadItsTurn = false;
  function* long(): Steps<boolean> {
    for (let step = 0; step < 100_000_000 && !hasHadItsTurn; step++) yield;
    return hasHadItsTurn;
  }
  setImmediate(() => {
    hasHadItsTurn = true;
  });
  expect(await inSlices(long())).toBe(true);
});
