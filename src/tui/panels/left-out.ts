import type { PanelId } from '../draw/arrange.ts';
import { firstKey } from '../key-text.ts';
import type { Pen } from '../pen.ts';
import type { Shown } from '../state/state.ts';

/** What stands in a panel, as the file's parts are called. Of a broken source the rest is shown. */
const partsOf: Readonly<Record<PanelId, readonly string[]>> = {
  figures: ['figure'],
  statements: ['statement'],
  casualties: ['casualty'],
  sources: [],
};

/** How many claims of a panel are left out because of a problem in them. */
export function leftOutCount({ loaded }: Shown, panel: PanelId): number {
  const isEvent = (name: string, part: string) =>
    panel === 'figures' && part === 'event' && name !== 'event';
  return loaded.leftOut.filter(
    ({ part, name }) => partsOf[panel].includes(part) || isEvent(name, part),
  ).length;
}

/**
 * `1 left out: !`, with the key that shows what; an empty text where nothing is.
 *
 * @param key what the key is called; null: there is none
 */
export function leftOutNote(pen: Pen, panel: PanelId, key = problemsKey(pen)): string {
  const count = leftOutCount(pen.shown, panel);
  return count === 0 ? '' : pen.language.leftOut.note(count, key);
}

/** What a panel without items says: that nothing is recorded, or that it is left out. */
export function emptyText(pen: Pen, panel: PanelId, key = problemsKey(pen)): string {
  const count = leftOutCount(pen.shown, panel);
  const { strings, leftOut } = pen.language;
  return count === 0 ? strings.panels.empty[panel] : leftOut.sentence(count, key);
}

function problemsKey({ keymap, language }: Pen): string | null {
  return firstKey(keymap, 'problems', language.strings);
}
