import type { PanelId, Rectangle } from '../draw/arrange.ts';
import { nothingLeft } from '../filter/nothing-left.ts';
import { firstPlace } from '../find/stops.ts';
import type { Pen } from '../pen.ts';
import { panelContent } from './content.ts';
import type { FramedList } from './list-rows.ts';
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
    isFiltered ? filter.of(content.items.length, all) : '',
    words.length > 0 ? find.found(found) : '',
  ];
  return {
    content,
    title: panelTitle(pen, panel, panels[panel]),
    width,
    height,
    focused,
    at: Math.max(0, content.items.indexOf(selected ?? '')),
    empty: isFiltered ? nothingLeft(pen) : panels.empty[panel],
    firstPlace: first,
    note: notes.filter(Boolean).join(' · '),
  };
}
