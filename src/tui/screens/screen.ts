import { type GenericSchema, safeParse } from 'valibot';
import type { ActionId, UnavailableReason } from '../../lang/action-text.ts';
import type { Language } from '../../lang/language.ts';
import type { Loaded } from '../../load/loaded.ts';
import type { ReportKey } from '../../model/report-key.ts';
import type { Action } from '../actions.ts';
import type { PanelId, Rectangle } from '../draw/arrange.ts';
import type { Line } from '../draw/span.ts';
import type { Sought } from '../find/sought.ts';
import type { Stops } from '../find/stops.ts';
import type { Pen } from '../pen.ts';
import type { Reading } from '../reading-aloud/reading.ts';
import type {
  BriefingEntry,
  Context,
  ScrollPosition,
  Shown,
  State,
  Surroundings,
} from '../state/state.ts';

/** All that a screen is made from beside what is open of it. */
export interface Scene {
  /** Null while no briefing is open. */
  readonly pen: Pen | null;
  readonly language: Language;
  readonly state: State;
  readonly context: Surroundings;
  /** The file as it was last read, usable or not. */
  readonly latest: Loaded | null;
  readonly entries: readonly BriefingEntry[];
  /** Why an action cannot be used in a state; null where it can. */
  readonly whyNot: (action: Action, state: State) => UnavailableReason | null;
}

/** The part of the window that a screen has, between header and footer. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Rows of the window over it. */
  readonly top: number;
  /** Where the screen's windows stood when it was drawn last; empty when it is drawn anew. */
  readonly tops: Tops;
  /** What is looked for on it. */
  readonly sought: Sought;
}

/** By each window of a screen, the first row or item in it. */
export type Tops = Readonly<Record<string, number>>;

/** Where the panels of the dashboard are on the screen. */
export type PanelPlaces = Readonly<Partial<Record<PanelId, Rectangle>>>;

/** Rows of a screen that are a list to choose from. */
export interface ChoiceRows {
  readonly first: number;
  readonly count: number;
  /** Which of them is selected. */
  readonly selected: number;
}

/** What a screen shows in its room. */
export interface Drawn {
  /** As many as its room has, or fewer. */
  readonly lines: readonly Line[];
  /** How many items or rows Page Up and Page Down pass over. */
  readonly page: number;
  /** Left out: nothing in it is scrolled by rows. */
  readonly scroll?: ScrollPosition;
  readonly places?: PanelPlaces;
  /** Where its windows stand, to be moved as little as can be the next time. */
  readonly tops?: Tops;
  readonly choice?: ChoiceRows;
}

/**
 * What stands over a screen: the name of the program where it is about no open briefing; else the
 * briefing's header, and under it what is filtered by where the screen shows what a filter leaves.
 */
export type Head = 'name' | 'briefing' | 'filtered';

/** What copying, editing and opening are about: a claim, a source, or a report. */
export interface ChosenItem {
  readonly claim: string | null;
  readonly source: string | null;
  /** The key of the one answer that is meant; null: none, or all that there are. */
  readonly report: ReportKey | null;
}

/** What is left of an open screen after the file was read again: closed, it says what is gone. */
export type Left<View> =
  | { readonly view: View }
  | { readonly gone: { readonly claim: string } | { readonly source: string } };

/**
 * A screen: all that the rest of the program knows of it. Pure functions, of what is open of it.
 *
 * @typeParam View what is open of it
 */
export interface Screen<View> {
  readonly head: (scene: Scene) => Head;
  /** What it shows; null where there is nothing to show yet. */
  readonly draw: (view: View, scene: Scene, room: Room) => Drawn | null;
  /** The screen as a text to be read aloud; null where there is nothing to read yet. */
  readonly told: (view: View, scene: Scene) => Reading | null;
  /** The state after an action on it that is not the same on all screens. */
  readonly update: (state: State, view: View, action: ActionId, context: Context) => State;
  /** Where some words occur on it; null where nothing can be looked for. */
  readonly stops: (
    state: State,
    view: View,
    context: Context,
    words: readonly string[],
  ) => Stops | null;
  /**
   * The item it sets off; null where it sets nothing off just now. `below`: it lies over another
   * screen and has none itself.
   */
  readonly item: 'below' | ((view: View, shown: Shown) => ChosenItem | null);
  /** What is open of it with a row that is selected because it is the first named by its id. */
  readonly placed: (view: View, shown: Shown) => View;
  /** What is left of it where the briefing is another one. */
  readonly without: (view: View, after: Shown) => Left<View>;
  /** What is kept of it for the next time; null: it is not opened again by itself. */
  readonly remembered: Remembered<View> | null;
}

/** What is kept of an open screen, in a file that anybody may have written. */
export interface Remembered<View> {
  readonly schema: GenericSchema<unknown, unknown>;
  readonly keep: (view: View) => unknown;
  /** What was kept, opened again; null: what it was about is there no more. */
  readonly open: (kept: unknown, shown: Shown) => View | null;
}

/** What is kept of a screen, where that is what is open of it. */
export function remembers<View>(schema: GenericSchema<unknown, View>): Remembered<View> {
  return remembersAs(schema, { keep: view => view, open: view => view });
}

/** What is kept of a screen, where that is not all that is open of it. */
export function remembersAs<View, Kept>(
  schema: GenericSchema<unknown, Kept>,
  { keep, open }: { keep: (view: View) => Kept; open: (kept: Kept, shown: Shown) => View | null },
): Remembered<View> {
  return {
    schema,
    keep,
    open: (kept, shown) => {
      const read = safeParse(schema, kept);
      return read.success ? open(read.output, shown) : null;
    },
  };
}

/** A screen whose rows are the same wherever they stand: none is selected by being the first. */
export const placedAsItIs = <View>(view: View): View => view;

/** A screen that is about nothing that can be gone. */
export const stays = <View>(view: View): Left<View> => ({ view });

/** Nothing can be looked for. */
export const notSearched = (): null => null;
