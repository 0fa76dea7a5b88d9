import type { Pair } from '../analysis/pair.ts';
import type { VerdictStrings } from '../lang/language.ts';
import type { Briefing } from '../model/briefing.ts';
import type { ReportKey } from '../model/report-key.ts';
import { pairShape } from './pair-shape.ts';
import { namedSources, sourceMarks, sourceNames, type ValuedClaim } from './readings.ts';

/** More sources than this are not told one by one to be on the other side. */
const side_max = 4;

/**
 * Which of three or more answers cannot both be true: “C overlaps none of the others”, or the first
 * pair and how many more there are.
 *
 * @param pairs all of the claim, at least one of which is of the type `value`
 */
export function apartTail(
  claim: ValuedClaim,
  pairs: readonly Pair[],
  briefing: Briefing,
  strings: VerdictStrings,
): string {
  const { tails } = strings;
  if (pairs.every(({ type, answers }) => type === 'value' || answers === 'same')) {
    return tails.noneApart(null);
  }
  const apart = pairs.filter(({ type }) => type === 'value');
  const others = claim.reports.length - 1;
  const apartFrom = new Map<ReportKey, number>();
  for (const report of apart.flatMap(({ a, b }) => [a, b])) {
    apartFrom.set(report, (apartFrom.get(report) ?? 0) + 1);
  }
  const loners = claim.reports.map(({ key }) => key).filter(key => apartFrom.get(key) === others);
  if (loners.length === 0) return told(apart, briefing, strings);
  const alone = tails.sideApart(namedSources(briefing, loners, strings), null);
  const named = new Set(loners);
  const rest = apart.filter(({ a, b }) => !named.has(a) && !named.has(b));
  return rest.length === 0 ? alone : tails.and(alone, told(rest, briefing, strings));
}

/** Which sources do not overlap, in as few words as it takes. */
function told(apart: readonly Pair[], briefing: Briefing, strings: VerdictStrings): string {
  const { tails } = strings;
  const names = (reports: readonly ReportKey[]) => sourceNames(briefing, reports, strings);
  const shape = pairShape(apart);
  if (shape.of === 'pair') return tails.pairApart(names(shape.reports));
  if (shape.of === 'each') return tails.noneApart(names(shape.reports));
  if (shape.of === 'sides' && shape.many.length <= side_max) {
    const { few, many } = shape;
    const others = sourceMarks(briefing, many);
    return tails.sideApart(namedSources(briefing, few, strings), others);
  }
  const [first] = apart;
  return tails.norMore(tails.pairApart(names(first ? [first.a, first.b] : [])), apart.length - 1);
}
