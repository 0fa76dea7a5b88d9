import { type PanelId, panelIds } from '../../draw/arrange.ts';
import { cutLine, type Line, lineCells, type Span, span } from '../../draw/span.ts';
import { panelTitle } from '../../panels/panel-title.ts';
import type { Pen } from '../../pen.ts';

/** The names of the panels, where not all of them are shown: the focused one set off. */
export function tabsLine(pen: Pen, focus: PanelId, width: number): Line {
  const { strings } = pen.language;
  const long = tabs(pen, focus, id => strings.panels[id]);
  if (lineCells(long) <= width) return long;
  const short = tabs(pen, focus, id => strings.panels.short[id]);
  if (lineCells(short) <= width) return short;
  return cutLine(
    tabs(pen, focus, id => (id === focus ? strings.panels.short[id] : '')),
    width,
  );
}

function tabs(pen: Pen, focus: PanelId, name: (id: PanelId) => string): Span[] {
  return panelIds.map(id => {
    const text = panelTitle(pen, id, name(id));
    return span(id === focus ? ` ▸${text} ` : `  ${text} `, id === focus ? 'selected' : 'dim');
  });
}
