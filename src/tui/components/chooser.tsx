import { Box } from 'ink';
import SelectInput from 'ink-select-input';
import { useRef } from 'react';
import { headedWindow } from '../draw/headed-window.ts';
import { cutLine, type Line, span, spread } from '../draw/span.ts';
import { Lines } from './lines.tsx';
import { SafeSpans } from './safe-text.tsx';
import { useMarkWords } from './search.tsx';

interface ChooserProps {
  readonly title: string;
  /** By item the number of its group; one number for all: there are no headings. */
  readonly groups: readonly number[];
  /** The heading of a group, `width` cells at most. */
  readonly headingOf?: (group: number) => Line;
  /** An item in one row, with a name for it among the others; asked for what is shown only. */
  readonly rowOf: (item: number) => { readonly key: string; readonly line: Line };
  /** The place of the item that is selected. */
  readonly at: number;
  readonly width: number;
  readonly height: number;
  /** Told how many items there are room for, for paging. */
  readonly onPage?: (items: number) => void;
}

/** Rows of the title and the air under it. */
const titleRows = 2;
/** Cells before an item. */
export const markerCells = 3;

/** A list to choose from that fills the screen, drawn by ink-select-input. */
export function Chooser(props: ChooserProps) {
  const { title, groups, headingOf, rowOf, at, width, height, onPage } = props;
  const rows = Math.max(1, height - titleRows);
  onPage?.(rows);
  const top = useRef(0);
  const markWords = useMarkWords();
  const shown = headedWindow(groups, at, top.current, rows);
  top.current = shown.top;
  const items = shown.rows.map((row, place) => {
    if (row === null) return { value: `air ${place}`, label: '', line: [] };
    if ('heading' in row) {
      const line = headingOf?.(row.heading) ?? [];
      return {
        value: `heading ${row.heading}`,
        label: '',
        line: cutLine([span(' '), ...line], width),
      };
    }
    const { key, line } = rowOf(row.item);
    const isSelected = row.item === at;
    const drawn = isSelected ? line.map(part => ({ ...part, tone: 'selected' as const })) : line;
    const marker = span(isSelected ? ' ▸ ' : ' '.repeat(markerCells));
    const words = markWords([cutLine(drawn, width - markerCells)])[0] ?? [];
    return { value: `item ${key}`, label: '', line: [marker, ...words] };
  });
  const place = groups.length > 0 ? [span(`${at + 1}/${groups.length}`, 'dim')] : [];
  const selected = shown.rows.findIndex(row => row && 'item' in row && row.item === at);
  return (
    <Box flexDirection="column" width={width} height={height} overflow="hidden">
      <Lines lines={[spread([span(` ${title}`, 'strong')], place, width - 1), []]} />
      {/* Keys come in through the one router, several in one event too; the list follows it. */}
      <SelectInput
        key={`${at} ${shown.top} ${rows}`}
        items={items}
        isFocused={false}
        initialIndex={Math.max(0, selected)}
        indicatorComponent={NoMarker}
        itemComponent={Row}
      />
    </Box>
  );
}

/** A heading would be set in by a marker of the list's own: each row brings its own. */
function NoMarker() {
  return null;
}

interface RowProps {
  readonly isSelected?: boolean;
  readonly label: string;
  readonly line?: Line;
}

function Row({ line = [] }: RowProps) {
  return <SafeSpans spans={line.length === 0 ? [span(' ')] : line} />;
}
