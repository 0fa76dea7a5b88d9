import type { Report } from '../../model/briefing.ts';
import { reportsOf } from '../../text/names.ts';
import type { ChosenItem, Screen } from '../screens/screen.ts';
import { screenOf, screens } from '../screens/screens.ts';
import type { Shown, State } from '../state/state.ts';
import { webAddress } from '../terminal/web-address.ts';

/**
 * The item that the screen on top sets off. Help and the like have none, and do not hide the one
 * of the screen below.
 *
 * @returns null where nothing is set off: an empty panel, a heading or a chain in a list
 */
export function chosenItem(state: State, shown: Shown): ChosenItem | null {
  const view = state.views.findLast(open => screenOf(open).item !== 'below');
  return view
    ? itemOf(screenOf(view), view, shown)
    : itemOf(screens.dashboard, state.dashboard, shown);
}

function itemOf<Open>({ item }: Screen<Open>, view: Open, shown: Shown): ChosenItem | null {
  return item === 'below' ? null : item(view, shown);
}

/** The sources an item stands for: its own, else all that answer its claim. */
export function sourcesOf({ claim, source }: ChosenItem, shown: Shown): readonly string[] {
  if (source !== null) return [source];
  const reports = shown.briefing.claims.find(({ id }) => id === claim)?.reports ?? [];
  return [...new Set((reports as readonly Report[]).map(report => report.source))];
}

/** Whether a source is chosen that says nothing about the claim that is chosen with it. */
export function isSilent({ claim, source }: ChosenItem, shown: Shown): boolean {
  const found = shown.briefing.claims.find(({ id }) => id === claim);
  return found !== undefined && source !== null && reportsOf(found, source).length === 0;
}

/** The address of the one source that an item stands for; null where it has none. */
export function addressOf(item: ChosenItem, shown: Shown): string | null {
  const [id, ...others] = sourcesOf(item, shown);
  if (id === undefined || others.length > 0) return null;
  // As the file has it: the copy to show may have signs that only stand for others.
  const url = shown.loaded.briefing?.sources.find(source => source.id === id)?.url ?? null;
  return url === null ? null : webAddress(url);
}
