import { claimFamilies } from '../../../analysis/claim-family.ts';
import type { ActionId } from '../../../lang/action-text.ts';
import { panelIds } from '../../draw/arrange.ts';
import { clamp } from '../../draw/scroll.ts';
import { openClaim } from '../../state/open-claim.ts';
import { replace } from '../../state/pile.ts';
import type { Context, Shown, State, View } from '../../state/state.ts';

type PictureView = Extract<View, { screen: 'picture' }>;

const made = new WeakMap<Shown, readonly string[]>();

/** The counted claims in the order of the pictures: as in their panels, parts under their whole. */
export function pictureOrder(shown: Shown): readonly string[] {
  const known = made.get(shown);
  if (known) return known;
  const families = claimFamilies(shown.briefing);
  const ids = [...shown.items.figures, ...shown.items.casualties];
  const order = new Set(ids.flatMap(id => (families.get(id) ?? []).map(({ claim }) => claim.id)));
  made.set(shown, [...order]);
  return [...order];
}

/** The state after an action on the picture. */
export function updatePicture(
  state: State,
  view: PictureView,
  action: ActionId,
  shown: Shown,
  { page, scroll }: Context,
): State {
  const order = pictureOrder(shown);
  const at = order.indexOf(view.claim);
  const scrollTo = (row: number) => replace(state, { ...view, scroll: clamp(row, 0, scroll.max) });
  switch (action) {
    case 'up':
      return toClaim(state, shown, order[at - 1]);
    case 'down':
      return toClaim(state, shown, order[at + 1]);
    case 'first':
      return toClaim(state, shown, order[0]);
    case 'last':
      return toClaim(state, shown, order.at(-1));
    case 'page-up':
      return scrollTo(scroll.at - page);
    case 'page-down':
      return scrollTo(scroll.at + page);
    case 'open': {
      const claim = shown.briefing.claims.find(({ id }) => id === view.claim);
      const report = claim?.reports[0];
      return claim && report ? openClaim(state, claim.id, report) : state;
    }
    default:
      return state;
  }
}

/** To another claim; the dashboard's selection follows along. */
export function toClaim(state: State, shown: Shown, claim: string | undefined): State {
  if (claim === undefined) return state;
  const panel = panelIds.find(id => id !== 'sources' && shown.items[id].includes(claim));
  const { dashboard } = state;
  const followed = panel
    ? { ...dashboard, focus: panel, selected: { ...dashboard.selected, [panel]: claim } }
    : dashboard;
  return replace({ ...state, dashboard: followed }, { screen: 'picture', claim, scroll: null });
}
