import { useMemo } from 'react';
import type { Strings } from '../../../lang/language.ts';
import { cells, cut, padEnd, padStart } from '../../../text/cells.ts';
import { safe } from '../../../text/safe.ts';
import { Chooser, markerCells } from '../../components/chooser.tsx';
import { span } from '../../draw/span.ts';
import type { BriefingEntry } from '../../state/state.ts';

interface BriefingsProps {
  readonly strings: Strings;
  readonly entries: readonly BriefingEntry[];
  /** The place of the one that is chosen. */
  readonly at: number;
  readonly width: number;
  readonly height: number;
  readonly onPage: (items: number) => void;
}

/** Choose one of several briefings. */
export function Briefings(props: BriefingsProps) {
  const { strings, entries, at, width, height, onPage } = props;
  const { chooseBriefing } = strings.screens;
  const groups = useMemo(() => entries.map(() => 0), [entries]);
  return (
    <Chooser
      title={chooseBriefing}
      groups={groups}
      rowOf={index => {
        const entry = entries[index];
        if (!entry) return { key: String(index), line: [] };
        return { key: entry.path, line: [span(entryLabel(entry, strings, width - markerCells))] };
      }}
      at={at}
      width={width}
      height={height}
      onPage={onPage}
    />
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
