import type { Briefing, CountedClaim, CountedReport } from '../model/briefing.ts';
import { limits } from '../model/limits.ts';
import { isLater } from './compare-dated.ts';
import { type Context, contextOf } from './context.ts';
import { type Interval, liesAbove } from './interval.ts';
import type { Pair } from './pair.ts';

/**
 * The first sign that a subset exceeds a whole it is part of, at any level of `within` up to the
 * limit.
 *
 * Left out, because they contradict nothing: denied reports, a whole counted at an earlier date
 * than the subset (counts grow), a rejected claim, and a claim not yet read by a person when the
 * other has been.
 *
 * @param claim the subset
 * @returns the `logic` pair, by choice of reports of one source; null where all can be true
 */
export function exceededWhole(claim: CountedClaim, briefing: Briefing): Pair | null {
  if (claim.review === 'rejected') return null;
  const context = contextOf(briefing);
  let whole = wholeOf(claim, context);
  // The loader refuses cycles; one in a briefing made in code still comes to an end.
  for (let level = 0; whole && whole !== claim && level < limits.within_levels_max; level++) {
    const pair = mayJudge(whole, claim) ? exceeding(claim, whole, context) : null;
    if (pair) return pair;
    whole = wholeOf(whole, context);
  }
  return null;
}

function wholeOf(claim: CountedClaim, context: Context): CountedClaim | null {
  const whole = claim.within === null ? undefined : context.claims.get(claim.within);
  return whole?.kind === 'figure' || whole?.kind === 'casualty' ? whole : null;
}

function mayJudge(whole: CountedClaim, part: CountedClaim): boolean {
  return whole.review === 'accepted' || (whole.review === 'proposed' && part.review === 'proposed');
}

function exceeding(part: CountedClaim, whole: CountedClaim, context: Context): Pair | null {
  let found: Pair | null = null;
  for (const a of part.reports) {
    const ends = statedEnds(a, context);
    if (ends === null) continue;
    for (const b of whole.reports) {
      const wholeEnds = statedEnds(b, context);
      if (wholeEnds === null || !liesAbove(ends, wholeEnds) || isLater(a.as_of, b.as_of)) continue;
      if (a.source === b.source) return logicPair(a, b, whole);
      found ??= logicPair(a, b, whole);
    }
  }
  return found;
}

function statedEnds(report: CountedReport, context: Context): Interval | null {
  return report.mood === 'denied' ? null : context.interval(report);
}

function logicPair(a: CountedReport, b: CountedReport, whole: CountedClaim): Pair {
  return {
    type: 'logic',
    a: a.key,
    b: b.key,
    answers: null,
    vaguer: null,
    undated: [],
    fuller: null,
    newer: null,
    whole: whole.id,
  };
}
