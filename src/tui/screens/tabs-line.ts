import type { Strings } from '../../lang/strings.ts';
import { type PanelId, panelIds } from '../draw/arrange.ts';
import { cutLine, type Line, lineCells, type Span, span } from '../draw/span.ts';

/** The names of the panels, where not all of them are shown: the focused one set off. */
export function tabsLine(focus: PanelId, strings: Strings, width: number): Line {
  const long = tabs(focus, id => strings.panels[id]);
  if (lineCells(long) <= width) return long;
  const short = tabs(focus, id => strings.panels.short[id]);
  if (lineCells(short) <= width) return short;
  return cutLine(
    tabs(focus, id => (id === focus ? strings.panels.short[id] : '')),
    width,
  );
}

function tabs(focus: PanelId, name: (id: PanelId) => string): Span[] {
  return panelIds.map((id, at) => {
    const text = `${at + 1} ${name(id)}`.trim();
    return span(id === focus ? ` ▸${text} ` : `  ${text} `, id === focus ? 'selected' : 'dim');
  });
}
