import type { Report } from '../../model/briefing.ts';
import { reportOf } from '../../text/names.ts';
import { webAddress } from '../terminal/web-address.ts';
import { type Shown, type State, selectedItem } from './state.ts';
import { claimsOfSource } from './update-view.ts';

/** What copying, editing and opening are about: a claim, a source, or a source's report of a claim. */
export interface ChosenItem {
  readonly claim: string | null;
  readonly source: string | null;
}

/**
 * The item that the screen on top sets off. Help and the like have none, and do not hide the one
 * of the screen below.
 */
export function chosenItem(state: State, shown: Shown): ChosenItem | null {
  const view = state.views.findLast(
    open => open.screen === 'compare' || open.screen === 'source' || open.screen === 'picture',
  );
  if (view?.screen === 'picture') return { claim: view.claim, source: null };
  if (view?.screen === 'compare') return { claim: view.claim, source: view.source };
  if (view?.screen === 'source') {
    const first = claimsOfSource(shown, view.source)[0]?.id ?? null;
    return { claim: view.claim ?? first, source: view.source };
  }
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
