import type { PanelId } from '../../draw/arrange.ts';
import { keepLast } from '../../keep-last.ts';
import { panelContent } from '../../panels/content.ts';
import type { Pen } from '../../pen.ts';

/** More rows than this in one panel are never asked for: no screen is that tall. */
const wanted_max = 80;

const kept = keepLast<Record<PanelId, number>>();

/** How many rows each panel would fill; long lists are not measured to their end. */
export function wantedRows(pen: Pen, columns: number): Record<PanelId, number> {
  return kept(pen, 'rows', [columns], () => measured(pen, columns));
}

function measured(pen: Pen, columns: number): Record<PanelId, number> {
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
