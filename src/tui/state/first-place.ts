import { type PanelId, panelIds } from '../draw/arrange.ts';
import type { Shown } from './state.ts';

/** The place of a panel's first item among the items of all panels. */
export function firstPlace({ items }: Shown, panel: PanelId): number {
  const before = panelIds.slice(0, panelIds.indexOf(panel));
  return before.reduce((count, id) => count + items[id].length, 0);
}
