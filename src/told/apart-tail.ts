import type { Pair } from '../analysis/pair.ts';
import type { VerdictStrings } from '../lang/language.ts';
import type { Briefing } from '../model/briefing.ts';
import { markOf } from '../text/names.ts';
import { pairShape } from './pair-shape.ts';
import { namedSources, sourceNames, type ValuedClaim } from './readings.ts';

/** More sources than this are not told one by one to be on the other side. */
const sideMost = 4;

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
  const apartFrom = new Map<string, number>();
  for (const source of apart.flatMap(({ a, b }) => [a, b])) {
    apartFrom.set(source, (apartFrom.get(source) ?? 0) + 1);
  }
  const loners = claim.reports
    .map(({ source }) => source)
    .filter(source => apartFrom.get(source) === others);
  if (loners.length === 0) return told(apart, briefing, strings);
  const alone = tails.sideApart(namedSources(briefing, loners, strings), null);
  const named = new Set(loners);
  const rest = apart.filter(({ a, b }) => !named.has(a) && !named.has(b));
  return rest.length === 0 ? alone : tails.and(alone, told(rest, briefing, strings));
}

/** Which sources do not overlap, in as few words as it takes. */
function told(apart: readonly Pair[], briefing: Briefing, strings: VerdictStrings): string {
  const { tails } = strings;
  const names = (sources: readonly string[]) => sourceNames(briefing, sources, strings);
  const shape = pairShape(apart);
  if (shape.of === 'pair') return tails.pairApart(names(shape.sources));
  if (shape.of === 'each') return tails.noneApart(names(shape.sources));
  if (shape.of === 'sides' && shape.many.length <= sideMost) {
    const { few, many } = shape;
    const others = many.map(source => markOf(briefing, source));
    return tails.sideApart(namedSources(briefing, few, strings), others);
  }
  const [first] = apart;
  return tails.norMore(tails.pairApart(names(first ? [first.a, first.b] : [])), apart.length - 1);
}
