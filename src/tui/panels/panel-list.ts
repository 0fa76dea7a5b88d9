import { cells } from '../../text/cells.ts';
import type { PanelId, Rectangle } from '../draw/arrange.ts';
import type { Pen } from '../pen.ts';
import { firstPlace } from '../state/first-place.ts';
import { panelContent } from './content.ts';
import { emptyText, leftOutNote } from './left-out.ts';
import type { FramedList } from './list-rows.ts';
import { nothingLeft } from './nothing-left.ts';
import { panelTitle } from './panel-title.ts';

export interface PanelLook extends Pick<Rectangle, 'width' | 'height'> {
  readonly focused: boolean;
  /** The selected item's id. */
  readonly selected: string | null;
  readonly words: readonly string[];
  readonly places: ReadonlySet<number>;
}

/** One of the four panels, as a framed list. */
export function panelList(pen: Pen, panel: PanelId, look: PanelLook): FramedList {
  const { width, height, focused, selected, words, places } = look;
  const content = panelContent(pen, panel, width - 4);
  const { panels } = pen.language.strings;
  const first = firstPlace(pen.shown, panel);
  const found = content.items.filter((_, at) => places.has(first + at)).length;
  const { filter, find } = pen.language;
  const all = pen.shown.listed?.whole.items[panel].length ?? 0;
  const isFiltered = all > content.items.length;
  const notes = [
    content.items.length > 0 ? leftOutNote(pen, panel) : '',
    isFiltered ? filter.of(content.items.length, all) : '',
    words.length > 0 ? find.found(found) : '',
  ];
  const note = notes.filter(Boolean).join(' · ');
  const title = panelTitle(pen, panel, panels[panel]);
  const short = panelTitle(pen, panel, panels.short[panel]);
  return {
    content,
    title: isRoomFor(title, note, content.items.length, width) ? title : short,
    width,
    height,
    focused,
    at: Math.max(0, content.items.indexOf(selected ?? '')),
    empty: isFiltered ? nothingLeft(pen) : emptyText(pen, panel),
    firstPlace: first,
    note,
  };
}

/** Cells of a border's corners, and of the spaces around its title and its note. */
const borderCells = 9;

/** Whether a title and a note stand beside each other in a border, with the position in the list. */
function isRoomFor(title: string, note: string, count: number, width: number): boolean {
  const position = count > 0 ? `${count}/${count}` : '';
  const noted = [position, note].filter(Boolean).join(' · ');
  return cells(title) + cells(noted) + borderCells <= width;
}
