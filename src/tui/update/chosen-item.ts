import type { Report } from '../../model/briefing.ts';
import type { ReportKey } from '../../model/report-key.ts';
import { reportByKey, reportsOf } from '../../text/names.ts';
import { chosenReport } from '../screens/compare/compare-with.ts';
import { matrixCursor } from '../screens/matrix/update-matrix.ts';
import { originRows } from '../screens/origins/update-origins.ts';
import { timelineRows } from '../screens/timeline/update-timeline.ts';
import { answerPlace, answersOfSource } from '../state/answers-of-source.ts';
import { type ScreenId, type Shown, type State, selectedItem, type View } from '../state/state.ts';
import { webAddress } from '../terminal/web-address.ts';

/** What copying, editing and opening are about: a claim, a source, or a report. */
export interface ChosenItem {
  readonly claim: string | null;
  readonly source: string | null;
  /** The key of the one answer that is meant; null: none, or all that there are. */
  readonly report: ReportKey | null;
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
      return { claim: view.claim, source: null, report: null };
    case 'compare': {
      const claim = shown.briefing.claims.find(({ id }) => id === view.claim);
      const report = claim && chosenReport(shown, claim, view);
      return { claim: view.claim, source: view.source, report: report?.key ?? null };
    }
    case 'source': {
      const answers = answersOfSource(shown, view.source);
      const chosen = answers[view.claim === null ? 0 : answerPlace(answers, view)];
      const claim = view.claim ?? chosen?.claim.id ?? null;
      return { claim, source: view.source, report: chosen?.report.key ?? null };
    }
    case 'matrix': {
      const { claims, row, column } = matrixCursor(shown, view);
      const claim = claims[row];
      const source = shown.briefing.sources[column];
      if (!claim || !source) return null;
      // A cell may hold several answers: then all of them are meant.
      const [report, ...others] = reportsOf(claim, source.id);
      const only = others.length === 0 ? report : undefined;
      return { claim: claim.id, source: source.id, report: only?.key ?? null };
    }
    case 'timeline': {
      const { entries, at } = timelineRows(shown, view.entry);
      return ofReports(entries[at], shown);
    }
    case 'origins': {
      const { rows, at } = originRows(shown, view.entry);
      const found = rows[at];
      return found?.kind === 'claim' ? ofReports(found.on, shown) : null;
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

/** Where one report stands in a row, it is meant; where several do, the claim as a whole. */
function ofReports(
  row:
    | { readonly claim: { readonly id: string }; readonly reports: readonly ReportKey[] }
    | undefined,
  { briefing }: Shown,
): ChosenItem | null {
  if (!row) return null;
  const [first, ...others] = row.reports;
  const report = first && others.length === 0 ? reportByKey(briefing, first) : undefined;
  return { claim: row.claim.id, source: report?.source ?? null, report: report?.key ?? null };
}

function selectedInPanel(state: State, shown: Shown): ChosenItem | null {
  const { focus } = state.dashboard;
  const item = selectedItem(state, shown, focus);
  if (item === null) return null;
  const none = { claim: null, source: null, report: null };
  return focus === 'sources' ? { ...none, source: item } : { ...none, claim: item };
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
