import { Box, Text } from 'ink';
import SelectInput from 'ink-select-input';
import { useMemo } from 'react';
import type { Strings } from '../../lang/strings.ts';
import { toAscii } from '../../text/ascii.ts';
import { cut, padEnd, padStart } from '../../text/cells.ts';
import { safe } from '../../text/safe.ts';
import { Lines } from '../components/lines.tsx';
import { useLook } from '../components/look.tsx';
import { span } from '../draw/span.ts';

/** What the list of briefings says of one file. Nulls: not read yet. */
export interface BriefingEntry {
  readonly path: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly sources: number | null;
  readonly unreadable: boolean;
}

interface BriefingsProps {
  readonly strings: Strings;
  readonly entries: readonly BriefingEntry[];
  /** The briefing that is open, where the list begins. */
  readonly current: string | null;
  readonly width: number;
  readonly height: number;
  readonly onChoose: (path: string) => void;
}

/** Choose one of several briefings. */
export function Briefings(props: BriefingsProps) {
  const { strings, entries, current, width, height, onChoose } = props;
  const items = useMemo(
    () =>
      entries.map(entry => ({ label: entryLabel(entry, strings, width - 4), value: entry.path })),
    [entries, strings, width],
  );
  const start = Math.max(
    0,
    entries.findIndex(entry => entry.path === current),
  );
  return (
    <Box flexDirection="column" width={width} height={height} overflow="hidden">
      <Lines lines={[[span(` ${strings.screens.chooseBriefing}`, 'strong')], []]} />
      <SelectInput
        items={items}
        initialIndex={start}
        limit={Math.max(1, height - 2)}
        indicatorComponent={Marker}
        itemComponent={Entry}
        onSelect={item => onChoose(item.value)}
      />
    </Box>
  );
}

function Marker({ isSelected = false }: { readonly isSelected?: boolean }) {
  const { ascii } = useLook();
  return <Text>{isSelected ? (ascii ? ' > ' : ' ▸ ') : '   '}</Text>;
}

function Entry({
  isSelected = false,
  label,
}: {
  readonly isSelected?: boolean;
  readonly label: string;
}) {
  const { theme, ascii } = useLook();
  return (
    <Text {...theme[isSelected ? 'selected' : 'plain']}>{ascii ? toAscii(label) : label}</Text>
  );
}

/** Title, date and number of sources in columns; the file's name where there is no title. */
function entryLabel(entry: BriefingEntry, strings: Strings, width: number): string {
  const { screens, header, words } = strings;
  const date = entry.unreadable ? '' : (entry.date ?? (entry.title ? words.dateNotStated : ''));
  const count = entry.unreadable
    ? screens.cannotOpen
    : entry.sources === null
      ? screens.reading
      : header.sources(entry.sources);
  const right = `${padStart(safe(date), 18)}  ${padStart(count, 12)} `;
  const room = Math.max(8, width - 34);
  const name = safe(entry.title ?? entry.path);
  return width < 50 ? cut(name, width - 1) : padEnd(cut(name, room), room) + right;
}
