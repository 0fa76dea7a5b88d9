import type { Language } from '../../../lang/language.ts';
import { safe } from '../../../text/safe.ts';
import type { Keymap } from '../../keymap.ts';
import { sentence, text } from '../../reading-aloud/in-words.ts';
import type { Reading } from '../../reading-aloud/reading.ts';
import { startAloud } from '../../reading-aloud/start-aloud.ts';
import type { BriefingEntry } from '../../state/state.ts';

/** The list of briefings: the selected one. */
export function briefingsAloud(
  entries: readonly BriefingEntry[],
  at: number,
  depth: number,
  keymap: Keymap,
  language: Language,
): Reading {
  const { aloud, strings } = language;
  const { screens, header, words } = strings;
  const entry = entries[at];
  const file = safe(entry?.path.split('/').at(-1) ?? '');
  const facts = !entry
    ? []
    : entry.unreadable
      ? [file, screens.cannotOpen]
      : entry.sources === null
        ? [file]
        : [
            safe(entry.title ?? ''),
            file,
            safe(entry.date ?? words.dateNotStated),
            header.sources(entry.sources),
            entry.problems > 0 ? header.problems(entry.problems) : '',
          ];
  const place = `${aloud.item(at + 1, entries.length)}, ${aloud.selected}${strings.colon}`;
  return {
    place: 'briefings',
    depth,
    name: screens.chooseBriefing,
    opening: [startAloud(keymap, language)],
    current: [{ key: `${at}`, text: text([place, sentence(facts)]) }],
    max: 0,
  };
}
