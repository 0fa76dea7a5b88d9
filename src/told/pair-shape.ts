import type { Pair } from '../analysis/pair.ts';
import type { ReportKey } from '../model/report-key.ts';

/**
 * What some pairs of reports come to together: `pair` is one of them alone; `sides` stand each to
 * all of the other side, and not among themselves; of `each`, every two do; `groups` are more than
 * two sides; anything else is told by its first pair and how many there are besides.
 */
export type PairShape =
  | { readonly of: 'pair'; readonly reports: readonly [ReportKey, ReportKey] }
  | {
      readonly of: 'sides';
      readonly few: readonly ReportKey[];
      readonly many: readonly ReportKey[];
    }
  | { readonly of: 'each'; readonly reports: readonly ReportKey[] }
  | { readonly of: 'groups'; readonly groups: readonly (readonly ReportKey[])[] }
  | {
      readonly of: 'mixed';
      readonly first: readonly [ReportKey, ReportKey];
      readonly more: number;
    };

/** Of more pairs than this no shape is looked for: it would be too long to tell. */
const pairs_max = 500;

/**
 * Find the shortest way to name all of some pairs.
 *
 * @param pairs at least one; no two of the same reports
 */
export function pairShape(pairs: readonly Pick<Pair, 'a' | 'b'>[]): PairShape {
  const [first] = pairs;
  if (!first) throw new Error('At least one pair is needed.');
  const pair = [first.a, first.b] as const;
  if (pairs.length === 1) return { of: 'pair', reports: pair };
  const groups = pairs.length > pairs_max ? null : sides(pairs);
  if (groups === null) return { of: 'mixed', first: pair, more: pairs.length - 1 };
  if (groups.every(group => group.length === 1)) return { of: 'each', reports: groups.flat() };
  const [one, other, ...rest] = groups;
  if (!one || !other || rest.length > 0) return { of: 'groups', groups };
  return one.length <= other.length
    ? { of: 'sides', few: one, many: other }
    : { of: 'sides', few: other, many: one };
}

/**
 * The reports in groups of which any two stand in a pair when they are of different groups, and
 * never when they are of one; null where there are no such groups.
 */
function sides(pairs: readonly Pick<Pair, 'a' | 'b'>[]): readonly (readonly ReportKey[])[] | null {
  const partners = new Map<ReportKey, Set<ReportKey>>();
  const join = (one: ReportKey, other: ReportKey) =>
    partners.set(one, (partners.get(one) ?? new Set()).add(other));
  for (const { a, b } of pairs) {
    join(a, b);
    join(b, a);
  }
  const groups = new Map<string, ReportKey[]>();
  for (const [report, others] of partners) {
    const key = [...others].sort().join('\n');
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  const found = [...groups.values()];
  const isWhole = found.every(group =>
    group.every(report => partners.get(report)?.size === partners.size - group.length),
  );
  return isWhole ? found : null;
}
