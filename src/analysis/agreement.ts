import type { Briefing, Claim } from '../model/briefing.ts';
import { comparePair } from './compare-pair.ts';
import { type Pair, seriousness, type Verdict } from './pair.ts';
import { exceededWhole } from './within.ts';

/**
 * Judge a claim by its most serious pair of reports, and by the whole it is part of.
 *
 * @returns `single` for one report, `logic` where a `within` subset must exceed its whole, else
 *   the type of the most serious pair. The time taken grows with the square of the reports.
 */
export function judge(claim: Claim, briefing: Briefing): Verdict {
  const pairs = comparePairs(claim, briefing);
  const counted = claim.kind === 'figure' || claim.kind === 'casualty';
  const exceeded = counted ? exceededWhole(claim, briefing) : null;
  if (exceeded) return { type: 'logic', pair: exceeded, pairs };
  const [first, ...rest] = pairs;
  if (first === undefined) return { type: 'single', pair: null, pairs };
  let worst = first;
  for (const pair of rest) {
    if (seriousness(pair.type) > seriousness(worst.type)) worst = pair;
  }
  return { type: worst.type, pair: worst, pairs };
}

function comparePairs(claim: Claim, briefing: Briefing): readonly Pair[] {
  const { reports } = claim;
  const pairs: Pair[] = [];
  reports.forEach((a, at) => {
    for (let other = at + 1; other < reports.length; other++) {
      const b = reports[other];
      if (b) pairs.push(comparePair(claim, a, b, briefing));
    }
  });
  return pairs;
}
