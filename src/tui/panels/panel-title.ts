import { type PanelId, panelIds } from '../draw/arrange.ts';
import { keyName } from '../key-text.ts';
import type { Pen } from '../pen.ts';

/** A panel's name behind the key that leads to it: `1 Key figures`. */
export function panelTitle({ keymap, language }: Pen, panel: PanelId, name: string): string {
  const actions = ['panel-1', 'panel-2', 'panel-3', 'panel-4'] as const;
  const action = actions[panelIds.indexOf(panel)];
  const key = action && keymap[action][0];
  return `${key === undefined ? '' : `${keyName(key, language.strings)} `}${name}`.trim();
}
