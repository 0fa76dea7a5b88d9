import {
  byOrigin,
  type OriginChain,
  type OriginClaim,
  type OriginGroup,
} from '../../../analysis/by-origin.ts';
import type { ActionId } from '../../../lang/action-text.ts';
import { reportByKey } from '../../../text/names.ts';
import { listedBriefing } from '../../filter/filter-shown.ts';
import { moveInList, placeOfKey } from '../../state/move-in-list.ts';
import { openClaim } from '../../state/open-claim.ts';
import { replace } from '../../state/pile.ts';
import type { Shown, State } from '../../state/state.ts';

/** A row of the list of origins. */
export type OriginRow = { readonly key: string; readonly group: OriginGroup } & (
  | { readonly kind: 'group' }
  | { readonly kind: 'chain'; readonly chain: OriginChain }
  | { readonly kind: 'claim'; readonly on: OriginClaim; readonly isFirst: boolean }
);

const made = new WeakMap<Shown, readonly OriginRow[]>();

/** The rows of the list of origins, and the place of the one that is selected. */
export function originRows(
  shown: Shown,
  entry: string | null,
): { readonly rows: readonly OriginRow[]; readonly at: number } {
  const rows =
    made.get(shown) ?? byOrigin(listedBriefing(shown), shown.analysis.origins).flatMap(rowsOf);
  made.set(shown, rows);
  return {
    rows,
    at: placeOfKey(rows, entry),
  };
}

function rowsOf(group: OriginGroup): OriginRow[] {
  const top = group.controller ?? '';
  return [
    { key: `origin ${top}`, group, kind: 'group' },
    ...group.chains.map((chain): OriginRow => {
      const steps = [...chain.chain, '+', ...chain.jointly].join(' ');
      return { key: `chain ${top} ${steps}`, group, kind: 'chain', chain };
    }),
    ...group.on.map((on, at): OriginRow => {
      return { key: `claim ${top} ${on.claim.id}`, group, kind: 'claim', on, isFirst: at === 0 };
    }),
  ];
}

/**
 * The places of the rows that belong with one of the list: the claims that came by a chain, and the
 * chains by which a claim came. Of an origin, nothing: all that stands under it does.
 */
export function relatedRows(rows: readonly OriginRow[], at: number): ReadonlySet<number> {
  const row = rows[at];
  const isRelated = (other: OriginRow) => {
    if (other.group !== row?.group) return false;
    if (row.kind === 'chain') return other.kind === 'claim' && cameBy(other, row);
    return row.kind === 'claim' && other.kind === 'chain' && cameBy(row, other);
  };
  return new Set(rows.flatMap((other, place) => (isRelated(other) ? [place] : [])));
}

type RowOf<Kind extends OriginRow['kind']> = Extract<OriginRow, { readonly kind: Kind }>;

function cameBy({ on }: RowOf<'claim'>, { chain }: RowOf<'chain'>): boolean {
  return chain.claims.has(on.claim.id);
}

/** The first claim of an origin or a chain: where Enter leads. */
function firstClaim(rows: readonly OriginRow[], at: number): OriginRow | undefined {
  const related = relatedRows(rows, at);
  return rows.find((row, place) =>
    related.size > 0 ? related.has(place) : row.kind === 'claim' && row.group === rows[at]?.group,
  );
}

/** The state after an action on the list of origins. */
export function updateOrigins(
  state: State,
  view: { readonly entry: string | null },
  action: ActionId,
  shown: Shown,
  page: number,
): State {
  const { rows, at } = originRows(shown, view.entry);
  if (action === 'open') {
    const row = rows[at];
    if (row?.kind !== 'claim') {
      const entry = firstClaim(rows, at)?.key ?? view.entry;
      return replace(state, { screen: 'origins', entry });
    }
    const [first] = row.on.reports;
    const report = first && reportByKey(shown.briefing, first);
    return report ? openClaim(state, row.on.claim.id, report) : state;
  }
  const to = moveInList(action, at, rows.length, page);
  if (to === null) return state;
  return replace(state, { screen: 'origins', entry: rows[to]?.key ?? null });
}
