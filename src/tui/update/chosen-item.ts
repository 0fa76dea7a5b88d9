import type { Report } from '../../model/briefing.ts';
import { reportOf } from '../../text/names.ts';
import { matrixCursor } from '../screens/matrix/update-matrix.ts';
import { originRows } from '../screens/origins/update-origins.ts';
import { timelineRows } from '../screens/timeline/update-timeline.ts';
import { claimsOfSource } from '../state/claims-of-source.ts';
import { type ScreenId, type Shown, type State, selectedItem, type View } from '../state/state.ts';
import { webAddress } from '../terminal/web-address.ts';

/** What copying, editing and opening are about: a claim, a source, or a source's report of a claim. */
export interface ChosenItem {
  readonly claim: string | null;
  readonly source: string | null;
}

/**
 * The item that the screen on top sets off. Help and the like have none, and do not hide the one
 * of the screen below.
 *
 * @returns null where nothing is set off: an empty panel, a heading or a chain in a list
 */
export function chosenItem(state: State, shown: Shown): ChosenItem | null {
  const view = state.views.findLast(hasItems);
  switch (view?.screen) {
    case 'picture':
      return { claim: view.claim, source: null };
    case 'compare':
      return { claim: view.claim, source: view.source };
    case 'source': {
      const first = claimsOfSource(shown, view.source)[0]?.id ?? null;
      return { claim: view.claim ?? first, source: view.source };
    }
    case 'matrix': {
      const { claims, row, column } = matrixCursor(shown, view);
      const claim = claims[row];
      const source = shown.briefing.sources[column];
      return claim && source ? { claim: claim.id, source: source.id } : null;
    }
    case 'timeline': {
      const { entries, at } = timelineRows(shown, view.entry);
      return ofSources(entries[at]);
    }
    case 'origins': {
      const { rows, at } = originRows(shown, view.entry);
      const found = rows[at];
      return found?.kind === 'claim' ? ofSources(found.on) : null;
    }
    case undefined:
      return selectedInPanel(state, shown);
  }
}

/** Screens that lie over another one and set nothing off that could be taken out of the program. */
const itemless = ['help', 'problems', 'briefings', 'filter'] as const;
type WithItems = Exclude<View, { screen: (typeof itemless)[number] }>;

function hasItems(view: View): view is WithItems {
  const screens: readonly ScreenId[] = itemless;
  return !screens.includes(view.screen);
}

/** Where one source stands in a row, its report is meant; where several do, the claim as a whole. */
function ofSources(
  row: { readonly claim: { readonly id: string }; readonly sources: readonly string[] } | undefined,
): ChosenItem | null {
  if (!row) return null;
  const [source = null, ...others] = row.sources;
  return { claim: row.claim.id, source: others.length === 0 ? source : null };
}

function selectedInPanel(state: State, shown: Shown): ChosenItem | null {
  const { focus } = state.dashboard;
  const item = selectedItem(state, shown, focus);
  if (item === null) return null;
  return focus === 'sources' ? { claim: null, source: item } : { claim: item, source: null };
}

/** The sources an item stands for: its own, else all that answer its claim. */
export function sourcesOf({ claim, source }: ChosenItem, shown: Shown): readonly string[] {
  if (source !== null) return [source];
  const reports = shown.briefing.claims.find(({ id }) => id === claim)?.reports ?? [];
  return (reports as readonly Report[]).map(report => report.source);
}

/** Whether a source is chosen that says nothing about the claim that is chosen with it. */
export function isSilent({ claim, source }: ChosenItem, shown: Shown): boolean {
  const found = shown.briefing.claims.find(({ id }) => id === claim);
  return found !== undefined && source !== null && reportOf(found, source) === undefined;
}

/** The address of the one source that an item stands for; null where it has none. */
export function addressOf(item: ChosenItem, shown: Shown): string | null {
  const [id, ...others] = sourcesOf(item, shown);
  if (id === undefined || others.length > 0) return null;
  // As the file has it: the copy to show may have signs that only stand for others.
  const url = shown.loaded.briefing?.sources.find(source => source.id === id)?.url ?? null;
  return url === null ? null : webAddress(url);
}
