import {
  type Arrangement,
  arrange,
  footerRows,
  headerRows,
  type PanelId,
  panelIds,
  type Rectangle,
} from '../../draw/arrange.ts';
import type { Line } from '../../draw/span.ts';
import { markSought } from '../../find/sought.ts';
import { keepLast } from '../../keep-last.ts';
import { type ListRows, listRows } from '../../panels/list-rows.ts';
import { panelList } from '../../panels/panel-list.ts';
import type { Pen } from '../../pen.ts';
import { type State, selectedItem } from '../../state/state.ts';
import type { Drawn, PanelPlaces, Room } from '../screen.ts';
import { readingLines } from '../shared/reading-lines.ts';
import { tabsLine } from './tabs-line.ts';
import { wantedRows } from './wanted-rows.ts';

/** A panel is made again only when something in it has changed. */
const panelRows = keepLast<ListRows>();

/** The four panels, as many of them as there is room for, and the reading under them. */
export function drawDashboard(pen: Pen, state: State, room: Room): Drawn {
  const { width: columns, height, top, tops, sought } = room;
  const { focus, zoomed } = state.dashboard;
  // The arrangement is one of a whole window whose header has one row.
  const wholeRows = height + headerRows + footerRows;
  const wanted = wantedRows(pen, columns);
  const arrangement = arrange(columns, wholeRows, { focus, zoomed, wanted });
  const { panels, tabRows, readingRows } = arrangement;
  const drawn = panelIds.flatMap(panel => {
    const place = panels[panel];
    if (!place) return [];
    const { width, height: rows } = place;
    const selected = selectedItem(state, pen.shown, panel);
    const before = tops[panel] ?? 0;
    const focused = panel === focus;
    const key = [width, rows, focused, selected, before, sought.words.join(' '), sought.places];
    const made = panelRows(pen, panel, key, () => {
      const look = { width, height: rows, focused, selected, ...sought };
      return listRows(panelList(pen, panel, look), before, sought);
    });
    return [{ panel, place, ...made }];
  });
  const item = selectedItem(state, pen.shown, focus);
  const reading = readingRows > 0 ? readingLines(pen, focus, item, columns, readingRows) : [];
  return {
    lines: [
      ...(tabRows > 0 ? [tabsLine(pen, focus, columns)] : []),
      ...besideEachOther(drawn),
      ...markSought(reading, sought),
    ],
    page: drawn.find(({ panel }) => panel === focus)?.page ?? 1,
    places: moved(panels, top - headerRows),
    tops: Object.fromEntries(drawn.map(each => [each.panel, each.top])),
  };
}

interface Placed {
  readonly place: Rectangle;
  readonly lines: readonly Line[];
}

/** The rows of the panels as they stand beside and under each other. */
function besideEachOther(drawn: readonly Placed[]): readonly Line[] {
  const top = Math.min(...drawn.map(({ place }) => place.top));
  const bottom = Math.max(...drawn.map(({ place }) => place.top + place.height));
  const fromLeft = drawn.toSorted((one, other) => one.place.left - other.place.left);
  return Array.from({ length: Math.max(0, bottom - top) }, (_, at) =>
    fromLeft.flatMap(({ place, lines }) => lines[top + at - place.top] ?? []),
  );
}

/** The arrangement counts from the top of a window whose header has one row. */
function moved(panels: Arrangement['panels'], by: number): PanelPlaces {
  const entries = (Object.entries(panels) as [PanelId, Rectangle][]).map(
    ([id, place]) => [id, { ...place, top: place.top + by }] as const,
  );
  return Object.fromEntries(entries);
}
