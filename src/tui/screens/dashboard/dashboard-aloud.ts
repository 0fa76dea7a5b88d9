import { panelIds } from '../../draw/arrange.ts';
import { emptyText, leftOutNote } from '../../panels/left-out.ts';
import type { Pen } from '../../pen.ts';
import { claimAloud } from '../../reading-aloud/claim-aloud.ts';
import { sentence, text } from '../../reading-aloud/in-words.ts';
import type { Reading } from '../../reading-aloud/reading.ts';
import { sourceAloud } from '../../reading-aloud/source-aloud.ts';
import { keyAloud, startAloud } from '../../reading-aloud/start-aloud.ts';
import { type State, selectedItem } from '../../state/state.ts';
import { headerCounts, type Standing } from '../shared/header-counts.ts';

/**
 * The dashboard: what it is about, the panels with their counts, and of the focused one the selected
 * item in full.
 *
 * @param standing what is to be told beside the briefing
 */
export function dashboardAloud(pen: Pen, state: State, standing: Standing): Reading {
  const { briefing, shown, language } = pen;
  const { aloud, strings } = language;
  const { focus } = state.dashboard;
  const { event } = briefing;
  const counts = headerCounts(pen, standing).map(count => count.span.text.replace(/^! /, ''));
  const key = keyAloud(pen.keymap, 'problems', language);
  const panels = panelIds.map(panel =>
    sentence([
      `${strings.panels[panel]}${strings.colon} ${aloud.items(shown.items[panel].length)}`,
      leftOutNote(pen, panel, key),
    ]),
  );
  const item = selectedItem(state, shown, focus);
  return {
    place: `dashboard ${shown.loaded.file}`,
    depth: 0,
    name: sentence([aloud.screens.dashboard]),
    opening: [
      sentence([briefing.title, event?.place ?? '', event?.date ? pen.date(event.date) : '']),
      sentence(counts),
      ...panels,
      startAloud(pen.keymap, pen.language),
    ],
    current: [
      {
        key: `${focus} ${item}`,
        heading: strings.panels[focus],
        text: item === null ? emptyText(pen, focus, key) : itemAloud(pen, focus, item),
      },
    ],
    max: 0,
  };
}

function itemAloud(pen: Pen, panel: (typeof panelIds)[number], item: string): string {
  const { aloud, strings } = pen.language;
  const items = pen.shown.items[panel];
  const at = aloud.item(items.indexOf(item) + 1, items.length);
  const claim = pen.claim(item);
  const told = panel === 'sources' ? sourceAloud(pen, item) : claim ? claimAloud(pen, claim) : '';
  return text([`${at}, ${aloud.selected}${strings.colon}`, told]);
}
