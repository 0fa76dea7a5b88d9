import { Box } from 'ink';
import SelectInput from 'ink-select-input';
import { useMemo } from 'react';
import type { Strings } from '../../lang/strings.ts';
import { cells, cut, padEnd, padStart } from '../../text/cells.ts';
import { safe } from '../../text/safe.ts';
import { Lines } from '../components/lines.tsx';
import { SafeSpans } from '../components/safe-text.tsx';
import { useSearch } from '../components/search.tsx';
import { span } from '../draw/span.ts';
import { markWords } from '../find/mark-words.ts';
import type { BriefingEntry } from '../state/state.ts';

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
  const limit = Math.max(1, height - 2);
  onPage(limit);
  const items = useMemo(
    () =>
      entries.map(entry => ({ label: entryLabel(entry, strings, width - 4), value: entry.path })),
    [entries, strings, width],
  );
  return (
    <Box flexDirection="column" width={width} height={height} overflow="hidden">
      <Lines lines={[[span(` ${strings.screens.chooseBriefing}`, 'strong')], []]} />
      {/* Keys come in through the one router, several in one event too; the list follows it. */}
      <SelectInput
        key={`${at} ${limit}`}
        items={items}
        isFocused={false}
        initialIndex={at}
        limit={limit}
        indicatorComponent={Marker}
        itemComponent={Entry}
      />
    </Box>
  );
}

export function Marker({ isSelected = false }: { readonly isSelected?: boolean }) {
  return <SafeSpans spans={[span(isSelected ? ' ▸ ' : '   ')]} />;
}

function Entry({
  isSelected = false,
  label,
}: {
  readonly isSelected?: boolean;
  readonly label: string;
}) {
  const { words } = useSearch();
  return <SafeSpans spans={markWords([span(label, isSelected ? 'selected' : 'plain')], words)} />;
}

/** Cells of the columns for date and state. */
const dateCells = 14;
const stateCells = 20;
const fileCellsMax = 36;

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
  const name = Math.min(fileCellsMax, Math.floor(room * 0.4));
  return `${padEnd(cut(safe(title), room - name - 2), room - name)}${padEnd(cut(file, name), name)}${right} `;
}
