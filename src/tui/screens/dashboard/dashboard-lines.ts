import { arrange, type PanelId, panelIds } from '../../draw/arrange.ts';
import type { Line } from '../../draw/span.ts';
import { panelContent } from '../../panels/content.ts';
import { listRows } from '../../panels/list-rows.ts';
import { panelList } from '../../panels/panel-list.ts';
import type { Pen } from '../../pen.ts';
import { type State, selectedItem } from '../../state/state.ts';
import { readingLines } from '../shared/reading-lines.ts';
import { tabsLine } from './tabs-line.ts';

const nothingSought = { words: [], places: new Set<number>() };

/**
 * What the dashboard shows between header and footer when it is first drawn, while nothing is
 * looked for.
 *
 * @param rows the whole screen's, as for `Dashboard`
 */
export function dashboardLines(pen: Pen, state: State, columns: number, rows: number): Line[] {
  const { focus, zoomed } = state.dashboard;
  const wanted = wantedRows(pen, columns);
  const { panels, tabRows, readingRows } = arrange(columns, rows, { focus, zoomed, wanted });
  const placed = panelIds.flatMap(panel => {
    const place = panels[panel];
    if (!place) return [];
    const { width, height } = place;
    const selected = selectedItem(state, pen.shown, panel);
    const look = { width, height, focused: panel === focus, selected, ...nothingSought };
    const { lines } = listRows(panelList(pen, panel, look), 0, nothingSought);
    return [{ place, lines }];
  });
  const top = Math.min(...placed.map(({ place }) => place.top));
  const bottom = Math.max(...placed.map(({ place }) => place.top + place.height));
  const body = Array.from({ length: bottom - top }, (_, at) =>
    placed
      .filter(({ place }) => top + at >= place.top && top + at < place.top + place.height)
      .sort((one, other) => one.place.left - other.place.left)
      .flatMap(({ place, lines }) => lines[top + at - place.top] ?? []),
  );
  const item = selectedItem(state, pen.shown, focus);
  return [
    ...(tabRows > 0 ? [tabsLine(pen, focus, columns)] : []),
    ...body,
    ...(readingRows > 0 ? readingLines(pen, focus, item, columns, readingRows) : []),
  ];
}

/** More rows than this in one panel are never asked for: no screen is that tall. */
const wanted_max = 80;

/** How many rows each panel would fill; long lists are not measured to their end. */
export function wantedRows(pen: Pen, columns: number): Record<PanelId, number> {
  const width = (columns >= 100 ? Math.floor(columns / 2) : columns) - 4;
  const rowsOf = (panel: PanelId) => {
    const content = panelContent(pen, panel, width);
    let rows = content.foot.length;
    for (let index = 0; index < content.items.length && rows < wanted_max; index++) {
      rows += content.rowsOf(index, 'none').length;
    }
    return rows;
  };
  return {
    figures: rowsOf('figures'),
    statements: rowsOf('statements'),
    casualties: rowsOf('casualties'),
    sources: rowsOf('sources'),
  };
}
