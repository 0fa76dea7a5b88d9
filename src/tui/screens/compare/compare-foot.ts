import type { Pair } from '../../../analysis/pair.ts';
import { pairs_max } from '../../../analysis/statement-diff.ts';
import type { Claim, CountedClaim } from '../../../model/briefing.ts';
import type { ReportKey } from '../../../model/report-key.ts';
import { policyNote } from '../../../told/policy-note.ts';
import { type Line, span } from '../../draw/span.ts';
import { barRows } from '../../panels/casualty-rows.ts';
import { verdictTone } from '../../panels/claim-head.ts';
import type { Pen } from '../../pen.ts';
import { inset, withMargin } from '../shared/inset.ts';
import { chosenVersions, versionRows } from '../shared/version-rows.ts';

/** Bars longer than this say no more than shorter ones. */
const bars_cells_max = 120;

/** What follows from setting the answers side by side. */
export interface CompareFoot {
  /** Two versions word by word: the chosen ones, else those of the verdict's pair. */
  readonly versions: readonly Line[];
  /** The origins, the other pairs, and the numbers as bars with the policy behind them. */
  readonly rest: readonly Line[];
}

/**
 * The rows under the columns. Nothing is told twice: a pair whose versions stand first is not
 * listed, nor is one that the verdict's sentence has told in the same words.
 *
 * @param chosen the keys of the two versions that somebody wants to see; null: nobody chose
 */
export function compareFoot(
  pen: Pen,
  claim: Claim,
  width: number,
  chosen: readonly [ReportKey, ReportKey] | null,
): CompareFoot {
  const { pairs } = pen.verdictOf(claim);
  const shown = chosen ?? verdictsVersions(pen, claim);
  const versions = shown ? chosenVersions(pen, claim, ...shown, width - 2) : [];
  const others = pairs.filter(({ a, b }) => !(shown?.includes(a) && shown.includes(b)));
  const rest = [
    ...inset([[span(pen.origins(claim))]], width),
    ...(pairs.length <= pairs_max ? others : []).flatMap(pair => pairRows(pen, claim, pair, width)),
    ...intervalRows(pen, claim, width),
  ];
  return { versions: withMargin(versions), rest };
}

/** The verdict's pair, where their wordings can be set side by side. */
function verdictsVersions(pen: Pen, claim: Claim): readonly [ReportKey, ReportKey] | null {
  const { pair } = pen.verdictOf(claim);
  return pair && pair.type !== 'logic' && pen.diff(claim, pair) ? [pair.a, pair.b] : null;
}

/** How two answers stand to each other, and two wordings of a statement word by word. */
function pairRows(pen: Pen, claim: Claim, pair: Pair, width: number): Line[] {
  const { marks } = pen.language.verdicts;
  const told = pen.pairSentence(claim, pair);
  const sentence: Line = [
    span(`  ${marks[pair.type].sign} `, verdictTone(pair.type)),
    span(told, 'dim'),
  ];
  const diff = pen.diff(claim, pair);
  return [
    ...(told === pen.sentence(claim) ? [] : inset([sentence], width)),
    ...(diff ? withMargin(versionRows(pen, pair.a, pair.b, diff, width - 2)) : []),
  ];
}

/** The answers as bars, and how vague ones became intervals. */
function intervalRows(pen: Pen, claim: Claim, width: number): Line[] {
  if (!hasIntervals(pen, claim)) return [];
  const bars = barRows(pen, claim, Math.min(width, bars_cells_max));
  const policy = policyNote(pen, [claim]);
  return [[], ...bars, ...(policy === null ? [] : inset([[span(policy, 'dim')]], width))];
}

function hasIntervals(pen: Pen, claim: Claim): claim is CountedClaim {
  return pen
    .told(claim)
    .answers.some(({ interval }) => interval !== null && interval.code.low !== interval.code.high);
}
