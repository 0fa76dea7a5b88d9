import { type Timeline, type TimelineEntry, timeline } from '../../../analysis/timeline.ts';
import type { ActionId } from '../../../lang/action-text.ts';
import { reportByKey } from '../../../text/names.ts';
import { listedBriefing } from '../../filter/filter-shown.ts';
import { moveInList, placeOfKey } from '../../state/move-in-list.ts';
import { openClaim } from '../../state/open-claim.ts';
import { replace } from '../../state/pile.ts';
import type { Shown, State } from '../../state/state.ts';

const made = new WeakMap<Shown, Timeline>();

/** The timeline of what is shown, made once. */
export function timelineOf(shown: Shown): Timeline {
  const known = made.get(shown) ?? timeline(listedBriefing(shown));
  made.set(shown, known);
  return known;
}

/** Its rows, and the place of the one that is selected: the first for one that is not there. */
export function timelineRows(
  shown: Shown,
  entry: string | null,
): { readonly entries: readonly TimelineEntry[]; readonly at: number } {
  const { dated, undated } = timelineOf(shown);
  const entries = [...dated, ...undated];
  return {
    entries,
    at: placeOfKey(entries, entry),
  };
}

/** The state after an action on the timeline. */
export function updateTimeline(
  state: State,
  view: { readonly entry: string | null },
  action: ActionId,
  shown: Shown,
  page: number,
): State {
  const { entries, at } = timelineRows(shown, view.entry);
  if (action === 'open') {
    const entry = entries[at];
    const first = entry?.reports[0];
    const report = first && reportByKey(shown.briefing, first);
    return entry && report ? openClaim(state, entry.claim.id, report) : state;
  }
  const to = moveInList(action, at, entries.length, page);
  if (to === null) return state;
  return replace(state, { screen: 'timeline', entry: entries[to]?.key ?? null });
}
