import { hasRoom, roomNeeded } from '../draw/arrange.ts';
import type { Line } from '../draw/span.ts';
import { chipsLine } from '../filter/chips-line.ts';
import type { ChoiceRows, PanelPlaces, Scene, Tops } from '../screens/screen.ts';
import { onTop } from '../screens/screens.ts';
import {
  type Context,
  currentScreen,
  type ScreenId,
  type ScrollPosition,
  type Surroundings,
} from '../state/state.ts';
import { shownSearch } from '../update/shown-search.ts';
import { footerLine } from './footer-line.ts';
import { headerLine, nameLine } from './header-line.ts';
import { tooSmallLines } from './too-small-lines.ts';

/** Cells and rows of a window. */
export interface WindowSize {
  readonly columns: number;
  readonly rows: number;
}

/** All that stands in the window, and what a key has to know of it. */
export interface Frame {
  /** Every row of the window, header and footer with it; as many as it has. */
  readonly lines: readonly Line[];
  /** Rows among them that are a list to choose from; null: none are. */
  readonly choice: ChoiceRows | null;
  /** How many items or rows Page Up and Page Down pass over. */
  readonly page: number;
  readonly scroll: ScrollPosition;
  /** Where the panels of the dashboard are. */
  readonly places: PanelPlaces;
  /** Where the windows of the screen on top stand; null: nothing is drawn of it. */
  readonly corner: Corner | null;
}

interface Corner {
  readonly screen: ScreenId;
  readonly tops: Tops;
}

const nowhere: ScrollPosition = { at: 0, max: 0 };
/** Where nothing has been drawn yet, or it does not matter where it stands. */
const anywhere = { page: 1, scroll: nowhere };

/**
 * What stands in the window. Pure: the same scene, size and corner give the same rows.
 *
 * @param before where the windows of the screen stood, which move as little as can be; null: anew
 */
export function frameOf(scene: Scene, size: WindowSize, before: Corner | null): Frame {
  const { state, context, language } = scene;
  const { columns, rows } = size;
  if (!hasRoom(columns, rows)) {
    const few = tooSmallLines(language.strings, context.keymap, size);
    const lines = filled(few, rows);
    return { lines, choice: null, page: 1, scroll: nowhere, places: {}, corner: null };
  }
  const screen = currentScreen(state);
  const head = headLines(scene, size);
  const top = head.length;
  const height = rows - top - 1;
  const drawn = onTop(state).draw(scene, {
    width: columns,
    height,
    top,
    tops: before?.screen === screen ? before.tops : {},
    sought: shownSearch(state, contextIn(context)),
  });
  const { lines = [], page = 1, scroll = nowhere, places = {}, tops = {}, choice } = drawn ?? {};
  const here = contextIn(context, { page, scroll });
  const foot = footerLine(state, here, language.strings, columns);
  return {
    lines: [...head, ...filled(lines, height), foot],
    choice: choice ? { ...choice, first: top + choice.first } : null,
    page,
    scroll,
    places,
    corner: { screen, tops },
  };
}

/** The rows over a screen: what it is about, and what is filtered by. */
function headLines(scene: Scene, { columns, rows }: WindowSize): readonly Line[] {
  const { pen, state, context, language } = scene;
  const head = onTop(state).head(scene);
  if (!pen || head === 'name') return [nameLine(language.strings, context, columns)];
  const header = headerLine(pen, context, columns);
  const chips = head === 'filtered' ? chipsLine(pen, state.filter, columns) : null;
  if (!chips) return [header];
  // The least of windows has room for one row over the lists.
  return rows > roomNeeded.rows ? [header, chips] : [chips];
}

/** Exactly so many rows. */
function filled(lines: readonly Line[], rows: number): readonly Line[] {
  return Array.from({ length: Math.max(0, rows) }, (_, at) => lines[at] ?? []);
}

/** What an action may have to know where something stands on the screen. */
export function contextIn(
  surroundings: Surroundings,
  { page, scroll }: Pick<Frame, 'page' | 'scroll'> = anywhere,
): Context {
  return { ...surroundings, page, scroll };
}
