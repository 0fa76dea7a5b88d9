import { Box, Text } from 'ink';
import SelectInput from 'ink-select-input';
import { useMemo } from 'react';
import type { Strings } from '../../lang/strings.ts';
import { toAscii } from '../../text/ascii.ts';
import { cells, cut, padEnd, padStart } from '../../text/cells.ts';
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
        key={at}
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
    <Text wrap="truncate" {...theme[isSelected ? 'selected' : 'plain']}>
      {ascii ? toAscii(label) : label}
    </Text>
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
  const right = `${padStart(safe(date), 16)}  ${padStart(count, 18)} `;
  const room = Math.max(8, width - cells(right));
  const name = safe(entry.title ?? entry.path);
  return width < 50 ? cut(name, width - 1) : padEnd(cut(name, room), room) + right;
}
