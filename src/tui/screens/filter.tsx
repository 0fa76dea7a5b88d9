import { Box } from 'ink';
import SelectInput from 'ink-select-input';
import { useMemo } from 'react';
import { cells, cut, padEnd, padStart } from '../../text/cells.ts';
import { Lines } from '../components/lines.tsx';
import { SafeSpans } from '../components/safe-text.tsx';
import { useSearch } from '../components/search.tsx';
import { span } from '../draw/span.ts';
import { type FilterOption, filterOptions } from '../filter/filter-options.ts';
import { optionName } from '../filter/option-name.ts';
import { markWords } from '../find/mark-words.ts';
import type { Pen } from '../pen.ts';
import { Marker } from './briefings.tsx';

interface FilterProps {
  readonly pen: Pen;
  /** The keys of the options that are chosen. */
  readonly chosen: readonly string[];
  readonly at: number;
  readonly width: number;
  readonly height: number;
}

/** Rows longer than this are not followed from the name to the count. */
const rowCellsMax = 90;

/** Choose what the claims are filtered by; what is chosen has a cross. */
export function Filter({ pen, chosen, at, width, height }: FilterProps) {
  const limit = Math.max(1, height - 2);
  const items = useMemo(
    () =>
      filterOptions(pen.shown).map(option => ({
        label: optionLabel(pen, option, chosen.includes(option.key), width - 4),
        value: option.key,
      })),
    [pen, chosen, width],
  );
  return (
    <Box flexDirection="column" width={width} height={height} overflow="hidden">
      <Lines lines={[[span(cut(` ${pen.language.filter.title}`, width), 'strong')], []]} />
      {/* Keys come in through the one router, several in one event too; the list follows it. */}
      <SelectInput
        key={`${at} ${limit}`}
        items={items}
        isFocused={false}
        initialIndex={at}
        limit={limit}
        indicatorComponent={Marker}
        itemComponent={Option}
      />
    </Box>
  );
}

function Option({
  isSelected = false,
  label,
}: {
  readonly isSelected?: boolean;
  readonly label: string;
}) {
  const { words } = useSearch();
  return <SafeSpans spans={markWords([span(label, isSelected ? 'selected' : 'plain')], words)} />;
}

/** `[x] source   A  The headline          12`: how many claims have it at the right. */
function optionLabel(pen: Pen, option: FilterOption, isChosen: boolean, width: number): string {
  const { kinds } = pen.language.filter;
  const kindCells = Math.max(...Object.values(kinds).map(cells)) + 2;
  const head = `[${isChosen ? 'x' : ' '}] ${padEnd(kinds[option.kind], kindCells)}`;
  const room = Math.min(width, rowCellsMax) - cells(head) - 6;
  const name = padEnd(cut(optionName(pen, option), room), room);
  return `${head}${name}${padStart(String(option.claims.size), 5)} `;
}
