import type { Analysis } from '../../analysis/analyse.ts';
import type { Loaded } from '../../load/loaded.ts';
import type { Briefing } from '../../model/briefing.ts';
import type { ReportKey } from '../../model/report-key.ts';
import type { Stretch } from '../../model/stretch.ts';
import type { Anchor, ArticlePager } from '../article/article-pager.ts';
import type { PanelId } from '../draw/arrange.ts';
import type { Finder } from '../find/finder.ts';
import type { Keymap } from '../keymap.ts';

/** A screen that stands before the dashboard; Esc takes the last one away. */
export type View =
  | {
      readonly screen: 'compare';
      readonly claim: string;
      readonly source: string;
      /** Which of the source's answers; null or absent: its first, if it has any. */
      readonly report?: ReportKey | null;
      /** Rows scrolled; null: wherever the answer begins. */
      readonly scroll: number | null;
      /** The version that was chosen to stand beside this one; absent: the verdict's pair. */
      readonly with?: { readonly source: string; readonly report: ReportKey };
    }
  /** One claim's answers as bars; rows scrolled, or null: wherever the claim begins. */
  | { readonly screen: 'picture'; readonly claim: string; readonly scroll: number | null }
  | {
      readonly screen: 'source';
      readonly source: string;
      readonly claim: string | null;
      /** Which of its answers to the claim; null or absent: the first. */
      readonly report?: ReportKey | null;
      /** The list of passages was asked for, though the article's text is at hand. */
      readonly list?: boolean;
      /** Where the reader is in the article's text; absent: where the claim's passage is. */
      readonly text?: {
        readonly passage: string | null;
        /** The first row of the window; null: the passage stands in its middle. */
        readonly top: Anchor | null;
        /** What a search has gone to; it stands in the middle then. */
        readonly match?: Stretch | undefined;
      };
    }
  | {
      readonly screen: 'help';
      readonly filter: string;
      readonly typing: boolean;
      /** Where the next character goes while it is typed; left out: at the end. */
      readonly cursor?: number;
      readonly scroll: number;
    }
  /** The selected entry by its place, absent: the first; rows scrolled, or null: wherever it begins. */
  | { readonly screen: 'problems'; readonly scroll: number | null; readonly entry?: number }
  | { readonly screen: 'briefings'; readonly at: number }
  /** What can be filtered by, and the key of what the cursor is on; null: the first. */
  | { readonly screen: 'filter'; readonly option: string | null }
  | {
      readonly screen: 'matrix';
      readonly claim: string | null;
      readonly source: string | null;
      /** Which cells were asked for; absent: whichever show more at this width. */
      readonly cells?: 'full' | 'compact';
    }
  /** An entry by its key; null: the first. */
  | { readonly screen: 'timeline'; readonly entry: string | null }
  | { readonly screen: 'origins'; readonly entry: string | null };

export type ScreenId = View['screen'] | 'dashboard';

/** Every screen; one that is forgotten here does not compile. */
export const screenIds = Object.keys({
  dashboard: true,
  compare: true,
  source: true,
  help: true,
  problems: true,
  briefings: true,
  picture: true,
  filter: true,
  matrix: true,
  timeline: true,
  origins: true,
} satisfies Record<ScreenId, true>) as readonly ScreenId[];

/** What is open of a screen: of the dashboard what is selected on it. */
export type ViewOf<Screen extends ScreenId> = Screen extends 'dashboard'
  ? DashboardState
  : Extract<View, { readonly screen: Screen }>;

export interface DashboardState {
  readonly focus: PanelId;
  readonly zoomed: boolean;
  /** The selected item of each panel by id: what a reload or a resize cannot shift. */
  readonly selected: Readonly<Record<PanelId, string | null>>;
}

export interface State {
  readonly dashboard: DashboardState;
  readonly views: readonly View[];
  /** A line for the footer's place that says what has just happened; gone with the next key. */
  readonly notice: string | null;
  readonly search: Search | null;
  /** The keys of what is filtered by. */
  readonly filter: readonly string[];
}

/** Words that are looked for. */
export interface Search {
  readonly text: string;
  readonly typing: boolean;
  /** Where the next character goes while it is typed; left out: at the end. */
  readonly cursor?: number;
  /** No match has been found yet: the first one is gone to when it is. */
  readonly sought?: true;
  /** Where one was when it began: the way back when it is given up. */
  readonly from: Pick<State, 'dashboard' | 'views'>;
}

/** What is shown: the loaded file and all that was worked out from it. */
export interface Shown {
  readonly loaded: Loaded;
  /** With every text made safe for a terminal. */
  readonly briefing: Briefing;
  readonly analysis: Analysis;
  /** The item ids of each panel, in order. */
  readonly items: Readonly<Record<PanelId, readonly string[]>>;
  /** Where a filter leaves less to list: the briefing with the claims that are left. */
  readonly listed?: { readonly whole: Shown; readonly briefing: Briefing };
}

/** What is to be known beside the state, whatever stands on the screen. */
export interface Surroundings {
  readonly shown: Shown | null;
  /** Problems found in the file as it was last read. */
  readonly problems: number;
  /** Whether changes of the files are looked for because the system watches no more. */
  readonly looksForChanges: boolean;
  /** How many briefings there are to choose from, and which of them is open. */
  readonly briefings: number;
  readonly openBriefing: number;
  readonly fromStdin: boolean;
  /** The keys in force. */
  readonly keymap: Keymap;
  readonly jobControl: boolean;
  /** What a search looks in. */
  readonly find?: Finder;
}

/** Where a scrolled text stands, and how far it can go, in rows. */
export interface ScrollPosition {
  readonly at: number;
  readonly max: number;
  /** An article's text is not counted in rows: this moves in it. */
  readonly article?: ArticlePager;
  /** The matrix shows one sign for each answer. */
  readonly isCompact?: boolean;
  /** The first rows of what stands one below the other in it. */
  readonly starts?: readonly number[];
}

/** What an action may have to know beside the state. */
export interface Context extends Surroundings {
  /** How many items the focused list shows at once: the step of Page Up and Page Down. */
  readonly page: number;
  readonly scroll: ScrollPosition;
}

/** What the list of briefings says of one file. Nulls: not read yet. */
export interface BriefingEntry {
  readonly path: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly sources: number | null;
  readonly problems: number;
  readonly unreadable: boolean;
}

export const startState: State = {
  dashboard: {
    focus: 'figures',
    zoomed: false,
    selected: { figures: null, statements: null, casualties: null, sources: null },
  },
  views: [],
  notice: null,
  search: null,
  filter: [],
};

export function currentView(state: State): View | null {
  return state.views.at(-1) ?? null;
}

export function currentScreen(state: State): ScreenId {
  return currentView(state)?.screen ?? 'dashboard';
}

/** The selected item of a panel: the recorded one while it exists, else the first. */
export function selectedItem(
  { dashboard }: Pick<State, 'dashboard'>,
  shown: Shown,
  panel: PanelId,
): string | null {
  const items = shown.items[panel];
  const recorded = dashboard.selected[panel];
  return recorded !== null && items.includes(recorded) ? recorded : (items[0] ?? null);
}
