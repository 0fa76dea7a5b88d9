import { memo, useCallback, useMemo } from 'react';
import { cells } from '../../text/cells.ts';
import type { PanelId, Rectangle } from '../draw/arrange.ts';
import { nothingLeft } from '../filter/nothing-left.ts';
import { firstPlace } from '../find/stops.ts';
import { panelContent } from '../panels/content.ts';
import { emptyText, leftOutNote } from '../panels/left-out.ts';
import { panelTitle } from '../panels/panel-title.ts';
import type { Pen } from '../pen.ts';
import { ListFrame } from './list-frame.tsx';
import { useSearch } from './search.tsx';

interface PanelProps {
  readonly pen: Pen;
  readonly panel: PanelId;
  readonly width: Rectangle['width'];
  readonly height: Rectangle['height'];
  readonly focused: boolean;
  /** The selected item's id. */
  readonly selected: string | null;
  /** Told how many items the window shows, for paging. */
  readonly onPage: (panel: PanelId, items: number) => void;
}

/** One of the four panels. Drawn again only when something in it has changed. */
export const Panel = memo(function Panel(props: PanelProps) {
  const { pen, panel, width, height, focused, selected, onPage } = props;
  const content = useMemo(() => panelContent(pen, panel, width - 4), [pen, panel, width]);
  const page = useCallback((items: number) => onPage(panel, items), [panel, onPage]);
  const { panels } = pen.language.strings;
  const { words, places } = useSearch();
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
  return (
    <ListFrame
      content={content}
      title={isRoomFor(title, note, content.items.length, width) ? title : short}
      width={width}
      height={height}
      focused={focused}
      at={Math.max(0, content.items.indexOf(selected ?? ''))}
      empty={isFiltered ? nothingLeft(pen) : emptyText(pen, panel)}
      firstPlace={first}
      note={note}
      onPage={page}
    />
  );
});

/** Cells of a border's corners, and of the spaces around its title and its note. */
const borderCells = 9;

/** Whether a title and a note stand beside each other in a border, with the position in the list. */
function isRoomFor(title: string, note: string, count: number, width: number): boolean {
  const position = count > 0 ? `${count}/${count}` : '';
  const noted = [position, note].filter(Boolean).join(' · ');
  return cells(title) + cells(noted) + borderCells <= width;
}
