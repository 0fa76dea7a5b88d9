import {
  byOrigin,
  type OriginChain,
  type OriginClaim,
  type OriginGroup,
} from '../../analysis/by-origin.ts';
import type { ActionId } from '../../lang/action-text.ts';
import { listedBriefing } from '../filter/filter-shown.ts';
import { moveInList } from './move-in-list.ts';
import { openClaim } from './open-claim.ts';
import { replace } from './pile.ts';
import { currentView, type Shown, type State } from './state.ts';

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
    at: Math.max(
      0,
      rows.findIndex(({ key }) => key === entry),
    ),
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

/** Whether what is selected in the list of origins is no claim, so that Enter has nothing to open. */
export function isNoClaim(state: State, shown: Shown): boolean {
  const view = currentView(state);
  if (view?.screen !== 'origins') return false;
  const { rows, at } = originRows(shown, view.entry);
  return rows[at]?.kind !== 'claim';
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
    const source = row?.kind === 'claim' ? row.on.sources[0] : undefined;
    if (row?.kind !== 'claim' || source === undefined) return state;
    return openClaim(state, row.on.claim.id, source);
  }
  const to = moveInList(action, at, rows.length, page);
  if (to === null) return state;
  return replace(state, { screen: 'origins', entry: rows[to]?.key ?? null });
}
