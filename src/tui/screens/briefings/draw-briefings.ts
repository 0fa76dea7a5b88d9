import type { Strings } from '../../../lang/language.ts';
import { cells, cut, padEnd, padStart } from '../../../text/cells.ts';
import { safe } from '../../../text/safe.ts';
import { span } from '../../draw/span.ts';
import type { BriefingEntry, ViewOf } from '../../state/state.ts';
import type { Drawn, Room } from '../screen.ts';
import { chooser, markerCells } from '../shared/chooser.ts';

/** Choose one of several briefings. */
export function drawBriefings(
  { at }: ViewOf<'briefings'>,
  entries: readonly BriefingEntry[],
  strings: Strings,
  room: Room,
): Drawn {
  return chooser(
    {
      title: strings.screens.chooseBriefing,
      groups: entries.map(() => 0),
      rowOf: index => {
        const entry = entries[index];
        return entry ? [span(entryLabel(entry, strings, room.width - markerCells))] : [];
      },
      at,
    },
    room,
  );
}

/** Cells of the columns for date and state. */
const dateCells = 14;
const stateCells = 20;
const file_cells_max = 36;

/** Title, file, date and number of sources in columns, as many of them as there is room for. */
function entryLabel(entry: BriefingEntry, strings: Strings, width: number): string {
  const { screens, header, words } = strings;
  const { path, title, date, sources, problems, unreadable } = entry;
  const file = safe(path.split('/').at(-1) ?? path);
  const when = unreadable ? '' : (date ?? (title ? words.dateNotStated : ''));
  const state = unreadable
    ? screens.cannotOpen
    : sources === null
      ? screens.reading
      : header.sources(sources);
  const marked = problems > 0 && !unreadable ? `! ${state}` : state;
  const right = width < 50 ? '' : padStart(safe(when), dateCells) + padStart(marked, stateCells);
  const room = width - 2 - cells(right);
  if (room < 50 || title === null)
    return `${padEnd(cut(safe(title ?? file), room), room)}${right} `;
  const name = Math.min(file_cells_max, Math.floor(room * 0.4));
  return `${padEnd(cut(safe(title), room - name - 2), room - name)}${padEnd(cut(file, name), name)}${right} `;
}
